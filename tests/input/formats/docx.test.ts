import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/input/formats/docx.ts';
import { checkZip } from '../../../src/input/zip.ts';
import { docx, paragraph, run, zip } from '../../support/docx.ts';

const BODY = [
  paragraph(run('Dam reopens'), 'Title'),
  '<w:p/>',
  paragraph(
    [
      run('The dam '),
      `<w:ins w:id="1">${run('finally ')}</w:ins>`,
      '<w:del w:id="2"><w:r><w:delText>never </w:delText></w:r></w:del>',
      run('reopened'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run('. See the '),
      `<w:hyperlink r:id="link">${run('report')}</w:hyperlink>`,
      run('.'),
      '<w:r><w:commentReference w:id="9"/></w:r>',
    ].join(''),
  ),
  paragraph(run('Costs &amp; delays'), 'Heading1'),
  paragraph(run('We waited for years.'), 'Quote'),
  paragraph(run('The dam in 1950.'), 'Caption'),
  `<w:tbl><w:tr><w:tc>${paragraph(run('12'))}</w:tc></w:tr></w:tbl>`,
  paragraph(run('It will stay open.')),
].join('');

describe('readDocx', () => {
  it('reads insertions, not deletions and comments, and knows the styles', async () => {
    const { article } = await readDocx('a.docx', docx(BODY));
    expect(article.title).toBe('Dam reopens');
    expect(article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'headline: Dam reopens',
      'paragraph: The dam finally reopened. See the report.',
      'heading: Costs & delays',
      'quote: We waited for years.',
      'caption: The dam in 1950.',
      'paragraph: It will stay open.',
      'credit: Ministry report, p. 4.',
    ]);
  });

  it('counts paragraphs as lines, empty ones and cells too', async () => {
    const { article } = await readDocx('a.docx', docx(BODY));
    const at = (word: string) => article.locate(article.text.indexOf(word));
    expect(at('finally')).toEqual({ line: 3, column: 9 });
    expect(at('& delays')).toEqual({ line: 4, column: 7 });
    expect(at('It will')).toEqual({ line: 8, column: 1 });
  });

  it('keeps links and footnotes as references', async () => {
    const { article } = await readDocx('a.docx', docx(BODY));
    expect(
      article.references.map(({ start, end, kind, target }) => [kind, article.text.slice(start, end), target]),
    ).toEqual([
      ['footnote', '', 'Ministry report, p. 4.'],
      ['link', 'report', 'https://a.example/report'],
    ]);
    expect(article.text.indexOf('. See')).toBe(article.references[0]?.start);
  });

  it.each([
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old Word file'],
    ['something else', Buffer.from('text'), 'is not a Word'],
    ['another archive', zip({ 'xl/workbook.xml': '<x/>' }), 'not a Word'],
    ['an archive cut off', docx(BODY).subarray(0, 900), 'damaged or cut off'],
    ['XML cut off', docx('<w:p><w:r'), 'damaged'],
    ['a document without its main part', zip({ 'word/other.xml': '<x/>' }), 'damaged'],
  ])('says why it cannot read %s', async (_name, bytes, words) => {
    await expect(readDocx('a.docx', bytes)).rejects.toThrow(words);
  });

  it('refuses a file that nests without end', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(3000) + paragraph(run('x')) + '</w:tc></w:tr></w:tbl>'.repeat(3000);
    await expect(readDocx('a.docx', docx(deep))).rejects.toThrow(/nested/);
  });

  it('refuses an archive that unpacks to more than the bound, whatever size it states', () => {
    const bomb = docx('', { 'word/big.xml': '0'.repeat(2_000_000) });
    expect(deflateRawSync('0'.repeat(2_000_000)).length).toBeLessThan(10_000);
    expect(() => checkZip(bomb, 1_000_000)).toThrow('unpacks to more than 1 MB');
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\u0001\u0002'); at !== -1; at = lying.indexOf('PK\u0001\u0002', at + 1)) {
      lying.writeUInt32LE(10, at + 24);
    }
    expect(() => checkZip(lying, 1_000_000)).toThrow('unpacks to more than 1 MB');
  });
});
