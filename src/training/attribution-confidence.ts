// `npm run train:confidence -- CORPORA`: trains the model that says how likely a draft of the attribution tagger is
// right, writes src/models/confidence.bin and prints how well it does on articles it was not trained on.
import { readFileSync, writeFileSync } from 'node:fs';
import { extractConfidenceFeatures, styleOf } from '../passes/attribution/confidence-features.ts';
import { keptAt, USUAL_DENSITY } from '../passes/attribution/confidence-model.ts';
import { type Draft, spanOf } from '../passes/attribution/draft.ts';
import { taggedDrafts } from '../passes/attribution/tagged.ts';
import { findEntities } from '../passes/entities/index.ts';
import { clearFeatures, createFeatureBuffer, decodeModel, type LinearModel } from '../tagger/index.ts';
import { attributionArticles, trainAttribution } from './attribution.ts';
import type { AttributionArticle, GoldAttribution } from './attribution-corpus.ts';
import { type PreparedArticle, prepare } from './attribution-sequences.ts';
import { readAttributedArticles } from './corpora/attributed-articles.ts';
import { textReader } from './corpora/texts.ts';
import { trainLogistic } from './logistic.ts';
import { quantise } from './quantise.ts';
import { type Sequence, type Trained, takeSequence } from './sequences.ts';
import { auc, f1 } from './sourcing-measures.ts';

/** Each annotated article is tagged by a model trained on the other parts. */
const PARTS = 4;
/** A draft of another kind counts as much as so many of political news, of which there are far more. */
const WEIGHTS = { 'political news': 1, 'articles of other kinds': 2, 'other kinds of text': 5 } as const;
type Kind = keyof typeof WEIGHTS;
const HASH_BITS = 16;
const PRUNE = 0.02;
/** Cross-validation leaves out every fifth article. */
const FOLDS = 5;

/** One draft of the tagger, and whether it is right. */
export interface JudgedDraft {
  readonly article: string;
  readonly kind: Kind;
  readonly sequence: Sequence;
  readonly right: boolean;
  /** What the tagger alone thought. */
  readonly before: number;
}

/** "123r 456w": by the offset of the cue's first word; see the model card for what the letters mean. */
export type ConfidenceLabels = Readonly<Record<string, string>>;

export function confidenceLabels(): ConfidenceLabels {
  return JSON.parse(readFileSync(new URL('./attribution-labels.json', import.meta.url), 'utf8')) as ConfidenceLabels;
}

const buffer = createFeatureBuffer();

function judge(
  { article, evidence }: PreparedArticle,
  model: LinearModel,
  kind: Kind,
  isRight: (draft: Draft) => boolean | null,
): JudgedDraft[] {
  const drafts = taggedDrafts(evidence, model);
  const style = styleOf(evidence, drafts);
  return drafts.flatMap((draft) => {
    const right = draft.cue === null ? null : isRight(draft);
    if (right === null) return [];
    clearFeatures(buffer);
    extractConfidenceFeatures(evidence, draft, style, buffer);
    const sequence = takeSequence(buffer, [right ? 1 : 0], { rowWeights: [WEIGHTS[kind]] });
    return [{ article: article.name, kind, sequence, right, before: draft.confidence }];
  });
}

/** Whether an annotator marked the cue too, and the source where both have one. */
function isAnnotated(
  { evidence: { clues } }: PreparedArticle,
  draft: Draft,
  gold: readonly GoldAttribution[],
): boolean {
  const cue = spanOf(clues, draft.cue!);
  const source = draft.source === null ? null : spanOf(clues, draft.source);
  const touches = (span: { start: number; end: number }, pieces: GoldAttribution['cue']): boolean =>
    pieces.some(({ start, end }) => start < span.end && end > span.start);
  return gold.some(
    (one) => touches(cue, one.cue) && (source === null || one.source.length === 0 || touches(source, one.source)),
  );
}

/** The tagger's drafts of articles it was not trained on, judged by what is marked in them. */
export function judgedByAnnotators(
  articles: readonly AttributionArticle[],
  log: (line: string) => void,
  kindOf: (article: AttributionArticle) => Kind,
): JudgedDraft[] {
  const judged: JudgedDraft[] = [];
  for (let part = 0; part < PARTS; part++) {
    const bytes = trainAttribution(articles.filter((_, i) => i % PARTS !== part), () => {}, [1]);
    const model = decodeModel(bytes, `part ${part}`);
    for (const article of articles.filter((_, i) => i % PARTS === part)) {
      const prepared = prepare(article, findEntities);
      const gold = article.annotations.flat();
      judged.push(...judge(prepared, model, kindOf(article), (draft) => isAnnotated(prepared, draft, gold)));
    }
    log(`part ${part + 1} of ${PARTS}: ${judged.length} drafts`);
  }
  return judged;
}

const RIGHT = new Set(['r', 'c']);

/** The shipped tagger's drafts of articles of other kinds, judged by us. */
export function judgedByUs(
  labels: ConfidenceLabels,
  textOf: (name: string) => string,
  model: LinearModel,
): JudgedDraft[] {
  return Object.entries(labels).flatMap(([name, list]) => {
    const prepared = prepare({ name, publisher: '', text: textOf(name), annotations: [] }, findEntities);
    const verdicts = new Map(list.split(' ').map((label) => [Number.parseInt(label, 10), RIGHT.has(label.slice(-1))]));
    const { tokens } = prepared.reading;
    return judge(
      prepared,
      model,
      'other kinds of text',
      (draft) => verdicts.get(tokens[draft.cue!.first]!.start) ?? null,
    );
  });
}

/** Deterministic. */
export function fitConfidence(drafts: readonly JudgedDraft[]): Trained {
  return trainLogistic(
    drafts.map(({ sequence }) => sequence),
    { labels: ['right'], hashBits: HASH_BITS, epochs: 8, rate: 0.05, l2: 0.01, dropout: 0.3, minCount: 2, seed: 1 },
  );
}

/** The probability the model gives to each draft. */
function predict({ buckets, weights, hashBits }: Trained, drafts: readonly JudgedDraft[]): number[] {
  const weightOf = new Map(Array.from(buckets, (bucket, i) => [bucket, weights[i]!]));
  const mask = 2 ** hashBits - 1;
  return drafts.map(({ sequence: { ids } }) => {
    let sum = 0;
    for (const id of ids) sum += weightOf.get(id & mask) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  });
}

/** What each draft gets from a model that has not seen its article. */
function crossValidate(drafts: readonly JudgedDraft[]): number[] {
  const articles = [...new Set(drafts.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const shares = new Array<number>(drafts.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitConfidence(drafts.filter(({ article }) => foldOf.get(article) !== fold));
    predict(model, drafts).forEach((share, i) => {
      if (foldOf.get(drafts[i]!.article) === fold) shares[i] = share;
    });
  }
  return shares;
}

/** Log loss, area under the curve, precision and recall at `threshold`. */
function figures(drafts: readonly JudgedDraft[], shares: readonly number[], threshold: number): string {
  const judged = drafts.map(({ right }, i) => ({ odds: shares[i]!, gold: right }));
  const loss = judged.reduce((sum, { odds, gold }) => sum - Math.log(gold ? odds : 1 - odds), 0) / judged.length;
  const kept = judged.filter(({ odds }) => odds >= threshold);
  const right = kept.filter(({ gold }) => gold).length;
  const all = judged.filter(({ gold }) => gold).length;
  const rest = f1(right, kept.length - right, all - right);
  return `${judged.length} drafts, log loss ${loss.toFixed(3)}, AUC ${auc(judged).toFixed(3)}, at ${threshold.toFixed(2)} ${rest}`;
}

function train(corpora: string): void {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const shipped = decodeModel(
    new Uint8Array(readFileSync(new URL('../models/attribution.bin', import.meta.url))),
    'attribution.bin',
  );
  const written = new Set(readAttributedArticles('training').map(({ publisher }) => publisher));
  const drafts = [
    ...judgedByAnnotators(attributionArticles(corpora), log, ({ publisher }) =>
      written.has(publisher) ? 'articles of other kinds' : 'political news',
    ),
    ...judgedByUs(confidenceLabels(), textReader(corpora), shipped),
  ];
  const bytes = quantise(fitConfidence(drafts), { name: 'confidence', prune: PRUNE });
  writeFileSync(new URL('../models/confidence.bin', import.meta.url), bytes);
  log(`${bytes.length} bytes`);
  const shares = crossValidate(drafts);
  for (const kind of Object.keys(WEIGHTS)) {
    const of = drafts.map((draft, i) => ({ draft, share: shares[i]! })).filter(({ draft }) => draft.kind === kind);
    const chosen = of.map(({ draft }) => draft);
    console.log(kind);
    console.log(
      `  tagger alone: ${figures(
        chosen,
        chosen.map(({ before }) => before),
        0.5,
      )}`,
    );
    console.log(
      `  this model:   ${figures(
        chosen,
        of.map(({ share }) => share),
        keptAt(USUAL_DENSITY),
      )}`,
    );
  }
}

const [corpora] = process.argv.slice(2);
if (process.argv[1]?.endsWith('/attribution-confidence.ts')) {
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:confidence -- CORPORA_DIR\n');
    process.exitCode = 2;
  } else train(corpora);
}
