import { findCue, type Rule } from '../rule.ts';

/** How big, new or rapid something is. */
export const scale: Rule = {
  code: 'sourcing/scale',
  find: (range, facts) => findCue('scale', range, facts),
  docs: {
    summary: 'Claims a size, speed or novelty.',
    why: 'Words of scale stand in for a number or a comparison that the reader cannot check.',
    fix: 'Give the figure and where it comes from, or leave the word out.',
    hits: [
      'The reform is [unprecedented] in the history of the province.',
      'Prices have risen [dramatically] since spring.',
    ],
    nearMisses: ['The reform has three parts.', 'Prices are printed on the label.'],
  },
};
