import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

/** The sources of the text without a name: the words of each, and those that introduce it where these are others. */
function sources(text: string): readonly string[] {
  const { attributions } = analyze(text);
  return attributions.map(({ source, introducedBy, entity, sourceKind }) => {
    const by = introducedBy === null ? '' : ` = ${attributions[introducedBy]?.source?.text}`;
    return `${source?.text}${by}${entity === null ? '' : ' *'} ${sourceKind}`;
  });
}

describe('a source without a name is spoken of again', () => {
  test('as "he" and by its noun', () => {
    expect(
      sources(
        'A senior official said the talks had failed. "We are finished," he said. The official added that the ministry would not pay more.',
      ),
    ).toEqual([
      'A senior official unnamed',
      'he = A senior official unnamed',
      'The official = A senior official unnamed',
    ]);
  });

  test('with what is said of it beside it', () => {
    expect(
      sources('A report by the audit office said the pier leaked. The report, released on Friday, says nobody knew.'),
    ).toEqual([
      'A report by the audit office named',
      'The report, released on Friday, = A report by the audit office named',
    ]);
  });

  test('as "it", where a report is what the sentence before is about', () => {
    expect(
      sources(
        'The report, published on Monday, says 61 people died. It found that 23 deaths had a cause. The report says nobody knew.',
      ),
    ).toEqual([
      'The report, published on Monday, named',
      'It = The report, published on Monday, named',
      'The report = The report, published on Monday, named',
    ]);
  });

  test('by another word for the same', () => {
    expect(
      sources('A survey of 2,000 residents found that most want a bridge. The poll found little support for a toll.'),
    ).toEqual(['A survey of 2,000 residents named', 'The poll = A survey of 2,000 residents named']);
  });

  test.each([
    [
      'A group of physicians said the ward was shut. The doctors, members of a new union, said it was cold.',
      'The doctors, members of a new union, = A group of physicians',
    ],
    [
      'A group of nurses said the ward was shut. Nurses are tired, said Ida Brandt. The nurses said it was cold.',
      'The nurses = A group of nurses',
    ],
    [
      'The measure would close two wards, according to the measure. This legislation says it was cold.',
      'This legislation = the measure',
    ],
    [
      'Researchers at the ward found it was cold, they said. The study authors say it was late.',
      'The study authors = Researchers at the ward',
    ],
    ['A group of nurses said the ward was shut. The doctors said it was cold.', 'The doctors'],
  ])('by what they are, or by another word for that: %s', (text, expected) => {
    expect(sources(text).at(-1)?.replace(/ \w+$/, '')).toBe(expected);
  });

  test('in the plural', () => {
    expect(sources('Two officials said the talks had failed. The officials said nobody would pay.')).toEqual([
      'Two officials unnamed',
      'The officials = Two officials unnamed',
    ]);
  });

  test.each([
    [
      'Norland campaign nurses who feared for their jobs said the ward was shut. They noted it had been cold.',
      'They = Norland campaign nurses who feared for their jobs',
    ],
    [
      'Two nurses said the ward was shut. They said the hospital believes it was cold, even as they warned of more.',
      'they = Two nurses',
    ],
    [
      'Lena Brandt and Olu Harker say more is needed. The line has grown, they say.',
      'they = Lena Brandt and Olu Harker',
    ],
    ['Two nurses said the ward was shut. Norvolt said it was sorry. They noted it had been cold.', 'They'],
  ])('as "they", where those who spoke are several: %s', (text, expected) => {
    expect(sources(text).at(-1)?.replace(/ \w+$/, '')).toBe(expected);
  });

  test('as "they", where the sentence is about several and the words stand within it', () => {
    const kind = (text: string) => sources(text).at(-1);
    expect(
      kind('Lena Brandt said it was late.\n\nFarmers have sued the town over a dam that they say killed 40 sheep.'),
    ).toBe('they vague');
    expect(kind('Brandt and her colleagues say it is late. Governments will have to pay, they argue.')).toBe(
      'they * named',
    );
  });

  test('as "they", where several spoke, and again', () => {
    expect(
      sources('Two teachers said the roof leaked. They said nobody came. It rained. "We wait," they added.'),
    ).toEqual(['Two teachers unnamed', 'They = Two teachers unnamed', 'they = Two teachers unnamed']);
    expect(sources('A teacher said the roof leaked. They said nobody came.')[1]).toBe('They unnamed');
  });

  test('and is as good as it was: a spokesman for somebody can be found', () => {
    expect(
      sources('A spokesman for the ministry said the report was being read. The spokesman said there was no danger.'),
    ).toEqual(['A spokesman for the ministry named', 'The spokesman = A spokesman for the ministry named']);
  });

  test('by its spokesman, before and behind', () => {
    expect(
      sources('The navy said the boat was lost. A navy spokesman said divers would go down. The navy said no more.'),
    ).toEqual(['The navy named', 'A navy spokesman = The navy named', 'The navy = The navy named']);
    expect(sources('The navy said the boat was lost. A council spokesman said divers would go down.')).toEqual([
      'The navy named',
      'A council spokesman named',
    ]);
  });

  test('the last of its kind, where there are two', () => {
    expect(
      sources(
        'One analyst said the market was calm. Another analyst said it was not. The analyst said prices would fall.',
      ).at(-1),
    ).toBe('The analyst = Another analyst unnamed');
  });

  test('in the article, where a headline speaks of it first', () => {
    expect(
      sources(
        'Nurses who nap make fewer errors, study suggests\n\nShort naps cut errors by a third, a study published on Monday suggests.',
      ),
    ).toEqual(['study = a study published on Monday named', 'a study published on Monday named']);
  });
});

describe('is another source', () => {
  test.each([
    ['with a word that tells it apart', 'A report said the pier leaked. The second report said it did not.'],
    ['with "a"', 'A witness said she saw two men. A witness near the pier said she saw three.'],
    [
      'with an author of its own',
      'A report by the police said the pier leaked. The report by the owners said it did not.',
    ],
    ['with another noun', 'A study published on Monday found that naps help. The researchers said nurses should nap.'],
  ])('%s', (_, text) => {
    expect(sources(text).join()).not.toContain(' = ');
  });

  test('as "it", where people spoke before', () => {
    expect(sources('Council aides said the talks had failed. It showed that nobody had planned.').join()).not.toContain(
      ' = ',
    );
  });

  test('where the source has a name', () => {
    expect(sources('Lena Brandt said the dam was safe. Brandt said the town was not.')).toEqual([
      'Lena Brandt * named',
      'Brandt * named',
    ]);
  });
});

test('a document is the work of the body that a later sentence names for it', () => {
  const { attributions, summary } = analyze(
    'A report found that the pier leaked. The report, published by the Harbour Institute, said the owners knew.',
  );
  expect(new Set(attributions.map(({ entity }) => entity)).size).toBe(1);
  expect(summary.topSources).toMatchObject([{ name: 'Harbour Institute', attributions: 2 }]);
});
