import { describe, expect, it } from 'vitest';
import { isAdvice } from '../../../src/passes/sourcing/advice.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function advises(text: string): boolean {
  const context = contextOf(text);
  return isAdvice(context.facts.at(-1)!, context);
}

describe('advice', () => {
  it.each([
    'If you plan to stay, the old inn has better rooms.',
    'It is best to book the ferry in winter.',
    'It would also be beneficial to walk.',
    'One might leave ten minutes earlier.',
  ])('is "%s"', (text) => {
    expect(advises(text)).toBe(true);
  });

  it.each([
    'It is the best ferry on the coast.',
    'It was important that the dam held.',
    'One of the ferries might sink.',
    '"You are late," she told him.',
    'The wells of your country are empty.',
  ])('is not "%s"', (text) => {
    expect(advises(text)).toBe(false);
  });
});
