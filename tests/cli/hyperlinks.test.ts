import { expect, test } from 'vitest';
import { followsHyperlinks } from '../../src/cli/hyperlinks.ts';

test.each([
  [{ TERM_PROGRAM: 'iTerm.app' }, true],
  [{ TERM: 'xterm-kitty' }, true],
  [{ VTE_VERSION: '6003', TERM: 'xterm-256color' }, true],
  [{ VTE_VERSION: '4205', TERM: 'xterm-256color' }, false],
  [{ WT_SESSION: 'x' }, true],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/x' }, false],
  [{ TERM_PROGRAM: 'vscode', CI: 'true' }, false],
  [{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, true],
  [{ TERM_PROGRAM: 'WezTerm', FORCE_HYPERLINK: '0' }, false],
  [{}, false],
])('a terminal with %j follows links: %s', (environment, expected) => {
  expect(followsHyperlinks(environment)).toBe(expected);
});
