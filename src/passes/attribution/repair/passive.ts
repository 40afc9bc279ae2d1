// Who speaks in a passive and who does not: the agent of "described by police", nobody in "is widely seen as".

import { type Clues, CueClass, QuotePlace, Shape } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { canSpeak } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { LISTENED } from './content.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'got', 'gets', 'get']);
const HAVE = new Set(['has', 'have', 'had', "'ve"]);
const IMPERSONAL = new Set(['it', 'there']);
/** What a question put to a source is surer to be than a report. */
const QUESTION_CONFIDENCE = 0.45;
/** "They were denied visas" is an event; "is expected to" and the like report what somebody thinks. */
const PASSIVE_CONFIDENCE = 0.45;
const BELIEF = new Set(
  'expected believed thought considered seen viewed regarded known feared hoped estimated supposed understood perceived projected assumed presumed intended deemed rumored rumoured suspected'.split(
    ' ',
  ),
);
/** Done to somebody: "was told to leave", "were denied visas", "was sworn in" tell an event, whoever spoke. */
const RECEIVING = new Set(
  'dismissed charged released issued told asked denied invited ordered urged promised proposed sworn written offered informed notified advised warned'.split(
    ' ',
  ),
);
/** "Announced on Monday by the council in May have had": so long may the participle's phrase be. */
const LONGEST_RELATIVE = 8;
/** Time, place or agent: "last week", "on Monday by the council". */
const PHRASE = new Set(['JJ', 'NN', 'NNP', 'IN', 'DT', 'CD', 'RB']);
/** Here the subject is the one who speaks: "was quoted as saying", "is shown saying". */
const SPEAKING_PASSIVES = new Set(['quoted', 'shown', 'heard', 'cited', 'recorded', 'seen', 'overheard', 'caught']);

const SEEM = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared']);

/** "The mayor seemed to hesitate": so it looks to the article, and the mayor says nothing. */
export function mendSeeming({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.first > cue.first) return draft;
  const { tokens } = clues.reading;
  let seems = false;
  // "Appeared to acknowledge" is the mayor's doing.
  for (let i = cue.first; i < cue.end; i++) {
    if (SEEM.has(tokens[i]!.lower)) seems = true;
    else if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0) return draft;
  }
  return seems ? { ...draft, source: null, content: withSubject(clues, source, content) } : draft;
}

function withSubject({ reading: { tokens } }: Clues, source: Segment, content: Draft['content']): Draft['content'] {
  if (IMPERSONAL.has(tokens[source.first]!.lower)) return content;
  return [{ ...source, kind: 'content' as const }, ...content].sort((a, b) => a.first - b.first);
}

/** "The firm reportedly lost two ships": the firm is not the one that reports, and what it did is what is reported. */
export function mendHearsay({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || ((clues.traits[cue.first] ?? 0) & Trait.hearsay) === 0) return draft;
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  const end = cue.first + 1;
  // "The mayor reportedly told the board that ...": told is told.
  for (let i = end; i < cue.end; i++) {
    const told = content.length > 0 ? ((clues.traits[i] ?? 0) & Trait.report) !== 0 : LISTENED.has(lower(i));
    if (told) return draft;
  }
  const rest = cue.end > end ? [{ kind: 'content' as const, first: end, end: goesOn(clues, content, cue.end) }] : [];
  const others = content.filter((part) => rest.every((own) => part.first >= own.end || part.end <= own.first));
  return { ...draft, source: null, cue: { ...cue, end }, content: withSubject(clues, source, [...rest, ...others]) };
}

/** The end of the part that begins at `first`; of the clause where nothing else is said. */
function goesOn(clues: Clues, content: Draft['content'], first: number): number {
  const { tokens, sentences } = clues.reading;
  if (content.length === 0) return stop(clues, first, sentences[tokens[first]?.sentence ?? -1]?.endToken ?? first);
  return content.find((part) => part.first === first)?.end ?? first;
}

/** "was described by police as": police; "is widely seen as", "it is feared": nobody. */
export function mendPassive({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null) return draft;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let participle = -1;
  for (let i = cue.first; i < cue.end; i++) {
    if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0 && tokens[i]?.tag === 'VBN') participle = i;
  }
  if (participle < 0 || !afterBe(lower, participle, cue.first)) return draft;
  const end = sentences[tokens[participle]?.sentence ?? 0]?.endToken ?? participle;
  for (let i = participle + 1; i < Math.min(end, participle + 4); i++) {
    if (lower(i) !== 'by') continue;
    const groupEnd = appositionEnd(clues, clues.groupEnd[i + 1] ?? i + 1, end);
    // "Expected to rise by 10%": by how much, not by whom.
    if (isAmount(clues, i + 1, groupEnd)) {
      if (source === null || source.first <= i) break;
      return {
        ...draft,
        source: null,
        content: [{ kind: 'content', first: participle + 1, end: stop(clues, i, end) }],
      };
    }
    if (i + 1 >= end || groupEnd <= i + 1 || (source !== null && source.first > i)) return draft;
    const agent: Segment = { kind: 'source', first: i + 1, end: groupEnd };
    const last = Math.max(groupEnd, stop(clues, groupEnd, end));
    const behind = tokens[groupEnd]?.lower === ',' ? groupEnd + 1 : groupEnd;
    const when = timePhraseEnd(clues, behind, last) === last;
    const rest: Segment = { kind: 'content', first: groupEnd, end: when ? groupEnd : last };
    const before = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
    // What the tagger took for content may begin with the agent.
    const own = draft.content
      .map((part) => (part.first < groupEnd && part.end > cue.end ? { ...part, first: groupEnd } : part))
      .filter(
        (part) =>
          part.end > part.first &&
          !(when && part.first >= groupEnd) &&
          !before.some((other) => other.first === part.first),
      );
    const goesOn = own.some((part) => part.first >= groupEnd) || rest.end - rest.first < 2;
    const content = [...before, ...own, ...(goesOn ? [] : [rest])].sort((x, y) => x.first - y.first);
    return { ...draft, source: agent, content };
  }
  if (SPEAKING_PASSIVES.has(lower(participle)) && saysSo(lower, participle, end)) return draft;
  const told = ((clues.traits[participle] ?? 0) & Trait.report) !== 0 && !RECEIVING.has(lower(participle));
  const reports = told || BELIEF.has(lower(participle));
  const confidence = reports ? draft.confidence : Math.min(draft.confidence, PASSIVE_CONFIDENCE);
  if (source === null || source.first > cue.first) return { ...draft, confidence };
  // Its grammatical subject does not speak: "the law is seen as a failure", "he was asked about it".
  return { ...draft, source: null, content: withSubject(clues, source, draft.content), confidence };
}

/** "By her daughter, Eva Solheim,": with the name. */
function appositionEnd({ entity, reading: { tokens } }: Clues, groupEnd: number, end: number): number {
  let at = groupEnd + 1;
  if (tokens[groupEnd]?.lower !== ',') return groupEnd;
  while (at < end && entity[at] === 1) at++;
  const closed = tokens[at]?.kind === 'punctuation' || at === end;
  return at > groupEnd + 1 && closed ? at : groupEnd;
}

const AMOUNT_NOUNS = new Set(
  'percent point points half third thirds quarter quarters million billion trillion times degrees feet inches miles metres meters kilometres kilometers tonnes tons'.split(
    ' ',
  ),
);

/** Whether the words say how much or until when: "10%", "a third", "the end of May". */
function isAmount(clues: Clues, first: number, end: number): boolean {
  const last = clues.reading.tokens[end - 1];
  if (last === undefined || end <= first) return false;
  if (last.kind === 'number' || last.text === '%' || AMOUNT_NOUNS.has(last.lower)) return true;
  return timePhraseEnd(clues, first, end) === end;
}

function afterBe(lower: (i: number) => string, participle: number, first: number): boolean {
  for (let i = participle - 1; i >= Math.max(first - 2, participle - 4); i--) {
    if (BE.has(lower(i))) return true;
    // "Okafor's office has called": not of "to be".
    if (HAVE.has(lower(i))) return false;
  }
  return false;
}

/** "quoted as saying", "shown telling": a participle of speech follows. */
export function saysSo(lower: (i: number) => string, participle: number, end: number): boolean {
  for (let i = participle + 1; i < Math.min(end, participle + 7); i++) {
    if (/^(?:saying|telling|arguing|asking|claiming|shouting|urging)$/.test(lower(i))) return true;
  }
  return false;
}

/** Up to the mark that ends the clause. */
export function stop(clues: Clues, from: number, end: number): number {
  let i = from;
  while (i < end && !/^[.;!?]$/.test(clues.reading.tokens[i]?.text ?? '')) i++;
  return i;
}

const QUESTIONED = new Set(['asked', 'pressed', 'questioned']);

/** "Asked whether he would resign, Okafor said ...": Okafor did not ask. */
export function mendQuestion({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.first < cue.end) return draft;
  const token = clues.reading.tokens[cue.first];
  if (token === undefined || !QUESTIONED.has(token.lower)) return draft;
  const opens = clues.reading.sentences[token.sentence]?.firstToken ?? -1;
  const when = clues.reading.tokens[cue.first - 1]?.lower ?? '';
  if (cue.first !== opens && when !== 'when') return draft;
  return { ...draft, source: null, confidence: Math.min(draft.confidence, QUESTION_CONFIDENCE) };
}

/** Of the senses, and only with these a report: "was seen as a failure", "is known to drink", "was seen by many". */
const SENSED = new Set(['seen', 'heard', 'viewed', 'watched', 'spotted']);
const OPINION = new Set(['as', 'to', 'by', 'that']);

/** "Selim has not been seen in public": nobody's view of him. */
export function isBarePassive({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null || (source !== null && source.first > cue.first)) return false;
  const { tokens } = clues.reading;
  const last = cue.end - 1;
  if (!SENSED.has(tokens[last]?.lower ?? '') || OPINION.has(tokens[cue.end]?.lower ?? '')) return false;
  return afterBe((i) => tokens[i]?.lower ?? '', last, cue.first);
}

const NAMING = new Set('known nicknamed dubbed titled entitled named called'.split(' '));

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
  return clues.quotePlace[what.first] === QuotePlace.opening && agentBehindQuotation(clues, what.first) === null;
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

/** "Called 'a disgrace' by Lena Brandt": she calls it so. */
export function mendNaming({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const what = content.find(({ first }) => first >= (cue?.end ?? Number.POSITIVE_INFINITY));
  if (cue === null || what === undefined || !NAMING.has(clues.reading.tokens[cue.end - 1]!.lower)) return draft;
  if (clues.quotePlace[what.first] !== QuotePlace.opening) return draft;
  const agent = agentBehindQuotation(clues, what.first);
  if (agent === null) return draft;
  const end = agent.first - 1;
  const others = content.filter((part) => part !== what);
  const named = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
  return {
    ...draft,
    source: agent,
    content: [...named, ...others, { ...what, end }].sort((a, b) => a.first - b.first),
  };
}

const WRITE = new Set(['write', 'writes', 'wrote', 'written']);
const ASK = new Set(['ask', 'asks', 'asked', 'asking']);
const QUESTIONS = new Set(['question', 'questions']);
const SHOW = new Set(['show', 'shows', 'showed', 'shown']);
/** Behind these comes what is said, clause or not: "wrote of the war". */
const TOPICS = new Set(['of', 'about', 'to', 'in', 'on', 'that', 'how', 'why', 'what', 'whether']);

/** "She wrote three novels", "he showed no remorse": a thing made or felt, where "wrote that" and "figures show" report. */
export function isDeed({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return false;
  if (source.end > cue.first || what.first !== cue.end) return false;
  const { tokens } = clues.reading;
  const verb = tokens[cue.end - 1]!.lower;
  // "Colleagues who asked questions were moved".
  if (ASK.has(verb) && QUESTIONS.has(tokens[what.first]!.lower)) return true;
  const shows = SHOW.has(verb) && isPerson(clues, source);
  if (!shows && !WRITE.has(verb)) return false;
  if (TOPICS.has(tokens[what.first]!.lower)) return false;
  for (let i = what.first; i < what.end; i++) {
    const { tag } = tokens[i]!;
    if (FINITE.has(tag) || (clues.quotation[i] ?? -1) >= 0) return false;
  }
  return true;
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VBN', 'VBG']);
const OBJECTS = new Set(['him', 'her', 'it', 'them', 'me', 'us', 'you']);

/** "She ignored them", "who saw him coming", "whose lessons taught us to ski": nothing is said. */
export function isFeeling({ clues }: Evidence, { cue, source, content }: Draft): boolean {
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

const SAW = new Set(['saw', 'see', 'sees', 'seen']);

/** A pronoun, somebody's name or a word for people. */
function isPerson(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) {
    if (clues.entity[i] === 1 || ((clues.traits[i] ?? 0) & (Trait.human | Trait.pronoun)) !== 0) return true;
  }
  return false;
}

const HIDDEN = new Set(['named', 'identified', 'quoted']);

/** "One of them, who asked not to be named, said ...": that is no report of what she wants. */
export function isAnonymity({ clues }: Evidence, { source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || content.length !== 1 || tokens[source.first]?.lower !== 'who') return false;
  const { first, end } = content[0]!;
  return end - first <= 4 && tokens[end - 2]?.lower === 'be' && HIDDEN.has(tokens[end - 1]!.lower);
}

/** "The estimates reported here", "the terms used above": the article points at itself. */
const HERE = new Set(['here', 'above', 'below', 'herein']);

/** "The sanctions announced last week have had no effect": a participle behind a thing that speaks to nobody. */
export function isReducedRelative({ clues }: Evidence, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first || cue.end - cue.first > 1) return false;
  const { tokens, sentences } = clues.reading;
  if (!/(?:ed|en|wn|de|nt|id)$/.test(tokens[cue.first]?.lower ?? '')) return false;
  if (HERE.has(tokens[cue.end]?.lower ?? '')) return true;
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
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD' || tag === 'MD') return i > cue.end;
    if (!PHRASE.has(tag)) return false;
  }
  return false;
}
