// "Given this -- and the fact that he lied, according to the Post -- there is cause": what stands between the dashes is
// the Post's. "He paid a ransom—and according to Brandt, the police know why": what follows "and" is hers.
import type { Clues } from '../../clues.ts';
import { ANY_VERB } from '../../cue-words.ts';
import { type Draft, doubted } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { FINITE } from '../../tags.ts';
import { DASHES } from '../../words.ts';

/** "There is every reason to suspect": whose source stands before the dash is nobody's but the writer's. */
const UNSURE = 0.4;
/** Less is no statement. */
const LEAST_CONTENT = 3;

export function mendDashed(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null) return draft;
  const { tokens } = evidence.clues.reading;
  if (tokens[cue.first]!.lower === 'according')
    return joinedClause(evidence, draft, cue, source) ?? betweenDashes(evidence.clues, draft, cue, source);
  // Ends with the source of "according to" and a dash.
  const other = all.find(
    ({ cue: own, source: same }) =>
      own !== null && same?.first === source.first && tokens[own.first]!.lower === 'according',
  );
  if (other === undefined) return pastInsertion(evidence, beforeClosing(evidence, draft, source), all);
  const dashed = DASHES.has(tokens[source.end - 1]!.text) || DASHES.has(tokens[source.end]?.text ?? '');
  if (dashed && tokens[cue.first]!.lower === 'there') return { ...doubted(draft, UNSURE), source: null };
  return behindSource(evidence.clues, draft, source);
}

/** The dashes outside quotations. */
function dashesIn({ quotation, reading: { tokens } }: Clues, first: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) if (DASHES.has(tokens[i]!.text) && (quotation[i] ?? -1) < 0) found.push(i);
  return found;
}

/** "Those who backed it—the mayor, who spoke of [what the toll costs—]have lost": a report in an insertion ends with it. */
function beforeClosing({ clues }: Evidence, draft: Draft, source: Segment): Draft {
  const { tokens, sentences } = clues.reading;
  const last = draft.content.at(-1);
  if (last === undefined || last.first < source.end) return draft;
  const [dash] = dashesIn(clues, last.first, last.end);
  if (dash === undefined || dash === last.first || !FINITE.has(tokens[dash + 1]?.tag ?? '')) return draft;
  const { firstToken } = sentences[tokens[source.first]!.sentence]!;
  if (dashesIn(clues, firstToken, source.first).length % 2 === 0) return draft;
  return { ...draft, content: draft.content.map((part) => (part === last ? { ...part, end: dash } : part)) };
}

/** "Say that those who backed it[—the mayor and the press—have lost]": the verb of what is said follows the insertion. */
function pastInsertion(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { cue, content } = draft;
  const last = content.at(-1);
  if (cue === null || last === undefined || last.first < cue.end || !DASHES.has(tokens[last.end]?.text ?? ''))
    return draft;
  // "The claim that it had closed—made by many—was false": not what is claimed.
  if (!FINITE.has(tokens[cue.end - 1]!.tag) || (clues.quotation[last.end] ?? -1) >= 0) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  const [opening, close, more] = dashesIn(clues, last.end, end);
  if (opening !== last.end || close === undefined || more !== undefined) return draft;
  if (!FINITE.has(tokens[close + 1]?.tag ?? '')) return draft;
  if (all.some((other) => other.cue !== null && other.cue.first > close && other.cue.first < end)) return draft;
  return { ...draft, content: content.map((part) => (part === last ? { ...part, end } : part)) };
}

/** "According to Brandt, [the police] believe": whose report the comma parts from hers. */
function behindSource({ traits, reading: { tokens } }: Clues, draft: Draft, source: Segment): Draft {
  // "According to the complaint, the developers lured them": what they do is the complaint's.
  if (((traits[(draft.cue?.end ?? 0) - 1] ?? 0) & ANY_VERB) === 0) return draft;
  for (let i = source.first + 1; i + 1 < source.end; i++) {
    if (tokens[i]!.text === ',' && /^(?:DT|PRP\$)$/.test(tokens[i + 1]!.tag) && source.end === draft.cue?.first)
      return { ...draft, source: { ...source, first: i + 1 } };
  }
  return draft;
}

/** The clause behind "—and according to Brandt,"; null where it is another form. */
function joinedClause(evidence: Evidence, draft: Draft, cue: Segment, source: Segment): Draft | null {
  const { tokens, sentences } = evidence.clues.reading;
  const joined =
    tokens[cue.first - 1]?.lower === 'and' && /^[,\u2013\u2014-]+$/.test(tokens[cue.first - 2]?.text ?? '');
  let comma = source.first + 1;
  while (comma < source.end && tokens[comma]!.text !== ',') comma++;
  if (!joined || tokens[comma]?.text !== ',' || !draft.content.every(({ end }) => end <= cue.first)) return null;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  if (end - comma <= LEAST_CONTENT) return null;
  return {
    ...draft,
    source: { ...source, end: comma },
    content: [{ kind: 'content', first: comma + 1, end }],
  };
}

/** What stands behind the dash that opens the insertion, without the dash that ends it. */
function betweenDashes(clues: Clues, draft: Draft, cue: Segment, source: Segment): Draft {
  const { tokens } = clues.reading;
  const own = DASHES.has(tokens[source.end - 1]!.text) ? { ...source, end: source.end - 1 } : source;
  const [what] = draft.content;
  const closes = own.end > own.first && DASHES.has(tokens[own.end]?.text ?? '');
  if (!closes || what === undefined || what.end > cue.first || source.first < cue.first) return draft;
  for (let i = what.end - 1; i > what.first; i--) {
    if (!DASHES.has(tokens[i]!.text)) continue;
    const first = tokens[i + 1]!.tag === 'CC' ? i + 2 : i + 1;
    if (what.end - first < LEAST_CONTENT) return draft;
    return { ...draft, source: own, content: [{ ...what, first }] };
  }
  return own === source ? draft : { ...draft, source: own };
}
