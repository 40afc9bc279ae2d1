// Who a source is: its entity, and what a pronoun or "who" stands for. Goes through the attributions in order and
// remembers the person last named as a source or as a subject.
import { type Sex, sexOfName, sexOfTitle } from '../../language/sex.ts';
import { CALLED_BY_TITLE } from '../../lexicon/titles.ts';
import type { EntityFact, SourceKind } from '../../model/findings.ts';
import { type Clues, EntityCode, QuoteSize } from './clues.ts';
import { Trait } from './cue-words.ts';
import { describes, entityOf, headNoun, sortedMentions } from './mentions.ts';
import { isOwnVoice } from './own-voice.ts';
import type { Segment } from './segments.ts';
import { isHidden, isKnownGroup, kindInOpening, kindOfSource } from './source-kind.ts';

export interface ResolvedSource {
  readonly kind: SourceKind;
  readonly entity: number | null;
}

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const PRONOUN_SEX: ReadonlyMap<string, Sex> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
]);
const PLURAL = new Set(['they', 'them', 'their']);
const OWNERS = new Set(['his', 'her', 'its', 'their']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const OWN = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you']);
/** A pronoun looks back over this many sentences, and no further. */
const MEMORY = 12;
/** Within so many tokens an article names whom its opening describes. */
const LATER = 200;
/** So many people are kept in mind. */
const MOST_RECENT = 8;
/** "The deputy prime minister". */
const LONGEST_TITLE = 4;
/** What only a company is called. */
const FIRMS = new Set(['company', 'firm']);
/** An unnamed source is soon forgotten. */
const NEAR = 3;

/** The opening of a story is so many sentences; what is shorter is a byline or a place and a date. */
const OPENING = 2;
const LEAST_TOKENS = 10;

/** The first token behind the opening of the article, its headline and place included. */
function endOfOpening({ reading: { sentences } }: Clues): number {
  let left = OPENING;
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== 'paragraph' || endToken - firstToken < LEAST_TOKENS) continue;
    left--;
    if (left === 0) return endToken;
  }
  return 0;
}

export interface Resolver {
  /** The source of an attribution; call in order of the text. */
  readonly resolve: (source: Segment) => ResolvedSource;
}

/** Those who speak for themselves. */
const BODY = Trait.human | Trait.institution;

export function createResolver(clues: Clues, entities: readonly EntityFact[]): Resolver {
  const { tokens, sentences } = clues.reading;
  const mentions = sortedMentions(clues, entities);
  /** The last person named as a source, and where. */
  let lastPerson = -1;
  let lastPersonAt = -1;
  let previous: ResolvedSource | null = null;
  let previousAt = -1;
  let previousEnd = -1;
  /** The last single unnamed source: "a senior official". */
  let lastUnnamedAt = -1;
  /** The last single person named by what they are only: "a spokesman for the ministry". */
  let lastOfficeAt = -1;
  let cursor = 0;
  let lastSubject = -1;
  let lastSubjectAt = -1;
  let anyPerson = false;
  /** The people named last, one each, the latest at the end: whom "she" means when the one just named is a man. */
  const recent: { readonly entity: number; readonly at: number }[] = [];
  /** The last organization that was the subject of a verb, and where. */
  let lastBodySubject = -1;
  let lastBodySubjectAt = -1;
  /** "prime minister" -> who was last called so. */
  const titled = new Map<string, number>();
  const sexes = new Map<number, Sex | null>();
  const sexOf = (entity: number): Sex | null => {
    const known = sexes.get(entity);
    if (known !== undefined) return known;
    const sex = sexOfPerson(entities[entity]!);
    sexes.set(entity, sex);
    return sex;
  };
  /** The last organization whose name holds a word: "the fund" after "the International Monetary Fund". */
  const bodies = new Map<string, number>();
  /** Up to which mention they are there: nobody asks in many articles. */
  let listed = 0;
  const nameWords = new Map<number, readonly string[]>();
  /** The last organization that was a source, and where. */
  let lastBody = -1;
  let lastBodyAt = -1;

  const openingEnd = endOfOpening(clues);

  const sentenceOf = (token: number): number => tokens[token]?.sentence ?? sentences.length;

  const advance = (token: number) => {
    while (cursor < mentions.length && (mentions[cursor]?.first ?? 0) < token) {
      const mention = mentions[cursor];
      cursor++;
      const entity = entities[mention?.entity ?? -1];
      if (mention === undefined || entity === undefined) continue;
      if (entity.type === 'organization' && mention.subject) {
        lastBodySubject = mention.entity;
        lastBodySubjectAt = mention.first;
      }
      if (entity.type !== 'person') continue;
      anyPerson = true;
      // Who wrote the article is not whom it tells of.
      const { kind } = sentences[sentenceOf(mention.first)] ?? { kind: 'paragraph' };
      if (kind === 'byline' || kind === 'credit') continue;
      const known = recent.findIndex((other) => other.entity === mention.entity);
      if (known >= 0) recent.splice(known, 1);
      else if (recent.length === MOST_RECENT) recent.shift();
      recent.push({ entity: mention.entity, at: mention.first });
      if (entity.honorific !== null) for (const title of titlesOf(entity.honorific)) titled.set(title, mention.entity);
      if (mention.subject) {
        lastSubject = mention.entity;
        lastSubjectAt = mention.first;
      }
    }
  };

  const person = (token: number): ResolvedSource => {
    const here = sentenceOf(token);
    const sex = PRONOUN_SEX.get(tokens[token]?.lower ?? '');
    const fits = (entity: number): boolean => sex === undefined || (sexOf(entity) ?? sex) === sex;
    const near = (entity: number, at: number): number =>
      at >= 0 && here - sentenceOf(at) <= MEMORY && fits(entity) ? at : -1;
    const source = near(lastPerson, lastPersonAt);
    const subject = near(lastSubject, lastSubjectAt);
    // "A government spokesman refused. He said".
    if (lastOfficeAt > Math.max(source, subject, lastUnnamedAt) && here - sentenceOf(lastOfficeAt) <= NEAR) {
      return { kind: 'named', entity: null };
    }
    if (lastUnnamedAt > Math.max(source, subject) && here - sentenceOf(lastUnnamedAt) <= NEAR) {
      return { kind: 'unnamed', entity: null };
    }
    const meant = (entity: number): ResolvedSource => {
      // Whom "he" has meant is no "she" further on.
      if (sex !== undefined) sexes.set(entity, sex);
      return { kind: 'named', entity };
    };
    if (source >= 0 || subject >= 0) return meant(source >= subject ? lastPerson : lastSubject);
    // "Lena Brandt met Jan Okafor. He said": not she, so whoever else was named last.
    const isOther = (lastPersonAt >= 0 && !fits(lastPerson)) || (lastSubjectAt >= 0 && !fits(lastSubject));
    const other = isOther ? recent.findLast(({ entity, at }) => near(entity, at) >= 0) : undefined;
    if (other !== undefined) return meant(other.entity);
    return { kind: anyPerson ? 'named' : 'unnamed', entity: null };
  };

  /** "the prime minister": who was called so. */
  const holder = (first: number, end: number): number | null => {
    if (titled.size === 0 || end - first < 2 || end - first > LONGEST_TITLE || tokens[first]?.lower !== 'the')
      return null;
    let title = tokens[first + 1]!.lower;
    for (let i = first + 2; i < end; i++) title += ` ${tokens[i]!.lower}`;
    return titled.get(title) ?? null;
  };

  /** "the fund", "the university": the organization with that word in its name; only two words, so no other one. */
  const bodyMeant = (first: number, end: number): number | null => {
    if (end - first !== 2 || tokens[first]?.lower !== 'the' || tokens[first + 1]?.tag !== 'NN') return null;
    listBodies();
    const word = tokens[first + 1]!.lower;
    const known = bodies.get(word);
    if (known !== undefined || !FIRMS.has(word)) return known ?? null;
    // "Norvolt cut 200 jobs. The company said": what has just acted or spoken.
    const at = Math.max(lastBodySubjectAt, lastBodyAt);
    if (at < 0 || sentenceOf(first) - sentenceOf(at) > NEAR) return null;
    return at === lastBodySubjectAt ? lastBodySubject : lastBody;
  };

  const listBodies = () => {
    for (; listed < cursor; listed++) {
      const { entity } = mentions[listed]!;
      if (entities[entity]!.type !== 'organization') continue;
      const words = nameWords.get(entity) ?? entities[entity]!.name.toLowerCase().split(' ');
      nameWords.set(entity, words);
      for (const word of words) bodies.set(word, entity);
    }
  };

  const noun = (first: number, end: number): ResolvedSource => {
    const kind = kindOfSource(clues, first, end);
    const entity = entityOf(clues, mentions, entities, first, end) ?? holder(first, end) ?? bodyMeant(first, end);
    // "the officer", "the prosecutor": somebody the article has named, unless it speaks of a hidden source.
    const opener = tokens[first]?.lower;
    if (kind === 'unnamed' && opener === 'the' && !isHidden(clues, first, end) && lastSubjectAt >= 0) {
      const near = sentenceOf(first) - sentenceOf(Math.max(lastSubjectAt, lastPersonAt)) <= MEMORY;
      if (near && lastUnnamedAt < 0) return { kind: 'named', entity };
    }
    if (kind === 'unnamed' && first < openingEnd && !isHidden(clues, first, end)) {
      const later = named(first, end);
      if (later !== null) return { kind: 'named', entity: later };
    }
    // "The authors conclude": of the study named before.
    const again = kind !== 'named' && opener === 'the' && previous?.kind === 'named';
    if (again && sentenceOf(first) - sentenceOf(previousAt) <= MEMORY && isKnownGroup(clues, first, end)) {
      return { kind: 'named', entity };
    }
    const settled = kind === 'vague' && first < openingEnd ? kindInOpening(clues, first, end) : kind;
    // "A former chairman of the committee" is not the committee.
    return { kind: settled, entity: settled === 'named' ? entity : null };
  };

  /** "The committee's senior Democrat" of an opening: "the Democrat, Lena Brandt" soon after. */
  const named = (first: number, end: number): number | null => {
    const word = headNoun(clues, first, end);
    if (word === null) return null;
    const limit = Math.min(tokens.length, end + LATER);
    for (let k = cursor; k < mentions.length && mentions[k]!.first < limit; k++) {
      const mention = mentions[k]!;
      const { type, name } = entities[mention.entity]!;
      if (mention.first < end) continue;
      // "A hospital trust": "North Vale NHS Trust".
      if (type === 'organization' && name.toLowerCase().endsWith(` ${word}`)) return mention.entity;
      if (type === 'person' && describes(clues, mention, word)) return mention.entity;
    }
    return null;
  };

  const decide = (source: Segment): ResolvedSource => {
    if (isOwnVoice(clues, source)) return { kind: 'none', entity: null };
    const word = tokens[source.first]?.lower ?? '';
    const owned = source.end - source.first === 2 && ((clues.traits[source.first + 1] ?? 0) & Trait.vague) !== 0;
    // "Her opponents", "their critics" are nobody, however well one knows her.
    if (owned && OWNERS.has(word)) return { kind: 'vague', entity: null };
    // "Her father", "his spokesman": not she, not he; "his speech" is he.
    const next = tokens[source.first + 1];
    const belongs = source.end - source.first === 2 && PERSONAL.has(word) && tokens[source.first]!.tag === 'PRP$';
    if (belongs && next?.kind === 'word' && ((clues.traits[source.first + 1] ?? 0) & BODY) !== 0) {
      const whose = noun(source.first, source.end);
      // Whoever knows him can find his mother, and not which of his advisers.
      return whose.kind === 'unnamed' && next.tag !== 'NNS' ? { ...whose, kind: 'named' } : whose;
    }
    if (source.end - source.first <= 2 && ((clues.traits[source.first] ?? 0) & Trait.pronoun) !== 0) {
      if (PERSONAL.has(word)) return person(source.first);
      if (RELATIVE.has(word)) {
        // "Said one Democrat familiar with the talks, who added": of whom the sentence has just said so.
        const behind = tokens[source.first - 1]?.lower === ',' ? source.first - 1 : source.first;
        if (previous !== null && previousEnd === behind) return previous;
        // The noun group before "who", over its comma.
        let end = source.first;
        if (tokens[end - 1]?.lower === ',') end--;
        let first = clues.groupStart[end - 1] ?? end - 1;
        // "A couple from Norland who said".
        if (clues.entity[end - 1] === EntityCode.place && tokens[first - 1]?.tag === 'IN')
          first = clues.groupStart[first - 2] ?? first;
        return end > first && first >= 0 ? noun(first, end) : { kind: 'named', entity: null };
      }
      if (PLURAL.has(word)) {
        const near = previous !== null && sentenceOf(source.first) - sentenceOf(previousAt) <= MEMORY;
        return { kind: near && previous !== null ? previous.kind : 'vague', entity: null };
      }
      if (OWN.has(word)) return { kind: 'named', entity: null };
      if (word === 'it' || word === 'its') {
        const isNear = (at: number): boolean => at >= 0 && sentenceOf(source.first) - sentenceOf(at) <= NEAR;
        // The body that spoke last, unless somebody else has spoken or another has done something since.
        if (lastBodySubjectAt > Math.max(lastBodyAt, previousAt) && isNear(lastBodySubjectAt))
          return { kind: 'named', entity: lastBodySubject };
        return { kind: 'named', entity: isNear(lastBodyAt) && lastBodyAt === previousAt ? lastBody : null };
      }
    }
    // "He and other analysts".
    if (PERSONAL.has(word) && tokens[source.first + 1]?.lower === 'and') return person(source.first);
    return noun(source.first, source.end);
  };

  return {
    resolve: (source) => {
      advance(source.first);
      const resolved = decide(source);
      // "'Ida said I was hers,' she told the court": whom a quotation has speak is not who is speaking.
      if ((clues.quoteSize[source.first] ?? 0) > QuoteSize.short) return resolved;
      if (resolved.entity !== null && entities[resolved.entity]?.type === 'person') {
        lastPerson = resolved.entity;
        lastPersonAt = source.first;
      }
      if (resolved.entity !== null && entities[resolved.entity]?.type === 'organization') {
        lastBody = resolved.entity;
        lastBodyAt = source.first;
      }
      // "He" is none of several officials.
      const several = tokens[(clues.groupEnd[source.first] ?? source.end) - 1]?.tag === 'NNS';
      if (resolved.kind === 'unnamed' && !several && !PERSONAL.has(tokens[source.first]?.lower ?? ''))
        lastUnnamedAt = source.first;
      const head = (clues.groupEnd[source.first] ?? source.end) - 1;
      const isOne = resolved.kind === 'named' && resolved.entity === null && tokens[head]?.tag === 'NN';
      if (isOne && ((clues.traits[head] ?? 0) & Trait.human) !== 0) lastOfficeAt = source.first;
      if (resolved.kind !== 'none') {
        previous = resolved;
        previousAt = source.first;
        previousEnd = source.end;
      }
      return resolved;
    },
  };
}

/** "sen." -> what its bearer is called in place of the name. */
function titlesOf(honorific: string): readonly string[] {
  const title = honorific.toLowerCase();
  const short = title.slice(title.lastIndexOf(' ') + 1).replace(/\.$/, '');
  return [title, ...(CALLED_BY_TITLE.get(short) ?? [])];
}

/** The sex that the first name or the title of a person tells; null when they tell none. */
function sexOfPerson({ name, honorific }: EntityFact): Sex | null {
  const space = name.indexOf(' ');
  const named = space < 0 ? null : sexOfName(name.slice(0, space).toLowerCase());
  return named ?? (honorific === null ? null : sexOfTitle(honorific));
}
