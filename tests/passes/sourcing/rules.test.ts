import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/passes/sourcing/catalogue.ts';
import { type Rule, spanOf } from '../../../src/passes/sourcing/rule.ts';
import { fallbacks, rules } from '../../../src/passes/sourcing/rules/index.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The text with what the rule finds in its last sentence in [brackets]. */
function marked(rule: Rule, text: string): string {
  const context = contextOf(text);
  const facts = context.facts.at(-1);
  const hit = facts === undefined ? null : rule.find(facts.sentence, facts, context);
  if (hit === null) return text;
  const { start, end } = spanOf(context.reading, hit);
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe.each([...rules, ...fallbacks])('$code', (rule) => {
  it.each(rule.docs.hits.map((hit) => [hit]))('finds it in "%s"', (hit) => {
    expect(marked(rule, hit.replace(/[[\]]/g, ''))).toBe(hit);
  });

  it.each(rule.docs.nearMisses.map((text) => [text]))('finds nothing in "%s"', (text) => {
    expect(marked(rule, text)).toBe(text);
  });

  it('explains itself', () => {
    const { summary, why, fix, hits } = rule.docs;
    for (const part of [summary, why, fix]) expect(part).toMatch(/^\S.*[.]$/);
    expect(hits.length).toBeGreaterThan(0);
  });
});

describe('the folder of rules', () => {
  it('holds one file a rule, named like its code, and the catalogue lists them all', () => {
    const files = readdirSync(new URL('../../../src/passes/sourcing/rules/', import.meta.url))
      .filter((file) => file !== 'index.ts')
      .map((file) => `sourcing/${file.replace('.ts', '')}`);
    const codes = catalogue.map(({ code }) => code);
    expect([...codes].sort()).toEqual(files.sort());
    expect(new Set(codes).size).toBe(codes.length);
  });
});
