import { describe, expect, it } from 'vitest';
import type { CueEntry } from '../../../src/lexicon/cue.ts';
import { buildAutomaton, formsOf, type Match, matchesAt, parsePattern } from '../../../src/passes/hedging/match.ts';
import { readingOf } from './support.ts';

/** The cues that a lexicon of one pattern finds, with the whole match behind a slash. */
function matched(pattern: string, text: string): readonly string[] {
  const entry: CueEntry = ['cue', pattern, 1, 'plain', 'authors'];
  const { tokens } = readingOf(text);
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) matchesAt(buildAutomaton([entry]), tokens, at, tokens.length, found);
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return found.map(({ first, end, from, to }) => `${words(first, end)}/${words(from, to)}`);
}

describe('buildAutomaton and matchesAt', () => {
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
    const broken: CueEntry = ['cue', 'green []', 1, 'plain', 'authors'];
    const sound: CueEntry = ['cue', 'red door', 1, 'plain', 'authors'];
    const automaton = buildAutomaton([broken, sound]);
    const { tokens } = readingOf('A red door.');
    const found: Match[] = [];
    for (let at = 0; at < tokens.length; at += 1) matchesAt(automaton, tokens, at, tokens.length, found);
    expect(found.map(({ entry }) => entry)).toEqual([sound]);
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
