// The cue lexicon by first words, made when the command is built: an article begins few of its patterns.
import { BOOSTERS, NOT_BOOSTERS } from '../../lexicon/boosters.ts';
import { type CuePattern, patternsOf } from '../../lexicon/cue.ts';
import { HEDGES, NOT_HEDGES } from '../../lexicon/hedges.ts';
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';
import type { HedgeCategory } from '../../model/findings.ts';
import { byFirstWord } from './match.ts';

const patterns = [
  ...patternsOf(NOT_HEDGES, 'idiom'),
  ...(Object.keys(HEDGES) as HedgeCategory[]).flatMap((category) => patternsOf(HEDGES[category], category)),
  ...patternsOf([...BOOSTERS, ...NOT_BOOSTERS], 'booster'),
];

/** A line a pattern: the cue's dictionary form, kind, confidence and rule, then the pattern, between tabs. */
export const cuePatterns: string = patterns.map(({ entry, pattern }) => `${[...entry, pattern].join('\t')}\n`).join('');

const places = new Map<CuePattern, number>();
let place = 0;
for (const pattern of patterns) {
  places.set(pattern, place);
  place = cuePatterns.indexOf('\n', place) + 1;
}

/** For each first word where the lines of its patterns begin. */
export const cueTable: StaticTable = tableOf(
  [...byFirstWord(patterns)].map(([word, own]) => [word, own.map((pattern) => places.get(pattern)).join(' ')]),
);
