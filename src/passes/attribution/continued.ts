// A quotation that runs over paragraphs has one source, named at its beginning or at its end: what the other
// paragraphs quote joins that attribution.
import type { Clues } from './clues.ts';
import { type Draft, isOrphan } from './draft.ts';
import type { Segment } from './segments.ts';

export function continueQuotations(clues: Clues, tagged: readonly Draft[]): readonly Draft[] {
  const { quotations } = clues.reading;
  if (!quotations.some(({ continues }) => continues >= 0)) return tagged;
  const chains = chainsOf(clues);
  const drafts = tagged
    .filter((draft) => !isWithin(clues, chains, draft))
    .flatMap((draft) => withoutForeign(clues, chains, draft));
  /** The draft with a source for each chain; the nearest to its beginning. */
  const speaker = new Map<number, Draft>();
  const parts = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    const chain = chainOf(clues, chains, draft);
    if (chain >= 0 && !isOrphan(draft) && !speaker.has(chain)) speaker.set(chain, draft);
  }
  // Nobody speaks within it: one orphan, whose speaker the paragraph before may name.
  for (const draft of drafts) {
    const chain = isOrphan(draft) ? chainOf(clues, chains, draft) : -1;
    if (chain >= 0 && !speaker.has(chain)) speaker.set(chain, draft);
  }
  const result: Draft[] = [];
  for (const draft of drafts) {
    const chain = isOrphan(draft) ? chainOf(clues, chains, draft) : -1;
    const owner = chain < 0 ? undefined : speaker.get(chain);
    if (owner === undefined || owner === draft) result.push(draft);
    else append(parts, owner, draft);
  }
  const missed = unlabelled(clues, chains, drafts);
  return result.map((draft) => {
    const chain = chainOf(clues, chains, draft);
    const silent = chain >= 0 && speaker.get(chain) === draft ? (missed.get(chain) ?? []) : [];
    const joined = parts.get(draft) ?? [];
    if (joined.length + silent.length === 0) return draft;
    const content = [draft, ...joined].flatMap((part) => part.content).concat(silent);
    return { ...draft, content: content.sort((a, b) => a.first - b.first) };
  });
}

/** "['It was late.'] Okafor was denied bail": the quotation that goes on belongs to no report without a source behind it. */
function withoutForeign(clues: Clues, chains: Int32Array, draft: Draft): readonly Draft[] {
  const { source, cue, content } = draft;
  if (source !== null || cue === null) return [draft];
  const { tokens } = clues.reading;
  const isForeign = (part: Segment): boolean =>
    tokens[part.end - 1]!.sentence < tokens[cue.first]!.sentence &&
    chainOf(clues, chains, { ...draft, content: [part] }) >= 0;
  const foreign = content.filter(isForeign);
  if (foreign.length === 0) return [draft];
  return [
    { ...draft, cue: null, content: foreign },
    { ...draft, content: content.filter((part) => !foreign.includes(part)) },
  ];
}

/** "['I hope they stay,'] ...": in a quotation that goes on, what its speaker hopes is part of it. */
function isWithin(clues: Clues, chains: Int32Array, { source, cue, content }: Draft): boolean {
  if (source === null || cue === null || source.end - source.first !== 1) return false;
  if (!/^(?:i|we)$/.test(clues.reading.tokens[source.first]!.lower)) return false;
  const quotation = clues.quotation[source.first] ?? -1;
  if (quotation < 0 || (chains[quotation] ?? -1) < 0 || clues.quotation[cue.first] !== quotation) return false;
  return content.every(({ first }) => clues.quotation[first] === quotation);
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The quotations of each chain that no draft has a word of. */
function unlabelled(
  clues: Clues,
  chains: Int32Array,
  drafts: readonly Draft[],
): ReadonlyMap<number, readonly Segment[]> {
  const labelled = new Set<number>();
  for (const { content } of drafts) {
    for (const { first, end } of content) for (let i = first; i < end; i++) labelled.add(clues.quotation[i] ?? -1);
  }
  const missed = new Map<number, Segment[]>();
  for (const { index, start, firstToken, endToken, closed } of clues.reading.quotations) {
    const chain = chains[index] ?? -1;
    if (chain < 0 || labelled.has(index)) continue;
    // A quotation that goes on behind a paragraph break need not repeat its mark.
    const opening = (clues.reading.tokens[firstToken - 1]?.start ?? -1) >= start ? 1 : 0;
    const segment: Segment = { kind: 'content', first: firstToken - opening, end: endToken + (closed ? 1 : 0) };
    append(missed, chain, segment);
  }
  return missed;
}

/** For every quotation the first of the ones it continues, or -1 for a quotation within one paragraph. */
function chainsOf({ reading: { quotations } }: Clues): Int32Array {
  const chains = new Int32Array(quotations.length).fill(-1);
  for (const { index, continues } of quotations) {
    if (continues < 0) continue;
    const first = chains[continues] ?? -1;
    const chain = first >= 0 ? first : continues;
    chains[continues] = chain;
    chains[index] = chain;
  }
  return chains;
}

function chainOf(clues: Clues, chains: Int32Array, { content }: Draft): number {
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const chain = chains[clues.quotation[i] ?? -1] ?? -1;
      if (chain >= 0) return chain;
    }
  }
  return -1;
}
