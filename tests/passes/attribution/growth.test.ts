// The pass takes time that grows with the length of the text, on texts made to make it slow too.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findAttributions } from '../../../src/passes/attribution/index.ts';

/** Processor time of the pass alone, the best of several runs, so that a busy machine does not count as slowness. */
function cost(text: string): number {
  const reading = read(articleFromText(text));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    findAttributions(reading, []);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const SMALL = 5_000;
/** Quadratic work would take sixteen times as long for four times the text, cubic work sixty-four times. */
const MOST_GROWTH = 9;
const ATTEMPTS = 5;
/** Shorter than this is the clock's noise, in milliseconds. */
const FLOOR = 30;

describe('four times the text takes about four times as long', () => {
  test.each([
    ['one verb of saying again and again', 'said '],
    ['verbs and pronouns', 'he said she told him '],
    ['quotation marks', '"'],
    ['quotation marks that open', '“ '],
    ['words between quotation marks', '"yes" '],
    ['reports without a full stop', 'Okafor said that the minister warned, '],
    ['reports behind commas', 'the dam broke, the report said, '],
    ['according to', 'according to the ministry, '],
    ['passives', 'was described by police as '],
    ['clauses', 'after Okafor said who warned, '],
    ['paragraphs behind colons', 'The ministry denied this:\n\n'],
    ['quotations over paragraphs', '“We had no rain.\n\n'],
    ['questions and answers', 'Q: Who said so?\n\nA: They said so.\n\n'],
    ['labels', 'HALE: We knew.\n\n'],
    ['headlines', '# Okafor: Ferry unsafe, inspectors warn\n\n'],
    ['citations', '(Haines 2010) [12] '],
    ['open brackets', '( 2010 '],
    ['documents', 'In a letter, the king said '],
    ['short sentences', 'He said so. '],
  ])('%s', (_, part) => {
    const words = part.split(' ').length;
    const text = (size: number): string => part.repeat(Math.ceil(size / words));
    cost(text(SMALL));
    // A collection or a compilation may fall into one measurement; quadratic work shows in every one.
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && growth >= MOST_GROWTH; attempt++) {
      growth = Math.min(growth, cost(text(SMALL * 4)) / Math.max(cost(text(SMALL)), FLOOR));
    }
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  test('a hundred thousand quotation marks are read in seconds', () => {
    expect(cost('"'.repeat(100_000))).toBeLessThan(10_000);
  });
});
