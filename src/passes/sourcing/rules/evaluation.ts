import { findCue, type Rule } from '../rule.ts';

/** How good, bad, hard, important or well known something is. */
export const evaluation: Rule = {
  code: 'sourcing/evaluation',
  find: (range, facts) => findCue('evaluation', range, facts),
  docs: {
    summary: 'Rates something: how good, bad, important or well known it is.',
    why: 'A rating is somebody’s; a reader wants to know whose and on what grounds.',
    fix: 'Name who rates it so, or give the fact behind the rating.',
    hits: [
      'The party has become deeply unpopular because of its [poor] leadership.',
      'Farmers suffer [far] more than city people.',
    ],
    nearMisses: ['The campaign began on Monday.', 'She published three essays in 1990.'],
  },
};
