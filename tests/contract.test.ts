// The published JSON Schema, the types and what the command prints say the same.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model/document.ts';
import { analyzeCommand, ROOT } from './support/command.ts';
import { expectSound } from './support/document.ts';

const schema = JSON.parse(readFileSync(`${ROOT}dist/schema.json`, 'utf8'));
const valid = new Ajv({ allErrors: true, strict: false }).compile(schema);
const samples = readdirSync(`${ROOT}samples`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `samples/${name}`);

describe('the JSON contract', () => {
  test('every sample’s result fits the schema, in one report', async () => {
    const { stdout, status } = await analyzeCommand(['--format', 'json', ...samples]);
    const report: Report = JSON.parse(stdout);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.version).toBe(1);
    expect(report.documents.map(({ file }) => file)).toEqual(samples);
    expect(status).toBe(0);
  });

  test.each(samples)('spans slice, indexes resolve and counts add up in %s', async (sample) => {
    const { stdout } = await analyzeCommand(['--format', 'ndjson', sample]);
    expectSound(JSON.parse(stdout), readFileSync(`${ROOT}${sample}`, 'utf8'));
  });

  test('a result that breaks the contract is refused by the schema', async () => {
    const { stdout } = await analyzeCommand(['--format', 'json', samples[0] ?? '']);
    const report = JSON.parse(stdout);
    report.documents[0].sentences[0].start = 'first';
    expect(valid(report)).toBe(false);
  });

  test('a file that cannot be read stands among the failures, beside the others’ documents', async () => {
    const { stdout, status } = await analyzeCommand(['--format', 'json', 'samples/no-such.txt', samples[0] ?? '']);
    const report: Report = JSON.parse(stdout);
    expect(valid(report)).toBe(true);
    expect(report.documents).toHaveLength(1);
    expect(report.failures).toMatchObject([
      { file: 'samples/no-such.txt', error: expect.stringContaining('no such file') },
    ]);
    expect(status).toBe(2);
  });

  test.each([
    ['entities', ['hedges', 'attributions', 'assertions']],
    ['hedging', ['entities', 'attributions', 'assertions']],
    ['sourcing', ['entities', 'hedges']],
  ])('--only %s leaves the other groups empty and fits the schema', async (group, empty) => {
    const { stdout } = await analyzeCommand(['--format', 'json', '--only', group, samples[0] ?? '']);
    const report = JSON.parse(stdout);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    for (const list of empty) expect(report.documents[0][list]).toEqual([]);
    expectSound(report.documents[0], readFileSync(`${ROOT}${samples[0]}`, 'utf8'));
  });
});
