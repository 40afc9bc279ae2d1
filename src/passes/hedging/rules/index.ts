// The context rules by the name the lexicon calls them.
import type { CueRule } from '../../../lexicon/cue.ts';
import { asListed, type ContextRule, verdict } from '../context.ts';
import { degree, kindOf, number, quantity, someNumber } from './approximator.ts';
import { always, certainty } from './certainty.ts';
import { condition, whether } from './condition.ts';
import { adjective, belief, clause, expectation, likely, prospect, report, seeming } from './epistemic.ts';
import { allegation, hearsayAdjective, hearsayNoun } from './hearsay.ts';
import { could, may, might, must, should, would } from './modal.ts';
import { habit, passive, people, quantifier } from './weasel.ts';

export const RULES: Readonly<Record<CueRule, ContextRule>> = {
  plain: (context) => asListed(context),
  condition,
  whether,
  could,
  may,
  might,
  would,
  should,
  must,
  belief,
  report,
  seeming,
  prospect,
  adjective,
  likely,
  expectation,
  clause,
  number,
  'some-number': someNumber,
  quantity,
  degree,
  'kind-of': kindOf,
  people,
  quantifier,
  habit,
  passive,
  'hearsay-adjective': hearsayAdjective,
  'hearsay-noun': hearsayNoun,
  allegation,
  certainty,
  always,
  never: () => verdict(0, 'a set phrase'),
};
