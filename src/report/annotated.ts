// The whole article on the terminal with every finding in place, by colour and by signs that survive without colour.
import type { Document } from '../model/document.ts';
import type { SourceKind } from '../model/findings.ts';
import type { Span } from '../model/span.ts';
import { linkToLine } from './hyperlink.ts';
import { alignRight, plural, wrap } from './layout.ts';
import { asksForCare, type Message, newMessages } from './messages.ts';
import type { Analysis, Reporter, View } from './report.ts';
import { oneLine, visible } from './safe.ts';
import { distribute, type Passage, passagesOf, type Segment, segmentsOf } from './segments.ts';
import { type Style, type Theme, themeFor } from './theme.ts';

type Layer = 'finding' | 'source' | 'cue' | 'content' | 'hedge' | 'booster' | 'entity';

interface Mark extends Span {
  readonly layer: Layer;
  readonly open: string;
  readonly close: string;
  readonly style: Style;
}

interface Note extends Span {
  readonly number: number;
  readonly message: Message;
}

/** The style of a segment is that of its mark nearest the front of this list. */
const STYLE_ORDER: readonly Layer[] = ['hedge', 'booster', 'cue', 'source', 'finding', 'entity', 'content'];

const SOURCE_LETTERS: Readonly<Record<SourceKind, string>> = { named: 'S', unnamed: 'U', vague: 'V', none: '–' };

const GUTTER = 6;

export const annotated: Reporter = (view) => {
  const theme = themeFor(view.color);
  let first = true;
  return {
    begin: () => '',
    analysis: (analysis) => {
      const opening = first ? legend(view, theme) : `\n${theme.faint('─'.repeat(view.width))}\n\n`;
      first = false;
      return opening + article(analysis, view, theme);
    },
    failure: () => '',
    end: () => '',
  };
};

function legend(view: View, theme: Theme): string {
  if (view.quiet) return '';
  const signs = [
    `${theme.unsourced('{!1 …}')} needs a source or care, see the note`,
    `${theme.source('[S: …]')} named source`,
    `${theme.source('[U: …]')} unnamed`,
    `${theme.vague('[V: …]')} vague`,
    `${theme.cue('«…»')} words of saying`,
    `${theme.hedge('?…?')} hedge`,
    `${theme.booster('^…^')} booster`,
  ];
  // A sign and its meaning stay on one line.
  const items = signs.map((sign) => sign.replaceAll(' ', '\u00a0')).join('   ');
  return `${wrap(items, view.width).join('\n').replaceAll('\u00a0', ' ')}\n\n`;
}

function article({ document, text }: Analysis, view: View, theme: Theme): string {
  const messages = newMessages(document, view).filter(asksForCare);
  const notes = messages
    .filter((message) => message.sentence !== null)
    .map((message, index) => ({ start: message.span.start, end: message.span.end, number: index + 1, message }));
  const passages = passagesOf(document.sentences);
  const marks = distribute(passages, marksOf(document, notes, theme));
  const notesHere = distribute(passages, notes);
  const lines = [
    ...header(document, view, theme),
    ...messages
      .filter((message) => message.sentence === null)
      .flatMap(({ message }) => wrap(message, view.width, { first: `${theme.warning('!')} ` })),
  ];
  passages.forEach((passage, index) => {
    const shown = passageLines(text, passage, document, marks[index] ?? [], view, theme);
    const under = (notesHere[index] ?? [])
      // A note that touches two paragraphs stands under the first.
      .filter((note) => note.start >= passage.start)
      .flatMap((note) => noteLines(note, view, theme));
    lines.push('', ...markup(text, passage.before, theme), ...shown, ...under);
  });
  for (const line of markup(text, { start: passages.at(-1)?.end ?? 0, end: text.length }, theme)) lines.push(line);
  return `${lines.join('\n').trim()}\n`;
}

function header(document: Document, view: View, theme: Theme): readonly string[] {
  const { summary } = document;
  const figures = [
    ...(summary.assertions === null
      ? []
      : [
          `${plural(summary.assertions, 'assertion')}: ${summary.sourced} sourced, ${summary.vague} vague, ${summary.unsourced} unsourced, ${summary.needSource} in need of a source`,
        ]),
    ...(summary.hedges === null ? [] : [plural(summary.hedges, 'hedge'), plural(summary.boosters ?? 0, 'booster')]),
  ];
  const name = linkToLine(view, theme.place(oneLine(document.file)), document.file, 1);
  return wrap(`${name}  ${figures.join('; ')}`, view.width);
}

function marksOf(document: Document, notes: readonly Note[], theme: Theme): readonly Mark[] {
  const marks: Mark[] = notes.map(({ start, end, number, message }) => {
    const style = message.code.startsWith('sourcing/vague') ? theme.vague : theme.unsourced;
    return { start, end, layer: 'finding', open: `{!${number} `, close: '}', style };
  });
  const add = (layer: Layer, { start, end }: Span, open: string, close: string, style: Style): void => {
    marks.push({ start, end, layer, open, close, style });
  };
  for (const { source, sourceKind, cue, content, quotation } of document.attributions) {
    const style = sourceKind === 'vague' ? theme.vague : theme.source;
    if (source !== null) add('source', source, `[${SOURCE_LETTERS[sourceKind]}: `, ']', style);
    if (cue !== null) add('cue', cue, '«', '»', theme.cue);
    // Quotation marks show it already.
    if (quotation !== 'indirect') for (const span of content) add('content', span, '', '', theme.quotation);
  }
  for (const hedge of document.hedges) add('hedge', hedge, '?', '?', theme.hedge);
  for (const booster of document.boosters) add('booster', booster, '^', '^', theme.booster);
  for (const { mentions } of document.entities)
    for (const mention of mentions) add('entity', mention, '', '', theme.entity);
  return unique(marks);
}

/** One source of two attributions is marked once. */
function unique(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ start, end, layer }) => {
    const key = `${start} ${end} ${layer}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function passageLines(
  text: string,
  passage: Passage,
  document: Document,
  marks: readonly Mark[],
  view: View,
  theme: Theme,
): readonly string[] {
  const home = document.sentences[passage.firstSentence];
  const place = theme.faint(alignRight(home === undefined ? '' : String(home.line), GUTTER - 2));
  const prefix = lineMarkup(text, passage.before);
  const body = segmentsOf(passage, marks)
    .map((segment) => segmentText(text, segment))
    .join('');
  const isTitle = home !== undefined && home.kind !== 'paragraph' && home.kind !== 'list-item' && home.kind !== 'quote';
  const shown = (prefix === '' ? '' : theme.faint(prefix)) + (isTitle ? theme.heading(body) : body);
  const line = linkToLine(view, place, document.file, home?.line ?? 1);
  return wrap(shown, view.width, { first: `${line}  `, rest: ' '.repeat(GUTTER) });
}

function segmentText(text: string, { start, end, inside, opening, closing }: Segment<Mark>): string {
  const style = STYLE_ORDER.map((layer) => inside.find((mark) => mark.layer === layer)).find((mark) => mark)?.style;
  // White space is folded here and not by oneLine, which would trim what separates the segments.
  const words = visible(text.slice(start, end).replace(/\s+/g, ' '));
  const open = opening.map((mark) => mark.style(mark.open)).join('');
  const close = closing.map((mark) => mark.style(mark.close)).join('');
  return open + (style === undefined ? words : style(words)) + close;
}

function noteLines({ number, message }: Note, view: View, theme: Theme): readonly string[] {
  const { checkWorthiness } = message;
  const share = checkWorthiness === undefined ? '' : ` ${Math.round(checkWorthiness * 100)}%`;
  const style = message.code.startsWith('sourcing/vague') ? theme.vague : theme.unsourced;
  const sign = `${' '.repeat(GUTTER)}${style(`!${number}`)} `;
  return wrap(`${message.message} ${theme.faint(`[${message.code}]${share}`)}`, view.width, {
    first: sign,
    rest: ' '.repeat(GUTTER + 2 + String(number).length),
  });
}

/** What of the gap before a paragraph stands on its first line: `## `, `- `, `> `. */
function lineMarkup(text: string, gap: Span): string {
  const tail = text.slice(Math.max(gap.start, text.lastIndexOf('\n', gap.end - 1) + 1), gap.end);
  return tail.trim() === '' ? '' : `${oneLine(tail)} `;
}

/** The lines of a gap that hold anything: front matter, code, tables. */
function markup(text: string, gap: Span, theme: Theme): readonly string[] {
  const last = text.lastIndexOf('\n', gap.end - 1);
  if (last < gap.start) return [];
  return text
    .slice(gap.start, last)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ' '.repeat(GUTTER) + theme.faint(visible(line.trimEnd())));
}
