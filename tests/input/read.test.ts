import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read.ts';
import type { ReadOptions } from '../../src/input/readout.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const STORY = 'Dam reopens\n\nThe dam reopened on Monday, the ministry said. It had been closed for a year.\n';

/** Reads a file with this name and content; each article as `format file: text`, failures as `!file: error`. */
async function readAs(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return gather(readArticles({ file: name, path }, options));
}

async function readStandardInput(
  chunks: readonly (string | Uint8Array)[],
  options: ReadOptions = {},
): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  return gather(readArticles({ file: '-', path: null }, options, stream()));
}

async function gather(reads: ReturnType<typeof readArticles>): Promise<string[]> {
  const lines: string[] = [];
  for await (const read of reads) {
    if ('failure' in read) lines.push(`!${read.failure.file}: ${read.failure.error}`);
    else {
      const { format, file, text, title } = read.article;
      lines.push(`${format} ${file}: ${title === null ? '' : `[${title}] `}${text.slice(0, 20).replaceAll('\n', '/')}`);
      lines.push(...read.warnings.map((warning) => `?${warning}`));
    }
  }
  return lines;
}

describe('readArticles', () => {
  it('reads plain text, packed or not', async () => {
    const expected = (name: string) => [`text ${name}: [Dam reopens] Dam reopens//The dam`];
    expect(await readAs('a.txt', STORY)).toEqual(expected('a.txt'));
    expect(await readAs('noending', STORY)).toEqual(expected('noending'));
    expect(await readAs('a.txt.gz', gzipSync(STORY))).toEqual(expected('a.txt.gz'));
    expect(await readStandardInput([STORY.slice(0, 9), STORY.slice(9)])).toEqual(expected('-'));
    expect(await readStandardInput([gzipSync(STORY)])).toEqual(expected('-'));
  });

  it('takes an empty file for an article without words', async () => {
    expect(await readAs('empty.txt', '')).toEqual(['text empty.txt: ']);
    expect(await readStandardInput([])).toEqual(['text -: ']);
  });

  it('says why a file cannot be read', async () => {
    mkdirSync(join(folder, 'in'), { recursive: true });
    const missing = readArticles({ file: 'gone.txt', path: join(folder, 'gone.txt') });
    expect(await gather(missing)).toEqual(['!gone.txt: no such file; check the name and the folder']);
    expect(await gather(readArticles({ file: 'in', path: join(folder, 'in') }))).toEqual([
      '!in: is a folder, not a file',
    ]);
    expect(await readAs('p.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toEqual([
      '!p.txt: looks like a binary file (PNG image), not an article',
    ]);
    expect(await readAs('a.txt', STORY, { encoding: 'klingon' })).toEqual(['!a.txt: "klingon" is no known encoding']);
    expect(await readAs('cut.txt.gz', gzipSync(STORY).subarray(0, 40))).toEqual([
      '!cut.txt.gz: the gzip file ends too early; fetch it again',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    writeFileSync(join(folder, 'secret.txt'), STORY);
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(await readAs('secret.txt', STORY)).toEqual(['!secret.txt: permission denied; check who may read it']);
  });

  it('warns of another language, not of a list of names, and not with --language any', async () => {
    const french =
      'Le ministre a d\u00e9clar\u00e9 mardi que le gouvernement ne c\u00e9derait pas \u00e0 la pression de la rue, malgr\u00e9 les ' +
      'manifestations qui se poursuivent depuis trois semaines dans plusieurs villes du pays et qui ont encore ' +
      'rassembl\u00e9 des milliers de personnes samedi dernier, selon la police.';
    expect(await readAs('f.txt', french)).toEqual([
      expect.stringContaining('text f.txt'),
      expect.stringContaining('seems to be French, not English'),
    ]);
    expect(await readAs('f.txt', french, { language: 'any' })).toHaveLength(1);
    expect(await readAs('names.txt', 'Anna Ito, Ben Okafor, Carla Ruiz')).toHaveLength(1);
    const officers =
      'Deputy Prime Minister Ana Silva resigned. Former Deputy Prime Minister Jon Reed left. Police Chief Marta Vale ' +
      'returned. Attorney General Lena Lynch spoke. Vice Chairman Lee Hsien spoke. Press Secretary Ivo Kran spoke on ' +
      'Monday. Harbour Master Ines Duarte spoke. Governor Peter Hald smiled.';
    expect(await readAs('officers.txt', officers)).toHaveLength(1);
    expect(
      await readAs(
        'ru.txt',
        '\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u0437\u0430\u044f\u0432\u0438\u043b, \u0447\u0442\u043e \u043f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b \u0431\u0443\u0434\u0443\u0442 \u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0435\u043d\u044b.',
      ),
    ).toContainEqual(expect.stringContaining('seems to be Russian'));
  });
});

describe('JSONL', () => {
  const lines = `{"id":"x1","text":"One.","title":"First"}\n\n{"text":"Two."}\r\n{"id":7,"text":"Three."}`;

  it('reads one article a record and names it by its id, else by file and line', async () => {
    const expected = (name: string) => ['jsonl x1: [First] One.', `jsonl ${name}:3: Two.`, 'jsonl 7: Three.'];
    expect(await readAs('a.jsonl', lines)).toEqual(expected('a.jsonl'));
    expect(await readAs('a.jsonl.gz', gzipSync(lines))).toEqual(expected('a.jsonl.gz'));
    expect(await readStandardInput([lines])).toEqual(expected('-'));
    expect(await readStandardInput([...lines], { inputFormat: 'jsonl' })).toEqual(expected('-'));
  });

  it('takes the fields it is told, by name or by path', async () => {
    const record = `${JSON.stringify({ key: 'k', 'a.b': 'Flat.', a: { b: 'Deep.', c: 'Deeper.' } })}\n`;
    expect(await readAs('a.jsonl', record, { textField: 'a.b', idField: 'key' })).toEqual(['jsonl k: Flat.']);
    expect(await readAs('a.jsonl', record, { textField: 'a.c', titleField: 'key' })).toEqual([
      'jsonl a.jsonl:1: [k] Deeper.',
    ]);
  });

  it('names the line of a bad record and goes on', async () => {
    const bad = '{"text":"One."}\n{"text":\n[1]\n{"body":"x","tag":1}\n{"text":5}\n{}\n{"text":"Two."}\n';
    expect(await readAs('bad.jsonl', bad)).toEqual([
      'jsonl bad.jsonl:1: One.',
      expect.stringMatching(/^!bad\.jsonl:2: not valid JSON \(.+\); each line must be one JSON object$/),
      '!bad.jsonl:3: not a JSON object; each line must be one, such as {"text": "..."}',
      '!bad.jsonl:4: no field "text"; it has body, tag; name the right one with --text-field',
      '!bad.jsonl:5: the field "text" is not a string; it has text; name the right one with --text-field',
      '!bad.jsonl:6: no field "text"; it has no fields; name the right one with --text-field',
      'jsonl bad.jsonl:7: Two.',
    ]);
  });

  it('is not taken for JSONL when the text only opens with a brace', async () => {
    expect(await readAs('a.txt', '{sic} he wrote.')).toEqual(['text a.txt: {sic} he wrote.']);
  });
});
