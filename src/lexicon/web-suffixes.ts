// Endings that make `word.word` one web address or file name instead of two words with a missing space.
// Only endings that are no English words. Origin: written for this project. Licence: MIT, as the project.
const SUFFIXES = `com org net gov edu mil info biz io uk eu fr de ru cn jp ca au nz ie ch nl se dk fi pl cz gr tv fm ai app dev news
pdf html htm js ts json txt jpg jpeg png gif doc docx xls xlsx csv zip mp3 mp4 xml exe`;

let suffixes: ReadonlySet<string> | undefined;

export function isWebSuffix(word: string): boolean {
  suffixes ??= new Set(SUFFIXES.split(/\s+/));
  return suffixes.has(word);
}
