// The forms of an English verb, made from its base form. The list of irregular verbs is ours; MIT, as the project.

/** base: past, participle (when it differs). */
const irregular =
  'bear bore born|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lied|lose lost|make made|mean meant|meet met|mislead misled|misunderstand misunderstood|overhear overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken|upend upended|uphold upheld|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written';

let irregularForms: ReadonlyMap<string, readonly string[]> | undefined;

function irregulars(): ReadonlyMap<string, readonly string[]> {
  irregularForms ??= new Map(
    irregular.split('|').map((entry) => {
      const [base = '', ...forms] = entry.split(' ');
      return [base, forms];
    }),
  );
  return irregularForms;
}

const vowel = /[aeiou]/;

/** Verbs of more than one syllable that double their last consonant, and verbs that look as if they did. */
const doubling = new Set(
  'admit begin commit compel control defer deter equip expel forget occur permit prefer propel rebel refer regret submit transfer upset rig plot plan rip slam stun spur hamper'.split(
    ' ',
  ),
);
const single = new Set('hamper'.split(' '));

function doubles(base: string): boolean {
  if (single.has(base)) return false;
  if (doubling.has(base)) return true;
  const [before, middle, last] = base.slice(-3);
  if (before === undefined || middle === undefined || last === undefined) return false;
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 && !vowel.test(before) && vowel.test(middle) && !/[aeiouwxy]/.test(last);
}

/** Base, third person, past, participle and -ing form, without repetitions. */
export function verbForms(base: string): readonly string[] {
  if (base === 'be') return ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'];
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return [...new Set([base, base === 'have' ? 'has' : third, ...(irregulars().get(base) ?? [regularPast]), ing])];
}
