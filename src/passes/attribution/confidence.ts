// How likely an attribution is right, from the tagger's probabilities and the kind of its cue: what the repair goes by,
// and one of the things that confidence-model.ts weighs.
// The curves were read off held-out articles of the training corpus: for each kind of cue, the share of attributions
// with such a mean probability whose cue an annotator marked too. Below that they bend to 0.5 where leaving an
// attribution out costs more attributed sentences than it saves.
import { type Clues, QuoteSize } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Link } from './link.ts';
import type { Segment } from './segments.ts';

type CueKind = 'quotation' | 'report' | 'attitude' | 'unlisted';

/** Mean probability to share right, linear between the points. */
// biome-ignore format: one curve a line
const CURVES: Readonly<Record<CueKind, readonly (readonly [number, number])[]>> = {
  quotation: [[0, 0.3], [0.5, 0.5], [0.65, 0.6], [0.75, 0.84], [0.9, 0.94], [1, 0.99]],
  report: [[0, 0.3], [0.45, 0.5], [0.7, 0.6], [0.8, 0.74], [0.9, 0.92], [1, 0.98]],
  attitude: [[0, 0.2], [0.5, 0.45], [0.58, 0.5], [0.75, 0.58], [0.85, 0.7], [0.93, 0.88], [1, 0.95]],
  unlisted: [[0, 0.1], [0.5, 0.3], [0.72, 0.5], [0.85, 0.58], [0.93, 0.85], [1, 0.95]],
};

/** The probability that the linked segments are an attribution; `sureness[k]` is that of the role of token `offset + k`. */
export function confidenceOf(clues: Clues, link: Link, sureness: Float64Array, offset: number): number {
  const { cue, content, source } = link;
  let sum = 0;
  let parts = 0;
  if (cue !== null) {
    sum += mean([cue], sureness, offset);
    parts++;
  }
  if (content.length > 0) {
    sum += mean(content, sureness, offset);
    parts++;
  }
  if (source !== null) {
    sum += mean([source], sureness, offset);
    parts++;
  }
  return interpolate(CURVES[kindOf(clues, link)], sum / Math.max(1, parts));
}

function mean(segments: readonly Segment[], sureness: Float64Array, offset: number): number {
  let sum = 0;
  let count = 0;
  for (const { first, end } of segments) {
    for (let i = first; i < end; i++) sum += sureness[i - offset] ?? 0;
    count += end - first;
  }
  return count === 0 ? 0 : sum / count;
}

function kindOf(clues: Clues, { cue, content }: Link): CueKind {
  let traits = 0;
  if (cue !== null) {
    for (let i = cue.first; i < cue.end; i++) {
      traits |= clues.traits[i] ?? 0;
      if (clues.reading.tokens[i]?.text === ':') traits |= Trait.report;
    }
  }
  const reports = (traits & (Trait.report | Trait.hearsay)) !== 0;
  const quoted = content.some(({ first, end }) => {
    for (let i = first; i < end; i++) if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
    return false;
  });
  if (quoted && (cue === null || reports)) return 'quotation';
  if (reports) return 'report';
  return (traits & (Trait.weak | Trait.stance | Trait.sayingNoun)) !== 0 ? 'attitude' : 'unlisted';
}

function interpolate(curve: readonly (readonly [number, number])[], x: number): number {
  for (let k = 1; k < curve.length; k++) {
    const [x0, y0] = curve[k - 1] as readonly [number, number];
    const [x1, y1] = curve[k] as readonly [number, number];
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  }
  return curve[curve.length - 1]?.[1] ?? x;
}
