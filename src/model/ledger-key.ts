// Which attributions the source ledger counts as one source, and which it leaves out: the summary counts by it, reports
// lead from the ledger to the text by it.
import type { Attribution, TopSource } from './document.ts';
import type { SourceKind } from './findings.ts';

/** "Another, who left in 2022,": the comma belongs to the sentence. */
export const LOOSE_MARK = /[,;:]$/;
/** Determiners and possessives that do not tell two sources apart: "the ministry", "its ministry". */
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my)\s+/;

/** A pronoun nobody could be found for names no source; "I" and "we" are the writer's own voice. */
const PRONOUN =
  /^(?:i|me|my|we|us|our|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|who|which|one)$/i;

/** "Declined to comment", "did not respond", "would not say": who keeps silent is no source. */
const UNSAID = /\b(?:declin|refus)\w+|\b(?:not|never)\b|n['’]t\b/i;
const STATEMENT =
  /\b(?:comment|respond|response|reply|answer|elaborate|discuss|specify|disclose|explain|say|return|confirm or deny|be (?:interviewed|named|identified|quoted))\b/i;

function isSilence({ cue, content }: Attribution): boolean {
  if (cue === null || !UNSAID.test(cue.text)) return false;
  const behind = content.find(({ start }) => start >= cue.end)?.text ?? '';
  return STATEMENT.test(`${cue.text} ${behind.slice(0, OBJECT)}`);
}

/** What was not said stands within so many characters of the cue. */
const OBJECT = 24;

/** "Is expected", "it has been claimed", "reportedly": a report of nobody; "seemed", "to defend" and "keeps" are none. */
const NOBODYS = /^(?!to\b).*\b(?:is|are|was|were|been|be|being)\b.+|ly$/i;
const IMPRESSION = /\b(?:seem|appear|look)|\bclear\b|\bknown as\b/i;

/** The attribution that tells most of the source. */
export function introduction(attribution: Attribution, attributions: readonly Attribution[]): Attribution {
  return attributions[attribution.introducedBy ?? -1] ?? attribution;
}

/** What the ledger calls the source where a report names none: all such reports are one line of it. */
export const NOBODY = 'nobody named';

export function isNobody({ entity, kind, name }: Pick<TopSource, 'entity' | 'kind' | 'name'>): boolean {
  return entity === null && kind === 'vague' && name === NOBODY;
}

/** What the attributions of one source have in common; null for those the ledger leaves out. */
export function ledgerKey(attribution: Attribution, attributions: readonly Attribution[]): string | null {
  if (isSilence(attribution)) return null;
  const { entity, source, cue, sourceKind } = introduction(attribution, attributions);
  if (entity !== null) return `entity ${entity}`;
  if (source === null && cue !== null && (!NOBODYS.test(cue.text) || IMPRESSION.test(cue.text))) return null;
  if (sourceKind === 'none' || (source === null && cue === null)) return null;
  if (source === null) return keyOfWords('vague', NOBODY);
  return PRONOUN.test(source.text) ? null : keyOfWords(sourceKind, source.text);
}

/** The key that the attributions of a source of the ledger have. */
export function keyOfSource({ entity, kind, name }: TopSource): string {
  return entity === null ? keyOfWords(kind, name) : `entity ${entity}`;
}

function keyOfWords(kind: SourceKind, words: string): string {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').replace(DETERMINER, '');
  return `${kind} ${plain.replace(LOOSE_MARK, '')}`;
}
