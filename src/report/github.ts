// Workflow commands that GitHub shows beside the lines of a pull request.
import { newMessages, type Severity } from './messages.ts';
import type { Reporter } from './report.ts';
import { safeAnnotation, safeAnnotationProperty } from './safe.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { warning: 'warning', note: 'notice' };

export const github: Reporter = (view) => ({
  begin: () => '',
  analysis: ({ document }) =>
    newMessages(document, view)
      .map(({ span, severity, message, code }) => {
        const file = safeAnnotationProperty(document.file);
        const title = safeAnnotationProperty(code);
        return `::${COMMANDS[severity]} file=${file},line=${span.line},col=${span.column},title=${title}::${safeAnnotation(message)}\n`;
      })
      .join(''),
  failure: ({ file, error }) =>
    `::error file=${safeAnnotationProperty(file)},title=not analysed::${safeAnnotation(error)}\n`,
  end: () => '',
});
