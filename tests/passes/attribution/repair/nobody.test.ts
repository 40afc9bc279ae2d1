import { describe, expect, test } from 'vitest';
import { mended, mendedTogether } from '../../../support/mended.ts';

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
      'but their rivals, who stand behind a nickname',
      'Close are <Otto Keller —> {dubbed} [Harbour Otto and Dockside Ida by their rivals].',
      'their rivals {dubbed} Otto Keller | Harbour Otto and Dockside Ida',
    ],
    [
      'of the subject of the clause',
      '<Brandt> spoke on the fact that the crew {is expected} [to spend a lot].',
      '- {is expected} the crew | to spend a lot',
    ],
    [
      'nobody where there is evidence',
      'It drew on <some towns>, and {there is little evidence to suggest} [he has helped them].',
      '- {there is little evidence to suggest} he has helped them',
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

describe('what stands within a report is none of its own', () => {
  test('what others are helped to do', () => {
    expect(
      mendedTogether(
        '<Brandt> {said} [the study can help them] make good decisions about [the drug].',
        '<Brandt> said the study can help them {make good decisions about} [the drug].',
      ),
    ).toEqual(['Brandt {said} the study can help them make good decisions about the drug']);
  });

  test('a noun taken for a verb', () => {
    expect(
      mendedTogether(
        '<Brandt> {said} [it came after] the nationwide protests that erupted in May.',
        'Brandt said it came after <the nationwide> {protests} [that erupted in May].',
      ),
    ).toEqual(['Brandt {said} it came after the nationwide protests that erupted in May']);
  });

  test('what is expected according to somebody', () => {
    const [only, ...others] = mendedTogether(
      '[The lamp], {according to} <Ida Brandt>, [is expected to last].',
      '[The lamp], according to Ida Brandt, {is expected} [to last].',
    );
    expect(only).toMatch(/^Ida Brandt/);
    expect(others).toEqual([]);
  });

  test('but another who speaks is', () => {
    expect(
      mendedTogether(
        '<Brandt> {said} [the board had helped] Okafor tell them that it was late.',
        'Brandt said the board had helped <Okafor> {tell} them [that it was late].',
      ),
    ).toHaveLength(2);
  });
});
