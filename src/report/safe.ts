// Makes text from an article inert for what will read the output: a terminal, a browser, a spreadsheet, a CI log.
// Characters that act or hide (controls, bidirectional overrides, zero-width marks) are shown as escapes, never dropped.

/**
 * Controls but tab and line feed, soft line breaks, bidirectional and invisible formatting, blanks that look like nothing,
 * tag characters, unpaired surrogates. The joiners U+200C and U+200D are decided apart: scripts and emoji need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|\u034f|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Quick test for text that cannot hold any of them. */
const MAY_HIDE = /[^\n\t\u0020-\u007e\u00a0-\u034e\u2010-\u2027\u2030-\u205f\u20a0-\u20bf]/;

const JOINERS = new Set(['\u200c', '\u200d']);
/** Below it stand Latin, Greek and Cyrillic, where a joiner has no use but to hide. */
const FIRST_JOINING_SCRIPT = 0x0590;

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

function joins(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    text.charCodeAt(offset - 1) >= FIRST_JOINING_SCRIPT &&
    offset + 1 < text.length &&
    text.charCodeAt(offset + 1) >= FIRST_JOINING_SCRIPT
  );
}

/** The text with everything that acts or hides shown as `\x1B` or `\u202E`; line feeds and tabs stay, CRLF becomes LF. */
export function visible(text: string): string {
  if (!MAY_HIDE.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(HIDDEN, (character, offset: number, whole: string) =>
      JOINERS.has(character) && joins(whole, offset) ? character : escapeOf(character),
    );
}

/** {@link visible} on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML text and for attribute values in quotation marks. */
export function safeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}

/**
 * For Markdown on one line, table cells included: no emphasis, link, image, HTML, code, math, entity, list or heading comes
 * of it, and a forge makes no mention, issue reference or bare link of it.
 */
export function safeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/[@#](?=\w)/g, '$&&#8203;')
    .replace(/:(?=\/\/)/g, '$&&#8203;')
    .replace(/\bwww\./gi, '$&&#8203;');
}

/** What a spreadsheet takes for the start of a formula, also after blanks, also in full width. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;

/** One CSV cell (RFC 4180): quoted where needed and never a formula; a lone dash, the name of standard input, is none. */
export function safeCsv(text: string): string {
  const inert = text !== '-' && FORMULA.test(text) ? `'${visible(text)}` : visible(text);
  return /^[\w ./%-]*$/.test(inert) ? inert : `"${inert.replaceAll('"', '""')}"`;
}

/** The message of a GitHub workflow command. */
export function safeAnnotation(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property (file, title) of a GitHub workflow command. */
export function safeAnnotationProperty(text: string): string {
  return safeAnnotation(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** JSON whose strings read back exactly, yet show nothing but visible characters when the JSON itself is printed. */
export function safeJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  if (!MAY_HIDE.test(json)) return json;
  return json.replace(HIDDEN, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
