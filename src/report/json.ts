// The contract as it stands: one object for the run, documents as they come.
import type { Failure } from '../model/document.ts';
import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

/** `{"version":1,"documents":[…],"failures":[…]}`, written piece by piece. */
export const json: Reporter = () => {
  const failures: Failure[] = [];
  let documents = 0;
  const serialized = (text: string): string => `${documents++ === 0 ? '\n' : ',\n'}${text}`;
  return {
    begin: () => '{"version":1,"documents":[',
    analysis: ({ document }) => serialized(safeJson(document)),
    serialized,
    failure: (failure) => {
      failures.push(failure);
      return '';
    },
    end: () => `],\n"failures":${safeJson(failures)}}\n`,
  };
};
