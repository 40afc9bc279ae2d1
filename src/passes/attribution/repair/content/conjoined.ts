// "Said the budget would be cut and warned that ...": the second verb is a cue of the same source.
import { QuoteSize } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { TagGroup, tagGroups } from '../../tags.ts';

/** "said the budget would be cut and warned that ...": the second verb is a cue of the same source. */
export function splitConjoined(evidence: Evidence, draft: Draft): readonly Draft[] {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length === 0) return [draft];
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const verbTag = tokens[cue.end - 1]?.tag;
  if (verbTag !== 'VBD' && verbTag !== 'VBZ' && verbTag !== 'VBP') return [draft];
  const last = content[content.length - 1];
  if (last === undefined || last.first < cue.end) return [draft];
  for (let i = last.first + 2; i < last.end - 2; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== 'and' && lower !== 'but') continue;
    let verb = i + 1;
    if ((tagGroups(clues.tag[verb] ?? 0) & TagGroup.adverb) !== 0) verb++;
    if ((clues.quoteSize[verb] ?? 0) > QuoteSize.short || verb + 2 >= last.end) continue;
    const traits = clues.traits[verb] ?? 0;
    if ((traits & Trait.report) === 0 || tokens[verb]?.tag !== verbTag) continue;
    if (tokens[verb + 1]?.lower !== 'that' && tokens[verb + 1]?.lower !== 'how') continue;
    const end = tokens[i - 1]?.lower === ',' ? i - 1 : i;
    return [
      { ...draft, content: [...content.slice(0, -1), { ...last, end }] },
      {
        ...draft,
        cue: { kind: 'cue', first: verb, end: verb + 1 },
        content: [{ kind: 'content', first: verb + 1, end: last.end }],
      },
    ];
  }
  return [draft];
}
