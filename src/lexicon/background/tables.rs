//! The most common words of six languages, in three tiers; folded.

/// Words of commonness 9, 8 and 7.
pub(super) type Tiers = [&'static str; 3];

pub(super) const ENGLISH: Tiers = [
    "the of and to a in is was that for it on with as be at by he his are from an or have had not but this they i were has you which",
    "we been their one would will all there when who him her she its if can what so about up out into them more no some could my than \
other then do now only after also over such me made did may these two first any most new your us our between before just how where those \
because very through being while should under 's n't said n't 't 're 've 'll 'd 'm",
    "like many much well even back down way still own here must day both each year years time people man men good great make made long get \
see come came go went take took say says according made against during without within among upon since until around off again further once \
same different another every few little less least last next never always often too though although however yet nor either neither whether \
why whose whom this that's it's i'm he's don't can't didn't isn't wasn't won't doesn't per via despite toward towards across along behind \
above below near three four five six seven eight nine ten hundred thousand million mr mrs ms told know think want use used using going got \
give given put set part place case week month days weeks months today state states government country world city group number company \
news report reported including several later early ago percent cent others something anything nothing everything someone anyone everyone \
does doing done having himself herself itself themselves myself yourself ourselves else ever almost already perhaps quite rather really \
might shall cannot let lot things thing life home work school old high large small big early late public right left end call called \
am up-to-date non vs etc e.g. i.e.",
];

pub(super) const GERMAN: Tiers = [
    "der die das und in den von zu mit ist des dem nicht ein eine sich auf fur im als auch es an er hat aus bei sie werden nach wird wie",
    "dass einer um am sind noch einem einen war so zum haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr seine ihre was wenn \
ich wir uber kann gegen vom konnen schon da hatte diese dieser dieses unter wieder eines sein seiner ihren ihrer ihn ihm uns habe waren \
wurden dann doch jetzt zwei seit sehr soll will ja nun",
    "alle allem allen aller alles anderen andere anderer anderes ab also beim beiden beide bereits besonders bin bisher bist damit danach \
daran darauf daraus darin daruber darum davon dazu dein deine denen denn deren derer dessen deshalb dich diesem diesen dir dort drei du \
durfen dabei dadurch dafur dagegen daher eigenen eigentlich einige einigen einmal erst erste ersten etwa etwas euch euer fast ganz ganze \
ganzen gar geben gegenuber gehen geht gemacht gerade gibt ging gut habt hatten heute hier hin hinter ihnen ihrem immer indem ins irgend \
jede jedem jeden jeder jedes jedoch jener kein keine keinen keiner keinem kommen kommt konnte konnten lassen leben lange letzte letzten \
macht machen mal mann mehrere mein meine meinem meinen meiner mich mir mit mochte muss mussen musste mussten nachdem neben nein neue \
neuen neuer nichts nie niemand noch nun ob obwohl oft ohne rund sagen sagt sagte schliesslich sehen sei seien seinem seinen selbst sich \
sie sieht sind sogar solche solchen soll sollen sollte sollten sondern sonst sowie statt steht stehen stets teil trotz tun uhr und unser \
unsere unserem unseren unserer viel viele vielen vielleicht vier voll wahrend wann warum weg wegen weil weit weiter weitere weiteren \
welche welchem welchen welcher welches wenig weniger wer wessen wird wirklich wo wobei wohl wollen wollte worden zehn zeit zunachst \
zuruck zusammen zwar zwischen jahr jahre jahren jahres tag tage tagen menschen million millionen milliarden prozent euro land stadt \
regierung land welt ende frau herr seite",
];

pub(super) const FRENCH: Tiers = [
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son l' d' qu' n' s' c' j'",
    "ou mais sa ses ont aux cette ces comme on leur etre fait lui nous vous elle tout ils y deux meme aussi bien sans apres entre si \
leurs avait etait peut encore dont faire avoir je me tu depuis contre sous tous annees ans ete dit autres autre toute toutes avant \
quand non tres m' t' jusqu' lorsqu' elles ainsi donc alors",
    "ai ainsi ait ailleurs aucun aucune aujourd'hui auquel aura aurait auront aussitot autant autour auxquels avaient avez avoir avons \
beaucoup bon bonne car ceci cela celle celles celui cependant certain certaine certaines certains ceux chacun chaque chez chose ci cinq \
comment dans debut dehors deja delà dela depuis dernier derniere derniers dernieres des desormais dessous dessus devant devrait dire dix \
doit doivent donner droit durant effet egalement elle-meme encore enfin ensemble ensuite entre envers environ est-ce etaient etant etats \
eu eux facon faut fin fois font force grand grande grandes grands guere haut heure heures homme hommes hors huit hui ici jamais jour \
jours juste la-bas laquelle lequel lesquelles lesquels loin long longtemps lors lorsque maintenant mal malgre mes mieux mille million \
millions milliards moi moins mois mon moment monde mort ma nombre notamment nombreux notre nos nouveau nouvelle nouveaux nouvelles \
nul oui outre par-dessus parce parfois parmi part partie partir pas pays pendant personne personnes petit petite peu peuvent place \
plusieurs plutot point politique possible pourquoi pourrait pouvoir premier premiere premiers pres presque prendre puis puisque quatre \
quel quelle quelles quels quelque quelques quoi rien sait savoir sauf selon semble sept sera serait seront seul seule seulement sien \
sinon six soi soit soixante sont sommes suis suivant sur surtout tandis tant tel telle telles tels temps tenu toi ton ta tes toujours \
travail trois trop trouve un vers vie ville voici voila voir vos votre vu vingt vraiment euros pourcent monsieur madame gouvernement \
annee an semaine",
];

pub(super) const SPANISH: Tiers = [
    "de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me",
    "si sin sobre este ya entre cuando todo esta ser son dos tambien fue habia era muy anos hasta desde nos mi porque ese eso esto donde \
quien todos uno les ni contra otros ante ellos e hay han sido parte tiene estan estos durante todas tras otro otra bien poco ella tan yo \
tu te fueron puede cada menos solo nuestro asi",
    "actualmente adelante ademas afirmo agrego ahi ahora algo alguien algun alguna algunas alguno algunos alli alrededor ambos anadio \
antes apenas aproximadamente aquel aquella aquellas aquello aquellos aqui aunque ayer bajo bastante buen buena buenas bueno buenos casi \
cerca cierta ciertas cierto ciertos cinco comento como considera considero conocer creo cual cuales cualquier cuanta cuantas cuanto \
cuantos cuatro cuenta cuya cuyo da dado dan dar debe deben debido decir dejar del demas dentro despues detras dia dias dice dicen dicho \
diez dieron dijeron dijo dio diversos doce ejemplo ella ellas embargo encima encuentra entonces eran eres esas esos estaba estaban estado \
estamos estar estara estas este estos estoy estuvo existe existen explico expreso fin fuera general gobierno gran grande grandes gracias \
ha haber habia habian habra hace hacen hacer hacerlo hacia haciendo haga han hecho hemos hicieron hizo hombre hombres hora horas hoy igual \
incluso indico informo ir ja jamas junto juntos lado largo llego lleva llevar luego lugar mal manana manera manifesto mas mayor mayoria \
mediante mejor mencion menos mes meses mientras mil millon millones mis mio misma mismas mismo mismos momento mucha muchas mucho muchos \
mujer mundo nada nadie ningun ninguna ninguno nosotros nuestra nuestras nuestros nueva nuevas nuevo nuevos nunca ocho otras pais paises \
para pasada pasado pesar pocas pocos podemos podra podria poder ponen posible primer primera primero primeros principalmente propia \
propio proximo proximos pudo pueda pueden pues que quedo queremos quienes quiere quiza realizado realizar realizo respecto sabe se sea \
sean segun segunda segundo seis semana sera seran seria senalo ser si sido siempre siendo siete sigue siguiente sino sola solamente solas \
solos somos soy su suyo tal tales tambien tampoco tanto tarde tendra tendran tenemos tener tenga tengo tenia tercera tiempo tienen tipo \
toda todavia total trabajo trata traves tres tuvo ultima ultimas ultimo ultimos unas unos usted va vamos van varias varios veces ver vez \
vida voy ya ciudad estado euros presidente",
];

pub(super) const PORTUGUESE: Tiers = [
    "de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das tem",
    "seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos ter seus quem nas me esse eles voce essa \
num nem suas meu as minha numa pelos elas qual lhe deles este dele foi ser sao sobre esta era anos ha ser dois onde isto contra foram \
ainda porque pode estao todos",
    "acerca afirmou agora ainda alem algo alguem algum alguma algumas alguns ali ambos ano ante antes apenas apos aquela aquelas aquele \
aqueles aquilo aqui assim atras atraves atualmente bastante bem boa boas bom bons breve cada caminho cedo centro cerca certa certo cinco \
coisa coisas comigo como conhecido contudo cuja cujo cujos da dar deve devem dever dela delas demais dentro desde dessa desse desta deste \
destes dez dia dias disse dito dizem dizer diz dois durante ela embora enquanto entao era eram es esses essas estado estados esteve estar \
estas estava estavam este estes estou euros exemplo falta fara favor faz fazer fazia fez fica ficou fim fora forma foste gente geral \
governo grande grandes grupo haver havia hoje hora horas homem homens iria ir inicio ja junto lado lhes local logo longe lugar maior \
maioria mal me media meio melhor menor menos mes meses meus mil milhao milhoes minhas minutos mim muita muitas muitos mulher mundo nada \
nao naquela naquele nenhum nenhuma nessa nesse nesta neste nivel noite nossa nossas nosso nossos nova novas novo novos nunca numero \
obra oito onde ontem orgulho otimo outra outras outro outros para pais paises parece parte partir pela pelas perante perto pessoas poder \
podem podia poderia pois ponto pontos porem porque porquanto posicao possivel posso pouca pouco poucos presidente primeira primeiro \
primeiros propria proprio proximo pude qualquer quais quanto quantos quarto quase quatro quer querem quero quinto referiu relacao sabe \
saber segundo seguinte segunda sei seis semana sempre sendo senhor sera serao seria sete sido sim sistema sob somos sou sete tal talvez \
tambem tanta tanto tao tarde te tempo temos tendo tenho tentar ter terceiro teu teve tinha tinham tipo tive tivemos toda todas todo \
trabalho tras tres tu tua tudo ultima ultimo ultimos umas uns usar vai vais vamos vao varias varios vez vezes vem vida vindo vos zero \
cidade por-cento",
];

pub(super) const ITALIAN: Tiers = [
    "di e il la che a in un per è del della non una i con le da si sono al dei ha come piu lo ma l' dell' un' c' d' nell' all' dall' sull'",
    "alla delle nel anche dal o gli questo nella se ed tra era stato loro suo sua dopo essere ci cui alle degli ai sul fra dalla prima due \
anni fatto solo quando hanno ad io lui lei noi tutti quello questa poi ancora mi ne senza sulla contro stata perche chi suoi due dove \
molto cosi gia tutto ogni oggi sia",
    "abbiamo adesso affinche agli alcun alcuna alcune alcuni alcuno allora almeno alto altra altre altri altro anno anzi appena assai \
attraverso avanti avere aver aveva avevano avra avrebbe avuto basta bene ben buona buono casa caso certa certo che chiunque ciascuno cio \
cioe cinque circa citta coloro come comunque con consiglio cosa cose cui dagli dai dalle davanti davvero dall davvero deve devono della \
dentro detto devo dice dicono dieci dietro dire dirigente diventa diventare doveva durante e' ecco entrambi erano essa esse essi \
esempio euro fa fanno fare faceva fino fine forse forza fosse fossero fra fu fuori furono giorni giorno gia governo grande grandi \
gruppo ha hai ho il indietro infatti inoltre insieme intanto intorno invece lavoro lontano loro lungo ma maggior maggiore mai male \
malgrado mancanza mano me mediante meglio meno mentre mese mesi mezzo mia mie miei mila miliardi milione milioni mille mio modo molta \
molte molti momento mondo nei negli nelle nemmeno neppure nessun nessuna nessuno niente noi nome nostra nostre nostri nostro novanta \
nove nulla nuova nuove nuovi nuovo occorre oggi ogni ognuno oltre oppure ora ore ormai otto paese paesi parecchi parte partire passato \
per perfino pero persone persona piccolo piedi po poca pochi poco poi possa possibile possono posto potrebbe preferibilmente presidente \
presso prima primi primo probabilmente proprio puo pure qua qual qualche qualcosa qualcuna qualcuno quale quali qualunque quanta quante \
quanti quanto quarto quasi quattro quel quella quelle quelli quest queste questi qui quindi quinto recente salvo sara saranno sarebbe \
scopo scorso secondo sei sembra sembrare sempre senso seguente sette settimana siamo siete soltanto sopra soprattutto sotto spesso \
stati stava stavano stesso stessa stesse stessi sta stare stanno stat su sua successivo sue sugli sui sulle suo tale tali talvolta tanta \
tante tanti tanto te tempo terzo ti torino tra tranne tre troppo trovare tu tua tue tuo tuoi tutta tuttavia tutte ultima ultimo uno uomini \
uomo va vai vari varia varie vario verso vi via vicino vita voi volta volte vostra vostro stato",
];
