// What the models weigh beside the rule's verdict: readable names, so that a decision can be explained by them.
import type { HedgeCategory } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import type { Candidate } from './candidates.ts';
import { after, before, tokenAt } from './context.ts';

const SHAPES = [
  [12, 'short'],
  [24, 'middling'],
  [40, 'long'],
] as const;

function shapeOf(candidate: Candidate): string {
  const length = candidate.stop - candidate.start;
  return SHAPES.find(([most]) => length <= most)?.[1] ?? 'very long';
}

/** The word, with figures made one. */
function word(token: string): string {
  return token === '' ? 'nothing' : /^[\d.,]+$/.test(token) ? '0' : token;
}

/** A coarse part of speech, from the tag where there is one. */
function partOf(token: Token | undefined): string {
  if (token === undefined) return 'nothing';
  if (token.kind !== 'word') return token.kind;
  if (token.tag === '') return token.text === token.lower ? 'word' : 'name';
  return token.tag.startsWith('NNP') ? 'name' : token.tag.slice(0, 2);
}

/** The features of an editor's decision about one cue. */
export function cueFeatures(candidate: Candidate): readonly string[] {
  const cue = candidate.entry[0];
  const { because } = candidate.verdict;
  const token = tokenAt(candidate, candidate.first);
  return [
    `“${cue}”, ${because}`,
    `“${cue}” as “${word(token?.lower ?? '')}”`,
    `“${cue}” before “${word(after(candidate))}”`,
    `“${cue}” after “${word(before(candidate))}”`,
    `“${cue}” before ${partOf(tokenAt(candidate, candidate.end))}`,
    `“${cue}” after ${partOf(tokenAt(candidate, candidate.first - 1))}`,
    (token?.quotation ?? -1) >= 0 ? `“${cue}” in a quotation` : `“${cue}” outside quotations`,
  ];
}

/** The features by which an encyclopaedist would call a sentence uncertain because of this cue. */
export function weakFeatures(candidate: Candidate, category: HedgeCategory): readonly string[] {
  const cue = candidate.entry[0];
  const text = word(tokenAt(candidate, candidate.first)?.lower ?? '');
  return [
    category,
    `“${cue}”`,
    `“${cue}” as “${text}”`,
    `“${cue}”, ${candidate.verdict.because}`,
    `“${cue}” before “${word(after(candidate))}”`,
    `“${cue}” after “${word(before(candidate))}”`,
    `“${cue}” before ${partOf(tokenAt(candidate, candidate.end))}`,
    `${category} in a ${shapeOf(candidate)} sentence`,
  ];
}
