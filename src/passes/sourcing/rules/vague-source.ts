import { lookedAt } from '../../../lexicon/passive-beliefs.ts';
import { quietCrowds } from '../../../lexicon/people-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { SentenceFacts } from '../facts.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { tokenRange } from '../token-range.ts';
import { wordOf } from '../words.ts';

/** So near the verb stands to its subject. */
const NEAR = 3;

/** "Some people are afraid of spiders": no view of theirs follows. */
function isSilent(tokens: readonly Token[], from: number, range: TokenRange): boolean {
  for (let i = from; i < range.endToken && i < from + NEAR; i++) {
    if (tokens[i]!.tag.startsWith('VB') && wordOf(tokens[i]!.form).report !== null) return false;
  }
  return true;
}

/** "Opponents of the plan in both towns cite ...": the sentence opens with them and its main verb tells what they say. */
function hasMainVerb(
  tokens: readonly Token[],
  noun: number,
  { firstToken, endToken }: TokenRange,
  { mainVerb }: SentenceFacts,
): boolean {
  if (noun - firstToken > NEAR || mainVerb <= noun || mainVerb >= endToken) return false;
  return wordOf(tokens[mainVerb]!.form).report !== null;
}

/** "According to critics", "say critics", "seen by most experts": spoken of before they are named. */
function isQuotedBefore(tokens: readonly Token[], noun: number, range: TokenRange): boolean {
  let i = noun - 1;
  while (i > range.firstToken && i > noun - 4 && /^(?:JJ|NN|DT|RB|CD)/.test(tokens[i]!.tag)) i--;
  if (i < range.firstToken) return false;
  const { lower, form, tag } = tokens[i]!;
  if (lower === 'to') return tokens[i - 1]?.lower === 'according';
  // "Called a failure by critics".
  if (lower === 'by') {
    const from = Math.max(range.firstToken, i - NEAR);
    return !isSilent(tokens, from, { firstToken: range.firstToken, endToken: i });
  }
  return tag.startsWith('VB') && wordOf(form).report === 'tell';
}

/** "One of the best-known baseball analysts", "an office of legal scholars": one or a body is spoken of, not the crowd. */
function isOneOf(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (i > 0 && i > noun - 5 && /^(?:JJ|NN|VBN|HYPH|DT)/.test(tokens[i]!.tag)) i--;
  return tokens[i]?.lower === 'of' && tokens[i - 1]?.lower === 'one';
}

/** "The union feared for its members", where "it was feared that" does not. */
function saysWhoFears(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.tag ?? '';
  return tokens[i]!.lower === 'feared' && (before.startsWith('NN') || before === 'PRP' || before === 'WP');
}

/** "The strikers shouted, alleging fraud" says who alleges. */
function isOwn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'alleging' && tokens[at]!.tag === 'VBG';
}

/** "The alleged theft": a caution about the thing, whoever says the rest; "it is alleged" points at nobody. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'alleged' && /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '');
}

const towards = new Set(['for', 'to', 'with', 'from', 'among', 'against']);

/** "A lesson for skeptics", "it soothed analysts": they are spoken to, and no view of theirs follows. */
function isAddressed(tokens: readonly Token[], noun: number, range: TokenRange): boolean {
  if (!tokens[noun]!.lower.endsWith('s')) return false;
  let i = noun - 1;
  while (i > range.firstToken && i > noun - 3 && /^(?:JJ|NNP)/.test(tokens[i]!.tag)) i--;
  const { lower, tag } = tokens[i] ?? { lower: '', tag: '' };
  if (i < range.firstToken || tokens[i - 1]?.lower === 'according') return false;
  return (
    (towards.has(lower) || tag === 'VBD') &&
    wordOf(tokens[i]!.form).report === null &&
    isSilent(tokens, noun + 1, range)
  );
}

/** "Several routes were considered because of the cost": looked at, and held to be nothing. */
export function isLookedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'considered' && lookedAt.has(tokens[at + 1]?.lower ?? '.');
}

const WOULD = new Set(['would', 'will', "'d", "'ll"]);

/** "The crew would be expected to eat less": what they would have to do. */
export function isDemanded(tokens: readonly Token[], at: number): boolean {
  const be = tokens[at]!.lower === 'be' ? at : at - 1;
  return tokens[be + 1]?.lower === 'expected' && tokens[be]?.lower === 'be' && WOULD.has(tokens[be - 1]?.lower ?? '');
}

const crowd = new Set(['many', 'some', 'most', 'several', 'others']);

/** "Was regarded by many": the many are what is vague. */
function withCrowd(cue: TokenRange, range: TokenRange, tokens: readonly Token[]): TokenRange {
  const { endToken } = cue;
  const by = tokens[endToken]?.lower === 'by' && endToken + 1 < range.endToken;
  return by && crowd.has(tokens[endToken + 1]!.lower) ? { firstToken: cue.firstToken, endToken: endToken + 2 } : cue;
}

/** Words that point at a source without naming one. */
export const vagueSource: Rule = {
  code: 'sourcing/vague-source',
  find: (range, facts, { reading: { tokens }, found: { hedges } }) => {
    // "He waved to his supporters" has them in it, and they say nothing.
    const cue = findCue(
      'vague',
      range,
      facts,
      ({ firstToken, endToken }) =>
        (firstToken === range.firstToken || tokens[firstToken - 1]!.tag !== 'PRP$') &&
        // "Funding sources", "food sources" say nothing either.
        !(tokens[firstToken]!.lower === 'sources' && /^(NN|VBG)/.test(tokens[firstToken - 1]?.tag ?? '')) &&
        !(endToken === firstToken + 1 && tokens[firstToken]!.tag === 'VBZ') &&
        !saysWhoFears(tokens, firstToken) &&
        !isLookedAt(tokens, endToken - 1) &&
        !isDemanded(tokens, firstToken) &&
        !(endToken === firstToken + 1 && (isOneOf(tokens, firstToken) || isAddressed(tokens, firstToken, range))) &&
        !(
          quietCrowds.has(tokens[endToken - 1]!.lower) &&
          isSilent(tokens, endToken, range) &&
          !hasMainVerb(tokens, endToken, range, facts) &&
          !isQuotedBefore(tokens, endToken - 1, range)
        ),
    );
    if (cue !== null) return withCrowd(cue, range, tokens);
    for (let i = facts.firstHedge; i < facts.endHedge; i++) {
      const hedge = hedges[i]!;
      // "The so-called tax extenders" are called so by all.
      if (hedge.category !== 'hearsay' || hedge.cue === 'so-called') continue;
      const [firstToken, endToken] = tokenRange(tokens, hedge);
      if (firstToken < range.firstToken || endToken > range.endToken || firstToken >= endToken) continue;
      if (!saysWhoFears(tokens, firstToken) && !isOwn(tokens, firstToken) && !isOfThing(tokens, firstToken)) {
        return { firstToken, endToken };
      }
    }
    return null;
  },
  docs: {
    summary: 'Points at a source that nobody could look up.',
    why: '"Critics" and "it is believed" lend weight to a statement without anybody who answers for it.',
    fix: 'Name one of them, or say why they cannot be named.',
    hits: [
      'The bridge was called a failure by [critics].',
      'The bridge is [widely considered] a failure.',
      'The bridge [is considered] among the worst in Europe.',
      '[Critics] call the plan unworkable.',
      'She [was regarded by many] as a pioneer.',
      '[Opponents] in both towns of the valley reject the plan.',
    ],
    nearMisses: [
      'The crew would be expected to eat less.',
      'The clerks asked the police about the alleged theft.',
      'He waved to his supporters.',
      'She was one of the best baseball analysts.',
      'It is a lesson for American skeptics.',
      'The town needs new funding sources.',
      'Two routes were considered in May.',
      'The bridge is closed.',
      'Some people are afraid of spiders.',
      'The union feared for its members.',
      'She thanked her opponents, who feared a tie.',
      'The strikers burned papers, alleging fraud.',
      'The supporters of the plan cheered, and its critics left.',
      'The law protects the sources of journalists.',
      'The engineer Maria Stone calls the plan unworkable.',
    ],
  },
};
