// JSON lines: one record a line, one article a record, in constant memory however long the stream. A record's
// positions count lines of its own text: the record is the article, its line in the file only names a failure.
import { TextDecoder } from 'node:util';
import { articleFromText } from '../../language/article-from-text.ts';
import { isKnownEncoding } from '../decode.ts';
import { inputFailure, UnreadableError } from '../failure.ts';
import { inMegabytes, MOST_RECORD_BYTES } from '../limits.ts';
import type { Read, ReadOptions, Readout } from '../readout.ts';

/** A line of the file, 1-based; `text` is null when the line is longer than a record may be. */
export interface RecordLine {
  readonly number: number;
  readonly text: string | null;
}

/** Splits chunks into lines without their ends. Blank lines are left out but counted. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
  most = MOST_RECORD_BYTES,
): AsyncGenerator<RecordLine> {
  if (!isKnownEncoding(encoding)) throw new UnreadableError('ENCODING', `"${encoding}" is no known encoding`);
  // A damaged character becomes U+FFFD and costs only itself; the byte order mark is dropped.
  const decoder = new TextDecoder(encoding);
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    length += part.length;
    // Too long a line is thrown away piece by piece, not collected.
    if (length > most) parts = [];
    else parts.push(part);
  };
  const close = (): RecordLine | null => {
    const whole = length > most ? null : parts.length === 1 ? (parts[0] as string) : parts.join('');
    const line = { number, text: whole };
    number += 1;
    parts = [];
    length = 0;
    return whole !== null && whole.trim() === '' ? null : line;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
      const line = close();
      if (line !== null) yield line;
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  const last = close();
  if (last !== null) yield last;
}

/** One record as an article, or why it is none. */
export function readRecord(
  file: string,
  line: RecordLine,
  options: ReadOptions,
): Readout | Extract<Read, { failure: unknown }> {
  const place = `${file}:${line.number}`;
  const fail = (code: string, cause: string, nextStep?: string) => ({
    failure: inputFailure(place, code, cause, nextStep),
  });
  if (line.text === null) return fail('TOO_LARGE', `the record is larger than ${inMegabytes(MOST_RECORD_BYTES)}`);
  let record: unknown;
  try {
    record = JSON.parse(line.text);
  } catch (error) {
    return fail('JSON', `not valid JSON (${oneLine(error)})`, 'each line must be one JSON object');
  }
  if (!isObject(record)) return fail('JSON', 'not a JSON object', 'each line must be one, such as {"text": "..."}');
  const textField = options.textField ?? 'text';
  const text = fieldOf(record, textField);
  if (typeof text !== 'string') {
    const names = Object.keys(record).slice(0, 8).join(', ');
    const cause = text === undefined ? `no field "${textField}"` : `the field "${textField}" is not a string`;
    return fail('FIELD', cause, `it has ${names === '' ? 'no fields' : names}; name the right one with --text-field`);
  }
  const title = fieldOf(record, options.titleField ?? 'title');
  return {
    article: articleFromText(text, {
      file: nameIn(record, options) ?? place,
      format: 'jsonl',
      ...(typeof title === 'string' ? { title: title.trim() || null } : {}),
    }),
    warnings: [],
  };
}

/** The name that {@link readRecord} gives a record, or would give it were it valid. */
export function nameOfRecord(file: string, line: RecordLine, options: ReadOptions): string {
  const place = `${file}:${line.number}`;
  try {
    const record: unknown = JSON.parse(line.text ?? '');
    return isObject(record) ? (nameIn(record, options) ?? place) : place;
  } catch {
    return place;
  }
}

function nameIn(record: Readonly<Record<string, unknown>>, options: ReadOptions): string | null {
  const id = fieldOf(record, options.idField ?? 'id');
  return typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : null;
}

/** A field by its name, or by a path with dots (`article.body`) where no field has that very name. */
function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] as string).slice(0, 120) : 'unknown error';
}
