// What the parts of the summary have in common: headings, shares, numbers with their nouns.
import { wrap } from '../layout.ts';
import type { View } from '../report.ts';
import { themeFor } from '../theme.ts';

/** Where what belongs to a heading begins: after a line number of four digits. */
export const INDENT = ' '.repeat(6);

/** A section's heading with what there is to say of it at once. */
export function headed(title: string, words: string, view: View): readonly string[] {
  return wrap(words, view.width, { first: `${themeFor(view.color).heading(title)}  `, rest: INDENT });
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
