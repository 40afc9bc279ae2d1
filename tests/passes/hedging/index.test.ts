import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boostersIn, factsIn, hedgesIn, readingOf, unmark } from './support.ts';

describe('findHedges', () => {
  it('gives each cue of a stack its own finding', () => {
    expect(hedgesIn('It might possibly rain.')).toEqual(['modal: might', 'epistemic: possibly']);
  });

  it('takes a phrase as one cue', () => {
    expect(hedgesIn('The tower is widely seen as a failure.')).toEqual(['weasel: widely seen as']);
    expect(hedgesIn('The witness may or may not testify.')).toEqual(['modal: may or may not']);
  });

  it('says what in the context settled it', () => {
    const [about] = factsIn('The hall holds about 700 people.').hedges;
    expect(about).toMatchObject({ cue: 'about', category: 'approximator' });
    expect(about?.reason).toMatch(/^number: before a figure/);
  });

  it('shows what only an encyclopaedist would mark below the default confidence', () => {
    const text = 'Some writers consider many of these songs important.';
    expect(hedgesIn(text)).not.toContain('weasel: many');
    expect(hedgesIn(text, 0)).toContain('weasel: many');
    for (const { confidence } of factsIn(text).hedges) expect(confidence).toBeLessThanOrEqual(1);
  });

  it('finds the words a user adds, as plain words', () => {
    const hedges = [{ cue: 'word on the street', category: 'hearsay' as const }];
    expect(hedgesIn('Word on the street is that he left.', 0.5, { hedges })).toEqual(['hearsay: Word on the street']);
    expect(hedgesIn('He left.', 0.5, { hedges: [{ cue: '[]|?', category: 'hearsay' }] })).toEqual([]);
    expect(factsIn('It is a slam dunk.', { boosters: ['slam dunk'] }).boosters).toHaveLength(1);
  });

  it('cuts no word in two', () => {
    expect(hedgesIn('How it spread isn’t clear.')).toEqual(['epistemic: isn’t clear']);
    expect(hedgesIn("She wouldn't run if she fell.")).toEqual(["modal: wouldn't", 'condition: if']);
    expect(hedgesIn("They weren't told, and he is not sure why.")).toEqual(['epistemic: not sure']);
    expect(hedgesIn('It might not rule out a sale.')).toEqual(['modal: might', 'epistemic: not rule out']);
  });

  it('finds curly and straight apostrophes alike', () => {
    expect(hedgesIn('I don’t think it rains.')).toEqual(hedgesIn("I don't think it rains."));
  });

  it('finds nothing in nothing', () => {
    expect(factsIn('')).toEqual({ hedges: [], boosters: [] });
    expect(factsIn('  \n\n ')).toEqual({ hedges: [], boosters: [] });
  });

  it('gives ordered spans that never overlap, whatever the text', () => {
    const cues =
      'may might could would if about some many several not is believed to it as possible often — “ ” . , 300 May I think critics say 🙂 ’s';
    const words = fc.array(fc.constantFrom(...cues.split(' ')), { maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { hedges, boosters } = factsIn(text);
        for (const found of [hedges, boosters]) {
          let end = 0;
          for (const span of found) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.confidence).toBeGreaterThan(0);
            expect(span.confidence).toBeLessThanOrEqual(1);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(factsIn(text)).toEqual({ hedges, boosters });
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to the text', () => {
    const sentence =
      'If it is believed to be about as good as some say, it may or may not be as possible as many think, ';
    const time = (times: number): number => {
      const reading = readingOf(`${sentence.repeat(times)}they say.`);
      factsIn('warm up');
      const before = process.cpuUsage();
      expect(reading.tokens.length).toBeGreaterThan(times);
      factsIn(`${sentence.repeat(times)}they say.`);
      const { user } = process.cpuUsage(before);
      return user;
    };
    time(100);
    // Eight times the text in one endless sentence; quadratic work would take 64 times as long.
    expect(time(1600) / Math.max(1, time(200))).toBeLessThan(32);
  });
});

const boosterPairs = [
  ['The vote was [clearly] a mistake.', 'The sign was clearly visible.'],
  ['[Clearly], the bank knew.', 'She spoke clearly.'],
  ['The bank [certainly] knew.', 'A certain bank knew.'],
  ['The mayor was [undoubtedly] right.', 'The mayor doubted it.'],
  ['[Of course] the bank knew.', 'The course of the river changed.'],
  ['He [no doubt] knew.', 'The crew had some doubt.'],
  ['[There is no question] that he knew.', 'There is a question.'],
  ['It is [obviously] a copy.', 'It is not obviously a copy.'],
  ['He was [definitely] there.', 'The definition was there.'],
  ['He [surely] knew.', 'He was sure-footed.'],
  ['[Make no mistake]: he knew.', 'He made a mistake.'],
  ['[Needless to say], he knew.', 'He had a needle.'],
  ['The plan [invariably] works.', 'The plan does not always work.'],
  ['It is [unquestionably] his.', 'The question is his.'],
  ['He is [bound to] lose.', 'He bound the book.'],
  ['[Everyone knows] the price.', 'Everyone paid the price.'],
  ['[The fact is that] he knew.', 'The facts are known.'],
  ['It was [plainly] wrong.', 'It was plain wrong.'],
  ['He was [absolutely] right.', 'The absolute ruler left.'],
  ['[It is clear that] he knew.', 'The water is clear.'],
] as const;

describe('boosters', () => {
  it.each(boosterPairs)('%s, not %s', (hit, nearMiss) => {
    const { text, cue } = unmark(hit);
    const [found = ''] = boostersIn(text);
    expect(cue.includes(found) && found !== '').toBe(true);
    expect(boostersIn(nearMiss)).toEqual([]);
  });

  it('are never hedges', () => {
    for (const [hit] of boosterPairs) expect(hedgesIn(unmark(hit).text)).toEqual([]);
  });
});
