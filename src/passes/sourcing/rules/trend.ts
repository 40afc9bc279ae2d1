import { findCue, type Rule } from '../rule.ts';

const turned = new Set(['turn', 'turns', 'turned', 'turning']);
const states = new Set(['asleep', 'ill', 'silent', 'short', 'in', 'into', 'under', 'victim', 'on']);

/** A change over time. */
export const trend: Rule = {
  code: 'sourcing/trend',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('change', range, facts, ({ firstToken, endToken }) => {
      // "declined to comment", "fell asleep", "kept the key" are no changes over time.
      const word = tokens[firstToken]!.lower;
      const next = tokens[endToken];
      if (word.startsWith('declin')) return next?.lower !== 'to';
      if (word === 'fall' || word === 'falls' || word === 'fell' || word === 'fallen')
        return !states.has(next?.lower ?? '');
      // "Growth and Structure" is a title, "the remaining passengers" are those left, "today's paper" is no change.
      if (tokens[firstToken]!.tag.startsWith('NNP')) return false;
      if (word === 'remaining' && next?.tag.startsWith('NN') === true) return false;
      if (word === 'today' && next?.tag === 'POS') return false;
      if (turned.has(word))
        return next?.lower === 'into' || next?.lower === 'from' || next?.tag.startsWith('JJ') === true;
      if (word === 'keep' || word === 'keeps' || word === 'kept') return next?.tag === 'VBG';
      return true;
    }),
  docs: {
    summary: 'States a change over time.',
    why: 'A trend needs at least two measurements, and somebody took them.',
    fix: 'Give the figures of then and now and who collected them.',
    hits: [
      'The river has [become] much warmer, which threatens the fish.',
      'Support for the party has [dwindled] because of the scandal.',
    ],
    nearMisses: [
      'The bank declined to comment.',
      'He fell asleep at noon.',
      'The river is cold.',
      'Membership costs nine euros.',
      'She turned the key, and the remaining guests left.',
    ],
  },
};
