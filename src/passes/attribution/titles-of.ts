// What the bearer of a title is called in place of the name.
import { CALLED_BY_TITLE } from '../../lexicon/titles.ts';

/** "sen." -> "senator" and "lawmaker", the title itself first. */
export function titlesOf(honorific: string): readonly string[] {
  const title = honorific.toLowerCase();
  const short = title.slice(title.lastIndexOf(' ') + 1).replace(/\.$/, '');
  return [title, ...(CALLED_BY_TITLE.get(short) ?? [])];
}
