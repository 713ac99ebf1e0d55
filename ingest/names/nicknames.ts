/**
 * Given names that stand for each other: short forms, spellings and forms of other languages, one group a line. A name
 * may stand in several groups (`alex`): two names are related when they share a group, not through a third.
 */
const GROUPS = `
abigail abby abbie
abraham abe avi avraham
agnieszka aga
albert al bert alberto
alexander alex alec alek aleks sasha sascha sacha sandy xander aleksandr alexandr aleksander oleksandr alexandre alessandro alejandro alexandros alexey
alexandra alex sasha sandra sandy lexi aleksandra alexandrina oleksandra alessandra alejandra
alexei alexey aleksei aleksey alyosha alex oleksii oleksiy
alfred al fred alfredo
alison allison ali
amanda mandy
anastasia nastya stacy
anatoly anatoliy anatoli tolya
andrew andy drew andrei andrey andreas andre andrea andres andrzej andriy
angela angie
ann anne anna annie nancy anya ania hannah
anthony tony antonio antoine anton antonius
antonina tonya
arthur art arturo artur
barbara barb babs basia varvara
benjamin ben benny benji
bernard bernie bernhard bernardo
beverly bev
boris borya
bradley brad
bronislaw bronek
calvin cal
cameron cam
carlos charles carl karl
caroline carolyn carol carrie
catherine katherine kathryn katharine cathy kathy kate katie kat kathleen kay ekaterina yekaterina katya catalina katarzyna kasia katarina caterina
cecilia cecily
charles charlie chuck chas carlos carl karl charlotte
charlotte lottie charlie
christina christine chris tina chrissy kristina kristin kristen kirsten cristina
christopher chris kit topher cristobal christoph christophe krzysztof
clifford cliff
concepcion concha conchita
constance connie
cornelius neil corneel kees
curtis curt
cynthia cindy
daniel dan danny daniele danilo danil
david dave davy davide dawid
deborah debra deb debbie
dennis denis denny denys
diana diane di
dmitry dmitri dmitriy dima mitya dmytro dimitri dimitrios
dolores lola
dominic dominique dom domingo
donald don donnie
dorothy dot dottie dolly
douglas doug
edmund edmond ed eddie
edward ed eddie ted ned eduardo edouard eduard edvard
edwin ed
eleanor ellie nora elena
elena helen lena helena yelena alyona olena helene ellen
elizabeth elisabeth liz beth betsy betty lizzie eliza lisa elise libby elisa yelizaveta liza isabel
emily emma em
emmanuel manuel manny manolo immanuel emanuel
enrique henry quique kike
eric erik erich
ernest ernie ernesto ernst
eugene gene evgeny evgeni evgenii yevgeny evgeniy eugenio zhenya yevgeniy
eugenia zhenya evgenia yevgenia
evan ivan
ferdinand fernando fred
florence flo
frances fran fanny francesca francisca
francis frank francisco francesco franz francois paco pancho franciszek
franklin frank
frederick fred freddy fritz friedrich federico frederic fredrik
gabriel gabe gabriele gavriel
gabriela gabrielle gabriella gabi gaby
galina galya
gary garry
geoffrey jeffrey geoff jeff
george giorgos jorge georg georgios giorgio jerzy georgy yuri yury
gerald gerard gerry jerry gerhard gerardo
gertrude trudy
giovanni gianni john
giuseppe joseph beppe pino
gregory greg gregor grigory grigori grisha gregorio grzegorz hryhoriy
guadalupe lupe
guillermo william memo
gwendolyn gwen
harold harry hal
helen helena elena nell
henry hank harry heinrich henri enrique hendrik enrico henrik
herbert herb bert
howard howie
hubert hugh hugo
ignacio nacho ignatius
igor ihor gosha
ilya ilia illia elijah
irina ira iryna irene
isaac ike itzhak yitzhak itzik
isabel isabelle isabella belle izzy bella
ivan vanya john
jacob jake jacobo jakob jakub jack yakov jacques iacob
jacqueline jackie
james jim jimmy jamie jaime jay diego santiago
jan john johannes johan
janet jan jane
jason jay
jennifer jen jenny jenn
jeremy jerry jem jeremiah
jerome jerry
jessica jess jessie
jesus chuy chucho
joanna joan jo joanne johanna joana asia
joel yoel
john jack johnny jon juan jean johann johannes jan giovanni ivan joao sean
jonathan jon johnny jonathon yonatan nathan
jose pepe joseph chepe
joseph joe joey jos jose josef josip giuseppe jozef yosef
joshua josh yehoshua
juan juancho john juanito
judith judy jude
julia julie julianna yulia iuliia yuliya giulia juliya
julian jules julius julio julien
karen karin
kenneth ken kenny
kevin kev
konstantin kostya constantine konstantinos costas kostas kostis constantin
kristopher kris chris
larisa lara
lawrence laurence larry lars lorenzo laurent lorenz lauren
leo leon leonard leonardo lev leonid lyonya len lenny
leslie les
lillian lily lil
lois louise
louis lou lewis luis luigi lluis ludwig
lucas luke luca lukas lukasz luc
lucy lucia lucie
ludmila lyudmila liudmila luda lyuda mila
lynn lynne
madeleine madeline maddy
magdalena magda lena
malgorzata margaret gosia
marcus marc mark marco marcos marek markus
margaret maggie meg peggy marge margie margarita rita greta marguerite margot daisy
maria mary masha marie mariya marya maya mariia manya
mario marius
martha marty marta
martin marty marcin martino
mary maria marie molly polly mae
matthew matt matthias mateo mathieu matteo mateusz matthieu matvey
maurice moritz mauricio mauro
maximilian max maxim maksim maxime
melissa mel missy
mercedes merche
michael mike mick micky mikhail michel miguel michal misha mikael michele mikhael mykhailo mihail mihai micha mickey
mitchell mitch
mohammad mohammed muhammad mohamed mo mohamad muhammed mehmet
moses moshe moishe moises
nadezhda nadia nadya
natalia natalie natasha natalya nataliya natalija tasha nathalie
nathaniel nathan nate nat
nicholas nick nicolas nico nikolas nikolaos nikos niko nikolai nikolay kolya nicola nicolae mykola klaus nicky
nikita nick
nina antonina
norman norm
oleg oleh
olga olya olha
oliver ollie olivier
pamela pam
patricia pat patty tricia trish patti
patrick pat paddy patricio patrice
paul pablo paolo pavel pasha paulo pawel pavlo pol
pavel pasha paul
penelope penny
peter pete pedro pierre pietro petr pyotr piotr petya petros petro peter
philip phillip phil philippe felipe filippo filip
rachel rae
ramona mona
raphael rafael rafe rafa raffaele
raymond ray ramon raimundo
rebecca becky becca rivka
reginald reg reggie
richard rich rick dick ricky ricardo riccardo richie ryszard
robert bob rob bobby robbie roberto bert robin
roderick rod
rodrigo rodri
rodney rod
roger rutger ruggiero
roland rolando orlando
ronald ron ronnie
rosario charo
rose rosa rosie
roxanne roxy
rudolf rudy rudolph
russell russ
samuel sam sammy shmuel
samantha sam
sarah sara sally sadie
sergei sergey serge sergio serhii serhiy seryozha sergii
sharon shari
sidney sid
sofia sophia sophie sonya zofia sofya
solomon sol shlomo
sophia sophie sonya sofia
stanislav stan slava stas stanislaw stanley
stephanie steph stefanie stephania
stephen steven steve stefan stephan esteban stefano etienne stepan stefanos szczepan
stuart stu stewart
susan sue susie suzanne susanna susanne zuzana
svetlana lana sveta svitlana
tamara toma tammy
tatiana tanya tatyana tania tetiana
terence terrence terry
teresa theresa terry tess tessa tere
thaddeus thad tad tadeusz
theodore ted teddy theo fyodor fedor teodor
theodora dora thea
thomas tom tommy tomas tomasz tommaso
timothy tim timmy timofey
valentin valya valentine
valentina valya
valerie val valeria valery
vera veronica
veronica ronnie vera roni veronika
victor vic viktor vitya vittorio
victoria vicky viktoria vika tori
vincent vince vinny vincenzo vicente vincenz
virginia ginny ginger
vitaly vitali vitaliy vitalii
vladimir vova volodya vlad volodymyr waldemar wladimir vladimiro
vladislav vlad slava vladyslav
vyacheslav slava viacheslav
walter walt wally
wilfred fred wilf
wilhelm william willi
william bill will billy willy liam wilhelm guillermo guillaume willem
xavier javier xavi javi
yaroslav slava jaroslav jaroslaw
yelena elena lena
yuri yury yuriy iurii yura yurii juri jury
zachary zach zack zak
`;

const groupsOf = new Map<string, Set<readonly string[]>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ');
  for (const name of group) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group));
}

/** Whether two different folded given names may be written for one another (`bill`, `william`). */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  if (groups === undefined || a === b) return false;
  for (const group of groups) if (group.includes(b)) return true;
  return false;
}

const NONE: readonly string[] = [];
const related = new Map<string, readonly string[]>();

/** Every name of the groups that a folded given name stands in, itself left out; sorted. */
export function nicknamesOf(name: string): readonly string[] {
  const groups = groupsOf.get(name);
  if (groups === undefined) return NONE;
  const known = related.get(name);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const group of groups) for (const other of group) found.add(other);
  found.delete(name);
  const names = [...found].sort();
  related.set(name, names);
  return names;
}
