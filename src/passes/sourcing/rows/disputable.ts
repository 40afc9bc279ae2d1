// Whether the words of a statement are of the kind that an editor wants a source for: "blamed", "flawed", "secretly"
// rather than "born", "located", "elected". Every word has a weight that training derives from its word vector, so that
// words nobody has labelled count as their like do. Names have none: who is spoken of must not decide.
import { addFeature, endRow, type FeatureBuffer, feature, reserve } from '../../../tagger/index.ts';
import type { ArticleContext, TokenRange } from '../rule.ts';
import { DISPUTABLE } from './parts.ts';

/** Whether a token of this kind and part of speech counts. */
export function hasMeaning(kind: string, tag: string): boolean {
  return kind === 'word' && !tag.startsWith('NNP');
}

/** The feature of a word by the hash of its lower-case text. */
export function meaningFeature(hash: number): number {
  return feature(DISPUTABLE, hash);
}

export function disputableRow(range: TokenRange, { reading, words }: ArticleContext, buffer: FeatureBuffer): void {
  const { firstToken, endToken } = range;
  reserve(buffer, endToken - firstToken);
  for (let i = firstToken; i < endToken; i++) {
    const { kind, tag } = reading.tokens[i]!;
    if (hasMeaning(kind, tag)) addFeature(buffer, meaningFeature(words[i]!.hash));
  }
  endRow(buffer);
}
