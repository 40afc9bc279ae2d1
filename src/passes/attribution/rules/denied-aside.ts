// "The mine killed the river, a charge the company denies": who answers behind the comma, and what.
import { deniedAside } from '../denied-aside.ts';
import { type AttributionRule, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.75;

export const deniedAsideRule: AttributionRule = ({ clues }, covered) => {
  const found: RuleFinding[] = [];
  for (const sentence of clues.reading.sentences) {
    if (sentence.kind === 'byline' || sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const aside = deniedAside(clues, sentence);
    if (aside === null || covered[aside.cue.end - 1] === 1) continue;
    found.push({ source: aside.source, kind: null, cue: aside.cue, content: [aside.claim], confidence: CONFIDENCE });
  }
  return found;
};
