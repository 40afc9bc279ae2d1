import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

/** The kind of source of the first assertion. */
function kindOf(text: string): string | undefined {
  return analyze(text).assertions[0]?.sourcing;
}

describe('a report beside the main clause', () => {
  it.each([
    ['the ground given', 'The ministry cut the grant by half, citing high costs.'],
    ['the ground of a forecast', 'Analysts at Brandt Bank lifted their target for the shares, citing strong orders.'],
    ['the finding of a ruling', 'The judge threw out the claim, finding that the pier was safe.'],
    ['the claim of a suit', 'The council sued the builder on Friday, claiming the flaws would cost it 600,000 crowns.'],
    ['the retort', 'Harker pushed back against the attack, calling it the mark of a desperate man.'],
    ['an aside in the predicate', 'The fire in the yard was started, detectives believe, with petrol from a van.'],
    ['an aside behind the subject', 'The fire in the yard, detectives believe, was started with petrol from a van.'],
  ])('stands behind it: %s', (_, text) => {
    expect(kindOf(text)).toBe('named');
  });

  it.each([
    ['of whoever will not speak', 'The company declined to comment, citing a review.'],
    [
      'of the subject of another clause',
      'Norland Steel tumbled 19 per cent after the maker of rails cut its forecast, blaming tariffs.',
    ],
    ['that is a courtesy', 'Harker smiled at the camera, thanking Brandt for his help.'],
    ['that is a deed', 'The crew sat on the pier, telling jokes about the mayor.'],
    [
      'of what one woman once thought',
      'In 1891 she met the man who would help, she assumed, this shy poet to publish.',
    ],
  ])('is none %s', (_, text) => {
    expect(kindOf(text)).toBe('none');
  });
});
