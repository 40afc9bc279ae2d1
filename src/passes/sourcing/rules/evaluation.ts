import { measuredAdjectives, strongCurrencies } from '../../../lexicon/amount-words.ts';
import { weather } from '../../../lexicon/effect-words.ts';
import { poorOnes } from '../../../lexicon/people-words.ts';
import { degrees } from '../../../lexicon/small-adverbs.ts';
import { popularThings } from '../../../lexicon/view-words.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject, isPurpose } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { Noun, wordOf } from '../words.ts';

const boosting = new Set(['really', 'truly']);
const saying = new Set(['made', 'make', 'makes', 'making', 'be', 'became', 'become', 'becomes']);
const goods = new Set(['good', 'rich', 'poor', 'weak', 'powerful', 'vulnerable', 'famous']);

/** "The poor", "some good", "rich in iron", "poor families". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  if (!goods.has(lower)) return false;
  const next = tokens[at + 1];
  if (tag.startsWith('NN') || (lower === 'rich' && next?.lower === 'in')) return true;
  if (tokens[at - 1]?.lower === 'the' && !/^(?:NN|JJ|CC|,)/.test(next?.tag ?? '')) return true;
  return (
    (lower === 'poor' || lower === 'rich') &&
    (poorOnes.has(next?.lower ?? '') ||
      next?.tag === 'NNPS' ||
      (next !== undefined && wordOf(next.form).noun === Noun.human))
  );
}

/** "Strong winds", "a weak krone", "a crowd 400 strong". */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (strongCurrencies.has(tokens[at + 1]?.lower ?? '')) return true;
  return weather.has(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.kind === 'number';
}

/** "too" says little, "too late" says it; "perfect excuse" says more than "perfect". */
function withWhatItRates(cue: TokenRange, range: TokenRange, tokens: readonly Token[]): TokenRange {
  let { endToken } = cue;
  const { tag } = tokens[endToken - 1]!;
  const next = (): string => (endToken < range.endToken ? tokens[endToken]!.tag : '');
  if (tag === 'RB' && (/^(JJ|RB)/.test(next()) || next() === 'VBN')) endToken++;
  else if (tag === 'JJ' && next() === 'NN') endToken++;
  return { firstToken: cue.firstToken, endToken };
}

const UNCOMMON = new Set(['unusual', 'surprising', 'strange', 'odd']);
const NOT = new Set(['not', "n't"]);

/** How good, bad, hard, important or well known something is. */
export const evaluation: Rule = {
  code: 'sourcing/evaluation',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('evaluation', range, facts, ({ firstToken, endToken }) => {
      // "rather than", "far from", "clear that"; and a word of degree with nothing after it.
      const { lower, tag } = tokens[firstToken]!;
      // "Peter the Great" is a name.
      if (tag.startsWith('NNP')) return false;
      // "Its Fresh & Easy chain".
      const { text } = tokens[firstToken]!;
      if (text !== lower && firstToken > facts.sentence.firstToken && tokens[firstToken - 1]!.text === '&')
        return false;
      if (lower === 'popular' && popularThings.has(tokens[endToken]?.lower ?? '')) return false;
      // "Highly critical of": against it.
      if (degrees.has(lower) && tokens[endToken]?.lower === 'critical' && tokens[endToken + 1]?.lower === 'of')
        return false;
      if (degrees.has(lower) && measuredAdjectives.has(tokens[endToken]?.lower ?? '')) return false;
      // "A rail disaster" happened; "the plan is a disaster" rates it.
      if (lower === 'disaster' && /^(?:NN|JJ)/.test(tokens[firstToken - 1]?.tag ?? '')) return false;
      // "Hired to clear the building".
      if (lower === 'clear' && tag.startsWith('VB')) return false;
      const next = endToken < range.endToken ? tokens[endToken]! : undefined;
      // "Nothing is quite the same", ", effectively closing the gate": as good as.
      if (lower === 'quite' && next?.lower === 'the') return false;
      if (lower === 'effectively' && next?.tag.startsWith('VB')) return false;
      // "The poor", "some good", "poor families" are people and goods; "strong winds" are measured.
      if (isNamed(tokens, firstToken) || ((lower === 'strong' || lower === 'weak') && isMeasured(tokens, firstToken)))
        return false;
      // "They demonstrated it twice": what anybody saw.
      if (lower.startsWith('demonstrat') && hasPersonAsSubject(tokens, firstToken)) return false;
      // "Not unusual": nothing is rated but how often it happens.
      if (UNCOMMON.has(lower) && NOT.has(tokens[firstToken - 1]?.lower ?? '')) return false;
      // "Made clear", "to be clear".
      if (lower === 'clear' && saying.has(tokens[firstToken - 1]?.lower ?? '')) return false;
      // "It really works", "really only", "really not".
      if (boosting.has(lower)) return next?.tag === 'JJ';
      // "His legacy", "Tal’s legacy" is what he left.
      if ((lower === 'legacy' || lower === 'reputation') && /^(?:POS|PRP\$)$/.test(tokens[firstToken - 1]?.tag ?? ''))
        return false;
      if (isPurpose(tokens, firstToken)) return false;
      if (next?.lower === 'than' || (lower === 'far' && next?.lower === 'from') || next?.lower === 'that') return false;
      return (
        !((tag === 'RB' || lower === 'very') && degrees.has(lower)) ||
        (next !== undefined && /^(JJ|RB|VBN)/.test(next.tag))
      );
    });
    return cue === null ? null : withWhatItRates(cue, range, tokens);
  },
  docs: {
    summary: 'Rates something: how good, bad, important or well known it is.',
    why: 'A rating is somebody’s; a reader wants to know whose and on what grounds.',
    fix: 'Name who rates it so, or give the fact behind the rating.',
    hits: [
      'The party has become deeply unpopular because of its [poor leadership].',
      'Farmers suffer [far more] than city people.',
    ],
    nearMisses: [
      'Nothing is quite the same.',
      'They moved the wall, effectively closing the gate.',
      'He left rather than wait.',
      'Fog is not unusual in May.',
      'They demonstrated it twice.',
      'The inn is not far from the lake.',
      'The campaign began on Monday.',
      'The harbour was built by Peter the Great.',
      'She published three essays in 1990.',
      'They were hired to clear the building.',
      'Poor families moved into the houses of the rich.',
      'Strong winds made clear that the ferry really had to wait.',
      'The very idea came from her uncle.',
      'The popular uprising began in May.',
      'The film is highly critical of the ministry.',
      'The plane flew at very low altitude before the rail disaster.',
    ],
  },
};
