// What authors tell of themselves and what they ask of others: nobody else could be named for it.
import { ownResults, ownStudy } from '../../lexicon/study-words.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

/** "The state should pay" demands; "it must have paid" concludes. */
const DEMANDS = new Set(['should', 'ought', 'must', 'shall']);

/**
 * So few sentences like these need a source that none is worth the reader's time: some 14 of 222 with "I" or "should" in
 * gold/train and our own labels, by a rough count. What this leaves of the probability is our judgement.
 */
export const OWN_ACCOUNT_WORTH = 0.05;

/** The word in front of the finite verb, adverbs left out: the last of the subject, or -1. */
function subjectOf({ finiteVerb, sentence }: SentenceFacts, { reading: { tokens } }: ArticleContext): number {
  for (let i = finiteVerb - 1; i >= sentence.firstToken; i--) if (tokens[i]!.tag !== 'RB') return i;
  return -1;
}

/** "For this reason" is no longer than this. */
const LONGEST_OPENER = 3;

/** "The company I worked for": it is the company the sentence is about. */
function isOfRelative(at: number, { sentence: { firstToken } }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (at === firstToken || !tokens[at - 1]!.tag.startsWith('NN')) return false;
  return tokens[firstToken]!.tag !== 'IN' || at - firstToken > LONGEST_OPENER;
}

/** "Our findings suggest that trees cool": the authors' own results, in the paper that reports them. */
function isOwnResult({ finiteVerb, firstWord }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (firstWord < 0) return false;
  // "Thus, our study seems to ...".
  let our = firstWord;
  while (our < firstWord + LONGEST_LINK && our < finiteVerb && tokens[our]!.lower !== 'our') our++;
  if (tokens[our]?.lower !== 'our') return false;
  for (let i = our + 1; i < finiteVerb; i++) if (ownResults.has(tokens[i]!.lower)) return true;
  return false;
}

/** "This interesting finding", "the narrative review": so many words describe it at most. */
const LONGEST_DESCRIPTION = 2;
const THIS = new Set(['this', 'these', 'current', 'present']);
/** "The systematic review" in a paper that is one. */
const OWN_REVIEW = new Set(['review', 'project']);
const OWN_SUBJECTS = new Set(['participants', 'subjects', 'respondents']);
const OWN_GROUPS = new Set(['experimental', 'control', 'treatment']);

/** The noun that a determiner stands before, adjectives left out. */
function nounAfter(tokens: readonly Token[], determiner: number): string {
  let noun = determiner + 1;
  while (noun <= determiner + LONGEST_DESCRIPTION && tokens[noun]?.tag === 'JJ') noun++;
  return tokens[noun]?.lower ?? '';
}

/** "Participants looked longer", "the control group grew", "in the present study": the results that a paper reports. */
function isOfThisStudy({ sentence, citations, finiteVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (citations > 0) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (OWN_SUBJECTS.has(lower) || (THIS.has(lower) && ownStudy.has(nounAfter(tokens, i)))) return true;
    if (lower === 'the' && OWN_REVIEW.has(nounAfter(tokens, i)) && i < finiteVerb) return true;
    if (OWN_GROUPS.has(lower) && (next === 'group' || next === 'groups')) return true;
  }
  return false;
}

/** "In this way," and its comma. */
const LONGEST_LINK = 4;
/** A text that cites others this often is a paper, and what "we" do in it is reported there. */
const LEAST_CITED = 0.03;

/** More than this between quotation marks is another's account. */
const MOSTLY = 0.4;

const HE = new Set(['he', 'she', 'they']);
/** An account of one's people is not followed over more sentences. */
const LONGEST_ACCOUNT = 3;

/** "My grandmother kept a shop. She knew every customer": the author's own people. */
function isOfOwnPeople({ sentence }: SentenceFacts, { facts, reading: { tokens } }: ArticleContext): boolean {
  for (let back = 1; back <= LONGEST_ACCOUNT; back++) {
    const before = facts[sentence.index - back];
    if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return false;
    const first = tokens[before.firstWord]?.lower ?? '';
    if (first === 'my') return true;
    if (!HE.has(first) && first !== 'his' && first !== 'her') return false;
  }
  return false;
}

/** "I went back on Tuesday", "we observed no effect", "they should resign", outside quotations. */
export function isOwnAccount(facts: SentenceFacts, context: ArticleContext): boolean {
  const { finiteVerb, mainVerb, quoted } = facts;
  const { tokens } = context.reading;
  // A term in quotation marks makes nobody else speak: "we call it a 'repair initiator'".
  if (finiteVerb < 0 || quoted > MOSTLY || tokens[finiteVerb]!.quotation >= 0) return false;
  if (context.profile.cited >= LEAST_CITED && isOfThisStudy(facts, tokens)) return true;
  const finite = tokens[finiteVerb]!;
  if (DEMANDS.has(finite.lower)) {
    return tokens[finiteVerb + 1]?.lower !== 'have';
  }
  if (isOwnResult(facts, tokens)) return true;
  const at = subjectOf(facts, context);
  const subject = tokens[at];
  if (subject?.tag !== 'PRP' || subject.quotation >= 0 || isOfRelative(at, facts, tokens)) return false;
  if (subject.lower === 'i') return true;
  if (HE.has(subject.lower) && at === facts.firstWord) return isOfOwnPeople(facts, context);
  // What authors say, find and want together they know, not how the country fares.
  if (subject.lower === 'we' && context.profile.cited >= LEAST_CITED) return true;
  const does = context.words[mainVerb]?.report ?? 'think';
  return subject.lower === 'we' && does !== 'think';
}
