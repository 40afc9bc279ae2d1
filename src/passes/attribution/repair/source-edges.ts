// Where a source begins and ends: mends edges that the words around them settle.
import { EntityCode, Shape } from '../clues.ts';
import { CORE_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { FINITE, TagGroup, tagCode, tagGroups } from '../tags.ts';
import { DASHES } from '../words.ts';

type Clues = Evidence['clues'];

const VERBS = new Set([...FINITE, 'VBN', 'VBG']);
const NOUNS = new Set(['NN', 'NNS']);
const SPEAKERS = Trait.human | Trait.institution | Trait.document;
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
const OBJECT_PRONOUNS = new Set(['him', 'her', 'it', 'them', 'us', 'me', 'you']);
const RELATIVE = new Set(['who', 'that']);
const TEAM = new Set(['colleagues', 'others', 'co-authors', 'coauthors', 'associates', 'collaborators']);
const JOINS = new Set(['and', 'or', 'nor', '&']);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
const PERIODS = new Set('week month year night morning afternoon evening weekend summer spring fall winter'.split(' '));
/** What a period is counted from: "this week", "last year". */
const POINTERS = new Set(['this', 'last', 'next']);
const FOCUS = new Set(['just', 'only', 'earlier', 'late', 'early']);
/** Prepositions that hang one noun group on another and open no clause. */
const LINKS = new Set(['of', 'from', 'in', 'at', 'for', 'with', 'on', 'between', 'over', 'about', 'against']);
/** Where or when somebody speaks, not who. */
const SETTINGS = new Set(['in', 'at', 'on']);
/** A clause may begin behind these. */
const CLAUSE_STARTS = new Set(
  'that as while when but both because if although though after before since until where whether how why'.split(' '),
);
/** What a sentence opens with before the comma and its subject: "On Monday, ...". */
const LEADS = new Set(['IN', 'RB', 'VBG', 'TO']);
const COUNTS = new Set(['one', 'some', 'many', 'most', 'all', 'both', 'several', 'few', 'none', 'each', 'dozens']);
const AMOUNTS = new Set(
  'number dozens scores hundreds thousands millions percent majority half third quarter most many some several few'.split(
    ' ',
  ),
);
const PARTICIPLES = new Set(['VBN', 'VBD', 'JJ']);
/** A source with what hangs on it is no longer. */
const LONGEST = 16;

/** A source directly before its cue, its edges mended; others are left. */
export function mendEdges<D extends Draft>(evidence: Evidence, draft: D): D {
  const { clues } = evidence;
  const { source, cue } = draft;
  if (source === null || cue === null || source.end > cue.first) return draft;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[source.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[cue.first]?.sentence !== sentence.index) return draft;
  if ((clues.quotation[cue.first] ?? -1) >= 0) return draft;
  const from = sentence.firstToken;
  const verb = cue.first + 1;
  if (cue.end === verb + 1 && FINITE.has(tokens[verb]?.tag ?? '')) {
    // "The experts I interviewed said": two verbs, two subjects.
    const speakers = withRelative(clues, source, { ...cue, first: verb }, from);
    if (speakers !== null) return { ...draft, source: speakers, cue: { ...cue, first: verb } };
  }
  // "Letters [found last year in an attic suggest]": the participle tells which letters.
  const second = tokens[cue.first + 1]?.tag ?? '';
  const past = tokens[cue.first]!.tag === 'VBD' && ((clues.traits[cue.first] ?? 0) & Trait.auxiliary) === 0;
  const relative = tokens[cue.first]!.tag === 'VBN' || (past && ADVERBIAL.has(second));
  if (source.end === cue.first && relative && cue.end - cue.first >= LEAST_RELATIVE) {
    const said = cue.end - 1;
    if (FINITE.has(tokens[said]!.tag) && (clues.cue[said] ?? 0) > 0 && !hasJoin(clues, cue.first, said)) {
      return { ...draft, source: { ...source, end: said }, cue: { ...cue, first: said } };
    }
  }
  // "Her [publicist once famously said]".
  const owned = tokens[source.end - 1]!.tag === 'PRP$' || ((clues.traits[cue.first] ?? 0) & Trait.human) !== 0;
  const person = owned && NOUNS.has(tokens[cue.first]!.tag);
  if (source.end === cue.first && person && isAdverbial(clues, cue.first + 1, cue.end - 1)) {
    return mendEdges(evidence, { ...draft, source: { ...source, end: verb }, cue: { ...cue, first: verb } });
  }
  // "Court [filings allege]": the noun in front of the verb, whatever the tagger takes it for.
  const noun = NOUNS.has(tokens[cue.first]!.tag) || ((clues.traits[cue.first] ?? 0) & SPEAKERS) !== 0;
  const says = FINITE.has(tokens[verb]?.tag ?? '') || ((clues.traits[verb] ?? 0) & CORE_VERB) !== 0;
  if (source.end === cue.first && cue.end > verb && noun && says) {
    return mendEdges(evidence, { ...draft, source: { ...source, end: verb }, cue: { ...cue, first: verb } });
  }
  const mended =
    behindDateline(clues, source, from) ??
    behindClause(clues, source) ??
    behindApposition(clues, source, cue) ??
    withDescription(clues, source, cue, from) ??
    aroundRelative(clues, source, cue, from) ??
    withRelative(clues, source, cue, from) ??
    withoutTime(clues, source) ??
    fromPronoun(clues, source) ??
    withHead(clues, source, cue, from) ??
    withPartner(clues, source, from) ??
    withWhatIsCounted(clues, source, cue);
  if (mended === null || draft.content.some((part) => part.first < mended.end && mended.first < part.end)) return draft;
  return { ...draft, source: mended };
}

/** "Taken on Friday show". */
const LEAST_RELATIVE = 4;
/** Behind a past form they show it to be a participle: "issued earlier this year", "taken on Friday". */
const ADVERBIAL = new Set(['IN', 'RB', 'RBR', 'JJ']);

/** Whether adverbs stand in front of a finite verb. */
function isAdverbial({ reading: { tokens } }: Clues, first: number, verb: number): boolean {
  if (verb <= first || !FINITE.has(tokens[verb]!.tag)) return false;
  for (let i = first; i < verb; i++) if (tokens[i]!.tag !== 'RB' && tokens[i]!.lower !== 'once') return false;
  return true;
}

/** Whether a conjunction or another finite verb stands in the words behind the first. */
function hasJoin({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const { lower, tag } = tokens[i]!;
    if (JOINS.has(lower) || RELATIVE.has(lower) || lower === ',' || FINITE.has(tag)) return true;
  }
  return false;
}

function isNoun(clues: Clues, i: number): boolean {
  return (tagGroups(clues.tag[i] ?? 0) & TagGroup.noun) !== 0;
}

const NUMBER = tagCode('CD');

function isHead(clues: Clues, i: number): boolean {
  return (
    isNoun(clues, i) ||
    clues.entity[i] === EntityCode.person ||
    COUNTS.has(clues.reading.tokens[i]?.lower ?? '') ||
    clues.tag[i] === NUMBER
  );
}

/** "A televised interview", "leaked papers": the participle may have been taken for a verb. */
function overParticiple({ reading: { tokens } }: Clues, first: number, from: number): number {
  if (first <= from || !PARTICIPLES.has(tokens[first - 1]!.tag)) return first;
  const before = tokens[first - 2];
  if (before?.tag === 'DT' || before?.tag === 'PRP$') return first - 2;
  return first - 1 === from || before?.tag === 'IN' || before?.tag === 'CC' ? first - 1 : first;
}

/** "Last week Mr. Okafor": the name with its title. */
function nameStart({ entity, reading: { tokens } }: Clues, last: number, from: number): number {
  let first = last;
  while (first > from && (entity[first - 1] === EntityCode.person || tokens[first - 1]!.tag === 'NNP')) first--;
  return first;
}

/** Whether a clause can begin at `first`. */
function opensClause({ reading: { tokens } }: Clues, first: number, from: number): boolean {
  if (first === from) return true;
  const before = tokens[first - 1]!.lower;
  if (before === 'and') return tokens[first - 2]?.lower === ',';
  return CLAUSE_STARTS.has(before) || (before === ',' && LEADS.has(tokens[from]!.tag));
}

/** "BELLHAVEN - The wife of the captain": the town speaks for nobody. */
function behindDateline({ shape, reading: { tokens } }: Clues, source: Segment, from: number): Segment | null {
  if (source.first !== from) return null;
  for (let i = from; i < source.end - 1; i++) {
    const { text } = tokens[i]!;
    if (shape[i] === Shape.lower || (shape[i] === Shape.capital && text.length > 1)) return null;
    if (DASHES.has(text)) return i > from ? { ...source, first: i + 1 } : null;
    if (text !== text.toUpperCase()) return null;
  }
  return null;
}

const SUBORDINATING = new Set(['because', 'although', 'though', 'while', 'when', 'if', 'but']);

/** These stand between clauses, whatever the verb in front is taken for. */
const ALWAYS = new Set(['because', 'although', 'though']);

/** "The wards stay shut because managers fear": the managers. */
function behindClause(clues: Clues, source: Segment): Segment | null {
  const { tokens } = clues.reading;
  for (let i = source.end - 2; i > source.first; i--) {
    if (!SUBORDINATING.has(tokens[i]!.lower)) continue;
    if (isAside(clues, source.first, i, source.end)) return null;
    if (ALWAYS.has(tokens[i]!.lower)) return { ...source, first: i + 1 };
    for (let k = source.first; k < i; k++) if (FINITE.has(tokens[k]!.tag)) return { ...source, first: i + 1 };
    return null;
  }
  return null;
}

/** What may stand in front of the head of a noun group, an owner and participles included. */
const IN_PHRASE = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|POS|VB[GN]|CD)$/;

/** "Your leading article", "Thornby's member": where the noun group with the head begins. */
export function phraseStart({ reading: { tokens } }: Clues, head: number, from: number): number {
  let first = head;
  while (first > from && IN_PHRASE.test(tokens[first - 1]!.tag)) first--;
  return first;
}

const ASIDE_OPENERS = new Set(['who', 'which', 'whose']);

/** "Thornby's member of parliament, [Liam Frost,] has called for": with what he is. */
function withDescription(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { first, end } = source;
  if (end !== cue.first || tokens[end - 1]!.lower !== ',' || tokens[first - 1]?.lower !== ',') return null;
  for (let i = first; i < end - 1; i++) if (clues.entity[i] !== EntityCode.person) return null;
  const head = first - 2;
  if (head < from || (((clues.traits[head] ?? 0) & Trait.human) === 0 && !OFFICES.has(tokens[head]!.lower)))
    return null;
  const start = phraseStart(clues, head, from);
  return start < head && opensClause(clues, start, from) ? { ...source, first: start } : null;
}

const OFFICES = new Set(['mp', 'mep', 'ceo', 'cfo', 'chair', 'head', 'chief']);

/** "Rates will rise for Brandt, the mayor's brother, the bank said": the bank, of which the brother is no part. */
function behindApposition({ reading: { tokens } }: Clues, source: Segment, cue: Segment): Segment | null {
  if (source.end !== cue.first || tokens[source.first - 1]?.lower !== ',') return null;
  // "Okafor, a doctor, said": the apposition to the speaker is closed by a comma.
  if (tokens[source.end - 1]!.lower === ',') return null;
  for (let i = source.end - 2; i > source.first; i--) {
    const { lower } = tokens[i]!;
    if (JOINS.has(lower) || RELATIVE.has(lower)) return null;
    if (lower === ',') return tokens[i + 1]!.tag === 'DT' ? { ...source, first: i + 1 } : null;
  }
  return null;
}

/** "One juror, who spoke because she was angry,": the clause belongs to her. */
function isAside({ reading: { tokens } }: Clues, first: number, at: number, end: number): boolean {
  if (tokens[end - 1]!.lower !== ',') return false;
  for (let i = first + 1; i < at; i++) {
    const { lower } = tokens[i]!;
    const before = tokens[i - 1]!.lower;
    // "Both of whom".
    if (lower === 'whom' ? before === 'of' : before === ',' && ASIDE_OPENERS.has(lower)) return true;
  }
  return false;
}

/** "The nurses, who had been left out, derided the plan": the nurses, not who was left out. */
function aroundRelative({ reading: { tokens }, groupStart }: Clues, source: Segment, cue: Segment, from: number) {
  const { first, end } = source;
  const word = tokens[first]!.lower;
  // "Moscow, [which backs Orland,] has long opposed".
  if (ASIDE_OPENERS.has(word) && end === cue.first && end - first > 2 && tokens[end - 1]!.lower === ',') {
    const head = groupStart[first - 2] ?? first;
    return tokens[first - 1]?.lower === ',' && head >= from && head < first - 1 ? { ...source, first: head } : null;
  }
  if (end - first !== 1 || (word !== 'who' && word !== 'which') || first - 2 < from) return null;
  if (tokens[first - 1]!.lower !== ',') return null;
  const start = groupStart[first - 2] ?? first;
  // The clause ends at the comma before the first verb of the main one, of which the cue may be a later.
  let close = end + 1;
  const opensMain = (comma: number): boolean => comma + 1 === cue.first || FINITE.has(tokens[comma + 1]!.tag);
  while (close < cue.first && !(tokens[close]!.lower === ',' && opensMain(close))) close++;
  return close < cue.first && start < first ? { ...source, first: start, end: close + 1 } : null;
}

/** "42 percent of those asked": with them. */
function withWhatIsCounted({ reading: { tokens }, groupEnd }: Clues, source: Segment, cue: Segment): Segment | null {
  const { end } = source;
  if (tokens[end]!.lower !== 'of' || !AMOUNTS.has(tokens[end - 1]!.lower)) return null;
  const whole = groupEnd[end + 1] ?? end;
  return whole > end + 1 && whole <= cue.first ? { ...source, end: whole } : null;
}

/** "Sources who reviewed them told", "the experts I interviewed said": what they did is part of who they are. */
function withRelative(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { first, end } = source;
  const last = end - 1;
  const lower = tokens[last]!.lower;
  if (!FINITE.has(tokens[cue.first]?.tag ?? '')) return null;
  if (SUBJECT_PRONOUNS.has(lower)) {
    const clause = cue.first === end + 1 && VERBS.has(tokens[end]!.tag) && last > from && isNoun(clues, last - 1);
    return clause ? { ...source, first: Math.min(first, clues.groupStart[last - 1] ?? first), end: cue.first } : null;
  }
  if (!OBJECT_PRONOUNS.has(lower) || first !== last || end !== cue.first || first <= from) return null;
  if (!VERBS.has(tokens[first - 1]!.tag)) return null;
  for (let i = first - 1; i > from && i > first - LONGEST; i--) {
    const word = tokens[i]!.lower;
    if (word === ',' || word === ';') return null;
    if (RELATIVE.has(word) && isNoun(clues, i - 1)) return { ...source, first: clues.groupStart[i - 1] ?? i - 1 };
  }
  return null;
}

/** "Okafor on Tuesday said", "the firm just this month announced", "who in 2010 said": when is no part of who. */
function withoutTime({ shape, reading: { tokens } }: Clues, source: Segment): Segment | null {
  const { first, end } = source;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const last = lower(end - 1);
  let cut = end;
  if (DAYS.has(last)) cut = lower(end - 2) === 'on' ? end - 2 : end - 1;
  else if (PERIODS.has(last) && POINTERS.has(lower(end - 2))) cut = end - 2;
  else if (shape[end - 1] === Shape.number && /^(?:19|20)\d\d$/.test(last) && lower(end - 2) === 'in') cut = end - 2;
  while (cut < end && cut > first && FOCUS.has(lower(cut - 1))) cut--;
  // "A report released last year": when it was released.
  const told = VERBS.has(tokens[cut - 1]?.tag ?? '');
  return cut > first && cut < end && !told ? { ...source, end: cut } : null;
}

/** "More recently he": a pronoun at the end is the whole source, unless it is one of two. */
function fromPronoun({ reading: { tokens } }: Clues, { kind, first, end }: Segment): Segment | null {
  if (end - first < 2 || !SUBJECT_PRONOUNS.has(tokens[end - 1]!.lower)) return null;
  for (let i = first; i < end - 1; i++) if (JOINS.has(tokens[i]!.lower)) return null;
  return { kind, first: end - 1, end };
}

/** "Leaked papers from his office show": not the office; "Okafor in an interview said": Okafor. */
function withHead(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  if (source.end !== cue.first || !FINITE.has(tokens[cue.first]?.tag ?? '')) return null;
  let first = overParticiple(clues, source.first, from);
  // "Tests on samples taken by rangers show": not the rangers.
  if (tokens[first - 1]?.lower === 'by' && PARTICIPLES.has(tokens[first - 2]?.tag ?? '') && isHead(clues, first - 3)) {
    const start = clues.groupStart[first - 3] ?? first - 3;
    if (start > from && LINKS.has(tokens[start - 1]!.lower)) first = start;
    else return opensClause(clues, start, from) ? { ...source, first: start } : null;
  }
  if (!LINKS.has(tokens[first - 1]?.lower ?? '')) return null;
  while (first > from + 1 && source.end - first < LONGEST && LINKS.has(tokens[first - 1]!.lower)) {
    const head = first - 2;
    if (!isHead(clues, head)) return null;
    const start = overParticiple(clues, clues.groupStart[head] ?? head, from);
    if (clues.entity[head] === EntityCode.person && SETTINGS.has(tokens[first - 1]!.lower))
      return { ...source, first: nameStart(clues, head, start), end: head + 1 };
    first = start;
  }
  return first < source.first && opensClause(clues, first, from) ? { ...source, first } : null;
}

/** "Lisbon and Porto announced": both, where the first opens its clause. */
function withPartner(clues: Clues, source: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const last = source.first - 2;
  if (last < from || tokens[last + 1]!.lower !== 'and' || !isNoun(clues, last)) return null;
  // "In a new paper Brandt and colleagues describe": the name, wherever its clause begins.
  if (source.end - source.first === 1 && TEAM.has(tokens[source.first]!.lower) && tokens[last]!.tag === 'NNP')
    return { ...source, first: nameStart(clues, last, from) };
  const first = clues.groupStart[last] ?? last;
  return opensClause(clues, first, from) ? { ...source, first } : null;
}
