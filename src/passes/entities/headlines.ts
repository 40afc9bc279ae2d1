// Words in title case that are no name: "Populist Anger Appeals" in a headline, "Veto Power Impedes Peace Efforts:" at
// the start of a paragraph. What the running text does not have is a name there only when it looks like one.
import { nameHeads } from '../../lexicon/name-heads.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWords, textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

const LISTED =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('place') |
  classBit('team') |
  classBit('organization') |
  classBit('person');
const ORDINARY = classBit('noun') | classBit('verb') | classBit('adjective') | classBit('function') | classBit('job');

/** The mentions without those that are only words of a headline; longer ones are cut to the name they hold. */
export function withoutHeadlineWords(
  reading: Reading,
  mentions: readonly ResolvableMention[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const { tokens } = reading;
  const named = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of mentions) named.fill(1, firstToken, endToken);
  const doubtful = mentions.filter((mention) =>
    mention.endToken > mention.firstToken + 1
      ? inTitleCase(reading, mention, named)
      : isFirstNoun(reading, mention, gazetteer),
  );
  if (doubtful.length === 0) return mentions;
  const strange = new Set(doubtful);
  const known = new Map<string, ResolvableMention['type']>();
  /** "Carrier" in an article about the Carrier Corp. */
  const begun = new Set<string>();
  for (const mention of mentions) {
    if (strange.has(mention)) continue;
    known.set(mention.name, mention.type);
    if (mention.type === 'organization') begun.add(mention.words[0]!);
  }
  return mentions.flatMap((mention) => {
    if (!strange.has(mention) || known.has(mention.name) || knownType(mention.name) !== undefined) return [mention];
    if (mention.endToken === mention.firstToken + 1) return begun.has(mention.name) ? [mention] : [];
    const held = heldName(mention, known, tokens);
    if (held !== null) return [held];
    return mention.type === 'person' || isLikely(mention, reading, gazetteer) ? [mention] : [];
  });
}

/** Whether all words around the mention have capitals that are no names, up to a colon or the ends of its sentence. */
function inTitleCase(
  { tokens, sentences }: Reading,
  { firstToken, endToken }: ResolvableMention,
  named: Uint8Array,
): boolean {
  const { firstToken: start, endToken: end, kind } = sentences[tokens[firstToken]!.sentence]!;
  if (kind === 'headline' || kind === 'heading') return true;
  const from = Math.max(start, firstToken - WIDEST);
  const to = Math.min(end, endToken + WIDEST);
  let capitals = 0;
  let others = 0;
  let colon = false;
  for (let at = from; at < to; at++) {
    const { kind: kindOf, text, lower: small } = tokens[at]!;
    if (text === ':' && at >= endToken) {
      colon = true;
      break;
    }
    // "The Harker Club, The Alder Club of Norland, …" is a row of names.
    if (text === ',') return false;
    if (kindOf !== 'word') continue;
    if (named[at] === 1) {
      if (at < firstToken || at >= endToken) others++;
      continue;
    }
    if (text !== small && small !== 'the') capitals++;
    else if (small.length > LONGEST_SMALL) return false;
  }
  // "Human Rights" alone in its line.
  // "Veto Power Impedes Peace Efforts:" at the head of a paragraph.
  if (colon && firstToken - start < WIDEST && endToken - firstToken >= LEAST_HEADED && capitals + others > 0)
    return true;
  return capitals >= FEWEST || (firstToken === start && end <= endToken + 1);
}

/** "Democracy" at the start of a sentence or of what somebody says. */
function isFirstNoun(
  { tokens, sentences }: Reading,
  { firstToken, type, confidence, told }: ResolvableMention,
  gazetteer: Gazetteer,
): boolean {
  // "Glacier, a drama".
  if (told === true) return false;
  if ((type !== 'organization' && type !== 'misc') || confidence >= (type === 'misc' ? SURE_OTHER : SURE)) return false;
  const { lower, text, sentence } = tokens[firstToken]!;
  if (firstToken !== sentences[sentence]!.firstToken && !OPENING.has(tokens[firstToken - 1]!.text)) return false;
  if (text === text.toUpperCase()) return false;
  const classes = gazetteer.classes(hashString(lower));
  return (classes & NOUN) !== 0 && (classes & (LISTED | DEMONYM)) === 0;
}

const SURE = 0.9;
const SURE_OTHER = 0.97;
const OPENING: ReadonlySet<string> = new Set([':', '"', '“', '‘', "'", "''", '``']);
const NOUN = classBit('noun');
const DEMONYM = classBit('demonym');

const LEAST_HEADED = 2;
const WIDEST = 12;
const FEWEST = 2;
/** "from", "with" and shorter words keep small letters in headlines. */
const LONGEST_SMALL = 4;

/** "Anna Harker Endorsement": the longest name known from the running text that a mention begins or ends with. */
function heldName(
  mention: ResolvableMention,
  known: ReadonlyMap<string, ResolvableMention['type']>,
  tokens: readonly Token[],
): ResolvableMention | null {
  const { firstToken, endToken } = mention;
  for (let length = Math.min(endToken - firstToken - 1, LONGEST_NAME); length > 0; length--) {
    for (const first of [firstToken, endToken - length]) {
      const words = plainWords(tokens, first, first + length);
      const name = nameOf(words);
      const type = known.get(name);
      if (words.length < length || type === undefined) continue;
      // A lone place or nationality begins many names, and so does a first name a person's.
      if (length === 1 && (mention.type === 'person' || (type !== 'person' && type !== 'organization'))) continue;
      const { start } = tokens[first]!;
      const { end } = tokens[first + length - 1]!;
      const text = textOf(tokens, first, first + length);
      return {
        ...mention,
        start,
        end,
        text,
        words,
        name,
        confidence: UNSURE,
        firstToken: first,
        endToken: first + length,
      };
    }
  }
  return null;
}

/** A run of thousands of capitals holds no longer name. */
const LONGEST_NAME = 8;
/** So that what the name is in the running text counts more. */
const UNSURE = 0.5;

function isOrdinary(lower: string, gazetteer: Gazetteer): boolean {
  const is = (word: string): boolean => (gazetteer.classes(hashString(word)) & ORDINARY) !== 0;
  return is(lower) || (lower.endsWith('s') && is(lower.slice(0, -1)));
}

/** A listed name, one with a head of its own ("Seed Committee"), or words that nobody would write otherwise. */
function isLikely(
  { words, firstToken, endToken }: ResolvableMention,
  { tokens, sentences }: Reading,
  gazetteer: Gazetteer,
): boolean {
  const last = words.at(-1)!;
  if (nameHeads.organizations.has(last) || nameHeads.works.has(last) || nameHeads.withArticle.has(last)) return true;
  if (nameHeads.media.has(last)) return true;
  if (isListedPlace(tokens, firstToken, endToken, gazetteer, LISTED)) return true;
  let names = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { lower, text } = tokens[at]!;
    if (text.length > 2 && !isOrdinary(lower, gazetteer)) names++;
  }
  const sentence = sentences[tokens[firstToken]!.sentence]!;
  const fills = firstToken === sentence.firstToken && sentence.endToken <= endToken + 1;
  return fills ? names > 0 : 2 * names >= endToken - firstToken;
}
