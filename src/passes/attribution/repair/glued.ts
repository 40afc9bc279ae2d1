// Contents that the tagger has put into one draft and that are of two reports of the same speaker.
import { type Clues, CueClass, QuotePlace } from '../clues.ts';
import { Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { holdsQuotation } from '../stretch.ts';
import { timePhraseEnd } from '../time-phrase.ts';

/**
 * "The firm told the paper [that it has the letter] and {defended} [its work]": what stands behind the first verb, for
 * which the tagger has left nothing, is what that verb reports.
 */
export function returnToFirst({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const given: Draft[] = [];
  for (const draft of drafts) {
    const before = given.at(-1);
    const between = before === undefined ? [] : betweenCues(clues, before, draft);
    if (between.length === 0) given.push(draft);
    else {
      given[given.length - 1] = { ...before!, content: between };
      given.push({ ...draft, content: draft.content.filter((part) => !between.includes(part)) });
    }
  }
  return given;
}

/** The parts of the second draft between the cues, where it has another behind its own; none where the first has its own. */
function betweenCues(clues: Clues, { source, cue, content }: Draft, next: Draft): readonly Segment[] {
  if (source === null || cue === null || content.length > 0 || next.cue === null) return [];
  if (next.source?.first !== source.first || source.first > cue.first) return [];
  const { first } = next.cue;
  if (!next.content.some((part) => part.first >= next.cue!.end)) return [];
  const between = next.content.filter((part) => part.first >= cue.end && part.end <= first);
  // "Wrote [last week]" tells when.
  return between.every((part) => timePhraseEnd(clues, part.first, part.end) === part.end) ? [] : between;
}

/**
 * "She expects that more will come. ['They like it here.']": what is quoted in the next sentence is said, where the verb
 * of the first one tells only what she thinks.
 */
export function splitThoughts({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { cue, source, content } = draft;
    if (cue === null || source === null || content.length < 2 || !isThought(clues, cue)) return [draft];
    const { tokens } = clues.reading;
    // "Who backs the plan": nobody is named for another sentence.
    if (tokens[source.first]!.tag.startsWith('W')) return [draft];
    const { sentence } = tokens[cue.first]!;
    const own = content.filter((part) => tokens[part.first]!.sentence === sentence);
    const isQuoted = (part: Segment): boolean =>
      tokens[part.first]!.sentence > sentence && clues.quotePlace[part.first] === QuotePlace.opening;
    const later = content.filter(isQuoted);
    if (own.length === 0 || later.length === 0 || own.length + later.length < content.length) return [draft];
    if (own.some(({ first, end }) => first < cue.end || holdsQuotation(clues, first, end))) return [draft];
    return [
      { ...draft, content: own },
      { ...draft, cue: null, content: later },
    ];
  });
}

/** "Expects", "hopes": nothing that one does aloud. */
function isThought(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (clues.cue[i] === CueClass.report) return false;
  return ((clues.traits[end - 1] ?? 0) & Trait.report) === 0;
}
