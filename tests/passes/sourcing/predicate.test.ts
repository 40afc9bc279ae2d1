import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../../src/passes/sourcing/predicate.ts';
import { spanOf } from '../../../src/passes/sourcing/rule.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

describe('the predicate', () => {
  it.each([
    ['The firm [has been importing Chinese bulldozers] for a decade.'],
    ['The road [is a symbol] of the march westward.'],
    ['Nobody [was hurt].'],
    ['The court seat [has become overloaded], and cases wait.'],
  ])('is the verb with what it says: %s', (text) => {
    const plain = text.replace(/[[\]]/g, '');
    const { facts, reading } = contextOf(plain);
    const { start, end } = spanOf(reading, predicateOf(facts[0]!, facts[0]!.sentence, reading.tokens));
    expect(`${plain.slice(0, start)}[${plain.slice(start, end)}]${plain.slice(end)}`).toBe(text);
  });
});
