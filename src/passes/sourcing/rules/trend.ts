import { fallsInto, measures, moods, whatFalls } from '../../../lexicon/effect-words.ts';
import { growsWhere } from '../../../lexicon/place-words.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject, isDescription, isPurpose } from '../cue-context.ts';
import { findCue, type Rule } from '../rule.ts';

const turned = new Set(['turn', 'turns', 'turned', 'turning']);
const MEASURE_REACH = 4;

/** "Has become warmer", "became increasingly bitter"; not "became mayor". */
function hasNewState(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.tag === 'RB' || tokens[i]?.lower === 'much') i++;
  if (!/^(?:JJ|RBR|VBN)/.test(tokens[i]?.tag ?? '')) return false;
  return !tokens[i + 1]?.tag.startsWith('NN');
}

function movesMeasure(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + MEASURE_REACH; i++) if (measures.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const WEATHER_REACH = 3;

function isOfWeather(tokens: readonly Token[], fell: number): boolean {
  for (let i = fell - 1; i >= 0 && i >= fell - WEATHER_REACH; i--) if (whatFalls.has(tokens[i]!.lower)) return true;
  return false;
}

const TREND_OF = new Set(['toward', 'towards', 'of', 'to', 'in']);

/** "The trend", "this trend is", "a trend towards". */
function isTrendOf({ lower }: Token, next: Token | undefined): boolean {
  return /^th/.test(lower) || TREND_OF.has(next?.lower ?? '');
}

const SUPPOSING = new Set(['if', 'unless', 'should', 'whenever']);
const SUPPOSED_REACH = 6;

/** "Unless the older towns shrink": between the word that supposes and its verb stands nothing but the subject. */
function isSupposed(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - SUPPOSED_REACH && tokens[i]?.sentence === tokens[verb]!.sentence; i--) {
    const { tag, kind, lower } = tokens[i]!;
    if (SUPPOSING.has(lower)) return true;
    if (kind === 'punctuation' || tag.startsWith('VB') || tag === 'MD') return false;
  }
  return false;
}

/** A change over time. */
export const trend: Rule = {
  code: 'sourcing/trend',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('change', range, facts, ({ firstToken, endToken }) => {
      const { lower: word, tag } = tokens[firstToken]!;
      const next = tokens[endToken];
      const before = tokens[firstToken - 1];
      // "To raise wages", "it could grow", "in a changing economy": nothing has changed yet, or by the way.
      if (isPurpose(tokens, firstToken) || (tag === 'VB' && before?.tag === 'MD' && before.lower !== 'will'))
        return false;
      // "If the economy slows": it has not.
      if ((tag === 'VBZ' || tag === 'VBP') && isSupposed(tokens, firstToken)) return false;
      if (/^(?:chang|evolv|expand|slow|shift|improv|worsen)/.test(word) && isDescription(tokens, firstToken))
        return false;
      // "Has improved the roads" tells what somebody did.
      if (/^(?:improv|worsen|deepen)/.test(word) && /^(?:DT|PRP|JJ|NN|CD)/.test(next?.tag ?? '')) return false;
      // "declined to comment", "fell asleep", "kept the key" are no changes over time.
      // "Two guests collapsed"; a name may be that of a bank.
      if (word === 'collapsed' && !before?.tag.startsWith('NNP') && hasPersonAsSubject(tokens, firstToken))
        return false;
      if (word.startsWith('declin')) return next?.lower !== 'to';
      // "The first snow has fallen".
      if (/^f[ae]ll/.test(word) && isOfWeather(tokens, firstToken)) return false;
      if (/^(?:fall|fell|rise$|rises|rose|drop)/.test(word) && endToken === firstToken + 1)
        return tag.startsWith('NN')
          ? next?.lower === 'in'
          : !fallsInto.has(next?.lower ?? '') || (next?.lower === 'to' && tokens[endToken + 1]?.kind === 'number');
      // "Women who lose weight" is no change but a kind of women.
      if (/^(?:gain|los[et])/.test(word)) return tag !== 'VBP' && movesMeasure(tokens, endToken);
      // "Tax increases" are measures; "an increase in fees" is a change.
      if (/^(?:increases?|decreases?|growth)$/.test(word) && tag.startsWith('NN'))
        return next?.lower === 'in' || next?.lower === 'of';
      // "A few interesting trends" are some; "the trend", "a trend towards" is a change.
      if (/^trends?$/.test(word))
        return before?.tag === 'DT' ? isTrendOf(before, next) : TREND_OF.has(next?.lower ?? '');
      if (/^bec[ao]m/.test(word)) return hasNewState(tokens, endToken);
      // "Growth and Structure" is a title, "today's paper" is no change.
      if (tag.startsWith('NNP')) return false;
      // "Grew wary of the bank": a mood.
      if (/^gr[eo]w/.test(word) && moods.has(next?.lower ?? '')) return false;
      // "Turned sour", where "turned many voters against it" tells what something did.
      if (turned.has(word)) {
        if (next?.lower === 'into' || next?.lower === 'from') return true;
        return next?.tag.startsWith('JJ') === true && !tokens[endToken + 1]?.tag.startsWith('NN');
      }
      // "A plant that grows in the hills", "plaque that narrows the arteries".
      if (/^grows?$/.test(word)) return !growsWhere.has(next?.lower ?? '') && before?.lower !== 'that';
      if (/^(?:narrow|widen)s?$/.test(word) && next?.tag === 'DT') return false;
      return true;
    }),
  docs: {
    summary: 'States a change over time.',
    why: 'A trend needs at least two measurements, and somebody took them.',
    fix: 'Give the figures of then and now and who collected them.',
    hits: [
      'The river has [become] very polluted, which threatens the fish.',
      'Support for the party has [dwindled] because of the scandal.',
      'The paper has [lost] half of its readers.',
    ],
    nearMisses: [
      'The owners grew wary of the bank.',
      'The bridge is safe if the river rises.',
      'The bank declined to comment.',
      'He fell asleep at noon.',
      'Two nurses collapsed.',
      'The river is cold.',
      'Membership costs nine euros.',
      'She turned the key, and the remaining guests left.',
      'The club lost the cup and wants to increase the fees.',
      'She became the mayor in a changing town.',
      'Thyme grows on the hills, and rust narrows the pipes.',
      'The row turned many voters against the mayor.',
      'The council has improved the roads.',
      'Improved lamps are cheap.',
      'The first snows have fallen in the hills.',
      'The model gave a few interesting trends.',
    ],
  },
};
