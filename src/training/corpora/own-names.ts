// Names we labelled ourselves by the CoNLL-2003 guidelines, as offsets: src/training/name-labels.json holds no text.
import { readFileSync } from 'node:fs';
import type { LabelledSpan, LabelledText } from './conll.ts';
import { textReader } from './texts.ts';

/** By text: where its labelled part ends, then "start-endT" for each name in UTF-16 offsets; T is one of {@link OWN}. */
export type NameLabels = Readonly<Record<string, string>>;

/** The letters of the file in types. */
export const OWN = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' } as const;

export function nameLabels(): NameLabels {
  return JSON.parse(readFileSync(new URL('../name-labels.json', import.meta.url), 'utf8')) as NameLabels;
}

/** The labelled part of `text` with its names. @throws RangeError when a name is not in it */
export function labelledPart(text: string, labels: string): LabelledText {
  const [end = '0', ...names] = labels.split(' ');
  const part = text.slice(0, Number(end));
  return { text: part, spans: names.map((name) => spanOf(name, part.length)) };
}

const NAME = /^(\d+)-(\d+)([POLM])$/;

function spanOf(label: string, length: number): LabelledSpan {
  const [, start, end, type = ''] = NAME.exec(label) ?? [];
  const span = { start: Number(start), end: Number(end), type };
  if (!(span.start < span.end && span.end <= length)) throw new RangeError(`no name at ${label}`);
  return span;
}

export function readOwnNames(corpora: string): LabelledText[] {
  const textOf = textReader(corpora);
  return Object.entries(nameLabels()).map(([name, labels]) => labelledPart(textOf(name), labels));
}
