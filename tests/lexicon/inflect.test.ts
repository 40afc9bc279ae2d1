import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/lexicon/inflect.ts';

describe('verbForms', () => {
  it.each([
    ['try', ['try', 'tries', 'tried', 'trying']],
    ['plan', ['plan', 'plans', 'planned', 'planning']],
    ['erode', ['erode', 'erodes', 'eroded', 'eroding']],
    ['lie', ['lie', 'lies', 'lied', 'lying']],
    ['drive', ['drive', 'drives', 'drove', 'driven', 'driving']],
    ['hamper', ['hamper', 'hampers', 'hampered', 'hampering']],
    ['crush', ['crush', 'crushes', 'crushed', 'crushing']],
    ['have', ['have', 'has', 'had', 'having']],
  ])('inflects %s', (base, forms) => {
    expect(verbForms(base)).toEqual(forms);
  });
});
