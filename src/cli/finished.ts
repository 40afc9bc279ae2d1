// What an earlier, interrupted run has written already, so that this one does only the rest.
import { createReadStream } from 'node:fs';
import { readLines } from '../input/formats/jsonl.ts';

/** Reads an NDJSON output: `keep` gets each whole line; the names of its articles are returned. None if there is no file. */
export async function finishedIn(path: string, keep: (line: string) => Promise<void>): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  try {
    for await (const { text } of readLines(createReadStream(path))) {
      const name = text === null ? null : nameOf(text);
      if (text === null || name === null) continue;
      names.add(name);
      await keep(`${text}\n`);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return names;
    throw error;
  }
  return names;
}

/** The `file` of a result line; null for a line that was cut off. */
function nameOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('file' in value)) return null;
    return typeof value.file === 'string' ? value.file : null;
  } catch {
    return null;
  }
}
