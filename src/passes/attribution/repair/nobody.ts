// What nobody says: "the mayor seemed to hesitate", "the firm reportedly lost two ships", "said to be worth two million".
import { prompting, raising } from '../../../lexicon/effect-words.ts';
import { evidenceNouns } from '../../../lexicon/evidence-verbs.ts';
import { showing } from '../../../lexicon/study-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clues } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { loreEnd } from '../lore.ts';
import type { Segment } from '../segments.ts';
import { speaks } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { LISTENED } from './word-classes.ts';

export const SEEM = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared']);

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
  const shows = seems ? appearsToShow(clues, draft) : null;
  if (shows !== null) return shows;
  return seems ? { ...draft, source: null, content: withSubject(clues, source, content, cue) } : draft;
}

/** "The footage appears to show a man": it does show something, however surely. */
function appearsToShow({ groupEnd, reading: { tokens } }: Clues, draft: Draft): Draft | null {
  const { cue, source, content } = draft;
  const to = content.find((part) => part.first === cue?.end);
  if (cue === null || source === null || to === undefined || tokens[to.first]!.lower !== 'to') return null;
  const noun = Math.min(source.end, groupEnd[source.first] ?? source.end) - 1;
  if (!showing.has(tokens[to.first + 1]?.lower ?? '') || !evidenceNouns.has(tokens[noun]!.lower)) return null;
  const rest = { ...to, first: to.first + 2 };
  const kept = content.flatMap((part) => (part !== to ? [part] : rest.first < rest.end ? [rest] : []));
  return { ...draft, cue: { ...cue, end: rest.first }, content: kept };
}

/** What comes out with nobody who says so: "it emerged that". */
const EMERGES = /^(?:emerge[sd]?|emerging|transpire[sd]?)$/;
/** What "has it that". */
const HEARD = new Set(['rumour', 'rumor', 'legend', 'word', 'gossip', 'tradition', 'lore', 'folklore']);

/** "It later emerged that", "legend has it that": the subject is nobody, and in the second belongs to the cue. */
export function mendImpersonal({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.end > cue.first) return draft;
  const { tokens } = clues.reading;
  // "[The towns] lost out. {There is little evidence} that it helped": it is no evidence of theirs.
  if (tokens[cue.first]!.lower === 'there' && cue.end - cue.first > 2) return { ...draft, source: null };
  if (source.end !== cue.first) return draft;
  const noun = tokens[source.end - 1]!.lower;
  if (noun === 'it' && EMERGES.test(tokens[cue.end - 1]!.lower)) return { ...draft, source: null };
  const has = HEARD.has(noun) && tokens[cue.first]!.lower === 'has' && tokens[cue.end - 1]!.lower === 'it';
  return has ? { ...draft, source: null, cue: { ...cue, first: source.end - 1 } } : draft;
}

/** "The collapse has raised fears that", "the report prompted calls for": they are nobody's in the article. */
export function mendPrompted({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.end !== cue.first) return draft;
  const { tokens } = clues.reading;
  // "[The bloodshed raised] fears that": the verb may be taken for part of the source.
  for (let i = source.end - source.first > 1 ? cue.first - 1 : cue.first; i + 1 < cue.end; i++) {
    if (((clues.traits[i + 1] ?? 0) & Trait.sayingNoun) === 0) continue;
    const { lower } = tokens[i]!;
    const owner = Math.min(i, source.end);
    if (prompting.has(lower) || (raising.has(lower) && !speaks(clues, source.first, owner)))
      return { ...draft, source: null, cue: { ...cue, first: i + 1 } };
  }
  return draft;
}

const IMPERSONAL = new Set(['it', 'there']);

/** The content and the subject of its verb, for which the tagger took `source`. */
export function withSubject(
  { reading: { tokens } }: Clues,
  source: Segment,
  content: Draft['content'],
  cue: Segment,
): Draft['content'] {
  if (IMPERSONAL.has(tokens[source.first]!.lower)) return content;
  if (tokens[source.first]!.sentence !== tokens[cue.first]!.sentence) return content;
  // "The rain failed, according to the board, and [the harvest that begins in May] is expected to be poor".
  let joint = cue.first - 2;
  while (joint > source.end && !isJoint(tokens, joint)) joint--;
  const other = joint > source.end && isSubject(tokens, joint + 1, cue.first);
  const [first, end] = other ? [joint + 1, cue.first] : [source.first, source.end];
  const others = content.filter((part) => part.end <= first || part.first >= end);
  return [{ kind: 'content' as const, first, end }, ...others].sort((a, b) => a.first - b.first);
}

/** ", and" in front of another subject. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  // "Okafor spoke of the fact that the party is expected to win": the party.
  if (lower === 'that' && tag === 'IN') return true;
  return (
    (lower === 'and' || lower === 'but') &&
    tokens[at - 1]?.text === ',' &&
    /^(?:DT|PRP)/.test(tokens[at + 1]?.tag ?? '')
  );
}

function isRelative({ tag, lower }: Token): boolean {
  return tag.startsWith('W') || lower === 'that';
}

/** Whether the words have no verb but that of a relative clause. */
function isSubject(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (FINITE.has(tokens[i]!.tag) && !isRelative(tokens[i - 1]!)) return false;
  }
  return true;
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
  return {
    ...draft,
    source: null,
    cue: { ...cue, end },
    content: withSubject(clues, source, [...rest, ...others], cue),
  };
}

/** "{Word} got out that fortunes were made": nobody is called so. */
export function mendLore({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue } = draft;
  if (source === null || cue === null || source.end !== cue.first || source.end - source.first > 1) return draft;
  const end = loreEnd(clues, source.first);
  if (end < cue.end) return draft;
  return { ...draft, source: null, kind: 'vague', cue: { kind: 'cue', first: source.first, end } };
}

/** The end of the part that begins at `first`; of the clause where nothing else is said. */
export function goesOn(clues: Clues, content: Draft['content'], first: number): number {
  const { tokens, sentences } = clues.reading;
  if (content.length === 0) return stop(clues, first, sentences[tokens[first]?.sentence ?? -1]?.endToken ?? first);
  return content.find((part) => part.first === first)?.end ?? first;
}

/** Up to the mark that ends the clause. */
export function stop(clues: Clues, from: number, end: number): number {
  let i = from;
  while (i < end && !/^[.;!?]$/.test(clues.reading.tokens[i]?.text ?? '')) i++;
  return i;
}

const AUXILIARY = new Set(['be', 'have']);

/** "With a ring said to be worth two million": nobody says it, least of all the ring. */
export function mendSaidToBe({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || tokens[cue.end]?.tag !== 'TO') return draft;
  if (tokens[cue.end - 1]!.lower !== 'said' || cue.end - cue.first > 1) return draft;
  // "Several people said to go to the council": they did.
  if (!AUXILIARY.has(tokens[cue.end + 1]?.lower ?? '')) return draft;
  return { ...draft, source: null, content: withSubject(clues, source, content, cue) };
}
