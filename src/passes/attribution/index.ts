// Who says what: labels every paragraph, joins the labelled segments to attributions, resolves their sources.
import type { AttributionFact, EntityFact, QuotationKind } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type Clues, findClues, QuoteSize, Shape } from './clues.ts';
import { cueWords } from './cue-words.ts';
import { type Link, linkSegments } from './link.ts';
import { createLabeller, type Labelling } from './predict.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { findSentenceClues } from './sentence-clues.ts';

/** The attributions of the article in order of their sentences; all confidences. */
export function findAttributions(
  reading: Reading,
  entities: readonly EntityFact[],
  additions: LexiconAdditions = {},
): readonly AttributionFact[] {
  if (reading.tokens.length === 0) return [];
  const clues = findClues(reading, entities, cueWords(additions));
  const label = createLabeller(clues, findSentenceClues(clues));
  const resolver = createResolver(clues, entities);
  const found: AttributionFact[] = [];
  for (const paragraph of reading.paragraphs) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'credit') continue;
    const labelling = label(paragraph);
    const first = reading.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    for (const link of linkSegments(reading, segmentsOf(labelling.labels, first))) {
      const fact = toFact(clues, resolver, link, labelling, first);
      if (fact !== null) found.push(fact);
    }
  }
  return found.sort((a, b) => a.sentence - b.sentence);
}

function toFact(
  clues: Clues,
  resolver: Resolver,
  link: Link,
  labelling: Labelling,
  offset: number,
): AttributionFact | null {
  const { source, cue, content } = link;
  if (content.length === 0 && (source === null || cue === null)) return null;
  const { tokens } = clues.reading;
  const resolved = source === null ? null : resolver.resolve(source);
  const anchor = cue?.first ?? content[0]?.first ?? source?.first ?? 0;
  return {
    source: source === null ? null : spanOf(clues, source),
    sourceKind: resolved?.kind ?? (cue === null ? 'none' : 'vague'),
    entity: resolved?.entity ?? null,
    cue: cue === null ? null : spanOf(clues, cue),
    content: content.map((segment) => spanOf(clues, segment)),
    quotation: quotationKind(clues, content),
    sentence: tokens[anchor]?.sentence ?? 0,
    confidence: confidenceOf(link, labelling, offset),
  };
}

function spanOf({ reading: { tokens } }: Clues, { first, end }: Segment): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Direct: all words quoted; mixed: some in a quotation of more than two words; indirect: none. */
function quotationKind(clues: Clues, content: readonly Segment[]): QuotationKind {
  let quoted = 0;
  let plain = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (clues.shape[i] === Shape.punctuation) continue;
      if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** The mean probability of the roles, cue and content each counting half. */
function confidenceOf({ cue, content, source }: Link, { sureness }: Labelling, offset: number): number {
  const mean = (segments: readonly Segment[]): number => {
    let sum = 0;
    let count = 0;
    for (const { first, end } of segments) {
      for (let i = first; i < end; i++) {
        sum += sureness[i - offset] ?? 0;
        count++;
      }
    }
    return count === 0 ? 0 : sum / count;
  };
  const parts = [cue === null ? [] : [cue], content, source === null ? [] : [source]].filter((part) => part.length > 0);
  return parts.reduce((sum, part) => sum + mean(part), 0) / Math.max(1, parts.length);
}
