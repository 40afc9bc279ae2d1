// The figures of a story about a poll: shares without a source of their own are those of the poll.
import { pollWords } from '../../lexicon/poll-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { tokenRange } from './token-range.ts';

/** A story is about a poll when this many sentences in a hundred mention one. */
const POLL_STORY = 0.12;
const shareWords = new Set(['%', 'percent', 'percentage', 'point', 'points']);
const polls = new Set(['poll', 'polls', 'survey', 'surveys']);
/** A story about a poll names it early: its figures are looked for as far back as this. */
const POLL_REACH = 30;

/** "By nearly 2-1". */
const RATIO = /^\d[-–]\d$/;

/** "One in five", "three out of four". */
function isShare(tokens: readonly Token[], i: number): boolean {
  const isNumber = (token: Token | undefined): boolean => token?.tag === 'CD';
  const before =
    tokens[i]!.lower === 'in' ? i - 1 : tokens[i]!.lower === 'of' && tokens[i - 1]?.lower === 'out' ? i - 2 : -1;
  return before >= 0 && isNumber(tokens[before]) && isNumber(tokens[i + 1]);
}

/** "Among registered voters": a group that somebody has asked. */
function isAskedGroup(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'among') return false;
  for (let k = i + 1; k <= i + 3; k++) if (tokens[k]?.tag === 'NNS') return true;
  return false;
}

/** In a story about a poll, shares without a source are the poll's: the attribution to it that stands last before, or -1. */
export function pollFigures(facts: SentenceFacts, { reading, facts: all, found, profile }: ArticleContext): number {
  if (profile.polls === 0) return -1;
  const { tokens } = reading;
  const { index, firstToken, endToken } = facts.sentence;
  let shares = false;
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    // The margin of error describes the poll; it is no finding of it.
    if (lower === 'error') return -1;
    const figure = lower.endsWith('%') || lower.endsWith('-point') || RATIO.test(lower);
    shares ||= figure || shareWords.has(lower) || isShare(tokens, i) || isAskedGroup(tokens, i);
  }
  if (!shares) return -1;
  // "In a new Courier poll Brandt has 45 percent": its own.
  for (let back = 0; back <= POLL_REACH && back <= index; back++) {
    if (back > 0 && profile.polls < POLL_STORY) return -1;
    const { best, cueOf } = all[index - back]!.coverage;
    for (const attribution of [best, cueOf]) {
      if (isOf(attribution, back === 0 ? polls : pollWords)) return attribution;
    }
  }
  return -1;

  function isOf(attribution: number, nouns: ReadonlySet<string>): boolean {
    const { source = null, sourceKind } = attributionAt(found.attributions, attribution) ?? {};
    if (source === null || (nouns === polls && sourceKind === 'vague')) return false;
    const [from, to] = tokenRange(tokens, source);
    for (let i = from; i < to; i++) if (nouns.has(tokens[i]!.lower)) return true;
    return false;
  }
}

/** "Among women, 52 percent say": those whom somebody has asked. */
export function isShareOfAsked(attribution: AttributionFact | undefined, tokens: readonly Token[]): boolean {
  if (attribution?.source == null) return false;
  const [, end] = tokenRange(tokens, attribution.source);
  return shareWords.has(tokens[end - 1]?.lower ?? '');
}
