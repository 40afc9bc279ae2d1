// The one table of options: the parser, --help, the completions and the man page are all made from it.

export const FORMATS = [
  ...['summary', 'annotated', 'compact', 'json', 'ndjson', 'html'],
  ...['markdown', 'csv', 'sarif', 'github'],
] as const;
export type FormatName = (typeof FORMATS)[number];

export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'docx', 'pdf', 'jsonl', 'email'] as const;
export type InputFormatName = (typeof INPUT_FORMATS)[number];

export const PASSES = ['entities', 'hedging', 'sourcing'] as const;
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

export interface OptionEntry {
  /** In commander's notation: `-f, --format <name>`. */
  readonly flags: string;
  readonly group: 'Output' | 'Input' | 'Findings' | 'Checks' | 'Batches' | 'Help';
  /** One line for --help. */
  readonly summary: string;
  /** More for the man page. */
  readonly details?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** A list: given several times, or separated by commas where `choices` are set. */
  readonly list?: boolean;
  /** What a shell completes the value with when there are no choices. */
  readonly completes?: 'file' | 'directory' | 'code';
  /** Shown as the default; the value itself is applied when settings are resolved. */
  readonly defaultText?: string;
}

export const OPTIONS: readonly OptionEntry[] = [
  {
    flags: '-f, --format <name>',
    group: 'Output',
    summary: 'how to print the result',
    choices: FORMATS,
    defaultText: 'summary',
  },
  { flags: '-o, --output <file>', group: 'Output', summary: 'write to a file instead of stdout', completes: 'file' },
  { flags: '--color', group: 'Output', summary: 'colour even when not on a terminal (also FORCE_COLOR)' },
  { flags: '--no-color', group: 'Output', summary: 'no colour (also NO_COLOR)' },
  {
    flags: '--width <columns>',
    group: 'Output',
    summary: 'width of the text reports, 60 to 160',
    defaultText: 'the terminal’s, else 80',
  },
  { flags: '-q, --quiet', group: 'Output', summary: 'leave out legends, hints, progress and warnings' },
  { flags: '-w, --watch', group: 'Output', summary: 'print the report again whenever a named file is saved' },
  {
    flags: '--offsets <unit>',
    group: 'Output',
    summary: 'unit that start, end and column count in',
    choices: OFFSET_UNITS,
    defaultText: 'utf16',
  },
  {
    flags: '-i, --input-format <name>',
    group: 'Input',
    summary: 'what the input is',
    choices: INPUT_FORMATS,
    defaultText: 'auto',
  },
  {
    flags: '--encoding <name>',
    group: 'Input',
    summary: 'character encoding of the input, when it cannot be told from the bytes',
  },
  {
    flags: '--html <part>',
    group: 'Input',
    summary: 'how much of a web page is read',
    choices: ['main', 'full'],
    defaultText: 'main',
    details: 'main: the article itself, as the Readability library of Firefox finds it; full: all that the page shows.',
  },
  {
    flags: '--text-field <name>',
    group: 'Input',
    summary: 'the field of a JSONL record that holds the text',
    defaultText: 'text',
    details: 'A path such as article.body leads into nested objects.',
  },
  {
    flags: '--id-field <name>',
    group: 'Input',
    summary: 'the field of a JSONL record that names it in the result',
    defaultText: 'id',
  },
  {
    flags: '--title-field <name>',
    group: 'Input',
    summary: 'the field of a JSONL record that holds its title',
    defaultText: 'title',
  },
  {
    flags: '--language <name>',
    group: 'Input',
    summary: 'en warns of articles in another language, any does not',
    choices: ['en', 'any'],
    defaultText: 'en',
  },
  {
    flags: '--files-from <file>',
    group: 'Batches',
    summary: 'read also the files named in this list, one a line or NUL-separated; - for standard input',
    completes: 'file',
  },
  {
    flags: '-j, --jobs <number>',
    group: 'Batches',
    summary: 'articles analysed at once',
    defaultText: 'one a processor core',
    details: 'Results keep the order of the input. A short run uses one thread whatever is asked.',
  },
  {
    flags: '--manifest <file>',
    group: 'Batches',
    summary: 'write what the run was: versions, weights, options, counts, failures, as JSON',
    completes: 'file',
  },
  {
    flags: '--resume',
    group: 'Batches',
    summary: 'skip the articles that the NDJSON file named by --output has already',
  },
  {
    flags: '--only <groups>',
    group: 'Findings',
    summary: 'report only these groups, separated by commas',
    choices: PASSES,
    list: true,
  },
  {
    flags: '--min-confidence <number>',
    group: 'Findings',
    summary: 'leave out findings that are less sure, 0 to 1',
    defaultText: '0.5',
  },
  {
    flags: '--fail-on <condition>',
    group: 'Checks',
    summary: 'exit with 1 when a figure is out of bounds: unsourced>5, sourced<60%, hedges>3/100w',
    list: true,
  },
  {
    flags: '--compare <old>',
    group: 'Checks',
    summary: 'say what changed from an old draft to the one named: sources, hedges, names, figures',
    details: 'analyze --compare old.md new.md. With --format json or markdown too. --fail-on speaks of the new draft.',
    completes: 'file',
  },
  {
    flags: '--baseline <file>',
    group: 'Checks',
    summary:
      'findings accepted earlier: compact, github, markdown and html leave them out, --fail-on new>0 counts the others',
    details:
      'A finding is known by its code and the words of its sentence, so that edits above it do not bring it back. Only warnings count as new.',
    completes: 'file',
  },
  {
    flags: '--write-baseline <file>',
    group: 'Checks',
    summary: 'write the findings of this run as a baseline',
    completes: 'file',
  },
  {
    flags: '--config <file>',
    group: 'Checks',
    summary: 'settings file, instead of analyze.config.json or "analyze" in package.json found from here upwards',
    completes: 'file',
  },
  { flags: '--no-config', group: 'Checks', summary: 'read no settings file' },
];

/** Options that print something about the tool and do nothing else. */
export const INFORMATION: readonly OptionEntry[] = [
  {
    flags: '--explain [code]',
    group: 'Help',
    summary: 'explain a finding’s code, or list all codes',
    details: 'With --format json the explanation is JSON.',
    completes: 'code',
  },
  {
    flags: '--print-schema [name]',
    group: 'Help',
    summary: 'print the JSON Schema of the JSON output or of a configuration file',
    choices: ['report', 'config'],
    defaultText: 'report',
  },
  {
    flags: '--completion <shell>',
    group: 'Help',
    summary: 'print a completion script',
    choices: ['bash', 'zsh', 'fish'],
  },
  {
    flags: '--man',
    group: 'Help',
    summary: 'print the manual page',
    details: 'Read it with: analyze --man | man -l -',
  },
  { flags: '-V, --version', group: 'Help', summary: 'print the version' },
  { flags: '-h, --help', group: 'Help', summary: 'print this help' },
];
