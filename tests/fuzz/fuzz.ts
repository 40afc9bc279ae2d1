// What the fuzz tests and `npm run fuzz` share: texts that go wrong elsewhere, and what must hold for every result.
import fc from 'fast-check';
import { analyzeArticle } from '../../src/analyze.ts';
import { readBytes } from '../../src/input/read.ts';
import type { Article } from '../../src/model/article.ts';
import type { Document, TextSpan } from '../../src/model/document.ts';

/** Pieces of articles, markup and hostile characters. */
const PIECES = [
  ...[
    'The mayor ',
    'said ',
    'Critics say ',
    'according to ',
    'Mr. Okafor ',
    'U.S. ',
    'may ',
    'reportedly ',
    'if ',
    'about 5 ',
  ],
  ...[
    '$3.5 million ',
    'on May 5, 2020, ',
    '12% ',
    'the World Health Organization (WHO) ',
    'she ',
    'that ',
    'clearly ',
    'By Ann Ito',
  ],
  ...[
    '"',
    '\u201c',
    '\u201d',
    "'",
    '\u2018',
    '\u2019',
    "''",
    '``',
    '(',
    ')',
    '[',
    ']',
    '\u00ab',
    '\u2014',
    '\u2026',
    '...',
    '. ',
    '? ',
    '! ',
    ', ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2060',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\0',
    '\u001b[31m',
    '\u202e',
  ],
  ...['e\u0301', '\u{1f469}\u200d\u{1f680}', '\ud800', '\udc00', '\u4e2d\u6587', '\u0627\u0644', '\ufffd', '\u{1d400}'],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '`',
    '```\n',
    '[a](b)',
    '[^1]',
    '[^1]: x',
    '&amp;',
    '&#',
    '\\',
    '---\n',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    '<p>',
    '</p>',
    '<h1>',
    '<b',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<table><td>',
    '<a href="x">',
    '<![CDATA[',
    '<svg>',
    '<br>',
  ],
  ...[
    '{"text":"',
    '"}\n',
    '{"id":1}\n',
    '%PDF-1.4\n',
    'PK\u0003\u0004word/',
    'Subject: x\nMIME-Version: 1.0\n\n',
    '=?utf-8?Q?=',
    '=\n',
    '--b\n',
  ],
];

export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const NAMES = ['a.txt', 'a.md', 'a.html', 'a.jsonl', 'a.eml', 'a.txt.gz', 'a'];

/** A file's name and bytes: text, damaged text, or no text at all. */
export const hostileFile = fc.tuple(
  fc.constantFrom(...NAMES, 'a.docx', 'a.pdf'),
  fc.oneof(
    { weight: 8, arbitrary: hostileText.map((text) => new Uint8Array(Buffer.from(text))) },
    { weight: 1, arbitrary: hostileText.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))) },
    { weight: 1, arbitrary: hostileText.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  ),
);

/** A valid file with some bytes changed, cut off or put in. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: Math.max(0, whole.length - 1) });
  return fc
    .tuple(fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 8 }), fc.option(place))
    .map(([changes, cut]) => {
      const bytes = new Uint8Array(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return cut === null ? bytes : bytes.slice(0, cut);
    });
}

function fail(what: string): never {
  throw new Error(what);
}

/** What must hold of whatever a reader makes of a file. */
export function checkArticle(article: Article): void {
  const { text, prose, blocks, references } = article;
  if (prose.length !== text.length) fail('prose and text differ in length');
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length) fail('blocks out of order');
    end = block.end;
  }
  for (const { start, end: close } of references) {
    if (!(start >= 0 && start <= close && close <= text.length)) fail('a reference outside the text');
  }
  for (const offset of [0, text.length >> 1, text.length]) {
    const { line, column } = article.locate(offset);
    if (!(line >= 1 && column >= 1)) fail(`no position for ${offset}`);
  }
}

/** What must hold of every result: spans are slices, indexes resolve, figures are figures. */
export function checkDocument(document: Document, text: string): void {
  const checkSpan = (span: TextSpan, what: string): void => {
    if (text.slice(span.start, span.end) !== span.text) fail(`${what}: text is not the slice`);
    if (!(span.end > span.start)) fail(`${what}: empty`);
    if (!(span.line >= 1 && span.column >= 1)) fail(`${what}: no position`);
    if (document.sentences.length > 0 && document.sentences[span.sentence] === undefined) fail(`${what}: no sentence`);
  };
  const checkIndex = (index: number | null, list: readonly unknown[], what: string): void => {
    if (index !== null && list[index] === undefined) fail(`${what}: index ${index}`);
  };
  for (const sentence of document.sentences) checkSpan(sentence, 'sentence');
  for (const entity of document.entities) for (const mention of entity.mentions) checkSpan(mention, 'mention');
  for (const quantity of document.quantities) checkSpan(quantity, 'quantity');
  for (const cue of [...document.hedges, ...document.boosters]) {
    checkSpan(cue, 'cue');
    checkIndex(cue.attribution, document.attributions, 'cue.attribution');
    checkIndex(cue.assertion, document.assertions, 'cue.assertion');
  }
  for (const attribution of document.attributions) {
    for (const span of [attribution.source, attribution.cue, ...attribution.content])
      if (span !== null) checkSpan(span, 'attribution');
    checkIndex(attribution.entity, document.entities, 'attribution.entity');
  }
  for (const assertion of document.assertions) {
    checkSpan(assertion, 'assertion');
    checkIndex(assertion.attribution, document.attributions, 'assertion.attribution');
    if (!(assertion.checkWorthiness >= 0 && assertion.checkWorthiness <= 1)) fail('checkWorthiness');
  }
  JSON.stringify(document);
}

/** Reads a file's bytes and analyses what comes of it: never throws, and all the above holds. */
export async function checkFile(name: string, bytes: Uint8Array, alsoAnalyze: boolean): Promise<void> {
  for await (const read of readBytes(name, bytes, {})) {
    if ('failure' in read) {
      if (read.failure.error === '' || read.failure.error.includes('\n')) fail('a failure without a clear line');
      continue;
    }
    checkArticle(read.article);
    if (alsoAnalyze) checkDocument(analyzeArticle(read.article), read.article.text);
  }
}
