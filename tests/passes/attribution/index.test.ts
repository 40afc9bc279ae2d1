import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { AttributionFact } from '../../../src/model/findings.ts';
import { findAttributions } from '../../../src/passes/attribution/index.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

interface Found extends AttributionFact {
  readonly who: string | null;
  readonly says: string | null;
  readonly what: readonly string[];
  readonly name: string | null;
}

/** The attributions of the text at the default confidence, with the words of their spans. */
function find(text: string, additions = {}): readonly Found[] {
  const reading = read(articleFromText(text));
  const entities = findEntities(reading);
  const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return findAttributions(reading, entities, additions)
    .filter(({ confidence }) => confidence >= 0.5)
    .map((found) => ({
      ...found,
      who: found.source === null ? null : slice(found.source),
      says: found.cue === null ? null : slice(found.cue),
      what: found.content.map(slice),
      name: found.entity === null ? null : (entities[found.entity]?.name ?? null),
    }));
}

/** `source <cue> {content | content}` of each. */
function lines(text: string, additions = {}): readonly string[] {
  return find(text, additions).map(({ who, says, what }) => `${who ?? '-'} <${says ?? '-'}> {${what.join(' | ')}}`);
}

test.each([
  [
    "In Brandt's words, the dam is a bomb that nobody dares to touch.",
    ['Brandt <words> {the dam is a bomb that nobody dares to touch}'],
  ],
  [
    'Brandt built the dam. In his opinion, it was never safe for the town.',
    ['his <opinion> {it was never safe for the town}'],
  ],
  ['In my view, it was never safe for the town.', []],
  ['In other words, it was never safe for the town.', []],
])('whose view opens the sentence holds what it says: %s', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test.each([
  ['Ole said it was big. His neighbour, Mia Holt, 75, shakes her head. "It was always too thin."', 'Mia Holt'],
  ['Lena Brandt shrugged. "We did what we could."', 'Lena Brandt'],
])('a quotation behind a gesture is said by whoever makes it: %s', (text, name) => {
  expect(find(text).at(-1)).toMatchObject({ name, quotation: 'direct' });
});

test('a quotation behind a deed is said by whoever spoke before', () => {
  const text = 'Lena Brandt said it was late. Jan Harker was fired in March. "We had no choice."';
  expect(find(text).at(-1)).toMatchObject({ name: 'Lena Brandt' });
});

test('"when asked" is no part of the source and nobody\'s report', () => {
  expect(lines('"No," replied Brandt when asked if he would resign.')).toEqual(['Brandt <replied> {"No,"}']);
});

describe('"according to" opens a sentence', () => {
  test.each([
    [
      'and what the source is belongs to it',
      'According to Lena Brandt, the chair of the committee, the letter was forged.',
      ['Lena Brandt, the chair of the committee <According to> {the letter was forged}'],
    ],
    [
      'and its age does',
      'According to Lena Brandt, 54, the letter was forged.',
      ['Lena Brandt, 54 <According to> {the letter was forged}'],
    ],
    [
      'and several subjects are what is said',
      'According to Brandt, the clerk and the treasurer knew.',
      ['Brandt <According to> {the clerk and the treasurer knew}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a quotation in two halves is said by whoever stands between them', () => {
  test.each([
    [
      '"This," said Brandt, pointing at the map, "is where they came ashore."',
      ['Brandt <said> {"This," | "is where they came ashore."}'],
    ],
    ['"The dam," Harker said, shaking his head, "was never safe."', ['Harker <said> {"The dam," | "was never safe."}']],
    [
      '"We knew," said Lena Brandt, 54, a farmer, "that it would fail."',
      ['Lena Brandt, 54, a farmer <said> {"We knew," | "that it would fail."}'],
    ],
    [
      '"Yes," Harker said, "but we need more time." "It is late," she added.',
      ['Harker <said> {"Yes," | "but we need more time."}', 'she <added> {"It is late,"}'],
    ],
    [
      '"We won," said Brandt, holding up a sign that read "never again".',
      ['Brandt <said> {"We won,"}', 'a sign <read> {"never again"}'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('behind a clause that tells of the speaker stands the report', () => {
  test.each([
    [
      'A senior official who declined to be named said talks had collapsed.',
      ['A senior official who declined to be named <said> {talks had collapsed}'],
    ],
    [
      'An aide who was not authorised to speak publicly said the minister would resign.',
      ['An aide who was not authorised to speak publicly <said> {the minister would resign}'],
    ],
    [
      'A nurse at the hospital who asked not to be named said the ward was short of staff.',
      ['A nurse at the hospital who asked not to be named <said> {the ward was short of staff}'],
    ],
    [
      'Residents who had been told to leave said they had nowhere to go.',
      ['Residents who had been told to leave <said> {they had nowhere to go}'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    'Harker dismissed critics who called the late remarks sexist.',
    'Voters who heard him speak left early.',
    'The boys who were named kept quiet.',
  ])('but nobody described by one speaks in: %s', (text) => {
    const sources = lines(text).map((line) => line.slice(0, line.indexOf(' <')));
    expect(sources.filter((source) => source.includes(' who '))).toEqual([]);
  });
});

test('where a lawsuit was filed is not who speaks in it', () => {
  const text = 'The lawsuit, filed in the federal court in Merrin, says the owner knew of the leak.';
  expect(find(text)).toMatchObject([{ says: 'says', name: null }]);
});

test('a pronoun stands for a source that has no name, and one of those before is somebody', () => {
  const kinds = find(
    'A government spokesman denied the plan. "All is lawful," he said. The clerks were angry. "We are tired," one says.',
  ).map(({ who, sourceKind }) => `${who} ${sourceKind}`);
  expect(kinds).toEqual(['A government spokesman named', 'he named', 'one unnamed']);
});

describe('source, cue and content', () => {
  test.each([
    [
      'a report',
      'The harbour master said the ferry would sail on Monday.',
      ['The harbour master <said> {the ferry would sail on Monday}'],
    ],
    [
      'a split quotation',
      '"We are ready," Okafor said, "but we need more time."',
      ['Okafor <said> {"We are ready," | "but we need more time."}'],
    ],
    [
      'an inverted cue with an apposition',
      "“The tunnel will open in June,” said Amara Diallo, the project's chief engineer, “if the weather holds.”",
      ["Amara Diallo, the project's chief engineer <said> {“The tunnel will open in June,” | “if the weather holds.”}"],
    ],
    [
      'an apposition before the cue',
      'Hugh Hill, a doctor at the county hospital, said the drug had worked in nine patients out of ten.',
      ['Hugh Hill, a doctor at the county hospital, <said> {the drug had worked in nine patients out of ten}'],
    ],
    [
      'a day between the cue and what is said, in which others have yet to find something out',
      'The port authority said on Thursday it disagreed with the plan until engineers determine whether the quay can hold.',
      ['The port authority <said> {it disagreed with the plan until engineers determine whether the quay can hold}'],
    ],
    [
      'a listener and a day before the clause',
      'Marlow told Harbour Radio on Sunday he was in no danger and would be back at sea within a week.',
      ['Marlow <told> {he was in no danger and would be back at sea within a week}'],
    ],
    [
      'an opening clause with a listener',
      'As Okafor told the council on Monday, the bridge has been safe since the repair.',
      ['Okafor <told> {the bridge has been safe since the repair}'],
    ],
    [
      'a report between commas',
      'The dam, engineers say, would not survive another flood.',
      ['engineers <say> {The dam | would not survive another flood}'],
    ],
    [
      'a report between commas by a group with a name in it',
      'But in recent days, advisers to Mr. Dorn say, the mayor has grown tired of the tone of the campaign.',
      ['advisers to Mr. Dorn <say> {But in recent days | the mayor has grown tired of the tone of the campaign}'],
    ],
    [
      'according to, in front',
      'According to the ministry, 40 people died in the flood.',
      ['the ministry <According to> {40 people died in the flood}'],
    ],
    [
      'according to, behind',
      'Forty people died in the flood, according to the ministry.',
      ['the ministry <according to> {Forty people died in the flood}'],
    ],
    [
      'two cues joined by "and"',
      'The minister said the budget would be cut and warned that hospitals would close.',
      ['The minister <said> {the budget would be cut}', 'The minister <warned> {that hospitals would close}'],
    ],
    [
      'a document',
      'The report found that two thirds of the wells were dry.',
      ['The report <found> {that two thirds of the wells were dry}'],
    ],
    [
      'data',
      'Figures from the census show that the town has lost a fifth of its people since 2001.',
      ['Figures from the census <show> {that the town has lost a fifth of its people since 2001}'],
    ],
    [
      'a statement',
      'The company said in a statement that it would appeal.',
      ['The company <said in a statement> {that it would appeal}'],
    ],
    ['a court', 'The court ruled that the contract was void.', ['The court <ruled> {that the contract was void}']],
    [
      'research',
      'Researchers at the University of Oslo found that mice slept longer in the dark.',
      ['Researchers at the University of Oslo <found> {that mice slept longer in the dark}'],
    ],
    [
      'a relative clause inside what is said',
      'Police said the man, who is 34, was armed.',
      ['Police <said> {the man, who is 34, was armed}'],
    ],
    [
      'the remaining quotation of a paragraph',
      '"The harvest failed," Lena Brandt told reporters on Tuesday. "We had no rain for three months."',
      ['Lena Brandt <told> {"The harvest failed," | "We had no rain for three months."}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    [
      'a report behind a comma takes the statement before it',
      'Farmers may now sell at the harbour, the port authority announced Thursday.',
      ['the port authority <announced> {Farmers may now sell at the harbour}'],
    ],
    [
      'a report between commas takes both halves',
      'The tool was built for floods, a spokeswoman, Lena Brandt, said on Saturday, and it has been used five times.',
      ['a spokeswoman, Lena Brandt, <said> {The tool was built for floods | and it has been used five times}'],
    ],
    [
      'documents behind a comma, with words between them and their verb',
      'The wells were dry, records filed on Sunday revealed.',
      ['records filed on Sunday <revealed> {The wells were dry}'],
    ],
    [
      'a study behind a comma, with when it was published',
      'Short naps cut errors by a third, a study published on Monday suggests.',
      ['a study published on Monday <suggests> {Short naps cut errors by a third}'],
    ],
    [
      'a statement with its subject',
      'A long strike, however, will raise prices, according to Morgan Stanley economists.',
      ['Morgan Stanley economists <according to> {A long strike, however, will raise prices}'],
    ],
    [
      'who has done something before the "and"',
      'Norland Bank left its rates unchanged and signaled that it will not cut them, as new tariffs threaten to push up prices.',
      ['Norland Bank <signaled> {that it will not cut them, as new tariffs threaten to push up prices}'],
    ],
    [
      'what the source does is part of it',
      'The bridge is old, according to Robyn Crook, who studies steel; one bolt is a warning.',
      ['Robyn Crook, who studies steel <according to> {The bridge is old}'],
    ],
    [
      'a description with its name',
      'The company behind it, Reuters Holdings, denies that the creatures feel pain.',
      ['The company behind it, Reuters Holdings, <denies> {that the creatures feel pain}'],
    ],
    ['nobody', 'It was approved by three ministers, none of whom told parliament.', []],
    [
      'a verb alone behind the report',
      'Animals that dream, campaigners argue, can suffer.',
      ['campaigners <argue> {Animals that dream | can suffer}'],
    ],
    [
      'a list behind a colon',
      'Wolves need three things, says Lena Brandt, a biologist in Turin: cover, prey and peace.',
      ['Lena Brandt, a biologist in Turin <says> {Wolves need three things | cover, prey and peace}'],
    ],
    [
      'a listener in front of a colon',
      'Lena Brandt, who was not asked, told CNN: "The dam is safe. It may last."',
      ['Lena Brandt, who was not asked, <told> {"The dam is safe. It may last."}'],
    ],
    [
      'when an interview came out',
      '"The pier is old. It ought to be shut," Lena Brandt said in an interview with The Times newspaper, published on Friday.',
      ['Lena Brandt <said> {"The pier is old. It ought to be shut,"}'],
    ],
    ['a view', "In Okafor's view, the dam is safe.", ['Okafor <view> {the dam is safe}']],
    [
      'a verb taken for a plural',
      'Lena Brandt of the state university points out that the signature does not match.',
      ['Lena Brandt of the state university <points out> {that the signature does not match}'],
    ],
    [
      'the mayor and his name behind an inverted verb',
      'If the dam is built, says the mayor, Bill Okafor, the town would lose its harbour.',
      ['the mayor, Bill Okafor <says> {If the dam is built | the town would lose its harbour}'],
    ],
    [
      'what a vote is called',
      'At the forum, Okafor called her vote in favour of the war a mistake.',
      ['Okafor <called> {her vote in favour of the war a mistake}'],
    ],
    [
      'the subject in front of a report in the middle',
      'Transit fees, according to a draft of the agreement, would have been cut by half.',
      ['a draft of the agreement <according to> {Transit fees | would have been cut by half}'],
    ],
    [
      'a report of its own in what describes a speaker',
      'Brandt, who said last week that the dam was old, told reporters on Friday that it would hold.',
      [
        'who <said last week> {that the dam was old}',
        'Brandt, who said last week that the dam was old, <told> {that it would hold}',
      ],
    ],
    [
      'none in what a paper is called by',
      'According to a study published in May, the dam is old.',
      ['a study published in May <According to> {the dam is old}'],
    ],
    [
      'what a document states',
      "As stated in Brandt's commentary, the plan will cost two billion dollars.",
      ["Brandt's commentary <stated in> {the plan will cost two billion dollars}"],
    ],
    ['what the article shows itself', 'As shown in Figure 2, the plan will cost two billion dollars.', []],
    [
      'an estimate of anybody',
      'By one estimate, the plan will cost two billion dollars.',
      ['one estimate <By> {the plan will cost two billion dollars}'],
    ],
    ['a count of votes', 'By one vote, the plan will cost two billion dollars.', []],
    [
      'a charge against two people',
      'Federal prosecutors charged two developers with bribing a city councilman.',
      ['Federal prosecutors <charged> {two developers with bribing a city councilman}'],
    ],
    [
      'a question behind what somebody does',
      'She sat down. "Who says I am leaving?"',
      ['She <-> {"Who says I am leaving?"}'],
    ],
    ['how somebody looks', 'Okafor does not look like a revolutionary.', []],
    ['what somebody reads aloud', 'Okafor read the lesson at her wedding.', []],
    [
      'a statement without its dateline',
      'Lisbon, June 20 — Rivers in the south fell by half, according to a report published on Tuesday.',
      ['a report published on Tuesday <according to> {Rivers in the south fell by half}'],
    ],
    [
      'records that show little',
      'Public records show little evidence that Brandt kept his promises.',
      ['Public records <show> {little evidence that Brandt kept his promises}'],
    ],
    [
      'results told of in an aside',
      'Results of lake studies, published in a paper by two chemists in 1989, show perch, such as the common one, lose weight.',
      [
        'Results of lake studies, published in a paper by two chemists in 1989, <show> {perch, such as the common one, lose weight}',
      ],
    ],
    [
      'a passive with "have"',
      'It has been proposed that monks built the old bridge.',
      ['- <has been proposed> {that monks built the old bridge}'],
    ],
    [
      'a statement in a report, not which report',
      'Security forces killed at least 60 people in June, Rights Monitor said in a report released on Tuesday.',
      ['Rights Monitor <said> {Security forces killed at least 60 people in June}'],
    ],
    [
      'a verb taken for a noun',
      'Analysts at Reuters reckon the firm shipped 90,000 units in May.',
      ['Analysts at Reuters <reckon> {the firm shipped 90,000 units in May}'],
    ],
    [
      'where somebody announced it is no part of it',
      "Pupils will be rated on a scale of four, Brandt announced at Tuesday's meeting.",
      ['Brandt <announced> {Pupils will be rated on a scale of four}'],
    ],
    [
      'a quotation in front of the report of somebody else',
      '"My son works hard," said Tamika Jones. "What is he supposed to work for?" Others praised the change.',
      [
        'Tamika Jones <said> {"My son works hard," | "What is he supposed to work for?"}',
        'Others <praised> {the change}',
      ],
    ],
    [
      'a gesture between two quotations',
      '"The ice came down to there," Mamani says, pointing at a grey slope. "Now it is only stones."',
      ['Mamani <says> {"The ice came down to there," | "Now it is only stones."}'],
    ],
    [
      'figures behind a comma, which look like a verb',
      'Beer sales have dropped by a fifth since 2019, Nielsen figures show.',
      ['Nielsen figures <show> {Beer sales have dropped by a fifth since 2019}'],
    ],
    [
      'many, whose verb looks like a noun',
      'The market will be worth $30 billion by 2030, analysts at Holm Research estimate.',
      ['analysts at Holm Research <estimate> {The market will be worth $30 billion by 2030}'],
    ],
    [
      'how many of whom',
      'The bank will leave its rates unchanged, all but two of 61 economists polled by Direkt expect.',
      ['all but two of 61 economists polled by Direkt <expect> {The bank will leave its rates unchanged}'],
    ],
    [
      'a newspaper that has learned it',
      'The two boats were sold in May, The Evening Post has learned.',
      ['The Evening Post <has learned> {The two boats were sold in May}'],
    ],
    [
      'data behind a comma, whatever "show" is taken for',
      'The bridge has carried up to 9,000 people a day since 1998, census data show.',
      ['census data <show> {The bridge has carried up to 9,000 people a day since 1998}'],
    ],
    [
      'people behind a comma, not what they were reached by',
      'The army pulled out overnight without a fight, residents reached by telephone said.',
      ['residents reached by telephone <said> {The army pulled out overnight without a fight}'],
    ],
    [
      'people whom somebody has asked',
      'Analysts polled by the agency Direkt had expected 590 million.',
      ['Analysts polled by the agency Direkt <had expected> {590 million}'],
    ],
    [
      'those who are counted, not "them"',
      'In interviews, nine of them described bills that had doubled without warning.',
      ['nine of them <described> {bills that had doubled without warning}'],
    ],
    [
      'a subject in front of a relative clause',
      'Opponents of the project, who marched on parliament last month, argue that a tremor would drown the town.',
      ['Opponents of the project, who marched on parliament last month, <argue> {that a tremor would drown the town}'],
    ],
    ['nobody sees somebody who was not seen', 'Selim has not been seen in public for two weeks.', []],
    [
      'a list that ends the sentence reports nothing',
      'He visited the harbour, the mill and the office of records.',
      [],
    ],
    [
      'a report inside a clause leaves the main clause to the article',
      'The inquiry was closed in May, shortly after Okafor said that he had no witness.',
      ['Okafor <said> {that he had no witness}'],
    ],
    [
      'a clause that opens the sentence ends at its comma',
      'While Okafor said the wells were full, the town ran out of water.',
      ['Okafor <said> {the wells were full}'],
    ],
    [
      'what a relative clause reports is not the main clause',
      'The council built a wall in June, which Okafor said would ruin the harbour.',
      ['Okafor <said> {which | would ruin the harbour}'],
    ],
    [
      'according to, without a comma',
      'According to Okafor the ferry was two hours late.',
      ['Okafor <According to> {the ferry was two hours late}'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('a verb of saying the user adds', () => {
    const text = 'The spokesman yodelled that the ferry would sail on Monday.';
    expect(lines(text, { sourceVerbs: ['yodel', 'yodell'] })).toEqual([
      'The spokesman <yodelled> {that the ferry would sail on Monday}',
    ]);
  });
});

describe('a source shared by several verbs', () => {
  test.each([
    [
      'what the speaker did before is no part of it',
      'The mayor shook hands with the sailors and posed for photos and told them that the harbour would open in May.',
      'The mayor',
    ],
    [
      'over a phrase of place',
      'Okafor walked to the gate with two nurses at his side and said the strike would go on.',
      'Okafor',
    ],
    ['over a relative clause', 'Okafor, who leads the union, walked out and said the strike would go on.', 'Okafor'],
    ['two speakers stay two', 'The clerk and the mayor said the strike would go on.', 'The clerk and the mayor'],
  ])('%s', (_, text, who) => {
    expect(find(text).map((found) => found.who)).toEqual([who]);
  });
});

test('"he" is nobody of whom a thing was one', () => {
  const text =
    'Jan Brandt has bought two ships. One of his main talking points during the campaign was that he would sell them. He said nothing of it in May.';
  expect(find(text).some(({ who, sourceKind }) => who === 'He' && sourceKind === 'unnamed')).toBe(false);
});

describe('somebody whom an opening describes', () => {
  const opening = 'A retired teacher said on Monday that he would sue the school where he had worked for thirty years.';

  test('is named where the article soon says who it is', () => {
    const text = `${opening}\n\nJan Brandt, a former teacher in Lisbon, wants 40,000 euros, court papers show.`;
    expect(find(text)[0]).toMatchObject({ who: 'A retired teacher', sourceKind: 'named' });
  });

  test('"new research" is what the story goes on to tell of', () => {
    const text =
      'Rain is unsafe to drink everywhere on Earth, according to new research.\n\nA team in Bergen tested rain from four oceans and found traces in all of it.';
    expect(find(text)[0]).toMatchObject({ who: 'new research', sourceKind: 'named' });
  });

  test('is not whoever comes next', () => {
    const text = `${opening}\n\nJan Brandt, a former captain from Lisbon, wants 40,000 euros, court papers show.`;
    expect(find(text)[0]).toMatchObject({ who: 'A retired teacher', sourceKind: 'unnamed' });
  });
});

describe('a list behind a colon', () => {
  test('is what the document says that introduces it, but for items with a report of their own', () => {
    const text =
      'The report lists three failings:\n\n- No alarm was raised.\n- The pumps were off for nine hours.\n- Nobody slept, the captain said.';
    expect(find(text)).toContainEqual(
      expect.objectContaining({
        who: 'The report',
        says: null,
        what: ['No alarm was raised', 'The pumps were off for nine hours'],
      }),
    );
  });

  test('is what somebody says "according to" whom it stands', () => {
    const text = 'According to the ministry:\n\n- No alarm was raised.\n- The pumps were off for nine hours.';
    expect(find(text).at(-1)?.what).toHaveLength(2);
  });

  test.each([
    'The plan has two parts:\n\n- The harbour will be dredged.\n- The pier will be closed.',
    'The council approved two measures:\n\n- The harbour will be dredged.\n- The pier will be closed.',
  ])('is nobody’s otherwise: %s', (text) => {
    expect(find(text).filter(({ what }) => what.length > 1)).toEqual([]);
  });
});

test.each([
  ['Whip Jan Kovan, who leads the bench, made his comments in May. "It will pass," he said.', 'Jan Kovan'],
  ['Jan Kovan, 58, left the hall at noon. "It will pass," he said.', 'Jan Kovan'],
])('whom an aside describes is the subject that "he" means: %s', (text, name) => {
  const opening = 'One of the leading members of the bench said the bill will pass.';
  expect(find(`${opening}\n\n${text}`).at(-1)).toMatchObject({ who: 'he', name, sourceKind: 'named' });
});

test('"who" behind somebody who has just spoken is that somebody', () => {
  const text = '"It was no argument," said one engineer familiar with the talks, who added that the board was rattled.';
  expect(find(text).map(({ sourceKind }) => sourceKind)).toEqual(['unnamed', 'unnamed']);
});

describe('the edges of a source', () => {
  test.each([
    ['a day is no part of it', 'Okafor on Tuesday said the strike would go on.', 'Okafor'],
    ['nor is a week', 'The ministry just this week announced that the line would close.', 'The ministry'],
    [
      'when a report came out tells which',
      'A report released last year found that the bridge was unsafe.',
      'A report released last year',
    ],
    ['nor a dateline', 'BELLHAVEN - The wife of the captain said the ferry was late.', 'The wife of the captain'],
    ['nor an adverb before a pronoun', 'Just as often she said that the dam should be built.', 'she'],
    ['two are two', 'My brother and I thought the ferry was late.', 'My brother and I'],
    ['also behind an opening', 'On Monday, Lisbon and Porto announced that the line would close.', 'Lisbon and Porto'],
    [
      'papers from an office are not the office',
      'The bridge is old, and leaked papers from his office show that it was never checked.',
      'leaked papers from his office',
    ],
    ['where somebody spoke', 'Ida Okafor in a televised interview said the strike would go on.', 'Ida Okafor'],
    [
      'but not what they do',
      'People who believe in the statement said the strike would go on.',
      'People who believe in the statement',
    ],
    ['the statement somebody spoke in', 'The ministry in a statement said the strike would go on.', 'The ministry'],
    ['for whom somebody spoke', 'A spokesman for Okafor said the strike would go on.', 'A spokesman for Okafor'],
    ['a relative clause', 'The engineers I interviewed said the dam was sound.', 'The engineers I interviewed'],
    ['a pronoun alone', 'The captain knew her; she said the dam was sound.', 'she'],
  ])('%s', (_, text, who) => {
    expect(find(text).map((found) => found.who)).toContain(who);
  });

  test('what speakers did is part of who they are', () => {
    const sources = (text: string) => find(text).map(({ who }) => who);
    expect(sources('The plan is dead, sources who reviewed it told the Courier on Monday.')).toEqual([
      'sources who reviewed it',
    ]);
    expect(sources('The mayor met them and told reporters the ferry was late.')).toEqual(['The mayor']);
  });
});

test.each([
  ['The strike is over, Reuters reports.', ['Reuters <reports> {The strike is over}']],
  ["The clerk carried his books, Okafor's letters and reports.", []],
])('a verb that may be a noun closes the sentence: %s', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

describe('an aside with "as"', () => {
  test('reports what stands on either side', () => {
    expect(lines('The dam, as Okafor pointed out, is forty years old.')).toEqual([
      'Okafor <pointed out> {The dam | is forty years old}',
    ]);
  });

  test('at the end it reports what stands before', () => {
    expect(lines('The lorry has stood still since March, as the driver said.')).toEqual([
      'the driver <said> {The lorry has stood still since March}',
    ]);
  });
});

describe('the agent of a passive', () => {
  test('is the source', () => {
    const [found] = find('The suspect was described by police as a tall man in a grey coat.');
    expect(found).toMatchObject({ who: 'police', sourceKind: 'named' });
    expect(found?.what.join(' ')).toContain('a tall man in a grey coat');
  });

  test.each([
    [
      'a body of which no name is told',
      'The plan was described as a betrayal by unions.',
      'unions <was described> {The plan | as a betrayal}',
    ],
    [
      'behind a view of one word',
      'The deal has been hailed as historic by ministers.',
      'ministers <has been hailed> {The deal | as historic}',
    ],
    [
      'whoever knew him',
      'He was described as kind by people who knew him.',
      'people who knew him <was described> {He | as kind}',
    ],
    [
      'two of them',
      'The cut was condemned as reckless by nurses and doctors.',
      'nurses and doctors <was condemned> {The cut | as reckless}',
    ],
    [
      'with a comma behind',
      'The bridge was recommended as a "first step" for the port by the Merrin Institute, leading to a new inquiry.',
      'the Merrin Institute <was recommended> {The bridge | as a "first step" for the port}',
    ],
    [
      'and why behind',
      'The winger was hailed as a "great man" by coach Jon Solheim after the match was lost.',
      'coach Jon Solheim <was hailed> {The winger | as a "great man"}',
    ],
    [
      'and where behind',
      'The deal was denounced as a sham by campaigners on social media.',
      'campaigners <was denounced> {The deal | as a sham}',
    ],
    [
      'behind what they blame him for',
      'The mayor was criticised for her long silence by union leaders.',
      'union leaders <was criticised for> {The mayor | her long silence}',
    ],
  ])('may stand at the end: %s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each([
    'The mayor was criticised for a report by the ministry.',
    'The coach was praised for a goal scored by Brandt.',
  ])('but is not who made what stands between: %s', (text) => {
    expect(find(text)).toMatchObject([{ source: null }]);
  });

  test.each([
    'It is feared that the dam will not hold.',
    'The new law is widely seen as a failure.',
    'The minister is expected to resign on Friday.',
    'The firm reportedly lost two ships in the storm.',
    'The bank is widely blamed for the collapse of the fund.',
    'It is often argued that the tax hurts small firms.',
    'The reform has been widely seen mainly as a gift to the ports.',
  ])('without one the report is vague: %s', (text) => {
    expect(find(text)).toMatchObject([{ source: null, sourceKind: 'vague', entity: null }]);
  });
});

describe('what somebody is called is no quotation', () => {
  test.each([
    'The singer, known as "The Duke", left the stage early.',
    'The film, called "The Long Night", opens on Friday.',
    'The plan, dubbed "Project Dawn", failed.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('but those who call him so are its source', () => {
    expect(find('He was dubbed "the butcher" by survivors.')).toMatchObject([{ who: 'survivors' }]);
  });
});

test('what is told of nobody between two dashes ends with them', () => {
  const between = 'If the yard closes — the firm was reportedly close to a sale in May — it will be missed.';
  expect(lines(between)).toEqual(['- <reportedly> {the firm was | close to a sale in May}']);
  const behind = 'The firm was reportedly close to a sale in May — its third in two years.';
  expect(lines(behind)).toEqual(['- <reportedly> {The firm was | close to a sale in May — its third in two years}']);
});

test('by how much is not by whom', () => {
  expect(find('Profits are expected to rise by 10%.')).toMatchObject([{ source: null, sourceKind: 'vague' }]);
});

test('who asks not to be named reports nothing by that', () => {
  expect(find('One resident, who asked not to be named, said she had seen nothing.')).toMatchObject([
    { says: 'said', what: ['she had seen nothing'] },
  ]);
});

describe('a study with its journal and its day', () => {
  test('is the source of all that stands before it, whoever remembers what', () => {
    const text =
      'Nurses who nap on night shifts remember more of a list, according to a study published on Thursday in the Journal of Sleep Medicine.';
    expect(find(text)).toContainEqual(
      expect.objectContaining({
        who: 'a study published on Thursday in the Journal of Sleep Medicine',
        sourceKind: 'named',
        what: ['Nurses who nap on night shifts remember more of a list'],
      }),
    );
    expect(find(text).map(({ says }) => says)).not.toContain('published');
  });
});

test('all of a sentence that opens with "according to" is told by its source, reports within it too', () => {
  const text = 'According to two people in the room, Lena Brandt shouted at her own minister on Tuesday.';
  expect(find(text)).toContainEqual(
    expect.objectContaining({
      who: 'two people in the room',
      sourceKind: 'unnamed',
      what: ['Lena Brandt shouted at her own minister on Tuesday'],
    }),
  );
});

test('what a clause says of the source is no report of its own', () => {
  const text = 'A neighbour who declined to give her name told this newspaper that she had seen the man before.';
  expect(find(text)).toMatchObject([
    { who: 'A neighbour who declined to give her name', says: 'told', sourceKind: 'unnamed' },
  ]);
});

describe('a report at the end, with its day', () => {
  test.each([
    ['Prices rose by 4% in May, official data showed on Tuesday.', 'official data', 'Prices rose by 4% in May'],
    ['The council voted to sue, records show.', 'records', 'The council voted to sue'],
  ])('%s', (text, who, what) => {
    expect(find(text)).toContainEqual(expect.objectContaining({ who, what: [what] }));
  });
});

test.each([
  ['Court filings allege that the company hid the leak.', 'Court filings'],
  ['Data from the statistics office showed inflation at 4%.', 'Data from the statistics office'],
  ['NASA scientists say the asteroid will miss.', 'NASA scientists'],
])('the whole noun group is the source, and named: %s', (text, who) => {
  expect(find(text)).toMatchObject([{ who, sourceKind: 'named' }]);
});

test('an appeal goes to those who are meant', () => {
  expect(find('Inspector Leif Dahl urged anyone who saw him to come forward.')).toMatchObject([
    { who: 'Inspector Leif Dahl', what: ['anyone who saw him to come forward'] },
  ]);
});

test('the agent of a passive has its name behind it', () => {
  expect(find('Her death was confirmed by her daughter, Eva Solheim, on Monday.')).toMatchObject([
    { who: 'her daughter, Eva Solheim', what: ['Her death'] },
  ]);
});

describe('what is made or felt is no report', () => {
  test.each([
    ['Critics left early; she ignored them.', []],
    ['Colleagues who asked questions were moved to other jobs.', []],
    ['She wrote three novels and a play.', []],
    ['He showed no remorse during the trial.', []],
    ['Anna Keller wrote that the bridge was closed.', ['that the bridge was closed']],
    ['The poll showed a rise in support.', ['a rise in support']],
  ])('%s', (text, what) => {
    expect(find(text).flatMap((found) => found.what)).toEqual(what);
  });
});

test('what somebody did before saying it is none of the source', () => {
  const [found] = find('The harbour board released a film on Monday, saying that the bridge was safe.');
  expect(found?.who).toMatch(/^The harbour board$/);
});

test('the source begins behind the clause before it', () => {
  const text = 'Most hospitals ban naps because managers fear that patients will complain.';
  expect(find(text)).toMatchObject([{ who: 'managers', what: ['that patients will complain'] }]);
});

describe('when something was said is neither who said it nor what', () => {
  test.each([
    ['Hours later, the mayor apologised, saying the crash was his fault.', 'the mayor', 'the crash was his fault'],
    [
      'A few days later, the minister reversed herself, telling reporters that the law would stay.',
      'the minister',
      'that the law would stay',
    ],
    [
      'Last week the board fired its chief, saying he had lied about his degree.',
      'the board',
      'he had lied about his degree',
    ],
    ['Two weeks later, she told reporters the law would stay.', 'she', 'the law would stay'],
  ])('%s', (text, who, what) => {
    expect(find(text)).toMatchObject([{ who, what: [what] }]);
  });
});

describe('an agency that quotes somebody as saying something', () => {
  test.each([
    [
      'Three soldiers were wounded, Norlandia Radio quoted the army as saying on Tuesday morning.',
      'Norlandia Radio',
      'Three soldiers were wounded',
    ],
    ['The dam was safe, the paper quoted officials as saying.', 'the paper', 'The dam was safe'],
  ])('is the source of what stands in front: %s', (text, who, what) => {
    expect(find(text)).toMatchObject([{ who, what: [what] }]);
  });

  test.each([
    ['The paper quoted Lena Brandt as saying the deal was dead.', 'Lena Brandt', 'the deal was dead'],
    [
      'Local papers later quoted the head of the harbour board, Lena Brandt, as saying only three boats were safe.',
      'the head of the harbour board, Lena Brandt,',
      'only three boats were safe',
    ],
  ])('passes on what stands behind: %s', (text, who, what) => {
    expect(find(text)).toMatchObject([{ who, name: 'Lena Brandt', what: [what] }]);
  });

  test('is the source where it quotes a paper, and says nothing of what that says', () => {
    expect(find('The paper quoted the report, which said the deal was dead.').map(({ who }) => who)).not.toContain(
      'the report, which said',
    );
  });
});

describe('somebody who is quoted as saying something', () => {
  test.each([
    [
      'Lena Brandt was quoted by the Courier as saying the dam was safe.',
      ['Lena Brandt <was quoted> {the dam was safe}'],
    ],
    [
      'The harbour watchdog was quoted this month by local papers as saying 40 ships had been lost.',
      ['The harbour watchdog <was quoted> {40 ships had been lost}'],
    ],
    [
      'The dam is likely to fail, the minister Lena Brandt was reported as saying on Monday.',
      ['the minister Lena Brandt <was reported as saying> {The dam is likely to fail}'],
    ],
    ['The dam was safe, Brandt was quoted as saying.', ['Brandt <was quoted as saying> {The dam was safe}']],
  ])('speaks, not who quotes: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test('who was blamed and what was accepted, with nobody said to think so, is no report', () => {
  expect(find('He was blamed for the fire and dismissed. The plan was accepted as written.')).toEqual([]);
});

describe('a quotation behind a colon', () => {
  test('is said by whom its sentence is about, and not by whoever spoke before', () => {
    const text =
      'A tape came in. “It grabbed me,” Otto Harker said. “It just connected.” Ida Buckley, who heard it at home, had a similar experience: “It was just that feeling.”';
    expect(find(text).map(({ name }) => name)).toEqual(['Otto Harker', 'Ida Buckley']);
  });

  test('goes on with the speaker where the sentence is about nobody', () => {
    const text = '“It grabbed me,” Otto Harker said. “It just connected.” There was one more thing: “It was mine.”';
    expect(find(text).map(({ name }) => name)).not.toContain(null);
  });
});

describe('a quotation over paragraphs', () => {
  test('has one speaker, whatever "I" hopes in it', () => {
    const text =
      'Otto Harker said: "Keller was a good man. His death is a tragedy.\n\n"I hope his family can take some comfort from it. Our thoughts go out to them."';
    expect(find(text)).toMatchObject([{ who: 'Otto Harker' }]);
  });

  test('goes on with whoever spoke, over what is hardly a report', () => {
    const text =
      'Ida Brandt said the film was ready. They wanted the script.\n\n"I did not tell anybody. It was hard to wait."';
    expect(find(text).at(-1)).toMatchObject({ who: null, name: 'Ida Brandt' });
  });
});

describe('quotations', () => {
  test('over several paragraphs belong to one source', () => {
    const text =
      'Lena Brandt answered the council on Monday.\n\n"The harvest failed. We had no rain for three months.\n\n"We have asked the government for help.\n\n"It has not answered," she said.';
    const found = find(text).find(({ says }) => says === 'said');
    expect(found).toMatchObject({ who: 'she', name: 'Lena Brandt', quotation: 'direct' });
    expect(found?.what).toHaveLength(3);
  });

  test('over several paragraphs are one even where only the paragraph before names the speaker', () => {
    const text =
      '"We never saw an inspector," said Ivar Lund, a crane driver.\n\n"Not once in nine years.\n\n"They sent us letters that nobody could read."';
    expect(find(text)).toMatchObject([
      { who: 'Ivar Lund, a crane driver' },
      { name: 'Ivar Lund', what: ['"Not once in nine years.', '"They sent us letters that nobody could read."'] },
    ]);
  });

  test('that are never closed end with their paragraph', () => {
    const found = find(
      '"We will not give up," the mayor said. "We will rebuild every house.\n\nThe council meets on Friday.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.what[1]).toMatch(/^"We will rebuild every house/);
    expect(found[0]?.what[1]).not.toContain('council');
  });

  test.each([
    'Anna "Duke" Petrov won the race on Sunday.',
    'The so-called "peace bridge" opened in 1932.',
  ])('that are names or terms say nothing: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    '"Curiosity is the engine of every achievement."\n\n— Ines Duarte',
    '"Curiosity is the engine of every achievement." — Ines Duarte',
  ])('with a credit behind a dash: %j', (text) => {
    expect(find(text)).toMatchObject([{ who: 'Ines Duarte', sourceKind: 'named', quotation: 'direct' }]);
  });

  test('are direct, mixed or indirect', () => {
    expect(find('"The wells are all dry now," Okafor said.')[0]?.quotation).toBe('direct');
    expect(find('Okafor said the wells were "dry as a bone this year".')[0]?.quotation).toBe('mixed');
    expect(find('Okafor said the wells were dry.')[0]?.quotation).toBe('indirect');
  });

  test('one word of the speaker is enough; a title and a name are none of hers', () => {
    expect(find('Okafor said the plan was "reckless" and late.')[0]?.quotation).toBe('mixed');
    expect(find('Okafor said "Drift" was the best film of the year.')[0]?.quotation).toBe('indirect');
    expect(find('Okafor said the so-called "bridge tax" would go next year.')[0]?.quotation).toBe('indirect');
  });
});

test('a paper reports in its relative clause, whoever points to it', () => {
  const text = 'They point to a study by economists at the Charles Institute which found that wages would rise.';
  expect(find(text)).toContainEqual(
    expect.objectContaining({
      who: 'a study by economists at the Charles Institute',
      says: 'found',
      sourceKind: 'named',
    }),
  );
});

describe('transcripts', () => {
  test('give what follows a label to the speaker', () => {
    const text =
      'HALE: We have seen the dam and it will fail.\n\nPRICE: Nobody has told the town so far.\n\nHALE: They had a letter from us in April.';
    const speakers = find(text).map(({ who }) => who);
    expect(speakers).toContain('HALE');
  });

  test('know a speaker again by the surname, and whom they tell of', () => {
    const text = [
      'Tom Askew: You open the book with a night in May.',
      'Nadia Hale: It was the night the dam failed. We had 61 calls. A man of 84 drowned on the road.',
      'Askew: Some of your former colleagues think you should have stayed.',
      'Hale: The review found three cracks. Of course it did.',
    ].join('\n\n');
    expect(lines(text)).toEqual([
      'Tom Askew <:> {You open the book with a night in May.}',
      'Nadia Hale <:> {It was the night the dam failed. We had 61 calls. A man of 84 drowned on the road.}',
      'Askew <:> {Some of your former colleagues think you should have stayed.}',
      'Some of your former colleagues <think> {you should have stayed}',
      'Hale <:> {The review found three cracks. Of course it did.}',
    ]);
  });

  test('may be quoted themselves', () => {
    const text =
      '"HALE: We have seen the dam and it will fail. It is old.\n\n"PRICE: Nobody has told the town so far.\n\n"HALE: They had a letter from us in April.\n\n"PRICE: When was that?"';
    expect(find(text).map(({ who }) => who)).toEqual(['HALE', 'PRICE', 'HALE', 'PRICE']);
  });

  test('a count of votes is no transcript', () => {
    const text = 'Delegates so far:\n\nHale: 2,316.\n\nPrice: 1,547.\n\nHale: 547.\n\nPrice: 46.';
    expect(find(text)).toEqual([]);
  });

  test('a list that tells of places is no transcript', () => {
    const text =
      'The islands:\n\n- Great Merrin: green and hilly.\n- Little Merrin: flat and dry.\n\nFerries call daily.';
    expect(find(text)).toEqual([]);
  });

  test('a note before a colon in a quotation is no label', () => {
    const text = '"One thing: we knew that the dam was old," said Okafor.\n\nThe dam is empty.';
    expect(find(text).map(({ who }) => who)).toEqual(['Okafor']);
  });

  test('give answers to the one who answers, and questions to nobody', () => {
    const text =
      'Q: When did the comet appear?\n\nA: In March, above the roof of the school.\n\nQ: How bright was it?\n\nA: Brighter than the evening star.';
    const found = find(text);
    expect(found.map(({ who }) => who)).toEqual(['A', 'A']);
    expect(found.map(({ what }) => what)).toEqual([
      ['In March, above the roof of the school.'],
      ['Brighter than the evening star.'],
    ]);
  });
});

test('labels of a transcript in quotation marks', () => {
  const text = [
    'The host spoke to the mayor on Sunday.',
    '"HOST: When did the leak begin?',
    '"MAYOR: We saw the first water in May. Nobody was told.',
    '"HOST: Why not?',
    '"MAYOR: The pumps were thought to be sound."',
  ].join('\n\n');
  expect(find(text).filter(({ who }) => who === 'MAYOR')).toHaveLength(2);
});

describe('a paragraph behind a colon', () => {
  test('belongs to whoever the colon introduces', () => {
    const found = find(
      'In a statement to the Harbour Post, the ministry denied these claims:\n\nNo ship was ever lost in the channel. The charts were always right.',
    );
    expect(found.at(-1)).toMatchObject({ who: 'the ministry', sourceKind: 'named' });
    expect(found.at(-1)?.what.join(' ')).toContain('No ship was ever lost');
  });

  test('is one statement, whatever the speaker thinks of others in it', () => {
    const text =
      'Okafor added:\n\nThis smells of the worst fear that I have ever seen. They know nothing about the dam. The board will lose.';
    expect(lines(text)[0]).toBe(
      'Okafor <added:> {This smells of the worst fear that I have ever seen. They know nothing about the dam. The board will lose}',
    );
  });

  test('with a report of its own has its own speaker', () => {
    const text = 'Okafor added:\n\nThe board will lose, the captain said on Monday.';
    expect(lines(text)).toContain('the captain <said> {The board will lose}');
    expect(find(text).filter(({ who, what }) => who === 'Okafor' && what.length > 0)).toEqual([]);
  });

  test('goes on up to the sentence that has a report of its own', () => {
    const text =
      'In a statement to the Harbour Post, the ministry denied these claims:\n\nNo ship was ever lost in the channel. The captain said on Monday that the board would lose.';
    expect(find(text).find(({ what }) => what.includes('No ship was ever lost in the channel'))?.who).toBe(
      'the ministry',
    );
  });

  test('is what stands in the outlet that the reader is sent to', () => {
    const found = find(
      'Okafor reads the news.\n\nRead the whole letter via the BBC:\n\nThe dam will be closed in May.',
    );
    expect(found.at(-1)).toMatchObject({ who: 'the BBC', what: ['The dam will be closed in May'] });
  });

  test('a quotation has the subject of the introducing sentence as its source', () => {
    const found = find(
      'One reader who lives near the harbour posted this note:\n\n“It has been a hard winter for all of us, and the boats stayed in port.”',
    );
    expect(found.at(-1)).toMatchObject({
      sourceKind: 'unnamed',
      quotation: 'direct',
    });
  });

  test('is what an outlet named alone reports', () => {
    const found = find('Okafor reads the news.\n\nFrom Reuters:\n\nThe dam will be closed in May. Nobody was told.');
    expect(found.at(-1)).toMatchObject({ who: 'Reuters', sourceKind: 'named' });
    expect(found.at(-1)?.what).toEqual(['The dam will be closed in May. Nobody was told']);
  });

  test('is the message that somebody posted', () => {
    const text = 'One reader who lives near the harbour posted this message:\n\nThe boats stayed in port all winter.';
    expect(find(text)).toEqual([
      expect.objectContaining({ sourceKind: 'unnamed', what: ['The boats stayed in port all winter'] }),
    ]);
  });

  test('is not a source where the colon introduces a list', () => {
    const found = find('The plan has two parts:\n\nThe harbour will be dredged in May. The pier will be closed.');
    expect(found).toEqual([]);
  });
});

describe('the edges of a source', () => {
  test.each([
    ['a day before the verb', 'Okafor on Tuesday said the strike would last until May.', 'Okafor'],
    ['a month before the verb', 'The bank just this month announced that it would close.', 'The bank'],
    [
      'the day of a report belongs to it',
      'A report released on Friday found that the dam was sound.',
      'A report released on Friday',
    ],
    [
      'a subject with a relative clause',
      'The nurses, who had been left out of the talks, derided the plan as a gift to the owners.',
      'The nurses, who had been left out of the talks,',
    ],
  ])('%s', (_, text, who) => {
    expect(find(text).map((found) => found.who)).toContain(who);
  });
});

describe('sources in set phrases', () => {
  const fact = 'the harbour was sold in May';
  test.each([
    ['As first reported by the Merrin Post, the harbour was sold in May.', 'the Merrin Post'],
    ['On Monday the harbour was sold, as reported by the Merrin Post.', 'the Merrin Post'],
    ['Per the Merrin Post, the harbour was sold in May.', 'the Merrin Post'],
    ['On Monday the harbour was sold, per a report by the council.', 'a report by the council'],
    ['In the words of the mayor, the harbour was sold in May.', 'the mayor'],
    ['On Monday the harbour was sold, as per a report by the council.', 'a report by the council'],
    ['As per the Merrin Post, the harbour was sold in May.', 'the Merrin Post'],
    ['On Monday the harbour was sold (source: Harbour Board).', 'Harbour Board'],
  ])('%s', (text, who) => {
    const found = find(text);
    expect(found.map((one) => one.who)).toEqual([who]);
    expect([[fact], ['On Monday the harbour was sold']]).toContainEqual(found[0]?.what);
  });

  test.each([
    'The rent is ten crowns per day, and per the terms of the lease it rises.',
    'The source of the river was dry, as the map by the school shows it to be.',
    'A good harbour is worth ten per cent of the trade.',
    'On Monday the rent was paid, as per the agreement with the council.',
  ])('none in: %s', (text) => {
    expect(find(text).filter(({ says }) => /^(?:as per|per|source|words)/.test(says ?? ''))).toEqual([]);
  });
});

describe('a report behind "as"', () => {
  test.each([
    ['But as a surprising new survey shows, the lake features a basin without air.'],
    ['Fish need air, but as a surprising new survey shows, the lake features a basin without air.'],
  ])('is the clause behind the comma: %s', (text) => {
    expect(lines(text)).toEqual(['a surprising new survey <shows> {the lake features a basin without air}']);
  });

  test('is none without a comma', () => {
    expect(lines('As the survey shows signs of age, a new one is due.').join()).not.toContain('{a new one');
  });
});

test('an adverb in front of the verb is no part of the source', () => {
  expect(find('The report further states that the lake is dying.')).toMatchObject([
    { who: 'The report', what: ['that the lake is dying'] },
  ]);
});

test.each([
  ['\u2018You can\u2019t argue with them. There is no debate to be had,\u2019 said Dr Ola Solheim.', 'Dr Ola Solheim'],
  ['\u201c\u201dIt is a very unfair trial. I hope they watch,\u201d the mayor said.', 'the mayor'],
])('a quotation is found whatever its marks: %s', (text, who) => {
  expect(find(text)).toMatchObject([{ who, quotation: 'direct' }]);
});

describe('a run-in heading before a colon', () => {
  const speakers = (label: string): readonly (string | null)[] =>
    find(
      `The ferry was late.\n\n${label}: The council wants the rules to be settled by May.\n\nThe harbour is shut.`,
    ).map(({ who }) => who);

  test.each(['Old Powers Block New Rules', 'Small Towns Trumped by Large Ports'])('"%s" is nobody', (label) => {
    expect(speakers(label)).not.toContain(label);
  });

  test('a name is its speaker', () => {
    expect(speakers('Lena Brandt')).toContain('Lena Brandt');
  });
});

test('what a set phrase between commas divides is one statement', () => {
  expect(lines('The talks, first reported by the Merrin Post, broke down on Monday.')).toContain(
    'the Merrin Post <first reported by> {The talks | broke down on Monday}',
  );
});

describe('documents at the head of a sentence', () => {
  test.each([
    ['In another email, the money for the port came from a shipping line.', 'another email'],
    ["By Okafor's own admission, the dam is older than the town.", "Okafor's own admission"],
    ["In Okafor's study, the mice slept an hour longer in the dark.", "Okafor's study"],
    ['In this poll, the mayor led her rival by four points.', 'this poll'],
    [
      'In a Courier poll released on Monday, the mayor led her rival by four points.',
      'a Courier poll released on Monday',
    ],
  ])('say the rest: %s', (text, who) => {
    expect(find(text).some((found) => found.who === who && found.sourceKind === 'named')).toBe(true);
  });

  test.each([
    'In this study, the mice slept an hour longer in the dark.',
    'In the morning, the mice slept an hour longer than before.',
    'By the end of the week, the mice slept an hour longer.',
    'By all accounts, the mice slept an hour longer.',
    'In a hospital near the report archive, the mice slept an hour longer.',
    'On a lighter note, the mice slept an hour longer in the dark.',
  ])('are not the article itself or a place: %s', (text) => {
    expect(find(text).filter(({ cue }) => cue === null)).toEqual([]);
  });
});

describe('deeds and events', () => {
  test.each([
    'The sanctions announced last week have had no effect whatsoever.',
    'She was dismissed two weeks later.',
    'They were denied visas on Monday.',
  ])('are no reports: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('but what an official announced last week is one', () => {
    expect(find('The minister announced last week that the sanctions have failed.')).toMatchObject([
      { who: 'The minister', says: 'announced last week' },
    ]);
  });

  test('the name behind an inverted verb says it, not whoever listens', () => {
    expect(
      find('"We want to thank the whole town for its help," said Ines Okafor to a crowd that held many sailors.')[0]
        ?.name,
    ).toBe('Ines Okafor');
  });
});

describe('feelings of nobody', () => {
  test.each([
    'Questions were raised in the town about the cost of the port.',
    'Concerns have been voiced about the state of the pier.',
  ])('are vague: %s', (text) => {
    expect(find(text)).toMatchObject([{ sourceKind: 'vague', source: null }]);
  });

  test('are not vague where somebody has them', () => {
    expect(
      find('Concerns were raised by the harbour master about the state of the pier.').filter(
        ({ sourceKind }) => sourceKind === 'vague',
      ),
    ).toEqual([]);
  });
});

describe('headlines that quote or find', () => {
  const under = (headline: string) => find(`${headline}\n\nIda Brandt, 61, came to Merrin on Monday by boat.`);

  test('have a study or an inquiry behind the comma', () => {
    expect(under("Hospital trust 'closed ranks' over deaths, inquiry finds")).toMatchObject([
      { who: 'inquiry', says: 'finds', quotation: 'mixed' },
    ]);
  });

  test('have the person who says it behind a colon', () => {
    expect(under("'I write the last page first': Ida Brandt on grief and gardening")).toMatchObject([
      { who: 'Ida Brandt', says: ':', quotation: 'direct', name: 'Ida Brandt' },
    ]);
  });

  test.each([
    ['Norvolt to close two of its plants: report', 'report', ':'],
    ['Ferry to Merrin may sink in a storm: Brandt', 'Brandt', ':'],
    ['Norvolt to close two plants, says union', 'union', 'says'],
    ["Dam above the town 'unsafe', engineers tell council", 'engineers', 'tell'],
    ['Eels are dying, study finds', 'study', 'finds'],
  ])('have who says it at the end: %s', (text, who, says) => {
    expect(under(text)).toMatchObject([{ who, says: expect.stringContaining(says) }]);
  });

  test.each([
    'The man who sold the world: Brandt',
    'How to win a war: experts',
    'Harbour shares fall: what to know',
  ])('but not who or what it is about: %s', (text) => {
    expect(under(text)).toEqual([]);
  });

  test.each([
    ["'Trade is slow, but it isn't dying': Norvolt Bank", [{ who: 'Norvolt Bank', says: ':', quotation: 'direct' }]],
    ["'The Last Ferry': Merrin Theatre", []],
  ])('or a body that says a sentence, in a line between paragraphs too: %s', (line, expected) => {
    const story = 'Ida Brandt of Norvolt Bank came to Merrin on Monday by boat.';
    expect(find(`Yards in trouble\n\n${story}\n\n${line}\n\n${story}`)).toMatchObject(expected);
  });

  test('but no topic', () => {
    expect(under("'The last page': how the mill was saved")).toEqual([]);
  });
});

test.each([
  ['it was Lena Brandt who got the crowd going on Tuesday', 'Lena Brandt'],
  ['it was cold when the crowd met Lena Brandt on Tuesday', 'Mia Keller'],
])('she is whom the sentence puts in front: %s', (clause, name) => {
  const text = `After Mia Keller won on Monday, ${clause}.\n\n"I have started well," she told the Merrin Post.`;
  expect(find(text)).toMatchObject([{ who: 'she', name }]);
});

describe('a quotation in a paragraph of its own that nobody is said to say', () => {
  const quotation = '“It is good for the harbour to have so many of us win. We push each other, and I am proud of it.”';
  const behind = (before: string) =>
    find(`Rain fell on Merrin all day.\n\n${before}\n\n${quotation}`).find(({ what }) => what.includes(quotation));

  test.each([
    'Lena Brandt meanwhile wrapped up her win in two hours, beating Mia Keller.',
    'Lena Brandt won in two hours. She had never played in the rain.',
  ])('is of whom the paragraph before is about: %s', (before) => {
    expect(behind(before)).toMatchObject({ name: 'Lena Brandt', sourceKind: 'named', quotation: 'direct' });
  });

  test.each([
    'Lena Brandt won in two hours, while Mia Keller lost.',
    'Lena Brandt died in May.',
    "Lena Brandt's coach stood in the rain.",
    'Lena Brandt supporters stood in the rain.',
    'Lena Brandt won in two hours. The town was full.',
    'In the rain the town was full.',
  ])('is of nobody behind another: %s', (before) => {
    expect(behind(before)).toMatchObject({ name: null, sourceKind: 'none' });
  });
});

describe('headlines', () => {
  const body =
    'The ferry will sail on Monday, harbour pilot Ines Okafor said in Lisbon. Okafor said it would carry cars.';

  test('with a colon have the name before it as their source', () => {
    const [found] = find(`Okafor: Ferry will sail on Monday\n\n${body}`);
    expect(found).toMatchObject({ who: 'Okafor', says: ':', what: ['Ferry will sail on Monday'], sourceKind: 'named' });
  });

  test('that end with who says so', () => {
    const [found] = find(`Ferry unsafe, inspectors warn\n\n${body}`);
    expect(found).toMatchObject({ who: 'inspectors', says: 'warn', what: ['Ferry unsafe'], sourceKind: 'named' });
  });

  test.each([
    'Opinion: Ferry captain was right',
    'Okafor: Hero or fool?',
    'Ferry burnt, sunk and raised',
    ['Ice Storms and Burst Pipes: How Winter Hits Merrin'],
    ['FLOOD-19: Okafor Talks "Retaliation" If Norland Opens The Dam'],
  ])('that report nobody: %s', (headline) => {
    expect(find(`${headline}\n\n${body}`).filter(({ sentence }) => sentence === 0)).toEqual([]);
  });
});

describe('interviews', () => {
  const intro =
    'Interview with harbour pilot Lena Brandt\n\nLena Brandt has steered ships for thirty years. She met us in May.';
  const answer = 'I learned it from my father. The channel was deeper then, and fog kept us in port for days.';

  test('that say so are answered by the person introduced, whatever the questions look like', () => {
    const found = find(`${intro}\n\nTell me how you came to this work.\n\n${answer}`);
    expect(found.some(({ name, what }) => name === 'Lena Brandt' && what.join(' ').includes('fog kept us'))).toBe(true);
  });

  const questions = ['What brought you to the harbour?', 'Do you miss the fog?', 'Would you do it again, Ms. Brandt?'];
  const asking = (opening: string, asked: readonly string[]): boolean => {
    const text = [opening, ...asked.flatMap((question) => [question, answer])].join('\n\n');
    return find(text).some(({ name, what }) => name === 'Lena Brandt' && what.join(' ').includes('fog kept us'));
  };

  test.each([
    ['the person behind the word that says so', 'Tom Hale interviews Lena Brandt about forty years of work.', 2, true],
    ['nobody where nothing is said and little is asked', 'Lena Brandt has steered ships for thirty years.', 2, false],
    ['the person named first where questions go to "you"', 'Lena Brandt has steered ships for thirty years.', 3, true],
  ])('are answered by %s: %s', (_, opening, asked, expected) => {
    expect(asking(opening, questions.slice(0, asked))).toBe(expected);
  });

  test('that a headline announces may be long between two questions', () => {
    const text = ['The Merrin Post interviews Lena Brandt', questions[0], ...Array.from({ length: 9 }, () => answer)];
    expect(
      find(text.join('\n\n')).some(
        ({ name, what }) => name === 'Lena Brandt' && what.join(' ').includes('fog kept us'),
      ),
    ).toBe(true);
  });

  test.each([
    ['An interview with the owners of a lighthouse', true],
    ['The Kiln: An interview with its potters', true],
    ['Potters walk out of an interview with a newspaper', false],
  ])('may have nobody named for the answers: %s', (headline, expected) => {
    const text = `${headline}\n\nWhat brought you to the harbour?\n\n${answer}\n\nDo you miss the fog?\n\n${answer}`;
    const answered = find(text).some(
      ({ who, sourceKind, what }) => who === null && sourceKind === 'named' && what.join(' ').includes('fog kept us'),
    );
    expect(answered).toBe(expected);
  });

  test('end where the outlet speaks of the person again', () => {
    const text = `${intro}\n\nDo you miss the fog?\n\n${answer}\n\nBrandt's fourth book is published in May.`;
    expect(find(text).some(({ what }) => what.join(' ').includes('fourth book'))).toBe(false);
  });

  test('are not what a writer asks the world', () => {
    const rhetoric = ['Who steers the ships?', 'Why does the fog come back?', 'How deep is the channel?'];
    expect(asking('Lena Brandt has steered ships for thirty years.', rhetoric)).toBe(false);
  });

  test('that somebody else gave are not taken for the article', () => {
    const text = `Brandt walks out of interview\n\nLena Brandt has steered ships for thirty years.\n\nTell us what you think.\n\n${answer}`;
    expect(find(text).some(({ name, what }) => name === 'Lena Brandt' && what.join(' ').includes('fog kept us'))).toBe(
      false,
    );
  });
});

describe('citations', () => {
  test.each([
    ['Sleep fell by an hour a night among teenagers (for example, Haines 2010).', 'Haines 2010'],
    ['Sleep fell by an hour a night among teenagers (Haines 2010).', 'Haines 2010'],
    [
      'Sleep fell by an hour a night among teenagers (Haines & Roy, 2010; Adeyemi 2012).',
      'Haines & Roy, 2010; Adeyemi 2012',
    ],
    ['Sleep fell by an hour a night among teenagers [12].', null],
    ['Sleep fell by an hour a night among teenagers [3, 12].', null],
  ])('name the source of their sentence: %s', (text, who) => {
    expect(find(text)).toMatchObject([{ who, cue: null, sourceKind: 'named', quotation: 'indirect' }]);
  });

  test('behind the full stop belong to the sentence before', () => {
    const found = find('Sleep fell by an hour a night among teenagers.[12] The school opens at nine.');
    expect(found.map(({ sentence }) => sentence)).toEqual([0]);
  });

  test.each([
    'The bridge opened that year (May 1932) after a long delay.',
    'The bridge carries four lanes (two of them closed).',
  ])('are not dates or asides: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('links in the article are sources of their sentence', () => {
    const text = 'The wells ran dry in the summer of that year.';
    const article = {
      ...articleFromText(text),
      references: [{ start: 4, end: 9, kind: 'link' as const, target: 'https://example.org' }],
    };
    const found = findAttributions(read(article), []);
    expect(found).toMatchObject([{ sourceKind: 'named', cue: null, source: { start: 4, end: 9 } }]);
  });
});

test('of one cue the draft is listed that knows who speaks', () => {
  const text =
    'The findings, published in The Lancet, challenged earlier research from Spain that suggested evening doses could halve the risk.';
  expect(lines(text)).toContain('research from Spain <suggested> {evening doses could halve the risk}');
});

test('who tells at the end what somebody stressed has not stressed it', () => {
  const text =
    'The minister, Ida Brandt, spoke by telephone with her colleagues and stressed the need to return to the table, her office said.';
  expect(lines(text)[0]).toBe('The minister, Ida Brandt, <stressed> {the need to return to the table}');
});

describe('who a source is', () => {
  test('is told even where the text ends behind it', () => {
    expect(find('according to The mayor , ').map(({ who }) => who)).toEqual(['The mayor']);
  });

  test('a pronoun is the person last named', () => {
    expect(
      find('Marta Silva ran the laboratory for ten years. She said the samples had been lost.').at(-1),
    ).toMatchObject({
      who: 'She',
      name: 'Marta Silva',
      sourceKind: 'named',
    });
  });

  test('an organization called by the last word of its name, or by "it", is that organization', () => {
    const text =
      'The Northern Lifeboat Fund said on Monday that two boats would be sold. The fund warned that more would follow. ' +
      'It said that the crews had been told.';
    expect(find(text).map(({ name }) => name)).toEqual(Array(3).fill('Northern Lifeboat Fund'));
  });

  test.each([
    [
      'whom an unnamed man speaks to',
      'Ida Brandt grew up in Norland. A professor told her that there was no future in ferns. She said he was wrong.',
    ],
    [
      'the subject of the sentence that brings in somebody unnamed',
      'Ida Brandt grew up in Norland. She spoke Norse with what a colleague called ease. She said the road was a wrong.',
    ],
  ])('a pronoun goes on about %s', (_, text) => {
    expect(find(text).at(-1)).toMatchObject({ who: 'She', name: 'Ida Brandt' });
  });

  test('a man without a name, whom the article goes on to speak of, is he, and not one named beside him', () => {
    const text =
      'A youth said he had been bored. Jan Harker, a killer, was his model. Harker wrote a book. Ida Brandt printed it. ' +
      'It sold well. The youth bought a map. He said he wanted to travel.';
    expect(find(text).at(-1)).toMatchObject({ who: 'He', name: null, sourceKind: 'unnamed' });
    const other = text.replace('The youth bought', 'Harker bought');
    expect(find(other).at(-1)).toMatchObject({ who: 'He', name: 'Jan Harker' });
  });

  test('but a woman who is not named is she when the sentence was about a man', () => {
    const text =
      'Jan Harker spoke in Merrin. He smiled as a woman said the road was closed. She said it would stay so.';
    expect(find(text).at(-1)).toMatchObject({ who: 'She', name: null });
  });

  test('"she" is my mother where nobody else stands nearer, and not whoever wrote the hymn', () => {
    const text =
      'My mother had chosen all the hymns, and we ended with one by Weber. My mother and I had long walks. She told me that she was glad.';
    expect(find(text).at(-1)).toMatchObject({ who: 'She', name: null, sourceKind: 'named' });
    const other = 'My mother sang a hymn. Ida Weber came to the house. She told me that she was glad.';
    expect(find(other).at(-1)).toMatchObject({ who: 'She', name: 'Ida Weber' });
  });

  test('a stranger who opens the sentence before is he, unless it names somebody', () => {
    const text =
      'Otto Harker ran a bakery in Merrin. An extortionist wrote to the shop in June. He threatened to burn it.';
    expect(find(text).at(-1)).toMatchObject({ who: 'He', name: null, sourceKind: 'unnamed' });
    const named =
      'Otto Harker ran a bakery in Merrin. A colleague drove Otto Harker home. He told them that he was late.';
    expect(find(named).at(-1)).toMatchObject({ who: 'He', name: 'Otto Harker' });
  });

  test('the dead do not act behind a sentence that ends with who harmed them, and have spoken behind others', () => {
    const text =
      'Otto Harker died in August, and his wife Lena says he was plagued by the extortionist. He threatened to burn the shop.';
    expect(find(text).at(-1)).toMatchObject({ who: 'He', name: null, sourceKind: 'unnamed' });
    expect(find('Otto Harker died in August. He said in May that the shop was safe.').at(-1)).toMatchObject({
      who: 'He',
      name: 'Otto Harker',
    });
  });

  test('"he added" is whoever has just spoken, whomever he speaks of', () => {
    const said = 'Otto Harker said: "It was a hard night.\n\n"We hope the family will find comfort."';
    const text = `${said} The staff are helped as they come to terms with the death of Mr Keller, he VERB.`;
    expect(find(text.replace('VERB', 'added')).at(-1)).toMatchObject({ who: 'he', name: 'Otto Harker' });
    const other = 'Otto Harker said it was late. Ida Brandt stayed. It was dark, she added.';
    expect(find(other).at(-1)).toMatchObject({ who: 'she', name: 'Ida Brandt' });
  });

  test('a share of those asked is the poll told of just before, and without one nobody but they', () => {
    const poll = 'A new Merrin Courier poll shows support for the bridge.';
    expect(find(`${poll} Fifty-one percent say that it should be built.`).map(({ name }) => name)).toEqual([
      'Merrin Courier',
      'Merrin Courier',
    ]);
    expect(find('The Merrin Courier is sold in town. Fifty-one percent say that it is good.').at(-1)?.name).toBeNull();
  });

  test('companies are not the one that they include', () => {
    expect(find('Battery makers, including Norvolt Ltd, have warned that the rules go too far.')).toMatchObject([
      { name: null },
    ]);
    expect(find('Norvolt Ltd, including its owners, has warned that the rules go too far.').at(-1)?.name).toBe(
      'Norvolt Ltd',
    );
  });

  test('the one force of an article is its police, and of two neither', () => {
    const text =
      'Police think it was him. Merrinshire Police spoke to the Office for Police Conduct. The force said it had found 40 wells.';
    expect(find(text).map(({ name }) => name)).toEqual(['Merrinshire Police', 'Merrinshire Police']);
    expect(find('Police said that Essex Police and Kent Police had met.')).toMatchObject([{ name: null }]);
  });

  test('a group is the body that has just spoken, though another was called a group before', () => {
    const before = 'Harker Aid, a group of nurses, said on Monday that it would stay. It asked for money.';
    const after =
      'The Norland Medical Board said on Friday that the ward was shut. On Sunday, the group said it was sorry.';
    expect(find(`${before} ${after}`).at(-1)?.name).toBe('Norland Medical Board');
    expect(find(`${before} The group said it was sorry.`).at(-1)?.name).toBe('Harker Aid');
  });

  test.each([
    ['NASA sent two boats north in May. The agency said they would be back in June.', 'NASA'],
    [
      'The Civil Navigation Administration (CNAN) cut two lines. The authority said on Friday it would cut more.',
      'Civil Navigation Administration',
    ],
    [
      'Emails were found at the Norland State Department. The agency said it had lost them.',
      'Norland State Department',
    ],
    ['NASA and the EPA were in Merrin in May. It rained. The agency said it had lost them.', null],
    ['Norvolt lost 40 boats in May. The agency said they would be back in June.', null],
  ])('an agency is known by a word of its name or by its letters: %s', (text, name) => {
    expect(find(text).at(-1)?.name ?? null).toBe(name);
  });

  test.each([
    ['Norvolt Holdings will issue 220 shares, the department store operator said on Friday.', 'Norvolt Holdings'],
    [
      'Norvolt Holdings lost 40 boats in May. The online retail giant said on Friday that it had sold more.',
      'Norvolt Holdings',
    ],
    ['Norvolt Holdings lost 40 boats in May. The rival retail giant said on Friday that it had sold more.', null],
    [
      'Norvolt Holdings lost 40 boats in May. It rained. It rained. The retailer said on Friday that it had sold more.',
      null,
    ],
    ['The Norland Water Authority lost 40 boats in May. The retailer said on Friday that it had sold more.', null],
  ])('a trade is the firm that has just acted: %s', (text, name) => {
    expect(find(text).at(-1)?.name ?? null).toBe(name);
  });

  test.each([
    ['Kindhand, an Italian charity that runs two wards, said it had taken 60 patients.', 'Kindhand'],
    ['An Italian charity that runs two wards said it had taken 60 patients.', null],
    ['Italian NGO: ward is shut', null],
    ['The Norwegian army said it had taken 60 patients.', 'Norwegian'],
    ['The Norwegian general who leads the airlift said it would go on.', null],
    ['The U.S. general who leads the airlift said it would go on.', null],
    ['U.S. officials said it would go on.', null],
    ['The Norland census found that the town has shrunk.', null],
    ['An inquiry in Norland found that the town has shrunk.', null],
    ['The government of Norland found that the town has shrunk.', 'Norland'],
    ['Nurses interviewed in Merrin this week, including Lena Brandt, said it would go on.', null],
  ])('a body of a country is not the country, but for the one it has: %s', (text, name) => {
    expect(find(text)[0]?.name ?? null).toBe(name);
  });

  test('whom a spokesperson of a body is speaking of, "he" is not', () => {
    const before = 'Jan Brandt said on Monday that the bill was bad. The All Merrin Congress (AMC) met.';
    const after = 'In response, the AMC spokesperson confirmed that it had passed. He said that the party was happy.';
    expect(find(`${before} ${after}`).at(-1)?.name).toBe('All Merrin Congress');
    expect(find(`${before} He said that the party was happy.`).at(-1)?.name).toBe('Jan Brandt');
  });

  test.each([
    ["Petri Harker spoke on Monday. Mr Brandt's boat sank in May. He said he was ashamed.", 'Brandt'],
    ['Petri Harker spoke on Monday. “Mr Brandt was wrong to sail.” He said he was ashamed.', 'Petri Harker'],
    [
      'The defendant said it was late. The court heard from Sergeant Ruth Brandt, who led the search. She said it was cold.',
      'Ruth Brandt',
    ],
    ['A senior official said it was late. He had warned John Harker in May. He said nobody would pay.', null],
    // Whom the words are spoken to does not speak them.
    [
      'Anna Brandt spoke of comfort. She took in her friend Ida Okafor in May, when she told Brandt that she was afraid.',
      'Ida Okafor',
    ],
  ])('a pronoun is the one whose name tells it and who has just come in: %s', (text, name) => {
    expect(find(text).at(-1)?.name ?? null).toBe(name);
  });

  test.each([
    [
      'MERRIN (Reuters) - Shares in Norvolt Holdings fell on Monday after a fire, the company said.',
      'Norvolt Holdings',
    ],
    ['Forty boats were taken from Norvolt Holdings and from Harker Pharma, the company said.', null],
    ['Two boats sank on Monday, Jan Brandt told Reuters. The company said it was sorry.', null],
    [
      'Norvolt Holdings lost 40 boats in May. The company, which owns three yards, said it was sorry.',
      'Norvolt Holdings',
    ],
    ['The Federal Reserve waited in May. Costs rose. The central bank said it was sorry.', 'Federal Reserve'],
    ['Norvolt Holdings waited in May. Costs rose. The central bank said it was sorry.', null],
  ])('a company or a bank is the only one there is: %s', (text, name) => {
    expect(find(text).at(-1)?.name ?? null).toBe(name);
  });

  test('the player is whoever the story has just told of', () => {
    expect(find('Jan Brandt leaves Merrin Rovers. The player said on Friday that it was time.').at(-1)?.name).toBe(
      'Jan Brandt',
    );
    expect(
      find(
        'Jan Brandt leaves Merrin Rovers. It rained. It rained. It rained. The player said on Friday that it was time.',
      ).at(-1)?.name ?? null,
    ).toBeNull();
  });

  test('an unnamed judge of the opening is the one whom the story names, whatever article he has', () => {
    const text =
      'An Ostmark judge ruled on Monday that the pier would stay.\n\nJudge Lena Brandt said on Friday that it was old and that it would be mended.';
    expect(find(text)[0]?.name).toBe('Lena Brandt');
    expect(find(text.replace('Judge Lena', 'Mayor Lena'))[0]?.name).toBeNull();
    const physician =
      'A physician said on Monday that the pier would stay shut.\n\nThe physician, Lena Brandt, said on Friday that it was old and would be mended.';
    expect(find(physician)[0]?.name).toBe('Lena Brandt');
  });

  test('a brokerage, and a company of some town, is the firm named before', () => {
    expect(find('Keller Equities Ltd cut its forecast. Growth will return, the brokerage said.').at(-1)).toMatchObject({
      name: 'Keller Equities Ltd',
    });
    expect(
      find('Harker Pharma Ltd approved the plan on Monday. "It works," the Merrin-based company said.').at(-1),
    ).toMatchObject({ name: 'Harker Pharma Ltd' });
    expect(
      find('The Norland Water Administration approved it. "It works," the Merrin-based company said.').at(-1),
    ).toMatchObject({ name: null });
  });

  test('the bare title of a headline is whoever bears it in the story, and another is not', () => {
    const story =
      'The pier will be mended by May, Mayor Lena Brandt said on Monday.\n\nThe board that runs the pier has asked for 40 more men to do the work.';
    expect(find(`Mayor vows to mend pier\n\n${story}`)[0]).toMatchObject({ who: 'Mayor', name: 'Lena Brandt' });
    expect(find(`Coach vows to mend pier\n\n${story}`)[0]?.name).toBeNull();
  });

  test('the voice on the telephone has no name', () => {
    expect(find('“What is your emergency?” the voice asked.')).toMatchObject([{ sourceKind: 'unnamed' }]);
  });

  test('"who" behind a name and its organization is the person', () => {
    const text = 'This year it was Jan Harker of Norvolt Bank, who told the Post that remote work is "fine for some".';
    expect(find(text)).toMatchObject([{ who: 'who', name: 'Jan Harker' }]);
  });

  test('but behind the organization alone it is the organization', () => {
    const text = 'The plan came from Norvolt Bank, which said that remote work is fine.';
    expect(find(text)).toMatchObject([{ name: 'Norvolt Bank' }]);
  });

  test('the same man is whom the article has told of', () => {
    const text =
      'Jan Harker told the Post that remote work is over. Yet the same man boasted that his staff were happy.';
    expect(find(text).at(-1)).toMatchObject({ who: 'the same man', name: 'Jan Harker', sourceKind: 'named' });
  });

  test('the defendant beside the Crown is not the Crown', () => {
    const text =
      'Cross-examined by Simon Carrow, for the Crown, the defendant accepted that she had not locked the gate.';
    expect(find(text)).toMatchObject([{ who: 'the defendant', name: null }]);
  });

  test('a pronoun is nobody of the other sex', () => {
    const text = 'Lena Brandt met Olu Okafor on Monday. He said the talks went well. She said they failed.';
    expect(find(text)).toMatchObject([
      { who: 'He', name: 'Olu Okafor' },
      { who: 'She', name: 'Lena Brandt' },
    ]);
  });

  test('a pronoun behind a quotation is not whom the quotation tells of', () => {
    const text =
      'Lena Brandt spoke on Monday. "My adviser, Olga Reyes, sends me a chart every week," she said. "Mary Keller lost the vote," she added.';
    expect(find(text).map(({ name }) => name)).toEqual(['Lena Brandt', 'Lena Brandt']);
  });

  test('a pronoun is not whom its own quotation has speak', () => {
    const text = 'Lena Brandt spoke on Monday. "Ida Keller said I was the daughter she never had," she told the court.';
    expect(find(text).at(-1)).toMatchObject({ who: 'she', name: 'Lena Brandt' });
  });

  test.each([
    ['Goran Vuk wrote to Lena Brandt. "It is over," she said.', 'Lena Brandt'],
    ['Lena Brandt wrote to Sérgio Vuk. "It is over," he said.', 'Sérgio Vuk'],
  ])('first names of many countries tell whom a pronoun means: %s', (text, name) => {
    expect(find(text).at(-1)?.name).toBe(name);
  });

  test('an apposition is the subject of its sentence', () => {
    const text = 'The minister, Lena Brandt, resigned on Monday. "I am tired," she told reporters.';
    expect(find(text)).toMatchObject([{ who: 'she', name: 'Lena Brandt' }]);
  });

  test('"it" is the body that did something last', () => {
    expect(find('The World Bank cut its forecast. It said that growth would slow.')).toMatchObject([
      { who: 'It', name: 'World Bank' },
    ]);
  });

  test.each([
    // Of two subjects in a sentence the first is whom it is about,
    ['Jan Brandt says that Olu Harker never built a boat. "He lied," he added.', 'Jan Brandt'],
    // not so where each has a clause of his own, or where the first clause only leads up to the second.
    ['Jan Brandt left the room, and Olu Harker stayed. He said the talks would go on.', 'Olu Harker'],
    ['When Jan Brandt left, Olu Harker stayed. He said the talks would go on.', 'Olu Harker'],
    ['Jan Brandt said Olu Harker was right when he said the dam was unsafe.', 'Olu Harker'],
    // A subject stands behind words of place and in front of an aside.
    [
      'Olu Harker said no. Up in Merrin, Jan Brandt, whose boat had sunk, took the news calmly. Boats, he said, sink.',
      'Jan Brandt',
    ],
    [
      'Olu Harker said no. President Jan Brandt, in a letter, called it a pity and said he had hoped for more.',
      'Jan Brandt',
    ],
    ['Olu Harker said no. With Jan Brandt, a friend, he said so once more.', 'Olu Harker'],
    // Who does something in what another says is not the one who goes on speaking.
    [
      'Jan Brandt left on Monday. It would be bad, he said, if the mayor was out and Olu Harker led the town. In that case, he said, boats would sink.',
      'Jan Brandt',
    ],
    [
      'Jan Brandt left on Monday. It would be bad, he said, if the mayor was out, but Olu Harker is calm. In that case, he said, boats would sink.',
      'Olu Harker',
    ],
    // A story is about the one it names again and again, not about one who spoke of it once.
    [
      'Tamo Brandt and colleagues built the pier, Brandt said. "It is lovely," says Peter Harker, who was not involved. The pier is old. It is made of sand. Brandt and colleagues poured it. It set in a week. That was not enough to convince Brandt. "It moved," he says.',
      'Tamo Brandt',
    ],
    [
      'Tamo Brandt and colleagues built the pier. "It is lovely," says Peter Harker, who was not involved. The pier is old. It is made of sand. It is cold. It set in a week. That was not enough to convince Tamo Keller. "It moved," he says.',
      'Peter Harker',
    ],
  ])('a pronoun is the one a sentence is about: %s', (text, name) => {
    expect(find(text).at(-1)?.name).toBe(name);
  });

  test.each([
    [
      'Olu Harker blamed the dam. The river is dead, anglers found. That is the view of Dr Jan Brandt, an ecologist. "It was poison," he said.',
      'Jan Brandt',
    ],
    // The sentence is about somebody all the same.
    [
      'Olu Harker blamed the dam. He owns a boat. He bought it from Dr Jan Brandt, an ecologist. "It was poison," he said.',
      'Olu Harker',
    ],
    // Nobody else has been named.
    ['When I met Jan Brandt, snow was falling. "Listen," he said.', 'Jan Brandt'],
  ])('a pronoun is whoever has just been introduced: %s', (text, name) => {
    expect(find(text).at(-1)?.name).toBe(name);
  });

  test('a pronoun that is no report keeps in mind whom it means', () => {
    const text =
      'Lena Brandt was born in Merrin. She went to school there. A teacher suggested that she paint. "I told him I could," she said.';
    expect(find(text).at(-1)).toMatchObject({ name: 'Lena Brandt', sourceKind: 'named' });
    const official =
      'Lena Brandt was born in Merrin. A senior official said the school had closed. "It was old," she said.';
    expect(find(official).at(-1)).toMatchObject({ name: null, sourceKind: 'unnamed' });
  });

  test.each([
    ['Tom Harker builds boats. His wife, Pat, says it will pass. He has promised to sell the yard.', 'Tom Harker'],
    ['Ida Brandt builds boats. Her husband, Pat, says it will pass. She has promised to sell the yard.', 'Ida Brandt'],
    ['Tom Harker builds boats. His wife, Pat, says it will pass. She has promised to sell the yard.', 'Pat'],
    // Behind a comma alone stands another.
    ['He had left his wife, Harker said on Monday. He said it was over.', 'Harker'],
  ])('whom "his wife" brings in is a woman: %s', (text, name) => {
    expect(find(text).at(-1)?.name).toBe(name);
  });

  test('behind the report of her daughter a new paragraph goes on about whom the story is', () => {
    const text =
      'Ida Brandt, who has died, threw pots in Merrin. She was loved.\n\nShe died after an illness, her daughter, the painter Clara Harker, said.';
    const born = '\n\nShe was born in Norland. The city was grey, she wrote in a letter.';
    expect(find(`${text}${born}`).at(-1)?.name).toBe('Ida Brandt');
    expect(find(`${text} "We will miss her," she said.`).at(-1)?.name).toBe('Clara Harker');
  });

  test('a post without an article may stand behind who acts', () => {
    const before = 'Norvolt director Peter Harker said the rate fell.';
    const post = 'Brandt Bank managing director and head of boats';
    expect(find(`${before} Robert Alder, ${post}, was glad. He said it would rise.`).at(-1)?.name).toBe('Robert Alder');
    expect(find(`${before} It pleased Robert Alder, ${post}. He said it would rise.`).at(-1)?.name).toBe(
      'Peter Harker',
    );
  });

  test.each([
    ['Several nations announced their support, including Norland, Poland and the Netherlands.', 'named'],
    ['Several nations announced their support, including free boats.', 'vague'],
    ['Several nations announced their support for Poland and the Netherlands.', 'vague'],
  ])('some of many may have a name: %s', (text, kind) => {
    const reading = read(articleFromText(text));
    expect(findAttributions(reading, findEntities(reading))[0]?.sourceKind).toBe(kind);
  });

  test.each([
    ['Lawmakers on the House Energy Committee met in Merrin. The lawmakers said it was late.', 'named'],
    ['Lawmakers of all parties met in Merrin. The lawmakers said it was late.', 'vague'],
    ['Lawmakers on the House Energy Committee met in Merrin. Many lawmakers said it was late.', 'vague'],
    ['Lawmakers on the House Energy Committee, led by chairman Otto Brandt, said it was late.', 'named'],
    ['Experts on the House Energy Committee said it was late.', 'vague'],
    ['Neither of the two old Courier reporters or another clerk at the scene remembered the fire.', 'unnamed'],
    ['Neither of the firms remembered the fire.', 'named'],
    ['Three sailors spoke to the panel. All said they were tired.', 'unnamed'],
    ['Three sailors spoke to the panel. All agree that the yard is unsafe.', 'vague'],
    ['The ban follows attacks by Otto Brandt and allies, who claim the yard is unsafe.', 'named'],
    ['The ban follows attacks by sailors and allies, who claim the yard is unsafe.', 'vague'],
    ['Norvolt said that half of yards fail. Crane vendors are not blind. They believe that yards recover.', 'vague'],
    ['Norvolt said that half of yards fail. Cranes are not cheap. They believe that yards recover.', 'named'],
  ])('a group of a body that the article has named: %s', (text, kind) => {
    const reading = read(articleFromText(text));
    expect(findAttributions(reading, findEntities(reading)).at(-1)?.sourceKind).toBe(kind);
  });

  test.each([
    ['The latest poll, published Wednesday, put Brandt on 55 percent support.', 'put'],
    ['Two polls put the Harbour Party six points ahead.', 'put'],
    ['The poll put pressure on Brandt.', undefined],
    ['The board put Brandt on 12 committees.', undefined],
  ])('a poll says where somebody stands: %s', (text, cue) => {
    const reading = read(articleFromText(text));
    const found = findAttributions(reading, findEntities(reading)).at(-1);
    expect(found?.cue == null ? undefined : text.slice(found.cue.start, found.cue.end)).toBe(cue);
  });

  test.each([
    ['Norvolt expected to cut jobs in Merrin', 'vague'],
    ['Legal opinion expected after court ends hearings on Norland', 'vague'],
    ['Norvolt expects to cut jobs in Merrin', 'named'],
    ['Storms reach Merrin, residents urged to stay inside', 'vague'],
    ['Brandt urged Merrin residents to stay inside', 'named'],
  ])('a headline leaves out "is": %s', (title, kind) => {
    const text = `${title}\n\nThe firm met on Monday in the old hall of the town, and nobody knew how long.`;
    const reading = read(articleFromText(text));
    expect(findAttributions(reading, findEntities(reading))[0]?.sourceKind).toBe(kind);
  });

  test.each([
    ['Norvolt, a rival of Alder and Lena Brandt, said it would close the yard.', 'Norvolt'],
    ['Norvolt, a rival of Alder, and Lena Brandt said they would close the yard.', 'Lena Brandt'],
    ['Critics include Otto Brandt and Ida Okafor, who say the yard is unsafe.', undefined],
    ['Critics include sailors and Ida Okafor, who says the yard is unsafe.', 'Ida Okafor'],
    ['Sailors led by captain Otto Brandt said the yard was unsafe.', undefined],
    ['Former chief of staff Otto Brandt said the yard was unsafe.', 'Otto Brandt'],
    ['The mayor Otto Brandt said the yard was unsafe.', 'Otto Brandt'],
  ])('names beside a speaker are not who speaks: %s', (text, name) => {
    const reading = read(articleFromText(text));
    const entities = findEntities(reading);
    const found = findAttributions(reading, entities).at(-1);
    expect(entities[found?.entity ?? -1]?.name).toBe(name);
  });

  test('whose mother the article has just named still speaks, and not the mother, who has said nothing', () => {
    const born = 'Her mother, Jane Harker, the child of farmers, was born and raised in Merrin.';
    const text = `Ida Brandt said she liked the farm. ${born}\n\n"We left in May," she said.`;
    expect(find(text).at(-1)?.name).toBe('Ida Brandt');
    const other = `Ida Brandt said she liked the farm. Jane Harker, the child of farmers, was born in Merrin.`;
    expect(find(`${other}\n\n"We left in May," she said.`).at(-1)?.name).toBe('Jane Harker');
  });

  test('"she" is the spokeswoman for a body, and then the body', () => {
    const text =
      'A spokeswoman for the Norland Lifeboat Fund said the boat had been lent. Police arrested a driver from Harker. "We are shocked," she said.';
    expect(find(text).at(-1)?.name).toBe('Norland Lifeboat Fund');
  });

  test('"the company" is no union and no police force that has just spoken', () => {
    const company = (before: string) =>
      find(`${before} said pay had fallen. The company denied that staff had been misled.`).at(-1)?.name;
    expect(company('Norland Airways')).toBe('Norland Airways');
    expect(company('The Norland Pilots union')).toBeNull();
    expect(company('Norland Police')).toBeNull();
  });

  test('"she" is no father, and no spokesman', () => {
    const text = 'Lena Brandt fishes here. His father taught her to. "Nobody has said sorry," she said.';
    expect(find(text).at(-1)?.name).toBe('Lena Brandt');
  });

  test('"he" is neither of two people who know', () => {
    const text =
      'Jan Brandt runs the mill. He has, according to two people who know him, sold it twice. "It is mine," he said.';
    expect(find(text).at(-1)).toMatchObject({ name: 'Jan Brandt', sourceKind: 'named' });
  });

  test('"the senator smiled" is about the senator', () => {
    const text =
      'Senator Jan Brandt met Olu Harker. Olu Harker asked about the war. The senator smiled. "Ask me later," he said.';
    expect(find(text).at(-1)?.name).toBe('Jan Brandt');
  });

  test.each([
    [
      'Harbour nominee Jan Brandt came to Merrin. Mill owner Olu Harker came too. The Harbour nominee said he would win.',
      'Jan Brandt',
    ],
    ['The figures came from the city treasurer, Jan Brandt. The treasurer said costs had doubled.', 'Jan Brandt'],
    ['Analyst Jan Brandt met analyst Olu Harker. The analyst said the firm would fail.', null],
    ['With Jan Brandt, the Harbour nominee said the mill would close.', null],
    ['Nominee Jan Brandt came to Merrin. The Norway nominee said the mill would close.', 'Jan Brandt'],
    ['Ohio nominee Jan Brandt came. The Florida nominee said the mill would close.', null],
  ])('a noun that stood beside one name means it: %s', (text, name) => {
    expect(find(text).find(({ who }) => /^the /i.test(who ?? ''))?.name ?? null).toBe(name);
  });

  test.each([
    [
      'The Norland Medical Association called a strike. It begins on Monday. The union said nurses were tired.',
      'Norland Medical Association',
    ],
    ['Norvolt called off the sale. It ends on Monday. The union said workers were tired.', null],
    [
      "The pilots' union Norwing Federation struck. Harker Airways stayed silent. The airline said nothing had changed.",
      'Harker Airways',
    ],
  ])('a body is called by its kind: %s', (text, name) => {
    expect(find(text).at(-1)?.name ?? null).toBe(name);
  });

  test.each([
    ['Another, who sits for a town in Yorkshire, said voters felt betrayed.', null],
    ['One Labour MP called the plan amateurish.', null],
    ['A Danish review concluded that the ban had failed.', null],
    ['An order issued by European regulators said the jets must be checked.', null],
    ['A study published Tuesday in Nature Climate Change found that ice was melting.', null],
    ['Famed fight doctor Jan Brandt once said that nobody wins.', 'Jan Brandt'],
    ['The Mexican government said the wall would fall.', 'Mexican'],
    ['The Supreme Court justice said she was sorry.', null],
    ['A spokesman for Lena Brandt, Jan Harker, said the office had called everybody.', 'Jan Harker'],
    ['Aides to Lena Brandt, Jan Harker and Olu Vale said the office had called.', null],
    ['A survey conducted by the Merrin Institute showed that prices had risen.', 'Merrin Institute'],
    ['State Department officials said the visit was off.', 'State Department'],
    ['Lena Brandt, who sits for Yorkshire, said voters felt betrayed.', 'Lena Brandt'],
  ])('a name that tells of a source is not the source: %s', (text, name) => {
    expect(find(text)[0]?.name ?? null).toBe(name);
  });

  test('"they" are the people the sentence before is about', () => {
    const text =
      'Police said the man had died. Friends laid flowers at the gate on Monday. The man, they said, was a careful climber.';
    expect(find(text).at(-1)).toMatchObject({ who: 'they', sourceKind: 'vague' });
    expect(find('Police said the man had died. The man, they said, was a careful climber.').at(-1)).toMatchObject({
      sourceKind: 'named',
    });
  });

  test('"the bank" of a new story is the one of which that tells', () => {
    const old = 'Norland Bank said sales fell. The boats were old. They were made in Alder. It rained. Snow fell. ';
    expect(find(`${old}Torvik Bank filed suit. The bank said so.`).at(-1)?.name).toBe('Torvik Bank');
    expect(find(`${old}Torvik Boats filed suit. The bank said so.`).at(-1)?.name).toBe('Norland Bank');
  });

  test.each([
    ["Norvolt's Twitter account said that the line was down.", 'Norvolt'],
    ["The ministry's Facebook page said that the port was closed.", null],
    ['The official Twitter of the Embassy of Sweden said it was unclear.', 'Embassy of Sweden'],
    ['Facebook said that many pages were down.', 'Facebook'],
  ])('where somebody speaks is not who does: %s', (text, name) => {
    expect(find(text)[0]?.name ?? null).toBe(name);
  });

  test('"they" are not those of whom they speak', () => {
    const text =
      'Two officials told the paper that ten men were held. The raids turned up maps, leading authorities to suspect the men had ties to crime';
    expect(find(`${text}, they said.`).at(-1)).toMatchObject({ who: 'they', sourceKind: 'unnamed' });
    expect(find(`${text}. They said the raids went on.`).at(-1)).toMatchObject({ who: 'They', sourceKind: 'named' });
  });

  test('"the authors" are those of a paper, whoever spoke since', () => {
    const paper = 'A review in Merrin found that the ban had failed. Teachers reported more talk. ';
    expect(find(`${paper}"We find no effect," the authors write.`).at(-1)).toMatchObject({ sourceKind: 'named' });
    expect(find('Teachers reported more talk. "We find no effect," the authors write.').at(-1)).toMatchObject({
      sourceKind: 'unnamed',
    });
  });

  test('somebody from a place is not the place', () => {
    expect(find('The Vermont senator said the bill would hurt farmers.')[0]?.name).toBe(null);
    expect(find('Vermont said the bill would hurt farmers.')[0]?.name).toBe('Vermont');
  });

  test.each([
    ['Sen. Marta Vale voted against the bill. The senator said it would hurt farmers.', 'Marta Vale'],
    ['Lt. Gen. Ivo Kran left the base. The general said it would close.', 'Ivo Kran'],
    ['Sen. Marta Vale voted against the bill. The governor said it would hurt farmers.', null],
  ])('a short title is what its bearer is called: %s', (text, name) => {
    expect(find(text).at(-1)?.name).toBe(name);
  });

  test('"the prime minister" is who was called so', () => {
    const text =
      'Prime Minister Keir Thorn met President Ana Silva in Oslo. The prime minister said the talks were useful.';
    expect(find(text)).toMatchObject([{ who: 'The prime minister', name: 'Keir Thorn' }]);
  });

  test('"Per Dahl" is somebody, whatever "per" is', () => {
    expect(find("The union's leader, Per Dahl, spoke first.")).toEqual([]);
  });

  test('a pronoun behind an unnamed source is unnamed', () => {
    const found = find('A senior official said the talks had failed. He said nobody was to blame.');
    expect(found.map(({ sourceKind }) => sourceKind)).toEqual(['unnamed', 'unnamed']);
  });

  test('critics are nobody', () => {
    expect(find('Critics say the plan will fail. Some experts warn that costs could double.')).toMatchObject([
      { who: 'Critics', sourceKind: 'vague' },
      { who: 'Some experts', sourceKind: 'vague' },
    ]);
  });

  test('those whom the opening sums up are no vague crowd there, but further on', () => {
    const report = 'The bridge over the Orlin fell into the river on Monday, witnesses said.';
    const rest =
      'The bridge was built a hundred years ago by a firm from Merrin. Nobody has repaired it since the last war, when the railway was moved.';
    expect(find(`${report} ${rest}`)).toMatchObject([{ who: 'witnesses', sourceKind: 'unnamed' }]);
    expect(find(`${rest} ${report}`)).toMatchObject([{ who: 'witnesses', sourceKind: 'vague' }]);
    const study = 'People who sleep less than six hours a night forget more, researchers said on Friday.';
    expect(find(`${study} ${rest}`)).toMatchObject([{ who: 'researchers', sourceKind: 'named' }]);
  });

  test('a source that declines to be named is unnamed', () => {
    expect(find('A senior official who declined to be named said the deal was dead.')).toMatchObject([
      { sourceKind: 'unnamed', says: 'said' },
    ]);
  });

  test.each([
    ['Her father', null, 'named'],
    ['Her ex-husband', null, 'named'],
    ['Her spokesman', null, 'named'],
    ['Her campaign', null, 'named'],
    ['Her lawyers', null, 'unnamed'],
    ['Her speech', 'Lena Brandt', 'named'],
    ['She', 'Lena Brandt', 'named'],
  ])('"%s" is %s', (who, name, sourceKind) => {
    const found = find(`Lena Brandt came to Merrin on Monday. ${who} said that the mill had closed.`);
    expect(found).toMatchObject([{ who, name, sourceKind }]);
  });

  test('a ministry over a relative clause, whoever speaks in the next sentence', () => {
    const found = find(
      'The transport ministry, which pays the company a subsidy, said it had not been consulted. Two people familiar with the talks said ministers had offered more money in September but that Northern Line had refused.',
    );
    expect(found.map(({ sourceKind }) => sourceKind)).toEqual(['named', 'unnamed']);
  });

  test('one asked a question has not asked it', () => {
    const found = find('Asked whether he would resign, Okafor said he had no plans to leave.');
    expect(found.map(({ says }) => says)).toEqual(['said']);
  });
});

test('figures between two clauses report both', () => {
  const text = 'House prices fell 0.4% in October, data from Norvolt showed, and are 17% below their peak.';
  expect(lines(text)).toEqual([
    'data from Norvolt <showed> {House prices fell 0.4% in October | and are 17% below their peak}',
  ]);
});

test('but a list is no report between clauses', () => {
  const text = 'The board sold ships, barges, ropes, and kept the tower.';
  expect(find(text)).toEqual([]);
});

describe('a claim of nobody', () => {
  test.each([
    'Rumours that the mill would close were dismissed by the mayor.',
    'A theory that the pier was sold twice has been firmly rejected by the mayor.',
  ])('is answered by whoever denies it: %s', (text) => {
    expect(find(text)).toMatchObject([{ who: 'the mayor', sourceKind: 'named' }]);
  });

  test('but claims that were denied are no answer', () => {
    expect(lines('Claims that were rejected by the board cost the town dear.').join()).not.toContain(
      '{Claims that cost',
    );
  });

  test('stands on both sides of "it is alleged"', () => {
    expect(lines('The harbour master knew of the leak, it is alleged, but told nobody.')).toEqual([
      '- <is alleged> {The harbour master knew of the leak | but told nobody}',
    ]);
  });
});

describe('what is written on a thing', () => {
  test.each([
    ['Protesters waved banners that read "Save our shelves now".', 'banners'],
    ['Someone has stuck a sign on the old door that reads "Not this one here".', 'a sign'],
    ['She walked past a sign on the gate reading "Keep out of here".', 'a sign'],
  ])('%s', (text, who) => {
    expect(find(text)).toMatchObject([{ who, quotation: 'direct' }]);
  });

  test('is not what somebody says beside it', () => {
    expect(lines('He dropped the banner and said "It is over for us now".').join()).not.toContain('the banner <');
  });
});

test("a planner's report has advised it, and not whoever speaks in the next sentence", () => {
  const text =
    'Councillor Ida Harker called for a vote. Her colleague Ruth Dahl questioned why the town had paid for new offices.\n\n' +
    "A planning officer's report had recommended that the barn, which dates from 1908, be listed as a monument. Mr Okafor said this was under review.";
  expect(lines(text)).toContain(
    "A planning officer's report <had recommended> {that the barn, which dates from 1908, be listed as a monument}",
  );
});

test('what seems so within a report seems so to whoever reports it', () => {
  const text =
    'In Norland, a 2022 survey by two charities concluded that otter numbers, which had halved in two decades, appeared to be recovering in towns.';
  expect(lines(text)).toEqual([
    'a 2022 survey by two charities <concluded> {that otter numbers, which had halved in two decades, appeared to be recovering in towns}',
  ]);
});

test('what people would say is part of what somebody thinks', () => {
  expect(lines('She thought that if she lost, people would say "why did she try at all?"')).toEqual([
    'She <thought> {that if she lost, people would say "why did she try at all?"}',
  ]);
});

test('and is no second report where that stands at the end', () => {
  const text =
    'The drug in the mould, psilocin, seems to disrupt the usual paths of the brain and lets "parts that seldom meet talk to each other," said Ida Brandt, who led the study.';
  expect(find(text).map(({ says }) => says)).toEqual(['said']);
});

describe('somebody named a moment ago', () => {
  test.each([
    ['by the place in the team', 'Jan Harker said the squad was calm. "Men come and go," said the defender.'],
    ['by the country', 'Rovers want Jan Harker to stay. The Norway international told the club that he would leave.'],
    ['by age', 'Jan Harker, 31, has left the club. His agent is Ida Brandt. The 31-year-old said he was tired.'],
    ['by age, without hyphens', 'Jan Harker has won a medal. The 31 year old, who ran in Oslo, said he was tired.'],
    ['by age and trade', 'Jan Harker trains in Oslo. The 28 year old 800 metres runner said he was tired.'],
    ['by age, over a sentence', 'Jan Harker has won. The medal is made of gold. The 31-year-old said he was tired.'],
    ['by the people', 'Jan Harker fled and hid for weeks. “We have lost it all,” the Kenyan told the Merrin Post.'],
    ['by the seat', 'Jan Harker won his case. The Merrin East MP, who left the party, accused them of lying.'],
  ])('is called so %s', (_, text) => {
    expect(find(text).at(-1)).toMatchObject({ sourceKind: 'named', name: 'Jan Harker' });
  });

  test('is none of two, whose people anybody may be of', () => {
    const text = 'Jan Harker fled with Owen Brandt. The Kenyan told the Merrin Post that all was lost.';
    expect(find(text).at(-1)?.name).not.toMatch(/Harker|Brandt/);
  });

  test('is none of a people', () => {
    const text = 'Jan Harker fled and hid for weeks. The Kenyans told the Merrin Post that all was lost.';
    expect(find(text).at(-1)?.name).not.toBe('Jan Harker');
  });

  test('is no man of that age, whom an article that does not name him calls so', () => {
    const text = 'Jan Harker led the search. The 34-year-old man said he had run away.';
    expect(find(text).at(-1)?.name).not.toBe('Jan Harker');
  });

  test('is no minister of that age, who may be another', () => {
    const text = 'Ida Harker spoke in Oslo. The 68-year-old former secretary of state said she would run.';
    expect(find(text).at(-1)?.name).not.toBe('Ida Harker');
  });

  test('is no actor whose host alone has just been named, and as an object', () => {
    const text = 'He went on the show of Ida Brandt. The actor said it was over.';
    expect(find(text).at(-1)?.name).not.toBe('Ida Brandt');
  });

  test('is no poll of the opening, whoever is named beside one', () => {
    const text =
      'A new poll shows that most people in Oslo would like a bridge by May. In a poll, Ida Brandt came first.';
    expect(find(text)[0]?.name).not.toBe('Ida Brandt');
  });

  test('is no MP where two people are near', () => {
    const text = 'Jan Harker met Ida Brandt. The Merrin East MP said it was over.';
    expect(find(text).at(-1)).toMatchObject({ name: null });
  });

  test('is whom a relative clause without a comma tells of', () => {
    const text = 'Mr Harker who has been in jail for a year said he was tired.';
    expect(find(text)).toMatchObject([{ name: 'Harker' }]);
  });

  test('is the judge of the opening, whom the story goes on to name', () => {
    const opening = 'A judge in Oslo has ruled that Norvolt cannot be sold to anybody before June.';
    const said = find(`${opening}\n\nJudge Lena Brandt said the firm had no seat in the town.`);
    expect(said.map(({ name }) => name)).toEqual(['Lena Brandt', 'Lena Brandt']);
    expect(find(`${opening}\n\nMayor Lena Brandt said the firm had no seat in the town.`)[0]).toMatchObject({
      name: null,
    });
  });

  test('is no judge, of whom a report brings in others', () => {
    const text = 'Jan Harker said he would appeal. The judge said he had ten days.';
    expect(find(text).at(-1)).toMatchObject({ who: 'The judge', name: null });
  });

  test('and the body that has just spoken is whose spokesman speaks', () => {
    const text = 'The Norland Roads Board denied this. A spokesman said that every lamp had been mended.';
    expect(find(text).at(-1)).toMatchObject({ sourceKind: 'named', name: 'Norland Roads Board' });
  });

  test('unless somebody else has spoken since', () => {
    const text =
      'The Norland Roads Board met on Monday. Ida Brandt said it had failed. A spokesman said that every lamp had been mended.';
    expect(find(text).at(-1)).toMatchObject({ sourceKind: 'unnamed', name: null });
  });

  test('the company is not one that it tells of by name', () => {
    const text =
      'Norvolt Energy said on Friday that it had grown. Its arm, Harbour Power, had a bad year. However, the company said that';
    expect(find(`${text} Harbour Power would grow.`).at(-1)?.name).toBe('Norvolt Energy');
    expect(find(`${text} sales would grow.`).at(-1)?.name).toBe('Harbour Power');
  });

  test('the company is not the one whose figures the article cites', () => {
    const text =
      'Fenwick Foods cut its forecast on Thursday. Its share slipped to 3.9 per cent, figures from the research firm Worldpanel showed. The company also said that it would open 20 shops.';
    expect(find(text).at(-1)?.name).not.toBe('Worldpanel');
  });
});

describe('somebody called by part or office', () => {
  test.each([
    ['the part', 'Ida Brandt spoke in Oslo on Monday. The candidate said she was tired.'],
    ['the trade', 'Ida Brandt spoke in Oslo on Monday. The billionaire businesswoman said she was tired.'],
    ['an office and where it is held', 'Ida Brandt spoke in Oslo on Monday. The Norway senator said she was tired.'],
    [
      'what was put beside the name',
      'Senator Ida Brandt met Jan Harker. Jan Harker wept. The Norway senator said she was tired.',
    ],
    [
      'the party',
      'Democratic nominee Ida Brandt met Republican nominee Jan Harker. Mr Harker wept. The Democratic nominee said she was tired.',
    ],
  ])('by %s', (_, text) => {
    expect(find(text).at(-1)).toMatchObject({ sourceKind: 'named', name: 'Ida Brandt' });
  });

  test.each([
    ['who holds another office', 'Governor Ida Brandt spoke in Oslo. The Norway senator said he was tired.'],
    ['who is something else', 'Ida Brandt, a teacher, spoke in Oslo. The candidate said he was tired.'],
    ['whom the sentence goes on to name', 'Ida Brandt spoke in Oslo. The candidate told Brandt that he was tired.'],
    [
      'of whom the article tells little',
      'Jan Harker came. Harker wept. Harker slept. Ida Brandt spoke. The candidate said he was tired.',
    ],
    ['of the other sex', 'Ida Brandt spoke in Oslo. The businessman said he was tired.'],
    ['of whom nothing was said for long', 'Ida Brandt spoke. It rained. It snowed. It froze. The candidate said so.'],
    ['who holds an office of which there is one here', 'Ida Brandt spoke in Oslo. The mayor said he was tired.'],
  ])('is nobody %s', (_, text) => {
    expect(find(text).at(-1)?.name).not.toBe('Ida Brandt');
  });

  test('by trade is whom the article is about, and otherwise nobody', () => {
    const text = "Jan Harker will play in Ida Brandt's film, the actress said. Brandt laughed. Brandt sang.";
    expect(find(text)[0]).toMatchObject({ who: 'the actress', name: 'Ida Brandt' });
    expect(find(text.replace('Brandt laughed', 'Harker laughed'))[0]).toMatchObject({ name: null });
    expect(find(text.replace('actress', 'teacher'))[0]).toMatchObject({ name: null });
  });

  test('she is whose name tells it rather than one named last whose title does not', () => {
    const text = 'Ida Brandt spoke. It rained. It snowed. It froze. They met Senator Harker. She said she was tired.';
    expect(find(text).at(-1)).toMatchObject({ who: 'She', name: 'Ida Brandt' });
  });
});

describe('somebody near a named person', () => {
  test.each(['A person close to Brandt', 'Brandt aides', 'An adviser to Brandt'])('%s is not that person', (who) => {
    const said = find(`Lena Brandt resigned on Monday. ${who} said the minister was tired.`);
    expect(said.map(({ sourceKind, name }) => [sourceKind, name])).toEqual([['unnamed', null]]);
  });

  test.each([
    ['A spokesman for Premier Lena Brandt', 'said'],
    ['A paper by Lena Brandt, Olu Okafor and Ida Keller', 'found'],
  ])('%s is none of those named', (who, says) => {
    expect(find(`${who} ${says} that the dam was old.`)).toMatchObject([{ sourceKind: 'named', name: null }]);
  });

  test.each([
    'Advisers to the Merrin Trade Board',
    'A report obtained by the Merrin Trade Board',
    'The 23-year-old from Oslo, Norway,',
    'A former Oslo and Norway midfielder',
  ])('%s is not where he is from, nor the body beside', (who) => {
    expect(find(`${who} said that the dam was old.`).map(({ name }) => name)).toEqual([null]);
  });

  test('a couple from a place is not the place, in its relative clause either', () => {
    expect(find('We met a couple from Norway who said that the dam was old.')).toMatchObject([{ name: null }]);
  });

  test('two who speak together are neither alone', () => {
    expect(find('Lena Brandt and Olu Okafor said that the dam was old.')).toMatchObject([{ name: null }]);
    expect(find('Lena Brandt and her colleagues said that the dam was old.')).toMatchObject([{ name: 'Lena Brandt' }]);
  });

  test('"the company" is the body that has just acted, and nobody after a while', () => {
    const act = 'Norvolt Holdings cut 200 jobs on Monday.';
    const said = 'The company said that orders had fallen.';
    expect(find(`${act} ${said}`).at(-1)?.name).toBe('Norvolt Holdings');
    expect(find(`${act} ${'It rained. '.repeat(4)}${said}`).at(-1)?.name).toBe(null);
  });

  test('"the company" is the one whose spokeswoman would say nothing', () => {
    const text =
      'Norvolt Holdings makes batteries. It rained. It rained. It rained. It rained. A Norvolt Holdings spokeswoman declined to comment. The company said that orders had fallen.';
    expect(find(text).at(-1)?.name).toBe('Norvolt Holdings');
  });

  test('"the organisation" is by whom something is done', () => {
    const text = 'The line is being run by the Norland Deaf Union, but the organisation says it is too dear.';
    expect(find(text).at(-1)?.name).toBe('Norland Deaf Union');
  });

  test('"it" is the body with whose profits the sentence before opens, unless another is near', () => {
    const text = "Norland Bank's profits tripled in May.";
    const said = 'Half of all batteries came from Oslo, it said.';
    expect(find(`${text} ${said}`).at(-1)?.name).toBe('Norland Bank');
    expect(find(`${text} Merrwatch Holdings and others lost money. ${said}`).at(-1)?.name).not.toBe('Norland Bank');
  });

  test('a supplier of one body has a name of its own', () => {
    const text = 'NASA supplier Norvolt Holdings said that orders had fallen.';
    expect(find(text)).toMatchObject([{ name: 'Norvolt Holdings' }]);
  });

  test('the founder of a body is not the body; its spokesman speaks for it', () => {
    const said = 'said that orders had fallen.';
    expect(find(`The founder of Norvolt Holdings ${said}`)).toMatchObject([{ name: null }]);
    expect(find(`A spokesman for Norvolt Holdings ${said}`)).toMatchObject([{ name: 'Norvolt Holdings' }]);
  });

  test('"they" are the many of the sentence before', () => {
    const text = 'Jan Harker said it was late. Many newspapers are buying presses. They hope that colour will sell.';
    expect(find(text).at(-1)).toMatchObject({ who: 'They', sourceKind: 'vague' });
  });

  test('a former chairman nobody names is not the body', () => {
    const said = find('The Merrin Trade Board met on Monday. A former Merrin Trade Board chairman said it was late.');
    expect(said.map(({ sourceKind, name }) => [sourceKind, name])).toEqual([['unnamed', null]]);
  });

  test('the person is', () => {
    const said = find('Lena Brandt resigned on Monday. A tired Brandt said the work was done.');
    expect(said.map(({ sourceKind, name }) => [sourceKind, name])).toEqual([['named', 'Lena Brandt']]);
  });
});

describe("the article's own voice", () => {
  test.each([
    'We show that the dark adds an hour of sleep in mice.',
    'I believe that the dam will hold for another year.',
    'Our results suggest that the wells will run dry.',
    'The wells ran dry. This suggests that the pumps are too deep.',
  ])('is no source: %s', (text) => {
    for (const { sourceKind } of find(text)) expect(sourceKind).toBe('none');
  });

  test.each([
    '"We know that the dam will hold for another year," Okafor said.',
    'My colleague Lena Brandt said the dam would hold.',
    'Our reporter said the dam would hold.',
    'My own niece complains that the dam leaks.',
  ])('is not that of somebody quoted or named: %s', (text) => {
    expect(find(text).some(({ sourceKind }) => sourceKind !== 'none')).toBe(true);
  });

  test.each([
    'The bridge opened in 1932. It carries four lanes of traffic.',
    'Add the flour and stir until smooth. Bake for 40 minutes.',
    'Water boils at 100 degrees at sea level. On high mountains it boils sooner.',
    'Novak scored twice in the first half and was sent off before the end.',
  ])('is nobody else’s: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('an empty text has no attributions', () => {
    expect(find('')).toEqual([]);
  });
});

describe('whatever the text', () => {
  const words = [
    'said',
    'Okafor',
    '"',
    '“',
    '”',
    ',',
    '.',
    'that',
    'the',
    'report',
    '\n\n',
    '(',
    '2010',
    ')',
    ':',
    '—',
    'He',
    '[1]',
    'by',
    'is',
    'expected',
    'to',
    '?',
  ];
  test('spans lie within it, in order, and the result is the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const reading = read(articleFromText(text));
        const found = findAttributions(reading, []);
        let sentence = 0;
        for (const fact of found) {
          expect(fact.sentence).toBeGreaterThanOrEqual(sentence);
          sentence = fact.sentence;
          expect(fact.confidence).toBeGreaterThanOrEqual(0);
          expect(fact.confidence).toBeLessThanOrEqual(1);
          // Somebody or nobody reports; only the article itself may speak without a source behind it.
          if (fact.cue !== null && fact.source === null) expect(fact.sourceKind).not.toBe('none');
          for (const span of [fact.source, fact.cue, ...fact.content]) {
            if (span === null) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          fact.content.slice(1).forEach((span, k) => {
            expect(span.start).toBeGreaterThanOrEqual(fact.content[k]?.end ?? 0);
          });
        }
        expect(findAttributions(reading, [])).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});

describe('figures that somebody puts at a sum', () => {
  test.each([
    [
      'Insurers put the cost of the storm at more than $5 billion.',
      'Insurers <put> {the cost of the storm at more than $5 billion}',
    ],
    [
      "A doctor at the city's main hospital put the number of dead closer to 40.",
      "A doctor at the city's main hospital <put> {the number of dead closer to 40}",
    ],
    [
      'Stagecoach, which runs the depot, estimates the damage at £3.8m.',
      'Stagecoach, which runs the depot, <estimates> {the damage at £3.8m}',
    ],
    ['Local television put the number of dead at 26.', 'Local television <put> {the number of dead at 26}'],
    ['They put the share at 28 per cent.', 'They <put> {the share at 28 per cent}'],
    [
      'A widely cited paper by Lena Brandt, Olu Okafor and Ida Keller put it at $1.4 billion a month.',
      'A widely cited paper by Lena Brandt, Olu Okafor and Ida Keller <put> {it at $1.4 billion a month}',
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each([
    'They put the ball into the net at 60 minutes.',
    'She put her hand on the table at five.',
    'They put the town at risk.',
  ])('but no deed: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('courts', () => {
  test('what a court has heard, at the end of the sentence', () => {
    expect(lines('A carer emptied the accounts of a widow, a court has heard.')).toEqual([
      'a court <has heard> {A carer emptied the accounts of a widow}',
    ]);
  });

  test.each([
    [
      'A carer emptied the accounts of a widow, a jury was told on Monday.',
      'a jury <was told> {A carer emptied the accounts of a widow}',
    ],
    ['Jurors were also told that the widow was ill.', 'Jurors <were also told> {that the widow was ill}'],
    ['Jurors were told the widow was ill.', 'Jurors <were told> {the widow was ill}'],
    ['The inquest into his death was told he was alone.', 'The inquest into his death <was told> {he was alone}'],
  ])('what is told to one: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test('but what a court tells somebody is its own word', () => {
    expect(lines('The court told the carer that she would be sentenced in May.').join()).not.toContain('was told');
    expect(lines('The widow was ill, reporters were told.').join()).not.toContain('reporters <were');
  });

  test('but a neighbour who has heard it is no court', () => {
    expect(lines('A carer came to see the widow, a neighbour has heard.').join()).not.toContain('has heard');
  });
});

describe('reports in few words', () => {
  test.each([
    [
      'between commas',
      'Those who stayed at home were just as productive, he found, and a third less likely to quit.',
      'he <found> {Those who stayed at home were just as productive | and a third less likely to quit}',
    ],
    [
      'with the journal at the end',
      'The fossil, found in a cliff by a walker, is about 50 million years old, a team led by Lena Brandt reports today in Norland Science.',
      'a team led by Lena Brandt <reports> {The fossil, found in a cliff by a walker, is about 50 million years old}',
    ],
    [
      'of what is laid down',
      "The company's terms of service, updated in May, state that it may collect recordings.",
      "The company's terms of service, updated in May, <state> {that it may collect recordings}",
    ],
    [
      'of what one is aware of, without its verb',
      'She is aware that saying so in public is unwise.',
      'She <is aware> {that saying so in public is unwise}',
    ],
    [
      'of a sign that reads so',
      'A sign on the door read: "Park here while you can."',
      'A sign on the door <read> {"Park here while you can."}',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each([
    'A key lay on the path, she found it, and the gate was open.',
    'The state that pays most is Norland.',
  ])('but not here: %s', (text) => {
    expect(lines(text).join()).not.toMatch(/{A key|<state>/);
  });
});

describe('papers with words before their verb', () => {
  test('are the source, whoever judged something in them', () => {
    expect(
      lines(
        "Minutes of the bank's September meeting, published on Monday, showed that most officials judged it too early.",
      ),
    ).toContain(
      "Minutes of the bank's September meeting, published on Monday, <showed> {that most officials judged it too early}",
    );
  });

  test('what somebody says in documents is not what the documents say', () => {
    expect(lines('The pill slowed the decline by a third, Corvantis said in briefing documents.')).toEqual([
      'Corvantis <said> {The pill slowed the decline by a third}',
    ]);
  });
});

describe('quotations that a comma joins to somebody and a verb', () => {
  test.each([
    [
      '"They have bells in Oslo," he murmured. "I have heard them."',
      'he <murmured> {"They have bells in Oslo," | "I have heard them."}',
    ],
    [
      '"They have rung the bells of Merrin," croaked the old captain.',
      'the old captain <croaked> {"They have rung the bells of Merrin,"}',
    ],
  ])('are said by them, whatever the verb: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test('but not by a town that votes', () => {
    expect(lines('"We could win in Merrin and in Norland too," which votes in June.').join()).not.toContain('votes');
  });
});

describe('a claim that somebody answers in a passive', () => {
  test.each([
    [
      'The claim that the bridge was unsafe was denied by the council.',
      ['the council <was denied> {The claim that the bridge was unsafe}'],
    ],
    [
      'The allegation that he took bribes was denied by Brandt.',
      ['Brandt <was denied> {The allegation that he took bribes}'],
    ],
    [
      'Claims that the votes were bought have been rejected by the party.',
      ['the party <have been rejected> {Claims that the votes were bought}'],
    ],
    [
      'His claim that the bridge was unsafe was denied by the council.',
      ['His <claim> {that the bridge was unsafe}', 'the council <was denied> {His claim that the bridge was unsafe}'],
    ],
  ])('is theirs, and of whoever makes it: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('an appeal', () => {
  test.each([
    [
      'Inspector Harker appealed for anyone who saw the car to come forward.',
      'Inspector Harker <appealed for> {anyone who saw the car to come forward}',
    ],
    ['The mayor has appealed for calm after the riots.', 'The mayor <has appealed for> {calm after the riots}'],
  ])('is what somebody asks: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each([
    'Rovers appealed for a penalty.',
    'He appealed for a second time.',
    'The union has appealed against the fine.',
  ])('but not one on the pitch or in court: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

test('whoever works at a place is the source, and not the place', () => {
  expect(
    lines("A doctor at the town's only functioning hospital, who asked not to be named, said the wards were full."),
  ).toEqual([
    "A doctor at the town's only functioning hospital, who asked not to be named, <said> {the wards were full}",
  ]);
});

test('an inquest hears what is said before it, at the end of a sentence too', () => {
  expect(lines('The patient was sent home twice, an inquest has heard.')).toEqual([
    'an inquest <has heard> {The patient was sent home twice}',
  ]);
});

test('a jury is the one that has heard it, at whatever court', () => {
  expect(lines('A builder lied about the roof, a jury at Merrin Crown Court has heard.')).toContain(
    'a jury at Merrin Crown Court <has heard> {A builder lied about the roof}',
  );
});

test('a quotation goes on in the next paragraph, whoever does something behind it', () => {
  const text =
    '"I came third," said Jan Harker. "I was slow and felt nothing in the race.\n\n"I felt like I was running alone." Harker was also denied gold in the relay.';
  expect(find(text)).toMatchObject([
    {
      who: 'Jan Harker',
      what: ['"I came third,"', '"I was slow and felt nothing in the race', '"I felt like I was running alone."'],
    },
  ]);
});

describe('a claim that somebody denies behind a comma', () => {
  test.each([
    [
      'The ministry says 40,000 people left, a figure the opposition disputes.',
      ['The ministry <says> {40,000 people left}', 'the opposition <disputes> {a figure}'],
    ],
    [
      'The tannery killed the river, an accusation Harker has repeatedly rejected.',
      ['Harker <has repeatedly rejected> {an accusation}'],
    ],
    [
      'Harker owes 3 million crowns, according to the bank, a claim that his lawyers dispute.',
      ['the bank <according to> {Harker owes 3 million crowns}', 'his lawyers <dispute> {a claim}'],
    ],
    [
      'The pier was sold twice, a story that ledgers kept by the board contradict.',
      ['ledgers kept by the board <contradict> {a story}'],
    ],
  ])('is denied by them alone: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    'He bought a lorry, a model the factory rejects.',
    'He showed the guards a claim form, a paper they dismissed.',
  ])('but a thing is not denied: %s', (text) => {
    expect(lines(text).join()).not.toMatch(/<(?:rejects|dismissed)> \{a/);
  });
});

test('a report that somebody has seen tells what stands behind the aside', () => {
  expect(
    lines('According to a report by consultants, seen by the Courier, the closures would save three million.'),
  ).toEqual(['a report by consultants, seen by the Courier <According to> {the closures would save three million}']);
});

test('who has obtained a paper has not written it', () => {
  const text = 'Four doctors have left, according to an internal memo obtained by the Northfield Echo.';
  expect(find(text).map(({ name }) => name ?? null)).toEqual([null]);
});

test.each([
  [
    'Norvolt has removed its boats from the river following what is believed to be the first crash of a ferry.',
    ['- <is believed> {to be the first crash of a ferry}'],
  ],
  [
    'The wreck in the river is believed to be the first ferry.',
    ['- <is believed> {The wreck in the river | to be the first ferry}'],
  ],
])('what is believed is what the clause tells of: %s', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('a quotation without a mark in a line of its own is a subheading, unless a colon leads up to it', () => {
  const before = '“We are ready,” said Ida Brandt, who runs the yard.';
  const says = 'Ida Brandt, who runs the yard <said> {“We are ready,”}';
  expect(lines(`${before}\n\n‘An endless winter’\n\nThe boats lie on land.`)).toEqual([says]);
  expect(lines(`${before}\n\n“It was an endless winter.”`)).toHaveLength(2);
  expect(find(`${before} The sign at the gate read:\n\n‘No boats today’`).at(-1)?.who).toBe('The sign');
});

test.each([
  [
    'According to analysts at Norland investment giant Tolvane Bank, combined gas reserves from Ostmark and Alder, where Norland companies are deeply involved, could give the valley about 30% of all gas.',
    'combined gas reserves from Ostmark and Alder, where Norland companies are deeply involved, could give the valley about 30% of all gas',
  ],
  ['According to analysts at Norvik Bank, who have seen the figures, gas could cost more.', 'gas could cost more'],
])('a long subject behind "According to" is part of what is said: %s', (text, content) => {
  expect(find(text)[0]?.what).toEqual([content]);
});

test('what is said goes on behind an insertion that reports something itself', () => {
  const held = 'the media, or Okafor, who spoke frankly about how he talks to his son about the toll';
  const text = `They believe that the marchers and those who enabled them—${held}—have been vying for heads.`;
  expect(find(text)[0]?.what).toEqual([text.slice('They believe '.length, -1)]);
  expect(find(text)[1]?.what).toEqual(['how he talks to his son about the toll']);
});

test('the place in front of an article says nothing of it', () => {
  const rest = `Norland's "all-hands" plan to keep boats off the river has hit shops, and it may soon reach the "old" mills.`;
  expect(find(`BERLIN: ${rest}`)).toEqual([]);
});

test.each([
  [
    'Okafor alleged that Harker was behind the raid on her party, the Norland League, stating: "It is personal."',
    'Okafor',
  ],
  ['The board said the plan had been backed by the Norland League, adding: "It is sound."', 'The board'],
  [
    'Okafor alleged that the raid was over. The harbour board of the Norland League, stating: "It is personal," left.',
    'The harbour board of the Norland League,',
  ],
])('a participle before a quotation belongs to whoever reports in front: %s', (text, who) => {
  expect(find(text).at(-1)?.who).toBe(who);
});

test.each([
  ['there have been critics', 'vague'],
  ['there have been floods', 'named'],
])('"they" are those of whom the sentence before says that they are: %s', (there, kind) => {
  const text = `Lena Brandt and Otto Keller said the dam was safe. Yet all the while, ${there}. They contend that it leaks.`;
  expect(find(text).at(-1)).toMatchObject({ who: 'They', sourceKind: kind });
});

test('a quotation behind "a reply from a spokesman" is his', () => {
  const quoted = '\n\n"The new part of the pier is open to all. You will find a range of shops there."';
  expect(
    find(`I called twice. Later, I got an email reply from a Norvolt representative.${quoted}`).at(-1),
  ).toMatchObject({
    who: 'a Norvolt representative',
    name: 'Norvolt',
  });
  expect(
    find(`I called twice. I never got an email reply from a Norvolt representative.${quoted}`).at(-1)?.who ?? null,
  ).toBe(null);
});

test.each([
  ['banking giant', 'Tolvane Partners'],
  ['shipping giant', null],
])('"the bank" is the one told of as such: %s', (what, name) => {
  const text = `Analysts at the Norland ${what} Tolvane Partners said so. Rain fell. The bank said it was sure.`;
  expect(find(text).at(-1)?.name ?? null).toBe(name);
});

test.each([
  ['A vigil for slain FBI officers asked whose town it is.', null],
  ['A spokesman for old FBI officers said the yard was open.', 'FBI'],
])('those for whom something is held do not hold it: %s', (text, name) => {
  expect(find(text)[0]?.name ?? null).toBe(name);
});
