import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/passes/attribution/repair/index.ts';
import { marked } from '../../../support/mended.ts';

const confidence = (text: string): number | undefined => {
  const { evidence, draft } = marked(text, 0.6);
  return repair(evidence, [[draft]])[0]?.confidence;
};

describe('a report leaves little doubt', () => {
  test.each([
    ['of a body that expects', '<The ministry> {expects} [that output will grow].'],
    ['over adverbs and auxiliaries', '<The board> {has also concluded} [that the dam is old].'],
    ['of a document', '<The survey> {found} [that most voters distrust the council].'],
    ['of what people see a thing as', '<Some growers> {saw} [the plan as a gift to the mills].'],
  ])('%s', (_, text) => {
    expect(confidence(text)).toBe(0.85);
  });

  test.each([
    ['without "that"', '<The fund> {expects} [output to grow].'],
    ['with words between', '<The fund>, meanwhile, {expects} [that output will grow].'],
    ['of what is no speaker', '<The timeline of events> {shows} [that the gate was open].'],
    ['of what somebody would do', '<The ministry> {would announce} [that the dam is old].'],
    ['of a thing', '<It> {guarantees} [that nobody is left out].'],
    ['of a thing pointed at', '<The board> {supports} [that plan].'],
    ['of what somebody sees while something else goes on', '<Okafor> {saw} [the gate as the train slowed].'],
    ['without a finite verb', '<The board> {to announce} [that the dam is old].'],
  ])('but not %s', (_, text) => {
    expect(confidence(text)).not.toBe(0.85);
  });
});

describe('a charge leaves little doubt', () => {
  test.each([
    ['by whom somebody was accused', 'He {was accused} by <the opposition> [of hiding the report].'],
    ['what a plan is called for', '<Harker> pushed back, {calling} [it a disgrace].'],
  ])('%s', (_, text) => {
    expect(confidence(text)).toBe(0.8);
  });

  test.each([
    ['where nobody accuses', '<He> {was accused} [of hiding the report].'],
    ['where a tower is called', '<The pilot> landed, {calling} [the tower].'],
  ])('but not %s', (_, text) => {
    expect(confidence(text)).not.toBe(0.8);
  });
});

describe('what a study finds out is reported', () => {
  test.each([
    ['behind a comma', '<The researchers> looked at 40 divers, {finding} [that one in ten was ill].', 0.65],
    ['where it finds a thing', '<The researchers> looked at 40 divers, {finding} [a wreck].', 0.6],
    ['where no speaker stands', '<The timeline of events> went on, {finding} [that one in ten was ill].', 0.6],
  ])('%s', (_, text, wanted) => {
    expect(confidence(text)).toBe(wanted);
  });
});
