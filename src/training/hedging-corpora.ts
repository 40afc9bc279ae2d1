// Labelled cues in articles and labelled sentences of an encyclopaedia, read for the hedging models.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { HedgeCategory } from '../model/findings.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** A sentence as the annotators cut it, with the cues they copied from it, in order. */
export interface LabelledSentence extends Span {
  readonly hedges: readonly { readonly cue: string; readonly category: HedgeCategory }[];
}

export interface LabelledArticle {
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly sentences: readonly LabelledSentence[];
}

export interface JudgedSentence {
  readonly text: string;
  readonly uncertain: boolean;
  readonly reading: Reading;
}

/** The articles of a folder of name.txt and name.jsonl, by name. */
export function readArticles(folder: string): readonly LabelledArticle[] {
  if (!existsSync(folder)) throw new Error(`no labelled articles at ${folder}`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const lines = readFileSync(join(folder, file.replace(/\.txt$/, '.jsonl')), 'utf8').trim();
      const sentences = lines.split('\n').map((line) => JSON.parse(line) as LabelledSentence);
      return { name: file, text, reading: read(articleFromText(text)), sentences };
    });
}

/** The sentences of an encyclopaedia judged certain or uncertain. */
export function readJudgedSentences(file: string): readonly JudgedSentence[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { readonly text: string; readonly uncertain: boolean }[];
  return rows.map(({ text, uncertain }) => ({ text, uncertain, reading: read(articleFromText(text)) }));
}

/** Where the copied cues of a sentence stand in the text: searched in order, from the start when out of order. */
export function cueSpans(text: string, sentence: LabelledSentence): readonly (Span & { category: HedgeCategory })[] {
  const lower = text.slice(sentence.start, sentence.end).toLowerCase();
  const found: (Span & { category: HedgeCategory })[] = [];
  let from = 0;
  for (const { cue, category } of sentence.hedges) {
    const wanted = cue.toLowerCase();
    let at = findWord(lower, wanted, from);
    if (at < 0) at = findWord(lower, wanted, 0);
    if (at < 0) continue;
    from = at + wanted.length;
    found.push({ start: sentence.start + at, end: sentence.start + from, category });
  }
  return found;
}

function findWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(after) && (!/[\p{L}\p{N}]/u.test(before) || !/^[\p{L}\p{N}]/u.test(word))) return at;
  }
  return -1;
}
