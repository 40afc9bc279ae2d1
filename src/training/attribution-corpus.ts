// Reads PolNeAR: articles beside brat standoff files that mark source, cue and content of every attribution.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../model/span.ts';

/** One annotated attribution; every part is a list of pieces, empty when the annotator marked none. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AttributionArticle {
  readonly name: string;
  readonly publisher: string;
  readonly text: string;
  /** One list for every annotator of the article. */
  readonly annotations: readonly (readonly GoldAttribution[])[];
}

/** The UTF-16 offset of every code point of `text`, and its length at the end. */
export function utf16Offsets(text: string): readonly number[] {
  const offsets = [0];
  let offset = 0;
  for (const character of text) {
    offset += character.length;
    offsets.push(offset);
  }
  return offsets;
}

const TEXT_BOUND = /^(T\d+)\t\S+ ([\d ;]+)\t/;
const EVENT = /^E\d+\t(.+)$/;

/** The attributions of one .ann file; `offsets` maps its code points to UTF-16. */
export function parseAnnotations(source: string, offsets: readonly number[]): readonly GoldAttribution[] {
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of source.split('\n')) {
    const bound = TEXT_BOUND.exec(line);
    if (bound) spans.set(bound[1] as string, parsePieces(bound[2] as string, offsets));
    const event = EVENT.exec(line);
    if (event) events.push(event[1] as string);
  }
  return events.map((event) => {
    const parts: Record<string, Span[]> = { Source: [], Cue: [], Content: [] };
    for (const role of event.trim().split(/\s+/)) {
      const [name = '', id = ''] = role.split(':');
      parts[name.replace(/\d+$/, '')]?.push(...(spans.get(id) ?? []));
    }
    return { source: parts['Source'] ?? [], cue: parts['Cue'] ?? [], content: parts['Content'] ?? [] };
  });
}

function parsePieces(pieces: string, offsets: readonly number[]): readonly Span[] {
  return pieces.split(';').map((piece) => {
    const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
    return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
  });
}

/** Every annotated article below `folder`, which holds `text` and `attributions`, in order of name. */
export function readAttributionCorpus(folder: string): readonly AttributionArticle[] {
  const annotationFiles = readdirSync(join(folder, 'attributions'))
    .filter((name) => name.endsWith('.ann'))
    .sort();
  const byArticle = new Map<string, string[]>();
  for (const name of annotationFiles) {
    // The file name is the article's plus an underscore and the annotator.
    const article = name.replace(/_[^_]*\.ann$/, '');
    byArticle.set(article, [...(byArticle.get(article) ?? []), name]);
  }
  const articles: AttributionArticle[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = file.replace(/\.txt$/, '');
    const annotators = byArticle.get(name);
    if (annotators === undefined) continue;
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const offsets = utf16Offsets(text);
    articles.push({
      name,
      publisher: name.replace(/_.*$/, ''),
      text,
      annotations: annotators.map((annotator) =>
        parseAnnotations(readFileSync(join(folder, 'attributions', annotator), 'utf8'), offsets),
      ),
    });
  }
  return articles;
}
