// Finds the patterns of a lexicon in the tokens: an automaton for each first word, built when the word first turns up,
// one look-up a token. It leaves out every question of meaning; the rules answer those.
import { numberWords } from '../../lexicon/amount-words.ts';
import type { Cue, CuePattern } from '../../lexicon/cue.ts';
import { cueAdverbs } from '../../lexicon/small-adverbs.ts';
import type { Form, Token } from '../../model/reading.ts';

/** A pattern that fits at a token: `first` to `end` is the cue, `from` to `to` the whole pattern. */
export interface Match {
  readonly entry: Cue;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

interface Ending {
  readonly entry: Cue;
  readonly cueStart: number;
  readonly cueLength: number;
}

/** A state of the automaton: where a word leads, and where any word of a class does. */
interface State {
  /** Where a word itself leads, then where the alternatives do that it is one of. */
  readonly words: Map<string, State[]>;
  /** By the element they stand for: all its alternatives share one way on. */
  readonly ways: Map<string, State>;
  any: State | null;
  adverb: State | null;
  number: State | null;
  readonly endings: Ending[];
}

/** The patterns that begin with one word, and the state after that word once it was asked for. */
interface Start {
  readonly patterns: readonly CuePattern[];
  state: State | null;
}

/** What patterns begin with which word. Most articles use few of them: the rest is never parsed. */
export interface Automaton {
  /** Null for a form nothing begins with. */
  readonly startOf: (form: Form) => Start | null;
}

type Step =
  | { readonly kind: 'words'; readonly name: string; readonly words: ReadonlySet<string> }
  | { readonly kind: 'any' | 'adverb' | 'number' };
interface Element {
  readonly step: Step;
  readonly optional: boolean;
  readonly inCue: boolean;
}

const BE = ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m"];
const HAVE = ['have', 'has', 'had', 'having', "'ve"];
const NOT = ['not', "n't", 'never'];

/** Whether the token is an adverb that may stand between an auxiliary and its verb. */
export function isAdverb(token: Token): boolean {
  const word = token.lower;
  if (word === 'not' || word === "n't" || word === 'never') return false;
  if (token.tag.startsWith('RB')) return true;
  return (word.length > 4 && word.endsWith('ly') && word !== 'likely' && word !== 'only') || cueAdverbs.has(word);
}

/** Whether the token is a figure or a number word. */
export function isNumber(token: Token): boolean {
  return token.kind === 'number' || numberWords.has(token.lower);
}

/** The forms of a regular verb. */
export function formsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

function wordsOf(alternative: string): readonly string[] {
  if (alternative === 'BE') return BE;
  if (alternative === 'HAVE') return HAVE;
  if (alternative === 'NOT') return NOT;
  return alternative.startsWith('+') ? formsOf(alternative.slice(1)) : [alternative];
}

function stepOf(element: string): Step {
  if (element === '_') return { kind: 'any' };
  if (element === 'ADV') return { kind: 'adverb' };
  if (element === 'NUM') return { kind: 'number' };
  return { kind: 'words', name: element, words: new Set(element.split('|').flatMap(wordsOf)) };
}

/** Reads one pattern; throws when its brackets do not fit, which a test of the lexicon brings to light. */
export function parsePattern(pattern: string): readonly Element[] {
  const bracketed = pattern.includes('[');
  const elements: Element[] = [];
  let inCue = !bracketed;
  for (const written of pattern.split(' ')) {
    let element = written;
    if (element.startsWith('[')) {
      inCue = true;
      element = element.slice(1);
    }
    const closes = element.includes(']');
    element = element.replace(']', '');
    const optional = element.endsWith('?') && element.length > 1;
    if (optional) element = element.slice(0, -1);
    if (element === '') throw new Error(`empty element in the pattern "${pattern}"`);
    elements.push({ step: stepOf(element), optional, inCue });
    if (closes) inCue = false;
  }
  if (!elements.some((element) => element.inCue)) throw new Error(`no cue in the pattern "${pattern}"`);
  return elements;
}

function newState(): State {
  return { words: new Map(), ways: new Map(), any: null, adverb: null, number: null, endings: [] };
}

function child(state: State, step: Step): State {
  if (step.kind !== 'words') {
    const next = state[step.kind] ?? newState();
    state[step.kind] = next;
    return next;
  }
  const known = state.ways.get(step.name);
  if (known !== undefined) return known;
  const next = newState();
  state.ways.set(step.name, next);
  for (const word of step.words) {
    const others = state.words.get(word);
    if (others === undefined) state.words.set(word, [next]);
    else if (step.words.size === 1) others.unshift(next);
    else others.push(next);
  }
  return next;
}

function add(
  state: State,
  elements: readonly Element[],
  at: number,
  depth: number,
  cueStart: number,
  cueLength: number,
  entry: Cue,
): void {
  const element = elements[at];
  if (element === undefined) {
    if (cueLength > 0) state.endings.push({ entry, cueStart, cueLength });
    return;
  }
  if (element.optional) add(state, elements, at + 1, depth, cueStart, cueLength, entry);
  const start = element.inCue && cueLength === 0 ? depth : cueStart;
  const length = element.inCue ? cueLength + 1 : cueLength;
  add(child(state, element.step), elements, at + 1, depth + 1, start, length, entry);
}

/** The words a pattern may begin with, read off its first element alone. */
function firstWordsOf(pattern: string): readonly string[] {
  const space = pattern.indexOf(' ');
  const element = space < 0 ? pattern : pattern.slice(0, space);
  const from = element.startsWith('[') ? 1 : 0;
  const to = element.endsWith(']') ? element.length - 1 : element.length;
  const alternatives = element.slice(from, to).split('|');
  // Most are plain words; only a verb's forms have to be spelled out.
  return alternatives.some((word) => word.startsWith('+') || word.toLowerCase() !== word)
    ? alternatives.flatMap(wordsOf)
    : alternatives;
}

/** The patterns by the words they may begin with; those of a word stay in order. */
export function byFirstWord(patterns: readonly CuePattern[]): ReadonlyMap<string, readonly CuePattern[]> {
  const starts = new Map<string, CuePattern[]>();
  for (const pattern of patterns) {
    for (const word of firstWordsOf(pattern.pattern)) {
      const others = starts.get(word);
      if (others === undefined) starts.set(word, [pattern]);
      else others.push(pattern);
    }
  }
  return starts;
}

/** `beginning` gives the patterns that may begin with a word in lower case, none for most. */
export function createAutomaton(beginning: (word: string) => readonly CuePattern[]): Automaton {
  const starts = new Map<string, Start>();
  return {
    startOf: ({ lower }) => {
      let start = starts.get(lower) ?? null;
      if (start !== null) return start;
      const patterns = beginning(lower);
      if (patterns.length === 0) return null;
      start = { patterns, state: null };
      starts.set(lower, start);
      return start;
    },
  };
}

function stateAfter(start: Start): State {
  if (start.state !== null) return start.state;
  const state = newState();
  for (const { entry, pattern } of start.patterns) {
    const elements = parsePattern(pattern);
    add(state, elements, 1, 1, 0, elements[0]?.inCue ? 1 : 0, entry);
  }
  start.state = state;
  return state;
}

function walk(state: State, tokens: readonly Token[], from: number, at: number, end: number, found: Match[]): void {
  for (const { entry, cueStart, cueLength } of state.endings) {
    found.push({ entry, from, to: at, first: from + cueStart, end: from + cueStart + cueLength });
  }
  if (at >= end) return;
  const token = tokens[at] as Token;
  const { lower } = token;
  const ways = state.words.get(lower);
  if (ways !== undefined) for (const next of ways) walk(next, tokens, from, at + 1, end, found);
  if (state.any !== null && token.kind === 'word') walk(state.any, tokens, from, at + 1, end, found);
  if (state.adverb !== null && isAdverb(token)) walk(state.adverb, tokens, from, at + 1, end, found);
  if (state.number !== null && isNumber(token)) walk(state.number, tokens, from, at + 1, end, found);
}

/** Adds to `found` every match that starts at token `at` and ends before `end`; none most of the time. */
export function matchesAt(
  automaton: Automaton,
  tokens: readonly Token[],
  at: number,
  end: number,
  found: Match[],
): void {
  const start = automaton.startOf((tokens[at] as Token).form);
  if (start !== null) walk(stateAfter(start), tokens, at, at + 1, end, found);
}
