// CoNLL-style corpora as raw text with entity spans, so that training sees what our own tokeniser makes of a text.
import { readFileSync } from 'node:fs';

/** One annotated text: sentences become paragraphs of their own, as corpora of this kind know no other lines. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** The corpus's own name of the type. */
  readonly type: string;
}

interface Row {
  readonly token: string;
  readonly tag: string;
}

/** Files with fewer document marks than this are read sentence by sentence. */
const FEWEST_DOCUMENTS = 20;

export function readConll(file: string): LabelledText[] {
  const documents: Row[][][] = [[]];
  let sentence: Row[] = [];
  const endSentence = (): void => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      endSentence();
      documents.push([]);
    } else if (line.trim() === '') endSentence();
    else {
      const cells = line.trim().split(/\s+/);
      sentence.push({ token: cells[0] as string, tag: cells.at(-1) as string });
    }
  }
  endSentence();
  const filled = documents.filter((sentences) => sentences.length > 0);
  const units = filled.length < FEWEST_DOCUMENTS ? filled.flat().map((rows) => [rows]) : filled;
  return units.map(toText);
}

function toText(sentences: readonly (readonly Row[])[]): LabelledText {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const rows of sentences) {
    const base = text.length;
    const { text: line, ranges } = detokenize(rows.map(({ token }) => token));
    for (const { first, end, type } of tagSpans(rows.map(({ tag }) => tag))) {
      spans.push({ start: base + (ranges[first]?.[0] ?? 0), end: base + (ranges[end - 1]?.[1] ?? 0), type });
    }
    text += `${line}\n\n`;
  }
  return { text, spans };
}

/** Spans of IOB1 or BIO tags, as token indexes. */
export function tagSpans(tags: readonly string[]): { first: number; end: number; type: string }[] {
  const spans: { first: number; end: number; type: string }[] = [];
  let open: { first: number; end: number; type: string } | null = null;
  tags.forEach((tag, index) => {
    const type = tag.slice(2);
    if (open !== null && tag.startsWith('I-') && type === open.type) {
      open.end = index + 1;
      return;
    }
    open = tag === 'O' ? null : { first: index, end: index + 1, type };
    if (open !== null) spans.push(open);
  });
  return spans;
}

const CLOSING = /^[.,;:!?%)\]}…]+$/;
const CLITIC = /^(?:n't|'s|'re|'ve|'ll|'d|'m|’s|’re|’ve|’ll|’d|’m|n’t)$/i;
const OPENING = /^[([{$£€]$/;
const SPELLED: Readonly<Record<string, string>> = { '``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')' };

/** Tokens to natural text, with each token's range in it. */
export function detokenize(tokens: readonly string[]): { text: string; ranges: [number, number][] } {
  let text = '';
  const ranges: [number, number][] = [];
  let open = false;
  let glue = true;
  for (const raw of tokens) {
    const token = SPELLED[raw] ?? raw;
    const closing = CLOSING.test(token) || CLITIC.test(token) || (token === '"' && open);
    if (text !== '' && !glue && !closing) text += ' ';
    ranges.push([text.length, text.length + token.length]);
    text += token;
    glue = OPENING.test(token) || (token === '"' && !open);
    if (token === '"') open = !open;
  }
  return { text, ranges };
}
