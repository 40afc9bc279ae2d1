import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { catalogue } from '../../../src/passes/attribution/catalogue.ts';
import { findAttributions } from '../../../src/passes/attribution/index.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

/** The marked parts of the findings of `code` in the sentence. */
function findings(code: string, text: string): readonly string[] {
  const reading = read(articleFromText(text));
  const name = code.replace('attribution/', '');
  return findAttributions(reading, findEntities(reading))
    .filter(({ confidence }) => confidence >= 0.5)
    .filter(({ quotation, sourceKind }) => quotation === name || sourceKind === name)
    .map(({ quotation, source, cue, content }) => {
      const span = quotation === name ? content[0] : (source ?? cue);
      return text.slice(span?.start ?? 0, span?.end ?? 0);
    });
}

describe.each(catalogue.map((entry) => [entry.code, entry] as const))('%s', (code, { docs }) => {
  test.each(docs.hits)('%s', (hit) => {
    const marked = /\[(.+?)\]/.exec(hit)?.[1];
    expect(findings(code, hit.replace(/[[\]]/g, ''))).toEqual([marked]);
  });
  test.each(docs.nearMisses)('not %s', (miss) => {
    expect(findings(code, miss)).toEqual([]);
  });
});
