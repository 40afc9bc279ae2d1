import { describe, expect, it } from 'vitest';
import { isHeadline } from '../../../src/passes/sourcing/headline.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

const STORY = [
  'ARDEN — The council met on Monday in the town hall, and the mayor spoke.',
  'She said that the bridge would be closed in May.',
  'The repair takes a year, she said, and the town pays for half of it.',
];

function opens(line: string, place = 0): boolean {
  const paragraphs = STORY.toSpliced(place, 0, line);
  const context = contextOf(paragraphs.join('\n\n'));
  const facts = context.facts.find(({ sentence }) => sentence.paragraph === place)!;
  return isHeadline(facts, context);
}

describe('a headline that looks like a paragraph', () => {
  it.each(['Families of ferry victims demand answers from council.', 'Repair to take year.'])('is "%s"', (line) => {
    expect(opens(line)).toBe(true);
    expect(opens(line, 1)).toBe(true);
  });

  it.each([
    'The families of ferry victims demand answers.',
    'Families demand answers. They want them now.',
    'Families of ferry victims demand answers from council members who voted in May to close bridge and two schools.',
  ])('is not "%s"', (line) => {
    expect(opens(line)).toBe(false);
  });

  it('stands at the beginning', () => {
    expect(opens('Families of ferry victims demand answers from council.', 2)).toBe(false);
    expect(opens('ARDEN — Families of ferry victims demand answers from council.')).toBe(false);
  });
});
