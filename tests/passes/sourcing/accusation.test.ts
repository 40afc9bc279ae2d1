import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

/** The accusing words of the last sentence, where it is listed as needing a source. */
function accused(text: string): string | undefined {
  const assertion = analyze(text).assertions.at(-1);
  if (assertion?.needsSource !== true) return undefined;
  const [first] = assertion.reasons;
  return first?.code === 'sourcing/disputed' && assertion.checkWorthiness >= 0.7 ? first.text : undefined;
}

describe('an accusation in the article’s own voice needs a source most likely', () => {
  it.each([
    ['The mayor lied about the cracks.', 'lied'],
    ['The minister deliberately misled parliament.', 'deliberately misled'],
    ['The firm knowingly sold faulty beams to the town.', 'knowingly sold'],
    ['The bank laundered money for the cartel.', 'laundered'],
    ['The board covered up the leak for nine years.', 'covered'],
  ])('%s', (text, words) => {
    expect(accused(text)).toBe(words);
  });

  it.each([
    'The mayor did not mislead the council.',
    'If the mayor misled the council, she has to go.',
    'The mayor would have misled the council.',
    'The village lies in the valley.',
    'The court found that the firm defrauded its clients.',
    'Lund pleaded guilty and was jailed for nine years for smuggling cigarettes.',
    'The mayor misled the council, said Ivar Lund, who leads the union.',
    'I misled my own parents.',
  ])('not: %s', (text) => {
    expect(accused(text)).toBeUndefined();
  });
});
