// The rows of features that the model of words answers from, by question: two a sentence, what a person would name
// (shape, cues, coverage, kind of text) and the words themselves, which are many and are therefore held down harder in
// training.
export { attributedRows } from './attributed.ts';
export { disputableRow, hasMeaning, meaningFeature } from './disputable.ts';
export { contestedRow, contestedWords, reportedRows } from './reported.ts';
export { vagueRows } from './vague.ts';

export const labels = ['attributed', 'vague', 'reported', 'contested', 'disputable'] as const;
export const Label = { attributed: 0, vague: 1, reported: 2, contested: 3, disputable: 4 } as const;
