import { diaryVerbs, heldOrShown, readingForecasts } from '../../../lexicon/deed-words.ts';
import { datedBy } from '../../../lexicon/time-words.ts';
import { hoping } from '../../../lexicon/view-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { SentenceFacts } from '../facts.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isDemanded } from './vague-source.ts';

/** "Eventually lost": what was to come has come. */
const lateral = new Set(['eventually', 'inevitably']);

const NOT = new Set(['not', "n't"]);
const own = new Set(['i', 'we', 'you', 'one']);
const SILENT = new Set(['say', 'comment', 'discuss', 'disclose']);

/** "Will speak at noon", "will be held in Arden on Friday": an appointment has a day or a place. */
function isAppointment(tokens: readonly Token[], verb: number, { dates, places }: SentenceFacts): boolean {
  if (dates + places === 0) return false;
  const { lower } = tokens[verb] ?? { lower: '' };
  return lower === 'be' ? heldOrShown.has(tokens[verb + 1]?.lower ?? '') : diaryVerbs.has(lower);
}

const DUE = new Set(['due', 'set', 'scheduled', 'slated']);
const STARTS = new Set(['begin', 'start', 'resume', 'continue', 'end', 'close', 'testify']);

/** "Open this year" is no date in a diary. */
function hasDay(tokens: readonly Token[], from: number, { sentence: { endToken } }: SentenceFacts): boolean {
  for (let i = from; i < endToken; i++) if (datedBy.has(tokens[i]!.lower) && tokens[i]!.tag !== 'MD') return true;
  return false;
}

/** "The trial is due to begin in March", "she is set to speak on Friday", where "set to split the party" foretells. */
function isOnDate(tokens: readonly Token[], { endToken }: TokenRange, facts: SentenceFacts): boolean {
  if (facts.dates === 0 || !hasDay(tokens, endToken, facts)) return false;
  const { lower } = tokens[endToken - 1]!;
  const verb = lower === 'to' ? endToken : endToken - 1;
  return STARTS.has(tokens[verb]?.lower ?? '') || isAppointment(tokens, verb, facts);
}

const anyOf = new Set(['a', 'an', 'some', 'any', 'every', 'each']);
const links = new Set(['but', 'and', 'so', 'yet', 'also', 'thus']);

/** "A new idea may appear odd", "Some changes can hurt": of none in particular nothing is foretold. */
function isOfAny(tokens: readonly Token[], { firstToken }: TokenRange, finiteVerb: number): boolean {
  const first = links.has(tokens[firstToken]!.lower) ? firstToken + 1 : firstToken;
  return first < finiteVerb && anyOf.has(tokens[first]!.lower);
}

const MAY = new Set(['could', 'might', 'may']);
/** "They could sense it": were able to, and did. */
const SENSES = new Set('see sense hear feel smell taste tell'.split(' '));

/** "The vote could split the party"; not "he could not swim", "it might have rained", "you may go". */
function possibility(range: TokenRange, facts: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const { finiteVerb, mainVerb } = facts;
  if (finiteVerb < range.firstToken || mainVerb >= range.endToken || tokens[mainVerb]?.tag !== 'VB') return null;
  const next = tokens[finiteVerb + 1];
  if (next === undefined) return null;
  // "May it please the court".
  if (next.tag === 'PRP' || !MAY.has(tokens[finiteVerb]!.lower) || tokens[finiteVerb]!.quotation >= 0) return null;
  if (isOfAny(tokens, range, finiteVerb)) return null;
  if (tokens[finiteVerb]!.lower === 'could' && SENSES.has(tokens[mainVerb]!.lower)) return null;
  if (NOT.has(next.lower) || next.lower === 'have' || own.has(tokens[finiteVerb - 1]?.lower ?? '')) return null;
  return { firstToken: finiteVerb, endToken: mainVerb + 1 };
}

const ENDED = /^(?:eliminat|remov|end|dash|avoid|avert|dismiss|rul)/;
/** "Through sheer will", "by force of will". */
function isWillpower(tokens: readonly Token[], will: number): boolean {
  const before = tokens[will - 1];
  const next = tokens[will + 1];
  const noun =
    before?.lower === 'sheer' || before?.lower === 'of' || before?.tag === 'PRP$' || before?.lower === 'free';
  return noun && !/^(?:VB|RB)/.test(next?.tag ?? '');
}

const ASKS = new Set(['how', 'what', 'whether', 'why']);
const ASKS_OR_RELATES = new Set(['which', 'when', 'where', 'who']);
/** "Which of the three mills the bank will close": so far from the question to the verb. */
const ASKED_REACH = 10;

/** "No one knows how long the talks will last", "weighing which mill it will close": asked, not foretold. */
function isAsked(tokens: readonly Token[], will: number, { firstToken }: TokenRange): boolean {
  for (let i = will - 1; i > firstToken && i >= will - ASKED_REACH; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' || lower === 'that') return false;
    if (ASKS.has(lower)) return true;
    // "The mill which will close" says which.
    if (ASKS_OR_RELATES.has(lower)) return tokens[i - 1]!.tag.startsWith('V') && lower !== 'when';
  }
  return false;
}

const HOPE_REACH = 12;
const TURNS = new Set(['but', 'and', 'because', 'which', ';', '-', '–', '—', ':', '(', 'who']);
/** "Lamps that will let", "a tool which will help", "a machine which will allow": the purpose of a thing. */
const SERVING = new Set(['let', 'help', 'allow', 'enable', 'make']);

function isHoped(tokens: readonly Token[], will: number, { firstToken }: TokenRange): boolean {
  const before = tokens[will - 1]?.lower ?? '';
  if ((before === 'that' || before === 'which') && SERVING.has(tokens[will + 1]?.lower ?? '')) return true;
  for (let i = will - 1; i >= firstToken && i >= will - HOPE_REACH; i--) {
    const { lower } = tokens[i]!;
    if (TURNS.has(lower)) return false;
    if (hoping.has(lower)) return true;
  }
  return false;
}

const READ_REACH = 4;

/** "Farmers check the long-range forecasts". */
function isRead(tokens: readonly Token[], forecasts: number): boolean {
  for (let i = forecasts - 1; i >= forecasts - READ_REACH; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (readingForecasts.has(token.lower)) return true;
  }
  return false;
}

const MAKING = /^ma(?:de|k(?:e|es|ing))$/;
const PROSPECT_OF = new Set(['of', 'that', 'for']);

/** What is going to happen, or could. */
export const prediction: Rule = {
  code: 'sourcing/prediction',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('prediction', range, facts, ({ firstToken, endToken }) => {
      // "The power of his will", "is going to Paris" are no predictions.
      const { tag, lower } = tokens[firstToken]!;
      // "The crew would be expected to eat less": so it is laid down.
      if (lower === 'expected' && isDemanded(tokens, firstToken)) return false;
      // "They spoke of the future of the port"; "the future of the port is bleak" foretells it.
      if (lower === 'the' && tokens[firstToken + 1]?.lower === 'future' && firstToken > facts.finiteVerb) return false;
      // "Made sure to lock the door".
      if (lower === 'sure' && MAKING.test(tokens[firstToken - 1]?.lower ?? '')) return false;
      // "A prospect talented enough to": somebody young.
      if (lower === 'prospect' && /^an?$/.test(tokens[firstToken - 1]?.lower ?? ''))
        return PROSPECT_OF.has(tokens[endToken]?.lower ?? '');
      // "His impact on her prospects".
      if (lower === 'prospects' || lower === 'prospect')
        return (
          tag === 'NN' &&
          tokens[firstToken - 1]?.tag === 'DT' &&
          !ENDED.test(tokens[firstToken - 2]?.lower ?? '') &&
          tokens[firstToken - 2]?.lower !== 'by' &&
          tokens[firstToken - 2]?.lower !== 'at'
        );
      // "They read the weather forecasts": whoever forecast has said so.
      if (lower === 'forecasts' && tag === 'NNS' && isRead(tokens, firstToken)) return false;
      // "Much that remains to be seen".
      if (lower === 'remains' && /^(?:that|which)$/.test(tokens[firstToken - 1]?.lower ?? '')) return false;
      if (lateral.has(lower) && tokens[facts.finiteVerb]?.tag === 'VBD') return false;
      if (lower === 'will' && ((tag !== 'MD' && tag !== '') || isWillpower(tokens, firstToken))) return false;
      // "They hope that it will pass", "lamps that will let us read": what is hoped for, and what a thing is for.
      if (isHoped(tokens, firstToken, range)) return false;
      if (tag === 'MD' && isAsked(tokens, firstToken, range)) return false;
      const next = tokens[endToken];
      // "You will find it there": whoever goes.
      if (tokens[firstToken - 1]?.lower === 'you') return false;
      if (DUE.has(lower) && isOnDate(tokens, { firstToken, endToken }, facts)) return false;
      // "The panel will meet on Monday": it stands in a diary.
      if (lower === 'will' && isAppointment(tokens, endToken, facts)) return false;
      // "She will not say why": she is silent now.
      if (next !== undefined && NOT.has(next.lower) && SILENT.has(tokens[endToken + 1]?.lower ?? '')) return false;
      return !(
        lower === 'going' &&
        next !== undefined &&
        next.tag !== '' &&
        !next.tag.startsWith('V') &&
        next.tag !== 'RB'
      );
    });
    return cue ?? possibility(range, facts, tokens);
  },
  docs: {
    summary: 'Says what is going to happen, or could.',
    why: 'The future is somebody’s plan or somebody’s forecast.',
    fix: 'Name whose plan or forecast it is.',
    hits: [
      'The scandal [could cost] the party dearly.',
      'Millions of people [will] lose their homes.',
      'The scandal is [likely to] hurt the party.',
    ],
    nearMisses: [
      'They met to speak of the future of the port.',
      'The crew would be expected to eat less.',
      'Traders are betting that a higher offer will follow.',
      'She was dazzled by the prospect of a voyage.',
      'Farmers check the forecasts daily.',
      'The drawer holds much that remains to be seen.',
      'He spoke of his impact on her prospects.',
      'He wrote a will in 1990.',
      'She is going to the office by bus.',
      'He eventually sold the boat.',
      'She will not say why.',
      'The guests could sense the chill of the hall.',
      'Nobody knows how long the talks will last.',
      'They made sure to lock the gate.',
      'The club signed a prospect with a good left foot.',
      'The panel will meet in Bremen on Monday.',
      'The fair will be held on Friday.',
      'The trial is due to begin in March.',
      'She is set to speak on Friday.',
      'You will find the key under the mat.',
      'You may keep it.',
      'A new idea may appear odd.',
      'It might have rained.',
      'They are hoping that the new paint will please the guests.',
      'She won by sheer will and luck.',
      'The yard builds lamps that will let us read at night.',
      'The vote ended the prospect of a strike.',
    ],
  },
};
