import { findCue, type Rule } from '../rule.ts';

/** A conclusion drawn in the article’s own voice. */
export const inference: Rule = {
  code: 'sourcing/inference',
  find: (range, facts) => findCue('inference', range, facts),
  docs: {
    summary: 'Draws a conclusion in the article’s own voice.',
    why: 'What facts show, signal or mean is an interpretation, which has an owner.',
    fix: 'Say who draws the conclusion.',
    hits: ['The ban is a [sign of] the growing weakness of the party.'],
    nearMisses: ['The vote took place in March.', 'He bought a house in Kiel.'],
  },
};
