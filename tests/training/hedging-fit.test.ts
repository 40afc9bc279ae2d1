import { describe, expect, it } from 'vitest';
import { createScorer, NO_MODEL, sigmoid, weigh } from '../../src/passes/hedging/model.ts';
import { type Example, featureName, fitModels, fitWeights } from '../../src/training/hedging-fit.ts';

const options = { rounds: 30, l2: 1, minCount: 2 };

function example(features: readonly string[], positive: boolean): Example {
  return { features, prior: 0, positive };
}

describe('fitWeights', () => {
  const examples = Array.from({ length: 40 }, (_, n) => example([n % 2 === 0 ? 'even' : 'odd', 'any'], n % 2 === 0));

  it('learns which feature goes with yes', () => {
    const weights = fitWeights(examples, options);
    expect(weights['even']).toBeGreaterThan(1);
    expect(weights['odd']).toBeLessThan(-1);
  });

  it('gives the same weights every time', () => {
    expect(fitWeights(examples, options)).toEqual(fitWeights(examples, options));
  });

  it('leaves out rare features and what the prior already says', () => {
    expect(fitWeights([...examples, example(['once'], true)], options)).not.toHaveProperty('once');
    const known = examples.map(({ features, positive }) => ({ features, positive, prior: positive ? 9 : -9 }));
    expect(fitWeights(known, options)).toEqual({});
  });
});

describe('fitModels', () => {
  it('gives weights by cue, fact and value, as the pass reads them', () => {
    const rows = Array.from({ length: 20 }, () => example([featureName('may', 'before', 'rain')], true));
    const model = fitModels(rows, []);
    const scorer = createScorer(model);
    const facts = ['any', 'possibility', 'may', 'rain', 'it', 'word', 'word', 'own', 'short'];
    expect(weigh(scorer.editor, 'may', facts)).toBeGreaterThan(0);
    expect(weigh(scorer.editor, 'might', facts)).toBe(0);
    expect(weigh(createScorer(NO_MODEL).editor, 'may', facts)).toBe(0);
    expect(sigmoid(0)).toBe(0.5);
  });
});
