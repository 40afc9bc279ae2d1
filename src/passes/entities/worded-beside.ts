// What stands in front of a name and behind it says of it: "Mayor Harker", "in Merrin", "told the Courier", "Ida Baker of
// Columbia", "the former Leeds midfielder".
import { nameHeads, PLAYERS, POSSESSIVE_COMPANIES } from '../../lexicon/name-heads.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { parties } from '../../lexicon/source-words.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital, isDash } from './capitals.ts';
import { classBit } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isPersonLike } from './persons.ts';
import { isFormOfAddress, namesHolder } from './titles.ts';
import { isUnlisted } from './unheard.ts';
import { isWhereabouts } from './whereabouts.ts';
import { type Candidate, isListed, REGION, SURE, SURE_TOWN, TOWN, UNSURE, type WordRule } from './word-rule.ts';

/** "McDonald's sued", "at Kohl's and Macy's", where nobody of the name is plain to see. */
export const OWNER_RULES: readonly WordRule[] = [
  {
    says: 'organization',
    below: SURE,
    words: 'one',
    when: ({ tokens, end, last, before }) =>
      tokens[end]?.lower === "'s" &&
      POSSESSIVE_COMPANIES.has(last) &&
      (knownType(last) === 'organization' || (before?.lower !== 'of' && ownsNothing(tokens, end))),
  },
];

/** "Conservatives", where nothing but a capital tells a party from a crowd. */
export function isParty({ text, lower }: Token): boolean {
  return text !== lower && parties.has(lower);
}

/** Whether nothing owned stands behind the possessive at `end`: "Macy's said". */
function ownsNothing(tokens: readonly Token[], end: number): boolean {
  return !OWNED.test(tokens[end + 1]?.tag ?? '');
}

/** What an owner stands in front of: "McDonald's new plan". */
const OWNED = /^(?:NN|JJ|CD|VB[GN]|RB)/;

const CITY = classBit('city');
const DEMONYM = classBit('demonym');
const PLACE = REGION | classBit('place');

export const BESIDE_RULES: readonly WordRule[] = [
  // "Sarnavi Dal led by actor Owen Harker" is a party.
  { says: 'organization', of: ['person'], when: isLed },
  { says: 'person', of: ['organization', 'place', 'misc'], when: isTitled },
  // "Councillor Penny Harker", whose first name is a word.
  {
    says: 'person',
    of: ['organization'],
    when: ({ tokens, first, end, gazetteer }) =>
      end === first + 3 && namesHolder(tokens[first]!) && isPersonLike(tokens, first + 1, end, gazetteer),
  },
  // "She told Harvest Weekly": who is told by such a name and is nobody asks for a paper.
  {
    says: 'organization',
    of: ['misc'],
    words: 'several',
    when: (name) => name.before?.lower === 'told' && !lastIs(name, DEMONYM) && !name.last.endsWith('s'),
  },
  // "The World Harvest Watch group".
  {
    says: 'organization',
    of: ['misc'],
    words: 'several',
    when: (name) => GROUPED.has(behind(name)?.lower ?? '') && !lastIs(name, DEMONYM),
  },
  {
    says: 'place',
    when: ({ tokens, first, end, type, confidence, gazetteer }) =>
      isWhereabouts(tokens, first, end, type, confidence, gazetteer),
  },
  { says: 'place', of: ['person', 'organization', 'misc'], when: isDateline },
  // "The former Leeds midfielder".
  {
    says: 'organization',
    of: ['place'],
    when: (name) => PLAYERS.has(behind(name)?.lower ?? '') && isListed(name, CITY),
  },
  { says: 'misc', of: ['organization'], below: UNSURE, when: (name) => isQuarter(name) && lastIs(name, DEMONYM) },
  { says: 'place', of: ['organization'], below: UNSURE, when: (name) => isQuarter(name) && lastIs(name, PLACE) },
  { says: 'place', of: ['organization'], below: SURE, when: (name) => isInside(name) && isListed(name, TOWN) },
  {
    says: 'place',
    of: ['organization'],
    below: SURE,
    words: 'one',
    when: (name) => isInside(name) && isUnknown(name) && !isNoun(behind(name)),
  },
  // "Told the Courier": nobody has an article.
  {
    says: 'organization',
    of: ['person'],
    words: 'one',
    when: (name) => name.before?.text === 'the' && nameHeads.papers.has(name.last) && !isNoun(behind(name)),
  },
  // "Voters left the Conservatives": such a capital is a party's.
  {
    says: 'organization',
    of: ['misc', 'person'],
    words: 'one',
    when: ({ tokens, first, before }) =>
      before?.lower === 'the' && isParty(tokens[first]!) && !isCapital(tokens[first + 1]),
  },
  // "The Merrin Courier": nobody has one in front of a name either.
  { says: 'organization', of: ['person'], words: 'several', when: isPaper },
  { says: 'organization', of: ['place'], below: SURE_TOWN, words: 'several', when: isPaper },
  // "The GameBox sold well": companies that are written so take no article.
  {
    says: 'misc',
    of: ['organization'],
    below: SURE,
    words: 'one',
    when: (name) =>
      name.before?.lower === 'the' && INNER_CAPITAL.test(name.tokens[name.first]!.text) && !isNoun(behind(name)),
  },
  // "Ida Baker of Columbia".
  {
    says: 'place',
    of: ['organization'],
    below: UNSURE,
    when: (name) => isOfSomebody(name) && (isUnknown(name) || isListed(name, TOWN)),
  },
  {
    says: 'place',
    of: ['organization'],
    below: UNSURE,
    when: (name) => name.before?.lower !== 'the' && isListed(name, REGION),
  },
];

const GROUPED: ReadonlySet<string> = new Set(['group', 'coalition', 'alliance']);

function behind({ tokens, end }: Candidate): Token | undefined {
  return tokens[end];
}

/** Led by somebody; "led by two" are points. */
function isLed({ tokens, end }: Candidate): boolean {
  if (tokens[end]?.lower !== 'led' || tokens[end + 1]?.lower !== 'by') return false;
  const leader = tokens[end + 2];
  return isCapital(leader) || (leader?.tag === 'NN' && isCapital(tokens[end + 3]));
}

/** "Mr. King", "President King": what stands behind a title is a person. */
function isTitled({ tokens, first, before, confidence }: Candidate): boolean {
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return false;
  return isFormOfAddress(before) || (confidence < UNSURE && namesHolder(before));
}

/** "BELLHAVEN, Va. -", "BELLHAVEN (AP) -" at the start of a paragraph. */
function isDateline({ tokens, first, end, confidence, sentence }: Candidate): boolean {
  if (first !== sentence.firstToken) return false;
  for (let at = first; at < end; at++) if (tokens[at]!.text !== tokens[at]!.text.toUpperCase()) return false;
  const next = tokens[end]?.text;
  if (next === undefined || (next !== ',' && next !== '(' && !(isDash(next) && confidence < UNSURE))) return false;
  const limit = Math.min(sentence.endToken, end + LONGEST_DATELINE);
  for (let at = end; at < limit; at++) if (isDash(tokens[at]!.text)) return true;
  return false;
}

const LONGEST_DATELINE = 5;

/** "Northern", "Eastern and Northern" in front of the last word. */
function isQuarter({ tokens, first, end }: Candidate): boolean {
  for (let at = first; at + 1 < end; at++)
    if (!COMPASS.has(tokens[at]!.lower) && tokens[at]!.text !== 'and') return false;
  return end > first + 1;
}

const COMPASS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western', 'central']);

function lastIs({ last, gazetteer }: Candidate, classes: number): boolean {
  return (gazetteer.classes(hashString(last)) & classes) !== 0;
}

/** "In Milwaukee"; "shares in Merrin" are in a firm. */
function isInside({ tokens, first, before }: Candidate): boolean {
  if (before === undefined || !INSIDE.has(before.lower)) return false;
  return !namingNouns.stocks.has(tokens[first - 2]?.lower ?? '');
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** "Karlsruhe", of which no list knows anything. */
function isUnknown({ tokens, first, end, gazetteer }: Candidate): boolean {
  return end === first + 1 && isUnlisted(tokens[first]!, gazetteer);
}

/** "In Harker shares": what goes on with a noun is no place. */
function isNoun(token: Token | undefined): boolean {
  return token?.tag.startsWith('NN') === true || token?.lower === "'s";
}

function isPaper({ front, before, last }: Candidate): boolean {
  return (front === 'the' || before?.lower === 'the') && nameHeads.papers.has(last);
}

/** "GameBox", "iPhone". */
const INNER_CAPITAL = /\p{Ll}\p{Lu}\p{Ll}/u;

function isOfSomebody({ tokens, first, before }: Candidate): boolean {
  return before?.lower === 'of' && isCapital(tokens[first - 2]);
}
