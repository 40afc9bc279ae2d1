// From a parsed page to running text: which elements are blocks, of what kind, and which are not prose at all.
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5';
import type { BlockKind } from '../../model/article.ts';
import { type Extracted, makeExtraction } from '../extracted.ts';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Never prose, whatever they hold. */
const SKIPPED = new Set(
  (
    'script style noscript template head svg math iframe object embed audio video canvas select option button input ' +
    'textarea progress meter pre code kbd samp datalist map dialog'
  ).split(' '),
);
/** Elements that start a new paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** A cell with fewer letters than this is a figure or a label, not a paragraph of a page laid out by a table. */
const PROSE_CELL_LETTERS = 60;

export interface HtmlTextOptions {
  /** The source, for exact positions through entities. */
  readonly source: string;
  /** Whether the text directly inside an element is wanted. */
  readonly keeps: (element: HtmlElement) => boolean;
  /** The headline and byline elements, where known. */
  readonly headline?: HtmlElement | undefined;
  readonly byline?: HtmlElement | undefined;
  /** What notes say, by the id that a link to them gives. */
  readonly notes?: ReadonlyMap<string, string>;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Whether an element is never shown or never prose. */
export function isSkipped(element: HtmlElement): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) return true;
    if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) return true;
  }
  return false;
}

/** The text of an element and all below it, squeezed; what lies beyond `most` characters may be left out. */
export function textOf(node: HtmlNode, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (each: HtmlNode): void => {
    if (length > most) return;
    if (isText(each)) {
      parts.push(each.value);
      length += each.value.trim().length;
    } else if (!isElement(each) || !isSkipped(each)) for (const child of childrenOf(each)) visit(child);
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Takes the prose below `root`. Recursion is safe: the caller has bounded the depth. */
export function extractHtml(root: HtmlNode, options: HtmlTextOptions): Extracted {
  const extraction = makeExtraction();
  let breaks = 0;

  const visit = (node: HtmlNode, parent: HtmlElement | null, kind: BlockKind): void => {
    if (isText(node)) {
      if (parent !== null && !options.keeps(parent)) return;
      if (node.value.trim() !== '') breaks = 0;
      addText(node);
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) visit(child, parent, kind);
      return;
    }
    if (isSkipped(node)) return;
    const tag = node.tagName;
    if (tag === 'br') {
      breaks += 1;
      // Two line breaks in a row are how old pages part paragraphs.
      if (breaks > 1) extraction.open(kind);
      else extraction.add(' ', node.sourceCodeLocation?.startOffset ?? 0);
      return;
    }
    if (tag === 'a' && node.attrs.length > 0 && addLink(node, kind)) return;
    if ((tag === 'td' || tag === 'th') && !isProseCell(node)) return;
    if (parent !== null && isQuoteCredit(node, parent, kind)) {
      credit(node);
      extraction.open(kind);
      return;
    }
    if (!BLOCKS.has(tag)) {
      for (const child of node.childNodes) visit(child, node, kind);
      return;
    }
    const inner = kindOf(node, kind);
    extraction.open(inner);
    breaks = 0;
    for (const child of node.childNodes) visit(child, node, inner);
    extraction.open(kind);
  };

  /** Who said the quotation above: on a page its look tells, in running text a dash. */
  const credit = (element: HtmlElement): void => {
    extraction.open('quote');
    breaks = 0;
    const marked = LEADING_DASH.test(textOf(element, LONGEST_CREDIT));
    if (!marked && options.keeps(element)) extraction.add('\u2014 ', element.sourceCodeLocation?.startOffset ?? 0);
    const inside = (node: HtmlNode, parent: HtmlElement): void => {
      if (isElement(node) && !isSkipped(node)) for (const child of node.childNodes) inside(child, node);
      else visit(node, parent, 'quote');
    };
    for (const child of element.childNodes) inside(child, element);
  };

  const kindOf = (element: HtmlElement, outer: BlockKind): BlockKind => {
    if (element === options.headline) return 'headline';
    if (element === options.byline) return 'byline';
    switch (element.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
      case 'legend':
        return outer === 'headline' ? outer : 'heading';
      case 'figcaption':
      case 'caption':
        return 'caption';
      case 'blockquote':
        return 'quote';
      case 'li':
      case 'dd':
        if (options.notes?.has(attribute(element, 'id') ?? '') === true) return 'credit';
        return outer === 'quote' ? outer : 'list-item';
      case 'address':
        return 'credit';
      default:
        if (outer !== 'paragraph') return outer;
        if (element.tagName === 'p' && attribute(element, 'class') === 'caption') return 'caption';
        return isMarkedAsByline(element) ? 'byline' : outer;
    }
  };

  /** A link is a reference; one that leads to a note is a mark, not a word. True when nothing is left to visit. */
  const addLink = (element: HtmlElement, kind: BlockKind): boolean => {
    const target = attribute(element, 'href');
    if (target === undefined || !options.keeps(element)) return false;
    // The arrow that leads from a note back to its mark.
    if (target.startsWith('#') && /^[\u2191\u21a9]\ufe0e?$/.test(textOf(element, 20))) return true;
    const start = extraction.position();
    const note = target.startsWith('#') ? options.notes?.get(target.slice(1)) : undefined;
    if (
      note !== undefined ||
      (target.startsWith('#') && /^[[(]?(?:\d{1,3}|[a-z*\u2020\u2021])[\])]?$/.test(textOf(element, 20)))
    ) {
      extraction.refer({ start, end: start, kind: 'footnote', target: note ?? target });
      return true;
    }
    for (const child of element.childNodes) visit(child, element, kind);
    const end = extraction.position();
    if (!target.startsWith('#') && !/^javascript:/i.test(target) && end > start) {
      extraction.refer({ start, end, kind: 'link', target });
    }
    return true;
  };

  const addText = (node: HtmlText): void => {
    const location = node.sourceCodeLocation;
    if (location === undefined || location === null) extraction.add(node.value, 0);
    else if (location.endOffset - location.startOffset === node.value.length) {
      extraction.add(node.value, location.startOffset);
    } else addDecoded(options.source, location.startOffset, location.endOffset, node.value, extraction.add);
  };

  visit(root, null, 'paragraph');
  return extraction.finish();
}

const LEADING_DASH = /^[\u2014\u2013\u2015-]/;
/** Longer than this it is no name with what somebody is. */
const LONGEST_CREDIT = 160;

/** `<cite>` or `<footer>` below a quotation, `<figcaption>` beside it; not the title of a work among its words. */
function isQuoteCredit(element: HtmlElement, parent: HtmlElement, kind: BlockKind): boolean {
  const { tagName } = element;
  if (tagName === 'figcaption') {
    const quotes = parent.childNodes.some((node) => isElement(node) && node.tagName === 'blockquote');
    return parent.tagName === 'figure' && quotes && isShort(element);
  }
  if (kind !== 'quote' || (tagName !== 'cite' && tagName !== 'footer') || !isShort(element)) return false;
  return parent.tagName === 'blockquote' || textOf(parent) === textOf(element);
}

function isShort(element: HtmlElement): boolean {
  const { length } = textOf(element, LONGEST_CREDIT);
  return length > 0 && length <= LONGEST_CREDIT;
}

function isProseCell(cell: HtmlElement): boolean {
  return (textOf(cell, 4 * PROSE_CELL_LETTERS).match(/\p{L}/gu)?.length ?? 0) >= PROSE_CELL_LETTERS;
}

function isMarkedAsByline(element: HtmlElement): boolean {
  const marked = element.attrs.some(
    ({ name, value }) =>
      (name === 'class' && /(?:^|[\s_-])(?:byline|author)(?:[\s_-]|$)/i.test(value)) ||
      ((name === 'rel' || name === 'itemprop') && value.split(/\s+/).includes('author')),
  );
  return marked && textOf(element, 200).length <= 120;
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});?/y;

/** Adds a text whose source has entities or CRLF, run by run, so that every run's place is exact. */
function addDecoded(
  source: string,
  start: number,
  end: number,
  value: string,
  add: (words: string, source: number) => void,
): void {
  let at = start;
  let taken = 0;
  let runStart = 0;
  let runSource = start;
  const flush = (): void => {
    if (taken > runStart) add(value.slice(runStart, taken), runSource);
    runStart = taken;
    runSource = at;
  };
  while (taken < value.length && at < end) {
    const unit = source.charCodeAt(at);
    const wanted = value.charCodeAt(taken);
    if (unit === 0x26) {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source)?.[0];
      if (entity !== undefined && (wanted !== 0x26 || /^&(?:amp|#0*38|#[xX]0*26)\b/i.test(entity))) {
        flush();
        const width = wanted >= 0xd800 && wanted <= 0xdbff ? 2 : 1;
        taken += width;
        const from = at;
        at += entity.length;
        add(value.slice(runStart, taken), from);
        runStart = taken;
        runSource = at;
        continue;
      }
    }
    if (unit === wanted) {
      at += 1;
      taken += 1;
    } else {
      // A carriage return or NUL that the parser dropped.
      flush();
      at += 1;
      runSource = at;
    }
  }
  if (runStart < value.length) add(value.slice(runStart), Math.min(runSource, end));
}
