// What a token is by its signs: a word with a capital or without one, a dash.
import type { Token } from '../../model/reading.ts';

/** A word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text !== token.lower;
}

export function isLower({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text === lower;
}

export function isDash(text: string): boolean {
  return text === '-' || text === '--' || text === '–' || text === '—' || text === '―';
}
