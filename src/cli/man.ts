// The manual page in roff, made from the option table.
import { flagsOf } from './flags.ts';
import type { OptionEntry } from './options.ts';

/** The page of section 1. */
export function manPage(options: readonly OptionEntry[], version: string): string {
  const groups = [...new Set(options.map(({ group }) => group))];
  return [
    `.TH ANALYZE 1 "" "analyze ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'analyze \\- who says what in an article, how sure it is, and which assertions carry no source',
    '.SH SYNOPSIS',
    '.B analyze',
    '[\\fIoption\\fR]... [\\fIfile\\fR | \\fIfolder\\fR | \\fIpattern\\fR | \\fB\\-\\fR]...',
    '.SH DESCRIPTION',
    paragraph(
      'Reads articles as a demanding editor would and reports the people, organizations and places they name, the words that hedge or boost, who is quoted as saying what, and which assertions carry no source and need one.',
    ),
    paragraph(
      'Reads plain text, Markdown, HTML, Word, PDF, e-mail and JSON lines. Without files it reads standard input. Works offline and gives the same result every time. Results go to standard output, everything else to standard error.',
    ),
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${roff(group)}`,
      ...options.filter((option) => option.group === group).map(entry),
    ]),
    '.SH EXIT STATUS',
    ...tagged([
      ['0', 'Fine.'],
      ['1', 'A condition of --fail-on holds.'],
      ['2', 'Wrong usage, or a file could not be read or analysed; the others still are.'],
    ]),
    '.SH ENVIRONMENT',
    ...tagged([
      ['NO_COLOR', 'When set and not empty, no colour.'],
      ['FORCE_COLOR', '0 to 3: the colour level, whatever the terminal; wins over NO_COLOR.'],
      ['ANALYZE_FORMAT, ANALYZE_WIDTH, ...', 'The value of the option of that name; options on the command line win.'],
    ]),
    '.SH FILES',
    ...tagged([
      [
        'analyze.config.json',
        'Settings of a project, found from the working folder upwards; "analyze" in package.json serves too.',
      ],
      ['~/.config/analyze/config.json', 'Settings of the user; those of the project win.'],
    ]),
    '.SH EXAMPLES',
    ...example('Summary of one article:', 'analyze article.txt').slice(1),
    ...example('The whole article with every finding in place:', 'analyze --format annotated draft.md | less -R'),
    ...example('A page to look at and to send:', 'analyze drafts/ --format html -o report.html'),
    ...example('Fail when too much has no source:', "analyze draft.md --fail-on 'unsourced>5' --fail-on 'sourced<60%'"),
    ...example('Explain a finding:', 'analyze --explain hedging/modal'),
    '',
  ].join('\n');
}

function entry(option: OptionEntry): string {
  const { short, long, value, optional } = flagsOf(option);
  const names = [short, long].filter((name) => name !== null).map((name) => `\\fB${roff(name)}\\fR`);
  const argument = value === null ? '' : ` ${optional ? '[' : ''}\\fI${roff(value)}\\fR${optional ? ']' : ''}`;
  const sentences = [
    sentence(option.summary),
    ...(option.choices === undefined ? [] : [`Choices: ${option.choices.join(', ')}.`]),
    ...(option.defaultText === undefined ? [] : [`Default: ${option.defaultText}.`]),
    ...(option.list ? ['May be given several times.'] : []),
    ...(option.details === undefined ? [] : [option.details]),
  ];
  return `.TP\n${names.join(', ')}${argument}\n${paragraph(sentences.join(' '))}`;
}

function tagged(rows: readonly (readonly [string, string])[]): readonly string[] {
  return rows.map(([name, text]) => `.TP\n\\fB${roff(name)}\\fR\n${paragraph(text)}`);
}

function example(text: string, command: string): readonly string[] {
  return ['.PP', paragraph(text), '.RS 4', '.nf', paragraph(command), '.fi', '.RE'];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** A line of text: one that began with a full stop or an apostrophe would be a command. */
function paragraph(text: string): string {
  return roff(text).replace(/^(?=[.'])/, '\\&');
}

function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq')
    .replaceAll('’', '\\(cq');
}
