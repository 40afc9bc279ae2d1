// --explain: what a finding's code means, or the list of all codes.
import { CATALOGUE, explainCode } from '../catalogue.ts';
import type { CatalogueEntry } from '../model/rule.ts';
import { wrap } from '../report/layout.ts';
import { safeJson } from '../report/safe.ts';
import { themeFor } from '../report/theme.ts';
import { nearest } from '../settings/nearest.ts';

export interface ExplainView {
  readonly width: number;
  readonly color: 0 | 1 | 2 | 3;
  readonly json: boolean;
}

/** The explanation of one code, of all codes of a group (`hedging`), or with null the list; an unknown code is an error. */
export function explain(code: string | null, view: ExplainView): string | { readonly error: string } {
  if (code === null) return view.json ? `${safeJson(CATALOGUE, 2)}\n` : list(CATALOGUE, view);
  const entry = explainCode(code);
  if (entry !== undefined) return view.json ? `${safeJson(entry, 2)}\n` : page(entry, view);
  const group = CATALOGUE.filter((candidate) => candidate.code.startsWith(`${code}/`));
  if (group.length > 0) return view.json ? `${safeJson(group, 2)}\n` : list(group, view);
  const codes = CATALOGUE.map((candidate) => candidate.code);
  // People leave out the first half: `modal` is hedging/modal.
  const close = codes.find((candidate) => candidate.endsWith(`/${code}`)) ?? nearest(code, codes);
  const hint = close === undefined ? '' : ` Did you mean ${close}?`;
  return { error: `there is no code '${code}'.${hint} analyze --explain lists them` };
}

function list(entries: readonly CatalogueEntry[], view: ExplainView): string {
  const theme = themeFor(view.color);
  const width = Math.max(...entries.map(({ code }) => code.length));
  return entries
    .flatMap(({ code, docs }) =>
      wrap(docs.summary, view.width, { first: theme.place(code.padEnd(width + 2)), rest: ' '.repeat(width + 2) }),
    )
    .concat('')
    .join('\n');
}

function page({ code, docs }: CatalogueEntry, view: ExplainView): string {
  const theme = themeFor(view.color);
  const section = (title: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : ['', theme.heading(title), ...wrap(text, view.width, { first: '  ' })];
  const examples = (title: string, sentences: readonly string[]): readonly string[] =>
    sentences.length === 0
      ? []
      : ['', theme.heading(title), ...sentences.flatMap((sentence) => wrap(sentence, view.width, { first: '  • ' }))];
  return [
    ...wrap(`${theme.place(code)}  ${docs.summary}`, view.width),
    ...section('Why it matters', docs.why),
    ...section('What to do', docs.fix),
    ...section('Limits', docs.limits),
    ...examples('Found, in brackets', docs.hits),
    ...examples('Not found', docs.nearMisses),
    '',
  ].join('\n');
}
