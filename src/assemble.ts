// Findings become the document: facts gain their text, their place in the file and their links to one another.
// `Object.assign` to a fresh object, since V8 takes thirty times longer over a spread followed by further keys.

import { countWords, voicesOf, WRITER } from './language/voices.ts';
import type { Article } from './model/article.ts';
import type {
  Assertion,
  Attribution,
  Booster,
  Counts,
  Document,
  Entity,
  Hedge,
  Quantity,
  Reason,
  SentenceSpan,
  TextSpan,
} from './model/document.ts';
import type { AttributionFact, BoosterFact, Findings, HedgeFact, ReasonFact } from './model/findings.ts';
import type { PassName } from './model/options.ts';
import type { Reading } from './model/reading.ts';
import { firstEndingAfter, firstTokenEndingAfter, type Span } from './model/span.ts';
import { summarize } from './summary/summarize.ts';

/** The document of one reading. `wanted` tells which groups of findings the caller asked for. */
export function assemble(
  reading: Reading,
  found: Findings,
  cautions: readonly ReasonFact[],
  wanted: (pass: PassName) => boolean,
): Document {
  const { article, tokens } = reading;
  const place = placer(article, reading.sentences);
  const reason = ({ code, start, end }: ReasonFact): Reason => ({
    code,
    text: article.text.slice(start, end),
    start,
    end,
  });

  const introduces = introductions(found.attributions);
  const attributions: Attribution[] = found.attributions.map((fact, index) => ({
    source: fact.source && place(fact.source),
    sourceKind: fact.sourceKind,
    entity: fact.entity,
    introducedBy: introduces(fact, index),
    cue: fact.cue && place(fact.cue),
    content: fact.content.map(place),
    quotation: fact.quotation,
    sentence: fact.sentence,
    confidence: probability(fact.confidence),
  }));
  const quoted = new Array<number>(found.entities.length).fill(0);
  for (const { entity } of attributions) if (entity !== null) quoted[entity] = (quoted[entity] ?? 0) + 1;
  const entities: Entity[] = found.entities.map((fact, index) => ({
    type: fact.type,
    name: fact.name,
    aliases: [...fact.aliases],
    ...(fact.honorific === null ? {} : { honorific: fact.honorific }),
    ...(fact.demonym === undefined ? {} : { demonym: fact.demonym }),
    confidence: probability(fact.confidence),
    mentions: fact.mentions.map((mention) =>
      Object.assign(place(mention), { confidence: probability(mention.confidence) }),
    ),
    quoted: quoted[index] ?? 0,
  }));
  const assertions: Assertion[] = found.assertions.map((fact) => {
    const assertion = Object.assign(place(fact), {
      sourcing: fact.sourcing,
      attribution: fact.attribution,
      needsSource: fact.needsSource,
      checkWorthiness: probability(fact.checkWorthiness),
      reasons: fact.reasons.map(reason),
    });
    return fact.suppressed ? { ...assertion, suppressed: true } : assertion;
  });
  const voices = voicesOf(reading, attributions);
  const softened = (span: Span): number | null => {
    const index = firstEndingAfter(found.assertions, span.start);
    const assertion = found.assertions[index];
    return assertion !== undefined && assertion.start <= span.start ? index : null;
  };
  /** What hedges and boosters have in common. */
  const cueOf = (fact: HedgeFact | BoosterFact): Booster => {
    const voice = voices[firstTokenEndingAfter(tokens, fact.start)] ?? WRITER;
    return Object.assign(place(fact), {
      cue: fact.cue,
      confidence: probability(fact.confidence),
      voice: voice === WRITER ? ('writer' as const) : ('source' as const),
      attribution: voice >= 0 ? voice : null,
      assertion: softened(fact),
      reason: fact.reason,
    });
  };
  const hedges: Hedge[] = found.hedges.map((fact) => Object.assign(cueOf(fact), { category: fact.category }));
  const boosters: Booster[] = found.boosters.map(cueOf);
  const words = countWords(tokens, voices, attributions.length);
  const counts: Counts = {
    words: words.all,
    sentences: reading.sentences.length,
    paragraphs: reading.paragraphs.length,
    characters: article.text.length,
  };
  const sentences: SentenceSpan[] = reading.sentences.map((sentence) =>
    Object.assign(place(sentence), {
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      kind: sentence.kind,
    }),
  );
  const summary = summarize({
    counts,
    words,
    entities,
    attributions,
    hedging: wanted('hedging') ? { hedges, boosters } : null,
    assertions: wanted('sourcing') ? assertions : null,
    cautions: cautions.map(reason),
  });
  const quantities: Quantity[] = found.quantities.map((fact) =>
    Object.assign(place(fact), { type: fact.type, value: fact.value, unit: fact.unit }),
  );
  const { file, title, format } = article;
  const findings = { sentences, entities, quantities, hedges, boosters, attributions, assertions };
  return leaveOut(Object.assign({ file, title, format, counts }, findings, { summary }), wanted);
}

/** Finds the attribution that introduces the source of another: where that is not shown, the one that says most of it. */
function introductions(facts: readonly AttributionFact[]): (fact: AttributionFact, index: number) => number | null {
  const best = new Map<number, number>();
  const merit = ({ source, introduced }: AttributionFact): number => {
    if (source === null) return 0;
    return source.start === introduced ? Number.POSITIVE_INFINITY : source.end - source.start;
  };
  facts.forEach((fact, index) => {
    if (fact.introduced === null) return;
    const known = facts[best.get(fact.introduced) ?? -1];
    if (known === undefined || merit(fact) > merit(known)) best.set(fact.introduced, index);
  });
  return ({ introduced }, index) => {
    const by = introduced === null ? index : best.get(introduced)!;
    return by === index ? null : by;
  };
}

/** To the sixth place: the last of sixteen differ from one version of V8 to the next, and mean nothing. */
function probability(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Empties the lists nobody asked for, together with the indexes that point into them. */
function leaveOut(document: Document, wanted: (pass: PassName) => boolean): Document {
  let result = document;
  if (!wanted('entities')) {
    result = {
      ...result,
      entities: [],
      attributions: result.attributions.map((attribution) => ({ ...attribution, entity: null })),
      summary: {
        ...result.summary,
        topSources: result.summary.topSources.map((source) => ({ ...source, entity: null })),
      },
    };
  }
  if (!wanted('sourcing')) {
    const detach = <T extends Hedge | Booster>(cue: T): T => ({ ...cue, attribution: null });
    result = {
      ...result,
      attributions: [],
      hedges: result.hedges.map(detach),
      boosters: result.boosters.map(detach),
    };
  }
  return result;
}

/** Adds text, line, column and sentence to a span. */
function placer(article: Article, sentences: readonly Span[]): (span: Span) => TextSpan {
  const last = Math.max(0, sentences.length - 1);
  return ({ start, end }) => {
    const { line, column, page } = article.locate(start);
    const sentence = Math.min(firstEndingAfter(sentences, start), last);
    const text = article.text.slice(start, end);
    // Two literals, since a spread in between makes this, the most frequent object of all, several times slower.
    return page === undefined
      ? { start, end, text, line, column, sentence }
      : { start, end, text, line, column, page, sentence };
  };
}
