// What the pass knows of a word form whatever the sentence: made once, then read from the record.
import { rememberByForm } from '../../language/forms.ts';
import type { Form } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { type CueWords, cueWords } from './cue-words.ts';

export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, punctuation: 4 } as const;

export interface Word {
  /** Hash of the lower-cased word, and of its base form where the lexicon knows it. */
  readonly hash: number;
  readonly lemma: number;
  /** Bits of `Trait`. */
  readonly traits: number;
  /** One of {@link Shape}. */
  readonly shape: number;
}

const standard = rememberByForm((form) => describe(form, cueWords()));

/** Looks the words of a lexicon up. */
export function wordsIn(lexicon: CueWords): (form: Form) => Word {
  if (lexicon === cueWords()) return standard;
  // With the user's additions words have other traits.
  const known = new Map<Form, Word>();
  return (form) => {
    const word = known.get(form) ?? describe(form, lexicon);
    known.set(form, word);
    return word;
  };
}

function describe({ text, lower }: Form, lexicon: CueWords): Word {
  const facts = lexicon.get(lower);
  return {
    hash: hashString(lower),
    lemma: hashString(facts?.lemma ?? stem(lower)),
    traits: facts?.traits ?? 0,
    shape: shapeOf(text),
  };
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return Shape.lower;
  if (first >= 48 && first <= 57) return Shape.number;
  const lower = text.toLowerCase();
  if (lower === text) return text.toUpperCase() === text ? Shape.punctuation : Shape.lower;
  return text.length > 1 && text.toUpperCase() === text ? Shape.upper : Shape.capital;
}

/** The base form of an unlisted word, roughly: good enough to share weights between inflected forms. */
function stem(word: string): string {
  if (word.length > 5) {
    if (word.endsWith('ing')) return word.slice(0, -3);
    if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  }
  return word.length > 4 && (word.endsWith('s') || word.endsWith('e')) ? word.slice(0, -1) : word;
}

/** Marks that set off a dateline, an aside or a credit. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--', '―']);
