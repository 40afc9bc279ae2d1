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
import type { LinearModel } from '../tagger/index.ts';
import { textReader } from './corpora/texts.ts';

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

/**
 * Our own labels, made by the guidelines of the gold set: by article, for each sentence a place within it and a code.
 * `o` is no statement; otherwise `c` claim or `j` judgment, then the sourcing (`d` named, `u` unnamed, `v` vague,
 * `n` none), then `+` where it needs a source.
 */
type Labels = Readonly<Record<string, string>>;

const SOURCING: Readonly<Record<string, SourceKind>> = { d: 'named', u: 'unnamed', v: 'vague', n: 'none' };

function goldSentence(label: string): GoldSentence {
  const [place, code = ''] = label.split(' ');
  const start = Number(place);
  const sourcing = SOURCING[code[1] ?? ''];
  return {
    start,
    end: start + 1,
    role: code[0] === 'c' ? 'claim' : code[0] === 'j' ? 'judgment' : 'other',
    sourcing: sourcing ?? 'na',
    needs_source: code.endsWith('+'),
  };
}

export function ownLabels(): Labels {
  return JSON.parse(readFileSync(new URL('./sourcing-labels.json', import.meta.url), 'utf8')) as Labels;
}

/** The articles we labelled ourselves. Trained on, never measured on. */
export function readOwnLabels(corpora: string): readonly GoldArticle[] {
  const textOf = textReader(corpora);
  return Object.entries(ownLabels()).map(([name, labels]) => ({
    name,
    text: textOf(name),
    gold: labels.split(', ').map(goldSentence),
  }));
}

const LEAST_CONFIDENCE = 0.5;

/** The same steps as analyze() takes before the sourcing pass, at its default confidence; `tagger` finds the attributions. */
export function contextOf(text: string, tagger?: LinearModel): ArticleContext {
  const reading = read(articleFromText(text, { file: '-' }));
  const sure = <T extends { readonly confidence: number }>(found: readonly T[]): readonly T[] =>
    found.filter((finding) => finding.confidence >= LEAST_CONFIDENCE);
  const entities = sure(findEntities(reading)).map((entity) => ({ ...entity, mentions: sure(entity.mentions) }));
  const attributions = sure(findAttributions(reading, entities, {}, tagger));
  const { hedges, boosters } = findHedges(reading);
  return createContext(reading, {
    entities,
    attributions,
    quantities: findQuantities(reading),
    hedges: sure(hedges),
    boosters: sure(boosters),
  });
}

export function prepare({ name, text, gold }: GoldArticle, tagger: LinearModel): Example {
  const context = contextOf(text, tagger);
  const labels = context.facts.map(({ sentence }) => {
    const middle = (sentence.start + sentence.end) / 2;
    return gold.find(({ start, end }) =>
      end === start + 1 ? sentence.start <= start && start < sentence.end : start <= middle && middle < end,
    );
  });
  return { name, text, context, gold: labels, all: gold };
}
