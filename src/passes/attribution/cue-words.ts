// What a word alone says about attribution: verb of saying, noun of saying, human, document or institution noun ...
// Built on first use; additions of the user make a lexicon of their own.
import {
  documentNouns,
  hearsayAdverbs,
  humanNouns,
  institutionNouns,
  sayingNouns,
  uniqueOffices,
  vagueSources,
} from '../../lexicon/source-nouns.ts';
import { type SpeechClass, speechVerbs } from '../../lexicon/speech-verbs.ts';
import { verbForms } from '../../lexicon/verb-forms.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { LexiconAdditions } from '../../model/options.ts';

/** Bits of {@link WordFacts.traits}. */
export const Trait = {
  report: 1,
  weak: 2,
  stance: 4,
  sayingNoun: 8,
  human: 16,
  document: 32,
  institution: 64,
  vague: 128,
  hearsay: 256,
  office: 512,
  pronoun: 1024,
  auxiliary: 2048,
  negation: 4096,
} as const;

export const ANY_VERB = Trait.report | Trait.weak | Trait.stance;
export const CORE_VERB = Trait.report | Trait.weak;

/** What is known of a word form. */
export interface WordFacts {
  readonly traits: number;
  /** The base form of a listed verb, else the word itself. */
  readonly lemma: string;
}

export type CueWords = ReadonlyMap<string, WordFacts>;

const PRONOUNS = 'i you he she it we they who which him her them his their its my our whose me us';
const AUXILIARIES =
  "have has had do does did be is are was were been being am will would could may might can must shall should 's 've 'd 'll 're 'm get gets got";
const NEGATIONS = "not n't never no neither nor without";

function add(words: Map<string, WordFacts>, word: string, traits: number, lemma: string): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, { traits, lemma });
  // The surer class comes first, so its lemma stays.
  else words.set(word, { traits: known.traits | traits, lemma: known.lemma });
}

function build(additions: LexiconAdditions): CueWords {
  const words = new Map<string, WordFacts>();
  const verbs = (list: Iterable<string>, bit: number) => {
    for (const base of list) for (const form of verbForms(base)) add(words, form, bit, base);
  };
  for (const name of ['report', 'weak', 'stance'] as const satisfies readonly SpeechClass[]) {
    verbs(wordSet(speechVerbs[name]), Trait[name]);
  }
  verbs((additions.sourceVerbs ?? []).map((verb) => verb.trim().toLowerCase()).filter(Boolean), Trait.report);
  const lists: readonly (readonly [string, number])[] = [
    [sayingNouns, Trait.sayingNoun],
    [humanNouns, Trait.human],
    [documentNouns, Trait.document],
    [institutionNouns, Trait.institution],
    [vagueSources, Trait.vague],
    [hearsayAdverbs, Trait.hearsay],
    [uniqueOffices, Trait.office],
    [PRONOUNS, Trait.pronoun],
    [AUXILIARIES, Trait.auxiliary],
    [NEGATIONS, Trait.negation],
  ];
  for (const [list, bit] of lists) for (const word of wordSet(list)) add(words, word, bit, word);
  return words;
}

let standard: CueWords | undefined;

/** The lexicon, with the user's verbs when there are any. */
export function cueWords(additions: LexiconAdditions = {}): CueWords {
  if ((additions.sourceVerbs?.length ?? 0) > 0) return build(additions);
  standard ??= build({});
  return standard;
}
