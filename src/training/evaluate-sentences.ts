// Scores sentence ends on a GUM file: node --import tsx src/training/evaluate-sentences.ts FILE [--errors N] [--compromise]
// The text is rebuilt from the tokens with their space-after flags. Ends of paragraphs count, as in the published figures.
import { readFileSync } from 'node:fs';
import { articleFromText } from '../language/article-from-text.ts';
import { splitWithCompromise } from '../language/compromise.ts';
import { read } from '../language/read.ts';
import { type Counts, createCounts, figures } from './evaluation.ts';

interface GoldDocument {
  readonly text: string;
  /** Offsets of the ends of sentences. */
  readonly ends: ReadonlySet<number>;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

/** A GUM file's documents: text with blank lines between paragraphs, and where its sentences end. */
export function readGum(file: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let text = '';
  let ends = new Set<number>();
  let paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  let lastEnd = 0;
  const closeSentence = (): void => {
    if (lastEnd > 0) ends.add(lastEnd);
  };
  const closeParagraph = (): void => {
    if (lastEnd > start) paragraphs.push({ start, end: lastEnd });
    text = text.slice(0, lastEnd);
  };
  const closeDocument = (): void => {
    closeSentence();
    closeParagraph();
    if (text.length > 0) documents.push({ text, ends, paragraphs });
    text = '';
    ends = new Set();
    paragraphs = [];
    start = 0;
    lastEnd = 0;
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# doc ')) closeDocument();
    else if (line === '# par') {
      closeSentence();
      closeParagraph();
      if (text.length > 0) text += '\n\n';
      start = text.length;
    } else if (line === '') closeSentence();
    else {
      const [token = '', , , space] = line.split('\t');
      text += token;
      lastEnd = text.length;
      if (space === '1') text += ' ';
    }
    // Sentences of one paragraph are apart even where the last token says no space follows.
    if (line === '' && text.length === lastEnd && text.length > start) text += ' ';
  }
  closeDocument();
  return documents;
}

function predict(document: GoldDocument, compromiseOnly: boolean): Set<number> {
  if (!compromiseOnly) {
    const blocks = document.paragraphs.map((paragraph) => ({ ...paragraph, kind: 'paragraph' as const }));
    const reading = read({ ...articleFromText(document.text, { title: null }), blocks });
    return new Set(reading.sentences.map((sentence) => sentence.end));
  }
  const ends = new Set<number>();
  for (const { start, end } of document.paragraphs) {
    let at = start;
    for (const piece of splitWithCompromise(document.text.slice(start, end))) {
      at += piece.length;
      ends.add(start + document.text.slice(start, at).trimEnd().length);
    }
  }
  return ends;
}

/** Sentence ends of a GUM file found right, found wrongly and missed; `tell` hears of every error. */
export function scoreSentences(
  file: string,
  compromiseOnly: boolean,
  tell: (error: string) => void = () => {},
): Counts {
  const counts = createCounts();
  for (const document of readGum(file)) {
    const found = predict(document, compromiseOnly);
    const around = (at: number): string =>
      `${document.text.slice(Math.max(0, at - 60), at)} ‖ ${document.text.slice(at, at + 40)}`.replaceAll('\n', '⏎');
    for (const end of found) {
      if (document.ends.has(end)) counts.right += 1;
      else {
        counts.extra += 1;
        tell(`+ ${around(end)}`);
      }
    }
    for (const end of document.ends) {
      if (found.has(end)) continue;
      counts.missed += 1;
      tell(`- ${around(end)}`);
    }
  }
  return counts;
}

const [file, ...flags] = process.argv.slice(2);
if (file !== undefined && process.argv[1]?.endsWith('evaluate-sentences.ts')) {
  const wanted = flags.includes('--errors') ? Number(flags[flags.indexOf('--errors') + 1]) : 0;
  const errors: string[] = [];
  const counts = scoreSentences(file, flags.includes('--compromise'), (error) => errors.push(error));
  for (const error of errors.slice(0, wanted)) console.log(error);
  const [precision, recall, f1] = figures(counts);
  console.log(`P ${precision} R ${recall} F1 ${f1} (+${counts.extra} -${counts.missed})`);
}
