// Links, footnotes and citations in the text, with the sentence each is evidence for.
import { monthNames } from '../../lexicon/time-words.ts';
import type { Reference } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Clues, tokenAt } from './clues.ts';
import { Shape } from './words.ts';

/** A parenthesis with a year in it, no longer than this, may be a citation. */
const LONGEST_CITATION = 40;
/** Digits of the number of a note. */
const LONGEST_NOTE = 2;
const YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/;
const CITATION_WORDS = new Set([
  'et',
  'al',
  'al.',
  'and',
  '&',
  'see',
  'cf.',
  'e.g.',
  'pp.',
  'p.',
  'in',
  'press',
  ',',
  ';',
  '.',
  'also',
  'for',
  'example',
  'chapter',
  'n.d.',
  ':',
]);

export interface Mark extends Span {
  readonly kind: Reference['kind'];
  /** Without words of its own: a number. */
  readonly bare: boolean;
  /** Index of the sentence it is evidence for. */
  readonly sentence: number;
}

/** In order of the text. */
export function findMarks(clues: Clues): readonly Mark[] {
  const { reading } = clues;
  const { tokens, sentences } = reading;
  return [
    ...reading.article.references.map(({ start, end, kind }) => ({ start, end, kind, bare: kind === 'footnote' })),
    ...parenthesised(clues).map((span) => ({ ...span, kind: 'citation' as const, bare: false })),
    ...[...numbered(clues), ...bare(clues)].map((span) => ({ ...span, kind: 'footnote' as const, bare: true })),
  ]
    .map((mark) => {
      const first = tokenAt(reading, mark.start);
      // A mark without words, such as a footnote number, belongs to the word before it.
      const anchor = (tokens[first]?.start ?? mark.end) < mark.end ? first : first - 1;
      // A mark behind the full stop opens our next sentence but belongs to the one before.
      const own = sentences[tokens[anchor]?.sentence ?? -1];
      const leads = own !== undefined && mark.bare && anchor <= own.firstToken + 1;
      const earlier = leads ? sentences[own.index - 1] : undefined;
      const sentence = earlier !== undefined && earlier.paragraph === own?.paragraph ? earlier : own;
      return { ...mark, sentence: sentence?.index ?? -1 };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "[17]", "[9, 12]": numbers between brackets. */
function numbered({ shape, reading: { tokens } }: Clues): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (shape[i] !== Shape.punctuation || tokens[i]?.text !== '[' || tokens[i + 1]?.kind !== 'number') continue;
    let close = i + 2;
    while (close < i + 8 && (tokens[close]?.kind === 'number' || /^[,–—-]$/.test(tokens[close]?.text ?? ''))) close++;
    if (tokens[close]?.text !== ']') continue;
    spans.push({ start: tokens[i]?.start ?? 0, end: tokens[close]?.end ?? 0 });
    i = close;
  }
  return spans;
}

/** "The dam failed. 9": the number of a note, as a sentence of its own or at the end of one. */
function bare({ reading: { tokens, sentences } }: Clues): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, paragraph, firstToken, endToken } of sentences) {
    const last = tokens[endToken - 1];
    if (last?.kind !== 'number' || last.text.length > LONGEST_NOTE || tokens[endToken - 2]?.text !== '.') continue;
    const alone = endToken - firstToken === 1;
    if (!alone || sentences[index - 1]?.paragraph === paragraph) spans.push({ start: last.start, end: last.end });
  }
  return spans;
}

/** "(Haines 2010)", "(Haines & Roy, 2010; Adeyemi 2012)", "Haines et al. (2010)". */
function parenthesised(clues: Clues): readonly Span[] {
  const { tokens } = clues.reading;
  const spans: Span[] = [];
  for (let open = 0; open < tokens.length; open++) {
    if (clues.shape[open] !== Shape.punctuation || tokens[open]?.text !== '(') continue;
    let name = -1;
    let year = false;
    let other = 0;
    let close = open + 1;
    for (; close < tokens.length && close <= open + LONGEST_CITATION; close++) {
      const token = tokens[close];
      if (token === undefined || token.text === '(' || token.text === ')') break;
      if (YEAR.test(token.text)) year = true;
      else if (/^\p{Lu}/u.test(token.text)) name = name < 0 ? close : name;
      else if (!CITATION_WORDS.has(token.lower) && token.kind !== 'number') other++;
    }
    if (tokens[close]?.text !== ')' || !year || other > 0) continue;
    if (name >= 0 && !isDate(clues, open + 1, close)) {
      spans.push({ start: tokens[name]?.start ?? 0, end: tokens[close - 1]?.end ?? 0 });
    } else if (close === open + 2 && isAuthor(clues, open - 1)) {
      // "Haines et al. (2010)": the author stands before the year.
      let first = open - 1;
      while (first > 0 && isAuthor(clues, first - 1) && tokens[first - 1]?.sentence === tokens[open]?.sentence) first--;
      if (tokens[open - 1]?.lower.startsWith('al'))
        spans.push({ start: tokens[first]?.start ?? 0, end: tokens[close]?.end ?? 0 });
    }
    open = close;
  }
  return spans;
}

function isAuthor({ reading: { tokens } }: Clues, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined && (/^\p{Lu}/u.test(token.text) || ['et', 'al', 'al.', '&', '.', 'and'].includes(token.lower))
  );
}

/** "(May 2010)", "(born 4 June 1820)" are dates; a comma-less single month too. */
function isDate({ reading: { tokens } }: Clues, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (MONTHS.has(tokens[i]?.lower.slice(0, 3) ?? '') && (tokens[i]?.text.length ?? 0) > 2) {
      if (monthNames.has(tokens[i]?.lower ?? '')) return true;
    }
  return false;
}

const MONTHS = new Set([...monthNames].map((month) => month.slice(0, 3)));
