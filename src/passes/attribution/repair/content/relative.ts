// "What critics call a land grab has begun", "the breach that Norvolt disclosed last month": the thing a relative clause
// tells of is what is said; neither the main verb behind it nor the words that tell when.
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';

export function mendRelative({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.end > cue.first) return draft;
  const before = clues.reading.tokens[source.first - 1];
  if (before === undefined || before.sentence !== clues.reading.tokens[cue.first]!.sentence) return draft;
  if (before.lower === 'what') return ofWhat(clues, draft, cue);
  return before.lower === 'that' || before.lower === 'which' ? ofAntecedent(clues, draft, source, cue) : draft;
}

/** "What some have criticised [as a slow response] has cost lives": what they call it ends in front of the main verb. */
function ofWhat(clues: Clues, draft: Draft, cue: Segment): Draft {
  const { tokens, sentences } = clues.reading;
  const named = draft.content.find(({ first }) => first === cue.end);
  const first = cue.end;
  if (!/^(?:as|an?|the)$/.test(tokens[first]?.lower ?? '') || (named === undefined && tokens[first]!.lower !== 'as'))
    return draft;
  const { endToken } = sentences[tokens[cue.first]!.sentence]!;
  let end = first + 1;
  while (end < endToken && !FINITE.has(tokens[end]!.tag)) {
    const { tag, lower, kind } = tokens[end]!;
    if (tag.startsWith('W') || lower === 'that' || kind === 'punctuation') return draft;
    end++;
  }
  // "Called the worst he had seen": a clause within.
  if (end >= endToken || end < first + 3 || /^(?:PRP|EX)$/.test(tokens[end - 1]!.tag)) return draft;
  return { ...draft, content: [{ kind: 'content', first, end }] };
}

/** "The [breach] that Norvolt disclosed last month": not when. */
function ofAntecedent(clues: Clues, draft: Draft, source: Segment, cue: Segment): Draft {
  const { tokens } = clues.reading;
  const when = draft.content.find(({ first }) => first === cue.end);
  if (when === undefined) return draft;
  const main = tokens[source.first - 2]?.text === ',' ? mainVerbAt(clues, when) : -1;
  if (main > when.first)
    return { ...draft, content: draft.content.map((part) => (part === when ? { ...when, end: main } : part)) };
  // "Earlier this month".
  const early = /^(?:earlier|later)$/.test(tokens[when.first]!.lower) ? 1 : 0;
  const end = timePhraseEnd(clues, when.first + early, when.end);
  if (end <= when.first + early) return draft;
  // "Which Brandt said last year had failed": the verb of what she said.
  const reported = FINITE.has(tokens[end]?.tag ?? '') && MADE_KNOWN.test(tokens[cue.end - 1]!.lower);
  // "..., which worried many" tells of the thing as well.
  const told = tokens[end]?.text === ',' && tokens[end + 1]?.tag.startsWith('W') === true;
  if (end !== when.end && !reported && !told) return draft;
  const others = draft.content.filter((part) => part !== when);
  if (others.length > 0) return { ...draft, content: others };
  const what = antecedent(clues, source.first - 1);
  return what === null ? draft : { ...draft, content: [what] };
}

/** "The rule, which critics described as harsh, [now goes to the mayor]": the comma in front of the main verb; -1. */
function mainVerbAt(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.text !== ',' || (clues.quotation[i] ?? -1) >= 0) continue;
    const verb = tokens[i + 1]!.tag === 'RB' ? i + 2 : i + 1;
    // "Now heads to" looks like a plural.
    const { tag = '' } = tokens[verb] ?? {};
    if (FINITE.has(tag) || (tag === 'NNS' && verb === i + 2)) return i;
  }
  return -1;
}

/** What is made known is a thing, no clause without "that". */
const MADE_KNOWN = /^(?:disclos|reveal|announc|unveil|publish|describ)/;

/** The noun group in front of the pronoun, a quotation at its end included; null without. */
function antecedent(clues: Clues, pronoun: number): Segment | null {
  const { tokens, quotations } = clues.reading;
  const end = tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  let first = end - 1;
  if (clues.quotePlace[first] === QuotePlace.closing) {
    first = (quotations[clues.quotation[first - 1] ?? -1]?.firstToken ?? first) - 1;
    if (tokens[first - 1]?.tag === 'DT') first--;
  } else if (/^NN/.test(tokens[first]!.tag)) first = clues.groupStart[first] ?? first;
  else return null;
  return first < 0 ? null : { kind: 'content', first, end };
}
