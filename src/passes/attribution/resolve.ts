// Who a source is: its entity, and what a pronoun or "who" stands for. Goes through the attributions in order and
// remembers the person last named as a source or as a subject.
import { sexOfNoun } from '../../language/sex.ts';
import { telling } from '../../lexicon/saying-words.ts';
import { sourceSynonyms } from '../../lexicon/source-synonyms.ts';
import { addingVerbs, everyOne, spokespeople } from '../../lexicon/source-words.ts';
import type { EntityFact, SourceKind } from '../../model/findings.ts';
import { asideAt, createAntecedents, type Origin } from './antecedents.ts';
import { createBodies } from './bodies.ts';
import { calledAgain, isFrom } from './called-again.ts';
import { type Clues, EntityCode, QuoteSize } from './clues.ts';
import { Trait } from './cue-words.ts';
import { describedBefore, describes, headNoun } from './descriptions.ts';
import { createEpithets } from './epithets.ts';
import { entityOf, type Mention, sortedMentions } from './mentions.ts';
import { isOwnVoice } from './own-voice.ts';
import { createPeople, isNarrated, MEMORY, NEAR } from './people.ts';
import { pollOf } from './respondents.ts';
import type { Segment } from './segments.ts';
import { isAgent, isDeath, kinAt, strangerAt } from './somebody.ts';
import { sourceGroup } from './source-group.ts';
import { isHidden, isInstitution, isKnownGroup, kindInOpening, kindOfSource } from './source-kind.ts';
import { FINITE } from './tags.ts';
import { titlesOf } from './titles-of.ts';

export interface ResolvedSource {
  readonly kind: SourceKind;
  readonly entity: number | null;
  /** The source without a name that the words speak of, of which they may be the first. */
  readonly origin?: Origin | undefined;
}

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const PLURAL = new Set(['they', 'them', 'their']);
const OWNERS = new Set(['his', 'her', 'its', 'their']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const OWN = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you']);
/** Within so many tokens an article names whom its opening describes. */
const LATER = 200;
/** So many names behind a source are looked at. */
const MOST_BEHIND = 8;
/** So many who spoke may stand in what others say. */
const MOST_SPOKE = 4;
/** "The deputy prime minister". */
const LONGEST_TITLE = 4;

/** "But since the vote in March, there are". */
const LONGEST_SETTING = 14;
const BEING = /^(?:is|are|was|were|has|have|had|been|also|always|still)$/;

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

/** "It was [Lena Brandt] who rang the bell": she does it. */
function isInFocus({ reading: { tokens } }: Clues, { first, end }: Mention): boolean {
  if (tokens[end]?.lower !== 'who' || tokens[first - 2]?.lower !== 'it') return false;
  return /^(?:is|was|'s|\u2019s)$/.test(tokens[first - 1]!.lower);
}

/** So many tokens back the article has told which lawmakers they are. */
const TOLD_BEFORE = 400;
const OF_BODY = new Set(['on', 'of', 'from', 'at']);

/** Whether the noun behind the article at `first` stood before with the body they belong to: "lawmakers on the Harbour Committee". */
function wereOfBody({ reading: { tokens }, entity }: Clues, first: number): boolean {
  const { lower, tag } = tokens[first + 1]!;
  if (tag !== 'NNS') return false;
  for (let at = first - 1; at >= Math.max(0, first - TOLD_BEFORE); at--) {
    if (tokens[at]!.lower !== lower || !OF_BODY.has(tokens[at + 1]!.lower)) continue;
    const body = tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2;
    if (entity[body] === EntityCode.organization) return true;
  }
  return false;
}

/** "Several nations announced support, [including Norland and Ostmark]": some of those who speak have a name. */
function isNamedInPart({ reading: { tokens }, entity }: Clues, content: readonly Segment[]): boolean {
  const last = content.at(-1);
  if (last === undefined) return false;
  let at = last.end - 1;
  let names = 0;
  while (
    at > last.first &&
    (tokens[at]!.tag.startsWith('NNP') || (entity[at] ?? 0) !== 0 || ROW.has(tokens[at]!.lower))
  ) {
    if ((entity[at] ?? 0) !== 0 && entity[at] !== EntityCode.misc) names++;
    at--;
  }
  return names > 0 && tokens[at]!.lower === 'including' && tokens[at - 1]?.text === ',';
}

const ROW = new Set([',', 'and', 'the', 'of']);

export interface Resolver {
  /** The source of an attribution, of which it says `content`; call in order of the text. */
  readonly resolve: (source: Segment, cue?: Segment | null, content?: readonly Segment[]) => ResolvedSource;
}

/** Those who speak for themselves. */
const BODY = Trait.human | Trait.institution;
/** What "it" may be. */
const THING = Trait.document | Trait.institution;
/** Those who do something for a trade: "vendors", "brokers". */
const AGENTS = /[eo]rs$/;
/** Those who speak together. */
const GROUP = Trait.human | Trait.vague;

export function createResolver(clues: Clues, entities: readonly EntityFact[]): Resolver {
  const { tokens, sentences } = clues.reading;
  const mentions = sortedMentions(clues, entities);
  const people = createPeople(clues, entities);
  const antecedents = createAntecedents(clues);
  let previous: ResolvedSource | null = null;
  let previousAt = -1;
  let previousEnd = -1;
  /** The last who spoke together, and where. */
  let group: ResolvedSource | null = null;
  let groupAt = -1;
  /** Who spoke, the latest at the end, and where. */
  const spoke: { readonly who: ResolvedSource; readonly first: number; readonly end: number }[] = [];
  /** The person with a name who spoke last, if nobody else has since. */
  let speaker = -1;
  /** What a person was found to say of others, and who: "Brandt says [that Okafor wants war]". */
  let held = { first: -1, end: -1, holder: -1 };
  /** Where the last paper that said something stood: "a review found". */
  let paperAt = -1;
  let cursor = 0;
  /** The token up to which the article has been read. */
  let readTo = 0;
  /** The mentions of people up to there. */
  const spoken: Mention[] = [];
  /** "prime minister" -> who was last called so. */
  const titled = new Map<string, number>();
  const openingEnd = endOfOpening(clues);
  const dead = new Set<number>();
  /** Where a sentence behind somebody's death last ended with who did something. */
  let agentAt = -1;

  const sentenceOf = (token: number): number => tokens[token]?.sentence ?? sentences.length;

  /** Whether the sentence goes on to name somebody. */
  const isNamedBehind = (entity: number): boolean => {
    const end = sentences[sentenceOf(readTo)]?.endToken ?? 0;
    for (let k = cursor; k < cursor + MOST_BEHIND && k < mentions.length && mentions[k]!.first < end; k++) {
      if (mentions[k]!.entity === entity) return true;
    }
    return false;
  };
  const bodies = createBodies(clues, entities, isNamedBehind);
  const epithets = createEpithets(clues, entities, people, spoken, isNamedBehind);

  /** The person within whose words the token stands, or -1. */
  const holderOf = (token: number): number => (token >= held.first && token < held.end ? held.holder : -1);

  const read = (mention: Mention) => {
    const { type, honorific } = entities[mention.entity]!;
    if (type === 'organization') bodies.note(mention);
    if (type !== 'person') return;
    // Who wrote the article is not whom it tells of.
    const { kind } = sentences[sentenceOf(mention.first)] ?? { kind: 'paragraph' };
    if (kind === 'byline' || kind === 'credit') return;
    people.note(isInFocus(clues, mention) ? { ...mention, subject: true } : mention, holderOf(mention.first));
    if (mention.subject && isDeath(clues, mention.end)) dead.add(mention.entity);
    spoken.push(mention);
    if (honorific !== null) for (const title of titlesOf(honorific)) titled.set(title, mention.entity);
  };

  const advance = (token: number) => {
    for (; readTo < token; readTo++) {
      while (cursor < mentions.length && mentions[cursor]!.first <= readTo) read(mentions[cursor++]!);
      if (isNarrated(clues, readTo)) people.notePronoun(readTo);
      else readWord(readTo);
    }
  };

  const readWord = (at: number) => {
    const { lower } = tokens[at]!;
    if (lower === 'the') {
      if (titled.size > 0) readTitle(at);
      const isPlain = tokens[at + 1]?.tag === 'NN' && (clues.quoteSize[at] ?? 0) <= QuoteSize.short;
      if (isPlain && FINITE.has(tokens[at + 2]?.tag ?? '')) people.noteAgain(tokens[at + 1]!.lower, at);
    } else if (lower === 'my') {
      const head = kinAt(clues, at);
      if (head > 0) people.noteBystander({ kind: 'named', entity: null }, head, at, NEAR);
    } else if (lower === 'a' || lower === 'an') {
      const head = strangerAt(clues, at);
      // "A stranger saw Brandt leave. He": either of them.
      const next = mentions[cursor];
      if (head > 0 && (next === undefined || sentenceOf(next.first) > sentenceOf(at)))
        people.noteBystander({ kind: 'unnamed', entity: null }, head, at, 1);
    } else if (lower === 'by' && dead.size > 0 && isAgent(clues, at)) agentAt = at;
  };

  /** "The senator smiled". */
  const readTitle = (first: number) => {
    if ((clues.quoteSize[first] ?? 0) > QuoteSize.short) return;
    for (let end = first + 2; end <= first + LONGEST_TITLE && end < tokens.length; end++) {
      const entity = FINITE.has(tokens[end]!.tag) ? holder(first, end) : null;
      if (entity !== null) return people.noteTitle(entity, first);
    }
  };

  /** "She {told} Brandt": whom the words behind the verb name, or -1. */
  const addressee = (token: number): number => {
    if (!telling.has(tokens[token + 1]?.lower ?? '')) return -1;
    let at = cursor;
    while (at < mentions.length && mentions[at]!.first < token + 2) at++;
    return mentions[at]?.first === token + 2 ? mentions[at]!.entity : -1;
  };

  const person = (token: number): ResolvedSource => {
    const known = people.meant(token);
    const told = known?.entity == null ? -1 : addressee(token);
    // "Brandt took in her friend Ida Okafor. It was when she told Brandt": not Brandt.
    if (told >= 0 && told === known?.entity) {
      const other = spoken.findLast(({ entity }) => entity !== told && people.mayBe(token, entity));
      const isNear = other !== undefined && sentenceOf(token) - sentenceOf(other.first) <= 1;
      return { kind: 'named', entity: isNear ? other.entity : null };
    }
    if (known === null) return { kind: people.hasAny() ? 'named' : 'unnamed', entity: null };
    // "Brandt died in May, plagued to the end by a blackmailer. He called nine times": rather nobody than the dead.
    const isNext = agentAt >= 0 && sentenceOf(agentAt) === sentenceOf(token) - 1;
    return isNext && dead.has(known.entity ?? -1) ? { kind: 'unnamed', entity: null } : known;
  };

  /** "the prime minister": who was called so. */
  const holder = (first: number, end: number): number | null => {
    if (titled.size === 0 || end - first < 2 || end - first > LONGEST_TITLE || tokens[first]?.lower !== 'the')
      return null;
    let title = tokens[first + 1]!.lower;
    for (let i = first + 2; i < end; i++) title += ` ${tokens[i]!.lower}`;
    return titled.get(title) ?? null;
  };

  const noun = (first: number, end: number): ResolvedSource => {
    const poll = pollOf(clues, first, end);
    if (poll === null) return plainNoun(first, end);
    return withOrigin(poll, plainNoun(poll.first, poll.end));
  };

  const plainNoun = (first: number, end: number): ResolvedSource => {
    const kind = kindOfSource(clues, first, end);
    const own = entityOf(clues, mentions, entities, first, end) ?? holder(first, end);
    const described =
      own !== null || isHidden(clues, first, end) ? null : describedBefore(clues, spoken, entities, first, end);
    if (described !== null) return { kind: 'named', entity: described };
    // "Brandt hid in the bush. The Kenyan said": she, and no people.
    const one = isFrom(clues, first, end) ? calledAgain(clues, people, spoken, first, end) : null;
    if (one !== null) return { kind: 'named', entity: one };
    const epithet = own === null ? epithets.meant(first, end) : null;
    if (epithet !== null) return { kind: 'named', entity: epithet };
    const again = own === null ? antecedents.find(first, end) : null;
    // "Norland Bank said no." A story further on: "Alder Bank paid. The bank said".
    const newer = again?.entity == null ? null : bodies.newer(first, end, again.entity);
    if (newer !== null) return { kind: 'named', entity: newer };
    // "A company said ... The company said": by then the reader knows which.
    if (again !== null && again.kind !== 'vague' && (kind !== 'named' || again.kind === 'named'))
      return { kind: again.kind, entity: again.entity, origin: again };
    const entity = own ?? bodies.meant(first, asideAt(clues, first, end));
    const calledSo = (): number | null =>
      calledAgain(clues, people, spoken, first, end) ?? epithets.main(first, end) ?? spokesmans(first, end);
    const other = entity === null ? calledSo() : null;
    if (other !== null) return { kind: 'named', entity: other };
    const opener = tokens[first]?.lower;
    // "A judge ruled", of the judge whom the story goes on to name; "the mother of a woman": "her mother, Ida".
    const sits = kind === 'named' && entity === null && (opener === 'a' || opener === 'an') && isHuman(first, end);
    // "Mayor vows to mend pier": of the one whom the story names.
    const isBare = end - first === 1 && sentences[sentenceOf(first)]?.kind === 'headline' && entity === null;
    const ahead = kind === 'unnamed' || sits || isBare;
    if (ahead && first < openingEnd && !isHidden(clues, first, end)) {
      const later = named(first, end);
      if (later !== null) return { kind: 'named', entity: later };
    }
    // "the officer", "the prosecutor": somebody the article has named, unless it speaks of a hidden source.
    if (kind === 'unnamed' && opener === 'the' && !isHidden(clues, first, end) && people.lastAt() >= 0) {
      const near = sentenceOf(first) - sentenceOf(people.lastAt()) <= MEMORY;
      if (near && people.lastUnnamedAt() < 0) return { kind: 'named', entity };
    }
    // "The authors conclude": of the study named before.
    const known = kind !== 'named' && opener === 'the' && isKnownGroup(clues, first, end);
    const since = previous?.kind === 'named' ? previousAt : paperAt;
    if (known && since >= 0 && sentenceOf(first) - sentenceOf(since) <= MEMORY) {
      return { kind: 'named', entity };
    }
    // "The lawmakers": those "on the Norland Harbour Committee" of whom the article has told.
    if (kind === 'vague' && opener === 'the' && end === first + 2 && wereOfBody(clues, first)) {
      return { kind: 'named', entity };
    }
    const settled = kind === 'vague' && first < openingEnd ? kindInOpening(clues, first, end) : kind;
    // "A former chairman of the committee" is not the committee.
    return { kind: settled, entity: settled === 'named' ? entity : null };
  };

  /** "Oakmere denies this. A spokesman said": its own. */
  const spokesmans = (first: number, end: number): number | null => {
    if (end - first !== 2 || tokens[first]?.lower !== 'a' || !spokespeople.has(tokens[end - 1]!.lower)) return null;
    return bodies.it(first, previousAt);
  };

  /** A judge, and no poll: behind "a new poll" whoever it has leading is often named "in a poll, Brandt". */
  const isHuman = (first: number, end: number): boolean =>
    ((clues.traits[headOf(first, end)] ?? 0) & Trait.human) !== 0;

  /** "The committee's senior Democrat" of an opening: "the Democrat, Lena Brandt" soon after. */
  const named = (first: number, end: number): number | null => {
    const noun = headNoun(clues, first, end);
    if (noun === null) return null;
    const word = sourceSynonyms.get(noun) ?? noun;
    const limit = Math.min(tokens.length, end + LATER);
    for (let k = cursor; k < mentions.length && mentions[k]!.first < limit; k++) {
      const mention = mentions[k]!;
      const { type, name, honorific } = entities[mention.entity]!;
      if (mention.first < end) continue;
      // "A hospital trust": "North Vale NHS Trust".
      if (type === 'organization' && name.toLowerCase().endsWith(` ${word}`)) return mention.entity;
      if (
        type === 'person' &&
        (honorific?.toLowerCase() === word || describes(clues, mention, word) || describes(clues, mention, noun))
      )
        return mention.entity;
    }
    return null;
  };

  /** "Since then there have been critics of the march": those of whom the sentence says that they are. */
  const thereAre = (index: number): Pick<Segment, 'first' | 'end'> | null => {
    const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
    for (let i = firstToken; i < endToken && i < firstToken + LONGEST_SETTING; i++) {
      if (tokens[i]!.tag !== 'EX' || (clues.quotation[i] ?? -1) >= 0) continue;
      let verb = i + 1;
      while (verb < endToken && BEING.test(tokens[verb]!.lower)) verb++;
      const end = verb < endToken ? (clues.groupEnd[verb] ?? verb + 1) : verb;
      const isPeople = verb > i + 1 && tokens[end - 1]!.tag === 'NNS' && ((clues.traits[end - 1] ?? 0) & GROUP) !== 0;
      return isPeople ? { first: verb, end } : null;
    }
    return null;
  };

  /** "Analysts at Nordbank cut their target": those whom the sentence opens with; null for one or for things. */
  const severalIn = (index: number): Pick<Segment, 'first' | 'end'> | null => {
    const opener = sentences[index]?.firstToken ?? 0;
    const critics = thereAre(index);
    if (critics !== null) return critics;
    const first = tokens[opener]?.tag === 'CC' ? opener + 1 : opener;
    const end = clues.groupEnd[first] ?? first + 1;
    const { tag = '', lower = '' } = tokens[end - 1] ?? {};
    const traits = clues.traits[end - 1] ?? 0;
    const isAgents = AGENTS.test(lower) && (traits & Trait.document) === 0;
    const isPeople = (traits & GROUP) !== 0 || isAgents || isInstitution(clues, lower);
    if (tag !== 'NNS' || !isPeople) return null;
    const verb = tokens[end]?.tag === 'IN' ? (clues.groupEnd[end + 1] ?? end) : end;
    return FINITE.has(tokens[verb]?.tag ?? '') ? { first, end: verb } : null;
  };

  /** "They": the group that the sentence or the one before is about, else whoever spoke last. */
  const several = (token: number, content: readonly Segment[]): ResolvedSource => {
    const here = sentenceOf(token);
    const own = sentences[here];
    const before = sentences[here - 1];
    const isUntold = (sentence: typeof own): boolean =>
      sentence !== undefined && sentence.paragraph === own?.paragraph && previousAt < sentence.firstToken;
    // "Groups doubt that it brings what they say is needed"; "governments must act, they argue": others.
    const isInner = own !== undefined && own.firstToken < token && tokens[token - 1]!.kind === 'word';
    const subject =
      (isInner && isUntold(own) ? severalIn(here) : null) ?? (isUntold(before) ? severalIn(here - 1) : null);
    if (subject !== null) {
      const { kind, origin } = withOrigin(subject, noun(subject.first, subject.end));
      return { kind, entity: null, origin };
    }
    // "The raid led the council to suspect fraud, they said": whoever spoke before, and not the council.
    const last = spoke.findLast(({ first }) => !content.some((part) => part.first <= first && first < part.end));
    if (last === undefined || here - sentenceOf(last.first) > MEMORY) return { kind: 'vague', entity: null };
    const { who } = last;
    // "Two teachers said ... They added": the teachers; behind one who spoke they may be others.
    if (isGroup(last.first, last.end)) return { ...who, origin: who.origin };
    // "Two teachers said the school was full and they were tired": those who speak, whoever thinks so within it.
    if (group !== null && here - sentenceOf(groupAt) <= 1 && sentenceOf(groupAt) === sentenceOf(last.first))
      return group;
    return { kind: who.kind, entity: null, origin: undefined };
  };

  /** "Two teachers", "they", "Brandt and her colleagues". */
  const isGroup = (first: number, end: number): boolean => {
    const word = tokens[first]!.lower;
    if (PLURAL.has(word)) return true;
    const { head } = sourceGroup(clues, first, end);
    if (tokens[head]!.tag.startsWith('NNS') || tokens[headOf(first, end)]!.tag.startsWith('NNS')) return true;
    for (let i = first + 1; i < head; i++)
      if (tokens[i]!.lower === 'and') return clues.entity[first] === EntityCode.person;
    return false;
  };

  /** "The report, published on Monday, tells of 61 cases. It found": what the sentence before is about, else what spoke last. */
  const thing = (token: number): Origin | undefined => {
    const here = sentenceOf(token);
    const before = sentences[here - 1];
    if (before === undefined) return undefined;
    const isThing = (head: number) => tokens[head]!.tag === 'NN' && ((clues.traits[head] ?? 0) & THING) !== 0;
    if (before.paragraph === sentences[here]!.paragraph && previousAt < before.firstToken) {
      const { first, head, definite, indefinite } = sourceGroup(clues, before.firstToken, before.endToken);
      const end = head + 1;
      if ((definite || indefinite) && isThing(head)) return withOrigin({ first, end }, noun(first, end)).origin;
    }
    const isNext = previousAt >= 0 && here - sentenceOf(previousAt) <= 1;
    return isNext && isThing(sourceGroup(clues, previousAt, previousEnd).head) ? previous?.origin : undefined;
  };

  /** "..., he added": whoever has just spoken, whomever he speaks of. */
  const goesOn = (token: number, cue: Segment | null): ResolvedSource | null => {
    if (speaker < 0 || cue === null || sentenceOf(token) - sentenceOf(previousAt) > MEMORY) return null;
    for (let i = cue.first; i < cue.end; i++) {
      if (addingVerbs.has(tokens[i]!.lower))
        return people.mayBe(token, speaker) ? { kind: 'named', entity: speaker } : null;
    }
    return null;
  };

  const decide = (source: Segment, cue: Segment | null, content: readonly Segment[]): ResolvedSource => {
    if (isOwnVoice(clues, source)) return { kind: 'none', entity: null };
    const word = tokens[source.first]?.lower ?? '';
    const owned = source.end - source.first === 2 && ((clues.traits[source.first + 1] ?? 0) & Trait.vague) !== 0;
    // "Her opponents", "their critics" are nobody, however well one knows her.
    if (owned && OWNERS.has(word)) return { kind: 'vague', entity: null };
    // "Her father", "his spokesman": not she, not he; "his speech" is he.
    const next = tokens[source.first + 1];
    const belongs = source.end - source.first === 2 && PERSONAL.has(word) && tokens[source.first]!.tag === 'PRP$';
    const isSomebody = ((clues.traits[source.first + 1] ?? 0) & BODY) !== 0 || sexOfNoun(next?.lower ?? '') !== null;
    if (belongs && next?.kind === 'word' && isSomebody) {
      const whose = noun(source.first, source.end);
      // Whoever knows him can find his mother, and not which of his advisers.
      return whose.kind === 'unnamed' && next.tag !== 'NNS' ? { ...whose, kind: 'named' } : whose;
    }
    if (source.end - source.first <= 2 && ((clues.traits[source.first] ?? 0) & Trait.pronoun) !== 0) {
      if (PERSONAL.has(word)) return goesOn(source.first, cue) ?? person(source.first);
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
        // "Lena Brandt of Norland Bank, who said", "the head of the bank, who said": the bank is no "who".
        const whose = tokens[first - 1]?.tag === 'IN' ? first - 2 : -1;
        const isSomebody =
          clues.entity[whose] === EntityCode.person || ((clues.traits[whose] ?? 0) & Trait.human) !== 0;
        if (word === 'who' && isSomebody && clues.entity[end - 1] === EntityCode.organization)
          first = clues.groupStart[whose] ?? first;
        // "Lena Brandt, a farmer who said".
        if (clues.entity[first - 2] === EntityCode.person && tokens[first - 1]?.text === ',')
          first = clues.groupStart[first - 2] ?? first;
        if (end <= first || first < 0) return { kind: 'named', entity: null };
        // "Brandt and allies, who claim": all of them, one of whom has a name.
        const both = tokens[first - 1]?.lower === 'and' && clues.entity[first - 2] === EntityCode.person;
        const several = tokens[end - 1]!.tag === 'NNS' || tokens[source.end]?.tag === 'VBP';
        if (both && several) return noun(clues.groupStart[first - 2] ?? first - 2, end);
        const whom = noun(first, end);
        // "It was my mother who told me".
        return whom.kind === 'unnamed' && kinAt(clues, first) > 0 ? { ...whom, kind: 'named' } : whom;
      }
      if (PLURAL.has(word)) return several(source.first, content);
      if (OWN.has(word)) return { kind: 'named', entity: null };
      if (word === 'it' || word === 'its') {
        const entity = bodies.it(source.first, previousAt);
        return { kind: 'named', entity, origin: entity === null ? thing(source.first) : undefined };
      }
    }
    // "All said they were tired": those before, whoever they are; what "all say" in the present is everybody's.
    if (everyOne.has(word) && source.end === source.first + 1 && cue !== null && tokens[cue.first]!.tag === 'VBD') {
      const those = several(source.first, content);
      return those.kind === 'vague' ? { ...those, kind: 'unnamed' } : those;
    }
    // "The same man", whom the article has just told of.
    if (isSameOne(source)) {
      const known = people.meant(source.end - 1);
      if (known !== null) return known;
    }
    // "He and other analysts".
    if (PERSONAL.has(word) && tokens[source.first + 1]?.lower === 'and') return person(source.first);
    return noun(source.first, source.end);
  };

  const isSameOne = ({ first, end }: Segment): boolean =>
    end - first === 3 && tokens[first + 1]!.lower === 'same' && /^(?:man|woman)$/.test(tokens[end - 1]!.lower);

  /** The last noun of the first group: "people" of "two people who know". */
  const headOf = (first: number, end: number): number => {
    let head = (clues.groupEnd[first] ?? end) - 1;
    while (head > first && !tokens[head]!.tag.startsWith('NN')) head--;
    return head;
  };

  /** "A senior official", "a spokesman for the ministry": somebody, whom "he" may mean. */
  const noteStranger = ({ first, end }: Segment, who: ResolvedSource) => {
    const { kind, entity } = who;
    const head = headOf(first, end);
    const tag = tokens[head]?.tag;
    const isHuman = ((clues.traits[head] ?? 0) & Trait.human) !== 0;
    // "He" is none of several officials.
    const isOne = kind === 'unnamed' ? tag !== 'NNS' && !PERSONAL.has(tokens[first]?.lower ?? '') : false;
    // "The Harbour nominee" is somebody whom "he" meant before.
    const isAgain =
      tokens[first]?.lower === 'the' && hasAdjective(first, head) && !spokespeople.has(tokens[head]!.lower);
    // "A spokeswoman for Norvolt" is she, though it is Norvolt that speaks.
    const isNobody = entity === null || entities[entity]!.type === 'organization';
    if (isOne || (kind === 'named' && isNobody && tag === 'NN' && isHuman && !isAgain))
      people.noteStranger(who, head, first);
  };

  /** The source with what it speaks of, where that is no person whom the article names. */
  const withOrigin = ({ first, end }: Pick<Segment, 'first' | 'end'>, who: ResolvedSource): ResolvedSource => {
    const { kind, entity } = who;
    const isPronoun = end - first === 1 && ((clues.traits[first] ?? 0) & Trait.pronoun) !== 0;
    if (isPronoun || kind === 'none' || (entity !== null && entities[entity]!.type === 'person')) return who;
    const again = who.origin ?? antecedents.find(first, end);
    return { kind, entity, origin: antecedents.note(first, end, { kind, entity }, again) };
  };

  /** Whether a name that is no place stands in front of the head. */
  const hasAdjective = (first: number, head: number): boolean => {
    for (let i = first + 1; i < head; i++) {
      const code = clues.entity[i];
      if (code === EntityCode.misc || code === EntityCode.organization) return true;
    }
    return false;
  };

  return {
    resolve: (source, cue = null, content = []) => {
      advance(source.first);
      const decided = decide(source, cue, content);
      // "'Ida said I was hers,' she told the court": whom a quotation has speak is not who is speaking.
      if ((clues.quoteSize[source.first] ?? 0) > QuoteSize.short) return decided;
      const known =
        decided.kind === 'vague' && isNamedInPart(clues, content) ? { ...decided, kind: 'named' as const } : decided;
      const resolved = withOrigin(source, known);
      const type = resolved.entity === null ? null : entities[resolved.entity]!.type;
      const holder = holderOf(source.first);
      // "Brandt met Harker, who said" goes on about Brandt.
      if (type === 'person' && !RELATIVE.has(tokens[source.first]!.lower))
        people.noteSource(resolved.entity!, source.first, holder);
      const head = headOf(source.first, source.end);
      const isPaper = ((clues.traits[head] ?? 0) & Trait.document) !== 0;
      if (type === 'organization') bodies.noteSource(resolved.entity!, source.first, isPaper);
      // "The paper quoted an adviser as saying Brandt was tired. He": the article tells of Brandt.
      if (cue === null || tokens[cue.first]!.lower !== 'as') noteStranger(source, resolved);
      if (resolved.kind === 'named' && isPaper) paperAt = source.first;
      if (resolved.kind !== 'none') {
        // "Brandt says Okafor wants war. He added": Brandt.
        if (holder < 0 || type !== 'person') speaker = type === 'person' ? resolved.entity! : -1;
        previous = resolved;
        previousAt = source.first;
        previousEnd = source.end;
        spoke.push({ who: resolved, first: source.first, end: source.end });
        if (spoke.length > MOST_SPOKE) spoke.shift();
        if (isGroup(source.first, source.end)) {
          group = resolved;
          groupAt = source.first;
        }
        const behind = content.findLast(({ first }) => first >= source.end);
        // "Brandt: Do you think Okafor won?", and the next one answers.
        const isLabel = cue === null || tokens[cue.first]!.text === ':';
        if (type === 'person' && behind !== undefined && behind.end > held.end && !isLabel)
          held = { ...behind, holder: resolved.entity! };
      }
      return resolved;
    },
  };
}
