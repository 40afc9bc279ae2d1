import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { overlaps } from '../../../src/model/span.ts';

const wire = `Storm floods harbour town

ORLIN (Agency) - At least 12 people were rescued from rooftops on Monday, police chief Maria Stone said.

"We have never seen water rise this fast," Stone told reporters. The ferry company Blue Line said it had cancelled all crossings until Thursday.

According to the weather service, 80 millimetres of rain fell within three hours. The mayor, Peter Kovan, said schools would stay closed.`;

const sensational = `The secret plan that will change everything

The alliance is collapsing because its leaders fear the truth. Experts are stunned by the unprecedented speed of the decline. Millions of people have already lost their homes, and the crisis will only get worse.

Behind closed doors the generals have decided to topple the government. The media has largely overlooked the most dangerous weapon ever built. Nobody in the region trusts the old powers any more.`;

describe('findAssertions', () => {
  it('finds a source behind nearly every assertion of a wire report', () => {
    const { assertions } = analyze(wire);
    const sourced = assertions.filter(({ sourcing }) => sourcing === 'named');
    expect(assertions.length).toBeGreaterThanOrEqual(5);
    expect(sourced.length / assertions.length).toBeGreaterThanOrEqual(0.8);
    expect(assertions.filter(({ needsSource }) => needsSource).length).toBeLessThanOrEqual(1);
  });

  it.each([
    'He is described as white, in his thirties and of slim build.',
    'Under the industry code, banks are expected to refund victims of such fraud.',
    'The trial, before Judge Mia Lund, is expected to last three weeks.',
  ])('asks no source for %s', (text) => {
    const appeal = `Police are looking for a man who sold a stolen car in Merrin on Monday. ${text}`;
    expect(analyze(appeal).assertions.at(-1)).toMatchObject({ text, needsSource: false });
  });

  it.each([
    ['Some argue that the laws violate the treaty.', false],
    ['The new laws violate the treaty, and their makers knew it.', true],
  ])('gives what a crowd holds no reason of the article’s own: %s', (text, expected) => {
    const { reasons } = analyze(`The council met in Merrin on Monday. ${text}`).assertions.at(-1)!;
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.some(({ code }) => code === 'sourcing/disputed')).toBe(expected);
  });

  it.each([
    ['In the rain the town was full.', 'unnamed'],
    ['Lena Brandt won in two hours.', 'named'],
  ])('names nobody for a quotation that is nobody’s, behind: %s', (before, sourcing) => {
    const text = '“We have lost four boats in a month on the same reef.”';
    const { assertions } = analyze(`Rain fell on Merrin all day.\n\n${before}\n\n${text}`);
    expect(assertions.at(-1)).toMatchObject({ text, sourcing });
  });

  it('asks no source for a few words', () => {
    const [topic, report] = analyze(
      'The audit was published on Monday.\n\nLawmakers reacted angrily. Joan Pruitt, who heads the committee, said the director had to resign.',
    ).assertions.slice(1);
    expect(topic).toMatchObject({ text: 'Lawmakers reacted angrily.', needsSource: false });
    expect(report).toMatchObject({ sourcing: 'named' });
  });

  it('is less sure where it has light reasons only, a rating or a comparison', () => {
    const worthOf = (text: string): number => analyze(text).assertions[0]!.checkWorthiness;
    const rating = 'His grip on the party seems weak, and his influence appears fragile.';
    expect(worthOf(rating)).toBeLessThan(0.7);
    expect(worthOf(rating.replace('.', ' because of the scandal.'))).toBeGreaterThan(0.7);
  });

  it('finds no assertion in a command', () => {
    const { assertions } = analyze('Do not worry if nothing happens for a few days. Cold rooms are to blame.');
    expect(assertions.map(({ text }) => text)).toEqual(['Cold rooms are to blame.']);
  });

  it('gives the words of others last among its reasons', () => {
    const reasons = (text: string) =>
      analyze(text).assertions.flatMap((assertion) =>
        assertion.reasons.map(({ start, end }) => text.slice(start, end)),
      );
    expect(
      reasons('The club will answer for an "unprecedented flood" that will hurt hundreds of families.'),
    ).not.toContain('unprecedented');
    expect(reasons('The club will answer for an unprecedented flood that will hurt hundreds of families.')).toContain(
      'unprecedented',
    );
  });

  it('finds a sensational piece unsourced nearly throughout, with reasons', () => {
    const { assertions } = analyze(sensational);
    expect(assertions.length).toBeGreaterThanOrEqual(5);
    expect(assertions.every(({ sourcing }) => sourcing === 'none' || sourcing === 'vague')).toBe(true);
    const needing = assertions.filter(({ needsSource }) => needsSource);
    expect(needing.length / assertions.length).toBeGreaterThanOrEqual(0.8);
  });

  it('gives every assertion that needs a source a reason inside it, and sourced ones none', () => {
    for (const { start, end, needsSource, sourcing, reasons } of [
      ...analyze(wire).assertions,
      ...analyze(sensational).assertions,
    ]) {
      if (needsSource) expect(reasons.length).toBeGreaterThan(0);
      if (sourcing === 'named') expect(reasons).toEqual([]);
      for (const reason of reasons) {
        expect(reason.start).toBeGreaterThanOrEqual(start);
        expect(reason.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it.each([
    ['a question', 'Who will pay for the bridge?'],
    ['a greeting', 'Good morning, everyone!'],
  ])('takes %s for no assertion', (_, text) => {
    expect(analyze(`${text}\n\n${wire}`).assertions.some((x) => x.text === text)).toBe(false);
  });

  it('shows the attribution behind everything sourced and the words behind everything vague', () => {
    const vague =
      'Critics call the plan unworkable. The bridge is widely considered a failure. Most people fear the law.';
    for (const text of [wire, sensational, vague, `${wire}\n\n${vague}`]) {
      for (const { sourcing, attribution, reasons } of analyze(text).assertions) {
        if (sourcing === 'named' || sourcing === 'unnamed') expect(attribution).not.toBeNull();
        if (sourcing === 'vague') expect(reasons.map(({ code }) => code)).toContain('sourcing/vague-source');
      }
    }
  });

  it('takes the report of a report for what stands behind a sentence', () => {
    const { assertions, attributions } = analyze(
      'The council will order the owners to leave the building, Mayor Ines Okafor said on Monday.',
    );
    expect(assertions.map(({ sourcing }) => sourcing)).toEqual(['named']);
    expect(attributions[assertions[0]?.attribution ?? -1]?.source?.text).toBe('Mayor Ines Okafor');
  });

  it('finds a source wherever one is given by "according to"', () => {
    const { assertions } = analyze(
      'Last year over four million visitors came and this year the city expects six million according to the Arden Festival.',
    );
    expect(assertions.map(({ sourcing }) => sourcing)).toEqual(['named']);
  });

  it('takes the figures of a story about a poll for the poll’s, the crowd that is asked included', () => {
    const { assertions, attributions } = analyze(`Poll finds harbour town divided over bridge

A new poll by Marrow Research finds that 48 percent of voters want the bridge closed. The poll was taken in May.

Brandt leads by 6 points among older voters. Among women, 52 percent say they will vote for Brandt.`);
    const last = assertions.at(-1);
    expect(last?.sourcing).toBe('named');
    expect(attributions[last?.attribution ?? -1]?.source?.text).toContain('poll');
  });

  it.each([
    'Police believe the fire was set on purpose.',
    'The mayor is accused by prosecutors of taking the money.',
    'The mayor has acknowledged that he took the money.',
  ])('takes a plain report for sourced, however short: %s', (sentence) => {
    const { assertions } = analyze(`The council met in Arden on Monday. ${sentence}`);
    expect(assertions.at(-1)?.sourcing).toBe('named');
  });

  it.each([
    'Police did not say whether the fire was set on purpose.',
    'The mayor has not acknowledged that he took the money.',
    'The harbour was quiet after police said that the danger was over.',
  ])('but not what nobody said, or said in passing: %s', (sentence) => {
    const { assertions } = analyze(`The council met in Arden on Monday. ${sentence}`);
    expect(assertions.at(-1)?.sourcing).toBe('none');
  });

  it('takes shares written with a sign for those of the poll, whichever crowd says so', () => {
    const { assertions } = analyze(`Survey: harbour town divided over bridge

A new survey by Marrow Research shows a 62%-32% divide on the bridge. The survey was taken in May. It asked 900 people.

Supporters of the mayor say by 55%-41% that the bridge should close.`);
    expect(assertions.at(-1)?.sourcing).toBe('named');
  });

  it('takes what holds "among" a group that was asked for the poll’s too', () => {
    const { assertions } = analyze(`Poll finds harbour town divided over bridge

A new poll by Marrow Research finds that 48 percent of voters want the bridge closed. The poll was taken in May.

Brandt leads by 6 points. Among registered voters, Brandt and Kovan are tied.`);
    expect(assertions.at(-1)?.sourcing).toBe('named');
  });

  it.each([
    ['those who were asked', 'Forty-one percent of adults say that the bridge should close.', 'named'],
    ['nobody where only the subject of the poll speaks', 'Brandt says she would close the bridge.', 'none'],
  ])('takes figures in a story about a poll for the words of %s', (_, before, expected) => {
    const { assertions } = analyze(`Harbour town divided over bridge

The poll was taken in May. The survey of 900 people is the first of its kind. ${before}

The response to Kovan was an even split: 46% would be angry, 46% would not.`);
    expect(assertions.at(-1)?.sourcing).toBe(expected);
  });

  it('takes a year that opens a sentence for no citation', () => {
    const [, second] = analyze('Mira Kovan was born in Orlin. In 1995, Kovan left the town for good.').assertions;
    expect(second?.sourcing).toBe('none');
  });

  it('points to the attribution behind a sourced assertion', () => {
    const { assertions, attributions } = analyze(wire);
    const first = assertions.find(({ text }) => text.includes('police chief'));
    expect(attributions[first?.attribution ?? -1]?.source?.text).toContain('Maria Stone');
  });

  it('leaves out a weak finding where three stronger ones stand, and keeps it where there is little else', () => {
    const weak = 'The rival brewery fared slightly better than the old one.';
    const strong = [
      'Most voters have turned away from the party because of the scandal.',
      'Thousands of families have lost their savings because of the collapse of the bank.',
      'Hundreds of farmers will go bankrupt because of the ban.',
    ];
    const needs = (text: string): boolean | undefined => analyze(text).assertions.at(-1)?.needsSource;
    expect(needs([...strong, weak].join(' '))).toBe(false);
    expect(needs([strong[0], weak].join(' '))).toBe(true);
    // A figure is no weak reason.
    expect(needs([...strong, 'The rival brewery lost 900 jobs.'].join(' '))).toBe(true);
  });

  it('keeps assertions in order, apart and in range, whatever the text', () => {
    const word = fc.constantFrom(
      'Critics',
      'said',
      'that',
      '"',
      'the',
      'plan',
      'will',
      '40',
      'percent',
      '.',
      '?',
      '[3]',
      ',',
      'because',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { assertions } = analyze(words.join(' '));
        assertions.forEach((assertion, i) => {
          expect(assertion.checkWorthiness).toBeGreaterThanOrEqual(0);
          expect(assertion.checkWorthiness).toBeLessThanOrEqual(1);
          const next = assertions[i + 1];
          if (next !== undefined) expect(overlaps(assertion, next)).toBe(false);
        });
      }),
      { numRuns: 50 },
    );
  });
});
