// First names that women, or men, have nearly always, so that "Mr. Harker" is not taken for Anna Harker. Lower case.
// What belongs here: common names of the news in English, of whatever country, without accents; none that both have ("Leslie", "Robin", "Ashley" of old).
// Origin: written for this project.
import { wordSet } from './word-list.ts';

export const WOMENS_NAMES = wordSet(
  `abby abigail ada adaeze adela adelaide adele adriana adrienne agatha agnes agneta agnieszka aileen aimee aino
   aisha alana albina aleksandra alessandra alexandra alice alicia alina aline alison allegra allison alma althea
   alyssa amalia amanda amara amber ambika amelia amina aminata amy ana anabel anastasia anastasiia andreea angela
   angelica angelina angelique anika anita anja anjali anke ann anna annabel annabelle annalena anne annegret anneke
   anneliese annemarie annette annie annika anouk antonella antonia anuradha anya aparna april araceli ariadne
   ariana arlene arlette aruna arundhati asma astrid audrey aurelia aurora ava aya ayesha aylin azadeh barbara beata
   beatrice beatriz becky begona benazir bente berit bernadette bernice bertha beryl beth betsy betty beverly bianca
   birgit birgitta birte blanca blanche bonnie brenda bridget bridie brigitte briony britta brittany bronwyn brooke
   bushra callista camila camilla camille candace carina carla carlotta carly carmela carmen carol carole carolina
   caroline carolyn carrie cassandra catalina catarina caterina catherina catherine cathleen cathy catriona cecilia
   celeste celia celine chantal charlene charlotte chelsea cheryl chiara chidinma chimamanda chloe christa
   christelle christiane christina christine ciara cindy claire clara clarice clarissa claudette claudia clementine
   clodagh colleen concepcion constance consuelo coralie cordelia corinne cornelia cristina crystal cynthia dagmar
   dagny daisy daniela danielle daphne daria darlene davina dawn deanna debbie deborah debra deirdre delia delphine
   denise desiree diana diane dianne dilma dina dolores donna dora doreen doris dorothea dorothy dorthe ebba ebony
   edith edna edwina effie eileen eilidh ekaterina ekaterini elaine eleanor elena eleni eleonora elif elin elina
   elisa elisabeth elise elissa eliza elizabeth elke ella ellen elsa elsie elspeth emilia emily emma emmanuelle enid
   erica erika erin erna ernestine esme esmeralda esperanza estelle esther eszter ethel eugenia eugenie eunice
   euphemia eva evangeline eve evelina evelyn ewa fabienne faith fanny farah fareeda farida fatemeh fatima fatma
   fatou fay faye federica felicia felicity fern fernanda fidelma fiona fiorella flavia fleur flora florence
   florencia folake franca frances francesca francine franziska freda freja freya friederike funke gabriela
   gabriella gabrielle gail galina gaynor gemma genevieve georgia georgina geraldine gerda germaine gertrude ghada
   gillian gina giorgia giovanna gisela giulia gladis gladys glenda glenys gloria gloriana golda graca grace greta
   gretchen gretel grethe griselda gro guadalupe gudrun gulnara gunilla gwen gwendolyn gwyneth habiba hala halima
   halyna hana hanan hanna hannah hanne harriet harriett hasina hayley hazel heather hedvig hedwig heidi heike helen
   helena heloise henrietta hermine hester hilary hilda hildegard hillary holly honora hortense huma ida ifeoma
   ilana ildiko ileana ilona ilse imelda imogen indira ines inga ingeborg inger ingrid inna ioana iolanda irene
   irina iris irma iryna isabel isabella isabelle isadora isla isobel itzel ivana ivanka ivonne izabela jacinda
   jacinta jaclyn jacqueline jacqui jadwiga jamila jana jane janelle janet janette janice janine jannike jasmine
   jayne jeanette jeanine jeanne jeannette jemima jenna jenni jennifer jenny jeri jessica jill jillian joan joana
   joann joanna joanne jodi jodie joelle johanna jolanda jolanta josefina josefine josephine josie joy joyce juanita
   judit judith judy julia juliana julie juliet juliette june justine kamala karen karin karina karla karolina
   katalin katarina katarzyna kate katerina kateryna katharina katharine katherina katherine kathleen kathrin
   kathryn kathy katie katinka katja katrin katrina katrine katy kavita kaye kayla keely keiko keira kellyanne
   kendra kerstin khadija khadijah khaleda kiera kimberly kinga kirsten kirstie kirstin kirsty klara kora krista
   kristen kristi kristin kristina kristine krystyna ksenia laila lakshmi lana lara larisa larissa latoya laura
   laurel lauren lavinia layla lea leah leanne leena leila lena lenka leonie leonora leticia lidia liesbeth lilian
   liliana lillian lillie lily lina linda lindiwe linnea lisa lisbeth lise liselotte liv livia liz liza lizzie
   ljiljana lois lorena loreta loretta lorna lorraine lotta lottie louisa louise lucia luciana lucie lucille lucinda
   lucrezia lucy ludmila luisa luiza luz lydia lynda lynette lynne lyudmila mabel madalena maddie madeleine
   madeline mae magda magdalena magdalene maggie magnolia maja malala malgorzata malia malin malina mamata mandy
   manuela mara marcela marcella marcia margaret margarete margarida margarita margaux margery margit margot
   margrethe marguerite maria mariah mariam mariama marian mariana marianna marianne maribel maricela marie mariella
   marietta marija marijke marika marilena marilyn marina marisa marisol marissa marit marita marjorie marjory
   marketa marla marlena marlene marlies marsha marta martha martina mary maryam maryna mathilde matilda maud maude
   maura maureen mavis maxine medea meera megan meghan melania melanie melina melinda melissa melody mercedes mercy
   meredith merete meryl mette mhairi mia michaela michelle michiko mila mildred milena millicent millie mimi
   minerva minna minnie miranda mireille miriam miriama mirjam mirna mitzi moira molly mona monica monika monique
   morag muna muriel myra myriam myrna myrtle nadezhda nadia nadine nafisa naima najat naledi nancy naoko naomi
   narges nasrin natalia natalie nataliya nataly natalya natascha natasha nathalie neha nell nellie neus ngozi nia
   niamh nichola nicole nicoletta nicolette nilufar nina nirmala nkosazana noelle noemi nonhlanhla nora norah noreen
   noriko norma octavia odette odile ofelia oksana olena olga olive olivia olwen olympia oonagh ophelia orla ottilie
   padma paige paloma pam pamela paola patricia patrizia patsy patty paula paulette pauliina paulina pauline pearl
   peggy penelope penny perla pernille petra petronella petula philippa philomena phoebe phyllis pia pilar pippa
   polina polly poppy portia pratibha priscilla priyanka prudence queenie rachael rachel rachelle rachida radhika
   rafaela raisa ramona raquel rasha raya rebecca rebekah regina reina rena renata renate renee reshma rhiannon
   rhonda ria ricarda rihanna rikke rina rita roberta robyn rocio romana romina ronja rosa rosalia rosalie rosalind
   rosalyn rosanna rosanne rose roseanne rosemarie rosemary rosetta rosie rowena roxana roxanne roza rubina rukhsana
   rumana ruqayyah rut ruta ruth sabine sabrina sadia safia sahra saida saira sakura sally salma salome samantha
   samira sandra sanna sanne saoirse sapna sara sarah sarita saskia savannah scarlett segolene selena selina selma
   senta serena shabana shabnam shakira shania shanice sharon shauna shazia sheela sheena sheila shelly sherri
   sheryl shireen shirin shirley shreya shruti sian sibylle siegrid sienna signe sigrid silke silvia sinead siobhan
   sissel siv smriti sofia sofie solange soledad solveig sonia sonja sonya sophia sophie soraya stefania stefanie
   steffi stella stephania stephanie stina sue sumaya sunita sunniva susan susana susanna susanne sushila sushma
   susie suzan suzanna suzanne suzy svetlana swati sybil sylvia sylvie synnove tabitha tahira talia tamar tamara
   tammy tamsin tania tansy tanya tara tatiana tatjana tatyana tayyaba tegan teresa tess tessa thandeka thandi
   thandiwe thea thelma theodora theresa therese thora tiffany tilda tilly tina titilayo tomoko tonya tove traci
   trina trine trisha trudy tuula ulla ulrike uma una ursula usha ute valentina valentyna valeria valerie valeriya
   vanda vanessa vasiliki velma venetia vera verena verity veronica veronika veronique vicki victoria vida vigdis
   viktoria vilma viola violet violeta virginia virginie viveca vivian viviana vivienne wafa wanda wangari wendy
   whitney wilhelmina wilma winifred winnie xenia ximena yael yara yasmeen yasmin yasmina yekaterina yelena yetunde
   yevgenia yoko yolanda yoshiko ysabel yulia yuliia yuriko yvette yvonne zaha zahra zainab zanele zara zehra zelda
   zena zinaida zita zodwa zoe zoya zsofia zsuzsanna zuleika zuzana`,
);

export const MENS_NAMES = wordSet(
  `aadil aamir aaron abbas abdel abdelaziz abdirahman abdou abdoulaye abdul abdulaziz abdullah abdulrahman abel
   abhijit abhishek abner abraham achille achim adam adel adem adesh aditya adnan adolf adolfo adolphe agustin ahmad
   ahmed ahmet aidan ajay ajit akhil akhtar akihiro akin akio akshay al alain alan alasdair alastair alban albert
   alberto albrecht aldo alec alejandro alejo aleksandar aleksander aleksei alessandro alessio alexander alexei
   alexey alf alfie alfonse alfonso alfred ali alistair allan allen alois alonso alphonse altaf alvaro alvin amadeus
   amado amadou amar amir amit amos amr anatole anatoliy anatoly ander anders anderson andre andreas andrei andrej
   andres andrew andris andriy andrzej andy angelo angus anil anish ankit anselm anselmo ansgar antal anthony
   antoine anton antonio antonis antony anwar apollo apostolos archibald archie aristide arjun armand armando armin
   arnaud arne arno arnold aron arseniy artem arthur arturo arun arvid arvind asad asger ashok ashwin asif aslan
   athanasios atif atilla attila atul august auguste augustin augustine augusto aurelio austin axel ayaan aziz babar
   babatunde baptiste barack baris barnaby barney barry bart bartholomew bartosz bashar basil bastian bastien bayo
   ben benedict benedikt benito benjamin benny bernard bernardo bernd bernhard bernie bert bertil bertram bertrand
   bhaskar bilal bill billy birger bjarne bjoern bjorn blaise bob bobby bogdan bohdan boniface boris boubacar boyd
   brad bradley bram brandon branko braulio brendan brendon brent brett brian brice brock bronislaw bruce bruno
   bryan bryce bryn burak burkhard burt byron caleb callum calvin camilo carl carlo carlos carsten caspar casper
   cecil cedric cem cesar chad chandan charles chester chidi chinedu christian christoph christophe christopher
   christos chuck chukwudi chukwuma ciaran cillian claes clarence clark claude claudio clay clayton clem clement
   cliff clifford clint clive clyde cody cole colin colm connor conor conrad constantin constantine cormac cornelius
   corrado cosimo cosmin craig cristian cristiano cristobal curt curtis cyril cyrus czeslaw dalibor dan daniel danny
   dario darius darko darrell darren darryl dashiell daud dave david davide davis davor dawid dawood dean declan
   deepak deng denis dennis denys derek derrick desmond detlef dev dexter diarmuid dick didier diederik diego
   dieter dilip dimitri dimitrios dimitris dinesh dino dirk dmitri dmitry dmytro dominic dominik don donal donald
   donatas donato donnie doug dougal douglas dragan duane duarte dudley duncan dusan dustin dwight dylan eamon earl
   eberhard eckhard ed eddie edgar edison edmond edmund edoardo eduard eduardo edward edwin efraim efrain egon einar
   eitan ekrem eldar eli elias elijah elio elliot elmer elton elvis emanuel emeka emil emile emilio emir emmanuel
   emmerson emre enda ennio enoch enrico enrique enzo erdal erhan eric erich erik erling ernest ernesto ernst ervin
   erwin espen esteban ethan etienne ettore eugene eusebio evan evander evaristo everett evgeny evo ewald ewan
   ezekiel ezra fabian fabio fabrice fabrizio fadi fahad faisal faiz farhad farid farouk faruk faustino federico
   fedor feliks felipe felix femi ferenc fergal fergus fermin fernando fikret filippo finlay finn fintan florent
   florian floris floyd francesco francisco franco francois frank franklin frants franz fred freddy frederick
   fredric fredrik friedhelm friedrich fritz fuad fumio fyodor gabor gabriel gael gaetan gaetano gareth garfield
   garrett garth gary gaspar gaston gautam gavin geert gene geoff geoffrey georg george georges georgi georgios
   gerald gerard gerardo gerd gerhard gerrit gervase ghassan ghulam giacomo gianfranco gianluca gianni gideon
   gilbert giles gilles gino giorgio giorgos giovanni giuliano giuseppe glen glenn glyn godfrey godwin gonzalo
   goodluck gopal goran gordon gottfried graeme graham grant greg gregor gregorio gregory grigory grzegorz guenther
   guglielmo guido guillaume guillermo gunnar gunther gus gustavo guy gyorgy habib hafiz haider hakan hakeem hakon
   halvor hamid hamish hamza hank hannes hans harald hari haris harish harold haroon harry hartmut haruki harun
   harvey hasan hashim hassan heath hector heiko heinrich heinz helge helmut hendrik henning henri henrik henrique
   henry herbert heribert herman hermann hernan herve hideki hilario hiroshi hisham holger homer horace horacio
   horatio horst howard hrvoje hubert hubertus huey hugh hugo humberto humphrey hussain hussein iain iakovos ian
   ibrahim ibrahima ichiro idris ignacio ignatius ignaz igor ihor ikechukwu ikenna ilan ilias ilie imran imre inaki
   ingmar ingo ingvar ioannis ion ionut irfan irving isaac isaiah isidro ismael ismail istvan itamar ivan ivar ivo
   jaakko jaap jabulani jacinto jack jacob jacopo jacques jad jaeden jagdish jaime jair jairo jake jakob jakub jamal
   james jamil jannik jared jaromir jaroslaw jarrod jason jasper javed javier jayden jean-baptiste jean-claude
   jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeb jed
   jeff jefferson jeffrey jelle jens jeremiah jeremy jeroen jerome jeronimo jerry jesper jesse jesus jim jimmy jiri
   joachim joakim joao joaquim joaquin job jochen jock joe joel joerg johan johann johannes john johnny jon jonah
   jonas jonathan jonathon joop joost jordi jorge jorgen joris joschka jose josef josep joseph josh joshua josip
   jovan juan juergen juhani jukka julian julien julio julius junaid junichi juraj jurgen juri jussi justin kamal
   kamil kamran kareem karel karim karl karol karsten kasim kaspar kasper kathiravan kaveh kayode kazimierz kazuhiro
   kazuo keith kelvin kemal ken kenan kendrick kenji kenneth kenny kent kenzo kevan kevin khaled khalid khalil khizr
   kieran kirill kirk kiyoshi kjell klaas klaus koen kofi koichi koji konrad konstantin konstantinos kostas kristian
   kristof kristoffer krunal krzysztof kunal kurt kurtis kwabena kwaku kwame kwasi kyle kyriakos ladislav lamar
   lamont lance lancelot landon lanre larbi larry lars lasse laszlo laurent laurenz lawrence lawson lazar lazarus
   leandro lech leif len lennart lenny leo leon leonard leonardo leonid leonidas leopold leopoldo leroy lester lev
   levi lewis liam lino linus lionel livio ljubo llewellyn lloyd lorcan lorenzo lothar louis lubomir luc luca lucas
   luciano lucien lucio ludovic ludwig luigi luis luiz luka luke luther lyle lyndon maarten macky mads magnus mahdi
   maher mahesh mahmoud majid malachy malcolm malik mamadou manfred manish manolis mansoor manuel marat marc marcel
   marcelo marcin marcio marco marcos marcus marek mariano marijan mario marius mark markku marko markus marlon
   marshall martin marvin mason massimo massoud mateusz mathias mathieu matias mats matt matteo matthew matthias
   matthieu matthijs matti mattias maurice mauricio maurizio mauro max maxim maxime maximilian maximo maxwell mayank
   mehdi mehmet melvin mendel merrick merv mervyn micah michael michalis michel mickey miguel mika mikael mike
   mikhail mikkel mikko miklos milan milo milorad milos milton miodrag mirko miro miroslav mitch mitchell mitsuo
   mitt mladen modesto modibo mohamed mohammad mohammadreza mohammed mohan mohit moises moritz morten moses moshe
   moussa muhammad muhammadu muhammed muhsin mukesh mukhtar murat murray musa mustafa mwangi myles nabil nadeem
   nader naftali naim narayan narciso narendra nashon nasir nasser nate nathan nathanial nathaniel naveed naveen
   nawaz ned nedim neil nelson nenad nestor neville newt nicanor niccolo nicholas nick nicolae nicolai nicolas
   nicolo niels nigel nikhil niklas nikolai nikolaos nikolas nikolaus nikolay nikos nils nitin nnamdi noah noel
   norbert norberto norman novak nuno obadiah obi obinna octavio odysseus olaf olav ole oleg oleksandr oleksiy
   oliver olivier olof olumide olusegun omar omari oran oren oriol orlando orson orville osama oscar osman osvaldo
   oswald oswaldo otis otto ousmane oved owen oystein ozan pablo paddy padraig panagiotis pankaj panos paolo pascal
   pasquale patricio patrick patrik patrizio paul paulo paulos paulus pavel pawel payam peder pedro pekka pentti
   pepe percival percy petar pete peter petr petros petru petter phil philip philipp philippe philippos phillip
   pierluigi piero pierre pietro pim pinchas pino piotr placido poul pradeep prakash pranav prasad praveen preston
   priit quentin quinten rafael raffaele raghu raheem rahim rahul raila raimo raimundo rainer rainier raj rajan
   rajendra rajesh rajiv raju rakesh ralf ralph ramesh ramin ramiro ramon ramsay randall randolph randy raoul
   raphael rashad rashid rasmus raul ravi ray raymond raynor recep redmond reggie reginald reinaldo reince reinhard
   reinhold renaud rex reynaldo rhys ricardo riccardo rich richard richie rick ricky rico riku rishi ritchie rob
   robert roberto rocco rocky rod roddy roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf
   romain roman romeo romuald ron ronald ronan ronnie roope roscoe ross roy royce ruairi ruben rudiger rudolf
   rudolph rudy rufus rui rune rupert ruslan russ russell rutger ruud ryan saad sabri sachin sadiq saeed sajid salah
   salim salman salvador salvatore samih samir sampson samuel sandeep sander sandor sandro sanford sanjay sanjeev
   santiago satish satoshi saul sayed scott scotty seamus sean seb sebastian sebastien segun selim sepp septimus
   serge sergei sergey sergio sergiu serhii serhiy seth severin seydou seymour shahid shahrukh shakeel shamil shane
   sharif shashi shaun shawn shehbaz sheldon shem shigeki shigeru shimon shinzo shiv shlomo shoaib shuichi sid
   siddharth sidney siegfried sigmund sigurd silas silvan silvester silvestre silvio simeon simon sipho sivert sixto
   slavko slobodan solomon somchai soren spencer spiros sridhar srinivas stan stanislav stanislaw stanley stavros
   stefan stefano stefanos sten stephan stephane stephen stevan steve steven stewart stig stuart subhash sudhir
   suleiman suleyman sultan sumit sundar sunil surendra suresh svein sven svend sverre sylvain sylvester tadeusz
   tage taha taj takashi takeo talal tancredi tanner tapio taras tarek tarik tariq taro tarun tatsuo tayo tayyip ted
   teddy teemu tendai teo teodor terence terje terrance terrell terrence thabo thaddeus thanos theo theodor theodore
   theodoros theophile thiago thierry thomas thorbjorn thorsten thorvald tiberiu tibor tim timo timothy tobias tobin
   toby todd todor tom tomas tomasz tomislav tommy tomoya tony tor torben tore torsten toshio travis trent trevor
   tristan troels troy tsutomu tunde tuomas tyler tyrone tyson ugo uhuru ulf ulises ulrich ulrik umar umberto urban
   uri usman uwe vaclav vadim valentin valerio vance vangelis vasil vasile vasilis vasily vasyl veli venkat
   venkatesh vernon veselin vicente victor vidar vijay vikas vikram viktor vilhelm viljar vilmos vinay vince vincent
   vincenzo vinicius vinod vitali vitaly vito vittorio vivek vlad vladimir vladimiro vladislav vojtech volkan volker
   volodymyr vuk wade wael waldemar waldo waleed walid wallace wally walt walter warren wasim wayne wendell werner
   wesley wieslaw wilbur wilf wilfred wilfried wilhelm will willard willem willi william willie willis willy wilson
   winfried winston wladyslaw wojciech wolf wolfgang wolfram woodrow wouter wyatt xander xavier yahya yair yakov
   yannick yannis yaroslav yaser yashwant yasser yasuhiro yasuo yehuda yevgeny yiannis yigal yitzhak yoav yohannes
   yorgos yosef yoshihide yoshio yousef youssef yoweri yuri yuriy yury yusuf yvan yves zac zach zachary zack zafar
   zaid zakaria zaki zane zayn zbigniew zdenek zeev zeljko zenon ziad zlatko zoltan zoran zsolt zubair zvi`,
);
