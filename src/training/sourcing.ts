// `npm run train:sourcing -- CORPORA`: trains the model of the sourcing pass on gold/train and prints what
// cross-validation over articles says of it. Same corpora and same passes before it, same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstRows, labels, needsRows, reportedRows, type Verdict } from '../passes/sourcing/features.ts';
import { isAssertion, NEEDS_THRESHOLD, sourcingOf } from '../passes/sourcing/index.ts';
import { fire, sigmoid } from '../passes/sourcing/judge.ts';
import { clearFeatures, createFeatureBuffer, encodeModel, type FeatureBuffer, rowStart } from '../tagger/index.ts';
import { createRandom, shuffle } from './random.ts';
import { type Example, type GoldSentence, prepare, readGold, readOwnLabels } from './sourcing-data.ts';
import { type RegressionOptions, type Row, regress, score, type Weights } from './sourcing-regression.ts';
import { readReported } from './sourcing-reported.ts';

const HASH_BITS = 18;
const FOLDS = 10;
const MASK = 2 ** HASH_BITS - 1;

/** How much a sentence that we labelled counts beside one of gold/train. */
const OWN_WEIGHT = 0.5;

const first: Record<'claim' | 'attributed' | 'vague', RegressionOptions> = {
  claim: { plain: 30, words: 60 },
  attributed: { plain: 30, words: 60 },
  vague: { plain: 2, words: 6 },
};
const needsOptions: RegressionOptions = {
  plain: 30,
  words: 80,
  group: 2,
};

interface Item {
  readonly article: number;
  readonly sentence: number;
  /** Null where nobody labelled the sentence. */
  readonly gold: GoldSentence | null;
  /** Labelled by us: for training only. */
  readonly own: boolean;
  readonly rows: Record<'claim' | 'attributed' | 'vague', Row>;
}

function takeRow(buffer: FeatureBuffer, row: number, gold: boolean, weight = 1, group = -1): Row {
  const part = (r: number): Uint32Array =>
    Uint32Array.from(buffer.ids.subarray(rowStart(buffer, r), buffer.ends[r]!), (id) => id & MASK);
  return { plain: part(row), words: part(row + 1), gold: gold ? 1 : 0, weight, group };
}

function oddsOf(example: Pick<Example, 'context' | 'place'>, weights: Weights): Float64Array {
  const buffer = createFeatureBuffer();
  return Float64Array.from(example.context.facts, (_, sentence) => {
    if (example.place[sentence]! < 0) return -5;
    clearFeatures(buffer);
    reportedRows(sentence, example.context, buffer);
    return score(weights, takeRow(buffer, 0, false));
  });
}

function items(examples: readonly Example[], from: number, own: boolean, reportedWeights: Weights): Item[] {
  const buffer = createFeatureBuffer();
  return examples.slice(from).flatMap((example, offset) => {
    const reported = oddsOf(example, reportedWeights);
    return example.gold.flatMap((gold, sentence) => {
      if (example.place[sentence]! < 0) return [];
      clearFeatures(buffer);
      firstRows(sentence, example.context, reported, buffer);
      const attributed = gold?.sourcing === 'named' || gold?.sourcing === 'unnamed';
      const weight = { claim: 1, judgment: 0.5, other: 0.2 }[gold?.role ?? 'other'];
      return [
        {
          article: from + offset,
          sentence,
          gold: gold ?? null,
          own,
          rows: {
            claim: takeRow(buffer, 0, gold?.role === 'claim', own ? 0.5 : 1),
            attributed: takeRow(buffer, 2, attributed, weight),
            vague: takeRow(buffer, 4, gold?.sourcing === 'vague', gold?.role === 'claim' ? 1 : 0.3),
          },
        },
      ];
    });
  });
}

/** Articles dealt to folds at random, by a fixed seed. */
function folds(count: number): Int32Array {
  const order = Array.from({ length: count }, (_, i) => i);
  shuffle(order, createRandom(7));
  const fold = new Int32Array(count);
  order.forEach((article, i) => {
    fold[article] = i % FOLDS;
  });
  return fold;
}

type Verdicts = (Verdict | null)[][];

function verdictsOf(
  examples: readonly Example[],
  all: readonly Item[],
  odds: (item: Item) => [number, number, number],
): Verdicts {
  const verdicts: Verdicts = examples.map((example) => example.context.facts.map(() => null));
  for (const item of all) {
    const [claim, attributed, vague] = odds(item);
    verdicts[item.article]![item.sentence] = {
      claim: sigmoid(claim),
      attributed: sigmoid(attributed),
      vague: sigmoid(vague),
    };
  }
  return verdicts;
}

interface Scored {
  readonly odds: number;
  readonly gold: boolean;
  readonly item: Item;
}

interface Candidate {
  readonly item: Item;
  readonly gold: GoldSentence;
  readonly row: Row;
}

/** What the last question is asked of: the sentences that no source was found for. */
function candidates(examples: readonly Example[], all: readonly Item[], verdicts: Verdicts): Candidate[] {
  const buffer = createFeatureBuffer();
  return all.flatMap((item) => {
    if (item.gold === null) return [];
    const { context, place } = examples[item.article]!;
    const verdict = verdicts[item.article]![item.sentence]!;
    const { sourcing } = sourcingOf(context.facts[item.sentence]!, verdict, context);
    if (sourcing === 'named' || sourcing === 'unnamed') return [];
    clearFeatures(buffer);
    const input = {
      index: item.sentence,
      position: place[item.sentence]!,
      verdicts: verdicts[item.article]!,
      fired: fire(context, item.sentence),
    };
    needsRows(input, context, buffer);
    return [
      {
        item,
        gold: item.gold,
        row: takeRow(buffer, 0, item.gold.needs_source, item.own ? OWN_WEIGHT : 1, item.article),
      },
    ];
  });
}

function f1(right: number, extra: number, missed: number): string {
  const p = right / (right + extra || 1);
  const r = right / (right + missed || 1);
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`;
}

/** Area under the curve: how often a positive scores above a negative. */
function auc(scored: readonly { readonly odds: number; readonly gold: boolean }[]): number {
  const order = [...scored].sort((a, b) => a.odds - b.odds);
  let negatives = 0;
  let sum = 0;
  let positives = 0;
  for (const { gold } of order) {
    if (gold) {
      positives++;
      sum += negatives;
    } else negatives++;
  }
  return sum / (positives * negatives || 1);
}

/** Platt's two numbers: probability = sigmoid(slope * odds + shift). */
function calibrate(scored: readonly { readonly odds: number; readonly gold: boolean }[]): {
  slope: number;
  shift: number;
} {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 2000; step++) {
    let a = 0;
    let b = 0;
    for (const { odds, gold } of scored) {
      const error = sigmoid(slope * odds + shift) - (gold ? 1 : 0);
      a += error * odds;
      b += error;
    }
    slope -= (0.5 * a) / scored.length;
    shift -= (0.5 * b) / scored.length;
  }
  return { slope, shift };
}

function write(
  path: string,
  trained: Record<string, Weights>,
  calibration: { slope: number; shift: number },
  bias: number,
): void {
  const names = labels;
  const step = 1 / 40;
  const all = new Set<number>();
  for (const name of names) for (const bucket of trained[name]!.keys()) all.add(bucket);
  const buckets = Uint32Array.from(all).sort();
  const weights = new Int8Array(buckets.length * names.length);
  buckets.forEach((bucket, i) => {
    names.forEach((name, label) => {
      let weight = trained[name]!.get(bucket) ?? 0;
      if (name === 'needs') weight = weight * calibration.slope + (bucket === bias ? calibration.shift : 0);
      weights[i * names.length + label] = Math.max(-127, Math.min(127, Math.round(weight / step)));
    });
  });
  writeFileSync(
    path,
    encodeModel({ name: 'sourcing', labels: names, hashBits: HASH_BITS, step, chain: null, buckets, weights }),
  );
}

const [corpora] = process.argv.slice(2);
if (corpora === undefined) throw new Error('usage: npm run train:sourcing -- CORPORA_DIR');
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
const goldArticles = readGold(join(corpora, 'gold/train'));
const examples = [...goldArticles, ...readOwnLabels(join(corpora, 'attribution/train/text'))].map(prepare);
const seen = new Set(examples.map(({ name }) => name.replace('polnear.', '')));
const reportedArticles = readReported(corpora, seen);
console.log(`${reportedArticles.length} articles for "reported" (${seconds()} s)`);
const reportedRowsOf = reportedArticles.map((article) => {
  const buffer = createFeatureBuffer();
  return article.reported.flatMap((gold, sentence) => {
    if (article.place[sentence]! < 0) return [];
    clearFeatures(buffer);
    reportedRows(sentence, article.context, buffer);
    return [takeRow(buffer, 0, gold)];
  });
});
const reportedOptions: RegressionOptions = {
  plain: 3,
  words: 10,
  steps: 100,
};
const reportedWeights = regress(reportedRowsOf.flat(), reportedOptions);
console.log(`(${seconds()} s)`);
const all = [
  ...items(examples.slice(0, goldArticles.length), 0, false, reportedWeights),
  ...items(examples, goldArticles.length, true, reportedWeights),
];
const train: Record<'claim' | 'attributed' | 'vague', Item[]> = {
  claim: all.filter((item) => item.gold !== null),
  // We only labelled sentences that have no source, which says nothing of how often that is so.
  attributed: all.filter((item) => item.gold !== null && !item.own),
  vague: all.filter((item) => item.gold !== null && !item.own),
};
const measured = all.filter((item) => item.gold !== null && !item.own);
console.log(
  `${examples.length} articles, ${train.claim.length} labelled sentences read as prose (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
const fold = folds(examples.length);

// The first three questions, each sentence answered by a model that has not seen its article.
const names = ['claim', 'attributed', 'vague'] as const;
const held: Record<(typeof names)[number], Weights[]> = { claim: [], attributed: [], vague: [] };
for (const name of names) {
  for (let f = 0; f < FOLDS; f++) {
    held[name].push(
      regress(
        train[name].filter((item) => fold[item.article] !== f).map((item) => item.rows[name]),
        first[name],
      ),
    );
  }
}
const heldOdds = (item: Item): [number, number, number] => {
  const f = fold[item.article]!;
  return [
    score(held.claim[f]!, item.rows.claim),
    score(held.attributed[f]!, item.rows.attributed),
    score(held.vague[f]!, item.rows.vague),
  ];
};
const heldVerdicts = verdictsOf(examples, all, heldOdds);
{
  const claim = [0, 0, 0];
  const source = [0, 0, 0];
  let kinds = 0;
  let right = 0;
  const confusion = new Map<string, number>();
  for (const item of measured) {
    const { gold } = item;
    if (gold === null) continue;
    const verdict = heldVerdicts[item.article]![item.sentence]!;
    const isClaim = gold.role === 'claim';
    const { context } = examples[item.article]!;
    const found = sourcingOf(context.facts[item.sentence]!, verdict, context).sourcing;
    const saysClaim = isAssertion(verdict, found);
    claim[isClaim && saysClaim ? 0 : saysClaim ? 1 : isClaim ? 2 : 0]! += isClaim || saysClaim ? 1 : 0;
    if (!isClaim) continue;
    const got = saysClaim ? found : 'none';
    kinds++;
    if (got === gold.sourcing) right++;
    else confusion.set(`${gold.sourcing}>${got}`, (confusion.get(`${gold.sourcing}>${got}`) ?? 0) + 1);
    const goldSource = gold.sourcing === 'named' || gold.sourcing === 'unnamed';
    const gotSource = got === 'named' || got === 'unnamed';
    if (goldSource || gotSource) source[goldSource && gotSource ? 0 : gotSource ? 1 : 2]!++;
  }
  console.log(`claims               ${f1(claim[0]!, claim[1]!, claim[2]!)}`);
  console.log(`claims with a source ${f1(source[0]!, source[1]!, source[2]!)}`);
  console.log(`sourcing kind right  ${(right / kinds).toFixed(3)}`, Object.fromEntries(confusion));
}

// The last question, on the held-out answers to the first three.
const asked = candidates(examples, all, heldVerdicts);
const lost =
  measured.filter((item) => item.gold?.needs_source === true).length -
  asked.filter((c) => !c.item.own && c.row.gold === 1).length;
const scored: Scored[] = [];
const ownScored: Scored[] = [];
for (let f = 0; f < FOLDS; f++) {
  const weights = regress(
    asked.filter((c) => fold[c.item.article] !== f).map((c) => c.row),
    needsOptions,
  );
  for (const { item, row } of asked) {
    if (fold[item.article] !== f) continue;
    (item.own ? ownScored : scored).push({
      odds: score(weights, row),
      gold: row.gold === 1,
      item,
    });
  }
}
// Our own labels read the guidelines as strictly as gold/dev; the seven annotators of gold/train were milder.
const calibration = calibrate([...scored, ...ownScored]);
console.log(
  `needs: ${scored.length} asked, ${scored.filter((c) => c.gold).length} do, ${lost} lost to a source; AUC ${auc(scored).toFixed(3)}; calibration ${calibration.slope.toFixed(2)} ${calibration.shift.toFixed(2)}`,
);
let best = { line: '', f: 0, t: 0 };
for (let t = 0.2; t <= 0.7; t += 0.02) {
  let tp = 0;
  let fp = 0;
  let fn = lost;
  for (const { odds, gold } of scored) {
    const yes = sigmoid(calibration.slope * odds + calibration.shift) >= t;
    if (yes && gold) tp++;
    else if (yes) fp++;
    else if (gold) fn++;
  }
  const f = (2 * tp) / (2 * tp + fp + fn);
  if (f > best.f) best = { line: `threshold ${t.toFixed(2)}: ${f1(tp, fp, fn)}`, f, t };
  if (Math.abs(t - NEEDS_THRESHOLD) < 0.005) console.log(`at the pass's threshold ${t.toFixed(2)}: ${f1(tp, fp, fn)}`);
}
console.log(`best ${best.line}`);
{
  // The worst five first, as the evaluation counts it.
  let right = 0;
  let shown = 0;
  examples.slice(0, goldArticles.length).forEach((example, article) => {
    const k = Math.min(5, example.all.filter((s) => s.needs_source).length);
    const mine = scored
      .filter((s) => s.item.article === article && sigmoid(calibration.slope * s.odds + calibration.shift) >= best.t)
      .sort((a, b) => b.odds - a.odds)
      .slice(0, k);
    right += mine.filter((s) => s.gold).length;
    shown += k;
  });
  console.log(`worst five first ${(right / shown).toFixed(3)}`);
}

const trained: Record<string, Weights> = {};
for (const name of names)
  trained[name] = regress(
    train[name].map((item) => item.rows[name]),
    first[name],
  );
trained['needs'] = regress(
  asked.map((c) => c.row),
  needsOptions,
);
trained['reported'] = reportedWeights;
const bias = asked[0]!.row.plain[0]!;
write(new URL('../models/sourcing.bin', import.meta.url).pathname, trained, calibration, bias);
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
