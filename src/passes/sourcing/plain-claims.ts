// "More than any other country", "dirtier than it was ten years ago", "one in five cannot read": few plain words, and
// nobody can know it who has not counted, compared or asked. The models count words, and take such for too few.

import { isAboutSport } from '../../language/about-sport.ts';
import {
  attacks,
  attempts,
  comingWords,
  countedInPublic,
  drivingForms,
  livelihoods,
  ofWrongs,
  outcomeStates,
  outcomesAlone,
  outcomeVerbs,
  peopleNouns,
  pretexts,
  receptions,
  rife,
  straits,
  waves,
  wrongs,
} from '../../lexicon/plain-claims.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isStory } from './story.ts';
import { isBe } from './verbs.ts';

/** Such words, and the rule they are told under. */
export interface PlainClaim extends TokenRange {
  readonly code: `sourcing/${string}`;
}

type Finder = (facts: SentenceFacts, tokens: readonly Token[]) => TokenRange | null;

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
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
const NOT = new Set(['not', "n't", 'never', 'soon', 'eventually', 'inevitably', 'probably', 'certainly', 'almost']);

function endOfOutcome(tokens: readonly Token[], from: number): number {
  let i = from;
  while (NOT.has(lowerAt(tokens, i))) i++;
  const { lower } = tokens[i] ?? { lower: '' };
  if (outcomeVerbs.has(lower)) return i + 1;
  if (outcomesAlone.has(lower)) return DETERMINER.test(tokens[i + 1]?.tag ?? '') ? -1 : i + 1;
  return lower === 'be' && outcomeStates.has(lowerAt(tokens, i + 1)) ? i + 2 : -1;
}

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

const MET = new Set(['met', 'greeted', 'received']);
/** "With a mixture of anger and relief". */
const RECEPTION_REACH = 4;

/** "Was met with dismay", "sent shock waves through the trade": how others took it. */
const takenBy: Finder = ({ mainVerb, passive, sentence: { endToken } }, tokens) => {
  const verb = lowerAt(tokens, mainVerb);
  const next = lowerAt(tokens, mainVerb + 1);
  if (passive && MET.has(verb) && (next === 'with' || next === 'by')) {
    for (let i = mainVerb + 2; i < endToken && i <= mainVerb + 1 + RECEPTION_REACH; i++)
      if (receptions.has(tokens[i]!.lower)) return { firstToken: mainVerb, endToken: i + 1 };
    return null;
  }
  if (passive || !/^sen(?:d|ds|t)$/.test(verb)) return null;
  const at = next === 'a' ? mainVerb + 2 : mainVerb + 1;
  if (!waves.has(lowerAt(tokens, at))) return null;
  const through = lowerAt(tokens, at + 1) === 'waves' ? at + 2 : at + 1;
  return lowerAt(tokens, through) === 'through' ? { firstToken: mainVerb, endToken: through + 1 } : null;
};

/** "Has driven young families out of": so far from the verb. */
const DRIVE_REACH = 6;

/** "The tax drove families out of the town", "pushed the firm into debt": what something has done to people. */
const drivenTo: Finder = ({ mainVerb, passive, opensWithName, firstWord, sentence: { endToken } }, tokens) => {
  if (passive || !drivingForms.has(lowerAt(tokens, mainVerb))) return null;
  // "She drove her children out of the town."
  if (opensWithName || tokens[firstWord]!.tag === 'PRP') return null;
  for (let i = mainVerb + 2; i + 1 < endToken && i <= mainVerb + DRIVE_REACH; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'into' && straits.has(lowerAt(tokens, i + 1))) return { firstToken: mainVerb, endToken: i + 2 };
    if (lower !== 'of' || lowerAt(tokens, i - 1) !== 'out' || !tokens[i - 2]!.tag.startsWith('NNS')) continue;
    for (let k = i + 1; k < endToken && k <= i + 2; k++)
      if (livelihoods.has(tokens[k]!.lower) || tokens[k]!.tag === 'NNP')
        return { firstToken: mainVerb, endToken: i + 1 };
  }
  return null;
};

/** "Theft is rife", "bribes are common in the port". */
const spread: Finder = ({ finiteVerb, firstWord, mainVerb }, tokens) => {
  if (!isBe(tokens[finiteVerb]!)) return null;
  let at = Math.max(finiteVerb, mainVerb) + 1;
  if (/^RB/.test(tokens[at]?.tag ?? '')) at++;
  const word = lowerAt(tokens, at);
  const range = { firstToken: finiteVerb, endToken: at + 1 };
  if (rife.has(word)) return range;
  if (!ofWrongs.has(word)) return null;
  for (let i = firstWord; i < finiteVerb; i++) if (wrongs.has(tokens[i]!.lower)) return range;
  return null;
};

const COMMITTED = /^(?:committed|perpetrated|ordered|masterminded)$/;

/** "The attack was carried out by rebels": that it was them; in history it stands in books. */
const committedBy: Finder = ({ passive, mainVerb, finiteVerb, firstWord, years }, tokens) => {
  if (!passive || years > 0) return null;
  const out = lowerAt(tokens, mainVerb) === 'carried' && lowerAt(tokens, mainVerb + 1) === 'out';
  if (!out && !COMMITTED.test(lowerAt(tokens, mainVerb))) return null;
  const by = out ? mainVerb + 2 : mainVerb + 1;
  if (lowerAt(tokens, by) !== 'by') return null;
  for (let i = firstWord; i < finiteVerb; i++)
    if (attacks.has(tokens[i]!.lower)) return { firstToken: finiteVerb, endToken: by + 1 };
  return null;
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

const PERCENT = new Set(['percent', '%', 'cent']);
const PARTS = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'tenth']);
const APPROXIMATELY = new Set(
  'about some nearly almost around roughly over more less than at least up to only just'.split(' '),
);
const SHARE_HEAD_REACH = 4;

/** Where the share that a sentence opens with ends, before its "of" or its noun: "about 40 per cent", "one in five". */
function endOfShare(tokens: readonly Token[], firstWord: number): number {
  let i = firstWord;
  while (APPROXIMATELY.has(lowerAt(tokens, i))) i++;
  const counts = (at: number): boolean => tokens[at]?.tag === 'CD' || tokens[at]?.kind === 'number';
  if (counts(i) && lowerAt(tokens, i + 1) === 'in' && counts(i + 2)) return i + 3;
  if (lowerAt(tokens, i) === 'a' && PARTS.has(lowerAt(tokens, i + 1))) i += 2;
  else if (counts(i) && PARTS.has(lowerAt(tokens, i + 1))) i += 2;
  else if (lowerAt(tokens, i) === 'half') i++;
  else if (counts(i)) {
    i++;
    if (lowerAt(tokens, i) === 'per') i++;
    if (!PERCENT.has(lowerAt(tokens, i)))
      return lowerAt(tokens, i - 1).endsWith('%') && lowerAt(tokens, i) === 'of' ? i + 1 : -1;
    i++;
  } else return -1;
  return lowerAt(tokens, i) === 'of' ? i + 1 : -1;
}

/** "About 40 per cent of pupils skip breakfast", "one in five adults cannot read": somebody has asked or counted. */
const share: Finder = ({ firstWord, finiteVerb }, tokens) => {
  const from = endOfShare(tokens, firstWord);
  if (from < 0) return null;
  for (let i = from; i < finiteVerb && i < from + SHARE_HEAD_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (countedInPublic.has(lower)) return null;
    if (tag === 'NNS' || tag === 'NNPS' || peopleNouns.has(lower)) return { firstToken: firstWord, endToken: i + 1 };
    // "Half of the book", "a third of them": of what stands elsewhere.
    if (!/^(?:DT|JJ|PRP\$|NN|VB[NG]|CD|POS)/.test(tag)) return null;
  }
  return null;
};

const finders: readonly (readonly [PlainClaim['code'], Finder])[] = [
  ['sourcing/superlative', unequalled],
  ['sourcing/trend', unlikeThen],
  ['sourcing/prediction', foretold],
  ['sourcing/reaction', takenBy],
  ['sourcing/consequence', drivenTo],
  ['sourcing/generalization', spread],
  ['sourcing/disputed', committedBy],
  ['sourcing/state-of-mind', aimOf],
  ['sourcing/quantity', share],
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
  for (const [code, find] of finders) {
    const hit = find(facts, tokens);
    if (hit !== null) return { code, ...hit };
  }
  return null;
}
