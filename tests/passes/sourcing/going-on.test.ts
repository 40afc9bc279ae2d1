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

  it('has what she wants in it, told in "she" alone', () => {
    expect(isOfHers(`${SAID} She hopes to buy a fourth.`, 1)).toBe(true);
    expect(isOfHers(`Brandt, a widow of 45, hopes to buy a fourth. ${SAID}`, 0)).toBe(false);
    expect(isOfHers('The harbour is old. She hopes to buy a fourth.', 1)).toBe(false);
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

describe('what comes next in a law', () => {
  const LAW = 'According to the act, whoever moors here without leave will be fined. ';

  it.each([
    'However, licences will not be taken from those who fish for food.',
    'The bill would put the question on the ballot in May.',
  ])('is "%s"', (text) => {
    expect(goesOn(LAW + text, 1)).toBe(true);
  });

  it.each([
    'The bill would hurt every shop in the harbour.',
    'Most fishermen have never heard of it.',
    'It will be the first such fine.',
  ])('is not "%s"', (text) => {
    expect(goesOn(LAW + text, 1)).toBe(false);
  });

  it('is none behind something else', () => {
    expect(goesOn('The hall is old. However, licences will not be taken from those who fish for food.', 1)).toBe(false);
  });
});

describe('the terms of a deal', () => {
  const DEAL = 'Harker Steel will sell its yard to Merrin Ships, the company said in a filing on Monday. ';

  it('are what the firms will do', () => {
    expect(goesOn(`${DEAL}Merrin Ships will own about 80 percent of the yard.`, 1)).toBe(true);
    expect(goesOn(`${DEAL}As part of the sale, Harker Steel and Merrin Ships will form a joint venture.`, 1)).toBe(
      true,
    );
  });

  it('are not what comes of it, nor what others do', () => {
    expect(goesOn(`${DEAL}Merrin Ships will hurt its rivals.`, 1)).toBe(false);
    expect(goesOn(`${DEAL}Rivals in Merrin will close their yards.`, 1)).toBe(false);
    expect(goesOn('The hall is old. Merrin Ships will own about 80 percent of the yard.', 1)).toBe(false);
  });
});

describe('figures of one table', () => {
  const CENSUS = 'According to census data, only 1.5% of the town is Danish. ';

  it('go on', () => {
    expect(goesOn(`${CENSUS}Overall, about 2% of the county is Danish.`, 1)).toBe(true);
  });

  it('do not, where more is made of them', () => {
    expect(goesOn(`${CENSUS}Overall, about 2% left because of the fees.`, 1)).toBe(false);
    expect(goesOn(`${CENSUS}Overall, about 200 people in the county are Danish.`, 1)).toBe(false);
    expect(goesOn('The hall is old. Overall, about 2% of the county is Danish.', 1)).toBe(false);
  });
});
