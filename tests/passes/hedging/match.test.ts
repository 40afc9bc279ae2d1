import { describe, expect, it } from 'vitest';
import type { CuePattern } from '../../../src/lexicon/cue.ts';
import {
  byFirstWord,
  createAutomaton,
  formsOf,
  type Match,
  matchesAt,
  parsePattern,
} from '../../../src/passes/hedging/match.ts';
import { readingOf } from './support.ts';

function patternsIn(written: string): readonly CuePattern[] {
  return written.split(' / ').map((pattern) => ({ entry: ['cue', 'epistemic', 1, 'plain'], pattern }));
}

function matchesOf(patterns: readonly CuePattern[], text: string): readonly Match[] {
  const beginnings = byFirstWord(patterns);
  const automaton = createAutomaton((word) => beginnings.get(word) ?? []);
  const { tokens } = readingOf(text);
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) matchesAt(automaton, tokens, at, tokens.length, found);
  return found;
}

/** The cues that a lexicon of these patterns finds, with the whole match behind a slash. */
function matched(written: string, text: string): readonly string[] {
  const { tokens } = readingOf(text);
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return matchesOf(patternsIn(written), text).map(
    ({ first, end, from, to }) => `${words(first, end)}/${words(from, to)}`,
  );
}

describe('createAutomaton and matchesAt', () => {
  it('match words and alternatives', () => {
    expect(matched('red|blue door', 'A red door, a blue door, a green door.')).toEqual([
      'red door/red door',
      'blue door/blue door',
    ]);
  });

  it('match every form of a regular verb, of be and of have', () => {
    expect(formsOf('indicate')).toEqual(['indicate', 'indicates', 'indicated', 'indicating']);
    expect(matched('+seem', 'It seems so; it seemed so.')).toEqual(['seems/seems', 'seemed/seemed']);
    expect(matched('BE said', 'It was said.')).toEqual(['was said/was said']);
  });

  it('leave out what is optional, and the surroundings from the cue', () => {
    expect(matched('BE ADV? [believed] to', 'It is widely believed to be lost. It is believed to be lost.')).toEqual([
      'believed/is widely believed to',
      'believed/is believed to',
    ]);
  });

  it('match numbers and any word by class, and never an elision of punctuation', () => {
    expect(matched('some NUM', 'Some 300 came, some came.')).toEqual(['Some 300/Some 300']);
    expect(matched('as _ as', 'As big as that, as, as.')).toEqual(['As big as/As big as']);
  });

  it('begin with any form or alternative of the first element, bracketed or not', () => {
    expect(matched('[+seem] to / [red|BE] door', 'It seems to be. A red door, it was door.')).toEqual([
      'seems/seems to',
      'red/red door',
      'was/was door',
    ]);
  });

  it('parse a pattern only when its first word turns up', () => {
    const [broken, sound] = patternsIn('green [] / red door');
    const found = matchesOf([broken!, sound!], 'A red door.');
    expect(found.map(({ entry }) => entry)).toEqual([sound!.entry]);
  });

  it('report every pattern that fits, the shorter and the longer', () => {
    expect(matched('may / may not', 'It may not rain.')).toEqual(['may/may', 'may not/may not']);
  });
});

describe('parsePattern', () => {
  it('refuses a pattern without a cue', () => {
    expect(() => parsePattern('a []')).toThrow('empty element');
    expect(() => parsePattern('')).toThrow('empty element');
  });
});
