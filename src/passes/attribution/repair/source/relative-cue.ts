// "A neighbour who declined to give her name told this newspaper that ...": what she told is the report, not what the
// clause says of her.
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { relativeReport } from '../../relative-report.ts';

/** Less is no statement. */
const LEAST_CONTENT = 2;

export function mendRelativeCue({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const what = content.at(-1);
  if (source === null || cue === null || what === undefined) return draft;
  const { tokens } = clues.reading;
  const who = cue.first - 1;
  if (
    !/^(?:who|that)$/.test(tokens[who]?.lower ?? '') ||
    what.first < cue.end ||
    tokens[source.first]?.sentence !== tokens[who]!.sentence
  )
    return draft;
  // The noun the clause hangs on, not the "who" itself.
  const first = source.end <= who ? source.first : (clues.groupStart[who - 1] ?? who);
  if (first >= who || tokens[who - 1]?.kind === 'punctuation') return draft;
  // "[Residents] who opposed it said": the noun is nothing that is said.
  if (!content.every((part) => part === what || (part.first >= first && part.end <= who))) return draft;
  const { endToken } = clues.reading.sentences[tokens[who]!.sentence]!;
  const verb = relativeReport(clues, who, endToken);
  if (verb <= what.first || verb >= what.end || verb + LEAST_CONTENT >= endToken) return draft;
  // "Said [talks] had collapsed": the clause goes on to its end.
  let end = Math.max(what.end, verb + 2);
  while (end < endToken && tokens[end]!.kind !== 'punctuation') end++;
  return {
    ...draft,
    source: { kind: 'source', first, end: verb },
    cue: { kind: 'cue', first: verb, end: verb + 1 },
    content: [{ ...what, first: verb + 1, end }],
  };
}
