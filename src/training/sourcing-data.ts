// Reads the gold articles: what the pipeline before the sourcing pass finds in them, and the labels of each sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { SourceKind } from '../model/findings.ts';
import { findAttributions } from '../passes/attribution/index.ts';
import { findEntities } from '../passes/entities/index.ts';
import { findHedges } from '../passes/hedging/index.ts';
import { findQuantities } from '../passes/quantities/index.ts';
import { createContext } from '../passes/sourcing/judge.ts';
import type { ArticleContext } from '../passes/sourcing/rule.ts';

export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly role: 'claim' | 'judgment' | 'other';
  readonly sourcing: SourceKind | 'na';
  readonly needs_source: boolean;
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldSentence[];
}

export interface Example {
  readonly name: string;
  readonly text: string;
  readonly context: ArticleContext;
  /** The gold label of each sentence that was read, by the middle of the sentence; undefined where gold has none. */
  readonly gold: readonly (GoldSentence | undefined)[];
  readonly all: readonly GoldSentence[];
}

export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -4),
      text: readFileSync(join(folder, file), 'utf8'),
      gold: readFileSync(join(folder, file.replace(/\.txt$/, '.jsonl')), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as GoldSentence),
    }));
}

/** Middles of sentences of articles in attribution/train that we labelled by the same guidelines. */
type Labels = Record<string, { readonly needs: number[]; readonly plain: number[]; readonly other: number[] }>;

/**
 * The articles we labelled ourselves: only sentences that no source covers. Trained on, never measured on.
 * `plain` are claims that need no source, `other` are no claims.
 */
export function readOwnLabels(folder: string): readonly GoldArticle[] {
  const labels = JSON.parse(readFileSync(new URL('./sourcing-labels.json', import.meta.url), 'utf8')) as Labels;
  return Object.entries(labels).map(([name, { needs, plain, other }]) => {
    const label =
      (role: 'claim' | 'other', needs_source: boolean) =>
      (middle: number): GoldSentence => ({
        start: middle,
        end: middle + 1,
        role,
        sourcing: role === 'claim' ? 'none' : 'na',
        needs_source,
      });
    const gold = [
      ...needs.map(label('claim', true)),
      ...plain.map(label('claim', false)),
      ...other.map(label('other', false)),
    ];
    return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), gold };
  });
}

const LEAST_CONFIDENCE = 0.5;

/** The same steps as analyze() takes before the sourcing pass, at its default confidence. */
export function contextOf(text: string): ArticleContext {
  const reading = read(articleFromText(text, { file: '-' }));
  const sure = <T extends { readonly confidence: number }>(found: readonly T[]): readonly T[] =>
    found.filter((finding) => finding.confidence >= LEAST_CONFIDENCE);
  const entities = sure(findEntities(reading)).map((entity) => ({ ...entity, mentions: sure(entity.mentions) }));
  const attributions = sure(findAttributions(reading, entities));
  const { hedges, boosters } = findHedges(reading);
  return createContext(reading, {
    entities,
    attributions,
    quantities: findQuantities(reading),
    hedges: sure(hedges),
    boosters: sure(boosters),
  });
}

export function prepare({ name, text, gold }: GoldArticle): Example {
  const context = contextOf(text);
  const labels = context.facts.map(({ sentence }) => {
    const middle = (sentence.start + sentence.end) / 2;
    return gold.find(({ start, end }) =>
      end === start + 1 ? sentence.start <= start && start < sentence.end : start <= middle && middle < end,
    );
  });
  return { name, text, context, gold: labels, all: gold };
}
