// Organizations of one word that stand for nothing else when they have a capital, and that texts older than they are do
// not teach: they are names even where the recogniser sees none. Lower case.
// What belongs here: no word that begins a sentence, no surname, no town. Apart from known-names.ts, which is made into a
// table when the command is built: this list is asked by name. Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const UNMISTAKABLE_NAMES = wordSet(`
  evercore qualcomm salesforce openai anthropic deepmind tiktok bytedance totalenergies equinor maersk ofsted ofgem ofcom
  ofwat ofqual defra hmrc revolut klarna monzo coinbase binance nvidia linkedin ebay whatsapp gofundme patreon substack
  vox g20 g-20 g7 g-7 bluesky semafor propublica yougov politifact bellingcat snopes temu shein unison
`);
