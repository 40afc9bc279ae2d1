import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The finite verb of the main clause. */
function verbOf(text: string): string | undefined {
  const { reading, facts } = contextOf(text);
  return reading.tokens[facts.at(-1)!.finiteVerb]?.text;
}

describe('the verb of the main clause', () => {
  it.each([
    ['behind a name in capitals', 'PFOS never break down.', 'break'],
    ['in one word with its denial', 'Armies cannot hold a harbour in winter.', 'cannot'],
    ['not an infinitive', 'Never to break a promise.', undefined],
    ['not what is wished', 'The plan never to sell the harbour.', undefined],
  ])('%s: %s', (_, text, verb) => {
    expect(verbOf(text)).toBe(verb);
  });
});
