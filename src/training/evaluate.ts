// `npm run evaluate -- CORPORA [NAME...]`: prints the tables that the README and the model cards quote.
// Every module in evaluations/ exports one `evaluation`; adding a file adds its table.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Evaluation } from './evaluation.ts';
import { formatTable } from './evaluation.ts';

const [corpora, ...names] = process.argv.slice(2);
if (corpora === undefined) {
  process.stderr.write('usage: npm run evaluate -- CORPORA_DIR [NAME...]\n');
  process.exitCode = 2;
} else {
  const folder = new URL('./evaluations/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ts')) continue;
    const name = file.slice(0, -3);
    if (names.length > 0 && !names.includes(name)) continue;
    const module = (await import(pathToFileURL(new URL(file, folder).pathname).href)) as { evaluation?: Evaluation };
    if (module.evaluation === undefined) throw new Error(`evaluations/${file} exports no evaluation`);
    for (const table of await module.evaluation.run(corpora)) process.stdout.write(`${formatTable(table)}\n\n`);
  }
}
