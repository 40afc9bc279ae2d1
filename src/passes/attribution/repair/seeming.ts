// "The survey found that most had fallen, although some [appeared] to recover": within what somebody says, what seems so
// seems so to whoever says it, and is no report of its own. Nor is what others would say: "She feared that if she lost,
// [people would say] it was over", a noun taken for a verb, and what others are helped to do: "she said it would help them
// [decide on] a plan".
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { SEEM } from './nobody.ts';
import { isImagined } from './unsaid/imagined.ts';
import { isHead } from './unsaid/misread.ts';

/** The drafts of a paragraph, those of "seem" and "would say" within what others report joined to it. */
export function joinSeeming(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const joined = [...drafts];
  for (const draft of drafts) {
    const inner = innerOf(evidence, draft);
    if (inner === null) continue;
    const rest = draft.content.find(({ first }) => first === draft.cue!.end);
    const helped = isHelped(evidence, draft);
    const outer = joined.findIndex(
      (other) =>
        other !== draft &&
        other.cue !== null &&
        (!helped || isSameSource(other, draft)) &&
        other.content.some((part) => meets(part, inner)),
    );
    const other = joined[outer];
    if (other === undefined || rest === undefined || other.source === null) continue;
    joined[outer] = {
      ...other,
      content: other.content.map((part) =>
        meets(part, inner) ? { ...part, end: Math.max(part.end, rest.end) } : part,
      ),
    };
    joined.splice(joined.indexOf(draft), 1);
  }
  return joined;
}

/** Where the draft begins that may be part of another: at "seem", and at those who would say, behind an if-clause. */
function innerOf(evidence: Evidence, draft: Draft): Segment | null {
  const { tokens } = evidence.clues.reading;
  const { cue, source } = draft;
  if (cue === null) return null;
  if (cue.end === cue.first + 1 && SEEM.has(tokens[cue.first]!.lower)) return cue;
  if (isHelped(evidence, draft)) return cue;
  if (isHead(evidence.clues, cue, draft)) return source;
  if (source === null || tokens[source.first - 1]?.text !== ',' || !isImagined(evidence, draft)) return null;
  for (let i = source.first - 2; i >= 0 && i > source.first - LONGEST_IF && tokens[i]!.kind !== 'punctuation'; i--)
    if (tokens[i]!.lower === 'if') return tokens[i - 1]?.lower === 'that' ? source : null;
  return null;
}

const HELPS = /^(?:help(?:s|ed|ing)?|lets?|letting|ma(?:kes?|de|king))$/;
/** "Help the doctors and nurses [make ...]": so many words between. */
const LONGEST_HELPED = 4;

/** "Help them [make decisions about]": theirs, and not of whoever says so. */
function isHelped({ clues: { reading } }: Evidence, { cue, source }: Draft): boolean {
  const { tokens } = reading;
  if (cue === null || source === null || source.end >= cue.first || tokens[cue.first]!.tag !== 'VB') return false;
  for (let i = cue.first - 2; i > source.end && i >= cue.first - LONGEST_HELPED; i--)
    if (HELPS.test(tokens[i]!.lower)) return true;
  return false;
}

function isSameSource({ source }: Draft, { source: own }: Draft): boolean {
  return source !== null && own !== null && source.first === own.first;
}

/** So long is such a clause. */
const LONGEST_IF = 16;

/** Whether what is said reaches to where the other begins, a comma between them at most, or over it. */
function meets({ first, end }: Segment, inner: Segment): boolean {
  return first < inner.first && end >= inner.first - 1;
}
