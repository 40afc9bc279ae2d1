import { describe, expect, it } from 'vitest';
import { trailingReport } from '../../../src/passes/sourcing/trailing-report.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

describe('trailingReport', () => {
  it.each([
    ['The nap group made fewer errors, the authors report.', 'named'],
    ['One in five employees works at night, census figures show.', 'named'],
    ['The dam was unsafe, the report says.', 'named'],
    ['The plan is unworkable, critics say.', 'vague'],
    ['The plan is unworkable, and the voters know.', null],
    ['He closed the door and left.', null],
    ['"It is late," he whispered, and they walked on.', null],
  ])('takes "%s" as %s', (text, expected) => {
    const { reading, facts } = contextOf(text);
    expect(trailingReport(reading.tokens, facts[0]!.sentence)).toBe(expected);
  });
});
