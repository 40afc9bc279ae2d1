// Titles of works that the words beside them tell, whole whatever the recogniser makes of their parts.
import { describe, expect, it, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { shippedGazetteer } from '../../../src/passes/entities/shipped-gazetteer.ts';
import { findWorks } from '../../../src/passes/entities/works.ts';
import { markedEntities, readMarked } from './support.ts';

/** The titles in a text with marks of what the recogniser found. */
function titles(marked: string): string[] {
  const { reading, names } = readMarked(marked, 0.95);
  return findWorks(reading, names, shippedGazetteer()).map(({ firstToken, endToken }) =>
    marked
      .replace(/\[[POLM]:([^\]]*)\]/g, '$1')
      .slice(reading.tokens[firstToken]!.start, reading.tokens[endToken - 1]!.end),
  );
}

describe('a title', () => {
  it.each([
    ['stands behind its kind', 'He made the film Nightfall in May.', ['Nightfall']],
    ['stands behind a genre', 'She won praise for the horror classic Nightfall.', ['Nightfall']],
    ['stands behind an epic of a place', "He was in Hale's Vietnam epic Squadron. It was long.", ['Squadron']],
    ['looks like somebody', 'His next film, [P:Benny Carlucci], was a hit.', ['Benny Carlucci']],
    ['stands behind a comma', 'Hale is in the real-life drama, Vanished.', ['Vanished']],
    ['has an article behind a nominee', 'Hits include Oscar nominee The Weaver King and others.', ['The Weaver King']],
    ['is one of several', 'They showed the films [M:Nightfall and Tin Roof].', ['Nightfall', 'Tin Roof']],
    ['is one of those it is like', 'He likes comedies such as Nightfall and Tin Roof.', ['Nightfall', 'Tin Roof']],
    ['is called so', 'She wrote a play called Gone to the Dogs.', ['Gone to the Dogs']],
    ['is told behind it', 'Harbour, a docu-drama, tells of a flood.', ['Harbour']],
    ['is told behind it inside a sentence', "Then came Hale's Sunburn, a comedy based on a game.", ['Sunburn']],
    ['is a book by the words behind it', 'Says Hale, author of The Harbour, a book exploring it.', ['The Harbour']],
    ['has a version of it', 'He is in the British version of [L:The Harbour] for now.', ['The Harbour']],
    ['is a flop among others', 'They paid for flops Sandstorm and Wildcat, she said.', ['Sandstorm', 'Wildcat']],
    ['has contestants', 'He was a contestant on Strictly Wool in May.', ['Strictly Wool']],
    ['has winners', 'The actor is in a film by an actress. She is the winner of Big Harvest.', ['Big Harvest']],
    ['has somebody starring', 'Ronny, starring Anna Hale, was best new comedy.', ['Ronny']],
    ['is starred in', 'He is to star in [L:Harbourlight] with Tom Hale.', ['Harbourlight']],
    ['is played in with others', 'She appeared opposite Tom Hale in [L:Truffe].', ['Truffe']],
    ['is played in', 'She had her first film role in [L:Praline].', ['Praline']],
    ['has a sequel', 'He shot a sequel to Nightfall.', ['Nightfall']],
    ['has its author in front', "He shot a remake of [P:Anna Hale]'s Sunburn.", ['Sunburn']],
    ['has its maker behind it', 'The former Neighbors actor Matt Hale won.', ['Neighbors']],
    ['goes on behind letters', 'Last year NCI: Naval Crime Investigation won.', ['NCI: Naval Crime Investigation']],
    ['has an article inside', 'Then came Grandchild of The Flood.', ['Grandchild of The Flood']],
    ['has a show behind it', "He told Five's Sharp End show so.", ['Sharp End']],
    ['has a number', 'He shot the sequel to Nightfall 2 there.', ['Nightfall 2']],
    ['begins with a number', 'They are in the TV series 14 Mill Street for now.', ['14 Mill Street']],
  ])('%s: %s', (_, text, found) => {
    expect(titles(text)).toEqual(found);
  });

  it.each([
    'The film [P:Brandt] made is bad.',
    'The film [O:Norland] fans saw is bad.',
    'After the film, [P:Anna Hale] said it was good.',
    'In his new film, [P:Tom Hale], a clerk, plays a clerk.',
    'The company called [P:Brandt] a liar.',
    'She wrote the report called for by Brandt.',
    'On Monday, a film opened.',
    'In Oslo, a drama about fishing is on.',
    'Norvolt, a documentary maker, closed.',
    'He read the online version of [O:The Merrin Times] then.',
    'The winner of Best Harvest wept.',
    'There is a new version of the harbour.',
    'So says Harbour, a book publishing house.',
    'He starred in London.',
    'She was the star in Oslo.',
    'Her role in [O:Enron] was small.',
    'Their role in Praline was small.',
    'An adaptation of [P:Dickens] opened.',
    'The [O:Chelsea] actor Tom Hale won.',
    'The British actor Tom Hale won.',
    'The editor of The Times won.',
    'The Editor of The Weaver won.',
    'A series of films was shown.',
    'The action film star Tom Hale won.',
    'It was the comedy [P:Brandt] wanted.',
    'They sell a drama CD and three album CDs.',
  ])('is nowhere in: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test('is one of a role where the article is about the screen', () => {
    const text = 'The actor was in two films and a sitcom. He had a role in [L:Praline] too.';
    expect(titles(text)).toEqual(['Praline']);
  });
});

describe('a title that is told once', () => {
  const told = 'She made the horror classic Nightfall. ';

  test('is found where it stands alone, as a part and as a row', () => {
    expect(titles(`${told}Two Nightfall sequels came. He liked Nightfall II and Nightfall.`)).toEqual([
      'Nightfall',
      'Nightfall',
      'Nightfall II',
      'Nightfall',
    ]);
  });

  test('goes on behind a colon, each by itself', () => {
    const text = `${told}She made Nightfall: [M:Reborn and Nightfall]: The Curse of [P:Anna Hale] too.`;
    expect(titles(text)).toEqual(['Nightfall', 'Nightfall: Reborn', 'Nightfall: The Curse of Anna Hale']);
  });

  test('is no part of a longer name, nobody and no ordinary word at the head of a sentence', () => {
    expect(titles(`${told}He met Brandt of Nightfall Holdings.`)).toEqual(['Nightfall']);
    expect(titles('They saw the film Squadron. Squadron leaders were there.')).toEqual(['Squadron']);
    expect(titles('They saw the film Hale. [P:Anna Hale] was there. Then Hale left.')).toEqual(['Hale']);
  });

  test('is another name whatever else it looks like', () => {
    expect(markedEntities('His next film, [P:Benny Carlucci], was a hit.')).toEqual(['misc Benny Carlucci']);
    expect(markedEntities('They fled to [L:Harbourlight].')).toEqual(['place Harbourlight']);
  });
});

test('the title of a headline is left to the recogniser', () => {
  const reading = read(articleFromText('Hale stars in the film Nightfall\n\nHe won.\n'));
  expect(findWorks(reading, [], shippedGazetteer())).toEqual([]);
});
