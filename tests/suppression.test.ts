// Comments in the text and codes in a configuration that leave findings out.
import { describe, expect, test } from 'vitest';
import { analyze, analyzeArticle } from '../src/analyze.ts';
import { directivesIn } from '../src/input/directives.ts';
import { readPage } from '../src/input/formats/html.ts';
import { readMarkdown } from '../src/input/formats/markdown.ts';
import type { Document } from '../src/model/document.ts';
import { messagesOf } from '../src/report/messages.ts';

// Several claims of the kind that needs a source, so that no single judgement of the model decides a test.
const NEEDS =
  'The flood destroyed forty houses because the ministry hid the reports. It was the worst disaster in the history of the country. The price of bread has tripled because the state is bankrupt.';
const HEDGED = 'Prices may double within weeks.';

const markdown = (text: string): Document => analyzeArticle(readMarkdown('a.md', text).article);
const codes = (document: Document): readonly string[] =>
  messagesOf(document)
    .filter(({ sentence }) => sentence !== null)
    .map(({ code, span }) => `${span.line} ${code.split('/')[0]}`);
const article = (first: string, second: string): string => `# The flood\n\n${first}\n\n${second}\n`;

describe('a comment in Markdown', () => {
  test('is needed for these examples to be quiet', () => {
    expect(codes(markdown(article(NEEDS, HEDGED)))).toEqual(expect.arrayContaining(['3 sourcing', '5 hedging']));
  });

  test('off leaves everything out up to on', () => {
    const text = `<!-- analyze off -->\n\n${NEEDS}\n\n<!-- analyze on -->\n\n${HEDGED}\n`;
    expect(codes(markdown(text)).filter((code) => code.startsWith('3'))).toEqual([]);
    expect(codes(markdown(text))).toContain('7 hedging');
  });

  test('off without on goes to the end', () => {
    expect(
      codes(markdown(`${article(NEEDS, HEDGED)}\n<!-- analyze off -->\n\n${NEEDS}\n`)).some((code) =>
        code.startsWith('9'),
      ),
    ).toBe(false);
  });

  test('ignore on its own line speaks of the next paragraph only', () => {
    const quiet = codes(markdown(`# The flood\n\n<!-- analyze ignore -->\n\n${NEEDS}\n\n${HEDGED}\n`));
    expect(quiet.filter((code) => code.startsWith('5'))).toEqual([]);
    expect(quiet).toContain('7 hedging');
  });

  test('ignore behind a sentence speaks of that sentence only', () => {
    const text = `${HEDGED} <!-- analyze ignore --> Wages may fall as well.\n`;
    const document = markdown(text);
    expect(document.hedges.map(({ column }) => column > HEDGED.length)).toEqual([true]);
  });

  test('names codes or groups, and may give its reason', () => {
    const both = `${NEEDS} ${HEDGED}`;
    const hedging = markdown(`<!-- analyze ignore hedging: house style -->\n\n${both}\n`);
    expect(hedging.hedges).toEqual([]);
    expect(codes(hedging)).toContain('3 sourcing');
    const sourcing = markdown(`<!-- analyze ignore sourcing -- checked by phone -->\n\n${both}\n`);
    expect(codes(sourcing)).toEqual(['3 hedging']);
  });

  test('is counted out of the summary', () => {
    const before = markdown(article(NEEDS, HEDGED)).summary;
    const after = markdown(`<!-- analyze off -->\n\n${article(NEEDS, HEDGED)}`).summary;
    expect([before.hedges, after.hedges]).toEqual([1, 0]);
    expect(after.needSource).toBe(0);
    expect(after.assertions).toBe(before.assertions);
  });

  test('that speaks to nobody changes nothing', () => {
    const text = article(NEEDS, HEDGED);
    for (const comment of ['<!-- analysis off -->', '<!-- off -->', '<!-- analyze nonsense -->', '<!-- analyze off']) {
      expect(codes(markdown(`${text}\n${comment}\n`))).toEqual(codes(markdown(text)));
    }
  });

  test('is read in linear time, however many there are', () => {
    const place = (offset: number) => ({ line: 1, column: offset + 1 });
    const start = performance.now();
    expect(directivesIn('<!-- analyze off --><!-- analyze on -->'.repeat(20_000), place)).toHaveLength(40_000);
    expect(directivesIn('<!-- analyze '.repeat(200_000), place)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('comments in HTML do the same, by their place in the file', async () => {
  const page = (first: string): string =>
    `<html><body><article><h1>The flood</h1>\n<!-- analyze ignore -->\n<p>${first}</p>\n<p>${HEDGED}</p></article></body></html>`;
  const { article: read } = await readPage('a.html', page(NEEDS), 'html', 'full');
  const document = analyzeArticle(read);
  expect(codes(document).filter((code) => code.startsWith('3'))).toEqual([]);
  expect(codes(document)).toContain('4 hedging');
});

test('codes given as an option are left out everywhere', () => {
  const text = article(NEEDS, HEDGED);
  expect(analyze(text, { ignore: ['hedging'] }).hedges).toEqual([]);
  expect(analyze(text, { ignore: ['hedging/modal'] }).hedges).toEqual([]);
  expect(analyze(text, { ignore: ['hedging/weasel'] }).hedges).not.toEqual([]);
  expect(analyze(text, { ignore: ['sourcing'] }).summary.needSource).toBe(0);
});
