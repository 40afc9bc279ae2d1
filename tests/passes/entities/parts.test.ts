// One marked stretch that is a name and more, or two names; then `type name` of each entity.
import { describe, expect, test } from 'vitest';
import { markedEntities } from './support.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  // Words in lower case
  ['a noun behind a name', 'The [M:Alder Seed movement] grew.', ['misc Alder Seed']],
  ['but not a committee', 'The [O:Alder Seed committee] met.', ['organization Alder Seed committee']],
  ['but the part of a university', 'The [O:Alder University department] met.', ['organization Alder University']],
  ['nor the party of one word', 'The [O:Seeder party] won.', ['organization Seeder party']],
  [
    'nor the party of two words for what it wants',
    'The [O:Radical Reform party] won.',
    ['organization Radical Reform party'],
  ],
  ['but the party of two', 'The [O:Front Norland party] won.', ['organization Front Norland']],
  ['nor a particle', 'They read the [O:Corriere della Seeda] daily.', ['organization Corriere della Seeda']],
  ['a town and its meeting', 'He spoke at a [O:Brenholm town meeting] then.', ['place Brenholm']],
  ['a family', 'The [O:Ricker family] gave money.', ['person Ricker family']],
  [
    'names on either side',
    'Then the [O:Alder Foundation square Brenholm] again.',
    ['organization Alder Foundation', 'place Brenholm'],
  ],
  ['a word before a name', 'It came from: [O:Harvest company Altrix], he said.', ['organization Altrix']],
  ['but not within a title', 'They saw "[M:Birds sing Loudly]" twice.', ['misc Birds sing Loudly']],
  // Joints
  ['two counties', 'He won [L:Merrin and Brenholm] counties.', ['place Merrin', 'place Brenholm']],
  ['but not one place of two words', 'He went to [L:Merrin and Brenholm].', ['place Merrin and Brenholm']],
  [
    'two offices of a university',
    'The [O:Office of Harbours and Division of Roads] agreed.',
    ['organization Office of Harbours', 'organization Division of Roads'],
  ],
  ['two departments', 'He left [O:Labor and Justice] alone.', ['organization Labor', 'organization Justice']],
  [
    'letters and an administration',
    'The [O:NRX and Seed Administration] agreed.',
    ['organization NRX', 'organization Seed Administration'],
  ],
  [
    'two papers, of which the second has its article',
    'It stood in the [O:Lantern and The Courier] then.',
    ['organization Lantern', 'organization The Courier'],
  ],
  ['a firm that two others own', 'Then [O:Nokia Siemens] said so.', ['organization Nokia Siemens']],
  ['but not who leads a band', 'He heard [O:Ada and The Otters] then.', ['organization Ada and The Otters']],
  ['but not a firm', 'He hired [O:Alder and Moor].', ['organization Alder and Moor']],
  ['somebody and a town', 'So said [P:Anna Harker of Brenholm] then.', ['person Anna Harker', 'place Brenholm']],
  [
    'a professor and the university',
    'So said [O:Prof. Wei Harker of Merrin University] then.',
    ['person Wei Harker', 'organization Merrin University'],
  ],
  ['but not a king', 'So said [P:Peter Moor of Norland] then.', ['person Peter Moor of Norland']],
  ['a member and a state', 'So said a [M:Brenholm Democrat] then.', ['place Brenholm', 'misc Democrat']],
  ['but not a party member alone', 'So said a [M:Young Democrat] then.', ['misc Young Democrat']],
  ['a programme and its channel', 'He told [M:NRX’s “Seed Time] so.', ['misc NRX', 'misc Seed Time']],
  [
    'a state that ends a sentence',
    'He lives in Alder, [P:N.J. Anna Harker] left.',
    ['place N.J.', 'person Anna Harker'],
  ],
  // Titles
  ['a title behind a state', 'Then [O:Brenholm Sen.] Ada left.', ['place Brenholm']],
  // Committees
  [
    'the start of a committee',
    'The House Seeds and the [O:Weather Committee] met.',
    ['organization House Seeds and the Weather Committee'],
  ],
  [
    'the start of a law',
    'It broke the Harvest for [M:Seeds Act of 2015] twice.',
    ['misc Harvest for Seeds Act of 2015'],
  ],
  ['but not somebody for a law', 'We met Harker for [M:Seeds Act] talks.', ['misc Seeds Act']],
  [
    'but not of one without a chamber',
    'The Seeds and the [O:Weather Committee] met.',
    ['organization Weather Committee'],
  ],
];

describe('parts of names', () => {
  test.each(cases)('%s', (_, marked, expected) => {
    expect(markedEntities(marked)).toEqual(expected);
  });
});
