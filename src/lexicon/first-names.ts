// First names that women, or men, have nearly always, so that "Mr. Harker" is not taken for Anna Harker. Lower case.
// What belongs here: common names of the news in English, of whatever country, without accents; none that both have ("Leslie", "Robin", "Ashley" of old).
// Origin: written for this project.
import { wordSet } from './word-list.ts';

export const WOMENS_NAMES = wordSet(
  `abigail adaeze adele agnes agnieszka aisha alexandra alice alicia alison allison amanda amara amelia amina
   aminata amy ana anastasia angela anita anja anjali ann anna annalena anne annegret annette annie april arlene
   astrid audrey ayesha barbara beata beatrice beatriz becky begona benazir bernadette beth betsy betty beverly
   birgit birgitta bonnie brenda bridget brigitte brooke callista camille candace carla carly carmen carol carole
   caroline carolyn carrie catherine cathy cecilia celine chelsea cheryl chiara chidinma chimamanda christina
   christine cindy claire clara claudia colleen constance consuelo cristina crystal cynthia daisy danielle daria
   dawn debbie deborah debra denise diana diane dianne dilma dolores donna doris dorothy edith eileen ekaterina
   elaine eleanor elena eleni elisabeth elise elizabeth ella ellen emily emma erica erin erna esperanza esther
   eszter ethel eva eve evelyn ewa faith fatima fatou federica fiona florence folake frances francesca franziska
   funke gabriela gabrielle gail galina georgia geraldine gina giorgia gisela gladys glenda gloria graca grace
   greta guadalupe gwen halyna hanan hannah harriet hasina hazel heather heidi heike helen helena hilary hillary
   holly huma ida ifeoma ildiko indira ines ingeborg ingrid irene irina iris iryna isabel isabella isabelle ivanka
   jacinda jacqueline jana jane janet janice jasmine jeanette jeanne jenna jennifer jessica jill joan joanna joanne
   jodi josephine joyce juanita judith judy julia juliana julie june kamala karen katalin katarzyna kate kateryna
   katherine kathleen kathryn kathy katie katja kavita kayla keiko kellyanne kerstin khadija khaleda kimberly
   kirsten kristen kristin lakshmi lara laura lauren layla leah leila lena lillian lily linda lindiwe lisa lois
   loretta lorraine lotta louise lucia lucille lucy ludmila lydia lyudmila mabel madeleine magdalena maggie malala
   malgorzata malia mamata marcia margaret margaux margrethe maria mariam mariama marian marie marilyn marina
   marjorie marketa marlene marsha martha mary maureen maxine meera megan melania melanie melinda melissa mercedes
   meryl mette mia michelle michiko mildred miranda miriam molly monica nadia najat nancy naomi natalia natalie
   nataliya natalya natasha nathalie ngozi nicole nina nirmala nkosazana nora noriko norma oksana olena olga olivia
   pamela paola patricia patty paula pauline peggy penelope penny petra phyllis pilar polina pratibha priscilla
   priyanka rachel rachida rebecca regina renate renee rhonda rita roberta rocio rosa rosalyn rose rosemary roxanne
   ruth sabine sabrina sahra sakura sally samantha samira sandra sanna sara sarah segolene selena sharon sheila
   shelly shirley silke silvia siv smriti soledad solveig sonia sonya sophia sophie stella stephanie sue sunita
   susan susana sushila sushma suzanne svetlana sylvia sylvie tamara tammy tanya tara tatiana tatyana teresa thandi
   theresa therese tiffany tina titilayo tomoko tonya ulrike ursula usha valentina valerie vanessa vera veronica
   veronique vicki victoria viola virginia vivian wanda wangari wendy whitney ximena yasmin yekaterina yetunde
   yolanda yulia yuliia yuriko yvette yvonne zahra zainab zanele zoe zuzana`,
);

export const MENS_NAMES = wordSet(
  `aaron abdul abdullah abraham adam ahmed ahmet ajay al alan albert alberto alejandro aleksei alessandro alexander
   alexei alexey alfred ali allan allen alvaro alvin amadou amit anders andre andrei andres andrew andriy andrzej
   andy angelo anil anthony anton antonio arjun arnold arthur arvind ashok asif austin babatunde barack barry
   bashar ben benjamin bernard bernie bilal bill billy bjorn bob bobby bohdan boris boubacar brad bradley brandon
   brendan brent brett brian bruce bruno bryan byron calvin carlos cecil cesar chad charles chester chinedu
   christian christopher chuck chukwuma clarence clark claude claudio clayton clifford clint clyde craig curtis
   cyril dan daniel danny darrell darren darryl dave david dean deepak dennis denys derek derrick dick diego dieter
   dimitri dimitris dmitri dmitry don donald douglas dragan duane dustin dwight earl ed eddie edgar eduardo edward
   edwin eli elijah elliot emeka emilio emmanuel emmerson emre enrico enrique eric erik ernest ernesto esteban
   ethan etienne eugene evan evgeny evo fabio faisal felipe felix femi ferenc fernando filippo floyd francisco
   franco francois frank franklin franz fred frederick fredrik friedrich fumio gabor gabriel gary gautam gene
   george gerald gilbert gilles giorgio giorgos giovanni giuseppe glen glenn gonzalo goodluck goran gordon greg
   gregory guenther guido guillaume guillermo gunther gustavo guy hakan hamid hans harold harry harvey hassan
   hector heiko helmut henrik henry herbert herman herve hiroshi horst howard hubert hugh hugo hussein ian ibrahim
   ibrahima ichiro ignacio igor ihor ikechukwu imran isaac istvan ivan jack jacob jacques jaime jair jake jakub
   jamal james jared jaromir jaroslaw jason javier jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jiri
   joachim joao joaquin joe joel john johnny jon jonas jonathan jorge jose joseph joshua juan juergen jukka julian
   julio jurgen justin karim karl kazuo keith ken kenji kenneth kevin khalid khizr kirill kirk kjell klaus kofi
   kostas kristian krzysztof kurt kwabena kwame kyle kyriakos larry lars lasse laszlo laurent lawrence lech leo
   leon leonard leonardo leopoldo lester lewis lloyd lorenzo louis luca lucas luigi luis luiz luka luke macky mads
   magnus mahmoud malcolm mamadou manish manuel marc marco marcus marek mario mark markus marshall martin marvin
   massimo mateusz mathieu matt matteo matthew maurice mauricio maurizio maxim mehmet melvin michael michel miguel
   mika mikael mike mikhail mitch mitchell mitt modibo mohamed mohammed moussa muhammad muhammadu mukesh murat
   mustafa narendra nasser nathan nathaniel naveen nawaz neil nelson nestor newt nicholas nick nicolas nigel niklas
   nikolai nikolay nikos nils nitin noah norman novak nuno obinna octavio olaf oleg oleksandr oleksiy oliver
   olivier olumide olusegun omar oscar osvaldo otto ousmane owen pablo paolo patrick paul paulo pavel pawel pedro
   pekka pete peter petr philip philippe phillip pierre pietro piotr prakash rafael rahul raila rainer rajesh rajiv
   ralph ramesh ramiro ramon randall rashid raul ravi ray raymond recep reginald reince ricardo richard rick ricky
   rob robert roberto rodney rodrigo rogelio roger roland ron ronald ronnie roy ruben rudy rui rupert ruslan
   russell ryan saad sachin salvador samir samuel sandor sanjay santiago satoshi saul scott sean sebastian
   sebastien segun sergei sergey sergio seth seydou shane shashi shaun shehbaz shigeru shinzo sidney silvio simon
   sipho soren stanislaw stanley stefan stefano stephen steve steven stuart sunil suresh sven takashi taras tariq
   taro tayyip ted tendai terrence thabo theodore thiago thierry thomas thorsten tim timo timothy todd tom tomas
   tomasz tommy tony travis trent trevor tunde tyler uhuru ulrich umberto uwe vaclav vernon vicente victor vijay
   vikram viktor vincent vincenzo vitali vitaly vladimir volodymyr wade walid wallace walter warren wayne wesley
   willard william willie wojciech wolfgang xavier yannick yannis yasser yevgeny yoshihide youssef yoweri yuri yury
   yves zachary zafar zbigniew ziad zoran zsolt`,
);
