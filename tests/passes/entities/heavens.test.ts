import { expect, test } from 'vitest';
import { markedEntities } from './support.ts';

test('planets and moons are places where the article is about space', () => {
  expect(
    markedEntities('The moon [O:Europa] is small. A spacecraft left Mars for its orbit. “Ganymede,” astronomers said.'),
  ).toEqual(['place Europa', 'place Mars', 'place Ganymede']);
});

test('but part of a longer name is none', () => {
  expect(
    markedEntities(
      'The spacecraft [M:Europa Clipper] is in orbit. Astronomers met [P:Dione Harker], and Titan II rose.',
    ),
  ).toEqual(['misc Europa Clipper', 'person Dione Harker']);
});

test('nor is what has the name elsewhere', () => {
  expect(markedEntities('The maker [O:Mars] sold more. Its orbit is the supermarket.')).toEqual(['organization Mars']);
});
