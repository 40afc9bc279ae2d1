// What somebody or something is called: "known as 'The Duke'", "the llama, named Fernando", "Analysis: How Okafor won".
import { genreLabels, namedGenres } from '../../../../lexicon/genre-labels.ts';
import { type Clues, EntityCode, QuotePlace, Shape } from '../../clues.ts';
import { ANY_VERB, Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { NAMING } from '../word-classes.ts';

/** "The singer, known as 'The Duke', ...": what somebody is called is no quotation, and nobody says it. */
export function isNickname({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || what === undefined || (source !== null && source.first > cue.first)) return false;
  const { tokens } = clues.reading;
  let verb = cue.first;
  while (verb < cue.end && !NAMING.has(tokens[verb]!.lower)) verb++;
  // "The film, called 'The Long Night', ...": directly behind a comma it is a participle, whatever the tagger says.
  const participle = tokens[verb]?.tag === 'VBN' || tokens[verb - 1]?.lower === ',';
  if (verb >= cue.end || !participle || what.first < cue.end) return false;
  // "The oven, dubbed a 'miracle box' for milk, ...".
  const article = tokens[verb - 1]?.lower === ',' && /^(?:an?|the)$/.test(tokens[what.first]!.lower);
  const mark = article ? what.first + 1 : what.first;
  return clues.quotePlace[mark] === QuotePlace.opening && agentBehindQuotation(clues, mark) === null;
}

/** "Called 'a disgrace' by Lena Brandt": who stands behind the quotation that opens at `mark`. */
function agentBehindQuotation(clues: Clues, mark: number): Segment | null {
  const { quotations, tokens } = clues.reading;
  const quotation = quotations[clues.quotation[mark] ?? -1];
  if (quotation === undefined || tokens[quotation.endToken + 1]?.lower !== 'by') return null;
  const first = quotation.endToken + 2;
  const end = clues.groupEnd[first] ?? first;
  return tokens[first]?.sentence === tokens[mark]?.sentence && canSpeak(clues, first, end)
    ? { kind: 'source', first, end }
    : null;
}

/** "In 1985's 'Night of the Herring,' the sailors hungered for gold": a title, and what goes on in it. */
export function isTitleAndPlot({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1 || what.end > source.first)
    return false;
  if (clues.quotePlace[what.first] !== QuotePlace.opening || source.first > cue.first) return false;
  const { tokens } = clues.reading;
  // "'Welcome Home' the club posted" has nothing in front that has a title.
  const before = tokens[what.first - 1];
  if (before?.sentence !== tokens[what.first]!.sentence || !/^(?:POS|IN|NN|NNP|VBN)$/.test(before.tag)) return false;
  for (let i = cue.first; i < cue.end; i++) if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0) return false;
  return isTitled(clues, what);
}

/** In titles "of" and "the" are small. */
const LONGEST_PARTICLE = 3;

const ON_AIR = /^(?:into|on|in|at|onto)$/;
/** Made, seen or told of a programme, and no word of it said. */
const SHOWS = /^(?:made|makes|make|making|hosts?|hosted|watched|joined|anchors?|anchored)$/;

/** "He called into 'Harbour & Friends'", "'The Ida Show' made news": a title in running text. */
export function isProgramme({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return false;
  const { tokens, sentences, quotations } = clues.reading;
  if (clues.quotePlace[what.first] !== QuotePlace.opening) return false;
  // "Calls on 'New Dawn' MPs to act" goes on.
  const quotation = quotations[clues.quotation[what.first] ?? -1];
  if (quotation === undefined || quotation.endToken + 1 < what.end) return false;
  const { kind } = sentences[tokens[what.first]!.sentence]!;
  if (kind === 'headline' || kind === 'heading') return false;
  const last = tokens[cue.end - 1]!.lower;
  if (!SHOWS.test(last) && (cue.end - cue.first < 2 || !ON_AIR.test(last))) return false;
  return isTitled(clues, what);
}

/** Whether all words but the small ones begin with capitals, and more than one. */
function isTitled({ reading: { tokens } }: Clues, what: Segment): boolean {
  let words = 0;
  for (let i = what.first + 1; i < what.end; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    if (text === lower && (words === 0 || lower.length > LONGEST_PARTICLE)) return false;
    words++;
  }
  return words > 1;
}

const LONGEST_NAME = 4;
const CHRISTENED = new Set(['named', 'called', 'dubbed', 'nicknamed']);

/** "The llama, named Fernando, was seen": what it is called. */
export function isChristened({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.first > cue.first || !CHRISTENED.has(tokens[cue.end - 1]!.lower))
    return false;
  const [what] = content;
  if (isThingCalled(clues, cue.end - 1, what)) return true;
  if (cue.end - cue.first > 1) return false;
  // "A clerk called Ida", but not "a clerk called Ida a liar".
  const indefinite = source.end === cue.first && /^an?$/.test(tokens[source.first]!.lower);
  if (indefinite && clues.entity[cue.end] === EntityCode.person && what?.first === cue.end) {
    let end = cue.end;
    while (clues.entity[end] === EntityCode.person) end++;
    return !/^(?:DT|JJ|PRP\$)$/.test(tokens[end]?.tag ?? '') && (clues.quotation[end] ?? -1) < 0;
  }
  if (tokens[cue.first - 1]?.lower !== ',') return false;
  // "Brandt, the mayor, called Okafor a liar" goes on without a comma.
  const name = what !== undefined && what.first === cue.end && tokens[what.first]!.tag.startsWith('NNP');
  return name && what.end - what.first <= LONGEST_NAME && tokens[what.end]?.lower === ',';
}

/** "A small firm {called} Radial", "released a model {called} Nimbus", where "a firm called Radial a fraud" judges it. */
function isThingCalled(clues: Clues, verb: number, what: Segment | undefined): boolean {
  const { tokens } = clues.reading;
  if (what === undefined || what.first !== verb + 1 || tokens[verb - 1]?.tag !== 'NN') return false;
  if (!/^an?$/.test(tokens[clues.groupStart[verb - 1] ?? verb]?.lower ?? '')) return false;
  // Of people it may be their verb: those who are called so have a name, which the caller asks for.
  if (((clues.traits[verb - 1] ?? 0) & Trait.human) !== 0) return false;
  const end = clues.groupEnd[what.first] ?? what.first;
  const article = /^an?$/.test(tokens[what.first]!.lower);
  if (!article && !/^\p{Lu}/u.test(tokens[what.first]!.text)) return false;
  return !/^(?:DT|JJ|PRP\$)$/.test(tokens[end]?.tag ?? '') && (clues.quotation[end] ?? -1) < 0;
}

const SCORE = /^\d+[-–]\d+$/;
const LABEL_OPENERS = new Set(['the', 'our']);

/** "Analysis: How Okafor won", "SHOCK: What they hide": what kind of text follows, not who says it. */
export function isGenre({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || tokens[cue.first]!.text !== ':') return false;
  if (what !== undefined && (isTitle(clues, source, cue, what) || isHeading(clues, source, cue, what))) return true;
  // "Norvolt to close two plants: report": no label stands behind.
  if (source.first > cue.first) return false;
  // "Teachers love it: nine in ten ...": they do more than stand in front of a colon.
  if (source.end < cue.first)
    return tokens[source.end]!.tag.startsWith('VB') && (clues.quotation[what?.first ?? -1] ?? -1) < 0;
  // "Forge X2 review: brilliant screen".
  if (source.end - source.first > 1 && namedGenres.has(tokens[source.end - 1]!.lower)) return true;
  // "Norland 2-1 Merrin: late header".
  for (let i = source.first; i < source.end; i++) if (SCORE.test(tokens[i]!.text)) return true;
  const from = LABEL_OPENERS.has(tokens[source.first]!.lower) ? source.first + 1 : source.first;
  return source.end - from === 1 && genreLabels.has(tokens[from]!.lower);
}

/** "Ida Brandt: The quiet baker", "the drama and NSI: Norland Scene Investigation were named": a title in two parts. */
function isTitle(clues: Clues, source: Segment, cue: Segment, { first, end }: Segment): boolean {
  const { tokens, sentences } = clues.reading;
  if (first !== cue.end || source.end !== cue.first || (clues.quotation[first] ?? -1) >= 0) return false;
  const { kind, firstToken } = sentences[tokens[first]!.sentence]!;
  if (kind === 'headline' || kind === 'heading')
    return /^(?:an?|the)$/.test(tokens[first]!.lower) && !isClause(clues, first, end);
  // In running text whoever speaks opens the sentence, and two capitals in a row a name.
  const capital = (i: number): boolean => i < end && /^\p{Lu}/u.test(tokens[i]!.text);
  if (!capital(first) || !capital(first + 1)) return false;
  const short = tokens[cue.first - 1]!.text;
  const isSpeltOut = short.length > 1 && [...short].every((letter, k) => tokens[first + k]?.text.startsWith(letter));
  return source.first > firstToken + 1 || isSpeltOut;
}

/** "Merrin: It rained" is where, "Gulls: Harker missed his third game" of whom; a body that speaks says "we", or is quoted. */
function isHeading(clues: Clues, source: Segment, cue: Segment, { first, end }: Segment): boolean {
  const { tokens, sentences } = clues.reading;
  const { kind, firstToken } = sentences[tokens[first]!.sentence]!;
  if (kind === 'headline' || kind === 'heading' || source.first !== firstToken || source.end !== cue.first)
    return false;
  for (let i = source.first; i < source.end; i++) {
    const code = clues.entity[i];
    if (code !== EntityCode.place && code !== EntityCode.organization) return false;
  }
  for (let i = first; i < end; i++) if (OURS.has(tokens[i]!.lower) || (clues.quotation[i] ?? -1) >= 0) return false;
  return true;
}

const OURS = new Set(['we', 'i', 'our', 'us', 'my', 'you', 'your']);

/** "Brandt: The dam will hold" is a clause, "The man who was there" is none. */
function isClause({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const before = tokens[i - 1]!;
    if (FINITE.has(tokens[i]!.tag) && !before.tag.startsWith('W') && before.lower !== 'that') return true;
  }
  return false;
}

/** "Karuna: Forces killed 60, new report finds", "Court sides with farmer": in a headline a topic, and a deed. */
export function isHeadlineDeed(evidence: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (cue === null || (sentence?.kind !== 'headline' && sentence?.kind !== 'heading')) return false;
  if (content.length === 0) return true;
  // "What THEY don't want you to know".
  if (source !== null && source.end - source.first === 1 && tokens[source.first]!.lower === 'they') return true;
  // "Norvolt to close: report": who says it may stand behind.
  if (tokens[cue.first]!.text !== ':' || (source !== null && source.first > cue.first)) return false;
  if (source !== null && isTopic(evidence.clues, source, cue, content)) return true;
  const last = sentence.endToken - 1;
  return last > cue.first && ((evidence.clues.traits[last] ?? 0) & (Trait.report | Trait.weak)) !== 0;
}

/** "FLOODS: Brandt Talks Of War": what it is about, with somebody else behind the colon. */
function isTopic(clues: Clues, source: Segment, cue: Segment, content: Draft['content']): boolean {
  const [what] = content;
  if (what === undefined || what.first !== cue.end || speaks(clues, source.first, source.end)) return false;
  return clues.entity[what.first] === EntityCode.person || clues.entity[what.first] === EntityCode.organization;
}

/** "MERRIN: [The council has closed the pier.]": where a report was written is nobody who says it. */
export function isPlaceAhead({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first) return false;
  const { tokens, sentences, paragraphs } = clues.reading;
  if (tokens[cue.first]!.text !== ':') return false;
  const { kind, firstToken, paragraph, index } = sentences[tokens[cue.first]!.sentence]!;
  if (kind !== 'paragraph' || firstToken !== source.first || paragraphs[paragraph]!.firstSentence !== index)
    return false;
  // "HALE: We knew.", "PRICE: Nobody did.": people who are called like places.
  const next = sentences[paragraphs[paragraph + 1]?.firstSentence ?? -1];
  const before = sentences[paragraphs[paragraph - 1]?.firstSentence ?? -1];
  if (before?.kind === 'paragraph' || (next !== undefined && isLabelled(clues, next.firstToken))) return false;
  for (let i = source.first; i < source.end; i++) {
    if (clues.entity[i] !== EntityCode.place || clues.shape[i] !== Shape.upper) return false;
  }
  return true;
}

const LONGEST_LABEL = 4;

/** Whether a paragraph opens with capitals and a colon. */
function isLabelled({ shape, reading: { tokens } }: Clues, first: number): boolean {
  let i = first;
  while (i < first + LONGEST_LABEL && shape[i] === Shape.upper) i++;
  return i > first && tokens[i]?.text === ':';
}

/** "Harbour plan {turns sour:} shops 'walled off'": a headline tells in front of its colon what has come to pass. */
export function isHeadlineNews({ clues }: Evidence, { cue, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || what === undefined || cue.end - cue.first < 2) return false;
  const { tokens, sentences } = clues.reading;
  const { kind } = sentences[tokens[cue.first]!.sentence]!;
  if (tokens[cue.end - 1]!.text !== ':' || (kind !== 'headline' && kind !== 'heading')) return false;
  if (clues.quotePlace[what.first] === QuotePlace.opening || what.first < cue.end) return false;
  for (let i = cue.first; i < cue.end; i++) if (((clues.traits[i] ?? 0) & SPEAKS) !== 0) return false;
  return true;
}

const SPEAKS = Trait.report | Trait.sayingNoun | Trait.document;
