import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';
import { keptAt, withConfidence } from '../../../src/passes/attribution/confidence-model.ts';
import { assured, type Draft, doubted } from '../../../src/passes/attribution/draft.ts';
import { marked } from '../../support/mended.ts';

/** The confidence of a draft as the tagger may leave it. */
function confidence(text: string, change: (draft: Draft) => Draft = (draft) => draft): number {
  const { evidence, draft } = marked(text, 0.6);
  return withConfidence(evidence, [change(draft)])[0]!.confidence;
}

describe('who reports is surer than what does something', () => {
  test.each([
    ['<The minister> {wants} [a new dam].', '<The dam> {wants} [a new gate].'],
    ['<The inspectors> {found} [that the gate leaked].', '<The inspectors> {left} [the gate open].'],
    ['<The ministry> {offered} [to pay for the repairs].', '<The airport> {offers} [free parking].'],
    ['<Okafor> {noted} [that the wall was cracked].', '<You> {note} [your name and address].'],
    ['<The company> {announced} [a loss of two million].', '<The company> {opened} [a mill in Merrin].'],
  ])('%s, not %s', (report, deed) => {
    expect(confidence(report)).toBeGreaterThan(confidence(deed));
  });
});

describe('a rule that knows better', () => {
  const report = '<The minister> {said} [that the dam was safe].';

  test('bounds it from above', () => {
    expect(confidence(report)).toBeGreaterThan(0.8);
    expect(confidence(report, (draft) => doubted(draft, 0.45))).toBe(0.45);
  });

  test('and from below', () => {
    const deed = '<The airport> {offers} [free parking].';
    expect(confidence(deed)).toBeLessThan(0.7);
    expect(confidence(deed, (draft) => assured(draft, 0.7))).toBe(0.7);
  });

  test('and the later one counts', () => {
    expect(confidence(report, (draft) => assured(doubted(draft, 0.45), 0.7))).toBeGreaterThan(0.8);
  });
});

test('a quotation without a cue keeps the confidence of the tagger', () => {
  expect(confidence('["The dam is safe."] <Anna Keller>')).toBe(0.6);
});

test('a travel guide is no news story: nobody says what it offers', () => {
  const guide =
    'The airport offers free parking for two hours. The old harbour features a market hall. You can enjoy the view from the tower. The ferry allows bicycles, and the hostel provides towels.';
  expect(analyze(guide).attributions).toEqual([]);
});

test('a doubtful draft needs less to be kept the more of an article is somebody’s words', () => {
  expect(keptAt(0.1)).toBeGreaterThan(0.6);
  expect(keptAt(0.7)).toBeLessThan(0.3);
  for (let percent = 1; percent <= 100; percent++) {
    expect(keptAt(percent / 100)).toBeLessThanOrEqual(keptAt((percent - 1) / 100));
    expect(keptAt(percent / 100)).toBeGreaterThan(0);
  }
});
