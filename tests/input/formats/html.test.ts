import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredEncoding, readHtml, readPage } from '../../../src/input/formats/html.ts';

const sentence = (n: number) =>
  `The council of Northbridge met on Monday, and member number ${n} said that the bridge, the dam and the school would all be paid for. `;
const BODY = Array.from({ length: 6 }, (_, n) => `<p>${sentence(n).repeat(3)}</p>`).join('\n');
const PAGE = `<!doctype html>
<html><head><title>Bridge to be built - The Herald</title><style>p{}</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article>
<h1>Bridge to be built</h1>
<p class="byline">By <a rel="author" href="/a">Ann Writer</a></p>
<figure><img src="a.png"><figcaption>The old bridge in 1950.</figcaption></figure>
<p>The caf&eacute; &amp; the <b>bridge</b>&#39;s owner, <a href="https://a.example/report">a report</a> says, will close.</p>
${BODY}
<blockquote><p>We never wanted this, said everyone who lives on the other side of the river and has to cross it daily.</p></blockquote>
<script>var said = 1;</script>
</article>
<footer><p>Copyright, all rights reserved. Subscribe to our newsletter today.</p></footer>
</body></html>`;

async function read(page: string, part: 'main' | 'full' = 'main') {
  return readPage('a.html', page, 'html', part);
}

function show(article: Awaited<ReturnType<typeof read>>['article']): string[] {
  return article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end).slice(0, 60)}`);
}

describe('readPage', () => {
  it('keeps the article and leaves the rest of the page, and says how much that was', async () => {
    const { article, warnings } = await read(PAGE);
    expect(article.title).toBe('Bridge to be built');
    expect(show(article).slice(0, 4)).toEqual([
      'headline: Bridge to be built',
      'byline: By Ann Writer',
      'caption: The old bridge in 1950.',
      "paragraph: The caf\u00e9 & the bridge's owner, a report says, will close.",
    ]);
    expect(show(article).at(-1)).toMatch(/^quote: We never wanted this/);
    expect(article.text).not.toMatch(/Home|newsletter|var said/);
    expect(warnings).toEqual([expect.stringMatching(/^kept 9\d % of the page's text/)]);
  });

  it('reads the whole page when asked', async () => {
    const { article, warnings } = await read(PAGE, 'full');
    expect(article.text).toMatch(/Home[\s\S]*newsletter/);
    expect(article.text).not.toContain('var said');
    expect(warnings).toEqual([]);
  });

  it('leads every position back into the file, through entities and markup', async () => {
    for (const part of ['main', 'full'] as const) {
      const { article } = await read(PAGE, part);
      const lines = PAGE.split('\n');
      for (const word of ['bridge', 'owner', 'report says', 'close', 'member number 4', 'We never', 'old bridge']) {
        const { line, column } = article.locate(article.text.indexOf(word));
        expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${word.slice(0, 5)}`));
      }
    }
  });

  it('keeps links as references over their words', async () => {
    const { article } = await read(PAGE);
    const link = article.references.find(({ target }) => target === 'https://a.example/report');
    expect(link && article.text.slice(link.start, link.end)).toBe('a report');
  });

  it.each([
    ['a cite below it', '<blockquote><p>“We saw it.”</p><cite>Ivar Lund</cite></blockquote>'],
    ['a footer below it', '<blockquote><p>“We saw it.”</p><footer>— <cite>Ivar Lund</cite></footer></blockquote>'],
    ['a caption', '<figure><blockquote><p>“We saw it.”</p></blockquote><figcaption>Ivar Lund</figcaption></figure>'],
  ])('marks whose quotation it is with a dash: %s', async (_, markup) => {
    for (const part of ['main', 'full'] as const) {
      const { article } = await read(PAGE.replace('<blockquote>', `${markup}<blockquote>`), part);
      const credit = article.text.indexOf('\u2014 Ivar Lund');
      expect(show(article)).toContain('quote: \u2014 Ivar Lund');
      expect(article.locate(credit + 2)).toEqual(article.locate(article.text.indexOf('Ivar Lund')));
    }
  });

  it('takes the title of a work inside a quotation for nobody', async () => {
    const quote = '<blockquote><p>“We read <cite>The Wall</cite> twice.”</p></blockquote>';
    const { article } = await read(PAGE.replace('<blockquote>', `${quote}<blockquote>`));
    expect(show(article)).toContain('quote: “We read The Wall twice.”');
  });

  it('parts paragraphs at double line breaks and skips cells of figures', async () => {
    const cell = 'A page laid out by a table has its whole article in one cell, as was usual long ago, and it is read.';
    const { article } = await read(
      `<p>One<br>line.<br><br>Two.</p><table><tr><td>12</td><td>${cell}</td></tr></table>`,
      'full',
    );
    expect(show(article)).toEqual([
      'paragraph: One line.',
      'paragraph: Two.',
      expect.stringMatching(/^paragraph: A page laid/),
    ]);
  });

  it('reads a page without an article whole and says so', async () => {
    const { article, warnings } = await read('<p>Short notice.</p>');
    expect(article.text).toBe('Short notice.');
    expect(warnings.length).toBeLessThanOrEqual(1);
  });

  it('takes the encoding that the page declares', async () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><p>caf\u00e9 \u0093so\u0094</p>', 'latin1');
    expect(declaredEncoding(bytes)).toBe('windows-1252');
    const { article } = await readHtml('a.html', bytes, { html: 'full' });
    expect(article.text).toBe('caf\u00e9 \u201cso\u201d');
    const lying = Buffer.from('<meta charset="iso-8859-1">');
    expect(declaredEncoding(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), lying]))).toBeUndefined();
  });

  it('refuses markup that nests or repeats without end', async () => {
    await expect(read('<div>'.repeat(2000))).rejects.toThrow('nested more than');
    const bomb = `${Array.from({ length: 2000 }, (_, n) => `<font color=${n}>`).join('')}${'<p>x'.repeat(2000)}`;
    await expect(read(bomb)).rejects.toThrow(/repeats unclosed|nested more/);
  });

  it('holds its invariants for any markup', async () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<h1>',
        '</h1>',
        '<b>',
        '</b>',
        '<a href=x>',
        '</a>',
        '<br>',
        '<li>',
        '<table>',
      ],
      ...[
        '<td>',
        '</table>',
        '&amp;',
        '&eacute',
        '&#x1F600;',
        '&bogus;',
        '<',
        '>',
        '"',
        'word',
        ' ',
        '\r\n',
        '\0',
        '<!--',
        '-->',
      ],
      ...[
        '<script>',
        '</script>',
        '<blockquote>',
        '<sup><a href="#n1">1</a></sup>',
        '\u00a0',
        '\u{1f600}',
        '<![CDATA[',
        '<svg>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.constantFrom('main' as const, 'full' as const),
        async (page, part) => {
          const { article } = await read(page, part);
          let end = 0;
          for (const block of article.blocks) {
            expect(block.start >= end && block.end > block.start && block.end <= article.text.length).toBe(true);
            end = block.end;
            const { line, column } = article.locate(block.start);
            expect(line >= 1 && column >= 1).toBe(true);
          }
          for (const { start, end: close } of article.references) {
            expect(start >= 0 && start <= close && close <= article.text.length).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
