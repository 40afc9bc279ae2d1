import { expect, test } from 'vitest';
import { repair } from '../../../../src/passes/attribution/repair/index.ts';
import { marked } from '../../../support/mended.ts';

const { evidence, draft } = marked('<Okafor on Tuesday> {said} [the dam was old].', 0.6);

test('the drafts of all paragraphs are mended, in the order of the paragraphs', () => {
  const [one, other] = repair(evidence, [[draft], [], [{ ...draft, confidence: 0.5 }]]);
  expect([one?.source?.end, one?.confidence]).toEqual([1, 0.6]);
  expect([other?.source?.end, other?.confidence]).toEqual([1, 0.5]);
});

test('a quotation of what was announced belongs to who says the sentence', () => {
  const text = (cue: string, content: string): string => {
    const words = '"She wants a bridge. Not the little bridge" announced in May, said Otto Keller.';
    return words.replace(cue, `{${cue}}`).replace(content, `[${content}]`).replace('Otto Keller', '<Otto Keller>');
  };
  const announced = marked(text('announced', '"She wants a bridge. Not the little bridge"'), 1);
  const said = marked(text('said', 'Not the little bridge" announced in May'), 1);
  const mended = repair(announced.evidence, [[announced.draft, said.draft]]);
  expect(mended.map(({ cue, content }) => [cue?.first, content[0]?.first])).toEqual([[said.draft.cue?.first, 0]]);
});

test('a paragraph with too many drafts for prose is left as it is, the others are not', () => {
  const many = new Array(101).fill(null).map(() => ({ ...draft }));
  const mended = repair(evidence, [many, [draft]]);
  expect(mended.slice(0, many.length)).toEqual(many);
  expect(mended.slice(many.length).map(({ source }) => source?.end)).toEqual([1]);
});
