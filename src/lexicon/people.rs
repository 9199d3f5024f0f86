//! Parts of people's names: given names with their nicknames, particles, titles.

use std::sync::LazyLock;

use super::table::{Table, cell};

/// Given names and the nicknames and other spellings of the same name, one group each; folded.
///
/// A name may stand in two groups (Alex is Alexander and Alexandra).
const NAME_GROUPS: &[&str] = &[
    "william|bill|billy|will|willie|willy|liam|wilhelm|guillaume|guillermo|guglielmo|guilherme",
    "robert|bob|bobby|rob|robbie|robby|bert|roberto|rupert",
    "joseph|joe|joey|jo|jose|giuseppe|josef|jozef|pepe|youssef|yusuf|yousef|iosif|beppe",
    "james|jim|jimmy|jamie|jaime|jacques|diego|giacomo|tiago|seamus|hamish|santiago",
    "john|jon|johnny|johnnie|jack|jean|juan|joao|johann|johannes|hans|jan|ivan|giovanni|gianni|sean|shaun|ian|evan|janos|jens|ioannis|yannis",
    "jonathan|jon|jonny|johnathan|jonathon",
    "richard|rick|ricky|dick|rich|richie|ricardo|riccardo|rickie",
    "michael|mike|mick|mickey|mikey|michel|miguel|michele|mikhail|mihail|mikael|micky|mitch|mihai|mykhailo",
    "thomas|tom|tommy|tomas|tommaso|tomasz|thom",
    "edward|ed|eddie|eddy|ted|teddy|ned|eduardo|edouard|eduard|edoardo",
    "theodore|ted|teddy|theo|teodoro|fyodor",
    "charles|charlie|chuck|carlos|carlo|karl|carl|charly|karol|karel",
    "anthony|tony|antonio|antoine|anton|antony|toni|antoni|antonin",
    "daniel|dan|danny|daniele|danilo|danil|danial",
    "david|dave|davy|davide|davey|dawid|daoud|dawood",
    "steven|stephen|steve|stevie|stefan|stephan|esteban|stefano|etienne|istvan|estevao|stepan|steffen",
    "christopher|chris|kit|cristobal|christophe|christoph|cristoforo|kristof|topher",
    "christian|chris|cristian|cristiano|kristian",
    "matthew|matt|matty|matteo|mateo|matthias|mathieu|mateus|matthieu|mathias|matias",
    "andrew|andy|drew|andre|andreas|andres|andrea|andrei|andriy|andrey|andrzej|anders|andrej",
    "nicholas|nick|nicky|nico|nicolas|nikolas|nikolai|nicola|nicolo|niklas|klaus|nikolaus|nicolae|mykola|nikolay|nicolaus|nikos",
    "alexander|alex|alec|sasha|alexandre|alejandro|alessandro|alexandros|aleksandr|aleksander|oleksandr|sandro|xander|al|alexandr|alexandru|iskander",
    "alexandra|alex|sandra|sasha|alejandra|alessandra|aleksandra|lexi|alexa",
    "benjamin|ben|benny|benji|benjamim|beniamino|binyamin|benyamin",
    "samuel|sam|sammy|samuele",
    "samantha|sam",
    "peter|pete|pedro|pierre|pietro|piotr|petr|pyotr|petro|pieter|petter|petar|piero|petros",
    "paul|pablo|paolo|paulo|pavel|pavlo|pawel|pauli|pol|boulos",
    "patrick|pat|paddy|patricio|patrice|padraig|patrizio",
    "patricia|pat|patty|tricia|trish|patrizia",
    "lawrence|laurence|larry|lorenzo|laurent|lars|lorenz|laurie",
    "gerald|jerry|gerry|gerard|gerardo|gerhard",
    "jerome|jerry|jeronimo|hieronymus",
    "jeffrey|jeff|geoffrey|geoff|jeffery|godfrey",
    "gregory|greg|gregor|gregorio|gregg|grigory|hryhoriy|grzegorz",
    "kenneth|ken|kenny|kent",
    "ronald|ron|ronnie|ronny|ronaldo",
    "donald|don|donnie|donny|donal",
    "raymond|ray|ramon|raimundo|raimondo",
    "timothy|tim|timmy|timoteo|timo|timofey|timoteus",
    "francis|frank|frankie|fran|francisco|francesco|francois|franz|paco|pancho|ferenc|frans|franco",
    "frances|fran|francesca|francisca|francoise|franziska|fanny",
    "franklin|frank",
    "frederick|fred|freddie|freddy|frederic|friedrich|federico|frederik|fredrik|fritz|frederico",
    "alfred|al|fred|alf|alfredo|alfie",
    "albert|al|bert|alberto|albrecht",
    "harold|harry|hal|harald|harrison",
    "henry|harry|hank|henri|heinrich|enrique|enrico|henrique|hendrik|henrik|heinz|henning",
    "walter|walt|wally|gualtiero",
    "philip|phillip|phil|felipe|philippe|filippo|filip|filipe|philipp",
    "vincent|vince|vinnie|vicente|vincenzo|vinny",
    "victor|vic|viktor|vittorio|vitor",
    "leonard|len|lenny|leo|leonardo|leonhard|leon|leonid",
    "louis|lewis|lou|louie|luis|luigi|ludwig|ludovic|luiz|lluis",
    "george|georgie|jorge|giorgio|georg|georges|georgi|georgy|jurgen|heorhiy|juri|yuri|yuriy|yury|jurij|jerzy|giorgos",
    "eugene|gene|eugenio|evgeny|yevgeny|yevhen|eugen|evgeni|yevgeni",
    "russell|russ|rusty",
    "douglas|doug|dougie",
    "bradley|brad",
    "nathan|nate|nathaniel|nat|natan",
    "zachary|zach|zack|zak|zachariah",
    "joshua|josh|yehoshua|josue",
    "jacob|jake|jakob|jacobo|giacobbe|jakub|yakov|yaakov|iago",
    "abraham|abe|avraham|ibrahim|ebrahim|abram|brahim",
    "solomon|sol|suleiman|suleyman|salomon|sulaiman",
    "isaac|ike|zac|yitzhak|ishaq|itzhak",
    "moses|moshe|musa|moussa|mousa|moises",
    "aaron|haroun|aron|harun",
    "dwight|ike",
    "stanley|stan|stanislav|stanislaw|stanislaus",
    "martin|marty|martino|marten|martyn",
    "marcus|mark|marc|marco|marcos|markus|marek|marcin|marcelo|marcel|marcello",
    "luke|lucas|luca|lukas|luc|lukasz|lucio",
    "simon|simone|shimon|semyon|simeon|szymon",
    "oliver|ollie|olivier|oliviero|oliwier",
    "maximilian|max|maxime|maxim|massimo|maximo|maksim|maksym|maxwell|massimiliano",
    "sebastian|seb|sebastien|bastian|sebastiano|sebastiao",
    "dominic|dom|dominik|dominique|domenico|domingo|domingos",
    "elizabeth|liz|lizzie|beth|betty|betsy|eliza|libby|elisabeth|isabel|isabella|isabelle|elisabetta|elizaveta|yelizaveta|lisa|elise|liza|lisbeth|izabela",
    "margaret|maggie|meg|peggy|marge|margie|margarita|marguerite|margherita|margarete|greta|margarida|margot|malgorzata|gretchen|megan",
    "katherine|catherine|kate|kathy|katie|cathy|kathryn|katharine|kathleen|catalina|caterina|katharina|katarina|yekaterina|ekaterina|kateryna|catarina|karen|katrin|cate|cathryn|katya|kat|kitty|katerina|katarzyna",
    "mary|maria|marie|molly|mariam|miriam|maryam|miryam|polly|maryann|mia|mariya|moira|maura|maryna|maariya",
    "anna|ann|anne|annie|ana|hannah|hanna|nancy|annette|anya|anita|anja|hanne|hana|ania|anni",
    "susan|sue|susie|suzanne|susanna|suzy|susanne|susana|zuzana|susannah",
    "barbara|barb|barbie|babs|varvara",
    "jennifer|jen|jenny|jenn|jennie",
    "jessica|jess|jessie",
    "rebecca|becky|becca|rebekah|rebeca",
    "deborah|deb|debbie|debra|debby|devorah",
    "dorothy|dot|dottie|dorothea|dorotea",
    "victoria|vicky|vicki|tori|vickie|viktoria|vittoria|vitoria|viktoriya|wiktoria",
    "christine|chris|christina|tina|chrissy|cristina|kristina|kirsten|christiane|kristen|kristin|krystyna",
    "jacqueline|jackie|jacquelyn|jacqui",
    "cynthia|cindy|cinzia",
    "virginia|ginny|virginie",
    "judith|judy|judi|yehudit",
    "pamela|pam",
    "theresa|teresa|terry|tess|tessa|therese|terri",
    "terence|terry|terrence|terrance",
    "helen|helena|elena|ellen|nell|nellie|helene|yelena|olena|eleni|ellie|alyona",
    "eleanor|ellie|nell|nora|leonor|eleonora|elinor|lenore",
    "caroline|carol|carolina|carrie|carolyn|karoline|karolina|carole",
    "charlotte|lottie|charlie|carlota|carlotta",
    "emily|em|emma|emilia|emilie|emilija",
    "sarah|sara|sally|sadie|sarai",
    "julia|julie|giulia|jules|yulia|yuliya|julija|juliette|juliet|giulietta|iulia",
    "julian|julien|julio|jules|giulio|julius|giuliano|juliano|yulian",
    "laura|laurie|lori|laure|lara",
    "alice|alicia|alison|ali|allison|alisa|alix",
    "lucy|lucia|lucie|luz|lucille",
    "martha|marta|marthe",
    "joan|joanna|johanna|joanne|jeanne|juana|giovanna|joana|jane|janet|jean|ivana|jana|ioana|jeannette|janice|joann",
    "monica|monika|monique",
    "nicole|nicola|nikki|nicky|nicoletta",
    "natalie|natalia|natasha|nathalie|nataliya|natalya|nat",
    "diana|diane|dianne|di",
    "sophia|sophie|sofia|sofie|sofya|zofia",
    "stephanie|steph|stefanie|stefania|estefania",
    "valerie|val|valeria|valeriya|valery",
    "angela|angie|angelina|angelique|angeliki",
    "eve|eva|ewa|yeva|evie",
    "muhammad|mohammed|mohamed|mohammad|muhammed|mahomet|mehmet|mohamad|mohamud|muhamed|mahmud|mamadou",
    "ahmed|ahmad|ahmet|achmed|hamad",
    "hassan|hasan|hassen",
    "hussein|husain|hussain|hossein|husayn|hosein|husein|huseyin",
    "omar|umar|omer|oumar",
    "osama|usama|oussama",
    "moammar|muammar|mu'ammar",
    "khaled|khalid|halid",
    "abdullah|abdallah|abdulla|abdoulaye",
    "bashar|bachar|baschar",
    "saddam|sadam",
    "said|saeed|sayeed|saeid|sayed|syed",
    "mustafa|mostafa|moustafa|mustapha",
    "mahmoud|mahmud|mehmood|mahmood",
    "rashid|rasheed|rachid",
    "tariq|tarek|tareq|tarik",
    "yasser|yasir|yaser|jassir",
    "fatima|fatma|fatemeh|fatimah|fatoumata",
    "aisha|ayesha|aicha|aysha|ayse",
    "ali|aly",
    "zainab|zaynab|zeinab|zeynep|zineb",
    "layla|leila|laila|leyla",
    "jamal|gamal|jamaal|cemal|djamel",
    "faisal|faysal|feisal",
    "nasser|nasir|naser|nasr",
    "vladimir|volodymyr|vova|wladimir|uladzimir",
    "dmitry|dmitri|dmytro|dima|dmitriy|dimitri|dimitris|dimitar",
    "sergei|sergey|serhiy|sergio|serge|sergi|serhii|siarhei",
    "alexei|aleksei|alexey|oleksiy|aleksey|alexis|alyosha|oleksii",
    "vasily|vasyl|vassily|basil|vasile|vasiliy",
    "konstantin|constantine|kostyantyn|costa|konstantinos|kostas|costantino",
    "igor|ihor|ygor",
    "oleg|oleh",
    "vyacheslav|viacheslav|slava|vacheslav",
    "svetlana|svitlana|sveta",
    "tatiana|tatyana|tetiana|tanya|tania",
    "irina|iryna|irene|irena|irma",
    "anastasia|anastasiya|nastya|stacy|stacey",
    "olga|olha|helga|olya",
    "ludmila|lyudmila|liudmyla|lyudmyla",
    "marina|maryna",
    "arkady|arkadiy|arcadio",
    "gennady|gennadi|hennadiy|gennadiy",
    "viktor|victor",
    "narendra|narender",
    "manuel|manny|emmanuel|emanuel|manolo|emanuele|emmanuelle|manu|manoel",
    "ignacio|nacho|ignatius|inigo|ignazio|ignacy",
    "fernando|ferdinand|hernando|hernan|fernand|ferdinando",
    "gabriel|gabe|gabriele|gabi|jibril|gavriil",
    "raphael|rafael|rafa|raffaele|rafe",
    "augustus|gus|august|augusto|auguste|augustin",
    "gustav|gus|gustavo|gustave|gustaf",
    "hugh|hugo|huw|ugo|hughie",
    "ernest|ernie|ernesto|ernst",
    "cornelius|neil|cornelio|kees",
    "clifford|cliff",
    "clinton|clint",
    "cameron|cam",
    "bernard|bernie|bernardo|bernhard|bernd|bernat",
    "arnold|arnie|arnaldo|arnaud",
    "herbert|herb|bert|heriberto",
    "leopold|leo|leopoldo",
    "lionel|leo|lionello",
    "roderick|rod|rodrigo|rory",
    "rodney|rod",
    "rodolfo|rudolf|rudy|rudolph|rolf|ralph|raoul|raul",
    "roger|rodger|rogerio|ruggero|rudiger",
    "ludwig|louis",
    "ulrich|uli|ulrike",
    "wolfgang|wolf",
    "friedrich|fritz",
    "joachim|jochen|joaquin|joaquim|achim|gioacchino",
    "jean-claude",
    "jean-luc",
    "jean-marie",
    "jean-pierre",
];

/// Common given names with no nickname of note; folded, by where they are most common.
const GIVEN_NAMES: &[&str] = &[
    // English.
    "adam|adrian|alan|allan|allen|alvin|amanda|amber|amy|april|ashley|audrey|austin|barack|barry|beatrice|beverly|blake|bonnie|boris|brandon|brenda|brian|brittany|bruce|bryan|bryce|calvin|carla|casey|cecil|chad|chelsea|cheryl|chloe|claire|clara|clarence|claudia|clayton|cody|colin|connor|corey|craig|crystal|curtis|cyril|dale|damon|dana|darren|darryl|dawn|dean|denise|dennis|derek|desmond|dexter|diego|dolores|donna|doris|duncan|dustin|dylan|earl|edgar|edith|edmund|edna|edwin|eileen|elaine|elias|elijah|ella|elliott|elliot|elmer|eric|erica|erik|erika|erin|ernestine|esther|ethan|ethel|evelyn|felicia|felix|fiona|florence|floyd|gail|garrett|gary|gavin|gayle|gemma|gilbert|gina|gladys|glen|glenn|gloria|gordon|grace|graham|grant|greta|gwen|hailey|harvey|hazel|heather|heidi|hillary|hilary|holly|howard|hunter|imogen|ingrid|ira|isla|ivor|ivy|jacinda|jared|jasmine|jason|jay|jeremy|jesse|jill|jocelyn|jodie|joel|jordan|joy|joyce|juanita|june|justin|kamala|karen|kayla|keith|kelly|kelvin|kerry|kevin|kim|kimberly|kirk|kristy|kurt|kyle|lance|leah|lee|leigh|leroy|leslie|lester|lewis|lillian|lily|linda|lindsay|lindsey|lloyd|logan|lois|loretta|lorraine|louise|lydia|lynn|mabel|mackenzie|malcolm|mandy|marcia|marian|marilyn|marion|marissa|marjorie|marlene|marshall|marvin|maureen|maurice|mavis|maxine|maya|megan|meghan|melanie|melinda|melissa|melvin|mercedes|meredith|michelle|mildred|milton|miranda|mitt|morgan|morris|myra|myron|naomi|neil|nelson|nigel|noah|noel|norma|norman|oscar|otis|otto|owen|paige|pauline|paula|pearl|penelope|penny|percy|perry|phoebe|phyllis|piers|priscilla|quentin|rachel|ralph|ramona|randall|randy|regina|reginald|rene|rex|rhonda|rhys|rita|robin|rodney|roland|rosa|rose|rosemary|ross|roy|ruby|ruth|ryan|sabrina|sadiq|saul|scott|sean|seth|shane|shannon|sharon|shaun|shawn|sheila|shelley|sherry|shirley|sidney|sonia|spencer|stacy|stella|stuart|stewart|sylvia|tamara|tammy|tanya|tara|taylor|teresa|tiffany|todd|tracy|travis|trevor|tristan|troy|tyler|tyrone|vanessa|vera|vernon|veronica|violet|vivian|wallace|wanda|warren|wayne|wendy|wesley|whitney|wilbur|winston|yvette|yvonne|zoe",
    // German, Dutch, Nordic.
    "annalena|angelika|armin|arne|astrid|axel|bjorn|birgit|britta|brunhilde|carsten|claus|detlef|dieter|dietmar|dirk|eckart|elke|emil|erich|erwin|frauke|geert|gerd|gerda|gisela|gudrun|gunter|gunther|hannelore|harald|hartmut|heiko|helmut|hermann|holger|horst|hubert|ilse|inge|jorg|jochen|jutta|kaspar|knut|lothar|lutz|magnus|manfred|mette|mikkel|niels|nils|norbert|olaf|oskar|peer|petra|rainer|reiner|reinhard|renate|sabine|saskia|siegfried|sigmar|sigrid|silke|sven|svetlana|thorsten|torsten|ulf|ursula|ute|uwe|veit|volker|waltraud|wiebke|wolf|wouter|joost|mark|ruud|sander|sigurd|soren|thierry|trine|leif|gro|gunnar|hakan|ingmar|jonas|jorgen|kjell|linus|lukas|mads|oystein|pelle|rasmus|roald|stieg|stig|tage|tove",
    // French.
    "adele|aline|amelie|anais|agnes|alain|arlette|arnaud|aurelie|baptiste|benoit|bernadette|brigitte|bruno|camille|cecile|cedric|celine|chantal|christelle|claude|clement|colette|corinne|cyrille|damien|delphine|denis|didier|edith|elodie|eloise|emile|estelle|eric|fabien|fabrice|florent|florian|francoise|gael|genevieve|ghislaine|gilles|guy|gaston|herve|ines|jacqueline|jerome|josephine|lea|loic|lionel|manon|marcelle|marine|maryse|mathilde|mireille|najat|odile|olivia|pascal|pascale|quentin|regis|remy|renaud|roselyne|segolene|severine|solange|sylvain|sylvie|tanguy|thibault|tristan|valentin|valery|veronique|xavier|yann|yannick|yves|yvon|zinedine",
    // Spanish, Portuguese, Italian.
    "adriana|adriano|agustin|aldo|alfonso|alvaro|amparo|angel|angelo|arturo|aurelio|beatriz|beppe|bruna|caetano|camila|carmen|cecilia|cesar|chiara|claudio|clara|concepcion|consuelo|dario|dilma|dolores|donatella|edson|elsa|emilio|enzo|ettore|eva|evo|ezequiel|fabio|fabiola|fabrizio|felix|fidel|flavio|gaetano|gianluca|gianluigi|giancarlo|gianfranco|giuliana|gonzalo|graca|guido|helio|hector|horacio|hugo|ilaria|imelda|inacio|ines|isidro|ismael|jair|javier|jesus|jimena|joaquina|josefa|jordi|juanjo|julieta|leandro|leticia|lorena|lourdes|lula|luciano|luisa|luiza|manuela|marcela|mariano|mario|marisa|mariana|mauricio|maurizio|mauro|mercedes|nestor|nicolas|nuno|octavio|oriol|orlando|oscar|otavio|paloma|paola|paula|pilar|pippo|quim|ramiro|renata|renato|rocio|rodolfo|romano|romeo|rosario|ruben|rui|salvador|salvatore|sandro|saverio|sergio|silvia|silvio|soledad|sonia|thiago|tiziano|ugo|umberto|valentina|valentino|vasco|veronica|vinicius|virgilio|virginia|walter|ximena|yolanda|zeca",
    // Slavic, Baltic, Hungarian, Greek, Turkish.
    "adem|agnieszka|aleksandar|aleksandra|alexis|anatoly|angelos|antonis|arseniy|bartosz|beata|bela|bogdan|bohdan|borys|bozena|bulent|daria|denys|donatas|dragan|ekrem|elif|emine|erdogan|fatih|galina|gabor|georgios|goran|hakan|halina|igor|ilya|ismail|jadwiga|jaroslaw|jaroslav|joanna|kemal|kirill|kyriakos|ksenia|laszlo|lech|lyubov|magdalena|maciej|marija|mateusz|mesut|mikolaj|milan|milos|miroslav|murat|mustafa|nadezhda|nadia|nadiya|natalija|nikola|nikita|nina|novak|orhan|ozlem|panagiotis|panos|petar|petro|polina|radoslaw|radovan|ramzan|recep|roman|ruslan|ryszard|sandor|selahattin|slavko|slobodan|stanislava|tamas|taras|tayyip|tomislav|vaclav|vaclava|vadim|valentyna|valery|vera|vitali|vitaliy|vitaly|vojislav|wojciech|yanis|yaroslav|yegor|yevgeniya|yiannis|yulia|zbigniew|zdenek|zlatan|zoltan|zoran|zsolt",
    // Arabic, Persian, Hebrew, African.
    "abbas|abdel|abdelaziz|abdelfattah|abdul|abdulaziz|abdulrahman|abu|adel|adnan|akbar|amal|amin|amina|amir|amos|anwar|ariel|asad|asma|avi|avigdor|ayatollah|ayman|aziz|bilal|bilawal|chinua|dalia|danny|dina|ehud|emad|fadi|farah|farid|farouk|fawzi|gideon|golda|goodluck|habib|hafez|haider|hala|hamid|hamza|hanan|hani|hashim|hatem|haydar|hisham|hosni|huda|ismail|jafar|jawad|kamal|kareem|karim|kofi|kwame|lina|lutfi|maha|majid|malik|mansour|marwan|massoud|mehdi|menachem|mohsen|mukhtar|munir|nabil|nadia|naftali|naguib|najib|nelson|nouri|nuri|olusegun|osman|paul-henri|qassem|qasem|rafik|rami|rania|raed|reza|robert|ronen|ruhollah|saad|sadio|salah|salman|salim|salma|samir|samira|sami|saleh|selim|shahid|shimon|shlomo|tamim|thabo|tzipi|uri|uhuru|waleed|walid|wael|winnie|yahya|yair|yasmin|yigal|yitzhak|yoav|yoweri|zahra|zakaria|zayed|ziad|zine|zvi|desmond|jomo|julius|laurent|mobutu|nana|olu|sekou|wole|muhammadu",
    // Indian and South Asian.
    "aamir|abhishek|aditya|ajay|akash|akshay|amartya|amit|amitabh|anand|anil|anita|anjali|anupam|aravind|arjun|arun|arvind|aruna|ashok|ashwin|asif|atal|azim|benazir|bhupinder|chandra|deepak|deepika|devendra|dinesh|ganesh|gautam|geeta|gita|gopal|hari|harish|imran|indira|indra|jagdish|jawaharlal|jaya|jyoti|kapil|karan|kavita|kiran|krishna|kumar|lakshmi|lalu|lata|mahatma|mahendra|mahesh|mahinda|malala|mamata|manish|manmohan|manoj|meena|mohan|mukesh|nandini|naresh|natwar|navin|nawaz|neeraj|nikhil|nirmala|nitin|nitish|pankaj|parvez|pervez|pooja|pradeep|prakash|pranab|prashant|pratibha|praveen|preeti|priya|priyanka|radha|raghuram|rahul|raj|rajesh|rajeev|rajiv|rajnath|rakesh|ram|ramesh|ranil|ravi|rekha|rishi|ritu|rohit|sachin|sanjay|sanjeev|sandeep|satya|savita|shah|shahbaz|shankar|sharad|sharma|sheikh|shinzo|shiv|shreya|sita|smriti|sonia|sourav|subhash|subramanian|sudha|suman|sundar|sunil|sunita|suresh|sushma|swapna|uma|usha|vandana|vijay|vikram|vinod|virat|vivek|yash|yogi",
    // Chinese, Japanese, Korean, Vietnamese (romanised).
    "akihito|akira|bo|chen|chun|fumio|haruki|haruka|hiroshi|hirohito|hiro|hu|hui|hideo|jia|jian|jie|jin|jinping|jing|jun|junichiro|kazuo|keiko|kenji|kenzo|keqiang|lei|li|lin|ling|masako|masahiro|mei|mao|min|ming|minh|moon|naoko|naruhito|ngoc|nguyen|park|ping|qiang|satoshi|seiji|shigeru|shinichi|taro|takeshi|tomoko|toshiro|wei|weiwei|wen|xi|xiao|xiaobo|xiaoming|yan|yang|yi|ying|yoko|yong|yoshihide|yoshihiko|yukio|yuki|yun|zedong|zhen|zhong|ziyi",
    // Of all these, by their letters: less common, or known from other languages too.
    "aarav|aarne|abby|abdelkader|abdou|abel|abigail|abla|abner|ada|adaeze|adebayo|adela|adelina|adeline|adil|aditi|adolf|adrienne|adwoa|afia|agatha|aida|aidan|aileen|aino|aisling|akane|aki|akiko|akosua|akram|akua|alana|albin|aleida|alena|alessia|alina|alisha|alistair|aliya|allegra|almut|alois|alok|alonso|aloysius|alva|amadi|amadou|amalia|amani|aminata|amira|ananya|anatole|aneta|angus|anjana|annabel|annabelle|annalisa|anneli|annemarie|annika|anouk|ansel|anselm|antje|antonella|antti|anushka|aoife|apollonia|arabela|arabella|ariana|arlene|arlo|armand|armando|arno|arsene|artem|arthur|arvo|arwen|asa|asami|asha|asher|asiya|asko|aubrey|aurelia|ava|avani|avery|avis|aya|ayaka|aylin|ayumi|azra",
    "bahar|balint|balthasar|baozhen|barnaby|barney|bartholomew|bassam|beate|beatrix|belinda|benedetta|benedict|benedikt|benno|berenice|berit|berta|bertha|bertil|bertram|bettina|bhavna|bibi|bingwen|birger|birgitta|birte|bjarne|blanka|boaz|bogdana|bouchra|boyd|bozhena|brenna|brent|brett|bridget|brigid|britt|bronwyn|burak",
    "caitlin|callum|calum|camilla|candice|carina|carmela|carmelo|carolin|carson|cassandra|cassie|celeste|celia|chandni|chanel|changming|charlene|charmaine|chenxi|chiamaka|chidi|chinedu|chinonso|chiyo|christel|chukwu|ciara|cillian|clarice|clarissa|claudette|claudine|clemens|cleo|clive|clotilde|clyde|coleen|colleen|conchita|connie|conor|conrad|constance|constantin|cora|cordelia|corinna|cornelia|corrado|cosima|cosmo|crispin",
    "dagmar|dagny|daichi|daisuke|daiyu|damaris|damian|dandan|danica|danuta|daphne|darcy|darius|dariya|darlene|darrell|daryl|deirdre|delia|demetrius|desiree|dev|devika|dhruv|dietlinde|dilan|dilip|dinah|dino|divya|djamila|dobromir|dominika|donato|doreen|dorian|dorit|dorota|dorte|dragana|drago|drahomira|driss|dunja|dunya",
    "ebba|ebele|edda|edwina|eero|eeva|effie|efua|egon|eija|eiko|eilidh|einar|eino|eirik|eleonore|elettra|elfriede|eli|elia|eliana|elina|eliot|elisa|ellis|elsbeth|elsie|elspeth|elton|elvira|elzbieta|emeka|emi|emre|enid|enrica|ensio|ephraim|erkki|erna|ervin|esi|esme|esmeralda|esperanza|esra|etta|eugenia|eugenie|eunice|evander|evangeline|evelina|evelyne|everett|ewald|ewan|ewelina|ezekiel|ezio|ezra",
    "fabian|fabienne|fadila|farhan|farida|fatou|fausto|federica|feifei|fergus|finley|finnegan|fionn|fouad|francine|franka|frederica|frederika|freya|frida|frieda|friedrike|fumiko",
    "gabriella|galyna|gaspard|georgina|geraldine|germaine|gert|gertrud|gertrude|ghada|ghassan|giada|gianna|gilberto|giles|gillian|gino|gisele|gisella|gitta|glenda|goro|graciela|grainne|grazyna|grete|gretel|griet|griselda|guanyu|gunilla|guozhi|gwendolyn|gwyneth",
    "haakan|haakon|hadi|hafsa|haitham|hakim|halima|hanka|hannele|hannu|haoran|hariklia|harini|harri|harriet|harriett|haruto|hattie|hayat|hayato|hedda|hedwig|heike|heikki|helge|helmi|hema|henriette|herman|hermine|hermione|hiba|hicham|hideki|hikari|hilda|hilde|hildegard|hilkka|hinata|hiroko|hjalmar|hongmei|horace|horatio|hortense|houda|hubertus|huilan|huma|humphrey|husna",
    "ibrahima|ichiro|ida|idris|ife|ifeoma|iga|ikenna|ilie|ilka|ilkka|ilmari|ilona|iman|imane|imani|imke|immanuel|ina|indu|inez|inga|ingeborg|inger|ingo|inna|iona|iris|irmeli|irmgard|irmina|isa|isabeau|isadora|isaiah|isamu|isha|ishaan|ishita|issa|itsuki|ivanka|ivo|iwona|izzy",
    "jaakko|jaan|jacek|jacinta|jad|jada|jaden|jagoda|jalila|jamila|janek|janelle|janina|janine|janis|janna|janne|jannik|jari|jarmo|jaro|jaromir|jarvis|jasmin|jasmina|jasna|jasper|jayden|jed|jelena|jemima|jenni|jeremias|jesper|jethro|jianguo|jianhong|jiaxin|jillian|jinghua|jiri|jitka|joelle|jolanda|jolanta|jolene|jonah|jorn|jorunn|josefine|joselyn|josette|josiah|jost|jouni|juergen|juha|juhani|jukka|julianna|julianne|julietta|junichi|junjie|junko|jussi|justine|justus|justyna",
    "kaan|kaarina|kabir|kacper|kaede|kai|kaia|kaitlyn|kaito|kaja|kajal|kalevi|kalle|kamil|kamila|kamilla|kana|kaori|karam|kari|karima|karin|karina|karla|karolin|karsten|karthik|kasper|kateri|kathe|kathi|kathrin|katia|katja|katka|katrina|katsuo|kazimierz|kazimir|kazuki|keira|kelsey|kemi|kendra|kenta|kenza|kerstin|keshia|khadija|khadijah|kiara|kieran|kinga|kira|kirsi|kirsty|kiyoshi|klara|klaudia|klemens|kojo|konrad|konstanze|kosta|krista|krisztina|krystal|krzysztof|kumiko|kwabena|kwaku|kwesi|kyla|kylie|kyllikki|kyra",
    "lachlan|lalit|lana|lanying|larissa|lasse|latifa|latoya|lauren|laurens|lauri|leander|leela|leena|lena|leni|lenka|lennart|lennox|leona|leonie|leonora|leontine|leopoldine|lerato|leszek|letizia|levi|levin|lia|liana|libor|lidia|lidija|liesel|lieselotte|lifen|lihua|liisa|lili|lilia|lilian|liliana|liling|lilith|lilli|lilly|lindiwe|linh|linnea|lisbet|liselotte|liv|livia|ljubica|lola|loreen|loren|loris|lorna|lotte|loubna|louella|louisa|luana|luba|lubna|lubomir|lucian|luciana|lucien|lucinda|lucius|lucretia|ludek|ludo|luise|lulu|lupita|lyle|lynette|lynne",
    "maddie|madeleine|madeline|madelyn|madhu|madhuri|mae|maeve|magali|magda|magdalina|mahalia|maik|maike|maisie|maja|makoto|malachi|malak|malia|malika|malin|mallory|malte|malwina|manal|mandla|manju|mara|marcella|maren|marga|margaux|margit|margo|margrit|mariah|marianna|marianne|mariela|mariella|marietta|marijke|marika|mariko|mariola|marisol|marit|maritza|marius|marjatta|markku|marko|marla|marlena|marlies|marlon|martina|marwa|maryla|marzena|mascha|masha|mathilda|matilda|matthis|matti|mattia|maud|maude|maysa|mayumi|meera|megumi|meihui|meike|meiling|meinhard|mel|melina|merle|mervi|mervyn|meryem|micaela|micah|michaela|michela|michiko|midori|miho|mika|mikko|milada|milena|milica|milly|milo|miloslav|mimi|mingming|minna|minoru|mira|mirabel|mirco|mirek|mirela|mirjam|mirko|miroslava|misaki|mischa|misha|mitsuko|mitzi|mladen|modou|mona|mordecai|moritz|morten|morwenna|mounir|mourad|muriel|myriam",
    "nabila|nadim|nadine|nadja|nahla|naima|naina|najla|naledi|nalini|namrata|nanette|naoki|narcissa|nasrin|nastasia|natasa|nathalia|natsuki|nawal|nayla|nazim|neele|nele|nelly|nereida|nesrine|nevena|neville|ngozi|nia|niall|niamh|nicol|nicolai|nicolette|nidal|niilo|niko|ninette|nino|nisha|nisrine|nnamdi|nobuko|noelle|noemi|nola|nolan|nomsa|noor|norah|noreen|noriko|nour|noura|nura|nuria|nyla",
    "obinna|octavia|odette|oili|oksana|olav|olavi|ole|oliva|olli|olof|oluwaseun|omaima|ondra|ondrej|oona|ophelia|orest|oriana|oriel|orla|orson|orville|osamu|ostap|osvaldo|oswald|otilia|ottavia|ottilie|ottokar|outi|oya|ozan",
    "paavo|padma|padmini|paivi|pallavi|pamina|pasi|patrycja|paulina|pavla|pavlina|payton|pekka|pentti|percival|perdita|pernille|pertti|pervin|petri|petronella|peyton|philippa|philomena|pia|pierluigi|pippa|pirjo|pirkko|pius|placido|prem|priyam|prue|przemek",
    "qasim|qiuyue|quincy|quinn|quinten",
    "rabia|rachael|rachida|radek|radka|radmila|radoslav|rae|rafaela|rafaella|rafal|rafi|rafiq|ragnar|ragnhild|rahel|raija|raimo|raimund|ramzi|randolph|ranja|ranjit|raphaela|rashmi|rayan|raymonde|rayna|reece|reem|regine|regula|reijo|reiko|reinhold|reka|remi|renee|reuben|rhett|rhiannon|rhoda|rhona|ricarda|rigoberto|riikka|riitta|riley|rin|rina|ritva|riyad|robyn|rocco|rochelle|roda|rohan|roksana|rola|rolanda|romain|romola|romy|ronan|ronja|rosalia|rosalie|rosalind|rosalyn|rosamund|rosanna|rosaria|roscoe|rosemarie|rosetta|roshni|rosie|rosina|roslyn|roswitha|rowan|rowena|roxana|roxane|roxanne|royce|roza|rozalia|rufus|rukmini|ruolan|ruslana|ruthie|ryo|ryota",
    "saara|sabina|sabri|sacha|sachiko|sadako|safa|safiya|sahar|sahra|salome|saloni|salwa|samah|samina|sampo|samson|sandrine|sangeeta|sanja|sanna|saoirse|sarita|sasa|sascha|satu|sava|sawsan|sayuri|scarlett|selda|selena|selina|selma|seppo|serafina|serena|severin|shadi|shania|shanti|shari|sheena|shelby|sheldon|sherine|shilpa|shinji|shiori|shira|shirin|shona|shota|shruti|shufen|shuyuan|shyam|sibylle|siddharth|sieglinde|sigmund|signe|sigrun|siham|silas|silvana|simona|simran|sina|sinead|siobhan|sipho|sirpa|sissel|siv|slavica|sneha|snezana|sofija|soha|sohail|solene|solomiya|solveig|sonal|sonja|sonya|sora|soraya|sota|souad|stanka|sten|stina|suad|sudhir|sujata|suna|sunniva|suri|suzana|suzette|svenja|sybil|sylvester",
    "tabea|tabitha|tadashi|tadej|tadeusz|tahani|tahir|takahiro|takumi|talal|talia|talitha|tamar|tamika|tanja|tanvi|tapio|tarja|tarmo|taryn|tasha|tatjana|tatum|taysir|teemu|telma|temba|teodor|teodora|tereza|terje|tetsuo|teun|teuvo|thaddeus|thandi|thanh|thea|thelma|themba|theodora|theresia|thilo|thomasina|thuy|tia|tiana|tibor|tihomir|tiina|tilda|tilly|tilman|timon|timothea|tino|tirza|tiziana|tobias|toby|todor|toivo|tommi|tomomi|tonya|torben|toru|tova|tracey|trang|trent|trina|trisha|trude|trudy|tsubasa|tuan|tuija|tullio|tunde|tuomas|tuomo|turid|tyra",
    "uche|uday|udo|ulla|ulrika|urho|uriel|urs|urszula|urvashi|uta",
    "vaino|valerian|valeriano|vandita|vanja|varun|vasanti|vaughn|vedrana|veena|veera|veikko|venetia|verena|veronika|vesa|vesela|vesna|vidar|vidya|vigdis|vilem|vilma|vimala|vinay|vincenza|violeta|violetta|viorica|virpi|visnja|vito|vittore|viveca|viviana|vivien|vivienne|vladislav|vlado|vlasta|vojtech|volkmar",
    "walburga|wambui|wangari|wanjiru|wendelin|wendell|wenjie|werner|wibke|widad|wiktor|wilfred|wilfried|wilhelmina|wilhelmine|wilma|winifred|wioletta|witold|wolfram|wyatt",
    "xenia|xiaoling|xinyi|xiulan",
    "yaa|yael|yamini|yana|yara|yasemin|yasmina|yasmine|yassin|yassine|yifan|ylva|yolande|yonas|yoshiko|youssra|yuexin|yui|yuka|yukari|yuko|yumi|yuna|yusra|yusuke|yuto",
    "zadie|zaid|zaki|zakia|zanele|zara|zdenka|zeina|zeki|zelda|zena|zhiyuan|zihan|zina|zita|zlata|zoey|zora|zorica|zuleika|zvonimir|zygmunt",
];

/// Words inside a surname or before it that are not the name itself; folded, without a hyphen.
const PARTICLES: &str = "al|el|as|ash|ar|an|at|az|ad|ul|ur|ud|ibn|bin|bint|ben|bar|abu|abou|umm|ould|von|vom|van|zu|zum|zur|den|der|ter|ten|\
de|del|della|delle|dello|degli|dei|di|da|das|do|dos|du|des|la|las|le|les|lo|los|d'|l'|o'|mac|mc|st|st.|saint|san|santa|e|y|i|af|av|\
von der|von den|van der|van den|van de|vander|de la|de las|de los|de le|op de|in 't|'t|ap|fitz|te|dal|dalla|bat|wa|ze|pour";

/// Titles, ranks and forms of address before a name; folded.
const TITLES: &[&str] = &[
    "mr|mr.|mrs|mrs.|ms|ms.|miss|mx|mx.|messrs|messrs.|sir|dame|lord|lady|master|madam|madame|mme|mme.|mlle|mlle.|monsieur|m.|mademoiselle|herr|frau|fraulein|senor|senora|senorita|sr.|sra.|sra|srta.|don|dona|signor|signora|signore|sig.|sig.ra|senhor|senhora|mister|mssrs",
    "dr|dr.|doctor|prof|prof.|professor|rev|rev.|reverend|the rev.|father|fr.|brother|sister|rabbi|imam|mullah|ayatollah|grand ayatollah|pastor|bishop|archbishop|cardinal|pope|patriarch|mother|sheikh|shaikh|sheik|swami|guru|saint|st.|deacon|canon|monsignor|msgr|msgr.|dottor|dott.|dottore|doktor|dra.|doctora|professora|professeur|docteur|maitre|me.|avv.|ing.|dipl.-ing.",
    "president|vice president|vice-president|former president|ex-president|president-elect|prime minister|deputy prime minister|premier|pm|chancellor|vice chancellor|vice-chancellor|minister|foreign minister|finance minister|interior minister|defence minister|defense minister|justice minister|health minister|foreign secretary|home secretary|defence secretary|defense secretary|health secretary|treasury secretary|secretary of state|secretary|secretary-general|secretary general|undersecretary|under-secretary|king|queen|prince|princess|duke|duchess|emperor|empress|emir|sultan|tsar|count|countess|baron|baroness|earl|viscount|marquis|crown prince|king's|viceroy|taoiseach|ministerprasident|ministerprasidentin|bundeskanzler|bundeskanzlerin|bundesprasident|kanzler|kanzlerin|prasident|prasidentin|minister|ministerin|burgermeister|oberburgermeister|presidente|presidenta|ministro|ministra|primo ministro|primer ministro|primeiro-ministro|premier ministre|ministre|chancelier|chanceliere|canciller|cancelliere|cancelliera|roi|reine|rey|reina|rei|rainha|re|regina|konig|konigin|prinz|prinzessin|papst|pape|papa",
    "sen|sen.|senator|senators|rep|rep.|representative|congressman|congresswoman|gov|gov.|governor|lt. gov.|lieutenant governor|mayor|councillor|councilor|cllr|councilman|councilwoman|assemblyman|assemblywoman|alderman|ambassador|speaker|house speaker|attorney general|chief justice|justice|judge|magistrate|prosecutor|d.a.|district attorney|sheriff|commissioner|delegate|mp|mep|msp|td|hon.|the hon.|honourable|right honourable|the right honourable|comrade|chairman|chairwoman|chair|chief executive|ceo|director|spokesman|spokeswoman|spokesperson|coach|manager|captain|governor-general|governor general|chief|chief minister|envoy|special envoy|consul",
    "gen|gen.|general|maj. gen.|maj gen|major general|lt. gen.|lt gen|lieutenant general|brig. gen.|brig gen|brigadier general|brigadier|brig.|field marshal|marshal|col|col.|colonel|lt. col.|lt col|lieutenant colonel|maj|maj.|major|capt|capt.|lt|lt.|lieutenant|1st lt.|2nd lt.|sgt|sgt.|sergeant|staff sgt.|staff sergeant|sergeant major|master sgt.|cpl|cpl.|corporal|lance corporal|pfc.|pvt|pvt.|private|adm|adm.|admiral|rear adm.|rear admiral|vice adm.|vice admiral|cmdr|cmdr.|commander|commodore|ensign|warrant officer|officer|constable|pc|det|det.|detective|detective inspector|detective sergeant|inspector|chief inspector|superintendent|det. insp.|insp.|supt.|trooper|agent|special agent|deputy|airman|seaman|gunner|oberst|oberstleutnant|hauptmann|leutnant|capitaine|colonnello|capitan|coronel|generale",
];

/// The groups of a name, as a range of [`GROUPED`].
static GROUPS: LazyLock<Table<(u16, u16)>> = LazyLock::new(|| {
    let mut from = 0;
    let runs = GROUPED.chunk_by(|a, b| a.0 == b.0).map(move |run| {
        let start = from;
        from += run.len() as u16;
        (run[0].0, (start, from))
    });
    Table::new(runs)
});
/// Each name with a group of it, in order.
static GROUPED: LazyLock<Vec<(&'static str, u16)>> = LazyLock::new(|| {
    let mut names: Vec<_> = (0_u16..).zip(NAME_GROUPS).flat_map(|(group, names)| cell(names).map(move |name| (name, group))).collect();
    names.sort_unstable();
    names
});
static GIVEN: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new(NAME_GROUPS.iter().chain(GIVEN_NAMES).flat_map(|names| cell(names)).map(|name| (name, ()))));
static PARTICLE: LazyLock<Table<()>> = LazyLock::new(|| Table::new(cell(PARTICLES).map(|particle| (particle, ()))));
static TITLE: LazyLock<Table<()>> = LazyLock::new(|| Table::new(TITLES.iter().flat_map(|titles| cell(titles)).map(|title| (title, ()))));

/// Whether a folded word is a common given name or nickname, of English, other European, Arabic, Indian or East Asian use.
///
/// Some are surnames or ordinary words too (will, mark, grace); ask it of capitalised words only.
#[must_use]
pub fn is_given_name(folded: &str) -> bool {
    GIVEN.get(folded).is_some()
}

/// Whether two folded given names may name the same person: equal, a nickname (Bill, William), another spelling or the form
/// of another language (Mohammed, Muhammad; Vladimir, Volodymyr), or an initial (`j.`, `j`) of the other.
#[must_use]
pub fn same_given_name(a: &str, b: &str) -> bool {
    if a == b || is_initial_of(a, b) || is_initial_of(b, a) {
        return true;
    }
    if is_short_form(a, b) || is_short_form(b, a) {
        return true;
    }
    let (a, b) = (groups(a), groups(b));
    a.iter().any(|(_, group)| b.iter().any(|(_, other)| other == group))
}

/// Whether a name is cut from the beginning of another: Sid and Sidney, Ben and Benjamin. One letter more is another name
/// (Paul and Paula).
fn is_short_form(short: &str, long: &str) -> bool {
    (3..=4).contains(&short.len()) && long.len() >= short.len() + 2 && long.starts_with(short) && long.is_ascii()
}

/// Whether a folded given name has other forms that [`same_given_name`] knows.
#[must_use]
pub fn has_other_forms(name: &str) -> bool {
    !groups(name).is_empty()
}

fn is_initial_of(initial: &str, name: &str) -> bool {
    let letters = initial.strip_suffix('.').unwrap_or(initial);
    is_one_letter(letters) && name.starts_with(letters)
}

fn is_one_letter(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some() && letters.next().is_none()
}

fn groups(name: &str) -> &'static [(&'static str, u16)] {
    GROUPS.get(name).map_or(&[], |(from, to)| &GROUPED[usize::from(from)..usize::from(to)])
}

/// Whether one or two folded words are a name particle: al, bin, von, van der, de la. Without a hyphen, which the caller
/// cuts (al-Assad). A particle alone is no name, and its presence makes no other person.
#[must_use]
pub fn is_particle(folded: &str) -> bool {
    PARTICLE.get(folded.strip_suffix('-').unwrap_or(folded)).is_some()
}

/// Whether one to three folded words are a title, rank or form of address: mr, dr., prime minister, sen., lt. gen.
#[must_use]
pub fn is_title(folded: &str) -> bool {
    TITLE.get(folded).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nicknames_and_spellings_are_the_same_name() {
        for (a, b) in [
            ("bill", "william"),
            ("bob", "robert"),
            ("joe", "joseph"),
            ("mohammed", "muhammad"),
            ("kiev", "kiev"),
            ("j.", "john"),
            ("alex", "alexandra"),
            ("alex", "alexander"),
        ] {
            assert!(same_given_name(a, b) && same_given_name(b, a), "{a} {b}");
        }
        for (a, b) in [("bill", "robert"), ("john", "jane"), ("alexander", "alexandra"), ("hassan", "hussein"), ("j.", "bill")] {
            assert!(!same_given_name(a, b) && !same_given_name(b, a), "{a} {b}");
        }
    }

    #[test]
    fn names_particles_and_titles_are_known() {
        assert!(is_given_name("barack") && is_given_name("volodymyr") && is_given_name("fatima"));
        assert!(!is_given_name("table"));
        assert!(is_particle("al-") && is_particle("al") && is_particle("van der") && !is_particle("assad"));
        assert!(is_title("sen.") && is_title("prime minister") && is_title("frau") && !is_title("house"));
    }

    #[test]
    fn tables_are_in_folded_form() {
        GIVEN.check();
        PARTICLE.check();
        TITLE.check();
    }
}
