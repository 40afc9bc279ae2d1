import type { Rule } from '../rule.ts';

/** Participles that say how something is, not what was done to it. */
const stative = new Set(
  'keen gone begun become been come done focused assured fraught opposed aligned known used involved organized organised inclined located based born bereft brazen overcome left committed concerned interested prepared related supposed needed finished crowded loud divided married situated called named made seen found noted persuaded engaged predicated demoralized killed injured wounded'.split(
    ' ',
  ),
);

/** Something was done, and the sentence does not say by whom. */
export const unnamedAgentPassive: Rule = {
  code: 'sourcing/unnamed-agent-passive',
  find: (range, facts, { reading: { tokens } }) => {
    const { finiteVerb, mainVerb, passive } = facts;
    if (!passive || finiteVerb < range.firstToken || mainVerb >= range.endToken) return null;
    // "Is focused on", "was gone" are states.
    if (stative.has(tokens[mainVerb]!.lower)) return null;
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
    ],
  },
};
