// Whose words each token is: the writer's, or a source's.
import type { Reading, Token } from '../model/reading.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** The article's own voice. */
export const WRITER = -1;
/** A quotation nobody was found to have said: not the writer speaking, yet no known source. */
export const UNKNOWN_SOURCE = -2;

/**
 * For each token the index of the attribution whose content it stands in, the innermost where they nest,
 * or {@link WRITER} or {@link UNKNOWN_SOURCE}.
 */
export function voicesOf(reading: Reading, attributions: readonly { readonly content: readonly Span[] }[]): Int32Array {
  const { tokens } = reading;
  const voices = Int32Array.from(tokens, (token) => (token.quotation >= 0 ? UNKNOWN_SOURCE : WRITER));
  const length = ({ span }: { readonly span: Span }): number => span.end - span.start;
  attributions
    .flatMap(({ content }, attribution) => content.map((span) => ({ span, attribution })))
    .sort((a, b) => length(b) - length(a))
    .forEach(({ span, attribution }) => {
      for (let i = firstEndingAfter(tokens, span.start); i < tokens.length; i++) {
        if ((tokens[i] as Token).start >= span.end) break;
        voices[i] = attribution;
      }
    });
  return voices;
}

/** Whether the token counts as a word to a reader: "don't" and "Traoré's" are one each. */
export function isWord(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  return token.spaceBefore || !(token.lower.startsWith("'") || token.lower === "n't");
}
