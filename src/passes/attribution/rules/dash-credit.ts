// A quotation and, behind a dash or on a line of its own, who said it: "Stay curious." — Ines Duarte; likewise a block of
// quoted lines, such as a post that a page embeds.
import type { Quotation } from '../../../model/reading.ts';
import { isName } from '../source-group.ts';
import { DASHES } from '../words.ts';
import { type AttributionRule, isCovered, type RuleFinding } from './rule.ts';

/** A credit is a name and perhaps an office, not a clause. */
const LONGEST_CREDIT = 10;
/** With a handle and a day. */
const LONGEST_SIGNATURE = 20;
const SHORTEST_QUOTATION = 3;
const CONFIDENCE = 0.8;

export const dashCredit: AttributionRule = (evidence, covered) => {
  const { reading } = evidence.clues;
  const { tokens, sentences, paragraphs, quotations } = reading;
  const found: RuleFinding[] = [];
  const endOfParagraph = (token: number): number => {
    const paragraph = paragraphs[sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? -1];
    return paragraph === undefined ? token : (sentences[paragraph.endSentence - 1]?.endToken ?? token);
  };
  const credit = (quotation: Quotation): void => {
    const last = quotation.endToken;
    const end = endOfParagraph(quotation.firstToken);
    let from = last + 1;
    let to = end;
    if (from >= end) {
      // The credit may stand on the next line.
      from = end;
      to = from < tokens.length ? endOfParagraph(from) : from;
    }
    if (!DASHES.has(tokens[from]?.text ?? '')) return;
    from++;
    while (to > from && /^[.,]$/.test(tokens[to - 1]?.text ?? '')) to--;
    if (to <= from || to - from > LONGEST_CREDIT || !isName(evidence.clues, from)) return;
    for (let i = from; i < to; i++) if ((evidence.clues.cue[i] ?? 0) !== 0) return;
    if (isCovered(covered, from, to)) return;
    found.push({
      source: { kind: 'source', first: from, end: to },
      kind: null,
      cue: null,
      content: [{ kind: 'content', first: quotation.firstToken - 1, end: Math.min(last + 1, end) }],
      confidence: CONFIDENCE,
    });
  };
  for (const quotation of quotations) {
    if (quotation.parent !== -1 || !quotation.closed) continue;
    if (quotation.endToken - quotation.firstToken < SHORTEST_QUOTATION) continue;
    credit(quotation);
  }
  paragraphs.forEach(({ kind, firstSentence }, index) => {
    const quoted = paragraphs[index - 1];
    if (kind !== 'quote' || quoted?.kind !== 'quote') return;
    const dash = sentences[firstSentence]!.firstToken;
    if (!DASHES.has(tokens[dash]!.text) || !isName(evidence.clues, dash + 1)) return;
    const end = endOfParagraph(dash);
    // "Lena Brandt (@lenabrandt) May 3, 2024".
    let to = dash + 1;
    while (to < end && tokens[to]!.kind === 'word' && isName(evidence.clues, to)) to++;
    if (end - dash > LONGEST_SIGNATURE || isCovered(covered, dash + 1, to)) return;
    let from = index - 1;
    while (paragraphs[from - 1]?.kind === 'quote' && !opensWithDash(from)) from--;
    const content = {
      kind: 'content',
      first: sentences[paragraphs[from]!.firstSentence]!.firstToken,
      end: dash,
    } as const;
    const source = { kind: 'source', first: dash + 1, end: to } as const;
    found.push({ source, kind: null, cue: null, content: [content], confidence: CONFIDENCE });
  });
  return found;

  function opensWithDash(index: number): boolean {
    return DASHES.has(tokens[sentences[paragraphs[index]!.firstSentence]!.firstToken]!.text);
  }
};
