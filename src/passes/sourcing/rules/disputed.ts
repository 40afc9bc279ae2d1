import { charges } from '../../../lexicon/court-words.ts';
import { fightingStems } from '../../../lexicon/effect-words.ts';
import { barriers, placeFirst } from '../../../lexicon/place-words.ts';
import { leakingThings } from '../../../lexicon/plain-claims.ts';
import type { Token } from '../../../model/reading.ts';
import { isPurpose } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isFiniteVerb } from '../verbs.ts';

/** Words of a label before a noun. */
const labels = new Set(['illegal', 'radical', 'extremist', 'withholding']);
/** "The secret lies in the dough", "the secret of her soup", "a well-kept secret": what makes something work, or is little known. */
const SECRET_OF = new Set(['lies', 'is', 'was', 'of', 'to', 'behind', ',', '.']);
const lies = new Set(['lie', 'lies']);

function isPlaced(tokens: readonly Token[], lies: number): boolean {
  if (tokens[lies]!.lower !== 'lies' || !/^(?:DT|PRP\$)$/.test(tokens[lies + 1]?.tag ?? '')) return false;
  for (let i = lies - 1; i >= lies - FIGHT_REACH && tokens[i]?.sentence === tokens[lies]!.sentence; i--)
    if (placeFirst.has(tokens[i]!.lower)) return true;
  return false;
}

/** "Lies some 500 miles off", "lies in the north". */
function situates({ tag, kind, lower }: Token): boolean {
  return tag === 'IN' || tag === 'CD' || kind === 'number' || tag === 'RB' || lower === 'some' || lower === 'about';
}

const FIGHT_REACH = 6;

function isFought(tokens: readonly Token[], at: number, { firstToken }: TokenRange): boolean {
  for (let i = at - 1; i >= firstToken && i >= at - FIGHT_REACH; i--) {
    const { kind, lower, tag } = tokens[i]!;
    if ((kind === 'punctuation' && lower !== ',') || isFiniteVerb(tokens[i]!)) return false;
    if (fightingStems.test(lower)) return tag.startsWith('V') || tag.startsWith('NN') || tag === 'IN';
  }
  return false;
}

/** "The fumes had slowly leaked". */
const FLUID_REACH = 4;

function isOfFluid(tokens: readonly Token[], leaked: number): boolean {
  for (let i = leaked - 1; i >= leaked - FLUID_REACH; i--) if (leakingThings.has(tokens[i]?.lower ?? '')) return true;
  return leakingThings.has(tokens[leaked + 1]?.lower ?? '');
}

/** "The high-tech border". */
const BARRIER_REACH = 5;

function isOfBarrier(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + BARRIER_REACH; i++) {
    const { lower, tag } = tokens[i] ?? { lower: '', tag: '' };
    if (barriers.has(lower)) return true;
    if (!/^(?:DT|PRP\$|POS|JJ|NN|VB[NG])/.test(tag)) return false;
  }
  return false;
}

/** Wrongdoing, secrecy or another contested matter. */
export const disputed: Rule = {
  code: 'sourcing/disputed',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('dispute', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const next = tokens[endToken];
      // "Gas leaked out of the pipe".
      if (lower.startsWith('leak') && isOfFluid(tokens, firstToken)) return false;
      // "Breached the sea wall".
      if (lower.startsWith('breach') && isOfBarrier(tokens, endToken)) return false;
      // "Attacked the plan" tells a deed; "the judges accused Arden" says who accuses.
      if (lower.startsWith('attack') || (lower.startsWith('accus') && tag !== 'VBN')) return false;
      // "The fraud case against Okafor": what she is charged with.
      if (lower === 'fraud' && charges.has(next?.lower ?? '')) return false;
      // "Illegal immigrants", "radical Islam", "tax withholding" are what they are called.
      if (labels.has(lower)) return next?.tag.startsWith('NN') !== true;
      // "Without risk of being tortured", "in exposing corruption": what is kept out or fought.
      if (isFought(tokens, firstToken, range)) return false;
      // "To hide it", "accused of plotting" says what somebody was after; "rain failed to come" accuses nobody.
      if (isPurpose(tokens, firstToken) || lower.startsWith('fail')) return false;
      if (lower === 'secret' && tag === 'NN' && SECRET_OF.has(next?.lower ?? '.')) return false;
      return !(lies.has(lower) && next !== undefined && (situates(next) || isPlaced(tokens, firstToken)));
    }),
  docs: {
    summary: 'States wrongdoing or another contested matter in the article’s own voice.',
    why: 'An accusation without a source is the article’s own, in court as well.',
    fix: 'Say who accuses, and what the accused answers.',
    hits: ['The [corrupt] regime has largely ignored the ban.'],
    nearMisses: [
      'He sat in the hall for the civil fraud case.',
      'Beneath the square lies a tunnel.',
      'The fumes leaked out of a pipe.',
      'The ministry paid for the study.',
      'The lid covered the pot.',
      'The island lies some 500 miles off the coast.',
      'The senator attacked the plan for illegal immigrants.',
      'The promised rain failed to come.',
      'The deal allows flights without risk of anybody being tortured.',
      'The paper won a prize for exposing corruption, waste and fraud.',
      'The secret lies in the dough, and the secret of the soup is leeks.',
      'The flood breached the old harbour wall.',
    ],
  },
};
