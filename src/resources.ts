// Model weights are files in models/ beside this module: in the sources and, copied by the build, in dist.
import { readdirSync, readFileSync } from 'node:fs';

/** Of the command only: what bin/analyze.cjs has other threads read while V8 prepares the program. */
declare const ahead: { readonly files: Map<string, Uint8Array>; readonly done: Promise<unknown> } | undefined;

const readBefore = typeof ahead === 'undefined' ? null : ahead;

function locationOf(name: string): URL {
  return new URL(`./models/${name}`, import.meta.url);
}

/** The bytes of a file in models/. Throws when the installation is damaged. */
export function readResource(name: string): Uint8Array {
  const bytes = readBefore?.files.get(name);
  readBefore?.files.delete(name);
  return bytes ?? readFileSync(locationOf(name));
}

/** Resolves when {@link readResource} has at once what the start of the command asked for. Never rejects. */
export async function resourcesReadAhead(): Promise<void> {
  await readBefore?.done;
}

/** The text of UTF-8 bytes. */
export function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The text of a UTF-8 file in models/. Throws as {@link readResource} does. */
export function readResourceText(name: string): string {
  return readFileSync(locationOf(name), 'utf8');
}

/** The names of the files in models/, in order. */
export function listResources(): readonly string[] {
  return readdirSync(locationOf(''))
    .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
    .sort();
}
