import { findCue, type Rule } from '../rule.ts';

/** An effect on somebody or something is stated. */
export const consequence: Rule = {
  code: 'sourcing/consequence',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('consequence', range, facts, ({ firstToken, endToken }) => {
      // "His influence" has an effect on nobody yet.
      if (endToken > firstToken + 1 || tokens[firstToken]!.tag.startsWith('V')) return true;
      const { lower } = tokens[firstToken]!;
      const before = tokens[firstToken - 1]?.tag ?? '';
      return !(lower === 'influence' && (before === 'POS' || before === 'PRP$'));
    }),
  docs: {
    summary: 'States an effect.',
    why: 'Effects have to be measured or at least told by those affected.',
    fix: 'Name the study, the figures or the people that show the effect.',
    hits: ['The scandal has badly [damaged] the party.', 'The ban has [hurt] farmers more than the drought.'],
    nearMisses: ['The ferry leaves the harbour at noon.', 'He was born in Bremen.', 'He used his influence.'],
  },
};
