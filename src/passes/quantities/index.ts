// Dates, money, percentages and counts.
import { rememberByForm } from '../../language/forms.ts';
import type { QuantityFact } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { Words } from './figures.ts';
import type { Kind, Match } from './kind.ts';
import { date } from './kinds/date.ts';
import { money } from './kinds/money.ts';
import { percent } from './kinds/percent.ts';
import { quantity } from './kinds/quantity.ts';
import { isPartOfNumber, NUMBER_OPENINGS, readNumber } from './numbers.ts';
import { signed } from './signs.ts';

/** In the order they are asked; the first that finds something at a place has it. */
const KINDS: readonly Kind[] = [money, percent, date, quantity];

/** What a quantity begins with if it begins with a word without a hyphen: nine tokens of ten are passed over by it. */
const OPENINGS: ReadonlySet<string> = new Set([...NUMBER_OPENINGS, ...KINDS.flatMap(({ openings = [] }) => openings)]);

/** "Ksh346", "N1,200", "30km". */
const GLUED = /^(?:\p{L}{1,3})?\d/u;
const mayWordOpen = rememberByForm(({ lower }) => OPENINGS.has(lower) || lower.includes('-') || GLUED.test(lower));

function mayOpen({ kind, form }: Token): boolean {
  return kind === 'word' ? mayWordOpen(form) : kind !== 'punctuation';
}

/** The quantities of the article in order, none overlapping. */
export function findQuantities({ tokens, sentences }: Reading): readonly QuantityFact[] {
  const facts: QuantityFact[] = [];
  for (const { firstToken, endToken } of sentences) {
    const words: Words = { tokens, first: firstToken, end: endToken };
    for (let at = firstToken; at < endToken; ) {
      const found = mayOpen(tokens[at] as Token) ? findAt(words, at) : null;
      if (found === null) {
        at += 1;
        continue;
      }
      const match = signed(words, at, found);
      const { type, value, unit, end } = match;
      const start = (tokens[match.start ?? at] as Token).start;
      facts.push({ start, end: (tokens[end - 1] as Token).end, type, value, unit });
      at = end;
    }
  }
  return facts;
}

function findAt(words: Words, at: number): Match | null {
  const token = words.tokens[at] as Token;
  if (token.kind === 'number' && isPartOfNumber(words, at)) return null;
  const number = readNumber(words, at);
  for (const kind of KINDS) {
    const found = number === null ? kind.startsAtWord?.(words, at) : kind.startsAtNumber?.(words, at, number);
    if (found) return found;
  }
  // "a year ago": the article begins no number phrase that counts.
  if (number === null || token.kind === 'number') return null;
  for (const kind of KINDS) {
    const found = kind.startsAtWord?.(words, at);
    if (found) return found;
  }
  return null;
}
