// Word forms: all tokens of one spelling share one record, looked up once. What else is known of a spelling, whatever
// the sentence, is kept there by whoever knows it, and found again without a look at the letters.
import type { Form } from '../model/reading.ts';

/** Forms remembered before all are forgotten; tokens keep theirs. */
const MOST_FORMS = 20_000;

const words = new Map<string, Form>();
const marks = new Map<string, Form>();
let memories = 0;

/** The form of a word or number. */
export function formOfWord(text: string): Form {
  return words.get(text) ?? remember(words, text, toLower(text));
}

/** The form of a mark or symbol, which stays as it is. */
export function formOfMark(text: string): Form {
  return marks.get(text) ?? remember(marks, text, text);
}

function remember(forms: Map<string, Form>, text: string, lower: string): Form {
  if (forms.size >= MOST_FORMS) forms.clear();
  const own = internalised(text);
  const form = {
    text: own,
    lower: lower === text ? own : internalised(lower),
    known: new Array(memories).fill(undefined),
  };
  forms.set(own, form);
  return form;
}

/**
 * The string as V8 keeps those of the program and names of properties: compared at a glance with the words in the code,
 * of one kind to the compiler, and no slice that keeps its whole article in memory. Without a prototype the object is a
 * table of names from the start, which is made in two thirds of the time.
 */
function internalised(text: string): string {
  for (const name in { __proto__: null, [text]: 0 }) return name;
  return text;
}

function toLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('\u2019') || lower.includes('\u02bc') ? lower.replace(/[\u2019\u02bc]/g, "'") : lower;
}

/**
 * Asks `describe` once a form and keeps the answer with it. For what lasts as long as the process: a memory's place in
 * the forms is never given to another.
 */
export function rememberByForm<T extends object | string | number | boolean | null>(
  describe: (form: Form) => T,
): (form: Form) => T {
  const place = memories++;
  return (form) => {
    const found = form.known[place] as T | undefined;
    if (found !== undefined) return found;
    const made = describe(form);
    form.known[place] = made;
    return made;
  };
}
