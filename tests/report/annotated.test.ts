import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { annotated } from '../../src/report/annotated.ts';
import { widthOf } from '../../src/report/layout.ts';
import { ACTING, DAM, documentOf, HOSTILE, render, Spans } from '../support/fixture.ts';

const plain = render(annotated, [DAM]);
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');

test('signs tell source, cue, hedge, booster and unsourced assertion apart without colour', () => {
  const text = unwrapped(plain);
  expect(text).toContain('{!1 The Orlin dam has cracked in forty places because its owner saved on steel.}');
  expect(text).toContain('[S: Mayor Ada Brink] «said» on Monday that the valley ?could? flood');
  expect(text).toContain('{!2 [V: ?Critics?] «say» the company ?may? have hidden the cracks.}');
  expect(text).toContain('[U: A senior engineer] «said» ?about? 300 bolts');
  expect(text).toContain('^undoubtedly^');
});

test('notes stand under their paragraph with why and what to do', () => {
  const paragraphs = plain.split('\n\n').map(unwrapped);
  const first = paragraphs.find((paragraph) => paragraph.includes('{!1 The'));
  expect(first).toContain('!1 Needs a source: a figure without a source (“forty places”)');
  expect(first).toContain('[sourcing/quantity] 91%');
});

test('no note stands where no source is needed, be it a vague one', () => {
  const assertions = DAM.document.assertions.map((assertion) => ({ ...assertion, needsSource: false }));
  const text = render(annotated, [{ ...DAM, document: { ...DAM.document, assertions } }]);
  expect(text).toContain('[V: ?Critics?]');
  expect(text).not.toMatch(/Vague source|(?:Needs|May need) a source/);
});

test('the whole article is there, whatever is marked in it', () => {
  const bare = unwrapped(plain.replaceAll(/\{!\d+ |\[[SUV]: |[\]}«»?^]/g, ''));
  for (const { text } of DAM.document.sentences) expect(bare).toContain(text.replaceAll('?', ''));
});

test('colour changes nothing but the colour', () => {
  expect(stripVTControlCharacters(render(annotated, [DAM], { color: 3 }))).toBe(plain);
  expect(plain).not.toContain('\u001b');
});

test('no line is wider than the view', () => {
  for (const width of [60, 80, 120]) {
    for (const line of render(annotated, [DAM, HOSTILE], { width }).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(width);
  }
});

test('the legend goes when quiet is asked', () => {
  expect(plain).toContain('named source');
  expect(render(annotated, [DAM], { quiet: true })).not.toContain('named source');
});

test('hostile text is shown, not obeyed', () => {
  expect(render(annotated, [HOSTILE])).not.toMatch(ACTING);
  expect(unwrapped(render(annotated, [HOSTILE]))).toContain('\\x1B[31mred');
});

test('markup before and between paragraphs is shown as it stands', () => {
  const spans = new Spans('# Title\n\nText here.\n');
  const sentences = spans.sentences.map((sentence, index) =>
    index === 0 ? { ...sentence, ...spans.of('Title'), kind: 'headline' as const } : sentence,
  );
  const document = { ...documentOf(spans), sentences };
  const output = render(annotated, [{ document, text: spans.text }]);
  expect(output).toContain('# Title');
});

test('an empty article is no error', () => {
  expect(render(annotated, [{ document: documentOf(new Spans('')), text: '' }], { quiet: true })).toMatch(/^dam\.txt/);
});
