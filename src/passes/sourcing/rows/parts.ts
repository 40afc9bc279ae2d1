// What the rows of all questions about a source are made of. Strings are never joined: values are small numbers or
// hashes, and templates as data say which of them are looked at together.
import { addFeature, type FeatureBuffer, feature, feature2, reserve } from '../../../tagger/index.ts';
import type { ArticleContext, TokenRange } from '../rule.ts';

/** Templates are numbered from here. The weights know them by number: never reuse one. */
export const ATTRIBUTED = 200;
export const VAGUE = 300;
export const REPORTED = 500;
export const DISPUTABLE = 600;

/** Which of the thresholds a value reaches: 0 to `steps.length`. */
export function bin(value: number, steps: readonly number[]): number {
  let n = 0;
  while (n < steps.length && value >= steps[n]!) n++;
  return n;
}

/** A number as features: one for each of the steps it reaches, and one in any case. */
export interface Ladder {
  readonly steps: readonly number[];
  /** One more than there are steps. */
  readonly ids: Uint32Array;
}

const RUNG = 7777;

export function createLadder(template: number, steps: readonly number[]): Ladder {
  return { steps, ids: Uint32Array.from([0, ...steps], (_, rung) => feature2(template, RUNG, rung)) };
}

export function climb({ steps, ids }: Ladder, value: number, buffer: FeatureBuffer): void {
  const out = reserve(buffer, ids.length);
  const { length } = buffer;
  out[length] = ids[0]!;
  let rung = 0;
  while (rung < steps.length && value >= steps[rung]!) {
    rung++;
    out[length + rung] = ids[rung]!;
  }
  buffer.length = length + rung + 1;
}

/** Steps for a share of a sentence. */
export const SHARES: readonly number[] = [0.01, 0.15, 0.3, 0.5, 0.7, 0.9];

/** Every word of the range, and with `pairs` the number of the template after `template`, every two together. */
export function addWords(
  template: number,
  pairs: boolean,
  { firstToken, endToken }: TokenRange,
  { words }: ArticleContext,
  buffer: FeatureBuffer,
): void {
  reserve(buffer, 2 * (endToken - firstToken));
  let before = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { hash } = words[i]!;
    addFeature(buffer, feature(template, hash));
    if (pairs && i > firstToken) addFeature(buffer, feature2(template + 1, before, hash));
    before = hash;
  }
}

/** Whether the range speaks of shares: "percent", "points". */
export function namesShare({ firstToken, endToken }: TokenRange, { words }: ArticleContext): boolean {
  for (let i = firstToken; i < endToken; i++) if (words[i]!.share) return true;
  return false;
}
