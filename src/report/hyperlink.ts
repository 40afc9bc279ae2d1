// Links that a terminal opens on a click (OSC 8), where the view says that it follows them.
import { pathToFileURL } from 'node:url';
import type { View } from './report.ts';

/** `text` linked to a line of a file; `text` itself where links are off or the file is no path. */
export function linkToLine(view: View, text: string, file: string, line: number): string {
  if (!view.hyperlinks || file === '-' || file === '') return text;
  // pathToFileURL encodes every control character, so a hostile file name cannot end the sequence.
  return `\u001b]8;;${pathToFileURL(file).href}#${line}\u001b\\${text}\u001b]8;;\u001b\\`;
}
