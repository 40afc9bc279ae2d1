// Whose words each token is: the writer's, or a source's.
import type { SourceKind } from '../model/findings.ts';
import type { Reading, Token } from '../model/reading.ts';
import { firstTokenEndingAfter, type Span } from '../model/span.ts';

const APOSTROPHE = 0x27;

/** The article's own voice. */
export const WRITER = -1;
/** A quotation nobody was found to have said: not the writer speaking, yet no known source. */
export const UNKNOWN_SOURCE = -2;

/** What of an attribution tells whose words its content is. */
interface Told {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly sourceKind: SourceKind;
}

/** "I worry that it may close": the writer reports himself. */
function isWriters({ source, sourceKind }: Told): boolean {
  return source !== null && sourceKind === 'none';
}

/**
 * For each token the index of the attribution whose content it stands in, the innermost where they nest,
 * or {@link WRITER} or {@link UNKNOWN_SOURCE}.
 */
export function voicesOf(reading: Reading, attributions: readonly Told[]): Int32Array {
  const { tokens } = reading;
  const voices = new Int32Array(tokens.length).fill(WRITER);
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).quotation >= 0) voices[i] = UNKNOWN_SOURCE;
  const length = ({ span }: { readonly span: Span }): number => span.end - span.start;
  attributions
    .flatMap((told, attribution) => (isWriters(told) ? [] : told.content.map((span) => ({ span, attribution }))))
    .sort((a, b) => length(b) - length(a))
    .forEach(({ span, attribution }) => {
      for (let i = firstTokenEndingAfter(tokens, span.start); i < tokens.length; i++) {
        if ((tokens[i] as Token).start >= span.end) break;
        voices[i] = attribution;
      }
    });
  return voices;
}

/** Numbers of words: in the article, of the writer's own, and in the content of each attribution (the innermost counts). */
export interface WordCounts {
  readonly all: number;
  readonly writer: number;
  readonly byAttribution: readonly number[];
}

/** `voices` as {@link voicesOf} returns them. */
export function countWords(tokens: readonly Token[], voices: Int32Array, attributions: number): WordCounts {
  const byAttribution = new Array<number>(attributions).fill(0);
  let all = 0;
  let writer = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens[i] as Token)) continue;
    const voice = voices[i] as number;
    all++;
    if (voice === WRITER) writer++;
    else if (voice >= 0) (byAttribution[voice] as number)++;
  }
  return { all, writer, byAttribution };
}

/** Whether the token counts as a word to a reader: "don't" and "Traoré's" are one each. */
export function isWord(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  return token.spaceBefore || !(token.lower.charCodeAt(0) === APOSTROPHE || token.lower === "n't");
}
