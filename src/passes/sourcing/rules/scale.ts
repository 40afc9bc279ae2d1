import { fewListed } from '../../../lexicon/amount-words.ts';
import { mapNouns } from '../../../lexicon/plain-claims.ts';
import type { Token } from '../../../model/reading.ts';
import { isOfPastYear } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

const bounds = new Set(['more', 'less', 'fewer']);

/** "An explosion of violence" breaks out, one of prices is a size. */
const BURSTS = new Set('violence anger rage gas fire laughter'.split(' '));
const LARGE = new Set(['vast', 'huge', 'immense', 'enormous']);
const OTHER = new Set(['other', 'first', 'second', 'latter', 'bottom', 'top']);
const BY_THE_WAY = new Set(['heavily', 'rapidly', 'swiftly', 'deeply', 'strongly', 'sharply']);
const KNOWN = new Set(['cited', 'quoted', 'read', 'shared', 'known', 'watched']);

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.tag === 'CD');
}

const magnitudes = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'percent', 'times', 'dozen']);

function isSmall(tokens: readonly Token[], at: number): boolean {
  return fewListed.has(tokens[at]?.lower ?? '') && !magnitudes.has(tokens[at + 1]?.lower ?? '');
}

/** The noun that is counted with what describes it: "thousands of [angry young voters]". */
function endOfNoun(from: number, range: TokenRange, tokens: readonly Token[]): number {
  let end = from;
  for (let i = from; i < range.endToken && i < from + 4 && /^(?:JJ|NN|VB[GN])/.test(tokens[i]!.tag); i++) {
    if (tokens[i]!.tag.startsWith('NN')) end = i + 1;
  }
  return end;
}

/** How big, new or rapid something is. */
export const scale: Rule = {
  code: 'sourcing/scale',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('scale', range, facts, ({ firstToken, endToken }) => {
      const first = tokens[firstToken]!.lower;
      if (isOfPastYear(tokens, firstToken)) return false;
      // "A widely cited paper", "a widely read book" is called so by the way.
      if (first === 'widely' && KNOWN.has(tokens[endToken]?.lower ?? '') && tokens[firstToken - 1]?.tag === 'DT')
        return false;
      // "Concern is growing", "has kept growing" tell a change; "largely dry" says less than "dry".
      if (first === 'largely' || (first === 'growing' && !/^(?:NN|JJ|CD)/.test(tokens[endToken]?.tag ?? '')))
        return false;
      const last = tokens[endToken - 1]!.lower;
      const before = tokens[firstToken - 1];
      const next = tokens[endToken];
      // "A gas explosion", where "an explosion of interest" is none.
      if (first === 'explosion') return next?.lower === 'of' && !BURSTS.has(tokens[endToken + 1]?.lower ?? '');
      // "A vast desert": a map shows it.
      if (LARGE.has(first) && mapNouns.has(next?.lower ?? '')) return false;
      // "The other two thirds": of what stands elsewhere.
      if (OTHER.has(before?.lower ?? '')) return false;
      // "The heavily guarded gate", "rapidly expanding trade": described by the way. "Any significant changes".
      if (
        BY_THE_WAY.has(first) &&
        /(?:ed|ing)$/.test(next?.lower ?? '') &&
        /^(?:NN|JJ)/.test(tokens[endToken + 1]?.tag ?? '')
      )
        return false;
      if (before?.lower === 'any') return false;
      const bound =
        (last === 'than' && bounds.has(first)) ||
        (first === 'at' && last === 'least') ||
        last === 'to' ||
        last === 'as';
      // "One in four" is a share, "one in the east" is not.
      // "At least one", "more than two months": too few to be a claim of size.
      if (bound && isSmall(tokens, endToken)) return false;
      return !(bound || (first === 'one' && last === 'in')) || isNumber(tokens[endToken]);
    });
    // "Millions of" says little, "millions of people" says it.
    if (cue !== null && tokens[cue.endToken - 1]!.lower === 'of' && cue.endToken < range.endToken) {
      return { firstToken: cue.firstToken, endToken: endOfNoun(cue.endToken, range, tokens) };
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
      'The town has been quiet since 2008, when dozens of weavers were killed.',
      'The vast desert borders the sea.',
      'The hall was largely empty.',
      'The crowd is growing.',
      'The yard has kept growing in spite of the rain.',
      'An explosion of violence followed.',
      'A city is worth more than its walls.',
      'The reform has three parts.',
      'The figure stands in a widely cited paper.',
      'The bank has two branches, one in Bremen.',
      'Prices are printed on the label.',
      'A gas explosion killed the cook.',
      'The heavily guarded gate is closed.',
      'The other two thirds of the field are wet.',
      'At least one guest stayed for more than two days.',
      'The other yard has twice as many as Arden.',
      'The bill was passed by an overwhelming vote.',
    ],
  },
};
