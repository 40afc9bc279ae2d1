// Cuts a Markdown file into parts that can be parsed one by one. The parser's cost grows faster than its input, so a
// long file is cut at blank lines before unindented text; front matter and fenced code are set aside here.
export interface MarkdownPart {
  readonly start: number;
  readonly end: number;
  /** Not worth or not safe to parse: taken as plain text. */
  readonly simple: boolean;
}

export interface MarkdownParts {
  /** The title that the front matter gives, and where it stands. */
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly parts: readonly MarkdownPart[];
  /** Link and footnote definitions by label (`^1` for a footnote): their first lines. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** A part is closed at the first safe place after this many characters: the parser is fastest at about 4 kB. */
const ENOUGH = 4_000;
/** Longer parts are not parsed: no real paragraph or list is, and hostile ones cost the square of their length. */
const TOO_LONG = 24_000;
/** `>` this often at the start of a line is not a quotation of a quotation. */
const DEEPEST_QUOTE = 50;
/** Longer definitions are left alone: they are lent to every part that uses them. */
const LONGEST_DEFINITION = 500;

/** Labels match regardless of case and white space. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

export function splitMarkdown(text: string): MarkdownParts {
  const front = frontMatter(text);
  const parts: MarkdownPart[] = [];
  const definitions = new Map<string, string>();
  let start = front?.end ?? 0;
  let fence: { readonly mark: string; readonly length: number; readonly at: number } | null = null;
  let afterBlank = true;
  let deep = false;
  const close = (end: number): void => {
    if (end > start) parts.push({ start, end, simple: deep || end - start > TOO_LONG });
    start = end;
    deep = false;
  };
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const next = newline === -1 ? text.length : newline + 1;
    // The first characters settle what a line is; a line may have megabytes.
    const line = text.slice(from, Math.min(next, from + LONGEST_DEFINITION)).trimEnd();
    const marker = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (marker?.startsWith(fence.mark) && marker.length >= fence.length && line.trim() === marker) {
        // Short code is left to the parser, as a part of its own would cost more; long code is passed over.
        if (next - start > ENOUGH) {
          close(fence.at);
          start = next;
        }
        fence = null;
      }
    } else if (marker !== undefined) {
      fence = { mark: marker.charAt(0), length: marker.length, at: from };
    } else {
      if (afterBlank && from - start >= ENOUGH && /^\S/.test(line)) close(from);
      if (/^[ \t>]{50,}/.test(line) && (line.match(/^[ \t>]+/)?.[0].split('>').length ?? 0) > DEEPEST_QUOTE)
        deep = true;
      const definition = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*\S/.exec(line)?.[1];
      if (definition !== undefined && next - from < LONGEST_DEFINITION) {
        const label = labelOf(definition);
        if (!definitions.has(label)) definitions.set(label, line);
      }
    }
    afterBlank = line.trim() === '';
    from = next;
  }
  // An unclosed fence reaches to the end.
  close(fence?.at ?? text.length);
  return { title: front?.title ?? null, parts, definitions };
}

/** YAML between `---` or TOML between `+++` at the top of the file. */
function frontMatter(text: string): { readonly end: number; readonly title: MarkdownParts['title'] } | null {
  const mark = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (mark === null) return null;
  const closing = new RegExp(`^${mark[1] === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'm');
  const inside = text.slice(mark[0].length);
  const found = closing.exec(inside);
  // A rule at the top of an article also reads `---`; front matter holds keys.
  if (found === null || !/^\s*(?:#.*\n\s*)*["']?[A-Za-z_][\w -]*["']?\s*[:=]/.test(inside)) return null;
  const end = mark[0].length + found.index + found[0].length;
  const title = /^title[ \t]*[:=][ \t]*(.*\S)[ \t]*$/im.exec(inside.slice(0, found.index));
  if (title === null) return { end, title: null };
  const raw = title[1] as string;
  const at = mark[0].length + title.index + title[0].lastIndexOf(raw);
  const quote = raw.charAt(0);
  if ((quote === '"' || quote === "'") && raw.length > 1 && raw.endsWith(quote)) {
    const inner = raw.slice(1, -1);
    const decoded = quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
    return { end, title: { text: decoded, start: at + 1, end: at + raw.length - 1 } };
  }
  // A block scalar (`>`) or a list is not worth a YAML parser.
  return { end, title: /^[>|[{&*!]/.test(raw) ? null : { text: raw, start: at, end: at + raw.length } };
}
