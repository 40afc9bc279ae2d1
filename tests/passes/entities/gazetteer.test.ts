import { describe, expect, test } from 'vitest';
import {
  classBit,
  coarseClass,
  decodeGazetteer,
  encodeGazetteer,
  extendPhrase,
  fineClass,
  GAZETTEER_VERSION,
  middleClass,
  type SenseTable,
} from '../../../src/passes/entities/gazetteer.ts';
import { InstallationError } from '../../../src/resources.ts';
import { hashString } from '../../../src/tagger/index.ts';
import { phraseTable } from '../../../src/training/gazetteers.ts';

const phrases = phraseTable([
  ['Norland', 'country'],
  ['norland', 'lastName'],
  ['Port Alder', 'city'],
  ['Port Alder Athletic Club', 'team'],
]);
const listed = phraseTable(
  [['Norland', 'country']],
  [
    ['Norland', 'town'],
    ['Merrin & Brandt', 'knownOrganization'],
  ],
);
const keys = Uint32Array.from([hashString('river') >>> 0, hashString('harbour') >>> 0]).sort();
const senses: SenseTable = {
  keys: Uint32Array.of(hashString('river') >>> 0, hashString('senate') >>> 0),
  topics: Uint16Array.of(2, 0),
  kinds: Uint16Array.of(1, 0),
  topicParents: [Uint16Array.of(0, 1, 1), Uint16Array.of(0, 0)],
  kindParents: Uint16Array.of(0, 1),
};
const bytes = encodeGazetteer(phrases, { keys, values: Uint32Array.of(0x1234, 0x2321) }, senses);
const gazetteer = decodeGazetteer(bytes, 'gazetteers.bin');
const phrase = (text: string): number =>
  text
    .split(' ')
    .map(hashString)
    .reduce((key, word) => extendPhrase(key, word));

describe('a gazetteer', () => {
  test('knows the classes of words and phrases, in any case', () => {
    expect(gazetteer.classes(phrase('norland'))).toBe(classBit('country') | classBit('lastName'));
    expect(gazetteer.classes(phrase('port alder'))).toBe(classBit('city'));
    expect(gazetteer.classes(phrase('port alder athletic club'))).toBe(classBit('team'));
  });

  test('keeps the long lists of names apart from what rules rely on', () => {
    const { classes, allClasses } = decodeGazetteer(
      encodeGazetteer(listed, { keys, values: Uint32Array.of(1, 1) }, senses),
      'gazetteers.bin',
    );
    expect(classes(phrase('norland'))).toBe(classBit('country'));
    expect(allClasses(phrase('norland'))).toBe(classBit('country') | classBit('town'));
    expect(classes(phrase('merrin & brandt'))).toBe(0);
    expect(allClasses(phrase('merrin & brandt'))).toBe(classBit('knownOrganization'));
  });

  test('does not know what is not listed, nor the beginning of what is', () => {
    expect(gazetteer.classes(phrase('port'))).toBe(0);
    expect(gazetteer.classes(phrase('alder port'))).toBe(0);
    expect(gazetteer.classes(phrase('port alder athletic'))).toBe(0);
  });

  test('says whether a listed phrase may go on', () => {
    expect(gazetteer.continues(phrase('port'))).toBe(true);
    expect(gazetteer.continues(phrase('port alder'))).toBe(true);
    expect(gazetteer.continues(phrase('norland'))).toBe(false);
  });

  test('knows the clusters of words', () => {
    expect(new Set([gazetteer.cluster(hashString('river')), gazetteer.cluster(hashString('harbour'))])).toEqual(
      new Set([0x1234, 0x2321]),
    );
    expect(gazetteer.cluster(hashString('norland'))).toBe(0);
  });

  test('knows topics and kinds of words at every granularity, counted from 1', () => {
    const topic = gazetteer.topic(hashString('river'));
    expect([coarseClass(topic), middleClass(topic), fineClass(topic)]).toEqual([1, 2, 3]);
    const kind = gazetteer.kind(hashString('river'));
    expect([coarseClass(kind), middleClass(kind)]).toEqual([2, 2]);
    expect(coarseClass(gazetteer.kind(hashString('senate')))).toBe(1);
    expect(gazetteer.topic(hashString('norland'))).toBe(0);
    expect(gazetteer.kind(hashString('norland'))).toBe(0);
  });

  test('takes no class that its bits cannot hold', () => {
    const clusters = { keys, values: Uint32Array.of(64, 1) };
    expect(() => encodeGazetteer(phrases, clusters, senses)).toThrow('too many coarse clusters');
  });

  test.each([0, 10, 19, 60])('cut to %i bytes is refused', (length) => {
    expect(() => decodeGazetteer(bytes.subarray(0, length), 'gazetteers.bin')).toThrow(InstallationError);
  });

  test('with a byte changed is refused', () => {
    const bad = bytes.slice();
    bad[30] = (bad[30] ?? 0) ^ 1;
    expect(() => decodeGazetteer(bad, 'gazetteers.bin')).toThrow('gazetteers.bin: the gazetteer is damaged');
  });

  test('of another version says which', () => {
    const other = bytes.slice();
    other[4] = GAZETTEER_VERSION + 1;
    expect(() => decodeGazetteer(other, 'gazetteers.bin')).toThrow(`gazetteer format ${GAZETTEER_VERSION + 1}`);
  });
});
