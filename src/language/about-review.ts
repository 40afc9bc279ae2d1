// Whether an article is a review: what happens in the work is no event, and how good it is the critic says himself.
import { reviewWords, reviewWorks } from '../lexicon/review-words.ts';
import type { Token } from '../model/reading.ts';

/** A review has a word of the craft in so many, and more than a few. */
const LARGEST_SHARE = 60;
const FEWEST = 6;
/** News of a film quotes those who made it; a critic nobody. */
const SAID = new Set(['said', 'says', 'told', 'added']);
const SAID_SHARE = 250;
/** "(Anna Hale)" behind those whom she and others play; "the film drags"; each so often. */
const LEAST_CAST = 3;
const LEAST_DEEDS = 3;
/** An author in brackets has three names at most. */
const LONGEST_NAME = 3;

const known = new WeakMap<readonly Token[], boolean>();

/** "Grade: B+", "★★★". */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (lower.startsWith('★')) return true;
  return lower === 'grade' && tokens[at + 1]?.text === ':' && /^[A-F][+-]?$/.test(tokens[at + 2]?.text ?? text);
}

/** "Mercer (Anna Hale)". */
function isCast(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]!.text !== '(' || !/^(?:NN|POS)/.test(tokens[open - 1]?.tag ?? '')) return false;
  let i = open + 1;
  while (i <= open + LONGEST_NAME && tokens[i]?.tag === 'NNP') i++;
  return i > open + 2 && tokens[i]?.text === ')';
}

/** "The film drags", "the plot is thin": of a work, now. */
function isDeedOfWork(tokens: readonly Token[], at: number): boolean {
  return reviewWorks.has(tokens[at]!.lower) && tokens[at + 1]?.tag === 'VBZ' && tokens[at - 1]?.tag !== 'IN';
}

/** Whether the words of the craft are there, and nobody's words beside the critic's. */
function speaksOfCraft(tokens: readonly Token[]): boolean {
  let craft = 0;
  let said = 0;
  for (const { lower } of tokens) {
    if (reviewWords.has(lower)) craft++;
    else if (SAID.has(lower)) said++;
  }
  return craft >= FEWEST && craft * LARGEST_SHARE >= tokens.length && said * SAID_SHARE <= tokens.length;
}

/** Whether it tells what a work does now, with its cast or a grade. */
function tellsOfWork(tokens: readonly Token[]): boolean {
  let [cast, deeds, present, past] = [0, 0, 0, 0];
  let graded = false;
  for (let i = 0; i < tokens.length; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'VBZ' || tag === 'VBP') present++;
    else if (tag === 'VBD') past++;
    graded ||= isGrade(tokens, i);
    if (isCast(tokens, i)) cast++;
    if (isDeedOfWork(tokens, i)) deeds++;
  }
  return present > past && (graded || cast >= LEAST_CAST || deeds >= LEAST_DEEDS);
}

/** Asked of all tokens of an article, it counts once. */
export function isReview(tokens: readonly Token[]): boolean {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const answer = speaksOfCraft(tokens) && tellsOfWork(tokens);
  known.set(tokens, answer);
  return answer;
}
