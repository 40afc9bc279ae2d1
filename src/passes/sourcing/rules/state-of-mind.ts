import type { Token } from '../../../model/reading.ts';
import { isDescription } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';

/** What authors and readers have in mind themselves. */
const own = new Set(['i', 'we', 'you', 'one']);
const knowing = /^know(?:s|n|ing)?$|^knew$/;
/** "Knew that", "knows about", "know how": a thing of the mind; "a song she knew well" is none. */
const known = new Set('that what how why who whether if where when about of the nothing little it this all'.split(' '));
const moods = new Set(['bitter', 'hostile', 'happy', 'passionate', 'confident', 'proud']);
const bidding = new Set(['think', 'remember', 'forget', 'know', 'consider', 'believe', 'wonder', 'imagine']);

/** "Think Arden in the rain", "(think of harbours)": the reader is bidden. */
function isBidding(tokens: readonly Token[], i: number, first: number): boolean {
  if (!bidding.has(tokens[i]!.lower)) return false;
  return i === first || tokens[i - 1]!.kind === 'punctuation';
}
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

const beliefs = new Set(['felt', 'considered', 'believed', 'thought', 'expected', 'feared', 'regarded', 'favored']);

function isBeliefOfNobody(before: Token): boolean {
  return isBe(before) || before.tag.startsWith('NN') || before.tag.startsWith('RB');
}

const CAPITAL = /^\p{Lu}/u;

/** Between capitals, and not at the beginning, where every word has one. */
function isInName(tokens: readonly Token[], at: number, first: number): boolean {
  return at > first && CAPITAL.test(tokens[at]!.text) && CAPITAL.test(tokens[at + 1]?.text ?? '');
}

/** What somebody else wants, fears, believes or intends. */
export const stateOfMind: Rule = {
  code: 'sourcing/state-of-mind',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('mind', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const before = tokens[firstToken - 1];
      const next = tokens[endToken];
      // "The Nervous System Committee" has a name.
      if (isInName(tokens, firstToken, facts.sentence.firstToken)) return false;
      // "The council is to consider the plan": what stands on an agenda.
      if (lower === 'consider' && tag === 'VB') return false;
      if (isBidding(tokens, firstToken, facts.firstWord)) return false;
      // "Known as Myanmar", "have known nothing but war" are no states of mind; "she had known for years" is.
      if (lower === 'known' && (!have.has(before?.lower ?? '') || next?.lower === 'nothing')) return false;
      if (knowing.test(lower) && !(known.has(next?.lower ?? '') || next?.lower === 'for' || next?.tag === 'PRP'))
        return false;
      // "As opposed to", "more than expected", "what to expect".
      if (lower === 'opposed' && before?.lower === 'as') return false;
      if (
        lower.startsWith('expect') &&
        (tag === 'VBN' || (tag === 'VB' && before?.lower === 'to')) &&
        !have.has(before?.lower ?? '')
      )
        return false;
      // "The support she enjoyed" is what she had.
      if (lower.startsWith('enjoy')) return next?.tag === 'VBG';
      // "A bitter feud".
      if (moods.has(lower) && /^(?:NN|JJ)/.test(next?.tag ?? '')) return false;
      // "The effects were felt for years", "suits being considered", "thought to be old": in nobody's head one could name.
      if (beliefs.has(lower) && tag !== 'VBD' && before !== undefined && isBeliefOfNobody(before)) return false;
      // "Rivers that were meant to carry it off".
      if (lower === 'meant' && before !== undefined && isBe(before)) return false;
      // "They determined the cause", "her perceived weakness".
      if (lower === 'determined' && next?.lower !== 'to') return false;
      if (lower === 'perceived' && isDescription(tokens, firstToken)) return false;
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
      'It is a song she knew well.',
      'Rain fell later than expected, as opposed to the year before.',
      'The club enjoyed good years before the bitter feud.',
      'Think of a harbour in the rain.',
      'The agents have not determined the cause.',
      'You want a quiet street.',
      'He sits on the Nervous System Committee.',
      'The council will consider the plan on Monday.',
      'The drains were meant to carry the water to the sea.',
    ],
  },
};
