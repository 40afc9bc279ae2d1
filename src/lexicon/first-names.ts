// First names that women, or men, have nearly always, so that "Mr. Harker" is not taken for Anna Harker. Lower case.
// What belongs here: common names of the news in English; none that both have ("Leslie", "Robin", "Ashley" of old).
// Origin: written for this project.
import { wordSet } from './word-list.ts';

export const WOMENS_NAMES = wordSet(
  `abigail adele agnes alexandra alice alicia alison allison amanda amelia amy angela anita ann anna anne annette
   annie april arlene audrey barbara beatrice becky bernadette beth betsy betty beverly bonnie brenda bridget brooke callista
   camille candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia chelsea cheryl
   christina christine cindy claire clara claudia colleen constance crystal cynthia daisy danielle dawn debbie
   deborah debra denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena elise elizabeth
   ella ellen emily emma erica erin esther ethel eva eve evelyn faith fiona florence frances gabrielle gail georgia
   geraldine gina gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly
   huma ida irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jeanette jeanne jenna
   jennifer jessica jill joan joanna joanne jodi josephine joyce juanita judith judy julia juliana julie june karen
   kate katherine kathleen kathryn kathy katie kayla kellyanne kimberly kirsten kristen kristin lara laura lauren leah
   lena lillian lily linda lisa lois loretta lorraine louise lucia lucille lucy lydia mabel madeleine maggie malia
   marcia margaret maria marian marie marilyn marjorie marlene marsha martha mary maureen maxine megan melania melanie melinda
   melissa mercedes meryl mia michelle mildred miranda miriam molly monica nadia nancy naomi natalie natasha nicole nina
   nora norma olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel rebecca regina renee
   rhonda rita roberta rosa rosalyn rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena sharon
   sheila shelly shirley silvia sonia sonya sophia sophie stella stephanie sue susan susana suzanne sylvia tamara
   tammy tanya tara teresa theresa therese tiffany tina tonya usha ursula valerie vanessa vera veronica vicki
   victoria viola virginia vivian wanda wendy whitney yolanda yvette yvonne zoe`,
);

export const MENS_NAMES = wordSet(
  `aaron abraham adam ahmed al alan albert alberto alejandro alexander alfred allan allen alvin andre andrew
   andy angelo anthony antonio arnold arthur austin barack barry bashar ben benjamin bernard bernie bill billy bob bobby brad
   bradley brandon brendan brent brett brian bruce bryan byron calvin carlos cecil cesar chad charles chester
   christian christopher chuck clarence clark claude clayton clifford clint clyde craig curtis dan daniel danny
   darren darrell darryl dave david dean dennis derek derrick diego dick dmitri don donald douglas duane dustin dwight earl
   ed eddie edgar eduardo edward edwin eli elijah elliot emmanuel enrique eric ernest ethan eugene evan felix fernando
   floyd francisco frank franklin fred frederick gabriel gary gene george gerald gilbert glen glenn gordon greg gregory
   guy harold harry harvey hector henry herbert herman howard hubert hugh hugo ian isaac ivan jack jacob jake jamal
   james jared jason jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose
   joseph joshua juan julian justin karl keith ken kenneth kevin khizr kirk kurt kyle larry lawrence leo leon leonard
   lester lewis lloyd louis lucas luis luke malcolm manuel marc marcus mario mark marshall martin marvin matt matthew maurice
   melvin michael miguel mike mitch mitchell mitt mohamed mohammed muhammad nathan nathaniel neil newt nicholas nick
   nigel noah norman oliver omar oscar otto owen patrick paul pedro pete peter philip phillip rafael ralph ramon randall
   raul ray raymond reginald reince ricardo richard rick ricky rob robert roberto rodney roger roland ron ronald ronnie
   roy ruben rudy rupert russell ryan salvador samuel saul scott sean sebastian sergio seth shane shaun sidney simon
   stanley stephen steve steven stuart ted terrence theodore thomas tim timothy todd tom tommy tony travis trent trevor
   tyler vernon victor vincent vladimir wade wallace walter warren wayne wesley willard william willie xavier zachary`,
);
