// What the confidence model sees of a draft as a whole: its cue, who speaks, what is said and how the three stand to
// each other. One row a draft; hashes are mixed, no strings built.
import { endRow, type FeatureBuffer, feature, feature2, feature3, mix, reserve } from '../../tagger/index.ts';
import { type Clues, EntityCode, QuoteSize } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './segments.ts';
import { FINITE, TagGroup, tagGroups } from './tags.ts';

/** A draft has at most so many: one a template. */
const MOST_FEATURES = 32;
/** Numbers of the templates. */
const T = {
  bias: 0,
  sureness: 1,
  surenessOfCue: 2,
  lemma: 3,
  word: 4,
  lastWord: 5,
  cueTags: 6,
  cueShape: 7,
  source: 8,
  sourceHead: 9,
  content: 10,
  contentOpening: 11,
  places: 12,
  lemmaAndSource: 13,
  lemmaAndContent: 14,
  cueAndSource: 15,
  cueSourceContent: 16,
  tagsAndSource: 17,
  setting: 18,
  behindCue: 19,
  lemmaAndBehind: 20,
  inFront: 21,
  style: 22,
  styleAndCue: 23,
  styleAndSource: 24,
  sourceTags: 25,
  opening: 26,
  rating: 27,
} as const;

/** What kind of words name the source. */
const Speaker = {
  none: 0,
  first: 1,
  second: 2,
  third: 3,
  they: 4,
  it: 5,
  relative: 6,
  demonstrative: 7,
  person: 8,
  organization: 9,
  place: 10,
  misc: 11,
  human: 12,
  institution: 13,
  document: 14,
  vague: 15,
  saying: 16,
  name: 17,
  plural: 18,
  thing: 19,
} as const;

const PRONOUNS: Readonly<Record<string, number>> = {
  i: Speaker.first,
  we: Speaker.first,
  me: Speaker.first,
  us: Speaker.first,
  you: Speaker.second,
  he: Speaker.third,
  she: Speaker.third,
  him: Speaker.third,
  her: Speaker.third,
  they: Speaker.they,
  them: Speaker.they,
  it: Speaker.it,
  who: Speaker.relative,
  whom: Speaker.relative,
  which: Speaker.relative,
  that: Speaker.demonstrative,
  this: Speaker.demonstrative,
  these: Speaker.demonstrative,
  those: Speaker.demonstrative,
};

const ENTITIES: Readonly<Record<number, number>> = {
  [EntityCode.person]: Speaker.person,
  [EntityCode.organization]: Speaker.organization,
  [EntityCode.place]: Speaker.place,
  [EntityCode.misc]: Speaker.misc,
};

const TRAITS: readonly (readonly [number, number])[] = [
  [Trait.vague, Speaker.vague],
  [Trait.human, Speaker.human],
  [Trait.institution, Speaker.institution],
  [Trait.document, Speaker.document],
  [Trait.sayingNoun, Speaker.saying],
];

/** The head of the first noun group of a source. */
function headOf(clues: Clues, { first, end }: Segment): number {
  let head = Math.min(end, Math.max(first + 1, clues.groupEnd[first] ?? end)) - 1;
  while (head > first && tagGroups(clues.tag[head]!) === 0) head--;
  return head;
}

function speakerOf(clues: Clues, source: Segment | null): number {
  if (source === null) return Speaker.none;
  const { tokens } = clues.reading;
  if (source.end - source.first === 1) {
    const pronoun = PRONOUNS[tokens[source.first]!.lower];
    if (pronoun !== undefined) return pronoun;
  }
  const head = headOf(clues, source);
  for (const i of [head, source.first]) {
    const code = ENTITIES[clues.entity[i] ?? 0];
    if (code !== undefined) return code;
  }
  const traits = clues.traits[head] ?? 0;
  for (const [trait, code] of TRAITS) if ((traits & trait) !== 0) return code;
  const { tag } = tokens[head]!;
  return tag.startsWith('NNP') ? Speaker.name : tag === 'NNS' ? Speaker.plural : Speaker.thing;
}

/** Exact up to three, then by ranges. */
function bucket(count: number): number {
  return count <= 3 ? count : count <= 6 ? 4 : count <= 12 ? 5 : count <= 25 ? 6 : 7;
}

const WORDS: Readonly<Record<string, number>> = { that: 1, to: 2, whether: 3, if: 3, for: 4, of: 5, as: 6 };

/** How what is said begins, and whether it has a verb of its own. */
function contentForm(clues: Clues, draft: Draft): number {
  const [part] = draft.content;
  if (part === undefined) return 0;
  const { tokens } = clues.reading;
  let quoted = false;
  let finite = false;
  for (let i = part.first; i < part.end; i++) {
    quoted ||= (clues.quoteSize[i] ?? 0) > QuoteSize.short;
    finite ||= FINITE.has(tokens[i]!.tag);
  }
  const { lower, tag } = tokens[part.first]!;
  const groups = tagGroups(clues.tag[part.first]!);
  const opens = Object.hasOwn(WORDS, lower)
    ? WORDS[lower]!
    : tag.startsWith('W')
      ? 7
      : tag === 'PRP'
        ? 8
        : tag === 'VBG'
          ? 9
          : (groups & TagGroup.nominal) !== 0
            ? 10
            : (groups & TagGroup.preposition) !== 0
              ? 11
              : 12;
  const before = draft.cue !== null && part.first < draft.cue.first ? 1 : 0;
  return 1 + opens * 8 + (quoted ? 4 : 0) + (finite ? 2 : 0) + before;
}

/** "Saw the speech as part of a quarrel": a view of a thing, where "saw the speech" is none. */
function isRating(clues: Clues, { content: [part] }: Draft): boolean {
  if (part === undefined) return false;
  const { tokens } = clues.reading;
  for (let i = part.first + 1; i + 1 < part.end && tokens[i]!.lower !== ','; i++)
    if (tokens[i]!.lower === 'as') return true;
  return false;
}

/** What an article is like as a whole: how much of it is said in quotation marks, whether "you" and "I" speak in it. */
export function styleOf({ clues }: Evidence, drafts: readonly Draft[]): number {
  const { tokens } = clues.reading;
  let quoted = 0;
  let first = 0;
  let second = 0;
  for (const { cue, content } of drafts) {
    if (cue === null || content.length === 0) continue;
    const inside = (clues.quoteSize[Math.min(content[0]!.first + 1, content[0]!.end - 1)] ?? 0) > QuoteSize.short;
    if (inside && hasReport(clues, cue)) quoted++;
  }
  for (let i = 0; i < tokens.length; i++) {
    if ((clues.quotation[i] ?? -1) >= 0) continue;
    const { lower } = tokens[i]!;
    if (lower === 'you') second++;
    else if (lower === 'i' || lower === 'we') first++;
  }
  const share = (count: number, one: number): number => {
    const per = (count * one) / Math.max(1, tokens.length);
    return count === 0 ? 0 : per < 1 ? 1 : 2;
  };
  return share(quoted, 200) * 9 + share(first, 200) * 3 + share(second, 200);
}

function hasReport(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (((clues.traits[i] ?? 0) & Trait.report) !== 0) return true;
  return false;
}

/** The verb that matters most in a cue: the last listed one, else its last word. */
function cueHead(clues: Clues, { first, end }: Segment): number {
  for (let i = end - 1; i >= first; i--) if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0) return i;
  for (let i = end - 1; i >= first; i--) if ((tagGroups(clues.tag[i]!) & TagGroup.verb) !== 0) return i;
  return end - 1;
}

/** Writes the row of a draft that has a cue; `style` is {@link styleOf} its article. */
export function extractConfidenceFeatures(
  evidence: Evidence,
  draft: Draft,
  style: number,
  buffer: FeatureBuffer,
): void {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { source, content } = draft;
  const cue = draft.cue!;
  const ids = reserve(buffer, MOST_FEATURES);
  let n = buffer.length;
  const head = cueHead(clues, cue);
  const lemma = clues.lemma[head]!;
  let traits = 0;
  let tags = 0;
  let negated = 0;
  for (let i = cue.first; i < cue.end; i++) {
    traits |= clues.traits[i] ?? 0;
    if (i < cue.first + 5) tags = mix(tags, clues.tag[i]!);
    if (((clues.traits[i] ?? 0) & Trait.negation) !== 0) negated = 1;
  }
  const verbs = traits & (ANY_VERB | Trait.sayingNoun | Trait.hearsay);
  const speaker = speakerOf(clues, source);
  const form = contentForm(clues, draft);
  const sure = Math.min(19, Math.floor(draft.confidence * 20));
  ids[n++] = feature(T.bias, 0);
  ids[n++] = feature(T.sureness, sure);
  ids[n++] = feature2(T.surenessOfCue, sure, verbs);
  ids[n++] = feature(T.lemma, lemma);
  ids[n++] = feature(T.word, clues.word[head]!);
  ids[n++] = feature(T.lastWord, clues.word[cue.end - 1]!);
  ids[n++] = feature(T.cueTags, tags);
  ids[n++] = feature2(T.cueShape, verbs * 2 + negated, bucket(cue.end - cue.first));
  ids[n++] = feature(T.source, speaker);
  if (source !== null) {
    const last = headOf(clues, source);
    ids[n++] = feature(T.sourceHead, clues.word[last]!);
    ids[n++] = feature2(T.sourceTags, clues.tag[source.first]!, clues.tag[last]!);
  }
  ids[n++] = feature(T.content, form);
  ids[n++] = feature2(T.rating, lemma, isRating(clues, draft) ? 1 : 0);
  const opening = content[0] === undefined ? 0 : clues.word[content[0].first]!;
  ids[n++] = feature2(T.contentOpening, opening, verbs);
  const length = content.reduce((sum, part) => sum + part.end - part.first, 0);
  const gap =
    source === null
      ? 8
      : source.first < cue.first
        ? bucket(cue.first - source.end)
        : 9 + bucket(source.first - cue.end);
  ids[n++] = feature2(T.places, gap * 8 + bucket(length), Math.min(3, content.length));
  ids[n++] = feature2(T.lemmaAndSource, lemma, speaker);
  ids[n++] = feature2(T.lemmaAndContent, lemma, form);
  ids[n++] = feature2(T.cueAndSource, verbs, speaker);
  ids[n++] = feature3(T.cueSourceContent, verbs, speaker, form);
  ids[n++] = feature2(T.tagsAndSource, tags, speaker);
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  const kind = evidence.sentences.type[sentence.index]!;
  const heading = sentence.kind === 'headline' || sentence.kind === 'heading' ? 1 : 0;
  ids[n++] = feature2(T.setting, kind * 2 + heading, cue.first === sentence.firstToken ? 1 : 0);
  const behind = cue.end < tokens.length ? clues.tag[cue.end]! : 0;
  ids[n++] = feature(T.behindCue, behind);
  ids[n++] = feature2(T.lemmaAndBehind, lemma, behind);
  ids[n++] = feature(T.inFront, cue.first > 0 ? mix(clues.tag[cue.first - 1]!, clues.traits[cue.first - 1]!) : 0);
  ids[n++] = feature(T.style, style);
  ids[n++] = feature2(T.styleAndCue, style, verbs);
  ids[n++] = feature2(T.styleAndSource, style, speaker);
  if (source !== null) ids[n++] = feature(T.opening, source.first === sentence.firstToken ? 1 : 0);
  buffer.length = n;
  endRow(buffer);
}
