// "The firm, which is expected to cut jobs, confirmed on Monday that it had been searched": two reports, where the tagger
// gives what the main clause says to the verb of the relative one.
import { type Clues, CueClass, QuotePlace } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { touches } from './reach.ts';

/** So many words on the relative clause has ended. */
const LONGEST_CLAUSE = 30;

/** The drafts of a paragraph, with those of the main clauses. */
export function splitMainReports(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const main = mainReport(evidence, draft);
    if (main === null) return [draft];
    const verb = main.cue!.first;
    const others = drafts.filter(({ cue }) => cue !== draft.cue);
    if (others.some((other) => touches({ ...other, content: [] }, verb, main.content[0]!.first))) return [draft];
    const own = draft.content
      .filter(({ first }) => first < verb)
      .map((part) => (part.end >= verb ? { ...part, end: verb - 1 } : part));
    return own.some(({ first, end }) => first >= draft.cue!.end && end > first)
      ? [{ ...draft, content: own }, main]
      : [draft];
  });
}

/** What the main clause reports; null where it does not, or the cue is in no relative clause of its subject. */
function mainReport(evidence: Evidence, draft: Draft): Draft | null {
  const { clues } = evidence;
  const { cue } = draft;
  const { tokens, sentences } = clues.reading;
  const which = (cue?.first ?? 0) - 1;
  if (cue === null || which < 2 || !/^(?:which|who)$/.test(tokens[which]!.lower) || tokens[which - 1]!.text !== ',')
    return null;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const first = clues.groupStart[which - 2] ?? which - 1;
  // A subject that opens its sentence has the main verb behind the clause.
  if (first !== firstToken || first >= which - 1 || !draft.content.some((part) => part.end > cue.end)) return null;
  for (let comma = cue.end + 1; comma + 2 < endToken && comma < cue.end + LONGEST_CLAUSE; comma++) {
    if (tokens[comma]!.text !== ',' || (clues.quotation[comma] ?? -1) >= 0) continue;
    const what = clauseBehind(clues, comma + 1, endToken);
    if (what < 0) continue;
    const verb: Segment = { kind: 'cue', first: comma + 1, end: comma + 2 };
    const content: Segment = { kind: 'content', first: what, end: bodyEnd(evidence, firstToken, endToken) };
    return { ...draft, source: { kind: 'source', first, end: comma + 1 }, cue: verb, content: [content] };
  }
  return null;
}

/** Where what the verb at `verb` says begins: "that", a quotation, a pronoun, with or without a day in front; else -1. */
function clauseBehind(clues: Clues, verb: number, end: number): number {
  const { tokens } = clues.reading;
  // The past of a regular verb and its participle look alike.
  if (clues.cue[verb] !== CueClass.report || !/^VB[DZPN]$/.test(tokens[verb]!.tag)) return -1;
  const first = timePhraseEnd(clues, verb + 1, end);
  const { tag = '', lower = '' } = tokens[first] ?? {};
  const opens = (lower === 'that' && tag === 'IN') || (tag === 'PRP' && tokens[verb]!.tag !== 'VBN');
  return opens || clues.quotePlace[first] === QuotePlace.opening ? first : -1;
}
