// From what the recogniser marked to mentions as an editor would mark them: without titles, split at hyphens between
// two places, and with the names the user added.

import { nameHeads, POSSESSIVE_COMPANIES, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { NAME_PARTICLES, personalOffices } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { findAdditions, withoutOverlaps } from './additions.ts';
import { joinAtAmpersands } from './ampersands.ts';
import { withoutArticles } from './articles.ts';
import { withLettersBehind } from './bracketed-letters.ts';
import { isCapital } from './capitals.ts';
import { withCompanyTails } from './company-tails.ts';
import { isDemonym } from './demonyms.ts';
import { COMPOUND, POST } from './edges.ts';
import { findEmbassies } from './embassies.ts';
import { type Extent, extentOf, SURE } from './extent.ts';
import { isNoName } from './fragments.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';
import { withoutHeadlineWords } from './headlines.ts';
import { findHeavens } from './heavens.ts';
import { withoutKinds } from './kinds.ts';
import { readByKnown } from './known.ts';
import { findLineUps } from './line-ups.ts';
import { knownType } from './listed.ts';
import { findListedPhrases } from './listed-phrases.ts';
import { withoutNamesakes } from './named-after.ts';
import { isNameSuffix, isPostNominal, nameOf, plainWord, plainWords, textOf } from './names.ts';
import { findOrdinaryEnds } from './ordinary-ends.ts';
import { atPeople, isPair, PAIR_CONFIDENCE, splitBodies, splitPair } from './pairs.ts';
import { nameParts } from './parts.ts';
import { findPlainNames } from './plain-names.ts';
import { withoutPortfolios } from './portfolios.ts';
import { behindPosition } from './positions.ts';
import { findQuotedTitles } from './quoted-titles.ts';
import type { Name } from './recognise.ts';
import { CONFIDENCE, findRepeats, findShortForms, isUnmistakable } from './repeats.ts';
import { withoutResidences } from './residences.ts';
import type { ResolvableMention } from './resolvable.ts';
import { findSeats } from './seats.ts';
import { overlongNames, settleTypes } from './settle.ts';
import { findSharedBodies } from './shared-bodies.ts';
import { findSpokenNames } from './spoken-names.ts';
import { withoutTeams, withoutTownsAsPeople, withSides } from './teams.ts';
import {
  afterTitle,
  beforeHolder,
  isFormOfAddress,
  isRankOf,
  isTitleWord,
  sharedTitle,
  titleStart,
  withFirstName,
} from './titles.ts';
import { findTreaties } from './treaties.ts';
import { findUnseenPeople } from './unseen-people.ts';
import { wholeNames } from './whole.ts';
import { findWorks } from './works.ts';

/** A name of less is not shown unless the user asks for it. */
const LIKELY = 0.5;

export function toMentions(
  reading: Reading,
  names: readonly Name[],
  gazetteer: Gazetteer,
  additions: LexiconAdditions,
): ResolvableMention[] {
  const { tokens } = reading;
  const forced = findAdditions(reading, additions);
  const whole = wholeNames(withCompanyTails(withLettersBehind(names, tokens), tokens), tokens, gazetteer).map((name) =>
    beforeHolder(name, tokens),
  );
  const kept = forced.length === 0 ? whole : withoutOverlaps(whole, forced);
  /** Which tokens are part of a name. */
  const named = new Uint8Array(tokens.length);
  let mentions: ResolvableMention[] = [];
  const marked = forced.length === 0 ? kept : [...kept, ...forced];
  // What is hardly a name to the recogniser may be part of one in plain words.
  for (const { firstToken, endToken, confidence } of marked)
    if (confidence >= LIKELY) named.fill(1, firstToken, endToken);
  const phrases = [...findLineUps(reading), ...findListedPhrases(reading, marked)].sort(inOrder);
  const seats = withoutOverlaps(findSeats(reading, marked, gazetteer), phrases);
  const titles = findWorks(reading, marked, gazetteer);
  const titled = [...titles, ...withoutOverlaps(findQuotedTitles(reading, marked), titles)].sort(inOrder);
  const works = withoutOverlaps(withoutOverlaps(titled, phrases), seats);
  const heavens = withoutOverlaps(findHeavens(reading, marked), [...phrases, ...seats, ...works].sort(inOrder));
  const others = [...phrases, ...seats, ...works, ...heavens].sort(inOrder);
  const listed = [...others, ...withoutOverlaps(findTreaties(reading), others)].sort(inOrder);
  const bodies = [...findSharedBodies(reading, marked), ...findEmbassies(reading, marked, gazetteer)].sort(inOrder);
  const certain = [...listed, ...withoutOverlaps(bodies, listed)].sort(inOrder);
  for (const { firstToken, endToken } of certain) named.fill(1, firstToken, endToken);
  const plain = [
    ...certain,
    ...withoutOverlaps(findPlainNames(reading, named, gazetteer), certain),
    ...findSpokenNames(reading, named, gazetteer),
    ...findUnseenPeople(reading, named, gazetteer),
  ].sort(inOrder);
  const all = plain.length === 0 ? marked : [...withoutOverlaps(marked, plain), ...plain];
  for (const { firstToken, endToken } of all) named.fill(1, firstToken, endToken);
  for (const name of all) {
    const token = tokens[name.firstToken]!;
    if (name.endToken === name.firstToken + 1 && isPair(token, gazetteer)) {
      mentions.push(...splitPair(token, Math.max(name.confidence, PAIR_CONFIDENCE)));
      continue;
    }
    const split = name.types.length === 0 ? null : splitBodies(name, tokens);
    if (split !== null) mentions.push(...split);
    else {
      for (const part of name.types.length === 0 ? [name] : nameParts(name, tokens, gazetteer)) {
        const mention = toMention(reading, part, named, gazetteer);
        if (mention === null) continue;
        named.fill(1, mention.firstToken, mention.endToken);
        mentions.push(mention);
      }
    }
  }
  for (const token of tokens) {
    if (named[token.index] === 0 && isPair(token, gazetteer)) mentions.push(...splitPair(token, PAIR_CONFIDENCE));
  }
  const shortForms = findShortForms(reading, mentions, named);
  for (const { firstToken } of shortForms) named[firstToken] = 1;
  mentions.push(...shortForms, ...findRepeats(reading, mentions, named, gazetteer));
  const likely = mentions.filter(({ confidence }) => confidence >= LIKELY);
  const ends = findOrdinaryEnds(reading, likely, gazetteer);
  mentions.sort((a, b) => a.start - b.start);
  if (ends.length > 0) mentions = [...withoutOverlaps(mentions, ends), ...ends].sort((a, b) => a.start - b.start);
  shareTitles(mentions, tokens);
  const isOverlong = overlongNames(mentions);
  const narrowed = mentions.map((mention) => (isOverlong(mention) ? lastWord(mention, tokens) : mention));
  const real = withoutHeadlineWords(reading, joinAtAmpersands(narrowed, tokens), gazetteer);
  const settled = settleTypes(
    withoutArticles(reading, readByKnown(atPeople(real, tokens), tokens, gazetteer)),
    tokens,
    gazetteer,
  );
  const acting = withoutResidences(
    withSides(withoutTeams(withoutNamesakes(settled, tokens), tokens, gazetteer), tokens, gazetteer),
    tokens,
  );
  return withoutPortfolios(withoutKinds(withoutTownsAsPeople(acting, reading, gazetteer), reading), tokens);
}

function inOrder(one: Name, other: Name): number {
  return one.firstToken - other.firstToken;
}

/** "Senators Harker and Brandt": both have the title. */
function shareTitles(mentions: ResolvableMention[], tokens: readonly Token[]): void {
  for (let index = 1; index < mentions.length; index++) {
    const before = mentions[index - 1]!;
    const mention = mentions[index]!;
    if (before.honorific === null || mention.honorific !== null || mention.type !== 'person') continue;
    const isJoined = mention.firstToken === before.endToken + 1 && tokens[before.endToken]!.text === 'and';
    const title = isJoined ? sharedTitle(tokens[before.firstToken - 1]) : null;
    if (title !== null) mentions[index] = { ...mention, honorific: title };
  }
}

function lastWord(mention: ResolvableMention, tokens: readonly Token[]): ResolvableMention {
  const firstToken = mention.endToken - 1;
  const { start, text } = tokens[firstToken]!;
  const words = mention.words.slice(-1);
  return { ...mention, start, text, words, name: words[0]!, honorific: null, firstToken };
}

function toMention(reading: Reading, name: Name, named: Uint8Array, gazetteer: Gazetteer): ResolvableMention | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[name.firstToken]!.sentence]!;
  // What the user lists is a name as it stands.
  const listed = name.types.length === 0;
  const extent: Extent = listed ? name : extentOf(reading, name, sentence, named, gazetteer);
  const { firstToken, endToken, type, told } = extent;
  const spelled = firstToken + 1 === endToken && type === 'organization' && isUnmistakable(tokens, firstToken);
  const addressed = type === 'person' && isAddressed(tokens, firstToken, endToken, sentence);
  const confidence = Math.max(extent.confidence, addressed ? SURE : spelled ? CONFIDENCE : 0);
  let first = firstToken;
  let honorific: string | null = null;
  if (type === 'person') {
    const opens = behindPosition(tokens, firstToken, endToken);
    const bare = afterTitle(tokens, opens, endToken, gazetteer, name.type === 'organization');
    first = withFirstName(tokens, behindCalled(tokens, bare, sentence), endToken, gazetteer);
    let title = titleStart(tokens, first, sentence.firstToken);
    // "New York City Mayor": the city is named with what stands before it.
    while (title < firstToken && named[title] === 1 && named[title - 1] === 1) title++;
    if (title < first) {
      const bare = sharedTitle(tokens[first - 1]);
      // "The former President Harker" holds the office no more.
      const isPast = title > sentence.firstToken && PAST.has(tokens[title - 1]!.text);
      honorific = bare ?? textOf(tokens, isPast && holdsOffice(tokens[first - 1]!) ? title - 1 : title, first);
    }
  }
  const stop = type === 'person' && !listed ? behindParticles(tokens, endToken, sentence, named) : endToken;
  const plus = plusAt(tokens, first, stop);
  const last = plus < 0 ? lastOf(tokens, first, stop, type) : plus;
  if (first < last && isArticle(tokens, first, last, type, gazetteer)) first++;
  const words = plainWords(tokens, first, last + 1);
  if (
    words.length === 0 ||
    words.every(isTitleWord) ||
    (words.every(isNameSuffix) && (type !== 'place' || !STATE_ABBREVIATIONS.has(words[0]!)))
  )
    return null;
  // "Anna Harker KC", of which the letters were taken for a body's.
  if (first === last && named[first - 1] === 1 && isPostNominal(tokens[first]!)) return null;
  if (isNoName(tokens, first, last, type, listed ? 1 : confidence, sentence, gazetteer)) return null;
  const { before, behind: hyphened } = compoundOf(tokens, first, last);
  const behind = hyphened > 0 ? hyphened : type === 'misc' ? stopBehind(tokens, last) : 0;
  if (before > 0) words[0] = words[0]!.slice(before);
  if (hyphened > 0) words[words.length - 1] = words.at(-1)!.slice(0, -hyphened);
  const text = textOf(tokens, first, last + 1);
  return {
    start: tokens[first]!.start + before,
    end: tokens[last]!.end - behind,
    text: before + behind > 0 ? text.slice(before, text.length - behind) : text,
    words,
    name: nameOf(words),
    type: plus >= 0 ? 'misc' : hyphened > 0 ? typeInCompound(words, type, gazetteer) : type,
    confidence,
    honorific,
    firstToken: first,
    endToken: last + 1,
    ...(told === true || plus >= 0 ? { told: true } : {}),
  };
}

const PAST: ReadonlySet<string> = new Set(['former', 'then']);

/** "President", "Senator", where "Dr." stays what somebody is. */
function holdsOffice({ lower }: Token): boolean {
  return personalOffices.has(lower);
}

/** The sign of "Norvolt+", a service with its maker's name, inside the name or at its end; -1 where none is. */
function plusAt(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at <= end; at++) {
    const token = tokens[at];
    if (token?.text !== '+' || token.spaceBefore || !isCapital(tokens[at - 1])) continue;
    const next = tokens[at + 1];
    const isOver = next === undefined || next.spaceBefore || next.kind === 'punctuation';
    // "Norvolt TV+" has more in front.
    const least = at - 1 > first ? LEAST_BEHIND_NAME : LEAST_BEFORE_PLUS;
    if (isOver && tokens[at - 1]!.text.length >= least) return at;
  }
  return -1;
}

/** "B+" is a mark. */
const LEAST_BEFORE_PLUS = 3;
const LEAST_BEHIND_NAME = 2;

/** "Mr. Harker", "Insp Harker", whether the form of address stands in the name or in front of it. */
function isAddressed(tokens: readonly Token[], first: number, end: number, { firstToken }: Sentence): boolean {
  for (let at = Math.max(firstToken, first - 1); at + 1 < end; at++)
    if (isFormOfAddress(tokens[at]!) || isRankOf(tokens, at, end)) return true;
  return false;
}

/** The end of "Erik ten Harker", of which the recogniser saw the first name only. */
function behindParticles(tokens: readonly Token[], endToken: number, sentence: Sentence, named: Uint8Array): number {
  let at = endToken;
  while (at < sentence.endToken && particles.has(tokens[at]!.text)) at++;
  const isSurname = at > endToken && at < sentence.endToken && named[at] === 0 && isCapital(tokens[at]!);
  return isSurname ? at + 1 : endToken;
}

/** Particles that are no other word: not "do". */
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES.filter((word) => word !== 'do' && word !== 'y'));

/** Where "somebody named West Harker Brandt" begins, of which the recogniser saw the end: all capitals are the name. */
function behindCalled(tokens: readonly Token[], first: number, sentence: Sentence): number {
  let at = first;
  while (at > sentence.firstToken && isCapital(tokens[at - 1]) && !isTitleWord(plainWord(tokens[at - 1]!.lower))) at--;
  const isCalled = CALLED.has(tokens[at - 1]?.lower ?? '') && CALLED_ONE.has(tokens[at - 2]?.lower ?? '');
  return isCalled && at - 2 >= sentence.firstToken ? at : first;
}

const CALLED: ReadonlySet<string> = new Set(['named', 'called']);
const CALLED_ONE: ReadonlySet<string> = new Set('someone somebody man woman boy girl person guy'.split(' '));

/** The last token, without a possessive or a mark: "Harker's", but "McDonald's". */
function lastOf(tokens: readonly Token[], first: number, endToken: number, type: EntityType): number {
  let last = endToken - 1;
  while (last > first && (isPossessive(tokens[last]!.text) || isEnd(tokens[last]!))) last--;
  if (type === 'person') {
    while (last > first && (isPostNominal(tokens[last]!) || tokens[last]!.text === ',')) last--;
  }
  const { lower } = tokens[last]!;
  if (tokens[last + 1]?.lower !== "'s" || !POSSESSIVE_COMPANIES.has(lower)) return last;
  // "Lunch at McDonald's was cheap": with nothing owned behind it, it is the company that is called so.
  const ownsNothing = first === last && knownType(lower) === 'organization' && !OWNED.test(tokens[last + 2]?.tag ?? '');
  return type === 'organization' || ownsNothing ? last + 1 : last;
}

/** What an owner stands in front of: "McDonald's new plan". */
const OWNED = /^(?:NN|JJ|CD|VB[GN]|RB)/;

/** "the District of Columbia", "The Hispanics": an article that is none of the name. */
function isArticle(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: EntityType,
  gazetteer: Gazetteer,
): boolean {
  const { text } = tokens[first]!;
  return (
    text === 'the' ||
    (text === 'The' && type === 'misc' && first + 1 === last && isDemonym(tokens[last]!.lower, gazetteer))
  );
}

const PLACES = classBit('country') | classBit('region') | classBit('city');

function isPlaceName(words: readonly string[], gazetteer: Gazetteer): boolean {
  const key = words.map(hashString).reduce(extendPhrase);
  return (gazetteer.classes(key) & PLACES) !== 0;
}

/** What "New York City-based" and "Anna Harker-led" are about. */
function typeInCompound(words: readonly string[], type: EntityType, gazetteer: Gazetteer): EntityType {
  if (isPlaceName(words, gazetteer)) return 'place';
  const isSomebody =
    type === 'organization' &&
    words.length > 1 &&
    (gazetteer.classes(hashString(words[0]!)) & FIRST_NAME) !== 0 &&
    !nameHeads.organizations.has(words.at(-1)!) &&
    knownType(nameOf(words)) === undefined;
  return isSomebody ? 'person' : type;
}

const FIRST_NAME = classBit('firstName');

/** 1 where a thing's name ends with a letter and the full stop behind it, "the Vela X."; else 0. */
function stopBehind(tokens: readonly Token[], last: number): number {
  return LETTER.test(tokens[last]!.text) && !LETTER.test(tokens[last - 1]?.text ?? '') ? 1 : 0;
}

const LETTER = /^\p{Lu}\.$/u;

/** A stop or quotation mark behind the name. */
function isEnd({ kind, text }: Token): boolean {
  return kind === 'punctuation' && text !== ')';
}

function isPossessive(text: string): boolean {
  return text.length <= 2 && /^['’]s?$/.test(text);
}

/** How many letters of a name a hyphen joins to it in front and behind: "New York City-based", "post-Cold War". */
function compoundOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly before: number; readonly behind: number } {
  const ends = first < last && tokens[last]!.text.includes('-');
  const behind = ends ? (COMPOUND.exec(tokens[last]!.text)?.[0].length ?? 0) : 0;
  const begins = first < last && tokens[first]!.text.includes('-');
  const before = begins ? (POST.exec(tokens[first]!.text)?.[0].length ?? 0) : 0;
  return { before, behind };
}
