import { courtAppointments } from '../../../lexicon/court-words.ts';
import { hintingStems, tests } from '../../../lexicon/study-words.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject, isDescription, isPurpose } from '../cue-context.ts';
import type { SentenceFacts } from '../facts.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

/** "Appeared in court", "appeared before the committee": was there. */
const places = new Set([
  'in',
  'on',
  'at',
  'before',
  'with',
  'for',
  'from',
  'alongside',
  'under',
  'as',
  'among',
  'here',
  'there',
  'twice',
  'alone',
  'live',
  '.',
  ',',
]);

/** "To show that he can win": what somebody is after, no conclusion. */
const shown = new Set(['show', 'prove', 'demonstrate', 'highlight', 'underscore', 'illustrate', 'signal', 'confirm']);

/** "The Senate confirmed a judge". */
function isAppointment(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  for (let i = firstToken; i < endToken; i++) if (courtAppointments.has(tokens[i]!.lower)) return true;
  return false;
}

/** "Confirmed on Monday that". */
function isThatNear(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + THAT_REACH; i++) if (tokens[i]?.lower === 'that') return true;
  return false;
}
const THAT_REACH = 4;

const concluding = new Set(['that', 'of', 'for']);
const chances = new Set(['possible', 'potential', 'likely', 'unlikely']);

/** "A best-of gadget show": the article belongs to the show. */
const SHOW_REACH = 4;

function isShow(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'show' || /^(?:DT|PRP\$?|W..?|that|how)$/.test(tokens[at + 1]?.tag ?? '')) return false;
  for (let i = at - 1; i >= at - SHOW_REACH; i--) {
    const { lower, tag } = tokens[i] ?? { lower: '', tag: '' };
    if (lower === 'a' || lower === 'an') return true;
    if (!/^(?:NN$|NNP|JJ|HYPH|VBG|IN)/.test(tag)) return false;
  }
  return false;
}

const MAY = new Set(['may', 'might', 'could']);

/** "May have been flown off course on purpose": what happened is a guess; "it might have rained" is the weather. */
function guess(
  range: TokenRange,
  { finiteVerb, sentence }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (sentence.firstToken !== range.firstToken || finiteVerb < range.firstToken) return null;
  for (let i = finiteVerb; i + 3 < range.endToken && i <= finiteVerb + GUESS_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (tag !== 'MD' || !MAY.has(lower) || tokens[i + 1]!.lower !== 'have' || tokens[i + 2]!.lower !== 'been') continue;
    const verb = tokens[i + 3]!.tag.startsWith('RB') ? i + 4 : i + 3;
    // "She might have been beaten, but she would have run on": as if.
    for (let k = verb; k < range.endToken; k++) if (tokens[k]!.lower === 'would') return null;
    if (tokens[verb]?.tag === 'VBN') return { firstToken: i, endToken: verb + 1 };
  }
  return null;
}
const GUESS_REACH = 8;

/** A conclusion drawn in the article’s own voice. */
export const inference: Rule = {
  code: 'sourcing/inference',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('inference', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const next = tokens[endToken];
      // "A potential buyer", "likely voters", "as possible".
      if (chances.has(lower)) return !/^(?:NN|JJ)/.test(next?.tag ?? '');
      // "The minister suggested that", "she signalled her support": people say so.
      if (hintingStems.test(lower) && endToken === firstToken + 1) {
        // "A pause suggested by the metre", "her show".
        if (isDescription(tokens, firstToken) || /^(?:PRP\$|POS|DT)$/.test(tokens[firstToken - 1]?.tag ?? ''))
          return false;
        // "Tests showed": whoever made them.
        if (isShow(tokens, firstToken) || tests.has(tokens[firstToken - 1]?.lower ?? '')) return false;
        return !hasPersonAsSubject(tokens, firstToken) && !isPurpose(tokens, firstToken);
      }
      // "What the signs mean", "which means typing a letter".
      // "A bus meant for pilgrims".
      if (lower === 'meant' && next?.lower === 'for' && isDescription(tokens, firstToken)) return false;
      // "Was representing a client", "tending to her garden": work somebody does.
      if (lower === 'representing' && hasPersonAsSubject(tokens, firstToken)) return false;
      if (lower === 'tending') return next?.lower === 'to' && tokens[endToken + 1]?.tag === 'VB';
      if (lower.startsWith('mean'))
        return next !== undefined && next.kind !== 'punctuation' && next.lower !== 'to' && next.tag !== 'VBG';
      // "Enough evidence", "evidence bags": a thing; "is evidence that" concludes.
      if (lower === 'evidence' || lower === 'proof') return concluding.has(next?.lower ?? '');
      // "A must have".
      if (lower === 'must') return next?.tag === 'VBN' || next?.lower === 'been';
      // "The crack first appeared late in spring."
      if (lower.startsWith('appear') && tokens[firstToken - 1]?.lower === 'first') return false;
      if (lower.startsWith('appear')) return !places.has(tokens[endToken]?.lower ?? '');
      // "The mill, which is for sale, confirmed on Monday that it had a buyer": whoever says so confirms it.
      if (lower.startsWith('confirm'))
        return !isAppointment(tokens, range) && !(tokens[firstToken - 1]?.text === ',' && isThatNear(tokens, endToken));
      return !(tag === 'VB' && tokens[firstToken - 1]?.lower === 'to' && shown.has(lower));
    });
    return cue ?? guess(range, facts, tokens);
  },
  docs: {
    summary: 'Draws a conclusion in the article’s own voice.',
    why: 'What facts show, signal or mean is an interpretation, which has an owner.',
    fix: 'Say who draws the conclusion.',
    hits: ['The ban is a [sign of] the growing weakness of the party.'],
    nearMisses: [
      'They boarded a bus meant for pilgrims.',
      'She was representing a client that day.',
      'Okafor is tending to her garden.',
      'The crack first appeared late in spring.',
      'The mill, which is old, confirmed on Monday that it had a buyer.',
      'They are hosting a gadget show in Kiel.',
      'The vote took place in March.',
      'Blood tests showed lead.',
      'He bought a house in Kiel.',
      'Seven men appeared in court.',
      'The Senate confirmed the judge in May.',
      'She wants to show that she can win.',
      'The minister suggested a walk to potential buyers.',
      'He knew what the signs mean.',
      'A pause suggested by the metre follows.',
      'The clerk stored enough evidence in evidence bags.',
      'The rule means typing a letter.',
      'It might have rained.',
      'She might have been beaten, but she would have run on.',
    ],
  },
};
