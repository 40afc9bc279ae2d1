// A table from each word of some lists to the test of its list.

/** Every list has its test; a word that stands in two lists has that of the later one. */
export function byWord<Name extends string, Test>(
  lists: Readonly<Record<Name, string>>,
  tests: Readonly<Record<Name, Test>>,
): ReadonlyMap<string, Test> {
  const names = Object.keys(lists) as Name[];
  return new Map(names.flatMap((name) => lists[name].split(' ').map((word) => [word, tests[name]] as const)));
}
