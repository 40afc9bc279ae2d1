// "The party's [declared] aims are peace": what is declared has an owner, who is the source; what it is follows.
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import { isBe } from '../be.ts';

/** What is so was said by its owner; a "reported loss" may be anybody's report. */
export const DECLARED = new Set(['declared', 'stated', 'avowed', 'professed', 'proclaimed', 'announced']);

/** The draft of which the owner speaks, where the tagger took the participle for the verb. */
export function mendDeclared(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || cue.end !== cue.first + 1) return draft;
  if (tokens[source.end - 1]!.tag !== 'POS' || source.end - source.first < 2) return draft;
  const be = cue.end + 1;
  if (!DECLARED.has(tokens[cue.first]!.lower) || !/^NNS?$/.test(tokens[cue.end]?.tag ?? '')) return draft;
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  const end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  if (be + 1 >= end || !isBe(clues, be)) return draft;
  return {
    ...draft,
    source: { ...source, end: source.end - 1 },
    cue: { ...cue, end: be + 1 },
    content: [{ kind: 'content', first: be + 1, end }],
  };
}
