import { describe, expect, test } from 'vitest';
import { InstallationError } from '../../src/resources.ts';
import { decodeModel, encodeModel, FORMAT_VERSION } from '../../src/tagger/format.ts';
import { addScores } from '../../src/tagger/model.ts';
import { randomModelBytes } from './support.ts';

const file = {
  name: 'sample',
  labels: ['O', 'B-Ä', 'I-Ä'],
  hashBits: 10,
  step: 0.5,
  chain: null,
  buckets: Uint32Array.of(0, 5, 300, 1023),
  weights: Int8Array.of(1, 0, -2, 0, 0, 0, 127, -127, 3, 0, 0, 9),
};

/** The same four buckets among sixty that follow each other. */
const crowded = {
  buckets: Uint32Array.from([0, 5, 300, ...Array.from({ length: 60 }, (_, i) => 400 + i), 1023]),
  weights: Int8Array.from([...file.weights.subarray(0, 9), ...Array.from({ length: 180 }, (_, i) => i % 7), 0, 0, 9]),
};

describe('a weight file', () => {
  test.each([
    ['few buckets', file],
    ['many buckets', { ...file, ...crowded }],
  ])('with %s gives back what was written', (_, written) => {
    const model = decodeModel(encodeModel(written), 'sample.bin');
    expect(model).toMatchObject({ name: 'sample', labels: file.labels, hashBits: 10, step: 0.5, chain: null });
    const scores = (id: number): number[] => {
      const out = new Int32Array(3);
      addScores(model, Uint32Array.of(id), 0, 1, out, 0);
      return [...out];
    };
    expect(scores(0)).toEqual([1, 0, -2]);
    expect(scores(5)).toEqual([0, 0, 0]);
    expect(scores(300)).toEqual([127, -127, 3]);
    expect(scores(1023)).toEqual([0, 0, 9]);
    expect(scores(1023 + 1024 * 77)).toEqual([0, 0, 9]);
    expect(scores(299)).toEqual([0, 0, 0]);
  });

  test('is read from a view into a larger buffer, as files come', () => {
    const bytes = encodeModel(file);
    const model = decodeModel(Buffer.concat([Buffer.alloc(7), bytes]).subarray(7), 'sample.bin');
    const out = new Int32Array(3);
    addScores(model, Uint32Array.of(300), 0, 1, out, 0);
    expect([...out]).toEqual([127, -127, 3]);
  });

  test('is the same bytes every time', () => {
    expect(encodeModel(file)).toEqual(encodeModel(file));
  });

  test('keeps a chain with forbidden pairs', () => {
    const chain = new Float32Array(15).fill(0.5);
    chain[6 + 2] = Number.NEGATIVE_INFINITY;
    const model = decodeModel(encodeModel({ ...file, chain }), 'sample.bin');
    expect(model.chain?.transitions[2]).toBe(Number.NEGATIVE_INFINITY);
    expect(model.chain?.initial[0]).toBe(1);
    expect([...(model.chain?.predecessors ?? [])]).toEqual([0, 1, 2, 0, 1, 2, 1, 2]);
  });

  test.each([0, 3, 23, 24, 200])('cut to %i bytes says so', (length) => {
    const bytes = randomModelBytes(1, 3).subarray(0, length);
    expect(() => decodeModel(bytes, 'entities.bin')).toThrow(/^entities\.bin: .*(cut short|not a model file)/);
  });

  test('with any byte changed is refused', () => {
    const good = randomModelBytes(1, 3);
    for (let i = 0; i < good.length; i++) {
      const bad = good.slice();
      bad[i] = (bad[i] ?? 0) ^ 0x10;
      expect(() => decodeModel(bad, 'entities.bin'), `byte ${i}`).toThrow(InstallationError);
    }
  });

  test('of another version says which', () => {
    const bytes = randomModelBytes(1, 3);
    bytes[4] = FORMAT_VERSION + 1;
    expect(() => decodeModel(bytes, 'entities.bin')).toThrow(
      `entities.bin: model format ${FORMAT_VERSION + 1}, this version reads ${FORMAT_VERSION}`,
    );
  });
});
