// Things with words on them that a report quotes: "a banner that read".
// Belongs here: what is held up, hung up or stuck on. Does not: papers that report ("a letter", "a statement"), which are
// documents (source-nouns.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const signNouns = wordSet(
  `placard placards banner banners sign signs poster posters plaque plaques sticker stickers badge badges flag flags
   leaflet leaflets t-shirt t-shirts graffiti slogan slogans caption captions headline headlines inscription billboard
   billboards flyer flyers`,
);
