// The words of the closed classes: determiners, prepositions, pronouns, conjunctions, modal verbs, particles. No class
// gains a member from one year to the next, so whatever stands here nowhere is none of them ("cut", "aide", "forecast").
// Belongs here: every form news and web texts write, lower case, contractions too. Does not: words that are members only
// in a phrase ("rather than"). Origin: written by us. Licence: MIT, as the project.
import type { PartOfSpeech } from '../model/reading.ts';
import { wordSet } from './word-list.ts';

/** Parts of speech of closed classes. */
export const CLOSED_CLASSES: ReadonlySet<string> = new Set<PartOfSpeech>([
  'CC',
  'DT',
  'EX',
  'IN',
  'MD',
  'PDT',
  'PRP',
  'PRP$',
  'RP',
  'TO',
  'WDT',
  'WP',
  'WP$',
  'WRB',
]);

export const closedWords = wordSet(`
  the a an this that some all no those any these another every both each either neither half such quite many much what which
  whatever whichever and but or yet & nor plus minus n et so not then
  of in to for on with as at by from about than after if over because into like during against while before among since
  between whether through under out behind though without across until around round despite within although toward
  towards outside beyond once down off throughout inside along per near above via upon unlike onto unless except
  alongside past below v v. vs vs. versus up beside amid amidst amongst aside besides aboard opposite beneath till 'til til whereas
  albeit unto atop underneath 'cause cuz coz notwithstanding regarding concerning following including excluding given
  considering pending barring save lest o' worth astride ago next apart whilst provided providing supposing sans
  @ de tho thru even just only now that's circa ere mid post pre pro
  he it i they she we you him them me her us himself themselves herself itself myself yourself ourselves yourselves mine
  oneself one theirs yours ours hers his 'em em thee thou ye thy ya u y'all 's ’s id
  its our your their my whose
  who whom whoever whomever how when where why whenever wherever however whence whereby wherein whereupon
  would will can could should may might must shall 'll ’ll ca 'd ’d wo ought need dare cannot sha
  gonna wanna gotta na ta there
  away back forth together ahead open
`);
