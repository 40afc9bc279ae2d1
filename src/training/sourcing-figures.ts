// What cross-validation says of the models of the sourcing pass, printed.
import { NEEDS_THRESHOLD } from '../passes/sourcing/index.ts';
import { bothOdds, sigmoid } from '../passes/sourcing/verdict-model.ts';
import type { Example, GoldSentence } from './sourcing-data.ts';
import { type Item, isUnsourced } from './sourcing-items.ts';
import { auc, calibrate, cutAt, f1, type Judged } from './sourcing-measures.ts';

/**
 * Of the unsourced claims of gold/dev 59 in 100 need a source by its two readers, of those of gold/train 35 by its
 * seven milder ones. An unsourced claim of gold/train that needs none counts this much as a false find: so much that
 * the shares are alike, and figures and threshold are those of the stricter reading.
 */
const STRICT = 0.37;

/** A labelled sentence and what models say of it that have seen nothing of its genre or publisher. */
export interface Answer {
  readonly item: Item;
  readonly gold: GoldSentence;
  readonly claim: number;
  readonly needs: number;
  /** What the pass makes of the verdict. */
  readonly sourcing: string;
  readonly says: 'claim' | 'nothing';
}
const isSourced = (kind: string): boolean => kind === 'named' || kind === 'unnamed';
const kindOf = ({ says, sourcing }: Answer): string => (says === 'claim' ? sourcing : 'none');
const judge = ({ gold, claim, needs }: Answer): Judged => ({
  odds: bothOdds(claim, needs),
  gold: gold.needs_source,
  cost: isUnsourced(gold) ? STRICT : 1,
});

function count(yes: (answer: Answer) => boolean, gold: (answer: Answer) => boolean, of: readonly Answer[]): string {
  const how = (a: boolean, b: boolean): number => of.filter((x) => yes(x) === a && gold(x) === b).length;
  return f1(how(true, true), how(true, false), how(false, true));
}

/** Prints the figures; returns the calibration, from the sentences of gold/train alone. */
export function printFigures(answers: readonly Answer[], examples: readonly Example[], goldCount: number): Calibration {
  const mine = answers.filter(({ item }) => !item.own);

  console.log(
    `claims               ${count(
      ({ says }) => says === 'claim',
      ({ gold }) => gold.role === 'claim',
      mine,
    )}`,
  );
  const claims = mine.filter(({ gold }) => gold.role === 'claim');
  console.log(
    `claims with a source ${count(
      (x) => isSourced(kindOf(x)),
      (x) => isSourced(x.gold.sourcing),
      claims,
    )}`,
  );
  const confusion = new Map<string, number>();
  for (const x of claims) {
    const pair = `${x.gold.sourcing}>${kindOf(x)}`;
    if (kindOf(x) !== x.gold.sourcing) confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  }
  const wrong = [...confusion.values()].reduce((a, b) => a + b, 0);
  console.log(`sourcing kind right  ${(1 - wrong / claims.length).toFixed(3)}`, Object.fromEntries(confusion));

  const asked = mine.filter(({ sourcing, says }) => says === 'claim' && !isSourced(sourcing));
  const lost =
    mine.filter(({ gold }) => gold.needs_source).length - asked.filter(({ gold }) => gold.needs_source).length;
  console.log(
    `claims among the unsourced: AUC ${auc(
      mine
        .filter(({ gold }) => !isSourced(gold.sourcing))
        .map(({ claim, gold }) => ({ odds: claim, gold: gold.role === 'claim' })),
    ).toFixed(3)}; need of a source among unsourced claims: AUC ${auc(
      mine.filter(({ gold }) => isUnsourced(gold)).map(({ needs, gold }) => ({ odds: needs, gold: gold.needs_source })),
    ).toFixed(3)}`,
  );
  printOracles(mine);
  const calibration = calibrate(asked.map(judge));
  const judged = asked.map(judge).map((x) => ({ ...x, odds: sigmoid(calibration.slope * x.odds + calibration.shift) }));
  const plain = judged.map((x) => ({ ...x, cost: 1 }));
  console.log(`calibration ${calibration.slope.toFixed(2)} ${calibration.shift.toFixed(2)}; ${lost} lost to a source`);
  let best = NEEDS_THRESHOLD;
  for (let t = 0.2; t <= 0.8; t += 0.02) if (cutAt(judged, lost, t).f > cutAt(judged, lost, best).f) best = t;
  for (const [name, t] of [
    ["the pass's", NEEDS_THRESHOLD],
    ['the best', best],
  ] as const) {
    const strict = cutAt(judged, lost, t);
    const labelled = cutAt(plain, lost, t);
    console.log(
      `${name} threshold ${t.toFixed(2)}: strict ${f1(strict.right, strict.extra, strict.missed)}; as labelled ${f1(labelled.right, labelled.extra, labelled.missed)}`,
    );
  }
  printOwn(answers, examples, calibration);
  printWorst(
    asked.map((x, i) => ({ x, worth: judged[i]!.odds })),
    examples.slice(0, goldCount),
  );
  return calibration;
}

type Calibration = ReturnType<typeof calibrate>;

/** With role or sourcing taken from gold: where the loss sits. */
function oracle(
  mine: readonly Answer[],
  name: string,
  take: (answer: Answer) => boolean,
  odds: (answer: Answer) => number,
): void {
  const taken = mine.filter(take).map((x) => ({ ...judge(x), odds: odds(x) }));
  const missing = mine.filter(({ gold }) => gold.needs_source).length - taken.filter(({ gold }) => gold).length;
  const plain = taken.map((x) => ({ ...x, cost: 1 }));
  const best = (of: readonly Judged[]): number =>
    Math.max(...of.filter(({ gold }) => gold).map((x) => cutAt(of, missing, x.odds).f));
  const row = [
    cutAt(taken, missing, Number.NEGATIVE_INFINITY).f,
    best(taken),
    cutAt(plain, missing, Number.NEGATIVE_INFINITY).f,
    best(plain),
  ];
  console.log(`${name.padEnd(24)} ${row.map((value) => value.toFixed(3)).join('  ')}`);
}

function printOracles(mine: readonly Answer[]): void {
  console.log(
    'needs a source, best F1    strict         as labelled\n                         all    model  all    model',
  );
  const goldClaim = ({ gold }: Answer): boolean => gold.role === 'claim';
  const goldKind = ({ gold }: Answer): boolean => !isSourced(gold.sourcing);
  const ourClaim = ({ says }: Answer): boolean => says === 'claim';
  const ourKind = ({ sourcing }: Answer): boolean => !isSourced(sourcing);
  oracle(
    mine,
    'gold role, gold kind',
    (x) => goldClaim(x) && goldKind(x),
    (x) => x.needs,
  );
  oracle(
    mine,
    'gold role, our kind',
    (x) => goldClaim(x) && ourKind(x),
    (x) => x.needs,
  );
  oracle(
    mine,
    'our role, gold kind',
    (x) => ourClaim(x) && goldKind(x),
    (x) => judge(x).odds,
  );
  oracle(
    mine,
    'our role, our kind',
    (x) => ourClaim(x) && ourKind(x),
    (x) => judge(x).odds,
  );
}

function printOwn(answers: readonly Answer[], examples: readonly Example[], calibration: Calibration): void {
  for (const corpus of ['polnear', 'gum', 'conll03']) {
    // Our own labels: stricter than gold/train about what needs a source, so they are taken as they are.
    const set = answers.filter(({ item }) => item.own && examples[item.article]!.name.startsWith(corpus));
    const own = set.filter(({ gold }) => gold.role === 'claim');
    const right = own.filter((x) => kindOf(x) === x.gold.sourcing).length / (own.length || 1);
    const open = set.filter(({ sourcing, says }) => says === 'claim' && !isSourced(sourcing));
    const odds = open.map((x) => ({ ...judge(x), cost: 1 }));
    const worth = odds.map((x) => ({ ...x, odds: sigmoid(calibration.slope * x.odds + calibration.shift) }));
    const missed =
      set.filter(({ gold }) => gold.needs_source).length - open.filter(({ gold }) => gold.needs_source).length;
    const cut = cutAt(worth, missed, NEEDS_THRESHOLD);
    const asked = set.filter(({ gold }) => isUnsourced(gold));
    const need = auc(asked.map(({ needs, gold }) => ({ odds: needs, gold: gold.needs_source })));
    console.log(
      `our labels, ${corpus}: ${set.length} sentences, kind right ${right.toFixed(3)}, need AUC ${need.toFixed(3)}, ` +
        `needs a source ${f1(cut.right, cut.extra, cut.missed)}`,
    );
  }
}

/** The worst five first, as the evaluation counts it. */
function printWorst(
  asked: readonly { readonly x: Answer; readonly worth: number }[],
  examples: readonly Example[],
): void {
  let right = 0;
  let shown = 0;
  examples.forEach((example, article) => {
    const most = Math.min(5, example.all.filter((s) => s.needs_source).length);
    const first = asked
      .filter(({ x, worth }) => x.item.article === article && worth >= NEEDS_THRESHOLD)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, most);
    right += first.filter(({ x }) => x.gold.needs_source).length;
    shown += most;
  });
  console.log(`worst five first ${(right / shown).toFixed(3)}`);
}
