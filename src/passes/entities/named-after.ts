// What is called after somebody: "two Anna Harker awards", "Lou Harker's disease" are about no Anna and no Lou.
import { AFTER_PRIZES, AILMENTS, PRIZES } from '../../lexicon/named-after.ts';
import type { Token } from '../../model/reading.ts';
import { textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mentions, those of prizes and diseases that have somebody's name as such. */
export function withoutNamesakes(mentions: ResolvableMention[], tokens: readonly Token[]): ResolvableMention[] {
  const isNamesake = ({ type, words, honorific }: ResolvableMention): boolean =>
    type === 'person' && words.length > 1 && honorific === null;
  /** How often a prize is called so, less how often the name stands for itself. */
  const prizes = new Map<string, number>();
  let ails = false;
  for (const mention of mentions) {
    if (!isNamesake(mention)) continue;
    if (PRIZES.has(tokens[mention.endToken]?.lower ?? '')) prizes.set(mention.name, 0);
    ails ||= isAilment(mention, tokens);
  }
  if (prizes.size === 0 && !ails) return mentions;
  const isPrize = ({ endToken }: ResolvableMention): boolean => {
    const next = tokens[endToken]?.lower ?? '';
    return PRIZES.has(next) || AFTER_PRIZES.has(next);
  };
  for (const mention of mentions) {
    const balance = prizes.get(mention.name);
    if (balance !== undefined) prizes.set(mention.name, balance + (isPrize(mention) ? 1 : -1));
  }
  return mentions.map((mention) => {
    if (!isNamesake(mention)) return mention;
    const balance = prizes.get(mention.name);
    if (balance !== undefined && (balance > 0 || isPrize(mention))) return { ...mention, type: 'misc', told: true };
    return isAilment(mention, tokens) ? ailment(mention, tokens) : mention;
  });
}

function isAilment({ endToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  return tokens[endToken]?.tag === 'POS' && AILMENTS.has(tokens[endToken + 1]?.lower ?? '');
}

function ailment(mention: ResolvableMention, tokens: readonly Token[]): ResolvableMention {
  const last = tokens[mention.endToken + 1]!;
  const words = [...mention.words, last.lower];
  const text = textOf(tokens, mention.firstToken, last.index + 1);
  return {
    ...mention,
    end: last.end,
    text,
    words,
    name: words.join(' '),
    type: 'misc',
    told: true,
    endToken: last.index + 1,
  };
}
