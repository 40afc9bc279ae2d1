import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';
import type { Reading } from '../../src/model/reading.ts';
import { findAttributions } from '../../src/passes/attribution/index.ts';
import { findEntities } from '../../src/passes/entities/index.ts';
import { findCautions } from '../../src/passes/hedging/caution.ts';
import { findHedges } from '../../src/passes/hedging/index.ts';
import { findQuantities } from '../../src/passes/quantities/index.ts';
import { findAssertions } from '../../src/passes/sourcing/index.ts';

const samples = new URL('../../samples/', import.meta.url);

/** Freezes what hangs on the object. What passes remember of a word form is theirs to change. */
function freezeAll(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(Object.freeze(value));
  for (const [name, member] of Object.entries(value)) if (name !== 'form') freezeAll(member, seen);
}

function everyPass(reading: Reading): unknown {
  const entities = findEntities(reading);
  const attributions = findAttributions(reading, entities);
  const quantities = findQuantities(reading);
  const { hedges, boosters } = findHedges(reading);
  const assertions = findAssertions(reading, { entities, attributions, quantities, hedges, boosters });
  const cautions = findCautions(reading, entities, attributions);
  const found = { entities, attributions, quantities, hedges, boosters, assertions };
  return assemble(reading, found, cautions, () => true);
}

describe('the reading', () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.txt'));

  it.each(files)('of %s is changed by no pass: frozen throughout, it gives the same', (name) => {
    const article = articleFromText(readFileSync(new URL(name, samples), 'utf8'), { file: name });
    const frozen = read(article);
    freezeAll(frozen);
    expect(Object.isFrozen(frozen.tokens[0])).toBe(true);
    expect(everyPass(frozen)).toEqual(everyPass(read(article)));
  });
});
