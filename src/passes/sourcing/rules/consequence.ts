import { hasPersonAsSubject, isDescription, isOnSomething, isPurpose } from '../cue-context.ts';
import { findCue, type Rule } from '../rule.ts';
import { isBe } from '../verbs.ts';

const nouns = new Set(
  'impact impacts effect effects consequence consequences repercussions ramifications implications fallout toll threat threats influence benefits disadvantage setback damage harm'.split(
    ' ',
  ),
);

const asking = /^(?:review|analy[sz]|stud[iy]|measur|assess|discuss|examin|explor|question|consider|debat)/;

/** An effect on somebody or something is stated. */
export const consequence: Rule = {
  code: 'sourcing/consequence',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('consequence', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const before = tokens[firstToken - 1];
      if (endToken === firstToken + 1 && !tag.startsWith('V') && nouns.has(lower)) {
        // "Higher pay and benefits", "the death toll" have an effect on nobody, nor has "his influence".
        const owned = before?.tag === 'POS' || before?.tag === 'PRP$';
        // "They studied the effects of noise": which, nobody says yet.
        for (let i = firstToken - 1; i >= range.firstToken && i >= firstToken - 3; i--)
          if (asking.test(tokens[i]!.lower)) return false;
        if (lower === 'influence')
          return !owned && isOnSomething(tokens, firstToken) && tokens[endToken]!.lower !== 'to';
        return isOnSomething(tokens, firstToken);
      }
      if (isPurpose(tokens, firstToken) || isDescription(tokens, firstToken)) return false;
      // "She helped them": what somebody does; "the loan helped the firm to survive": what came of it.
      if (lower.startsWith('help')) return tag !== 'VBG' && !hasPersonAsSubject(tokens, firstToken);
      // "Nobody was hurt."
      return !(lower === 'hurt' && before !== undefined && isBe(before));
    }),
  docs: {
    summary: 'States an effect.',
    why: 'Effects have to be measured or at least told by those affected.',
    fix: 'Name the study, the figures or the people that show the effect.',
    hits: [
      'The scandal has badly [damaged] the party.',
      'The ban has [hurt] farmers more than the drought.',
      'The loan [helped] the shipyard to survive the long crisis of the trade.',
      'The rules had an [effect] on rents in nearly every street of the old town.',
    ],
    nearMisses: [
      'The ferry leaves the harbour at noon.',
      'He was born in Bremen.',
      'He used his influence.',
      'He used money and influence to win.',
      'Nobody was hurt.',
      'She helped the guests to find the door.',
      'They came to protect the harbour.',
      'The affected drivers want higher pay and benefits.',
    ],
  },
};
