// Model weights are files in models/ beside this module: in the sources and, copied by the build, in dist.
import { readdirSync, readFileSync } from 'node:fs';

/** Of the command only: what bin/analyze.cjs has other threads read while V8 prepares the program. */
declare const ahead: { readonly files: Map<string, Uint8Array>; readonly done: Promise<unknown> } | undefined;

const readBefore = typeof ahead === 'undefined' ? null : ahead;

/** A file of the program's own that is missing or damaged; the message says which, why, and what to do. */
export class InstallationError extends Error {
  override readonly name = 'InstallationError';
  /** `why` in words, without a full stop. */
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(`${file}: ${why}; reinstall analyze-article`, options);
  }
}

function locationOf(name: string): URL {
  return new URL(`./models/${name}`, import.meta.url);
}

/** The bytes of a file in models/. Throws an {@link InstallationError} when it cannot be read. */
export function readResource(name: string): Uint8Array {
  const bytes = readBefore?.files.get(name);
  readBefore?.files.delete(name);
  return bytes ?? readNow(name);
}

function readNow(name: string): Uint8Array {
  try {
    return readFileSync(locationOf(name));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InstallationError(name, missing ? 'the file is missing' : 'the file cannot be read', { cause: error });
  }
}

/** Resolves when {@link readResource} has at once what the start of the command asked for. Never rejects. */
export async function resourcesReadAhead(): Promise<void> {
  await readBefore?.done;
}

/** The text of UTF-8 bytes. */
export function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The value of a JSON file in models/, whose shape the caller knows. Throws an {@link InstallationError}. */
export function readResourceJson(name: string): unknown {
  const bytes = readNow(name);
  try {
    return JSON.parse(utf8Text(bytes));
  } catch (error) {
    throw new InstallationError(name, 'the file is damaged or cut short', { cause: error });
  }
}

/** The names of the files in models/, in order. */
export function listResources(): readonly string[] {
  return readdirSync(locationOf(''))
    .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
    .sort();
}
