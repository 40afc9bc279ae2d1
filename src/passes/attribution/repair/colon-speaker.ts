// "'It broke,' Harker said. Ida Brandt, who was there, had the same experience: 'I heard it.'": behind a colon speaks whom
// its sentence is about, and not whoever spoke before it.
import { type Clues, EntityCode, QuotePlace } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { FINITE } from '../tags.ts';

/** The sentence in front of the colon is no longer. */
const LONGEST_LEAD = 40;
/** "Norvolt's chief executive Ida Brandt": the name stands so near the head of the sentence. */
const LONGEST_TITLE = 4;
const CONFIDENCE = 0.8;

/** The drafts, with one of its own for each such quotation. */
export function splitColons({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft): readonly Draft[] => {
    const speakers = new Map<Segment, Pick<Draft, 'source' | 'cue'>>();
    if (draft.content.length < 2) return [draft];
    for (const part of draft.content) {
      const own = speakerBefore(clues, draft, part);
      if (own !== null) speakers.set(part, own);
    }
    if (speakers.size === 0) return [draft];
    const rest: Draft = { ...draft, content: draft.content.filter((part) => !speakers.has(part)) };
    const own = [...speakers].map(
      ([part, ends]): Draft => ({ ...ends, content: [part], kind: null, confidence: CONFIDENCE }),
    );
    return [rest, ...own];
  });
}

/** Whoever's name opens the sentence of the colon in front of the quotation, where the draft is of another sentence. */
function speakerBefore(clues: Clues, { source, cue }: Draft, part: Segment): Pick<Draft, 'source' | 'cue'> | null {
  const { tokens, sentences } = clues.reading;
  const colon = part.first - 1;
  if (tokens[colon]?.text !== ':' || clues.quotePlace[part.first] !== QuotePlace.opening) return null;
  const { firstToken, index } = sentences[tokens[colon]!.sentence]!;
  if (source === null || cue === null || colon - firstToken > LONGEST_LEAD) return null;
  if (tokens[source.first]!.sentence === index || tokens[cue.first]!.sentence === index) return null;
  const end = nameEnd(clues, firstToken);
  if (end < 0) return null;
  // Over "who was there,".
  let close = end;
  if (tokens[end]?.text === ',') {
    close = end + 1;
    while (close < colon && tokens[close]!.text !== ',') close++;
    close++;
    if (tokens[close]?.tag === "''") close++;
  }
  let verb = close;
  while (verb < colon && tokens[verb]!.tag.startsWith('RB')) verb++;
  if (verb >= colon || !FINITE.has(tokens[verb]!.tag)) return null;
  return {
    source: { kind: 'source', first: firstToken, end: close },
    cue: { kind: 'cue', first: verb, end: colon + 1 },
  };
}

/** Where the name ends that opens a sentence, with a title or two in front; -1 for none. */
function nameEnd({ entity, reading: { tokens } }: Clues, first: number): number {
  let end = first;
  while (end < first + LONGEST_TITLE && entity[end] !== EntityCode.person) end++;
  if (entity[end] === EntityCode.person) while (entity[end] === EntityCode.person) end++;
  else {
    // "Brandt, who was there,": nobody but a person is "who".
    end = first;
    while (tokens[end]?.tag === 'NNP') end++;
    if (end === first || tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'who') return -1;
  }
  return end;
}
