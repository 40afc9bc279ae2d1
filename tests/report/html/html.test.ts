import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { html } from '../../../src/report/html/index.ts';
import { DARK, LIGHT, type Palette } from '../../../src/report/html/palette.ts';
import { ACTING, DAM, HOSTILE, render } from '../../support/fixture.ts';

interface Element {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

const all = (node: Element): readonly Element[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value;
// What is hidden from a screen reader (line and note numbers) is not the article's.
const textOf = (node: Element): string =>
  attribute(node, 'aria-hidden') === 'true' ? '' : (node.value ?? (node.childNodes ?? []).map(textOf).join(''));
const nodesOf = (page: string): readonly Element[] => all(parse(page) as unknown as Element);
const hasClass = (node: Element, name: string): boolean => (attribute(node, 'class') ?? '').split(' ').includes(name);

const page = render(html, [DAM, HOSTILE]);
const nodes = nodesOf(page);

test('the article is on the page word for word', () => {
  const text = nodes.find((node) => hasClass(node, 'text'));
  const words = textOf(text ?? { nodeName: '' }).replace(/\s+/g, ' ');
  for (const sentence of DAM.document.sentences) expect(words).toContain(sentence.text.slice(0, -1));
});

test('every finding has an explanation, and every reference on the page has its target', () => {
  const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const references = nodes.flatMap((node) => [
    ...(attribute(node, 'href')?.startsWith('#') ? [attribute(node, 'href')?.slice(1)] : []),
    ...(attribute(node, 'aria-describedby')?.split(' ') ?? []),
    ...(attribute(node, 'data-f')
      ?.split(' ')
      .map((id) => `x-${id}`) ?? []),
    ...(attribute(node, 'aria-labelledby')?.split(' ') ?? []),
  ]);
  expect(references.length).toBeGreaterThan(50);
  for (const reference of references) expect(known.has(reference ?? ''), reference).toBe(true);
});

test('the ledger leads to as many places as it counts', () => {
  const text =
    'Geir Holt said on Thursday that the school was paid for. He declined to answer questions. Another, who left in 2022, said colleagues were moved.';
  const rows = nodesOf(render(html, [{ document: analyze(text), text }])).filter(({ nodeName }) => nodeName === 'tr');
  const counted = rows.flatMap((row) => {
    const [, times, , where] = all(row).filter(({ nodeName }) => nodeName === 'td');
    if (times === undefined || where === undefined) return [];
    return [[Number(textOf(times)), all(where).filter(({ nodeName }) => nodeName === 'a').length] as const];
  });
  expect(counted).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('hostile text makes no element, attribute or script', () => {
  expect(page).not.toMatch(ACTING);
  expect(nodes.filter(({ nodeName }) => nodeName === 'script')).toHaveLength(1);
  expect(nodes.filter(({ nodeName }) => nodeName === 'b').every((node) => !textOf(node).includes('='))).toBe(true);
  for (const node of nodes) {
    for (const { name, value } of node.attrs ?? []) {
      expect(name.startsWith('on'), name).toBe(false);
      expect(value).not.toMatch(/^javascript:/);
    }
  }
});

test('the policy forbids every request and every script but ours', () => {
  const policy = attribute(
    nodes.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy') ?? { nodeName: '' },
    'content',
  );
  expect(policy).toContain("default-src 'none'");
  for (const [name, directive] of [
    ['script', 'script-src'],
    ['style', 'style-src'],
  ] as const) {
    const content = textOf(nodes.find(({ nodeName }) => nodeName === name) ?? { nodeName: '' });
    const hash = createHash('sha256').update(content).digest('base64');
    expect(policy).toContain(`${directive} 'sha256-${hash}'`);
  }
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('headings come in order and each article is labelled by its own', () => {
  const levels = nodes.flatMap(({ nodeName }) => (/^h[1-6]$/.test(nodeName) ? [Number(nodeName[1])] : []));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('one article has no index, many have one row each', () => {
  expect(render(html, [DAM])).not.toContain('class="index"');
  const table = nodes.find((node) => hasClass(node, 'sortable'));
  expect(all(table ?? { nodeName: '' }).filter(({ nodeName }) => nodeName === 'tr')).toHaveLength(3);
});

test('a run without articles is a page that says what failed', () => {
  expect(textOf(parse(render(html, [])) as unknown as Element)).toContain('no such file');
});

describe('contrast', () => {
  const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const TEXT = ['text', 'muted', 'link', 'need', 'vague', 'source', 'hedge', 'booster'] as const;
  const GROUNDS = ['ground', 'panel', 'needGround', 'vagueGround'] as const;
  const BARS = ['barNamed', 'barUnnamed', 'barVague', 'barNone'] as const;

  test.each<[string, Palette]>([
    ['light', LIGHT],
    ['dark', DARK],
  ])('%s: text has 4.5 to 1 on every ground it stands on, plots 3 to 1', (_, palette) => {
    for (const ground of GROUNDS) {
      for (const text of TEXT)
        expect(ratio(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const bar of BARS) expect(ratio(palette[bar], palette.ground), bar).toBeGreaterThanOrEqual(3);
  });
});
