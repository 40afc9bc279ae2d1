// What the spelling of a name and the lists say of its words as a whole: "KenGen", "Italian-American", "Young Latinos",
// somebody the lists have.
import { GROUPS, PARTY_MEMBERS, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit } from './gazetteer.ts';
import { isRanked } from './ranks.ts';
import { type Candidate, isListed, isMark, REGION, SURE, TOWN, type WordRule } from './word-rule.ts';

export const LIST_RULES: readonly WordRule[] = [
  { says: 'misc', of: ['organization'], below: SURE, words: 'several', when: isTitle },
  { says: 'misc', of: ['organization'], words: 'one', when: ({ last }) => last === 'confederate' },
  // "KenGen": firms write two words as one.
  {
    says: 'organization',
    of: ['place'],
    words: 'one',
    when: (name) => COINED.test(name.tokens[name.first]!.text) && !isListed(name, TOWN),
  },
  { says: 'misc', words: 'one', when: isJoinedPeople },
  // "The Howling Twenties".
  { says: 'misc', of: ['place', 'organization', 'person'], words: 'several', when: ({ last }) => DECADES.has(last) },
  // "The Virginia election".
  {
    says: 'place',
    of: ['misc'],
    below: SURE,
    words: 'one',
    when: (name) => !isMark(name.before) && isListed(name, REGION),
  },
  { says: 'misc', of: ['organization'], words: 'one', when: ({ last }) => PARTY_MEMBERS.has(`${last}s`) },
  { says: 'misc', of: ['organization', 'place'], when: isGroup },
  // Somebody the lists have, and no place or body called after them.
  {
    says: 'person',
    of: ['organization', 'place', 'misc'],
    words: 'several',
    when: (name) => isListed(name, PERSON) && !isListed(name, NO_PERSON),
  },
  {
    says: 'person',
    of: ['organization'],
    when: ({ tokens, first, end, gazetteer }) => isRanked(tokens, first, end, gazetteer),
  },
  { says: 'organization', words: 'one', when: (name) => isStateLetters(name) && name.before?.lower === 'the' },
  {
    says: 'place',
    words: 'one',
    when: (name) => isStateLetters(name) && (name.before?.lower === ',' || name.before?.lower === '('),
  },
];

/** "DeKalb" and "MacArthur" are old names. */
const COINED = /^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;

const DECADES: ReadonlySet<string> = new Set(
  'twenties thirties forties fifties sixties seventies eighties nineties noughties'.split(' '),
);

/** "Paper Tigers" with its marks, and nothing else between them: a song, a film, a book. */
function isTitle({ tokens, end, before }: Candidate): boolean {
  const close = tokens[end]?.text === ',' ? end + 1 : end;
  return isMark(before) && isMark(tokens[close]);
}

/** "Young Latinos", "Alder Democrats"; not a club called "Indians". */
function isGroup(name: Candidate): boolean {
  const { tokens, first, end, last, gazetteer } = name;
  if (!last.endsWith('s') || isListed(name, NO_GROUP)) return false;
  const people = last.slice(last.lastIndexOf('-') + 1);
  if (!GROUPS.has(people) && (gazetteer.classes(hashString(people.slice(0, -1))) & DEMONYM) === 0) return false;
  for (let at = first; at < end; at++) if (tokens[at]!.text === tokens[at]!.lower) return false;
  return end - first <= LONGEST_GROUP;
}

const LONGEST_GROUP = 3;
const NO_GROUP = classBit('team') | classBit('organization') | REGION;

/** "Italian-American". */
function isJoinedPeople({ front, gazetteer }: Candidate): boolean {
  const halves = front.split('-');
  return halves.length === 2 && halves.every((half) => (gazetteer.classes(hashString(half)) & DEMONYM) !== 0);
}

const DEMONYM = classBit('demonym');
const PERSON = classBit('person');
const NO_PERSON = TOWN | classBit('place') | classBit('team') | classBit('organization');

/** "VA", a state in front of which a comma stands, or letters for a body. */
function isStateLetters({ tokens, first, last }: Candidate): boolean {
  return STATE_ABBREVIATIONS.has(last) && tokens[first]!.text.length === 2;
}
