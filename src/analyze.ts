// The whole analysis of one article: reading, passes, document. Every pass is named here with what it needs.
import { assemble } from './assemble.ts';
import { articleFromText } from './language/article-from-text.ts';
import { read } from './language/read.ts';
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import type { Findings } from './model/findings.ts';
import type { AnalyzeOptions, PassName } from './model/options.ts';
import { findAttributions } from './passes/attribution/index.ts';
import { findEntities } from './passes/entities/index.ts';

import { findCautions } from './passes/hedging/caution.ts';
import { findHedges } from './passes/hedging/index.ts';
import { findQuantities } from './passes/quantities/index.ts';
import { findAssertions } from './passes/sourcing/index.ts';
import { leaveOut, suppressionOf } from './suppression.ts';

/** Findings the recogniser is less sure of are left out unless the caller asks for them. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/**
 * Analyses a plain text.
 * @param text the article; every offset in the result counts UTF-16 code units of it
 * @throws RangeError when `minConfidence` is not within 0..1
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Document {
  const { file = '-', title } = options;
  return analyzeArticle(articleFromText(text, { file, ...(title === undefined ? {} : { title }) }), options);
}

/** Analyses an article that an input reader made. Throws as {@link analyze} does. */
export function analyzeArticle(article: Article, options: AnalyzeOptions = {}): Document {
  const { minConfidence = DEFAULT_MIN_CONFIDENCE, lexicon = {}, only, ignore = [] } = options;
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new RangeError(`minConfidence must be a number from 0 to 1, not ${minConfidence}`);
  }
  const wanted = (pass: PassName): boolean => only === undefined || only.includes(pass);
  const sure = <T extends { readonly confidence: number }>(found: readonly T[], floor = minConfidence): readonly T[] =>
    found.filter((finding) => finding.confidence >= floor);

  const reading = read(article);
  // How often an entity is quoted and whose voice a hedge belongs to both hang on the attributions, so those are
  // always found; the other passes run only when something asked for needs them.
  const entities = sure(findEntities(reading, lexicon)).map((entity) => ({
    ...entity,
    mentions: sure(entity.mentions),
  }));
  const attributions = sure(findAttributions(reading, entities, lexicon));
  const quantities = wanted('entities') || wanted('sourcing') ? findQuantities(reading) : [];
  const hedging = wanted('hedging') || wanted('sourcing') ? findHedges(reading, lexicon) : { hedges: [], boosters: [] };
  // The sourcing model was trained on what is found at the default confidence.
  const assertions = wanted('sourcing')
    ? findAssertions(reading, {
        entities,
        quantities,
        attributions,
        hedges: sure(hedging.hedges, DEFAULT_MIN_CONFIDENCE),
        boosters: sure(hedging.boosters, DEFAULT_MIN_CONFIDENCE),
      })
    : [];
  const cautions = wanted('hedging') ? findCautions(reading, entities, attributions) : [];

  const findings: Findings = {
    entities,
    quantities: wanted('entities') ? quantities : [],
    hedges: wanted('hedging') ? sure(hedging.hedges) : [],
    boosters: wanted('hedging') ? sure(hedging.boosters) : [],
    attributions,
    assertions,
  };
  const suppressed = suppressionOf(reading, ignore);
  if (suppressed === null) return assemble(reading, findings, cautions, wanted);
  const kept = cautions.filter((caution) => !suppressed(caution.code, caution));
  const document = assemble(reading, leaveOut(findings, suppressed), kept, wanted);
  const warnings = document.summary.warnings.filter(({ code }) => !suppressed(code, null));
  return { ...document, summary: { ...document.summary, warnings } };
}
