// Whose source stands in the sentence itself or goes without saying: the rule that a rule is told from, the report that
// examined something, whoever is said to have complained, the meaning of a word, the record of a court or an exchange.
import { setsRules } from '../../language/rules.ts';
import { counting, lawNouns, lawVerbs, namingPhrases, petitions, publicSteps } from '../../lexicon/at-hand.ts';
import { ruling } from '../../lexicon/auxiliaries.ts';
import { examiningReports, meansOfStudy, reportExamines, researchTeams, usedMeans } from '../../lexicon/study-words.ts';
import { voicedJudgements } from '../../lexicon/view-words.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import { lowerAt } from './finder.ts';
import type { ArticleContext } from './rule.ts';
import { isBe } from './verbs.ts';

type Question = (facts: SentenceFacts, context: ArticleContext) => boolean;

/** "Under the industry code, no listed firm may hold": so far to its verb, which a participle may be taken for. */
const RULING_REACH = 14;
const isUnderRule: Question = ({ sentence: { firstToken, endToken } }, { reading: { tokens } }) => {
  if (!setsRules(tokens, firstToken)) return false;
  for (let i = firstToken + 3; i < endToken && i <= firstToken + RULING_REACH; i++)
    if (ruling.has(tokens[i]!.lower)) return true;
  return false;
};

/** A term in quotation marks is no speech. */
const A_TERM = 0.2;
/** The subject has no more words. */
const SUBJECT_REACH = 6;
const NAME_OF_LAW = 12;

/** "The act, under debate in the senate since May, would impose". */
const ASIDE_REACH = 10;

/** The last word of the subject in front of the verb, an aside between commas left out. */
function subjectBefore(finiteVerb: number, firstWord: number, tokens: readonly Token[]): number {
  if (lowerAt(tokens, finiteVerb - 1) !== ',') return finiteVerb - 1;
  for (let i = finiteVerb - 2; i > firstWord && i >= finiteVerb - ASIDE_REACH; i--)
    if (tokens[i]!.lower === ',') return i - 1;
  return finiteVerb - 1;
}

const IF = new Set(['if', 'once', 'when']);
/** "If passed into law,". */
const PASSED_REACH = 7;

/** Where the main clause begins behind "if passed by both houses,". */
function startOfMain(firstWord: number, finiteVerb: number, tokens: readonly Token[]): number {
  if (!IF.has(tokens[firstWord]!.lower) || tokens[firstWord + 1]?.tag !== 'VBN') return firstWord;
  for (let i = firstWord + 2; i < finiteVerb && i <= firstWord + PASSED_REACH; i++)
    if (tokens[i]!.lower === ',') return i + 1;
  return firstWord;
}

/** "The bill would require firms to keep them", "the act allows it": anybody can read it there. */
const isOfLaw: Question = ({ finiteVerb, mainVerb, firstWord, passive, quoted }, { reading: { tokens } }) => {
  if (finiteVerb < 0 || passive || quoted > A_TERM || !lawVerbs.has(lowerAt(tokens, mainVerb))) return false;
  const subject = subjectBefore(finiteVerb, firstWord, tokens);
  const reach = tokens[subject]?.tag.startsWith('NNP') === true ? NAME_OF_LAW : SUBJECT_REACH;
  if (subject + 1 - startOfMain(firstWord, finiteVerb, tokens) > reach) return false;
  if (tokens[finiteVerb]!.tag === 'MD' && !/^(?:would|will|must|may)$/.test(tokens[finiteVerb]!.lower)) return false;
  return lawNouns.has(lowerAt(tokens, subject));
};

/** "The process bears the name of", "it stands for": what a word means. */
const isNaming: Question = ({ mainVerb, finiteVerb }, { reading: { tokens } }) =>
  finiteVerb >= 0 && namingPhrases.some((words) => words.every((word, k) => word === lowerAt(tokens, mainVerb + k)));

/** "The report assessed incomes in ten countries": what it looked at stands in it. */
const isOfReport: Question = ({ mainVerb, finiteVerb, passive }, { reading: { tokens } }) =>
  finiteVerb >= 0 &&
  !passive &&
  examiningReports.has(lowerAt(tokens, finiteVerb - 1)) &&
  reportExamines.has(lowerAt(tokens, mainVerb));

const MEANS_REACH = 4;
/** "The researchers used a technique called ...". */
const isMeansOfStudy: Question = ({ mainVerb, finiteVerb }, { reading: { tokens } }) => {
  if (mainVerb !== finiteVerb || !researchTeams.has(lowerAt(tokens, finiteVerb - 1))) return false;
  if (!usedMeans.has(lowerAt(tokens, mainVerb))) return false;
  for (let i = mainVerb + 1; i <= mainVerb + MEANS_REACH; i++) if (meansOfStudy.has(lowerAt(tokens, i))) return true;
  return false;
};

/** "By the Harbour Board", "by former mayor Alva Brandt": somebody with a name, so many words behind "by". */
const NAME_REACH = 5;
function namesAgent(tokens: readonly Token[], from: number, endToken: number): boolean {
  for (let i = from; i < endToken; i++) {
    if (tokens[i]!.lower !== 'by') continue;
    for (let k = i + 1; k < endToken && k <= i + NAME_REACH; k++) {
      if (tokens[k]!.tag.startsWith('NNP')) return true;
      if (!/^(?:DT|JJ|NN|CD)/.test(tokens[k]!.tag)) break;
    }
  }
  return false;
}

const FILED = new Set(['made', 'lodged', 'filed', 'submitted', 'raised', 'tabled', 'launched', 'brought']);

/** "A complaint has been made by the Harbour Board", "she was criticised by Alva Brandt": they can be asked. */
const isOfNamedAgent: Question = ({ passive, mainVerb, finiteVerb, sentence }, { reading: { tokens } }) => {
  if (!passive || tokens[finiteVerb]!.tag === 'MD') return false;
  const verb = lowerAt(tokens, mainVerb);
  const voiced = voicedJudgements.has(verb) || (FILED.has(verb) && petitions.has(lowerAt(tokens, finiteVerb - 1)));
  return voiced && namesAgent(tokens, mainVerb + 1, sentence.endToken);
};

/** "Were charged with", "has been delisted": a court or an exchange has it on record. */
const isPublicStep: Question = ({ passive, mainVerb, finiteVerb }, { reading: { tokens } }) => {
  if (!passive || tokens[finiteVerb]!.tag === 'MD' || !publicSteps.has(lowerAt(tokens, mainVerb))) return false;
  for (let i = finiteVerb + 1; i < mainVerb; i++) if (/^(?:not|n't|never)$/.test(tokens[i]!.lower)) return false;
  return true;
};

const BOUGHT = new Set(['bought', 'acquired', 'sold', 'auctioned']);
const PRICE_REACH = 12;
/** "Bought the chain in 2017 for $13 billion": the price of a deal done was announced. */
const isPricedDeal: Question = ({ mainVerb, finiteVerb, sentence }, { reading: { tokens } }) => {
  if (finiteVerb < 0 || tokens[finiteVerb]!.tag === 'MD' || !BOUGHT.has(lowerAt(tokens, mainVerb))) return false;
  if (tokens[mainVerb]!.tag === 'VBD' ? false : !isBe(tokens[finiteVerb]!)) return false;
  for (let i = mainVerb + 1; i < sentence.endToken - 1 && i <= mainVerb + PRICE_REACH; i++)
    if (tokens[i]!.lower === 'for' && /^[$£€]/.test(tokens[i + 1]!.text)) return true;
  return false;
};

const COUNT_REACH = 4;
/** "The registry has recorded 340 cases", "Norland reported no new deaths": a body that keeps count of them. */
const isCountOfBody: Question = (facts, { reading: { tokens } }) => {
  const { mainVerb, finiteVerb, passive, sentence, people, organizations, places } = facts;
  if (finiteVerb < 0 || passive || people > 0 || organizations + places === 0) return false;
  if (tokens[finiteVerb]!.tag === 'MD' || !counting.has(lowerAt(tokens, mainVerb))) return false;
  let named = false;
  for (let i = sentence.firstToken; i < finiteVerb && !named; i++) named = tokens[i]!.tag.startsWith('NNP');
  if (!named) return false;
  for (let i = mainVerb + 1; i < sentence.endToken && i <= mainVerb + COUNT_REACH; i++)
    if (tokens[i]!.kind === 'number' || tokens[i]!.tag === 'CD' || tokens[i]!.lower === 'no') return true;
  return false;
};

const DOCUMENT = new Set(['report', 'study', 'survey', 'forecast', 'review']);

function opensWithDocument({ finiteVerb, firstWord }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (finiteVerb < 0 || finiteVerb - firstWord > 3) return false;
  for (let i = firstWord; i < finiteVerb; i++) if (DOCUMENT.has(tokens[i]!.lower)) return true;
  return false;
}

/** Between "..., says a report" and "The report predicts ...": its figures go on. */
const isBetweenReports: Question = ({ sentence, numbers, quoted }, { facts, found, reading: { tokens } }) => {
  const before = facts[sentence.index - 1];
  const after = facts[sentence.index + 1];
  if (numbers === 0 || quoted > 0 || before === undefined || after === undefined) return false;
  const kind = found.attributions[before.coverage.best]?.sourceKind;
  if ((kind !== 'named' && kind !== 'unnamed') || !opensWithDocument(after, tokens)) return false;
  return found.attributions[after.coverage.best] !== undefined;
};

const atHand: readonly Question[] = [
  isUnderRule,
  isOfLaw,
  isNaming,
  isOfReport,
  isMeansOfStudy,
  isOfNamedAgent,
  isBetweenReports,
];
const onRecord: readonly Question[] = [isPublicStep, isPricedDeal, isCountOfBody];

/** Whether the source of what the sentence tells is at hand. */
export function isAtHand(facts: SentenceFacts, context: ArticleContext): boolean {
  return atHand.some((asks) => asks(facts, context));
}

/** Whether it tells a step that a court, an exchange or a notice of the firm has put on record. */
export function isStepOnRecord(facts: SentenceFacts, context: ArticleContext): boolean {
  return onRecord.some((asks) => asks(facts, context));
}
