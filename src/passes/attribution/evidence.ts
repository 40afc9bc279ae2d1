// Everything the tagger looks at, gathered once per article.
import type { EntityFact } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { type Clues, findClues } from './clues.ts';
import type { CueWords } from './cue-words.ts';
import { findMarks, type Mark } from './marks.ts';
import { findSentenceClues, type SentenceClues } from './sentence-clues.ts';
import { findSubjects, type Subjects } from './subjects.ts';

export interface Evidence {
  readonly clues: Clues;
  readonly sentences: SentenceClues;
  readonly subjects: Subjects;
  readonly marks: readonly Mark[];
}

export function gatherEvidence(reading: Reading, entities: readonly EntityFact[], words: CueWords): Evidence {
  const clues = findClues(reading, entities, words);
  return { clues, sentences: findSentenceClues(clues), subjects: findSubjects(clues), marks: findMarks(clues) };
}
