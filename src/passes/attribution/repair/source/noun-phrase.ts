// Noun groups: where they begin, what heads them, whether a clause can begin with them.
import { countsOfSome } from '../../../../lexicon/amount-words.ts';
import { clauseMayBegin } from '../../../../lexicon/clause-words.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import { TagGroup, tagCode, tagGroups } from '../../tags.ts';

/** What may stand in front of the head of a noun group, an owner and participles included. */
const IN_PHRASE = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|POS|VB[GN]|CD)$/;

/** "Your leading article", "Thornby's member": where the noun group with the head begins. */
export function phraseStart({ reading: { tokens } }: Clues, head: number, from: number): number {
  let first = head;
  while (first > from && IN_PHRASE.test(tokens[first - 1]!.tag)) first--;
  return first;
}

export function isNoun(clues: Clues, i: number): boolean {
  return (tagGroups(clues.tag[i] ?? 0) & TagGroup.noun) !== 0;
}

const NUMBER = tagCode('CD');

export function isHead(clues: Clues, i: number): boolean {
  return (
    isNoun(clues, i) ||
    clues.entity[i] === EntityCode.person ||
    countsOfSome.has(clues.reading.tokens[i]?.lower ?? '') ||
    clues.tag[i] === NUMBER
  );
}

export const PARTICIPLES = new Set(['VBN', 'VBD', 'JJ']);

/** "A televised interview", "leaked papers": the participle may have been taken for a verb. */
export function overParticiple({ reading: { tokens } }: Clues, first: number, from: number): number {
  if (first <= from || !PARTICIPLES.has(tokens[first - 1]!.tag)) return first;
  const before = tokens[first - 2];
  if (before?.tag === 'DT' || before?.tag === 'PRP$') return first - 2;
  return first - 1 === from || before?.tag === 'IN' || before?.tag === 'CC' ? first - 1 : first;
}

/** "Last week Mr. Okafor": the name with its title. */
export function nameStart({ entity, reading: { tokens } }: Clues, last: number, from: number): number {
  let first = last;
  while (first > from && (entity[first - 1] === EntityCode.person || tokens[first - 1]!.tag === 'NNP')) first--;
  return first;
}

/** What a sentence opens with before the comma and its subject: "On Monday, ...". */
const LEADS = new Set(['IN', 'RB', 'VBG', 'TO']);

/** Whether a clause can begin at `first`. */
export function opensClause({ reading: { tokens } }: Clues, first: number, from: number): boolean {
  if (first === from) return true;
  const before = tokens[first - 1]!.lower;
  if (before === 'and') return tokens[first - 2]?.lower === ',';
  return clauseMayBegin.has(before) || (before === ',' && LEADS.has(tokens[from]!.tag));
}
