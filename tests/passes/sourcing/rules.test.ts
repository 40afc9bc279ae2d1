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

describe('what a rule shows', () => {
  const ruleOf = (name: string): Rule => rules.find(({ code }) => code === `sourcing/${name}`) as Rule;

  it.each([
    ['scale', 'The strike drove [thousands of angry young voters] into the streets.'],
    ['generalization', '[Men] in big cities fear marriage.'],
    ['generalization', '[Most] of the voters kept away.'],
    ['state-of-mind', 'Harker is [nervous] about the vote.'],
    ['quantity', 'The storm felled [2018 oaks].'],
    ['state-of-mind', 'Fishermen are [doubtful] that the ban will cause a fall in prices.'],
    ['trend', 'There is a [trend] towards wooden boats.'],
    ['causal', 'Fishermen are doubtful, and the ban [caused] a fall in prices.'],
    ['scale', 'The bridge is [widely] mocked.'],
    ['vague-source', 'The bank will fail, according to [sources].'],
    ['generalization', '[Few] would miss the old bridge.'],
    ['generalization', '[Few] share the view that the ice will hold.'],
    ['generalization', '[Companies] that are tested dislike such talk.'],
    ['inference', 'It sank in 1990 and [may have been deliberately holed].'],
    ['reaction', 'The sale raised new [questions about] the bank.'],
    ['reaction', 'She is a [celebrated] painter.'],
    ['causal', 'A spark was [the cause of] the fire.'],
    ['reaction', 'The film drew loud [praise] from students.'],
    ['prediction', 'The bank is [set to] open a branch this year.'],
    ['prediction', 'The ban is [set to] split the party in March.'],
    ['scale', 'Only [one in four] of the pumps works.'],
    ['comparison', 'The party is ten [points behind] its rival.'],
    ['inference', 'The vote [marks the end] of the coalition.'],
    ['inference', 'The tests [confirm] that the water is safe.'],
    ['superlative', 'It is the [first] in Norland to fly a flag.'],
    ['superlative', 'They began a strike, the [first] in the city since 1998.'],
    ['superlative', 'It is the [only] bridge in the valley.'],
    ['superlative', 'The heat set a new [record] in June.'],
    ['quantity', 'The firm lost [40 boats] in the final two years of the war.'],
    ['superlative', 'She is [one of the best] known singers of the coast.'],
  ])('of %s are the words that say it: %s', (name, text) => {
    expect(marked(ruleOf(name), text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it.each([
    ['evaluation', 'She sells real estate in Merrin.'],
    ['consequence', 'The law takes effect in May.'],
    ['inference', 'Nobody showed up at the gate.'],
    ['inference', 'The union represents nurses and drivers.'],
    ['scale', 'Rates rose by a percentage point.'],
    ['superlative', 'The first lady opened the fair.'],
    ['comparison', 'He left the keys behind.'],
    ['generalization', 'Sanders will speak at noon.'],
    ['quantity', 'The rent is back at 2014 levels.'],
    ['causal', 'Just because it is old does not mean that it is dear.'],
    ['causal', 'They account for nearly 600,000 viewers.'],
    ['causal', 'Fishermen are doubtful that the ban will cause a fall in prices.'],
    ['prediction', 'Fishermen are worried the ban will close the pier.'],
  ])('%s passes over an idiom: %s', (name, text) => {
    expect(marked(ruleOf(name), text)).toBe(text);
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
