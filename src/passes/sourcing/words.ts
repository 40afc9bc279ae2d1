// What the pass knows of a word whatever the sentence: looked up once a token, then read from the record.

import { rememberByForm } from '../../language/forms.ts';
import { subordinators } from '../../lexicon/clause-words.ts';
import { firstPersonForms } from '../../lexicon/people-words.ts';
import { pollingWords, pollShares } from '../../lexicon/poll-words.ts';
import type { ReportKind } from '../../lexicon/report-kinds.ts';
import { searchTable } from '../../lexicon/static-table.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import type { Phrase } from './cue-lexicon.ts';
import { cuesOf } from './cues.ts';
import { wordClasses, wordClassNames } from './word-classes.ts';
import { wordKindTable } from './word-table.static.ts';

/** How surely a word is a verb of saying, the surest of its classes. */
export const Speech = { none: 0, report: 1, weak: 2, stance: 3 } as const;
/** Whether a noun names a document, a body or a person by the role. */
export const Noun = { none: 0, document: 1, body: 2, human: 3 } as const;

export interface Word {
  /** Of the lower-case text, digits of a number made alike. */
  readonly hash: number;
  /** One of {@link Speech}, one of {@link Noun}. */
  readonly speech: number;
  readonly noun: number;
  /** What a verb of saying does; null for other words. */
  readonly report: ReportKind | null;
  /** 1 and up: its place in the names of the word classes; 0 for none. */
  readonly group: number;
  /** Phrases of claims that begin with it. */
  readonly cues: readonly Phrase[] | undefined;
  readonly firstPerson: boolean;
  readonly secondPerson: boolean;
  /** "That", "because": opens a clause that is not the main one. */
  readonly subordinator: boolean;
  /** "According", "per". */
  readonly according: boolean;
  /** Goes with the figures of polls and elections: "percent", "points". */
  readonly share: boolean;
  /** Tells of a poll. */
  readonly poll: boolean;
}

const secondPersonWords = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

function describe(lower: string, hash: number): Word {
  const kinds = searchTable(wordKindTable, lower);
  return {
    hash,
    speech: kinds === undefined ? Speech.none : Number(kinds.charAt(0)),
    noun: kinds === undefined ? Noun.none : Number(kinds.charAt(1)),
    report: kinds === undefined || kinds.length === 2 ? null : (kinds.slice(2) as ReportKind),
    group: wordClassNames.indexOf(wordClasses.get(lower) ?? '') + 1,
    cues: cuesOf(lower),
    firstPerson: firstPersonForms.has(lower),
    secondPerson: secondPersonWords.has(lower),
    subordinator: subordinators.has(lower),
    according: lower === 'according' || lower === 'per',
    share: pollShares.has(lower),
    poll: pollingWords.has(lower),
  };
}

/** What is known of a word. */
export const wordOf = rememberByForm(({ lower }) => describe(lower, hashString(lower)));
const numberOf = rememberByForm(({ lower }) => describe(lower, hashString(lower.replace(/\d/g, '0'))));

/** By token. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const found: Word[] = [];
  for (const { kind, form } of tokens) found.push(kind === 'number' ? numberOf(form) : wordOf(form));
  return found;
}
