import { describe, expect, test } from 'vitest';
import { UsageEnd } from '../../src/cli/program.ts';
import { resolveSettings } from '../../src/cli/settings.ts';

const terminal = (columns: number, environment: Record<string, string> = {}) => ({
  environment: { TERM: 'xterm-256color', ...environment },
  stdoutIsTerminal: true,
  columns,
});
const pipe = (environment: Record<string, string> = {}) => ({
  environment: { TERM: 'xterm-256color', ...environment },
  stdoutIsTerminal: false,
  columns: undefined,
});

describe('width', () => {
  test.each([
    ['the terminal’s', {}, terminal(100), 100],
    ['at least 60', {}, terminal(20), 60],
    ['at most 160', {}, terminal(400), 160],
    ['80 in a pipe', {}, pipe(), 80],
    ['80 in a file, however wide the terminal', { output: 'x.txt' }, terminal(120), 80],
    ['what --width says', { width: '72' }, terminal(100), 72],
  ])('is %s', (_case, flags, surroundings, expected) => {
    expect(resolveSettings([], flags, surroundings).width).toBe(expected);
  });

  test.each(['59', '161', 'wide', ''])('%j is refused', (width) => {
    expect(() => resolveSettings([], { width }, pipe())).toThrow(UsageEnd);
  });
});

describe('colour', () => {
  test.each([
    ['on a terminal', {}, terminal(80), 2],
    ['on a terminal with true colour', {}, terminal(80, { COLORTERM: 'truecolor' }), 3],
    ['on a dumb terminal', {}, terminal(80, { TERM: 'dumb' }), 0],
    ['on a terminal with NO_COLOR', {}, terminal(80, { NO_COLOR: '1' }), 0],
    ['on a terminal with an empty NO_COLOR, which means nothing', {}, terminal(80, { NO_COLOR: '' }), 2],
    ['in a pipe', {}, pipe(), 0],
    ['in a pipe with FORCE_COLOR=3', {}, pipe({ FORCE_COLOR: '3' }), 3],
    ['on a terminal with FORCE_COLOR=0', {}, terminal(80, { FORCE_COLOR: '0' }), 0],
    ['on a terminal into a file', { output: 'x.txt' }, terminal(80), 0],
    ['with --no-color', { color: false }, terminal(80, { FORCE_COLOR: '3' }), 0],
  ])('%s', (_case, flags, surroundings, expected) => {
    expect(resolveSettings([], flags, surroundings).color).toBe(expected);
  });
});

test('settings cannot be changed after they are resolved', () => {
  expect(Object.isFrozen(resolveSettings([], {}, pipe()))).toBe(true);
});
