// Whether the words alone read as if somebody was reported. Asked before the attributions are looked at, and trained on
// far more articles than the other questions, so that a source the tagger missed is not lost.
import {
  addFeature,
  addTemplates,
  createTemplates,
  endRow,
  type FeatureBuffer,
  feature,
  hashString,
  mix,
} from '../../../tagger/index.ts';
import type { SentenceFacts } from '../facts.ts';
import { isProse } from '../profile.ts';
import type { ArticleContext, TokenRange } from '../rule.ts';
import { Speech } from '../words.ts';
import { beforeVerb, finalMark, opening, speaker, verbShape } from './form.ts';
import { addWords, bin, climb, createLadder, namesShare, REPORTED, SHARES } from './parts.ts';

// Slots: what is looked at, written once a sentence.
const CONSTANT = 0;
const OPENING = 1;
const FINAL_MARK = 2;
const VERB_SHAPE = 3;
const BEFORE_VERB = 4;
const QUOTED = 5;
const BEFORE = 6;
const AFTER = 7;
const POLLS = 8;
const SHARE = 9;
const OPENER = 10;
const QUOTED_ENDS = 11;
// Only where there is a main verb.
const SPEECH = 12;
const SPEAKER = 13;
const PASSIVE = 14;
const VERB = 15;
const NEXT = 16;
const SLOTS = 17;

const sentenceTemplates = createTemplates([
  [REPORTED, CONSTANT],
  [REPORTED + 2, OPENING],
  [REPORTED + 3, FINAL_MARK],
  [REPORTED + 4, VERB_SHAPE],
  [REPORTED + 5, BEFORE_VERB],
  [REPORTED + 6, BEFORE, QUOTED],
  [REPORTED + 7, AFTER, QUOTED],
  [REPORTED + 8, BEFORE, OPENING],
  [REPORTED + 9, BEFORE],
  [REPORTED + 10, AFTER],
  [REPORTED + 18, POLLS, SHARE],
  [REPORTED + 23, OPENER, QUOTED],
  [REPORTED + 24, QUOTED_ENDS],
]);
const verbTemplates = createTemplates([
  [REPORTED + 11, SPEECH, SPEAKER],
  [REPORTED + 12, SPEECH, PASSIVE],
  [REPORTED + 13, VERB],
  [REPORTED + 14, VERB, SPEAKER],
  [REPORTED + 15, SPEECH, NEXT],
]);
const HEARD = REPORTED + 16;
const WORDS = REPORTED + 50;

const quotedLadder = createLadder(REPORTED + 1, SHARES);
const articleQuotedLadder = createLadder(REPORTED + 17, [0.01, 0.1, 0.25]);
const pollsLadder = createLadder(REPORTED + 19, [0.04, 0.12, 0.25]);
const firstPersonLadder = createLadder(REPORTED + 20, [1, 2]);
const articleFirstPersonLadder = createLadder(REPORTED + 21, [0.05, 0.2, 0.4]);
const lengthLadder = createLadder(REPORTED + 22, [5, 9, 14, 20, 28, 38]);

const QUOTED_STEPS = [0.01, 0.4, 0.9];
const POLL_STEPS = [0.08, 0.2, 0.4];
/** A verb of saying so many tokens from the end may stand behind what is said. */
const LATE = 6;

/** How the sentence before or after reads: quotation and verb of saying; 0 for none. */
function neighbour(near: SentenceFacts | undefined, facts: SentenceFacts, { words }: ArticleContext): number {
  if (near === undefined || !isProse(near)) return 0;
  const said = near.mainVerb < 0 ? Speech.none : words[near.mainVerb]!.speech;
  const same = near.sentence.paragraph === facts.sentence.paragraph ? 1 : 2;
  return same + 4 * bin(near.quoted, QUOTED_STEPS) + 16 * (said === Speech.stance ? Speech.none : said);
}

/** The verbs of saying besides the main one, outside quotations, each once. */
function addHeard(facts: SentenceFacts, context: ArticleContext, buffer: FeatureBuffer): void {
  const { words, reading } = context;
  const { firstToken, endToken } = facts.sentence;
  const start = buffer.length;
  const add = (value: number): void => {
    const id = feature(HEARD, value) >>> 0;
    if (!buffer.ids.subarray(start, buffer.length).includes(id)) addFeature(buffer, id);
  };
  for (let i = firstToken; i < endToken; i++) {
    const { speech, according, hash } = words[i]!;
    if (speech === Speech.none && !according) continue;
    const { tag, quotation } = reading.tokens[i]!;
    if (quotation >= 0 || i === facts.mainVerb) continue;
    if (according) add(1);
    if (speech === Speech.none || !tag.startsWith('V')) continue;
    add(mix(speech, speaker(i, firstToken, context)));
    add(mix(hash, i > endToken - LATE ? 1 : 0));
  }
}

/** What is seen in a sentence, written anew for each. */
const at = new Int32Array(SLOTS);

/** Two rows: what a person would name, and the words. */
export function reportedRows(index: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { reading, words, facts: all, profile } = context;
  const { tokens } = reading;
  const facts = all[index]!;
  const { firstToken, endToken } = facts.sentence;
  const { firstWord, mainVerb } = facts;
  at[CONSTANT] = 1;
  at[OPENING] = opening(facts, context);
  at[FINAL_MARK] = finalMark(facts, context);
  at[VERB_SHAPE] = verbShape(facts, context);
  at[BEFORE_VERB] = beforeVerb(facts, context);
  at[QUOTED] = bin(facts.quoted, QUOTED_STEPS);
  at[BEFORE] = index > 0 ? neighbour(all[index - 1], facts, context) : 0;
  at[AFTER] = neighbour(all[index + 1], facts, context);
  at[POLLS] = bin(profile.polls, POLL_STEPS);
  at[SHARE] = namesShare(facts.sentence, context) ? 1 : 0;
  at[OPENER] = tokens[firstToken]!.kind === 'punctuation' ? words[firstToken]!.hash : 0;
  at[QUOTED_ENDS] =
    (firstWord >= 0 && tokens[firstWord]!.quotation >= 0 ? 1 : 0) +
    (tokens[Math.max(firstToken, endToken - 2)]!.quotation >= 0 ? 2 : 0);
  addTemplates(sentenceTemplates, at, buffer);
  if (mainVerb >= 0) {
    const next = tokens[mainVerb + 1];
    at[SPEECH] = words[mainVerb]!.speech;
    at[SPEAKER] = speaker(facts.finiteVerb, firstToken, context);
    at[PASSIVE] = facts.passive ? 1 : 0;
    at[VERB] = words[mainVerb]!.hash;
    at[NEXT] = next === undefined ? 0 : mix(hashString(next.tag), next.lower === 'that' ? 1 : 0);
    addTemplates(verbTemplates, at, buffer);
  }
  addHeard(facts, context, buffer);
  climb(quotedLadder, facts.quoted, buffer);
  climb(articleQuotedLadder, profile.quoted, buffer);
  climb(pollsLadder, profile.polls, buffer);
  climb(firstPersonLadder, facts.firstPerson, buffer);
  climb(articleFirstPersonLadder, profile.firstPerson, buffer);
  climb(lengthLadder, facts.words, buffer);
  endRow(buffer);
  addWords(WORDS, true, facts.sentence, context, buffer);
  endRow(buffer);
}

/**
 * The row for the label "contested": whether a statement is of the kind that reporters put into somebody's mouth. It
 * looks at nothing but single words.
 */
export function contestedRow(range: TokenRange, context: ArticleContext, buffer: FeatureBuffer): void {
  addWords(WORDS, false, range, context, buffer);
  endRow(buffer);
}

/** The same for some of the tokens. */
export function contestedWords(indexes: readonly number[], { words }: ArticleContext, buffer: FeatureBuffer): void {
  for (const i of indexes) addFeature(buffer, feature(WORDS, words[i]!.hash));
  endRow(buffer);
}
