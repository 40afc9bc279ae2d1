// The names a run is given: the arguments, then the lines of the list that --files-from names.
import { createReadStream, promises } from 'node:fs';

/** The list of names cannot be read. */
export class ListError extends Error {}

/** A name longer than any path is a sign that the list is none. */
const LONGEST_NAME = 65_536;

/** Names one by one. The list's names end with a line end or, as `find -print0` writes them, with a NUL. */
export async function* namesOf(
  paths: readonly string[],
  list: string | null,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  yield* paths;
  if (list === null) return;
  if (list !== '-') {
    const found = await promises.stat(list).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) {
      throw new ListError(`--files-from ${list}: ${found.code === 'ENOENT' ? 'no such file' : found.message}`);
    }
    if (found.isDirectory()) throw new ListError(`--files-from ${list}: is a folder; name the folder itself instead`);
  }
  const chunks = list === '-' ? standardInput : createReadStream(list);
  const decoder = new TextDecoder();
  let rest = '';
  // Settled by the first chunk: names may hold line ends only where NULs end them.
  let end: string | null = null;
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    end ??= text.includes('\0') ? '\0' : '\n';
    const names = text.split(end);
    rest = names.pop() ?? '';
    if (rest.length > LONGEST_NAME) throw new ListError(`--files-from ${list}: is not a list of file names`);
    for (const name of names) if (clean(name, end) !== '') yield clean(name, end);
  }
  const last = clean(rest + decoder.decode(), end ?? '\n');
  if (last !== '') yield last;
}

function clean(name: string, end: string): string {
  return end === '\n' && name.endsWith('\r') ? name.slice(0, -1) : name;
}
