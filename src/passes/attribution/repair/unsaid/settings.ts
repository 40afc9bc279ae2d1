// Sentences in which nobody says anything: "who asked not to be named", "she told nobody", "asked about it, she smiled", "who says I am leaving?"
import { setsRules } from '../../../../language/rules.ts';
import { askingStemsOfSomebody } from '../../../../lexicon/ask-words.ts';
import { haveBeDo } from '../../../../lexicon/auxiliaries.ts';
import { crying, weeping } from '../../../../lexicon/deed-words.ts';
import { mannerVerbs } from '../../../../lexicon/manner-verbs.ts';
import { letters } from '../../../../lexicon/paper-words.ts';
import { wherePerson } from '../../../../lexicon/place-words.ts';
import { type Clues, CueClass } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasVerb, holdsQuotation, isPerson, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { LISTENED, QUESTIONED } from '../word-classes.ts';
import { WRITE } from './deeds.ts';

/** Whoever is quoted says something, whatever the cue. */
function isQuoting(clues: Clues, content: Draft['content']): boolean {
  return content.some(({ first, end }) => holdsQuotation(clues, first, end));
}

const DUTY = new Set(['must', 'should', 'shall']);
const POSSIBLE = new Set(['could', 'may', 'might']);
const LAYS_BARE = /^(?:explain|account|reveal|expose|highlight|unlock)$/;

/** "Firms must report it", "dredging could explain it", "will not be able to tell": what is due, or may be. */
export function isDueOrPossible({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || cue.end - cue.first < 2 || isQuoting(clues, content)) return false;
  const { lower } = tokens[cue.first]!;
  if (DUTY.has(lower)) return true;
  if (tokens[cue.first]!.tag === 'MD')
    for (let i = cue.first; i < cue.end; i++) if (tokens[i]!.lower === 'able') return true;
  // "Drugs are able to block a signal".
  if (!speaks(clues, source.first, source.end))
    for (let i = cue.first + 1; i + 1 < cue.end; i++)
      if (tokens[i]!.lower === 'able' && tokens[i + 1]!.tag === 'TO') return true;
  return POSSIBLE.has(lower) && LAYS_BARE.test(tokens[cue.first + 1]!.lower) && !isPerson(clues, source);
}

/** "Elsewhere", "when asked": no verb, and nobody who asks. */
export function isNoVerb({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || isQuoting(clues, content)) return false;
  if (/^(?:when|if|once)$/.test(tokens[cue.first - 1]?.lower ?? '') && tokens[cue.first]!.lower === 'asked')
    return true;
  // "[The] proposed deal".
  const bare = source.end === source.first + 1 && /^(?:the|an?|its|his|her|their)$/.test(tokens[source.first]!.lower);
  if (bare && source.end === cue.first && /^VB[NG]/.test(tokens[cue.first]!.tag)) return true;
  // "One of his main [talking] points".
  if (
    source.end === cue.first &&
    tokens[cue.first]!.tag === 'VBG' &&
    /^(?:JJ|DT|PRP\$)/.test(tokens[source.end - 1]!.tag)
  )
    return true;
  for (let i = cue.first; i < cue.end; i++)
    if (!tokens[i]!.tag.startsWith('RB') || tokens[i]!.lower !== 'elsewhere') return false;
  return true;
}

/** "Asked the judge, Ida Brandt, [to rule] on it": whom somebody asks to do it. */
export function isAskedTo({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || tokens[cue.first]!.tag !== 'TO' || source.end !== cue.first) return false;
  const { firstToken } = clues.reading.sentences[tokens[cue.first]!.sentence]!;
  for (let i = source.first - 1; i >= firstToken && i > source.first - NEAR; i--)
    if (askingStemsOfSomebody.test(tokens[i]!.lower) && (clues.cue[i] ?? 0) > 0) return true;
  return false;
}

const NEAR = 8;

const PERMITTED = new Set('authorised authorized allowed permitted entitled'.split(' '));

/** "Were under orders to back the plan": what others want of them. */
const UNDER = /^(?:orders|instructions|pressure)$/;

/** "Because he was not authorised to discuss it": why somebody stays unnamed. */
export function isPermission({ clues }: Evidence, { cue, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (isQuoting(clues, content)) return false;
  for (let i = cue?.first ?? 0; i + 1 < (cue?.end ?? 0); i++) {
    if (PERMITTED.has(tokens[i]!.lower) && tokens[i + 1]!.lower === 'to') return true;
    if (tokens[i]!.lower === 'under' && UNDER.test(tokens[i + 1]!.lower)) return true;
  }
  return false;
}

/** "In a note to clients", "as well as analysts had hoped": where something was said, and what it is measured by. */
export function isBeside({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null) return false;
  if (tokens[cue.first]!.lower === 'in' && !hasVerb(clues, cue.first, cue.end)) return true;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const compares = lower(source.first - 1) === 'as' && lower(source.first - 3) === 'as';
  return content.length === 0 && (compares || lower(source.first - 1) === 'than');
}

const TALK = /^(?:talk|speak|discuss)$/;
const NEGATIONS = new Set(['not', "n't", 'never']);

/** "He does not talk about it": nothing is said. */
export function isUntold({ clues }: Evidence, { cue, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || content.some(({ first, end }) => end - first > 2)) return false;
  let negated = false;
  for (let i = cue.first; i < cue.end; i++) {
    if (negated && TALK.test(tokens[i]!.lower)) return true;
    negated ||= NEGATIONS.has(tokens[i]!.lower);
  }
  return false;
}

/** "According to [a story] <her sister> {has told}": which story it is. */
export function isOfPaper({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1 || what.end !== source.first)
    return false;
  const { tokens } = clues.reading;
  return tokens[what.first - 1]?.lower === 'to' && tokens[what.first - 2]?.lower === 'according';
}

/** "A clerk who tried to speak out lost his job": two verbs, of which the second is not what the first reports. */
export function isTwoDeeds({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (isQuoting(clues, content)) return false;
  if (cue === null || source === null || tokens[source.first]!.lower !== 'who' || cue.end - cue.first < 3) return false;
  const last = tokens[cue.end - 1]!;
  if (!FINITE.has(tokens[cue.first]!.tag) || haveBeDo.has(tokens[cue.first]!.lower)) return false;
  for (let i = cue.first + 1; i < cue.end; i++) if (tokens[i]!.tag === 'CC' || tokens[i]!.tag === ',') return false;
  // The past of a regular verb is often taken for its participle.
  return /^VB[DZN]$/.test(last.tag);
}

/** "That her name not be used": so many words from the first on. */
const LONGEST_REQUEST = 5;
const HIDDEN = new Set(['named', 'identified', 'quoted']);

/** What a source that asks to stay unknown asks about. */
const HIDING = new Set(['name', 'names', 'identity', 'identities', 'anonymity', 'anonymous', 'unnamed', 'withheld']);

/** "One of them, who asked not to be named, said ...": that is no report of what she wants. */
export function isAnonymity({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  // "Who [asked not to be named]".
  const named = cue !== null && HIDDEN.has(tokens[cue.end - 1]!.lower) && tokens[cue.first - 1]?.lower === 'be';
  if (named && tokens[cue.first - 2]?.lower === 'to' && tokens[cue.first - 3]?.lower === 'not') return true;
  const asked = /^(?:asked|wished|wanted)$/.test(tokens[(cue?.end ?? 0) - 1]?.lower ?? '');
  const pleads = asked && tokens[content[0]?.first ?? -1]?.lower === 'not';
  if (source === null || content.length !== 1) return false;
  const who = tokens[source.first]!.lower === 'who' || tokens[(cue?.first ?? 0) - 1]?.lower === 'who';
  if (!pleads && !who) return false;
  // "Who were granted anonymity because disclosing secrets is a crime".
  for (let i = cue?.first ?? 0; i < (cue?.end ?? 0); i++) if (tokens[i]!.lower === 'anonymity') return true;
  const { first, end } = content[0]!;
  // "That her name be withheld".
  if (asked && tokens[first]!.lower === 'that')
    for (let i = first + 1; i < end && i < first + LONGEST_REQUEST; i++) if (HIDING.has(tokens[i]!.lower)) return true;
  // "Not to be named because she feared for her job".
  for (let i = first + 1; i < end && i < first + LONGEST_REQUEST; i++) {
    if (tokens[i - 1]!.lower === 'be' && HIDDEN.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const NO_LISTENERS = new Set(['nobody', 'none']);

const SILENT = new Set(['nobody', 'none', 'few', 'no']);

/** "She told nobody", "they told no one what they had seen": nothing is said. */
export function isKeptSecret({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  // "Nobody will say why", "few dare say it aloud".
  const [what] = content;
  const isSilent = source !== null && SILENT.has(lower(source.first)) && source.end - source.first <= 2;
  if (isSilent && content.length === 1 && what!.end - what!.first <= 2 && (clues.quotation[what!.first] ?? -1) < 0)
    return true;
  if (cue === null) return false;
  // "Few clerks are willing to discuss the theft".
  const willing = source !== null && SILENT.has(lower(source.first)) && !isQuoting(clues, content);
  if (willing && TALK.test(lower(cue.end - 1)) && /^(?:to|dare|will|would)$/.test(lower(cue.end - 2))) return true;
  if (!LISTENED.has(lower(cue.end - 1))) return false;
  // "None of whom told parliament".
  if (source !== null && source.first < cue.first && NO_LISTENERS.has(lower(source.first))) return true;
  return NO_LISTENERS.has(lower(cue.end)) || (lower(cue.end) === 'no' && lower(cue.end + 1) === 'one');
}

/** What else went on. */
const WHILE = new Set(['as', 'when', 'while', 'after', 'before']);

/** "They stood outside, some of them weeping", "Under the code, banks are expected to pay": what is done, or due. */
export function isNoWord({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null) return false;
  const { tokens, sentences } = clues.reading;
  const { sentence } = tokens[cue.first]!;
  // "Wept as": what opens a clause is no content.
  const [what] = content;
  const opens = content.length === 1 && what!.end - what!.first === 1 && tokens[what!.first]!.lower === 'as';
  if (opens && what!.first === cue.end) return true;
  // "What worries Brandt is the cost": a thing, and no question.
  if (source !== null && source.end - source.first === 1 && tokens[source.first]!.lower === 'what') return true;
  // "She wept in the dock", "she wept as the verdict was read".
  if (
    weeping.has(tokens[cue.end - 1]!.lower) &&
    content.every(({ first, end }) => !holdsQuotation(clues, first, end)) &&
    (content.length === 0 || wherePerson.has(tokens[what!.first]!.lower) || WHILE.has(tokens[what!.first]!.lower))
  )
    return true;
  if (source === null)
    return tokens[cue.end - 1]!.lower === 'expected' && setsRules(tokens, sentences[sentence]!.firstToken);
  return (
    crying.has(tokens[cue.first]!.lower) &&
    tokens[source.first - 1]?.text === ',' &&
    content.every(({ first }) => (clues.quotation[first] ?? -1) < 0)
  );
}

/** "Asked about it, she smiled", "outside court, he wept": what she was asked and where he was is not what they said. */
export function isGesture({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  const [front] = content;
  if (cue === null || source === null || content.length !== 1 || front!.end > source.first) return false;
  if (sentences[tokens[front!.first]?.sentence ?? -1]?.firstToken !== front!.first) return false;
  if (QUESTIONED.has(tokens[front!.first]!.lower)) return true;
  const opens = tokens[front!.first]!.lower;
  if (WHILE.has(opens)) return isWeighingIn(clues, cue, front!.end === source.first - 1 && isPerson(clues, source));
  for (let i = cue.first; i < cue.end; i++) {
    if ((clues.cue[i] ?? 0) >= CueClass.weak && !mannerVerbs.has(tokens[i]!.lower)) return false;
  }
  return wherePerson.has(opens) && !hasVerb(clues, front!.first, front!.end);
}

/** "Before the hearing could go on, she {weighed} in.": when, and nothing of what, where "once it ends, she said" tells it. */
function isWeighingIn({ traits, reading: { tokens } }: Clues, { first, end }: Segment, person: boolean): boolean {
  const next = tokens[end]?.tag === 'RP' || tokens[end]?.tag === 'IN' ? end + 1 : end;
  return person && end - first === 1 && ((traits[first] ?? 0) & Trait.report) === 0 && tokens[next]?.text === '.';
}

/** "Wrote a memoir that no publisher would take", "Whether Pym knew that it was hers": nobody says that. */
export function isDescribed({ clues }: Evidence, { cue, source, content }: Draft): boolean {
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
  return written && that?.lower === 'that' && !letters.has(noun.lower);
}

const WHO = new Set(['who', 'what']);
const LEADS = new Set(['so', 'and', 'but', 'then', 'well', ':', ';', '–', '—']);
const INVERTED = new Set(['do', 'does', 'did']);

/** "Who says I am leaving?": nobody; "Does she ever think about leaving?": not yet. */
export function isQuestion({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || source.end - source.first > 1 || source.end !== cue.first) return false;
  const before = tokens[source.first - 1];
  if (INVERTED.has(before?.lower ?? '') && asks(clues, source.first - 1, cue.end)) return true;
  const own = tokens[source.first]!;
  const { firstToken, endToken } = sentences[own.sentence]!;
  // "So who cares if it leaks": nobody asks, where "the clerk who cares if it leaks" does.
  const cares =
    /^cares?$/.test(tokens[cue.end - 1]!.lower) && /^(?:if|whether|what|how|that)$/.test(tokens[cue.end]?.lower ?? '');
  if (cares && own.lower === 'who' && (source.first === firstToken || LEADS.has(before?.lower ?? ''))) return true;
  const opens = source.first === firstToken || (before?.kind === 'punctuation' && source.first - 1 === firstToken);
  if (!WHO.has(own.lower) || !opens) return false;
  for (let i = cue.end; i < endToken; i++) if (tokens[i]!.text === '?') return true;
  return false;
}

/** Whether the sentence opens with the auxiliary at `first` and ends as a question. */
function asks({ quotation, reading: { tokens, sentences } }: Clues, first: number, from: number): boolean {
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!;
  if (first !== firstToken || (quotation[first] ?? -1) >= 0) return false;
  return endToken > from && tokens[endToken - 1]!.text === '?';
}

/** "{Says} 'yes' to the banks": a figure of speech. */
function isNod({ reading: { tokens } }: Clues, { end }: Segment): boolean {
  if (!/^sa(?:y|ys|id|ying)$/.test(tokens[end - 1]!.lower) || tokens[end]?.kind !== 'punctuation') return false;
  return /^(?:yes|no)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 3]?.lower === 'to';
}

const IDIOMS = new Set(['needless', 'suffice']);

/** "The lake, as [its name] {suggests}, is green": a name says nothing, though it may suggest a link. */
function tellsName({ reading: { tokens } }: Clues, source: Segment, { end }: Segment): boolean {
  const name = tokens[source.end - 1]!.lower;
  if (!/^(?:name|title|nickname)$/.test(name) || !/^(?:suggest|impl(?:y|ie)|indicate)/.test(tokens[end - 1]!.lower))
    return false;
  return tokens[source.first - 1]?.lower === 'as' || tokens[source.first]!.lower === 'as';
}

/** "Needless to say", "suffice it to say", "having said that,", "that said,", "goes on [buying]", "which is not to say": nobody says anything. */
export function isIdiom({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null) return false;
  if (source !== null && source.end === cue.first && tellsName(clues, source, cue)) return true;
  if (isNod(clues, cue)) return true;
  // "Much has been made of it".
  const isMuch = source !== null && source.end === cue.first && clues.reading.tokens[source.first]!.lower === 'much';
  if (isMuch && clues.reading.tokens[cue.first + 2]?.lower === 'made') return true;
  const goesOn = /^(?:goes|went|gone|go)$/.test(clues.reading.tokens[cue.end - 2]?.lower ?? '');
  if (goesOn && clues.reading.tokens[cue.end - 1]!.lower === 'on' && clues.reading.tokens[cue.end]?.tag === 'VBG')
    return true;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const lower = (i: number): string => (i < endToken ? (tokens[i]?.lower ?? '') : '');
  const verb = cue.end - 1;
  // "Which is not to say that".
  // "The same can't be {said of} boats".
  const said = lower(verb) === 'of' ? verb - 1 : verb;
  if (source === null && lower(said) === 'said' && lower(said - 1) === 'be' && lower(said + 1) === 'of')
    for (let i = Math.max(firstToken, cue.first - 2); i < cue.first; i++) if (lower(i) === 'same') return true;
  const denies = lower(verb) === 'say' && lower(verb - 1) === 'to' && lower(verb - 2) === 'not';
  if (denies && /^(?:which|that|this|it)$/.test(lower(source?.first ?? endToken))) return true;
  if (verb - firstToken > LONGEST_IDIOM || !/^sa(?:y|id)$/.test(lower(verb))) return false;
  if (IDIOMS.has(lower(firstToken))) return lower(verb - 1) === 'to' && lower(verb + 1) === ',';
  if (lower(firstToken) === 'having') return lower(verb + 1) === 'that' && lower(verb + 2) === ',';
  return (
    lower(firstToken) === 'that' && lower(verb + 1) === ',' && (verb === firstToken + 1 || lower(verb - 1) === 'being')
  );
}

/** "Suffice it to say": the verb stands so far behind the first word. */
const LONGEST_IDIOM = 3;
