import type { Token } from '../../../model/reading.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';

const counted = new Set(['several', 'various', 'few']);

const pointers = new Set(['these', 'those']);

const perfect = new Set(['have', "'ve"]);
const quantifiers = new Set(['some', 'many', 'most']);
const times = new Set(
  'year years decade decades century centuries month months week weeks day days hour hours minute minutes mornings evenings nights times time way ways'.split(
    ' ',
  ),
);

/** Whether the noun that follows is no plural: "the lost ground", "the rest". */
function isOneThing(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (/^(?:JJ|VB[NG])/.test(tokens[i]?.tag ?? '')) i++;
  return tokens[i]?.tag === 'NN';
}

/** "Some Icelandic", "some 500 miles", "many decades later": an amount, not many of a kind. */
function measures(tokens: readonly Token[], quantifier: number, range: TokenRange): boolean {
  let i = quantifier + 1;
  // "Some of the firm's papers", "most of the day" are part of what is known.
  if (tokens[i]?.lower === 'of') {
    const { lower } = tokens[quantifier]!;
    return lower === 'some' || (lower === 'most' && tokens[i + 1]?.lower === 'the' && isOneThing(tokens, i + 2));
  }
  while (i < range.endToken && /^(?:JJ|RB|VB[NG])/.test(tokens[i]!.tag)) i++;
  const noun = i < range.endToken ? tokens[i]! : undefined;
  if (noun === undefined) return false;
  if (noun.kind === 'number' || noun.tag === 'CD' || times.has(noun.lower)) return true;
  return tokens[quantifier]!.lower === 'some' && (noun.tag === 'NN' || noun.tag.startsWith('NNP'));
}

/** Whose or how many, before the noun and what describes it: "their own businesses", "seven Iraqi men". */
function isCounted(tokens: readonly Token[], noun: number, range: TokenRange): boolean {
  let i = noun - 1;
  while (i > range.firstToken && i > noun - 4 && /^(?:JJ|NN|VB[GN])/.test(tokens[i]!.tag)) i--;
  if (i < range.firstToken) return false;
  const { tag, lower, kind } = tokens[i]!;
  return tag === 'PRP$' || tag === 'POS' || tag === 'CD' || kind === 'number' || pointers.has(lower);
}

/** A group behind these does nothing itself, unless a verb of its own follows. */
const joins = new Set(['to', 'for', 'with', 'from', 'in', 'at', 'by', 'of', 'between', 'against', 'absentee']);

/** Whether a verb of the group follows: "for voters who fear it". */
function actsHere(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  for (let i = from; i < endToken && i < from + 3; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    if (tag === 'VBP' || tag === 'MD' || tag === 'VBD' || tag === 'VBG') return true;
  }
  return false;
}

/** "the largest and most dangerous dump": what follows "most" is one thing, not a group. */
function ranks(tokens: readonly Token[], most: number, range: TokenRange): boolean {
  let i = most + 1;
  while (i < range.endToken && /^(?:JJ|RB|VB[NG]|CC)/.test(tokens[i]!.tag)) i++;
  return i > most + 1 && i < range.endToken && tokens[i]!.tag === 'NN';
}

/** "Federation of Teachers". */
function isOfName(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun - 1]?.lower === 'of' && tokens[noun - 2]?.tag === 'NNP';
}

/** What everybody, most people or a whole group does or is. */
export const generalization: Rule = {
  code: 'sourcing/generalization',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('generalization', range, facts, ({ firstToken, endToken }) => {
      // "49 people", "several bags" are no whole group, nor is "the most costly" one.
      const { lower, tag } = tokens[firstToken]!;
      const before = firstToken > range.firstToken ? tokens[firstToken - 1]! : undefined;
      if (counted.has(lower) || (quantifiers.has(lower) && measures(tokens, firstToken, range))) return false;
      if (lower === 'most' && (tag === 'RBS' || before?.lower === 'the' || ranks(tokens, firstToken, range)))
        return false;
      // "Her parents", "these voters" are known ones; "the society" is a club, "the world title" a cup.
      if (tag === 'NNS' && isCounted(tokens, firstToken, range)) return false;
      if (lower === 'numerous') return false;
      // "A conservative majority" is a number of seats.
      if (lower === 'majority') return before?.lower === 'the' || before?.lower === 'vast';
      // Of "mail to absentee voters" and "the parents" nothing is said that holds of all of their kind.
      if (endToken === firstToken + 1 && (tag === 'NNS' || tag === 'NNPS')) {
        if (before?.lower === 'the' || tokens[endToken]?.tag === 'NNP') return false;
        if (before !== undefined && joins.has(before.lower) && !actsHere(tokens, endToken, range)) return false;
      }
      // "Women's rights", "the world's largest", "the largest in the world": nothing is said of women or the world.
      if (tokens[endToken]?.tag === 'POS') return false;
      if (lower === 'the' && before?.lower === 'in' && tokens[endToken - 1]!.lower === 'world') return false;
      if (lower === 'society' && before?.lower === 'the') return false;
      if (lower === 'the' && tokens[endToken]?.tag.startsWith('NN') === true) return false;
      // "the Teachers Union" is a name, and so is the "Federation of Teachers"; Democrats are a group.
      const { text } = tokens[firstToken]!;
      const title = firstToken > range.firstToken && text !== lower;
      if (title && (before?.tag === 'NNP' || tokens[firstToken + 1]?.tag === 'NNP' || isOfName(tokens, firstToken)))
        return false;
      return true;
    });
    if (cue !== null) return cue;
    // A bare plural as the subject of a verb in the present: "Cats dislike water."
    const { firstWord, finiteVerb, opensWithName } = facts;
    if (opensWithName || firstWord < range.firstToken || finiteVerb < 0 || finiteVerb >= range.endToken) return null;
    const verb = tokens[finiteVerb]!;
    // "Profits have risen" tells what happened.
    if ((verb.tag !== 'VBP' && verb.tag !== 'MD') || perfect.has(verb.lower)) return null;
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
      "The law expanded women's rights in the largest country in the world.",
      'The dam killed 49 people.',
      'Several bags stood in the hall.',
      'The shopkeeper on the corner signed the letter.',
      'The lights have three colours.',
      'It is the largest and most dangerous dump on the coast.',
      'The girl lost her parents in the flood.',
      'Seven young men left the bank, and their two angry neighbours saw them.',
      'He spoke some Icelandic and lived there for many long years.',
      'She won the world title.',
      'Prices have doubled.',
      'The firm sends letters to voters.',
      'The parents left on Monday.',
      'Some of the papers were lost.',
      'Rain fell for most of the day.',
      'The court kept its conservative majority.',
      'Members of the Federation of Teachers went home.',
    ],
  },
};
