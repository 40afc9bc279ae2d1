import { recordedByOne, stativeParticiples } from '../../../lexicon/deed-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { Rule } from '../rule.ts';

const COMPOUND = /-(?:lived|minded|hearted|handed|sided|sized|ended)$/;
const HYPOTHETICAL = new Set(['would', 'could', 'might', 'may', 'should', "'d"]);
const DEGREES = new Set(['so', 'very', 'too', 'more', 'most', 'quite']);

/** "Caught the eye", "won her prizes". */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  return /^(?:DT|PRP\$|PRP|CD)$/.test(tokens[verb + 1]?.tag ?? '');
}

/** Something was done, and the sentence does not say by whom. */
export const unnamedAgentPassive: Rule = {
  code: 'sourcing/unnamed-agent-passive',
  find: (range, facts, { reading: { tokens } }) => {
    const { finiteVerb, mainVerb, passive } = facts;
    if (!passive || finiteVerb < range.firstToken || mainVerb >= range.endToken) return null;
    // "Is focused on", "was gone" are states.
    const { lower: verb } = tokens[mainVerb]!;
    if (stativeParticiples.has(verb) || recordedByOne.has(verb) || DEGREES.has(tokens[mainVerb - 1]!.lower))
      return null;
    // "Were short-lived".
    if (COMPOUND.test(verb)) return null;
    // "One that's caught the eye of all": has.
    if (tokens[mainVerb - 1]!.lower === "'s" && hasObject(tokens, mainVerb)) return null;
    // "Might have been beaten": nobody has done it.
    if (HYPOTHETICAL.has(tokens[finiteVerb]!.lower)) return null;
    // "Is nowhere to be seen" is a state.
    for (let i = finiteVerb + 1; i < mainVerb; i++) if (tokens[i]!.lower === 'to') return null;
    const limit = Math.min(range.endToken, mainVerb + 12);
    for (let i = mainVerb + 1; i < limit; i++) if (tokens[i]!.lower === 'by') return null;
    return { firstToken: finiteVerb, endToken: mainVerb + 1 };
  },
  docs: {
    summary: 'A passive verb hides who did or found it.',
    why: 'Without the one who did it nobody can be asked.',
    fix: 'Name who did it, or who says so.',
    hits: ['Its savings [have been squandered], and much of the money could be gone.'],
    nearMisses: [
      'The office is focused on rents.',
      'The files were destroyed by a clerk.',
      'A clerk destroyed the files.',
      'The firm has been delisted.',
      'She was forced to leave.',
      'They might have been beaten.',
      'The gains were short-lived.',
      'The children are fascinated with the gulls.',
      'The stores have been festooned with flags.',
      'It was the longest race she’s ever taken part in.',
      "The bridge is one that's caught the eye of painters.",
    ],
  },
};
