// "Merrin Retail (Group) Co Ltd", "Merrin Foods Co., Ltd.": a company's name goes on behind a bracket or a comma, where the
// recogniser ends it and makes a name of the rest.
import { companyTails, insideTails } from '../../lexicon/company-tails.ts';
import type { Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { plainWord } from './names.ts';
import type { Name } from './recognise.ts';

/** The names, those of companies with all that ends them; they are in order. */
export function withCompanyTails(names: readonly Name[], tokens: readonly Token[]): readonly Name[] {
  let found: Name[] | null = null;
  names.forEach((name, index) => {
    const last = found?.at(-1);
    if (last !== undefined && name.firstToken < last.endToken) return;
    const end = name.type === 'organization' ? tailEnd(tokens, name.endToken) : name.endToken;
    if (end > name.endToken) {
      found ??= names.slice(0, index);
      found.push({ ...name, endToken: end, whole: true });
    } else found?.push(name);
  });
  return found ?? names;
}

/** Where the tail ends that begins at `at`; `at` itself where none does. */
function tailEnd(tokens: readonly Token[], at: number): number {
  const opens = tokens[at]?.text;
  if (opens !== '(' && opens !== ',') return at;
  const { sentence } = tokens[at]!;
  let end = at + 1;
  if (opens === '(') {
    while (isCapital(tokens[end]) && insideTails.has(plainWord(tokens[end]!.lower))) end++;
    if (end === at + 1 || tokens[end]?.text !== ')') return at;
    end++;
  }
  const from = end;
  while (tokens[end]?.sentence === sentence && isTail(tokens, end)) end++;
  // "Seeds, Co Mayo" is in a county.
  return end > from && plainWord(tokens[end - 1]!.lower) !== 'co' ? end : at;
}

/** A form of company, or the comma between two: "Co., Ltd.". */
function isTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text === ',') return isForm(tokens[at - 1]) && isForm(tokens[at + 1]);
  return isForm(token);
}

function isForm(token: Token | undefined): boolean {
  return isCapital(token) && companyTails.has(plainWord(token!.lower));
}
