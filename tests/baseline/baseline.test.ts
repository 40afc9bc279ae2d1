import { describe, expect, test } from 'vitest';
import { acceptedBy, baselineFindings, readBaseline, writeBaseline } from '../../src/baseline/baseline.ts';
import { fingerprintsOf } from '../../src/baseline/fingerprint.ts';

const finding = (code: string, sentence: string | null) => ({ code, sentence });
const one = (code: string, sentence: string | null, file = 'a.txt') =>
  fingerprintsOf([finding(code, sentence)], file)[0];

describe('a fingerprint', () => {
  test('does not change with white space, typography, line or file', () => {
    expect(one('a/b', 'He said\n  “no” – twice.')).toBe(one('a/b', 'He said "no" - twice.', 'moved.txt'));
  });

  test('changes with the code and with the words', () => {
    expect(one('a/b', 'He said no.')).not.toBe(one('a/c', 'He said no.'));
    expect(one('a/b', 'He said no.')).not.toBe(one('a/b', 'He said not.'));
  });

  test('of the same sentence twice differs by its count', () => {
    const [first, second] = fingerprintsOf([finding('a/b', 'Same.'), finding('a/b', 'Same.')], 'a.txt');
    expect(first).not.toBe(second);
    expect(first).toBe(one('a/b', 'Same.'));
  });

  test('of the whole article belongs to its file', () => {
    expect(one('article/x', null, 'a.txt')).not.toBe(one('article/x', null, 'b.txt'));
  });
});

describe('a baseline file', () => {
  const findings = baselineFindings({ file: 'a.txt' }, [finding('a/b', 'One.'), finding('a/b', 'Two.')]);

  test('reads back and accepts what it lists', () => {
    const baseline = readBaseline(writeBaseline(findings));
    if (typeof baseline === 'string') throw new Error(baseline);
    const accepted = acceptedBy(baseline);
    expect(findings.every(({ fingerprint }) => accepted(fingerprint))).toBe(true);
    expect(accepted('0000000000000000')).toBe(false);
  });

  test('is the same whatever the order of the findings', () => {
    expect(writeBaseline(findings.toReversed())).toBe(writeBaseline(findings));
  });

  test('of no findings is valid', () => {
    expect(readBaseline(writeBaseline([]))).toEqual({ version: 1, findings: [] });
  });

  test.each([
    ['{', /^it is not JSON/],
    ['[]', 'it holds no object'],
    ['{"findings":[]}', 'its version is missing, this program reads version 1'],
    ['{"version":2,"findings":[]}', 'its version is 2, this program reads version 1'],
    ['{"version":1}', '"findings" is no list'],
    ['{"version":1,"findings":[{}]}', '"findings" number 1 has no "fingerprint"'],
  ])('%s is refused with the reason', (text, reason) => {
    expect(readBaseline(text)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });
});
