import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/lexicon/inflect.ts';

describe('verbForms', () => {
  it.each([
    ['try', ['try', 'tries', 'tried', 'trying']],
    ['plan', ['plan', 'plans', 'planned', 'planning']],
    ['erode', ['erode', 'erodes', 'eroded', 'eroding']],
    ['lie', ['lie', 'lies', 'lied', 'lain', 'lying']],
    ['drive', ['drive', 'drives', 'drove', 'driven', 'driving']],
    ['hamper', ['hamper', 'hampers', 'hampered', 'hampering']],
    ['crush', ['crush', 'crushes', 'crushed', 'crushing']],
    ['have', ['have', 'has', 'had', 'having']],
    ['say', ['say', 'says', 'said', 'saying']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['show', ['show', 'shows', 'showed', 'shown', 'showing']],
    ['learn', ['learn', 'learns', 'learned', 'learnt', 'learning']],
    ['cast', ['cast', 'casts', 'casting']],
    ['panic', ['panic', 'panics', 'panicked', 'panicking']],
    ['quip', ['quip', 'quips', 'quipped', 'quipping']],
    ['decree', ['decree', 'decrees', 'decreed', 'decreeing']],
  ])('inflects %s', (base, forms) => {
    expect(verbForms(base)).toEqual(forms);
  });
});
