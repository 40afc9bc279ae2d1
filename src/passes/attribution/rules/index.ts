// The rules in the order in which they fill what the tagger left uncovered.
import { answeredClaim } from './answered-claim.ts';
import { appeal } from './appeal.ts';
import { closingReportRule } from './closing-report.ts';
import { dashCredit } from './dash-credit.ts';
import { deniedAsideRule } from './denied-aside.ts';
import { documentClause } from './document-clause.ts';
import { documentOpening } from './document-opening.ts';
import { evidenceVerb } from './evidence-verb.ts';
import { headline } from './headline.ts';
import { lateAgentRule } from './late-agent.ts';
import { ownedWords } from './owned-words.ts';
import { participle } from './participle.ts';
import { pollPhrase } from './poll-phrase.ts';
import { readQuotation } from './read-quotation.ts';
import { reference } from './reference.ts';
import { relativeSubject } from './relative-subject.ts';
import { reportingVerb } from './reporting-verb.ts';
import type { AttributionRule } from './rule.ts';
import { sign } from './sign.ts';
import { speakerLabel } from './speaker-label.ts';
import { spokenQuotation } from './spoken-quotation.ts';
import { vagueReport } from './vague-report.ts';

export const rules: readonly AttributionRule[] = [
  closingReportRule,
  dashCredit,
  ownedWords,
  speakerLabel,
  headline,
  spokenQuotation,
  readQuotation,
  relativeSubject,
  reportingVerb,
  evidenceVerb,
  appeal,
  lateAgentRule,
  deniedAsideRule,
  answeredClaim,
  sign,
  documentClause,
  documentOpening,
  pollPhrase,
  participle,
  vagueReport,
  reference,
];
