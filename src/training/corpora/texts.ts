// Texts of the corpora that come without sentence labels of ours, by name: PolNeAR's as they stand, GUM's and
// CoNLL-2003's put together again from their tokens, CoNLL-2010's sentences of Wikipedia by the half hundred.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from '../pos-corpus.ts';
import { detokenize } from './conll.ts';

/**
 * The text named `polnear.ARTICLE`, `gum.DOCUMENT`, `conll03.NUMBER` or `wikipedia.NUMBER`.
 *
 * @throws RangeError when there is none
 */
export function textReader(corpora: string): (name: string) => string {
  const rebuilt = new Map([
    ...gumTexts(readFileSync(join(corpora, 'pos/gum.train.tsv'), 'utf8')),
    ...reutersTexts(readFileSync(join(corpora, 'ner/conll03.train.txt'), 'utf8')),
    ...wikipediaTexts(readFileSync(join(corpora, 'hedging/conll2010-wikipedia.dev.json'), 'utf8')),
  ]);
  return (name) => {
    const [corpus, article] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
    if (corpus === 'polnear') return readFileSync(join(corpora, 'attribution/train/text', `${article}.txt`), 'utf8');
    const text = rebuilt.get(name);
    if (text === undefined) throw new RangeError(`no text named ${name}`);
    return text;
  };
}

function gumTexts(content: string): [string, string][] {
  return rebuild(content).map(({ name, text, paragraphs }) => [
    name.replace('GUM_', 'gum.'),
    paragraphs.map(({ start, end }) => `${text.slice(start, end)}\n\n`).join(''),
  ]);
}

const SENTENCES_A_TEXT = 50;

/** Sentences of many pages, a paragraph each. */
function wikipediaTexts(content: string): [string, string][] {
  const sentences = (JSON.parse(content) as { text: string }[]).map(({ text }) => text);
  return Array.from({ length: Math.ceil(sentences.length / SENTENCES_A_TEXT) }, (_, number) => {
    const own = sentences.slice(number * SENTENCES_A_TEXT, (number + 1) * SENTENCES_A_TEXT);
    return [`wikipedia.${number}`, `${own.join('\n\n')}\n`];
  });
}

/** A quotation is broken off after so many sentences: its closing mark was forgotten. */
const LONGEST_QUOTATION = 6;

/** CoNLL-2003 knows no paragraphs: each sentence becomes one, but a quotation stays in one. */
function reutersTexts(content: string): [string, string][] {
  return content
    .split(/^-DOCSTART-.*$/m)
    .slice(1)
    .map((part, number) => {
      const paragraphs: string[][] = [];
      let open = false;
      let joined = 0;
      for (const lines of part.trim().split(/\n\s*\n/)) {
        const tokens = lines
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0]!);
        const marks = tokens.filter((token) => token === '"' || token === "''" || token === '``').length;
        const last = paragraphs.at(-1);
        const onlyMark = tokens.length === 1 && marks === 1;
        if (last !== undefined && (open || onlyMark) && joined < LONGEST_QUOTATION) {
          last.push(...tokens);
          joined++;
        } else {
          paragraphs.push(tokens);
          joined = 0;
          open = false;
        }
        if (marks % 2 === 1) open = !open;
      }
      return [`conll03.${number}`, `${paragraphs.map((tokens) => detokenize(tokens).text).join('\n\n')}\n`];
    });
}
