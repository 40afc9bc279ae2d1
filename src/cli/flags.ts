// Takes an option's notation apart, for what is generated from the table: completions and the man page.
import type { OptionEntry } from './options.ts';

export interface Flags {
  /** `-f`, or null. */
  readonly short: string | null;
  /** `--format` */
  readonly long: string;
  /** Name of its value; null for a switch. */
  readonly value: string | null;
  /** Whether the value may be left out. */
  readonly optional: boolean;
}

/** The parts of `-f, --format <name>`. */
export function flagsOf({ flags }: Pick<OptionEntry, 'flags'>): Flags {
  const short = /(?:^|[\s,])(-\w)(?=[\s,]|$)/.exec(flags)?.[1] ?? null;
  const long = /--[\w-]+/.exec(flags)?.[0] ?? '';
  const value = /[<[]([^\]>]+)[\]>]/.exec(flags)?.[1] ?? null;
  return { short, long, value, optional: flags.includes('[') };
}
