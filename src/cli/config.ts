// Finds and reads configuration: flags win over the environment, that over the project's file, that over the user's.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { oneLine } from '../report/safe.ts';
import {
  CONFIG_FILE,
  type Config,
  foldersUpwards,
  mergeConfigs,
  parseConfig,
  userConfigFile,
} from '../settings/config.ts';
import { UsageEnd } from './program.ts';

type Flags = Readonly<Record<string, unknown>>;
type Environment = Readonly<Record<string, string | undefined>>;

const NONE: Config = { options: {}, ignore: [], lexicon: {} };

/**
 * The flags completed by configuration.
 * @throws UsageEnd when a file cannot be read or says what it must not
 */
export async function configure(
  flags: Flags,
  environment: Environment,
  folder: string,
): Promise<{ readonly flags: Flags; readonly config: Config }> {
  const fromEnvironment = await environmentOptions(environment);
  if (flags['config'] === false) return { flags: { ...fromEnvironment, ...flags }, config: NONE };
  const user = await userConfig(environment);
  const project =
    typeof flags['config'] === 'string' ? await namedConfig(flags['config']) : await projectConfig(folder);
  const config = mergeConfigs([user, project].filter((one) => one !== null));
  const options: Record<string, unknown> = { ...config.options };
  // Whoever set NO_COLOR or FORCE_COLOR is at the terminal now; the file is not.
  if (environment['NO_COLOR'] || environment['FORCE_COLOR']) delete options['color'];
  return { flags: { ...options, ...fromEnvironment, ...flags }, config };
}

async function environmentOptions(environment: Environment): Promise<Flags> {
  if (!Object.keys(environment).some((name) => name.startsWith('ANALYZE_'))) return {};
  const [{ CONFIGURABLE }, { configFromEnvironment }] = await Promise.all([
    import('./configurable.ts'),
    import('../settings/config.ts'),
  ]);
  const values = configFromEnvironment(environment, CONFIGURABLE);
  if ('error' in values && typeof values.error === 'string')
    throw new UsageEnd(2, `analyze: ${oneLine(values.error)}\n`);
  return values as Flags;
}

async function userConfig(environment: Environment): Promise<Config | null> {
  const file = userConfigFile(environment);
  return file === null ? null : configOf(file);
}

/** The nearest configuration from the folder upwards. */
async function projectConfig(folder: string): Promise<Config | null> {
  for (const place of foldersUpwards(resolve(folder))) {
    const config =
      (await configOf(join(place, CONFIG_FILE))) ?? (await configOf(join(place, 'package.json'), 'analyze'));
    if (config !== null) return config;
  }
  return null;
}

async function namedConfig(file: string): Promise<Config> {
  const isPackage = /(?:^|[/\\])package\.json$/.test(file);
  const config = await configOf(file, isPackage ? 'analyze' : undefined);
  if (config === null) {
    throw new UsageEnd(2, `analyze: --config ${oneLine(file)}: ${isPackage ? 'has no "analyze"' : 'no such file'}\n`);
  }
  return config;
}

/** The configuration in a file; null when there is no such file, or none under its key. */
async function configOf(file: string, section?: string): Promise<Config | null> {
  let text: string;
  try {
    // A dozen small files at the start, most of them not there: waiting for a thread each time took longer than all reads.
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || section !== undefined) return null;
    // A folder that may not be looked into is as good as one without a configuration.
    if (code === 'EACCES' && file.endsWith(CONFIG_FILE)) return null;
    throw new UsageEnd(2, `analyze: ${oneLine(file)}: ${oneLine(message)}\n`);
  }
  // Many have a script or a command of that name, which is a string.
  if (section !== undefined && !new RegExp(`"${section}"\\s*:\\s*[^"\\s]`).test(text)) return null;
  const { CODES, CONFIGURABLE } = await import('./configurable.ts');
  const config = parseConfig(text, CONFIGURABLE, CODES, section);
  if (config === null) return null;
  if ('options' in config) return withPaths(config, dirname(file));
  const lines = config.map(({ line, error }) => `analyze: ${oneLine(file)}:${line}: ${oneLine(error)}\n`);
  throw new UsageEnd(2, lines.join(''));
}

/** Files are named from the configuration's folder, wherever the command runs. */
function withPaths(config: Config, folder: string): Config {
  const { baseline } = config.options;
  if (typeof baseline !== 'string') return config;
  return { ...config, options: { ...config.options, baseline: resolve(folder, baseline) } };
}
