// A quotation that goes on belongs to who began it: "'It was ice,' she says, pointing at a slope. 'Now it is stones.'",
// "'He works hard,' said Jones. 'What for?' Others cheered the change."
import { lemma } from '../../../language/lemma.ts';
import { gestures } from '../../../lexicon/gestures.ts';
import type { Token } from '../../../model/reading.ts';
import { QuotePlace } from '../clues.ts';
import { type Draft, inOrder } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { isPaper, isPerson } from '../stretch.ts';
import { isOfAnother } from './unsaid/dealings.ts';

/** "Pointing at a slope". */
function isGesturing(token: Token): boolean {
  return token.lower.endsWith('ing') && gestures.has(lemma({ lower: token.lower, tag: 'VBG' }));
}

/** "A survey showed" stands so soon behind "Brandt said that". */
const NEAR = 2;

/**
 * "Brandt said the survey showed that shops must explain. ['It is not enough.']": what is quoted in later sentences is
 * said by Brandt, not by the paper.
 */
export function returnToSpeaker({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, sentences } = clues.reading;
  const given: Draft[] = [];
  for (const draft of drafts) {
    const before = given.at(-1);
    const { cue, source, content } = draft;
    const own = sentences[tokens[source?.first ?? -1]?.sentence ?? -1];
    const nested =
      before?.source != null &&
      before.cue !== null &&
      cue !== null &&
      source !== null &&
      own !== undefined &&
      before.source.first < before.cue.first &&
      source.first < cue.first &&
      source.first >= before.cue.end &&
      source.first <= before.cue.end + NEAR &&
      isPaper(clues, source) &&
      isPerson(clues, before.source);
    const later = nested
      ? content.filter(({ first }) => first >= own.endToken && clues.quotePlace[first] === QuotePlace.opening)
      : [];
    if (later.length === 0) {
      given.push(draft);
      continue;
    }
    const kept = content.filter((part) => !later.includes(part));
    const end = kept.at(-1)?.end ?? 0;
    const clause: readonly Segment[] =
      before!.content.length === 0 && end > source!.end ? [{ kind: 'content', first: before!.cue!.end, end }] : [];
    given[given.length - 1] = { ...before!, content: [...clause, ...before!.content, ...later] };
    given.push({ ...draft, content: kept });
  }
  return given;
}

/** The drafts of a paragraph, quotations given back to the speaker before. */
export function returnQuotations({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = clues.reading;
  const given: Draft[] = [];
  for (const draft of drafts) {
    const before = given.at(-1);
    const { cue, source, content } = draft;
    if (before === undefined || cue === null || source === null || !quotes(before)) {
      given.push(draft);
      continue;
    }
    // "Raising fresh questions about" is none.
    const gesture =
      isGesturing(tokens[cue.first]!) && source.first === before.source?.first && content.some(holdsQuoted);
    const own = content.filter((part) => part.first >= cue.end && !isQuoted(part));
    const aside = isAside(draft, before, own);
    const loose = content.filter(
      (part) => isQuoted(part) && (gesture || (aside && isBehind(part, own)) || isElsewhere(part, source, cue, own)),
    );
    if (gesture || loose.length > 0) given[given.length - 1] = { ...before, content: [...before.content, ...loose] };
    if (!gesture) given.push({ ...draft, content: content.filter((part) => !loose.includes(part)) });
  }
  return given;

  function isQuoted({ first }: Segment): boolean {
    return clues.quotePlace[first] === QuotePlace.opening;
  }

  /** "The map, 'is where they came ashore'". */
  function holdsQuoted({ first, end }: Segment): boolean {
    for (let i = first; i < end; i++) if (clues.quotePlace[i] === QuotePlace.opening) return true;
    return false;
  }

  function quotes({ source, content }: Draft): boolean {
    return source !== null && content.some(holdsQuoted);
  }

  /** "'It leaks,' Brandt said, referring to the dam": a participle with words of its own behind what was quoted. */
  function isAside({ source, cue }: Draft, before: Draft, own: readonly Segment[]): boolean {
    if (own.length === 0 || tokens[cue!.first]!.tag !== 'VBG' || source!.first !== before.source!.first) return false;
    return before.cue !== null && before.cue.end <= cue!.first && before.content.some(isQuoted);
  }

  /** "..., referring to the dam, 'and we knew'". */
  function isBehind({ first }: Segment, own: readonly Segment[]): boolean {
    return own.every((part) => part.end < first);
  }

  /** A sentence or more in front of one that reports something else. */
  function isElsewhere(part: Segment, source: Segment, cue: Segment, own: readonly Segment[]): boolean {
    const ends = /^[.!?]$/.test(tokens[part.end - 2]?.text ?? '');
    return ends && own.length > 0 && part.end <= Math.min(source.first, cue.first);
  }
}

/** "'She wants a bridge. Not a little one' {announced} in May, said Brandt": all that is quoted is what Brandt {said}. */
export function returnAnnounced({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const given: Draft[] = [];
  for (const draft of drafts) {
    const before = given.at(-1);
    const same = before?.source?.first === draft.source?.first && before?.cue !== null && draft.cue !== null;
    if (before === undefined || !same || !isOfAnother(clues, before)) given.push(draft);
    else given[given.length - 1] = { ...draft, content: inOrder([...before.content, ...draft.content]) };
  }
  return given;
}
