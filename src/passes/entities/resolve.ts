// Mentions to entities: which mentions name the same person, organisation, place or thing in this article.
// Pronouns and descriptions ("the ministry") are left alone.
import { sexOfName } from '../../language/sex.ts';
import { companyTails, plainTails } from '../../lexicon/company-tails.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import { countedCourts, dividedCountries, shortenedBodies } from '../../lexicon/name-words.ts';
import { PEOPLE_ADJECTIVES } from '../../lexicon/peoples.ts';
import {
  COMPANY_TAILS,
  CREDITED,
  FIRM_TAILS,
  KNOWN_SHORT_FORMS,
  LOOSE_ENDS,
  PARTIES_OF_MEMBERS,
  SHARED_BEGINNINGS,
  STATE_BODIES,
  STATES_IN_SHORT,
  TWO_UNIVERSITIES,
} from '../../lexicon/short-forms.ts';
import type { EntityFact, EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { withFamilies } from './families.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { acronymsOf, flightOf, isCompany, isSchool, isShortOf, isStorm } from './names.ts';
import { withOneParticle, withOneSpacing, withOneSpelling, withoutSlips } from './one-spelling.ts';
import { createPeople } from './people.ts';
import { withOtherNames } from './renamed.ts';
import type { Group, Join, ResolvableMention, Resolve } from './resolvable.ts';
import { channelOf, cutForms, squadOf } from './shortened.ts';
import { treatyOf } from './treaties.ts';

/** An article repeats a name far more often than it varies it: one with more spellings was made to be slow. */
const MOST_SPELLINGS = 32;

/** Entities in order of first mention. `mentions` are in order. */
export function resolveMentions(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): EntityFact[] {
  const groups: Group[] = [];
  const join: Join = (mention, known) => {
    let group = known;
    if (group === undefined) {
      group = { type: mention.type, mentions: [], spellings: new Map() };
      groups.push(group);
    }
    group.mentions.push(mention);
    const { spellings } = group;
    if (spellings.size < MOST_SPELLINGS && !spellings.has(mention.name)) spellings.set(mention.name, mention.words);
    return group;
  };
  const own = withFamilies(
    withOneParticle(
      withOneSpacing(withoutSlips(withOneSpelling(withOtherNames(withoutHandles(mentions), tokens, gazetteer)))),
    ),
    tokens,
  );
  const people = createPeople(own, tokens, join);
  const others = createOthers(own, tokens, gazetteer, join);
  for (const mention of own) {
    if (mention.type === 'person') people(mention);
    else others(mention);
  }
  return groups.map(({ type, mentions: members }) => describe(type, members));
}

function isHandle({ text }: ResolvableMention): boolean {
  return text.startsWith('@');
}

/** "@AnnaHarker" is whoever of the article is called so: the mention gets her words. */
function withoutHandles(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  if (!mentions.some(isHandle)) return mentions;
  const owners = new Map<string, ResolvableMention>();
  for (const mention of mentions) if (mention.words.length > 1) owners.set(mention.words.join(''), mention);
  return mentions.map((mention) => {
    const owner = isHandle(mention) ? owners.get(mention.text.slice(1).toLowerCase()) : undefined;
    return owner === undefined
      ? mention
      : { ...mention, words: owner.words, name: owner.name, type: owner.type, borrowed: true };
  });
}

/** Words of the longest beginning that stands for a whole name; a run of thousands of capitals is no name. */
const LONGEST_BEGINNING = 8;

/** Organisations, places and the rest: the same words, an acronym and its expansion, a known short form. */
function createOthers(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  join: Join,
): Resolve {
  const byName = new Map<string, Group>();
  /** An acronym -> the name it stands for. */
  const expansions = new Map<string, string>();
  /** Acronyms that the article gives in brackets, as they stand: "AfD" has small letters. */
  const given = new Set<string>();
  /** Letters of a name in another language, in brackets behind it: "MSF"; null where two names have them. */
  const foreign = new Map<string, readonly [text: string, name: string] | null>();
  /** "Ida" -> "Hurricane Ida". */
  const storms = new Map<string, string>();
  /** The first words of an organisation's name -> its name; null when two names share them. */
  const beginnings = new Map<string, string | null>();
  /** "Lakers" -> "Los Angeles Lakers": by the plural or "United" that ends a name; null when two names share it. */
  const teams = new Map<string, string | null>();
  /** "Red Cross" -> "Norland Red Cross": by the last two words of a body's name; null when two names share them. */
  const endings = new Map<string, string | null>();
  /** "Red Otters" -> "Merrin Red Otters", "Harker" -> "Owen Harker Co.": what the article may call them; null when two share it. */
  const squads = new Map<string, string | null>();
  /** "nc seed growers union" -> "north cray seed growers union": letters for the first words of a longer name. */
  const cut = new Map<string, string>();
  /** "North" -> "North Korea": the half of a divided country that the article names. */
  const halves = new Map<string, string>();
  /** "Merrinwood" -> "Merrinwood National Park", where no town of the name is listed. */
  const sites = new Map<string, string>();
  /** "Seed Security" -> "Department of Seed Security". */
  const portfolios = new Map<string, string>();
  /** "Senate" -> "Norland Senate", where the article has that of one state alone. */
  const chambers = new Map<string, string | null>();
  /** Organisations named so far, below the headline: "European Council", then "European Council on Refugees", are two. */
  const named = new Set<string>();
  /** All organisations, and all other names that are neither. */
  const bodies = new Set<string>();
  const things = new Set<string>();
  const places = new Set<string>();
  for (const { type, name } of mentions) {
    if (type === 'organization') bodies.add(shortForms.get(name) ?? name);
    else if (type === 'misc') things.add(name);
    else if (type === 'place') places.add(name);
  }
  /** "Farspan Scope" behind its maker's name, where the article has it without as well. */
  const ofMaker = ({ words, name, text }: ResolvableMention): string => {
    const maker = words[0]!;
    // "UNFA Harvest League": letters stand for a body.
    const isMaker = (): boolean =>
      bodies.has(maker) || LETTERS.test(text) || (gazetteer.classes(hashString(maker)) & KNOWN_BODY) !== 0;
    if (words.length < 3 || !isMaker()) return name;
    const own = words.slice(1).join(' ');
    return things.has(own) ? own : name;
  };
  mentions.forEach((mention, index) => {
    const { words, name, type, firstToken } = mention;
    if (type === 'organization' && tokens[firstToken]!.sentence > 0) named.add(name);
    if (type === 'organization' && (words.length === 1 || isIncorporated(words))) {
      const ticker = tickerBehind(mention, mentions[index + 1], tokens);
      if (ticker !== '') {
        expansions.set(ticker.toLowerCase(), name);
        given.add(ticker);
      }
    }
    if (type === 'person' || words.length < 2) return;
    if (type === 'misc' && isStorm(words)) storms.set(words.at(-1)!, name);
    if (type === 'place' && dividedCountries.has(name)) halves.set(words[0]!, name);
    const site = type === 'place' ? siteOf(words, gazetteer) : '';
    if (site !== '' && (gazetteer.classes(hashString(site)) & TOWN) === 0) sites.set(site, name);
    const next = mentions[index + 1];
    const own = type === 'organization' ? withoutCountry(words) : words;
    const whole = type === 'organization' ? spelledOut(own) : name;
    // "World Health Organization (WHO)": what stands in brackets behind a name is its short form.
    if (next !== undefined && next.type !== 'person' && next.words.length === 1 && bracketed(mention, next, tokens)) {
      const short = next.words[0] ?? '';
      if (isShortOf(short, words)) {
        expansions.set(short, whole);
        given.add(next.text);
      } else if (isForeignShort(mention, next, mentions))
        foreign.set(short, foreign.has(short) ? null : [next.text, whole]);
    }
    // "USSA" of the U.S. Seed Agency, which is the Seed Agency too.
    for (const acronym of own === words ? acronymsOf(own) : [...acronymsOf(own), ...acronymsOf(words)])
      if (!expansions.has(acronym)) expansions.set(acronym, whole);
    if (type !== 'organization') return;
    const portfolio = PORTFOLIO.exec(whole)?.[1];
    if (portfolio !== undefined) portfolios.set(portfolio, whole);
    const chamber = chamberOf(words, gazetteer);
    if (chamber !== '') chambers.set(chamber, (chambers.get(chamber) ?? name) === name ? name : null);
    const last = words.at(-1)!;
    if (shortenedBodies.has(last) && words.length === 3 && !DIRECTIONS.has(words[0]!)) {
      const ending = words.slice(-2).join(' ');
      endings.set(ending, (endings.get(ending) ?? name) === name ? name : null);
    }
    if (last.endsWith('s') || nameHeads.clubs.has(last))
      teams.set(last, (teams.get(last) ?? name) === name ? name : null);
    const squad = squadOf(words, gazetteer);
    if (squad !== '') squads.set(squad, (squads.get(squad) ?? name) === name ? name : null);
    for (const short of cutForms(words)) cut.set(short, name);
    // "Owen Harker Co." is Harker.
    const founder = words.length === 3 && isCompany(words) && sexOfName(words[0]!) !== null ? words[1]! : '';
    if (founder !== '') squads.set(founder, (squads.get(founder) ?? name) === name ? name : null);
    // "The W.M. Harker Observatory" is Harker.
    const giver = CENTRES.has(last) && INITIALLED.test(mention.text) ? words.at(-2)! : '';
    if (giver !== '') squads.set(giver, (squads.get(giver) ?? name) === name ? name : null);
    for (let length = 1; length < Math.min(words.length, LONGEST_BEGINNING); length++) {
      // "Apple" is Apple Inc., but Norland is not the Norland Times.
      const isPair = words.length === 2 && (isClub(words) || isFirm(words, gazetteer));
      if (
        length === 1 &&
        !isCompany(words) &&
        !isSchool(words) &&
        !isInstitute(words) &&
        !isPair &&
        !isCentre(words, gazetteer)
      )
        continue;
      // "Columbia University" is not its Medical Center.
      if (nameHeads.organizations.has(words[length - 1]!) && !JOINING.has(words[length]!)) continue;
      const beginning = words.slice(0, length).join(' ');
      // "Merrin Foods" named before "Merrin Foods Group" is the firm.
      const isWhole =
        length >= wholeLength(words) && (isCompany(words) || isFirm(words, gazetteer)) && !isBranch(words, gazetteer);
      if (named.has(beginning) && !beginnings.has(beginning) && !isWhole) continue;
      if (!shared.has(beginning)) beginnings.set(beginning, longerOf(beginnings.get(beginning), name));
    }
  });
  for (const [short, known] of foreign) {
    if (known === null || expansions.has(short)) continue;
    expansions.set(short, known[1]);
    given.add(known[0]);
  }
  const ofOneWord = (name: string): string | null | undefined => shortForms.get(name) ?? beginnings.get(name);
  const fullName = (mention: ResolvableMention): string => {
    const { words, name, text, type, firstToken } = mention;
    const isShort = expansions.size > 0 && words.length === 1;
    const isSpelt = isShort && (text === text.toUpperCase() || given.has(text) || isLettered(mention));
    const expansion = isSpelt ? expansions.get(name) : undefined;
    const known = expansion ?? shortForms.get(name);
    // "MSFT" of Microsoft is Microsoft Corp. of the article.
    if (known !== undefined) return (known.includes(' ') ? undefined : ofOneWord(known)) ?? known;
    if (type === 'misc')
      return storms.get(name) ?? flightOf(name) ?? treatyOf(words) ?? oneOf(ofMaker(mention), things);
    if (type === 'place' && states.has(name)) return states.get(name)!;
    if (type === 'place' && STRIPS.has(`${name} strip`) && places.has(`${name} strip`)) return `${name} strip`;
    if (type === 'place' && sites.has(name)) return sites.get(name)!;
    if (type === 'place' && words.length > 2) return placeOf(name, places);
    if (type === 'place' && HALVES.has(name) && tokens[firstToken - 1]?.lower === 'the')
      return halves.get(name) ?? name;
    if (type !== 'organization') return name;
    const chamber = isOfState(tokens, firstToken) ? chambers.get(name) : undefined;
    if (chamber != null) return chamber;
    // "Lakers edge Celtics", "Red Cross says": the headline shortens what the story names in full.
    const isHeadline = tokens[firstToken]!.sentence === 0;
    const whole = isHeadline ? (words.length === 1 ? teams : endings).get(name) : undefined;
    if (whole != null) return whole;
    const longer = squads.get(name) ?? cut.get(name) ?? portfolios.get(name);
    if (longer != null) return longer;
    const own = withoutCountry(words);
    if (own !== words) return own.join(' ');
    return beginnings.get(name) ?? channelOf(spelledOut(words));
  };
  /** The last word of an organisation's name, or the first before "of" -> the one last named: "the Committee", "the Bank". */
  const byLast = new Map<string, Group>();
  /** The last two words of a body's name -> the one last named: "the Security Council" is that of the United Nations. */
  const byEnding = new Map<string, Group>();
  return (own) => {
    const party = own.type === 'misc' ? partyOf(own.name) : undefined;
    // "A Liberal Democrat MP" is of the party that the article names.
    const isMember = party !== undefined && bodies.has(party);
    const mention: ResolvableMention = isMember ? { ...own, type: 'organization' } : own;
    const { type, words } = mention;
    const full = isMember ? party : fullName(mention);
    const key = `${type} ${type === 'organization' ? headLast(full) : full}`;
    const last = type === 'organization' ? words.at(-1)! : '';
    const isCourt = last === 'court' && countedCourts.has(words.at(-2) ?? '');
    const ending = (shortenedBodies.has(last) || isCourt) && words.length > 1 ? words.slice(-2).join(' ') : '';
    let longer: Group | undefined;
    if (words.length === 1 && !looseEnds.has(last) && !isOther(mention, byLast.get(last), tokens))
      longer = byLast.get(last);
    else if (words.length === 2) longer = byEnding.get(ending);
    // "SVP" is the party named so before, not the Young SVP.
    // "Courier" stands for Courier Group where that is named, not for the Merrin Courier.
    const isOwn = full !== mention.name || mention.text === mention.text.toUpperCase();
    const group = join(mention, (isOwn ? byName.get(key) : undefined) ?? longer ?? byName.get(key));
    if (!byName.has(key) || full === mention.name) byName.set(key, group);
    if (type !== 'organization' || words.length === 1) return;
    byLast.set(last, group);
    // "The Chamber" is the Chamber of Mines, "the Department" the Department for Seeds.
    const of = words.findIndex((word) => word === 'of' || word === 'for');
    if (of > 0) byLast.set(words[of - 1]!, group);
    if (ending !== '' && !DIRECTIONS.has(words.at(-3) ?? '')) byEnding.set(ending, group);
  };
}

/** "Opec" and "MoD", as papers write short forms of bodies. */
function isLettered({ type, text }: ResolvableMention): boolean {
  return type === 'organization' && /^\p{Lu}(?:\p{Ll}{3,}|\p{Ll}\p{Lu})$/u.test(text);
}

/** "As The Courier told" of "the Merrin Courier": a paper with an article of its own is another. */
function isOther({ text, firstToken }: ResolvableMention, group: Group | undefined, tokens: readonly Token[]): boolean {
  if (group === undefined || !text.startsWith('The ')) return false;
  const inside = tokens[firstToken - 1]?.sentence === tokens[firstToken]!.sentence;
  return inside && !group.mentions.some((mention) => mention.text.startsWith('The '));
}

/** "Department of Seeds" is the Seeds Department, and "University of Merrin" Merrin University. */
function headLast(name: string): string {
  const found = HEAD_FIRST.exec(name);
  return found === null || twoUniversities.has(found[2]!) ? name : `${found[2]} ${found[1]}`;
}

/** A department by what it is for, in two words and more: "the Justice Department" is not Justice. */
const PORTFOLIO = /^(?:department|ministry) (?:of|for) (\S+ .+)$/;
/** "UEFA" at the head of a name. */
const LETTERS = /^\p{Lu}{3,} /u;

const HEAD_FIRST = /^(department|ministry|university) (?:of|for) (.+)$/;
const twoUniversities: ReadonlySet<string> = new Set(TWO_UNIVERSITIES);

/** "Norland" for "Kingdom of Norland", where the article has both. */
function placeOf(name: string, places: ReadonlySet<string>): string {
  const short = STATE_FORMS.exec(name)?.[1];
  return short !== undefined && places.has(short) && !OTHER_STATES.has(short) ? short : name;
}

const STATE_FORMS =
  /^(?:kingdom|sultanate|(?:islamic )?emirate|(?:(?:islamic|federal|bolivarian|socialist|arab) )?republic|people(?:'s)? republic|commonwealth) of (.+)$/;
/** The republics of that name are not all that the name alone may mean. */
const OTHER_STATES: ReadonlySet<string> = new Set(['ireland', 'china', 'korea', 'congo']);

/** "merrinwood" of "Merrinwood National Park"; empty for places that are not called so. */
function siteOf(words: readonly string[], gazetteer: Gazetteer): string {
  const last = words.at(-1)!;
  if (last === 'airport') {
    const front = words.slice(0, words.at(-2) === 'international' ? -2 : -1);
    // "Merrin O'Hale International Airport", of a town of the lists, is O'Hale.
    const isOfTown = front.length === 2 && (gazetteer.classes(hashString(front[0]!)) & TOWN) !== 0;
    return isOfTown ? front[1]! : words.length === 2 ? words[0]! : '';
  }
  return words.length === 3 && words[1] === 'national' && (last === 'park' || last === 'forest') ? words[0]! : '';
}

const STATE = classBit('country') | classBit('region');
const TOWN = STATE | classBit('city');
const KNOWN_BODY = classBit('knownOrganization');
const REGION = TOWN | classBit('demonym');
/** What else the halves of a name may be, so that one of them alone is no firm. */
const NO_FIRM =
  TOWN |
  classBit('demonym') |
  classBit('noun') |
  classBit('verb') |
  classBit('function') |
  classBit('date') |
  classBit('job') |
  classBit('firstName') |
  classBit('organizationWord');

/** "Varnel Ostrick" and "Varnel Market", which articles call "Varnel" too: two words that are nothing else, or a tail. */
function isFirm(words: readonly string[], gazetteer: Gazetteer): boolean {
  const last = words.at(-1)!;
  if (firmTails.has(last)) return words.length === 2 && !isListedWord(words[0]!, gazetteer);
  if (tails.has(last)) return words.slice(0, -1).every((word) => (gazetteer.classes(hashString(word)) & REGION) === 0);
  if (words.length !== 2 || words.some((word) => knownType(word) !== undefined)) return false;
  return !nameHeads.divisions.has(last) && words.every((word) => (gazetteer.classes(hashString(word)) & NO_FIRM) === 0);
}

/** A word that the lists have for a firm, a place or somebody: "Microsoft", "Merrin". */
function isListedWord(word: string, gazetteer: Gazetteer): boolean {
  return (
    knownType(word) !== undefined || (gazetteer.classes(hashString(word)) & (REGION | classBit('firstName'))) !== 0
  );
}

/** "The Harlow team" is of the Harlow Space Flight Center, where "Harlow" is a body at all. */
function isCentre(words: readonly string[], gazetteer: Gazetteer): boolean {
  if (words.length < LEAST_CENTRE || !CENTRES.has(words.at(-1)!)) return false;
  return (gazetteer.classes(hashString(words[0]!)) & (NO_FIRM | classBit('adjective'))) === 0;
}

const CENTRES: ReadonlySet<string> = new Set(['center', 'centre', 'laboratory', 'observatory']);
const LEAST_CENTRE = 3;
/** "W.M. Harker Observatory", "W. M. Harker Observatory". */
const INITIALLED = /^(?:\p{Lu}\. ?)+\S+ \S+$/u;

/** "senate" of "Norland Senate"; empty for what is no chamber or court of a state. */
function chamberOf(words: readonly string[], gazetteer: Gazetteer): string {
  for (let end = 1; end <= LONGEST_STATE && end < words.length; end++) {
    const chamber = words.slice(end).join(' ');
    if (!stateBodies.has(chamber)) continue;
    const state = words.slice(0, end).map(hashString).reduce(extendPhrase);
    return (gazetteer.classes(state) & STATE) !== 0 ? chamber : '';
  }
  return '';
}

const LONGEST_STATE = 2;

/** "The state's Senate", "the state Senate". */
function isOfState(tokens: readonly Token[], firstToken: number): boolean {
  const before = tokens[firstToken - 1]?.lower;
  return before === 'state' || (before === "'s" && tokens[firstToken - 2]?.lower === 'state');
}

/** "MSFT" of "Microsoft (MSFT)", as a stock exchange lists it; empty where nothing of the kind stands behind the name. */
function tickerBehind(name: ResolvableMention, next: ResolvableMention | undefined, tokens: readonly Token[]): string {
  if (next === undefined || next.type === 'person' || !TICKER.test(next.text) || !bracketed(name, next, tokens))
    return '';
  // "Exxon Mobil Corp. (XOM)": what stands behind the form of a company is its ticker, whatever the letters.
  const short = next.words[0]!;
  const isListed = isIncorporated(name.words) && next.type !== 'place' && !shortForms.has(short);
  return isListed || (short.length > 2 && isShortOf(short, name.words)) ? next.text : '';
}

const TICKER = /^\p{Lu}{2,5}$/u;

/** "Exxon Mobil Corp.", with the form that the law gives it. */
function isIncorporated(words: readonly string[]): boolean {
  return words.length > 1 && companyTails.has(words.at(-1)!);
}

/** "A Harlow analysis" is the Harlow Institution's, where "Harlow" is a body at all. */
function isInstitute(words: readonly string[]): boolean {
  return INSTITUTES.has(words[1] ?? '');
}

const INSTITUTES: ReadonlySet<string> = new Set(['institution', 'institute']);

/** So many words are left of "Harker Bank Ltd.", "Norvolt Group Holding" without what any company may have at the end. */
function wholeLength(words: readonly string[]): number {
  let length = words.length - 1;
  if (!isIncorporated(words) && !plainTails.has(words.at(-1)!)) return length;
  while (length > 1 && plainTails.has(words[length - 1]!)) length--;
  return length;
}

/** "Norvolt Europe" is a part of the Norvolt named before it. */
function isBranch(words: readonly string[], gazetteer: Gazetteer): boolean {
  return (gazetteer.classes(hashString(words.at(-1)!)) & classBit('place')) !== 0;
}

function partyOf(name: string): string | undefined {
  return parties.get(name) ?? (name.endsWith('s') ? parties.get(name.slice(0, -1)) : undefined);
}

const parties: ReadonlyMap<string, string> = new Map(Object.entries(PARTIES_OF_MEMBERS));

/**
 * "Norwegians" are Norwegian where the article has both, and so are "Poles" and "Polish", "Oscars" and "an Oscar",
 * "African-Americans" and "African American".
 */
function oneOf(name: string, things: ReadonlySet<string>): string {
  const one = singular(name);
  const known = PEOPLE_ADJECTIVES.get(one);
  if (known !== undefined) return known;
  if (one.includes('-')) {
    const apart = one.replaceAll('-', ' ');
    if (things.has(apart)) return apart;
    if (things.has(`${apart}s`)) return `${apart}s`;
  }
  return things.has(one) ? one : name;
}

function singular(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** "Luton" of an article about Luton Town, where it is what plays; "Sevona" of one about the Sevona Party. */
function isClub(words: readonly string[]): boolean {
  return words.length === 2 && (nameHeads.clubs.has(words[1]!) || words[1] === 'city' || words[1] === 'party');
}

/** "U.S. Food and Drug Administration" is the Food and Drug Administration; "U.S. Steel" is no Steel. */
function withoutCountry(words: readonly string[]): readonly string[] {
  const length = words[0] === 'us' ? 1 : words[0] === 'united' && words[1] === 'states' ? 2 : 0;
  const rest = words.length - length;
  const isBody =
    length > 0 && (rest > 2 || (rest > 0 && (shortenedBodies.has(words.at(-1)!) || CHAMBERS.has(words[length]!))));
  return isBody ? words.slice(length) : words;
}

/** "U.N. Security Council" with its first word spelled out. */
function spelledOut(words: readonly string[]): string {
  const first = words.length > 1 ? shortForms.get(words[0]!) : undefined;
  // "Labour Party" has its first word whole.
  return first === undefined || first.startsWith(`${words[0]} `)
    ? words.join(' ')
    : `${first} ${words.slice(1).join(' ')}`;
}

const CHAMBERS: ReadonlySet<string> = new Set(['congress', 'senate', 'house', 'supreme']);
/** Strips of land that are called so or without. */
const STRIPS: ReadonlySet<string> = new Set(['gaza strip']);
const HALVES: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

/** "South Ostmark Board" is not the Ostmark Board. */
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'new', 'central']);

/** "Peterson Institute" for the Peterson Institute for International Economics. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'at']);

const shortForms: ReadonlyMap<string, string> = new Map(Object.entries(KNOWN_SHORT_FORMS));
const states: ReadonlyMap<string, string> = new Map(Object.entries(STATES_IN_SHORT));
const shared: ReadonlySet<string> = new Set(SHARED_BEGINNINGS);
const tails: ReadonlySet<string> = new Set(COMPANY_TAILS);
const firmTails: ReadonlySet<string> = new Set(FIRM_TAILS);
const stateBodies: ReadonlySet<string> = new Set(STATE_BODIES);
const looseEnds: ReadonlySet<string> = new Set(LOOSE_ENDS);
const credited: ReadonlySet<string> = new Set(CREDITED);

/** Of two names with one beginning the longer, when it begins with the other; else null: the beginning is ambiguous. */
function longerOf(known: string | null | undefined, name: string): string | null {
  if (known === undefined || name === known || (known !== null && name.startsWith(`${known} `))) return name;
  return known?.startsWith(`${name} `) ? known : null;
}

const FOREIGN = /^\p{Lu}[\p{L}-]{1,6}\p{Lu}$/u;

/**
 * "Doctors Without Borders (MSF)": letters that stand for the name in its own language. The country of a club, "(GER)", and
 * the agency of a photograph, "(AFP)", stand there too: letters that are in brackets alone are taken behind a body alone.
 */
function isForeignShort(
  { type, words }: ResolvableMention,
  short: ResolvableMention,
  mentions: readonly ResolvableMention[],
): boolean {
  if (type !== 'organization' || short.type !== 'organization' || !FOREIGN.test(short.text)) return false;
  const letters = short.words[0]!;
  if (shortForms.has(letters) || credited.has(letters) || nameHeads.clubs.has(words.at(-1)!)) return false;
  if (words.some((word) => nameHeads.organizations.has(word))) return true;
  return mentions.some((mention) => mention !== short && mention.name === letters);
}

function bracketed(name: ResolvableMention, short: ResolvableMention, tokens: readonly Token[]): boolean {
  return (
    short.firstToken === name.endToken + 1 &&
    tokens[name.endToken]?.text === '(' &&
    tokens[short.endToken]?.text === ')'
  );
}

/** What this sure a mention names makes the others of the same thing at least this sure. */
const SURE = 0.7;
const KNOWN = 0.6;

function describe(type: EntityType, mentions: readonly ResolvableMention[]): EntityFact {
  const full = fullest(mentions);
  // "LEEDS" of a dateline is Leeds, and "HARKER" of a transcript Harker.
  const name = (type === 'place' || type === 'person') && isShouted(full) ? calmed(full) : full;
  const most = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const honorific = mentions.find((mention) => mention.honorific !== null)?.honorific ?? null;
  const forms = [...new Set(mentions.map(({ text }) => text))];
  return {
    type,
    name,
    aliases: forms.filter(
      (form) => form !== name && form !== full && !(isShouted(form) && isSpelled(form, name, forms)),
    ),
    honorific: honorific !== null && isShouted(honorific) ? calmed(honorific) : honorific,
    confidence: most,
    mentions: mentions.map(({ start, end, confidence }) => ({
      start,
      end,
      confidence: most >= SURE ? Math.max(KNOWN, confidence) : confidence,
    })),
  };
}

/** Whether capitals are all that tells a form from the name or another form: "NORLAND" of a dateline. */
function isSpelled(form: string, name: string, forms: readonly string[]): boolean {
  const lower = form.toLowerCase();
  return name.toLowerCase() === lower || forms.some((other) => other !== form && other.toLowerCase() === lower);
}

/** The form with the most words, then letters; one in mixed case before one in capitals. */
function fullest(mentions: readonly ResolvableMention[]): string {
  let best: ResolvableMention | undefined;
  for (const mention of mentions) if (best === undefined || isFuller(mention, best)) best = mention;
  return best?.text ?? '';
}

function isFuller(one: ResolvableMention, other: ResolvableMention): boolean {
  if (one.words.length !== other.words.length) return one.words.length > other.words.length;
  if (one.borrowed !== other.borrowed) return one.borrowed === undefined;
  if (isShouted(one.text) !== isShouted(other.text)) return !isShouted(one.text);
  // "President Obama" and "Barack": with the office stands the surname.
  if ((one.honorific === null) !== (other.honorific === null)) return one.honorific !== null;
  // "VA." at the end of a sentence is no fuller than "VA".
  if (isStopped(one.text, other.text) || isStopped(other.text, one.text)) return one.text.length < other.text.length;
  return one.text.length > other.text.length;
}

/** In capitals, and too long for letters that stand for words. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text.length > 4 && /\p{L}{4}/u.test(text);
}

/** Every word with a capital and the rest small: "Karuna City", "Stratford-Upon-Avon", "McBride". */
function calmed(text: string): string {
  return text.replace(
    /(MC(?=\p{L}{3}))?(\p{L})(\p{L}*)/gu,
    (_, mac: string | undefined, first: string, rest: string) => {
      return (mac === undefined ? '' : 'Mc') + first + rest.toLowerCase();
    },
  );
}

/** Whether one form is the other with a full stop behind it, and has no other. */
function isStopped(stopped: string, form: string): boolean {
  return stopped.length === form.length + 1 && stopped === `${form}.` && !form.includes('.');
}
