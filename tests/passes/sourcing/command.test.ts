import { describe, expect, it } from 'vitest';
import { isCommand } from '../../../src/passes/sourcing/command.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function bids(text: string): boolean {
  const context = contextOf(text);
  return isCommand(context.facts.at(-1)!, context);
}

describe('what bids the reader do something', () => {
  it.each([
    'Do not worry if it rains.',
    'Compare at least three offers before you sign.',
    'Think of the hotels it would save.',
    'Visit our stand in hall 8.',
    'Let us be honest about the price.',
    'Imagine a network of night trains.',
    'Explain how the dam failed and why nobody was told.',
    'Identify two reasons for the rise in prices.',
    'Describe the three main causes of the war.',
    'Tell us why the ferry was late.',
  ])('states nothing: "%s"', (text) => {
    expect(bids(text)).toBe(true);
  });

  it.each([
    "Don't forget that the mill closed in May.",
    'Call centres are hiring again.',
    'Add the two sums up, and the bill is higher than last year.',
    'Note that the rents have doubled.',
    'Demand for bicycles is growing.',
    'Cut flowers were sold in the market.',
    'Identical twins were born in the valley.',
    '"Visit the harbour," she said.',
    'Do you visit the harbour?',
  ])('is not what stands in "%s"', (text) => {
    expect(bids(text)).toBe(false);
  });
});
