// "Brandt has 45 percent in a new Courier poll released on Monday": the poll behind the figures says them.
import { rememberByForm } from '../../../language/forms.ts';
import { opensPoll } from '../../../lexicon/clause-words.ts';
import { FINITE } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

/** As sure as a document at the head of a sentence. */
const CONFIDENCE = 0.55;
const POLL_WORDS = new Set(['poll', 'survey', 'polls', 'surveys']);
const isPoll = rememberByForm(({ lower }) => POLL_WORDS.has(lower));
/** "In a new Washington Courier/Direkt poll": so many words stand between. */
const LONGEST_NAME = 7;
const RELEASED = new Set(['released', 'published', 'conducted', 'taken']);
const SHARES = new Set(['%', 'percent', 'points', 'point', 'support']);
const LEAST_CONTENT = 4;

export const pollPhrase: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { form, sentence: index } = tokens[i]!;
    if (!isPoll(form) || index === last) continue;
    const { kind, firstToken, endToken } = sentences[index]!;
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    const preposition = prepositionBefore(i, firstToken);
    if (preposition - firstToken < LEAST_CONTENT || endToken - firstToken > LONGEST_SENTENCE) continue;
    const end = bodyEnd(evidence, firstToken, endToken);
    if (!tells(firstToken, preposition) || isCovered(covered, firstToken, end)) continue;
    last = index;
    found.push({
      source: { kind: 'source', first: preposition + 1, end: sourceEnd(i, end) },
      kind: null,
      cue: null,
      content: [{ kind: 'content', first: firstToken, end: preposition }],
      confidence: CONFIDENCE,
    });
  }
  return found;

  /** "In" before the noun group that the poll heads; -1 for a poll that is talked about. */
  function prepositionBefore(poll: number, from: number): number {
    if (/^(?:NN|POS|HYPH)/.test(tokens[poll + 1]?.tag ?? '')) return -1;
    for (let k = poll - 1; k > from && k >= poll - LONGEST_NAME; k--) {
      const { tag, lower } = tokens[k]!;
      if (tag === 'IN') return lower === 'in' && opensPoll.has(tokens[k + 1]!.lower) ? k : -1;
      if (tag.startsWith('V') || (tokens[k]!.kind === 'punctuation' && lower !== '/' && lower !== '-')) return -1;
    }
    return -1;
  }

  /** What stands before it has a verb and a share of those asked. */
  function tells(from: number, end: number): boolean {
    let verb = false;
    let share = false;
    for (let k = from; k < end; k++) {
      const { tag, lower } = tokens[k]!;
      // The margin of error describes the poll.
      if (lower === 'error') return false;
      verb ||= FINITE.has(tag);
      share ||= SHARES.has(lower);
    }
    return verb && share;
  }

  /** With "released on Monday". */
  function sourceEnd(poll: number, end: number): number {
    if (!RELEASED.has(tokens[poll + 1]?.lower ?? '')) return poll + 1;
    return Math.max(poll + 2, timePhraseEnd(clues, poll + 2, end));
  }
};
