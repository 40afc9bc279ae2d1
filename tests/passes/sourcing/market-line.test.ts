import { describe, expect, it } from 'vitest';
import { fire } from '../../../src/passes/sourcing/judge.ts';
import { isMarketLine } from '../../../src/passes/sourcing/market-line.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function isLine(text: string): boolean {
  const context = contextOf(text);
  const facts = context.facts.at(-1)!;
  return isMarketLine(facts, fire(context, facts.sentence.index), context);
}

describe('a line of a market report', () => {
  it.each([
    'The index lost 0.8% to close at 6,212, its worst day in a month.',
    'Gold climbed from a low to $2,110 an ounce as the dollar fell.',
    'Shares of the shipyard fell 41% in after-hours trading.',
    'The Nasdaq Composite was up 1.2%.',
    'Harker Steel tumbled 19% after it cut its forecast.',
  ])('is "%s"', (text) => {
    expect(isLine(text)).toBe(true);
  });

  it.each([
    'Gold is dug out of the hills by 40,000 children.',
    'Cod stocks fell 40% in ten years.',
    'The consumer price index rose 0.4% in May.',
    'Sales of boats fell 19%.',
    'The dollar lost its place in 40 countries.',
    'Shares of the shipyard fell 41% because of the strike.',
    'Harker lost 40 jobs in the north.',
  ])('is not "%s"', (text) => {
    expect(isLine(text)).toBe(false);
  });
});
