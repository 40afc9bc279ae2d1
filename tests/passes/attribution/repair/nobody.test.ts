import { describe, expect, test } from 'vitest';
import { mended } from '../../../support/mended.ts';

describe('nobody says what only seems so', () => {
  test.each([
    ['<The mayor> {seemed} [to hesitate].', '- {seemed} The mayor | to hesitate'],
    ['<The mayor> {appeared to acknowledge} [the delay].', 'The mayor {appeared to acknowledge} the delay'],
    ['<The captain> {reportedly refused} and left the ship.', '- {reportedly} The captain | refused and left the ship'],
    [
      '<The captain> {reportedly told} the crew [that the ship was lost].',
      'The captain {reportedly told} that the ship was lost',
    ],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('nobody says it', () => {
  test.each([
    [
      'nobody, where another speaks only later',
      '[The mayor] {was expected} [to win], and <Brandt> will accept.',
      '- {was expected} The mayor | to win',
    ],
    [
      'nobody where an adjective stands',
      'The crowd broke into <spontaneous> {chants of} ["Lock it up!"].',
      '- {chants of} "Lock it up!"',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});
