import { describe, expect, it } from 'vitest';
import { sourcingModel } from '../../src/passes/sourcing/judge.ts';
import { verdictModel } from '../../src/passes/sourcing/verdict-model.ts';
import { contextOf, type Example, type GoldSentence } from '../../src/training/sourcing-data.ts';
import { wholePass } from '../../src/training/sourcing-whole.ts';

const FOUND = 'Millions of people will lose their homes because of the scandal.';
const PLAIN = 'The town hall stands on the market square of Arden.';

/** An article whose sentences need a source as told. */
function labelled(sentences: readonly (readonly [string, boolean])[]): Example {
  const text = sentences.map(([sentence]) => sentence).join('\n\n');
  const context = contextOf(text);
  const all = sentences.map(
    ([, needs_source], i): GoldSentence => ({
      ...context.facts[i]!.sentence,
      role: 'claim',
      sourcing: 'none',
      needs_source,
    }),
  );
  return { name: 'gum.test', text, context, gold: all, all };
}

const shipped = () => ({ sources: sourcingModel(), verdict: verdictModel() });

describe('wholePass', () => {
  it('counts findings by their labels', () => {
    const article = labelled([
      [FOUND, true],
      [PLAIN, false],
    ]);
    const figures = wholePass([article], [0], shipped);
    expect(figures).toBe('P 1.000 R 1.000 F1 1.000, worst five first 1.000, most likely 1 of 1');
  });

  it('counts what is found in vain and what is missed', () => {
    const article = labelled([
      [FOUND, false],
      [PLAIN, true],
    ]);
    const figures = wholePass([article], [0], shipped);
    expect(figures).toBe('P 0.000 R 0.000 F1 0.000, worst five first 0.000, most likely 0 of 1');
  });
});
