// Hostile repetition costs in proportion to its length: four times the text, never more than about four times the time.
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readBytes } from '../../src/input/read.ts';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

/** "Owen Aabson Harker", "Owen Babson Harker", ... */
function sameEnds(people: number): string {
  const letter = (i: number): string => String.fromCharCode(97 + (Math.floor(i) % 26));
  const name = (i: number): string => `Owen ${letter(i).toUpperCase()}${letter(i / 26)}${letter(i / 676)}son Harker`;
  return Array.from({ length: people }, (_, i) => `${name(i)} said. `).join('');
}

/** Between two lengths, one four times the other, a quadratic cost grows by sixteen. */
const MOST_GROWTH = 8;
/** Below this the clock and the compiler decide, not the text. */
const NOTICEABLE_MS = 120;

async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

/** A collection or the compiler may spoil a measurement, but not three: what is quadratic is so every time. */
const TRIES = 3;

async function growth(work: (length: number) => unknown, length: number): Promise<number> {
  await work(length / 4);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least >= MOST_GROWTH; i++) {
    const small = await cost(() => work(length));
    const large = await cost(() => work(length * 4));
    least = Math.min(least, large < NOTICEABLE_MS ? 1 : large / Math.max(small, NOTICEABLE_MS / 4));
  }
  return least;
}

describe('the cost of analyze() grows in proportion for', () => {
  it.each([
    ['quotation marks', repeat('"')],
    ['opened quotations', repeat('\u201ca ')],
    ['single quotes', repeat("'a ")],
    ['brackets', repeat('([')],
    ['one word', repeat('a')],
    ['said said said', repeat('said ')],
    ['may may may', repeat('may ')],
    ['names', repeat('John Smith ')],
    ['an endless organisation', repeat('the University of ')],
    ['abbreviations', repeat('U.S. ')],
    ['one long sentence', repeat('the mayor said that 5 people may have been hurt, officials said, ')],
    ['paragraphs', repeat('The mayor said 5 people were hurt, officials said.\n\n')],
    ['unclosed quotations over paragraphs', repeat('\u201cThe mayor said 5 people were hurt.\n\n')],
    ['blank lines', repeat('\n')],
    ['emoji', repeat('\u{1f600}')],
  ])('%s', async (_name, make) => {
    expect(await growth((length) => analyze(make(length)), 8_000)).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    ['a person named again and again, under two names', repeat('Anna Harker (née Brandt) said it. '), 80_000],
    ['people with the same ends of their names', (length: number) => sameEnds(length / 26), 40_000],
  ])('%s', async (_name, make, length) => {
    const names = (size: number) => analyze(make(size), { only: ['entities'] });
    expect(await growth(names, length)).toBeLessThan(MOST_GROWTH);
  });
});

describe('the cost of reading grows in proportion for', () => {
  async function read(name: string, text: string): Promise<void> {
    for await (const each of readBytes(name, Buffer.from(text), { language: 'any' })) void each;
  }

  it.each([
    ['a Markdown file of paragraphs', 'a.md', repeat('The *mayor* said [so](http://a.example/x).\n\n'), 10_000],
    ['Markdown quotations', 'a.md', repeat('> a\n\n'), 4_000],
    ['Markdown brackets', 'a.md', repeat('[a](b'), 30_000],
    ['Markdown links to footnotes', 'a.md', repeat('[^a]\n\n'), 4_000],
    ['Markdown definitions', 'a.md', repeat('[a]: b\n'), 5_000],
    ['fences', 'a.md', repeat('```\na\n'), 20_000],
    ['web page paragraphs', 'a.html', repeat('<p>The mayor said so.'), 20_000],
    ['unclosed inline elements', 'a.html', repeat('<i>a'), 1_000],
    ['entities', 'a.html', repeat('&amp;&#8212;'), 20_000],
    ['comments', 'a.html', repeat('<!-- a -->'), 50_000],
    ['records', 'a.jsonl', repeat('{"text":"The mayor said so."}\n'), 50_000],
    ['one long record', 'a.jsonl', repeat('{"text":'), 100_000],
    ['text lines', 'a.txt', repeat('The mayor said so.\n'), 100_000],
    ['comments before nothing', 'a.txt', repeat('<!---->'), 100_000],
    ['mail headers', 'a.eml', repeat('Subject: a\n'), 20_000],
  ])('%s', async (_name, file, make, length) => {
    expect(await growth((size) => read(file, make(size)), length)).toBeLessThan(MOST_GROWTH);
  });
});
