// Model weights are files in models/ beside this module: in the sources and, copied by the build, in dist.
import { closeSync, fstatSync, openSync, read, readdirSync, readFileSync } from 'node:fs';

/** What was read ahead and not asked for yet. */
const ahead = new Map<string, Uint8Array>();

function locationOf(name: string): URL {
  return new URL(`./models/${name}`, import.meta.url);
}

/** The bytes of a file in models/. Throws when the installation is damaged. */
export function readResource(name: string): Uint8Array {
  const bytes = ahead.get(name);
  ahead.delete(name);
  return bytes ?? readFileSync(locationOf(name));
}

/**
 * Reads a file in models/ in another thread, for {@link readResource} to have it at once: megabytes take milliseconds.
 * Never rejects: a file that cannot be read is left to `readResource`, which says why.
 */
export function readAhead(name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const file = openSync(locationOf(name), 'r');
      const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
      read(file, bytes, 0, bytes.length, 0, (error, count) => {
        closeSync(file);
        if (error === null && count === bytes.length) ahead.set(name, bytes);
        resolve();
      });
    } catch {
      resolve();
    }
  });
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
