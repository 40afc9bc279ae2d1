// The unit of extension: a rule finds one kind of thing and documents itself.

/** What `--explain` prints and the catalogue test runs: every hit has exactly one finding, no near-miss has any. */
export interface RuleDocs {
  /** One line. */
  readonly summary: string;
  /** Why an editor cares. */
  readonly why: string;
  /** What to do about a finding. */
  readonly fix: string;
  /** What the rule cannot see. */
  readonly limits?: string;
  /** Sentences in which the finding is marked with [square brackets]. */
  readonly hits: readonly string[];
  /** Sentences that look like it and are not. */
  readonly nearMisses: readonly string[];
}

/** A catalogue entry: `pass/name`, the code that findings carry and `--explain` takes. */
export interface CatalogueEntry {
  readonly code: string;
  readonly docs: RuleDocs;
}
