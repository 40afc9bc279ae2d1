// What the models weigh beside a rule's verdict: a handful of readable facts about a cue and its neighbours.
import type { Token } from '../../model/reading.ts';
import type { Candidate } from './candidates.ts';
import { tokenAt } from './context.ts';

/** The kinds of facts, in the order {@link factsAbout} gives them; a model has weights by cue, kind and value. */
export const FACTS = [
  'cue',
  'because',
  'form',
  'before',
  'after',
  'before-part',
  'after-part',
  'voice',
  'length',
] as const;

/** A figure or a word as a fact. */
function wordOf(token: Token | undefined): string {
  return token === undefined ? '' : token.kind === 'number' ? '0' : token.lower;
}

/** A coarse part of speech, from the tag where there is one. */
function partOf(token: Token | undefined): string {
  if (token === undefined) return '';
  if (token.kind !== 'word') return token.kind;
  if (token.tag === '') return token.text === token.lower ? 'word' : 'name';
  return token.tag.startsWith('NNP') ? 'name' : token.tag.slice(0, 2);
}

/** The values of {@link FACTS} for one cue. "before" is the word the cue stands before. */
export function factsAbout(candidate: Candidate): readonly string[] {
  const cue = candidate.tokens[candidate.first] as Token;
  const next = tokenAt(candidate, candidate.end);
  const previous = tokenAt(candidate, candidate.first - 1);
  const length = candidate.stop - candidate.start;
  return [
    'any',
    candidate.verdict.because,
    cue.lower,
    wordOf(next),
    wordOf(previous),
    partOf(next),
    partOf(previous),
    cue.quotation >= 0 ? 'quoted' : 'own',
    length <= 12 ? 'short' : length <= 30 ? 'middling' : 'long',
  ];
}

/** A fact in words, for the reason of a finding. */
export function describeFact(fact: number, value: string): string {
  switch (FACTS[fact]) {
    case 'cue':
      return 'the cue itself';
    case 'because':
      return value;
    case 'form':
      return `the form “${value}”`;
    case 'before':
      return value === '' ? 'nothing after it' : `before “${value}”`;
    case 'after':
      return value === '' ? 'nothing before it' : `after “${value}”`;
    case 'before-part':
      return `what follows it (${value})`;
    case 'after-part':
      return `what it follows (${value})`;
    case 'voice':
      return value === 'quoted' ? 'inside a quotation' : 'outside quotations';
    default:
      return `a ${value} sentence`;
  }
}
