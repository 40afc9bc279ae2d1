// Converts a result from UTF-16 code units to what Python (code points) or byte tools (UTF-8) count.
import type { Document, Reason, SentenceSpan, TextSpan } from '../model/document.ts';

export type OffsetUnit = 'utf16' | 'codepoint' | 'byte';

/**
 * The document with `start`, `end` and `counts.characters` in another unit, and `column` too where the text is the file
 * itself (plain text and Markdown). An offset inside a character is moved to its start. Linear in text and findings.
 */
export function convertOffsets(document: Document, text: string, unit: OffsetUnit): Document {
  if (unit === 'utf16') return document;
  const map = offsetMap(text, unit);
  const isFile = document.format === 'text' || document.format === 'markdown';
  const at = (offset: number): number => map[Math.min(offset, text.length)] ?? 0;
  const range = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: at(span.start),
    end: at(span.end),
  });
  const place = <T extends TextSpan | SentenceSpan>(span: T): T => {
    const lineStart = span.start - (span.column - 1);
    const column = isFile && lineStart >= 0 ? at(span.start) - at(lineStart) + 1 : span.column;
    return { ...range(span), column };
  };
  const reasons = (list: readonly Reason[]): Reason[] => list.map(range);
  return {
    ...document,
    counts: { ...document.counts, characters: at(text.length) },
    sentences: document.sentences.map(place),
    entities: document.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(place) })),
    quantities: document.quantities.map(place),
    hedges: document.hedges.map(place),
    boosters: document.boosters.map(place),
    attributions: document.attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source && place(attribution.source),
      cue: attribution.cue && place(attribution.cue),
      content: attribution.content.map(place),
    })),
    assertions: document.assertions.map((assertion) => ({ ...place(assertion), reasons: reasons(assertion.reasons) })),
    summary: { ...document.summary, warnings: reasons(document.summary.warnings) },
  };
}

/** For every UTF-16 offset the offset in the other unit. An unpaired surrogate is written as U+FFFD: three bytes. */
function offsetMap(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const map = new Uint32Array(text.length + 1);
  let offset = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    map[i] = offset;
    if (code > 0xffff) map[i + 1] = offset;
    i += code > 0xffff ? 2 : 1;
    offset += unit === 'codepoint' ? 1 : bytesOf(code);
  }
  map[text.length] = offset;
  return map;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
