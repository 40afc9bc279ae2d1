// `.gitignore` and `.analyzeignore`: which files a folder search or a pattern leaves out. A file named by itself is
// always read.
import { promises } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

const IGNORE_FILES = ['.gitignore', '.analyzeignore'] as const;

/** The rules of one folder's ignore files; they reach everything below it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** The rules that stand in `folder` itself: none, or one for its ignore files together. */
export async function ignoreRulesIn(folder: string): Promise<readonly IgnoreRules[]> {
  const texts = await Promise.all(
    IGNORE_FILES.map((name) => promises.readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  if (texts.every((text) => text === '')) return [];
  const { default: makeMatcher } = await import('ignore');
  const matcher = makeMatcher({ allowRelativePaths: false });
  // Later lines win, so what is written for this tool may overrule what is written for git.
  for (const text of texts) matcher.add(text);
  return [{ folder, matcher }];
}

/**
 * The rules that reach into `folder` from itself and above: from the root of its git repository, outside of one
 * from the working folder, and where neither is above it, from `folder` alone.
 */
export async function ignoreRulesAbove(folder: string, cwd: string): Promise<readonly IgnoreRules[]> {
  const chain = [folder];
  let reach = 1;
  for (let current = folder; ; current = dirname(current)) {
    if (current !== folder) chain.push(current);
    if (current === cwd) reach = chain.length;
    if (await exists(join(current, '.git'))) {
      reach = chain.length;
      break;
    }
    if (dirname(current) === current) break;
  }
  return (await Promise.all(chain.slice(0, reach).reverse().map(ignoreRulesIn))).flat();
}

/** Whether the innermost rule that speaks of `path` ignores it. */
export function isIgnored(rules: readonly IgnoreRules[], path: string, directory: boolean): boolean {
  for (let index = rules.length - 1; index >= 0; index -= 1) {
    const { folder, matcher } = rules[index] as IgnoreRules;
    const inside = relative(folder, path);
    if (inside === '' || inside.startsWith('..')) continue;
    const posix = sep === '\\' ? inside.replaceAll('\\', '/') : inside;
    const verdict = matcher.test(directory ? `${posix}/` : posix);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return promises.stat(path).then(
    () => true,
    () => false,
  );
}
