// SARIF 2.1.0 for code scanning. Results come first and the tool's rules last, so that memory holds one article.
import type { Document, Failure, TextSpan } from '../model/document.ts';
import { type KnownMessage, knownMessages, nameOf, type Severity } from './messages.ts';
import type { Reporter, View } from './report.ts';
import { oneLine, safeJson, visible } from './safe.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarif: Reporter = (view) => {
  const rules = new Map<string, { readonly index: number; readonly level: Severity }>();
  const failures: Failure[] = [];
  let results = 0;
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    analysis: ({ document }) =>
      knownMessages(document, view)
        .map((message) => {
          const rule = rules.get(message.code) ?? { index: rules.size, level: message.severity };
          rules.set(message.code, rule);
          return `${results++ === 0 ? '\n' : ',\n'}${safeJson(result(document, message, rule.index))}`;
        })
        .join(''),
    failure: (failure) => {
      failures.push(failure);
      return '';
    },
    end: () => {
      const driver = {
        ...{ name: 'analyze', semanticVersion: view.version },
        rules: [...rules].map(([code, { level }]) => describe(code, level, view)),
      };
      return `\n],"tool":${safeJson({ driver })},"invocations":${safeJson([invocation(failures)])}}]}\n`;
    },
  };
};

function result(document: Document, message: KnownMessage, ruleIndex: number): object {
  const { code, severity, span, message: text, fingerprint, accepted } = message;
  return {
    ...{ ruleId: code, ruleIndex, level: severity, message: { text } },
    locations: [{ physicalLocation: { artifactLocation: artifact(document.file), region: region(document, span) } }],
    partialFingerprints: { 'analyzeSentence/v1': fingerprint },
    ...(accepted === null ? {} : { baselineState: accepted ? 'unchanged' : 'new' }),
  };
}

/** Only of plain text and Markdown do offsets and line ends mean the file itself. */
function region(document: Document, span: TextSpan): object {
  const start = { startLine: span.line, startColumn: span.column };
  const snippet = { snippet: { text: visible(span.text) } };
  if (document.format !== 'text' && document.format !== 'markdown') return { ...start, ...snippet };
  const lines = span.text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return {
    ...start,
    endLine: span.line + lines.length - 1,
    endColumn: lines.length === 1 ? span.column + last : last + 1,
    ...{ charOffset: span.start, charLength: span.end - span.start },
    ...snippet,
  };
}

function artifact(file: string): object {
  // Through UTF-8 and back: an unpaired surrogate has no URI.
  const path = Buffer.from(file, 'utf8').toString('utf8').replaceAll('\\', '/');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function describe(code: string, level: Severity, view: View): object {
  const docs = view.explain(code)?.docs;
  const rule = { id: code, name: pascalCase(code), defaultConfiguration: { level } };
  if (docs === undefined) {
    const text = nameOf(code);
    return { ...rule, shortDescription: { text }, help: { text } };
  }
  const limits = docs.limits === undefined ? [] : [`Limits: ${docs.limits}`];
  return {
    ...rule,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    help: {
      text: [docs.summary, docs.why, docs.fix, ...limits].join('\n\n'),
      markdown: [`**${docs.summary}**`, docs.why, `*What to do:* ${docs.fix}`, ...limits].join('\n\n'),
    },
    properties: { tags: [code.slice(0, code.indexOf('/'))] },
  };
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function invocation(failures: readonly Failure[]): object {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ file, error }) => ({
      level: 'error',
      message: { text: oneLine(error) },
      locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
    })),
  };
}
