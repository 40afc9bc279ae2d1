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
    ['The letters and memos were shredded.', 'were shredded'],
    ['The board burned the files.', 'burned'],
    ['Nurses are being told to keep quiet.', 'told to keep quiet'],
    ['The firm paid him to say nothing about the leak.', 'paid him to say nothing'],
    ['She signed because the office leaned on her.', 'leaned on her'],
    ['Norland closes its mines, steals designs and sells them on.', 'steals designs'],
    ['For years the ministry has looked the other way.', 'looked the other way'],
    ['The mayor broke the law.', 'broke the law'],
    ['The ministry hid the figures.', 'hid the figures'],
    ['Brandt misused public money.', 'misused'],
    ['Norvolt pays no tax in Norland.', 'pays no tax'],
    ['The election was stolen.', 'was stolen'],
    ['The photographs were faked.', 'were faked'],
    ['The minister took bribes from three builders.', 'took bribes'],
    ['The yard dumped tons of toxic waste into the bay.', 'dumped tons of toxic'],
    ['Harbour officials have released misleading statements about the leak.', 'released misleading'],
    ['Guards beat the prisoners with belts.', 'beat the prisoners'],
    ['The army has targeted hospitals in the north.', 'targeted hospitals'],
    ['Norvolt has been cooking its books for years.', 'cooking its books'],
    ['The telephone was hacked by the Norland secret service.', 'hacked by'],
  ])('%s', (text, words) => {
    expect(accused(text)).toBe(words);
  });

  it.each([
    'The files were destroyed in the fire.',
    'Old files are shredded every May by the town clerk as the law demands, the archive said.',
    'The memo was burned into his memory.',
    'The children were told to keep quiet in the library.',
    'She leaned on her stick.',
    'She leaned on them for support.',
    'The thieves stole designs from the shop.',
    'The firm found the stolen designs.',
    'The ministry did not look the other way.',
    'The panel looked into whether the mayor broke the law.',
    'The mayor did not break the law.',
    'She cooked the fish.',
    'The minister took a walk with three builders.',
    'The yard dumped its old ropes beside the waste.',
    'Harbour officials have released two seals.',
    'Merrin beat the league leaders.',
    'The firm targeted customers in the north.',
    'She hid the letters in a drawer.',
    'The bicycle was stolen.',
    'Merrin beat Norland.',
    'He hacked through the thicket.',
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
