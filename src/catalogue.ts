// Every code a finding can carry, with what it means: serves --explain, the reports and the catalogue test.
import type { CatalogueEntry } from './model/rule.ts';
import { catalogue as attribution } from './passes/attribution/catalogue.ts';
import { catalogue as entities } from './passes/entities/catalogue.ts';
import { catalogue as hedging } from './passes/hedging/catalogue.ts';
import { catalogue as quantities } from './passes/quantities/catalogue.ts';
import { catalogue as sourcing } from './passes/sourcing/catalogue.ts';
import { catalogue as article } from './summary/catalogue.ts';

/** All entries, in the order they are listed. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...sourcing,
  ...attribution,
  ...hedging,
  ...entities,
  ...quantities,
  ...article,
];

let byCode: ReadonlyMap<string, CatalogueEntry> | undefined;

/** The entry of a code such as `sourcing/quantity`. */
export function explainCode(code: string): CatalogueEntry | undefined {
  byCode ??= new Map(CATALOGUE.map((entry) => [entry.code, entry]));
  return byCode.get(code);
}
