// The cue lexicon ready to be matched: ours, with the words a user adds.
import { rememberByForm } from '../../language/forms.ts';
import { BOOSTERS, NOT_BOOSTERS } from '../../lexicon/boosters.ts';
import type { CueEntry } from '../../lexicon/cue.ts';
import { HEDGES, NOT_HEDGES } from '../../lexicon/hedges.ts';
import type { HedgeCategory } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import { type Automaton, buildAutomaton } from './match.ts';

export interface CueLexicon {
  readonly automaton: Automaton;
  readonly isBooster: (entry: CueEntry) => boolean;
  readonly categoryOf: (entry: CueEntry) => HedgeCategory;
}

let ours: CueLexicon | undefined;

/** The lexicon of the package with a user's additions; without any it is built once. */
export function lexiconWith(additions: LexiconAdditions = {}): CueLexicon {
  const { hedges = [], boosters = [] } = additions;
  if (hedges.length > 0 || boosters.length > 0) return build(hedges, boosters);
  ours ??= withMemory(build([], []));
  return ours;
}

function withMemory(lexicon: CueLexicon): CueLexicon {
  return { ...lexicon, automaton: { startOf: rememberByForm(lexicon.automaton.startOf) } };
}

/** A user's words are trusted, in any context. */
const TRUST = 0.9;

/** A plain phrase as an entry, or null when it holds no word. The pattern language's own marks are taken out. */
function entryOf(cue: string): CueEntry | null {
  const plain = cue
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .toLowerCase()
    .trim();
  return plain === '' ? null : [cue, plain.split(/\s+/).join(' '), TRUST, 'plain', 'authors'];
}

function build(
  hedges: NonNullable<LexiconAdditions['hedges']>,
  boosters: NonNullable<LexiconAdditions['boosters']>,
): CueLexicon {
  const categories = new Map<CueEntry, HedgeCategory>();
  for (const [category, entries] of Object.entries(HEDGES) as [HedgeCategory, readonly CueEntry[]][]) {
    for (const entry of entries) categories.set(entry, category);
  }
  for (const { cue, category } of hedges) {
    const entry = entryOf(cue);
    if (entry !== null) categories.set(entry, category);
  }
  const boosting = new Set<CueEntry>([...BOOSTERS, ...NOT_BOOSTERS]);
  for (const cue of boosters) {
    const entry = entryOf(cue);
    if (entry !== null) boosting.add(entry);
  }
  return {
    automaton: buildAutomaton([...NOT_HEDGES, ...categories.keys(), ...boosting]),
    isBooster: (entry) => boosting.has(entry),
    categoryOf: (entry) => categories.get(entry) ?? 'epistemic',
  };
}
