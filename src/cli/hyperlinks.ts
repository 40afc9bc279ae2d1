// Whether a terminal follows OSC 8 links: there is no way to ask it, so known ones are told by their variables.

type Environment = Readonly<Record<string, string | undefined>>;

/** VTE 0.50 is the first with links that work. */
const FIRST_VTE = 5000;

const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'zed', 'rio']);

/** FORCE_HYPERLINK decides; otherwise terminals known to follow links do, multiplexers and CI logs do not. */
export function followsHyperlinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK: force, TERM: term = '', TERM_PROGRAM: program = '', VTE_VERSION: vte } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (environment['CI'] || term === 'dumb' || environment['TMUX'] || term.startsWith('screen')) return false;
  if (vte !== undefined && Number(vte) >= FIRST_VTE) return true;
  if (environment['WT_SESSION'] || environment['KITTY_WINDOW_ID'] || environment['KONSOLE_VERSION']) return true;
  return PROGRAMS.has(program) || /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(term);
}
