// What an editor should know about the article as a whole.
import type { Attribution, Reason, TopSource } from '../model/document.ts';
import { isNobody } from '../model/ledger-key.ts';

/** Fewer attributions than this say nothing about whom a story leans on. */
const ENOUGH_ATTRIBUTIONS = 4;
/** More of the attributed words than this from one source is leaning on it. */
const LEANING_SHARE = 0.7;
/** Fewer assertions than this are too short an article to miss sources in. */
const ENOUGH_ASSERTIONS = 5;

/** Warnings about the whole article; each carries the words that show it, or an empty span at the start. */
export function articleWarnings(
  sources: readonly TopSource[],
  attributions: readonly Attribution[],
  counts: { readonly assertions: number; readonly sourced: number },
): Reason[] {
  const warnings: Reason[] = [];
  const total = sources.reduce((sum, source) => sum + source.attributions, 0);
  const main = sources
    .filter((source) => !isNobody(source))
    .reduce<TopSource | undefined>(
      (most, source) => (most === undefined || source.share > most.share ? source : most),
      undefined,
    );
  // Somebody may be quoted and yet no assertion rest on it: a rating, a wish.
  const spoken = sources.some(({ kind }) => kind === 'named' || kind === 'unnamed');
  if (counts.assertions >= ENOUGH_ASSERTIONS && counts.sourced === 0 && !spoken) {
    warnings.push({ code: 'article/no-source', text: '', start: 0, end: 0 });
  } else if (main !== undefined && total >= ENOUGH_ATTRIBUTIONS && main.share >= LEANING_SHARE) {
    warnings.push({ code: 'article/one-source', ...evidence(attributions, (a) => isFrom(a, main)) });
  }
  const identified = sources.filter((source) => source.kind === 'named');
  if (total >= ENOUGH_ATTRIBUTIONS && identified.length === 0 && counts.sourced > 0) {
    warnings.push({ code: 'article/no-named-source', ...evidence(attributions, (a) => a.source !== null) });
  }
  return warnings;
}

function isFrom(attribution: Attribution, source: TopSource): boolean {
  if (source.entity !== null) return attribution.entity === source.entity;
  return attribution.entity === null && attribution.source?.text.replace(/\s+/g, ' ') === source.name;
}

/** The first source span that fits. */
function evidence(
  attributions: readonly Attribution[],
  fits: (attribution: Attribution) => boolean,
): Omit<Reason, 'code'> {
  const span = attributions.find((attribution) => attribution.source !== null && fits(attribution))?.source;
  return span ? { text: span.text, start: span.start, end: span.end } : { text: '', start: 0, end: 0 };
}
