// "The wells are dry, records filed on Sunday revealed": the clause at the end, where the tagger saw none. What others
// are reported to say in front of it is part of what it reports.
import type { Sentence, Token } from '../../../model/reading.ts';
import { type ClosingReport, closingReport } from '../closing.ts';
import { CueClass, QuoteSize } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import { LISTENED } from '../repair/word-classes.ts';
import { hasFinite, speaks } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;

export const closingReportRule: AttributionRule = (evidence, covered) => {
  const found: RuleFinding[] = [];
  for (const sentence of evidence.clues.reading.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const closing =
      closingReport(evidence, sentence) ?? innerReport(evidence, sentence) ?? invertedReport(evidence, sentence);
    const report = closing ?? joinedReport(evidence, sentence);
    if (
      report === null ||
      isCovered(covered, Math.min(report.source.first, report.cue.first), Math.max(report.source.end, report.cue.end))
    )
      continue;
    const { source, cue, content } = report;
    const behind = { kind: 'content' as const, first: cue.end + 1, end: bodyEnd(evidence, cue.end, sentence.endToken) };
    const parts = closing === null ? [content, behind] : [content];
    found.push({ source, cue, kind: null, content: parts, confidence: CONFIDENCE });
  }
  return found;
};

/** "The ban has failed, a review has found, dealing a blow to ...": the clause in front of what follows from it. */
function innerReport(evidence: Evidence, { firstToken, endToken }: Sentence): ClosingReport | null {
  const { tokens } = evidence.clues.reading;
  for (let comma = endToken - 2; comma > firstToken; comma--) {
    if (tokens[comma]!.text !== ',' || tokens[comma + 1]!.tag !== 'VBG' || tokens[comma + 1]!.lower === 'according')
      continue;
    const report = closingReport(evidence, { firstToken, endToken: comma });
    // "..., adding that": whoever adds it says it.
    if (report !== null) return (evidence.clues.cue[comma + 1] ?? 0) > 0 ? null : report;
  }
  return null;
}

/** Less in front of the comma is no statement. */
const LEAST_FRONT = 3;

/** "Prices will rise, warned the bank, which cut its forecast": the clause in front of a verb of saying and who says it. */
function invertedReport({ clues }: Evidence, { firstToken, endToken }: Sentence): ClosingReport | null {
  const { tokens } = clues.reading;
  for (let verb = firstToken + LEAST_FRONT + 1; verb + 2 < endToken; verb++) {
    const { lower, tag } = tokens[verb]!;
    // "Say" in front of a plural may be taken for a bidding.
    const mayReport = FINITE.has(tag) || (tag === 'VB' && tokens[clues.groupEnd[verb + 1]! - 1]?.tag === 'NNS');
    if (tokens[verb - 1]!.text !== ',' || clues.cue[verb] !== CueClass.report || !mayReport) continue;
    if (
      LISTENED.has(lower) ||
      (clues.quoteSize[verb] ?? 0) > QuoteSize.none ||
      !/^(?:DT|NN|PRP\$|JJ|CD)/.test(tokens[verb + 1]!.tag)
    )
      continue;
    const end = clues.groupEnd[verb + 1] ?? verb + 1;
    const behind = tokens[end];
    const next = tokens[end + 1];
    // "Say sailors, but the wind is strong": the article goes on.
    const goesOn = behind?.text === ',' && next?.lower === 'but';
    const whole =
      behind === undefined ||
      end >= endToken - 1 ||
      goesOn ||
      isGroup(tokens, end, endToken) ||
      (behind.text === ',' && /^W/.test(next?.tag ?? ''));
    const isSomebody = speaks(clues, verb + 1, end) || EXPERTS.test(tokens[end - 1]!.lower);
    if (end <= verb + 1 || !whole || !isSomebody || !hasFinite(clues, firstToken, verb - 1)) continue;
    let last = goesOn || timePhraseEnd(clues, end, endToken - 1) >= endToken - 1 ? end : endToken;
    while (last > end && tokens[last - 1]!.kind === 'punctuation') last--;
    return {
      source: { kind: 'source', first: verb + 1, end: last },
      cue: { kind: 'cue', first: verb, end: verb + 1 },
      content: { kind: 'content', first: firstToken, end: verb - 1 },
    };
  }
  return null;
}

/** "Critics [of the plan.]": what hangs on a noun, to the end. */
function isGroup(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first]!.tag !== 'IN') return false;
  for (let i = first + 1; i < end - 1; i++)
    if (FINITE.has(tokens[i]!.tag) || tokens[i]!.kind === 'punctuation') return false;
  return true;
}

/** "Oceanographers", "zoologists", "paediatricians": whoever knows a field. */
const EXPERTS = /(?:ographers|ologists|onomists|icians|onomers|ysts)$/;

const JOINING = new Set(['and', 'but', 'while']);

/** "Prices fell, data from the bank showed, and are far below their peak": the clause between two that it reports. */
function joinedReport(evidence: Evidence, { firstToken, endToken }: Sentence): ClosingReport | null {
  const { tokens } = evidence.clues.reading;
  for (let comma = firstToken + 1; comma + LEAST_REST < endToken; comma++) {
    if (tokens[comma]!.text !== ',' || !JOINING.has(tokens[comma + 1]!.lower)) continue;
    const report = closingReport(evidence, { firstToken, endToken: comma });
    if (report !== null && report.cue.end === comma) return report;
  }
  return null;
}

/** Less behind the comma is no clause. */
const LEAST_REST = 3;
