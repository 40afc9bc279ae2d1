// What a short paragraph of a plain text is when it is no running prose: headline, heading, byline, caption or credit.
// Only paragraphs of bounded length are looked at, so that every expression here works on short text.
import { BYLINE_ROLES, CAPTION_LABELS, CREDIT_LABELS, DATE_LABELS, MONTHS, WEEKDAYS } from '../lexicon/block-words.ts';
import type { BlockKind } from '../model/article.ts';
import { classAt, DIGIT, isLetterClass, isWordClass, LOWER, UPPER, widthAt } from './characters.ts';
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
const LONGEST_CONTACT = 140;
/** Who else wrote an article stands among these. */
const LAST_BLOCKS = 4;

/** The kinds of the blocks in order; the first is `headline` where it reads as one. */
export function kindsOf(text: string, blocks: readonly RawBlock[]): BlockKind[] {
  const shorts = blocks.map((block) =>
    block.end - block.start <= MAX_SHORT ? text.slice(block.start, block.end) : null,
  );
  return blocks.map((block, index) => {
    const short = shorts[index] ?? null;
    if (short === null || block.kind === 'quote') return block.kind;
    if (block.kind === 'list-item') return isLoneNumberedHeading(text, blocks, index) ? 'heading' : 'list-item';
    if (index > 0 && index >= blocks.length - LAST_BLOCKS && isShare(short)) return 'credit';
    if (index > 0 && isPlainProse(short)) return 'paragraph';
    if (isByline(short) || (index > 0 && isSignedColumn(short))) return 'byline';
    const credit = creditKind(short);
    if (credit !== null) return credit;
    if (index === 0 && blocks.length > 1) {
      const next = blocks[1] as RawBlock;
      const opening = openingOf(text, next, shorts[1] ?? '', blocks.length);
      if (isHeadline(short, next.end - next.start, opening)) return 'headline';
    }
    return isHeading(short, index, blocks, text) ? 'heading' : 'paragraph';
  });
}

/** First words of lines that may be a byline, caption or credit although they end with a stop. */
const SPECIAL_STARTS = `by ${CREDIT_LABELS} additional figure fig. table ${DATE_LABELS.replace(/[ |]+/g, ' ')}`.split(
  ' ',
);

/** Most paragraphs: closed by a stop and without any sign of the other kinds. Spares them the expressions below. */
function isPlainProse(line: string): boolean {
  if (!endsSentence(line, line.length) || classAt(line, 0) === DIGIT) return false;
  if (!isLetterClass(classAt(line, 0)) && !'"\u201c\u2018\''.includes(line[0] as string)) return false;
  if (line.includes(': ') || line.includes('/') || line.includes(' via ') || line.includes('hoto')) return false;
  if (line.includes(' is licensed ') || isAllCapitals(line)) return false;
  const start = line.slice(0, 14).toLowerCase();
  return !SPECIAL_STARTS.some((word) => start.startsWith(word) && !isLetterClass(classAt(`${start} `, word.length)));
}

function isLoneNumberedHeading(text: string, blocks: readonly RawBlock[], index: number): boolean {
  const { start, end, numbered } = blocks[index] as RawBlock;
  if (!numbered) return false;
  const isItem = (at: number): boolean => blocks[at]?.kind === 'list-item';
  if (isItem(index - 1) || isItem(index + 1) || index + 1 >= blocks.length) return false;
  return end - start <= MAX_HEADING && !endsSentence(text, end);
}

const STARTS_LIKE_PROSE = /^(?:i|we|he|she|it|they|you|this|that|these|those|there|the|an?)\s/i;

/** A place and a date, or a name, may be no longer. */
const MAX_DATELINE = 60;

/** What the second block is to the first: "By Lena Brandt", a dateline, or only a name or a line of capitals. */
type Opening = 'byline' | 'dateline' | 'label' | 'none';

/** "Lena Brandt", "MERRIN, 4 May 2021", "SUMMARY" are labels. A byline that ends the text signs what stands before it. */
function openingOf(text: string, { start, end }: RawBlock, line: string, blocks: number): Opening {
  if (isDateline(text.slice(start, Math.min(end, start + MAX_DATELINE)))) return 'dateline';
  if (isByline(line)) return blocks > 2 ? 'byline' : 'label';
  if (line === '' || line.length > MAX_DATELINE) return 'none';
  if (isAllCapitals(line)) return 'label';
  return line.includes(' ') && !endsSentence(line, line.length) && titleCase(line) === 1 ? 'label' : 'none';
}

/** "MERRIN, Norland (Newswire) — The bridge is closed." */
function isDateline(opening: string): boolean {
  return /^\p{Lu}[\p{Lu} .'\u2019-]{2,24}(?:,[^\u2014\u2013()]{1,24})?(?: \([^)]{2,24}\))? (?:\u2014|\u2013|-{1,2}) /u.test(
    opening,
  );
}

/**
 * The first paragraph: short, without a final stop, or with one but in the manner of a headline.
 * Before a byline or a dateline it may be of two sentences: "The dam holds. Nobody knows why."
 */
function isHeadline(line: string, nextLength: number, opening: Opening): boolean {
  if (line.length > MAX_HEADLINE || !hasLetter(line) || classAt(line, 0) === LOWER) return false;
  if (/[:,\u2026]$|\.\.\.$|[\u2013\u2014-]$/.test(line)) return false;
  if (opening === 'dateline') return true;
  if (/^["\u201c\u2018'].*[.!?]["\u201d\u2019']$/.test(line) && titleCase(line) < 0.8) return false;
  if (!endsWithStop(line)) return true;
  if (
    line.length > 120 ||
    /[.!?]["\u201d\u2019)]?\s+[A-Z\u00c0-\u00de]/.test(
      line.replace(/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St)\./g, ''),
    )
  ) {
    return opening === 'byline' && line.length <= 120 && !TOLD.test(line);
  }
  if (line.split(' ').length < 4) return false;
  if (titleCase(line) >= 0.8) return true;
  // Headlines in sentence case drop articles and tell the past in the present: "Council votes to close bridge."
  if (line.length > 85 || STARTS_LIKE_PROSE.test(line)) return false;
  return opening !== 'none' || (nextLength > line.length * 1.5 && !expressions().tellsADay.test(line));
}

/** A headline is not told in the past. */
const TOLD = /\b(?:was|were|had|said)\b/i;

function endsWithStop(line: string): boolean {
  return /\.["\u201d\u2019')\]]*$/.test(line) && !/\b(?:U\.S|U\.K|U\.N|D\.C|a\.m|p\.m|Inc|Corp|Jr|Sr)\.$/.test(line);
}

/** Share of the words of four or more letters that begin with a capital or digit. */
function titleCase(line: string): number {
  let words = 0;
  let capitals = 0;
  for (const word of line.split(/[\s\u2014/]+/)) {
    let letters = 0;
    let capital = false;
    for (let at = 0; at < word.length; at += widthAt(word, at)) {
      const found = classAt(word, at);
      if (!isWordClass(found)) continue;
      if (letters === 0) capital = found !== LOWER;
      letters += 1;
    }
    if (letters < 4) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  return words === 0 ? 0 : capitals / words;
}

function hasLetter(line: string): boolean {
  for (let at = 0; at < line.length; at += widthAt(line, at)) if (isLetterClass(classAt(line, at))) return true;
  return false;
}

function isHeading(line: string, index: number, blocks: readonly RawBlock[], text: string): boolean {
  if (blocks.length === 1 || !hasLetter(line)) return false;
  if (isAllCapitals(line) && line.length <= MAX_CAPITALS_HEADING && !line.endsWith(':')) {
    return !endsWithStop(line) || line.split(' ').length <= 3;
  }
  if (line.length > MAX_HEADING || endsSentence(line, line.length) || /[,\u2013\u2014-]$/.test(line)) return false;
  if (classAt(line, 0) === LOWER || /^["\u201c\u2018'(]/.test(line)) return false;
  // Prose must follow soon: a run of short lines is a poem or a table.
  return isProse(blocks[index + 1], text) || isProse(blocks[index + 2], text);
}

function isProse(block: RawBlock | undefined, text: string): boolean {
  return block !== undefined && (block.end - block.start > MAX_HEADING || endsSentence(text, block.end));
}

function isAllCapitals(line: string): boolean {
  let capitals = 0;
  for (let at = 0; at < line.length; at += widthAt(line, at)) {
    const found = classAt(line, at);
    if (found === LOWER) return false;
    if (found === UPPER) capitals += 1;
  }
  return capitals > 1;
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

/** Built when a line first needs them. */
function build() {
  return {
    role: new RegExp(`(?:^|[\\s,|/-])(?:${BYLINE_ROLES})s?(?:$|[\\s,|/-])`, 'i'),
    dateWord: new RegExp(
      `^(?:${MONTHS}|${WEEKDAYS}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}:\\d{2}(?:[ap]m)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|[ap]\\.?m\\.?|at|on|e[sd]?t|c[sd]t|p[sd]t|m[sd]t|gmt|utc|bst|ist|cet|\\||-|\\u2013|\\u2014|\\u2022)$`,
      'i',
    ),
    namesADate: new RegExp(
      `\\b(?:${MONTHS})\\b.*\\d|\\d.*\\b(?:${MONTHS})\\b|\\d[./-]\\d{1,2}[./-]\\d|\\b(?:${WEEKDAYS})\\b.*\\d`,
      'i',
    ),
    dateLabel: new RegExp(`^(?:${DATE_LABELS})\\b:?\\s*`, 'i'),
    labelled: new RegExp(`^[([]?(${CREDIT_LABELS.split(' ').join('|')})(?: by)?:`, 'i'),
    captionLabelled: new RegExp(`^[([]?(?:${CAPTION_LABELS.split(' ').join('|')})\\b`, 'i'),
    tellsADay: new RegExp(`\\b(?:was|were|had|said|says|the|an?|on (?:${WEEKDAYS}))\\b`, 'i'),
  };
}
let built: ReturnType<typeof build> | undefined;

function expressions(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

/** "By Jane Doe", "Jane Doe, staff writer", "Updated March 3, 2024 9:30 a.m. ET". */
function isByline(line: string): boolean {
  if (line.length > 120) return false;
  if (/^by:?\s/i.test(line)) return areNames(line.replace(/^by:?\s+/i, '')) && !/[a-z]{3}\.$/.test(line);
  if (/\d/.test(line)) {
    const undated = line.replace(expressions().dateLabel, '').replace(/^by\s+/i, '');
    const { namesADate, dateWord } = expressions();
    if (namesADate.test(undated)) {
      if (undated !== line && undated.length < 60) return true;
      if (undated.split(/[\s,]+/).every((word) => word === '' || dateWord.test(word))) return true;
    }
  }
  return (
    line.length <= 80 &&
    !endsSentence(line, line.length) &&
    expressions().role.test(line) &&
    areNames(line.replace(expressions().role, ' '))
  );
}

/** Whether all words but a few small ones begin with a capital. */
function areNames(words: string): boolean {
  const list = words
    .replace(expressions().role, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (list.length === 0 || list.length > 14 || classAt(list[0] as string, 0) !== UPPER) return false;
  return list.every((word) => SMALL_WORDS.has(word.toLowerCase()) || /^[^\p{L}]*\p{Lu}|^[@\d|/]/u.test(word));
}

/** "Opinion | Lena Brandt"; "Opinion | The bridge nobody wanted" is a headline. */
function isSignedColumn(line: string): boolean {
  const signed =
    /^(?:opinion|analysis|comment|commentary|column|editorial|essay|review)\s*[|/\u2014\u2013:]\s*(.{3,60})$/i.exec(
      line,
    );
  const words = signed?.[1]?.split(' ') ?? [];
  return (
    words.length >= 2 && words.length <= 5 && !/^(?:the|an?)$/i.test(words[0] as string) && areNames(words.join(' '))
  );
}

/** The fewest names of a list of players. */
const SMALLEST_TEAM = 5;

/** "Norland Rovers (4-4-2): Hartnell; Stead, Pym (Quaye 61), Jessop": a label and nothing but names. */
function isLineUp(line: string): boolean {
  const colon = line.indexOf(': ');
  if (colon < 3 || colon > 60) return false;
  const plain = (part: string): string => part.replace(/\([^)]{1,40}\)|\d+/g, ' ').trim();
  const names = plain(line.slice(colon + 2).replace(/\.$/, '')).split(/[,;.]/);
  return (
    names.length >= SMALLEST_TEAM &&
    areNames(plain(line.slice(0, colon))) &&
    names.every((name) => areNames(plain(name)))
  );
}

const AGENCY_END =
  /(?:\/|\bvia )(?:getty images|getty|ap|afp|reuters|epa|bloomberg|the new york times|associated press|shutterstock)[^\p{L}]*$|\b(?:ap|file|courtesy|afp|reuters) photo[^.]*\)?\.?$/iu;

/** "The bridge at dawn. Image: Jane Doe." */
const PICTURE_END = /\s(?:image|photo|picture|credit|audio|video)s?: [^.:]{2,60}\.?$/i;

/** "Jane Doe reported from Lisbon.", "Jane Doe and John Roe contributed reporting.": who else wrote the article. */
function isShare(line: string): boolean {
  // "Reach Jane Doe at jdoe@example.org."
  if (line.length <= LONGEST_CONTACT && /^\S.*\s\S+@\S+\.\w/.test(line) && !line.includes('"')) return true;
  if (!line.includes(' reported from ') && !line.includes(' contributed ')) return false;
  const share =
    /^(.{3,140}?) (?:reported|contributed(?: reporting)?) (?:from (.{3,140}?)|reporting|to this (?:report|story|article))(?:[.;]|$)/u.exec(
      line,
    );
  // Nobody else contributes "to this report".
  if (share?.[2] === undefined && share !== null && line.includes(' contributed ')) return true;
  return share !== null && areNames(share[1] as string) && areNames((share[2] ?? 'A').replaceAll(' from ', ' '));
}

/** "Photo: Jane Doe/AP", "— Jane Doe", "© 2024 The Daily", "(Reporting by Jane Doe; editing by John Roe)". */
function creditKind(line: string): BlockKind | null {
  // What each expression needs is looked for first: most lines have none of it, and compiling them costs more than all
  // the rest of a short article's reading.
  const lower = line.toLowerCase();
  const words = line.split(/\s+/).length;
  const labelled = line.includes(':') ? expressions().labelled.exec(line) : null;
  if (labelled !== null) {
    const isCaption = expressions().captionLabelled.test(line);
    if (isCaption) return words > 10 ? 'caption' : 'credit';
    return words <= 16 ? 'credit' : null;
  }
  if (lower.includes('reporting by ') && /^[([]?(?:additional )?reporting by \p{Lu}/iu.test(line)) return 'credit';
  if (/^[([]?(?:photos?|image) (?:by|courtesy)/.test(lower)) return 'credit';
  if (/^(?:\u00a9|\(c\)|copyright\b)/.test(lower)) return 'credit';
  if (/^(?:figure|fig\.|table) \d+(?:[.:]\d+)?[.:]?(?:\s|$)/.test(lower)) return 'caption';
  if (
    '\u2014\u2013-'.includes(line[0] ?? ' ') &&
    /^(?:\u2014|\u2013|--|-(?=\p{Lu}))\s*\p{Lu}/u.test(line) &&
    words <= 10 &&
    !/["\u201d]/.test(line) &&
    areNames(line.replace(/^[\u2014\u2013\s-]+/, ''))
  ) {
    return 'credit';
  }
  if (line.includes(': ') && (PICTURE_END.test(line) || isLineUp(line))) return 'caption';
  if (line.includes(' licensed under ') && /\bis licensed under (?:a )?(?:CC|Creative)\b/.test(line)) return 'credit';
  if ((line.includes('/') || lower.includes('via ') || lower.includes('photo')) && AGENCY_END.test(line)) {
    return words > 10 ? 'caption' : 'credit';
  }
  return null;
}
