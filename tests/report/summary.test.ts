import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { widthOf } from '../../src/report/layout.ts';
import { summary } from '../../src/report/summary.ts';
import { ACTING, DAM, documentOf, HOSTILE, render, Spans } from '../support/fixture.ts';

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const sections = (text: string): string[] =>
  [...text.matchAll(/^[A-Z][A-Z ]+(?= {2}|$)/gm)].map(([name]) => name.trim());

describe('the summary of one article', () => {
  test('has its sections in an editor’s order', () => {
    const order = ['SOURCING', 'NEEDS A SOURCE', 'WARNINGS', 'HEDGING', 'WHO SAYS SO', 'WHO AND WHAT'];
    const shown = sections(render(summary, [DAM]));
    expect(shown).toEqual(order.filter((name) => shown.includes(name)));
    expect(shown).toContain('NEEDS A SOURCE');
    expect(shown).toContain('WHO AND WHAT');
  });

  test('counts nobody among no sources', () => {
    const text =
      'Lena Brandt said that the dam holds. The dam is widely believed to be unsafe. It is feared that it leaks.';
    const shown = render(summary, [{ document: analyze(text), text }]);
    expect(shown).toMatch(/WHO SAYS SO {2}1 source;/);
    expect(shown).toMatch(/nobody named +vague +2 /);
  });

  test('lists who made the article apart from whom it is about', () => {
    const text = [
      'The river rose again on Monday night',
      'By Lena Brandt',
      'Mayor Maria Sanchez said the dam would hold until the rain had stopped and the river had fallen.',
    ].join('\n\n');
    const lines = render(summary, [{ document: analyze(text), text }]).split('\n');
    expect(lines.find((line) => line.includes('people'))).toMatch(/^ +people +Mayor Maria Sanchez 1$/);
    expect(lines.find((line) => line.includes('credits'))).toMatch(/^ +credits +Lena Brandt 1$/);
  });

  test('lists peoples and where somebody is from apart from other names', () => {
    const text = 'The Norwegian minister said the Digital Markets Act was law. South Korean and Muslim voters agreed.';
    const lines = render(summary, [{ document: analyze(text), text }]).split('\n');
    expect(lines.find((line) => line.includes('other names'))).toMatch(/^ +other names +Digital Markets Act 1$/);
    expect(lines.find((line) => line.includes('peoples'))).toMatch(
      /^ +peoples +Norwegian 1 · South Korean 1 · Muslim 1$/,
    );
  });

  /** The dam's article with other probabilities for what needs a source, in the order of the text. */
  const withWorth = (...worths: readonly number[]) => {
    let next = 0;
    const assertions = DAM.document.assertions.map((assertion) =>
      assertion.needsSource ? { ...assertion, checkWorthiness: worths[next++] ?? 0.9 } : assertion,
    );
    return { document: { ...DAM.document, assertions }, text: DAM.text };
  };

  test('tells what most likely needs a source first, then what may', () => {
    const shown = render(summary, [withWorth(0.6, 0.9, 0.85)]);
    expect(shown).toContain('NEEDS A SOURCE  3 of 8 assertions, 2 most likely');
    const [likely, unsure] = shown.split('      may need one:\n');
    expect(likely?.match(/→/g)?.length).toBeGreaterThan(0);
    expect(unsure).toMatch(/^ +\d+ {2}/);
    expect(shown).not.toContain('more:');
  });

  test('shows the surest even where none is likely', () => {
    const shown = render(summary, [withWorth(0.5, 0.6, 0.65)]);
    expect(shown).toContain('3 of 8 assertions, none most likely\n      may need one:\n');
  });

  test.each([
    [0.6, 5],
    [0.7, 3],
  ])('shows more of those worth a look, and names the lines of the rest', (checkWorthiness, left) => {
    const { document, text } = DAM;
    const assertions = document.assertions.map((assertion) => ({ ...assertion, needsSource: true, checkWorthiness }));
    const shown = render(summary, [{ document: { ...document, assertions }, text }]);
    expect(shown).toMatch(new RegExp(` {6}and ${left} more: lines \\d+(?:, \\d+)+`));
  });

  test.each([60, 80, 120, 160])('fits into %i columns', (width) => {
    for (const line of render(summary, [DAM], { width }).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('draws a sourcing bar as wide as the terminal', () => {
    const bar = render(summary, [DAM], { width: 70 }).match(/^[█▓▒░]+$/m)?.[0] ?? '';
    expect(bar).toHaveLength(70);
  });

  test('says the same with colour and without, but for the brackets around weak spots', () => {
    const plain = render(summary, [DAM]).replaceAll(/[[\]]/g, '').replaceAll(/\s+/g, ' ');
    const coloured = render(summary, [DAM], { color: 2 }).replaceAll(ESCAPES, '').replaceAll(/\s+/g, ' ');
    expect(coloured).toBe(plain);
  });

  test('wraps wide characters by the columns they take', () => {
    const text = '東京で大きな火災が発生した '.repeat(20);
    const spans = new Spans(text);
    const document = documentOf(spans, { title: text });
    for (const line of render(summary, [{ document, text }], { width: 60 }).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(60);
    }
  });

  test('shows hostile text, never obeys it', () => {
    expect(render(summary, [HOSTILE])).not.toMatch(ACTING);
  });

  test('is never wider than asked, whatever the article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 60, max: 160 }), (text, width) => {
        const document = analyze(text);
        for (const line of render(summary, [{ document, text }], { width }).split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the summary of several articles', () => {
  const share = (file: string, sourced: number): typeof DAM => {
    const { document, text } = DAM;
    const figures = { ...document.summary, assertions: 4, sourced, sourcedShare: sourced / 4 };
    return { document: { ...document, file, summary: figures }, text };
  };

  test('lists the worst sourced first, then totals', () => {
    const lines = render(summary, [share('good.txt', 4), share('bad.txt', 1), share('fair.txt', 3)]).split('\n');
    expect(lines.slice(1, 5).map((line) => line.split(' ')[0])).toEqual(['bad.txt', 'fair.txt', 'good.txt', '3']);
    expect(lines[4]).toMatch(/^3 articles +\d+ +12 +67%/);
  });

  test('shows the end of a path that is too long', () => {
    const long = `${'folder/'.repeat(20)}article.txt`;
    const output = render(summary, [share(long, 1), share('b.txt', 1)], { width: 80 });
    expect(output).toContain('/article.txt');
    for (const line of output.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });
});
