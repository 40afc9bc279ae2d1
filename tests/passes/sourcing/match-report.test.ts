import { describe, expect, it } from 'vitest';
import { fire } from '../../../src/passes/sourcing/judge.ts';
import { isOfMatch } from '../../../src/passes/sourcing/match-report.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

const MATCH = 'Merrin Town beat Brenholm in the second division. The striker scored the only goal of the match.';

function tellsOfMatch(sentence: string, before = MATCH): boolean {
  const context = contextOf(`${before} ${sentence}`);
  const facts = context.facts.at(-1)!;
  return isOfMatch(facts, fire(context, facts.sentence.index), context);
}

describe('what a match report tells of the match', () => {
  it.each([
    'Brandt had levelled from the penalty spot with a quarter of an hour left.',
    'They are three points clear of the relegation places.',
    'He has ten assists in six games, the longest streak of his career.',
    'The visitors, having lost eight of their last ten, were slow.',
    'Attendance was 5,310, the highest of the season.',
  ])('is "%s"', (sentence) => {
    expect(tellsOfMatch(sentence)).toBe(true);
  });

  it.each([
    ['what somebody wants', 'The striker wants to leave after a goal in his last match and a red card.'],
    ['what is to come', 'The goal in the last minute will cost the coach his job.'],
    ['a rumour', 'Brandt is said to have scored a goal for points in the table.'],
    ['business off the pitch', 'The club has sold its ground to a builder for 40 million crowns.'],
  ])('is not %s', (_, sentence) => {
    expect(tellsOfMatch(sentence)).toBe(false);
  });

  it('is told in articles about sport alone', () => {
    const council = 'The council met on Monday. It put off the plan for the bridge.';
    expect(tellsOfMatch('The goal is to score points with voters in the last minute.', council)).toBe(false);
  });
});
