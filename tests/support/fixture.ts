// A hand-made result for tests of what comes after the analysis: an invented article with every kind of finding.
import type { Format } from '../../src/model/article.ts';
import type {
  Assertion,
  Attribution,
  Booster,
  Document,
  Entity,
  Hedge,
  Quantity,
  SentenceSpan,
  Summary,
  TextSpan,
} from '../../src/model/document.ts';
import type { CatalogueEntry } from '../../src/model/rule.ts';
import type { Analysis, Reporter, View } from '../../src/report/report.ts';

/** Makes spans of a text from the words themselves, the first occurrence at or after `from`. */
export class Spans {
  readonly text: string;
  readonly sentences: readonly SentenceSpan[];

  constructor(text: string) {
    this.text = text;
    this.sentences = splitSentences(text);
  }

  of(words: string, from = 0): TextSpan {
    const start = this.text.indexOf(words, from);
    if (start < 0) throw new Error(`the text has no '${words}' after ${from}`);
    return this.at(start, start + words.length);
  }

  at(start: number, end: number): TextSpan {
    const sentence = Math.max(
      0,
      this.sentences.findIndex((candidate) => start < candidate.end),
    );
    return { start, end, text: this.text.slice(start, end), ...position(this.text, start), sentence };
  }

  sentence(index: number): TextSpan {
    const { paragraph: _paragraph, kind: _kind, ...span } = this.sentences[index] as SentenceSpan;
    return span;
  }
}

function position(text: string, start: number): { line: number; column: number } {
  const before = text.slice(0, start);
  return { line: before.split('\n').length, column: start - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Paragraphs at blank lines, sentences at a stop and a space: enough for what tests write. */
function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let paragraph = 0;
  for (const block of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    for (const match of block[0].matchAll(/\S.*?(?:[.!?][”"]?(?=\s|$)|$)/gs)) {
      const start = block.index + match.index;
      const end = start + match[0].trimEnd().length;
      sentences.push({
        ...{ start, end, text: text.slice(start, end), ...position(text, start), sentence: sentences.length },
        ...{ paragraph, kind: paragraph === 0 ? 'headline' : 'paragraph' },
      });
    }
    paragraph++;
  }
  return sentences;
}

export const EMPTY_SUMMARY: Summary = {
  ...{ assertions: 0, sourced: 0, unnamed: 0, vague: 0, unsourced: 0, needSource: 0, sourcedShare: null },
  ...{ hedges: 0, hedgesPer100Words: 0, boosters: 0, topSources: [], percentiles: null, warnings: [], certainty: null },
  hedgesByCategory: { modal: 0, epistemic: 0, approximator: 0, hearsay: 0, weasel: 0, condition: 0 },
};

/** A document with no findings but those given. */
export function documentOf(spans: Spans, found: Partial<Document> = {}): Document {
  const words = spans.text.match(/\S+/g)?.length ?? 0;
  return {
    ...{ file: 'dam.txt', title: null, format: 'text' as Format },
    counts: {
      words,
      sentences: spans.sentences.length,
      paragraphs: (spans.sentences.at(-1)?.paragraph ?? -1) + 1,
      characters: spans.text.length,
    },
    sentences: [...spans.sentences],
    ...{ entities: [], quantities: [], hedges: [], boosters: [], attributions: [], assertions: [] },
    summary: EMPTY_SUMMARY,
    ...found,
  };
}

const TEXT = `The dam that nobody inspected

The Orlin dam has cracked in forty places because its owner saved on steel. Mayor Ada Brink said on Monday that the valley could flood within hours. “We have asked for help since March,” Brink told the council.

Critics say the company may have hidden the cracks. A senior engineer said about 300 bolts were missing. It is undoubtedly the worst failure in the history of the province.

Hald Power rejected the accusation. Tomas Reiter stole the money for the repairs.
`;

function fixture(): Analysis {
  const spans = new Spans(TEXT);
  const of = (words: string, from = 0): TextSpan => spans.of(words, from);
  const mention = (words: string, from = 0) => ({ ...of(words, from), confidence: 0.9 });
  const entities: Entity[] = [
    { type: 'place', name: 'Orlin', aliases: [], confidence: 0.8, mentions: [mention('Orlin')], quoted: 0 },
    {
      ...{ type: 'person', name: 'Ada Brink', aliases: ['Brink'], honorific: 'Mayor', confidence: 0.95, quoted: 2 },
      mentions: [mention('Ada Brink'), mention('Brink', TEXT.indexOf('” Brink'))],
    },
    {
      type: 'organization',
      name: 'Hald Power',
      aliases: [],
      confidence: 0.7,
      mentions: [mention('Hald Power')],
      quoted: 1,
    },
    {
      type: 'person',
      name: 'Tomas Reiter',
      aliases: [],
      confidence: 0.9,
      mentions: [mention('Tomas Reiter')],
      quoted: 0,
    },
  ];
  const quantities: Quantity[] = [
    { ...of('forty places'), type: 'quantity', value: 40, unit: 'places' },
    { ...of('March'), type: 'date', value: null, unit: null },
    { ...of('about 300 bolts'), type: 'quantity', value: 300, unit: 'bolts' },
  ];
  const attributions: Attribution[] = [
    {
      ...{ source: of('Mayor Ada Brink'), sourceKind: 'named', entity: 1, introducedBy: null, cue: of('said') },
      content: [of('the valley could flood within hours')],
      ...{ quotation: 'indirect', sentence: 2, confidence: 0.97 },
    },
    {
      ...{
        source: of('Brink', TEXT.indexOf('” Brink')),
        sourceKind: 'named',
        entity: 1,
        introducedBy: null,
        cue: of('told'),
      },
      content: [of('“We have asked for help since March,”')],
      ...{ quotation: 'direct', sentence: 3, confidence: 0.99 },
    },
    {
      ...{
        source: of('Critics'),
        sourceKind: 'vague',
        entity: null,
        introducedBy: null,
        cue: of('say', TEXT.indexOf('Critics')),
      },
      content: [of('the company may have hidden the cracks')],
      ...{ quotation: 'indirect', sentence: 4, confidence: 0.9 },
    },
    {
      ...{
        source: of('A senior engineer'),
        sourceKind: 'unnamed',
        entity: null,
        introducedBy: null,
        cue: of('said', TEXT.indexOf('engineer')),
      },
      content: [of('about 300 bolts were missing')],
      ...{ quotation: 'indirect', sentence: 5, confidence: 0.9 },
    },
    {
      ...{ source: of('Hald Power'), sourceKind: 'named', entity: 2, introducedBy: null, cue: of('rejected') },
      content: [of('the accusation')],
      ...{ quotation: 'indirect', sentence: 7, confidence: 0.8 },
    },
  ];
  const hedges: Hedge[] = [
    {
      ...of('could'),
      ...{ category: 'modal', cue: 'could', confidence: 0.9, voice: 'source', attribution: 0, assertion: 1 },
      reason: 'could + verb of happening',
    },
    {
      ...of('may'),
      ...{ category: 'modal', cue: 'may', confidence: 0.95, voice: 'source', attribution: 2, assertion: 3 },
      reason: 'may have + participle',
    },
    {
      ...of('Critics'),
      ...{ category: 'weasel', cue: 'critics', confidence: 0.9, voice: 'writer', attribution: null, assertion: 3 },
      reason: 'unnamed collective as source',
    },
    {
      ...of('about', TEXT.indexOf('engineer')),
      ...{ category: 'approximator', cue: 'about', confidence: 0.9, voice: 'source', attribution: 3, assertion: 4 },
      reason: 'before a number',
    },
  ];
  const boosters: Booster[] = [
    {
      ...of('undoubtedly'),
      ...{ cue: 'undoubtedly', confidence: 0.9, voice: 'writer', attribution: null, assertion: 5 },
      reason: 'adverb of certainty',
    },
  ];
  const reason = (code: string, words: string) => {
    const { start, end, text } = of(words);
    return { code, text, start, end };
  };
  const assertion = (
    sentence: number,
    sourcing: Assertion['sourcing'],
    attribution: number | null,
    checkWorthiness: number,
    reasons: Assertion['reasons'] = [],
  ): Assertion => ({
    ...spans.sentence(sentence),
    ...{ sourcing, attribution, needsSource: reasons.length > 0, checkWorthiness, reasons },
  });
  const assertions: Assertion[] = [
    assertion(1, 'none', null, 0.91, [
      reason('sourcing/quantity', 'forty places'),
      reason('sourcing/cause', 'because its owner saved on steel'),
    ]),
    assertion(2, 'named', 0, 0.3),
    assertion(3, 'named', 1, 0.2),
    assertion(4, 'vague', 2, 0.8, [reason('sourcing/vague-source', 'Critics')]),
    assertion(5, 'unnamed', 3, 0.4),
    assertion(6, 'none', null, 0.75, [
      reason('sourcing/superlative', 'the worst failure in the history of the province'),
    ]),
    assertion(7, 'named', 4, 0.1),
    assertion(8, 'none', null, 0.88),
  ];
  const figures = { direct: 0, indirect: 0, mixed: 0 };
  const summary: Summary = {
    ...{ assertions: 8, sourced: 4, unnamed: 1, vague: 1, unsourced: 3, needSource: 3, sourcedShare: 0.5 },
    ...{ hedges: 4, hedgesPer100Words: 4.8, boosters: 1 },
    certainty: null,
    hedgesByCategory: { modal: 2, epistemic: 0, approximator: 1, hearsay: 0, weasel: 1, condition: 0 },
    topSources: [
      { ...figures, name: 'Ada Brink', kind: 'named', entity: 1, attributions: 2, direct: 1, indirect: 1, share: 0.52 },
      { ...figures, name: 'Critics', kind: 'vague', entity: null, attributions: 1, indirect: 1, share: 0.2 },
      {
        ...figures,
        name: 'A senior engineer',
        kind: 'unnamed',
        entity: null,
        attributions: 1,
        indirect: 1,
        share: 0.2,
      },
      { ...figures, name: 'Hald Power', kind: 'named', entity: 2, attributions: 1, indirect: 1, share: 0.08 },
    ],
    percentiles: null,
    warnings: [
      { code: 'article/one-source', ...pick(of('Mayor Ada Brink')) },
      { code: 'hedging/missing-caution', ...pick(of('stole the money')) },
    ],
  };
  const document = documentOf(spans, {
    ...{
      title: 'The dam that nobody inspected',
      entities,
      quantities,
      hedges,
      boosters,
      attributions,
      assertions,
      summary,
    },
  });
  return { document, text: TEXT };
}

function pick({ text, start, end }: TextSpan): { text: string; start: number; end: number } {
  return { text, start, end };
}

/** An article on a dam: eight assertions of every sourcing, hedges inside attributions, a quotation. */
export const DAM: Analysis = fixture();

/** Everything that a reader of some output might obey, in the text, in names and in the file name. */
export const HOSTILE_TEXT =
  '=HYPERLINK("http://x.example","click") <script>alert(1)</script> \u001b[31mred\u001b[0m \u202egnp.exe\u202c zero\u200bwidth ' +
  '](javascript:alert(1)) | cell ::error::fake %0A `code` @someone \u009b2J \u0007 ended.';

function hostile(): Analysis {
  const spans = new Spans(`${HOSTILE_TEXT}\n\n${HOSTILE_TEXT} Then \u001b]8;;http://x.example\u001b\\link closed.\n`);
  const whole = spans.at(0, spans.text.length - 1);
  const first = spans.sentence(0);
  const entity: Entity = {
    ...{ type: 'person', name: HOSTILE_TEXT, aliases: ['=1+1', '</script><b>'], confidence: 1, quoted: 1 },
    mentions: [{ ...first, confidence: 1 }],
  };
  const document = documentOf(spans, {
    file: '=evil\u001b[2J<b>\n::error::%.md',
    title: HOSTILE_TEXT,
    entities: [entity],
    hedges: [
      {
        ...spans.of('zero\u200bwidth'),
        ...{
          category: 'modal',
          cue: '\u001b[31mzero',
          confidence: 1,
          voice: 'writer',
          attribution: null,
          assertion: 0,
        },
        reason: '<b>\u202e',
      },
    ],
    attributions: [
      {
        source: first,
        sourceKind: 'named',
        entity: 0,
        introducedBy: null,
        cue: spans.of('alert(1)'),
        content: [whole],
        quotation: 'mixed',
        sentence: 0,
        confidence: 1,
      },
    ],
    assertions: [
      {
        ...first,
        ...{ sourcing: 'none', attribution: null, needsSource: true, checkWorthiness: 1 },
        reasons: [{ code: 'sourcing/quantity', text: '\u001b[31m=1', start: first.start, end: first.end }],
      },
    ],
    summary: {
      ...EMPTY_SUMMARY,
      ...{ assertions: 1, unsourced: 1, needSource: 1, sourcedShare: 0, hedges: 1 },
      topSources: [
        { name: HOSTILE_TEXT, kind: 'named', entity: 0, attributions: 1, direct: 0, indirect: 0, mixed: 1, share: 1 },
      ],
      warnings: [{ code: 'article/one-source', text: HOSTILE_TEXT, start: 0, end: 10 }],
    },
  });
  return { document, text: spans.text };
}

/** An article that attacks whatever prints it. */
export const HOSTILE: Analysis = hostile();

const ENTRY: CatalogueEntry['docs'] = {
  ...{ summary: 'A figure without a source', why: 'Figures are copied on.', fix: 'Name who counted.' },
  ...{ hits: [], nearMisses: [] },
};

/** A plain view: 80 columns, no colour, no links. */
export const PLAIN: View = {
  ...{ width: 80, color: 0, hyperlinks: false, quiet: false, version: '0.0.0-test' },
  explain: (code) => (code.includes('/') ? { code, docs: ENTRY } : undefined),
};

/** What a run over these analyses prints. */
export function render(reporter: Reporter, analyses: readonly Analysis[], view: Partial<View> = {}): string {
  const stream = reporter({ ...PLAIN, ...view });
  return [
    stream.begin(),
    ...analyses.map((analysis) => stream.analysis(analysis)),
    stream.failure({ file: 'gone\u001b.txt', error: 'no such file' }),
    stream.end(),
  ].join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
export const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
