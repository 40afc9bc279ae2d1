// People whom the article itself says to have had another name: "Anna Harker (née Brandt)", "Owen Harker, now Lord
// Harker of Merrin", and whose surname an editor put in: "Owen (Harker)".
import { sexOfName } from '../../language/sex.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { nameOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mentions, each with the words that are compared for whom it names. */
export function withOtherNames(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  /** What the other names stand for: "anna harker" -> Anna Brandt, where the article has both in full. */
  const before = new Map<string, ResolvableMention>();
  /** The first mention of each person, once a maiden name asks for it. */
  let people: ReadonlyMap<string, ResolvableMention> | undefined;
  /** "tianmo" -> the Great Merrin Telescope, "also known as Tianmo". */
  const others = new Map<string, ResolvableMention>();
  const found = mentions.map((mention, index) => {
    const owner = mentions[index - 1];
    if (owner !== undefined && isKnownAs(owner, mention, tokens)) {
      others.set(mention.name, owner);
      return { ...called(mention, owner), type: owner.type };
    }
    if (owner?.type !== 'person' || mention.type !== 'person') return mention;
    if (isMaiden(owner, mention, tokens)) {
      const maiden = mention.words.length === 1 ? `${owner.words[0]!} ${mention.name}` : mention.name;
      people ??= firstOfEach(mentions);
      const same = people.get(maiden);
      if (same !== undefined && owner.words.length > 1) before.set(owner.name, same);
      return called(mention, owner);
    }
    if (!isRaised(owner, mention, tokens)) return mention;
    // "Laura Harker, now Laura Brandt": whichever name stands further on.
    if (mention.words.length > 1 && mention.words[0] === owner.words[0]) before.set(mention.name, owner);
    return called(mention, owner);
  });
  const whole = found.map((mention, index) => {
    const owner = found[index - 1];
    if (owner !== undefined && isPutIn(owner, mention, tokens, gazetteer))
      return called(mention, { words: [...owner.words, ...mention.words] });
    const surname = found[index + 1];
    if (surname === undefined || !isPutIn(mention, surname, tokens, gazetteer)) return mention;
    return {
      ...called(mention, { words: [...mention.words, ...surname.words] }),
      text: `${mention.text} ${surname.text}`,
      borrowed: undefined,
    };
  });
  if (before.size + others.size === 0) return whole;
  return whole.map((mention) => {
    const owner = others.get(mention.name);
    if (owner !== undefined) return { ...called(mention, owner), type: owner.type };
    const same = mention.type === 'person' ? before.get(mention.name) : undefined;
    return same === undefined ? mention : called(mention, same);
  });
}

function firstOfEach(mentions: readonly ResolvableMention[]): ReadonlyMap<string, ResolvableMention> {
  const first = new Map<string, ResolvableMention>();
  for (const mention of mentions)
    if (mention.type === 'person' && !first.has(mention.name)) first.set(mention.name, mention);
  return first;
}

function called(mention: ResolvableMention, { words }: Pick<ResolvableMention, 'words'>): ResolvableMention {
  return { ...mention, words, name: nameOf(words), borrowed: true };
}

/** "The Merrin Front, also known as Norfront", "the Great Telescope (also called Tianmo)". */
function isKnownAs(owner: ResolvableMention, { firstToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  const as = ARTICLES.has(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
  const opens = tokens[owner.endToken]?.text;
  if (as < owner.endToken || as > owner.endToken + 3 || (opens !== ',' && opens !== '(')) return false;
  let between = tokens[owner.endToken + 1]!.lower;
  for (let at = owner.endToken + 2; at <= as; at++) between += ` ${tokens[at]!.lower}`;
  return KNOWN_AS.has(between);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', '“', '"', '‘', "'"]);
const KNOWN_AS: ReadonlySet<string> = new Set([
  'also known as',
  'better known as',
  'usually known as',
  'commonly known as',
  'widely known as',
  'popularly known as',
  'formerly known as',
  'now known as',
  'previously known as',
  'formerly called',
  'now called',
  'also called',
  'aka',
  'a.k.a.',
]);

/** "Anna Harker (née Brandt)", "Anna Harker, née Brandt". */
function isMaiden(owner: ResolvableMention, { firstToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  const between = firstToken - owner.endToken;
  return MAIDEN.has(tokens[firstToken - 1]?.lower ?? '') && (between === 1 || between === 2);
}

const MAIDEN: ReadonlySet<string> = new Set(['née', 'nee']);

/** "Owen Harker, now Lord Harker of Merrin": a title is between them; the surname or the first name is the same. */
function isRaised(owner: ResolvableMention, mention: ResolvableMention, tokens: readonly Token[]): boolean {
  const { endToken, words } = owner;
  const between = mention.firstToken - endToken;
  const isMarried = between === 2 && words.length > 1 && mention.words.length > 1 && words[0] === mention.words[0];
  if (between < 2 || between > 4 || words.length < 2 || !LATER.has(tokens[endToken + 1]!.lower)) return false;
  const opens = tokens[endToken]!.text;
  return (opens === ',' || opens === '(') && (isMarried || mention.words.includes(words.at(-1)!));
}

const LATER: ReadonlySet<string> = new Set(['now', 'later', 'today', 'afterwards', 'subsequently']);

/** "Owen (Harker)", "Owen (Harker, the captain)", but not "Owen (Harker, 71)", who came on for him. */
function isPutIn(
  { type, words, endToken }: ResolvableMention,
  surname: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (type !== 'person' || surname.type !== 'person' || words.length > 1 || surname.words.length > 1) return false;
  if (surname.firstToken !== endToken + 1) return false;
  // "Coach (Owen) Harker": in American papers the first name is put in.
  const isFirst = tokens[endToken]!.text === ')' && tokens[endToken - 2]?.text === '(';
  if (isFirst) return isFirstName(words[0]!, gazetteer);
  if (tokens[endToken]!.text !== '(') return false;
  const closes = tokens[surname.endToken];
  const isTold = closes?.text === ',' && TELLING.has(tokens[surname.endToken + 1]?.lower ?? '');
  if (closes?.text !== ')' && !isTold) return false;
  return isFirstName(words[0]!, gazetteer);
}

function isFirstName(word: string, gazetteer: Gazetteer): boolean {
  return sexOfName(word) !== null || (gazetteer.classes(hashString(word)) & FIRST_NAME) !== 0;
}

const TELLING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'our', 'their', 'my']);
const FIRST_NAME = classBit('firstName');
