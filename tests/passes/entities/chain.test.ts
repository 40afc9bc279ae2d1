import { describe, expect, test } from 'vitest';
import { createShareLabels, LABEL_COUNT } from '../../../src/passes/entities/chain.ts';
import { lazyModel, marginals } from '../../../src/tagger/index.ts';
import { createRandom } from '../../../src/training/random.ts';
import { randomModel } from '../../tagger/support.ts';

const model = lazyModel('entities.bin')();
const shareLabels = createShareLabels(model);

describe('the shares of labels', () => {
  test.each([1, 2, 3, 9, 200])('are the marginals of the chain, in %i rows', (rows) => {
    const random = createRandom(rows);
    // Some scores lie so far apart that the lower one's probability is nothing.
    const scores = Int32Array.from({ length: (rows + 1) * LABEL_COUNT }, () => Math.floor(random() ** 3 * 4000));
    const shares = new Float64Array(scores.length).fill(-1);
    shareLabels(scores, 1, rows + 1, shares);
    const expected = marginals(model, scores, rows, 1);
    expected.forEach((share, i) => {
      expect(shares[LABEL_COUNT + i]).toBeCloseTo(share, 12);
    });
    expect(shares.subarray(0, LABEL_COUNT).every((share) => share === -1)).toBe(true);
  });

  test('need the labels of names', () => {
    expect(() => createShareLabels(randomModel(1, 3))).toThrow(TypeError);
  });
});
