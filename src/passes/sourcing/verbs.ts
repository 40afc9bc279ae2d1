// The verb of the main clause: the finite one it starts with, and the one that carries its meaning.
import { auxiliaries, makesPassive } from '../../lexicon/auxiliaries.ts';
import type { Token } from '../../model/reading.ts';
import type { Word } from './words.ts';

export function isFiniteVerb(token: Token): boolean {
  const { tag } = token;
  // "Cannot" is one word, and may pass for an adverb.
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || token.lower === 'cannot';
}

export function isAuxiliary(token: Token): boolean {
  return auxiliaries.has(token.lower);
}

export function isBe(token: Token): boolean {
  return makesPassive.has(token.lower) && !token.lower.startsWith('g');
}

/** The finite verb of the main clause: the first that no subordinator in front of it has claimed. */
export function findFiniteVerb(tokens: readonly Token[], words: readonly Word[], from: number, to: number): number {
  let pending = 0;
  let claimed = false;
  let fallback = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') {
      if (token.lower === ',' && claimed) {
        pending = 0;
        claimed = false;
      }
      continue;
    }
    if (isFiniteVerb(token)) {
      if (fallback < 0) fallback = i;
      if (pending === 0) return i;
      // An auxiliary and its verb are one claim; what follows the next comma or verb is the main clause again.
      pending--;
      claimed = true;
      continue;
    }
    if (words[i]!.subordinator && (token.tag !== 'DT' || i === from)) {
      const next = tokens[i + 1];
      if (next !== undefined && i + 1 < to && next.lower !== ',' && token.tag !== 'DT') pending = 1;
    }
  }
  return fallback < 0 ? findBareVerb(tokens, from, to) : fallback;
}

const HABITUALLY = new Set(['never', 'always', 'often', 'rarely', 'seldom', 'usually']);

/** "PCBs never break down": behind a name in capitals the verb may pass for an infinitive. */
function findBareVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const adverb = tokens[i - 1]!.lower;
    if (tokens[i]!.tag === 'VB' && HABITUALLY.has(adverb) && tokens[i - 2]!.tag.startsWith('NN')) return i;
  }
  return -1;
}

const EVER = new Set(['ever', 'never', 'already', 'long', 'since']);

/** "The best race she's ever run": has. */
function isShortHas(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "'s" && EVER.has(tokens[at + 1]?.lower ?? '');
}

/** Follows auxiliaries from a finite verb to the verb that carries the meaning. */
export function contentVerb(tokens: readonly Token[], finite: number, to: number): { verb: number; passive: boolean } {
  let verb = finite;
  let be = false;
  if (!isAuxiliary(tokens[finite]!) && tokens[finite]!.tag !== 'MD') return { verb, passive: false };
  be = makesPassive.has(tokens[finite]!.lower) && !isShortHas(tokens, finite);
  for (let i = finite + 1; i < Math.min(to, finite + 7); i++) {
    const { tag, lower, kind } = tokens[i]!;
    if (tag.startsWith('VB')) {
      verb = i;
      if (!auxiliaries.has(lower)) return { verb, passive: be && tag === 'VBN' };
      be = makesPassive.has(lower);
      continue;
    }
    if (tag.startsWith('RB') || lower === "n't" || lower === 'not' || lower === 'to' || tag === 'PRP') continue;
    if (kind === 'punctuation') break;
    if (tag === 'JJ' || tag === 'DT' || tag === 'IN' || tag.startsWith('NN')) break;
  }
  return { verb, passive: false };
}
