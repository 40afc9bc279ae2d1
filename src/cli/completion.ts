// Completion scripts for bash, zsh and fish, made from the option table.
import { CATALOGUE } from '../catalogue.ts';
import { type Flags, flagsOf } from './flags.ts';
import type { OptionEntry } from './options.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

type Entry = OptionEntry & Flags;

/** The script that teaches a shell the command's options. */
export function completionScript(shell: Shell, options: readonly OptionEntry[]): string {
  const entries = options.map((option) => ({ ...option, ...flagsOf(option) }));
  return { bash, zsh, fish }[shell](entries);
}

/** What an option's value is completed with: words, files, folders or nothing. */
function valuesOf(entry: Entry): readonly string[] | 'file' | 'directory' | null {
  if (entry.choices !== undefined) return entry.choices;
  if (entry.completes === 'code') return CATALOGUE.map(({ code }) => code);
  return entry.completes ?? null;
}

function bash(entries: readonly Entry[]): string {
  const names = entries.flatMap(({ short, long }) => (short === null ? [long] : [short, long]));
  const cases = entries.flatMap((entry) => {
    if (entry.value === null) return [];
    const values = valuesOf(entry);
    const pattern = [entry.short, entry.long].filter((name) => name !== null).join('|');
    const words = Array.isArray(values) ? `-W '${values.join(' ')}'` : values === 'directory' ? '-d' : '-f';
    const reply = values === null ? 'COMPREPLY=()' : `mapfile -t COMPREPLY < <(compgen ${words} -- "$current")`;
    return [`    ${pattern}) ${reply}; return ;;`];
  });
  return `# bash completion for analyze; put this line into ~/.bashrc:
#   source <(analyze --completion bash)
_analyze() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $previous in
${cases.join('\n')}
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${names.join(' ')}' -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _analyze analyze
`;
}

function zsh(entries: readonly Entry[]): string {
  const specs = entries.map((entry) => {
    const { short, long, value, optional, list } = entry;
    const values = valuesOf(entry);
    const action = Array.isArray(values)
      ? `(${values.join(' ')})`
      : values === null
        ? ''
        : values === 'directory'
          ? '_files -/'
          : '_files';
    const argument = value === null ? '' : `${optional ? '::' : ':'}${value}:${action}`;
    const text = `'[${inZsh(entry.summary)}]${argument}'`;
    const star = list ? '*' : '';
    if (short === null) return `  '${star}${long}'${text}`;
    const others = list ? `'*'` : `'(${short} ${long})'`;
    return `  ${others}{${short},${long}}${text}`;
  });
  return `#compdef analyze
# zsh completion for analyze; put this line into ~/.zshrc, after compinit:
#   source <(analyze --completion zsh)
_analyze() {
  _arguments -s -S \\
${specs.map((spec) => `  ${spec} \\`).join('\n')}
    '*:file:_files'
}
if [[ \${funcstack[1]} == _analyze ]]; then
  _analyze "$@"
else
  compdef _analyze analyze
fi
`;
}

function inZsh(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
}

function fish(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => {
    const values = valuesOf(entry);
    const words = Array.isArray(values)
      ? ` -x -a '${values.join(' ')}'`
      : values === null
        ? entry.value === null
          ? ''
          : ' -x'
        : values === 'directory'
          ? " -x -a '(__fish_complete_directories)'"
          : ' -r -F';
    const short = entry.short === null ? '' : ` -s ${entry.short.slice(1)}`;
    return `complete -c analyze${short} -l ${entry.long.slice(2)}${words} -d '${entry.summary.replace(/[\\']/g, '\\$&')}'`;
  });
  return `# fish completion for analyze; put this line into ~/.config/fish/config.fish:
#   analyze --completion fish | source
${lines.join('\n')}
`;
}
