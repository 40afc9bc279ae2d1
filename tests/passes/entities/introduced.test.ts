import { describe, expect, it, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { Token } from '../../../src/model/reading.ts';
import { appositionType, introducedType } from '../../../src/passes/entities/introduced.ts';
import { smallGazetteer } from './support.ts';

type Ask = (tokens: readonly Token[], first: number, end: number) => string | null;
const apposition: Ask = (tokens, first, end) => appositionType(tokens, first, end, smallGazetteer);

const introduced: Ask = (tokens, first, end) => introducedType(tokens, first, end, smallGazetteer);

/** The type of the bracketed name by the words around it. */
function typeOf(marked: string, ask: Ask = introduced): string | null {
  const { tokens } = read(articleFromText(marked.replace(/[[\]]/g, ''), { title: null }));
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const first = tokens.findIndex(({ start }) => start >= from);
  const end = tokens.findIndex((token) => token.start >= to);
  return ask(tokens, first, end);
}

describe('the noun in front of a name', () => {
  it.each([
    ['Ships waited off the port of [Merrin] on Monday.', 'place'],
    ['They fled to the village of [Sarn Vale] in May.', 'place'],
    ['Power comes from the grid operator, [Norvolt], for now.', 'organization'],
    ['The dam belongs to the company [Norvolt].', 'organization'],
    ['Power comes from the grid operator, [Norvolt].', 'organization'],
    ['He came with his wife, [Merrin], and left.', 'person'],
    ['He came with his daughter [Merrin].', 'person'],
    ['They live in the [Merrin] neighborhood.', 'place'],
    ['He is a friend of [Norvolt] founder Ann Lee.', 'organization'],
    ["On Monday [Norvolt]'s shares rose.", 'organization'],
    ['She is the chief executive of [Norvolt].', 'organization'],
    ['Shares in [Norvolt] fell.', 'organization'],
    ['Then the ferry [Merrin] sank.', 'misc'],
    ['They flew a drone called [Merrin] there.', 'misc'],
    ['The system, known as [Blue Merrin], tracks people.', 'misc'],
    ['She met a woman called [Merrin] there.', null],
    ['The system is known as [Merrin] knows.', null],
    ['They built the [Merrin] space telescope there.', 'misc'],
    ['They built the [Merrin] space agency there.', null],
    ['He spoke at the airport of [Merrin] then.', 'place'],
    ['It went to the charity [Norvolt].', 'organization'],
    ['It went to the NGO [Norvolt].', 'organization'],
    ['They heard the duo [Norvolt] there.', 'organization'],
    ['The duo [Owen Hale] and Otto Brandt won.', null],
    ['They sell the drug [Merrinol] and others.', 'misc'],
    ['Its rival treatment, [Merrinol], was late.', 'misc'],
    ['She saw the film [Anna Harker] twice.', 'misc'],
    ['It has its own engine, [Merrin], now.', 'misc'],
    ['Lawyers of the Norland firm [Hale Brandt] wrote to him.', 'organization'],
    ['Coffee chains such as [Hale] have grown.', 'organization'],
    ["Coffee chains such as Hale and [Merrin]'s have grown.", 'organization'],
    ['Towns such as Sarn, [Merrin] and Alder were hit.', 'place'],
    ['They saw several towns, such as Sarn, [Merrin] and Alder.', 'place'],
    ['Towns including Sarn and [Merrin] were hit.', 'place'],
    ['It helps companies selling cameras, like Hale, Brandt, and [Merrin].', 'organization'],
    ['It helps banks, including [Merrin], this year.', 'organization'],
    ['It is due to the success of companies selling cameras, like [Merrin].', 'organization'],
    ['NORLAND, May 3 ([Meridian]) — The mayor left.', 'organization'],
    ['He learned the [Merrinese] language.', 'misc'],
    ['Bribes were paid by the builder [Norvolt].', 'organization'],
    ['They worked for the broadcaster [Norvision].', 'organization'],
    ['It is spoken by speakers of [Merrinese].', 'misc'],
  ])('says what it names: %s', (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });

  it.each([
    'She wrote to the mayor of [Merrin] on Monday.',
    'The firms fell, like [Merrin] said.',
    'It helps companies such as Hale, and [Merrin] said so.',
    'He is the maker of the engine, [Merrin], and left.',
    'They had singers from nine countries, including [Merrin].',
    'They had singers from several banks, including [Merrin].',
    'He sued companies that employ engineers, including [Merrin].',
    'It was bad for the company, [Brandt] said.',
    'It was bad for the party [Brandt] leads.',
    'The fans of [Merrin] waited.',
    'He sold the company. [Brandt] bought it.',
    '[Brandt] bought it.',
    'They heard the broadcaster [Anna Harker] there.',
    'They heard the broadcaster [Iola Harker] there.',
    'He left his wife. [Merrin] was far.',
    'To his wife, [Merrin] said nothing.',
    'The [Merrin] neighbors complained.',
    "On Monday [Merrin]'s daughter rose.",
    'He is a friend of the [Brandt] family.',
    "On the ship [Brandt]'s crew slept.",
    'They sold [Brandt] speakers.',
    "She saw the film [Brandt]'s son made.",
    'It was the first film [Anna Brandt] made.',
    'In chains such as Hale, [Anna Brandt] said, it is cheap.',
    'People such as [Brandt] are rare.',
    'The mayor ([Meridian]) — a liberal — left.',
    'It is the language of [Merrin].',
  ])('or says nothing: %s', (sentence) => {
    expect(typeOf(sentence)).toBeNull();
  });
});

test.each([
  ['[Port Merrin] is a harbour town of 14,000 people.', 'place'],
  ['They fled to [Sarn Vale], a village in the hills.', 'place'],
  ['[Merrin] is a liar.', null],
  ['[Brandt], a village elder, said no.', null],
  ['[Brandt] was a town clerk.', null],
])('what is called a town is a place: %s', (sentence, type) => {
  expect(typeOf(sentence, apposition)).toBe(type);
});

test('an age makes a name a person', () => {
  expect(typeOf('[Rico], 34, was seen in town.', apposition)).toBe('person');
  expect(typeOf('So said [Rico], 34, co-owner of the mill.', apposition)).toBe('person');
  expect(typeOf('So said [Rico], 34, a driver.', apposition)).toBe('person');
  expect(typeOf('So said [Sutarnoke], head of the Merrin agency.', apposition)).toBe('person');
  expect(typeOf('So said [Sutarnoke], maker of cables.', apposition)).toBeNull();
  expect(typeOf('They won [Merrin], 34, Norland, 12, and Sarn.', apposition)).toBeNull();
  expect(typeOf('In [Merrin], 34, and Norland, 12, they won seats.', apposition)).toBeNull();
});

describe('the words behind the comma behind a name', () => {
  it.each([
    '[Norvolt], a fast-growing maker of cables, has raised money.',
    '[Norvolt], the company behind the ferry, is silent.',
    '[Third Pier], a Merrin-based private equity and investment research firm, is silent.',
    '[Norvolt], once valued at $500 million, was sold.',
    '[Norvolt], a Merrin start-up valued at $500 million, was sold.',
    'He ate at [Norvolt], the 40-seat restaurant he opened in May.',
  ])('say that it is an organisation: %s', (sentence) => {
    expect(typeOf(sentence, apposition)).toBe('organization');
  });

  it('say that it is somebody where a producer or a builder is one "who"', () => {
    expect(typeOf('[Norvolt], the Merrin producer who died in May, was 34.', apposition)).toBe('person');
    expect(typeOf('[Norvolt], the Merrin producer that closed in May, was small.', apposition)).toBe('organization');
  });

  it.each([
    '[Brandt], a maker and seller of clocks, is silent.',
    '[Brandt], a former company director, is silent.',
    '[Brandt], the company said, is silent.',
    '[Norlanders], an ethnic group, live there.',
    '[Brandt] is a company man.',
  ])('or say nothing: %s', (sentence) => {
    expect(typeOf(sentence, apposition)).toBeNull();
  });
});
