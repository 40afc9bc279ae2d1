// Model weights are files in models/ beside this module: in the sources and, copied by the build, in dist.
import { readdirSync, readFileSync } from 'node:fs';

/** The bytes of a file in models/. Throws when the installation is damaged. */
export function readResource(name: string): Uint8Array {
  return readFileSync(new URL(`./models/${name}`, import.meta.url));
}

/** The text of UTF-8 bytes. */
export function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The text of a UTF-8 file in models/. Throws as {@link readResource} does. */
export function readResourceText(name: string): string {
  return readFileSync(new URL(`./models/${name}`, import.meta.url), 'utf8');
}

/** The names of the files in models/, in order. */
export function listResources(): readonly string[] {
  return readdirSync(new URL('./models/', import.meta.url))
    .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
    .sort();
}
