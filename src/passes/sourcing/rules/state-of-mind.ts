import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';

const own = new Set(['i', 'we']);
const have = new Set(['has', 'have', 'had', "'ve", 'having']);

const viewing = new Set(['view', 'views', 'viewed', 'viewing', 'regarding', 'recognised', 'recognized']);

/** "View the plan as a threat", where one views a picture or is recognised at the door. */
function isViewedAs(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  if (tokens[from]!.tag === 'VBN' && tokens[from - 1]?.tag.startsWith('NN')) return false;
  for (let i = from + 1; i < endToken && i < from + 8; i++) {
    if (tokens[i]!.lower === 'as' || tokens[i]!.lower === 'that') return true;
  }
  return false;
}

/** What somebody else wants, fears, believes or intends. */
export const stateOfMind: Rule = {
  code: 'sourcing/state-of-mind',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('mind', range, facts, ({ firstToken }) => {
      // "Known as Myanmar" is nobody's state of mind; "she had known for years" is.
      if (tokens[firstToken]!.lower === 'known' && !have.has(tokens[firstToken - 1]?.lower ?? '')) return false;
      // "Lawsuits being considered in court" are in nobody's head.
      if (tokens[firstToken]!.lower === 'considered' && tokens[firstToken - 1]?.lower === 'being') return false;
      // "The effects were felt for years".
      if (tokens[firstToken]!.lower === 'felt' && firstToken > 0 && isBe(tokens[firstToken - 1]!)) return false;
      if (viewing.has(tokens[firstToken]!.lower) && !isViewedAs(tokens, firstToken, range)) return false;
      for (let i = firstToken - 1; i >= range.firstToken && i >= firstToken - 3; i--) {
        if (own.has(tokens[i]!.lower)) return false;
      }
      return true;
    }),
  docs: {
    summary: 'States what somebody thinks, feels, wants or intends.',
    why: 'Nobody sees into another head; a motive is known from what somebody said or wrote.',
    fix: 'Say how it is known: quote the person, or whoever was told.',
    hits: ['The farmers [hope] that the ban will fail.', 'The party [fears] that the scandal has hurt it.'],
    nearMisses: [
      'The effects were felt for years.',
      'I want a quiet street.',
      'We do not know the way.',
      'The mayor lives on Elm Street.',
      'Two bills are being considered in the House.',
      'She wrote to the bank regarding consumer confidence.',
      'Visitors can view the paintings on Sunday.',
      'Elm Street was then known as Mill Lane.',
    ],
  },
};
