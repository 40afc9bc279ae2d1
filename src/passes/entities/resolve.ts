// Mentions to entities: which mentions name the same person, organisation, place or thing in this article.
// Pronouns and descriptions ("the ministry") are left alone.
import { nameHeads } from '../../lexicon/name-heads.ts';
import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { KNOWN_SHORT_FORMS, SHARED_BEGINNINGS } from '../../lexicon/short-forms.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { EntityFact, EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { acronymsOf, isAcronymOf, isCompany, nameOf, personWords } from './names.ts';

/** A mention ready to be resolved. The span may be narrower than its tokens ("China" in "China-US"). */
export interface ResolvableMention {
  readonly start: number;
  readonly end: number;
  /** As it stands, without invisible characters. */
  readonly text: string;
  /** Comparable words, see `plainWords` in names.ts. */
  readonly words: readonly string[];
  /** The words with spaces between. */
  readonly name: string;
  readonly type: EntityType;
  readonly confidence: number;
  readonly honorific: string | null;
  /** Token behind the mention, to see "(WHO)" after a name. */
  readonly endToken: number;
  readonly firstToken: number;
}

interface Group {
  readonly type: EntityType;
  readonly mentions: ResolvableMention[];
}

/** Entities in order of first mention. `mentions` are in order. */
export function resolveMentions(mentions: readonly ResolvableMention[], tokens: readonly Token[]): EntityFact[] {
  const groups: Group[] = [];
  const join: Join = (mention, known) => {
    let group = known;
    if (group === undefined) {
      group = { type: mention.type, mentions: [] };
      groups.push(group);
    }
    group.mentions.push(mention);
    return group;
  };
  const people = createPeople(mentions, join);
  const others = createOthers(mentions, tokens, join);
  for (const mention of mentions) {
    if (mention.type === 'person') people(mention);
    else others(mention);
  }
  return groups.map(({ type, mentions: members }) => describe(type, members));
}

/** Adds a mention to its group, or to a new one; returns the group. */
type Join = (mention: ResolvableMention, group: Group | undefined) => Group;
/** Finds the group of a mention by those that it was given before, and has it joined. */
type Resolve = (mention: ResolvableMention) => void;

/** Somebody named so many times as often as another is whom the article is about. */
const FAR_MORE = 3;

/**
 * People: the same full name, a full name with the same first and last word, or a part of a full name before. Of several
 * full names with that part it is the nearest, unless another was named far more often until then: in an article about
 * Ted Cruz, "Cruz" does not turn into Heidi Cruz where she is named in passing.
 * A part that comes before every full name belongs to the first full name after it.
 */
function createPeople(mentions: readonly ResolvableMention[], join: Join): Resolve {
  const byName = new Map<string, Group>();
  const byEnds = new Map<string, Group>();
  /** A word of a full name -> the group of the last full name noted with it as its last, or another, word. */
  const byLast = new Map<string, Group>();
  const byPart = new Map<string, Group>();
  /** A first or last word -> the first full name in the article that has it there. */
  const coming = new Map<string, string>();
  /** Surnames with particles: "de la Vega". */
  const long = new Set<string>();
  for (const { type, words } of mentions) {
    const name = personWords(words);
    if (type === 'person' && name.length > 2 && particles.has(name[1]!)) long.add(nameOf(name.slice(1)));
  }
  const isSurname = (name: readonly string[]): boolean => name.length < 2 || (long.size > 0 && long.has(nameOf(name)));
  for (const { type, words } of mentions) {
    const name = personWords(words);
    const last = name.at(-1);
    if (type !== 'person' || isSurname(name) || last === undefined) continue;
    if (!coming.has(last)) coming.set(last, endsKey(name));
    const first = name[0] as string;
    if (!coming.has(first)) coming.set(first, endsKey(name));
  }
  /** "Mrs. Clinton" stays who she was, whichever Clinton was named last. */
  const byTitle = new Map<string, Group>();
  /** Groups begun by a lone surname, waiting for the full name it was taken to stand for. */
  const waiting = new Map<string, Group>();
  /** How often a person was named until now, "Mrs. Clinton" aside; and of those of one surname the one named most often. */
  const times = new Map<Group, number>();
  const leading = new Map<string, Group>();
  const timesOf = (group: Group | undefined): number => (group === undefined ? 0 : (times.get(group) ?? 0));
  const count = (last: string, group: Group): void => {
    times.set(group, timesOf(group) + 1);
    if (timesOf(group) > timesOf(leading.get(last))) leading.set(last, group);
  };
  const bySurname = (last: string): Group | undefined => {
    const nearest = byLast.get(last);
    const leader = leading.get(last);
    return nearest !== undefined && timesOf(leader) >= FAR_MORE * timesOf(nearest) ? leader : nearest;
  };
  return (mention) => {
    const { words, honorific } = mention;
    const name = personWords(words);
    const last = name.at(-1) ?? '';
    const title = honorific === null ? null : `${honorific} ${last}`;
    const same = byName.get(mention.name);
    if (isSurname(name)) {
      const titled = title === null ? undefined : byTitle.get(title);
      const key = coming.get(last);
      const awaited = key === undefined ? undefined : waiting.get(key);
      const group = join(mention, titled ?? bySurname(last) ?? byPart.get(last) ?? awaited ?? same);
      if (title !== null) byTitle.set(title, group);
      byName.set(mention.name, group);
      if (title === null) count(last, group);
      if (key !== undefined && !byLast.has(last)) waiting.set(key, group);
      return;
    }
    // "Donald Trump Jr." does not take "Trump" away from "Donald Trump".
    const junior = name.length < words.length;
    const ends = endsKey(name);
    const alike = junior ? undefined : (byEnds.get(ends) ?? waiting.get(ends));
    const group = join(mention, same ?? alike ?? (junior ? undefined : surname(name, byLast.get(last))));
    byName.set(mention.name, group);
    if (title !== null && !byTitle.has(title)) byTitle.set(title, group);
    if (junior && byLast.has(last)) return;
    if (!junior) byEnds.set(ends, group);
    byLast.set(last, group);
    count(last, group);
    for (let i = 0; i + 1 < name.length; i++) if (name[i]!.length > 1) byPart.set(name[i]!, group);
  };
}

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** "Hillary Rodham Clinton" and "Hillary Clinton" have the same ends, and so have "Ken Harker" and "Kenneth Harker". */
function endsKey(name: readonly string[]): string {
  const first = name[0]!;
  return `${NICKNAMES.get(first) ?? first} ${name.at(-1)}`;
}

/** The group of a longer name that ends with all these words ("de la Cruz" after "Rosa de la Cruz"). */
function surname(name: readonly string[], group: Group | undefined): Group | undefined {
  const fits = group?.mentions.some(
    ({ words }) =>
      words.length > name.length && name.every((word, i) => words[words.length - name.length + i] === word),
  );
  return fits ? group : initials(name, group);
}

/** The group of a name that differs by initials only: "J. Smith", "John Smith", "John Q. Smith". */
function initials(name: readonly string[], group: Group | undefined): Group | undefined {
  const first = name[0] ?? '';
  const fits = group?.mentions.some(({ words }) => {
    const other = words[0] ?? '';
    return words.length > 1 && other[0] === first[0] && (other.length === 1 || first.length === 1);
  });
  return fits ? group : undefined;
}

/** Words of the longest beginning that stands for a whole name; a run of thousands of capitals is no name. */
const LONGEST_BEGINNING = 8;

/** Organisations, places and the rest: the same words, an acronym and its expansion, a known short form. */
function createOthers(mentions: readonly ResolvableMention[], tokens: readonly Token[], join: Join): Resolve {
  const byName = new Map<string, Group>();
  /** An acronym -> the name it stands for. */
  const expansions = new Map<string, string>();
  /** The first words of an organisation's name -> its name; null when two names share them. */
  const beginnings = new Map<string, string | null>();
  /** Organisations named so far, below the headline: "European Council", then "European Council on Refugees", are two. */
  const named = new Set<string>();
  mentions.forEach((mention, index) => {
    const { words, name, type, firstToken } = mention;
    if (type === 'organization' && tokens[firstToken]!.sentence > 0) named.add(name);
    if (type === 'person' || words.length < 2) return;
    const next = mentions[index + 1];
    // "World Health Organization (WHO)": what stands in brackets behind a name is its short form.
    if (next !== undefined && next.type !== 'person' && next.words.length === 1 && bracketed(mention, next, tokens)) {
      const short = next.words[0] ?? '';
      if (isAcronymOf(short, words)) expansions.set(short, name);
    }
    for (const acronym of acronymsOf(words)) if (!expansions.has(acronym)) expansions.set(acronym, name);
    if (type !== 'organization') return;
    for (let length = 1; length < Math.min(words.length, LONGEST_BEGINNING); length++) {
      // "Apple" is Apple Inc., but Norland is not the Norland Times.
      if (length === 1 && !isCompany(words)) continue;
      // "Columbia University" is not its Medical Center.
      if (nameHeads.organizations.has(words[length - 1]!) && !JOINING.has(words[length]!)) continue;
      const beginning = words.slice(0, length).join(' ');
      if (named.has(beginning) && !beginnings.has(beginning)) continue;
      if (!shared.has(beginning)) beginnings.set(beginning, longerOf(beginnings.get(beginning), name));
    }
  });
  const fullName = ({ words, name, text, type }: ResolvableMention): string => {
    const expansion =
      expansions.size > 0 && words.length === 1 && text === text.toUpperCase() ? expansions.get(name) : undefined;
    const known = expansion ?? shortForms.get(name);
    if (known !== undefined) return known;
    return (type === 'organization' ? beginnings.get(name) : null) ?? name;
  };
  /** The last word of an organisation's name -> the one last named: "the Committee" is the committee just mentioned. */
  const byLast = new Map<string, Group>();
  return (mention) => {
    const { type, words } = mention;
    const key = `${type} ${fullName(mention)}`;
    const last = type === 'organization' ? words.at(-1)! : '';
    const group = join(mention, (words.length === 1 ? byLast.get(last) : undefined) ?? byName.get(key));
    byName.set(key, group);
    if (type === 'organization' && words.length > 1) byLast.set(last, group);
  };
}

/** "Peterson Institute" for the Peterson Institute for International Economics. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'at']);

const shortForms: ReadonlyMap<string, string> = new Map(Object.entries(KNOWN_SHORT_FORMS));
const shared: ReadonlySet<string> = new Set(SHARED_BEGINNINGS);

/** Of two names with one beginning the longer, when it begins with the other; else null: the beginning is ambiguous. */
function longerOf(known: string | null | undefined, name: string): string | null {
  if (known === undefined || name === known || (known !== null && name.startsWith(`${known} `))) return name;
  return known?.startsWith(`${name} `) ? known : null;
}

function bracketed(name: ResolvableMention, short: ResolvableMention, tokens: readonly Token[]): boolean {
  return (
    short.firstToken === name.endToken + 1 &&
    tokens[name.endToken]?.text === '(' &&
    tokens[short.endToken]?.text === ')'
  );
}

function describe(type: EntityType, mentions: readonly ResolvableMention[]): EntityFact {
  const name = fullest(mentions);
  const forms = [...new Set(mentions.map(({ text }) => text))];
  return {
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    honorific: mentions.find(({ honorific }) => honorific !== null)?.honorific ?? null,
    confidence: mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    mentions: mentions.map(({ start, end, confidence }) => ({ start, end, confidence })),
  };
}

/** The form with the most words, then letters; one in mixed case before one in capitals. */
function fullest(mentions: readonly ResolvableMention[]): string {
  let best: ResolvableMention | undefined;
  for (const mention of mentions) if (best === undefined || isFuller(mention, best)) best = mention;
  return best?.text ?? '';
}

function isFuller(one: ResolvableMention, other: ResolvableMention): boolean {
  if (one.words.length !== other.words.length) return one.words.length > other.words.length;
  const shouted = (text: string): boolean => text === text.toUpperCase() && text.length > 4;
  if (shouted(one.text) !== shouted(other.text)) return !shouted(one.text);
  // "VA." at the end of a sentence is no fuller than "VA".
  if (isStopped(one.text, other.text) || isStopped(other.text, one.text)) return one.text.length < other.text.length;
  return one.text.length > other.text.length;
}

/** Whether one form is the other with a full stop behind it, and has no other. */
function isStopped(stopped: string, form: string): boolean {
  return stopped.length === form.length + 1 && stopped === `${form}.` && !form.includes('.');
}
