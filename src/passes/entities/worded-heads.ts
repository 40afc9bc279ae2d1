// What the first and last words of a name of several words say it is: "Harker Foundation", "University of Norland",
// "Hurricane Ida", "Mt. Harker".
import { ordinals } from '../../lexicon/amount-words.ts';
import { nameHeads, nobleRanks, streetHeads } from '../../lexicon/name-heads.ts';
import { looseFronts } from '../../lexicon/name-words.ts';
import { lettersBehindPeople } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { isPostNominal, plainWord } from './names.ts';
import { isFormOfAddress } from './titles.ts';
import { type Candidate, isListed, isMark, SURE, SURE_TOWN, TOWN, type WordRule } from './word-rule.ts';

const PERSON = classBit('person');

const RULES: readonly Omit<WordRule, 'words'>[] = [
  { says: 'misc', when: isCase },
  // "Journal of the Norland Society".
  { says: 'misc', when: (name) => name.front === 'journal' && isOf(name) },
  // "Flight 812".
  {
    says: 'misc',
    when: ({ tokens, first, end, front }) =>
      front === 'flight' && end === first + 2 && tokens[end - 1]!.kind === 'number',
  },
  { says: 'organization', when: endsInBody },
  { says: 'organization', of: ['organization', 'place', 'misc'], when: ({ last }) => nameHeads.bodies.has(last) },
  {
    says: 'organization',
    of: ['place', 'person'],
    when: ({ last, front }) => nameHeads.teams.has(last) && !looseFronts.has(front),
  },
  {
    says: 'organization',
    of: ['place'],
    when: (name) => nameHeads.offices.has(name.last) && !looseFronts.has(inner(name).lower),
  },
  // "Harker Ground", but "Common Ground".
  {
    says: 'place',
    of: ['organization'],
    when: (name) => name.last === 'ground' && !isOrdinary(inner(name), name.gazetteer),
  },
  { says: 'organization', when: ({ front }) => nameHeads.organizationFronts.has(front) },
  // "University of North Carolina", whatever place its name ends with.
  { says: 'organization', when: (name) => nameHeads.organizations.has(name.front) && isOf(name) },
  { says: 'misc', of: ['organization', 'place', 'misc'], when: (name) => innerHead(name) === 'prize' },
  { says: 'organization', of: ['organization', 'place', 'misc'], when: (name) => innerHead(name) === 'body' },
  { says: 'person', when: (name) => nobleRanks.has(name.front) && isOf(name) },
  // "State of Norland".
  {
    says: 'place',
    when: (name) => nameHeads.realms.has(name.front) && isOf(name) && isListed(name, TOWN, name.first + 2),
  },
  { says: 'misc', when: (name) => nameHeads.pieces.has(name.last) && isPiece(name) },
  { says: 'person', when: (name) => nameHeads.stageFronts.has(name.front) && isLoud(name.tokens[name.first]!) },
  // "Harker & Brandt", unless it is "Trinidad & Tobago".
  { says: 'organization', of: ['place'], when: (name) => holdsAmpersand(name) && !isListed(name, TOWN) },
  { says: 'misc', when: ({ last, front }) => nameHeads.works.has(last) || nameHeads.workFronts.has(front) },
  { says: 'place', when: ({ last }) => nameHeads.sites.has(last) },
  { says: 'place', of: ['organization'], below: SURE_TOWN, when: ({ last }) => nameHeads.grounds.has(last) },
  { says: 'place', when: (name) => name.last === 'district' && inner(name).lower === 'congressional' },
  { says: 'place', of: ['organization'], when: isQuarter },
  // "Harker Brothers", unless they are the Harker Brothers.
  {
    says: 'organization',
    of: ['person'],
    when: ({ last, before }) => (last === 'brothers' || last === 'sons') && before?.lower !== 'the',
  },
  // "The Kelly File".
  {
    says: 'misc',
    of: ['person'],
    when: ({ last, before }) => nameHeads.programmes.has(last) && before?.lower === 'the',
  },
  { says: 'place', of: ['person'], below: SURE, when: isInTown },
  {
    says: 'place',
    of: ['person'],
    below: SURE,
    when: ({ last, front }) => nameHeads.places.has(last) || nameHeads.placeFronts.has(plainWord(front)),
  },
  // "Our Lady of the Reeds": a church, or what is called after it.
  { says: 'place', of: ['person'], when: (name) => name.front === 'our' },
  // "Santa Merrin", of whom the lists know nobody.
  {
    says: 'place',
    of: ['person'],
    when: (name) => nameHeads.saints.has(name.front) && !isCapital(name.before) && !isListed(name, PERSON),
  },
  { says: 'place', of: ['misc'], when: isStreet },
  { says: 'person', when: holdsTitle },
  { says: 'person', of: ['organization'], when: endsInLetters },
];

export const HEAD_RULES: readonly WordRule[] = RULES.map((rule) => ({ ...rule, words: 'several' }));

function endsInBody({ tokens, end, last }: Candidate): boolean {
  return nameHeads.organizations.has(last) || (nameHeads.companies.has(last) && isCapital(tokens[end - 1]));
}

/** The last word but one. */
function inner({ tokens, end }: Candidate): Token {
  return tokens[end - 2]!;
}

/** "Of" behind the first word. */
function isOf({ tokens, first }: Candidate): boolean {
  return tokens[first + 1]!.lower === 'of';
}

/** What a head inside the name and "of" behind it say: "Port Authority of Merrin", "National Medal of Seeds". */
function innerHead({ tokens, first, end, before }: Candidate): 'prize' | 'body' | null {
  if (nameHeads.works.has(tokens[end - 1]!.lower) || isMark(before)) return null;
  for (let at = first + 1; at + 2 < end; at++) {
    const { lower } = tokens[at]!;
    const joint = tokens[at + 1]!.lower;
    if (nameHeads.prizes.has(lower) && (joint === 'of' || joint === 'for')) return 'prize';
    if (joint === 'of' && isCapital(tokens[at]) && nameHeads.organizations.has(lower)) return 'body';
  }
  return null;
}

/** "Common", "high"; a sport is none. */
function isOrdinary({ lower }: Token, gazetteer: Gazetteer): boolean {
  return (gazetteer.classes(hashString(lower)) & ORDINARY) !== 0 && !SPORTS.has(lower);
}

const ORDINARY = classBit('noun') | classBit('verb') | classBit('adjective') | classBit('function');
const SPORTS: ReadonlySet<string> = new Set(['cricket', 'football', 'rugby', 'recreation']);

/** "Brewery District of Merrin"; "Northern District of Merrin" is a court's, and a school or water district a body. */
function isQuarter(name: Candidate): boolean {
  const { tokens, first, end } = name;
  if (tokens[first + 1]?.text !== 'District' || tokens[first + 2]?.lower !== 'of' || end < first + 4) return false;
  const { lower } = tokens[first]!;
  return !DIRECTIONS.has(lower) && !nameHeads.districtBodies.has(lower) && isListed(name, TOWN, first + 3);
}

const DIRECTIONS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western', 'middle', 'central']);

/** "His Second Symphony", "her String Quartet": what somebody owns or counts is written, not an orchestra. */
function isPiece({ front, before }: Candidate): boolean {
  return ordinals.has(front) || before?.tag === 'PRP$';
}

function isLoud({ text }: Token): boolean {
  return text === text.toUpperCase();
}

function holdsAmpersand({ tokens, first, end }: Candidate): boolean {
  for (let at = first + 1; at + 1 < end; at++) if (tokens[at]!.text === '&') return true;
  return false;
}

/** "In Merrin Heath, ...": in the name of a ground; nobody is in somebody with a comma behind. */
function isInTown({ tokens, first, end, front, before, gazetteer }: Candidate): boolean {
  if (end !== first + 2 || !INSIDE.has(before?.lower ?? '') || tokens[end]?.lower === "'s") return false;
  const isFirstName = (gazetteer.classes(hashString(front)) & FIRST_NAME) !== 0;
  return nameHeads.grounds.has(tokens[end - 1]!.lower) && !isFirstName;
}

const FIRST_NAME = classBit('firstName');
const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** "Mill Street", unless it is a title in quotation marks. */
function isStreet({ tokens, first, end, before }: Candidate): boolean {
  const { lower } = tokens[end - 1]!;
  return end - first <= 3 && streetHeads.has(lower) && (before?.kind !== 'punctuation' || before.text === ',');
}

/** "Harker v. Board of Education". */
function isCase({ tokens, first, end }: Candidate): boolean {
  for (let at = first + 1; at + 1 < end; at++) if (isVersus(tokens[first], tokens[at])) return true;
  return false;
}

/** "v." of a case, or "v" behind the Crown: between others it is a match. */
export function isVersus(plaintiff: Token | undefined, token: Token | undefined): boolean {
  return token?.text === 'v.' || (token?.text === 'v' && plaintiff?.text === 'R');
}

/** "Education Mr. Harker": a form of address inside the name. */
function holdsTitle({ tokens, first, end }: Candidate): boolean {
  for (let at = first; at + 1 < end; at++) if (isFormOfAddress(tokens[at]!)) return true;
  return false;
}

/** "Anna Harker KC". */
function endsInLetters({ tokens, first, end, last }: Candidate): boolean {
  return end - first > 2 && lettersBehindPeople.has(last) && isPostNominal(tokens[end - 1]!);
}
