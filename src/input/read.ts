// A source becomes articles: one for most formats, one a record for JSONL. Every error ends as a failure value here,
// so that one bad file costs one file.
import { articleFromText } from '../language/article-from-text.ts';
import type { Article, Format } from '../model/article.ts';
import { collect, isGzip, readWhole, streamFile, unpack, unpackedStream } from './bytes.ts';
import { decode } from './decode.ts';
import { failureOf, type InputFailure, UnreadableError } from './failure.ts';
import { formatOfName } from './kinds.ts';
import { guessLanguage } from './language-guess.ts';
import { chooseFormat, formatOfText } from './sniff.ts';
import type { Source } from './source.ts';

export interface ReadOptions {
  /** What the input is; found out by content and name when left out. */
  readonly inputFormat?: Format | 'auto';
  readonly encoding?: string;
  /** Which part of a web page is read. Default: its main content. */
  readonly html?: 'main' | 'full';
  /** The fields of a JSONL record. Defaults: `text`, `id`, `title`. */
  readonly textField?: string;
  readonly idField?: string;
  readonly titleField?: string;
  /** `any`: no remark when an article does not seem to be English. */
  readonly language?: 'en' | 'any';
}

/** What reading gives: an article with remarks for stderr, or why there is none. */
export type Read =
  | { readonly article: Article; readonly warnings: readonly string[] }
  | { readonly failure: InputFailure };

/** What a format reader gives. */
export interface Readout {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/** Reads a source; `standardInput` gives the bytes of `-`. Never throws for what is wrong with the source. */
export async function* readArticles(
  source: Source,
  options: ReadOptions = {},
  standardInput?: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  try {
    if (source.path === null) yield* readStream(source.file, standardInput ?? none(), options);
    else if (formatAsked(source.file, options) === 'jsonl')
      yield* readRecords(source.file, streamFile(source.path), options);
    else {
      const { bytes, warning } = await readWhole(source.path);
      yield* readBytes(source.file, bytes, options, warning === undefined ? [] : [warning]);
    }
  } catch (error) {
    yield { failure: failureOf(source.file, error) };
  }
}

/** The format as far as options and name tell it. */
function formatAsked(file: string, options: ReadOptions): Format | null {
  const asked = options.inputFormat ?? 'auto';
  return asked === 'auto' ? formatOfName(file) : asked;
}

/** Standard input may be a stream of records without end, so it is looked at before it is collected. */
async function* readStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Read> {
  if (options.inputFormat === 'jsonl') {
    yield* readRecords(file, unpackedStream(chunks), options);
    return;
  }
  const iterator = unpackedStream(chunks);
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  const rest = (async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* iterator;
  })();
  if (looksLikeRecords(head, options)) yield* readRecords(file, rest, options);
  else yield* readBytes(file, await collect(rest), options, []);
}

function looksLikeRecords(head: Uint8Array, options: ReadOptions): boolean {
  if ((options.inputFormat ?? 'auto') !== 'auto') return false;
  const decoded = decode(head.subarray(0, 8192), options.encoding);
  return 'text' in decoded && formatOfText(decoded.text) === 'jsonl';
}

/** Reads an article, or records, from bytes that are all there. */
export async function* readBytes(
  file: string,
  packed: Uint8Array,
  options: ReadOptions,
  before: readonly string[],
): AsyncGenerator<Read> {
  const bytes = isGzip(packed) ? await unpack(packed) : packed;
  const format = chooseFormat(file, bytes, options.inputFormat ?? 'auto');
  if (format === 'docx' || format === 'pdf' || format === 'email' || format === 'html') {
    yield await finished(await readDocument(format, file, bytes, options), before, options);
    return;
  }
  const { text, warnings } = decodeText(bytes, options.encoding);
  const found = format ?? (options.inputFormat === 'text' ? 'text' : formatOfText(text));
  if (found === 'jsonl') {
    yield* readRecords(file, one(bytes), options);
    return;
  }
  const remarks = [...before, ...warnings];
  if (found === 'markdown') {
    const { readMarkdown } = await import('./formats/markdown.ts');
    yield await finished(readMarkdown(file, text), remarks, options);
  } else if (found === 'html' || found === 'email') {
    yield await finished(await readDocument(found, file, bytes, options), before, options);
  } else {
    yield await finished({ article: articleFromText(text, { file }), warnings: [] }, remarks, options);
  }
}

async function readDocument(
  format: 'docx' | 'pdf' | 'email' | 'html',
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Readout> {
  switch (format) {
    case 'docx':
      return (await import('./formats/docx.ts')).readDocx(file, bytes);
    case 'pdf':
      return (await import('./formats/pdf.ts')).readPdf(file, bytes);
    case 'email':
      return (await import('./formats/email.ts')).readEmail(file, bytes, options);
    case 'html':
      return (await import('./formats/html.ts')).readHtml(file, bytes, options);
  }
}

async function* readRecords(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Read> {
  const { readLines, readRecord } = await import('./formats/jsonl.ts');
  for await (const line of readLines(chunks, options.encoding)) {
    const read = readRecord(file, line, options);
    yield 'failure' in read ? read : await finished(read, [], options);
  }
}

/** The bytes as text. @throws UnreadableError for binary content and unknown encodings */
export function decodeText(
  bytes: Uint8Array,
  encoding: string | undefined,
): { readonly text: string; readonly warnings: readonly string[] } {
  const decoded = decode(bytes, encoding);
  if ('error' in decoded) throw new UnreadableError(decoded.code, decoded.error);
  return { text: decoded.text, warnings: decoded.warning === undefined ? [] : [decoded.warning] };
}

async function finished(readout: Readout, before: readonly string[], options: ReadOptions): Promise<Read> {
  const warnings = [...before, ...readout.warnings];
  if (options.language !== 'any') {
    const language = await guessLanguage(readout.article.prose);
    if (language !== null) {
      warnings.push(`seems to be ${language}, not English; the findings are unreliable (--language any silences this)`);
    }
  }
  return { article: readout.article, warnings };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* none(): AsyncGenerator<Uint8Array> {}
