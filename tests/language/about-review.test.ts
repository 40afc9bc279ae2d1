import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { isReview } from '../../src/language/about-review.ts';
import { contextOf } from '../../src/training/sourcing-data.ts';

const review = `The second Lantern film begins where the first should have ended. Mercer (Anna Hale) keeps a lighthouse, and her
brother, Tolliver (Piet Brandt), comes home with a crate of stolen maps. A smuggler is ruining the island, causing trouble for the
harbour master, Odell (Ruth Okafor). The plot is thin, and the script never explains why anybody wants the maps. Hale is the best
thing in every scene, and the cast around her works hard. The film drags in the middle, where the villain makes one long speech
after another. Still, the last chapter has a quiet charm that many viewers will like.`;

const news = `The Lantern film has broken records at the box office in Norland. The studio said on Monday that the film had sold two
million tickets. Its director, Anna Hale, told reporters that the cast would return for a sequel. "The script is ready," she said.
The actor Piet Brandt said he had not read it. Cinema owners said the film had saved their year. The first film opened in May.`;

function isReviewed(text: string): boolean {
  return isReview(contextOf(text).reading.tokens);
}

describe('a review', () => {
  it.each([
    ['who plays whom', review],
    ['a grade', `${review.replace(/ \((?:Anna|Piet|Ruth) \w+\)/g, '')}\n\nGrade: B-`],
    [
      'what the work does',
      review.replace(/ \((?:Anna|Piet|Ruth) \w+\)/g, '').replace('Still, ', 'The story ends well. '),
    ],
  ])('is known by %s', (_, text) => {
    expect(isReviewed(text)).toBe(true);
  });

  it('is no news of a film', () => {
    expect(isReviewed(news)).toBe(false);
  });

  it('is no news with roles in brackets', () => {
    expect(isReviewed(news.replace('Piet Brandt said', 'Piet Brandt (Anna Mercer) said'))).toBe(false);
  });

  it('needs no source for its plot', async () => {
    const { assertions } = await analyze(review);
    expect(assertions.filter(({ needsSource }) => needsSource)).toEqual([]);
  });
});
