// Verbs that open an instruction or an appeal: "Compare three offers", "Imagine a city". Base forms.
// Belongs here: what writers bid readers do, where no noun of the same form opens headlines and sentences ("support",
// "demand", "trade", "vote" do). Does not: "note", "remember", "recall", which state what follows.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const imperatives = wordSet(
  `add allow apply ask avoid be bring browse buy check choose click combine compare consider contact cover cut define
  describe download drink eat email enjoy ensure enter evaluate explain explore fill find focus follow forget get give go grab hear identify illustrate imagine insert join keep
  lay learn leave let listen look make measure meet mix move open pack pay pick picture place pour prepare press put read
  remove repeat rinse save scroll see select send separate serve set shake share sign sit skip spread stir stop subscribe summarise
  summarize
  suppose swipe take tell think throw try turn use visit wait wash watch wear write`,
);
