// What each reason for which an assertion needs a source means.
import type { CatalogueEntry } from '../../model/rule.ts';
import { fallbacks, rules } from './rules/index.ts';

export const catalogue: readonly CatalogueEntry[] = [...rules, ...fallbacks].map(({ code, docs }) => ({ code, docs }));
