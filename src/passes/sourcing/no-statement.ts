// What states nothing that anybody could check: a mere rating ("The cheese is superb"), an exhortation ("She should visit
// the valley"), a step to the next point ("The real question is what comes next"). Only the shortest and plainest: a
// longer sentence mostly says something beside.
import { ratingAdjectives } from '../../lexicon/rating-adjectives.ts';
import { expectedNotAsked, linkingVerbs } from '../../lexicon/view-words.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { isBe } from './verbs.ts';

/** Longer sentences are judged by the model. */
const LONGEST = 12;

/** Whether the article's own voice states nothing, outside reports and quotations. */
export function isNoStatement(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  const { coverage, quoted, words, numbers, finiteVerb } = facts;
  if (finiteVerb < 0 || words > LONGEST || numbers > 0 || quoted > 0 || coverage.touching > 0 || coverage.cues > 0)
    return false;
  return isRating(facts, tokens) || isExhortation(facts, tokens) || isStep(facts, tokens);
}

/** "Is simply quite superb", "is anything but dull": so many words at most stand between verb and adjective. */
const RATING_REACH = 3;
const BETWEEN = new Set(['anything', 'but', 'all', 'both']);

const POINTING = new Set(['it', 'this', 'that', 'these', 'those']);
/** "It was a wrong number" states something. */
const FACTUAL = new Set(['wrong', 'right', 'correct', 'mistaken', 'perfect']);
/** "A breathless, brilliant finish": so many words at most. */
const LONGEST_KIND = 5;

/** "That is a lazy argument": of what is pointed at nothing but a rating and what it is. */
function isOfRatedKind(from: number, endToken: number, tokens: readonly Token[]): boolean {
  if (tokens[from]?.tag !== 'DT') return false;
  let rated = false;
  for (let i = from + 1; i < endToken && i <= from + LONGEST_KIND; i++) {
    const { lower, tag, text } = tokens[i]!;
    if (tag.startsWith('NN')) return rated && endsAt(i + 1, endToken, tokens);
    rated ||= ratingAdjectives.has(lower) && !FACTUAL.has(lower);
    if (!/^(?:JJ|RB)$/.test(tag) && text !== ',') return false;
  }
  return false;
}

/** Whether nothing follows the verb but a rating. */
function isRating({ finiteVerb, firstWord, sentence }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (!isBe(tokens[finiteVerb]!) && !linkingVerbs.has(tokens[finiteVerb]!.lower)) return false;
  const points = finiteVerb - firstWord <= 1 && POINTING.has(tokens[finiteVerb - 1]?.lower ?? '');
  if (points && isOfRatedKind(finiteVerb + 1, sentence.endToken, tokens)) return true;
  for (let i = finiteVerb + 1; i < sentence.endToken && i <= finiteVerb + RATING_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (ratingAdjectives.has(lower)) return endsAt(i + 1, sentence.endToken, tokens);
    if (tag !== 'RB' && !BETWEEN.has(lower)) return false;
  }
  return false;
}

/** Whether only punctuation stands from here on. */
function endsAt(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'punctuation') return false;
  return true;
}

const ADDRESSED = new Set(['he', 'she', 'they', 'we', 'you']);

/** "We should be proud of it" rates, too, but may as well tell what is due: left to the model. */
function isExhortation(
  { finiteVerb, mainVerb, firstWord, firstPerson }: SentenceFacts,
  tokens: readonly Token[],
): boolean {
  const { lower } = tokens[finiteVerb]!;
  if ((lower !== 'should' && lower !== 'must') || mainVerb === finiteVerb) return false;
  // "They should have closed it" says that they did not.
  if (expectedNotAsked.has(tokens[mainVerb]!.lower) || tokens[finiteVerb + 1]?.lower === 'have') return false;
  // "I must go" tells of the author, "they must pay" of a law.
  if (lower === 'must' && firstPerson === 0) return false;
  const opener = tokens[finiteVerb - 1];
  return opener !== undefined && ADDRESSED.has(opener.lower) && finiteVerb - 1 - firstWord <= 1;
}

const POINTS = new Set(['question', 'questions', 'issue', 'puzzle', 'mystery']);

/** "The bigger question is what comes next", "then there is the family". */
function isStep({ finiteVerb, firstWord, sentence }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (!isBe(tokens[finiteVerb]!)) return false;
  const next = tokens[finiteVerb + 1];
  if (tokens[finiteVerb - 1]?.lower === 'there')
    return (
      tokens[finiteVerb - 2]?.lower === 'then' &&
      finiteVerb - 2 - firstWord <= 1 &&
      next?.tag === 'DT' &&
      tokens[finiteVerb + 2]?.tag.startsWith('NN') === true &&
      endsAt(finiteVerb + 3, sentence.endToken, tokens)
    );
  const asks = next !== undefined && (next.tag.startsWith('W') || next.lower === 'whether');
  return asks && POINTS.has(tokens[finiteVerb - 1]?.lower ?? '') && finiteVerb - firstWord <= 4;
}
