// The lexicon of attribution, made from the word lists: every form of every listed verb, noun and function word.

import { tracedAuxiliaries } from '../../lexicon/auxiliaries.ts';
import { verbForms } from '../../lexicon/inflect.ts';
import { tracedPronouns } from '../../lexicon/people-words.ts';
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
import { wordSet } from '../../lexicon/word-list.ts';
import type { LexiconAdditions } from '../../model/options.ts';

import { Trait, type WordFacts } from './traits.ts';

const NEGATIONS = "not n't never no neither nor without";

function add(words: Map<string, WordFacts>, word: string, traits: number, lemma: string): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, { traits, lemma });
  // The surer class comes first, so its lemma stays.
  else words.set(word, { traits: known.traits | traits, lemma: known.lemma });
}

/** Every listed word form; the user's verbs of saying with them. */
export function buildCueWords(additions: LexiconAdditions = {}): ReadonlyMap<string, WordFacts> {
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
    [tracedPronouns, Trait.pronoun],
    [tracedAuxiliaries, Trait.auxiliary],
    [NEGATIONS, Trait.negation],
  ];
  for (const [list, bit] of lists) for (const word of wordSet(list)) add(words, word, bit, word);
  return words;
}
