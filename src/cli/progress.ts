// One line on stderr that says how far a long run is. Only for a person: a terminal, and results that go elsewhere.

import type { Writable } from 'node:stream';
import { milliseconds } from '../clock.ts';

export interface Progress {
  /** One more article is done. */
  step(): void;
  /** Takes the line away, before something else is written or for good. */
  clear(): void;
}

/** A run shorter than this needs no progress. */
const SILENT_MS = 1000;
const EVERY_MS = 200;

export const NO_PROGRESS: Progress = { step() {}, clear() {} };

/** `total` is asked at each showing: it may become known, or remain null, while the run goes on. */
export function progressOn(stream: Writable, total: () => number | null, now: () => number = milliseconds): Progress {
  const started = now();
  let shown = started + SILENT_MS - EVERY_MS;
  let done = 0;
  let visible = false;
  return {
    step() {
      done += 1;
      const time = now();
      if (time - shown < EVERY_MS) return;
      shown = time;
      visible = true;
      stream.write(`\r\u001b[K${progressLine(done, total(), time - started)}`);
    },
    clear() {
      if (visible) stream.write('\r\u001b[K');
      visible = false;
    },
  };
}

/** `120 of 600 articles, 34 a second, 14 s left` */
export function progressLine(done: number, total: number | null, elapsed: number): string {
  const rate = done / (elapsed / 1000);
  const parts = [
    total === null ? `${done} articles` : `${done} of ${total} articles`,
    `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`,
  ];
  if (total !== null && total > done) parts.push(`${duration((total - done) / rate)} left`);
  return parts.join(', ');
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  if (seconds < 6000) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
