import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/input/formats/pdf.ts';
import { column, type PdfText, pdf } from '../../support/pdf.ts';

async function read(pages: readonly (readonly PdfText[])[]) {
  return (await readPdf('a.pdf', pdf(pages))).article;
}

function show({ blocks, text }: Awaited<ReturnType<typeof read>>): string[] {
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('readPdf', () => {
  it('puts lines together to paragraphs and knows the headline by its size', async () => {
    const article = await read([
      [
        [72, 720, 24, 'Dam reopens after a year'],
        ...column(72, 680, [
          'The dam reopened on Monday, the ministry',
          'said in a statement that was sent to the',
          'papers.',
        ]),
        ...column(72, 610, ['It had been closed since the flood of', 'last year.']),
      ],
    ]);
    expect(article.title).toBe('Dam reopens after a year');
    expect(show(article)).toEqual([
      'headline: Dam reopens after a year',
      'paragraph: The dam reopened on Monday, the ministry said in a statement that was sent to the papers.',
      'paragraph: It had been closed since the flood of last year.',
    ]);
  });

  it('says page, line and column of a position', async () => {
    const article = await read([
      column(72, 700, ['The dam reopened on Monday, the', 'ministry said.']),
      column(72, 700, ['Nobody was hurt, it said, when', 'the gate broke.']),
    ]);
    expect(article.locate(article.text.indexOf('ministry'))).toEqual({ page: 1, line: 2, column: 1 });
    expect(article.locate(article.text.indexOf('gate'))).toEqual({ page: 2, line: 2, column: 5 });
  });

  it('joins words hyphenated at a line end, but not those written with a hyphen elsewhere', async () => {
    const article = await read([
      column(72, 700, ['The govern-', 'ment said a well-', 'known man, a well-known one,', 'was heard.']),
    ]);
    expect(article.text).toBe('The government said a well-known man, a well-known one, was heard.');
  });

  it('reads two columns one after the other, whichever way the file gives them', async () => {
    const left = column(60, 640, [
      'The left column has a',
      'story that goes on for',
      'five lines and then',
      'ends here, quite',
      'plainly.',
    ]);
    const right = column(330, 640, [
      'The right column has',
      'another story, which',
      'also goes on for five',
      'lines and ends here,',
      'too.',
    ]);
    const text =
      'The left column has a story that goes on for five lines and then ends here, quite plainly.\n\n' +
      'The right column has another story, which also goes on for five lines and ends here, too.';
    expect((await read([[...left, ...right]])).text).toBe(text);
    const across = left.flatMap((line, index) => [line, right[index] as PdfText]);
    expect((await read([across])).text).toBe(text);
  });

  it('drops running heads and page numbers, and lets a paragraph run over the page', async () => {
    const page = (number: number, lines: readonly string[]): PdfText[] => [
      [72, 760, 9, `The Herald, ${number} May`],
      ...column(72, 700, lines),
      [300, 30, 9, `- ${number} -`],
    ];
    const article = await read([
      page(1, ['The dam reopened on Monday, the', 'ministry said, and it will']),
      page(2, ['stay open for years.']),
      page(3, ['Nobody was hurt.']),
    ]);
    expect(article.text).toBe(
      'The dam reopened on Monday, the ministry said, and it will stay open for years.\n\nNobody was hurt.',
    );
  });

  it('says why it cannot read a scan or a damaged file', async () => {
    await expect(read([[]])).rejects.toThrow('holds no text, only pictures');
    await expect(readPdf('a.pdf', Buffer.from('%PDF-1.4 nothing'))).rejects.toThrow('the PDF is damaged');
    const { warnings } = await readPdf('a.pdf', pdf([column(72, 700, ['Some text.']), []]));
    expect(warnings).toEqual(['1 of 2 pages hold no text, only pictures']);
  });
});
