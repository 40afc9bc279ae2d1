import { knownThings } from '../../../lexicon/clause-words.ts';
import { suing } from '../../../lexicon/court-words.ts';
import { nerves } from '../../../lexicon/effect-words.ts';
import { agenda } from '../../../lexicon/paper-words.ts';
import { describingParticiples } from '../../../lexicon/view-words.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';
import { Noun, wordOf } from '../words.ts';

/** What authors and readers have in mind themselves. */
const own = new Set(['i', 'we', 'you', 'one']);
const knowing = /^know(?:s|n|ing)?$|^knew$/;
const moods = new Set(['bitter', 'hostile', 'happy', 'passionate', 'confident', 'proud', 'keen']);
const bidding = new Set(['think', 'remember', 'forget', 'know', 'consider', 'believe', 'wonder', 'imagine']);

/** "Think Arden in the rain", "(think of harbours)": the reader is bidden. */
function isBidding(tokens: readonly Token[], i: number, first: number): boolean {
  if (!bidding.has(tokens[i]!.lower)) return false;
  return i === first || tokens[i - 1]!.kind === 'punctuation';
}
const have = new Set(['has', 'have', 'had', "'ve", 'having']);

const viewing = /^(?:view|regarding|recogni[sz])/;

function standsBeforeNoun(before: Token | undefined, next: Token | undefined): boolean {
  return /^(?:DT|PRP\$|POS|JJ|CC)/.test(before?.tag ?? '') && /^(?:NN|JJ)/.test(next?.tag ?? '');
}

/** What somebody is moved to is his; "shocked the champions", "to upset the order" tells a deed. */
const moving = new Set('shocked stunned surprised upset embarrassed disappointed delighted motivated'.split(' '));
const AGENDA_REACH = 4;
/** "Programmes aimed at the young": what a thing is for. */
const aims = new Set(['aimed', 'designed', 'intended']);
/** As part of the body or of a term: "it plays a role in mood". */
const topics = new Set(['mood', 'anxiety', 'confidence', 'anger', 'purpose', 'desire', 'ambitions', 'ambition']);

/** "She shocked the champions", "it may upset the fragile peace". */
function isDoneTo(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  if (!moving.has(tokens[firstToken]!.lower)) return false;
  const { tag } = tokens[firstToken]!;
  const next = tokens[endToken]?.tag ?? '';
  return (tag === 'VBD' || tag === 'VB') && /^(?:DT|PRP\$|JJ|NN)/.test(next);
}

/** "Considered dozens of submissions". */
function isOnAgenda(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + AGENDA_REACH; i++) if (agenda.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Firms that want to seem open", "people who prefer tea": which of them, not what is told of them. */
function saysWhich(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (tokens[i]?.tag.startsWith('RB') || have.has(tokens[i]?.lower ?? '')) i--;
  const pronoun = tokens[i]?.lower;
  return (pronoun === 'who' || pronoun === 'that') && tokens[i - 1]?.tag === 'NNS';
}

/** "View the plan as a threat", where one views a picture or is recognised at the door. */
function isViewedAs(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  if (tokens[from]!.tag === 'VBN' && tokens[from - 1]?.tag.startsWith('NN')) return false;
  for (let i = from + 1; i < endToken && i < from + 8; i++) {
    if (tokens[i]!.lower === 'as' || tokens[i]!.lower === 'that') return true;
  }
  return false;
}

/** "Especially considering", ", considering". */
function isAside(before: Token | undefined): boolean {
  return before?.kind === 'punctuation' || (before?.tag === 'RB' && before.lower !== 'not');
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

const EMBRACE_REACH = 4;

/** Whether what follows are people: "her", "Okafor", "several of his sisters". */
function isOfPeople(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + EMBRACE_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (token.tag === 'PRP' || token.tag === 'NNP' || token.lower === 'each') return true;
    if (token.tag.startsWith('NN')) return wordOf(token.form).noun === Noun.human;
  }
  return false;
}

/** How far in front of "and seeking to" the suit stands. */
const SUIT_REACH = 10;

function isInSuit(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SUIT_REACH && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (suing.has(tokens[i]!.lower)) return true;
  return false;
}

const IS = new Set(['is', 'are', "'s", "'re"]);

/** "Is clearly trying", "are trying". */
function isTryingNow(tokens: readonly Token[], trying: number): boolean {
  let i = trying - 1;
  while (tokens[i]?.tag.startsWith('RB')) i--;
  return IS.has(tokens[i]?.lower ?? '');
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
      // "The nervous system".
      if (lower === 'nervous' && nerves.has(next?.lower ?? '')) return false;
      // "Embraced several of her sisters": with the arms.
      if (lower.startsWith('embrac') && isOfPeople(tokens, endToken)) return false;
      // "She is suing the yard and seeking to close it": what stands in the suit.
      if (lower === 'seeking' && isInSuit(tokens, firstToken)) return false;
      // "The council is to consider the plan": what stands on an agenda.
      if (lower === 'consider' && tag === 'VB') return false;
      if (isBidding(tokens, firstToken, facts.firstWord)) return false;
      // "Known as Myanmar", "have known nothing but war" are no states of mind; "she had known for years" is.
      if (lower === 'known' && (!have.has(before?.lower ?? '') || next?.lower === 'nothing')) return false;
      if (knowing.test(lower) && !(knownThings.has(next?.lower ?? '') || next?.lower === 'for' || next?.tag === 'PRP'))
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
      const alone = endToken === firstToken + 1;
      if (describingParticiples.has(lower) && standsBeforeNoun(before, next)) return false;
      if (viewing.test(lower) && !isViewedAs(tokens, firstToken, range)) return false;
      if (isDoneTo(tokens, { firstToken, endToken })) return false;
      // "Programmes aimed at the poor" are for them; "the move is aimed at the poor" tells a motive.
      if (aims.has(lower) && !alone && before?.tag.startsWith('NN') === true) return false;
      // "Sought permission": asked for it; "seeks to win" tells what somebody is after, "is sought to allow" does not.
      const asks = alone || (tag === 'VBN' && before !== undefined && isBe(before));
      if (asks && (lower.startsWith('seek') || lower === 'sought')) return false;
      if (lower.startsWith('consider') && isOnAgenda(tokens, endToken)) return false;
      // "A role in mood and sleep", "camera fears".
      if (topics.has(lower) && (before?.tag === 'IN' || before?.tag === 'NN') && next?.tag !== 'IN') return false;
      // "It is late, especially considering the ice": seen that way.
      if (lower === 'considering' && isAside(before)) return false;
      // "Aiming the lamps at the door".
      if (lower.startsWith('aim') && alone && /^(?:DT|PRP\$)$/.test(next?.tag ?? '')) return false;
      // "A figure that assumes a good year".
      if (lower.startsWith('assum') && !hasPersonAsSubject(tokens, firstToken)) return false;
      // "The bank is plainly trying to win time" guesses at what it is after; "she was trying to open the window" anybody saw.
      if (lower === 'trying' && !isTryingNow(tokens, firstToken)) return false;
      // "An upset win".
      if (lower === 'upset' && tag !== 'VBN' && (before?.tag === 'DT' || next?.tag.startsWith('NN') === true))
        return false;
      // "Did his teacher proud".
      if (lower === 'proud' && before !== undefined && before.tag.startsWith('NN')) return false;
      // "Cast doubt on it": what somebody said.
      if (lower === 'doubt' && (before?.lower === 'cast' || before?.lower === 'no')) return false;
      // "Readers might be disappointed": nobody is yet.
      if (tag !== 'VB' && before?.lower === 'be' && tokens[firstToken - 2]?.tag === 'MD') return false;
      if (tag.startsWith('VB') && saysWhich(tokens, firstToken)) return false;
      for (let i = firstToken - 1; i >= range.firstToken && i >= firstToken - 3; i--) {
        if (own.has(tokens[i]!.lower)) return false;
      }
      return true;
    }),
  docs: {
    summary: 'States what somebody thinks, feels, wants or intends.',
    why: 'Nobody sees into another head; a motive is known from what somebody said or wrote.',
    fix: 'Say how it is known: quote the person, or whoever was told.',
    hits: [
      'The farmers [hope] that the ban will fail.',
      'Brandt was [nervous] about the vote.',
      'Her rivals have quietly [embraced] the plan.',
      'The party [fears] that the scandal has hurt it.',
      'The ministry is plainly [trying to] win over the rich donors before the vote, and it will fail.',
    ],
    nearMisses: [
      'She was trying to open the window.',
      'The club came close to an upset win.',
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
      'The clerk tried to lock the gate.',
      'They shocked the champions in the final.',
      'The board considered dozens of submissions.',
      'The yard sought permission for a crane.',
      'The town pays for courses aimed at the young.',
      'Tea is their preferred drink.',
      'The gland plays a role in mood and sleep.',
      'Readers might be disappointed.',
      'Signs hang over shops that want to seem open.',
      'The ferry came early, especially considering the ice.',
      'The guards were aiming the lamps at the door.',
      'The hall was full of keen young painters.',
      'The medal is for clubs which recognise young talent.',
      'The drug acts on the nervous system.',
      'On the way off he embraced several of his friends.',
      'The widow is suing the yard for 900 crowns and seeking to close it.',
    ],
  },
};
