import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { TextSpan } from '../../src/model/document.ts';
import { convertOffsets } from '../../src/report/offsets.ts';
import { DAM, documentOf, Spans } from '../support/fixture.ts';

const spans = new Spans('Eine 😀 Überschrift\n\nTraoré 😀😀 said “yes” in Köln. More.\n');
const document = documentOf(spans, {
  entities: [
    {
      ...{ type: 'place', name: 'Köln', aliases: [], confidence: 1, quoted: 0 },
      mentions: [{ ...spans.of('Köln'), confidence: 1 }],
    },
  ],
});
const found = (converted: ReturnType<typeof convertOffsets>): TextSpan =>
  converted.entities[0]?.mentions[0] as TextSpan;

test('UTF-16 is the document itself', () => {
  expect(convertOffsets(DAM.document, DAM.text, 'utf16')).toBe(DAM.document);
});

test('code points index the characters as Python does', () => {
  const converted = convertOffsets(document, spans.text, 'codepoint');
  const characters = [...spans.text];
  const { start, end, text, line, column } = found(converted);
  expect(characters.slice(start, end).join('')).toBe(text);
  expect([...(spans.text.split('\n')[line - 1] ?? '')].slice(column - 1, column + 3).join('')).toBe('Köln');
  expect(converted.counts.characters).toBe(characters.length);
});

test('bytes index the UTF-8 encoding', () => {
  const converted = convertOffsets(document, spans.text, 'byte');
  const bytes = Buffer.from(spans.text);
  for (const span of [found(converted), ...converted.sentences]) {
    expect(bytes.subarray(span.start, span.end).toString()).toBe(span.text);
  }
  const { line, column, text } = found(converted);
  const lineBytes = Buffer.from(spans.text.split('\n')[line - 1] ?? '');
  expect(lineBytes.subarray(column - 1).toString()).toMatch(new RegExp(`^${text}`));
  expect(converted.counts.characters).toBe(bytes.length);
});

test('every span of every kind is converted', () => {
  const shifted = { ...DAM.document };
  const json = JSON.stringify(convertOffsets(shifted, DAM.text, 'byte'));
  const bytes = Buffer.from(DAM.text);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, text } = value as Partial<TextSpan>;
    if (typeof start === 'number' && typeof text === 'string') expect(bytes.subarray(start, end).toString()).toBe(text);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(JSON.parse(json));
});
