// Checks that hold for every document, whatever the text.
import { expect } from 'vitest';
import type { Document, TextSpan } from '../../src/model/document.ts';

/** Every span of the document. */
export function spansOf(document: Document): TextSpan[] {
  return [
    ...document.sentences,
    ...document.entities.flatMap((entity) => entity.mentions),
    ...document.quantities,
    ...document.hedges,
    ...document.boosters,
    ...document.attributions.flatMap(({ source, cue, content }) =>
      [source, cue, ...content].filter((span) => span !== null),
    ),
    ...document.assertions,
  ];
}

/** Asserts the promises of the contract that a schema cannot express. */
export function expectSound(document: Document, text: string): void {
  for (const span of spansOf(document)) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.text).toBe(text.slice(span.start, span.end));
    expect(span.line).toBeGreaterThanOrEqual(1);
    expect(span.column).toBeGreaterThanOrEqual(1);
    expect(document.sentences[span.sentence]).toBeDefined();
  }
  for (const assertion of document.assertions) {
    for (const reason of assertion.reasons) expect(reason.text).toBe(text.slice(reason.start, reason.end));
    if (assertion.attribution !== null) expect(document.attributions[assertion.attribution]).toBeDefined();
    expectProbability(assertion.checkWorthiness);
    if (assertion.needsSource) expect(['none', 'vague']).toContain(assertion.sourcing);
    if (assertion.needsSource) expect(assertion.reasons).not.toHaveLength(0);
  }
  for (const { confidence } of [
    ...[document.entities, document.entities.flatMap(({ mentions }) => mentions), document.attributions].flat(),
    ...[document.hedges, document.boosters].flat(),
  ]) {
    expectProbability(confidence);
  }
  for (const attribution of document.attributions) {
    if (attribution.entity !== null) expect(document.entities[attribution.entity]).toBeDefined();
    expect(document.sentences[attribution.sentence]).toBeDefined();
  }
  for (const cue of [...document.hedges, ...document.boosters]) {
    if (cue.attribution !== null) expect(document.attributions[cue.attribution]).toBeDefined();
    if (cue.assertion !== null) expect(document.assertions[cue.assertion]).toBeDefined();
  }
  const inOrder = [document.sentences, document.quantities, document.hedges, document.boosters, document.assertions];
  for (const list of inOrder) {
    for (let i = 1; i < list.length; i++) expect(list[i]?.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
  }
  const { summary } = document;
  if (summary.assertions !== null) {
    expect((summary.sourced ?? 0) + (summary.vague ?? 0) + (summary.unsourced ?? 0)).toBe(summary.assertions);
  }
}

/** Six places: later ones differ between versions of V8. */
function expectProbability(value: number): void {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
  expect(value).toBe(Number(value.toFixed(6)));
}
