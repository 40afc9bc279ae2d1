// Words by which a review of a film, play, book or record is known. Lower case.
// Belongs here: in `works` what is reviewed, told of by "the film drags"; in `craft` what a critic writes of, where few
// others do. Does not: words of the trade ("box office", "premiere", "ticket"), which news of it has as well.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const WORKS =
  'film movie novel play album book show production musical opera exhibition sequel series drama comedy thriller documentary plot story script screenplay memoir';

export const reviewWorks = wordSet(WORKS);
export const reviewWords = wordSet(
  WORKS,
  `films movies novels books albums scene scenes character characters actor actors actress cast casting director directed
   dialogue villain hero heroine protagonist narrator narrative prose chapter chapters author performance performances
   soundtrack screen cinema plot plots plotlines storyline acting stage staging melody lyrics genre audience reader readers
   origin backstory climax finale cameo`,
);
