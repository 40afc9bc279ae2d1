import { findCue, type Rule } from '../rule.ts';
import { isBe } from '../verbs.ts';

const regional = new Set(['greater', 'lower']);
/** "Two points ahead of", "well ahead of", "pulled ahead of". */
const LEADING = /^(?:points?|percent|%|votes?|seats?|well|far|just|narrowly|slightly|pulled|moved|edged|stayed|years)$/;
const MEASURE = new Set(['as', 'the', 'that', 'what', 'its', 'their', 'his', 'her']);
const noScale = new Set(['rather', 'more', 'less', 'fewer', 'other']);

/** Two things are compared. */
export const comparison: Rule = {
  code: 'sourcing/comparison',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('comparison', range, facts, ({ firstToken, endToken }) => {
      // "rather than", "as well as", "more than 400" compare nothing.
      const { lower, tag } = tokens[firstToken]!;
      // "Essex and its title rivals", "Greater Houston", "the lower Midwest".
      if (lower === 'rivals' && tag !== 'VBZ') return false;
      if (regional.has(lower) && tokens[endToken]?.tag.startsWith('NNP') === true) return false;
      // "14 more", "one or more" count.
      const counted = tokens[firstToken - 1];
      // "Shortages ahead of the holidays", "a visit ahead of the vote": before.
      if (lower === 'ahead') return counted !== undefined && (LEADING.test(counted.lower) || isBe(counted));
      if (lower === 'more' && (counted?.tag === 'CD' || counted?.lower === 'or')) return false;
      // "Refused it twice" counts, "twice the price" compares.
      if (lower === 'twice') return MEASURE.has(tokens[endToken]?.lower ?? '');
      if (lower === 'than') return firstToken === range.firstToken || !noScale.has(tokens[firstToken - 1]!.lower);
      if (lower === 'as') return tokens[firstToken + 1]?.lower !== 'well';
      const than = endToken < range.endToken && tokens[endToken]!.lower === 'than';
      const number = endToken + 1 < range.endToken ? tokens[endToken + 1]! : undefined;
      return !(than && (number?.kind === 'number' || number?.tag === 'CD'));
    }),
  docs: {
    summary: 'Compares two things.',
    why: 'A comparison rests on figures or a judgement of both sides.',
    fix: 'Give both figures and their source.',
    hits: ['Millions of people in the south now live in houses [smaller] and colder than before.'],
    nearMisses: [
      'He walks rather than drives.',
      'She sells maps as well as books.',
      'The ferry leaves at noon.',
      'He bought another ticket.',
      'She refused the post twice.',
      'Ten boats sank and 14 more came back with one or more sailors.',
      'Shops fear shortages ahead of the holidays.',
      'The two title rivals met in the lower Midwest.',
    ],
  },
};
