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
    'The dollar has hit its lowest level against the krone in a month.',
    'Harker Steel tumbled 19% after it cut its forecast.',
  ])('is "%s"', (text) => {
    expect(isLine(text)).toBe(true);
  });

  const RESULTS =
    'Harker Steel reported a fall in quarterly profit on Thursday. Net income was 31 million crowns. Its shares fell after it cut its sales forecast. ';

  it.each([
    'Inventories rose by a tenth.',
    'The operating margin narrowed to 11.2 per cent.',
    'Sales in Norland slipped 3 per cent to 41 million crowns.',
  ])('is a figure of the results a story is about: "%s"', (text) => {
    expect(isLine(RESULTS + text)).toBe(true);
    expect(isLine(`The council met on Monday. ${text}`)).toBe(false);
  });

  it.each([
    'Sales across the industry fell by a tenth.',
    'Sales fell by a tenth because of the strike.',
    'Sales have fallen by a tenth in ten years.',
    'The profit angered 400 workers.',
  ])('is no figure of these results: "%s"', (text) => {
    expect(isLine(RESULTS + text)).toBe(false);
  });

  it.each([
    'Gold is dug out of the hills by 40,000 children.',
    'Cod stocks fell 40% in ten years.',
    'The consumer price index rose 0.4% in May.',
    'Sales of boats fell 19%.',
    'The dollar lost its place in 40 countries.',
    'The dollar has hit the highest earners in Norland.',
    'Shares of the shipyard fell 41% because of the strike.',
    'Harker lost 40 jobs in the north.',
  ])('is not "%s"', (text) => {
    expect(isLine(text)).toBe(false);
  });
});
