import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/input/formats/email.ts';

const read = async (lines: readonly string[]) =>
  (await readEmail('a.eml', Buffer.from(lines.join('\r\n'), 'latin1'), {})).article;

const HEAD = [
  'From: "Ann Writer" <ann@a.example>',
  'Subject: =?utf-8?Q?Dam_reopens=E2=80=94at_last?=',
  'MIME-Version: 1.0',
];

describe('readEmail', () => {
  it('reads the plain part, with the subject as title and lines of the file', async () => {
    const article = await read([
      ...HEAD,
      '',
      'The dam reopened on Monday, the ministry said.',
      '',
      'Nobody was hurt, it said.',
      '',
    ]);
    expect(article.title).toBe('Dam reopens\u2014at last');
    expect(article.format).toBe('email');
    expect(article.locate(article.text.indexOf('Nobody'))).toEqual({ line: 7, column: 1 });
  });

  it('decodes quoted-printable and windows-1252, prefers plain to HTML, leaves out the signature', async () => {
    const article = await read([
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The dam =93reopened=94, the ministry said in a statement on=',
      ' Monday.',
      '',
      'Nobody was hurt, it said.',
      '-- ',
      'Ann Writer, The Herald',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>The dam</p>',
      '--b--',
      '',
    ]);
    expect(article.text).toContain('The dam \u201creopened\u201d, the ministry said in a statement on Monday.');
    expect(article.locate(article.text.indexOf('Nobody')).line).toBe(13);
    const prose = article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n');
    expect(prose).not.toContain('Ann Writer');
  });

  it('reads base64, and HTML where there is nothing else', async () => {
    const body = Buffer.from('The dam reopened on Monday.').toString('base64');
    expect((await read([...HEAD, 'Content-Transfer-Encoding: base64', '', body])).text.trim()).toBe(
      'The dam reopened on Monday.',
    );
    const html = await read([...HEAD, 'Content-Type: text/html', '', '<p>The dam <b>reopened</b>.</p>']);
    expect(html.text).toBe('The dam reopened.');
    expect(html.title).toBe('Dam reopens\u2014at last');
  });

  it('says why it cannot read a mail', async () => {
    await expect(read([...HEAD, '', ''])).rejects.toThrow('no text part');
    const nested = '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(1000);
    await expect(read(['Content-Type: multipart/mixed; boundary=b', '', nested])).rejects.toThrow(
      'cannot be taken apart',
    );
  });
});
