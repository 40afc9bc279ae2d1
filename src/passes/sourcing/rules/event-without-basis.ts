import { predicateOf } from '../predicate.ts';
import type { Rule } from '../rule.ts';

/** Something happened, and the article does not show how the writer knows. */
export const eventWithoutBasis: Rule = {
  code: 'sourcing/event-without-basis',
  find: (range, facts, { reading: { tokens } }) => {
    const { finiteVerb, mainVerb } = facts;
    if (finiteVerb < range.firstToken || mainVerb < 0 || mainVerb >= range.endToken) return null;
    const { tag, lower } = tokens[finiteVerb]!;
    const past = tag === 'VBD' || lower === 'has' || lower === 'have' || lower === 'had';
    return past && tokens[mainVerb]!.lower !== 'was' && tokens[mainVerb]!.lower !== 'were'
      ? predicateOf(facts, range, tokens)
      : null;
  },
  docs: {
    summary: 'Reports an event without showing how it is known.',
    why: 'The writer was there, or read it, or was told; the reader should know which.',
    fix: 'Say who saw it or where it is on record.',
    hits: [
      'Most voters have turned away from the party because of the scandal. Its decline is unprecedented. Thousands of people have lost their savings. The crisis has hurt nearly every family. The army [has crushed the uprising].',
    ],
    nearMisses: ['The station is a brick building.'],
  },
};
