// Who speaks in a passive and who does not: the agent of "described by police", nobody in "is widely seen as".
import { amountNouns } from '../../../lexicon/amount-words.ts';
import { receivedPassives } from '../../../lexicon/deed-words.ts';
import { speakingPassives } from '../../../lexicon/saying-words.ts';
import { believedPassives } from '../../../lexicon/view-words.ts';
import type { Token } from '../../../model/reading.ts';
import { type Clues, EntityCode } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import { type Draft, doubted } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { nextMark } from '../stretch.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { afterBe, isBe } from './be.ts';
import { stop, withSubject } from './nobody.ts';

/** "They were denied visas" is an event; "is expected to" and the like report what somebody thinks. */
const PASSIVE_CONFIDENCE = 0.45;

/** So many words on at most: "quoted this month by local newspapers as saying". */
const LATEST_SPEECH = 10;

/** "was described by police as": police; "is widely seen as", "it is feared": nobody. */
export function mendPassive({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null) return draft;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (isHeadlinePassive(clues, draft, cue))
    return {
      ...draft,
      source: null,
      kind: 'vague',
      content: [
        { ...source!, kind: 'content' },
        { kind: 'content', first: cue.end, end: nextMark(clues, cue.end) },
      ],
    };
  let participle = -1;
  for (let i = cue.first; i < cue.end; i++) {
    const adjective = tokens[i]?.tag === 'JJ' && believedPassives.has(lower(i));
    if (((clues.traits[i] ?? 0) & ANY_VERB) === 0 || (tokens[i]?.tag !== 'VBN' && !adjective)) continue;
    participle = i;
    // "Are understood to have sounded out": understood, by nobody.
    if (believedPassives.has(lower(i)) && lower(i + 1) === 'to' && afterBe(clues, i, cue.first)) break;
  }
  if (participle < 0 || !afterBe(clues, participle, cue.first)) return draft;
  // "Officials have let it be known that": they have.
  if (lower(participle - 2) === 'it' && lower(participle - 3) === 'let') return draft;
  const end = sentences[tokens[participle]?.sentence ?? 0]?.endToken ?? participle;
  // "Was quoted by the paper as saying": not the paper.
  const speech = speakingPassives.has(lower(participle)) ? speechBehind(lower, participle, end) : -1;
  if (speech >= 0) return quotedAs(clues, draft, speech, end);
  for (let i = participle + 1; i < Math.min(end, settingEnd(clues, participle + 1, end) + 3); i++) {
    if (lower(i) !== 'by') continue;
    const groupEnd = appositionEnd(clues, agentEnd(clues, i + 1), end);
    // "Expected to rise by 10%": by how much, not by whom.
    if (isAmount(clues, i + 1, groupEnd)) {
      if (source === null || source.first <= i) break;
      return {
        ...draft,
        source: null,
        content: [{ kind: 'content', first: participle + 1, end: stop(clues, i, end) }],
      };
    }
    // "Told by [his doctor the drug] was safe".
    const overrun = source !== null && source.end > groupEnd && clauseWithin(tokens, i + 1, source.end) === groupEnd;
    const whole = source !== null && source.first > i && (source.first > i + 1 || source.end >= groupEnd) && !overrun;
    if (i + 1 >= end || groupEnd <= i + 1 || whole) return draft;
    const agent: Segment = { kind: 'source', first: i + 1, end: groupEnd };
    const last = Math.max(groupEnd, stop(clues, groupEnd, end));
    const behind = tokens[groupEnd]?.lower === ',' ? groupEnd + 1 : groupEnd;
    // "By Brandt, who leads the party", "by Brandt on Monday": that tells of the agent or when.
    const when = timePhraseEnd(clues, behind, last) === last || describes(tokens, behind);
    const rest: Segment = { kind: 'content', first: groupEnd, end: when ? groupEnd : last };
    const before = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
    // ", the ranking Democrat on the panel": who that is.
    const describesAgent = (i: number): boolean => i === groupEnd && /^[,(\u2013\u2014-]+$/.test(tokens[i]!.text);
    // What the tagger took for content may begin with the agent.
    const own = draft.content
      .map((part) => (part.first < groupEnd && part.end > cue.end ? { ...part, first: groupEnd } : part))
      .map((part) => (overrun && part.first === source.end ? { ...part, first: groupEnd } : part))
      .filter(
        (part) =>
          part.end > part.first &&
          !(part.first >= groupEnd && (when || describesAgent(part.first))) &&
          !before.some((other) => other.first === part.first),
      );
    const goesOn = own.some((part) => part.first >= groupEnd) || rest.end - rest.first < 2;
    const content = [...before, ...own, ...(goesOn ? [] : [rest])].sort((x, y) => x.first - y.first);
    return { ...draft, source: agent, content };
  }
  const heard = isHearsay(clues, draft, participle);
  const told =
    heard || (((clues.traits[participle] ?? 0) & Trait.report) !== 0 && !receivedPassives.has(lower(participle)));
  const reports = told || believedPassives.has(lower(participle));
  const passive = reports ? draft : doubted(draft, PASSIVE_CONFIDENCE);
  // "Was expected to cruise past them, and Okafor will accept": Okafor expects nothing.
  const late = source !== null && source.first > cue.first && believedPassives.has(lower(participle));
  if (late && tokens[source.first - 1]?.lower !== 'by') return { ...passive, source: null };
  if (source === null || source.first > cue.first) return passive;
  if (heard) return { ...passive, source: null, kind: 'vague' };
  // Its grammatical subject does not speak: "the law is seen as a failure", "he was asked about it".
  return { ...passive, source: null, content: withSubject(clues, source, draft.content, cue) };
}

/** "Verdict {expected} after the hearing", "Norvolt {expected} to close": a headline leaves out "is", and tells its own in the present. */
function isHeadlinePassive({ reading: { tokens, sentences } }: Clues, { source }: Draft, cue: Segment): boolean {
  const { lower, sentence } = tokens[cue.first]!;
  if (source === null || source.end !== cue.first || cue.end > cue.first + 1) return false;
  if (sentences[sentence]!.kind !== 'headline' || !(HEADLINED.has(lower) || URGED.has(lower))) return false;
  const next = tokens[cue.end]?.lower ?? '.';
  // "Residents {urged} to stay": whoever urges has an object.
  if (URGED.has(lower)) return next === 'to' && tokens[cue.end + 1]?.tag === 'VB';
  return BEHIND_PASSIVE.test(next) || (lower === 'feared' && LOST.test(next));
}

const HEADLINED = new Set(['expected', 'feared', 'believed', 'suspected', 'thought']);
const URGED = new Set(['urged', 'told', 'warned', 'advised', 'asked', 'ordered', 'encouraged']);
const LOST = /^(?:dead|drowned|lost|missing|trapped|killed)$/;
const BEHIND_PASSIVE = /^(?:to|after|before|in|on|at|as|this|next|today|soon|[.,;–—-])$/;

/** "I was often told that 'pride comes before a fall'": a saying of nobody; "she was told that she must go" is an event. */
function isHearsay(clues: Clues, { source, content: [what] }: Draft, participle: number): boolean {
  const { tokens } = clues.reading;
  if (what === undefined || tokens[participle]!.lower !== 'told' || what.first !== participle + 1) return false;
  const own = /^(?:i|we)$/.test(tokens[source?.first ?? -1]?.lower ?? '');
  return own && tokens[what.first]!.lower === 'that' && tokens[what.first]!.tag === 'IN';
}

/** "Was criticised [at the time] by Brandt": where the words that tell when end. */
function settingEnd(clues: Clues, first: number, end: number): number {
  const { tokens } = clues.reading;
  const then =
    /^at$/.test(tokens[first]?.lower ?? '') &&
    tokens[first + 1]?.lower === 'the' &&
    tokens[first + 2]?.lower === 'time';
  return then ? first + 3 : timePhraseEnd(clues, first, end);
}

/** "By neighbouring Brandt County", "by some of his rivals", "by nearly 6 in 10 voters": the noun group with what hangs on it. */
export function agentEnd({ groupEnd, reading: { tokens } }: Clues, first: number): number {
  const start = tokens[first]?.tag === 'RB' ? first + 1 : first;
  let end = clauseWithin(tokens, start, groupEnd[start] ?? start);
  const describes = end === start + 1 && /^VB[GN]$/.test(tokens[start]?.tag ?? '');
  if (describes && /^NN/.test(tokens[end]?.tag ?? '')) end = groupEnd[end] ?? end;
  while (goesOn(tokens, end)) {
    const last = groupEnd[end + 1] ?? end + 2;
    // "Her use of a server and her highly paid speeches": no noun group yet.
    if (!/^(?:NN|CD|JJR|W|PRP$)/.test(tokens[last - 1]!.tag)) break;
    end = last;
  }
  // "By those who".
  return end > start + 1 && tokens[end - 1]!.tag.startsWith('W') ? end - 1 : end;
}

/** "By Brandt, who leads the party"; "told by his doctor that he" goes on with what is told, whatever the tag. */
function describes(tokens: readonly Token[], at: number): boolean {
  const says = tokens[at]?.lower === 'that' && /^(?:PRP|EX)/.test(tokens[at + 1]?.tag ?? '');
  return !says && /^W/.test(tokens[at]?.tag ?? '');
}

/** "Told by [his doctor] that he would live", "by [doctors] he would live", "by [his doctor] the drug was safe": the group may be taken to go on. */
function clauseWithin(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { lower } = tokens[i]!;
    const opens = ARTICLE.test(lower) || SUBJECT.test(lower);
    if (lower === 'that' || (opens && /^NNS?$/.test(tokens[i - 1]!.tag))) return i;
  }
  return end;
}

const ARTICLE = /^(?:the|an?)$/;
const SUBJECT = /^(?:s?he|they|we|i|it)$/;

/** "Of his rivals", "and other groups", "in 10". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.tag ?? '';
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'in') return next === 'CD' && tokens[at - 1]!.tag === 'CD';
  return (
    (lower === 'of' && NOMINAL.test(next)) || ((lower === 'and' || lower === 'or') && /^(?:NN|DT|JJ|PRP\$)/.test(next))
  );
}

const NOMINAL = /^(?:NN|DT|CD|JJ|PRP)/;

/** "By her daughter, Eva Solheim,": with the name. */
function appositionEnd({ entity, reading: { tokens } }: Clues, groupEnd: number, end: number): number {
  let at = groupEnd + 1;
  if (tokens[groupEnd]?.lower !== ',') return groupEnd;
  while (at < end && entity[at] === EntityCode.person) at++;
  const closed = tokens[at]?.kind === 'punctuation' || at === end;
  return at > groupEnd + 1 && closed ? at : groupEnd;
}

/** Whether the words say how much or until when: "10%", "a third", "the end of May". */
function isAmount(clues: Clues, first: number, end: number): boolean {
  const last = clues.reading.tokens[end - 1];
  if (last === undefined || end <= first) return false;
  if (last.kind === 'number' || last.text === '%' || amountNouns.has(last.lower)) return true;
  return timePhraseEnd(clues, first, end) === end;
}

/** "quoted as saying", "shown telling": where a participle of speech follows, or -1. */
function speechBehind(lower: (i: number) => string, participle: number, end: number): number {
  for (let i = participle + 1; i < Math.min(end, participle + LATEST_SPEECH); i++) {
    if (/^(?:saying|telling|arguing|asking|claiming|shouting|urging)$/.test(lower(i))) return i;
  }
  return -1;
}

/** "[Brandt was] quoted [by the Courier as saying the dam is safe]": who speaks, and only what they say. */
function quotedAs(clues: Clues, draft: Draft, speech: number, end: number): Draft {
  const { source, cue, content } = draft;
  if (source === null || cue === null) return draft;
  const passive = source.end === cue.first && source.end - source.first > 1 && isBe(clues, source.end - 1);
  const told = content.map((part) =>
    part.first <= speech && speech < part.end ? { ...part, first: speech + 1 } : part,
  );
  const rest = { kind: 'content', first: speech + 1, end: stop(clues, speech + 1, end) } as const;
  return {
    ...draft,
    source: passive ? { ...source, end: source.end - 1 } : source,
    cue: passive ? { ...cue, first: cue.first - 1 } : cue,
    content: (content.length > 0 ? told : [rest]).filter((part) => part.first < part.end),
  };
}
