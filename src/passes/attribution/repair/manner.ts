// "'It is over,' sighs the captain": verbs that tell how somebody speaks, which the tagger has seldom seen as cues.
import { mannerVerbs } from '../../../lexicon/manner-verbs.ts';
import { EntityCode, QuotePlace } from '../clues.ts';
import { assured, type Draft, isOrphan } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { canSpeak } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { isNominal } from '../stretch.ts';

const CONFIDENCE = 0.8;

/** The drafts with the speaker of such a quotation, who says the next quotation of nobody in the paragraph too. */
export function mendManner(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const mended: Draft[] = [];
  let spoken = false;
  for (const draft of drafts) {
    const last = mended.at(-1);
    if (spoken && last !== undefined && isOrphan(draft)) {
      mended[mended.length - 1] = { ...last, content: [...last.content, ...draft.content] };
      continue;
    }
    const own = draft.source === null ? withSpeaker(evidence, draft) : null;
    spoken = own !== null;
    mended.push(own ?? draft);
  }
  return mended;
}

function withSpeaker({ clues }: Evidence, draft: Draft): Draft | null {
  const { tokens } = clues.reading;
  const [quoted] = draft.content;
  const quotation = clues.reading.quotations[clues.quotation[quoted?.first ?? -1] ?? -1];
  if (quoted === undefined || quotation === undefined || !quotation.closed) return null;
  const mark = quotation.endToken;
  if (clues.quotePlace[mark] !== QuotePlace.closing || !/[,!?…—–-]$/.test(tokens[mark - 1]?.text ?? '')) return null;
  const inverts = mannerVerbs.has(tokens[mark + 1]?.lower ?? '');
  const first = inverts ? mark + 2 : mark + 1;
  let end = clues.groupEnd[first] ?? first;
  // "The captain sighs": the verb may be taken for a noun.
  if (!inverts && mannerVerbs.has(tokens[end - 1]?.lower ?? '')) end--;
  const verb = inverts ? mark + 1 : end;
  if (!mannerVerbs.has(tokens[verb]?.lower ?? '') || (draft.cue !== null && draft.cue.first !== verb)) return null;
  if (!inverts && tokens[verb + 1]?.kind !== 'punctuation') return null;
  const nominal = isNominal(clues, end - 1);
  if (!(nominal || clues.entity[end - 1] === EntityCode.person) || !canSpeak(clues, first, end)) return null;
  const source: Segment = { kind: 'source', first, end };
  const others = draft.content.slice(1).filter((part) => part.first > Math.max(end, verb));
  return {
    ...assured(draft, CONFIDENCE),
    source,
    cue: { kind: 'cue', first: verb, end: verb + 1 },
    content: [{ ...quoted, end: mark + 1 }, ...others],
  };
}
