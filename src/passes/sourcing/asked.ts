// Whether the article has spoken to the person a sentence is about: then what goes on in them they have most likely said.
import type { ReportKind } from '../../lexicon/report-kinds.ts';
import { strongFeelings } from '../../lexicon/unseen-deeds.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { wordOf } from './words.ts';

/** What is said aloud; "she wants", "he knew" tell what somebody thinks, and not that they have said it. */
const ALOUD: ReadonlySet<ReportKind | null> = new Set<ReportKind | null>(['tell', 'judge', 'ask', null]);

/** Whether somebody is quoted, or said to have said something. */
function isSaying({ cue, quotation, sourceKind }: AttributionFact, tokens: readonly Token[]): boolean {
  if (quotation !== 'indirect' || cue === null) return true;
  if (sourceKind === 'none') return false;
  const [first, end] = tokenRange(tokens, cue);
  // "Was so besotted".
  if (strongFeelings.has(tokens[end - 1]!.lower)) return false;
  // "Knew perfectly well": the verb need not be the last word.
  let report: ReportKind | null = null;
  for (let i = end - 1; i >= first && report === null; i--) report = wordOf(tokens[i]!.form).report;
  return ALOUD.has(report);
}

/** Whether somebody speaks in the sentence. */
export function isSpoken(
  { coverage: { best, cueOf } }: SentenceFacts,
  { reading: { tokens }, found: { attributions } }: ArticleContext,
): boolean {
  for (const index of [best, cueOf]) {
    const attribution = attributionAt(attributions, index);
    if (attribution !== undefined && isSaying(attribution, tokens)) return true;
  }
  return false;
}

/** The entities that say anything in an article. */
const speaking = new WeakMap<readonly AttributionFact[], ReadonlySet<number>>();

function speakersOf({ reading: { tokens }, found: { attributions } }: ArticleContext): ReadonlySet<number> {
  const known = speaking.get(attributions);
  if (known !== undefined) return known;
  const speakers = new Set<number>();
  for (const attribution of attributions)
    if (attribution.entity !== null && isSaying(attribution, tokens)) speakers.add(attribution.entity);
  speaking.set(attributions, speakers);
  return speakers;
}

interface Named {
  readonly entity: number;
  readonly start: number;
}

/** By sentence of an article: the person it names first. */
const namedFirst = new WeakMap<ArticleContext['found'], readonly (Named | undefined)[]>();

function firstPersons({ reading: { sentences }, found }: ArticleContext): readonly (Named | undefined)[] {
  const known = namedFirst.get(found);
  if (known !== undefined) return known;
  const first: (Named | undefined)[] = sentences.map(() => undefined);
  found.entities.forEach(({ type, mentions }, entity) => {
    if (type !== 'person') return;
    for (const { start } of mentions) {
      const sentence = firstEndingAfter(sentences, start);
      const before = first[sentence];
      if (sentence < first.length && (before === undefined || start < before.start))
        first[sentence] = { entity, start };
    }
  });
  namedFirst.set(found, first);
  return first;
}

/** What is known of the subject: a person who says something in the article, one who does not, no person by name, or unclear. */
export type Subject = 'speaks' | 'silent' | 'unnamed' | 'unclear';

const A = new Set(['a', 'an']);

export function subjectOf(
  { sentence, finiteVerb }: Pick<SentenceFacts, 'sentence' | 'finiteVerb'>,
  context: ArticleContext,
): Subject {
  const { tokens } = context.reading;
  const persons = firstPersons(context);
  const of = (named: Named): Subject => (speakersOf(context).has(named.entity) ? 'speaks' : 'silent');
  const own = persons[sentence.index];
  if (own !== undefined && own.start < tokens[finiteVerb]!.start) return of(own);
  for (let i = sentence.firstToken; i < finiteVerb; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'he' || lower === 'she') {
      // "Harker left in May. She never knew ...": the person the sentence before is about.
      const before = context.facts[sentence.index - 1]?.sentence;
      if (before === undefined || before.paragraph !== sentence.paragraph) return 'unclear';
      const named = persons[before.index];
      if (named !== undefined) return of(named);
      // "A clerk spoke out. He now lives in fear."
      const some = A.has(tokens[before.firstToken]!.lower) && !isSpoken(context.facts[before.index]!, context);
      return some ? 'silent' : 'unclear';
    }
    if (tag === 'PRP' || tag === 'WP') return 'unclear';
  }
  return 'unnamed';
}
