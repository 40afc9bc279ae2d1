// The first noun group of a source: what heads it, what stands around its head, what kind of words they are.
import {
  definite,
  groupEnds,
  indefinite,
  introduces,
  notPlural,
  numbers,
  plurals,
  quantifiers,
  things,
} from '../../lexicon/source-words.ts';
import type { Token } from '../../model/reading.ts';
import { type Clues, EntityCode, Shape } from './clues.ts';
import { Trait } from './cue-words.ts';

/** Words further on do not change what kind of source it is. */
const LONGEST_SOURCE = 60;
/** Between a description and the name it introduces may stand a title or two: "a critic, former professor Lena Brandt". */
const LONGEST_TITLE = 10;

export interface SourceGroup {
  readonly clues: Clues;
  /** The tokens of the source, half-open. */
  readonly first: number;
  readonly end: number;
  /** Where its first noun group ends, and the head of that. */
  readonly groupEnd: number;
  readonly head: number;
  /** In lower case: the first word, the head, and the word behind the group. */
  readonly opener: string;
  readonly word: string;
  readonly rest: string;
  /** Of the head. */
  readonly traits: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "Many", "several" in front of the head; a number there; a name anywhere. */
  readonly quantified: boolean;
  readonly numbered: boolean;
  readonly hasName: boolean;
  /** In front of the head stands an institution: "company officials". */
  readonly ofInstitution: boolean;
}

export function sourceGroup(clues: Clues, first: number, last: number): SourceGroup {
  const end = Math.min(last, first + LONGEST_SOURCE);
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  let groupEnd = first;
  while (groupEnd < end && !(groupEnd > first && (groupEnds.has(lower(groupEnd)) || leavesGroup(clues, groupEnd)))) {
    groupEnd++;
  }
  let head = groupEnd - 1;
  while (head > first && clues.shape[head] === Shape.punctuation) head--;
  if (lower(head) === "'s" && head > first) head--;
  let quantified = false;
  let numbered = false;
  for (let i = first; i < head; i++) {
    if (quantifiers.has(lower(i))) quantified = true;
    if (numbers.has(lower(i)) || clues.shape[i] === Shape.number) numbered = true;
  }
  const opener = lower(first);
  return {
    clues,
    first,
    end,
    groupEnd,
    head,
    opener,
    word: lower(head),
    rest: groupEnd < end ? lower(groupEnd) : '',
    traits: clues.traits[head] ?? 0,
    definite: definite.has(opener) || lower(first + 1) === "'s",
    indefinite: indefinite.has(opener),
    quantified,
    numbered,
    hasName: hasNameIn(clues, first, end),
    ofInstitution: head > first && ((clues.traits[head - 1] ?? 0) & Trait.institution) !== 0,
  };
}

/** A participle or adverb behind a noun begins what describes it: "a study documenting the wells", "polls there". */
function leavesGroup(clues: Clues, i: number): boolean {
  const { tokens } = clues.reading;
  const tag = tokens[i]?.tag;
  // "A survey the company commissioned".
  if (tag === 'DT') return tokens[i - 1]?.tag.startsWith('NN') === true;
  // The past of a regular verb and its participle look alike.
  if (tag !== 'VBG' && tag !== 'VBN' && tag !== 'VBD' && tag !== 'RB') return false;
  // A word for people is none, whatever the tagger took it for.
  if (((clues.traits[i] ?? 0) & Trait.human) !== 0) return false;
  const before = tokens[i - 1]?.tag ?? '';
  const after = tokens[i + 1]?.tag ?? '';
  return before.startsWith('NN') && before !== 'NNP' && !after.startsWith('NN');
}

export function wordAt({ clues }: SourceGroup, i: number): string {
  return clues.reading.tokens[i]?.lower ?? '';
}

/** Behind "the", if it stands there. */
export function behindThe(group: SourceGroup, i: number): number {
  return wordAt(group, i) === 'the' ? i + 1 : i;
}

export function hasNameIn(clues: Clues, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isName(clues, i)) return true;
  return false;
}

/** A name: a recognised entity, or a capital that does not come from opening the sentence. */
export function isName(clues: Clues, i: number): boolean {
  if ((clues.entity[i] ?? 0) !== 0) return true;
  const shape = clues.shape[i];
  if (shape !== Shape.capital && shape !== Shape.upper) return false;
  const token: Token | undefined = clues.reading.tokens[i];
  if (token === undefined) return false;
  const opens = clues.reading.sentences[token.sentence]?.firstToken === i;
  const known =
    (clues.traits[i] ?? 0) & (Trait.human | Trait.vague | Trait.pronoun | Trait.document | Trait.institution);
  // At the head of a sentence any word has a capital; the tagger knows names better there.
  if (opens && token.tag !== '' && token.tag !== 'NNP' && token.tag !== 'NNPS') return false;
  if (!opens) return known === 0 || (known & (Trait.institution | Trait.document)) !== 0;
  return known === 0 && !definite.has(token.lower) && !indefinite.has(token.lower) && !quantifiers.has(token.lower);
}

/** A person whom the source introduces or joins to others: "a spokesman, John Smith", "Brandt and other leaders". */
export function namesPerson({ clues, first, end, groupEnd }: SourceGroup): boolean {
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  const owns = (i: number): boolean => lower(i + 1) === "'s" || lower(i + 1) === "'";
  for (let i = first; i < end; i++) {
    if (clues.entity[i] !== EntityCode.person) continue;
    // "Obama administration officials" are not Obama; "Brandt and other leaders" are Brandt too.
    const named =
      i >= groupEnd
        ? (!owns(i) || lower(groupEnd) === ',') && isIntroduced(clues, i, first)
        : !hasPossessive(clues, i, groupEnd) && joinsOthers(clues, i + 1, groupEnd);
    if (named) return true;
  }
  return false;
}

/** Whether a name is put to the source, and is not the object of a preposition: "a farmer, Brandt", not "a friend of Brandt". */
function isIntroduced(clues: Clues, name: number, first: number): boolean {
  for (let i = name - 1; i > first && i >= name - LONGEST_TITLE; i--) {
    const lower = clues.reading.tokens[i]?.lower ?? '';
    if (introduces.has(lower)) return true;
    // "Of North Carolina" and "at Chapel Hill" are part of a title.
    const behind = clues.entity[i + 1] ?? 0;
    if ((behind === 0 || behind === EntityCode.person) && (clues.reading.tokens[i]?.tag === 'IN' || lower === 'to'))
      return false;
  }
  return false;
}

/** Whether "and" stands before the end of the group: the name before it is a source of its own. */
function joinsOthers(clues: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (clues.reading.tokens[i]?.lower === 'and') return true;
  return false;
}

/** Whether a possessive follows the token within its group: "Clinton's campaign" is not Clinton speaking. */
function hasPossessive(clues: Clues, i: number, end: number): boolean {
  const { tokens } = clues.reading;
  for (let k = i + 1; k < end - 1; k++) {
    const lower = tokens[k]?.lower;
    if (lower === "'s" || lower === "'") return true;
  }
  return false;
}

export function isPlural(word: string): boolean {
  if (plurals.has(word)) return true;
  const ending = (word.endsWith('s') && !word.endsWith('ss')) || word.endsWith('men');
  return ending && !notPlural.has(word) && word.length > 3;
}

/** Whether an owner stands in front of the head: "the union's lawyer". */
export function isOwned({ clues, first, head }: SourceGroup): boolean {
  for (let i = first + 1; i < head; i++) if (clues.reading.tokens[i]!.tag === 'POS') return true;
  return false;
}

/** Whether the first noun group of the words is of things: "Trump's talking points during his rallies". */
export function isThing({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end && tokens[i]!.tag !== 'IN'; i++) if (things.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether the words behind the group, and those alone, have names, and none that would be its own. */
export function isSomebody({ clues, first, groupEnd, end, rest }: SourceGroup): boolean {
  if (hasNameIn(clues, first, groupEnd)) return false;
  if (rest === 'who' || (rest === ',' && clues.reading.tokens[groupEnd + 1]?.lower === 'who')) return true;
  for (let i = groupEnd; i < end; i++) {
    const code = clues.entity[i];
    if (isName(clues, i) && code !== EntityCode.misc && (code !== EntityCode.place || rest !== 'from')) return false;
  }
  return true;
}

/** "Exit polls" are those of the day, "articles in journals including Nature" those of Nature. */
export function isPublished(clues: Clues, first: number, head: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (head > first && tokens[head - 1]?.lower === 'exit') return true;
  // "Reports in the Merrin Post": what stands in front of the paper may be a place, where "polls in Ohio" are taken.
  const paper = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const inPaper = tokens[head + 1]?.lower === 'in' && paper < end && clues.entity[paper] === EntityCode.organization;
  if (inPaper) return true;
  for (let i = head + 1; i < end - 1; i++) {
    if (tokens[i]!.lower === 'including' && isName(clues, i + 1)) return true;
  }
  return false;
}

/** Whether a document stands before a possessive: "the report's", "a new study's". */
export function ownedByDocument(clues: Clues, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    const owner = clues.reading.tokens[i]?.lower === "'s" && ((clues.traits[i - 1] ?? 0) & Trait.document) !== 0;
    if (owner) return true;
  }
  return false;
}
