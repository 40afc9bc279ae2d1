import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { alignSentences } from '../../src/compare/align.ts';
import { compareDocuments } from '../../src/compare/compare.ts';
import { comparisonJson, comparisonMarkdown, comparisonText } from '../../src/compare/render.ts';
import type { Document } from '../../src/model/document.ts';
import { analyzeCommand } from '../support/command.ts';
import { ACTING, documentOf, HOSTILE, Spans } from '../support/fixture.ts';

describe('sentences of two drafts', () => {
  test('are paired where they are the same, moved, or edited', () => {
    const before = ['The dam broke.', 'It was old.', 'The mayor said it was safe on Monday.'];
    const after = ['It was old.', 'The mayor said it was unsafe on Tuesday.', 'Nobody was hurt.', 'The dam broke.'];
    expect(alignSentences(before, after).map((pair) => [pair.before, pair.after])).toEqual([
      [1, 0],
      [2, 1],
      [0, 3],
    ]);
  });

  test('that are the same twice are paired once each', () => {
    expect(alignSentences(['Yes.', 'Yes.'], ['Yes.', 'Yes.', 'Yes.']).map((pair) => [pair.before, pair.after])).toEqual(
      [
        [0, 0],
        [1, 1],
      ],
    );
  });

  test('are never paired twice, whatever the drafts', () => {
    const draft = fc.array(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const pairs = alignSentences(before, after);
        expect(new Set(pairs.map((pair) => pair.before)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.after)).size).toBe(pairs.length);
      }),
    );
  });

  test('of long drafts are paired in time that grows with their length', () => {
    const draft = (seed: number) =>
      Array.from(
        { length: 20_000 },
        (_, index) => `The council of town ${index} said that ${index * seed} houses were empty.`,
      );
    const start = performance.now();
    expect(alignSentences(draft(3), draft(7)).length).toBeGreaterThan(19_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const OLD = `Bridge closed

Mayor Ada Brink said the bridge would cost 4 million euros. Inspectors may have found 12 cracks in the northern pillar. The bridge was closed on Monday, the ministry said.
`;
const NEW = `Bridge closed

The bridge will cost 6 million euros. Inspectors found 14 cracks in the northern pillar. The bridge was closed on Monday, the ministry said. The owner hid the cracks because repairs were expensive.
`;

/** A draft whose findings are given, so that no model decides: assertions by sentence, the first a named source's. */
function draft(text: string, file: string, needs: readonly number[]): Document {
  const spans = new Spans(text);
  const brink = text.includes('Ada Brink') ? spans.of('Ada Brink') : null;
  const hedge = text.includes('may') ? spans.of('may') : null;
  const voice = { voice: 'writer', attribution: null, assertion: null } as const;
  return documentOf(spans, {
    file,
    entities:
      brink === null
        ? []
        : [
            {
              ...{ type: 'person', name: 'Ada Brink', aliases: [], confidence: 1, quoted: 1 },
              mentions: [{ ...brink, confidence: 1 }],
            },
          ],
    hedges: hedge === null ? [] : [{ ...hedge, ...voice, category: 'modal', cue: 'may', confidence: 1, reason: '' }],
    attributions:
      brink === null
        ? []
        : [
            {
              ...{ source: brink, sourceKind: 'named', entity: 0, introducedBy: null, cue: null, content: [] },
              ...{ quotation: 'indirect', sentence: 1, confidence: 1 },
            },
          ],
    assertions: spans.sentences.slice(1).map((_, index) => ({
      ...spans.sentence(index + 1),
      sourcing: index === 0 && brink !== null ? 'named' : 'none',
      attribution: index === 0 && brink !== null ? 0 : null,
      ...{ needsSource: needs.includes(index + 1), checkWorthiness: 0.5, reasons: [] },
    })),
  });
}

describe('a comparison', () => {
  const [old, now] = [draft(OLD, 'old.txt', []), draft(NEW, 'new.txt', [4])];
  const comparison = compareDocuments(old, now);

  test('lists claims that lost their source', () => {
    expect(comparison.lostSource.map(({ before, after }) => [before.sourcing, after.sourcing])).toEqual([
      ['named', 'none'],
    ]);
  });

  test('lists figures that changed within a sentence, not those that only moved', () => {
    const costing = (amount: string) => {
      const spans = new Spans(`Mayor Ada Brink said the bridge would cost ${amount} euros by 2030.`);
      const quantity = (words: string) => ({ ...spans.of(words), type: 'quantity' as const, value: null, unit: null });
      return documentOf(spans, { quantities: [quantity(amount), quantity('2030')] });
    };
    expect(compareDocuments(costing('4 million'), costing('6 million')).quantities).toMatchObject([
      { removed: ['4 million'], added: ['6 million'] },
    ]);
  });

  test('takes digits that changed places, and names that did, for an edit', () => {
    const saying = (sentence: string) => documentOf(new Spans(sentence));
    const edits = (before: string, after: string) => compareDocuments(saying(before), saying(after)).sentences;
    expect(edits('It cost 2.3 million crowns.', 'It cost 3.2 million crowns.')).toMatchObject({ same: 0, edited: 1 });
    expect(edits('Hald sued Kovan in May.', 'Kovan sued Hald in May.')).toMatchObject({ same: 0, edited: 1 });
    expect(edits('Hald  sued “Kovan”.', 'Hald sued "Kovan".')).toMatchObject({ same: 1, edited: 0 });
  });

  test('lists hedges that changed', () => {
    expect(comparison.hedges.flatMap(({ removed }) => removed)).toContain('may');
  });

  test('lists names that are gone and claims that are new and in need', () => {
    expect(comparison.namesRemoved.join()).toContain('Brink');
    expect(comparison.newInNeed.map(({ text }) => text)).toEqual([
      'The owner hid the cracks because repairs were expensive.',
    ]);
  });

  test('the other way round gains what it lost', () => {
    const back = compareDocuments(now, old);
    expect(back.gainedSource).toHaveLength(comparison.lostSource.length);
    expect(back.namesAdded).toEqual(comparison.namesRemoved);
  });

  test('of a draft with itself finds nothing', () => {
    const same = compareDocuments(old, old);
    expect(comparisonText(same, { width: 80, color: 0 })).toContain('No source, hedge, name or figure has changed.');
    expect(same.sentences).toEqual({ same: 4, edited: 0, added: 0, removed: 0 });
  });

  test('is readable as text, Markdown and JSON', () => {
    expect(comparisonText(comparison, { width: 80, color: 0 })).toMatch(
      /LOST THEIR SOURCE {2}1\n {3}3 {2}The bridge will cost/,
    );
    expect(comparisonMarkdown(comparison)).toContain('### Lost their source\n\n- line 3: The bridge will cost');
    expect(JSON.parse(comparisonJson(comparison))).toEqual(comparison);
  });

  test('shows hostile text, obeys none', () => {
    const hostile = compareDocuments({ ...HOSTILE.document, sentences: [], entities: [] }, HOSTILE.document);
    for (const text of [
      comparisonText(hostile, { width: 80, color: 0 }),
      comparisonMarkdown(hostile),
      comparisonJson(hostile),
    ]) {
      expect(text).not.toMatch(ACTING);
    }
  });
});

describe('analyze --compare', () => {
  const folder = mkdtempSync(join(tmpdir(), 'analyze-compare-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'old.txt'), OLD);
  writeFileSync(join(folder, 'new.txt'), NEW);
  const run = (...args: string[]) => analyzeCommand(['--no-config', ...args], { cwd: folder });

  test('prints what changed', async () => {
    const { stdout, status, stderr } = await run('--compare', 'old.txt', 'new.txt');
    expect(stdout).toContain('old.txt → new.txt');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse((await run('-f', 'json', '--compare', 'old.txt', 'new.txt')).stdout)).toHaveProperty(
      'lostSource',
    );
  });

  test('fails on conditions of the new draft', async () => {
    const { status, stderr } = await run('--compare', 'old.txt', 'new.txt', '--fail-on', 'needSource>0');
    expect(status).toBe(1);
    expect(stderr).toContain('new.txt: needSource');
  });

  test.each([
    [['--compare', 'old.txt'], /takes two drafts/],
    [['--compare', 'old.txt', 'new.txt', '-f', 'csv'], /text, json or markdown/],
    [['--compare', 'gone.txt', 'new.txt'], /gone\.txt/],
  ])('%j is refused', async (args, message) => {
    const { status, stderr, stdout } = await run(...args);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });
});
