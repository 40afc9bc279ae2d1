import {
  besideSmallNumbers,
  countedWords,
  decidedBy,
  doses,
  fewSeen,
  halfOf,
  multiplied,
  numbered,
  rates,
  specified,
  votes,
} from '../../../lexicon/amount-words.ts';
import { countedPeople } from '../../../lexicon/people-words.ts';
import { distances, settlements, townQuarters, wherefromStems } from '../../../lexicon/place-words.ts';
import { RACES } from '../../../lexicon/quantity-words.ts';
import { ofYear, stretches } from '../../../lexicon/time-words.ts';
import type { Token } from '../../../model/reading.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { isOfPastYear } from '../cue-context.ts';
import type { Rule } from '../rule.ts';
import { tokenRange } from '../token-range.ts';

/** "Wave 4", "Apollo 13". */
const LONGEST_OF_NAME = 2;

/** "About 30 miles (48 km) northeast of the capital": a map tells it; not "30 miles of the border", which are closed. */
function isDistance(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (!distances.has(tokens[endToken - 1]!.lower)) return false;
  let i = tokens[endToken]?.lower === ')' ? endToken + 1 : endToken;
  if (tokens[i]?.lower === '(') while (i < endToken + 5 && tokens[i - 1]?.lower !== ')') i++;
  const next = tokens[i]?.lower ?? '';
  // "The 800 metres runner".
  if (RACES.has(next)) return true;
  return next === 'of' ? tokens[firstToken - 1]?.lower === 'within' : wherefromStems.test(next);
}

/** "Three times as much", "two times the price". */
const COMPARED = /^(?:as|more|less|the|that|what|its|their)$/;
function isCompared(token: Token | undefined): boolean {
  return token !== undefined && (COMPARED.test(token.lower) || token.tag === 'JJR' || token.tag === 'RBR');
}

const eras = new Set(['bc', 'bce', 'ce', 'ad', 'b.c.', 'a.d.']);
/** "From about 1200 to about 400 BCE". */
const LONGEST_RANGE = 4;

function isRangeOfEra(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:to|until|and|[-–])$/.test(tokens[first + 1]?.lower ?? '')) return false;
  for (let i = first + 2; i <= first + LONGEST_RANGE; i++) if (eras.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Four of the judges", where "four of five judges" is a share. */
function isPartitive(tokens: readonly Token[], of: number): boolean {
  return tokens[of]!.lower === 'of' && tokens[of + 1]?.tag !== 'CD' && tokens[of + 1]?.kind !== 'number';
}

const SCORE = /^\d+[-–]\d+$/;

/** "The 2018 duties", "his 1994 book"; nobody has counted 2018 of them. "The 2000 houses" may have been counted. */
function isTheYear(lower: string, before: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(lower) && !lower.endsWith('00') && /^(?:DT|PRP\$|POS)$/.test(before?.tag ?? '');
}

const ABOUT = new Set(['about', 'some', 'around', 'roughly', 'nearly', 'almost', 'over']);
/** "A nation of about 11 million people": any reference work tells it. */
function isOfSettlement(tokens: readonly Token[], first: number): boolean {
  const of = ABOUT.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[of]?.lower === 'of' && settlements.has(tokens[of - 1]?.lower ?? '');
}

const ABOARD = new Set(['passengers', 'crew']);
const AGES = new Set(['over', 'under', 'above', 'below']);

const SETTING = /^(?:rais|cut|boost|low|lift|hik|increas|reduc|trim|slash|push)/;

/** "The decision to raise interest rates by half a point": the bank has announced it. */
function isRateSet(tokens: readonly Token[], at: number): boolean {
  if (!/^rates?$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= at - 4; i--)
    if (tokens[i]?.tag.startsWith('V') && SETTING.test(tokens[i]!.lower)) return true;
  return false;
}

const PARTS_OF_TIME = new Set(['quarter', 'half']);
const NUMBERED = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'final',
  'last',
  'latest',
  'next',
  'previous',
  'current',
]);
const SHARE_NEEDED = /^(?:two|three)-(?:thirds?|quarters?|fifths?)$/;

/** "One idea", "the two countries", "the 9/11 panel", "Wave 4 respondents": nothing was counted. */
function isPlain(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  const before = tokens[first - 1];
  const next = tokens[first + 1]?.lower ?? '';
  // "Class 3 drugs", "phase 2 trials".
  if (tokens[first]!.kind === 'number' && lower.length <= LONGEST_OF_NAME && numbered.has(before?.lower ?? ''))
    return true;
  // "Its 10 biggest shareholders" are chosen, not counted.
  if (tokens[first + 1]?.tag === 'JJS') return true;
  // "Fourth quarter profits", "the first half", "a two-thirds vote of each chamber".
  if (PARTS_OF_TIME.has(lower) && NUMBERED.has(before?.lower ?? '')) return true;
  if (SHARE_NEEDED.test(lower) && votes.has(next)) return true;
  if (before?.lower === 'by' && isRateSet(tokens, first - 2)) return true;
  // "A set and a half".
  if (lower === 'half' && before?.lower === 'a' && tokens[first - 2]?.lower === 'and')
    return tokens[first - 3]?.tag.startsWith('NN') === true;
  // "The second half of the century", "the fishermen's quarter".
  if (lower === 'half' && halfOf.has(before?.lower ?? '')) return true;
  // "Half a teaspoon a day".
  if (lower === 'half' && next === 'a' && doses.has(tokens[first + 2]?.lower ?? '')) return true;
  // "Half an hour's drive".
  if (lower === 'half' && tokens[first + 1]?.lower === 'an' && tokens[first + 2]?.lower === 'hour') return true;
  if (
    lower === 'quarter' &&
    (before?.tag.startsWith('NN') === true || before?.tag === 'POS' || townQuarters.has(before?.lower ?? ''))
  )
    return true;
  if (isOfPastYear(tokens, first) || isOfSettlement(tokens, first) || specified.has(next) || opensName(tokens, first))
    return true;
  // "The 28 year old".
  if (/^years?$/.test(next) && tokens[first + 2]?.lower === 'old') return true;
  // "The 162 passengers": they stand on a list.
  const known = /^(?:DT|PRP\$|POS)$/.test(before?.tag ?? '') && before?.lower !== 'a';
  if (known && ABOARD.has(next)) return true;
  // "Women over fifty".
  if (
    AGES.has(before?.lower ?? '') &&
    countedPeople.has(tokens[first - 2]?.lower ?? '') &&
    !tokens[first + 1]?.tag.startsWith('NN')
  )
    return true;
  if (lower === 'one')
    return tokens[first + 1]?.lower !== 'in' && !/^(?:million|billion)/.test(tokens[first + 1]?.lower ?? '');
  if (stretches.has(next)) return true;
  // "The 9th district" has a number, and nobody has counted.
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return true;
  // "About 400 BCE" is a date.
  if (eras.has(next) || isRangeOfEra(tokens, first)) return true;
  // "Three times since May": few enough to remember.
  if (next === 'times' && fewSeen.has(lower) && !isCompared(tokens[first + 2])) return true;
  if (lower.includes('/') || (isYear(lower) && (ofYear.has(next) || isTheYear(lower, before)))) return true;
  // "The 9-2 vote", "a 3-1 win": on record.
  if (SCORE.test(lower) && decidedBy.has(next)) return true;
  if (
    fewSeen.has(lower) &&
    !(besideSmallNumbers.has(next) && !isPartitive(tokens, first + 1)) &&
    before?.lower !== 'least'
  )
    return true;
  // A number that is a name's own is short; "in Norland 400 people died" was counted.
  return before?.tag === 'NNP' && tokens[first]!.kind === 'number' && lower.length <= LONGEST_OF_NAME;
}

const STATIONS = new Set(['TV', 'FM', 'AM']);

/** "10 Arden Street", "10 TV is off the air", where "10 TV sets" and "12 Arden councillors" were counted: part of a name. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1];
  if (tokens[at]!.kind !== 'number' || tokens[at]!.lower.length > LONGEST_OF_NAME || name === undefined) return false;
  const next = tokens[at + 2]?.tag ?? '';
  return STATIONS.has(name.text) ? !next.startsWith('NN') : name.tag === 'NNP' && next === 'NNP';
}

/** A figure that somebody has counted or measured. */
export const quantity: Rule = {
  code: 'sourcing/quantity',
  find: (range, facts, { reading: { tokens }, found: { quantities } }) => {
    if (facts.amounts > 0) {
      const from = tokens[range.firstToken]!.start;
      const end = tokens[range.endToken - 1]!.end;
      for (let i = firstEndingAfter(quantities, from); i < quantities.length && quantities[i]!.start < end; i++) {
        const item = quantities[i]!;
        if (item.type === 'date' || item.start < from || item.end > end) continue;
        const [firstToken, endToken] = tokenRange(tokens, item);
        // "Two 400m runners" says what they run, "the 31 year old" who is meant.
        // "Between 65 and 70 years old".
        if (tokens[endToken]?.lower === 'old' && /^years?$/.test(tokens[endToken - 1]!.lower)) continue;
        if (item.unit === 'm' || /(?:^|-)olds?$/.test(tokens[endToken - 1]!.lower)) continue;
        // "a two-mile walk" describes the walk.
        if (endToken === firstToken + 1 && tokens[firstToken]!.lower.includes('-')) continue;
        // "The 15% tariffs" are in the law.
        if (rates.has(tokens[endToken]?.lower ?? '') && !tokens[endToken + 1]?.tag.startsWith('NN')) continue;
        if (firstToken < endToken && !isPlain(tokens, firstToken) && !isDistance(tokens, firstToken, endToken))
          return { firstToken, endToken };
      }
    }
    for (let i = range.firstToken; i < range.endToken; i++) {
      if (
        tokens[i]!.tag.startsWith('VB') &&
        multiplied.has(tokens[i]!.lower) &&
        !/^(?:up|as|back|over|down)$/.test(tokens[i + 1]?.lower ?? '')
      )
        return { firstToken: i, endToken: i + 1 };
    }
    if (facts.dates > 0 || facts.amounts > 0) return null;
    for (let i = range.firstToken; i < range.endToken; i++) {
      const { kind, lower, tag } = tokens[i]!;
      // "Third, the bridge is old" counts nothing.
      if (i === range.firstToken && tokens[i + 1]?.lower === ',') continue;
      if (countedWords.has(lower) && tag !== 'JJ' && !isPlain(tokens, i)) return { firstToken: i, endToken: i + 1 };
      if (kind !== 'number' || isYear(lower) || isPlain(tokens, i)) continue;
      const next = tokens[i + 1];
      const withNoun =
        next !== undefined && i + 1 < range.endToken && (next.lower === '%' || next.tag.startsWith('NN'));
      if (withNoun) return { firstToken: i, endToken: i + 2 };
    }
    return null;
  },
  docs: {
    summary: 'States a figure.',
    why: 'A number has been counted, measured or estimated by somebody, and may be wrong or out of date.',
    fix: 'Say who counted and when.',
    hits: [
      'Nearly [40,000 commuters] have already left the line because of the delays.',
      'The cut hit [20,000 households] in the valley.',
      'The dispute has closed [70 kilometres] of the border, and trade has suffered badly.',
    ],
    nearMisses: [
      'The clinic stores class 3 drugs.',
      'She treats people between 65 and 70 years old.',
      'The bed doubles as a desk.',
      'Brandt doubled down on the idea that it was late.',
      'Rain fell in the eastern half of Norland.',
      'He did not say what percentage of the guests had paid.',
      'The offices are at 10 Harbour Street.',
      'The channel 10 TV was off the air.',
      'They went for a two-mile walk.',
      'The line opened in 1998.',
      'The fund pays claims.',
      'The two countries share one border.',
      'She said two words about the 9/11 panel.',
      'The rent is back at 2014 levels.',
      'Four of the judges were there.',
      'The final two years of the war were quiet.',
      'The ferry ran for eighteen years.',
      'The yard lies about 30 miles (48 km) north of Bremen.',
      'He stands in the 9th Congressional District.',
      'The town was given up about 400 BCE.',
      'The town flourished from about 1200 to about 400 BCE.',
      'He lives in the harbour quarter.',
      'She has a flat in the old quarter.',
      "The inn is half an hour's walk from the pier.",
      'The crater has erupted three times since May.',
      'It moved there in the second half of the century.',
      'The match lasted a set and a half.',
      'Half a teaspoon a day is enough.',
      'The 2018 duties were dropped after a 9-2 vote.',
      'Merrin is a town of 9,000 people.',
      'The ward is for women over fifty.',
      'The 28 year old lives in Kiel.',
      'Its 10 largest owners met in Kiel.',
      'Norland is a nation of about 11 million people.',
      'Rain spoiled the bottom half of the map.',
      'The camera has 12 megapixels.',
      'Its 10 biggest shareholders met in the hall.',
      'She trained with two 400m runners.',
      'The town has been quiet since 2008, when dozens of weavers were killed.',
      'The 15% tariffs were lifted.',
      'The 31 year old kept her promise.',
      'The 800 metres runner kept her promise.',
      'Fourth quarter profits were better than the year before.',
      'A change of the statute needs a two-thirds vote of the board.',
      'The central bank decided to raise interest rates by a quarter of a point.',
    ],
  },
};

function isYear(lower: string): boolean {
  return lower.length === 4 && (lower.startsWith('1') || lower.startsWith('20'));
}
