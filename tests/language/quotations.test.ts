import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';

function quotationsOf(text: string): { inner: string; closed: boolean; continues: number; parent: number }[] {
  return read(articleFromText(text)).quotations.map(({ inner, closed, continues, parent }) => ({
    inner: text.slice(inner.start, inner.end),
    closed,
    continues,
    parent,
  }));
}

const inners = (text: string): string[] => quotationsOf(text).map(({ inner }) => inner);

describe('quotations', () => {
  test.each([
    ['"We won," she said. "They lost."', ['We won,', 'They lost.']],
    ['\u201cWe won,\u201d she said.', ['We won,']],
    ["``We won,'' she said.", ['We won,']],
    ["''We won,'' she said.", ['We won,']],
    ['\u00abNous avons gagn\u00e9\u00bb, dit-elle.', ['Nous avons gagn\u00e9']],
    ['\u201eWir haben gewonnen\u201c, sagte sie.', ['Wir haben gewonnen']],
    ['\u00bbWir haben gewonnen\u00ab, sagte sie.', ['Wir haben gewonnen']],
    ['\u300c\u6211\u4eec\u8d62\u4e86\u3002\u300d\u5979\u8bf4\u3002', ['\u6211\u4eec\u8d62\u4e86\u3002']],
    ['("We won")\u2014"They lost"', ['We won', 'They lost']],
    ['Edward "Ted" Roe came.', ['Ted']],
    ['\u201cWe won," she said.', ['We won,']],
    // A closing mark that can only open
    ['\u201dWe won,\u201d she said.', ['We won,']],
    ['\u201cWe won.\n\n\u201d It was late.', ['We won.']],
    // A mark set twice
    ['\u201c\u201dWe won,\u201d she said.', ['We won,']],
    ['\u201c"We won," she said.', ['We won,']],
    ['""We won," she said.', ['We won,']],
    ['The box said "" and no more.', []],
    // Single marks
    ["'We won,' she said.", ['We won,']],
    ['\u2018We won,\u2019 she said.', ['We won,']],
    ["'We don't know the dogs' names,' she said.", ["We don't know the dogs' names,"]],
    ['\u2018It isn\u2019t the workers\u2019 fault,\u2019 she said.', ['It isn\u2019t the workers\u2019 fault,']],
    ["The dogs' bowls and the cats' beds.", []],
    ["In the '90s they sang rock 'n' roll; 'tis gone.", []],
    ['In the \u201890s they sang.', []],
    ["It was James' book.", []],
    ["She called it 'rules' and left.", ['rules']],
    // Every paragraph of a speech has its mark, and only the last one closes
    ["'We left at dawn.\n\n'Nobody saw us,' she said.", ['We left at dawn.', 'Nobody saw us,']],
    ["'We left at dawn.\n\nNobody saw them.", []],
    ["'Tis late.\n\n'Nobody saw us,' she said.", ['Nobody saw us,']],
    // Every paragraph opened with a mark, and the paragraphs were joined
    [
      "He said: 'It isn't late. 'We are going. 'It's over,' he said.",
      ["It isn't late.", 'We are going.', "It's over,"],
    ],
    ["He said: 'twas late. It isn't over.", []],
    // Nested
    ['"He told me \'no\' twice," she said.', ["He told me 'no' twice,", 'no']],
    ['\u201cHe told me \u2018no\u2019 twice,\u201d she said.', ['He told me \u2018no\u2019 twice,', 'no']],
    ['"He told me \u201cno\u201d twice," she said.', ['He told me \u201cno\u201d twice,', 'no']],
    ['\u201cHe told me "no" twice,\u201d she said.', ['He told me "no" twice,', 'no']],
    ['He called it \u201cvile\u201c in a note.', ['vile']],
    // Marks that are none
    ['He is 5\'10" tall.', []],
    ['A 12" pipe broke.', []],
    ['A stray mark" here.', []],
    ['"" and "" are empty.', []],
  ])('%s', (text, expected) => {
    expect(inners(text)).toEqual(expected);
  });

  test('knows which quotation a nested one stands in', () => {
    expect(quotationsOf('\u201cHe told me \u2018no\u2019 twice,\u201d she said.').map(({ parent }) => parent)).toEqual([
      -1, 0,
    ]);
  });

  test('gives each token its innermost quotation', () => {
    const text = '\u201cHe said \u2018no\u2019 twice,\u201d she said.';
    const { tokens } = read(articleFromText(text));
    expect(tokens.map((token) => `${token.text}${token.quotation}`).join(' ')).toBe(
      '\u201c-1 He0 said0 \u20180 no1 \u20190 twice0 ,0 \u201d-1 she-1 said-1 .-1',
    );
  });

  test('ends an unclosed quotation with its paragraph', () => {
    const text = 'She said: "We won. It was easy.\n\nNobody was hurt, "the mayor" said.';
    expect(quotationsOf(text)).toEqual([
      { inner: 'We won. It was easy.', closed: false, continues: -1, parent: -1 },
      { inner: 'the mayor', closed: true, continues: -1, parent: -1 },
    ]);
  });

  test('a second opening mark ends the first with its sentence', () => {
    expect(
      quotationsOf('\u201cWe won, she said. They left. \u201cIt was easy.\u201d').map(({ inner, closed }) => [
        inner,
        closed,
      ]),
    ).toEqual([
      ['We won, she said.', false],
      ['It was easy.', true],
    ]);
  });

  test.each(['"', '\u201c'])('links a quotation that runs over paragraphs, marks %s', (open) => {
    const close = open === '"' ? '"' : '\u201d';
    const text = `${open}We won. It was easy.\n\n${open}They lost. It was hard.\n\n${open}It is over,${close} she said. ${open}Go.${close}`;
    expect(quotationsOf(text).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, -1],
      [false, 0],
      [true, 1],
      [true, -1],
    ]);
  });

  test('a paragraph that opens anew after a closed quotation continues nothing', () => {
    expect(quotationsOf('"We won," she said.\n\n"They lost," he said.').map(({ continues }) => continues)).toEqual([
      -1, -1,
    ]);
  });

  test('goes on over paragraphs without a repeated mark', () => {
    const text = 'She said: \u201cWe won. It was easy.\n\nThey lost. It was hard.\u201d\n\nShe left.';
    expect(quotationsOf(text)).toEqual([
      { inner: 'We won. It was easy.', closed: false, continues: -1, parent: -1 },
      { inner: 'They lost. It was hard.', closed: true, continues: 0, parent: -1 },
    ]);
  });
});
