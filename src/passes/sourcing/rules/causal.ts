import { findCue, type Rule } from '../rule.ts';

/** One thing is said to have brought about another. */
export const causal: Rule = {
  code: 'sourcing/causal',
  // "Talks are due to resume" sets a time.
  find: (range, facts, { reading: { tokens } }) =>
    findCue(
      'cause',
      range,
      facts,
      ({ firstToken, endToken }) => tokens[firstToken]!.lower !== 'due' || tokens[endToken]?.tag !== 'VB',
    ),
  docs: {
    summary: 'States a cause.',
    why: 'What caused what is the writer’s inference unless somebody who can know it says so.',
    fix: 'Name who established the cause, or report the two events without joining them.',
    hits: [
      'The closure of the mine [led to] a dramatic exodus of young families.',
      'Hundreds of families lost their homes [because of] the new stadium.',
    ],
    nearMisses: [
      'Talks are due to resume on Monday.',
      'The path runs past the old mill.',
      'She closed the door and left.',
    ],
  },
};
