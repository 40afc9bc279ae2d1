// Every form of the verbs that accuse; computed when the command is built.
import { accusingVerbs, placingForms } from '../../lexicon/accusations.ts';
import { verbForms } from '../../lexicon/inflect.ts';

export const accusingForms: readonly string[] = [...accusingVerbs]
  .flatMap((base) => verbForms(base))
  .filter((form) => !placingForms.has(form));
