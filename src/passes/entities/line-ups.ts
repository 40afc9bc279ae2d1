// Who played: "Merrin United (4-2-3-1): Harker; Cash, Hale; Brandt (Sarn 67)." Behind the formation, or the side where
// nothing but names follow, there stand people.
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

/** "4-4-2", "4-2-3-1". */
const FORMATION = /^\d(?:[-–]\d){2,4}$/;
const SURE = 0.95;
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** The people of all line-ups, each a run of words with capitals up to the full stop. */
export function findLineUps({ tokens, sentences }: Reading): Name[] {
  const found: Name[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    const token = tokens[at]!;
    const { firstToken, endToken: limit } = sentences[token.sentence]!;
    if (token.kind === 'number' && isFormation(tokens, at)) at += 3;
    else if (token.text === ':' && isSheet(tokens, firstToken, at, limit)) at++;
    else continue;
    while (at < limit && tokens[at]!.text !== '.') {
      const end = endOfName(tokens, at, limit);
      // "Subs:" opens another list.
      if (end > at && tokens[end]?.text !== ':')
        found.push({ ...nameOfType('person', at, end), confidence: SURE, isName: SURE });
      at = Math.max(end, at + 1);
    }
  }
  return found;
}

/** "(4-4-2):", and a name behind it. */
function isFormation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')' || !FORMATION.test(tokens[at]!.text)) return false;
  return tokens[at + 2]!.text === ':' && tokens[at + 2]!.sentence === tokens[at]!.sentence;
}

/** "Merrin: Harker; Cash, Hale (Sarn 67); Brandt.": a side, and nothing but names in rows that semicolons part. */
function isSheet(tokens: readonly Token[], start: number, colon: number, end: number): boolean {
  if (colon - start > LONGEST_SIDE || !isCapital(tokens[start])) return false;
  let rows = 0;
  let names = 0;
  for (let at = colon + 1; at < end; at++) {
    const token = tokens[at]!;
    if (token.text === '.') break;
    if (isCapital(token)) names++;
    else if (token.text === ';') rows++;
    else if (token.kind !== 'number' && !SHEET_MARKS.has(token.text) && !particles.has(token.text)) return false;
  }
  return rows >= FEWEST_ROWS && names >= FEWEST_NAMES;
}

const LONGEST_SIDE = 3;
const FEWEST_ROWS = 2;
const FEWEST_NAMES = 8;
const SHEET_MARKS: ReadonlySet<string> = new Set([',', '(', ')', "'", '’', '-']);

/** Behind the words with capitals from `from` on, and "van" in front of one; `from` where none stands. */
function endOfName(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit; at++) {
    if (isCapital(tokens[at])) end = at + 1;
    else if (!particles.has(tokens[at]!.text)) break;
  }
  return end;
}
