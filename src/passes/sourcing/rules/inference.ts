import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

/** "Appeared in court", "appeared before the committee": was there. */
const places = new Set(['in', 'on', 'at', 'before', 'with', 'for', 'from', 'alongside', 'under', '.', ',']);

/** "To show that he can win": what somebody is after, no conclusion. */
const shown = new Set(['show', 'prove', 'demonstrate', 'highlight', 'underscore', 'illustrate', 'signal', 'confirm']);
const appointed = new Set(
  'judge judges judgeship judicial nominee nominees nomination nominations justice justices senate cabinet'.split(' '),
);

/** "The Senate confirmed a judge". */
function isAppointment(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  for (let i = firstToken; i < endToken; i++) if (appointed.has(tokens[i]!.lower)) return true;
  return false;
}

/** A conclusion drawn in the article’s own voice. */
export const inference: Rule = {
  code: 'sourcing/inference',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('inference', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      if (lower.startsWith('appear')) return !places.has(tokens[endToken]?.lower ?? '');
      if (lower.startsWith('confirm')) return !isAppointment(tokens, range);
      return !(tag === 'VB' && tokens[firstToken - 1]?.lower === 'to' && shown.has(lower));
    }),
  docs: {
    summary: 'Draws a conclusion in the article’s own voice.',
    why: 'What facts show, signal or mean is an interpretation, which has an owner.',
    fix: 'Say who draws the conclusion.',
    hits: ['The ban is a [sign of] the growing weakness of the party.'],
    nearMisses: [
      'The vote took place in March.',
      'He bought a house in Kiel.',
      'Seven men appeared in court.',
      'The Senate confirmed the judge in May.',
      'She wants to show that she can win.',
    ],
  },
};
