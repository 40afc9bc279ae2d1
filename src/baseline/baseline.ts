// The file of accepted findings: what --write-baseline writes and --baseline reads.
import type { Document } from '../model/document.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** The findings of one article that a baseline accepts or lists. */
export interface BaselineFinding {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
  /** For whoever reviews the file; not compared. */
  readonly sentence: string | null;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineFinding[];
}

/** The part of a message that a baseline knows it by. */
interface Finding {
  readonly code: string;
  readonly sentence: string | null;
}

/** The baseline entries of one article's findings, in order. */
export function baselineFindings(
  document: Pick<Document, 'file'>,
  findings: readonly Finding[],
): readonly BaselineFinding[] {
  const fingerprints = fingerprintsOf(findings, document.file);
  return findings.map(({ code, sentence }, index) => ({
    fingerprint: fingerprints[index] ?? '',
    code,
    file: document.file,
    sentence,
  }));
}

/** The text of a baseline file: sorted, one finding a line, so that two versions compare well. */
export function writeBaseline(findings: readonly BaselineFinding[]): string {
  const lines = findings
    .map((finding) => ({ finding, line: JSON.stringify(finding) }))
    .sort((a, b) => compare(a.finding.file, b.finding.file) || compare(a.finding.fingerprint, b.finding.fingerprint))
    .map(({ line }) => `    ${line}`);
  return `{\n  "version": 1,\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads a baseline file's text; what is wrong with it as a string. */
export function readBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it holds no object';
  const { version, findings } = value as { version?: unknown; findings?: unknown };
  if (version !== 1) return `its version is ${JSON.stringify(version) ?? 'missing'}, this program reads version 1`;
  if (!Array.isArray(findings)) return '"findings" is no list';
  const wrong = findings.findIndex((entry: unknown) => !isFinding(entry));
  if (wrong >= 0) return `"findings" number ${wrong + 1} has no "fingerprint"`;
  return { version, findings: findings as BaselineFinding[] };
}

function isFinding(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && typeof (entry as BaselineFinding).fingerprint === 'string';
}

/** Whether a fingerprint is among the accepted ones. */
export function acceptedBy(baseline: Baseline): (fingerprint: string) => boolean {
  const accepted = new Set(baseline.findings.map((finding) => finding.fingerprint));
  return (fingerprint) => accepted.has(fingerprint);
}
