// One sentence may hold thousands of findings; no report may read it again for each of them.
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { REPORTERS } from '../../src/report/index.ts';
import { PLAIN, render } from '../support/fixture.ts';

/** Processor time in milliseconds, the least of three runs. */
function timeOf(act: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const analysisOf = (words: number) => {
  const text = 'may '.repeat(words);
  return { document: analyze(text), text };
};
const small = analysisOf(1_000);
const large = analysisOf(8_000);

test.each(Object.keys(REPORTERS))('%s of eight times as many hedges takes about eight times as long', async (name) => {
  const reporter = await REPORTERS[name]?.();
  if (reporter === undefined) throw new Error(`no reporter ${name}`);
  timeOf(() => render(reporter, [small], PLAIN));
  const once = timeOf(() => render(reporter, [small], PLAIN));
  // Quadratic work would take 64 times as long; the floor keeps the clock's noise out.
  expect(timeOf(() => render(reporter, [large], PLAIN))).toBeLessThan(32 * Math.max(once, 8));
});
