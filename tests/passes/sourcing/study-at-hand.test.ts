import { describe, expect, it } from 'vitest';
import { isFollowUp, isOfDesign } from '../../../src/passes/sourcing/study-at-hand.ts';
import { tokenRange } from '../../../src/passes/sourcing/token-range.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

const FOUND = 'The study, by Arden University, found that the mite kills one gull in nine. ';

/** Whether these words of the last sentence, which name nobody, go on with a study. */
function follows(text: string, words: string): boolean {
  const context = contextOf(text);
  const start = text.lastIndexOf(words);
  const [firstToken, endToken] = tokenRange(context.reading.tokens, { start, end: start + words.length });
  return isFollowUp(context.facts.at(-1)!, { firstToken, endToken }, context);
}

describe('what goes on with a study', () => {
  it.each([
    [`${FOUND}Researchers concluded that the nets spread it.`, 'Researchers'],
    [`${FOUND}Estimates suggest that 400 gulls will die.`, 'Estimates'],
    [`${FOUND}On the west coast, 400 sick gulls were estimated.`, 'estimated'],
    ['In a new report by the Arden Institute, researchers reveal that the nets spread it.', 'researchers'],
  ])('is "%s"', (text, words) => {
    expect(follows(text, words)).toBe(true);
  });

  it.each([
    ['The harbour is old. Researchers concluded that the nets spread it.', 'Researchers'],
    [`${FOUND}Scientists have long suspected that the nets spread it.`, 'Scientists'],
    [`${FOUND}Critics say that the nets spread it.`, 'Critics'],
    [`${FOUND}Dozens of researchers said that the nets spread it.`, 'Dozens of researchers'],
    ['In a new town by the sea, researchers reveal that the nets spread it.', 'researchers'],
  ])('is not "%s"', (text, words) => {
    expect(follows(text, words)).toBe(false);
  });
});

describe('the design of a study', () => {
  const isDesign = (text: string): boolean => {
    const context = contextOf(text);
    return isOfDesign(context.facts.at(-1)!, context);
  };

  it('goes on as it has begun', () => {
    expect(isDesign(`${FOUND}The gulls would be kept in dark sheds.`)).toBe(true);
  });

  it('is none where nobody has thought it out', () => {
    expect(isDesign('The harbour is old. The gulls would be kept in dark sheds.')).toBe(false);
    expect(isDesign(`${FOUND}The gulls will be kept in dark sheds.`)).toBe(false);
  });
});
