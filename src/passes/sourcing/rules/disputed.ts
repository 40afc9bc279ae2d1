import { findCue, type Rule } from '../rule.ts';

/** Wrongdoing, secrecy or another contested matter. */
export const disputed: Rule = {
  code: 'sourcing/disputed',
  find: (range, facts) => findCue('dispute', range, facts),
  docs: {
    summary: 'States wrongdoing or another contested matter in the article’s own voice.',
    why: 'An accusation without a source is the article’s own, in court as well.',
    fix: 'Say who accuses, and what the accused answers.',
    hits: ['The [corrupt] regime has largely ignored the ban.'],
    nearMisses: ['The ministry paid for the study.', 'The lid covered the pot.'],
  },
};
