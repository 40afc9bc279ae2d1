import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/model/reading.ts';
import {
  hasPersonAsSubject,
  isDescription,
  isOnSomething,
  isPurpose,
  isSubject,
} from '../../../src/passes/sourcing/cue-context.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The tokens of the text and the place of a word in it. */
function at(text: string, word: string): [tokens: readonly Token[], place: number] {
  const { tokens } = contextOf(text).reading;
  return [tokens, tokens.findIndex(({ lower }) => lower === word)];
}

describe('what the words around a cue make of it', () => {
  it.each([
    ['They came to protect the harbour.', 'protect', true],
    ['The storm is likely to damage the harbour.', 'damage', false],
    ['The storm damaged the harbour.', 'damaged', false],
  ])('a purpose: "%s"', (text, word, expected) => {
    expect(isPurpose(...at(text, word))).toBe(expected);
  });

  it.each([
    ['The affected workers left.', 'affected', true],
    ['They live in the area affected by the storm.', 'affected', true],
    ['The workers were badly affected by the storm.', 'affected', false],
  ])('a description: "%s"', (text, word, expected) => {
    expect(isDescription(...at(text, word))).toBe(expected);
  });

  it.each([
    ['The rules had an impact on rents.', 'impact', true],
    ['The impact was small.', 'impact', false],
  ])('an effect on something: "%s"', (text, word, expected) => {
    expect(isOnSomething(...at(text, word))).toBe(expected);
  });

  it.each([
    ['The minister has clearly suggested a walk.', 'suggested', true],
    ['She helped the guests.', 'helped', true],
    ['The loan helped the guests.', 'helped', false],
  ])('a person as the subject: "%s"', (text, word, expected) => {
    expect(hasPersonAsSubject(...at(text, word))).toBe(expected);
  });

  it.each([
    ['Voters in Arden fear the law.', 'voters', true],
    ['They sent letters to voters.', 'voters', false],
    ['It is cheaper for voters than the mayor thinks.', 'voters', false],
  ])('the subject of a verb: "%s"', (text, word, expected) => {
    const [tokens, place] = at(text, word);
    expect(isSubject(tokens, place + 1, tokens.length)).toBe(expected);
  });
});
