// What a batch asks of V8. A run over one article asks for nothing: it would pay for the asking and gain nothing.

/** By the major version of V8, how long it waits before it optimises a function. */
const PATIENCE: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=600000',
  12: '--invocation-count-for-turbofan=12000',
};

/** By how much of what is alive the heaps may grow between two collections. */
const HEAP_GROWTH = '--heap-growing-percent=40';

/**
 * V8 optimises a function after so little use that it does much of it in vain: it guesses types wrong, and what it
 * optimises is seldom called again. Waiting up to nine times as long saves a batch a third of its processor time.
 */
export function compileLater(): void {
  const [version = ''] = process.versions.v8.split('.');
  const flag = PATIENCE[version];
  if (flag !== undefined) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}

/**
 * Memory is kept small rather than let grow to what V8 deems worth a collection. It decides how large a heap may grow at
 * the end of a full collection only, so one is asked for: without it some runs went on to 90 MB of garbage first.
 */
export function keepMemorySmall(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(HEAP_GROWTH);
  setFlagsFromString('--expose-gc');
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
