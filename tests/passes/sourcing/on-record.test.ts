import { describe, expect, it } from 'vitest';
import {
  isMethod,
  isOfChronicle,
  isOfStudy,
  isOnRecord,
  worthOnRecord,
} from '../../../src/passes/sourcing/on-record.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

function tellsOfRecord(text: string): boolean {
  const context = contextOf(text);
  return isOnRecord(context.facts.at(-1)!, context);
}

describe('a deed on record', () => {
  it.each([
    'The senate adopted the bill by two votes.',
    'Brandt was elected to the council in May.',
    'The film features a cast of local fishermen.',
    'Kovan has won three of the last five races.',
    'The court upheld the fine on Friday.',
  ])('is "%s"', (text) => {
    expect(tellsOfRecord(text)).toBe(true);
  });

  it.each([
    'The senate will adopt the bill by two votes.',
    'The bill has not been adopted.',
    'The bill angered farmers in the north.',
    'Critics charged that the bill was adopted in haste.',
    'The chapel is visited by fewer than a thousand people a year.',
  ])('is not "%s"', (text) => {
    expect(tellsOfRecord(text)).toBe(false);
  });

  it('needs a source less than other sentences, and still needs one where the models are sure', () => {
    expect(worthOnRecord(0.55)).toBeLessThan(0.42);
    expect(worthOnRecord(0.8)).toBeGreaterThan(0.42);
  });
});

describe('how a study was made', () => {
  const isTold = (text: string): boolean => {
    const context = contextOf(text);
    return isMethod(context.facts.at(-1)!, context);
  };

  it.each([
    'Researchers at Arden University followed 61 nurses for eleven weeks.',
    'The authors compared the sleep of 40 sailors.',
  ])('is told in "%s"', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'Researchers found 61 errors.',
    'Scientists at the plant followed orders.',
    'The police followed 61 cars.',
    'Researchers have lost 61 samples.',
  ])('is not told in "%s"', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('the result of the study at hand', () => {
  const STUDY =
    'A study by the University of Merrin found that walkers sleep better. "We were surprised," said Mia Lund.';
  const isOf = (text: string): boolean => {
    const context = contextOf(text);
    return isOfStudy(context.facts.at(-1)!, context);
  };

  it.each([
    'Those who walked at noon had the best night of all.',
    'The team asked about meals as well.',
  ])('is "%s"', (result) => {
    expect(isOf(`${STUDY} ${result}`)).toBe(true);
  });

  it.each([
    'Those who walk at noon live longer.',
    'Lack of sleep raised the price of coffee.',
  ])('is not "%s"', (claim) => {
    expect(isOf(`${STUDY} ${claim}`)).toBe(false);
  });

  it('is not there without a study', () => {
    expect(isOf('The club met on Monday. The team asked about meals as well.')).toBe(false);
  });
});

describe('the chronicle of a year', () => {
  const isOf = (text: string): boolean => {
    const context = contextOf(text);
    return isOfChronicle(context.facts.at(-1)!, context);
  };

  it('has "since 1998, when dozens of weavers died"', () => {
    expect(isOf('The town has faced floods since 1998, when dozens of weavers died.')).toBe(true);
  });

  it.each([
    'The town has faced floods since 1998, and dozens of weavers died.',
    'The town faces floods in May, when dozens of weavers leave.',
  ])('has not "%s"', (text) => {
    expect(isOf(text)).toBe(false);
  });
});
