import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

/** The assertions of a sentence inside an article, with their sourcing. */
function assertions(sentence: string): readonly string[] {
  const found = analyze(`The council met in Arden on Monday. ${sentence}`).assertions;
  return found.filter((assertion) => assertion.sentence === 1).map(({ sourcing, text }) => `${sourcing}: ${text}`);
}

describe('a sentence of which one half alone is reported', () => {
  it.each([
    [
      'The dam failed in the night of the storm, but the engineers who built it said it had passed every test.',
      'The dam failed in the night of the storm',
    ],
    [
      'The bridge carries more lorries than any other in the valley, and Mayor Ines Okafor said it would be closed.',
      'The bridge carries more lorries than any other in the valley',
    ],
    [
      'The dam has leaked since the spring, but lawyers for Norland Steel believe it is safe.',
      'The dam has leaked since the spring',
    ],
    [
      'Mayor Ines Okafor said the bridge was sound, although no engineer has looked at it since the flood.',
      'although no engineer has looked at it since the flood',
    ],
    [
      'The river floods the lower town every spring, and the United Nations rates the valley as one of the dirtiest in Europe.',
      'The river floods the lower town every spring',
    ],
    [
      'The report of the ministry found 14 faults in the dam, and the company has done nothing to repair them.',
      'and the company has done nothing to repair them',
    ],
  ])('is two assertions: %s', (sentence, own) => {
    const found = assertions(sentence);
    expect(found).toHaveLength(2);
    expect(found).toContain(`none: ${own}`);
    expect(found.filter((text) => /^(?:un)?named: /.test(text))).toHaveLength(1);
  });

  it.each([
    'The engineers who built it said the dam was sound, but that it would be inspected.',
    'The report of the ministry found 14 faults in the dam, and it names the engineers who built it.',
    'Mayor Ines Okafor said the bridge would be closed, and it would stay closed until May.',
    '“The dam was sound, but the storm was worse than any before it,” Mayor Ines Okafor said.',
    'The council, Mayor Ines Okafor said, has no money left.',
    'After the storm, Mayor Ines Okafor said the school would open again in May.',
  ])('is one where the report may go on or the rest is no clause: %s', (sentence) => {
    expect(assertions(sentence)).toHaveLength(1);
  });
});
