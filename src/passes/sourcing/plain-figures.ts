// Figures that nobody sees for himself: "has slid 18 percent", "half as much as in 2009", "five divers have been killed",
// "about five percent of the population".
import { bookedThings, tradedThings } from '../../lexicon/market-words.ts';
import { bringing, economies, harmedWords, movedBy, ownMoney } from '../../lexicon/plain-claims.ts';
import type { Token } from '../../model/reading.ts';
import { type Finder, lowerAt } from './finder.ts';

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.tag === 'CD';
}

/** Where "18 percent", "6 per cent" or "7%" from `at` on ends; -1 where none is. */
function endOfPercent(tokens: readonly Token[], at: number): number {
  if (!isCount(tokens[at])) return -1;
  if (lowerAt(tokens, at).endsWith('%')) return at + 1;
  const next = lowerAt(tokens, at + 1);
  if (next === 'percent' || next === '%') return at + 2;
  return next === 'per' && lowerAt(tokens, at + 2) === 'cent' ? at + 3 : -1;
}

/** "Slid by about 18 percent": so far behind the verb. */
const FIGURE_REACH = 4;

/** "Coal use slid 18 percent": somebody has measured it twice. What is traded or booked stands in the accounts. */
export const movedByShare: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken + 1; i < endToken; i++) {
    const { tag, lower } = tokens[i]!;
    if (!movedBy.has(lower) || !/^VB[DNZ]$/.test(tag)) continue;
    for (let k = i + 1; k < endToken && k <= i + FIGURE_REACH; k++) {
      const end = endOfPercent(tokens, k);
      if (end > 0) return isOfAccounts(tokens, firstToken, i) ? null : { firstToken: i, endToken: end };
    }
  }
  return null;
};

function isOfAccounts(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const { lower } = tokens[i]!;
    if (tradedThings.has(lower) || bookedThings.has(lower) || ownMoney.has(lower)) return true;
  }
  return false;
}

const TIMES = new Set(['half', 'twice', 'third', 'quarter', 'times']);
const AMOUNTS = new Set(['much', 'many']);

/** "Half as much coal as in 2009", "three times as many". */
export const timesAsMuch: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken; i + 2 < endToken; i++)
    if (TIMES.has(tokens[i]!.lower) && tokens[i + 1]!.lower === 'as' && AMOUNTS.has(tokens[i + 2]!.lower))
      return { firstToken: i, endToken: i + 3 };
  return null;
};

/** "Five Norland divers have been killed in the bay": not on a day that a report tells of, but until now. */
export const harmedUntilNow: Finder = ({ firstWord, finiteVerb, mainVerb, passive }, tokens) => {
  if (!passive || lowerAt(tokens, finiteVerb) !== 'have' || !harmedWords.has(lowerAt(tokens, mainVerb))) return null;
  for (let i = firstWord; i < finiteVerb; i++)
    if (isCount(tokens[i]) || COUNTS.has(tokens[i]!.lower)) return { firstToken: i, endToken: mainVerb + 1 };
  return null;
};
const COUNTS = new Set(['dozens', 'scores', 'hundreds', 'thousands']);

const MONEY = /^[$£€]?\d[\d.,]*(?:m|mn|bn|tn)?$/;
const LARGE = new Set(['million', 'billion', 'trillion']);
/** "Brings about 40 million crowns a year to the region": so far from the verb. */
const ECONOMY_REACH = 9;

/** "The fair brings 40 million crowns to the region", "costs the economy £3bn a year": somebody has reckoned it. */
export const worthToAll: Finder = ({ mainVerb, passive, firstWord, opensWithName, sentence: { endToken } }, tokens) => {
  if (passive || !bringing.has(lowerAt(tokens, mainVerb))) return null;
  // "She brought 2 million to the region" is known from her books.
  if (opensWithName || tokens[firstWord]!.tag === 'PRP') return null;
  let figure = -1;
  let whole = false;
  for (let i = mainVerb + 1; i < endToken && i <= mainVerb + ECONOMY_REACH; i++) {
    const { lower } = tokens[i]!;
    if (MONEY.test(lower) && (/[mn]$/.test(lower) || LARGE.has(lowerAt(tokens, i + 1))))
      figure = LARGE.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
    whole ||= economies.has(lower) && lowerAt(tokens, i + 1) !== 'council';
    if (figure > 0 && whole) return { firstToken: mainVerb, endToken: figure };
  }
  return null;
};

const ALL_OF_THEM = new Set(['population', 'electorate', 'workforce']);

/** "About five percent of the population": a census tells it, and which one, nobody says. */
export const shareOfPeople: Finder = ({ sentence: { firstToken, endToken } }, tokens) => {
  for (let i = firstToken; i < endToken; i++) {
    const end = endOfPercent(tokens, i);
    if (end < 0 || lowerAt(tokens, end) !== 'of') continue;
    const noun = /^(?:DT|PRP\$)$/.test(tokens[end + 1]?.tag ?? '') ? end + 2 : end + 1;
    if (noun < endToken && ALL_OF_THEM.has(tokens[noun]!.lower)) return { firstToken: i, endToken: noun + 1 };
  }
  return null;
};
