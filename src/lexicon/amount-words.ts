// Words of number and amount: how many, how much, which share, in which order, how roughly.
// Belongs here: what stands in for a number or beside one. Does not: units and the values of number words, which
// quantity-words.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth';
const ROUGHLY = 'about some nearly almost around roughly over than least to';
const TWO_TO_TEN = 'two three four five six seven eight nine ten';

/** In front of a noun these say how many are meant. */
export const countedBefore = wordSet(
  'all but of most some many half nearly almost about around the a majority least at',
);
/** Behind a number they make an amount of it. */
export const amountNouns = wordSet(`
  percent point points half third thirds quarter quarters million billion trillion times degrees feet inches miles
  metres meters kilometres kilometers tonnes tons
`);
/** Amounts that somebody has measured, and no speaker. */
export const measuredAmounts = wordSet(`
  most least more less sum number total share increase decrease drop rise record high low percent amount level rate
`);
/** "A few residents", "a dozen doctors". */
export const countingNouns = wordSet('few couple dozen hundred thousand million billion lot number');
/** Before "of" they say how many of a group. */
export const countsOfSome = wordSet('one some many most all both several few none each dozens');
/** Before "of" they say how many, and who speaks stands behind it. */
export const amountsOf = wordSet(`
  number dozens scores hundreds thousands millions percent majority half third quarter most many some several few
`);
/** What something is done or sorted by. */
export const sortedBy = wordSet(`
  system method principle principles theory custom customs age size rank type kind need needs ability taste
`);
/** In front of an estimate that nobody owns. */
export const anybodys = wordSet('one some most many several various any either recent conservative rough');
export const ordinals = wordSet(ORDINALS, 'first');
export const numberWords = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
  two-thirds one-third three-quarters one-quarter one-half twenty-five two-dozen
`);
/** What a number of millions is the end or total of: "sales topped 400m last year". */
export const totalling = wordSet('reached reaches topped tops exceeded exceeds totalled totaled surpassed');
/** What makes a number a count although its noun is left out. */
export const measuring = wordSet('than least most nearly about almost roughly around approximately some');
/** Forms in -s that are no plural, though a number stands in front. */
export const singularVerbs = wordSet(
  'is was has does says goes wants gets makes takes comes means seems includes remains needs',
);
/** "Half a mile", "half the houses". */
export const behindHalf = wordSet('a an the his her its their our my your');
/** "A third of it": part of what the sentence before tells of. */
export const sharesOfTotal = wordSet('half third quarter most part some much all none');
export const ordinalsButFirst = wordSet(ORDINALS);
/** In front of a figure that is no exact one. */
export const estimating = wordSet(ROUGHLY);
/** What may stand in front of a share. */
export const approximately = wordSet(ROUGHLY, 'more less at up only just');
export const sharesAccounted = wordSet('percent % half third thirds quarter quarters most majority bulk share');
/** "Two points ahead of", "well ahead of", "pulled ahead of". */
export const leadingBy = wordSet(`
  point points percent % vote votes seat seats well far just narrowly slightly pulled moved edged stayed years
`);
/** "At very low altitude", "far higher than": how much is measured. */
export const measuredAdjectives = wordSet(`
  low high long short small large deep early late higher lower longer shorter larger smaller few
`);
/** "A strong dollar" is a price. */
export const strongCurrencies = wordSet(`
  dollar euro pound yen krone krona crown crowns rupee rouble ruble yuan franc lira peso currency
`);
/** "A few", "the past few": a number, where "few families" is a share. */
export const countingFew = wordSet('a the past last next first very too so as every');
export const countedWords = wordSet(`
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third
  quarter percent two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  sixty seventy eighty ninety
`);
/** "Fraud has doubled since 2015": somebody has counted it then and now. */
export const multiplied = wordSet('doubled doubles doubling tripled triples trebled quadrupled halved halves');
/** So few anybody on the spot has seen: "two words", "four offices". */
export const fewSeen = wordSet(TWO_TO_TEN);
/** A small number beside them is no small number. */
export const besideSmallNumbers = wordSet(`
  hundred hundreds thousand thousands million billion trillion percent % times in out of or to per point points
`);
/** In front of "half": a part of something, and no share. */
export const halfOf = wordSet(`
  first second latter other better top bottom upper lower back front eastern western northern southern
`);
/** "A majority vote": a number that is on record. */
export const decidedBy = wordSet('vote win victory defeat loss draw lead ruling decision majority');
/** "A two-thirds vote": the rules set the share. */
export const votes = wordSet('vote votes majority majorities supermajority quorum');
/** "Class 3 drugs": the number that follows is a name. */
export const numbered = wordSet(`
  class type phase stage level category grade tier schedule group chapter section article part room route flight
  channel page row lane gate volume step layer zone ward district level unit
`);
/** What the maker prints on the box. */
export const specified = wordSet(`
  megapixel megapixels gigabyte gigabytes megabyte megabytes kilobyte kilobytes gb mb kb inch inches watt watts volt
  volts
`);
/** So few are no large number. */
export const fewListed = wordSet(TWO_TO_TEN, 'one');
/** They rank what they stand beside. */
export const ranking = wordSet('most best worst first last few only great main leading top least');
/** "Half a teaspoon": amounts of a recipe, and a mile that anybody has walked. */
export const doses = wordSet(`
  spoon spoons teaspoon teaspoons tablespoon tablespoons teaspoonful cup glass pinch handful pint bottle tablet lemon
  onion loaf mile
`);

/** Behind a percentage: what law or contract sets. */
export const rates = wordSet('tariff tariffs duty duties levy levies tax taxes vat surcharge');
