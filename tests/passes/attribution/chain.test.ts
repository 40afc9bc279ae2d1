import { describe, expect, test } from 'vitest';
import { createChain } from '../../../src/passes/attribution/chain.ts';
import { LABELS } from '../../../src/passes/attribution/segments.ts';
import { lazyModel, marginals, viterbi } from '../../../src/tagger/index.ts';
import { createRandom } from '../../../src/training/random.ts';
import { randomModel } from '../../tagger/support.ts';

const model = lazyModel('attribution.bin')();
const chain = createChain(model);
const width = LABELS.length;

describe('the chain of roles', () => {
  test.each([0, 1, 2, 3, 9, 200])('agrees with the tagger in %i rows', (rows) => {
    const random = createRandom(rows);
    // Some scores lie so far apart that the lower one's probability is nothing.
    const scores = Int32Array.from({ length: rows * width }, () => Math.floor(random() ** 3 * 12_000));
    const labels = chain.best(scores, rows);
    expect(labels).toEqual(viterbi(model, scores, rows));
    const shares = marginals(model, scores, rows);
    chain.sureness(scores, labels).forEach((sure, row) => {
      const label = labels[row] ?? 0;
      const role = LABELS.map((name) => name.slice(2)).flatMap((name, other) =>
        name === LABELS[label]?.slice(2) ? [shares[row * width + other] ?? 0] : [],
      );
      expect(sure).toBeCloseTo(
        role.reduce((sum, share) => sum + share, 0),
        12,
      );
    });
  });

  test('needs the labels of roles', () => {
    expect(() => createChain(randomModel(1, 3))).toThrow(TypeError);
  });
});
