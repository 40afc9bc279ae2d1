// Firms in a row: what stands between two that are found and may be one is one, "Norvolt, Chime and Alder Now".
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWords, textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

/** Of a row the firms that tell what the others are are this sure. */
const SURE_ENOUGH = 0.75;
/** What is surer than this stays what the recogniser made of it. */
const SURE = 0.9;
const FOUND = 0.6;
const LEAST_ITEMS = 3;
const LEAST_FIRMS = 2;
const LONGEST_ITEM = 2;

/** What a word is in a row of other things than firms. */
const ELSE =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('demonym') |
  classBit('date') |
  classBit('function') |
  classBit('honorific') |
  classBit('job');
/** Which a firm may be called too where enough others stand on either side: "Norvolt, Alder, Chelsea and Radial". */
const FIRST_NAME = classBit('firstName');
const MANY_FIRMS = 3;

interface Item {
  readonly firstToken: number;
  readonly endToken: number;
  /** Where no name was found. */
  readonly mention: ResolvableMention | undefined;
}

/** The mentions, in order, with what is a firm because those around it in a row are. */
export function rowsOfFirms(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const changed = new Map<ResolvableMention, ResolvableMention>();
  const added: ResolvableMention[] = [];
  let byToken: Map<number, ResolvableMention> | undefined;
  let done = 0;
  for (const mention of mentions) {
    if (!isFirm(mention) || mention.firstToken < done || !isBeside(mention, tokens)) continue;
    byToken ??= tokensOf(mentions);
    const row = rowAt(mention, byToken, tokens);
    done = row.at(-1)!.endToken;
    const firms = row.filter((item) => item.mention !== undefined && isFirm(item.mention)).length;
    if (row.length < LEAST_ITEMS || firms < LEAST_FIRMS || firms * 2 < row.length) continue;
    row.forEach((item, at) => {
      const isInner = firms >= MANY_FIRMS && at > 0 && at < row.length - 1;
      if (!mayBeFirm(item, tokens, gazetteer, isInner ? ELSE : ELSE | FIRST_NAME)) return;
      if (item.mention === undefined) added.push(firmOf(item, tokens));
      else
        changed.set(item.mention, {
          ...item.mention,
          type: 'organization',
          told: true,
          confidence: sureOf(item.mention),
        });
    });
  }
  if (changed.size + added.length === 0) return mentions;
  const read = mentions.map((mention) => changed.get(mention) ?? mention);
  return added.length === 0 ? read : [...read, ...added].sort((a, b) => a.start - b.start);
}

function sureOf({ confidence }: ResolvableMention): number {
  return Math.max(FOUND, confidence);
}

function isFirm({ type, confidence }: ResolvableMention): boolean {
  return type === 'organization' && confidence >= SURE_ENOUGH;
}

function isBeside({ firstToken, endToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  return tokens[endToken]?.text === ',' || tokens[firstToken - 1]?.text === ',';
}

function tokensOf(mentions: readonly ResolvableMention[]): Map<number, ResolvableMention> {
  const byToken = new Map<number, ResolvableMention>();
  for (const mention of mentions)
    for (let at = mention.firstToken; at < mention.endToken; at++) byToken.set(at, mention);
  return byToken;
}

/** The row in which the mention stands: names and words with capitals, joined by commas and a last "and". */
function rowAt(
  mention: ResolvableMention,
  byToken: ReadonlyMap<number, ResolvableMention>,
  tokens: readonly Token[],
): readonly Item[] {
  const { sentence } = tokens[mention.firstToken]!;
  const row: Item[] = [{ firstToken: mention.firstToken, endToken: mention.endToken, mention }];
  for (let at = mention.firstToken - 1; tokens[at]?.text === ','; ) {
    const item = itemBefore(at, sentence, byToken, tokens);
    if (item === null) break;
    row.unshift(item);
    at = item.firstToken - 1;
  }
  for (let at = mention.endToken; ; ) {
    const joint = tokens[at];
    const isLast = joint?.text === 'and' || joint?.text === 'or' || isJoint(tokens[at + 1]);
    if (joint?.sentence !== sentence || !(joint.text === ',' || isJoint(joint))) break;
    const item = itemAt(at + (joint.text === ',' && isLast ? 2 : 1), sentence, byToken, tokens);
    if (item === null) break;
    row.push(item);
    at = item.endToken;
    if (isLast) break;
  }
  return row;
}

function isJoint(token: Token | undefined): boolean {
  return token?.text === 'and' || token?.text === 'or';
}

function itemAt(
  at: number,
  sentence: number,
  byToken: ReadonlyMap<number, ResolvableMention>,
  tokens: readonly Token[],
): Item | null {
  const mention = byToken.get(at);
  if (mention !== undefined)
    return mention.firstToken === at ? { firstToken: at, endToken: mention.endToken, mention } : null;
  let end = at;
  while (end < at + LONGEST_ITEM && isPlain(end)) end++;
  return end === at || isPlain(end) || byToken.has(end) ? null : { firstToken: at, endToken: end, mention: undefined };

  function isPlain(to: number): boolean {
    return tokens[to]?.sentence === sentence && isCapital(tokens[to]) && !byToken.has(to);
  }
}

function itemBefore(
  comma: number,
  sentence: number,
  byToken: ReadonlyMap<number, ResolvableMention>,
  tokens: readonly Token[],
): Item | null {
  const mention = byToken.get(comma - 1);
  if (mention !== undefined) return { firstToken: mention.firstToken, endToken: comma, mention };
  let first = comma;
  while (first > comma - LONGEST_ITEM && tokens[first - 1]?.sentence === sentence && isCapital(tokens[first - 1]))
    first--;
  // What opens the sentence has its capital from there: "Later, Norvolt, Alder and".
  const opens = first === comma || tokens[first - 1]?.sentence !== sentence || isCapital(tokens[first - 1]);
  return opens || byToken.has(first - 1) ? null : { firstToken: first, endToken: comma, mention: undefined };
}

/** A word or two that are no listed place, no people, nobody and no day. */
function mayBeFirm(
  { firstToken, endToken, mention }: Item,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  others: number,
): boolean {
  if (endToken > firstToken + LONGEST_ITEM) return false;
  if (mention !== undefined) {
    const { type, confidence, words, honorific } = mention;
    if (type === 'organization' || confidence >= SURE || words.length > 1 || honorific !== null) return false;
    if (knownType(mention.name) !== undefined) return false;
  }
  return (gazetteer.classes(hashString(tokens[firstToken]!.lower)) & others) === 0;
}

function firmOf({ firstToken, endToken }: Item, tokens: readonly Token[]): ResolvableMention {
  const words = plainWords(tokens, firstToken, endToken);
  return {
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    text: textOf(tokens, firstToken, endToken),
    words,
    name: nameOf(words),
    type: 'organization',
    confidence: FOUND,
    honorific: null,
    told: true,
    firstToken,
    endToken,
  };
}
