// Turns annotated articles into training sequences: one a paragraph, gold labels painted on our tokens.
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { EntityFact } from '../model/findings.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { tokenAt } from '../passes/attribution/clues.ts';
import { cueWords } from '../passes/attribution/cue-words.ts';
import { type Evidence, gatherEvidence } from '../passes/attribution/evidence.ts';
import { extractFeatures } from '../passes/attribution/features.ts';
import { Label } from '../passes/attribution/segments.ts';
import { clearFeatures, createFeatureBuffer } from '../tagger/index.ts';
import type { AttributionArticle, GoldAttribution } from './attribution-corpus.ts';
import { type Sequence, takeSequence } from './sequences.ts';

export interface PreparedArticle {
  readonly article: AttributionArticle;
  readonly reading: Reading;
  readonly evidence: Evidence;
}

export function prepare(
  article: AttributionArticle,
  findEntities: (reading: Reading) => readonly EntityFact[],
): PreparedArticle {
  const reading = read(articleFromText(article.text));
  return { article, reading, evidence: gatherEvidence(reading, findEntities(reading), cueWords()) };
}

/** The label of every token; where spans overlap, sources and cues win over content. */
export function goldLabels(reading: Reading, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(reading.tokens.length);
  const paint = (spans: readonly Span[], begin: number) => {
    for (const span of spans) {
      let label = begin;
      for (let i = tokenAt(reading, span.start); i < reading.tokens.length; i++) {
        const token = reading.tokens[i];
        if (token === undefined || token.start >= span.end) break;
        labels[i] = label;
        label = begin + 1;
      }
    }
  };
  for (const attribution of attributions) paint(attribution.content, Label.beginContent);
  for (const attribution of attributions) paint(attribution.source, Label.beginSource);
  for (const attribution of attributions) paint(attribution.cue, Label.beginCue);
  return repair(labels);
}

/** An inside label whose beginning was painted over becomes a beginning. */
function repair(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    if (label === 0 || label % 2 === 1) continue;
    const before = i === 0 ? 0 : (labels[i - 1] ?? 0);
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

const buffer = createFeatureBuffer();

/** A sequence for every paragraph and annotator. */
export function sequencesOf({ article, reading, evidence }: PreparedArticle): readonly Sequence[] {
  const sequences: Sequence[] = [];
  const annotated = article.annotations.map((attributions) => goldLabels(reading, attributions));
  for (const paragraph of reading.paragraphs) {
    const first = reading.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const end = reading.sentences[paragraph.endSentence - 1]?.endToken ?? first;
    clearFeatures(buffer);
    extractFeatures(evidence, paragraph, buffer);
    for (const labels of annotated) {
      const gold = Uint8Array.from(labels.subarray(first, end));
      // A span cut by our paragraph's edge begins anew.
      const head = gold[0] ?? 0;
      if (head !== 0 && head % 2 === 0) gold[0] = head - 1;
      sequences.push(takeSequence(buffer, gold));
    }
  }
  return sequences;
}
