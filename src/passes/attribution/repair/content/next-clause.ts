// "Wants to stay, and the board agrees", "denied the charge, but the jury was not convinced", "plans to sell; Norland did
// not reply": where the article goes on with a clause of its own behind what is said.
import { lemma } from '../../../../language/lemma.ts';
import { gradingStems } from '../../../../lexicon/assessments.ts';
import { opensClauseWithin } from '../../../../lexicon/clause-words.ts';
import { evidenceNouns } from '../../../../lexicon/evidence-verbs.ts';
import { showing } from '../../../../lexicon/study-words.ts';
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasVerb } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DASHES } from '../../words.ts';
import { SEEM } from '../nobody.ts';

/** A clause has its verb so soon. */
const LONGEST_SUBJECT = 12;
const SUBJECT = /^(?:PRP\$?|DT|NN(?:S|PS?)?|EX|CD|JJ)$/;
const JOINING = new Set(['and', 'but']);

export function withoutNextClause({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  if (source !== null && source.first > cue.first) return draft;
  const own = source === null && isBelief(clues, cue) ? refutedAt(clues, last) : doubtAt(clues, last);
  const doubt = own < 0 ? contradictedAt(clues, cue, last) : own;
  const calls = gradingStems.test(clues.reading.tokens[cue.end - 1]!.lower);
  const objection = doubt < 0 && calls ? objectionAt(clues, last) : doubt;
  const end = Math.max(objection, objection < 0 ? nextClause(clues, last) : -1, deedsAt(clues, cue, last));
  return end < 0 ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "Was first thought", "had been believed": what somebody has held once. */
function isBelief({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  return end > first + 1 && /^(?:was|were|had)$/.test(tokens[first]!.lower) && BELIEVED.test(tokens[end - 1]!.lower);
}

const BELIEVED = /^(?:believed|thought|assumed|supposed|presumed|feared|hoped)$/;
const REFUTING = new Set(['until', 'but']);

/** "It was thought that she fell asleep \u2013 [until tests showed gas in her blood]": what came to light is not thought; -1. */
function refutedAt(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  for (let i = first + 2; i + 3 < end; i++) {
    if (!(tokens[i]!.text === ',' || DASHES.has(tokens[i]!.text)) || (clues.quotation[i] ?? -1) >= 0) continue;
    if (REFUTING.has(tokens[i + 1]!.lower) && verbBehind(clues, i + 2, end) !== '' && hasVerb(clues, first, i))
      return i;
  }
  return -1;
}

/**
 * "Said he had never met her, [though a photograph shows them together]": what was said is told in the past, and a picture
 * or a paper that shows otherwise in the present is the article's; -1.
 */
function contradictedAt(clues: Clues, cue: Segment, { first, end }: Segment): number {
  const { quotation, reading } = clues;
  const { tokens } = reading;
  if (tokens[cue.end - 1]!.tag !== 'VBD') return -1;
  let told = false;
  for (let i = first; i + 3 < end; i++) {
    const { tag, text } = tokens[i]!;
    if ((quotation[i] ?? -1) >= 0 || tag === 'VBZ' || tag === 'VBP') return -1;
    told ||= FINITE.has(tag);
    if (told && text === ',' && CONTRASTING.has(tokens[i + 1]!.lower) && isShown(clues, i + 2, end)) return i;
  }
  return -1;
}

/** "[Records show] that it owes two million", "[a photograph appears to show] them". */
function isShown(clues: Clues, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  let noun = first;
  while (noun < end && noun <= first + LONGEST_PICTURE && !evidenceNouns.has(tokens[noun]!.lower)) {
    if (FINITE.has(tokens[noun]!.tag) || tokens[noun]!.kind === 'punctuation') return false;
    noun++;
  }
  const [verb, to] = [tokens[noun + 1], tokens[noun + 2]];
  if (noun + 2 >= end || !/^VB[ZP]$/.test(verb!.tag)) return false;
  if (SEEM.has(verb!.lower) && to!.lower === 'to') return showing.has(tokens[noun + 3]?.lower ?? '');
  return showing.has(lemma(verb!));
}

/** "The two old photographs". */
const LONGEST_PICTURE = 4;

const OPEN = new Set(['clear', 'known', 'certain', 'unclear', 'unknown', 'uncertain']);
const ASKING = new Set(['how', 'why', 'what', 'when', 'where', 'who', 'whether']);
const CONTRASTING = new Set(['but', 'though', 'although']);
/** "But exactly how the drug changes the pattern of communication isn't clear": a question is so long. */
const LONGEST_QUESTION = 20;

/** "Have found that it binds, [but exactly how isn't clear]", "tells us that it is so, [but when does it happen?]"; -1. */
function doubtAt(clues: Clues, { first, end }: Segment): number {
  const { tokens, sentences } = clues.reading;
  const closing = tokens[sentences[tokens[end - 1]!.sentence]!.endToken - 1]!.text;
  for (let i = first + 2; i + 2 < end; i++) {
    if (tokens[i]!.text !== ',' || !CONTRASTING.has(tokens[i + 1]!.lower) || (clues.quotation[i] ?? -1) >= 0) continue;
    if (isRebuttal(clues, i + 2, end)) return i;
    const word = tokens[i + 2]!.tag === 'RB' ? i + 3 : i + 2;
    if (!ASKING.has(tokens[word]?.lower ?? '')) continue;
    if (closing === '?' && FINITE.has(tokens[word + 1]?.tag ?? '')) return i;
    for (let k = word + 2; k < end && k < word + LONGEST_QUESTION; k++)
      if (OPEN.has(tokens[k]!.lower) && isOpen(clues, k)) return i;
  }
  return -1;
}

/** "But [that is no longer true]", "but this was not the case": the article's verdict on what was said. */
function isRebuttal({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  if (
    !/^(?:that|this|it)$/.test(tokens[first]!.lower) ||
    !/^(?:is|was|has|turned)/.test(tokens[first + 1]?.lower ?? '')
  )
    return false;
  for (let i = first + 2; i < end && i <= first + LONGEST_VERDICT; i++)
    if (VERDICTS.test(tokens[i]!.lower)) return true;
  return false;
}

const VERDICTS = /^(?:true|untrue|false|wrong|case|accurate|inaccurate|correct|incorrect|misleading)$/;
/** "Is no longer the case". */
const LONGEST_VERDICT = 5;

/** "Isn't clear", "is still unknown"; "is clear" is no doubt. */
function isOpen({ reading: { tokens } }: Clues, at: number): boolean {
  const denied = tokens[at]!.lower.startsWith('un');
  for (let i = at - 1; i >= at - 4; i--) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:not|n't|never)$/.test(lower)) return !denied;
    if (FINITE.has(tag) && !/^(?:is|are|was|were|remains?|remained)$/.test(lower)) return /n't$/.test(lower) && !denied;
    if (FINITE.has(tag)) return denied;
  }
  return false;
}

/** The comma or semicolon behind which the article goes on; -1 where it does not. */
function nextClause(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  let finite = '';
  let clause = tokens[first]!.lower === 'that';
  let commas = 0;
  for (let i = first; i < end - 1; i++) {
    const { tag, text, lower } = tokens[i]!;
    if ((clues.quotation[i] ?? -1) >= 0 || text === ':') return -1;
    if (finite === '' && FINITE.has(tag)) finite = tag;
    // "Not just a bridge, but the biggest".
    clause ||= finite !== '' || tag.startsWith('W') || isVerb(clues, i) || lower === 'not';
    if (text === ';' && i > first) return endsAtSemicolon(clues, i, end, finite) ? i : -1;
    const dashed = DASHES.has(text);
    if (text !== ',' && !dashed) continue;
    if (!dashed) commas++;
    // A clause may go on with another, and a list with its last member.
    const joined = !clause && (dashed || commas === 1) && i > first && JOINING.has(tokens[i + 1]!.lower);
    // "– and [now] she is on her way"; "– and not she – is": an insertion.
    const next = dashed && NOW.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
    if (dashed && joined && hasDash(clues, i + 1, end)) return -1;
    if (joined && verbBehind(clues, behindSetting(clues, next, end), end) !== '') return i;
  }
  return -1;
}

const NOW = /^(?:now|today|then|still|soon)$/;

function hasDash({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (DASHES.has(tokens[i]!.text)) return true;
  return false;
}

/** "Blamed the board for it, [picked a fight and thrown insults]": what else the same subject did, three verbs in a row; -1. */
function deedsAt({ reading: { tokens }, quotation }: Clues, cue: Segment, { first, end }: Segment): number {
  if (!PAST.test(tokens[cue.end - 1]!.tag)) return -1;
  let comma = -1;
  for (let i = first; i + 1 < end; i++) {
    const { tag, text, lower } = tokens[i]!;
    if ((quotation[i] ?? -1) >= 0 || tag === 'MD' || tag.startsWith('W') || lower === 'that') return -1;
    const isDeed = PAST.test(tokens[i + 1]!.tag);
    if (comma < 0 && FINITE.has(tag)) return -1;
    if (text === ',' && comma < 0 && isDeed && i > first && tokens[i - 1]!.tag.startsWith('NN')) comma = i;
    if (comma > 0 && lower === 'and' && isDeed && i > comma + 1) return comma;
  }
  return -1;
}

/** The past of a regular verb and its participle look alike. */
const PAST = /^VB[DN]$/;

/** "And [at that time] he had": the subject stands behind the words that tell when or where. */
function behindSetting({ groupEnd, reading: { tokens } }: Clues, first: number, end: number): number {
  let i = first;
  while (i < end && tokens[i]!.tag === 'IN' && !opensClauseWithin.has(tokens[i]!.lower)) {
    const last = groupEnd[i + 1] ?? i + 2;
    i += 2;
    // "At that time he": the group may be taken to go on.
    while (i < last && tokens[i]!.tag !== 'PRP') i++;
  }
  if (i === first) return first;
  if (tokens[i]?.text === ',') i++;
  return /^(?:PRP|DT|PRP\$)$/.test(tokens[i]?.tag ?? '') ? i : first;
}

/** "Described it as 'a wonder' [though it has failed]": the article's own objection to what somebody calls a thing; -1. */
function objectionAt(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  for (let i = first + 3; i + 2 < end; i++) {
    const { tag, lower } = tokens[i]!;
    const isOutside = (clues.quotation[i] ?? -1) < 0;
    if (isOutside && (FINITE.has(tag) || tag.startsWith('W') || lower === 'that')) return -1;
    if (!OBJECTING.has(lower) || !isOutside) continue;
    const even = tokens[i - 1]!.lower === 'even' ? i - 1 : i;
    const mark = tokens[even - 1]!.text === ',' ? even - 1 : even;
    if (clues.quotePlace[mark - 1] !== QuotePlace.closing) return -1;
    return verbBehind(clues, i + 1, end) === '' ? -1 : mark;
  }
  return -1;
}

const OBJECTING = new Set(['though', 'although']);

/** "Said the letters [contained] threats": the past of a regular verb is often taken for its participle. */
function isVerb({ reading: { tokens } }: Clues, i: number): boolean {
  return tokens[i]!.tag === 'VBN' && (tokens[i - 1]?.tag.startsWith('NN') ?? false);
}

/** "Plans to sell; Norland did not reply": another tense; "thought she would; [her brother] told her": no clause. */
function endsAtSemicolon(clues: Clues, at: number, end: number, finite: string): boolean {
  const { tokens } = clues.reading;
  const goesOn = tokens[end]?.kind !== 'punctuation' || tokens[end]?.lower === ',';
  if (finite !== '' && goesOn && !hasVerb(clues, at + 1, end)) return true;
  const next = verbBehind(clues, at + 1, end);
  return next !== '' && next !== 'MD' && finite !== 'MD' && (finite === 'VBD') !== (next === 'VBD');
}

/** The part of speech of the verb whose subject stands at `first`; '' where there is none. */
function verbBehind({ reading: { tokens }, quotePlace }: Clues, first: number, end: number): string {
  if (first >= end || !SUBJECT.test(tokens[first]!.tag) || tokens[first]!.lower === 'that') return '';
  for (let i = first + 1; i < end && i <= first + LONGEST_SUBJECT; i++) {
    const { tag, text, lower } = tokens[i]!;
    if (FINITE.has(tag)) return tag;
    if (tag.startsWith('W') || text === ',' || text === ';' || opensClauseWithin.has(lower)) return '';
    if (quotePlace[i] === QuotePlace.opening) return '';
  }
  return '';
}
