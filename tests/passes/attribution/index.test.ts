import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findAttributions } from '../../../src/passes/attribution/index.ts';

/** `source <cue> {content | content}` of every attribution the text has at the default confidence. */
function attributions(text: string): readonly string[] {
  const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return findAttributions(read(articleFromText(text)), [])
    .filter((found) => found.confidence >= 0.5)
    .map(
      (found) =>
        `${found.source === null ? '-' : slice(found.source)} <${found.cue === null ? '-' : slice(found.cue)}> {${found.content.map(slice).join(' | ')}}`,
    );
}

describe('findAttributions', () => {
  test('finds source, cue and content of a report', () => {
    expect(attributions('The harbour master said the ferry would sail on Monday.')).toEqual([
      'The harbour master <said> {the ferry would sail on Monday}',
    ]);
  });

  test('joins the halves of a split quotation', () => {
    expect(attributions('"We are ready," Okafor said, "but we need more time."')).toEqual([
      'Okafor <said> {"We are ready," | "but we need more time."}',
    ]);
  });

  test("leaves the article's own voice alone", () => {
    expect(attributions('The bridge opened in 1932. It carries four lanes of traffic.')).toEqual([]);
  });

  test('finds nothing in an empty text', () => {
    expect(attributions('')).toEqual([]);
  });
});
