import { findCue, type Rule } from '../rule.ts';

const counted = new Set(['several', 'various', 'few']);

/** What everybody, most people or a whole group does or is. */
export const generalization: Rule = {
  code: 'sourcing/generalization',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('generalization', range, facts, ({ firstToken }) => {
      // "49 people", "several bags" are no whole group, nor is "the most costly" one.
      const { lower, tag } = tokens[firstToken]!;
      const before = firstToken > range.firstToken ? tokens[firstToken - 1]! : undefined;
      if (counted.has(lower)) return false;
      if (lower === 'most' && (tag === 'RBS' || before?.lower === 'the')) return false;
      // "the Teachers Union" is a name.
      if (tag.startsWith('NNP') && (before?.tag === 'NNP' || tokens[firstToken + 1]?.tag === 'NNP')) return false;
      return !(tag === 'NNS' && before !== undefined && (before.kind === 'number' || before.tag === 'CD'));
    });
    if (cue !== null) return cue;
    // A bare plural as the subject of a verb in the present: "Cats dislike water."
    const { firstWord, finiteVerb } = facts;
    if (firstWord < range.firstToken || finiteVerb < 0 || finiteVerb >= range.endToken) return null;
    const verb = tokens[finiteVerb]!;
    if (verb.tag !== 'VBP' && verb.tag !== 'MD') return null;
    for (let i = firstWord; i < finiteVerb; i++) {
      const { tag } = tokens[i]!;
      // "Oil prices could double" speaks of one thing, "Older drivers dislike it" of all of a kind.
      if (tag === 'NNS') return { firstToken: firstWord, endToken: i + 1 };
      if (tag !== 'JJ' && tag !== 'JJR') return null;
    }
    return null;
  },
  docs: {
    summary: 'Says something of a whole group or of all times.',
    why: 'What "most people" do has to be counted; a generalisation from a few cases misleads.',
    fix: 'Name the survey or study, or say of whom it is true.',
    hits: [
      '[Most] people now fear the new law.',
      '[Older drivers] dislike the new lights and increasingly avoid the town.',
    ],
    nearMisses: [
      'The dam killed 49 people.',
      'Several bags stood in the hall.',
      'The shopkeeper on the corner signed the letter.',
      'The lights have three colours.',
    ],
  },
};
