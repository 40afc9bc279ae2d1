// "Records reviewed by [the Courier] show": whoever has a paper is not what it shows; the paper is.
import { documentParticiples } from '../../../../lexicon/document-participles.ts';
import { evidenceNouns } from '../../../../lexicon/evidence-verbs.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';

/** The draft with the paper in front of its holder for the source. */
export function mendHolder({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.end !== cue.first) return draft;
  const { tokens } = clues.reading;
  const by = source.first - 1;
  if (tokens[by]?.lower !== 'by' || !documentParticiples.has(tokens[by - 1]?.lower ?? '')) return draft;
  const noun = by - 2;
  // "Court records" may look like a verb with its subject.
  if (tokens[noun]?.sentence !== tokens[cue.first]!.sentence) return draft;
  const isPaper = ((clues.traits[noun] ?? 0) & Trait.document) !== 0 || evidenceNouns.has(tokens[noun]!.lower);
  return isPaper ? { ...draft, source: { ...source, first: clues.groupStart[noun] ?? noun } } : draft;
}
