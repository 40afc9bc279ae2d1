import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { bodilyEffectOf } from '../../../src/passes/sourcing/bodily-effect.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function effect(text: string): string | null {
  const context = contextOf(text);
  const hit = bodilyEffectOf(context.facts.at(-1)!, context);
  if (hit === null) return null;
  const { tokens } = context.reading;
  return text.slice(tokens[hit.firstToken]!.start, tokens[hit.endToken - 1]!.end);
}

describe('an effect on the body', () => {
  it.each([
    ['Nettle tea lowers cortisol within a week.', 'lowers cortisol'],
    ['Its oils attack stubborn belly fat.', 'attack stubborn belly fat'],
    ['Garlic, eaten raw, clears the skin.', 'clears the skin'],
  ])('is told in "%s"', (text, words) => {
    expect(effect(text)).toBe(words);
  });

  it.each([
    'The nurse lowers the blind.',
    'She raises her arm to stop the pain.',
    'Nettle tea may lower cortisol.',
    'Lund studies whether tea lowers cortisol.',
    '"Nettle tea lowers cortisol," said Lund.',
    'The council raises funds for the hospice.',
    'I think that tea clears my skin.',
  ])('is not told in "%s"', (text) => {
    expect(effect(text)).toBeNull();
  });

  it('needs a source, and is the reason', () => {
    const [assertion] = analyze('Nettle tea lowers cortisol within a week.').assertions;
    expect(assertion).toMatchObject({ needsSource: true });
    expect(assertion!.checkWorthiness).toBeGreaterThanOrEqual(0.5);
    expect(assertion!.reasons.map(({ code }) => code)).toContain('sourcing/consequence');
  });
});
