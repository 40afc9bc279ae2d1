// "The fund expects that output will grow": a verb of saying or thinking directly behind who says it, and "that" with a
// clause behind it, leaves little doubt, however seldom the tagger has seen the verb. Nor does "see it as a failure".
import { type Clues, QuotePlace, QuoteSize } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import { assured, type Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { hasFinite, speaks } from '../stretch.ts';
import { FINITE } from '../tags.ts';

const PLAIN = 0.85;
const SPOKEN = 0.8;
const CHARGED = 0.65;
/**
 * Less sure the tagger often has the wrong words for the verb or its subject. In 120 articles kept from the training 25
 * of 29 such reports have an annotated cue; the others mostly are reports too.
 */
const LEAST = 0.5;

/** "A fair tax does two things. It guarantees that ..." */
const THINGS = new Set(['it', 'this', 'that', 'which', 'what']);

/** The draft, surer where it is such a report. */
export function assurePlain({ clues }: Evidence, draft: Draft): Draft {
  if (surely.some((test) => test(clues, draft))) return assured(draft, SPOKEN);
  if (probably.some((test) => test(clues, draft))) return assured(draft, CHARGED);
  const parts = inOneRow(draft);
  if (draft.confidence < LEAST || draft.confidence >= PLAIN || parts === null) return draft;
  const { cue, source, what } = parts;
  const plain = (statesThat(clues, what) || rates(clues, cue, what)) && reports(clues, cue);
  if (!plain || THINGS.has(clues.reading.tokens[source.first]!.lower)) return draft;
  return speaks(clues, source.first, source.end) ? assured(draft, PLAIN) : draft;
}

/** Source, cue and content where nothing stands between them, in this order; else null. */
function inOneRow({ cue, source, content: [what] }: Draft): Record<'cue' | 'source' | 'what', Segment> | null {
  if (cue === null || source === null || what === undefined) return null;
  return source.end === cue.first && what.first === cue.end ? { cue, source, what } : null;
}

/** "'They have bells,' he murmured": a quotation that a comma joins to somebody and a verb, whatever the verb. */
function isSpoken(clues: Clues, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || (source.end !== cue.first && cue.end !== source.first)) return false;
  const { tokens } = clues.reading;
  const mark = Math.min(cue.first, source.first) - 1;
  if (clues.quotePlace[mark] !== QuotePlace.closing || !/^[,!?]$/.test(tokens[mark - 1]?.text ?? '')) return false;
  if ((clues.quoteSize[mark - 1] ?? 0) <= QuoteSize.short || !content.some(({ end }) => end === mark + 1)) return false;
  const verb = tokens[cue.end - 1]!;
  // "..., which votes in June".
  if (tokens[source.first]!.tag.startsWith('W')) return false;
  return cue.end === cue.first + 1 && /^VB[DZ]$/.test(verb.tag) && speaks(clues, source.first, source.end);
}

/** "Her advice was simple: 'Leave early.'" */
function isWorded({ quotePlace, traits, reading: { tokens } }: Clues, { cue, content: [what] }: Draft): boolean {
  if (cue === null || what === undefined || what.first !== cue.end || tokens[cue.end - 1]!.text !== ':') return false;
  if (quotePlace[what.first] !== QuotePlace.opening) return false;
  for (let i = cue.first; i < cue.end; i++) if (((traits[i] ?? 0) & Trait.sayingNoun) !== 0) return true;
  return false;
}

/** "The judge found the dealer guilty". */
function convicts(clues: Clues, draft: Draft): boolean {
  const parts = inOneRow(draft);
  if (parts === null) return false;
  const { cue, source, what } = parts;
  const { tokens } = clues.reading;
  if (tokens[cue.end - 1]!.lower !== 'found' || !speaks(clues, source.first, source.end)) return false;
  for (let i = what.first + 1; i < what.end; i++) if (tokens[i]!.lower === 'guilty') return true;
  return false;
}

/** "The ministry cut the grant, citing high costs". */
function cites({ reading: { tokens } }: Clues, { cue, source, content: [what] }: Draft): boolean {
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return false;
  return tokens[cue.end - 1]!.lower === 'citing' && tokens[cue.first - 1]?.text === ',';
}

/** "The council is calling for more ferries". */
function callsFor(clues: Clues, draft: Draft): boolean {
  const parts = inOneRow(draft);
  if (parts === null) return false;
  const { cue, source } = parts;
  const { tokens } = clues.reading;
  const calls = /^call(?:s|ed|ing)$/.test(tokens[cue.end - 2]?.lower ?? '') && tokens[cue.end - 1]!.lower === 'for';
  return calls && cue.end - 2 >= cue.first && speaks(clues, source.first, source.end);
}

/** "Prosecutors charged two developers with bribing a councilman": what they are said to have done. */
function charges(clues: Clues, draft: Draft): boolean {
  const parts = inOneRow(draft);
  if (parts === null) return false;
  const { cue, source, what } = parts;
  const { tokens } = clues.reading;
  if (!/^(?:charged|accused)$/.test(tokens[cue.end - 1]!.lower) || !speaks(clues, source.first, source.end))
    return false;
  for (let i = what.first + 1; i + 1 < what.end; i++)
    if (/^(?:with|of)$/.test(tokens[i]!.lower) && tokens[i + 1]!.tag === 'VBG') return true;
  return false;
}

/** "In a letter on Monday, the lawmakers directed the agency to spend more": in writing that is said. */
function directs(clues: Clues, draft: Draft): boolean {
  const parts = inOneRow(draft);
  if (parts === null) return false;
  const { cue, source, what } = parts;
  const { tokens, sentences } = clues.reading;
  if (!/^(?:direct|instruct|order)(?:ed|s)$/.test(tokens[cue.end - 1]!.lower)) return false;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  if (tokens[firstToken]!.lower !== 'in' || tokens[source.first - 1]?.text !== ',') return false;
  const papers = Trait.document | Trait.sayingNoun;
  const noun = (clues.groupEnd[firstToken + 1] ?? 0) - 1;
  if (((clues.traits[noun] ?? 0) & papers) === 0) return false;
  for (let i = what.first + 1; i + 1 < what.end && !FINITE.has(tokens[i]!.tag); i++)
    if (tokens[i]!.tag === 'TO' && tokens[i + 1]!.tag === 'VB') return true;
  return false;
}

/** "He was accused by the opposition of hiding the report": who accuses is named. */
function accusedBy(clues: Clues, { cue, source }: Draft): boolean {
  if (cue === null || source === null) return false;
  const { tokens } = clues.reading;
  const by = tokens[source.first - 1];
  const accused = tokens[source.first - 2];
  return by?.lower === 'by' && accused?.lower === 'accused' && speaks(clues, source.first, source.end);
}

/** "Harker pushed back against the plan, calling it a disgrace": what for, behind a comma. */
function callsIt(clues: Clues, { cue, source, content: [what] }: Draft): boolean {
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return false;
  const { tokens } = clues.reading;
  if (tokens[cue.end - 1]!.lower !== 'calling' || tokens[cue.first - 1]?.text !== ',') return false;
  if (tokens[what.first]!.tag !== 'PRP' || what.end - what.first < 2) return false;
  return /^(?:DT|JJ|PRP\$)/.test(tokens[what.first + 1]!.tag) && speaks(clues, source.first, source.end);
}

/** "The authors followed 400 divers, finding that one in ten was ill": what they found out, behind a comma. */
function findsThat(clues: Clues, { cue, source, content: [what] }: Draft): boolean {
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return false;
  const { tokens } = clues.reading;
  if (!/^(?:finding|concluding)$/.test(tokens[cue.end - 1]!.lower) || tokens[cue.first - 1]?.text !== ',') return false;
  // "Hones in on a disease, finding": the noun in front of the rest finds it.
  const head = (clues.groupEnd[source.first] ?? source.end) - 1;
  return hasFinite(clues, what.first, what.end) && speaks(clues, Math.max(source.first, head), head + 1);
}

type Test = (clues: Clues, draft: Draft) => boolean;

const surely: readonly Test[] = [isSpoken, accusedBy, callsIt, isWorded, convicts];
const probably: readonly Test[] = [charges, directs, cites, callsFor, findsThat];

const SEE = /^(?:s(?:ee|ees|aw)|(?:view|regard)(?:s|ed)?)$/;

/** "Saw the speech as part of a quarrel". */
function rates(clues: Clues, cue: Segment, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (!SEE.test(tokens[cue.end - 1]!.lower)) return false;
  // "Saw the bridge as the train slowed" tells when.
  if (hasFinite(clues, first, end)) return false;
  for (let i = first + 1; i + 1 < end && tokens[i]!.kind !== 'punctuation'; i++) {
    if (tokens[i]!.lower === 'as') return true;
  }
  return false;
}

function statesThat(clues: Clues, { first, end }: Segment): boolean {
  const { lower, tag } = clues.reading.tokens[first]!;
  return lower === 'that' && tag === 'IN' && hasFinite(clues, first + 1, end);
}

/** A finite verb that is a cue, over adverbs, auxiliaries and "not". */
function reports({ traits, reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  let finite = false;
  for (let i = first; i < end; i++) {
    const { tag } = tokens[i]!;
    // "Must prove", "would rule": nobody has.
    if (tag === 'MD') return false;
    finite ||= FINITE.has(tag);
    const between = tag.startsWith('RB') || ((traits[i] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0;
    if (!between && ((traits[i] ?? 0) & ANY_VERB) === 0) return false;
  }
  return finite && ((traits[end - 1] ?? 0) & ANY_VERB) !== 0;
}
