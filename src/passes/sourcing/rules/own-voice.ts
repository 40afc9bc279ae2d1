import { predicateOf } from '../predicate.ts';
import type { Rule } from '../rule.ts';

/** The last resort: no one says it but the article. */
export const ownVoice: Rule = {
  code: 'sourcing/own-voice',
  find: (range, facts, { reading: { tokens } }) => {
    const { finiteVerb, mainVerb, firstWord } = facts;
    if (finiteVerb >= range.firstToken && mainVerb < range.endToken && mainVerb >= finiteVerb) {
      return predicateOf(facts, range, tokens);
    }
    const from = firstWord >= range.firstToken && firstWord < range.endToken ? firstWord : range.firstToken;
    return { firstToken: from, endToken: range.endToken };
  },
  docs: {
    summary: 'Stated in the article’s own voice.',
    why: 'Nobody but the article stands behind it, and it is not something everybody knows.',
    fix: 'Name who says so or how it is known.',
    hits: ['Much of the money [is in the hands] of cousins, and much of it has gone to the capital.'],
    nearMisses: [],
  },
};
