// What the recogniser's texts, of 1996 and of encyclopedias, do not teach: storms, letters behind names, firms with "&",
// towns outside sport.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';
import { markedEntities, resolveMarked, summarise } from './support.ts';

function list(text: string): string[] {
  return findEntities(read(articleFromText(text, { title: null }))).map(({ type, name }) => `${type} ${name}`);
}

describe('storms', () => {
  test('have their kind in their name, and are meant by the rest of it', () => {
    const text = 'Hurricane [P:Ida] turned north. [P:Ida] is due on Friday, and Tropical Storm [P:Anton] is far.';
    expect(summarise(resolveMarked(text, {}, 0.6))).toEqual(['Hurricane Ida = Ida x2', 'Tropical Storm Anton x1']);
    expect(resolveMarked(text, {}, 0.6).map(({ type }) => type)).toEqual(['misc', 'misc']);
  });

  test('do not take the name of somebody named in full', () => {
    expect(markedEntities('Hurricane [P:Brandt] hit. [P:Ada Brandt] fled, and [P:Brandt] is safe.')).toEqual([
      'misc Hurricane Brandt',
      'person Ada Brandt',
    ]);
  });
});

describe('letters behind a name', () => {
  test('are none of it', () => {
    expect(markedEntities('[P:Sallie Harker KC] spoke. [P:Harker] was heard.')).toEqual(['person Sallie Harker']);
    expect(markedEntities('[O:Duncan Merrin QC] spoke.')).toEqual(['person Duncan Merrin']);
    expect(markedEntities('[P:Dali Harker] [O:SC] spoke.')).toEqual(['person Dali Harker']);
  });

  test('make no name shorter that has others', () => {
    expect(markedEntities('[P:Ada Brandt Jr.] spoke in Merrin, [L:S.C.], on Friday.')).toEqual([
      'person Ada Brandt Jr.',
      'place S.C.',
    ]);
  });
});

describe('an ampersand', () => {
  test('joins the halves of a firm', () => {
    expect(markedEntities('Shares of Hale & [P:Merrin] rose.')).toEqual(['organization Hale & Merrin']);
    expect(markedEntities('Shares of [P:Hale] & [P:Merrin] rose.')).toEqual(['organization Hale & Merrin']);
    expect(markedEntities('Shares of [P:Hale] & Merrin rose.')).toEqual(['organization Hale & Merrin']);
    expect(markedEntities('Shares of [P:Hale] & [P:Van Merrin] rose.')).toEqual(['organization Hale & Van Merrin']);
  });

  test('leaves people apart whom the article names in full, and towns', () => {
    expect(markedEntities('[P:Ada Brandt] met [P:Tom Hale]. [P:Brandt] & [P:Hale] left.')).toEqual([
      'person Ada Brandt',
      'person Tom Hale',
    ]);
    expect(markedEntities('Trains to [L:Brenholm] & [L:Merrin] are late.')).toEqual(['place Brenholm', 'place Merrin']);
  });
});

describe('a club', () => {
  test('is meant by its town where that plays', () => {
    const clubs = (marked: string): string[] => summarise(resolveMarked(marked));
    expect(clubs('[O:Merrin Town] won. [O:Merrin] play on Friday.')).toEqual(['Merrin Town = Merrin x2']);
    expect(clubs('[O:Merrin Town] beat [O:Merrin United]. [O:Merrin] cheered.')).toEqual([
      'Merrin Town x1',
      'Merrin United x1',
      'Merrin x1',
    ]);
    expect(clubs('[O:Merrin Town] won. They cheered in [L:Merrin].')).toEqual(['Merrin Town x1', 'Merrin x1']);
  });

  test('of the leagues is none of the towns called so', () => {
    expect(markedEntities('[L:Luton Town] beat [L:Exeter City].')).toEqual([
      'organization Luton Town',
      'organization Exeter City',
    ]);
    expect(markedEntities('They left [L:Mexico City] for [L:New York City].')).toEqual([
      'place Mexico City',
      'place New York City',
    ]);
  });
});

describe('short forms', () => {
  test.each([
    ['The [O:Association of Norland Eastern Nations] ([O:ANEAN]) met. [O:ANEAN] is slow.', 'ANEAN'],
    ['The [O:Alternative für Merrin] ([O:AfM]) won. [O:AfM] is new.', 'AfM'],
    ['The [O:Seeds and Dairies] ([O:S&D]) won. [O:S&D] is new.', 'S&D'],
  ])('in brackets behind a name are the name: %s', (text, short) => {
    expect(resolveMarked(text)).toHaveLength(1);
    expect(resolveMarked(text)[0]!.aliases).toEqual([short]);
  });

  test('have their letters in the name', () => {
    expect(resolveMarked('The [O:Seeds and Dairies] ([O:MRX]) won.')).toHaveLength(2);
  });

  test('are found where the article has no brackets', () => {
    const text = 'The [O:World Seed Organization] met. WSO chief [P:Ada Brandt] spoke.';
    expect(summarise(resolveMarked(text))).toEqual(['World Seed Organization = WSO x2', 'Ada Brandt x1']);
  });
});

describe('somebody with a name that no list has', () => {
  test.each([
    '[O:Merrin Kharim], the mayor of Brenholm, left.',
    '[O:Merrin Kharim], who leads it, left.',
  ])('is a person by what stands behind: %s', (text) => {
    expect(list(text.replace(/\[O:|\]/g, ''))).toContain('person Merrin Kharim');
  });

  test('but a magazine is none whose editor is meant', () => {
    expect(markedEntities('He met the editor at [O:Merrin Weekly], who left.')).toEqual(['organization Merrin Weekly']);
  });

  test('goes on behind a particle', () => {
    expect(markedEntities('They say that [P:Erik] ten Harker spoke.')).toEqual(['person Erik ten Harker']);
    expect(markedEntities('They say that [P:Erik] met ten Harker fans.')).toEqual(['person Erik']);
  });
});

describe('a town taken for its team', () => {
  const rest =
    ' The mayor said that the budget had been passed after a long night, and that nobody would lose a post over it.'.repeat(
      4,
    );

  test('is the town in an article about anything else', () => {
    expect(markedEntities(`The fall of [O:Brenholm] cost votes.${rest}`)).toEqual(['place Brenholm']);
  });

  test('is the team in an article about sport', () => {
    const sport = ' The striker scored two goals in the match, and the coach praised the league.'.repeat(4);
    expect(markedEntities(`The fall of [O:Brenholm] cost points.${sport}`)).toEqual(['organization Brenholm']);
  });
});

test('a body with its head in front of "and" ends there', () => {
  expect(markedEntities('The [O:Seed Agency and Sport Merrin] objected.')).toEqual([
    'organization Seed Agency',
    'organization Sport Merrin',
  ]);
  expect(markedEntities('The [O:Department for Energy and Seeds] objected.')).toEqual([
    'organization Department for Energy and Seeds',
  ]);
});

describe('somebody', () => {
  test.each([
    ['in capitals is not shouted', 'CHAIR [P:ADA MCBRIDE] quit.', ['Ada McBride <Chair> x1']],
    [
      'has more names than are used',
      '[P:Otto Harker] or [P:Jens Otto Emil Harker] wrote it.',
      ['Jens Otto Emil Harker = Otto Harker x2'],
    ],
    [
      'is not the father',
      '[P:Ada Brandt] was born here. [P:Ada Brandt Sr.] was not.',
      ['Ada Brandt x1', 'Ada Brandt Sr. x1'],
    ],
    [
      'is a saint, abbreviated or not',
      '[P:Saint Brandt] wrote. [P:St. Brandt] died.',
      ['Saint Brandt = St. Brandt x2'],
    ],
    ['has no office in front of "Mr."', 'For Education Mr. [P:Harker] spoke.', ['Harker <Mr.> x1']],
  ])('%s', (_, text, expected) => {
    expect(summarise(resolveMarked(text))).toEqual(expected);
  });
});

test('money is no name', () => {
  expect(markedEntities('It cost [M:NZ$] 20,000, or [M:A $] 25,000.')).toEqual([]);
});

test('who wrote a paper is no firm', () => {
  expect(markedEntities('So did Hale & [P:Merrin] (2010).')).toEqual(['person Merrin']);
});

describe('what leaves no doubt', () => {
  const confidences = (marked: string): number[] =>
    resolveMarked(marked, {}, 0.4).flatMap(({ mentions }) => mentions.map(({ confidence }) => confidence));

  test('is a form of address, in the name or in front of it', () => {
    expect(Math.min(...confidences('Then Ms. [P:Merrin] and [P:Mr. Hale] spoke.'))).toBeGreaterThan(0.8);
    expect(confidences('Then MR [P:Merrin] spoke.')).toEqual([0.4]);
  });

  test('is the same thing named surely elsewhere', () => {
    const text = 'Then Ms. [P:Ada Merrin] spoke. Crowds cheered [P:Merrin] and [P:Hale].';
    expect(confidences(text)).toEqual([0.9, 0.6, 0.4]);
  });

  test('is an age, and what somebody does', () => {
    expect(resolveMarked('[O:Yin Merrin], 60, a doctor, agreed.', {}, 0.4)).toMatchObject([{ type: 'person' }]);
    expect(resolveMarked('In [O:Port Merrin], 60 of them agreed.', {}, 0.4)).toMatchObject([{ type: 'organization' }]);
  });
});

test('a case at court is one name, with the Crown in short too', () => {
  expect(markedEntities('In [P:R v Merrin] and [P:Hale] v. [P:Harker] they won.')).toEqual([
    'misc R v Merrin',
    'misc Hale v. Harker',
  ]);
  expect(markedEntities('[O:Merrin] v [O:Hale] was a draw.')).toEqual(['organization Merrin', 'organization Hale']);
});

describe('media that ask together', () => {
  test.each([
    ['A [O:Washington Post-ABC News] poll says so.', ['Washington Post', 'ABC News']],
    ['An [O:NBC-Wall Street Journal] poll says so.', ['NBC', 'Wall Street Journal']],
    ['The [O:AFL-CIO] says so.', ['AFL-CIO']],
    ['The [O:Hale-Merrin Institute] says so.', ['Hale-Merrin Institute']],
  ])('are two: %s', (text, names) => {
    expect(resolveMarked(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('a name cut at a bracket, an initial or a post', () => {
  test.each([
    ['Then Gov. Dannelo [P:P. Harker] left.', ['person Dannelo P. Harker']],
    ['Then Gov. [P:P. Harker] left.', ['person P. Harker']],
    ['The word of [O:Merrin Le Hale], leader of the party, counts. [O:Le Hale] won.', ['organization Merrin Le Hale']],
    ['The word by [O:Merrin Le Hale], leader of the party, counts. [O:Le Hale] won.', ['person Merrin Le Hale']],
    ['Then Pres. [P:Merrin] left.', ['person Merrin']],
  ])('is whole: %s', (text, entities) => {
    expect(markedEntities(text).slice(0, entities.length)).toEqual(entities);
  });
});

test('a bracket that opens or closes in a name ends it', () => {
  const names = list('He did the same thing with [Bob] Corker and with Newt [Gingrich], said Teal Baker.');
  expect(names).toContain('person Corker');
  expect(names.join()).not.toMatch(/[[\]]/);
});

describe('a town taken for a person', () => {
  test('is the town that somebody is in', () => {
    expect(markedEntities('[P:Brenholm] is poor. Shots fell in [P:Brenholm].')).toEqual(['place Brenholm']);
  });

  test('is the person whom the article names in full or by a title', () => {
    expect(markedEntities('Trust in [P:Brenholm] fell. Mr. [P:Brenholm] left.')).toEqual(['person Brenholm']);
  });
});

test('the part of a name that comes first is the person, whatever its type elsewhere', () => {
  const text = '[P:Shen Guofang] spoke. "No," [O:Shen] said. [P:Shen Guofang] left, and [P:Shen Guofang] is back.';
  expect(summarise(resolveMarked(text))).toEqual(['Shen Guofang = Shen x4']);
});

describe('a first name that shares the surname behind "and"', () => {
  test('is of that family, whoever else has it', () => {
    const text =
      '[P:Ada Brandt] and [P:Brandt] agree. [P:Brandt] and [P:David Merrin] wrote it. It lists [P:David] and [P:Charles Hale]. [P:David Hale] is 80.';
    expect(summarise(resolveMarked(text))).toEqual([
      'Ada Brandt = Brandt x3',
      'David Merrin x1',
      'David Hale = David x2',
      'Charles Hale x1',
    ]);
  });

  test.each([
    '[P:Hillary Merrin] won. [P:Merrin] is glad. It helps [P:Hillary] and [P:Charles Hale].',
    '[P:Ada Warren] won. It helps [P:Warren] and [P:Charles Hale].',
  ])('is not where the article calls somebody so: %s', (text) => {
    expect(resolveMarked(text)).toHaveLength(2);
  });
});

test('a minister named behind a comma is a person', () => {
  expect(markedEntities("Merrin's leader, [O:Firass Kharim], said so.")).toEqual(['person Firass Kharim']);
  expect(markedEntities("Merrin's cause, [O:Firass Kharim], said so.")).toEqual(['organization Firass Kharim']);
});

test('who has a governor is a place', () => {
  expect(markedEntities("[O:Merrin]'s governor fled.")).toEqual(['place Merrin']);
});

test('a place and its race are one event', () => {
  expect(markedEntities('He won the [L:Merrin] [M:Grand Prix] in May.')).toEqual(['misc Merrin Grand Prix']);
  expect(markedEntities('He saw the [L:Merrin] [M:Democrats] in May.')).toEqual(['place Merrin', 'misc Democrats']);
});

test('letters are short for no longer name that ends with them', () => {
  const text = 'The [O:MVP] won. The [O:Junge MVP] and the [O:Eurosceptic MVP] agree. The [O:MVP] is glad.';
  expect(summarise(resolveMarked(text))).toEqual(['MVP x3', 'Junge MVP x1']);
  const head = 'The [O:Merrin Seeds PAC] paid. The [O:PAC] is rich.';
  expect(summarise(resolveMarked(head))).toEqual(['Merrin Seeds PAC = PAC x2']);
});

test('whose department it is is none of its name', () => {
  expect(markedEntities("She led [O:Merrin's Department of Seeds] then.")).toEqual([
    'organization Department of Seeds',
  ]);
  expect(markedEntities("She led [O:University of Merrin's Center for Seeds].")).toEqual([
    'organization University of Merrin',
    'organization Center for Seeds',
  ]);
  expect(markedEntities("She led [O:Merrin's College] then.")).toEqual(["organization Merrin's College"]);
});

test('a company with a possessive in its name keeps it', () => {
  expect(markedEntities("They say that [P:McDonald]'s sued.")).toEqual(["organization McDonald's"]);
  expect(markedEntities("They say that [P:Hale]'s fell.")).toEqual(['person Hale']);
});

describe('what every newsroom knows', () => {
  test.each([
    ['They voted for New Social Contract in May.', 'organization New Social Contract'],
    ['It was bought from D66 and others.', 'organization D66'],
    ['He sold [P:Julius Baer] shares.', 'organization Julius Baer'],
    ['They marched to the [O:Palace of Justice] then.', 'place Palace of Justice'],
    ['They saw [P:Ezra Brandt] then.', 'person Ezra Brandt'],
  ])('of the world: %s', (text, expected) => {
    expect(markedEntities(text)).toEqual([expected]);
  });

  test('is what it is, whatever it looks like', () => {
    expect(list('The Met Office said rain would fall.')).toEqual(['organization Met Office']);
  });

  test.each([
    ["Lunch at McDonald's was cheap.", ["organization McDonald's"]],
    ["Ida McDonald resigned. McDonald's new plan failed.", ['person Ida McDonald']],
  ])('has its possessive where nothing is owned: %s', (text, names) => {
    expect(list(text)).toEqual(names);
  });
});

test('a firm is whole behind the first word of a sentence, and the next one begins behind "and"', () => {
  expect(markedEntities('Rivals [O:Norvolt] Electronics and [O:Merrin] Technology slipped.')).toEqual([
    'organization Norvolt Electronics',
    'organization Merrin Technology',
  ]);
});

describe('what two pieces of one name are', () => {
  test('somebody with an initial and a building are the building called after them', () => {
    expect(markedEntities('The [P:Anna F.] [L:Harker Center] opened.')).toEqual(['place Anna F. Harker Center']);
    expect(markedEntities('The poet [P:Anna] [L:Harker Center] opened.')).toHaveLength(2);
  });

  test('a law goes on in front of "and", and what has its own article does not', () => {
    expect(markedEntities('He had Harvest and [M:Soil Protection Act] pay.')).toEqual([
      'misc Harvest and Soil Protection Act',
    ]);
    expect(markedEntities('He read the Harvest and [M:Soil Protection Act] pages.')).toEqual([
      'misc Harvest and Soil Protection Act',
    ]);
    expect(markedEntities('He met Brenholm and [M:Soil Protection Act] friends.')).toEqual([
      'misc Soil Protection Act',
    ]);
  });

  test('a centre ends in front of the number of a flight', () => {
    expect(markedEntities('It left the [O:Harkovic Space Center] on STM-3.')).toEqual([
      'organization Harkovic Space Center',
    ]);
  });

  test('two universities joined by "and" are two', () => {
    expect(markedEntities('He visited the [O:University of Merrin and Norland University] then.')).toEqual([
      'organization University of Merrin',
      'organization Norland University',
    ]);
  });
});

test('letters in brackets are of the kind of what they stand for', () => {
  const text = 'The [L:Merrin Space Center] ([O:MSC]) closed. The [O:MSC] was old, and [O:NSC] too.';
  expect(markedEntities(text)).toEqual(['place Merrin Space Center', 'organization NSC']);
});

test.each([
  'But where, [P:Sir], does it stand?',
  'John Harker, [O:Esquire], wrote.',
  'Then the [P:Petitioner] was arrested.',
  'He signed the 1994 Harvest [P:Bill] into law.',
])('a form of address, a party to a case and a bill are nobody: %s', (text) => {
  expect(markedEntities(text)).toEqual([]);
});

test('but who is called Bill is somebody', () => {
  expect(markedEntities('He told Leader [P:Bill] so.')).toEqual(['person Bill']);
});

describe('titles', () => {
  test.each([
    ['Then Crown [P:Prince Harkov] came.', 'Harkov <Crown Prince> x1'],
    ['Then [P:Prince Anna] came.', 'Anna <Prince> x1'],
    ['Then [P:King Anna II] came.', 'Anna II <King> x1'],
    ['Then [P:Pope Harkov Otto II] came.', 'Harkov Otto II <Pope> x1'],
    ['Then [P:Prince Harkov V] came.', 'Prince Harkov V x1'],
    ['Then [P:Prince Harkov] came.', 'Prince Harkov x1'],
    ['Then Senhora [P:Harkov] came.', 'Harkov <Senhora> x1'],
    ['Then [P:Herr Harkov] came.', 'Harkov <Herr> x1'],
    ['Then State Senator [P:Anna Brandt] came.', 'Anna Brandt <State Senator> x1'],
    ['In Norland State [P:Anna Brandt] came.', 'Anna Brandt x1'],
    ['Then Council President [P:Anna Brandt] came.', 'Anna Brandt <Council President> x1'],
    ['Then City Attorney [P:Anna Brandt] came.', 'Anna Brandt <City Attorney> x1'],
    ['Then Wing Commander [P:Anna Brandt] came.', 'Anna Brandt <Wing Commander> x1'],
    ['Then Culture Secretary [P:Anna Brandt] came.', 'Anna Brandt <Culture Secretary> x1'],
    ['Then Chief Financial Officer [P:Anna Brandt] came.', 'Anna Brandt <Chief Financial Officer> x1'],
    ['Then Majority Leader [P:Anna Brandt] came.', 'Anna Brandt <Majority Leader> x1'],
    ['Then Assistant U.S. Attorney [P:Anna Brandt] came.', 'Anna Brandt <Assistant U.S. Attorney> x1'],
    ['In Merrin City [P:Anna Brandt] came.', 'Anna Brandt x1'],
  ])('of royalty, of other languages and of states: %s', (text, expected) => {
    expect(summarise(resolveMarked(text))).toEqual([expected]);
  });
});

describe('a title', () => {
  const all = (marked: string): string[] => summarise(resolveMarked(marked, {}, 0.6));

  test('takes no word that a city or a council is named with', () => {
    expect(all('Then [L:Brenholm City] Mayor [P:Anna Brandt] came.')).toContain('Anna Brandt <Mayor> x1');
    expect(all('Then [O:Brenholm City Council] President [P:Anna Brandt] came.')).toContain(
      'Anna Brandt <President> x1',
    );
  });

  test('is no body, but what stands in front of no office is one', () => {
    expect(all('Then [O:Interior Cabinet] Secretary [P:Anna Brandt] came.')).toEqual([
      'Anna Brandt <Interior Cabinet Secretary> x1',
    ]);
    expect(all('Then the [O:Interior Cabinet] met.')).toEqual(['Interior Cabinet x1']);
  });
});

describe('a first name before the full name', () => {
  const people = (marked: string): string[] => summarise(resolveMarked(`Court hears of a death. ${marked}`));
  const official = 'Attorney General [P:Steve Harker] came.';

  test('is somebody else than whom a title brings in later', () => {
    expect(people(`[P:Steve], a cousin, wept. ${official} [P:Harker] left.`)).toEqual([
      'Steve x1',
      'Steve Harker = Harker <Attorney General> x2',
    ]);
  });

  test('is the same who goes by it later on, or comes without a title', () => {
    expect(people(`[P:Steve] wept. ${official} [P:Steve] left.`)).toEqual([
      'Steve Harker = Steve <Attorney General> x3',
    ]);
    expect(people('[P:Steve] wept. [P:Steve Harker], 34, is a baker.')).toEqual(['Steve Harker = Steve x2']);
  });

  test('or stands in the headline', () => {
    expect(summarise(resolveMarked(`[P:Steve] weeps. ${official}`))).toEqual([
      'Steve Harker = Steve <Attorney General> x2',
    ]);
  });
});

describe('rows', () => {
  test('end with two names, of the type of the one before them', () => {
    expect(markedEntities('[O:Harkov], [O:Alder and Norvolt] were late.')).toEqual([
      'organization Harkov',
      'organization Alder',
      'organization Norvolt',
    ]);
    expect(markedEntities('At ports in [L:Harkov], [O:Brenholm and Norvolt], they slept.')).toEqual([
      'place Harkov',
      'place Brenholm',
      'place Norvolt',
    ]);
  });

  test('but a shop behind the town where it is stays one', () => {
    expect(markedEntities('In [L:Harkov], [O:Brenholm and Norvolt] sold less.')).toEqual([
      'place Harkov',
      'organization Brenholm and Norvolt',
    ]);
    expect(markedEntities('At [O:Harkov], [O:Marks and Spencer] sold less.')).toEqual([
      'organization Harkov',
      'organization Marks and Spencer',
    ]);
  });

  test('hold what the recogniser did not see', () => {
    expect(markedEntities('The bores of [L:Harkov], Norvik and [L:Mount Esk] ran dry.')).toEqual([
      'place Harkov',
      'place Norvik',
      'place Mount Esk',
    ]);
    expect(markedEntities('They sailed to [L:Harkov], [L:Alder] and Norvik at last.')).toEqual([
      'place Harkov',
      'place Alder',
      'place Norvik',
    ]);
  });

  test('but no ordinary word, nor the beginning of a longer name', () => {
    expect(markedEntities('They sailed to [L:Harkov], [L:Alder] and Small at last.')).toHaveLength(2);
    expect(markedEntities('They sailed to [L:Harkov], [L:Alder] and Norvik Island at last.')).toHaveLength(2);
  });

  test('of counties are places, whatever they look like', () => {
    expect(markedEntities('It rained in Brandt, [P:Alder] and [L:Harkov] counties.')).toEqual([
      'place Brandt',
      'place Alder',
      'place Harkov',
    ]);
    expect(markedEntities('It rained on Ada Brandt, [P:Alder] and [L:Harkov] counties.')).toHaveLength(2);
    expect(markedEntities('It rained on [P:Alder] and [L:Harkov] farmers.')).toContain('person Alder');
  });

  test('of a street and its town are places', () => {
    expect(markedEntities('Ada, 46, of [L:Harkov Crescent], [P:Alder], was fined.')).toContain('place Alder');
    expect(markedEntities('Near [L:Harkov Crescent], [P:Alder] was fined.')).toContain('person Alder');
  });

  test('end with a place where two places stand in front', () => {
    expect(markedEntities('They sailed to [L:Harkov], [L:Alder] and [O:Norvik].')).toEqual([
      'place Harkov',
      'place Alder',
      'place Norvik',
    ]);
    expect(markedEntities('They sailed to [L:Harkov] and [O:Norvik].')).toContain('organization Norvik');
  });
});

test('letters in front of a body are whose it is', () => {
  expect(markedEntities('The [O:MERCO] [O:Seed Heritage Committee] met.')).toEqual([
    'organization MERCO Seed Heritage Committee',
  ]);
  expect(markedEntities('The [O:MERCO] [O:Seed Heritage Fund] met.')).toHaveLength(2);
});

test('games have their town in their name', () => {
  expect(markedEntities('He ran at the [L:Merrin] [M:Olympics] then.')).toEqual(['misc Merrin Olympics']);
  expect(markedEntities('He ran at the [L:Merrin] [M:Games Act] then.')).toHaveLength(2);
});

test('a zone of time is no place', () => {
  expect(markedEntities('It broke at 5 a.m. [L:Pacific] time.')).toEqual([]);
  expect(markedEntities('It broke in the [L:Pacific] this time.')).toEqual(['place Pacific']);
});

test('who is of a country is somebody, though the recogniser doubts it', () => {
  const text = 'Then [P:Mirrin Kharim] of China won.';
  expect(resolveMarked(text, {}, 0.4)[0]!.confidence).toBeGreaterThan(0.8);
  expect(resolveMarked(text.replace('China', 'course'), {}, 0.4)[0]!.confidence).toBe(0.4);
});

describe('the first word of a company', () => {
  test('is the company wherever a sentence has it', () => {
    expect(markedEntities('Shares of [O:Harkov Controls] fell. On Monday Harkov paid.')).toEqual([
      'organization Harkov Controls',
    ]);
    expect(resolveMarked('Shares of [O:Harvest Controls] fell. Harvest time came.')[0]!.mentions).toHaveLength(1);
  });

  test('is told by it, unless the article means the town', () => {
    const told = 'Shares of [O:Harkov Controls] fell. [P:Harkov] sank.';
    expect(markedEntities(told)).toEqual(['organization Harkov Controls']);
    const town = 'Shares of [O:Harkov Controls] fell. He lives in [L:Harkov].';
    expect(markedEntities(town)).toContain('place Harkov');
  });
});

test('a word that no list knows is a name inside a sentence, and an abstract noun is less surely one', () => {
  expect(list('By dawn the flow from the Tarrakong intake had stopped.')).toHaveLength(1);
  const confidence = (word: string): number =>
    findEntities(read(articleFromText(`It was a kind of ${word}.`, { title: null })))[0]?.confidence ?? 0;
  expect(confidence('Brandtism')).toBeLessThan(confidence('Brandtov'));
});

test.each([
  ['He is a teacher and gave his name only as Harkov.', 'person Harkov'],
  ['Rates will rise, the Fed said.', 'organization Fed'],
  ['On Monday Fed Governor Anna Brandt spoke.', 'organization Fed'],
  ['She wrote on X.', 'organization X'],
  ['The mill in the town of Hope closed.', 'place Hope'],
  ['Harker Vetoes 9/11 Bill\n\nHe stopped it on Monday.', 'misc 9/11'],
  ['“It will rain,” she told TIME in May.', 'organization TIME'],
  ['He did not answer questions from WIRED in May.', 'organization WIRED'],
  ['In an interview with The Grocer he was calm.', 'organization The Grocer'],
  ['Parametrov, which models losses, was silent.', 'organization Parametrov'],
  ['Harkovan, who models losses, was silent.', 'person Harkovan'],
  ['The S&P 500 lost 0.8% on Monday.', 'misc S&P 500'],
  ['In Europe the STOXX 600 fell.', 'misc STOXX 600'],
  ['The Dow Jones Industrial Average fell.', 'misc Dow Jones Industrial Average'],
  ['The High Court quashed it.', 'organization High Court'],
  ['Talks at Acas failed.', 'organization Acas'],
  ['In May Marks and Spencer cut its prices.', 'organization Marks and Spencer'],
  ['Harkovys, the trade body, reckons so.', 'organization Harkovys'],
  ['A stretch of Interstate 280 was closed.', 'place Interstate 280'],
  ['It was part of the WikiLeaks Sony dump.', 'organization Sony'],
])('the words beside it show a name: %s', (text, entity) => {
  expect(list(text)).toContain(entity);
});

test.each([
  'He gave it only as Harvest.',
  'They were fed up, and the fed up cows lay down.',
  'It depends on X alone.',
  'It takes TIME to do it.',
  'They came to the town of Monday markets.',
  'She posted it on X-rays.',
  'They met the grocer in May.',
  'Harvest, the end of summer, came late.',
  'Route 1,280 pages were read.',
  'Harvest, which came late, was small.',
])('and not where they do not: %s', (text) => {
  expect(list(text)).toEqual([]);
});

describe('an event called after its town', () => {
  test('is one name with it', () => {
    expect(markedEntities('She won the [L:Brenholm] marathon in May.')).toEqual(['misc Brenholm marathon']);
    expect(markedEntities('It opened at the [L:Brenholm] film festival.')).toEqual(['misc Brenholm film festival']);
    expect(markedEntities('He won the [L:Brenholm] grand prix.')).toEqual(['misc Brenholm grand prix']);
  });

  test('is none where talks or a film are meant, or another town', () => {
    expect(markedEntities('After the [L:Brenholm] marathon talks they left.')).toEqual(['place Brenholm']);
    expect(markedEntities('The [L:Brenholm] film was long.')).toEqual(['place Brenholm']);
    expect(markedEntities('She ran in [L:Brenholm] marathon after marathon.')).toEqual(['place Brenholm']);
  });

  test('has its year where nothing else tells which it is', () => {
    expect(markedEntities('They hope for the 2012 [M:Games].')).toEqual(['misc 2012 Games']);
    expect(markedEntities('They hope for the 2012 Games.')).toEqual(['misc 2012 Games']);
    expect(markedEntities('They hope for the [M:Games] in 2012.')).toEqual(['misc Games']);
  });

  test('may be a date', () => {
    expect(markedEntities('Much has changed since 9/11 there.')).toEqual(['misc 9/11']);
    expect(markedEntities('Much has changed since 9/12 there.')).toEqual([]);
  });
});

test('journals and flights are no bodies', () => {
  expect(markedEntities('It was in the [O:Journal of the Seed Society] Letters.')).toEqual([
    'misc Journal of the Seed Society Letters',
  ]);
  expect(markedEntities('It was in the journal [O:Modern Seeds] in May.')).toEqual(['misc Modern Seeds']);
  expect(markedEntities('They look for [O:Flight 812] there.')).toEqual(['misc Flight 812']);
  expect(markedEntities('They look for [O:Flight Safety] there.')).toEqual(['organization Flight Safety']);
});

test('a cargo ship has a name of its own', () => {
  expect(markedEntities('The [O:Skylark] cargo ship broke up.')).toEqual(['misc Skylark']);
  expect(markedEntities('The [O:Skylark] cargo was lost.')).toEqual(['organization Skylark']);
});

describe('a seat called after two places', () => {
  const told = 'She is the MP for [L:Merrin Green] and [L:Stow]. ';

  test('is one place wherever the article has it', () => {
    expect(markedEntities(`${told}He lives in [L:Merrin Green and Stow].`)).toEqual(['place Merrin Green and Stow']);
    expect(markedEntities('He lost the [L:Merrin] and [L:Stow] by-election.')).toEqual(['place Merrin and Stow']);
    expect(markedEntities('It is in the constituency of [L:Merrin] and [L:Stow].')).toEqual(['place Merrin and Stow']);
  });

  test('is two places where nothing tells, and no office', () => {
    expect(markedEntities('He lives in [L:Merrin] and [L:Stow].')).toEqual(['place Merrin', 'place Stow']);
    expect(markedEntities('The MP for [L:Merrin] and [P:Anna Brandt] left.')).toEqual([
      'place Merrin',
      'person Anna Brandt',
    ]);
    expect(markedEntities('The MP for [L:Merrin] and Stow councillors left.')).toEqual(['place Merrin']);
  });
});

test('one prize and several are one', () => {
  expect(markedEntities('She won an [M:Oscar] at the [M:Oscars].')).toEqual(['misc Oscars']);
});
