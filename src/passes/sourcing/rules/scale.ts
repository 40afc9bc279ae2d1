import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule } from '../rule.ts';

const bounds = new Set(['more', 'less', 'fewer']);

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.tag === 'CD');
}

/** How big, new or rapid something is. */
export const scale: Rule = {
  code: 'sourcing/scale',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('scale', range, facts, ({ firstToken, endToken }) => {
      const first = tokens[firstToken]!.lower;
      const last = tokens[endToken - 1]!.lower;
      const bound = (last === 'than' && bounds.has(first)) || (first === 'at' && last === 'least') || last === 'to';
      return !bound || isNumber(tokens[endToken]);
    });
    // "Millions of" says little, "millions of people" says it.
    if (cue !== null && tokens[cue.endToken - 1]!.lower === 'of' && cue.endToken < range.endToken) {
      const noun = tokens[cue.endToken]!.tag.startsWith('NN') ? 1 : 0;
      return { firstToken: cue.firstToken, endToken: cue.endToken + noun };
    }
    // "at least two" says how many, "at least" nothing.
    return cue !== null && isNumber(tokens[cue.endToken]) && cue.endToken < range.endToken
      ? { firstToken: cue.firstToken, endToken: cue.endToken + 1 }
      : cue;
  },
  docs: {
    summary: 'Claims a size, speed or novelty.',
    why: 'Words of scale stand in for a number or a comparison that the reader cannot check.',
    fix: 'Give the figure and where it comes from, or leave the word out.',
    hits: [
      'The reform is [unprecedented] in the history of the province.',
      'Prices have risen [dramatically] since spring.',
    ],
    nearMisses: [
      'A city is worth more than its walls.',
      'The reform has three parts.',
      'Prices are printed on the label.',
    ],
  },
};
