// The cue lexicon ready to be matched: ours, with the words a user adds.
import { rememberByForm } from '../../language/forms.ts';
import { type Cue, type CueEntry, type CueKind, type CuePattern, type CueRule, patternsOf } from '../../lexicon/cue.ts';
import { searchTable } from '../../lexicon/static-table.ts';
import type { HedgeCategory } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import { cuePatterns, cueTable } from './cue-table.static.ts';
import { type Automaton, byFirstWord, createAutomaton } from './match.ts';

let ours: Automaton | undefined;

/** The lexicon of the package with a user's additions; without any it is made once. */
export function lexiconWith(additions: LexiconAdditions = {}): Automaton {
  const { hedges = [], boosters = [] } = additions;
  if (hedges.length > 0 || boosters.length > 0) return withAdditions(hedges, boosters);
  ours ??= { startOf: rememberByForm(createAutomaton(listed).startOf) };
  return ours;
}

export function isBooster([, kind]: Cue): boolean {
  return kind === 'booster';
}

/** Of a cue that is a hedge. */
export function categoryOf([, kind]: Cue): HedgeCategory {
  return kind as HedgeCategory;
}

/** Our patterns that begin with a word. */
function listed(word: string): readonly CuePattern[] {
  const places = searchTable(cueTable, word);
  return places === undefined ? [] : places.split(' ').map((place) => patternAt(Number(place)));
}

function patternAt(place: number): CuePattern {
  const line = cuePatterns.slice(place, cuePatterns.indexOf('\n', place));
  const [cue = '', kind, confidence, rule, pattern = ''] = line.split('\t');
  return { entry: [cue, kind as CueKind, Number(confidence), rule as CueRule], pattern };
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

function withAdditions(
  hedges: NonNullable<LexiconAdditions['hedges']>,
  boosters: NonNullable<LexiconAdditions['boosters']>,
): Automaton {
  const own = (cue: string, kind: CueKind): readonly CuePattern[] => {
    const entry = entryOf(cue);
    return entry === null ? [] : patternsOf([entry], kind);
  };
  const added = byFirstWord([
    ...hedges.flatMap(({ cue, category }) => own(cue, category)),
    ...boosters.flatMap((cue) => own(cue, 'booster')),
  ]);
  return createAutomaton((word) => [...listed(word), ...(added.get(word) ?? [])]);
}
