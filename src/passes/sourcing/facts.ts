// What the sourcing pass knows of each sentence before it judges: words, main verb, cues, people in it, and how much
// of it the attributions cover. Built once per article, one walk over the tokens.

import type { AttributionFact, Findings } from '../../model/findings.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { firstEndingAfter, firstTokenEndingAfter, type Span } from '../../model/span.ts';
import { type Cue, findCues } from './cues.ts';
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

/** How the attributions cover a sentence. */
export interface Coverage {
  /** The attribution that covers most of the sentence, or -1. */
  readonly best: number;
  /** Share of the words outside sources and cues that some attribution with a source one could name covers. */
  readonly share: number;
  /** Share that vague attributions cover. */
  readonly vagueShare: number;
  /** Share covered by attributions whose source was not found, most of them quotations. */
  readonly unlinkedShare: number;
  /** What the main verb is to the attributions. */
  readonly mainVerb: 'covered' | 'cue' | 'outside' | 'unknown';
  /** Attributions that touch the sentence, and those whose cue stands in it. */
  readonly touching: number;
  readonly cues: number;
  /** The attribution whose cue is the main verb, or the first with a cue in the sentence; -1. */
  readonly cueOf: number;
  /** The first and last word are covered. */
  readonly firstCovered: boolean;
  readonly lastCovered: boolean;
}

const auxiliaries = new Set(
  "be is are was were been being am 's 're 'm has have had having 've 'd do does did will would 'll can could may might must shall should".split(
    ' ',
  ),
);
const beForms = new Set("be is are was were been being am 's 're 'm get gets got gotten getting".split(' '));

export function isFiniteVerb(token: Token): boolean {
  return token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'MD';
}

export function isAuxiliary(token: Token): boolean {
  return auxiliaries.has(token.lower);
}

export function isBe(token: Token): boolean {
  return beForms.has(token.lower) && !token.lower.startsWith('g');
}

/** The finite verb of the main clause: the first that no subordinator in front of it has claimed. */
function findFiniteVerb(tokens: readonly Token[], words: readonly Word[], from: number, to: number): number {
  let pending = 0;
  let claimed = false;
  let fallback = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') {
      if (token.lower === ',' && claimed) {
        pending = 0;
        claimed = false;
      }
      continue;
    }
    if (isFiniteVerb(token)) {
      if (fallback < 0) fallback = i;
      if (pending === 0) return i;
      // An auxiliary and its verb are one claim; what follows the next comma or verb is the main clause again.
      pending--;
      claimed = true;
      continue;
    }
    if (words[i]!.subordinator && (token.tag !== 'DT' || i === from)) {
      const next = tokens[i + 1];
      if (next !== undefined && i + 1 < to && next.lower !== ',' && token.tag !== 'DT') pending = 1;
    }
  }
  return fallback;
}

/** Follows auxiliaries from a finite verb to the verb that carries the meaning. */
function contentVerb(tokens: readonly Token[], finite: number, to: number): { verb: number; passive: boolean } {
  let verb = finite;
  let be = false;
  if (!isAuxiliary(tokens[finite]!) && tokens[finite]!.tag !== 'MD') return { verb, passive: false };
  be = beForms.has(tokens[finite]!.lower);
  for (let i = finite + 1; i < Math.min(to, finite + 7); i++) {
    const { tag, lower, kind } = tokens[i]!;
    if (tag.startsWith('VB')) {
      verb = i;
      if (!auxiliaries.has(lower)) return { verb, passive: be && tag === 'VBN' };
      be = beForms.has(lower);
      continue;
    }
    if (tag.startsWith('RB') || lower === "n't" || lower === 'not' || lower === 'to' || tag === 'PRP') continue;
    if (kind === 'punctuation') break;
    if (tag === 'JJ' || tag === 'DT' || tag === 'IN' || tag.startsWith('NN')) break;
  }
  return { verb, passive: false };
}

/** The tokens of a span, half-open; empty when the span holds none. */
/** The attribution at an index that is -1 for none: reading an array there is ten times as slow. */
export function attributionAt(attributions: readonly AttributionFact[], index: number): AttributionFact | undefined {
  return index < 0 ? undefined : attributions[index];
}

export function tokenRange(tokens: readonly Token[], span: Span): [number, number] {
  const first = firstTokenEndingAfter(tokens, span.start);
  // A span is short next to the article, but a quotation may be long: search for its end too.
  let end = firstTokenEndingAfter(tokens, span.end - 1);
  if (end < tokens.length && tokens[end]!.start < span.end) end++;
  return [first, Math.max(first, end)];
}

const OUTSIDE = 0;
const SOURCE = 1;
const CUE = 2;

/** Per token: the attribution that covers it, and whether it is part of a source or cue. */
interface Marks {
  readonly covered: Int32Array;
  readonly part: Uint8Array;
  /** Attribution of the cue a token belongs to, or -1. */
  readonly cueOf: Int32Array;
  /** Working memory: a count for each attribution, 0 between two sentences. */
  readonly counts: Int32Array;
}

/** Of two attributions that cover a token the one with the better source counts. */
const rank = { named: 3, unnamed: 2, vague: 1, none: 0 } as const;

/** The better source counts; of two like ones, the one that reports the other: "He will ask for more, she said". */
function outranks(one: AttributionFact, other: AttributionFact): boolean {
  const better = rank[one.sourceKind] - rank[other.sourceKind];
  if (better !== 0) return better > 0;
  const { cue } = other;
  return cue !== null && one.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** "We show", "I believe": the author speaks, whose voice the article is. */
export function isOwnVoice({ sourceKind, source }: AttributionFact): boolean {
  return sourceKind === 'none' && source !== null;
}

/** What somebody does before the report is no longer than this. */
const LONGEST_DEED = 40;

/** "She [rose from her seat and] said": up to the cue where one subject has both verbs, else the end of the source. */
function deedEnd(tokens: readonly Token[], end: number, cue: Span): number {
  if (cue.start < (tokens[end]?.start ?? Number.POSITIVE_INFINITY)) return end;
  const [first] = tokenRange(tokens, cue);
  const joined = tokens[first - 1]?.lower === 'and' || tokens[first - 1]?.lower === 'but';
  return joined && first - end <= LONGEST_DEED && tokens[first]!.sentence === tokens[end]!.sentence ? first : end;
}

function markAttributions(reading: Reading, attributions: readonly AttributionFact[], least: number): Marks {
  const { tokens } = reading;
  const covered = new Int32Array(tokens.length).fill(-1);
  const part = new Uint8Array(tokens.length);
  const cueOf = new Int32Array(tokens.length).fill(-1);
  attributions.forEach((attribution, index) => {
    if (attribution.confidence < least || isOwnVoice(attribution)) return;
    for (const span of attribution.content) {
      const [from, to] = tokenRange(tokens, span);
      let asked = -1;
      let wins = true;
      for (let i = from; i < to; i++) {
        const present = covered[i]!;
        // Asked once for a stretch that another attribution covers.
        if (present !== asked) {
          asked = present;
          wins = present < 0 || outranks(attribution, attributions[present]!);
        }
        if (wins) covered[i] = index;
      }
    }
    if (attribution.source !== null) {
      const [from, end] = tokenRange(tokens, attribution.source);
      const near = attribution.cue === null || attribution.cue.start - attribution.source.end <= 1;
      const to = near ? end : deedEnd(tokens, end, attribution.cue);
      for (let i = from; i < to; i++) part[i] = SOURCE;
    }
    if (attribution.cue !== null) {
      const [from, to] = tokenRange(tokens, attribution.cue);
      for (let i = from; i < to; i++) {
        part[i] = CUE;
        cueOf[i] = index;
      }
    }
  });
  return { covered, part, cueOf, counts: new Int32Array(attributions.length) };
}

function coverageOf(
  sentence: Sentence,
  tokens: readonly Token[],
  marks: Marks,
  attributions: readonly AttributionFact[],
  mainVerb: number,
  finiteVerb: number,
): Coverage {
  let base = 0;
  let named = 0;
  let vague = 0;
  let unlinked = 0;
  let cues = 0;
  let cueOf = -1;
  let firstCovered = false;
  let lastCovered = false;
  let seenWord = false;
  const { counts } = marks;
  /** The attributions in the order of their first word. */
  const touching: number[] = [];
  let lastCue = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind } = tokens[i]!;
    const cue = marks.cueOf[i]!;
    if (cue >= 0 && cue !== lastCue) {
      cues++;
      lastCue = cue;
      if (cueOf < 0 || i === mainVerb || i === finiteVerb) cueOf = cue;
    }
    if (kind === 'punctuation') continue;
    const by = marks.covered[i]!;
    if (by < 0 && marks.part[i] !== OUTSIDE) continue;
    base++;
    lastCovered = by >= 0;
    if (!seenWord) firstCovered = by >= 0;
    seenWord = true;
    if (by < 0) continue;
    if (counts[by] === 0) touching.push(by);
    counts[by]!++;
    const { sourceKind } = attributions[by]!;
    if (sourceKind === 'vague') vague++;
    else if (sourceKind === 'none') unlinked++;
    else named++;
  }
  let best = -1;
  let most = 0;
  for (const index of touching) {
    if (counts[index]! > most) {
      best = index;
      most = counts[index]!;
    }
    counts[index] = 0;
  }
  if (best < 0) best = cueOf;
  const state = (i: number): Coverage['mainVerb'] =>
    i < 0 ? 'unknown' : marks.covered[i]! >= 0 ? 'covered' : marks.part[i] === CUE ? 'cue' : 'outside';
  const main = state(mainVerb);
  return {
    best,
    share: base === 0 ? 0 : named / base,
    vagueShare: base === 0 ? 0 : vague / base,
    unlinkedShare: base === 0 ? 0 : unlinked / base,
    mainVerb: main === 'outside' && state(finiteVerb) === 'cue' ? 'cue' : main,
    touching: touching.length,
    cues,
    cueOf,
    firstCovered,
    lastCovered,
  };
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
    let citations = references[index]!;
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
    const cues = findCues(tokens, words, firstToken, endToken);
    const finiteVerb = findFiniteVerb(tokens, words, firstToken, endToken);
    const { verb, passive } = finiteVerb < 0 ? { verb: -1, passive: false } : contentVerb(tokens, finiteVerb, endToken);
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
      coverage: coverageOf(sentence, tokens, marks, found.attributions, verb, finiteVerb),
    };
  });
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
      opener?.lower === '&' ||
      opener?.lower === 'and' ||
      opener?.lower === ';' ||
      opener?.lower === 'et' ||
      opener?.lower === '.')
  );
}
