// What a number counts or measures, in words: "square km", "mile per hour", "death per 100,000 people", "basis point".
import { lemma } from '../../language/lemma.ts';
import type { Token } from '../../model/reading.ts';
import { type Words, wordAt } from './figures.ts';
import { readNumber } from './numbers.ts';

/** A unit and one past its last token. */
export interface Unit {
  readonly end: number;
  readonly unit: string;
}

/** What stands in front of a measure or noun and makes another of it. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['sq.', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
  ['light', 'light'],
  ['nautical', 'nautical'],
]);
/** "MPs", "NGOs", where "SOLDIERS" shouts. */
const SHORT_FORMS = /^\p{Lu}{2,5}s$/u;
/** "Per cent" and "per se" divide by nothing. */
const UNDIVIDED = new Set(['cent', 'se', 'cents']);
const PARTS_PER = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
/** "Miles an hour". */
const HOURLY = new Set(['hour', 'second', 'minute']);
const SPEEDS = new Set(['mile', 'kilometre', 'kilometer', 'km', 'metre', 'meter', 'm', 'knot', 'foot']);

/** The unit whose noun stands at `head`, with what it is divided by behind it. */
export function unitAt(words: Words, head: number): Unit {
  return divided(words, { end: head + 1, unit: dimensioned(words, head) });
}

/** The unit with what it is divided by behind it: "/h", "per litre", "per 100,000 people", "an hour". */
export function divided(words: Words, { end, unit }: Unit): Unit {
  const [link, next] = [wordAt(words, end), wordAt(words, end + 1)];
  if (link === undefined || next === undefined) return { end, unit };
  if (link.text === '/' && !link.spaceBefore && !next.spaceBefore && next.kind === 'word')
    return { end: end + 2, unit: `${unit}/${next.lower}` };
  if ((link.lower === 'an' || link.lower === 'a') && HOURLY.has(next.lower) && SPEEDS.has(unit))
    return { end: end + 2, unit: `${unit} per ${next.lower}` };
  const per = perAt(words, end);
  return per === null ? { end, unit } : { end: per.end, unit: `${unit} ${per.unit}` };
}

/** "Per 100,000 people": what a number, with a noun of its own or without, is divided by. */
export function perAt(words: Words, at: number): Unit | null {
  if (wordAt(words, at)?.lower !== 'per' || UNDIVIDED.has(wordAt(words, at + 1)?.lower ?? '')) return null;
  const number = readNumber(words, at + 1);
  const noun = number === null ? at + 1 : number.end;
  const token = wordAt(words, noun);
  // "420 parts per million".
  if (number === null && PARTS_PER.has(token?.lower ?? '')) return { end: noun + 1, unit: `per ${token!.lower}` };
  const isNoun = token?.kind === 'word' && token.tag.startsWith('NN');
  if (number === null) return isNoun ? { end: noun + 1, unit: `per ${singular(token)}` } : null;
  const end = isNoun ? noun + 1 : noun;
  const over = words.tokens.slice(at + 1, end).map(({ lower }) => lower);
  return { end, unit: `per ${over.join(' ')}` };
}

function dimensioned(words: Words, head: number): string {
  const own = singular(wordAt(words, head) as Token);
  const stop = wordAt(words, head - 1)?.text === '.' ? 1 : 0;
  const before = wordAt(words, head - 1 - stop)?.lower ?? '';
  if (before === 'basis' && own === 'point') return 'basis point';
  const dimension = DIMENSIONS.get(before);
  return dimension === undefined || (dimension === 'light' && own !== 'year') ? own : `${dimension} ${own}`;
}

/** The noun in the singular, also where it is a name: "dozens of Democrats". */
export function singular({ text, lower, tag }: Token): string {
  if (SHORT_FORMS.test(text)) return text.slice(0, -1);
  return lemma({ lower, tag: tag === 'NNPS' || tag === 'VBZ' ? 'NNS' : tag });
}
