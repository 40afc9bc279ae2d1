// "Analysts polled by Direkt had expected 590 million": the analysts expect, and nobody polls.
import { polledParticiples } from '../../../../lexicon/polled.ts';
import { assured, type Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';

/** The past of a regular verb is often taken for its participle. */
const VERBS = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VBN']);

/** "Polled by the news agency Direkt": who asked them is named within so many words. */
const LONGEST_ASKER = 8;
const POLLED_CONFIDENCE = 0.6;

/** "Analysts polled by Direkt had expected 590 million": the analysts expect, not Direkt, and nobody polls. */
export function mendPolled({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || source.end > cue.first) return draft;
  let by = source.end === cue.first ? cue.first + 1 : -1;
  for (let i = source.end; i < cue.first; i++) if (tokens[i]?.lower === 'by') by = i;
  if (tokens[source.first - 1]?.lower === 'by') by = source.first - 1;
  const noun = by - 2;
  const asked =
    tokens[by]?.lower === 'by' && polledParticiples.has(tokens[by - 1]?.lower ?? '') && tokens[noun]?.tag === 'NNS';
  if (!asked) return draft;
  let verb = by + 1;
  while (verb < by + LONGEST_ASKER && !VERBS.has(tokens[verb]?.tag ?? '')) verb++;
  const sentence = sentences[tokens[noun]?.sentence ?? -1];
  if (sentence === undefined || verb >= sentence.endToken || !VERBS.has(tokens[verb]?.tag ?? '')) return draft;
  if (cue.first >= verb) return { ...draft, source: { ...source, first: clues.groupStart[noun] ?? noun, end: verb } };
  const auxiliary = tokens[verb + 1]?.tag === 'VBN' || tokens[verb + 1]?.tag === 'VB';
  const end = auxiliary ? verb + 2 : verb + 1;
  let last = sentence.endToken;
  while (last > end && tokens[last - 1]?.kind === 'punctuation') last--;
  return {
    ...assured(draft, POLLED_CONFIDENCE),
    source: { ...source, end: verb },
    cue: { ...cue, first: verb, end },
    content: [{ kind: 'content', first: end, end: last }],
  };
}
