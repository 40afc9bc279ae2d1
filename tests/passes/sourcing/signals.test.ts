import { describe, expect, it } from 'vitest';
import { fire } from '../../../src/passes/sourcing/judge.ts';
import {
  addNeeds,
  claimSignals,
  createSignals,
  needsSignals,
  signalNames,
  signalsOf,
} from '../../../src/passes/sourcing/signals.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The signals of the first sentence that are not 0, by name. */
function signals(text: string): Record<string, number> {
  const context = contextOf(text);
  const values = createSignals(context);
  signalsOf(0, context, values);
  addNeeds(fire(context, 0), { contested: 0, disputable: 0 }, values);
  return Object.fromEntries(
    [...values].map((value, i) => [signalNames[i]!, value] as const).filter(([, v]) => v !== 0),
  );
}

describe('signalsOf', () => {
  it.each([
    ['Nearly 400 farmers lost their land because of the dam.', 'cue cause'],
    ['Nearly 400 farmers lost their land because of the dam.', 'hedge approximator'],
    ['Nearly 400 farmers lost their land because of the dam.', 'rule causal'],
    ['The bridge was closed by the mayor.', 'verb passive'],
    ['The bridge has fallen.', 'verb have'],
    ['Who will pay for it?', 'end ?'],
    ['It will rain (again).', 'mark parenthesis'],
    ['We walked home.', 'count firstPerson'],
    ['Critics say the bridge is unsafe.', 'kind vague'],
    ['But the bridge is unsafe.', 'open but'],
    ['They like the bridge.', 'subject they'],
  ])('of "%s" has "%s"', (text, name) => {
    expect(signals(text)).toHaveProperty([name]);
  });

  it.each([
    ['The bridge closed.', 'verb passive'],
    ['The bridge fell.', 'verb have'],
    ['Somebody will pay for it.', 'end ?'],
    ['They walked home.', 'count firstPerson'],
    ['The bridge is unsafe.', 'open but'],
    ['The farmers sold their land.', 'cue cause'],
  ])('of "%s" has no "%s"', (text, name) => {
    expect(signals(text)).not.toHaveProperty([name]);
  });

  it('leaves nothing of the sentence before', () => {
    const context = contextOf('Nearly 400 farmers lost their land because of the dam. It rained.');
    const used = createSignals(context);
    signalsOf(0, context, used);
    signalsOf(1, context, used);
    const fresh = createSignals(context);
    signalsOf(1, context, fresh);
    expect(used).toEqual(fresh);
  });
});

describe('the signals', () => {
  it('have names of their own, each seen by a question', () => {
    expect(new Set(signalNames).size).toBe(signalNames.length);
    const seen = new Set<number>();
    for (const [from, to] of [...claimSignals, ...needsSignals]) for (let i = from; i < to; i++) seen.add(i);
    expect(seen.size).toBe(signalNames.length);
  });
});
