// Whom "he" and "she" mean: the people of the article in the order it speaks of them, and those it does not name.
import { type Sex, sexOfName, sexOfNoun, sexOfTitle } from '../../language/sex.ts';
import type { EntityFact, SourceKind } from '../../model/findings.ts';
import type { Origin } from './antecedents.ts';
import { callingOf } from './calling.ts';
import { type Clues, QuoteSize } from './clues.ts';
import type { Mention } from './mentions.ts';

/** A pronoun looks back over this many sentences, and no further. */
export const MEMORY = 12;
/** So many people are kept in mind. */
const MOST_RECENT = 8;
/** What was said so many sentences ago is near; an unnamed source is forgotten behind them. */
export const NEAR = 3;
/** So many sentences on "he" is rather who said something than whom it was about. */
const HELD = 2;
/** Behind so many sentences it is no longer clear of whom the article spoke last. */
const FAR = 6;
/** The colon of a transcript stands so close behind the name. */
const LONGEST_LABEL = 3;
/** "A professor later informed her": so far behind the noun the object stands. */
const LONGEST_VERB = 4;
/** Whoever is named so many times as often as another is the one the article tells of. */
const MAIN = 2;

const PRONOUN_SEX: ReadonlyMap<string, Sex> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  // "The same man".
  ['man', 'man'],
  ['woman', 'woman'],
]);
/** "She", "the businesswoman". */
function sexTold(word: string): Sex | undefined {
  return PRONOUN_SEX.get(word) ?? sexOfNoun(word) ?? undefined;
}

/** Behind them begins a clause of its own. */
const CLAUSE = new Set(['and', 'but', 'while', 'whereas', ';', ':', '—', '–']);
/** Of those, the ones that what somebody says may go on with where no comma stands before them. */
const WITHIN = new Set(['and', 'while']);
/** Behind them "he" is whoever has just been spoken of: "Brandt said Harker was wrong when he left". */
const CONJUNCTIONS = new Set('when because after before until while as since'.split(' '));
/** They open a sentence whose main clause comes later. */
const SUBORDINATE = new Set(['IN', 'WRB']);

/** Somebody named, and where: `strong` as a subject or a source, -1 for neither. */
interface Known {
  readonly entity: number;
  at: number;
  strong: number;
  /** Where the person was the subject of a clause within what another does, or -1. */
  inner: number;
  /** Where the person did something in what another says, or -1. */
  held: number;
  /** Whether the person has been a source. */
  speaks: boolean;
  count: number;
  /** Whether the last mention was put beside what the person is: "Ida Brandt, an ecologist". */
  introduced: boolean;
  /** As what the article last spoke of the person where it was "he" or "she"; null where it was not. */
  pronoun: Sex | null;
  /** Whether only a quotation has spoken of the person since. */
  quoted: boolean;
  /** Whom "her" means where the person was just brought in as "her daughter", and nothing since; null for nobody. */
  kin: Known | null;
}

/** Somebody not named: "a senior official", and "a spokesman for the ministry", whom one can find. */
interface Stranger {
  /** The entity is the body a spokeswoman speaks for, or null. */
  readonly who: Referent;
  /** "Official". */
  readonly noun: string;
  at: number;
  readonly sex: Sex | null;
  /** Whom the stranger speaks to or of in the same sentence: "a professor told her". */
  readonly other: Sex | null;
  /** Whom the sentence that brings the stranger in is about, as "she", or -1. */
  readonly beside: number;
  /** Whether a person with a name has spoken since. */
  passed: boolean;
  /** So many sentences on "he" may mean the stranger. */
  readonly reach: number;
  /** Whether the stranger has said nothing. */
  readonly silent: boolean;
  /** Where "he" last meant the stranger, or -1. */
  told: number;
}

/** Whom a pronoun means; null for nobody the article has spoken of. */
export interface Referent {
  readonly kind: SourceKind;
  readonly entity: number | null;
  /** The source without a name, where it is one. */
  readonly origin?: Origin | undefined;
}

export interface People {
  /** `holder` is the person within whose words it stands, or -1. */
  readonly note: (mention: Mention, holder: number) => void;
  /** "The minister smiled", of one the article has named. */
  readonly noteTitle: (entity: number, at: number) => void;
  /** "She smiled", which is no report. */
  readonly notePronoun: (token: number) => void;
  readonly noteSource: (entity: number, at: number, holder: number) => void;
  readonly noteStranger: (who: Referent, head: number, at: number) => void;
  /** "The official smiled", of the last one the article has not named. */
  readonly noteAgain: (noun: string, at: number) => void;
  /** "A stranger wrote to the family", which is no report. */
  readonly noteBystander: (who: Referent, head: number, at: number, reach: number) => void;
  readonly meant: (token: number) => Referent | null;
  /** Whether the pronoun or noun may be the person, as far as names tell. */
  readonly mayBe: (token: number, entity: number) => boolean;
  /** Where somebody was last the subject or a source, or -1. */
  readonly lastAt: () => number;
  readonly lastUnnamedAt: () => number;
  readonly hasAny: () => boolean;
}

export function createPeople(clues: Clues, entities: readonly EntityFact[]): People {
  const { tokens, sentences } = clues.reading;
  /** The latest at the end. */
  const recent: Known[] = [];
  let stranger: Stranger | null = null;
  let lastAt = -1;
  let lastUnnamedAt = -1;
  let hasAny = false;
  const sexes = new Map<number, Sex | null>();

  const sexOf = (entity: number): Sex | null => {
    const known = sexes.get(entity);
    if (known !== undefined) return known;
    const sex = sexOfPerson(entities[entity]!);
    sexes.set(entity, sex);
    return sex;
  };
  const sentenceOf = (token: number): number => tokens[token]?.sentence ?? sentences.length;

  const recall = (entity: number, at: number): Known => {
    const index = recent.findIndex((other) => other.entity === entity);
    const known = index < 0 ? newly(entity) : recent[index]!;
    if (index >= 0) recent.splice(index, 1);
    else if (recent.length === MOST_RECENT) recent.shift();
    recent.push(known);
    known.at = Math.max(known.at, at);
    known.count++;
    known.introduced = false;
    known.pronoun = null;
    known.quoted = false;
    known.kin = null;
    return known;
  };
  const strengthen = (known: Known, at: number) => {
    known.strong = Math.max(known.strong, at);
    lastAt = Math.max(lastAt, at);
  };

  /** "Brandt says that Harker never came": of two subjects in a sentence the first is whom it is about. */
  const isSecond = ({ entity }: Known, at: number): boolean => {
    const sentence = sentenceOf(at);
    const opener = tokens[sentences[sentence]?.firstToken ?? 0];
    if (SUBORDINATE.has(opener?.tag ?? '') || CLAUSE.has(tokens[at - 1]?.lower ?? '')) return false;
    const sex = sexOf(entity);
    return recent.some(
      (other) =>
        other.entity !== entity &&
        other.strong >= 0 &&
        sentenceOf(other.strong) === sentence &&
        !isLabel(clues, other.strong) &&
        (sex === null || (sexOf(other.entity) ?? sex) === sex),
    );
  };

  /** "Brandt fears what comes if Harker attacks": who does something in the words of one whom "he" may be too. */
  const isHeld = ({ entity }: Known, at: number, holder: number): boolean => {
    if (holder < 0 || holder === entity) return false;
    const { lower = '' } = tokens[at - 1] ?? {};
    // "Brandt said that he would win, but Harker is calm": his words end there, whatever was found.
    if (CLAUSE.has(lower) && (!WITHIN.has(lower) || tokens[at - 2]?.text === ',')) return false;
    const sex = sexOf(entity);
    return sex === null || (sexOf(holder) ?? sex) === sex;
  };
  const hold = (known: Known, at: number) => {
    known.inner = at;
    known.held = at;
  };
  /** Where the person last did something of which a sentence is told: what another said of it counts further on. */
  const strongOf = ({ strong, held }: Known, here: number): number =>
    here - sentenceOf(held) > HELD ? Math.max(strong, held) : strong;

  const act = (known: Known, at: number, holder: number) => {
    if (isSecond(known, at)) known.inner = at;
    else if (isHeld(known, at, holder)) hold(known, at);
    else strengthen(known, at);
  };

  /** The person a pronoun means, before anybody unnamed is thought of, and not the person `except`. */
  const find = (token: number, isSource: boolean, except = -1): Known | null => {
    const here = sentenceOf(token);
    const sex = sexTold(tokens[token]?.lower ?? '');
    const fitting = recent.filter(
      ({ entity, at }) =>
        entity !== except && here - sentenceOf(at) <= MEMORY && (sex === undefined || (sexOf(entity) ?? sex) === sex),
    );
    for (const known of fitting) known.strong = strongOf(known, here);
    const strong = fitting.filter((known) => known.strong >= 0 && here - sentenceOf(known.strong) <= MEMORY);
    const last = fitting.at(-1) ?? null;
    if (strong.length === 0 || last === null) return last;
    const latest = strong.reduce((best, known) => (known.strong > best.strong ? known : best));
    const isSubordinate = CONJUNCTIONS.has(tokens[token - 1]?.lower ?? '');
    const inner = isSubordinate
      ? fitting.findLast((known) => known.inner > latest.strong && sentenceOf(known.inner) === here)
      : undefined;
    if (inner !== undefined) return inner;
    const distance = here - sentenceOf(latest.strong);
    // "Nia Brandt asked Jan Harker whether he had known": of two in a sentence the one whose name tells it.
    if (
      distance === 0 &&
      (isSubordinate || !isSource) &&
      sex !== undefined &&
      sexOf(latest.entity) === null &&
      sexOf(last.entity) === sex
    )
      return last;
    // "That is the view of Ida Brandt, an ecologist": a sentence about nobody else.
    const isNext = here - sentenceOf(last.at) <= 1 && distance > 1 && last.strong < latest.strong;
    // "Ida Brandt spoke. ... President Harker's term ends. She": whose name tells it.
    const isTold = sex !== undefined && sexOf(latest.entity) === sex && sexOf(last.entity) === null;
    // "Petri Harker spoke. ... That did not persuade Brandt. He": on whom the story is, named since by nobody else.
    const isMain = isNext && !last.quoted && distance > NEAR && last.count >= MAIN * latest.count;
    if (isTold && distance <= FAR && !isMain) return latest;
    // "Petri Harker spoke. Mr Brandt's boat sank. He": the other way round.
    const isOtherTold = sex !== undefined && sexOf(latest.entity) === null && sexOf(last.entity) === sex;
    const since = here - sentenceOf(last.at);
    const isNearer = since < distance && (since === 1 || (since === 0 && !isSource));
    if (isOtherTold && isNearer && !last.quoted && last.strong < latest.strong) return last;
    if (isNext && !last.quoted && (last.introduced || distance > NEAR)) return last;
    if (distance <= FAR) return latest;
    // Far back, the one whose story it is rather than somebody named in passing.
    const main = strong.reduce((best, known) => (known.count > best.count ? known : best));
    return main.count >= MAIN * latest.count ? main : latest;
  };

  /** Whether the sentence before has named the person for the first time, and has not gone on about the stranger. */
  const isNewcomer = ({ entity, at, count, quoted }: Known, other: Stranger, token: number): boolean =>
    count === 1 &&
    !quoted &&
    at > other.told &&
    sentenceOf(at) > sentenceOf(other.at) &&
    sentenceOf(token) - sentenceOf(at) === 1 &&
    sexOf(entity) === PRONOUN_SEX.get(tokens[token]!.lower);

  const isStranger = (token: number, known: Known | null): boolean => {
    if (stranger === null || (stranger.passed && known !== null)) return false;
    if (sentenceOf(token) - sentenceOf(stranger.at) > stranger.reach) return false;
    const sex = PRONOUN_SEX.get(tokens[token]?.lower ?? '');
    // "The defendant denied it. The court heard from Sergeant Ida Brandt. She": who has just come in.
    if (known !== null && isNewcomer(known, stranger, token)) return false;
    // "A professor told her there was no future. She thanked him": she is not the professor.
    if (known !== null && known.entity === stranger.beside && (known.pronoun ?? sex) === sex) return false;
    if (known !== null && stranger.sex === null && stranger.other !== null && stranger.other === sex) return false;
    return stranger.at > (known?.strong ?? -1) && (stranger.sex ?? sex) === sex;
  };

  const bringIn = (who: Referent, head: number, at: number, reach: number, silent: boolean) => {
    const other = objectBehind(clues, head);
    // "She came and sang with what a colleague called ease. She told": the sentence is about her.
    const latest = recent.at(-1);
    const isHers =
      latest != null && latest.pronoun !== null && latest.strong < at && sentenceOf(latest.strong) === sentenceOf(at);
    const beside = isHers ? latest.entity : -1;
    const noun = tokens[head]?.lower ?? '';
    const sex = sexOfNoun(noun);
    stranger = { who, noun, at, sex, other, beside, passed: false, reach, silent, told: -1 };
  };

  /** "'She was ill,' her daughter, Clara, said. [Paragraph] She was born in Merrin": not Clara, on whom the story is not. */
  const isItsOwner = ({ kin, strong }: Known, token: number): boolean => {
    const paragraphOf = (at: number) => sentences[sentenceOf(at)]?.paragraph;
    return (
      kin !== null &&
      sexOf(kin.entity) === PRONOUN_SEX.get(tokens[token]!.lower) &&
      paragraphOf(strong) !== paragraphOf(token)
    );
  };

  const settle = (known: Known, token: number) => {
    // Whom "he" has meant is no "she" further on.
    const sex = PRONOUN_SEX.get(tokens[token]?.lower ?? '');
    if (sex !== undefined) sexes.set(known.entity, sex);
  };

  return {
    note: (mention, holder) => {
      hasAny = true;
      const calling = callingOf(clues, mention.first, mention.end);
      // "His wife, Pat": she, whatever else is called Pat.
      if (calling !== null && sexOf(mention.entity) === null) sexes.set(mention.entity, calling.sex);
      const owner = calling === null || calling.owner < 0 ? null : find(calling.owner, false, mention.entity);
      const known = recall(mention.entity, mention.first);
      if (owner !== null && owner.count > known.count) known.kin = owner;
      known.introduced = mention.introduced;
      known.quoted = (clues.quoteSize[mention.first] ?? 0) > QuoteSize.short;
      if (mention.subject) act(known, mention.first, holder);
    },
    noteTitle: (entity, at) => act(recall(entity, at), at, -1),
    notePronoun: (token) => {
      const last = find(token, false);
      if (last === null) return;
      const known = isItsOwner(last, token) ? last.kin! : last;
      // "She went to Merrin. A teacher said she should stay": still she.
      const goesOn = known.pronoun !== null && sentenceOf(token) - sentenceOf(known.strong) <= 1;
      if (isStranger(token, known) && !(goesOn && sentenceOf(stranger!.at) === sentenceOf(token))) {
        // "My mother ... She ... She": she all along.
        stranger!.told = token;
        if (stranger!.silent && stranger!.sex !== null) stranger!.at = token;
        return;
      }
      recall(known.entity, token);
      strengthen(known, token);
      known.pronoun = PRONOUN_SEX.get(tokens[token]!.lower) ?? null;
    },
    noteSource: (entity, at, holder) => {
      const known = recall(entity, at);
      known.speaks = true;
      known.pronoun = PRONOUN_SEX.get(tokens[at]?.lower ?? '') ?? null;
      if (isHeld(known, at, holder)) return hold(known, at);
      strengthen(known, at);
      if (stranger !== null && stranger.at < at) stranger.passed = true;
    },
    noteStranger: (who, head, at) => {
      bringIn(who, head, at, NEAR, false);
      if (who.kind === 'unnamed') lastUnnamedAt = at;
    },
    noteAgain: (noun, at) => {
      if (stranger === null || stranger.noun !== noun) return;
      stranger.at = at;
      stranger.passed = false;
    },
    noteBystander: (who, head, at, reach) => {
      const isTold = stranger !== null && !stranger.silent && sentenceOf(at) - sentenceOf(stranger.at) <= NEAR;
      const latest = recent.at(-1);
      // "She ran the shop. A boy came in. She": a sentence about her before it and one behind.
      const isHers = latest != null && latest.pronoun !== null && sentenceOf(at) - sentenceOf(latest.strong) <= 1;
      if (reach >= NEAR || !(isTold || isHers)) bringIn(who, head, at, reach, true);
    },
    meant: (token) => {
      const found = find(token, true);
      // "Brandt spoke of home. Her mother, Ida, was born there. [Paragraph] 'We left in May,' she said": still Brandt.
      const isOwners = found !== null && !found.speaks && found.kin?.speaks === true && isItsOwner(found, token);
      const known = isOwners ? found.kin : found;
      if (isStranger(token, known)) {
        if (PRONOUN_SEX.has(tokens[token]!.lower)) stranger!.at = token;
        return stranger!.who;
      }
      if (known === null) return null;
      settle(known, token);
      return { kind: 'named', entity: known.entity };
    },
    mayBe: (token, entity) => {
      const sex = sexTold(tokens[token]!.lower);
      return sex === undefined || (sexOf(entity) ?? sex) === sex;
    },
    lastAt: () => lastAt,
    lastUnnamedAt: () => lastUnnamedAt,
    hasAny: () => hasAny,
  };
}

/** The sex of "her" or "him" where the sentence goes on with it, and not with another name. */
function objectBehind({ reading: { tokens, sentences }, quoteSize }: Clues, head: number): Sex | null {
  const { endToken } = sentences[tokens[head]!.sentence]!;
  for (let i = head + 1; i < endToken && i <= head + LONGEST_VERB; i++) {
    const { lower, tag } = tokens[i]!;
    if (tag === 'PRP' && (lower === 'her' || lower === 'him') && (quoteSize[i] ?? 0) <= QuoteSize.short)
      return PRONOUN_SEX.get(lower)!;
  }
  return null;
}

function newly(entity: number): Known {
  return {
    entity,
    at: -1,
    strong: -1,
    inner: -1,
    held: -1,
    speaks: false,
    count: 0,
    introduced: false,
    pronoun: null,
    quoted: false,
    kin: null,
  };
}

/** "Brandt: Do you think Harker won?" */
function isLabel({ reading: { tokens } }: Clues, first: number): boolean {
  for (let i = first + 1; i <= first + LONGEST_LABEL; i++) if (tokens[i]?.text === ':') return true;
  return false;
}

/** Whether the token is "he" or "she" outside speech, whatever it does there. */
export function isNarrated({ reading: { tokens }, quoteSize }: Clues, i: number): boolean {
  const token = tokens[i]!;
  if (token.tag !== 'PRP' || (token.lower !== 'he' && token.lower !== 'she')) return false;
  return (quoteSize[i] ?? 0) <= QuoteSize.short;
}

/** The sex that the first name or the title of a person tells; null when they tell none. */
function sexOfPerson({ name, honorific }: EntityFact): Sex | null {
  const space = name.indexOf(' ');
  const named = space < 0 ? null : sexOfName(name.slice(0, space).toLowerCase());
  return named ?? (honorific === null ? null : sexOfTitle(honorific));
}
