// "The wells were dry, the paper quoted officials as saying": what stands before the comma, where the tagger takes "as
// saying" for the report or the officials for what is said.
import { QuotePlace } from '../clues.ts';
import { assured, type Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd } from '../rules/rule.ts';
import { timePhraseEnd } from '../time-phrase.ts';

/** Whoever is quoted is named in at most so many words. */
const LONGEST_QUOTED = 16;
const LONGEST_SOURCE = 10;
/** Less in front of the comma is no statement. */
const LEAST_FRONT = 3;
const CONFIDENCE = 0.7;

/** The drafts of a paragraph without "as saying" where another has the "quoted" in front: one report, by who quotes. */
export function withoutSaying({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = clues.reading;
  const quotes = (verb: number): boolean =>
    tokens[verb]?.lower === 'quoted' && drafts.some(({ cue }) => cue !== null && cue.first <= verb && cue.end > verb);
  const isSaying = ({ cue }: Draft): boolean => {
    if (cue === null || tokens[cue.end - 1]!.lower !== 'saying') return false;
    if (tokens[cue.first]!.lower !== 'as' && tokens[cue.first - 1]?.lower !== 'as') return false;
    for (let i = cue.first - 1; i >= cue.first - LONGEST_QUOTED; i--) if (quotes(i)) return true;
    return false;
  };
  return drafts.some(isSaying) ? drafts.filter((draft) => !isSaying(draft)) : drafts;
}

export function mendQuoted(evidence: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let verb = Math.min(source.first, cue.first);
  while (verb < cue.end && lower(verb) !== 'quoted') verb++;
  const sentence = sentences[tokens[verb]?.sentence ?? -1];
  if (lower(verb) !== 'quoted' || sentence === undefined) return draft;
  const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  let as = verb + 1;
  while (as < body && as <= verb + LONGEST_QUOTED && !/^(?:as|,|that)$/.test(lower(as))) as++;
  if (lower(as) !== 'as' || lower(as + 1) !== 'saying') return draft;
  const end = as + 2;
  // "Was quoted as saying late on Thursday by the agency": by whom it is passed on.
  const when = end < body ? timePhraseEnd(clues, end, body) : end;
  if (when !== body && lower(when) !== 'by') return draft;
  let comma = verb - 1;
  while (comma > sentence.firstToken && comma >= verb - LONGEST_SOURCE && lower(comma) !== ',') comma--;
  if (lower(comma) !== ',' || comma + 1 === verb || comma - sentence.firstToken < LEAST_FRONT) return draft;
  const front = clues.quotePlace[comma + 1] === QuotePlace.closing ? comma + 2 : comma;
  const speaker = front === comma ? comma + 1 : front;
  if (speaker >= verb) return draft;
  return {
    ...assured(draft, CONFIDENCE),
    source: { kind: 'source', first: speaker, end: verb },
    cue: { kind: 'cue', first: verb, end },
    content: [{ kind: 'content', first: sentence.firstToken, end: front }],
  };
}
