// What stands beside a name and tells who it is, and whom "the nominee" means by it.
import type { EntityFact } from '../../model/findings.ts';
import type { Clues } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Mention } from './mentions.ts';

/** "The Democrat, Representative Lena Brandt", "Lena Brandt, a retired teacher": so far off a description may stand. */
const APPOSED = 4;
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their']);

const LONGEST_APPOSITION = 7;
/** What hangs on a noun group: "of Oregon", "who had worked there". */
const BEHIND_NOUN = new Set(['IN', 'WP', 'WDT', ',', '.', 'TO', 'VBG', 'CC']);

/** "Democrat" of "the committee's senior Democrat from Oregon"; null for a plural. */
export function headNoun({ reading: { tokens } }: Clues, first: number, end: number): string | null {
  let head: string | null = null;
  for (let i = first; i < end && !BEHIND_NOUN.has(tokens[i]?.tag ?? ','); i++) {
    const { tag, lower } = tokens[i]!;
    if (tag.startsWith('NN')) head = tag.endsWith('S') ? null : lower;
  }
  return head;
}

/** Whether a noun stands beside the name and tells who it is. */
export function describes(clues: Clues, { first, end }: Mention, noun: string): boolean {
  const { tokens } = clues.reading;
  let before = first - 1;
  while (before > first - APPOSED && tokens[before]?.tag.startsWith('NNP') && tokens[before]!.lower !== noun) before--;
  if (tokens[before]?.lower === ',') before--;
  if (tokens[before]?.lower === noun) return true;
  // Behind the name the noun group that opens the apposition.
  if (tokens[end]?.lower !== ',' || !ARTICLES.has(tokens[end + 1]?.lower ?? '')) return false;
  return headNoun(clues, end + 1, end + LONGEST_APPOSITION) === noun;
}

/** Among so many of the latest mentions one looks for whom a noun was put beside. */
export const LATEST = 24;
const LONGEST_DESCRIPTION = 4;

/** "The Harbour nominee" behind "Harbour nominee Lena Brandt": she, when all its words stand beside one name. */
export function describedBefore(
  clues: Clues,
  mentions: readonly Mention[],
  entities: readonly EntityFact[],
  first: number,
  end: number,
): number | null {
  const { tokens } = clues.reading;
  const head = end - 1;
  if (tokens[first]?.lower !== 'the' || end - first > LONGEST_DESCRIPTION || tokens[head]?.tag !== 'NN') return null;
  if (((clues.traits[head] ?? 0) & Trait.human) === 0) return null;
  let found: number | null = null;
  for (let k = mentions.length - 1; k >= Math.max(0, mentions.length - LATEST); k--) {
    const mention = mentions[k]!;
    // "With Lena Brandt, the nominee said": two people.
    if (mention.end + 1 === first && tokens[mention.end]!.text === ',') continue;
    if (entities[mention.entity]!.type !== 'person' || !describes(clues, mention, tokens[head]!.lower)) continue;
    if (!holdsAll(clues, mention, first + 1, head)) continue;
    // Of two reporters neither is the reporter.
    if (found !== null && found !== mention.entity) return null;
    found = mention.entity;
  }
  return found;
}

function holdsAll({ reading: { tokens, sentences } }: Clues, mention: Mention, first: number, end: number): boolean {
  const { firstToken, endToken } = sentences[tokens[mention.first]!.sentence]!;
  const beside = new Set<string>();
  const from = Math.max(firstToken, mention.first - LONGEST_APPOSITION);
  const to = Math.min(endToken, mention.end + LONGEST_APPOSITION);
  for (let i = from; i < to; i++) beside.add(tokens[i]!.lower);
  for (let i = first; i < end; i++) if (!beside.has(tokens[i]!.lower)) return false;
  return true;
}
