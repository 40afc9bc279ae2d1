// Drafts as the tagger may leave them, and what the repair makes of them.
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';
import { cueWords } from '../../src/passes/attribution/cue-words.ts';
import type { Draft } from '../../src/passes/attribution/draft.ts';
import { type Evidence, gatherEvidence } from '../../src/passes/attribution/evidence.ts';
import { repair } from '../../src/passes/attribution/repair/index.ts';
import type { Segment } from '../../src/passes/attribution/segments.ts';
import { findEntities } from '../../src/passes/entities/index.ts';

const BRACKETS = [
  ['<', '>', 'source'],
  ['{', '}', 'cue'],
  ['[', ']', 'content'],
] as const;

/** A sentence with `<source>`, `{cue}` and `[content]` as the tagger left them. */
export function marked(text: string, confidence: number): { readonly evidence: Evidence; readonly draft: Draft } {
  const reading = read(articleFromText(text.replace(/[<>{}[\]]/g, '')));
  const evidence = gatherEvidence(reading, findEntities(reading, {}), cueWords());
  const offset = (at: number): number => text.slice(0, at).replace(/[<>{}[\]]/g, '').length;
  const segments = (kind: Segment['kind'], open: string, close: string): Segment[] => {
    const found: Segment[] = [];
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const [start, end] = [offset(at), offset(text.indexOf(close, at))];
      const inside = reading.tokens.filter((token) => token.start >= start && token.end <= end);
      const [first] = inside;
      if (first !== undefined) found.push({ kind, first: first.index, end: first.index + inside.length });
    }
    return found;
  };
  const [source, cue, content] = BRACKETS.map(([open, close, kind]) => segments(kind, open, close));
  const draft = { source: source?.[0] ?? null, cue: cue?.[0] ?? null, content: content ?? [], kind: null };
  return { evidence, draft: { ...draft, confidence } };
}

/** `source {cue} content | content` of the draft when it is mended. */
export function mended(text: string, confidence = 1): readonly string[] {
  const { evidence, draft } = marked(text, confidence);
  return told(evidence, [draft]);
}

/** The same of several drafts of one sentence, each marked in a copy of it. */
export function mendedTogether(...copies: readonly string[]): readonly string[] {
  const marks = copies.map((text) => marked(text, 1));
  return told(
    marks[0]!.evidence,
    marks.map(({ draft }) => draft),
  );
}

function told(evidence: Evidence, drafts: readonly Draft[]): readonly string[] {
  const { tokens, article } = evidence.clues.reading;
  const words = ({ first, end }: Segment): string => article.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  return repair(evidence, [drafts]).map(({ source, cue, content }) => {
    const who = source === null ? '-' : words(source);
    return `${who} {${cue === null ? '-' : words(cue)}} ${content.map(words).join(' | ')}`;
  });
}
