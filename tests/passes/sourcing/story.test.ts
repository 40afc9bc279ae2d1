import { describe, expect, it } from 'vitest';
import { isStory } from '../../../src/passes/sourcing/story.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

const tale = [
  'She had never liked the garden.',
  'It smelled of rain, and the old trees frightened her.',
  'One evening her brother came home late.',
  'He put his coat on the chair and said nothing.',
  'She looked at him for a long time.',
  'Then she went to the window, because the wind had risen.',
  'He followed her and took her hand.',
  'Nothing would ever be as it had been.',
  'She knew that he would leave.',
  'He knew that she knew.',
  'All night the branches beat against the wall.',
  'In the morning his bed was empty.',
];

describe('isStory', () => {
  it('knows a tale by what it lacks', () => {
    expect(isStory(contextOf(tale.join(' ')).profile)).toBe(true);
  });

  it.each([
    ['dates and years', ['He was born in 1956.', 'She left on 3 May 1999.']],
    ['figures', ['She paid 40 crowns.', 'He owed 300 more.']],
    ['organizations', ['The Ministry of Health sent a letter.', 'The World Bank paid for it.']],
  ])('takes a text with %s for a report', (_, lines) => {
    expect(isStory(contextOf([...lines, ...tale].join(' ')).profile)).toBe(false);
  });

  it('takes a text without people for an essay', () => {
    expect(isStory(contextOf(Array(14).fill('The river is wide and cold.').join(' ')).profile)).toBe(false);
  });

  it('cannot tell from a few sentences', () => {
    expect(isStory(contextOf(tale.slice(0, 6).join(' ')).profile)).toBe(false);
  });
});
