// What a run was: enough to tell whether the results of two machines may be put together. No times and nothing of
// the machine but its Node version, so that equal runs have equal manifests.
import { createHash } from 'node:crypto';
import type { Failure } from '../model/document.ts';
import { listResources, readResource } from '../resources.ts';
import type { Tally } from './tally.ts';

export interface Manifest {
  readonly tool: 'analyze-article';
  readonly version: string;
  readonly node: string;
  /** SHA-256 of the program, word lists included; null when it runs from its sources. */
  readonly program: string | null;
  /** SHA-256 of each file of weights. */
  readonly models: Readonly<Record<string, string>>;
  /** The options that bear on the findings or the choice of articles. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: Tally['counts'];
  /** The first thousand; `counts.failures` has them all. */
  readonly failures: readonly Failure[];
  /** False when the run was stopped. */
  readonly complete: boolean;
}

export function makeManifest(
  tally: Tally,
  run: { version: string; program: Uint8Array | null; options: Record<string, unknown>; complete: boolean },
): Manifest {
  return {
    tool: 'analyze-article',
    version: run.version,
    node: process.version,
    program: run.program === null ? null : sha256(run.program),
    models: Object.fromEntries(listResources().map((name) => [name, sha256(readResource(name))])),
    options: run.options,
    counts: tally.counts,
    failures: tally.failures,
    complete: run.complete,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
