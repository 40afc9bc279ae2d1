// First names that stand alone before somebody with that first name is named in full, and are somebody else's: a cousin
// Steve, where Attorney General Steve Harker comes two paragraphs later.
import type { Token } from '../../model/reading.ts';
import { personWords } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';
import { endsKey } from './same-person.ts';

/**
 * The first names of `coming` (a first or last word -> whom the article names in full with it, as `endsKey` has it) that
 * belong to somebody else where they stand alone before. A headline and whoever goes by the first name later on stay who
 * they are: "Anna lost her job. Anna Harker, 34, ... Anna said".
 */
export function strangers(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  coming: ReadonlyMap<string, string>,
): readonly string[] {
  /** First name -> whether who has it was named in full with a title until now. */
  const full = new Map<string, boolean>();
  const before = new Set<string>();
  const after = new Set<string>();
  for (const { type, words, honorific, firstToken } of mentions) {
    const name = type === 'person' ? personWords(words) : [];
    const first = name[0];
    if (first === undefined) continue;
    if (name.length > 1) {
      if (!full.has(first) && coming.get(first) === endsKey(name)) full.set(first, honorific !== null);
    } else if (full.has(first) || tokens[firstToken]!.sentence === 0) after.add(first);
    else if (honorific === null) before.add(first);
  }
  return [...before].filter((first) => full.get(first) === true && !after.has(first));
}
