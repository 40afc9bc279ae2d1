// What a word alone says about attribution.

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
/** Nouns for those who speak: people, bodies and papers. */
export const SPEAKING = Trait.human | Trait.institution | Trait.document;

/** What is known of a word form. */
export interface WordFacts {
  readonly traits: number;
  /** The base form of a listed verb, else the word itself. */
  readonly lemma: string;
}
