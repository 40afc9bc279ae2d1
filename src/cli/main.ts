// The process: its arguments, streams and exit status. The only place that sets the status.
import { InstallationError } from '../resources.ts';
import { run } from './run.ts';

declare const __VERSION__: string;

/** An error nobody foresaw is our bug: one line, no stack, unless ANALYZE_DEBUG asks for it. */
function crash(error: unknown): number {
  const cause = error instanceof Error ? error.message : String(error);
  const line =
    error instanceof InstallationError
      ? cause
      : `internal error: ${cause}. This is a bug in analyze; please report it.`;
  process.stderr.write(`analyze: ${line}\n`);
  if (process.env['ANALYZE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 2;
}

let interrupt: (() => void) | null = null;

/** The first Ctrl-C asks the run to stop, the second one ends the process as always. */
function onInterrupt(stop: (() => void) | null): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (interrupt !== null) process.off(signal, interrupt);
  }
  interrupt = stop;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (stop !== null) process.once(signal, stop);
  }
}

run(process.argv.slice(2), {
  version: __VERSION__,
  environment: process.env,
  // Made when it is asked for: a run over named files has no use for it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  workerScript: new URL('./worker.cjs', import.meta.url),
  programFile: new URL('./cli.cjs', import.meta.url),
  onInterrupt,
})
  .catch(crash)
  .then((status) => {
    // Never process.exit: what was written to a pipe would be cut off.
    process.exitCode = status;
  });
