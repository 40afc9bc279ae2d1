// What the trained tagger finds, paragraph by paragraph, mended by what position settles.
import type { LinearModel } from '../../tagger/index.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { isLabelOnly } from './label-only.ts';
import { linkSegments } from './link.ts';
import { createLabeller } from './predict.ts';
import { repair } from './repair/index.ts';
import { segmentsOf } from './segments.ts';
import { holdsQuotation } from './stretch.ts';
import { isSubheading } from './subheading.ts';

/** The drafts of the article in order of its paragraphs; `model` is the shipped one unless training asks another. */
export function taggedDrafts(evidence: Evidence, model?: LinearModel): readonly Draft[] {
  const { reading } = evidence.clues;
  const label = createLabeller(evidence, model);
  const found: Draft[][] = [];
  for (const paragraph of reading.paragraphs) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'credit') continue;
    const labelling = label(paragraph);
    const first = reading.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const segments = segmentsOf(labelling.labels, first);
    if (segments.length === 0) continue;
    found.push(
      linkSegments(reading, segments).map((link) => ({
        source: link.source,
        cue: link.cue,
        content: link.content,
        kind: null,
        confidence: confidenceOf(evidence.clues, link, labelling.sureness, first),
      })),
    );
  }
  return repair(evidence, found).filter((draft) => {
    const { content, source, cue } = draft;
    // Words of nobody that nobody reports and that stand in no quotation marks.
    const bare =
      source === null && cue === null && !content.some(({ first, end }) => holdsQuotation(evidence.clues, first, end));
    const told = !bare && (content.length > 0 || (source !== null && cue !== null));
    return told && !isLabelOnly(evidence, draft) && !isSubheading(evidence, draft);
  });
}
