// The forms of an English verb, made from its base form by the rules of spelling and the table of irregular verbs.
import { IRREGULAR_VERBS } from './irregular-forms.ts';

let table: ReadonlyMap<string, readonly string[]> | undefined;

function irregulars(): ReadonlyMap<string, readonly string[]> {
  table ??= new Map(
    IRREGULAR_VERBS.replaceAll('\n', '')
      .split('/')
      .map((entry) => {
        const [base = '', ...forms] = entry.split(' ');
        return [base, forms];
      }),
  );
  return table;
}

const vowel = /[aeiou]/;

/** Verbs that double their last consonant though they have more than one syllable or a "qu". */
const doubling = new Set(
  'admit begin commit compel concur control defer demur deter equip expel forbid forget occur permit prefer propel quip quit rebel rebut refer regret submit transfer upset'.split(
    ' ',
  ),
);

function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const [before, middle, last] = base.slice(-3);
  if (before === undefined || middle === undefined || last === undefined) return false;
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 && !vowel.test(before) && vowel.test(middle) && !/[aeiouwxy]/.test(last);
}

/** Base, third person, past, participle and -ing form, without repetitions; a contraction is none of them. */
export function verbForms(base: string): readonly string[] {
  const irregular =
    irregulars()
      .get(base)
      ?.filter((form) => !form.startsWith("'")) ?? null;
  if (base === 'be') return [base, ...(irregular ?? [])];
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  // "age: aging": a form that is no past leaves the regular one.
  const isPast = (form: string): boolean => !form.endsWith('ing') && !form.endsWith('s');
  const past = irregular === null || (irregular.length > 0 && !irregular.some(isPast)) ? [regularPast] : [];
  const own = irregular?.filter(isPast) ?? [];
  const present = irregular?.find((form) => form.endsWith('ing')) ?? ing;
  return [...new Set([base, base === 'have' ? 'has' : third, ...past, ...own, present])];
}
