// The source ledger: each source once, aliases merged, with how often and how much it speaks.
import type { Attribution, Entity, TopSource } from '../model/document.ts';
import type { Token } from '../model/reading.ts';
import { firstEndingAfter } from '../model/span.ts';

/** Determiners and possessives that do not tell two sources apart: "the ministry", "its ministry". */
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my)\s+/;

/**
 * The sources in order of their number of attributions, then of attributed words, then of appearance.
 * Attributions with neither source nor cue are nobody's and are left out.
 * `share` is of the words that stand inside any attributed content; a word inside two belongs to the inner one.
 */
export function sourceLedger(
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  tokens: readonly Token[],
): TopSource[] {
  const sources = new Map<string, TopSource & { readonly order: number; words: number }>();
  const keys = attributions.map((attribution) => {
    const key = sourceKey(attribution);
    if (key === null) return null;
    let source = sources.get(key);
    if (source === undefined) {
      source = {
        name: sourceName(attribution, entities),
        kind: attribution.sourceKind,
        entity: attribution.entity,
        ...{ attributions: 0, direct: 0, indirect: 0, mixed: 0, share: 0, words: 0 },
        order: sources.size,
      };
      sources.set(key, source);
    }
    source.attributions++;
    source[attribution.quotation]++;
    return key;
  });

  const total = countWords(attributions, keys, tokens, (key) => {
    const source = sources.get(key);
    if (source !== undefined) source.words++;
  });
  return [...sources.values()]
    .sort((a, b) => b.attributions - a.attributions || b.words - a.words || a.order - b.order)
    .map(({ order: _order, words, ...source }) => ({ ...source, share: total === 0 ? 0 : words / total }));
}

function sourceKey({ entity, source, cue, sourceKind }: Attribution): string | null {
  if (entity !== null) return `entity ${entity}`;
  const words = source ?? cue;
  if (words === null || sourceKind === 'none') return null;
  return `${sourceKind} ${words.text.toLowerCase().replace(/\s+/g, ' ').replace(DETERMINER, '')}`;
}

function sourceName({ entity, source, cue }: Attribution, entities: readonly Entity[]): string {
  if (entity !== null) return entities[entity]?.name ?? '';
  return (source ?? cue)?.text.replace(/\s+/g, ' ') ?? '';
}

/** Calls `count` with the key of each attributed word's innermost content; returns how many words that are. */
function countWords(
  attributions: readonly Attribution[],
  keys: readonly (string | null)[],
  tokens: readonly Token[],
  count: (key: string) => void,
): number {
  const contents = attributions
    .flatMap((attribution, index) => attribution.content.map((span) => ({ span, key: keys[index] ?? null })))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const owner = new Array<string | null | undefined>(tokens.length);
  for (const { span, key } of contents) {
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.start >= span.end) break;
      if (token.kind === 'word' || token.kind === 'number') owner[i] = key;
    }
  }
  let total = 0;
  for (const key of owner) {
    if (key === undefined || key === null) continue;
    total++;
    count(key);
  }
  return total;
}
