import { describe, expect, it } from 'vitest';
import { fire } from '../../../src/passes/sourcing/judge.ts';
import { leaningOf } from '../../../src/passes/sourcing/leaning.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** What the last sentence of a text leans to when it has no source, or a vague one of its first `vagueWords` words. */
function leaning(text: string, vagueWords = 0): number {
  const context = contextOf(text);
  const facts = context.facts.at(-1)!;
  const { firstToken } = facts.sentence;
  const vague = vagueWords === 0 ? null : { firstToken, endToken: firstToken + vagueWords };
  return leaningOf(facts, fire(context, context.facts.length - 1), vague, context);
}

const REST = 'the council of the old town at the mouth of the river every year in spring';

describe('leaningOf', () => {
  it.each([
    ['The fees burden the town.', `The fees burden ${REST}.`],
    [`The fees must burden ${REST}.`, `The fees will burden ${REST}.`],
    [`Nobody can not burden ${REST}.`, `Nobody can burden ${REST}.`],
    [`Tenants have every right to burden ${REST}.`, `Tenants have every reason to burden ${REST}.`],
    [`Such fees deserve to burden ${REST}.`, `Such fees begin to burden ${REST}.`],
    [`My fees burden ${REST}.`, `Their fees burden ${REST}.`],
    [`You know the fees burden ${REST}.`, `They know the fees burden ${REST}.`],
    [`If fees are high, they burden ${REST}.`, `As fees are high, they burden ${REST}.`],
    [`A fee burdens ${REST}.`, `The fee burdens ${REST}.`],
    [`The fee burdened ${REST}, on Friday of all days.`, `The fee burdened ${REST}, in June of all months.`],
    [`The fees are higher than ${REST}.`, `The fees are high for ${REST}.`],
    [`The governor vetoed a fee that was unfair to ${REST}.`, `The governor cut an unfair fee to ${REST}.`],
    [`The study showed fees in ${REST}.`, `The town showed fees in ${REST}.`],
    [`The reformers won the vote in ${REST}.`, `The reformers called the vote in ${REST}.`],
    [`The fee passed by 9-2 in ${REST}.`, `The fee passed by a majority in ${REST}.`],
    [`The fees could have burdened ${REST}.`, `The fees may have burdened ${REST}.`],
    [`The town has fever, a disease which burdens ${REST}.`, `The town has fever, a habit which burdens ${REST}.`],
    [`The party lost by five points in ${REST}.`, `The party gained by five points in ${REST}.`],
    [`Harker plans to burden ${REST}.`, `Harker likes to burden ${REST}.`],
    [`The governor raised a fee that was unfair to ${REST}.`, `The governor is a man who was unfair to ${REST}.`],
  ])('asks less for a source of "%s" than of "%s"', (less, more) => {
    expect(leaning(less)).toBeLessThan(leaning(more));
  });

  it.each([
    [`The fees burdened a third of ${REST}.`, `The fees burdened a part of ${REST}.`],
    [`The fees often burdened ${REST}.`, `The fees twice burdened ${REST}.`],
    [`The mayor hoped for fees from ${REST}.`, `The mayor voted for fees from ${REST}.`],
    [`The fees are likely to burden ${REST}.`, `The fees are about to burden ${REST}.`],
    [`The group raised $400,000 for ${REST}.`, `The group lost $400,000 for ${REST}.`],
    [`The fees brought nearly 4,500 crowns to ${REST}.`, `The fees brought 4,500 crowns to ${REST}.`],
    [`The fees brought more than 4,500 crowns to ${REST}.`, `The fees brought 4,500 crowns to ${REST}.`],
    [`The firm has bought up ${REST}.`, `The firm has adopted ${REST}.`],
    [`That would burden ${REST}.`, `That may burden ${REST}.`],
    [`Unless rents fall, fees will burden ${REST}.`, `As rents fall, fees will burden ${REST}.`],
    [`If rents fall, fees will burden ${REST}.`, `If rents fall, fees burden ${REST}.`],
    [`The fees fell by a quarter.`, `The fees fell by the harbour.`],
    [`It was the fourth such fee this year in ${REST}.`, `It was the fourth such fee in all of ${REST}.`],
    [`The problem is that fees burden ${REST}.`, `The saying is that fees burden ${REST}.`],
    [`It was the third such fee in four years in ${REST}.`, `It was the third such fee in all of ${REST}.`],
    [`A fee removes 97 per cent from ${REST}.`, `A fee removes the burden from ${REST}.`],
    ['Merrin is the sunniest place in the whole country.', 'Merrin is the sunniest place of the whole journey.'],
    ['The Merrin fair is the biggest fair in Norland.', 'The Merrin fair is the biggest fair in June.'],
    ['Keller was the best commander in Europe.', 'Keller was the supreme commander in Europe.'],
    ['The Danne is the biggest bog in Norland.', 'The Danne is the biggest river in Norland.'],
    [`The fees caused an exodus from ${REST}.`, `The fees met with an exodus from ${REST}.`],
  ])('asks more for a source of "%s" than of "%s"', (more, less) => {
    expect(leaning(more)).toBeGreaterThan(leaning(less));
  });

  it('takes what is counted in public for no estimate', () => {
    expect(leaning(`The list won at least 4,500 delegates in ${REST}.`)).toBe(
      leaning(`The list won 4,500 delegates in ${REST}.`),
    );
  });

  it('takes a span of numbers for no tally', () => {
    expect(leaning(`The fee brings 5-10 crowns to ${REST}.`)).toBe(leaning(`The fee brings ten crowns to ${REST}.`));
  });

  it('asks officials less than experts, and "some officials" as much', () => {
    const of = (who: string): number => leaning(`${who} say the fees burden ${REST}.`, who.split(' ').length);
    expect(of('Officials')).toBeLessThan(of('Experts'));
    expect(of('Some officials')).toBe(of('Some experts'));
  });

  it('asks for no source of each figure in a text full of them', () => {
    const rows = 'Arden 40 50 60. Kiel 30 20 10. Bremen 11 12 13. Husum 14 15 16. Merrin 17 18 19. ';
    const figure = `The fees brought 4,500 crowns to ${REST}.`;
    expect(leaning(rows + figure)).toBeLessThan(leaning(figure));
  });
});
