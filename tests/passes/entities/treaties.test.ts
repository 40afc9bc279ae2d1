import { expect, test } from 'vitest';
import { markedEntities, resolveMarked, summarise } from './support.ts';

test('a treaty called after a place is none, and one whatever it is called', () => {
  expect(markedEntities('The [L:Paris] climate accord holds. Under the [L:Paris] agreement they pay.')).toEqual([
    'misc Paris climate accord',
  ]);
  expect(markedEntities('The Camp David accords and the [L:Geneva] conventions, they say, hold.')).toEqual([
    'misc Camp David accords',
    'misc Geneva conventions',
  ]);
});

test('but a place where something else is agreed or built stays one', () => {
  expect(markedEntities('The [L:Geneva] convention centre is full, and the [L:Merrin] agreement holds.')).toEqual([
    'place Geneva',
    'place Merrin',
  ]);
});

test('a strip of land is called with or without the word', () => {
  const text = 'They left the [L:Gaza Strip] in May. [L:Gaza] and [L:Gaza City] are in ruins.';
  expect(summarise(resolveMarked(text))).toEqual(['Gaza Strip = Gaza x2', 'Gaza City x1']);
});

test('a capital that comes from the head of the sentence makes no name of what the article has without it', () => {
  expect(markedEntities('They sell generative AI. [O:Generative AI] is dear. [O:Merrin AI] sells it.')).toEqual([
    'organization Merrin AI',
  ]);
  expect(markedEntities('They sell generative AI at the [O:Generative AI]. [O:Generative AI] is dear.')).toEqual([
    'organization Generative AI',
  ]);
});
