import { describe, expect, it } from 'vitest';
import { reportShape } from '../../../src/passes/sourcing/report-shape.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** Kind, complement and what else holds of the first report of the text. */
function shape(text: string): string | null {
  const { reading, found, facts } = contextOf(text);
  const [attribution] = found.attributions;
  const found1 = attribution === undefined ? null : reportShape(reading.tokens, facts[0]!.sentence, attribution);
  if (found1 === null) return null;
  const { kind, complement, negated, subordinate } = found1;
  return [kind, complement, negated ? 'negated' : '', subordinate ? 'subordinate' : ''].filter(Boolean).join(' ');
}

describe('reportShape', () => {
  it.each([
    ['Okafor said that the dam had held.', 'tell that'],
    ['Some experts believe having fewer dams makes floods worse.', 'think clause'],
    ['Okafor denied stealing a purse that lay on the pier.', 'tell gerund'],
    ['Okafor said the dam had held.', 'tell clause'],
    ['Okafor said the old dam in the valley had held.', 'tell clause'],
    ['"The dam has held all winter," Okafor said.', 'tell front'],
    ['Okafor said: "The dam has held all winter."', 'tell quote'],
    ['Okafor likes to say that the dam had held.', 'tell that'],
    ['Okafor explained how the dam had held.', 'tell question'],
    ['The bank ended a meeting on Friday by announcing it would buy funds.', 'tell clause'],
    ['Critics point out that the dam had held.', 'tell that'],
    ['The report found that the dam had held.', 'find that'],
    ['Okafor accused the ministry of hiding the cracks.', 'judge noun'],
    ['Okafor announced the repairs he had ordered.', 'tell noun'],
    ['Okafor declined to say whether the dam had held.', 'tell question negated'],
    ['The case was closed in May after Okafor said that she had no witness.', 'tell that subordinate'],
  ])('%s is %s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  it('has nothing to say of a sentence without a report', () => {
    expect(shape('The dam held all winter.')).toBeNull();
  });
});
