import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../src/tagger/format.ts';
import { addFeature, addScores, createFeatureBuffer, endRow, rowStart, scoreRows } from '../../src/tagger/index.ts';

/** A model of `width` labels with a weight for two buckets in three. */
function modelOf(width: number) {
  const buckets = Uint32Array.from({ length: 1 << 8 }, (_, i) => i).filter((bucket) => bucket % 3 !== 0);
  const weights = Int8Array.from({ length: buckets.length * width }, (_, i) => ((i * 37) % 251) - 125);
  const labels = Array.from({ length: width }, (_, i) => `label ${i}`);
  const bytes = encodeModel({ name: 'test', labels, hashBits: 8, step: 0.1, chain: null, buckets, weights });
  return decodeModel(bytes, 'test.bin');
}

describe('scores of rows', () => {
  test.each([1, 2, 4, 5, 8, 9, 20])('are the sums of the weights, with %i labels', (width) => {
    const model = modelOf(width);
    const buffer = createFeatureBuffer();
    for (let row = 0; row < 5; row++) {
      for (let id = 0; id < row * 40; id++) addFeature(buffer, id * 2654435761);
      endRow(buffer);
    }
    const expected = new Int32Array(buffer.rows * width);
    for (let row = 0; row < buffer.rows; row++) {
      addScores(model, buffer.ids, rowStart(buffer, row), buffer.ends[row] ?? 0, expected, row * width);
    }
    expect([...scoreRows(model, buffer)]).toEqual([...expected]);
    // After many rows a narrow model is scored from a table.
    for (let again = 0; again < 500; again++) scoreRows(model, buffer);
    expect([...scoreRows(model, buffer)]).toEqual([...expected]);
  });

  test('are counted anew in an array that is used again', () => {
    const model = modelOf(7);
    const buffer = createFeatureBuffer();
    addFeature(buffer, 1);
    endRow(buffer);
    const first = scoreRows(model, buffer);
    expect([...scoreRows(model, buffer, first)]).toEqual([...scoreRows(model, buffer)]);
  });
});
