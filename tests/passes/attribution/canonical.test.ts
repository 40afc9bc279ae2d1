import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findAttributions } from '../../../src/passes/attribution/index.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

/** `source <cue> {content | content}` of each attribution at the default confidence. */
function lines(text: string): readonly string[] {
  const reading = read(articleFromText(text));
  const slice = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return findAttributions(reading, findEntities(reading))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ source, cue, content }) => `${slice(source)} <${slice(cue)}> {${content.map(slice).join(' | ')}}`);
}

describe('a speaker behind the verb at the end of the sentence', () => {
  test.each([
    ['is a bare noun', 'The road is closed, said police.', ['police <said> {The road is closed}']],
    [
      'is a bare noun behind a long sentence',
      'The lesson of the season is that even in the valleys (wine and olives), the losses were small, say experts.',
      ['experts <say> {The lesson of the season is that even in the valleys (wine and olives), the losses were small}'],
    ],
    [
      'has a clause that tells of it',
      'The talks had collapsed, said an official who was not authorized to speak publicly.',
      ['an official who was not authorized to speak publicly <said> {The talks had collapsed}'],
    ],
    [
      'has a clause with "that"',
      'The road is closed, said the firm that runs it.',
      ['the firm that runs it <said> {The road is closed}'],
    ],
    [
      'has a clause behind a comma',
      'Prices will rise, warned the bank, which cut its forecast on Monday.',
      ['the bank, which cut its forecast on Monday <warned> {Prices will rise}'],
    ],
    [
      'is of a trade that no list has, and the article goes on',
      'The sea is low, say oceanographers, but strong winds mean that it will rise.',
      ['oceanographers <say> {The sea is low}'],
    ],
    [
      'has a noun with what hangs on it',
      'Prices will rise, say critics of the plan.',
      ['critics of the plan <say> {Prices will rise}'],
    ],
    ['and not when it was said', 'Prices will rise, say sailors on Monday.', ['sailors <say> {Prices will rise}']],
    ['and nobody who is bidden', 'Come to the yard early, say hello, but leave soon.', []],
    [
      'and not the clause in front of it',
      'The talks failed, said a diplomat, who asked not to be identified because the matter is private.',
      ['a diplomat, who asked not to be identified because the matter is private <said> {The talks failed}'],
    ],
    [
      'is none where another clause follows it',
      'He shrugged, said the board that ran the school had lied, and left.',
      ['He <said> {the board that ran the school had lied, and left}'],
    ],
    ['is none where somebody is thanked', 'Keller opened the bridge, thanked the minister.', []],
    [
      'is without what somebody does on saying it',
      '"It is a scandal," said Keller, a baker, wiping his hands.',
      ['Keller, a baker <said> {"It is a scandal,"}'],
    ],
    [
      'is with what somebody is',
      '"It is over," said Brandt, acting mayor of Merrin.',
      ['Brandt, acting mayor of Merrin <said> {"It is over,"}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a verb of saying that opens the sentence', () => {
  test.each([
    ['Said Keller: "We will not pay."', ['Keller <Said> {"We will not pay."}']],
    ['Adds Harker: "It is not over."', ['Harker <Adds> {"It is not over."}']],
    ['Says the mayor, "It never gets easier."', ['the mayor <Says> {"It never gets easier."}']],
    ['Lena Brandt: "It never gets easier."', ['Lena Brandt <:> {"It never gets easier."}']],
  ])('is the cue, and its speaker stands behind it: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('the agent of a passive', () => {
  test.each([
    [
      'Keller was told by his doctor that he had six months to live.',
      ['his doctor <was told> {Keller | that he had six months to live}'],
    ],
    ['Keller was told by doctors he would live.', ['doctors <was told> {Keller | he would live}']],
    ['Keller was told by his doctor the drug was safe.', ['his doctor <was told by> {Keller | the drug was safe}']],
    ['The plan was criticised by the union that represents the nurses.', ['the union <was criticised by> {The plan}']],
  ])('ends where the clause begins that it tells: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a clause that tells of the speaker', () => {
  test.each([
    [
      'may hold a report of its own in front of the main one',
      'The engineer who first warned that the dam could fail said he was ignored for years.',
      ['The engineer who first warned that the dam could fail <said> {he was ignored for years}'],
    ],
    [
      'may begin with "that"',
      'The union that argued that the law was void said it would appeal.',
      ['The union that argued that the law was void <said> {it would appeal}'],
    ],
    [
      'says the whole clause',
      'The doctor who said the drug was safe has resigned.',
      ['The doctor <said> {the drug was safe}'],
    ],
    [
      'ends in front of the main verb',
      'The man who claimed that the vote was stolen is a former mayor.',
      ['The man <claimed> {that the vote was stolen}'],
    ],
    [
      'ends in front of a main verb that looks like a participle',
      'The engineer who warned that the dam could fail resigned in May.',
      ['The engineer <warned> {that the dam could fail}'],
    ],
    [
      'keeps the participle of its own verb',
      'The man who claims that the road should be closed has no car.',
      ['The man <claims> {that the road should be closed}'],
    ],
    [
      'is no report where it asks for silence',
      'A diplomat, who asked that his name not be used, said the talks failed.',
      ['A diplomat, who asked that his name not be used, <said> {the talks failed}'],
    ],
    [
      'is one where it asks for something else',
      'Brandt, who asked that her daughter be released, said she was afraid.',
      [
        'who <asked> {that her daughter be released}',
        'Brandt, who asked that her daughter be released, <said> {she was afraid}',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('what a claim says', () => {
  test.each([
    [
      'ends in front of what became of it',
      "Brandt's warning that the dam could fail was ignored.",
      ["Brandt's <warning> {that the dam could fail}"],
    ],
    [
      'goes on to the end behind the main verb',
      'Keller repeated his claim that the vote was rigged.',
      ['Keller <repeated his claim> {that the vote was rigged}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a set phrase', () => {
  test.each([
    ['As Keller put it, "you cannot eat promises."', ['Keller <put it> {"you cannot eat promises."}']],
    ['The town, as the mayor put it, is broke.', ['the mayor <put it> {The town | is broke}']],
    ['As Keller put it on the table, the vase broke.', []],
    ['As one banker told me, the loans will never be paid.', ['one banker <told> {the loans will never be paid}']],
    [
      'They sell customers “inner calm,” as one founder told me, and cheap loans.',
      ['one founder <told> {“inner calm,”}'],
    ],
    [
      'The brothers had quarrelled for years, it has emerged.',
      ['- <has emerged> {The brothers had quarrelled for years}'],
    ],
    ['The diver was glad when, at last, it emerged.', []],
    ['It is learned that the channels were cut off.', ['- <is learned> {that the channels were cut off}']],
    ['Word got out that fortunes could be made.', ['- <Word got out> {that fortunes could be made}']],
    ['Not a word got out of the room.', []],
    [
      'Sailors said squalls, and requests to change course because of them, were not rare.',
      ['Sailors <said> {squalls, and requests to change course because of them, were not rare}'],
    ],
    [
      "As the station's doctor Dr. Ida Brandt noted at the time, the fever was a risk to all of them.",
      ["the station's doctor Dr. Ida Brandt <noted> {the fever was a risk to all of them}"],
    ],
    ["By Harker's account, nobody was in the room.", ['Harker <account> {nobody was in the room}']],
    ["By Harker's house, nobody was on the road.", []],
    ['It emerged that the firm had paid no tax.', ['- <emerged> {that the firm had paid no tax}']],
    [
      'It later emerged that nobody had checked the brakes.',
      ['- <later emerged> {that nobody had checked the brakes}'],
    ],
    ['A plan emerged that could save the mill.', []],
    ['The truth emerged that night.', []],
  ])('has its source and what it says: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('words of saying that report nothing', () => {
  test.each([
    ['Needless to say, the plan failed.'],
    ['Suffice it to say, the plan failed.'],
    ['Having said that, the plan could work.'],
    ['That said, the plan could work.'],
    ['A neighbour called the police at midnight.'],
    ['She called an ambulance.'],
    ['The ministry recalled the drug on Monday.'],
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
  test.each([
    ['Brandt called the police cowards.', 'Brandt <called> {the police cowards}'],
    ['The minister recalled the war on Monday.', 'The minister <recalled> {the war on Monday}'],
    ['Norvolt recalled that 4,000 cars had failed.', 'Norvolt <recalled> {that 4,000 cars had failed}'],
    ['Brandt said that, the plan failing, she would leave.', 'Brandt <said> {that, the plan failing, she would leave}'],
  ])('and those that look like them: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe('a source', () => {
  test.each([
    [
      'of two who say nothing is both',
      'Neither Keller nor Brandt said how the money was spent.',
      ['Neither Keller nor Brandt <said> {how the money was spent}'],
    ],
    [
      'behind "according to" keeps its wish to stay unnamed',
      'The talks failed, according to a person who asked not to be named.',
      ['a person who asked not to be named <according to> {The talks failed}'],
    ],
    [
      'that wishes to stay unnamed says no more by it',
      'The deal is dead, said two officials, who asked not to be named.',
      ['two officials <said> {The deal is dead}'],
    ],
    [
      'that is a video is so with the participle that tells which',
      'A video posted online shows officers kicking a man.',
      ['A video posted online <shows> {officers kicking a man}'],
    ],
    [
      'is nobody in a rumour',
      'Rumour has it that the king is buried here.',
      ['- <Rumour has it> {that the king is buried here}'],
    ],
    [
      'is nobody in a word',
      'Word is that Keller will be the next coach.',
      ['- <Word is> {that Keller will be the next coach}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a report the tagger overlooks', () => {
  test.each([
    [
      'is a participle of saying behind a dash',
      'Norbank had waged a bitter public battle with Varnabook \u2014 claiming the online shop was acting as a bully.',
      ['Norbank <claiming> {the online shop was acting as a bully}'],
    ],
    ['but not one without a clause', 'The storm had crossed the bay \u2014 claiming three lives in Varna.', []],
    [
      'is a quotation that somebody reads out',
      'At the grave the priest read this prayer: \u201cLord, keep us in your hands until the morning comes.\u201d',
      ['the priest <read> {\u201cLord, keep us in your hands until the morning comes.\u201d}'],
    ],
    [
      'but none over which somebody sits',
      'At the grave the priest finished this prayer: \u201cLord, keep us in your hands until the morning comes.\u201d',
      ['- <-> {\u201cLord, keep us in your hands until the morning comes.\u201d}'],
    ],
    [
      'is what a writer was often told',
      'I was often told that \u201cpride comes before a fall,\u201d and that \u201csilence is golden.\u201d',
      ['- <was often told> {that \u201cpride comes before a fall,\u201d and that \u201csilence is golden.\u201d}'],
    ],
    ['but not what happened to others', 'She was told that she must leave by noon.', []],
    [
      'is an order given in a report',
      'In a report accompanying the budget, lawmakers directed Norspace to apply the extra funds evenly.',
      ['lawmakers <directed> {Norspace to apply the extra funds evenly}'],
    ],
    ['but not one given by hand', 'In the crowd, a clerk directed the drivers to stop.', []],
    [
      'is what stands around the survey somebody tells of',
      'Brandt said the survey showed that shops must explain. "It is not enough to be cheap." "People ask why."',
      [
        'Brandt <said> {the survey showed that shops must explain | "It is not enough to be cheap." "People ask why."}',
        'the survey <showed> {that shops must explain}',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a quotation behind the words that somebody owns', () => {
  test.each([
    ['Keller\'s message was blunt: "Pay up."', ['Keller\'s <message was blunt:> {"Pay up."}']],
    ['Lena Brandt met the mayor. Her advice was simple: "Leave early."', ['Her <advice was simple:> {"Leave early."}']],
    ["Keller's boat was old: the mast had gone.", []],
  ])('is said by the owner: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test('those of whom neither responded say nothing', () => {
  expect(lines('Neither Brandt nor Keller responded to requests for comment.')).toEqual([]);
});

describe('where and when something is said', () => {
  test.each([
    [
      'is no part of what is asked',
      'The principal asked at a faculty meeting if anybody could swim.',
      ['The principal <asked> {if anybody could swim}'],
    ],
    [
      'is no part of what is told, a place',
      'He said outside the courtroom that his clients respected the jury.',
      ['He <said> {that his clients respected the jury}'],
    ],
    [
      'is no part of what is told, a time',
      'Keller said over the weekend that she had seen nothing.',
      ['Keller <said> {that she had seen nothing}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('what a thing brings others to say', () => {
  test.each([
    ['The report has prompted calls for all salt to be iodised.', '- <calls for> {all salt to be iodised}'],
    ['The collapse has raised fears that other bridges are unsafe.', '- <fears> {that other bridges are unsafe}'],
    [
      'The union has raised fears that other bridges are unsafe.',
      'The union <has raised fears> {that other bridges are unsafe}',
    ],
  ])('is said by nobody, but what somebody raises by them: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe('a clause behind a comma', () => {
  test.each([
    [
      'that tells of the source ends before the main verb',
      'The Care Board, which called the trust "a model for us all" in May, is also faulted for losing the file.',
      ['which <called> {the trust "a model for us all" in May}'],
    ],
    [
      'with verb and all in front of the source is what it says',
      'Norland Rail and two others submitted bids for the yard, people familiar with the matter said.',
      ['people familiar with the matter <said> {Norland Rail and two others submitted bids for the yard}'],
    ],
    [
      'that says what the speaker was doing is none of the source',
      '"I was buying onions," said Mirela Dosh, a teacher, as she waited outside the hospital.',
      ['Mirela Dosh, a teacher <said> {"I was buying onions,"}'],
    ],
    [
      'that says how others took it is none of the source',
      '"We can lay some rails," said Tom Okonjo, the council leader, to loud laughter from the gallery.',
      ['Tom Okonjo, the council leader <said> {"We can lay some rails,"}'],
    ],
    [
      'that stands on the other side of the report is said too',
      'Animals that dream, campaigners say, can suffer.',
      ['campaigners <say> {Animals that dream | can suffer}'],
    ],
    [
      'that says when somebody insists stands before what is said',
      'Keller continues to insist, most recently in an interview with the Courier, that he won.',
      ['Keller <continues to insist> {that he won}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('what looks like a report', () => {
  test.each([
    'The proposed deal would have extended the truce until March.',
    'They put the town at risk.',
    'The union has appealed against the fine.',
    'The council goes on buying boats every year.',
  ])('and is a deed or part of a name: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
