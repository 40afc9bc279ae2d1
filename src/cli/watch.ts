// --watch: the report again whenever an article is saved, until Ctrl-C.
import { type FSWatcher, promises, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Editors save in several steps (write, rename, set times); this long after the last one it is done. */
const SETTLED_MS = 80;

/** Clears the screen and what can be scrolled back to, as `clear` does. */
export const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Calls `again` at once and after each change to the named files, or to anything in the named folders, never twice at once.
 * Resolves when `stop` is aborted; rejects when `again` does.
 */
export async function onEachChange(
  paths: readonly string[],
  again: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  let wake: (() => void) | null = null;
  // The first round comes when the watchers stand, so that no change is missed between the two.
  let changed = true;
  const note = (): void => {
    changed = true;
    wake?.();
  };
  const watchers = await Promise.all(paths.map((path) => watchPath(path, note)));
  stop.addEventListener('abort', note, { once: true });
  try {
    while (!stop.aborted) {
      if (!changed) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      // A save that goes on while we wait starts the wait anew.
      while (changed && !stop.aborted) {
        changed = false;
        await new Promise((done) => setTimeout(done, SETTLED_MS));
      }
      if (!stop.aborted) await again();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Watches a file through its folder, because many editors save by putting a new file in its place. */
async function watchPath(path: string, note: () => void): Promise<FSWatcher> {
  const full = resolve(path);
  const folder = await promises.stat(full).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const watcher = folder
    ? watch(full, { recursive: true }, note)
    : watch(dirname(full), (_event, name) => {
        if (name === null || name === basename(full)) note();
      });
  // A folder that vanishes ends the watching of it, not the run.
  watcher.on('error', () => watcher.close());
  return watcher;
}
