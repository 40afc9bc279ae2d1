import { describe, expect, it } from 'vitest';
import { isOwnAccount } from '../../../src/passes/sourcing/own-account.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function tellsOfItself(text: string): boolean {
  const context = contextOf(text);
  return isOwnAccount(context.facts.at(-1)!, context);
}

describe('an author’s own account', () => {
  it.each([
    'I went back on Tuesday, and almost nobody was there.',
    'For this reason I decided to introduce a bill that would lower the rates.',
    'We found no effect of the training in either group.',
    'Our findings suggest that trees could prevent 2,600 deaths a year.',
    'Thus, our study seems to confirm a gradual change.',
    'We urge the two governments to end the bloodshed.',
    'The state should protect property and pay for courts.',
    'Agencies must be charged the same rent as others.',
  ])('is "%s"', (text) => {
    expect(tellsOfItself(text)).toBe(true);
  });

  it('is what is told of the author’s own people, as far as the paragraph goes', () => {
    expect(tellsOfItself('My aunt kept a shop in Merrin. She knew what every sailor wanted.')).toBe(true);
    expect(tellsOfItself('My aunt kept a shop in Merrin. She was kind. She knew what every sailor wanted.')).toBe(true);
    expect(tellsOfItself('My aunt kept a shop in Merrin.\n\nShe knew what every sailor wanted.')).toBe(false);
    expect(tellsOfItself('Mia Lund kept a shop in Merrin. She knew what every sailor wanted.')).toBe(false);
  });

  it('is what "we" do in a text that cites others again and again', () => {
    const own = 'We linked canopy cover to records of 93 cities.';
    expect(tellsOfItself(`${'Trees cool their surroundings [1, 2]. '.repeat(12)}${own}`)).toBe(true);
    expect(tellsOfItself(`${'Trees cool their surroundings. '.repeat(12)}${own}`)).toBe(false);
  });

  it('is what a paper tells of its participants and its groups, without a citation', () => {
    const paper = 'Trees cool their surroundings [1, 2]. '.repeat(12);
    expect(tellsOfItself(`${paper}The control group walked less.`)).toBe(true);
    expect(tellsOfItself(`${paper}In the present study, participants walked 4 per cent less.`)).toBe(true);
    expect(tellsOfItself(`${paper}All respondents were asked how far they walk.`)).toBe(true);
    expect(tellsOfItself(`${paper}Participants walked less in two trials [3].`)).toBe(false);
    expect(tellsOfItself('The control group walked less.')).toBe(false);
  });

  it('is what a paper says of its own system, results and review', () => {
    const paper = 'Trees cool their surroundings [1, 2]. '.repeat(12);
    expect(tellsOfItself(`${paper}This cheap system can be used to compare cities.`)).toBe(true);
    expect(tellsOfItself(`${paper}These results show how quickly shade pays.`)).toBe(true);
    expect(tellsOfItself(`${paper}The systematic review covers four themes.`)).toBe(true);
    expect(tellsOfItself(`${paper}This city has a system of canals.`)).toBe(false);
    expect(tellsOfItself(`${paper}Critics attacked the systematic review.`)).toBe(false);
  });

  it('may hold a term in quotation marks, but not another’s words', () => {
    const paper = 'Trees cool their surroundings [1, 2]. '.repeat(12);
    expect(tellsOfItself(`${paper}We call such a street a “cool canyon” in this text.`)).toBe(true);
    expect(tellsOfItself(`${paper}“We found no shade in any of the streets,” the mayor wrote.`)).toBe(false);
  });

  it.each([
    'We have lost at least 80 peacekeepers this year.',
    'We live in the poorest valley of the country.',
    'The company I worked for cheated thousands of customers.',
    'They must have known of the leak for years.',
    'Our town has lost a third of its shops.',
    'The men found no effect of the training.',
    '"I went back," she said.',
  ])('is not "%s"', (text) => {
    expect(tellsOfItself(text)).toBe(false);
  });
});
