// Names of several words that every newsroom knows, whole whatever the recogniser makes of their parts.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';
import { markedEntities } from './support.ts';

function list(text: string): string[] {
  return findEntities(read(articleFromText(text, { title: null })))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type, name }) => `${type} ${name}`);
}

describe('a name of several words', () => {
  test('is whole with its small words and its article', () => {
    expect(list('Anna Harker has written an adaptation of Lord of the Flies.')).toContain('misc Lord of the Flies');
    expect(markedEntities('She sang [O:Barbarina in The Marriage of Figaro] in May.')).toContain(
      'misc The Marriage of Figaro',
    );
  });

  test('is known with what is joined to its words', () => {
    expect(list("Nothing was as good as It's a Sin.")).toEqual(["misc It's a Sin"]);
  });

  test('has a number in it', () => {
    expect(list('Channel 4 has many viewers.')).toEqual(['organization Channel 4']);
    expect(list('They beat the Philadelphia 76ers.')).toEqual(['organization Philadelphia 76ers']);
    expect(list('It flew on an Ariane 5 rocket.')).toEqual(['misc Ariane 5']);
  });

  test('has a comma, a small word or a number in front', () => {
    expect(list('He showed The Good, the Bad and the Ugly in May.')).toEqual(['misc The Good, the Bad and the Ugly']);
    expect(list('He was on Who Wants to be a Millionaire? in May.')).toEqual(['misc Who Wants to be a Millionaire']);
    expect(list('He was in 21 Jump Street in May.')).toEqual(['misc 21 Jump Street']);
  });

  test('is no part of a longer one', () => {
    expect(markedEntities('They saw [M:The Legend of Zelda: Merrin] in May.')).toEqual([
      'misc The Legend of Zelda: Merrin',
    ]);
    expect(markedEntities('She teaches at [O:West Texas A&M University] now.')).toEqual([
      'organization West Texas A&M University',
    ]);
    expect(list('The show was filmed at the Royal Festival Hall Annexe in May.')).not.toContain(
      'place Royal Festival Hall',
    );
  });

  test('has no article where the sentence gives it its capital', () => {
    expect(list('The Apollo 13 astronauts were thirsty.')).toEqual(['misc Apollo 13']);
  });
});

describe('Meta', () => {
  test('is the company where it does something', () => {
    expect(list('Meta said in October that it would raise money.')).toEqual(['organization Meta']);
    expect(list('Meta analyses are rare.')).toEqual([]);
  });
});
