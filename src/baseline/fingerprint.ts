// Knows a finding again after the article around it was edited: by its code and the words of its sentence, not by its line.

export interface Fingerprinted {
  readonly code: string;
  /** The text of its sentence, or null for a finding about the whole article. */
  readonly sentence: string | null;
}

/** 64 bits: two of a million findings meet by chance once in 37 million runs. */
const HEX_DIGITS = 16;

/**
 * One fingerprint a finding, in the same order. White space, case of quotation marks and dashes do not count;
 * the same finding twice in an article has two fingerprints, whichever comes first.
 */
export function fingerprintsOf(findings: readonly Fingerprinted[], file: string): readonly string[] {
  // Not imported: crypto takes 10 ms to load, and most runs need no fingerprint.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  // A sentence may hold thousands of findings, so it is normalised and hashed once.
  const sentences = new Map<string, string>();
  const hashOf = (sentence: string): string => {
    let known = sentences.get(sentence);
    if (known === undefined) {
      known = hash(normalise(sentence));
      sentences.set(sentence, known);
    }
    return known;
  };
  const seen = new Map<string, number>();
  return findings.map(({ code, sentence }) => {
    const key = `${code}\n${sentence === null ? `file ${file.replaceAll('\\', '/')}` : hashOf(sentence)}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return hash(`${key}\n${occurrence}`).slice(0, HEX_DIGITS);
  });
}

function normalise(sentence: string): string {
  return sentence
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
