// JSON with comments and trailing commas that remembers where every value stands, for errors that name the line.

export interface JsonProperty {
  readonly key: string;
  readonly line: number;
  readonly value: JsonNode;
}

export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'object'; readonly properties: readonly JsonProperty[] }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
);

/** What is wrong and where. */
export interface JsonError {
  readonly line: number;
  readonly error: string;
}

/** No configuration is deeper; more would only exhaust the stack. */
const DEEPEST = 100;

class Unreadable extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The value of a text, or the first thing wrong with it. */
export function parseJson(text: string): JsonNode | JsonError {
  const reader = new Reader(text);
  try {
    const value = reader.value(0);
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof Unreadable) return { line: error.line, error: error.message };
    throw error;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const WORD = /[\w$]+/y;

class Reader {
  readonly #text: string;
  #at: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  value(depth: number): JsonNode {
    this.#skip();
    const line = this.#line;
    const next = this.#text[this.#at];
    if (depth > DEEPEST) throw new Unreadable(line, 'is nested too deeply');
    if (next === '{') return { line, kind: 'object', properties: this.#object(depth) };
    if (next === '[') return { line, kind: 'list', items: this.#list(depth) };
    if (next === '"') return { line, kind: 'string', value: this.#string() };
    const number = this.#take(NUMBER);
    if (number !== null) return { line, kind: 'number', value: Number(number) };
    const word = this.#take(WORD);
    if (word === 'true' || word === 'false') return { line, kind: 'boolean', value: word === 'true' };
    if (word === 'null') return { line, kind: 'null' };
    throw new Unreadable(
      line,
      next === undefined ? 'ends where a value should stand' : `'${word ?? next}' is no value`,
    );
  }

  end(): void {
    this.#skip();
    if (this.#at < this.#text.length) throw new Unreadable(this.#line, 'goes on after its end');
  }

  #object(depth: number): readonly JsonProperty[] {
    const properties: JsonProperty[] = [];
    this.#at++;
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === '}') break;
      const line = this.#line;
      if (this.#text[this.#at] !== '"') throw new Unreadable(line, 'a key in quotation marks, or }, should stand here');
      const key = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ':') throw new Unreadable(this.#line, `a colon should follow the key "${key}"`);
      this.#at++;
      properties.push({ key, line, value: this.value(depth + 1) });
      if (!this.#comma('}')) break;
    }
    this.#at++;
    return properties;
  }

  #list(depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    this.#at++;
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === ']') break;
      items.push(this.value(depth + 1));
      if (!this.#comma(']')) break;
    }
    this.#at++;
    return items;
  }

  /** Whether another item may follow; false at the closing bracket. */
  #comma(closing: string): boolean {
    this.#skip();
    const next = this.#text[this.#at];
    if (next === closing) return false;
    if (next !== ',') throw new Unreadable(this.#line, `a comma or ${closing} should stand here`);
    this.#at++;
    return true;
  }

  #string(): string {
    const literal = this.#take(STRING);
    if (literal === null) throw new Unreadable(this.#line, 'a quotation mark is not closed');
    try {
      return JSON.parse(literal) as string;
    } catch {
      throw new Unreadable(this.#line, `${literal.slice(0, 40)} is no valid string`);
    }
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      const next = this.#text[this.#at];
      if (next === '\n') this.#line++;
      if (next === '\n' || next === ' ' || next === '\t' || next === '\r') this.#at++;
      else if (this.#text.startsWith('//', this.#at)) this.#to('\n', false);
      else if (this.#text.startsWith('/*', this.#at)) this.#to('*/', true);
      else return;
    }
  }

  #to(mark: string, over: boolean): void {
    const found = this.#text.indexOf(mark, this.#at + 2);
    const end = found < 0 ? this.#text.length : found + (over ? mark.length : 0);
    for (; this.#at < end; this.#at++) if (this.#text[this.#at] === '\n') this.#line++;
  }
}
