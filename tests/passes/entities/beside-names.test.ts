// What the words beside a name say: offices, firms, homes, maiden names, letters.
import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';
import { markedEntities } from './support.ts';

const shown = (text: string): string[] =>
  analyze(text).entities.map(({ type, name, honorific, aliases }) =>
    [`${type} ${name}`, ...(honorific === undefined ? [] : [`<${honorific}>`]), ...aliases.map((a) => `= ${a}`)].join(
      ' ',
    ),
  );

test.each([
  ['Councillor Penny Stables said that it was late.', 'person Penny Stables <Councillor>'],
  ['They asked Councillor Penny Stables about the pond.', 'person Penny Stables <Councillor>'],
  ['Among them was Secretary of State Anna Brandt.', 'person Anna Brandt <Secretary of State>'],
  ['State Budget Director Anna Brandt left early.', 'person Anna Brandt <State Budget Director>'],
])('an office in front of somebody is the honorific, whole: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  ['Anna Brandt, an analyst at Bernstein, was late.', 'organization Bernstein'],
  ['Anna Brandt, a researcher at Tolvane East Asia, was late.', 'organization Tolvane East Asia'],
  ['Anna Brandt, an analyst at Tolvane, was late.', 'organization Tolvane'],
  ['According to analysts at US bank Tolvane, oil in the US will be dear.', 'place US'],
  ['Anna Brandt, an economist in Leeds, was late.', 'place Leeds'],
])('whoever an analyst is at, is a firm: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  'The prize went to Hanna Lilidh, from Strathpeffer, who sings.',
  'The prize went to Hanna Lilidh, of Strathpeffer, who sings.',
])('behind somebody with a comma, "from" and "of" a word that nobody knows is their home: %s', (text) => {
  expect(shown(text)).toContain('place Strathpeffer');
});

test('a work is told by whose novel it is', () => {
  expect(shown('She read from John of John, his third novel, and left.')).toContain('misc John of John');
});

test.each([
  ['They heard the music duo Floetry in May.', 'organization Floetry'],
  ['A hotel in town was held by Wazalendo militias on Friday.', 'organization Wazalendo'],
])('a band and an armed group are bodies: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('a maiden name in brackets is hers', () => {
  expect(shown('Her mother, Anna Harker (née Brandt), was a nurse.')).toEqual(['person Anna Harker = Brandt']);
});

test.each([
  ['The UK Health Security Agency met. The UKHSA is in London.', 'organization UK Health Security Agency = UKHSA'],
  ['The James Webb Space Telescope saw it. Data from JWST surprised them.', 'misc James Webb Space Telescope = JWST'],
])('letters stand for the name they spell, with its country and whatever it is: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  ['The American Federation of Government Employees met.', 'organization American Federation of Government Employees'],
  ['He works at the International Crisis Group.', 'organization International Crisis Group'],
])('a body ends with what its members are, or with its group: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  ['Carmaker Volvo cuts 300 jobs\n\nThe firm will close a plant.', 'organization Volvo'],
  ['Carmaker Volvo has cut 300 jobs.', 'organization Volvo'],
])('at the head of a sentence "carmaker" is none of the name: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('the VAR is no name', () => {
  expect(shown('The VAR, Michael Brandt, did not step in.')).toEqual(['person Michael Brandt']);
});

test.each([
  ['A spokesman for Boots said the shop would close. Boots has 20 others.', 'organization Boots'],
  ['A spokeswoman for Crisis said it was full.', 'organization Crisis'],
  ['A spokesman for Leeds said it was full.', 'place Leeds'],
])('whoever has a spokesman is a body, unless it is a town: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  ['A spokesman for Defenders of Merrin was late.', 'organization Defenders'],
  ['A spokesman for the shelter was late. Shelter is cheap.', 'organization Shelter'],
])('but not a part of a name, nor a word in small letters: %s', (text, unexpected) => {
  expect(shown(text)).not.toContain(unexpected);
});

test.each([
  ['Taxes are collected by the IRS in May.', 'organization IRS'],
  ['MI5 said nothing about it.', 'organization MI5'],
])('what every newsroom knows is found wherever it stands alone: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test.each([
  ["He shared a flat off Lamb's Conduit Street with friends.", "place Lamb's Conduit Street"],
  ["They met in Manchester's Minshull Street on Monday.", 'place Minshull Street'],
])('a street has its owner in its name, a town has streets: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('whoever is "from" somewhere behind a comma is somebody', () => {
  expect(shown('The prize went to Ceitlin Lilidh, from Strathpeffer, who sings.')).toContain('person Ceitlin Lilidh');
});

test.each([
  ['She has a stall on Kirkgate and a shop off Bondgate.', ['place Kirkgate', 'place Bondgate']],
  ['She wrote to the Pensions Regulator about it.', ['organization Pensions Regulator']],
  ['The Housing Ombudsman found against them.', ['organization Housing Ombudsman']],
  ['Ina Keita, who heads MONUSCO, was late.', ['person Ina Keita', 'organization MONUSCO']],
  ['NORVCO said that buses would run.', ['organization NORVCO']],
])('streets, watchdogs and letters that nobody knows are told by what stands beside them: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  'They bought a ZELTIN for the office.',
  'The regulator found against them.',
  'STOCKS GOLD METALS\n\nNothing moved.',
])('but not a thing, nor a column of them: %s', (text) => {
  expect(shown(text)).toEqual([]);
});

test.each([
  ['Shares in Dunelm fell by a tenth on Thursday.', ['organization Dunelm']],
  ['He bought it from Gordon Brothers.', ['organization Gordon Brothers']],
  ["The plan was late. Shelter's Sarah Brandt said so.", ['organization Shelter', 'person Sarah Brandt']],
])('a firm is told by its shares, its brothers, and by whom it has: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['He lives in Dunelm with his sons.', 'organization Dunelm'],
  ["Monday's Sarah Brandt was tired.", 'organization Monday'],
])('but no town and no day: %s', (text, unexpected) => {
  expect(shown(text)).not.toContain(unexpected);
});

test.each([
  ['A poll by More in Common for The Times was out.', ['organization More in Common', 'organization The Times']],
  ['It was the World Weather Attribution group that said so.', ['organization World Weather Attribution']],
])('a poll is by a body for a paper, and a group is a body: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['In the chamber, Baroness Willis of Merrin spoke.', 'person Willis of Merrin <Baroness>'],
  ["They wrote that Morgan McSweeney, the prime minister's chief of staff, was ill.", 'person Morgan McSweeney'],
])('peers and those who are told what they do are people: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('the Lord Lieutenant is nobody of that name', () => {
  expect(shown('He wrote to the new Lord Lieutenant of Merrin.')).not.toContain('person Lieutenant <Lord>');
});

test('a name of a body that is cut in front of its country is whole', () => {
  expect(markedEntities('It was backed by the [M:Alliance to Save Rural] [L:Norland].')).toEqual([
    'organization Alliance to Save Rural Norland',
  ]);
});

test('somebody whose surname is a colour is not the firm behind "of"', () => {
  expect(shown('“It is late,” Clive Black of Shore Capital said.')).toContain('person Clive Black');
});

test.each([
  ["Sales rose at Kohl's and Macy's.", "organization Kohl's"],
  ['The University and College Union met on Monday.', 'organization University and College Union'],
])('stores keep their possessive, unions both of their fields: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('but somebody who owns a thing is no store', () => {
  expect(shown("It was Kohl's second term, said Helmut Kohl.")).toEqual(['person Helmut Kohl = Kohl']);
});

test('a woman of whom the article tells her maiden name is one with her who had it', () => {
  expect(shown('Anna Brandt wrote the program. Anna Harker, née Brandt, said so in Merrin.')).toContain(
    'person Anna Brandt = Anna Harker = Brandt',
  );
  expect(shown('Anna Brandt met Owen Harker. Lena Harker, née Moore, said so.')).toContain('person Anna Brandt');
});

test('whoever is now a lord is who he was', () => {
  expect(shown('Owen Harrick, now Lord Harrick of Perth, wrote it.')).toContain(
    'person Owen Harrick <Lord> = Harrick of Perth',
  );
  expect(shown('Owen Harrick, now with Lord Brandt of Perth, wrote it.')).toContain('person Owen Harrick');
});

test.each([
  ['"I said to Owen (Harrick, the captain) that we had won," he said.', ['person Owen Harrick = Harrick']],
  ['Merrin replaced Owen (Harrick, 71) late on.', ['person Owen', 'person Harrick']],
])('a surname that an editor put in belongs to the first name in front of it: %s', (text, expected) => {
  expect(shown(text)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  ['They met at the [O:Norvolt] [M:Merrin Chess Tournament].', ['misc Norvolt Merrin Chess Tournament']],
  ['It was a [O:Norvolt] [M:Merrin Chess Cup] game.', ['organization Norvolt', 'misc Merrin Chess Cup']],
  ['He spoke to [P:Anna] ([P:Brandt]) on Monday.', ['person Anna Brandt']],
  ['They took off [P:Anna] ([P:Brandt] 71) on Monday.', ['person Anna', 'person Brandt']],
  ['They took off [P:Harker] ([P:Brandt]) on Monday.', ['person Harker', 'person Brandt']],
])('an event has its sponsor in front, no game its club, and a surname is put in behind a first name: %s', (text, expected) => {
  expect(markedEntities(text)).toEqual(expected);
});

test('all capitals behind "somebody named" are the name, a title is not', () => {
  expect(shown('Someone named Man Haron Kerrik took hostages in a café.')).toContain('person Man Haron Kerrik');
  expect(shown('A man named Dr Owen Harrick was there.')).toContain('person Owen Harrick <Dr>');
});

test('an oath and the dollars of a country are no names', () => {
  expect(shown('She said: “Jesus … who is that?”')).toEqual([]);
  expect(shown('It will charge a minimum of $100 Australian to take passengers.')).toEqual([]);
  expect(shown('It will pay 100 Australian farmers.')).toContain('misc Australian');
});

test('animals of a kind at the head of a sentence are no team, unless the article has the team', () => {
  const kind = 'A shark was seen near Merrin. Sharks are native to the bay.';
  expect(shown(kind).join()).not.toContain('Sharks');
  expect(shown('The San Jose Sharks won on Monday with a shark on their shirts. Sharks are back.').join()).toContain(
    'Sharks',
  );
});

test('a product is the same with and without its maker, and a kingdom with and without its name for it', () => {
  expect(shown('Apple said the Apple Vision Pro is heavy. The Vision Pro costs $3,499.').join()).not.toContain(
    'misc Vision Pro',
  );
  expect(shown('He flew to Cambodia. The Kingdom of Cambodia is old.')).toContain(
    'place Kingdom of Cambodia = Cambodia',
  );
  // The republic of the other name is not all of the island.
  expect(shown('He flew from Ireland to the Republic of Ireland.')).toContain('place Ireland');
});

test('a doubtful name is somebody where the article goes on with "Mr" and its last word', () => {
  const text = (next: string): string =>
    `Fifty percent of people were worried. Ard Jan Vetrik, Capgemini's principal consultant on pumps, said the survey showed that retailers needed to know. ${next}`;
  expect(shown(text('Mr Vetrik said no.'))).toContain('person Ard Jan Vetrik <Mr> = Vetrik');
  expect(shown('Mr Merrin said no. They climbed Old Port Merrin.').join()).not.toContain('person Old Port Merrin');
});

test("a courtroom is in a town, unless it is somebody's", () => {
  expect(shown('He pleaded not guilty in a Eugene courtroom on Monday.')).toEqual(['place Eugene']);
  expect(shown("He pleaded not guilty in Owen Harrick's courtroom on Monday.")).toEqual(['person Owen Harrick']);
});
