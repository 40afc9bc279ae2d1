// argv becomes flags. The only import of commander; everything it knows comes from the option table.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../settings/nearest.ts';
import { INFORMATION, OPTIONS, type OptionEntry } from './options.ts';

/** What the command line said, before defaults and configuration: options by camel-case name, paths in order. */
export interface Invocation {
  readonly paths: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

/** The command line cannot be obeyed, or asked only for help: `text` is what to print, `status` how to exit. */
export class UsageEnd extends Error {
  readonly status: 0 | 2;
  readonly text: string;
  constructor(status: 0 | 2, text: string) {
    super(text);
    this.status = status;
    this.text = text;
  }
}

const EXAMPLES = `
Examples:
  analyze article.txt                       summary of one article
  analyze drafts/ --format compact          one line a finding, for editors and grep
  analyze a.txt b.txt --format json | jq '.documents[].summary'
  curl -s https://example.org/a.txt | analyze -
  analyze draft.md --fail-on 'unsourced>5'  exit status 1 when too much has no source

Exit status: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or a file could not be analysed.
`;

/**
 * Parses the arguments after the command's name.
 * @throws UsageEnd for help, version and wrong usage
 */
export function parseArguments(argv: readonly string[], version: string): Invocation {
  const printed: string[] = [];
  const program = makeProgram(version);
  program.exitOverride();
  program.configureOutput({
    writeOut: (text) => printed.push(text),
    writeErr: (text) => printed.push(text),
    outputError: (text, write) => write(text.replace(/^error: /, 'analyze: ')),
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const text = printed.join('');
    if (error.exitCode === 0) throw new UsageEnd(0, text);
    throw new UsageEnd(2, `${text.trimEnd().replace(/\s*\n\s*/g, ' ')}\nTry 'analyze --help'.\n`);
  }
  return { paths: program.args, flags: program.opts() };
}

/** The text of --help. */
export function helpText(version: string): string {
  return makeProgram(version).helpInformation() + EXAMPLES;
}

function makeProgram(version: string): Command {
  const program = new Command('analyze')
    .description(
      'Says who and what an article is about, how sure it is, and which assertions carry no source. Works offline.',
    )
    .argument('[files...]', 'files, folders, globs, or - for standard input')
    .helpOption('-h, --help', INFORMATION.find((entry) => entry.flags.includes('--help'))?.summary)
    .version(version, '-V, --version', INFORMATION.find((entry) => entry.flags.includes('--version'))?.summary)
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(true)
    .showSuggestionAfterError(true);
  // Commander makes --version and --help itself.
  const own = INFORMATION.filter(({ flags }) => !/--(?:version|help)/.test(flags));
  for (const entry of [...OPTIONS, ...own]) program.addOption(toOption(entry));
  return program;
}

function toOption(entry: OptionEntry): Option {
  const { choices, list } = entry;
  const listed = choices ? `: ${choices.join(', ')}` : '';
  const fallback = entry.defaultText ? ` (default: ${entry.defaultText})` : '';
  const option = new Option(entry.flags, `${entry.summary}${listed}${fallback}`).helpGroup(`${entry.group}:`);
  if (choices || list) {
    option.argParser((value: string, previous: unknown) => {
      const values = choices && list ? value.split(',').map((word) => word.trim()) : [value];
      if (choices) for (const word of values) checkChoice(word, choices);
      return list ? [...(Array.isArray(previous) ? previous : []), ...values] : value;
    });
  }
  return option;
}

function checkChoice(word: string, choices: readonly string[]): void {
  if (choices.includes(word)) return;
  const close = nearest(word, choices);
  throw new InvalidArgumentError(
    `${close ? `Did you mean ${close}? ` : ''}It takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  );
}
