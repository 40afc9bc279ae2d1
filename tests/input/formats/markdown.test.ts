import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/formats/markdown.ts';
import { FILLER } from '../../../src/model/article.ts';

const read = (text: string) => readMarkdown('a.md', text).article;

/** The prose of each block with its kind, fillers shown as `~`. */
function blocks(text: string): string[] {
  const article = read(text);
  return article.blocks.map(
    (block) => `${block.kind}: ${article.prose.slice(block.start, block.end).replaceAll(FILLER, '~')}`,
  );
}

describe('readMarkdown', () => {
  it('keeps offsets: prose is as long as the text and the same where nothing is marked up', () => {
    const text = '# Dam reopens\n\nThe dam **reopened** on Monday.\n';
    const article = read(text);
    expect(article.text).toBe(text);
    expect(article.prose).toBe('  Dam reopens\n\nThe dam   reopened   on Monday.\n');
    expect(article.title).toBe('Dam reopens');
    expect(article.locate(text.indexOf('reopened'))).toEqual({ line: 3, column: 11 });
  });

  it('glues what markup splits inside a word and parts what it does not', () => {
    expect(blocks("Said **Traor\u00e9**'s aide.")).toEqual(["paragraph: Said   Traor\u00e9~~'s aide."]);
    expect(blocks('un*believ*able')).toEqual(['paragraph: un~believ~able']);
    expect(blocks('See [the *report*](http://a.example/x_y), he said.')).toEqual([
      `paragraph: See  the  report${'~'.repeat('*](http://a.example/x_y)'.length)}, he said.`,
    ]);
    expect(blocks('one<br>two')).toEqual(['paragraph: one    two']);
    expect(blocks('Run `npm test` now.')).toEqual(['paragraph: Run            now.']);
  });

  it('decodes escapes and entities in place', () => {
    expect(blocks('It cost \\$5 &amp; more &#8212; AT&T &copy; 1\\. &unknown;')).toEqual([
      'paragraph: It cost ~$5 &~~~~ more \u2014~~~~~~ AT&T \u00a9~~~~~ 1~. &unknown;',
    ]);
    expect(blocks('&quot;Yes,&quot; she said.')).toEqual(['paragraph: "~~~~~Yes,"~~~~~ she said.']);
  });

  it('knows headings, lists, quotations and soft line ends', () => {
    const text = '# T\n\nOne\ntwo.\n\n## Part\n\n- item *one*\n  goes on\n- two\n\n> Quoted &lt;\n> more.\n';
    expect(blocks(text)).toEqual([
      'headline: T',
      'paragraph: One\ntwo.',
      'heading: Part',
      'list-item: item  one \n  goes on',
      'list-item: two',
      'quote: Quoted <~~~\n  more.',
    ]);
  });

  it('leaves out code, tables, HTML, pictures and addresses', () => {
    const text =
      'The dam was closed before that, the ministry said.\n\n```js\nconst said = 1;\n```\n\n    indented code\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>raw</div>\n\n' +
      '![picture](a.png)\n\nSee https://a.example/x or <https://b.example>.\n';
    expect(blocks(text)).toEqual([
      'paragraph: The dam was closed before that, the ministry said.',
      expect.stringMatching(/^paragraph: See\s+or\s+\.$/),
    ]);
  });

  it('reads an unclosed fence as code to the end, and a fence inside a list', () => {
    expect(blocks('One.\n\n```\nTwo.\n\nThree.')).toEqual(['paragraph: One.']);
    expect(blocks('- a\n\n  ```\n  code\n  ```\n\nAfter.')).toEqual(['list-item: a', 'paragraph: After.']);
  });

  it('takes the title from front matter and does not read the rest of it', () => {
    const text = '---\ntitle: "Dam \\"reopens\\""\nauthor: A. Writer\n---\n\nThe dam reopened.\n';
    expect(read(text).title).toBe('Dam "reopens"');
    expect(blocks(text)).toEqual(['paragraph: The dam reopened.']);
    expect(blocks('---\ntitle: Dam reopens\n---\nText.')).toEqual(['headline: Dam reopens', 'paragraph: Text.']);
    expect(blocks('+++\ntitle = "Dam reopens"\n+++\n\n# Dam reopens\n\nText.')).toEqual([
      'headline: Dam reopens',
      'paragraph: Text.',
    ]);
    expect(blocks('---\n\nA rule, not front matter.\n\n---\n')).toEqual(['paragraph: A rule, not front matter.']);
  });

  it('finds the headline of a file without headings by its look', () => {
    expect(blocks('Dam reopens after a year\n\nThe dam reopened on Monday.')).toEqual([
      'headline: Dam reopens after a year',
      'paragraph: The dam reopened on Monday.',
    ]);
  });

  it('takes a link that is only a number for the mark of a note', () => {
    const text = 'Traffic fell by half.[1] Read part [one](http://a.example).\n\n[1]: http://b.example/report\n';
    expect(blocks(text)).toEqual(['paragraph: Traffic fell by half.    Read part  one~~~~~~~~~~~~~~~~~~~.']);
    expect(read(text).references).toMatchObject([
      { kind: 'footnote', target: 'http://b.example/report' },
      { kind: 'link', target: 'http://a.example' },
    ]);
  });

  it('keeps links and footnotes as references, with definitions from anywhere in the file', () => {
    const filler = `${'The council met again to talk about the bridge. '.repeat(90)}\n\n`;
    const text = `A [study][s] says so.[^1] It is [here](https://a.example).\n\n${filler}${filler}[s]: https://s.example "S"\n[^1]: Ministry report, p. 4.\n`;
    const { references } = read(text);
    expect(references.map(({ start, end, kind, target }) => [kind, text.slice(start, end), target])).toEqual([
      ['link', 'study', 'https://s.example'],
      ['footnote', '[^1]', 'Ministry report, p. 4.'],
      ['link', 'here', 'https://a.example'],
    ]);
    expect(blocks(text)[0]).toBe(`paragraph: A  study     says so.     It is  here${'~'.repeat(20)}.`);
    expect(blocks(text).at(-1)).toBe('credit: Ministry report, p. 4.');
  });

  it('reads CRLF files', () => {
    expect(blocks('# T\r\n\r\nOne *two*\r\nthree &amp; four.\r\n\r\n> q\r\n> r\r\n')).toEqual([
      'headline: T',
      'paragraph: One  two \r\nthree &~~~~ four.',
      'quote: q\r\n  r',
    ]);
  });

  it('reads hostile nesting as plain text and says so', () => {
    expect(readMarkdown('a.md', `${'>'.repeat(300)} deep`).warnings).toHaveLength(1);
    expect(readMarkdown('a.md', '['.repeat(30_000)).warnings).toHaveLength(1);
  });

  it('keeps the words beside an address in an emphasis', () => {
    const { prose, blocks: found } = read('A line.\n\n*[see http://a.b*# he said');
    expect(found).toHaveLength(2);
    expect(prose.slice(found[1]?.start, found[1]?.end)).toContain('see');
  });

  it('holds its invariants for any text', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '> ',
        '- ',
        '1. ',
        '**',
        '*',
        '_',
        '`',
        '```\n',
        '[',
        '](x)',
        '[^1]',
        '[^1]: ',
        '&amp;',
        '&#35;',
        '\\',
        '<b>',
      ],
      ...[
        '---\n',
        '|',
        '\n',
        '\n\n',
        '\r\n',
        '  ',
        '\t',
        'word',
        'He said',
        '"',
        '\u{1f600}',
        'e\u0301',
        '~~',
        'http://a.b',
        '!',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const { prose, blocks: found, references } = read(text);
          expect(prose.length).toBe(text.length);
          let end = 0;
          for (const block of found) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            expect(prose.slice(block.start, block.end).trim()).not.toBe('');
            end = block.end;
          }
          for (const { start, end: close } of references)
            expect(0 <= start && start <= close && close <= text.length).toBe(true);
          // Prose holds the file's own characters, fillers, spaces and what entities stand for.
          for (let index = 0; index < text.length; index += 1) {
            const same = prose[index] === text[index] || prose[index] === ' ' || prose[index] === FILLER;
            expect(same || text[index] === '&' || text[index - 1] === '\\').toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
