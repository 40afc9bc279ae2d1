// "Inspector Harker appealed for anyone who saw the car to come forward": what the tagger was not shown, as political
// news has no appeals but those to a court.
import { rememberByForm } from '../../../language/forms.ts';
import { haveBeforeAppeal } from '../../../lexicon/auxiliaries.ts';
import { otherAppeals } from '../../../lexicon/court-words.ts';
import { mendEdges } from '../repair/source/edges.ts';
import { type AttributionRule, bodyEnd, canSpeak, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;
const isAppeal = rememberByForm(({ lower }) => lower === 'appealed' || lower === 'appealing');

export const appeal: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { form, sentence } = tokens[i]!;
    if (!isAppeal(form) || tokens[i + 1]?.lower !== 'for') continue;
    const { kind, firstToken, endToken } = sentences[sentence]!;
    if ((kind !== 'paragraph' && kind !== 'list-item') || endToken - firstToken > LONGEST_SENTENCE) continue;
    let cue = i;
    while (cue > firstToken && haveBeforeAppeal.has(tokens[cue - 1]!.lower)) cue--;
    const first = cue > firstToken ? (clues.groupStart[cue - 1] ?? cue) : cue;
    const end = bodyEnd(evidence, i, endToken);
    // "Appealed for", and nothing more.
    if (first === cue || end < i + 3 || !/^(?:NN|PRP)/.test(tokens[cue - 1]!.tag) || !canSpeak(clues, first, cue))
      continue;
    if (isCovered(covered, first, end)) continue;
    const object = (clues.groupEnd[i + 2] ?? i + 3) - 1;
    if (otherAppeals.has(tokens[object]!.lower)) continue;
    const finding: RuleFinding = {
      source: { kind: 'source', first, end: cue },
      kind: null,
      cue: { kind: 'cue', first: cue, end: i + 2 },
      content: [{ kind: 'content', first: i + 2, end }],
      confidence: CONFIDENCE,
    };
    found.push(mendEdges(evidence, finding));
  }
  return found;
};
