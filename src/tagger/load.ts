// Weights are read on first use and kept: a run that asks for no entities never pays for them.
import { readResource } from '../resources.ts';
import { decodeModel } from './format.ts';
import type { LinearModel } from './model.ts';

/** A function that returns the model in `models/<file>`, read at its first call. */
export function lazyModel(file: string): () => LinearModel {
  let model: LinearModel | undefined;
  return () => {
    model ??= decodeModel(readResource(file), file);
    return model;
  };
}
