import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const mentions = (text: string, name: string): string[] =>
  analyze(text)
    .entities.filter((entity) => entity.name === name)
    .flatMap((entity) => entity.mentions.map((mention) => mention.text));

test.each([
  [
    'Torvik Bridges scored twice. It was cold, said Bridges, who slept badly. Bridges has two sons.',
    'Torvik Bridges',
    ['Torvik Bridges', 'Bridges', 'Bridges'],
  ],
  [
    'Arm Holdings sold its mill. Shares of Arm fell. Arm has said nothing.',
    'Arm Holdings',
    ['Arm Holdings', 'Arm', 'Arm'],
  ],
  [
    'They lost to Aston Villa on Sunday. In the second half Villa were better. Villa travel to Rome next.',
    'Aston Villa',
    ['Aston Villa', 'Villa', 'Villa'],
  ],
])('an ordinary word that ends or begins a name of the article is that name, where its capital tells: %s', (text, name, expected) => {
  expect(mentions(text, name)).toEqual(expected);
});

test.each([
  ['Torvik Bridges scored twice. He lives in Bridges Road.', 'Torvik Bridges', 1],
  ['Theresa May was tired. They will meet in May.', 'Theresa May', 1],
  ['Arm Holdings sold its mill. Arm in arm they left.', 'Arm Holdings', 1],
  ['General Electric sold its mill. Later General Harker came.', 'General Electric', 1],
])('but not where every word has one, nor in another name: %s', (text, name, times) => {
  expect(mentions(text, name)).toHaveLength(times);
});
