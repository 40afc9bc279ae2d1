// One line a finding, as editors and grep read it: `file:line:column: severity: message [code]`.
import { linkToLine } from './hyperlink.ts';
import { newMessages } from './messages.ts';
import type { Reporter } from './report.ts';
import { oneLine } from './safe.ts';
import { themeFor } from './theme.ts';

export const compact: Reporter = (view) => {
  const theme = themeFor(view.color);
  return {
    begin: () => '',
    analysis: ({ document }) =>
      newMessages(document, view)
        .map(({ span, severity, message, code }) => {
          const place = `${oneLine(document.file)}:${span.line}:${span.column}`;
          const shown = severity === 'warning' ? theme.warning(severity) : theme.faint(severity);
          return `${linkToLine(view, theme.place(place), document.file, span.line)}: ${shown}: ${message} ${theme.faint(`[${code}]`)}\n`;
        })
        .join(''),
    failure: () => '',
    end: () => '',
  };
};
