// Texts with marked names, so that what comes after the recogniser is tested without it.
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { EntityFact, EntityType } from '../../../src/model/findings.ts';
import type { LexiconAdditions } from '../../../src/model/options.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { classBit, type Gazetteer, type GazetteerClass } from '../../../src/passes/entities/gazetteer.ts';
import { toMentions } from '../../../src/passes/entities/mentions.ts';
import type { Name } from '../../../src/passes/entities/recognise.ts';
import { resolveMentions } from '../../../src/passes/entities/resolve.ts';
import { hashString } from '../../../src/tagger/index.ts';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'place', M: 'misc' };
const known = new Map<number, number>();
const know = (name: GazetteerClass, words: string): void => {
  for (const word of words.split(' ')) known.set(hashString(word), classBit(name));
};
know('country', 'china us france germany guinea-bissau guinea');
know('city', 'brenholm');
know('demonym', 'norlander');
know('firstName', 'anna ada');
know('lastName', 'brandt');
know('adjective', 'small');
know('noun', 'harvest');
know('job', 'leader');

/** Knows six countries, a town and a few words, and nothing else. */
export const smallGazetteer: Gazetteer = {
  classes: (key) => known.get(key) ?? 0,
  allClasses: (key) => known.get(key) ?? 0,
  continues: () => false,
  cluster: () => 0,
  topic: () => 0,
  kind: () => 0,
};

/** A text with marks such as `[P:Ada Lovelace]`, and the names they stand for. */
export function readMarked(marked: string, confidence = 0.9): { readonly reading: Reading; readonly names: Name[] } {
  let text = '';
  const marks: { start: number; end: number; type: EntityType }[] = [];
  for (const piece of marked.split(/(\[[POLM]:[^\]]*\])/)) {
    const type = piece.startsWith('[') && piece.endsWith(']') ? TYPES[piece[1] ?? ''] : undefined;
    const plain = type === undefined ? piece : piece.slice(3, -1);
    if (type !== undefined) marks.push({ start: text.length, end: text.length + plain.length, type });
    text += plain;
  }
  const reading = read(articleFromText(text, { title: null }));
  const names = marks.map(({ start, end, type }): Name => {
    const firstToken = reading.tokens.findIndex((token) => token.start === start);
    const endToken = reading.tokens.findIndex((token) => token.end === end) + 1;
    if (firstToken < 0 || endToken === 0) throw new RangeError(`no tokens for ${text.slice(start, end)}`);
    return { firstToken, endToken, type, confidence, isName: confidence, types: [0, 0, 0, 0] };
  });
  return { reading, names };
}

/** Resolves a text with marks. */
export function resolveMarked(
  marked: string,
  additions: LexiconAdditions = {},
  confidence = 0.9,
): readonly EntityFact[] {
  const { reading, names } = readMarked(marked, confidence);
  return resolveMentions(toMentions(reading, names, smallGazetteer, additions), reading.tokens, smallGazetteer);
}

/** `name = alias = alias <honorific> xN` of each entity. */
export function summarise(entities: readonly EntityFact[]): string[] {
  return entities.map(({ name, aliases, honorific, mentions }) =>
    [
      name,
      ...aliases.map((alias) => `= ${alias}`),
      ...(honorific === null ? [] : [`<${honorific}>`]),
      `x${mentions.length}`,
    ].join(' '),
  );
}

/** `type name` of each entity, the recogniser being unsure of every mark. */
export function markedEntities(marked: string): string[] {
  return resolveMarked(marked, {}, 0.6).map(({ type, name }) => `${type} ${name}`);
}
