// "Rejected the offer and threatened a strike", "I called the agency and the woman said": the object of the verb before is
// not who speaks.
import { type Clues, CueClass } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { FINITE } from '../../tags.ts';
import { sharedSubject } from './subject.ts';

/** The draft without the object that a verb in front of its source has. */
export function mendJoined({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.end > cue.first) return draft;
  const { tokens } = clues.reading;
  const verb = tokens[source.first - 1];
  if (verb === undefined || !FINITE.has(verb.tag) || verb.sentence !== tokens[cue.first]!.sentence) return draft;
  // "Said the mayor and the clerk".
  if ((clues.cue[verb.index] ?? 0) >= CueClass.report) return draft;
  let joint = source.first + 1;
  while (joint < source.end && tokens[joint]!.tag !== 'CC') joint++;
  if (joint === source.end) return draft;
  if (joint + 1 < source.end) {
    // "And only three of them".
    const opener = tokens[joint + 1]!.tag === 'RB' ? (tokens[joint + 2]?.tag ?? '') : tokens[joint + 1]!.tag;
    const subject = hasSubject(clues, verb.index) && OPENS.has(opener);
    return subject ? { ...draft, source: { ...source, first: joint + 1 } } : draft;
  }
  const first = clues.groupStart[verb.index - 1] ?? verb.index;
  return first < verb.index && hasSubject(clues, verb.index)
    ? { ...draft, source: { ...source, first, end: verb.index } }
    : draft;
}

/** "Regulators look into it and [have concluded] it is unsafe, according to [a letter]": whose letter it is has not concluded. */
export function mendBorrowed(evidence: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  const { tokens } = evidence.clues.reading;
  if (cue === null || source === null || source.first < cue.end + 2 || tokens[cue.first - 1]?.tag !== 'CC')
    return draft;
  if (tokens[source.first - 1]!.lower !== 'to' || tokens[source.first - 2]!.lower !== 'according') return draft;
  if (tokens[source.first]!.sentence !== tokens[cue.first]!.sentence) return draft;
  const shared = sharedSubject(evidence, cue);
  return shared !== null && shared.end < cue.first ? { ...draft, source: shared } : draft;
}

/** What another subject begins with. */
const OPENS = new Set(['DT', 'PRP', 'PRP$', 'NNP', 'CD']);

/** Whether a noun or pronoun stands right in front of the verb. */
function hasSubject({ reading: { tokens } }: Clues, verb: number): boolean {
  return /^(?:NN|PRP|WP)/.test(tokens[verb - 1]?.tag ?? '');
}
