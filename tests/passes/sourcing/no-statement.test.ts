import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/passes/sourcing/no-statement.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function statesNothing(text: string): boolean {
  const context = contextOf(text);
  return isNoStatement(context.facts.at(-1)!, context);
}

describe('what states nothing one could check', () => {
  it.each([
    ['a rating', 'The cheese at the inn is superb.'],
    ['a rating with what is rated', 'That is a lazy argument.'],
    ['a rating with a degree', 'They are simply quite wrong.'],
    ['a rating by its opposite', 'The third chapter is anything but boring.'],
    ['a wish of the author', 'She should visit the valley in spring.'],
    ['a demand with the author in it', 'We must rebuild the harbour.'],
    ['a step to the next question', 'The bigger question is what comes next.'],
    ['a step to the next matter', 'Then there is the harbour.'],
  ])('%s: %s', (_, text) => {
    expect(statesNothing(text)).toBe(true);
  });

  it.each([
    ['a state one could look up', 'The bridge is unsafe.'],
    ['being right about something', 'They are right about the bridge.'],
    ['what is no rating in front of what it is', 'It was a wrong number.'],
    ['a rating of what goes on to tell more', 'It is a stupid law that the board passed in May.'],
    ['a rating with a sum', 'The three dishes at 9 crowns are superb.'],
    ['a rating that somebody gives', 'The cheese is superb, Harker said.'],
    ['what is expected', 'She should arrive on Monday evening.'],
    ['what was left undone', 'They should have closed the pier.'],
    ['what others are bound to do', 'They must return the boat.'],
    ['what a trial was about', 'The question at the trial was how the ferry sank.'],
    ['a matter with its facts', 'Then there was the fire that killed the crew.'],
  ])('not %s: %s', (_, text) => {
    expect(statesNothing(text)).toBe(false);
  });
});
