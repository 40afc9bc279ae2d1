import { describe, expect, test } from 'vitest';
import { holds, parseCondition } from '../../src/settings/fail-on.ts';
import { DAM } from '../support/fixture.ts';

const { document } = DAM;
const check = (text: string, fresh: number | null = null): string | null => {
  const condition = parseCondition(text);
  if ('error' in condition) throw new Error(condition.error);
  return holds(condition, document, fresh);
};
const error = (text: string): string => {
  const condition = parseCondition(text);
  return 'error' in condition ? condition.error : '';
};

describe('a condition', () => {
  // The fixture: 8 assertions, 4 of them sourced, 1 vague, 3 unsourced; 4 hedges in 83 or so words.
  test.each([
    ['unsourced>2', 'unsourced 3'],
    ['unsourced > 2', 'unsourced 3'],
    ['unsourced>=3', 'unsourced 3'],
    ['unsourced==3', 'unsourced 3'],
    ['sourced<60%', 'sourced 50%'],
    ['vague>=12.5%', 'vague 12.5%'],
    ['need-source>0', 'needSource 3'],
    ['needs-source>0', 'needSource 3'],
    ['named<4', 'named 3'],
    ['boosters!=0', 'boosters 1'],
  ])('%s holds, because of %s', (text, why) => {
    expect(check(text)).toBe(why);
  });

  test.each([
    'unsourced>3',
    'unsourced<3',
    'sourced<50%',
    'hedges>100/100w',
    'assertions<8',
  ])('%s does not hold', (text) => {
    expect(check(text)).toBeNull();
  });

  test('a rate counts per 100 words', () => {
    const rate = (4 * 100) / document.counts.words;
    expect(check('hedges>1/100w')).toBe(`hedges ${rate.toFixed(1)} per 100 words`);
  });

  test('on a share of no assertions never holds', () => {
    const empty = { ...document, summary: { ...document.summary, assertions: 0, sourced: 0 } };
    const condition = parseCondition('sourced<60%');
    if ('error' in condition) throw new Error(condition.error);
    expect(holds(condition, empty)).toBeNull();
  });

  test('on new findings needs a baseline to hold', () => {
    expect(check('new>0')).toBeNull();
    expect(check('new>0', 0)).toBeNull();
    expect(check('new>0', 2)).toBe('new 2');
  });
});

describe('a malformed condition', () => {
  test.each([
    '',
    'unsourced',
    '>5',
    'unsourced>',
    'unsourced>five',
    'unsourced>5 and vague>2',
    'unsourced>-1',
  ])('%j is answered with examples', (text) => {
    expect(error(text)).toContain('unsourced>5');
  });

  test('an unknown figure is answered with the nearest', () => {
    expect(error('unsorced>5')).toContain('Did you mean unsourced?');
  });

  test('a unit that makes no sense is refused', () => {
    expect(error('hedges>5%')).toContain('no share');
    expect(error('sourced>5/100w')).toContain('per 100 words');
  });
});
