import { describe, expect, test } from 'vitest';
import { InstallationError, listResources, readResource, readResourceJson } from '../src/resources.ts';

describe('a file in models/', () => {
  test('is read whole, the first time it is asked for and ever after', () => {
    const [name = ''] = listResources();
    const expected = readResource(name);
    expect(expected.length).toBeGreaterThan(0);
    expect(Buffer.compare(readResource(name), expected)).toBe(0);
  });

  test('may be missing: who asks for it is told', () => {
    expect(() => readResource('no-such-file.bin')).toThrow(InstallationError);
    expect(() => readResource('no-such-file.bin')).toThrow('no-such-file.bin: the file is missing; reinstall');
  });

  test('may be damaged: what should be JSON and is not is named', () => {
    expect(() => readResourceJson('pos.bin')).toThrow('pos.bin: the file is damaged or cut short; reinstall');
  });
});
