// The subject that several verbs share: "He shook hands, posed for photos and asked".
import { opensBehindSubject, opensWithSubject } from '../../../../lexicon/clause-words.ts';
import type { Token } from '../../../../model/reading.ts';
import { type Clues, EntityCode, Shape } from '../../clues.ts';
import type { Evidence } from '../../evidence.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { isNominal } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';

export const JOINS = new Set(['and', 'but', 'or', 'then']);
/** With a participle they tell what the subject of the sentence does; "praised the nurses for saying" does not. */
export const OWN_DEEDS = new Set(['by', 'after', 'before', 'without', 'while']);

export const RELATIVE = new Set(['who', 'which']);

/** What a subject does not reach back over. */
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '—', '–', '--', 'that', 'and', 'but', 'because', 'as', 'when']);
const LONGEST_SUBJECT = 16;

function closesClause(token: Token | undefined): boolean {
  return CLAUSE_ENDS.has(token?.lower ?? '') || FINITE.has(token?.tag ?? '');
}

/** "He shook hands, posed for photos and asked": the subject of the first verb, which all verbs share. */
export function sharedSubject({ clues }: Evidence, cue: Segment): Segment | null {
  const { tokens, sentences } = clues.reading;
  const start = sentences[tokens[cue.first]?.sentence ?? -1]?.firstToken ?? cue.first;
  let from = start;
  // "As the crowd sang, Okafor rose and said": behind the clause that opens the sentence.
  if (opensWithSubject.has(tokens[start]?.lower ?? ''))
    while (from < cue.first && tokens[from - 1]?.lower !== ',') from++;
  if (from === cue.first) from = start;
  let later = false;
  for (let verb = from + 1; verb < cue.first; verb++) {
    if (!FINITE.has(tokens[verb]?.tag ?? '') || (clues.quotation[verb] ?? -1) >= 0) continue;
    let last = verb - 1;
    while (last > from && tokens[last]?.tag === 'RB') last--;
    // "Dean, a doctor, then spoke", "a doctor at the mill, speaking by telephone, put": the noun in front of the aside.
    if (tokens[last]?.lower === ',') {
      let named = clues.groupEnd[from] ?? from;
      while (tokens[named]?.tag === 'IN' && named < last) named = clues.groupEnd[named + 1] ?? last;
      if (tokens[named]?.lower === ',' && named < last) return { kind: 'source', first: from, end: last + 1 };
    }
    let first = last + 1;
    // "Workers and retirees marched": before the first verb "and" joins those who did it.
    const joins = (i: number): boolean => !later && tokens[i]!.lower === 'and' && /^NN/.test(tokens[i - 1]?.tag ?? '');
    while (first > from && last - first < LONGEST_SUBJECT) {
      if (closesClause(tokens[first - 1]) && !joins(first - 1)) break;
      first--;
    }
    later = true;
    const relative = RELATIVE.has(tokens[first]?.lower ?? '') || tokens[first]?.lower === 'whose';
    if (relative && first > from) {
      // "Okafor, who leads the union, walked out and said".
      last = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
      // ", which is based in Merrin, paid": what it hangs on is cut off.
      if (last < from) continue;
      first = clues.groupStart[last] ?? last;
    } else if (FINITE.has(tokens[first - 1]?.tag ?? '')) continue;
    // "In May the mayor": when is no part of who.
    if (tokens[first]?.tag === 'IN') first = behindPlace(clues, clues.groupStart[last] ?? last, last);
    first = behindTime(clues, first, last + 1);
    // A quotation mark that has closed in front of it.
    while (first < last && tokens[first]!.kind === 'punctuation') first++;
    // "This evening in an interview on 'Harbour Hour' she": a pronoun is the whole subject.
    if (SUBJECT_PRONOUNS.has(tokens[last]!.lower) && !JOINS.has(tokens[last - 1]?.lower ?? '')) first = last;
    // "The first lady": the noun may look like an adjective.
    const nominal = isNominal(clues, last) || (tokens[last]!.tag === 'JJ' && tokens[first]!.tag === 'DT');
    // "The Varna Liberal" looks like an adjective.
    const named = clues.entity[last] === EntityCode.person || clues.shape[last] === Shape.capital;
    if (first <= last && first >= from && (nominal || named)) return { kind: 'source', first, end: last + 1 };
  }
  return null;
}

/** "At the talks in Merrin his aides": his aides. */
function behindPlace({ reading: { tokens } }: Clues, first: number, last: number): number {
  for (let i = last; i > first; i--) if (tokens[i]!.tag === 'PRP$' && tokens[i - 1]!.tag.startsWith('NN')) return i;
  return first;
}

/** "... where the king, fearing a revolt, had the gates closed": the subject before the participle of such an aside. */
export function clauseSubject(clues: Clues, cue: Segment): Segment | null {
  const { tokens, sentences } = clues.reading;
  const last = cue.first - 2;
  if (tokens[last + 1]?.text !== ',') return null;
  const first = clues.groupStart[last] ?? last;
  if (!opensBehindSubject.has(tokens[first - 1]?.lower ?? '')) return null;
  const { endToken } = sentences[tokens[cue.first]!.sentence]!;
  let close = cue.end;
  while (close < endToken && tokens[close]!.text !== ',') close++;
  const goesOn = close + 1 < endToken && FINITE.has(tokens[close + 1]!.tag);
  return goesOn && canSpeak(clues, first, last + 1) ? { kind: 'source', first, end: last + 1 } : null;
}

export const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);

const OPENS_GROUP = /^(?:DT|PRP\$?|NNPS?|NNS)$/;

/** "Last week the board": where the board begins; `first` where nothing says when. */
export function behindTime(clues: Clues, first: number, end: number): number {
  const { tokens } = clues.reading;
  let next = timePhraseEnd(clues, first, end);
  if (next > first && tokens[next]?.lower === ',') next++;
  return next < end && OPENS_GROUP.test(tokens[next]!.tag) ? next : first;
}
