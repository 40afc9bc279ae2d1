// "'They have bells in Oslo,' he murmured. 'I have heard them.'": a quotation that a comma joins to somebody and a verb is
// said by them, whatever the verb.
import { beHaveDo } from '../../../lexicon/auxiliaries.ts';
import { EntityCode, QuotePlace, QuoteSize } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { isNominal } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { type AttributionRule, canSpeak, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;
const ENDS = /^[,!?…—–]$/;
/** Behind the verb: nothing more, or how and where it was said. */
const BEHIND = /^(?:[,.;:!?]|RB|IN|TO|-)/;

interface Speech {
  readonly source: Segment;
  readonly cue: Segment;
}

export const spokenQuotation: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences, quotations } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { firstToken, endToken, closed, parent } of quotations) {
    const mark = endToken;
    if (!closed || parent !== -1 || (clues.quoteSize[firstToken] ?? 0) <= QuoteSize.short) continue;
    const joined = clues.quotePlace[mark] === QuotePlace.closing && ENDS.test(tokens[endToken - 1]?.text ?? '');
    const sentence = sentences[tokens[mark + 1]?.sentence ?? -1];
    if (!joined || sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    if (tokens[mark]!.sentence !== sentence.index || isCovered(covered, firstToken, endToken)) continue;
    const speech = behind(evidence, mark + 1, sentence.endToken);
    if (speech === null) continue;
    const content: Segment[] = [{ kind: 'content', first: firstToken - 1, end: mark + 1 }];
    // "'..., ' he murmured. '...'"
    const opening = sentence.endToken + 1;
    const next = quotations[clues.quotation[opening] ?? -1];
    const same = next?.firstToken === opening && tokens[opening]!.sentence === sentence.index + 1;
    const follows = same && sentences[sentence.index + 1]!.paragraph === sentence.paragraph;
    if (follows && !isCovered(covered, next.firstToken, next.endToken))
      content.push({
        kind: 'content',
        first: next.firstToken - 1,
        end: next.closed ? next.endToken + 1 : next.endToken,
      });
    found.push({ ...speech, kind: null, content, confidence: CONFIDENCE });
  }
  return found;
};

/** "He murmured", "recalls one of them". */
function behind({ clues }: Evidence, at: number, sentenceEnd: number): Speech | null {
  const { tokens } = clues.reading;
  const inverts = isVerb(clues, at);
  const first = inverts ? at + 1 : at;
  const end = clues.groupEnd[first] ?? first;
  const verb = inverts ? at : end;
  if (
    end <= first ||
    verb >= sentenceEnd ||
    tokens[first]!.tag.startsWith('W') ||
    !isVerb(clues, verb) ||
    !canSpeak(clues, first, end)
  )
    return null;
  const nominal = isNominal(clues, end - 1);
  if (!nominal && clues.entity[end - 1] !== EntityCode.person && tokens[first]!.lower !== 'one') return null;
  const next = tokens[inverts ? end : verb + 1];
  if (next === undefined || !(BEHIND.test(next.text) || BEHIND.test(next.tag))) return null;
  return { source: { kind: 'source', first, end }, cue: { kind: 'cue', first: verb, end: verb + 1 } };
}

/** The past or present of a verb that stands for itself. */
function isVerb({ reading: { tokens } }: Evidence['clues'], i: number): boolean {
  const { tag = '', lower = '' } = tokens[i] ?? {};
  return (FINITE.has(tag) || tag === 'VBN') && tag !== 'MD' && !beHaveDo.has(lower);
}
