// "The case was closed after Okafor said she had no witness": what is said stands inside the clause, and the main
// clause beside it is the article's own.
import { subordinates } from '../../../../lexicon/clause-words.ts';
import { EntityCode, QuoteSize } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { FINITE } from '../../tags.ts';

/** At the head of a sentence these open such a clause too; elsewhere they do not tell. */
const OPENING = new Set([...subordinates, 'as']);

/** Behind the comma that ends a relative clause the verb of the main clause stands at once, over an adverb at most. */
const NEAR = 2;
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'what', 'where']);

export function mendSubordinate(evidence: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.first > cue.first) return draft;
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[source.first]?.sentence !== sentence.index) return draft;
  const own = tokens[source.first]?.lower ?? '';
  const before = tokens[source.first - 1]?.lower ?? '';
  const opens = source.first - sentence.firstToken;
  if (!RELATIVE.has(own) && (opens === 1 || opens === 2)) {
    if (!OPENING.has(before)) return draft;
    const parts = content.map((part) => cutAtMainClause(evidence, part, cue.end));
    return { ...draft, content: parts };
  }
  const edge = RELATIVE.has(own)
    ? source.first
    : subordinates.has(before) || RELATIVE.has(before)
      ? source.first - 1
      : -1;
  if (edge <= sentence.firstToken || !content.some(({ first }) => first >= cue.end)) return draft;
  // "Okafor, who backed the dam in May, leads the council": the relative clause ends at its comma.
  // "The cap, which the union says is lawful, was backed": so does one that somebody says something of.
  const told = before === 'which' && tokens[source.first - 2]?.text === ',';
  const aside = (RELATIVE.has(own) && before === ',') || told;
  const parts = aside ? content.map((part) => cutAtMainClause(evidence, part, cue.end, NEAR)) : content;
  const kept = parts.filter(
    (part) => part.first >= edge || part.first < sentence.firstToken || isQuoted(evidence, part),
  );
  return { ...draft, content: kept };
}

/** "As Okafor warns of a flood, the council looks away": up to the comma behind which a clause of its own follows. */
function cutAtMainClause(evidence: Evidence, part: Segment, cueEnd: number, near = Number.POSITIVE_INFINITY): Segment {
  if (part.first < cueEnd) return part;
  const { clues } = evidence;
  const { tokens } = clues.reading;
  for (let i = part.first + 1; i < part.end; i++) {
    if (tokens[i]?.lower !== ',' || (clues.quotePlace[i] ?? 0) !== 0) continue;
    for (let k = near === NEAR ? i + 1 : i + 2; k < part.end && k <= i + near; k++) {
      if (FINITE.has(tokens[k]!.tag)) return { ...part, end: i };
    }
    if (near === Number.POSITIVE_INFINITY)
      return opensMainClause(evidence, i + 1, part.end) ? { ...part, end: i } : part;
  }
  return part;
}

/** "While she wants it mended, [Keller, who built it], disagrees": a name whose verb or description stands behind the content. */
function opensMainClause({ clues }: Evidence, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  for (let i = first; i < end; i++) if (tokens[i]!.kind !== 'word' || tokens[i]!.lower === 'and') return false;
  if (clues.entity[end - 1] !== EntityCode.person || (clues.groupEnd[first] ?? 0) < end) return false;
  return FINITE.has(tokens[end]?.tag ?? '') || (tokens[end]?.text === ',' && tokens[end + 1]?.tag === 'WP');
}

function isQuoted({ clues }: Evidence, { first, end }: Segment): boolean {
  let quoted = 0;
  for (let i = first; i < end; i++) if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) quoted++;
  return quoted * 2 > end - first;
}
