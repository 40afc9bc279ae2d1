import { findCue, type Rule } from '../rule.ts';

/** "Eventually lost": what was to come has come. */
const lateral = new Set(['eventually', 'inevitably']);

const NOT = new Set(['not', "n't"]);
const SILENT = new Set(['say', 'comment', 'discuss', 'disclose']);

/** What is going to happen. */
export const prediction: Rule = {
  code: 'sourcing/prediction',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('prediction', range, facts, ({ firstToken, endToken }) => {
      // "The power of his will", "is going to Paris" are no predictions.
      const { tag, lower } = tokens[firstToken]!;
      // "His impact on her prospects".
      if (lower === 'prospects' || lower === 'prospect') return tag === 'NN' && tokens[firstToken - 1]?.tag === 'DT';
      if (lateral.has(lower) && tokens[facts.finiteVerb]?.tag === 'VBD') return false;
      if (lower === 'will' && tag !== 'MD' && tag !== '') return false;
      const next = tokens[endToken];
      // "She will not say why": she is silent now.
      if (next !== undefined && NOT.has(next.lower) && SILENT.has(tokens[endToken + 1]?.lower ?? '')) return false;
      return !(
        lower === 'going' &&
        next !== undefined &&
        next.tag !== '' &&
        !next.tag.startsWith('V') &&
        next.tag !== 'RB'
      );
    }),
  docs: {
    summary: 'Says what is going to happen.',
    why: 'The future is somebody’s plan or somebody’s forecast.',
    fix: 'Name whose plan or forecast it is.',
    hits: ['Millions of people [will] lose their homes.', 'The scandal is [likely to] hurt the party.'],
    nearMisses: [
      'He spoke of his impact on her prospects.',
      'He wrote a will in 1990.',
      'She is going to the office by bus.',
      'He eventually sold the boat.',
      'She will not say why.',
    ],
  },
};
