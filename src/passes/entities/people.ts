// Which mentions of people name the same person: full names, surnames, first names, and offices that say who is meant.
import { type Sex, sexOfName, sexOfTitle } from '../../language/sex.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { HIGHEST_OFFICES, OFFICE_HOLDERS } from '../../lexicon/office-holders.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { nameOf, personWords } from './names.ts';
import type { Group, Join, ResolvableMention, Resolve } from './resolvable.ts';
import { differs, endsKey, surname } from './same-person.ts';
import { sharedSurnames } from './shared-surnames.ts';
import { strangers } from './strangers.ts';

/** Somebody named so many times as often as another is whom the article is about. */
const FAR_MORE = 3;

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

/**
 * People: the same full name, a full name with the same first and last word, or a part of a full name before. Of several
 * full names with that part it is the nearest, unless another was named far more often until then: in an article about
 * Ted Cruz, "Cruz" does not turn into Heidi Cruz where she is named in passing.
 * A part that comes before every full name belongs to the first full name after it. "President Obama" is as good as a
 * full name, and "Mr. Clinton" nobody called Hillary.
 */
export function createPeople(mentions: readonly ResolvableMention[], tokens: readonly Token[], join: Join): Resolve {
  const byName = new Map<string, Group>();
  const byEnds = new Map<string, Group>();
  /** A word of a full name -> the group of the last full name noted with it as its last, or another, word. */
  const byLast = new Map<string, Group>();
  const byPart = new Map<string, Group>();
  /** A surname -> everybody who was named in full with it, or is known by a title to be somebody else. */
  const byLastAll = new Map<string, Group[]>();
  const noteLast = (last: string, group: Group): void => {
    const groups = byLastAll.get(last);
    if (groups === undefined) byLastAll.set(last, [group]);
    else if (!groups.includes(group)) groups.push(group);
  };
  /** A first or last word -> the first full name in the article that has it there. */
  const coming = new Map<string, string>();
  /** Surnames with particles: "de la Vega". */
  const long = new Set<string>();
  for (const { type, words } of mentions) {
    const name = personWords(words);
    if (type === 'person' && name.length > 2 && particles.has(name[1]!)) long.add(nameOf(name.slice(1)));
  }
  const isSurname = (name: readonly string[]): boolean => name.length < 2 || (long.size > 0 && long.has(nameOf(name)));
  /** Surname -> who "President Obama" is, once for each place; and how often people are named in full. */
  const offices = new Map<string, readonly string[]>();
  const fully = new Map<string, number>();
  /** Of them those who are named without "Jr". */
  const seniors = new Set<string>();
  for (const { type, words, honorific } of mentions) {
    const name = personWords(words);
    const last = name.at(-1);
    if (type !== 'person' || last === undefined) continue;
    const office = honorific === null || name.length > 1 ? null : holderKey(honorific, last, undefined);
    if (office !== null) offices.set(last, [...(offices.get(last) ?? []), office]);
    if (isSurname(name)) continue;
    const ends = endsKey(name);
    fully.set(ends, (fully.get(ends) ?? 0) + 1);
    if (name.length === words.length) seniors.add(ends);
    if (!coming.has(last)) coming.set(last, ends);
    const first = name[0] as string;
    if (!coming.has(first)) coming.set(first, ends);
  }
  for (const first of strangers(mentions, tokens, coming)) coming.delete(first);
  for (const [last, [office = '', ...more]] of offices) {
    if (more.length >= (fully.get(coming.get(last) ?? '') ?? 0)) coming.set(last, office);
    // "Barack" beside President Obama, whom the article never names in full.
    const first = office.slice(0, office.indexOf(' '));
    if (!coming.has(first)) coming.set(first, office);
  }
  /** Groups begun by a title and surname that no full name fitted: the next that fits is theirs. */
  const unclaimed = new Map<string, Group>();
  const claim = (last: string, first: string): Group | undefined => {
    const group = unclaimed.get(last);
    const honorific = group?.mentions[0]?.honorific ?? null;
    if (group === undefined || honorific === null) return undefined;
    const sex = sexOfName(first);
    if (sex !== null && (sexOfTitle(honorific) ?? sex) !== sex) return undefined;
    unclaimed.delete(last);
    return group;
  };
  const sharers = sharedSurnames(mentions, tokens);
  /** "Mrs. Clinton" stays who she was, whichever Clinton was named last. */
  const byTitle = new Map<string, Group>();
  /** "robert jr" -> who is called so. */
  const bySuffix = new Map<string, Group>();
  /** First names of those whom a number tells apart: "Elizabeth II". */
  const reigns = new Set<string>();
  /** Groups begun by a lone surname, waiting for the full name it was taken to stand for. */
  const waiting = new Map<string, Group>();
  /** Surname -> whom the article calls by it before anybody's full name, as headlines do: the surname alone is theirs. */
  const owners = new Map<string, Group>();
  /** How often a person was named until now, "Mrs. Clinton" aside; and of those of one surname the one named most often. */
  const times = new Map<Group, number>();
  const leading = new Map<string, Group>();
  /** Those called by the surname alone until now. */
  const plain = new Set<Group>();
  /** Those who came in as somebody's relatives: "her daughter, the cellist Anna Harker". */
  const relatives = new Set<Group>();
  /** "ruth brandt" -> Ruth Brandt Harker, born Ruth Miriam Brandt. */
  const maidens = new Map<string, Group>();
  const timesOf = (group: Group | undefined): number => (group === undefined ? 0 : (times.get(group) ?? 0));
  const count = (last: string, group: Group): void => {
    times.set(group, timesOf(group) + 1);
    if (timesOf(group) > timesOf(leading.get(last))) leading.set(last, group);
  };
  const bySurname = (last: string, mention: ResolvableMention): Group | undefined => {
    const nearest = byLast.get(last);
    const leader = leading.get(last);
    // "Tom Harker left Merrin in 1928. Harker was 17": whom the sentences are about, and not in passing.
    if (nearest !== undefined && timesOf(nearest) > 1 && goesOnWith(nearest, mention, tokens)) return nearest;
    // "Amara Harker ...; Harker grew up with her father, Tom Harker. In 1951 Harker left": who goes by the surname keeps it.
    const isOnce = nearest !== undefined && timesOf(nearest) === 1;
    const passing = leader !== undefined && isOnce && (plain.has(leader) || relatives.has(nearest));
    const more = passing || (leader !== undefined && leader === owners.get(last)) ? 1 : FAR_MORE;
    return nearest !== undefined && timesOf(leader) >= more * timesOf(nearest) ? leader : nearest;
  };
  const sexes = new Map<Group, Sex>();
  const note: Join = (mention, known) => {
    const group = join(mention, known);
    const sex = sexes.has(group) ? null : sexOf(mention);
    if (sex !== null) sexes.set(group, sex);
    return group;
  };
  /** Whether a title is of one sex and the group, by a first name or title, of the other. */
  const contradicts = (honorific: string, group: Group): boolean => {
    const sex = sexes.get(group);
    return sex !== undefined && (sexOfTitle(honorific) ?? sex) !== sex;
  };
  return (mention) => {
    const { words, honorific } = mention;
    const name = personWords(words);
    const last = name.at(-1) ?? '';
    const title = honorific === null ? null : `${honorific} ${last}`;
    const same = byName.get(mention.name);
    const holder = honorific === null || name.length > 1 ? null : holderKey(honorific, last, coming.get(last));
    if (holder !== null) {
      const group = note(mention, byEnds.get(holder) ?? waiting.get(holder) ?? onlySurname(byName.get(last)));
      byName.set(last, group);
      const first = holder.slice(0, holder.indexOf(' '));
      if (coming.get(first) === holder) byPart.set(first, group);
      waiting.delete(holder);
      byEnds.set(holder, group);
      byLast.set(last, group);
      noteLast(last, group);
      count(last, group);
      return;
    }
    // "Donald Jr." is Donald Trump's son; "Downey Jr." goes by the surname.
    const suffix = words.length > name.length ? `${words[0]} ${words.at(-1)}` : null;
    if (suffix !== null && name.length === 1 && isReign(words)) {
      // "Queen Elizabeth" before is Elizabeth II unless another number told whom.
      const before = reigns.has(last) ? undefined : onlySurname(byPart.get(last) ?? byName.get(last));
      // The number of "Rosa I" is no part of the mention.
      const isFirst = before?.mentions.some(({ endToken }) => tokens[endToken]?.text === 'I') === true;
      const group = note(mention, bySuffix.get(suffix) ?? (isFirst ? undefined : before));
      // "Otto Brandt ... his grandson Otto II ... Otto".
      if (honorific !== null || reigns.has(last) || !byPart.has(last)) byPart.set(last, group);
      reigns.add(last);
      bySuffix.set(suffix, group);
      return;
    }
    if (suffix !== null && name.length === 1 && !byLastAll.has(last)) {
      bySuffix.set(suffix, note(mention, bySuffix.get(suffix)));
      return;
    }
    const shared = sharers.get(mention);
    if (shared !== undefined) {
      const group = note(mention, byEnds.get(shared) ?? waiting.get(shared));
      byEnds.set(shared, group);
      byPart.set(last, group);
      return;
    }
    if (isSurname(name)) {
      const titled = title === null ? undefined : byTitle.get(title);
      const key = coming.get(last);
      const awaited = key === undefined || byLast.has(last) ? undefined : waiting.get(key);
      const nicknamed = title === null ? byPart.get(NICKNAMES.get(last) ?? '') : undefined;
      const found = titled ?? bySurname(last, mention) ?? byPart.get(last) ?? awaited ?? same ?? nicknamed;
      if (found !== undefined && honorific !== null && contradicts(honorific, found)) {
        const others = byLastAll.get(last);
        const group = note(
          mention,
          others?.findLast((other) => !contradicts(honorific, other)),
        );
        if (title !== null) byTitle.set(title, group);
        if (others?.includes(group) !== true) unclaimed.set(last, group);
        noteLast(last, group);
        return;
      }
      const group = note(mention, found);
      if (title !== null) byTitle.set(title, group);
      byName.set(mention.name, group);
      if (title === null) {
        count(last, group);
        plain.add(group);
      }
      if (key !== undefined && !byLast.has(last)) {
        waiting.set(key, group);
        if (title === null) owners.set(last, group);
      }
      return;
    }
    // "Donald Trump Jr." does not take "Trump" away from "Donald Trump".
    const junior = name.length < words.length;
    const ends = endsKey(name);
    const known = junior ? undefined : byEnds.get(ends);
    const alike =
      junior && seniors.has(ends) ? undefined : ((differs(name, known) ? undefined : known) ?? waiting.get(ends));
    const longer = junior ? undefined : surname(name, byLast.get(last));
    const son = suffix === null ? undefined : bySuffix.get(suffix);
    const maiden = junior ? undefined : maidens.get(ends);
    const group = note(mention, same ?? son ?? alike ?? longer ?? maiden ?? claim(last, words[0]!));
    if (group.mentions.length === 1 && isRelative(mention, tokens)) relatives.add(group);
    for (const middle of name.slice(1, -1)) if (middle.length > 1) maidens.set(`${name[0]} ${middle}`, group);
    byName.set(mention.name, group);
    if (suffix !== null) bySuffix.set(suffix, group);
    if (title !== null && !byTitle.has(title)) byTitle.set(title, group);
    if (junior && byLast.has(last)) {
      noteLast(last, group);
      return;
    }
    if (!junior) byEnds.set(ends, group);
    byLast.set(last, group);
    noteLast(last, group);
    count(last, group);
    for (let i = 0; i + 1 < name.length; i++) if (name[i]!.length > 1) byPart.set(name[i]!, group);
  };
}

/**
 * "barack obama" for "President Obama", as {@link endsKey} has it; null for all others, and where the article names
 * somebody in full who may be meant.
 */
function holderKey(honorific: string, last: string, coming: string | undefined): string | null {
  const names = OFFICE_HOLDERS.get(last);
  if (names === undefined || !HIGHEST_OFFICES.has(honorific.toLowerCase())) return null;
  const first = coming?.slice(0, coming.indexOf(' '));
  return `${names.find((name) => name === first) ?? names[0]} ${last}`;
}

/** "Her daughter, the cellist Anna Harker": a noun of kin, which somebody has, stands in front of the name. */
function isRelative({ firstToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[firstToken]!;
  // "In 1958 she married Alasdair Harker".
  if (tokens[firstToken - 1]?.sentence === sentence && WED.has(tokens[firstToken - 1]!.lower)) return true;
  for (let at = firstToken - 1; at > 0 && at >= firstToken - FARTHEST_KIN; at--) {
    if (tokens[at]!.sentence !== sentence) return false;
    if (namingNouns.people.has(tokens[at]!.lower)) return /^(?:PRP\$|POS)$/.test(tokens[at - 1]!.tag);
  }
  return false;
}

const FARTHEST_KIN = 5;
const WED: ReadonlySet<string> = new Set(['married', 'marry', 'marrying', 'wed', 'divorced']);

/** Whether the sentence of a mention begins with it, as the one in front begins with the last mention of the group. */
function goesOnWith({ mentions }: Group, { firstToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  const before = mentions.at(-1)!.firstToken;
  const sentence = tokens[firstToken]!.sentence;
  const opens = (at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]!.sentence;
  return tokens[before]!.sentence === sentence - 1 && opens(firstToken) && opens(before);
}

/** "Elizabeth II", by a number and not by "Jr". */
function isReign(words: readonly string[]): boolean {
  return words.length === 2 && /^[ivx]+$/.test(words[1]!);
}

/** A group in which nobody is named in full. */
function onlySurname(group: Group | undefined): Group | undefined {
  return group?.mentions.every(({ words }) => words.length === 1) === true ? group : undefined;
}

/** The sex that the first name or the title of a mention tells; null when they tell none. */
function sexOf({ words, honorific }: ResolvableMention): Sex | null {
  const named = words.length > 1 ? sexOfName(words[0]!) : null;
  return named ?? (honorific === null ? null : sexOfTitle(honorific));
}
