// The article's text with its findings marked: flat runs of text, so that overlapping findings need no nesting.
import type { Document, SentenceSpan } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { safeHtml } from '../safe.ts';
import { distribute, passagesOf, type Segment, segmentsOf } from '../segments.ts';
import type { Mark } from './marks.ts';

/** The paragraphs as HTML. */
export function textHtml(document: Document, text: string, marks: readonly Mark[], article: number): string {
  const passages = passagesOf(document.sentences);
  const here = distribute(passages, marks);
  // A finding over two paragraphs is reached at its beginning.
  const placed = new Set<string>();
  const paragraphs = passages.map((passage, index) => {
    const first = document.sentences[passage.firstSentence] as SentenceSpan;
    const { above, inline } = markupBefore(text, passage.before);
    const body = segmentsOf(passage, here[index] ?? [])
      .map((segment) => segmentHtml(text, segment, placed))
      .join('');
    const number = `<span class="no" aria-hidden="true">${first.page === undefined ? first.line : `${first.page}/${first.line}`}</span>`;
    const prefix = inline === '' ? '' : `<span class="markup">${safeHtml(inline)} </span>`;
    return `${above}<p id="a${article}-p${first.paragraph}" class="${first.kind}">${number}${prefix}${body}</p>\n`;
  });
  const rest = markupBefore(`${text}\n`, { start: passages.at(-1)?.end ?? 0, end: text.length + 1 });
  return `<div class="text">\n${paragraphs.join('')}${rest.above}</div>\n`;
}

/** What the marks refer to when they are described or pointed at. */
export function explanationsHtml(marks: readonly Mark[]): string {
  const list = marks.map(
    ({ id, layer, explanation }) => `<div id="x-${id}" data-layer="${layer}">${explanation}</div>\n`,
  );
  return `<div hidden>\n${list.join('')}</div>\n`;
}

function segmentHtml(text: string, segment: Segment<Mark>, placed: Set<string>): string {
  const { start, end, inside, opening, closing } = segment;
  const words = safeHtml(text.slice(start, end).replace(/\s+/g, ' '));
  if (inside.length === 0) return words;
  const fresh = opening.filter(({ id }) => !placed.has(id));
  for (const { id } of fresh) placed.add(id);
  const anchors = fresh.map(({ id }) => `<span id="${id}"></span>`).join('');
  const classes = ['m', ...new Set(inside.map(({ layer }) => layer))].join(' ');
  const ids = inside
    .map(({ id }) => id)
    .reverse()
    .join(' ');
  // The narrowest finding explains itself first; what only goes on from before is no stop for the keyboard.
  const stop =
    opening.length === 0
      ? ''
      : ` tabindex="0" data-open="${[...new Set(opening.map(({ layer }) => layer))].join(' ')}" aria-describedby="${opening.map(({ id }) => `x-${id}`).join(' ')}"`;
  const numbers = closing
    .filter((mark) => mark.number !== undefined && mark.end <= end)
    .map(({ layer, number }) => `<sup class="mark ${layer}-mark" aria-hidden="true">${number}</sup>`)
    .join('');
  return `${anchors}<span class="${classes}" data-f="${ids}"${stop}>${words}</span>${numbers}`;
}

/** Markup between paragraphs: whole lines above, and what stands before the text on its own line. */
function markupBefore(text: string, gap: Span): { readonly above: string; readonly inline: string } {
  const last = Math.max(gap.start, text.lastIndexOf('\n', gap.end - 1) + 1);
  const lines = text
    .slice(gap.start, last)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    above: lines.length === 0 ? '' : `<p class="markup">${safeHtml(lines.join('\n'))}</p>\n`,
    inline: text.slice(last, gap.end).trim(),
  };
}
