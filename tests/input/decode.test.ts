import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, isKnownEncoding } from '../../src/input/decode.ts';

const SENTENCE = 'The mayor\u2019s caf\u00e9 \u201creopened\u201d \u2014 for \u20ac5.';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function windows1252(text: string): Uint8Array {
  const high: Record<string, number> = {
    '\u2019': 0x92,
    '\u201c': 0x93,
    '\u201d': 0x94,
    '\u2014': 0x97,
    '\u20ac': 0x80,
  };
  return Uint8Array.from(text, (unit) => high[unit] ?? unit.charCodeAt(0));
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(SENTENCE, 'le', true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(SENTENCE, 'be', true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(SENTENCE, 'le', false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(SENTENCE, 'be', false), 'utf-16be'],
    ['windows-1252', windows1252(SENTENCE), 'windows-1252'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: SENTENCE, encoding });
  });

  it('reads an empty file as an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('keeps damaged UTF-8 as UTF-8 and says how many bytes are bad', () => {
    const bytes = Buffer.concat([
      Buffer.from('\u201cYes,\u201d she said. \u201cNo,\u201d he said. '),
      Buffer.from([0xff]),
    ]);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', warning: expect.stringContaining('1 byte is not valid UTF-8') });
    expect('text' in decoded && decoded.text.endsWith('\ufffd')).toBe(true);
  });

  it('takes the encoding it is told', () => {
    expect(decode(Uint8Array.from([0xcf, 0xf0, 0xe8]), 'windows-1251')).toEqual({
      text: '\u041f\u0440\u0438',
      encoding: 'windows-1251',
    });
    expect(decode(windows1252(SENTENCE), 'latin1')).toEqual({ text: SENTENCE, encoding: 'windows-1252' });
    expect(decode(new Uint8Array(), 'klingon')).toMatchObject({ code: 'ENCODING' });
    expect([isKnownEncoding('utf-16le'), isKnownEncoding('klingon')]).toEqual([true, false]);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'PNG image'],
    ['a zip archive', Buffer.from('PK\u0003\u0004rest'), 'zip archive'],
    ['text with a NUL in it', Buffer.from('some text\0more text'), 'binary file'],
    ['many control characters', Buffer.from('a\u0001b\u0002c\u0003d\u0004e\u0005'), 'binary file'],
  ])('refuses %s as binary', (_name, bytes, words) => {
    expect(decode(bytes)).toMatchObject({ code: 'BINARY', error: expect.stringContaining(words) });
  });

  it('takes text with tabs, form feeds and terminal colours for text', () => {
    expect(decode(Buffer.from('a\tb\fc\r\n\u001b[1mBold\u001b[0m'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('cuts off half a UTF-16 character and says so', () => {
    expect(decode(utf16('abc', 'le', true).slice(0, -1))).toMatchObject({ text: 'ab', warning: expect.any(String) });
  });

  it('never throws and gives back any text it is given in UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        return 'text' in decoded ? typeof decoded.text === 'string' : decoded.error.length > 0;
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const decoded = decode(Buffer.from(`The ${text}`));
        return 'text' in decoded ? decoded.text === `The ${text}` : /\p{Cc}/u.test(text);
      }),
    );
  });
});
