import { describe, expect, it } from 'vitest';
import { definitionIn } from '../../../src/passes/sourcing/definition.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function definition(text: string): string | null {
  const { reading, facts } = contextOf(text);
  const hit = definitionIn(facts.at(-1)!.sentence, reading.tokens);
  return hit === null ? null : text.slice(reading.tokens[hit.firstToken]!.start, reading.tokens[hit.endToken - 1]!.end);
}

describe('a definition', () => {
  it.each([
    ['She has Merrin fever, a rare condition which causes blindness.', 'a rare condition which causes blindness.'],
    [
      'They fell for a “ringing,” a nasty hoax where somebody calls a nurse.',
      'a nasty hoax where somebody calls a nurse.',
    ],
    ['He used pegging, a method in which the price is fixed.', 'a method in which the price is fixed.'],
  ])('%s', (text, words) => {
    expect(definition(text)).toBe(words);
  });

  it.each([
    'The port was hit by Merrin fever, a disease which killed hundreds in May.',
    'They passed the Harbour Act, a law which ruins small yards.',
    'A condition which causes blindness is spreading.',
  ])('is not in "%s"', (text) => {
    expect(definition(text)).toBeNull();
  });
});
