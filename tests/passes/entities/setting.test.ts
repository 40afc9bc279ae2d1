import { describe, expect, it, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { EntityType } from '../../../src/model/findings.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';
import { toMentions } from '../../../src/passes/entities/mentions.ts';
import { rowsOfPlaces } from '../../../src/passes/entities/rows.ts';
import { settingType } from '../../../src/passes/entities/setting.ts';
import { readMarked, smallGazetteer } from './support.ts';

/** The type of the bracketed name, which was taken for one of `type`, by what stands around it. */
function typeOf(marked: string, type: EntityType = 'misc', confidence = 0.4): string | null {
  const { tokens } = read(articleFromText(marked.replace(/[[\]]/g, ''), { title: null }));
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const first = tokens.findIndex(({ start }) => start >= from);
  const end = tokens.findIndex((token) => token.start >= to);
  return settingType(tokens, first, end, type, confidence, smallGazetteer);
}

describe('the setting of a name that nobody knows', () => {
  it.each([
    ['She died at her home in [Merrindale], aged 96.', 'place'],
    ['They camped near [Merrindale] and waited.', 'place'],
    ['The road ends outside [Merrindale-on-Sarn].', 'place'],
    ['It was started by a leader from [Merrindale], 71.', 'place'],
    ['Two women from [Merrindale] were hurt.', 'place'],
    ['The farm lies north of [Merrindale].', 'place'],
    ['They held a vigil at [Merrindale] on Friday.', 'place'],
    ['He moved to [Merrindale], where he kept bees.', 'place'],
    ['The [Merrindale] river rose.', 'place'],
    ['It began tests at its [Merrindale] plant in April.', 'place'],
    ['It was made by [Norvolt], which makes batteries.', 'organization'],
    ['On Friday [Norvolt] shares fell.', 'organization'],
  ])('says what it is: %s', (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });

  it.each([
    "He was seen in [Merrindale]'s film.",
    'He was seen in [Merrindale] cells.',
    'He took a degree in [Cytometrics].',
    'It is written in [Merrindalese].',
    'It was made by [Norvolt], which makes it harder.',
    'It began tests at the [Norvolt] plant in April.',
    'He had a letter from [Merrindale] on Friday.',
    'He was on loan at [Merrindale] for a year.',
    'He thought of [Merrindale] on Friday.',
    'They met in [Brandt Hale] on Friday.',
    'They met in [China] on Friday.',
    'The prefix, as in [Merrindale], is rare.',
    '[Merrindale], which makes batteries, left.',
  ])('leaves it open: %s', (sentence) => {
    expect(typeOf(sentence)).toBeNull();
  });

  it('does not doubt what the recogniser is sure of', () => {
    expect(typeOf('He believed in [Merrindale] and left.', 'person', 0.8)).toBeNull();
    expect(typeOf('He believed in [Merrindale] and left.', 'person', 0.6)).toBe('place');
    expect(typeOf('They met at [Merrindale] on Friday.', 'organization', 0.6)).toBeNull();
  });

  test('is asked where the recogniser is sure of the name alone', () => {
    const text = 'A petition by Anna Harker, 71, a retired nurse from Heptonwick, has been signed by thousands.';
    const found = findEntities(read(articleFromText(text, { title: null })));
    expect(found.filter(({ confidence }) => confidence >= 0.5).map(({ type, name }) => `${type} ${name}`)).toEqual([
      'person Anna Harker',
      'place Heptonwick',
    ]);
  });
});

describe('a name that nobody knows beside a place', () => {
  /** What `unseen`, of which the recogniser hardly saw a name, is in its row; undefined where it is not shown. */
  function shown(marked: string, unseen: string): string | undefined {
    const { reading, names } = readMarked(marked);
    const mentions = toMentions(reading, names, smallGazetteer, {}).map((mention) =>
      mention.text === unseen ? { ...mention, confidence: 0.3 } : mention,
    );
    const read = rowsOfPlaces(mentions, reading.tokens, smallGazetteer);
    const found = read.find(({ text }) => text === unseen);
    return found !== undefined && found.confidence >= 0.5 ? found.type : undefined;
  }

  it.each([
    'It runs between [L:Brenholm] and [O:Mythwick], on the coast.',
    'It runs between [O:Mythwick] and [L:Brenholm], on the coast.',
    'They saw [L:Brenholm], [L:China], and [M:Mythwick] in May.',
    'They saw [L:Brenholm], [P:Mythwick] and the sea.',
  ])('is a place: %s', (marked) => {
    expect(shown(marked, 'Mythwick')).toBe('place');
  });

  it.each([
    'He lives in [L:Brenholm], [O:Mythwick] said.',
    "It runs between [L:Brenholm] and [O:Mythwick]'s farm.",
    'It runs between [P:Anna Brandt] and [O:Mythwick].',
    'It runs from [L:Brenholm] past [O:Mythwick].',
  ])('stays what it was: %s', (marked) => {
    expect(shown(marked, 'Mythwick')).toBeUndefined();
  });
});
