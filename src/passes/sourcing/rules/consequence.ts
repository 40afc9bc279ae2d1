import { findCue, type Rule } from '../rule.ts';

/** An effect on somebody or something is stated. */
export const consequence: Rule = {
  code: 'sourcing/consequence',
  find: (range, facts) => findCue('consequence', range, facts),
  docs: {
    summary: 'States an effect.',
    why: 'Effects have to be measured or at least told by those affected.',
    fix: 'Name the study, the figures or the people that show the effect.',
    hits: ['The scandal has badly [damaged] the party.', 'The ban has [hurt] farmers more than the drought.'],
    nearMisses: ['The ferry leaves the harbour at noon.', 'He was born in Bremen.'],
  },
};
