// Whether the source of a sentence is a vague one: "critics", "it is feared".
import {
  addFeature,
  addTemplates,
  createTemplates,
  endRow,
  type FeatureBuffer,
  feature,
  feature2,
  hashString,
} from '../../../tagger/index.ts';
import { cueBit } from '../cues.ts';
import type { ArticleContext } from '../rule.ts';
import { tokenRange } from '../token-range.ts';
import { beforeVerb, verbShape } from './form.ts';
import { addWords, climb, createLadder, SHARES, VAGUE } from './parts.ts';

// Slots: what is looked at, written once a sentence.
const CONSTANT = 0;
const KIND = 1;
const CUE_KIND = 2;
const MAIN_VERB = 3;
const LINK = 4;
const NAMED = 5;
const VERB_SHAPE = 6;
const BEFORE_VERB = 7;
const SLOTS = 8;

const templates = createTemplates([
  [VAGUE, CONSTANT],
  [VAGUE + 3, KIND],
  [VAGUE + 4, CUE_KIND, MAIN_VERB],
  [VAGUE + 7, NAMED],
  [VAGUE + 11, VERB_SHAPE],
  [VAGUE + 13, BEFORE_VERB],
  [VAGUE + 14, KIND, LINK],
]);
const CUE_PLACE = VAGUE + 8;
const CUE_END = VAGUE + 9;
const CUE_END_PLACE = VAGUE + 10;
const SOURCE_TAG = VAGUE + 15;
const SOURCE_WORD = VAGUE + 16;
const WORDS = VAGUE + 50;

const vagueLadder = createLadder(VAGUE + 1, SHARES);
const shareLadder = createLadder(VAGUE + 2, [0.01, 0.3, 0.6]);
const hearsayLadder = createLadder(VAGUE + 5, [1]);
const weaselLadder = createLadder(VAGUE + 6, [1, 2]);
const quotedLadder = createLadder(VAGUE + 12, [0.01, 0.5]);

const VAGUE_CUE = cueBit('vague');
/** A vague word so near the verb is likely its subject or its adverb. */
const NEAR_VERB = 3;

/** What is seen in a sentence, written anew for each. */
const at = new Int32Array(SLOTS);

/** Two rows: what a person would name, and the words. */
export function vagueRows(index: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { reading, found, words } = context;
  const { tokens } = reading;
  const facts = context.facts[index]!;
  const { coverage, finiteVerb } = facts;
  const attribution = coverage.best < 0 ? undefined : found.attributions[coverage.best];
  const cueOf = coverage.cueOf < 0 ? undefined : found.attributions[coverage.cueOf];
  at[CONSTANT] = 1;
  at[KIND] = attribution === undefined ? 0 : hashString(attribution.sourceKind);
  at[CUE_KIND] = cueOf === undefined ? 0 : hashString(cueOf.sourceKind);
  at[MAIN_VERB] = hashString(coverage.mainVerb);
  at[LINK] = (attribution?.source == null ? 1 : 0) + (attribution?.entity == null ? 2 : 0);
  at[NAMED] = (facts.cueKinds & VAGUE_CUE) === 0 ? 0 : 1;
  at[VERB_SHAPE] = verbShape(facts, context);
  at[BEFORE_VERB] = beforeVerb(facts, context);
  addTemplates(templates, at, buffer);
  if (attribution?.source != null) {
    const [from, to] = tokenRange(tokens, attribution.source);
    for (let i = from; i < to; i++) {
      addFeature(buffer, feature(SOURCE_TAG, hashString(tokens[i]!.tag)));
      addFeature(buffer, feature(SOURCE_WORD, words[i]!.hash));
    }
  }
  let hearsay = 0;
  let weasel = 0;
  for (let i = facts.firstHedge; i < facts.endHedge; i++) {
    const { category } = found.hedges[i]!;
    if (category === 'hearsay') hearsay++;
    else if (category === 'weasel') weasel++;
  }
  for (const { kinds, firstToken, endToken } of facts.cues) {
    if ((kinds & VAGUE_CUE) === 0) continue;
    const { hash } = words[endToken - 1]!;
    const near = finiteVerb >= 0 && Math.abs(firstToken - finiteVerb) <= NEAR_VERB ? 1 : 0;
    addFeature(buffer, feature(CUE_PLACE, near));
    addFeature(buffer, feature(CUE_END, hash));
    addFeature(buffer, feature2(CUE_END_PLACE, hash, near));
  }
  climb(vagueLadder, coverage.vagueShare, buffer);
  climb(shareLadder, coverage.share, buffer);
  climb(hearsayLadder, hearsay, buffer);
  climb(weaselLadder, weasel, buffer);
  climb(quotedLadder, facts.quoted, buffer);
  endRow(buffer);
  addWords(WORDS, true, facts.sentence, context, buffer);
  endRow(buffer);
}
