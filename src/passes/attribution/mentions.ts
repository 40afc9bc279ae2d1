// The mentions of entities in tokens: which of them does something, which a description stands beside, which one speaks.
import { ANY_BODIES, BODY_KINDS, FIRMS, TRADES } from '../../lexicon/body-kinds.ts';
import { besideSomebody } from '../../lexicon/clause-words.ts';
import { outsiders } from '../../lexicon/people-words.ts';
import { pages, platforms } from '../../lexicon/platforms.ts';
import { initials, spokespeople } from '../../lexicon/source-words.ts';
import { POST_NOMINALS } from '../../lexicon/titles.ts';
import type { EntityFact } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { type Clues, QuoteSize, tokenAt } from './clues.ts';
import { Trait } from './cue-words.ts';
import { FINITE, TagGroup, tagGroups } from './tags.ts';

export interface Mention extends Span {
  readonly entity: number;
  readonly first: number;
  readonly end: number;
  readonly subject: boolean;
  /** Whether what it is stands behind it: "Ida Brandt, an ecologist". */
  readonly introduced: boolean;
}

/** The mentions in order of the text, in tokens. */
export function sortedMentions(clues: Clues, entities: readonly EntityFact[]): readonly Mention[] {
  const { reading } = clues;
  const mentions: Mention[] = [];
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) {
      const first = tokenAt(reading, mention.start);
      const end = Math.max(first + 1, tokenAt(reading, mention.end - 1) + 1);
      const { start } = mention;
      const subject = isSubject(clues, first, end);
      mentions.push({ start, end, first, entity: index, subject, introduced: isIntroduced(clues, end) });
    }
  });
  return mentions.sort((a, b) => a.first - b.first);
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their']);

/** Words in front of a name that opens a sentence. */
const LONGEST_TITLE = 3;
/** "Back in Merrin, in the second week of May": so far in its sentence a subject may open its clause. */
const LONGEST_FRONT = 8;
/** What opens an aside about somebody: "who leads the bench", "a farmer", "58", "in a letter", "speaking in Merrin". */
const ASIDE = new Set(['WP', 'WP$', 'DT', 'CD', 'IN', 'VBG', 'VBN', 'PRP$', 'RB']);
const RELATIVE = new Set(['who', 'whose']);
/** "Norvolt, meanwhile, has": the clause goes on behind it. */
const LINKING = new Set(['meanwhile', 'however', 'though', 'too', 'moreover']);

function isIntroduced({ reading: { tokens } }: Clues, end: number): boolean {
  if (RELATIVE.has(tokens[end]?.lower ?? '')) return true;
  if (tokens[end]?.lower !== ',') return false;
  const { lower = '' } = tokens[end + 1] ?? {};
  return ARTICLES.has(lower) || RELATIVE.has(lower);
}

/** Whether a verb or auxiliary follows the mention, at once or behind an aside. */
function isSubject(clues: Clues, first: number, end: number): boolean {
  const sentence = clues.reading.sentences[clues.reading.tokens[first]?.sentence ?? 0];
  if (sentence === undefined || end >= sentence.endToken) return false;
  const { tokens } = clues.reading;
  // Whom a quotation tells of is not who says it.
  if ((clues.quoteSize[first] ?? 0) > QuoteSize.short) return false;
  // "The minister, Lena Brandt, resigned".
  const apposed = tokens[first - 1]?.lower === ',' && tokens[end]?.lower === ',' && end + 1 < sentence.endToken;
  const next = tokens[end + 1];
  const aside =
    tokens[end]?.lower === ',' &&
    (ASIDE.has(next?.tag ?? '') || LINKING.has(next?.lower ?? '') || closesBeforeVerb(clues, end, sentence.endToken));
  if (aside && opensClause(clues, sentence.firstToken, first)) return true;
  const tag = clues.tag[apposed ? end + 1 : end] ?? 0;
  if (tag !== 0) return (tagGroups(tag) & (TagGroup.verb | TagGroup.adverb)) !== 0;
  return (
    ((clues.traits[end] ?? 0) & Trait.auxiliary) !== 0 || (clues.cue[end] ?? 0) !== 0 || first === sentence.firstToken
  );
}

/** "Lena Brandt, Norvolt managing director and head of boats, was": an aside that begins with a noun, up to its comma. */
function closesBeforeVerb({ reading: { tokens } }: Clues, comma: number, end: number): boolean {
  if (!/^(?:NN|JJ)/.test(tokens[comma + 1]?.tag ?? '')) return false;
  for (let i = comma + 2; i + 1 < end && i <= comma + LONGEST_ASIDE; i++) {
    if (FINITE.has(tokens[i]!.tag)) return false;
    if (tokens[i]!.lower === ',') return FINITE.has(tokens[i + 1]!.tag);
  }
  return false;
}
const LONGEST_ASIDE = 14;

/** Whether nothing stands in front of the name, but for its title or where and when it was: "Back in Merrin, Lena Brandt". */
function opensClause(clues: Clues, from: number, first: number): boolean {
  const { tokens } = clues.reading;
  if (first - from > LONGEST_FRONT) return false;
  for (let i = from; i < first; i++) if (FINITE.has(tokens[i]!.tag)) return false;
  const behindComma = tokens[first - 1]?.lower === ',';
  return behindComma || (first - from <= LONGEST_TITLE && (first === from || tokens[from]!.tag !== 'IN'));
}

const TYPE_RANK = { person: 3, organization: 2, misc: 1, place: 0 } as const;

/** "Lena Brandt KC": none of the words for another one. */
const LETTERS: ReadonlySet<string> = new Set([...initials, ...POST_NOMINALS]);

/** "Okafor campaign officials", "a person close to Okafor": somebody near the person speaks, or a body of that name. */
function isOthers(clues: Clues, mention: Mention, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  const next = mention.end < end ? tokens[mention.end] : undefined;
  // "Brandt who has been in jail" is not the health body of these letters.
  const relative = next?.tag.startsWith('W') === true;
  const noun = relative ? 0 : (clues.traits[mention.end] ?? 0) & (Trait.human | Trait.institution);
  if (next !== undefined && !LETTERS.has(next.lower) && (next.tag === 'NN' || next.tag === 'NNS' || noun !== 0))
    return true;
  if (mention.first <= first) return false;
  // "For Governor Okafor", "led by chairman Okafor"; "Secretary of State Okafor", "chief of staff Okafor" are titles.
  const before = tokens[mention.first - 1]!;
  const office = before.tag === 'NN' && ((clues.traits[before.index] ?? 0) & Trait.human) !== 0;
  const titled =
    mention.first - 1 > first && (before.tag === 'NNP' || office) && tokens[mention.first - 2]!.lower !== 'of';
  return besideSomebody.has((titled ? tokens[mention.first - 2]! : before).lower);
}

/** Who has a paper and did not write it: "a report obtained by the Merrin Post". */
const HOLDING = new Set('obtained seen reviewed viewed examined leaked shared verified'.split(' '));
const FROM = new Set(['in', 'from', 'at', 'near', 'of']);

/** "Advisers to the council", "the founder of the Norwing group", "a report obtained by the Merrin Post": the body beside whoever speaks. */
function isBeside(clues: Clues, mention: Mention, first: number): boolean {
  const { tokens } = clues.reading;
  const at = tokens[mention.first - 1]?.tag === 'DT' ? mention.first - 2 : mention.first - 1;
  if (at <= first) return false;
  const { lower } = tokens[at]!;
  if (lower === 'of' && outsiders.has(tokens[at - 1]!.lower)) return true;
  if (isFor(clues, mention, first)) return true;
  return lower === 'to' || (lower === 'by' && HOLDING.has(tokens[at - 1]!.lower));
}

const LONGEST_FOR = 3;

/** "A vigil for slain Norwing officers": for whom it is; "a spokesman for the old Norwing" speaks for it. */
function isFor({ reading: { tokens }, traits }: Clues, { first: own, end }: Mention, first: number): boolean {
  // Its officers, and not the body itself.
  if (!PLURAL.test(tokens[end]?.lower ?? '') || !tokens[end]!.tag.startsWith('NN')) return false;
  let at = own - 1;
  while (at > first && at > own - LONGEST_FOR && /^(?:JJ|DT|NNP|VBN)$/.test(tokens[at]!.tag)) at--;
  if (at <= first || tokens[at]!.lower !== 'for') return false;
  return ((traits[at - 1] ?? 0) & (Trait.human | Trait.institution | Trait.document)) === 0;
}

/** "A couple from Ohio", "the Norland and Ostmark striker": where somebody is from. */
function isHome(clues: Clues, mention: Mention, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  let next = mention.end;
  while (next < end && (tokens[next]!.lower === 'and' || (clues.entity[next] ?? 0) !== 0)) next++;
  // "U.S. officials" and "the U.S. government" speak for the United States.
  const noun = next < end ? tokens[next]! : undefined;
  const isBody = ((clues.traits[next] ?? 0) & Trait.institution) !== 0;
  // "The Norland international", "the Norland general" look like adjectives.
  const isHuman = ((clues.traits[next] ?? 0) & Trait.human) !== 0;
  const somebody = noun?.tag.startsWith('NN') === true || noun?.lower === 'international' || isHuman;
  if (noun !== undefined && somebody && !PLURAL.test(noun.lower) && !isBody) return true;
  let at = mention.first;
  // "From Merrin, Norland".
  while (at - 2 > first && tokens[at - 1]!.text === ',' && (clues.entity[at - 2] ?? 0) !== 0) at -= 2;
  const head = tokens[at - 2];
  if (at - 2 < first || head === undefined || !FROM.has(tokens[at - 1]!.lower)) return false;
  // "A couple from Merrin", "an inquiry in Merrin".
  const { lower } = tokens[at - 1]!;
  if (lower === 'from' || (lower !== 'of' && mention.end === end)) return true;
  return ((clues.traits[head.index] ?? 0) & Trait.human) !== 0 || AGED.test(head.lower);
}

/** "Officials", but "census" and "press". */
const PLURAL = /[^us]s$/;
const AGED = /^\d+-year-olds?$/;

/** "A paper by Okafor, Brandt": its authors; "a spokesman for Okafor, Jan Brandt": the spokesman. */
function isListed({ reading: { tokens }, traits, groupEnd }: Clues, first: number, join: number): boolean {
  const { lower } = tokens[join]!;
  if (lower !== ',') return lower === 'and';
  const head = (groupEnd[first] ?? first + 1) - 1;
  return tokens[head]?.tag === 'NNS' || ((traits[head] ?? 0) & Trait.human) === 0;
}

const LETTERS_ONLY = /^\p{Lu}{2,}$/u;
/** Of a country there are many of these: "the Norse party" is the one so called. */
function isOneOfMany(noun: string): boolean {
  const isBody = BODY_KINDS.has(noun) || FIRMS.has(noun) || TRADES.has(noun) || ANY_BODIES.has(noun);
  return isBody && noun !== 'party';
}

/** "A Norse review", "one Harbour Party deputy": where a paper or somebody comes from is neither. */
function isAdjective({ reading: { tokens }, traits }: Clues, mention: Mention, type: string, end: number): boolean {
  const next = mention.end < end ? tokens[mention.end] : undefined;
  if (next !== undefined && initials.has(next.lower)) return true;
  // "Norse NGO".
  if (next?.tag === 'NNP' && type === 'misc') return LETTERS_ONLY.test(next.text);
  if (next === undefined || !/^(?:NNS?|JJ)$/.test(next.tag)) return false;
  // "The Norse government" is all there is of its country, "a Norse company" is not.
  if (type === 'misc') return ((traits[next.index] ?? 0) & Trait.institution) === 0 || isOneOfMany(next.lower);
  // "The Harbour Party spokesman" speaks for it, "Harbour Party officials" do.
  return next.tag === 'NN' && ((traits[next.index] ?? 0) & Trait.human) !== 0 && !spokespeople.has(next.lower);
}

/** What begins words that tell more of somebody: "another, who sits for Merrin", "a study published in Merrin". */
const TELLING = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
const PARTICIPLES = new Set(['VBN', 'VBG']);
/** They lead to a name of the same one, or of who made it. */
const NAMING = new Set(['known', 'named', 'called', 'identified', 'nicknamed', 'dubbed', 'including']);

/** The relative clause or participle phrase of a source, to its comma; empty where it has none. */
function asideOf({ reading: { tokens } }: Clues, first: number, end: number): Span {
  for (let i = first + 1; i < end - 1; i++) {
    const { tag, lower } = tokens[i]!;
    const before = tokens[i - 1]!.tag;
    // The past of a regular verb and its participle look alike.
    const behind = before === ',' || before.startsWith('NN');
    const isParticiple = PARTICIPLES.has(tag) ? behind : tag === 'VBD' && behind && !before.startsWith('NNP');
    if (isParticiple && isByName(tokens, i)) continue;
    if (!TELLING.has(lower) && !isParticiple) continue;
    let last = i + 1;
    while (last < end && tokens[last]!.text !== ',') last++;
    return { start: i, end: last };
  }
  return { start: end, end };
}

/** "Known as Harker", "compiled by the Merrin Post". */
function isByName(tokens: Clues['reading']['tokens'], i: number): boolean {
  const { lower } = tokens[i]!;
  return NAMING.has(lower) || (tokens[i + 1]?.lower === 'by' && !HOLDING.has(lower));
}

/** The entity that speaks in tokens `first` to `end`: not the owner of the speaker, and a person before anything else. */
export function entityOf(
  clues: Clues,
  mentions: readonly Mention[],
  entities: readonly EntityFact[],
  first: number,
  end: number,
): number | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.end ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  let best: number | null = null;
  let rank = -1;
  let othersEnd = -2;
  let lastEnd = -2;
  let ownerEnd = -2;
  let row: readonly number[] = [];
  const aside = asideOf(clues, first, end);
  const joint: number[] = [];
  for (let k = low; k < mentions.length; k++) {
    const mention = mentions[k];
    if (mention === undefined || mention.first >= end) break;
    const type = entities[mention.entity]?.type;
    if (type === undefined) continue;
    // "Lena Brandt, a geneticist at the University of Merrin": the university is not she, known or not.
    if (isInApposition(clues, mention, first)) continue;
    const owner = mention.end < end - 1 && clues.reading.tokens[mention.end]?.lower === "'s";
    // "A paper by Okafor, Brandt and Keller": none of its authors is the paper.
    const listed = mention.first === othersEnd + 1 && isListed(clues, first, othersEnd);
    const others =
      isExample(clues, mention, first) ||
      isSupplied(clues, mention, type, mentions[k + 1]) ||
      (mention.first >= aside.start && mention.first < aside.end) ||
      (type === 'person'
        ? listed || isOthers(clues, mention, first, end)
        : type === 'place'
          ? isHome(clues, mention, first, end)
          : isBeside(clues, mention, first) || isAdjective(clues, mention, type, end));
    if (others) othersEnd = mention.end;
    // "The Facebook page of Norvolt", "the ministry's official Twitter": where somebody speaks is not who does.
    const isMedium =
      type !== 'person' &&
      platforms.has(entities[mention.entity]!.name.toLowerCase()) &&
      isUsed(clues, mention, first, end);
    // "Norvolt's Facebook page": Norvolt.
    if (isMedium && best === null && ownerEnd + 1 === mention.first) best = mentions[k - 1]!.entity;
    if (owner) ownerEnd = mention.end;
    const value = owner || others || isMedium ? -1 : TYPE_RANK[type];
    // "Norland and Tarand agreed", "Brandt and the Norse envoy Harker": two, of whom neither is the source alone.
    if (value >= 0 || (type !== 'person' && isAdjective(clues, mention, type, end))) {
      const join = joinOf(clues, lastEnd, mention.first);
      row = join === null ? [mention.entity] : [...row, mention.entity];
      if (join === 'and' && new Set(row).size > 1) joint.push(...row);
      lastEnd = mention.end;
    }
    if (value > rank) {
      rank = value;
      best = mention.entity;
    }
  }
  return best !== null && joint.includes(best) ? null : best;
}

/** "The Twitter account", "the official Twitter of the museum". */
function isUsed({ reading: { tokens } }: Clues, mention: Mention, first: number, end: number): boolean {
  if (mention.end < end && pages.has(tokens[mention.end]!.lower)) return true;
  return mention.first > first && mention.end < end && tokens[mention.end]!.lower === 'of';
}

/** "AI companies, including [Norvolt],", "firms such as [Norvolt]": one of those who speak. */
function isExample({ reading: { tokens }, groupEnd }: Clues, { first: own }: Mention, first: number): boolean {
  let at = own - 1;
  while (at > first && (tokens[at]!.tag.startsWith('NNP') || EXAMPLE_JOINS.has(tokens[at]!.lower))) at--;
  if (at <= first) return false;
  const { lower } = tokens[at]!;
  const opens = lower === 'including' || (lower === 'as' && tokens[at - 1]!.lower === 'such');
  const noun = lower === 'as' ? at - 2 : tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
  if (!opens || noun < first) return false;
  // "Nurses interviewed in Merrin this week, including Brandt,".
  return (
    tokens[noun]!.tag === 'NNS' || (lower === 'including' && tokens[(groupEnd[first] ?? first) - 1]?.tag === 'NNS')
  );
}

const EXAMPLE_JOINS = new Set([',', 'and', 'the', 'or']);

/** "[NASA] supplier Norvolt", "[Norland Bank] spin-off Merrwatch": whose it is, in front of what it is and is called. */
function isSupplied(
  { reading: { tokens } }: Clues,
  { end }: Mention,
  type: string,
  next: Mention | undefined,
): boolean {
  if (type !== 'organization' || next === undefined || next.first !== end + 1) return false;
  const { tag, text, lower } = tokens[end]!;
  return tag === 'NN' && text === lower && tokens[next.end - 1]!.tag.startsWith('NNP');
}

const CAPITAL = /^\p{Lu}/u;

const IN_ROW = new Set(['and', 'the']);

/** Whether the mention hangs on what stands behind a name, its comma and "a". */
function isInApposition({ reading: { tokens } }: Clues, { first: own }: Mention, first: number): boolean {
  let comma = first;
  while (comma < own && CAPITAL.test(tokens[comma]!.text)) comma++;
  if (comma === first || tokens[comma]!.text !== ',' || !/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  // "A rival of Hallam and the Norland Bank".
  let before = own - 1;
  while (before > comma + 2 && (tokens[before]!.tag.startsWith('NNP') || IN_ROW.has(tokens[before]!.lower))) before--;
  return before > comma + 2 && tokens[before]!.tag === 'IN';
}

/** The "and" or comma that alone, but for an article, stands between two names; null where other words do. */
function joinOf({ reading: { tokens } }: Clues, end: number, first: number): string | null {
  const last = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const join = end >= 0 && last === end + 1 ? tokens[end]!.lower : '';
  return join === 'and' || join === ',' ? join : null;
}
