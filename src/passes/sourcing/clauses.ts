// "The dam failed in May, but engineers say it was sound": one sentence, two assertions, one of them with a source.
import type { AttributionFact } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import { type SentenceFacts, sentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { isFiniteVerb } from './verbs.ts';

/** A sentence in two, without the comma between: the part somebody is reported in, and the article's own. */
export interface Halves {
  readonly reported: TokenRange;
  readonly own: TokenRange;
}

/** Words that join two main clauses behind a comma. */
const JOINING = new Set(['but', 'and', 'while', 'although', 'though', 'whereas', 'yet']);
/** Parts of speech that begin the subject of a clause. */
const SUBJECT = new Set(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJS', 'CD', 'EX']);
/** A shorter clause is an aside. */
const LEAST_WORDS = 5;
/** Attributions are in order: all that touch a sentence stand this near to the one that covers most of it. */
const REACH = 6;
/** The verb stands no further from the beginning of its clause. */
const VERB_REACH = 12;

/** Whether a clause with a subject and a verb of its own begins here. */
export function beginsClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (!SUBJECT.has(tokens[from]?.tag ?? '')) return false;
  let relatives = 0;
  for (let i = from + 1; i < to && i <= from + VERB_REACH; i++) {
    const token = tokens[i]!;
    // "A family whose mother had died" has no verb of its own.
    if (token.tag.startsWith('W')) relatives++;
    else if (isFiniteVerb(token) && relatives-- === 0) return true;
    // A list or an aside comes first: who knows what its verb belongs to.
    if (token.kind === 'punctuation' && token.lower !== '-') return false;
  }
  return false;
}

/** Whether the range can stand for itself: it has a finite verb and some length. */
function isClause(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  let words = 0;
  let verb = false;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') words++;
    verb ||= isFiniteVerb(tokens[i]!);
  }
  return verb && words >= LEAST_WORDS;
}

/** "Officials said no, and it would stay so": behind a report, what "and" or a pronoun ties to it may be reported too. */
function mayGoOn(tokens: readonly Token[], cut: number): boolean {
  const joined = JOINING.has(tokens[cut]!.lower);
  const subject = tokens[joined ? cut + 1 : cut]!;
  return tokens[cut]!.lower === 'and' || subject.tag === 'PRP' || subject.lower === 'that' || subject.lower === 'this';
}

/** Where a sentence may be cut: the first tokens of its later main clauses. */
function joints({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let i = firstToken + 2; i < endToken - 2; i++) {
    const { lower, quotation } = tokens[i]!;
    if (quotation >= 0) continue;
    if (lower === ';' && beginsClause(tokens, i + 1, endToken)) found.push(i + 1);
    else if (JOINING.has(lower) && tokens[i - 1]!.lower === ',' && beginsClause(tokens, i + 1, endToken)) found.push(i);
  }
  return found;
}

/** The tokens an attribution takes up in the sentence. */
function extent(attribution: AttributionFact, tokens: readonly Token[], range: TokenRange): TokenRange | null {
  let firstToken = Number.POSITIVE_INFINITY;
  let endToken = -1;
  for (const span of [attribution.source, attribution.cue, ...attribution.content]) {
    if (span === null) continue;
    const [from, to] = tokenRange(tokens, span);
    if (to <= range.firstToken || from >= range.endToken) continue;
    firstToken = Math.min(firstToken, Math.max(from, range.firstToken));
    endToken = Math.max(endToken, Math.min(to, range.endToken));
  }
  return endToken < 0 ? null : { firstToken, endToken };
}

/** "The report found 14 faults, and": what was said is a thing, and a clause with a subject of its own is none of it. */
function isOfThing(content: AttributionFact['content'], cut: number, tokens: readonly Token[]): boolean {
  if (content.length === 0 || tokens[cut]!.lower !== 'and' || tokens[cut + 1]!.tag.startsWith('PRP')) return false;
  for (const part of content) {
    const [from, to] = tokenRange(tokens, part);
    for (let i = from; i < to; i++) if (isFiniteVerb(tokens[i]!)) return false;
  }
  return true;
}

/** The two halves of a sentence of which one alone is reported, or null. */
export function halvesOf({ sentence, coverage }: SentenceFacts, { reading, found }: ArticleContext): Halves | null {
  if (coverage.cues === 0 || coverage.best < 0) return null;
  const { tokens } = reading;
  const cuts = joints(sentence, tokens);
  if (cuts.length === 0) return null;
  const taken: TokenRange[] = [];
  const content = found.attributions[coverage.best]!.content;
  for (let index = coverage.best - REACH; index <= coverage.best + REACH; index++) {
    const attribution = attributionAt(found.attributions, index);
    const range = attribution === undefined ? null : extent(attribution, tokens, sentence);
    if (range !== null) taken.push(range);
  }
  for (const cut of cuts) {
    const before = { firstToken: sentence.firstToken, endToken: cut - 1 };
    const after = { firstToken: cut, endToken: sentence.endToken };
    for (const [own, reported] of [
      [before, after],
      [after, before],
    ] as const) {
      const free = taken.every(({ firstToken, endToken }) => endToken <= own.firstToken || firstToken >= own.endToken);
      const held = taken.every(
        ({ firstToken, endToken }) => firstToken >= reported.firstToken && endToken <= reported.endToken,
      );
      if (own === after && mayGoOn(tokens, cut) && !isOfThing(content, cut, tokens)) continue;
      if (free && held && isClause(tokens, own) && isClause(tokens, reported)) return { reported, own };
    }
  }
  return null;
}

/** The article with the own halves of its sentences in place of the sentences, in order. */
export function clauseContext(halves: readonly (Halves | null)[], context: ArticleContext): ArticleContext {
  const { reading, found, words } = context;
  const sentences: Sentence[] = [];
  halves.forEach((split, index) => {
    if (split === null) return;
    const { firstToken, endToken } = split.own;
    const { paragraph, kind } = reading.sentences[index]!;
    const start = reading.tokens[firstToken]!.start;
    const end = reading.tokens[endToken - 1]!.end;
    sentences.push({ index: sentences.length, start, end, paragraph, kind, firstToken, endToken });
  });
  if (sentences.length === 0) return { ...context, facts: [] };
  const clauses = { ...reading, sentences };
  return { ...context, reading: clauses, facts: sentenceFacts(clauses, words, found) };
}
