// "Criticised what ⟦the mayor calls a trap⟧", "a levy on low⟦- and middle-income homes⟧", "praised Brandt⟦, Okafor and the
// crew⟧": the words end where no phrase does, since the tagger gives one label to a token and the next ones have another.
import { gradingStems } from '../../../../lexicon/assessments.ts';
import { withOf } from '../../../../lexicon/saying-words.ts';
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import { hasFinite, hasVerb, nextMark } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';
import { isBe } from '../be.ts';
import { endBefore } from '../reach.ts';
import { LISTENED } from '../word-classes.ts';

/** A content that ends too soon, at `end`; `body` is the end of its sentence without the closing mark. */
interface Open {
  readonly clues: Clues;
  readonly first: number;
  readonly end: number;
  readonly body: number;
  readonly draft: Draft;
  readonly all: readonly Draft[];
}

/** Where the words end that go on; 0 where none do. */
type Extension = (open: Open) => number;

/** Each extension may open the way for another; no sentence has more. */
const MOST_TURNS = 4;

export function finishPhrase(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const { first } = last;
  if (first < firstToken || last.end > endToken) return draft;
  const body = bodyEnd(evidence, firstToken, endToken);
  let { end } = last;
  for (let turn = 0; turn < MOST_TURNS && end < body; turn++) {
    const open: Open = { clues, first, end, body, draft, all };
    let next = end;
    for (const extension of extensions) next = Math.max(next, extension(open));
    if (next === end) break;
    end = Math.min(next, body);
  }
  return end === last.end ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "On low[- and middle-income homes]": the hyphen waits for the word that both share. */
function behindHyphen({ clues, first, end, body, draft, all }: Open): number {
  const { tokens } = clues.reading;
  const [word, hyphen, joins] = [tokens[end - 1]!, tokens[end]!, tokens[end + 1]];
  if (hyphen.text !== '-' || hyphen.start !== word.end || joins === undefined || joins.start === hyphen.end) return 0;
  if (!/^(?:and|or|to)$/.test(joins.lower)) return 0;
  return endBefore(clues, first, nextMark(clues, end + 1, body), draft, all);
}

/** "Noted recent [comments]", "the fate of Harbour [pilots only]": the noun is to come. */
function nounEnd({ clues, end, body, draft, all }: Open): number {
  const { reading, groupStart, groupEnd } = clues;
  const [before, next] = [reading.tokens[end - 1]!, reading.tokens[end]!];
  const open = /^(?:JJ[RS]?|DT|PRP\$)$/.test(before.tag) && /^(?:NN|JJ)/.test(next.tag);
  // "Backed the mayor [last week]" tells when.
  const compound = /^NNP?$/.test(before.tag) && /^NNS?$/.test(next.tag) && timePhraseEnd(clues, end, body) === end;
  if (!(open || compound)) return 0;
  const whole = groupEnd[end - 1]!;
  // "That the road was old [cost her the vote]".
  const opens = groupStart[end - 1]!;
  if (whole <= end || (opens > 0 && isBe(clues, opens - 1))) return 0;
  // "Found it hard [Okafor said]": others speak there.
  return all.some(({ cue, source }) => cue !== draft.cue && source !== null && source.first === end) ? 0 : whole;
}

/** Others speak in a clause without a mark before it: "what [they call a trap]", "the cuts [she says are due]". */
function nestedEnd({ clues, first, end, draft, all }: Open): number {
  const { reading, quotation } = clues;
  const { tokens } = reading;
  const before = tokens[end - 1]!;
  if (before.kind === 'punctuation' || (quotation[end - 1] ?? -1) >= 0) return 0;
  const nested = all.find(
    ({ source, cue }) => cue !== draft.cue && cue !== null && source?.first === end && cue.first >= source.end,
  );
  if (nested === undefined) return 0;
  const { sentence } = before;
  const parts = [nested.source!, nested.cue!, ...nested.content];
  // Part of what they say may stand in front: "the cuts" is theirs, too.
  if (parts.some((part) => tokens[part.first]!.sentence !== sentence || (part.first < first && part.end > first)))
    return 0;
  return Math.max(...parts.map((part) => part.end));
}

/** Within brackets stands no more. */
const LONGEST_ASIDE = 25;

/** "New cases of cancer (including [more of the skin and bone) by May]": a bracket that opens is closed. */
function bracketEnd({ clues, first, end, body }: Open): number {
  const { quotation, reading } = clues;
  const { tokens } = reading;
  let open = end - 1;
  while (open >= first && tokens[open]!.text !== ')' && tokens[open]!.text !== '(') open--;
  if (open <= first || tokens[open]!.text !== '(' || (quotation[open] ?? -1) >= 0) return 0;
  let close = end;
  while (close < body && close < end + LONGEST_ASIDE && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')') return 0;
  return close + 1 < body && tokens[close + 1]!.tag === 'IN' ? nextMark(clues, close + 1, body) : close + 1;
}

/** "Noted a “sharp rise” [in the size of the zone]": words in quotation marks with a noun as their head. */
function quotedNounEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens, quotations } = clues.reading;
  if (clues.quotePlace[end - 1] !== QuotePlace.closing || !HANGS_ON_NOUN.has(tokens[end]!.lower)) return 0;
  const quoted = quotations[clues.quotation[end - 2] ?? -1];
  const head = tokens[end - 2]!;
  if (quoted === undefined || !head.tag.startsWith('NN') || hasVerb(clues, quoted.firstToken, end)) return 0;
  // "Called it a “sharp rise” of his own accord": behind an article, the object of the verb.
  const article = quoted.firstToken - 2;
  if (article !== first || article !== draft.cue!.end || !/^(?:DT|PRP\$)$/.test(tokens[article]!.tag)) return 0;
  return endBefore(clues, first, nextMark(clues, end, body), draft, all);
}

const HANGS_ON_NOUN = new Set(['of', 'in', 'for', 'between', 'among', 'to', 'that', 'who']);

/** A member of a list has at most so many words. */
const LONGEST_MEMBER = 8;
const JOINS = /^(?:and|or)$/;
const MEMBER = /^(?:DT|PRP\$|JJ[RS]?|NN(?:S|PS?)?|CD|POS|VBG|IN|HYPH)$/;

/** "Praised Brandt[, Okafor and the crew]", "said theft from farms[, shops and homes had risen]". */
function listEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens } = clues.reading;
  // "Access to a “workshop”, a library and a kitchen".
  const noun = clues.quotePlace[end - 1] === QuotePlace.closing ? end - 2 : end - 1;
  if (tokens[end]!.text !== ',' || !/^NN/.test(tokens[noun]!.tag)) return 0;
  let member = end + 1;
  let joined = false;
  let i = end + 1;
  for (; i < body && i - member <= LONGEST_MEMBER; i++) {
    const { tag, text, lower } = tokens[i]!;
    if (JOINS.test(lower)) {
      if (joined) return 0;
      joined = true;
      member = i + 1;
    } else if (text === ',' && !joined) member = i + 1;
    else if (!MEMBER.test(tag) || (tag === 'IN' && i === member)) break;
  }
  const next = tokens[i];
  if (!joined || i === member || i - member > LONGEST_MEMBER || !/^NN/.test(tokens[i - 1]!.tag)) return 0;
  const isClause = next !== undefined && i < body && FINITE.has(next.tag);
  // "Was needed for schools, roads and bridges": behind a verb a list goes on with nothing.
  const named = next?.text === ',' && /^(?:NN|DT|PRP|JJ)/.test(tokens[i + 1]?.tag ?? '');
  const closes = i >= body || (next?.kind === 'punctuation' && !named);
  if (hasFinite(clues, first, end) && !(closes && !JOINS.test(tokens[end + 1]!.lower))) return 0;
  // "Praised Brandt, and the crew did": a clause of its own.
  if (isClause && (draft.source === null || JOINS.test(tokens[end + 1]!.lower))) return 0;
  const whole = endBefore(clues, first, isClause ? body : nextMark(clues, i, body), draft, all);
  return whole < i ? 0 : whole;
}

/** "Evidence of raids [and thefts carried out by gangs]": a second noun, of which more is told and no clause. */
function joinedNounEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens } = clues.reading;
  if (!JOINS.test(tokens[end]!.lower) || !tokens[end - 1]!.tag.startsWith('NN') || end + 2 >= body) return 0;
  const noun = clues.groupEnd[end + 1]!;
  if (noun <= end + 1 || noun >= body) return 0;
  // "Carried out by" looks like the past.
  const by = tokens[noun + 1]?.lower === 'by' || tokens[noun + 2]?.lower === 'by';
  if (!/^(?:VBN|IN)$/.test(tokens[noun]!.tag) && !(tokens[noun]!.tag === 'VBD' && by)) return 0;
  if (!/^(?:NN|JJ)/.test(tokens[end + 1]!.tag) || !tokens[noun - 1]!.tag.startsWith('NN')) return 0;
  const mark = nextMark(clues, noun, body);
  if (hasFinite(clues, noun + 1, mark)) return 0;
  const whole = endBefore(clues, first, mark, draft, all);
  return whole <= noun ? 0 : whole;
}

/** "New lamps[, as well as a bench]": what is joined so is of the same statement. */
function asWellEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens } = clues.reading;
  if (tokens[end]!.text !== ',' || end + 4 >= body) return 0;
  if (!['as', 'well', 'as'].every((word, at) => tokens[end + 1 + at]!.lower === word)) return 0;
  return endBefore(clues, first, nextMark(clues, end + 4, body), draft, all);
}

/**
 * "Called the road “old” [and the bridge “a ruin”]": the verb of the first half is that of the second, which has a
 * quotation where the first has one, and no verb with a subject.
 */
function gappedEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens, quotations } = clues.reading;
  if (clues.quotePlace[end - 1] !== QuotePlace.closing || !gradingStems.test(tokens[draft.cue!.end - 1]!.lower))
    return 0;
  const next = tokens[end + 2];
  // "Called it “old” and criminal".
  if (JOINS.test(tokens[end]!.lower) && /^(?:JJ|NNS?)$/.test(tokens[end + 1]?.tag ?? ''))
    if (end + 2 === body || next?.kind === 'punctuation' || next?.lower === 'and') return end + 2;
  if (!JOINS.test(tokens[end]!.lower) || !/^(?:DT|PRP\$|NN|JJ)/.test(tokens[end + 1]?.tag ?? '')) return 0;
  let mark = end + 2;
  while (mark < body && clues.quotePlace[mark] !== QuotePlace.opening) {
    if (FINITE.has(tokens[mark]!.tag) || tokens[mark]!.kind === 'punctuation') return 0;
    mark++;
  }
  const quoted = quotations[clues.quotation[mark] ?? -1];
  if (mark >= body || quoted === undefined || !quoted.closed) return 0;
  const whole = endBefore(clues, first, Math.min(quoted.endToken + 1, body), draft, all);
  return whole <= mark ? 0 : whole;
}

/** "The fact that the mill [is expected to close]": what is foreseen of the words in front, whoever foresees it. */
function foreseenEnd({ clues, first, end, draft, all }: Open): number {
  const { tokens } = clues.reading;
  const [before, verb] = [tokens[end - 1]!, tokens[draft.cue!.end - 1]!];
  // "His vow to stay – a brave one – was taken for a threat": the main verb of the article.
  if (!isBe(clues, end) || before.kind === 'punctuation' || /^NN/.test(verb.tag)) return 0;
  const nested = all.find(({ cue }) => cue !== draft.cue && cue?.first === end && tokens[cue.end - 1]!.tag === 'VBN');
  if (nested === undefined || nested.content.some((part) => part.first < first)) return 0;
  const { sentence } = tokens[end]!;
  const parts = nested.content.filter((part) => tokens[part.first]!.sentence === sentence);
  return Math.max(...parts.map((part) => part.end), 0);
}

/** "The wisdom [of the plan]": what hangs on the noun. */
function ofEnd({ clues, first, end, body, draft, all }: Open): number {
  const { tokens } = clues.reading;
  if (tokens[end]!.lower !== 'of' || !/^NNS?$/.test(tokens[end - 1]!.tag) || (clues.quotation[end] ?? -1) >= 0)
    return 0;
  const mark = nextMark(clues, end + 1, body);
  // "Accused the firm of theft": of the verb; "the cost of the mill rose": another clause.
  if (hasOf(clues, draft) || hasFinite(clues, end + 1, mark)) return 0;
  return endBefore(clues, first, mark, draft, all);
}

/** Whether the verb itself has an object with "of": "accused them of it", "warned the crew of a flood". */
function hasOf({ reading: { tokens } }: Clues, { cue }: Draft): boolean {
  const verb = tokens[cue!.end - 1]!.lower;
  return LISTENED.has(verb) || withOf.test(verb);
}

const extensions: readonly Extension[] = [
  behindHyphen,
  nounEnd,
  nestedEnd,
  bracketEnd,
  quotedNounEnd,
  listEnd,
  joinedNounEnd,
  asWellEnd,
  gappedEnd,
  foreseenEnd,
  ofEnd,
];
