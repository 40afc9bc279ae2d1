// Every command the README shows is run, and prints what the README says it prints.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { examplesOf, isInstalled, makeRunner, optionTable, shownOptionTable } from '../src/tooling/readme.ts';
import { ROOT } from './support/command.ts';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const { run, end } = makeRunner();
afterAll(end);

describe('README', () => {
  const examples = examplesOf(readme);

  for (const example of examples) {
    const missing = ['jq', 'parallel'].filter((name) => example.command.includes(name) && !isInstalled(name));
    test.skipIf(missing.length > 0)(`$ ${example.command}${missing.map((name) => ` (needs ${name})`).join('')}`, () => {
      expect(run(example), 'npm run readme writes the README anew').toBe(example.shown);
    });
  }

  test('shows every sample', () => {
    const shown = examples.map(({ command }) => command).join('\n');
    const samples = readdirSync(`${ROOT}samples`).filter((name) => name.endsWith('.txt'));
    for (const sample of samples) expect(shown).toContain(sample);
  });

  test('lists the options as the option table has them', () => {
    expect(shownOptionTable(readme)).toBe(optionTable());
  });

  test('names the commands that CI runs', () => {
    const ci = readFileSync(`${ROOT}.ci/run`, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    expect(readme).toContain(ci);
  });
});
