import { leadingBy } from '../../../lexicon/amount-words.ts';
import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';

const regional = new Set(['greater', 'lower']);
const MEASURE = new Set(['as', 'the', 'that', 'what', 'its', 'their', 'his', 'her']);
const noScale = new Set(['rather', 'more', 'less', 'fewer', 'other', 'no']);
const amounts = new Set(['more', 'less', 'fewer']);
const sizes = new Set(['higher', 'lower', 'larger', 'smaller', 'greater', 'bigger']);
const multiples = new Set(['twice', 'times', 'half']);
/** "Higher among men than among women": so near stands the other side. */
const THAN_REACH = 10;

/** Whether "than" and no number follows before the clause ends. */
function hasOtherSide(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  for (let i = from; i < endToken && i < from + THAN_REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'than') return !isNumber(tokens[i + 1]);
    if (kind === 'punctuation') return false;
  }
  return false;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.tag === 'CD';
}

/** "Into smaller and smaller pieces": with nothing but itself. */
function isRepeated(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return [-1, 1].some((step) => tokens[at + step]?.lower === 'and' && tokens[at + 2 * step]?.lower === lower);
}

function isNominal(token: Token | undefined): boolean {
  return /^(?:NN|JJ|VB[NG])/.test(token?.tag ?? '');
}

/** "Harsher than": the word that compares alone says little. */
function withComparative(
  { firstToken, endToken }: TokenRange,
  range: TokenRange,
  tokens: readonly Token[],
): TokenRange {
  const before = tokens[firstToken - 1];
  const shows =
    tokens[firstToken]!.lower === 'than' && firstToken > range.firstToken && /^(?:JJR|RBR)$/.test(before!.tag);
  const next = tokens[endToken];
  const more = amounts.has(tokens[endToken - 1]!.lower) && endToken < range.endToken && /^(?:JJ|RB)$/.test(next!.tag);
  return { firstToken: shows ? firstToken - 1 : firstToken, endToken: more ? endToken + 1 : endToken };
}

/** Two things are compared. */
export const comparison: Rule = {
  code: 'sourcing/comparison',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('comparison', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const before = firstToken > range.firstToken ? tokens[firstToken - 1]! : undefined;
      const next = endToken < range.endToken ? tokens[endToken]! : undefined;
      // "In contrast to the noise outside, ..." only links.
      if ((lower === 'in' || lower === 'by') && tokens[endToken - 1]!.lower === 'contrast' && before === undefined)
        return false;
      // "Essex and its title rivals", "Greater Houston", "the lower Midwest".
      if (lower === 'rivals' && tag !== 'VBZ') return false;
      if (regional.has(lower) && next?.tag.startsWith('NNP') === true) return false;
      // "Shortages ahead of the holidays", "a visit ahead of the vote": before.
      if (lower === 'ahead') return before !== undefined && (leadingBy.has(before.lower) || isBe(before));
      // "Refused it twice" counts, "twice the price" compares.
      if (lower === 'twice' || lower === 'double') return MEASURE.has(next?.lower ?? '');
      // "Rather than", "no other reason than".
      if (lower === 'than')
        return (
          firstToken === range.firstToken ||
          !(noScale.has(before?.lower ?? '') || noScale.has(tokens[firstToken - 2]?.lower ?? ''))
        );
      // "The difference between", where "to make a difference" compares nothing.
      if (lower.startsWith('difference')) return next?.lower === 'between' || tokens[endToken + 1]?.lower === 'between';
      // "A similar house", "is similar to".
      if (lower === 'similar') return next?.lower === 'to';
      // "He acknowledged as much", "as well as".
      if (lower === 'as' || lower === 'equal')
        return tokens[firstToken + 1]?.lower !== 'well' && (multiples.has(before?.lower ?? '') || lower === 'equal');
      if (amounts.has(lower)) {
        // "14 more", "one or more" count, "more than 400" too.
        if (before?.tag === 'CD' || before?.lower === 'or') return false;
        if (hasOtherSide(tokens, endToken, range)) return true;
        // "Voters were far more cautious", "More trains run"; not "he asked for more money", "more recently".
        if (next?.tag === 'JJ') return before !== undefined && (isBe(before) || before.tag === 'RB');
        return before === undefined && next?.tag.startsWith('NN') === true;
      }
      // "Rates are higher", "19 percent higher"; not "higher taxes", "to lower the rent".
      if (sizes.has(lower)) {
        if (tag.startsWith('VB') || isRepeated(tokens, firstToken)) return false;
        // "To fly higher because of a storm": how, and than nobody.
        if (before?.tag === 'VB' && !isBe(before) && !hasOtherSide(tokens, endToken, range)) return false;
        return (
          hasOtherSide(tokens, endToken, range) ||
          before?.lower === '%' ||
          before?.lower === 'percent' ||
          !isNominal(next)
        );
      }
      return true;
    });
    return cue === null ? null : withComparative(cue, range, tokens);
  },
  docs: {
    summary: 'Compares two things.',
    why: 'A comparison rests on figures or a judgement of both sides.',
    fix: 'Give both figures and their source.',
    hits: [
      'Millions of people in the south now live in houses [smaller] and colder than before.',
      'Northern voters were [more cautious].',
      'The winters in the valley have become [harsher than] those of the coast, and farmers suffer.',
    ],
    nearMisses: [
      'The pilot asked to fly higher because of a storm.',
      'He walks rather than drives.',
      'She sells maps as well as books.',
      'The ferry leaves at noon.',
      'He bought another ticket.',
      'She refused the post twice.',
      'Ten boats sank and 14 more came back with one or more sailors.',
      'Shops fear shortages ahead of the holidays.',
      'The two title rivals met in the lower Midwest.',
      'The mayor asked for more money and higher fees.',
      'They moved the boats to make a difference.',
      'The clerk led a double life.',
      'The rents could double.',
      'The council wants to lower the rent.',
      'He built a similar house.',
      'In contrast to the noise outside, the hall was quiet.',
      'The ice broke into smaller and smaller pieces.',
    ],
  },
};
