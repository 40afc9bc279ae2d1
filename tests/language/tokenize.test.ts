import { describe, expect, test } from 'vitest';
import { type DraftToken, tokenize } from '../../src/language/tokenize.ts';

function tokensOf(text: string): DraftToken[] {
  const tokens: DraftToken[] = [];
  tokenize(text, 0, text.length, tokens);
  return tokens;
}

const split = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' | ');

describe('tokenize', () => {
  test.each([
    // Words, names and clitics
    ["O'Neill met d'Alembert.", "O'Neill | met | d'Alembert | ."],
    ["They don't, can't and won't.", "They | do | n't | , | ca | n't | and | wo | n't | ."],
    ['Traoré\u2019s army', 'Traoré | \u2019s | army'],
    ['TRAORÉ\u2019S ARMY', 'TRAORÉ | \u2019S | ARMY'],
    ["we'll, I'm, you've, they're", "we | 'll | , | I | 'm | , | you | 've | , | they | 're"],
    ["She shouldn't've", "She | should | n't | 've"],
    ["the dogs' bowls", "the | dogs | ' | bowls"],
    ["'tis ’90s rock 'n' roll", "'tis | ’90s | rock | 'n' | roll"],
    ['a well-known 10-year-old F-16', 'a | well-known | 10-year-old | F-16'],
    ['pre- and post-war', 'pre | - | and | post-war'],
    ['AT&T and R&D', 'AT&T | and | R&D'],
    // Numbers
    ['1,200 and 3.5 and .5 and 12,34', '1,200 | and | 3.5 | and | .5 | and | 12 | , | 34'],
    ['$1.2bn, €3m and 12%', '$ | 1.2bn | , | € | 3m | and | 12 | %'],
    ['the 1990s, 3rd, 9:30pm', 'the | 1990s | , | 3rd | , | 9:30pm'],
    ['on 3/4/2024 or 2024-03-04', 'on | 3/4/2024 | or | 2024-03-04'],
    ['It fell to 3.', 'It | fell | to | 3 | .'],
    ['and/or', 'and | / | or'],
    // Abbreviations
    ['the U.S. and the U.S.-led', 'the | U.S. | and | the | U.S.-led'],
    ["the U.S.'s army", "the | U.S. | 's | army"],
    ['Mr. J. R. Smith of St. Louis', 'Mr. | J. | R. | Smith | of | St. | Louis'],
    ['at 9 a.m. on Jan. 6', 'at | 9 | a.m. | on | Jan. | 6'],
    ['No. 3 said no. Then', 'No. | 3 | said | no | . | Then'],
    ['It was tainted with E. coli and S. aureus.', 'It | was | tainted | with | E. | coli | and | S. | aureus | .'],
    ['It was plan B. they said', 'It | was | plan | B | . | they | said'],
    ['a Ph.D. from Miss. but', 'a | Ph.D. | from | Miss | . | but'],
    ['in Jackson, Miss., he', 'in | Jackson | , | Miss. | , | he'],
    // Marks
    ['Wait... what?! No\u2026', 'Wait | ... | what | ?! | No | \u2026'],
    ['one -- two \u2014 three\u2013four', 'one | -- | two | \u2014 | three | \u2013 | four'],
    ["``Yes,'' he said", "`` | Yes | , | '' | he | said"],
    ['\u201cYes\u201d (no) [sic]', '\u201c | Yes | \u201d | ( | no | ) | [ | sic | ]'],
    // Addresses
    ['see https://example.org/a?b=c. Then', 'see | https://example.org/a?b=c | . | Then'],
    ['www.example.org, example.com/x', 'www.example.org | , | example.com/x'],
    ['j.d.doe@example.org wrote', 'j.d.doe@example.org | wrote'],
    ['@some_one likes #Ouaga2024 #1', '@some_one | likes | #Ouaga2024 | # | 1'],
    ['It ended.Then it', 'It | ended | . | Then | it'],
    // Scripts
    ['今天 很好。', '今 | 天 | 很 | 好 | 。'],
    ['caf\u0065\u0301 na\u00efve', 'caf\u0065\u0301 | na\u00efve'],
    ['ok 👍🏽 yes', 'ok | 👍🏽 | yes'],
  ])('%s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  test('drops invisible characters from the words but not from their spans', () => {
    const text = '\u2060\u2060Traor\u00ad\u00e9\u2060\u2060\u2019s \u200barmy\ufeff';
    const tokens = tokensOf(text);
    expect(tokens.map((token) => token.text)).toEqual(['Traoré', '\u2019s', 'army']);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['Traor\u00ad\u00e9', '\u2019s', 'army']);
    expect(tokens.map((token) => token.spaceBefore)).toEqual([true, false, true]);
  });

  test('tells words, numbers, punctuation and symbols apart', () => {
    const kinds = tokensOf('In 1990s $3bn, 5-4 MI6 - # one').map((token) => `${token.text}:${token.kind}`);
    expect(kinds).toEqual([
      'In:word',
      '1990s:number',
      '$:symbol',
      '3bn:number',
      ',:punctuation',
      '5-4:number',
      'MI6:word',
      '-:punctuation',
      '#:symbol',
      'one:word',
    ]);
  });

  test('lower-cases and straightens apostrophes', () => {
    expect(tokensOf('D\u2019Alembert DON\u2019T').map((token) => token.lower)).toEqual(["d'alembert", 'do', "n't"]);
  });
});
