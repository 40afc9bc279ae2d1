// The whole of a name whose letters stand behind it in brackets: "Green League in Norland and Sarn (GLNS)", of which the
// recogniser saw pieces.
import { insideNames } from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { withoutOverlaps } from './additions.ts';
import { isCapital } from './capitals.ts';
import { acronymsOf, plainWord, plainWords } from './names.ts';
import type { Name } from './recognise.ts';

const SURE = 0.9;
/** Fewer letters stand for too much else. */
const LETTERS = /^\p{Lu}[\p{L}&]+\p{Lu}$/u;
/** With its small words: "Organization for Security and Co-operation in Europe". */
const LONGEST = 12;

/** The names, those that the letters behind them hold together as one. */
export function withLettersBehind(names: readonly Name[], tokens: readonly Token[]): readonly Name[] {
  const found: Name[] = [];
  let from = 0;
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
    if (!LETTERS.test(tokens[open + 1]!.text)) continue;
    const start = startOf(tokens, open, plainWord(tokens[open + 1]!.lower));
    if (start < 0) continue;
    while (from < names.length && names[from]!.endToken <= start) from++;
    let to = from;
    while (to < names.length && names[to]!.firstToken < open) to++;
    const held = names.slice(from, to);
    const type = typeOf(held, start, open);
    if (type === null) continue;
    found.push({ ...held[0]!, firstToken: start, endToken: open, type, confidence: SURE, isName: SURE, whole: true });
  }
  if (found.length === 0) return names;
  return [...withoutOverlaps(names, found), ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** Where the name in front of the bracket at `open` begins whose words the letters stand for; -1 where none does. */
function startOf(tokens: readonly Token[], open: number, letters: string): number {
  const { sentence } = tokens[open]!;
  for (let at = open - 1; at >= 0 && open - at <= LONGEST; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return -1;
    if (!isCapital(token)) {
      if (at === open - 1 || !(insideNames.has(token.lower) || token.text === '&')) return -1;
      continue;
    }
    if (letters.startsWith(token.lower[0]!) && acronymsOf(plainWords(tokens, at, open)).includes(letters)) return at;
  }
  return -1;
}

/** What the pieces are together: a body where one of them is; null where they are one already, or begin before it. */
function typeOf(held: readonly Name[], start: number, end: number): EntityType | null {
  const first = held[0];
  if (first === undefined || first.firstToken < start || held.at(-1)!.endToken > end) return null;
  if (first.firstToken === start && first.endToken === end) return null;
  if (held.some(({ type }) => type === 'organization')) return 'organization';
  return held.length === 1 && first.type !== 'person' ? first.type : null;
}
