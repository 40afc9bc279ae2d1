// The rules in the order of the features' numbers: add at the end and retrain.
import type { Rule } from '../rule.ts';
import { causal } from './causal.ts';
import { comparison } from './comparison.ts';
import { consequence } from './consequence.ts';
import { disputed } from './disputed.ts';
import { evaluation } from './evaluation.ts';
import { eventWithoutBasis } from './event-without-basis.ts';
import { generalization } from './generalization.ts';
import { inference } from './inference.ts';
import { ownVoice } from './own-voice.ts';
import { prediction } from './prediction.ts';
import { quantity } from './quantity.ts';
import { reaction } from './reaction.ts';
import { scale } from './scale.ts';
import { stateOfMind } from './state-of-mind.ts';
import { superlative } from './superlative.ts';
import { trend } from './trend.ts';
import { unnamedAgentPassive } from './unnamed-agent-passive.ts';
import { vagueSource } from './vague-source.ts';

export const rules: readonly Rule[] = [
  vagueSource,
  quantity,
  superlative,
  causal,
  consequence,
  stateOfMind,
  prediction,
  generalization,
  scale,
  reaction,
  disputed,
  evaluation,
  comparison,
  trend,
  inference,
  unnamedAgentPassive,
];

/** What they find is as often the writer's choice of words as a thing that somebody must have told. */
export const lightRules: ReadonlySet<Rule> = new Set([evaluation, comparison, inference, unnamedAgentPassive]);

export { causal, comparison, consequence, eventWithoutBasis, prediction, quantity, stateOfMind, superlative };

/** What one of these finds is a reason enough. */
export const hardRules: ReadonlySet<Rule> = new Set([vagueSource, causal, generalization]);

/** Asked only when no other rule found anything, in this order; the last always finds something. */
export const fallbacks: readonly Rule[] = [eventWithoutBasis, ownVoice];
