// How sure the article is: hedges by category and by whose they are, and the sentences with the most.
import type { Document, Hedge, Summary } from '../../model/document.ts';
import { alignRight, wrap } from '../layout.ts';
import { markedText } from '../mark.ts';
import type { View } from '../report.ts';
import { oneLine } from '../safe.ts';
import type { Theme } from '../theme.ts';
import { headed, INDENT, plural } from './words.ts';

/** How many of each an editor reads before looking at a fuller report. */
const SHOWN = { hedged: 3, cues: 6 } as const;

export function hedgingSection(document: Document, text: string, view: View, theme: Theme): readonly string[] {
  const { hedges, hedgesPer100Words, hedgesByCategory, boosters, certainty } = document.summary;
  if (hedges === null || hedgesByCategory === null || boosters === null) return [];
  const rate = hedgesPer100Words === null ? '' : `, ${hedgesPer100Words.toFixed(1)} per 100 words`;
  if (hedges === 0) return headed('HEDGING', `no hedges${boostersIn(document, boosters)}`, view);
  const categories = Object.entries(hedgesByCategory)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${category} ${count}`)
    .join(' · ');
  const both = certainty?.hedgedAndUnsourced.length ?? 0;
  return [
    ...headed('HEDGING', `${plural(hedges, 'hedge')}${rate}${boostersIn(document, boosters)}`, view),
    ...wrap(categories, view.width, { first: INDENT }),
    ...wrap([voiceWords(certainty), bothWords(both)].filter((words) => words !== '').join('; '), view.width, {
      first: INDENT,
    }),
    ...mostHedged(document).flatMap(({ sentence, hedges: cues }) =>
      wrap(markedText(text, sentence, cues, view.color > 0 ? theme.hedge : null), view.width, {
        first: theme.place(`${alignRight(String(cues[0]?.line ?? sentence.line), 4)}  `),
        rest: INDENT,
      }),
    ),
  ];
}

/** "9 in the writer’s own words (2.6 per 100), 1 in the sources’ (1.2)". */
function voiceWords(certainty: Summary['certainty']): string {
  if (certainty === null) return '';
  const { writer, source } = certainty;
  const rate = (value: number | null, unit: string): string => (value === null ? '' : ` (${value.toFixed(1)}${unit})`);
  const own = `${writer.hedges} in the writer’s own words${rate(writer.hedgesPer100Words, ' per 100')}`;
  return source.words === 0 ? own : `${own}, ${source.hedges} in the sources’${rate(source.hedgesPer100Words, '')}`;
}

function bothWords(count: number): string {
  return count === 0 ? '' : `${plural(count, 'assertion')} both hedged and in need of a source`;
}

function boostersIn(document: Document, boosters: number): string {
  if (boosters === 0) return '; no boosters';
  const cues = [...new Set(document.boosters.map(({ cue }) => oneLine(cue)))].slice(0, SHOWN.cues);
  return `; ${plural(boosters, 'booster')} (${cues.join(', ')})`;
}

/** The sentences with the most hedges; of equals those with the surest, then in order. */
function mostHedged(document: Document): { sentence: Document['sentences'][number]; hedges: Hedge[] }[] {
  const bySentence = new Map<number, Hedge[]>();
  for (const hedge of document.hedges) {
    const here = bySentence.get(hedge.sentence);
    if (here) here.push(hedge);
    else bySentence.set(hedge.sentence, [hedge]);
  }
  const surest = (hedges: readonly Hedge[]): number =>
    hedges.reduce((most, hedge) => Math.max(most, hedge.confidence), 0);
  return [...bySentence]
    .flatMap(([index, hedges]) => {
      const sentence = document.sentences[index];
      return sentence ? [{ sentence, hedges }] : [];
    })
    .sort(
      (a, b) =>
        b.hedges.length - a.hedges.length || surest(b.hedges) - surest(a.hedges) || a.sentence.start - b.sentence.start,
    )
    .slice(0, SHOWN.hedged);
}
