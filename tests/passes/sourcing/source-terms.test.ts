import { describe, expect, it } from 'vitest';
import { isOnTerms } from '../../../src/passes/sourcing/source-terms.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function tellsTerms(text: string): boolean {
  const context = contextOf(text);
  return isOnTerms(context.facts.at(-1)!, context);
}

describe('on what terms a source spoke', () => {
  it.each([
    'She spoke on condition of anonymity, citing fear of retaliation.',
    'The officials requested anonymity because the talks are secret.',
    'The clerk asked not to be named.',
    'He declined to say how much the delay was costing him.',
    'The bank did not immediately respond to a request for comment.',
    'Neither team returned our calls.',
    'Neither side would say when the talks might resume.',
    'The bank would not say why.',
  ])('tells "%s"', (text) => {
    expect(tellsTerms(text)).toBe(true);
  });

  it.each([
    'The anonymity of the ballot is at risk.',
    'The clerk asked not to be moved.',
    'She spoke for an hour.',
    'The bank would not say it had failed.',
  ])('tells not "%s"', (text) => {
    expect(tellsTerms(text)).toBe(false);
  });
});
