import { findCue, type Rule } from '../rule.ts';

/** A change over time. */
export const trend: Rule = {
  code: 'sourcing/trend',
  find: (range, facts) => findCue('change', range, facts),
  docs: {
    summary: 'States a change over time.',
    why: 'A trend needs at least two measurements, and somebody took them.',
    fix: 'Give the figures of then and now and who collected them.',
    hits: [
      'The river has [become] much warmer, which threatens the fish.',
      'Support for the party has [dwindled] because of the scandal.',
    ],
    nearMisses: ['The river is cold.', 'Membership costs nine euros.'],
  },
};
