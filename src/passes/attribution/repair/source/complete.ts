// A source for a cue without: the subject of its verb.
import { CueClass, EntityCode } from '../../clues.ts';
import { CORE_VERB } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasMainVerb, isNominal, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { datelineEnd } from '../dateline.ts';
import { beforeAside } from './aside.ts';
import { wholeFront } from './front.ts';
import { clauseSubject, JOINS, OWN_DEEDS, sharedSubject } from './subject.ts';

/** "Amid mounting questions about" has no verb. */
const NOUN = /^NN|^IN$/;

/** An active verb of saying without a source: its subject, or for "adding that" the source before it. */
export function completeSource(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { clues, subjects } = evidence;
  const { cue, source } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null) return draft;
  // A source in another sentence gives way to the subject of the cue's own.
  const distant = source !== null && tokens[source.first]?.sentence !== tokens[cue.first]?.sentence;
  if (source !== null && !distant) return draft;
  // "Is expected to pass. ... A study found": the study has a verb of its own.
  const isOthers = (other: Draft): boolean =>
    other !== draft && other.cue !== cue && other.source?.first === source?.first && other.cue !== null;
  if (distant && source.first > cue.first && all.some(isOthers))
    return completeSource(evidence, { ...draft, source: null }, all);
  let verb = -1;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= CueClass.weak) verb = i;
  // "Opponents ..., argue that": taken for a noun.
  if (verb < 0 && ((clues.traits[cue.first] ?? 0) & CORE_VERB) !== 0) verb = cue.first;
  // "..., hoping to win": an attitude has the subject of the main clause too.
  const before = tokens[cue.first - 1]?.lower ?? '';
  const attitude =
    tokens[cue.first]!.tag === 'VBG' && !(cue.end > cue.first + 1 && NOUN.test(tokens[cue.first + 1]!.tag));
  if (verb < 0 && attitude && (before === ',' || OWN_DEEDS.has(before))) verb = cue.first;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined) return draft;
  const far = beforeAside(clues, sentence.firstToken, cue.first);
  if (far !== null && (verb < 0 || tokens[verb]?.tag === 'VBN')) return { ...draft, source: far };
  // "Postponed the vote but decided to proceed": whatever the verb.
  if (verb < 0 && FINITE.has(tokens[cue.first]!.tag) && JOINS.has(before)) verb = cue.first;
  if (verb < 0 || tokens[verb]?.tag === 'VBN') return draft;
  const free = (first: number, end: number): boolean =>
    end > first && first >= sentence.firstToken && !draft.content.some((part) => part.first < end && first < part.end);
  // "Spoke and began by saying": the first word of the cue tells.
  const finite = FINITE.has(tokens[verb]?.tag ?? '') || FINITE.has(tokens[cue.first]?.tag ?? '');
  if (JOINS.has(tokens[cue.first - 1]?.lower ?? '') && finite) {
    const shared = sharedSubject(evidence, cue);
    if (shared !== null && free(shared.first, shared.end)) return { ...draft, source: shared };
  }
  const participle = tokens[verb]?.tag === 'VBG';
  const own = participle ? clauseSubject(clues, cue) : null;
  if (own !== null) return { ...draft, source: own };
  const speaker = participle ? speakerBefore(all, sentence.firstToken, cue.first) : null;
  // "..., adding that": whoever has spoken before the comma.
  if (speaker !== null && tokens[cue.first - 1]?.lower === ',') return { ...draft, source: speaker };
  let first = -1;
  let end = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (subjects.cue[i] !== verb) continue;
    if (first < 0) first = i;
    end = i + 1;
  }
  // "Adding a plug for herself": behind a participle stands its object.
  const object = participle && first > verb;
  // "Ramped up efforts to admit": nobody stands before an infinitive.
  const infinitive = tokens[end - 1]?.tag === 'TO';
  // "Okafor was in Bangor, Maine, promising a wall": where she was says nothing.
  const clause = first >= 0 && hasMainVerb(clues, first, end);
  if (participle && (before === ',' || OWN_DEEDS.has(before)) && (clause || !speaks(clues, first, end))) {
    const subject = sharedSubject(evidence, cue);
    if (subject !== null && free(subject.first, subject.end)) return { ...draft, source: subject };
  }
  if (first >= 0 && !object && !infinitive && free(first, end) && canSpeak(clues, first, end)) {
    return { ...draft, source: { kind: 'source', first, end } };
  }
  if (far !== null && free(far.first, far.end)) return { ...draft, source: far };
  const front = wholeFront(clues, sentence.firstToken, cue.first);
  if (front !== null && finite && free(front.first, front.end)) return { ...draft, source: front };
  const opening = datelineEnd(clues, sentence.firstToken, cue.first);
  if (distant) return openingSource(evidence, draft, opening, free);
  if (!participle) return draft;
  return speaker === null ? openingSource(evidence, draft, opening, free) : { ...draft, source: speaker };
}

/** The last source of others in the sentence before a cue. */
function speakerBefore(all: readonly Draft[], firstToken: number, cue: number): Segment | null {
  for (let k = all.length - 1; k >= 0; k--) {
    const source = all[k]?.source;
    // Not what the tagger had for this very cue.
    if (source != null && all[k]!.cue?.first !== cue && source.end <= cue && source.first >= firstToken) return source;
  }
  return null;
}

/** "Okafor was in Lisbon, promising to build a wall": the subject of the sentence, else the noun group that opens it. */
function openingSource(
  evidence: Evidence,
  draft: Draft,
  first: number,
  free: (first: number, end: number) => boolean,
): Draft {
  const { clues } = evidence;
  const subject = draft.cue === null ? null : sharedSubject(evidence, draft.cue);
  if (subject !== null && free(subject.first, subject.end)) return { ...draft, source: subject };
  const end = clues.groupEnd[first] ?? first;
  if (!canSpeak(clues, first, end)) return draft;
  const nominal = isNominal(clues, end - 1);
  return (nominal || clues.entity[first] === EntityCode.person) && end < (draft.cue?.first ?? 0) && free(first, end)
    ? { ...draft, source: { kind: 'source', first, end } }
    : draft;
}
