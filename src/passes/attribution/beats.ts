// A quotation behind what its speaker does: "His neighbour, Mia, shakes her head. 'It was always too thin.'" And one that
// nobody is said to say, in a paragraph of its own behind one about somebody: "Okafor won in two sets." and then "'I loved it.'"
import { lemma } from '../../language/lemma.ts';
import { gestures } from '../../lexicon/gestures.ts';
import { EntityCode, QuotePlace } from './clues.ts';
import { Trait } from './cue-words.ts';
import { type Draft, isOrphan } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './segments.ts';
import { isDeath } from './somebody.ts';
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
    if (source === null) {
      const told = isOrphan(draft) ? toldOf(evidence, draft, speaking) : null;
      return told === null ? [draft] : [{ ...draft, source: told }];
    }
    if (isOrphan(draft)) return [{ ...draft, source }];
    // "Ole said it was big. Mia shakes her head. 'It was too thin.'"
    if (draft.cue === null || at === 0) return [draft];
    return [
      { ...draft, content: draft.content.slice(0, at) },
      { ...draft, source, cue: null, kind: null, content: draft.content.slice(at) },
    ];
  });
}

/** Whom the paragraph before is about, where the quotation is all of its own: nobody else does anything in there. */
function toldOf({ clues }: Evidence, { content }: Draft, speaking: ReadonlySet<number>): Segment | null {
  const { reading, quotePlace } = clues;
  const { tokens, sentences, paragraphs, quotations } = reading;
  const { first } = content[0]!;
  const sentence = sentences[tokens[first]!.sentence]!;
  const [before, own] = [paragraphs[sentence.paragraph - 1], paragraphs[sentence.paragraph]!];
  if (before?.kind !== 'paragraph' || own.kind !== 'paragraph' || quotePlace[first] !== QuotePlace.opening) return null;
  const end = sentences[own.endSentence - 1]!.endToken;
  const quotation = quotations[clues.quotation[first + 1] ?? -1];
  const closes = quotation !== undefined && quotation.endToken + (quotation.closed ? 1 : 0) >= end;
  if (first !== sentences[own.firstSentence]!.firstToken || !closes) return null;
  const opener = sentences[before.firstSentence]!.firstToken;
  let name = opener;
  while (clues.entity[name] === EntityCode.person) name++;
  // "Okafor's coach", "Okafor and Brandt", "Okafor supporters" are others; "meanwhile" looks like a noun.
  const { tag, lower } = tokens[name]!;
  const isOthers = /^(?:POS|CC|NNS?)$/.test(tag) && lower !== 'meanwhile';
  if (name === opener || isOthers || isDeath(clues, name)) return null;
  for (let index = before.firstSentence; index < before.endSentence; index++) {
    const { firstToken, endToken } = sentences[index]!;
    if (speaking.has(index) || !isAbout(firstToken)) return null;
    // Where somebody is quoted, or somebody else does something, it may be either.
    for (let i = firstToken; i < endToken; i++) {
      if ((clues.quotation[i] ?? -1) >= 0 || tokens[i]!.text === ':') return null;
      const doer = i >= name && clues.entity[i] === EntityCode.person && FINITE.has(tokens[i + 1]?.tag ?? '');
      if (doer && tokens[i]!.lower !== tokens[name - 1]!.lower) return null;
    }
  }
  return { kind: 'source', first: opener, end: name };

  /** "Okafor", "he". */
  function isAbout(at: number): boolean {
    return at === opener || PERSONAL.has(tokens[at]!.lower) || tokens[at]!.lower === tokens[name - 1]!.lower;
  }
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
