// "The paper quoted the harbour master, Ida Brandt, as saying the pier was closed": she says it; the paper passes it on.
import { assured, type Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd, canSpeak } from '../../rules/rule.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';

/** Whoever is quoted is named, with what she is, in at most so many words. */
const LONGEST_QUOTED = 16;
const LONGEST_CUE = 6;
const LEAST_CONTENT = 3;
const CONFIDENCE = 0.7;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** A report of "quoted ... as saying" that has what is said behind it. */
export function mendQuotedSpeaker(evidence: Evidence, draft: Draft): Draft {
  const { cue } = draft;
  if (cue === null) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  let verb = cue.first;
  while (verb < cue.end && verb < cue.first + LONGEST_CUE && tokens[verb]!.lower !== 'quoted') verb++;
  const sentence = sentences[tokens[verb]?.sentence ?? -1];
  if (tokens[verb]?.lower !== 'quoted' || BE.has(tokens[verb - 1]?.lower ?? '') || sentence === undefined) return draft;
  const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  let as = verb + 1;
  while (as < body && as <= verb + LONGEST_QUOTED && tokens[as]!.lower !== 'as' && !FINITE.has(tokens[as]!.tag)) as++;
  if (tokens[as]?.lower !== 'as' || tokens[as + 1]?.lower !== 'saying' || body - as - 2 < LEAST_CONTENT) return draft;
  // "..., the paper quoted the army as saying on Tuesday": what it says stands in front.
  if (timePhraseEnd(clues, as + 2, body) === body) return draft;
  if (!canSpeak(clues, verb + 1, as) || (clues.quotation[verb] ?? -1) >= 0) return draft;
  const behind = draft.content.filter(({ first }) => first >= as + 2);
  return {
    ...assured(draft, CONFIDENCE),
    source: { kind: 'source', first: verb + 1, end: as },
    cue: { kind: 'cue', first: as, end: as + 2 },
    content: behind.length > 0 ? behind : [{ kind: 'content', first: as + 2, end: body }],
  };
}
