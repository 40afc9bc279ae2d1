// Thousands of hostile inputs in seconds; `npm run fuzz` goes on for as long as it is let.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { docx, paragraph, run } from '../support/docx.ts';
import { column, pdf } from '../support/pdf.ts';
import { checkDocument, checkFile, damaged, hostileFile, hostileText } from './fuzz.ts';

/** FUZZ_SECONDS: how long each property is tried instead; FUZZ_SEED: which inputs. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
const seed = process.env['FUZZ_SEED'] === undefined ? {} : { seed: Number(process.env['FUZZ_SEED']) };

function effort(runs: number): fc.Parameters<unknown> {
  if (seconds === 0) return { numRuns: runs, ...seed };
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, ...seed };
}
const timeout = Math.max(120_000, seconds * 2000);

describe('any input', () => {
  it('as a text gives a result in which every span is its slice', { timeout }, () => {
    fc.assert(
      fc.property(hostileText, (text) => checkDocument(analyze(text), text)),
      effort(1200),
    );
  });

  it('as a file of any format gives articles or a failure in words', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, ([name, bytes]) => checkFile(name, bytes, false)),
      effort(1500),
    );
  });

  it('as a file that is analysed too', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, ([name, bytes]) => checkFile(name, bytes, true)),
      effort(250),
    );
  });

  it('as a damaged Word file', { timeout }, async () => {
    const whole = docx(paragraph(run('The dam reopened, he said.'), 'Title') + paragraph(run('It may break.')));
    await fc.assert(
      fc.asyncProperty(damaged(whole), (bytes) => checkFile('a.docx', bytes, false)),
      effort(150),
    );
  });

  it('as a damaged PDF', { timeout }, async () => {
    const whole = pdf([column(72, 700, ['The dam reopened, he said.', 'It may break.']), column(72, 700, ['More.'])]);
    await fc.assert(
      fc.asyncProperty(damaged(whole), (bytes) => checkFile('a.pdf', bytes, false)),
      effort(60),
    );
  });
});
