import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { tokenAt } from '../../../src/passes/attribution/clues.ts';
import { cueWords } from '../../../src/passes/attribution/cue-words.ts';
import { gatherEvidence } from '../../../src/passes/attribution/evidence.ts';
import { kindOfSource } from '../../../src/passes/attribution/source-kind.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

/** The kind of `source` in the sentence "On Monday <source> said the plan was ready." */
function kind(source: string): string {
  const opening = 'On Monday ';
  const reading = read(articleFromText(`${opening}${source} said the plan was ready.`));
  const { clues } = gatherEvidence(reading, findEntities(reading), cueWords());
  return kindOfSource(clues, tokenAt(reading, opening.length), tokenAt(reading, opening.length + source.length));
}

describe('named: a reader could look it up', () => {
  test.each([
    'Ibrahim Okafor',
    'Dr. Hanna Lindqvist, a cardiologist in Malmö,',
    'police',
    'the police',
    'the Interior Ministry',
    'meteorologists at the Norland Meteorological Department',
    'the White House',
    'the campaign',
    'the company',
    'the report',
    'a new study',
    'a spokeswoman for the harbour authority',
    'the president',
    'court documents',
    'the figures',
    'a spokesman, Peter Aalto,',
    'a group of observers, the Merrin Institute,',
    'the census bureau',
    'Acme Corp.',
    'Lena Brandt and other leaders',
    'a federal judge',
    "the report's authors",
    'UN experts',
    'a survey the company commissioned',
    'the intelligence community',
    'the Associated Press',
    'a neighbour, former Interior Minister Lena Brandt,',
    'several leaders, including Lena Brandt,',
    'some critics, including University of Oslo professor Lena Brandt,',
    'attorneys for Lena Brandt',
    'exit polls',
    'two class action lawsuits',
    'depositions released in March',
    'articles in journals including Nature',
    'projections from the Chicago Water Agency',
    'forecasts by the World Bank',
    'White House officials',
    'officials in Jakarta',
    'city officials',
    'a police spokeswoman',
    'both women',
    'several fact checkers, including the Chicago Tribune,',
    'the World Bank and independent economists',
    "the prime minister's official spokesperson",
    'screenshots filed in federal court',
    'a statement read to the court',
    'the Conservatives',
    'the Liberal Democrats',
    'one Labour MP, Lena Brandt,',
    'one senior Democrat, Lena Brandt,',
    'a boycott by the Norland Olympic Committee',
    'officers',
    'police officers',
    'forecasters at the Merrin Institute',
    'an inquest',
  ])('%s', (source) => {
    expect(kind(source)).toBe('named');
  });
});

describe('unnamed: one specific source nobody can identify', () => {
  test.each([
    'at least four',
    'the engineers who built it',
    'the engineers',
    'the researchers',
    'campaign aides',
    'security officers',
    'a stranger on Merrinbook',
    'a senior official',
    'a senior official who declined to be named',
    'a person familiar with the talks',
    'people familiar with the matter',
    'one voter',
    'one of the guards at the gate',
    'two officials',
    'four congressional officials',
    'senior White House officials',
    'White House officials familiar with the talks',
    'White House aides',
    'two White House officials',
    'a spokesman',
    'an aide',
    'the official',
    'a witness',
    'sources close to the family',
    'another resident',
    'a senior Obama administration official',
    'a person close to Lena Brandt',
    'interviews with 22 current and former employees',
    'one longtime adviser to Bill Clinton',
    'one senior Democrat',
    'one Sydney media analyst',
    'an operative inside the White House',
    'a ranger who spoke to Lena Brandt',
    'a developer from Philadelphia',
    'a voice, hoarse and faintly Scottish,',
    'people involved in the talks',
    'people briefed on the plan',
    'one Labour MP',
    'two Labour MPs',
    'a cyclist',
    'the magistrate',
    'midwives who worked at the clinic',
    'one, who gave evidence in private,',
    'lawyers acting for nine of the boys',
  ])('%s', (source) => {
    expect(kind(source)).toBe('unnamed');
  });
});

describe('vague: a crowd or nobody', () => {
  test.each([
    'meteorologists',
    'former prosecutors',
    'meteorologists in Norland',
    'critics of the firm, the Merrin Institute,',
    'engineers who build dams',
    'estimates',
    'recent polls in Ohio',
    'critics',
    'experts',
    'many experts',
    'some analysts',
    'many',
    'others',
    'most people',
    'observers',
    'a common answer',
    'supporters of the bill',
    'other Democrats',
    'social conservatives',
    'several economists',
    'everyone',
    'the media',
    'gay rights groups',
    'studies',
    'a broad swath of Republican voters',
    'a growing body of research',
    'the average voter',
    'many Irish',
    'clergymen',
    'conservatives',
    'Labour MPs',
    'the Senate Democrats',
    'people in the street',
  ])('%s', (source) => {
    expect(kind(source)).toBe('vague');
  });
});

describe('what the words around the head settle', () => {
  test.each([
    ['reports in the Merrin Post and the Financial Times', 'named'],
    ['reports in the media', 'vague'],
    ['recent figures', 'vague'],
    ['official figures', 'named'],
    ['the latest figures from the ministry', 'named'],
    ['neuroscience', 'vague'],
    ['a lot of people', 'vague'],
    ['hard-line Muslims', 'vague'],
    ['many Norwegians', 'vague'],
    ['two Norwegians', 'unnamed'],
    ['Norwegian officials', 'unnamed'],
    ['Western officials', 'unnamed'],
    ['U.S. officials', 'unnamed'],
    ['Merrin Institute officials', 'named'],
    ['all 40 forecasters in a recent Reuters poll', 'named'],
    ['all 40 forecasters in the room', 'vague'],
    ['a number of analysts', 'vague'],
    ['a number of the families', 'unnamed'],
    ["Brandt's surrogates", 'vague'],
  ])('%s: %s', (source, wanted) => {
    expect(kind(source)).toBe(wanted);
  });
});

describe('those who wrote a paper', () => {
  test.each([
    ['In a new report published on Monday, researchers said the eels were gone.', 'named'],
    ['In two new reports, researchers said the eels were gone.', 'vague'],
    ['In a new town, researchers said the eels were gone.', 'vague'],
  ])('%s: %s', (text, wanted) => {
    const reading = read(articleFromText(text));
    const { clues } = gatherEvidence(reading, findEntities(reading), cueWords());
    const at = tokenAt(reading, text.indexOf('researchers'));
    expect(kindOfSource(clues, at, at + 1)).toBe(wanted);
  });
});
