import { describe, expect, it } from 'vitest';
import { isAtHand, isStepOnRecord } from '../../../src/passes/sourcing/at-hand.ts';
import type { ArticleContext } from '../../../src/passes/sourcing/rule.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function asked(test: typeof isAtHand, text: string): boolean {
  const context: ArticleContext = contextOf(text);
  return test(context.facts.at(-1)!, context);
}

describe('a source at hand', () => {
  it.each([
    'Under Norland stock market rules, no listed firm can own more than a third of a bank.',
    'The bill would require shops to keep the letters.',
    'If passed by both houses, the bill would require shops to keep the letters.',
    'The Norland Fisheries Act, under debate in the senate this week, would impose a fee on nets.',
    'The process bears the name of slow firing.',
    'The report assessed incomes in ten countries.',
    'The researchers used a technique called slow firing.',
    'A complaint has been made to the council by the Harbour Board.',
    'She was criticised at the time by former mayor Alva Brandt.',
  ])('is that of "%s"', (text) => {
    expect(asked(isAtHand, text)).toBe(true);
  });

  it.each([
    'Under the bridge, nobody can own a bank.',
    'The bill would hurt shops.',
    'If passed by both houses, the bill would hurt shops.',
    'The senator, under fire for the act, would impose a fee on nets.',
    'The house bears the marks of the fire.',
    'The report angered farmers in ten countries.',
    'The researchers used a boat.',
    'A complaint has been made to the council.',
    'She was criticised at the time by many farmers.',
    'She was robbed by former mayor Alva Brandt.',
  ])('is not that of "%s"', (text) => {
    expect(asked(isAtHand, text)).toBe(false);
  });
});

describe('a step on record', () => {
  it.each([
    'Twelve managers were charged with fraud.',
    'The bank has been delisted.',
    'Norvolt bought the chain in May for $9 million.',
  ])('is told in "%s"', (text) => {
    expect(asked(isStepOnRecord, text)).toBe(true);
  });

  it.each([
    'Twelve managers have not been charged.',
    'Norvolt will be delisted.',
    'Norvolt bought the chain for its vans.',
    'The prosecutors charged too much.',
  ])('is not told in "%s"', (text) => {
    expect(asked(isStepOnRecord, text)).toBe(false);
  });
});

describe('what a body keeps count of', () => {
  it.each([
    'The Merrin Health Board has recorded more than 340 cases.',
    'Norland reported no new deaths on Monday.',
  ])('is "%s"', (text) => {
    expect(asked(isStepOnRecord, text)).toBe(true);
  });

  it.each([
    'Various shops in town counted 340 thefts.',
    'Okafor counted more than 340 gulls.',
    'The Merrin Health Board caused more than 340 cases.',
    'The Merrin Health Board has recorded a rise of fraud.',
  ])('is not "%s"', (text) => {
    expect(asked(isStepOnRecord, text)).toBe(false);
  });
});
