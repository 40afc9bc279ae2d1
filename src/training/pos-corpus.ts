// GUM's parts of speech on our tokens: the text is rebuilt, read by our reader, and tags are matched by offset.
import { readFileSync } from 'node:fs';
import { articleFromText } from '../language/article-from-text.ts';
import type { Tagger } from '../language/pos.ts';
import { read } from '../language/read.ts';
import type { Token } from '../model/reading.ts';

export interface TaggedSentence {
  readonly tokens: readonly Token[];
  /** One a token; null where our token matches none of the corpus. */
  readonly tags: readonly (string | null)[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** A document of GUM as text. */
export interface Rebuilt {
  /** As the corpus calls it: GUM_news_flag. */
  readonly name: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

export function readTaggedSentences(file: string): TaggedSentence[] {
  return rebuild(readFileSync(file, 'utf8')).flatMap(taggedSentences);
}

/** The documents put together again from their tokens; lines are token, tag, finer tag, and 1 where a space follows. */
export function rebuild(content: string): Rebuilt[] {
  const documents: Rebuilt[] = [];
  for (const document of content.split(/^# doc /m)) {
    const [name = '', part = ''] = document.split(/\n(.*)/s);
    let text = '';
    const pieces: Piece[] = [];
    const paragraphs: { start: number; end: number }[] = [];
    for (const paragraph of part.split(/^# par$/m)) {
      const first = pieces.length;
      for (const line of paragraph.split('\n')) {
        const [token, , tag, space] = line.split('\t');
        if (token === undefined || tag === undefined) {
          if (text !== '' && !/\s$/.test(text)) text += ' ';
          continue;
        }
        pieces.push({ start: text.length, end: text.length + token.length, tag });
        text += token + (space === '1' ? ' ' : '');
      }
      const [start, end] = [pieces[first]?.start, pieces.at(-1)?.end];
      if (start === undefined || end === undefined || first === pieces.length) continue;
      paragraphs.push({ start, end });
      text += '\n\n';
    }
    if (pieces.length > 0) documents.push({ name: name.trim(), text, pieces, paragraphs });
  }
  return documents;
}

function taggedSentences({ text, pieces, paragraphs }: Rebuilt): TaggedSentence[] {
  const blocks = paragraphs.map((paragraph) => ({ ...paragraph, kind: 'paragraph' as const }));
  const { tokens, sentences } = read({ ...articleFromText(text, { title: null }), blocks });
  const tags: (string | null)[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < pieces.length && (pieces[at] as Piece).end <= token.start) at += 1;
    let last = at;
    while (last < pieces.length && (pieces[last] as Piece).end < token.end) last += 1;
    const first = pieces[at];
    const final = pieces[last];
    const fits = first?.start === token.start && final?.end === token.end;
    tags.push(fits ? tagOf(pieces.slice(at, last + 1)) : null);
  }
  return sentences.map(({ firstToken, endToken }) => ({
    tokens: tokens.slice(firstToken, endToken),
    tags: tags.slice(firstToken, endToken),
  }));
}

/** GUM parts compounds at their hyphens; the compound is what its last part is, a participle in it an adjective. */
function tagOf(pieces: readonly Piece[]): string {
  const tag = (pieces.at(-1) as Piece).tag.replace('GW', 'XX');
  const compound = pieces.some((piece) => piece.tag === 'HYPH');
  return compound && (tag === 'VBN' || tag === 'VBG') ? 'JJ' : tag;
}

export interface TagScore {
  readonly right: number;
  readonly total: number;
  /** Tokens that match none of the corpus. */
  readonly unmatched: number;
  /** How often each tag was taken for each other one. */
  readonly confusions: ReadonlyMap<string, number>;
}

export function scoreTags(tagger: Tagger, sentences: readonly TaggedSentence[]): TagScore {
  const confusions = new Map<string, number>();
  let [right, total, unmatched] = [0, 0, 0];
  for (const { tokens, tags } of sentences) {
    const found = tagger(tokens, 0, tokens.length);
    tags.forEach((tag, index) => {
      if (tag === null) {
        unmatched += 1;
        return;
      }
      total += 1;
      const key = `${tag} as ${found[index]}`;
      if (found[index] === tag) right += 1;
      else confusions.set(key, (confusions.get(key) ?? 0) + 1);
    });
  }
  return { right, total, unmatched, confusions };
}
