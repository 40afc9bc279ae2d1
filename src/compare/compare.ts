// What changed between two drafts of one article, as an editor asks: sources, caution, names and figures.
import type { Assertion, Document, TextSpan } from '../model/document.ts';
import type { SourceKind } from '../model/findings.ts';
import { alignSentences } from './align.ts';

/** A place in a draft. */
export interface Place {
  readonly line: number;
  readonly text: string;
}

export interface SourceChange {
  readonly before: Place & { readonly sourcing: SourceKind; readonly source: string | null };
  readonly after: Place & { readonly sourcing: SourceKind; readonly source: string | null };
}

/** Words that one draft has and the other has not, in a sentence that both have. */
export interface WordChange {
  readonly before: Place;
  readonly after: Place;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface FigureChange {
  readonly name: 'assertions' | 'sourced' | 'vague' | 'unsourced' | 'needSource' | 'hedges' | 'boosters' | 'words';
  readonly before: number | null;
  readonly after: number | null;
}

export interface Comparison {
  readonly version: 1;
  readonly before: { readonly file: string; readonly title: string | null };
  readonly after: { readonly file: string; readonly title: string | null };
  readonly figures: readonly FigureChange[];
  readonly lostSource: readonly SourceChange[];
  readonly gainedSource: readonly SourceChange[];
  /** Still sourced, by somebody else or less or more openly. */
  readonly changedSource: readonly SourceChange[];
  /** Assertions of sentences the old draft has not that need a source. */
  readonly newInNeed: readonly Place[];
  readonly hedges: readonly WordChange[];
  readonly quantities: readonly WordChange[];
  readonly names: readonly WordChange[];
  /** Names that only one draft has. */
  readonly namesAdded: readonly string[];
  readonly namesRemoved: readonly string[];
  readonly sentences: {
    readonly same: number;
    readonly edited: number;
    readonly added: number;
    readonly removed: number;
  };
}

const FIGURES = ['assertions', 'sourced', 'vague', 'unsourced', 'needSource', 'hedges', 'boosters'] as const;

/** Compares an old and a new draft. */
export function compareDocuments(before: Document, after: Document): Comparison {
  const pairs = alignSentences(
    before.sentences.map(({ text }) => text),
    after.sentences.map(({ text }) => text),
  );
  const [oldAssertions, newAssertions] = [bySentence(before.assertions), bySentence(after.assertions)];
  const sources = pairs.flatMap((pair) =>
    sourceChanges(before, after, oldAssertions.get(pair.before) ?? [], newAssertions.get(pair.after) ?? []),
  );
  const edited = pairs.filter((pair) => pair.edited);
  const kept = new Set(pairs.map((pair) => pair.after));
  const words = (
    list: (document: Document) => readonly (TextSpan & { readonly key: string })[],
  ): readonly WordChange[] => {
    const [olds, news] = [bySentence(list(before)), bySentence(list(after))];
    return edited.flatMap((pair) =>
      wordChange(before, after, pair, olds.get(pair.before) ?? [], news.get(pair.after) ?? []),
    );
  };
  const names = [before, after].map(({ entities }) => new Map(entities.map(({ name }) => [name.toLowerCase(), name])));
  const [oldNames = new Map<string, string>(), newNames = new Map<string, string>()] = names;
  return {
    version: 1,
    before: { file: before.file, title: before.title },
    after: { file: after.file, title: after.title },
    figures: [
      { name: 'words', before: before.counts.words, after: after.counts.words },
      ...FIGURES.map((name) => ({ name, before: before.summary[name], after: after.summary[name] })),
    ],
    lostSource: sources.filter((change) => isSourced(change.before.sourcing) && !isSourced(change.after.sourcing)),
    gainedSource: sources.filter((change) => !isSourced(change.before.sourcing) && isSourced(change.after.sourcing)),
    changedSource: sources.filter((change) => isSourced(change.before.sourcing) && isSourced(change.after.sourcing)),
    newInNeed: after.assertions.filter(({ needsSource, sentence }) => needsSource && !kept.has(sentence)).map(place),
    hedges: words(({ hedges }) => hedges.map((hedge) => ({ ...hedge, key: hedge.cue }))),
    quantities: words(({ quantities }) =>
      quantities.map((quantity) => ({ ...quantity, key: quantity.text.toLowerCase() })),
    ),
    names: words(({ entities }) =>
      entities.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, key: mention.text.toLowerCase() }))),
    ),
    namesAdded: [...newNames].flatMap(([key, name]) => (oldNames.has(key) ? [] : [name])),
    namesRemoved: [...oldNames].flatMap(([key, name]) => (newNames.has(key) ? [] : [name])),
    sentences: {
      same: pairs.length - edited.length,
      edited: edited.length,
      added: after.sentences.length - pairs.length,
      removed: before.sentences.length - pairs.length,
    },
  };
}

function isSourced(sourcing: SourceKind): boolean {
  return sourcing === 'named' || sourcing === 'unnamed';
}

/** Assertions of a sentence and of its edited form are paired in order. */
function sourceChanges(
  before: Document,
  after: Document,
  olds: readonly Assertion[],
  news: readonly Assertion[],
): readonly SourceChange[] {
  return news.flatMap((assertion, index) => {
    const counterpart = olds[index];
    if (counterpart === undefined) return [];
    const change = { before: sourced(before, counterpart), after: sourced(after, assertion) };
    const same =
      change.before.sourcing === change.after.sourcing &&
      (!isSourced(change.after.sourcing) || change.before.source?.toLowerCase() === change.after.source?.toLowerCase());
    return same ? [] : [change];
  });
}

function sourced(document: Document, assertion: Assertion): SourceChange['before'] {
  const attribution = assertion.attribution === null ? undefined : document.attributions[assertion.attribution];
  const entity =
    attribution?.entity === null || attribution === undefined ? undefined : document.entities[attribution.entity];
  return {
    ...place(assertion),
    sourcing: assertion.sourcing,
    source: entity?.name ?? attribution?.source?.text ?? null,
  };
}

function place({ line, text }: TextSpan): Place {
  return { line, text };
}

function bySentence<T extends TextSpan>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const index = new Map<number, T[]>();
  for (const span of spans) {
    const list = index.get(span.sentence);
    if (list === undefined) index.set(span.sentence, [span]);
    else list.push(span);
  }
  return index;
}

function wordChange(
  before: Document,
  after: Document,
  pair: { readonly before: number; readonly after: number },
  olds: readonly (TextSpan & { readonly key: string })[],
  news: readonly (TextSpan & { readonly key: string })[],
): readonly WordChange[] {
  const removed = without(olds, news);
  const added = without(news, olds);
  const [old, now] = [before.sentences[pair.before], after.sentences[pair.after]];
  if (removed.length + added.length === 0 || old === undefined || now === undefined) return [];
  return [{ before: place(old), after: place(now), removed, added }];
}

/** The texts of `spans` that `others` lack, counting how often each stands. */
function without(
  spans: readonly (TextSpan & { readonly key: string })[],
  others: readonly { readonly key: string }[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return spans.flatMap(({ key, text }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count > 0 ? [] : [text];
  });
}
