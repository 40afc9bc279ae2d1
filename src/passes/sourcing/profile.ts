// What kind of text an article is, by its own statistics: a market report, a biography, an essay in the first person
// and a wire report ask for sources at different rates, and no list of genres is needed to see which is which.
import type { Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { Word } from './words.ts';

/** Shares of the prose sentences unless it says otherwise. */
export interface Profile {
  readonly sentences: number;
  /** Sentences that an attribution with a source covers by half or more. */
  readonly attributed: number;
  /** Sentences outside quotations with I or we; with you. */
  readonly firstPerson: number;
  readonly secondPerson: number;
  /** Of the words: those between quotation marks. */
  readonly quoted: number;
  /** Sentences whose main verb is in the past. */
  readonly past: number;
  readonly questions: number;
  readonly cited: number;
  /** Per sentence: years, numbers, names, words, hedges. */
  readonly years: number;
  readonly numbers: number;
  readonly names: number;
  readonly words: number;
  readonly hedges: number;
  /** Headings per sentence. */
  readonly headings: number;
  readonly evaluations: number;
  /** Mentions of a poll or survey per sentence: in a story about one, figures are its figures. */
  readonly polls: number;
  /** Number of paragraphs that end with a question: an interview has several. */
  readonly askingParagraphs: number;
  /** Per sentence, and no signals: dates, organizations, "I", "he" and "she" with their forms. */
  readonly dates: number;
  readonly organizations: number;
  readonly persons: number;
}

export const profileKeys = [
  'sentences',
  'attributed',
  'firstPerson',
  'secondPerson',
  'quoted',
  'past',
  'questions',
  'cited',
  'years',
  'numbers',
  'names',
  'words',
  'hedges',
  'headings',
  'evaluations',
  'polls',
  'askingParagraphs',
] as const satisfies readonly (keyof Profile)[];

/** Fewer sentences than this have no profile of their own. */
const TOO_SHORT = 4;

/** The medians of gold/train. */
const AVERAGE: Profile = {
  sentences: 0,
  attributed: 0.35,
  firstPerson: 0.05,
  secondPerson: 0,
  quoted: 0.08,
  past: 0.55,
  questions: 0,
  cited: 0,
  years: 0.1,
  numbers: 0.4,
  names: 1.5,
  words: 22,
  hedges: 0.4,
  headings: 0,
  evaluations: 0.35,
  polls: 0,
  askingParagraphs: 0,
  dates: 0.3,
  organizations: 0.4,
  persons: 0.3,
};

const PERSONS = new Set(['i', 'me', 'my', 'he', 'him', 'she', 'her']);

/** Whether a paragraph ends with a question. */
export function asks(reading: Reading, paragraph: number): boolean {
  const { kind, endSentence } = reading.paragraphs[paragraph]!;
  const last = reading.sentences[endSentence - 1];
  if (last === undefined || kind === 'headline') return false;
  return reading.tokens[last.endToken - 1]?.lower === '?';
}

export function isProse(facts: SentenceFacts): boolean {
  const { kind } = facts.sentence;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

export function profileOf(
  reading: Reading,
  words: readonly Word[],
  facts: readonly SentenceFacts[],
  found: Omit<Findings, 'assertions'>,
  evaluation: number,
): Profile {
  let n = 0;
  const sum = {
    attributed: 0,
    firstPerson: 0,
    secondPerson: 0,
    quoted: 0,
    past: 0,
    tensed: 0,
    questions: 0,
    cited: 0,
    years: 0,
    numbers: 0,
    names: 0,
    words: 0,
    evaluations: 0,
    dates: 0,
    organizations: 0,
  };
  let headings = 0;
  let polls = 0;
  for (const { poll } of words) if (poll) polls++;
  let persons = 0;
  for (const { lower } of reading.tokens) if (PERSONS.has(lower)) persons++;
  for (const f of facts) {
    if (!isProse(f)) {
      if (f.sentence.kind === 'heading') headings++;
      continue;
    }
    n++;
    if (f.coverage.share >= 0.5) sum.attributed++;
    if (f.firstPerson > 0) sum.firstPerson++;
    if (f.secondPerson > 0) sum.secondPerson++;
    sum.quoted += f.quoted * f.words;
    const finite = f.finiteVerb < 0 ? undefined : reading.tokens[f.finiteVerb];
    if (finite !== undefined) {
      sum.tensed++;
      if (finite.tag === 'VBD') sum.past++;
    }
    if (reading.tokens[f.lastToken]?.lower.includes('?')) sum.questions++;
    if (f.citations > 0) sum.cited++;
    sum.years += f.years;
    sum.numbers += f.numbers;
    sum.names += f.people + f.organizations + f.places;
    sum.words += f.words;
    sum.dates += f.dates;
    sum.organizations += f.organizations;
    if ((f.cueKinds & evaluation) !== 0) sum.evaluations++;
  }
  if (n < TOO_SHORT) return { ...AVERAGE, sentences: n };
  const per = (value: number): number => value / n;
  return {
    sentences: n,
    attributed: per(sum.attributed),
    firstPerson: per(sum.firstPerson),
    secondPerson: per(sum.secondPerson),
    quoted: sum.words === 0 ? 0 : sum.quoted / sum.words,
    past: sum.tensed === 0 ? 0 : sum.past / sum.tensed,
    questions: per(sum.questions),
    cited: per(sum.cited),
    years: per(sum.years),
    numbers: per(sum.numbers),
    names: per(sum.names),
    words: per(sum.words),
    hedges: per(found.hedges.length),
    headings: per(headings),
    evaluations: per(sum.evaluations),
    polls: per(polls),
    dates: per(sum.dates),
    organizations: per(sum.organizations),
    persons: per(persons),
    askingParagraphs: reading.paragraphs.reduce((n, _, index) => (asks(reading, index) ? n + 1 : n), 0),
  };
}
