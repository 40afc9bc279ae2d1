// Constituencies, wards and seats called after two places, which are one, wherever the article has them: "the
// constituency of Merrin Green and Stow", "the MP for Merrin and Alder".
import { wordSet } from '../../lexicon/word-list.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import type { Name } from './recognise.ts';
import { spelling } from './title-edges.ts';
import { SEATS } from './whereabouts.ts';

const SURE = 0.9;
/** "Upper Merrin Green". */
const LONGEST_HALF = 3;

interface Seat {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Such seats, in order, none inside another; `names` are those of the recogniser. */
export function findSeats({ tokens, sentences }: Reading, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const people = new Set<number>();
  const told = new Map<string, Seat>();
  const all: Seat[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'heading') continue;
    for (let and = sentence.firstToken + 1; and + 1 < sentence.endToken; and++) {
      if (tokens[and]!.text !== 'and' || !isCapital(tokens[and - 1]) || !isCapital(tokens[and + 1])) continue;
      const seat = seatAt(tokens, and, sentence);
      if (seat === null) continue;
      all.push(seat);
      if (!isTold(tokens, seat) || holdsOther(tokens, seat, gazetteer)) continue;
      if (people.size === 0) for (const { type, firstToken } of names) if (type !== 'place') people.add(firstToken);
      if (!people.has(and + 1) && !people.has(seat.firstToken)) told.set(spelling(tokens, seat), seat);
    }
  }
  if (told.size === 0) return [];
  return all
    .filter((seat) => told.has(spelling(tokens, seat)))
    .map((seat) => ({ ...seat, type: 'place', confidence: SURE, isName: SURE, types: [], told: true }));
}

/** The words with capitals on both sides of "and"; null where they are too many for a seat. */
function seatAt(tokens: readonly Token[], and: number, sentence: Sentence): Seat | null {
  let first = and - 1;
  while (first > sentence.firstToken && isCapital(tokens[first - 1]) && !OUTSIDE.test(tokens[first - 1]!.tag)) first--;
  let end = and + 2;
  while (end < sentence.endToken && isCapital(tokens[end])) end++;
  return and - first <= LONGEST_HALF && end - and - 1 <= LONGEST_HALF ? { firstToken: first, endToken: end } : null;
}

/** "In Merrin and Alder", "The Merrin and Alder seat": what stands in front, with the capital of a sentence. */
const OUTSIDE = /^(?:IN|DT)$/;

/** "The MP for Merrin and Alder", "the seat of Merrin and Alder", "the Merrin and Alder constituency". */
function isTold(tokens: readonly Token[], { firstToken, endToken }: Seat): boolean {
  const front = tokens[firstToken - 1]?.lower;
  const noun = tokens[firstToken - 2];
  if (front === 'the' && KINDS.has(tokens[endToken]?.lower ?? '')) return true;
  // "MP for Merrin and party leader" goes on with an office.
  if (tokens[endToken]?.tag.startsWith('NN') === true) return false;
  if (front === 'of') return KINDS.has(noun?.lower ?? '');
  return front === 'for' && noun !== undefined && (SEATS.has(noun.text) || HOLDERS.has(noun.lower));
}

const KINDS = wordSet('constituency ward seat by-election byelection division');
const HOLDERS = wordSet('councillor candidate');

/** A title or an office among the words: "for Merrin and Minister Brandt". */
function holdsOther(tokens: readonly Token[], { firstToken, endToken }: Seat, gazetteer: Gazetteer): boolean {
  for (let at = firstToken; at < endToken; at++)
    if ((gazetteer.classes(hashString(tokens[at]!.lower)) & OTHER) !== 0) return true;
  return false;
}

const OTHER = classBit('job') | classBit('honorific') | classBit('demonym') | classBit('organizationWord');
