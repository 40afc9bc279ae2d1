import { expect, test } from 'vitest';
import { clusterWords } from '../../src/training/clusters.ts';

const animals = ['cat', 'dog', 'fox', 'hen'];
const verbs = ['runs', 'sleeps', 'eats'];
const sentences = animals.flatMap((animal) => verbs.map((verb) => ['the', animal, verb, 'now']));
const options = { classes: 4, rounds: 20, minCount: 1, neighbours: 50 };

test('words with the same neighbours share a cluster, others do not', () => {
  const clusters = clusterWords(sentences, options);
  expect(new Set(animals.map((word) => clusters.get(word))).size).toBe(1);
  expect(new Set(verbs.map((word) => clusters.get(word))).size).toBe(1);
  expect(clusters.get('cat')).not.toBe(clusters.get('runs'));
});

test('the same text gives the same clusters', () => {
  expect(clusterWords(sentences, options)).toEqual(clusterWords(sentences, options));
});

test('rare words have none', () => {
  expect(clusterWords([...sentences, ['zebra']], { ...options, minCount: 2 }).has('zebra')).toBe(false);
});
