import { findCue, type Rule } from '../rule.ts';

/** The first, the only, the most of its kind. */
export const superlative: Rule = {
  code: 'sourcing/superlative',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('superlative', range, facts);
    if (cue !== null) return cue;
    for (let i = range.firstToken; i < range.endToken; i++) {
      const { tag, lower } = tokens[i]!;
      if ((tag === 'JJS' || tag === 'RBS') && lower !== 'most') return { firstToken: i, endToken: i + 1 };
    }
    return null;
  },
  docs: {
    summary: 'Claims that something is first, only or most of its kind.',
    why: 'Whoever says "the largest" has compared all the others, or repeats somebody who says so.',
    fix: 'Name the ranking or the people who compared, or drop the superlative.',
    hits: [
      'It is the [largest] and most dangerous dump on the coast, and it keeps growing.',
      'It was [one of the] most devastating failures in the history of the party.',
    ],
    nearMisses: ['It is a shipyard on the coast.', 'He played the piano.'],
  },
};
