/**
 * Given names, folded: those that at least three investigators of NSF's awards of 2020 to 2023 bear. A capitalised run
 * that begins with one is likely a person; one that does not still may be.
 */
const NAMES = `
aaditya aaron aarti aatmesh abani abbas abbie abby abdellah abdolhossein abdollah abdullah abel abhay abhijit
abhimanyu abhinav abhishek abhronil abi abigail abiola abolfazl abraham abram abu abul abusayeed ada adalbert adam
adarsh adel adelina adem adina aditi aditya adnan adri adriaan adrian adriana adriane adrianna adrianne adrien
adrienne adwait afra afsaneh agnes agnieszka agoritsa ahmad ahmed ahmet ahyeon aida aidong aiichiro aijun aileen aimee
aimy aixa ajay ajit ajita ajitesh akbar akif akihiro akil akimasa akira akm akond akos akram akua ala alade alain alan
alana alanna albert alberto albrecht alden aldo aleata alec alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksey alena alessandra alessandro alex alexa alexander alexandr alexandra alexandre alexandria alexandros
alexandru alexei alexey alexia alexis alfonso alfred alfredo algirdas alhussein ali alia aliakbar alice alicia alina
alireza alisa alisha alison alissa alistair alix alka allan allegra allen allie allison allyson alma almesha alok alon
alp alper alshakim alvaro alvin aly alycia alysia alyson alyssa amal aman amanda amar amarnath amber ambika ameet
ameeta amelia amin amir amira amirhosein amirhossein amit amitabh amitava amlan amr amrita amro amruth amy an ana
anamika anand anant ananth anantha ananya anastasia anastasiia anastasios anastassia anat anatoly anca andee anders
andra andras andre andrea andreas andrei andrej andres andrew andrey andri andrienne andriy andrzej andy aneesh ang
angel angela angelia angelica angelicque angelique angelo angus anh ani ania anil animesh anindya anirban aniruddha
anirudh anish anissa anita anja anjali ankit ankur ann ann-margaret anna annalisa annalise annamalai anne anne-marie
annette annie annika anshul anson anthea anthony antia antje antoine antoinette anton antonia antonie antonio antonios
antony anu anuj anup anupam anuradha anurag anya aparna april apu aqueasha aradhna aram aramati aran arash aravind
archana ari aria arial ariana ariane arianna arianne arie arieh ariel arielle arif arijit arindam aritra arjun arka
arlene arman armand armando armin arnab arnaud arne arnold aron arpit arpita arsalan arshad artem arthi arthur artur
arturo arum arumugam arun arunkumar arup arvind arya asaf ashanti ashay ashish ashlee ashleigh ashley ashlie ashok
ashutosh ashwin asif asimina asmeret assaf astrid aswin atanas athanasios athina atilla atri atsuhiro atul aubrey
audrey augustin aurel aurelie aurojit aurora austin autumn ava aveek avery avesta avik avinash avneet avrim axel ayan
ayana ayanna aydin aydogan aykut ayla aylin ayman ayse azadeh babak badih badri bahareh bahgat bahman bahram bailey
baishakhi bala banafsheh bane bangalore bao baofu baosen barbara bard bardia baris barnabas barry bart basak basil
baskar bastiaan bayaner baylor beatrice beatriz beckett becky bed behnam behrouz behtash behzad bei beibei belinda ben
benedikt benjamin bennett benoit bentley berk bernadette bernard bernhard bert bertram bertrand beryl beshoy besim
bess beth bethany betsy bettina betty betul beverly bevlee bharat bharath bhargav bhaskar bhaswar bhavani bhavik
bhuvan bhuvana bhuvnesh bianca biao biayna bige bijan bijaya bilge bill billy bimal bin binbin bing binghui bingzhe
birendra birgit birol bishnu biswa biswajit bita biwu bjorn blaine blair blake blanca blase bo bob bobby bogdan
boniface bonita bonnie bor-yuh boris borivoje borko borzoo boubacar boulat boyang boyd boyi brad braddock braden
bradford bradley brady branden brandi brandon brandy branislav branko brant branwen bree brenda brendan brendon brenna
brennan brent brenton bret brett brian briana brianna brianne brice bridget brigitte britney britt brittany brock
bronwen brook brooke brooks bruce bruk bruno bryan bryce bryn bryna bu buddhi bulent burcin burcu burt byoung-do byron
byung caesar caglar cailey cain caio caisheng caitlin caitlyn cajetan caleb calin calina callie calton calvin cameron
camille camillia camillo can canan candace candice cara caren carey cari carie carin carina carl carla carlee carleton
carlie carlo carlos carlotta carlton carly carlye carmel carmen carmine carol carola carole carolina caroline carolyn
carrick carrie carson carsten carter cary caryn casey casper cassandra cassidy cassie catalin catalina caterina
catherine cathy catrina cayelan cecile cecilia cedric celeste celia cengiz cesar ceyhun chad chalandra chandra
chandranath chang changbum changhee changhong changhyun changzhi chantelle chao chaoli chaopeng chaoqun chaowei
chaoyue charity charlene charles charleson charli charlie charlotte chase chee chelsea chelsey chen chen-yu chenfanfu
chenfeng cheng cheng-chien chengde chenglin chengyu chengzhi chenhao chenhui chenxi chenyang cheri cherie chern-hooi
cheryl chester chet chetan chi chi-ren chia-ying chiara chien-fei chigomezyo chih-chun chih-hao chih-kong chikako
chinedum chinmay chirag chitaranjan chitra chiu chiwoo chloe cho-jui chong chris christa christel christelle christian
christiana christiane christin christina christine christo christof christoph christophe christopher christos christy
chrys chrystal chu chuanrong chuanwei chuen chul-ho chulsoon chun chun-hung chung chung-tse chunhua chunhui chunlei
chunmei chunming chunsheng chuntao chuqiao ciaran cihan cindy ciprian cissy claire clara clare clarence clarice
clarissa clark claude claude-andre claudia claudio claudiu clay clayton clemencia clement cleo clifford clifton
clinton clive cody cogan colby cole colette colin colleen collin colton cong connie connor conor conrad constance
constantin constantine cooper corbin corey corin corina corinna corinne cormac cornelia corrie corrin corrine cort
cortney cory costas courtney craig cris crispin cristian cristiano cristina crystal csaba cunjiang cunxi curt curtis
cynthia cyrus da daewon daeyeon dahiana daijiang daisuke daisy daizaburo daji dakshita dale dali dallas dalziel damian
damiano damien damon dan dana danae danda dane danesh danfeng dani danica danie daniel daniela daniele daniella
danielle danijela danmeng danna danny danqi daoru dapeng daphne daqian daqing dara darcy dario darko darla darlene
darrel darrell darren darrin darryl daryl dave daven david davida davide davin davita davood davoud dawei dawen dawn
dayna de-en dean deana deanna deb debalina debashis debbie debmalya debora deborah debra debraj debswapna dee deena
deep deepak deepika deepti dehua deian deidra deidre deirdre dejan deji delbert delia deliang delong delphine
demetrice demian dena denice denis denise deniz dennice dennis denny denver denys dereje derek deric deron derrick
deserai desheng desmond destenie dev devarajan devesh devika devin devina devinder devon devrim dewey dhabaleswar
dharmakeerthi dhireesha dhruv dhruva di diana diane dianna dianne dianxiang dibakar diego dieter dietmar dileep dilip
dillon dilpuneet dima dimitra dimitri dimitrios dimitris dina dinadayalane dinesh dingwen dino diogo dion dionne
dionysios dipankar dirk divya diyi dmitri dmitriy dmitry dmytro do dolores domenic dominic dominik dominika dominique
domitilla don donald dong dong-kyun dong-shik donggang donghui donghyun dongming dongpeng dongwon dongwook dongxiao
dongyan dongyoon donna dorainne doran doreen dorene dori dorin dorina doris dorothy dorottya dorsa doug douglas doyle
drew duane duc dukka dulal duncan dung dunwei dustin duy dwayne dwight dylan earl eben ebony ebrahim ece eckart ed eda
edda eddie eden edgar edith edmond edmund edna edo edoardo eduard eduardo edward edwin efrain efstathios efstratia
efthymios ehab ehsan eileen einat eitan ekaterina ekundayo elad elaheh elaine elba eleanor eleftheria elena eleni
eleonora elham eli elias elif elijah elinor eliot elisa elisabeth elise elissa eliza elizabeth elizabett elizaveta
elke ella ellad ellen ellie elliot elliott ellis elodie eloisa elowyn elsa elsie elvira elysa elyse elza emad eman
emanuel emanuela emanuele ember emery emi emil emilia emilie emilio emily emina emma emmanouhl emmanouil emmanuel
emmanuelle emmett emrah emre enectali engin enrica enrico enrique eran eranda erdal erdem erdogan eren erez erfan
ergin eric erica erich erick ericka erik erika erin erkut erman ernest ernesto ernst ershela ertugrul erwin esa esra
esteban estella estelle esther eszter ethan eugene eugenia eugenio eun eunhye eunsuk eva evan evangelia evangeline
evangelos evans eve eve-lyn evelyn everett everette evgeny evgueni evrim ewa eyal eylem eytan ezekiel ezra fabian
fabien fabio fabrice fabrizio fadel fadi fadil fahad faisal faith faming fan fang fangqiong fangyuan fanxin farah
faramarz farhad fariborz farid farnaz farshad farshid farzad fateme fatemeh fatih fatima fatma faye federica federico
fedor fei feifei felicia feliciano felipe felix feng fengguang fenglong ferdinando fereshteh fereydoun fernanda
fernando fiammetta filip filippo fillia finale fiona firas flavio flora florence florencia florian folashade foram
forest forough forrest fraida frances francesca francesco francis francisca francisco franck franco francois frank
frankie franklin franz franziska fred freddie frederi frederic frederick fredrick frieda frieder fudong fuzhong gabor
gabriel gabriela gabriele gabriella gabrielle gaby gaffar gagan gage gail gal galan gale galen galyna ganesh gang
gannon gareth garret garrett garrison garth gary gaston gaurav gauri gautam gautham gavin gay gayan gayle gbemende ge
gedare geeta gelu gemma gena gene gene-hua genevieve gennady geoff geoffrey georg george georgia georgios gerald
geraldine gerard gerardine gerardo gerd gerhard gerilyn german gholam ghulam giacomo gianfranco gianluca gideon gijs
gil gilad gilbert gilberto gilda gilles gillian gina ginger ginny gino gintaras giorgio giovanna giovanni giri gisela
gisele giulia giulio giuseppe gizem gladys gleb glen glenda glenn gloria go gokce gokhan golden golnar golnaz gonzalo
gookwon gopal goran gordana gordon gozde grace gracious graeme graham grani grant grayson greer greeshma greg gregg
gregory greses greta gretalyn gretar gretchen grey grigory grzegorz guadalupe guan guang guangbin guangbo guanghui
guangqing guangsheng guangyu guanhua guanyu guha guhaprasanna guido guillaume guillermo gunes gunnar gunther guodong
guofeng guohong guoliang guoping guoqiang guoqing guosheng guoxiang guoyi guoyu gurcan gustaaf gustave gustavious
gustavo guy gwen gwendolyn gyeong ha habarakada habib hacene hadi hadley haesun hafiz hai hai-ping haibin haibo
haifeng haijian hailiang haimin haipeng haitao haixu haiyan haiyang haiyi haiying haizhao haizhong hakeem hakima hal
hala haley halil haluk hamed hamid hamidreza hamish han hana hanbaek hanchao hang hanghang hangue hanh-phuc hani hanif
hank hanna hannah hanne hannes hanqi hans hans-georg hans-peter hanspeter hantang hantao hanwei hanyu hao hao-che
haofei haonan haoran harald harbir hargsoon hari haris harish harley harm harold harper harpreet harriet harriette
harris harrison harry harsha hartmut haruhiko harvey haryadi hasan hassan hatice hatim haydee hayden hayley hayriye
hazel he heath heather hector hee heidi heike helen helena helene helmut hema hemant hendrik heng henning henny henri
henrik henry heping herbert heriberto herman herve hessam heyang hiba hideo hieu hilary hilda hillary hillel himabindu
himanshu hiro hironao hiroshi hiu ho hoda holger holley holli hollie holly homer homero hong hongbin hongbo hongcheng
honggang honggao hongjie hongjing hongjun hongkai hongmei hongning hongping hongsheng hongtao hongwei hongxin hongyan
hongyang hongyi hongyu hongyue hongzhi hoori hope horacio hosagrahar hosam hosein hossain hossein houbing houman
houtan howard hridesh hsin-chih hsinchun hsiu-ping hua huacheng huan huanyu hugh hugo hui huihui huili huiping huiyuan
hun-seok hung hunter huseyin husheng hussein huy hye hyejin hyeran hyesoon hyomin hyoseung hyoung hyowon hyun hyung
hyunjoo hyunjoon i-ting iain ian ibrahim ibukun ichiro idalis idaykis idil ido idowu ifana ignacio ignazio igor ikuko
ilan ilana ileana ilias ilkay illya ilmi ilya iman imelda imre imtiaz inanc indika indra indrakshi indranil ines ingo
ingrid inna ioan ioana ioannis ioulia irena irene irfan irina iris iryna isaac isabel isabela isabella isabelle isaiah
ishan isil isis isla ismail israel issa istvan isuru itai itay itchung iulian iv ivan ivana ivis ivon ivonne ivory
izabela jacek jacinta jack jackie jackson jaclyn jacob jacobus jacopo jacqueline jacquelyn jacques jacquita jade jae
jae-won jaehong jagannathan jaideep jaime jake jakob jakub jamal jamel james jameson jamey jami jamie jamin jamison
jan jan-willem jana janardhan janarthanan jane janelle janet jani janice janine janise janna jannette janos jarad
jared jaroslaw jarrod jasmine jasna jason jasper javad javid javier jay jayadev jayantha jayasimha jayce jayna jayson
jean jean-baptiste jean-christophe jean-francois jean-luc jean-philippe jeanette jeanine jeanne jeannette jeannie
jeannine jed jedda jedidiah jee jeeeun jeehwan jeetain jeff jefferson jeffery jeffrey jeffry jelena jen jena jenefer
jenifer jenna jennie jennifer jenny jens jeong jeonghee jerad jere jeremi jeremiah jeremias jeremy jerene jeroen
jerome jeronimo jerrod jerry jeseth jess jessaca jesse jessi jessica jessie jesus jevin jeyanandh jeyoung ji ji-eun
jia jiajia jiajue jiajun jialai jian jianbing jianfeng jiang jiangbiao jiangnan jianguo jianhua jianjun jianli
jianliang jianlin jianmin jianming jiannan jianping jianqing jianrong jiansong jianwei jianwu jianzhong jiaoyang jiaqi
jiarong jiasi jiawei jiayu jidong jie jiebo jielun jifeng jiliang jill jillian jim jimeng jiming jimmy jin jin-oh
jinchi jing jingang jingbo jingchun jingfeng jingjie jingjing jingqiu jingrui jingshen jingtong jingyi jingyin
jingzhou jinho jinjun jinshan jinsong jinwei jinwoo jinxing jitendra jivko jiwei jiyeon jiyeong jizhong jo joachim
joan joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodi jodie jody joe joel joelle joerg joern joey
johan johanna johannes john john-paul johnna johnny johnpierre johnson joi joi-lynn joji jon jon-paul jonah jonas
jonathan jonathon jonee jong jonghyun joo-hyun joost jordan jordi jorge jose josef josep joseph josephine josh joshua
josiah jovan jovonn joy joya joyce joydeep ju juan judah judd judit judith judson judy juejun jugal juhua jules julia
julian juliana julianna julianne julie julien juliet juliette julio julius jun junchen jundong june junfeng jung
jung-eun jung-fu jungkwun jungwon junhong junhua junichiro junjian junjie junliang junpeng junqiao junshan juntao
junyi jurij justice justin justine juyeong jyotirmoy ka kabir kacy kai kai-mei kaiming kaitlin kaitlyn kaiyu kaiyuan
kaj kakani kalim kalina kalman kam kamal kambiz kamesh kamil kamini kamran kamrul kanad kanae kang kangjie kannan
kannappan kaoru kapil kara karan kareem kareen karen kari karim karin karina karl karla karletta karol karolina karoly
karthik karthish kartik kasey kasim kasra kassandra kassem kasso katahdin katarzyna kate katelyn katerina katey
katharina katharine katherine katheryn kathleen kathrin kathryn kathryne kathy katia katie katja katrin katrina
katriona katsuo katsuyo katy katya kaushik kausik kaustubh kaveh kavita kavitha kay kayce kayla kayvan kazunori ke
keary keaton keenan keisha keisuke keith keivan keji kejie kejun kelley kelli kellie kelly kelsey kelvin kemal kemi
ken kenan kendall kendra kengo kenichi kenle kenneth kensha kent kenton kenya kerem keren keri kerk kerri kerrie kerry
kerstin kevan kevin khaled khalid khalil khan khaza khodadad kiana kiera kieran kiho kiju kiley kim kim-doang kimani
kimberlee kimberley kimberly kinnis kip kira kiran kirill kirk kirsteen kirsten kirstin kiruba kit kitty kjerstin
klaas klara klaus knut kofi kohta konrad konstantin konstantina konstantinos kory kostadin kostas kosuke kourosh
koushik kraig kris krishna krishnakumar krishnan krishnendu krista kristen kristi kristian kristie kristin kristina
kristine kristjan kristopher kristy krystal krzysztof ksenija kuang-ching kui kumar kun kunal kurt kurtis kwame kyla
kyle kylie kyoung kyoung-shin kyri kyriakos lace laila laird lakshmi lalitha lan lan-hsuan lana lance landon lane lang
lantao lanyu lap lara larisa larry lars latanya latha latifur latoya laura laure laurel lauren laurence laurene
laurent laurie lauryn lavanya lavonne lawrence lawson layla le lea leah leander leandros leanna leanne lecia leda lee
leela leena lei leidong leif leigh leila leilani lena lenore leo leocadio leon leonard leonardo leonel leonid leonidas
leonora lesley leslie letian leticia letu lev levent levi lewis leyla li li-yang lia liam lian liana liang liangbing
lianyi libai libby libin lichun lifang lifeng liheng lihini lihua lijun likun lila lili lilia lilian liliana lillian
lillie lilly lilo lily limin liming lin lina lincoln linda lindsay lindsey lindsey-kay liney ling lingjia lingming
lingqian lingzhou linh lining linnea linsey linwei lionel lior liping liqiang liqing lirong lisa lise liting liudong
liuqing liviu liwei lixia lixin liyue liz liza lizette lizhong lloyd logan loic lois long longin longji lonnie lora
loren lorena lorenzo loretta lori lorin loris lorna lorraine lorrie lou louiqa louis louisa louise louiza loukas
lourdes lowell lu luanne luay luc luca lucas lucia luciano lucinda lucy ludmil ludmilla ludovic lui luigi luis luisa
luiz lujie lukasz luke lulu luyi luz lycurgus lydia lyle lynda lynette lynn lynne lyudmila maanak maarten machel
maciej mackenzie madeleine madeline madhav madhavan madhu madhur madison mae mafany magali magda magdalena magesh
maggie maggy magy mahanth mahdi mahesh mahmood mahmoud mahmut mahnas mahour mahsa mahua mai maia maja majeed majid mak
maksim mala malak malcolm malia malik malika malin mallory malte mamadou mamta mandi mandy manel manfred mangilal mani
manish manisha manjeri manohar manoj manoranjan manos mansi mansoor manu manuel manuela manuella manya mao mara marat
marc marcel marcela marcella marcelle marcello marcelo marci marcia marcin marco marcos marcus marcy mare marek maren
margaret margarita marguerite maria mariah mariam marian mariana marianna marianne marianthi maribel marie mariel
marienus marija marika mariko marilyn marilyne marin marina marine marinus mario marion marios marisa marisol marissa
marius mariusz mariya marjorie mark markita marko markondeya markos markus marla marlene marlon marouane marsha
marshall marshini marta martha martial martin martina marty marvin marwa marwan mary marya maryam maryann marybeth
masako masaru masashi masato mason masood masoud massimiliano massimo massoud matei matej mathew mathias mathieu
mathis matias matilde matin matt matteo mattheos matthew matthias matthieu mattia maura maureen maurice mauricio
maurizio mauro maury max maxim maximilian maxine maxwell may maya mayank mayra maysamreza mayur maziar mckenzie md
meagan medea medha meena meenakshi meera megan meghan mehdi mehmet mehran mehrdad mei meixia meiyi melanie melih
melinda melisa melissa melody meltem melvin meng mengdi mercedes mercy meredith merijke merlin mert mesfin mesrob mete
metin mia miao miaoqing micaela micah michael michaela michal michel michela michele michelle miguel mihaela mihai
mihail mihalis mika mikael mike mikhail miki mikkel mikyoung milad milagros mildred milen milena miles milind milo
milos milutin mimi min mina mindy ming ming-cheng minge minghao minghui mingjiang mingming mingxi mingxuan mingyi
mingyu mingyue mingzhou minh-binh minjun minjung minlan mintesinot mira miranda mircea miriam miron miroslav mirta
miryung misty mitch mitchel mitchell mitra mladen mo moe mohamad mohamed mohammad mohammadhassan mohammadmahdi
mohammadreza mohammed mohan mohd mohit mohsen moira mojdeh mojtaba molly mona monday monica monika monique monowar
moon mor morgan moritz morris morten morteza moses mosharaf moshe mostafa moulinath moumita mousumi mridul mubarak
mubbasir muhammad mukesh mukund munindar munmun murali murat muriel murray murtuza murugappan mustafa my myeong
mykhailo myra myron na nabil nabila nada nader nadia nadine nadja nadya nael nai-hui naira nalini nam namrata nan
nancy nandini nandita nanette nanfang naoki naoko naomi naoru narasimha narayan narayana narayanan naren naresh narges
nasim nasir nasrin natalia natalie natalya natasa natascha natasha natashua nathalia nathalie nathan nathanael
nathaniel naveen navid navin nayda nazanin nazbanou nazli neal ned neda neela neena negar negash negin neha neil neill
nelly nelson ness nestor nevin nezih nga ngan ni niall nian nic nicholas nichole nick nickolai nickolas nico nicola
nicolai nicolas nicole nicoleta nidhal niels nigel nihar nikhil niki nikil nikita nikki nikola nikolai nikolaos
nikolas nikolaus nikolay nikole nikos nilanjan niloufar nils nima nimish nina ning ninghui nir niraj nirala niranjan
nirav nirmalya nirupam nisha nishith nita nitesh nitin nitzan noa noah noe noel noelani noelle noemi noemie nolan
nonye noor nora norbert noreen norma norman nosang noshir nuno nuri nuria nyeema oana oanh oded odis oenardi ofer
ognjen ohad okhee ola olaf oleg oleksandr olexandr olga olgica oliver olivia olivier oliviero oluwaseyi om omar omer
omid omkant omowunmi onur onyemauchichkwu oren orion orit orlando orlin osama oscar osman ossama osvaldo oswald otto
ou oumar overtoun ovidiu owen owolabi ozlem p-dominique paata pablo padma padmanabhan pai-yen paige pallavi pamela pan
panagiotis pang-ning panganamala pania pankaj paola paolo paquita parag paresh parinaz parisa parker parth partha
parviz pascal paschalis patricia patricio patrick paul paula paulette paulina pauline paulo pavan pavel pavlo pavlos
pawel payam payman pearl pedram pedro peggy pei peijun peipei pejman pelin penelope peng pengcheng pengfei pengyu
penny per per-gunnar perla perry petar peter petia petr petra petros petrus peyman peyton pham phil philip philipp
philippe phillip phoebe phyllis pierluigi pierre pierre-emmanuel piers pieter pinar ping piotr piyush plamen polina
polly ponnuswamy pooyan posy prabhakar prabir pradeep prahalada prakash pramod pranav prasad prashant prashanth pratap
prateek prathap pratibha pratigya pratik pratim praveen preethi preeti prem preston price primal prineha priscilla
pritam priti priya priyadarshini priyanka psyche pu pui pulong purushotham qi qian qiang qiangfei qianli qifei qilin
qimin qiming qin qing qingfang qinghua qingxia qiong qiuming quan quanquan quanyan quentin quinn qun quntao rabia
rachael rachel rachelle rachit radhika radu rae raegan rafael rafail raffaella ragavanantham raghav raghu rahul rainer
raisa raj raja rajan rajarshi rajat rajeev rajendra rajesh rajib rajiv rajkumar raju rajul rakesh ralf ralph raluca
ram ramachandran ramakrishnan ramamurthy ramana ramanan ramaswamy ramesh ramin ramon ramona ramtin ran rana randal
randall randelle randolph randy ranga rania ranil ranjan ranjana ranjit raphael raphaele raquel rashid rashmi
rastislav ratnasingham ratnesh raul ravanasamudram ravi ravinder ravindra ravishankar ravit ray rayadurgam raymond
raymundo rayna rebeca rebecca rebekah rebekka recep reed reem refik regan regina reginald reid reinhard remco remi
remy remzi ren ren-chieh rena renata renato rene renee renny renu reuben rex reza rhonda ricardo riccardo rich richard
rick ricky rina ripan rishab rishi rita ritesh ritu rizwanur rob robb robby robert roberta roberto robin robinson
robyn rocco roch rochelle rocio rod roderic roderick rodica rodman rodney rodolfo rodrigo rogelio roger rohan rohini
rohit roland rolando rolf roman romit ron ronald ronan ronda rong ronghui roni ronitt ronni roohollah roopali rory
rosa rosalyn rosangela rosanne rose roseanne rosemarie rosemary roshan roslyn ross rossella rouzbeh rowan roxana
roxane roxanne roy roya royce ruben ruby rudolf rui ruigang ruihua ruike ruilan ruizhi rujia runye runze ruo-qian
ruobing ruopu ruoxi ruoying ruoyu ruozhou rupak russ russell ruth ruzica ryan saad saba sabine sabit sabre sabrina
sachin sachit sadhan sadhana sadie sadik saeed saeid safa sagar sagnik sagnika sahil sai saikat sajad sajal sajid
sajjad salam salamah salil salli sallie sally salvador salvatore sam saman samantha samaresh sambeeta sambit samee
sameer samendra samer samir samira samitha sammy sampath samrat samuel samy sanat sanchayeeta sandeep sandip sandipan
sandor sandra sandrine sandro sang sang-heon sanghyun sangwoo sanjay sanjeev sanjib sanjiv sanjoy sanjukta
sankarasubraman sanlyn sanmay sanmukh santanu santiago santosh sapna saptarshi sara sarah sarang sarbajit sarita sarma
sarrah sasa sasan sasha sat satheesh sathish sathya sathyanarayanan satish satoru satoshi satya satyandra saugata saul
sauleh saumya saurabh saurav sauvik savannah savas savithramma sayan sayed scarlett scot scott scotty sean seanna
sebastian sebastien seema seeta selcuk selena selenne selim selin selma selman semiha sen senjuti senthil seokheun
seong seongkyu sepehr sepideh seppe serdar serena serge sergei sergey serghei sergio sergiu sergiy serguei serita seth
seung seunghyun sevgi seyed seyhan seymour shaahin shabnam shad shadi shadia shah shahid shahin shaik shailendra
shakhnoza shakira shalini shaloo sham shama shambhu shameek shamik shamsul shan shan-hu shana shanan shandian shane
shanghua shanise shankar shanna shannon shantanu shantenu shaoen shaofeng shaolei shaowen sharad sharan shari sharlene
sharma sharon sharona sharyn shashank shashi shaul shaun shauna shaunak shawn shawna shayla shayn sheel sheela sheena
sheikh sheila sheima shelby sheldon shelley shelly shen sheng sheng-jen shenghua shengli shengmin shengwang shengxi
sherecce sheree sheri sherif sherine sherrene sherri sherry sheryl shi shichun shih-chieh shih-kang shihab shihong
shikha shiladitya shima shimeng shimon shin-han shinji shiqian shiqing shira shiri shirin shirley shiting shiv shivani
shivaram shiwen shiyan shiyu shlomo shmuel shobhana shobita shomir shorya shoshana shravan shreya shreyas shrikanth
shriram shruti shu shu-ching shuai shuang shuangbao shubham shubhendu shubhra shuchi shuhui shuiwang shujie shun-rong
shunli shuo shuolong shuoshuo shuran shweta shyam si siamak siddharth siddhartha sidharth sidi sidike sidney sierra
sigal sigrid sihong sijia silas silvia silvina simeon simi siming simon simone sina sinan sindee sindy siobhan siqian
sirani sirish sissy siu-cheong siva siwei sixue siyuan sky skyler slawomir sloan slobodan smaranda smita smitha sneha
snigdha so sofia sofie soheil sohrab solange soledad solomon soma somayeh somesh son sona sonal song song-i songqiao
soni sonia sonya soojin sophia sophie sophya sora sorin soryong sossina sougata soumendra soumik soumya soumyajit
sourabh sourav souvik spahr spencer spyridon spyros sreedevi sri srijan srikanth srinath srini srinivas srinivasa
srinivasan sriram srivatsan stacey stacia stacie stacy stafford stan stanimire stanislav stanley stavros stefan
stefanie stefano stefanos steffen stella stephan stephane stephani stephanie stephen steve steven stewart stilianos
stuart sturt su subha subhadeep subhash subhashini subhasish subhonmesh subhrajit subir subramanian sucheta suchismita
suchithra sudarshan sudarsun sudeep sudhakar sudhir sudip sudipta sue sufei suhas suhasini sui suining sujan sujay
sujit sujith sukumar suljo suma suman sumanta sumit summer sun sunandan sundaram sundeep sune suneel sung sunghee
sunghwan sungmin sungwoo sungyon sunil sunita sunny sunshine sunwook sunyoung suo supriyo suren surendra suresh surui
surya susan susanna susannah susanne sushil susie susmit suxia suyi suzan suzana suzanne sven svetlana swaminathan
swapnajit swarat swaroop swarun swarup swastik swati sybil sydne sydney syed sylvain sylvia sze tabbetha tabitha tad
tadarrayl tadayoshi tae taejoon taejoong tagbo tahir tai taiyun tajana tak takashi tal tala talia talitha tam tamal
tamar tamara tamas tamer tami tamlin tammie tammy tamzidul tan tania tanina tanju tanmay tanner tanvi tanvir tanya tao
tapabrata tara taran tarek tarik taryn tasha taskin tatiana tatyana tauhidur tawanna taylor ted teena temiloluwa
tempestt teng tengfei tengyu teomara tera terefe terence teresa teresita teri terrance terrell terrence terri terry
tessa tevfik thad thang thanh thanhvu thao thea thelma theo theodora theodore theresa therese thi thiagarajan thomas
thomason thorsten thushara tia tiago tian tian-you tiana tianbao tianfu tianhao tianyi tianyin tianyu tiara tibor
tichakorn tie tien tieyuan tiezheng tiffani tiffany till tim timberley timo timoleon timothy timur tin tina ting
tingjun tingting tino tirtha tiziana tl tobias tobin toby tod todd tolga tom tomas tomasz tomer tommaso tommy tomoko
tong tongping toni tonie tony tonya torina torsten toshikazu townsend tracey traci tracie tracy tran travis trent
trevor tricia trilce trina trinity tripp tripti trisha tristan tristram troy trung truong tsao-hsien tse tsung-wei
tuan tuba tucker tugrul tuo turgay tushar twila tyesha tyler tyrone tyrslai tyson tzu-chieh tzu-mao uchechukwu uday
ufuk ulf ulkuhan ulrich ulya uma umar umer umesh umit umut upamanyu upmanu urbashi uri urmila ursula uttam uwe vadim
vahid vaibhav valentin valentina valeria valerie valerio valeriy valery valoree vamsi van vance vandana vaneet vanessa
vania vanna vanshan varghese varun vasant vashti vasile vasileios vasili vasiliki vasilis vasit vassiliki vassilios
vassilis vasyl veena veera vellore venkat venkataramana venkatesan venkatesh venugopal vera vernon veronica veronika
veronique vesna vesselin viacheslav vicente vicki vicky victor victoria vida vidya vignesh vijay vijaya vijayan
vijaykrishnan vikas vikash vikram viktor vinay vinayak vince vincent vineet vinod viola vipin virginia virginie visar
vishal vishesh vishwanath viswanath viswanathan vitaliy vitaly vivek vivian viviana vivienne vlad vladan vladas
vladimir voicu volker volodymyr von vu vuk vyacheslav vyas wade waheed wai walid wallace walter wan wanda wandi wangda
wanli wanliang warda warren waseem wayne wei weichao weidong weifeng weigang weihang weihong weihua weijie weijun
weilu weiming weina weiqiang weiqing weisen weisong weitao weitian weiwei weiwen weiyu wen wen-fai wenbin wenbo wencai
wenchao wencong wenda wendell wendong wendy wenhao wenjie wenjing wenjun wenli wenlong wentao wenting wenwen wenxuan
wenyao wenyuan wenzhan wenzhen wenzhuo wesley whitney wilbur wilfred will william willie wilson wim wing winny winona
winslow winston witold wojciech wolfgang won wonpil woo woon-hong wooram wounjhang wuchun wujie wyatt wylie wystan
xanthe xavier xi xia xiali xian xian-he xianfan xianfeng xiang xiangfang xianghong xianglin xiangnan xiangrong xiangru
xiangyao xiangyu xianming xiantao xiao xiaobiao xiaobo xiaochen xiaochuan xiaodan xiaodong xiaofeng xiaogan xiaogang
xiaoguang xiaohong xiaohu xiaohua xiaohui xiaojia xiaojiang xiaojin xiaojing xiaojun xiaolei xiaoli xiaoliang xiaolin
xiaolong xiaoming xiaonan xiaoning xiaopeng xiaoping xiaoqian xiaoqin xiaoqing xiaorong xiaoshan xiaosong xiaowei
xiaowen xiaoyan xiaoyi xiaoyin xiaoyong xiaoyu xin xinfeng xing xingang xingchen xinghang xinghui xingjie xingquan
xingyuan xinhua xinle xinnian xinping xintao xinwei xinwu xinyi xinyu xinyuan xinyue xinzhao xiong xipeng xishuang
xitong xiujun xiulei xiulin xiuling xiuwei xiuyuan xu xuan xuanhong xudong xue xuehai xuehua xueju xuejun xuemei
xuemin xuesong xueyi xukai xulong xuming xun xusheng xuwen xuyu ya yaacov yadu yael yafeng yahong yahya yair yajie
yakov yakun yalda yaling yamil yan yana yanbei yanchao yanfang yanfei yang yangyang yaning yanjie yanmin yanna yannis
yanshuo yanyan yanzhi yao yaoyao yaroslava yasaman yasamin yasemin yash yasin yasmin yasmine yasser yassine ye yehuda
yelena yemane yen-chi yeshaiahu yevgeniy yezhou yi yiannis yifan yifei yifeng yifu yihan yihe yiheng yimin yiming yin
ying ying-tsu yingbin yingda yingfeng yinghui yingjie yinglong yingyan yingying yinjie yinphan yinzhi yiorgos yiping
yiqi yiqun yiran yisha yiwei yixin yiyu yiyuan yizhi yizhou yoan yoav yoel yogesh yolanda yonatan yones yong yong-kyu
yongfeng yonggang yongjia yongjian yongqiang yongsong yongtao yongxin yoon yoonjin yoonseok yosef yosuke you youjin
younan young young-kee young-oh youngjib younjin yousef yu yu-xiang yuan yuanfang yuanxiong yuanyuan yuanzhe yuanzhi
yubao yuchen yucheng yudong yue yue-wern yuebin yuebing yuejie yufang yufei yufeng yugyung yuhan yuhang yuhao yuichiro
yujie yuke yuko yulia yulong yumeng yun yunan yunfei yunfeng yung-hsiang yunlong yunqing yunus yupeng yuping yuqing
yuri yuriy yury yusu yusuf yutian yuting yuval yuxin yuzhang yuzhen yves yvette yvonne zach zachariah zachary zack
zahra zaid zaida zakir zakiya zandra zane zaoxing zeeshan zeev zeljko zena zetian zeynep zeyu zhan zhangyang zhao
zhaohui zhaojian zhaoran zhaoxia zhaoyang zhaozheng zhe zhen zhenan zhenbo zheng zhenghui zhengyu zhengyuan zhenhua
zhenmeng zhenong zhenrong zhenxing zheshen zhi zhi-li zhibin zhibo zhichao zhigang zhihao zhihong zhihua zhihui
zhijian zhijie zhiliang zhiming zhipeng zhiqiang zhiqing zhiru zhisheng zhiwei zhiwu zhixian zhiyao zhiyong zhiyun
zhizhang zhong zhong-ping zhonghua zhongming zhongwen zhongyu zhou zhu zhuo zhuoqing zhuoyuan zi zi-kui ziming ziquan
ziv zixu zoe zoltan zongming zoran zoubeida zoya zsuzsanna zubair zvonimir
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
