// Names in a row of which the recogniser saw the others: "Norland, [Merrin] and Sarn Vale", "[Alder], [Brandt] and Harker
// counties".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import type { ResolvableMention } from './resolvable.ts';
import { span } from './span.ts';

/** The mentions, in order, with those of their rows that the recogniser did not see. */
export function withUnseen(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const rows: ResolvableMention[] = [];
  let changed = false;
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const towns = beforeTowns(mention, rows, tokens);
    changed ||= towns.length > 0;
    rows.push(...towns, mention);
    if (mention.type === 'misc') return;
    const at = mention.endToken + 1;
    const next = mentions[index + 1];
    const isUnseen = isInner(mention, next, tokens) || endsRow(before, mention, next, tokens);
    if (!isUnseen || !mayBeName(tokens, at, mention, gazetteer)) return;
    rows.push(unseen(mention, at, tokens));
    changed = true;
  });
  return changed ? rows : mentions;
}

function unseen(mention: ResolvableMention, at: number, tokens: readonly Token[]): ResolvableMention {
  return { ...span(mention, at, at + 1, mention.type, tokens), confidence: UNSEEN };
}

/** "Alder" and "Brandt" of "Alder, Brandt and Harker counties", whatever else they look like; taken off the `rows` so far. */
function beforeTowns(
  mention: ResolvableMention,
  rows: ResolvableMention[],
  tokens: readonly Token[],
): ResolvableMention[] {
  const found: ResolvableMention[] = [];
  if (mention.type !== 'place' || !namingNouns.towns.has(tokens[mention.endToken]?.lower ?? '')) return found;
  for (let at = mention.firstToken - 2; at > 0 && JOINTS.has(tokens[at + 1]!.text); at -= 2) {
    if (!CAPITALISED.test(tokens[at]!.text) || tokens[at - 1]!.sentence !== tokens[at]!.sentence) break;
    const known = rows.at(-1);
    if (known !== undefined && known.endToken > at) {
      if (known.firstToken !== at) break;
      rows.pop();
    } else if (isCapital(tokens[at - 1])) break;
    found.unshift(unseen(mention, at, tokens));
  }
  return found;
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** Whether a comma stands behind the mention, and one word and its joint in front of the next of the kind. */
function isInner(
  { type, endToken }: ResolvableMention,
  next: ResolvableMention | undefined,
  tokens: readonly Token[],
): boolean {
  if (tokens[endToken]?.text !== ',' || next?.type !== type) return false;
  return next.firstToken === behindJoint(tokens, endToken + 2);
}

/** Whether "and" goes on behind two mentions of a kind that a comma joins. */
function endsRow(
  before: ResolvableMention | undefined,
  { type, firstToken, endToken }: ResolvableMention,
  next: ResolvableMention | undefined,
  tokens: readonly Token[],
): boolean {
  if (tokens[endToken]?.text !== 'and' || before?.type !== type || before.endToken !== firstToken - 1) return false;
  return tokens[before.endToken]!.text === ',' && (next === undefined || next.firstToken > endToken + 1);
}

/** What stands behind ",", "and" or ", and"; -1 where none of them stands. */
function behindJoint(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text;
  if (text !== ',' && text !== 'and') return -1;
  return text === ',' && tokens[at + 1]?.text === 'and' ? at + 2 : at + 1;
}

function mayBeName(
  tokens: readonly Token[],
  at: number,
  { firstToken, type }: ResolvableMention,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[firstToken]!.sentence || !CAPITALISED.test(token.text))
    return false;
  if (isCapital(tokens[at + 1])) return false;
  const classes = gazetteer.classes(hashString(token.lower));
  return (classes & ORDINARY) === 0 || (type === 'place' && (classes & TOWN) !== 0);
}

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;
const TOWN = classBit('country') | classBit('region') | classBit('city');
const ORDINARY =
  classBit('noun') |
  classBit('verb') |
  classBit('adjective') |
  classBit('function') |
  classBit('job') |
  classBit('date') |
  classBit('demonym');
const UNSEEN = 0.6;
