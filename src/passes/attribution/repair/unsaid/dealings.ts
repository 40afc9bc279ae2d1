// What parties settle or do to each other, with nothing said: "agreed a deal", "agreed to pay", "responded with gunfire",
// "the cuts persuaded them to strike"; and a participle whose subject is taken from the next report: "'...' announced in
// May, said Brandt".
import { agreeing, answering, bidding, blows, takeovers, winningOver } from '../../../../lexicon/dealings.ts';
import { type Clues, CueClass, QuotePlace, QuoteSize } from '../../clues.ts';
import { type Draft, isOrphan } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { holdsQuotation, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';

/** "Agreed to pay", "agreed a deal", "agrees to the demands": where "agreed that", "agreed it was late" say something. */
function isAgreement({ groupEnd, reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  const verb = tokens[end - 1]!.lower === 'to' && end - 1 > first ? end - 2 : end - 1;
  if (!agreeing.has(tokens[verb]!.lower)) return false;
  const next = tokens[verb + 1];
  if (next?.tag === 'TO' || next?.lower === 'to') return true;
  if (!/^(?:DT|CD|PRP\$|JJ|NN)/.test(next?.tag ?? '')) return false;
  // "Agreed most of the dam was old".
  let behind = groupEnd[verb + 1] ?? verb + 1;
  if (tokens[behind]?.lower === 'of') behind = groupEnd[behind + 1] ?? behind + 1;
  return !FINITE.has(tokens[behind]?.tag ?? '');
}

/** "Offered to buy the yard": a bid. */
function isBid({ reading: { tokens } }: Clues, { end }: Segment): boolean {
  const to = tokens[end - 1]!.lower === 'to' ? end - 1 : end;
  return (
    tokens[to]?.lower === 'to' && bidding.has(tokens[to - 1]?.lower ?? '') && takeovers.has(tokens[to + 1]?.lower ?? '')
  );
}

/** "Responded with gunfire", where "responded with a warning" says something. */
function isBlow({ groupEnd, reading: { tokens } }: Clues, { end }: Segment): boolean {
  const withAt = tokens[end - 1]!.lower === 'with' ? end - 1 : end;
  if (tokens[withAt]?.lower !== 'with' || !answering.has(tokens[withAt - 1]?.lower ?? '')) return false;
  return blows.has(tokens[(groupEnd[withAt + 1] ?? 0) - 1]?.lower ?? '');
}

/** "The cuts, persuading many that it was over": what comes of a thing. */
function isSwayed(clues: Clues, { end }: Segment, { source }: Draft): boolean {
  return (
    source !== null && winningOver.has(clues.reading.tokens[end - 1]!.lower) && !speaks(clues, source.first, source.end)
  );
}

/**
 * "'The little bridge' {announced} in May, said Brandt", "a pact, once {expected} within days, may slip, experts say": who
 * says the sentence has not announced or expected that.
 */
export function isOfAnother(clues: Clues, { cue, source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.first <= cue.end) return false;
  const { first, end } = cue;
  const isParticiple =
    (clues.quotePlace[first - 1] === QuotePlace.closing && tokens[first - 1]!.sentence === tokens[first]!.sentence) ||
    (tokens[first]!.lower === 'once' && /^VB[ND]$/.test(tokens[end - 1]!.tag));
  if (!isParticiple || tokens[source.first]!.sentence !== tokens[first]!.sentence) return false;
  // A verb of their own beside them.
  const own = (i: number): boolean =>
    clues.cue[i] === CueClass.report && FINITE.has(tokens[i]!.tag) && tokens[i]!.sentence === tokens[first]!.sentence;
  return own(source.end) || own(source.first - 1);
}

/** "While keeping his 'tough on fish' stance", said by nobody: a few words that the writer holds at arm's length. */
export function isScareQuoted({ clues }: Evidence, draft: Draft): boolean {
  if (!isOrphan(draft) || draft.kind !== null) return false;
  let quoted = false;
  for (const { first, end } of draft.content) {
    if ((clues.quotation[first] ?? -1) >= 0) return false;
    for (let i = first; i < end; i++) {
      const size = clues.quoteSize[i] ?? QuoteSize.none;
      if (size === QuoteSize.long) return false;
      quoted ||= size !== QuoteSize.none;
    }
  }
  return quoted;
}

export function isDealing({ clues }: Evidence, draft: Draft): boolean {
  const { cue, content } = draft;
  if (cue === null) return false;
  if (isOfAnother(clues, draft)) return true;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  return isAgreement(clues, cue) || isBid(clues, cue) || isBlow(clues, cue) || isSwayed(clues, cue, draft);
}
