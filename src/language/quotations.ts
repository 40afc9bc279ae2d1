// Which words stand between quotation marks. Never looks further than one paragraph for a closing mark.
import type { Paragraph, Quotation, Sentence } from '../model/reading.ts';
import type { DraftToken } from './tokenize.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '``': "''",
  '\u00ab': '\u00bb',
  '\u201e': '\u201c',
};

/** Finds the quotations and enters them in the tokens' `quotation`. */
export function findQuotations(
  tokens: readonly DraftToken[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    const from = sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const to = sentences[paragraph.endSentence - 1]?.endToken ?? from;
    let open = -1;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index] as DraftToken;
      if (open < 0) {
        if (CLOSING[token.text] !== undefined) open = index;
      } else if (CLOSING[(tokens[open] as DraftToken).text] === token.text) {
        quotations.push(quotation(tokens, quotations.length, open, index, true));
        open = -1;
      }
    }
    if (open >= 0) quotations.push(quotation(tokens, quotations.length, open, to, false));
  }
  return quotations;
}

function quotation(
  tokens: readonly DraftToken[],
  index: number,
  open: number,
  close: number,
  closed: boolean,
): Quotation {
  const first = tokens[open] as DraftToken;
  const innerEnd = close > open + 1 ? (tokens[close - 1] as DraftToken).end : first.end;
  for (let inner = open + 1; inner < close; inner += 1) (tokens[inner] as DraftToken).quotation = index;
  return {
    index,
    start: first.start,
    end: closed ? (tokens[close] as DraftToken).end : innerEnd,
    inner: { start: first.end, end: closed ? (tokens[close] as DraftToken).start : innerEnd },
    firstToken: open + 1,
    endToken: close,
    closed,
    continues: -1,
    parent: -1,
  };
}
