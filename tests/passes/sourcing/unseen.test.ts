import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { unseenOf } from '../../../src/passes/sourcing/unseen.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The words by which the last sentence tells what nobody has seen. */
function unseen(text: string): string | null {
  const context = contextOf(text);
  const facts = context.facts.at(-1)!;
  const hit = unseenOf(facts, context);
  if (hit === null) return null;
  const { tokens } = context.reading;
  return text.slice(tokens[hit.firstToken]!.start, tokens[hit.endToken - 1]!.end);
}

describe('what happened out of sight', () => {
  it.each([
    ['Two officers met in secret at the inn last week.', 'in secret'],
    ['The price was agreed behind closed doors.', 'behind closed doors'],
    ['Behind the scenes, clerks are packing.', 'Behind the scenes'],
    ['But privately, she has begun to look for a buyer.', 'privately,'],
    ['Ministers knew perfectly well what would happen.', 'knew perfectly well'],
    ['The couple have been spotted twice at the lake.', 'have been spotted twice'],
    ['The police were tipped off by a clerk.', 'were tipped off'],
    ['The brothers are mulling the sale of the yard.', 'mulling'],
    ['Doubts have been raised about the dam.', 'Doubts have been raised'],
    ['Rents in the town have tripled since May.', 'have tripled'],
    ['The group has quietly bought the pier.', 'has quietly bought'],
    ['Merrin have rejected two bids for the keeper.', 'have rejected two bids'],
    ['Their marriage is in tatters.', 'is in tatters'],
    ['The keeper is close to signing a contract with Merrin.', 'is close to signing'],
    ['We are told that nobody reads.', 'We are told'],
    ['It is no secret that the two men quarrel.', 'It is no secret'],
    ['It is well known that the firm cheats.', 'It is well known'],
    ['Everybody knows that the race was fixed.', 'Everybody knows'],
    ['The minister knew about the payments.', 'knew about the payments'],
    ['The owners no longer trust the coach.', 'trust'],
    ['Keller never forgave his brother.', 'forgave'],
    ['Keller regards himself as a reformer.', 'regards himself'],
    ['Brandt is bitter about the defeat.', 'is bitter'],
    ['The government is worried about the polls.', 'is worried'],
    ['Brandt is on his way out.', 'is on his way out'],
    ['Rumour has it that Brandt will quit.', 'Rumour has it'],
    ['The reviewers are paid by the very firms that profit.', 'the very firms'],
    ['The captain was seen arguing in the tunnel.', 'was seen arguing'],
    ['Secret talks have been under way since Monday.', 'Secret talks'],
    ['The singer stormed out before the encore.', 'stormed out'],
    ['The brothers had fallen out over a horse.', 'fallen out'],
  ])('is told in "%s"', (text, words) => {
    expect(unseen(text)).toBe(words);
  });

  it.each([
    'The jury met behind closed doors.',
    'It is a secret that he keeps.',
    'Everybody knows the way.',
    'The minister knew about ferries.',
    'The minister did not know about the payments.',
    'Dogs trust their masters.',
    'Keller saw himself in the mirror.',
    'The coffee is bitter.',
    'The government wants a wall.',
    'Brandt is on his way home.',
    'Legend has it that a queen sleeps in the hill.',
    'The council would meet in secret.',
    'She works behind the scenes as a stagehand.',
    'A fault was spotted by an engineer.',
    'The stain was spotted.',
    'The police were tipped off by Ivar Lund.',
    'The questions are asked by the host.',
    'Questions were asked in the exam.',
    'Concerns have been raised by the union.',
    'The talks collapsed on Monday.',
    'The rate has doubled the risk.',
    'If rents have tripled, people leave.',
    'They met in secret, Lund told the court.',
    'The school is privately owned.',
    'The guests knew the town well.',
    'The door was quietly closed.',
    'The keeper rejected a bid on Monday.',
    'The board has not rejected a bid.',
    'The washing is on the line.',
    'Her tooth fell out on Monday.',
    'The inn is close to the station.',
    'The very idea that firms pay is new.',
    'The tower was seen from the harbour.',
    'The troops stormed the harbour.',
    'The clerk is weighing the cod.',
    'We are told by the board that nobody reads.',
  ])('is not told in "%s"', (text) => {
    expect(unseen(text)).toBeNull();
  });
});

describe('what goes on in somebody', () => {
  it.each([
    ['Mrs Harker died in May. She never knew the truth.', 'knew'],
    ['Mia Harker wants the house.', 'wants'],
    ['Ivar Lund, 37, was so smitten that he sold his boat.', 'was so smitten'],
    ['The guests left early, and the queen was furious.', 'was furious'],
    ['The crew has lost faith in the captain.', 'lost faith'],
    ['A clerk lost her job over it. She now lives in fear.', 'lives in fear'],
    ['Mia Harker is determined to keep the house.', 'is determined'],
    ['Staff at the school are angry and tired.', 'are angry'],
    ['The owners want a younger coach.', 'want'],
    ['The 24-year-old is keen to leave.', 'is keen'],
    ['The builders, of course, would like nothing more than a flood.', 'would like nothing'],
    ['It would rather sell the park than mend it.', 'would rather'],
  ])('is told by nobody in "%s"', (text, words) => {
    expect(unseen(text)).toBe(words);
  });

  it.each([
    ['somebody the article quotes', '"It is ours," said Mia Harker. The lawyers left. Mia Harker wants the house.'],
    ['an office-holder who takes a stance', 'Mayor Mia Harker wants a wall.'],
    ['what convinces', 'The board is convinced by the figures.'],
    ['what was found out', 'The cause is determined by a test.'],
    ['the hero of a film', 'The hero of the film is furious.'],
    ['a denial', 'The queen was not furious.'],
    ['the author', 'I was furious.'],
    ['a thing', 'The blade is keen and the funds are exhausted.'],
    ['a body that votes', 'The council wants a wall.'],
    ['readers', 'You would rather stay at home.'],
    ['somebody unclear', 'The lawyers left. He wants the house.'],
  ])('is left alone of %s', (_, text) => {
    expect(unseen(text)).toBeNull();
  });

  it('is borne out by the next sentence', () => {
    const context = contextOf('Shopkeepers are furious. "They lied to us," said Ivar Lund.');
    expect(unseenOf(context.facts[0]!, context)).toBeNull();
  });
});

it('needs a source', () => {
  const [assertion] = analyze('Two officers met in secret at the inn last week.').assertions;
  expect(assertion).toMatchObject({ needsSource: true, checkWorthiness: 0.5 });
});

it('questions that nobody is said to ask are vague', () => {
  const [assertion] = analyze('Questions are being asked about a dinner in May.').assertions;
  expect(assertion).toMatchObject({ needsSource: true, sourcing: 'vague' });
  expect(assertion?.reasons[0]).toMatchObject({ code: 'sourcing/vague-source', text: 'Questions are being asked' });
});
