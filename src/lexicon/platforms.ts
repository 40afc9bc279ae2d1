// Where people publish on the internet, and what each of them has there: "the ministry's Facebook page".
// What belongs in `platforms`: names of services on which others speak, in lower case; in `pages`: nouns for what one of
// them has there. Not here: papers and broadcasters, which speak themselves.
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const platforms = wordSet(
  'facebook twitter x instagram telegram youtube tiktok weibo wechat whatsapp linkedin snapchat reddit twitch vkontakte bluesky mastodon threads signal discord tumblr flickr',
);
export const pages = wordSet(
  'account accounts page pages channel channels feed feeds profile profiles group groups post posts video videos stream message messages handle',
);
