import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule } from '../rule.ts';

const lies = new Set(['lie', 'lies']);

/** "Lies some 500 miles off", "lies in the north". */
function situates({ tag, kind, lower }: Token): boolean {
  return tag === 'IN' || tag === 'CD' || kind === 'number' || tag === 'RB' || lower === 'some' || lower === 'about';
}

/** Wrongdoing, secrecy or another contested matter. */
export const disputed: Rule = {
  code: 'sourcing/disputed',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('dispute', range, facts, ({ firstToken, endToken }) => {
      const next = tokens[endToken];
      return !(lies.has(tokens[firstToken]!.lower) && next !== undefined && situates(next));
    }),
  docs: {
    summary: 'States wrongdoing or another contested matter in the article’s own voice.',
    why: 'An accusation without a source is the article’s own, in court as well.',
    fix: 'Say who accuses, and what the accused answers.',
    hits: ['The [corrupt] regime has largely ignored the ban.'],
    nearMisses: [
      'The ministry paid for the study.',
      'The lid covered the pot.',
      'The island lies some 500 miles off the coast.',
    ],
  },
};
