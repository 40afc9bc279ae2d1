// "Said the budget would be cut and warned that ...", "voted to raise the fees and tabled a request": behind "and" a
// verb of the one who speaks ends what is said; a verb of saying begins a second report.
import { type Clues, CueClass, QuoteSize } from '../../clues.ts';
import { ANY_VERB, Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { isPerson } from '../../stretch.ts';
import { FINITE, TagGroup, tagGroups } from '../../tags.ts';
import { DASHES } from '../../words.ts';
import { touches } from '../reach.ts';

const JOINING = new Set(['and', 'but']);
const OPENERS = new Set(['that', 'how', 'whether', 'if', 'why']);
const SUBJECT = /^(?:PRP\$?|DT|NNPS?|EX)$/;
/** A bare clause has its verb so soon: "believes the board will". */
const LONGEST_SUBJECT = 5;
const PRESENT = /^VB[ZP]$/;
const PAST = /^VB[DN]$/;

/** What stands in the content before "and". */
interface Before {
  /** "That": a clause has begun. */
  readonly clause: boolean;
  /** A verb with a subject. */
  finite: boolean;
  /** One of the same tense as the cue, or one of any: "could". */
  alike: boolean;
  /** "Had met", "was built": the verb behind "and" may be another participle. */
  participle: boolean;
}

export function splitConjoined(evidence: Evidence, draft: Draft, all: readonly Draft[]): readonly Draft[] {
  const { clues } = evidence;
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || source === null || last === undefined || last.first < cue.end) return [draft];
  const { tokens } = clues.reading;
  const tag = tenseOf(clues, cue);
  if (tag === '') return [draft];
  // "That they erred": a clause, whatever its verb is taken for.
  const clause = tokens[last.first]!.lower === 'that' && tokens[last.first]!.tag === 'IN';
  const before: Before = { clause, finite: false, alike: false, participle: false };
  for (let i = last.first; i < last.end - 1; i++) {
    const token = tokens[i]!;
    if (i > last.first && joins(clues, i)) {
      const verb = verbBehind(clues, i, last.end);
      const end = tokens[i - 1]!.lower === ',' ? i - 1 : i;
      if (isFellow(clues, verb, tag, before) && !isSubject(clues, cue, i, verb, last.end, before)) {
        const second = secondReport(clues, verb, last.end, before);
        if (second > 0 || !(before.finite || before.clause))
          return cut(draft, { ...last, end }, verb, second, last.end);
      }
      const framed = framedReport(clues, verb, tag, last);
      if (framed > 0) return cut(draft, { ...last, end }, verb, framed, last.end);
    }
    note(token.tag, tag, before);
  }
  return behindEnd(evidence, draft, last, tag, all);
}

/** "Said the order favoured banks [and identified Norbank as a winner]": a second report at which the tagger stopped. */
function behindEnd(
  evidence: Evidence,
  draft: Draft,
  last: Segment,
  tag: string,
  all: readonly Draft[],
): readonly Draft[] {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const and = last.end;
  const here = tokens[and];
  if (here === undefined || here.lower !== 'and' || here.sentence !== tokens[last.first]!.sentence) return [draft];
  const verb = and + 1;
  if (AS_FRAMES.every(([form]) => !form.test(tokens[verb]?.lower ?? ''))) return [draft];
  const { firstToken, endToken } = sentences[here.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  const second = framedReport(clues, verb, tag, { ...last, end });
  if (second <= 0 || all.some((other) => other.cue !== draft.cue && touches(other, and, end))) return [draft];
  return cut(draft, last, verb, second, end);
}

/** "Calling [for]", "warning [of]": the preposition belongs to the verb. */
const HANGING = new Set(['for', 'on', 'of', 'about', 'against']);

/**
 * "Called for better boats -- {acknowledging} that it was late", "{citing} the risk and {calling for} more pay": a
 * participle of saying behind a dash, or behind "and" with another, is a report of its own.
 */
export function splitParticiple({ clues }: Evidence, draft: Draft): readonly Draft[] {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || source === null || last === undefined || last.first < cue.end) return [draft];
  const { tokens } = clues.reading;
  const another = tokens[cue.first]!.tag === 'VBG' && !OPENERS.has(tokens[last.first]!.lower);
  for (let i = last.first + 1; i + LEAST_REPORT < last.end; i++) {
    if ((clues.quotation[i] ?? -1) >= 0) continue;
    const { lower, text, tag } = tokens[i]!;
    // "They are citing the risk and calling for more pay", "those who were citing": of another verb.
    if (/^(?:am|is|are|was|were|be|been|being)$/.test(lower) || tag === 'VBG') return [draft];
    const dashed = DASHES.has(text);
    if (!(dashed || (another && lower === 'and')) || tokens[i + 1]!.tag !== 'VBG') continue;
    const hangs = HANGING.has(tokens[i + 2]!.lower);
    if (clues.cue[i + 1] !== CueClass.report && !(hangs && ((clues.traits[i + 1] ?? 0) & ANY_VERB) !== 0))
      return [draft];
    // "-- saying it was late -- and sold them": an insertion.
    for (let k = i + 2; dashed && k < last.end; k++) if (DASHES.has(tokens[k]!.text)) return [draft];
    return cut(draft, { ...last, end: i }, i + 1, hangs ? i + 3 : i + 2, last.end);
  }
  return [draft];
}

const LEAST_REPORT = 3;

/** The tense of a cue that is one plain verb, an adverb perhaps beside it; '' of others. */
function tenseOf({ reading: { tokens }, traits }: Clues, { first, end }: Segment): string {
  for (let i = first; i < end - 1; i++) if (((traits[i] ?? 0) & Trait.auxiliary) !== 0) return '';
  const { tag } = tokens[end - 1]!;
  return PRESENT.test(tag) ? tag : PAST.test(tag) ? 'VBD' : '';
}

function note(tag: string, own: string, before: Before): void {
  before.participle ||= tag === 'VBN';
  if (!FINITE.has(tag)) return;
  before.finite = true;
  before.alike ||= tag === 'MD' || (tag === 'VBD') === (own === 'VBD');
}

/** "And", "but", ", then". */
function joins({ reading: { tokens }, quotation }: Clues, i: number): boolean {
  if ((quotation[i] ?? -1) >= 0) return false;
  const { lower } = tokens[i]!;
  return JOINING.has(lower) || (lower === 'then' && tokens[i - 1]!.text === ',');
}

/** The verb behind "and", over an adverb. */
function verbBehind(clues: Clues, and: number, end: number): number {
  let verb = and + 1;
  while (verb < end && verb < and + 3 && (tagGroups(clues.tag[verb] ?? 0) & TagGroup.adverb) !== 0) verb++;
  return verb;
}

/** Whether the verb can have the subject of the cue. */
function isFellow({ reading: { tokens } }: Clues, verb: number, own: string, { participle }: Before): boolean {
  const { tag = '' } = tokens[verb] ?? {};
  const next = tokens[verb + 1]?.tag ?? '';
  // "Biodiesel and advanced fuels".
  if (next === 'JJ' || next === 'NN') return false;
  if (tag === own) return true;
  // The past of a regular verb is often taken for its participle; "fabricated by rivals" is one.
  const past = tag === 'VBN' && own === 'VBD' && tokens[verb]!.lower.endsWith('ed');
  return past && !participle && /^(?:IN|TO|DT|PRP\$?)$/.test(next) && tokens[verb + 1]!.lower !== 'by';
}

/** They have a clause behind them: "said cargo and ...". */
const CLAUSAL = /^(?:sa(?:y|ys|id)|argue[sd]?|insist(?:s|ed)?)$/;
/** "And crew lists were": so soon the verb of the subject stands. */
const LONGEST_GROUP = 8;

/** "Said [cargo and crew lists] were old": the clause has no verb yet, so that "and" joins two nouns. */
function isSubject(clues: Clues, cue: Segment, and: number, fellow: number, end: number, before: Before): boolean {
  const { tokens } = clues.reading;
  if (before.finite || before.clause || and !== cue.end + 1 || !CLAUSAL.test(tokens[cue.end - 1]!.lower)) return false;
  if (!/^NNS?$/.test(tokens[cue.end]!.tag)) return false;
  for (let i = fellow + 1; i < end && i <= fellow + LONGEST_GROUP; i++) {
    const { tag, kind, lower } = tokens[i]!;
    if (FINITE.has(tag)) return true;
    if (kind === 'punctuation' || tag.startsWith('W') || lower === 'that') return false;
  }
  return false;
}

/** Where the second report says what it says; 0 where the verb reports nothing. */
function secondReport(clues: Clues, verb: number, end: number, before: Before): number {
  const { tokens } = clues.reading;
  const traits = clues.traits[verb] ?? 0;
  // "Said he was glad and knew that": he says that too, unless it is a verb of saying.
  const alike = before.alike || (before.clause && !before.finite);
  const least = alike ? Trait.report : ANY_VERB;
  if ((traits & least) === 0 || (clues.quoteSize[verb] ?? 0) > QuoteSize.short || verb + 3 >= end) return 0;
  const next = tokens[verb + 1]!;
  if (OPENERS.has(next.lower)) return verb + 1;
  if (alike || !SUBJECT.test(next.tag)) return 0;
  for (let i = verb + 2; i < end && i < verb + LONGEST_SUBJECT; i++) if (FINITE.has(tokens[i]!.tag)) return verb + 1;
  // "Wants to stay and denies the charge".
  return before.finite ? 0 : verb + 1;
}

/** "Accused them of", "urged her to", "pointed to", "called for": with these words behind them the verbs report. */
const OBJECT_FRAMES: readonly (readonly [RegExp, string])[] = [
  [/^accus(?:ed|es)$/, 'of'],
  [/^urg(?:ed|es)$/, 'to'],
];
/** "Identified her as": whoever is told of before "and" must be no person, who could do so too. */
const AS_FRAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:identifi|describ|nam|hail|dismiss|brand)(?:es|ed|s)$/, 'as'],
];
const NEXT_FRAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^point(?:ed|s)$/, /^to$/],
  [/^call(?:ed|s)$/, /^(?:for|on)$/],
];
const LONGEST_OBJECT = 8;

/** Where the second report says what it says, whatever its verb is taken for; 0 where it is none. */
function framedReport(clues: Clues, verb: number, own: string, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  const { lower } = tokens[verb] ?? { lower: '' };
  // "Said they had met her and accused her of it": they say that too.
  const past = own === 'VBD' && lower.endsWith('ed');
  if (!(past || (own === 'VBZ' && lower.endsWith('s'))) || verb + 2 >= end) return 0;
  if (past && isPerfect(clues, first, verb)) return 0;
  for (const [form, next] of NEXT_FRAMES) if (form.test(lower) && next.test(tokens[verb + 1]!.lower)) return verb + 2;
  const thing = !isPerson(clues, { kind: 'content', first, end: clues.groupEnd[first] ?? first + 1 });
  const frames = thing ? [...OBJECT_FRAMES, ...AS_FRAMES] : OBJECT_FRAMES;
  const word = frames.find(([form]) => form.test(lower))?.[1];
  if (word === undefined) return 0;
  for (let i = verb + 2; i < end && i < verb + LONGEST_OBJECT; i++) {
    if (tokens[i]!.lower === word) return verb + 1;
    if (FINITE.has(tokens[i]!.tag) || tokens[i]!.kind === 'punctuation') return 0;
  }
  return 0;
}

/** Whether the last finite verb in front is "had" with an active participle, which the verb behind "and" may share. */
function isPerfect({ reading: { tokens } }: Clues, first: number, verb: number): boolean {
  if (tokens[verb - 2]?.text === ',') return false;
  for (let i = verb - 2; i > first; i--) {
    const { tag, lower } = tokens[i]!;
    if (FINITE.has(tag)) return /^(?:had|has|have)$/.test(lower) && tokens[i + 1]?.lower !== 'been';
  }
  return false;
}

function cut(draft: Draft, first: Segment, verb: number, second: number, end: number): readonly Draft[] {
  const whole = { ...draft, content: [...draft.content.slice(0, -1), first] };
  if (second === 0) return [whole];
  return [
    whole,
    {
      ...draft,
      cue: { kind: 'cue', first: verb, end: second },
      content: [{ kind: 'content', first: second, end }],
    },
  ];
}
