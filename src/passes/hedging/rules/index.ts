// The context rules by the name the lexicon calls them.
import type { CueRule } from '../../../lexicon/cue.ts';
import { asListed, type ContextRule, verdict } from '../context.ts';
import { allBut, degree, inEffect, kindOf, number, quantity, someNumber } from './approximator.ts';
import { belief, clause, report, speculation } from './belief.ts';
import { always, certainty } from './certainty.ts';
import { condition, whether } from './condition.ts';
import { adjective, expectation, likely, prospect, schedule, seeming } from './epistemic.ts';
import { habit, passive } from './generality.ts';
import { allegation, hearsayAdjective, hearsayNoun } from './hearsay.ts';
import { could, may, might, must, ought } from './modal.ts';
import { insiders, people, quantifier } from './weasel.ts';
import { should, would } from './would.ts';

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
  ought,
  belief,
  report,
  speculation,
  seeming,
  prospect,
  adjective,
  likely,
  expectation,
  schedule,
  clause,
  number,
  'some-number': someNumber,
  quantity,
  degree,
  'in-effect': inEffect,
  'all-but': allBut,
  'kind-of': kindOf,
  people,
  insiders,
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
