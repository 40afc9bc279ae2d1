// What the words beside a name say of it: seats, streets, funds, bills, works, devices and line-ups.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';
import { markedEntities, resolveMarked } from './support.ts';

function list(text: string): string[] {
  return findEntities(read(articleFromText(text, { title: null })))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type, name }) => `${type} ${name}`);
}

describe('a place', () => {
  test('has a member of parliament, as a party has', () => {
    expect(list('They wrote to the Stockport MP Helen Harker.')).toEqual(['place Stockport', 'person Helen Harker']);
    expect(list('They wrote to the Labour MP Helen Harker.')).toEqual(['organization Labour', 'person Helen Harker']);
  });

  test('is what somebody reported from', () => {
    expect(markedEntities('Anna Harker reported from [O:Brenholm].')).toContain('place Brenholm');
    expect(markedEntities('It was bought from [O:Brenholm].')).not.toContain('place Brenholm');
  });

  test('is a street that something is on', () => {
    const typeOf = (text: string) => resolveMarked(text, {}, 0.95).map(({ type }) => type);
    expect(typeOf('A shop on [P:James Street] burnt down.')).toEqual(['place']);
    expect(typeOf('It was written by [P:Picabo Street].')).toEqual(['person']);
  });
});

describe('an organization', () => {
  test('is told by its fund or house, however it is called', () => {
    expect(markedEntities('[L:Merrin Square], the hedge fund run by Tom Hale, sold it.')).toEqual([
      'organization Merrin Square',
    ]);
    expect(markedEntities('They are held at [L:Merrin], a clearing house in the north.')).toEqual([
      'organization Merrin',
    ]);
  });

  test('is not made of a place by a house of no such kind', () => {
    expect(markedEntities('They live in [L:Merrin], a country house in the north.')).toEqual(['place Merrin']);
  });
});

describe('a bill', () => {
  test('is no Bill', () => {
    expect(list('He drafted an amendment to the Finance Bill on Friday.')).toEqual(['misc Finance Bill']);
    expect(markedEntities('They passed the Seeds [P:Bill] on Friday.')).toEqual(['misc Seeds Bill']);
    expect(list('The chamber passed House Bill 212 in May.')).toEqual(['misc House Bill 212']);
  });

  test('has "the" in front of it', () => {
    expect(markedEntities('They saw Uncle [P:Bill] on Friday.')).not.toContain('misc Uncle Bill');
  });
});

describe('a party', () => {
  test('is named in front of its posts', () => {
    expect(list('Ada Harker, the Conservative leader, left.')).toContain('misc Conservative');
    expect(list('Tom Harker, the Liberal Democrat MP for Leeds, left.')).toEqual([
      'person Tom Harker',
      'misc Liberal Democrat',
      'place Leeds',
    ]);
  });
});

describe('a work', () => {
  test('begins behind the noun for it', () => {
    expect(list('The prison drama Lockdown is ahead of the thriller The Salt of Nowhere in the race.')).toEqual([
      'misc Lockdown',
      'misc The Salt of Nowhere',
    ]);
  });

  test('is no day and nobody who speaks', () => {
    expect(list('He left the drama Monday night. It was the comedy I saw.')).toEqual([]);
  });
});

describe('a device', () => {
  test('is no organization', () => {
    expect(list('The Hubble Space Telescope was lost.')).toEqual(['misc Hubble Space Telescope']);
    expect(list('They released its Sora app in May.')).toEqual(['misc Sora']);
    expect(list('They used the Uber app in May.')).toEqual(['organization Uber']);
  });
});

describe('a line-up', () => {
  test('holds people only', () => {
    const text = 'Merrin United (4-2-3-1): Harker; Cash, Onana, van Brandt; McGinn (Malen 67). Subs: none.';
    expect(list(text).filter((name) => name.startsWith('person'))).toEqual([
      'person Harker',
      'person Cash',
      'person Onana',
      'person van Brandt',
      'person McGinn',
      'person Malen',
    ]);
  });

  test('is none without a formation', () => {
    expect(list('They sell three things (1-2): Cash, Onions.')).toEqual([]);
  });
});
