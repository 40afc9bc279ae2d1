import { describe, expect, it } from 'vitest';
import { isScene } from '../../../src/passes/sourcing/scene.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function showsScene(text: string): boolean {
  const context = contextOf(text);
  return isScene(context.facts.at(-1)!, context);
}

describe('a scene before everybody’s eyes', () => {
  it.each([
    'Hundreds of protesters marched past the town hall on Friday.',
    'Residents held up banners outside the court.',
    'The crowd cheered and waved flags.',
    'Homeowners dragged sodden mattresses to the curb.',
    'Dozens of students took to the streets of Arden.',
    'The streets of the old town remained calm.',
  ])('is "%s"', (text) => {
    expect(showsScene(text)).toBe(true);
  });

  it.each([
    'Hundreds of protesters will march past the town hall on Friday.',
    'Residents held a grudge against the mayor.',
    'The minister gathered his papers.',
    'Villagers dragged the driver from his car.',
    'Workers took the blame for the delay.',
    'Fans fear a defeat.',
    'The mayor remained calm.',
  ])('is not "%s"', (text) => {
    expect(showsScene(text)).toBe(false);
  });
});
