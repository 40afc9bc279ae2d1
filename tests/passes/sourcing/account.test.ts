import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/passes/sourcing/account.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The words of the source whose account the last sentence goes on with. */
function teller(text: string): string | null {
  const context = contextOf(text);
  const index = accountOf(context.facts.at(-1)!, context);
  const source = context.found.attributions[index]?.source;
  return source == null ? null : text.slice(source.start, source.end);
}

const said = 'The spokeswoman Ana Kovan said that the firm had done nothing wrong.';

describe('an account goes on', () => {
  it.each([
    ['in the past perfect', `${said} Its prices had risen by less than inflation.`, 'The spokeswoman Ana Kovan'],
    ['with "would"', `${said} It would answer all questions.`, 'The spokeswoman Ana Kovan'],
    [
      'over several sentences',
      `${said} It had spent millions on the plant. The wells had been cleaned. They would be cleaned again.`,
      'The spokeswoman Ana Kovan',
    ],
    [
      'after what was found',
      'The Merrin court found that Brandt had misled the bank. He had hidden losses of £4m.',
      'The Merrin court',
    ],
    ['with a share of it', `${said} A third of it would be cleaned again.`, 'The spokeswoman Ana Kovan'],
    ['not with a share of something else', `${said} A third of the town would move away.`, null],
    ['not in the tense of the article', `${said} Its prices rose by a tenth last year.`, null],
    ['not with a possession', `${said} The firm had three wells.`, null],
    ['not with somebody new', `${said} Lena Brandt had seen the wells before.`, null],
    [
      'not with what became of a promise',
      'The mayor promised on Tuesday that the ferry would sail by noon. It had not done so by nightfall.',
      null,
    ],
    ['not in the next paragraph', `${said}\n\nIts prices had risen by less than inflation.`, null],
    [
      'not after a report in the present',
      'The spokeswoman Ana Kovan says that the firm is safe. Its prices had risen.',
      null,
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(teller(text)).toBe(expected);
  });
});

const counted = 'The ministry said that it needed 1,190 people, including 267 doctors.';

describe('a count goes on', () => {
  it.each([
    ['with a part of it', `${counted} Of this number 64 would work in the north.`, 'The ministry'],
    ['with the rest', `${counted}\n\nThe rest would work in the north.`, 'The ministry'],
    ['with many of them', `${counted} Many are from abroad, and 64 are nurses.`, 'The ministry'],
    ['not with many who do something else', `${counted} Many are angry about it.`, null],
    [
      'over several sentences',
      `${counted}\n\nOf these 64 would work in the north.\n\nAnother 203 would work in the south.`,
      'The ministry',
    ],
    ['not with something else', `${counted}\n\nThe north has few doctors.`, null],
    ['not where nothing was counted', 'The ministry said that it needed people.\n\nThe rest work in the north.', null],
    ['not where nobody said it', 'The ministry hired 1,190 people.\n\nThe rest work in the north.', null],
    ['not with another year', `${counted}\n\nAnother year of drought has emptied the lake.`, null],
  ])('%s: %s', (_, text, expected) => {
    expect(teller(text)).toBe(expected);
  });
});
