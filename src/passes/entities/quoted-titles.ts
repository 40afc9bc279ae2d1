// Titles of works that quotation marks and capitals show: "The Weight of Wool" from end to end, whoever is in it, a word
// or two in a row with such a title, and what stands behind the noun for a work: the song "Wool", a series called "Anna".
import { smallInTitles } from '../../lexicon/name-words.ts';
import { workWords } from '../../lexicon/work-words.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWords } from './names.ts';
import type { Name } from './recognise.ts';

/** A longer title in quotation marks is a sentence. */
const LONGEST = 10;
/** Fewer words with capitals may be a nickname or said with a smile. */
const LEAST = 3;
const MARKS = /^(?:["“”]|''|``)$/;
const INNER = /^(?:[,:'’&!?-]|['’]s|\.\.\.|…)$/;
const SURE = 0.8;

interface Quoted {
  readonly open: number;
  readonly close: number;
  /** Half-open, without the mark that stands in front of the closing one. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly isTitle: boolean;
}

/** Such titles in prose, in order; `names` are those of the recogniser. */
export function findQuotedTitles({ tokens, sentences }: Reading, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  let byFirst: Map<number, Name> | undefined;
  for (const sentence of sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'heading') continue;
    let row: Quoted[] = [];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens[at]!.kind === 'word' || !MARKS.test(tokens[at]!.text)) continue;
      byFirst ??= new Map(names.map((name) => [name.firstToken, name]));
      const quoted = quotedAt(at, sentence, tokens, byFirst);
      if (quoted === null) continue;
      const last = row.at(-1);
      if (last !== undefined && !joins(tokens, last.close, quoted.open)) {
        found.push(...titlesOf(row, byFirst));
        row = [];
      }
      row.push(quoted);
      at = quoted.close;
    }
    if (byFirst !== undefined) found.push(...titlesOf(row, byFirst));
  }
  return found;
}

/** What stands between the mark at `open` and the next, where all of it has capitals; null otherwise. */
function quotedAt(
  open: number,
  sentence: Sentence,
  tokens: readonly Token[],
  byFirst: ReadonlyMap<number, Name>,
): Quoted | null {
  if (tokens[open]!.text === '”' || !isCapital(tokens[open + 1])) return null;
  let close = open + 1;
  let capitals = 0;
  const limit = Math.min(sentence.endToken, open + LONGEST + 2);
  for (; close < limit && !MARKS.test(tokens[close]!.text); close++) {
    const { text, kind, lower } = tokens[close]!;
    if (isCapital(tokens[close])) capitals++;
    else if (kind === 'number' || smallInTitles.has(lower) || INNER.test(text)) continue;
    else if (text !== '.' || !MARKS.test(tokens[close + 1]?.text ?? '')) return null;
  }
  if (close >= limit || tokens[close]!.text === '“') return null;
  const endToken = /^[,.]$/.test(tokens[close - 1]!.text) ? close - 1 : close;
  const isNamed = isBehindWork(tokens, open, close, sentence);
  if (!isCapital(tokens[endToken - 1]) || (!isNamed && isSaid(tokens, open, close))) return null;
  const name = byFirst.get(open + 1);
  const isWhole = name !== undefined && name.endToken >= endToken;
  const isWork =
    (isWhole && name.type === 'misc') || knownType(nameOf(plainWords(tokens, open + 1, endToken))) === 'misc';
  // "Black Wool Matters", a movement.
  const isElse = isWhole && !isWork && name.confidence >= SURE;
  const isTitle = isNamed || isWork || (capitals >= LEAST && !isElse);
  return { open, close, firstToken: open + 1, endToken, isTitle };
}

/** "The song “Wool”", "her latest novel, “Wool,” is", "a series called “Afterlife with Anna”". */
function isBehindWork(tokens: readonly Token[], open: number, close: number, { firstToken }: Sentence): boolean {
  const before = tokens[open - 1];
  if (before === undefined || open === firstToken) return false;
  const isCalled = workWords.named.has(before.lower);
  const noun = isCalled || before.text === ',' ? open - 2 : open - 1;
  if (noun <= firstToken || !workWords.quoted.has(tokens[noun]!.lower) || !tokens[noun]!.tag.startsWith('NN'))
    return false;
  const next = tokens[close + 1];
  // "The film called “Duke” a coward".
  if (isCalled) return tokens[noun - 1]!.lower !== 'the' && !/^(?:DT|JJ|PRP)/.test(next?.tag ?? '');
  // "She told the show “Absolutely”".
  if (ASKED.has(tokens[noun - 2]?.lower ?? '')) return false;
  // "After the show, “Wonderful,” she said".
  if (before.text !== ',') return true;
  return tokens[close - 1]!.text === ',' && (next?.lower === 'is' || next?.lower === 'was');
}

const ASKED: ReadonlySet<string> = new Set(['told', 'tells', 'asked', 'asks']);

/** "“Yes We Can,” she said", "they shouted “Yes We Can”". */
function isSaid(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1];
  const isVerb = before?.tag.startsWith('V') === true && !workWords.named.has(before.lower);
  const next = tokens[close + 1];
  const goesOn = tokens[close - 1]!.text === ',' && (next?.tag.startsWith('V') === true || next?.tag === 'PRP');
  return isVerb || goesOn || before?.text === ':';
}

/** Whether nothing but a comma and "and" stands between two quotations. */
function joins(tokens: readonly Token[], close: number, open: number): boolean {
  for (let at = close + 1; at < open; at++) if (!/^(?:,|and|or|&)$/.test(tokens[at]!.text)) return false;
  return true;
}

/** The titles of a row, which all are some where one is; what the recogniser has so already is left to it. */
function titlesOf(row: readonly Quoted[], byFirst: ReadonlyMap<number, Name>): Name[] {
  if (!row.some(({ isTitle }) => isTitle)) return [];
  return row
    .filter(({ firstToken, endToken }) => {
      const name = byFirst.get(firstToken);
      return name?.type !== 'misc' || name.endToken !== endToken || name.confidence < SURE;
    })
    .map(({ firstToken, endToken }): Name => {
      const title = { firstToken, endToken, type: 'misc', confidence: SURE, isName: SURE } as const;
      return { ...title, types: [], told: true };
    });
}
