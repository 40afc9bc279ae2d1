// What the entity types mean and how good the recogniser is at each; the figures are written by `npm run evaluate`.
import type { EntityType } from '../../model/findings.ts';
import type { CatalogueEntry, RuleDocs } from '../../model/rule.ts';
import figures from '../../models/entities.figures.json' with { type: 'json' };

const LIMITS =
  'Pronouns and descriptions ("she", "the ministry") are not followed. Two people who share a surname are told apart ' +
  'only where the full name stands nearby; two who share the whole name are taken for one.';

function entry(code: EntityType, docs: Omit<RuleDocs, 'limits'> & { readonly limits?: string }): CatalogueEntry {
  const { precision, recall } = figures.types[code];
  const share = (value: number): string => `${Math.round(value * 100)} of 100`;
  const measured =
    `On ${figures.set}, ${share(precision)} marked are right in span and type, ` +
    `and ${share(recall)} in the text are found.`;
  return {
    code: `entities/${code}`,
    docs: { ...docs, limits: [docs.limits, LIMITS, measured].filter(Boolean).join(' ') },
  };
}

export const catalogue: readonly CatalogueEntry[] = [
  entry('person', {
    summary: 'A person: every mention of one human being in the article, under the fullest name it gives.',
    why: 'Who is named, how often and who is quoted shows whose story this is, and who is talked about but not heard.',
    fix: 'Check the spelling, the title and the office of everyone named, and ask whether those accused were heard.',
    limits: 'Titles stand apart as the honorific; a possessive ’s is left out.',
    hits: [
      'Captain [Ibrahim Traoré] addressed the crowd on Monday.',
      'The senate confirmed [Ngozi Okonjo-Iweala] without debate.',
    ],
    nearMisses: ['The captain addressed the crowd on Monday.', 'He may not have been heard.'],
  }),
  entry('organization', {
    summary: 'An organisation: a government body, company, party, club, outlet or other institution with a name.',
    why: 'An institution that is named can be asked; most claims that need a source could carry one of these.',
    fix: 'Write the full name once, with its short form in brackets, and check that both are the official ones.',
    limits: 'Organisations are the hardest type: many look like places, products or ordinary words.',
    hits: ['The report of the [World Health Organization] was late.', 'Shares of [Siemens] fell on Friday.'],
    nearMisses: ['The ministry declined to comment.', 'The company said its shares fell.'],
  }),
  entry('place', {
    summary: 'A place: a country, region, town, river, building or other location with a name.',
    why: 'Where something is said to have happened is the first thing a reader, or a court, can check.',
    fix: 'Check the spelling and whether the place lies where the article says it does.',
    limits: 'A country that acts ("France protested") is still a place.',
    hits: ['The convoy left for [Nairobi] at dawn.', 'Talks will go on in [Geneva] next week.'],
    nearMisses: ['The convoy left for the capital at dawn.', 'They turned the corner.'],
  }),
  entry('misc', {
    summary: 'Another name: a nationality, language, event, work, law or product.',
    why: 'Names of events and works can be looked up; a nationality tells who is meant by "officials".',
    fix: 'Check the spelling, and that an adjective of nationality does not hide which body acted.',
    hits: ['The [German] delegation walked out.', 'Two [Italian] tourists were rescued.'],
    nearMisses: ['The delegation walked out.', 'Two tourists were rescued.'],
  }),
];
