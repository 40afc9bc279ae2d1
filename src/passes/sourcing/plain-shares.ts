// Shares of people: "about 40 per cent of pupils", "one in five adults".
import { approximately } from '../../lexicon/amount-words.ts';
import { countedInPublic, peopleNouns } from '../../lexicon/plain-claims.ts';
import type { Token } from '../../model/reading.ts';
import { type Finder, lowerAt } from './finder.ts';

const PERCENT = new Set(['percent', '%', 'cent']);
const PARTS = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'tenth']);
const SHARE_HEAD_REACH = 4;

/** Where the share that a sentence opens with ends, before its "of" or its noun: "about 40 per cent", "one in five". */
function endOfShare(tokens: readonly Token[], firstWord: number): number {
  let i = firstWord;
  while (approximately.has(lowerAt(tokens, i))) i++;
  const counts = (at: number): boolean => tokens[at]?.tag === 'CD' || tokens[at]?.kind === 'number';
  if (counts(i) && lowerAt(tokens, i + 1) === 'in' && counts(i + 2)) return i + 3;
  if (counts(i) && lowerAt(tokens, i + 1) === 'out' && lowerAt(tokens, i + 2) === 'of' && counts(i + 3)) return i + 4;
  if (lowerAt(tokens, i) === 'a' && PARTS.has(lowerAt(tokens, i + 1))) i += 2;
  else if (counts(i) && PARTS.has(lowerAt(tokens, i + 1))) i += 2;
  else if (lowerAt(tokens, i) === 'half') i++;
  else if (counts(i)) {
    i++;
    if (lowerAt(tokens, i) === 'per') i++;
    if (!PERCENT.has(lowerAt(tokens, i)))
      return lowerAt(tokens, i - 1).endsWith('%') && lowerAt(tokens, i) === 'of' ? i + 1 : -1;
    i++;
  } else return -1;
  return lowerAt(tokens, i) === 'of' ? i + 1 : -1;
}

/** "About 40 per cent of pupils skip breakfast", "one in five adults cannot read": somebody has asked or counted. */
export const share: Finder = ({ firstWord, finiteVerb, passive }, tokens) => {
  // "Half of the wards were given a lamp": whoever gave it has counted.
  if (passive && tokens[finiteVerb]!.tag === 'VBD') return null;
  const from = endOfShare(tokens, firstWord);
  if (from < 0) return null;
  for (let i = from; i < finiteVerb && i < from + SHARE_HEAD_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (countedInPublic.has(lower)) return null;
    if (tag === 'NNS' || tag === 'NNPS' || peopleNouns.has(lower)) return { firstToken: firstWord, endToken: i + 1 };
    // "Half of the book", "a third of them": of what stands elsewhere.
    if (!/^(?:DT|JJ|PRP\$|NN|VB[NG]|CD|POS)/.test(tag)) return null;
  }
  return null;
};
