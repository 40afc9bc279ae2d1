// What is bounded, because a small file can otherwise ask for all the memory or time there is.

/** Bytes of one article, as it is or decompressed. A thousand newspaper pages are about 10 MB. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** Bytes of one JSONL record: a record is held in memory several times over. */
export const MOST_RECORD_BYTES = 64 * 1024 * 1024;
/** Elements, quotes or lists inside each other. Real pages stay below 60. */
export const DEEPEST_NESTING = 500;

/** A number of bytes as a person says it. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
/** Bytes of XML in a Word file: its reader needs some thirty times that in memory. */
export const MOST_DOCX_BYTES = 32 * 1024 * 1024;
