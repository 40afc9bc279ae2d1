import { expect, test } from 'vitest';
import { markedEntities, resolveMarked } from './support.ts';

test('a prize called after somebody is not who it is called after', () => {
  expect(markedEntities('He has two [P:Anna Harker] awards. She is the [P:Anna Harker] winner.')).toEqual([
    'misc Anna Harker',
  ]);
  expect(markedEntities('The [P:Anna Harker] vote split. [P:Anna Harker] won an award.')).toEqual([
    'person Anna Harker',
  ]);
});

test('a disease called after somebody is none of them', () => {
  expect(markedEntities("He died of [P:Owen Harker]'s disease in May.")).toEqual(["misc Owen Harker's disease"]);
  expect(markedEntities("He died in [P:Owen Harker]'s house in May.")).toEqual(['person Owen Harker']);
});

test('a service with the sign of its maker is a product', () => {
  expect(markedEntities('It sells [O:Norvolt]+ in May.')).toEqual(['misc Norvolt+']);
  expect(markedEntities('They counted [O:Norvolt] + 3 of them.')).toEqual(['organization Norvolt']);
});

test('a decade, a party with its leader, a flight and who has retired', () => {
  expect(markedEntities('It was the [L:Howling Twenties].')).toEqual(['misc Howling Twenties']);
  expect(markedEntities('The [P:Sarnavi Dal] led by actor [P:Owen Harker] won.')).toEqual([
    'organization Sarnavi Dal',
    'person Owen Harker',
  ]);
  expect(markedEntities('[P:Sarnavi Dal] led by two points.')).toEqual(['person Sarnavi Dal']);
  expect(markedEntities('[O:Anna Harker], professor emerita at Merrin, left.')).toEqual(['person Anna Harker']);
});

test('a scholar may be called like a body, and a body is no scholar', () => {
  expect(markedEntities('[O:Owen Radio], a seed researcher at Merrin, left.')).toEqual(['person Owen Radio']);
  expect(markedEntities('[O:Owen Radio], a seed company, left.')).toEqual(['organization Owen Radio']);
  expect(markedEntities('[O:Swedish Radio], a researcher said, has left.')).toEqual(['organization Swedish Radio']);
});

test('firms in a row', () => {
  const typed = (text: string): string[] => resolveMarked(text, {}, 0.8).map(({ type, name }) => `${type} ${name}`);
  expect(typed('They name [O:Norvolt], Tarrako, [P:Varok] and [O:Alderon] in May.')).toEqual([
    'organization Norvolt',
    'organization Tarrako',
    'organization Varok',
    'organization Alderon',
  ]);
  expect(typed('They name [O:Norvolt], [P:Anna], [L:Brenholm] and [O:Alderon] in May.')).toEqual([
    'organization Norvolt',
    'person Anna',
    'place Brenholm',
    'organization Alderon',
  ]);
  expect(typed('They name [O:Norvolt], [P:Varok] and [P:Tarrako] in May.')).toContain('person Varok');
  // A first name too, where three firms stand around it.
  expect(typed('They name [O:Norvolt], [P:Anna], [O:Alderon] and [O:Radial] in May.')).toContain('organization Anna');
  expect(typed('They name [O:Norvolt], [O:Alderon], [O:Radial] and [P:Anna] in May.')).toContain('person Anna');
});

test.each([
  [
    'a title from end to end',
    'It was a line of “The Weight of [P:Owen Harker]” by her.',
    ['misc The Weight of Owen Harker'],
  ],
  [
    'and others in a row with it',
    'She is in “[L:Tarrako],” “The Stone Well” and “Nightfall.”',
    ['misc Tarrako', 'misc The Stone Well', 'misc Nightfall'],
  ],
  ['what stands behind the song', 'He sang the song “[P:Anna]” in May.', ['misc Anna']],
  ['what a series is called', 'A series called “Nights with [P:Anna]” was made.', ['misc Nights with Anna']],
  ['her novel', 'Her new novel, “[L:Tarrako],” is long.', ['misc Tarrako']],
  ['but not what a show was told', 'He told the show “Nonsense” in May.', []],
  ['nor what was said after it', 'After the show, “Wonderful,” she said.', []],
  ['nor whom a film calls something', 'The film called “[P:Anna]” a coward.', ['person Anna']],
  ['but no word alone', 'She called it “Nightfall” in May.', []],
  ['nor what is said', '“Bring Back Wool,” she said in May. They shouted “Bring Back Wool” then.', []],
  ['nor a sentence', '“The Weight is on us” is what it means.', []],
])('quotation marks show %s', (_, text, expected) => {
  expect(markedEntities(text)).toEqual(expected);
});
