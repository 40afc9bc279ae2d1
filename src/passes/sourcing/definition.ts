// "Merrin fever, a condition which causes blindness": what a word means any dictionary tells.
import { genusNouns } from '../../lexicon/genus-nouns.ts';
import type { Token } from '../../model/reading.ts';
import type { TokenRange } from './rule.ts';

const RELATIVE = new Set(['which', 'that', 'where', 'whereby', 'in']);
/** "A nasty online hoax": so far from the article to the noun. */
const GENUS_REACH = 5;

/** The apposition that defines what stands before it, up to the end of the sentence; null where there is none. */
export function definitionIn({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  for (let i = firstToken + 2; i + 3 < endToken; i++) {
    if (tokens[i - 1]!.kind !== 'punctuation' || !/^an?$/.test(tokens[i]!.lower)) continue;
    for (let k = i + 1; k + 2 < endToken && k <= i + GENUS_REACH; k++) {
      if (genusNouns.has(tokens[k]!.lower) && isDefined(tokens, k + 1)) return { firstToken: i, endToken };
      if (!/^(?:JJ|NN|VB[NG]|RB|HYPH)/.test(tokens[k]!.tag)) break;
    }
  }
  return null;
}

/** "Which causes", "where somebody calls", "in which"; not "which hit Arden in May". */
function isDefined(tokens: readonly Token[], relative: number): boolean {
  const { lower } = tokens[relative]!;
  if (!RELATIVE.has(lower)) return false;
  if (lower === 'in') return tokens[relative + 1]!.lower === 'which';
  if (lower === 'where' || lower === 'whereby') return true;
  const verb = tokens[relative + 1]!.tag.startsWith('RB') ? relative + 2 : relative + 1;
  return /^(?:VBZ|VBP|MD)$/.test(tokens[verb]?.tag ?? '') && !/^(?:has|have|will|would)$/.test(tokens[verb]!.lower);
}
