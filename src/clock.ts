// The time since some moment in the past. `performance.now()` loads a dozen of Node's modules, which a short run feels.

/** Milliseconds, for differences only. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
