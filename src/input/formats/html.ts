// A saved web page: its main content as Readability sees it, or the whole page; positions lead back into the file.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';
import { lineLocator } from '../../language/article-from-text.ts';
import type { Article, Block, Format } from '../../model/article.ts';
import { decodeText } from '../decode-text.ts';
import { directivesIn } from '../directives.ts';
import { UnreadableError } from '../failure.ts';
import { DEEPEST_NESTING } from '../limits.ts';
import { adoptLooks } from '../looks.ts';
import type { ReadOptions, Readout } from '../readout.ts';
import {
  attribute,
  childrenOf,
  extractHtml,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isSkipped,
  isText,
  textOf,
} from './html-text.ts';

/** Carries an element's number through Readability, which works on a copy of the page. */
const STAMP = 'data-analyze-element';
/** Below this share the main content was likely missed: the whole page is the better reading. */
const LEAST_SHARE = 0.02;

export async function readHtml(file: string, bytes: Uint8Array, options: ReadOptions): Promise<Readout> {
  const { text: source, warnings } = decodeText(bytes, options.encoding ?? declaredEncoding(bytes));
  const readout = await readPage(file, source, 'html', options.html ?? 'main');
  return { article: readout.article, warnings: [...warnings, ...readout.warnings] };
}

/** Reads a page that is decoded already. */
export async function readPage(file: string, source: string, format: Format, part: 'main' | 'full'): Promise<Readout> {
  const { document, elements } = parseBounded(source);
  const warnings: string[] = [];
  const main = part === 'main' ? await findMain(document, elements) : null;
  const all = (): boolean => true;
  let extracted = extractHtml(document, {
    source,
    keeps: main === null ? all : (element) => main.kept.has(element),
    headline: main?.headline ?? firstHeading(elements),
    byline: main?.byline,
  });
  const whole = visibleLetters(document);
  if (part === 'main') {
    const share = whole === 0 ? 1 : lettersOf(extracted.text) / whole;
    if (main === null || share < LEAST_SHARE) {
      if (main !== null) extracted = extractHtml(document, { source, keeps: all, headline: firstHeading(elements) });
      if (whole > 0) warnings.push('found no main content, so the whole page was read');
    } else if (share < 0.995) {
      const percent = Math.min(99, Math.round(share * 100));
      warnings.push(`kept ${percent} % of the page's text as the article (--html full reads all of it)`);
    }
  }
  return { article: articleOf(file, source, format, extracted, main?.title ?? pageTitle(elements)), warnings };
}

function articleOf(
  file: string,
  source: string,
  format: Format,
  extracted: ReturnType<typeof extractHtml>,
  fallbackTitle: string | null,
): Article {
  const { text, references, sourceOf } = extracted;
  const headline = extracted.blocks.find((block) => block.kind === 'headline');
  const title = headline === undefined ? fallbackTitle : text.slice(headline.start, headline.end);
  const blocks = extracted.blocks.map(({ start, end, kind }): Block => ({ start, end, kind }));
  const lineOf = lineLocator(source);
  return Object.freeze({
    file,
    format,
    text,
    prose: text,
    title,
    blocks: Object.freeze(adoptLooks(text, blocks, title ?? '').blocks),
    references: Object.freeze(references),
    directives: directivesIn(source, lineOf),
    locate: (offset: number) => lineOf(sourceOf(offset)),
  });
}

/** The encoding that the page names in its head, when this system knows it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const marked =
    (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[0] === 0xfe;
  if (marked) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1');
  const name = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
  // A page that says it is UTF-8 or UTF-16 is checked rather than believed.
  if (name === undefined || name.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Parses a page, with a bound on what its markup may blow up to. */
export function parseBounded(source: string): { document: HtmlNode; elements: readonly HtmlElement[] } {
  let left = source.length + 1000;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...parts) {
      left -= 1;
      // Unclosed formatting elements are opened again in every paragraph: a page of 100 kB can ask for millions.
      if (left < 0) throw new UnreadableError('NESTING', 'its markup repeats unclosed elements without end');
      return defaultTreeAdapter.createElement(...parts);
    },
  };
  const document = parse(source, { sourceCodeLocationInfo: true, treeAdapter });
  const elements: HtmlElement[] = [];
  const waiting: { node: HtmlNode; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST_NESTING) {
      throw new UnreadableError('NESTING', `its elements are nested more than ${DEEPEST_NESTING} deep`);
    }
    if (isElement(node)) elements.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      waiting.push({ node: children[index] as HtmlNode, depth: depth + 1 });
    }
  }
  return { document, elements };
}

interface Main {
  readonly kept: ReadonlySet<HtmlElement>;
  readonly title: string | null;
  readonly headline: HtmlElement | undefined;
  readonly byline: HtmlElement | undefined;
}

/** The elements that Readability takes for the article; null when it finds none. */
async function findMain(document: HtmlNode, elements: readonly HtmlElement[]): Promise<Main | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  for (const [index, element] of elements.entries()) {
    element.attrs.push({ name: STAMP, value: String(index) });
    // Readability replaces such links by bare text, which would lose its place.
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('javascript:')) {
      element.attrs = element.attrs.filter(({ name }) => name !== 'href');
    }
  }
  const copy = parseHTML(serialize(document as DefaultTreeAdapterTypes.Document));
  let result: { title?: string | null | undefined; byline?: string | null | undefined; content?: unknown } | null;
  try {
    result = new Readability<unknown>(copy.document as never, {
      serializer: (node) => node,
      charThreshold: 250,
    }).parse();
  } catch {
    // A page too odd for it is read whole.
    return null;
  }
  const content = result?.content as Copied | null | undefined;
  if (result === null || content === null || content === undefined) return null;
  const kept = new Set<HtmlElement>();
  const waiting: Copied[] = [content];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const stamp = next.getAttribute(STAMP);
    const element = stamp === null ? undefined : elements[Number(stamp)];
    if (element !== undefined) kept.add(element);
    for (const child of next.children) waiting.push(child);
  }
  if (kept.size === 0) return null;
  // Readability takes every footer for the page's; below a quotation it says whose it is.
  for (const quote of [...kept].filter(({ tagName }) => tagName === 'blockquote')) {
    for (const child of quote.childNodes) if (isElement(child) && child.tagName === 'footer') keepAll(child, kept);
  }
  const headline = findHeadline(elements, result.title ?? null, kept);
  const byline = findByline(elements, result.byline ?? null, kept);
  for (const found of [headline, byline]) if (found !== undefined) keepAll(found, kept);
  return { kept, title: result.title?.trim() || null, headline, byline };
}

/** What is used of the copy's elements. */
interface Copied {
  readonly children: Iterable<Copied>;
  getAttribute(name: string): string | null;
}

function keepAll(element: HtmlElement, kept: Set<HtmlElement>): void {
  kept.add(element);
  for (const child of element.childNodes) if (isElement(child)) keepAll(child, kept);
}

/** The heading that says the page's title: Readability leaves it out of the content. */
function findHeadline(
  elements: readonly HtmlElement[],
  title: string | null,
  kept: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const headings = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2').slice(0, 50);
  const wanted = title?.replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  const same = headings.find((heading) => {
    const words = textOf(heading, 1000).toLowerCase();
    // A page's title often has the site's name at its end.
    return words.length > 10 && (words === wanted || wanted.startsWith(words));
  });
  return same ?? headings.find((heading) => heading.tagName === 'h1' && kept.has(heading));
}

function findByline(
  elements: readonly HtmlElement[],
  byline: string | null,
  kept: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const wanted = byline?.replace(/\s+/g, ' ').trim() ?? '';
  if (wanted === '' || wanted.length > 120) return undefined;
  // The innermost block that says just this; a site's name in a menu is not one.
  return elements.findLast(
    (element) =>
      /^(?:p|div|address|section|header|li|h[2-6])$/.test(element.tagName) &&
      !kept.has(element) &&
      ownText(element, wanted),
  );
}

/** Whether an element's text is `wanted`, without gathering the text of a whole page each time. */
function ownText(element: HtmlElement, wanted: string): boolean {
  const { startOffset, endOffset } = element.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  return endOffset - startOffset < 2000 && textOf(element, 400) === wanted;
}

function firstHeading(elements: readonly HtmlElement[]): HtmlElement | undefined {
  return elements.find(({ tagName }) => tagName === 'h1');
}

function pageTitle(elements: readonly HtmlElement[]): string | null {
  const title = elements.find(({ tagName }) => tagName === 'title');
  const text = title?.childNodes[0];
  return (text !== undefined && isText(text) ? text.value.replace(/\s+/g, ' ').trim() : '') || null;
}

function visibleLetters(root: HtmlNode): number {
  let letters = 0;
  const visit = (node: HtmlNode): void => {
    if (isText(node)) letters += lettersOf(node.value);
    else if (!isElement(node) || !isSkipped(node)) for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return letters;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x20) letters += 1;
  return letters;
}
