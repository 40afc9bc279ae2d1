// How much of a sentence the attributions cover, and which of them stands behind it.

import type { AttributionFact } from '../../model/findings.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { tokenRange } from './token-range.ts';
import { isFiniteVerb } from './verbs.ts';

/** How the attributions cover a sentence. */
export interface Coverage {
  /** The attribution that covers most of the sentence, or -1. */
  readonly best: number;
  /** Share of the words outside sources and cues that some attribution with a source one could name covers. */
  readonly share: number;
  /** Share that vague attributions cover. */
  readonly vagueShare: number;
  /** Share covered by attributions whose source was not found, most of them quotations. */
  readonly unlinkedShare: number;
  /** What the main verb is to the attributions. */
  readonly mainVerb: 'covered' | 'cue' | 'outside' | 'unknown';
  /** Attributions that touch the sentence, and those whose cue stands in it. */
  readonly touching: number;
  readonly cues: number;
  /** The attribution whose cue is the main verb, or the first with a cue in the sentence; -1. */
  readonly cueOf: number;
  /** The first and last word are covered. */
  readonly firstCovered: boolean;
  readonly lastCovered: boolean;
}

/** The attribution at an index that is -1 for none: reading an array there is ten times as slow. */
export function attributionAt(attributions: readonly AttributionFact[], index: number): AttributionFact | undefined {
  return index < 0 ? undefined : attributions[index];
}

const OUTSIDE = 0;
const SOURCE = 1;
const CUE = 2;

/** Per token: the attribution that covers it, and whether it is part of a source or cue. */
interface Marks {
  readonly covered: Int32Array;
  readonly part: Uint8Array;
  /** Attribution of the cue a token belongs to, or -1. */
  readonly cueOf: Int32Array;
  /** Working memory: a count for each attribution, 0 between two sentences. */
  readonly counts: Int32Array;
}

/** Of two attributions that cover a token the one with the better source counts. */
const rank = { named: 3, unnamed: 2, vague: 1, none: 0 } as const;

/** The better source counts; of two like ones, the one that reports the other: "He will ask for more, she said". */
function outranks(one: AttributionFact, other: AttributionFact): boolean {
  const better = rank[one.sourceKind] - rank[other.sourceKind];
  if (better !== 0) return better > 0;
  const { cue } = other;
  return cue !== null && one.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** "We show", "I believe": the author speaks, whose voice the article is. */
export function isOwnVoice({ sourceKind, source }: AttributionFact): boolean {
  return sourceKind === 'none' && source !== null;
}

/** What somebody does before the report is no longer than this. */
const LONGEST_DEED = 40;

/** "She [rose from her seat and] said": up to the cue where one subject has both verbs, else the end of the source. */
function deedEnd(tokens: readonly Token[], end: number, cue: Span): number {
  if (cue.start < (tokens[end]?.start ?? Number.POSITIVE_INFINITY)) return end;
  const [first] = tokenRange(tokens, cue);
  const joined = tokens[first - 1]?.lower === 'and' || tokens[first - 1]?.lower === 'but';
  return joined && first - end <= LONGEST_DEED && tokens[first]!.sentence === tokens[end]!.sentence ? first : end;
}

export function markAttributions(reading: Reading, attributions: readonly AttributionFact[], least: number): Marks {
  const { tokens } = reading;
  const covered = new Int32Array(tokens.length).fill(-1);
  const part = new Uint8Array(tokens.length);
  const cueOf = new Int32Array(tokens.length).fill(-1);
  attributions.forEach((attribution, index) => {
    if (attribution.confidence < least || isOwnVoice(attribution)) return;
    for (const span of attribution.content) {
      const [from, to] = tokenRange(tokens, span);
      let asked = -1;
      let wins = true;
      for (let i = from; i < to; i++) {
        const present = covered[i]!;
        // Asked once for a stretch that another attribution covers.
        if (present !== asked) {
          asked = present;
          wins = present < 0 || outranks(attribution, attributions[present]!);
        }
        if (wins) covered[i] = index;
      }
    }
    if (attribution.source !== null) {
      const [from, end] = tokenRange(tokens, attribution.source);
      const near = attribution.cue === null || attribution.cue.start - attribution.source.end <= 1;
      const to = near ? end : deedEnd(tokens, end, attribution.cue);
      for (let i = from; i < to; i++) part[i] = SOURCE;
    }
    if (attribution.cue !== null) {
      const [from, to] = tokenRange(tokens, attribution.cue);
      for (let i = from; i < to; i++) {
        part[i] = CUE;
        cueOf[i] = index;
      }
    }
  });
  return { covered, part, cueOf, counts: new Int32Array(attributions.length) };
}

/** Attributions less certain than this do not make a word somebody's in a sentence that is the article's. */
const SURE = 0.6;

/** Whether a word is what somebody one could name is reported to say. */
export function isReported({ covered }: Marks, token: number, attributions: readonly AttributionFact[]): boolean {
  const attribution = attributionAt(attributions, covered[token]!);
  if (attribution === undefined || attribution.confidence < SURE || attribution.cue === null) return false;
  return attribution.sourceKind === 'named' || attribution.sourceKind === 'unnamed';
}

/** "Okafor called for a ban": the subject, somebody by name, opens the sentence, though the verb may pass for a participle. */
function isVerbOf(attribution: AttributionFact | undefined, { start }: Span, tokens: readonly Token[]): boolean {
  if (attribution?.source?.start !== start || attribution.cue === null) return false;
  const [cue] = tokenRange(tokens, attribution.cue);
  if (isBehindInsert(attribution.source, cue, tokens)) return true;
  if (attribution.entity === null || attribution.cue.start - attribution.source.end > 1) return false;
  const { tag } = tokens[cue]!;
  return tag === 'VBN' || tag === 'VBD';
}

/** "The claim, filed on Monday and made public today, says": an insert between subject and verb, whose verb is not the main one. */
function isBehindInsert(source: Span, cue: number, tokens: readonly Token[]): boolean {
  const [, sourceEnd] = tokenRange(tokens, source);
  return (
    isFiniteVerb(tokens[cue]!) &&
    tokens[cue - 1]!.lower === ',' &&
    sourceEnd < cue - 1 &&
    tokens[sourceEnd]!.lower === ','
  );
}

export function coverageOf(
  sentence: Sentence,
  tokens: readonly Token[],
  marks: Marks,
  attributions: readonly AttributionFact[],
  mainVerb: number,
  finiteVerb: number,
): Coverage {
  let base = 0;
  let named = 0;
  let vague = 0;
  let unlinked = 0;
  let cues = 0;
  let cueOf = -1;
  let firstCovered = false;
  let lastCovered = false;
  let seenWord = false;
  const { counts } = marks;
  /** The attributions in the order of their first word. */
  const touching: number[] = [];
  let lastCue = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind } = tokens[i]!;
    const cue = marks.cueOf[i]!;
    if (cue >= 0 && cue !== lastCue) {
      cues++;
      lastCue = cue;
      if (cueOf < 0 || i === mainVerb || i === finiteVerb) cueOf = cue;
    }
    if (kind === 'punctuation') continue;
    const by = marks.covered[i]!;
    if (by < 0 && marks.part[i] !== OUTSIDE) continue;
    base++;
    lastCovered = by >= 0;
    if (!seenWord) firstCovered = by >= 0;
    seenWord = true;
    if (by < 0) continue;
    if (counts[by] === 0) touching.push(by);
    counts[by]!++;
    const { sourceKind } = attributions[by]!;
    if (sourceKind === 'vague') vague++;
    else if (sourceKind === 'none') unlinked++;
    else named++;
  }
  let best = -1;
  let most = 0;
  for (const index of touching) {
    if (counts[index]! > most) {
      best = index;
      most = counts[index]!;
    }
    counts[index] = 0;
  }
  if (best < 0) best = cueOf;
  const state = (i: number): Coverage['mainVerb'] =>
    i < 0 ? 'unknown' : marks.covered[i]! >= 0 ? 'covered' : marks.part[i] === CUE ? 'cue' : 'outside';
  const main = state(mainVerb);
  const cued = state(finiteVerb) === 'cue' || isVerbOf(attributionAt(attributions, cueOf), sentence, tokens);
  return {
    best,
    share: base === 0 ? 0 : named / base,
    vagueShare: base === 0 ? 0 : vague / base,
    unlinkedShare: base === 0 ? 0 : unlinked / base,
    mainVerb: main === 'outside' && cued ? 'cue' : main,
    touching: touching.length,
    cues,
    cueOf,
    firstCovered,
    lastCovered,
  };
}
