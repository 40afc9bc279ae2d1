// Configuration files: which there may be, what they may say, and what is wrong with one, by line and key.
import type { HedgeCategory } from '../model/findings.ts';
import type { LexiconAdditions } from '../model/options.ts';
import { type JsonNode, parseJson } from './json.ts';
import { nearest } from './nearest.ts';

/** An option of the command line as a configuration may set it, by its camel-case name. */
export interface ConfigurableOption {
  readonly name: string;
  readonly summary: string;
  readonly type: 'boolean' | 'string' | 'number' | 'list';
  readonly choices?: readonly string[];
}

export interface Config {
  /** Values of options as the command line would have them. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Codes, or groups such as `hedging`, whose findings are left out. */
  readonly ignore: readonly string[];
  readonly lexicon: LexiconAdditions;
}

export interface ConfigError {
  readonly line: number;
  readonly error: string;
}

export const CONFIG_FILE = 'analyze.config.json';

/** The folders in which a project's configuration may stand, the nearest first. */
export function foldersUpwards(folder: string): readonly string[] {
  const folders = [folder];
  for (let last = folder; ; ) {
    const cut = Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\'));
    if (cut < 0) return folders;
    // The root keeps its slash: `/`, `C:\`.
    const parent = cut === 0 || /^[A-Za-z]:$/.test(last.slice(0, cut)) ? last.slice(0, cut + 1) : last.slice(0, cut);
    if (parent === last) return folders;
    folders.push(parent);
    last = parent;
  }
}

/** The user's own configuration file. */
export function userConfigFile(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CONFIG_HOME: xdg, APPDATA: appData, HOME: home } = environment;
  if (xdg) return `${xdg}/analyze/config.json`;
  if (appData) return `${appData}\\analyze\\config.json`;
  return home ? `${home}/.config/analyze/config.json` : null;
}

/** Options from the environment: ANALYZE_MIN_CONFIDENCE for --min-confidence. */
export function configFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  options: readonly ConfigurableOption[],
): Config['options'] | { readonly error: string } {
  const values: Record<string, string | boolean | readonly string[]> = {};
  for (const option of options) {
    const name = `ANALYZE_${option.name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const value = environment[name];
    if (value === undefined || value === '') continue;
    const node: JsonNode =
      option.type === 'boolean' && /^(?:1|0|true|false)$/.test(value)
        ? { line: 0, kind: 'boolean', value: value === '1' || value === 'true' }
        : option.type === 'list'
          ? {
              line: 0,
              kind: 'list',
              items: value.split(',').map((word) => ({ line: 0, kind: 'string', value: word.trim() })),
            }
          : { line: 0, kind: 'string', value };
    const errors: ConfigError[] = [];
    const read = readOption(name, option, node, errors);
    const [wrong] = errors;
    if (wrong !== undefined) return { error: wrong.error.replace(/^"(\w+)"/, '$1') };
    if (read !== undefined) values[option.name] = read;
  }
  return values;
}

/**
 * Reads a configuration file's text.
 * @param section the key under which it stands, for package.json; a file without that key has no configuration
 */
export function parseConfig(
  text: string,
  options: readonly ConfigurableOption[],
  codes: readonly string[],
  section?: string,
): Config | readonly ConfigError[] | null {
  const root = parseJson(text);
  // A package.json that cannot be read is npm's business.
  if ('error' in root)
    return section === undefined ? [{ line: root.line, error: `no valid JSON: ${root.error}` }] : null;
  const node = section === undefined ? root : propertyOf(root, section);
  if (node === undefined) return null;
  const errors: ConfigError[] = [];
  const config = readConfig(node, options, codes, errors);
  return errors.length > 0 ? errors : config;
}

function propertyOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.kind === 'object' ? node.properties.find((property) => property.key === key)?.value : undefined;
}

function readConfig(
  node: JsonNode,
  options: readonly ConfigurableOption[],
  codes: readonly string[],
  errors: ConfigError[],
): Config {
  const values: Record<string, string | boolean | readonly string[]> = {};
  let ignore: readonly string[] = [];
  let lexicon: LexiconAdditions = {};
  if (node.kind !== 'object') {
    errors.push({ line: node.line, error: 'a configuration is an object: { "format": "annotated" }' });
    return { options: values, ignore, lexicon };
  }
  const names = [...options.map(({ name }) => name), 'ignore', 'lexicon', '$schema'];
  const seen = new Set<string>();
  for (const { key, line, value } of node.properties) {
    if (seen.has(key)) errors.push({ line, error: `"${key}" stands twice` });
    seen.add(key);
    const option = options.find(({ name }) => name === key);
    if (option !== undefined) {
      const read = readOption(key, option, value, errors);
      if (read !== undefined) values[key] = read;
    } else if (key === 'ignore') ignore = readIgnore(value, codes, errors);
    else if (key === 'lexicon') lexicon = readLexicon(value, errors);
    else if (key !== '$schema') errors.push({ line, error: unknownKey(key, names) });
  }
  return { options: values, ignore, lexicon };
}

function unknownKey(key: string, names: readonly string[]): string {
  const close = nearest(key, names);
  return `there is no key "${key}"${close === undefined ? '' : `; did you mean "${close}"?`}`;
}

function readOption(
  key: string,
  option: ConfigurableOption,
  node: JsonNode,
  errors: ConfigError[],
): string | boolean | readonly string[] | undefined {
  const wrong = (what: string): undefined => {
    errors.push({ line: node.line, error: `"${key}" takes ${what}` });
    return undefined;
  };
  const { type, choices } = option;
  const fits = (value: string): boolean => choices === undefined || choices.includes(value);
  const among = choices === undefined ? '' : ` of ${choices.join(', ')}`;
  if (type === 'boolean') return node.kind === 'boolean' ? node.value : wrong('true or false');
  if (type === 'list') {
    const list = node.kind === 'string' ? [node.value] : stringsOf(node);
    return list?.every(fits) ? list : wrong(`a list${among === '' ? ' of strings' : among}`);
  }
  if (type === 'number' && node.kind === 'number') return String(node.value);
  if (type === 'number')
    return node.kind === 'string' && Number.isFinite(Number(node.value)) ? node.value : wrong('a number');
  return node.kind === 'string' && fits(node.value)
    ? node.value
    : wrong(choices === undefined ? 'a string' : `one${among}`);
}

function stringsOf(node: JsonNode): readonly string[] | null {
  if (node.kind !== 'list') return null;
  const strings = node.items.flatMap((item) =>
    item.kind === 'string' && item.value.trim() !== '' ? [item.value] : [],
  );
  return strings.length === node.items.length ? strings : null;
}

function readIgnore(node: JsonNode, codes: readonly string[], errors: ConfigError[]): readonly string[] {
  const list = stringsOf(node);
  if (list === null || node.kind !== 'list') {
    errors.push({ line: node.line, error: '"ignore" takes a list of codes such as "hedging/modal"' });
    return [];
  }
  list.forEach((code, index) => {
    const error = unknownCode(code, codes);
    if (error !== null) errors.push({ line: node.items[index]?.line ?? node.line, error: `"ignore": ${error}` });
  });
  return list;
}

/** Why a code, or the group before the slash, is none; null when it is one. */
export function unknownCode(code: string, codes: readonly string[]): string | null {
  if (codes.some((known) => known === code || known.startsWith(`${code}/`))) return null;
  const close = codes.find((known) => known.endsWith(`/${code}`)) ?? nearest(code, codes);
  return `there is no code "${code}"${close === undefined ? '' : `; did you mean "${close}"?`}`;
}

const WORD_LISTS = ['sourceVerbs', 'people', 'organizations', 'places', 'boosters'] as const;
const CATEGORIES: readonly HedgeCategory[] = ['modal', 'epistemic', 'approximator', 'hearsay', 'weasel', 'condition'];

function readLexicon(node: JsonNode, errors: ConfigError[]): LexiconAdditions {
  if (node.kind !== 'object') {
    errors.push({ line: node.line, error: '"lexicon" takes an object of word lists' });
    return {};
  }
  const lists: Record<string, readonly string[]> = {};
  const hedges: { cue: string; category: HedgeCategory }[] = [];
  for (const { key, line, value } of node.properties) {
    if (WORD_LISTS.some((name) => name === key)) {
      const list = stringsOf(value);
      if (list === null) errors.push({ line, error: `"lexicon.${key}" takes a list of words` });
      else lists[key] = list;
    } else if (key === 'hedges') hedges.push(...readHedges(value, errors));
    else errors.push({ line, error: unknownKey(key, [...WORD_LISTS, 'hedges']).replace('key "', 'key "lexicon.') });
  }
  return { ...lists, ...(hedges.length > 0 ? { hedges } : {}) };
}

/** By category: `"hedges": { "hearsay": ["word is that"] }`, or as a list of cue and category. */
function readHedges(node: JsonNode, errors: ConfigError[]): readonly { cue: string; category: HedgeCategory }[] {
  if (node.kind === 'list') return node.items.flatMap((item) => readHedge(item, errors));
  if (node.kind !== 'object') {
    errors.push({ line: node.line, error: '"lexicon.hedges" takes an object of lists by category' });
    return [];
  }
  return node.properties.flatMap(({ key, line, value }) => {
    const category = CATEGORIES.find((name) => name === key);
    const list = stringsOf(value);
    if (category === undefined) errors.push({ line, error: `"lexicon.hedges": ${categoryError(key)}` });
    else if (list === null) errors.push({ line, error: `"lexicon.hedges.${key}" takes a list of cues` });
    return category === undefined || list === null ? [] : list.map((cue) => ({ cue, category }));
  });
}

function readHedge(node: JsonNode, errors: ConfigError[]): readonly { cue: string; category: HedgeCategory }[] {
  const cue = propertyOf(node, 'cue');
  const category = propertyOf(node, 'category');
  if (cue?.kind !== 'string' || category?.kind !== 'string') {
    errors.push({ line: node.line, error: '"lexicon.hedges": an entry has a "cue" and a "category"' });
    return [];
  }
  const known = CATEGORIES.find((name) => name === category.value);
  if (known !== undefined) return [{ cue: cue.value, category: known }];
  errors.push({ line: category.line, error: `"lexicon.hedges": ${categoryError(category.value)}` });
  return [];
}

function categoryError(name: string): string {
  const close = nearest(name, CATEGORIES);
  return `there is no category "${name}"${close === undefined ? `; there are ${CATEGORIES.join(', ')}` : `; did you mean "${close}"?`}`;
}

/** Several configurations as one: of an option the later wins, ignored codes and words add up. */
export function mergeConfigs(configs: readonly Config[]): Config {
  const lexicon: Record<string, unknown[]> = {};
  for (const config of configs) {
    for (const [name, entries] of Object.entries(config.lexicon))
      lexicon[name] = [...(lexicon[name] ?? []), ...entries];
  }
  return {
    options: Object.assign({}, ...configs.map(({ options }) => options)),
    ignore: [...new Set(configs.flatMap(({ ignore }) => ignore))],
    lexicon: lexicon as LexiconAdditions,
  };
}

/** The JSON Schema of a configuration file, for editors. */
export function configSchema(options: readonly ConfigurableOption[], codes: readonly string[]): object {
  const words = { type: 'array', items: { type: 'string', minLength: 1 } };
  const groups = [...new Set(codes.map((code) => code.slice(0, code.indexOf('/'))))];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of analyze',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        options.map((option) => [option.name, { description: option.summary, ...optionSchema(option) }]),
      ),
      ignore: {
        description: 'findings to leave out, by code or group',
        type: 'array',
        items: { enum: [...groups, ...codes] },
      },
      lexicon: {
        description: 'words added to those the tool knows',
        type: 'object',
        additionalProperties: false,
        properties: {
          ...Object.fromEntries(WORD_LISTS.map((name) => [name, words])),
          hedges: {
            oneOf: [
              {
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(CATEGORIES.map((name) => [name, words])),
              },
              {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['cue', 'category'],
                  properties: { cue: { type: 'string', minLength: 1 }, category: { enum: CATEGORIES } },
                },
              },
            ],
          },
        },
      },
    },
  };
}

function optionSchema({ type, choices }: ConfigurableOption): object {
  if (type === 'boolean') return { type };
  if (type === 'number') return { type: ['number', 'string'] };
  const one = choices === undefined ? { type: 'string' } : { enum: choices };
  return type === 'list' ? { oneOf: [one, { type: 'array', items: one }] } : one;
}
