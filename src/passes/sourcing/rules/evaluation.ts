import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

const degrees = new Set(['too', 'very', 'quite', 'rather', 'far', 'highly', 'extremely', 'particularly', 'especially']);

/** "too" says little, "too late" says it; "perfect excuse" says more than "perfect". */
function withWhatItRates(cue: TokenRange, range: TokenRange, tokens: readonly Token[]): TokenRange {
  let { endToken } = cue;
  const { tag } = tokens[endToken - 1]!;
  const next = (): string => (endToken < range.endToken ? tokens[endToken]!.tag : '');
  if (tag === 'RB' && (/^(JJ|RB)/.test(next()) || next() === 'VBN')) endToken++;
  else if (tag === 'JJ' && next() === 'NN') endToken++;
  return { firstToken: cue.firstToken, endToken };
}

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
      // "Hired to clear the building".
      if (lower === 'clear' && tag.startsWith('VB')) return false;
      const next = endToken < range.endToken ? tokens[endToken]! : undefined;
      if (next?.lower === 'than' || (lower === 'far' && next?.lower === 'from') || next?.lower === 'that') return false;
      return !(tag === 'RB' && degrees.has(lower)) || (next !== undefined && /^(JJ|RB|VBN)/.test(next.tag));
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
      'He left rather than wait.',
      'The inn is not far from the lake.',
      'The campaign began on Monday.',
      'The harbour was built by Peter the Great.',
      'She published three essays in 1990.',
      'They were hired to clear the building.',
    ],
  },
};
