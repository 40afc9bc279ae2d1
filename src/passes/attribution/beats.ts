// A quotation behind what its speaker does: "His neighbour, Mia, shakes her head. 'It was always too thin.'"
import { lemma } from '../../language/lemma.ts';
import { gestures } from '../../lexicon/gestures.ts';
import { EntityCode, QuotePlace } from './clues.ts';
import { Trait } from './cue-words.ts';
import { type Draft, isOrphan } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './segments.ts';
import { FINITE } from './tags.ts';

/** Between the noun and its verb: ", Mia Keller, 75,". */
const LONGEST_ASIDE = 8;
const PERSONAL = new Set(['he', 'she']);

/** The drafts, of which quotations behind a gesture have whoever makes it, and not who spoke before. */
export function withBeats(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { quotePlace, reading } = evidence.clues;
  const { tokens } = reading;
  /** The sentences in which somebody says something. */
  const speaking = new Set(drafts.flatMap(({ cue }) => (cue === null ? [] : [tokens[cue.first]!.sentence])));
  const moverAt = ({ first }: Segment): Segment | null => {
    const sentence = tokens[first]?.sentence ?? 0;
    const opens = quotePlace[first] === QuotePlace.opening;
    return opens && !speaking.has(sentence - 1) ? moverOf(evidence, sentence) : null;
  };
  return drafts.flatMap((draft): readonly Draft[] => {
    const at = draft.content.findIndex((part) => part.first >= (draft.cue?.end ?? 0) && moverAt(part) !== null);
    const source = at < 0 ? null : moverAt(draft.content[at]!);
    if (source === null) return [draft];
    if (isOrphan(draft)) return [{ ...draft, source }];
    // "Ole said it was big. Mia shakes her head. 'It was too thin.'"
    if (draft.cue === null || at === 0) return [draft];
    return [
      { ...draft, content: draft.content.slice(0, at) },
      { ...draft, source, cue: null, kind: null, content: draft.content.slice(at) },
    ];
  });
}

/** Who makes the gesture that the sentence before tells of. */
function moverOf({ clues }: Evidence, sentence: number): Segment | null {
  const { tokens, sentences } = clues.reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]!];
  if (before === undefined || before.paragraph !== own.paragraph) return null;
  const first = before.firstToken;
  let end = Math.max(first + 1, clues.groupEnd[first] ?? 0);
  if (!isOne(first, end)) return null;
  if (tokens[end]?.text === ',') {
    const last = Math.min(before.endToken, end + LONGEST_ASIDE);
    let comma = end + 1;
    for (let i = comma; i < last && !FINITE.has(tokens[i]!.tag); i++) if (tokens[i]!.text === ',') comma = i;
    if (tokens[comma]?.text !== ',') return null;
    end = comma + 1;
  }
  const verb = tokens[end];
  if (verb === undefined || end >= before.endToken || !FINITE.has(verb.tag) || !gestures.has(lemma(verb))) return null;
  return { kind: 'source', first, end };

  /** One person: "she", "Brandt", "his neighbour". */
  function isOne(from: number, to: number): boolean {
    if (to === from + 1 && PERSONAL.has(tokens[from]!.lower)) return true;
    const head = tokens[to - 1]!;
    if (clues.entity[to - 1] === EntityCode.person) return true;
    return head.tag === 'NN' && ((clues.traits[to - 1] ?? 0) & Trait.human) !== 0;
  }
}
