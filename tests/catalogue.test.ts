// Every code documents itself, and its examples hold for the whole analysis, not only for the pass that finds it.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { CATALOGUE, explainCode } from '../src/catalogue.ts';
import type { Document } from '../src/model/document.ts';
import type { CatalogueEntry } from '../src/model/rule.ts';

/** The words of every finding of a code. */
function found(document: Document, code: string): readonly string[] {
  const [group, name] = code.split('/');
  const ofCode = (reasons: readonly { code: string; text: string }[]): readonly string[] =>
    reasons.filter((reason) => reason.code === code).map(({ text }) => text);
  const { assertions, attributions, boosters, entities, hedges, quantities, summary } = document;
  switch (group) {
    case 'hedging':
      if (name === 'booster') return boosters.map(({ text }) => text);
      return [
        ...hedges.filter(({ category }) => category === name).map(({ text }) => text),
        ...ofCode(summary.warnings),
      ];
    case 'entities':
      return entities.filter(({ type }) => type === name).flatMap(({ mentions }) => mentions.map(({ text }) => text));
    case 'quantities':
      return quantities.filter(({ type }) => type === name).map(({ text }) => text);
    case 'attribution':
      return attributions.flatMap(({ quotation, sourceKind, source, cue, content }) =>
        quotation === name ? content.map(({ text }) => text) : sourceKind === name ? [(source ?? cue)?.text ?? ''] : [],
      );
    case 'sourcing':
      return assertions.flatMap(({ reasons }) => ofCode(reasons));
    default:
      return ofCode(summary.warnings);
  }
}

const marked = (example: string): string | undefined => /\[([^\]]*)\]/.exec(example)?.[1];
const plain = (example: string): string => example.replaceAll(/[[\]]/g, '');

describe('the catalogue', () => {
  test('has every code once, as group and name', () => {
    const codes = CATALOGUE.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(CATALOGUE.map((entry) => [entry.code, entry] as const))('%s says what, why and what to do', (code, {
    docs,
  }) => {
    expect(explainCode(code)?.docs).toBe(docs);
    for (const text of [docs.summary, docs.why, docs.fix]) expect(text.trim()).not.toBe('');
    expect(docs.summary).not.toContain('\n');
  });

  test('has an entry for every code that the samples bring up', () => {
    const known = new Set(CATALOGUE.map(({ code }) => code));
    const text = CATALOGUE.flatMap(({ docs }) => [...docs.hits, ...docs.nearMisses].map(plain)).join('\n\n');
    const { assertions, summary } = analyze(text);
    for (const { code } of [...assertions.flatMap(({ reasons }) => reasons), ...summary.warnings])
      expect(known).toContain(code);
  });
});

const examples = (pick: (entry: CatalogueEntry) => readonly string[]) =>
  CATALOGUE.flatMap((entry) => pick(entry).map((example) => [entry.code, example] as const));

describe('an example of', () => {
  test.each(examples(({ docs }) => docs.hits))('%s is found: %s', (code, example) => {
    const words = marked(example);
    // A name is recognised with less confidence in one sentence than in a whole article.
    const options = code.startsWith('entities/') ? { minConfidence: 0.3 } : {};
    const findings = found(analyze(plain(example), options), code);
    if (words === undefined) expect(findings).toHaveLength(1);
    else expect(findings).toEqual([words]);
  });

  test.each(examples(({ docs }) => docs.nearMisses))('%s is not found: %s', (code, example) => {
    expect(found(analyze(plain(example)), code)).toEqual([]);
  });
});
