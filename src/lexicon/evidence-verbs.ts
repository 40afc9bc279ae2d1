// Verbs that report only of some subjects: pictures show, courts hear, newspapers learn, figures put a loss at a sum.
// Belongs here: a verb whose other uses tell a deed ("she heard a noise", "he put the box down"), with the nouns that make
// it a report. Does not: verbs of saying, which speech-verbs.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export interface EvidenceVerb {
  readonly forms: ReadonlySet<string>;
  /** Heads of its subject, singular and plural. */
  readonly subjects: ReadonlySet<string>;
  /** The subject may also be an organization by its name. */
  readonly bodies: boolean;
  /** Words of which one must follow at once, or for "at" with a figure behind it later: else any clause or noun. */
  readonly follows: ReadonlySet<string> | null;
}

const pictures =
  'image images picture pictures photo photos photograph photographs footage video videos clip clips recording recordings map maps scan scans x-ray x-rays';
const documents =
  'report reports study studies results findings analysis analyses test tests review reviews audit audits figures data statistics records accounts estimate estimates survey surveys poll polls documents papers filings minutes';

const reckoners =
  'they he she it analysts economists insurers experts officials police prosecutors scientists researchers ministers lawyers campaigners forecasters brokers historians doctor official analyst economist insurer expert scientist researcher assessment estimate paper papers spokesperson spokesman spokeswoman';

const HEARERS = 'court jury inquest tribunal inquiry jurors magistrates hearing committee panel';
/** Bodies before which others speak: what they hear and are told is on record. */
export const hearers = wordSet(HEARERS);

const verb = (forms: string, subjects: string, follows: string | null = null, bodies = false): EvidenceVerb => ({
  forms: wordSet(forms),
  subjects: wordSet(subjects),
  bodies,
  follows: follows === null ? null : wordSet(follows),
});

const evidenceVerbs: readonly EvidenceVerb[] = [
  verb('show shows showed showing', `${pictures} ${documents}`),
  verb(
    'suggest suggests suggested suggesting indicate indicates indicated indicating reveal reveals revealed revealing',
    `${pictures} ${documents}`,
  ),
  verb('find finds found', `${documents} ${HEARERS}`),
  // "Insurers put the cost at £2m", of whomever a figure follows "at".
  verb('put puts estimate estimates estimated', `${documents} ${reckoners}`, 'at', true),
  // Of what is laid down, and of papers.
  verb(
    'state states stated stipulate stipulates stipulated',
    `${documents} terms policy policies rules guidelines guidance regulations agreement contract code charter`,
    'that',
  ),
  verb('blame blames blamed fault faults faulted', documents),
  verb('hear hears heard', HEARERS, 'that how'),
  // Only in the passive: "the court was told".
  verb('told', HEARERS),
  verb('learned learnt', 'newspaper paper agency broadcaster magazine', 'that', true),
];

/** By each of their forms. */
export const evidenceVerbOf: ReadonlyMap<string, EvidenceVerb> = new Map(
  evidenceVerbs.flatMap((entry) => [...entry.forms].map((form) => [form, entry] as const)),
);

/** What such a verb reports of. */
export const evidenceSubjects: ReadonlySet<string> = new Set(evidenceVerbs.flatMap((entry) => [...entry.subjects]));
/** Of them the pictures and papers. */
export const evidenceNouns: ReadonlySet<string> = wordSet(`${pictures} ${documents}`);

/** "Without offering any evidence": what a claim is backed with, or not. */
export const presenting = wordSet('offering providing presenting citing giving showing producing');
export const backing = wordSet('evidence proof details specifics examples basis');
