// Passives: the form of "to be" before a participle.
import type { Clues } from '../clues.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'got', 'gets', 'get']);
const HAVE = new Set(['has', 'have', 'had', "'ve"]);

/** Whether a form of "to be" stands before the participle, at most two words before `first`. */
export function afterBe({ reading: { tokens } }: Clues, participle: number, first: number): boolean {
  for (let i = participle - 1; i >= Math.max(0, first - 2, participle - 4); i--) {
    const { lower } = tokens[i]!;
    if (BE.has(lower)) return true;
    // "Okafor's office has called": not of "to be".
    if (HAVE.has(lower)) return false;
  }
  return false;
}
