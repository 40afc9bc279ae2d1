// The agent of "was hailed as a triumph by the mayor", which the tagger took for part of what is said.
import { nicknaming } from '../../../lexicon/naming-participles.ts';
import type { Clues } from '../clues.ts';
import { assured, type Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { lateAgent } from '../late-agent.ts';
import type { Segment } from '../segments.ts';
import { DASHES } from '../words.ts';
import { afterBe } from './be.ts';

/** Without its agent such a passive is hardly a report. */
const NAMED_CONFIDENCE = 0.7;

export function mendLateAgent({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null) return draft;
  const { tokens, sentences } = clues.reading;
  // "Was accused [of]".
  const participle = tokens[cue.end - 1]!.tag === 'IN' && cue.end - cue.first > 1 ? cue.end - 2 : cue.end - 1;
  // "Otto and Ida — dubbed the twins by their rivals —".
  const reduced = isReduced(clues, draft, cue);
  if (!reduced && !afterBe(clues, participle, cue.first)) return draft;
  const agent = lateAgent(clues, participle, sentences[tokens[cue.first]!.sentence]!.endToken);
  if (agent === null || (source !== null && source.first !== agent.first && !reduced)) return draft;
  const said = content
    .map((part) => (part.first < agent.first && part.end >= agent.first ? { ...part, end: agent.first - 1 } : part))
    .filter((part) => part.end > part.first && part.first < agent.first);
  // "Hailed [as historic] by ministers".
  const view: Segment = { kind: 'content', first: cue.end, end: agent.first - 1 };
  if (view.end > view.first && said.every(({ first, end }) => end <= view.first || first >= view.end)) said.push(view);
  if (reduced) said.unshift({ kind: 'content', first: source!.first, end: cue.first - 1 });
  return { ...assured(draft, NAMED_CONFIDENCE), source: agent, content: said };
}

/** A nickname behind the comma or dash that ends whom the tagger took for the source. */
function isReduced({ reading: { tokens } }: Clues, { source }: Draft, { first, end }: Segment): boolean {
  if (source === null || end > first + 1 || !nicknaming.has(tokens[first]!.lower)) return false;
  if (source.first >= first - 1 || source.end < first - 1 || source.end > first) return false;
  const { text } = tokens[first - 1]!;
  return text === ',' || DASHES.has(text);
}
