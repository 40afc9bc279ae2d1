// What two questions are answered from: is a sentence a claim, and does a claim that no source covers need one. Some
// two hundred numbers a sentence, each with a name a reader understands. Words themselves count only by what they have in
// common with others: labelled sentences teach more about kinds of words than about words.

import { type ClaimCueKind, claimCueKinds } from '../../lexicon/claim-cues.ts';
import type { HedgeCategory } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import { profileKeys } from './profile.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { rules } from './rules/index.ts';
import { isAuxiliary, isBe } from './verbs.ts';
import { wordClassNames } from './word-classes.ts';
import type { Word } from './words.ts';

const counts = [
  'words',
  'firstPerson',
  'secondPerson',
  'quoted',
  'numbers',
  'years',
  'people',
  'organizations',
  'places',
  'dates',
  'amounts',
  'boosters',
  'citations',
] as const satisfies readonly (keyof SentenceFacts)[];
const finiteTags = ['VBD', 'VBZ', 'VBP', 'MD'];
const mainTags = ['VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN'];
const marks = '.?!:…;';
const openingTags = ['NNP', 'NN', 'NNS', 'PRP', 'DT', 'JJ', 'RB', 'VB', 'CD', 'IN', 'VBG', 'WRB', 'CC'];
const subjectTags = ['NNP', 'NN', 'NNS', 'PRP', ',', 'WP', 'WDT', 'IN', 'VBN'];
const tags =
  'VBD VBZ VBP MD VB VBG VBN NN NNS NNP NNPS PRP PRP$ JJ JJR JJS RB RBR RBS IN DT CD CC WP WDT WRB EX TO POS RP UH'.split(
    ' ',
  );
const categories: readonly HedgeCategory[] = ['modal', 'epistemic', 'approximator', 'hearsay', 'weasel', 'condition'];
const verbStates = ['covered', 'cue', 'outside'];
const sourceKinds = ['named', 'unnamed', 'vague', 'none'];
const haveForms = new Set(['has', 'have', 'had', "'ve", 'having']);
const duties = new Set(['should', 'must', 'ought', 'let', 'shall']);

const names: string[] = [];
/** Reserves places for signals, all beginning with the name of their group. */
function group(name: string, members: readonly string[]): number {
  const from = names.length;
  for (const member of members) names.push(`${name} ${member}`);
  return from;
}

const COUNT = group('count', [...counts, 'capitals']);
const VERB = group('verb', ['passive', 'none', 'be', 'have', 'had', 'copula', 'place', 'ought']);
const FINITE = group('finite', finiteTags);
const MAIN = group('main', mainTags);
const END = group('end', [...marks]);
const MARK = group('mark', ['comma', 'parenthesis', 'quote', 'block']);
const CUE = group('cue', claimCueKinds);
const HEDGE = group('hedge', categories);
const COVER = group('cover', ['share', 'vague', 'unlinked', 'touching', 'cues', 'confidence']);
const STATE = group('state', verbStates);
const KIND = group('kind', sourceKinds);
/** From here on only the first question looks, ... */
const OPEN = group('open', wordClassNames);
const OPEN_TAG = group('open-tag', openingTags);
const SUBJECT = group('subject', wordClassNames);
const SUBJECT_TAG = group('subject-tag', subjectTags);
const TAG = group('tag', tags);
const PROFILE = group('profile', profileKeys);
/** ... and from here on only the second. */
const RULE = group('rule', [...rules.map(({ code }) => code.slice(code.indexOf('/') + 1)), 'count']);
const WORD = group('word', ['contested', 'disputable']);

export const signalNames: readonly string[] = names;
const SHARED: readonly [number, number] = [0, OPEN];
/** Stretches of signals that each question looks at, half-open. */
export const claimSignals: readonly (readonly [number, number])[] = [SHARED, [OPEN, RULE]];
export const needsSignals: readonly (readonly [number, number])[] = [SHARED, [RULE, names.length]];

/** Place of the signal "this rule found something". */
export function ruleSignal(rule: number): number {
  return RULE + rule;
}

/** Place of the signal of what the words mean. */
export const disputableSignal = WORD + 1;

/** Place of the signal that counts the cues of a kind. */
export function cueSignal(kind: ClaimCueKind): number {
  return CUE + claimCueKinds.indexOf(kind);
}

function numbered(members: readonly string[]): ReadonlyMap<string, number> {
  return new Map(members.map((member, index) => [member, index]));
}
const finiteIndex = numbered(finiteTags);
const mainIndex = numbered(mainTags);
const openingIndex = numbered(openingTags);
const subjectIndex = numbered(subjectTags);
const tagIndex = numbered(tags);
const categoryIndex = numbered(categories);
const stateIndex = numbered(verbStates);
const kindIndex = numbered(sourceKinds);

function set(out: Float64Array, from: number, index: ReadonlyMap<string, number>, member: string | undefined): void {
  const at = member === undefined ? undefined : index.get(member);
  if (at !== undefined) out[from + at] = 1;
}

function setGroup(out: Float64Array, from: number, { group }: Word): void {
  if (group > 0) out[from + group - 1] = 1;
}

/** A share of the words times this is as large as the other signals are. */
const SHARE_SCALE = 4;

function words(out: Float64Array, facts: SentenceFacts, tokens: readonly Token[]): void {
  const { firstToken, endToken } = facts.sentence;
  let commas = 0;
  let parentheses = 0;
  let quotes = 0;
  let end = -1;
  const share = SHARE_SCALE / Math.max(1, facts.words);
  for (let i = firstToken; i < endToken; i++) {
    const { tag, lower } = tokens[i]!;
    const at = tagIndex.get(tag);
    if (at !== undefined) out[TAG + at]! += share;
    const first = lower.charCodeAt(0);
    if (first === 44) commas++;
    else if (first === 40 || first === 91) parentheses++;
    else if (first === 34 || first === 0x201c || first === 0x201d) quotes++;
    else if (first < 64 || first === 0x2026) {
      const mark = marks.indexOf(lower.charAt(0));
      if (mark >= 0) end = mark;
    }
  }
  if (end >= 0) out[END + end] = 1;
  out[MARK] = Math.log1p(commas);
  out[MARK + 1] = Math.log1p(parentheses);
  out[MARK + 2] = Math.log1p(quotes);
  out[MARK + 3] = facts.sentence.kind === 'paragraph' ? 0 : 1;
}

function verb(out: Float64Array, facts: SentenceFacts, { reading: { tokens }, words }: ArticleContext): void {
  const { finiteVerb, mainVerb, sentence } = facts;
  const finite = finiteVerb < 0 ? undefined : tokens[finiteVerb];
  const main = mainVerb < 0 ? undefined : tokens[mainVerb];
  if (facts.passive) out[VERB] = 1;
  if (finite === undefined || main === undefined) {
    out[VERB + 1] = 1;
    return;
  }
  if (isBe(finite)) out[VERB + 2] = 1;
  if (finite !== main && haveForms.has(finite.lower)) out[VERB + 3] = 1;
  if (finite !== main && finite.lower === 'had') out[VERB + 4] = 1;
  if (isBe(main) && isAuxiliary(main)) out[VERB + 5] = 1;
  out[VERB + 6] = (finiteVerb - sentence.firstToken) / (sentence.endToken - sentence.firstToken);
  if (duties.has(finite.lower)) out[VERB + 7] = 1;
  set(out, FINITE, finiteIndex, finite.tag);
  set(out, MAIN, mainIndex, main.tag);
  for (let i = finiteVerb - 1; i >= sentence.firstToken && i > finiteVerb - 4; i--) {
    const { tag } = tokens[i]!;
    if (tag === 'RB') continue;
    setGroup(out, SUBJECT, words[i]!);
    set(out, SUBJECT_TAG, subjectIndex, tag);
    break;
  }
}

/** A place for the signals of one sentence after the other, with those that are the article's own. */
export function createSignals({ profile }: ArticleContext): Float64Array {
  const out = new Float64Array(names.length);
  for (let i = 0; i < profileKeys.length; i++) out[PROFILE + i] = Math.log1p(profile[profileKeys[i]!]);
  return out;
}

/** Most counts are 0, and the logarithm of one more is dear. */
function logOf(count: number): number {
  return count === 0 ? 0 : Math.log1p(count);
}

/** Sets in `out`, which {@link createSignals} made, what holds of a sentence; what `addNeeds` sets becomes 0. */
export function signalsOf(index: number, context: ArticleContext, out: Float64Array): void {
  const { reading, found, facts: all } = context;
  const { tokens } = reading;
  const facts = all[index]!;
  out.fill(0, 0, PROFILE);
  out.fill(0, RULE);
  for (let i = 0; i < counts.length; i++) out[COUNT + i] = logOf(facts[counts[i]!]);
  out[COUNT + counts.length] = facts.words === 0 ? 0 : facts.capitals / facts.words;
  verb(out, facts, context);
  words(out, facts, tokens);
  for (const { kinds } of facts.cues) {
    for (let bits = kinds; bits !== 0; bits &= bits - 1) out[CUE + 31 - Math.clz32(bits & -bits)]!++;
  }
  for (let i = facts.firstHedge; i < facts.endHedge; i++) {
    out[HEDGE + categoryIndex.get(found.hedges[i]!.category)!]!++;
  }
  for (let i = CUE; i < HEDGE + categories.length; i++) out[i] = logOf(out[i]!);
  const { coverage } = facts;
  out[COVER] = coverage.share;
  out[COVER + 1] = coverage.vagueShare;
  out[COVER + 2] = coverage.unlinkedShare;
  out[COVER + 3] = Math.log1p(coverage.touching);
  out[COVER + 4] = Math.log1p(coverage.cues);
  const best = coverage.best < 0 ? undefined : found.attributions[coverage.best];
  out[COVER + 5] = best?.confidence ?? 0;
  set(out, STATE, stateIndex, coverage.mainVerb);
  set(out, KIND, kindIndex, best?.sourceKind);
  if (facts.firstWord < 0) return;
  setGroup(out, OPEN, context.words[facts.firstWord]!);
  set(out, OPEN_TAG, openingIndex, tokens[facts.firstWord]!.tag);
}

/** What the words of a sentence say of its need, longer sentences made alike. */
export interface WordSignals {
  /** How much they are those of statements that reporters put into somebody's mouth. */
  readonly contested: number;
  /** How much they mean what an editor wants a source for. */
  readonly disputable: number;
}

/** Adds what only the second question looks at: what the rules found, and how the words are used elsewhere. */
export function addNeeds(fired: readonly (TokenRange | null)[], words: WordSignals, out: Float64Array): void {
  let count = 0;
  for (let rule = 0; rule < fired.length; rule++) {
    if (fired[rule] === null) continue;
    out[RULE + rule] = 1;
    count++;
  }
  out[RULE + rules.length] = Math.log1p(count);
  out[WORD] = words.contested;
  out[WORD + 1] = words.disputable;
}
