// Causes and effects told flatly: "a key reason for the rally is", "tax cuts have hurt the schools", "it was the storm that
// made the difference". Few words, and nobody has seen them at work.

import { toldCauses } from '../../lexicon/effect-words.ts';
import { effectForms } from '../../lexicon/plain-claims.ts';
import { minds } from '../../lexicon/view-words.ts';
import type { Token } from '../../model/reading.ts';
import { hasPersonAsSubject } from './cue-context.ts';
import { type Finder, lowerAt } from './finder.ts';
import { isAuxiliary, isBe } from './verbs.ts';

const CAUSES = new Set(['reason', 'reasons', 'cause', 'causes', 'driver', 'drivers', 'factor', 'factors']);
const CAUSE_OF = new Set(['for', 'behind', 'of', 'in']);
/** "A key reason for", "one of the main drivers of": so far from the first word. */
const CAUSE_REACH = 5;
/** "The reason is unknown" gives none. */
const GIVEN = /^(?:DT|PRP\$|NNP?S?|VBG)$/;
/** So far from "of" to its noun. */
const TOLD_REACH = 3;

/** "A key reason for the market rally is the mild winter". */
export const causeIs: Finder = ({ firstWord, finiteVerb }, tokens) => {
  const be = tokens[finiteVerb];
  if (be === undefined || !isBe(be) || !GIVEN.test(tokens[finiteVerb + 1]?.tag ?? '')) return null;
  for (let i = firstWord + 1; i + 1 < finiteVerb && i <= firstWord + CAUSE_REACH; i++) {
    if (!CAUSES.has(tokens[i]!.lower) || !CAUSE_OF.has(lowerAt(tokens, i + 1))) continue;
    if (lowerAt(tokens, firstWord) === 'no') return null;
    for (let k = i + 2; k < finiteVerb && k <= i + 1 + TOLD_REACH; k++)
      if (toldCauses.has(tokens[k]!.lower)) return null;
    return { firstToken: firstWord, endToken: i + 2 };
  }
  return null;
};

const SEVERAL = new Set('combination number range series mix host variety'.split(' '));

/** "Are being held up by a combination of factors". */
export const byFactors: Finder = ({ finiteVerb, mainVerb, passive, sentence }, tokens) => {
  const by = mainVerb + 1;
  if (!passive || lowerAt(tokens, by) !== 'by' || by + 4 >= sentence.endToken) return null;
  const counted = lowerAt(tokens, by + 1) === 'a' && SEVERAL.has(lowerAt(tokens, by + 2));
  const factors = counted && lowerAt(tokens, by + 3) === 'of' && CAUSES.has(lowerAt(tokens, by + 4));
  return factors ? { firstToken: finiteVerb, endToken: by + 5 } : null;
};

/** "The mild winters have all", "storms that": what stands before the verb is a thing, and no person or name. */
function hasThingAsSubject(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (tokens[i] !== undefined && (isAuxiliary(tokens[i]!) || /^(?:RB|DT)/.test(tokens[i]!.tag))) i--;
  return /^(?:NNS?|WDT)$/.test(tokens[i]?.tag ?? '') && !hasPersonAsSubject(tokens, verb);
}

/** "The schools made the difference", "the mild winter has played a part in": not of a player or an actress. */
export const partPlayed: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken + 1; i + 2 < endToken; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'made' && tag.startsWith('V')) {
      const hit = lowerAt(tokens, i + 1) === 'the' && lowerAt(tokens, i + 2) === 'difference';
      if (hit)
        return !hasThingAsSubject(tokens, i) || lowerAt(tokens, i + 3) === 'between'
          ? null
          : { firstToken: i, endToken: i + 3 };
    }
    if ((lower !== 'played' && lower !== 'plays') || !/^(?:an?|the)$/.test(lowerAt(tokens, i + 1))) continue;
    const at = tokens[i + 2]!.tag.startsWith('JJ') || lowerAt(tokens, i + 2) === 'key' ? i + 3 : i + 2;
    if (/^(?:role|part)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'in' && hasThingAsSubject(tokens, i))
      return { firstToken: i, endToken: at + 2 };
  }
  return null;
};

const HAVE = new Set(['has', 'have']);
/** "Has hurt his hand" is no such effect. */
const OBJECT = /^(?:DT|JJ|NN|VBG)/;

/** "Tax cuts have positively impacted the schools": a thing, and what it has done. */
export const effectOn: Finder = ({ finiteVerb, mainVerb, passive }, tokens) => {
  if (passive || mainVerb <= finiteVerb || !HAVE.has(lowerAt(tokens, finiteVerb))) return null;
  if (!effectForms.has(lowerAt(tokens, mainVerb)) || !OBJECT.test(tokens[mainVerb + 1]?.tag ?? '')) return null;
  for (let i = finiteVerb + 1; i < mainVerb; i++)
    if (!/^RB/.test(tokens[i]!.tag) || lowerAt(tokens, i) === 'not') return null;
  return hasThingAsSubject(tokens, finiteVerb) ? { firstToken: mainVerb, endToken: mainVerb + 1 } : null;
};

/** "They sold it because they feared a flood": why, only they can tell. */
export const becauseOfMind: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken + 1; i + 2 < endToken; i++) {
    if (tokens[i]!.lower !== 'because' || !/^(?:they|he|she)$/.test(lowerAt(tokens, i + 1))) continue;
    if (minds.has(lowerAt(tokens, i + 2)) && tokens[i]!.quotation < 0) return { firstToken: i, endToken: i + 3 };
  }
  return null;
};
