import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES, CONFIGURABLE } from '../../src/cli/configurable.ts';
import {
  configFromEnvironment,
  configSchema,
  foldersUpwards,
  mergeConfigs,
  parseConfig,
  userConfigFile,
} from '../../src/settings/config.ts';
import { type JsonNode, parseJson } from '../../src/settings/json.ts';

const GOOD = `{
  // a comment
  "format": "annotated",
  "minConfidence": 0.7,
  "failOn": ["unsourced>5", "sourced<60%"],
  "only": "sourcing",
  "color": false,
  "ignore": ["hedging/modal", "article"],
  "lexicon": {
    "sourceVerbs": ["tweet"],
    "organizations": ["Hald Power"],
    "hedges": { "hearsay": ["word is that"], "weasel": ["insiders"] },
  },
}`;

const parse = (text: string, section?: string) => parseConfig(text, CONFIGURABLE, CODES, section);

describe('a configuration', () => {
  test('is JSON with comments and trailing commas', () => {
    expect(parse(GOOD)).toEqual({
      options: {
        ...{ format: 'annotated', minConfidence: '0.7', failOn: ['unsourced>5', 'sourced<60%'] },
        ...{ only: ['sourcing'], color: false },
      },
      ignore: ['hedging/modal', 'article'],
      lexicon: {
        sourceVerbs: ['tweet'],
        organizations: ['Hald Power'],
        hedges: [
          { cue: 'word is that', category: 'hearsay' },
          { cue: 'insiders', category: 'weasel' },
        ],
      },
    });
  });

  test('in package.json stands under "analyze"', () => {
    expect(parse('{ "name": "x", "analyze": { "width": 100 } }', 'analyze')).toMatchObject({
      options: { width: '100' },
    });
    expect(parse('{ "name": "x" }', 'analyze')).toBeNull();
    expect(parse('{ broken', 'analyze')).toBeNull();
  });

  test.each<[string, number, RegExp]>([
    ['{\n  "formt": "json"\n}', 2, /there is no key "formt"; did you mean "format"\?/],
    ['{\n\n  "format": "jsn" }', 3, /"format" takes one of summary, annotated/],
    ['{ "width": "wide" }', 1, /"width" takes a number/],
    ['{ "color": "yes" }', 1, /"color" takes true or false/],
    ['{ "failOn": [1] }', 1, /"failOn" takes a list of strings/],
    ['{ "only": ["nonsense"] }', 1, /"only" takes a list of entities/],
    [
      '{\n"ignore": [\n"hedging/modal",\n"hedging/modl"]}',
      4,
      /"ignore": there is no code "hedging\/modl"; did you mean "hedging\/modal"\?/,
    ],
    ['{ "ignore": ["modal"] }', 1, /did you mean "hedging\/modal"\?/],
    ['{ "ignore": "hedging" }', 1, /"ignore" takes a list/],
    ['{ "lexicon": { "verbs": [] } }', 1, /there is no key "lexicon.verbs"/],
    ['{ "lexicon": { "people": "Ada" } }', 1, /"lexicon.people" takes a list/],
    ['{ "lexicon": { "hedges": { "hersay": [] } } }', 1, /no category "hersay"; did you mean "hearsay"\?/],
    ['{ "lexicon": { "hedges": [{ "cue": "x" }] } }', 1, /an entry has a "cue" and a "category"/],
    ['{ "output": "x" }', 1, /there is no key "output"/],
    ['{ "writeBaseline": "x" }', 1, /there is no key "writeBaseline"/],
    ['{ "format": "json", "format": "csv" }', 1, /"format" stands twice/],
    ['[]', 1, /a configuration is an object/],
    ['{\n"format" "json"}', 2, /a colon should follow the key "format"/],
    ['{\n"format": "json\n}', 2, /a quotation mark is not closed/],
    ['{ "format": yes }', 1, /'yes' is no value/],
    ['', 1, /ends where a value should stand/],
    ['{} x', 1, /goes on after its end/],
    ['['.repeat(100_000), 1, /nested too deeply/],
  ])('%j is refused at its line', (text, line, message) => {
    const errors = parse(text);
    expect(errors).toEqual([{ line, error: expect.stringMatching(message) }]);
  });

  test('says everything that is wrong at once', () => {
    expect(parse('{\n"formt": 1,\n"width": "x"\n}')).toMatchObject([{ line: 2 }, { line: 3 }]);
  });

  test('cannot reach a prototype', () => {
    expect(parse('{ "__proto__": { "format": "json" } }')).toMatchObject([
      { error: expect.stringContaining('__proto__') },
    ]);
    expect(({} as Record<string, unknown>)['format']).toBeUndefined();
  });

  test('passes the schema that is printed for editors, and errors do not', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema(CONFIGURABLE, CODES));
    expect(
      validate({ format: 'annotated', failOn: ['x>1'], ignore: ['hedging'], lexicon: { hedges: { weasel: ['x'] } } }),
    ).toBe(true);
    expect(validate({ formt: 'annotated' })).toBe(false);
    expect(validate({ ignore: ['nonsense'] })).toBe(false);
  });
});

test('of several configurations the later wins, ignored codes and words add up', () => {
  const merged = mergeConfigs([
    { options: { format: 'json', width: '80' }, ignore: ['hedging'], lexicon: { people: ['A'] } },
    { options: { format: 'csv' }, ignore: ['hedging', 'article'], lexicon: { people: ['B'], places: ['C'] } },
  ]);
  expect(merged).toEqual({
    options: { format: 'csv', width: '80' },
    ignore: ['hedging', 'article'],
    lexicon: { people: ['A', 'B'], places: ['C'] },
  });
});

test('folders are looked through upwards to the root', () => {
  expect(foldersUpwards('/a/b c/d')).toEqual(['/a/b c/d', '/a/b c', '/a', '/']);
  expect(foldersUpwards('/')).toEqual(['/']);
  expect(foldersUpwards('C:\\a\\b')).toEqual(['C:\\a\\b', 'C:\\a', 'C:\\']);
});

test('the user’s file follows XDG, APPDATA and HOME', () => {
  expect(userConfigFile({ XDG_CONFIG_HOME: '/x', HOME: '/h' })).toBe('/x/analyze/config.json');
  expect(userConfigFile({ APPDATA: 'C:\\d' })).toBe('C:\\d\\analyze\\config.json');
  expect(userConfigFile({ HOME: '/h' })).toBe('/h/.config/analyze/config.json');
  expect(userConfigFile({})).toBeNull();
});

describe('the environment', () => {
  test('sets options by their name', () => {
    expect(
      configFromEnvironment(
        {
          ANALYZE_FORMAT: 'json',
          ANALYZE_MIN_CONFIDENCE: '0.8',
          ANALYZE_QUIET: '1',
          ANALYZE_FAIL_ON: 'vague>1, hedges>2',
          ANALYZE_WIDTH: '',
        },
        CONFIGURABLE,
      ),
    ).toEqual({ format: 'json', minConfidence: '0.8', quiet: true, failOn: ['vague>1', 'hedges>2'] });
  });

  test('is refused with the variable’s name', () => {
    expect(configFromEnvironment({ ANALYZE_FORMAT: 'jsn' }, CONFIGURABLE)).toEqual({
      error: expect.stringMatching(/^ANALYZE_FORMAT takes one of summary/),
    });
  });
});

test('the reader agrees with JSON.parse on JSON', () => {
  const plain = (node: JsonNode): unknown => {
    if (node.kind === 'object') return Object.fromEntries(node.properties.map(({ key, value }) => [key, plain(value)]));
    if (node.kind === 'list') return node.items.map(plain);
    return node.kind === 'null' ? null : node.value;
  };
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const node = parseJson(text);
      if ('error' in node) throw new Error(`${node.line}: ${node.error}`);
      // Through JSON again: -0 and __proto__ are not what is tested.
      expect(JSON.stringify(plain(node)).includes('__proto__') || JSON.stringify(plain(node))).toEqual(
        text.includes('__proto__') || JSON.stringify(JSON.parse(text)),
      );
    }),
  );
});
