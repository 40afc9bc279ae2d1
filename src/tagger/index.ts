// The linear sequence tagger all passes share.
//
// How to add a model
//  1. Write an extractor beside your pass: it fills a FeatureBuffer, one row per token (or sentence, or clause):
//       const SUFFIX = 3;                                   // templates are small numbers, one per kind of feature
//       const extract: Extractor<Sentence> = (sentence, buffer) => {
//         for (const word of sentence.words) {
//           addFeature(buffer, feature(SUFFIX, hashRange(word, word.length - 3, word.length)));
//           addFeature(buffer, feature2(PAIR, word.hash, next.hash));
//           endRow(buffer);
//         }
//       };
//     Hash each word once and mix integers; never build a string per feature. An always-on feature is the bias.
//  2. Train in src/training/<name>.ts with the same extractor: `takeSequence` (src/training/sequences.ts) copies what
//     the buffer holds together with the gold labels; then one of
//       trainCrf         labels of a row depend on the label before (BIO spans), up to 32 labels   -> viterbi, marginals
//       trainPerceptron  many labels, earlier labels as features (parts of speech)                 -> decodeGreedy
//       trainLogistic    rows on their own: one label yes/no, or several that exclude each other   -> probabilities
//     and write `quantise(trained, { name, prune, step })` to src/models/<name>.bin. Training is deterministic: the
//     same corpora give the same bytes. Write src/models/<name>.md, the card, beside it.
//  3. In the pass, load it lazily and decode:
//       const model = lazyModel('<name>.bin');              // nothing is read before the first call
//       clearFeatures(buffer); extract(sentence, buffer);
//       const scores = scoreRows(model(), buffer);          // integers; cache the part that only depends on the word
//       const labels = viterbi(model(), scores, buffer.rows);
//  4. Measure: a file in src/training/evaluations/ makes `npm run evaluate` print your table.
// Sizes: a bucket costs about 1 byte plus 2 per weight that survives pruning. 2^18 buckets (hashBits 18) suffice for
// some 100,000 distinct features; collisions cost little because pruning leaves few of them.
export {
  addFeature,
  clearFeatures,
  createFeatureBuffer,
  type Extractor,
  endRow,
  type FeatureBuffer,
  reserve,
  rowStart,
} from './features.ts';
export { decodeModel, encodeModel, type ModelFile } from './format.ts';
export { bestLabel, decodeGreedy, type HistoryExtractor, UNDECIDED } from './greedy.ts';
export { feature, feature2, feature3, hashRange, hashString, mix, scramble } from './hash.ts';
export { lazyModel } from './load.ts';
export { probabilities } from './logistic.ts';
export { addScores, IN_PAIRS, type LinearModel, scoreRows } from './model.ts';
export { addTemplates, createTemplates, type Template } from './templates.ts';
export { marginals, powersBelow, viterbi } from './viterbi.ts';
