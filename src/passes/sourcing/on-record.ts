// "The senate adopted the bill", "She was elected in May", "Researchers followed 61 nurses": what anybody can look up.
import { recordedHabits } from '../../lexicon/deed-words.ts';
import { recordedDeeds } from '../../lexicon/recorded-deeds.ts';
import { studyMethods, studyPeople } from '../../lexicon/study-words.ts';
import { isOfPastYear } from './cue-context.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { shifted } from './verdict-model.ts';

/**
 * How much less a sentence about such a deed needs a source, in log-odds: 0.42, the threshold, where the models say
 * 0.6. Of the 34 findings in cross-validation that this leaves out the labels want 5.
 */
const ON_RECORD = 0.73;

/** Whether the main clause tells a deed on record, done and not denied. */
export function isOnRecord(
  { mainVerb, finiteVerb, passive }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (finiteVerb < 0 || !recordedDeeds.has(tokens[mainVerb]!.lower) || tokens[finiteVerb]!.tag === 'MD') return false;
  // "Is visited by fewer than a thousand people a year" tells a habit.
  const { lower } = tokens[finiteVerb]!;
  if (passive && (lower === 'is' || lower === 'are') && recordedHabits.has(tokens[mainVerb]!.lower)) return false;
  // "Has not been adopted": that nothing happened stands in no register.
  for (let i = finiteVerb + 1; i < mainVerb; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'not' || lower === "n't" || lower === 'never') return false;
  }
  return true;
}

/** "The town has faced floods since 1998, when dozens of weavers died": a chronicle has it. */
export function isOfChronicle(
  { sentence: { firstToken, endToken }, dates }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (dates === 0) return false;
  for (let i = firstToken + 1; i + 1 < endToken; i++)
    if (tokens[i]!.lower === 'when' && isOfPastYear(tokens, i + 1)) return true;
  return false;
}

const AUTHORS = new Set(['researchers', 'scientists', 'authors', 'epidemiologists', 'psychologists', 'economists']);
/** "Followed for eleven weeks a group of 61 nurses": the number of those looked at stands no further behind. */
const SAMPLE_REACH = 9;

/** "Researchers at Arden University followed 61 nurses": how a study was made stands in the study. */
export function isMethod(
  { mainVerb, finiteVerb, sentence, passive }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (passive || mainVerb !== finiteVerb || !studyMethods.has(tokens[mainVerb]?.lower ?? '')) return false;
  let authors = false;
  for (let i = sentence.firstToken; i < finiteVerb; i++) authors ||= AUTHORS.has(tokens[i]!.lower);
  if (!authors) return false;
  for (let i = mainVerb + 1; i < sentence.endToken && i <= mainVerb + SAMPLE_REACH; i++)
    if (tokens[i]!.kind === 'number' || tokens[i]!.tag === 'CD') return true;
  return false;
}

const STUDIES = new Set('study trial experiment survey researchers scientists'.split(' '));
/** The study was named no more sentences before. */
const STUDY_REACH = 8;
/** How much less the result of a study at hand needs a source, in log-odds. */
export const OF_STUDY = -1.3;

/** "Those who walked had the lowest risk", "the team took blood samples", a few sentences after a study that was named. */
export function isOfStudy(
  { sentence, finiteVerb, firstWord, quoted }: SentenceFacts,
  { reading: { tokens }, facts, found }: ArticleContext,
): boolean {
  if (finiteVerb < 0 || quoted > 0 || tokens[finiteVerb]!.tag !== 'VBD') return false;
  let studied = tokens[firstWord]!.lower === 'those' && tokens[firstWord + 1]?.lower === 'who';
  for (let i = firstWord; i < finiteVerb && !studied; i++) studied = studyPeople.has(tokens[i]!.lower);
  if (!studied) return false;
  for (let back = 1; back <= STUDY_REACH; back++) {
    const before = facts[sentence.index - back];
    if (before === undefined) return false;
    if (found.attributions[before.coverage.best]?.sourceKind !== 'named') continue;
    for (let i = before.sentence.firstToken; i < before.sentence.endToken; i++)
      if (STUDIES.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** The need of a source of a deed on record, from what the models make of its sentence. */
export function worthOnRecord(worth: number): number {
  return shifted(worth, -ON_RECORD);
}
