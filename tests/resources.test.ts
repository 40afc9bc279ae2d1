import { describe, expect, test } from 'vitest';
import { listResources, readResource } from '../src/resources.ts';

describe('a file in models/', () => {
  test('is read whole, the first time it is asked for and ever after', () => {
    const [name = ''] = listResources();
    const expected = readResource(name);
    expect(expected.length).toBeGreaterThan(0);
    expect(Buffer.compare(readResource(name), expected)).toBe(0);
  });

  test('may be missing: who asks for it is told', () => {
    expect(() => readResource('no-such-file.bin')).toThrow('no-such-file.bin');
  });
});
