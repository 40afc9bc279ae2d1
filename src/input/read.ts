// A source becomes articles: one for most formats, one a record for JSONL. Every error ends as a failure value here,
// so that one bad file costs one file.
import { articleFromText } from '../language/article-from-text.ts';
import type { Format } from '../model/article.ts';
import { collect, isGzip, readWhole, streamFile, unpack, unpackedStream } from './bytes.ts';
import { decode } from './decode.ts';
import { decodeText } from './decode-text.ts';
import { failureOf } from './failure.ts';
import type { RecordLine } from './formats/jsonl.ts';
import { formatOfName } from './kinds.ts';
import { guessLanguage } from './language-guess.ts';
import type { Read, ReadOptions, Readout } from './readout.ts';
import { chooseFormat, formatOfText } from './sniff.ts';
import type { Source } from './source.ts';

/** Reads a source; `standardInput` gives the bytes of `-`. Never throws for what is wrong with the source. */
export async function* readArticles(
  source: Source,
  options: ReadOptions = {},
  standardInput: AsyncIterable<Uint8Array> = none(),
): AsyncGenerator<Read> {
  try {
    const stream = await streamRecords(source, options, standardInput);
    if ('lines' in stream) yield* readRecordLines(source.file, stream.lines, options);
    else if (stream.bytes !== null || source.path === null) {
      yield* readBytes(source.file, stream.bytes ?? new Uint8Array(), options);
    } else {
      const { bytes, warning } = await readWhole(source.path);
      yield* readBytes(source.file, bytes, options, warning === undefined ? [] : [warning]);
    }
  } catch (error) {
    yield { failure: failureOf(source.file, error) };
  }
}

/**
 * A source that is a stream of records as its lines; what else standard input holds as its bytes; a file of another
 * format as neither. Standard input may go on without end, so it is looked at before it is collected.
 */
export async function streamRecords(
  source: Source,
  options: ReadOptions,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<{ readonly lines: AsyncIterable<RecordLine> } | { readonly bytes: Uint8Array | null }> {
  const { path } = source;
  const records = formatAsked(source.file, options) === 'jsonl';
  if (path !== null) return records ? { lines: await linesOf(streamFile(path), options) } : { bytes: null };
  const chunks = unpackedStream(standardInput);
  if (records) return { lines: await linesOf(chunks, options) };
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  const all = (async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* chunks;
  })();
  return looksLikeRecords(head, options) ? { lines: await linesOf(all, options) } : { bytes: await collect(all) };
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<AsyncIterable<RecordLine>> {
  const { readLines } = await import('./formats/jsonl.ts');
  return readLines(chunks, options.encoding);
}

/** The format as far as options and name tell it. */
function formatAsked(file: string, options: ReadOptions): Format | null {
  const asked = options.inputFormat ?? 'auto';
  return asked === 'auto' ? formatOfName(file) : asked;
}

function looksLikeRecords(head: Uint8Array, options: ReadOptions): boolean {
  if ((options.inputFormat ?? 'auto') !== 'auto') return false;
  const decoded = decode(head.subarray(0, 8192), options.encoding);
  return 'text' in decoded && formatOfText(decoded.text) === 'jsonl';
}

/** Reads an article, or records, from bytes that are all there. Never throws for what is wrong with them. */
export async function* readBytes(
  file: string,
  packed: Uint8Array,
  options: ReadOptions,
  before: readonly string[] = [],
): AsyncGenerator<Read> {
  try {
    const bytes = isGzip(packed) ? await unpack(packed) : packed;
    const readout = await readWith(file, bytes, options);
    if (readout === null) yield* readRecordLines(file, await linesOf(one(bytes), options), options);
    else yield await finished(readout, before, options);
  } catch (error) {
    yield { failure: failureOf(file, error) };
  }
}

/** The article that the bytes hold; null when they are records. */
async function readWith(file: string, bytes: Uint8Array, options: ReadOptions): Promise<Readout | null> {
  const format = chooseFormat(file, bytes, options.inputFormat ?? 'auto');
  if (format === 'docx' || format === 'pdf' || format === 'email' || format === 'html') {
    return readDocument(format, file, bytes, options);
  }
  if (format === 'jsonl') return null;
  const { text, warnings } = decodeText(bytes, options.encoding);
  const found = format ?? formatOfText(text);
  if (found === 'jsonl') return null;
  if (found === 'html' || found === 'email') return readDocument(found, file, bytes, options);
  if (found !== 'markdown') return { article: articleFromText(text, { file }), warnings };
  const { article, warnings: more } = (await import('./formats/markdown.ts')).readMarkdown(file, text);
  return { article, warnings: [...warnings, ...more] };
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

/** Reads records, each an article. Never throws for what is wrong with them. */
export async function* readRecordLines(
  file: string,
  lines: Iterable<RecordLine> | AsyncIterable<RecordLine>,
  options: ReadOptions,
): AsyncGenerator<Read> {
  const { readRecord } = await import('./formats/jsonl.ts');
  try {
    for await (const line of lines) {
      const read = readRecord(file, line, options);
      yield 'failure' in read ? read : await finished(read, [], options);
    }
  } catch (error) {
    yield { failure: failureOf(file, error) };
  }
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
