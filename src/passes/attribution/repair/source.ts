// Who says it: mends the source that the tagger gave a cue, or finds one for a cue without.
import { CueClass } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { TagGroup, tagGroups } from '../tags.ts';

/** "According to the ministry, 40 people died": the source ends at the comma when a verb follows it. */
export function trimSource({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || clues.reading.tokens[cue.first]?.lower !== 'according') return draft;
  for (let i = source.first + 1; i < source.end - 1; i++) {
    if (clues.reading.tokens[i]?.lower !== ',') continue;
    for (let k = i + 1; k < source.end; k++) {
      if ((tagGroups(clues.tag[k] ?? 0) & TagGroup.verb) !== 0) return { ...draft, source: { ...source, end: i } };
    }
  }
  return draft;
}

/** An active verb of saying without a source: its subject, or for "adding that" the source before it. */
export function completeSource({ clues, subjects }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source } = draft;
  if (cue === null || source !== null) return draft;
  const { tokens, sentences } = clues.reading;
  let verb = -1;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= CueClass.weak) verb = i;
  const sentence = sentences[tokens[verb]?.sentence ?? -1];
  if (sentence === undefined || tokens[verb]?.tag === 'VBN') return draft;
  const free = (first: number, end: number): boolean =>
    end > first && first >= sentence.firstToken && !draft.content.some((part) => part.first < end && first < part.end);
  let first = -1;
  let end = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (subjects.cue[i] !== verb) continue;
    if (first < 0) first = i;
    end = i + 1;
  }
  if (first >= 0 && free(first, end)) return { ...draft, source: { kind: 'source', first, end } };
  if (tokens[verb]?.tag !== 'VBG') return draft;
  for (let k = all.length - 1; k >= 0; k--) {
    const other = all[k]?.source;
    if (other != null && other.end <= cue.first && other.first >= sentence.firstToken)
      return { ...draft, source: other };
  }
  // "Trump was in Maine, promising to build a wall": the first noun group of the sentence.
  const opening = sentence.firstToken;
  const groupEnd = clues.groupEnd[opening] ?? opening;
  const nominal = (tagGroups(clues.tag[groupEnd - 1] ?? 0) & (TagGroup.noun | TagGroup.pronoun)) !== 0;
  return nominal && groupEnd < cue.first && free(opening, groupEnd)
    ? { ...draft, source: { kind: 'source', first: opening, end: groupEnd } }
    : draft;
}
