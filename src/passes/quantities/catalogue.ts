// What the quantity codes mean.
import type { CatalogueEntry } from '../../model/rule.ts';

export const catalogue: readonly CatalogueEntry[] = [
  {
    code: 'quantities/date',
    docs: {
      summary: 'A date or time: a day, month, year, hour, or one told from today, such as "last week"',
      why: 'Dates tie a statement to what can be looked up, and "recently" or "last week" age with the page.',
      fix: 'Check the date; give the day where the text only says "last week".',
      limits:
        'Holidays ("Christmas") and vague times ("recently") are not found. Only a full date, month with year, or year has a value.',
      hits: [
        'The council met on [March 3, 2024].',
        'The bridge closed [last week].',
        'The mill shut in [the 1990s].',
        'The doors open at [9 a.m.]',
      ],
      nearMisses: ['The talks may resume.', 'They march on the city.', 'It was the last straw.', 'June Carter sang.'],
    },
  },
  {
    code: 'quantities/money',
    docs: {
      summary: 'A sum of money',
      why: 'A sum comes from a document, an estimate or a person; the reader should learn which.',
      fix: 'Check the amount, the currency and who gives it.',
      limits:
        'A bare dollar sign is taken for US dollars. Pounds in words are money only beside a verb of paying; francs, pesos and the like keep their noun as the unit.',
      hits: ['The bridge cost [$1.2bn].', 'She won [300 million CFA francs].', 'They lost [millions of dollars].'],
      nearMisses: ['The dog weighs five.', 'They agreed on $ signs.', 'The price fell.'],
    },
  },
  {
    code: 'quantities/percent',
    docs: {
      summary: 'A percentage, or a difference in percentage points',
      why: 'A share is a share of something, counted by somebody at some time.',
      fix: 'Say of what, when and counted by whom; keep percent and percentage points apart.',
      limits: 'A range has no value.',
      hits: [
        'Prices rose [12%].',
        'Some [three per cent] of the trees died.',
        'The lead shrank by [2 percentage points].',
      ],
      nearMisses: ['A large percentage stayed away.', 'Prices rose.'],
    },
  },
  {
    code: 'quantities/quantity',
    docs: {
      summary: 'A count or measure with the noun it counts',
      why: 'Somebody counted, measured or estimated it, and may have been wrong.',
      fix: 'Say who counted and when; where nobody did, say that it is an estimate.',
      limits:
        'Ordinals, scores and numbers that name something ("Section 3", "Apollo 11") are passed over, and "one" unless it counts a noun. The noun group is read off parts of speech.',
      hits: [
        'About [2,000 commandos] landed.',
        'The fire killed [three small children].',
        '[Dozens of villages] burned.',
        '[A fifth of voters] stayed away.',
        'A [10-year-old] boy drowned.',
      ],
      nearMisses: [
        'No one came.',
        'The first man left.',
        'See Section 3 of the law.',
        'Apollo 11 landed.',
        'Thousands cheered him.',
      ],
    },
  },
];
