// The inflected forms of an English verb, by the rules of spelling plus a table of exceptions.
import { irregularForms } from './speech-verbs.ts';

const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;

/** Every form of `base`, itself first: "deny" gives deny, denies, denied, denying. */
export function verbForms(base: string): readonly string[] {
  const forms = [base];
  const irregular = irregularForms[base]?.split(' ') ?? [];
  if (base.endsWith('y') && !VOWEL_Y.test(base)) {
    forms.push(`${base.slice(0, -1)}ies`);
    if (irregular.length === 0) forms.push(`${base.slice(0, -1)}ied`);
  } else {
    forms.push(SIBILANT.test(base) || base === 'go' ? `${base}es` : `${base}s`);
    if (irregular.length === 0 || base === 'show') forms.push(base.endsWith('e') ? `${base}d` : `${base}ed`);
  }
  if (!irregular.some((form) => form.endsWith('ing'))) {
    const dropsE = base.endsWith('e') && !base.endsWith('ee');
    forms.push(`${dropsE ? base.slice(0, -1) : base}ing`);
  }
  return [...forms, ...irregular.filter((form) => form !== base)];
}
