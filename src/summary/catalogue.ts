// What the article-wide warnings mean; the examples are whole short articles.
import type { CatalogueEntry } from '../model/rule.ts';

export const catalogue: readonly CatalogueEntry[] = [
  {
    code: 'article/no-source',
    docs: {
      summary: 'Nothing in the article is attributed to anyone',
      why: 'A reader cannot tell reporting from invention when no assertion says where it comes from.',
      fix: 'Say for the main assertions who states them or how they are known, or mark the piece as opinion.',
      limits: 'Articles with fewer than five assertions are left alone.',
      hits: [
        'The dam at Orlin burst on Sunday. The flood destroyed forty houses. The mayor fled to the capital. Farmers lost their herds. The company hid the cracks for years.',
      ],
      nearMisses: ['The dam at Orlin burst on Sunday. The flood destroyed forty houses.'],
    },
  },
  {
    code: 'article/one-source',
    docs: {
      summary: 'The article leans on one source',
      why: 'When most of what is attributed comes from one source, its interests become the story’s.',
      fix: 'Put the main assertions to a second, independent source, or say why there is none.',
      limits: 'Counts words, not weight: a long statement read out once looks like leaning. Needs four attributions.',
      hits: [
        'Mira Kovan said the bridge was safe. Kovan said the inspectors had approved it in March. Kovan added that the cracks were only in the paint. “There is no danger to anyone who crosses it,” Kovan said.',
      ],
      nearMisses: [
        'Mira Kovan said the bridge was safe. Peter Hald said the inspectors had never approved it. Kovan said the cracks were only in the paint. Hald said the steel under the paint had rusted through.',
      ],
    },
  },
  {
    code: 'article/no-named-source',
    docs: {
      summary: 'Every source of the article is anonymous or vague',
      why: 'Nobody outside the newsroom can check an article whose sources cannot be identified.',
      fix: 'Get one person, institution or document on the record, or tell the reader why nobody could be named.',
      limits: 'Needs four attributions.',
      hits: [
        'A senior official said the talks had failed. A diplomat said the minister had walked out. Another official said the treaty was dead. One negotiator said there would be no second round.',
      ],
      nearMisses: [
        'A senior official said the talks had failed. Mira Kovan said the minister had walked out. Another official said the treaty was dead. One negotiator said there would be no second round.',
      ],
    },
  },
];
