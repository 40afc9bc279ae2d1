import { expect, test } from 'vitest';
import { unsaidVerbOf, unsaidVerbs } from '../../src/lexicon/unsaid-verbs.ts';

test('a form stands in one entry, as the second would replace the first', () => {
  const forms = unsaidVerbs.flatMap((entry) => [...entry.forms]);
  expect(unsaidVerbOf.size).toBe(forms.length);
});
