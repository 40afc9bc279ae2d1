import { findCue, type Rule } from '../rule.ts';

const own = new Set(['i', 'we']);

/** What somebody else wants, fears, believes or intends. */
export const stateOfMind: Rule = {
  code: 'sourcing/state-of-mind',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('mind', range, facts, ({ firstToken }) => {
      const before = tokens[firstToken - 1];
      const further = tokens[firstToken - 2];
      return !(
        firstToken > range.firstToken &&
        ((before !== undefined && own.has(before.lower)) || (further !== undefined && own.has(further.lower)))
      );
    }),
  docs: {
    summary: 'States what somebody thinks, feels, wants or intends.',
    why: 'Nobody sees into another head; a motive is known from what somebody said or wrote.',
    fix: 'Say how it is known: quote the person, or whoever was told.',
    hits: [
      'Many farmers [hope] that the ban will hurt their rivals.',
      'The party [fears] that the scandal has hurt it.',
    ],
    nearMisses: ['I want a quiet street.', 'The mayor lives on Elm Street.'],
  },
};
