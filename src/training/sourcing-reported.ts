// Sentences of attribution/train with the annotators' word on whether somebody is reported: what the question
// "reported" is trained on. The articles that gold/train and our own labels use are left out, so that the answer
// is as good on them as on an article nobody has seen.
import { join } from 'node:path';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import { verbForms } from '../lexicon/inflect.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { createContext } from '../passes/sourcing/judge.ts';
import type { ArticleContext } from '../passes/sourcing/rule.ts';
import { tokenRange } from '../passes/sourcing/token-range.ts';
import { type GoldAttribution, readAttributionCorpus } from './attribution-corpus.ts';

export interface ReportedArticle {
  readonly name: string;
  readonly context: ArticleContext;
  /** By sentence: whether a report covers at least half of it. */
  readonly reported: readonly boolean[];
  readonly statements: readonly Statement[];
}

/** Words of an article's own sentence, or of what somebody is reported to have said in other words than his own. */
export interface Statement {
  readonly tokens: readonly number[];
  readonly attributed: boolean;
}

/** Shorter ones say too little. */
const LEAST_WORDS = 6;

const nothing = { entities: [], quantities: [], hedges: [], boosters: [], attributions: [] };
const HALF = 0.5;

/** Attitudes ("wants", "fears") are annotated there but are no reports by our guidelines. */
function stanceForms(): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const base of wordSet(speechVerbs.stance)) for (const form of verbForms(base)) forms.add(form);
  for (const name of ['report', 'weak'] as const) {
    for (const base of wordSet(speechVerbs[name])) for (const form of verbForms(base)) forms.delete(form);
  }
  return forms;
}

function coverage(
  context: ArticleContext,
  annotations: readonly GoldAttribution[],
  stance: ReadonlySet<string>,
): boolean[] {
  const { tokens, sentences } = context.reading;
  const mark = new Uint8Array(tokens.length);
  for (const { source, cue, content } of annotations) {
    const isStance = cue.some((span) => {
      const [from, to] = tokenRange(tokens, span);
      return tokens.slice(from, to).some(({ lower }) => stance.has(lower));
    });
    for (const span of [...source, ...cue]) {
      const [from, to] = tokenRange(tokens, span);
      for (let i = from; i < to; i++) if (mark[i] === 0) mark[i] = 1;
    }
    if (isStance || source.length === 0) continue;
    for (const span of content) {
      const [from, to] = tokenRange(tokens, span);
      for (let i = from; i < to; i++) mark[i] = 2;
    }
  }
  return sentences.map(({ firstToken, endToken }) => {
    let base = 0;
    let covered = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i]!.kind === 'punctuation' || mark[i] === 1) continue;
      base++;
      if (mark[i] === 2) covered++;
    }
    return base > 0 && covered / base >= HALF;
  });
}

/** Statements outside quotations, by whether somebody is named for them. */
function statements({ reading }: ArticleContext, annotations: readonly GoldAttribution[]): Statement[] {
  const { tokens, sentences } = reading;
  const mark = new Uint8Array(tokens.length);
  const fill = (spans: GoldAttribution['content'], value: number): void => {
    for (const span of spans) mark.fill(value, ...tokenRange(tokens, span));
  };
  for (const { content } of annotations) fill(content, 2);
  for (const { source, cue } of annotations) fill([...source, ...cue], 1);
  return sentences.flatMap(({ firstToken, endToken, kind }) => {
    if (kind !== 'paragraph') return [];
    const indexes = Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
    if (indexes.some((i) => tokens[i]!.quotation >= 0)) return [];
    const attributed = indexes.some((i) => mark[i] !== 0);
    const words = indexes.filter((i) => tokens[i]!.kind !== 'punctuation' && (!attributed || mark[i] === 2));
    return words.length < LEAST_WORDS ? [] : [{ tokens: words, attributed }];
  });
}

export function readReported(corpora: string, leaveOut: ReadonlySet<string>): readonly ReportedArticle[] {
  const stance = stanceForms();
  return readAttributionCorpus(join(corpora, 'attribution/train'))
    .filter(({ name }) => !leaveOut.has(name))
    .map(({ name, text, annotations }) => {
      const context = createContext(read(articleFromText(text, { file: '-' })), nothing);
      return {
        name,
        context,
        reported: coverage(context, annotations[0] ?? [], stance),
        statements: statements(context, annotations[0] ?? []),
      };
    });
}
