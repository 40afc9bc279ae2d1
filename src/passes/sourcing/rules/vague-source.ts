import { tokenRange } from '../facts.ts';
import { findCue, type Rule } from '../rule.ts';

/** Words that point at a source without naming one. */
export const vagueSource: Rule = {
  code: 'sourcing/vague-source',
  find: (range, facts, { reading: { tokens }, found: { hedges } }) => {
    // "He waved to his supporters" has them in it, and they say nothing.
    const cue = findCue(
      'vague',
      range,
      facts,
      ({ firstToken, endToken }) =>
        (firstToken === range.firstToken || tokens[firstToken - 1]!.tag !== 'PRP$') &&
        // "Funding sources", "food sources" say nothing either.
        !(tokens[firstToken]!.lower === 'sources' && /^(NN|VBG)/.test(tokens[firstToken - 1]?.tag ?? '')) &&
        !(endToken === firstToken + 1 && tokens[firstToken]!.tag === 'VBZ'),
    );
    if (cue !== null) return cue;
    for (let i = facts.firstHedge; i < facts.endHedge; i++) {
      const hedge = hedges[i]!;
      if (hedge.category !== 'hearsay') continue;
      const [firstToken, endToken] = tokenRange(tokens, hedge);
      if (firstToken >= range.firstToken && endToken <= range.endToken && firstToken < endToken) {
        return { firstToken, endToken };
      }
    }
    return null;
  },
  docs: {
    summary: 'Points at a source that nobody could look up.',
    why: '"Critics" and "it is believed" lend weight to a statement without anybody who answers for it.',
    fix: 'Name one of them, or say why they cannot be named.',
    hits: ['The bridge is [widely considered] a failure.', '[Critics] call the plan unworkable.'],
    nearMisses: [
      'He waved to his supporters.',
      'The town needs new funding sources.',
      'The bridge is closed.',
      'The engineer Maria Stone calls the plan unworkable.',
    ],
  },
};
