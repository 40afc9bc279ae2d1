// --baseline and --write-baseline: which findings are accepted, how many are new, and the file of those there are.
import { promises } from 'node:fs';
import {
  acceptedBy,
  type BaselineFinding,
  baselineFindings,
  readBaseline,
  writeBaseline,
} from '../baseline/baseline.ts';
import { explainCode } from '../catalogue.ts';
import type { Document } from '../model/document.ts';
import { asksForCare, knownMessages } from '../report/messages.ts';
import { oneLine } from '../report/safe.ts';
import { sinkToFile } from './output.ts';
import { UsageEnd } from './program.ts';
import type { Settings } from './settings.ts';

export interface BaselineRun {
  /** Whether the baseline accepts a fingerprint; undefined without one. */
  readonly accepted: ((fingerprint: string) => boolean) | undefined;
  /** How many findings of the article, hedges aside, the baseline does not accept; null without one. */
  fresh(document: Document): number | null;
  /** Remembers the article's findings for the file to write. */
  add(document: Document): void;
  finish(): Promise<void>;
}

/** @throws UsageEnd when the baseline cannot be read */
export async function startBaseline(settings: Pick<Settings, 'baseline' | 'writeBaseline'>): Promise<BaselineRun> {
  const accepted = settings.baseline === null ? undefined : acceptedBy(await load(settings.baseline));
  const findings: BaselineFinding[] = [];
  const view = { explain: explainCode, ...(accepted === undefined ? {} : { accepted }) };
  return {
    accepted,
    fresh(document) {
      if (accepted === undefined) return null;
      // A new hedge is no reason to fail a build; what may need a source is one as much as for needSource>0.
      return knownMessages(document, view).filter((one) => asksForCare(one) && one.accepted === false).length;
    },
    add(document) {
      if (settings.writeBaseline !== null) findings.push(...baselineFindings(document, knownMessages(document, view)));
    },
    async finish() {
      if (settings.writeBaseline === null) return;
      const out = await sinkToFile(settings.writeBaseline);
      try {
        await out.write(writeBaseline(findings));
        await out.close();
      } catch (error) {
        await out.abandon();
        throw error;
      }
    },
  };
}

async function load(path: string): Promise<Exclude<ReturnType<typeof readBaseline>, string>> {
  const fail = (why: string): never => {
    throw new UsageEnd(2, `analyze: --baseline ${oneLine(path)}: ${oneLine(why)}\n`);
  };
  const text = await promises
    .readFile(path, 'utf8')
    .catch((error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? 'no such file; --write-baseline makes one' : error.message),
    );
  const baseline = readBaseline(text);
  return typeof baseline === 'string' ? fail(baseline) : baseline;
}
