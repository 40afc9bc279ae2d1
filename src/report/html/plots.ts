// Two small plots as inline SVG: how the assertions are sourced, and where the hedges are.
import type { Document, Summary } from '../../model/document.ts';

const WIDTH = 300;

const KINDS = [
  { kind: 'named', label: 'named source' },
  { kind: 'unnamed', label: 'unnamed source' },
  { kind: 'vague', label: 'vague source' },
  { kind: 'none', label: 'no source' },
] as const;

/** One bar of all assertions by their sourcing, with a key that says the same in words. */
export function sourcingBar(summary: Summary): string {
  const { assertions, sourced, unnamed, vague, unsourced } = summary;
  if (!assertions || sourced === null) return '';
  const counts = { named: sourced - (unnamed ?? 0), unnamed: unnamed ?? 0, vague: vague ?? 0, none: unsourced ?? 0 };
  let x = 0;
  const bars = KINDS.map(({ kind }) => {
    const width = (counts[kind] / assertions) * WIDTH;
    // A gap of ground colour tells neighbours apart where their shades look alike.
    const bar = width === 0 ? '' : rect(x, 0, Math.max(1, width - 1.5), 16, `bar-${kind}`);
    x += width;
    return bar;
  });
  const words = KINDS.map(({ kind, label }) => `${counts[kind]} ${label}`).join(', ');
  const key = KINDS.map(
    ({ kind, label }) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" class="bar-${kind}"/></svg><b>${counts[kind]}</b> ${label}</li>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} 16" role="img"><title>Assertions by source: ${words}</title>${bars.join('')}</svg>
<ul class="key">${key.join('')}</ul>
`;
}

const PLOT_HEIGHT = 56;

/** A column a paragraph, as high as its hedges are many; each links to its paragraph. */
export function hedgingPlot(document: Document, article: number): string {
  const paragraphs = [...new Set(document.sentences.map((sentence) => sentence.paragraph))];
  if (document.summary.hedges === null || paragraphs.length === 0) return '';
  const counts = new Map<number, number>();
  for (const hedge of document.hedges) {
    const paragraph = document.sentences[hedge.sentence]?.paragraph;
    if (paragraph !== undefined) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const step = (WIDTH - 16) / paragraphs.length;
  const columns = paragraphs.map((paragraph, index) => {
    const count = counts.get(paragraph) ?? 0;
    const height = count === 0 ? 1.5 : (count / most) * PLOT_HEIGHT;
    const bar = rect(
      16 + index * step,
      4 + PLOT_HEIGHT - height,
      Math.max(0.5, Math.min(step - 1, 24)),
      height,
      count === 0 ? 'bar-zero' : 'bar-hedge',
    );
    if (count === 0) return bar;
    const words = `Paragraph ${index + 1}: ${count} hedge${count === 1 ? '' : 's'}`;
    return `<a href="#a${article}-p${paragraph}" aria-label="${words}"><title>${words}</title>${bar}</a>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${PLOT_HEIGHT + 18}" role="group" aria-label="Hedges by paragraph, at most ${most}">
<text x="0" y="11">${most}</text><text x="0" y="${4 + PLOT_HEIGHT}">0</text>${columns.join('')}
<text x="16" y="${PLOT_HEIGHT + 16}">first paragraph</text><text x="${WIDTH}" y="${PLOT_HEIGHT + 16}" text-anchor="end">last</text></svg>
`;
}

function rect(x: number, y: number, width: number, height: number, name: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" class="${name}"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
