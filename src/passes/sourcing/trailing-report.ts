// "..., the report says." A short clause at the end of a sentence that names who says the rest.
import { vagueSources } from '../../lexicon/source-nouns.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Token } from '../../model/reading.ts';
import type { TokenRange } from './rule.ts';
import { Noun, Speech, wordOf } from './words.ts';

/** More words than these are no mere "who says". */
const LONGEST = 6;

let vague: ReadonlySet<string> | undefined;

/** Whether the sentence ends with such a clause, and whether its subject is somebody one could name. */
export function trailingReport(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
): 'named' | 'vague' | null {
  let verb = endToken - 1;
  while (verb > firstToken && tokens[verb]!.kind === 'punctuation') verb--;
  if (verb <= firstToken + 1) return null;
  const { form, tag, quotation } = tokens[verb]!;
  if (quotation >= 0 || !(tag === 'VBZ' || tag === 'VBP' || tag === 'VBD')) return null;
  const { speech } = wordOf(form);
  if (speech !== Speech.report && speech !== Speech.weak) return null;
  let comma = verb - 1;
  while (comma > firstToken && tokens[comma]!.kind !== 'punctuation' && verb - comma <= LONGEST) comma--;
  const opener = tokens[comma + 1];
  if (comma < firstToken || tokens[comma]!.lower !== ',' || comma === verb - 1 || opener === undefined) return null;
  // ", and voters know" goes on with the sentence; so does ", which voters know".
  if (!/^(?:DT|PRP|NN|JJ|CD)/.test(opener.tag)) return null;
  const subject = tokens[verb - 1]!;
  if (subject.tag === 'NNP' || subject.tag === 'NNPS') return 'named';
  if (subject.tag === 'PRP')
    return subject.lower === 'he' || subject.lower === 'she' || subject.lower === 'they' ? 'named' : null;
  if (!subject.tag.startsWith('NN')) return null;
  vague ??= new Set(wordSet(vagueSources));
  const definite = opener.lower === 'the' || opener.tag === 'NNP';
  if (!definite && vague.has(subject.lower)) return 'vague';
  const { noun } = wordOf(subject.form);
  return noun === Noun.none ? null : definite || noun !== Noun.human ? 'named' : 'vague';
}
