// What looks like a report and is none: "she wrote three novels", "Selim has not been seen in public".

import { setsRules } from '../../../language/rules.ts';
import { evidenceNouns } from '../../../lexicon/evidence-verbs.ts';
import { genreLabels, namedGenres } from '../../../lexicon/genre-labels.ts';
import { mannerVerbs } from '../../../lexicon/manner-verbs.ts';
import { unsaidVerbOf } from '../../../lexicon/unsaid-verbs.ts';
import { type Clues, CueClass, EntityCode, QuotePlace, Shape } from '../clues.ts';
import { Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { FINITE } from '../tags.ts';
import { LISTENED } from './content.ts';
import { afterBe, agentBehindQuotation, NAMING, QUESTIONED } from './passive.ts';

/** So many words of an object are looked at. */
const LONGEST_OBJECT = 6;

/** "Learned to swim", "conceded two goals", "has appeared in court": the words behind the verb say that it tells a deed. */
function isUnsaidVerb({ clues }: Evidence, { cue }: Draft): boolean {
  if (cue === null) return false;
  const { tokens } = clues.reading;
  const verb = unsaidVerbOf.get(tokens[cue.end - 1]!.lower);
  if (verb === undefined) return false;
  const next = tokens[cue.end];
  if (next === undefined) return false;
  const counts = verb.number && (next.tag === 'CD' || CURRENCY.test(next.text));
  // "She added three people were missing".
  const clause = verb.number && FINITE.has(tokens[clues.groupEnd[cue.end] ?? cue.end]?.tag ?? '');
  if (verb.next.has(next.lower) || counts) return !clause;
  if (verb.object.size === 0) return false;
  const end = Math.min(tokens.length, cue.end + LONGEST_OBJECT);
  for (let i = cue.end; i < end && !FINITE.has(tokens[i]!.tag) && tokens[i]!.kind !== 'punctuation'; i++) {
    if (verb.object.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** Of the senses, and only with these a report: "was seen as a failure", "is known to drink", "was seen by many". */
const SENSED = new Set(['seen', 'heard', 'viewed', 'watched', 'spotted']);
const OPINION = new Set(['as', 'to', 'by', 'that']);

/** "Selim has not been seen in public": nobody's view of him. */
function isBarePassive({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null || (source !== null && source.first > cue.first)) return false;
  const { tokens } = clues.reading;
  const last = cue.end - 1;
  // "Seen mainly as".
  const next = tokens[cue.end]?.lower.endsWith('ly') ? cue.end + 1 : cue.end;
  if (!SENSED.has(tokens[last]?.lower ?? '') || OPINION.has(tokens[next]?.lower ?? '')) return false;
  return afterBe((i) => tokens[i]?.lower ?? '', last, cue.first);
}

/** "The singer, known as 'The Duke', ...": what somebody is called is no quotation, and nobody says it. */
function isNickname({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || what === undefined || (source !== null && source.first > cue.first)) return false;
  const { tokens } = clues.reading;
  let verb = cue.first;
  while (verb < cue.end && !NAMING.has(tokens[verb]!.lower)) verb++;
  // "The film, called 'The Long Night', ...": directly behind a comma it is a participle, whatever the tagger says.
  const participle = tokens[verb]?.tag === 'VBN' || tokens[verb - 1]?.lower === ',';
  if (verb >= cue.end || !participle || what.first < cue.end) return false;
  return clues.quotePlace[what.first] === QuotePlace.opening && agentBehindQuotation(clues, what.first) === null;
}

const WRITE = new Set(['write', 'writes', 'wrote', 'written']);
const FORGET = new Set(['forget', 'forgets', 'forgot']);
const SHOW = new Set(['show', 'shows', 'showed', 'shown']);
/** What people show and do not say. */
const SIGNS = new Set(['no', 'little', 'any', 'sign', 'signs']);
/** Behind these comes what is said, clause or not: "wrote of the war". */
const TOPICS = new Set(['of', 'about', 'to', 'in', 'on', 'that', 'how', 'why', 'what', 'whether']);

/** What is written to say something: "wrote a letter that warned". */
const LETTERS = new Set(
  'letter letters note message email e-mail post tweet memo report article column editorial statement'.split(' '),
);

/** "Wrote a memoir that no publisher would take", "Whether Pym knew that it was hers": nobody says that. */
function isDescribed({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || what === undefined) return false;
  const { tokens, sentences } = clues.reading;
  // "Do not worry if it rains."
  const first = tokens[cue.first]!;
  if (source === null) return first.lower === 'do' && first.index === sentences[first.sentence]!.firstToken;
  const whether = tokens[source.first - 1];
  if (whether?.lower === 'whether' && whether.index === sentences[whether.sentence]!.firstToken) return true;
  const [article, noun, that] = tokens.slice(cue.first + 1, cue.first + 4);
  const written = WRITE.has(first.lower) && /^(?:DT|PRP\$)$/.test(article?.tag ?? '') && noun?.tag === 'NN';
  return written && that?.lower === 'that' && !LETTERS.has(noun.lower);
}

/** "She wrote three novels", "he showed no remorse": a thing made or felt, where "wrote that" and "figures show" report. */
function isDeed({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return false;
  if (source.end > cue.first || what.first !== cue.end) return false;
  const { tokens } = clues.reading;
  const verb = tokens[cue.end - 1]!.lower;
  if (FORGET.has(verb) && !TOPICS.has(tokens[what.first]!.lower)) return true;
  const sign = tokens[what.first + 1]?.lower.startsWith('sign') === true;
  const shows = SHOW.has(verb) && isPerson(clues, source) && (sign || !isPaper(clues, source));
  if (!shows && !WRITE.has(verb)) return false;
  if (TOPICS.has(tokens[what.first]!.lower)) return false;
  // "Showed no remorse as the judge spoke".
  if (shows && SIGNS.has(tokens[what.first]!.lower)) return true;
  for (let i = what.first; i < what.end; i++) {
    const { tag } = tokens[i]!;
    // "Wrote asking for help", but "wrote boarding passes".
    const noun = tag === 'VBG' && tokens[i + 1]?.tag.startsWith('NN') === true;
    const says = WRITE.has(verb) && (noun || i > what.first) ? FINITE : VERBS;
    if (says.has(tag) || (clues.quotation[i] ?? -1) >= 0) return false;
  }
  return true;
}

const VERBS = new Set([...FINITE, 'VBN', 'VBG']);
const OBJECTS = new Set(['him', 'her', 'it', 'them', 'me', 'us', 'you']);

/** "She ignored them", "who saw him coming", "whose lessons taught us to ski": nothing is said. */
function isFeeling({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return false;
  const { tokens } = clues.reading;
  const object = what.first === cue.end && OBJECTS.has(tokens[what.first]!.lower);
  if (object && SAW.has(tokens[cue.end - 1]!.lower)) return true;
  const whose = tokens[source.first]!.lower === 'whose';
  const least = whose ? CueClass.report : CueClass.weak;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= least) return false;
  return whose || (object && what.end === what.first + 1);
}

/** "They will not see the sea": nobody's view. */
function isUnseen({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || what === undefined || !SAW.has(tokens[cue.end - 1]!.lower)) return false;
  let negated = false;
  for (let i = cue.first; i < cue.end; i++) negated ||= NEVER.has(tokens[i]!.lower);
  return negated && !hasVerb(clues, what);
}

const NEVER = new Set(['not', "n't", 'never']);
/** Without something said these report nothing: "put the board under supervision". */
const STATES = new Set(['promising', 'put', 'puts']);

/** "Early results are promising": how they are. */
function isState({ clues }: Evidence, { cue, content }: Draft): boolean {
  const { tokens } = clues.reading;
  return cue !== null && content.length === 0 && STATES.has(tokens[cue.end - 1]!.lower);
}

const SAW = new Set(['saw', 'see', 'sees', 'seen']);

/** A pronoun, somebody's name or a word for people. */
function isPerson(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) {
    if (clues.entity[i] === EntityCode.person || ((clues.traits[i] ?? 0) & (Trait.human | Trait.pronoun)) !== 0)
      return true;
  }
  return false;
}

/** "Public records", "a screen image captured by Okafor". */
function isPaper(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) {
    if (((clues.traits[i] ?? 0) & Trait.document) !== 0 || evidenceNouns.has(clues.reading.tokens[i]!.lower))
      return true;
  }
  return false;
}

/** "That her name not be used": so many words from the first on. */
const LONGEST_REQUEST = 5;
const HIDDEN = new Set(['named', 'identified', 'quoted']);

/** "One of them, who asked not to be named, said ...": that is no report of what she wants. */
function isAnonymity({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const asked = /^(?:asked|wished|wanted)$/.test(tokens[(cue?.end ?? 0) - 1]?.lower ?? '');
  const pleads = asked && tokens[content[0]?.first ?? -1]?.lower === 'not';
  if (source === null || content.length !== 1 || !(pleads || tokens[source.first]?.lower === 'who')) return false;
  // "Who were granted anonymity because disclosing secrets is a crime".
  for (let i = cue?.first ?? 0; i < (cue?.end ?? 0); i++) if (tokens[i]!.lower === 'anonymity') return true;
  const { first, end } = content[0]!;
  // "Not to be named because she feared for her job".
  for (let i = first + 1; i < end && i < first + LONGEST_REQUEST; i++) {
    if (tokens[i - 1]!.lower === 'be' && HIDDEN.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "Announced on Monday by the council in May have had": so long may the participle's phrase be. */
const LONGEST_RELATIVE = 8;
/** Time, place or agent: "last week", "on Monday by the council". */
const PHRASE = new Set(['JJ', 'NN', 'NNP', 'IN', 'DT', 'CD', 'RB']);

/** "The estimates reported here", "the terms used above": the article points at itself. */
const HERE = new Set(['here', 'above', 'below', 'herein']);

/** "The sanctions announced last week have had no effect": a participle behind a thing that speaks to nobody. */
function isReducedRelative({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first || cue.end - cue.first > 1) return false;
  const { tokens, sentences } = clues.reading;
  if (!/(?:ed|en|wn|de|nt|id)$/.test(tokens[cue.first]?.lower ?? '')) return false;
  if (HERE.has(tokens[cue.end]?.lower ?? '')) return true;
  // "The only ones known to fly there".
  if (tokens[cue.first]!.lower === 'known') return true;
  // "63 percent said", "the fund predicted that" have their subject before them.
  if (tokens[cue.first]!.lower === 'said' || tokens[cue.end]?.lower === 'that') return false;
  const speaker = Trait.human | Trait.institution | Trait.document | Trait.vague | Trait.pronoun | Trait.sayingNoun;
  for (let i = source.first; i < source.end; i++) {
    if ((clues.entity[i] ?? 0) !== 0 || ((clues.traits[i] ?? 0) & speaker) !== 0) return false;
    if (clues.shape[i] === Shape.capital && i > source.first) return false;
  }
  if (!(tokens[source.end - 1]?.tag ?? '').startsWith('NN')) return false;
  const end = Math.min(sentences[tokens[cue.first]?.sentence ?? 0]?.endToken ?? 0, cue.end + LONGEST_RELATIVE);
  for (let i = cue.end; i < end; i++) {
    const tag = tokens[i]?.tag ?? '';
    // A verb without a subject of its own: the main verb of the thing.
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD' || tag === 'MD') return i > cue.end || tag !== 'VBD';
    if (!PHRASE.has(tag)) return false;
  }
  return false;
}

/** Phrases, the last two words, that look like reports. */
const NO_REPORTS = new Set([
  'to blame',
  'known for',
  'looking for',
  'called off',
  'calls off',
  'it impossible',
  'it possible',
  'it harder',
  'it easier',
  'it difficult',
]);

/** "The drought is also to blame", "she is best known for her songs": a cause blames nobody, and fame is no report. */
function isNoReport({ clues }: Evidence, { cue }: Draft): boolean {
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  if (cue === null) return false;
  for (let i = cue.first + 1; i <= cue.end; i++) if (NO_REPORTS.has(`${lower(i - 1)} ${lower(i)}`)) return true;
  return false;
}

const NO_LISTENERS = new Set(['nobody', 'none']);

/** "She told nobody", "they told no one what they had seen": nothing is said. */
function isKeptSecret({ clues }: Evidence, { cue, source }: Draft): boolean {
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  if (cue === null || !LISTENED.has(lower(cue.end - 1))) return false;
  // "None of whom told parliament".
  if (source !== null && source.first < cue.first && NO_LISTENERS.has(lower(source.first))) return true;
  return NO_LISTENERS.has(lower(cue.end)) || (lower(cue.end) === 'no' && lower(cue.end + 1) === 'one');
}

function hasFinite({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (FINITE.has(tokens[i]!.tag)) return true;
  return false;
}

function hasVerb({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.tag.startsWith('VB') || tokens[i]!.tag === 'MD') return true;
  return false;
}

/** They open a phrase that tells where somebody was. */
const PLACING = new Set('outside inside at in on behind before near beside'.split(' '));

const CRYING = new Set('weeping crying sobbing shouting screaming cheering waving smiling laughing singing'.split(' '));

/** "They stood outside, some of them weeping", "Under the code, banks are expected to pay": what is done, or due. */
function isNoWord({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null) return false;
  const { tokens, sentences } = clues.reading;
  const { sentence } = tokens[cue.first]!;
  if (source === null)
    return tokens[cue.end - 1]!.lower === 'expected' && setsRules(tokens, sentences[sentence]!.firstToken);
  return (
    CRYING.has(tokens[cue.first]!.lower) &&
    tokens[source.first - 1]?.text === ',' &&
    content.every(({ first }) => (clues.quotation[first] ?? -1) < 0)
  );
}

/** "Asked about it, she smiled", "outside court, he wept": what she was asked and where he was is not what they said. */
function isGesture({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  const [front] = content;
  if (cue === null || source === null || content.length !== 1 || front!.end > source.first) return false;
  if (sentences[tokens[front!.first]?.sentence ?? -1]?.firstToken !== front!.first) return false;
  if (QUESTIONED.has(tokens[front!.first]!.lower)) return true;
  for (let i = cue.first; i < cue.end; i++) {
    if ((clues.cue[i] ?? 0) >= CueClass.weak && !mannerVerbs.has(tokens[i]!.lower)) return false;
  }
  return PLACING.has(tokens[front!.first]!.lower) && !hasVerb(clues, front!);
}

const LABEL_OPENERS = new Set(['the', 'our']);

/** "Analysis: How Okafor won", "SHOCK: What they hide": what kind of text follows, not who says it. */
function isGenre({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || tokens[cue.first]!.text !== ':') return false;
  // "Teachers love it: nine in ten ...": they do more than stand in front of a colon.
  if (source.end < cue.first)
    return tokens[source.end]!.tag.startsWith('VB') && (clues.quotation[what?.first ?? -1] ?? -1) < 0;
  // "Forge X2 review: brilliant screen".
  if (source.end - source.first > 1 && namedGenres.has(tokens[source.end - 1]!.lower)) return true;
  const from = LABEL_OPENERS.has(tokens[source.first]!.lower) ? source.first + 1 : source.first;
  return source.end - from === 1 && genreLabels.has(tokens[from]!.lower);
}

const DONE_TO = new Set('dismissed charged released sworn invited'.split(' '));

/** "A clerk who was dismissed by the bank": an event of their life, where "the claim was dismissed by" is an answer. */
function isEvent({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null) return false;
  const participle = tokens[cue.end - 1]!.lower === 'by' ? cue.end - 2 : cue.end - 1;
  if (!DONE_TO.has(tokens[participle]?.lower ?? '') || tokens[participle + 1]?.lower !== 'by') return false;
  if (!afterBe((i) => tokens[i]?.lower ?? '', participle, cue.first)) return false;
  const before = [...(source === null ? [] : [source]), ...content].filter(({ end }) => end <= cue.first);
  return before.some((part) => tokens[part.first]!.lower === 'who' || isPerson(clues, part));
}

const LONGEST_NAME = 4;
const CHRISTENED = new Set(['named', 'called', 'dubbed', 'nicknamed']);

/** "The llama, named Fernando, was seen": what it is called. */
function isChristened({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.first > cue.first || cue.end - cue.first > 1) return false;
  const [what] = content;
  if (tokens[cue.first - 1]!.lower !== ',' || !CHRISTENED.has(tokens[cue.first]!.lower)) return false;
  // "Brandt, the mayor, called Okafor a liar" goes on without a comma.
  const name = what !== undefined && what.first === cue.end && tokens[what.first]!.tag.startsWith('NNP');
  return name && what.end - what.first <= LONGEST_NAME && tokens[what.end]?.lower === ',';
}

/** "Karuna: Forces killed 60, new report finds", "Court sides with farmer": in a headline a topic, and a deed. */
function isHeadlineDeed(evidence: Evidence, { cue, content }: Draft): boolean {
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (cue === null || (sentence?.kind !== 'headline' && sentence?.kind !== 'heading')) return false;
  if (content.length === 0) return true;
  if (tokens[cue.first]!.text !== ':') return false;
  const last = sentence.endToken - 1;
  return last > cue.first && ((evidence.clues.traits[last] ?? 0) & (Trait.report | Trait.weak)) !== 0;
}

const AUTHORED = new Set(['written', 'authored', 'penned', 'composed', 'directed', 'edited']);

/** "Most of the stories were written by men": who made a thing. */
function isCredit({ clues }: Evidence, { cue }: Draft): boolean {
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (cue === null) return false;
  const participle = lower(cue.end - 1) === 'by' ? cue.end - 2 : cue.end - 1;
  return AUTHORED.has(lower(participle)) && lower(participle + 1) === 'by' && afterBe(lower, participle, cue.first);
}

const CHARGE = /^charg(?:ed|es|e|ing)$/;
const CALL = /^call(?:ed|s|ing)?$/;
const CURRENCY = /^[$£€¥]/;
/** What somebody calls and holds: no name for anything. */
const MEETINGS = new Set(
  'meeting election elections vote strike halt ballot conference summit truce ceasefire'.split(' '),
);
const RECORD = /^record(?:ed|s|ing)?$/;

/** "Charged £48,000 to the bank", "has called a meeting", "has ruled for 19 years", "an estimated £2m": nothing said. */
function isDoing({ clues }: Evidence, { cue, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || what === undefined || what.first !== cue.end) return false;
  const verb = tokens[cue.end - 1]!.lower;
  if (RECORD.test(verb) && /^(?:DT|CD|PRP\$)$/.test(tokens[what.first]!.tag) && !hasFinite(clues, what)) return true;
  if (verb === 'estimated' && /^an?$/.test(tokens[cue.first - 1]?.lower ?? '')) return true;
  if (CHARGE.test(verb)) return tokens[what.first]!.tag === 'CD' || CURRENCY.test(tokens[what.first]!.text);
  // "Called her vote a mistake", "called the election rigged" judge it.
  if (!CALL.test(verb) || !/^(?:DT|JJ|NNS?)$/.test(tokens[what.first]!.tag) || tokens[what.first]!.lower === 'the')
    return false;
  // "Called the vote a sham" has something to say of it.
  for (let i = what.first; i < what.end && i < what.first + LONGEST_OBJECT; i++) {
    if ((clues.quotation[i] ?? -1) >= 0 || (i > what.first && tokens[i]!.tag === 'DT')) return false;
    if (MEETINGS.has(tokens[i]!.lower)) {
      const next = tokens[i + 1]?.tag ?? '';
      return next !== 'DT' && !next.startsWith('JJ') && (clues.quotation[i + 1] ?? -1) < 0;
    }
  }
  return false;
}

const LOOK = /^look(?:s|ed|ing)?$/;
const READ = /^reads?$/;

/** "He does not look like a thief", "he read the lesson at her wedding": nothing is said. */
function isSight({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || source.first > cue.first || !isPerson(clues, source)) return false;
  const last = tokens[cue.end - 1]!.lower;
  if (last === 'like' && LOOK.test(tokens[cue.end - 2]?.lower ?? '')) return true;
  if (!READ.test(last) || what === undefined || what.first !== cue.end) return false;
  const { tag } = tokens[what.first]!;
  return (tag === 'DT' || tag === 'PRP$') && !hasVerb(clues, what) && (clues.quotation[what.first] ?? -1) < 0;
}

const WHO = new Set(['who', 'what']);

/** "Who says I am leaving?": nobody. */
function isQuestion({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || source.end - source.first > 1 || source.end !== cue.first) return false;
  const before = tokens[source.first - 1];
  const own = tokens[source.first]!;
  const { firstToken, endToken } = sentences[own.sentence]!;
  const opens = source.first === firstToken || (before?.kind === 'punctuation' && source.first - 1 === firstToken);
  if (!WHO.has(own.lower) || !opens) return false;
  for (let i = cue.end; i < endToken; i++) if (tokens[i]!.text === '?') return true;
  return false;
}

const BLOWS = new Set(['hit', 'struck', 'battered', 'rocked', 'hurt']);

/** "Carmakers have been hit by high costs", "a clerk accused of theft": what happens to them. */
function isSuffered({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (cue === null || source === null || source.first > cue.first) return false;
  const participle = cue.end - 2;
  if (lower(cue.end - 1) === 'by' && BLOWS.has(lower(participle))) return true;
  return lower(cue.first) === 'accused' && lower(cue.first + 1) === 'of';
}

/** What such a filter sees. */
type Filter = (evidence: Evidence, draft: Draft) => boolean;

const filters: readonly Filter[] = [
  isUnsaidVerb,
  isReducedRelative,
  isBarePassive,
  isNickname,
  isAnonymity,
  isDescribed,
  isDeed,
  isFeeling,
  isNoReport,
  isKeptSecret,
  isGesture,
  isNoWord,
  isGenre,
  isEvent,
  isChristened,
  isUnseen,
  isState,
  isHeadlineDeed,
  isCredit,
  isDoing,
  isSuffered,
  isSight,
  isQuestion,
];

/** Whether the draft looks like a report and is none. */
export function isUnsaid(evidence: Evidence, draft: Draft): boolean {
  return filters.some((filter) => filter(evidence, draft));
}
