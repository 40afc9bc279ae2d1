// Markdown (GFM, front matter): the offsets stay those of the file. `prose` is as long as the source, with markup,
// code, tables and link targets masked and escapes and entities decoded in place.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import { articleFromText, lineLocator } from '../../language/article-from-text.ts';
import { type Block, type BlockKind, FILLER, type Reference } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { directivesIn } from '../directives.ts';
import { adoptLooks } from '../looks.ts';
import type { Readout } from '../readout.ts';
import { labelOf, splitMarkdown } from './markdown-parts.ts';

/** What is used of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly identifier?: string;
}

/** What the parts of a document are gathered into. */
interface Gathered {
  readonly text: string;
  /** The code units of `prose`; starts as white space only. */
  readonly units: Uint16Array;
  readonly blocks: { start: number; end: number; kind: BlockKind; depth: number }[];
  readonly references: Reference[];
  /** First lines of the link and footnote definitions by label. */
  readonly definitions: ReadonlyMap<string, string>;
}

const FILLER_UNIT = FILLER.charCodeAt(0);
const SPACE = 0x20;
const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

export function readMarkdown(file: string, text: string): Readout {
  const { title: written, parts, definitions } = splitMarkdown(text);
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    units[index] = unit === 0x0a || unit === 0x0d ? unit : SPACE;
  }
  const gathered: Gathered = { text, units, blocks: [], references: [], definitions };
  let plain = 0;
  for (const part of parts) {
    if (!part.simple && gatherPart(gathered, part.start, part.end)) continue;
    gatherPlain(gathered, part.start, part.end);
    plain += 1;
  }
  const blocks = gathered.blocks;
  const firstHeading = blocks.find((block) => block.kind === 'heading');
  let title: string | null = null;
  if (written !== null) {
    title = written.text;
    const repeated = firstHeading !== undefined && squeeze(proseOf(units, firstHeading)) === squeeze(title);
    if (repeated) firstHeading.kind = 'headline';
    else if (text.slice(written.start, written.end) === title) {
      copy(gathered, written.start, written.end);
      blocks.unshift({ start: written.start, end: written.end, kind: 'headline', depth: 1 });
    }
  } else if (firstHeading !== undefined && (firstHeading.depth === 1 || firstHeading === blocks[0])) {
    firstHeading.kind = 'headline';
    title = squeeze(proseOf(units, firstHeading));
  }
  const prose = proseOf(units, { start: 0, end: text.length });
  const looked = adoptLooks(
    prose,
    blocks.map(({ start, end, kind }): Block => ({ start, end, kind })),
    title,
  );
  const warnings = plain > 0 ? ['part of the Markdown is nested or long beyond reason and was read as plain text'] : [];
  return {
    article: Object.freeze({
      file,
      format: 'markdown' as const,
      text,
      prose,
      title: looked.title,
      blocks: Object.freeze(looked.blocks),
      references: Object.freeze(gathered.references),
      directives: directivesIn(text, lineLocator(text)),
      locate: lineLocator(text),
    }),
    warnings,
  };
}

function squeeze(text: string): string {
  return text.replaceAll(FILLER, '').replace(/\s+/g, ' ').trim();
}

function proseOf(units: Uint16Array, span: { readonly start: number; readonly end: number }): string {
  return Buffer.from(units.buffer, span.start * 2, (span.end - span.start) * 2).toString('utf16le');
}

function copy(gathered: Gathered, start: number, end: number): void {
  for (let index = start; index < end; index += 1) gathered.units[index] = gathered.text.charCodeAt(index);
}

/** Takes a part without parsing it: every character is prose. */
function gatherPlain(gathered: Gathered, start: number, end: number): void {
  copy(gathered, start, end);
  for (const block of articleFromText(gathered.text.slice(start, end), { title: null }).blocks) {
    gathered.blocks.push({ start: start + block.start, end: start + block.end, kind: block.kind, depth: 0 });
  }
}

/** Parses one part; false when the parser gives up on it. */
function gatherPart(gathered: Gathered, start: number, end: number): boolean {
  const source = gathered.text.slice(start, end);
  let tree: Node;
  try {
    tree = fromMarkdown(`${source}\n\n${definitionsFor(source, gathered.definitions)}`, extensions);
  } catch (error) {
    // The stack ran out: nested too deeply.
    if (error instanceof RangeError) return false;
    throw error;
  }
  visitBlocks(gathered, tree, start, end, 'paragraph');
  return true;
}

/** The definitions, from anywhere in the file, of the labels that this part uses. */
function definitionsFor(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const lines = new Set<string>();
  for (const match of source.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const line = definitions.get(labelOf(match[1] as string));
    if (line !== undefined) lines.add(line);
  }
  return [...lines].join('\n\n');
}

function visitBlocks(gathered: Gathered, node: Node, base: number, end: number, kind: BlockKind): void {
  for (const child of node.children ?? []) {
    const start = child.position?.start.offset;
    // What lies beyond the part are the definitions lent to it.
    if (start === undefined || base + start >= end) continue;
    switch (child.type) {
      case 'paragraph':
        visitInline(gathered, child, base, kind, 0);
        break;
      case 'heading':
        visitInline(gathered, child, base, 'heading', child.depth ?? 1);
        break;
      case 'blockquote':
        visitBlocks(gathered, child, base, end, 'quote');
        break;
      case 'list':
      case 'listItem':
        visitBlocks(gathered, child, base, end, kind === 'paragraph' ? 'list-item' : kind);
        break;
      case 'footnoteDefinition':
        visitBlocks(gathered, child, base, end, 'credit');
        break;
      // Code, tables, HTML, rules and definitions are not prose.
    }
  }
}

/** What inline nodes leave behind: the ranges of text written to `units`, in order. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** Something that stands for words (code, a picture, a line break) lies between the run before and this one. */
  readonly apart: boolean;
}

function visitInline(gathered: Gathered, block: Node, base: number, kind: BlockKind, depth: number): void {
  const runs: Run[] = [];
  let apart = false;
  const whole = spanOf(block, base);
  let cursor = whole?.start ?? base;
  const visit = (node: Node, limit: number): void => {
    // The parser forgets where an address in an emphasis stands, and the words around it.
    const span = spanOf(node, base) ?? findWords(gathered.text, wordsOf(node), cursor, limit);
    if (span === null) return;
    const { start, end } = span;
    cursor = Math.max(cursor, start);
    if (node.type === 'text') {
      writeText(gathered, start, end, node.value ?? '');
      runs.push({ start, end, apart });
      apart = false;
      cursor = end;
      return;
    }
    if (node.type === 'footnoteReference') {
      const target = gathered.definitions.get(labelOf(`^${node.identifier ?? ''}`)) ?? node.identifier ?? '';
      gathered.references.push({ start, end, kind: 'footnote', target: target.replace(/^\s*\[[^\]]*\]:\s*/, '') });
      return;
    }
    if (node.type === 'link' || node.type === 'linkReference') {
      const target = node.url ?? targetOf(gathered.definitions.get(labelOf(node.identifier ?? '')));
      const first = node.children?.[0]?.position?.start.offset;
      const last = node.children?.at(-1)?.position?.end.offset;
      const inner =
        first === undefined || last === undefined ? { start, end } : { start: base + first, end: base + last };
      // "Traffic fell by half.[1]" with the address below: a mark, not a word.
      if (isNoteMark(gathered.text.slice(inner.start, inner.end))) {
        gathered.references.push({ start, end, kind: 'footnote', target });
        return;
      }
      gathered.references.push({ ...inner, kind: 'link', target });
      // A bare address is a target, not words.
      if (isAddress(gathered.text.slice(inner.start, inner.end), target)) {
        apart = true;
        return;
      }
    }
    if (node.children !== undefined) for (const child of node.children) visit(child, end);
    else if (node.type !== 'html' || /^<br\b/i.test(node.value ?? '')) apart = true;
  };
  for (const child of block.children ?? []) visit(child, whole?.end ?? base);
  joinRuns(gathered.units, runs);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return;
  let { start } = first;
  let { end } = last;
  while (start < end && isBlank(gathered.units[start] as number)) start += 1;
  while (end > start && isBlank(gathered.units[end - 1] as number)) end -= 1;
  if (start < end) gathered.blocks.push({ start, end, kind, depth });
}

function spanOf({ position }: Node, base: number): Span | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start: base + start, end: base + end };
}

function wordsOf({ value, children = [] }: Node): string {
  return value ?? children.map(wordsOf).join('');
}

/** Where the words stand next, before `limit`; null where they are written otherwise there. */
function findWords(text: string, words: string, from: number, limit: number): Span | null {
  const at = words === '' ? -1 : text.slice(from, limit).indexOf(words);
  return at < 0 ? null : { start: from + at, end: from + at + words.length };
}

function targetOf(definition: string | undefined): string {
  return /^\s*\[[^\]]*\]:\s*<?([^\s>]+)/.exec(definition ?? '')?.[1] ?? '';
}

function isNoteMark(words: string): boolean {
  return /^[[(]?(?:\d{1,3}|[*\u2020\u2021])[\])]?$/.test(words);
}

function isAddress(words: string, target: string): boolean {
  return words === target || (words !== '' && /^(?:https?:\/\/|www\.|mailto:)\S+$/i.test(words));
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === FILLER_UNIT || (unit >= 0x09 && unit <= 0x0d);
}

/** Markup between two pieces of text glues them where both touch it (`**Ada**'s`), else it is white space. */
function joinRuns(units: Uint16Array, runs: readonly Run[]): void {
  for (let index = 1; index < runs.length; index += 1) {
    const before = runs[index - 1] as Run;
    const after = runs[index] as Run;
    if (after.apart || before.end >= after.start) continue;
    const left = units[before.end - 1] as number;
    const right = units[after.start] as number;
    const glued = left > SPACE && right > SPACE && !units.subarray(before.end, after.start).includes(0x0a);
    if (glued) units.fill(FILLER_UNIT, before.end, after.start);
  }
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Writes a text node over its source: backslashes and entities decoded, line prefixes (`> `) as white space. */
function writeText(gathered: Gathered, start: number, end: number, value: string): void {
  const { text, units } = gathered;
  if (end - start === value.length) {
    // Nothing was decoded or dropped.
    copy(gathered, start, end);
    return;
  }
  let at = start;
  let taken = 0;
  let lineStart = false;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const wanted = value.charCodeAt(taken);
    if (unit === 0x5c && ESCAPABLE.test(text.charAt(at + 1)) && text.charCodeAt(at + 1) === wanted) {
      // The tokeniser skips a filler, so `\$5` reads as `$5`.
      units[at] = FILLER_UNIT;
      units[at + 1] = wanted;
      at += 2;
      taken += 1;
      lineStart = false;
      continue;
    }
    if (unit === 0x26) {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(text)?.[0];
      const decoded = entity === undefined ? '' : decodeString(entity);
      if (entity !== undefined && decoded !== entity && value.startsWith(decoded, taken)) {
        units.fill(FILLER_UNIT, at, at + entity.length);
        for (let index = 0; index < decoded.length; index += 1) units[at + index] = decoded.charCodeAt(index);
        at += entity.length;
        taken += decoded.length;
        lineStart = false;
        continue;
      }
    }
    if (unit === wanted && !(lineStart && unit === 0x3e)) {
      units[at] = unit;
      taken += 1;
      lineStart = unit === 0x0a || unit === 0x0d;
    } else if (!lineStart && !isBlank(unit)) {
      // Out of step: the source is the better witness.
      units[at] = unit;
      taken += 1;
    }
    at += 1;
  }
}
