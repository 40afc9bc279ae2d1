import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { catalogue } from '../../../src/passes/hedging/catalogue.ts';
import { boostersIn, hedgesIn, unmark } from './support.ts';

/** What carries the code in a sentence, as the reports would show it. */
function foundIn(code: string, text: string): readonly string[] {
  const name = code.slice('hedging/'.length);
  if (name === 'booster') return boostersIn(text);
  if (name === 'missing-caution') {
    return analyze(text)
      .summary.warnings.filter((warning) => warning.code === code)
      .map((warning) => warning.text);
  }
  return hedgesIn(text)
    .filter((hedge) => hedge.startsWith(`${name}: `))
    .map((hedge) => hedge.slice(name.length + 2));
}

describe('the hedging catalogue', () => {
  it('has every code once', () => {
    expect(catalogue.map((entry) => entry.code)).toEqual([
      'hedging/modal',
      'hedging/epistemic',
      'hedging/approximator',
      'hedging/hearsay',
      'hedging/weasel',
      'hedging/condition',
      'hedging/booster',
      'hedging/missing-caution',
    ]);
  });

  const hits = catalogue.flatMap(({ code, docs }) => docs.hits.map((hit) => [code, hit] as const));
  it.each(hits)('%s: %s', (code, hit) => {
    const { text, cue } = unmark(hit);
    expect(foundIn(code, text)).toEqual([cue]);
  });

  const nearMisses = catalogue.flatMap(({ code, docs }) => docs.nearMisses.map((miss) => [code, miss] as const));
  it.each(nearMisses)('%s, not: %s', (code, text) => {
    expect(foundIn(code, text)).toEqual([]);
  });
});
