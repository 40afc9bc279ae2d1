import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { LexiconAdditions } from '../../../src/model/options.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

/** `type name = alias, alias xN` for each entity. */
function list(text: string, additions?: LexiconAdditions): string[] {
  const entities = findEntities(read(articleFromText(text, { title: null })), additions);
  for (const { mentions } of entities) {
    for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('');
  }
  return entities.map(({ type, name, aliases, mentions }) =>
    [type, name, ...aliases.map((alias) => `= ${alias}`), `x${mentions.length}`].join(' '),
  );
}

describe('findEntities', () => {
  test('finds people, organisations and places', () => {
    expect(list('Maria Sanchez of the World Bank flew to Nairobi on Monday.')).toEqual([
      'person Maria Sanchez x1',
      'organization World Bank x1',
      'place Nairobi x1',
    ]);
  });

  test('leaves a text without names alone', () => {
    expect(list('The ministry declined to comment. Nobody knows why, and it may never be clear.')).toEqual([]);
  });

  test('believes the noun in front of a name it is not sure of', () => {
    expect(list('By dawn the port of Merrin was silent.')).toEqual(['place Merrin x1']);
  });

  test('believes what the article says of a name, wherever it stands', () => {
    const text =
      'Luma, a maker of tutors for schools, has raised $120 million. Luma told pupils so. "We grow," Luma wrote on Monday.';
    expect(list(text)).toEqual(['organization Luma x3']);
  });

  test.each([
    ['Figures from Statistics Norway were late.', 'organization Statistics Norway x1'],
    ['She appeared on "The Kelly File" on Monday.', 'misc The Kelly File x1'],
    ['Amir Brandt runs Brandt & Sons in Luton.', 'organization Brandt & Sons x1'],
    ['The buses run from Dover to Dundee.', 'place Dundee x1'],
    ['He made a deal with the discounter Aldo in 2017.', 'organization Aldo x1'],
    ['In March the founder of Home Harbour resigned.', 'organization Home Harbour x1'],
    ['Employees of Home Harbour were told.', 'organization Home Harbour x1'],
    ['Residents of Merrin voted on Sunday.', 'place Merrin x1'],
    ['An outage hit CrowdStrike and others.', 'organization CrowdStrike x1'],
    ['Jefferies kept its forecast.', 'organization Jefferies x1'],
    ['OpenAI did not answer.', 'organization OpenAI x1'],
  ])('reads a name by its words: %s', (text, entity) => {
    expect(list(text)).toContain(entity);
  });

  test('a spelling like a company does not make one of a product or a person', () => {
    expect(list('The GameBox sold well. SoftGrid drivers are old. Lena MacDonald left.')).toEqual([
      'misc GameBox x1',
      'person Lena MacDonald x1',
    ]);
  });

  test('the first word of a company is the company', () => {
    const text = 'Halvorsen Semiconductor cut its forecast. Halvorsen makes chips. Later Halvorsen said it was sorry.';
    expect(list(text)).toEqual(['organization Halvorsen Semiconductor = Halvorsen x3']);
  });

  test('a title in quotation marks is no organization', () => {
    expect(list('His book, "Hacked Lake Order," sold well in May.')).toEqual(['misc Hacked Lake Order x1']);
  });

  test('a surname is no company', () => {
    expect(list('Marcus Dell was shot on Sunday. Dell refused to drop the knife, police said.')).toEqual([
      'person Marcus Dell = Dell x2',
    ]);
  });

  test('so is one who is spoken of as somebody, however often, and no firm that the article has by a longer name', () => {
    const text =
      'Analysts such as Marcus Renault wrote so. Renault wrote that trams were late. That made Renault lower his sum.';
    expect(list(`${text} Renault, who likes trams, cut his estimate. Renault is calm.`)).toEqual([
      'person Marcus Renault = Renault x5',
    ]);
    expect(list('Marcus Renault works for Renault SA. Renault said sales fell. Renault makes engines.')).toContain(
      'person Marcus Renault x1',
    );
  });

  test('a town of a dateline is not shouted', () => {
    expect(list('KARUNA CITY, May 4 (Reuters) - The river rose again on Monday.')).toContain('place Karuna City x1');
  });

  test.each([
    [
      'She works at the Okinawa Institute of Science and Technology.',
      'organization Okinawa Institute of Science and Technology x1',
    ],
    ['She taught at the University of Texas at Austin in May.', 'organization University of Texas at Austin x1'],
    ['He left the University of California, Berkeley, in 1990.', 'organization University of California, Berkeley x1'],
    ['He left the University of Oslo, Norway, in 1990.', 'organization University of Oslo x1'],
    ["The rule was changed at St Bride's Primary School in May.", "organization St Bride's Primary School x1"],
    [
      "She ran a ward of St Bride's Hospital. She resigned from St Bride's in May.",
      "organization St Bride's Hospital = St Bride x2",
    ],
    ["Bella's, Church Lane. Run by the same family since 1958.", 'place Church Lane x1'],
    ['It violated the Vienna Convention.', 'misc Vienna Convention x1'],
  ])('takes a name to its end: %s', (text, entity) => {
    expect(list(text)).toContain(entity);
  });

  test('a body without a name is none', () => {
    expect(list('The interior ministry did not reply to a letter from the mayor.')).toEqual([]);
  });

  test('a deity is nobody', () => {
    expect(list('He thanked God and went home.')).toEqual([]);
  });

  test('knows an organisation again by the last word of its name, behind "the"', () => {
    const text =
      'Rebels fought the Alder Federation for years. On Monday the Federation closed the port. A federation of unions met.';
    expect(list(text)).toEqual(['organization Alder Federation = Federation x2']);
  });

  test.each([
    ['The Bank of England raised rates. Prices rise, the Bank said.', 'organization Bank of England = Bank x2'],
    ['The Bank of England raised rates. The bank is shut on Sunday.', 'organization Bank of England x1'],
    ['The University of Leeds cut jobs. He sat by the University Gate.', 'organization University of Leeds x1'],
  ])('the word in front of "of" with a capital is the body: %s', (text, entity) => {
    expect(list(text)).toContain(entity);
  });

  test('knows an organisation again by the word in front of "of"', () => {
    const text = 'Talks with the Chamber of Mines failed. The Chamber said on Monday that it could not pay.';
    expect(list(text)).toEqual(['organization Chamber of Mines = Chamber x2']);
  });

  test.each([
    ['Rep. Robert C. "Bobby" Scott spoke. Scott left.', 'person Robert C. "Bobby" Scott = Scott x2'],
    ['The brothers Charles G. and David H. Keller gave money.', 'person Charles G. x1'],
  ])('keeps nicknames and initials in the name: %s', (text, entity) => {
    expect(list(text)).toContain(entity);
  });

  test('a preposition in front of a title is none of it', () => {
    const honorificOf = (text: string) => findEntities(read(articleFromText(text, { title: null })))[0]?.honorific;
    expect(honorificOf('Under Chancellor Angela Keller the army grew.')).toBe('Chancellor');
    expect(honorificOf('Under Secretary Angela Keller spoke.')).toBe('Under Secretary');
    expect(honorificOf('On Monday Police Chief Angela Keller spoke.')).toBe('Police Chief');
    expect(honorificOf('On Monday Chief Executive Angela Keller spoke.')).toBe('Chief Executive');
  });

  test('a middle initial tells father and son apart', () => {
    expect(list('George H.W. Keller and George W. Keller both served. George Keller smiled.')).toEqual([
      'person George H.W. Keller x1',
      'person George W. Keller = George Keller x2',
    ]);
  });

  test.each([
    ['Stacy Baker of Columbia voted early.', ['person Stacy Baker x1', 'place Columbia x1']],
    ['Susan Field of Boston met the Charlotte Chamber of Commerce.', 'organization Charlotte Chamber of Commerce x1'],
    [
      'Democrats and Republicans in Congress agreed.',
      ['misc Democrats x1', 'misc Republicans x1', 'organization Congress x1'],
    ],
    ['Hurricane Ida hit New Orleans.', ['misc Hurricane Ida x1', 'place New Orleans x1']],
    [
      'She teaches at the University of North Carolina at Chapel Hill.',
      ['organization University of North Carolina at Chapel Hill x1'],
    ],
    ['Islamist Muslim Brotherhood members fled Cairo.', 'organization Muslim Brotherhood x1'],
  ])('cuts names where they begin and end: %s', (text, entities) => {
    if (typeof entities === 'string') expect(list(text)).toContain(entities);
    else expect(list(text)).toEqual(entities);
  });

  test('what only a company owns makes its name one, in the headline too', () => {
    const text =
      "Brenholt says new chip halves power use\n\nBrenholt unveiled a processor on Thursday. Brenholt's revenue fell last year.";
    expect(list(text)).toContain('organization Brenholt x3');
  });

  test('finds a name of several words wherever the article has it', () => {
    expect(list('The Affordable Care Act passed in 2010, and critics of the Affordable Care Act fought it.')).toEqual([
      'misc Affordable Care Act x2',
    ]);
    expect(list('He told the Centers for Disease Control and Prevention about it.')).toEqual([
      'organization Centers for Disease Control and Prevention x1',
    ]);
    expect(list('The centers for disease control and prevention of floods are closed.')).toEqual([]);
  });

  test.each([
    [
      'whoever holds an office behind its place',
      'The mayor of Lisk, Pavla Horn, came late.',
      ['place Lisk x1', 'person Pavla Horn x1'],
    ],
    [
      'the seat of a member',
      'Ida Brandt, now MP for Hartwell North, came late.',
      ['person Ida Brandt x1', 'place Hartwell North x1'],
    ],
    [
      'the party of a member',
      'Ida Brandt, MP for the Green Party, came late.',
      ['person Ida Brandt x1', 'organization Green Party x1'],
    ],
    [
      'a state behind a town and a comma',
      'The mayor of Concord, New Hampshire, came late.',
      ['place Concord x1', 'place New Hampshire x1'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test('is as sure of a full name as the surname further on allows', () => {
    const [person] = findEntities(
      read(articleFromText('Ngozi Okonjo-Iweala leads the body. Okonjo-Iweala said trade had slowed.')),
    );
    expect(person?.mentions.every(({ confidence }) => confidence >= 0.5)).toBe(true);
  });

  test('reads the parts of a hyphenated pair of countries', () => {
    const text = 'The next round of China-US talks is due in Geneva.';
    const spans = findEntities(read(articleFromText(text, { title: null }))).flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(spans).toEqual(['China', 'US', 'Geneva']);
  });

  test.each([
    ['', []],
    ['...', []],
    ['ANNA LINDGREN WINS IN NORWAY', ['person Anna Lindgren x1', 'place Norway x1']],
    [
      'we met anna schmidt of siemens in berlin.',
      ['person anna schmidt x1', 'organization siemens x1', 'place berlin x1'],
    ],
    ['Anna Schmidt came. Schmidt’s plan failed.', ['person Anna Schmidt = Schmidt x2']],
    ['Rosa de la Cruz sang with Kim Jong Un.', ['person Rosa de la Cruz x1', 'person Kim Jong Un x1']],
    [
      'Omar al-Haddad met Mary O’Neill in Kenya.',
      ['person Omar al-Haddad x1', 'person Mary O’Neill x1', 'place Kenya x1'],
    ],
    [
      'Aid of the World Health Organization (WHO) came. The WHO left.',
      ['organization World Health Organization = WHO x3'],
    ],
  ])('reads %j', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test('gives the same entities every time, and for text of any kind', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Anna', 'May', 'U.S.', '-', '’s', 'the', '(', ')', 'Inc.', '\n\n', '\u00ad', '👩‍🚀', 'ÉCOLE'),
        ),
        (words) => {
          const text = words.join(' ');
          const once = findEntities(read(articleFromText(text, { title: null })));
          expect(findEntities(read(articleFromText(text, { title: null })))).toEqual(once);
          const spans = once.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
          spans.forEach(({ start, end, confidence }, i) => {
            expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('takes the names a user lists', () => {
    const text = 'The plan of plumbus works was praised by Plumbus Works.';
    expect(list(text, { organizations: ['Plumbus Works'] })).toEqual(['organization Plumbus Works x1']);
  });
});
