// The fact-checker's check sheet: every claim of the article numbered, with empty columns for the verdict.
import type { Assertion, Document } from '../model/document.ts';
import { firstEndingAfter } from '../model/span.ts';
import { nameOf, wordReason } from './messages.ts';
import type { Reporter } from './report.ts';
import { oneLine, safeCsv } from './safe.ts';

const HEADER = [
  ...['number', 'file', 'line', 'sentence', 'part', 'types', 'source', 'source kind', 'needs a source'],
  ...['reasons', 'check first', 'verdict', 'notes'],
];

/** RFC 4180. A file begins with a byte order mark: without it spreadsheets take UTF-8 for something else. */
export const csv: Reporter = (view) => {
  let number = 0;
  return {
    begin: () => `${view.toFile ? '\ufeff' : ''}${HEADER.map(safeCsv).join(',')}\r\n`,
    analysis: ({ document }) =>
      document.assertions
        .map((assertion) => `${row(document, assertion, ++number).map(safeCsv).join(',')}\r\n`)
        .join(''),
    failure: () => '',
    end: () => '',
  };
};

function row(document: Document, assertion: Assertion, number: number): readonly string[] {
  const sentence = document.sentences[assertion.sentence]?.text ?? '';
  return [
    String(number),
    oneLine(document.file),
    assertion.page === undefined ? String(assertion.line) : `p. ${assertion.page}, ${assertion.line}`,
    oneLine(sentence),
    // Only where the claim is part of the sentence: a second copy of it helps nobody.
    sentence === assertion.text ? '' : oneLine(assertion.text),
    typesOf(document, assertion).join('; '),
    sourceOf(document, assertion),
    assertion.sourcing,
    assertion.needsSource ? 'yes' : 'no',
    assertion.reasons.map(wordReason).join('; '),
    `${Math.round(assertion.checkWorthiness * 100)}%`,
    '',
    '',
  ];
}

/** What there is to check about it: figures, dates, a quotation, and what its reasons name. */
function typesOf(document: Document, assertion: Assertion): readonly string[] {
  const types = new Set<string>();
  const { quantities } = document;
  for (let i = firstEndingAfter(quantities, assertion.start); i < quantities.length; i++) {
    const quantity = quantities[i];
    if (quantity === undefined || quantity.start >= assertion.end) break;
    types.add(quantity.type);
  }
  const attribution = assertion.attribution === null ? undefined : document.attributions[assertion.attribution];
  if (attribution !== undefined && attribution.quotation !== 'indirect') types.add('quotation');
  for (const reason of assertion.reasons) types.add(nameOf(reason.code));
  return [...types];
}

function sourceOf(document: Document, assertion: Assertion): string {
  const attribution = assertion.attribution === null ? undefined : document.attributions[assertion.attribution];
  if (attribution === undefined) return '';
  const entity = attribution.entity === null ? undefined : document.entities[attribution.entity];
  return oneLine(entity?.name ?? attribution.source?.text ?? attribution.cue?.text ?? '');
}
