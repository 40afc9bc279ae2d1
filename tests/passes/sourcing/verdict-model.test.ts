import { describe, expect, it } from 'vitest';
import { signalNames } from '../../../src/passes/sourcing/signals.ts';
import {
  bothOdds,
  oddsOf,
  openVerdictModel,
  verdictModel,
  worthOf,
} from '../../../src/passes/sourcing/verdict-model.ts';

const calibration = { slope: 1, shift: 0 };

describe('oddsOf', () => {
  const model = openVerdictModel({
    claim: { bias: -1, weights: { 'verb passive': 2, 'rule causal': 5 } },
    needs: { bias: 0, weights: { 'verb passive': 1, 'rule causal': 3 } },
    calibration,
  });
  const signals = new Float64Array(signalNames.length);
  signals[signalNames.indexOf('verb passive')] = 1;
  signals[signalNames.indexOf('rule causal')] = 1;

  it('adds up what the question looks at', () => {
    expect(oddsOf(model.needs, signals)).toBe(4);
  });

  it('does not look at the rest', () => {
    expect(oddsOf(model.claim, signals)).toBe(1);
  });
});

describe('worthOf', () => {
  it.each([
    [0.9, 1, 0.5, 1],
    [0.9, 1, 0.9, 0],
  ])('is higher for a surer claim or a surer need', (claim, needs, otherClaim, otherNeeds) => {
    const model = verdictModel();
    expect(worthOf(model, claim, needs)).toBeGreaterThan(worthOf(model, otherClaim, otherNeeds));
  });

  it('is the probability of both where calibration changes nothing', () => {
    const model = openVerdictModel({ claim: { bias: 0, weights: {} }, needs: { bias: 0, weights: {} }, calibration });
    expect(worthOf(model, 0.5, 0)).toBeCloseTo(0.25);
  });

  it.each([
    [0, -800],
    [1, 800],
  ])('stays finite at the ends', (claim, needs) => {
    expect(Number.isFinite(bothOdds(claim, needs))).toBe(true);
  });
});

describe('the shipped model', () => {
  it('gives every signal it weighs a name that exists', () => {
    const { claim, needs } = verdictModel();
    for (const { bias, weights } of [claim, needs]) {
      expect(Number.isFinite(bias)).toBe(true);
      expect(weights.every((weight) => Number.isFinite(weight))).toBe(true);
      expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(50);
    }
  });

  it.each([
    'rule causal',
    'rule consequence',
    'rule state-of-mind',
    'rule quantity',
    'rule prediction',
    'hedge weasel',
    'word disputable',
  ])('takes "%s" for a reason to ask for a source', (name) => {
    expect(verdictModel().needs.weights[signalNames.indexOf(name)]).toBeGreaterThan(0);
  });

  it.each(['count firstPerson', 'cue office'])('takes "%s" for a reason not to', (name) => {
    expect(verdictModel().needs.weights[signalNames.indexOf(name)]).toBeLessThan(0);
  });
});
