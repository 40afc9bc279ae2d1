import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';
import { markedEntities, resolveMarked, summarise } from './support.ts';

test.each([
  [
    'a team without its town',
    'The [O:Red Otters] won. The [O:Brenholm Red Otters] host the [O:Brenholm Blue Larks]. The [O:Red Otters] sleep.',
    ['Brenholm Red Otters = Red Otters x3', 'Brenholm Blue Larks x1'],
  ],
  [
    'but not of two towns',
    'The [O:Otters] won. The [O:Brenholm Otters] met the [O:China Otters].',
    ['Otters x1', 'Brenholm Otters x1', 'China Otters x1'],
  ],
  [
    'a company called after its founder',
    '[O:Harker] rose. [O:Anna Harker Co.] sells wool. [O:Harker] said so.',
    ['Anna Harker Co. = Harker x3'],
  ],
  [
    'but not one with another word in front',
    '[O:Harker] rose. [O:Norland Harker Co.] sells wool.',
    ['Harker x1', 'Norland Harker Co. x1'],
  ],
  ['a channel', '[O:Sarnavi TV] is off the air. [O:Sarnavi] said so.', ['Sarnavi TV = Sarnavi x2']],
  ['a channel and its number', '[O:TV 7] said so. Then [O:TV7] did.', ['TV 7 = TV7 x2']],
  [
    'letters for the first words',
    'The [O:NC Seed Growers Union] wrote. The [O:North Cray Seed Growers Union] met.',
    ['North Cray Seed Growers Union = NC Seed Growers Union x2'],
  ],
  [
    'but not for other words',
    'The [O:NC Seed Growers Union] wrote. The [O:West Cray Seed Growers Union] met.',
    ['NC Seed Growers Union x1', 'West Cray Seed Growers Union x1'],
  ],
  [
    'the airport of a town',
    "[L:O'Hale] was shut. [L:Brenholm O'Hale International Airport] opened again.",
    ["Brenholm O'Hale International Airport = O'Hale x2"],
  ],
  [
    'but not the town of an airport',
    '[L:Merrin] is shut. [L:Merrin International Airport] is open.',
    ['Merrin x1', 'Merrin International Airport x1'],
  ],
  [
    'a court of which there are several',
    'The [O:Norland High Court] sat. The [O:High Court] rose. The [O:Norland Supreme Court] and the [O:Supreme Court] met.',
    ['Norland High Court = High Court x2', 'Norland Supreme Court x1', 'Supreme Court x1'],
  ],
  [
    'the end of a name that is any other',
    '[O:Norvolt AI] grew. The [O:AI Board] met. The [O:White House] said so. The [O:House] met.',
    ['Norvolt AI x1', 'AI Board x1', 'White House x1', 'House x1'],
  ],
])('%s', (_, marked, expected) => {
  expect(summarise(resolveMarked(marked))).toEqual(expected);
});

test('letters that are no name are none behind a name that ends so', () => {
  expect(summarise(resolveMarked('[O:Norvolt AI] grew. They lead the AI race. Profit ([O:EBITDA]) fell.'))).toEqual([
    'Norvolt AI x1',
  ]);
});

test('one name in two spellings', () => {
  expect(summarise(resolveMarked('[P:Gerda Müller] spoke. [P:Mueller] left. [P:Muller] sat.'))).toEqual([
    'Gerda Müller = Mueller = Muller x3',
  ]);
  expect(summarise(resolveMarked('[P:Gerda Muller] spoke. [P:Mueller] left.'))).toEqual([
    'Gerda Muller x1',
    'Mueller x1',
  ]);
});

test('one name with a space and without', () => {
  expect(summarise(resolveMarked('[O:Time Norvolt] grew. [O:TimeNorvolt] paid. [O:TimeHarkov] fell.'))).toEqual([
    'Time Norvolt = TimeNorvolt x2',
    'TimeHarkov x1',
  ]);
  expect(
    summarise(resolveMarked('[P:Mac Norvolt] sat. [O:MacNorvolt] paid. [O:Har Kov] and [O:Harkov] fell.')),
  ).toEqual(['Mac Norvolt x1', 'MacNorvolt x1', 'Har Kov x1', 'Harkov x1']);
});

test('a part of a firm on a continent is not the firm named before it, and goes by its first word where it comes first', () => {
  const names = (text: string): string[] =>
    analyze(text).entities.map(({ name, mentions }) => `${name} x${mentions.length}`);
  expect(names('Sales rose. Shares in Varnop fell. The firm Varnop sold its stake in Varnop Europe.')).toEqual([
    'Varnop x2',
    'Varnop Europe x1',
  ]);
  expect(names('Sales rose. Shares in Varnop Europe fell. The firm Varnop was closed.')).toEqual(['Varnop Europe x2']);
});

test('who is told to be somebody by an age is no firm that is called so', () => {
  const text = '[P:Owen Harker] grew. “Slowly,” said [O:Harker], 51, co-owner of [O:Harker Foods Inc.] here.';
  expect(summarise(resolveMarked(text))).toEqual(['Owen Harker = Harker x2', 'Harker Foods Inc. x1']);
  const firm = '[P:Owen Harker] grew. Then [O:Harker] sold wool. [O:Harker Foods Inc.] is here.';
  expect(summarise(resolveMarked(firm))).toEqual(['Owen Harker x1', 'Harker x1', 'Harker Foods Inc. x1']);
});

test('a firm of the lists has nothing in front of its "and"', () => {
  const names = (text: string): string[] => analyze(text).entities.map(({ name }) => name);
  expect(names("They make chips. Firms such as Norvolt's Plover and Intel are also testing them.")).toContain('Intel');
  expect(names('He left the Citizenship and Immigration Services in May.')).toContain(
    'Citizenship and Immigration Services',
  );
});

test('a family is none of those called so', () => {
  const text = '[P:Zoe Harker] died. The [P:Harker] family wept. The [P:Harkers] left. [P:Harker] was 24.';
  expect(summarise(resolveMarked(text))).toEqual(['Zoe Harker = Harker x2', 'Harker family = Harkers x2']);
  expect(summarise(resolveMarked('[P:Zoe Harker] died. [P:Harker] family photos were found.'))).toEqual([
    'Zoe Harker = Harker x2',
  ]);
});

test('a house that speaks is whoever governs from it', () => {
  expect(markedEntities('The [L:White House] said so. It met at the [L:White House].')).toEqual([
    'organization White House',
    'place White House',
  ]);
  expect(markedEntities('They met outside the [L:White House] in May.')).toEqual(['place White House']);
});

test('a first name that was put in', () => {
  expect(summarise(resolveMarked('"Coach ([P:Anna]) [P:Harker] came in," he said. [P:Harker] smiled.'))).toEqual([
    'Anna Harker = Harker x3',
  ]);
  expect(summarise(resolveMarked('([P:Orlo]) [P:Harker] came in.'))).toEqual(['Orlo x1', 'Harker x1']);
});

test('titles are whole, and places in a team none of the name', () => {
  expect(summarise(resolveMarked('[O:Norvolt Chief] Executive [P:Anna Harker] left.'))).toEqual([
    'Norvolt x1',
    'Anna Harker <Chief Executive> x1',
  ]);
  expect(summarise(resolveMarked('Chief Seed Officer [P:Anna Harker] met an Officer [P:Brandt].'))).toEqual([
    'Anna Harker <Chief Seed Officer> x1',
    'Brandt <Officer> x1',
  ]);
  expect(summarise(resolveMarked('Mother [P:Superior Clare Harker] went to Lake [L:Superior].'))).toEqual([
    'Clare Harker <Mother Superior> x1',
    'Lake Superior x1',
  ]);
  expect(summarise(resolveMarked('[P:Defenseman Owen Harker] left. Otters: [P:F Anna Brandt] sat.'))).toEqual([
    'Owen Harker x1',
    'Anna Brandt x1',
  ]);
  expect(summarise(resolveMarked('They met [P:F Anna Brandt] there.'))).toEqual(['F Anna Brandt x1']);
});
