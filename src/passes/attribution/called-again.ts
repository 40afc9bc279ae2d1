// Whom an article calls by another name just behind the first: "said the defender", "the 31-year-old", "the Norland
// international". What is said of others with "the" as well ("the judge") means nobody here.
import { playerNouns, publicNouns } from '../../lexicon/player-nouns.ts';
import { type Clues, EntityCode } from './clues.ts';
import { LATEST } from './descriptions.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

/** So many sentences on. */
const AGAIN = 2;

/** The person; null for nobody. `spoken` are the mentions of people so far. */
export function calledAgain(
  clues: Clues,
  people: People,
  spoken: readonly Mention[],
  first: number,
  end: number,
): number | null {
  if (!isCalledAgain(clues, first, end)) return null;
  const aged = agedSo(clues, spoken, first);
  const latest = spoken.at(-1);
  if (aged !== null || latest === undefined) return aged;
  const { tokens } = clues.reading;
  const here = tokens[first]!.sentence;
  const sentenceOf = ({ first: at }: Mention): number => tokens[at]!.sentence;
  const isPublic = publicNouns.has(tokens[lastOfGroup(clues, first, end)]!.lower) || isFrom(clues, first, end);
  // "Brandt joined Keller on the show. The actor said": of trades and seats only whom the sentence was about.
  if (isPublic && !latest.subject) return null;
  // "Rovers want Silva to stay. The Norland international": nobody else stands in between.
  const other = spoken.slice(-LATEST).findLast(({ entity }) => entity !== latest.entity);
  const isAlone = (reach: number): boolean =>
    sentenceOf(latest) >= here - reach && (other === undefined || sentenceOf(other) < here - reach);
  // Of an age one speaks of whom the story is about: a sentence without a name may stand between.
  if (isAlone(1) || (isAged(clues, first, end) && isAlone(AGAIN))) return latest.entity;
  // Of offices there are others: "Brandt met Harker. The MP said".
  if (isPublic) return null;
  const at = people.lastAt();
  return at >= 0 && here - tokens[at]!.sentence <= AGAIN ? (people.meant(first)?.entity ?? null) : null;
}

/** "The 31-year-old", "the defender", "the Norland international", "the Merrin MP": how a report calls somebody again. */
function isCalledAgain(clues: Clues, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (tokens[first]?.lower !== 'the') return false;
  const { lower } = tokens[lastOfGroup(clues, first, end)]!;
  return isAged(clues, first, end) || playerNouns.has(lower) || publicNouns.has(lower) || isFrom(clues, first, end);
}

/** "The Norlander": one of a people; "the Norlanders", "the Dutch" are more. */
export function isFrom({ entity, reading: { tokens } }: Clues, first: number, end: number): boolean {
  if (end !== first + 2 || tokens[first]!.lower !== 'the' || entity[first + 1] !== EntityCode.misc) return false;
  return ONE_OF_THEM.test(tokens[first + 1]!.lower);
}

const ONE_OF_THEM = /(?:an|er|eer|[^e]se|ard|man|woman|ian|i)$/;

const AGED = /^(\d+)-year-old$/;
const NUMBER = /^\d{1,3}$/;

/** The age in "the 31-year-old", "the 31 year old runner"; null where there is none. */
function ageIn({ reading: { tokens } }: Clues, first: number): { age: string; end: number } | null {
  const word = tokens[first + 1]?.lower ?? '';
  const age = AGED.exec(word)?.[1];
  if (age !== undefined) return { age, end: first + 2 };
  const spelt = NUMBER.test(word) && tokens[first + 2]?.lower === 'year' && tokens[first + 3]?.lower === 'old';
  return spelt ? { age: word, end: first + 4 } : null;
}

function isAged(clues: Clues, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  const aged = ageIn(clues, first);
  if (aged === null) return false;
  // "The 31 year old", "the 28 year old runner"; "the 68-year-old former minister" may be another of whom one speaks.
  let head = aged.end - 1;
  while (head + 1 < end && /^(?:JJ|NNS?|CD)/.test(tokens[head + 1]!.tag)) head++;
  return head < aged.end || playerNouns.has(tokens[head]!.lower) || publicNouns.has(tokens[head]!.lower);
}

/** Behind which name the age of "the 31-year-old" stands: "Ida Brandt, 31,"; null where it stands behind none. */
function agedSo(clues: Clues, mentions: readonly Mention[], first: number): number | null {
  const { tokens } = clues.reading;
  const age = ageIn(clues, first)?.age;
  if (age === undefined) return null;
  for (let k = mentions.length - 1; k >= Math.max(0, mentions.length - LATEST); k--) {
    const mention = mentions[k]!;
    if (tokens[mention.end]?.text === ',' && tokens[mention.end + 1]?.text === age) return mention.entity;
  }
  return null;
}

function lastOfGroup({ groupEnd, reading: { tokens } }: Clues, first: number, end: number): number {
  const last = Math.min(end, groupEnd[first] ?? end) - 1;
  return last > first || first + 1 >= end || tokens[first + 1]!.kind === 'punctuation' ? last : first + 1;
}
