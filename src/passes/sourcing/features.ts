// The features of the questions about the source of a sentence: does one stand behind it, and is it vague. Each
// question has two rows: what a person would name (shape, cues, coverage, kind of text) and the words themselves, which
// are many and are therefore held down harder in training.

import { documentNouns, humanNouns, institutionNouns } from '../../lexicon/source-nouns.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import { verbForms } from '../../lexicon/verb-forms.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Token } from '../../model/reading.ts';
import { addFeature, endRow, type FeatureBuffer, feature, feature2, hashString } from '../../tagger/index.ts';
import { cueBit } from './cues.ts';
import { isAuxiliary, type SentenceFacts, tokenRange } from './facts.ts';
import { asks, isProse } from './profile.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { wordClasses } from './word-classes.ts';

/** Which of the thresholds a value reaches: 0 to `steps.length`. */
export function bin(value: number, steps: readonly number[]): number {
  let n = 0;
  while (n < steps.length && value >= steps[n]!) n++;
  return n;
}

const SHARES = [0.01, 0.15, 0.3, 0.5, 0.7, 0.9];
const LENGTHS = [5, 9, 14, 20, 28, 38];

/** Templates are numbered from here; a question adds its own hundred. */
const ATTRIBUTED = 200;
const VAGUE = 300;
const REPORTED = 500;
const REPORTED_WORDS = 50;

let wordHashes = new WeakMap<readonly Token[], Int32Array>();

/** Hash of every token's lower-case text, digits made alike; kept for the article at hand. */
function hashesOf(tokens: readonly Token[]): Int32Array {
  let hashes = wordHashes.get(tokens);
  if (hashes === undefined) {
    hashes = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const { kind, lower } = tokens[i]!;
      hashes[i] = hashString(kind === 'number' ? lower.replace(/\d/g, '0') : lower);
    }
    wordHashes = new WeakMap([[tokens, hashes]]);
  }
  return hashes;
}

function finalMark(facts: SentenceFacts, tokens: readonly Token[]): string {
  for (let i = facts.lastToken; i >= facts.sentence.firstToken && i > facts.lastToken - 3; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'punctuation') return 'none';
    if ('.?!:…;'.includes(lower.charAt(0))) return lower.charAt(0);
  }
  return 'none';
}

/** What the sentence opens with. */
function opening(facts: SentenceFacts, tokens: readonly Token[]): string {
  const token = tokens[facts.firstWord];
  if (token === undefined) return 'empty';
  const known = wordClasses.get(token.lower);
  if (known !== undefined) return known;
  return token.kind === 'number' ? 'number' : token.tag === '' ? (facts.capitals > 1 ? 'Name' : 'word') : token.tag;
}

/** The subject of the main verb, roughly: the class of the word before it. */
function beforeVerb(facts: SentenceFacts, tokens: readonly Token[]): string {
  for (let i = facts.finiteVerb - 1; i >= facts.sentence.firstToken && i > facts.finiteVerb - 4; i--) {
    const { lower, tag, kind } = tokens[i]!;
    if (tag === 'RB') continue;
    if (kind === 'punctuation') return 'mark';
    return wordClasses.get(lower) ?? tag;
  }
  return 'none';
}

function verbShape(facts: SentenceFacts, tokens: readonly Token[]): string {
  const finite = tokens[facts.finiteVerb];
  const main = tokens[facts.mainVerb];
  if (finite === undefined || main === undefined) return 'none';
  const helper =
    finite === main ? '' : finite.tag === 'MD' ? finite.lower : finite.lower === 'had' ? 'had' : beOrHave(finite.lower);
  return `${finite.tag} ${helper} ${main.tag}${facts.passive ? ' passive' : ''}${isAuxiliary(main) ? ' copula' : ''}`;
}

function beOrHave(lower: string): string {
  return lower === 'has' || lower === 'have' || lower === "'ve" ? 'have' : lower.startsWith('d') ? 'do' : 'be';
}

const SPEECH_CLASSES = ['report', 'weak', 'stance'] as const;
let speech: ReadonlyMap<string, string> | undefined;

/** How surely a word is a verb of saying: its class in the lexicon, the surest where it has several. */
export function speechClass(lower: string): string {
  if (speech === undefined) {
    const classes = new Map<string, string>();
    for (const name of SPEECH_CLASSES) {
      for (const base of wordSet(speechVerbs[name])) {
        for (const form of verbForms(base)) if (!classes.has(form)) classes.set(form, name);
      }
    }
    speech = classes;
  }
  return speech.get(lower) ?? '';
}

let nouns: ReadonlyMap<string, string> | undefined;

/** Whether a noun names a document, a body or a person by the role. */
export function nounClass(lower: string): string {
  if (nouns === undefined) {
    const classes = new Map<string, string>();
    for (const [name, list] of Object.entries({ document: documentNouns, body: institutionNouns, human: humanNouns })) {
      for (const word of wordSet(list)) if (!classes.has(word)) classes.set(word, name);
    }
    nouns = classes;
  }
  return nouns.get(lower) ?? '';
}

/** What stands before a verb of saying: a name, a pronoun, a noun of a kind. */
function speaker(tokens: readonly Token[], verb: number, from: number): string {
  for (let i = verb - 1; i >= from && i > verb - 5; i--) {
    const { tag, lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return lower === ',' ? 'comma' : 'mark';
    if (tag === 'NNP' || tag === 'NNPS') return 'name';
    if (tag === 'PRP') return lower === 'i' || lower === 'we' ? 'own' : 'pronoun';
    if (tag === 'NN' || tag === 'NNS') return `${tag} ${nounClass(lower)}`;
    if (tag === 'TO' || tag === 'WP' || tag === 'WDT') return tag;
  }
  return 'none';
}

interface Row {
  readonly buffer: FeatureBuffer;
  /** First template of the question. */
  readonly base: number;
}

function named(row: Row, template: number, value: string | number): void {
  addFeature(row.buffer, feature(row.base + template, typeof value === 'number' ? value : hashString(value)));
}

/**
 * The row for the label "contested": whether a statement is of the kind that reporters put into somebody's mouth. It
 * looks at nothing but single words.
 */
export function contestedRow(
  { firstToken, endToken }: TokenRange,
  context: ArticleContext,
  buffer: FeatureBuffer,
): void {
  const hashes = hashesOf(context.reading.tokens);
  for (let i = firstToken; i < endToken; i++) addFeature(buffer, feature(REPORTED + REPORTED_WORDS, hashes[i]!));
  endRow(buffer);
}

/** The same for some of the tokens. */
export function contestedWords(indexes: readonly number[], context: ArticleContext, buffer: FeatureBuffer): void {
  const hashes = hashesOf(context.reading.tokens);
  for (const i of indexes) addFeature(buffer, feature(REPORTED + REPORTED_WORDS, hashes[i]!));
  endRow(buffer);
}

function words(row: Row, facts: SentenceFacts, context: ArticleContext, template: number, pairs: boolean): void {
  const { tokens } = context.reading;
  const hashes = hashesOf(tokens);
  const { firstToken, endToken } = facts.sentence;
  for (let i = firstToken; i < endToken; i++) {
    addFeature(row.buffer, feature(row.base + template, hashes[i]!));
    if (pairs && i > firstToken) addFeature(row.buffer, feature2(row.base + template + 1, hashes[i - 1]!, hashes[i]!));
  }
}

function ladder(row: Row, template: number, value: number, steps: readonly number[]): void {
  const reached = bin(value, steps);
  for (let step = 0; step <= reached; step++) addFeature(row.buffer, feature2(row.base + template, 7777, step));
}

const pointWords = new Set(['point', 'points', 'margin', 'lead', 'leads', 'edge']);

function hasWord(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

/** How many sentences ago a study, poll or report was the source; far away is never. */
function recentDocument(index: number, { reading: { tokens }, facts, found }: ArticleContext): string {
  for (let back = 1; back <= 4; back++) {
    const source = found.attributions[facts[index - back]?.coverage.best ?? -1]?.source;
    if (source == null) continue;
    const [from, to] = tokenRange(tokens, source);
    for (let i = from; i < to; i++)
      if (nounClass(tokens[i]!.lower) === 'document') return back === 1 ? 'last' : 'recent';
  }
  return 'never';
}

/** In an interview: whether the paragraph answers a question that stands in one before it. */
function answersQuestion(facts: SentenceFacts, context: ArticleContext): boolean {
  const { reading, profile } = context;
  if (profile.askingParagraphs < 3 || facts.quoted > 0) return false;
  const own = facts.sentence.paragraph;
  if (asks(reading, own)) return false;
  for (let paragraph = own - 1; paragraph >= 0 && paragraph >= own - 3; paragraph--) {
    if (asks(reading, paragraph)) return true;
  }
  return false;
}

/** `reported`: the log-odds of {@link reportedRows} for the sentence and its neighbours. */
export function attributedRows(
  index: number,
  context: ArticleContext,
  reported: Float64Array,
  buffer: FeatureBuffer,
): void {
  const { reading, found, facts: all, profile } = context;
  const { tokens } = reading;
  const facts = all[index]!;
  const { coverage } = facts;
  const row: Row = { buffer, base: ATTRIBUTED };
  const attribution = found.attributions[coverage.best];
  const cueOf = found.attributions[coverage.cueOf];
  const kind = attribution?.sourceKind ?? 'nobody';
  const share = bin(coverage.share, SHARES);
  named(row, 0, 1);
  ladder(row, 1, coverage.share, SHARES);
  named(row, 2, `${share} ${coverage.mainVerb}`);
  named(row, 3, `${coverage.mainVerb} ${Math.min(coverage.cues, 2)}`);
  named(row, 4, `${share} ${kind}`);
  named(row, 5, `${share} ${attribution?.quotation ?? ''} ${bin(facts.quoted, [0.01, 0.3, 0.8])}`);
  ladder(row, 6, attribution?.confidence ?? 0, [0.4, 0.6, 0.75, 0.9]);
  named(row, 7, cueOf?.sourceKind ?? 'no cue');
  named(row, 8, `${coverage.firstCovered} ${coverage.lastCovered} ${bin(coverage.share, [0.5])}`);
  ladder(row, 9, facts.quoted, SHARES);
  ladder(row, 10, facts.citations, [1, 2]);
  named(row, 11, opening(facts, tokens));
  named(row, 12, `${share >= 4} ${wordClasses.get(tokens[facts.firstWord]?.lower ?? '') ?? ''}`);
  ladder(row, 13, coverage.vagueShare, [0.01, 0.5, 0.8]);
  ladder(row, 36, coverage.unlinkedShare, [0.01, 0.5, 0.8]);
  named(row, 37, `${bin(coverage.unlinkedShare, [0.01, 0.5])} ${bin(facts.quoted, [0.01, 0.5])}`);
  for (const step of [-2, -1, 1]) {
    const near = all[index + step];
    const same = near !== undefined && near.sentence.paragraph === facts.sentence.paragraph;
    const nearShare = near === undefined || !isProse(near) ? -1 : bin(near.coverage.share, [0.01, 0.5, 0.9]);
    named(row, 14 + step + 2, `${nearShare} ${same}`);
    if (step === -1) named(row, 18, `${nearShare} ${same} ${share >= 4} ${beforeVerb(facts, tokens)}`);
  }
  ladder(row, 20, profile.attributed, [0.01, 0.12, 0.3, 0.5, 0.7]);
  ladder(row, 21, profile.firstPerson, [0.05, 0.2, 0.4]);
  named(row, 22, `${share >= 4} ${bin(profile.attributed, [0.12, 0.4])} ${bin(profile.firstPerson, [0.1])}`);
  ladder(row, 23, facts.firstPerson, [1, 2]);
  named(row, 24, verbShape(facts, tokens));
  named(row, 25, attribution?.source === null ? 'no source' : attribution?.entity === null ? 'no entity' : 'entity');
  ladder(row, 26, facts.words, [6, 12, 25]);
  named(row, 27, `${share >= 4} ${(attribution?.sentence ?? -1) === facts.sentence.index ? 'here' : 'elsewhere'}`);
  named(row, 28, `${finalMark(facts, tokens)} ${share >= 4}`);
  const covered = bin(coverage.share, [0.01, 0.5]);
  const main = tokens[facts.mainVerb];
  const { firstToken: first, endToken: last } = facts.sentence;
  if (main !== undefined) {
    const verbClass = speechClass(main.lower);
    const who = speaker(tokens, facts.finiteVerb, first);
    named(row, 29, `${verbClass} ${covered} ${coverage.mainVerb}`);
    named(row, 30, `${verbClass} ${who}`);
    named(row, 31, `${who} ${covered}`);
    named(row, 32, `${main.lower} ${covered > 1}`);
  }
  const heard = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || i === facts.mainVerb) continue;
    if (token.lower === 'according' || token.lower === 'per') heard.add('according');
    if (token.tag !== '' && !token.tag.startsWith('V')) continue;
    const verbClass = speechClass(token.lower);
    if (verbClass === 'report' || verbClass === 'weak') heard.add(`${verbClass} ${speaker(tokens, i, first)}`);
  }
  for (const how of heard) named(row, 33, `${how} ${covered}`);
  if (cueOf?.cue != null) {
    const [cueFirst, cueEnd] = tokenRange(tokens, cueOf.cue);
    for (let i = cueFirst; i < cueEnd; i++) {
      const { lower } = tokens[i]!;
      if (speechClass(lower) !== '') {
        named(row, 34, `${speechClass(lower)} ${covered}`);
        named(row, 35, lower);
      }
    }
  }
  const figures = magnitudes(facts, tokens);
  const share100 = figures.has('percent') || hasWord(tokens, first, last, pointWords);
  named(row, 38, `${bin(profile.polls, [0.08, 0.2, 0.4])} ${share100} ${covered > 1}`);
  named(row, 39, `${recentDocument(index, context)} ${share100} ${covered > 1}`);
  ladder(row, 40, profile.polls, [0.04, 0.12, 0.25]);
  ladder(row, 41, profile.cited, [0.03, 0.2]);
  named(row, 42, `${facts.citations > 0} ${facts.firstPerson > 0}`);
  named(row, 48, `${answersQuestion(facts, context)} ${facts.quoted > 0}`);
  ladder(row, 43, reported[index]!, ODDS);
  ladder(row, 44, reported[index - 1] ?? -5, [-1, 1, 3]);
  ladder(row, 45, reported[index + 1] ?? -5, [-1, 1, 3]);
  named(row, 46, `${bin(reported[index]!, [-2, 0, 2])} ${covered}`);
  named(row, 47, `${bin(reported[index]!, [-2, 0, 2])} ${kind} ${coverage.mainVerb}`);
  shapeFeatures(row, facts, context);
  endRow(buffer);
  const hashes = hashesOf(tokens);
  const { firstToken, endToken } = facts.sentence;
  if (cueOf?.cue != null) {
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!;
      if (token.start >= cueOf.cue.end) break;
      if (token.start >= cueOf.cue.start) {
        addFeature(buffer, feature(ATTRIBUTED + 50, hashes[i]!));
        addFeature(buffer, feature2(ATTRIBUTED + 51, hashes[i]!, bin(coverage.share, [0.5])));
      }
    }
  }
  if (facts.mainVerb >= 0) {
    addFeature(buffer, feature(ATTRIBUTED + 52, hashes[facts.mainVerb]!));
    addFeature(buffer, feature2(ATTRIBUTED + 53, hashes[facts.mainVerb]!, bin(coverage.share, [0.01, 0.5])));
  }
  words(row, facts, context, 55, false);
  endRow(buffer);
}

/** How the sentence reports: by the cue that is its main verb, and by the attribution that covers most of it. */
function shapeFeatures(row: Row, facts: SentenceFacts, { reading: { tokens }, found }: ArticleContext): void {
  const { coverage, sentence } = facts;
  const covers = bin(coverage.share, [0.01, 0.5]);
  [coverage.best, coverage.cueOf].forEach((index, which) => {
    if (which === 1 && index === coverage.best) return;
    const attribution = found.attributions[index];
    if (attribution === undefined) return;
    const base = 60 + 12 * which;
    const shape = reportShape(tokens, sentence, attribution);
    if (shape === null) {
      named(row, base, `elsewhere ${covers} ${attribution.sourceKind}`);
      return;
    }
    const { kind, complement, negated, subordinate } = shape;
    const main = `${coverage.mainVerb} ${subordinate}`;
    named(row, base + 1, `${kind} ${covers}`);
    named(row, base + 2, `${complement} ${covers}`);
    named(row, base + 3, `${kind} ${complement}`);
    named(row, base + 4, `${kind} ${main}`);
    named(row, base + 5, `${complement} ${main}`);
    named(row, base + 6, `${negated} ${kind}`);
    named(row, base + 7, `${attribution.sourceKind} ${kind} ${complement}`);
    named(row, base + 8, `${kind} ${complement} ${negated} ${main} ${covers}`);
  });
}

/** Log-odds, in steps, of the first question for a sentence and its neighbours. */
const ODDS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/**
 * Whether the words alone read as if somebody was reported. Asked before the attributions are looked at, and trained
 * on far more articles than the rest, so that a source the tagger missed is not lost.
 */
export function reportedRows(index: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { reading, facts: all, profile } = context;
  const { tokens } = reading;
  const facts = all[index]!;
  const row: Row = { buffer, base: REPORTED };
  const { firstToken: first, endToken: last } = facts.sentence;
  named(row, 0, 1);
  ladder(row, 1, facts.quoted, SHARES);
  named(row, 2, opening(facts, tokens));
  named(row, 3, finalMark(facts, tokens));
  named(row, 4, verbShape(facts, tokens));
  named(row, 5, beforeVerb(facts, tokens));
  const state = (near: SentenceFacts | undefined): string => {
    if (near === undefined || !isProse(near)) return 'none';
    const verb = tokens[near.mainVerb];
    const same = near.sentence.paragraph === facts.sentence.paragraph;
    const said = verb === undefined ? '' : speechClass(verb.lower);
    return `${same} ${bin(near.quoted, [0.01, 0.4, 0.9])} ${said === 'stance' ? '' : said}`;
  };
  const before = state(all[index - 1]);
  const after = state(all[index + 1]);
  const quoted = bin(facts.quoted, [0.01, 0.4, 0.9]);
  named(row, 6, `${before} ${quoted}`);
  named(row, 7, `${after} ${quoted}`);
  named(row, 8, `${before} ${opening(facts, tokens)}`);
  named(row, 9, before);
  named(row, 10, after);
  const main = tokens[facts.mainVerb];
  if (main !== undefined) {
    const verbClass = speechClass(main.lower);
    const who = speaker(tokens, facts.finiteVerb, first);
    named(row, 11, `${verbClass} ${who}`);
    named(row, 12, `${verbClass} ${facts.passive}`);
    named(row, 13, main.lower);
    named(row, 14, `${main.lower} ${who}`);
    const next = tokens[facts.mainVerb + 1];
    if (next !== undefined) named(row, 15, `${verbClass} ${next.tag} ${next.lower === 'that'}`);
  }
  const heard = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || i === facts.mainVerb) continue;
    if (token.lower === 'according' || token.lower === 'per') heard.add('according');
    if (!token.tag.startsWith('V')) continue;
    const verbClass = speechClass(token.lower);
    if (verbClass === '') continue;
    heard.add(`${verbClass} ${speaker(tokens, i, first)}`);
    heard.add(`${token.lower} ${i > last - 6 ? 'late' : 'early'}`);
  }
  for (const how of heard) named(row, 16, how);
  ladder(row, 17, profile.quoted, [0.01, 0.1, 0.25]);
  const figures = magnitudes(facts, tokens);
  const shares = figures.has('percent') || hasWord(tokens, first, last, pointWords);
  named(row, 18, `${bin(profile.polls, [0.08, 0.2, 0.4])} ${shares}`);
  ladder(row, 19, profile.polls, [0.04, 0.12, 0.25]);
  ladder(row, 20, facts.firstPerson, [1, 2]);
  ladder(row, 21, profile.firstPerson, [0.05, 0.2, 0.4]);
  ladder(row, 22, facts.words, LENGTHS);
  const opener = tokens[facts.sentence.firstToken];
  named(row, 23, `${opener?.kind === 'punctuation' ? opener.lower : ''} ${quoted}`);
  named(
    row,
    24,
    `${(tokens[facts.firstWord]?.quotation ?? -1) >= 0} ${(tokens[Math.max(first, last - 2)]?.quotation ?? -1) >= 0}`,
  );
  endRow(buffer);
  words(row, facts, context, REPORTED_WORDS, true);
  endRow(buffer);
}

export function vagueRows(index: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { reading, found } = context;
  const { tokens } = reading;
  const facts = context.facts[index]!;
  const { coverage } = facts;
  const row: Row = { buffer, base: VAGUE };
  const attribution = found.attributions[coverage.best];
  const cueOf = found.attributions[coverage.cueOf];
  named(row, 0, 1);
  ladder(row, 1, coverage.vagueShare, SHARES);
  ladder(row, 2, coverage.share, [0.01, 0.3, 0.6]);
  named(row, 3, attribution?.sourceKind ?? 'nobody');
  named(row, 4, `${cueOf?.sourceKind ?? 'nobody'} ${coverage.mainVerb}`);
  named(
    row,
    14,
    `${attribution?.sourceKind ?? 'nobody'} ${attribution?.source == null ? 'unknown' : 'known'} ${attribution?.entity == null}`,
  );
  if (attribution?.source != null) {
    const [sourceFirst, sourceEnd] = tokenRange(tokens, attribution.source);
    for (let i = sourceFirst; i < sourceEnd; i++) {
      named(row, 15, tokens[i]!.tag);
      named(row, 16, tokens[i]!.lower);
    }
  }
  let hearsay = 0;
  let weasel = 0;
  for (let i = facts.firstHedge; i < facts.endHedge; i++) {
    const { category } = found.hedges[i]!;
    if (category === 'hearsay') hearsay++;
    else if (category === 'weasel') weasel++;
  }
  ladder(row, 5, hearsay, [1]);
  ladder(row, 6, weasel, [1, 2]);
  const vague = cueBit('vague');
  const hashes = hashesOf(tokens);
  named(row, 7, (facts.cueKinds & vague) !== 0 ? 1 : 0);
  for (const cue of facts.cues) {
    if ((cue.kinds & vague) === 0) continue;
    const nearVerb = facts.finiteVerb >= 0 && Math.abs(cue.firstToken - facts.finiteVerb) <= 3;
    named(row, 8, nearVerb ? 1 : 0);
    named(row, 9, tokens[cue.endToken - 1]!.lower);
    addFeature(buffer, feature2(VAGUE + 10, hashes[cue.endToken - 1]!, nearVerb ? 1 : 0));
  }
  named(row, 11, verbShape(facts, tokens));
  ladder(row, 12, facts.quoted, [0.01, 0.5]);
  named(row, 13, beforeVerb(facts, tokens));
  endRow(buffer);
  words(row, facts, context, 50, true);
  endRow(buffer);
}

export const labels = ['attributed', 'vague', 'reported', 'contested'] as const;
export const Label = { attributed: 0, vague: 1, reported: 2, contested: 3 } as const;

const largeNumbers = new Set(
  'hundred hundreds thousand thousands million millions billion billions trillion dozens scores'.split(' '),
);

/** What kinds of figure a sentence holds: a share of something says more than "two" does. */
function magnitudes(facts: SentenceFacts, tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = facts.sentence.firstToken; i < facts.sentence.endToken; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === '%' || lower === 'percent' || lower === 'percentage') found.add('percent');
    else if (lower === '$' || lower === '£' || lower === '€') found.add('money');
    else if (largeNumbers.has(lower)) found.add('large');
    else if (kind === 'number') {
      const value = Number(lower.replaceAll(',', ''));
      if (Number.isNaN(value)) found.add('odd');
      else if (value >= 1800 && value < 2100 && !lower.includes(',')) found.add('year');
      else found.add(value >= 100 ? 'large' : value >= 10 ? 'tens' : 'small');
    }
  }
  return found;
}
