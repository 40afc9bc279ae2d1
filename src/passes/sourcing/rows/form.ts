// The form of a sentence, as numbers to be hashed: what it opens and ends with, its verb, who stands before that.
import { hashString, mix } from '../../../tagger/index.ts';
import type { SentenceFacts } from '../facts.ts';
import type { ArticleContext } from '../rule.ts';
import { isAuxiliary } from '../verbs.ts';

const NONE = 0;
/** Above the number of word classes, which stand for themselves; parts of speech stand for their hash. */
const MARK = 100;
const COMMA = 101;
const NUMBER = 102;
const NAME = 103;
const WORD = 104;

/** The mark it ends with, as its UTF-16 code. */
export function finalMark({ sentence, lastToken }: SentenceFacts, { reading: { tokens } }: ArticleContext): number {
  for (let i = lastToken; i >= sentence.firstToken && i > lastToken - 3; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'punctuation') return NONE;
    if ('.?!:…;'.includes(lower.charAt(0))) return lower.charCodeAt(0);
  }
  return NONE;
}

/** What the sentence opens with. */
export function opening(
  { firstWord, capitals }: SentenceFacts,
  { reading: { tokens }, words }: ArticleContext,
): number {
  if (firstWord < 0) return NONE;
  const { group } = words[firstWord]!;
  if (group > 0) return group;
  const { kind, tag } = tokens[firstWord]!;
  if (kind === 'number') return NUMBER;
  if (tag === '') return capitals > 1 ? NAME : WORD;
  return hashString(tag);
}

/** The subject of the main verb, roughly: the class of the word before it. */
export function beforeVerb(
  { finiteVerb, sentence }: SentenceFacts,
  { reading: { tokens }, words }: ArticleContext,
): number {
  for (let i = finiteVerb - 1; i >= sentence.firstToken && i > finiteVerb - 4; i--) {
    const { tag, kind } = tokens[i]!;
    if (tag === 'RB') continue;
    if (kind === 'punctuation') return MARK;
    const { group } = words[i]!;
    return group > 0 ? group : hashString(tag);
  }
  return NONE;
}

/** Tense, helper and voice of the main verb. */
export function verbShape(
  { finiteVerb, mainVerb, passive }: SentenceFacts,
  { reading: { tokens }, words }: ArticleContext,
): number {
  if (finiteVerb < 0 || mainVerb < 0) return NONE;
  const finite = tokens[finiteVerb]!;
  const main = tokens[mainVerb]!;
  const helper = finite === main ? NONE : finite.tag === 'MD' ? words[finiteVerb]!.hash : helperOf(finite.lower);
  const voice = (passive ? 1 : 0) + (isAuxiliary(main) ? 2 : 0);
  return mix(mix(hashString(finite.tag), hashString(main.tag)), helper + voice);
}

/** Apart by more than the kinds of voice. */
function helperOf(lower: string): number {
  if (lower === 'had') return 4;
  if (lower === 'has' || lower === 'have' || lower === "'ve") return 8;
  return lower.startsWith('d') ? 12 : 16;
}

/** What stands before a verb of saying: a name, a pronoun, a noun of a kind. */
export function speaker(verb: number, from: number, { reading: { tokens }, words }: ArticleContext): number {
  for (let i = verb - 1; i >= from && i > verb - 5; i--) {
    const { tag, lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return lower === ',' ? COMMA : MARK;
    switch (tag) {
      case 'NNP':
      case 'NNPS':
        return NAME;
      case 'PRP':
        return lower === 'i' || lower === 'we' ? 1 : 2;
      case 'NN':
        return 4 + words[i]!.noun;
      case 'NNS':
        return 8 + words[i]!.noun;
      case 'TO':
        return 12;
      case 'WP':
        return 13;
      case 'WDT':
        return 14;
    }
  }
  return NONE;
}
