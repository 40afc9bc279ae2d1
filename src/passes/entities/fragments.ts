// What the recogniser marked and no reader takes for a name: "R-Ohio", "anti-war", "National", "Suite 29D".
import {
  CAPITALS_WITHOUT_NAME,
  CLOCKS,
  DISEASES,
  FORMS_OF_ADDRESS,
  footage,
  lawHeads,
  NUMBERED_PARTS,
  posts,
  STATE_ABBREVIATIONS,
  TECHNIQUES,
  TIME_ZONES,
} from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { COMPOUND, PREFIXED } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { namesHolder, titleStart } from './titles.ts';

/** Above this only what is surely a fragment is no name. */
const SURE = 0.9;

/** Whether the tokens `first` to `last`, found as a name of the type, are none. */
export function isNoName(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: EntityType,
  confidence: number,
  sentence: Sentence,
  gazetteer: Gazetteer,
): boolean {
  if (isFragment(tokens, first, last, sentence)) return true;
  if (first === last) {
    if (type === 'person' && DEITIES.has(tokens[first]!.lower)) return true;
    if (OATHS.has(tokens[first]!.text) && isExclaimed(tokens, first, sentence)) return true;
    if (type === 'misc' && isCurrency(tokens, first)) return true;
    if (TIME_ZONES.has(tokens[first]!.lower) && tokens[last + 1]?.lower === 'time') return true;
    if (tokens[first]!.text === 'CCTV' && isFootage(tokens, first)) return true;
    if (isClock(tokens, first) || TECHNIQUES.has(tokens[first]!.text)) return true;
    if (FORMS_OF_ADDRESS.has(tokens[first]!.lower)) return true;
    if (tokens[first]!.text === 'Meta' && META_STUDIES.test(tokens[last + 1]?.lower ?? '')) return true;
    if (type === 'person' && isBill(tokens, first, gazetteer)) return true;
    if (DISEASES.has(tokens[first]!.lower) && tokens[last + 1]?.lower === "'s") return true;
    if (type === 'place' && first === sentence.firstToken && isHalfState(tokens[first]!, tokens[first + 1]))
      return true;
  }
  if (isNumbered(tokens, first, last) || (type === 'organization' && isPost(tokens, first, last))) return true;
  if (type === 'organization' && confidence < SURE && beginsTitle(tokens, first, last)) return true;
  if (type === 'organization' && isOfficeOf(tokens, first, last)) return true;
  if (confidence < SURE && isThing(tokens, first, last)) return true;
  if (type === 'misc') {
    if (isBareLaw(tokens, first, last)) return true;
    return confidence < SURE_TITLE_CASE && (isHeading(sentence) || isCompound(tokens, first, last));
  }
  if (type === 'person' || confidence >= UNSURE) return false;
  return (type === 'organization' || holdsAnd(tokens, first, last)) && isDescription(tokens, first, last, gazetteer);
}

/** "The Act": which, the article has said before. */
function isBareLaw(tokens: readonly Token[], first: number, last: number): boolean {
  return first + 1 === last && tokens[first]!.lower === 'the' && lawHeads.has(tokens[last]!.lower);
}

/** "Interior Cabinet" of "Interior Cabinet Secretary Harker"; "Treasury" alone may be meant. */
function beginsTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (first === last || next === undefined || !namesHolder(next)) return false;
  return titleStart(tokens, last + 2, first) === first;
}

/** "Norland Seed Representative" in front of Anna Harker, who holds it. */
function isOfficeOf(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, lower, sentence } = tokens[last]!;
  if (first === last || text === lower || !OFFICES.has(lower)) return false;
  const [next, other] = [tokens[last + 1], tokens[last + 2]];
  return next?.tag === 'NNP' && other?.tag === 'NNP' && next.sentence === sentence && other.sentence === sentence;
}

const OFFICES: ReadonlySet<string> = new Set(['representative', 'secretary', 'minister', 'commissioner', 'ambassador']);

/** "CCTV cameras", "seen on CCTV"; China has a broadcaster of the name. */
function isFootage(tokens: readonly Token[], at: number): boolean {
  return footage.behind.has(tokens[at + 1]?.lower ?? '') || footage.before.has(tokens[at - 1]?.lower ?? '');
}

const META_STUDIES = /^analys[ei]s$/;

/** Nobody an article is about. */
const DEITIES: ReadonlySet<string> = new Set(['god', 'allah']);

/** "“Jesus … who is that?”". */
function isExclaimed(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  const opens = at === firstToken || QUOTE.test(tokens[at - 1]!.text);
  return opens && EXCLAIMED.test(tokens[at + 1]?.text ?? '');
}

const OATHS: ReadonlySet<string> = new Set(['Jesus', 'Christ']);
const QUOTE = /^["“‘'`]+$/;
const EXCLAIMED = /^(?:…|\.{2,}|!)/;

/** "$100 Australian": in which dollars. */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const amount = tokens[at - 1];
  const isMoney = amount?.kind === 'number' && /\$$/.test(tokens[at - 2]?.text ?? amount.text.slice(0, 1));
  const next = tokens[at + 1];
  return (
    isMoney &&
    (next === undefined || next.kind !== 'word' || next.text === next.lower) &&
    !/^(?:NN|JJ)/.test(next?.tag ?? '')
  );
}

function holdsAnd(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.lower === 'and') return true;
  return false;
}

/** "Mass atrocities": the state would have its full stop. */
function isHalfState({ text, lower }: Token, next: Token | undefined): boolean {
  return text.length > 2 && STATE_ABBREVIATIONS.has(lower) && next?.kind === 'word' && next.text === next.lower;
}

/** In headlines every word has a capital: an unsure name of no clear type is most often no name. */
const SURE_TITLE_CASE = 0.8;

function isHeading({ kind }: Sentence): boolean {
  return kind === 'headline' || kind === 'heading';
}

/** "Night-shift" at the start of a sentence. */
function isCompound(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && tokens[first]!.text.includes('-') && NIGHT_SHIFT.test(tokens[first]!.text);
}

const NIGHT_SHIFT = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const LOWER = /^\p{Ll}+$/u;
/** "R-Ohio" as it stands behind a name. */
const PARTY_AND_STATE = /^[RDI]-(?!Day$)\p{Lu}/u;
/** "two-H", "stopping-Trump"; not "al-Harker". */
const LOWER_FIRST = /^(?!bin-|ibn-|abu-|van-)\p{Ll}{3,}-/u;

/** What no reader takes for a name: a party and state ("R-Ohio"), "anti-war", "Norland-led", "harker", a mark. */
function isFragment(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const { text, kind, lower } = tokens[first]!;
  const hyphen = text.includes('-');
  if (hyphen && PARTY_AND_STATE.test(text)) {
    const before = tokens[first - 1]?.text;
    if (first === last || before === '(' || before === ',') return true;
  }
  // "The interior ministry", where names have capitals.
  // "NZ $".
  if (first < last && tokens[last]!.text === '$') return true;
  if (first < last) return isCommon(tokens, first, last) && startsWithCapital(tokens, sentence);
  if (kind === 'punctuation' || kind === 'symbol' || text.endsWith('$')) return true;
  if (text === lower && kind === 'word' && !hyphen) {
    const start = tokens[sentence.firstToken]!;
    return start.text !== start.lower && LOWER.test(text);
  }
  return hyphen && (COMPOUND.test(text) || PREFIXED.test(text) || LOWER_FIRST.test(text) || text.startsWith('Ex-'));
}

function isCommon(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.kind !== 'word' || !LOWER.test(tokens[at]!.text)) return false;
  return true;
}

function startsWithCapital(tokens: readonly Token[], { firstToken }: Sentence): boolean {
  const { text, lower } = tokens[firstToken]!;
  return text !== lower;
}

const UNSURE = 0.7;
const ADJECTIVE = classBit('adjective');

/** "National", "Black and Brown". */
function isDescription(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  for (let at = first; at <= last; at++) {
    const { lower, text } = tokens[at]!;
    if (text.length > 1 && text === text.toUpperCase()) return false;
    if (lower !== 'and' && lower !== 'national' && (gazetteer.classes(hashString(lower)) & ADJECTIVE) === 0)
      return false;
  }
  return true;
}

/** "Suite 29D", "Article III", "Tab" of "Tab 3". */
function isNumbered(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first + 1 || !NUMBERED_PARTS.has(tokens[first]!.lower)) return false;
  return NUMBER.test(tokens[first + 1]?.text ?? '');
}

const NUMBER = /^(?:\d|[IVXL]+$)/;

/** "GMT", and "BST" behind the time of day. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text === 'GMT' || text === 'UTC') return true;
  const before = tokens[at - 1];
  return CLOCKS.has(text) && (before?.kind === 'number' || HALVES.test(before?.lower ?? ''));
}

const HALVES = /^[ap]\.?m\.?$/;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this']);

/** "The 1994 Seeds Bill", which the parliament has. */
function isBill(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const before = tokens[at - 1];
  const { lower, sentence } = tokens[at]!;
  // "The Bill would", of which the article has told the name.
  if (tokens[at]!.text === 'Bill' && ARTICLES.has(before?.lower ?? '') && before!.sentence === sentence) return true;
  if (lower !== 'bill' || tokens[at - 2]?.sentence !== sentence || before?.text === before?.lower) return false;
  const classes = gazetteer.classes(hashString(before!.lower));
  return (classes & classBit('noun')) !== 0 && (classes & classBit('job')) === 0;
}

/** "Director for Europe", "Assoc. Dean for Undergraduate Education", but not "Dean for Norland". */
function isPost(tokens: readonly Token[], first: number, last: number): boolean {
  if (first + 1 >= last) return false;
  const at = JOINTS.has(tokens[first + 1]!.lower) ? first : first + 1;
  if (at + 1 >= last || !JOINTS.has(tokens[at + 1]!.lower)) return false;
  const { lower } = tokens[at]!;
  return posts.has(lower) || (at > first && lower === 'dean');
}

const JOINTS: ReadonlySet<string> = new Set(['for', 'of']);

/** "PAC", "Super PAC". */
function isThing(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = tokens[first]!;
  if (first === last) return CAPITALS_WITHOUT_NAME.has(lower);
  return first + 1 === last && lower === 'super' && CAPITALS_WITHOUT_NAME.has(tokens[last]!.lower);
}
