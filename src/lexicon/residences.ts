// Houses that stand for whoever governs from them. Apart from known-names.ts, which is needed only when the command is
// built. What belongs here: names that known-names.ts lists as places. Origin: written for this project.
/** Of the places those that stand for whoever governs from them. */
export const RESIDENCES: ReadonlySet<string> = new Set([
  'white house',
  'downing street',
  'kremlin',
  'elysee',
  'elysee palace',
]);
