// All that stands in front of a verb, where nothing in it has a verb of its own: "the rules issued on Thursday said".
import { type Clues, CueClass, EntityCode } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';

/**
 * "The rules issued on Thursday said", "results published this week, revealed": all that stands in front of the verb,
 * where none but a participle does.
 */
export function wholeFront(clues: Clues, first: number, cue: number): Segment | null {
  const { tokens } = clues.reading;
  const verb = tokens[cue - 1]?.lower === ',' ? cue - 1 : cue;
  if (verb - first < 2 || !/^(?:DT|PRP\$|NNPS?|NNS|CD|JJ)$/.test(tokens[first]!.tag)) return null;
  let told = false;
  for (let i = first; i < verb; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation' || FINITE.has(tag) ? !isParticiple(clues, i, verb) : tag.startsWith('W')) return null;
    told ||= tag === 'VBN' || FINITE.has(tag);
  }
  if (verb < cue && !told) return null;
  return canSpeak(clues, first, verb) ? { kind: 'source', first, end: verb } : null;
}

/** "Issued" behind a noun, with its own adverbials and no object: the past of a regular verb looks like its participle. */
function isParticiple(clues: Clues, i: number, end: number): boolean {
  const { tokens } = clues.reading;
  const { tag, lower } = tokens[i]!;
  if (tag !== 'VBD' || !lower.endsWith('ed') || !tokens[i - 1]?.tag.startsWith('NN')) return false;
  const timed = timePhraseEnd(clues, i + 1, end) > i + 1;
  return timed || !/^(?:DT|PRP|JJ|NN)/.test(tokens[i + 1]?.tag ?? '');
}

/**
 * "[Teaching] unions said", "and [elected] officials from both parties say", "'No,' [retired] captain Ida Brandt said": of
 * what kind they are, in front of a plural or a name that opens the clause.
 */
export function withKind(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { first, end } = source;
  const kind = tokens[first - 1];
  if (end !== cue.first || first <= from || kind === undefined || !/^VB[DGN]$/.test(kind.tag)) return null;
  if (!/^VB[DPZ]$/.test(tokens[end]!.tag)) return null;
  const noun = tokens[first]!;
  const plural = noun.tag === 'NNS' && (end === first + 1 || tokens[first + 1]!.tag === 'IN');
  const person = kind.lower.endsWith('ed') && clues.entity[first] !== EntityCode.person && endsInName(clues, source);
  if (!plural && !person) return null;
  return first - 1 === from || (kind.lower.endsWith('ed') && opensClause(clues, first - 1))
    ? { ...source, first: first - 1 }
    : null;
}

function endsInName({ entity, traits }: Clues, { first, end }: Segment): boolean {
  if (entity[end - 1] !== EntityCode.person) return false;
  for (let i = first; i < end; i++) if (((traits[i] ?? 0) & (Trait.human | Trait.office)) !== 0) return true;
  return false;
}

/** Whether a clause begins there: behind a mark, "and" or "that", where no subject of a verb can stand in front. */
function opensClause({ reading: { tokens } }: Clues, at: number): boolean {
  const { kind, tag, lower } = tokens[at - 1]!;
  return kind === 'punctuation' || tag === 'CC' || (tag === 'IN' && (lower === 'that' || lower === 'because'));
}

/** "A nurse accused of killing [a patient] told": the nurse, whom a participle and no verb follows. */
export function aroundParticiple(clues: Clues, { first, end }: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  if (
    end !== cue.first ||
    tokens[end]!.tag === 'VBG' ||
    clues.cue[end] !== CueClass.report ||
    !/^(?:VBG|IN)$/.test(tokens[first - 1]?.tag ?? '')
  )
    return null;
  const noun = clues.groupEnd[from] ?? from;
  if (tokens[from]!.tag !== 'DT' || noun >= first - 1 || tokens[noun + 1]!.tag !== 'IN') return null;
  // "The Post reported that".
  if (tokens[noun + 1]!.lower === 'that') return null;
  // The past of a regular verb looks like its participle; another verb behind it tells them apart.
  return /^VB[DN]$/.test(tokens[noun]!.tag) ? wholeFront(clues, from, end) : null;
}

const IN_GROUP = /^(?:DT|PRP\$|POS|CD|RB|JJ[RS]?|VB[GN]|NN(?:S|PS?)?)$/;
const HANGS_ON = new Set(['at', 'of', 'from', 'in', 'for', 'with']);

/** "A doctor at the city's only functioning [hospital, who asked not to be named,] said": the doctor. */
export function fromMidGroup(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { first } = source;
  const head = tokens[first]!;
  // "Functioning hospital": the noun may pass for an adjective.
  if (first <= from + 2 || source.end > cue.first || !/^(?:NNS?|JJ)$/.test(head.tag) || head.text !== head.lower)
    return null;
  if (!/^(?:JJ|VBG|POS)/.test(tokens[first - 1]!.tag)) return null;
  for (let i = first - 1; i >= from; i--) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'IN' ? !HANGS_ON.has(lower) || !tokens[i - 1]?.tag.startsWith('NN') : !IN_GROUP.test(tag)) return null;
  }
  return /^(?:DT|CD|NN|JJ)/.test(tokens[from]!.tag) ? { ...source, first: from } : null;
}
