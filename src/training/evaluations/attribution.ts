// Attribution on PolNeAR dev and on articles of other kinds: all, by publisher, by kind of cue, by kind of quotation.
import { join } from 'node:path';
import { articleFromText } from '../../language/article-from-text.ts';
import { read } from '../../language/read.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { tokenAt } from '../../passes/attribution/clues.ts';
import { CORE_VERB, cueWords, Trait } from '../../passes/attribution/cue-words.ts';
import { findAttributions } from '../../passes/attribution/index.ts';
import { findEntities } from '../../passes/entities/index.ts';
import { type AttributionArticle, type GoldAttribution, readAttributionCorpus } from '../attribution-corpus.ts';
import { type AttributionScores, addScores, createScores, match } from '../attribution-scores.ts';
import { readAttributedArticles } from '../corpora/attributed-articles.ts';
import { type Counts, createCounts, type Evaluation, figures, type Table } from '../evaluation.ts';

const MIN_CONFIDENCE = 0.5;

const asGold = ({ source, cue, content }: AttributionFact): GoldAttribution => ({
  source: source === null ? [] : [source],
  cue: cue === null ? [] : [cue],
  content,
});

/** `reporting`: a verb of saying or showing, "according to", a colon; `attitude`: wants, hopes, supports and the rest. */
function cueClass(reading: Reading, { cue }: GoldAttribution): string {
  const words = cueWords();
  let attitude = false;
  for (const span of cue) {
    for (let i = tokenAt(reading, span.start); (reading.tokens[i]?.start ?? span.end) < span.end; i++) {
      const lower = reading.tokens[i]?.lower ?? '';
      const traits = words.get(lower)?.traits ?? 0;
      if ((traits & (CORE_VERB | Trait.sayingNoun | Trait.hearsay)) !== 0 || lower === ':') return 'reporting cues';
      attitude = true;
    }
  }
  return attitude ? 'attitudes and other cues' : 'no cue';
}

/** By the quotation marks around the content's words, as the pass itself decides. */
function quotationClass(reading: Reading, { content }: GoldAttribution): string {
  let quoted = 0;
  let plain = 0;
  for (const span of content) {
    for (let i = tokenAt(reading, span.start); (reading.tokens[i]?.start ?? span.end) < span.end; i++) {
      const token = reading.tokens[i];
      if (token === undefined || token.kind === 'punctuation') continue;
      if (token.quotation >= 0) quoted++;
      else plain++;
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}

/** All articles, by publisher, and by class. */
function tablesOf(set: string, articles: readonly AttributionArticle[]): readonly Table[] {
  const all = createScores();
  const publishers = new Map<string, AttributionScores>();
  const classes = new Map<string, Counts>();
  const countsOf = (name: string): Counts => {
    const counts = classes.get(name) ?? createCounts();
    classes.set(name, counts);
    return counts;
  };
  for (const article of articles) {
    const reading = read(articleFromText(article.text));
    const found = findAttributions(reading, findEntities(reading))
      .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
      .map(asGold);
    const gold = article.annotations[0] ?? [];
    const ofPublisher = publishers.get(article.publisher) ?? createScores();
    publishers.set(article.publisher, ofPublisher);
    for (const scores of [all, ofPublisher]) addScores(scores, article.text, reading.sentences, gold, found);
    for (const classify of [cueClass, quotationClass]) {
      const pairs = match(
        gold.map(({ content }) => content),
        found.map(({ content }) => content),
      );
      gold.forEach((attribution, k) => {
        const counts = countsOf(classify(reading, attribution));
        if ((pairs[k] ?? -1) >= 0) counts.right++;
        else counts.missed++;
      });
      found.forEach((attribution, k) => {
        if (!pairs.includes(k)) countsOf(classify(reading, attribution)).extra++;
      });
    }
  }
  const row = (name: string, { sentence, token, source, cue, content }: AttributionScores): readonly string[] => [
    name,
    ...figures(sentence),
    ...[token, source, cue, content].map((counts) => figures(counts)[2]),
  ];
  const columns = [set, 'attributed sentences P', 'R', 'F1', 'token labels F1', 'source F1', 'cue F1', 'content F1'];
  return [
    {
      title: `Attribution on ${set}, by publisher`,
      columns,
      rows: [
        row('all', all),
        ...[...publishers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, scores]) => row(name, scores)),
      ],
    },
    {
      title: `Attributions on ${set} whose content half overlaps, by class`,
      columns: ['class', 'P', 'R', 'F1', 'annotated'],
      rows: [...classes].map(([name, counts]) => [name, ...figures(counts), String(counts.right + counts.missed)]),
    },
  ];
}

export const evaluation: Evaluation = {
  run: (corpora) => [
    ...tablesOf('PolNeAR dev', readAttributionCorpus(join(corpora, 'attribution/dev'))),
    ...tablesOf('held-out articles', readAttributedArticles('held out')),
  ],
};
