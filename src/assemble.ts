// Findings become the document: facts gain their text, their place in the file and their links to one another.
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
  Voice,
} from './model/document.ts';
import type { Findings, ReasonFact } from './model/findings.ts';
import type { PassName } from './model/options.ts';
import type { Reading } from './model/reading.ts';
import { contains, firstEndingAfter, itemAt, type Span } from './model/span.ts';
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

  const attributions: Attribution[] = found.attributions.map((fact) => ({
    source: fact.source && place(fact.source),
    sourceKind: fact.sourceKind,
    entity: fact.entity,
    cue: fact.cue && place(fact.cue),
    content: fact.content.map(place),
    quotation: fact.quotation,
    sentence: fact.sentence,
    confidence: fact.confidence,
  }));
  const quoted = new Array<number>(found.entities.length).fill(0);
  for (const { entity } of attributions) if (entity !== null) quoted[entity] = (quoted[entity] ?? 0) + 1;
  const entities: Entity[] = found.entities.map((fact, index) => ({
    type: fact.type,
    name: fact.name,
    aliases: [...fact.aliases],
    ...(fact.honorific === null ? {} : { honorific: fact.honorific }),
    confidence: fact.confidence,
    mentions: fact.mentions.map((mention) => ({ ...place(mention), confidence: mention.confidence })),
    quoted: quoted[index] ?? 0,
  }));
  const assertions: Assertion[] = found.assertions.map((fact) => ({
    ...place(fact),
    sourcing: fact.sourcing,
    attribution: fact.attribution,
    needsSource: fact.needsSource,
    checkWorthiness: fact.checkWorthiness,
    reasons: fact.reasons.map(reason),
  }));
  const voiceOf = voices(reading, attributions);
  const softened = (span: Span): number | null => {
    const index = firstEndingAfter(found.assertions, span.start);
    const assertion = found.assertions[index];
    return assertion !== undefined && assertion.start <= span.start ? index : null;
  };
  const hedges: Hedge[] = found.hedges.map((fact) => ({
    ...place(fact),
    category: fact.category,
    cue: fact.cue,
    confidence: fact.confidence,
    ...voiceOf(fact),
    assertion: softened(fact),
    reason: fact.reason,
  }));
  const boosters: Booster[] = found.boosters.map((fact) => ({
    ...place(fact),
    cue: fact.cue,
    confidence: fact.confidence,
    ...voiceOf(fact),
    assertion: softened(fact),
    reason: fact.reason,
  }));
  const counts: Counts = {
    words: countWords(reading),
    sentences: reading.sentences.length,
    paragraphs: reading.paragraphs.length,
    characters: article.text.length,
  };
  const sentences: SentenceSpan[] = reading.sentences.map((sentence) => ({
    ...place(sentence),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    kind: sentence.kind,
  }));
  const summary = summarize({
    ...{ counts, tokens, entities, attributions },
    hedging: wanted('hedging') ? { hedges, boosters } : null,
    assertions: wanted('sourcing') ? assertions : null,
    cautions: cautions.map(reason),
  });
  const quantities: Quantity[] = found.quantities.map((fact) => ({
    ...place(fact),
    ...{ type: fact.type, value: fact.value, unit: fact.unit },
  }));
  const { file, title, format } = article;
  return leaveOut(
    {
      ...{ file, title, format, counts, sentences, entities, quantities, hedges, boosters, attributions, assertions },
      summary,
    },
    wanted,
  );
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
  return ({ start, end }) => {
    const { line, column, page } = article.locate(start);
    const sentence = Math.min(firstEndingAfter(sentences, start), Math.max(0, sentences.length - 1));
    const text = article.text.slice(start, end);
    return { start, end, text, line, column, ...(page === undefined ? {} : { page }), sentence };
  };
}

/** Tells whose words a span stands in: the innermost attributed content's source, else the writer. */
function voices(
  reading: Reading,
  attributions: readonly Attribution[],
): (span: Span) => { voice: Voice; attribution: number | null } {
  const bySentence = new Map<number, { readonly span: Span; readonly attribution: number }[]>();
  attributions.forEach(({ content }, attribution) => {
    for (const span of content) {
      for (let i = firstEndingAfter(reading.sentences, span.start); i < reading.sentences.length; i++) {
        if ((reading.sentences[i] as Span).start >= span.end) break;
        const here = bySentence.get(i);
        if (here) here.push({ span, attribution });
        else bySentence.set(i, [{ span, attribution }]);
      }
    }
  });
  return (span) => {
    const around = (bySentence.get(firstEndingAfter(reading.sentences, span.start)) ?? []).filter((content) =>
      contains(content.span, span),
    );
    const inner = around.reduce<(typeof around)[number] | undefined>(
      (best, one) => (best && best.span.end - best.span.start <= one.span.end - one.span.start ? best : one),
      undefined,
    );
    if (inner) return { voice: 'source', attribution: inner.attribution };
    // A quotation nobody was found to have said is still not the writer speaking.
    const quoted = (itemAt(reading.tokens, span.start)?.quotation ?? -1) >= 0;
    return { voice: quoted ? 'source' : 'writer', attribution: null };
  };
}

/** Words as a reader counts them: "don't" and "Traoré's" are one each. */
function countWords({ tokens }: Reading): number {
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const clitic = !token.spaceBefore && (token.lower.startsWith("'") || token.lower === "n't");
    if (!clitic) words++;
  }
  return words;
}
