// Which names are articles: what a folder is searched for, and the first guess at a file's format.
import type { Format } from '../model/article.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  eml: 'email',
};

/** Written documents this tool does not read: a folder search says that it passed them over. */
const UNREAD_DOCUMENTS = new Set(['doc', 'rtf', 'odt', 'epub', 'pages', 'tex', 'docm', 'mht', 'mhtml', 'msg', 'mbox']);

/** What `analyze` looks for in a folder, for messages. */
export const READABLE_ENDINGS = '.txt, .md, .html, .docx, .pdf, .jsonl, .eml and .gz of these';

function ending(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The format a file's name promises, through a `.gz`; null when it promises none. */
export function formatOfName(path: string): Format | null {
  let name = baseName(path);
  if (ending(name) === 'gz') name = name.slice(0, -3);
  return FORMATS[ending(name)] ?? null;
}

/** The lower-case ending of a document this tool cannot read, or null. */
export function unreadDocumentEnding(path: string): string | null {
  const found = ending(baseName(path));
  return UNREAD_DOCUMENTS.has(found) ? found : null;
}
