// Doubtful names that the article shows to be somebody's by how it goes on.
import type { ResolvableMention } from './resolvable.ts';

/** A name of less is not shown unless the user asks for it. */
const LIKELY = 0.5;
const SURE = 0.9;
/** What a doubtful name is worth then. */
const ADDRESSED = 0.6;

/** "Ard Jan Harker" in doubt is somebody where the article goes on with "Mr Harker". */
export function withAddressed(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  const isDoubtful = ({ confidence, words, type }: ResolvableMention): boolean =>
    confidence < LIKELY && type !== 'place' && (words.length === 2 || words.length === 3);
  if (!mentions.some(isDoubtful)) return mentions;
  const addressed = new Set<string>();
  for (const { type, words, name, honorific, confidence } of mentions)
    if (type === 'person' && words.length === 1 && confidence >= SURE && ADDRESSES.test(honorific ?? ''))
      addressed.add(name);
  return mentions.map((mention) =>
    isDoubtful(mention) && addressed.has(mention.words.at(-1)!)
      ? { ...mention, type: 'person', confidence: ADDRESSED }
      : mention,
  );
}

const ADDRESSES = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
