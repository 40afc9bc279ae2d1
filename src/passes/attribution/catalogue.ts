// What the findings of this pass mean. Quotation codes mark the content, source codes the source, or the cue without one.
import type { CatalogueEntry } from '../../model/rule.ts';

export const catalogue: readonly CatalogueEntry[] = [
  {
    code: 'attribution/direct',
    docs: {
      summary: "A source's own words, between quotation marks.",
      why: 'A direct quotation is the strongest evidence of what somebody said: it can be checked word by word.',
      fix: 'Nothing to mend; check the wording against the recording or the document.',
      limits:
        'One or two words in quotation marks are taken for a term, a nickname or a scare quote unless nothing else is said.',
      hits: ['["The bridge will open in spring,"] Okafor said.', 'Okafor said: ["We have run out of time and money."]'],
      nearMisses: ['Okafor said the bridge would open in spring.', 'Anna "Duke" Petrov won the race on Sunday.'],
    },
  },
  {
    code: 'attribution/indirect',
    docs: {
      summary: 'What a source said, believes or found, in the words of the article.',
      why: 'The reader relies on the writer having understood the source; the meaning may shift.',
      fix: 'Quote the decisive words where the wording matters.',
      hits: [
        'The ministry said on Monday [that the ferry would sail again].',
        'According to the report, [two thirds of the wells are dry].',
      ],
      nearMisses: ['"The ferry will sail again," the ministry said.', 'The ferry sailed on Monday.'],
    },
  },
  {
    code: 'attribution/mixed',
    docs: {
      summary: "A source's words partly quoted, partly retold.",
      why: 'The part outside the quotation marks is the writer’s reading of it; a fragment can mislead about the whole.',
      fix: 'Give the whole sentence when the fragment carries the point.',
      hits: ['Okafor said [the delay was "a failure of the whole city council"].'],
      nearMisses: ['"The delay was a failure of the whole city council," Okafor said.'],
    },
  },
  {
    code: 'attribution/named',
    docs: {
      summary: 'A source that a reader could look up: a person, an institution, a document or a data set.',
      why: 'Named sources answer for what they say and can be asked again.',
      fix: 'Nothing to mend.',
      limits: 'A pronoun counts as the person last named; the article’s own author is not recognised as such.',
      hits: ['[Police] said the road would stay closed.', '[The report] found that two thirds of the wells were dry.'],
      nearMisses: ['Critics said the road should stay closed.', 'A senior official said the road would stay closed.'],
    },
  },
  {
    code: 'attribution/unnamed',
    docs: {
      summary: 'One specific source that the article does not identify.',
      why: 'Nobody can check who it is, what they know and what they want.',
      fix: 'Name the source, or say why it cannot be named and how it knows.',
      hits: ['[A senior official] said the talks had failed.', '[One voter] said she had waited for three hours.'],
      nearMisses: ['Interior Minister Lena Brandt said the talks had failed.', 'Critics said the talks had failed.'],
    },
  },
  {
    code: 'attribution/vague',
    docs: {
      summary: 'A crowd without names, or nobody at all: critics, experts, "it is feared", "reportedly".',
      why: 'It sounds like a source and is none: nobody can say who thinks so, or how many.',
      fix: 'Say who, or how you know; otherwise leave it out.',
      hits: [
        '[Critics] say the plan will fail.',
        'It [is feared] that the dam will not hold.',
        'The firm [reportedly] lost two ships in the storm.',
      ],
      nearMisses: [
        'Lena Brandt, a critic of the plan, said it would fail.',
        'The officer said nothing about the storm.',
      ],
    },
  },
];
