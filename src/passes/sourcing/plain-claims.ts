// "More than any other country", "dirtier than it was ten years ago", "one in five cannot read": few plain words, and
// nobody can know it who has not counted, compared or asked. The models count words, and take such for too few.

import { isAboutSport } from '../../language/about-sport.ts';
import { rememberByForm } from '../../language/forms.ts';
import { drawsNumber } from '../../lexicon/deed-words.ts';
import {
  attempts,
  audiences,
  comingWords,
  illnesses,
  magnitudes,
  mapNouns,
  ofAll,
  outcomeStates,
  outcomesAlone,
  outcomeVerbs,
  pretexts,
} from '../../lexicon/plain-claims.ts';
import { betweenModalAndVerb } from '../../lexicon/small-adverbs.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import { type Finder, isRanked, lowerAt } from './finder.ts';
import { becauseOfMind, byFactors, causeIs, effectOn, partPlayed } from './plain-causes.ts';
import { charged, committedBy, drivenTo, spread, takenBy, takenHow } from './plain-deeds.ts';
import { harmedUntilNow, movedByShare, shareOfPeople, timesAsMuch, worthToAll } from './plain-figures.ts';
import { share } from './plain-shares.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isStory } from './story.ts';
import { isBe } from './verbs.ts';

/** What a strong one is worth: "78 percent of islanders rent" is asked about before "many of them rent". */
export const STRONG_CLAIM_WORTH = 0.74;

/** Such words, and the rule they are told under. */
export interface PlainClaim extends TokenRange {
  readonly code: `sourcing/${string}`;
  /** Whether it is among the first that an editor would ask about. */
  readonly strong: boolean;
}

const DETERMINER = /^(?:DT|PRP\$|CD|NN|JJ|PRP)/;

const MATCHED = new Set(['so', 'as', 'such', 'ever', 'more', 'comes']);
/** "Has ever spent": so far behind the verb. */
const MATCH_REACH = 4;

/** "No other town has so many"; "no other train leaves before noon" is the timetable's. */
function isMatched(tokens: readonly Token[], finiteVerb: number, endToken: number): boolean {
  for (let i = finiteVerb; i < endToken && i <= finiteVerb + MATCH_REACH; i++)
    if (MATCHED.has(tokens[i]!.lower)) return true;
  return false;
}

/** "More than any other", "no other town in Norland has", "never before have so many": unlike all the rest. */
const unequalled: Finder = ({ sentence: { firstToken, endToken }, firstWord, finiteVerb }, tokens) => {
  if (lowerAt(tokens, firstWord) === 'no' && lowerAt(tokens, firstWord + 1) === 'other')
    return isMatched(tokens, finiteVerb, endToken) ? { firstToken: firstWord, endToken: finiteVerb + 1 } : null;
  if (lowerAt(tokens, firstWord) === 'never' && lowerAt(tokens, firstWord + 1) === 'before')
    return { firstToken: firstWord, endToken: firstWord + 2 };
  for (let i = firstToken; i + 2 < endToken; i++) {
    if (tokens[i]!.lower !== 'than') continue;
    const any = lowerAt(tokens, i + 1) === 'any' && lowerAt(tokens, i + 2) === 'other';
    if (any || /^(?:anyone|anybody|anywhere|anything)$/.test(lowerAt(tokens, i + 1)))
      // "More than anything, she wanted a boat" compares nothing.
      return any || lowerAt(tokens, i + 2) === 'else' ? { firstToken: i, endToken: i + 3 } : null;
  }
  return null;
};

const COMPARED = /^(?:JJR|RBR)$/;
const AMOUNT = /^(?:more|fewer|less)$/;
const COUNT = /^(?:CD|DT)$/;
/** "Fewer people marry today than": so far from one side to the other. */
const SIDE_REACH = 8;
/** "Than it was ten years ago": so far to the time. */
const THEN_REACH = 7;

/** "Ago", "in the past", "used to" behind "than". */
function endOfPast(tokens: readonly Token[], than: number, endToken: number): number {
  for (let i = than + 1; i < endToken && i <= than + THEN_REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return -1;
    if (lower === 'ago') return i + 1;
    if (lower === 'past' && tokens[i - 1]!.lower === 'the') return i + 1;
    if (lower === 'used' && lowerAt(tokens, i + 1) === 'to') return i + 2;
  }
  return -1;
}

/** "12 per cent lower than". */
function isMeasured(tokens: readonly Token[], comparative: number, first: number): boolean {
  for (let i = Math.max(first, comparative - 3); i < comparative; i++)
    if (tokens[i]!.kind === 'number' || tokens[i]!.tag === 'CD') return true;
  return false;
}

/** "Dirtier than it was ten years ago": somebody has looked then and now; a figure beside it is the figure's matter. */
const unlikeThen: Finder = ({ sentence: { firstToken, endToken }, firstWord }, tokens) => {
  if (/^(?:he|she)$/.test(lowerAt(tokens, firstWord))) return null;
  for (let i = firstToken + 1; i < endToken; i++) {
    if (tokens[i]!.lower !== 'than') continue;
    const end = endOfPast(tokens, i, endToken);
    // "Less than two weeks ago" is a time.
    if (end < 0 || (AMOUNT.test(tokens[i - 1]!.lower) && COUNT.test(tokens[i + 1]!.tag))) continue;
    for (let k = i - 1; k >= firstToken && k >= i - SIDE_REACH; k--)
      if (COMPARED.test(tokens[k]!.tag) || AMOUNT.test(tokens[k]!.lower))
        return isMeasured(tokens, k, firstToken) ? null : { firstToken: k, endToken: end };
  }
  return null;
};

const WILL = new Set(['will', "'ll", 'wo']);

function endOfOutcome(tokens: readonly Token[], from: number): number {
  let i = from;
  while (betweenModalAndVerb.has(lowerAt(tokens, i))) i++;
  const { lower } = tokens[i] ?? { lower: '' };
  if (outcomeVerbs.has(lower)) return i + 1;
  if (outcomesAlone.has(lower)) return DETERMINER.test(tokens[i + 1]?.tag ?? '') ? -1 : i + 1;
  if (lower === 'run' && lowerAt(tokens, i + 1) === 'out' && lowerAt(tokens, i + 2) === 'of')
    // "Run out of the stadium".
    return tokens[i + 3]?.tag.startsWith('NN') === true ? i + 3 : -1;
  return lower === 'be' && outcomeStates.has(lowerAt(tokens, i + 1)) ? i + 2 : -1;
}

const CHANCES = new Set(['chance', 'hope', 'prospect']);
const FEW = new Set(['no', 'little', 'every']);

/** "Has no chance of passing", "it is only a matter of time before the dam breaks". */
const chanceOf: Finder = ({ mainVerb, firstWord, sentence: { endToken } }, tokens) => {
  const verb = lowerAt(tokens, mainVerb);
  if (/^(?:has|have|stands?)$/.test(verb)) {
    const given = FEW.has(lowerAt(tokens, mainVerb + 1)) && CHANCES.has(lowerAt(tokens, mainVerb + 2));
    return given && lowerAt(tokens, mainVerb + 3) === 'of' ? { firstToken: mainVerb, endToken: mainVerb + 4 } : null;
  }
  if (lowerAt(tokens, firstWord) !== 'it' || !isBe(tokens[mainVerb]!)) return null;
  for (let i = mainVerb + 1; i + 3 < endToken && i <= mainVerb + 3; i++)
    if (tokens[i]!.lower === 'matter' && lowerAt(tokens, i + 1) === 'of' && lowerAt(tokens, i + 2) === 'time')
      return { firstToken: mainVerb, endToken: i + 3 };
  return null;
};

/** "Will be bankrupt by spring", "are set to double": nobody has decided that, and nobody can know. */
const foretold: Finder = ({ finiteVerb }, tokens) => {
  let from = finiteVerb + 1;
  if (!WILL.has(lowerAt(tokens, finiteVerb))) {
    if (!isBe(tokens[finiteVerb]!)) return null;
    while (tokens[from]?.tag.startsWith('RB')) from++;
    if (!comingWords.has(lowerAt(tokens, from)) || lowerAt(tokens, from + 1) !== 'to') return null;
    from += 2;
  }
  const endToken = endOfOutcome(tokens, from);
  return endToken < 0 ? null : { firstToken: finiteVerb, endToken };
};

/** "A desperate last attempt". */
const ATTEMPT_REACH = 4;

/** "Was an attempt to silence the press", "is a pretext for": what somebody was after; the try at a record is plain to see. */
const aimOf: Finder = ({ finiteVerb, mainVerb, sentence: { endToken } }, tokens) => {
  if (!isBe(tokens[mainVerb]!) || tokens[finiteVerb]!.tag === 'MD') return null;
  if (!/^an?$/.test(lowerAt(tokens, mainVerb + 1))) return null;
  for (let i = mainVerb + 2; i + 1 < endToken && i <= mainVerb + ATTEMPT_REACH; i++) {
    const [word, next] = [tokens[i]!.lower, lowerAt(tokens, i + 1)];
    const hit = { firstToken: mainVerb, endToken: i + 2 };
    if (attempts.has(word) && next === 'to' && tokens[i + 2]?.tag === 'VB')
      return isOfRecord(tokens, i, endToken) ? null : hit;
    if (pretexts.has(word) && (next === 'for' || next === 'to')) return hit;
    if (!/^(?:JJ|RB|VB[NG]|,)/.test(tokens[i]!.tag)) return null;
  }
  return null;
};

const RECORD_REACH = 6;
function isOfRecord(tokens: readonly Token[], from: number, endToken: number): boolean {
  for (let i = from; i < endToken && i <= from + RECORD_REACH; i++)
    if (/^(?:records?|title|summit)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "Drew ten million viewers": somebody has measured it; so far from the number to those who are counted. */
const AUDIENCE_REACH = 3;
const isLargeNumber = rememberByForm(({ lower }) => /^\d[\d.]*(?:m|bn)$|^\d{1,3}(?:,\d{3})+$/.test(lower));
const audience: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken + 2; i + 1 < endToken; i++) {
    const { lower, form } = tokens[i]!;
    const magnitude = magnitudes.has(lower);
    if (!magnitude && !isLargeNumber(form)) continue;
    const from = magnitude ? i - 1 : i;
    for (let k = i + 1; k < endToken && k <= i + AUDIENCE_REACH; k++) {
      if (audiences.has(tokens[k]!.lower))
        return isReached(tokens, from, firstToken) ? { firstToken: from, endToken: k + 1 } : null;
      if (!/^(?:JJ|NN|VB[NG])/.test(tokens[k]!.tag)) break;
    }
  }
  return null;
};

function isReached(tokens: readonly Token[], number: number, firstToken: number): boolean {
  for (let i = number - 1; i >= firstToken && i >= number - AUDIENCE_REACH; i--)
    if (drawsNumber.has(tokens[i]!.lower)) return true;
  return false;
}

/** "The only active volcano of its kind in the world". */
const ALL_REACH = 9;

/** "The only one in the world", "the oldest ferry on earth": nobody has seen them all. */
const ofAllThere: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken; i < endToken; i++) {
    const only = tokens[i]!.lower === 'only' && lowerAt(tokens, i - 1) === 'the';
    if (!only && !(isRanked(tokens[i]!) && lowerAt(tokens, i) !== 'least')) continue;
    for (let k = i + 1; k < endToken && k <= i + ALL_REACH; k++) {
      if (tokens[k]!.kind === 'punctuation' || mapNouns.has(tokens[k]!.lower)) break;
      if (ofAll.some((words) => words.every((word, at) => word === lowerAt(tokens, k + at))))
        return { firstToken: i, endToken: i + 1 };
    }
  }
  return null;
};

const SUFFERS = new Set(['suffering', 'suffered', 'suffers', 'diagnosed', 'battling', 'battled', 'dying', 'died']);
const OF = new Set(['from', 'with', 'of']);
const ILLNESS_REACH = 3;

/** "Had been suffering from cancer": it is known from her or her people. */
const illness: Finder = ({ sentence: { firstToken, endToken }, people, opensWithName, firstWord }, tokens) => {
  if (people === 0 && !opensWithName && !/^(?:he|she)$/.test(lowerAt(tokens, firstWord))) return null;
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (!SUFFERS.has(tokens[i]!.lower)) continue;
    const from = OF.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
    if (from === i + 1 && !/^battl/.test(tokens[i]!.lower)) continue;
    for (let k = from; k < endToken && k < from + ILLNESS_REACH; k++)
      if (illnesses.has(tokens[k]!.lower)) return { firstToken: i, endToken: k + 1 };
  }
  return null;
};

/** "He used his influence to bring the fair to Arden": how that was done nobody has seen. */
const useOfPower: Finder = ({ mainVerb, sentence: { endToken } }, tokens) => {
  if (!/^us(?:ed|es)$/.test(lowerAt(tokens, mainVerb)) || tokens[mainVerb + 1]?.tag !== 'PRP$') return null;
  for (let i = mainVerb + 2; i < endToken && i <= mainVerb + 5; i++)
    if (POWER.has(tokens[i]!.lower) && lowerAt(tokens, i + 1) === 'to')
      return { firstToken: mainVerb, endToken: i + 1 };
  return null;
};
const POWER = new Set(['influence', 'connections', 'contacts', 'power', 'wealth', 'clout']);

/** Whoever claims these has had to count or to find out; nothing else in the sentence could bear them out. */
const strongFinders: readonly (readonly [PlainClaim['code'], Finder])[] = [
  ['sourcing/quantity', share],
  ['sourcing/quantity', shareOfPeople],
  ['sourcing/quantity', harmedUntilNow],
  ['sourcing/quantity', movedByShare],
  ['sourcing/quantity', worthToAll],
  ['sourcing/causal', causeIs],
  ['sourcing/causal', byFactors],
  ['sourcing/causal', partPlayed],
  ['sourcing/consequence', effectOn],
];

const finders: readonly (readonly [PlainClaim['code'], Finder])[] = [
  ['sourcing/superlative', unequalled],
  ['sourcing/trend', unlikeThen],
  ['sourcing/comparison', timesAsMuch],
  ['sourcing/prediction', foretold],
  ['sourcing/prediction', chanceOf],
  ['sourcing/reaction', takenBy],
  ['sourcing/reaction', takenHow],
  ['sourcing/consequence', drivenTo],
  ['sourcing/generalization', spread],
  ['sourcing/disputed', committedBy],
  ['sourcing/disputed', charged],
  ['sourcing/state-of-mind', aimOf],
  ['sourcing/quantity', audience],
  ['sourcing/state-of-mind', becauseOfMind],
  ['sourcing/superlative', ofAllThere],
  ['sourcing/disputed', useOfPower],
  ['sourcing/event-without-basis', illness],
];

/** With more of it somebody's words, or more of "I" and "we" in the article, it is for others to judge. */
const HALF = 0.45;
const OWN_STORY = 0.25;
/** A text that cites others this often is a paper or an encyclopedia. */
const CITES = 0.03;
const SUPPOSING = new Set(['if', 'whether', 'unless', 'when', 'as', 'suppose', 'imagine']);

/** The words of such a claim in the article's own voice, or null; in sport it stands in the tables. */
export function plainClaimOf(
  facts: SentenceFacts,
  { reading: { tokens }, profile }: ArticleContext,
): PlainClaim | null {
  const { finiteVerb, mainVerb, quoted, firstPerson, secondPerson, coverage, sentence, citations } = facts;
  if (finiteVerb < 0 || mainVerb < 0 || quoted > 0 || firstPerson + secondPerson + citations > 0) return null;
  if (coverage.share >= HALF || profile.firstPerson > OWN_STORY || profile.cited >= CITES) return null;
  if (SUPPOSING.has(tokens[sentence.firstToken]!.lower) || isStory(profile) || isAboutSport(tokens)) return null;
  return firstOf(strongFinders, true) ?? firstOf(finders, false);

  function firstOf(of: typeof finders, strong: boolean): PlainClaim | null {
    for (const [code, find] of of) {
      const hit = find(facts, tokens);
      if (hit !== null) return { code, strong, ...hit };
    }
    return null;
  }
}
