import { ranking } from '../../../lexicon/amount-words.ts';
import { prizes, recordings } from '../../../lexicon/deed-words.ts';
import { mapped } from '../../../lexicon/place-words.ts';
import { superlativeLookalikes } from '../../../lexicon/superlative-lookalikes.ts';
import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

const open = new Set(['the', 'most', 'least']);
/** "At least 40" ranks nothing. */
function isAtLeast(i: number, tokens: readonly Token[]): boolean {
  return tokens[i]!.lower === 'least' && tokens[i - 1]?.lower === 'at';
}

/** "the most valuable", "one of the loudest": the words that rank alone say little. */
function withWhatItRanks(cue: TokenRange, range: TokenRange, tokens: readonly Token[]): TokenRange {
  let { endToken } = cue;
  while (
    endToken < Math.min(range.endToken, cue.endToken + 2) &&
    open.has(tokens[endToken - 1]!.lower) &&
    /^(JJ|RB|VB[NG])/.test(tokens[endToken]!.tag)
  ) {
    endToken++;
  }
  return { firstToken: cue.firstToken, endToken };
}

/** "The only bridge", and not "only when it rains", "only a desk". */
const onlyOfAll = new Set(['the', 'an', 'his', 'her', 'its', 'their', 'our', "'s"]);
/** "A record" ranks, "her record" tells what she did. */
const sets = new Set(['a', 'new', 'national', 'world']);
const idle = new Set(['recent', 'known', 'likely', 'part', 'common', 'remembered']);
const ofGroup = new Set(['one', 'among']);

/** "Among the least known", where "one of the Cuban players" ranks nobody. */
function namesARank(cue: TokenRange, range: TokenRange, tokens: readonly Token[]): boolean {
  for (let i = cue.endToken; i < range.endToken && i < cue.endToken + 3; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'JJS' || tag === 'RBS' || ranking.has(lower)) return true;
  }
  return false;
}

/** "First woman to sail", "first in ten years", "first of its kind". */
const uniqueness = new Set(['to', 'since', 'ever', 'of', 'in', 'time', 'such']);
const UNIQUENESS_REACH = 3;

/** "The first in Norland to fly", "the first in the city since 1998": so many words name where. */
const LONGEST_PLACE = 3;

function ranksWithin(tokens: readonly Token[], from: number, endToken: number): boolean {
  for (let i = from + 1; i < endToken && i <= from + LONGEST_PLACE; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    if (lower === 'since') return true;
    if (lower === 'to') return tokens[i + 1]?.tag === 'VB';
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;

function isFirstOfAll(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  for (let i = from; i < endToken && i < from + UNIQUENESS_REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    const next = tokens[i + 1];
    if (lower === 'to') return next?.tag === 'VB';
    if (lower === 'of') return next?.lower === 'its';
    if (lower === 'in') {
      // "The first debate in 2012" was followed by others.
      if (YEAR.test(next?.lower ?? '')) return false;
      if (next?.tag === 'CD' || next?.kind === 'number' || next?.lower === 'years' || next?.lower === 'decades')
        return true;
      return ranksWithin(tokens, i + 1, endToken);
    }
    if (uniqueness.has(lower)) return true;
  }
  return false;
}

/** "The world’s first", where "the nation’s first caucus" counts. */
const firsts = new Set(['world', 'country', 'town', 'city', 'region']);

function ownerOf(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.tag === 'POS' ? tokens[at - 2]!.lower : '';
}

const NO = new Set(['no', 'nobody', 'none']);
/** "No club in the league has ever": so many words at most. */
const LONGEST_GROUP = 8;

/** "No club has ever come back from that": unlike all the others. */
function isWithoutEqual({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  if (!NO.has(tokens[firstToken]!.lower)) return null;
  for (let i = firstToken + 2; i < endToken && i <= firstToken + LONGEST_GROUP; i++)
    if (tokens[i]!.lower === 'ever' && HAVE.has(tokens[i - 1]!.lower)) return { firstToken: i - 1, endToken: i + 1 };
  return null;
}

const HAVE = new Set(['has', 'have', 'had']);

/** "Was not the only one", "wasn't the only". */
function isDenied(tokens: readonly Token[], only: number, { firstToken }: TokenRange): boolean {
  for (let i = only - 1; i >= firstToken && i >= only - 3; i--)
    if (tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't") return true;
  return false;
}

/** "Works at its hardest", "at his best". */
function isAtIts(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === 'PRP$' && tokens[at - 2]?.lower === 'at';
}

/** A prize and what it is given for: "honours the best", "in the best comedy category". */
const HONOURING = /^(?:recogni[sz]e|honou?r|reward|celebrate|award)(?:s|d|ed|ing)?$/;
const PRIZE_REACH = 5;

function isOfPrize(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 2; i--) if (HONOURING.test(tokens[i]?.lower ?? '')) return true;
  for (let i = at + 1; i <= at + PRIZE_REACH; i++) {
    if (tokens[i] === undefined || tokens[i]!.kind === 'punctuation') return false;
    if (prizes.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const ORDINAL = /^(?:second|third|fourth|fifth|2nd|3rd|4th|5th)-/;

const PLACES = /^(?:floors?|shelf|shelves|deck|bunk|drawer|storey|step|corner|left|right|half)$/;
const COMPANIONS = /^(?:friends?|man|mates?|pals?|practices?|sellers?|interests?)$/;

/** Set phrases that rank nobody: "works at its hardest", "its 10 largest owners", "even the most severe storm". */
function isSetPhrase(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const before = tokens[firstToken - 1];
  const { lower } = tokens[endToken - 1]!;
  // "When we least expect it".
  if (lower === 'least' && tokens[endToken]?.tag.startsWith('VB') === true) return true;
  if (isAtIts(tokens, firstToken) || before?.tag === 'CD' || before?.lower === 'even') return true;
  // "The top floor", "her best friend".
  if (lower === 'top' && PLACES.test(tokens[endToken]?.lower ?? '')) return true;
  if (lower === 'best' && COMPANIONS.test(tokens[endToken]?.lower ?? '')) return true;
  if (lower === 'ultimate') return /^(?:prize|goal|aim|authority|responsibility)$/.test(tokens[endToken]?.lower ?? '');
  if (lower === 'best') {
    if (before?.lower === 'our' || before?.lower === 'your') return true;
    // "Did her best".
    if (before?.tag === 'PRP$' && !/^(?:NN|JJ)/.test(tokens[endToken]?.tag ?? '')) return true;
    return isOfPrize(tokens, firstToken);
  }
  return (
    mapped.has(tokens[endToken]?.lower ?? '') && (ORDINAL.test(lower) || /^(?:larg|bigg|old|long|high)est$/.test(lower))
  );
}

/** The first, the only, the most of its kind. */
export const superlative: Rule = {
  code: 'sourcing/superlative',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('superlative', range, facts, ({ firstToken, endToken }) => {
      if (isSetPhrase(tokens, { firstToken, endToken })) return false;
      // "not only", "the first three nights", "the top officials".
      const { lower, text } = tokens[firstToken]!;
      const before = firstToken > range.firstToken ? tokens[firstToken - 1]!.lower : '';
      // "This is not the only reason".
      if (lower === 'only' && isDenied(tokens, firstToken, range)) return false;
      // "None of the hecklers came" ranks nobody.
      if (lower === 'none') return false;
      // "The Supreme Court".
      if (lower === 'supreme' && text === 'Supreme') return false;
      // "His First Symphony".
      if (isAtLeast(firstToken, tokens) || (before !== '' && text === 'First')) return false;
      const next = endToken < range.endToken ? tokens[endToken]! : undefined;
      if (lower === 'only' && !onlyOfAll.has(before)) return false;
      // "The most recent", "best known for".
      if (idle.has(next?.lower ?? '')) return false;
      if (lower === 'record' && recordings.has(next?.lower ?? '')) return false;
      if (lower === 'record' && !(next?.tag.startsWith('NN') || next?.tag.startsWith('JJ'))) return sets.has(before);
      if (ofGroup.has(lower) && !namesARank({ firstToken, endToken }, range, tokens)) return false;
      if (next?.kind === 'punctuation' && (lower === 'only' || lower === 'first')) return false;
      // "The first woman to sail", "the first since 1990" rank; "his first wife", "the first debate" count.
      if (lower === 'first' && endToken - firstToken === 1)
        return firsts.has(ownerOf(tokens, firstToken)) || (before === 'the' && isFirstOfAll(tokens, endToken, range));
      // "Best placed", "to best him".
      if (lower === 'best' && endToken - firstToken === 1)
        return tokens[firstToken]!.tag !== 'VB' && next?.tag !== 'VBN';
      return !(tokens[endToken - 1]!.lower === 'top' && next?.tag !== 'JJ' && next?.tag !== 'NN');
    });
    if (cue !== null) return withWhatItRanks(cue, range, tokens);
    for (let i = range.firstToken; i < range.endToken; i++) {
      const { tag, lower } = tokens[i]!;
      if (lower.endsWith('est-ever')) return { firstToken: i, endToken: i + 1 };
      if (
        (tag === 'JJS' || tag === 'RBS') &&
        lower !== 'most' &&
        lower !== 'latest' &&
        // "Her closest ally".
        lower !== 'closest' &&
        lower.endsWith('est') &&
        !superlativeLookalikes.has(lower) &&
        !isAtLeast(i, tokens) &&
        !isSetPhrase(tokens, { firstToken: i, endToken: i + 1 })
      )
        return { firstToken: i, endToken: i + 1 };
    }
    return isWithoutEqual(range, tokens);
  },
  docs: {
    summary: 'Claims that something is first, only or most of its kind.',
    why: 'Whoever says "the largest" has compared all the others, or repeats somebody who says so.',
    fix: 'Name the ranking or the people who compared, or drop the superlative.',
    hits: [
      'It is set to be the [biggest-ever] sale of a yard in Norland, and the dearest.',
      'It is the [largest] and most dangerous dump on the coast, and it keeps growing.',
      'It was [one of the most expensive] failures in the history of the party.',
      'No village in Norland [has ever] lost so many people to one flood.',
    ],
    nearMisses: [
      'They rented the top floor of a house in Kiel.',
      'She wrote to her best friend Ida Okafor in May.',
      'It was the first debate in 2012.',
      'Rain fell on the first three nights.',
      'She left with a record executive.',
      'No boat has left since noon.',
      'His first wife watched the first debate.',
      'It was the first in a row of houses.',
      'It is a shipyard on the coast.',
      'They sold the harvest.',
      'The yard lies in southwest Norland.',
      'Ships sail only at high tide, and have only a mast.',
      'Her record as a mayor contains much to please both parties.',
      'At least six people saw the First Symphony.',
      'Kiel is the second-largest city of the state.',
      'The pump works at its hardest in June.',
      'Its ten largest owners met in Kiel.',
      'The medal honours the best young cooks.',
      'It was not the only boat.',
      'The rain comes when we least expect it.',
      'She did her best in even the most severe storm.',
      'The Supreme Court met in secret lest the letter be read.',
      'The most recent letter came from her closest ally.',
      'One of the Cuban players left the latest meeting of the top officials.',
      'The worst is yet to come.',
    ],
  },
};
