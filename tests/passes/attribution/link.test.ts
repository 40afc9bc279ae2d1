import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { linkSegments } from '../../../src/passes/attribution/link.ts';
import type { Segment, SegmentKind } from '../../../src/passes/attribution/segments.ts';

const KINDS: Readonly<Record<string, SegmentKind>> = { '<': 'source', '{': 'cue', '[': 'content' };

/** `source {cue} content | content` of each link of a paragraph with `<source>`, `{cue}` and `[content]` marked. */
function linked(text: string): readonly string[] {
  const reading = read(articleFromText(text.replace(/[<>{}[\]]/g, '')));
  const { tokens, article } = reading;
  const segments = [...text.matchAll(/([<{[])([^>}\]]+)[>}\]]/g)].map((match): Segment => {
    const start = text.slice(0, match.index).replace(/[<>{}[\]]/g, '').length;
    const inside = tokens.filter((token) => token.start >= start && token.end <= start + match[2]!.length);
    return { kind: KINDS[match[1]!]!, first: inside[0]!.index, end: inside[0]!.index + inside.length };
  });
  const words = (segment: Segment | null): string =>
    segment === null ? '-' : article.text.slice(tokens[segment.first]!.start, tokens[segment.end - 1]!.end);
  return linkSegments(reading, segments).map(
    ({ source, cue, content }) => `${words(source)} {${words(cue)}} ${content.map(words).join(' | ')}`,
  );
}

test.each([
  [
    'the verb of the clause behind "that" is no cue',
    '<The mayor> {insists}, most recently on Monday, [that she really] {wants} [to pay the bill].',
    ['The mayor {insists} that she really wants to pay the bill'],
  ],
  [
    'two reports of one source are two',
    '<The mayor> {insists} [that she paid] and {says} [the bill was small].',
    ['The mayor {insists} that she paid', 'The mayor {says} the bill was small'],
  ],
  [
    'nor is one with a subject that was taken for a source',
    '<The mayor> {rejected claims} [that] <the vote> {showed} [a lack of trust].',
    ['The mayor {rejected claims} that the vote showed a lack of trust'],
  ],
  [
    'but one of saying is',
    '<The board> {passed} [laws] [that] <some> {say} [are unfair].',
    ['The board {passed} laws | that', 'some {say} are unfair'],
  ],
  [
    'a clause in front of its report belongs to that',
    '[That she paid the bill], <the mayor> {denied}.',
    ['the mayor {denied} That she paid the bill'],
  ],
])('%s: %s', (_, text, expected) => {
  expect(linked(text)).toEqual(expected);
});
