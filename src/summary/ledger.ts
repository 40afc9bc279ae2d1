// The source ledger: each source once, aliases merged, with how often and how much it speaks.
import type { Attribution, Entity, TopSource } from '../model/document.ts';

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

/**
 * The sources in order of their number of attributions, then of attributed words, then of appearance.
 * Attributions with neither source nor cue, those to a pronoun that was not resolved, and silences are nobody's and left out.
 * @param words how many words each attribution's content has, a word inside two contents counted for the inner one
 */
export function sourceLedger(
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  words: readonly number[],
): TopSource[] {
  const sources = new Map<string, TopSource & { words: number }>();
  let total = 0;
  attributions.forEach((attribution, index) => {
    const key = isSilence(attribution) ? null : sourceKey(attribution);
    if (key === null) return;
    let source = sources.get(key);
    if (source === undefined) {
      source = {
        name: sourceName(attribution, entities),
        kind: attribution.sourceKind,
        entity: attribution.entity,
        attributions: 0,
        direct: 0,
        indirect: 0,
        mixed: 0,
        share: 0,
        words: 0,
      };
      sources.set(key, source);
    }
    const own = words[index] ?? 0;
    source.attributions++;
    source[attribution.quotation]++;
    source.words += own;
    total += own;
  });
  return [...sources.values()]
    .sort((a, b) => b.attributions - a.attributions || b.words - a.words)
    .map(({ words: own, ...source }) => ({ ...source, share: total === 0 ? 0 : own / total }));
}

/** "Is expected", "it has been claimed", "reportedly": a report of nobody; "seemed", "to defend" and "keeps" are none. */
const NOBODYS = /^(?!to\b).*\b(?:is|are|was|were|been|be|being)\b.+|ly$/i;
const IMPRESSION = /\b(?:seem|appear|look)|\bclear\b|\bknown as\b/i;

function sourceKey({ entity, source, cue, sourceKind }: Attribution): string | null {
  if (entity !== null) return `entity ${entity}`;
  if (source === null && cue !== null && (!NOBODYS.test(cue.text) || IMPRESSION.test(cue.text))) return null;
  const words = source ?? cue;
  if (words === null || sourceKind === 'none' || PRONOUN.test(words.text)) return null;
  const plain = words.text.toLowerCase().replace(/\s+/g, ' ').replace(DETERMINER, '');
  return `${sourceKind} ${plain.replace(/[,;:]$/, '')}`;
}

function sourceName({ entity, source, cue }: Attribution, entities: readonly Entity[]): string {
  if (entity !== null) return entities[entity]?.name ?? '';
  // "Another, who left in 2022,": the comma belongs to the sentence.
  return (source ?? cue)?.text.replace(/\s+/g, ' ').replace(/[,;:]$/, '') ?? '';
}
