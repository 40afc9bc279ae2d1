// A quotation that goes on belongs to who began it: "'It was ice,' she says, pointing at a slope. 'Now it is stones.'",
// "'He works hard,' said Jones. 'What for?' Others cheered the change."
import { lemma } from '../../../language/lemma.ts';
import { gestures } from '../../../lexicon/gestures.ts';
import type { Token } from '../../../model/reading.ts';
import { QuotePlace } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';

/** "Pointing at a slope". */
function isGesturing(token: Token): boolean {
  return token.lower.endsWith('ing') && gestures.has(lemma({ lower: token.lower, tag: 'VBG' }));
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
    const loose = content.filter((part) => isQuoted(part) && (gesture || isElsewhere(part, source, cue, own)));
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

  /** A sentence or more in front of one that reports something else. */
  function isElsewhere(part: Segment, source: Segment, cue: Segment, own: readonly Segment[]): boolean {
    const ends = /^[.!?]$/.test(tokens[part.end - 2]?.text ?? '');
    return ends && own.length > 0 && part.end <= Math.min(source.first, cue.first);
  }
}
