// The figures of the sourcing models: F1, area under the curve, calibration, and folds that keep kinds of text apart.

export interface Judged {
  readonly odds: number;
  readonly gold: boolean;
  /** How much it counts as a false find. */
  readonly cost: number;
}

export function f1(right: number, extra: number, missed: number): string {
  const p = right / (right + extra || 1);
  const r = right / (right + missed || 1);
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`;
}

/** Area under the curve: how often a positive scores above a negative. */
export function auc(judged: readonly Pick<Judged, 'odds' | 'gold'>[]): number {
  const order = [...judged].sort((a, b) => a.odds - b.odds);
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
export function calibrate(judged: readonly Judged[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 4000; step++) {
    let a = 0;
    let b = 0;
    for (const { odds, gold, cost } of judged) {
      const error = (1 / (1 + Math.exp(-slope * odds - shift)) - (gold ? 1 : 0)) * (gold ? 1 : cost);
      a += error * odds;
      b += error;
    }
    slope -= (0.5 * a) / judged.length;
    shift -= (0.5 * b) / judged.length;
  }
  return { slope, shift };
}

export interface Cut {
  readonly threshold: number;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly f: number;
}

/** F1 when everything from the threshold on is taken; `lost` positives were never asked. */
export function cutAt(judged: readonly Judged[], lost: number, threshold: number): Cut {
  let right = 0;
  let extra = 0;
  let missed = lost;
  for (const { odds, gold, cost } of judged) {
    if (odds >= threshold) {
      if (gold) right++;
      else extra += cost;
    } else if (gold) missed++;
  }
  return { threshold, right, extra, missed, f: (2 * right) / (2 * right + extra + missed) };
}

/** The genre or publisher of a gold article, from its name. */
function kindOfText(name: string): string {
  const [corpus = '', rest = ''] = name.split(/\.(.*)/s);
  if (corpus === 'gum') return `gum ${rest.slice(0, rest.indexOf('_'))}`;
  if (corpus === 'conll03') return corpus;
  if (corpus === 'basil') return rest.slice(0, rest.indexOf('.'));
  const publisher = (rest === '' ? name : rest).split('_')[0]!;
  return { 'huff-post': 'hpo' }[publisher] ?? publisher;
}

/** A fold for each article; articles of one genre or publisher share theirs. */
export function foldsByKind(names: readonly string[], folds: number): Int32Array {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(kindOfText(name), (sizes.get(kindOfText(name)) ?? 0) + 1);
  const load = new Float64Array(folds);
  const fold = new Map<string, number>();
  for (const [kind, size] of [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
    const least = load.indexOf(Math.min(...load));
    load[least]! += size;
    fold.set(kind, least);
  }
  return Int32Array.from(names, (name) => fold.get(kindOfText(name))!);
}
