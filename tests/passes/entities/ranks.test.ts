// Ranks and offices in front of a person, and states by their letters.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

function list(text: string): string[] {
  return findEntities(read(articleFromText(text, { title: null })))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type, name, honorific }) => `${type} ${honorific === null ? '' : `[${honorific}] `}${name}`);
}

describe('a rank', () => {
  test('of the police is an honorific, cut short or in letters', () => {
    expect(list('Det Insp Rachel Harker spoke.')).toEqual(['person [Det Insp] Rachel Harker']);
    expect(list('Ch Insp Tom Brandt and Det Sgt Ada Hale said so.')).toEqual([
      'person [Ch Insp] Tom Brandt',
      'person [Det Sgt] Ada Hale',
    ]);
    expect(list('He said PC Singh was in hospital.')).toEqual(['person [PC] Singh']);
    expect(list('Det Con Rachel Harker spoke.')).toEqual(['person [Det Con] Rachel Harker']);
  });

  test('is none where its letters end a town or begin a company', () => {
    expect(list('A lawyer in Washington, DC Rob Brandt said so.')).toContain('person Rob Brandt');
    expect(list('Shares of DC Comics rose.')).toEqual(['organization DC Comics']);
  });
});

describe('an office', () => {
  test('of a chamber has the chamber in it', () => {
    expect(list('Senate President Rob Harker said so.')).toContain('person [Senate President] Rob Harker');
  });

  test('and a first name leave the ordinary word behind them as the surname', () => {
    expect(list('On Friday Mayor Weldon Hurt said the town would sue.')).toEqual(['person [Mayor] Weldon Hurt']);
  });
});

describe('a state by its letters', () => {
  test('is a place where something of it follows', () => {
    expect(list('Tom Harker said US tariffs on goods would rise.')).toContain('place US');
    expect(list('The plan hit US carmakers and UK banks.')).toEqual(['place US', 'place UK']);
  });

  test('is none where the word is written so for its weight', () => {
    expect(list('They gave US the money.')).toEqual([]);
    expect(list('ASK US NOW about the plan.')).toEqual([]);
  });
});
