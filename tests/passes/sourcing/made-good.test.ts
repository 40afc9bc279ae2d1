import { describe, expect, it } from 'vitest';
import { restated } from '../../../src/passes/sourcing/made-good.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** What the first sentence of a text loses by what follows. */
function lost(text: string, sentence = 0): number {
  const context = contextOf(text);
  return 0 - restated(context.facts[sentence]!, context);
}

const LEAD = 'Merrin has closed its harbour because the quay may collapse.';
const SOURCED =
  'The harbour office said that engineers had found cracks in the quay. "It could collapse within days," said Ivar Lund, its head.';

describe('a lead that the next sentences make good', () => {
  it('needs a source less where their sources say what it says', () => {
    expect(lost(`${LEAD}\n\n${SOURCED} He said that ships would be sent to Brenholm.`)).toBeGreaterThan(1);
  });

  it('needs it less still where it rounds what they count', () => {
    const text =
      'Storms drove thousands of people from their homes in the north.\n\nThe agency said that 4,300 residents had left their homes. Police said that 12 roads were closed by the storm.';
    expect(lost(text)).toBeGreaterThan(lost(`${LEAD}\n\n${SOURCED}`));
  });

  it('keeps its need where they speak of something else', () => {
    const lead = 'The mayor has taken bribes from builders for years.';
    expect(lost(`${lead}\n\n${SOURCED} He said that ships would be sent to Brenholm.`)).toBe(0);
  });

  it('keeps its need where nobody speaks', () => {
    expect(lost(`${LEAD}\n\nThe quay was built in 1911. It is a harbour for trawlers. The office is shut.`)).toBe(0);
  });

  it('is the first sentence only', () => {
    expect(lost(`The town is small. ${LEAD}\n\n${SOURCED}`, 1)).toBe(0);
  });
});
