// "She had asked for nothing, she told the radio. The party had opposed the dam since 1998. It would not change its
// mind." An account goes on after the sentence that names its speaker, in the tense of reported speech; and a count goes
// on after the sentence that says who counted: "The ministry needs 90 staff, it said. Of these 60 would be nurses."
import { sharesOfTotal } from '../../lexicon/amount-words.ts';
import type { ReportKind } from '../../lexicon/report-kinds.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { isBe } from './verbs.ts';

/** An account is not followed over more sentences than this. */
const LONGEST_ACCOUNT = 4;
const LEAST_CONFIDENCE = 0.6;
const SHIFTED = new Set(['had', "'d", 'would']);
/** "The court found that he had lied. He had hidden ...": what was found or held goes on as what was said does. */
const TELLING: ReadonlySet<string> = new Set<ReportKind>(['tell', 'find', 'judge']);

/** The attribution that the account or count belongs to which the sentence goes on with, or -1. */
export function accountOf(facts: SentenceFacts, context: ArticleContext): number {
  const account = toldAccountOf(facts, context);
  return account >= 0 ? account : countOf(facts, context);
}

/** Who counted what the sentence divides further. A wire report gives each step a paragraph. */
function countOf(facts: SentenceFacts, context: ArticleContext): number {
  for (let near = facts, back = 1; back <= LONGEST_ACCOUNT; back++) {
    if (!countsOn(near, context)) return -1;
    const before = context.facts[near.sentence.index - 1];
    if (before === undefined) return -1;
    near = before;
    const { best } = near.coverage;
    if (best < 0) continue;
    const { sourceKind, confidence, cue } = context.found.attributions[best]!;
    const told = cue !== null && (sourceKind === 'named' || sourceKind === 'unnamed');
    return told && confidence >= LEAST_CONFIDENCE && near.numbers > 0 ? best : -1;
  }
  return -1;
}

const PARTS = new Set(['rest', 'remainder', 'others', 'remaining']);
const POINTING = new Set(['this', 'that', 'these', 'those', 'them']);

/** "Of these 60 ...", "The rest ...", "Another 30 ...", "Many are ...": part of a sum that the sentence before gives. */
function countsOn(
  { firstWord, quoted, firstPerson, coverage, numbers }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (firstWord < 0 || quoted > 0 || firstPerson > 0 || coverage.touching > 0) return false;
  const next = tokens[firstWord + 1];
  switch (tokens[firstWord]!.lower) {
    case 'of':
      return POINTING.has(next?.lower ?? '');
    case 'many':
    case 'most':
    case 'some':
    case 'others':
      // "Some are angry" counts nobody.
      return numbers > 0 && next !== undefined && isBe(next);
    case 'the':
      return PARTS.has(next?.lower ?? '');
    case 'another':
      return next?.kind === 'number' || next?.tag === 'CD';
    default:
      return false;
  }
}

const IT = new Set([...POINTING, 'it']);

/** "A third of it", "most of them": part of what the sentence before tells of. */
function isPartOfIt(tokens: readonly Token[], firstWord: number): boolean {
  const at = tokens[firstWord]!.lower === 'a' ? firstWord + 1 : firstWord;
  const pointed = tokens[at + 1]?.lower === 'of' && IT.has(tokens[at + 2]?.lower ?? '');
  return pointed && sharesOfTotal.has(tokens[at]!.lower);
}

/** The attribution of the sentence before that told what the sentence goes on to tell. */
function toldAccountOf(facts: SentenceFacts, context: ArticleContext): number {
  for (let near: SentenceFacts | undefined = facts, back = 1; back <= LONGEST_ACCOUNT; back++) {
    if (!goesOn(near, context)) return -1;
    near = context.facts[near.sentence.index - 1];
    if (near === undefined || near.sentence.paragraph !== facts.sentence.paragraph) return -1;
    const { best } = near.coverage;
    if (best >= 0) return tellsInShiftedTense(near, best, context) ? best : -1;
  }
  return -1;
}

/** "Its prices had risen", "it would not resign": nobody new speaks, and somebody known or the thing at hand is meant. */
function goesOn(
  { finiteVerb, mainVerb, firstWord, quoted, firstPerson, coverage }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (finiteVerb < 0 || firstWord < 0 || quoted > 0 || firstPerson > 0 || coverage.touching > 0) return false;
  const { lower } = tokens[finiteVerb]!;
  // "Had a car" is no tense of telling; "had not done so by nightfall" is what became of it.
  if (!SHIFTED.has(lower) || mainVerb === finiteVerb || isOutcome(tokens, mainVerb)) return false;
  const { tag } = tokens[firstWord]!;
  if (isPartOfIt(tokens, firstWord)) return true;
  return tag === 'PRP' || tag === 'PRP$' || tokens[firstWord]!.lower === 'the' || tokens[firstWord]!.lower === 'there';
}

/** "Had done so", "had yet to do it". */
function isOutcome(tokens: readonly Token[], verb: number): boolean {
  return /^(?:done|do)$/.test(tokens[verb]?.lower ?? '') && /^(?:so|it|that)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** "He said that he had not known": told by somebody one can name, in the past, of what was or would be. */
function tellsInShiftedTense({ sentence }: SentenceFacts, index: number, { reading, found }: ArticleContext): boolean {
  const { tokens } = reading;
  const attribution = found.attributions[index]!;
  if (attribution.cue === null || attribution.confidence < LEAST_CONFIDENCE) return false;
  if (attribution.sourceKind !== 'named' && attribution.sourceKind !== 'unnamed') return false;
  const shape = reportShape(tokens, sentence, attribution);
  if (shape === null || !TELLING.has(shape.kind) || shape.subordinate) return false;
  const [cue, cueEnd] = tokenRange(tokens, attribution.cue);
  let past = false;
  for (let i = cue; i < cueEnd; i++) past ||= tokens[i]!.tag === 'VBD';
  if (!past) return false;
  for (const span of attribution.content) {
    const [first, end] = tokenRange(tokens, span);
    for (let i = first; i < end && i < sentence.endToken; i++) {
      if (SHIFTED.has(tokens[i]!.lower) && tokens[i]!.quotation < 0) return true;
    }
  }
  return false;
}
