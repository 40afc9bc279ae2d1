import { findCue, type Rule } from '../rule.ts';

/** Two things are compared. */
export const comparison: Rule = {
  code: 'sourcing/comparison',
  find: (range, facts) => findCue('comparison', range, facts),
  docs: {
    summary: 'Compares two things.',
    why: 'A comparison rests on figures or a judgement of both sides.',
    fix: 'Give both figures and their source.',
    hits: ['Millions of people in the south now live in houses [smaller] and colder than before.'],
    nearMisses: ['The ferry leaves at noon.', 'He bought another ticket.'],
  },
};
