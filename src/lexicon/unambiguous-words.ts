// Frequent words that are one part of speech in at least 99.5 % of their places in GUM's training part: the tagger need
// not weigh them. Only function words and adverbs whose other uses are rarer still in news. Origin: counted for this
// project on GUM (CC BY 4.0 and kin), chosen by hand. Licence: MIT.
import type { PartOfSpeech } from '../model/reading.ts';

const WORDS: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  CC: 'and or &',
  ':': ': ; \u2014 -- ... \u2026',
  ',': ',',
  '.': '. ? ! ?! !! ??',
  IN: 'of from at between into for within with despite without because although throughout among if than during until against',
  WRB: 'how when why',
  WDT: 'which',
  PRP: 'they we itself me him he she you yourself himself themselves ourselves herself them',
  DT: 'an the a these those every',
  VBZ: 'is has does',
  VBP: "are 're 'm",
  VBD: 'was were did became went',
  VBN: 'been',
  VB: 'be',
  MD: "could should would 'll",
  PRP$: 'our your their my its',
  RB: "not n't also actually often usually especially simply sometimes probably really already maybe ever ago again",
  '-LRB-': '( [',
  '-RRB-': ') ]',
  '``': '\u201c ``',
  "''": '\u201d',
  $: '$ \u20ac \u00a3 \u00a5',
};

let tags: ReadonlyMap<string, PartOfSpeech> | undefined;

/** The word's only part of speech; undefined for all but some frequent words, given in lower case. */
export function onlyTagOf(word: string): PartOfSpeech | undefined {
  if (tags === undefined) {
    const entries = Object.entries(WORDS) as [PartOfSpeech, string][];
    tags = new Map(entries.flatMap(([tag, words]) => words.split(' ').map((each) => [each, tag] as const)));
  }
  return tags.get(word);
}

/** Verbs that are no nouns, whatever stands beside them: "in a farmhouse suggest". */
const VERBS = new Set(
  `suggest suggests believe believes argue argues insist insists contend contends allege alleges assert asserts acknowledge
   acknowledges admit admits maintain maintains predict predicts announce announces conclude concludes explain explains
   reckon reckons complain complains warn warns tell tells write writes add adds speak speaks deny denies declare declares reveal reveals know knows agree agrees`.split(
    /\s+/,
  ),
);

/** Whether the word, in lower case, is never a noun. */
export function isVerbOnly(word: string): boolean {
  return VERBS.has(word);
}

/** What people are in front of their name, and verbs that nothing said follows: "Rovers captain Anna Keller". */
const ROLES = new Set(
  'anchor captain center chair coach guard head host partner pilot quarterback skipper tackle'.split(' '),
);

/** Whether the word, in lower case, is a role in front of a name oftener than a verb with a clause behind it. */
export function isRole(word: string): boolean {
  return ROLES.has(word);
}
