// Words of time: months, days and their parts, what stands in front of them, zones.
// Belongs here: what shows that a word or a number tells when. Does not: values of dates, which quantity-words.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const MONTHS = 'january february march april may june july august september october november december';
const PERIOD_FORMS = 'year years month months week weeks day days hour hours minute minutes';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Months in full and cut short. */
export const monthNames = wordSet(MONTHS, 'jan feb mar apr jun jul aug sep sept oct nov dec');
/** Behind "last", "this" or "next" they say when. */
export const periods = wordSet('week month year night morning afternoon evening weekend summer spring fall winter');
/** Units that are nothing else: "a second" and "a quarter" may be people. */
export const timeUnits = wordSet(
  PERIOD_FORMS,
  'night nights weekend weekends fortnight decade decades century centuries',
);
/** In front of a time. */
export const beforeTime = wordSet('on in at by for after before during over within since until late early');
/** In front of its unit. */
export const countsTime = wordSet('a an the that these few several many some couple of half every');
/** Days and months: "the Commission on Monday". */
export const daysAndMonths = wordSet(WEEKDAYS, MONTHS);
export const months = wordSet(MONTHS);
/** Without "may", which is a verb more often. */
export const monthsButMay = wordSet(`
  january february march april june july august september october november december jan jan. feb feb. mar. apr apr.
  aug aug. sept sept. sep. oct oct. nov nov. dec dec. noon midnight midday lunchtime christmas easter
`);
export const timeZones = wordSet('et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern ist');
/** After one of these a bare four-digit number is a year. */
export const beforeYear = wordSet(`
  in since until till by before after during from of between through circa around year early late mid spring summer
  autumn fall winter and to
`);
/** Behind "most" or "every" they say when. */
export const timesInGeneral = wordSet(
  PERIOD_FORMS,
  'decade decades century centuries mornings evenings nights times time way ways',
);
/** "Most Mondays". */
export const daysInGeneral = wordSet(WEEKDAYS, 'morning evening night');
/** With the months cut short. */
export const datedBy = wordSet(WEEKDAYS, MONTHS, 'jan. feb. aug. sept. oct. nov. dec.');
/** What a year is put before: "2014 levels". */
export const ofYear = wordSet(`
  candidate candidates race races attacks level levels campaign campaigns election elections season report budget law
  vote convention primary primaries cycle census
`);
/** "For 39 hours", "in the past two years" say how long and when. */
export const stretches = wordSet('years decades months weeks days hours minutes seconds centuries seasons quarters');
