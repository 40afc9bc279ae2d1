// Accusations that a verb alone does not make: "the files were shredded", "the office leaned on him", "stole our designs".
import { rememberByForm } from '../../language/forms.ts';
import {
  destroyingForms,
  disasters,
  evidenceNouns,
  hiddenThings,
  hidingForms,
  hushing,
  lawbreaking,
  looksAway,
  orderingForms,
  stealingForms,
  stolenIdeas,
  thieves,
  votes,
  wrongByObject,
} from '../../lexicon/accusations.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { TokenRange } from './rule.ts';

/** The object stands no further behind the verb. */
const OBJECT_REACH = 4;
/** "Were told by their managers not to say": so far from the verb to what is forbidden. */
const ORDER_REACH = 7;

/** "Internal memos were shredded", "the board shredded its memos"; not what a fire destroyed. */
function destroyed(
  { mainVerb, finiteVerb, passive, sentence }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (!destroyingForms.has(tokens[mainVerb]!.lower) || tokens[finiteVerb]!.tag === 'VBZ') return null;
  // "Burned into his memory".
  if (tokens[mainVerb + 1]?.lower === 'into') return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (disasters.has(tokens[i]!.lower)) return null;
  const from = passive ? sentence.firstToken : mainVerb + 1;
  const end = passive ? finiteVerb : Math.min(sentence.endToken, mainVerb + 1 + OBJECT_REACH);
  for (let i = from; i < end; i++) {
    if (evidenceNouns.has(tokens[i]!.lower))
      return { firstToken: passive ? finiteVerb : mainVerb, endToken: mainVerb + 1 };
  }
  return null;
}

/** "Doctors are being told to keep quiet", "the board paid him to say nothing". */
function hushed({ mainVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!orderingForms.has(tokens[mainVerb]!.lower)) return null;
  for (let i = mainVerb + 1; i < sentence.endToken && i < mainVerb + ORDER_REACH; i++) {
    if (tokens[i]!.lower !== 'to') continue;
    for (const phrase of hushing) {
      const endToken = i + 1 + phrase.length;
      // "Told to keep quiet in the library" asks for silence, and hides nothing.
      if (phrase.every((word, k) => tokens[i + 1 + k]?.lower === word) && HIDING.has(tokens[endToken]?.lower ?? '.'))
        return { firstToken: mainVerb, endToken };
    }
  }
  return null;
}

const HIDING = new Set('. , ; about over on if or and that'.split(' '));

/** "Hid the figures"; not "hid the letters in a drawer". */
function hid({ mainVerb, passive, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (passive || !hidingForms.has(tokens[mainVerb]!.lower)) return null;
  for (let i = mainVerb + 1; i < sentence.endToken && i < mainVerb + OBJECT_REACH; i++)
    if (hiddenThings.has(tokens[i]!.lower)) return { firstToken: mainVerb, endToken: i + 1 };
  return null;
}

/** "The election was stolen", "the photographs were faked". */
function stolenOrFaked(
  { mainVerb, finiteVerb, passive, firstWord }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  const { lower } = tokens[mainVerb]!;
  if (!passive || (lower !== 'stolen' && lower !== 'faked')) return null;
  const head = tokens[finiteVerb - 1]?.lower ?? '';
  return finiteVerb > firstWord && (lower === 'faked' || votes.has(head))
    ? { firstToken: finiteVerb, endToken: mainVerb + 1 }
    : null;
}

/** "Broke the law", "has been cooking the books". */
function brokeLaw({ mainVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (const phrase of lawbreaking) {
    if (phrase.every((words, k) => words.has(tokens[mainVerb + k]?.lower ?? '')))
      return { firstToken: mainVerb, endToken: mainVerb + phrase.length };
  }
  return null;
}

/** "Was hacked by the service", "hacked into the register"; not "hacked through the thicket". */
function hacked({ mainVerb, passive }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (tokens[mainVerb]!.lower !== 'hacked') return null;
  const next = tokens[mainVerb + 1]?.lower ?? '';
  return next === (passive ? 'by' : 'into') ? { firstToken: mainVerb, endToken: mainVerb + 2 } : null;
}

/** "Leaned on him", where one may lean on a rail as well. */
function leanedOn(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== 'on') return false;
  const next = tokens[i + 3];
  // "On her shoulder", "on them for support".
  return /^(?:him|her|them)$/.test(tokens[i + 2]?.lower ?? '') && !next?.tag.startsWith('NN') && next?.lower !== 'for';
}

/** "Steals designs"; what burglars steal is not meant. */
function stealsIdeas(tokens: readonly Token[], i: number, endToken: number): boolean {
  for (let k = i + 1; k < endToken && k <= i + OBJECT_REACH; k++) if (stolenIdeas.has(tokens[k]!.lower)) return true;
  return false;
}

const THIEF = 1;
const STEALS = 2;
const LEANS = 4;
const LOOKS = 8;
const LEAN = /^lean(?:s|ed|t|ing)?$/;

/** What such an accusation may begin with, in bits; asked of every word, so it is kept by form. */
const openings = rememberByForm(
  ({ lower }) =>
    (thieves.has(lower) ? THIEF : 0) |
    (stealingForms.has(lower) ? STEALS : 0) |
    (LEAN.test(lower) ? LEANS : 0) |
    (looksAway.some(([first]) => first!.has(lower)) ? LOOKS : 0),
);

/** Whatever clause of the sentence it stands in. */
function anywhere({ sentence: { firstToken, endToken } }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (let i = firstToken; i < endToken; i++) {
    const opening = openings(tokens[i]!.form);
    if (opening === 0) continue;
    if ((opening & THIEF) !== 0) return null;
    // Not by its tag: in a list of deeds "steals" passes for a noun.
    if ((opening & STEALS) !== 0 && stealsIdeas(tokens, i, endToken)) return { firstToken: i, endToken: i + 2 };
    if (!/^VB[DZPNG]$/.test(tokens[i]!.tag)) continue;
    if ((opening & LEANS) !== 0 && leanedOn(tokens, i)) return { firstToken: i, endToken: i + 3 };
    for (const phrase of looksAway) {
      if (phrase.every((words, k) => words.has(tokens[i + k]?.lower ?? '')))
        return { firstToken: i, endToken: i + phrase.length };
    }
  }
  return null;
}

/** "Took bribes", "dumped tons of toxic waste": so far to what makes it wrong, over no preposition but "of". */
const WRONG_REACH = 6;

function wrongDone({ mainVerb, passive, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const objects = passive ? undefined : wrongByObject.get(tokens[mainVerb]!.lower);
  if (objects === undefined) return null;
  for (let i = mainVerb + 1; i < sentence.endToken && i <= mainVerb + WRONG_REACH; i++) {
    const { lower, tag, kind } = tokens[i]!;
    if (objects.has(lower)) return { firstToken: mainVerb, endToken: i + 1 };
    if (kind === 'punctuation' || tag === 'TO' || (tag === 'IN' && lower !== 'of')) return null;
  }
  return null;
}

const finders = [wrongDone, destroyed, hushed, hacked, brokeLaw, hid, stolenOrFaked, anywhere];

/** The words of such an accusation, or null. */
export function accusingPhrase(facts: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (const find of finders) {
    const hit = find(facts, tokens);
    if (hit !== null) return hit;
  }
  return null;
}
