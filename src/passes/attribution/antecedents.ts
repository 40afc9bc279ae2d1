// Which source without a name the words speak of again: "the official" behind "a senior official, who asked not to be
// named", "the study" behind "a study published on Monday".
import { companies, sourceSynonyms } from '../../lexicon/source-synonyms.ts';
import { spokespeople } from '../../lexicon/source-words.ts';
import type { SourceKind } from '../../model/findings.ts';
import type { Clues } from './clues.ts';
import { Trait } from './cue-words.ts';
import { sourceGroup } from './source-group.ts';

/** A source without a name of its own; all that speak of it share one. */
export interface Origin {
  /** The first token of the words that introduce it. */
  at: number;
  kind: SourceKind;
  /** The body it speaks for or comes from, or null. */
  entity: number | null;
}

export interface Antecedents {
  /** The source that the tokens speak of again, or null. */
  readonly find: (first: number, end: number) => Origin | null;
  /** Remembers the source that the tokens name, as `again` or else as a new one. */
  readonly note: (first: number, end: number, who: Omit<Origin, 'at'>, again: Origin | null) => Origin;
}

interface Introduced {
  readonly origin: Origin;
  readonly words: Set<string>;
  /** Whether only a headline has spoken of it: "Naps help, study suggests". */
  isAhead: boolean;
}

/** What opens words for somebody or something known. */
const AGAIN = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
/** What in such words tells nobody apart. */
const LOOSE = new Set([...AGAIN, ...spokespeople, 'a', 'an', 'for', 'same', 'new', 'study', "'s"]);
/** So many sources with the same noun are kept in mind. */
const MOST = 8;
const LONGEST = 60;

export function createAntecedents(clues: Clues): Antecedents {
  const { tokens, sentences } = clues.reading;
  /** By their noun, the one spoken of last at the end. */
  const known = new Map<string, Introduced[]>();

  const nounOf = (first: number, end: number): string => {
    const { word, head, rest } = sourceGroup(clues, first, end);
    // "A navy spokesman", "a spokesman for the navy": the navy.
    if (spokespeople.has(word)) return bodyOf(head, end, rest) ?? word;
    return sourceSynonyms.get(word) ?? word;
  };
  const bodyOf = (head: number, end: number, rest: string): string | null => {
    const isBody = (i: number): boolean => ((clues.traits[i] ?? 0) & Trait.institution) !== 0;
    if (isBody(head - 1)) return tokens[head - 1]!.lower;
    const body = rest === 'for' ? (clues.groupEnd[head + 2] ?? end) - 1 : -1;
    return body > head && body < end && isBody(body) ? tokens[body]!.lower : null;
  };
  /** The words from `first` that tell a source apart, one after the other until `each` says no; whether it never did. */
  const everyWord = (first: number, end: number, each: (word: string) => boolean): boolean => {
    const last = Math.min(end, first + LONGEST);
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i]!;
      if (!LOOSE.has(lower) && !each(sourceSynonyms.get(lower) ?? lower)) return false;
    }
    return true;
  };

  /** Whether a headline speaks of what the article goes on to introduce. */
  const isAhead = (first: number, end: number): boolean =>
    sentences[tokens[first]!.sentence]?.kind === 'headline' &&
    tokens[end - 1]!.tag === 'NN' &&
    ((clues.traits[end - 1] ?? 0) & Trait.document) !== 0;

  const keep = (noun: string, one: Introduced) => {
    const before = known.get(noun) ?? [];
    if (before.at(-1) === one) return;
    known.set(noun, [...before.filter((other) => other !== one).slice(-MOST + 1), one]);
  };

  const membersOf = (first: number, end: number): string | null => {
    const { word, head, rest } = sourceGroup(clues, first, end);
    if (!companies.has(word) || rest !== 'of') return null;
    const { lower = '', tag = '' } = tokens[(clues.groupEnd[head + 2] ?? 0) - 1] ?? {};
    return tag === 'NNS' ? (sourceSynonyms.get(lower) ?? lower) : null;
  };

  const hasSpokesman = (first: number, end: number): boolean => {
    const { head, rest, word } = sourceGroup(clues, first, end);
    return spokespeople.has(word) && bodyOf(head, end, rest) !== null;
  };

  return {
    find: (first, end) => {
      const noun = AGAIN.has(tokens[first]?.lower ?? '') || hasSpokesman(first, end) ? nounOf(first, end) : null;
      const before = noun === null ? undefined : known.get(noun);
      if (before === undefined) return null;
      const aside = asideAt(clues, first, end);
      return before.findLast(({ words }) => everyWord(first, aside, (word) => words.has(word)))?.origin ?? null;
    },
    note: (first, end, who, again) => {
      const noun = nounOf(first, end);
      const before = known.get(noun) ?? [];
      const one = before.find((other) => (again === null ? other.isAhead : other.origin === again)) ?? {
        origin: { at: first, ...who },
        words: new Set(),
        isAhead: isAhead(first, end),
      };
      if (one.isAhead) {
        Object.assign(one.origin, { at: first, ...who });
        one.isAhead = isAhead(first, end);
      }
      // "The report, published by Norvolt,": so it is Norvolt's.
      one.origin.entity ??= who.entity;
      everyWord(first, end, (word) => one.words.add(word) !== undefined);
      // "The doctors" is none of what doctors do everywhere, where the article has told of some.
      if (end - first > 1 || before.length === 0) keep(noun, one);
      // "The spokesman" of "a spokesman for the ministry".
      const { word } = sourceGroup(clues, first, end);
      if (spokespeople.has(word)) keep(word, one);
      // "The nurses" of "a group of nurses".
      const members = membersOf(first, end);
      if (members !== null) keep(members, one);
      return one.origin;
    },
  };
}

/** Where an aside begins that does not tell sources apart: "the report, released on Friday,". */
export function asideAt({ reading: { tokens } }: Clues, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (tokens[i]!.lower === ',') return i;
  return end;
}
