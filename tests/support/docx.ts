// Makes small Word files for tests: a zip archive of the few parts that a reader needs.
import { crc32, deflateRawSync } from 'node:zlib';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A zip archive of deflated files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** A run of text. */
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph, of a style (`Title`, `Quote`, `Caption`, `Heading1`) if one is named. */
export const paragraph = (runs: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;

/** A Word file with this body. `&fn;` is not known to it: a footnote mark is `<w:footnoteReference w:id="2"/>`. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const styles = ['Title', 'Quote', 'Caption', 'Heading1=heading 1']
    .map((style) => style.split('='))
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name ?? id}"/></w:style>`);
  const relation = (id: string, type: string, target: string, more = ''): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${[
      relation('f', 'footnotes', 'footnotes.xml'),
      relation('c', 'comments', 'comments.xml'),
      relation('s', 'styles', 'styles.xml'),
      relation('link', 'hyperlink', 'https://a.example/report', ' TargetMode="External"'),
    ].join('')}</Relationships>`,
    'word/styles.xml': `<w:styles ${SPACES}>${styles.join('')}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${SPACES}><w:footnote w:id="2">${paragraph(run('Ministry report, p. 4.'))}</w:footnote></w:footnotes>`,
    'word/comments.xml': `<w:comments ${SPACES}><w:comment w:id="9">${paragraph(run('Check this!'))}</w:comment></w:comments>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
