import { describe, expect, test } from 'vitest';
import { listResources, readAhead, readResource } from '../src/resources.ts';

describe('a file read ahead', () => {
  test('is the file, the first time it is asked for and ever after', async () => {
    const [name = ''] = listResources();
    const expected = readResource(name);
    await readAhead(name);
    expect(Buffer.compare(readResource(name), expected)).toBe(0);
    expect(Buffer.compare(readResource(name), expected)).toBe(0);
  });

  test('may be missing: who asks for it is told', async () => {
    await readAhead('no-such-file.bin');
    expect(() => readResource('no-such-file.bin')).toThrow('no-such-file.bin');
  });
});
