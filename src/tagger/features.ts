// The features of one sequence: for every token (row) a list of 32-bit ids, one row behind the other in one array.
// One buffer serves a whole article: clear it, fill it, score it.

export interface FeatureBuffer {
  /** The ids of all rows. */
  ids: Uint32Array;
  /** Number of ids in use. */
  length: number;
  /** `ends[row]` is one past the row's last id; its first is `ends[row - 1]`, or 0. */
  ends: Uint32Array;
  /** Number of finished rows. */
  rows: number;
}

/**
 * Writes the features of a sequence: one row a token, each closed with {@link endRow}.
 * The same extractor serves training and use, so that both see the same ids.
 */
export type Extractor<Input> = (input: Input, buffer: FeatureBuffer) => void;

export function createFeatureBuffer(): FeatureBuffer {
  return { ids: new Uint32Array(4096), length: 0, ends: new Uint32Array(256), rows: 0 };
}

export function clearFeatures(buffer: FeatureBuffer): void {
  buffer.length = 0;
  buffer.rows = 0;
}

/**
 * The ids, with room for `count` more. An extractor that knows how many features a token has at most writes them
 * itself, from `buffer.length` on, and sets that: a third faster than adding one by one.
 */
export function reserve(buffer: FeatureBuffer, count: number): Uint32Array {
  if (buffer.length + count > buffer.ids.length) {
    const wider = new Uint32Array(buffer.ids.length * 2 + count);
    wider.set(buffer.ids);
    buffer.ids = wider;
  }
  return buffer.ids;
}

/** Adds a feature to the open row. */
export function addFeature(buffer: FeatureBuffer, id: number): void {
  reserve(buffer, 1)[buffer.length++] = id;
}

/** Closes the open row, which may be empty. */
export function endRow(buffer: FeatureBuffer): void {
  if (buffer.rows === buffer.ends.length) {
    const wider = new Uint32Array(buffer.ends.length * 2);
    wider.set(buffer.ends);
    buffer.ends = wider;
  }
  buffer.ends[buffer.rows++] = buffer.length;
}

/** The index of the row's first id. */
export function rowStart(buffer: FeatureBuffer, row: number): number {
  return row === 0 ? 0 : (buffer.ends[row - 1] as number);
}
