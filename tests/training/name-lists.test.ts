import { describe, expect, test } from 'vitest';
import { namesIn, ourLists, towns, usable } from '../../src/training/corpora/name-lists.ts';
import { phraseTable } from '../../src/training/gazetteers.ts';

describe('lists of names', () => {
  test('stand between semicolons, without the lines that say what they are', () => {
    expect(namesIn('# Ferries; and rails\nNorrail; Merrin\nFerries;\n\n# Banks\nHarker & Brandt;')).toEqual([
      'Norrail',
      'Merrin Ferries',
      'Harker & Brandt',
    ]);
  });

  test('have names of one to five words, each with a capital or digit', () => {
    for (const [name] of ourLists()) {
      expect(name.split(' ').length, name).toBeLessThanOrEqual(5);
      expect(name).toMatch(/[\p{Lu}\p{N}]/u);
    }
  });

  test('leave ordinary words out', () => {
    const names = usable(
      [
        ['Next', 'knownOrganization'],
        ['Norrail', 'knownOrganization'],
      ],
      (word) => word === 'next',
    );
    expect(names).toEqual([['Norrail', 'knownOrganization']]);
  });

  test('know accented names without their accents too', () => {
    expect(usable([['Mérrin Bölt', 'town']], () => false).map(([name]) => name)).toEqual([
      'Mérrin Bölt',
      'Merrin Bolt',
    ]);
  });

  test('take smaller towns of English-speaking countries', () => {
    const cities = [
      { name: 'Norholm', country: 'GB', population: 6_000 },
      { name: 'Merrin', country: 'FR', population: 6_000 },
      { name: 'Port Alder', country: 'FR', population: 60_000 },
      { name: 'Little Alder', country: 'GB', population: 600 },
    ];
    expect(towns(cities).map(([name]) => name)).toEqual(['Norholm', 'Port Alder']);
  });

  test('are read as texts are: "Harker & Brandt" and "Harker-Brandt" by their tokens', () => {
    const phrase = (name: string): number => phraseTable([], [[name, 'town']]).keys.length;
    expect(phrase('Norholm')).toBe(1);
    expect(phrase('Harker & Brandt')).toBe(3);
  });
});
