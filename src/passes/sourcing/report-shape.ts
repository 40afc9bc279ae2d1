// How a sentence reports: what its cue does and how what is said follows it. "Said that the dam held" hands a statement
// on; "voted to close it", "talked about the dam", "declined to comment" tell what somebody did.
import { questionWords, subordinatorsOfReports } from '../../lexicon/clause-words.ts';
import type { ReportKind } from '../../lexicon/report-kinds.ts';
import { likings } from '../../lexicon/view-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import { tokenRange } from './token-range.ts';
import { wordOf } from './words.ts';

/** What follows the cue. */
type Complement =
  | 'that'
  | 'quote'
  | 'question'
  | 'to'
  | 'preposition'
  | 'gerund'
  | 'clause'
  | 'noun'
  | 'front'
  | 'none';

export interface ReportShape {
  readonly kind: ReportKind | 'other';
  readonly complement: Complement;
  readonly negated: boolean;
  /** "After Okafor said ...": the clause of the cue is not the main one. */
  readonly subordinate: boolean;
}

const MADE = /^(?:make|makes|made|making|has|have|had)$/;
const CALLING = /^call(?:s|ed|ing)?$/;
const POINT = /^point(?:s|ed|ing)?$/;
const NEGATIONS = new Set("not n't never no declined refused neither nor".split(' '));
/** A subject is no longer than this. */
const LONGEST_SUBJECT = 14;
const SUBJECT_TAGS = new Set('DT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ POS CD CC IN EX HYPH $'.split(' '));
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The shape of a report whose cue stands in the sentence; null for any other. */
export function reportShape(
  tokens: readonly Token[],
  sentence: Sentence,
  { source, cue, content }: AttributionFact,
): ReportShape | null {
  if (cue === null || cue.start < sentence.start || cue.start >= sentence.end) return null;
  const [first, end] = tokenRange(tokens, cue);
  let kind: ReportShape['kind'] = 'other';
  let negated = false;
  // "Declined to say" says nothing; "refused to go" is what somebody wants.
  let refused: ReportShape['kind'] = 'other';
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    // "Points out" says, "points at" does not.
    const out = POINT.test(token.lower) && tokens[i + 1]?.lower === 'out';
    const own = out ? 'tell' : (wordOf(token.form).report ?? 'other');
    if (NEGATIONS.has(token.lower)) {
      negated = true;
      refused = own;
    } else if (token.lower === 'according') kind = 'tell';
    else if (kind === 'other') kind = own;
  }
  // "Ended a meeting by announcing": what was done is the announcing.
  const last = tokens[end - 1]!;
  // "Made clear that", "made it known that".
  if (kind === 'other' && (last.lower === 'clear' || last.lower === 'known') && MADE.test(tokens[first]!.lower))
    kind = 'tell';
  if (last.tag === 'VBG' && tokens[end - 2]?.lower === 'by') kind = wordOf(last.form).report ?? kind;
  // "Likes to say", "used to argue": a habit of saying it.
  if (likings.has(tokens[first]!.lower) && tokens[end - 2]?.tag === 'TO') kind = wordOf(last.form).report ?? kind;
  if (kind === 'other') kind = refused;
  // "Calls it a saving", where "calls for" demands.
  if (kind === 'ask' && CALLING.test(last.lower) && tokens[end]?.tag !== 'IN' && tokens[first]!.tag !== 'VBN')
    kind = 'judge';
  // "Defended the cuts as overdue": that says something of them.
  if (kind === 'want' && JUDGING.test(last.lower) && hasAs(tokens, content)) kind = 'judge';
  const [sourceFirst] = source === null ? [first] : tokenRange(tokens, source);
  const opener = tokens[Math.min(sourceFirst, first) - 1];
  const own = tokens[sourceFirst]?.tag ?? '';
  const within = opener !== undefined && opener.index >= sentence.firstToken;
  const suchAs = opener?.lower === 'as' && tokens[opener.index - 1]?.lower === 'such';
  const subordinate = own.startsWith('W') || (within && !suchAs && subordinatorsOfReports.has(opener.lower));
  return { kind, complement: complementOf(tokens, sentence, end, content), negated, subordinate };
}

const JUDGING = /^(?:defend|reject)(?:ed|s|ing)?$/;

function hasAs(tokens: readonly Token[], content: AttributionFact['content']): boolean {
  return content.some((part) => {
    const [first, end] = tokenRange(tokens, part);
    // Not "her record as secretary", "as much as possible".
    for (let i = first + 1; i < end; i++) {
      if (tokens[i]!.lower === 'as' && /^(?:JJ|DT|VBN)$/.test(tokens[i + 1]?.tag ?? ''))
        return tokens[i + 1]!.lower !== 'much';
    }
    return false;
  });
}

function complementOf(
  tokens: readonly Token[],
  sentence: Sentence,
  cueEnd: number,
  content: AttributionFact['content'],
): Complement {
  const cueAt = tokens[cueEnd - 1]!.end;
  const after = content.find(({ start }) => start >= cueAt && start < sentence.end);
  if (after === undefined) return content.some(({ end }) => end <= cueAt && end > sentence.start) ? 'front' : 'none';
  const [first, end] = tokenRange(tokens, after);
  const token = tokens[first];
  if (token === undefined) return 'none';
  if (token.lower === 'that' && token.tag !== 'DT') return 'that';
  if (token.quotation >= 0 || /^["“'‘]/.test(token.text)) return 'quote';
  if (questionWords.has(token.lower)) return 'question';
  if (token.lower === 'to') return 'to';
  // "Believe having fewer ferries makes it dearer".
  if (token.tag === 'VBG')
    return opensGerundClause(tokens, first, Math.min(end, sentence.endToken)) ? 'clause' : 'gerund';
  const before = tokens[cueEnd - 1]!;
  if (before.lower === 'that') return 'that';
  if (token.tag === 'IN') return 'preposition';
  if (opensClause(tokens, first, Math.min(end, sentence.endToken))) return 'clause';
  return before.tag === 'IN' ? 'preposition' : 'noun';
}

/** "Having fewer ferries makes", where "denied taking a purse that lay there" has no verb of its own. */
function opensGerundClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end && i < first + LONGEST_SUBJECT; i++) {
    const { tag, lower, kind } = tokens[i]!;
    if (FINITE.has(tag)) return tokens[i - 1]!.tag !== 'CC';
    if (kind === 'punctuation' || lower === 'that' || subordinatorsOfReports.has(lower) || questionWords.has(lower))
      return false;
  }
  return false;
}

/**
 * "It would sail", "the old ferry in the harbour would sail": a noun group and its finite verb; not "the clock he had
 * made", "the harbour and left".
 */
function opensClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end && i < first + LONGEST_SUBJECT; i++) {
    const { tag } = tokens[i]!;
    if (FINITE.has(tag)) return i > first && tokens[i - 1]!.tag !== 'CC';
    if (tag === 'PRP' && i > first && (tokens[i - 1]!.tag === 'NN' || tokens[i - 1]!.tag === 'NNS')) return false;
    if (!SUBJECT_TAGS.has(tag) && tag !== 'RB') return false;
  }
  return false;
}
