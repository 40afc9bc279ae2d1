// The formats that programs read, each read back by what reads it in real life.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '../../src/baseline/fingerprint.ts';
import { compact } from '../../src/report/compact.ts';
import { csv } from '../../src/report/csv.ts';
import { github } from '../../src/report/github.ts';
import { markdown } from '../../src/report/markdown.ts';
import { messagesOf } from '../../src/report/messages.ts';
import { oneLine } from '../../src/report/safe.ts';
import { sarif } from '../../src/report/sarif.ts';
import { parseCsv } from '../support/csv.ts';
import { ACTING, DAM, HOSTILE, HOSTILE_TEXT, render } from '../support/fixture.ts';

const messages = messagesOf(DAM.document);

describe('messages', () => {
  test('come in order of the text, those about the whole article first', () => {
    expect(messages.map(({ code, span }) => `${span.line}:${span.column} ${code}`)).toEqual([
      '1:1 article/one-source',
      '3:1 sourcing/quantity',
      '3:124 hedging/modal',
      '5:1 sourcing/vague-source',
      '5:1 hedging/weasel',
      '5:25 hedging/modal',
      '5:76 hedging/approximator',
      '5:106 sourcing/superlative',
      '7:50 hedging/missing-caution',
    ]);
  });

  test('say what, why and what to do', () => {
    expect(messages[1]?.message).toBe(
      'Needs a source: quantity “forty places”; cause “because its owner saved on steel”. Say who states it or how it is known.',
    );
    expect(messages[3]?.message).toBe('Vague source “Critics”. Name who says it, or say how it is known.');
    expect(messages[2]?.message).toContain('in the source’s words');
  });

  test('are notes where an assertion only may need a source', () => {
    const { document } = DAM;
    const [first, ...others] = document.assertions;
    const unsure = { ...first!, checkWorthiness: 0.6 };
    const message = messagesOf({ ...document, assertions: [unsure, ...others] })[1];
    expect(message?.severity).toBe('note');
    expect(message?.message).toMatch(/^May need a source: /);
  });

  test('name a vague word of an assertion that no vague source covers', () => {
    const { document } = DAM;
    const [first, ...others] = document.assertions;
    const reasons = [
      { code: 'sourcing/vague-source', text: 'supposedly', start: first!.start, end: first!.start + 10 },
    ];
    const message = messagesOf({ ...document, assertions: [{ ...first!, reasons }, ...others] })[1];
    expect(message?.message).toMatch(/^Needs a source: vague source “supposedly”\. /);
  });

  test('vague sources make none where none is needed', () => {
    const { document } = DAM;
    const assertions = document.assertions.map((assertion) => ({ ...assertion, needsSource: false }));
    const codes = messagesOf({ ...document, assertions }).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('sourcing/'))).toEqual([]);
  });

  test('sourced assertions make none', () => {
    expect(messages.some(({ span }) => span.text.includes('Brink told the council'))).toBe(false);
  });
});

describe('compact', () => {
  test('every line is file:line:column: severity: message [code]', () => {
    const lines = render(compact, [DAM]).trimEnd().split('\n');
    expect(lines).toHaveLength(messages.length);
    for (const line of lines) expect(line).toMatch(/^dam\.txt:\d+:\d+: (?:warning|note): .+ \[[a-z]+\/[a-z-]+\]$/);
  });

  test('shows hostile text on lines of its own making only', () => {
    const output = render(compact, [HOSTILE]);
    expect(output).not.toMatch(ACTING);
    expect(output.trimEnd().split('\n')).toHaveLength(messagesOf(HOSTILE.document).length);
  });

  test('leaves out what the baseline accepts', () => {
    const accepted = new Set(fingerprintsOf(messages, 'dam.txt').slice(0, 3));
    const output = render(compact, [DAM], { accepted: (fingerprint) => accepted.has(fingerprint) });
    expect(output.trimEnd().split('\n')).toHaveLength(messages.length - 3);
  });

  test('links places to the file where the terminal follows links', () => {
    const link = /file:\/\/\S+dam\.txt#1/.exec(render(compact, [DAM], { hyperlinks: true }))?.[0];
    expect(link).toMatch(/^file:/);
  });
});

describe('github', () => {
  const COMMAND = /^::(warning|notice|error) file=([^,]*)(?:,line=(\d+),col=(\d+))?,title=([^,:]+)::(.*)$/;

  test('every line is one workflow command', () => {
    const output = render(github, [DAM, HOSTILE]);
    expect(output).not.toMatch(ACTING);
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(messages.length + messagesOf(HOSTILE.document).length + 1);
    for (const line of lines) expect(line).toMatch(COMMAND);
  });

  test('decodes back to file and message', () => {
    const decode = (text: string | undefined): string =>
      (text ?? '').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const [, command, file, line, column, title] = COMMAND.exec(render(github, [HOSTILE]).split('\n')[1] ?? '') ?? [];
    expect([command, decode(file), line, column, title]).toEqual([
      'warning',
      '=evil\\x1B[2J<b>\n::error::%.md',
      '1',
      '1',
      'sourcing/quantity',
    ]);
  });
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Record<string, unknown>[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Record<string, string>;
      readonly baselineState?: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
          readonly region: Record<string, number> & { readonly snippet: { readonly text: string } };
        };
      }[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

describe('sarif', () => {
  const log = JSON.parse(render(sarif, [DAM, HOSTILE])) as SarifLog;
  const run = log.runs[0];
  if (run === undefined) throw new Error('no run');

  test('is SARIF 2.1.0 counting UTF-16 code units', () => {
    expect([log.version, run.columnKind, run.tool.driver.name]).toEqual(['2.1.0', 'utf16CodeUnits', 'analyze']);
  });

  test('every result points at its rule, and every rule helps', () => {
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      expect(rule).toMatchObject({
        id: result.ruleId,
        help: { text: expect.any(String), markdown: expect.any(String) },
      });
      expect(['warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    const ids = run.tool.driver.rules.map((rule) => rule['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('regions are within the text and 1-based', () => {
    for (const result of run.results.filter(
      (one) => one.locations[0]?.physicalLocation.artifactLocation.uri === 'dam.txt',
    )) {
      const region = result.locations[0]?.physicalLocation.region;
      const numbers: Partial<Record<string, number>> = { ...region, snippet: 0 };
      const { startLine = 0, startColumn = 0, endColumn = 0, charOffset = 0, charLength = 0 } = numbers;
      const text = DAM.text.slice(charOffset, charOffset + charLength);
      expect(region?.snippet.text).toBe(text);
      expect(DAM.text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(text);
    }
  });

  test('file names are relative URI references, whatever they hold', () => {
    for (const { locations } of run.results) {
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
    }
  });

  test('fingerprints tell the results of a run apart', () => {
    const keys = run.results.map((result) => result.partialFingerprints['analyzeSentence/v1']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a file not analysed is a notification', () => {
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'no such file' } }],
    });
  });

  test('prints nothing that acts', () => {
    expect(render(sarif, [HOSTILE])).not.toMatch(ACTING);
  });

  test('says what a baseline accepts', () => {
    const accepted = JSON.parse(render(sarif, [DAM], { accepted: () => true })) as SarifLog;
    expect(new Set(accepted.runs[0]?.results.map((result) => result.baselineState))).toEqual(new Set(['unchanged']));
  });
});

describe('csv', () => {
  const [header = [], ...rows] = parseCsv(render(csv, [DAM, HOSTILE]));

  test('numbers every assertion through the run, with a cell for each column', () => {
    expect(rows.map((row) => row[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  test('reads back to sentence, types, source and reasons', () => {
    const record = Object.fromEntries(header.map((name, index) => [name, rows[2]?.[index]]));
    expect(record).toMatchObject({
      ...{ file: 'dam.txt', line: '3', types: 'date; quotation', source: 'Ada Brink', verdict: '', notes: '' },
      ...{ 'source kind': 'named', 'needs a source': 'no' },
      sentence: '“We have asked for help since March,” Brink told the council.',
    });
  });

  test('no cell is a formula and none acts', () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(render(csv, [HOSTILE]).replaceAll('\r\n', '\n')).not.toMatch(ACTING);
    expect(rows[8]?.[3]).toMatch(/^'=HYPERLINK/);
  });

  test('a file begins with a byte order mark, a stream does not', () => {
    expect(render(csv, [DAM], { toFile: true })).toMatch(/^\ufeffnumber,/);
    expect(render(csv, [DAM])).toMatch(/^number,/);
  });
});

describe('markdown', () => {
  interface Node {
    readonly type: string;
    readonly value?: string;
    readonly url?: string;
    readonly children?: readonly Node[];
  }
  const parse = (text: string): Node =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

  test('renders as headings and tables with a row a finding', () => {
    const nodes = all(parse(render(markdown, [DAM])));
    expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual([
      'The dam that nobody inspected',
      'To be sourced',
      'To be looked at',
      'Sources',
      'Hedges',
      'Not analysed',
    ]);
    const tables = nodes.filter(({ type }) => type === 'table');
    expect(tables.map((table) => table.children?.length)).toEqual([9, 3, 3, 5, 4]);
    for (const table of tables) {
      expect(new Set(table.children?.map((row) => row.children?.length)).size).toBe(1);
    }
  });

  test('hostile text stays text: no link, image, HTML, emphasis, or code of its making', () => {
    const output = render(markdown, [HOSTILE]);
    expect(output).not.toMatch(ACTING);
    const nodes = all(parse(output));
    const made = new Set(nodes.map(({ type }) => type));
    for (const type of ['link', 'image', 'html', 'emphasis', 'delete', 'footnoteReference', 'code']) {
      expect(made.has(type), type).toBe(false);
    }
    // The mark that breaks bare links and mentions is all that is added.
    expect(textOf(nodes.find(({ type }) => type === 'heading') ?? { type: '' }).replaceAll('\u200b', '')).toBe(
      oneLine(HOSTILE_TEXT),
    );
  });
});
