// What a short paragraph of a plain text is when it is no running prose: headline, heading, byline, caption or credit.
// Only paragraphs of bounded length are looked at, so that every expression here works on short text.
import { BYLINE_ROLES, CAPTION_LABELS, CREDIT_LABELS, DATE_LABELS, MONTHS, WEEKDAYS } from '../lexicon/block-words.ts';
import type { BlockKind } from '../model/article.ts';
import { endsSentence } from './lines.ts';

export interface RawBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'list-item' | 'quote';
  /** Whether a number stood before it. */
  readonly numbered: boolean;
}

/** Longer than this, a paragraph is prose whatever it looks like. */
const MAX_SHORT = 400;
const MAX_HEADLINE = 200;
const MAX_HEADING = 100;
const MAX_CAPITALS_HEADING = 120;

/** The kinds of the blocks in order; the first is `headline` where it reads as one. */
export function kindsOf(text: string, blocks: readonly RawBlock[]): BlockKind[] {
  const shorts = blocks.map((block) =>
    block.end - block.start <= MAX_SHORT ? text.slice(block.start, block.end) : null,
  );
  return blocks.map((block, index) => {
    const short = shorts[index] ?? null;
    if (short === null || block.kind === 'quote') return block.kind;
    if (block.kind === 'list-item') return isLoneNumberedHeading(text, blocks, index) ? 'heading' : 'list-item';
    if (isByline(short)) return 'byline';
    const credit = creditKind(short);
    if (credit !== null) return credit;
    if (index === 0 && blocks.length > 1) {
      const next = blocks[1] as RawBlock;
      if (isHeadline(short, next.end - next.start, isByline(shorts[1] ?? ''))) return 'headline';
    }
    return isHeading(short, index, blocks, text) ? 'heading' : 'paragraph';
  });
}

function isLoneNumberedHeading(text: string, blocks: readonly RawBlock[], index: number): boolean {
  const { start, end, numbered } = blocks[index] as RawBlock;
  if (!numbered) return false;
  const isItem = (at: number): boolean => blocks[at]?.kind === 'list-item';
  if (isItem(index - 1) || isItem(index + 1) || index + 1 >= blocks.length) return false;
  return end - start <= MAX_HEADING && !endsSentence(text, end);
}

const STARTS_LIKE_PROSE = /^(?:i|we|he|she|it|they|you|this|that|these|those|there|the|an?)\s/i;
const TELLS_A_DAY = new RegExp(`\\b(?:was|were|had|said|says|the|an?|on (?:${WEEKDAYS}))\\b`, 'i');

/** The first paragraph: short, without a final stop, or with one but in the manner of a headline. */
function isHeadline(line: string, nextLength: number, bylineFollows: boolean): boolean {
  if (line.length > MAX_HEADLINE || !/\p{L}/u.test(line) || /^\p{Ll}/u.test(line)) return false;
  if (/[:,\u2026]$|\.\.\.$|[\u2013\u2014-]$/.test(line)) return false;
  if (/^["\u201c\u2018'].*[.!?]["\u201d\u2019']$/.test(line) && titleCase(line) < 0.8) return false;
  if (!endsWithStop(line)) return true;
  if (
    line.length > 120 ||
    /[.!?]["\u201d\u2019)]?\s+\p{Lu}/u.test(line.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St)\./gu, ''))
  ) {
    return false;
  }
  if (line.split(' ').length < 4) return false;
  if (titleCase(line) >= 0.8) return true;
  // Headlines in sentence case drop articles and tell the past in the present: "Council votes to close bridge."
  return (
    line.length <= 85 &&
    (bylineFollows || nextLength > line.length * 1.5) &&
    !STARTS_LIKE_PROSE.test(line) &&
    !TELLS_A_DAY.test(line)
  );
}

function endsWithStop(line: string): boolean {
  return /\.["\u201d\u2019')\]]*$/.test(line) && !/\b(?:U\.S|U\.K|U\.N|D\.C|a\.m|p\.m|Inc|Corp|Jr|Sr)\.$/.test(line);
}

/** Share of the words of four or more letters that begin with a capital or digit. */
function titleCase(line: string): number {
  const words = line.split(/[\s\u2014/]+/).filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length >= 4);
  if (words.length === 0) return 0;
  return words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length / words.length;
}

function isHeading(line: string, index: number, blocks: readonly RawBlock[], text: string): boolean {
  if (!/\p{L}/u.test(line) || blocks.length === 1) return false;
  if (isAllCapitals(line) && line.length <= MAX_CAPITALS_HEADING && !line.endsWith(':')) {
    return !endsWithStop(line) || line.split(' ').length <= 3;
  }
  if (line.length > MAX_HEADING || endsSentence(line, line.length) || /[,\u2013\u2014-]$/.test(line)) return false;
  if (/^[\p{Ll}]/u.test(line) || /^["\u201c\u2018'(]/.test(line)) return false;
  // Prose must follow soon: a run of short lines is a poem or a table.
  return isProse(blocks[index + 1], text) || isProse(blocks[index + 2], text);
}

function isProse(block: RawBlock | undefined, text: string): boolean {
  return block !== undefined && (block.end - block.start > MAX_HEADING || endsSentence(text, block.end));
}

function isAllCapitals(line: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

const SMALL_WORDS = new Set([
  'and',
  'of',
  'de',
  'van',
  'von',
  'der',
  'den',
  'da',
  'del',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'with',
  'for',
  'the',
  'in',
  'at',
  'y',
  '&',
  '|',
  '-',
]);
const ROLE = new RegExp(`(?:^|[\\s,|/-])(?:${BYLINE_ROLES})s?(?:$|[\\s,|/-])`, 'i');
const DATE_WORD = new RegExp(
  `^(?:${MONTHS}|${WEEKDAYS}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}:\\d{2}(?:[ap]m)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|[ap]\\.?m\\.?|at|on|e[sd]?t|c[sd]t|p[sd]t|m[sd]t|gmt|utc|bst|ist|cet|\\||-|\\u2013|\\u2014|\\u2022)$`,
  'i',
);
const NAMES_A_DATE = new RegExp(
  `\\b(?:${MONTHS})\\b.*\\d|\\d.*\\b(?:${MONTHS})\\b|\\d[./-]\\d{1,2}[./-]\\d|\\b(?:${WEEKDAYS})\\b.*\\d`,
  'i',
);
const DATE_LABEL = new RegExp(`^(?:${DATE_LABELS})\\b:?\\s*`, 'i');

/** "By Jane Doe", "Jane Doe, staff writer", "Updated March 3, 2024 9:30 a.m. ET". */
function isByline(line: string): boolean {
  if (line.length > 120) return false;
  if (/^by:?\s/i.test(line)) return areNames(line.replace(/^by:?\s+/i, '')) && !/[a-z]{3}\.$/.test(line);
  const undated = line.replace(DATE_LABEL, '').replace(/^by\s+/i, '');
  if (NAMES_A_DATE.test(undated) && undated.split(/[\s,]+/).every((word) => word === '' || DATE_WORD.test(word)))
    return true;
  if (undated !== line && undated.length < 60 && NAMES_A_DATE.test(undated)) return true;
  return line.length <= 80 && ROLE.test(line) && !endsSentence(line, line.length) && areNames(line.replace(ROLE, ' '));
}

/** Whether all words but a few small ones begin with a capital. */
function areNames(words: string): boolean {
  const list = words
    .replace(ROLE, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (list.length === 0 || list.length > 14 || !/^\p{Lu}/u.test(list[0] as string)) return false;
  return list.every((word) => SMALL_WORDS.has(word.toLowerCase()) || /^[^\p{L}]*\p{Lu}|^[@\d|/]/u.test(word));
}

const LABELLED = new RegExp(`^[([]?(${CREDIT_LABELS.split(' ').join('|')})(?: by)?:`, 'i');
const CAPTION_LABELLED = new RegExp(`^[([]?(?:${CAPTION_LABELS.split(' ').join('|')})\\b`, 'i');
const AGENCY_END =
  /(?:\/|\bvia )(?:getty images|getty|ap|afp|reuters|epa|bloomberg|the new york times|associated press|shutterstock)[^\p{L}]*$|\b(?:ap|file|courtesy|afp|reuters) photo[^.]*\)?\.?$/iu;

/** "The bridge at dawn. Image: Jane Doe." */
const PICTURE_END = /\s(?:image|photo|picture|credit|audio|video)s?: [^.:]{2,60}\.?$/i;

/** "Photo: Jane Doe/AP", "— Jane Doe", "© 2024 The Daily", "(Reporting by Jane Doe; editing by John Roe)". */
function creditKind(line: string): BlockKind | null {
  const words = line.split(/\s+/).length;
  const labelled = LABELLED.exec(line);
  if (labelled !== null) {
    const isCaption = CAPTION_LABELLED.test(line);
    if (isCaption) return words > 10 ? 'caption' : 'credit';
    return words <= 16 ? 'credit' : null;
  }
  if (/^[([]?(?:additional )?reporting by \p{Lu}/iu.test(line) || /^[([]?(?:photos?|image) (?:by|courtesy)/i.test(line))
    return 'credit';
  if (/^(?:\u00a9|\(c\)|copyright\b)/i.test(line)) return 'credit';
  if (/^(?:figure|fig\.|table) \d+(?:[.:]\d+)?[.:]?(?:\s|$)/i.test(line)) return 'caption';
  if (
    /^(?:\u2014|\u2013|--|-(?=\p{Lu}))\s*\p{Lu}/u.test(line) &&
    words <= 10 &&
    !/["\u201d]/.test(line) &&
    areNames(line.replace(/^[\u2014\u2013\s-]+/, ''))
  ) {
    return 'credit';
  }
  if (PICTURE_END.test(line)) return 'caption';
  if (/\bis licensed under (?:a )?(?:CC|Creative)\b/.test(line)) return 'credit';
  if (AGENCY_END.test(line)) return words > 10 ? 'caption' : 'credit';
  return null;
}
