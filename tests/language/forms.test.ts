import { describe, expect, test } from 'vitest';
import { formOfMark, formOfWord, rememberByForm } from '../../src/language/forms.ts';

describe('word forms', () => {
  test('are one record a spelling', () => {
    expect(formOfWord('Harbour')).toBe(formOfWord('Harbour'));
    expect(formOfWord('Harbour')).not.toBe(formOfWord('harbour'));
    expect(formOfWord('Harbour').lower).toBe('harbour');
  });

  test('have straight apostrophes in lower case; marks stay as they are', () => {
    expect(formOfWord('O’Neill').lower).toBe("o'neill");
    expect(formOfMark('’').lower).toBe('’');
  });

  test('remember what is asked once, also that there is nothing', () => {
    const asked: string[] = [];
    const remembered = rememberByForm(({ lower }) => {
      asked.push(lower);
      return lower === 'may' ? { lower } : null;
    });
    const [may, other] = [formOfWord('May'), formOfWord('other')];
    expect(remembered(may)).toBe(remembered(may));
    expect([remembered(other), remembered(other)]).toEqual([null, null]);
    expect(asked).toEqual(['may', 'other']);
  });

  test('more memories than there was room for are kept all the same', () => {
    const memories = Array.from({ length: 20 }, (_, number) => rememberByForm(() => ({ number })));
    const form = formOfWord('roomy');
    for (const memory of memories) memory(form);
    expect(memories.map((memory) => memory(form).number)).toEqual(memories.map((_, number) => number));
  });
});
