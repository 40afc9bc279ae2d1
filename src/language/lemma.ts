// A token's dictionary form: regular inflection by part of speech plus a table of irregular forms.
import {
  CONTRACTIONS,
  DOUBLED_STEMS,
  IRREGULAR_COMPARISONS,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  STEMS_WITH_E,
  STEMS_WITHOUT_E,
  UNINFLECTED,
} from '../lexicon/irregular-forms.ts';
import type { PartOfSpeech, Token } from '../model/reading.ts';

/** What inflection a tag allows; `any` for a token that was not tagged. */
type Inflection = 'none' | 'past' | 'verb-s' | 'ing' | 'plural' | 'comparison' | 'any';

/** Answers kept before the memory is emptied; a bound, so that a long run cannot grow without end. */
const MEMORY_LIMIT = 50_000;

const INFLECTIONS: Readonly<Partial<Record<PartOfSpeech, Inflection>>> = {
  '': 'any',
  VBD: 'past',
  VBN: 'past',
  VBZ: 'verb-s',
  VBP: 'verb-s',
  VBG: 'ing',
  NNS: 'plural',
  JJR: 'comparison',
  JJS: 'comparison',
  RBR: 'comparison',
  RBS: 'comparison',
};

/** Made at the first call. An article asks for the plural of a few nouns: it need not pay for the table of verbs. */
function once<Table>(make: () => Table): () => Table {
  let made: Table | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const verbs = once(() => formsOf(IRREGULAR_VERBS));
const nouns = once(() => pairsOf(IRREGULAR_NOUNS));
const comparisons = once(() => pairsOf(IRREGULAR_COMPARISONS));
const contractions = once(() => pairsOf(CONTRACTIONS));
const stemsWithE = once(() => new Set(STEMS_WITH_E.split(/\s+/)));
const stemsWithoutE = once(() => new Set(STEMS_WITHOUT_E.split(/\s+/)));
const doubledStems = once(() => new Set(DOUBLED_STEMS.split(' ')));
const uninflected = once(() => new Set(UNINFLECTED.split(/\s+/)));
const eEndings = once(() => new Set(E_ENDINGS.split(' ')));

/** Stems in -us of nouns that have an e: "abuses" is abuse, "minibuses" minibus. */
const usesWithE = once(() => new Set('abus fus mus rus refus misus reclus excus reus'.split(' ')));

const memory = new Map<Inflection, Map<string, string>>();

/** The dictionary form, in lower case: "said" is "say", "children" is "child", "n't" is "not". */
export function lemma(token: Pick<Token, 'lower' | 'tag'>): string {
  const { lower, tag } = token;
  if (tag === 'MD') return lower === "'d" || lower === 'would' ? 'would' : lookUp('none', lower);
  if (lower === "'s") return tag === 'VBZ' ? 'be' : tag === 'PRP' ? 'us' : lower;
  if (lower === "'d") return 'have';
  return lookUp(INFLECTIONS[tag] ?? 'none', lower);
}

function lookUp(inflection: Inflection, lower: string): string {
  let known = memory.get(inflection);
  if (known === undefined) {
    known = new Map();
    memory.set(inflection, known);
  }
  const remembered = known.get(lower);
  if (remembered !== undefined) return remembered;
  if (known.size >= MEMORY_LIMIT) known.clear();
  const found = derive(inflection, lower);
  known.set(lower, found);
  return found;
}

function derive(inflection: Inflection, word: string): string {
  const contracted = contractions().get(word);
  if (contracted !== undefined) return contracted;
  switch (inflection) {
    case 'none':
      return word;
    case 'past':
      return verbs().get(word) ?? (word.endsWith('ed') ? withoutEd(word) : word);
    case 'verb-s':
      return verbs().get(word) ?? (word.endsWith('s') ? withoutS(word) : word);
    case 'ing':
      return verbs().get(word) ?? (word.endsWith('ing') ? withoutIng(word) : word);
    case 'plural':
      return nouns().get(word) ?? singular(word);
    case 'comparison':
      return comparisons().get(word) ?? withoutComparison(word);
    case 'any':
      return verbs().get(word) ?? nouns().get(word) ?? (uninflected().has(word) ? word : guess(word));
  }
}

function guess(word: string): string {
  if (word.endsWith('ed')) return withoutEd(word);
  if (word.endsWith('ing')) return withoutIng(word);
  return word.endsWith('s') ? withoutS(word) : word;
}

/** Compounds go the way of their last part: "minibuses", "grandchildren", "airmen". */
function singular(word: string): string {
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (!word.endsWith('s')) return word;
  const whole = word.endsWith('es') ? word.slice(0, -2) : '';
  const isUs = whole.endsWith('us') && !'aeo'.includes(whole.at(-3) ?? 'a') && !usesWithE().has(whole);
  return isUs || uninflected().has(whole) ? whole : withoutS(word);
}

function withoutS(word: string): string {
  if (uninflected().has(word) || word.length < 3) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length <= 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutEd(word: string): string {
  if (word.length < 4 || uninflected().has(word)) return word;
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.slice(0, -1);
  return baseOf(word.slice(0, -2));
}

function withoutIng(word: string): string {
  const stem = word.slice(0, -3);
  if (!/[aeiouy]/.test(stem) || uninflected().has(word)) return word;
  return stem.endsWith('ee') || stem.endsWith('y') ? stem : baseOf(stem);
}

function withoutComparison(word: string): string {
  const cut = word.endsWith('est') ? 3 : word.endsWith('er') ? 2 : 0;
  const stem = word.slice(0, word.length - cut);
  if (cut === 0 || stem.length < 3) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /[gv]$/.test(stem) && !stem.endsWith('ng') ? `${stem}e` : stem;
}

/** The verb whose stem before -ed or -ing this is: "stat" state, "plann" plan, "warn" warn. */
function baseOf(stem: string): string {
  if (stemsWithE().has(stem)) return `${stem}e`;
  if (stemsWithoutE().has(stem)) return stem;
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2)) {
    if (doubledStems().has(stem) || 'sfzeo'.includes(last)) return stem;
    // "called" but "controlled", "labelled".
    if (last === 'l' && !/[aeiouy].*[aeo]ll$/.test(stem)) return stem;
    return stem.slice(0, -1);
  }
  return takesE(stem, last) ? `${stem}e` : stem;
}

const VOWELS = 'aeiouy';
/** Endings of vowel and consonant after which the base usually has an e. */
const E_ENDINGS =
  'at ot ut id ad ud od ed ak ik ok uk yk il ol ul am im um in un ap op ip yp ar ir ur ib ob ab ub as is os us es az iz oz uz ez ys yz';

function takesE(stem: string, last: string): boolean {
  if ('vcuz'.includes(last)) return last !== 'u' || stem.length > 2;
  const second = stem.at(-2) ?? '';
  if (last === 's') return VOWELS.includes(second) || 'nrlp'.includes(second);
  if (last === 'g') return 'rdlaieu'.includes(second) || stem.endsWith('eng') || stem.endsWith('ung');
  if (last === 'l' && 'bcdfgkptsz'.includes(second)) return true;
  const third = stem.at(-3) ?? '';
  const afterQ = stem.at(-4) === 'q' && third === 'u';
  if (VOWELS.includes(third) && third !== '' && !afterQ) return stem.endsWith('iat') || stem.endsWith('uat');
  return eEndings().has(second + last);
}

function formsOf(list: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const entry of list.split('/')) {
    const [base = '', ...others] = entry.trim().split(/\s+/);
    if (!forms.has(base)) forms.set(base, base);
    for (const form of others) forms.set(form, base);
  }
  return forms;
}

function pairsOf(list: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of list.split('/')) {
    const [form = '', base = ''] = entry.trim().split(/\s+/);
    pairs.set(form, base);
  }
  return pairs;
}
