// Transcripts: paragraphs that open with a speaker's label ("HALE: We knew." / "A: We knew.") and questions with answers.
import { interviewWords } from '../../../lexicon/paper-words.ts';
import type { Paragraph } from '../../../model/reading.ts';
import { EntityCode, Shape } from '../clues.ts';
import { QUESTIONER, QUOTE_MARKS } from '../label-only.ts';
import type { Segment } from '../segments.ts';
import { isName } from '../source-group.ts';
import { type AttributionRule, bodyEnd, isCovered, type RuleFinding } from './rule.ts';

/** A label recurs, or it is a heading ("Correction:"). */
const LEAST_LABELS = 2;
const LONGEST_LABEL = 6;
const LABEL_CONFIDENCE = 0.7;
/** Fewer questions are rhetoric, not an interview. */
const LEAST_QUESTIONS = 3;
/** In an article that calls itself an interview, or where most questions say "you", fewer will do. */
const LEAST_ADDRESSED = 2;
/** Of the paragraphs from the first question on, at least this share asks. */
const QUESTION_SHARE = 0.2;
const LONGEST_QUESTION = 60;
const INTERVIEW_CONFIDENCE = 0.55;
const ANSWERER = new Set(['a', 'answer']);
/** The person stands behind these, in front of the others. */
const INTERVIEWING = new Set(['interviews', 'interviewed']);
const HEADLINE_WORDS = new Set(['interview', 'q&a']);
/** Where the outlet introduces the person. */
const INTRODUCTION = 12;

export const speakerLabel: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences, paragraphs } = clues.reading;
  const running = paragraphs.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'quote');
  const bounds = (paragraph: Paragraph): readonly [number, number] => [
    sentences[paragraph.firstSentence]?.firstToken ?? 0,
    sentences[paragraph.endSentence - 1]?.endToken ?? 0,
  ];

  const labels = new Map<string, number>();
  const labelled: { readonly paragraph: Paragraph; readonly colon: number; readonly name: string }[] = [];
  for (const paragraph of running) {
    const [first, end] = bounds(paragraph);
    const from = opening(first);
    const colon = labelEnd(from, end);
    if (colon < 0 || !hasWord(colon + 1, end)) continue;
    // "Great Merrin: green and hilly": an item told about.
    if (paragraph.kind === 'list-item' && clues.shape[colon + 1] === Shape.lower) continue;
    // "Lena Brandt:" is "Brandt:" from then on.
    const name = tokens[colon - 1]!.lower;
    labels.set(name, (labels.get(name) ?? 0) + 1);
    labelled.push({ paragraph, colon, name });
  }
  const found: RuleFinding[] = [];
  const answered = labels.has('q') || labels.has('question');
  const interviewee = answered || (labelled.length < LEAST_LABELS && mayAsk()) ? introduced() : null;
  for (const { paragraph, colon, name } of labelled) {
    const [first, end] = bounds(paragraph);
    if (QUESTIONER.has(name)) continue;
    const answer = ANSWERER.has(name);
    if (!answer && (labels.get(name) ?? 0) < LEAST_LABELS) continue;
    if (answer && !answered) continue;
    add(
      answer && interviewee !== null ? interviewee : { kind: 'source', first: opening(first), end: colon },
      { kind: 'cue', first: colon, end: colon + 1 },
      colon + 1,
      end,
      LABEL_CONFIDENCE,
    );
  }
  // "An interview with the owners of a shop": somebody whom the article names nowhere.
  if (labelled.length < LEAST_LABELS && (interviewee !== null || isAnnounced())) answersToQuestions(interviewee);
  return found;

  function add(source: Segment | null, cue: Segment | null, from: number, end: number, confidence: number): void {
    if (end <= from) return;
    found.push({ source, kind: 'named', cue, content: [{ kind: 'content', first: from, end }], confidence });
  }

  /** A transcript may stand in quotation marks, one before each label. */
  function opening(first: number): number {
    return QUOTE_MARKS.has(tokens[first]?.text ?? '') ? first + 1 : first;
  }

  /** "Okafor: 2,316" counts votes. */
  function hasWord(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (tokens[i]!.kind === 'word') return true;
    return false;
  }

  /** The colon behind a label that opens a paragraph, or -1. */
  function labelEnd(first: number, end: number): number {
    for (let i = first; i < Math.min(end - 1, first + LONGEST_LABEL + 1); i++) {
      const token = tokens[i];
      if (token === undefined) return -1;
      if (token.text === ':') return i > first ? i : -1;
      if (token.kind === 'punctuation' && token.text !== '.' && token.text !== '&') return -1;
      if (clues.shape[i] === Shape.lower) return -1;
    }
    return -1;
  }

  /**
   * Whom the outlet introduces as the one it talks to: the first person behind the word "interviews", else the first of
   * the introduction. Without a word that says so the questions must make the interview.
   */
  function introduced(): Segment | null {
    const limit = sentences[Math.min(INTRODUCTION, sentences.length) - 1]?.endToken ?? 0;
    let interview = isConversation();
    let behind = 0;
    for (let i = 0; i < limit && behind === 0; i++) {
      const word = tokens[i]?.lower ?? '';
      interview ||= interviewWords.has(word);
      if (INTERVIEWING.has(word)) behind = i;
    }
    if (!interview) return null;
    return personFrom(behind, limit) ?? personFrom(0, limit);
  }

  /** The first person named from a token on. */
  function personFrom(from: number, limit: number): Segment | null {
    for (let i = from; i < limit; i++) {
      if (clues.entity[i] !== EntityCode.person) continue;
      let end = i + 1;
      while (end < limit && clues.entity[end] === EntityCode.person && isName(clues, end)) end++;
      return { kind: 'source', first: i, end };
    }
    return null;
  }

  /** Whether there is anything to answer: without it nobody need be found. */
  function mayAsk(): boolean {
    return running.some(asks) || isAnnounced();
  }

  /** Whether a paragraph asks and the next one does not. */
  function isQuestion(k: number): boolean {
    return asks(running[k]) && !asks(running[k + 1]);
  }

  /** Whether questions are put to somebody: "What do you think of it?" */
  function isConversation(): boolean {
    const questions = running.filter((_, k) => isQuestion(k));
    return questions.length >= LEAST_QUESTIONS && questions.filter(addresses).length * 2 >= questions.length;
  }

  /** Paragraphs that end in a question mark, again and again, each followed by one that does not. */
  function answersToQuestions(source: Segment | null): void {
    const questions = running.filter((_, k) => isQuestion(k));
    // An outlet that calls its article an interview need not ask so often, nor with a question mark.
    const announced = isAnnounced();
    const loose = announced && questions.length < LEAST_ADDRESSED;
    const opens = (paragraph: Paragraph): boolean => asks(paragraph) || (loose && addresses(paragraph));
    const start = running.findIndex(opens);
    if (start < 0) return;
    const least = questions.filter(addresses).length >= LEAST_ADDRESSED ? LEAST_ADDRESSED : LEAST_QUESTIONS;
    if (!announced && questions.length < least) return;
    if (!announced && !isIntroduced() && questions.length < (running.length - start) * QUESTION_SHARE) return;
    const answers = running.slice(start).filter((paragraph) => !opens(paragraph));
    if (!answers.some(isFirstPerson)) return;
    for (const paragraph of answers) {
      const [first, end] = bounds(paragraph);
      // "Brandt's fourth novel is published in May": the outlet again.
      if (!isFirstPerson(paragraph) && source !== null && names(source, first, end)) continue;
      if (isCovered(covered, first, end)) continue;
      add(source, null, first, bodyEnd(evidence, first, end), INTERVIEW_CONFIDENCE);
    }
  }

  /** "The Courier interviewed Lena Brandt": the introduction names the person asked. */
  function isIntroduced(): boolean {
    const limit = sentences[Math.min(INTRODUCTION, sentences.length) - 1]?.endToken ?? 0;
    for (let i = 1; i < limit; i++) {
      if (tokens[i]!.lower === 'interviewed' && clues.entity[i + 1] === EntityCode.person) return true;
    }
    return false;
  }

  /** Whether the words hold the last word of somebody's name. */
  function names(source: Segment, first: number, end: number): boolean {
    const { text } = tokens[source.end - 1]!;
    for (let i = first; i < end; i++) if (tokens[i]!.text === text) return true;
    return false;
  }

  function asks(paragraph: Paragraph | undefined): boolean {
    if (paragraph === undefined) return false;
    const [first, end] = bounds(paragraph);
    return tokens[end - 1]?.text === '?' && end - first <= LONGEST_QUESTION;
  }

  /** "I wanted to know what you think of it." */
  function addresses(paragraph: Paragraph): boolean {
    const [first, end] = bounds(paragraph);
    if (end - first > LONGEST_QUESTION) return false;
    for (let i = first; i < end; i++) {
      const { lower = '', quotation = -1 } = tokens[i] ?? {};
      if (quotation < 0 && (lower === 'you' || lower === 'your')) return true;
    }
    return false;
  }

  /**
   * A headline such as "Interview with Lena Brandt", "Interview: Lena Brandt" or "The Merrin Post interviews weather
   * experts", not "Brandt walks out of interview".
   */
  function isAnnounced(): boolean {
    const headline = sentences[0];
    if (headline === undefined) return false;
    const word = (i: number): boolean => HEADLINE_WORDS.has(tokens[i]?.lower ?? '');
    let opens = headline.firstToken;
    for (let i = headline.firstToken; i < headline.endToken; i++) {
      // "The Kiln: An exclusive interview with ...", not "Brandt walks out of an interview with ...".
      if (word(i) && i === opens) return true;
      if (i === opens && /^(?:DT|JJ)$/.test(tokens[i]!.tag)) opens++;
      if (tokens[i]?.text === ':') opens = i + 1;
      if (tokens[i]?.text === ':' && i > headline.firstToken && word(i - 1)) return true;
      if (tokens[i]?.lower === 'interviews' && tokens[i]?.tag === 'VBZ') return true;
    }
    return false;
  }

  /** Whether the paragraph says "I" outside quotations. */
  function isFirstPerson(paragraph: Paragraph): boolean {
    const [first, end] = bounds(paragraph);
    for (let i = first; i < end; i++) if (tokens[i]?.lower === 'i' && tokens[i]?.quotation === -1) return true;
    return false;
  }
};
