// What the sourcing pass knows of each sentence before it judges: words, main verb, cues, people in it, and how much
// of it the attributions cover. Built once per article, one walk over the tokens.

import { attitudes } from '../../lexicon/view-words.ts';
import type { Findings } from '../../model/findings.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { type Coverage, coverageOf, isReported, markAttributions } from './coverage.ts';
import { type Cue, findCues } from './cues.ts';
import { contentVerb, findFiniteVerb, isBe } from './verbs.ts';
import type { Word } from './words.ts';

/** Counts of what a sentence holds; each is small. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  /** Words and numbers. */
  readonly words: number;
  /** The first word token, or -1. */
  readonly firstWord: number;
  readonly lastToken: number;
  readonly cues: readonly Cue[];
  /** The kinds of all cues. */
  readonly cueKinds: number;
  /** The verb that carries the main clause (not its auxiliary), or -1; and the finite verb it starts with. */
  readonly mainVerb: number;
  readonly finiteVerb: number;
  readonly passive: boolean;
  /** Words outside quotations: I, we and their forms; you. */
  readonly firstPerson: number;
  readonly secondPerson: number;
  /** Share of the words between quotation marks. */
  readonly quoted: number;
  readonly capitals: number;
  readonly numbers: number;
  readonly years: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  /** Its first words are a name. */
  readonly opensWithName: boolean;
  readonly dates: number;
  readonly amounts: number;
  /** Indexes half-open into the hedges, which are in order. */
  readonly firstHedge: number;
  readonly endHedge: number;
  readonly boosters: number;
  /** A citation, footnote mark or link. */
  readonly citations: number;
  readonly coverage: Coverage;
}

/** Attributions less certain than this are taken for noise. */
const LEAST_CONFIDENCE = 0.35;

/** Counts the items of `spans`, which are in order, that start inside each sentence; marks those that one opens. */
function perSentence(sentences: readonly Sentence[], spans: readonly Span[], opening?: Uint8Array): Uint16Array {
  const counts = new Uint16Array(sentences.length);
  for (const span of spans) {
    const index = firstEndingAfter(sentences, span.start);
    if (index >= counts.length) continue;
    counts[index]!++;
    if (opening !== undefined && sentences[index]!.start === span.start) opening[index] = 1;
  }
  return counts;
}

/** With more of it between quotation marks a sentence is somebody's whose main verb stands outside. */
const HALF_QUOTED = 0.5;

/** Digits of the number of a note. */
const LONGEST_NOTE = 2;

export function sentenceFacts(
  reading: Reading,
  words: readonly Word[],
  found: Omit<Findings, 'assertions'>,
): readonly SentenceFacts[] {
  const { tokens, sentences, article } = reading;
  const marks = markAttributions(reading, found.attributions, LEAST_CONFIDENCE);
  const mentions = { person: [] as Span[], organization: [] as Span[], place: [] as Span[], misc: [] as Span[] };
  // Not a spread: one entity may have more mentions than a call takes arguments.
  for (const entity of found.entities) for (const mention of entity.mentions) mentions[entity.type].push(mention);
  const opening = new Uint8Array(sentences.length);
  const people = perSentence(sentences, mentions.person, opening);
  const organizations = perSentence(sentences, mentions.organization, opening);
  const places = perSentence(sentences, mentions.place, opening);
  const dates = perSentence(
    sentences,
    found.quantities.filter((q) => q.type === 'date'),
  );
  const amounts = perSentence(
    sentences,
    found.quantities.filter((q) => q.type !== 'date'),
  );
  const hedges = perSentence(sentences, found.hedges);
  const boosters = perSentence(sentences, found.boosters);
  const references = perSentence(sentences, article.references);
  let hedge = 0;
  return sentences.map((sentence, index): SentenceFacts => {
    const { firstToken, endToken } = sentence;
    let length = 0;
    let firstWord = -1;
    let firstPerson = 0;
    let secondPerson = 0;
    let quoted = 0;
    let capitals = 0;
    let numbers = 0;
    let years = 0;
    let citations = references[index]! + (hasNote(tokens, sentence, sentences[index + 1]) ? 1 : 0);
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' || token.kind === 'symbol') continue;
      length++;
      if (firstWord < 0) firstWord = i;
      if (token.quotation >= 0) quoted++;
      else if (words[i]!.firstPerson && token.text !== 'US') firstPerson++;
      else if (words[i]!.secondPerson) secondPerson++;
      const code = token.text.charCodeAt(0);
      if (code >= 65 && code <= 90) capitals++;
      if (token.kind === 'number') {
        numbers++;
        const year =
          token.lower.length === 4 &&
          (token.lower.startsWith('19') || token.lower.startsWith('20') || token.lower.startsWith('18'));
        if (year) years++;
        if (isCitationMark(tokens, i, year)) citations++;
      }
    }
    const finiteVerb = findFiniteVerb(tokens, words, firstToken, endToken);
    const { verb, passive } = finiteVerb < 0 ? { verb: -1, passive: false } : contentVerb(tokens, finiteVerb, endToken);
    const coverage = coverageOf(sentence, tokens, marks, found.attributions, verb, finiteVerb);
    const mine = coverage.mainVerb === 'outside' && quoted < length * HALF_QUOTED;
    const doubted = doubtedFrom(tokens, verb, endToken);
    const cues = findCues(
      tokens,
      words,
      firstToken,
      endToken,
      (i) => i >= doubted || (mine && (tokens[i]!.quotation >= 0 || isReported(marks, i, found.attributions))),
    );
    const firstHedge = hedge;
    hedge += hedges[index]!;
    return {
      sentence,
      words: length,
      firstWord,
      lastToken: endToken - 1,
      cues,
      cueKinds: cues.reduce((bits, cue) => bits | cue.kinds, 0),
      mainVerb: verb,
      finiteVerb,
      passive,
      firstPerson,
      secondPerson,
      quoted: length === 0 ? 0 : quoted / length,
      capitals,
      numbers,
      years,
      people: people[index]!,
      organizations: organizations[index]!,
      places: places[index]!,
      opensWithName: opening[index] === 1,
      dates: dates[index]!,
      amounts: amounts[index]!,
      firstHedge,
      endHedge: hedge,
      boosters: boosters[index]!,
      citations,
      coverage,
    };
  });
}

/** "The dam failed. 9": the number of a note, in the sentence or as one of its own. */
function hasNote(tokens: readonly Token[], { paragraph, endToken }: Sentence, next: Sentence | undefined): boolean {
  const follows = next?.paragraph === paragraph && next.endToken === endToken + 1;
  const at = follows ? endToken : endToken - 1;
  const note = tokens[at];
  if (note?.kind !== 'number' || note.text.length > LONGEST_NOTE) return false;
  return tokens[at - 1]?.text === '.' || (tokens[at - 1]?.text === '”' && tokens[at - 2]?.text === '.');
}

/**
 * "Fishermen are sceptical that it will cause a fall": where what they doubt or hope begins; none of it is claimed by the
 * article. Infinity where nobody is.
 */
function doubtedFrom(tokens: readonly Token[], verb: number, endToken: number): number {
  if (verb < 0) return Number.POSITIVE_INFINITY;
  // "Are worried that" may be a passive.
  let at = isBe(tokens[verb]!) ? verb + 1 : verb;
  while (at < endToken && tokens[at]!.tag.startsWith('RB')) at++;
  if (at + 1 >= endToken || !attitudes.has(tokens[at]!.lower)) return Number.POSITIVE_INFINITY;
  const { lower, tag } = tokens[at + 1]!;
  return lower === 'that' || /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS)$/.test(tag) ? at + 1 : Number.POSITIVE_INFINITY;
}

/** `[5]`, `(Smith, 2010)` */
function isCitationMark(tokens: readonly Token[], i: number, year: boolean): boolean {
  const before = tokens[i - 1]?.lower;
  const after = tokens[i + 1]?.lower;
  if (before === '[' && (after === ']' || after === ',')) return true;
  if (!year || (after !== ')' && after !== ';' && after !== ',')) return false;
  const name = tokens[before === ',' ? i - 2 : i - 1];
  const opener = tokens[before === ',' ? i - 3 : i - 2];
  return (
    name !== undefined &&
    name.kind === 'word' &&
    // "In 1960, ..." opens a sentence behind a full stop: the words before are another sentence's.
    opener?.sentence === tokens[i]!.sentence &&
    /^\p{Lu}|^al/u.test(name.text) &&
    (opener?.lower === '(' ||
      (opener?.lower === ',' && tokens[opener.index - 1]?.lower === 'example') ||
      opener?.lower === '&' ||
      opener?.lower === 'and' ||
      opener?.lower === ';' ||
      opener?.lower === 'et' ||
      opener?.lower === '.')
  );
}
