// Loose ends of a source, which the other steps leave.
import { audible } from '../../../../lexicon/deed-words.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { sentenceStart, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';
import { secondGroup } from './according.ts';
import { EDGES } from './clean.ts';
import { behindTime, RELATIVE } from './subject.ts';
import { withoutOccasion, withoutTime } from './time.ts';

const SINCE = new Set(['in', 'since', 'by', 'until']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words that are no source: "please", and at its end what belongs to what follows, "his doctor on Friday that". */
const LOOSE = new Set(['having', 'please', 'any']);
const OBJECTS = new Set(['him', 'them', 'it', 'me']);

/** The source without loose ends: what the other steps leave of them. */
export function tidySource({ clues }: Evidence, draft: Draft): Draft {
  const { source } = draft;
  if (source === null) return draft;
  const { tokens } = clues.reading;
  let { first, end } = source;
  const isLoose = (i: number): boolean => {
    const { tag, lower } = tokens[i]!;
    return EDGES.has(tag) || LOOSE.has(lower) || (lower === 'that' && tag !== 'DT');
  };
  end = beforeBracket(clues, first, end);
  while (end - first > 1 && isLoose(end - 1)) end--;
  while (end - first > 1 && EDGES.has(tokens[first]!.tag) && tokens[first + 1]!.lower !== 'least') first++;
  // "[Both] presidential candidates".
  if (tokens[first - 1]?.lower === 'both' && tokens[end - 1]!.tag === 'NNS' && !joins(clues, first, end)) first--;
  if (tokens[first]!.lower === 'least' && tokens[first - 1]?.lower === 'at') first--;
  // "In 2003 readers voted".
  if (end - first > 1 && SINCE.has(tokens[first - 1]?.lower ?? '') && YEAR.test(tokens[first]!.lower)) first++;
  // "They point to [a study] which found": the clause hangs on the object.
  const which = tokens[end]?.lower;
  if ((which === 'which' || which === 'that') && draft.cue !== null && draft.cue.first > end)
    for (let i = end - 2; i > first; i--) {
      if (!FINITE.has(tokens[i]!.tag)) continue;
      first = EDGES.has(tokens[i + 1]!.tag) ? i + 2 : i + 1;
      break;
    }
  // "In one instance a worker reported".
  const opens = tokens[first - 1]?.tag === 'IN' && first - 1 === sentenceStart(clues, first);
  const second =
    opens && draft.cue !== null && draft.cue.first >= end ? secondGroup({ clues }, { ...source, first, end }) : -1;
  if (second > 0) first = second;
  // "In them Crale complains".
  if (end - first > 1 && OBJECTS.has(tokens[first]!.lower) && tokens[first + 1]!.tag.startsWith('NNP')) first++;
  first = behindTime(clues, first, end);
  if (draft.cue !== null && draft.cue.first >= end)
    end = beforeDeed(clues, first, beforeVerb(clues, first, end, tokens[draft.cue.first]?.tag === 'VBG'));
  if (draft.cue !== null && draft.cue.end === first) {
    end = beforeGesture(clues, first, end);
    // "Said the ministry on Monday", "according to the ministry in a statement today"; "to a report on Monday" is which.
    const behind: Segment = { ...source, first, end };
    // "Said Brandt, who races on Friday": when she does.
    const plain = speaks(clues, first, end) && !tokens.slice(first, end).some(({ tag }) => /^(?:W|VB)/.test(tag));
    const timed = plain ? (withoutTime(clues, behind) ?? behind) : behind;
    const own = FINITE.has(tokens[draft.cue.end - 1]!.tag) ? timed : behind;
    end = (withoutOccasion(clues, timed) ?? own).end;
  }
  // "[Neither] Brandt nor Keller".
  if (tokens[first - 1]?.lower === 'neither' && tokens.slice(first, end).some(({ lower }) => lower === 'nor')) first--;
  // "Spontaneous chants of".
  const { tag, text, lower } = tokens[first]!;
  const bare = end - first === 1 && tag === 'JJ' && text === lower && !speaks(clues, first, end);
  if (bare || timePhraseEnd(clues, first, end) === end || LOOSE.has(tokens[first]!.lower))
    return { ...draft, source: null };
  return first === source.first && end === source.end ? draft : { ...draft, source: { ...source, first, end } };
}

const BEFORE_DEED = new Set(['before', 'after', 'while', 'when', 'upon', 'without']);

/** "Said Brandt [(a view]": a bracket that the source does not close is none of it. */
function beforeBracket({ reading: { tokens } }: Clues, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) {
    if (tokens[i]!.text === ')') return end;
    if (tokens[i]!.text === '(') return i;
  }
  return end;
}

/** Whether "and" joins two of them: "both Brandt and her critics". */
function joins({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.lower === 'and') return true;
  return false;
}

/** "'It is over,' said Brandt, [wiping her eyes]": what somebody does on saying it; "said Brandt, acting mayor" is who. */
function beforeGesture({ reading: { tokens } }: Clues, first: number, end: number): number {
  let relative = false;
  for (let i = first + 1; i + 1 < end; i++) {
    // "Said Brandt [before leaving the court]"; "said the nurse who fell after leaving" is who.
    if (FINITE.has(tokens[i]!.tag)) relative = true;
    // "Said Brandt [and left]".
    if (!relative && tokens[i]!.lower === 'and' && FINITE.has(tokens[i + 1]!.tag)) return i;
    if (!relative && BEFORE_DEED.has(tokens[i]!.lower) && tokens[i + 1]!.tag === 'VBG') return i;
    // "Said Brandt, a baker, [as she waited outside]".
    if (tokens[i]!.text === ',' && /^(?:as|while)$/.test(tokens[i + 1]!.lower) && tokens[i + 2]?.tag === 'PRP')
      return i;
    // "Said Brandt, [over a cup of tea]".
    if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'over') return i;
    // "Said Brandt, [to laughter from the gallery]".
    if (tokens[i]!.text === ',' && /^(?:to|amid)$/.test(tokens[i + 1]!.lower) && i + 2 < end && answers(i + 2))
      return i;
    if (tokens[i]!.text !== ',' || tokens[i + 1]!.tag !== 'VBG') continue;
    const next = tokens[i + 2]?.tag ?? '';
    if (i + 2 === end || !/^(?:NN|JJ)/.test(next)) return i;
  }
  return end;

  /** "Loud applause": what an audience gives. */
  function answers(at: number): boolean {
    return audible.has(tokens[at]!.lower) || (at + 1 < end && audible.has(tokens[at + 1]!.lower));
  }
}

/**
 * "The harbour board [released a film] saying", "the firm [cut its forecast] and said": the board and the firm; its own
 * relative clause stays. In front of a `participle` any verb is one, else only what an owner follows: "records" show.
 */
function beforeVerb({ reading: { tokens } }: Clues, first: number, end: number, participle: boolean): number {
  for (let i = first + 1; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (RELATIVE.has(lower) || lower === 'that' || lower === ',') return end;
    if (FINITE.has(tag) && (participle || tokens[i + 1]?.tag === 'PRP$')) return i;
  }
  return end;
}

/** "The director, Harold Finch, [accepted the findings] but said": what stands behind the apposition he did. */
function beforeDeed({ entity, reading: { tokens } }: Clues, first: number, end: number): number {
  // "Okafor, accepted by all, said".
  if (tokens[end - 1]!.text === ',') return end;
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.tag.startsWith('W')) return end;
    if (tokens[i]!.text !== ',' || !/^VB[DN]$/.test(tokens[i + 1]!.tag) || entity[i - 1] !== EntityCode.person)
      continue;
    return i + 1;
  }
  return end;
}
