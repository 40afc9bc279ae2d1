// "Asked whether he would resign, Okafor said ...": Okafor did not ask.
import { type Draft, doubted } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { QUESTIONED } from './word-classes.ts';

/** What a question put to a source is surer to be than a report. */
const QUESTION_CONFIDENCE = 0.45;

/** "Asked whether he would resign, Okafor said ...": Okafor did not ask. */
export function mendQuestion({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || (source !== null && source.first < cue.end)) return draft;
  const token = clues.reading.tokens[cue.first];
  if (token === undefined || !QUESTIONED.has(token.lower)) return draft;
  const opens = clues.reading.sentences[token.sentence]?.firstToken ?? -1;
  const when = clues.reading.tokens[cue.first - 1]?.lower ?? '';
  if (cue.first !== opens && when !== 'when') return draft;
  return { ...doubted(draft, QUESTION_CONFIDENCE), source: null };
}
