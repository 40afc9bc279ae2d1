// "The bridge, said Keller, is safe": the speaker behind the verb.
import { type Clues, EntityCode, QuotePlace } from '../../clues.ts';
import { CORE_VERB } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd, canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasComma } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { NAMING } from '../word-classes.ts';

/** "Says the older of the two": so many words at most. */
const LONGEST_SPEAKER = 8;
const OPENS_SPEAKER = /^(?:DT|PRP\$|CD|NNPS?|NNS?|JJ)$/;

/** "'It is old,' says the taller of the two, Ida Brandt, frowning": who stands behind the verb, name and all. */
function behindQuotation(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { content } = draft;
  const { tokens } = clues.reading;
  // Whoever speaks in another sentence does not speak here.
  const isOwn = draft.source !== null && tokens[draft.source.first]!.sentence === tokens[cue.first]!.sentence;
  const source = isOwn ? draft.source : null;
  if (clues.quotePlace[cue.first - 1] !== QuotePlace.closing || !FINITE.has(tokens[cue.end - 1]!.tag)) return null;
  if (source !== null && source.first !== cue.end) return null;
  if (source === null && !OPENS_SPEAKER.test(tokens[cue.end]?.tag ?? '')) return null;
  let end = source?.end ?? cue.end;
  if (source === null)
    while (tokens[end]?.kind === 'word' && (!FINITE.has(tokens[end]!.tag) || tokens[end - 1]!.tag === 'PRP$')) end++;
  if (end === cue.end || end - cue.end > LONGEST_SPEAKER || !canSpeak(clues, cue.end, end)) return null;
  let name = end + 1;
  while (clues.entity[name] === EntityCode.person || tokens[name]?.tag === 'NNP') name++;
  const isNamed = clues.entity[cue.end] === EntityCode.person || clues.entity[end - 1] === EntityCode.person;
  const apposed = !isNamed && tokens[end]?.text === ',' && clues.entity[name - 1] === EntityCode.person;
  if (apposed && tokens[name]?.kind === 'punctuation') end = name;
  else if (source !== null) return null;
  const kept = content.filter((part) => part.end <= cue.first || part.first >= end);
  return { ...draft, source: { kind: 'source', first: cue.end, end }, content: kept };
}

/** "Said Okafor to a crowd that held many sailors": the name directly behind an inverted verb is the source. */
export function mendInverted({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null) return draft;
  const behind = behindQuotation(clues, draft, cue);
  if (behind !== null) return behind;
  if (source === null || source.first <= cue.end) return draft;
  const { tokens } = clues.reading;
  const end = clues.groupEnd[cue.end] ?? cue.end;
  const said = tokens[cue.end - 1];
  if (said?.tag !== 'VBD' && said?.tag !== 'VBZ') return draft;
  if (clues.entity[cue.end] !== EntityCode.person || end > source.first || tokens[cue.end]?.sentence !== said.sentence)
    return draft;
  const spoken = (clues.quotePlace[cue.first - 1] ?? 0) !== 0 || tokens[cue.first - 1]?.lower === ',';
  return spoken ? { ...draft, source: { kind: 'source', first: cue.end, end } } : draft;
}

const POINTERS = new Set(['that', 'this', 'it', 'which']);

/** "The bridge, said Keller, is safe": the speaker stands in the aside, and what is said around it. */
export function mendInvertedAside(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  if (cue === null || cue.end !== cue.first + 1 || (source !== null && source.end > cue.first)) return draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const comma = cue.first - 1;
  const verb = tokens[cue.first]!;
  if (
    comma <= firstToken ||
    tokens[comma]?.lower !== ',' ||
    !FINITE.has(verb.tag) ||
    (clues.quotation[cue.first] ?? -1) >= 0
  )
    return draft;
  if (
    ((clues.traits[cue.first] ?? 0) & CORE_VERB) === 0 ||
    NAMING.has(verb.lower) ||
    hasComma(clues, firstToken, comma)
  )
    return draft;
  let end = clues.groupEnd[cue.end] ?? cue.end;
  // "Says the mayor, Bill Trask, the town would lose".
  let name = end + 1;
  while (clues.entity[name] === EntityCode.person) name++;
  const apposed = name > end + 1 && tokens[end]?.lower === ',' && tokens[name]?.lower === ',';
  if (apposed) end = name;
  else if (tokens[end]?.lower === ',' && tokens[end + 1]?.tag === 'DT') {
    // "Says Teresa Iglesias, a co-author, hints".
    const described = clues.groupEnd[end + 1] ?? end;
    const closes = FINITE.has(tokens[described + 1]?.tag ?? '') || POINTERS.has(tokens[firstToken]!.lower);
    if (described >= end + 3 && tokens[described]?.lower === ',' && closes) end = described;
  }
  if (end === cue.end || tokens[end]?.lower !== ',' || !canSpeak(clues, cue.end, end)) return draft;
  // "That, says Iglesias, hints": who says it is not "that".
  const pointer = comma === firstToken + 1 && POINTERS.has(tokens[firstToken]!.lower);
  const goesOn = apposed || pointer || FINITE.has(tokens[end + 1]?.tag ?? '');
  if (source === null ? !apposed : !goesOn) return draft;
  return {
    ...draft,
    source: { kind: 'source', first: cue.end, end },
    content: [
      { kind: 'content', first: firstToken, end: comma },
      { kind: 'content', first: end + 1, end: bodyEnd(evidence, firstToken, endToken) },
    ],
  };
}
