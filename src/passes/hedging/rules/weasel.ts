// critics, many, some say: people without a name in the place of a source.
import {
  betweenWeaselAndVerb,
  judgedBySome,
  particular,
  prepositionsBeforeSome,
  weaselSaying,
} from '../../../lexicon/hedge-context.ts';
import type { Token } from '../../../model/reading.ts';
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isName,
  skipAdverbs,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';
import { isAdverb, isNumber } from '../match.ts';

/** "Critics on the right say". */
const PLACES = new Set(['on', 'in', 'at', 'within', 'inside', 'outside', 'across']);

/** Where a search for the verb of saying after "many of …" ends. */
const CLAUSE_ENDS = new Set([',', ';', 'who', 'that', 'which']);

/** Whether the verb right after the cue, past auxiliaries and "of …", is one of saying or thinking. */
function saysSomething(context: CueContext, from: number): boolean {
  let at = from;
  const link = wordAt(context, at);
  if (link === 'of' || PLACES.has(link)) {
    const last = Math.min(context.stop, from + 8);
    for (at += 1; at < last; at += 1) {
      const word = wordAt(context, at);
      // "Economists at Brandt Bank" belong to a body one can ask.
      if (CLAUSE_ENDS.has(word) || (link !== 'of' && isName(context, at))) return false;
      if (weaselSaying.has(word)) return true;
    }
    return false;
  }
  const last = Math.min(context.stop, from + 3);
  while (at < last && (betweenWeaselAndVerb.has(wordAt(context, at)) || isAdverb(context.tokens[at] as Token))) at += 1;
  return weaselSaying.has(wordAt(context, at));
}

/** Groups that most often stand for the authors of a study named nearby. */
const STUDIED = new Set(['researchers', 'scientists', 'authors', 'writers', 'fans']);

export const people: ContextRule = (context) => {
  const [cue, , listed] = context.entry;
  const previous = before(context);
  const token = tokenAt(context, context.first - 1);
  const says = saysSomething(context, context.end);
  if (previous === 'film' || (isName(context, context.first) && context.first > context.start))
    return verdict(0.05, 'a name');
  if (particular.has(previous) || previous === "'s" || previous === "'" || (token !== undefined && isNumber(token)))
    return verdict(previous === 'the' && says ? 0.3 : 0.12, 'somebody in particular');
  if (cue === 'officials') {
    if (!says) return verdict(0.05, 'nothing they say follows');
    return verdict(context.first === context.start ? 0.55 : 0.35, 'they are said to say it');
  }
  if (isName(context, context.first - 1) && !says) return verdict(0.1, 'of a named body');
  if (says) {
    const named = STUDIED.has(wordAt(context, context.first));
    return verdict(named ? 0.45 : Math.min(0.85, listed + 0.15), 'they are said to say it');
  }
  if (cue === 'critics')
    return verdict(after(context) === 'of' || previous === 'from' ? 0.55 : 0.35, 'nothing they say follows');
  return verdict(listed * 0.3, 'nothing they say follows');
};
const ACCORDING = new Set(['according', ...weaselSaying]);

/** How far behind "people familiar with the matter" its verb of saying may stand. */
const SAID_WITHIN = 8;

/** "Two people familiar with the matter said" is a source without a name, which the attribution shows. */
export const insiders: ContextRule = (context) => {
  const isSource =
    stands(context, ACCORDING, context.first - 3, context.first) ||
    stands(context, weaselSaying, context.end, context.end + SAID_WITHIN);
  return isSource ? verdict(0.2, 'a source without a name') : asListed(context, 'people without a name');
};

/** Whether the word has the form of a plural. */
function isPlural(word: string): boolean {
  return word.length > 3 && (word.endsWith('s') || word.endsWith('men'));
}

/** "African-Americans": the tagger takes it for a common noun. */
function isNamedInParts(token: Token | undefined): boolean {
  const letter = token?.text.charAt(token.text.lastIndexOf('-') + 1) ?? '';
  return token?.text.includes('-') === true && letter !== letter.toLowerCase();
}

/** Before "many" these make it a measure: "not as many people came", "how many". */
const COUNTED = new Set(['as', 'how', 'so', 'too', 'however']);
/** What follows a noun that might be a verb: "some doubt over", "many calls for". */
const OF_A_THING = new Set(['of', 'at', 'over', 'in', 'from', 'among', 'for', 'between']);
const MEASURES = new Set('measures accounts standards estimates margin distance means reports'.split(' '));

export const quantifier: ContextRule = (context) => {
  const [cue, , listed] = context.entry;
  const counted = COUNTED.has(before(context)) && wordAt(context, context.first) === 'many';
  if (cue === 'by many') {
    const done = before(context, 2);
    if ((weaselSaying.has(done) || judgedBySome.has(done)) && !MEASURES.has(after(context)))
      return verdict(0.58, 'by nobody named');
  }
  if (cue === 'some say') {
    if (wordAt(context, context.first) === 'most' && isAdverb(context.tokens[context.end] as Token))
      return verdict(0.1, 'a superlative');
    let at = skipAdverbs(context, context.end);
    if (betweenWeaselAndVerb.has(wordAt(context, at))) at = skipAdverbs(context, at + 1);
    return tokenAt(context, at)?.tag.startsWith('NN')
      ? verdict(0.1, 'a noun follows')
      : asListed(context, 'they are said to say it');
  }
  if (cue === 'many people') {
    const first = wordAt(context, context.first);
    if (saysSomething(context, context.end)) return verdict(0.7, 'they are said to say it');
    if (counted) return verdict(0.15, 'a number compared or asked for');
    if (prepositionsBeforeSome.has(before(context))) return verdict(0.35, 'people without a name');
    return verdict(first === 'many' || first === 'most' ? 0.55 : 0.4, 'people without a name');
  }
  if ((cue === 'many' || cue === 'some' || cue === 'most') && before(context) !== 'the') {
    const noun = wordAt(context, context.end);
    // "Some worry at the bank" is a thing; the tagger takes too many verbs for nouns to be asked here.
    const saying = weaselSaying.has(noun) && !OF_A_THING.has(after(context, 2));
    if ((saying && (cue !== 'most' || !noun.endsWith('ed'))) || (cue === 'many' && noun === 'had'))
      return verdict(0.6, 'they are said to say it');
    const named = isName(context, context.end) || isNamedInParts(tokenAt(context, context.end));
    const group = !counted && named && isPlural(noun);
    if (group && cue !== 'some' && !(prepositionsBeforeSome.has(before(context)) && before(context) !== 'by'))
      return verdict(0.58, 'a whole group without a name');
    // "many black Americans distrust": the noun may have one word before it.
    for (let steps = 1; steps <= 2; steps += 1) {
      const word = wordAt(context, context.end - 1 + steps);
      if (isPlural(word) && saysSomething(context, context.end + steps))
        return verdict(cue === 'some' ? 0.52 : 0.6, 'they are said to say it');
    }
  }
  return verdict(listed, 'how many is left open');
};
