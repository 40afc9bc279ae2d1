import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';

function outline(text: string): string[] {
  const article = articleFromText(text);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
}

const body = 'The council closed the old bridge on Monday after engineers found cracks in two of its piers.';

describe('blocks of plain text', () => {
  test('blank lines part paragraphs, hard wraps join', () => {
    const text =
      'The council closed the old bridge on Monday\nafter engineers found cracks in two of the\npiers. It will stay closed.\n\nNobody was hurt.';
    expect(outline(text)).toEqual([
      'paragraph: The council closed the old bridge on Monday after engineers found cracks in two of the piers. It will stay closed.',
      'paragraph: Nobody was hurt.',
    ]);
  });

  test('wrapped lines that begin with a capital or end with a stop still join when the next word did not fit', () => {
    const text =
      'The council closed the bridge on Monday.\nEngineers had found cracks in its piers.\nNobody knows when it will be opened for\ntraffic again.';
    expect(outline(text)).toHaveLength(1);
  });

  test('a text of one line a paragraph needs no blank lines', () => {
    const text = `${body} ${body}\nNobody was hurt.\n${body} ${body}\nIt rained.`;
    expect(outline(text)).toHaveLength(4);
  });

  test('nor where no line is longer than a wrapped one could be, and each ends a sentence', () => {
    const text = `Bridge stays closed\n${body}\nNobody was hurt.\n${body} It rained.\nThe mayor has promised to open it again before the end of May.`;
    expect(outline(text)).toHaveLength(5);
  });

  test('an indented first line opens a paragraph', () => {
    const text =
      '  The council closed the bridge on Monday\nafter engineers found cracks in the piers\nand the mayor agreed.\n  Nobody was hurt in the accident, which\ncame at night.';
    expect(outline(text)).toHaveLength(2);
  });

  test.each([
    ['Council closes bridge after cracks', 'Council closes bridge after cracks'],
    ['Council Closes Old Bridge After Cracks.', 'Council Closes Old Bridge After Cracks.'],
    ['Who closed the bridge?', 'Who closed the bridge?'],
    ['‘We had no choice,’ says mayor', '‘We had no choice,’ says mayor'],
    ['Mayor resigned on Monday.', null],
    ['The mayor resigned.', null],
    ['“We had no choice.”', null],
    ['It is over.', null],
    ['Here is what we know:', null],
  ])('title of %s', (line, title) => {
    expect(articleFromText(`${line}\n\n${body}`).title).toBe(title);
  });

  test.each([
    ['Lena Brandt', 'Mayor resigns over cracks in the bridge.'],
    ['MERRIN 2021-05-04', 'Mayor resigns over cracks in the bridge.'],
    ['SUMMARY', 'Mayor resigns over cracks in the bridge.'],
    ['What the papers say', null],
    ['She left.', null],
  ])('title of a line with a full stop before %s', (next, title) => {
    expect(articleFromText(`Mayor resigns over cracks in the bridge.\n\n${next}\n\n${body}`).title).toBe(title);
  });

  test.each([
    'MERRIN, Norland — The walls of the dam were dry on Monday, engineers said after a night of rain.',
    'MERRIN (Newswire) - The walls of the dam were dry on Monday.',
    'By Lena Brandt',
  ])('a headline of two sentences before %s', (next) => {
    const title = 'A dam thought lost still holds. Nobody knows why.';
    expect(articleFromText(`${title}\n\n${next}\n\n${body}`).title).toBe(title);
  });

  test.each([
    ['The dam still holds.', 'The mayor, a farmer - and a poet - knows why.'],
    ['The dam still holds.', 'The US — so they say — built it.'],
  ])('no headline: %s before %s', (line, next) => {
    expect(articleFromText(`${line}\n\n${next}\n\n${body}`).title).toBeNull();
  });

  test('a signed note is no headline and story', () => {
    expect(articleFromText('The dam still holds. Nobody knows why.\n\nBy Lena Brandt').title).toBeNull();
  });

  test('a single paragraph is never a headline or heading', () => {
    expect(outline('Critics say the plan failed')).toEqual(['paragraph: Critics say the plan failed']);
  });

  test.each([
    ['By Jane Doe', 'byline'],
    ['BY JANE DOE AND JOHN ROE', 'byline'],
    ['By Jane Doe, The Daily Example', 'byline'],
    ['Jane Doe, staff writer', 'byline'],
    ['March 3, 2024', 'byline'],
    ['Updated 9:30 a.m. ET, Tuesday, March 3, 2024', 'byline'],
    ['Opinion | Lena Brandt-Harker', 'byline'],
    ['Analysis: Lena Brandt', 'byline'],
    ['Opinion | The Bridge Nobody Wanted', 'heading'],
    ['Opinion | Why we miss the bridge', 'heading'],
    ['By Friday the rain had stopped.', 'paragraph'],
    ['By the lake stood a house.', 'paragraph'],
    ['On March 3, 2024, it rained.', 'paragraph'],
    ['Photo: Jane Doe', 'credit'],
    ['The bridge at dawn on Monday. Image: Jane Doe.', 'caption'],
    ['A view of the bridge on the morning after it was closed. (AP Photo/Jane Doe)', 'caption'],
    ['Norland Rovers (4-4-2): Brandt; Harker, Pym (Quaye 61), Jessop; Doe, Roe.', 'caption'],
    ['Merrin Town: Brandt, Harker, Pym, Jessop, Doe', 'caption'],
    ['The mayor named three towns: Merrin, Brandt, Lisbon, Porto, Oslo.', 'paragraph'],
    ['Merrin: Brandt, who has a cold, is out, and so are Pym and Doe.', 'paragraph'],
    ['Figure 2. Cracks in the piers', 'caption'],
    ['Figure it out yourself, the mayor said.', 'paragraph'],
    ['— Edwin Monroy', 'credit'],
    ['— and nobody knew why.', 'paragraph'],
    ['(Reporting by Jane Doe; editing by John Roe)', 'credit'],
    ['Jane Doe reported from Lisbon, and John Roe from Porto.', 'credit'],
    ['Jane Doe and John Roe contributed reporting.', 'credit'],
    ['Reach Jane Doe at jdoe@example.org or 203-555-0188.', 'credit'],
    ['Associated Press writer Jane Doe in Merrin contributed to this report.', 'credit'],
    ['Jane Doe of The Associated Press contributed to this report.', 'credit'],
    ['Jane Doe reported from the bridge that it was safe.', 'paragraph'],
    ['Heavy rain contributed to this loss.', 'paragraph'],
    ['© 2024 The Daily Example', 'credit'],
    ['WHAT HAPPENS NEXT', 'heading'],
    ['What happens next', 'heading'],
    ['Nobody was hurt.', 'paragraph'],
    ['Nobody knew why,', 'paragraph'],
    ['- the east pier', 'list-item'],
    ['• the east pier', 'list-item'],
    ['1. The east pier was cracked.', 'list-item'],
    ['2024. What a year.', 'paragraph'],
    ['A. Smith was hurt.', 'paragraph'],
    ['> The bridge is safe, he wrote.', 'quote'],
  ])('%s is a %s', (line, kind) => {
    expect(articleFromText(`${body}\n\n${line}\n\n${body}`).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      kind,
      'paragraph',
    ]);
  });

  test('list items need no blank lines and lose their marks; wrapped items join', () => {
    const text = `${body.slice(0, 60)}\n\n- the east pier, which the council\n  repaired last year\n- the west pier\n2) the deck`;
    expect(outline(text).slice(1)).toEqual([
      'list-item: the east pier, which the council repaired last year',
      'list-item: the west pier',
      'list-item: the deck',
    ]);
  });

  test('quoted lines lose their marks in the prose but not in the text', () => {
    const text = `${body}\n\n> The bridge is safe\n> and sound.`;
    const article = articleFromText(text);
    const [, quote] = article.blocks;
    expect(quote?.kind).toBe('quote');
    expect(article.text).toBe(text);
    expect(article.prose).toHaveLength(text.length);
    expect(article.prose.slice(quote?.start, quote?.end)).not.toContain('>');
  });

  test('rules and breaks are no blocks', () => {
    expect(outline(`${body}\n\n* * *\n\n-----\n\n${body}`)).toHaveLength(2);
  });

  test('a dateline stays in its paragraph', () => {
    expect(outline(`PARIS (AP) — ${body}`)).toEqual([`paragraph: PARIS (AP) — ${body}`]);
  });
});
