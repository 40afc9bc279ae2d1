import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { plainClaimOf } from '../../../src/passes/sourcing/plain-claims.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The words of the last sentence that claim plainly, and the rule they are told under. */
function plain(text: string): string | null {
  const context = contextOf(text);
  const hit = plainClaimOf(context.facts.at(-1)!, context);
  if (hit === null) return null;
  const { tokens } = context.reading;
  const words = text.slice(tokens[hit.firstToken]!.start, tokens[hit.endToken - 1]!.end);
  return `${hit.code.slice('sourcing/'.length)}: ${words}`;
}

describe('a plain claim', () => {
  it.each([
    ['Norland spends more on prisons than any other country.', 'superlative: than any other'],
    ['No other town in Norland has so many ferries.', 'superlative: No other town in Norland has'],
    ['Never before have so many people left the valley.', 'superlative: Never before'],
    ['The lake is dirtier than it was ten years ago.', 'trend: dirtier than it was ten years ago'],
    ['Fewer people marry today than in the past.', 'trend: Fewer people marry today than in the past'],
    ['Norvolt will be bankrupt by spring.', 'prediction: will be bankrupt'],
    ['The pier will not survive another winter.', 'prediction: will not survive'],
    ['Rents in Merrin are set to double.', 'prediction: are set to double'],
    ['The sale was met with dismay among nurses.', 'reaction: met with dismay'],
    ['The sale sent shock waves through the trade.', 'reaction: sent shock waves through'],
    ['The tax drove young families out of Merrin.', 'consequence: drove young families out of'],
    ['The fees plunged the firm into debt.', 'consequence: plunged the firm into debt'],
    ['The bill has no chance of passing.', 'prediction: has no chance of'],
    ['It is only a matter of time before the dam breaks.', 'prediction: is only a matter of time'],
    ['Norland will run out of water by 2040.', 'prediction: will run out of'],
    ['The move surprised many.', 'reaction: surprised many'],
    ['The choice raised eyebrows.', 'reaction: raised eyebrows'],
    ['The book was well received.', 'reaction: was well received'],
    ['Reactions were mixed.', 'reaction: Reactions were mixed'],
    ['The council failed to inspect the bridge.', 'disputed: failed to inspect'],
    ['Keller has links to organised crime.', 'disputed: has links to organised crime'],
    ['Nine out of ten islanders own a boat.', 'quantity: Nine out of ten islanders'],
    ['Theft is rife in the port.', 'generalization: is rife'],
    ['The ministry ignored repeated warnings about the dam.', 'disputed: ignored repeated warnings'],
    ['The fair brings about 40 million crowns a year to the region.', 'quantity: brings about 40 million'],
    ['Delays cost the economy £3bn a year.', 'quantity: cost the economy £3bn'],
    ['Bribes are common in the port.', 'generalization: are common'],
    ['The raid was carried out by a rebel group.', 'disputed: was carried out by'],
    ['The visit was an attempt to silence the press.', 'state-of-mind: was an attempt to'],
    ['One in five adults in Norland cannot read.', 'quantity: One in five adults'],
    ['Nearly 40% of nurses work at night.', 'quantity: Nearly 40% of nurses'],
    ['Last year the use of peat fell by about 18 percent.', 'quantity: fell by about 18 percent'],
    ['The country burns half as much peat as it did in 2009.', 'comparison: half as much'],
    ['Five Norland divers have been killed in the bay.', 'quantity: Five Norland divers have been killed'],
    ['Weavers, about 5 percent of the population, live in the hills.', 'quantity: 5 percent of the population'],
    ['The quiz drew nine million viewers in May.', 'quantity: nine million viewers'],
    ['It is the only floating school in the world.', 'superlative: only'],
    ['She had been suffering from cancer.', 'event-without-basis: suffering from cancer'],
    ['A key reason for the rally is the mild winter.', 'causal: A key reason for'],
    [
      'Rents are being supported by a combination of factors.',
      'causal: are being supported by a combination of factors',
    ],
    ['The mild winter made the difference.', 'causal: made the difference'],
    ['Old pipes have played a role in the flood.', 'causal: played a role in'],
    ['Tax cuts have badly hurt the schools.', 'consequence: hurt'],
    ['The yard closed the dock because they feared a flood.', 'state-of-mind: because they feared'],
    ['He used his wealth and influence to bring the fair to Arden.', 'disputed: used his wealth and influence'],
  ])('%s', (text, claim) => {
    expect(plain(text)).toBe(claim);
  });

  it.each([
    'More than anything she wanted a boat.',
    'No other train leaves before noon.',
    'The ministry ignored the letter.',
    'She brought 40 million crowns to the town.',
    'The ship brought 40 sheep to the town.',
    'The boat cost the club £3bn.',
    'The cause of death was a fall.',
    'The reason for the rally is unknown.',
    'She played a role in a film about Merrin.',
    'Brandt, a clerk, played a part in the talks.',
    'The keeper has hurt his hand.',
    'They left because they had to catch the ferry.',
    'The hall has room for nine million books and two readers.',
    'It is the longest river in the world.',
    'He was suffering from the heat.',
    'She used her knife to open the letter.',
    'She ran faster than she had ten years ago.',
    'It was less than two weeks ago that she left.',
    'The mill burned down more than a century ago.',
    'The price is 12 per cent lower than a year ago.',
    'The shares slid 18 percent.',
    'The fee has increased 6 percent.',
    'The price rose by half as they watched.',
    'Five divers were arrested on Monday.',
    'The firm owns 5 percent of the bank.',
    'The council will double the fee.',
    'The fee is set to rise in May.',
    'He will be mayor by spring.',
    'The queen was met with applause.',
    'He was met by his wife.',
    'She sent a letter through the town.',
    'She drove her children out of Merrin.',
    'He drove the car out of the garage.',
    'Foxes are common in Norland.',
    'The work was carried out by a firm from Merrin.',
    'The raid was carried out by the Norland army in 1943.',
    'The flight was an attempt to break the record.',
    'He made an attempt to climb the tower.',
    'Keller has no choice of words.',
    'It is a matter of taste.',
    'The runner will run out of the stadium.',
    'The move surprised her sister.',
    'The letter was received on Monday.',
    'The colours were mixed.',
    'The club failed to win a match.',
    'Keller has links to the university.',
    'Half of the wards were given a new lamp.',
    'Half of the book is about her youth.',
    'Two thirds of the votes were cast by post.',
    'A third of it is water.',
    'I am poorer than I was ten years ago.',
    'If the price falls, the mine will collapse.',
    '"The pier will collapse," Brandt said.',
  ])('is none: %s', (text) => {
    expect(plain(text)).toBeNull();
  });

  it('needs a source, and is its own reason', () => {
    const [assertion] = analyze('The pier will not survive another winter.').assertions;
    expect(assertion?.needsSource).toBe(true);
    expect(assertion?.reasons.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'sourcing/prediction will not survive',
    ]);
  });
});
