// Titles of works where the words beside them tell that they are some, from end to end, whatever the recogniser made of
// their parts: "the horror classic Nightfall", "a film called Tin Roof", "Glacier, a docu-drama", "starred in Praline".
import { nameHeads } from '../../lexicon/name-heads.ts';
import { behindTitles, insideCalledTitles } from '../../lexicon/name-words.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { workWords } from '../../lexicon/work-words.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isShortOf, nameOf, plainWords } from './names.ts';
import type { Name } from './recognise.ts';
import { spelling, type Text, type Title, titleAt, titleBefore } from './title-edges.ts';

const SURE = 0.9;
const PLACE = classBit('country') | classBit('region') | classBit('city');
const NO_TITLE = classBit('function') | classBit('date') | classBit('demonym');
const ORDINARY = NO_TITLE | classBit('noun') | classBit('verb') | classBit('adjective');

/** The titles, in order, none inside another; `names` are those of the recogniser. */
export function findWorks({ tokens, sentences }: Reading, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  let text: Text | null = null;
  const found: Title[] = [];
  for (const sentence of sentences) {
    if (isHeading(sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lower, kind } = tokens[at]!;
      const rules = kind === 'word' || lower === ':' ? RULES.get(lower) : undefined;
      if (rules === undefined || isCapital(tokens[at])) continue;
      text ??= textOf(tokens, names, gazetteer);
      for (const rule of rules) {
        const titles = rule(text, at, sentence).filter((title) => mayBeWork(text!, title));
        for (const title of titles) if (title.firstToken >= (found.at(-1)?.endToken ?? 0)) found.push(title);
        if (titles.length > 0) break;
      }
    }
  }
  if (text === null || found.length === 0) return [];
  return [...found, ...usedAlone(text, found, sentences)].sort((a, b) => a.firstToken - b.firstToken).map(workOf);
}

type Rule = (text: Text, at: number, sentence: Sentence) => readonly Title[];

function isHeading({ kind }: Sentence): boolean {
  return kind === 'headline' || kind === 'heading';
}

function textOf(tokens: readonly Token[], names: readonly Name[], gazetteer: Gazetteer): Text {
  const holders = new Map<number, Name>();
  for (const name of names) for (let at = name.firstToken; at < name.endToken; at++) holders.set(at, name);
  let isOfScreen: boolean | undefined;
  return {
    tokens,
    gazetteer,
    names: holders,
    isOfScreen: () => {
      isOfScreen ??= tokens.filter(({ lower }) => workWords.screen.has(lower)).length >= LEAST_OF_SCREEN;
      return isOfScreen;
    },
  };
}

/** An article with so many words of the screen or the stage is about it: "a role in Praline" is one in a film. */
const LEAST_OF_SCREEN = 3;

function workOf({ firstToken, endToken }: Title): Name {
  return { firstToken, endToken, type: 'misc', confidence: SURE, isName: SURE, types: [], told: true };
}

/** Neither a place, a people, a day nor what every newsroom knows for something else. */
function mayBeWork({ tokens, gazetteer, names }: Text, { firstToken, endToken }: Title): boolean {
  const known = knownType(nameOf(plainWords(tokens, firstToken, endToken)));
  if (known !== undefined) return known === 'misc';
  if (isListedPlace(tokens, firstToken, endToken, gazetteer, PLACE)) return false;
  const { lower, text } = tokens[firstToken]!;
  // "A drama CD".
  if (endToken === firstToken + 1 && LETTERS.test(text)) return false;
  if (endToken === firstToken + 1) return (gazetteer.classes(hashString(lower)) & NO_TITLE) === 0;
  const name = names.get(firstToken);
  return name?.type !== 'organization' || name.confidence < SURE || name.endToken !== endToken;
}

const LETTERS = /^\p{Lu}{2,3}s?$/u;

/** "The film Nightfall", "the horror classic Nightfall". */
const behindKind: Rule = (text, at, { firstToken, endToken }) => {
  const { tokens } = text;
  const { lower, tag } = tokens[at]!;
  const isLoose = workWords.loose.has(lower);
  if (isLoose ? !isOfGenre(tokens, at, firstToken) : !tag.startsWith('NN')) return [];
  const title = titleAt(text, at + 1, endToken);
  return title !== null && goesOnAsWork(text, title) ? [title] : [];
};

/** "Horror classic", "Vietnam epic". */
function isOfGenre(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < first) return false;
  return workWords.genres.has(before.lower) || (tokens[at]!.lower === 'epic' && isCapital(before));
}

/** "Oscar nominee The Weaver King": whoever has an article in front is nobody. */
const behindChosen: Rule = (text, at, { endToken }) => {
  if (text.tokens[at + 1]?.text !== 'The') return [];
  const title = titleAt(text, at + 1, endToken);
  return title !== null && title.endToken > at + 2 && goesOnAsWork(text, title) ? [title] : [];
};

/** "His next film, Benny Carlucci, was a hit", where no "after the film, Brandt said" goes on. */
const behindComma: Rule = (text, at, sentence) => {
  const { tokens } = text;
  if (tokens[at + 1]?.text !== ',') return [];
  const opens = groupStart(tokens, at, sentence.firstToken);
  const before = tokens[opens - 1];
  if (opens === at || !OPENING.has(tokens[opens]!.tag)) return [];
  if (tokens[opens]!.tag === 'DT' && opens === at - 1) return [];
  // "In his new film, Brandt, ..." may go on with anybody.
  if (opens <= sentence.firstToken + 1 && before?.sentence === sentence.index) return [];
  const title = titleAt(text, at + 2, sentence.endToken);
  if (title === null) return [];
  const next = tokens[title.endToken];
  const ends = next === undefined || next.sentence !== sentence.index || CLOSING.has(next.text);
  const isAged = tokens[title.endToken + 1]?.kind === 'number' || tokens[title.endToken + 1]?.lower === 'who';
  return ends && !(next?.text === ',' && isAged) ? [title] : [];
};

const OPENING: ReadonlySet<string> = new Set(['PRP$', 'DT']);
const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ')', '?', '!']);

/** A description of a work has at most so many words: "a long and much loved Norland comedy". */
const LONGEST_GROUP = 7;

/** Where the group of the noun at `at` begins, with its article where it has one; `at` where nothing belongs to it. */
function groupStart(tokens: readonly Token[], at: number, first: number): number {
  let opens = at;
  while (opens > first && at - opens < LONGEST_GROUP && GROUP.test(tokens[opens - 1]!.tag)) opens--;
  const before = tokens[opens - 1];
  return opens > first && (before?.tag === 'DT' || before?.tag === 'PRP$') ? opens - 1 : opens;
}

const GROUP = /^(?:JJ|NN|CD|VB[NG]|HYPH|POS|RB)/;

/** Whether what follows can follow the title of a work: "the film Brandt made", "the film Norland fans" are about others. */
function goesOnAsWork({ tokens, names }: Text, { firstToken, endToken }: Title): boolean {
  const next = tokens[endToken];
  if (next === undefined || next.sentence !== tokens[firstToken]!.sentence) return true;
  const name = names.get(firstToken);
  if (next.tag === 'POS') return name === undefined || name.type === 'misc';
  if (next.tag === 'MD' || next.tag.startsWith('V')) {
    if (next.tag === 'VBN') return true;
    const isNobody = name === undefined || name.type === 'misc' || (name.type === 'place' && endToken > firstToken + 1);
    if (!isNobody && !workWords.deeds.has(next.lower) && next.tag !== 'VBG') return false;
    return tokens[endToken + 1]?.tag !== 'VBG';
  }
  return !next.tag.startsWith('NN') || workWords.following.has(next.lower) || LATELY.has(next.lower);
}

const LATELY: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight']);

/** "The films Tin Roof and Stone Well", "comedies such as Tin Roof". */
const behindPlural: Rule = (text, at, { endToken }) => {
  const { tokens } = text;
  const first = tokens[at + 1];
  const isRow = first?.lower === 'such' && tokens[at + 2]?.lower === 'as';
  const from = isRow ? at + 3 : first?.lower === 'including' ? at + 2 : at + 1;
  if (from === at + 1 && !workWords.plurals.has(tokens[at]!.lower)) return [];
  const titles: Title[] = [];
  let title = titleAt(text, from, endToken, NONE, false);
  while (title !== null) {
    titles.push(title);
    const joint = tokens[title.endToken];
    const goesOn = joint?.text === ',' || joint?.text === 'and' || joint?.text === 'or';
    const isDouble = joint?.text === ',' && tokens[title.endToken + 1]?.text === 'and';
    title = goesOn ? titleAt(text, title.endToken + (isDouble ? 2 : 1), endToken, NONE, false) : null;
    // "Films such as Tin Roof, Anna Hale said" goes on with somebody.
    if (title !== null && text.names.get(title.firstToken)?.type === 'person') title = null;
  }
  const last = titles.at(-1);
  return last !== undefined && goesOnAsWork(text, last) ? titles : [];
};

const NONE: ReadonlySet<string> = new Set();

/** "A song called Tin Roof", but "the film called Brandt a liar". */
const behindNamed: Rule = (text, at, { firstToken, endToken }) => {
  const { tokens } = text;
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (noun <= firstToken || !workWords.written.has(tokens[noun]!.lower)) return [];
  const isOld = tokens[groupStart(tokens, noun, firstToken)]!.lower === 'the';
  if (isOld && noun === at - 1 && tokens[at]!.lower === 'called') return [];
  const title = titleAt(text, at + 1, endToken, insideCalledTitles);
  if (title === null) return [];
  return /^(?:DT|JJ|PRP)/.test(tokens[title.endToken]?.tag ?? '') ? [] : [title];
};

/** "Glacier, a docu-drama about", "Nightfall, her first novel,". */
const inApposition: Rule = (text, at, { firstToken, index }) => {
  const { tokens } = text;
  const next = tokens[at + 1];
  const closes = next === undefined || next.sentence !== index || next.kind === 'punctuation';
  if (!closes && !workWords.made.has(next.lower)) return [];
  const opens = groupStart(tokens, at, firstToken);
  const isApposed = opens < at && (NEW.has(tokens[opens]!.lower) || tokens[opens]!.tag === 'PRP$');
  if (!isApposed || tokens[opens - 1]?.text !== ',' || opens - 1 <= firstToken) return [];
  return placed(text, titleBefore(text, opens - 1, firstToken), firstToken);
};

const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** The title unless it is where or when something is: "in Merrin, a film", "On Monday, a film". */
function placed({ tokens }: Text, title: Title | null, firstToken: number): readonly Title[] {
  if (title === null) return [];
  const before = title.firstToken > firstToken ? tokens[title.firstToken - 1]!.lower : '';
  return behindTitles.has(before) ? [] : [title];
}

/** "Ronny, starring Matt Hale". */
const beforeStarring: Rule = (text, at, { firstToken }) => {
  const end = text.tokens[at - 1]?.text === ',' ? at - 1 : at;
  return placed(text, titleBefore(text, end, firstToken), firstToken);
};

/** "Starred in Praline", "her first film role in Praline", "stars as a thief in Praline". */
const behindRole: Rule = (text, at, { endToken }) => {
  const { tokens } = text;
  const { lower, tag } = tokens[at]!;
  const isRole = workWords.roles.has(lower);
  const isPlayed = workWords.played.has(tokens[at - 1]?.lower ?? '') || (lower.startsWith('role') && text.isOfScreen());
  // "To star in Praline".
  const isVerb = tag.startsWith('V') || tokens[at - 1]?.lower === 'to';
  if (isRole ? !isPlayed : !isVerb) return [];
  if (workWords.appearing.has(lower) && !workWords.beside.has(tokens[at + 1]?.lower ?? '')) return [];
  const inside = insideOf(tokens, at + 1, endToken, isRole);
  if (inside < 0) return [];
  const title = titleAt(text, inside + 1, endToken);
  if (title === null) return [];
  const next = tokens[title.endToken];
  if (next?.tag === 'POS') {
    // "Starred in Anna Hale's Praline".
    const own = titleAt(text, title.endToken + 1, endToken);
    return own === null ? [] : [own];
  }
  return next === undefined || !next.tag.startsWith('NN') ? [title] : [];
};

const LONGEST_PART = 8;

/** Where the "in" stands that a title follows; -1 where none does. */
function insideOf(tokens: readonly Token[], from: number, end: number, isRole: boolean): number {
  const { lower } = tokens[from] ?? { lower: '' };
  if (lower === 'in') return from;
  if (!workWords.beside.has(lower) && !(isRole && lower === 'of')) return -1;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_PART); at++) {
    const { lower: word, kind, tag } = tokens[at]!;
    if (word === 'in') return at;
    if (kind === 'punctuation' || /^V|^MD/.test(tag)) return -1;
  }
  return -1;
}

/** "A sequel to Praline", "two episodes of Praline". */
const behindJoint: Rule = (text, at, { endToken }) => {
  const { tokens, names } = text;
  if (tokens[at + 1]?.lower !== workWords.joints.get(tokens[at]!.lower)) return [];
  const title = titleAt(text, at + 2, endToken);
  if (title === null) return [];
  const next = tokens[title.endToken];
  if (next?.tag === 'POS') {
    const own = titleAt(text, title.endToken + 1, endToken);
    return own === null ? [] : [own];
  }
  // "The winner of Big Harvest", where the article is about the screen.
  if (tokens[at]!.lower.startsWith('winner') && (title.endToken < title.firstToken + 2 || !text.isOfScreen()))
    return [];
  // "An adaptation of Brandt": of whose work.
  if (tokens[at]!.lower.startsWith('adaptation') && names.get(title.firstToken)?.type === 'person') return [];
  return next === undefined || !next.tag.startsWith('NN') ? [title] : [];
};

/** "The Norland version of The Sharp End": inside a sentence no other article has a capital. */
const behindVersion: Rule = (text, at, { endToken }) => {
  const { tokens } = text;
  if (tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.text !== 'The') return [];
  const title = titleAt(text, at + 2, endToken);
  if (title === null || title.endToken === at + 3) return [];
  // "The online version of The Merrin Echo".
  if (nameHeads.papers.has(tokens[title.endToken - 1]!.lower)) return [];
  const next = tokens[title.endToken];
  return next?.tag === 'POS' || next?.tag.startsWith('NN') === true ? [] : [title];
};

/** "Former Neighbors actor Matt Hale", "Praline creator Anna Hale"; "Norvision actor" is of a body. */
const beforeMaker: Rule = (text, at, { firstToken }) => {
  const { tokens, names, gazetteer } = text;
  if (!isCapital(tokens[at + 1])) return [];
  const title = titleBefore(text, at, firstToken);
  if (title === null || title.firstToken === firstToken) return [];
  const name = names.get(title.firstToken);
  if (name !== undefined && name.type !== 'misc') return [];
  // One word has to be an ordinary one: what has no other meaning may be anything.
  const isOne = title.endToken === title.firstToken + 1;
  const classes = gazetteer.classes(hashString(tokens[title.firstToken]!.lower));
  return !isOne || ((classes & NOUN) !== 0 && (classes & NO_TITLE) === 0) ? [title] : [];
};

const NOUN = classBit('noun');

/** "Two Nightfall sequels". */
const beforeSequel: Rule = (text, at, { firstToken }) => {
  const title = titleBefore(text, at, firstToken);
  if (title === null || title.firstToken === firstToken) return [];
  const name = text.names.get(title.firstToken);
  return name === undefined || name.type === 'misc' || name.type === 'person' ? [title] : [];
};

/** "Grandchild of The Flood": inside a sentence no other article has a capital. */
const withArticle: Rule = (text, at, { firstToken, endToken }) => {
  const { tokens, names, gazetteer } = text;
  const front = tokens[at - 1];
  if (tokens[at + 1]?.text !== 'The' || at - 1 < firstToken || !isCapital(front)) return [];
  const name = names.get(at + 2);
  if (name !== undefined && name.type !== 'misc') return [];
  const title = titleAt(text, at + 1, endToken);
  const start = titleBefore(text, at, firstToken);
  if (title === null || start === null || title.endToken < at + 3 || !mayBeWork(text, title)) return [];
  // "Editor of The Sarn Review".
  const isPost = (gazetteer.classes(hashString(front!.lower)) & JOB) !== 0 && !KIN.has(front!.lower);
  if (isPost) return [];
  return [{ firstToken: start.firstToken, endToken: title.endToken }];
};

const JOB = classBit('job');
const KIN = wordSet([...namingNouns.people].join(' '), 'child children grandchild grandchildren bride king queen');

/** "Norvision's Sharp End show", where the recogniser saw no name. */
const beforeShow: Rule = (text, at, { firstToken }) => {
  const title = titleBefore(text, at, firstToken);
  if (title === null || title.endToken < title.firstToken + 2 || title.firstToken === firstToken) return [];
  for (let inside = title.firstToken; inside < at; inside++) if (text.names.has(inside)) return [];
  return [title];
};

/** "NCI: Naval Crime Investigation": letters and what they stand for. */
const spelledOut: Rule = (text, at, { firstToken, endToken }) => {
  const letters = text.tokens[at - 1];
  if (at - 1 < firstToken || !/^\p{Lu}{2,5}$/u.test(letters!.text)) return [];
  const title = titleAt(text, at + 1, endToken);
  if (title === null || title.endToken < title.firstToken + 2) return [];
  const isShort = isShortOf(letters!.lower, plainWords(text.tokens, title.firstToken, title.endToken));
  return isShort ? [{ firstToken: at - 1, endToken: title.endToken }] : [];
};

const RULES: ReadonlyMap<string, readonly Rule[]> = rulesByWord([
  [workWords.kinds, behindKind],
  [workWords.loose, behindKind],
  [workWords.chosen, behindChosen],
  [workWords.kinds, behindComma],
  [workWords.listed, behindPlural],
  [workWords.named, behindNamed],
  [workWords.apposed, inApposition],
  [['starring'], beforeStarring],
  [workWords.acting, behindRole],
  [workWords.appearing, behindRole],
  [workWords.roles, behindRole],
  [[...workWords.joints.keys()], behindJoint],
  [['version', 'versions'], behindVersion],
  [workWords.makers, beforeMaker],
  [workWords.following, beforeSequel],
  [workWords.shows, beforeShow],
  [['of'], withArticle],
  [[':'], spelledOut],
]);

function rulesByWord(rules: readonly (readonly [Iterable<string>, Rule])[]): Map<string, Rule[]> {
  const byWord = new Map<string, Rule[]>();
  for (const [words, rule] of rules) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  return byWord;
}

/** Fewer letters stand for too much else. */
const SHORTEST = 4;

/** The same titles where nothing tells what they are, and with what goes on behind a colon or as a number. */
function usedAlone(text: Text, works: readonly Title[], sentences: readonly Sentence[]): Title[] {
  const { tokens, names } = text;
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of new Set(names.values()))
    if (type === 'person' && endToken > firstToken + 1) surnames.add(tokens[endToken - 1]!.text);
  const taken = new Set<number>();
  /** The works as they stand, and the words they begin with. */
  const titles = new Set<string>();
  const openings = new Set<string>();
  for (const work of works) {
    for (let at = work.firstToken; at < work.endToken; at++) taken.add(at);
    const { text: word } = tokens[work.firstToken]!;
    const isOne = work.endToken === work.firstToken + 1;
    if (isOne && (word.length < SHORTEST || surnames.has(word))) continue;
    openings.add(word);
    titles.add(spelling(tokens, work));
  }
  const found: Title[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const opens = !taken.has(at) && openings.has(tokens[at]!.text);
      const title = opens ? repeatAt(text, at, titles, sentence) : null;
      if (title === null || taken.has(title.endToken - 1)) continue;
      found.push(title);
      at = title.endToken - 1;
    }
  }
  return found;
}

/** A title found by both of its ends has no more words. */
const LONGEST = 24;

/** The longest of the titles that stands at `at` by itself. */
function repeatAt(text: Text, at: number, titles: ReadonlySet<string>, sentence: Sentence): Title | null {
  const { tokens, names, gazetteer } = text;
  let end = Math.min(sentence.endToken, at + LONGEST);
  while (end > at && !titles.has(spelling(tokens, { firstToken: at, endToken: end }))) end--;
  if (end === at || (at > sentence.firstToken && isCapital(tokens[at - 1]))) return null;
  const next = tokens[end];
  const isNumbered = SERIAL.test(next?.text ?? '') && !isCapital(tokens[end + 1]);
  const isSubtitled = next?.text === ':' && !isHeading(sentence) && isCapital(tokens[end + 1]);
  const title = isSubtitled
    ? titleAt(text, at, sentence.endToken)
    : { firstToken: at, endToken: isNumbered ? end + 1 : end };
  if (title === null || isSubtitled || isNumbered) return title;
  if (isCapital(next)) return null;
  const name = names.get(at);
  if (name !== undefined && (name.firstToken < at || name.endToken > end)) return null;
  // "Platoon" at the head of a sentence may be any platoon.
  const isOrdinary = (gazetteer.classes(hashString(tokens[at]!.lower)) & ORDINARY) !== 0;
  const mayBeAny = end === at + 1 && at === sentence.firstToken && (isOrdinary || next?.tag.startsWith('NN') === true);
  if (!mayBeAny) return title;
  return workWords.writers.has(next?.lower ?? '') || workWords.following.has(next?.lower ?? '') ? title : null;
}

const SERIAL = /^(?:I{2,3}|IV|V|VI|[2-9])$/;
