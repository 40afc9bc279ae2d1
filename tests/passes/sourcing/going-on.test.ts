import { describe, expect, it } from 'vitest';
import { isGoingOn, isOfSpeaker } from '../../../src/passes/sourcing/going-on.ts';
import { fire } from '../../../src/passes/sourcing/judge.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** Whether the sentence with this number goes on with what a neighbour has the source of. */
function goesOn(text: string, sentence: number): boolean {
  const context = contextOf(text);
  return isGoingOn(context.facts[sentence]!, fire(context, sentence), context);
}

describe('a plan behind what a firm has said', () => {
  const SAID = 'Harker Steel said on Friday that it had lost 31 million crowns. ';

  it.each([
    'It will close two yards in Merrin.',
    'It plans to close two yards in Merrin.',
    'The company intends to sell the rest of its ships.',
  ])('is "%s"', (text) => {
    expect(goesOn(SAID + text, 1)).toBe(true);
    expect(goesOn(`The council met on Monday. ${text}`, 1)).toBe(false);
  });

  it.each([
    'It will be hard.',
    'It will hurt the whole town.',
    'Fishermen will leave two yards in Merrin.',
    'It closed two yards in Merrin.',
  ])('is not "%s"', (text) => {
    expect(goesOn(SAID + text, 1)).toBe(false);
  });
});

describe('the reason behind what somebody has found', () => {
  it('is "That is in part because"', () => {
    const reason = "That's in part because they had left out the ships.";
    expect(goesOn(`The nets were longer than the rules allow, according to the Merrin Institute. ${reason}`, 1)).toBe(
      true,
    );
    expect(goesOn(`The nets were longer than the rules allow. ${reason}`, 1)).toBe(false);
  });

  it('is not a reason of its own', () => {
    expect(goesOn('The nets are long, according to the Merrin Institute. Cod is dear because of the ice.', 1)).toBe(
      false,
    );
  });
});

describe('a figure that the next sentence weighs', () => {
  const FIGURE = 'The yard hired 340 welders between 2010 and 2013.';

  it('has its source there', () => {
    const weighed = 'Yet that is half of the 690 it dismissed before, according to the Ministry of Labour.';
    expect(goesOn(`${FIGURE} ${weighed}`, 0)).toBe(true);
  });

  it('has none in a sentence about something else', () => {
    expect(goesOn(`${FIGURE} Cod is dear, according to the Ministry of Labour.`, 0)).toBe(false);
  });
});

describe('the life of whoever speaks', () => {
  const SAID = '"The sea was my school," Lena Brandt said.';

  function isOfHers(text: string, sentence: number): boolean {
    const context = contextOf(text);
    return isOfSpeaker(context.facts[sentence]!, fire(context, sentence), context);
  }

  it('is told in "she" beside what she said', () => {
    expect(isOfHers(`${SAID} She runs three shops on the coast.`, 1)).toBe(true);
  });

  it('is told where she is brought in', () => {
    expect(isOfHers(`Lena Brandt, a widow of 45, runs three shops on the coast. ${SAID}`, 0)).toBe(true);
    expect(isOfHers(`Lena Brandt runs three shops on the coast. ${SAID}`, 0)).toBe(false);
  });

  it.each([
    'Okafor runs three shops on the coast.',
    'She has built her campaign on it.',
    'She has hurt the trade of the whole coast.',
    'The coast has three shops.',
  ])('is not told in "%s"', (text) => {
    expect(isOfHers(`${SAID} ${text}`, 1)).toBe(false);
  });
});
