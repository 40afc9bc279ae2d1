// Parts of speech as small numbers and the groups of them that matter here.
import type { PartOfSpeech } from '../../model/reading.ts';

const TAGS =
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB , . : `` '' -LRB- -RRB- $ HYPH NFP ADD AFX XX";

export const TagGroup = { verb: 1, noun: 2, name: 4, nominal: 8, adverb: 16, pronoun: 32, preposition: 64 } as const;

const GROUPS: readonly (readonly [number, string])[] = [
  [TagGroup.verb, 'VB VBD VBG VBN VBP VBZ'],
  [TagGroup.noun, 'NN NNS NNP NNPS'],
  [TagGroup.name, 'NNP NNPS'],
  [TagGroup.nominal, 'CD DT JJ JJR JJS NN NNS NNP NNPS PDT POS PRP PRP$ $ HYPH AFX WP WDT WP$ EX'],
  [TagGroup.adverb, 'RB RBR RBS MD'],
  [TagGroup.pronoun, 'PRP WP WDT EX'],
  [TagGroup.preposition, 'IN TO'],
];

interface TagTable {
  readonly codes: ReadonlyMap<PartOfSpeech, number>;
  readonly groups: Uint8Array;
}

let table: TagTable | undefined;

function build(): TagTable {
  const names = ['', ...TAGS.split(' ')] as PartOfSpeech[];
  const codes = new Map(names.map((name, code) => [name, code]));
  const groups = new Uint8Array(names.length);
  for (const [bit, members] of GROUPS) {
    for (const name of members.split(' ') as PartOfSpeech[]) {
      const code = codes.get(name) ?? 0;
      groups[code] = (groups[code] ?? 0) | bit;
    }
  }
  return { codes, groups };
}

/** The number of a part of speech; 0 for an untagged token. */
export function tagCode(tag: PartOfSpeech): number {
  table ??= build();
  return table.codes.get(tag) ?? 0;
}

/** Bits of {@link TagGroup} for the number of a part of speech; 0 for an untagged token. */
export function tagGroups(code: number): number {
  table ??= build();
  return table.groups[code] ?? 0;
}

/** The parts of speech of a verb that has a subject. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
