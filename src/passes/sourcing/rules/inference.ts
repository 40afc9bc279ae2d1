import { findCue, type Rule } from '../rule.ts';

/** "Appeared in court", "appeared before the committee": was there. */
const places = new Set(['in', 'on', 'at', 'before', 'with', 'for', 'from', 'alongside', 'under', '.', ',']);

/** A conclusion drawn in the article’s own voice. */
export const inference: Rule = {
  code: 'sourcing/inference',
  find: (range, facts, { reading: { tokens } }) =>
    findCue(
      'inference',
      range,
      facts,
      ({ firstToken, endToken }) =>
        !(tokens[firstToken]!.lower.startsWith('appear') && places.has(tokens[endToken]?.lower ?? '')),
    ),
  docs: {
    summary: 'Draws a conclusion in the article’s own voice.',
    why: 'What facts show, signal or mean is an interpretation, which has an owner.',
    fix: 'Say who draws the conclusion.',
    hits: ['The ban is a [sign of] the growing weakness of the party.'],
    nearMisses: ['The vote took place in March.', 'He bought a house in Kiel.', 'Seven men appeared in court.'],
  },
};
