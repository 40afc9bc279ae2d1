import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { isOpenQuestion } from '../../../src/passes/sourcing/open-question.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function leavesOpen(text: string): boolean {
  const context = contextOf(text);
  return isOpenQuestion(context.facts.at(-1)!, context);
}

describe('an open question', () => {
  it.each([
    'It is not known how many people helped him.',
    'It was still not immediately clear who had fired the shots.',
    'The cause of the fire remains unclear.',
    "The value of the jewels isn't known.",
    'No deaths have been reported.',
    'Whether the wells are to blame is still disputed.',
  ])('is "%s"', (text) => {
    expect(leavesOpen(text)).toBe(true);
  });

  it.each([
    'The firm is known to have hidden its losses.',
    'He is not known for his patience.',
    'The mayor said the cause was unclear.',
    'It is clear that the dam was old.',
    'Whether it rains or not, the mayor walks.',
  ])('is not "%s"', (text) => {
    expect(leavesOpen(text)).toBe(false);
  });

  it('needs no source and points at nobody', () => {
    const [assertion] = analyze('It is not known how many people helped the banker.').assertions;
    expect(assertion).toMatchObject({ sourcing: 'none', needsSource: false });
  });
});
