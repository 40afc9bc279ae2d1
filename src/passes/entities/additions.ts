// Names the user listed: found as they stand, and before any the recogniser finds.
import type { EntityType } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';
import { textOf } from './names.ts';
import type { Name } from './recognise.ts';

const LONGEST_ADDITION = 8;

/** Names the user listed, wherever they stand with their capitals (or all in capitals). */
export function findAdditions(reading: Reading, additions: LexiconAdditions): Name[] {
  const listed = new Map<string, EntityType>();
  const add = (phrases: readonly string[] | undefined, type: EntityType): void => {
    for (const phrase of phrases ?? []) {
      const words = phrase.trim().split(/\s+/);
      for (const form of [words, words.map((word) => word.toUpperCase())]) {
        listed.set(form.join(' '), type);
      }
    }
  };
  add(additions.people, 'person');
  add(additions.organizations, 'organization');
  add(additions.places, 'place');
  const found: Name[] = [];
  if (listed.size === 0) return found;
  const { tokens, sentences } = reading;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const limit = Math.min(endToken, at + LONGEST_ADDITION);
      for (let end = limit; end > at; end--) {
        const type = listed.get(textOf(tokens, at, end));
        if (type === undefined) continue;
        found.push({ firstToken: at, endToken: end, type, confidence: 1, isName: 1, types: [] });
        at = end - 1;
        break;
      }
    }
  }
  return found;
}

interface TokenSpan {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The names that share no token with the forced ones; both in order. */
export function withoutOverlaps<T extends TokenSpan>(names: readonly T[], forced: readonly TokenSpan[]): T[] {
  let at = 0;
  return names.filter((name) => {
    while (at < forced.length && forced[at]!.endToken <= name.firstToken) at++;
    const next = forced[at];
    return next === undefined || next.firstToken >= name.endToken;
  });
}
