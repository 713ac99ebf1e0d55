/** Made by scripts/background/make.ts: do not edit. Lines: "=", country and state, folded city; below it what is there: ROR id without its first 0 (or "-" and the name of a recipient that ROR lacks), numbers of its parents (base 36, counting such lines), "*" for a recipient of awards. */
export const TABLE = `
=AD sant julia loria
0h25hq08
0w7mf142
5tvhac84
=AE abu dhabi
0042rr39
02skex07
08599w49
0e5k0821 10qm
0kab6t91
0nd16e30
0r6fph53
0t5ccq33
1dej0523
1nbken06
1r3kjq03
27jdar49
2ap92826
2apwhd52
2jgqwc20
2nf7r014
2x5wtf56
2xqgcz97
3snqfa66
439fte48
4rsv0546 ym2
4xcmds50
5d7h6x56
5hffr360
5jf3es67
=AE ajman
0zb4qh40
1j1rma10
2kaerj47
=AE al ain
1km6p862
23abrt21
=AE dhaid
0b98jc42
=AE dubai
08qdx283 hy9
0b7rd089
1mema083
1p2tsc55
1xfzxq83
1xpa3123 7
1zvnr827
2832k114
2hzxx398
2rxa1r38 iqv
34ee3t09 trx
3zpd7f57
467wah83
4fwt9f26
540vvc38
574he388
5hvw0333
5nydfs77
=AE fujairah
0dgnn742
5h1fqt10
=AE khorfakkan
3nv0e143
=AE ras al khaimah
440yjn92
=AE sharjah
01g2fj96
0engpz63
1866ja76
2d494190
2yvzq394
4fzegp81
58m86v81
=AF aibak
209kfm92
=AF asadabad
06k1jy06
=AF farah
3b1fjv98
=AF ghazni
13see310
=AF helmand
4fg7wk38
=AF herat
07sqpb10
0sk5b360
2e0p8r13
4np0ky85
50zs3956
=AF jalalabad
32tp8450
3d7d9103
4k88mt22
50k1mp73
=AF kabul
0b9t6d21 22
0jpzfk69
0tzk1s92
12hzxe25
18wzhc20 csk
1zz42w05
292pya81
2ev4ry20
2ndvz068
33n52c61
3d48rr15
3ktesd60
3ve82t81
495mpa86
4vts6h49
=AF khost
1wby8r23
3xgsk889
=AF kunduz
0hnc9t77
=AF maymana
5gk2b650
=AF mehtar lam
1gbjs041
=AF pul khumri
4742pk47
=AF qalat
3jdefz88
=AF shibirghan
54maaz15
=AF taloqan
2rvbpq83
=AF tareen
2nkb2y52
=AG saint johns
0dbxb330
=AL durres
23p15505
=AL fier
0tc4yk88
=AL gjirokaster
40sw6c10
=AL korce
3dy9v459
=AL kurate
4a5x0a43
=AL shkoder
5jsntm46
=AL tirana
00w57b95
03f21n80
0q8bgq27
16sx0y50
1vghsg33
1wghc535
23y4pd41
2731xq41
2f8a6404
334v4d40
3g9v2404
3npphx08
3rxyzb74
3y2x8717
4gbpzm36
4xgcc957
59prtx18
5aec4025
5dgmz168
5k2yek35
5r7c5x85
5tz9r773
5xknxa42
=AL vlore
5ger6s34
5nv9j059
=AM gyumri
4k0ww995
=AM vanadzor
2ec8dv15
=AM yerevan
02s77n28
057rcj45
0ad27c73
0fkm8n81
0qecg646
0s8vne50
11hcqy60 4e
1br3aa17 4e
1fh9nm31
1ggzh816
1s3m0650 4e
1v4e7289
24rm9722
2n744x58
2ndqas38
2yqgb753 csk
34xhb710
3mxeqa17
3r97y618
3zhk3020
40k08962
4a8k4p47 4e
4mczx267
4rvwsw45
=AO belas
121f8g77
1hxyb880
=AO benguela
2gp4g669
=AO caxito
36qche57 4s
4fyf7n53
=AO cuito
4t45q150
=AO huambo
03sw5840
0rq7kf39
4843y708
=AO luanda
05jys510
0mgjz918
0nss6615
0x3p4252
105x3s66
129z0867
1nq34e56
2c39hw83 54
3305fr68
3b93v721
3hk3vn23
48143a36
4h4zez72
4mhy5c57
596kf428
59bevx75
=AO lubango
0e1bj270
573jvt10
=AO malanje municipality
306brh86
=AO menongue
0jga3n25
=AO ndalatando
3383rg81
=AO saurimo
2ej0z861 5b
=AO tchitato
2kmc2r95
=AO uige
5gdngf21
=AQ mcmurdo dry valleys
4r3s7465 xnl xsj
=AQ palmer land
139hn422 xnl 10fz
=AR avellaneda
52ad0f33 5g
5f05cy37
=AR ayacucho
0xp3z794 8pe
=AR bahia blanca
21rr7t48 5j 7s
28crwz56
29sqvy31 5j 5n
2skrr217 5j 7s
33xgn512 5j 7s
3efzvv60 7s
41ttmq60 5j 5n
=AR banfield
52fbqv32
=AR bariloche
0sx0cd23 6z
38n0qb29 7s
3erw8p58 7s ej
47v1n828
53dzdd93
5m802881 6z
=AR beccar
4zgm9b74
=AR bernal
1r53hz59
=AR buenos aires fd
53jeym09
=AR buenos aires
01ecav82
03vcnv80 62 7s
047z8a16 62
081fs513
0822yn93 62 7s
0g2qdz89
0h0sty43 62
0jxb8k91 62 7s
0k3smk02 bx c6
0kkbzr26
0ppmht14
0v29jp57
0vgfzn51
0xp71n53 62
11avak85 62 7s
11q0wp29 62
135mxn53 62
13c5y403 62
1462bm80
14pzm971 62 7s
15xjpt63
17p13n71
17vc0d35 62
19cw0b95
19ptgs60 62 7s
1a58dz79
1ae3s995 90
1bmj8t37
1c0q4919
1ebs6k31 az
1h1bc022
1m444286 62 7s
1rqa5h24
1sewfq88
1t8pd591
1xm1pt56
1xz39a70
22adkr07
28x29h02
29efta16
2atd1296
2b0zvv74
2bf8e216
2by8jy67
2cjf2d48 62
2dby4d37
2h503d38
2hbrab76
2j861411 62
2pabfc03
2qwadn23
2spt7814
2vkzd588
2vt2xa24
2vyk6z19
2xkrvb18
2xm06c56
2z3t5745
30qxdf23 bx c6
348f6e47 62 7s
34jx4s30
36a3f271 62 7s
3799m784
37vec356
3ch1rj44 or9
3cqe8w59 79 c5
3d77hy23
3hnwy706 7s
3pssnk88
3qryrx52
3qtd7e32
3rejdd20 62
3rq94151 62 7s
3stxzb56 79
3yefst80 62
3ys5z729
3z3vkp52
422kzb24
431v7h69
436t7b34
43z4dw53
44q15w81
4582r067 62
45g2qm50 62
468m5s46 62
469ejq24 7s
46denk61
47rk3g12
48f36m54 6z 7s
48pgm534 62
4assc746
4bfnba29 62
4c5b8z55 7s
4dqdxv39
4e145057 62
4ebzxq58 bx c6
4fz79c74
4g7dxn12
4jwe2p45
4mvswa78
4nrcyx09 6z
4sf6j110
4sqxqe77
4sxme922
4tje1v24 7s
4tmf0341 62
4wm52x94
4x6knr93
5051wa40
519ax945
51cqgx65
51pzdg24
52d19e17
57bjmy35 62
57gqmg22
57xgqr91 62
5a6c8567 62
5c7rgn41
5de0bv95 62 7s
5gsk4b23 62
5h6hv911
5k07f122 62 7s ury
5kxnq107
5nmn4b18 62
5nmttp70
5nxds205
5r0mgr86
5rdwta29 62
5s004555
5t5tmr31 62
5vas4792
5vb1zw21
5x6bj397
5yj62k18 7v
=AR canuelas
4c4fb031
=AR caseros
51zrh047
=AR chascomus
4qzr9r50 6a 7s
=AR comodoro rivadavia
1yd28726 e8
=AR concepcion uruguay
1wgfva68
=AR cordoba
0vsnbn30 a4 af
110wcq52
13gkdy87 a4 af
170yz872 9gg
1h6ezd77 a4 af
1m3ry316 af
1vgvj394
1y3yr807
23dgw813 a4 af
26qww519
3vxkne37 7s
48p06a75 7s
4bf3n463
4gen2f55 af
4h50g296 7s af
4hehwn14
4nh79216 a4 af
4qatz820 af
4qtr9c10
4vhn6x78 7s af
4z80e107
56tb7j80
5ej0vv18
5yfjjn56 af
5yfwpr80
=AR corrientes
1ktqem13 7s
57ecva72
=AR entre rios
5et1xd41 7s 9t dp
=AR esquel
1d67x059 7s
=AR falda canete
0pw52a85
=AR general jose san martin
1etg5g76 6a
=AR general roca
1pcb8y44 7s
=AR hurlingham
0p094v10
16z5er26
3h7hkg24 8x
=AR junin
0c8e6e47
=AR lanus
0ccxmy30
45hhcf06 au
=AR libertador san martin
03byr264
37b36v23
=AR lomas zamora
3phg1t06
=AR los polvorines
1k6h2m87
32ry8695 az
=AR lujan
1yjy8p80
=AR malargue
4x4znw66
=AR mar plata
0gngwf81 bc
0prp4a27
1jxef645
2h8m2a72 bc
2ny4k044
3h0e2s88 bc bd
3hf0wx76
49b2cm85
4azj1350 7s bc
55eqsb67
5yqfsf29 7s
=AR mendoza
0568z619 7s bq
1es6dz53
1tnfvr41
2vmjde87
36rry744 7s bq
382cfn28
3dr5vm44
3vdg0553 7s
3w1cw951
4jpdpb33 bq
4magv453 7s bq
55wmc747 7s
5sn8wf81
=AR parana
25ae7a15 7s 9t
40kpmb93
4ssjv946 7s 9t
=AR plata
117z7d66 bx c6
18gb4016 bx c6
1pmtm379 bx c6
1tjs6929
287zzv25 bx
2a53x034
2raxsg56 7s bx
2s7sax82
2t6gq889 bx c6
39ywxz78 7s bx c1
3e2dsv41 bx
3j517g53
3qan4b12 7s
3w9ctg72 c1
49hngf66 7s bx
4dkjtk04 bx
4smp4393
4sw7nr96 bx c6
4v30e006 bx c6
57zmmf60 bx c6
5fvszr38 bx c6
5jna1677
5p6vdy67 bx c6
=AR posadas
2ykqf474
3kr8x191
=AR puerto iguazu
4jdqdr13 aj ci
=AR puerto madryn
2jszmk54
3zt5y861 7s
49xnr573 7s
=AR rafaela
4arm8d04
=AR rawson
0ka0b792
=AR resistencia
1d4y0s98 7s ak
4amwj384
4mdtn250 ak
=AR rio cuarto
002pcv65
0b8kb078 cs
27fxex97 7s cs
2xar8d89 7s cs
33ztps90 7s cs
3b9rkd85 7s cs
3bp8mh70 cs
4n8esq95 cs
56rn5053 7s cs
=AR rio gallegos
23f76417
=AR rioja
3qvyzg66
=AR rosario
0psjjr22 7s d9
1qkxb782 7s
1yw95a78
2k239e36
2m19wv39 d4 d9 bla
2rg98h11 d9
2tphfq59
3e32gw22
4qypp211
=AR salta
0htwgm11
11cdfy08 7s dc
1n006s45
4tpkqz22 7s
=AR san antonio oeste
14etd178
=AR san isidro
594de127 7s
=AR san juan bautista
0ep21g81
=AR san juan
0kwm3d29 7s
1qz8r868
2rsnav77
=AR san luis
2r8b4p12 7s
=AR san salvador jujuy
15meej47 7s do
24yfzm72
=AR santa fe
03vet424 7s
041aya12 dp dr
0pt8r998
1kwwh635 dp dr
238k3s54 dr
42765079 dp dr
57915t59 dp dr
58xqms97 dp dr
5e65a079
=AR santa rosa
2c21vy68
=AR santiago estero
1v9p7c03
=AR tandil
0veegj02 7s
11gakh74
288c3494 7s e1
5qz1p375 e1
=AR tartagal
571r1m86
=AR tilcara
58r67z28 62
=AR trelew
0t10t971 7s e8
1bvz2w43
22g6pv04
=AR tucuman
0h1wvj36
1b25hg46
3w8cva37 7s
4chzd762
4n143x36 7s
=AR ushuaia
0cg73391 ef
21wj5r76
3r89qc03 7s ef
=AR victoria
4f7h3b65
=AR viedma
19zzg975
48zgak80
5pfe1v37 ej
=AR villa maria
31m0fr54
=AT admont
0ek1cp74
=AT bregenz
4c7sns60
4ht9dx76
=AT brunn am gebirge
0ae9r889
=AT dornbirn
31wyx077
=AT eisenstadt
0t6gnv18
4f57t081
=AT engerwitzdorf
4sbqq249
=AT feldkirch
2kz4tk84
2wmjy128
5brv9741
=AT golling salzach
4vjq8z95
=AT graz
029ze972
02ee1685 f4
04zhad81
09r5p347 kx
0d7xrm67
0jg7hp37
0nxtmb68
0pwncn89
14xc4822
1bydex26
1faaaf77
254y9b08
29rc9g37
2cms1514
2jfbm483
2n0bts35
2nhe4p66
2wexny57 kx
30akyn67 f7
31gwf224
39qz7352
3b1qgn79
3dafx737
3dm7dd93
3kkbqm48
3q1tx520
40823y46
43256924 kx
4t22ac91
541v4g57
5bywcp64
5gnb6459
=AT hagenberg im muhlkreis
533vxh11
=AT innsbruck
00fpja48
0b063968
0f3th548
10nd4p40
15ndb314
1h7pt324
1s0je147 g9
21kg9v06
28ze1052
2d84sx83
3pt86f80
3vgk1715
4afm3q65
519vt613
54pv6659
56hzt889 mm
5e41x347
=AT irdning donnersbachtal
26hkgb56
5mxbv258 gc
=AT klagenfurt
1at23619
3t0pnq13
3wtkyy12
5q9m0937
=AT klosterneuburg
16rjax45
1agk4b09
2zbht716
3gnh5541
49bff176
=AT korneuburg
26b7jq90
3n0q0765
=AT krems
2r2nns16
30r5af82
3ef4a036
3wx9te92
4t79ze18
=AT kufstein
4r1x2k35
=AT landeck
5rje5151
=AT laxenburg
2wfhk785
4syfkh91
=AT lenzing
4cmxh670
=AT leoben
2fhfw393
2j8sxk20
307rp314
3jk5a988
4s620254
=AT linz
0fwm2t61
0t12va36
0wb8n271
1fxzb657 o4
1gpw0445
1jwm2188
258zp205
25t7k891
28rf7391
2as55378
2frbs640 np
2h3bfj85
2ks3nr96
3e7pqd57
3jzk4720
3rh9qr65
3wj5m279
52r2xn60
5cndr128
5dwv6530
5rq5rv71
=AT mayrhofen
2nxg3q95
=AT melk
5p324b26
=AT munster
4r478t60
=AT orth donau
3vy7sv60
3we9z687
=AT perg
5epaxp86
=AT rankweil
039sga55 87g
=AT ried im innkreis
3ah74403
=AT saint polten
07dshj79
0v6d2h12
1faqv652
1tqf6a73
22jmgp84
2g9n8n52
3103ye85
39a2re55
4rq2jb11 i4
54b4h407
5r0e4p82
=AT salzburg
072dxg89
0a2syk23 kx
0tfmqe91
1awx2523
2j50kc39
2yfv7f42
338ycj54 kx
37w8vx49 il
3z3mg085
43zam433
4bb6bf94
4eqm2w21
4ry38w69
500kmp11
56wg7w27 mt
5gs8cd61
5n7r7c91
5q3g7p38
5rmjys46
=AT schlierbach
0b029w83
=AT schwechat
0xn5w219
1nvdnb36
=AT seekirchen am wallersee
1pmm8272
=AT seitenstetten markt
5rwj0911
=AT spittal drau
36w00e23
=AT strass im zillertal
2hc1xg77
=AT trins
0qx5am02
=AT tulln
0stdvt59
12j4s611
=AT vienna
00n2a918
00ymgt65
01gcc176
01zf8v27 gh
03f4pg83
03gecb74
053xaw54 kx
05ex6728
05hr7v68
0621wh10 lm
07b74r43 kx
07jd4588
07nyh531
08w3ax30
0a8zdv13 kx
0atjb939
0br86003
0bsxfj05
0czsbf91
0df3z122 oi
0dgdnb65 mm
0e50mf91 m4 aph m5a
0gg0jt32 kx
0gns0095
0gsyt497 kx
0gyszf82
0hh7tq18
0hw3vb36
0n2qrv22
0nkcmy90
0pqz5a68
0pvw7511
0rt03g55
0v16df20
0wa5ga86
0x5wnx94
0yr5bt74
0zdzzf56
0zmn9v56 kx
0zpzcf38
105rz203
12cz7g18
13tf3c58
13v7ga69
13vyke20
1450d509 1xn
14a41w35
14cpn338 mm n3 nl
14s0bx45
1512ky61
167c3179
16d4xa49
179h0y45
17faj253 kx
181cy234
18avam53
1ctee687 kx
1dvbrt74
1ejvk640 kx
1gmtnk43
1h8xh496
1hcs1859
1hpwkg10
1j7ztj55
1mef8r43
1mz2pn83
1tf5aq62 kx
1tv5y993
1v1jam04
1vjcez22
1w64ht88 l4 n3 nt or
1w6qp003
1w84kg34
1x98fq76
1z47g681
1zqrxf85 mm
20sst346 kx
23dz9m50
249y7230
24mb6n55
26vtvm28 7oq
28696h48 kz
28bsh698 mm
296ebz56
29djt864
29s7f567
29tqgq95
2aqrmp51
2c5jsm26
2cf89s21
2d229b24
2d4n6z95
2dk8t214 1nu
2egw6w85
2ekkcr74 kx
2g5env92 kw
2gf21x28
2m68mv75
2mdj3c25
2nj1t859
2pb0jm72
2pdyf227 mm
2pfhbd70
2pgc5h43
2qb3f692
2r8c1j53
2rdy2081
2speyz69
2spp2390
2x89jc96
2xyxvc90
2zt1gg83
2ztq4x57 kx
2zv2se87
2zx40v98
2zz1nj61
30cztq64
30px0y08
31621972 o4
32cjs650
34763q63
34c96889
35qbs093
36mhzk54
38bzrc91 803
38kx6574
392s2x98
3a6wcb68
3akq3731 kx
3anc3s24
3c5wrt42
3ds3jw98
3dscga50
3em27e03 lj
3f6d5009 kx
3gjxds17 kx
3gng8t46
3gw47g69
3h82yz49
3hgkg910 kx
3jvry011 mm
3marfy19 n3
3n2c1134
3nhjjj32
3pges087
3pmpje25
3prydq77
3rrfzx46
3rt9jf88
3rvt2327
3t0xv603
3xk4a758
3yn8s215
3znhvz06
405nh111
44xeax47
472ppj97
48dqgk17
48m32v08 10hg
4935k107
4a6mjk91
4a9s7v87
4abv6630 kx
4ctq6f67
4d836q62
4g8ype42
4h16zf48
4heaf422
4hwbg047
4jd9ff79 mm
4jsx0x49
4jtnvj04 10rw
4khwmr87
4knbh022
4marky29
4mn32j67
4mpv5r98
4pkg4a74 kx
4qcebk79 lv
4qsamf92 10p4
4r45q768
4sx5hw70
4v2brz27
4vmyq826
4wr5tk73
4yy4tq26
510j8x25
514bm407
515pjs57
51kb4j80 kx
552tvm72
56b2ve81
57ff4y42
5ag62t55
5bd7c383
5beaae04
5cz70a34
5f0zr486
5f5aj854
5hbnmy48
5htqpy51
5ksqqc16
5n3x4p02
5nny6x17
5p5qhn13
5qewa988
5twjp994 mm nt
5v1baa28
5xfe3w07 kx
5y9csv14
5yb1mg89
=AT vocklabruck
32900178
=AT wattens
58fw2b10
=AT weisskirchen traun
0wjpz137
=AT wels
30tvx861
3jqp6d56
=AT wiener neustadt
0m5rzv47
0yx1kx21
12d0ge65
1w5pyt41 8ad
3314b546
3k7r0z51
4w0zef94
56nqp360
5cxx5e41 7j8
=AU acton
4yx6dh41
=AU adelaide
00ghw467
00t0j841
0892tw58
0carf720 q2
0g76w893
0m5htv12 qf
0nd85a71
0pjm1054
0r80yr56
0v9rqv32
0x362k69 q2
0ypzd005
14gyb994 v6
1bsc2n27
1e399z24
1hza1144 qf
1kpzv902
1p93h210
1s8j4r12 qi
1sn10141
1tg7a346 qf
240tjc76
24atcf19
267htk20 pz
26xyd213 16g
28g18b61
2d01az19 pr
2r40rn49
2zj7b759
2zv7ne49
381t6379 qf
3ba1ck57
3bc44j62 qf
3kwrfk72
3pa4y709 pv
3yg7hz06 q0
42gmmd19 pq
43t7b640 q0
47kx5j58
4d6z3m80
4g3scy39
4ghzyn62
4v4r8k86
53gv9453 qf
5a856n95
5bcgfn72
5hkcxq28
5rke7t32 vi
=AU aitkenvale
152shq94
=AU albury
28ypwr15
=AU alexandria
4yzh9160
=AU alice springs
29dswp54
5v10bv14
=AU allambie heights
0retz024
=AU armidale
1tgswh16
26cjqx95
3hm9j517 qz
3qbg0c93 15r
45p3tc45
475fva64 qz
4r659a56
=AU atherton
5ycqmp53
=AU auburn
4dk1kp26 1dj
=AU ballarat
1jmjwt28
4kd26r92
5qbzwv83
=AU battery point
0arpt780 zd
=AU baulkham hills
5yc5h025
=AU beaudesert
5ykjy250
=AU beaumaris
0dzkdj68
=AU bedford park
20aczd56
45thxk12
4z91ja70 pr
=AU beecroft
1fvxwh63
=AU belconnen
1e4w2966 v1
468vd838
48a3wm97 vm
=AU bella vista
1aetvt06
=AU bendigo
0b140761
=AU bentley
2mft8527 rj 16q
5dzwvx76 16q
=AU berri
4ssn4243 pv
=AU berwick
2g8r8t79
32nknw13 12m
=AU blacktown
17bddy38 1dj
=AU bongaree
47hbnr51
=AU brighton
04r89t54
2k1bsp36
=AU brisbane
04edqb24 rv
04y8wk30
071fq917
07zyap28 ss
0c1dt378 ss
0c8gax70 1dw
0d4phf77
0eaqry86 s2
0nx6aa03
0pkdvj50 142
0pvy2x95
0rqy9422
0s894y88 1dw
10g47133 rv
14nzt826
1979qd10
1j0p3681
1k8nkc73 s2 w4
1kdbsa35
1sxj8p89
1y4y6h16
235aj664 2xn
249yv056
24ws6f80 ss
259bcz98
2jfhsn35 vi
2sc3r913
2t3p7e85 rv
2vz1de40
2wtcj248 ss
2yhhh758
2zv9xv82
31xcxv56
33jftm25
346ase89 yxl
34xgvz19
36s6ct29
37405308
3a0hqz22
3g60bf21 si
3hrfs156
3jb5sg38 1dw
3pnv4752
3rtykw43 s2 w4
3sd43014
3tms4174
3wxseg04
4cxm4j25
4dxv8v14 s2 w4
4fkf6297
4fpm9z44
4mqb0968 rv 1dw
4svh6j74
4xg3sn37
53mfxd72 s2 w4
53v53919
5521kj46
58xdtn86 s2 sx w4 zd 12a 17n
5fb23t53 ss
5kqz6183
5p52kj31 rv
5s5aag36 ss
5sdhta47
5sz45x40 ss
=AU brookvale
2thfbe39
3kadp558
=AU bruce
3y4ynm34
=AU brunswick east
5frf9c55
=AU bucasia
16esgf68
=AU burwood
2czsnj07
=AU cairns
2bjj9p45 1d7
2m23mg23
=AU camberwell
12x2n652
2ybsyy31
=AU camperdown
434c4478
4w6y2z35 18x
5jtex909
=AU canberra
022tw254 11pv
0289aa83 uo
08aaf926
0aa7w613
0ak1t323 ut vu
0bx52076 v6
0c8nx045 vi
0ek2rf42 vi
0f8wxd79
0j4a3b86 vm
0j9jer02
0jks2h96 v7
0n82gt57 v6 vi
0nxgpf29
0qq77n27
0qtfgg81 un
0re53k43
0rev1511 v6
0seaxa44 v7
0y82hx81
11j4zc17 vm
11kf5r70 v1
11rpdz66 v3
125wpx05 1bd
12a0nd08
14vqg108 ut vu
1972fe66 v1
19wvm592
1db6n192 v7
1f8qf629
1s5nqv53 un
1xcwz090
201hm243
21z9m619 v7
26nh4520 vi
2a2cjw65
2b3hht72 v6
2bbj5z24 vi
2gkh1e90 vi
2j5s7g39 uj
2sbbq532
2swcnz29 v7
2w0m4735 v1
2wa0fq92 v7
2xwr1996 v6
307tfa50
30c92375 v7
314h5y94
36ccg086
39b65w79 vi
3a0avf44
3cwpte63 v6
3dmtvy82 16g
3f20jx79
3fy7b149
3n17ds51 vi
3pep4w33
3qhv9c02
3qn8fb07 ut vu
3rs0fg31 vi
3z942k20
41kwj007
43rbr770 v7
4ge02x20 ut vu
4k59bg10
4s1nv328
4sx9wp33 vi
4xhcbj83
4yvjg468 vm
513v5k17 v1
56naxb15 v7
57xz1h85 vi
57zvdf83 w1
591qfp26 v6
59mabc80 vi
5bgxxb69 vi
5c196m06 v1
5d2pc330 v7
5ddrvt52 142
5fj3ns96
5mmh0f86 v3
5p3fde54 vi
5srt5c29
5txeyd16 11yu
5x0dkw54
=AU caringbah
36mqtw20
=AU carlton
0pm8fq14
1g2myd70
1jhgd738
28g7jt24
2c3nzd41
2j2fth58 11d
3f37fg05
3na63e43
=AU castlemaine
4tvfnj07
=AU caulfield south
4zp96367
=AU chatswood
1e3kxx79
499yp070
5p51cz50
=AU cheltenham
34hnt981 12m
=AU chippendale
4883za22
=AU clayton south
3jh4jw93 vi
=AU clayton
083mf965
0yx5cw48
1nzm5q36
22mtcz62
2yasb727 w4 12a
3hrns542 872
3q9apk85 12m
4p7aq350
4ypnrn45
51e7s436 w4 12a
5p96ba03
=AU cleveland
14tr1k14 1dw
=AU coffs harbour
29r1ks56 18x
=AU collingwood
3a6gjz18
=AU concord
5kf27764 18x
=AU cooranbong
2r276210
=AU cowes
4mxdhb79
=AU crawley
2mxc2926
4yev3f93 173
5sd1pp77 16s 173
5vtzry32
=AU crows nest
5ex2xq11
=AU dandenong south
14gy9m59
=AU darebin
4qg2qn14
=AU darlinghurst
00ed3w25
4wynx969
=AU darwin
06mbby82
11y8np74 xo
1537wn74
1drzr533 xi
3n0gvg35
40ed7622
48zcaj52
5fyd4h04
5n7q5q24 xi
5waxv440 xi
=AU docklands
1ckbhd80
3k36ry62
500yaj74 12o
=AU east melbourne
08q4kt04
1sqdef20
3azf2g07
3c6kd554
4kp61y04
5e4f1b55
=AU east perth
07ef4t67 16g
14xaa570 rj
1epcny94 16g
32ckra69 16g
3edev459
4mr78v45 16g
5h2dda38 xz y4
=AU elsternwick
4ngzd740
=AU epping
5mjmsc11
=AU eveleigh
56q84j13
5jced525
=AU fitzroy
2k3cxs74
=AU flemington
1mmz5j21 13j
=AU fortitude valley
3g5d6c96
=AU frankston
2n5e6456
=AU fremantle
1p3k4288
2stey378
3yxgmm62 14s
54r0wx32
=AU frenchs forest
5sm5wy80
=AU geelong
0jrpxe15 yk
0my0hg66
0s8zqn62
2aseym49 vi
2ncz7991
3neafq81
=AU gladesville
4es2gg88
56hed623
=AU glenelg
2tx9ak91
43dj2c51
=AU gold coast
11eg3c60
5awj8b71
=AU gordon
3z966n82
=AU gosford
1jg3a168 1bn
=AU granville
3vtywh31 10hg
=AU hawthorn east
3z324m19
=AU hawthorn south
37mj4292
3xh6aq63
=AU heidelberg west
095bnv13
=AU heidelberg
23ycea07 14h
3bnzd602
4t908e09
=AU hobart
0h1xm212
0jwytm78
0tfmma03 zd
10x3gp67 zd
18kp7s70 zd
1ex21125 zd
1ff1ff64 zd
1mae9353 vi
1nfmeh72
1qv3ez98 vi
24jkkf40 un zd 1bd
26xeq875 zd
29pamw34 vi
2j016891
2xhx4j26 vi zd zv
31382m70
33y4aw87 zd
3mxhzf09
3r3cns79 zd
3zp6d369
41njsz97 w4 zd
4ccf0j10
4jqtny57 w4 zd
4k0s2970
4myefg51 zd
50as5c79 zk
5e89k615 v6
5fqmdn41 zd
5gjpam11 u7
5hdbs804 vi
5n8cqa74 zd
5wnyrf48
5xyr4058 zd
=AU homebush
0h14jd50
=AU hornsby
16c71q24
=AU hunters hill
4mrh0826
=AU huntly
18apx651 12o
=AU inala
4dz3w425 rv 1dw
=AU ipswich
2ejcvx87
541m6t96
=AU joondalup
508kew31 16g
=AU kalamunda
4qkrdj06 16q
=AU keiraville
0dt9qb91
=AU kensington park
1f3jhd65
=AU kew east
2xn8bh65
=AU kew
1z7m4762 11g 12x
=AU kogarah
4btcsn25
=AU kwinana town center
4w53rh54
=AU lake bibra
0nw4tw41
=AU launceston
0dgmsj78
46f88w34
=AU leederville
1ddvtt26 16g
=AU lismore
01xkv632
=AU liverpool
41wqk140
=AU logan city
082dha77 115
10tfrq03
=AU lucas heights
2c5qvj97 1cm
2f34aa13 1cm
5bea0b03 1cm
=AU macclesfield
1ebwt107
=AU mackay
1w2yhe61 rv
4frfb960 rv 10t
=AU macquarie park
2swxtp23
430jfd38 cjg
4gs7j941 10d
=AU malvern east
0f99yp81
=AU mandurah
1pqh8144 171
2mx98f15 17p
=AU manly
21mnqw37
=AU mareeba
03cc9018
=AU mascot
0t09mq63 z02
=AU mawson lakes
1bv62685
=AU meadowbrook
2w2krx65 1dw
=AU melbourne
008bth81
01kjn539 11l
05bvs909 141
05xs3e07
0621sm95
09ynjf67
0avt9k26
0b9jhh55 12o
0cybsr61 w4 11r
0dvgej48
0ftv3450
0mffw377 v1
0st91468
0wbqz082
10mv7n52 146
12nkbb42
132xxe06
16899r71 118 11r
1697q826
1a5pke02
1b6kha49
1ej9dk98
1h06nz15 w4 11r
1h39c842
1j077k51
1kk86953
1mqx8q10
1rde0531
1rxfrp27
1tkc7083
1tsr2j53 byb
21d7pd31
23m51b03
265m3333
282y0p95
289y1w68
29hpsa13
2a63f074
2a8bt934
2b26z922
2bfwt286
2ef40e75
2ett6548
2gdbm217 vm
2gs3vg83 w4 11r
2heq2t56
2htmqw41
2mzvf848
2n0sa445
2p4mwa83
2pad4n29
2rktxt32
2t1bej08
2xs4mw32
2xvc5r05
2yhry898
2z8wa502
31rekg67
36s3gz19
38sjwq14
395ye519
3a2tac74 11r
3cfaj272 128
3e0qa028 12o
3ep9w883
3f6cxf53
3grnna41
3hn7vp62
3hspt047
3q5ss215
3rke0285
3tmpzb72 12o
3vk18a84 1cm
3wx6gc89
3y6ba359
3ye1d668
3z28c516
41684t28
42wjyc34
42x5bs02
44r8mj16
44tc0x05
4507gt97 12o
462jy631
4674kj97
48fyec77
49c14e20
4bavfg34
4c97m830
4cq7wg91
4dkba015
4dkp1p98 v6
4ez6qq41
4fxxe129 11r
4j757h98
4jc3ew84
4kdqzg37
4mf3mq37
4n7vs332
4s1m4564
4s6tej12
4vq43039
4xb0g792
4z4kmw33
51wnqr14 v7
52xe5r02
555x2b41 123 12a
5be61588
5dbj6g52
5gkzhv48
5ktbsm52
5nq3sz50 128
5psqqq26
5r35r527 w0v
5re01744
5rwzhy90
5tm31061
5tvkct11
5xv08z09
5yncf830 z4 11y
=AU milsons point
580ba928
=AU milton
03hnh487
22d1jx60
=AU mosman
0tgy9105
3ry2ah66
547s4y81
5v6jzw04
=AU mount nasura
1nkdyf86 16q
=AU mount waverley
59ffxx34
=AU murdoch
15zq0969
3xba7c91 171
=AU narrabri
5kxxr655 v6
=AU nedlands
289t9g81
43rdsw72 y1
4yn72m09
52v3nb82
538e6e45
5dg9bg39
=AU newcastle
0eae9z71
0f6g0567
0j1vsg87
0n3g8q42 150
1rays615
2n5xmn14
2nadej66
387cyw98
=AU newington
2y0cs367
=AU newnham
5fv9c840 zd
=AU newstead
3eh6fk59
=AU newtown
4awsyj96
4p68fv46
=AU north adelaide
5s723e81
=AU north melbourne
1thnk178
4n9w1739
5wq5t373
=AU north ryde
2z8ech05
3nk9pp38 w4 1a2
=AU north sydney
1j72sa23 18x
2z8j1p10
3tb4gf50 18x
3ypqw073
411hhn74
5c7bzd52
5gt90n14
5yb0js28
=AU orange
50khh066 18x
=AU osborne park
3ea38411
=AU palmerston
0a50j303 xi
=AU parkes
42wrtw77 v7
=AU parkville
0nxtdr22 12l
11wdec52 11r
1bgpg714
2vcqg248 w4 11r
3d17t865
4y1rbh73
=AU parramatta
042bdc75
0a7xgz80 18x
2k2mqt73
4pedtg03
=AU penrith
3vb6df93
=AU perth
0420et70 16g
06vyay97
09axtj18 16f 187
0b9ahn78 14v
0cv9q002 16g
0es6pb19 16g
0hjft591 16s
0jjz9s23
0pebsc23 16h
0r4sry34
0wqdbc63
0zc2xc51 rj 16q
118thf61
15zx6n37
17wrhq72
1byxf044 16f
1hhqsm59 169
1z7q2468
27p0bm56 14s
28khat13 173
2baa5g50 y1
2gc3ec59
2n415q13
2txrtk05 16g
2z7yyw60
30j0mx51
30p9nw74 16g
324q6b35
3ex03657
3vy1bn66
407gn548
42c8nz45 y1
46ymy073
47272k79
4ec98z42 y1
4f2f0537
4m2am986
4t3ksz65
5jhnwe22
5r2b5q92
=AU pinjarra
5w62hv45 17p
=AU port macquarie
2ng9tz41
4r51hs31
=AU port melbourne
368htj83
=AU preston
46c3d771
=AU pyrmont
4vssaz54 x8r
=AU queensland
1b1wzf66
=AU randwick
1491q767
1x784220
=AU redcliffe
5qxez013
=AU rhodes
0rw7g836 az2
=AU richmond
1deraa16
3gjccz36
3t52dk35
=AU rockingham
1c17pa61 17p
4j413049 171
=AU rosebery
48zxq081
=AU rottnest
2dj4ny34 14s
=AU saint albans
2f2nvw78
33abcd54 12j
=AU saint leonards
162vgt33
1a3zg415
25ne6z60
2gs2e959
49pqjc23
5gpkvs36
=AU saint lucia
0vhg4k19
1s62z461
=AU sandringham
36p67w50
=AU sandy bay
5b333288 zd
=AU smithfield
3kfr2z97
=AU south brisbane
0m96vp86
4wf83978
=AU south perth
1awp2978 16g
38yc5y48
=AU south yarra
5n61kq56
=AU southbank
0rrhnr97
1wrp1146
2145de51
2ras5d14
=AU speers point
00865k88
=AU springbrook
30y2hn08
=AU stawell
1az7g189
=AU stirling
4v8sjw26 169
=AU subiaco
184qmt78
3j1avm36
=AU success
5q2v0y14
=AU sunshine coast
16gb9e15
=AU sydney olympic park
4gqrt415
=AU sydney
0067tc54 18x
00dfsq72 vk
02175442
02dxp647
02ttqg42
0376kv67
040r9v43
04m1nt14
0510tw04 v1
05bs2a16
067dvq63
084v9z77
08cfxd05
0bm0qt52 v1
0bnaq407
0ck0kh03 1b4
0eqjcz31
0esd3e21
0f7vya03 cs6
0g1p6865
0kz42k48
0n4vb132
0nvaaq81
0p6her27
0q10wd18
0qrpt643
0rnbty21 s2 w4
0vjsmz50
0yp80c93
0z2m5n36
0zqx9e28 1b1
11tt4192
144fat78 1bd
156h1p41 18x
15z41c35 uh
17hhs980
17yqqp60
17zsa716
18wagb29
1ae3dk53
1ae50z68
1atz5j40
1b05bn14
1bf9eh94
1bn0n770
1bsaey45
1d02zv78 1bb
1g7s6g79
1pay1g94
1qn5vq69
1qx0e979
1sf06y89
1trzbr20 1bd
1vcx5m72 t2
1x0h1806 vm
1x7kw596
21bbn477
21cxfs56 1bh
229nk184
22dvrf67
23331s46
23ssxx14
2441px27 1b1
25rgte66 1cq
2603xz34 1bd
27wmnr48
27xab135
288wcg94 w4 1bd
28dn8475
29g70m06 1bd
2asztc31 vm
2bws0478
2db9yt31
2ex29a12
2jxrhq31
2mts8t41
2n8xct56
2nr41m30
2tqs3p69
2wa5fd88
2wcz1374
2zv4ka60
30cszc07
32w5j703
34r39281
367ekx87
384j8v12
38jdye87
38mte443
38pwz535 18x
3be3fb73 ut vu
3dkzb165 1bd
3f0f6041
3j2gem75
3m5qkb69
3nw31086 1a2
3nw3dq29
3q397159 vi
3r8z3t63
3sxgeg61
3trvqr13
3ve4rt72 1br
3w28pb62
3wrq5w13
3xsfa755
3y4rnb63
402tt118 1bh
405gx254 1dj
423z3467 15l
42gz1a70
42mm0k03
44b7p696 w4 1a2
47hk9367
49cvkb03
4ayaw261 1bd
4b0n4406
4c6fcr68
4c8e2d70
4cyhfr73
4efqw959
4eyjff96
4f0vbp79
4fw0fr46
4gp5yv64 1dj
4hwnke37
4hy0x592 1a2 1ci
4j4psb31 vm
4ms16277
4mz79w33
4pmgnb45
4qct7s53
4rfr1008
4v9m3h35 w4 1b1
4yhf7405 18x
4zj3ra44
5291fa13
55bk6w95
59xf9b48
5dmpdy49 18x
5gpvde20
5gsbkp40
5gvja138
5hqpps66 vm
5j7fep28 ut vu
5jzhr591
5k0s5494
5k4bc948
5nne8c43 18x
5qajvd42 vi
5qfvgc10
5s501w59
5vb5av34 vm
5x3hz149
5xv66680
5ypbsn23
=AU tasmania
4yvxvx65 zd
=AU terranora
2cc1pn48
=AU toowoomba
4sjbnx57
=AU townsville
0nq2dx79 1d6
0pfevw30 v6
21zqhw10 rv
249xx705
28cdc266 w4 1d7
3x57gn41 uo vu
4gsp2c11
=AU traralgon
0ztyx381
=AU victoria
5qx80v97
=AU wagga wagga
1rmh6e96
33b0a569 v6
=AU waratah
4kbz1397
=AU warrawong
0fsrd019 15l
=AU waterloo
5c5ac029
=AU wendouree
4shvqp53
=AU west perth
1dbmzx78
1tj2ez11
3t9pn762
=AU westmead
1vqqp163
=AU windsor
2982h364 yfg
5ap9ze55
5v8yha51
=AU winthrop
1y9f7d13
=AU winton
5b7wvg19
=AU wollongong
0jtmb277
20g3wn65 w4 1dp
4gyqhp07
58m7qw63
=AU wollstonecraft
24stzg69
=AU woodville
08b3br98
=AU woolloongabba
0v807439
16gd3115 rv
3abanh44
=AU woorim
1t650v39
=AU yallambie
1s8z1w25
=AW oranjestad
5cdyhf91
=AX mariehamn
2avk1n91
5mknbx32
=AZ absheron rayon
5wawjf63
=AZ baku
00y2g343
01rcba92
06m4q736
0867fn66
0eaavx64
0jj4ng71
0tcejj11
126v6t20 1eh
14te7048
19am8f18
1a2s8161 1eh
1vwc3f17
1ytcra85
22arna15
27m8zy97
2ahw0w11
2whvdc07
36t4vm52
372q6t83
3d3w4k14
3g2he494
3teh9b51
41vwr251
493v0695
4cyqkg02
4jdck127
4p4ht027
4vdcqh15
4xw96n82
4zpfdp15
5037p730
5367c343
53ez2v94
54gw3b40
56480298
5emvfn26
5h86ra52
5mmnns11
5myqy214
5rtg8f23 1e6
5w7n8003
=AZ ganja
10d98035
3dgwx119 1e6
=AZ khankendi
5sz0hh57
=AZ mingachevir
4j0rnj48
=AZ nakhchivan
1dqrx648
=AZ sumqayit
4zf66g39
=AZ sǝki
4q4ad645 1e6
=AZ zǝrdabi
2evta315
=BA banja luka
0ta7wy41
18q5n510
1agts093
1ynn6p49
282m7c06
2zxrsc32
4tegn361
=BA bihac
5jc8dc06
=BA bijeljina
1pamva12
5cv9ex33
=BA brcko
2bw9cj21
3pveep22
=BA lukavica
22mv6k27
=BA mostar
0ey4b732
0v89p354
355d0s55
=BA sarajevo
0g37h795
0h90tt32
0xx8vr92
19bz1656
1aa4jj71
1h20c209
1j0vck17
1kf3ys41
2hhwgd43
40fabh48
42c0ep03
48b7d518
4p5dqz51
4y450540
5x7zk316
=BA travnik
0tns2r39
18f17m70
1z4e5797
=BA tuzla
36gzhj81
474ygz28
5p9yt040
=BA zenica
2s9jxg24
=BB bridgetown
3k9a4n36
428rfx50
=BB warrens
18kjvj80
=BD barishal
3jsqye23
3r0k4b69
3twnjp38
=BD bishnandi
55k5m177
=BD chandpur
01nw2d36
=BD chauhali
3fyk4w54
=BD chittagong
0eda4j42
0sbxjy31
0w9tx359
1173vs27
12c5zp65
1db1hz32
2j96nm37
2q0kba91
30tbdr67
45v4z873
4ca50994
4dp7n448
52qsay17
5fcm5569
=BD chuadanga
3fsbqz23
4ykwra43
=BD comilla
2bnddg69
3k8wwr88
3zzmvm93
=BD coxs bazar
3sdbz072
4ssq1e68
=BD dhaka
022rgk24
031khd05
03346y56
05r0vm10
06p0ay31
07jk3x13
0dks4e03
0gvj4587
0je5w718
0jqpmm31
0p07rs69
0qfydg61
0r1j9q42
0r6qej07
0rxtj918
0sv97b10
0x54vt20
111tgp49
119q5s74
11fnkc96
18tkb431
190rta27
19qb4279
1bstve36
1bw5rm87
1de7ab51
1e9d9c48
1fd1kv21
1gyrey91
1jfz6618
1py1sz31
1pzqw594
1szdrn56 3zq
1t7cnb95
1tqv1p28
1ttehr75
1wajxa36
1xg2j237
1y5nr239 1ki
1yb6xh37 i4v
1zphyp78
1zq65v31
20frhj02
20n56g04
22a1fs04
22chd503
22xcc775
22xz9e77
23dk5t32
240bsv43
24d4px27
29gtwp54
2c3psf61
2c4z7527
2dpmge29 1kp eur
2hkyzh24
2kj5x347
2m32cr13
2pawj877 1ke
2rvyhw89
31aae972
31evmb56
31q5w946
324fh017
35j0vf10
35m89p44
38kxvq41
39cbw303
39eykr65
3ar63e27
3aw0bz08
3beaw149
3dapab36
3dk4hf38
3fnc0m43
3hyf8754
3kve7z42
3mkzcg89
3mrzxj79
3pcr2847
3s3w2m84
3s61s823
3skrtp62
3yr42517
3z339z23
400am365
41anjn10
42mrsz23
43a79453
441jdk54
45p37n96
474mqm39
4990kb44
4d4vcg59 pee
4e7j6h03
4f7afq11
4j1jjs80
4j8m8490
4jjpxe06
4jtt0w10
4mgxhr44
4mktej28
4rmbb842
4tgrx733
4vsvr128
4wfbp123
4x31hn39
4ydqc741
4ywb0864
5256fm24
5297fh87
52t4a858
56zsfg36
5a1qpv97
5ayzqh10
5g46av80
5j0vwh63
5kf0bf77
5p0tzt32
5p2fa039
5qbbf772
5txhmf96
5wdbfp45
5wv2vq37
5y7bx056
=BD dinajpur
0kvxt616
=BD faridpur
1f7k0a14
=BD feni
4724v550
=BD gazipur
0daydm56
1fva0642
=BD gopalganj
11xjpe74
2g02v883
=BD habiganj
58e0mz85
=BD ishurdi
2n2s1h08
=BD jessore
4eqvyq94
=BD kartikpur
2p9mw189
=BD khulna
09v59593
19frx870
3qq7c889
44y7wq10
4b7fym73
4y58d606
54m6my94
5pny7s12
=BD kishorganj
25pkh378
3pypm027
=BD kushtia
0zfe7z33
=BD lalmonirhat
14ft4k69
=BD manikganj
03dr2d22
=BD melandaha upazila
23dfpy06
=BD mymensingh
30qs1z29
3k5zb271
4k7exg05
=BD narayanganj
23n3bf88
=BD netrakona
5ktf0c82
5natnv92
=BD pabna
1vxg3438
3pezec88
=BD patuakhali
3m50n726
=BD pirojpur
24enr617
=BD rajshahi
0crqck26
1xtd3q75
44jdxf64
49ysg747
4dk3ha27
5e3kjq13
5nnyr510
=BD rangpur city
0drqs466
0hhr3x36
3kmzms45
4rk76w86
53jqyp97
=BD saidpur
0xqgpg43
=BD satkhira
0jeq5q38
=BD savar upazila
0z160c41
2xh1an97
=BD savar
5ncpd436
=BD sirajganj
3ahebw65
4agm4092
5586es19
=BD sunamganj
1ynmyv26
=BD sylhet
00n1k313
0vaxb994
1qg1af66
24ejyz46
3eb1ae70
4s6pzp83
5d0e2p84
=BE antwerp
075f1c08
0kss4e25
1gzvss73
1hwamj44
24fg8t29 1no
2c2v6k39
33f1am78
35xa5s96
3mgecs35
3rhhdt14
3xq4x896
42en9b35
4ag58v20
50d0xx93
5acs9g96
5dpzfc16
=BE ath
5pvs7q85
=BE bornem
33e7gk31
=BE bruges
079jgp14
113zvv22
30h1vb90
=BE brussels
01j5ag10
01kwz481
01t02e86
0227f603
02get527
02kn6n54
031f9587
03g03329
04sbqf57
06e5kg04
08vsyy18
0941sb79 1no
0ccg8z84
0ezbwy64
0g1x4v36
0j4e7r82
0j54wy13
0jrey675
0k4n6c32 1o7
0kxpat18
0m1rny06
0m5fe987
0q3h2974
0qf5qe53
0r7apq26 1no
0rfexj26
0s3jmk58
0shh1m81
0w9hey63 1no
0zwdnt53
0zxcjq81
102p7z54
105w2p42
142nnj03
1767d733
19af4n30
19gta678
19w4f821
1antkr91 1qr
1b2g3h90
1cqayg74
1dek3170
1fapfv42
1g8djv19
1g94x362 1qr
1h3dr788
1hvpn235
1mdyh744
1n029866
1qanyf14 1no
1r09qt02
1r9htc13
1rwa8h06
1v2m4n16
1vbc2y23
1wvpfr56
1x0tqm86
20yfz786
21354321 1q8
222qrf24
22tacd25
23g86t37 ni6
25f3dm06
25qq8j12
289e7d92
29gycz42
2am44w88
2c89h825
2ct9mp85
2d3h3h49
2depad46
2dfxg175
2dp3xf77
2efszc08
2errzw26
2g33sh54
2h8sev96
2hcmqg97
2j4p4h77 10hg
2mkv8r24 1o7
2p1wzv32
2qc43v06 1no
2qd6xe92
2qzsgg04 1rf
2tev8b73
2v4kgk19
2vmnye06
2vzfsx67
2y22ws83
2ygek028 1tk
30x5z418
31kxs331
32xdry56
33zfn006
34wxcc35
3618hv60
368jtq03
38f7y939
3a5y5d65
3e6bna46
3fcabp80 1no
3ggvtm67
3gkdzy47
3h3ed239
3h4x5z90 1qr
3kaedj42
3khyar38
3nv0z257
3r9tht68
3rc1y976
3s4khd80
3sj9b840
3vfw8w96
3xxypa75 1no
3z2w1e36
43ddq142
43zw2312
44ng3n84
44xw2q20
45hf6s03
472cxd90 1no
4afqts81
4agawh36
4at1ex44
4cefae43
4ejags36
4ja8dc86
4nkty468
4pvsjf17
4qxsrb28
4r6e5t98
4t34tv83
4vmtqg68
4wc4pz32
4wcznf70
50y3ke75 73d
538xdp23
53e7we70
558ewf28 1qr
58qm9p63
59r7kt69
5bnqnk18
5bpnm452
5cmp5q80
5cx8cy07 1no
5fsa3j22
5jkk6v05
5m0xgf85
5mkt9r11 1no
5p0vdx37
5t0gg285
5tt55065
5vy34780
5xagc088
5y4mds91
=BE charleroi
0zam0e96
2acz2505
2ma6j015
5ma41w62
=BE destelbergen
0hs4d895
=BE diegem
4pg1df08 zf3
=BE edegem
3dx3xy28
50yn5k40
=BE engis
508jbe38
=BE etterbeek
4c4yys67 1no
=BE evergem
27gvg079
=BE geel
2ef88m96
4e7kpf57
=BE gembloux
16n74679
=BE genk
4fg7az81
=BE gent
5yn67m85
=BE ghent
027txx50 1ry
0cv9y106
0jcmjy20
0rs45z86
16c76a68
2c191v59
2n0pt268
3baec336
3cmvza02
3esfes81
3xrhmk39
4aa2m566
4spfxf63
56t38c37
5fgn4m77
5pzxer45
5s43gd64
5sqppn31
=BE grimbergen
16782g02
272c4965
28sbah75
5xs68x02
=BE halle
3vk19a85
=BE hasselt
3perq588
3qsbr555
4nbhqj75
=BE herentals
5keh7220
=BE heusden
326v3v26
=BE hoogstraten
51arnj27 wp4
=BE ixelles elsene
5qrk8753
=BE jette
3jthse74
=BE kortrijk
0fy5v859
0yhmjd28
1cz3wf89
2rnb8t27
5jzyt136
=BE leuven
08ehd394
12rp6f89
1kde4v59 g52
1mt46z25 1tc
2kcbn207
2wv1rw66
39grzt84
3fds3g42 1s7
3zq0dg86
424bsv16
4r6hkw08
4sc67422 1s7 1tc
4smcrv12
505c0p37
5aqwty82
5f950310
5mv8am74
=BE liege
0afp2z80
1gcdtm70
3er55z68
44s61914
4h8yjw75
=BE lommel
2ndjfz59
=BE louvain neuve
2495e989
=BE louviere
2zekek97
=BE mechelen
0zqa9n78
4e4j5d46
=BE meise
1h1jbk91
=BE melsele
35qqss14
=BE mol
20xs5r81
4gq0w522
533xhs39
=BE mons lez liege
3t8gwj81
=BE mons
2a22tx41
2d9v9944
2qnnz951
2x4mx473
3sfp2d76
5a2hgt53
=BE mouscron
1ztenz65
=BE namur
0jv65847
0ntbvq76
0zx7z876
215gxf82
2663r349 1ua
2tk7t045 1ua
32cnwa40 1ua
3423gs92 1ua
38bmak92 1ua
3d1maw17
3sqxae58 1ua
4ggpef13 1ua
55kfjr35 1ua
5ezwr821 1ua
5r75w747 1ua
5sad4929 1ua
=BE niel
5s6r7486
=BE ninove
2qjcga68
=BE ostend
0d21gf72 ced
496vr396
=BE ottignies
09w8mm15
=BE overijse
2dsvwm21
=BE ranst
3daptr13
=BE roeselare
24wc1x05
=BE saint hubert
3r7nsz84
=BE steenokkerzeel
3dgx1q54
=BE ternat
05a7ds31
=BE tervuren
01805t51
=BE tielt
01eg0669
=BE tournai
0bv4hb15
=BE turnhout
0fnbqv92
=BE vilvoorde
42jjy888
=BE wavre
0n3pea85 es3
3xzrvz30
4qbvw321
=BE westerlo
1pwrek05
=BE willebroek
1ptrk735
=BE zelzate
4r9e1a13
=BF bobo dioulasso
0nzqgm49
29yqf282
44wjb306
4cq90n15
4nhm0g90
=BF dedougou
3jqqba05
=BF fada ngourma
30mmee62
=BF koudougou
2hrqje66
=BF nanoro
36jakz62
=BF nouna
59vhx348
=BF ouagadougou
0b8afy92
0sjnnb19
0t5e2y66
138r3j35
1c8knz80
1raz2h88
1tytrg27
313ta617
35ydet58
3j656z92
3qyv5w70
3rhjfh75
3vk3dn23 ue7
47394f17
4g2dap11
5291s926
5m88q091 1vj
=BF ouahigouya
34np8920
=BG blagoevgrad
02wcjr61
5n8fe870
5t0f9x62
=BG botevgrad
0xcb0s16
=BG burgas
2ek1bx64
=BG dobrich
1xaxtt28
=BG dolna mitropolia
2gqcww34
=BG gabrovo
28d5by70
=BG general toshevo
0sqxf378
=BG haskovo
0yab6d29
=BG pleven
49ztct72
=BG plovdiv
014fb593
020pnp42
2qjyba57 1x3
47h65d05
4e5bwf87
4ewbdy08
4m5d3v79
545p3742
5t1q2n98
=BG rousse
1g09ef73
45hy2263
4yfac239
=BG shumen
3yht3k11
=BG sistov
2fdpqd66
=BG sofia
01nkz398
02cfhw56 1x3
02pvtp37
02qhr126
03tr6n25
06ae1882 1x3
0jrbwm32
0nzze945
0pdrrf84
0wekhx15 1x3
0x298z81
195fnr59
19gydp64 1x3
1akc7468
1b5dy719 1x3
1d16s529
1n9zy652
1psx1920
1q8rrk81 1x3
1x8hew03
1z014940
20eh2733
21vn9c61 1x3 1xd
23t1e924 1x3
26bcgs48
276rjc88 1x3
2jv3k292
2myn8n47
2n2wvw97
2tawe219
2tqp2911
2y5h1w10
2yc50c51
308pcp34
32y5zj91
33cz7157
34g04n73
3gtr6m06
3j576m38
3qjge715
3qphms21
402pty94
42pns516
48zn2n32 1xn
49zjk386
4hnqrf16
50fh0z31
52prhs50
531yb032
58kdrc56
5cka2t18
5fe2ew26
5fpsjc82 1x3
=BG stara zagora
4p2cym91
=BG varna
0e97v486
1jcvk244
3738h910
3g67sb77
3jkshc47
4rszy995
=BG veliko tarnovo
0a9b0g29
=BH al muharraq
538fxe03
=BH manama
06yvnr95
0bqpz325
0m2z1b30
3ht6cj06
59j2wh09 yhw 11yy
=BH riffa
0b8p9q06
43hpy847
=BI bujumbura
0hajxm04
0ts9ac78
1dp7jr64
1v8yyz74
24sbrh64
42sjvf54
4z8pga07
5et06025
5x1fgy66
=BI cibitoke
4cjm7d31
=BI gitega
0gdtey07
4y3taw17
5y4ptb16
=BI kibuye
54836590
=BI kigutu
0x7xj027
=BJ abomey calavi
3s917w10
421qr997
=BJ cotonou
0xpnyt30
23g17d47
32qezt74 bmh
3c9r2283
3gzr6j88
3py4wj84
436e6r95
45qevj46
4829x985
4m29ac35
4mndkp04
5ha4qq56
=BJ ouidah
3tbncn87
=BJ parakou
25wndx93
50hzvt47
=BJ porto novo
1chrg620
27q9sx94
4q9ymv26
=BJ sakete
5b2p8944
=BM saint george
5j1wxv23
=BN bandar seri begawan
04y7f915
0y084206
1awjf572
2qnf3n86
2sm2qm88
4btem923 1zk
=BO cobija
5mx53e97
=BO cochabamba
13yhdf48
2aj17w81
2emy3543
2sh4zm95
3z27es23
5ddevr29
5dx9q607
=BO paz
0ca8r120
0cbbq754
0k4v9x79
0nw66q03
0pfv5508
0q7xcm69
0ys8p410
21b1zt89
25hhdk80
36b2ns30
36jcss53
3j4z4422
3xx98n35 bmh
5sr4vg14
=BO santa cruz
2kt9rj72
36f1as09
3ctraj88
3y5p5264
45m3v459
4db0t411
55j13560
=BO sucre
0jx5gc25 20i
39fm7e11
3jrrzr69
=BO tarija
0mgdps92
2r7t0d73
2wfaf751
3mqhy020
=BO trinidad
3ztnr397
=BQ bottom
5sy4b952
=BQ kralendijk
0pfjsb13
=BR adamantina
3m5xaf46
=BR alfenas
34vpja60
4abxn418
=BR americana
07fxh757
=BR ananindeua
18sxpn63
=BR anapolis
2zpkjt27
3ta25k06
=BR aparecida goiania
4m4jsm34
=BR aracaju
15xjsg96
28ka0n85
29ez4v67
2s5x7p23
5n28ff84
=BR araguaina
4stx0g16
=BR arapiraca
3d0s8302
=BR araraquara
010qfz59
0fhn5k08 240
=BR arraial cabo
1d7dww26
=BR asa norte
5vkxf738
=BR atibaia
31a97q88
=BR bage
03qt4p19
3dnx8x22
=BR barreiras
3raeyn57
=BR barretos
0f2kew86
5rhe8003
=BR barueri
5ht9bp04
5t2rs949
=BR bauru
1dk36s50
52wyby60
=BR belem
10gvqg61
1qpm0v79
20f9s554
2239nd21 243
2j71c790
2nymkz75
3q9sr818
3z114n70
42r36z33
5k4nys47
5wnasr61
=BR belmonte
297cew58
=BR belo horizonte
00p2dj48
05cx3d93
05e8tf31 247 2dc
0hby5j36
0xbre758
16e4fb86
19mfv850
1mwsm621
266vkh91 240
2d5bc995
30g3ew36
34bdyc78
3j1rr444
3rm8vy84
3sqj6c96
4ch49185
4mz9da58
504x3693 22h
50755v08
546eya52
553w5c95 243
5c84j393
5nyhnc56
=BR bento goncalves
08p1v134 243
=BR blumenau
1nsn0t21
2f8h1m78
330h6m67
=BR boa vista
3ehp1h78
3s7bv520
4rdxre41
=BR bom jesus itabapoana
2v324824
=BR botucatu
0nsej663
2yhdfk86
=BR brasilia
038jry16 tay
058wy590
05wcnh31
06c42y96
09pc5058
0bd6j521
0gz6rx61 238
0n0s9w57
0qjxh243
0vwq0k57 230
0x0ma614 243
12jrdr03 238
17z2hs09
1d3bej53
1dnjr052
1mke9645 230
1s44xb91
2ckm0r33
2ddzfk73 230
2gexj360
2jkz3g13 y0c
2ng2c866
2v9xb273
2x2gbe80
2xfp8v59
2y7p0749
2zd3m176
30s1n743
33av2692
35c3nf67
35srj028
3bk74w21 243
3f8k6a86
3fkzwj92
3gpapx10
3mek7157 23l
3r79dj18
3swz6y49 247
3thp2a78 23i
3v0xgy96
3w24fg09 243
43aytw55
45mkqe52
45ydbe97 23u
45yq1w74
482b5b22
4d0xx942 230
4qjmsq15 246
4s5p1a35
4x96dx10
50zdnc69
59tg9x58
5c98tx11
5e43h690
5j19c061
5jmaav66
5ntqn068 23a
5nxsdg44 23n
5t0gvw18
=BR brazil
0hxy4673
2pns0q27
41skvj95
4g6y8x69
54bqyk98 24h
=BR brotas
474ddm96
=BR brusque
3h8wtj43
=BR cacador
3qbgfe05
5b5kg436
=BR caceres
2cbymn47
=BR campina grande
0eftnx64
21y4b202
2cm65z11
=BR campinas
0q3c5d02 2gq
1p6gzq21 256
1wjxn842
23vyrd34
28p3se69
2pzj0897
30n58b27
3e51yr27 247 256
451nna70 24u
48gtwm90
4kjcjc51 256
4wffgt70
5g89bp20
5m235j20 247
=BR campo grande
15c54q78
2q070r42
366d2847
=BR campo largo
2v7y8097
=BR campo limpo paulista
4y0ypp13
=BR campo mourao
5az4r222
=BR canoas
1nnak423
=BR caruaru
4q2bhq19
=BR cascavel
5ne20t07
=BR catalao
24pz1v04
=BR catanduva
0z0akp07
=BR caxias sul
5rpzs058
=BR centenario sul
24rsp410
=BR chapeco
0crnyv53
3z9wm572
=BR colatina
2cs5nk10
=BR criciuma
0r1f0w19
52z2q786
=BR cruz almas
4fc54m22
57mvv518
=BR cuiaba
26vd3c97
2jj0ar17
3zrejj05
4wc1vw47
5s056h84 25s
5s4t4n85 25s
=BR curitiba
02v2kq79
0p9ghj81
1yv6h358
28171j94
2h9v7e52
2znfhp50
41t8an62
4yxtdp84
5syd6y78
=BR diadema
0kmde975 2h4
=BR dourados
2ggt9460
310smc09
=BR espirito santo
22qdz987
=BR feira santana
4ygk5j35
=BR florianopolis
076hey85
09zcm171
0fcpmw49
11zm6c42
1gxzrh19
1j4d3p58
1pknfa33
1wwe2m47 240
24d9fq04
24gze744
2sr5qc36
303d1x26
38tqjb60
3ztsbk67
41akq887
4ynpzs18
52dytr59
59ey5r63
=BR fortaleza
0c9bwp03 272
0sec1m50
1bzw6057
1gv51w90
2225fd27
2ynbzc81
2ypeqj11
3gxqy123
3nmjjy61
3srtnf24
4qg01767
5qmj7q47
=BR foz iguacu
1fk80534
2gp35s66
2zhbhm03
59mr5v89
=BR franca
2nsq4g28
=BR fundao
2hb2jr20
=BR garanhuns
2pt9a543
3s3m1w94
=BR garca
4bqw6g80 2id
=BR goianesia
160d1x35
=BR goiania
01ryn223
039d5757
2bf8p515
33z8ms94
3gq9pd80
3pek4v37
4c807f09
=BR goias
036c6m19
=BR governador mangabeira
3dvbtn06
=BR governador valadares
1b9eka53
=BR guarapari
1f8fjy92
=BR guarapuava
1s4arm57
=BR guarulhos
3tecy818
=BR gurupi
45efrm68
=BR horizontina
281q8667
=BR ilhabela
3v802937
=BR ilheus
1zwq4y59
=BR imperatriz
1gcd8s37 27x
1sz1js42
=BR ipu
2ytajg03
=BR itabira
5a99n355
=BR itabuna
0ajzsc28
=BR itajai
41pjwa23
=BR itajuba
0235nr42
4gdrc249
=BR itapecuru mirim
332cwe55
=BR itaperuna
51zk9m13
=BR itapira
48f7th17
=BR itauna
5sw4bn05
=BR ivoti
0e3y0580
=BR jacarezinho
261qja04
=BR jatai
0cs91c30
=BR jau
2dngnr16
3qzyer47 2id
=BR joao pessoa
0p9vpz11
1xc5jm57
321dtg43
5b367g49
=BR joinville
1k2yk558
=BR juazeiro norte
0a4xxf76
2s544062
=BR juiz fora
2kvg7a66
4yqw9c44
58yyz752
59538728
=BR jundiai
2tq69115
=BR lajeado
25fy2n80
=BR lavras
122bmm03
=BR londrina
0vvm7f23
1585b035
18yzr753
=BR macapa
31va9m79
4cc84y45
=BR maceio
0dna7t83
3zftke13
40ys9e84
=BR machado
3ysnvs95
=BR manaus
06703856
1xe86309
2263ky35
3nxnp058
4j5z3x06
5c6hwg81
=BR manhuacu
55r0dt08
=BR maraba
1737f379
=BR marilia
2er3bg49
2ymd0q27
3me10b26 2fx
=BR maringa
3vadg117 29c
4bqqa360
5pmky480
=BR mato grosso sul
1cfras43
=BR mineiros
5phx6q60
=BR montes claros
0mrcf172
1hewbk46
5t3h0r03
=BR mossoro
5x2svh05
=BR muriae
2r3ebk48 2gh
=BR natal
0mmnz357
4wn09761
5je3gn27
=BR nazare mata
2r6n2967
=BR niteroi
2rjhbb08
318w6p08
379xnz71
4qk9rk19 240
5qtf1823
=BR nova friburgo
1g0jwx42 2cp
=BR nova mutum
18pxn545
=BR novo hamburgo
5gefd119
=BR osasco
16kak391
=BR ouro preto
56s65p46
=BR palhoca
5gvn0b94
=BR palmas
0akhqc20
53xy8k29
=BR paranavai
49rrx986
=BR parauapebas
5kmjt886
=BR parnaiba
14n7xm98
=BR passo fundo
1cwd8p12
4sxex454
=BR passos
27hh4w08
=BR pato branco
5t3r3e66
=BR patos minas
0yknbj49
=BR patrocinio
3xbfbm37
=BR pau dos ferros
3dqf7z63
=BR paulista
0mm6gw69
=BR paulo afonso
31d0m432
=BR pederneiras
0n6czj17
=BR pelotas
5dr32318
5msy9z54
=BR petrolina
0aj4th23
0devjr72
=BR petropolis
1j56e062
498ekt05
=BR piracicaba
0shzgx32
=BR pirassununga
0nya5t35 22z
=BR ponta grossa
27s08w94
=BR porto alegre
07j2dm88 2ax
0g229b55 2b4
0jdxsj17
0x0nkm13
10we4y38
123wax79
1ttgmj63
1vt9w950 2b4
1vxwy461
25vmq686
2py5p643
310n8n36
353n6963
35t3xh49
37pstq92 23u 240
3cwacq26 2aq
41yk2d64
491a1z48 2iq
4wkyxb48
4zhpq530
5k49za97 2aq
=BR porto velho
0axehm46 243
148ay426
2842cb31
4bva2z59
=BR pouso alegre
25zd8760
=BR praia grande
32e34x73 2id
=BR presidente prudente
2gaz5v17
=BR quixada
53kjm920
=BR recife
02gr9f09
042f2034
0f7n4397
0gtcbp88
0kgb4w19
1yjd8r15
1yyf2793
253f4y91 2dc
2ksmb993
2ktfmz27
2y7zaj23 243
366k5v88
37cr0630
41g6bx17
47908t24
4caqdt50
4e7rcy65
5hntsd28
=BR ribeirao preto
0ryx8j34
11rw2y56 2c4
3sczbr81
3vqah627
3w7hce19
4n6fhj26 2hg
=BR rio branco
5hag2y10
=BR rio grande
5hpfkn88
=BR rio janeiro
009eqg37
017kmw32
02jr8840
03hmh164
03mvv560 2dr
05cybj21 2d5
07qd1t98
08kdr741 2dq
08te1449
0c0q8820
0hrmgq26
0prgcp98 2dx
0sa58r90
0x1eba59
0xb6aw94
11tj4033
145x2c32
15g1jn89
198v2949
1brr5229
1dg47b60
1e3hnz98
1evzkn27
1fjcgc06
1hgwcx28
1k79ja28 2dr
1mar7r17
21brj308 2ct
2dd40221 q55
2jn8gs50
2vy3ff49
2w7mv457
2wnmk332 247
2xm1d907 2dj
3490as77
34fw2588
3cz5gw17
3kk0s825
3rn3a245
3t7a2639 22z
3xknt639
3ycms792 247
418av495
42g0n486
44ay9e62
47n24c95
4861m839
4hztxs45
4jhswv08
4m5f1j71 240
4pnpc024
4pznag94
4q8h6b75 2ct
4q927w84
4ry0c837
4tec8z30
4wpbw410 2dl
50q5pk40
51dks184
51xsx468 2d5
539xgm86 2dr
54hbkf39
55n68305
5nyf1y15 23i
5y5xxp70 2cf
=BR rio sul
3ny5wp25
=BR rio verde
2ns6se93
=BR rondonopolis
44wn2t24
=BR salvador
15n1m812
1dv63r93 243
1qp82651
1rt6qg79
1tzdej37
2ae50943
2hkm3s40
2r4m3z56
2zm1vy19
3k3p7647
42k2q423
4gkha250
4gzm4v34
=BR santa cruz sul
27arvs80
4zayvt43
5336nh10
=BR santa isabel
5dbe0v79
=BR santa luzia
2n5e0644
=BR santa maria
0wbge811
4eq71r04
=BR santa rita sapucai
378w3a30
=BR santa teresa
395f2d85 230
=BR santarem
4603xj85
=BR santo andre
28kg9j04
2pj7we23
32y1vy20
5s768n96
=BR santo angelo
1j3d0v83
=BR santo antonio goias
24pt9r55 242
=BR santos
1ept9717
=BR sao bento sul
01qhzb21
=BR sao bernardo campo
07kf5222
12mm7y56
30annm28
=BR sao carlos
0qdc6m37
2f1crb75 2hg
3kh8rv18 2hg
=BR sao cristovao
131ca207
=BR sao joao boa vista
0nxhsa79
=BR sao joao rei
3vrj4p82
=BR sao jose dos campos
0zbcgj92
1x81nn04
2gt27w49
4xbn6x09 247
5qt8jw47 2id
5vh67662
=BR sao jose rio preto
0w20ev23
2wckks30
3n6et148
=BR sao jose
0q283y58 26f
0za68765
4gjc3902
=BR sao leopoldo
0n824220
5ctmmy43
=BR sao luis
1t80g375
2yf0dg54
3eve7z35
3vqm2n93
43fhe951
44g0p936
4ja5n907
=BR sao paulo
021fvv57
03e2jn43
05mpbw70
06gd7y23
084e6430
0987cb86
0ay50243
0bkgf580
0ceqga02
0ej9bc14
0ffm0v33
0q3jak84 2ho
0qjepm96
0r54tb57
0sfmx060
0vvaxp92
0x6bxz91
0y1ckk55
12h1pw83
15nj5y87
1amqg398
1bvq3f21
1c730s93
1chj3z31
1f84s613
1p3rp369
1pvaw447
1pyqzs80
1q8hgd61
1qaf6y44
1r2xg724
1vzaca42
1whwkf30
1wy46p27
20v13m88
21203s31
21g7jh80
22b8mr96 2fx
22vba633
23420530
24stfn38
2698kt06
2a0c3996
2c0rrp38 2ct
2c7q1p70
2d7mxj93
2ddkpn78
2fm22986
2k5swt12
2nmavx05
2qmz8r55
2qsdbe73
2qze4e34 2ct
2rh7tg22
2rpqwp12
2xdmj269
2xta6736
31axjd90
31vwce94
36rdqh43
36rp1748
386fpv38
3b1fmh33 2gh
3cg93958
3gsev974
3jbcxj66
3m09fn93
3pbjs721
3se9eg94
3tma2759
3w1jz467
3xqexp83 240
3y9yrp10
406jsq08 2hg
40vfrk87
40y74d88
41mvdf76
431zrt90
44khe761 2gh
45e9rc94
46fcjp93
495f8j82
498w0n61 44s
4cwrbc27
4dfk4c13
4dsw5s27
4ke6x854
4m4fy391
4n8xnv74
4r1rhv60 2hj
4t6wsp57 2hg
4ypn7770
4yy13d34
4z64b609
50z9fj14
516thm59
51hcjr97
525bj441 yun
528tq312
54hyrm55 2ct
56nsnt54
56qw0m61
57sz6r47
5mee8y17
5smycf36
5t8fqn47
5te7m660
5thfhs30
5vheqh10
5ygb7j78
5ynrwf18
=BR sorocaba
2hnvfm11
=BR taquara
2n0g0g02
=BR taubate
1h8bj988
4k6k8h87
=BR tefe
4encyw73
=BR telemaco borba
13995344
=BR teresina
0kwnx126
2na6tz09
=BR teresopolis
3618vx64
=BR terra areia
3k9h5p64
=BR tombos
0ee0y632
=BR torres
57tqk415
=BR tubarao
2smsax08
=BR uberaba
0ge23k91 243
1av3m334
=BR uberlandia
1jfptw72
4x3wvr31
=BR umuarama
084z7g54
=BR uniao vitoria
46aa8x19
=BR valinhos
4vpee413
=BR varzea grande
04vxz697 25s
=BR vicosa
15fxwh80
409dgb37
=BR vitoria
09afhj46
1c1kbp10
2fkrfj43
2j6bmx07
3r592s72
3wpx0k22
5rshs160
5sxf4h28
=BR volta redonda
36f2ks50 2d5
=BS freeport
2fq9b702
=BS nassau
0x0z1472
2q53mk25
=BT kanglung
31ggcd89 2jx
=BT phuntsholing
5j2ptn94
=BT thimphu
131kfw61
3hqan520
3mv2rd02
49s0wm17
=BW gaborone
059b1q02
0afwwp34
0tet8b29
1encsj80
1jv4mt47
2kbq5n70
3ecrty52
3vcp9d79
4qp20960
4ramkt35
4rkbns44
52hd3k14
5422qg09
5bjxv014
5p9py079
5qjm4845
=BW maun
06kr7r70 2k3
=BW palapye
4cr2sq58
=BY baranovichi
0fvwqz75
=BY brest
07rxxd52
1jn5wy42
=BY homyel
112cfy18
287xzx52
2hrree94
30avcv93
3h5rdc49
3vt4hz19
=BY hrodna
39ryp971
3q92e557
=BY minsk
087nx645
0cp8c465
0g4egj48
0n1ygd32
0p8b0t20
0q3psk33
15p75y80
1akz7g58
1fkzt617
1hqy5n02
1whfz932
21036w13
21yamf67
226k0909
2b61xm43
3q201b69
3zvzzf54
40a2r459
5f16n416
5nkper64
=BY mogilev
5t4sxc87
=BY navapolatsk
3nhq5b06
=BY vitebsk
27t90e82
4j6k3054
=BZ belize city
4xge9533
=BZ san ignacio
0vnste75
=CA abbotsford
4h6w7946
=CA agassiz
3ksw4g36 38c
=CA airdrie
0q4qvp15
=CA alberta
3msd8560
=CA ancaster
4qx1zg28
=CA antigonish
1wcaxs37
=CA athabasca
1y3xgc52
=CA aulavik national park canada
02eh7j54 34b
=CA auyuittuq national park canada
2de03b20 34b
=CA baie comeau
0brnhb09
=CA banff national park canada
271njn83 34b
=CA banff
1ah7ky25
=CA barrie
4s2jm085
=CA batiscan
3v036s45
=CA batoche
5gafz018
=CA belleville
1xxqvh17
=CA beloeil
23jbpn78
=CA blainville
3v67de52
=CA brampton
3ypc6863
42sk0r32
5dsmqn98 1007
5y3ezc96
=CA brandon
2qp25a50
4ky1ae42 38c
=CA brossard
0nhc9061
=CA bruce peninsula national park canada
38g41092 34b
=CA burlington
3efc1574
=CA burnaby
07n87981
0vcbg240
0xp1b128
1p65pg69
1ztdb698
213rcc28
29t2gr02
2xven060 35f
46n2jy73 2mf
49a9tc02
4d7q4x46
4dyttg87 2mf
4jtjk342
5ek4tb53 2mf
=CA caledon
5df19357
=CA calgary
008rqs82
06ecb462
093wey45
0bve7358
0gmyvv50 2no
0mn36586
0qhv7g67
0s9qgs35
0sx29x36
10n3fj34
13hjnc74
17659471
19fycg27
1a2fmz51
1bcckr12
1ep6qy98
1h900f45
1har3c06 2ou
1he0tp29
1k9rsw84 q55
1m4gt983
1ycnqr59
20wfrz93
28aqvb72
2b0qwc58
2e8r8872
2q0kge84
2qqgz317
30g1n548
30ykd126 2no 2p6 2vz
38qvtf22
3k51z204 2no
3p79mb82
3sayg697
3tbmes45
3yjb2x39
42503j14
4b38mm11 11yu
4es6h459
4evsam41
4sf43a98
4v7wgq81
4x6tqs25
52vnbj45
5an9a992
5cp0d725
5mqxhj58
5tvg6d45
5xt6ab15
5y6c7y19
5y8b0h30
=CA cambridge
3n7fsy46
4qy5ef02
=CA campbell river
2pry0c91 3m9
584fw805
=CA campbellford
534jrf69
=CA canmore
0zwsrq61
2mz0e468
3tqx2a44
=CA cape breton highlands national park canada
3mtk3r50 34b
=CA capital regional district
2v69n451 34b
=CA carman
3dnhk221
=CA castlegar
0gz95c92
=CA charlottetown
0z1gn612
3ger2h42 38c
=CA chateauguay
5cmj5t40
=CA chatham
3k081h77
=CA chelmsford
0m54xw81
=CA concord
335r7f92
=CA courtenay
3apyxt95
5as1na60
=CA cranbrook
3jxg4w44
=CA deep river
14487k66
=CA drummondville
15vt1f29
3e0kkv22 3b7
=CA edmonton
03s89n44
04c03e53
06b2g567
0avgdc22 2ou
0dywyn19
0ej60137
0h3kxy16
0ht10937
0m3k3802
0ns6x030
0pydep37
0xkhc673
0ynafe15
119pw819
160cpw27
1k3c9h72
1txmfh60 1265
202cv241
2af0qw97
2n2n9a06 2pe
2neq6p97
2nhj8555
2nt5es71
2s041x90
2sm0eb42
2yvsmh51 2p6 6yh
317v5y91
354fnq92
36hgj583
38hsam88 2xo
3bm0gj87 2p6
3e81x648
4013rx15
45vdnf39
48f5b183
49bc0z69 2p6
4f6sph74
4hnckd53 2p4
4k2vyf58
4xwk2v89
52m37p45
56v48353
5741eg22
5c0g2426 386
5etm5g34
5fxczt15 znx
5gyngk54
5h37g806 2ou
5h7de630
5psehq23
5syjm342
=CA elk island national park canada
3gtnmh30 34b
=CA etobicoke
073vwb23
2q0gne90
=CA florenceville bristol
1m94cg31
5nnbyd63
=CA fort mcmurray
029f8q94
1qbmc548
=CA fort quappelle
3v30pe63
=CA fredericton
039r8530 2r9
07m1fk72 2r9
0hg4tf86
0ry0st69 2r9
0v6y6p60 2r9
0vy2n929 2r9
0yeap462
0yhsjs55 2r9
16grk095 2r9
19g2qd78 2r9
1c3s4w91
1vh1n395
2bahkp76 2r9
2gsf5008
2m2n5c14
2rbgnh75
31ex4j83 2r9
329kr519
444r5845 2r9
4g3hdh17 2r9
4qff4517
4r34kg48
4yc79560
4z08gp61 2r9
539tas66 38c
53hzer83 2r9
5a68ds78 2r9
5baznr53
5e3seg28
5jkgzq43 2r9
5nkf0n29
5xb5eg35 2r9
=CA fundy national park canada
02jjge32 34b
=CA gaspe
07xqfr83
20hftj25
=CA gatineau
11pqxa69 3a6
39a1gf12
4babsy72
5eky6607
5pgxdd43 34z
5xmf1h49
=CA georgetown
028cvz36
=CA georgian bay islands national park canada
14ahdf17 34b
=CA gjoa haven
1baz5f40
=CA glacier national park canada
1qrjns53 34b
=CA granby
49h9f890
=CA grande prairie
22nw7z78
=CA grasslands national park canada
3h7x1x60 34b
=CA greater sudbury
5yb43k62
=CA gros morne national park
19p70n30 34b
=CA guelph
11n4tk56
149a7069
1r7awg59
23tfyg79
2e0bg420 38c
2ftfma65
2stdqb15 2s3
2zsyc904
3qtzhe36
47mprv74
4frvgs13 2rv
4qj1xq90
4zsyxa30 2rv
55sbzs47 3uf
=CA gwaii haanas national park reserve haida heritage site
1rgky883 34b
=CA haida gwaii
21j0ne73
=CA halifax stanfield international airport
4s1pkm98 2sl
=CA halifax
022h3p69
03p28043 2sl
052qq196
064zg438
06bryx34 2sl
0k0xw130
0qc3ww81
0x5ftp92
10zh7098
14tbgt77 2sl
1cw0fy64
1e6qks80
1mywy932 2sl
1pwa9k37 2sl
1vkwcw13 2sl
1vsjtq46
1w1z2z70 2sl
1whpf558 2sl
21cbtn85
249g7f28
25qrzc85 2t3
29gjyp91
2a5t5746
2db7hs54 2sl
2e5zb549 2sl
2qax2778 2sl
2s31tk17
2xzdyf14 2sl
34xgf585 2sl
35gna214
38k72157 2sl
390v9245
39v19p29
3bvbrw19
3dkvqs71 2sl
3g3p3b82
3sscxa41
417r2476 2sl
484n4h43 2sl
48py7387 2sl
4da3s064 2sl
4gssw460 2sl
4st19b17 2sl
510zsc24 2sl
5jbamy66 2sl
5ws8w191 2sl
5xywhq33 2sl
5y1z2j97 2sl
=CA hamilton
042y9w49
06y3gs95 2tu
09z39p97
0kazbn72
18v4tw33
1h8zk368
1p825v31
2dqdxm48
2fa3aq29
2ts8v790
2w3v2f07
3embeq77
3hc46z14
3kwaeq96
50hygt04
58bd3g76
5wagd980 2tu 361
=CA harrow
523t5q52 38c
=CA hepburn
5x4mwp36
=CA hinton
1mhj8761
=CA hudson bay
07r8rq24
=CA ile chenes
4cbxmn27
=CA inuvik
00rq7k43
2wyaas26
549rra43
=CA iqaluit
1czt1t86
3m343922
3wf6h922
56r65c22
59hmwv16
=CA ivvavik national park canada
227txs74 34b
=CA jasper national park canada
0k0g5176 34b
=CA joliette
0paev620 3aj
2zap0h66
=CA kamloops
1v9wj339
=CA kanata
3eyayp22
=CA kejimkujik national park canada
1dpbzg35 34b
=CA kelowna
2mxmh518
4241wz75 3nn
425y8063
4k2ezm16
=CA kentville
14hre374 38c
=CA kincardine
00x3c608
=CA kingston
0yss2p92
0zq1aj91
13q1e562
15wymc45
17kr6b96
260zag83
27yrjm02
2y72wh86
3k70ea39
4a80wt33
4jykpz15
4qwqbg76
4rg46g58
4yr71909
5bwaty49
=CA kirkland
0rz3ed53 10hg
59g90c15 10rw
=CA kitchener
2j3zn476
3pan3838 2vd
4ett7b43
59d8kr95
=CA kluane national park reserve canada
5rpdjf12 34b
=CA kootenay national park
2saske07 34b
=CA kouchibouguac national park
07scx377 34b
=CA lac biche
5htjr371
=CA lacombe
0q9e8141
4bxhp795 38c
5cmvgr54
=CA langley
1j2kd606
=CA laval
0cwsz479
1f0v9p59
1g6xse81
1zgpn844
2ktmdj25
2ns9vb06
43kyf032
47eze012
48j2ty77
=CA leduc
1y1gkj95
=CA lethbridge
1vkz3960
2bagbk45
3sgjjk97 38c
44j76961
=CA levis
1922h422
5c2wx654
5sqjae09 3dw
5sz3st37
=CA lincoln
1zadmh83
=CA london
06rbxt37
0h3d0p13 2wh
0k98kg81 2wh
1e36dv41 2wa
1jmwd314
1psf3m26 2wh
1v4ej106
1w9qft80
1ws25a19 2wh 7qb
1zwsnz40
2e9w7q14 38c
2gq5c945
2grkyz14
2habg033
2rkgge26 2wu
37tz0e16
38pa9k74 2wo
3hf41361
3prrhh04
4m7cgp86 2wk
4mknkb88
51gsh239
5esnc164 2wh
5ezsn819
5ja3tr06 2wh
5rj7xr73
5v1v4z83
=CA longueuil
1jnc6p74
1ppy6j62
2es2jq57
2p2zte22 2ww 2x3 3ew
2pt3tp10 w64
2sjhvg88
3q7kf412
4qekdn52
=CA markdale
0p6b1k31
=CA markham
00r5ge73
18p26e12
1t5a0b96
25sxka56
2y8qpa51 wwa
41repn61 mh5
4w9bz196
51g6yd90
53ep7m26
=CA mauricie national park canada
56a3pe54 34b
=CA medicine hat
2kz5f065
=CA midland
548x8e24
=CA milton
17ee7t44
=CA mingan archipelago national park reserve canada
1eexc772 34b
=CA miramichi
3x28ee27
=CA mississauga
062vp887
0d1vh217
0gvw5y42 xqc
17fcpb94
1dqayp38
1th56526
1vnxev61 7to
28979q34 78n
29mfr659
2s0wex95
3ahq3x51
3rz4pm90
4jb3cn49
5esm3b90
5jgzc896
=CA moncton
22wmtv37
29tnqt29
3k79cn98
511nn663
=CA montreal
020snb74 3a6
02rjbv21 3a6
03sgap07 2z1 2zk
06h16267 2y3
087gn380
08jvv944 3b7
0a2zqy78 2y3
0arwy491 31n
0b88za07
0dfyw498
0e8mza46
0g8ggv10
0hzpzv83
0jacea03 2y3
0krnv781
0m41fp32
0mv4xe50
0rh7nd14
0rpphk63 2y3
0s3w5517
0t38a349
0tnend30
0vhnmh07
0wj6x496
0wjjn096
0xd2zr10
0xdg8m59
0z5wfc06
11n2hy47
11w66729
12gdv017
13g8za07 2y3
14wrcz97
15hzp394
161xgx34
169eap98
16e4fa89
16m1q064 f2r
17am7t20
196jzw13
1aj94t43
1bv37j55 2y3
1dysnd41
1e7h5v19
1gv74p78
1h6dtw92
1jgf0154
1k0j3535
1ntmn724
1p1n9k95
1paa4y94
1pct2123 2y3
1psvah38
1pxwe438
1qv3m779
1w7qz648 31c
1x3p5p96 f0i
1xss7j36
210mc841
231bqc61 2y3
24s6sx63
25yptf94
26wyfw77
279d5115
27fdd835
29dwxd81
2bkw1m29 2y3 2zk 32i b4o b5k cii
2c1np254 32c
2dbykh40
2ddgd424 31v
2dfjrv41 318
2dhqpj43
2dwn3e81
2eqrsj93 3a4
2f977s94 2y3
2fdfj555
2gydn715 2y3
2hwb4411
2k52e795
2pkvpx84 2y4 2zk 32l 32y
2twt6343
2w0rsp42
2w3bnx54 3rk
2w5vxx03 2z1 31v
2w6r0892 2z1
31bnbx27
32bdpf97
339vbv81
33csp271
33janr42
34r0b090
37r9nx53 2y3
397a5g27 31e
3czdsq06
3eeee209 2y3
3ey0g045
3hahj039
3hhwkj37
3k3jkz50
3n9mt987
3qbtqz88 3b7
3qtzce31 3cx
3rdc4968
3rdrv793
3rtb0z86
3s3dhf22
3s3xs393 2y3
3sdec537
3sgywd24
3td3t860 2y3
3vfq0c73 2y3
3vs03g62
3ypdje89
3zyxxj44
4041sd65 2y3
40r94546
40sq8567
410a8y51
413bc824 32m
420zvk78
42pvpr51
432vt678
44cgpf23 2y3
44q2b203
468gx405 31c
46pk3455
46wve270
494tzz73 2zk
4cpxjv19
4dpksj06
4e3xe586 3b7
4e4jbv10
4g8np281
4gq3m222 2y3
4ht6yt06
4j81w290
4mc33q52
4pemf943 31n
4q77sg93
4qbvap43
4qjh6n03
4rsrxr19
4s38rg66
4t6fy682
4vrgjp38
4w81ce52
4xk8j027 31c
4yk69421
4zbfd360
4zqnrt66 2y3
515hsf31
524asq02
53wt0478 31n
56jjra10 30v
574q9381
57apef51
5977wa81 2y3
5a3srq89
5axvd160
5c22rx21
5d3e5897
5dk2r620
5f8d4e86
5ghs6f64
5jsjqy14
5m8pzq90 2z1
5n0hjq49
5nfq3p69
5nfs2y11 3bd
5qehc735
5qpt6q22
5rd1nw76
5ret9323
5s0j2r87
5ty8cs18 2z1
5ww3wq27
5xay3m79
5xdft911 127h
5xgfr295
5xpj0497
5yfz9t60 2z1 2zk
=CA monts torngat
436nnc79 34b
=CA morden
4e0p6b62 38c
=CA mount albert
4g0vyw62
=CA nahanni national park reserve canada
3rzyb874 34b
=CA nanaimo
33wcvv61
=CA napanee
1tdk2h24
=CA new westminster
3wze7d53
42vn8w06
459wqp13
=CA newfoundland labrador
5aza0t21 34b
=CA niagara falls
0m7fhs53
2xp8v962
=CA nicolet
2x9gn510
=CA north bay
5k14ba46
=CA north saanich
1bg6x409
1ggkbb05 33i
=CA north slave region
0nvgrx75 34b
=CA north vancouver
371eaa84
46nfbs12
5j12ct50
=CA north york
385yzn06
=CA nunavut
2td1nn43 34b
49dch481 34b
=CA oakville
1t9rwr70
3cpzkh11 7zu
48mkth89
5jdsfp91
=CA olds
4rxjcv17
=CA ontario
0fvt8m29
=CA oshawa
16zre027
3f9vhh95
4mcqge53
4vd6qx78 zxq
5mtpkh98
=CA ottawa
009ezc57
00az4664
019cam27
01tw8739
04d82k56
05yxex58 34z
07kz3b20
08ec8r60 38u
08hagh90
08sy4716
0b0e5r87
0em52312
0h533452 378
0hgy8d33 36x
0kmnzb51 378
0kvcw656
0ngcze84 365
0ppf7x29
0qf78c11 378
0qxr8t08
0r5mc782 378
0rfash91
0rs6n938 zo2
0rzr5v92 378
0s5kmw74
0tc3hj46
0tcpne88
0va6b064
0vxae445
0xr74y40
0y8ab321
0ya8kg34
103eqz62
10q4q527
10r6td27
112b4s87
112eam10
11t73165 374
129t8w49
14fhvx65
158fxz86
1870m649
18e6qb25
19ja9e37
1adm6690
1dbm1232 36l
1dbzsr51
1fhm2133
1fn97n36
1gavpb45
1ggyr403
1h531d29
1jays723
1jbfvb72
1ktx4s83 34z
1m7n4g71 378
1nvzf736
1nztpc84
1pxchq54 34z
1qbp6a91
1rdv4660
1ss0kv69 378
1x3t1868
1xnwh659
1yhr7f48
1yzs6492 36l
1zssnf23
20sgfh93
22knwr79 378
236dma10 378
238rs311
23xf2a37 38x
24emf091
25j82f41 x81
265ntg49
26ny0e17 34z
26zz0t68
279hm646 38n
29ws6035
2chc7k79
2d0qf239 38c
2edexj13 34z
2fppqh55
2gsv2389 378
2gzkyr25 378
2hgc7r17
2hn16782
2jcte795
2k1fef77
2kw5yp46
2kzsfv42
2qa1x782 34z
2qtvee93
2tbx7g56
2tjxem41 386
2vb93k64 378
2vxa7b29
2xk45068 378
312whv68
324fzd89
32mgcs57
33kds850
33xefj97 378
35rreb34 34z
35wq2m82 378
36s2ns10 378
36w7n407
37qnwq20
37s0tq36 378
38n5s612
39w4g252
3azg3670
3b1zv991
3bqa4029
3c4mmv16
3c62dg59
3cmaaz53 37h
3fbmsm75
3fh5gt86
3fx3ra47 38c
3gffmq02
3k0jyt11
3pggfj87
3rqcfv80 34z
3se16w85
3vdbkq52
3x40y131
3x4k6n70
3ypxpx75 378
3zgm5t19 2y1
3zp01h17
427vvt16 34z
42cm9p56 378
42mrbn39
430zw506 38u
445x0472
44tjxx32 378
47xz1e88 378
48sk3r24
48tf4023 378
4asyj427
4b5h5d25
4bk3z010 37h
4c794867 378
4dzpvf17
4h1jqe39
4j5jqy92
4jqhqb22
4mte1k06
4svth815
4wm4pe30
4y6vkd71 37o
4z45pv75 378
517h6h17 34z
51dzs374 34z
51pmyn62 378
52btbe32
52dp8730 35f
56c1me96
56gkt063
56vnsb08
57xx1h21
58trsp78
5ac42c11
5ardyr66
5bznkw77
5cc98565
5cz76a40
5d9dsr70
5eerek96
5g0swy93 378
5h61fg48 38n
5hepy730 34z
5jtef216 378 379
5k87xn20
5p8nb362
5q526p85 378
5rykfp30
5s60r705
5s7b4315
5td1pb92
5tdnvf46
5vdb2m56 378
=CA ouje bougoumou
2qnpz304
=CA oxford
5cp39n75
=CA parc national forillon
28cw6449 34b
=CA pas
38pj4t13
=CA peterborough
05wzfh51
2ntv3742
3ygmq230
581b6d66
5ncg6e98
5nsmzt44
=CA point pelee national park canada
5a57r951 34b
=CA pointe claire
27cbd221
4exjw682
=CA port alberni
1g72me42
=CA port coquitlam
3a2t3a73
=CA port rowan
4ezxnp02
=CA prince albert national park canada
3xy3ra43 34b
=CA prince edward island national park canada
5knsc956 34b
=CA prince george
0w7ta717
25wzwv46
=CA pukaskwa national park canada
3tcpz740 34b
=CA puvirnituq
5h1e3327
=CA quebec
02zghs56
06a7pj43
07y6q934 3a6
0acpf703 30w
0b9f9778 3a4
0bhh3q35
0enf6a78
0j7hdq58
0kv63439 3b7
0pamm417
0ra8zc69
0shpc021 3a4
0txjny54
0w3qhf76 3cx
0xhtr962
10gxg263
164vvh82
1ca3xs90 3a0
1dq1at09
1epq7d95
1g81xd76 3cx
1p73k589 3cx
1q8ytn75 3bc
1tca3t44
1xgv8v73 38c
24an9j41 3cx
2dfwh629
2hdxwp38
2jqwca63
2p1gpn45
2r1pzn16
2s3xv195 3bc
32cf8m89
32hvvf98
34sbqc84
36ynzq31
37fm9770 3as
3d5zgz97 3cx
3f1za223
3gf7z214
3kvm0223
3mt5nv96 3a0
3pem7638
3re3pg25 3bc
3tg44r87
3tzsdk41 3bc
3wcpny22
3wx0vn75 3bc
3x44hg04 3bc
41v96n47
4427p113 3b8
44f69t13 3cx
46r13h33 3cx
47f73w76
4bzgtz06 3bc cii
4mqc6b03
4rgqcd02 3bo
4sjchr03
4td37d32 3a6
4ya1kq07 3bc
54pxse21
56vrw334
5769sm94 3bc
577e4z60
5aqw7g08 3bc
5ekmpa79
5fdt6816
5q27qy76
5q7h6933
5qn5kv73
5v50z525
5wwfbb42 3a6
=CA quttinirpaaq national park canada
1jkhfm44 34b
=CA red deer
1shj3957
=CA regina
046rt562
0e1nmf62
1gzy0g74
1pgnfs20
3dzc0485
4bksq124
4zqj3g76
52nqyk92
5k8bg586
5m2a2x14
=CA regional district alberni clayoquot
5qjftn62 34b
=CA revelstoke
0tprt448 34b
2kctep32
=CA richmond hill
2wnb5903
4r56ky81
4rmrgs24
5kx0wb86
=CA richmond
1f5cp510
30wyhw96
3pj47d12
5hd8nc86
=CA riding mountain national park canada
53940494 34b
=CA rimouski
1aa78f69
1ccf7n87
1ncvjw08
3wfagk22
49jtt335 3a6
5n25nw52
5wn3mp32 3cj
=CA riviere loup
13cpv265
=CA rouyn noranda
03wqpe41
2mqrrm75 3a6
=CA sable island
4zfedn93 34b
=CA sackville
3grc6f14
=CA saguenay
0q4ajz48
0vbjyq64
0y3hzd62 3a6
31wtp233
3kzn3e44
4a20na41
5waa5295
=CA sahtu region
09667168 34b
=CA saint albert
53q19p30
=CA saint catharines
0e6ehb20
56am2717
5kefp559
5qvq1c30
=CA saint felicien
0tdqgq45
=CA saint hyacinthe
2cz3nh82 38c
38yc9530 3ba
3k6zcv51
3pf9d152
57c1ry34
5asf4e91
=CA saint jean sur richelieu
31yjqj32
3yke0t02 38c
=CA saint john
0fqsk919 2r9
10ja5431
3bt2gj87
3ndnx171 2r9
4nv75k16 2r9
=CA saint johns
02njmw59 3dl
0evpm282
0eyagg08
1jet5b79
2pwkfv22
4haebc03
4m0m4503
5j96kg65
5mjmpk84 38c
5rjdm522
=CA saint laurent
0h4dcd09
=CA saint lawrence islands national park canada
4rf18d16 34b
=CA saint leonard
2gqq6w73
=CA saint paul
5q4tey07
=CA saint romuald
5ghbjx71
=CA sainte anne bellevue
560ksp05
5xga6t39 2zk
=CA sainte marie
49rt8g11
=CA saltspring island
23cz3h96
=CA sarnia
1fy65t21
=CA saskatoon
01bvc968
03a0st46
0dn9nb13
0e0zd560
0sje9010
0zfjyx93
10x8gc63
13s3gf12
1d3m1d52
1e8w7w36
1r2r1452
26wm4897
28n22487 3e8
2bb7m071
2jsjsy95
2ksgkv16
34t0c490 38c
37b57848
3r32qm67
3x513f48
4rm7h526 3e8
5dhr7908
5ff35k33
=CA sault saint marie
131d6623
=CA scarborough village
4r5zzq41
=CA scarborough
0fh1ea83
=CA selwyn
4qb0m613
=CA sept iles
0gj80262
=CA shawinigan
2bctx354
=CA sherbrooke
0ch3t340
0kybxq39
0w0dbz25
0zywfh80 38c
155edt85
1bpsk167 3f2
1nywkf82
20r51985
24wcjs34
26m44z54 b1r bfx bg4 bi8 cii dd4
271st670
2805zw73
3hh81985 3ew
3qrab844
3vkzdt31 3ew
4140qr77 3ew
44sx9203 3as
4m2syz25 3ew
51prj435
=CA sherwood park
535jz951
=CA sidney
1yhh4s82
=CA sioux lookout
2q7vh955
=CA sirmilik national park canada
5667zq45 34b
=CA sooke
1v7jw115
=CA steinbach
0gm6r330
=CA sudbury
2cdcg608
3rcwtr18
4br0rs05
4ys6zh37
561z3j45
56ct4b16
5cw2qj02
5fkxeh29 3fm
=CA summerland
399wt198 38c
=CA surrey
14579w63 3pa
3y4ye669
45ygyt79
4raxj885
=CA swift current
5aa5hg35 38c
=CA sydney
29vq7597
52y05165
=CA tecumseh
0314zp94
=CA terra nova national park canada
0pw05h04 34b
=CA terrace
3vtp9292
3xvmxn09
5w60wm13
=CA thetford mine
4k5sn095
=CA thornhill
516swn35
=CA thorold
4172d268
=CA thunder bay
13kbs677
1pnybk10
23p7mg82
2d0dh212
=CA toronto
00hkd473
01fxzj49
01h8tm56
02tgme16
03ex4g35
03t4de92 3gx
04gg6s72
04kbgh11
055b3j94 3gz 3kb
05a08r96
07mfra71
07ygk571
08r6cv15
08swzc61
09nawz64
0aqdmx54
0arvcr78
0c68jz96
0ctsa544 3kb
0cwchd10
0d6bdx78
0eyb5m17 3hh
0msd7q84
0mxe0976 3kb
0pyr0344
0qbpyp73
0qdqkj20
0s426w44 3hf
0tfsm290 3kb
0tjpb250
0tkt3j79
0tr7ny14
0vcj2z66
0vd0rf02 3jg
0vmrj896
0wkvt152
11wq4398
12am1m25
12dadn70
12x5xb44
143qz379
15pzp858
17343w90
18k8gc58
1bdta868
1cakqh38
1es1wk41
1f2n9041
1f6jys10 3js 3kb
1hqsy415
1jjb8h91
1jt3k523
1k6aj812
1kvpec59 3gd
1kw4hh10
1my45624
1pj69396
1pjwbz39
1q2d8e83
1sdfed35
1sdtdd95
1t8nk565
1vtjgg14 3kb
1xv1wj76
1z4ged55
1zd45k33
201qwg07
20hpmb70
20tdv696 46j
24kejf30
2555ta58
265wc016 3jb
26pg9j08 3kb
29c4ct76
29n6xw55
2a7qmj40
2d19qn81
2g55s665
2gvqsb68
2mfmkq83
2mnqgw97
2ngfzk80
2pwbvs75
2pxh3m21
2qcscp23
2qsb4r69
2r0ks990
2r1zra39
2r5qj605
2rfcx125
2s971a50
2syc1z20
2wtgc661
2y36cy40
2yj35p92 10ak
2z88ma36
2zgc4028
34aydh51
37dt7852 3gk 3jb 3kb
37kxc307
38w4st07 3jp
393rf026
39570836
3benss35
3c4te768
3c8szq27
3ct9xc33
3dbr7087
3dhk1t70
3e71c577
3e8vv411
3ex4ek60 3ho
3gp5b411
3hgdjp72
3hgnwx26
3kqdja62
3maf3k43
3mt4df92
3pkgmp48
3pmvs525
3q4y6d69
3qea8398
3qn1bf58
3qntg908
3qv8yq19 3kb
3r4jm593
3rfk7s64
3rh6at47
3rsy5447
3sc84089
3tee2f33
3ty8yr27
3v1yq279
3vaedy56
3vh47877
3wefcv03
3xasj370
3yxrd274
3z2x5890
3zr1tg88
411a0y97
41b8zc76
420z8r44
42xt5161
4374qe70
43q8yx54
43y91328
44790d95
454mmy42
45h8gy65 27z
47acnh17
488wxv90
49g6h063
4akwha08
4am0hx79
4amfk357
4cbsc827
4chg7g34
4cm2y595 3ic 3kb
4cvxk565 3kb
4ex7ae76
4fg9pk96
4gr1nh65
4jjb9549
4jzps455
4khqse59
4n0vf235
4n2kg767
4pzgb662
4qgh9k98
4rz2mx03
4skqfp25 3hf
4wex6338 3lg
4y494090
512g3q82
51639p85
51ce0b09
52h6a339
54089030
549w8y95
54ca2x66
54dn2d35
5532r870
56rt0693
57q4rt57
58wt2b66
59ncap70
5ahkm330 3kv
5b3hqn14
5bhp3g52
5d1kkh39
5ecdew94
5fq50484
5g13zd79
5h1v3r89
5n0tzs53 3jb 3k3
5nfe2x50
5p06r142
5p6rhy72
5prctx90
5qkvgg20
5r3bjq62 3ho
5spex179
5vagpr62
5wpaeg31
5xv2md42
=CA trois rivieres
0fjnjn69
0pas5n14
1yj9wj22
2jvrpv13
2xrw9r68 3a6
=CA tuktut nogait national park canada
2ktgt837 34b
=CA valcourt
3qrdjy81
=CA vancouver
029jxk29
089swk47
0cb87836
0dr4nw61
0frst980 3nn
0h0nxd66
0j39jc12
0mtf6c40
0q2w1592
0rg18f40
0t83z868
0wzdr059
0xrhtb51
0xvm4f81
0yzavr52
17w5sv42
1bc33a41 3nm 3nn
1cvasn76 3o1
1nzphv03 3nn
1wgn9x88
1xesb955
1ysgck23
20x39229
25zwvh44
28d12s45
2cbj3q28
2mv4jh42
2nr0ka47
2pt8g129
2qaymn86
2r08jx59
2raka351
2t7gyd38
2xzjn598
320x4r67
32v4f614
333j0897
357ts970
38147s86
38rwe723
39j5vj89
3aas9509
3ckrg061 3nn
3g1xdd08
3gqhbs95
3hh0by67
3k788b92
3kgj4539
3pkrdc36 34z
3qqdf793
3rmrcq20
3s210c61
3sfybe47
3ty41p70
3xv83v66
43n69j88 3nn
455vfz21
4901nj56
4b2d5d26
4ds5nc25
4eswfz98
4fxz3r13 3nm
4g6gva85
4htzww22
4n901w50
4skhpe58
4y91p704
4ydnv789
4yqm9y25
5096cw55
5370es03
5cggb038
5fy98n62
5g16vg65
5hzxjz21
5jgspg84
5jyzx602
5khtr396
5p5hba42
5qp50e50
5r792a43
5t6bvd33
=CA vaughan
0pry8a93
37mh3841
40vvbz34
=CA victoria
0hv6g197 2mf 39o 3nn 3p5
0vz8a291 3p5 3p7
0yxpmx15
11e3e176
13jmm324
1fkg1209 36l
1m95p509
1md18583
205jhq31
2741hd16
29bxbh72
2ben6x95 3op
2v6aqf52
3c62s410 3nn 3p5
3cx3d993
3qraer96
3sm30m06
46xg2p88
4gafy787
4s5mat29
5b5rpz24
5gknh003 3p5
5hv77153
5p03en70
5smbmp94
5w4ste42
=CA vuntut national park canada
0hg3n482 34b
=CA wapusk national park canada
0epkwd79 34b
=CA waterloo
0dg2xc09
0fn7gb05
13m0ej23
159eq874
1aff2v68
1sqgq073 3pi
23e0em87
4apt4x36
4kbr3v94
4syzjx81
4wcqq346
58xvt306
5f75kg76
=CA waterton lakes national park canada
3a7kkc32 34b
=CA westmount
24pkhf60
2sg1hf43
43f09a81
4na04870
4pmj7516
=CA weyburn
2eswgk26
=CA whitby
3j4f5f60
=CA whitecourt
4rxm5737
=CA whitehorse
20cbcj98
3m06nw79 3q3
40w4gz36
5bhh0g83
=CA willowdale
2kpnd089
=CA windsor
0c1s2p90
1gw3d370
1nbs8061 3q6
2qt18q04 3q6
3eqyg336 3q6
41p8ws46
46jmn968 3q6
56k09r13 zwz
579c5n38 3q6
=CA winnipeg
05cmms77
0ag0rb94 3r9
0jstgs54
0yqy0q42
1a61tf67
1tcs9y33
211egw41
23pys871
294a3487 34l
29f8s748
2c7k1t27
2gdzyx04
2gfys938
2hyvqv96
2tjj4k70
2w0ma450 365
2xerpt86
2yhcgx25
36c61f28
3b0nrd90
3cranv98
3g850420
3rvea339
3y90jx90
3zs6xb29
43b26x63 386
46qgfw50
4cexk154
4hnn1750
4w2jnn66
4znkdb25
5b0hce56
5bg2wc74
5pcf2t08 3qq
5pr37258 3qi
5revcs89
5ttb7q93
=CA wolfville
0839we02
=CA wood buffalo national park canada
4xz59c49 34b
=CA yellowknife
2gafa949
390kp681
46hez538 3rk
5hqvvq43
=CA yoho national park canada
4bvg0c15 34b
=CA york landing
1zrsgv25
=CD bandundu province
033tr965
=CD boma
36d3mg02
=CD bukavu
0y951z15
3cg80535
3csg5f73
3dkygb08
=CD bunia
45a15s49
=CD butembo
23bwq308
3xy0kn06
4pwa0879
=CD goma
1cfdpz73
2xg3v284
=CD isiro
53dxh363
=CD kananga
1q3qwp65
33kg2g02
=CD kikwit
149e7294
=CD kinshasa
0fef6779
0qwdca42
1gd5bp41
1wfhdb61
24g34t51
277krk64
2bnf4x85
2g0e3a49 3sg
2wzabb26
3h5ahs51
4p7dfs72 csk
4v710g95
5qnkj795
5rrz2q74
5vx58697
=CD kisangani
28svp844
4vwvy878
=CD kolwezi
0y1v7386
=CD lubumbashi
0c3acr13
1mn7k054
=CD mbujimayi
3ccf9261
=CF bangui
1ee94y34
20q46z35
312vvn64
3ykg5j95
=CG brazzaville
0bnthp71 bmh
23f4f524
=CG kintele
3jnxq519
=CG pointe noire
5ecjav59
=CH aarau
0wrafe19
2j7tm046
5r4t3s90
5s7cev82
=CH agno
0dc6k529
=CH allschwil
3adhka07
3va9ng43
5j00sy30 3t2
=CH arbaz
3k2dvp65
=CH arlesheim
4jxggp80
=CH aubonne
1vp49361 78n
=CH baar
2cedh792
=CH bad zurzach
4na6mn45
5e5yjs79
=CH baden
3jxpjf95
5frtgg14
=CH basel
06fqes20
0by1q217
0d062t77
0ync8e72
13dqwz65
178qr782
1bmjkv45
1dkem006
1e1xsp17
23xnn375
26xs5w58
2ac08586
2f9zrr09
2mrd0686 3sy 3ts
2nhqek82
2rse7p59 3to
2s6k3f65
2sdbec13
2vkssr45
3bdt1p29
3pec1b52 3ts
3qz2px17
3san1588
3saz3d95
3wma5x57
4041kj44
47f01g80
4ahnxd67
4anvdt32
4dhxj782
4j21nf11
4k51q396
4n4q2213
4z50eg91
50zyz368
53gv2m95 3to
55gmxq47
572q5a45
5e715194
5fqg8t87
5fw3jg78
5mpbqk13
=CH bellinzona
01n12472
0sh19a92
1dpyn972 41r
410gdv63 3uj
4tty5b50 3uj
5gfswd81 41r
=CH berne
5b2r4b98
=CH bern
038t2c13
05381c03 3uo
066mva78
0c276w39
0e51vd39
0mt8k932
0nefn686
0pw7mk43 3vi
0wf4t170
0wz65j53 x81
0yjd3n13
103gnm60
115xv923
11cav305 3uo
1kw63t33
1q9sj412
1rpz8w30
1rx5dh02
1xm30661
22wnsy59
2309j459
23bvkf33
27jdx528
29bre548 csk
2a9khs93
2bnkt322
2e5d6q93
2fsagg23
2k7v4d05
2q3y8p81
2shtak05 3uo
31apdg46
31x4qe27
3dz0k314 3vh yaj
3fxa4766
3h0c3p34
3hdjmh87
3ktdaq80
3yyk7n02
3zv4m970
437b3316
44se5010
44ywxm13 7ih
47pm4955
4aexc280
4d8ztx87
4h670p07
4jt60909
4m1bn868
4qf1dc42
4rtrpb08
4sbg3r30
4shhzf53 3w4
4vgv5302
4vnygp31
59wsxm16
5a2bhn71
5n8jyh58
5tensj89 3uo
=CH biel bienne
2gnbsh21
5xs0ct17
=CH birmensdorf
4bs5yc70 47o
=CH birsfelden
0kb3m272
=CH brig
3exthx58
=CH brugg
2npm8404
=CH buchs
3mg0ce08 42z 430
=CH burgdorf
1xgt0m54
2azcsx83
=CH chur
2fjgft97
344xsj92
3kmrkx02
=CH cortaillod
4qgstt59
=CH crans montana
08tr1381
=CH davos
2c1jcc15
2gtrqv93
4mxp4k39
4pzmmv39 3we
4v7vb598
5awgkk91
=CH delemont
1xkakk17
5vf86811 fin
=CH delley
4t0ycd05
=CH dubendorf
0pc48d59 47o
2tm87597
2x681a42 47o
530gr416
=CH ecublens
1sskn857
=CH emmen
0msr1d72
=CH etagnieres
2r0het61
=CH frauenfeld
313xya24
4n5qb082
=CH fribourg
0aqw3z26
0fz8k419
0px2aj27 3ww
1sejnw50
22fs9h90
2d0g4295
2kkwkt79 3ww
35zj9n88
=CH geneva
001paf45
03teg942
04s85t07
05cjg181
07gfwn20 3ww
07ygn379
0czh7v86
0ddvvx12
0ek42m69
0xzacp61 3uz 3y4 4at
109p9r67 10p4
11hgkj26
11pjwf87
12fftw39 3y0
141yg674
150b3k21 3xl
150qsv15 3xl ycm
1acyfr20 3xl
1edbpy62
1f80g185
1ggx4157
1gy1fk68
1j9p1x11
1s2mxg92
1swzsf04
1y17nx67
1zmfq935
22mz6y25
23pzma92
24zavn56
284j4180
28pmkf22
29zh7t58
2ep7nq58
2gjrck62
2hxa8728
2pqwc506 3xl
32aw4s87
32mwd808
33f9yy33 3y4 40x
38dcwn53
3eere626
3fb5mr63
3j12z232
3rbr3273
3t8x2c04
40at4140
40h35947
40s77539 3xl
437ej039 10r0
46dw9c33
46j7pv84 3xz y0g 10sk 10wn
49htfh25
4d9v0a44
4facnr46
4frnva71 3xs ced clk
4h13ss13
4hhnrj18
4qdrz239
4srq1z60
4vmkfw91
4xfre028
4xfw2x57
4zmzd388
50qa2043
51tqwf02
53rgm350 3xl
550k1y72
5bsj8991 3xl
5hda8173
5hwzej55
5jmjn026
5kqy7637
5p30rt34
5tcsqz68
5tg4dc47
=CH genolier
1neevw97
=CH gland
0ybvyr04 3zq
1054tt62 3zr 46j
17vz0682 3zq
3jwfk445 3zq
46wpeg62 3zq
4tehfn33
4vvzp265
4yndey86 3zq
4zx3vk32 3zq
55263j93 3zq
5gnvrv35
=CH glarus
0s37wk05
=CH goldau
0rqdn375
=CH gossau
1m8r1j18 43r
32d3h410 43r
3jnpet14 43r
=CH grandvaux
0gcra751
=CH greifensee
3bmq2475
=CH gumligen
5spbxe41
=CH holderbank
0tfekx44
=CH kaiseraugst
1c00kj47
=CH kilchberg
2dv2bn85
=CH kloten
51qmsg29
=CH koniz
0122z962
4wa5z640
=CH kuessnacht
588cre06
=CH kusnacht
4a3gpp87
=CH lachen
02k5fe57
=CH laufen
11s5vb38
=CH lausanne
02n09z45
04h88r69
067qp350 3ww
0e8cky09
0tsmxy07
0vvxbe27 3uz
0weppy16
0xhkbc10
10dca812
10gha940
19whta54
1m1cpf62
278ff426 3ww
2899vv07
2hb5hr18
2hn9hc43
2kqs4h17 3ww
2rdd8804 3uz
2rycsd19
2s376052 47o
2tvxad59
2yr4wk92 3ww
38esz880 40o 41a
3jwjxy73 3ww
3kdy4x92
3ts7z477 41a
3zrhvt86
4j47fz63 3ww
4mcdza51
4mv5gg87
4w7v5477
53n2g124
5a353079
5ee96150
5fswdm20
=CH liebefeld
4mk29570
=CH lucerne
09nc9s30 10hg
0kgrkn83
0syhrg42
1g6b4y18
1gnzna90
235ynq74
2zk3am42
3xzhx774
4nd0xd48
4vhpaz11
=CH lugano
13355g38 41r 41x
1ppva024
2k3baz05 41r
3c4atk17
46pbr705
4rzmms09 4at
50ngae93
=CH magglingen
0c9w1q32
2yr7v147
=CH manno
5ep8g269
=CH martigny combe
5932h694
=CH mendrisio
17eabx08 3uj
3nqjwm69
4fnna213 3uj
=CH meyrin
10jnvp60
=CH mont sur lausanne
4bwkxc97
=CH morbio inferiore
3sp1q812
=CH morges
0v0nyw36
5p300s13
=CH munchenbuchsee
4pf17v09 1007
=CH muttenz
465c8g46
5r91p430
=CH neuchatel
0nv2n487
0v337f26
0vasag41
1mk9jb73
2zzkv309 3ww
4h35ha28
55d2j725 3uz
5abrn361
5nrrsx06
=CH nyon
24nsea16
3nf8d138 3ww
3rbw2109
4zh31w10
5bgr8018
=CH oberwil
37s0ch40
=CH oetwil
41wgbs27
=CH olten
07ta9w69
=CH orselina
5wg0mj66
=CH otelfingen
1hp71z51
=CH pfaeffikon
3dy7tn40
=CH plan ouates
3n97gb43
=CH puidoux
2vx0y638
=CH pully
42j59742
4t8x1s67
=CH rapperswil
2g821610 430
38mj2660
441mgk24
=CH renens
504fet81
=CH rheinfelden
2kejw255
=CH roggwil
4z1mz580
=CH rolle
5n61vn70
=CH rorschach
079fsj36 43r
0drw4m60 43r
0kjkc475
1tfw4958 43r
2y8r3w10
2yk4hg14 43r
3hgb4x70 43r
48s0na58 43r
54kzvr89 43r
5qmny332 43r
=CH rotkreuz
2s7j3326
2z899n24 3to
=CH saint gallen
03fkdj63 43r
0gpmb873
1nm77r92 43r
26ghpf29 43r
2bxfy242 43r
4793bt26 43r
49bwzr51 430
4fegx276
51rtfe77
561a3s31
5m37v666
5p1dq710 43r
=CH saint prex
31zfq432
=CH saint sulpice
26dvzy54 d0c
=CH satigny
04n3ms37
=CH schaffhausen
0vc9b171
1h4pzb37
2f3v7194
2fe4h741 47q
3fs41j10
5he43612
=CH schindellegi
4pd0zv87
=CH schlieren
0tebjn14
43ts8a19
4q68nd76
591e2567
=CH scuol
2x715f55
=CH sempach
3mcsbr76
=CH sierre
1z3j2f47
=CH sion
0x1rrc95 44f
1eas9a07
1saphq70
28xjkf45 3ww
2z9ca723
3r5zec51 3ww
4wz3qh02 44f
579hyr20
=CH solothurn
00xwam85
=CH sorenberg
0n9pn931
=CH stafa
27rr8795
=CH steinhausen
1886w612
2xqc6638 10pi
55503602
=CH switzerland
3qf6ek79 3uz
=CH tour peilz
52tgfs08
=CH uster
2jam4v16
=CH uzwil
1vvnn702
=CH vevey
1v5xwf23
2ha3hz73
=CH villigen
05616b46
2ywsaa19
3eh3y714 47o
4ezbda36
4xrb7c55 44w
=CH wabern
2cvys591
=CH walenstadt
5jrq1t13
=CH wallisellen
37tdva61
=CH wettingen
4gaaqn72
=CH wetzikon
0pytyc14
=CH windisch
4fawj142 455
4mq2g308
=CH winterthur
00ksaf46
14gb2s11
46k47690
4vvd5f15
5pmsvm27
=CH wolhusen
55f9sm34
=CH yverdon bains
2rzr3z90 3ww
=CH zollikerberg
55fn0a35
=CH zollikofen
0zg4za48
3ff8w746
=CH zug
0qxcft19
1zz06256
2max7a31
2x5qpn68 124l
2yh47y48
32crvm08
34rhks82 e7y
3jytg320
41thxh90
4czq6b58
539z1h47
5j1x9f71
=CH zurich
007wfz33 4at
022v1p96 4at
02g3kz75
02ysmy84 lmd
03bsdh42 4at
04f1n986
064crs54
067q4j84
06edv995
07ka6h12
07y0wv84 4at
08eg3158 4at
0b78v464
0bbkr059 4at
0be75x22 4at
0bea3106 4at
0bfrk915 4at
0cdteb39
0cepxd71 4at
0eztte08 4at
0gcc2a38
0ghka958 3uz
0h40a794
0hwfrn96 4at
0kgf1c95
0m0fmt63 4at
0m0tfg52 4at
0ppaw753
0ppz8629 4at
0v171g37 4at
0w0nde43
0w9q2c06
0y1neg56 4at
0yt5p853
10408w50 4at
10kh0a92 4at
125dpf52 4at
13q9v540 4at
140d9d30
1462r250
14gw0e04
14vhw898 4at
15f9wa43 4at
15txh811 4at
16q4kd85
187t3494
1a83vw07 4at
1agg0039
1awgk221
1b4vw335
1bjc6c68
1cgmpb23 4at
1czqbr06
1ekk8h85
1fwgs137
1gqd2r46 4at
1hs9md59 4at
1jmqcy63
1jtrvx49
1k0e0792 4at
1kwjhv40 4at
1m0th787 4at
1mqnkc89 4at
1nf6gr90
1nt5j435 4at
1pwdjb69
1qkhz224
1rd8n845 4at
1rvn4p91
1sxmzj91
1y2qtb13 10fx
1yfrpn34 4at
1ytfc490
1z1rbt10
1zj1kk27
23b7n604 4at
24bje446 4at
25em6n98 4at
25en1p25 4at
2618t920
26a36644
285j9m82 4at
28ew7558 4at
28nbcm46
28wqwc72 4at
2cgn2a44
2cp6jm68 4at
2crff812
2cxy7w15
2dkpwz86
2e36yp79
2e5rd618
2ejkey04
2h21fy63 3uo
2h67zw08
2hh2kw42 4at
2j3zj861 4at
2p702482 4at
2q2nz798 4at
2q73ep21 4at
2s09gf16
2scr7307 4at
2sy45055
2w445x62
2xcy2g83 4at
2xhcf905 4at
2yw51758
2yzaka98
2zbmre89 4at
2zz7h206
30ycxx25
32p8r578 4at
335t7e62
33gess63
33h3cg70 4at
342s9s13 4at
34zk5h49
377apf83
393a9736
3akamm78 4at
3cb56k21
3cjf4s20
3dfqms15 4at
3f0zj759 4at
3f7j3221
3hjcs512 4at
3hq9jn34 4at
3j5gm982 4at
3jrr8f73
3kpdys72
3mkrhh61 4at
3nqkz164
3pnrep18
3pzc2n68 4at
3qtkxb61 4at
3wa91e11
3wbkx358
3xf64p49 3uz
3zqk4w67 4at
431s8639 487 4at
4543bw77
45k2fq98 4at
45sjkt56 w0v
47axtc96 4at
48hyya13
4933pe04
49sebs45
4a7xee56 487 4at
4azmz153
4bn5x956 4at
4cb88182
4cmzt743
4f7jrb21 4at
4f9hsx44
4fb2bf88
4fev5t41 4at
4hd15070
4n35qp23 4at
4neydj61 4at
4p2fa809 4at
4pazve79 487 4at
4qghrn10 4at
4r8s6n89
4ses8e30 4at
4sm24z48 4at
4sssf964
4tgr1802 4at
4vdctb36
4w2ds943 4at
4wdpa646 4at
4x775f65
51d04622 4at
533nhm89 4at
53ts2049 4at
54xnth38
556as610 4at
55j0y167
565zqf96 4at
57rvn534 4at
592v9m14 479
59ygsz90 4at
5a28rw58 47o
5bzz1e33 4at
5e93vc61 4at
5f6x5242
5fhwqj89 4at
5k20z216
5nj7zs29
5nrn5x84 4at
5pn6h396
5q2cwx50 4at
5r0ap620
5rkrf147 4at
5s6t3255
5sx2xv92 4at
5t4zky21
5xnnea38
5xw14184 4at
5y762451 4at
5y8y6598 4at
=CI abidjan
12cw1a31
37y0xy94
3jz3bd79
46p4xa68
=CI bondoukou
4nvecq41
=CI bouake
51ykjw41 bmh
=CI cocody
40y9br29 bsa
4z8qxc46
=CL antofagasta
2akpm128
4eyc6d95
=CL arica
4xe01d27
=CL chile chico
5y9zc593
=CL chile
5tebhj52
=CL chillan
081esx06
=CL concepcion
1jmj5g35 4bv
2v5jxh60 4bv
30sabv67
3rnptb60 4dt
3y6k2j68
460jpj73
4dndfk38
4jrwm652
55qws746
5sfxp371
5xn4t409
=CL copiapo
22yres73
=CL coquimbo region
0ck4kx95 csk
=CL coquimbo
3n6z5186 4bk
=CL coyhaique
040r8705
3tmyej96
5bpd1c44
=CL frutillar bajo
5dx02880
=CL huechuraba
0fas7593
1qvd7w32
=CL huinay
27dpg630
=CL iquique
0nf0v751
1c64e160
1hrxxx24
25zzm087
=CL las condes
3trq5z40
44y6rn77
=CL macul
4f1rr989
=CL nunoa
49pg5986
=CL osorno
5jk8e518
=CL providencia
2v3vzd60
=CL puente alto
49jkjr31
=CL puerto varas
16b3st51
=CL punta arenas
22gs0c53
49784n50
=CL quilpue
2r8qsp29
=CL rancagua
44cse639
=CL rio bueno
4ycjr830
=CL santiago
00w0ky84
04s7v560
05fmqz30
05g07p37
05gk0s47
066thn33
0749za89
0986na66 8ou
09gavr08
0a8ds888 a2w
0as45r68
0bt7we59
0c1q9b66
0gpq1s11 4dy 4f2 4fc
0h0my365 803
0j5bwe91
0jzpj618
0mtp8108
0pn44t17
0rbe2516 4bm 4dt 4dy 4fc 4ft 4g6
0rfxd156
0sgdxg36
0wz2vk41 4f2 cii
0x0xhn70
0z5s8133
0zq3nn60
0zrn3e14
12ane130
12w3pv65
166e9x11
16nafs32 4do
17jzt222
18f7hf93
193w1k71
1adx8c71
1b293790
1bpnem71
1c080z51
1khfdf61
1m566v34
1mx3rc36 yg0
1prvb521
1qq57711
1rwn3f68
225snd59
24pbfj84
27cn8148
27nn6b17 4d2 4ef
28ynny55
2ap3w078
2db2t754 4bv 4co 4f2 4fc 4g1
2e2p8n33
2e698f45 4fj
2fn7wg14
2kqfwm03 4f2
2ma57s91
2p87jp31
2s3yf021
31e8e542
326knt82
36mwh061
37d2vm44
37zh7469
3bd9pq85
3dsae014
3fqcyc11 8pe
3gtdcg60
3hv95d67
3nsvbb87
3p4pbx79
3pvzjx64
3qtjre15
3tvpbp09
3v037s46
3v0qd864
3vp7ry06
3x7msx65
3xmk2w36
3zvcbk93
40c1wx64
42ezq693 4f2
47eqb917
47gc3g35
4bpmxx45
4hzx2868
4j3qhq62
4jf50h38
4mthze50
4nvpdc40
4rppyr85
4rwp2162
4s1kgp90
4teye511
4wnc7270
4wvygn49
4y1vcj70
4z783a74
508vn378
50mwrs16
5141h569
5346vf76
53p3sw38
577avk88
58p78w59
5d5yjx85
5j6ybs54
5nqvv719
5wygq130
5xcmte05
=CL serena
1ht74751
3w6nzd18 wxa y7e
42ga5208
=CL talca
1s4gpq44
=CL temuco
02yr8g82
1k89ak47
4v0snf24
51nvp675
=CL valdivia
29ycp228
=CL valparaiso
0h9jrb69
171wr661
2cafbr77
4exg7985
5510vn56
=CL vicuna
48g3cy84 wxa x7x y7e
=CL vina mar
08tk1j70
4765mq43
4rfh4r06
=CM bafoussam
5r3zen25
=CM bamenda
0xq3k060
0ya6vp57
2gk6az84
31rmvb88
3vwty161
=CM bertoua
3wg5vy88
=CM buea
04qxj953
2b8rce15
3kk0na15
41kdhz15
5wpcry63
=CM douala
0qf9jc85
26phzp50
29zewg13
2zr5jr81
5630cd58
=CM dschang
566t4z20
=CM ebolowa
3w2gk930
=CM garoua
3ybxbt61
=CM limbe
3cxs0c96
=CM okoa
479azd18
=CM yaounde
01cr3q72
062q1w72
0m8k1p34 gbd
0wxx1v68
17rv5x19
1a84bt29
22zbs961
259hk390
2e4dkh70 csk
2ysyhv70 4hh
38kkxr11
3a872012
3bzks091
3dj0nw15 46j
3q0dfp67
3tmpck29
3ya5bx06
47448m94
4888gh49
4cdn6p56
4r9gvy43 9zk
51b3s825
5bht3p65
5k6zka24
5vbdat02
=CN aksu
2c45x008
=CN amoy
25gq5q04 4ow
2j5n9e16 61h
2x1xke62 61e
4em2sh18 61e
=CN ankang
53ax8j41
=CN anshan
3grx7119
=CN anshun
09jy0c86
=CN anyang
2g9nss57
3sd3t490
=CN baise city
3f3rne76
=CN baoding
09fw8j44
1p884a79
1zck8n68
22nvaw58
2kvgs502
=CN baohe
1e70gy59
=CN baotou
44rgx723
4t44qh67
5b3shf88
=CN bayan obo
49vabg52 4i5
=CN beihai
2khwtc20 4ni
=CN beijing
009eea46 4jv
00bvba82
00kjm556 4n5
01y7kd61 4mr
01ycj259
0247dh76
02k3wk88 4iv
03ncxf91
03regz62
03v6nj12 4q7
044e2g62
04vanv95
05dzvw93
05edt527
06rwj939 4qt
07nf8q70 4nv
08e3hf02
08p7xh83
090r4d87 4ow
096c7651
098hst83
099d6q96
099j7t54 4o0
0aaqtw69
0akhyy70
0b252v89 mul
0bd1d647
0bsdxt65
0bt9we26
0bx3rb98
0cjfww17 4sf
0cvv0r95 4qt
0df5yc52
0eeef580 4un
0ff7m882 4ud
0g102351 4pd 4rc 4vf
0g8d1q08
0gqqed17 4q7
0jdr0662
0jqszb68
0jrmpf38
0jxb4047 4pd
0knqp290
0kpkeq42
0m4czf33
0mwew271 4rc
0njsck89 4ta
0pafhn94
0pj63h42
0qtv5q45 4sq
0r2rga43
0s577731 4rz
0s97k668
0t7sjs72 5de
0tp8bz22 4nv
0v5gqm66
0v8rqv75 4ow
0vjqt667 4t6
0vsr3s09 4oj
0wk2mp56
0x4k9h67
0xn28y13
0xrp2v42 4tm
0y0kmr17
0yg6a139
0z3yke57
10387529
10gf3m33
111f7045 4om
11gh0524 4q9
11saky36 csk
12cr4033 4sc
12v2c923
13bkjj52
13e4n276
13v2pg91
13xs5b60
14gmtw23 4qj
15g9sa94
15xj5w40
161q6d74
16g9tg59 4pd
17a59b72
17b8es88
17r4dj03 4jv
19bev041 4mt
19sdck14 csk
1b38s834
1c3z9v97
1d5ymp84
1edrm178 4om
1eff5662 4p1
1ekf5a72 4pd
1f29ny64 4n1
1g7jaj47 4p5
1gdqm013 4sn
1h0zpd94
1hg31662
1hgdcb87
1hsx4r68 4or
1jfjwr55
1jz8ma51 4jg
1khfgv28 4mz
1kv3wg35 4ul
1mbsxc64 ucr
1mc9wk69 4qm
1mv9t934 4n5
1nky7652
1p9g6b97
1pn4sd83 6x3
1prrh334 4js
1pvjzw40 4n1
1pxc4g62
1qwh7a74
1qx47e88 4mc
1r5sf951
1r9cjg27
1rrq9s86
1skt4w74 4p5
1ss8rw36 4ic
1t8xrx60 4pd
1txpcz79
1tyv8576 4ow
1w9z6890
1ws75306
1xb7t232
1xdzh226
1xhcbc83
1xp57w77
1xwm1a56
1yb3sb52
1ygnsd19 4tg
1yj56c84
1z3gk918
1z6fgx85
1zfc7m08 4rb
20q9r015 4uw
20wmv155
2182rz34
21atz428
21s6g098 4nv
21zc7v39
22c3hy66 4ow
22k4wk35
23g5ws63
23ht6a36 4pd
24nvrc84 4n2
2525b202
25397a59
258as409
25s55q11
2601yx74
272kpg92
276mnx09 4p2
27n0k361 4ow
27s68j25 4n5
29kghw61
29wwt733
2aazqb94 4u9
2aee5m12 4ow
2anr8k37 csk
2awe6g05 4t8
2aztsv52 4m6
2bf68437
2bpvfg88
2bv3c993
2bwk9n38 4u2
2c8ctc21 4t7
2caa1k19
2cjszf03 4ow
2drdmm93
2e42hc22
2edjvw12 4lx
2egmk993
2etk2p60
2fp7dp35 4nc
2frhb430
2fzqav45
2gf1cx07
2gp4e279
2h5sfg65
2he3zy15 1m
2hzqme58
2j79dc41 4t3
2jkmyk67 4ow
2jnxpg76
2jwb5s28
2kdgk225 4mt
2ksqcf75
2kw1ws04
2kxqx159 4n5
2m9dsv14
2n006v45
2nhk3291
2nnjtm50 4ow
2nx9ts82
2p8ayf63
2pq9w205 4iq
2q4yjc78
2s3fnw45
2s6gs133 4ow
2skb4169
2tg2vb79 4lm 4tl
2v51f717
2v5bck07
2v9wg343 4sq
2w23ky30
2w769767
2wq41p38
2wrf7q59
2xbz6x26 4nm
2y0vze35
2yfsfh77
2yg1pf55 110s
2yj0p855
2yjhrp74 4sn 56z
2yqt2385
2ytzht62
2ywpz459 649
2z1vqm45
2za3pt35
2zcab046
2zrmae98
2zwg8g81 4nv
300m5276 127h
303gny42 4qc 59y
30mq9680
30vmwa78 4ow
31141b54
311ezn83 4my 4ss
313jb750 4u2
31g3zk62 4pg
31gsxa15
320fj966 4pd csk
32nytr91 4pq
33dfsn42 4ow
33g21894
348v8v06
34b53w38
34k14f91 4mj
34t30j35
35adwg89
360dkv71 4pi
36dyz052
36rzqn25
374a5s68 4ls
3792qf33
37b1pp87
37cjxp13
385nmy68
391zw446
395ve714
3a1zvg88 4oy 58z
3a2d0d33 4r8
3ahaae75
3bdmv123 4m6
3c6k3q87
3cve4549
3d0r5461 4uw
3d2yag39 4ou
3d8em588
3ej19f56
3f2n3n81
3fcaa436 4pe
3fq8hg52
3fxf4247 4pg
3gyd9q58
3h33sq24 4pd
3hgxtg28
3hy6ga56
3j4x9j18 4ow
3j7v5j15 4ow
3jd9cc79 4uq
3jk31721
3jqz2y95 4ow
3kb2jw75
3kcjz738
3m9a6y90 5fy
3mq8q210 4nv 4pd 4un
3mw4pt79 4rf
3n4yng14
3nxed310
3ny8r668
3p41qy95
3p5eky76 4nd 4u2
3qendm16
3r6wtf12
3rpsvy57 4ow
3sxpbt26
3t0a5k13
3t9adt98
3twns208 4lm
3v8tnc06 4ow
3va9g668
3vs3wt56
3w41by72 4si
3w50ns22 4mt
3wgqqb38 4p1
3x8vck69
3x937183
3yg3v757
3yvmd717
3z8dnf91 4r8
3za3eq42
3zfa9g67 4sl 4sn
40b32p69
40bw5841
410k9915
41pakw92
41qf4r12
41rdq190
424h4e32 4ow
426zh255
42mgk630 4lw
42pgcv68
43evzg22 4pd
43h32y24 oc4
43r4xd27 4mp
44466k19
44fynn32
44snnt75
44wv3489 4nd
45d9gj14
45hfth47 4sb
45sza929
45yf3k41
47hznt06 4ni
47yhep71 4ow
48dd0611 4ow
48hftt63
48wy7h78 4lm
48y1rc66 4ow
49gn7z52 4ow
49mqh532 4nv
49wsmj07
4akaak77 4ow
4atp4p48 4l6
4baakq55
4bcwdq54 4k4
4bhsv505 4ss
4bpn6s66
4c3j3t84
4caj7738 4mn
4d0vc473
4dshd728 4u4
4dxnaz06 4ow
4e698d63
4emg8k55
4f13ze88 4ur
4fa47g91
4facbs33
4gw3ra78
4gwbew76
4j66s727
4kbfat10
4km98768 4nv
4kn56m50 4my
4m0ms912
4m8av638
4maje407 4qv
4mdtvp93 4kg
4nqf9k60
4q6c7p66
4qr5t414
4r53se39 4ow
4r72en83
4skmn292
4sksx363
4srd9d93
4st7tp96
4t1cdb72 4ow
4t3b2655 4j4
4tb90x61
4tcthy91 4om
4trzn023
4v3ywz14
4vgnd506 4nv
4w1pxt36
4w9fbh59
4wd74742
4wktzw65 4u2
4ww8nw62
4wwqze12
4x9p9g72 4s0
4xbndy13
4xnqep60
4xv2pc41 4l6
4yrmhg32
4z3map19
4zcc4v34 4os 4t6
50mxte83 4m7
50rf2257
517e3842 4rb
51abs833 4om
51wv2j09
523vvf33
5269d038
528q3r27 4un
52eegr76 4n5
52nj8f19 4qy
53jtd921
53qy4437
53w5yj73 4qv
54659c28 4ta 4un
55qbch41 4my
569k1630
569s5x60
5761st14
5787my06
57f25d66
57jnjd73 4ow
586n4j57 4mt
58s1vf87
58tz9s83
590dnz19
595ys057 4ry
59s6j071
59wz5438
59y0zb32 4m7
5a2mmm74 4nv
5amsz404
5b2wbh21
5bfesv65 4tm
5bxbmy32
5c6mwc92 4ue
5ca4q118
5ckt8b96 4n5
5cmv6g68
5cvf7v30 4ow
5d6q6m27
5damtm70
5dgwj702
5dw0p167
5dy2c135
5e1zqb39 1ab
5ehpzy81 4us
5gjc4036
5hpcth11
5hr3ch11 4ow
5kf82e36 4qy
5kje8j93 4nv 4pd
5kkkes98
5mqa4073 4mn
5p67dv18
5pr9eq97
5qbk4x57 4ow
5sfnze82
5skxkv18 4ow
5smj8469
5t7bek56
5t8xvx87
5tf9r976
5twwhs70
5twya590
5txnrv95
5v0c3v45 4uu
5ve6g218
5vfc6842
5vmxhn52 4lx
5vy7se14 4rf 4ve
5wq99a66 4ue
5wzjqa24
5xbqrp21 4nv
=CN bengbu
152zzg30
1f8qvj05
441pfj90
4v043n92
5p8d2v16
=CN benxi shi
3whah770
=CN binzhou
5frpfj73
=CN cangzhou
3ssa1s98
=CN changchun shi
2knk1347
=CN changchun
07mntk44
0b67z867 4vf
0h52n341 4ow
0js3aw79
0sbbhq57
12rct222 4ow
18gks972
1a9z1q73 4ow
1ckt9009 4vh
22mwqy43
2an57k10
2jjdbb85 4ve
2rkvz144
2xf8rf51 4vf
34haf133
367y1k29
3ed91q10 4vf
3en4sq15 4ve
3r6wam78
3sjvjt84 4vf
3x6hbh34
3ymfh571
49x38272
52pakb34
59btw256
5apcas97 4vh
5dmhhd41
5mvcw862
=CN changsha shi
2fz07e24
=CN changsha
0b1hj613
0e17m144
0f1zfq44
0knwwq96
0s9d1a36
0sxq4h60 4wh
1b4hqa77
1dzed356
1fj5gf64
1gtvm746 4wb
1mv1ez88
1n57zj03
2887w456
2a5vfy19
2czw2k81
2k1c6t37
2vw56c05 4w5
2vxqc968
2xrb7c43 4x4
30sykb84
3wwr4r78
3y4gzw57
44y9x435 4w6
4askxv05
4qgr7x96
4r12t513 4w7
4xjtqb36 4w7
4yww6g08
52qsxn63 4x3
53w1zy07
57cydn08
5akvb491
5c1yfj14
5ckg3w11
5d2yfz11
5htk5m33
5kvtff09 4x4
5qfq0x09
5vg20182 4x4
5xa8mk74 4wb
=CN changshu
5g6ben79
=CN changzhi
2fkq9g11
=CN changzhou shi
1wnq5g69
=CN changzhou
07xgfy35
1gaj0s81
3pza9p08
4jabhf80
=CN chaohu
0mwds915
=CN chaoyang
1a67y017
=CN chaozhou
3rzkxc19
5tqaz865
=CN chengde
2t67p115
=CN chengdu
02qybp75
03hg6k65 4qn
07mrxy13
08102z14
0ebdgr24
0ft2kj97
0ftbmy59
0hn7w693
0kx6j950
0pvqk557 4xy
0x43yy22 4xy
0xfea068
0xs3qr03
11ashp19
168fvh11
18rwb805
19yvd402
1c4jmp52
1gqdjc98
1kjmx239
1pahbn61
1swcva92
1t9yse95 4yy
1yxwrh59
1yymex05 4xs
1z30xm65 4yf
2169wb20 4xy
23as1815 4xs
2bn68w95 4ow
2d7yc062
2j69wt57 4t8
2rbzhv36 4xy
2whzxb57
2z7b8p30 4it
34z67559
3f8xts90
3h17x602
3rrae053
3s7w3c34 4z3
4323m874
43dxc061
4713ex73
475btk05
4cjrj888
4ewct822
4gaexw88
4gwtvf26
4jbf9x18
4p9p1r69
4qr3zq92
4r5ma125
4w5etv87 4ow
58bkh621
5b035a98
5pejbw21
5r2q4835
=CN chengxi
2tycxw39 56n
=CN chenzhouzhai
5by9mg64
=CN chizhou
07cx7r28
=CN chongqing
0725gb29 4zq
0kf3fs20
11etn337 4zm
12sv7z62
17z00e58
1dcw5w74
1gb5wb80
1gnzp994
1gynph42 50h
1hfx7864
1jsjgv89
1jvv7h21
1kj4z117
1ky5n302 4zj
1rcvq140
1t001k65
20r3wt94
22bqby64
23rhb549
279ehd23
29vc8149
2d06s578
2d217z27
2jn36537
2pz16m08
31npqv35 4ow
33vnzz93
36pm0w06
3dgaqz26
3j3k7d45
3n3v6d52
3vkqnb22
45nc4t21
478phh31 4zk
47d8yx24
4amdcz96
4ce5fg13 50c
4e6h1p91
4vgbd477
54scg060 4zq
5ct91r78
5ecd4168
5hqf1284
5qwajj55 4zq
5rs3pv16
5w21nn13
5w9erc61 50c
=CN chuzhou
1pn91c28
37663q52
=CN dalian shi
1qycn260
4ccm0n64 50w
=CN dalian
02b7nr53
08a8z393
0adjwa30 2l4 50w
0b6h0x02 50w
0c7x4a95
0g2ypp58
0prkya54 4ow
13x79k46 50w
14c1mf08
23hj5876
2hxfx521
2n6w8087 4rw
304ty515
385sfg39
3eg88604
3j283p93 50t
3j33bp92 50w
3m6hya42
4b7wbe03 50t
4c3cgg32
4c419163
4c8eg608
4v7xgm25
4vwf9r13
4wsvdt21 50t
523b6g79
5gp45n31
=CN dali
2y7rck89
=CN daqing
30jxf285
3net5943
3shhrx95 4t8
=CN deyang
0yqxd286
=CN dongguan
1hdgge16
1m8p7q42
2sdafq46
34avrs39
3hj2gd47
4y651b34
5sktda64 51o
=CN dongyang
5hk2rf18
=CN dongying
3kbxzp97 5c4
=CN duyun
5szpc322
=CN enshi
1q349q17
1s12ye51
=CN foshan
06aydy55
1dw0ab98
1w9d4603
2hpsqa39
2xvvvp28
3s5kvf41
4nat8y64
4x2nq985 54g
=CN fujian
0tr9az64
=CN fushun
0k6c4h29
4ww2n633 4r8
=CN fuxin
1n2bd587
=CN fuyang
2njz9p87
=CN fuzhou
01bzc417
0s7tkw17
102dvb40
11xvna82
136mc929
1cyb5v38
1d6wrk87
20azk594
23fpv336 52l
2aj8qz21
2heqqj04 52a
2hnjd848
2j5qn328
2j89k719 4ow
2k44p231
2p34hm58 13n 529
2pqjgd54
3agg3g06 52a
3c8fdb16
45wzwx52
4kx2sy84
50s6ns64
52dxv585 52f
5n0qbd70
=CN gansu
50fgfc71 5el
=CN ganzhou
1tjgw469
2s8fq013
3q0t9252
4kbdcn60
=CN gongyi
5azzk208
=CN guangdong
1d8vw515
3dk2gk58
=CN guangming district
40g1y854
=CN guangyuan
04v3m339
=CN guangzhou
03mfbe21 538
060by663 545 5my
064kty71
068n3903
0dre6z66
0fhc9y79
0j6adv59
0nycge49 54j
0s8ft489
0tjzgn92 55e
0x9tpk83 54j
0y7mag53
10fems46
10fszt18 538
16bped08
192yj155 4ow
1bs5br94 538
1dcpdv87
1e43vr22
1eq10738
1g53at17
1g9hkj35
1gb3y148
1kq0pv72
1m34mw67
1n179w26
1ndavz03
1s5gyw91
1vjw4z39
1wq2p249
1xqdxh54 4ow
1z86wn38
20bzb737 55f
20cmkv75
20fr6y52
277xhz50
2b5xr067 53l
2bwytq13
2e9whs18
2gxm3r19 55f
2ngap550
2pcb5m77
2regkz96
2sdahq48
2v423v20 53u
2vg7mz57
2xe5ns62
2z2yec16 538
2zb4t009
356cst02 4ow
36g8gs02
37p24858
3adm0793 53b
3bqnjp38
3d61dw70 55f
3fxr9g07 55o
3j0jgk36
3k4xgp92
3p3yxa65
3qb7bg95
3ybmxt82
3yksw654
400g8r85
42999n30 538
43s7kq40
44my7157
459pv085
45kpgw45
46rtng78 55e
47qgg117 4ow
4and7w57 4mu
4bswr545
4dn2ax39 538
4f0j5d06
4hja5e04
4qkde388
4v7gh640
4vrxqg89
4xhre718
50h0vm43
50m0b055
530pts50
546x0d08
549ke970
54wd5j92
560dtp08 545
574der91
59h57z85
5a5cgn70
5ar8rn06
5b0t0374
5bxtha84
5e08sj06
5fsjkf12
5q2p2431
5t4nb462
5v9jqt67
5vkkzf98
=CN guigang
0mas2304
=CN guilin
00prga03
0h1gc758
0jbpxw47
11sqtf19 566
13a79z51
15tefs60 csk
2ed17502
2frt9q65
3z391397
4enqng64
=CN guiyang shi
0wd5a369
=CN guiyang
02x6f380
0kwnh405
0qm4t918
25edj240
2hqka403
2sw6yz40
2x1pa065
35y7a716
49d6bh38 4ow
4b6v9z58 56g
4gq84p09 56g
5x510r30
=CN guizhou
0ev3nz67
35hxad97
=CN guyuan
3saxfv98
=CN haikou
03qeh975 4u2
2yr91f43 56s
31dhcv14
3q648j11
3rbw2w25
4nm1xm49
=CN haizhou
31zps173
=CN haizhu qu
0kty1b51
=CN handan
26j6fv33
36h65h05
3fkpw052
=CN hangzhou
0325dg83 56z
0a2xv884
0ad9ka24
0bdv3111
0e2sbp20 4is
0k642b80
0ka6rp58
0tf10278
0va36f15
0wh8n595
10qdt721
11c1jj51
14v1mr15
18fpas51 56z
1ct9zb26
1e4rvb54
1h0g5x34 56z
1mx22g67 56z
1q17sd51
1tkb7c15
1wck0s05
22658a51
2djqfd08
2dmmay61 56z
2g544j73
2gnwjv43
2jzypx27
2kpaqs60
2nm3xw77
2q9ddr54 57h
2qbc3192
2sysn258
2yk7ya44
331z5r71
3893we55
3a33a786 56z
3h6h4z07
3mcefb58
3smwa682 4jv
441h8w87
446d5v35
44bb5p62
473ary24
4bspkv73
4dg5b632
4ejnhv92
4jwqm611 56z
4vaamd89
4vs9wp72 4ow 579
51vakf19
54mp6682
55vj5234
569mkk41
576gt767
5803vc71
5c8v9150
5gj07w56
5hfa4n20
5s5qx907 56z 58l
5szcn205 4om
5wa54d95
5yj3y977
=CN hanzhong
56m91h77
=CN harbin
0dmm3k75 592
0hqwyj63
146tv827 4r8
15m77g16 58w
1f77gp95
1g3jts20
1v9qfq10
1yqg2h08
1z6w7773 4r8
270y6950
2yxnh564
30xwyx96
31tatj48
34e92n57 4om
3qdcb993
3x80pn82
3zsxkw25
3zxdkx17 58w
4e6y1282
4kfz4b98
4zyhq975
515nd386
5jscf583
5s6mpv98 58w
5x1ptx12
=CN hefei
09pwww24
0kaycc68
0wv14x31 4x3
108wjw08
12m7k033
12sfmg27
139j4p80
1f5rdf64
1jxa2z23
1pw5qp76
1vq13895 59y
2bj0z236
2czkny70
2jheyr43
3kmn9a50
3rx2tr07 59y
3xb04968
4142jt33 59r
47aw1y82
48xmw175
4c4dkn09 4ow
53d7x641
5hn3g777
5th6yx34
=CN henan
12ajw921 4x3
5y2b6q82
=CN hengqin
0zrhxy58 ozx
=CN hengyang
3mqfn238
49z3cb60
4n3k2k71
=CN heze
41zje040
=CN hohhot
041szh84
0yywf731 5a9
106qb496
12cq4j44
15d0jq83
19kfw312
1mtxmr84
2v4g3v80 5ac
497ase59
5564e019
=CN huaian
3xvggv44
4xmrga76
555ezg60
=CN huaibei
3ek23472
=CN huaihua
4zn6xq74
=CN huainan
0ewz9128
0q9atg80
3n7a5z57
5sx6be47
=CN huairou
5t6hvr95 4pd
=CN huanggang
43rfqs46
=CN huangshan city
5akhmy90
=CN huangshi
56y3dw16
=CN huangzhou
07gf6e19
=CN hubei
1z3jn402 5zp
2a9key75
3gjv3a85 5yw
5gh6hz98 5yw
=CN huizhou
3zhqpp04
4bwajd86
=CN hunan
06kks873
4nm9ed20
4ymz0q33
=CN huzhou
4mvpxy20
55jk5a41
5r7bye26
=CN jiamusi
1vasff55
=CN jiangan qu
4jjn5s14
=CN jiangning
5em1gq62
=CN jian
4exd0a76
=CN jiaozuo
56qkkx56
5bz1ns30
5vr1c885
=CN jiaxing
0j2a7k55
2bdb7w16
3q5hbn76
=CN jieyang
3mpy3k07
=CN jilin city
0gmyaa84
0zqaxa34
13jjp941
1bskzg04 4vf
331mqm40
3bvz5p76
4w5zb891
5782e512
=CN jinan
0bh09c15 4qy
0q2tt650
0qdtba35 5cl
0vzprm14
1413r497
155cg005
1848hk04
19cb0c33
1b56z302
1b9fvd84
1fr19c68
1jjraa45 5c7
1ksk4k18 5cd
1px1ve30
1wy3h363
207yh398
26b4k258
2g8mnh88
2mjz6f26
2n7p8p77
34p36h22
3jjt8440
3rp8h078
3x08qn04 5c7
43fmpd46
4bwp4t29
4hyzq608
4pa05368
4s8x9847 5cl
4y8d6y55
523y5c19
52b58660
56ef9489
5jb9pq57
=CN jinchang
0sxp6h30
=CN jincheng
32efk559 5cs
3j92cn97
=CN jingdezhen
1d0jcz74
=CN jingmen
37kvhq82
=CN jingzhou
5bhmhz54
=CN jinhua
1vevwk45
47hbb113
4s14fd24
=CN jining
0he9fz79
3qk53891
3zn9gq54
=CN jinniu qu
0vtkv002
=CN jinzhong
07ywhm20
1gcwk603
=CN jinzhou
2yd1yr68
=CN jiulongpo qu
03hq2245
=CN kaifeng
03xyzq10
12nfwd22
420zk903
55akgr63 4kq 5d7
=CN kaiping shi
231an742 4qc
=CN kashgar
55a4rj94
=CN korla
1ndzg854
=CN kunming
00r80389
040axw97
0c639s42
0fn6h977
0sc9n023
2e46j381 5ds
2e5hx313 4ow
2mk53y73 5df
2yrxdp92
30jhb479
37kzc759
38c3w259
3dfa9f06
3krx0543
3m0vk445 4ow
3p17fv29
3whqdf70
49yyak68 5e0
4dpa3g90
4gabpx79
4h3kqy34
4rhev598
50wwwp73
510x7s97
5cekg904
5tr94j30
5wk7t803 5dk
=CN kunshan
1et3vf73
4b2whc36
4sr5ys16 5zp 108y
=CN laiwu
5b2ycy47
=CN langfang shi
47f1xe49 csk
=CN langfang
096p2190 5eb
18a8yy17
1aw5y656
5kyq2m47
5mg82t36 4k5
=CN lanzhou
03cbyt26
07ffzr57 4ow
0dg3j745 4om
0gx3j908
0tnqka34 5eg
1fxcka27
1mkqqe32
1qxykv20
2kbeme12 5eg
2z4yka38 5eh
3144pv92
36xfaa94 5el
3cd4ja39
3w2z6524 4l6
3xz2hx98
4cyy9943
4g46sd34
=CN leshan shi
1z4rhy69 5d2
=CN lhasa
5r4nm410
=CN lhoka
3982zt15
=CN lianyungang
41edny43
442rdt85
4ayvvz32
=CN lianyun
0rn0n724
1z3hs762
216pay70 5f2
=CN liaocheng
1wjx4d10
2hha8x90
3yh0n709
=CN liaoning
1ebfg457 5rx
3pcw1780 5rn
54qdnd47 5s9
=CN linan shi
2vj4rn06
=CN linyi
1knv0402
=CN lishui
28yz2737
418kp584
=CN liupanshui
38d7ve10
=CN liuxiang
5vp4an32
=CN liuzhou
0v0mdx81
1g08q774
5r1kq672
=CN longkou
0z1y3s94
=CN longyan
483s5p06
=CN luan
46ft6c74
=CN luoyang
29man787
4nraex26
5d80kz58
=CN luzhou
014a0n68
0g2rqs52
4kxx2q73
=CN maanshan city
2qdtrq21
=CN mang city
0m7h8m26
=CN mianyang
0jma8s40
2ggaqt78 5fy
2rka3n91
39vqpp67
4d996474
543q7s13
55rh9p75 5fv
5rgwws51 5fy
=CN mudanjiang
0zxgrh39
2dzkdp68
=CN nanchang
0avfj807
0enr3s27
0t30yz20
26xefd52
27385r44
2g9jg318
3efmyj29
3f4b7c94
3jy32q83
3mqkaa34
42v6xz23
49e1px04
4d8xwh61
4r1zkp10
4th5gf24
51exe838 4ur
5ndx7902
5nkgk822
5x2f1m38
=CN nanchong
46p5xf85
4s99y476
=CN nanjing
0073tb80 5hd 5pk
01f9e125
04svx814
0adax290
0cagf561 5iv
0e6ytg41
0emjrx81
0jhf9987 5j1
0k0e5n49
0n6txq60
0qf07q44
0qvx9r67
0s0wpd42 5ib
0sf10j48
0t01w369
0vzyt138
0wrec671 5ig
0xp9wg62
12wsxz85 4mj 5hi 5hk
19av8481 4ow
1a1w0r26
1as92r37 5hg
1rr3tg72
1rxvg760
1s5v9a88 4oe
1scyh794
1sfm2718
1v3c6w86 5hd
1wd4xt90
1xnz3256 5hd
2403qw73
26axqv54
26rcnx64
28yg4t84
2aez6s57 5i8
2bqj5m26
2em6j372
2ey6qs66
2k59vc26 5hd
2kv0wv09 5gs
2mkqta53
2n2tgg58
2q1hyx43
2q1v5910 5ig
2t1eqa40 5g8
2y0rxk19
3108sf43
36trcv74
377c0849
387aje64 5h7
3ab0at74 5ig
3bvv1786 6x3
3cz18e20 5h9
3fnv7n42
3k6r8t20 4ow
3m96p165
3mfb3630
3sd35x91
3x2amr67
43ea4m21 5hd
4523zj19
4ac0qk71 5gs
4ct4d772
4fxmcy40 4ur
4jg2jk08 5h1
4kmpyd03
4s23hc51 5j3
4sk80178
4ttadj76 56z 59y 5hd 5my 5nt
4xqp3a64 5hd
4zcbk583
4zj2bd87
4zz5fc19
52rpve40
54yt8091
56wcaa53 5he
57zm3f43
59gcgy73
59md9404 5gs
59nn3902 5hf
5ajv1r64 5hd y76 zma
5cd55294 5su
5mgp8x93
5nj8ma95 4ow
5ryc2b20 5hd
5td3s095
5xnfzt09
=CN nanning
0dhpdx54
0kx48s25
0qbk5j61
1bdqmg55
1qh7se39
1tpvdp83
1x9sys47
20rkr389
24v0gx67
27pjy323
2aa8kj12
2c9qn167
2kfmz861
3dveyr97
3gx9a140
495efn48
49r5zb56 55u 5jg
54x1kd82
55j6dn85
=CN nanshan
4yfe8169
=CN nantong
0yyjm707
2afcvw97
2tx34m84
4ckem624
5pdn2z45
=CN nanyang
1f7yer47
203c2755
=CN neijiang
2bc8tz70
3nr56d94
=CN ningbo
085x3f43
0gskyj95 5k3
0rjdhd62
1apc5d07 4ul
1xx18q52
25ras206
34jrey59
36mbz113
37dym702
38q4zz19
3et85d35
3y4dt428 f92
5jsjeq26
5nqg3g04 4ow
=CN ningde
1p996c64
=CN ninghai
3h0b2y74
=CN ordos
3ewg5j93
=CN panzhihua
3j638s48
=CN pingdingshan
0a9y3b73
1x1skr92
26c29h90
=CN pingxiang
5j5de504
=CN pudong
22syn853 4ow
41s47w50
4s3g5933 vgb
4xdqtw10
5gsdj460
=CN putian
0jmsxk74
=CN qingdao
0fdzcx89
18yw5541 4ow
1ar0xf40
1qzc0f54
1y34t753 4ni
21cj6z65
23er3e86
26sv7t11
276vcd78
2nak7d72
3k2ra854
3ze5ke63
41j8js14
41w4c980
48xwzs68 5l5
4a2kft13
4gtjhw98
4kjvqe45 5ky
4rdtx186
51qwcj72
585bz443 4ur
5gbn2817
5pxfr638
=CN qingyang
3wcn4h12
=CN qingzhou
0je8sn69
=CN qinhuangdao
0g51hv48 5lg
2txfnf15
39hsf911
=CN qinzhou
1dq3qq95
=CN qionghai
40f8z831
5s3dzf48
=CN qiqihar
1khf5d59
=CN quanzhou
06ak0b38
2scvt034
=CN qufu
37rvh518
3ceheh96
=CN quzhou
0q0v3357
=CN rizhao
0w7jwe49
57stbs83
=CN sanhe shi
0pyv1r78 4r8
=CN sanhe
30em0930
=CN sanming
57sc3e48
=CN sanya
1j5pk676 5u3
=CN shaanxi
3jhgk465 4vh 630
=CN shandong
23881d27
578w5a44 4mu
=CN shangguo
2w12zj89
=CN shanghai
00nbq540 5my
02jy7w74
04v92r53 5mw
04x2vd92
056pyw12
057zjh84
05m5nx18
06hzme35
06teas31
0729wd66 5qu
09h6m484 5ms
0ay9v204
0cd2bj23
0dnaz088
0epe0j70 5r4
0ex3dr91
0ffkqt27
0fjzqj15
0fxh9j50
0naw5y04
0nn53y54 5my
0tfmv040 5pj
0tp01q71
0vpwhm04 4ow
0wtvfq62
0y4qmx55
0z27jk27
0z9npm78
0zmdxp29
0zp3kj13 5r4
10r3z169 5qx
11rf9d86 4ow
12f6xc93
13q1eq08
16n8g626
16yezh07
1763te91
1950kj80
1agvej60
1bn89z48
1byttc20
1caehj63 5qc
1cxqmw89
1d1erx18
1ee25k38
1f9pza55 6x3
1gg3z807 5nr
1gh8xc13
1h1d4660
1hr8kn45
1hv94n30
1m3vks35 5nt
1mamgv83 5my
1n015v70
1n14yn69
1n3rg866 5my
1s8ddd88 5pi
1vyrm377
1w3bew44
1wh3jw63
1whmzn59
1xn6em86
1y3hvq34 4ow
1zntxs11 5my
220qvk04
222p1984
22xfhq31
24btyy46 5mw
27fn9x30
27r7gj11
29zp7d63
2admym78
2apw2076
2as5yg64
2bjs0p66
2bxj9z30 5pk
2g81yf77
2grx1t29
2hphne60 5nt
2hqczw19 5nm
2mg3as63
2n96ep67
2nazt902 5oh
2p9waa09 5mw
2r92js74 5pk
2rrdvm96 4ow
2sccna04
2t42bb94
2txedb84 4ow
2vpsdb40 10qm
2vtjfj13
2ys41z83
2zrtve16
308wzx30 5mw
30bhh786
30enq015
31t68441
31z5jh56 5nt
32gae017
32p8dp16
32x22645
33nbnf69
34wrbs29
35psfh38
360xra57
36xbhj46
3at7w331 5r4
3awxj939
3c3tz828
3dz8mb53 4nv 5nt 60g
3e0v4s75
3e4rtx11
3ezqpj11
3fjc3817
3fwjkz17
3g897070 4ow
3k1txv26
3kkh3m26
3kt66j61 5r4
3m2s7186
3m2x2m55 5pk
3mr7c415 5my
3ns6aq57
3pn9bd47 cjg
3qh0mb25
3qqw3m37
3r1cma15
3rc6as71
3rtc2j62
3tbkt876
3w8qrn62
3wcck081
3wkvpx79
3xpnp312
3xzda142
3yvpw311 5qp
4166ws88 5r4
479fds27
489cd473
48nswj43 5ow
4a46mh28
4aps9p30 5mg
4b8jtz89
4d0j0m16 5oa
4ejmmq75
4ew43640 4ow
4kaae654 5nr
4m0qde81 5nt
4m2ekz50
4n40zv07
4ng03z33
4nytyj38 4ow
4pmg2p90
4sbx8232
4t3q5q03 5nt
4tavpn47
4thqfb29 5p8
4w2eb864
4yqxr030
4z7qrj66
51e0s018
5201qm87
557b9y08
55fene14
57tkkm33
58t7w767 5kk
5axz5g38 5q8
5d8cac05
5etnz140 4ow
5f6mer85 4ow
5fdv7d34
5g2egb88
5gky6m26 5qe
5gxmms51
5h75jy94
5kf5z787
5mqm5297
5pea1m70
5pjsqp06
5s4wn714
5tewj457 5r4
5w553v73 5oa
5wvz0b04 xqc
5xp2yp46
=CN shangqiu
08m8sh03
0pnmg910
=CN shantou
1a099706
2gxych78
4jmrra88
4rctme81
=CN shanxi
1790dx02
3qt1g669
4ssn9s76
=CN shaoxing
0scnsb87
1kdnp479
2kxw0b63 57k
435tej63
=CN shaoyang
3petxm16
=CN shashi qu
0rny2m53 4mu
=CN shenyang
022v2454 5rt
07medz62
0d7f8730
0ft6nj33 4ow
12sz4c50
1df3an44
1h3km103 5s4
1n7x9n08
1thb7525 4ow
1zp6xd43
1zr73v18
202bj006
2423gm04
2dzk0c85
2f09cx53 5rt
2zc84r97
30e3n504
32d4f246
380ng272 5s4
394yh759
3awzbc87
3dbpdh75
3dnytd23
3m116c06
3m20nr07
3pa1rf77 4ow
3vnb1535
3xpwj629
42t2dj58
4ddfwm68
4gpjfg13
4mqemp48
4q78at80 4kn
4wjghj95
5cdfgm80
5d659s21
=CN shenzhen
00190731 5so
02thpc56
04yv2z91
09q8er18
0cmhce21
0d2w9g53
0dcr5w37
0em1jy13
0hhjss72
0jsay989
0rjhhq63
0sdcjz77
0xc0ma20
0xjwyj62
0z1gwf89
0z5ypy23
13sgyn36 5sl
155ctq43 5to
17n8df75 5u5
1d3ncs59 x81
1fv5sp53
1hyzmp36
1vceef04 4pd
1vy4gh70
1yp7yc97
2291hh73
2fqepy07 w4a
2hhwwz98 4pd wyl
2q963474
2rn72456 5p3
2yrqby68 5to
3158q453
36cb3t60
37c01n91
3g0rgh76
3hz5th67
3jmg4515
3n9hr695
3qb6k992
3qdqbt06
45pn2j94
47w7d678
49tv2d57
4b1hsx72
4ewgsz80 5tq
4gh4er46 4ow
4qzpec27
4shcr998 5u5
4x7z1r26
4zgjsw72
543pw950
58h0n244
5c74bq69
5dfa2347
5dz0mr61
5gsxrt27 5to
5qbxf960
5rcfc739
=CN shihezi
4x0kvm78
=CN shijiazhuang
04rbbw49
13x4kb81
15ycqv20
16mq8947
1b64k086
1f9zrk18
20nxmz62
22e9e065
2pxntn72
2qxkhm81
2v4yxp84
3jb7qa21 4r8
3nqtpc52 5ul
3xqveg17
43v0a663
4eymdx19
5a7g7f24
5h3pkk68
5j1kc284
=CN shiyan
1dr2b756
2caqw325
39m95m06
=CN shizuishan
128par75
5pbnw832 5ut
=CN siping
0xtsag93
=CN suizhou
2wn03s86
=CN suqian
0f93gn72
=CN suzhou
027d9x02 4ow
0hn8pj83
0jp0wa87
0mmpjq16
0xn0ew58
17sgsf74
25jsyk19
29ys9z53
2bz8aa76
2g5psh91 4sb
2s83b296
2vpk4745
2xjrkt08
335n2618 5gr 5if
3a5tyh47
3ebk0c60
3h3fdc41 5vn
3q5ve753
3tfhs542
3zmrmn05
4en8wb91
4n3e7v86
519st743
55wcyn58
58835h78
5t8y2r12
=CN taian
2bpnkx55
2ke8fw32
4axhqr63 5vp
=CN taiyuan
06t2mw36
0862pt92 5w0
1hmrs507 5w6
1wcbdc92
265d1010
2mb2dn67
30vphv80
35z18f46 5w1
3kv08d37
3p16v381
3y3e3s17
3zd3ta61
4nte7y58
51k00p03
57ckzt47 5vv
5j73fd60 4ow
5mzp4d74
5vs9t239
=CN taizhou
03q00x35
0mdxnh77
0z1bsd29 5we
17abdw23
1nb01b94 5i1
3n5f7689
40884w51
41fzeq08
4fzhyx73
5ht7qn52
=CN tangshan
15kdfj59
4z4wmb81
=CN tengzhou shi
14z21s47
=CN tianjin
010b6s72
093mkr06
0mv2dn46
0xsr9m91
0y9yvy68 5wv
0zbe0w13
12tb2g32
12tjde79
18hded08
18rbtf37
1d0bkz51
1g9y2x13
1tk8x171
1xnshd39
1y1kjr75
1z7y3r39
27j6ra75 5x0
299rre20
2b6amy98
2jep5960
2m9tqe79
2mh8wx89
32p70522 5x0
35gwtk09
3e5da851
3je71k37
3ps0yk73
3rc99w60
3wb1xh22 5wz
445bza91
44hd6323 5ws
4g1mec21 5wx
4n16t016
4r1ssz88 4pd 5ws
50zcgq96
57hdmq26
5ev1jb90
5nredc16 5ws
5tngxm14
5x2td559
=CN tianshui
5kc6dc21
=CN tonghua
5nq41m91
=CN tongling
4kqvjg13
=CN tongshan
4fe7hy80
=CN urumqi
06m7dn80
0fk31757
0ndrvk93
0x44h034 4ow
13fheq88
1a8ev928 4ow
1p455v08
23cbka75
2r247g67
2vtvez67
3hcmxw73
4qjh2h11
58nm8p51 5xz
59gw8r13
=CN weifang
0yyvv226
3asszp14 5y8
3tmp6662
4ha2bb10
=CN weihai
16sx5n82
384ea937
=CN weinan
0n2kc060
=CN wenshan city
559t6f56
=CN wenzhou
00sxmx78
0rd5t069
122fj965
20hxh324
37h16f28
3dd7qj98
3x873059
43mq6y54
47hegk60
5h1ry383
=CN wuhan
03hwx626 5ze
04je0088
04z1wz18 5yw
0b4mx203 4ow
0e4hrk88
0mbeqy34
0p991c53
0qy3dp86
0tbh0t11
0yak9133
0zky9d41 4ow
12a84b59
188x7939
18zra666 4ta
1cxn9s23 5z0 60n
1erm0d03
1gkn6j11 4ow
1jxjav08 4ow
1mf47c71 5yw
1mr5b726 5yw
1nwn6r98
1ry9c816
1v5mqw79
21ty3131
23b72294
282ggx30
2bpap860
2cmjsn57 5yt
2d3fj342
2gypyp73 60g
2hpna219
2jgsf398
2ny5za58
2q1jkh03 609
30ev1m28
33vjfk17
348f9w08
366c6s65 4ow
371fqr87
37am2x18 5zp
3a205534 5zr
3a60m280
3bps0m03
3d7sax13
3deb8c89 601
3ekhbz91
3f502y28
3fe7t173
3vc8d935
3xbe6k03
3y1aw075 5yw
41c9x778
49j15k39
4ez3r306
4f41cb79
4gcegc37
4jcykh16
4qg81z57
4sg95s75 609
4t9p9g29
4xy45965
4yqxxq63
4yv20134
4za79z50 5z5
50t2pq94 5cv
51yfbn24 5z6 60n
53a8fn46 5ze
56vyez31
59ymf107 5yw
5cy2r844 4ow
5fagpw72
5njhbf68 601
5sqd2v93 5z7 5zp
5w0e5j23
5x3m4218 5u3
5yaa9j15
=CN wuhu
1qrnj512
2d0cgn19
37ejjy86
41sj0284
55hnk386
5fsfvw79
=CN wushan
1rkwtz72
=CN wuxi
0y0p0f23
1d176154
2h2xja52 4mu
2yq4ac41
4mkzax54
4yj19q41
4zgj7914 5gf 615
54ea1q94
=CN wuyishan
59djzq42
=CN wuzhou
1vv37n49
5x0sf518
=CN xiamen shi
0w6b9958 4ni
=CN xiamen
06mtxa58
0mcjh785
1285e189
1a51nj96
1x6rgt30
2bdemg64
3frdh605
3hknyb50
=CN xiangcheng
094nqb38
4c6p2s85
=CN xiangfan
212jcf64
=CN xiangtan
0xsfaz62
2aqatz67
2m9vrb24
3zj2rn70
464edf64
=CN xian
0655qp86 4ow
0gg5zj35
0jb7xy46 62q
0kysqk08 638
0ms48f15
0r5q6y06 62q
0seraz22
0vhxxf84
0z3td547
15bnwc11
170z8493
17zhmm22
1b280561 61x
1b9y2p27
1c2sx728 4mj
1fmc2233
1g0gmx67
1t2m0x06 621
1t8prc81
1y0j0j86
24dcqa50 62c
24e3wj88
25hkeg57 62w
2bc1qd91 624
2ma1tv73
2n7t3w85 624
2nddbr13
2w30qy89
3442p831
34t3zs45
367eej18 624
38avdt50
3dybbh68 624
3f546a26
3kd9rr37 624
3pzgzb61 629
3qfm6382
3r94n804
3t0yb134 56g
444j5556 4ow
46fkpt18
4jn0td46
4nps9965 4ow
4svrh266
4tbscc54 62t
4v2j2k71
56wz7x19 62q
5bqmrg42
5crb7x25
5gzn8n94 4rw
5mxya461
5s92vm98
5txm7f82
5xsjkb63
=CN xianning
18wg9441
=CN xianyang
171pkj22
1r45yt97
21r98132
3c8jqn92
=CN xiaodian
5e9f5362
=CN xiaogan
5amnwk22
=CN xingtai
4sph8e12
=CN xingyi
30xj3f82
=CN xining
0ga02e19 4ow
1e7csr82
3az1t892
3ep8d157 4ow
3va7tm69 63q
3vz7b375
5h33bt13
=CN xinjiang
0q2dta10 5xz
487kvf73
=CN xinxiang
06zn6z18
24f5m737
38hzq450
578f1k82
5qvskn85
=CN xinyang
17t6fa07
190x2a66
3whng054
=CN xinyu
21xwcd05
=CN xinzheng
2z8rzb71
=CN xinzhou
1175g155
=CN xuchang
3k174p87
=CN xuhui
04srxn73
0w78qy64 4ow
=CN xuzhou
0bn0wv11
1anzhw43 64c
1xt2dr21
2315by94
2eee3289
2y5rmj89
41818q22 649
5n8q7c16
=CN yaan
07svr658
388c3403
=CN yancheng
4y8njc86
=CN yangling
051rme32
13wv8d67 4ru
45h6pd58 64j
=CN yangpu
2w4tny03
=CN yangquan
2jf17c17
=CN yangzhou
3tqb8s11
5n3bgh35
=CN yanji
39xnh269
=CN yantai
08w1vb37
1pab2602 4ow
1rp41m56
=CN yibin
2qmrr889
=CN yichang
027z3756
46jqp289
=CN yinchuan
02c90p59
1vvb2v88
29w34q36 4r8
2p2qrw13
40ebrp24
449jya45 4j1
4j7b2v61
5xjevr11
=CN yishan
5pjkyk24
=CN yixing
3s8wm141
49avne82
=CN yiyang shi
3tm4wz15
=CN yiyang
1vd7vb53
=CN yongcheng
55rxtm94
=CN yuao
3se25782 56z
=CN yueyang
0kwqrp22
5v432w66
=CN yulin
0445hv47
=CN yulinshi
5rp1t554
=CN yuncheng
30a08k25
50agvb10 5vv
=CN zaozhuang
5x21tp94
=CN zhangjiagang
1gx26191
=CN zhangjiajie
56szk247
=CN zhangjiakou
11y3sy88 4r8
3hqwnx39
=CN zhangye
2axfzt86
=CN zhangzhou
2vj1vm13
=CN zhanjiang
1h6ecw13
462wa640
4k5rxe29
=CN zhaoqing
0f0z8g04
12gnk944 540
25n5kj18
=CN zhaotong
0264zf15
27g55y50 65u
4nd55p60 65u
=CN zhejiang
1achz565
=CN zhengzhou
00jtc944
0b3j7936
0cbts945
0hy87220
0mm1qk40
0rmfsa57
0v4p4h97 66h
0vdyrj80
0xvf9d29
1gng0007
1qjyzh50
1tsmvz08
2k5t7d62
360zcg91
3acrzv41
3f72zw41
415fce48
41r75465
4eq83d71
4r3bvt56
4ypx8c21
56cbez68
56swr059
58p20n09
5es8as59
5fwr8z16
5jnf3k06
5sbgwt55
=CN zhenjiang
0tyjp878
3jc41j30
5yeqc316
=CN zhongguancun
1dvevz61
=CN zhongshancun
1x5dfh38
=CN zhongshan
05d4vt11
=CN zhoukou shi
1s6b8920
=CN zhoukou
0jjkh886
=CN zhoushan
2cy0y186
3mys6533
=CN zhuhai
017qt444 678
1tt06d37
27v2y954
2btw1564
2x2tv943
3352s809
3swgqh13
4snvc712
53zdpn86
=CN zhumadian
2k92ks68
=CN zhuzhou
5463eb69
=CN zibo
2mr3ar13
=CN zigong
4khs3e04
=CN zoucheng
2exfk080
=CN zunyi
0g2pnp92
5mzh9z59
=CO armenia
1358s213
3hv7a629
3ztgas51
54s94437
=CO barranquilla
0cwne819
0ks64q69
0x6k0023
2va7wy35
31fvk530
3qd0ry47 6ai
4g9wva49
58svmp18
5mm1w714
=CO bogota dc
3h4rc418
=CO bogota
05rnvh12
082fdz74
0a356y59
0aawge67
0ascas35
0edtwv66
0er01949
0gjz3j74
0hp9fy29
0kcjks51
0kt2hh26
0nxce326
0ry7rd40
0tncsy16
0ym49581
108mwc04
11bh3d24
14hpw227
1524r080
16h0tt86
189qnp70
1a27ax82
1bayyv94
1ce1xs48
1e0vxt85
1g3zbv27
1h2taq97
1j543957
1kh7ng04
1nxen694
1q2k1s41
1r0dam38
1t6c7448
1vf7gd47
1x03t965
1x628269
1xjag017
1y2zjp34
1yhp8t49
1zjabs95
20rkbe43
23y7b165 69a
25syxp62
266nxj03
26dk4f10
28s91538
2eyebr22
2fnywa89
2hdnbe80
2hj32c62
2jsxd428
2k0m6705
2mhbdp94
2nc8vp15
2nmynt66
2p0xr181
2qgf3849
2qp2sy10
2s89bg52
2tfm9x44
2w5qgd07
2xtwpk10
2yr3f298
31qgeg72
37vpds53
3bj1fs86
3ca7a577
3d68r583
3dtap658
3eqe9f63
3etyjw28
3fd5ne08
3fjajp23
3jctmx41
3m5f7m65
3p37s713
3qcvkt88
3s4kfm57
3sfyb283
3shq8p98
3vhr8v79
3yv2tx67
3yxg7206
431fz439
45tsnx36
45y2nc52 6av
47179s14
47f7xh38
48jthh02
4axvmf19
4cmc9894
4egzqc64
4f8ayv68
4h9r1q32
4m9gzq43
4mjzst24
4mtaqb21
4sqpjb51
4td15k45
4vs72b15
4wbzgn90
4xnb3798
4yk0nx57
50r52v50
51f36b19
52d0td05
52zbdw10
544yj280
5923zj50
59yx9a68
5at6sw30
5eagxp18
5gakfp64
5gsrh908
5k7z5q25
5m4fx008
5maffv43
5n0gsn30
5pfpea66
5x7bg352
5x95ne37
=CO bucaramanga
034jpk25
0gkhpw57
0xc1d948
3qngxd77
40gr8e71
4n6qsf08
=CO buenaventura
2n9j6f76
=CO caicedonia
4zq9ab04
=CO caldas
5ynctv81
=CO cali
1g3jnq21
=CO cartagena indias
0dexcn42
=CO cartagena
09p3kk18 68u
1d171k92
1z04wv09
3ayjey19
3cjabw52
42yy9v72
5arnd765
=CO chia
2sqgkj21
=CO cundinamarca
27hbqy23
=CO envigado
5cff1n73
=CO florida
510ctm72
=CO fusagasuga
4nyys021
=CO ibague
11bqgx84
2v042q73
4pzf5g91
=CO leticia
4dmckt32
=CO manizales
31n6w191
3q60bw50
3rx5xe39
49n68p64
5kaxtp50
=CO medellin
0k637j32
0s1b0733
0s9vmn82
0t8evd13
229zxf81
22jb6a16
2dxm8k93
2eczew70
30kw0b65
37p13h95
3bg7t353
3bp5hc83
3cvv1m29
3jhhfg57
3w7wc995
3y3y9v44
3zb5p722
419cgw33
49aac153
4m5pzk31
4vshys30
4zwxg371
532s7j62
5c9yae65
5n332x20
=CO monteria
3srr8962
4nmbd607
=CO mosquera
3d0jkp23
=CO neiva
0ngcqn55
3c81c376
4s60rj63
=CO ocana
4c5kct39
=CO pamplona
3cr9qq80
=CO pasto
0n4xrr40
50bg0846
=CO pereira
1d981710
=CO piedecuesta
10bvr713 6az
=CO puerto tejada
52c3jb45
=CO quibdo
35zzs971
4gx1wg54
=CO ramiriqui
56dsj764
=CO riohacha
4cjjhh62
=CO rionegro
0ge4g807
29d45z11
=CO rivera
5d8e6004
=CO roldanillo
0f5xw084
=CO sabaneta
3e55jv37
=CO san andres
2z3q8x80
=CO santa marta
24109974
38mvjn28
=CO santiago cali
00p4dw82
03s20294
06cnep94
0jb9vg53
0xdnjz02
1a15g348 jcw
1dvsne70
1wsvqj37
2drkkh02
37wny167 bsa
3azvtz79
3kcqne70
3nbh7398
4j5thv60
4wpcnj90
51j5db58
53yrm154
5jfx6e51 46j
5y4eg947 69c
=CO sincelejo
1bm9xh88
1rphtg24
3ven1671
4fbb7514
=CO soacha
4zkefp17
=CO tunja
42ewz993
4vdmbk59
=CO valledupar
2hwvk356
5pzmdf74
=CO villavicencio
2r1xtk47
42335e16
=CO zetaquira
5d1hsw45
=CR alajuela
1s9pbd40
=CR cartago
4zhrfn38
=CR curridabat
0326y568
1ze10m80 8pe
=CR heredia
1a04kj17
1t466c14
=CR puerto jimenez
3fbww491
=CR puerto limon
5byh2e17
=CR san gerardo dota
04yr7j39
=CR san jose
0aack182
0asevw10
0pykpg61
11fq2d43
13eq5k35
1n5jbb65 6ey
1ycfpe90
22kmmb78
2c4wkv71
2jcd6j26
2mm7dt19
2tkjx303
2ypxbp79
2yzgww51
367eqd42
37k3aw68
3c8pfs06
3ktfm805
49kqjg43
4b6ahj46
=CR san pablo
1vzsje31
=CR san pedro
1hykfk44 6ey
1pmd3w56
1z472y92
529rbt18
=CR virgen
12fmmh32
=CU bayamo
488pxx86
=CU camaguey
03ct2653
40qyzk67
=CU ciego avila
0avz5239 bwn
0zhs8v21
=CU cienfuegos
5s89mm67
=CU guantanamo
2jcggd50 6g1
47d13a24
=CU havana
065g9684
08a97q41
0chzvk16
0jp6wj61
0p0app75 6g9
0ypd7t24
108pa280
10g64j43
169mwg35
1f2qa203
1p1fe256 y0c
1t3dsz49 6g7
1xr4jy61
268a2853
2anvmh54 6g7
2gwxvs80
2m74w963 6g1
2xqrgv78
2zttza43
3161d176
3kg99y69
3m558m37
4204gr61
44avja84
4fkhbv91
4kgp9g48 6g1
4vzt1785
4y53ne24
5e5m0q38
5t797721
5vgzn161
5w4k0v76 6g7
=CU holguin
3m84a908
=CU las tunas
5fj29j73
=CU limonar
0ww6px69 6g0
=CU matanzas
1tg4ja34
4wr3ta36
=CU moa
12ngjb50
=CU nueva gerona
3rewfs15
3waxs135
=CU pinar rio
1f37hg92
24mh1n48
27snw288
=CU sancti spiritus
15sct804
=CU santa clara
1cdy6h50
2rbemf16
5jmtyh46
=CU santiago cuba
2a194470
3kqap970
3zp9tj36
4dq4wh71
=CV belem
515xy368
=CV mindelo
501kt719
=CV praia
07wag365
2nj01511
2w0qvf33
4vyz7f76
5k8hke60
5s57gd52
=CW willemstad
2a46nr93
2acpdc95
3paye555
=CY famagusta
0excyz84
2p65sy36
3j0zz815
59qx7e64
=CY kyrenia
1jz1cr68
5atsxx57
5wyxj832
=CY larnaca
1dmr5z78
20ps3a34 fcl
403hq463
49eeqb87
=CY limassol
1f53pe83
3fh6pa75
4aakzd15
4z4n1a35
55b59316
5980js50
5qt8tf94
=CY nicosia
0en9ce74
0kdgfn49
0mdpj580
0zaskn60
12gfrj24
19ypv256
1ggsp920
1gn73t32
1h2rps39
1ha10g31
1hx2yw16
1pk67a30
20tvxc43
2qjrjx09
2r21n227
2x8svs93
33sm2k57
37ez2r19 6i4 eyn
3zkk2612 6ib
4102x488
48fraw27
49yd2834
4gkprb03
4gmmfj60
4v18t651
5d8tf882
5n7ecm43
5vydvf11
5w3ffa57
=CY paphos
2kjms144
2pcnxw09
5x6psc41 omb
=CZ beroun
1bc41c65
=CZ boskovice
4zjg3g33
=CZ bridlicna
28dpnn69
=CZ brno
001a1c49 6ja 6jn
02wyas44
04fpq690 6ja 6jg 6ox 6py
09nz6031 6j2 6ja
0angvn73 6s4
0j9yrx90
0qq1fp34
1a7rqj69 6j8 6p1
1adbad76
1ez49q42
1jptvt03
1n7dqn92
1p7k1986
1v5hek98 6s4
20rk2m16
270ceh40
27taah18 6s4
27v97282 6jn
2bvcjw39 6s4
2d02f052 6s4
2j46qs45
2m5haa59
2mvmd115 6ja
2wx4md20 6ja 6ox
2zyjt610
32hzqh22 6ja
3613d656
3aba6h29 6s4
3f239z63
3h8d7859 6ja 6nb
3nc1mn84
3rqbe322
418gak31 6j3
49bjee35
4a4p3671
4rk6w354
556an218
58aeep47
5bcgdd94 6s4
5g7knd32 6s4
5mq93331 6n7
5tgyyk02
5yjswp61
=CZ cerna hora
1pkecw43
=CZ ceske budejovice
0jr65m43 6s4
12t2f387
2tz8r820 6s4
2zwjz895
33n3pw66
39nazg33 6s4
3mmhfz41
40qrz805
436nxt45
5a70k539
5pq4yn02 6s4
5rhyza23 6s4
=CZ dobrany
0hzjtg80
=CZ dolni brezany
0yzpcc69
3ct7hs15
=CZ dolni dobrouc
2fzn1g05
=CZ havlickuv brod
0vcrhv91
3j1z6h17 6ks
=CZ hluk
2bfxj795
=CZ holesov
0kygh256
=CZ hradec kralove
1x1xh678
290eg024
3cd72537
48kmjm50
4wckhb82
5k238v14
=CZ humpolec
5p93sx58
=CZ husinec
5gwtvp11
=CZ jablonec nad nisou
1nvq4081 6my
=CZ jihlava
0cybb798
1cbd4k69
5c4w7j07
=CZ karlovy vary
3bzb3783
4c3xh334
=CZ kladno
1a1jjq18
=CZ klecany
5xj56w78
=CZ kolin
3ac55d31
=CZ kralovice
3z7adb42 6rd
=CZ kromeriz
26vm4649
4rrs1z45 6l0
=CZ kunovice
5kajrf08
=CZ liberec
09ps8477
192yc246
1mc23556
2jtk7k02
3s9yme23 6l4
=CZ litvinov
4meq0t12
=CZ lutin
01rm8957 6la
1bvh8x83
=CZ mlada boleslav
2zpfcb35
=CZ nove mesto na morave
3v3xp839
=CZ olomouc
0mwh6v70
1jxtne23
2jh2mm49
4qxnmv42
4xsmz457 6ja 6jn 6lg 6nn 6ox 6pm 6qo 6rp 6sf 6t3
4zd2q353
5b8kzx41
=CZ ondrejov
1evtvs57 6ll
3tp8z347 6s4
5kak9m10 6ll
=CZ opava
2w4f2z17
404wkz93
=CZ ostrava
0a6yph09
0hjhrf26
0pyqav47
25xxgk48
2d3n7h84 6s4
404e3g62
4bsgk835
4hazwa85
4nt6ra73
4vxzbp05 6m1
5a721x13 6m1
5wtz7m27
5x8mcb75
=CZ pardubice
0v570979 6m4
1a5ke137
1chzd453
4jycch17
5f1nfh63 6m5
=CZ pilsen
16jp5513
17afg044
2c1tfz23
2tms8754
2zws9h76
356fh556 exd
3ahhsr90 d0c
3zh4st66
40t43x18
4753zn39
4ggh4w95
=CZ prague
01338s77 6ox
02jrdr94
050rym67
05nzs995
08atfr08
0913gw18 6s4
094hc805 6ox
09e9xr64
09wryk55 6s4
0bvrdy12
0csdcr36
0dd4fz34 6ja 6ji 6mf 6n5 6nv 6o6 6ox 6p3 6qc 6qi 6qt 6qx 6r6 6s1 6tb
0defv642 6j6 6ja 6jg 6k8 6lg 6ox 6r8 6s8 6sv
0dnr1h67
0e7sae22 6t3
0f30ft24 sl
0fxxw604
0gw7ky20
0hzy8397 6s4
0jk0vn85
0kr65d46
0m4pvq34 6s4
0n6rde07
0qd5p471
0qzqdm10
0r7raa16
0tc4ja06
0vyp4f52
0w93dg44
0wzqmx94 6s4
0xbsaf62
0xh22n12
0xtrt804
0y2q5g68
0yb99p92
0zahx847
0zvx1763
111dmn28
11wzff38
125yxn03
13zggc82 6lg 6ll 6ox 6py
143w7709 6s4
157za327 6s4
15fzt581
16cpew17
16emmf09
17ewzp43
17r77c14
18hy5194 6s4
1912nj27 6s4
19k25552
1a78vm40
1axw0s80
1b1h1f72 6lg 6ox 6py
1b23gh75 6s4
1bvj3e58
1bx6mz39
1gccqc59
1h494015 6s4
1hxbnq19 6s4
1hyg6578 6s4
1j84x757 6l6 6lg 6pr 6qo 6t1 6th
1kpsvc92
1ms53j39
1mtgj902
1nr4vy20
1pg7ze09
1pv73b02
1q2qvt95
1qj7sc02 6s4
1rjy2539 6oq
1snj4592 6nu
1ss14a40 6ox
1szwa973
1t0a1151 6l6 6lg 6mf 6ox 6py 6qq 6t3
1t6gwh61 6qq
1tjgrk20
1v2k2a15
1vr20t27 6s4
1x9n3j10
1y3ft232 6s4
1zdaff53
1zghvr36 6s4
20vvqg79 6ox 6py
20ydms54
21qs0d58
23jyyg30 6ja 6lg 6r8 6sf
24d6js02
24zy9450 6j3 6ja 6nc 6p6 6rw aaq
27184q35
286qer95 6ja 6jn 6k2 6k8 6lg 6mf 6nb 6ox 6pm 6qq 6r8 6rp 6s0 6sf
287jta43 6s4
28ebs129
28sgmw18 6s4
28txef36
29ecwj92
2acv3g39 6s4
2e8b2r87 6s4
2ea0g317
2fh5m162
2fjdfm19 6t3
2fy0zn70
2gm62a96
2gndyy51 6s4
2h8zn861 6ja 6m1 6s0
2h92td50
2j8d3734
2jdepa55
2jq72y97 6rz
2kqf1812
2mebaz96 6ox 6py 6qq 6ra
2mvzme44
2p1jz666 6s4
2phgvp38
2rs6vz87
2s1c4g54 6ox 6qq 6t3
2s78w031
2sat5y74 6s4
2tc3qm58
2tv1yf50 6s4
2vwpg498
2xz6bf62
2y1m5f30
2y7mzf89
2yhj4v17 6s4
2yy6jb09
2z8bdw71
301hkr79
30npen62
31b7p356
31jcsp55
31xfkk69
31ytbr64
32h9wv69
34cj1z12
36ak4h42 6rg
36zr1b90
389z1v12
38agj363
39tjg883
3a8sgj63
3adnqh21
3arvv474
3bp0k446
3cykd395
3dgybn05
3enrvz51
3fvq2a72 6s4
3ghy5256
3h1hsz49 6s4
3hjekm25 6s4
3k9fzs17
3kqpb082
3m0sya71
3mw9hb85
3nvfe914 6s4
3qq0n189 6s4
3r547v08 6o4
3spk3j53 6iw 6ja 6lg 6ox
3tybc759 6s4
3vh6e075
3zbxqj79
3zkxs276 6s4
3zszgs95
40xdtr21 10hg
415vcw02
42hb4t21
436mv865
437w5765
45rrq664
45syc608 6s4
491xby87
496n6574 6s4
49ezvq17
49kbyp41
49wftm75
4c6pgy84
4d087g06
4e74dh47
4frgwq67
4ftj7e51
4hhxc122
4hp42s89
4hyq8434
4jr76q91
4keqwp70
4kkd5257
4nfjn472 6s4
4nnvgw25
4nvnkt69
4rgg2p32
4sg4ka71
4tr8pt83 6s4
4v0fk911
4vtzcr32 6s4
4wh80b80 6s4
4yg23125
4z6gwv56
50dkka69
51316d77
513px229
51rtqg79 6rd
53avzc18
54etdq36
54stgg72
56c57m96 6oo
57br4398 6s4
582kjx49
5cn0b378 6o4 6py
5dxd7816
5e4xkm09 6ox
5ehyd021
5g2jq450
5ggn0a85
5h21a554
5htwnh55
5jgjfc59
5m8t8e28
5me1q676 6r3 6r5 6sf
5mjwh489
5n31vd29
5p21h471
5qkzsf63
5r4c7e67 6pu 6qq
5t43a661
5tp92v87
5w67p097
5wrbcx33 6s4
5xpy2592
5xw0ep96 6s4
5y07xr60
=CZ pruhonice
3qqnc658 6s4
4gf11d56
=CZ rapotin
552dh385 6tl
=CZ rez
1bmf6d75 6qp
1hsjcv06 6s4
3ahhd635 6lg 6ln 6ox 6qq 6t3
4jymbd90 6s4
=CZ roznov pod radhostem
3sxmek83
=CZ strakonice
5sqvvk08
=CZ straz pod ralskem
5fmr5p93
=CZ sumperk
2hhy3909
3jz5v392
=CZ tabor
2gccas13
=CZ temelin
1wx5bt95
=CZ terezin
4phre941
=CZ troubsko
2tjqwz24
5eq3gw79 6tc
=CZ unetice
2gyw3498
=CZ usti nad labem
36k0fg31
39mr5546 6tf
4vjwcp92
4wveea53 6th
545qzj69 6th
=CZ vestec
5m92zc22 6r8
=CZ vikyrovice
3hxmas11
=CZ zlin
020fz961 6tn
39fjjj43
4nayfw11
=DE aachen
01g2x261
0t0rcy29 803
2gm5zw39
2gwe8432
2x8c2t37
3ebbfh95 803
3nh7vj77
3ppaqb54
3r3ww479
3w9d2b95
4gw0z407
4xfq0f34
=DE aalen
4gg60e72
=DE allensbach
4bkje958
=DE altenberge
1zgxn874
=DE altona
00w32s81
=DE alzenau unterfranken
2s7vm534 8bt
=DE amberg
0gm0aw40
5ydfbx15
=DE annweiler am trifels
4ryrch02
=DE ansbach
3m2b5j70
=DE aschaffenburg
065gjh60
4sms9203
=DE augsburg
0j6pqx59
16604a03
209sx746
3hw14970
3p14d497
5xp9bk66 803
=DE aurich
2pv9et38
=DE baar ebenhausen
593qat20
=DE backnang
0ep5v251
=DE bad arolsen
5ae5js31
=DE bad bruckenau
3vpmpf77
=DE bad hersfeld
3pcpfy27 85n
=DE bad homburg
1d16dr57
1v376g59
4sk0bj73
5h6atc68
=DE bad honnef
1a325446
=DE bad kissingen
02td9r73
=DE bad kreuznach
0v670451 81a
3r69z812
=DE bad krozingen
2w6m7e50 7gf
=DE bad lauterberg im harz
2tv28881
=DE bad liebenzell
28njx347
=DE bad mergentheim
1d14z762
24465936
4gh6x779
=DE bad nauheim
165r2y73 7xn
4m54m956
=DE bad neustadt saale
08cac740
=DE bad oeynhausen
0mznnx78
5gapbz32
=DE bad reichenhall
3ytm9f32
=DE bad rothenfelde
0e7sj460
=DE bad segeberg
4n0rde95
=DE bad soden am taunus
0s425b94
=DE baden baden
0pz6pe93
0wxjqb77
4633wt28
=DE bamberg
04fa0x02 6vh
0mgwdb23
18fv4x96
1c1w6d29
384rzm54 6vh 7y5
4c14rw28 6xq
4pa5pz64
581yrz56
=DE barth
5qr23f62
=DE bavaria
1tfk3v06 74o
=DE bayreuth
234wmv40
2x2vs391 7xg
34nz8723
3z8vj775
4ftsv531
54zwas39 6vo 7ct 8bl
=DE bergisch gladbach
46nzaj59
5t88xh35
=DE berlin
0098gt02
01vjqx13
01w7jn25
02q01z48
02s5nt60
045r5e57
046gcs23 7xn
04t5s645
050vmv35 6xq
05ma5a25
06xxv571
07qpef44
086bb350 6vy 6xk 6zn 70f
08c2qm47
08f3q107
09dm8p56
0ade4393
0b9ktm87 129e
0bb4nn95 7qp
0bf9ms70
0bv4cx53 70f
0ca3ps77
0e3ns026
0fpwd955
0gjhgh30
0h1x4t21 6xq
0hrhpx15 w64
0jhvev34 77x
0jkcvh93
0jt22t02
0kgeb982
0kqdx376
0nmgny79
0px80p03 803
0s89aq18
0tkfw097 70c
0w176w85
0w7whj55
0wf3sn74 74i
0xwjya15
0ye49w76
0zmw2160 bud
10s54n03 6xq
117jxy09
11zjcv36
128qg670 803
13ftb442
15p3g344
16rf0n60 6vy
17bbsh25
188nsq50
18ezh270
1a5y6f48 7fd
1aaztb91 6y3
1c127k53
1cr98995
1dt8cc51
1esm2098
1fcbp662
1fy0t704
1hcx6992
1k5qnb77
1kjych06 803
1mk1hj86 6xq
1mmady97 6vy
1n4sqg38
1n6r0e97
1nftxb06 6xq
1p0ze617
1pnwgf60
1pqen061
1q6ey977
1r8xsy94 cq5
1s9sqb57
1ss3mr78
1vbnqb98
1vn94n11
1vneh441
1xzwj424
1y6swy44
1yj5ad85
1zk3ma76
208mha05
20yyjw05
22dv3188
22dwvr75
23avht41
23kksk09 6wt 6zn 6zo 6zz 70f 83l
247jgm75
24xejm70
26h67h98
26k4wf72
26xdv168
281dp749
29hqf550
2a2pkk25
2aj13c28 6yh
2b1cd072
2eva5865
2f5hys27
2h1qnm70
2k3b8775 6y3
2knxrg60
2nx8n605
2pp7px91 7xn
2q8sqx88
2qchbs48
2s0rxx79
2tbr6331 803
2tce8t86
2tmb7y21
2vgg2808
2x92j738
2ynn6218 np
2ysgg478 6y3
2yyrcf82
2zj37336
3037cz33
31aqk326 803
31fvak76
31mgma31
31t5w623 70c
329y3j20
32ag8k16
342dzm54
35e2s580
36e5c451
3781zn34
37vpsd04
38t2yw28
3afbx254
3b7zcy46
3dh5yq48
3e40h485
3eyhgw20
3eznrw16
3k0z2z93 6xq
3k3ky186 74i
3kbxr932
3n1zj511
3rgygs91
3rvn2t89 7iv
3sawc144
3sft3r75
3t6zkk53
3tg3dp70 708
3thkvp68 cr3
3v4gjf40
3v501g47 70x
3v8svs38
3vy1k137
3xvdbr49
3ym65z81 74n
3zekj455
3zrqt452
417e5p93
41qv0h25
42jh8155 70n
44fk9x32
44gfhg05
44wq1q96
45eg9c12 803
45tmdc16
46ak2485
47a06h06
47enxx08
48d5b075 6zz 86t
490dah44
493xsw21 6vy
49rk3218
4asna713
4b404920
4dvxx266
4fbr3m90
4gh07468
4gmdfj30
4gtmvt81
4h03k610
4h0cgp53
4h4c6x44
4hqtn844
4m06f066
4n3z6710
4ncnzm65 7qp
4p5ggc03 6yh
4ppn8q70
4qchsx62
4qfdcf28
4rhq3086 7xn
4tdfgn13
4ttja383
4wcb8k84
4wekvh85
4xrarz80
4xsjvn35
4xvvd965
4zvy0z46
503gdw52 708
5067ar32 46j
50zc9t80
526bmn46
535k0q10
541neg69
54224v54
55zp1089
573vrp16
57bht293
585fsj26
59m1v232
5am9gt90
5bmezg83
5cynqq24
5dna8580
5dsfb086 6vy 6zz
5ewdps05
5frkc804
5gja4j15 izg
5jgq9443
5jkb5508 74o
5mk46e13
5n43x964
5nywn832 6xq
5p48mp61
5pcmvg29
5q4hzm57
5rcfsc37
5rg3k287
5rx9b688
5t6xmn93
5tst3487
5w8avb79
5wd3f534 a9b
5xktrc94
=DE bernkastel kues
4hsbr766 81a
=DE bielefeld
00ayt557
0e8qq940
0edvg943
0r2eaj81
0yvfbm89
162saw54
1vmpm840
2hpadn98
3d0tpz61
56mykw55 72k ejc
=DE billerbeck
5pngbm68
=DE bingen am rhein
02v5yw74 74o
1pxkj057
=DE bitburg
0d7t1v24 81a
=DE blaichach
13km0e25
=DE boblingen
0pm7rm97
5ekp1k95
=DE bocholt
4qfbfc73
=DE bochum hordel
48rjxx46
=DE bochum
0bj0r217 7xn
0jp83f12 73a
0qffz908
0y718461 803
1ra13635 739
1v0c1y10
2yz2ed22
33jd5r25
3hj8rz96
3k7cjr94 6xq
3zcpvf19
4nkkrh90 737 80u
4tsk2644
4x02q560
=DE bockenheim
2dcqxm65 7fn
=DE bonn
03kwft60
0f6f7930
0fdrg150 74i
0fzg0656
0mh2nd23
0ppbz497
0q08t645
0wz4b049 6xq
10vbsn33
12b3v785
14nmm080
1526pb12 74i
16av6b15 73x
18mejw64
1h40c705
1kk9d604
1t3zke88
1zy7yh11 70w
29s44460
2ak8fm03
2dh8ja68 7xn
2esxtn62
2fw8mx86 11id
2rm8h934 csk
2rspp784 708
2w69g525 k8
2x1q2477 7xn
2yjyfs84 7xn
32n1tr36 74d
32v09t14
33f9e204
3583sy04 tud
392kk689 6wi
39djdh30
3g7eh380
3h3w3289
3k5bhd83 6xq
41nas322
420tmj11
43j0f473 6yh 70c
4565hy55 6xq
4jvemc39 7xn
4jw21793
4pz7b180
5350h943
54zhq066 74d 803 85q
550zmx90
56ja1h98
581em797 6wi
5a260x64
5egrn753 mh0
5ex5vz81
5h6av881
5j8qnr48
5mhxe367
5mpb3k90
5vp4ka74
5xj12p61
5ybm7053
=DE borstel
36ragn25 6xq
=DE bottrop
2d6kbk83
=DE brandenburg
36egt138
4999hq03
4qj3gf68
5j9kq242 74o
=DE braunschweig
0cknwj02
0mr84n67 74i
10nsgg66
15cbgt79 803
1h3wfd56
1hnv8x68 6xq
1k1p1v52
28s4q594 70c
2zwvpt29
3aft2f80
3csrq586
3d0p2685 6yh
42k5q325 75f
48vzmn57 803
500xr498
55y1ne20
5r3f7h03 6yz
5x0eyz88
=DE bredstedt
45ba4x87 7e5
=DE bremen
0j5we857
19w00969 6xq
1a6wy980
1k6z4z19
1xc6bj88 6xq
1zqypb88
27wh3z10 760
2fstjp34
2g130845 760
2qtnz251
2yrs2n53
3pwyy961 803
4ers2y35
4f7jc139
4farme71 803
4kzfg204
4r1f5z39
4tmjzh29 74o
=DE bremerhaven
01yqrb02
2phevt59 803
32e6b942 6yh
417z1990
=DE bretten
3wabx048
=DE bruchsal
56rxhf82
=DE burghausen
5kvypp26
=DE burg
07hfn712 74o
2frtqf06 74o
=DE burscheid
2zp2df93
=DE buxtehude
0xdvw685
1szjkb47
=DE celle
205x2f04
=DE chemnitz
0a208s56
252zrf32
26taa863 803
2h12bg79 803
3fry2j13
4f2bnr67
4wkp4f46
=DE city state bremen
3xhyan61
=DE clausthal zellerfeld
4qb8nc58
5a92a023
=DE coburg
2d1rkr63
2p5hsv84
=DE cologne bonn airport
4tmban63
=DE cologne
03p40584
0f2wje32
0hdhxd58 cpi
0ne0z119
0qh8ef51 6ws
0rcxh774
0sd8em75
0txhpa83
0zy16k74
124s1j61
13ps2585
15wtqn87 70f 771 7bk 8eu h27
189raq88
1a2z2x66
1bk2mc10
1dwpbz64 7xn
1vjqgk24
23mtjj89
24nr0776
259fwx54
28jcbc36
2bjrmf75
2qz3vm75
3ax04633
3fc7m932
3k377167
3sj2jc05
3wtqpk68
4bwf3e34 6yh
4gt6fy94
4nsfpy51
4vg4mg18 771
4vpsen23
54c9y537 74w
5aar4096
5mxhda18
5qrww479
5vmfpy67
5w6fhk97
5xps6m85
=DE cottbus
1s7msz22
3x2zja03
44fhy270
=DE cuxhaven
2cd28j32 74o
=DE darmstadt
06q8y354
09hbbn87
0gt16g40 803
11jhfp96
11msx734
13mj5m02
14ybqb54 78v
1nbps758
2h919y47
2k8cbn47 6yh
2r6x2c23
378v2g76
3d1mcd64
3qt2gs44 803
3t1j6e48
41ypg504 78v
43djah44
47693029 78n
47wbd030
4b2dty93
4fmf8z66 w0v
4gmsar03 803
4ms06f06 78v
4vpzfb52 78n
4w23p232
53veeq82
541jr710 cpi
5n911h24
5tq5rp50
5vbfxw79
=DE datteln
431vax36 74o
=DE deggendorf
2kw5st29
=DE delmenhorst
5fj6by70
=DE denkendorf
092mfq48
3tgwp072
=DE dessau
329ynx05
=DE detmold
23392c84 796 82w
2pbsk254
3y02pg02
=DE dieburg
2vkw2772
=DE dorf mecklenburg
5d854h51
=DE dortmund
0z7dje19 803
10e7zh94
1hh21296 79e
1k97gp34
23yhem40
2cyskn39
2jhqqg57 6xq
58kjq542 803
5cj29x94 6xq
=DE dresden
0490nx58 7am
0ezjw960 74o
0g3vrr12 7am
0me29179 7am
12d0t602
16xad343 7ek
1bf9rw71 7xn
1dj9qb53 7am 7ar
1gggpc14
1jx86h05 7am
1k089j70
1nqmht92 803
1ptm9403
1t4ttr56 7am 7tb
1tspta37 6xq
1vbd1435
1y01jq30
1zy07c70 7a0 7am 7ar 7nl
1zy2cs03 6yh
20n3fw10 803
20z28a80 7am
24sq8w11 7nl
25a7t810 7am
260qqv98
260yv019 74f
28070c57 7am
29yt9178 7am
2hyyn853
2kfbaj13 7am
2r724415
2t26g637 6xq
31x70h91 7am 7ar
35wqzf29 7a1
35xba693
36e5z664 7nd
371sxw13
3ekpdz59
3m629g08
3vvewn46 803
3wf51b65
42aqky30
42wjdg05
448sak71 803
4facpy29 7ai
4m9sdk34
4za5zm41
56qj1t15 7am
5b8d3w18 7xn
5h8wjh50 803
5hrn3e05 79o 7am 7at
5jqmyp98 77o
5ke5hb07 7am 7ar 7ww
5q5pk319
=DE duisburg
0dawnv76
1243c877 803
163bsq78
3kam7s13
5pbd2t84 74o
5qkjwz87
=DE dulmen
2k8pys83
39hegs97
=DE dummerstorf
2n5r1g44
=DE duren
059k0c96
=DE dusseldorf
03d7tr51
0ftx0026
0xaej097
1apday90 mfn
1hfgpz79 82k
1kz11v30
1ngpvg12 7xn
1qq3f170
1tdv5x53
1y07bp24
1z3jep38
24z2rq82
262ezr32
26y2cn83
26zsn751
2707mq62
27rx0171
2cdfkr53
2k1cnv49
2p22ad51
34waa237 771 7bk 7pi
36f7qt17
36j3hh72
36xwe059
3aym6q96
3d0yjb51
46wdn896
48ks4z66
4ews3245 6xq 7bk
4g5je597
4n00c532
4nmg1m16
4v0v0306
526cz443
52744q48
5tgz4m05 7c5
=DE eberswalde
0hg1tm72 csk
0t2xrj54 74o
1ge5zt06
5tyrdn58
=DE eckernforde
05hq2w28 6ws
2zr6ah29
=DE eibelstadt
3d5egc95
=DE eichstatt
0mx91s63
=DE elmshorn
03r76697
=DE emden
1bc76c69
=DE erfurt
0n9f0r32
19t92763
1hmrqc81
3606hw36
4fdat027
4kt7rq05
5x6abf22
=DE erkner
1rkqb281 6xq
=DE erlangen
0306v942
030f2a11
0f7hpc57
10k8ya28
1hfye903 az5
1vs6se76 7pi
24ape423 803
2dby2462
2mkz3e80 7ct 7cx
4bqwzd17
4evqk240
4q5rka56 803
=DE eschweiler
2e5r8n65
=DE essen
03rkce75
06c8a128
0h10s744
0q6ynx29
1f7ent21 7du
1qmw3j63
1yzfjx97
1zxd4j23
2864ab07
2na8dn90
34bak880
39wjmj68
3gf02c22
3n9ja422
3redkt21
3xcsyr30
3zn8ck30
4a1a4n63
4j2tkk21
4jhyrh97
4mz5ra38
4rbpat47
4y7h3604
58j80c12
5m3vpd98
5rtb2a66
5wgann87
=DE esslingen am neckar
2a2sfd38
3ga8q162
56cezx90
5xz1sy83
=DE ettenheim
0pz7qc35
=DE euskirchen
1x706n97 6ws
2sm4kj57 803
=DE ewersbach
5131dq54
=DE fellbach
49waqj15
=DE flensburg
1xpfrc74
46e0mt33
5ver4491
=DE flintbek
0wvvcy92
1z6gk692
4cevv292
=DE florsheim
09rk8684
=DE florstadt
2bajh075
=DE forchheim
449c4c15
=DE frankfurt am main
07bdrf88
0besvm65 cko
0jpzvz45 7xn
0kqmhn40
0kvk1853
0tvq4082
0w8vmf89
0xmqmx64 6xq
0ygt2y02
0ymvms89
18959f85
1amp2a31 7ek
1fqayw81 708
1kptsc25
1q6zce06 c5
1s1h3j07 803
1syejz95 6yh 78d
1vsmas88
1wz97s39 7ek
1x84xc38
21k10z87 6xq
22c1xk47
25f1e779
279ntc65 1nu
2bzp3s84
2cbxwt08
2ecj1n50
2f5wby54
2g1gny28
2hn5ny59
2hq6wv21
2panr271 7xn
2r625m11
2zncn897
30hp3092
31fx5580
327sr118 6xq
35dq5k54
3f6n9m15
3nb95916
3ytdtb31 cjg
42ahds41
465tf937
49wntq64
4a31e344 78d
4aeqvk46
4cvxnb49
4e631388
4r5ahf58
4wa9t375 7eh
51eysy15
59e0mb30
5b2tmp48
=DE frankfurt
2msan859
3v4vk244 7fu rl1
489gab80 6xq
=DE freiberg
31vc2293
33ynyj02
4kdb0j04 7a0
=DE freiburg im breisgau
04n2nr09 803
06g31f33 6xq
083ncs46 803
0csq2k70 803
0vd2h880
1s578f14
245cg223
2g6ksr28
2gk7n802
2hn5m148
2kfzvh91 803
2x6n9690
33414q51
33z3kr33
38taf935 87w
3vzbgh69
3w3a0h43
3wx3r522
3z1ygw19
40y4rw64
4a8rd767 7xn
4hm8eb66 803
4y3tyb88
54fev274
5sc3sf14
5sh9vm75
=DE freising
0gzkxz88
2at7zv53 803
38rpgw61
38zpss69
4sy7nb49 6xq
=DE friedrichshafen
3sr9xs40
5tbp1g38
=DE fulda
41bz9r75
4eejsy70
4jmqe852
=DE furth
0rz5wn10
4mj3zw98
5n0meg65
=DE garching
0ed5g627
10wkny21 7zs
17qcv467 7xn
1ckpq089
1dex6p39 7wh
1vekys64 7xn
3e21z229 7ha
3taest98 7xn
3w0bbr97 803
4j4kfb22 7yg 7zs
50yczr54
5558nw16 7wh
5874db82
59wtn003
=DE garmisch partenkirchen
5f0cz467
=DE gatersleben
2skbsp27 6xq
=DE geesthacht
3qjp1d79 6yh
4r0k9g65
=DE geisenheim
5myv7q56
=DE geissen
4rp40h82
=DE gelsenkirchen
2dsdsv34
=DE giessen
2qdc9985
32nzv584
33eqas34
3dx11k66 70c
3hqxs162
3kzgcv48
45f0ws19
4ckbty56 6v2 7fn 7hq
4dmy8675
4rnfrn04
5apfhh30
5gyj7a73
=DE glauchau
4d8gk172
=DE goldberg
3tn2wn35
=DE gorlitz
02mdge77
0qcpjs09
42b69396 7a0
56tzgr32
5jv9s411 7ek
=DE gottingen
03g6b432
080y7t67 7xn
0ecchs44
0yafkq43
1nvz9x61
1y9bpm73
21ft0n22
2f04tm31 7ic
2p1wqy15
394hvg14 7ih
39qa0b28
3av75f26
3e76ya46 7xn
3hpxd290
3vwt8p73 7id
40pxfk62
44sxzm68 7ic
4a7f6w43 7xn
4hsa7a08
5612v456
5745n787 7ic
57621003 7ic 7ir
5xy1nn52 7ic
=DE grafelfing
1xh2mr27 zgo
=DE greifswald
0r1edq15
14zc6253
1a7r5j51
25fw7a54 74i
25vngs54
29rhq550 7ha
36b8pc68
5kz0b889
=DE grenzach wyhlen
0sh68184 3td
=DE gronau
5nygby57
=DE gulzow
0s21eg45 864
137dsz97 74i
=DE gummersbach
2ddwhz40
=DE gutenbach
0j5nrv77
=DE gutersloh
17vk0a74
18wm0v91
1k1wbn78
1wj9hk44
4cddv372
=DE haan
2s7xpw31
=DE haar
1zkemb37 10hg
=DE hachenburg
40x6j734
=DE hagen
4tkkr536
=DE halle
0t1s9105
1ah9ym33
1mzk5576 6xq
2kpprd93
2yx7zx43
3c241w53 7jv
3hkr1v69 6xq
3v0k6341
4bkfz588
4wwmh526 7ga 7jt
4x0n1b46
50mbz718 803
5f8we715
5gqaka33
=DE hamburg
0012xz55
007enk15
0681ts17 6xq
06e4ws51
06thab72
08wrw613
0dfbms98
0fkqwx76
0g30e956
0whjrr70
10fcgx63
149pv473 7k4
15152t55
17xf2h35 7k4
18qbmv38
1evwfd48 6xq
1j3nb043
1js2sh04 6yh
1ndxsj66
1nv7by68
1q2s4214
1tqb7m13 3yz
1wept116 6ws
1zgy1s35 7k4
21924r89
229ynq17
22rwzq94 7hj
2axfcj91
2r2q1d96 6xq
2sbh2p55
34erzg96
3663xq97
36e61f39 1nu
37ydha73
3k51ct10 csk
3nydrc16 qhv
3r30hs79
3tcq6k11 6ws
3ycvrj88
3ztgj037
411b0f77 7xn
41bj4p48
42phe474 3zh
42tkbn09
48cva627 74b 7l6
4aqg9s78
4bs1pb34
4fhwda97 74z 75g 7k4 7kb 7kd 7kj 7ko 7lg 7lv
4fme8709 7k4 7kd 7l0
4m2ke783
4pyhyx87
4qs2m366
4w66e730 7k1
4wb1en98
4whsde46
4z01sb73
50589e39 7nh
50b84r37
525gz420 803
560e8961
59ne2r23 803
5c11k793
5jw2mx52 71j
5qp89973
=DE hamelin
5r5a5c61
=DE hamm
01rdde17
5w1kdn42 737 80u
=DE hanover
001zgs18
02chxk62
04qq7r96
086b8v72
0f2yqf98
0jjh0n63
0pp34z24
0rgfaj93
0tm7p568
0tq6rn55
0x67m532
116z8r77
1brm2x11
1gkym270
24f43q37
291s1e82
2byjcr11 803
2hgctg60
2q4z9x50
304hq317
39t4wk02 757 7ma
3eqwj662
3m2kj587
3vsz6k78
3w8k6t95
3xsf9s97
46as0869
4aj4c181 6xq
4bya8j72
4d77de73
4f7aqa58 74i
4n901n71 7mb
4s99xz91 75g 7lv
4wxnsj81
50q6t909
58nncw69 7mi
5mn98c95
5pvx4085
5txczf44
5w9xct02
=DE heide
0gqetc35
=DE heidelberg
044w3h23
0t3ez756
0zk46w34 7om
12tq4a48
13czdx64
19tkx431
1bwma613
1f7bcy98
1txwsw02
1vhnrs90 7xn
20m47m04
218tqp52
245b6860
2801zs51
2dvf9b44
2fdw0g32
2pnr4h17
2pqn3g31 70c
2q38zd09
2ts8e098
38t36y30
3mstc592
3thsxs59
3z4agd71
4701b233
4cdgtt98 6yh
4x2ddb07 1nu
52d0h423 7xn
52rvyy58 7n0
=DE heilbad heiligenstadt
3gnnzc77
=DE heilbronn
3xjsc505
44jrbg07
46egda04 4at
4g5gcg95
58h6sf07
5f28cg89
=DE helmstedt
095rxa03 74o
5xfjq530 74o
=DE hennigsdorf
3nc87k10
4d8agj20
=DE herford
446hjy70 72m
5x250a38
=DE hermannsburg
40erbe63
=DE herzogenaurach
1n54ed02
5dbapj97
=DE herzogenrath
00p86k36
50v4jr11
=DE heuchelheim
5y87jv84
=DE hildesheim
0f5q5839
1t4pxk43
2f9det96
=DE hirschberg
18c72e16
=DE hof
20787x82
=DE hohen neuendorf
1j818n92 6xk
=DE hohenlockstedt
40v3rp82
=DE holzkirchen
0abnnq69
=DE holzminden
23yqa482
=DE homberg ohm
2dm5fj10
=DE horb am neckar
3n6dw312
=DE hunfelden
4hbmw205
=DE hurth
1s5g3b18
=DE idstein
1jjwvs48
3hj50651
=DE ilmenau
1weqhp73
445d9h15
4gp0yb49 803
=DE ingelheim
0q32j219
=DE ingolstadt
2bxzcy64
35d65343
=DE isenburg
2vmz1g97 d0c
=DE iserlohn
07s7nj58
4t5phd24
=DE ismaning
3ygjjd25
=DE itzehoe
24p6aq98 803
5bphc025
=DE jena
02pfnf57 7ek
0fm1n282
0js75b59 7xn
0k9nmv77
16tmz810
1rfnc002
2afjh072 803
2ks53214 7xn
2se0t636 6xq
35rzkx15
39a53269 6xq
3wysya92
493yt138 7pg
51yxp643 7xn
55s37c97 6xq
5emy3e34
5mjrzy91 7xn
5qpz1x62
=DE jork
5pcvkk42
=DE julich
2nv7yv05 6yh
2r0e4r58 7pi
37vx0145 7pi
3hass884 7pi
4g2j9721
=DE kaiserslautern
0k5ek978
0ma6s786
0r1wdc11 803
19hjw009 803
1ayc5b57
24yn9x21
3ep3q589
3ps0b790
49fqhq96 81a
4zrf7b53
56m9zn95
5rw01c09 7sk
=DE karlsruhe
0f4frq91
0nxdn656
0wcv5432
1aravg64
1c0m1t63
1qymej67 87w
1t1kq612
1zx97922 803
24fb7528
24w2d075
2s0g2v93
35hn3t86
3nb1x490 803
3vyq6t71 803
3wy6tp26 6yh
3yjyed28
3z6hnk02 6wi
40fv5d16 74b 7ql
415n4468
45gmmg53 74i
4kdh6x72
4n6xkc09
4t3en479 6yh
4vq9c111
52qdba82
5egfhe31
5qj6w324
=DE kassel
05f36726
0gnnx384 7qx
0vrm7197
1smjf452
270sxy44 82k
48ycfv73
49xt3t52
4zc7p361
5pn3fc68
5ptp9d64 803
5vs5r788
=DE kehl
1hqp1g48
=DE kempten allgau
2m4p8096
=DE kerpen
0ezb6p66
=DE kiel
00jewp25
00tpgs13
083c5602
08n8dd57 6xq
094aqg59 74o
0vp8qm49 7rn
0ygmry26 74z 7rd 7rn 7tt 836
11ff5411 7rc
1d8fne82
1tvm6f46
22d68h52
248h4s70
2h2x0161 6yh
2stxms94
32yym934 6xq
3a96gc12 6xq
3q0ab227
4tcsrf14
4v4h0v24 6yh
4v76ef78
51acq669 11yu
5dzdqr92
5hjk6729 43t
5q4rxb15 7rn
=DE kirchzarten
33p99c56
=DE knittlingen
1p3zwg66
=DE koblenz
0kck3n79
1y9h3t34 74o
21b2et07
26sbm463 6ws 74a
2qm2kb50
309msh52 6ws
3kdvpr29
433e6t24
5njvy161 csk
5rrnfe85
=DE konigstein im taunus
38b85827
=DE konstanz
2eqaf465
2k4gk709
3n1avf94
51qw9f78
546hnb39
5tpnw772
=DE krefeld
1be19w37
27b9qx26
=DE kreisfreie stadt frankenthal pfalz
4efbcv90
=DE kronshagen
171m6n33
5fr89837
=DE kunzelsau
50x1vz11
=DE ladenburg
3fkg8131 7xn
46pf6524
=DE lahnau
3svdf488
=DE landau
1qrts582
3fp59e94 7sk
=DE landsberg am lech
0bvvpy20
=DE landstuhl
5rpr6785 11ux
=DE langenargen
4dmsj816
=DE langenfeld rheinland
240fw158
=DE langenfeld
0q5dmf54
0scd8y48
=DE langen
5vxxvp60
=DE laudenbach
2ambj410
=DE laufen
08gy9p72
=DE lechbruck
57vybt25
=DE leinfelden echterdingen
0t7d7625
49ahjd53
=DE leipzig
00h6jb29 6yh
01dmmw97
08qpg558
0ez2he07 7xn
0vjd4k74
1653xx13
1f7nea92
1jty7g66
2y8hn179
344t9m71
37v07e55
3a5xsc56 6xq
3h61ra63 803
3s7gtk40
3xgcq477
3zxjdk07
445b1867
4jghfn91
4jn1bv21
4msbx814
4tjfqn96 6xq
4x45f476 803
=DE lemgo
4eka8j06
=DE leopoldshohe
49dded83
=DE leverkusen
1b44s469
2hkzs489 7to
4hmn8g73
5dz2s881
=DE limburg lahn
3rfk3a08
=DE loerrach
0q0edr73
=DE lower saxony
32n3b254
=DE lubeck
0t3r8h32
1qe7ag50
32xqbj11
39c0bt50 803
3hjhd854
5ese7s54 74o
=DE ludwigsburg
2j0n6s98
39yjh421
3gzxs418
5nc65f65
=DE ludwigshafen am rhein
213d4b59
2wfxqa76 71j
42xxdh20
=DE ludwigslust
2c1xt223
=DE luneburg
006e6p34
2w2y2t16
=DE lunen
0vr94b03
=DE magdeburg
0ggpsq73
17ehfh78
19mh5c80
1trdns33
1z72wf68 74o
1zwmgk08 6xq
2zv3kp89
30h7k016 7xn
3d1zwe41 7ua
3sc9sf97
4a46sy91
4hazks31 7ua 7uh
4qfaak15 803
4vxjth07
5nswdr94 74o
5tma9m39 7ua
=DE mainz
02c9p632
0bkxry42 803
0q1fsf04
0sb7hc59 7xn
1j9f6752
23b0x485
2f5b7n18 7xn
2rv8vx71
3mpa3n40
3rrfep50
483qx226 6xq
4adarv34
4f7q0n30
4sz26p89
4t57zm22
4wk1rj64
54qg2939 7nl
59dyrr28 6xq
5ym69k36 7uv 7xn
=DE mannheim
11gev843
18afyw53 6xq
1hynnt93
2m1z0a87
3nt4av35
3tbhpd90
3v7rwj71
4cxe6f38
4jq4fp50
4p61dj41
4wrcmd18 87f
5sxbyd35
=DE marburg
0nh9re35 8aj
0sngv739 6xq
17drqp47
1rdrb571
2tdyw459
4ex1sj81
5d37ka75
5r7n9c40 7xn
=DE marktredwitz
24bb4f70
=DE marl
0mv0zs85
=DE martinsried
3ap2av50 7xn
3g267s60 7xn
4py35477 7xn
=DE mayen
2nzadc54
=DE meinerzhagen
386hmc48
=DE meiningen
3bqrn397
=DE meissen
3waye253
=DE messel
0twhfc16
=DE mettmann
2jj62p13
=DE minden
3tme9506 74o
=DE mitte
2r67s833 74o
=DE mittlerer oberrhein
1ftxmw65 74o
=DE mittweida
24ga3r86
=DE moers
4v5da817
=DE monchengladbach
41y07v98
=DE montabaur
56ybqa45 81a
=DE moritzburg
14zt3e74 6z6
=DE mulheim
0a7vgh58 7xn
1y9arx16 7xn
=DE muncheberg
0r0qs524 7qp
1ygyzs83 6xq
4zdqq152 7ek
=DE munich
01rdaz60
029hqx58 7ye
02epp671 7zs
033v8v27
03x73b58 7zs
05506478 7ye
05kw6t15
061msm67 7xn
079jjr10 7xn
08ebma82 7wh
08pp7a77 6xq
09ggvy85
09r0wm36 7xn
0a7n7g54 6xq
0a8v8w71 7zs
0cfam450 6yh
0hrxq972
0j0xy635
0jw3g525
0k195394 7ww
0kg2yq63 7ww
0kt9hm47
0nts2374 7ye
0qay8a95 6ws
0rspzk45
0v8kcx92 7zs
0vawn972
10fzp376
120amd78
12k1v959
12peaf20
169che65
16g7a124 7zs
18ppd992
1996tc28 7h4
1a44gd51
1b4nv045
1caf1f88
1cn8y823
1eccwj82
1h21cs69
1h2vtb84 7zs
1hhn8329
1hq2jk95
1j2dwr66
1m75wq47
1mvrj242 7zs
1qhj1g70 mnh
1s1pqt66 7zs
1trny179 7ye
1x8c0495 7zs
1xexwj76 6ws
1zbg3a43
21gpgt46
231f9890 872
251nbz82
25z3z560 7yg 7zs
278hns33 7ww
2794jc95 7ye
29e6qe04 7zs
2a7z5917
2b08tk40
2cqe8q68 7zs
2fa5cb34 7ye
2fez3815 803
2fhhwa39 7ye
2gfbg321
2h1y5y54
2hm5m482 803
2jet3w32 7zs
2jjvb954
2kkvpp62
2kqy4228
2m7mps36
2m7p2c22
2n53wv45
2nfy3535 7yg 7zs
2szraf30
2wbcav28 7zs
2xtnzw59
31h71w90
32hzb643 7xn 7yg 7zs
33ndcm12
33sa9s17 11x0
355d9b09
35d8s815
39em6c59 45j
3cmqx484 7ye
3dftj863 7zs
3g9zwv89 7ye
3gc4br58 7zs
3gfgbw10 7ye
3hxyy717 7ye
3j1c4d98
3j546b66 7ye
3tw5w184 7zs
3xphts16
3xxhjp07
423jk940
42x1tp92
431ec194 7ye
45495t75 6xq
45vwce28
465sg033
480tmh03 7zs
49ajfa91 7ye
4e2f5g27 7yg
4eb1yz45 7zs
4f1m4g17 708
4hbwba26 7yg
4hhrpp03 7zs
4jc43x05 7yg
4qae1p49 7zb
4qq88z54 70c
4x6wax64 7ye
4xrcta15 7zs
4xtv9907
4y9zrf69 6ws
52fys335
5591te55
5885p792 7ye
59mq0909
59qe0395 7ye
5awecr05
5d7nzm42
5ekkb842 7ww
5fw3y429 7ye
5fx63164
5g1y0660 7ye
5g95eg64 7ww 7yg
5hkkdn48
5jm2v587
5jrjgd04
5k2gtm81 7xg
5kkv3f82 6ws 74a
5mgwem27 80d
5n83fx12
5na4hm84 7zs
5t6wee76
5tc5g775 7xn
5th1v540
5vs9tj88
5wa94747
=DE munster
00tetj79
0pd74e08
0pv45a02
0ztzxf77
118xsm53 803
15sha269 80h 80u
1856cw59
1spm3d88
251g2d64
25e8aw85
287f8832
2gfar685 6ws
32a28f65
32ebdh83
3cdgfs84
467x3v78
51wtqx62
5s18kz11
=DE murnau am staffelsee
1fgmnw14
=DE neu isenburg
41pvn916
4dpwfd08 z07
=DE neu ulm
15thzh02
3ggzay52
=DE neubiberg
1qfx0j16
=DE neubrandenburg
4qa46285
=DE neuruppin
4839sh14
=DE neuss
37y17y07
4r41ae03
5krxy197
=DE neustadt
09aftg61 81a
0yzwtk60
=DE neustrelitz
18tp9r65
=DE niedergorsdorf
52x4m448
=DE niefern oschelbronn
2nph9e73
=DE norden
02e7ss22
=DE norderney
2wgvgb56
=DE nordhausen
4nbz6d36
=DE nordhorn
2zzc9e25
=DE northeim
4dza7n80
=DE nuremberg
0x0dcf56
1m4er335
1tbgce33
1zbp0650
2018ec10
2qcqwf93
2sv65x64
47ctny49
4b2s0r81
53darw66
5aeq8963
5b170984
=DE nurtingen
2rqsa469
=DE oberelsbach
54z4kn68
=DE oberhausen
0nj8ry09 803
=DE oberkochen
2mp31p96
=DE oberschleissheim
2am8se85 820
2qqvpd39 7zs
59h63k52
=DE oberursel
0eq41n87
4vmbkv36
=DE oberwolfach
01zbj766 6xq
=DE offenbach
28cc2127
2nrqs528
=DE offenburg
3zh5eq96
=DE oldenburg
03sav189
060pja03 82e
0tea5y39 768 82e
20yme056
25t8vx68 82e
2ad6az62
33n9gh91
3hecy592
41nm8c07
4830hf15
=DE oldendorf luhe
4rmdjx50
=DE oranienburg
5k17x772
=DE osnabruck
0dy6h529
0rh0mt41
1s3wfa18
3nrtgs61
49zt2w56
4dc9g452
4qmmjx98
=DE ostseebad kuhlungsborn
4enhpe73 6xq 851
=DE ottobeuren
18n7ed32
=DE overath
2swp8817
=DE paderborn
04nttc42 803
0e8f1a50
58kzsd48
=DE passau
5ydjnb78
=DE peine
50asrz41
=DE pforzheim
0qakfc35
526xz308
=DE pirmasens
4q603132
=DE planegg
0ew7rg06
0sbvh153
11ka6a50
4ed9da67
=DE plon
534re684 7xn
=DE pocking
0178eg98 7xn
=DE potsdam
05xmsp39 6xq
061vr059 6ws
0kcgm063
12m9bp23
1femje42 83l
1j06ad40
1jachm79
1mg9t146
1vvnmw35 83s
1wgq9h91
2xstm723
2yhs7m71 803
335fsx71
3bnmw459
3mrbr458 6xq
45a7h037
4pk7mf78
4qbqv677
4rhqkc66
4vj48162 83l
4z8jg394 6yh
4zpjj182
58rn5r42 83l
5hf8v236
5ry58f81
5xdczy51 6xq
=DE puchheim
3vxtfp37
=DE quakenbruck
0f362y94
57sema44
=DE quedlinburg
12xv2c39 82k
22d5qt08 74i
=DE radebeul
4wn6w972 7am
=DE radolfzell
1n285x08
22y2xa11
=DE ramstein air base
12wfs048 y3c
=DE ravensburg
40ps4t96
=DE recklinghausen
3gw7aq50
=DE regensburg
0wv18f77
0xn1pr13 6xq
1226dv09
1eezs655
2pdsdw78
39s64n79 6xq
4b9vrm74
5qeebj02
5s10bc95
5v6nhz77
=DE reinbek
4rktqd77
=DE remscheid
3ba7k022
=DE reutlingen
0q644y50
1gsw0r50
1th1p123
1zzsqn40
3xwwgw91
=DE riedlingen
0yx29a03
5ygfpx91
=DE rimsting
0e3rec75
5pqp2e86
=DE romerberg
5q2pmx71
=DE rosenheim
3hbmgt12
=DE rostock
1tqga721
28f3st43
29hg0311 6xq
2jgyam08 7xn
3tevfg71 803
3zdwsf69
5b1f6q13
=DE rotha
0f1ezm10
=DE rottenburg
4e7egx43
=DE saarbrucken
0g8ww875
0vqwjw35
119jd094
15dvgv60
19hph417
1jdpyv68
2771np58
2ge27m07
2njgxr09 6yh
2pe2kf23 7xn
3fzkfr34
3wq67h32 803
54nv0q45
5f23gs03
5mnb8680
=DE saarlouis
5e1k0d14
=DE saerbeck
0s7e4d51
=DE sankt augustin
0trw9c49 803
1agh0847
1ak24c12 803
454e9996
4m2anh63
4nc32781 803
4s11ea33 74d 799 79c 85r
5m92bb05
=DE schenefeld
1wp2jz98 3uu 7kd 8el 9lf c8v cii fhj g5b j8o jcy rn0 tqe uea ups
=DE schmalkalden
2nq4wt82
=DE schmallenberg
3j85fc72 803
4ehrwx42
=DE schonau im schwarzwald
2fjza359
=DE schwabisch gmund
086w0z14
16zq4f37
2g2sh456
=DE schwendi
4zj3zq12
=DE schwerin
0949d647
13k5zx16
4z0s0n10
=DE schwetzingen
48gb8814
=DE sendenhorst
5cfanb60
=DE senftenberg
2wxx3e24
=DE sersheim
2a9gte39
=DE siegen
2azyry73
=DE sigmaringen
21wda575 87w
=DE sindelfingen
07t78541
=DE soest
58q3rb52
=DE solingen
1s3w8y48
3ndabk35
=DE speyer
1d30w739
1k8df140
=DE stade
4psvb108
4r5d9m34
=DE starnberg
1286qv52
=DE stralsund
22h0kb08
5hkycn11
=DE straubing
0ygfxx68
=DE stuttgart
01e43z98
05bk2339 7xn
0b1c9541
0c5mwp75
0ft66751
0m0j3d84
0nhngx75
0vt8p712 87w
0z8erc20
0zayq578
10c2rf19 86p 87o
12kqkf58
131dra29 803
16p3a611
1fe0jt45
1hc18p32 87w
1n6mms53
1nh64743 803
1pmb0946
1rvqha10 803
1xe8ky38
1yrp7892 803
1z25am55 86p 87u 898
2em35360
2ez3ae44
2pnjnj33 87x
2rrh0b30
2xdzy536
31npzc88
34nkkr84 87x
39gdg280
3czk8k96
3dyg8x92 87w
3xkdy484 74o
3ykjzh91
4bb62x43 87w
4fq9j139 7xn
4g8ye561 ya7
4hhtfr54
4nrmhz52
4qwwj097
4sed8n13 87w
4vnq7t77
4y8p0f91 803
522eh277
54gdnq27 86z
55rn2a38
568cr375
57qv9h29
594nch39 87w
5dfg0d13 122y
5dfxpw18
5kw00716
5mpz8404
5px6z163 87w
5yemb122 ya7
5ymr3m21
=DE sulzbach
5tpsgh61 803
=DE sundern
42j5cq94
=DE taufkirchen
466f4434
52xgjt73 q8q
=DE tautenburg
5jyz4092
=DE toging inn
00aztk47
=DE trier
1z5ygt35 88g
2778hg05
37tt6b65 88g 88k
3cn8n632
4e2n3265
56jxaa57
=DE trippstadt
06zfjs50
=DE tubingen
05pfhc08 7ek 88u
07mmvm10
0dne1g41
0pjgxh97
0v34f693 88u
107nyd78 87o 88u
1kkkw551 88u
36z3g533
3a1kwz48
3hv28176 6xq
48yzb176
49sttw47
4qw0nt96
53f51657 1no
5a27za87 1nu
5fyj0w30
5vgk4s73
=DE tuttlingen
03kmcj19
20091108
=DE tutzing
4gy4yr85
=DE ulm
02s65j03
1wqpd686
32000t02
34rhsb33 6yh 7ql
4edeq073
4s7shc55 898
4ws6t604
51gy9s25
5e5kd476
5emabm63
5h90tz47
5kezjs22
=DE unterschleissheim
2w4wrz67
=DE uttenreuth
2nmt1x06
=DE vallendar
1yhahq71
36smcz74
=DE vechta
45y6d111
53tyjw44
=DE verden aller
3135ed07 74o
=DE villingen schwenningen
446n1b44
=DE wachtberg
0a6rw165 803
5nn0gw40 803
=DE wadern
0k4h2615 6xq
=DE waiblingen
4rac0c93
=DE waldheim
5xptf671
=DE wandsbek
114gzh18
=DE warendorf
21ydgj53 6ws
40eyzt45
=DE warnemunde
3xh9nq73 6xq
=DE wedel
0bwfj843
5e0gzh77
=DE weilheim i ob
3vcxxt90
=DE weimar
070z0z95
2ad32n85
33bb5z47
46s1f829
=DE weingarten
0s4rmz74
31eq5e98
=DE weinheim
427ycx88
5jwkgv16
=DE weissenthurm
4jvfby08
=DE wesel
16j3vn58
2wsvah33
=DE wessling
4tpvzp22
=DE wetter
05k9c849
=DE wetzlar
1fphns57
2jwef888
=DE wiesbaden
0c47tk97
0xdsr520 1nu
0zd5gr55
113v9j97
1hwhm419
1js9jv94
1kjfnp05
1vvn9w24
2k1ca410
3kxagd85
3q59sw07
4ep19q60
4xydmh53
5a960335
5grahd76
=DE wilhelmshaven
0td4wt22
2tm07923
2vvvm705
309m1r07
3sd3yf61 7ek
51zsr086
5xyjr468
=DE windeby
497srf50
=DE wismar
0s1ckt27
=DE wissen
337ppb66
=DE wittenberg
5gttbr75 7jv
=DE witten
0yq55g44
=DE wolfenbuttel
1bk10867
2y5mkh60
=DE wolfratshausen
23422920
=DE wolfsburg
1f3bhg26
3jgt3n70 803
5kh1qs05
=DE wuppertal
0613ak93
1br3ba18
1spy4t79
48jsd987
4mmwtv34
5n1ym881
=DE wurzburg
00ph9k36 8br
0fbnyb24
0kkpv737 7am 8bl
0rwpbm87 8br
13tmk464 8bl 8br
1k5h5v15
2q7vgb48
3pvr2g57
414fmh90
5gnv4a66 803
5t5px081
=DE wustermark
2bwxev54
=DE zwickau
4ms51788
=DJ djibouti
0t77cq78
0vv71t53
38tt3b44
3pvq4r03
3rj9e182
49294b36
4wk53b95
=DK aalborg
03gkfx86
11qaza97
18n39k75 8ca csk
19t02f42
1j3tkf69
3aqyvf83 8d7
4m5j1k67
58x4wj03
=DK aarhus c
5c0k5d98
=DK aarhus
00gv2s07
166x0j30
1aj84f44
1hgxez56
1jvdtb95
1r1pse25
35g79n90
3m42ee08
44rdrs62
4sb9gc49
54z83b16
59tsb338
5gs3fb07
=DK allerod municipality
417tvb47
=DK asperup
5hc3k973
=DK ballerup municipality
08kt5750
0an7pj80
2vpd1162
5tzrdd39 8ei
=DK billund
20yc1y85 8cx
4vx9dd09
=DK birkerod
4myprd34
=DK bjerringbro
008vp155
5rdv5n40 8cz
=DK brabrand
10fydm81
=DK brande
06806c04
=DK brondby
124n7b57
16qzqe77
=DK charlottenlund
1bn4mn58
2xs6yw09
3w7awk87 8g6 8go
=DK copenhagen
04r9h172
054s2h05
05n36371
08bfb651
0c1h4g48
0c402j46
0daj4111
0ddhvh19
0f65kq68
0j1xwp39
0j7dz696 8gb
0jn4mb53
0m5zxd20
0q1w1x63
0q5xgh71
0snjkh65
0td68a17
0tge7270
0ws7fy26
0yy5aq18
0zxgnq18
12dq9p91 8dz
19950a73
1a4x6x17
1b40r146
1c6fkf84
1cjch873
1kpjmx04
1p9dcy47
1wceaw40
20m6x732
215y9j16
21p9dm66
2309jg23
235eqf73
243e6w85
24tfg483
2asy9212
2cvp5j67
2ebqtm87
2fmdkw10
2gg57z81 8ez
2hhf2816
2ncgfj77
2qd0cv38
2rcazp29
2rgsr590
2rytd882
2s32fb62 8eu
2sptwz63 8ez
2syw4y53
2t4dxm49
2zxd7j32
31gjxb79
32rem971
34a2h083
34cagk98
34zy7551
35b05819
3arwv312
3az8b907
3chb9694
3ejz0s07 8ft
3ge1nb22
3hg53255
3hvzdf94
3kb86j91
3mchdq19 8g6 8go
3njeds29
3nqjyg83 8fv
3qf09715
3v0bz013
3vvy0v27
3wtazd67
3y4t9m88
3ytt7k16
40ck2b86 8eu
417ye583
41spkd04
422pvf07
435rc536 8ft
44kpcz50
451zv814
47hkmt09
48snh465
4cz2sw33 8cf 8dw 8eu
4czkhq02
4gww2j56
4kt69n61
4np6eb38
4q30vj37 46j
4qdzjg14
4rf54t04
4sfxgz72 8fv
4sppb023
4txyc737
4v4cd346
4xgpdk57
4zsejd80
51xfe230
51xvcg79
523ssa79
52rqyz24
564cd633
59qxqp56
5bkdg127
5bpbnx46
5dx0fa87
5fjyn938
5j3hgd02
5rcw2z82
5sdke129
5t3dfy66
=DK elsinore
1gp83d60
=DK esbjerg
58q57q63
5p5g9717
=DK fredericia
4jewc589
=DK frederiksberg
5dqjxj38
=DK glostrup municipality
3a19fc63
=DK hasle
2hmy5588
=DK herlev
3gqzdg87 8d7
=DK herning
2v5cy890
=DK hillerod
16nge880
469ckb94
49qz7x77
5041v694
=DK horsholm
0vp82b55
1wmqvz89
2bkz8z02
2kgftx81
3gyzpb04
5jmnvy38
=DK hvidovre
0edrn755 8g6
=DK kolding
5vc9q892
=DK kongens lyngby
1cyz3n15 8h5
25z1vr32
2hcraz70
3c6k9p96
3f0nev63
3rj20k81
40v7fz77
4qtj9h94
=DK naestved
0h83jb14
11dagb24 8hs
=DK nykobing falster
30q0xp60
4c3dhk56 8g6 8hs
=DK odense
0ey0ed83
0k16rm63
22rdc149
28jkr018
2q83se13
2regzg56 8hk
3hva1f89
3pmrak66
3yrrjy16
4gwz1s33
5svhj534
5xbkrn90
=DK randers
5n00ke18
=DK ringsted
1txtk792
=DK ronne
10q5cr88
=DK roskilde
0363z010 8g6 8hs
06ecrt09
14axpa37
1dtyv127
5amyt365
=DK samso
3h1fpb42
=DK silkeborg
2se4yf44
5wmy4m56
=DK skaevinge
05qv5j28
=DK slagelse
0r79yp05
2cnrsw88 8hs
5exy9t05 8hs
=DK smorumnedre
2x3xhs38
5mwsq745
=DK soborg
07ww2d15
13w1n936 8i3
5nqkay65 8i3
=DK soenderborg
4q65x027
=DK struer municipality
5ex5rg26
=DK svendborg
1v2b9475
=DK taastrup
281s4b15
=DK tjele
2p8vfd16
=DK vejle
290a6k23
=DK viborg
0sd0cm11
247ay475
3kw9kr66
=DM roseau
2g3yb373
4knez035
5skwvp09
=DO azua
14xjce10
=DO bonao
3h800j91
=DO concepcion vega
1mxcr651
=DO cotui
273t3w24
=DO dominican republic
1rc60n61 csk
=DO romana
51sm7d31
=DO salvaleon higuey
0r5vqy54
=DO san pedro macoris
1mxm0y17
=DO santiago
1fem7p07
2m457w49
3az81r49
=DO santo domingo
00rse656
03x31543
08syg534
0a3btz74
11frrw52
1edysk27
1fnyyq46
1n4xmn51
1qt8w311
1rzjwy17
1zydeq72
250t7374
298y8x97
3460ag39 jb1
36segs98
3b8ksw26
3n39rz22
3rmkkx43
4606qq63
47cxzy58
47st1n79
4h72c076
4nx14k28
4v6tba94
4x17yn39
4ytq6y86
5tfr6j26 8pe
=DZ adrar
0nv5af42
1k476402
=DZ aflou
4ecnk821
=DZ ain temouchent
5ckyqt97
=DZ algiers
0g218c19
0z1q5626
1ejfgc23
1eptzr85
1h4ne021
1hkcwc36
1hmhzh44
1m9r8618
1pynjp12
241zpm76
25tvnr06
2csfhe50
2kb89c09
2pe71j59
2x0y0j09
2xv2bn88
2y6wn132
3kh2rb68
3wdk6249
46eg6x37
47qzfw27
4gmf5p72
4jpfrv51
4kymnq52
52b46n78
52q8e925
56yadh79
57mq8856
5md7ag74
5vf9ay78
5xdwy846
=DZ ali mendjeli
4wk25q62
=DZ amizour
530a6n46
=DZ annaba
1e536d88
26ey8z81
3sf55932
=DZ ash shalif
4yymzm67
=DZ batna city
16jwfw49
2yvp6477
47fp3543
4hrbe508
=DZ bayadh
3gcqw949
=DZ bechar
35145p50
=DZ bejaia
0yf0rv20 8ka
3jqsmn45
3yb2hp88
=DZ ben aknoun
5pmkpe42
=DZ biskra
56ahff07
5fr5y859
=DZ blida
3g41pw14
4hbgcp92
=DZ bordj bou arreridj
3e75b898
=DZ bou ismail
0m89dr11
1s3bfe44
=DZ bou saada
17kx4966
=DZ bouira
0vsxg936
=DZ constantine
0b9mr468
17wv6808
1nnar428
316yyd15
3e4c9473
4j8mn309
=DZ djelfa
43vfk764
=DZ eulma
0h39nr94
=DZ ghardaia
2ck5yd04
=DZ guelma
0xe6p546
=DZ harrach
5ycwtk34
=DZ illizi
59hk2233
=DZ khenchela
2yyskm09
55smf976
=DZ kolea
1hy5r632 8jq
5frye867
=DZ laghouat
04n81v75
18bbh535
41j5k091
=DZ maghnia
4shwth06
=DZ mascara
2vqddp65
=DZ mila
5s3cw058
=DZ mostaganem
0ngd1t50
0w8v1794
52r04325
=DZ msila
55rz8d64
=DZ naama
073ny545
=DZ oran
23rr0h32
23rzn231
2chdvd52
2p97w646
2y6wk324
3k467383
4y5r3m78
5568t935
59et2b68
5v469c23
=DZ oued
085r3413
5416s909
=DZ oum bouaghi
034tbg85
=DZ relizane
4tz4vh74
=DZ saida
2x9cc761
3mwqca46
=DZ setif
2rzqza52
=DZ sidi bel abbes
378szg41
3gewjm80 8mg
3jz50365 8mg
507hag42
=DZ souk ahras
4pn9tn44
=DZ souma
3dydg188
=DZ tamanghasset
0r0rx657
=DZ tarf
2yqamp19
=DZ tiaret
18jjaw76
=DZ tipaza
03b7tf67
=DZ tissemsilt
1mc1cc12
=DZ tizi ouzou
50ktqq97
=DZ tlemcen
0jsjm362
1chh3p26
4qe65e37 4hh 8ms
4xetev54
=EC ambato
0cgjqd45
2nn67a65
2npb2t32
48nctr92
51djhv63
=EC azogues
1yg1g961
=EC calceta
1wea3g49
=EC canton mejia
51pg0937
=EC cuenca
036b6n81
0f11af73
1n0fwh86
22rsy745
37xrmj59
4r23zn56
4y06xw10
5xczn782
=EC daule
2rdfbt17
=EC duran
31aa0x95
=EC esmeraldas
10w4rs44
=EC guayaquil
01e78g50
02swtn40
077ex633
0b210x50
0gd7ns03
16drwn73
171n2m64
17pvbx14
1x81ey67
2kv83127
2wm3rq58
2zbepj77
307ytj68
30snpp57
39sqnm61
3mnd0t64
3z4qet58
3zfv2g22
4gz78964
4pe1sa24
4qenc566
4xjh9r83
56srs126
5ewg0g09
=EC ibarra
1p9s2d84
3f0t8b71
53wdma52
=EC joya los sachas
2ee5f207
=EC latacunga
01jb9152
04jbx603
=EC libertad
1k410495
=EC loja
0cyxga88
0fx27x20
4dvbth24
4nabyp18
=EC machala
36zk8k10
=EC manta
1m8gvd94
=EC otavalo
0x6twa51
4brp8f44
=EC portoviejo
06e1h504
2m1mxe43
31tam096
56j70537
=EC puerto ayora
1h9g5w38
=EC puerto baquerizo moreno
42d7en90
=EC puyo
29ss0s83
=EC quevedo
220mac09
5qrwjj27
=EC quito
0csahd75
0dmdt028
0k72sy36
0nk5y742
0rrjp493
0tyyrw16
10n0x685
11g3me54
198j4566
1dm0sk45
1gb99w41
1r2c3v86
1raq2v93
1s0rab11
1vep7794
1wfdn362
216zqy80
2941z518
2apzkd53
2ecn7b85
2f4cyy89 8pf
2fs0cd96
2qztda51
2rz0r794
2t46gq94
2wvt3j02
2yvww109
34f5xx83
3693e022
36951752
37d55q12 10sk
3ejpjn40
3wsh2m90 8pf
3xgxkk87
3zmqts64
3zykbw64
43psk135
447dw872
4he4hc02
4hkvc554
4xf2rc74
4zv30p82
5164ka66
52kmq132
59qwgz87
5pht7q62
5rpv7f61
5sfb6846
5x7rrj43
=EC riobamba
1r5v9718
2zyw2q61
59wmd288
5ncxkn21
=EC salinas
2dq6vw89
=EC sangolqui
0z49z463
5j136930
=EC santo domingo los tsachilas
3fnk5526
=EC tena
5xedqd83
=EC zamora
176evh47
=EE jogeva
1cxqde27 8qh
=EE pussi
25s2k192
=EE rakvere
5q785t81
=EE tallinn
04gem776
07530q75
0dgzrp29
0kfp3012
0w0nv972
11fxed53
121gps96
13js5t03 3td
14yn7y10
1htsap06
1y0jpb32
20wg5393
2h25yj48
3e691z93
3eqd4a41
3gnehp03
3n450987
3y9sqg61
443cwa12
46p0fc17
4d1q5683
4e67ap71
4pvzxy78
50reks70 1rf
5169vt89
54gqc795
57g0ax13
5heqa451
5mdgee81
5mey9k78
5rs7eg72
=EE tartu
08dewj11
0jjeja18
0s67c790
1dm91j21
2rkt9d51
2yewpr08
3z77qz90
4fj67t72
4mc23283 8ri
4twzkg92
4xsf1c37
=EG 6th october city
42hqyj67
=EG abu al matamir
05f3f541
=EG al fayyum
23gzwx10
=EG al kharjah
4349ry21
=EG al mansurah
1k8vtd75
481xaz04
5km0w312
=EG al ubur
1eem7e49
=EG alexandria
004vyj87
0a5t5d16
0mzz1w90
0pft3n23
0qm7b611
1fxfr158
2fcvz316 8rx
2km70587 cii
2x66tk73
51a9ap09
561ahg72
5cmcjx46
=EG aswan
48qnr849
=EG asyut
0wtg0r80
1jaj8n65
568jvs10
=EG bani suwayf
5pn4yv70
=EG cairo
066fxv63
0746ch50
0d4vd957
0h55v928
0jgcnx83
0k4cwq24
0p7m6v63
0xc48n06
128rnm65 csk
160prf97
176yqn58
17n1k193
1bye6331
1dknfq59
1dyc1g81
1v527c20
219pnb09
28e6rb32
2dmj8v04
2e2g9z06 8t2
2ff43k45 8t6
2qaxpe77
3gf9qe34
3j96nc67 8sh
3wq3ma67
407ex783 8t6
40ejvh72
40wqw555
45ms0x79
46ksv218
4f90ax67
4szvwj50
4w5f4y88
4yz7zm93
50ebfn24
512bh102
52sda025
55pd2p26 cv9
57q4c608
5bnk7418 zu8
5fnp1145
5hjmfb58
5j3zem39
5kay3028
5wps8h17 708
=EG damanhur
3svthf85
=EG damietta
35h3r191
=EG dokki
3dtnq041
=EG dumyat al jadidah
5qh69251
=EG gamasa
3z835e49
=EG giza
13yqne57
1f38w959 8s4
1xrmr572
1y2mzv68 8u6
1ycecr18
1zprvt93
282vem19
2n85j827
307fa790
3cg7cp61
44geq124
47y5ne09
48wtcr31
4ck1rc79
4d4dr544
532wcf75 8sh
5hcacp57
5p2jc137
=EG helwan
1cb2rv04
=EG kafr ash shaykh
4a97mm30
=EG kafr sheikh
0h2ac426
=EG luxor
35hzws46
=EG madinat as sadat
5cnhrr87
=EG marsa matruh
06wtk122
=EG minya
2hcv4z63
5252fg05
=EG new cairo
08qhvr46
1j43ab69
1xz4e913
2r28hc23
2yd1e415
3jvx9v69
=EG qina
0jxshx33
=EG shibin al kawm
0avfvp71 8up
5q5t9h95
5sjrb944
=EG sohag
2wgx3e98
=EG suez
0ndhrx30
4x3ne739
=EG tanta
12crs830
16jp5b92
=EG tor
4gj69425
=EG wudyan
0ee8az96
1ttv9s92
=EG zagazig
53g6we49
=ES albolote
3ayaqr81
=ES alcala guadaira
5g3qe364
=ES alcala henares
0gs0b589 9in
1az6dv73 9in
1y7nsd18 9cq 9fh
2b9yqg72
2n65n237
49y34t50 9fh
4pmn0e78
54dxrt80 9fh
=ES alcobendas
0erq5j83 9gg
2kk0b805
33911096 z3v
4y85wy15
5yeagb65 9gg
=ES alcorcon
15awcr32
1m2qwb98 9gg
=ES alcoy
536dw066
5859w570 9vi
=ES alicante
00nhpy59 97q 9fh
02ye0093
0f6kbf47
0zmnkx60 8vq 8vs 97q 9vf
21z3p720
233t0j26
2f086s27
2jcrnk02
2ybsz607
4sjpgz10
5t8bcz72
5xqc5558
=ES almedina
45924877
=ES almeria
028etb62
03d3xx08
1hq59z49 9fh
3xc23y25
=ES altsasu alsasua
13hc2j39
=ES arbo
1x2k2688
=ES arganda
2wh02235 9fh 9hw
=ES armilla
33hb2g25
5ncvzk72 9fh
=ES armunia
24zv6448
=ES arrasate mondragon
0fxswh37
0wvqgd19
=ES arriondas
1x9a3s25 9np
=ES avila
5wa62164
=ES aviles
03zecf96 9np
=ES badajoz
174shg90
1df4mv68
35914451
4r6ndt39
5b017y73
=ES badalona
01synm23 8y2
1xcgd076
3bzdww12 8y2
4xtz1057
=ES barakaldo
061s4v88
28z00g40 99o 9xt 9xu
3nzegx43 9xu
=ES barcelona
008xqs48 8wz 8y2 8ya 8yh 8yy
01cwea56 8y2
01jx2139
05teat46 8y2
07rty190
09t37k28
0bep5t26
0bh4be42
0bpnxj86
0btzwk36 8y2 90g
0d5dd272
0dgcm453
0dwgct76 9bs
0epner96 92c
0gstww93
0gy2ar74 8y2
0k1qja49 8y2 90t 966 9fh
0mcdyn90 90u 9fh
0mms1649
0msgsf28 8yy
0mwcg389
0nyrjc53 8y1
0pk68055
0q4mnn13
0qs2pz57
0sfd8n43 8z7 92c
0t5xc355
0t6sz979
0tse2b39
0v9d4z37 9oq
0vkhbp60 9j3
0wq3fc38 8xl 9fh
0y0aj963
0ybwtz11 91l 9fh
0zde0787
0zg6q231
0zqz4d90
104wr755
10jaxs89 7nh
11jtr847 95d
1297db79 9fh
145vcx24
14ns9811 8y1
15hz7p22
16zpzk20
18ndmv91 8y2
192b6408 9gg
19dmpq73
19wm1d19
1ab8hq43
1b376g56
1bg62x04
1bkbaq61
1bpa4157
1d5vx451 8y2
1f5wp925
1fq24p11
1gbnem66 8y1
1h7vn964 8y5
1hn8xm90
1j1eb875
1jn7qf49 8y1
1kc9ap60
1kzbqm05
1n4pqe45 8y1
1nry9c15
1nsd7y51 9fh
1nv2xf68
1nx7yy98
1nxkx765
1p0vsd73 8yy
1pefzg54
1rwv0496
1sdrjx85 8y2 90t
1v2rax29
1wfb3668 8yy
1wrkgt84
1x7se580
1xhc9d78 8y1
1y43zx14 8yy
1y6zzq66 9gg
1y9jdj03 9fh
1z1gye03 8y2 90t
20s51w82 8y2
21018s57
233q7282
241avf06 8y2
24mv7146
24pp7288 csk
24t2fn03 9gg
28h6g607
29ewy563
29r0z014
2a2kzf50
2a43he23
2aj61m65
2c73qr28
2d9gec76 926
2dkz1149 8y1
2dyp7q04
2ed64f32
2f2ma307
2j7s9d61
2k09n368
2kedcz83 9gg
2njs1t69
2pfge856 9fh
2pg81z63
2pmnab85
2q40pc92 1o7
2qvmvj21
2rkks755 8y2
2vzx8197
2wdgne23
2x2fbb57
2ysayy16 9fh
301ppm60
32bjez07
32egq013
32exky44
32ghem84
33m8p353 924
33qfx261
34dfs572
34ee8p26
34nc1205 8yy
366spj33
36ttjw44
370bpp07
371hy230
378f3x42 926
37tawy03 90t 924
3a3nj982
3b6f4629 8y2
3ba28x55
3bbghz75
3c7e3050
3d2ezn18
3e1n9x27
3ej8a714 8y2 90u
3f1agw55
3f5bh097 9fh
3fzyry86
3g0h0k24 8y1
3g5ew477 8y2 90t 90u
3g7nb016 8y2
3h9k5b03
3hjgt059 8y2
3hm91306 8y1
3j42y490
3k4wdb90 8yf 924
3kpps236
3mb6wj31
3mw46n78 8y2 92r
3n6b6g81
3p47p764
3pwdyd87
3q0p7c86 8y2
3qd2e967
3qsven24
3qwx2883
3qzktr95
3rpds343
3rsmd135
3sda3t31
3srn9y98 9fh
3vhbcj82
3wbt1f24 8y1 924 93f
3wkq5991
3wyzt892 8y2 90t
3x4tmk23
3xb7kp74
3xw95w54
3xwv0k70
3ycqrz18 9fh
40cxgs87 93g
413pfp46
41gvmd67 8z7
42e6sa59 3to
42j94f44 929
42nkmz09 8y2
44fgj614 8yy
44mj7r89 924 9fh
450jjn78
45wa9418 9gg
47yj9455
48agjg30
48kn1p59
4b27tr16
4e582786
4fh7t244
4gv4cm14 8y1
4h9yzf84
4hk5tm95 3yi
4jp88086 8zx 924
4k1qv985
4khaqj17
4m3cqq68 924
4n0g0b29
4n4ycp90
4p9k2z50
4s5dp671 3yd
4skj5a85
4ttfv304 9fh
4tz2h245 8y2 8yy 95d 966
4v2q5t19
4wkdwp52 8y1
4wxdxa47 92c
4x072020
4x0fa090
4xk8ct40
4xrm3t06 8y1
4y3yya25 926
4yns5a36
4z14ny65
4z2nq561
4zw2sa68
515tt074
53d21744
53d4n634
54nzb835
54vayn55 8y2
54xx3904 8y2
564q6y15 8y1
56h71x09 8y2 90t
56nhq557
56yktd04 9fh
59g04a28
59gc9s81 mh0
59n1d175
5b6m5m63
5c8abs18
5dx2pr19
5ect0289 9fh
5enrmz56
5fc8gj45
5j3p6a64
5ja84410
5jdfph84
5kn3se29
5kqre064
5m866204
5p6xj614
5qmxat05
5qsezp22
5r3yzw86
5rhak080
5rke5d69 8y2
5rsx7n75
5ry4dx12
5ryt1597
5s24hr53 9fh
5s74p982
5sajct49
5sd8tv96 90u
5sgwan27
5t8khn72 9fh
5twgwz67
5vssjg16
5w7a1h78
5wayp273
5wg5bj23
=ES basauri
4z8xsz80
=ES bellaterra
1sn0bt42 95d
2dm87055 8y2
=ES bilbao
00gagz41
030ewy42
05k57c98
07bgy429
07xj0t96 9xo
09xdmc59
0eqwze33
0ne6sr39
0ws85526
0xrdt926
1cc3fy72
1zvsh948 1o7
25dkjp21
25th6q62
3131x321
3b21sh32
3qvm8c26
3w796f45
437mj522
4z2cz863
537dnd74
5qq1je91
=ES blanes
19pzjm43 9fh
=ES boadilla monte
10mx9v03
1pmcea89 9gg
5gpc3w70
=ES boecillo
36krsg33
40sbec56
542qcy46
=ES bollullos mitacion
3v94bt80
=ES bormujos
5satf871
=ES burgos
1b2zj539
1f3b0g09
1nse6g27
49da5t36
51jb1k20
55sgt471
=ES cabra
2p2cc606
=ES caceres
0eftd822
12dayg05
1y5bqd73
2epxw159
3cx2jm33
=ES cadiz
1k5d9263 9fh
26z5dx16
2c44gx70
2hrw4545
40xzg562 9t9
4fbqvq73 9t9
4mxxkb11
=ES caldes montbui
12zh9h13 8y1 8y2
=ES calella
1ct41160
=ES canary islands
2n0y3e71
=ES carcaixent
42m9e886
=ES cartagena
2k5kx966
=ES castelldefels
0k6njn28 8y2
4gf8wt74
=ES castellon
0cy6xh23
0gjj5n39
0xk8t981 9fh
1g2fkx45
1h1nyh18
2ryd1f21
2ws1xc11
3m109w26
=ES catarroja
04ppfh39
=ES cerdanyola valles
0fc5q271
0s0nnj93 8y2
1vbgty78 9fh
23c4vk26 95z
23yvt917
2j9n6e35
3abrgd14 8y2
3c0ach84 9fh
3hasqf61 9fh
3jac3x50
3sagfk94
4pnym676 91g
4qeh2h86 8y2
52g8jq94
=ES cerezales condado
55rn0g18
=ES cervo
4bdqq221
=ES ciudad real
140hpe71 96a 99d 9fh
5r78ng12
=ES collado villalba
43n53y14
=ES colmenar viejo
09g7tk23
=ES cordoba
00f0z454
0j9b6f88
0nx8zq49
2bny8r02
2w21g732 9sq
301ftq25
39vw4178 9fh
54df1z79 9fh
5yc77b46
=ES cornella llobregat
1fpz6759
3hpdk269
=ES coruna
0my5c754 9gg
0swmft88
1qckj285
1za2jq02 9fh
21bmwb60
2xc52689
3gq5rs15 9rt
44knj408
5ntt5e09
=ES costitx
4sqh8108
=ES denia
4fynt521
=ES derio
0caq9197
2x5c5y60
3bypar46
=ES donostia san sebastian
023sah13
04g03602
06zy7j55
0g7vw110
0yz2sm97
12zs9c90
1a28zg77
1a2wsa50
23ke8y90
2e24yw40
2fv8hj62
2hpa6m94 9a4 9fh
2trgdk48
3ftn5w97
3vgz7r63
41c71a74
4apwcj44
4fkwzm96 9xu
=ES dos hermanas
2jpxve44
=ES durango
09mwwv16
366nbj88
=ES ecija
3k7z1z82
=ES elche
060jfv15
0c87jq02
1azzms13
4x05p558
=ES elgoibar
053t8w53
=ES esplugues llobregat
2y3tc479
404psf52
=ES esporles
2e9dby02 9fh 9oa
=ES ferrol
3xj2sn10 9s3
=ES figueres
1r7qvp68 97z
38kghk15 97z
3vn0fp34
=ES fuengirola
5wy0y692 9fh
=ES fuenlabrada
2b9aee11
=ES galdakao
1m1pjq63
=ES garafia
2w0r2764
=ES gava
52zwqp97
=ES getafe
09s53a61 9f0
10gh8f20 9i5
1ehe5s81 9in
1vyq8e97
3cf8m307
47223947
=ES gijon
18g8by31
1byf4846
1gf4rc63
1whh8488
2f5j5k52 9np
3ad9bh13 9fh
3yw66316 9np
5x4mfc53
=ES girona
1xdxns91
20yb3m85 8y2
4xxayh10 8y2
4zfaj906 8y2
5k4hjn16
=ES granada
0dnz3q81 9ti
0drcz023 9fh
0v0g9w49 9fh
0vfkh368
159z1911
1ahxvn85
1hn2ae91 997
1s9yx644
1tyw2j63 czw
26yy9j15
2f01mz90
2pnm9721
370sk906 9fh
3ajx2w08
3eqef987
40sm9666
42dh5y83
4hr99439
4ka0vh05 9fh
4njjy449
4vaqfq82
556xhz50
59t7s261 9sq
5bt7sv47 b6s
=ES guadalajara
0jkz9152 9uy
2jv91m18
=ES guimar
16q1fy31
=ES hondarribia
5bvkb649
=ES huelva
3a1kt624
4tk2a657
=ES huesca municipality
5datm122
=ES huesca
5e08c338
=ES jaen
122p5f64
14pmyt66
2ecxgj38 9t9
=ES jerez frontera
1fyp5w42 9t9 9ti
=ES landa
54hj6489
=ES langreo
5x6qqf62 9np
=ES las palmas gran canaria
0bqe3914
0vv27t93
1teme464
25z7v781
3vhx9d88
4200qn46
=ES las rozas madrid
1jew1851
3pzf1r57
520sdq60
=ES las rozas
423q9896 9gg
=ES leganes
1pj15135
206njj03
32mthd30
3bv29q22
=ES leioa
00xsnr85
0fta5x15 9gg
0myw9y39 9xo
1pf2cj55 9a4 9fh
2wrb0e48
3rc9kz61
41xzk838 jcy
=ES lentregu entrego
3ppnws78
=ES leon
0njptt83
1f7a6m90
2s8dab97
2tzt0b78
3ry8wj79
4s33wy62 9ae 9af
=ES lhospitalet llobregat
0rbwjz14
19yzsz61
2k3k2d16
=ES linares
5sqaff46 9x4
=ES lleida
0481nj69
3mfyme49 8y2
4wvm7462 8y2
50c3cw24
=ES llica damunt
554aam39 91y
=ES logrono
1mhxe537
1rm2sw78 9av 9fh
29gnnp81
4he42b87
553yr311
55trtj48
=ES lorca
1b2cn516
=ES lorqui
1bv3hs44
=ES los arcos
1f6ay605
=ES lugo
452z1e24
=ES madrid
00vz5322
013zga56
01ydyr37
027te316
02f4ct61
02zef647 9fh
0377k374
03x0zc53 9lf
040z4m89
045m9s94
04aqbt71 9dd 9i5
04b0ex62
04swtw80 9fh
056r6621
06bf9c67
06gzg892
083h4j28
090gef29
09ckx348
09wseg80 9fh
0a7bnr15
0a7sva26
0b3d7291
0bcd5678
0bvhmc43
0bzgd159 9fh
0c5kmy11 9s8
0ca2c886 9lf
0d7z6755
0f3x4340 9gx
0fxnmt68 yxl
0gwcs664
0ha1f767 9dd 9fh
0hcf7151 9hw
0hf23k30
0k597r55
0kw1sm04 cpi
0mccb878
0medtj09
0mpvse27 9g7 9l5
0nd8zg79
0pw5c804 9gg
0qx4he92
0qyh5r35 9in
0r0jjp97
0rffka72 dds
0s29fn93
0sps5y96
0sz8gn76 9gg
0tvate34 9j3
0vpq6g39
0xwjdy35
0y518s84 9fh
0y6q9n79
0zc8sr09
0zca7903
0zq16723
0zsy6110 9fh
0zy6vr46 9kg
111es613 9in
11803230
11q66e29 9fh
120w0n28 9gg
124x7055 9gx
12f7tj07
12gwbh42 9fh
12s7h980
143s7z35
1477py81
14a36965
15w35r03
15w4v032 9fh
16816y85
16wkbw06
17mdc710
182gym65
18d7k032
18d9zk51 cq5
193wdc07 9in
19de4y36
1a27e464
1a89tf43
1awp1783 9gg
1bynmm24 9in
1cby8j38
1ccvt456
1cp5nb60
1e57nb43 9in
1fhg5j51 9i1
1fm69p79
1fqm1c32 9in
1fxs2165
1gm5f004
1greb213
1j98sy69
1jg7hk52 9fh
1jptam04
1jsenc11 9fh
1jzs3b90
1ktyz217
1m0pag22
1mab3e15
1mzzkz08
1nc5dz66
1nehnf32 9gg
1pankd27
1pxpj250
1q9drc95 9fh
1qh08519
1qm2pj26
1qmm0x62 9bs
1r062739 9gg
1r9skd65
1s1q0w69
1t3pqg89
1tk4y529
1txxn211
1v2jpb97
1v5cv687
1v7kg426
1vhjs264 9hw 9lr
1w8r0j67 yun
1w9dr041 9em
1wy67m98
1x3dve48 9gg
1xd8r467
1xjxsj95
1xmgrn68
1xvsjf67 9gg
1y04h970
1yc8eq25 9bs 9h3
1ygm5w19
1z7eb286 9iz
1zncy124
20m7gh21 9gg
210gge93
22r8mj40 9dd 9fh
23bxw442
23j60p87
23y4tg36
23z9s103
25x8qw35 9dd 9fh
26z37f85 9ci
27pk6j83
28brk668 9in
28bzjj61
28c4z094
2bgdk629 9fh
2bqs1209
2bt3t274
2cq5yc29 11pv
2cr20t12
2djn2x77
2dwbq502
2eegq373
2efm5j95
2f26yq04
2fb4b185
2fn69884
2g5w9d85
2gfc7t72
2gh65r89
2grqfx36
2gtj3932
2h694m69
2h7vfp25 9fh
2hjxd844
2jhb1q18
2jz4ck88
2kysmk17
2m44ak47
2mcpvv78 9gg
2msb5n36
2n09v629
2n25c303
2nbvj238 9ci
2ns86471
2nxes898 9cq 9fh
2p0gd045
2p35k443
2p8e3h61
2q8ctk93 9gg
2qeh6420 9fh
2qjttz75
2qqy8j09 9fh
2qvnre62
2rpjjj48 9l5
2rzvwr38 9gg
2s27py21
2s4vyx04
2s65tk16
2st43h77
2t9rjc05
2v6zg374 9fh
2v9xd857 9gg
2vymnc26
2vznxv75 9fh
2w3h2896
2w65pw28
2web8j86
2whsjy88 9j2
2wxe0t87
2wy8nb15 9gg
2x4dn920
2xdk6z35
2xkjwb21
2y2bp537
2yjwvr35
2zms4m18
2zx68e15 9in
306crn09
31y0e568 9fh
34900433
34mph196
34thb936
35epx642
35h6g182
38bzvr58
38jjxj40
38qye345
38tahs86 9in
391qz193 9fh
39bccw84
39xbga15
3byqb733 9fh
3c03mr41
3cg5md32 9in
3cn6tr16
3dmc3670
3eta3039
3ezemd27 9fh
3f6cng42
3f6y4g19
3fdma228
3fkbz285
3frc2h22
3ftrk873
3gbd4842
3gf4dx13
3gmjg433
3gq8sg42
3hgf2c53
3kevw840
3kyxc006
3mfap132 9gg
3mnxvp33 9h5
3my72535 78n
3n6nwv02
3n8fv677
3nc27g21 9in
3p40sz62
3qgzzb04 9ct
3qzmxn42
3r5tq130
3sv46s19
3t5r9r41
3ths8210
3thvx004
3tzyrt94
3v3f4276
3v9e8t09 9fh
3w36pm25
3w4dcm02
3w9k5420
3x2a1f75 9fh
3xk60j79 9fh
3xw5ev35 8vs 95q 96a 9a4 9dd 9fz 9nm 9ry 9tc 9to 9yi fkx
3xzxnc47
3y4g9k62
3ynjgs63
3yycdv57
3zcny908
401py619
40p1ka70
40scgh75
40vtrd69
41bbkr27 1o7
41px5t13
4387n260
43b85050
43fs9135 9ci
44902053
457hyq42
45xgsj44 9gg
45yy3r21 9fh
47n6x090
48w8zr56
49dzrz33
49nnjd96 es3
49nvyb15
4a0dbe36
4a6vny91
4advdf21 9fh
4ahbtp08 9gg
4b8zcj45 3td
4cadha73 9fh
4d0ybj29 9in
4d48zq31
4dgb8y52 9dd 9fh
4dp46240
4dxd1f80
4e1nss61 708
4eq6rh16
4fc53857 9d3
4ff2w560
4fk3rp59
4fpz9t23
4hya7017
4j0sev46
4j5n8f24 9fr
4jep6391
4k611z44
4kwf6b96 9gg
4kxf1r09
4m7z8d34 9fh
4mgfat68
4nqtfa57
4pwqs835
4q93ds34 9fh
4qan0m84 9fh
4qkyjv79
4rbss527 9hw
4rr75245 1nu
4rzqnw97
4sgpf188
4t4b6y41
4t7xwd76
4thqez65 10hg
4vp51g64
4w30w390
4x3fyv94
4x5g0k34 9gg
4xnyj354
4zbc6m03 9bs
4zhzy049
50eq1942 9in
50mgds09
50qbxj48 9l5
52fddg22
52qegn86
532s5p48
53e10y93
53zwpg96
543ma965
54a6d704
564ekf76
564fn834
56chm359
56k6mn31
56mrgg90
56y4vg98
5721rw82 9fh
57yy7z71
58cmwb06
5a7je916
5b75nt23
5bnce492
5cn9bw97
5dfbnv26
5e0q7s59 9fh
5e9bn444
5fvfrx84
5gh7t135
5hw30169
5jr4a171 9h3
5jwyat74
5kpvyf77
5mq65528
5mwdqq98 9bs
5ndevb21
5ntpq911
5paam224
5pqgjz53
5qqrnb63 e7y
5r0vyz12
5r1zgk22
5rtchs68
5s2em157
5v40k847
5wh02447
5wz89787
5x7hpz69
5x8x2289
5xdrgt44
5xs9wh57
5xx77y52 9gx
5y3n1d93
=ES majadahonda
4hpbsh69 9bs
=ES malaga
0hzvsb91
0p3p6r17
0qfvpr47
29d51a05
2e2ab976
36b2ww28
3da7zw11 9gg
4b5d6z38
4jb37t29 9ti
4nrv3s86 9fh 9ly
5f8nen40
5xxs2z38 9t9
=ES maluenda municipality
4xxhjw92
=ES manresa
0bxg8434
26cnzg44
=ES marbella
45z30r81 9ti
5n2vpf20
=ES marin
3aj15b39
596wkf93 9xh
=ES markina xemein
4w0rgq42
5rdan836 9mc
=ES martorell
1y7kcv93
=ES mataro
0r0qcs48
3tdnf746
4yrmgg31
5193xx52 924
=ES merida
0wmbj559
2xav4q54 9fh
=ES mieres
2cp22d42 9fh 9nm 9nw
=ES minao minano mayor
57epqv46
=ES molina segura
34dp0092
=ES mollet valles
1j8y9p48
1k6ah132 8y1
59zf1d45
=ES monda
3p8rs557
=ES montilla
3xpgm538
=ES montornes valles
1p9kjs66
=ES mora debre
1q3aar13
=ES mostoles
1m870m49 9eb
=ES muela
0rg6nz68
=ES murcia
0dc8gj51
0zj9v924
1fah6g03 9fh
24cw0321
2sbb2p57
36qa9b91
37n5ae88
3p3aeb86
3q68pf65
53j10c72
55bn0x53
58thx797
5b1rsv17
5mz89y65
5r6d4v68 9gg
=ES mutilva baja
263vc361
526wrz79 9fh 9op
=ES norena
4s3qvd73
=ES o grove
413jvg45
=ES olmedo camaces
47p95y29
=ES olot
0b0h5r86
54ayd890
=ES onati
5fe3qr79 9a4
=ES ordizia
4z0p3077
=ES orotava
51xcrt66
=ES oviedo
06gksa02
0atf1q85
0bnagp43 9fh
0kj4ev13
199zx576 9fh
3m8xgk08
3v85ar63 9np
3ysf5247
402ex513
4scrfq64
5mj4yh71
5xzb7x97
5yjms546
=ES palamos
5habh343
=ES palau solita i plegamans
14msj669
4jfxq686
=ES palma
01gq4617
03ez4w63
0pfxsh56 9fh 9oa
15phhn51
1p38cj84 9oa
23sfvt89
2hwwnx12
37xbgq12
3e10x626
43cvne07 9fh
4gtqc822
4qjbkj27
4r79j859
5jmd4043
=ES pamplona
00ep5m48 9oh
05dknr06
0qy6se24 9oq
11787436
16hnsf14 9ot
1g16ph33 9ot
1qew8q20 9oq
226mqz95 9oq
23d5h353
25qq4838 9oh
2rxc7m23
2t3yrk52 9ot
2yd09184 9ot
2z0cah89
3426vf35
36tx8b84 9op
39xs4h42 9ot
3atdda90
3phm3r45
3w4czv65
42njnk14
4d1zy188
4gj4y479 9ot
56vjed89
=ES paterna
0rdzhq47
17xch102 9fh 9w6
18m1s709 9fh
342yn648
4mjvsy78
4qd57q23
4rb60x98
4yeq6a80
51vpkw73
=ES ponferrada
0559m198
=ES pontevedra
0tpn9z48 9fh
1bqtpd23
=ES porrino
16k9d838
2j6qd180
=ES pozuelo alarcon
1db19a87
230c9q89
2p8pw781
3ha64j07
3qvznj82 9gg
4mfzb702 9fh
4xvfkh51 9f0
5sb05859
=ES puerto real
4qayn356 9fh
=ES puerto santa maria
2txzmz90
=ES puertollano
1kjamd65
4cmtj866
=ES rascafria
0kc1e353
=ES redondela
2zpwwy22
=ES reus
0tt7hm51
2m93hs80
30wfqt16
4f7pyb58
4gr0t671
4pqf8583
=ES rinconada
4pjgde17
=ES sabadell
004rkk74
38c0gc18 8y2
=ES salamanca
015c2g09
0gjnn020 9q9
0xnj6419 9q9
131vfw26 9q9
2f40zc51
2jj93564
3em6xj44 9q8 9q9
3fwfk305 9q9 9wq
43vr8e29 9fh 9q9
4rxrdv16 9fh 9q9
51p0fy59 9fh
55cmx385 9fh 9q9
=ES salt
4zjsmv14 98j
=ES san adrian
1n37vr67
=ES san cristobal laguna
1r9z8p25
28ev2d94 9fh 9gx
=ES san fernando
3xjqsg18
=ES san javier
0nqz4988
=ES san pedro pinatar
51gp9e93 9fh
=ES san sebastian los reyes
1rhf1g53
4hn3zk50
=ES sant boi llobregat
21shcv74
2f3ts956
=ES sant cugat valles
40yzj036
4hnwym70
=ES sant cugat
09qnrs53
5s0s0h39 7oq
=ES sant esteve palautordera
2v1vvb51
=ES sant feliu llobregat
0zynpc72
=ES sant joan despi
16apz495
=ES sant just desvern
3bewpn74
=ES sant quirze valles
43q1h195
=ES sant vicenc dels horts
283x1378
=ES santa cristina daro
2skfv902
=ES santa cruz bezana
40ehf661
=ES santa cruz palma
0vhfyp04
=ES santander
06ha6n07 9rn
0xt72h88
16mx3x77
17d1hs72
1d963745 9fh 9rn
1djqcd96
1hw00g98
1jwe7h47 9fh
1rn2d883
1w4yqf75
1xj0n090
25gxrt12
27yspv17
2y384f44 9rn
2zngfv65
3zefme93
40kx1j83 9fh 9rn
4573k719
46ffzj20
48tesw25
59fxjr98
=ES santiago compostela
0ae13b94 9fh 9rt
0mpdg388
14qgwb35
181xnw06
19z56k76
1x48pk19
2vcxyt85
2z51cq88
30eybx10
3dpyrm54 9fh
3fz4fp45 9fh
3jdc5495 9ry
4wx4nj18 9ry
591s4t67
5n7xcf53
5wzvde96
=ES sarriguren
2sca6s74
3j6bzd72
=ES segovia
2jjdwm75
=ES seville
011v9813
048t7e91 9ti
06gw6z14 9fh
075gfd51
0fkwx227 9fh
0h5hvq79
0hsc2364 9fh 9tc
0hwp9n14
0mzxqs57
0pbmyh42
0pptgy96 9sq
0r1wwd23 9fh 9sq 9tc
0rafd796 9fh 9tc
0wq6p759
16p83279
1bp61317
1gnh5n78 9gg
1jem9c82
1mqtzm43 91g 9tc
1ndxjh62
1v5e3436 9fh 9sq 9t1
269h3m05 9sq
288vxa97 9fh
28s4pj54
2n89n861 9gg
2nkg1w23 9sq
2wxs2325 9dq
2yp53r73
2z749649
30c55a26
31zwx660 9fh 9sq 9t9 9tc
348bpk17
3a54va40
3kak1729 9sq
3meb8t18
3nb7bx92 9fh 9tc
3q4c3e69
3rtqzj55
3s0hv140 9fh 9gx
3yxnpp24
3zg8ak49 9j3
3zpx9a04
40yga518 9sq
421zqv07
44qsaz69
47pymx40 9sq
4c04g438
4cxs7048
4vfhnm78
50cc1579 9sq
5343aa75 9fh
54vff263 9fh 9tc
58nh3n50
5fdner10
5fstsk68
5j18t043 9ti
5jt8mz33 9sq
5pmk8j16 9sq
5sv8jh98 9tc
5v01tw04
=ES solsona
2tt2zf29 8y2
=ES soria
0vn23s59
1aev3d53
57k6gq03
=ES taradell
0chcy438
=ES tarragona
0g5sqv46
13j2zh96 8y2 90t
1av3a615 8y2
21rvrs67
2250mf28 9gg
2zbs8663 8y2
3vht8z34 926 9fh
4nwrc387 8y2 9u2
5s4b1t72
=ES telde
4avat194
=ES tenerife
05a3p084
15g99884
2888mx05
30wzvf80
3cmntr54 9qj
44y30x30
4avfj734
580ctc67 9fh
59mkmv41
5hqtre35
5qndj312
=ES terrassa
11335j04
1abr6t50
1gbec191
3068yz51
3q9eb647
=ES teruel
1ca54t29
1wng0g34
=ES tiana
0bscnm43
=ES toledo
0kxqbw45 9uz
0wxgxz56 9uz
289cxp23 9uz
3k8zj440
4q4ppz72 9uy
4xzgfg07 9uy
=ES tolosa
4sd1rz46
=ES tomelloso
29sr0q57 99d
=ES torrejon ardoz
38szmr31 9fh 9fr
=ES tortosa
46sqxa62 92c
=ES tres cantos
001w5c47
013wyn38
2hq5p840
2jygec53 9cf
5tq14356
=ES valdeolmos
5m6hv760 9cq 9fh
=ES valencia
0357qm16
04q7ve22
097mvx21
0fspzn07
0pdx2849 9vd
0qnmxq60
116vew40
1460j859
1a631g06 9fh 9vd 9w6
1ar2v535 9wj
1dmjrf50
1hn2d233
1jpkw634
1mhban88
1svxr124 9vd
1tnh0829 9j3
1w104f98 9vd
2j078x28
2rgtxm82 9fh 9vi
2s69db58
2x402970
30gd0911
364rd617
38792a28 9fh 9vi
3971n288
3c53sh46
3d7a9c68
3fteab26 9vd
3p80e845 9fh 9vi
3xwwht98 9vi
3xyv9729
43nxc105
4bv2e296
4q0njq38
4v0z9b22
4wx5ag45
4zdays56 9fh 9vi
503v2186
56xzjp08
57f9wg13
59wbyv33
5ghke119
5jw4kp39 9fh 9w6
5m35m789 9jc
5n7v5997
5p7qay87
5pq8vh42 9fh
5v7ewv27
5xr2yq54
=ES valladolid
0g3fjr10
0t864161
1fvbaw18
1q7cq281
2p350r61
35cp1g70
3kjyy960 9fh 9wq
4fffmj41
4jg27733
4nwt4928
55j2zg87
568s5a63
5db0z907
5jk45963
=ES valls
12z5s763
=ES vega infanzones
5hy3q009 9af 9fh
=ES velez malaga
1qv3r395 9t9
=ES vic
06zjws59
=ES vigo
15py4711
1603fg59 9fh
1rp06j36
26d32d84
2kf0qx29 9fh
3eaa2a17
3g8d4x11
3nkhf159 1o7
45ncxc88
50n1g146
5dfhha71
5rdf8595
=ES villamayor
3pp6gj92
=ES villanueva canada
3f6h9044
54ewwr15
=ES villava atarrabia
2s7bv320
=ES villaviciosa
43gz6e45
=ES vitoria gasteiz
0eg59v22
0pz2fp31
0yx3dv85
10bet687
1az3ay62
1p2gfs74
25yj9w07 9xo
2g7qcb42
3a2pqz96 9xo
3rf31e64 9xo
3t0ryx68
3ytab147
4k8q2174
58qbkc09
5yfx9j20 9xo
=ES xativa
3yk4dt83
=ES yecla
2ag0aq56
=ES zamudio
02xeeh02
07kf2g74
2jfvys57 7xk
2pwsw017
32v7rj83
5567cf68
5ans4e98
=ES zaragoza municipality
00q4gm66 9yi
=ES zaragoza
02f5a945
02smyt64 9fh 9yi
03v3fz65 9yi
07bpwb04
0tr7gk42
0y0vtx70
12a91z28
1aqax545
1pxq6z80
1r13mt55
1t1xyw79
1wbg2c90
1wnqf515
1zytxw03 9fh 9yi
237da472
25580q89 9fh 9yi
2tpwnr26
31n2c920 9fh 9yi
33gfj842 9z1
33yaqx95 9yi
39ssy097 9fh
3fyv3102
3njn4610
3weecf07
3y00b460 9yi
425pg203
426zqz71
4eqgej32 9yi
4fdphz18
56a37x91 9fh
5dsysc59 9fh
5p0enq35
5qer7k24 9gg
5xzdtn10
=ET addis ababa
091kwq72
0n1dhm50 9zy
0vbq3r97
0xytbp33
0zbzej19 c80
15zdqm30
16eff762
1791bq50
17yk1e31
1fhvxx06 bsa
1jg4aw19
1jt0e422
1jww0g06
1mhm6x57
1n8adr31
1npa3a43
1tqvhm50
1yab1r94 pee
200mm479 csk
20ktwj02
252a3c27
26743317
2t5r1875
2y707x62
38b8e254
3g4kv388
3h4qwp45
3k2bxj15
46bpyp15 9zy
4ax47y98
4gjma874
4h4zn851
59zzdv42
5dafkr85
5jvev282
5mfff588
5rvzq326
=ET adigrat
034mdn74
=ET aksum
03659f07
=ET arba minch
2qcs8x95
=ET asela
4s6kmw55
=ET awasa
0kdxwe14
0zzzgw04
2wamc992 9zi
4r15fz20
5754mh78 a0h
5gfs4w12
=ET bahir dar
0b2nf889
1vwxpj86
=ET bale robe
4zte5g15
=ET bishoftu
4v3p2s41
=ET ciro
5j2hty04
=ET debre berhan
3mmnsr06
=ET debre markos
4sbsx707
=ET debre tabor
2bzfxf13
=ET dembi dolo
0zvn8514
=ET dessie
1ktt8y73
2qrn5r45
=ET dila
4ahz4692
=ET dire dawa
59yk7s89
=ET fiche
5gtjpd57
=ET gambela
1p6ew896
=ET genet
59vc0x72 9zn
=ET gonder
595gz585
=ET hagere hiywet
2e6z0y17
=ET hosaina
058xky36
=ET injibara
0nn2f254
=ET jinka
58p87c41 9zi
5gt9yw23
=ET kombolcha
527hfq87 a0u
=ET maychew
48yjd441
=ET mekele
0e798h81
3zmy5w64
4bpyvy69
=ET metu
1gcmye25
=ET nazret
2ccba128
4p8ta418
=ET nekemte
0316zc91
=ET sebeta
0ttfz090
=ET semera
13fn6665
=ET sodo
106a2j17
3v2d2j05
=ET somali
0r6xxj20
=ET south wollo zone
2yxgb786
=ET welkite
09msm672
=ET yabelo
3czx1c42
=ET ziway
4g1bxy82
=FI espoo
0kz6ht09
0ne7b711
0t2dw182
0z06pk85
1d0hx540 10hg
1tkajz34
1zv3gf04
20hwjq30
2d6dw644
2mrxfm86
2vqg0r45
321d1h15
398a1r53 a27
3eaa3f03
3nx8tr59
3vjnqy43 a2u
48e7gn38
48nwgf39
4b181w54 a2u
4cccxk37
4m8m1253
4nstrg59
4pkc8m17
4r7nj855
5kph4940 a1w a97
5ygr1m94
=FI forssa
1dv35y78
=FI hameenlinna
1eg9n443
4vk7n713 aam
=FI heinola
41p6g433
=FI helsinki
0010f167
01jpbm58
0212nd65
0274wg63
03d4nz26
0412cg11
04z9ct79
05san826
07jfj375
08300504
08891s18
08d1xp69
08dy3d28
08s23110
0an8nd29
0b52n740
0c1d7941
0cexft48
0cszmj56
0d57sb59
0dm4zp67
0dwb8378
0e45qp82
0ejy4812
0emejf86
0ewx5836
0fnv1k24
0fpwpk34
0fvf0r45
0g5x2h86
0hjsa992
0j15sg62
0jf9gy22
0k74t288
0ktq1636
0mjajb45
0n10g760
0ngy6m35
0p3wgq28
0pybm724
0qme7p86
0qx9g681
0rrg2797
0ty37a62
0vdff906
0vedpd88
0wj0f678
0y3j9305
0y5gap90
0yb5c421
109nwa96
10ge4q90
10tg8670
110z6e72
113k5861
11fm0p15
11h3r445
12kq6w06
12qjvc34
13nat269 a8r
13yj8120
157vf689
15y1mx47 mh0
16900n31
178pey68
17cvaq73
17xemh21
1844ac84
18bh0m68 a97
18gvvj12
18jssn45
1971z286
19h9qa74
19j4rz03
19pxzh98
19v4c279
19wcsf72
1a13xb70
1adp8v93
1ayrdf49 1o7
1b1n8252
1b1tj713
1b3wxx33
1beam711
1c0yey93
1cpcdq46
1d0fc168
1ddjva78
1e75bd71
1feg7624
1fj9vz58
1fjw1d15
1fp3d161
1gr0mj11
1h81ha55
1hb6nd81
1j1xrv26
1j57dr21
1j9kcg62
1jbjy689
1kzmqa32
1te3fg67
1vmr1p43
1vye5q70
1x2x1522 a1w a97 acw ade
1x4grt62
1xjctg43
1xzez183
1yw9vz37
1zndrn87
1zthxk11
1zvb3h47
218kr574
21aq6016
21y79102
22nh3q37
23dmz362
23r2mm18
23t8cy86
26086s92
27ymyq71
28e23t32
2a4e1x23
2ag8cq23 a2u
2bwf1062
2cdzet69
2ce3qg42
2cqfj858
2cqthz49
2cwbja97
2d5v7338
2d79fk15
2da6vx63
2dtxws27
2e0qz722
2e6tmy71
2ekjvb96
2en51p20
2fbf9x60
2fvcqy63
2ga8fs73
2hb7bm88 aaf
2hv7zh11
2j9f1t93
2jhq9s16
2jtfca03
2jx36x09
2npt7q41
2ny3y993
2nyy1d43
2pfgfj27
2pkn1m92
2qca0955
2qnhe903
2qpcpw42
2rpkh424
2s466x84
2tk26447
2twzcg73
2v046k89
2vb91604
2vtq1a86 abh
2w52zt87
2wj1b815
2x412q60
2xacdd98
2xnf3r66
2xng2h21 ab2
2xtv7020
2y363509
2y9ntj21
2z0jg532
2za9dp36
2zsazk32
308ygr94
30tqw635
30yben02
32drvw38
33r0hh63
34x5a519
356g0571
36nxd919
36wzr887
36xbx209
3720mc82
39tea555
3aay6c48
3arxxe13
3b26fw52
3b30ft17
3b8mgm73
3bgr9b71
3c4ktp05
3c8mxf83
3de6xz87
3dhypm73
3dj0ma68
3eq4xf54
3f0nw643
3f13ma83
3f5qhg45
3fgkeq02
3h2h5e37
3h47vr11
3hdaef25
3hhba993
3jbt3445
3jrwss91
3k4yh676
3m0thy30
3m8xtr03
3n3j5h42
3nhzrw36
3nr5t347
3pkp5n34
3q7b1821
3q9kea04
3qej2h15
3qp2dx07
3qr6jw57 a97
3r64xz72
3rbw7h63
3rqr7m89
3rsftq16
3rtq6c48
3sdr4558
3snntx53
3t1nty19
3tcx6c30 a97
3tf0c761
3vat4j79
3vb83t17
3vdzkx92
3vttse06
3vxy9y38
3wbhsn33
3we23r72
3we51n78
3x80wn88
3ymkwc92
40af2s02
426mg969
42g71q39
42prw809
42rvyb12
43ghe326
447ejr46
44tk7b96
45ht2717
45vs8r92
462e7868
46efbj43
46y57928
48kh8m41
48sx3416
4a31ep84
4avm2781
4b24s476
4b8pg882
4bbst665
4bme6973
4c1ygb30
4cm3mz39
4cyg3w17
4d7jwc58
4eb9e087
4gaaws65
4j3r8z61
4kk6qr76
4m8aby47
4mz2ws95
4n178a97
4n5wkv72
4p68c221
4qt2fv43
4qxks937
4s73kb35
4t0et613
4thk1w30
4tq61m59
4v43tz75
4vbzm272
4wcsk891
4wpdxp21
4xa2jy35
4xfxym47
4y6ym692 ab2
4y973974
4ycq3x09
4zbz6283
50d7te68
50p9zb50
511hhx56
514h0p28
51axzw70
51j1ed22
51y5cb26
526w4346
527z9404
52zxv878
55ke3q88
56xr2125
57yw0190
58c1vz16
58p7rr87
59sy2c11
5ad3ge41
5anqtc62
5bgf9v38
5bvma389
5c50dy08
5cxz0w58
5d4yqg75
5dthq022
5f0czc43
5g84qt54
5ga70f74
5gpsb578
5hj98d81
5hppb561
5j7dv334
5jtaec51
5k73zm37
5m2hee04
5ma24182
5mbthf02
5n6zma86
5pgg4z49
5pjqj585
5py4xf09
5qr2eq49 ab2
5r2y6w07
5r8e2384
5rqqvg04
5s40xr45
5shr7d71
5srazs86
5ssvax69
5tdna171
5tkycb73
5vf7mn51
5vp6rn13
5w4fpm88
5wb5sh61
5wb8n204
5wvyr320
5xa3qt90
5xv69974
5xznzw56
5y3e7a78
5ykg3d23
=FI iisalmi
40k5fq90
=FI ilomantsi
5bjz6251
=FI joensuu
0cyydd11
0jqhs518
1v5jen27
2wmzkm85
4a1qvm20
4zerf618
512qgw13
5nsqd782
5qkhrm84
=FI jokioinen
0k5kwq11
=FI jyvaskyla
01s37a48
0b8pww10
0xqcey59
142f0814
1dn2ng71
2cxa6j83
2ysd5177
3w4prx81
3zj2ek66
48apet91
5n3dz165
5n6mkj97
5t9r1624
5vx26y24
=FI kajaani
2ec8mb70
=FI kemi
47h64h89
=FI kokkola
2t9b8973
=FI kouvola
2yepmj26
=FI kuopio
238fqd79
3tvsbk17
5dq2e341
=FI lahti
1qdmn762
1sfm8724
2fv47851
2v92t976
32xgxr78
=FI lakiala
2kpw7e71 a9n
=FI lappeenranta
02nhnx25
208vgz68
4r6m6369
=FI lieto
56femd95
=FI mikkeli
04pq6016
51v6v138
=FI nivala
0qj2vq96
=FI oulu
079aq025
1z8gjh69
2958f780
34603r08
36zp6g16
3dvp8k55
3p81rq42
3yj89h83
45ney286
4k33rs84
5tt05r27
=FI pori
08wzdf98
2qtmtk60
5frz7c80
=FI raisio
0f8gv702
=FI rovaniemi
0xvhgt61
4cw3a069
4zy9j617
5jzt8766
=FI ryttyla
3px3r824
=FI salo
3r4rz990
=FI sastamala
3n320c25
=FI savonlinna
367b3935
50508406
5r6j0v30
=FI seinajoki
0dpnza76
36je1b38
398vrq41
=FI sievi
4xjmm456
=FI tampere
04j3q729
0qcqjj62
0qxbas82
182x4x40
1j5yx942
1r742665
1vf7he45 aep
23pf1n13
2are1e81
2ba3pt07
2c59qd48
2ge03p30
2hvt5f17
2swkwp93
2yt8m959
31c62s89
33003e23
3j8jks65
43bdvm75
4d823j42
5cgg2w42
5p6qqk79
5qb4e256
5wmhj005
=FI turku
0br60m67
0edjt083
0wj36765
18fvk877
1nrgrf58
1w4t0r91
1xbygx95
23f5cj14
29pk6x14
2c3t1f68
2e9b4021
2frv6648
2kjggt26 afw
2n35gd31
2ry5rx37
2s578v81
2xbdd320
31cpdm45
36bxpj43
3dxs3n54
3t25rb04 10lb
3xh8px24
43b2ny75
46ctqk05
4p5vbd56
53h55381
5d78xc36
5dbzj528 afj
5j15gc95
5qt1nx17
5sgk3765
5vghhr25
5wmchm75
5y0gcs37
=FI tuusula
30rz3b46
=FI vaasa
0dde9829
19xaj585
3769b225
5e08rb26
=FI vantaa
1thjgt98
3125jv12
3g2cyv75
4gmgt288
57a9rf33 w64 11yu
5h664633
=FI vihti
2x6r5976
=FJ lautoka
008bt423
=FJ suva
08stv805
0qk2nf71
12cqkk56
3d087w61 agg
45h9g769
=FK stanley
14g4a840
=FO argir
13fxe638
=FO torshavn
34thfr92
3703vq44
3k6sff92
3srps915
4xx5hr10
5mwmd090
=FR abrets en dauphine
4z9etn73
=FR agen
11gb2z47
=FR aix en provence
00y1yp65 bla
0axatv03 bla cii
0f945z63 bla bmh c64 cii
0kbj9450 bla
0sneem20 bla
0wcvf151 bla cii crn
10bhn875 bla cii
11gea244 bla ccb ce8 cii
12atz016 ahc bla
1438g369 bla
14k9eh48 bla
1ejp3f31 bla cii
1pa4h393 agt bla bmh c64 cbk cii cs7 ct0
1tgzah93 bla
1txxxh71
2ne96s28 bla
2sk3de74 bla
34vm3a78 bla
368jkn02 bla
3770xn43 bla
37f3ga09 bla cii
38716291
3b8h2993 bla
3bzqy612 bla
3djzxv48 bla
3r0cdk24 bhf bla bn0 cii d0y
406m4x33
43xjcd49 bla cii crn
46mf7d87 bla
4gkrs683 bla
4pwzyv45 b3u bla cii d0y
4sc1bg24 bla
4yzbzc51 cch
50gdsq06 bla cii
50sat078 bla ccb cii crn
55449294 cch
5bp3mq98 bla
5n8bdc26 bla c64
5tb4mb78 bla cii
5whq8x35 bla cii crn
=FR albert
0brzfd30 c64
=FR albi
0bq8vv83 c40
12x47023 ahw
3078mv10
3cxnrt47 ahw ca3 cii
4nhrpb61 ahy
4nqgdy63 ahy
5ghbkv78 ahy
=FR alenya
4svhf137 c64
=FR ales
3e8rf594 c40
=FR amberieu en bugey
532bae17
=FR amiens
0190j002 cii
07a90f76 aii
08n78156 aii
0bgnvd66 aii
0cctyp65 aii
0erb9339 aii
0rxdng69 aii cii
0ry58h45 aii
12h8gy04 aii
1aba3e23 aii
1c62av11 aii bc7
1gje7n16 aii chy
1gyxrk03
1jrmfs07 aii
1s6bet72 aii
1v9vbn43 aii
2a9mrq41 aii ckc
2at6c277 aii
2bhp7a56 aii ce8 cii
2bn7hs48 aii
2hr3zx73 aii
2ht85j57 aii
2m9cs548 aii chy cii
2wdygz27 aii
3cs09e53 aii
3jt9em80 aii
3keztm33 aii
3r13py57
3vv60b83 aii
4grq1g73 aii
4jvgth94 aii
4mywez65 aii
4rx35w12
4smxbm79 aii cii cvu
59424541 aii arr
5brss208 aii cii
5w9qrp28 aii
5y441t49 aii
=FR angers
00n0fx93 bwr
0jzv1t04
1ks4c961 cch
1m6as704
1nhp3z94 ajl beq bja cii
250ngj72
25agbr41 ajl ckc
2vb4k656
36j0y719 ajl cii cvu
39yyx623 ajl chy cii
3hqv2x85 ajl cii ckc
4kkyet53
4nx9ps90
4yrqp957
55nbmz93 ajl cii ckc
5dedze85 ajl bwp
5rth8x13
5tegpz81
=FR anglet
1az1jj42 d0y
5hwvf758 d0y
=FR angouleme
1dn7gg32 ccb
=FR annecy
10hz2d37 av1 cii
2k7jpz69
49nhh297 av1 cii cn3
=FR antibes
0pwny267
4st5gd49 c64
=FR antony
0ndgn179 c64
10sf3c58
1wep6g48
3gvw0533 c64
4908fk77 c64
4hwprk59 c64
51qwvk84 c64
=FR apt
4n7js917
=FR archamps
0cfgrb31
=FR arcueil
14e1xw86
37m4z744
=FR argenteuil
4dshyk09
=FR arles
4n4xt623
5cg4nt71
=FR arras
53x9s498 bcz
=FR athis mons
1kvhwz50 c8i
=FR aubagne
2gqe1446
=FR aubervilliers
0cd48p72
1kysxr05 ci3 cii
2cnsac56
4kadgz77 caz cii
4zjb4t38 c5s cii crn
5tqdk852
5yqfzf35 cii cxw
=FR aubiere
01f39w38 ax1
0t3fpp34 ax1 axf cii cvi dbx
1bch8q67 ax1 ct0
1dfzdy43 c64
20ahr442 ax1 ce8 cii
214k6v65 ax1 cii
26tc4g97 ax1 bfw c49 c64
2bbcad85 av1 ax1 bi7 cii dbs dd4 dxh
3gz4y884 ako ax1 cii ct0
3vgfxd91 ax1 ca3 cii
45qszf23 ax1 axi axt chy cii
5m0gf780 c64
5sd5r855 ax1 cii cvu
=FR auch
54k36w33 dlk dn2
=FR audenge
0ptrgc11
=FR auffargis
21tq1e57
=FR aurillac
1xbd2h58 ax1 bfw c64
=FR auzeville tolosane
4wa4se75 c64 dks dna
=FR avignon
002mgt08
00d7xf38 al8
024c1w94
0648r680 c64
0mfpxb84
1e7wth34 c64
1gtjxz83 agt ct0
1jj57g95
1m68w837 c64
1wrrzv62 al8
1xdxaz62 al8 alm
2125p091 al8 awm bhf bi7 ci3 cii
230za379 c64
251b4k82 c64
2d898a89 c64
2e2xy827
2gg8z294 c64
2n399288 al8
3qbdej90 c64
3rndwg50 al8
41tepq66 c64
4580xm45 c64
48bnmc64 al8 c64
4q9mdf26
52cnt662 al8 bla byu cii
5bm5fm58 c64
5jw9dg17
5q7mnw87 al8
5v33q311 al8
=FR bagnolet
0bw5n526 ckc
=FR bagnols sur ceze
298wh711 c8v
33z2gt89
4140y156 c8v
4fr7pd94 b4z b5a brw bsv c8v chy cii
=FR bailleul
01q9w183
=FR banyuls marenda
3wg93s13 am5 ban cie cii
49xh5y45 am5 ce8 cie cii
=FR banyuls sur mer
5gz4kr37 cie cii
=FR barp
26ma2c10 arj arl
=FR bastia
59nvbd93 c1k
=FR bayonne
20yw9113 d0y
3bj0v820 aow cii crn d0y
4jx0vp64
=FR beaucouze
03gebh55 c64
20bd5z62 ajf c64
2xq0x374 ajl bwr c64 d6h
56ms9a36 chg ovh
=FR beauvais
0dn6fj84
23wnz719
=FR beauvoir sur niort
0s8hq550 ce8 cii d93
=FR belfort
1cw28e72 aml aow bn0 c0r c8v ccb cii crn
1kvxx237 aml and anl avp ca3
4n13w407
5bn3m307
=FR bellignat
5xhkkt06
=FR benquet
4aevb021 c64
=FR berck
1p2v9z14
=FR besancon
000pc329 and
04fmxv66 aml and anl ca3 cii
084te143
09a00p22 and
0gy9rx06 and
0mmyvx69
0xj0bd35 and
0y7p5s85 and
16cx2z26 and
1a0gpy77 and b05 b11 cii crn
20cm6143 and
28cef883 and bn0 c8v ccb ce8 cii drn ovh
2dn7x778
2h0g9r59 and cii ct0
2rgyc156 and
2z87sy46
32582s48 ct0
3k2z9h56 an1
3n6qxm88 amr
3pcc9z86
3wmxdf36
3x895t47 and
40snv716
432d2f64 and
4asdee31
4c0g9136
4nk3ny21 and ckc
4nrhwg12 and cii
4w8f9k94 aml and crn
4x58c235
511qfq70 and
538k6829 and
5813w841
5w3vvc59 and ckc cm1
=FR bethune
4f7wcr96
=FR beychac
54gdez93
=FR beziers
0p7wry37
=FR bidart
08kvxw43
=FR biguglia
40r8ry56 ayt cii
=FR biot
455v8x20 c64
=FR blagnac
0p30gg26
14cdjz51
=FR blois
3y0qc033
=FR bobigny
2mtpz628 ckc dwm
3837fc46 ckc dwm
4hzkx672 alx ca8 cc8 dwm
5vqkgf08 ckc dwm
=FR bordeaux
00bbyx17 aog aoq apb
01695n52 apb ban cii
08cerz11 cfx
0b5m4232 apb
0qe5nz43 apb cii ckc
0tebkv94 c64
0wrnm709 apa apb c64 ca3 cch cii
0xzzba89 apb ckc
0yee3n23 apb b33 cii ct0
12b7c704 apb
12zmcc30 apb ckc
1409jp78 apb
1a6zh966 apb ban cii
1b5nw197
1cbgsf04 apb cii ckc
1gy4cq52 apb
1hq89f96
1mts2g59 apb ban cii
1wjxf448
1wvg5605 apb ckc
1zthd343 awm
219m1e13 apb
240khg33
2dsacc67 apb cii djr
2gezhp66 apb ckc
2xx07v13 apb ckc
2yw1f353
31j52y75 apb ckc
32j53342 apb ban cii
3affdz79
3e4tg734 apb cii
3g8tev55
3pbgwk21
3rwxa582 apb d3k
3szy5d35 c1k
44rb3f07 ckc
48xwe611 apb ban cii
4arx1b97 apb
4dyeh227 apb cii ckc
4gbzm373
4hw9c755 ao5 apa apb
4k8wt746 apb cii
4sgk7z88
4vgc9p51 aog apb djr
4yknsj87 apb
4z1mvq22 apb
54qv7y42
57qpr032
5r25mc45 apb cii
5t1k5w49
5vbaw293
=FR bouguenais
0qxv3c44 bx6
0tjzq647 arh avp
=FR boulogne billancourt
1xy6f245 cqb
213qq237 cxw
24850w61
29g12z74
2k243t26 ckc dsn
36ydxy43 cu7 cxw
3jf78g10
3m8vkq32
3saykv37 c5p cxw
3yr1er70 cxw
46as0q24 cxw
4bnnrk48 cxw
4ysgkz12
572pak88 avp cxw
5gscwg02 al8 cii
5r0mw364 b5k dsn
=FR boulogne sur mer
501fq006
=FR bourg en bresse
48yvwh14 bhi dxh
=FR bourg reine
06fc7318
=FR bourg valence
4yy24g58
=FR bourges
12nmxy35
=FR bourget lac
0qk0vr83 av1 c8v dwz
15gaxx73 av1 ca3 cii
2rmwrd87 av1 cii dd4
459fdx51
=FR bourget
3h706g49
=FR boves
17e7nq37
=FR brest
0kcehz97
10rve435 aqn beq bx4
16p3g423
1b8h3982
1nre9703
1qjd1497 aqn
1v6shv96 aql cch
266kfd37 aqn aqs beq bx4 cii cvi d2v
2bhhaf78 aqn chy cii
2c39sz82
2ght4n58 aqn beq cii cvu
2rxawm77
2wtzn374
30txnd05
36tyjs84 aqn beq
372th171
3evbwn87 aqu
44jxhp58
4av83c71 aqn aqp d2z
4xyegq63
59n54003 c4c
5fa5kd53 aqn beq
5mqemx33 bwp
5xxb2f26 aqn aqo bwp cm1
5ybd2c79 aqn beq
5yhtfv11 aqn
=FR breteniere
0fx7tj38 c64
=FR briis sous forges
4s30bh85
=FR bron
00q6dn27 bhf
061rmm93 bhf
06yspz11 bfp
0gjkah88 avp ds7
0pdd0432 ban cii ckc dbs dxh
1t7v1t25 bhf
2ahzca76 avp ds7
2awy7178 avp dxh
2he5dz58 ban cii dxh
2q077p55
3m0zs870 c64 ckc dxh
3vmza063 avp ddm dxh
4bsn3y16 bhf
530j9m17 ckc
58hz8544 djr dxh
5dt05430
5hby3g70 ban bi7 dxh
5k0nvr25 c8i
=FR brunoy
41tgdz97 ce8 cii cpk
=FR bruyeres chatel
0kn4eb29 arl
0psvvh49 c8v
1d5pah27 c8v
3ns8gk42 c8v
=FR bruz
0k206f19 c3t
21wv9p83
3rxtdc22 d63
5b3p7p58 arp d63 d6e
5wy89733
=FR buc
5q32wc29
=FR bures sur yvette
14p8mr66 b5k cii
4wbdez64 arv b5k cii
5d5m2r55
=FR bussy saint georges
3a7cv628
=FR cachan
1bn5c048 b4d b4o b5k ca3
1kz1bj67 awm b4d cvi
2vnwa888 b4d b5k bi7
3njrcx45 b4d ban cii
3r7eh527 b4d chy cii
3vam5b06 auc avp b4d b5k cc8 cii
5pabaz56 b4d cvu
=FR caen
039zvd55 d9x
041cxe63 atf
05ba5y61 asf atf
0g7vvf64 atf crn
0j6szp87 atf crn
0kk8cj26 atf
0syxhp13
0vsvph51 atf ckc
12jsqx30 atf
18z38380 ckc
1a6c6c20 atf ckc d9x
1fpqqe90 ash
1gan4k05 asf atf chy cii
1k40cz91
1qgpsk62
1s4cye48 atf c64
1yc7td35 atf
22txr781 asf atf cii cn3
24v1wz08 atf
27arzy69
28rasm92 atf ckc
2bcp0f55 atf
2mtckd63 atf
2mz39b41 atf
2sjzjp24 atf
2x9y0j10
2y0gk295 asf atf c8v caz cii
323hgh72
328tc677 atf d9x
34p80033 atf
3hfcy355 atf
3jm2hc44 atf cii
3rnz7p05 atf cii
3v83q278 asn ata atf cur
42dc0x18 b4z c8v cn3
4310tc15 asf atf caz chy cii
43749971 asf atf cii cvi
4b8tg719 atf ckc
4b9vs620 atf cii
4bky6g25 atf bc7
4f6tkx67 atf cbk ckc cqt
4mbmkb12 atf
4q1kbj36 cpw
4v106c48 atf
4w7xqn11 atf d9x
4zeq1c51
50tnz974 ata atf ban c8v
51kpcy16 ash
564q8x20 atf
5jw85995 asf atf ba1 chy
5k1a6w82 atf cii d9x
5tjbhz35 atf
=FR calais
0tm1qp20 b1j
=FR cannes
5gz77z03 cs6 jc7
=FR cargese
44mrv955 ayt byu cii
=FR carros
5maa9n89
=FR castanet tolosan
0djqrp75 c64
0gmg7z55 c64 cii dlk dn2 dna dni
11emb038 c64
1krsgj74 c64
1sjmsj73 c64 dks dna
1t60dp04 c64
1z0xsq42 c64 dst
26jydx17 c64
29xmsm82 c64
2gwt2810 c64 cii dlk dlq dn2
3cp8z405 c64
3j65n394 c64 cii d1g dn2
3m06rq97 c64
47z5as19 ban cii dlk dn2 dna
529hw956 c64
5k317v03 c64
=FR castres
1m1ghf88
=FR cergy pontoise
0stfdh39 auc
0t3njy04 auc ccb cii
0vctdx48 auc auj cii crn
3eqwt088 auc
3nx05k88 au8 auc
3qgt2624 auc cii cvu
3vs46t66
43htjv09
44yw8e10 auc
4crh2b66 auc
4rdbcq08 arh auc
592ata02 auc aul cii cvi
59zr1469 au8 auc
=FR cergy
033vhx30
2dga6j42
3d1tvr44
3qeacd72
44eye907
4ef94584 auc
5mzs1s34 auc
=FR cestas
2xssje65 c64
4vt1b016 c64
5jha0v88 c64
5xph3080 c64
=FR ceyrat
4aqtsh50 c64
=FR chaingy
4s6f1186 c0r cii dpv
=FR chalon sur saone
3sad0n74
=FR chalons en champagne
0akf2z72
1b1b8a96
=FR chambery
1r35jx22
2ycky274
2zw6ye80
4gqg1a07
=FR chamonix
0v9a4y41
4pfqvy45
=FR champenoux
001j6c19 c64
0gyb4719 bum c64
0yv4p972 c64
0zg31r41 c64
1d5v2p67 av7 bum c49
31sd2508 av7 bum
4kx4jm74 c64
5gkf7m32 c64
=FR champs sur marne
07yrhe07 avp c06 c64 cii
17x69387 avp azw
1m83bk32 arr avp cc8 cii
1q2bn656 avp
268ecp52
29hkd614 avk avp ca3 cii
2fsd1928 c8i
2nqy7n35 avk azw
2nwvxz07 c4o
3a84yw54 avk cph
3bz5pb92
3r3n3715 avp dcw
3wct8w46 avk cii
3x42jk29
45bzvb60 dsi
4rrzfd14 avp azw ca3 cii
4t50yk91 avk avp cii cvi
56vbnz12 avk avp
581g8849 avp azw cii cvu
=FR chantilly
17art439
=FR charenton pont
0y86zy26
=FR charleville mezieres
2wgpwk78
=FR chartres
57pssn12
=FR chasseneuil poitou
33zcvm50
4jx68594
5vzq8x33
=FR chatenay malabry
0v0y5771
156gk772 ca3
2mnw9q71 b5k chy cii
2v6n0329 b5k
4bkzce69 c26 cwr
4p1n4n05 b5k
4qkhgw46 c8i
59bq3232 b5k cii ckc
=FR chatillon
08bf9746 c80 cii
0zmdjj30 c80 cii
3nqvpf75 c37 caz cii
502mw613 8st cii
=FR chatou
49yaph28 avk cph
5bbdpt11
=FR chaumont
0e187w79
=FR chavaniac lafayette
1rxxm828
=FR cherbourg en cotentin
0tb6q730
4fev8a92
4ynvm727
=FR cherbourg octeville
1r96cc35 atf
=FR chesnay rocquencourt
2kvxyf05
2r29r389
53evvt91
=FR chevilly larue
3r6bpj37
=FR ciotat
3w43f812
=FR clamart
39c2j878
4sb8a726 bbe c9n
=FR clermont ferrand
03qhrc72 ax1 c64
05caq902 ax1
0e4pqm50 ax1 be6 ce8 cii
0nf46858 ax1 axa
0wapp278 c1k
10kha811 ax1
119hgk08
16vzeb02 ax1
1a8ajp46
1bv2n867
1cd4f636 ax1
1hg13988 ax1 bmh cii
1hwngd19
1rp22j96 ax1
1stqnn06
1t4k8953 ax1 ban cii
1vmzej98 ax1
2141gz69
287ptp38
28m9sy08 ard ax1
2c3c9255 bfw c64
2gy1r431 ax1
2n5evf44 akm
2n66bv81 c64
2q7f3j18 ard ax1 axo
2tcf7a68
2vnq7240 ako ax1 bmh cii ct0
2xmyxb72 ax1
394www40 ax1 axu
3atqv648 al9 ax1
3rny4b03 ax1
3rzyjb72 c64
3y61y350 ax1 ckc
3zzbzq91 ax1
402qmp47 ax1
4397qy32 aut ax1
4cxrqq60
4dw8vw47
4pya0t36 ax1
52d1cv78 ax1 ban cii ckc
59wd2y60 ax1
5b3ejk16
=FR clichy
0nb3j622
1y26ms03
3jyzk483 c9n
=FR cluny
0hbc1k35 cch cvn
=FR cochere
580cnp32 c64
=FR collonges sous saleve
1b0sx541
=FR colmar
0hj3wt34 c64
1r6q9v78 c64
291jbz11 c64 dg6
2z4kwk56 c64
=FR colombes
04nnf780 c9n
5cv56b48
=FR colomiers
5wrsmg43
=FR compiegne
01tmq304 aii ayj cii
075hvk77 ayj cii cvi
0j4p5x30 ayj
23ffhx15 ayj ca3
2j530k95
3yaydt41 ayj ca3 cii
49z3x013 ayj
4y5kwa70
4yb7z140 ayg ayj
5dycrx89 ayj
=FR conde en normandie
4q26jh72 zbk
=FR corbeil essonnes
246mbd04
=FR cornebarrieu
009b0k06
=FR corte
0nbhg292 ayt cii
16nwev19 ayt cii
3p371w23 c64
4hrbdg71 c64
50ra0n32
=FR courbevoie
064cv520
0dyg4f15
0kt5kp12 10hg
16qv5070 e7y
2baeke04
2fdb8q57
2setav13
394bpd20 1092
475zhg63
4sgy3p75 az0
4vdtsw44
56mt4481
=FR creteil
0rrhf939
0syfc790 azw
11gnc761 azw
1bzdp563 avk azw cii cxw
1ea4na26 azw
1htygx54 azw bj0
1mccny28 azw
1pjw7y38 azw
2f9r3321 azw cdq
33yb0967 c9n
3e6bgb38 azw
3f3pbx54 azw
3ha87a98 avg azw
3ssp8273 azw
3zffa955 avp azw
41dsyz88 azw cii
42yv0n82 azw
46cjf283 azw cii ct0 cxw
47egvh76 avg avp azw
4n1nkp35
4qe59j94 azw bj0 ckc
4v85vk04 azw
546daj73 avp azw
5bdn0q71 azw
5dwv1d98 azw
5f38c676 azw
5ggc9x40
=FR cugnaux
2qdgbw61 cii csj dll dma
=FR daix
3bf4tw22
=FR darnetal
0a5dxw64 ash
4cr3xz70 azz
=FR defense
1hbn6876
=FR dijon
00tth217 c64
02jby155 c64
03cgs259 b05 b11
0g700j37
0j5eb891 b05 b11
0mkad321 b05 b0z b11 b15 c64
0pjqzf38 cur
0zgas264 b05 b11 b15 c64
11hdpx94 b05 b11 ccb cii
11ygpb73 b05 b11 cii
17k05f91 b05 b11
19qdtz78 b05 b11
1c2t8448 b03 b05 b11 drn
1ch21j41 aml b05 b11
1ds1xe75 an1 b11 cbk
1rb31945 b05 b11
1ssxvy26 b05 b11
207fe012
20n3gx08 b05 b11
21f0sa24 b05 b11 cii
22k0py62 b05
24tyc086 b05 b11
250h3a52 b05 b11
26rt6w15
292fgv83 and b05 b11 bts
2b6c1039 aml b05 b11 cii
2c01r047 b05 b11
2n7ax847 b05 b11
2szgeg66 c1k
2v6phz91 b05 b11 cii
2zbcw461 c64
334tmt82 b15 c64
36wqyb22
377z4z10
38kqx890 b05 b11
3k1bsr36
3w0a9c02 an1 b11
3xe54902 b05 b11 ckc
3zav0w05 b05
3zek0r74 cd3
4d70nb60 b05 b11 b15 ckc cqt
4ejcwb57 b05 b11 crn
4gnd7c94 an1 cch cvi
4mp4zc06 b05 b11 ban cii
4mzqjs78 b05 b11 ce8 cii cqt
4t9bwz39
53wack18 b05 b11
5s1rff82 b05 b11 b15 ban c64 cii
=FR douai
02jdvv38
42rh9p26 c40
4q0vvv33
5ate2e14
=FR dunkirk
14net767 b1j bda
2gdcg342 bcz
47yt6z33
=FR echirolles
06gc9859
=FR ecouen
0qh1df20
=FR ecully
15vtcw98 b1r cii ds7
42fmc481 bf5 bhf cii dbs
4dxeze48 b1r bi8 cii dxh
4xbczw40 b1r bi8 cii dxh
5s6rge65 bg4
=FR epinal
16crzw98 c64 ca3
1sp9jb48 bum
466jcd14
=FR epron
4twen471
=FR evreux
2fek2d03 cwp
37m5k958
3sny2w29 atf d9x
=FR evry courcouronnes
04k6zk54 b21 b5k
04yvsb77 b3k c8v
0e96v939 b5k
0nsf1h45 c40
0tx98v53
0wwxk695 auc b21 c8v chy cii
0xc55v17 b21 b4z ban c8v cii
0z4cj158
167fw009 b21
18r7pa17 b21 ban co8
1aqxgr98 b21 b5k
1cqp7y05 b21 b5k
1wpxe954
28pnqf58 co8
2j44zw77
329fj191
380k9k47
3b2c0z26
3fj96t64
3hnm8b07 b21
3jca6281 b21 b23 cii
449rap84 b21 b5k cgo
4az3m568 b21 b2h con cqt
4d5x5x34 b21 b22
4g9rt435 b2f b5k dac
5d29yv45 b2s
5j681482
5k267t15 c64 c8v cii ckc
5mn8kz17
5xvk4r52 c40 c4o
=FR evry
03ene322 b21 b5k
1q5ge486 c7z ca3 cii cvb
3m5vq622 b4z c8v ckc dvg
48dnaz08 c64
5b2jnz57 c41 c4d
5k000j23 b21 b5k
5ktpad22 b21 b5k
=FR famars
2jgbpg06
=FR faverges seythenex
1zshhn36
=FR ferolles attilly
4nn2g279
=FR floirac
3qma7a12 apb c64 cii d93
=FR florac trois rivieres
36wb4w46
=FR foix
5d6wfd23 ce8 cpk
=FR fontainebleau
0ghzk478
20cdve92 c7z cvb
3kc13263 c7z cvb
579t4s85 cvb
5yd19040 cvb
=FR fontenay aux roses
0az7j379 b4z b5k c8v cii
0nvvw130 b4z b5k c8v ckc cxw
10j2gw05 b5e
12bkhy33 b3k b5k c8v
16pnwd02 b4z c8v
17t6vc13
19w82839 b3o b5k c8v
1ha22c77
1m0z6m03
1s29vd38 b4z
2vbhxm52 b3o b5k c8v
3d07zf92 b3o b5k c8v
3v581z64 b3k b5k c8v
4ef91678 c8v co8
4ge2hn26 b4z b5k c8v ckc
=FR fuveau
55bexb09
=FR gap
0v6ffm80
=FR garches
37y9hb39 b8i c9n cf3 ckc dsn
3pef0w96 c9n
=FR garde
2m9kbe37
=FR garenne colombes
22s7wx37
=FR gennevilliers
1rjx3896
347ywk92 auc
37pnxs58 auc
49s0ch10 qsf
51kyr374
=FR gentilly
17zgqj96
3yzavx55
=FR gieres
003ege03 chy cii dd4
3bcdsr62 b7j b91 ca3 cii dd4
3jrb0276 av1 dd4
5afmzm11 b7j b91 cii cvi
=FR gif sur yvette
015h8611 c8v cii ct0 cxw
03cnsp62 b60 c8v
0cch2r34 b4h b4z c8v
0enct420 b4x c8v
0ern2s92 b67 c8v
0gdtta79 b4d b5k cii
0hx6zz33 b5k
0mxvjp83 c8v chy
0n7gwn90
0rd81916 b5k cii
0rmv5n97 c8v
0seqzr32 b60 c8v
0skw9v43 b4o b5k cii
0tpxnv37 b5m c4d
0z75hn32 b60 c8v
12fqzm33 b5k c49 c64 cii
152dat82 b3o b5k c8v
19tcpt25 b5k
1fftxe08 b4z b5k c8v cii
1hym1a89 b5k
1jv2ft75 b4d b4o cii
1pjhvt09 b5k ba8 cii
1qgrh175 b5k
1t05f005 b4o b5k cii
1t3n1r11
1vzmdx15
1y8j9r24 cpw
1ydb3330 b5e cii
1yvj5k91 c8v
247p4w70 b49 c8v caz cii
266cgx57 b67 c8v
29rmm934 b49 c8v caz cii
2b9d0n72 b5k
2st4q439 b5k cii
2wy3s959 b4o ca3 cii
2xnnng09 b4o b5k cie cii
30627c87 b5m c4d
327z0p26 b4z b5k c8v cii
35xy2s54 b67 c8v
3cwzta72 c8v
3dsd0g48 b4z c8v cii ct0 dsn
3e0fmc37 b60 c8v
3k074y09 b5a b5k c8v
3n15ch10 b5k c8v
3q29s414 b4o b5k
3sypqe31 b5k c8v cii
3tyznx60 b5k c26 c5p con cxw
3vsc0s28 b4o
3w1ffx74 ban
3xjwb503
3yz9dq27 b67 c8v
40753f36 c4d
43k3s342 b5k
44843a98 b60 c8v
455wwj08 b4o b5k
46s64z12 b4z b5k c64 c8v
48d5xq24 b4d b5k cii
4akdr244 b3f b5k c8v
4dkt3v19 b2i b5k
4dy97z61 b49 b5e b5k
4e3ktk27 awm c26 cvi
4k0drf78 ccb cii cpk dsn
4t35mq24 b5k
4vg26t07 c8v chy cii
4y9y5354 b60 c8v
4ykpca33 c8v
54bkz707 apb b5k cii hdr hds
56wdpc91 b4z c8v ckc
58rvd314 b4h b4z c8v caz cii
5bjjq434 b60 c8v
5c4ttx26 b60 c8v
5e5ch838 b67 c8v
5k705z76 b4h b4z c8v
5nddf786 c8v
5q5cyp41 b67 c8v
5wjc8a85 b4d b5k
=FR grabels
5d362832 bsv cii
=FR gradignan
0har9915
34a4bk84 apb cii cn3
=FR gramat
0j8epd55 arj arl
=FR grand bourgtheroulde
29242j35
=FR grau roi
3synvw58
=FR grenoble
00063q30 b7j b91 cii cvi dd4
00tdrn36 b91 dd4
09ps2x93 b6l dd4
0awrf758 dd4
0byxdz40 b4z c8v
0fwjkb59 b7p b8l b91 c64 cii dd4
0genbz89 b7d dd4
0jxe7243 b6l b7j ban c64 c8v cii dd4
0ndvqf03 c8v dd4
0rv5x925 b7j b91 cii cvi dd4
0t9pwh21 dd4
0t9y0z13
0wvtes77 b8h bnz
0x5jmr79 b7j c8v caz
0y523k32 dd4
1027m165 b6y ckc dd4
10rs2a38 b7j chy cii dd4
14cxe167
14n97s28 b91 chy cii dd4
14p6mg26 av1 cii dd4
1554y636 dd4
1aj0bf86 dd4
1c8rcg82 awm b7j b91 cii cvi dd4 dd9
1cf2sz15 av1 avp bmh cii dd4
1dp2pa47 b7e b7j ban
1h4fxd96
1hrtf583 ckc dd4
1kbr1737 b6l c8v dd4
1kcrnc96 b87 cii dd4
1mbz8562 b5a c8v
1trpqt29
1xr1s547
1yxtfe92
1zjc6908 7nh
23jdj880
24cwyh09 b73 bnz
2550n020
26j45x50 b7j cii dd4 dd5 dd9
2aj0kh94
2bxdh068
2dd25k08 b6l b7j c8v chy cii dd4
2dpnb389 b6y
2ggzyd20 c8v
2mc6qk71 b7j caz cii dd4
2mg6n827 c8v
2tfmen73
2w3v0826 b4h b4z
2wrd4e19 b7d ccb dd4
2wrme198 b7j b91 cii dd4 dd9
2z8yps18 b91 ca3 cii dd4
32j1fw45 bnz
33d95m27 dd4
36zswm25 b7j b7p ca3 cii dd4
3949e763 c8v cii dd4
3985kf35 b7j b91 bfw ca3 cii cvi dd4
39j4x695 b6l ckc dd4
3amy1q65 c8v
3e044190 b6l b91 c8v caz cii dd4
3f0apy98 b7j b91 ca3 cii cn3 ct0 dd4
3jhvx342 b8l
3t9s7t87 c8v cii ckc dd4
3taa9n66 av1 b7j b91 ca3
3vte9x46 c64 cii ct0 dd4 ury
3vyv3y87 cii ckc dd4
3x1z2w73 av1 b7j ce8 cii dd4
41rhpw39
43pfpy19 b7j b91 ca3 cii dd4
459x4g44 ckc dd4
45ktmd28 b7j caz cii dd4 dlk dlq dn2
47p7mf25 cii dd4
4dbzz632 caz cii dd4
4e2ndp15 dd4
4ett5b41 awm b7j b91 cii dd4
4fmayc82
4g26vc28 b7j chy
4mf0wv34 b7n c8v
4px4e658 cpw
4szabx38 b6l b7j ban c8v cii co8 dd4
509qp208 dd4
50rs7291 av1 b91 cii dd4
535cbn94 b6l c8v cii dd4
53brmk41
5514hp74 b7j b8l dd4
557vhy43 b6l c8v ckc dd4
5588ks88 b8l cuq dd4
55q9jt53 cii dd4
56hxch81 b73 bnz
56th3f83 b73 bnz
5exke706 ard b6l b7j dd4
5hb8m595
5hyx5a17 b7j b91 ca3 cii dd4
5kwbf598 b7j b8a b8l cii ckc cm1 dd4
5sbt2524 dd4
5tryn870
5yp7vw70
=FR gruissan
0nq1dk77 c64
=FR guipry messac
34c5s198
=FR guyancourt
087n5v55 b5k dsn
08hxwy89 b5k dsn
0cw4qm30 dsn
0mdx2x22 cii crn dsn
0s4fex77 dsn
1bt3e159 b9g cii dsn
1jdptv64 b5k dsn
1qm1tk92 auc cii ciq crn dsn
2t1k2015
34fjft09
35hv2v80
42j26x71 dsn
47rqcm40 bmh dsn
4ate5z57 dsn
4db8q179 c64
52hbrn62
5ppf7q77 cie cii csj dsn
5qm04q50
=FR haillan
3q961f45 czw
=FR havre
17vnhv07 ba1
1km8f434 ba1
1yqes018 ba1
2sb3b652 ba1 cii
3qcqf034 ba1
3rs37749
40110q42 ba1
43qd1272
46cwyy43 ata ba1 d53 dsb
46dym823 ba1
4e9rea41 ba1
52xwpe12
5v509s40 ash
=FR hyeres
1sh1xg03 bfp
5x4z7p76
=FR illkirch graffenstaden
015ws592 ban cii ckc dg6
032sc770 ban dg6
0k4e5n71 awm ca3 cii cvi dfv dg6
0rh71z37 chy cii dg6
0v2cdz24
2d4qpq05
2g4mxc89 chy cii dg6
3cjqqq10
45sst074
52pqt102 cii
59g0vd42 cii dg6
=FR is sur tille
3ze07515 arj arl
=FR issy moulineaux
2e9m1r40 cev
3gm96w51
3pnrt678
52gj4g33
5p5eax82
=FR ivry sur seine
05w2mm89 bv2 cii cuz
0nf3nv81
0rydyx93 cii
16gvpq28 c64
2n9cps64 cgb cpy cqt crn
302qeq32 cgb cii cpy
4v3xcy66 c9n
4vthwx70 chy cie cii
4zza3s31 d6j
50r7zc91
51gvfp41 c5s cie cii cqt crn cs7
=FR jacob bellecombette
157h5t87 av1
=FR joue tours
1dsbpt61
=FR jouy en josas
0gtg0p11 c64
0j4knb04 c64
16pfse95 c64
1jvz7e61 c64 ckc dsn
1t3qpe29 c64
1y766z47 bb7 cii crn cxh
3d4ga814 c64
3n4vkw74 c64
3rkgeb39 b5k c49 c64
423jsj19
4ztc2y03 c64
55jvqb21 bb7
5h7q1840 c64
5mfwtg94 b5k bj0 c64 dsn
5qdnns64 c64
=FR jugon lacs
0cwssz89
=FR kremlin bicetre
1s0ssk34
24c3xj78 b5k cii ckc
39jywa41
3ka94606 b5k ckc
4r5ddq29
5c9p1x46 bbe c9n
5kz79f96 b5k ckc
=FR labege
13zjdj28
=FR labruyere
36b75x65 c9n
=FR lambersart
0wxcfk47
=FR lannion
3yn94905 ca3 cii d63 d7z
=FR laqueuille
0332tv21 c64
=FR laudun lardoise
5jpxcv08
=FR laxou
3wtxje77
52mm9560
=FR lens
3r7e7711 cyp
=FR lestrem
0bywv891
=FR levallois perret
2qds7b08 cfx
5np4h792
=FR lille
00z46s85 bcv
06vqpx82 bct bcv
07wbr017 bct
086epd30 bct bdo ckc
09wnqp40
0a3p4g61 ban bct bdo ckc
0dyt5s15 ban bc7 bct bdo cii
0g32ep81 bct cii
0hz02a80 b1j bct bcv
0j3wcb35 cdg
0jmxvy70 ckc
0jsgkx16 bct bcy
0m090414 aii akc b1j bct crn dr7
0qe7f485
0x76wb44 ckc
0zm0ea22 dvg
11ta8654
165ax130 bcv
17h2rd72
186z1m53 bct cch dut
18sz1a42
1e8kn913 bcv
1qygwc68 bct bcv
1sc1ca25
1tkg4p45 cfx
22rg6s67 c1k
25b4c754
27mm1153
2dvx0516 bct bcv
2evec030
2hkbys70 bct
2jj4jf83
2kzqn938 bcz
2mdnkg28 bct cii csj ct0
2ppyfa04
2w8awt17 bct c37 cch cii dut
300mzg60 ban bct bdo cii
36h8vg94
3btvgn05
3c3m6m66 bc7 bct bcv
3n91q085 bct cii crn
3pbmtd68 bct bcv bdo bdp ckc
3qy9z186 bct bcv ckc
3rvrjk28 bct bcv bdo
3xfq7a50 bcz cur
3ya3d516 bct bcv
40hwdc70
455vgw31 bct bcv bdo ckc
47y28a09 bct
4cxsn644 cpw
4dsjbp13 bct
4k5h2q42 bct bcv bdo bdp cii ckc
4p4jgt68 bct bcv ckc
4p94ax69 bct bcv ckc
4prezx56
4q29nn62 bct bcv ckc
4vrqzz54 akc bct chy cii dut dvb
53ppfe96 bct ckc
56hav897 bct bcv bdo cii ckc
5bz47575 akc bct cii crn
5cpv3t46 bcv
5dm31p35
5gd4yq49 bct bdo ckc
5k9skc85
5n2c8735
5x9zmx47 bct bcv bd5 bdo cii ckc
5xanhp90 bct bdo ckc
=FR limay
1x6z5t49 c8v
=FR limoges
0by9h273 be6
0f7srh09 be6 ca3 cii d3x
0ke0xj02 be6
0s3ahr75
0vw6wf38
0ysecr35
13dngs07 be2 be6 ckc
14tx0036 be6
16btc076 be6
1tc2d264
21sjst25
23h4a821 be2 be6 bmh ckc
260bjh30 be6
2cp04407
2zas6g74
2zh2vx86 ban be2 be6 cii
327f0k08 be6
3e5e7w20 be6
3r9r2649 be6
3vd4n772 be6
40rsxp47 be6
44qpwz88 bdy be6 chy cii
458p8g61 be2 be6 ckc
4k4pxr75
4kbqb151 be2 be6 cii ckc
529q4s79 be6 dnz
530svb92 be6
5c0n7t28 be6
5v3ej173 be6
=FR lognes
3h00nx35
=FR loos
03f36762
5kk7gg34
=FR lorient
3011gg73 aqn aqs beq ca3 cii d2v
4ed7fw48
=FR lorraine
1xjq7424
=FR louveciennes
3vt7q796 yy9
=FR lusignan petit
1aprym07 c64
=FR lusignan
4247y265 c64
4dz4p063 c64
=FR lyon
019x5d05 ban dxh
06evg656 bfp
075rng13 bfp
07dy3y92 bgu bhf bi7 cii
07e33924 bi7 cii
07z4h433 bik
084x3h80 bi7 cii dx1 dxh
08e8k888 bi7 cii ckc dxh
08s67533
09gmrj52
0a89ga42
0dy3ee97 1tk atf b11 bhf bum c5s cii dsn
0fk7fp57 dxe
0gd5av19 dxh
0jv0wy06 ban cii dxh
0kd6pz94
0mpbzg97 c1k
0pbrnp49
0pmdbw58 bik
0prvqp73 av1 awm bhf bi7 bi8 bik cii dd4 dxh dye
0rawf147 bgu bhf bi7 bik cii dbs dxh
0rj8cd91 bhf bhi
0v452281 3xz
0w1qvp54 cn3 dxi
0w5ay796 bi7 cii dx1
0y1ttm22 78n
10h8d806 dxe
1138xk88 cii ckc dxh
13nhg483 cii ckc dxh
1502ca60
157ce014
15a85k79 c64 cbk cqt dxh
1anhj553
1ap27310 bhf bi7 bik cii
1bcn3f20 ckc dxh
1bj4fd12 bi7 cii dxh
1c7wz417
1cbtr271
1cka1x81 dxe
1cmnjq37
1e5ta479
1ehgvm85
1fvx3s14 bhf cii
1k6ebg12 bik
1rk35k63
1rq5e797 1nu
1rvv0733
1tdw5x85 dxh
1wh5ny27
1y3nsv51
1yw97595 bhf cii ds7
1yx7av22 bhf bi7 bik cii crn dbs
200cc312 bi7 cii
214h3370 1nu
227md814 bik
22pm4x73 dxe
241sry50 dxe
24bka571
256r1e04 bhf bi7 bi8 bik bio cii dbs dbx ds7
26tf7535 bhf bi7 cii dbs
2744fy59 dxh
282csf50 dxe
28atc283 bf5 bhf bi7 bik dbw dxh
28cp7y71 bhf
2bq56641 bhf cii dxh
2cd4tp05
2cyaqf66
2ejmm326 dxe
2gaw1s20 bi7 cii dxh
2gj7m650
2h3vcz70
2mgw3155 ban bfz cii ckc dxh
2ncy5p18 ckc dxh
2qt1p572 bfp
2s3zbq77 bnz dxe
2wmc6m46 ax1 bhf bi7 bik cii dbs
2xba8z29
2yt1th11 bfs
31xg0236 ard bfp bi7 bii dwz dxh
32gdk894 bfp bha dxh
35k61372 dxe
35pbs233
37xc1874 bhf bi7 dbs
38fcbc74 bi7 c64 cii dxh
3cccec37 bhf
3eewzy02
3hf69k85 bf4
3j307b25 bi7 ct0 dxh
3kpnfe55 cfx
3m8r7k33 cgo
3qccw762
3rth4p18 bg4
3sjcn752
3vn1xq77
3xsqa235
40zr6b15 ard dxh
43sy2246
45jdy577 bik
476zq753 bhf dbs
48ryj409 bhf
48z48z46 bhf
4awzyg03
4ea3yn85
4fqvqs63 ban cii dxh
4jqdyp62 bik
4mgnp447 bi7
4mn0nr69 bhf bi7 cii
4msnz457 awm bi7 cii dxh
4ncvnx26
4nh80821
4nsbpw26 bik
4qz4qy85 bhf bi7 bik bwt cii dd4
4rkh0096 bhf bi7 crn dbw dd9
4ssf8c19 biz c64
4t89f389 bi7 cii dbs dxh
4tmh0n51 bi7
4vne9k06 bik
4w61vh47 awm ban bi7 c64 cii dxh
4x9a0q46 bgu bhf bi7 cii dbs
4zmssz18 bg4
50jn9y42 bg4
50qe2074 bg4
512ckg88
51br2d77 bhf
51sjmb83 bik
52yj6c27 ckc dxh
54f5fc35 awm b1r bhf bi7 bi8 cii dxh
55gja518 bi7
571jty83 dxe
59eam965 ard bfz dxh
59sz6q14 bfp bi7 cii ckc dbs dxh
59xs3104 bhf cii
5b5c0584 bg4
5cm0es58 7to
5de6h762 bhf bi7 bik bla cii
5dh21g53 cii ckc dxh
5mhx5h16
5mnstq10 bik
5mqwtr17 al8 bhf bi7 bik ci3 cii
5n21n105 bi7 cii
5tqzgp98 bg4
5vaf4569 dxe
=FR maisons alfort
01rmv394 bj0 c64
08zkt807
27364b18 bay biz bj0
2gz6nd21 awm c64 c8v cii ckc crc cu9 cxb
318tzh81 bj0 c64
471kz689 avm
4k031t90 azw
=FR maisons laffitte
4j9mmv87
=FR malakoff
043zdj72
0cw10t87
3p74y353 cxw
57nsa394 cxw
=FR mallemort
13dgcw28
=FR mans
01aevc89 ajk bja cii
09kpbt47 cc8
1em43w09 bja
1mtcc283
24qc2211 bja
37h7zx09 bja
3a9gd656 bja chy cii
3bf2nz41
3gvgnv89 bja
3h1dmy16 bja
3hq2nj16 ajl bja
4e71td73
4gdp0658 aj9 bja
5pp4j969 bja
=FR marcoussis
509ggw88
=FR marcy letoile
1es8es39 bfw c64
2bddg852 bfw
=FR marne vallee
5pv6tc14 cxt
=FR marseillan
3a0jtb20 c64
=FR marseille
00d5zy28 bla chy cii
00vmwg42
01r1xj25 bjr
02cp4060
060xzr04 ban bla cii
08rcjb67
0c62kq26 b3u bla
0fw8bp86 bla cii cn3
0jj62164 bla ci3 cii
0m587853 bla cii
0nxewv32
0s7v8q53 bjt
0ssy9q55 bla cii csj ct0
0th3sv06 bjt
0vcrsw96 bkj bla
0w2q5j98 ban bla cii
17qtjx43 bla bmh
19d11s20 bla
19kqby73 bjt bla ckc
1cy4tj56 ban bla
1e4wd589 bla ckc
1hcfhk13 bla
1j0mn732
1mq5cp25 bla
1mwvah42
1n0sdq82
1q1nds63
1qfjp710 bla cii
1rf5x574 ban bla
1s8rwd67 ckc
1vrxpt40 bla blo ca3 cii
1ws78v34 ban bla bmh ckc
1xzjvs38
205hma41
219xsk19
21f6nx58 ban bla
21x7r354 alm bla
22my8t07 bla blo cvi
238zyh04 b3u bcf bla caz cii
23h2zv18 bla bm1
257sgk90 b3u bla cii
25sfbe73 bla ckc
28ycv057 al8 bla ci3 cii crn
29a4pp87 bjt
2aja8v82 al8 bla ci3 cii
2byqm057 bla
2ek9wp67 bl0 bla crn
2hwc1z56 bla cii
2jthx987 bla ckc
2me5cy06 ban bla cii
2pr0xw82 bla
314e6f44 c1k
32wz9653 cdg
338wkj94 bjt
34bena10 bla cii ckc
34t1zf11
35xkbk20
3787ar02 bla blo ca3 cii
3anav932 bla bmt
3bcyhr16 bla cii
3br1wy20 bla blo ca3 cii
3e2syc87 bla cii
3hv4y553 cv9
3r5d5c48 agt
3teb1j24
3tncyc93 ban bla cii
3vyjkj45 ban bla cii ckc
3zmd3y94 cfx
3zq0xc17 bla blo ca3 cii
409c3995 al8 bla bmh ce8 cii
40baw385
42h2y225 bla blo cii cvu
43hw6336 ban bla cii
44ha3612
494jpz02 ban bla bm1 cii ckc
49qgqg40 cpw
4bgbbh33 bla ca3 cii
4ceg1205 bla ca3 cii
4d3p2m17 bkj bla
4e3d6y73 bla cii cr1
4fc8dp24 bkj bla
4jm8zw14 ban bla c64 cii
4kgf6p94 bla ca3 cii
4s3t1g37
503cfr35 bla
508wny29 bkj bla bmh
50a1gn71 ccb cii
51p9ra28 bla blt
5258q350 agt b3u bla bmh cii ct0
52bbtn31 b3u bla caz cii
550dmh35 cii
55ymkj32 bla caz cii ckc
56efzf78
57zme681 ban bla cii
5be9p317
5hqfh882 bla c64 ckc
5jrr4320 bjt
5nspsj29
5p8spg65
5q3vnk25 bsd bsu c80 cou
5v0fms67 bla cii
5whd1183
5xr3b330 bla blo chy cii
=FR martillac
59cm9r27
=FR massy
0pykk203 bwc c49
32g2af03
=FR mauguio
4h26d614 c64
=FR melun
277bck87
36qbj650
=FR metz
0avmbz91 and bum ca3 cii yn7
0t8qmx52
103yxp25
18d4rr63 bum
1e0n5141 bum
1fe8k477 bum
1nyrrx14 bn6 bum ca3 cch cii
1xd0ys45 bum cch
47q8av65 bum
4andmq85 ccb
4ev1zs55 bum
4x6jg419 bum
4xykxd72 bn6 bum
55swm364 b4f b4o bum drn
55yrx709 bum
5bhtvt77 bum
5yc49b49 bum
=FR meudon
0bbtde36 chh ct0 cxw
12p54t81
17zz7s54 chh cie cii cxw
1920cw75 cbk chh ct0
2eptjh02 chh cie ct0 cxw
2ft5tp06 cpw
=FR meylan
0bg4y631
4g7cgs52
=FR mirecourt
0xvd0z96 c64
=FR mons en pevele
4dj8jn04
=FR mont saint aignan
0991e274 ata d9x da1
0m6gtd76 d9x
1g1pe685
26jccz16 d9x
2wx41040
2xvkz230 d9x
3467xv55 d9x
3ex43f61 d9x
3zpdb397 d9x
407gz073
42w6m452 c64 d9x
4e8pda19 chy d9x dbe
4hd6wf14 chy cii d9x dbe
4kcjtk03 atf ba1 cii crn d9x
4pjn5n51 d9x
55eghv78 d9x
=FR montaigu vendee
203qcs72
=FR montbonnot saint martin
0n8d6z93 awm
13f2p073 b8h bnz
1nc10f70 b8h bnz
1pgzvb06 b73 bnz
2a2awp29 b8h bnz
2cksep19 b73 bnz
2s3b7375 b8h bnz
2t6zvp46 b73 bnz
3ctyg534 b8h bnz
3v4jvx71 b8h bnz
4x550321 bnz
5nb5x242
=FR montfavet
0gjgmd14 c64
2prm7t27 c64
3kk92g72 alm
=FR montferrier sur lez
54gwtz03
5h7ddb14 bmh brv c64 cd3 cyt
5ye29x39 bmh bsv cyt
=FR montigny bretonneux
0edzht24 dsn
0yzb0d90 c9n dsn
1pbewj45 ckc dsn
1s5nhm68
1wc6sh26 dsn
21sh3243 ckc dsn
23b2c435 b5k dsn
23bv6t84 b5k dsn
2az5b805
2nxezb95 ckc dsn
3dk3pq84 c9n dsn
44qb8j46 w0w
4pvemv19 dsn
4vc0vq48 ckc dsn
5vvm2m33
=FR montigny metz
3pz4q672 bum
=FR montlhery
2p5wv034
=FR montpellier
000n5x09 brv bsv c64
005r2j17 crl
022kfb81 bsg bsv esg
026vdt21 brv c64 cyt
0357kh21 bmh bsv c64 ce8 cii
03sscq03 ban bsv cii ckc
06fhby04 brn bsv cyt
07bw2y16 bsv
08axfh28
08qs6838 bsv ckc cqt
08rywf59 bmh brv bsv bt7 c64 ce8 cii cqt
0aycez97 bmh bsv cii ct0
0b80ez59 bmh brn brv bsv cyt
0b8mh310 bsv ckc
0cesps27 bmh bsv c64 cii
0dacp034
0dfwgz38 bsg
0f5hap04 bsv bt7 cii crn cyt d1g
0ftatp57 brv c64
0gnrwz95
0gwm8q58 dqw
0j35ca78 bmh
0mmgvh45 bsv
0mthsf17
0n2c0309 brv c64 crl cyt
0n7q1156
0nrbzg90 bsv cii cn3
0qhdy563 bsd
0rt27171 bsv cii ckc
0rwjvc96 brv bsv c64 cii
0ts9pr54 bs3 bt2
0vazrw17 bt7
0wh4bp03
0xffm983 bsv c64
100zmm86 bsv
105ejf19 bt7
11xg1225 brv c64 crl cyt ury
133xxx15 bt7
13r8c450 bsv
13yean28 awm bsv bt7 cii cvi d1g
14sj8802 bmh bsv ckc
165kg211 dqw
16bv0s21
189yvq06 bsv cii ckc
18rk8514 c1k
19v7sr25 bsv ckc dlk dn2
1cah1n37 bmh bsv ce8 cii cqt cyt
1ddr6d46 ckc
1dwzy755 bsv ckc
1f5c5978 bsv cii
1h3s9v09 bt7
1h4rra97 bmh bt7
1jrr7w21 bsv c49 d1g
1m1tbs81 bsv
1nfvkq89 al8 bmh brv bsv cyt teq
1pd2sz18 atq brv c64
1r19bq53 bsv cbk cie cii ckc cu9 cwy
1svbzm77 dqw
1te88z78 bt7
1xpc6869 ban bsv cii
1y7vt929
1yw9jt43 bsv ckc fqz
1z485314 bmh bsv d1g fmg fqz plo teq
20g0rw41 bmh brv bsv c49 c64 cyt
20nks034 bmh brn bsg bsv cii cyt
227fbx80
24gts110 bsv cii ct0 fqz
25g2e477 bsv
262br971 brv c64 cyt
262z1d94 bsv
2693j602 cur
2785qs39 ban bsv cii
27afk247 bpp brv bsv c64 crn
27xymc69 cou
28wq3277 brw bsv chy cii
2banhz78 bmh bsv cyt
2dg7ky20 bt7
2fke9256 bsv ca3 cii
2fpe6x37 brw bsv cii
2ftce284 bsv caz cii
2jgwy703 bt7
2nwb8925 bsv
2pzyz439 bsv cyt
2r1kz177 awm b5k bsv c64 cie cii
2sz8cn84 bt7 cii crn
2tnenk24 dqw
2w4exq36 brv bsv c64 cyt
2wzg8t73 bsv cii crn
2ygx5k49 bt7
30vwjb30 bsv cii ckc
33x0mt18 brv c64 cyt
34evqj81
36eg1q44 bsg bsv cii
39bszh67 dqw
3a3qmd39 bt7
3capj968 bqw bsv ckc
3e835785 bsv
3fkrcm40 c64
3fte3n86 brv bsv c64
3gbgw380 bsv ckc cyt
3gkf0p07 bsv cii
3gwakv46 dqw
3kbarg82 bsv bt7
3kfkzp90
3q1qx424 bsv c64
3rnk6m14 bsd cd3
3sgyqj04 bsd
3vba6259 bsv
3wttga88 bsv
3xzagw65 bpl
3ym2w748 bt7 cii
428ctr80 bsv ckc
431hh004 bsv ca3 cii
43wmc583 ban bsv cii ckc
44kxby82 bsv cii cvu
458hw939 c49 c64 cii cyt
45n3eg64 bsv
46p84880
47w45g41 c64
495zk756
4c4bm785
4czapd40 bt7 d1g
4eeyfe07 bsv
4f6hmf16
4fy90t33 c64 cd3
4gpe6h67 bmh bt7 cyt
4hrs9369 cpw
4j4db344
4m6skt51
4m6sq715 bpl
4n9eyw42 bt7 ccb cii
4nmj9827 brw bsv chy cii
4pwyfk22 bpl
4pzw3j14 bmh bsv cyt
4sn77e25 bsv
4v9ayq15 c64
4w07sc25 brn brv bsv
4x7ec535 bsv cii ckc
50vhfh57 bt7
50y2w676 dqw
518tra10 aqp c64 cii csj dcw dma
51escj72 bsd
54b22910 ai4 bsv
56mmjd70 ban cii czh
56z2b508 bp6
57trhh06 bt7
5d1e6v30 brw bsv chy cii
5deqk823 bmh brv c49 c64
5ee10k25 ban bsv cii
5frk8994 bsv bzz
5g7gad22 bsv
5h1c9n12 bsv
5merjr74 brn brv cyt
5pbb8783
5q94pf14 bmh brv bsv c64 cyt
5r332y60 ban brv bsv c64 cii
5s6hm275 bmh bsv bt7 cii cyt
5v3j0m29 bt7
5y4mmt95 cfx
5y5s3h28 bmh brv bsv c64 cyt
=FR montreuil
2j7zpn48
=FR montrouge
0kneq391 c5p cxw
1cgtm828 ckc cxw dwm
1cht3g41 cxw dwm
2sprfq10
3ms1y683 cii cpy crn cwy
4dbtaf18
4ergcq69
=FR monts
1hjhm267 arj arl
=FR morlaix
3xahj211
=FR mulhouse
0vs06289
12wxdw12 bts chy cii
2gz3b342
2t1cke57 bts
4k8k6n84
4x1fdt69
=FR nancay
1vqrde47 c0r chh ct0
=FR nancy
08qm0x03 c1k
0e8hwt93 bum
0mny5z95 bum
0p6sn362 bum ca3 cii
0wbse129 bum
0xngy573 bum
106d5c37 bum
16ncsr12
19wrwh65
1e8etd40 aul av7 bum drn
1evjjx71 bum
1h6hv014
1hdgn839
1hntn815 bum
1mq1e256 bum
1petg633 bum cii
22r5hc56 bu2 bum cii cvi drc
2cy9g557 bum cii crn
2f3ymk52
2fdf4056 bum cii crn dg6
2vnf0c38 awm b4o bum cii cvi
371yc337 bum cii
3c4rpa03 av7 bum
3hhwe765 bum
3hw5e041
495mzm65 bum
4gmrh438 bum
4vfs2w97
52k52s41 bum
5ettq389
5k1smh27 bum chy cii
5kjgf606 bum
5kxdq627 bum
5ncw0t52
=FR nanterre
014xh077 bv2 cuz
0ag3tg80 bv2
0cjjmc56 bv2 cii
0e4fz088 bv2
0gesa309
0ksv6230 bv2
0qr1pe22 bv2
0wx1mx58 bv2 c5s cii
0yq35p59 bv2
13bkhk48
18sx6595 c5s ccb cii crn
1dta2x54 bv2
1pawvf59 bv2 crn
28gnmj13 bv2
2bezch69 bv2
2c2ytc79 bv2
2eevjc05
2gj7dq89 bv2
2j4j8p35 bv2 cii crn
2m8tt458 bv2
2my5hx05 bv2 cii
35m4wz05 bv2 cmi
393cer54 bv2
3cq6nq25
3jdg7625 b4d bv2 cii crn
3vd0cp84 bv2
3x6a1n79 bv2 cii crn
41w2m342 bv2
44dq8y48 bv2
45r56524 bv2 c5s cii crn cuz cxw
4bg5j190 bv2 cii crn cwy
4cm4mp98 bv2
4jnmn720 bv2 cpy
4patj340 bv2
4vr07e24 bv2
4wz9m339 bv2 c5s ccb cii crn
4z2hhf91 bv2
51n2s460 bv2 cuz
540s3083 bv2
56swcy54 bv2 cii crn
570kre10 bv2
59z28h12 bvn
5a1se525 bv2
5h5g0216
5xrx2377 bv2 cuz
=FR nantes
009eec40 bx6 cii
00axn811
03g1aw90 ajb ajd ajl ban bx6 bxz cii ckc
075gym45 by5 c64
07hrfm61 ajl bx6
08qsjm14 bx6
08rwh029 bwp bx6 bxz dac
0b1crx81 bja bx6
0cqpd580 bx6 chy cii
0f6jsa44 c1k
0sxj6k90 c64
0v0ean07
0xd6tp42
1165k395 bx6 ckc
13m8h627 bx6 ckc dpv
13vjwn12 c64
14nzh720 bx6 cii crn
1849qq30 c64
18dfmm35 ajl bx6 cii ckc
1cqd9q31 bx6 bxz
1jq57122 bx6
1kbkse74 bx6 ckc
1kxesq83 bx4 bx6 cii cn3
1qa4rf46 ckc
1zsm1k25
20jynt45 c64
21fdyt09 bx6 ca3 cii
22y5bk62
269yh980 bx6
28jaxr51 cii
290yjn87 bx6
2ct41845 bwp bxz
2f9eh597
2mhxg157 ajl bja bx6 bx9
2nzb0q40 bwr by5
2snf8m58 awm bx4 bx6 bx9 cii d6w
2tg88m31 bx6 ckc
2w0vb190 ajl bx4 bx6 cc8 ct0
30hj3061 c40
3cjrqx24
3gnr7b55
3kjmz544
3mcrfa90 aqn bx6
3nh7d505 bx6
3p6ach34 bwf bx6
3vaaek59 cfx
3vx94b97
3x30hb31 bx6 bx9 ca3 cii
43x6pn39
466y6p74 bwp bx6 bxz by5
49kkt456 ban bx6 cii ckc
4bp3vv87 c64
4fm0sh33 ajl bja bx3 bx6 cii csj ct0
4g1hjn96 bx6 cii cvu
4jk8jz35
4k51bq24 bx4 bx6
4q2ax456 bja bx6
4r5nwv94 ban bx6 bxz ckc
4rfts775
4v837171 bx6 cii crn
4wq34j33
4ysg2a58 bx6 chy cii
5263cd97 aqp
5487pd16 awm bx4 bx6 cvi
5601z471 bx6
57axh226 bx9 ca3 cii
58qdtv35 bx6 d93
59h64789 by5 c64
59ynac98 bx6 d63
5c1qsg97
5ef4v550 bx6 cii
5gzmxp80
5hz99a17 b7d bwm bx9 ccb cii dd4
5mzxk449
5pan6b44 c64
5q0ncs32
5qq96959 bx6 bxz
5vb5nm66 bx6 c64
5vex5m10 by5 c64
5w4vzs78 bx6
=FR narbonne
22m8c549 c64
=FR neuilly sur seine
13kv6j49
34e7c066
4megpp16
4qhpqj38
4wttst55
=FR neuville en ferrain
14wjf777
=FR neuville sur oise
04yvak38 auc aue
06yszn50 auc
0acxb050 auc aue
1hq93e28 auc aue
1q1m8392 auc aue
53t9n429 auc b5k cii
=FR nevers
20120f86
5yj2y557 b05 b11 byn
=FR nice
00pvc513 byu chy cii
0604k137 byu ccb
0ah32k04 byu ca3 cii
0c3ktd57 ban byu cii
182ff951 byu
19tgvf94
1f1fwk48 byu
1gr7hw08
1h6z2q77 byu
1m73ha11
1q3kj769 byu
1td3kv81 ban byu cii ckc
21zcv334 byu cii
23cs7p87 byu c64 cii
274zdr66 byu cii cvu
29rfe283 byu ckc
2ac0n114 byu
2bczqy30 byu
2fdv8735 byu bzf cii ct0
2k9vew78
2sqbf202
2ygac863 byu cii
315saa81
31ah7413 byu bzf ca3 cii
33v1zn65 byu
34gh1d56 byu
39fj2469 byu
3bnma344 ban byu cii ckc
3d7ypa48 byu
3mmb0d82 byu cii crn
3txy7629 byu
3xkgc756 byu
42cesy50 byu cii
48nq7g61 byu
48z62t22 byu
4cfjax51
4d9wv909 awm byu
4kezy879 byu
4n03q057 byu
4n9van71 bn0 byu ccb ce8 cii
4s92nm86 byu
51c1vb08 byu c8v
535eqg88 csk
59h7s745 byu
5hp04238 byu
5qsjq305
=FR nimes
275ye937
44jxv425 bsv ckc
44t4x544 bsd
4bfjpv87 zgo
5jhv1f87
=FR nogent sur marne
1b436806 avk b5k c49 ci3 cii crn cyt
=FR nogent sur vernisson
2dmgnj77 c64
=FR noisy grand
4x383a88 avp cxh
=FR nouzilly
09jmsj64
0ctkr560 c64
11qaqy29 c64
24409k12 c64
269vrw31 c64
2c6p9834 ban c64 cii cpk dpv
2y3mfk39 c64 dpv
3evx7511 c64
3tpcfk14 c64
454zjr22 c64 dpv
5kn58215 c64
=FR orange
3w0wfe93
=FR orleans
001d8q22 c0r
07hfk904 c0r
07kmey10 c64
08h1f725 c0r c0x caz cii
0brrdb04
0r49yt25
0sbth994 anv c0r
0xe97z49 c0r
14zrew76
1mhd9b84 ban c0r c1g cii
1nr3td38 anv c0r
1xbqg152 c64
213ypr97 c0r
225kjd58 c0r
23vkeb66 cpw
2a81kn59 c0r
2dpqcy73 ban c0r chy cii dpv
2t2hg116 c0r cii ct0
2zbsy782 c64
2zs48f23 c0r cii
30rrpe26
3d6rdf69 c0r cvu
3hp7bq97 c0r c0x dpv
3qgg4v31
3txr3336 c0r ca3 cii
3w8jwa36 c0r
3ywn7d79 c0r c8v chy cii
42ds2135 c0r ca3 cii
49k66y27 c0r cii csj ct0
4f6qd925 c64 cfe
4f9thq51 anv c0r dpv
4qsvhr24 dq1
4yem5s35
4yvax419
50x42563 cii
5djhd259 c0r cii dpv
5gwtjq96 c0r
5hnb7x64
5jgrm680
5jhkzk43 c0r
=FR orsay
03dfhs04
07wh4e50
08y7px84 b5k
09ay5m23 b3f ban c26 co8
0a2n7220 b5k
0ajjta07 b21 b5k c64 cii cxw
0d0rke27 b5k
0hhhr502 b5k
0k3ph542 b5k c0r
0kk89y84 b5k c49 cii
0w67e447 b5k cii
14atn455 b5m c4d
16r2hq43 b5k cii
1b5rtm37 b5k cii cu9
1bchmt70
1mxn9q79 b4z b5k c8v ckc
1raq4x89 c26 cvi
211r2z47 b5k cii
21xexe56 b5k cii
28rypz17
2a849f66 b5k cii ckc cu9
2byv2846 b5k cii
2dyaew97 b5k cii
2jz7m443 b5k cii
2nfq1309 b5k cbk cii ckc cu9
2y37b355 c64
30sqvy05 b5k ckc
30ym6p85
36mest28 b4p b4x c26
3ab0zs98 b5k cii
3gc1p724 b5k cii cn3 cxw
3r1pw664 cxw
3s92mv58 b5k cii
3szcgb58
46w3ze59
471cyx86 b5k bay c49
4bgjpg77 b5k cii
4g07g074 b5k cii
4g0ktq11 arv b5k cii
4phmsq76 c26 ca3
5dpfhh73 b5k ckc
5dy6wv04 b5k ckc
5h75s094 cii ckc cu9 dsn
5jekdj60 b5k cii ckc cu9
5jv5nq16
5qy9ka59 ckc cu9
5wzh1m37 b5k cii
=FR osmoy
3n9awd48 c64
=FR oullins
3bbjky47 bfp c64 ckc dxh
4h6jac11 dxh
=FR palaiseau
00dbcc61 b5k b7n c8v
00ehr937 avk c58 cie cii ct0 cwy
00p29f53 c58 caz cii ckc
02ty1h48 arl c58 c8v cie cii
03m5dy43 c3h c41 c4d
050cbz19 b5k c49 c64
05y2ap84
0780az30 b5k c49 c64
07h9pt55 c41 c4d
0b7djk73 c58 cii cvu
0dfknt61 b5m c4d
0nbx9b54 c3g c8v ca3 cii cph
0xd1ek73 c3g c58 ca3 cii
0xv6bg25 c4d
0zay3w86 b5k cii cxw
106ccb15 c4c
12e1xn46 awm c58 cii cvu
15x8rz21 c58 c8v caz cii
16bv0j42 c4c
16sv6m22 c41 c4d
18b0x874 c58 ca3 cii
1abd0t80 c4c
1c6vgf77 ban c58 cii
1cmdgj85 b5k c49 c64
1fz7mn40 c3t c4o
1mbkbh33 c58 cii cn3
1n29xb21 c58 c8v cs6
1naq7912 c40 c4o
1p6yxw64
1p9mtd45 b5k c49 c64
1v48vz24 c4c
1z0e7y08 c4d
1z5d0q66 c58 chy
1z6yh944 b5k c49 c64
23f9y602 c58 ca3 cii
25vp2923
26839t73 c4d
2akzv132 b5m c4d
2bsd9p69 c58 caz cii
2cf97417 c58 cii
2cptmd52 b5k c49 c64
2e6ym289 c3h c41 c4d
2erddr56 b5k cii cs6
2fh7gz32 c4d
2kbmgc12 b5k
2kr5fr03 cph
2w2x8s90 c58 chy
309cs235 c4o
315e5x55 awm
36czkg67 c58
38tm0s98 c41 c4d
38yp4g21 c58 c9f
39v8sa14 c4d
3b0w5c07 c4c
3crmsn52
3czns913 c3g c58 caz cii
3gmkya61 b5k c49 c64
3gvm2667 c41 c4d c4r ca3 cii
3jqma326 c41 c4d
42tfbd02
43f5vc59 b5k c49 c64
449khs19 c3p c3t c58 cii crn
46gd5814 c4c
46hjmc37 b5k c1t cii
483s2h18 c4d
49q30t56 b5k c64
4afed728 awm c58 cii cvi
4fhvf194 c58
4fvec703 c3h c41 c4d
4ke6zp14
4qgfge56 c3g c58 chy cii
4wgfew19 c3h c41 c4d
52jxdr90 c58 chy cii czf
52q5t938
54a4nn03 c41 c4d
57er4c39 c3s
58t6p923 c58 cii
5c95bg36 b5k c58 ca3 chh cie cii
5hahdz50
5hy3tk52 c4o
5nyav747 c41 c4d
5rxf9p36
5xtj5718 c41 c4d
=FR palavas flots
5ng87198
=FR paris
00hvq933
00nfmp17 cie
00nhq538 ban cii ckc cxw
00rf5t55
00zhpw23 cie cii
010d1q40
01599y72
016fer50
01ahaz14
01br4864 cii ckc cxw
01cqv036
01r32c80 ban cie cii
01z21q04
02b6dg37
02fxfq97 ban ckc cs7 cxw
02t25c44
02t9r032 c5s c6y
02v3cy83 bmh c49 c5s cie cii cxw
02vpkf64
02yg6s88 bmh c6y cxw
02zc3t08 bct chh cie cii ct0
035rrc03
036vvb62
038zss60
03ckn545 c6y ctx
03h12b90
03k26w86
03vg9w96
03y0kg83 c7z c9f cvb
03zypy88 cxw
041am420 c5s cii
04gzqz66 cii ct0 cxw
04pwee45
04z2ax38 ctx
057kwj95 cii cxw
05asv405
05e8fd26 ban cxw
05pdb362 c64
05pygq66 1nu
05tvz367
05vhrs19
05zda847
060wr328 cgo
06626m33 c6y ckc cxw
06b5q767 cyt
06gzge74 cbk cii cqt cs7 cxw
06jv0w93 cie
06shqv80 b4d c5s cii crn
06yrbb28
0714rg33
077bac94
07p4nf03 cii cpy crn
07sc9r91 chy cii cq3
07y9b339 b4d b5k cwn
0801j392 bnd cie
08e1sp22 ckc cxw
08hqmq07
08kn4z11 cpw
08tw4n61 cxw
090rb715
091xv072
095dt357 cbk ckc cu9 cvb
098sx518 ban cxw
098tvn97 c64
09b91528 cii crc
09kb8w74 c9n
0a4fhh95
0a5z9122 ccb ci3 cii crn
0a72jq18 caz cie cii cq3
0a8cnz80 b3f
0a8p0m24 c7z c8s c9f cvb
0a8q8z31 cie
0abqs885 cii crn ctx
0adasd53 cie cii
0adw3v80
0afqrg82
0awn3k11 cc8 cch
0b0abc98 np
0b0k3k66
0b4yme84 cie
0bea5h57
0bnsfw19 cxw
0c00ys31 cvb
0c3ta789 ce8 cii cpk d1g
0ca65425 cii cpy crn cwy
0cmmh940 ckc
0cpdar66 chh cie cii
0ctshp97 cc8
0cvh4b12 ctx
0d2z7680 ctx
0d5rxh07
0d7h8p49 cxw
0d801g55
0d82rk36 c6w cxw
0dcrfk74
0dfd1509 cc7
0dgdgj39 cnl cxw
0dmms154 cie ckc cxw
0drt4541 ckc cxw
0e2fg256
0e5h1370 cxt
0earpg61 cxi
0edve068
0ejmq608 ckc cxw
0ezvft90
0faswz36
0fh58138
0fmavj37 cc8
0fmnpw63
0fxwgt94 cpy
0fyy4d45 cie
0g6cx256
0g8qsa03
0g8rx069 cc7
0gd2w119 cii crn cxy
0ggqtz82
0ghmzn75 cxw
0gjnk018 ckc crc
0gpqj976
0h0vpf51 cpy
0hdncs36 ban ckc cxw
0hgbrg14
0htggt94
0hy22508 cpw
0j5dj575 ckc
0jb20a14 chy cie cii
0jjx8s55
0jp4qe04
0jyt4d57 ckc
0kapac04 cia cie
0kcdvz75 cxw
0kcfr035
0kjer521 ckc cxw
0km43579
0kr24y60 cia cie cii ckc cq3 cxw
0kr4dx39
0kzn1s88 cc8
0kzsxx38 cie cii crn
0m43ek07 cii crn cxw
0m87vz37 cxw
0mfc1254 cxw
0mpxgs49 cxy
0mqc8k54
0mryrd39 bmh cii cpk
0msgs752
0my0j309 ckc cxt cxw
0mz87608 c3s c58 cii cvb
0njafa27 cie
0nqhfc30 cie
0nvjgv40 chy cii cxw
0nwtj239 cpk cui
0p3g3670
0pbqgm18 cvi cxw
0pcqj134 ban cie cii
0pg5jh14
0ph8tk69 ckb
0pw91824 c64
0q38pc88
0q3j1c96 ctx
0q8h6763
0qdphm77 cie ckc
0qmhmb34 cxw
0r454w59 ckc
0rbzpz17
0rd22143 bmh cxw
0rk5pw14
0rkrv905
0rw1dq87 cie
0rzkah64 cxt
0s0m4j44 cie
0s19x989 cii
0s8dk612
0sad8321 ce8 cie cii cpk
0sxqh512 ban cxw
0t48pd85
0t9egj41 c64 ckc cxw dwm
0te8p082 crc
0tf8ca96 cbk cii cu9
0tj21473 ckc cxw
0tmb7y09 chy cie cii
0tqf7777
0vb8fc53 ci3 cii crn
0vng3v16 cph
0vxrr224
0w571a59
0waz9262 bmh c5s
0wx1vg07 cxw
0x1d4q78 cii crn cwy d3x
0x20kz95
0x677422 cie
0xagyq07 cie cii ct0
0xn8xq53 cxt
0xwwwr97 cie cii
0y16rm59 cie
0yfbr841 c9n
0ygxqz19
0yh00476
0ynyay20
0ypbxy67
0yphsh03 cie
0yyw0g86
0z0af360 c5s cii
0z54nq84 cii
0zbj9525 ckc cxw
100b4v88 c9n cie
10cna561
1180st77
11abem59 b5k bmh cii
11c8cv48 c5s ctx
11gr5n11 cie
11hja523 cie
11mac819 cgo cie
121jnt59
121yvq70 c5s ci3 cii crn
12asnv87 b5k
12hpz460 ckc
12jstb87
12sx4e77 c64
132f3h08
1365h357 bmh c64 cie cii cpk
138eq662 cie
139s2465
13c4e161 cxt
13cjyk83
13h6a491 avk bi8
13pnfx92 cvb
13s2ts57 cie
13xvg556 cbk
13z4qk72
146pps37 c9n
14809085 cxw
14n62h48
14ndnr76 ckc cxw
157t2j08 c6y ccb crn
15cf0x85 cie
15cqax60 cii cxw
15d72457 cc8
15tg7676 cie
15th7t48 cie
15yand93
15yekt83 c64
16ap3176
16dc4c80 cgo
16nv8j08 ckc crc
16vx5156 cev
16z8nq35 cxt
172v8z89
175hh227 cq9
17jp7t31 ca3 cc8 cch cii
17pw6807
17rnyz40 cc7
180r7w69 cvb
1875pg84 c9n
18786988 cvb
18k0rp71
18k53h31
18pp1107 cq9 cx7
18yhvz21 cxw
1945pn83 c64
19w4mg02
1a4enz31 cii cxw
1acw3598 cie
1ada5854
1ag91m47 cw2
1at6dg30
1b266018
1b8mj511 cc8 cii crn
1bbf9m56 c8v
1bgpbn64 cbk cpy cqt
1c0kpy40
1c1p7750 ckc cxw
1c2cjg59 ban cie ckc
1cmdpn82 b4x ckc cu9
1cwd3655 cpy
1dadvw90 ce8 cie cii cpk cqt fqz
1dbwa206
1ddqfh11 ckc cxw
1df79331 cxw
1dkyve95 chg
1dqmj897 bv2 ccb cii cmv cp8 crn cuz
1dyc9913
1e26yv04 cie
1e8w0016 cbk ckc cwy
1exas502 cie ckc
1g5pq328 auc chh cie ct0 cwy
1gapzp55 cbk cie cii cqt
1ghvgs84 caz cie cii
1h14ww21 caz cie cii cs7 cwy
1h2qr957 cid
1hg8p552 cie cii cn3 cxw
1hjh2443
1hnx7606
1hv86c27 cyt
1jbdvx51
1jem5q45 cxw
1jnrzt83 cie
1jr1v359 cie ckc dwm
1jvqnd16
1kajk897 c64
1kjvnx77 c64
1kps9p44
1kv58h76
1ky8b097 b5k c49 cl7
1m11mf96 ckb
1m5tsd56 cxw
1mcm8749 cp7
1ms54x07 c9n cie
1mvzn566 ban cii ckc cs7
1mzxgm71 cii crn cw2
1na0pb61 ban
1ndqne76
1nrtdp55
1nryz461 cxt
1paa1e42 ci3 cii crn cwy
1pck0x04
1ph0t361 c9n cie ckc cs7
1ph39d13
1ph4hz96
1pw9dq94 cxw
1q76b368 cii
1qdqrj31 alx cxw
1qdz9132 c5s
1qemch77 cxt
1qfab443 cii cui cwy
1qk7v094 csk
1qtp1053 avk c5s c64 ci3 cii cwy
1r2sv316
1re79z83
1rfstj90 ckc
1rrvyp50 cie cii cmn cn5 cxw
1set1758
1sh68675
1sksqf03
1snhcm23
1sra1980 cie con
1taed346
1thw2g46 cq3 cui
1tkejf16
1tnxwc41 crc cxt cxw
1tp1c480 bmh ce8 cie cii cpk fqz
1v053v88
1v0zbr64
1v676463 c9n
1v75d751 ckc cxw
1vnn4t89 cie cvu
1vrz7264 cbk cie cii ckc cu9
1wa61d03 cxw
1wcaw014 cii cpy crn cxw
1wftfc57 ckc
1wk35t67 cii cqt crn
1wp0c315 cc7
1x2ksr57 cii cxw
1x3gbx83
1x3ydm75 cie ckc
1x5ywr89
1xnccx55
1xx2ne27 ban cii crc
1xyjyt81 ctx
1y414495
1y85ge33 cxw
1ybw6t12 cxw
1yekza56
1yqkfx81
1yvrd251
1yy64992
1yz9xh49 c8v cxw
1z0nmr69
1z4wn485
1zefvs55 ckc cu9
1zkyzz15 c9n
1zprwd36 c8v c9n cie cii ckc
1zpxh127 cie
1zsnaa93 73x
1zvn2k69
20frhs78
20wtpg03
20z5t515 cpy
217jpb65
218kns11 cxw
219kc713
21r2cx19
21rrk332
21ryxk89 cia cxw
220k9r37
223bz716 cii crn cxw
228cyp78
229z0679 ce8 cie cii cqt
22bnxw24 cie cii ct0
22prx798
22x6b873
23ckd258 c5s
23k8z302
23km2z79 cev
23kqz006 atf cii crn cxw
23zg8w32
240qt703 crc cxw
248pfh71
248syx49
24hnwe62 ban cie ckc
24k3xe80 ckc
24tnzs33 cxt
24tyzp39
24v1ns19
251tqx66 c9n ckc cxw
258gsg68
259td381 cie ckc
25bzyx94 ci3 cii crn
25er3q23 cc7
25mf1j72
25w03e38 ctx
25xed883
25xvn046 cb9 ccb cie cii
2617e391 alx cxw
263nzc55
264vhs54 cc8
266y7j75 cii crn cxy
2689mz67
26ddbz68 cii crc
26exgg05 cii cw2
26h43663 cgb ci3 cii crn
26pjf520 ban cxw
26rafj27
26t7ep26
26ytr635
270xt841 ban cie ckc dac
274qx383
27atwb90 ban cii crc
27defw95 c8v cii cou
27z2pe53 cc8
2844qe97 bmh byu cii cxw
288s8r67
28p0gk46
28qedy27 chy cii cxw
28ta1f94 chy cie cii cs7
29ha4026
29m96t80
29nkcm90 cbk
29vj4k86
2a4c5q78 cii cxy
2a63xw04
2a8qtz61
2af93v77 cii crc
2aqt9c37
2as1sh25
2axh6w22 c64
2b1r3q86
2b7a2y37
2b9znm90 ban cie cii ckc
2bmcpa10 cxw
2c5gbd66 ci3 crn
2c5gc203 ban cii ckc cxw
2cd98b83 c8d cgb ci3 cii
2cjet079
2cte4b68 cii
2ctqqq48 chy cie cii
2cy4j108 clk
2cypx016 ckc cxw
2d19mr69 cie cii crn
2d9dg697
2dcqy320 c9n
2dddmh90
2dg3n954 ban bla
2djzje70 ci3 cii crn cxw
2dqsxz11 ci3 cii cpk crn
2dvxkc14 cxw
2e0y6e06 ckc
2e3eqz10 cie ckc
2e85d463 cxw
2egw5x81
2en5vm52
2etvq888 awm csk
2f1mqt91 73x
2fcsjn79 cwy
2feahw73
2ffzdx16 cie cii
2fgakj19 cii cxw
2fv42846 chy cie cii cs7
2g0rnd87
2g0s3c07 cie
2g40zn06 cwr cxw
2g4eyf83 cxw
2ggnyt49
2gn50d10 ban ckc cxw
2gx2bb72
2haar591 cie
2hcn4061 awr b4d cii cxw dcu
2hdgdd22 d3q
2hx79439 cxw
2hxa1527
2j05s068
2jg2r641 c64
2jkb9r34 cxt
2jkg8m11 chy cie cii
2jp0cd74 ckc cxw
2jpms184 cxt
2jwwk370
2jzrnr43 c64
2k6n4s14
2krdtz55 c6y cii cxw
2kx1aw31 cxw
2kxjxy06
2m26fm05 cie
2mh9a093 c9n
2mph9k76 caz cie cii
2mqtne57 c9n
2mrd2h55 cxw
2mrg6e67
2n6c9837
2n7qrg46
2njc8q57 cxt
2nmctw71 cii cxw
2nnpw434 c5s cii crn cwy
2ny82a28 cpy
2p3et738 caz cii cxw
2pcazp65
2pgsjq66 cii ckc
2pthsx48 c64 crc
2q5emw59 cie
2q6fa122 ban cie cii cu9
2qe0rk31 cie
2qf59x06 c64
2qprbz18 bla bmh c5s ci3 cii cqt
2qqh1125 cie ckc
2qvhgb32 cie
2rmk5x23 c8v
2rv1bf67 c5s c6y
2rvv6x76
2rz8g169
2s553c57
2s56xp85 azw bmh c64 ce8 cie cii cxw
2s6bxr02 ctx
2s6m8n84 ccb chy cii czf
2s87b036
2sgq4c64 ctx
2sps6z09 cie cii ckc
2t99a717 ctx
2tnfe688 cxt
2txsgf39 ceh
2v5bgz72 c9n
2vjkv261
2vnd0e65 cie cii cxw
2w653772 cxw
2wakmj41 cxt
2wec2942 c64
2wp0qa11 ctx
2wpx0e31 cmn cxt
2xgned32
2xwvzv71
2y2c2646 cie cii ckc
2y6fxd73 bv2 c5s ci3 cii crn
2y6x4632 c64
2ya5n776
2yv0b554 c9f cii cvb
2yvha224 cii ciq
2z0jq636 ban cii ckc cxw
2zgjrf98 cbk cie cii cs7 cw2 cwy
2zn90974 cie
2zphgp70 chy czf
2zyqwj39
2zzf0m94 cie
300s5145 cpy
308k6m35
30h5jp79
30jm0n16 cii cqt crn cs7
30za3c40 ban cii cwy
31jhgw91
31vcmv36
31ve0e22 bmh cie
31x3py43 c64
329apa05 cxw
32k75171 c64 cqp
32q0qd45 cbk
32q47002
32w6q449 ca3 cii cxw
330gay09 crc
334f7571
3378wp76
33eqsk67 cie cii
33f87p02 cxt
33t7vz72 chy cie cwy
343q4c37 cxw
34gk7456 cii cpk
34h7yt71
34s44556
34w22c34 3yi
359qxb80
35c9qf67
35dgzp41 cpy
35fsmk47
35gq6r08 b5k ckc
35mqrn57 cii crn cxy
35w8j357
366b1491 ban cie ckc cqt cxw
36dcky53 cxw
36w0tz95 cii cxw
370nxv28 rnh
375b8f90 ban cie ckc
37eda396 bmh cii cpk cs9
37esb296
37gaga93
37hby126
37ptrs19 cie
387w4y93 cie ckc
38fdm345
38k8pw28
38xg1y21 cxw
398kcw49
39bex249 ci3 cii
39p01270 ce8 cie cii cph csl
39v8dd90 cxw
39w1jh10
3a26mh11 chh cie cii cwy cxw
3ae8w006 c5s cie cii crn
3aef3108 crn cxy
3am7sg53
3atapr58 chy cxw
3atmpx72
3b4d6f26
3bb0ht63
3bpcga21 ban cpk
3c2nxn64
3cbxvt13 cxw
3cjm2544 cxt
3cjyj977 cii crc
3cqwn895 c82 cie ckc cxw
3cxgcr75 akh ckc
3d0b5142 cxw
3d2s9h69
3d3nc825 cxw
3dbsav41 ban cii cxw
3e2r1r87 cq9
3e801006 ckc
3edms940 chy cii cxw
3egfjv78
3ekdz076 cii cxw
3f0z1g15 chy cie cii cq3
3f1mtj27 cie
3f1zr722
3fd77x13 cii
3fdnmv92 c9n
3fk87k11 cie cii cvu cxw
3g57ef97 aph
3gdpyq31 7oq
3gfzce48
3ghpfq38 az0
3gvnh520 ckc cxw
3h127n66
3h38n443
3h3j0z67 ckc cxw
3h4mwk55 c64
3hgsyv65 ce5 chh cie cii ct0
3hkqjb05
3hpr2992
3j33f065 1o7
3j7mz841 cbk cii cwy
3j82q602 ce8 cii cpk
3jczk481
3jea3580
3jfptm11
3jmjy508 ckb
3jpxze54
3jqm0b89 ccb cie cii crn
3js3tm40
3k1e4r14 chy cii ckc cxw czf
3k37h274 cbk cii ckc cu9
3k9z2963 cii cwy
3kja7h52 cxw
3knr0h73 auc
3kr50w79 ca3 cie cii cq3 cxw
3m8ekn10 cgb ci3 crn
3mbfdc31 ctx
3mxktp47 ban cii ckc cwy
3n1ntw18
3ng6qj84 cpy
3npdj196 ctx
3nr8xh07 ban cii cxw
3nvnqg97
3p2d3k93 cie
3p76m698 b21 b4d bv2 c5s cii crn cuz
3p7jen43 c8v
3p96ke84 cie cii ckc
3p9npm64
3padqz24 ban cii cq3
3phnwz81
3pnk9016 bmh cgb cxw
3pnp1a74 cii cvi cw2
3ppjg142 cxt
3q7fjn30 cxw
3q7r5x87 bj0 ca3 cii ckc cxw
3qgfy688
3r7q1314 ctx
3r83qv57 akh b5k cie ckc cxw
3rgkxh67 cxw
3rks9355
3rt48n94 ckc
3rzn9q30
3s0gj002 cii cvu cw2
3s5x2j36 ckc cxw
3s877y45 cie cii cs7 cui
3sbftg39
3sdnqb60 c64
3sjk9a61
3sktxb65 cw0 cxw
3sq4z970
3t2f0a12 caz cie cii
3t4pc386 cbk ckc cu9
3tasdg80
3tdef037 ce5 chh cie ct0
3tjmef65 c64
3tnjrr49 c8v chh cii cn3 csj cxw
3tv49k22 3zq
3v6yxf25
3v7q6847
3va0yq34 1nu
3vdcy552
3vdjbj89
3vj88s15
3vk15693 cxy
3vkhr254 6vy cxw
3vkkad71 cie
3vqp1c86
3vtagt31 avk c5s c64 cbk ci3 cii cwy
3vyex466
3w8bdr46 cpy
3wb8xz10
3wd9za21
3wdx6c48 c5s cii
3wkt5x30
3wxndv36 c9n cie con
3wy09077 c9n cxw
3x0yny97 ce8 cii cpk cxw
3x516969
3x53g461 cyt
3x9frp33 cie ckc
3x9qkh08
3xg8m734 ci3 cii ckc crn dwm
3y7m8990 cbk cii ckc cq3
3yc0ew57 alx cie cxw
3ygj8248 cie cii
3yz3tz18 cii
3z20vp15 chy cie cii
3z6jp965
3zd2v642
3ze73t75 cyt
3zhyf578 cyt
3znzxz68
3zx86w41 cbk cx7
40bzgy82 b5k ct0
40hhjv66
40pk9f39
40vbsd75
427jdz87 cxw
42949r55
42gt3s61
438wbg98
43a7rc44
43fmyr21
43nepn57 cii
43qxn998
43rxf076
43we9s22 ca3 cie cii
43y2tx42 c9n cie ckc
4411w164 c64
446wcg70 1nu
44dv9p07 cxw
44feat76 cie
44j5mm75 cc8
44vf2k90 c64 cyt
452y0518
457gv658
45cwqj90
45qk7v62 cii crn cxy
46b3cj80 cbk
46bx1082
46dap961 ci3 cii
46htjf88 chy cie cii
46p4xg50
46p9e825 awm cvi cxw
46xby895 cpy
4751w132 c64
476q9d56
4795e365 c5s cii crn cwy
47hdnt12
47rmr210 ci3 cii crn cs7
4815td82
48289s82 ccb cii cmv
485z7y90 cxt
4881ht90 cxt
48cbmc89 alx c89 c8b cxw fqz teq
48d3bg60
48ey1e04 ctx
495fxg12
496zek69
499b1120 ctx
49acv814 cxw
49am9t04 c9n
49fhwy88
49mjq378 cou cp4
49s7de50 chi
49x36t95 cyt
4abkkz03
4aq4ab28 ci3 cii
4b0z7q78 cii
4b7vsa94
4bgzse17 cbk cii cq3
4bsm4075 cie
4bz7jh43 cpy
4c2tm284 cie
4c5ams53
4c6sc363
4c96ng72 cxt
4cb2ne58
4ces3204 akf bla cii
4dcm0w25 and bum c64 dd4 dg6
4dng8q18 1nu
4dpcfm57 cmn cxt
4dtbh109 ckc cxw
4dwy1130 chx
4e2h0037 cmn cxt
4ef65y11 cbk cie cii cq3 cwy czf
4ej53908 aow bhf bmh cgb ci3 cii cpy cuz d0y
4emwm605
4ex24z53
4ezpxa16 cie cii
4f5ctv63 c8i chg
4f9rh541 cii crn cwy
4fbd1w03 avk
4fgntk96 b3u bla bmh bx4 bx6 bx9 c8v cbk cie cii ckc cwy
4g8a6786
4gac9b55 auc
4gf9wd48 ccb cie cii cul
4gg0js59 cpy
4gh2v067 ckc cxw
4gvzsd39
4h1h0y33
4h4z8k05 10r0
4hdhz511
4hjc7403 cie cvu cxw
4hrxxd90 c5s cie
4htrme26
4hwsg107
4hztmn48 cch
4j0szy54
4j9ztm78 cii ctx
4jb47e97 bnd bv2 cii crn cuz
4jkwt097 ctx
4jt24b73 cpy
4k1akk19 cii cxw
4k5bcn60 ckc cxw
4k6ep477
4kd6c686 cxw
4kdfz702 cii
4kjehf08 cie cs7
4knxqr47 cpy
4kvjaa48
4kvwhe72
4m0yag05
4m5jhc07 cxw
4m69ya83 bik bx6 cie cii cuz d9x dog dpv
4mb5jg98 cpy cui
4mdawb03
4mnmrh54
4mvx3d75 cxw
4mwfbr44
4mwxy195
4n40rk24 cie
4n8sc212 ckc cxw
4n97g567 cie
4nc8v966 cie
4njvae93 cxw
4nqadf13
4nwg1t42
4nx63b17
4nz36f20 cie
4p7gsa29 cxw
4p7qf855
4p8das24 cie
4pdpxj40
4ph5sm90 c9n cie ckc cxw
4py13j66 cxw
4q1vy171 c9n cii ckc cxw dwm
4q2bzq33 b5k dti
4q4vzc07
4q7emk12
4qb2qm38
4qdyps56
4qhwn476 ci3 cii cqt crn
4qwfwm19 chy cie cii
4r4bjf37
4s0b8n66 cii crn
4s80ef73 cxw
4s9gqm51
4shr9s31 cie
4sk34n56
4sq8xk75 cxi cxw
4sv5r538 cie
4t0gwh46
4t1xhf26 cmn cxt
4t3sm733 cvb
4t9v8r67 ckc cxw
4tb23024 cie
4tdxpm82
4te5by06
4team556 ban cie cii cu9
4tjqa790
4tnvnq52 cpw
4tqhj682
4trj1363
4v1bf639
4v2qcm44 cyt
4v41zn46
4v668f18 cbk cii cq3 cwy
4ved1v49 cbk cii cwy
4vekey51 azw bct bhf bi7 bla bum bv2 byu c0r cii cwy dog dpv
4vhgtv41
4vn2za59
4vtxn728
4vwsc311 cie
4w11tv37 ban cbk cie cii cu9
4w36j572
4wb96h67
4wbsq162 ckc
4wez5e68
4wkxxb16
4wpdcq98 cpy
4wsmmg28
4wsqd844 cgo
4wtce741
4x3ta798 1nu
4x99ab60 cxw
4xfycm61 ce8 cii cpk
4xmteb38 awm cie cii cvu cxw
4xp49e10 cc7
4xy2by41 cie
4y8cs423 cbk cx7
4yavcg77 al8 b21 c5s ci3 cii cqt crn cxw
4yb08h36 ckc cxw
4yh85858
4ypkk912
4yrrdj53 cii cxw
4yx2rq03 ctx
4z22qz54 cii
4z8dmg93
4zaaa143 caz cie cii
4zdwr798 ckc
4zpj8n12 cxt
4zr5ey71 c6y
4zx93s85 cgo
50268k88 cxw
503mhx84 cxw
5089qr23 cxt
50c3pq49 c9n cie ckc
50gn5214 ban cie cii ckc
50jcm728 cii
513rwv17
519y9a80
51dcvw72 cmn cxt
51dhry29 cgo
51gbsw06
51sk4035 ban cii ckc cxw
51ycea61
52bz7812 cbk
52dpkx72 ckc cxw
52f6jt64
52wpc865 ci3 cii crn
52y55j77 cpy
5373kj28
538aev80 ckc cxw
53gdvc84 cch dwm
53kxkj53 bmh cie
53p5te48 cii ckc cxw
53p8kg34 auc azw bct cxw d9x
53sj3y70 cie
542cwx04 awm cxw
544e8m86 c64
546jt497 cii cpy cxw
54ktxw16 cyt
54q97b08
54v7qb79 ckc cxw
557mft23 aml and anl cbk ce5 chh cie cii dwm
55gkws08 cxt
55ss7a31 ban cie cii cu9
56atnc19
579jh693 ckc
581esp57
585hkk81 bmh cii cpy crn
589k3111 ckc
58djva95
58qr4y65 cie
58z3vf87 chy cii cq3
59fn5f50 b1r bla bx6 ca3 cph czf dg6 dsn
59jx7q58 cc8 cch
59v8sw69 cie cii crn
5a0dhs15 cbk
5a6hqa33 cxt
5a795p68 cpy
5abgg682 bmh caz cie cii cpk
5akjb009 cii ckc crc
5ax2x637 cie cii cpk
5b793h63 cc8
5b9w4n89 c9n cxw
5c2kyj22 cxw
5c2qg481
5c43y157 cxw
5c9ks061 c5s cii crn cxw
5cbrk226 cii cxw
5ckss308
5cvqmv08
5d9pjk75 cw2
5dbe0t82 cie ckc
5ddxrm33 cii cxw
5dfxeg46 cie cvu
5dwk8b49
5e7p5n27 ckc
5e9zjs36
5eb6fx08
5ebnp485
5ebxsr90 cie cii cwy
5edayg07
5eedav07 c4q cw2
5ek91318
5etkex69 ban crc
5evp6y14
5evznf71 cii crn
5eyd5d35 awm
5eyrna24
5f2bpr74 3vc
5f82e368
5fc1hn07 avk avp cii crn
5fe7ax82
5fg1yv24 cmn cxt
5fvhm231 ban ci3 cii cwy
5fw72335
5fxyrf35 cxw
5g3p2p60
5gdhxj91
5gy2sh43
5gzcy376 cie
5h16ba49 cxw
5h5v3c50
5h8t4993
5h9gyn11 auj aw2 cia cxw
5hca2307
5hdxka83
5hesyx60
5hne2921 c5s
5hqep952 ckc cxw
5hv3c612 cc8
5hvqzx20 c58 crc
5j1qss59 cas
5j3atf73 bmh cie cii cpk ct0
5j8sgr10 ccb cii cmv
5jet6f92 ctx
5jn03e26
5jv39n43
5k2sd416 ctx
5k441034
5k9wmt43 aqs b15 cc8
5kdrkh60
5kk75d32 cxw
5kpkpg04
5krcen59 cie cii cvi
5kt43w73 chy cxw
5kytrf83 cie cpk
5m1fqs56 cc7
5mdg8117 cc8
5mmjvv12 cii crn cw2
5mx55f96 ban cie cii
5n09v162
5n2mnn68 cie
5neq8668 cie cii ckc cvi
5nex2951
5nk54s89 cie cii csl ct0
5nsvn336 cii cqt crn cwy
5ntgv723 cie
5pchb838 chy cie cii ckc cpk
5pep2321 ctx
5pm2xt51 cie ckc
5pm8ec76 ci3 cii cqt crn cs7
5pp95825 cxt
5pyqq171
5q3pap39 ccb cii cpk
5q65zh81 cx7
5q8d3662 ckc crc
5qgpp431
5qhnf349 cii cpk
5qj54f29 cxw
5qn0z879 c6y ci3
5qrz8r95
5qz4qd45 ctx
5rb1cp74
5rdkc048
5re0sm29 cie
5rf37997
5rkv2e91 c5s
5rnwy495 cxt
5rq3rb55 ckc cxw dac
5rrxz787 cbk
5rxjkq42
5sqf9v67
5t5n2z26 ban cii cxw
5tfp1c72 ci3 cii crn
5thj7870 c9n ckc
5tqsdp97
5tr67282 cev
5trezn14 c1k
5v10js27 cpy
5v8kmm60 ckc cxw
5vd6h165 chy cie ckc cwy
5vfag012
5vg9cw43 cii ct0 cwy
5w7kec06 cxw
5w87rc74 cxw
5w9p7918
5wrsh961 avp bv2 cc8
5ww4z228
5wy2cj05 ccb cii cmv
5wzabs02 ckc cxw
5wzw4r89 cxw
5x5km989
5xe12881 cc8
5xf7j173 ckc cxw
5xk4yb78 cyt
5xsxn838
5xvpdr60 c64
5xz2k587
5y46wh70
5y6rqs46 awm cii cvi cwy
5ybfpg54
5ye64x65 cii cxw
=FR pau
0222yk13 chy cii d0y
09g2rt34 d0y
0g669j87 awm cii cvu d0y
0nbsc253
0z51kw68 d0y
1177bb84 ahl
1e6msy72
1frn9647
1ntvnd36 d0y
213f8g15 cii d0y
2vrchf15
2xrayj16 d0y
3dg47v24 cii cu6 d0y
4af4y522 djd
4cms1b08 cii d0y
4nbw4v90 d0y
5k49tq53 djd
5kbvd578 d0y
=FR perigny
5s7nvg28
=FR perigueux
2w5ava96
=FR peronne
2r5j1137 c64
=FR perpignan
0dt6a694
0zn13224 aqp bsv cii d1g
1jt5ms28 cii ct0 d1g
38207k30 ban cii d1g
3am2jy38 bsd
5thdk431 ca3 cii d1g
=FR pertuis
55wjj883 b6l cii co8
=FR pessac
05ksrc76 apb
0721wn77 aod aow apb cii crn d0y
086zww50 apb crn
0bj04t22 aow apb
0ej51688 aow apb ccb cii
0jsv7j98 aog awm cii ckc
0s40r567 aow apb cii djp
14vz2d20 apb cii
1cynbx67 apb
1g4zf651 apb cii
1gjqcd42 apb
1k7w0p97 aod apb cii
1nw6qk38 apa apb chy cii
1tsa0x55 apa apb b33 cii ct0
1wdggh03 aow apb cii
21kpzg59 cii
27953924 aod aow apb b6c ccb crn
27mnq498 apb bn0 ccb ce8 cii
2n2h9t24 apb arl c8v chy cii czw
2p1s8a61 apb
2vcext89 apb
39jbf905 apb
3jtzcc30 apa apb b6c chy cii
41ctrc20 apb cii
43a21x04 apb chy cii
463z7496 apb ckc
4agqs597 apb chy ckc
4qmjst50 aow d93
4qq0qp34 apa apb chy cii
4z5hhb71
534xv275 apb
5367a632 aog aoz djr
56n05x05 apa apb chy cii
5h5wna09
5jm22562 aow cii crn
=FR pierre benite
23xgd207 bfp
=FR pierrefitte sur seine
04ydw344
=FR plaine saint denis
1atqpz53 cc8 ce5
4jtw9y77 cc8
=FR plessis robinson
1et6g203 b5k ckc
2ndr3r66
=FR pleucadeuc
1r44rj83
=FR ploudaniel
1c273y36 c64
=FR ploufragan
0wyh7698 cc8
=FR plouzane
03n95695 aqn aqp beq bmh bx6 bx9 djr
07dbrz84 aqn aqp beq cii
0ss0a232 aqn aqp cii
1pczmy17
2ypw0a72
312sjw67 jcu
31t90335 aqp
3rtw5049 aqn aqp bmh cii ct0
4pfr1b11 aqn bmh ct0
5bz2z050
5h929866 aqn aqp bmh cii
=FR poitiers
01n7ee52 chy cii d3x
02a9ne93
05hw9085 cii d3x
0cc8f219
0dm5xh15 c1k
0e4s7p27
159wxy74
17t4tj27
1g6hpr52
1h67hk15 be6 d3x
1sdp1y98 ban cii d3x dpv
1w43p904
1z47kk45 d3x
23cycs49 d3x
288g4p72
28rzqb13
29s6hd13
2b5vq778 d3x
2mre5m81
2mv87z20 d3x
2nn05d56
2p2rk609 cii d3x
2rvgsc85
325zb480 ce8 d3x
3qjq6543
3sv5kk82 cii crn d3x
41kxem72
41v99f68 ckc d3x
44499078
4hcy3z73 cii d3x
4rfxk768 ckc d3x
4xhy8q59
51f3f740 ce8 cii d3x
5btmk441
5kkw6065 ckc d3x
5vjdsn22 aw0 ca3 cii d3x
5vjwz959 be6 cii d3x
=FR pomacle
29n7d640 c49
=FR pontoise
1vrww868
4py2s465
5nhcdk38 auc cii
=FR porte pierres dorees
03vpd085
=FR puteaux
3h2b9f40
3svy9a26 w64 11yu
4jqeag92
4tdbm243
=FR questembert
2e43d571
=FR ramonville saint agne
0q7mnz48 csj
=FR redon
45s62606
=FR reims
0136g547 c64 d53
0da5hk39 d53
0jfmd461
0k2m1311 d53
0nc5fj04 d53
0p7v1s94 d53
0wppxb27 d53
0zfr6d18 d53
14g71345 d53
16wdna72 d53 di4
17p6sq53 cii d53
1dthb180 biz d53 d9x
1jbb3w63
1k6wxv57
1r5wky88 d53
1tme4g53 d53
1x1mwt32 d53
1xkfnd03 cii d53
1ympn593 c1k
236xhv80 d53
2rma5c77
2w7ezv91 ckc d53
3c0nx407 chy cii d53
3cnttr74 d53
3hypw319
3m4qdj85 d53
3nr3p279 d53
3vyzg221 caz cii d53
4916qv51 d53
4a9z6x78 d53
4h6n9433 d53
4j8jrf09 d53
4r0g9114 d53
4rje0916 d53
513ed054 d53
5eb0k586 d53
=FR rennes
0077hj81 d5s d7m
02sjzb46 d5s d7m
047rmf80 atf cii crn d63
05fjj927 ce8 cii ct0 d63 d8e
05g9fg60 d5s d7m
07k1sp19 d5s d7m
0adwkx90 chy cii d63 d6b d7z
0bf6bf92 ckc d63 d6k
0c9pnr51 d7m
0crteh33
0drkdp66 d6e
0jwnxz51
0m4rxj18 cii d63 d69 d6e d6i
0myn0z94 awm beq bx4 cii cvi d63 d7z
0psw8792 aqn d6e
0q8gze35 d5s d7m
0rttk466 d5s d7m
0vn0zc62 cii ct0 d63 d8e
0w25wb51 d7m
0xkg0532 d5s d7m
12221e05 c64
13q33h79 bx6 ca3 cii d63 d7z
159yvt51 d5s d7m
15b80x98 d7m
15m7wh34
16knds80
18n13n96 d6e
194hft57 d5s d7m
1dyfj824 d6e
1f1amm71 bwp cii ckc d63
1fmctt82 d63
1gamk045 bx1 d7m
1h0ffh48 d63
1jwwzm25 aqn beq crn d63 d6e d6i
1k9kg969 d6e
1m84wm78
1p178v10 ajl ckc d63 d6i
1pxcyx49 beq d6e
1s3fs709 cd3
1sc83v92
1v6wmk25 c64
1yezas83
22b0h879 caz cii d63
22jb9a19 d5s d7m
26m1rk14 arp d6e
274dq154 d63
2baj6743 bwp ckc d63 d8f
2evk6c51 atf cii d63
2f08fz18
2gn4cf81 d6e
2hp31992 cii ckc d5s d63 d7m
2kcqac59 c64
2r25sw81 d8f
2t220m45 cii cpw
2tf13a69
2v0g3b09 d5s d7m
2wgtm643 bja bn0 bx6 ccb ce8 cii crn d63 d6e d8e
30ewzw66 cii crn d63
31y0x195 ckc d63
3237mt20 ajl atf bja bx6 cii d6e d6h
339jw085 d6e
33c46s90
35vnpg93 d5s d7m
36xhtv26 ban cii d63
3856b930 d7m
38mncb54 d5s d7m
3cejhk28
3dgmxj03 aqn beq d6e
3fedwt95 d7m
3g7tsb60 d5s d7m
3k4s1p46 c64 d6h
3p28de55 d5s d7m
3p3amd86 d5s d7m
3s04p689
3whgj090 c64 d6h
3wt8n129 bx1 d7m
3x0g1010 d63 d7z
3z69yv22 ckc d63
3zb6nw87 c64 ckc d63
4040yw90 awm
421ngv68 d5s d7m
43ja9593 d5s d7m
44d2hn91
45q3tp69 d6e
4abbt041 d5s d7m
4byv8g40 ajf c64 d6h
4bztf893 c1k
4fa3ke77 c64 cd3
4fke6556 aj9 aqn d3x d6e
4fsxy317 cii d63
4qgdxq75 d5s d7m
4x1a4s97
4xaa4j22
4xnkqg56 d5s d7m
4xtaw673 c64
51c2h645 c64
52kfss93
53wq2p27 d5s d7m
5510z802
57ne8428
595x5h51 d6e
59z1ye11 d5s d7m
5cx7ek10 ban ckc d63
5n62pb30
5nn1k450 d63
5p7fmf80 ckc cm1 d63
5pj0t051 d5s d7m
5pwkex33 c64 ce8 crn ct0 d63 d6e d6h
5qec5a53
5qgc7m36 d5s d7m
5r4re112 d6e
5rmjk207 d6e
5sat2s07 aqn bx6 cii d6e
5twhbr06 awm cii ckc d63 d6k d85 d8f
5v2cwj11 d5s d7m
5y76vp22 arp cii cvu d63 d6e d6h d7z
=FR rheu
2vehmp05 c64
38kxsm48 c64 d63 d6h
5e2rg574 c64
=FR riom
0vfjqp82 jc7
=FR roanne
49g6ah05 dbs
=FR roche guyon
2t1zz428 c9n
=FR roche sur yon
2tqmhd47
=FR rochelle
0r8amq78 cii d93
1b2epx09 ca3 cii d93
1r0cs760 d93
1w1erp60 aii aw8 b1r bct bsv bx9 c64 c68 cbk cie cii cph cq3 cwy d93 dd4 dsb
21d2sw23 d93
2kktyy14 d93
3hz42y69
3r7r0k94 d93
46qcp498 d93
4mv1z119
4wbg2z51 cii d93
51gb6s93
5pw23b17
=FR rochette
4tkk6c94
=FR rodez
511xx539 dmf
=FR ronchin
3eq8fa86 akc b1j bct
=FR roquefort sur soulzon
3arban76 c64
=FR roscoff
01c8pb03 ban cie cii d9f
1atf5358
293jn610 ce8 cie cii
3ct0te27 cie d6w
3s0pzj56 ce8 cie
51k70002 4fc 4g1 ce8 cie d9f
=FR roubaix
002cnv45
38sy2k93 bct d9h
5q7a8a02
=FR rouen
00n9zg48 d9x
07hv9f69 d9x
0cxy0s05 da2
0whhby07 cur
17ed2k28 ckc d9x
17wkmv97 d9x
1w9crx19
23sbqj78 c1k
29qa8t82 d9x
2yvdat18 ckc d9x
34feyf26 ckc d9x
3cq0jg45 d9x
3cq89j92
3nhjew95 ash
40d87505 ckc d9x
40hzz705 cdg
40qadc12 atf ba1 d9x
43v8pc22
4cdk4t75
4r66gb92
5b4p0g26 d9x
5k71g406 ckc d9x
5p53ep46 d9x
=FR rouffach
1extmz43
=FR rozerieulles
15bcn528
=FR rueil malmaison
11xg5j78 daa
3gcbhc33
3t3h1s86
=FR rungis
162y2387
=FR saclay
02v40q27 b5k cii
0jy6y646 b4g b5m c4d
15144r31 ckc cxw
1fv25t22 b5e
1vxs7536 c41 c4d
1z2f0n71 b4g b5m c4d
25n6m978 c3h c41 c4d
28m5h544 b4c b5m c4d
305gxg06 b4c b5m c4d
30zn8d06 c4d
31y5kf09 b4g b5m c4d
37zfay27 b4g b5m c4d
3jv6w209 awm b4z b5k c8v cvi dsn
3m3czb09 b5m c4d
406xq039 c4d
42s1r231 b4c b5m c4d
4pkmtd21 c41 c4d
59213d70 b5m c4d dqw
5d35hp70 b5m c4d
=FR saint brieuc
5mtjss49 d6h d6j
=FR saint cyr au mont dor
0mnan534
=FR saint denis
0nrven85 cii crn cuz
1g80gk13
2k8f5n40 auc azw cqt cuz
2nt00p03
2z3f5j48 teq
389fzc60 azw cuz
5079x435 cii cuz dwm
5ed8xr15
5fnxds15 bmh ce8 cii ckc teq
=FR saint etienne rouvray
09rwsd77 dbe
0wdpp052 d9x dbe
0y3jmn59 d9x dba
1apwkd48
1f1vfy95 ba1 d9x dbe
1k1ngp50 ca3 cii d9x dbe
1k1v7590 cii cvu d9x
20ws7586 ash
3c2k2909 caz cii cph d9x dbe
4s945776 dbe
5cqy6m23
=FR saint etienne
028p8r67 bfx c1t ca3 cii dbs dx1
0a2a1y63 dbs
17cfeh02 b1r
19txxw85 dxe
1j6cta96 bg4 cii dbs dwz
1prxdf57 ca3 cii dbx
1rzzcx32 bhf cii dbs
21kdsb71 dbs
2xfrv514 dbs
2zggdn05 dbs
30bahv93 bg4
37dep095 dbs
44dp1584 ckc dbs
4pn6vp43
4yznqr36
5a1dws80 bg4 c40
=FR saint genes champanelle
0pgyqh43 c64
1wzg9f04 c64
2cvwzy55 c64
3d0rdy88 ax1
3e04sg66 bfw c64
3vxmn596 c64
3yvemy54 bfw c64
4ddpcj88 c64
5rnb6a91 c64
=FR saint germain en laye
0cjejy66
2pm88379
=FR saint gilles
0mg8nf58 c64 d6h
25z0t847 c64
4a0ybx50 c64
=FR saint herblain
24h0z890
50nt2059
=FR saint ismier
1zn4dj88 b73 bnz
2b3vs478 bnz dxe
2j7awn61 b8h bnz
2zws8w42 b8h bnz
381pta47 b73 bnz
45ff8v85 b73 bnz
5hq7wc19 bnz
=FR saint laurent blangy
1k12qb64 c64
=FR saint laurent pree
1mbh5s36 c64
=FR saint lo
15xggk14
=FR saint louis
0b4q1853 chy dcq dg6
16y5ff97
5bea9918
=FR saint malo
0a78nr16
2bykxq63
=FR saint mande
0yczwp93 avn cm5
35x96431
5ayn5d72
5jxfge78
=FR saint marcel valence
5jr56v21 alm ans c64
=FR saint martin dheres
0m7zca23 b7j b91 chy cii dd4
1a0ez112 c64 dd4
1wwcfa26 b8l b91 bmh cii ct0 dd4
23n9q531 cii dd4
2cmt9z73 cii dd4
2f7wz369 dd4
2rx3b187
3c7zyj82
3eqm6y13 awm b8l b91 c8v dd4
3fgt5a62 b7j ct0
3wnawg76
3yppfm65 dd4
44cfnj78 awm b91 cii dd4
44ggyg50 b7j b91 ca3 cii dd4
467x8h16 cii dd4
4axb9j69 av1 b7j b91 chy cii dd4
4fhg0w34
4fhvpc68 cii dd4
4ndt7n58 dd4 dd5
5bw7ad85 dd4
5c99vk74 b93 dd4
5rwrfh97 b7j cii cvu dd4
5v727m31
=FR saint martin hinx
1yrqr844 c64
=FR saint maurice
4q5j9b45
5ev88143
=FR saint nazaire
0z2bca79 bx6
5481me13 bx6 cii
5ngxmx20 ajl beq bx4 bx6 by5 ca3 cii
=FR saint nom breteche
2dq7b674
=FR saint ouen sur seine
0t4db855
1s6q2813 aul ddu
4dtfqt68
=FR saint paul durance
05yfhm28 b4z bla c8v cii
1rs1gy10 c8v
36ge9k11 c8v
=FR saint paul vence
1ceg4t15 bla c8v ce8
=FR saint pee sur nivelle
21wgs783 ao5 c64 d0y
2brsbg31 c64 d0y
5p1yvy04 c64
=FR saint pierre damilly
1g1ay705 c64
3mvgn680 c64
5mafap53 c64
=FR saint pierre quiberon
0qhgj647
=FR saint priest en jarez
1zss5v68
37b3he73 bg4 dbs
=FR saint priest
09frb846 bhf dxh
=FR saint quentin
0h9jb865
1vd60g76
=FR saint sauveur
310sdb05 3uf
=FR sainte colombe
2978gv32
=FR salon provence
1gtsrs29
=FR salouel
5ewvzm89 aii dsb
=FR san giuliano
2k1z0232 c64
=FR sarzeau
18x9xw13
=FR sceaux
1aexyw02 b5k
1zj5sk64 b5k
3dg0f179
3ym7bm55 b5k
429gcg78 b5k
47kfvz78 b5k
=FR sete
49dk3691 aqp bmh bsv c64 cii
=FR sevres
55vkyj43
=FR sizun
1ht9xm04 c64
=FR soisy sous montmorency
0hnxah67
=FR sophia antipolis
09bc7242 dqw
0dxbgs74 cvb
0qm1ye08 c7z ca3 cii cvb
0rfccx09 byu c64 cii crn
0xcapc45 dqw
0xk87z93 dqw
0y7vs922 dqw
0ynfac79 dqw
10yn8j22 dqw
1ydp2x12 c7z cvb
1yvm5309 dqw
24wx0b20 dqw
2c7vb662 dqw
2c9cqe66 dqw
2gap9590 dqw
2mab7455 dqw
2tpkcv11 dqw
331z0d02 dqw
35fwjk44 dqw
37a7q098 dqw
3ad2mf95 dqw
3n2qjy25 dqw
3n4whq22 dqw
3rh4zb49 dqw
42f4ww95 dqw
46v7pr94 dqw
4a11tk94 dqw
4fqa0d17 dqw
4hsaft65 dqw
4y9vv765 dqw
54fae424 cvb
56ntzw90 dqw
5bjvdf85 dqw
5h4ccq74 dqw
5j95bh22 dqw
5p7zpp88 cvb
5sxdf220 dqw
5xtktk35 bmh byu bzf cie cii ct0
=FR sotteville rouen
2y92d036
=FR strasbourg
00n1xh78 ckc dg6
01nta019
032jvj22 dg6 dhb
050w9p71 apo
07xqmx73 bts ccb cii crn dg6
08pt4x48 dg6 dhb
09t5dc22 dg6
0a19vs18 dg6
0bhwwh42 cii crn dg6
0gm7ct78 dg6
0jvqbw52 ckc dg6
0m9qza88 dg6
0pg6eq24
0pz29t13 c64 dh3
0se7bf12 chy cii dg6
0w0bpf20 dg6
0wnzj089
0xts7d02 chy cii dg6
10b2fb65
10e21634 dg6
11kh9f68
13ym9476 83e
16wpzq40 ckc dg6
1cgac405 cii dg6
1epym565 chy dg6
1g3mb532 cii cn3 dg6
1jm8fn98 ban cii dg6
1m10js32
1m71e459 ban cii dg6
1t6xjw46
1x3qz996 dg6
1xyqts46
2469n574 c1k
25mhd687 ban cii dg6
25nwkd90
26fpwg41 cii dg6
26p10446 cii dg6
28c6kd10 dg6
28nd8457 dg6
29nm1m14 1nu
2a8cdx90
2btqjz37
2ebx7v45
2gtb1r52
2hwgty18 cii cvu dg6
2jhjzd11
2jm89840 bts crn dg6
2nwrwa70
2p06sa95 dg6
2phbwg91 dg6
2rnpdm14 dg6
2tn0tm63 chy cii dg6
2wj62e51 dg6
2wy4ac67 cpw
2za18p66 caz cii dg6
2zwf7d57 ckc dg6
30d6wr93 bts cii dg6
30przz70 cii ckc dg6 dik
30qxve40 ct0 dg6
3597ek14 dg6
3820wq39 cii dg6
3c363p94 dg6
3k7yrw82 ckc dg6
3n4s8180 dg6
3nb7az85 dg6
3phbpb09 dg6
3qge6j93 ckc cm1 dg6
3t2k2g27
3te95s40 dg6
3tscbz39
3x8fem72 ce8 cii dg6
3xmjtz19 ban cii dg6
3xrrn515 dg6
3y81da23 ct0 dg6 dh3
3zsnyg10 ckc
4011hd89
41v2hk34 ban cii dg6
47fwb937 ban cii dg6
49513r96 dg6 dgz
4bckew43
4e835403 dwc
4jbt2p93
4kv7c795 ckc
4n2vwk08 bts bum dg6
4pwapm65 dg6
4q0nd296 dg6
4x97hf88 dg6
4xsj2p07 cii ct0 dg6
530qwm02 cii ct0 dg6 dh3 dhg
53694011
5433te07
56d3xj17 dg6
57916623 dg6 di4
5a26ag16 dg6
5dd6kb95 ckc dg6
5em8ne27 bts bum c49 c64 cii dg6
5n4e2707
5n4nmn13 ban cii dg6
5qpmg879 cii dg6
5sc3hd12 dg6 dhb di4
5vcax154 dg6 di4
5whrjc31 chy cii dg6
=FR suresnes
142rf729
1zej3n42
21v2ka51
2q6ssq97
=FR tain lhermitage
2srqfw71
=FR talence
01anga17
01vjcf44 djd
0c174c31 djd
0p2fdn46 apb
0r8jkk54 apa apb chy cii
0wk3s644
0zzgef46 djd
1pajwc40 cii
1zpdyq44 djd
26t7px13 djd
2910d597 apb arl c8v caz cii
2kxjkv05 djd
2pkbtk91 djd
33ebya06 apb c64
34e9s822
34j91g93 djd
39zcz976 djd
3adqg323 apa apb cii cvi
3e9yxc42 djd
3pfm1t26 djd
3tjcj052 awm
3vdg7e33 apb c1t caz cii
46c1g807 djd
46fmsw47 djd
46nez754 aoz apb apo
4881e359 djd
4gy3ks39 djd
4m5zyp18 djd
4n6dmy26
4nabhy78 apa apb b6c ca3 cii
4q35v833
4tb95541 djd
5576mm83
5m3r1b84 apa apb awm cii cvu
5nfypp21 cpw
5qacnn14 djd
5qsp5m64 apb caz cii
5v519z54 djd
=FR tarbes
1fdvj254 dk0
1hajqb31 d0y
33e5bj62 d0y
39aqbp11 dk0
3wa9cd25 dn8
49we9z90
=FR tauxigny saint bauld
5d3bn623
=FR theven
3cpw2v62 diq
=FR thiais
07x3c094 cpw
4c3cen15 azw chy cii
54v0s666 azw bn0 c5s ce8 cii
=FR thiverval grignon
2z9j6m75 c49 dsi
=FR thonon bains
37vdeb02 av1 c64
=FR tinqueux
2em6e271
=FR toulenne
0qpgta22 c64
=FR toul
47b6f797 bu2
=FR toulon
0sg8gh54 b3u
2gam0808 b3u
2vwykf33
38a20b58 b3u
3jc88607 b3u
3jqp8097 b3u
3nzgkh49
3rvwhn52 b3u
4wdvc711 b3u
4wqvjr21
5d95p271 b3u
=FR toulouse
03412r28 cii ckc dlk dn2
039rg150 dmf
03jnac13 ca3 cii dlk dn2 dna
03stac66 c1k
04raaa70
04rej139 cii ct0 dma
08bwpw24 dlk
0emjhm04 dog
0ff5f522
0gmbby96 dog
0j50jx72 cii cn3 dlk dn2
0n90tt57 cii ckc dlk dn2
0pdj0786
0qhm9960 cii ckc cm1 dlk dn2
0s4cve39
0v99wx36 dog
0y8hdp93 cii dlk dm8 dog
0yzbmy59 ccb
0zx7zt22 dmf
10naa016 dlk dlp dn2
111a5077 c64 dks dlk dn2 dnq
111s2360 ban cii dlk dn2
11meza63 c37 dm9 doj
1225hq90 bmh c64 cii csj ct0 dlk dn2
13948m30 dna
14hxhm89
14vp6c30 ahy cii cvu dku dlk dlq dn2 dog
16zvc994 ban cii dlk dn2
171mae58 chy cii dlk dn2
17bbxn17 ban dn2
17d9yp59 3ss cii ct0 dlk dn2
17h5q109
19qyxa09 c64 ca3 cii dlq
19xp4858
1ahyrz84
1bn93e28
1bxfc994 bt7 dlk dn2 dog
1c4my580 cii dlk dn2
1e15c272 dm8
1f4pb571 cii dlk
1h8pf755
1jjad503 dog
1p34ac69 dku
1p4g5p84 ahy cii dog
1pszek67 dog
1qew1n19
1rtzw447 chy cii dlk dn2 dna
1rx4qw44 cii dlk dmf dn2 dna dog
1shz5j60 c64 dnq
1t1x3s61 ckc dlk dn2
1tfttw56 ban ckc cm1 dn2
1tg4md27 dks
1w0hda30 caz cii dlk dmr dn2
1yypjb30 c64 cii dlq
1z4fnf24 dnc
1zgcd031
21hb4c69 bt7 dog
22af1q56
22scmy89
22zdgq74
233st365
23hvsb84
23qdcg29 q8q
25nmxp11 ca3 cii dlk dn2 dna
2754py23
27ankh97
27rbaq21 c64 ce8 dn2
28pmgd25 dn2 do5
29cj5595 aow cii cqt dog
2aqr8687 ban dn2
2avzpp08 dmf
2c1tv516 ban c64 ckc dn2
2chvqy57 bmh cii csj dlk dn2
2d32h313 dmf
2dzbc556
2f0kwz92 c64 cii ckc
2fw7km80 dmf
2h158026 dn2
2hbzmb19 cii dn2 do5 dog
2hvyee60 dm9
2k7ask46 cii dlk dlq dn2 dna doj
2mkbvg40 dlk dlq dn2
2n78n484 dmf
2nst4e33 dni dog
2q398w70 cv3
2sxjwh33 c64
2tm5ny37
2v2svk17 chy cii dlk dn2
2v6kpv12
2vas3094 q3m
2w5mvk98 ca3 cii dlk dn2 dna
2wq1s711 cii dlk dlq dn2
2xh23b55 3ss ce8 cii dn2
2ywmqv15 dnz
30syve83 bmh cii csj dlk dma dn2
32wz3x75 bmh c64 cii dlk dlq dn2 dna
33p9g875
33z83z59 ckc dlh dlk dn2
349y2q65
34nb0f30 c64 dlk dn2 dnq dnz
34zn5b34 dlh
35emn182 c64 dna
36yvb369 cii crn dmf
39gscz82 c64 c8v cii
3ac68784
3azy3k91 cii crn
3ck9wz82 c37 cph csj ct0 cu6 czw dma dmc
3d5w9863 dna
3f4xj038 do5
3htexr67
3kasac21 do5
3kwnqq69 caz cii dlk dlq dn2
3m3gzv89 chg
3p7xrr08 bmh dlk dn2
3pa87f90
3tvs6n06 cii dlk dlq dn2 dna
3v2c3v44 1z0 cii dlk dn2 dna
3vcm6439 ca3 cii cvi dlk dlq dmf dn2 dna dog doj
3vcx3f97 dlh
3xabhe73
3xhggy77 chy cii dlk dn2 dna
3xssrp53 ckc
40smqw14 ahw cii dlk dlq dn2 doj
40tp8686
4155vc40
416g8z79 caz cii dlk dmr dn2
41yk0b68 chg dmz dnq
42t83k43 cpw
42xmz674 caz cii dlk dlq dmr dn2
438g3j88
443n9e75
45p8nc06 cii dlk dn2
467y3g46 dlk dn2
486rp510
489n3v88 dog
4bs3hz33
4d73z393 ckc dlk
4daj8721 cii d1g dog
4ezk3x31
4fhrs205 ban cii dlk dn2
4gg6ne93 c64 dna dnq
4gyj6s21
4j4x7k19 dlk dn2
4kph4f16 c64
4m5rvb18 ahy ci3 cii dni dog
4pfm5x27 bn0 ccb ce8 ci3 cii dog
4rrj3a80 ban cii dlk dn2
4wbca218 dog
4yzn3y95
4zmms242 ban dn2
53zfjn49
553xp762 dmf
56g7f250 chy cii dlk dmr dn2
57y4vg80 dlk dn2 dnj
59jved31 ckc dlk dn2
5a50q435 dlk dn2
5bs6ge88 dks
5d5n6p97
5dzgjm98 dnq
5e215d79 dlj
5ev54a13 dku dmf dmz
5hm2ja81 cii csj ct0 dlk dn2
5jbw1519 doj
5k0qmv73 bmh cii csj ct0 dlk dn2
5me8gz24 dog
5mzwwx48
5ra0am89 dog
5t8ct211 cii dmo
5tbykf24 dog
5tcnbj64 dk0 dlk dm8 dmf dn2 dni dog
5w482q29 ce8 cii dn2
5wfw4946 dna
5x9mrv93 dog
5xw0wj25 dlk
=FR tours
081d5r66 ckc dpv
08p7mq56 dq6
0jpq0w62
0szawm58 dpv
109gxs86 dpv
119axx58 dpv
1e2adt21
1eem7c55 ckc dpv
1h4nv616
1me4zv93 dpv
1n9yr226 dpv
1rnwnt93 dpv
1vxptj17 ckc dpv
2b20wd09 dpv
2wvp9t50 dpv
2wwzvj46
2xqz5k24 ckc dpv
3cv31q28 ccb cii crn dpv
3cvwf620 dpv
3cw6ep97
3g2c2k71 cvu dpv
3ntmtb29 c64
3r938j26 dpv
3v4gsj38 c0r cii dpv
48jjcz87 dpv
49t65d67 ckc dpi dpv
4ahza989 bn0 cii crn dpv
4e2fhx97 dpv
4rp2mn26 cii dpv
4ryt1t28
4wgee362 c0r dpv
4y0qz640 dpv
51qnm298 anv cii dpv
576vz251 dpv
5drqc289 dpv
5naveh50 ckc dpv
5tn1ej10 dpv
=FR tronche
1273vs09 ard b7j dd4
30p0rb34 b7j ca3
4as3rk94 b7j c8v ckc dd4
=FR troyes
013h7w30
1fw5n266
1qhqcj41
1waxag60 cii dqm
2yy35806
3hxp6v65 dqm drn
4damed73 dqm drn
=FR ulis
0b25kb57
=FR val moder
2n5cm212
5btmzn02
=FR valbonne
0sse7z02 c40
1215r597 awm byu cii cvi
1nzkaw91 awm byu
3y8mpv07 byu caz cii
45vxn887
496p8026 cpw
4vj6zn89 ban byu c64 cii
50f22e89
54d78x30 kgh
5k4ema52 ban byu cii
=FR valence
4eg25g76 b91 dd4
=FR valenciennes
06z7v557 cii cvi dr7 dr9
1wzvw032
2ezch769 bcz
2v8kk877
41rsh762 dr7
4taf2z98
=FR vallauris
52pnfc88
=FR vandoeuvre nancy
0yphhr71
11nqat45 bum cii ct0 drr
16vxbe23 biz bum c64 drn
17je3b10 bum caz cii
19c1xz73 bum
1bpj7k68
1dg85j68
1dg9a450 bum c64
1gbppd30 bum c64
1kwx4m12 bum drn
1pfter31 bum ca3 cii
1tz1zp46 cpw
20azc393 bum cii
25mhc977 bu2 bum drn
2atkd403 bum cii
2cyw3861 bum cii
2vc99v03 bum
2ynmc580 av7 bum
3d28dw78 bum
4dx32582 bum ckc
4f50n919 bum
4ghtjd11 bu2 bum di4
4mq2px33 bum cii drr
4rvw8791 awm bum cii cvu
4yc2e502 bu2 bum ca3 cii
53d03003 bum ckc
5adajg67 bum
5ft9wv42 bum ckc
5je79696 bum ce8 cii ct0 drr
=FR vannes
0aytnh12 aqn beq cii
4n2m3398
=FR vaulx en velin
5r0ccb59
=FR velizy villacoublay
0s5jfe79
2fb00x56
38sc5x72
=FR verneuil en halatte
34yrjf77
=FR versailles
0qyswv14 dsn
0zfnyv98 c64
1hcc6p91 dsn
1wqd6v19 b5k c49 c64
1wrng808 caz cii dsn
1xta2p78 dsn
2cbapb21 c64
2ptn8z56
2y8eey83 c64
2yyddy74 b5m c4d
35gnqw46 c64
3mkjjy25 b5k
4etk8241 c64
4k5jw363 cii dsn
55a50447
5d3yke23
5mzd8v39 chy cii dsn
5r63mf91 c64
=FR versigny
5thzx241
=FR ville davray
0ae7xs76 bv2
477eg838 bv2
=FR villefort
30t3sv08
=FR villefranche sur mer
4hke8425 ban cie cii dsz
5jpad840 cie cii
5r5y6641 cie cii ct0
=FR villejuif
0ex3jm11 b5k ckc cxw dsn
0jp5dw81 b5k ckc dti
0ngq1v76 cgb cii cxw
0p73bw06 b5k ckc dti
0tepxj95 ban c26 dti
13xzrn47 cwr dsn
152wf839 b5k ckc dti
19df2r84 cgb cii
1earvv39 b5k ckc dti
1ed4t417 b5k c9n ckc dsn dtu
1h7hvj14 ctx
1zrk7293 b5k ckc
24mt9310 cgb cii crn
25esck76 cgb cii cpy
266c5p67 b5k ckc dti
2m0hy518 cie cii cqt crn dbs
2v2jyq75 ci3 cii ckc crn cxw
321g0743
38x32w97 b5k
3e75qp68 b5k ckc dti
3ef0j886 b5k cii ckc dti
3mshhe73 b5k ckc
45f7pv37
45ye0b30 b5k cii dti
4wkrkf28 b5k ckc dti
4ypx4p84
52rhgg57 b5k bbj ckc dtu
55s8hs34 c26 c6y cii dk3 dti
5bgatk16 b5k cii dti
5n7yzd13 bbe c9n
5pv75449 b5k c9n
5pwqr258 b5k ckc
5rfnt234
=FR villenave dornon
04q3z910 al9 ao5 apb b6c dst
0ccpdp17 ao5 apb
0vfxg105 b6c c64
0xyf5s54 c64
1455vv20 c64
20dmyn61 ao5 dj6 dtz
2aswf736 b6c c64
2nthwg11 apb ban cii
2v7vsy25
2v87rg62 ans bb5 c64
43cwtk29 c64
473hxz56 ao5 apa apb
5rvbfe24 c64
=FR villeneuve dascq
018c4h73 akc b1j bcq bct
03fs1j49 bct cii crn
0bwykg15 bct
0ccaam24 bct
0fh1dw28 akc bct
0hxn0m30 dvg
0mghmd60 bct cii crn
0n7ba848 dvg
0tt79z10 bct dut
10nk4c68 bct cii
110mcx69 dvg
13z99a51 bcd bct cii csj
16w4zy25 bct
1h0a3k64 bct ce8 cii
1ja5aj48 bct bn0 ccb cii
1jc9hv70 dvg
1sgwka45
1tv2ca73 bct chy cii
1x441g73
21ddkf20 bct cii crn
240qp408 dvg
25wa0q37 dvg
2g6y2720 ban bct c64 cii
2m8aq428 dvg
2q4res37 bcf bct ca3 cii dr7 dr9 dvb
2s4dmd79 bct chy
2tznxc41 bct
2xredb51
32v67m28 1te aii bct c64
3629my43 bct
3eyty988 dvg
3k9wer31 bct ca3 cii
3q99v794 bct c64 chy cii dvb
3wzth680 bcz c64
409gk363 bct
40dpfz92 dvg
41yg4h55 bcz dut
43n4fm24 awm bct cii cvu
44xe8e90 bct
48k52v18 cii
4e89s906 bct caz cii
4eej9726 awm
4f5rw142 bct cii dut
4kwqat20 b1j bct c61
4wez4p43 bct bda cou dut
4y91dy23 bct bda
4z5j4a93 dvg
4zja0e38 dvg
5339ng12 bcz
5dm3m993 bc7 bct bcv cur
5fjffm04 bct ckc
5ghgkk68 dvg
5nqng710 dvg
5q5m4q74 bct
5rhg0h08
5rqwc876 bct bcv cii crn
5sk9zb20 dvg
5vrs3189 awm bct cii dut
=FR villeneuve saint georges
4deknx22
=FR villepinte
26ctmx57
=FR villers nancy
005fxe59 buf dwc
08kj1d63 dwc
0vk6my81 buf dwc
19yhsq25 buf dwc
2m9pkf41 buf dwc
2mv3qy73 buf dwc
2n848x19 buf dwc
2xc7ww16 buf dwc
325tbk69 dwc
34kszc22 buf dwc
34zjpe43 buf dwc
3bj6gc92 dwc
3de2ht59 dwc
3fcjvn64 awm
3kdymn35 buf dwc
3nknpw16 bum chy cii cqt
3w9t3v76 buf dwc
440j7g03 buf dwc
48c8c312 buf dwc
5c6e6w24 dwc
5rv46r52 buf dwc
=FR villetaneuse
127n6542 cuz d0y dwm
18nzqy79 cii cuz cvu dwm
199hds37
1yr0r787 ca3 cii
32q95r88 ckc cxw dwm
343fpq57 cii dwm
3k32n603 cii dwm
3n3yg876 cii dwm
414fab98 dwm
49er6k75 dwm
4dqaqw31 c5s dwm
5g1zjw44 cii cvi dwm
=FR villette bois
16yef624
=FR villeurbanne
04wefe19 bi7 cii dxh
0680hx61 awm c64 cii
0bjjqs38 cpw
0f3qdz64
0ffthz36 b1r bi7 bi8 cii dbs dxh
0gj33s30 bfx bi8 chy cii dxh
0xaax174 dxe
11907q25 bfx ca3
16w2y923 dxe
1bm08x34
1ekw7f87 b1r bi8 cii dbs dxh
1k383v05 bi8 ca3 cii dxh
1racwh88 chy cii csj czw dxh
1rnfhz46 bi8 ca3 cii dxh
1s15g854 c64
1srwvs52 dxh
2160my55 bi8 chy cii dbs dxh
22gakr41 awm
233qcv12 dxe
26xh5h29 c64
29brtt94 bg4
2avf8f85 cn3 dx1 dxh
2f6tst70 bfx cii dxh
2gqj2v09 dxe
2stf8w13 bhf bi8 dxh
322sf130 ban ckc dxh
323bey33 caz cii dx1 dxh
39qyzw66 bfx chy dxh
3cfem402 chy cii dxh
3d1jma17 bi8 c64 dxh
3fm6kj16 dxe
3g8e5x44 dxh
3jms8710 dye
3k192506 dxe
3kfjwy31 bfx ca3 dxh
3p3f6k20 ban bi8 bil cii dxh
3s5z5x70 chy cii dxh
3sc1p174 dbs
3skt0t88 awm bfp bfw ce8 cii dxh
3smk3872 bfp bfz bi8 ca3 cii ckc cvi dbs dxh
3z4c6358 cii cn3 dxh
45ph6p55 c64
4b9q5f39 dwz dxh
4cre2h49 bi7 dxh
4dcc3438 cn3
4dv4he91 b1r bhf bi8 cii dxh
4fy20a51 chy cii dxh
4jsk0b74 b1r bfx bi8 cii dx1 dxh
4sqty127
4y24xj84 bgu bhf bik dxh dye
4z0jxs94 c64
4z4sqq49 bnz dxe
53vv7851 bfw c64 ce8 cii dxh
59qr5h87
5pny1q12 cii ds7 dxh
5s608j53 bg4 bi8 ca3 cii
5v3w8223 b1r bi8 bik c64 dxh
5wsx4f18
=FR villiers bel
1bcqbv56 c9n
=FR vincennes
1pf7nz88 c8i
2r9ctp23
=FR vinon sur verdon
1d7n9638 cie
3hffat62 b4h b4z c8v
=FR vitry sur seine
0w0hef10 azw
=FR voisins bretonneux
0cwtp696
=FR vourles
4f927797
=FR walincourt selvigny
501y8471
=FR wasquehal
33jx7y36
=FR wimereux
5m14rs93 b1j bct cii ct0
=FR wingen sur moder
39c0ee89
=FR xonrupt longemer
5035yq23
=FR yebles
3e369w46
=FR yutz
2ka93g66 dvy
=GA lambarene
0rg88503
=GA libreville
0aqh6z65 dga
=GB aberdeen
0ma0mg56
0r8h6r91
16476m91
25d0ad14
2ag4yb46
2g5zab91
2gypd510
2hw13769
4f0qj703
5dj9eh50
=GB aberystwyth
15m2p889
3rjyp183
=GB abingdon
0mdktv23
17xw6w34
1eag6b04
1hcmnv56
26dwz758
361bwx64 eqb erl
428c0g78 zgo
4bd6je18 f2j
4ddwnb19
5ka9pc18
5wwqmm86
=GB alderley edge
03f3sd63
=GB aldershot
0j8ram51
=GB almondsbury
1p4rys65
=GB alsager
3wsgwc11
=GB alton
07bsba86
=GB altrincham
1fsptq02
=GB ambleside
2j85cg51
=GB andover
0gzkpd38
2j172648
54vyaa29
=GB antrim
1bgbk171
5ab5dj79
=GB armagh
21rps953
4vhk9f59
=GB ascot
41swk623 egj
=GB ashford
1dmq3816
38a5qa83
=GB ashton under lyne
1eef7f80
4d713p41
=GB atherstone
1nnrec54
=GB axminster
0vrp1e19 efx
=GB aylesbury
0ac5t267 86t
0vbrae69
=GB ballymena
4ha0ax85
=GB banbury
3cnezq86
5cce1e94
=GB bangor
06jb1a24
07cw5n03
3awsb125 e98
=GB bannockburn
2gd4zp35 10sb
=GB barnsley
07k3k434
4d2k2606
547wj766
=GB barnstaple
00md3w58
0z9m6b57
38npk083 e0l
=GB barrow furness
5phzdd64
=GB basildon
4cx3d126
4jecwn30
4qett061
54xxne07
=GB basingstoke
4emprs51 bha
547dck29
58v0cd57
=GB bathgate
0jvfh371
2e5yg619
=GB bath
02h8g185
038jbq24
120y0t77
12mkjy35
2dra4h87
46jgev73
4pgfae68
53883g38
58tqg297
5q6yhx55
=GB beaconsfield
32rffb92
4z1y1967
=GB beaminster
5993r572
=GB beckenham
2zc6c986
=GB bedford
1aa0nz04 e1d
1h98ts06
24qcmm72
4sn78z72
5c4vv049
=GB bedfordshire
2881dh04
=GB belfast
0c5bvm83
0f8adc72
0hswnk62
0pngf587
0qnrsq87 e1p
0r2p7t19
0vqczs30
12cw8553
161w0r98 f4r
19phe233 e1j
1d29cd45 e22
1jksdf22 e1y
1p0a2d88
1y9py784
2vhjkn07
318hx909
50d10n23
57dddr91
5a49e175
5c5y5q11
5p3n6281
5pk8mf19
=GB bellshill
40y1mk88
=GB berkhamsted
0gtexm79
=GB beverley
1bh34439
=GB binfield
312t3r96
=GB bingley
2avhnb77
31tb8x29 e27
=GB birkenhead
257nzs56
4n2gfg40
599mab02 e29
=GB birmingham
09tnsj43
0k5pte35 e2g eq6
0nc7q809
0t67pt25
14ja3n03
15hfw664 e2q
17k80q27 e2x
1bd5gh54 e2q
1vbxzt26
2swefe41
34w9e597
35j9ef91
3angcq70
3tz3v863
41rme308
42sjcz88 eq6
42ver755
48emj907 e2g
4bz1tk47
4k9wp214 eq6
54qsv864
56ajev02
5ccjmp23 eq6
5j0ve876
5jc8b719 e2f
5xc6tc48
=GB bishop auckland
0615dw36
=GB bishops stortford
2yfj7090
=GB blackpool
1stkz436
3fvzd757
3sffks27
=GB bognor regis
52ajzp09
=GB bolton
1t884y44
=GB bootle
0av5yz18
478g4653
=GB bordon
578qbf69
=GB bournemouth
1v14jr37 e3d e3f
2pa0cy79
3rd8mf35
3xqffv86
4j69fe92 e3d e3f
54ys4h04
=GB brackley
4a224m58
=GB bracknell
5vtdph75
=GB bradford
0vs8d940
140fyd18
300g2m85 eq6
44xxhs61 eq6
48xj8s16
=GB bramhall
3ke3rf23
=GB brentwood
48gr8551
=GB bridgend
23k5m874
45t4nj76
50nqkw90
=GB bridgwater
2r609884 e3v
5jt6pc28
=GB brierley hill
5bsaay65
=GB brighton
0ayhx656
0g1jn849
0mkz4t33
1xntxg74
23en2f83
2dqrks84
3snzfy68
4e4sh030
4kp2b655
4tx90053
4vgsa049
5jj7mn84
5kb98h43
=GB bristol
00vekr11
02cx2f43
07g3r374
0a9yg798
0agg9p73
0fk7ff78
0h3hwc05 e5h
0npz5r87
0pa9y269 e5h
15e5sp16 epe
19rf7x86 e5h eq6
1a5z1x33
1gdw7p94
1qgecw57 e5h
1rv9gx86
1w151e64 e5h
22p86748 e4a
25zn3p72
26q4jp63
27a33v57 e5h
2h4ww944
2hbhxa68 q8q
2hqqna27 e5h
2mtt1z51 e5h e5j eq6
2nwg5t34
2wxr8x18 fhj
2yysnd32
2z06eb16
30nc6282
30qtrs05 e5j ey9
31p4kj21 e5h
36x6gt55
3gdka760
3gna4510 e5h eq6
3hkswm52
3jgvck20
3jzzxg14
3pzxq793 eq6
3sq7pd48
3y2pbw24
3y7dkc62
49czkm07
4eqksj42
4nm1cv11
4xewk010 e55
524sp257
5fehs989 e5j
5h9vj608
5hqmp950
5vskdw74
=GB brockenhurst
320nmn30
=GB brockley
183crf97
=GB bromley
2cwv3a12
=GB broughton
4z4g3w17
=GB broxburn
4fayjg61
=GB buckingham
3kd28f18
=GB budleigh
37r1m174 efx
=GB bures saint mary
4cjmvv09
=GB burgess hill
2ve9zq48
=GB burnham sea
4bg06z22 e3v
=GB burnley
1n8ry083
=GB bury saint
2knte584
=GB bury
3hb1kr92
3tv0az53 eby fed
46kabp44
5tjyqz67
=GB buxton
03kv9x13 e39
5kny1717
=GB cambridge
009t4v78
00dzwr02
01377z89
01ajjs72
033z1132
04d5qr63 ey9
07vkej58
0dyx6f45
0fp3ce15 e6s etf f2k
0n6b3s33
0nfe1k49
0ps4k811
0q2y5s03 zgo
0s06sw72
0t65nv54
0thqng93
0tw3jy02 ey9
0x6f8b64
0xkj2889
0yq23r19 3zq
0zbfm828
0zpmfv41
13meh722
1ajt3179 e6s ey9
1d5qpn59 fhk
1e11zd27 x24
1gtctx88
1mwe3155
22y3w460
23a2er20 e6s f5t
24779x77
25194b42
26hpqj41
28wb6c54
2catss52 7nh
2d2g0205 e80 eq6
2hmmse52 e6s
2n7g3y50 e6s
2p0d0j76
2pqvpt18
2ymzm013
2z4tvz49
304xfx24
325pd582
33x3yk48
37a8w620 e6s ey9
3d9xwp94
3h5jx394
3hf75752
3kc7e272
3kchyj69
3mch1s98
3q20pc87
3rrwzw77
3s8vf977
3yx6tx12
443g9830
4570b518 nt9
4amrty77
4cc9fq12
4dmgak75 eq6
4jxcqr50
4mmhzs81
4pe4vg07
4r9x1a08
4rjz5883
4v54gj93
4v9bt015
4wcaa208
4xrsn650 127h
4xsd6k54
507j3z22
52734279
53d25r94
56h76p35
5b1mdp86
5cy4wa09 etf
5dgrss21
5g20h159
5m8dr349 e6s e80 eq6
5nz0zp31 e6s etf ey9
5sg7zj64
5tamah23
5x3amg60 e80
=GB camerton
4mm5g824
=GB cannock
0yh11w37
4xk1b863 d0c
4znvdh69
=GB canterbury
0xkeyj56
2ca75c45
472ajt73
489ggv38
49p9j193 e8m e8p
5fe3mw64
=GB cardiff
00wh6t45
0265c946
08zsd307
0bqvf857
0dnfnh90
1cwc0f90
1se4f844
23ent443
29d09756
2thd8n48
380yy574
3kk7td41
3w4jzj90
3y0ymy78
48eqtw54
49t1zb36
4a496k07
4as3yj06
4fgpet95
4p4fte18 e98
526zh358 e93
561mk345
5j5g1b69
5jjsxh02
5n4kr695
5n8enr94
5p90yn88
=GB carlisle
2xx36a62
502vf048
5gd22996
=GB carmarthen
1httwk65
=GB caterham
2j4dvk97
=GB catterick garrison
5pfsnp36
=GB chalfont saint peter
5cneqf17
=GB chapeltown
0hf3gj78
=GB chelmsford
2f9n2c91
3jasrp23
3y8ggs73
4v942931
5cb3kz43
=GB cheltenham
0wygct11
1sdg6680
3zthsk19
4dpkyp96
52mq0r90 f4r
=GB chertsey
159cmf83
1w6gjq94 oe9
3rpxec32
=GB chesterfield
0e9d4655
1wwv2135 ff0
3phf2w66
=GB chester
0qwj7906
149cpy58
1drpwb22
1mpsey07
1ysrp540
3ky85k46
41hae580 ea8
=GB chichester
0by1q023
29tw2407
3nmrhk91
=GB chipping campden
0q545m27
=GB chorley
0yhc1y92
1hm85r97 fcn
=GB cirencester
0eaa9p67
33byn085
4w2mj190
=GB clydebank
20en6283
5bxaer12
=GB cobham
0awnfr08
0ya5k859
=GB colchester
02rm9455
0561gr17
2813sv60
2nkf1q06
32ydsv23
39da5s33
4v5yn984
5retmr68
=GB coleraine
1yp9g959
=GB comberbach
4etfjw39
=GB county londonderry
3hab3x36 eaz
=GB coventry
09c16x50
15nngf45
17kjzz63
1a77tt86
1kg5e703
1tgmhj36
25n38288
4pxpnd38
4tpbxt78
59hhvg49 ezl
5ee7k487
5jjhe267
5w1x9f85
=GB cowes
27nzpm35
=GB craigavon
3prym056
=GB cranfield
2rz5qj26
2xw5dc73
30n6z794
5cncd958
=GB crawley
2ph6p167
31pjfg83
4dmhbw81
5eytha84
=GB crediton
5qwhp240
5tkcgz23 efx
=GB crewe
0259ge12
4n32nk31
=GB crewkerne
1z3j1770 e3v
=GB crieff
0mcb2b28
=GB crowthorne
0d5ng337
5jysaq31
=GB crumlin
4cte7x29
=GB crumpsall
5ga8m074
=GB cupar
4xfcyb15
=GB daresbury
3pbqqc67
4bn04092
=GB darlington
0vwfb160 ec4
2w2rmb81
3vamsh08
48czwg46
55khxa55
=GB dartington
0f3pnv52
=GB darwen
1jdd9713
=GB deeside
32j97c50
=GB denbigh
0mc0t412
=GB derby
08gfj249
0h2zy437
2yhrrk59
59c60c91
5ft5jw95
=GB didcot
0w3swb66 cpi
111wxt17
1t8fg661 fhs
3gq8fr08 fhs
40dvh347
4vctjx77 ey9
5dt4bt98
5efe5r97 fhs
5etxs293
=GB diss
5bseg095
=GB doncaster
1yc93g67
28fa4x43
40ndgk79
50xdz686 ecq
51rgag37
=GB dorchester
14j06p71
1c86x832
3ajenk59
=GB dudley
013ks972
2f5a3t64
5sb2zp10
=GB dumfries galloway
3dgzv892
=GB dumfries
1vspcm72
=GB dundee
0gb8xr35 csk
0hvr4f37
3c596w89
3h2bxq36
3rzp5127
41gvrq41
4mwwnx67
=GB dunfermline
20sxkn16
41vent13
59rs3f80
5gmadn26
=GB durham
1v29qb04
3pdbtd82
57skhv53
5hpb3c68
5pyxbe18
=GB east boldon
54wmz396
=GB east garston
5y0xxk03
=GB eastbourne
30yxvx82
=GB eastleigh
10derh63
2ba9v476
=GB edinburgh
02g3cb31
09e3jw43 nci
0e99w454
0ev71s96
0f2vj333
0fzhcx31
0pxfwe85
0r7q8k52
11jsc803 ee3 ey9
19aa9n69 ee3
1bw7zm61 ef5
1f2dmy94
1fyqq855
1gghaa40
1h5xyq84
1nrxwf90
1t6g8w08
1wes1575
24whdm10
2e4cg183
2hrqhj53 ef5
2sy8ft18
2tsqtg57 ee3 ef2
2vaajx27
2x6nhm56
304zn569
30hywx92
31mcyy47
31tfbz57
349vqz63
34ahg853
37mxx572
38xqyz77
3ab8zv57 ee3 ef2
3gmmtm59 or4
3hkzcg46
3jqwsm52
3jwrz939
3kffyb91
3q82t418
3qpek484
3zjvnn91
41zb4f52
44e2ja82
451qtk15
455awd29
459hg787
46z4vn34
4e8dqf17
4ect1284 ee3
4mghma93
4pd5sn65
4v25dk54
4v2xmd71
4vdnev70
4vpa6h32
51kqr635
51samc18
545we460 ee3 eer
581f4c98
5a7t9b67 ee3 f2k
5hygey35 ee3 ey9
5rbj7j43
5rw53r38
5stqjz94
5t17k830
5tfcfv12 ee3
5trey949
=GB egham
4g2vpn86 f01
=GB ellesmere port
3ar2j538
=GB ely
1m56pn68
=GB emsworth
2cc4d683
=GB epsom
4q2sd920
=GB epworth
13b36x77
=GB evesham
5v0bzq53
=GB exeter
0108cv73
0t7ph632 efx
0vbzva31 efz ey9
1ch2yn61
1qgn1839 eq6
2z37qb25 eq6
3085z545
3jrh3t05 efx
3yghzc09
52gw5984
5e5ahc59
5t7hrn58 efx
=GB exmouth
5y03jg42 efx
=GB falmouth
22gstf70
=GB fareham
0mbaqt15
2rex9304
=GB farnborough
0kn38412
1k33dw46
2f60yb64
36p9nz54
43jtz642
43sygp97
=GB farnham
26a8z344
3sr1zw68
4r0ks517
=GB feltham
0148fb49 78n
=GB fleet
10s7yy66
=GB fordingbridge
15eybs17
=GB frimley
0mrq3p58
3c75ky76 egj
4j2q7e25
=GB frome
4e3sqx89 e3v
=GB fulwood
59ckk077
=GB galashiels
34278w09
=GB gargrave
0y1k7p64
=GB gateshead
1h96kj53
=GB gillingham
3nf3fj23
3nv7aj18
=GB glasgow
02esj860
0n3w3b69
0ve48a86
0vtgdb53
14t23f03
15yt6k87
1s033b11
249s5d29
295z7538 qhv
2dfg5n73 803
2e250j72
2sffrq32
37wqvd92
38bsm707
3dvm1235
3pv69j64 f2k
403kv531
42c7zs41
48hrc512
4d8yvw59
4e30s833
4fzs4293
4j2yny21
4kd9a392 egu
4n5yc113
4qdwq068 egw
4s30md09
4v62ha11
4wvkky61 ehq
5361e638
5bbvse13
5bsra506
5geg6f02 een
5kdz4d87
=GB glastonbury
5v5aya38 e3v
=GB gloucester
3ey1ct92
=GB godmanchester
3xfvaf69
=GB godmersham
0nkks409
4a58kk42 ehu
=GB gosport
5y04vm71
=GB grangemouth
1e1f1387
=GB grantham
4sa43y59
5e9eyh13
=GB grays
1q5d1g38 esj
=GB great yarmouth
3xz0ge78
=GB greater manchester
21954z67 eq6
33svsm10 f2k f5t f64
436znn81 eq6
=GB greenock
5qtjta41
=GB grimsby
1jw0fq74
=GB guildford
0fj10541
0ks66431
0pr51480
0yq7f263
1s5rx042
23hf9v24
2w7x5c08
47swcp54
=GB hailsham
30txkr67 2v0
=GB halesowen
4af4be73
=GB halifax
1519ck20
=GB harlow
0f4wbn15
19btt327 11yu
=GB harpenden
1aa1m516
4tw1mp85
=GB harrietsham
084qvk03
=GB harrogate
1xpz9219
2cddnn97
2xfhd955
=GB harwell
00fg4e24 3yz
1djcs087
4j4kad11
=GB haslemere
15xfeg86
=GB hatfield
267vjk41
28rzxs74 w0v
3e2ek051
=GB haywards heath
3qhf8m78 w64
=GB helensburgh
14x5gh74
=GB henley thames
0wf6bs47
1ns7sr89
20fnnz65
=GB hereford
5hz3qz67
5yej1m85
=GB hertford
4tvy9335
=GB hertfordshire
5yhm9088
=GB heslington
003e4m70
=GB hexham
187v3h87
=GB high wycombe
1gkym561
5tmv0f07
=GB hillsborough
2211g273
=GB hinxton
17yq1n41
44rwnt51
=GB hoddesdon
04nn4n27 10hg
=GB holywood
3nqb0t90
=GB honiton
076sm922 efx
=GB horsforth
3sptdk90
=GB horsham
22pm7h15
=GB hove
3d4e8748
=GB huddersfield
38n4rj40
5t1h8f27
=GB hull
4nkhwh30
=GB huntingdon
4sqpc563
5010mv24
=GB ilkeston
5efxhp13
=GB inverness
092hde74
2s08xt61
39b6kk23
=GB ipswich
1cy0sz82
1jfvm310
3308db07
4y75v050 11id
=GB isleworth
39j2ne96
=GB kendal
5cxwhm03
=GB kenilworth
10gf7388
=GB kettering
0b03qn53
358tcd02
=GB kidlington
3xfm5176
=GB kimbolton
0pvepa48
=GB kingston upon thames
325mag79
=GB kington
1jn5q612
=GB kirkby lonsdale
1wnx6213
=GB knutsford
2bvbqy06
=GB lancaster
2047t867 ek9
37a0a928
4f2nsd36
=GB launceston
2rn2an47
=GB leatherhead
1vc98a47
2g98d189
317vcx04
=GB ledbury
3fp5k922
=GB leeds
0906dm81
0gdxsk50
0hg3d571
0n635c12
0q1y5994
0t6gsr31
0tyyzh56
103we012
1qnjcg06
1ykn4490 eq6
24mrxd33
2856yd31
2gsmy581
2nv4he32 eq6
2x80b031
2xsh5r57
34td6c88 ejg
35f5f914 eq6
3am1eg44
3j8q8y05
3tsg3y65 ekp en9
4r5yj356
51mafs92
5fj7ar22 eq6
=GB leicester
10f97530
1fphh031 el6 eq6
2cx93t24
2fha3693
2qp25s05
312pnr83
323snh42 elc
375jbm11 fhm
3ke6rf22 el6 eq6
4h699437
4th30280
57h5sf90
5sdqtk18
5tjeyz47
5xqxa525 el6 elc eq6 f4z
=GB leigh sea
2519km30
=GB leominster
5s0b7f89
=GB letchworth
4w6eh407
5mpb8s77
=GB lewes
3avh3680
=GB lewis
0mstfs17
=GB leyland
0kg3yf22
=GB lichfield
20hhyq78
2281pa45
=GB limavady
39rrhm35
=GB lincoln
123amp19
3mbmmk80
3yeq9x20
4kw8et29
=GB liverpool
0b4td670
0embe710
0y006049
18x00f26
1mdyhz69
274qxk35
27xc7098
298hp073 eq6
3102fn17 fg1 fhm
336zpb09
3ctjbj91
3mmsx307 emc
3svjbs84
3t4h2q50
3tmzq288 eq6
4q5r0746
4xs57h96
4yv4ct35
4zfme737
5sjeet64
5y20nn42
=GB livingston
1qpd8v57
=GB loddon
2p0mee35
=GB londonderry county borough
5w54sd08
=GB london
0048tr39
008wzh48
00twr676
01c2sn75 f01
01hxge57
01mm6w73 eua ey9
023q4k34
02fjc781
02g5jp68
02gsek34
02hnr609
02kcsx52
02q11y83
02r3r896 ewm
033f4j54
03pxap67
03t7f717
041rde43
04cs5r49
04hydx84 eq6 eua
0502j866
055acf80
05g2dx86
067fqk38
06wv0v54
090zs177 f01
0971b260 x92
09twqt47 euy
0a18kc17
0a2aqk21 elv
0a84vp51
0aqh0734
0b1zwh50
0b31g692
0bdw9n86
0bge3r76
0bk3dc29
0bmj0a71
0bw3sa48
0bxmqe50
0c1ht118
0c319182
0cp6z614
0csd1970
0datzr31
0df51932
0dn4t376 f01
0dtqsj35
0e9kx775
0erg1394
0f07b645
0fdbgx35 eyt
0ff3ex79
0fjnk327
0fp4q488
0fp8c411
0g5pdd79
0gnxy738
0h132e96
0h42zz10
0hhkje33
0jfgrn87
0jnzhe32
0jwxmn37
0k379j97
0k8xcc25
0km9fk15
0kn2t107
0mvffx52
0nr3z270
0ntzjs22
0paezp73
0pr69w48 ewm
0pt96721
0pvhed30
0q3dfs08
0qpqrv96 6yg
0qpxe165
0qw25974 ewm
0r4bna31
0r5c2613
0rm5fa18
0rrpnq66
0rx3f567
0s786094
0t2n8418
0vbvha87 ey1
0vez3k45
0vzax568
0wgpgb78 efk eyn fb5
0wm1xy63
0wmmfp02
0wx2xr17
0x143s74 ery
0xbh6f93
0xfgd232
0xm3h672
0xsz4758
0xv4ev28
0ynnr806
0zn2c847 eyh
0zv9q339
10mf0m52 f4r
118p9q95
11em6227
12gedv51
12jfdt97
13350081
13cr3v30 ev6
1411sx56
143pk141
14ktry78 eq6 ez3
14qm6e35
14x7mf51
152k4249
15qxt173
15qzxt65
15sksk97
15w2mp89
16a7mx14
16h08r74
16knsn07
16qzbe65 ewm
16rx2x98
17d4c820
17hm5p20
17vxse19
17xf1n22
17z22651
181nwf87
187kwz08
18h10037 ey1
18yz8h07
19c5tn34
19hb9542
19ya6433 f4r
1a2v2e80
1an7kf92
1aqw9j77
1bawmj47
1bgmsb44 f4r
1bgqay68
1bvxzn29 f4r
1c5g1b56
1cc9yk21
1cdzh338
1cncp846
1dfznc08
1dqb0q37
1drp4225
1egahc47
1emdsc76
1g6z7557
1ge67z96 f19
1gx2kf62
1h3bmp72 ey1
1hg1m326
1hnwvb76
1jat6m31
1jgmvf05
1khx4a30 f01
1kmhx639 eq6
1mcnhb78 esg
1n0k5m85
1nb23c60 ey7
1nb27779
1nbf4j71
1ntqm043
1p0kh042
1pzyaz28
1q3fwy76
1q5m4507
1qax9t22
1qdk5035
1qedwh63
1qepzr42
1qr0q621
1qz4yx77
1rbbxp96
1rm6hc52
1rv4p989
1s5a4v70 f4r
1skzfp69
1smy6g03
1t2a8a42
1tg0fx40
1tr63p91
1ttshb78
1tw4qq66
1vnare84
1vnt7q67
1vpeym60
1vw4c203 ey9 eyn
1vzxjs29
1w88hp45 f4r
1wjyqy10
1wka8n18 f01
1wttbg53
1xdnwc75 f4r
1xsqw823
1y4kmz24 eq6 esh
1y7pzx08 et1
1y7y4033
1ywejq18
1zctcs90
1zgm7d48 en9
1zkhn749
201g7m41
207g4422
20ye1821 x7p
21hkf372
21k7qh53
220mzb33 f01
2218z997
22rntb95
23e5m798
23z8b445
24en4403
24ew1n76
24ymtz97 73x
251wwg77
2598xw28
25ecp212
25kprq56
25sbr097
25zgmc56
25zmdz23
260feh57
261b7b91
266wrt04 et1
269epf40 eua
26g3h106 eyt
26y7mp54
26zzn846 f01
2747h926
27fvn224
27xkck76
281jqk77
28gccq90
28j6em17
28qh5302
28tfmf79
28vg3q27
28y4g372
28z36n30 f4r
290hax27
299hgx34
29chgv08
29kfxt47 et4
29nmqm36
29pwdz12
29vdxt27
2a079e24
2a0c6v45 ezr
2ac93z97
2b7tjd34
2bfh2q35
2bn4n710
2bvn6v27
2bxrrf91
2caz1f24
2cc3ss06
2cfb4s15
2ct12k14
2dq2t044
2dv91s93
2ehsb520
2f0jdn75 f4r
2fndbp74
2fvybm75 eqb evk
2g73z327
2gez1e74
2gqg2511 eq6
2hjy9d57
2hn7j889
2j1ekg65
2j3q7j55 eq6 esh
2jkpm469
2jx3x895 f01
2kezd753
2m3w2z38
2m7axw05
2mb95055 f01
2mq91505
2n1ntd57 ewm
2n5hcf28
2nrv4053
2nwcn776
2pds6c22
2pkrn365 eyt
2qa92s63
2qrg5a24
2rwaz959
2sbfag17 esg
2scjjd87
2srvn192
2svp4q11
2sw3q321
2t0kjz78
2tpb5702
2twrxy18 f2k
2vabsf11
2vtmh618 f4r
2vzc7q68
2w0kg036
2w97cy44 ewm
2we8vm03
2wedp412
2weesc23
2wf15744
2whw0x72
2wnqcb97 ey1
2x1qye75
2xbr5r10 ex1
2xey9634 129e
2y0ab095
2y30tw62
2yas1717
2z480994
2z54mf22
2zcamj98
2zjz2645
2zzdgk49
30m1hq12
30tdpg67 f4r
312hfy93
316s5q91
31ejz685
31q76697
3200rt26 evl
32xkv341
332bbh94
334cth55
33frs404
33fw9031
33npx474
33rx1153 epc eq6
33xbhk97
344hmj91
344vgv89
348fhc64
34vb5t35 eml
34vnkd20
34wa7719
355nch56
358r4163 epb
35dkdb55
35fp2281
36d5c397 cq5
36gts662
370htr03 eua
372d4130
37dgft74
37m4te18
37wke960 f4r
380rnp16
381mtn47
38ajz246
38n85y16
38zg5b93
390mzx53
3938kd61
39594g80 f01
39ks3037
39zedc16
39zvsn29
3b6mde77
3b8f3736
3bbgqz81
3bhd6288
3bp30y45 891
3bw8ys89
3c1etk80 eq6
3cp5cj42
3d21k332
3dbtk357
3e5mzp60
3e5xvd80 es2
3eewsq17
3fgcf430
3fyd9f03
3g09wg96
3h1she57
3hdf3w38 zd5
3hdrgy42
3hvdbf98 ets
3j2wfg84
3j3td993
3jerjg25
3jyeb125
3k33gq76 f4r
3m51nf34 enh eq6
3m7ga268
3mn6ww56
3mrj3n16
3nb1gj35
3nbbc502
3neq2068
3nfnrd41
3ngjs524
3p3e4237
3ptf5b24
3q7vwk42 eq6
3qfmjv22
3qhewz33
3qk89x33 eoq
3qnzrx19
3r42r570 etf eua fhp
3r9qc142 eq6 eua eyt
3rc91c03
3rccdb17 ewm
3rvhec15
3rx0gp36
3sbpja79
3t67n896
3tb37539
3tt3bb59
3vd8y618
3vf01150
3vjq7x94
3wfm3b62
3x94j517 fhj
3xftxq32
3xyf3h94
3y9v4j03
3yr99j48 eq6
3yt24h27 zbk
3ze5qn46 mmg
3zgyzf10
3zydm450
40f08y74 f01
412dea30
415s9t38
41gev667
41k27e92
41kmwe10
41mxqs23
41qq2t66
428ac656
428xjm46
42ew0574
42fqyp44
42hqe202
42jzp908
42nfvn15
42szwr56
42vayz55
432anr57
434sbs50
43be3q74
43bfms20
43jzw605 f01
43kfff89
43w3h917
43xqa828
445yn719 jc7
4489at23 f01
44nptt90 er3
44qwdk10
44s94625
44xj5x73
45bx8592 f01
45y10908
46jmy298
46q6xz26 xye
46yhec22
472gwq90
477f9j33
47ybhc09 f01
4883df86
48bmqg23
48m81442
48zf6f56
496m4831
49b4n024
49kncf73 vi6
49skkk37
4achg568
4aj9p642
4b6q0k54
4b98dz04
4bjpr751
4bqtg656
4bs0e027
4ckn3152
4cw6st05
4dfx8082
4dkv6329
4dsmq252
4dx90b60
4e2jep17
4e8nyq62 ewm
4ef2za66
4f4xfg90
4fcngg73
4ffjez92
4fgrzc24
4g0aqp14
4g24s580
4g6r1b21
4gv9vj98
4gz78576
4h08p482
4h0zjx60 1ab
4hh1k009 f27
4hm9pd03
4hqpta12
4j24jq80
4jdfdv39
4jrf3m62
4jvqda35
4jzmdh37
4k3kqt10
4kjqkz56 eua
4ksb3515 eq6 eyt
4kwn3124
4m2z2476 rbj
4mcppw82
4n3mpk26 j2d
4p8ejq70
4q062s21
4q4ck618
4q4nwv58
4qg9vz18
4qj6xg77
4r1cjx59
4r95dm95
4rev8639
4rre2k21
4rtdp853
4rtjaj74
4s55st49
4s98d524
4s9kfd63 esg etf fhp
4svesj94
4tf5cd15
4tvt8c73
4v178q47
4vrxay34 f01
4vs0j422
4whb3988
4wny3163
4wpy7706
4wyyg856
4x222a35
4xsrsp28 ez9
4xy18872
4ydzn715
4ywd9355
4yyy0y35
4yzmje29
4za0jd83
4zdg1k43
4zkbxs23
513pp416
51cgjr52
51z6e826
520hfe27
52411t69 f01
52590h17
525f2z72
528rdx54
52cy2e11
52gp0981
52waam31
530xmm89
53194h78
533nh149
53528t47
537aj111
53896994
538axx89
539ybq07
53j18m56
53jsjp52
53mfvp43
54225q67
542et832
542g3d58
546ajs61
546cwv32
54vpsz16
55gynz44
55j8ya05
55ttrf22 ewm
560xhg44
571arb76
574dzy90 et1
57d28a67
57jrqr44
57w2sx61
57z98j75
583nw070
58ne9w36 ew1
59m0aj32
5ayqqv15
5b1nw684
5b4m7j60
5bbqza97
5bsp4630
5bws7k58
5c40ar66
5c691y47
5cwrg559
5d1q3s30
5d88z031 en9
5dhe8b71
5dseer82
5dv2tv03
5dz6we97
5exw3110
5f5dq276
5f5zxm22
5fd9ct06 eq6
5fdb2817
5fg6e831
5fmd7q31 ewm
5g6zgq36
5gyqaj18
5hde1z07
5hgy3t19
5hntsh16
5hvaje24
5hz48k23
5kb1rb15
5m5x8198 ets
5mayyh83
5maz1p71
5mfsfn69
5mz0pr34 eua
5nv34q75
5nvqhd79
5p330p21 q55
5p56yz34
5pebnr13
5pygay38
5q2q3076
5q54d222
5qdgvk25
5qkm5r52
5qt0g843
5qzkq176
5rf29967 f4r
5rhej692
5sh3ae78
5tejcz38
5v7fvh88
5vfhev56
5vk7xv64
5vx2e607
5vx4by93
5vzw3663
5w301x88
5w6qh410
5wav0c22
5wnh3t63
5wnp0977 eqi
5wtfef22 f01
5xvf8291
5yqeks58
=GB loughborough
0yr7db88
1690jq43
32s08f35
4vg4w365
53fjs612
=GB lower langford
1sz13684
=GB lowestoft
4r7rxc53
=GB luton
095hvq29
400avk24
4jqqz255
5b6cq467
5v823t63
=GB lutterworth
1gjzex58
=GB lymington
4q5w0t20
=GB macclesfield
0a3raj28
0fevpc76
21gvaj30
465mr075
5rbnsr42
5w9cdf74
=GB maidenhead
22atwn53
=GB maidstone
21xw1d91
=GB malmesbury
10aat311
=GB malton
45grz143
=GB manchester
0dcsjn06
0gpnzp83
0he80998
0hfwa053
12f2ag31
13a0r905
1dwyxv59
1tjwm845
23372f11
27m9bs27
2a8kfj58
2af3th35
2hstj355
2xesw687 eby f5m
2ywy0q33
2zw7f333
3cggs816
3jyx2r39
3nd63441 f64
3v1qs348
3v9efr22
3vfea898
3vqbqd44
3xxxrq06 f5t f5w
487twq80
4nm2mq63
4yves252
51g1wn98
51snq312
52hr7524
53b1mt60
5747a161
5ag50972
5eev2q71 eu9 f5t f8n
5fyave37
5njkjr15 eq6
=GB marcham
22g31s87
=GB market harborough
1t9mhf55
=GB markfield
2vndcn56 e2c e9w
=GB merthyr tydfil
4er29560
=GB middlesbrough
1cerpp10
3z28gk75
=GB milton keynes
0m9m9291
1851wa66
18kx8h28
3hgz7n58
50ayhm33
5mzfcs16
=GB minehead
333vk137 e3v
=GB motherwell
4fptm728
=GB much hadham
5755j256
=GB nantwich
4g3bsp16
=GB newbury
1v7jrq42
3szxk541
3tb53y24
3thdsj80 f70
5emrqw14 7to
=GB newcastle emlyn
2c8gxp25
=GB newcastle under lyme
0340yn33
3wz10q85 eq6
=GB newcastle upon tyne
19drc939
1ajv0n48
1fy9e204
1kj2bm70
1xhv6h58
2gv4xy86
2r4fqa76 f7b
2yns5j97
3myjph80 etf f7b
3thhsh17
44m9mw93 eq6
49e6bc10
4efb0644
4jmcwc90
51qy7v07
5akpmt68 f7b
5c9p6d02 eq6
=GB newmarket
5jqw2r29
5jtnfm89
=GB newport pagnell
1r227t64
=GB newport
06qrck15
0gdbp207
21fhft25
2pg8gw87
=GB newry
1sekg258
=GB newton abbot
0d4ca571 efx
1x9dd012
=GB newtownards
0s48x343
=GB northampton
01m9j981
0d8qv962
0rz8kx73
0s2fy654
10t7zx27
1dexdx25
1kc9gs57
1y98pc98
249c2k77
2p4sx080
489rf374
4jp2hx10
5jmp0y43
=GB northwich
0bm1k740
3a3c3b64
3sgz3g22
=GB northwood
2m44sp53
=GB norwich
06t72359
0ed94f19
0wf96p50
1wspv808
20wkc787 f8v
2459py43
26k5mg93
280jna48
2fw9q305
2tdtzx53
3n5b6y82
3qe0eg36
3wafw466
4ga97v06
4td3ys19 fhk
=GB nottingham
0dw1q752
0g0d8m77
0mcxye41
0qnxjg67 eqb
14208j94
1e8d1g71
1ee9ar58
2erzes48 eq6
2ppy9c89 eq6 f9h
2pr26304
34arnt34
3e2s9w18
3f5eqm42 eq6 f9h
3ncz2v38
46cr9566 f9h
4dqkr113
4gycm791 ey9 f92
4sr9ds30
4xyxjd90
4zhbv473
59a9qt60
5y3qh794
=GB oakham
0nh2tw62
=GB oban
2dy0mv77
4ke6ht85
=GB okehampton
5txewa23 efx
=GB oldham
30d91z44 eby fed
38sjm754
=GB omagh
20brnt57
=GB orkney islands
0rv6r564
10vjyx44
=GB ormskirk
28ndzd53
=GB oswestry
0dq98335
=GB otterbourne
1kw5gs17
=GB ottery saint mary
4fcqnd54 efx
=GB oxford
001h1y25 ey9
05y45s37
096a1193
0986jy03
0aps1a34 eq6
0c7rx184 dzj
0dbkrq51
0e372137
0f003n59
0j9bjx58 eq6
0jvxk918
0qwt4a62
0z5fvd84
14knkt22
1ahsqc77 fb5
1ev5bj69
1p4s0142 ey9 fb5
1q496a73 ey9 fb5
1rjnta51 fb5
1td8v330
22psxk94 c80 cii
29dp3h45
2khxwt12 ey9 fac fb5
2m8mqx79
2mgt2s15
2vkt6a03
2zrwga81
336mm561 fb5
35ag2498
3ecgsh28
3g2whv89
3k0v1a27
3kegqj41
3nm8n513
3sdv7269
3z1jqd75
45f8jj92
47nm6v46
499ybs81
4a5k2919
4c8bjx39
4f1srs73
4ftcn206
4tp3cz81
4v2twj65
4v48nr57
52gg0110
53a6xa29
5528ey35
5hhpdx12
5kwhph67
5p1kkx35
5p21nq18 ey9
5vmx1h48
=GB oxted
2rq6z076
=GB paignton
1jqked53
=GB paisley
4w3d2v20
=GB penicuik
24hyk965
47ck1j35
4em2yk17
=GB penrith
16459f45
=GB penryn
2weea238
408htf12
=GB perth
0zp4bn28
1jgdf008
2dfhev96
30ejb683
5y5zrm38
=GB peterborough
3kv8xc26
=GB petworth
2kcqb193
=GB plymouth
07xr2v93
08n7pv89
0fpvte21
1b1y2d10
3f914y84
431sk359
4dtfyh05
5av9mn02
5x3jck08
=GB pont clun
0a775j83
=GB pontypridd
2mzn7s88
5jsvx592
=GB poole
0ph04139 e3d fc9
1pqdvy42
2k9x1e74
3draxz76
3kdm3q80
4esx4891
539kc598
5wwcw481
=GB portsmouth
09fk3b63
1zk01k31
1zz9ka42
3ykbk197
5gdfay69
=GB potters bar
3dnc6n82
=GB prenton
32hq6188
=GB preston
03ch8q11
10jbqd54
17ahwm60
2j7n9748
2n3d5e79
31t3ke23
=GB princes risborough
5jpzcy63
=GB pulborough
1nxm2y98
=GB purley
5bgydj64
=GB reading
01641630
0cj7p615
0f9xjd57
14w0fd65
18w1h454
1j5zzr31
1m0qe785
1pe8xs92 11mt
2gv4h649
2k77wq38
2kr42612 xnw
2tg6rx53
2z296148
3dx1n240
3p3y9p09
4m098c22
4wggr048
5bmj6719
5v62cm79
=GB redbridge
40x97916
55rzsa90
=GB redditch
2jp16h88
4609ps55
59mkb986
=GB reigate
0cftqm32
=GB rickmansworth
416tab73
5xcjn851
=GB rochdale
0twjye57 eby fed
=GB romford
2rnep118
5dpwde09
=GB ropley
1tvcw730
=GB rotherham
1zewfb16
292wpz08
=GB royal leamington spa
2qaamb58
=GB royston
39425239
=GB runcorn
3qjn3379
4x0z6016
=GB saffron walden
3tx9h743
47fzcc28
=GB saint albans
0j9xd619
11637r53
192aca61
3hgfqr38
46kpcm47
58c0xb46
=GB saint andrews
2wn5qz54
4zv9g259
=GB saint annes
5ktb0281
=GB saint asaph
17qpw206
=GB saint austell
06pak935
=GB saint helens
2k8rq894
=GB saint ives
5bs32x30 xo2
5k4c0m35
5kc70076
=GB sale
4cgczp52
=GB salford
19j78370
1nqeyn25
1tmqtf75
27rkpb34 fec fed
2eqpx475
3482ps02 fee
4kqvks84
=GB salisbury
1jmyz008
25zx3h52
2j3zbr06
2qj8fv82
=GB sandhurst
3et3fv37
=GB sandy
138va192
4s6hr176
=GB scunthorpe
3cz13y64
=GB seascale
51n2dc24
=GB seaton
4ff7hb94 efx
=GB sedgefield
27g0ys27
=GB selby
2wbxt087
=GB sevenoaks
0z7z7a14 few
49234459
=GB sheffield
0268mj26
08t9c882
18hjpz25
19wt1929
1cfzwy76
1j24cc89
1v81th57
1z7s4r74
2gf44h34
2md8hv62
36g3b009 emc ffh fhm
3e9axr45
3ew42730
3txp5080
42gs1a72 fez
4ka5nr41
55k7j239 ffh zd1
55qwb732
58karh42 wdd
5j6gc361
5krs5044
=GB shepton mallet
2xyv8p74 e3v
=GB shipley
0m41dd57
=GB shrewsbury
5nnz2423
=GB sidmouth
0emta992 efx
=GB skegness
14x7qf54
=GB sleaford
3563s471
=GB slough
1g87hr29
3428qp74 1oi
3wf7ed39 egj
5jqjhm27
=GB solihull
120yqp15
2wm1d828
3s1ptp93
3vbj2a93
4gedeb17 e2q
=GB south benfleet
2y3qvw23
=GB south molton
1shmb059
=GB south petherton
0jz07n34 e3v
=GB southampton
05c9q773
0874hx02
109m8c38
11cztj49
1qqpzg67 fg5
1ryk1543
1yg3ff09 eq6
2xqyv944
3529by52
3d7d0579 eq6
3jyskd58
4a8rag37
4fsd0842
4hbyjq58
4hwsx993
5bfg0961 eq6 fg5
5xydav19
=GB southend sea
1rxg5p40
=GB southwater
4hv4eh07
=GB spilsby
4yfckj62
=GB stadhampton
29nv8a81
=GB stafford
01symg34
110e6d16
=GB stanmore
5xfcj430
=GB stevenage
16jkmz48
1xqg1464
=GB steyning
0fk7s812
=GB stirling
18kzgp85
1kxjy285
3cssjc92
45wgfr59
5sd9a193
=GB stockport
1e27f781
1qstkr73
2qp5ew04
=GB stoke trent
0d6k8y35
2ktavf19
3cgz8503
44ekx473
54dv9a49
5kv1cc88
=GB stokenchurch
2gz4qm35
=GB stowmarket
5vsmsp39
=GB stratford upon avon
38zhf168
=GB stroud
5vn9ks38
=GB sturminster newton
4sgce546
=GB sunderland
0f7e8p14
4p55hr04
555nvm74
5jyz3382
=GB swansea
32rn0w24
3dcvs546
4zet5t12
53fq8t95
5gkzcc88
=GB swindon
01aqnf71
0cwqg982 fhj
0dq2kk65
2b5d8509 fhj
2vzjz256
3n0ht308 fhj
439y7842 fhj
505m1554 fhj
51sgbe98 eqb etc
57g20z61 fhj
5ab3fa41
5ar5fy68 fhj
5dc6w374
5kzr3e55
=GB taunton
2vgk5x44
2x2vzy16 e3v
2y5f7327
5cwhxn91 e3v
5gggje28
=GB teddington
0fbx7096
=GB telford
1040r538
=GB tewkesbury
0kce5954 yi1
=GB thame
5d1yx549
=GB thatcham
01jqpb31
=GB thetford
3w54w620
=GB thornton cleveleys
096bq926
=GB tiverton
151ntc51 efx
=GB torquay
0zhw2483
5374b979
=GB trowbridge
1pen2t90
=GB tunbridge wells
2jdytb83
=GB united kingdom
0t898552
=GB wakefield
11xqkf34
3ebzbt25
53703649
=GB wales
41f45z81
433bf015
4skrt813
4wvm3361
=GB wallingford
0pggkr55
2y5sbr94
=GB wallsend
1vne7s65
=GB walsall
3961p817 ecy
4dcagg48 ecy
5c24ew78 e2o fk3
=GB waltham wolds
0p7f7z86 122g
=GB wantage
4rd39r37
=GB warlingham
0daznq87
=GB warrington
1ka4j351 eqb
29ccez28
=GB warwick
4va4vg89
=GB waterlooville
5vdj5s74
=GB watford
5cr10x86
=GB wellesbourne
1w2h6452
=GB wellington
3p8zav06 e3v
=GB welwyn garden city
134qm052
24tgbv41 3td
=GB west bromwich
4kk6v249
4wty6921
5mzf3276
=GB weston super mare
2reesv50
3fpf5m04
3mc19e15 e5a fj8
=GB white colne
53fryf85
=GB whitley
3b66v461
=GB wickford
15w1pn62
=GB wigston magna
5yadcm11
=GB wigton
4brc8545
=GB wimblington
2epwtt47
=GB wincanton
2dr9m704 e3v
=GB winchester
0p0dkd98
1vd10e19
25az4c65
2wat9f69
3fmjzx88
4cb3ds49
=GB windsor
02gtx138
0rsqg119
2za3fg58
58fgzk19
=GB winnersh
4jr9fq67
=GB wirral
397gqg43
=GB witney
0j4b9g12
0vk6nv91
1j628m19
=GB woburn
381zdw74
=GB wokingham
13gkj085
2veezx93
2ykxax89 m8p
3y8xh662 xm3
=GB woking
344z8775
52y0z870 46j
=GB wolverhampton
1k2y1055
1m9vnj91
3mnm3272
=GB woodbridge
2kjnbn02
=GB woodford green
4c0n7x13
=GB worcester
27pd3r64
=GB worthing
1eea1w69
4vgd1s66
5fmrjg27
=GB wotton under edge
2v3j1y79
=GB wrexham
00tbsm73
39mtkw55 e0f
48kc0s52
=GB yarnton
13zcv680
=GB yate
0zx3bc13
=GB yeovil
0abj3t43
0v5nyn36
10x5y114
5dvbq272 fkj
=GB york
04g82f36
0r1xj860
0z5fkj61
1x9fwa61
251f2x81
2gz2bq47
2whmzy38
2ymav706
367py538 fkq
4gaeyc40
4jwepe89
4m01e293
4w1khd64 fkx
5299tt38
5weh0w64
=GD saint georges
1m1s6313
2npznr18
=GE batumi
01jhrf23
330wp883
3bqf3w07
3xj6g968
4c34mc83
=GE gori
2ztfnz06
=GE khulo
2gqkey44
=GE kutaisi
3awpw822
4q6x6x06
=GE poti
22a22d59
=GE tbilisi
008m5k51
00nnmz85
09erme80
09n4ec12
0aamz256
0hqaq407 zt0
0pwhet45
0r4ttk04
0vk9xr10
0wvavs63
0xc87681
0zmg2m07
105dn617
1597w461
18g4r976
1bfpmc46
1pnsd879
25ysd319
295ry046
2bjhwk41
2gkgrd84
2qp60v25
3799w695
39avsx35
3e86d016 fma
3v3hg546
41bgem97
4g08bx14
4y14h557
50d9qs96
51qn8h41
59dxh255
5aav2h42
5fd1hd85
5pyptt64
5x31w119
=GE zugdidi
083yee78
4f7q6293
=GF cayenne
0gj7r351 aqp cii fmg
0nb39k71
1fp8z436
1mf3vj41
29hdt144 ckc fqz
31want30 c1k
5p4hdr45 cdg
=GF kourou
4q9vef57 c49 c64 cii cyt fmg fqz
5h5a7d89 cpi
=GG saint anne
3aamct80
=GH abetifi
1y434850
=GH aburi
3q6t4s11
=GH accra
084fbz83
095c0g57
0dv28z40
0f1qr933 fn4
0h438112
0k4w9295
0qgyk751
0vxrhz27
10w37e28
134qgb15 74j
16brqk63
1d5qkg71
1n6d5s08 fmz
1r22mr83
1wf12v72
1ygzpd45
22jvp574 fmz
2sqv4c85
326f0a78
35vjkd03
3ad6kn10
3cv2n667 fq4
3f6z9r32 fn5
3fhdst60
3m83wh67
3mk4hj97
3nyfz802
3pnmsd25
3prz6j20
3qn3zw06
3t92e794
3xg2a920
3zfteg02
4cw8gk81
4jr59487
4pwevm04
4w49p241
52ss8w32 fnx
54yged29
581mrj66 fnb
59w5gg54 fnr
5bbvky56
5c7h4935
5h39qc65
5hvkkr89
5jhhxe89
5w8sb964
=GH ada
39nk8734
=GH agogo
2369cb65
5kstpb17
=GH akatsi
5v3veg52
=GH akim oda
1erkkd87
=GH akrokeri
0w49ww42
=GH akropong
0p4n8p47
3c31cf61
=GH amedzofe
3pq2y959
=GH atebubu
39ptg826
=GH bechem
5ba8sq03
=GH berekum
5hv8n393
=GH bimbilla
503y1475
=GH bolgatanga
03p8mm90
2cyq1796
=GH cape coast
013p0655 fnn
0844rt50
42xmab38 fok
492nfe34
4t59f227
=GH dambai
0yypjb24
=GH debiso
1569q067
=GH dormaa east
2z1r3k29
=GH enkye
3qpa4m87
=GH foso
5gedzg25
=GH gambaga
28sfha37
=GH hohoe
0aqyg778
3g8bss77
=GH ho
0j7bab93
54tfvs49
=GH jasikan
31g0x021
=GH kibi
1428y038
=GH koforidua
2t2d3c36
=GH komenda
58cpk191
=GH kumasi
0cb23x68
0qgpp207
0wpg9430 csk fp0
187thv39
27786x52
2p0q0q90
2yv7k107
31d6ey43
40zkp777
=GH mampong
3q7tj736
50cf7q30
5n15pq14
=GH nadowli
2yknsc93
=GH navrongo
0kpq4k75
3be73j71
4n6sse75
=GH nkoranza
58fpjm98
=GH nyankpala
37mfwg75
=GH offinso
4nx64s73
=GH peki blengo
2r9kbs29
=GH pusiga
305eqz85
=GH sefwi wiawso
1z1ame92
=GH somanya
48pp2f81
4tvaz881
=GH tafo
52smz949
=GH takoradze
0etztf89
=GH tamale
0pdj3j56
0xxrr382
52nhnq73
56nhyp13
5h8wtz16
=GH tarkwa
0br9cf93
=GH tema
2ke5e989
40zpnx09
=GH tumu
5vnsdr62
=GH wa
1rx64j22
2521wj37
4ka9j141
=GH wankyi
2z1xqy79
5h7wd624
=GH winneba
0y1ekh28
=GH yendi
3rfnpw37
=GI gibraltar
57a6gk14
=GL nuuk
0nbw3y56
0t5j6b61
342y5q78
=GM banjul
09va3165
1s6bpp92
38tkkk06
=GM brikama
2qpgtq92
=GM jowara
53c1ry09
=GM kanifing
3pprwf10
=GM serrekunda
06fd9255
3fnwsq86
46f6ab23
5kgk2b63
=GN conakry
02g4yr42
4691az61
5pa8nx74 fqk
=GN dalaba
2tpmfk70
=GP abymes
18dc1f32
42cxsy45
=GP basse terre
0hbs9x41
5hfjfw72
=GP petit bourg
0vxck708 c64
16hkht06 c1k
1pz84n27 c64
2efr0078 c64
3vwtk926 c64
586tfd49 c64
=GP pointe pitre
17nssj40
2ryfmr77
5tpdng73 fqz
=GQ ciudad paz
5y121968
=GR acharnes
2ck2yw57
5wykb893
=GR agia paraskevi
0rhzk043 fsj
0tq5n859 fsj
22j9ve58 fsj
396t6k89 fsj
52ycyf44
=GR aigaleo
0ks0ea23
=GR anavyssos
38kffh84
=GR arta
4brn7x66
=GR athens
00nbqr80
01xfre71
043mh554
049am755
05m9ez36
064e3s97
09pzqe60
0bm99g65 10hg
0dcstt96
0jvcen15
0qsdn986
0r2r5k05
0tcpfh73
0wy6bt78
0zq17821
13x0ky90
155df715
173s3a40
17nq0d63
1927vf62 ft2
1bfxea76
1ftj9h26
1r3yy824
1rk3xf02
1wdf5p42
1zzvcj05 fs0
23kmsj44
23z3dm33
28ajhy39
2ar9bs92
2cmp6f87
2dvs1389
2e7jer75
2k5gp281
2n4vr545
2vmxpw18
2wncmm17
315ea826
33m02g29
34tvnv21
35cy3r13
35hs9g56
36h9st94
38jp4m40
3cx6bg69
3dtebk39
3gb7n667
3jnv1a15
3m2f4c21
3q4gaf07
3qv5tx95
3s262162
3vkake80
3xawq568
3ya9h906
3z6t2w50
3znpfq81 fsj
44m46d61
44xk2674
49g3s072 ue7
4dkt5d63
4e0pwy27 ft3
4gnjpq42
4h31f025
4prmqc97
4qdvmd91
4r54nf64
4yzsjw50
4zc3wd06
50zvc738
52arry73
542gd495
56ddyv20
59psxb10
5a3efx98
5gbdc474
5jdd7q84
5ky62v64
5n7t4h40
5nqsnd28 708
5q4veh78
5tcasm11
5v75r592
5vhxx644
5vy72d91
=GR chalcis
154y7z37
570bna54
=GR chania
3f8bz564
3tte1d07
=GR chios
30a8hg08
=GR corfu
1xm4n520
=GR crete
44pewz69 fu0
=GR dadia
04npaj74
=GR dekeleia
41awyd76 fsy
=GR drama
0zp1hf53
=GR heraklion
1b39y289
39ce0m20
52rphn09
=GR ioannina
1qg3j183
1yn28w07
3zww1h73
=GR kalamata
4c691616
=GR kavala
009xxz90
=GR kifissia
52ts0e23
=GR komotini
3bfqnx40
=GR kozani
0a5pe906
25cvfz96
5yk4sz92
=GR kyparissia
1ycxmm33
=GR lagkadas
12152x03
=GR larissa
0sth2g95
1s5dt366
1sd35748
4er69203
=GR magoula
35e8e276
3nvhfa76
=GR marousi
19kf3481
2f8mda22
2mgwph26
4v3r9z94
576by029
=GR mytilene
3zsp3p94
=GR old faliron
2bh1a484
=GR patrai
17wvtq80
21nszj63
2kq26x23
2sy6k521
56y2f070
=GR piraeus
2qs84g94
2y84bs66
=GR rethymno
0dr28g20
=GR rhodes
2tc2qe44
=GR sigri
4gcece27
=GR sparti
3f6zdx21
=GR thessaloniki
01bgrc10
069akp70
0708jp83
1663qy58
1wbw2607
2dqans26
2efc3n22
2j61yw88
2kpyrm37
3bndpq63
3e5p9h20 1o7
3g6x9y29
3s9nma38
3tc0z715
4a6sax19
4kbdbb89
4qvk8036
52aws486 csk
5fg6gr82
5grd6s28
5n8c7s13
=GR tripoli
4d4d3c02
=GR volos
3j1d4266
4jfz3051
4v4g9h31
=GR zografos
483fn738
=GT antigua guatemala
2mbmc608
=GT guatemala city
1b4w2923
2wapf283
3hrwak15
3jzm5a44
3nyjqm54
3pr08s76
468zt688
47a24r47
4c3msc18
4h8d6q19
5pd6sh18
=GT retalhuleu
2gdezb97
=GW bissau
32keq607 3zq
496dtf02
=GY georgetown
318da180
=HK aberdeen
3h7x3731
=HK chai wan
209mnq24
=HK hong kong
02nh6j43
030zas98
0djwmt25
0p6ghq98
0q4vv597
0rh36007 fxn
0t33hh48
0wnvbd12
0x64e042 fxg
10mjn423
145fw131
16ztcd50
1h2ykt31
1hp34w32
1j8n5986
1qcc6q77
1wcz2f33
24z2zn95
28brdw93
2a773244
2eb12f53
2mbz1h25
2pfn0w45
2pvbz391
2z8pdw35
34179816
349bsm71
3j0jxk49 ufc
3jrxta72 fxn
3p1wjm46
3q8dnn23
3r2tsn04
3w093j43
3w60rc21 fx4
3wwjjr94
3yty8687
4741mc34
476qkr33 fxn
4fcpzp05
4g87qg77
4gm7z490
4nfhy837
4vf9tr09
4xzpxc31
52hvz838
52p8vb75 fwz
58ttvb80
5g9af661
5hyy0r02
5sn8t512
5xa4j098
5xrrkv56
=HK kowloon
44844x42
=HK kwun tong district
072ge024
=HK mong kok
2w0z9h71
=HK pok fu lam
2zhqgq86
=HK shatin
4fa64g55
5q8mqd91
=HK sheung wan
2ypyfd45
=HK tai po
00t0f062
3dqw6d47
=HK tsuen wan
3y191s38
=HK tuen mun
21a2zz52
563pg902
=HK wan chai
3gw0wr35
4d67ra42
=HK wong chuk hang
2j3g3z79
=HN santa rosa copan
3f5y6y22
=HN siguatepeque
1spsga76
=HN tegucigalpa
2dye2z10
2gsh9561
3gxj8t57
3xyve152
5k0bd539
=HR bjelovar
0z2hze84
=HR donji grad
10hs8e42
19yxat94
35ghve61
3azy6w67
3d04qg82
3jbhek14
3pnyy777
4mpn1847
4sdd2113
570n2773
=HR dubrovnik
063g1m23
0xk3cg80
3wz5pw26
5yptqp13
=HR jastrebarsko
1xhrax27
49k26g38
=HR karlovac
2049v059
4y50an90
=HR knin
163r0829
=HR koprivnica
1afbkc02
2rb4hh75
=HR krapina
3ebwae61
=HR krizevci
22485d27
2shxwk22
=HR municipality lovran
24v9sr88
=HR opatija
1xh8ee49
41shns04
=HR osijek
2qdg4b08
4ydk3604 fz8
500awy95
5nxc6t76
5sw4wc49
=HR pazin
0r8r0m30
=HR pozega
3x53pw92
4kh7mx79
=HR pula
3rtj3891
4z13yw48
=HR rijeka
13zrke44
24v8zg86
425xqc10 fzh
5r8dqr10
=HR rovinj
09087s27
=HR sibenik
2g0x5e34
4sv2e820
=HR slavonski brod
487vq079
5kpxxt10
=HR split
07nne725
0ettmm05 fzp
0m31ft63
0ngb4z71
1byjja53
2x579h40
462dsc42
4ma0p518
4w3v2j10
=HR sveti kriz zacretje
18pt6q74
=HR town ivanic grad
19xr6x61
=HR town rijeka
56pf8y54
=HR vinkovci
5fa1xs93
=HR virovitica
2tpvs361
=HR vukovar
1w4tn863
=HR zadar
0t89vb53
28tpe536
3vp3ea25
5ds5vg25
=HR zagreb
01xj8m36
02zbcq91
057w2a90
06j5g459
06npcd55
07vdx129
08sqe405
0976pa13
09epmp89 dpm
0f3b3k94
0h4fkb86
0j5kgp20 g0l
0kqst466
0mff5m03
0mgfdc89
0mv6sv71
0mvc2b94
0p574j49
0r9vb833
0t8kk495
0vf17b40
0wgz3m35
135tv209
139wb764
16a9kk10
16xdy456
19m6wk21
1ck2zk79
1cx46d94
1d2r8q06
1e154458
1ereaj97
1g0wme11 g0l
1h4r5690
1rtf5e64
22991v89
229a6d71
22jf5r04
24a8dx81
25aqfa20
25sbfe46
26sr7a60
27ef7e21
27h8y606
2fhagp58 g0l
2hmaq742
2jk7rz94
2mw21745
2qzt2d31
2tt9pw11
2w95hf30
2zhyrb63
30jdch10
3b5xy079
3c59nw07
3hhshb57 g0l
3n51vw80
3pptx217 g0l
3q7j5x89
3qrvbk70
3rmwy138
3s6n4r12
3svzcs16
3wtvtx73 g0l
40896072
42v5ej15
433h3c62
457prt90
458dx230
45kv7r14
46n2n457
492x0026
4bqkh239
4d5ccb36
4e90ca47 g0l
4h5w0x22 g0l
507etz14
52bqs477
52zr0n46 fyh g2a
55aqw663
55rtre14
57gst528
598drt81
59c5gz18
5c1dvt40
5f4fpj37
5g47k202 g0l
5mrff007
5q27ww87
5qktk524
5r61jg22
5xd7yf32
=HT cap haitien
0hbmcg20
35rcqz84
=HT jacmel
1cabt515
=HT milot
0wp2pa62
=HT port au prince
2z8r0s95
3z2mrm76
4hbame29
5mh85j20
=HU baja
1v8tze95
=HU budapest
02ez5845
033rtn64
03mz1d41 g4r
05cqsz63
07ekx298
08mx9f83 g51
0aezch75
0ax71d21
0b4mms22
0bsxeq86
0cta1n89
0d0r9b26
0daf1s34
0f4wkg38 g6j
0g30fc48
0gag9968
0heh5r55 g5v
0mneww03 g5v
0pewg788 g33
0qzn0672
0r151p09
0r3jwh90
0r71zw23 g5n
0snxr958
0stg1k53 g5j
0t1dhh66
0v349e63
0v79jn39 g3h
0xhvk795 g5j
0ysx0t12
0yx04352
10t4mz11 46j
111cdx62
15cr1d34 10hg
17aqg979
18graf05
1djvck12
1g9ty582
1gpjfw56
1j5n9f07 g6j
1jgxeb98
1jsgmp44 g61
1jsq2704
1pb6n515
1pdam362 g51
1rngv472
1s0v4q65
1vk3ab38
1vxfm326
1zh80k81
1zjb7k44
1ztv7560
249v7n71 g61
24pgmp43
25m2a107
26h6vx82 g33
27608s47 yvg
2awmn551
2dk5kk54
2ey3ab96 g33
2g570e80
2ga3dt05
2jkgvx03
2kqvht67
2ks8qq67
2mwm8067
2n1jcr11
2s3xwp33 m7
2w42ss30
2wg15j65 g5j
2xww4e18 g5j
2xywr964 g5v
2ye9h922
30pj1w51
35dsb084 g61
36dxts37 1o7
36eftk49 g72
36wvs663 g61
38h2eb62
39310w64
3azyh744 g5n
3c6pbw79
3efbq855
3ftngr23 g6j
3g2am276
3hhhyk81
3j2grq76
3m7pt185
3renyq06 g5j
3tgn8d86
3vhmm238 g33
3vw74f64 g4r
3wxxbs05 g4r
3xvpbd79 872
3yme6x53
3yqf2f91
3zwxja46 g61
403byw97
40yeqy86
42pm2v89
44jd6p20
44xv5c24
46d4aw91 g5j
486dk737
4bhfmv97 g61
4bxc4617
4q42nz13 g5n
4r60ve96
4swvgk67
4t4pws42 g5n
4w6pnc49
4ws47v52 g4r
4wwwem40
4y1zat75
51ea1411 g45
52t9a145 g72
53mvwx19
54877331
5axeg038
5bhbn736
5cgg2708
5e7k4575 g65
5n8mw656
5ng8e884 g65
5sex0295
5t2njg22 g5j
5v0pa259
5v9kya57
5wswj918 g61
=HU debrecen
06vxbq87 g61
1jrrs026
2xf66n48
=HU dunaujvaros
5x0g9h76
=HU eger
04gfgx38
2zgetr42
=HU esztergom
366j1r61
=HU godollo
1394d192
1w885875
39d42y17
=HU gyor
4091f946
=HU hodmezovasarhely
17hnb609
=HU kaposvar
15mptv94
2ff27430
=HU kecskemet
3n9qzd79
=HU kistarcsa
5hpgga53
=HU koszeg
10215a25
=HU malomsok
2h2fxd91
=HU martonvasar
57k9q466 g61
5y1qcf54 g72
=HU miskolc
24q7qt91
38g7dk46
=HU nagykanizsa
0xm3rj43
=HU nyiregyhaza
3zax1057
=HU papa
5ama8095
=HU pecs
1jrsh341
1xghct51 g65
37b5pv06
3m5hk977
=HU sarospatak
143tvy90
3nwvqf55
3ppz6m03
=HU sopron
5c9vr219
5nj7my03
=HU szeged
04jrp527
16gb1631 g4r
1pnej532
22dvs210 g7j
38synb39 g7j
39h1gd08 g7j
4tjemt46 g7j
5bd2x046
=HU szekesfehervar
3sfvke56
=HU tapioszele
09rdzd88
=HU tihany
2pnhwp93 g61
=HU vac
5wyqp450
=HU veszprem
3y5egs41
=HU zsambek
118wqb46
=ID ambon city
091hm651
10qf5764
2qjn6j31
=ID badung regency
0eb9kv84
2gxw6y66
=ID bakauheni
5h6xf313
=ID bali
12pr0p18
=ID balikpapan
1xcgh759
2jxxbt79
3qga1z18
=ID banda aceh
09jksw02
0ebd0j26
1aa12z17
1pmdrn98
240hnb85
2ja3st78
3qpgh837
5ekg7w76
5v4dza81
5yn5jn61
=ID bandar lampung
0vss8315
140vpn79
18nsc354
2jskfj56
39xcs474
3m732v54
5wtz9f44
=ID bandung
004wsx81
05e63s11
0932a269
0apj8t60
0baf2h95
0rj2jz45
0wevv562 gix
0xqf8t64
12kqgs25
1798mz65
1b15w051
1b8qmd85
1dmnaf35
1j33fx63
1texbd31
1w3rm550
1ymejj86
2j652854
2k7a6666
2qeepn83
2vj0ze03
2xqjct79
31w4pe69 gix
36qrqq32
3aq0zp76
3fw0nn55
42h5qy30
4aagyf09
4dgnw967 ggx
4fz2ef07
4hjvxe87
4q421571
4szgb608
4tp6pr14
5862k391
5kh85b59
5pd2ed85
5t0zvw13
5v27w196
5v5br676
=ID bangkalan
3x2m4d16
5j6vfd95
=ID bangko
5nwvcw17
=ID banjar
12r7ez54
=ID banjarmasin
1khn0w07
2ffcdy84
2jnjb343
4yxc1466
549xfv46
=ID banjarnegara regency
2f8n0g23
=ID banten
0q7wcf52 ghb
3qs9h678
=ID bantul
0gvwyr85
3b1n2r89
5etgbt76
=ID banyumas
4550za12
4c9wp534
=ID banyuwangi
5504tm35
56nhze38
5h2tq494
5jx58n20
=ID barito kuala regency
0pv6h884
=ID barru regency
0akjtr19
=ID batam
06ennj27
0abgjp06
0dn75839
0m0asz87
2z8k9795
31dk8f13
3kerd729
4r5fv176
5gnea559
=ID baturaja
3ykdv657
=ID batusangkar
2arc3934
2r805m55
=ID bau bau
4k1wen02
=ID bekasi
0deq0f50
132a5580
2rae8q23
410qm569
4w4pwd42
5wctc146
=ID bengkulu
05d2xw40
0hy0st98
2yv8yy60
3yp20v68
4npn1y60
4w077t62
=ID binjai
4bc5j847
=ID blitar
03fvsp28
4t6njz90
59ycz158
=ID blora regency
0v7te739
=ID bogor
02mdby24
0jm1tr64 gf2
0x014194
11vpbc89
1dhqf181
1jbzz330
2crwsz78
2h65ph65
3bw6s095
3n5w2v49
3r7ras86
4rz98c72
4w2bqf56 csk
4wsmk463
4xgmty70
4z40f862
50351d24
5smgpd89
=ID bojonegoro
3he2m941
=ID bondowoso
5507e858
=ID bone regency
421msg78
=ID bukittinggi
0pzjnx43
1bjwbq67
2zfnv673
=ID cepu
190k2z71
=ID ciamis
3m7qjm52
=ID cianjur
2v806644
5ry1ds25
=ID cicalengka
0m7f6j63
=ID cilacap regency
2rdcxd75
=ID cilacap
1q81y572
1qed5e49
5g87kx40
=ID cilegon
21ea5009
=ID cimahi
2k1der83
=ID ciputat
0c7fav87
=ID cirebon regency
2exfhg30
=ID cirebon
09an6378
1kz6he51
1nsv4k44
1qk25a76
2t1x9x61
2x2eem98
3dvtxq95
45vhys49
46b3aj78
=ID curup
1cjqyj20
=ID demak
0mc3wk65
=ID denpasar
0m160r09
0vcqer65
1ba4x603
1d4n5957
1wn4rj56
2eehp307
2wpry525
35qsg823
420bch11
4eqd3f31
4hcmns80
4hxybt44
5exvy590
=ID depok
028q1g19
116zj450
1q6sg345
2q03fs23
3wt7bz91
5x0rq785
=ID desa gedungan
1nqdzv73
=ID dumai
0f2pe266
=ID duri pulo
131dfe08
=ID east kutai regency
2c2drs76
=ID east lampung regency
0qtrff80
463nzc67
=ID east luwu regency
41qajd93
=ID garut regency
4gmtj115
=ID garut
2pa24904
5pyeem08
=ID gorontalo
0v3y0a25
13dxmv67
3tcbg664
=ID gowa regency
3hg78m70
=ID great aceh regency
330myb20
=ID gresik
2gbdnn14
35yj9j43
=ID grobogan regency
00zz1243
=ID grogol
4923x581
4ewkhc31
=ID gunungsitoli
21xc9887
=ID indragiri hulu regency
4mjtdf79
=ID indramayu
4bxscs93
=ID jagakarsa
4xg8g057
5pawzy42
=ID jakarta
00fdg564
02hgm057
04442663
05m60g68
062tve42
0791c793
07ptm460 gg7
08d63v91 gf2
0ce2by41
0ezd5874
0fn3pa80
0fqjrd79
0kjhnt51
0mt1j222 gf2
0skvsz15
0syyzh74
0vp4y570
0y0cnq88
10cs5q33
112tx473
11zkmm97
12szh196
1370dt72
139c4536 12p1
19fnr381
1gb44154 gf2
1hgg7b81
1jr9qt48
1mf0gg37
1mwa8226
1ntfcg22
1q4tpx91 gf2
1t3fbq26
1vy73689 gf2
1wsc1g26
1x89q131
1xbsne82
21mmqe47
266sez77 gdt
27a3v841 gf2
27dm8e31 11yn
27p4qx72
27z4c440
2eabqt16
2gp9c631
2hd2zk59
2hmjzt55
2qrm2a52
2qt1y483 gf2
2r6p3x40
2tcnxb85
2w69ra18
2wp9c512
2wv2bt91
2x8t8q15
308s4091
31200497
313k1n30
31tn5142
32whjy27
346k5011
34baah44
34k8m376
359vrr67
38v7z909
3d7c1451
3dfbba55
3g5gja16
3gh4w223 gf2
3gssyp02
3kn92f86
3kzxw561 gf2
3qb5v968
3rab9n37
3sxt1c89
3wf8zj73
3wyhgf98
3xnamj44
3xqe1d82
3y211p39
3zmf4s77
4039yq48
43zbev87
44nhav08
45ctcx79
468dv016
469c1x22
47sfm294
49ctcj40
49j1tf72
49krfp54
4azajg63
4db35b65 gf2
4hwx2j70
4j2dcn77
4jhb1n36
4r0rbk24
4s7axt30 gf2
4t6v2p02
4tq55h40
4w7djn76
4wvvj212
4zpfdd42
52a22698
56zmrb94
58jm1724
58thb585
5b4za178
5bq6ng76
5c132b31
5cbg5d14
5djtcm98
5dq15a76 46j
5eq9h938
5n94hb57
5nan2a61
5p29gb14
5p2xef58
5pda3078
5rqcqp18
5t91sk49
5tdc8560
5v8m3s60
5vwwd317
5w3qzs90
5x9hft88
5xcj1e13
5yekbx03
=ID jambi city
0fw97762
0g1w3j30
3mmdq014
436skn81
4h9c4011
5j8ejf75
=ID jayapura
2fqy5689
2jyzsn32
4es4w891
=ID jember
1fnz6z30
21p32893
2k6qnd34
2rk7kr02
44nqyr35
49f0ha78
5xwv2r69
=ID jepara
3jd6q418
=ID jombang
1vg5m371
3gz5yh89
5qw57229
=ID kabanjahe
20gmng35
=ID kabupaten badung
2558xx03
=ID kabupaten berau
0evapg46
=ID kabupaten deli serdang
0c6v5d66
3y324r25
=ID kabupaten karawang
2khkrx67
=ID kabupaten kuningan
5914mm11
=ID kabupaten lombok timur
0z7gtd29
=ID kabupaten minahasa selatan
5mwvsw48
=ID kabupaten nias selatan
05af3e19
=ID kabupaten situbondo
1gedh423
=ID kabupaten sukabumi
06q88a11
=ID kabupaten sumenep
4hx4bq94
=ID kabupaten tanah laut
36tn3p81
=ID kaliwadas
4gs1am02
=ID kapuas regency
51fhw716
=ID karawang
0vc1fz20
=ID kartasura
037hx413
=ID kayu agung
2ctmwv42
=ID kebumen regency
17pj1g46
=ID kecamatan curup
3rv23z49
=ID kecamatan sarang
0f5trc45
=ID kediri
02jegx53
1rvmqa17
1zj87490
=ID kefamenanu
0sr5kc20
=ID kelurahan banjar
5fwzbv61
=ID kelurahan kelapa gading barat
4ag4as93
=ID kelurahan pettuadae
27mweb98
=ID kelurahan tounsaru
4appkh56
=ID kelurahan ulak karang utara
25nrgb62
=ID kendal regency
41vyfv31
=ID kendari
2j4mf075
2sjhqg84
3x4v9v20
5dq6kg38
=ID kolaka
1z9q7v15
=ID kota administrasi jakarta pusat
0w1baj53
1ta8v847
452w1e25
=ID kota administrasi jakarta selatan
4cawmd62
=ID kota administrasi jakarta utara
0t03mp68
4p12m446
=ID kota alam
4ywy2x29
=ID kota batam
50nk7b98
=ID kota bekasi
44133t28
=ID kota malang
09hftk42
5n29k456
=ID kota mataram
18nzvx86
=ID kotabaru
0q2gt621
=ID kudus
5vhdrp61
=ID kuningan
46gx1e19
4vk2qt89
526wv466
5rbj6w12
=ID kupang
31m3bw37
3r6aza38
48svt763
4yf4aj88
5tmhg912
=ID laguboti
2r7z4c46
=ID lamongan
2f8nh185
=ID langsa
1y0ezr68
462rh519
=ID lhokseumawe
23p80x55
=ID lombok island
2684yk50
=ID lubuklinggau
2zjzr085
3y4a4v35
=ID lumajang
41rf3s62
=ID luwuk
01gw2c60
59y7xr21
=ID madiun
0dm44s31
1fxgzs25
1vt7w207
47jgsa20
=ID magelang
57xyvv49
=ID majene regency
46m1hn13
=ID majene
4mfr5763
=ID makassar
08jrea29
0da1gf19
0dbyax80
1820h958
1949tn21
1e6mcq80
1nfmqp66
215tyt79
21a5w723
294q5y39
2c0s8023
2vhd9c58
3493zm15
3t2gd572
48ef3e11
4kynyg17
4shjje75
5baqgp89
5kns1v88
5whqt140
=ID malang
0ktm1v71
0ypgyy34
17pgz739
1v4tcx09
1wk3d929
20rk5q10
2rr0k120 gj6
2zvxtj67
32t2sn55
3a8hhw69
4v0m1m23
4ydk2f73
58na1954
5yck4460
=ID manado
020kf976
03fz4104
1cn6ph21
1pnxy345
24m0k361
2qn6jw83
4b33kk47
5ng0t640
=ID manokwari regency
4w6kxj40
=ID manokwari
34yyfc81
=ID maospati
19warg04
=ID maros regency
589zt809
=ID martapura
11zhpm35
1vds7060
=ID mataram
0fq07k50
1kyezx28
27r5pw20
=ID medan
03es8347
0bexrv72
0n4cf238
0nzccc08
0zk5w269
1cx38h52
1kknrc90
1sng4k83
1xkgze42
22gvg072
2ed0ha62
2h8xd110
2ht9xe28
2j9p0d64
2mesdb25
376wwg26
3bjmhn29
3fttn066
3z1wm043
45p92n89
46581250
48rzsb27
51t2jr69
5ax0z866
5q5rnr22
=ID merauke
11jf1v03
=ID metro
2eb9xn27
2kq60523
4cd4zm28
=ID meulaboh
1nm4t960
4vvwwg30
=ID mideun jok
1pjahc11
=ID mimika
29jh9a85
=ID mojokerto
05jv5x16
0t906316
2acvhq32
5qjp8n74
=ID nabire
13mv8j08
=ID nganjuk
2v391n12
=ID ngilir
4x3ad968
=ID north kolaka regency
34aq3z66
=ID north kuta
5pxgks08
=ID pacitan
35hfz097
=ID padang
021qnf52
09gpfg16
1ftsd693
1hqfk569
2285qe65
2emq3e83
30vbff53
3nhjhr13
4ded0672
4jrfgq66
51m5c198
55rtmw65
56a2wg22
=ID padangpanjang
0qa5cz12
=ID padangsidempuan
2v6vgb19
32y3v174
5a4kwh70
=ID palangkaraya
07j5qg12
3nqvxc91
45n0ms44
4g2vs152
4gp0de23
5en1rc60
=ID palembang
0kdfr768
0se8r296
1p9nak43
1v4gk171
2vcgcg69
2ytfpp52
30bmb197
31zhc582
3cavsb35
3xsd4h52
48d4j826
4a8vts25
4mv64y65
=ID palopo
0fp8jg78
1bfg2v82
4gz69q88
55tnvn41
=ID palu
1wg7pd89
1z0mc198
3g1srd85
=ID pamekasan
0chke646
1bhg0q06
=ID pancor
1g3c3365
2qme1m98
=ID pangandaran regency
5m61as59
=ID pangkalpinang
4a9e1d62
4r6xdc46
5gtb4824
=ID parepare
56mb6a70
=ID pasuruan
46f4w107
=ID pati
0mc9k596
=ID pekalongan
40k7wk82
=ID pekanbaru
08tj9y10
0992vx38
0dr09x15
16hm0k42
1dtbtf55
1gk55t56
36dgtc48
4e6spm83
5bh7vg81
=ID pematangsiantar
5ghce186
=ID perdagangan
5gzf4q86
=ID polewali
5cfv5621
=ID ponorogo
3d9vfb50
3mmcvm23
=ID pontianak
0f8qsf06
181mwv19
2a39yh68
2dwb1w08
4exz5k48
4mjvc058
4s11gh14
=ID praya
5y02w068
=ID pringsewu regency
5vwjwk52
=ID probolinggo
47xfhk62
=ID pulau tebing tinggi
4f56f814
=ID purwakarta
06t1nm29
4r4vm305
=ID purwokerto
0p61b845
18zc6p18
2fckb719
3j32c418
3j8kgx82
577njw16
5v0eqq44
=ID purworejo
0rz4ps57
4s5e9593
=ID rajabasa
2a1v0072
=ID rantauprapat
4apdjp43
=ID rappang
02qgvh46
=ID salatiga
09nnre75
11550y38
=ID samarinda
025nbs67
092xax22
0rjza670
2g0fsq64
2kwq2y85
2p4s1y59
2vkhvb24
4q3r2543
4wb5nh51
50p4pc72
5bkmv847
=ID sampang
46aajp50
=ID sampit
2vraa571
=ID semarang
0ek90y03
0gq7p328
15hejj83
17kdxe49
1zq89n20
2ewgxk11
2fsk7e17
2qmesy92
3n4d6s10
434njb68
4cx0dm67
4xwxtp60
50adtn77
518hs626
56bjta22
5hkzza95
5rry6t37
5scx8x11
5tqmmk50
=ID serang
0vzpka39
4zc7sw86
5a02rg85
5bhks608
5dmr4w13
=ID sidoarjo
17hvgd88
4emb5q74
4h9xka55
5qbksn05
=ID sindangsari
1k7fr644
=ID singaraja
0bmjd793
18q1a468
2gxxae53
=ID sintang
44tv3769
=ID situ pamulang
1jqy7825
=ID slawi
4g9vz245
=ID sleman
1gwrbq98
2escth15
2qqpde61
35gy0a74
420bzz85
4jbp8w50
5h1e3230 gf2
=ID sorong regency
2pn4f312
=ID sorong
26egkx38
=ID south tangerang
0vh3r553
191nxa85
2318sw16
2vahe334
4dvqcr82
55cj5j49 gf2
=ID sukabumi
458jrv13
=ID sukoharjo satu
4svrs371
=ID sumedang utara
4t3peq77
=ID sumedang
1nh3gm17
=ID sumenep
2n2b6780
565rzc83
=ID sungai penuh
2g84nk55
=ID sungailiat
1g09s323
=ID surabaya
09cc1d57
0cf3sf89
0efxp054
0g8jvh18
0n619376
0q5mfz31
0wbwde85
11247s60
13314927
1jf74q70
1mpwwe68
1zj4g759
25jemq33
27fxah32
28v8mq79
2kycr729
36t4s110
380hzw75
3jbkky50
3ryjaa17
45e97x26
49kd0t63
4ctejd88
4mb62065 gf2
4t27vc74
4vs2tg58
4xmkh626
4yjnf659
5cn2wc35
5kbmmt89
5n4f1v75
5sbm1c04
=ID surakarta
0dvzb288
14q5mw12
1jd6ca74
30zqsq57
36gv0184
3cnmz153
40m1gm26
43rqp085
4gn37s26
5c9b8370
5rt4ed39
=ID tana toraja regency
29p6cy86
=ID tangerang
0dfdyh02
0m57t258 12a
0sefv038
0t1q3132 gst
1gngef73
1mkht758
1nag1a70
1pnt7129
2a7bwg58
2nqj9492
2qhjtc16
301gv806 gf3
351zfv36
3f7m6v13
3qbxk467
4fka2a06
4vzcpe25
4zkdpw71
5x6rt433
=ID tanjung pinang
1ktt4j08
=ID tanjung sangatta
54rmqn12
=ID tanjungenim
1cs7yz41
=ID tapaktuan
2fp8sx58
=ID tarakan
31jjng67
5n0skd45
=ID tasikmalaya
47yzpv27
5efq3455
=ID tegal
0fjzc349
=ID tegalkalapa
5fam4460
=ID ternate
3wzcyy58
=ID tolitoli
5rj7bc91
=ID tomohon
4nw9e879
=ID trenggalek
0jbh1622
=ID tulungagung
2j6qbz85
4xeap310
=ID utan
39zake82
=ID waingapu
2tr2a818
=ID wonogiri regency
06gz9x22
=ID yogyakarta
00pmrk50
08x6wy98
0aajq960
0j65mz88
0mwcha69
0nmvbd84
0wryzy45
169jeb69
1a08yc77
1f526e35
1gmyr425
1yh3na84
1yw67305
2105t278
286my572
2ntewc24
2wz9mw49
31ds1y56
36agwg70
39e4he37
3anrkt33
3hn13397
3ke6d638
3mry3754
419bby87
48c8ew36
5fryw881
5wwwfn44
=IE athlone
17kqh787
216g1929
2727gt60
2dyxwz31
300enh49
3x26x505
4efm0253
=IE ballsbridge
34a0rc87
=IE bantry aerodrome
317dkp69
=IE carlow
2frwys47
3sx84n71
=IE cork
07ecwd34 gux
0bc7s991
10s72f83
12qxnm65
13xpqh61
1tvt4378
1xt79e13
25jtyf63
2k65yv07
3265fv13 gvo
32nfpx77 gv6
36ntj052
3f2ct267
4q107642
4qp96f78
5a5s1z53
5y381977 10rw
=IE crumlin
2typaz40
=IE dublin
006cvt76
03hb2249
03mr9q86 wb3
03rypt13
04c7yx65
04j8hp41
04qxjv96
08gjgb19
09k2vc47
0cqhgk75
0ctmea67
0e768d94
0gmhs392
0grmdk53
0hv7e130
0r20e176 1ou
0s240q09
0s9qnc79
0shsf120
0vhgwv19
0ya7vv74
0zdd1465
10t7sr36
114r0003 x95
11hy5f81
175wcg41
18t4w162
19tbdj08
1c4rxk68 gug gux gw2 gwm gxd gyk gys
1cqa1772
1dpkyq75
1fvmtt37
1hxy9878
1hzkwm11
1mqz4s64
1tn4vp83
2010jg37 gy4
209tg183
22715v20
22rydv31
24esq841
265sk121
271asj38
29nmgq20
2dk7c653
2dnv4714
2fccce66
2g0awj19
2hb3t423
2qzs9336
2s1xv184
2tmhn414
2tyrky19
2vtemz45
2xhgwv92
2yc19841 gy4
31pn0f70
32e0fv91
34d7ma87
35ywh910
379ysz10
37qxb619
3bd77560
3c01dw55
3d6pk735
3k6fqn53
3qcxsn76
3qt57y19
3v4j0e89
3xkf7525 gwh
3z0mke78
40hqpc16
41vb4f30 gy4
4255rd16
42wh0w21
43cxyw38
44re9s79
471xye93
47885v26
4a1a1e81
4bdan579
4dyhjr58 1007
4h30wa73
4hxxzz17
4jtseq07
4jvv9092
4kt19158
4m2j3740 gw5
4ma29860
4q0a4f84
4s8gft68
4sbahq49
4t0qbt32
4tdjfd35
4te6a418
4wvj5008
4yj30s90
4zke5364 gwz
51sx6d27
51xex213
54tsxk98
55mhsv54
5969hq41
59j85x45
5cga6x45
5ejjdn16
5m7pjf47 gvo
5p2jnd10
5p8mqd12
5r4wgn82
5s8eny04
5sa44m96
5twbtq26
5varta73
5wkfym33
5ydb9v85 gy4
=IE dundalk
1800zd49
5nhmp651
=IE foxrock
3jzya593 gxv
=IE galway
19g1wb57
24j9sx72
274hp184
3bea9k73 gvo
3w2xw870 gxv
4cs6ae58
4scgfz75 gyl
5mf1x057
=IE ireland
458dap48
=IE letterkenny
4ps1tq95
=IE limerick
09q3yg92
0a0n9e72
269ncv24
36q2ga39
38dhnb42
3ze1j267
52wj6v68 gv6
5hfhrb03
=IE maynooth
48nfjm95 gvo
5bga9v72
5c347015 gyz
=IE oranmore
5581wm82
=IE rathgar
03thk847
=IE sandyford
2hd28n30
=IE shannon
5479a247
=IE sligo
32fvf508
3ke5zk82 gyl
=IE stillorgan
0yk2cv94
=IE tralee
0rt8gn18
=IE tullow
5th81a29
=IE waterford
07pvy114 gxv gyl
3fgx6868
3ypxwh20
5wvw0v54 gzc
=IE westport
0wthd003
=IE wexford
5qbqeh37
=IL afula
2b988t02
5qz2dz14
=IL ariel
3nz8qe97
=IL bat yam
5qph7t17 h2n
=IL beer yaaqov
39v3q173
=IL beersheba
11aa4g29
1f9qz990
3xagjf37
5tkyf982
=IL bet dagan
1zbcgr80
41fzsr16 gzs
5e6hcm17
=IL bnei brak
213tsk84
=IL caesarea
4hym2z45
=IL eilat
0pvs0d78
12wmev19
=IL galilee
5402ng93
=IL gilat
3bv0b223
=IL hadera
361c8163
54gg1x85
=IL haifa
00vd9138
02hk8a14
03bxzv61 h08
08168j57
0mn2bk17
1zcmnc43
23peha30
2f009v59
2q7sf695
2wvcn790
2zj3gq82
3qryx823
3ydhsz75
4gchep04
4hdbav23
5e761p90
5rvdw046
=IL herzliya
0qq1x890
1px5cv07
3g1yrk33
=IL holon
0aq7wc18
35k44f72
=IL jerusalem
00t8cv40 h0y
02kenh51
0bqqda18
0va9mk15
133h2564
16n0q862
1are4896
1t70kc94
20gwz349
27dan833
2b1gr211
2heb2n75
2pdjtm85
2s1b4d31
36mqp197
36vgbd10
3be63z97
3kre0g15
3pm0a810
3qxff017
412j5e72 h2f
4ahb2147 bla c80 cii
4sazxf24
51qeyr12 h16
5cjxt577
5mgw0849
=IL karmiel
04af2v94
=IL kfar saba
0hpjtd88
=IL kiryat ono
4q2zxx71
=IL kiryat shmona
4kaqnt29
=IL modiin
1d7sbt11
=IL nahariya
4hj58z87
=IL negev
01swhm52 h2f
=IL nesher
4jskgv42
=IL ness ziona
1bdx3k27
326fps55
4yqcxp07
5atez085
=IL netanya
00be6g31
0a991t33
2gj43537
4b3vjc59
4vcan916
=IL or yehuda
4nm92h93
=IL raanana
27z64205
44w17b16
507wc250
=IL ramat gan
03s3dn82
1rcjd521
26dnzb16
3kgsv495
3kzp5v39 10fx
4wymav61
=IL ramat hasharon
48x9m688
=IL rehovot
0gx53k27
0t0n9020
316ej306
=IL rishon leziyyon
3wmj4s33
=IL safed
5mw4gk09
=IL sderot
4hwjfc40
=IL tel aviv
01qxy049
08taqp83
0hayyk04
0nydej67
1bh2qr63
1gd1jq14
1psm3828 3to
2388em19 x7p
349v4t59
3c598e36
44356j33
4czc9s55
4k1f6611
4mhzgx49
4nd58p63
4w838r82
4wgs1895
540ewb14
5pqnfp43
=IL tirat carmel
4tqgqh22 h22
=IL west jerusalem
0mmfdg02
4f18cg29
=IL yavne
51rhng80 h2f
=IL yehud
228xk580
=IL yokneam illit
5j0ka034
=IM douglas
0c6x9s98
=IM laxey
3he10h62
=IN achalpur
53sc9v87
=IN adilabad
1sxsjd59
=IN adur
3jzp7d04
=IN agartala
3swyrn62
5xqycm14
=IN agatti island
1ze79k90
=IN agra
0k4ab982
0smfxf28
4q4j2f69
5c8dag43
5e80bb92
=IN ahilyanagar
38j07x88
4htcaj08
=IN ahmedabad
0147fj93
02qsx872
050dnc21
08t1c044
09zbth94
0g732a62
0spsqb74
0xhffh65
15bxyv30
17f2w007
1d1tq488
1dphnv87
1ttjm278
23sry361
27bs3411
2egcpy68
2mqbpb72
2p0p4q62
2pvvpt40
2swff503
2vpw2d22
34gkfh25
39543c28
3bnb4m87
3ehk1n67
3ktyvw44
3ncsts70
3tv2xh81
49s68q83 h3i
4j6nz437
52hbwv48
59me1x50
5g2swp31
5nn7qm04
5qkq7x38
=IN ahmednagar
5x2w9m74
=IN aizawl
3tbwrd56
4b1m3e94
=IN ajmer
56y7zx62
=IN akola
5095qt40 i3n
=IN alandi
5sjf8653
=IN almora
1vhvkg13
4dxgk724
5ap9rf45
=IN alwar
1eg6e534
=IN amadalavalasa
48hf7w38
=IN amarkantak
4yayy336
=IN ambejogai
2qvmaf13
=IN ammapettai
23b14j50
=IN amravati
1zhcy684
3fx7vd72
4ya3ke98
5s8p6g93
=IN amritsar
0cy7e479
0yd3y871
25jjtj85
2nthw835
5ghzpa93
=IN anand
2v7pt441
2ztgqr61
3b40b242
3e096643
442pkv24
4n3c2195 i5p
50qxn185
=IN anantapur
2rw39616
566btb10
=IN angamali
0jz67x08
=IN ankleshwar
4cgps432
=IN anupshahr
339t7k69
=IN armori
0n6mjv39
=IN arrah
5gypvt76
=IN aruppukkottai
499tpa09
=IN asansol
2qy8xv65
=IN assagao
4kggda72
=IN assam
3b38ry76
=IN aurangabad
0atkzy28
103mpa25
1djxaj77
2d746h46
2y1g7e04
33pfj584
3hde0r15
4pp1he48
5cbsh159
=IN ayinithara
2rh2p682
=IN azamgarh
3k8q6b42
=IN badnera
3pqrrt27
=IN bagalkot
22d03y10
=IN bahalgarh
3q95nj24
=IN baharampur
0nbzt168
=IN bahraich
2eepyw03
=IN balangir
3vsgv549
=IN ballari
164vc797
2nqrcj51
30q65m40
=IN banda
2sar2p31
3d5y7k92
=IN banka
26sx4z57
=IN bar jalah
0dy23r24
=IN barabanki
5bw62t06
=IN barakpur
2c345z96
4gtdp803 i5p
=IN baramati
4b4vdm84
4zagbk85
=IN barasat
2djvb753
=IN baraut
341kh820
=IN bardhaman
5cyd8v32
=IN bardoli
1dfq7t84
36dmex16
=IN bareilly
2e3nay30
2jcfzc36 i5p
5ey8rd88
=IN barnala
5v8fqs17
=IN barpeta
53tkcp92
=IN basti
07385880
0hca4f40
=IN bathinda
1r7w2j21
2kknsa06
=IN belagavi
0ha14p11
3gq89z78
48tfwf02
4t2mbr50
4ytecw04
=IN bengaluru
00kjq947
015qa126 i0l
01ccf545
02dyaa55 h72
03shpf72
0521fv82
054avq17 h85
0cwrns71 h6v
0d1evr30
0esssx91
0g7qtt96
0gn6h668
0jwt4h34
0nanf268
0nc92k19
0p56p671
0wdyp114 i3q
0z1f6y87
12avmg86
12wm5r19
157vkf66
1594wh23 i5n
15waqy33
16tawm39
1dez0c30
1fk80922
1h4k6h92
1jt9jx45
1msc1703
1ng2wp34
1py5eb14
1qdav448
1vv1bg04
22tv9y30
23cq2569
27318e47
2aafe867
2bjqcp14
2ewr8206
2g4pvf45
2n8rnw93 i3q
2nyr4y94
2t194v04
2w8zx671
2xrtm572
3218pf76
33f7da12
3a53pk73
3avsjd39
3bs18y54
3ep3hs23 i5p
3f4gsr42
3g42sh82
3gf8rp76 i0l
3gtcxd54
3hgmj265
3k8mct04
3mp99h26
3p98pb63
3s37k362
3t17c229
405n5e57
41re0e60
41w2qd15
42qzc198
43am3669
44skvp29
4601vy80
46qksq74 h85
4bj0y344
4c78hz76
4cpe8e53
4cxjpx43
4dese585
4dx9xj68
4hqfvm50
4j5xdc03
4k99et05
4mx33r94
4p9jqf87
4pyyd961
4qcpkd70
4qcyxv03
4qkr3341
4rkbtw40
4sg54v37
4y024k78 het
4ygdhc67 i6w
50j2vm64
52fbwe76
52zwa538 i50
55fx5r60
57g7ax43
5cgwcr60
5cx2q110
5gfc2c30
5h9eqy10
5hm9f429 i5k
5jh7v391
5k1y3v43
5m169e78
5m83tk71
5mv8mg96
5rgttv76
5rnj8444 byu cii
5t4ema23
5ypjr115
=IN bhagabanpur
2s30v625
=IN bharatpur
1mz7kc73 i5p
=IN bhavnagar
1wp40722
5esh5w42 i4b
=IN bhawanipatna
0r8ypd71
566a1e41
=IN bhilai
10gah044 ha1
2k0mfd93
2sscsx71
2wfvah75
=IN bhimavaram
38qac964
4fyj8k59
4vnthv83
=IN bhopal
08bp5f48
1e949s12
1r3j5027
1rs0zz87
1zhs7w23
26vtd268
2rb21j89
3f8n1r06 h70
3xmje391
41naj703
48zea267
49edxs19
4xtbyj71
50a3a192
5ycwbs98
=IN bhubaneswar
034eez47
0k8zt527
0zt09565
1741jv66
29mnbn96
2c7t1426
2r2k1c68 i01
31jmyr19
32583b91
3js1g511
3r2yny04
4gx72j20
4hx99g79
547e9v34
5ag2zv50
5mm25b11
=IN bhuj
2e76w165
531xjy14
=IN bidar
5est4g74
=IN bijapur
0w3m6887
2bdf7k74
3v2nwz54
=IN bijnor
1pwyb445
=IN bikaner
0j6r8583
0se82r08 i5p
4kkpqb45
=IN bilaspur
5bvxq496
=IN bishnupur
1rn1eg28
=IN bodh gaya
1jx6h585
=IN bokakhat
3mg9wg15
=IN bollikunta
0m6fsq13
=IN bolpur
101rhh19
2e635r17
=IN bopal
1q8zws97
=IN brahmapur
1150px97
1vva4430
23vrr657
3m3xkg41
=IN budaun
445vt337
=IN budge budge
2s6w6207
=IN buxar
5g2cmx71 h5e
=IN chandigarh
09nfym65
0bsj2955
3d3nyr92 i5p
3ea21663
4bfs6764 i4b
4p2sbk06
54b0mb55
554x6f76
55rjs771 i4b
57d6z539
=IN changanassery
3cw9y275
=IN chapakhowa town
10twtk45
=IN chapra
12rxev91
=IN chennai
02swqh49
034me914
037zb552
0466x086
0ahd2963
0b3mhg89
0cc5ed83
0hprb304
0pyevk91 i4b
0s76zf10
0tscx035
0v9fsy28
0vvz3k68
0yak2029
12npkr10
13aqa754
15egth93
1aams644
1dw2vm55
1fqhas03
1g3pby21
1nvd0q76
1q1fj824 i6k
1qhf1r47
1sqena74
1tc10z29
1w0v6m22
20d1gt06
22pwce91
236hye39
23c9pb11
2n59d691
2qjybw03
2t7r8a87
30kz4198
31h41563
331d8f10
37tgdn13
38761a28
394w2w14
39rg7508
3gjktv92
3kd1v147
3maknm89 i3r
3qp1eh12 i5k
3v0r5n49
3zdc1b30
40h8wz67
411njj18
49xbam82
4g3z9997
4jmt9361
4m9afb65
4p6sy298
4qkqfe85
4tj69924
4vgz7141
4xvy3j27
4yazpn06
4zp24820
5078rg59
54psm803
56034x33
5bc5bx80
5dpv4c71
5dzhka64
5mg1xd72
5pq0wd90
5tj76474
=IN chhindwara
4hwwrz21
=IN chidambaram
1x24z140
=IN chikhli
1m6gyc89
=IN chinnakakani
0j1zdb24
=IN chitrakoot
3m1q7941
=IN chittoor
1ps52c20
=IN chittorgarh
1qva9798
=IN coimbatore
09b13t02
0ssvzv66
15t08553
16dvap51
1kkz4038
1nsshk90
1sa9ng67
1tez1r52
1x4gae84
2da7q954
2dfe8754
2f1z8215
2q9f3a53
3am10p12
3bpsvx03 hge
3k23nv15
3me2hz15
43tv4788
4c1dx793
4dqx5p57
4f8gc808
4fhkx437
4fht8c22
4fs90r60
4hs8t575
4ngyrz44
4p22jz17
4qmvrz31
4qmyh407
4qt95144 her
56nttx82
57qyqy03
5dvptm82
5dxzqa20
5hg47c09
5pkr3e32 her
5rcpqf56
5smn7x89
5w4mb976 her
=IN cooch behar
2cc18e55
=IN cuttack
14ecgm61
22hwxg26
2szsz613
3qpz0718
5jd5aq25
=IN dadri
1gg8cn12
5aqahr97
=IN dakshin 24 parganas
2k73xc41
=IN dalsingh sarai
0zm61134
=IN darapur
57sq8641
=IN darbhanga
09pxn909 hfn
0pqvmk25
=IN daskroi
5vgncm63
=IN davanagere district
3tmbn325
5w9k9t67
=IN davangere
5ddbg479 h6q
=IN debra
48yd2f31
=IN dehra dun
1bb4h160
1j8exy17
1nkphj61
1v5k4d73
2nw97x94
3qyr1v70 i3q
4gavx394 i4b
554dyz25
=IN dehradun
01cf7y58
0ba6pg24
0rsnrv79
16bx3357
2ecg3h97
3efa8j75
3kvrkv95
3wqgqd89
3xp91198
43fgz936
461q1s51
47t1ev07
4q2jes40
4r2bgz73
5drxt592
5g0qby12
5qfsg079
5y050b06
=IN delhi
039wpa60
0p67ny84
18mpqm58
1h3fm945 i5q
1w9d9x36
233s3y58
28chwx32
28wqdr21
2cwe0496
34q1za58
3fwpw829
3vfp4g33
41yqj635
42r9ys73
46a6pa59
48xjjh50
4d636x33 i5q
4meft248 i6k
4msaxc67
4q8dyb68
52detg56
55nd7x53 i4w
5e44rx60
5n69nc56
5rgk8q40
=IN deoband
3tp0f269
=IN deogaon
3vews725
=IN deoghar
0t0ht588
=IN devakottai
3d166522
=IN dewas
5w7zwn86
=IN dhanbad
0rqfzz65
13v3cc28
16fdky84 hhd
3vkfy293 i4b
3y52rj74
=IN dhaniakhali
5cdp3s82
=IN dharamsala
4v5nzb91
=IN dharangaon
549nje26
=IN dharwad
237jt454
2kkzc246
509djg30
5ajnv358
5w6a9m23 hjd
=IN dhule
38f2eq15
=IN dibrugarh
45kfbt16
=IN dimapur
43w1y866 i5p
4cbvzp68
=IN dinajpur uttar
18pkmj73
=IN dindigul
1abtgj51
4tmf7v73
=IN dirang
052nmr57 i5p
=IN durgapur
02gnht82
4ds0jm32
59h0ng81 i4b
=IN durg
19615g61
=IN dwarka
0mvj8034
=IN edappal
1teb2a37
=IN eluru
2bv2z495
2t72hc65 i5p
5y8esm45
=IN ernakulam
0a4kqq17
1asgtt85
1zb5kv44
25ytsr97
2dr4ah95
2dwjm141
2jw8vr54 i5p
2x8nxk82
4e8xm668
4hhgsb74
5aanaz10
5ahcwz21
5m3rf228
5r4ev872
=IN erode
3hea7j63
448pab96
488pbn92
5a18pg38
=IN etcherla
4kn85z15
=IN faizabad
0zw5g161
=IN faridabad
0nc5f834
117a2k50
14jqnm52
1vwns954
1y8d6z34
2kf4r633 his
2v3kjh70
3599ra18
=IN faridkot
1m7pan94
=IN fatehpur
4p017s78
=IN fursatganj
106z7k12
=IN gadchiroli
5799pa89
=IN gandhinagar
036p5w23
0c5q9r49
1hznc410 i02
1kv6na45 hjc
1pnctq19
2b3ksj71
2d5b7g69
2nsv5p42
31857212
35dsh769
3fbv3w59
41kymq04
42vxj938
4y3rfg91
5mhhk279
=IN gangajalghati
2qbpch82
=IN gangtok
0wa05t61
41ycrh44
4pam3b03
=IN gaya
1t1agx36
=IN ghaziabad
0e94h574
0pmgap74
0yz0w484 h7s
47aa1566
47fn3608
4hp0cf98
4vddbq17
53rcsq61
5k0kb696
=IN goalpara
33a7pe30
=IN godhra
3f6bd050
=IN gonda city
03sddv93
=IN gorakhpur
04wf8x96
072z7k52
173pgy91
4yve5w51
5br52903
=IN gorantla
25e1z063
=IN goregaon
5tc4vc39
=IN greater noida
01amd982
0y4nm951
26cfwd52
2w8ba206
3b6ffh07
3yvfj659
444ywk33
48rczr65
4a85ht85
51twmj48
59qbxf89
5x7qvh17
=IN gudiyatham
2y2f8v85
=IN gudur
1w9a6a91
=IN guna
40jmyh64
=IN guntur
07v4hf75
0tjh4k26
3bzf1g85
4g069229 het
=IN gunupur
51f2wp73
=IN gurgaon
1qjqvr92 i55
3pc6j481
58ay3j75
=IN gurugram
0h2mxm24
0k8kkh85 i6w
2vbe7285
343j7r38
36301z78
44kc7a79
49zqw361
4rk63426
52h22979
55dy9060
5ez4ar64
5pdncm88
=IN guwahati
00kxhc93
022nd079
0d18z302
0r3bk393
19ehh677
1b8fjz64
1ppj9r51
41dm9873
450hrw31
4eh0c412
5192rv21
=IN gwalior
04fqke94
04pc5924
08b3ap06
0w9a2z18
1pj5v964
1rhx3w79
2f82w364 i6w
=IN hadapsar
0agj6782
=IN hajipur
11npsm46
=IN haldia
211bs523
=IN halol
4v9cqp75
=IN hanumangarh
4garks19
=IN hapur
3sgpah29
=IN haridwar
428dfn13
53xj0761
=IN hassan
2zvs5a39
4bt33m09
=IN hatta
5pbn2r55
=IN hazaribagh
0j98j631
=IN hisar
2d10f818
2zpxgh81
=IN hojai
5k3rjr80
=IN hoskote
2ncb2k95
=IN hosur
3c58zh18
=IN howrah
013zwa68
19wbnq12
2ya8kf49
2ytfzr55
4wxknd28
=IN hubballi
4yh52k23
=IN hugli
243prb22
3eb33654
=IN hyderabad
00trq935
02tchr49
0c37f186
0e0bf989
0e0x6r29 706
0gqzks48
0hr54p22
0rm8g048
0ta0g865
0v3dp115
0x20bn20
11skn125
1bgeev84
1e9k6t98
1m1bpg27
1p9aw348
1twf8472
1w8z9742
1wzc4m50
21j5pp16 i5p
24yvgp47
2akmdw70
2eg1qz05
2ken4f88
2ze7r459
305fyb87
30sjb889
32y8tg91
39jjcy66 w0v
3bjcbf76 i5p
3dpyf590 hge
3ebghh63
3s3bgc63
3vb53h45
3yyp5644
41jxfy86
47ymzq84
491y3t26 h72
4970qw83 i5k
4a7rxb17
4fy3ta12
4mzg6j57
4psbxy09 i55
4reqzt68
53kvfq67
53xha254
560stp04
5751b994
5d34fg54 hmy
5dcrp459
5e1f3f77 i5p
5f11g639
5t8pbe86
5v2yzm02
=IN imphal
3964fn67
3rs2w544
45xhw230
4kpgmg94
4ny0kg74
52ndvg69
=IN indore
0mk0dk41
1hhf7w52
1xyp8r96
223apb60 hob
2svf5f06
2xgged66
3racvd14
3t7n7h72
47g7f905
4e9avw37
4nwq2r79
5c2p1f98
=IN itanagar
17wgkd42
1a8ma036
1wbhqj28
20cr8c43
=IN jabalpur
0gmd7q80
0w1ah179
2kg4rn42
=IN jaipur
00830238
02q7jf46
04dtkx37
077k1j32
093rkw25
0mkp3p47
1pr2p702
1px0dw39
27sha433 i6w
2crnef85
2x3hmg72
3gnqp653
3vr3gq96
40h76494
456b2t50
45qsfj95
4d4fp218
4f5g2442
56q6p894
5arfhc56
5p2t3578 htm
5sy8fj60
5tw0x522
=IN jakkur
0drqbm04
=IN jalandhar
0m02ap37
1qhmaj40
2fh9d380
3xt0bg88
4aenjr55
4ekbqs32
=IN jalaun
04qegc47
=IN jalgaon
4g7tnd56
=IN jamalpur
5vcbec38
=IN jammu
03jt2y14
19d2hj89
1c88wg71 hpm
2f0vsw63
2retg991
2shpj718
3cxje698
3nw1rg94
3zqqwp43
=IN jamshedpur
1sebzx27
2fgksf31
2vdhwb89
3zb3rf33
4qkb5e79 hy9
=IN jamunalia
2b1vt080
=IN jaunpur
08aa2j83
1vpgr469
57d69c93
=IN jehanabad
0f4b9c78
=IN jhajjar
582p8j71
=IN jhansi
0jxdjq56
1wpydk55
=IN jhargram
3qvxc742
=IN jhunjhunun
3gs0q910
=IN jirat
5a3rjz27
=IN jobner
3ag2mf63
=IN jodhpur
1ygp7b39
2nm03p70
3pzjxv75
3yacj906
4my0r533
4qhdzv22
5e15a779 i5t
=IN jorethang
0a6ctc34
=IN jorhat
04kfkh45
11yt0s38
1j9bw452
2hdqcv09
2p8nt844 i4b
4eq5c702
53v3sh50
5836pk12
=IN junagadh
4rnn2c07
=IN kadi
5tcdrk12
=IN kakinada
5s9t8c95
=IN kalaburagi
064ncv33
2n5f2c60
=IN kalamassery
0tqx3b24
=IN kalkaji
2yjrws02
=IN kallidaikurichi
0p61c264
=IN kalna
09xfkq89
=IN kalpakkam
5tkzma19 i02
=IN kalpatta
0rf3br26
=IN kalyani
2m9zjj28
33dtky70
3v783k16
57y6sk36 i5h
=IN kamrup
2t3qn464
=IN kanchipuram
4k7qb226
4w713f83
=IN kannauj
0q846h05
=IN kanniyakumari
1y2gf490
366ehn55
3h89t847
=IN kannur
0zz2cd87
1e0ens52
34pkh014
3khan160
=IN kanpur
0bap2564
2sk9xe88
2vhyd254
40qxz868
4bxkx575
522a6g90 het
53f91n43
5pjsgx75
=IN kapurthala town
4zs36046
=IN karad
2vnjj382
3f1dt633
=IN karaikal
2tare285
=IN karaikudi
4ec9cc06
=IN karamsad
48mc3281
=IN karimnagar
0f1h3n75
=IN karnal
5gzcfc34
=IN karnataka
4at8nn08 hy9
=IN karur
3z0n5k81
=IN kasaragod
0cy1zs35
=IN kattankulathur
0x0zah42
=IN keesara
42tz5g14
=IN kendujhar
0b15e322
=IN kerala
3v8fs179
=IN khandwa
0h83s054
=IN kharagpur
3w5sq511
=IN khed
2hbdvq93 i5p
=IN kishanganj
3r44cm77
4h3rfa52
=IN kishangarh
10xdxe36
=IN koch bihar
599t2n59
=IN kochi
2pttbd79
3p767394
4cbweh98 i5p
=IN kodaikanal
2fv78a45
=IN kodoli
2d3t3485
=IN kohima
2adpzw22
5n97pt16
=IN kokrajhar
3yz3kd65
5bb03e97
=IN kolaghat
3q3pjc65
=IN kolar
1vf11073
444zqa87
=IN kolhapur
0tk46k54
1bsn4x02
3p6cns83
4w5v0h22 i97
5yccdq79
=IN kolkata
02a4f066
044faa23 hgp
06vzad83
07j02p07
08cwvn07
08kngs41
0b57ws56
0djv2c17
0gr3d827
0gx5vq39
0h6p6a20
0kz6qq24
0nthx533
0q2w1j53
0v1y6t69
0w6e9k27
0warhn80
0x817z51
0zkyen22
105syj83
11619g15
133rp226
1a5mqy88
1bws0s09
1e7v7w47
1kh0x418 i4b
1n313408
1sdmz542
21g9h582
22q77t14
259r0013
290nn447
2b1bn727
2c0fsq39
2cxdg922
2decng19
2fv8d015
2j8xsy14
2tne2741
2zhewk16
30rrcn92
30s3br46
30tcae29
33sc7b24
3b2e1q18
3bw6pv11
3eat3z79
3g1qp931
3k93wc57 hu7
3kp2qt98
3p0rew30
3qg7br50
3rfycd69
3tfk6587
3wq36r11
3zd5ej89
44jr0f96
491yz035
49ndh460
49pb4825
4jdcxn74
4me00e88
4pr7ha69
4qs5en05
4t67vr60
4wzvk041
4xgbph11
4yg9zd47
4yr81d29
4zjebc86
50p6gz73
53ttjx10
54qbhq46
59pxp552
5enmgs39
5m3f1s45
5tbg9t18
5v9n8905
5w1a7q33
=IN kollam
0j0x4512
13vqm712
23rvnb70
3a3kr148
=IN kopargaon
3g3sf029
=IN koraput
3kgwb284
=IN kota
0e2khh43
0mc6bw20
5dtb1875
=IN kothri kalan
2d03ve54
=IN kottayam
0h4spn88
1cpasf18
2cn0mn15
2grjkp95 iex
4d7bvw76
=IN kovilpatti
2ddybj40
44w31n44
=IN kozhikode
13aa2c03
3gre7t46
3m1xdc36
3yyd7552
5gvg0p95
=IN krishnagiri
5kqqn912
=IN kurduvadi
0rk50852
=IN kurnool
1kw6bd80
2j3bag68
=IN kurukshetra
19bzvf55
4909p852
=IN lalitpur
461ms248
5661nc70
=IN latur
3szqc633
5k4wb327 hvo
=IN laxmangarh
0kxafy15
=IN loni
5vn4sj02
=IN lucknow
075kby92
09h1nj77 i5p
0nmm3f40
0r2mmn80
128gh156 i5p
1ccvgc22
1d0a8489
1fv69g87
1j3jyr88
1rsgrz10
2cbxrw95
2qgq9x54
31xx1847
324c7v24
36568k33 i4b
3bdeag60
3h56sg55
3ys7ky12
48m7sg95
4x7ccp17
4z3hfm31
5gfjrx96
5q78p661
5xc5re08 i3q
5xkqnm68
=IN ludhiana
05fgpm31
07czgh25 hp7
0bbeqy02
1dqmt129
2qbzdk74
3n1wkq56
432ey460
=IN machilipatnam
4yhntq62
=IN madhubani
1xvm8h85
=IN madurai
0q4j0f43
0x9zs206
16701m24
1rgfv364
2a8cva64
2ettrd42
3j74rs53
3pn1y237
3std5j79
4c8e9019
4d7kge72
5ghahk68
5vg07g77
=IN mahe
3w2qj959 i90
=IN mahendragarh
3mtwkv54
=IN mahishadal
29w6ym70
=IN maibong
2c834j81
=IN mainpuri
3tfgky26
=IN majuli
3r616628
=IN malappuram
03hq9931
2zqpg059
3xrwvc31
5704tb26
5yeh3g67
=IN malda
0pyh2y32
36qacm67
3fq7p073
5getq675
=IN malegaon
5h9t7c44 i5p
5yhzgv75
=IN malkapur
5h7s9y46
=IN mananthavady
2008s973
5nx3qr05
=IN mandi
1nc8zs04 hgy
4gs3ey40
5r9r2f34
=IN mandsaur
0xxpde71
=IN mangalagiri
13vs5h31
5gcgh726
=IN mangalore
0fvxaj36
19qzkn95
=IN mangaluru
1hz4v948
29nydt37
29zfa075
2ekn8f64
2w9nxc78
3jdmr188 hy3
3yvf9v84 hy3
48vk1h54 hy9
4dwb2s30
5aba1p21
5fep3933
=IN mangpu
18532d95
=IN manikpara
3zjx1c65
=IN manipal
0kkxv282 hyb
2xzytt36
3s9zdv09 hy9
5hg48t65 hy9
=IN mapusa
1s96w554
=IN marthandam
04y1jf02
=IN mathura
0nvd7q77
35y2ya61
5fnxgv12
=IN medak
47y9qy91
=IN medininagar
0bjmtg35
=IN medinipur
27jsza11
=IN meerut
0c49zg78
0zncbw15
1hzdv945
1rgj4f04
2z2sk479
4cv7dg98
515qyg31
=IN meghalaya
23azs158 i5p
4702m080
=IN memari
08hqs857
=IN moga
0fd30e02
=IN mohali
0tway134
1752qx54
1vztzd79
2cxg3617
2s7j7z43
3564kq40
4hvzrd20
5nnsek89
5t4pvx35
=IN mohanpur
1c06s784
=IN moradabad
0fq0d986
2v2sn747
4vkd2013
=IN mothihari
13f9hb65
=IN mulugu
46pd6072
=IN mumbai
0032t641
00628g58
07ck3v83
09xzn866
0axqt112
0b1tsa05 hzb
0bv9bq36
0jgd4s13 i5p
0qtb0q13
0xkn8g70
0yjpxn36
0zpw1461 i13
10842375
1202fx60 hh3 i05
14ezkx63
166kvt04 i13
1a6ame61
1b7gne96
1cvgt623
1fwt7148
1mfest76 i5k
1nzrqm94
1qxk5g75 pwo
1svbkm65
1v4kb744
1x3vbs59
20n29b23
2bv3zr67
2m388s04 i50
2phcfx71
2qw7gq21
2qyf5152
2r3nf527 12a i05
2s5q6866
2w6dqa48
2zvmba79
31chmq77
32hdk172
34ezjs86
34jn5z48 i13
368a2w96
36dsft89
37aak578
37fhg487
3ddhrn22 i0g
3ddvws43
3ga5xc36
3ht1xw27 i02
3jrbfe55
3k6zec98
3vcw1x21
3xmsh521
443gqz72
47s2jg22
49bgah55
4bdjet71
4bknqa63
4cmez398 ho8
4d4hxn32
4fwfsb90
4gt8an83
4kmgtr65
4qksbm30
4r8mnq35
4vh59e02
4w0b7z78
4xzeep21
50xxna91 i0a
52w06y65
56y2er94
57kjcb31
59hk6n77
59vyyn23 axz
5b9pgt88 hzm
5f71q776 i0a
5fnn5020
5jte2q37
5npwe781
5pgn2b73 78n
5q2acf12
5s33m053
5tr71696 10hg
5v063807 i50
=IN munger
1e70kg07
=IN murthal
5gnvg690
=IN muzaffarpur
24x69p90
=IN mysore
0ecztp88
1d7fn555 i4b
=IN mysuru
0xvjv861
0za37h35
12bxv356
13x70191
199hy323
3swgmm98
4mnmkz07
5tnkew71
=IN nabarangapur district
40x95d02
=IN nadiad
1v9phm86
59h1d250
5f1zzd23
=IN nagaon
4n3wrd11
=IN nagapattinam
3s9gtm48
4ayrfe72
=IN nagercoil
4cbgjz64
=IN nagpur
0gcgw028
1jtavh25
1w4gn737
2zrtpp84
34h2va53
38thrr29
3dp11s58
3e2e3s57
3ys8dr56
4esgv207
5767db45
5vm7ws26 i5p
=IN naharlagun
1e8sd806
=IN naihati
01f58767
4vthfe05
5srjnn53
=IN nalgonda
5n7bzj69
=IN namakkal
0r7c6e04
14e7ac16
2h9pt147
366mhr44
4mfpmj78
=IN namchi
1gpk0448
=IN nanded
3nevd013
=IN narasaraopet
0k75sk68
=IN narayangaon
28xwpw38
=IN nashik
0by8r054
0cf0s038
2ktpzh13 i32
455mxm38
495e1873
4grkj883
4vhxp922
=IN navi mumbai
2xd65778
3ec9a810
3fsd9z73
=IN naya raipur
16kfyg29
=IN neemrana
0rtaje08
2x35ep52
=IN new delhi
0003ef66
00hr8046 i50
00qmpr87 i6c
065v9d27
066qbn28
06ydbs22
0bfm8s22
0e7cvg05
0ee09514 i50
0gm8tg57 i50
0np1ar05
0p89cc10
0pnhhv55
0qa63322
0scbd467 i5p
0sm4c577 i50
0z72fs19 i5t
101xrq71 i55
13cf5k59
19msfj37 i50
19ne4170
1arh7995
1d1n9n57
1d82ys30
1dqh8j58
1e312d09 74j i55
1f2pkn20 i50
1fczmh85
1fwt2b13
1j422d23
1jacpk87
1qawtc49 i5q
1tdzxm38 i3r
1w5ase76 i50
1we77r30
1x18vk56
1ztcvt22
20q2cx80
21wm7p51 i55
228dbh09
22akpv96
232f6165
26a3nk20
29g42942 i6k
2akhpg19
2ay7m242
2d5gqx12
2dwcqs71 i5t
2ewfsf84
2fzfx471
2kjyst95
2ktq2f22
2m044a46
2mmjq071 i50
2mq8tf65 i50
2q2dh819 i4b
2qn6fq95
2vc1v137
2wae9s43 3xz
2z31cn83
307k1x46 i4b
32twef21 hgy
34fcx588
36h6g940
377s8p43 i50
3819ah79
3db92766
3dwxvb85
3emtbt60 i50
3ffdsr55 i3q
3fxf3w65
3j008m31
3kkevc75 i5p
3mkn1k40
3nn82k06
3pe74b89 73x
3r6d1b04
3rh3e906
3s4x4e93 1ab
3sw64e71
3tjsyq23 i55
41jtyq26
488bwq42
492wrx28
49tgcd06
4d68yh59
4e5av293 i50
4fhee747 i55
4fw54a43
4gzb2213
4jt79659
4p800546
4pqetg36 i50
4qawwn42 i5t
4qd56q22
4s9qj233
4sxpzn67
4tqpcm97
4v5nnm54 i4b
4vyex278
4y57vd64
4ybpg896
4ykbz021
4z2gtc77
50kded90 i50
50rd1483
51hr2x62
52eg0390 i50
53rhfn23
567v8t28
57jj1a66
57z4qx91 i50
5a2xtt59 pee
5arvb276
5e1gxg35
5e7w0f38 i50
5ecw4k09 i50
5f3e6d47 i5t
5f7jwd25 i50
5k37v296
5kgyr955
5mf6m111
5qr7ed45
5s4p3019
5se3hk05
5w21fm10
=IN new tehri
3yx73m48
=IN neyyattinkara
46vqww18
=IN noida
171vyp84
27snxs20
28vsev23
2n9z0v62
31ejz588
38dhfq97
3cah9702
3z4h9c97
4tjt3j49
4x10nc27
5sttyy11
=IN north lakhimpur
26hc8342
=IN nuvem
4ydm6b24
=IN old goa
0n1gdp39 i5p
=IN ongole
03fzrr52
=IN pakala
26rw3q91
=IN palakkad
04bvj338
0a4kne42
12dtws03
264cg909
27p1me18
3hzpk170
=IN palamau district
2wahrp66
=IN palanpur
3r7nqk21
=IN palashi
5w1pae59
=IN palayamkottai
316y5a96
=IN palghar
1mjw9651
=IN palmaner
4t8n5m24
=IN palus
1ydfh569
=IN palwal
3kbe9m86
=IN pambadi
5kp6mq50 iex
=IN panchkula
169rv113
4cn7g698
5yjnfx93
=IN panjim
10w12y08 ief
=IN panskura
1hn2pk88
=IN panvel
0k65bx67 i6w
4gxxbh57
=IN parbhani
3y2k8882
=IN pasighat
4h3efr78
=IN patancheru
541a3n79
=IN pathsala
0pj4ak76
=IN patiala
0wdq3744
17vj9b48
=IN patna
0sy8z779 hkt
1ft5vz71
1h55mk94
28pheb30
2jfggg09
2r2ymp21
33ax5g32
39zjm090
3xnkeb56
4mmf1y69
4ysp6769
54yran63 i8b
56wyhh33 hgy
5r01rq71
=IN pauri
0k0pfp21
0sfe1713
=IN phagwara
0et6q107
=IN pilani
01p3jz28
=IN pilibhit
12gvf162
=IN pollachi
0aqmzg37
2ktfxs54
=IN ponda
1vmfpj79
2v7trd43
=IN ponnani
1ryfga12
=IN porbandar
5ygqar59
=IN port blair
3rsgdh53 i5p
=IN prayagraj
1ta8y947
2wa31w62
3cv9h790
3rgjt374
3vrx7m55
442eeq66
4dp7tp96
58s4kb90
=IN puducherry
070t1y36
1a3mef16
1w2xgk13
2fq2px14
4gxn9h90 c80 cii
=IN pudukkottai
1k6vaf42
=IN punalur
1s3q7074
=IN pune
04ymxd45
052mmx10
05r2ww51
0962sr83
0kewyc44
0s2qq515
0t46pq88
127z7r15
13wmj183
16zwj547
17bedv79
1b9n8m42 hzb
1bg3pz19
1bp81r18 i55
1fn4zr85
1mksg519
1s9x6r32
1xsjnd35
22abst40 i4w
22mqmm07
252mqn49
265yxm37
27g2ne18
2dernx73
2nxwxd50
2v423c65
2v8a2f42
2zy4nc24 i5k
39pa0a74
3edbj839
3jf2m686 i3r
3pekdw43
3yyfkv62
44g6d731
45z90539
49k6hp62
4etcj997
4g5g3b04
4hjqx874
4jk2xb11
4jpwp546
4kvn3r95 6x3
4myd4f11
4qf3sq85
4rftj768
4t7c7a05 i9b
4wm9vh89
54hq3y71
56yyyw24
574yp424
57mn3690 i4b
5b69xa56
5gqg4y53
5kqjh845
5qpbfx18
5radqp27
5sj18h57
5tjdxm47
5twvab73
=IN puruliya
17x7n237
=IN puttur
2fx0ag10
55jwev93
=IN raebareli
0n7swc17
25qtp564
=IN raichur
00yesh06
=IN raiganj
0bneyt76
=IN raigarh
36t3bd25
=IN raipur
0cfy9t31 i6w
292bh813
2y553197
2ys8pq62
3afg5j45
5mq5yf88
5vqbh574
=IN rajgarh
5ch82e76
=IN rajkot
0k7kt283
0my7df95
1hw1ck36
30dn1812
465jpv25
4djvs197
=IN ranchi
15kg8q36
1hcvr073
225xqg83
28vtqb15
2tq3tn70
3csmp942
4d9an715
4y763m95
5t1d6r64
=IN raniganj
58xt8y69
=IN raurkela
3ehxnz86
=IN rishikesh
4s73zd41
5qjwb041
=IN rohtak
18gn0t60
3kaab451
3xpvwe80
=IN roorkee
0gdnns63
175g1p16
3f394x19
40m46366
=IN ropar
2qkhhn56
=IN rourkela
11gmn932
3vqjtg68
=IN sabaur
531dpd42
=IN sagara
591js524
=IN saharanpur
36nj4x83
=IN salem
21v18q66
2d1qvx24
2zspd164
59sbnj83
=IN salepur
5372x060
=IN sambalpur
08ztmr80
2yghbg68
523w6477
5jnwy894
=IN sanganer
4nwjxs40
=IN sangareddi
1j4v3x97
=IN sangrur
1n15vy71
=IN santiniketan
20p6g633
=IN saran
2jnxkf76
=IN sarisha
3qrp6t78
=IN sathyamangalam
1qkd1z70
=IN sawyerpuram
2yb8ad03
=IN secunderabad
0fd4q681
23kews28
4vyrqf62
=IN sengaon
42xfwx36
=IN shahbad
25qvcy11
=IN shiggaon
3j3gvk48
=IN shillong
01her985
1eq3fd02
55m2tx54
5jbf6z15
=IN shimla
0knds749
3ba0sv14
4281xg46
=IN shivamogga
14arsg56
58kvs153
59yth883
5xe9s578 het
=IN silchar
01ws2a36
2vkypq11
3m8p6f77
535c1v66
=IN siliguri
39w8qr24
5mr2mp15
=IN silvassa
55vaef39
=IN singtam
3r2cgy05
=IN sirohi
0g7m7w72
5y912z15
=IN sirsa
45xmmt46
=IN sirur
5y64qg15
=IN sitamarhi
3f4sf198
=IN sivaganga
2x59s656
=IN sivakasi
0afsg865
281pgk04
=IN solan
0hshrf16
1mjr8a07
2xe2fg84
3c33w089
5e325b74
=IN sonipat
37skf023
3c52pz66
3j2ta742
48byek34 i5y
=IN sri city pvt limited sez
26873d40
2nmd8z76 ifz
=IN srinagar
127tex41
2jf3sn72
32xfst36
3sfwvw54 hgy
43jp9q35
55mtzj84
5pet6f20
5ta8jq17
=IN srivilliputhur
4fm2fn75
=IN surampalem
3127q162
=IN surat
0mm29v34
0w0b6m86
0x8tp183
1m16wd76
26zmgd62
4frnz493
53p6zp61
59xgrv47
5nvmqq56
=IN tadepallegudem
456pcg54
=IN talcher
010jkx06
=IN taleigao
30reqw53
=IN taliparamba
1r63fg59
5ssyrw85
=IN tamluk
5et7jg19
=IN tezpur
05x56091
1q3sdw96
=IN thalaivasal
4nfmp149
=IN thane
02mn1c33
=IN thanjavur
0ytqcj07 i5y
2nv9nh90
32jk8892
3g242p97
3ts63514
51x1vv05
=IN thiruvananthapuram
1pe3t004
1q6dzp07
2w9cdh50
2x596q83
30fy4q75
3bwjzn34
3kezjk28
3trnsb56
46tst013
4gfks598 iex
4mgkdm23
4sdyw974
4yn30r61
5sax3c46
5tqa9940
=IN thiruvarur
3ytqnm28
=IN thodupuzha
1tw4jt52
=IN thoothukudi
3eas6919
=IN thrissur
1by29f02
1n83er02
1q2cdv17
2gg6pa94 iex
4md71v26
=IN tiruchchirappalli
0kxvc646
0pe60k11
2h8tym68
2w7vnb60
3406rs88
47x65e68
52vdrx60
5mz3xc76
=IN tiruchengode
5957a955
5pd33x58
=IN tiruchi
29qzyn15
=IN tirunelveli
0z58xw11
2qgw5c67
5a1an246
5b3yy015
=IN tirupati
0cqv5s75
1xtkxh20
2zptxe07
32d0e990
4dtrtr74
4m245a70
55hnsm41
=IN tirupattur
2nhaz128
=IN tiruppur
4rks4647
=IN tiruvalla
2dara030
2f7s4h98
=IN tiruvallur
0dxacs38
=IN titabar
3s9sdb59
=IN tonk
2wvjw989
=IN trivandrum
0hhrbd92
1a9tn778 i3r
5k37ht14
5sdqd547 i55
=IN tukkanayakkanpalaiyam
2e0y3b12
=IN tumakuru
0wd8c661
1zemh668 igh
2j63m808
5pc6yw33
=IN udaipur
0z10e966
1njpm937
1qaf6z41
3mhsvf98
5p9z4t69
=IN udupi
20rj4143
3rm2tv94
4ekj8510
=IN ujjain
05506090
=IN una
2z8z1589
=IN uttar pradesh
1y25zv73
=IN vadodara
07rrgz19
163rt176
1wz1s943
24v3fg07
2an2dg26
2necmg68
31bk9q76
39ws1812
40z06056
5qfd6v89
=IN vagaikkulam
2vzaga52
=IN vallabh vidyanagar
4k69sk69
55fzrq49
5kfstc28
=IN vallam
0jffx511
=IN vandalur
08gcn350
=IN vaniyambadi
130pxe62
=IN varanasi
1jjk2f56
1kh5gc44 ihf
2v7kck80
367men07 het
473r3056 hzm
4cdn2797
52nj3835
=IN vasai
4rdvc783
=IN vasant kunj
1v1h3m62
=IN vasco
5af1fm66 i3r
=IN vellore
0c7kvd80
0qzypv28
255nn983
=IN veraval
29nzk735
=IN vijayawada
0zkg1t31
1ttd2w16
2k949197
3f20qb41
3sfcvs36
4kyt9204
59g7w694
5demsd15
=IN virudunagar
5e7jee26
=IN visakhapatnam
0pvwxq76
0shrhd51
1jny7426
440p1d37
49skhf47
5pw0an27
5v3hkt95
5yd14d93
=IN visnagar
1mg48a35 ii7
2xsn1q87
37y7xs42
=IN vizianagaram
2pqf3z85
4hd1a463
=IN vuyyuru
35b18p12
=IN warangal
02aj6f72
12zpbg81
17ebfz38
32837421
39t32v17
42jtbg10
=IN wardha
196q1421
2w7k5y22
=IN yelahanka
10typt84
=IN ziro
18w2fy06
=IQ ad diwaniyah
2ewzwr87
3ny8xv10
=IQ akre
4ekebw10
=IQ al hamdaniya district
2n9c6y33
=IQ al qasim
44j5pz44
=IQ ar rifai
5fsahm30
=IQ as samawah
0n7ppt67
3877wr45
=IQ babylon
498zzm94
=IQ baghdad
0ag2p577
0eq7x759
183g0e10
19vd4365
1avfeb97
1ew3xj77
1f5p1809
1fhw6296
1h66rj90
1hvaky50
1jfp4b04
1w1ehb86
204z0d18
23mv6842
2477a553
28h0pd91
2fvkg758
2mvf8z51
32g3x293 ijj
32tmcd60
33jerz55
33rf4678
36c7vy41
39jcfm04
3cpv3209
3m5ehy13
3n4wh382
3nj9d526
3vzjhn88
409yxb12
45pp4b52
4ch0eh11
4d2spn76
5k3cms83
5s04wy35
5tqgjy81
5v2p9075
=IQ baqubah
0sw6rd76
0y4bgc09
1eb5yv70
5m9np560
=IQ basra
0840ea57
1f33tr46
22patd17
44gzm859
4mtej177
5qaamg61
=IQ dihok
24j6hc19
24kjbt21
2g07ds81
2syf1597
=IQ erbil
0268wk31
0w9skz30
15m6h915
17pq0w72
2124dd11
257v3m41
2pk91c23
3hevjm30
3pbhyy22
4g536d70
=IQ hillah
170edc15
23a3xe97
2eqy9808
=IQ kalar district
4rc8af74
=IQ karbala
17jj3e32
1h3hm524
2mpwke65
3ase0085
3ggvqk67
449bkp65
5c2btq38
=IQ kirkuk
2c3vyb44
=IQ kut
520xdp94
=IQ maysan
4k20kq32
=IQ mosul
1x7tft50
39cf4q47
3ckw4m20
3vdarm34
=IQ najaf
0wc22h63
1dx9yw21
24dzaa63
2dwrdh81
4hsvhf62
5qxq4371
=IQ nasiriyah
1ss3xk05
2t6wt791
2ypa8k59
58arh533
=IQ ramadi
0kq40z63
0kr9ba60
1t2txb87
55a6gk50
5scxf493
=IQ rania district
1gkmhp75
=IQ samarra
32b60f45
=IQ soran
3k9q0e81
=IQ sulaymaniyah
0c7kp696
0saanr69
0v4yjm67
1y6yqt17
1zzcvm19
2jz38b76
3vq33s23
4htg4q18
5azws991
5v9vy052
=IQ tel afar district
1029k907 iky
=IQ tikrit
1zfzax10
=IQ zakho
5sd1pz50
=IR abadan
2c1xev33 iqv
33z8fr92
=IR ahvaz
1k3mbs15
=IR amol
2twggb97
50rnbb37
=IR arak
56mgfb42
=IR ardabil
45zrcm98
=IR ardakan
4kpdmm83
=IR ashkezar
5mzta732 iqv
=IR babol
0pwbq328
2bfwyh45
3s3hf581
=IR babolsar
5fp9g671
=IR bam
3qvyj198
=IR bandar abbas
03jjq839
37wqsr57
=IR bandar bushehr
2y18ts25
3n2mgj60
=IR behshahr
015z8z93
=IR bojnourd
0wapyh41 iqv
1e7e7r31
=IR bonab
1app8660
56v0a906 iqv
=IR borujerd
377qcz53
=IR buin zahra
2nee2y72
=IR dezful
33hgcp80
=IR esfarayen
5fk72r68
=IR eyvanekey
1j0ds221
=IR falavarjan
1e0hb698 iqv
=IR fasa
1xbtjm93 iqv
3a77cf20
5bh0zx16
=IR garmsar
4gc62a64
=IR gasht bagh
379dv337
=IR gonabad
0865g357
0fafvp33
=IR gonbad kavus
4a1nf004
=IR gorgan
3mcx2558
=IR hamadan
2ekfbp48
4ka8rx28
=IR harand
5dvzp814
=IR ilam
1r277z15
42hptv04
=IR iranshahr
2jv8mz69
34xs3n22 iqv
53p3yv46
=IR isfahan
0af3sa43
0jd71216 iqv
313ftn24
39zhhm92 iqv
3r7vnf29
419y0m35 csk
4bz0e642
4mynmy44
4waqzz56
5h9t7759
=IR izeh
48gqac97 iqv
=IR jahrom
1v0kyj08 iqv
1yxvpn13
3xp8p672
=IR jiroft
0mz6ad23
=IR karaj
0f2c6d93
11xesh37
3hh69c20
5d09wf68
=IR kashan
15zmr509
=IR kerman
2kxbqc24
451xdy64
=IR kermanshah
5hkxne09
5vspf741
=IR khorramabad
35t7rn63
51bats05
=IR khorramshahr
48wxdk46
=IR larestan
3e0aj978
=IR malayer
3rk9sq81
=IR maragheh
037djy87
3xjqy265
=IR mashhad
02dmza47
07jfm765
0bvysh61 iqv
10de4288
1qpg5w50
44enjr66
4b9hej41
4sfka033
5rtm6v16
=IR meymeh
0kt3gv27
=IR mollasani
4w66ad08
=IR neyshabur
29rt7q74 iqv
=IR nowshahr
4yn6kj97
=IR qaen
4vkn5g30
=IR qazvin
23kjn321 iqv
2jeykk09
=IR qom
0mbysk96
0y2dy597
1eqwx273
1s8nf094
283g3v77 iqv
2e9szc72
4yqbsw50
4zepk655
=IR rafsanjan
1v8x0f60
=IR ramsar
1k1m6p08
=IR rasht
2t7d8g08
=IR rudehen
0dzmf738 iqv
=IR sabzawar
5tgdvt16
=IR sanandaj
4k89yk85
=IR sanandij
1ntx4j68
48vche49 iqv
=IR saqqez
138n7g46 iqv
=IR sar saveh
5wzf8525
=IR saravan
14e1qv83
=IR sari
032wgp28 iqv
284vkq26
=IR semnan
5y44as61
=IR sepidan
3qdjzt60
=IR shahr babak
3n56e796 iqv
=IR shahr kord
2tbw3b35 iqv
=IR shahrestan jolfa
4dyzk191 iqv
=IR shahrestan mahallat
1vxda543
=IR shahrestan torbat jam
212r6c65
=IR shahrud
0j1sp553 iqv
0yqvtm78
=IR shiraz
1n3s4692
1ngt5263
28qtbk54
3snf8k67
3zcqw776
43xbcd19
4yd76m66
=IR tabriz
2kqbjv38
3wdrmh81
4hnf9a51 iqv
4krpx645
5pg2cw06
=IR tehran
01s04270 ir6
0214hk10
02b8we25 iq3 iqo
043ezw98
044v6530
04h40g54
04v5tb85
06qyvf40
0854zy02
091vmj44
0ccda374
0g41ma48 is4
0gdrb321 iqo
0mjv6b92
0mmg8h26
0mvm1h40 iqo
0mw3br24 iqo
0spd2n27 iqo
0t943441 csk
0tjfgy38
0vh46373 iq3
0wqczk30
0xexfj57
0yesn553
11jgwj89
126z4b94
13cdqc34
14ddrq38
152k1537 iqo
16hqt997
16tr2g85
17zx9g19
192cpe26
19mzt973
1a3g2z22
1a79sw46
1b11d975
1c4pz451
1e8ff003
1evs8y88 ipn
1j240j59
1jqdqz10
1jw2p796
1ktv1m31 is8
1kzn7k21
1mp6rr09 iqo
1nspwd23 ir7
1qg96j18 csk
1r2hzx74 ipn
1rvhet58
1w4ywr53 irg
1wk3pv81
1x71m885 iqo
1ysgtb61
235dpm25 ir7
281zft76 iqo
28btb530 ir6
28dyak29
2bykax26
2ckdts26
2fgvvg92
2fvps960 iqo
2gkw1y06 is9
2hyahm52
2kv1d786 iqo
2m2rj159 iqo
2nkz4493
2p066h55
2p3y5t84
2p5wzp69
2re7wt26
2t1r6179
2t50p128
3154ek65 is9
32ct1x19
33s45t12
34akh239 ipb
34m2b326
34qe8j39 is9
37d7yy80 iqo
37k29e77
3gdq6t30
3hgcc197 iqv
3jayhg97
3mwgfy56
3p4ncr63
3rk5jj58
3sr1ma14
3v6e0402 csk
3w04rv71
3wcbtz60 iml iqo
4194kr83 ipn
41xac353 ipn
42f28677 iqo
430z0381 ir6
457e3t07 csk
4690an59 is9
46k81c97
48m8ny81 iq3
4admxj95 iqo
4c82p618
4cs12z33 iqo
4d9kk613 iqo
4feqxb79
4h0bcx93
4hgqjy83
4jbt9n06 iqv
4kdzy146
4pgf7495 iqo
4pt40967
4qt8pd90
4r71qh72 iqo
4w0bb563
4xgsgc80 ipt
4xxk1t48 is9
50bww094
50vkgz80
539mt741
5508dt35 iqo
5629dh87
58nph287
5cebxq10 isi
5d5m0x38 iqo
5d627n32
5e8hwg56
5g02g987 iqo is9
5hsgex59
5jme6y84
5k1tzr49 irg
5kn9f350 ipt
5rteaz10
5rw1n097 is4
5sfvzs47
5tbrga38
5v2x6b69 iqo
5xf50770
=IR tonekabon
08xs7w12
=IR torbat heydariyeh
3ezqnp95
=IR torbat jam
2k1p8j92
=IR urmia
3jbsdf87
=IR yasuj
37s33w94
5sy5hm57
=IR yazd
0dntj975
0gg6zc85 csk
1zby9g91
2x99ac45
=IR zabol
37tr0b92
3d9mz263
=IR zahedan
2n43xw86
3r42d171
=IR zanjan
2bq60y92 iqv
2jmtea33
5e34ej29
=IR zarrin shahr
36ymcv65
=IS akureyri
1gnd8r41
5e1dzg38
=IS borgarnes
35s3f323
49m34h22
=IS gardabaer
0cs35d33
=IS gunnarsholt
24n8kn26
=IS hafnarfjordur
2c8sqt04
=IS holar
042wf948
=IS isafjordur
0z2vfv58
=IS kopavogur
51snsd81
=IS reykjavik
00qr7b45
0xpsqk75
11k7k191
1db6h964
1e5mc968
1g6qcm52
1v6k8e31
2p47sy89
308j5838
3srneg48
41rntn95
52m6j024
52yhxz58
575pmh72
589ntt23
5d2kyx68
5qvvsf76 csk
=IS seltjarnarnes
1jh74e11
=IS vestmannaeyjar
51tvxa49
=IT abano terme
0dy5wm60
=IT abbiategrasso
17b91861
=IT afragola
2ys9r941
=IT aldein
47hbdw31
=IT alessandria
0h9h4c14
479kf329 jgp
=IT anagni
4cba8149
=IT ancona
0vb9tm72
0x69rs40
213f0637
2nrkmh53 jbj
4s4apw49
57aq1y25 jcs
=IT aosta
3126ng80
354d1a47
3y0tb128
59cdnm21
=IT arezzo
2a2x5r26 jb7
=IT ariano irpino
1ymr5447 jfv
=IT assago
2992qh82
=IT asti
37ck9867
=IT avellino
2ns9eq54
=IT bacino brasimone
3zjaj674 jad
=IT barberino mugello
2erjrm45
=IT bari
0pg3n198 jbj
1kzw0392
22hq6c49 j8o
27ynra39
39k11f95
3c44v465
4vh8f825
51t1q308 jcy
5dsxr353 jb7
5xrh8193
=IT belforte chienti
16jzv920
=IT belluno
2xpztw61
=IT belpasso
2fh97n20
=IT benevento
4vc81p87
592q0v50
=IT bergamo
03zjjw94
1savtv33
2mbd5571
44qes116
49r2nb47
=IT bologna
00sy1f36 jam
01d5wc61 j8o
02hc6y19 jam
0gqsp710 jam
0k8tjv84
0n1dbb71
0n3eqz66
0t4vnv68
0wb4mk85
1111rn36
13nxtf56 jcy
1r3vad87
29st3z03 jam
29w2re51 j97
2fw3g688 dqw
2k57f568
2nckqd02 y76 zma
2wsw4a80
2ycyys66 jcs
2zf60s91
41efdz96
45380x72 jb7
496k0e74 jad
4crk2m06 1nu
4j0x0h93 j8o
5fb7v315
=IT bolzano
0b61dk18
0n9p1n72 iwu
12ajp527
15hz7767 803
184fe088
1nzbjb88
1xt1w755
2hsggv49 iwu
3ntwsj69
4n210m18 jbj
5q1vp751
5rxnta87 iwu
=IT bosisio parini
5ynr3m75 jcs
=IT bra
36g5z675
44npx850
=IT breno
170ecg02
=IT brescia
15rhss58
1t56tx37
2davtb12 jcs
2q2d2610
2qcq7v36
3kt3v622
=IT bresso
19xk8h36
=IT brindisi
5k1m9s26 jad
=IT brixen
0r7nkg08
5t374r75
=IT busto arsizio
23h2da51
=IT cagliari
03109y17
2sryfh37
41vg2t58
45dz8764 jam
4xk08052 jbj
=IT camerino
005w8d69
=IT campobasso
08k2dm27
2d71t021
4xm4jh96 jbj
4z08z627
=IT carpignano salentino
46gdx741
=IT casalecchio reno
3tq10v65 j9l j9s
=IT cascina
2g61p297
=IT caserta
2kqnpp86
=IT casoria
0wjfbk30
=IT cassino
4nxkaq16
=IT castel san giovanni
0mqmap12 j78
=IT castelfranco veneto
3yv7qm57
=IT castellana grotte
5pfy5w65 jcs
=IT castellanza
45x2ah69
=IT castelnuovo bocca dadda
37hryt76
=IT catania
2k1zhm92 j8o
2pq29p90 j8o
2wdzfm91 iy5 j8o
301be148
385et328
3a64bh57
3m99bx66
3vrtgf80 j97
3wyf0g15
5vk2g845 jcy
=IT catanzaro lido
20p6zm06 jbj
=IT catanzaro
124m4y62
3q658t19
3swz0133
459rb715
4adxt531
530bdk91
=IT cecina
0kb6va54
=IT cesena
4pcmyb41
=IT ceto
1cwfm348
=IT chiari
3sqrfm79
=IT chieti
0g910h83
0qjgza05
=IT citta santangelo
5f8dke04 jb7
=IT civitanova marche
2vd5tc88
=IT cles
2yt5vy04
4ge47c10
=IT collegno
5sdgav45
=IT como
5nhzbw35
=IT cormano
47pkk744
=IT cosenza
2z9skc45
39epzh36 j04 j8o
=IT courmayeur
4k9m3424
=IT crema
1jcmjd77
4svedz43
=IT cremona
2h6t3w06
=IT crevalcore
4arzfe69
=IT crotone
0w109h91
=IT desenzano garda
1fp9aw72
=IT enna
4vd28p53
=IT ferrara
0zs3y046 j8o
26yzxh70
41zkgm14
=IT fisciano
192m2k53
=IT florence
031wrj91
0fac2s97
0fhq7034
0qaqy020 jbj
0wa08m82
1as2bh37 jcy
2crev113
2dp3a879 jcy
2h1wg091
2m3x8g24
2pe09j37 jcy
2r6c6d62
2vqcxq46
2wgnr390
30ws5c69 izr j8o
39fy0s97
49wkn258
4brnrj19
4hmvwa12 jb7
4jr1s763
4k80k910
4mmhnh95 7h8 izf izr j0i
5ajrw164
5bqn7008
5m1yqp60 jcy
5qm1vz81
=IT foggia
07bjx395 jb7
07jb8237
1xtv3204
5sn5d694 jb7
=IT forli
4mrg3p52
=IT frascati
4834zz12 j8o
49jf1a25 j8o
5vt9rv16 cpi
=IT garbagnate milanese
3gs06p51
=IT genoa
06z1y950
0vh6r649 j09
107c5v14
13fk0013 jcy
1652xx78
1m0aec42
2skabv63
2v89pq06 j8o
2zn32y15
3ynt1573
419b2556 jbj
42t93s57
4d7es448 j0d jcs
53y1z981
54pjzj51
5bqr0970
5bs6ak67 j0d
5d6tb673
5qfbhd78
=IT gorizia
06m5mj32
=IT grosseto
1q9hny69
4dyqmv49
=IT grottaminarda
2gsny710 j97
=IT imola
4z5c1995
=IT imperia
53s1c013
=IT ispra
2qezmz13
=IT ivrea
09hdbz24 f70
3dgkrs42
=IT lamezia terme
4790ar32
=IT laquila
1j9p1r26
2s8k0k61 j8o
374drm04
3pjfpa97
43qcb444 j8o
=IT lavagna
34vsyd62
=IT lecce
0qrf6g60 j8o
1tf11a61
3fc1k060
=IT lecco
4bmr7q61
=IT legnano
27de0q95
5gs8fs28
=IT legnaro
25e3ct30 j8o
4n1mwm18
=IT livorno
46dtqb83
4pyb7y63
=IT lodi
3wp9yy58 jb7
4jn5sa20
54x2er76
5bamms85
=IT longastrino
0jhp9q75
=IT lucca
35gh3a49
4h35ft75
=IT lugo
2cda5v64
=IT macerata
001fmy77
19jb9m51
1tr5ad93
=IT madone
5mypqp12
=IT mariano comense
3ypz6a83
=IT matera
23q8n217 jad
=IT medolla
2m5vp033
=IT mercato san severino
3dcphs12
=IT messina
0pb0ac76 jcy
5ctdxz19
=IT milan
050s9w54 pyt
09214177
0990e921 np
0bxwx839
0ferh011
0htrxv69
0pdj1108 j17
0pjcpb77
0sqvqq59
0ts5sv17
0vfbgd72 j97
0wjc7c48
0wtccf88
16zn0y21 jcs
17epgn33
18c4gh22
198xy071 j29
1ar90c17 jcy
1gmqr298
1gtzn293
1hmx0351
1hxmsz93
1jncbd09
1jzrzb86
1n5r7t14
1nffqt88
1pd41442
1x544h30 3td
1xht6a47
1xpenc39
1ym3w380
1ynf4891
1zrs5x08
20dw9k11
23deh932
246k6103
27620g33
28znnm42 j2t jcy
2bj1fd19
2g2x7380
2gmprx88 j33
2hcsa680
2vr0ne26 jcs
2wvar244
33qpss18 jcs
36jn4298 j38 jcv
39zxt351 jcs
3b8etr73
3bphp508
3dpchx26
3h7r5v07
3qva5w43
3s8h4161
3sgp5m15
3vb2cr34
3whtkx33
3wjptj96
3xejxm22 j8o
46bfkz44
49fn9772
4ebbpp93
4pfgav07
4pp4xq32
4r43k021 jcy
4rcxhq50 3to
4tw9mm56
4vvk6a29
4w4m6z96 j8o
4z2hsy54 xnw
52ej0g18
5377k210
58f84k27
592wfm52
5aspc753 jcs
5cas4c56
5cr76371
5crjpb27
5f0azc76 jbj
5mz9t398 j21
5qhjtk13
5qx0rc07
5rb1q636
5rbx8m02 jcs
5wma2347
5xsppr58
=IT modena
0v8s1x79 q8q
1hmmsr16
2d4c4y02
2edavb98 jbj
47hsck20
49be2c95
5cs9th70
5y0y3z70
=IT moncalieri
397knh37
=IT monserrato
3paz5966 j8o
=IT montecchio maggiore
541v8n46
=IT montelibretti
0w6r1881 jcy
5w88pj86 jcy
=IT monteriggioni
00asyx23
=IT monterotondo
1yr73893 7nh
2db0kh50 jcy
594kbc86
=IT monticelli terme
349hba85
=IT monza
4k443z34 w0v
=IT naples
00b3gw41 jbj
0a7zdw53
0awwz417 jcy
0ez5eh91 j0i
0h3qhh74
0x69dn41 jad
15kcdd40 j8o
1q9h8k89
22pakb16
2xr0t522
33pa2k60
35tm0421
3cxwg632
3jdm4e29 87p 887 11yy
3rqtqb02 jcy
3v5jj203
40evg982
4sn06036 jcy
4xfdsg27 jcv
506y2b23 jcs
5290cv24
55vn7m78 j97
58m2zy02 jbd
5db0es39 jcy
5pcv4v03
=IT narni
3sn3te07
=IT novara
2gp92p70
=IT novedrate
06maft66
=IT orbassano
0b7dkt53
4nzv4p86
53htwg58
=IT origgio
1z3gay43
48bsfj72
=IT oristano
3fc14d06
=IT ozzano dellemilia
30sq7c39
=IT padua
0240q980
048jxt15
0z34yn88 j8o
1xcjmy57 jcs
2z79q920
3pxref83 jbj
3q5e6q66
4bhk6583
4fhxwq08
4n2wt677
4z3y3f62 jam
5gsxqf59
=IT palermo
0c0k8h59
0r2kgw23 jbj
0twmyj12
12s4fy16 j97
25079t78
295vxe02
2xz4xc25 jcy
44k9ta02
4dxgvn87
4v70vg90
50e1k935
5qetrn02
5sfcd303
=IT palmanova
47hncm83 jbj
=IT parma
182a5n39
2k7wn190
3jg24239
4fnmyb71 j3j
50gfnc02
56nc1c48
=IT pavia
038zh709
0s6t1f81
16fa9e26
1st30669 j8o
290wsh42
2dq7z403
2xh1tf34
5rjxqp98
=IT perugia
040zx077 jcy
0f0khk08 jbj
0x27da85
329bcd18
47302w76
5478fx36 j8o
=IT pescara
0xms0c62 jbj
1pdwm065
4p87a392
=IT peschiera garda
1hkgkp28
=IT piacenza
012bxd45
1j1w4v71
=IT pino torinese
0yrf4e35 jam
=IT pisa
06xg2x43
0qxty754
0vfm5970 j97
11bahz51
15bmra78 jcy
1kdj2848 jcy
1sgfhb12 j0i j7h j7l
25602r80
27cvs066 j7r jcy
2cqxt344
3ad39j10
3aydme10
3gzq6595
4069k268 1nu
4bxpb944
53mtz659
5jhnab13
5kacka20 jcy
5symbg58 j8o
5xrcj819
=IT pistoia
5a87zb20
=IT pomezia
52d30c78
=IT pontecagnano
0z6kst31 jb7
=IT pontenure
1rhq4069
=IT porano
0keh9s20 jcy
=IT porcia
1mwx9v75
=IT portici
2the9q75
=IT potenza
3tc05689
49h8es06
4wew1t29 jbj
=IT povo
0nhs3j29 j8o jfh
=IT pozzilli
33x7ew36
=IT prato perillo
5jmc0783
=IT prato
09436s82
0jgk9c55 12a
3gbp6p96
5v48bz32 j7u
=IT pula
3jdxdk20
=IT radicondoli
44eb2772
=IT ravenna
0g6kte47
=IT reggio calabria
41sz8d87
=IT reggio emilia
5w3g5788
=IT rende
2rc97e94
4r5fge26 jcy
58nrs650 jcy
=IT riccione
1zezwk04
=IT rieti
2y17a925 jbj
=IT rimini
3wq4ej69
=IT rome
01dwjx57
03q1s858
05ta0471
05yj4753
069cx113
06x48140 jcs
0789fa95 j9e
08hssd09
08yqe287
09wnjh50 j8o
0b9dvn87 ja5
0ep09d34
0ewnj302 73x
0f7kfd14 jcv
0fg6nx42 11yu
0gtjrz72
0j0emq76
0j0rk173
0khsxp79 j97
0pbv8f56
0pe0tf51 10p4
0qps9a02
0qvkm315
0qxqkw78
0rg70c39
0rp90b42
0t74vp97
0xmwgm53
0xqkj280
101er145 j9e
1026pq66 jad
11ywze69
1267rz62
14cycx13
14napt72
166hxq48 j9e
16yqb229
18g0vw88
19z76p34 46j
1b3n9g22
1beje961 jbd
1d6bq278 ja5
1ehyh486 j9e
1k1y4586 jb7
1kc65v41
1m7aex78 jad
1mgtm102 10hg
1ph7dc51
1q8b6q23
1qb1sw63
1qv7e222
1t7gbg04
1ttmqc18 j8s j9f
1v1wyw29
1vkf8q93
1vx64p53
1z6wpz16 78n
22kw3738
23md1f53 708
25rrx658 j8o
28a36g75
29p62z73 jb7
29rr4k19 j97
2an8es95
2b1bbq66 j96
2be6w209
2c74qd93
2c770x21
2d8v0v24
2dv8gx64
2g3h9440
2g6avh54
2gh4kt33
2hb07017 jb7
2hnp4676 jam
2jd4yc28
2khqd465 jad
2ktjph70 ja5
2kxn5h20
2p3q3906 j9e
2p77k626
2pn9ep17
2qapk571
2rnys730 ja5
2sj0zy88
2spbd534 atl
2sy42d13 jcs
2th47404
2w1yea22
2wn0yr19
2wrw6058
2yrmma41
2zgzjb35
327f2m07
32c3ae16
32tzb935
341vw408
352aer08
35mh1293
35qedt02 j9e
37263487
38483r84
397ts898
3ash3475
3ay27p09
3ba1t516
3cfbhe67
3cn45t22 9fh
3cw2a516
3d1csj97
3gnn5r15
3h7xmf24
3j4zvd18
3jq05c33
3kxq0d97
3ma1hk94
3mg3ec15
3q0x4f07
3v2nbx43
3v8v5y65
3vpf5j85
3wkta607
3z475876
3z92nm69 j97
3znjxt55
41q8j747
42dk0329
45s9b323
46q5we44
470vke61
47p28577
49412q44 j97
49b5m346
4aqkwm14
4athv462 jb7
4b19wh49
4dfrdm61
4e874t64
4eg5s337
4gqbd180
4hygfj66
4k1v1a87
4k2vrw13
4kxhtm13
4mgfev69 jcs
4pk2mc24
4pw1wd95
4q0nep37
4q2cht42 jc9
4s1a2p79 jbb
4tfzc498
4w9m1f21 jal
4xkqms46
4xraxn18
4xsxqp89 bsa
4z6ak809
4zaypm56
50xp5d36
51v7w268
51x4k077
52s0am34
58hnt048
58wvhh95
59089t56
59xffm27
5a5k9h08
5azty156
5btf3g23
5eva6s33 j8o
5fq6aj84
5g2yfd11
5gvcwc25
5m2sf497
5ma8mw15
5pdvq933
5pfcz666
5q2p0q69
5rcgef49 jcy
5td47r37
5vf0dg29
5w07gb25
5y4mf750
=IT rovereto
4se57789
=IT rovigo
3m1y4m35
=IT rozzano
20dggs04
5d538656 jcs
=IT saint christophe
34w35q36 jbj
=IT salerno
2aqtvv10
2gwsdp44
43kfae87 j50
=IT sampierdarena
0mk34t10 j0d
=IT san dona piave
18zaej71
=IT san giuliano terme
459q5x08
=IT san michele alladige
381bab64
=IT sanremo
08tcyj69
=IT santanna dalfaedo
5axyfr89
=IT saronno
1dkacw77
=IT sassari
1bnjbv91
1m39hd75
=IT sasso marconi
0hevc163
=IT scandiano
4j8tay12
=IT scarmagno
1b3jg951
=IT scarperia
19m5m426
=IT segrate
20hx9j68
5s4gph86 j3t
=IT sellia marina
59jjv571
=IT senago
2cwpj576
=IT seriate
3k306330
=IT sesto fiorentino
0rwwx648 cs6
10wgh593 j9l j9s
1jkemy20 iz6 izr jeh
2vv5y108 j8o
3q2bvc56
4npskv21 jcy
4x48z588 izr
5jrgvs12
5wq02383 jcy
=IT seveso
5nbtzd04
=IT siena
1nm6em79
1tevnk56
5etrbr47 jeh
5sv6xe54
=IT sondrio
4x51y514
=IT spezia
18j1ye79 jad
49z8cx69 1ph
=IT staffa
1bnsaz11
=IT teramo
1yetye73
2a94wn24
2gbscg16
2ttb5s67 jam
4es49j42
=IT terni
4e2rf664
=IT tito
0w0fba55 aaq
11fna123 aaq
24ye7w89 jcy
=IT trento
07x5wz81
0qxmfv78
17e99q89
1gzye136
1j33xk10
2a2fqx66 jb7
2asgya46 jbj
2pgnjz11
4jyxq429 jf9
4xy2mq71 jcy
5m39ny52
5s2nwq29
5trd4x28
=IT treviglio
5rv6z116
5ybzbs43
=IT treviso
0vj45j81
4w5mvp04
=IT tricase
32nfwb40
=IT trieste
04fze387
053ctp29
09gyvm78 csk
0nrgkr20
0twbd828
0zpwa373
17fdfe13 jfv
1c3rrh15 jfv
1dt7qh15
1h2v3d55
1tjrd904
2n742c10
3ka4h071
3kzgzp82 j9l j9s
3wq30m17
43bgf219
4ckdkt28
4y4t7k95
4ys00n93 jfn jfp
5g7qp006
5j3snm48 j8o
=IT trivero
1wkwyv16
=IT truccazzano
5h0ecd49
=IT turin
05m6rn77 ev2
05w6dd37
09dshm37
0bgk9508
0evec309
0qrc8a81 jbj
0se00q44
0te2x188
120za682
18pg7a85
1j6qvh40
1m6e3f86
1mhzrb93
1rt74q71 j9d
1s98j802
1vj6ck58 j8o
36054d36
3mjbnq62
3vn1bh77 j9l j9s
3zmy5a21
48tbm396
4a2yhg09
4fbf9935
4hp1ky92
4z0x1784
51npad76 jcy
52q0wb68
573ty638 jgu
58zzep76
59r3nh67
5afakd88
5v0e5774
5x7z5a78 q7l
5y6jfx28 jh3
=IT udine
0zb9vd22
2kmqc238
4hj67y24
4m8t3f14 jg7
5ht0mh31
=IT urbino
4q4kt073
=IT usseglio
1d7pgx08
=IT vadena
42adwy10
=IT valenzano
3tv7jf42
=IT varese
0s409261
0xanm517
5bwv7f37
5mmh5r64 jc7
=IT venegono inferiore
3gdzfa52
=IT venezia
5d49bv37
=IT venice
05nqtf16
12xv5c42
1e6ksd91
22x94962
2hdf6119 jcy
39da4689
3f9g6r02
3mm67z69
3njebb69 jcs
4yzxz566
5fv90q80
5xtnfk88
=IT venzone
2r60jf72
=IT vercelli
4387x656
4q4e8380
5nczym02 jad
=IT verduno
2bnhae06 ix1
=IT verona
0m415573
0sm8k518
1p1n0337
1xdnnq35
1yfn9570
2qyfth25
39bp8j42
5f1tbc40
=IT vicenza
0bfpqv95
2kkmhw09
=IT vignola
4vkn3s98
=IT vinci
1fkkqt55
=IT viterbo
3svwq685
=IT zagarolo
39cajp98
=JE saint helier
18ec2p66
1p3x3413
53ec7n91
=JE trinity
4t35nt16
=JM kingston
1efpdp52
1t20sn94
2c1can85
3engbs88 jiq
59v3b755
=JM mandeville
4r006569
=JO al jubayhah
5bhjm183
=JO allan
567hb468
=JO amman
00jzd911
03bd9j39 jjg
0xddhq60
12qr1y49
12shwn84
1ah6nb52
1jy46q10
1rqxzg79
29nath19
36eyqz05
39d9es10
3x7rhv94 jjj
44wgz941 jis
49zrd669
4a5b0p13
4gd9nv85
4jvdr241
4rr9xy49 10p4
51mkwn17
53zh1547
54kb3y86
564xsr50
59bgad73
5bb9ty69
5fr27x71 jjj
5k89ew48
5mqvn149
5qse2d20
=JO ar ramtha
2f2g4464 jjp
=JO irbid
01drnv35
04mbaj56
3y8mtb59
=JO karak
08g9ns82
=JO maan
19dkd780
=JO salt
0qedmt22
=JO zarqa
1wf1es90
4a1r5z94
=JP abashiri
2vyesn05
503rna79
=JP abiko
2jkw2g13
=JP adachi city
0055wn08
3pxqq881
46e8s081
58685763
=JP agano
0a429j56
=JP ageo
26ed4596
4fpn4067
=JP aikawa
1c082437
=JP aira
1ftapy35
=JP aizu wakamatsu shi
3538zy94
46ccgf47
474nkr55
=JP aizu wakamatsu
43hmxn40
59r0wf81
=JP akaiwa shi
5g82ff15
=JP akaiwa
1s1wh718
=JP akashi
1es80a70
1ez2y359
29kvcs29 k3e
2h60r346
3vzawv19
49tvtm60
=JP aki ku
43k0ca09
=JP akiruno
3z3pjf09
=JP akishima
09bgs970
2try3c22
2znhzp31
=JP akita
01my6k32
03z23p70
0bxtx484
0ytawf04
0znz6a90 k3e
114f6s34
17mh6638
1tj2g979
1xyj2034
23s81402
2a1k8r43
2c5kbs29
2dm5tx85
2szmmq82
2yg9kp93
32k1g572
3dthcf51
3hv1ad10
3jmt9g16
41sq6k05
4vgz7238
5b1kx621
5pskjt78
5qz4zw08
=JP ako shi
2bm3x632
42prj702
=JP ama shi
195te088
=JP amagasaki
00rfqn88
03hg3x32
16dhtn41
1pq0fv11
1rxyns10
1t871e57
1wkx4e61
22mc7478
3x8c0e77
4dxmgj19
4f4ae402
4mnyr134
4sbqt640
54a9s036
=JP amami shi
4c7kr625
=JP ami
41x6n622
=JP anan
1bb68v37
3pvja988
=JP anjo
1yen8f82
46yr3w90
=JP aoba
09wv0b48
2aftdg82
2j57pr36
3cxqk184
403f2j33
5ccra174
5vbgk961
=JP aoi ku
0tr5g423
2hkndf15
=JP aomori
011jwx69
0y9sdk24
1e7bym67
1nxdh755
34c0pj78
3egn3336
4ek39g80
=JP arakawa city
45wxkb33
4zx31742
=JP aridagawa cho
57j7nx65
=JP arida
54vgcb65
=JP arita cho
2dngty03
5wt29c95
=JP asahi ku
0y0sjb52
1knz8635
4m70py72
=JP asahi
5v9yfw49
=JP asahikawa
09rhnd12 k3e
0ftrxq20
200bd281
25h9kw94
536tvg45
=JP asakura shi
55xvpq93
=JP asakura
0pzcqk77
=JP asaminami ku
0cr37t39
=JP asao ku
05j74n78
1epd8s31
2rbz2e60
4y4day37
=JP ashikaga
1wwtzx45
=JP ashiya
0vqs2b71
2fdd6s16
2gpf0617
=JP aso
0a1e9e96
=JP atami
2f1h7y64
4gr92547
=JP atsubetsu ku
584j0n34
=JP atsugi
07gj5v75
09vfy352
1xjq1e85 n86
2k3fsp78
3fqf8r49
3mxqak71
42qg8e60
4ff8ah04
5rd2yw20
5srcm408
=JP atsuta
4awxm753
=JP awaji shi
2q6etk49
=JP ayase
55dx1g69
=JP bando shi
5cg58556
=JP beppu
26hasc65
2fysgn79
35hc7h23
3ynn1n59 ku4
4qdbg778 jzy
5e4ves22
=JP bizen shi
02936z72
=JP bunkyo ku
06ng4573
0byj8z71
0dp11h64
0dpz4884
0h58dp71
0jjqkc10
0zfn8q88
14d2v825
1cfv2r37
1czce990
1ffqc713
1j9spw34
1nrz1948
2zfv5e25
3mk3yt54
460adm93
461ea526
4angdr74
4gxwdw91
4zf7wt63
5844w647
5946fm38
5fnafy73
5hfq2f64
5wta3381
=JP chatan
16w11g38
=JP chiba
0105n552
05qbkr94
0bky6e07 mc2
0evhyq63
0jg28v47
0khjyb83
0mx8nh75
0pafka32
0pqk4h50
0rke6z83
126xah18
1hjzeq58
1jqtw136
1t80ed43
1zb8dw34
1zpw4h31
20rbyg91
220f5b41
2599rs64
26rga753 myw
29fmre22
2njk4j98
2r472m60
2rk5xq48
2std5y37
31bmh670
3jyr9x65
3nr6mx92
4nng3n69
4xndpe63
52pz1t61
57jn4x11
5b1z1d65 kfd
5evsxq57
5szqz470
5tme3j70
5xs1pz44
=JP chigasaki
01bx3s75
18qqx512
2vwf9g25
2xnwme44
36vh1t90
4jh7h472
5q4aw666
=JP chikugo shi
2kdey075
=JP chikugo
48997274
=JP chikuma
2am2vc95
5ewk6e20
=JP chikusa ku
4vk8a637
513x6e97
=JP chikusei
0tnk6k60
=JP chikushino shi
5qg1fd04
=JP chino
1qf62403
2denmt82
=JP chiryu
46bxhv17
4q44r852
=JP chiyoda city
01jwxm74
04gq9180
06j5k559
09ghd096
0c51rz18
0jjsc103
0nhnfw77
0qz80b29
0s0dye52
0vq4x429
0zbf9h87
11w05d12
150pdc16
15mj5026
188v8488
1cd0q904
1eb8v632
1h0x8w68
1m7t7t10
1mkfj686
1pdnwh89
1q8aet87
1s183355
20p3ce06
21d59769
21xqx483
24t8ay66
278v2r46
29k4ja23
2hv58m12
2nsd9k92
2p20e127
2s36jp63
2tmzza66
2vvrz717
2yfj0568
31e2yk18
390frp04
39z39d45
3bzxdq39
3e692y97
3fq7nc36
3h93vs53
3hgtq171
3hnftc56
3jgr6c36
3jqtjg90
3kw9dd93
3m2qc709
3n9gk658
3q0j8383
3r04t614
3wr3xy70
3ww8zv69
3xveyy82
3z288y34
40c8fa41
41pxny17
41pz9q90
42xhn762
470qx761
4k6er770
4sz9zg65
4vf9fz74
4vjy4117
4vyd5a95
4ycva134
53ygvs24
54apec17
55mae288
55q3z340
56pezv54
5920nc59
5c84rs33
5eqqvk78
5gzvb546
5kx4z541
5mj6kx88
5n5wgz63
5qjdv353
5qmn3p45
5r8e9b67
5st8r877
5w14b884
5w2pyr06
5we2cz72
=JP chiyoda
5q5mgf13
=JP chofu shi
0r00h847
241zx725
2degdm30
2x30sm06
4bpk8q10
5bm8pn61
=JP chofu
274bkc50
=JP choshi
052cym82
=JP chuo ku
00a9mh22
0180fj85
01jhm646
03575p89
08ew8644
0c16rb22
0cae6b67
0d806y18
0dwadf15
0e8fks23
0f66yp17
0h9yan21
0hzwap75
0pfbm787
0pfhb388
0qh5hj46
107kew50
12qfkf18
13hyfg52
13y26091
1fjqsd73
1h21zx76
1m1rez02
1mtr0q04
1veyhm30
1xavfn65
218sj760
22exwf92
22zk2s52
249yjw60
26b4y463
28ypvs11
2976wa31
29m2ek79
2v2vjp63
2xp4d141
2z656t61
349qsk70
385rk641
39r8hh17
3cvvf297
3fcq5v87
3hnxrn87
3hp1z770
3hprtb13
3mg7yx11
3mp00c35
3na6kx14
3rmh7j97
3swmb762
3tg64p60
3x0wt031
3xj1mr61
3ykbbh41
470tb839
4avm1t23
4aw5bc37
4ctphw07
4ewasd39
4kpeq469
4kzzgf89
4qqc5b45
4qvdk728
4xz58m24
4y2hqy70
50py5h96
517pdh87
53fn8c73
54tdt156
55r8rd23
56zq0q33
5ew15w80
5ewteq31
5f11y362
5h1tag88
5p3pmf88
5te6vc17
5x4z8p77
=JP chuo shi
0wsca562
=JP chuo
01fv3205
01jyph43
03h62q20
07jr7p04
0dbjbp09
0dc55483
0dcbak41
0g3ans44
0gcxwh05
0gt97927
0m6y4250
0pf9ke98
0phj0n66
0q64jg09
0w0n7273
0wk6k443
0xzqnc31
148f3753
15bveq59
17f0zg92
1a1r0164
1bj4ch94
1g0aa243
1m7hsj55
1panz854
1qqg0765
1qsvvx98
1v85d902
1vcmpe13
25wads44
270r4v93
29stjg63
29zkba77
2bcv7p07
2d6z8k76
2gswkg02
2hcvjv89
2n5j9684
2nmrdq69
2qg2g155
2qxbps09
2skere49
2vy55b18
31ray483
33qya043
34eyr523
34fhfz59
3e5tvf75
3mk4cd10
3mrp7211
3ms37t64
3mxf8258
3nca7325
3q4hyy14
3qsjxn42
3qsrbh34
3sn6zz57
3vgv4780
3w9r5s20
3wcgzq55
3x6mz783
3xgqeb11
42zqwf54
44zz2h48
46qk9b94
4aj76b44
4dhy0408
4fza7q38
4h9f1b71
4j42z303
4jjqsg28
4rjjac48
4t7cvq83
4yd1mn79
4zc2j197
50na4a04
52pq3p13
541w4719
546ckg56
56zpx390
5dvnrq39
5f4qya34
5fj65154
5hfj8q80
5hrgj969
5mbdrk66
5s3csk95
5s8qbb48
5sk76643
5t6bxt93
=JP daisen
0yaak728
=JP daito
1e47e403
39pzq605
5qgza222
=JP dazaifu
3st4v061
4jsh0z47
=JP ebetsu
14rqt829
5baafc90
5g4ym745
5x535462
=JP ebina
0mph8j66
16ckbf54
4j3mpm77
4n160k30
=JP echizen
54yyhg83
=JP edogawa
0jtdfa27
1gbpf838
1ktkha15
21h9nj04
2kqqcr37
4edp5v36
5kchnq57
5qybb921
=JP ena
59y7m666
=JP eniwa shi
3jw8f702
4xgnns15
=JP fuchu
1ew37w25
2bh93r79
34fwhs43
383t1q25
5t7kep12
=JP fuefuki shi
4fsjgv64
=JP fujieda
07ag2e14
3q01be91
=JP fuji
1gwp4678
397qnt41
424ky746
4de06r93
4yafm816
=JP fujimi shi
0h233h45
=JP fujimino
5qsqt662
=JP fujinomiya
3w0x6k04
42qtkj88
4a1sdj76
=JP fujioka
4c7gjr63
=JP fujisawa
0bzwjq91
0r481q70
12scv568
14e85952
1crjdg76
1fxzrn25
1g7v1865
1gy5eb25
2f408452
3m8f5n28
3srytc69
4q4xmb63
53z78428
5enp2x77
=JP fujiyoshida
0c1s7v80
0vmrsn64
=JP fukayacho
5tt0as29
=JP fukuchiyama
5xtcg731
=JP fukui shi
04y88t86
06j39w13
0msqp585
0s32dt03
13w2sr27
161pxm44
1kmg3290
1r75d805
1tm0rr86
22h3vn82
2c3vg160
32rtvf56
3ccw9774
3mnvja93
4140zw73
41g6s506
4zfaws65
5bt52s63
5c1b0t46
=JP fukui
4max2941
=JP fukuoka
036wzx44
04bcc434
07kqr982
0d3mr981
0ex2fc97 jzy
0j63xt48
0p4k0j84
0qm2vr07
19vk3e29
1jktjc68 myw
1tgfh512
1zbgr676
24nzed05
27t3y253
2h8ntn95
2t989p36
38btwr93
3crwvj28
3gthnr76
3js7ty41
3jvvjr23
3t4t2e74
3tj1w486
40z3gh14
448gwv68
4pj4k457
4td97651
4w3b2231
4x9gkv51
510mg863
52rpwb50
563dhn67
57sfvh62
5bfveq94
5da84g64
5hf5kp66
=JP fukuroi
0vq1d511
=JP fukushima ku
2d0kdk52
58wvmm89
=JP fukushima
017qee02
0atkzx31
12eh0r35
20x9b423
24h5t657
2wqt4811
2ykhzc68
381yqw52
59jt8614
5ptvzg43
=JP fukutsu
2bjreh63
=JP fukuyama
05dqxx30
0mrjbj15
0nwtda10
1bqm2p75
2e9wrz07
2rcpnq12
2s06n261
3b92a478
3xrz2914
3ynz6s81
3zqd3v71
40xywa27
5sjgam45
=JP funabashi
1b7zva12
29yjab84
2anp2j67
36tdmc66
4mpvff38
=JP fushimi ku
0r6qxt95
1agnk121
28484t73
2tw9mr32
39f1zz55
=JP fuso cho
1yq4fp10
=JP fussa
30dkc662
33wde937
=JP futtsu
3g292s54
=JP gamagori
09qdna33
0vx61498
1ws30v92
1wx88t91
3te8jq27
4xm73r59
=JP gero
4xkn8h91
=JP gifu city
0xs4kt25
1kqdxr19
24exxj48 l9m
3a9hgn46
3b55sb49
3tjm1a67
5d4dac15
=JP gifu
0tne8j02
1dwytp71
22brxy17
25b19c37
2htxk797
35gtax93
3hbqx296
3nzdtm48
4100x327
4tcj6w24
4v963p57
5c2wqt85
5cd29s30
=JP ginowan
15cgnr56
=JP godo
0c03hy02
=JP goshogawara
2gbj1120
=JP gotemba
2d9tjn82
=JP gotenba shi
29jm2y17
5pdhf702
=JP gyoda
1qw7w969
=JP hachimantai
2pec9g39
=JP hachinohe
1makjx47
2hdk7n88
445d5g14
4b2y5p58
=JP hachioji
03dejx58
04dwjp24
05xbr495
0jaypn69
0q4qez72
0t9hxg59
11p1an89
13harm88
1fncq696
1krpyz50
1qm1vn87
1tvkw178
1xtpxr95 xnv
26k08163
2xqkcw08
3epce286
3qvqb743
443f8y28
46bqaz97
4ajrha20
4gzb3214
57jm7w82
5ere1b36
5jg29s84
5pqx0e17
=JP hadano
2rmwfb84
406qcr55
=JP hakata
0ddq6823
0j8vs319
28aze833
2kn6m338
3zytpv11
4kzpar59
5t7t3b64
5v430245
=JP hakodate
00818d46
00gm9x69 k3e
15gz1707
1q9jet09
29sggp14
2tvj3806
37xnbc69
3j6mx979
4jks9y88
57nr5v82
5szw2z23
=JP hakui
5e48s567
=JP hakusan shi
0vjwyg07
3j3j8h02
3pxeg974
476qjd65
=JP hakusan
0kpwg207
3e45pn05
=JP hamada
4m42eq84
=JP hamamatsu
06qqg238
0ecg5g90
11tgak15
1ad27212
1fvvv243
1st54446
1vv3xd95
21bhhq14
258s1g41
26f5t610
2mwa1a98
2tk4qc07
34r3f481
36pfyf12
3natb733
3vn45h70
4d3w3270
4x93ht24
54kayq05
5evdpq54
5q1qnx50
5vaczf67
5vrdt216
=JP hamura
0yq7bk08
1kxmrf07
=JP hanamaki
1k55bb73
28p2c260
3kvcew91
4gxm2h51
4kz5f756
570csa90
=JP hanawa
5f8g2610
=JP handa
4apbg334
=JP hanno
42xvzy32
=JP hanyu
3a649882
40ehaj20
=JP hashikami cho
3rr54c41
=JP hasuda
0xznz207
=JP hayama
1sdhz737
51fsqe52
53hfm619
=JP hekinan
32jssp65
=JP hida shi
0xrkfw53
=JP hida
33tx3651 m8e
4djymq25 k5p
=JP higashi ku
0qpayx68
12q9m066
157wcd97
3234qj48
4nasg809
50z57902
=JP higashi yodagawa ku
05e5a449
0pm4rv77
1w15np60
4cpjmz45
=JP higashihiroshima shi
10zemh61
4pc8nz73
=JP higashi
2kjy3s76
3tr3xg51
4cs74126
=JP higashikurume
55scj626
5dkg9665
=JP higashimachi
5a04tz09
=JP higashimatsuyama shi
1xj9p767
=JP higashimurayama
2en7nd34
3yxxb529
4phfvx94
=JP higashinada ku
0fzsqj40
26dzej07
28a66r50
31hy7140
40kzh605
5rbhzz93
=JP higashinari ku
1y7rpz57
219h8t82
4tv73k21
5a3vbx25
5nb85q51
=JP higashine
25124239
=JP higashiomi shi
1n71w067 liy
33b1bz24
3n6vpg27
=JP higashiosaka
1qxh4c22
4hhgdm35
4t9mh118
5amjk847
5frp6w34
=JP higashisumiyoshi ku
56kg3g58
5bhpgf68
=JP hikari
2nw97m24
=JP hikone
14bj9a17
1vvhy971
2dvjfw95
=JP himeji
012fbh46
05bx8e41
0wx9ye78
10ra1654
1nap0d58
2d3jmt71
2je4dt23
30vsyx86
3dnxy907
3ktywr57
486fm608
4acsrj02
4j3wkw15
4q6vss70
=JP hino
12e0pe28
1k9bj230
28680a31
3qhh6685
=JP hirakata
0bknc349
187vy456
2q12v714
37va9e86
45ybb560
4ms6ba24
4tmx5z22
=JP hirano ku
1m4qrc05
23f2sa52
5s5vax56
=JP hiratsuka
27mcvp51
27swwp58
4x7m7d04
5ssr8p89
=JP hirosaki
06pvs224 k85
0sme9021
1xegsd60
22qa1279
2zab2r83
5011v920
5cpcfk84
=JP hiroshima
06tv5x42
0fc1dp67
0frth518
0v5mf634
0zcmwh29
1702tp02
1h48bs12
1q4ekd43
1yapdx55
1z8nwq27
27b58k10
27qmrv63
2bwkwm60
2h0xzn21
2j2vw786
31nwrz22
3423rs03
3c5e1619
3t78wx29
3wvqgn13
3yfxw954
44fpa022
4cpva028
4ejsck45
4mtha847
55bn7729
55f5q449
5ggcve06
5k7hsv70
5sjtt732
=JP hitachi omiya shi
45e4t748
=JP hitachi ota
5rhq6v14
=JP hitachi
1zwa1v37
4cmsqj09
4hnkj024
5wge4067
=JP hodogaya
33warh24
=JP hofu
14d2dj78
2c98qp11
51pzmv95
=JP hokuei cho
10y48890
=JP hokuto
2a493f04
=JP hyogo ku
3ep9aj35
=JP hyuga shi
5wnn3v91
=JP ibaraki
068d6x78
06s4cj68
08zyts17
0sjd5653
19sv9n65
1xmjwg54
20phze85
48b6ft22
4d3rpm04
50yv1382
5ps86e41
5y632398
=JP ibusuki
56mzm948
=JP ichihara
3exqs251
5a8ndk38
5arsb503
5gaanh88
=JP ichikawa
41d6tc18
=JP ichinohe
03aydv21
=JP ichinomiya
1fgkdh07
26cfgc43
2c8z2835
2gs5sz03
3bmsv758
45rbn925
4wwtb809
5kzrmv33
=JP ichinoseki
0kf4vm79 k3e
48v5kx73
561be828
=JP iidabashi
05914142
=JP iida
2rm1kq61
4c93h408
4d83rc16
4npenj86
5qkva159
=JP iide
5r2zbj74
=JP iinan cho
3bdrf724
=JP iizuka
2bcwkf72
2g9t7f35
2xat1v07
4tg98e93
5j4h8q18
=JP ikeda
181vgx31
2d0sp989
=JP ikoma
1b23yw56
3vdgq770
5bhada84
=JP imabari
0452b662
=JP imabashi
32jsmy36
=JP imari shi
1gpfg142
=JP imizu shi
09w6sr41
1bsnpd68
2hhnp155
=JP imizu
09e9xc03
4aywby51
4f8q4539
=JP ina machi
0gcc1r92
=JP inabe
52je9n03
=JP inage ku
06rs8r82
0zd3ey68
1cpx3z71
2zatbz66
5efjaw24
=JP ina
34cpvv81
3ejtwf02
=JP inashiki
4cqf4q11
=JP inawashiro
53mdsa13
=JP inazawa
128bs295
2s7jtw71
5czx3e50
=JP inuyama
0fqmtc51 kud
0kktwv09
5wdah275
=JP inzai
29f97665
=JP iruma
2xpnf105
40qxvj34
=JP isahaya
1jmqsj15
47m0x135
4sbmhc14
=JP isehara
1gvmn480
2qqez544
4n1h6833
=JP ise
4bht2a94
=JP isesaki
1prhkj58
2btb7z30
2jm2sa52
=JP ishii
23ss7c43
=JP ishikari
07xawn77
2r50g837
=JP ishikawa
3t1ztz45
3yr4aq68
48ngwe58
4vb9qy63
=JP ishinomaki
2c9sby34
5raecv33
=JP ishioka
16zsrf24
=JP isogo ku
053wg403
5vtkma92
=JP isumi
1jdrx212
=JP itabashi
04jcx635
07d3bf57
0x23k769
1qktm695
1ret1f52
21ge3h95
2j1as185
3e0v3w65
3h10bc33
3zn3xb08
4jx2g280
4k75jj88
57rtj596
59a13q84
5sbyvs20
5sgjbz66
=JP itami
31adnq36
34dpjp44
3kwyqj81
3m75yp64
3m8f4963
=JP itoman
0kdk2k41
=JP iwaki
0aggvm97
0k5r5s45
0mea5h89
0njwz164
0v8w0b34
36vba955
3psq8c32
4v5axh10
5d8avs16
=JP iwakuni
3bgq6748
4r8mt206
=JP iwakura
2n7kwv83
=JP iwamizawa
00fcd432
23zs7d73
3g60jd34
4dq3z287
=JP iwata
1tmjm536
2490gh04
2ytwaa07
496an043
5k9kcg68
=JP iwatsuki ku
1s1ykg57
54y56096
=JP izumi
08mb6p65
1aek7325
3em23p72
=JP izumiotsu
0xnn6j73
=JP izumisano
0bncph31
=JP izumo
3ej5kc09
52eb8626
=JP izunokuni
1rgz7g32
=JP joetsu
0y3aq160
22e1hy13
32b4yg08
3ykt1x87
=JP joso
2v55pn13
=JP joyo
0epcxn26
2w7jg188
=JP kadoma
0649xp69
1geht560
=JP kagoshima
0gq2av75
15g9rt45
17dsbm73
1n58hw88
1v05f472
24701x39
2k107z27
2nf82x34
2r946p38
2rvee531
3ss88z23
46veqg52
59vb7y44
5xsza309
=JP kaizuka
3kwryr72
4mq8ne75
4tv5a118
5pp6zn13
=JP kakamigahara
1a7w7720
1gyv0x79
4q8y1713
51mfb226
=JP kakegawa
08wz0712
3dq5hx50
=JP kakogawa
0w949314
1ah4yq58
1q9wxh80
2090d609
2yhfd205
37hd3x76
38eqvt55
3yb7n124
47mb3v89
=JP kamagaya shi
4b8exa27
=JP kamagaya
4gzwnm37
4jt3r546
=JP kamaishi
46cmpm03
=JP kamakura
0jzwb706
0kayjk53
27xtma44
3azpm588
3wm0hx40
4pzt5t25
5vvex219
=JP kameoka
0qa6r925
=JP kami shi
0b296q39
1tpx7q41
=JP kamigori
5k6f2980
=JP kamigyo ku
5w56qj55
=JP kamiichi
204qhq40
=JP kamirenjaku
3p0akt78
=JP kamisu
0etdy823
1pr72x76
=JP kamogawa
1gf00k84
=JP kanagawa
0eva3s97
59ztgj09
5s616428
=JP kanazawa
0cnme797
0xsdn005
118dr764
18jgg490
1cnyr648
1kz4v718
1my0h411
1qrn0494
22hxdd51
29twp718
2hwp6a56
2jj93j25
2qsms644
32skn216 kg5
3emtce97
3rwdkf34
412v5t33
4fyc4m54
4pbznh21
4skj0t32
4t4gxd81
4wb7ez66
4wcpjy25
5ad39p10
5c85ns62
5eya0167
5kscqz92
5v4axe68
=JP kani
1f6q2j66
=JP kanonji
1s3ggx63
=JP kanoya
3zqdzq14
5rp22271
5yb9ch43
=JP kanuma
2skgb336
4wc56h90
=JP kanzakimachi kanzaki
2z6whe68
=JP kariya
0vtxwp63
0vzw9736
42tvkm82
4hkpfa76
5jraf368
=JP kasai
58j0b191
=JP kasama
1q0tc728
=JP kashihara shi
45ysha14
4h56d485
=JP kashihara
0ey6f218
=JP kashima shi
2ds44a67
=JP kashiwa
18q2r417 n6l
1fj13y72
2chw6z69
3357pp27
3snqg388
3ygpv007
491dch03
5j1fb737
5qb55z89
=JP kashiwara shi
2qv35v10
=JP kashiwazaki
2e420914
2xen4y57
3yewvc55
=JP kasuga
2k484r75
=JP kasugai
0c4ncp37
19ekef14
21sh9c19
2jamfp42
2sps0775
2spwfy20
3tnxz577
4yb23c13
=JP kasukabe
3d1edh55
5f0e8w36
=JP kasumigaura
4e6x9b31
=JP kato shi
0bx7x652
2rhvhd80
=JP katori shi
3w8m4g58
=JP katsuragi
0k994631
=JP katsuren haebaru
1bxpq356
=JP katsushika
2q889781
3avnww70
5p138d45
=JP katsuura
4g386355
=JP kawachi nagano shi
2fwg4025
=JP kawagoe
1azjk350
1g9ekh39
2my4wm11
37xkdv59
3hka2964
49ja8k39
4x0t0k84
52svpa67
5m4z7r38
=JP kawaguchi
1d35tt43
2tqzbq72
41pv4511
4mv19x10
4s545d36
53ey8h98
5f9vxd34
5tc25765
5wfaeg41
=JP kawanishi
0jzprq70
1zkayc13
3kftev88
3pjf9v33
4gvrc423
=JP kawasaki ku
0ardzg61
0dsfqa38
27g4ww47
37feb580
40a3e481
5mmzdp41
=JP kawasaki
00j6sc87
00znbq58
01tjjt60
055k7a87
0h5ck659
0hjps814 kjd
0jn6g049
0mp8yb15
0p6b0z91
0q9ad212
0xgca252
17s8ee04
1ac0ay07
1c9agy38
1ef7p617
1t6yfc26
2nayd663 7sx
2p6v5z38 mi1
2rh3fk68
2v4ay190
38e2g226
3933j230
3dzfh113
3khcdd80
3kp94284
3pnxry67
4048e026
43axf581
4yvd9h56
53gs7z03
56znrx72
5p9h0d44 mu0
5sjjha49
5xenc464
=JP kazo
0gxcnr60
=JP kikuyo machi
0zpddd51
=JP kin
16m0br45
=JP kinokawa
5ayjgf78
=JP kirishima
0sfdxy37
2pk1bn41
=JP kiryu
0pdqy006
37sz3n41
38z6xg73
4z8fv018
5neykr55
=JP kisarazu
104w5s79
1ta2g450
4pnjx786
=JP kishiwada
0dn3c815
1ckp9e33
1k38fe56
1yswes03
4fab7v88
=JP kita akita
0ye6zh98
=JP kita ku
12d70t43
1rnctn86
1yj45475
2kgdnt21
2mserw33
3bah2228
4avssz95
4md98n18
55nggq79
59f2en15
5mekas97
5qx05606
=JP kita
00ag1h33
061sda51
06yf8061
0gts4y85
0kabgs07
0w05b929
0xfw7s50
1bjtz868
1k8v0088
1mgyjy41
1q7qt733
27xsr240
2tyc8m42
2wwcqa40
2y7x2v21
32tnpk84
34f4rf88
3ay6rf78
3b19n572
3sh4ty66
3zt70q50
436r2580
43sevc14
46132g21
47nd6f52
4a9frc23
4n0yds60
5re20710
5t2ezn87
5ttz1z24
=JP kitaibaraki
3x7p8r30
=JP kitakami
4pv0yy57
=JP kitakyushu
00w7cv19
0mgzw555
0wse9j86
12cymk87
1hky8m83
1pnpvk61 mz7
1ye9d912 n35
20p3h829
2278tr80
2ejhav42
2tzncp91
33sse383
35nx7155
3fm86n58
3k65c658
3mfefw72
49c7r177
4tprjr04
56tqzr82
5ffy6g34
=JP kitami
149ma780
43t53p17
5wks2t16
=JP kitanagoya
4263dh80
=JP kiyose
0tzwes05
=JP kiyosu
3rsk0t12
54xzs214
=JP kiyota ku
0mqnm217
4g0bs696
=JP kizugawa shi
5mzhke23 jp1
=JP kizugawa
368r1627
4f8zmj78
=JP kobe
0088z429
00vqk177
06m32489
07gbh138
0bb55562
0e5sp938
0en39794
0gfstq19
0kfene23
0kwdwj09
0ndqxq51
0nhpg097
0nrj9146
0qm1pk82
0sjzkg31
0zemkf37
151bmh98
18v0zv10
1e6xrt80
1g46yn94
1h9pj715
1qd25655
1sv7f575 z3v
22mcyh62
23rffy11 nnb
23x0pn29
27s9cy89
2b3jn477
2c0fa093
2cdwar72
2e33r722
2gagwm66
2n9c6w39
2w1jan86
30vbmf58 nnb
31aq0s38
3258q629
370bwp13
3dak6a36
3n6x9902
3r519674 nnb
3tgsfw79
3yvj0n92
414v5413
495rze17
49913966
4awywg66
4e76k847
4g3avw65
4hvb2270
4j4nak57
4tfyjh33
4v440f32
56d9c052
56rx8m58
59b5pb30
5aqxs106
5hv6a803
5sm9a571
5wsqf852
5xe40a72
=JP kochi
045e2c31
0ex29c91
0xcsac28
13rvtk45
1fzw3g31
1je2yp79
1xxp6985
2hg8ry82
2q7ncz83
2saqmp17
2xhv8r45
31y6zx11
38q7d966
3bjsge15 k3e
4b3jbx04
4pfp9r13
5c9a0p70
=JP kodaira
18hst540
2f0psx94
=JP kofu shi
126kmk90
2mpa7586
=JP kofu
04mgh374
0c8w1e05
18nybw41
1w1yrw69
1wvydd52
22q30y61
2n5c8f58
2twwap54
3tw8sj29
49e3er75
54kjfv40
=JP koga
2rsmd323
3gp3tf26
=JP koganei
0x53ay56
26hj5d07
2ha2pr67
492y2y67
583bza14
=JP kohoku ku
04js0z56
0cdstq80
26t3tx83
2baym171
2qycfy73
2yabs584
37j4dz40
3qzrx039
3sx1ma90
5qknva51
=JP koka
13x6k275
1cgxj243
5ajree11
=JP kokubunji
0w5jka41
2v6fyw83
=JP kokura kita ku
39b92j08
48gwee61
5d0w7e76
=JP kokura minami ku
4qjsfs62
=JP komagane
5f9zrs24
5x132d10
=JP komaki
4eht1y76
=JP komame ko
2bwmjq73
=JP komatsu
0cp1sj06
347tyq51
=JP komoro
1k3n4406
3j9hxf30
=JP konan ku
49cnnt59
=JP konan shi
17ahry26
5k7kcs30
=JP konan
0178zy73
2vx0h625
5cqrgp29
=JP koriyama
0160wq72
1fe6f215
2e4e5139
2hyp2675
37wv7h91
3t981z07
57m2yx22
5r7da694
5wg82p98
=JP kosai shi
23924804
=JP kosai
5x0by667
=JP kosaka
4qxf2010
=JP koshi gun
1a2cdx51
=JP koshi shi
2xjwnh68
=JP koshigaya
15nttt85
3fyvh407
4bpsyk42
=JP koshima hana
53z3h212
=JP koto city
0ahymj16
14hzpr49
1hwe8n54
1vgcrc78
1wbsf815
1xxfcx98
2bkv2b25
2ggn2487
2np93c11
35tvtx02
3h1vgq93
3py1rn72
3vs4m934
42cv7538
4gd75086
50zvsm12
5c3f7p10
5xamrn68
=JP koto gawa
2ysge476
=JP kotoura
57wbqz50
=JP koya
4yf19a15
=JP kozaki
15v1p362
=JP kuji
4z4ygh26
=JP kuki shi
1skjm209
43x4kv51
=JP kumagaya
1g23ms62
1pq2gy67
1yfs0107
3d2anr65
=JP kumamoto
07ge8322
08z75r39
0pm9ra94
0w0f8567
0zpffn93
15dkwr19
16kdhy07
17ew4470
1mq28k31
22zdgp77
2cgss904
2faywq38
2x96h768
2z2bfb91
37x16a12
3myv4x23
4jhcmb20
4ketrr59
52rvxk90
53vczf59
567bnk35
57g1dn72
5999hj24
=JP kumejima
3adc6155
=JP kunimi machi
2ehwsx58
=JP kunitachi
5dhjwx68
=JP kurashiki
0gax1s40
0n4rzk96
1b5g6d73
1kv8e326
22nkr288 ks3
365m9151
3ja4b568
4t9wmk29
50z59128
59z11218
5fz57f05
5hw4mw40
=JP kurayoshi
5s7zab55
=JP kure
26a6v179
2cndcd59 k3e
3adh2020
3dk6an77
3qa1nk44 myx
425vcr93
=JP kurihara shi
2j0pnr51
=JP kurihara
0k4p0q25
4byjrr35
=JP kurobe shi
5xqrc755
=JP kurume
0czkns73
2h6eeb72
3kb7hq55
433m7c65
48rxce38
4jhea107
57pha386
57xtrt18
=JP kusanagi
1m6drz27
=JP kusatsu
056n6234
0f083n24
2btnf645
3esr8826
=JP kushimoto
3nv2sd82
=JP kushiro
0a7kn731
10wm6d89
54m9m571
57dcfp67
5fyf3p52
=JP kuwana
2cbj7392
=JP kyoto
020pds25
035da546 kud
04ep8f91
0965ax52
09t4th85
0c7s9h48
0h5j0347
0ht8je70
0hyexx56
0kt3xb88
0kv49k33
0p4am161
0pqz0q24 kud
0pv5gd36
0q0w1h45
0qcwfy86
0qembr49
0tv9yg97
0vttj605
0w6b2w91
0w76ga53
0y4qff92
0zbywh04
10a7ac66
12tqgb57
138q6933
13zsdz19
16yns761
197nmd03 ku4
1bypt413 kud
1d516y88
1e2rf355 kud
1fhn0r91
1hczme58 kud
1nf7g970
1pe1d703
1s7h5w12
1v1m2411
1ytgve10
1zsf5a90
218nnd14
28885271
2bqpgs53 kud
2ccjvv94
2e2wvy23
2f57qw79
2kpeqv85
2ksnjk05
2pkrz957
2s8ge618
2t3ccg55
2ta2q948
2wja3x38 kud
2wm03a77
2wn17b67
2wz7nx80
2zgfrv63
32t7yz93
32xjn982
349bbg69 kud
35khj741
35n4wk95
36jb8273
36wya453
3801kf75
39rqan90
3c4d4730
3fdbez45
3h5w3785
3j30yc45 kud
3k3nz445
3k8der79
3myan165
3r4yvq42
3t99av60
3w448b28
3wrs2f16
42q4rc86
4861vz74 n1h
4j5zna81
4jawh960
4k6gr834
4kn38436
4me52195 kvp
4rzagz55 myw
4t0wry96
4t3v6492
4w9pag91
4w9xep10
4wnay617 kud
4x2jkn46
4xesg978
4zee8776
4zqvzn86
51v5t493
52zjhb95 kud
55fjg955
5an9fc88
5b7rex33
5bgs3h91
5c6s8n11
5dfqh778 kud
5e1vv336
5ejbda19
5exn8n22
5gwbwn20 kud
5kkfq345 n1h
5mm8cb16
5n0rxa32
5qxybn54
5vvxtt36
5wyn3p10
5yehah71
=JP kyushu
2zmxpe85
=JP machida
051bz348
0mgtnh46
38xjm776
54n63512
5n7t1e46
5t2kwz20
=JP maebashi shi
0tecsr44
=JP maebashi
07zj6g46
0mx93n77
1dfakn83
1jb2fs87
266tsk59
30pz7q03
32yh9v38
3ggkx359
3memf294
3rbsph79
3vq9qa86
444ptj69
48xnxc75
4kp2z675 k3e
4q51rp65
5ajfad13
5kq1z994
=JP maibara
4bghay88
=JP maizuru
098rhs11
=JP maki
5983b311
=JP makinohara
0cr19p86
=JP makurazaki shi
5jger170
=JP manno cho
2v30xn43
=JP marugame
24ntkp17
=JP mashiki
02rb8q97
=JP masuda
4m9r4v66
=JP matsubara
1fmccx59
4jb7yj10
4p1hmw66
=JP matsudo
0gxr8f70
0m44rf61
1gs3w805
1x5ebc81
4nqd6e08
4x7ypp21
50np5j74
5vxdj769
=JP matsue
0fg4wc36
0h52rc17
11n7v210
17w8ey21
1aeda621
21vwkz44
24e7gt83
4renyd42
=JP matsumoto
0hh20n32
16y74486
244rem06
28gkfr23
2m1hjw88
333a7d27
3a2hf118
4r36gx70
5e06xw13
=JP matsusaka
1r9xae84
2nkp0d65
2snrrd92
50wvyk52
=JP matsuyama
055wbw34
15y5ng21
16f98811
1vpa9c32
2yahyh51
30t15102
3krwcf90
3yk8xt33 myw
48dxy086
4yn0zk11
5cf1d185
5jvtxd47
=JP meguro city
0m4j9f09
0xpje287
15ka4x16
1afrmj13
2h37sc82
30wmwk08
37c76t14
3syzw657
5g7pmj15
5gx0f354
=JP meito ku
4b058p26
=JP memuro minami
2pabx538
=JP mibu
328vyr73
4rs9pg41
5k27ay38
=JP midori ku
00mtpv11
0p3qrh88
2mg9k533
40a0dz97
45094p64
4cxk0625
5dhmje70
=JP midori
2snehe53
458zsr51
=JP mihama ku
4fgmzs51
4p535e55
=JP miharu
2hs16028
=JP mikasa
15nges47
=JP miki
0nthvx56
=JP minami ku
01mkgv54
06ae4r37
0a3qhe15
0rg6nn98
0ws5a823
0zvr4r49
160q1p85
1w3r9442
2455z596
2hcgka80
2r3tht29
3abf2m79
3pyc4a49
476qqn46
538ztq97
=JP minami soma
3cgzzr66
=JP minami
04ys8611
091s7m58
153hta37
2qxbem16
3dbt0z51
3jd0as41
3nkvkg47
4b2sf459
4fd19h59
4y53rg21
=JP minamiosumi cho
54xtz351
=JP minamiuonuma
42snzn39
4ea1wf37
=JP minato ku
04ccae56
2g42wq61
43ex8j57
4yanv433
=JP minato
00g0xp52
01nvcp84
03g8cr37
03qq9h40
05wrqb47
07vjpa58
09vypj91
09zshx12
0a123621
0avka345
0cxgz148
0ekx6060
0epttw62
0qtf5797
0r9wbc53
0sc4fm88
0t6qtq65
0w68kh45
0w9shc85
0x2xrq82
0xmta819
0yc03j58
0yj3j838
10czc398
128jkq56
14pbms62
16atdh69
188aj730
18jng747
1a08w596
1bre7n42
1h7ngc52
1j6m8n10
1j9qf435
1k2xrc10
1pe6g187
1rnhv795
1t8cbh24
1v4g2w70
1v5dkk72
1xb55050
24vzst10
27534h12
28km2955
2fwjk492
2g0cdr50
2jr4mx76
2ng77245
2p73cw19
2q1q6395
2qwxth74
2qymxw58
2sg01s62
2va8y256
2wj7sn85
2yvwft18
33e4mp27
345qa866
34jxed76
35jrqt62
38mh4k88
391k0z38
39sc4w56
3bkh1034
3bw8dy57
3e4ea829
3gc0yr46
3gc34v10
3p0y8785
3r30tx76
3rwq7j42
3vn21w66
3wa10c51
401d9213
40ar0d33
415e0n80
462tdj40
4agc0y33
4c1fwa50
4fa9m797
4fg4fd44
4ft9zh69
4gg9q912
4h77t347
4kn8n124
4ksp8t18
4s5qaj52
4tph8a06
4wpweg19
510dfh05
523bqk87
52d7k067
535xgf79
53tx7e43
55fge986
55q2mx16
569j9897
572g1s63
5b2z2644
5b5a1s58
5cm6cw45
5f4cj185
5h8ev729
5hkhew61
5kyy0717
5tejdt54
5v5afz57
=JP minoh
1f3xy372
2gzagc50
=JP minokamo
34efzt69
=JP minuma ku
1ezvfc41
3d0mqv76
=JP misato cho
0mw3k977
=JP misato saitama
48hdp461
=JP misawa
2ahcqm31
=JP mishima
28t2hz97
2xg1m795 n6l
=JP mitaka shi
00ezg795
0406yh03
52rrw050 n9w
5jt2w815
=JP mitaka
2efcyw28
=JP mito
0cqw3r11
0f02wy24
1xxhmy70
27v46j67
28hemt13
296xn154
2m9md307
36z42n03
37rcz246
3qd78f09
3wjngf63
42wesx44
4vtb5f91
5304jy33
5erkh051
5xbwdt61
=JP miura
3t61bk55
=JP miyagino
2ck23017
55ba8g39
5y0xw350
=JP miyaki gun
5nhmfe20
=JP miyako
4924p703
=JP miyakojima ku
0v36h177
=JP miyakojima
041d2q41
1trsq591
49y1zf46
=JP miyakonojo
0d57gd44
1hqgmh66
=JP miyamae ku
3dxr7380
=JP miyazaki
0813j607
0c5pmp34
0fb64e91
19qy1011
2j9hdd14
2sk93j50
3n60ep10
3nk1jp69
3pj07796
423xty45
49hm3d27
4s3apq10
4vqpwb25
5720c510
5n6vkd45
=JP miyoshi city
3ezt5k87
=JP miyoshi gun
4y5mzx48
=JP miyoshi
0259hn89
=JP miyota machi
1mtja279
=JP mizuho ku
2wvjxr45
=JP mizuho machi
1z440278
=JP mizuho shi
0ha7nt14
=JP mizunami
44tf1965
=JP mobara
4nb2z821
=JP mombetsu
5c42js38
=JP monbetsu shi
5cqez372
=JP mooka
2czvyn71
=JP moriguchi
1cvw6a84
5crh3591
5n2zqd58
=JP morioka
0g916n77
17ryfk58
1gj2n097
2ptcz660
4cybtr86
529fhg57
5ama5r20
5g6ct380
5v7qw105
=JP moriya
1h6gm266
34y5t104
=JP moriyama
1pe95b45
5kpy7q29
=JP morohongo
4zb31v77
=JP moroo
188y0e49
=JP motobu
00jh7748
=JP motosu
0sdhpw56
=JP mugi cho
5n0yk632
=JP muko
5jy5pk94
=JP murakami
108va828
5b08sa84
=JP murayama shi
5b5gb044
=JP muroran
0g5hz655
0msgqq02
18mnnr12
1casae32
4rymkk69
=JP muroto shi
2t8qyv80
=JP musashimurayama
0xhn7688
=JP musashino
0a08ma67
0fj4d941
1cqgcv21
2ygf8049
3ptaj492
4szngz98
=JP mutsu
49dv0m11
=JP nabari
0fat6236
1qxncp31
3b9xfg38
=JP nada ku
5qt9g161
=JP nagahama
28p89q89
2hqv2m09
3m5fme96
48z1ss82
=JP nagakute shi
18crbk69
1j41dh87
5mjgqe69 ni7
=JP nagakute
0z9wtp09
2h6cs343
=JP nagano
00q75d75
0e6smn54
0ga49p33
0kd5se19
0wchgj69
0xmy4x78
10nsv610
1c9b5052
1fs5y210
1xfvbd64
21nndv84
2kvc7t84
2vver293
32rjhh75
3b5fcs23
3rpe7357
3tkw8026
3yp23s77
41mcya16
48txfb61
4h1kaf55
4vpzzp35
556bdk88
5rz0y915
5tre4438
=JP nagaoka shi
41yds613
=JP nagaoka
0jaard37
1g4se167
1mn1zm08
21fsya53
2tsjqn73
309s2z50
3pgfk695
3pp5yt50
3vsze143
48pvka79
4a45k919
4rjn2z79
59c2s024
5cj0mj74
=JP nagaokakyo shi
14xtzx46
22y8n225
3sb4qt42
=JP nagareyama
3nznt849
3y8n3k44
=JP nagasaki
07kqa289
0c3rvj09
0vepg991
0xvcvx97
19jk0p98
1fmtas32
2adgj289
3157dt42
340mjr48
38evk156
3grecp63
499gg586
4g76yf98
4h7yms32
51smb947
58h74p94
5kd3f793
=JP nagata ku
09wabn67
4ey33g86
=JP nagato
5wkg1r24
=JP nagayo cho
4998x052
=JP nago
3eyzfr91
4ez83p88
=JP nagoya
00a9gh18
013grp33
07413320
07bp1495
08zz8m46
0ax8ja79
0c06mw10
0e27px16
0j04tm62
0nwpew23
0sp4g786
0t134269
10k79j48
19r8b147
1k9wvk47
1krvag41
1myftv43
1rwx7470
208kvs35
25g86c43
28bjvp30
2dkjms65
2ekfha90
2g49pk97
2he16z20
2qdq9z80
2r3zks97
2wav3x53
2ynj2p52
33ypzd50
35713c15
3f918r09
3j56s085
3jdf4784
3kfmm080
3t2vee10
3yfqhm12
42b6j696
436er088
43pqsk20
46t14n33
49d0dt15
4ajrmg05
4chrp450 l9m
4d139241
4ftw3n55 myw
4h42fc75
4hbvjm68
4k6ang09
4krhex92
4kytbz16
4qpepa75
4ry0xt97
4v59rt43
4vs2x012
4wn7wc95
55yf1005
59f0qa90
5a86es26
5jh42p10
5kss3581
5m0neb33
5m77s783
5m7x5j55
5qqr4176
5s379t92
5tffhs19
5vsgas81
5wez5a86
=JP naha
244p6188
29mmgm72
2fhgzv56
2ppaa456
2v1r2s82
31ydja85
4z1z0f80
5pzmc409
5xcwqq37
=JP naka ku
0mxnes72
2489yd70
=JP nakagawa ku
4bs9ps54
=JP nakagyo ku
107yx695
1jjh5e95
1qe02p91
3dd07y16
3kec1b09
3ww1e006
3ydsvz42
451ykq26
4g2hrr50
=JP nakahara ku
0znhqf32
3a7m8962
5etehc60
=JP naka
07yvrr80
0c9fzk46
0fwyq383
0hb3zt47
1j90kz95
1mhad122
1ry4vk32
29xvrz78
2gqdes61
2grenn69
2jf1b930
3fsn7s54
4avkkz91
4ezx2w62
4q594367
57c9m085
5ds4px46
=JP nakamura
0pwzm189
16adt978
2afjs274
32phvk36
44zrwg47
4ggdpz73
5dge2d05
=JP nakano city
0j2zd402
32t6hj87
33g9ch11
3xrr9m55
55t4vq73
5nczr056
5pn55n95
5rxaam77
=JP nakano
0z9ev113
=JP nakatsugawa
4xh72p96
5rek7p31
5t9myw53
=JP nakatsu
1gens881
5nbpfr21
=JP nakijin
5nmgz888
=JP namerikawa
13sh5r34
=JP namie
1kq2by19
=JP nanbu cho
2mjn1p68
=JP naniwa ku
0msm3b49
1zgm6377
5br1b008
=JP nanto shi
0eaphf92
=JP nanyo
141dj035
=JP nara shi
2zrvdm16
34yf3q41
5mbb3g87
=JP nara
05ns7397
0bhf8j88
1hked897
1nnzt520
1nrcgn98
1xj5sv76
2cbwfm78
2fnq0s83
4dy1nt28
5y7et149
=JP narashino shi
5bqrry31
=JP narashino
0vbp6334
4v67fd63
=JP narita
4prxcf74
599kfg57
=JP naruto
2c8a2j12
52s4yk88
=JP nasushiobara
0hyv6j94
597dp879
5yc82y16
=JP natori shi
545mcb72
=JP nerima ku
0ejxsh71
0jbh0w52
2qtxtt36
3eekr767
47rfch84
4gdady03
=JP neyagawa
1f36yb88
4s6fbg51 lka
=JP niigata
07tyhq53
0aygzx54
0dnbtf70
0e18hs98
0fn9q691
10996a78
1gc0n970
1j392911
1kz0sp37
1mbdhx05
1t7rrn64
28pbhy75
2xa8s021
2zgnng91
3b0x6j22
3emska84
3fpmk626
3g278m11
4ww21r56
50x4es15
5enegw32
5kapbh20
5kpa2035
5qck8y15
5vf68943
=JP niihama
0jdrs881
430ewv75
4b1np478 k3e
4v0pm942
=JP niiza
1effx298
=JP nikaho
18033d20
=JP ninohe
2vvaeh07
=JP nirasaki shi
2kmy9t90
=JP nishi ku
03q2j980
05v7q937
0a5xws02
0m2h8d68
0nya9w33
0th04v83
0tktea17
0w4b0q93
11qk3k39
1b973t56
1bx4yp12
1r3fx537
21trya33
2j988f06
2v9bc862
2wq2ma29
2wv5v378
38r88d38
3nmvte17
3pefff53
3t0jrf09
3x858g49
3ye60j82
3yn1rq18
46c8ay62
4kzs5f80
4qkyeg11
4rmbyt07
4ybdar45
57585f03
59nwns02
5fy4y666
5g7tmb67
=JP nishi kyo ku
43qbz820
=JP nishi tokyo shi
13cr3984
4cjsxp89
59zgr430
=JP nishi
2e2bb523
3hyjk182
41ytkn87
5sdjcn32
=JP nishikan ku
5h04dc24
=JP nishinomiya
01yc7927
09x65438
178xnn35
1a9h7w04
1awk9t35
1azr9532
2qf2tx24
3jvmpk12
3n8g4k47
3vm5ng67
54y9ww65
=JP nishio
2mn89d43
55nxh856
5bkrqm38
=JP nishiwaki
2g5mge27
=JP nishiyodogawa ku
17tkgw79
28v6t769
4reyjg18
5v2z0257
=JP nisshin
09prbb27
1cpxhg33
2y8f5s24
3fxjgq92
4pm66810
555rt229
=JP nobeoka
14vaaj20
1banz567
=JP noda
4yn2he76
=JP nomi shi
3fhnqw17
3frj4r98
=JP nonoichi
0b45dj41
2ws33e43
3sg4m484
=JP noshiro
4pvv2m50
=JP numata
4gab1921
=JP numazu
2ytvy219
=JP nyuzen
4jcd9t17
=JP obama
1esb9c72
4vxejn53
=JP obihiro
1bcvtg38
23qw0p91
2t9fsj94
314jjx45
3q6zg452
=JP obu
2pwyvv95
2xa0x739
2ywf5c76
36q92x95
5h0rw812
=JP oda shi
213h2a91
=JP odawara
0hzxfq12
4jdmzh53
=JP ofunato
2vje2a46
4fdp8c66
=JP ogaki
0yd80d89
0yj6d929
266t0867
3hmsry72
4zn1f551
5fkc6595
=JP ogawara machi
03536y35
=JP ogi
56cay145
=JP oguchi cho
17qhzr74
=JP oguchi
12gxwa15
175rgg14
3fb89b90
=JP ohira
44sn6f93
=JP oiso
2dx51s73
=JP oita
09q5rm41
0r09jm09
1eah2841
2wp4vw89
399fmt86
3dp40q62
3m694081
3v8pkb73
3zsp6357
5dhs9b36
5y4nvh64
=JP ojiya
2k0vv465
=JP okaya
34pvk369
=JP okayama shi
44npbj02
=JP okayama
029q6w42
037bkn51
0eh27a29
0jn5mv37
0z1mf734
15ac6d32
19tepx80
1dj4ez18
1dm0yq38
1exadq33
2pc6pc55
3827k711
39byj944
3mezqr97
3s7fvd27 myw
3whvgq80
3x1v8811
41c01c38 myw
46jrga91
4h9pf148
502qft36
5aevyc10
5vjq0r17
=JP okazaki
00d53575
05t7z309 n9w
0f32k170
0gpbdx15
0v3cq569
1z818z22 l6h
38xkrp67
3q75vf28
48v13307 n9w
4wqh5h97 n9w
5q8wtt20 n9w
5r7vy677
5sj6xc59
=JP okinawa shi
4hrfeg06
=JP okinawa
027yp743
086pzr68
2jzg8331
2z1n9q24
3qb9e113
3tr61b37
4adnng28
5xde4j27 120u
=JP okuda
238qsm25
=JP ome
2qdq4a41
=JP omihachiman
0q2m9q81
0z87de70
3a4z4n18
4fv0zf35
4n9sp567
=JP omiya ku
32hs1k93
=JP omura
4jfpax71
=JP omuta
10j5jm30
1tz05n88
5j05sz90
=JP onagawa cho
2fbb9504
=JP onna
2qg15b79
=JP onnebetsu
314n2018
=JP ono
1y49xn34
3w87mp28
=JP osaka
016t4p10
01r3gq61
01xjdh50
020xyt69
025ry063
07j3xx12
07nd9j22
090me784
0b6s9f18 myw
0cs79398
0f86gt02
0jp0cf56
0krdxg91
0m007a06
0m00xg10
0np4yj42
0nx7n658
0padv491
0psznt47
0v053551
0vcb6036
0w21x248
0x38nf67
0xn6v638
0y53rp76
105a3z22
10fqbs34
15kte140
15x7ap02
1659fs09
182e3j77
187p1364
1a9fqn74
1aaq3s61
1am20874
1bfp5e25
1cprck53
1hvx5h04
1jrscb12
1kjjpm11
1kjssp38
1qag5b35
1qwa2z73
1rxcdb50
1tfba323
1tvqd679
1v55qb38
1v60bs72
1wtn4904
1ybtyf05
1z2bgb86
20a33943
21djcc85
22jefx64
293d8d10
2ay4fy51
2c58qy62
2dkmhg56
2dwjbw48
2f90t643
2fe00a81
2hht4t25
2jg1fa85
2m6br644
2p3xvt74
2rs95642
2rzxtq06
2s3d9n87
2s7adp14
2skfsw40
2w7n8v98
2wcsw791 mz7
2y123g31
2znffm54
2zp6e752
33jecd97
35t8zc32
36vefa56 ll3
38189970
38ehsm73 kd0
39wkaa17
3acpnr73
3c1y0r66
3creg496
3deyt557
3fmts619
3hq4qb06
3m993048
3r38cy24
3wneh532
3x5wxe68
3xrg8731
3yj19r32
3yzv7g36
3zmwf676
3zsqw120
3zz4xj74
412swj16
43ysj081
45t90p09
47k23798 e7y
47svzh56
487yh266
493g0246
49e4tb61
4cmh4c43
4e96zf49
4eekx875
4ehhn480
4epjbk36
4fn52t03
4g11bp59
4hjbmv12
4kaff912
4meywz55
4pw98b46
4r34tf58
4swqsn39
4xdag444
4yzbx182
53ee9k66
5450xf19
55pg0t11
56eg3t49
57tpd183
58c33149
59hgec16
5amt1h64
5av30w60
5cjrrq55
5cr3a926
5e0sek51
5fvfp460
5gc25a42
5h4q5j46
5hessd06
5hj3gh79
5j0zv629
5jp74k96 myw
5jtnqh09
5kp9zx42
5kt9ap64
5mxean80
5nr5jj06
5pgbm483
5qs31q25 kud
5r2k0m61
5rnkb382
5sjznd72
5tyg7441
5wd4m765
5xvwhv53
5y6sxq90 lm0
=JP osaki
156a8r12
1hkzmd51
=JP oshu
51124b05
=JP ota
0rtdr443
11dkvt84
1jjvzw11
25zw5655
277d4w19
2qnxh029
38c31135
3h3way12
3jby7286
3w71cr59
3wa31d16
48q1y603
4cnkaj52
4f9qf507
4hwd3m38
4jp9sj81
4qzx1v96
502wjj29
53cye920
5fv3dd28
5w09gj68
5wvz6b10
=JP otake
24pwr206
=JP otawara
2dr55561
=JP otofuke
5xd3cy35
=JP otsu
0887ww69
0d8gp927
0xwg5y60
21b0yh83
376b7f46 kud
3dyhwa07
3mffej36
4c87ab54
=JP otsuki cho
2c8xgx19
=JP owariasahi
1ddktq70
1gat0a91
=JP oyabe shi
59kwsq98
=JP oyama
47431r43
525ysz90
5bevt606
=JP oyano jima
563m9x65
=JP ozu
06221939
=JP ritto shi
2hqpp220
=JP ritto
1j5j6632
=JP rokkasho mura
2t5tv480
=JP ryugasaki
08754496
=JP sabae
1n09qc98
=JP sagae
3e1qkx04
=JP saga
08bamj58
0g51j712
0sp8b424
0ykkv152
196vdc40
29dyna49
2f3v2286
2ngp7z50
416z8846
4aat6738
4d8f7w44
4f4wg107
4gmpq477
5069ds96
56hrt762
5gw0md72
5k0sbt34
=JP sagamihara
04hg5r31
0wzjq897
1gxncx39
2b3e2815
3165bw24
3625s204 nek
4jmbwk37
4k13ej84
531smp09
5db4en82
5mf8aw81
=JP saijo
1b3k3194
=JP saitama
031t6k06
0cq1sr42
0jkndb94
0v744p56
1db28q79
1vj3cz23
1vqn8764
206wcs06
21r6aq66
2e4qbj88
2evnh647
2ewp2621 n35
2f7src36
2s3af642
2tt21044 nnb
34cr7f64
3ayf0c60
3n7t0366
3ykm7q16
4dav1h78
4g9zpa43
4kwn1e80
514nj725
53h8r787
58s63h23
5a8hw855
5jyayj71 myw
5rq8j339
5s7yq554
=JP saito
02srw947
=JP saiwai ku
1zxje635
3x359216
=JP sakado
4xzp4624
56jpd933
=JP sakae ku
4jaecs44
=JP sakai ku
0qwnc037
2qeng655
3kn85975
=JP sakaide shi
4j9a9128
=JP sakai
0qq6h941
0sv37239
1sysa144
23hy0x04
2cf1je33
2fzdct21
3mz46a79
3rh0ye08
3rh1a838
47fh3h41
49y5v215
4bb4ex88
4fbwb286
4g2hr413
=JP sakata
05hf4246
=JP sakawa
4gf8db07
=JP saku
4qvmaa40
=JP sakura ku
470vst31
=JP sakuragawa
3jczwn39
5wrr8j90
=JP sakura
08yfsh88 n1h
=JP sakurai
0gmq0p08
=JP sakyo ku
0dzxvt87
1vpqyc81
31smgv83
589kgd85 kud
=JP sanda shi
1c8g5837
201ey351
=JP sanjo
0w0pc989
0z0jyb16
4hjnf602
=JP sanmu
5sqj2j86
=JP sannohe machi
5bf4ge66
=JP sano
0a5h0053
0n4ff431
=JP sanyo onoda shi
07nskp16
=JP sapporo
00yk5876
04ngv535
05xm8c52
07hv5983
07qq9s41
0gxqh189
0najys15
0nwxj335
0w7qnw63
18ka0e03
194f6935
1bb9k904
1gtph098
1h7cca57
1syakj07
21m4ta35
22471030
24czvm93
24s63t50
26j3ca82
27sfg181
2955j881
29jhw134
2ckj1z46
2fr96y79
2gn38d51
2mqbt594
2sygzf32
2thnee40
2wt02e97
33ba9e70
33h8mf47
34bx4794
3gngkv54
3jekm885
3nbkdz84
3s0kpb69
3s1qdk24
3tpq9v45
3ygpq003
3zh00e46
419drx70
48ejdx72
498kr054
4ahz4m50
4p3g7x29
4rpc4v21
51wtbz44
51xkjd32
52ha6r03
5e5t4x22
5m5qba76
5tq2c590
=JP sasebo
18bw0k35
1kbjb264
1q9hyq02
1vtvs553
2vvp2k82 k3e
=JP satte
4pa7ac76
=JP sawara
2z40e461
=JP sayama
0dfx2z56
0kpwzc89
1p6f7g83
35649778
4npc0z59
5dw08g08
=JP sayo
1d1kv753 lto nnb
1xjv7358
=JP seika cho
229m6042
2n81xy38
3h8jbn87
=JP seiyo shi
5awykg63
=JP seki shi
1wdxt577
4a5zrn98
=JP sekimachi
3n062t48
=JP semboku shi
53a9ma19
=JP sendai
0293y771
07e71662
0chh5g40
0dm87y50
0kcd6x60
0p5prq49
0q4mmh24
0ydf8s91
16nnmm16
1dq60k83
23d00661 b1r bi8 cii dxh lu6
23mqbd98
264zxa45
2cq51909 myw
2dfqxw09
2dkzp073
2ftyfe43
2ydw9k53
3528cg63
37p13728
388qbr12
38x45410
395hes28
3fgbah51
3ywrrr62 lu9
42ser453
4664mr26 lu6
4ehvsb92
4r703265
4whg0p12
54fwx336 lu9
56fncw72
5r7hdk89
5rk57t35
5whv5732
=JP sennan
3e1cv717
=JP setagaya city
0bzn3e73
0cmnhy09
142y5z42
27vt0237
2dtrtw50
2rjndw87
3917y941
3r1fak74
417eg073
4gvvkd02
4p8gvn52
4qb32w25
55k2ws14
57sa8n65
5kft0f25
5mstzh87
=JP seto
38vd2393
4y5x0d62
=JP setouchi
23tvfz15
457rd124
=JP settsu shi
2bhpvh55
=JP shibata machi
0r8qyj34
=JP shibata
38hap456
=JP shibukawa
3mwd2t56
=JP shibuya city
0kq13m03
0nx09v50
0vqdb505
163rjz75
1n4knz90
1rgnxv89
22q1yv36
27777h57
2md1t413
2nbj3t51
2nmvch85
2rnnpz55
2y2d0x07
36hgjd59
3epdsg87
3kcjjw59
3ppn0319
3snac744
45dgg680
4e3rrs70
4efnn791
4mmwc586
53aacy80
5986w230
5bayjd51
5f9rtm11
5fgmrk68
5ws8re48
=JP shiki
3hf5a790
=JP shikoku chuo shi
42e30e23
=JP shikoku
5pdhes44
=JP shima
16r0x448
3bsybc69
=JP shimizu
05yahm62
0x23qc58
12a1z186
22cn6p73
2aqrs704
3b86r663
427wyf84
=JP shimogyo ku
2cwhsc96
315vq285
59hmpb58
5avvat68
5m75d319
5vc4kr74
=JP shimomeguro
3m8phq64
=JP shimonoseki
1fyk0v41
1x1rgw45
2mn5bt07
4kkb3773
5hzyqh03
5ptpxn60
=JP shimotoda
2v95pf53
=JP shimotsuke
09xs9759
10hz0g26
=JP shinagawa city
03m9jr97
06haex88
0e0qdc74
0nex4632
0sywd431
0wds2f83
0xfw4704
156k9b49
1apskb55
1g75gq10
2143gg81
26qn7f35
27kwb947
2cqs5e56
326kac16
406gkd65
437mtn79
44w1h350
4b5qjv91
4jb79237
4vr4bz08
510vy131
517gsw68
56gyvr53
5bdec607
5cn5j254
5jh2ar45
5kxhrj23
5m464m23
=JP shingu
3wwgk879
4xfw1m83
=JP shinjuku
008ahc55
0kf84g02
0qm8qx83
11xbqv06
12bdj611
15x13p94
1hfhnb73
1qmv5v06
1t1a0689
25qcyp58
2cmdtw71
2f21tp37
2f28hq55
2jycar79
2kkj4m53
2tj8x220
2yv8ck75
2z0ffd08
33ja4t19
33kdcr86
38ac9v48
39084a87
3ekyc213
3jeq5x38
3qjdnr69
3sqhwp56
3x9ssd90
46vb6d45
4b7bgg40
4e68yn29
4t35q872
5bkn5x91
5ev8tv80
5h0jcf74
5j81n580
5pkwt516
5qmsg058
=JP shinsakae
5kpz5d89
=JP shinshiro
5pbevm62
=JP shiogama
52kp6r10
=JP shiojiri
0brrcj79
226amb26
41jyt122
4epzrm74
=JP shirahama
4hg48w53
5nksec02
=JP shirakawa
0beq8h88
=JP shiranuka
3b2b2671
=JP shiraoka
5h68bp56
=JP shiroishi ku
0cwhnf71
3tsj9225
=JP shitara
0sq42p81
=JP shiwa gun
11xdz256
=JP shizukuishi
524wfr80
=JP shizuoka shi
0zyznv55
2srmp066
3vnpk711
=JP shizuoka
042ytd14
0garhy75
274adk88
3mq68c95
3x27fd96
40ys5a92
41akmr36
457h8c53
48rh7f34
4qmfwz39
4vd4xz14
5x23rx38
=JP shonai
3thcgz97
=JP showa ku
0dhfyy38
2g658a90
5m5pm762
=JP sodegaura shi
0netxe34
=JP sodegaura
4250ya65
=JP soka
30z01v61
=JP soo shi
4rn5aq52
=JP sugai
3jnda964
=JP suginami
08c74b21
1ctcea11
1rvfkb44
38wtn688
39cpsd31
3t1apr69
40gthy96
4564s218
4vddxs29
5t6e7s73
=JP suita shi
5jxd4z48
=JP suita
0hkrnb22
0tzzfp14 n1h
1bcwn986
1h0yme57
2h3vq174
2ta0at17
3pdrsd12
3z8r7474
4148t214
4ympke82
54en7g85
5rnn8t74 lld
=JP sukumo
5nn4ph13
=JP sumida
0a9d5922
1re37x56
250xdm28
2m04g185
338ynx30
37xpcd02
39q0yc26
3ahgjq54
3b6k6k23
3j09x497
4yxbfd21
5jpfwr70
5qb7k551
=JP suminoe ku
2de1wf65
51gtkc43
=JP sumiyoshi ku
17cjzj15
=JP sunagawa
37jefe25
=JP suruga ku
4s8ff890
58gaa887
=JP susaki
0cvcp097
=JP susami
4gg5rd67
=JP suzuka
4vjyfb95
5e0s9394
5kf0fr54
=JP tachikawa
4betma47
=JP tadotsu
2t2jr932
=JP tagawa
3rzv1186
5227xs87
=JP tahara
3x874836
55w1jj91
5rqkdy14
=JP taihaku ku
578mxe91
=JP taisho ku
5ryt6796
=JP taito city
024jbz93
0f13ky04
152awj28
1g0ane18
1jg7g981
1vccm961
280k9j44
2b0xqa57
2rxehg12
3e1fps54
4jdwaf03
4tj4wx16
52zhra73
59h9bj62
5ehqv878
5m2edq74
5q45ky19
=JP tajimi
0j9zbm39
2kb86z46
4wpjpv62
=JP takachiho cho
49kz4527
=JP takahagi
4m9xvq67
=JP takaishi
1ndry741
=JP takamatsu
02tq9174
02zvky07
0nnxmp87
12c94717
140wyg37
18r4ve11
1f6d3s17
28f4pa23
29e9gc02
29yr5c74
2zc8hx95
3df36x28
3rkrnn78
3zcsz552
4hba3q82
4j7mzp05
4nb5et46
4qq62n14
4rx6q792
5fsqrn62
5gprh649
5m8dye22
5n8vzb74
=JP takamori
0573e884
=JP takaoka
2h2fg990
3dxpdb95
=JP takarazuka
0337p258
09wkcd89
1mpv3829
3ryhbe71
4ntaar48
5w3mdt70
=JP takasaki
20b0y443
2dkt6479
2fae9q89
2hzddm04
3tr1sj74
4399kt07 jp1
49ph2k85
4khk1822
4qknqs93
50v6z451
5e571q11
5w4a8m11
=JP takatsu
0054rx45
16zba674
442m3025
51hxwa14
=JP takatsuki
10s8jw92
1216n141
18qe7008
1x9j4q94
1y2kdt21
29yaft79
2np2sr64
3dbpvz47
3gt88y48
3qbwe721
45brcn82
5t4kpv37
=JP takayama
1g307a52
2dwzmz76
33r5zc58
4rgbza34
59r6em50
=JP taketoyo
5p83r381
=JP tama
0f5vzj66
0fshrd58
0yx33h08
1ep7xn66
2yan9z19
=JP tamano
2k736151
=JP tanba
3edrct07
=JP tarui
0wh5bn38
=JP tatebayashi
1ftkry34
3xdfcy19
=JP tategajo san
4r4h7360
=JP tateichi
0yfap710
28886b45
5fng2j94
=JP tatsuno
4m8nb974
=JP teine ku
2awn8279
=JP tempaku
0t2hwt38
=JP tendo shi
06gxy745
07zwp430
486qgd45
=JP tendo
2sbkts37
=JP tennoji ku
1pwpy693
=JP tenri
5g2axc67
=JP tenryu ku
4mjs1p14
=JP tobata ku
05ev8y91
51gtyj36
=JP tobetsu
50wn8m29
=JP tochigi
0xj3b267 fdf
1qpswk97
20ns9z20 mp1
2h576f65
=JP toda
5xek1n35
=JP togane
1d1z0b10
=JP togariishi
4emyqb57
=JP togo
5q43qm86
=JP toin cho
58aw1839
=JP tokai mura
2vck8g64 m5a nj2
5h0wd634 nji
5nf86y53
=JP tokai
0b51r420
2tqf3106
=JP toki
1t3wyv61 n9w
=JP tokoname
1xebr811
=JP tokorozawa shi
0d238852
=JP tokorozawa
0rjja836
2d6w1q58
2kph0n79
=JP tokushima
05914433
09gcq722
0mwx7p82
0z0mr204
1grym831
21ph5e41
273vqz67
27bfgw20
2dt36r49
2hq66e38
399pg384
3b7qnd44
43zhyz89
4d5ay023
5v1ap911
=JP tokuyama
558szv56
=JP tokyo
00050t83
000cg692
001k0954
0097mb19
00chmh95
00cxp047
00hskt11
00k40t10
00kd7771
00t1zq41
00wej815
00wy3051
01144c36
014zp728
0170vz04
01bhsv95
01fjcz27
01g3jn25
01ggbx22
01sgj505
01we8w24
022kt416
025ww868
027dz305
028wg630
02b4pj73
02cfy541
02fj3m33
02hy1z05
02mztf78
02scw660
02wgkd29
0306vw82 46j
031fc687
034aq409
0396tw82
039pzg53
03ahkh29
03bjsc39
03gxqe71
03jtew32
03mejv54
03qdfg20
03taff89
042cyg15
042p7n06
04713342
04a3vj53
04p1pb71
04rtk039
04tg2586
04wqrz71
053cs676
057tc939
058xdx33
059vr703 ca3 nad
059xpe44
05bf9897
05cz3t21
05hx4g64
05q86y64
05vft420
05xkwy83 myw
060jg679
06pbws28
06t9zc28
06yyzx89
06zhcc50
074awv67
075e2n47
079tm437
07a62q55
07c64331
07c88108 mcu
07f5s288
07k1td47
07pxvx88
07tjaq50
07w76162
07wxbw11
07xn7v02 awm cie cii mq7 nad
0834m943
083dxv92
08ej6p62
08f5wa49
08jam490
08qgm855
08td3p62 nad
092gmc55
0932nr14
0941jr33
097jy435
097kbr85
09e5z592
09q4y463
09qxag31
09x1ke56
09xkwf56
09z2z347
0ab45451
0abbgv23
0acx1e95
0ah3ma49
0ayrk676
0b0p4j69
0b5fk960
0b8sxa64
0bavmx73
0bhdmf45
0bsmzd39
0bv64a69
0c2h6p86 11pn
0c5mww57
0cc2cj67
0cvc5g32
0cvmch98
0cw67x51
0czxgw88
0d22xe23
0d3en495
0d7vgm92
0dbg3003
0de23h54
0dnn6j70
0dpsr712
0dreqn16
0drk6w41
0dyta386
0dyw7b26
0dzsfb89
0e1zaf81
0e2t3013
0e3qbp10
0e5yzw53
0ee9rw54
0ejz0646
0etn5569
0f2txz25
0f3fvn46
0f8c2k07
0f8e4s55
0fsjcs42
0fvs1x60
0g482e48
0g80dh10
0g9kgt66
0gj5p964
0gn1bk57
0gnby550
0gnfza67
0gv0np59
0h1att17
0h5tjt58
0h7gyj76
0hbgbh82
0hc54507
0hc8av43
0hm1dp75
0hqc6w79
0htcsr78
0hz8mj39
0j20yy16
0j5vv741
0j6jx121
0jakdf17
0jdd5q52
0jdn5183
0jn17w87
0jpm9b26
0jqjdp84
0jtmm480
0k02k227
0k09zh24
0k0fxx81
0k0q6e68
0k3pxy76
0k5j5c86
0kbjsx88 n35
0kh69w15
0kn8pe59
0ksm0582
0kswvd50
0kw8nz94
0ky8w108
0kyhtv22
0kzaga87
0m4n3q75
0ma7c320
0mc3j403
0mht5s60
0n1ard79
0n1gz317
0n82zt72
0n8cd549
0nava455
0nf9rg18
0nk5cf97
0nmbr691
0nr08b21
0ntfnx83
0nxp6056
0p46er52
0p9hna44
0pbs7327
0phkb172
0pkaf287
0pkfs166
0pp7q070
0q1ekz15
0q1z9n94
0q3q5393
0q67ww79
0qar5s49
0qdbnb47
0qf0yp70
0qg0kr10
0qgjv472
0qnfqk03
0r9cjb36
0r9w3j27
0re37a10
0rfzm906
0rgp3j19
0rq4er08
0rw99n54
0rxf5j14
0s0vmr72
0s3p9v54
0s614d66
0s9amp20
0smpyt26
0sq4df16
0t76qa96
0t8zw306
0tcc4r12
0tfgxj54
0tjqcr17
0tydck69
0tzybz48
0v09dh56
0v5th343
0v6r8906
0vc3qb55
0vmdr162
0vn0zk41
0vntp727
0vs1pz50
0vya8493
0w1zvy92
0w803q57
0w8wc934
0wgkqx32
0wk0sx73
0wm7p047
0ws30h19
0x194q47
0x3b5b62
0x3jzn88
0x62xy97
0xcej302
0xmgvk71
0y0zne44
0y6kw130
0ykhbh21
0ynbyf59
0yvyj927
0yvz6462
0yw7a334
0yzvve44
0z1njc54
0z5tv669
0zfapm50
0zgbzw24
0zn4hy50
10jr2e58
10p88392
10rsn281
10z6xx69
112mx960
113jvc39
115e6y41
115vcm08
1169d420
116en103
11db8566
11rjky44
11zwgr78
12322w18
1258d510
126h8t90
12bdm419
12daep68
12e6rh19
131qn182
1353h433
13k5y296
13m58231
13n55y95
13nrf512
13sxy806
13t64292
13tya969
13wmr868
13yhev13
13ytx106
1411f618
141nnt22
145f3g58
1464wm64 n1h
148jqz97
149yd715
14aeyd41
14b96823
14c0bf64
14kzp326
14paee57
14pr4r77
14v0sb27
14wx0y54
14y8mn22
14zgm880
155e5d19
15a2rt79
15b38518
15cafh73
15d1gt07
15e2vx95
15f26s43
15hppy16
15hqbh76
15mnhr62
15qvcc59
15yqp743
161dh580
162y3f52
1641cv78 m75
166m3x03
16ayvn05
16bgq349
16d28b58
16e5r936
16padj08
16q5kc23
16q5ye28
16rp7f18
16ryph89
16svmr24
16t1kc57
16vzmc05
16x6tw47
16yy9j09
173n3c03
1742ys19
178spj14
17b2d067
17b8rn13
17ce4302
17ejyb46
17g9a849
17h2dy10
17j9wh51
17jwe502
17kzqj25
183qt302
183te774
18402t03
188yz413
18c4h365
18hwpf05
18nb9n34
18nc6029
18rcdc65
18wh2466
18wp0236
190jz161
191zmb05
192dpg52
195avp08
19683t59
1971q181
19h4er57
19vpk765
19xtd122
19yv5w19
19zv8f18
1a1ew260
1a3g5118
1a77ce11
1aqcpe75
1b1gtf65
1bd3ye13
1bntpj94
1bt8n520
1bvqg661
1bwqe616
1bz1nc45
1cdnw320
1cdrde68
1cfmz593
1cfpzw88 73x
1cg0k189
1chqkb73
1cjash87
1cjdqj81
1cpt0h14
1cxsc908
1d0sjx19
1dmf6h27
1dxv6p09
1e2d5r18
1e4q9134
1e5tcw09
1e6v1265
1e87x925
1e97pj45
1ec1ev77
1eeckp72
1ef53534
1efr2w87
1emyp653
1etc5190
1f0xj683
1fc5yc54
1fg4d936
1fhkqy32
1fk7f614
1fmn8042
1fn1gp77
1fp19k36
1fsjjr57
1fva3742
1fz2dm70
1g8jmb35
1g8yfk02
1gaw2478
1gt7r886
1gxtsk48
1h30sx92
1h399f18
1h54h698
1h7j5k21
1hb2ne47
1hbrn211
1hde4t98
1he8zy72
1hnfza55
1hpz8r71
1hrftf03
1j21x531
1j6sxy67 es3
1j8xkf47
1jwqqd72
1k0ckf23
1k0ds106
1k86s411
1kaqxm37 10hg
1kj3mp08
1kkk1p70
1ks10077
1ksved11
1kt7ap73
1kz55g98
1m0j3711
1m316d02
1mbjxe28
1mc6ts50
1mdfj071
1mpd7s19
1mrvbd33
1n54f818
1n7gsv75
1nckkm68
1nhj9647
1nmpj461
1np3cz56
1nw0n580
1p5z3v19
1p7qe739
1pa62v70
1pc3rk31
1pdt0g30
1ph0pk09
1pp5tt34
1pshgb33
1py0v579
1py0xw12
1q4wy056
1qh72446
1qm4sd11
1r281910
1r490t98
1r7nqj12
1r88qh41
1rcxda67
1rd31k26
1rjygp02
1rvyj653
1s1hm369
1s3mmd49
1s9kwm37
1sgzrz83
1skf6196
1srz1t22
1stv0b46
1sybbs10
1t0j6w37
1t5mwx02
1t67f005
1t7fx814
1t7xbe38
1tkga408
1tn0em45
1tpyf635
1tx1rq25
1v07hj96
1v0pgv63
1v42ys47
1v4vm136
1v743b94
1v7ahx52
1v93tw45
1vbs6145
1vcn0259
1vecej39
1vepzj85 3td
1vew2c72
1vgenm18
1vp3ms71
1vwq9032
1vz0r831
1w47zv87
1w5vp368
1wc2tq75
1wpjrv46
1wvs2n51
1x29j481 oe9
1x36m247
1x53gx71
1xbeq647
1xcq4388
1xerg443
1xfm7b36
1xr0jq51
1xxxds74
1xzaty57
1y0anq30
1y42f538
1y54h464
1y7jk925
1yf5j164
1yjngp91
1yv3d743
1yvjzz81
1yw8dm24
1ywqnr15
1yy5mw19
1z0kpz83
1z4jpw82
1z528e40
1z745x67
1z7s7j95
1zcrn013
1zjd0643
1zq5k385
1zrh0b92
1zs74r82
1zwcys39
1zwphm70
201vdf26
20ay5m03
20d63z41
20ff7c13
20gzt537
20p12e29
20z2rb93
2197kx55
21a26605
21djqe90
21s07j37
21xaf247
221vgq66
227xss69
22cvpj02
22dhrf38
22es3t03
22gw9k40
22mctk52
22mwkf84
22q96t77
22vghp55
22wcvk97
22yhjq53
22zbr960
234cd281
23mp6003 mzd
23n0vr78
23r10y33
23rb5836
240a1c32
241n6h40
24mpsc65
24zt8a97
251vfx90
25349c89
254bmq54
25ccn685
25k5ez60
25mxtn51
25w3tf57
25ys5y27
261x4p49
262n0g55
263b6f89
26422q21
264f4e78
26gtp362
26hk5s03
26tt3h56
26v2ph40
26w8xv69
2772kk97
27b1sp84 mjv
27eejh88
27gdbg63
27j3zg65
27qpvt36
27qqek76
27rkeh08
27tyzk91
27wsbc40 mg5
27y26122
285aqz98
286jxt41
289e7422
28mhrr87
28z8qe34 n9w
292awh62 78n
292ym357
294epk92
29c2pn37
29ggr184
29xh1r47
2a0gt662
2a3mnt93
2a5g4t56
2a6etc13
2anpr822
2apyj447
2aq67p44 mmg
2asxp484
2at7cs40
2axgft05
2b9s4r63
2batjz45
2bspkt64
2bvada24
2bwxve09
2bxhgv17
2c1mt808
2c64hn09
2c7akf81
2caqc891 n1h
2cb2sd53
2ccw7t09
2cfbgz09
2cfe6r19
2cnt7f76
2cpxvv16
2cyz2665
2czxf571
2d1d3446
2d1jet54
2d2yy683
2deetg88 ln0
2dhyyn72
2dngzb65
2dxvwm43
2e0cj066
2e2yrp11
2e4yj858
2e6jwz14
2ea5wd62
2eag8530
2egbj510
2engc643
2et3py29
2exqgm79
2f4g7t12
2fhkne84
2fpz8088
2g27zb55
2g7vqw33
2g9f5b81
2ge40a94
2ge6fe64 m6z
2gfzzy13
2gkqyc26
2gkxja18
2gmnxp82
2gtc5h12
2gxxzb83
2h1jtt91
2h1p7v03
2h1qe123
2h1s0270
2hcx7n63
2hgxnr90
2hq3jg45
2hqk8013
2hrb2387
2j0pzx46
2j1xhm46
2jcak191
2jcn9048
2jdjw316
2jx8ck11
2jxmv467
2jz0s612
2k5d5750
2k5qmq46
2k60m694
2k8x6k10
2k96x766
2kbe5v55
2kct7770
2kj7wx32
2kjypr98
2kkhtm43
2kn6nx58
2ksj6x61
2ksr0n77
2ktw5e91
2kwn3a82
2kxw8q35
2m129w84
2m5s2d07
2m5srn05
2m6qk538
2m9pdn17
2mchxy08
2mdzkw21
2meqw785
2mgg8p98
2mhm5w65
2mjhg506
2mqxz690
2mtnqb70
2mwgzr84
2my1p648
2n470s97
2nc1mn78
2ndn7046
2nnhbq91
2nnhm363
2nnr0a52
2nq0tm67
2ny1dx49
2p1mzj94
2p2hdv07
2p3fnn23
2p574y25
2pjbsb60
2q2ye002
2q916a93
2qa5hr50
2qb8gh26
2qbept03
2qnq4988
2qr20086
2qst6p72
2qvsy238
2r19bt50
2r1d7x68 7oq
2r4zkd90
2r5cnj08
2r5r1038
2r64v254
2r86kg79
2ra47g14
2rh6b217
2rh70c08
2rk1v957
2rqvrp93
2rrg2c94
2rxky039
2s016q17
2s7nat60
2s8w9d85
2sb4gh56
2sd53h86
2st0pe74
2swm2f23
2sxnp368
2sxz8h41
2t19fx09
2t1m5632
2t4mp811
2t7d0y55
2tb9w649
2tefzr61
2tf01n02
2tzt1z19
2v03bx32
2v636k90
2v970d04
2v9z1h82
2vdtnf67
2vdyab02
2ve95t13
2vhkjx14
2vhz6861
2w5dy710
2w842p05
2wa6sn09
2wc6ha45
2wdhf285
2wgf5858
2wjqfd29
2wk7hb64
2wqdd210
2ws0hm40
2x0yjy88
2x2d4k59
2x6pkt72
2x88th57
2xcybn77 mp1
2xnraw58
2xt4jj17
2y0ssa74
2y2f3e22 mmg
2y8cd205
2yedhf35
2yee0095
2yemx219
2yfqyv95
2ygpzn39
2yyszw94
2z5ggc23
2z5nms51 myw
2z5vm027
2z936431
2z9hh502
2zfbyq93
2zpmxf06
2zr8yr92
2zzfq177
300pft78
304xxk68
305dcn72
306zjp26
30fmj129
30v2hs28
30xwxp19
30y7x049
316d5p98
317e8f14
31bv6e65
31dp5151 mdp n35
31nbmf07
31ntzm95
31q7h902
31qkz233
31r0z067
31tfsa37 1007
31ynym32
326v3z14
3274r707
328hp884
3294c124
32ad4x80
32f2kz07
32m8jb43
32qqvq76
32rqtv20
32s6vg49
32y1jj47
32ybtz45
32ymr618
337f8v71
33a1rv92 mp1
33cwfa39
33cwg652
33d3yc78
33m6bb51
33v6h662
33xcsh46
33y26782 mmg
33zp8j66
3436dr48
34dtfn75
34kd8j82
34ny7j54
34qq8j36
3519c477
3560ne38
3599d813
359kqn13
35fwcz02
35gxp094
35hs1q27
35kpke84
35nwxe06
35q3qk69
35vje231
35yy6m30
35z7sv25
3604d246
3630mg45
36999x25
36d5p407
36gvh298
36n53h90
36ptw795
36ve1r97
36w79395 ln0
36wkxc84 z02
373a6k33
373e2w33
376pgy71
37g26051
37gphk63
37px4461
37qt0706 mez
37s2db26
37teva93
37xsw929
37xxr180
384epz80
386syr84
387g1t09
388t6n15
38amjy13
38cxpb82
38zsab95
391adj93
3986ee65
39cf7410
39f18222
39n45t76
39pt7s63
39td7v51
39vj6345
39vzkj41
39xg1m33
39ys1d08
39zveh30
3a23ph14
3ac4tk02
3aexwf51
3ajxah49
3aphgr60
3avb9a76
3b03vy48
3bbyax37 lld lu6 mq7 nad
3bgt5n04
3bhc0r81
3bw10f59
3c6bf397
3c94yw72
3ch14951
3chdv970
3crfce94
3dax8y07
3ddrbp36
3dgaxm65
3dhbrs34
3dhqwb76
3dntmd83
3e2s4679
3e4nj576
3e51bc44
3e5y0y34
3eb2zp02
3ebec821
3eexn793
3ehz1f81
3ep8k939
3f543q81
3f74xd51
3fbas882
3feehn34
3fhbym19
3fn4k739
3fqxnd58
3fvwxc59
3fzyek12
3g0m9c53
3g88xj06
3g9ek587
3ge26363
3gnqwy84
3gq62294
3gvvw626
3gz5xp73
3h5yht09
3h8kez92
3hapbz02
3hb9hm67
3hfq2n34
3hp3mw60
3hpf3e81
3hremv38
3j186m48
3j480g22
3jbn8j42
3jcejr58 n6l
3jjjme57
3jp6hb89
3jse9f02 xmz
3jv9sa78
3jx1y547
3jzxwd55
3kb2zm15
3kdq7b22
3kedtk42
3kg5a226
3kjjhe36
3kjsjz16
3krj9j49
3ks0tt05
3kw7j946
3kx44b81
3m07m097
3m67qp67
3mb27p64
3mc4n068
3mm3ph30 yt1
3mnb0t97
3mp4b404
3mpkb302
3msc2c98
3mv39058
3mxw8t14
3mzeqe16
3mzyx188
3n2dpf45
3nan1z82
3nc4h531
3ndtc605
3njxtn49
3nqap837
3ntccx93
3nv92q59 m8v
3nz17f48
3p0f6497
3p330m15
3p9nrq57
3pbssv88
3ph67546
3phj0x60
3psq8n05
3pt9x374
3q11y497
3q1hz719
3qeas415
3qf00w40
3r2bjn02
3r3pbs98
3r7fm174
3ram9582
3rcpts17 mka
3rd0p893
3rp86n04
3rqh4h65
3rxv4m21
3s0yqk10
3s23ay81
3s63xr43
3s7b3g60
3s957998
3savr706
3sdxsz64
3she8458
3sj5jg89
3sr5hk15
3svrhp97
3t988a77
3tbtgq51
3tgxtq39
3thr4j23
3tpcyh35
3tyb9q08
3v1d1974
3v77b728
3v84dj52
3vaz2582
3vgmsr20
3vk2ee13
3vq35391
3vvt5470
3vzxt803
3w0jkt32
3w63ta28
3weam126
3whj2817
3wk7a387
3wk9z763
3wmnrc91
3ws9bs22
3wssfd89
3wz4p175
3x4xvr14
3x5gwj59
3xgxw153
3xjqft75
3xq7wt40
3xqbqb14
3xrphz63
3xsr4q95
3xzzt249
3y50fa25
3y5vba12
3y6rwc78
3y708c23
3y8p5m75
3ym4q031
3yvwk494
3z0jrc25
3z1dtq82
3z22t144 87y
3zc3ah67
3zjtz035
3zkz9130
3ztdzc15
4067bp33
409p1440
409v6m60
40cqjs91
40f4y023
40h02z76 cjg
40ja7936
40mpqc50
40r16a68
40skp162
40xx6p34 n35
40zxe022
413d6v25
4164j283
41cyqf41
41dz4347
41hynd24
41k23c94
41k7vj66
41mjh419
41narv46
41rj4040 nh3
41y80p71 wdv
42130q70
42815a40
42fhxk54
42n1zz26
42q4kf72
42qjbt91
42vs2406
42wasb67
435yxw79
437r5r80
43apdk07
43ga8x09
43s0fn12
43v7fq47
4461z340
44b27k76
44enzw67
44ghw904
44jdke57
44mkdq33
44pxj632
44pzhf68
44qbza93
44qwwh31
44r01e44
44radm67
44y3gk76
4535zb61
4587re88
45f4cj55
45kpyv62
45r73682
45z98644
468zj874
4701bc03
47by5682
47j4zh09
47kd7281
47mtdf33
47r3fm82
47z4ys07 z0o
483ewd92
486g6b11
48ar9n68
48arg914
48jm0g87
48nxq511
48rj2z13
48swmy20
48t56w09
48va4596
48yjfs77
48zqcn09
4915qk43 110s
492y4q90
49444z21
49840617
49b8gt69
49jaya88
49y2df60
4a3fxw44
4a3w7c98
4a6j1k10
4a79d524
4a7t5284
4aa21062
4aawnm78
4abgsr31
4agsgy77
4agvdf86
4ajm8b74
4aqrg319
4ask4j07
4av5vp66
4avsp476
4b0sqj14
4b22v608
4b6xwk80
4bbxay08
4bcbax71
4bmd5e25
4bpbcc82
4bxrzx68
4c292595
4c3ebg91
4cc2md17
4cj0ys57
4cj2h183
4cjnrr47
4cjrna85 n2d
4cqcs587
4cw9ke34
4cx6ae80
4cz3rb18
4cz55j42
4d6h2y86
4d96k197
4da21y15
4dabz326
4dhst662
4djd0e70
4dnmj419
4dsq8e97
4dt6bw53
4e1a9m96
4e45ng25
4e4qr749
4e634x13
4e764k96
4edvhw11
4ee64434
4efvj010
4ej5wa30
4ejgr990
4emv5a43
4ep4cb98
4eqd2f30
4eqtjv38
4f0kxe59
4f0mr516
4f5ykh80
4f8vwg61
4f9xr902
4fn0fc92
4fxsjh51
4fyzqj08
4fz66x85
4fz8r448
4g0m2d49
4g1fwn42
4g1gys64
4gcc2383
4gcg0n58
4gd29w40
4gey2582
4gj6tm91
4gkesc36
4gpknv18
4gtcke47
4gzand64
4h1pq403
4h5jjv17
4h82h717
4hawx602
4hc84p76 86t
4hkn0641
4j27n830
4jd4jp95
4jh8cx24
4jndar25
4k1zvt96
4k33s063
4k56w561
4kekqx13
4kfj2295
4kkwhs92
4kmb0727
4krhg278
4ksd4g47 n6l
4kxkhn65
4m1b9565
4ma40g91
4mag0y45
4mdct971
4mj80311 11nj
4mps6107
4msypa27
4mzk4q39
4ncff402
4nhgac81
4nte7633
4p4e8t29 n35
4p7cv903
4p7nt802
4pde1m41
4pg51e30
4pjvvb04
4q3w4q22
4q4hbm31
4q5kzb02
4q6rd425
4q6w3b25
4q876q10
4qbh3z77
4qgbbk05
4qgk0f68
4qrmed67
4qwprc69
4r0rzf56
4r2hbv78
4r4pq051
4r8tsy16
4reayw33
4rh68a02
4rmr1278
4rpzaq65
4rtbhg57
4s2ntr18
4s4r2c40
4s629c33
4s8g8527
4sv18103
4t23sv93
4t9sje43
4tac8f56
4tht4t69
4tmv3q77
4tnjwq62
4tq97318
4tqen686
4tqfhv51
4txrm941
4txtaz29
4vdey719
4vnqkx80
4vqx8m08
4vr3cf25
4vv8tv34
4w2akp96
4w574v35
4w5h0820
4w7eg945
4w8f2338
4wd29d63
4wn7d698
4wsgqy55
4wtrzv91
4wx6rh88
4wzv3n59
4x1dwm38
4x6axz83
4xq9nz88
4xrprn09
4xv3xn53
4xzxak21
4y0s1771
4y2jhf44
4y31xb63
4y6ges66
4yjyvy93
4ypwve02
4yrt0z65
4ytb1d39
4ywky568
4yy0hz59
4yzxbx71
4z3fgm65
4z7xfj55
4zbcdm10
4zc9x335
4zdr7750
4zp58p78
501fpn39
5071e455
50kvkr25
50p04v75
50rsje66
50wdfq62
50y5ck20
50ybep11
5102hs19
511q2902
51479f29
514qvg71
51635438
516c1z47
5188mw55
51k3eh31
51tdqs35
523srp42
52dn0m48
52g9db60
52vbfx84
52ywng59
530evv80
53290d43
53364k84
535hbe81
53e8a708
53skcm44
53yx7592
544za304
54crwb12
54fywr36
54v15h45
54wa3824
54wnct40
5519sm54
552mgr51
55mcfk05
55n47h92 n35
55qs7f05
55r13e66
55rfe179
55tbc836
55tm7f07
55z4ja82
560vbt41
56hy2s79
56x4q282
57ek6208
57gm9c24
57m0at44
57p7sf36
57vgp054
57xcsb04
57zeth62
57zh3y96
5814ha56
5821y639
583svv19
58548196 n99
589fsf57
58q8kz50
58wb7691
58xxg166
595wsj36
59bmex60
59czkb40
59d6yn51
59jw6v13
59kpn068
59mrqf46
59pch876
59swyb75
59v2tb26
59wkht85
59yhyy33
5adbwj06
5angq744
5ape3326
5aqg9159
5aqxqy14
5arv2073 7to
5awkxa30
5b2w9c34
5b6qj426
5b6z1n20
5bkcw107
5bpgjr24
5bqfq123
5bz4s011
5bzky302
5c4bsk60 nbw
5c8wa765
5cbf4214
5cd3cw56
5chkt494
5cjs4m76
5ckf9v85
5cph0j38
5cw8ax51
5cwtbp67
5d0z1h60
5d1de378
5d5aq410
5d7x7x53
5dcna836
5dhcxc25
5dhkgd39
5dpybt35
5dqf9946
5e0dm506
5e34ra63
5e818p88
5e9q5230
5eagjn10
5ebds523
5efy4j44
5ekd6257
5epddd96
5f659z64
5f8a4p63
5f9mkq61
5f9ze865
5fg7k674
5fp2qr91
5fpx4038
5fqfbj82
5fr04091
5fr1cw47
5gbd1t94
5gd76j39
5gf6be35
5gg0gh87
5ggwvw88
5ggzej07
5gj5ka88
5gx96t70
5h00pe93
5h2s3g06
5h2t6865
5hd91813
5he67b65
5hfcbw70
5hfyep85
5htt1s44
5japqc65
5jgqjp95
5jhv5427
5jjkap67
5jkxnr58
5jnwhe63
5js82y61
5jv76h83
5jwrvn11
5jygqt38
5k12ah57
5k1zsp15
5k57rv29
5k623468
5k6m5t95 n6l
5k8qyy21
5k8zfb28
5ka2rh72
5kfafn92
5kqr5637
5kt9ar58
5m62xk31
5m77an26
5m7sjn28
5mhc7495
5mkkj353
5mpek259
5mt01203
5mv5zk02
5mzmc736
5n9ybf95
5nw2da48
5p3qfv79
5pe30f54
5pfa7h42
5pxxpb81
5pzy5y50
5q186127
5q26tj83
5q2d1724
5qav3d15
5qemrn04
5qkcsb49
5qqsw426
5qrj6z44
5qrp4k12
5qvatg15
5qxhp197
5qxwej02
5qzb2q24
5r0whd85
5r5jkq07
5r92j264
5rcyr649
5rgj9466
5rjp4018
5rmqsa52
5rtn3a96
5s76re36
5s7evh92
5s8rbp47
5s9k3969
5sb3ve62
5sb81p75
5sj3n476
5sk8m495
5sm4qw49
5snmp989
5sq8ch70
5t153d32
5t1ev189
5t3x2m13
5th9sq46
5tvqac82
5v2ymc15
5v54wa38
5vc9jn48
5vjvdn70
5vpk9z93
5vwg1891
5w035e71
5w0tfe41
5w54q336
5w5m7541
5wdzdd31
5wgnjg63
5wgr0j38
5wszs827
5wthsp76
5wxj1991
5x3w7z93
5x5fe079
5x8vxp89
5xb4jz59
5xdejm35
5xeefy56
5xejcn14
5xhmzx41
5xnn8353
5xq5xh16
5xs52z55
5y184w12
5y2g7215
5y77zf79
5y7zcx10
5yctyn65
=JP tomakomai
3znejq22
=JP tome
4bbejv30
=JP tomigusuku shi
54gh3109
=JP tomigusuku
3hfrkg98
=JP tomioka
1ww30x54
=JP tonami shi
09aqkt86
=JP tondabayashi
5dbskv62
=JP tone machi
3nyq1252
=JP toon
1hxchc80
=JP toride
58d7hs76
=JP tosa shi
2x6dxy73
=JP toshima
0kjpdj33
0mrerz55
0mxdb470
0svzd462
1f7ff610
1yry8d43
23ag7630
2dmqt748
2ftws031
2jy98g05
2kfaqn82
3cn8tx65
3sx1t902
4dtq6t16
5sbz5590
=JP tosu
4dab1g54
=JP tottori shi
044png46
06ffkc02
164hj580
24yc3q36
38wr0v37
4gsg8b22 ngn
516ek610
56zesk73
=JP toyama
0hdh0747
0qw7q473
0t09ra09
0xhy9s30
1nwhyj12
1szgg304
3558c952
3jy2g328
445phv87
4a2npp96
5y3xcx21
=JP toyoake
46f6cx68
=JP toyohashi
1bstca33
1p1f8250
2fvj8330
2qqfqc47
331wqp96
3h3tds63
4ptep242
4ybce962
55r1v423
=JP toyohira ku
42fp6c18
=JP toyokawa
08ffzm51
08sn3f91
41jr6h53
5tm4b103
=JP toyonaka
07vd9g61
108sf866
1rgbbv42
1sgrz056
20sh2y73
2qp0j514
2rvr7q96
2sv6sx84
3cymxs77
3fxhzm84
3x42rv11
3z99f347
40j99w46 nho
56y8pj21
=JP toyooka
1fgged21
4tkt0z61
4xqm0b91
=JP toyosato cho
0m3ptg97
=JP toyota
0r8yzb86
0v0g7y41
0xfecy77
227zyy26
2p3rmf37
2qsepw74
2zqm6r10 ni7
307bxz06
4k2hjz66
51cdv813
=JP tsubame
42p3sp68
4v570c94
=JP tsuchiura shi
55vbmb89
=JP tsuchiura
0cfbfw05
339vwz86
5t2w7768
=JP tsu
10p5d495
1529vy56
1e4yrb49
297mgg61
2d3b2n38
2htkj088
31sr5j33
40mhfp46
44cqdj35
4q0b3c27
4yzg0e77
5p38tr07
=JP tsukuba gun
53xn4v04 nj2
=JP tsukuba shi
5cj7pt82
=JP tsukuba
05pdtr14
0f7jtn66
0nwp9g54 nj2
0wk6yx76
0wrscw66
11mhmr09
1948cb05 nj2
1fmrf533
1g5y5k24 n35
1h376869
1hfwpq02
1qradn92 nj2
1sssay75
26f50t21
26v1ze26
28fz3b89
28mk3t27
2956yf07
2ab3cb17
2fmy9v62
2j6hy684
31gqrq04 mn7
322vsx20
327y7e25 nj2
3gb41d27
3kas5n86
3qt6f440 ayz cii nj8
3v40yp04
4070t623
44bma518
46ra6g36
46x9xf09
4b8j4a33
4br41767 njb
4cwfse38
4p6trc94
54zcfj38 csk njq
57bx9y85
5dnvsb41
5ed7ae91
5n1n3w07
5yk8hs36
=JP tsukubamirai
2h6c6s55
=JP tsuruga
1k5ave46
3h954b39
=JP tsurugashima shi
07k1d073
=JP tsurumi ku
1a041m90
24j7m381
2fnxdk15
4brv5149
=JP tsurumi
02nesw33
1zm2wm76
5n7h5q26
=JP tsuruoka
2sw2gr16
30gskw66
3jsv8b41
4t4rvp17
=JP tsushima
2fc7c239
=JP tsuyama
04jgvp16
09pyrv87
1qvvnv12
2nkxy067
=JP tsuzuki ku
183x0t02
2v4jtv70
4fdjex87
56z3n065
=JP ube
1bcb9c06
1pvwv052
1zdtdh72
2dgmxb18
4e61t155
55h12990
5mj21m66
5sm1a994
5ypc8g53
=JP uchinada machi
1qyr7048
=JP ueda
0m6y2w67
12wjvf04
14w0bx13
195mb669
2h3fck13
3j44cc15
3vypfd87
44a8tz03
4j51xd90
4y552z18
=JP uenohara
25vmw012
=JP uji
02k0xe08
0dtr7z10 kud
0w16jn86
12jaev32
1ar6bb32
2xfpc920 kud
=JP ukiha shi
2ggykc77
3d3sg084
43ha9w67
=JP ukyo district
0ksccw60
0xwm0n16
34kz2q55
3h1bp626
=JP united states shi
4y74f588
4ys9bc31
=JP unnan
14572h89
=JP uozu
225af582
=JP urasoe shi
3rvjk961
5x240v52
=JP urasoe
2g61vs33
3s0qp812
=JP urawa ku
11qrwa57
39sx3489
3xm10m64
5f5ra324
=JP urayasu
2k1vq030
3ggyy033
=JP uruma
00w8yc17
16z05n60
4t5mt493
=JP ushiku
3m0f1043
41pxbv16
=JP utsunomiya
017c2n05
0n7ry993
0wrn8115
1188dy18
13qjyp86
17rk2s63
24bncw68
2kx5fx64
2ypdcz26
3cdaaf14
3eg72e39
3prf0r66
3qddw557
3x38rw49
3xes6q20
5f79jb24
5mthvt16
5p939w45
5vjx2089
=JP wakaba ku
564tm215
=JP wakabayashi
4ks1wb90
=JP wakamatsu ku
0xc0sq83
1wbsct55
2fd5cr60
55j4q288
=JP wakayama shi
0yzszn60
=JP wakayama
1f8dzj77
1zstab56
256h8f75
2qhhm014
2r033j14
2znq2s88
3bmwz664
3gy83155
4amkzs34
4g926778
4s3cat53
4x9cdm35
4z44m122
55g2mf68
=JP wakkanai
3h5b6q78
=JP wako shi
5jp4cx75
=JP wako
1sjwvz98
22hvg611 nnb
3gv2xk61 nnb
4j1n1c04 nnb
5tqx4s13 nnb
5vmjks78 nnb
=JP waseda tsurumakicho
3n73wg95
=JP watari
3344ty51
=JP yabu
0ye93n57
=JP yachiyo
09666g22
38s3xg41
4yjz9j46
=JP yaese
1eyz2v57
2s56s535
=JP yahata nishi ku
4atq1a16
=JP yaizu
244vtq08
29tgyg03
52q9xn36
=JP yamagata
0cjz8690
0xy44n04
1sbek618
1z2gze58
202tms25
3axg0947
3p1rmr05
4k6amx66
50be9403
5h6tzw52
5kq0e363
5kzbe759
=JP yamaguchi
04wk3x25
0b3mwd12
0tkw8w21
21qagr46
30chaq85
3cxys317
4cb5cb57
=JP yamamoto
36ajj366
=JP yamanashi shi
1m38g178
20kqfe02
35f5kg94
=JP yamashina ku
16he0489
=JP yamato shi
0m2xhf67
3z7jdz44
4eayc606
=JP yamatokoriyama shi
0vn93v83
=JP yamatokoriyama
34jd0m14 k3e
=JP yamatotakada shi
5axcyv04
=JP yame
189v8q85
=JP yanagawa
4rj78312
=JP yanai
11j3n884
=JP yao
18g9j451
1vsged97
3jpdsb30
5dbwv732
=JP yashio
1kfvpq31
=JP yasugicho
27hyfg83
=JP yawatahama
0pnx7d83
1e08v038
=JP yodogawa ku
09hsm219
19afqe70
1b4kdj10
1rgdxd69
1zyc3p32
26qs1r33
2q45qa65
2v9san81
3dbttn10
413fm378
5w9qv485
=JP yokkaichi
010rmz96
08740n09
0qhfeq57
0qrcbh63
1xhjz234
2kzpes48
2pd9vm89
37vd2e78
3t6qw930
=JP yokohama
0064pn24
04gtsb65
04h24333
06xazc28
07pdwz56
0aapa202
0g2asy76
0hb4j726
0mkj8e45
0p9rpe63
0qsrmq07
0sdj7q88
0tykj324
0vxg2528
0yf32w91
0yr30950
10hfy465
10rf2m76 nnb
135d1r83
13cftt59
15xqjq34
17f85t98
1efwd504
1p29af69
1ry38620
20pjpv69
24wb5k07
2d5ey042
2e45e442
2gmwvg31
2j6c0d67
2mr55435
305wnm79
37267588
3cxavb34
3d85wd75
3dsp4s22
3jj6gw15
3k95ve17
3qfes209
3r7d4g46
3zyp6p76
44fdhr57
46jdgp91
4a88ne27
4bcrs686
4cw3s860
4fav5970
4g5vmc79
4hd12s89
4hwy3h09
4j41hc27
4j8wth34
4mb6s476 nnb
4tew3n82
52p6n135
543mcr22
55ggwx94 nrf
56s15d10
57216j94
57ha1659
5b8ssq51
5jjtbe25
5nvdpy04
5pkv7077
5v8zes35
=JP yokosuka
07wr0r46
0n2n7216
2j1mt797
59qg2m13
5j1rwp06
=JP yokote
3tw56e23
=JP yonago
3wa1wy25
4m4qkt73
5fvd6e47
=JP yonezawa
2yknsn66
34x75m33
4wpebs26
5m88m864
=JP yoro cho
18y56097
=JP yoro gun
0nj85p14
=JP yoyogi sanyacho tokyo
36vwej91
=JP yurihonjo
07g1vn56
=JP yuzawa
2cpwqf16
=JP zama shi
3vrb0p48
=JP zama
2gzyqy61
45fvx862
5jhmfs41
=JP zao
4tw83h16
=JP zushi
280t6q56
2kvbt343
3q6q6w05
=KE bomet county
3p41j374
=KE bungoma
111z3553
=KE busia
4jfsqd34
=KE eldoret
10crp378
12vk3585
3wxsga24 ntz
4p6eac84
=KE embu
0hzs6t60
=KE gatundu
4pweky63
=KE homa bay
3gzm8w29
=KE juja
2t7c3b83 4ow
=KE kajiado
3sd9v004
=KE kakamega
2tpk0p14
=KE kapsabet
1gsxb553
=KE kerugoya
0geck193
=KE kiambu
363aed77
=KE kilifi
3my81p15
=KE kisii
53stv828
=KE kisumu
23pskh72
4e4b7b24
=KE lodwar
2gfjzb42
=KE machakos
5eyrmk93
5phwew21
=KE marimanti
465bzv04
=KE molo
25k0bh36
=KE mombasa
1grm2d66
5t3vnt47
=KE mtito andei
5dj22k02
=KE muranga
57k4ej49
=KE nairobi
01gex257
056s7g24
08nk3d11
0bf7t669
0bxym797 zt0
0dzfmv17
0n3whp50
0py1np48
0qpv3w06
0v8tn024
103bf245
10cbts85
13ery440
15h5sy57
15z29x25 10p4
168tr314
19ae2j05
1b7tbs82
1cmcvq49
1fztcv40
1jxjwb74 bsa
1kmz4383
1p4enw18
1qb5qa49
1qmtv077
1r6rc776
1tapgj66 bsa
1w9cfb64
20wajj63
23q8t028
23yg3m94 ntz
27et3m60
29rd6696
2ccxj712
2eyff421
2jhq7089
2jm1re07
2n3wwc06
2q2zgz40
2wm49c11
2y9nww90
2zc3d503
32ztsj35
38rnnj64
3a1hhg18
3e5s1f17
3hz7e558
3n6tmk81
3qegss47
3s72rc96
3wzc0b85
3zw1kz58
42tph174
47cttg96
47dnqw48
47eaw227
47tgv290
4991rm54
4cmmy395
4eehsy38
4fwtam12
4hnbx943
4j5k3k40
4j6g1x63
4pmvpd04
4q100z57
4r1cxt79 etf
50pcd452
526r9902
53sj8m08
55p8z543
55w89263 pee
58emmq70
5czpjv93
5fxg9b69
5jh8dx31
5p2z3x69
5pwhmm02
5px9k635
5wn4z044
5xf6v732
=KE naivasha
230rkd28
=KE nakuru
09b5t134
1jk2zc89
=KE narok
0dygpn15
=KE nyahururu
2y5m7j45
=KE nyeri
4bm15q02
5jg5ty85
=KE songhor
4atmv946
=KE sotik post
59j2cd05
=KE sotik
25q8p570
=KE thika
4kq7tf63
=KG batken
1kx1an46
=KG bishkek
0a7jq604
0bah2v32
0bqc1z76
0zazm316
1821ts51
1c0q3y52
1c9f4y89
26t9b832 c80 cii
26t9hg14
284btd36
2ar8gr68
2vw4rj70
3f2vf930
3kj11b67
3vvzk644
4730q569
4frf8n21
4pmayc53
4xtznh26
5b1yn577
=KG gorod bishkek
4h27b256
=KG jalal abad
5f7dn964
=KG kant
1na2qs84
=KG karakol
1pb8rp31
=KG naryn
45dk1x92
=KG osh
09vyzb24
0y1f4581
449rh157
4ebesy71
=KG talas
1pyqxp87
=KH battambang
3ggezs29
=KH phnom penh
0gdv5j66
0jm7ty44
0pcwya82
0s8xgq82
2bz9f046
2f76hw52
2fmnes76
2zdpmw21
33dmae14
35dx9h62 nwj
3enb1k33
3ht2dx40
3wej2k16
3zsp0254
4jpmg381
4s1yrz35
4yg0vm25
5fj1je62
5v78qy15 zu8
5xpbkj44
=KH siem reap
1yjqh416
=KH sisophon
4mgz4b37
=KI tarawa
3xx09h51
=KM moroni
36tnqa40
=KN basseterre
1p6z3b24
5m2ea140
=KP huichon si
0fq58w87
=KP kaesong
0wtvt142
=KP pyongyang
0ybseg45
1zxpj864
2a9x5m28
3nbxaq37
=KR andong
1vx3p235
4wd10e19
5jv9bv25
=KR ansan si
10paqf38
5yp5js06 oav
=KR anseong
3bdkz192 og9
=KR anyang si
0c25dn03
0rxf7n07
32e49973 o9k
3rve6f96
4ngysf93 nxk
4sbe6g90
5kf6ye97 o6s
5ydxj072
=KR baegam
2grtwb05
=KR boryeong
3bw6qq24 ofg
=KR boseong gun
303qjm02 ofg
=KR bucheon si
3wg7b808
443jbw36 occ
=KR busan
07ezqq25
15471y74 o2j
18w5za81
19641589 nxr
1an57a31
1bsmqk19 o70
1pzf6r50 nxr
1vf6fe11 oa3
23b3v773
24b57v39
27zf7h57 nxu
2chzeh21 o6q
2csf4f34
2sr2ee22
2xkmx604
2zg03225 o0m
32m55064
3qvtpc38
3z0nnr82
41hem229 nyf
4336k829 nyf
4hskk338
5881nc45 o0m
5ds44a85
5gcxpk23 ny7
5ta6qn61
=KR buyeo gun
437ap982 o15
=KR changwon
1jj61460 o5n
1rwkhb30 o79
2rdw6h67
304hg989
37pkxm09
3ctacd45
3g6fsw88
4sf78n69
4wdz4v71 oez
55zxjg88 nyj
5bskz173 o5n
=KR cheonan
24t5tt95
4h8jph19 o9m
4qfph657 o79
4y897m55 o5u
504zw976
586h1368
5v0qpv28 o5u
=KR cheongju si
0ak7t903
19em0d38
1f7dp456
2tx4na66
2wnxgj78
2x9xnh02 oec
367xsy85
3fj01431
3nfkpr39
43ddwk90
4banag31
4epn6t09
4jgeq066
4wajgf26
5529q263 nz3
=KR chinchon
43zvrs33 odu
5739xz97 o6s
=KR chuncheon
011pmj28
1mh5ph17
1rf1rj96
2gy3yk56
2v7thk18
3sbhge02
41hzs681
5hwzrf74 nxk
=KR chungju si
3qqbe534
=KR chungju
0bnp0v08 oao
42vhbr87
=KR daegu
0da1ft82
0fd9sj13 o40
0hyr5m88 o0a
0wgj7j17
1acyer19 o06
1fgbt009
1jk65d91 o03
1jp62s20
1pq8qc29
1wqj3451 o02
20r4p198 nxf o6t o6u
299nd731 o08
35r7hb75
3frjya69
3yj40c58 nzs
40c17130
427wbh59
45wr3278
4ntyjt11 o0i
4qn0xg47 o06
4ryd5567
4xxe0935 o03
55zd7d59
5cc1v231
5e6g0130
5epbp274
5mpvtx13 o0a
5yc6p159
=KR daejeon
05bty106
05rpmt10 o79
07gmjd97 o62
0c5s4a53
0cs28a13 o18
0eqbnd64
0p8pqb52
0s147322 o6s
0sk0vp53
0w5wtr35
0wvvxx15
0x514t95
0xanaq50 o4b
0y0zf565
13aysd81 o6u
13frrx13
13yz9b19 o79
159w2913
16keqt57
193rx222
1az7b475 o79
1bxvfc84
1eksj726
1g0hqq23 nxf o6u
1jq2yx59
1k4yrm29 o79
1khafp76 o1m
1qcq9d74 nxf o6u o79
1rg5mm74 o79
1tck1990 occ
1xb4fs50 o0x o79
227as991
298pes53 o79
2mwyc682 o6s
2nk74404
2v8yp068
2xkg9c32
367gm239 oex
37pqnq23 o6k
3ep23f07 o79
3tgywz49 o6s
3ysstz10 o79
3zxw5p19
417sdw47 o79
42393h03
4353mq94 o1e
43k4kk20
44k0pw44
453x9z68
47v1x836 nxf o6u
4dtgat87 oec
4g2pxh42 o6k
5apxxy63
5fhe0r85 odc
5j3rwq14 o78
5k1va520 o1z
=KR eumseong gun
5cfy3e91 o6p
=KR gangjin gun
20yaek67
=KR gangneung
06fs1j92
0v2fq029
14fwd296
3pw3x387 ofg
5n486907
=KR giheung
1znbx673
=KR gimcheon si
27286m03 o78
58gwcb74
=KR gimcheon
1gr8hx37
23pce284
25mxgc68 o6q
44eq7773 o6q
=KR gimhae si
2mf8ey61
=KR gimhae
21a40z85
4xqwq985
=KR gongju
2gme4h42
3bh1kf66
44b0v477
5am4sg66
=KR goyang si
1222g256 o2v
17z1f632
1fv9q536
1nwsar36 o2v
1zx5ww52 nxr
20db1e56
2tsanh21 o92
2vt68k07 oet
35enhp47 o79
3c8k9q07
3zn16x61
4mgza367
4ncjj210
5fgmqm64 o2u
5jmm0651
=KR gumi
3cbcg118 o82
50ttrs82 o9m
=KR gunpo
0f5kdg89 ofc
454sq974 o4b
=KR gunsan
2jpv3e53
4f4n0j07
=KR guri si
2f9avj37 ofp
=KR gwacheon
23q9yj10
=KR gwangju
091hhm06 o4b
0f200z37 o3n
131gn249 o3g
1dcefd69 o79
1p78w079 o3g
1zt9a375
21py7g65 o3c
24kbgz78
3a35w771 o3c
3gvw5538 o60
49weex04 o3c
4pme8x11 ocw
5kzjxq56
5x4c1983
=KR gwangmyeong
582v6g41 of2
=KR gyeongju
0twdhr48
173p1x79 o2v
1dsa5866 oet
3a1v4n19
3tekc442 o2v
535mdh73
585jdm07 o03
=KR gyeongsan si
11k9pp95
1z7qjn33
44xay220
4fxknd68
59bdq320
=KR hongchon
0j2y4070 ofg
=KR hongseong
3x362t66
=KR hwaseong si
00t1x690 csk
3851x012
4mb4bg59
4n278m24 nxk
4tkhxj35
=KR hwasun
54gh2b75 o3c
=KR icheon si
17rj5k52 og9
=KR iksan
06776986
10hc8153 o4b
183m5185 o4b
2nmt8h49
3qng4b58 o4b
3rfpav60 o4b
=KR incheon
05nteb15 o7u
16jxdz70
17gxrm85 occ
180de293
18h5ek25
1bz63t48 o4p
1easw929
22tspp03
2687b281 o7u
2gqdm821
2vygm709
2xhmzq41
3yrc0w08 o4p
4apk3g44 o29
4gj5px28 o4n
4n1s0q44 ogv
544z6x19 o78
5k84m754
=KR jecheon si
4302qt77
=KR jecheon
1d100w34
=KR jeju city
1hje9742 csk
27pq4845
2kb2dn85
2m79yz62
517bmz88
5hnb4n85
5p64mb74 o56
5q76pg64
=KR jeongeup
02v9pb51 ofg
=KR jeonju
0emz0366
0g1br919
0jt2mw14 o78
0qbxky68 o6p
0vn4ec76 o6q
34bxst58 o5g
3by16w37 o5k
3xs9yg50 o6q
3y8kgm87
4hgb7n06 o4b
5q92br09
=KR jinan gun
1kjxxw55
=KR jinju si
0saywf64
=KR jinju
0gbcc509 o5m
0xe85x21
3kvhnf06 o6o
4wh4te66
5avfsg20
5f1c3n42 odc
=KR jongno gu
1x4whx42
=KR jukjeon dong
58pdbn81
=KR jung gu
3g98ap29
=KR mokpo
4efaym97
4zg0cs74 o60
=KR naju
0avq9860 o6s
0gmryg88 o6u
1thhk923
2bs3zv47
4fperw70
4v3ym002 o60
=KR nam gu
27pp3z40
=KR namwon
13k0nv46
=KR nonsan
1jmh2048
=KR ochang eup
3r8ks070
=KR paju si
4rzzr925 og9
=KR pocheon si
2q3j1823
4np4m207 og9
=KR pohang
0txhkt32
0xdzs422 o02
2gntzb40 o6h o6u
3tjeg502 nxf o6u
44dv6z74
4hmt0j25 nxf o6u
4xysgw12
5267d168
=KR pyeongtaek si
4c7yen31
=KR sacheon si
3khw1425 o6u
=KR samcheok si
03ntpa62
=KR sangju si
4k7gvs40 oec
=KR sejong si
10gtx568
22c4zk48 o6p o9k
=KR sejong
08nkqk13 o9k
09g8rq41 o9k
0v7npr30
12zp9903
1p262204 o9k
1wpjm123 o9k
2fhmtn03
2kn1p956 o6s
2qz16y57 o6s o78
2yfxxh25 nyv
35g89j34 ob4
36xb2667 o9k
3737pq38 o6s
3bamq636
3p3sm411
3qehyx72 o9k
3tmzec49 o6s
466vx552 o1s
4vtz2g46 o6s
4xt5aa77 o9k
58rymf81 o6u
=KR seocho gu
0gjmje40
=KR seogwipo
4m2hj141
51ehkh20
=KR seongnam si
04g9hq59
0bw4x405
0cb3km46 oae
0jc3hw63 o7y
0pv8f849
12bgdr48
131s3p65
17agdj19 o53
1e0hcx30
1gysn705
1j49yd81
1r9jj364 o53
2fvb1t21
2keexa98 o7y
2wg74v35 o6p
2z0c8z45
3dy4eg44
3ryywt80
41051y78 o7z
43n4tt17
49enk825 o53
4nbqb988 o7m o82
4nzrnx83
4t0zhb48
4xbpez43 o6t
4yka3j04 o7m
55135t18 o2v
5acby202
5cweff96
=KR seosan city
3ehee371
=KR seoul
005vby86 ocw
0226ge45
02nav185 o8a
02wfgr58
04t6v776
04xmd305
04zhf707
09asv333
09ns5r57
0ajg8t71 o6s o6t
0bv1jr75
0bxeqa64 o6s
0c33xm12
0csb7d97
0fdzyk40
0ggjh491 o6s
0jcx1769 oao
0jnds476 oag
0njt2653 nxk
0nt82y31 oc4
0p2s5e88
0p45d091 nxf o6u
0pnt8b91 o8a
0r38f875
0r5tc683
0rg6e542 ofi
0rjw1x90 oez
0rqzms02
0srqmh97
0t541f81
0v6w5255 odt ofp
0vxgjw72 o9k
0w7gjp48
0wcwkf45
0xhz2q61 o74
0xx85724 oae
0ypk0v12 oc5
132rxg34 oc5
13e76m06 oez
13x1r993 o7y
14xqzt56 oae
154bb690 oav
16539177
16ebag96
16sfje56
16xe6q07
17jsrs50
17stnw60
18923k68
19xm3p48
1bc2nz61
1bj3z035 ocd
1bj9w612 oex
1d5xph69
1e666568
1em4e880 of7
1fpnj063
1gaag595
1gpt0r18 o8c
1h6frr69
1hyb4h74
1j6bah27 oae
1ks0bt75 oae
1mbzp479 o6s
1n93gn67
1q1pz867 o70
1r024a98
1rncwg06
1svc3820 o9k
1sy34016
1vbmek33 o8o
1vf2ak57
1vn5a437 o8z
1w108f05 cie cii oaa
1w2r7p29
1wjejq96
1x32cn48
1x7q0308 o60
1y6ccd51
1z4nnt86 odo
1zmhvm70
1zqcg218
20m7t761 oe9
229xaa13 occ
22a2kb82 o6u
22r1q746
249tng68
24f7an49
25gvpt43
25h1m602
27j9rp38 nxr
28qrs449
299fsa36
29kezw11 oc5
2aghm194
2bszj235
2cs2sd33 od3
2cyrtj23
2dd1bz43 ofp
2ena5444
2f33kj63 oa5
2f8bpw77
2fywdp72
2fzwdc59 oe2
2ghpjv23
2h7vzs32 o6s
2hjfaw18
2j0x3x48
2kxx1z36
2mz5xm98
2n2b8x16
2ncby374
2ndgyq34 xmj
2nq4tw74
2ntw5v16 nxf o6u
2pg36486
2r3j9j80
2ss0kx69 oa5
2tavw492
2v0htd58
2vhgqt29
2vxcyd13
2wjbax77
2x2wph78
2xg14391
2xk0ns75
2y802x14
2z7ccn69 occ
30vkcn94
31p65n62
33vecp71 od7
359r0c80
3696td91
36bvfx36 oc5
36ktj817 oa5
375ste74
39fwba89 o6p
39k65f65 o6s
3b8ryw94
3bff7j94
3c1m7989
3ddh2c27
3exgrk66 oen
3g03dn68 o79
3gs7jc26 o7y
3j7gdf68
3m25xs75
3pdemc78
3q9f1475
3qg6r976 o9r
3qjsrb10
3s5q0090 ofg
3s7h1x17
3ta21y66 o6s
3tsmnr35
3vrr2435 o92
3vxc6h80 oc5
3xzf6x18
3ybej830
3zcbna64
3zh4pz48
3zjb4595
40tpv123
41hz9568
41segm15 ofg
42s7kp61
432dt133 oc5
440x9h63
4498wq72
44kjp413 oe2
451d4r46
4677dp78
46865y68
46j9cm62 o8x
46p12h21
476bn305 oe9
47dqcg40
47v5p666
48kg1k05
48m9x696
494zgc81 odo
4a4qnc06
4ajwkn20 oe2
4be65q32
4bfwec56
4bjg9m96 of7
4bpmmm63
4c2djv76 o70
4cfzns05
4cqyfy93
4d1tte79
4dp43p74
4e3bb298
4ec7wh40
4gjj3027 oav
4gr4mh63 of2
4h6qvc91
4h9pn542
4hrnwm06
4k9ke985 oat
4kn6vt85 o6s
4m5b7294
4n76mm80 ofp
4nrmrg07 oec
4p0gv653
4pjzv747 oc4
4pqpfz42 o92
4q78tk20
4r6shn89 nxf o6u
4s882a41
4scsat82
4sze3c15 oaa
4tdkxq51
4tz7b884 oex
4vnck882 10hg
4w01w454 o8z
4w12t635
4w32gf09
4w3jy968
4wx3p623
4xc7cw12
4xmt0833
4y7ajp38
4yd1pb14
4ywg4h07
500xzf72
508jvq27
51q2m369
525j5h19 o71
52geb445
52rjg816
53d97e59
53fp5c05
53hz0f96 oc5
549jh941
56cn0e37 occ
56tn4839
57ch1y38
57q6n778
58s27532 ofr
59fa3x42 o6s
59k49c26 oc5
59x9n677 o0j
59y6e822
5a15z872 oe9
5b3mkh21
5cbf1t36
5cxnr816 oa1
5dmq6f22 o9g
5eqxpf83 o9m
5f0vmf18 o9g
5h13a661
5hfet039 o9k
5k6h9r09 oe9
5ke98p93
5kp93586
5kvsmq55
5kxbz959
5kzfa883 o0x o79
5mx1gf76
5nsja522
5pa68763
5prqcv46 o6s
5rtdxx03 o82
5rwxjy27 oae
5s6rc685 o6s
5sh9gw40
5tb49488
5tbwvf65
5tkqcq07
5tn05n57 ocz
5v642w12
5v6gdb70
5we5gj17
5x9xyq11 o8o
5yfdxt86
5yk9h240
=KR siheung si
060vt104
3j3wkv12
=KR sinchon dong
0tfaab58 oaa
=KR sokcho
3qy2cv56
=KR suncheon
0dc0fn76
1vsww631
=KR suwon si
1zgdd257
4axnyp10
=KR suwon
0ap24592
0msb1w96 occ
19ags049
1bp6g914
1bzpky79 ogh
22sgvv39
2hbjae69
2qb91e52 ogn
3ccwte70 o78
3k4zaw35 ogn
3pfm5m48 og9
3pz62n70
3tpec229
3tzb2h73
4vccma76
4x0xky69
51dczx73 oat
53y1ht16
5fqp8n03 ogn
5xkxf605 ogh
=KR uijeongbu si
1ghq5e75 oex
2ezaf703 occ
5a2d1r13 og9
=KR uiwang
4gzcxt97 o79
=KR uljin county
3v8sx406
=KR ulsan
0qj2j544
113xme87 o6s
128dte27 o1h
17cjz748
2ajeds27
2tec3785
3sab2a45
433haa75
=KR wanju
11rp3b19 o5h
1yf19s49
28jp5z02 o79
2kj8ch84
2mfh9k86
2ty3a980
37rt4a55
40ybh559 o5h
=KR wonju
160gc229 oaa
1b346b72 oh9
51269613 o6n
5wrcnz68
=KR yangjeongdong
1ksfmw73
=KR yangju
4jzh4z84
=KR yangpyong
01610k88 o78
56qz1b88
=KR yangsan
1v1k9x08 nxu
41baww89 nxu
4kgg1090
4zxn2t77 ohj
5pdrtn98 ohj
=KR yecheon gun
2e9fga34
=KR yeongcheon si
25d8rj75 o09
=KR yeongdeok gun
0222cc16 ofg
=KR yeongwol gun
146j2x71
=KR yongin si
09dbys72
15tdma78
2ety8s21 nyv
2gnf3372 o6v
357msq30 oe2
4y865p48
=KR yongin
0d4r3a45
=KR yongsan dong
11fyah69
2g5x1d12
=KR yuseong gu
046ap498
27331q77
=KW ad dawhah
5etvh706
=KW al ahmadi
3zq0jh88
5qehkd24
=KW al jabiriyah
5nkffb74
=KW al jahra
21fqaq27
=KW al uqaylah
2gqgne03
=KW ash shuwaykh
0hwfn059
=KW az zahra
265a3013
=KW kuwait city
0r0fgm05
0w73cg32
1vjvsj67
2029th93
21e5j056
24242h31
24vkek24
2523c915
2qer1j03
41tgg678
4wacmk20
5dbvt214
5ka4wq25 oie
5xa0v755
=KW safat
2e0vm063
=KZ aktobe
1mgaqp12
=KZ almaty
0a6vph10
0j3ccw54
0kc94n51
0kq9hk82
0s0yct57 ok9 okj
1h85cx24 ok9 okj
1pk2ck74
1wtxm109 ok9 okj
1wvnp782 el8
1xeb1c73
20cpsb96
20f58t40
26b73g96
26vbyp30
28wvjd90
2mjsj764
2tpw8g37
33cvvt68
352k1g16 okj
3pscpn55
3q0vrn42
3vaxkw63 ok9 okj
43fecn14
4b82qh04 ok9 okj
4dv0yy25
4hasps36
4nj3w743
4qjrz315
4xwh9695
4xy7xh64
50cgqa20
523w7v09
58kytx66
58yhnv51 csk
5cpg3d24
5czq7m38
5ekffz43
5jra0838
5ssa1185
5v3ekh26
5xx3wf87
=KZ arqalyk
4rtxcq25
=KZ astana
053vmf39
0hbxvp14
0xhcc696
0z7xz780
11jzyk83
242cby63
2fdfcp95
2hp1c648
2k3grx88
34kc6w18
3577hm03
3ef3sy26
3fn1w943
3gvsr558
3pj6ge82
4a4keh50
4d2nkq36
4wc3fj32
52bp4r61
52bx8q98
5769ap73
5jnvbc31
5mecez53
5scdje39
5tyne317
=KZ atyrau
5nmhtv58
=KZ baikonur
3v7hjb52
=KZ karaganda
0eq8hh49
0fz54b81
24cz2s53
2cbftw37
3x368n87
=KZ kostanay
246fxh44
2z81jf86
4qw17677
5y74m987
=KZ kurchatov
2nqtsx95
=KZ kyzylorda
13vpa670
336rcx12
=KZ nur sultan
0j4d3v37
1mazcp58
5qkfsj27
=KZ oral
2k100q44
3h8f2y52
=KZ pavlodar
17wmdt28
=KZ petropavl
1vy7ep52
352wb750
=KZ semey
0zgt9663
3kg5qh91
52q3p191
=KZ shchuchinsk
4wt90243
=KZ shymkent
0g9zze16
23ewea43
=KZ taldiqorgan
5eq5hr59
=KZ taraz
08f75a90
14kyp779
2tvdnz86
3fkxys09
3qxqqy94
3sqmjr39
=KZ temirtau
0ahnrd38
2zr5p933
=KZ turkestan
35shw784
=KZ ust kamenogorsk
0ay44a88
0vj0q898
2xbhbx68
=LA salavan
1keb5n36
=LA vientiane
2qkn0e91
31xne895
=LB al hadath
0c0xnc19
=LB baabda
3gc39678
=LB beirut
0d260p98
0hqkan37
0wjy0847
0x9ewr78
0ypk1e52
10xrwa11
1csc7562
2jya5567
2t9nm044 c80 cii
322dgg87
383mzb93
3wd03705 73x
3y0sm881
44fxjq88
499qn039
4bagh120
4khcv915
4pznsd21
4z0np064
5g06bh89
5qfavd56
=LB deir ez zahrani
1jk10450
=LB tripoli
1xvwxv41
4bgbsx11
=LB zahle
2yg1ds16
=LB zouk mosbeh
30br0314
=LC castries
0bzdg454
1h6x4375
=LC gros islet
2x7n7s85
4qc5fv62
=LI schaan
0na1g793
44h7tr79
=LI vaduz
0b6dr373
1qjrx392
4hw3a076
4rz0sq59
51c2pp02
58bc7h45
=LK ambalangoda
5xvhpk21
=LK ampara
07vzmy24
=LK anuradhapura
3w8mg215
4dd86x86
=LK badulla
5mqkk958
=LK battaramulla
2c1myh82
5kew1b48
=LK batticaloa
1jrs3715
=LK colombo
0fhk4582
0jxnh380
0nqjr204
10xaa060
11hn1c89
11rrqf91
1e0c1w56
1j78b619 ong
1z9sze45
2366kp40
2a37a132
2f2f0234 ong
2phn5242
2rcm3a66
2rm76t37
302fn725
302k4c24
36q0g587
36tvvp06
3m21w409
3p0tqk33
3xszmh62
46pqvy32
474m4e38
4drt7762
4n37he08
54pkye94
582gcw47
5g7w4342
=LK galle
33jvzr14
=LK homagama
00tj4z49
1thtwt75
42vw1210
=LK jaffna
2fwjgw17
=LK kalutara
0a0js907
1q0eat70
=LK kandy
25h79t26
3wvtrq14
5hee4x70
=LK karandeniya
3jhpv180
=LK kelaniya
2r91my29
5qv3p611
=LK kuliyapitiya
43yykt67
=LK maharagama
535vdw70
=LK malabe
39hp5d87
=LK moratuwa
075rz071
491f5305
=LK padukka
2d4te065
=LK pitipana town
2jhg8z64
=LK point pedro
1rqwqr15
=LK ratmalana
32vwca88
=LK ratnapura
45vwzt11
=LK seeduwa
36r78s06
=LK sri jayewardenepura kotte
0bmw1713
=LK vavuniya
2x6ahj98
=LK yakkala
5eve7a13
=LR harper
1t6qw336
=LR monrovia
440cy367
543zsz75
5dj90a57
=LR paynesville
09h4xc05
=LR suacoco
12pbct87
=LR wilsonville
3spkcf71
=LS maseru
00cqmf02
4j4j0a75
=LS mokhotlong
5fxjqz87
=LT alytus
0wf4k745
=LT kaunas
069bkg23
07t3j908
0c4rg397
0hxk7s55
0zfsm297
16t48x91
1me6gb93
350e0c50
3qk8fz33
4y7eh037
5w61r586
=LT klaipeda
1cm4sr79
1rqcwn02
27sdcz20
=LT siauliai
1w69qj84
=LT utena
5q4md098
=LT vilnius
052k0e03
0zqn6a72
10310r32
11v22a28
25yaka09
2e16g411
2fsejp38
2gs16m83
2qr8jq33
2x3e4q36
35gfy236
3cnjaa38 10hg
3nadee84
468tgh79
48m2aa35
4b62yp82
4w2jh416
4ymc4274
50gfgn67
56pp6k18
57zvny46
590pq693
5r42kg44
5rky1t53
=LU bascharage
3cax2885
=LU belval
2qav7c04 oqy
4c6fdf96 oqy
4cqhc152 oqy
=LU belvaux
1t178j62
40y22644
4f391x22
=LU bertrange
5emg1w27
=LU boevange sur attert
4vn83f14
=LU differdange
0cfy0294
3jsxvr85
3v2df654 oqc
=LU dudelange
4wm8ce51 orf
=LU esch sur alzette
0mrq0n58
40jf9322
51tr1y59 oqy
54b6pr16 oqy
=LU leudelange
4gpsrx13
=LU luxembourg kirchberg
2689jc25
333e3w09
=LU luxembourg
09yhf078
0q8qjx07
10htnk72 izg
14wa1410
164cy529
1bndmv37
2578qw11 1no
269ne204
29yy6d70
2cmtcb39
2y984316
36x5ad56
39z13y21
3nxhvh78
3wjr3p28
3xq7w797
4dvh0v63
4p977q83
4sbq4036
4y9qgr69
4ys0ah18 7xn
55a87x75
5c92t973
5ddcp808
5e0vkr08
5k10hd12
5m1w2041
5natt857
=LU strassen
12m8gv78
2485re30
=LV daugavpils
1mrkb883
=LV dobele
18t9wj74
=LV jelgava
3f077y84
=LV liepaja
5pw8hv78
=LV rezekne
4d6the49
=LV riga
06xbp572
0h1aq868
0pc6v375
0qaje814
0tgafc17
0twb6c09
1c8z0k91
1vfw8847
2ck2y820 os6
2m6g7c72
2q2vrq41 os6
2r52cf76
30npvq69 10hg
3nadks56
3x1zq178
4a0bad71 os6
4tggq083
55t1w920
5716x568
5csczx38
5g3mes96
5q78k270
5x6fwk90
=LV sigulda
495w3f17
=LV valmiera
3jp1kx71
=LV ventspils
3sc6wx59
=LY ajdabiya
0mv6h241
=LY al bayda
1wykm490
=LY al khums
56mwwj30
=LY az zahra
1myteh25
=LY az zawiyah
1vnv1744
4gvyph89
=LY bani walid
1304n587
3vbcp824
4af5e344
54h6cy21
=LY benghazi
0y2f9m95
13hqyg37
1b1zcy98
1mg2ny21
5kaaxy03
=LY bin jawwad
2p852y24
=LY brak
4jybm820
=LY darnah
0kzrp571
5x4gcn89
=LY gharyan
2kxhqs80
=LY janzur
5brsx115
=LY misratah
14fcf271
509eed67
=LY nalut
2zctvr17
=LY qasr bin ghashir
4tw24749
=LY sabratah
4yhfw911
4zvemf87
=LY sirte
2tcssc12
=LY surman
4p66x465
=LY tajura
0a9jq809
=LY taraghin
2vk1k895
=LY tarhuna
0ehj1e38
=LY tobruk
17mqhz69
=LY tripoli
02a29y03
0k0vnk02
0taa2s29
1fn2sa57
1pm5qg50
1wbvvd76
1zz4w697
2dqhhq58 csk
2dsehb09
2mw4qt74
2w030k33
3q7fex02
3qp6z628
4131zp69
4dabqh73 ota tej
5s3qq987
5w8xh322
=LY zawiya
4h21j944
=LY zintan
1t21ag29
=LY zliten
01a78b43
1gr30f96
=MA agadir
06sgpv47
=MA ben guerir
48w0yb32
=MA beni mellal
2m8tb249
=MA casablanca
01q4kn48
11s40y19 ou8
1tezat55
1wcdkp35 ov0
1ye8vh67
20nbej04 otz ou6
2631q704
2nhfkk25
2sct0170
3g26ah87
3kfrvm58
41m6k425
4g1c5a53
4gjyrn78
4yb4j419
4ykvv917
57a3cc32
=MA fes
2svrd444
343jym73
35gpvf24
3s9x8b85
4efg9a07
4v8apc83
=MA ifrane
3erkev52
=MA jadida
36kgyt43
=MA kenitra
2wj89n04
=MA marrakesh
09nscf91
3xc55g68
4xf6nm78
=MA meknes
4cnscd67
51hckb40
=MA mohammedia
58gnfy87
=MA oujda
4bmqy315
=MA rabat
0675rp98
07h8y788
0md3qm14
0r8w8f84
0w9knq58
1jmx7534
1m2sr579
1sg4z386
248pa505
2gjqpv16
38zpvz53
3ckf5b20
3yfnmn45
3ymhqy66
4a41pr43
4bn1qy53
4sxg3977
4wbcfb93
52bnvt46 ovg
59qgcz87
5f8qcz72
5fdmhs75
5mktfw05
5y503v71
=MA safi
1ec0jk73
=MA settat
3cdvht47
=MA taroudant
3e6y1m22
=MA tetouan
3c4shz64
=MC monaco
0tn95863
1kzswj76
1t9r8c86
2kb5sz66
4kptf457
5p80rh40
=MD cahul
25t4nz25
=MD chisinau
08kz9r66
0mzymc28
0pp57x97
0zkxn351
1g7fa878
1txpb462
1w01n720
1whxzd80
2b82hk77
2ffnqv03
2frnkp15
31ja6t57
3eaxvz05 ow7
3twcgp39
475kvb92
49t06j55
4apw5n28
4bz60n78
4d26v797
4kp6rb84
58hkqk21
5aqyve98
5rqjcx81
5ypw0993
=MD magurele
12dgx147
=ME podgorica
1essp181
1teshw58
2drrjp49
2w11zw27
3tsjvt68
4n0wbr94
5833yb45
5cxcv046
5hhqnk82
=MG antananarivo
08snev66
0kpjh567 owv
2cc2hs63 owv
2ty42a04 dga
2w4gwv87
3fkjvy27
513dj221
5fd4d895
=MK bitola
3e3n8706
4161ta68
=MK gostivar
4xfnd416
=MK ohrid
264mz016
=MK prilep
1gqphq61
=MK shtip
58q1cn43
=MK skopje
0errak20 ox9
0q7dn693
1gwe4v50
1q3zq576
21p8a188
2fek9t68
2wk2vx54
2x1fe912
3fktew82
3xzm3p02
44qfk433
4p3kp518 oxb
4w1hbh79
4wnz0192
52m9k994
5hknds03
=MK sveti nikole
2qtq4y04
=MK tetovo
0m04y575
1e4kx996
=ML bamako
1e9y7529
1mdmjq65
23rbaw78
2g43d244 bsa
2gp6p739
2ntfca46
3ks4n206
4n48wx60
4ty1vy79
=ML kati
28y9zc26
=ML timbuktu
5nahnj25
=MM bhamo
5x5hj147
=MM dawei
09t1k130
=MM hinthada
2g2b5578
=MM kyaukse
28vaas30 oyc
=MM lashio
2ybcvv09
=MM loikaw
217r7k24
=MM magway
2be7kf90
=MM maubin
3ed4e029
=MM meiktila
4tr4t037
=MM monywa
41bvb021
=MM myeik
4hmsv365
=MM nay pyi taw
08d2qg16
3sjz4j28
3vch0r71
54edew91
=MM pakokku
5w30hn31
=MM pathein
35g9cv42
=MM pyinmana
4y8pvp97
=MM sittwe
19cpth08
=MM taunggyi
4jt7y777
=MM taungoo
14gnqa09
=MM yagon
18beez50
5jytbt55
=MM yangon
00pb1q18
133h5567
19ad8130
28v1cr38
2b69zv86
37z28087
38724806
3bxja712
3gc8we39
3vcw8q46
46tej914
5apf4k11
=MM yezin
3dwsxr17
=MN ulaanbaatar
00bstv79
05d8s603
0gcpds33
0ta7av32
11ydgp35
18znna66
1bn0mq21 ozm
27txbv15
2aqxf272
2axzdf31
2x722129
300ws552
3054hf98
32wd5c37
3nyn4g46
3p3cw779
3tthb443
41tjsq03
46v02698
47gexf31
4855bv47
4fzdb789
4k2pbc82
4qfh2k37
4ycjft64
51e84q87
51wcyx09
52g2se33
542nwe46
55jnwc25
55vdfb51
5nsqhr35
5veges73
=MO macao
0nx0vn86
1r4q9n85
2sf5td35
36b3b709 p00
3jqs2n27 p05
3sfsak65
4gpd4q15
4gvvdt54
5vna4324
=MO taipa
2avx9m34
312eq483
=MQ fort france
1x8vns48 c1k
376kfa34
=MQ schoelcher
0srrcb42 cii fqz
583fqk10 fqz
=MR nouakchott
0pt67k84
1ef2d351
3n0zb450
=MS salem
25bevr47
=MT birzebbuga
5dd4y172
=MT il blata l bajda
1ag9w134
=MT marsa
3kvj3647
4cmq4p11
=MT mosta
10f84q38
=MT msida
38jz4194
3a62bv60
4k9q2b98
=MT paola
2z1kxt68
=MT pieta
03nj8h62
=MT saint julians
3pwy6z68
=MT sliema
53vznp54
=MT valletta
14pz6m24
=MU albion
2hdw9a23
=MU ebene cybercity
12ak5d18
=MU moka
0mn8c655
3fnfwd91
5cb0k428
5cyprz33
=MU pamplemousses
4g36ac65
=MU port louis
30111688
=MV male
05azck40
2m4bb038
2r785h72
3kyp2n97
=MW blantyre
27vmhf17
3hbv3b74
57k2pe05
5g4bfa05
5vatjr87
=MW dedza district
0k2x0z20
=MW lilongwe
0b6sbq93
0khnq787
1385bp05
188qm081
2ew7mv78
35d7ds17
3r12d203
4erbyb60
4gm1wq32
4t6b4f95
4wse0k98
=MW livingstonia
2fqsc924
=MW mzuzu
08ej3804
=MW zomba
5qheps57
=MX acaponeta
2d31v873 peb
=MX acapulco juarez
31kjyq12
=MX acatlan osorio
4zjhw235 p7o
=MX agua prieta
56rez340 p7o
=MX aguascalientes
00cx3x38
0amapy86
0q5ep424 p7o
1nc39382
22b6wh61 p9y
2fjgwn28
3647wj34
3ec8vy26
3qvpys73
4g0sx760
583g3j25
=MX altamira
0v1gf193 p9z
41ga1028
5xazy780
=MX apetatitlan antonio carvajal
2m03y943
=MX atarasquillo
439k2291
=MX atlacomulco
2bddmq11
=MX atlautla
4p9f8409
=MX atlixco
1brjce02 p7o
=MX balancan municipality
0965mv68 p7o
=MX benito juarez
094xjg80
=MX boca rio
302jbz39 p7o
=MX calkini
19kjfs29 p7o
=MX calvillo
1447fv18
=MX campeche
0p666k70
4587ry40
5bpb0y22 p9y
5brbyj02
=MX cananea
0dds0202 p7o
=MX cancun
0esaxq21
1xwxw692
21zwb636
336f3190 p7o
3698ym41
=MX cardenas
13bn0m92
=MX celaya
3cbvt511 p5m
4apff558
=MX chalcatongo hidalgo
1ckt2a69
=MX chalco
2ypdzw54
=MX chapingo
47qz2680
=MX chetumal
1kv0ya56 p7o
29w3ge75
=MX chiapa corzo
5pyptk85
=MX chihuahua city
3h954e30
3jgj8t95
4mrrw205
50mqhj64
=MX chihuahua
260nab69
5vjq3b59
=MX chilpancingo
54tbkd46
=MX ciudad altamirano
36epwb08 p7o
=MX ciudad carmen
1npab275
30djhf08
=MX ciudad delicias
51sx7649
=MX ciudad guzman
00sg7415
1d6p8r58 p7o
=MX ciudad huajuapan leon
03eaqr04
=MX ciudad juarez
2gnyy588
2tzzd284
558r1s97
5fj8cf83
5hpp0w78
=MX ciudad madero
4cymm537 p7o
=MX ciudad nezahualcoyotl
0szdrw29 p8a
=MX ciudad nicolas romero
39spa369
=MX ciudad obregon
1v10fv91
2b28ye70 pa4
=MX ciudad serdan
2kj53224 p7o
=MX ciudad universitaria
4q88r129 p8a
=MX ciudad valles
33xr5946 p7o
=MX ciudad victoria
1w7vj569
4hhneb29
4q4yxc04
=MX coacalco
35pqt812
=MX colima
04v39231
1ps88w74
4znxe670
=MX conkal
23nfn818
=MX cordoba
1asdba22 pao
21k8f904
5kecan97
=MX cortazar
1pb9t810
=MX coyoacan
0r6gdp61
=MX cruz
4vt1n802
=MX cuauhtemoc
1x80kz37
=MX cuautitlan izcalli
0n9d5724 p8a
1hete527
1hjh7h09 p7o
=MX cuautla
0yt2gw85 p7o
4c0np212
=MX cuernavaca
23aac055
27svba45
32y0n460 p7k
35927h47
3rzb4f20
4en8na87
59sa4e46
5pajk285
5qtmqh81
=MX cuitlahuac
133f6116
=MX culiacan
308qj720
4f921w28 p4n
4trrf763
5g1mh260
=MX delicias
46ee4w71 p7o
=MX dolores hidalgo
4hb7zd44
=MX durango
2w0sqd02
3gxjcz46
5tcbgw10
=MX ebano
3qeca755
=MX ecatepec
3501hp09
4mc1gv86
=MX emiliano zapata municipality
48gjv863
=MX ensenada
2ta64k30
4znhwb73
5w2bye72
=MX escarcega
34j59894
=MX frontera
2sftkh09 p7o
=MX garza garcia
11gp7f64
2arnxw97
=MX general escobedo
4b202422
=MX gomez palacio
43kc1412
=MX guadalajara
2hgzc508 p9y
2tywpz50
2zpvhb36
37xmw090 p5c
3hvr8395 pc8
3vwm7722 p8q
43xj7k26
43z3jh59
51p4mw04
5ppk0267
=MX guadalupe
23wr5s35
3z6p6204
=MX guanajuato city
2nhmp827
300kmb32
3hre7f61
3jb68d62
58cjye32
=MX guasave
4hxjrb09 p7o
=MX hermosillo
0c32gy34
2n86gn18
4asyez39
4habxs80
5dg6v104
=MX heroica zitacuaro
4yb6z205
=MX hidalgo
519z1a07
=MX huamantla
2rrajq79
=MX huatusco
3gay0164
3ry6p839
=MX huauchinango
5wc2hs84 p7o
=MX huehuetla
2ktmav92
=MX huejotzingo
4avs3e27
=MX huejutla reyes
12nh4m41
=MX huichapan municipality
01gedw60 p7o
=MX iguala independencia
0308ht45 p7o
2rn1d663
=MX irapuato
0tvtvq35
1da06998 p7o
4v21mm27
=MX ixtapaluca
2y1pfw65
=MX ixtlahuaca rayon
1zwq9p88
=MX izucar matamoros
0f45ja95
=MX jalisco
1wg40204
=MX jilotepec molina enriquez
36wxwe09
=MX jiutepec
1k9ww978
=MX jocotitlan
2kry3y94 p7o
=MX jose mariano jimenez
3bmwyk24 p7o
=MX ladron guevara
0ymnc837
=MX lazaro cardenas
3m66j484 p7o
=MX leon
0f1wmk62
0q8h8k29
0vf1vw09
2zmh8h66
39zdhk64 p9y
3w75z957
40r3xq19
47htnr46
4v00hx51
=MX lerdo
0yxvjx76
4bjtbt12 p7o
=MX loreto
3dgrff29 p7o
=MX los mochis
09m7cp22
=MX los reyes
5p299b07 p7o
=MX manzanillo
0nb55479
=MX marques
5v1qt749
=MX mazatlan
0mwm0e05
1dst3018
=MX merida
0r0j5m90
0ra1q261
0w3gq485
14h2x849 pb5
1af24v42
1y05p716
32p1n739
3znw6w55 p9y
481m0575
4f9wq675
5k6dh252 p8a
=MX mexicali
30tc8e27
3dy1d965
4165bm54
4gvszq17
5xwcq167
=MX mexico city
001rqc34 p99
00d3nc08
01rzrn98
03eyrc02 p8a
082wq496
09eqmr18 p9z
0bd1zn20 p8a
0d7xd698
0davry38 p8g pd3
0fjctp77
0nzavp26
0qxc1v02 p8a
0tpx5s27
11f68d87 ayj b91 pd1
15vzk543 csk
1687hb54 yie
16hv6q66
16m4az54 p8a
17rjh121
17zx0e16
193j3v20 p8a
1ev5nj79
1g470z66 p8a
1n1q0h77
1php1d31 p7k
1ptbny37
1qjckx08 p7k
1qqxvf96
1rbbya36 p8a
1ssbs993
1tmp8f25
1tt8f826
20e7ee92 p8a
20fbfd84
29md1766
2dfpb916
2e1c4h55
2fecvj80
2h3fqt03 p9y
2h5j6753
2h9n8v16 10hg
2j4pwj98 p96
2ppsn656
2r2ga890 p8a
2sgr3228
2xp9d883
2z57sg23
2zz52s52
33k8y986
35m3y262
3867fh96
3bd11s93
3c25ne50
3c2jp606
3f1ndh49
3k457f15
3kcgdd35 c80 cii
3kkrza17 p8a
3kv1ct34 p8a
3qc4m595 p8a
3rwcxx67 p8a
3vgrpt42
3xddgg98
3y3gpg30
3zeev498 p8a
40ek4035
40wdye98
40xbp995
41ke1609 p8a
42mgzj06
46e90j34
48zxff28 p8a
4ddydq39
4dk1ra67
4fac6491 p8a
4gsyfx35
4hcdse87
4hn3c767
4hr9rp97
4jan8q76 p8a
4jexp049 p8a
4k21pf91
4q0r6m34
4qzdz471
4rb41y32
50tds906
51d9yz67
52tpj472 p8a
54v4yq51
580rm578
59ex5q34
59sp8j34
5a4y0m94
5adj5455
5afdpg81 p8a
5bmnqf11
5c99rg80
5czf9j81 p8a
5dmpgb12
5e891306
5jcas118
5mfhxz88
5mk2jr28 p8a
5n86fa68 p8a
5nf47d74
5pq21q97
5qjm2261
5ra54594 p99
5vss7635
=MX mexico
51bx6086
=MX michoacan
3ftvhg46
=MX miguel hidalgo
1hf3jh89
=MX mineral reforma municipality
20fah966
=MX misantla
3t5a9538 p7o
=MX mixquiahuala juarez
5qqb8y62 p7o
=MX monclova
1tggzh22
=MX montecillo
0qfnf017
=MX montemorelos
00vj2f52
=MX monterrey
16b66y19
1fqx5d30
2e95cm68
2vw4zn68
3ayjn504
5aqxbm32
5ynqks44
=MX morelia
0z0kq074
28ngjx88 p8a
3h7ptq73 p8a
433s0254 p7o
4mr1by41 pax
5345kg33
=MX naranjos
0e59cf80 p7o
=MX naucalpan
11xkm146
39bhhz46
=MX nogales
0kh41v43
=MX nuevo laredo
3whmxv51
4jrn1n55
5f3azh29
=MX oaxaca city
0vaxnn68
3p706b71
3s3m8k31
4mbdq019
=MX ocosingo
213cre38
=MX ocotlan
1kdszv50
=MX oriental
04sb9k31
=MX orizaba
23tzw928
=MX otzolotepec
38w5kx24
=MX pachuca
248dkz36 p7o
=MX paraiso
27dxfy84
=MX patzcuaro
0kgetx37
=MX paz
1e3jg024
363axb98
3g1fnq23
460tzy11 p7o
=MX pedro escobedo
2cvd7c90
3zjwc274
=MX perote
08eg1b26 p7o
=MX pinotepa national
2b73sx33
=MX progreso
3qcx5k62
=MX puebla city
09ec3j55
0bpmmc63
0jcw6451
0pcv0g02
0r02pr68
1y88kd38
2a3pzh97
2a7bsh52
2jsxsw65
3p2z7827
3rkach21
3z3ft420
4hbf9s48
4xjkmz40
5gsdtf35
5r89fw56
=MX purisima rincon
0edcak12 p7o
42714f67
=MX queretaro city
02n7pq15
03shc010
1jwne232
1y92wg94
27nn9a23
3cf87p34 p9y
3kt2jz03
3nj8sb85 p8a
5tngq747 p9y
=MX ramos arizpe
3jnx8g68
=MX reynosa
1pe78696
2zgbc004
=MX rincon romos
3vncyz18
=MX rio grande
1nq33970 p7o
=MX sahuayo morelos
1eaec076
=MX saltillo
083v8891
0ads0y69
0dpnh189
2kcab747
2w821491
42tbpc82
5001zd55
=MX salvatierra
4f6z5785 p7o
=MX san agustin tlaxiaca municipality
5nnsb240
=MX san andres cholula
1s1km724
=MX san cristobal las casas
194egz44 p8a
=MX san felipe progreso
11tppt04
5y4bwy94
=MX san isidro
3ajyhp73
=MX san juan bautista
1w8zj169 p7o
=MX san juan rio
4dkjk636
=MX san juan sabinas
25ng2310
=MX san luis potosi city
2qmmxm27 pc8
3sbzv212
4w0a0617 p7o
5a147a10
5bpk5567 p7o
5d58hs71
5desj304
5rsyz291
=MX san luis potosi
0xjw1x97
=MX san luis rio colorado
0ms5jr30
=MX san marcos
5gngra25
=MX san martin texmelucan
3k3t2d52 p7o
=MX san nicolas los garza
1fh86n78
2e6ysw16 pdl
=MX san pedro
134he436
=MX santa cruz juventino rosas
37vkq915
=MX santa cruz xoxocotlan
11h8x222 pa4
=MX santa maria monte
20tjmw86
=MX santiago papasquiaro
0q1dg558
=MX santiago tilapa
526kmt93 p7o
=MX surutato
2c3rje24
=MX tabasco
26ehzk15
=MX tamazunchale
0145s190 p7o
=MX tantoyuca
3jg63j21
=MX tapachula
376rfz34
=MX tecamachalco
37f6g911
=MX tecamac
0f7sjz58
2nbck826
=MX tecate
34y7w267
=MX tecoman municipality
3kdvqy12
=MX tehuacan
4xyf9e18 p7o
=MX tejupilco hidalgo
0dc7yt09
=MX teotitlan flores magon
4aecds50
=MX tepatepec
5cjf4t29
=MX tepetzingo
02pcmz09
=MX tepic
0h7pd014
1p9jjh58
4y8eg478
576q1t15
=MX tepotzotlan
1wkk5m15
=MX texcoco municipality
053hhj95
=MX texcoco
3gvhpa76 bsa
4ctjby61
=MX tijuana
2h5dpj70 p7d
3dga7879
3n7grz74
4hft8h57 p9y
5whw7f42 p8g
=MX tizayuca
5mhfra93
=MX tlajomulco zuniga
535nfe19
=MX tlalnepantla baz municipality
4m28hd07 p7o
=MX tlalnepantla
3c0pmq70
=MX tlalpan
1g53pj53
1vp99c97
2wdjwg88 8pe
4z3afh10 p7k
=MX tlaquepaque
0cwp6m07
=MX tlatlauquitepec
1n9atz77 p7o
=MX tlaxcala city
21vseb03
=MX tlaxcala
5ps48151
=MX tlaxco
2yy6gj83 p7o
=MX tolcayuca
2ne61390
=MX toluca
079gpv38
1y7vje06
26g0f008
27q7z608
3r3t2292 pf4
4pvd4f07
5291za29
5k0wa595
5k52ca05
=MX torreon
0xbw4a70 p7o
4msk6077
=MX tula allende
1y2dtv33
328e2671
=MX tulancingo
57vq1a33
=MX tuxtla gutierrez
03sdgd41
3xddpv71
4eexme77
=MX ursulo galvan
51cchq23
=MX valladolid
2jnv7t64 p7o
=MX valle bravo
2zv2b697 p7o
=MX valle chalco solidaridad municipality
2j30f642
=MX valle santiago
36kqsd10
=MX veracruz
17gh2t49
1ry2dq39 pdx
4b4w6n09
5gwc3q21 p7o
=MX villa zempoala
0r63rv29
=MX villahermosa
0gcaxc92 p7o
1zec9695 od
3ybh0d93
4ee58018
54w40x57 p7o
5d907387
=MX xalapa
0asnkv35
1qe0z283
1zxe8n50 pb5
24pmbp65
30h97456
3efxn362
3s5v5320
3yvabt26
5s1yqk76
5xxbv096
=MX xico
0dqj2h81
=MX xochimilco
4p8nwg34
=MX zacatecas city
19ze4c92
1m296r74
4r3n1y47
=MX zacatecas
2stw2895
=MX zacatepec municipality
2mgmvf72 p7o
=MX zacatlan
3y409c56
=MX zacualtipan municipality
33b9jk32
=MX zapopan
5cavnv92
=MX zinacantepec
3bg52265
=MX zitacuaro
0dbv4g17 p7o
=MX zumpango
46tqzn85
=MY alor gajah
2tt8rw78
=MY alor star
2v7nqx28
5qkpaf51 pin
=MY bangi
0bw8d226
0gsmf457
54gx0587
=MY banting
10rgx680 pjy
=MY batu pahat
1c5wha71
=MY bayan lepas
4j1pqk37
=MY bedong
07gerq75
=MY bukit mertajam
21qegv68
=MY cyberjaya
2v2qzh60
=MY gambang
48mas627
=MY george town
0wcfqk09
24g0n729
2necr605
2rgb2k63
31bsz941
=MY ipoh
01chpb97
199x1p30
48g2sh07
=MY johor bahru
26w31v75
44gp2q96
=MY kajang
46b54093 ph7
=MY kampar
50pq4m56
=MY kampung baharu nilai
20ast312
3fj82m46
3kkchz41
5njtdr40
=MY kangar
3rj87919
=MY kota bharu
27hwsm17
463y2v87
=MY kota kinabalu
0wfd0g93
16pfkh80
31v4np87
3f7dts09
40v70252
4qe5y072
=MY kuala kangsar
2xdkwd14
=MY kuala lumpur
08gwdp12
0kb5s826
0qer2n80
0rzspn62
0s3fdw25
0sryr473
0t53pv34
0yaank91 php
1590nj79
1fz5jz41
1h41r361
1h90qz20
1k94e681
1mfdfm52 pjt
1x14dh17 csk
20kg7297
26wwrx19
2f0z8n98
2f6x9y41
2p9mk956
2r4hg260
2tc7rm90
2y2cxp25
31my5009
37hqgd69
38a0ty60 csk
3b1mpj95 pjt
3b3zvp63
3c52a632
3j7jb078
3wzjfj77
3y626a37
43544h31
47z4t272
492hng03
4d4wjw61
4jjxmt88
4pcw1010
4snr8v46
4xg32b44
5aytp676
5jy8y643
5r5ax121
5th36r26
5y30gb24
=MY kuala selangor
2ktf7592
38aqt498
4f1eek20
4v3xej07
=MY kuala sungai baru
56xezc89
=MY kuala terengganu
0bnk2e50
2474f074
=MY kuching
05qv2b46
0qen7t71
1vj2tr26
26j52t88
3m6hnx73
5b307002
=MY labu
1he7e113
=MY malacca
1xb6rs26
2z88n164
4zrbnc33
=MY mersing
1rt8sg48
=MY miri
24fm2y42
=MY pekan
1704wp68
=MY penang
5dk86115
=MY perlis
0xmkb790
=MY petaling jaya
18wxwh49
1egdme43
1m91v580
3khdf638
3xsgxc91
4g1zbq46
4mjt7f73
4pz6wv84
5tgb6494
=MY putrajaya
059w0420
0p68mm48
0vkd8x05
3y315f21
4wpee977
5bf9q469
5ddxe180
5mcs2t73
5v8z6a72
5vpgcs18
=MY selangor
0jc2kb84
2re7jk37 pk8
=MY semenyih
4mz9mt17 f92
=MY sepang
1w66yj92
=MY sepilok
1wdvvb93
=MY seri iskandar
0mj5vx34 ph3
=MY seri kembangan
00tfs261
15spn537
2e91jd64
30p76467
=MY shah alam
0f9tf676
27zr9y17
30847t23
3j4n8s31
3pvs5g92
45p44t13 pjw
5n8tts92 pkc
=MY sibu
3d2p2e72
=MY subang jaya
0g0aq541
0yncr324
1qz28660
2ny9gx17
498pcx51
=MZ beira
10va4625
30zkp092
=MZ chigaco
568cs376
=MZ chimoio
08jep717
=MZ chokwe
1gasft26
=MZ maputo
1392hb02
1t3f4t10
2agxqp30
5p3cb968
=MZ matola
3yh1tp98
=MZ maxixe
35630h07
=MZ mozambique
2jqpph54
=MZ nampula
3sbnrq14
=MZ pemba
5qpxvg63
=NA walvis bay
1t6whv16
=NA windhoek
040xf290
0ck8g404
0p770r38
0t2byh69
11d6dm60
16xje988
1787y373
1anspy44
28qfgc19
2mgk0s80
3gg1ey66
3jpb1072
3k3z7q90
3kr9p216
3r6rjx28
4q58ph11
51pbs608
5gfj3z69
=NC noumea
0ra63c74
0vdhyk55 plo
18m9h666 plo
2ey66512 plo
2jrgcx64
4sqtjj61
4zhrg102 plo
5ewdm369
5y7vpk19 plo
=NE diffa
0njr5010
=NE maradi
480gk412
4st9j994
=NE niamey
0qb1n040
5tj8pb04
=NE tahoua
4nzxq235
=NE zinder
0yfma824
=NG aba
1v5dbc85
27rrs715
3a39z514
3rdf8k41
=NG abakaliki
1jhpwy79
4thacr56
=NG abeokuta
0cc48y91
0d1mx684
2hydzw41
3erqqx86
50s1zm26
559cv935
=NG abuja
01zq7k15
025mvn63
05epk420 pn1
07e69832
07tbc964
0czh4843
0z6maj72
0za2ne26
10ph5q26
14pn8930
174y3381
17yczc37
1dcjsf07
1h8ejk57
1m0a8q03
1mym5t88
1pj8yd54
20mn7317
27n25314
281n9c83
29kbaf30
2bbp8n88
2c7s7e67
2e66xy22
2mdznj53 pn5
2p6c5g88 pn2
2zteat75
300fxh89 pn2
3bb8az06
3d2qmz71
3msh2x13 pn2
3p8jwd38 pn2
3vg6va04
3wtrat67
3zj57g67
3zvkcq15
403vx886
41nz5a71
4bb5at28
4f8f3864
4fc13q78
4jkjgd19
4jr4s665
4k3by130
4m04ak37
4tj78y89
4vyfjp39
53peb945
5chnt267
5r1jm831
5saqv884
=NG ado ekiti
1nk1fd81
250bhj44
2c4zkr79
3rsm0k65
=NG afaha offiong
36z0bt63
=NG agbor
4kkazx03
=NG aguata
0m1bsz76
=NG akamkpa
3wvtj562
=NG akure
1nksas32
1pvx8v81
2d7par23
=NG akwanga
3jsmws86 psb
=NG alausa ward
0h3ybn86
=NG ankpa
4naype60
=NG asaba
27m4m339
3byxpy70
=NG auchi
49ajby27
=NG awka
2crmer26
2r6pfc06
=NG azare
005yy970
=NG babura
0vhyej92
546gbe85
=NG badagry
09zrt367
=NG bajoga
38p2hd38
=NG bauchi
0h8wdb33
19vfke14
5bc5zy97 pn3
=NG benin city
1hhczc28
2zh77895
3hsaqw61
4mznrw11
=NG birnin kebbi
06cvtz77
23ktxh49
4weaqm75
=NG birnin kudu
3q1x3h54
=NG biu
4xm4gw61
=NG bori
3ay2mw04
=NG boripe
2edbjh06
=NG calabar
12w5e784
1st4fj80
3sjhzv65
=NG chekpa
5r75c731
=NG dakin gari
38g9b068
=NG damaturu
50fekj90
=NG dan kabba forest reserve
4cyjwv12 pp0
=NG dekina
0dvsyx28
=NG delta
1yteb360
25ja7931
4peych45
=NG dutse
278jft56
33t44h92
=NG dutsin ma
1dj05x81
4xcf6t74
=NG ede
3gnb6c23
=NG effurun
1cvyp776
=NG eket
0p324w42
=NG ekiadolor
0s5seb20
=NG ekwegbe
4z65fm03
=NG enugu
2z497645
3cq5wk12
43gg8967
4b2gta55
4cc75104
50gjdz33
=NG evwonogba mosogar
2y9nqj18
=NG garki
55qj3x26
=NG gashua
5t56sj93
=NG gidan madi
23maxb94
=NG gombe
2fqgjy67
4fbh1w34
=NG gumel
4508rt40
=NG gusau
5m2y7y74
=NG hadejia
3z0cqe20
=NG ibadan
00q8wn09
04bh1g50
061ew423 pq7
0dv99552
0k0k7y87
0k8f0571
0va88c89 bsa
0xsc8q85
1xxc5a52
36s4j728
3a5gn933
3hjbt093
3k2z3e59
3r5zvp34 4hh pq7
3t101k34
3wx2rr30
3yprjh44
4fzaxn66
4pkcw582
5tb13r23
5xt7b760
=NG ibusa
2y086m63
=NG idah
5tppve82
=NG igbamam
29x2tx62 pqi
=NG igbesa
1g155n69
43tp3821
=NG ihiala
18ze3r73
=NG ihie
47qfe374
=NG ijebu ode
5adhha17
=NG ikeja
2wa2wd05
51wvvb55
=NG ikere ekiti
408cjw96
=NG ikole ekiti
2q5h6807
=NG ikorodu
1xmrwb67
=NG ikot abasi
24gb9b66
=NG ikot ekpene
0g7v8090
5skde940
=NG ikoyi
3ndf5t71
=NG ila orangun
0232ct28
4v022284
=NG ilaro
5w4xtm55
=NG ilawe ekiti
3tevba85
=NG ile ife
00epg022
2sj34732
4snhqa82
=NG ile oluji okeigbo
1nmh5h43
=NG ilesa
0wrsjp90
=NG ilorin
008d4756
0hr59v12 pn2
32kdwk38
3bzbcg65
3v2eh785
=NG iloro
1e3pjh06
=NG irrua
4em8c151
=NG isara
43nvs927
=NG ishiagu
16z46x68
=NG isiokpo
53vrqh41
=NG itas gadau
2mg7se45
=NG itori
39epey77
=NG iwo
2avtbn34
3qhfrv73
=NG iyesi
41erdp23
=NG jalingo
00548d77
=NG jos
0458qn27
09kx9832
11ryw527
2hhnr448
573qkz50
=NG kaduna
01szvq52
2nt7a109
2vzr7327
3canf739 csk
41q21635 pn1
4hpfhh92
57fah276
5fjxvc03
=NG kafin hausa
3rqtbt42
=NG kaltungo
0nd19b42
=NG kano
0k1pqk92 ps0
0kb3f655
11wymc20
1t12bz60
2ehvmb75
2smred28
34xqwd07
49pzty39
4mb1pr47
4nsasc45
=NG katsina state university
3d9x4621
=NG katsina
4fmgc680
=NG kazaure
13rm3825
=NG keffi
4ybvje46
=NG kontagora
4723hk63
=NG kuje
2qr74541
=NG kwale
5s8x6c38
=NG lafia
3p5jz112
40eetd52
5brgmb76
=NG lagos
0cpwsr76
0effsg46
18mb0616
19h1xq76
1exgks31
1q2py144
1qcn1r66 pmd
1qpwsp84 pn1
1zr8ek85
1zvb6k44
1zxtjz26
2eynbb91
2jtntm82
30chxw89
31847v02
3d66mt49
3esxxd95
3fs3vy65
3gnetz82
3kk9k137
3kr5gd43
3s6myg30
3z44m407
4kmyv004
4y52eq55
5fd23b12
5rk03822
=NG lokoja
56vt4a53
=NG maiduguri
16na8197
1n32nv86
24ygae04
2qtfp923
=NG makurdi
4hfv3620
5hgtp764
=NG minna
1pe8qc28
21hvy449
2vbvba93
4yk3xm91
=NG mkpatak
3s413k54
=NG molete
5np2xn95
=NG mubi
0f7yqx35
=NG nasarawa
4js4m423
=NG new bussa
0asdjp84
1f78dm33
=NG nguru
57banx74
=NG nsugbe
5b955872
=NG nsukka
1sn1yx84
2n0h0a52 csk pts
3bar3y72
=NG nwaniba
0dwpjz65
=NG ode omu
0wgv6649
=NG offa
0yp7f985
3bhs4y95
=NG ogboko
5f9vtt89
=NG ogbomoso
107cfd66
43hyzt56
54ja1t10
=NG oghara
48z03f58
=NG ogun state university
23jryc44
=NG ogwa
05nxh826
=NG ogwashi uku
3j28nn17
=NG okene
21y7pv34
=NG oko
0xtszd26
=NG omu aran
4gw4zv66
=NG omumma
1avwtb40
=NG ondo
0q898q52
1y98tt60
2qjtnr91
4e27p903
=NG orba
4r3nef08
=NG orogun
4v90xq82
=NG osogbo
019ead15
=NG ota
0frr1n84
=NG oto awori ward
4bs4rc32
=NG oturkpo
40y0yf78
=NG owerri
0fkj2s96
1frpmv27
257ekp23
5vrgj110
5xzf9508
=NG owo
1vqvef44
230m6b87
=NG oyo
148jn964
27qvdx76
3ye8kt44
51x5yp54
=NG port harcourt
05bw2d06
0s5chq56
0zqs6z40
2jv0j195
3zc4cf10
546sy919
=NG sagamu
5jt4c572
=NG sokoto
06er0w72
0g972x47
4m6e2730
=NG sumaila
32yh4p48
=NG surulere
2zs8a198
=NG takum
1gywnk65
=NG toru orua
2we4cq45
52vhkx86
=NG tudun wada
3g5rm013
=NG uburu
2ph9d254
=NG ugep
45kd8221
=NG umu nneochi
44wk9m82
=NG umuagwo
4qagr784
=NG umuahia
16nn4m97
26dr4n55
=NG umunze
49g74m22
=NG unwana
2b7f5969
=NG uruobo okija
1r5xd980
=NG uyo
127mpp72
=NG victoria island annex
26xsmd21
=NG vom
4h6axt23
=NG wannune
4mymyn49
=NG warri
4ndqkb04
=NG wudil
009gmq77
42rjfn67
=NG wukari
4t8bw757
=NG yaba
3kpeyf37
=NG yenagoa
54by0y65
=NG zaria
0egvdg84
0h3e1s37
19apvn83
2a4skw08 pn2
4ccj0x73 pnj
=NG zuru
1crmad49
=NI chinandega
4m72am57
=NI ciudad dario
11shej97
=NI esteli
39ffyr38
=NI leon
4njech58
=NI managua
00gpe516
02kg1049
0af12v02
0apymp80
1gea1v36
2k0z7185
34me3y30
38e47q18
3h1az021
3v3t1916
4084tn63
4cyg7v24
4g0har25
=NI puerto cabezas
05vzbh90
=NL alkmaar
0bc64s87
=NL almelo
4grrp271
=NL almere stad
02yxfz10
2tqqrq23
3z59zf05
=NL alphen aan den rijn
3qemwx69
=NL amersfoort
1m0gv380
25mtxh67
2dnd4c36
2jhjfr59
3cw2h814
42sy2a40
48e31249
4946nn35
4ch2g225
4chwzs27
4gmab760
4n1xa154
59fnj302
5fb2ej88
5jkpd189
5mf3wf75
=NL amstelveen
3xvagj73
5e73v668
5gxzef39
=NL amsterdam zuidoost
007f0665 5m8
0sbfzz78
=NL amsterdam
03dt3029
07jy0643
08xxew50
0bcn1057
0bp9f906
0c1eqx29
0et96n26
0f9tz983 qd5
0hjz5209
0j210205
0k289v48
0msq9z91
0na7db76
0q6h8f30 q0g
0qfb4074
0rbjv475 q6k qcw
0x7ekv49 qd5
0y2z2s03
0z29pe13
0zsk2t64
11p0ty46 pz8
13fhv752 pyw
13rctf62 pzd pzp
14224111
165fkd47
17fdbp82 et2
1d02sf11
1d22zt92
1fm2fv39
1gnsby22
1gsd3t52
1kc5th60
1pxfxj80
1rjk0n25
1rvxw146
1trhq723
1vkgxq49
1x2d9f70
1z0wsw92 1o7
1z6bgg93
21088259
22gvqh28 pzb pzp
22sw4578
230zs006
258apj61
27rz7p79
286p1c86
28jnma48
29e5ny19
2bq4xp81
2c8w8j12
2cc0qv96
2ck0dq88
2fabx761
2nt7ap43
2p2bgp27
2ps9at23
2r6sy638
2scfj030 f2r
2w0bzb53
2w6k4f12
30m3dc08
3124pm05 qd5
34zexa31
3752z258
37n2rm85
37xna783
38x9td67 qd5
3c4e9e46
3d4ztk89
3hxzy361 pzp
3kk4nz80
3prjxr94
3t4gr691 q0g
3txpx007
3xqtf034
3zzywp20
41cyvf45
41pa7h16
428k0n93
42m3ve83
43c0p156
448sav47
47h2ak58
491zfs73
4atb9h07
4dde1554
4dkp9463
4ev7sy32
4gbbq803 qcv
4h0mx776
4mx1wt49
4w12df92
4wvptk03
4x5wnb75
4x6kq749 pzj
4x9ra670 pzp
4xe7ws48 pxc pzp qd5 qez
4y6n3q27 pz8
52b8a564
52hmv319
52jj4m32
52kwn289
53jpjd80
54qehp48
55s7a943 1nu
55yb9v95
56rwfj39
58gmq444
5c9qnd49
5csn2x06 pzj
5dd7jd23
5dq4pp56 pzj
5dr3r825
5grdyy37
5kgbsy64
5m107x33
5rkj0r62
5wag9297 pz8
5y28vr04 10hg
=NL apeldoorn
1htwz965
3s2fjy85
5xmrvj69
=NL arnhem
0m9mc973
11asxc61
14cbz578
17f19q81
2dyts510
3hqap715
48338z54
4j4mc084
500gea42
561z8p38
5az93f25
5crnp253
5fe6qm90
5kq3zv07
=NL assen
107rkg57
=NL baarn
0r7myp66
2babdz45
=NL bennekom
5359f550
=NL bergschenhoek
1ks81690
=NL beverwijk
0vyr7c31
=NL bilt
10bg5245
1cesdt21
1mmx3p40
5dfgh554 q6w
=NL boxtel
3m488f94
=NL breda
03meye08
0522p687
151rzq22
15d5s513
1g21pa45
4mfj5474
=NL buitenpost
1t6chp04
=NL bunnik
0rrv1d42
5k65ce46
=NL capelle aan den ijssel
047dy656
2bzf1224 10rw
3qh1f279
5xjn4769
=NL castricum
18ypnc38 woy
=NL coevorden
1q9pd408
5qg0fx21
=NL delft municipality
15vnez28
=NL delft
04yaz930
0atwez05
0fyemf28
0h88tf73
0z443178
1bnjb948
1deh9c76
2d887280 q26
2e2c7k09
2hrx0m28 q23
30deh410
3rsncr94
50regf97
58hv4b88
5ahyhp31
5ap1vt50
5qcm3a05
=NL den burg
1gntjh03 qd5
=NL deventer
2j5ney70
5w8df681
=NL diemen
081aw162
2janrz56
38b4c997
=NL doetinchem
0jw56w10
47kqmy39
=NL doorn
210ag428
=NL dordrecht
0bfkan04
0e8ykd54
36f91331
3jftj094
53xpwt63
=NL drachten
30gj2p37
=NL driebergen rijsenburg
2fkjeh47
=NL dronten
1xpgs822
=NL duivendrecht
3bpayg50
=NL dwingeloo
00k1q888 qd5
06dmc180
=NL ede
26e19k63
33bf3r97
3862t386
3apwp296
3yskf967
44jw3g30
4e1ssa40
4tj5wz42
4x99xv31
5ddg7v64
5r1tfa82
=NL eindhoven
0qbajd92
15wndh26
1ezq2j76
1jfpc433
1jwcme05
1qavk531
2c2kyt77
2ebcws13 vz7
31362551
39vq9023
3g5hcd33
3mg65n75
3w5dn804 qd5
4g13vm48
532vdr17
59be4e97
=NL elsloo
1h0ycp25
39jjgf18
=NL emmeloord
2hs8rd37
=NL enschede
01g7ce71
05t9n460
06hf6230
33xvax87
38v7xb98
3aw6s792
3sbcey83 q3r qfx
3srysw20
41kv7j07
4gpf9b23
4zr1vg95
=NL etten
0e39jm60
=NL flushing
47cqa323
4r0k8112
=NL geldrop
4y89nz36
=NL geleen
4af0r679
=NL gemeente amsterdam
1jcjpa26
=NL gemeente den haag
48m2sq11
=NL gemeente maastricht
488nj033
=NL gemeente noordwijk
5nk01292
=NL gorinchem
148qj345
=NL gouda
582y1e41
5jext738
=NL groningen
0m83qy05
0xqtxw43
12p63287
17b69w10
1dn09e98
1ja6ps71 q4o
22nxqs47
234pcb82
2h4pw461
2j8tjh47
3bkq6a07
3cv38k47
3s13vb04
4jhza748
4m8g8w48
=NL haarlem
203tey58
2g2dys10
3cfsyg37
3fsb6681
5d7whc82
5ngffj85
5rheg981
=NL hague
011f2t53
02wh3v03
0490vc18
055pp519
079deh61 q6g
08pnp284 pzj q6k
0b5m4j81
0bc6bw85 q6g
0eere705
0mv0bm80
0mvd2t81 q56
0r5t5t16
0tbgre39
0v2tx290
0yqqb480 q6k
15zqm698
17xhef20
18t8yw14
1at1x128 q6g
1epydt92 q6k
1jbkjn64
1jsxw825
1kczb637
1mwwwn80
1q0bmy69
1yaj9a77
1zaqjt83
1zs6bp63
21zvq422
26gatw61
287mpm73
28x4en59
29pyqp16 q50
2d8x6563
2dcm1f53
2hf1nv04
2qx3jt37
2w4jbg70
31jv9v19
38fyf011 q6w
38jaf309
3b1hdw57 q6g
3b7pja18
3hzhqp45
3nkv4177
3r781319
3scjwb12
3shjds31
3w387231
408v4c28
41agrq44
41evnj42 q6g
42n9zn21
45vgz384
46dsda44
4crnd335 pzj
4gffpy86
4jsz6e67
4kf5kc54 pzj q4f
4rjxzd30 q56
4s5k9k17
4tagjk85
4tdptw32
4w3ppj64
4y716y05
4y8met08
52x1hs80 q6w
539wg405
53tsx367
56a6x975 q6g
56cwr036
5br64h13
5emsba88
5mpe3728
5nxhgm70
5p5fe205
5qssq044
5xaz7757 q6g
=NL halsteren
48jnwk41
=NL heemstede
15fvc051
=NL heerenveen
001w1758
21dfp132
=NL heerlen
0k01kt20
18dfmf50
2m6k0m40
4gk6ks26
=NL hellevoetsluis
2td2bv47
=NL helmond
56k6yz11
=NL hengelo
0560h931
5h6np937
=NL hierden
1k5b0b60
=NL hilversum
25ae8628
2tx5t327
325z9a60
=NL hoofddorp
11wcsv83
1k46bc48
4550kp61
=NL hoorn
0e6h9n78
3b8ydc26
=NL houten
06rga838
=NL huizen
43nwx769
=NL ijmuiden
13dzwk66 qff
=NL ijsselstein
00zsjk11
=NL leeuwarden
1j369f98
1jases89
1jbjwx18
26xbkx09
283nw634
2fq0hm69
2h1t6f69
2mdbnd10
2xgxme97
338da144
4pk9k962
5fcmfe52
5m4jv490
=NL leiden
000ev088
093src13
0a4r3p63
0d503m77
0e7dfm13
0f29ja18
0p9v0d43
0ph3nz62
0txvrc11
12q11j28
14stvx20
17rd0q69
2642aw14
27bh9e22
2fd11n27
2ghtmn74
2tdyhe18
2wc0kq10 q6k
2wddde16
2z4rsp10
3es66g06 q8k
44hshx49
4bksfs41
4kyfd050 mh5
4m5bjk54
4prjvw86
4qrtty26
4vyj0v05
4xywqt24
566bfb96
56j50v04
5j8kzh48
5s4nk876 1nu
5xvt9f17
=NL lelystad
0eehvf61
1hb96w20
=NL leusden
3g10x105
=NL maartensdijk
123yy056
=NL maastricht municipality
3gh0t675
=NL maastricht
04zf1m84
08vm1c77
1930wn69
227c4549
2d9ce178
2jz4aj89
3g8dtk63
3qvrwv32
4zb8fk81
5f0rzm15
=NL meerssen
5gp2t051
=NL meppen
4h1wg685 74o
=NL middelburg
5ck1h211
=NL mijdrecht
0ptjft67
=NL nes
5ref2x71
=NL nieuwegein
1jvpb595
4f1mvy95
4m96pa44 w64 11yu
=NL nijkerk
0wk22n41
=NL nijmegen
0671me87 7xn
0e8pd413
0gxyk415 qai
0k5r1z23
0y7tet25 1nu
16xsfp80
1jdz5g73 qai
1yb10j39 q9y
24pk8k39 qal
26x8jh45
27vts844
2d1wkd30
2nrc4737
2pq1ja06
33ztn746
36qb3a23
3kxd1c72
3pbpa834 1nu
3tkwyq76 qd5
3tqe0950
4484bb06
4h6t4j49 qai
4wcn4e27
4y2aw426
50xscb48
53sba816 q9y
546zz821 qai
5ft09q38 qai
5wg1m734
=NL noordwijk binnen
3h3jqn23 cpi
=NL noordwolde
3bj1gq93
=NL nootdorp
3wr7bx86
=NL oss
1cdq6t90
=NL petten
34b4g685
4xa4c474
5wzskb47
=NL rijswijk
08cxs973
21qg3d64
=NL roermond
53njym08
=NL roosendaal
5564wx43
=NL rotterdam municipality
4tgsra51
=NL rotterdam
03bfq559
04c11w41 qb4
04r4ve77 qhv
07xmz366
0hjpwn75 qb4
0xtwy257
18906e22
1abkkw91
1hthf597
1n0rnc91
1n2b6k38
1s8f2180
1tdxw809
1y7p7f26
1zwcqb74
20rz5h24
252btq49
294che38
2ac58f22 qb4
2bjhhm27
2h9n4675 1nu
2hjc7j46
32gggv33 1nu
3bsy3776
3r4m3349 qb4
3vps1164
3vzats23
47afsm11 qb4
4dhf0316
4eaqk971
4hzejq44
4tsjk726
4vtvrr13
54xxtt73
57w15z03
585v6057 qb4
586m6469
59y3xg14
5jewg405
5s31v772
5s5ffk95
=NL s hertogenbosch
1rps2j56
422wdm73
49enq829
4fp8ns78
4ggjpc96
5p706d77
=NL sassenheim
3xhhjj50
5tq1gt96
=NL scheemda
2mh2ah12
=NL schiphol rijk
12chae64 78n
=NL sittard
360ybs31
3bfc4534 qcf
4cm78a24
=NL sneek
489xrh07
=NL soest
5gt72306
=NL staphorst
5t4ka397
=NL steyl
0h7j7268
=NL stolwijk
1qpa4x48
430j8555
=NL terneuzen
1dcz6f16
1qkq7780
=NL tiel
3xwgfg33
=NL tilburg
2b9h9j24
4b8v1s79
5tw3m124
=NL uden
5b5x0e19
=NL ugchelen
1xn72h18
=NL urmond
3a1ym388
=NL utrecht
06xsx833
09vhk114
0ddgbf74
0e0yz255
0hn9tz80
0nsb1162
0x6ysg61
0yv39d15
0yzykq08
0zh5wn98
10e01376 q6k
15xq7480
16w23120
17hmby02
18bzp792
1bsyz889
1eh42f79
1f61vq51
1mh6b283
1n92vv28
1nrpzj54
1s34g445
208ges23 1nu
23qc4a07 pzj
24wcha78
24z4gd71
264sz467 q20
265xav62
270bqq96
28z9kw20
2aj7yc53
2dm2pb39
2e8s5y35
2fxnw554
2gxafv90
2tgz8d12
2v6h3e65
2vtk3a57
2x435584
2xcmp898
2y9qjz38
2ykn5012
2z3zn824
30a5r161 pzj
325s8d52
355ahf06 q6w
37jbhy77
3dz1v645
3fq9xt66
3jrc1b82
3r6vqn56 q6k
3s4b1720
3t5h1366
3wp25384
3y974j42
415mh255
46crbt05
48kxyc83
4d59va55
4hxnp039
4pp8hn57
4ts2h794
4w5ec154
4y4ec840
50jqep38
564zh275
575yy874
58kzes98 qej
59jkdx17
5a778a43
5bpjsf25
5btws897
5fqypv61 qep
5mv4rb84
5wkw4386
=NL veenendaal
4d2k0j65
=NL veldhoven
1vxknj13 pwl
2x6rcb77
=NL velp
3qsbsy78
=NL velsen
0925cq50
=NL venlo
2kjpb485
=NL venray
2h6h5y05
=NL voorburg
54hq4w78
=NL voorschoten
0qeet526
2py32171
=NL wageningen
1fkbmk11
1fx1d378 or4
1g25jp36 pzj
1svd5660 qff
1z8yfp14
2hg7rg92
3jnx2c74 q2w
4qw24q55
=NL warnsveld
41g5fr04
=NL weert
1wr7h555
=NL wijk aan zee
5mm8r061
=NL wolfheze
4jy41s17
=NL zeist
0pvsza21
146eme06
18kpa439
47b7k736
4bcx2629
4e65y578
=NL zoetermeer
0p5j4e25
165m9527
21b5y779
4w49cs59
=NL zwolle
1e8thn03
2ar29j81
46a2wj10
4zmc0e16
5hjyba86
=NO alesund
3achyh40
=NO alta
0x6x2m91
=NO amot
1ka3aq48
=NO arendal
2grxeb87
58jrcm27
=NO as
0v7rks23
4a1mvv97
=NO askoy
39e52y06
=NO bergen
0b3gns35
0g8zjy95
0q5qvn72
0v8hqs51
11n96f14
18etvh69
18zj6955
1h9qqp07
1sxnfp95
21g6tq38
21ndnd72
22b9d096
2gagpf75
2grwav03
2rec2820
2w7rbf39
2wg9xc72
32v9er22
3np4e098
3zga2b32
4jthgw29 qgq
4v53s997
4y3kre43
5ey0h058
5fdt2q64
5kmggt55 qgq qj9
5phns765
5r0bwg28
5vg74d16 qkc
=NO billingstad
38ws8740
=NO bodo
1redxw13
30mwrt98
34x1af55
=NO borgheim
5gmfdj98
=NO bostad
0mjny636 qil
=NO brumunddal
2kn5wf75
=NO bryne
3vw1kz33
=NO drammen
118bra88 10hg
3wgsrq67
=NO drobak
45ady436
=NO egersund
0pp5xc73 yxl
=NO elverum
2dx4dc92
=NO faerder
368tgm64
=NO finnsnes
39wnc210
=NO flatanger
0vnmde96
=NO fornebu
5g9srn20
=NO fredrikstad
4wpcxa25
=NO gjovik
4r8kt465
=NO grotavaer
29e3sz53
=NO halden
0amagn10
4gf7fp41
=NO hamar
2n15q260
3wghsd36
5vmk8z81
=NO hammerfest
4z1ebj23
=NO harstad
0k2j5y64
2xa2sh69
=NO haugesund
5n8j1468
=NO hermansverk
13v42668
=NO honefoss
5dz27378
=NO hovik
4c235406
=NO kabelvag
261smd61 qil
=NO kautokeino
0np0b046
28ahgk39
=NO kjeller
0q7d9z06
109bv193 qi2
10jktr86 qkc
2zxe8216 83e
=NO kongsberg
5ecg5h20
=NO krakeroy
1vmqaq17
=NO kristiansand
16t6nf16 qjx
3x297z98
50r0fy88
5fg5ca88
5y8hw592
=NO larvik
13av7j49
=NO levanger
319bc948
=NO lillestrom
1svqjv39
20mpkg22
2vw8cm83
331wat71
=NO lyngdal
489bj931
=NO lysaker
21wm5f70
36abw928
4ep2t954
531xpr36
=NO melbu
5x9p3f75
=NO mjondalen
2js45493 ug0
=NO mo i rana
078dkj09
=NO molde
0kxjcd28
=NO mosjoen
2gyhy076
=NO moss
23a3wx51
=NO nesoddtangen
5v4txf92
=NO nesttun
11sn6j23
=NO oslo
00kedf85
00y25914
01n36p86
098gnz32
09kqch10
0a1z4k38
0anr4p12
0b63k339
0ee9xb13
0epmv149 ql2
0g8k7g33
0j4q0z51
0jg41573
0qghd717
0s44s987
0sv7ks13 3yd
0vn06n10
0zave958
0zpnkr86
1104nk81 qlq
145qvm35
14am8n90
14y90z04
15pamw03
15rzvz05
15xbps36
169tw760
17gjh659
191b3351
1925vb10
1bhz3v89
1c284h11 qlq
1d2cn965 qly
1exj2638
1gce3t61
1gpaz870 qlq
1gw5dy53
1hy8jd04
1p618c36
1r2ecp77 qlq
1rbqr638
1rkhv978
1v408m73
1xcamc49
1xtthb56
1y0ef124 qkc
221sax75
2373tm11
25k44790
26gmbh11 qlq
286hg268 qj1
2e50va28
2esmmc86 qjm
2gm7te43
2hwjhx76
2j2d2g70 qlq
2j9wvt50
2kehyq59
2krnaz04
2sybec58
2vdhzt47
2xhrye98
2ya78342 qk1
2yh6j310
305fjd69
30xrgd02
32jh6m87
32saz229 qjc
3471h083
35jwz470
37pgnn96
3dq5g621
3ez40v33
3gss5916
3hrf8236
3ppkyp25
3s2agk53
3se19269
3sm1ej59 ql6
3tnagf06
3vx93323
3wv1cb14 qlq
3yjk4m33
3ym7ve89
45016w83
46nvst19 qly
471ejv47
4a7x2s11
4aah1z61
4bvfww60
4dx54y73
4ezasc10
4jjbec33
4p2pa451
4q12yn84
4xtarr15 qj9 qlf
4yqs7e37
4zbwa870
4zqksp15
51906v36
51cb9t71
53p7mr76
543h9a62
5486d596
55tjvf60
5a4cm665
5ag13b38
5bkpyp72 qkc
5m6y3182
5nak5030
5qc80f88 qii
5stzyr92
5tas6715
5ykb3m36 qlq
=NO overli
14xm1396
=NO porsgrunn
03ms1470
2fafrk51
=NO raelingen
4t667177
=NO raufoss
1mrcse49 qni
=NO rauland
3rb1t530
=NO roros
4ke70m21
=NO sandefjord
57k9a938
=NO sandvika
0a2gj556 qh9
1npb8j56
2jsp2z03
4neks648
4xtdyr20
=NO sarpsborg
5bnyh780
=NO sem
1yb29m74
=NO skien
26g6m108
2ypbdc20
=NO sogndal haukasen
0be8fx64
=NO sogndal
4z1q2j11
=NO stavanger
17mte255
1vacm368
2meh8z92
2qte9q33
3x1abg28
46m5jm48
4a04as05
4zn72g03
=NO stord soerstokken
228sr651
=NO stordal
45dq5f72 qhs
=NO tingvoll
1c8pqm17
4vgq9s06
=NO tonsberg
1qv0t980
4a0aep16
=NO tromso
0hgq1a05
0wge5k78
0za10597
14dr4051
1dmkgv38
1r15d966
27arfy53
29f9qw15
2v1rsx93
30v5kp38
3avf6522
3nrps502
4qc03j14
5x7v6y85
=NO trondheim
04wre089 qni
06h66z43
072qdx63 qnp
0n8a1j31
0p1tkb89
169gd037
1a4hbq44
1babj040
1f677e56
1tvrq624
1z3bp082
1zj15q98 qni
23jta124 qk6
28m52w57 qni
36dwbr90
3zee5r16
422tvz87 qni
4aha0598
4g8agp51
590dbq33 qni
5ch6h651
5pv30e80
5xg72x27
=NO valer
46c4qa07
=NO vikersund
26nfkh32
=NO volda
1eeqzy24
=NP balkumari
0jy5vr54
=NP bhaktapur
0jmm1v56
0k42s837 qpe
1m800e37
1q4qyd51
3et06q41 qr4
45yn2z02 qpe
=NP bharatpur
10d6pr75
191e1h06
1f4y0525
4mkb3r04
=NP biratnagar
353fsq42
39v11z91
=NP birendranagar
5hf7ba61
=NP birtamod
5evpyy38
=NP chitlang
21xhya68
=NP dhapakhel
0xw9d516
=NP dharan
5qnztx33 qpe
=NP dhobighat
4nefcs44
=NP dhulikhel
45pcec30
=NP gaidakot
1bvmtn27
=NP godawari
1ctbye80
=NP harihar bhawan
4spag226
=NP hetauda
3e4g9892
4rsexw75
=NP janakpur dham
0bmp7042
5xz2nh53
=NP kathmandu
071pyk24
07z9s698
0863x694
0bzk5h02 qpm
0ck9qk95
0det5k42
0gbmg575
0nga8w52
0nnxx647
0rtmek18
12tht781
17m93x98
17yq1686
190t5s25
1htbk506
1kk81m15
1y2dkd68
22xspg86
24brep87
29m5wr77
2emx6223
2me73n88
2mkrbg52
2rg1r889
2s3atw84
2vhxx141
2vyf1d37 qpe
2ws75w34
2wxm3f24 qpe
33thdr11
36xnae80
38ymyw44 qpe
3b7pyx70
3dye1h57
3hwx9w41 12p1
3n800t92
3nkpbf76
3tkbmq07
3wkrdj07
3znfjv42
4636qj46
4777th88
4aeydz26
4gdzy103
4gq09j61 qpe
4shkzd26
4vp1tk49
4wxbhc62 qob
4xabbw31
4xdx3z73
4xvp2z22
56gpyn03
57pxfr24
58kz7t88
5aqbwk58
5f2f0155
5gdy8g07
5jg6cr24
5m5pc269
5y1c5v47
=NP lahan
301shd75
=NP lalbandi
1thpaf59
=NP lalitpur
0zays289
2yhess13
3ay63490
3eyrxr75
=NP madhyapur thimi
2he4yf91
=NP mahendranagar
41fs4c33
=NP morang
1r47w237
=NP mushahari
07w39b04 i5p
=NP nepalgunj
12dzmn70
=NP palpa
17xv2t04
=NP patan
2mphcg88
32e4ps38
34bmrt60 qr4
35syad76
4c1vp749
4zz3m093
5pgrqz33
=NP pokhara
2dayf324
2vpyz736
4rk1zv19
4wqh1h93
5awjvv42
5r7nck22 qqz
=NP pulchowk
3ny67e60 qpe
=NP siddharthanagar
4xg0r294
50z7zv36
=NZ arrowtown
5xj9vn54
=NZ ashburton
55d9te42
5tqtd486
=NZ auckland
02r67t24 qto
04ssj351
090kax79
0envkz24 qrz qvw
0h4rwy35
0j6ywe74
0wtgbr91
10na6b76
113yba25
16jjeg55
1hqn7w83
1jjkzv49
1kvas983
1mez6w56
1px84952 qto
1q7qpe08
1r6gjy48
1z8h0e92
1zayq778
26mjrk73
27bkk623
289s0476
2ak51s72
2bchch95 qu4 qvs
2cq7de70
2gkb4040
2p521049
30c0zd77
327mmx61 qs6
32mpmf93
363g9b76
3960jw18
3b94tp07
3cybp342
3f1y7c55
3phkbp27 pwo
3qdp0d02
3t7epq39
3xedy893
3yvcww04 qri qvw
4f3c3f65
4g7xjj37
4gfnc746
4hxcaz34 qvs
4j1hj511
4m9wnx11
4w0zw056
55d6gv91 qry qvw
5bh55528
5e8jge82 qrz qvw
5fc0ah77 qvr
5pffyq13
5tx9pa51
5wtegv53
5x9vvp44
=NZ blenheim
437ph973
=NZ christchurch
03nvpm64 qr9 qvw
17c9f638 qr9 qvw
190e1q31
1fkw3y20 qto
1ypcm768 qsw
2cvx7z60
2wccra50
36h2qp74
3y7q9t39
4397y226
4avp4m11
=NZ cromwell
5w52vs07
=NZ dunedin
091g1j61
12a9r338
1fnfmw26
1jmxt844
1qvj2271 qto
1spbvh06
29ka7w53
32dee662
3myq6178
4dkkpp23
4tghch53
5p61mv27 qs6 qt2 qt9 qtp quu qvk
=NZ feilding
5pq3tx39
=NZ gisborne
05xw4w62
=NZ greymouth
5ww61844 qto
=NZ hamilton
02zf4a56 qts qvw
03j6dg09
09ev1878
0tsqex91
13fsnh78
1aqex188
2bjhj961 qto
32d3jq51
3tch0y71
=NZ invercargill
2s2kh393
2scvmk68 qto
=NZ kaeo
5h7bwz02
=NZ kaikoura
5nf9by90
=NZ lincoln
124gwh94 qu4 qvs
1nmebg53
1qb09m39 qu5
21kbpv53
2p9cyn66 qu4 qvs
352m2t19
3j13xx78
4ps1r162
=NZ lower hutt
11bwkg92
1k00f941
20ekrq71 qto
2xfwtj05
2zww1c82
3vaqfv64 qvs
4022gq47 qw7
=NZ manukau
09t7ze98
=NZ masterton
5sewvy06
=NZ morrinsville
5jqqyf21
=NZ napier city
0ct9cz38 qto
=NZ nelson
0wykxp39 qto
3sffqe64
=NZ new plymouth
0vwmj521
528bv030 qto
=NZ northland
2cqsbv23 qto
=NZ palmerston north
1y8cew19
2egtkj64
359j5g75
3q481p12
41brh707
4k3aaz82 qto
4pqny312
4pw11t29
52czxv31
53336823 qrx qs6 qt9 qty quu
5jge5x64
=NZ petone
3ycgmc41 qto
=NZ porirua
1ngg7w55 qto
405trq15 qvs
4v2xzv40
=NZ rotorua
0jmefg08
0nstw960
36jeby88
48r72142 qu4 qvs
=NZ takapuna
1815nf53
=NZ tauranga
0805ky43
1t2w0q86 qto
5myne231
=NZ te awamutu
2vcyrg44
=NZ te puke
3e6tc838
576se461
=NZ wellington region
1614jm39
1k7kcw94
1npzwj37
1sg4ey85
25hfae28
5bqst446
5fat9366
=NZ wellington
01fsh058
040r6f76
07n45g27 qvw qwc
09rkzf80
0e769425
0gryma19
0h62h294 8w5
0przpv88
0q0mwy68
0t28mr39
11af6d06
1238z614
1gzhkq44
1jvwvd85
1p38r732
1rj99y75
1x500w59
1zy9tc86
22wnng97
2487ts63
28c4g079
2ex7j405
2hgwhq57
2jtq1b51
2n25sf77
2nbf4q62
2r6kb330
33ft1m93
34gm6584
39h3vh71
3b22ge64
3cfha585 323
3mh7j916
423a8m31
42w6tv86
48macv48
4gjfdj81 qvk
4p7g7c05
4qedy716
4s7p2s02
4tajb587
4v3jxv31
4xnmy337
4xvyyy18
4yzd7z34
50vetk63
55qjgz33 qwo
55y4y749
5bne9c30
5p70jq59
5qk4ks36
5sywfz79
5ts9tv79
=NZ whakatane
07a35n65
=NZ whanganui
2qh5wf78
=NZ whangarei
0cb76512
57tezk82
=OM al musanna
568ttb16
=OM ibra
1e65z464 qxb
44v96v72
=OM ibri
169v5w06 qxb
=OM muscat
0p7fpt19
0rb2rb24
0ywn4q28 qxb
157tcg24
17689761
1zhpv322
2hvzvg02
2s4nx965
3cg0em39
3w5hbh95
3z34n548
435sem25
4dzesb62
4sqqf404
4wnwjm54
4wq8zb47
55hq4920
5g8xwk07
=OM nizwa
1cww2r92 qxb
1pxe3r04
=OM salalah
5ck8hg96 qxb
5d5f5m07
=OM seeb
1hhnmk90
=OM sohar
0eckk830
18g8cj68 qxb
2ftvf862
4xgxnd16
=OM sur
1m58xt27
=PA barro colorado island
2f4ya153 qyu
=PA bocas toro
1mrqrs76
2ftc8763 qyu y4b
=PA chiriqui province
5s45j557 qyu y4b
=PA clayton
4jc9bc30
=PA david
0db08w91
40kwf410
5s3rh916
=PA gamboa
5sffn795 qyu y4b
=PA isla naos
07yfgf06 qyu y4b
=PA isla rancheria
2jq1vf72 qyu y4b
=PA panama city
04xtaq37
070j0q91
0938we49
12a4r663
16v2t089
17g3c465
19ev8b82
1c8th393
1cxtyq16
1e8wn134 12f2
1enszw84
1wtczc25
20ww2871
23b5a626
2a76a219
2thjp576
2x62qd57
2yh39302
30ve2c48
35jbxr46 y4b
3bwkvb92
3ev5xa26
3gat5t60
3mx33742
47pgsy79
4j0vsw21
4jpr8986
4ngphv84
4t12kd43 qyx
5spn1g36
=PA panama
57n5zn03
5mhn0t19
=PA punta galeta
2dzza612 qyu y4b
=PA punta palmira
1ge7v435 qyu y4b
=PE abancay
48gbrn88
=PE arequipa
0sxy8533
1e9gfg41
1j6ykv32 qzd
27ryxs60
4dnz8q13
4v27rh38
572mqn31
=PE barranca
1y280z29
=PE cajamarca
2r5q9a81
=PE callao
03z0hw02
0rpmx650
1d03q474
=PE cerro pasco
3n96hw58
=PE chachapoyas
323wfn23
=PE chanchamayo
26ewty38
=PE chiclayo
45qvhf73
5mz63w98
=PE chimbote
3zmnt269
54rm6z62
=PE chincha alta
08p13e68
0bqrh472
=PE chorrillos
2g7cbw26
=PE concepcion
4qp98b92
=PE cusco
4jzwa923
57a09f21
=PE huancavelica
4gazzm76
=PE huancayo
08d6q968
36ttgc90
=PE huanta province
23ycer62
=PE huanuco
5cvwty68
5mr3e010
=PE huaraz
3w7bgm07
4sm11c70
5nzy4r85
=PE ica
28gydn91
=PE iquitos
10ywy128
=PE jaen
51zgrs14
=PE juliaca
1897f782
=PE lambayeque
40hbk441
=PE lima
0013q465
02hq8b42
04hhdm83
04q9wj75 10hg
04qcrr52
06v63s16
06vs7897
0bm1br78
0cvwzf88
0hmkqz52 r27
0khk9g79
0meyfe69
0mtrzx11
0nqfnw21
0rs6s651 r0j
0s582952 r27
0s582s04
0tfqpy41
0vr49948
0yty3s07
0zd77s10
11y8cj77
1751w114
1dm2pd27
1ek6z616
1fefmh69
1h1xx615
1jmhvd34
1kq4t285
1qg8nq83
1vbv2a78
208tyb13
2201g510
232mk144
273q0494 r27
297axj39
2c3p9381 r27
2ccfym22
2dbwrk72 zu8
2e838q34
2fd0xw02
2ffh4228 r1u
2mb17771
2nv8wk59
2vrpve57
31dyqa07
35bjtc22
35c6mk53
35r63g14
39vhkg84
3svsaq22
3t9kaa43
3vgk3f90
3yczjf25
3yhwzd24
3zgaq086
406pmf58
42gckq23
43ncc240
4625e684
46ghm278
47rmns35
47xrr705
4bk2qw80
4cma1r71
4e8qfh32
4gq6mn61
4q6hh787
4vnmj555
4xf1tw93
4xnpyp44
4xr5we72
4ytrqw44
51tp1g37
53zbv090
58zxnw98
5asvgp75 bsa
5by4rq81
5c7j7r25
5dm6rc87
5dxn4584
5mmg7t28
5pap9b79 r2j
5q91mr83
5t25a229 r27
=PE lince
2b3vq864
=PE oxapampa
3014md85
=PE piura
10xy3m51
=PE provincia alto amazonas
180xa122
=PE provincia bagua
4df9ks57
=PE provincia canete
53drm788
=PE provincia convencion
4wmpkv79
=PE pucallpa
04zvfq85 r0h
2shjm398
=PE puerto maldonado
0skffm42
=PE puno
0yn8ya75
4tjvaj88
=PE punta district
2z66n477
=PE rinconada
2j3w4r97
=PE san vicente canete
0yebwb79
=PE sullana
17bd4h68
=PE tacna
14pqsx51
2dbp3m50
2yqfcy50
=PE tarapoto
2h7fsz12
=PE tarma
0gt23c81
=PE tayacaja province
3yef2k78
=PE tingo maria
319nzt45
=PE trujillo
3eek8g24
5t6q2334
=PF afareaitu
4sk0et52 wyl
=PF faaa
01j26r80 aqp bmh r3o
07wafy80 cii r3o
19yc2n42 r3o
1v0znr74 r3o
1w176078 r3o
2mgmsz22 r3o
=PF papetoai
2tp7mm44 ce8 cqt d1g
=PF pihaena
17vyhs10 xnj xnl
=PF punaauia
3ay59x86
=PF tetiaroa
4p8xrf95
=PG boroko
3s51y289
=PG kokopo
3c11g875
=PG madang
54t10v53
=PG port moresby
09ramd78
31tdqb65
5jxf0p38
=PH alabel
15k0fq16
=PH angeles city
4pv8zt35
4yzej849
=PH arakan
0ndkwa58
=PH ayala alabang
5nm3t079
=PH bacolod city
28yaa073
4n3hg563
=PH bacolor
1ks6fw71
=PH baguio city
4k7nem08
4ra49e34 r7q
=PH barotac nuevo
13xphc70
=PH batangas
14q9ch68 r6s
19en2y21
1rzadf82
5bq59x90
=PH binan
209j4f64
=PH bongao
3a6fgn14
=PH buenavista
50xe8986
536cgq50
=PH bunawan
2jdrs602
=PH burauen
4qyfdb42
=PH butuan
1fxc3526
42d4p550
=PH cabadbaran
473rjf26
=PH cabitan
27n5mm74
=PH cabuyao
5h0cmr57
=PH cagayan oro
1gy51q73
4byt9g09
4x52gy54
59076v18
5rt7ve48
=PH calamba
3r1gb843 r5y
45hyh860
5cg4bn76
=PH calbayog city
2jaraq65
=PH catarman
3aabbc27
=PH catbalogan
0zccqv29
=PH cebu city
1gah6w46
3aaxgs84
4jmbkr13
=PH city calamba
5fyr1y23 r6s
=PH city digos
4dzkeq78
=PH city koronadal
4ynacn15 r7n
=PH compostela
4w8r1528
=PH dasmarinas
12mgrb02
=PH datu odin sinsua
0krsne85 r74
=PH davao city
0k3q8x90 r7q
1w4ss835
55n1ac14
56tfkm20
5x85js44
=PH digos
0j5kjh37
=PH echague
3c336h16
=PH estancia
3geepx94
=PH fersal hotel diliman
0qzd8x46
=PH general santos
1y60h972
53yhr419
=PH glan
0dtnqv39
=PH goa
03njxk77
=PH iligan city
0qemyc07
39krqp56
451wqa05
=PH iloilo city
0ffgq494
44gs1a36
5gcxx960
=PH imus
3zzszc87
=PH iriga city
4scp9x73
=PH jolo
05wnzn26
=PH kabankalan
59ty5v23
=PH kalibo
4xrh1s08
=PH kapalong
2f7fd905
=PH laoag
0m6w7z96
=PH las pinas
0bctv922
1esz8d29
5vx7wd63
=PH legazpi
4w686e65
=PH lemery
2a7zs937
=PH leyte
11qdnn53
=PH los banos
28h8fg40 r8m
4qf4zf50
57p7e749 r8m
=PH lucena city
2fhfq388
2j76x288
49rejj19
=PH maasin
59kkev78
=PH mabalacat
1n4q9493
=PH magsaysay
5ngv5513
=PH makati city
02xqbd08
2qynyz82
3a877g66
=PH malaybalay
3qgy8k22
=PH maligaya
2gazz415
=PH malita
37kggh38
=PH mandaluyong city
4654kg92
=PH mandaluyong
1hj08r27
5tc8mw15
=PH manila
00a8qk84
018qct18
05eqmw78
0d25af97
0qrce505
0wpfwd87
173r0e90
1rrczv41 r7q
27e56k73
2m9sez84
2zt6st28
3mjcd737
3x4zh819
3xeb9420
45dhqd98
4phycn98
4rpdbq72 r8m
4xftk194
5pd6be13
5yc0wv86
=PH marawi city
26441d17
=PH mati
3fqqe674
=PH miagao
0800dw77 r7q
=PH naga
0kzz1s20
4yyk0258
=PH nasipit
5rfrd414
=PH naval
2cmwmx57
2qahtf82
=PH navotas
1gd9k243
=PH olongapo city
5f4e6916
=PH palompon
5jzcs626
=PH pasig
0srj7848
3xhv9997
4dpqce36
=PH penablanca
00nbj923
=PH quezon city
0h8mcj46
0q12hk53
0zmy1708
158pzk57
1r3dwg36
1sdhtm90
28cjvx63 r8m
2hqkr514
2pg1cn74
2pwvf650
2t6p0w04
302q4d52
38wwg650
44hdcm75
4bbp8163
4j7a6d75
=PH roxas city
26hpxe59
5vm26792
=PH san fernando city
47zr9s44
4a7ns920
=PH san fernando
04z16v08
49281z38
=PH san jose monte
14pyyf31
=PH santa cruz
5cdcvx65
=PH santa maria
2p7qvj25
=PH santiago
2myh8b46
4p9rdr48
=PH sibalom
3h45ec67
=PH sogod
530tab10
=PH sorsogon
1q36h934
=PH tabuk
12v5a532
=PH tacloban city
21m9jg72 r7q
=PH tagbilaran
31e9yc69
=PH taguig
0c746491 r8m
10b96m59
1ab1fp14
2wwfdn93
56ezpj87 r8m
58k8t807 r8m
5tgxx705
=PH tanay
2ymr0w73
=PH tandag
43jfav91
=PH tangub
4xqc3e23
=PH toledo city
2vyzav31
=PH tuguegarao city
5kvmz266
=PH valenzuela
5wzft155
=PH virac
013qa018
=PH zamboanga city
3khqdg35
3yhc6593
47276334
=PK abbottabad
3aypnd11
4m6wyn76
=PK bagh
0pb7yd26
=PK bahawalpur
02rc4w13
=PK bannu
4nfxh820
=PK bhakkar
5x4saq78
=PK buner
2qv1bd91
=PK chakwal
2tr8q829
=PK chitral
3eh14z46
=PK dera ghazi khan
23a7t361
5nwrf687
=PK dera ismail khan airport
3yk43w67
=PK dera ismail khan
1db67y88
=PK faisalabad
0bxw4038
1bh91531
1cyxvw51
1qbsyz51 rct
2yfk2505
4eps4h65
4rkjgq75
51zgra59
54d77k59
597d0j27
5rq0zy06
=PK gilgit
324r4e56
=PK gujranwala
46asd979 rcc
4tb22w36
=PK gujrat
1b009v28
1xe5fb92
=PK haripur
5pgqgb54
=PK havelian
549hdw45
=PK hyderabad
1kfbya51
3q11ek36
3vq6aj50
4rmz8121
=PK islamabad
03eyb898
0c2x1j89 rah
0pnp4y96
1v6gqa59
21p6rb08
292p9y97
2cyjbt83
2en8ya84
2v8d7770
314nv140
38y3sz68
3ddekf36
3e1sv842
3jn2p430 r9y
3q36cn05
3w2j5y17
42rbzb83
4416dp49 ra9
47w75g40
4d4mbk19
4eq9g543
4srehp09
4tpgkf67
54kj8g66
59v8t736
5amc2t75
5bnrs208
5gb9dv72
5h1kgg64
5h6f5h95
5vtb1235
=PK jamshoro
101we292
15jxh185
4b786w92
575ttm03
=PK jhang city
1214gr97
=PK karachi
039pbm21
04j8pp46
0thhhw55
0vz7hd33
10pmyd80
14kd0k59
1dng5s88
1fap0x21
1h85hm56
1r3ztp10 ra1
1tfpm103
1v2x9m21
1xytvd82
1zrv0z61
24ghrf67
2b52th27
2gya9j68
2x9apr53
2zwhz281
30p2g996
31fdgn16
35qa0k76
36z4mp18
3gd0dm95
3q3ecb97
3qfyer56
3rcw8h21 ra9
4084bq42
41g86f21
425pdj49
45vk1z66
48w4c951
4amwz106
4mccvy52
51hx5h67
5bbbc791
5fj0h750
5p3z3a83
5r8ceg90
5tn8z305
=PK karak
06knb923
4jvphv53
=PK khairpur
49nt6y96
=PK kharian
36nmx356
=PK khyber pakhtunkhwa
5prvhy73
=PK kohat
06abnv46
2tm1xq35
=PK kotli
4g9wgp02
=PK lahore
00w2e718
051w2v06
0fqs9036
0g325k81
0gt6pp04
0naae982
0ngv8j44
0s3e5069
0ya1zd25
0yh88643
10xtqd61
11maz450
13swba46
1egxa393
1fh1mt47
1jdwf714
1kabe474
1kvvc641
1s8kfg79 46j
216ymg87
23zete28
262vjy29
2bf6br77
2dha3k90
2dpvst32
2k1ms293
2my4wj17
2x9ch087
30qptj94
39y7kd32
3dfy6j52
3qfdvc46
3qhs4066
3x5g5f45
40gec961
455a5j88
4fysrj11
4g0mqe67
4v893f23
52z7nw84
549qrd02
572v5y16
5b5x4a35
5bkmfm96
5fabgw03
5kyfde14
5q3bvy68 ra1
5rdrwb94
5v3dr438
=PK lakki marwat
088kkx53
=PK larkana
3pqe2b21
=PK lodhran
1y7srt09
=PK loralai
1545mx32
=PK malakand
12xdha97
=PK mansehra
3rsp2g43
=PK mardan
0rq9ec10
18c91412
1gxqhr26
322z4214
=PK mianwali
0zcxra43
5h6gbr15
=PK mingora
1q9mqz67
=PK mirpur khas
3qn7fc69
=PK multan
0vmr6593
0vzebw12 rd8
35ggvj17
3sq4pf43
50gm3a53
51wpfh59
5fvxrd95
5x817c41
=PK murree
558kn420
=PK nankana sahib
0zynmr34
=PK narowal
1przfp05
=PK nawabshah
1t34b131
24m1xa82
=PK new mirpur city
45t9n387
4qjkhc08
=PK nowshera
1nmbn403
=PK okara
2fmg6q11
=PK peshawar
0nv6q035
0p034093
0s2rk252
1jw8dj52
254sa076
25z4wz11
2an6vg71
2g9y9404 ra1
2m8e1r74
2sp3q482
2t2qwf81
3n0fqz51
4dx2y384
4ke3vc41
5c08zp36
5chh3j62
5kb92670
5snv9327
=PK quetta
2w69tt69
4karqd05
5qy8pm97
=PK rab nawaz pathan
15z57109
=PK rahim yar khan
161dyt30
3vyy8a54
=PK rawalpindi
01mse034
08ry7r11
09026n40
1kbyzq17
24c12b08
2kdm5630
34mn7m94
3v00ka07
52afx753
5mya2w74
5sr29j23
=PK rawlakot
45arbm30
=PK sahiwal
2e4fn963
3kjqzb25
=PK saidu sharif
03fz8y18
1absdg22
33br4070
=PK shekhupura
416k7364
=PK sheringal
4jnrse34
=PK sialkot
0bqnfa53
0kg1aq11
=PK sibi
340twe86
=PK sukkur
3e5jvk98
=PK swabi
0f98bm36
1cejvr11
40qmre46
=PK tando jam
06eae983
=PK taxila
319mkh28
=PK topi
1sb6ek09
=PL biala podlaska
0vtya531
=PL bialowieza
5pz4yk52 rnh
=PL bialystok
05d90q56
0y4ya841
1bdnyv65
1qaqcf60
2bzfsy61
3x8rdd89
=PL bielsko biala
1ew38b77
31j7r736
=PL blonie
5qgkbq61
=PL bolechowice
0mqmdj27
=PL borowiec
22ah1092
=PL bydgoszcz
18zpxs61
2m1x7h09
3vzf8p77
42yhqx52
49eq0c58
4c5jwj47 rmc
5r81yb60 rgf
=PL bytom
5kff3e67
=PL czestochowa
3xnaaq19
46awyn59
566yhn94
=PL dabrowa gornicza
46tym167
=PL debica
1btk3175
=PL deblin
5qvm1p98
=PL elblag
111z2552
=PL gdansk
06x4sc24
11dv8m48
14anrn41
19sbgd69
1arx1p46 rgu
1vbx5175
2kyzv273
3f2n4533
3rq9c547
4cw2wq83
4h3c2e31 rnh
5884rv02
5fet5287
=PL gdynia
1akcbx94
1v2aa541
24rz0d56
266t3a64
2vscf791
3x3g5758
440ajd58
=PL gliwice
25ghn770
2dyjk442
528q1h46
=PL gmina rzepin
49b67h23
=PL gorki sypniewo
45y5pt10
=PL hajnowka
46xvb515
=PL inowroclaw
4m8btj33
=PL izabelin
0dvgvh64
=PL jaroslaw
3a3j6h47
=PL jelenia gora
25ye0d12
=PL jozefow
3ehwqd13
=PL kalisz
5he0t313
=PL katowice
05k7hp45
0f5hjx88
0q9bwh14
104rcc94
110em457
1b33j376
1tvv6z28
1vxt3d40
2xfqa950
32bpk621
33a3s432
367ap631
3dvx1426
546ztg89
5wtrdx73
5xp86086
=PL kedzierzyn kozle
35hkbq39
=PL kielce
0krbh354
1zywja13
48dn1a62
52n3b751
=PL konin
3wtjmk03
=PL kornik
1kjc7m95 rnh
=PL koszalin
0x6dk626
=PL krakow
06be7t88
09j14p05
0bas1c41
0ny3h386
0pdej676
10mq7k27
117ya949
1fr1z514
1m3qaz74
1n78t774 rnh
1vyg6f62
262te083
28493376
288swk05 rnh
2s7fqp87
2w8vqa22
2xvrx776 rnh
30mz2444
34741m06
358k0g48
3bqmcz70
3c86ca21
3ha2q922
3je00n97
3m9nwf24
4489kh59
4e0v3f13 rit
4h58p752
4m219c69
4p8yac25
4qjs4v45
575jwx13
583g9182
5b5vg983
5cxawq11
5f2age66
5m26jn23
5p1pn123 rnh
5pzny168
5vy8np18
5ws4bn80
=PL kwidzyn
28402669
=PL legionowo
1270hm15 rnh
2vwh7h84
=PL lodz
00vknf06
0s8fpf52
1ck3zk14
1m32d953
1zwfkr30
25bzs855
263npa52
2b5m3n83
2t4ekc95
3tq3c028 rnh
3x0yya69
46wvt864
4yfmby80
59ex7y15
5cq64r17
5e4zna08 rnh
5ty46q84
=PL lomza
35qf0p33
=PL lublin
0d43qx15
15h0qg34
16f61126
24zjzd49
2g22s989
30hs5966
31xy6s33
3a02sz29
3hq67y94
4qyefj88
4vvy0t36
=PL nowy sacz
03rage82
=PL olsztyn
4a4x4g72
4cnktn59 rnh
5s4feg49
=PL opole
4gbpnx96
5sj5k538
=PL ostrowiec swietokrzyski
3dfz9238
=PL oswiecim
5w4yhe96
=PL pionki
49tmnf40
=PL plock
266k9652
=PL poznan
0dxzfw25 rnh
0p7p3302
19v0z461
1pmj6109
1yzad698 rnh
243nmr44
25cj6e44 rl0
26qfdk31
2px88477
2zbb2597
36vzp831
3pw76589
44d3g670
48t33b90
4af78111
4e38yx37 rnh
4ejdtr48 rnh
4g6bbq64
4kz5ba43 rgu
4pbb0381
4s8tv284
52svzr34
532c1x92
54see995
5ddbab52
5qczcd66
5qzrbt52
5v5qfp15
=PL przemysl
3fzdmt35
=PL pulawy
0qhg0338
2k3v9512
=PL radom
1f4dr878
3yntf296
=PL rzeszow
11h7ac38
1t81sv44
310y6579
3hbved79
3pfsnq21
56xse072
5j2zf046 11yu
5p04bm05
=PL siedlce
1wkb9987
2xm2e940
2zf7b209
=PL silnowo
09m1qd62
=PL skarzysko kamienna
0d65fh21
=PL skawina
0y50tq76
=PL skierniewice
050bke46
47xkjw67
=PL slupsk
0h8nar58
=PL sopot
3mp6cc45 rnh
=PL sosnowiec
3s5jv345
=PL starogard gdanski
50qydw28
=PL swidnik
203k1k48 jc7
=PL szczecin
1v1rak05
1xszvp42
2sj9tq04
3cacfr88
3qem8p70
3s74ag37
596m7f19
5j7wbb86
5vmz5070
=PL tarnow
496n3z90
=PL torun
102mm775
1t0vyn79
2pmb5z88
3sxjf271 rgu
48sd1581
5556pa07
=PL trzebnica
396j7182
=PL walbrzych
4qw9bn98
=PL walcz
4yrth272
=PL warsaw
00m2dd52
03g5mn55
03s8yx41
04z7y014 ror
0523a319
05vjg312
069psd02
07a2ta87 5so
0bctk817
0c70rp24
0cmt6n88
0csw7971
0d67eh84
0jhf1r34
0nx96f80 rnh
0nzsxq20
0ph65r66
0pqhg146
0rq40n03
0tystp70
0y0xnp53
0y0y7h86
0y35qw13
0yt9w502
15f5w721
15qjap30
16zzgq87
17gb1s53
18bax321
1978ee63
1bkj6835 rol
1dax5b49
1dr6c206
1e0qt032
1e17d143 rnh
1m3rmj58
1smd1r12
1v542j61
1vexk157
1wf60r45
1x0ngk19
1xtcza13
1y3dkx74
20atbp69
20vrnw42 rnh
24nb2556 rnh
24za3n32
26nedj88
29j2x431
29xngd29
2bt0vt04
2bxtrk46
2htqyr59
2jf81j23
2khfkr46
2ksnyp08
2m86se66
2nad3c73
2nkd6y23 rnh
2pc3jd49 rol
2q0p6x28 rnh
2t4tdj67
2w6v9q55
2yxxe041 rnh
2zjdav93
3053v606
30fprh51
32cph770
33wpf256
34tvp782 rnh
35hc0m07
36d1w285
36f4sz05
38faz260
39bjqg32
3ajsaw82
3b3baf09
3b45mr48
3c86nx70
3gz68w66
3h2xy876
3jp3w522
3m3g5338
3mjasc67
3q81ka58
3s53tn92
3tkv5n25
3v4km086
3vgk6t60
3y776d48
3z2egd91
3zm2br59 rnh
406s2v03
407f1r36
40fc1e14
40r57n67 rnh
410xnr11
41z6c333
43k6re07
45r0qf45 rgu
48zd9m77
4b9a1925
4et4d930
4gdybn86 e7y
4hrrh248 rnh
4kjrtp25
4p2y4s44
4qcjsm24
4rc9d057 rnh
4rveer83
4tgvs825
4vcn6p23
4waf7p94 rnh
4xgb7f02
4yyy0z32
4zvqhj72
50et2s91
55x7np37
5abmv045 rol
5d3ntb42 rnh
5dwvd537
5e830h62 rnh
5fct5h31
5jvrb780
5jz8wr41
5m2pwn60
5mz2vf33 73x
5qk4xh70 rq7
5rcjak97
5sdyjv16
5srvzs48
5tkv2291 rnh
5w603h94
=PL wejherowo
1jp0qq49
=PL wolin
1z29pd22
=PL wroclaw
03jq9j58
08fyn775
0n1h4322
0yae6e25
126bwd54
13pbge12
13sm1c65
1ek0ym72
1qpw1b93
2294eh69
262j1008
3534mt64
3bh5jk84
3fqwqm07 rqd
3gn3ta84
3rvn3n08
4qmhg184
4r0c8j28
4w8wrk40
4xdyc983 rnh
4ztvfe59
571zhe53
5a550a57 rgu
5bbbm605
5cs8k179
5m8qn763 rgu
=PL zabrze
3jv3zx29
4kn0zf27
=PL zakopane
4xn08160
=PL zielona gora
0c72pr80
4fzm7v55
=PL zielonka
1x4cvr40
=PL zory
3zm66254
=PM saint pierre
0gawvx22
=PS bethlehem
2gekya22
47cjg072
49raxa23
=PS bir zayt
256kw398
=PS deir balah
468t7w37
=PS east jerusalem
4hym7e04
=PS elqana
1rnt9r23
=PS gaza
3g9kfn98
47k2at48
57ts1y80
=PS hebron
50yjfb75
54m2wy71
=PS jenin
3mvmfx36
=PS khan yunis
2b03n805
=PS muntazah salfit
2gk0fv06
=PS nablus
3crewh69
=PS ramallah
0pb2ch30
1m1qsc38
3jg13h58
=PS tulkarm
0cfa1c07
=PT abrunheira
1rn5yy33
=PT agueda municipality
0qhsr941
=PT albergaria velha
0qv6a180
=PT albufeira
2xjdvd91
=PT alcabideche
4pq6be62
5f1jmk63
=PT alcanena
3emx5713 sej
=PT alcobaca
2kek8d34
2r1e4k30
3p8snc64
5tfx2624 sf4
=PT alcochete
2z52qx16
3q68gw20
=PT alcoutim
56274550
=PT alfragide
1q0xs158
4tb38061
=PT alges
0a5g4995
0sxx6887 sex
0v7kzy54 6tx
1j10y640
1mzwqv25 shs
2nyh5931
2rrt4f19 eqk
3s6jbx05
3yvmh624
41mhqs27 es3
433hjd74 euz
4439z919
46tqzs73
4x483560
5fmbse12
=PT almada
0grvd431
0rv19195
0tdc7x54 ssw
1ev6gy70 si8
1wjsdp58
288shp82
2m27at14
32typz45
3j2hqv95
3j4tqp21
41bgx172
4cvd2327
4ssfa057 ryw
4ym5ed21
=PT almodovar
3j6qa959
=PT alter chao
09h9cg39
=PT alvaiazere
4ecb9d64
=PT amadora
049xax05
0704c791 cjg
0ww5b307
13xyzs10
15w8p155
1rab0x89
2b9fyg84
2jtacs89 sd3
3b6h1a78
3em9qx04 z02
3n9zbw76 yun
3tmk1b43
48z3gz22
4fmw2x94 sd3
59p3ae54 rtp
5bdn4a17
5ddx0m09 sd3
5j2f5w22
5me1j380
5yksqt98
=PT amarante
0qf76b12
3egzhv07
5xqdbr39
=PT amares municipality
3tr7gk60 t7h
=PT anadia municipality
2wwd9h37
=PT anadia
0wbjtg63
3k07te79
=PT angra heroismo
026v5a61 szn
11jef648 szn
13ge8k52 szm
1ffz3y94 szn
29n0xq72 szn
2fkrnz10
2qn6bm03 szn
3711y882
3a73ny50
4z7k2h16 szn
=PT arcos valdevez
23nv2019
5a3vdg66
=PT arcozelo
5rm4kj93
=PT arganil
1xzw8e81
=PT arouca
0d2ka202
=PT arraiolos
2k5qyv44
=PT aveiro
0a61zv30
0npbs606 ruf
0nt41z93
0s6fdn14 ruf
0tkdj896
0wffwv55 ruf
0wx08c65 ruf
0x1cgf82 ruf
0y499f26
13d2se23
1agh2v89
1gktc425
1zvj7w48
20mkze41 ruf
2g50ac66 ruf
2t14ry49
30s0zd03 ruf
3a9csj98 ruf
3brtw716
3h86rm10 ruf sex
3hwdys44 ruf
3m31qx80
3pwc4s90
3q36qm19 ruf
3rdgwh02
3vsp1s58
412bhr24 ruf
4bw6mb63 ruf
4e5cqn96 ruf
4zn69b90
5j4pfa30 rub
5km0fn42
5pm2mw36
=PT avintes
55hegm02 ql1
=PT azambuja
0k4nan09
346skn57
=PT azeitao
5px0fc16
=PT baltar
44w2d669
=PT barcarena
0jrpyg10
0v79re66
168sy579
1ykr4004
263sxq51 rvm
4km2r075
5g289n53
5mt63e64 e7y
=PT barcelos
12j9yt19 rvt
13x8r926 rvt
1ba0qf36 sh9
2mahbh18
2wq20039
3ejw6j35
448qsq10
4afhv062 rvt
5c2vjs51
5tv32x62
=PT barco
1bw9nb45 rx2
=PT barreiro
4z5e6e52
543paf14
=PT batalha
2ech3277
4587cw34
=PT beja
0t9n0h58
3r556n57
=PT benavente
4bmnmq75
=PT bobadela
0ap6k638 sex
0esxkm46 sex
1kcw0y52 sex
286e5b31 sex
37r6xs74 sex
3q2knb18 sex
41h7hf54 sex
=PT braga
03ccjg76 rx2 t55
04y9ds29
071a9161
0j09zy03 sm4
0nc7ge81 rx2
0z298720
12dcgh52
13wpy744
16jxby71
18j01b27
18ptcp83
19de9x44
1ad57y24 rx2
1ns4zj17
1ryhrp48
2bwcre44 rx2
2mwqj658
2qjp0t33
2qyprq35
2vkcx287
2ygkva69 rx2
2yqx2d54 rx2
3116sx88 rx2
3166ra26
35bm9q36
36vff312
37wpkx04
38dty275
39hb9t88
3b1m6c97
3fms3g32
3hjeqb56 sva
3m3btt24
3mef8k70
3ppr9618 rx2
3zca6435 rx2
43zrmk48 rx2
48p7wk03
4bg2jm34 rx2
4ckm7v43 rx2
4dmd4321 rx2
4dv3aq25
4ja89y28
4m2z6m32 rx2
4pca8d81
4qs3nf63 s5q
4t0chd16
4t6b9824
4vm13460
4xhqj302 rx2
51jbqs24
53ytd308 rx2
56etpt97
58kv9q68 rx2
5bd5qd97
5qb25959
5tb15k40
5wke6r62 rx2
5y39br74
=PT braganca
0prsav78
0vye5g85
2qmrb876
3faz3d81
3hm05b86
3sbb5035
4c65ax22 sej
553mez82 rxz
56mff334 rxz
=PT buarcos
1xz37v17
=PT cacem
0abb3b58
1qfx2848
3zbd1c48
51ctbp80
=PT caldas rainha municipality
0vzywk83 svc
=PT caldas rainha
328djp07
4nmsb180
5ftynq40
5fw7yh21
=PT calheta
3561sz23
=PT canico
0vq5j353
=PT cantanhede
04s94c80
14pnzh29
2q06yt34
2qr09225
2xzwgv56
32bre195
55vdn769
=PT caparica
08j2sh91
0fgwdb16
0js76g45 skd
0z72xb75
1pe22k85
1prbq409
1ryg1n93
332t5716
373te416
3rrh5171
4czk1152 skd
501adx40 skd
508vt965
5j5esv78
=PT carcavelos
2fxtvv50 skd
3nr2fs68 skd
4mmhqs73
=PT carnaxide
0zec5297 7to
1frf0543
2eqqc684
35q34n44
3fqv0k52
3gbh4j43 u99
4x2nj883
4x763b43
=PT cascais
0ayt3w58
111er030
23y7c457
2bxa4w69
3k6jnj59
4dn6rz78
4e91rn58
4wtw4176
=PT castanheira ribatejo
1ct2fp44
1qtksf33
=PT castelo branco
04s18446
0nmxt396
0p4dhj06
3r8ke253
472q6y77
5chsdq22
5j7zcm59 rzq
5st8gg45
5y3vhx59
=PT castelo viegas
248ps908
=PT chave
0nea6d84
3w7bfr91
=PT chaves
1330v142
1wdfe214
432jqg48
=PT coimbra
00752v72
008p2x82 s38
02wn1w29 s38
073npr77
09antb74
0bqs6f60 s38
0cs0m088 s38
0d1qw876 s38
0hy0kp07 s38
0jm8vk13 s38
0jn5bv28 s38
0jxzny32
0nqgfj77
0p0pr527 s38
0qsh5z35
0zk88636
0zxc2134
10mx2s02
1114f477
12q7x496
12wvs044
14d1kb73
14er2a73
15byee85
15x0as60
16adfh43 s38
16n0mr11
170cre53 s38
172tk840 s38
19336t31
1c7rh275
1d3r6z34 s38
1ejynq87 s38
1n8x4993
1ngney22
1nhjym26
1nzkd566 s38
1t5ta457 s38
1ts2hw13
1y55wc83 s38
1zf4xe83
20njfc53
21n1mh63
22rxy194
22ssnb78 s38
23g0hr89
249hxr55
267j0k26
29c7fh08 skd
2bpcpj94
2by2rg20 s38
2d21x239 s35
2dknkp72
2g54pq76 s1s
2hkdyy22
2ksxxs60 s38
2n3jsk50 s38
2nfq4215 s38
2q2rr014
2qzfnk68
2r0v5a32 s38
2rdv7g39
2v9e1947
2vxrsd04
311zw396 s38
349akt15
38xfq586
3a78xy24 s38
3bm2y510 s38
3c3y8w73
3cvzf910 s38 s54 s9h seo sex skd
3d1gxm29
3e4pc311 s38
3ee15h24
3gwkgh70
3hfq8t25
3j96wp44
3q8wy381
3qtdvp28
3qw6qj17
3r8hgy04
3r8typ39 s38
3wax1305 s38
3wg0q111
3y56t646
3z4npt02 s38
4032fz76
408b2b02
411txc13 s38
4488qa52 s35
45d8n041
46r5vg91
47xxvg44
4d9egb29 s38
4dpc0r30
4fab7w85 s38
4fxjrd39 s38
4ghwjq45
4gq7sp95
4gsk8f09
4nmpkv11
4r3v4q69 sva
4sa5es20 s38
4sbtbt61
4tc42m81
4v86h471 s1s s38
4x8g4m03 s0n
4xhba395
4xkdwy10
4xpv6e64
4yyzaa40 s38
4z8k9a98
52rxf585
55v4a470 s38
578b1302
58ytyc05
597jba28
59esff37 rx2
5ag2wm68
5dsdbp53 s38
5fa8tk41 s38
5g772c20 s38
5gh16g69 s38
5mwex884
5n8p6v35
5se46277
5y9nn961
5yfnaj56
=PT condeixa nova
1shbcv79
=PT costa caparica
00c93k10 skd
01cp5661 skd
18wkw265 skd
1hpkt650 ruf
1kh72s55 skd
1ymbe816 skd
201axf80
20wxam75
2r2e4917 skd
4skveq52 skd
4xe2fg96 skd
528pfx89 skd
58e2tg06 skd
=PT covilha
0bjc2870 s4c
0dvt2119
0mdj5148
0qz2t575 s4c
0s8nav02
10re0e60
1sxyfe19
28j67555
2vmw2t69
3nf36p02
3z899093 s4c
48h18v79
49h51c33
4ggnw234 s4c
525jbb43 s4c
52qcyn36 s4c
58dvej55 s4c
5ft4db12
5g3svt72 s4c
=PT cruz quebrada
53j74t32 sex
=PT elvas
0cjer453
0sddyf72
1gejfk39
=PT esmoriz
4e9egb11
4v0vnr61
=PT esposende
0zrtnw53
=PT estarreja
1588c811
=PT estoril
1q600m51
2nr1jd69
=PT estremoz
4936mc07 sej
=PT evora
0acb7a22
0d28yw77
0x0kn981 s54 sjb
18m4p414 s54
1b9fyw42 s54
2dfn9z13 s54
2dhpke20 s54
2gyps716
2kf3wg72
31e44z20
32qwy987 s54
34fhbw64 s54
3872jq72
3emnsk32 t55
44zx7719 s54
47agqt23
4dqnye44
4ttwvv57
4zfwta05
52023y69 s54
55g3mw61
56a73h57
5av4ht18
5g70ef90
5kftaj26
5nebqd66 s54
5xca8873
5xxrw222
=PT fafe
17gpzf77
2v6n4042
4hkqw151 s5p
=PT faro
014aaz48
075yd342
0bfc1p59 s5z
0daq2f30
0me37y22
0mvtb293
0xf91p27
14g34x36
193mb561
1vvenv09
22525y32
2bt2v049
2rgrnk13
3b554061
3f99ad09 s5z
3rbv1p10
43ey0s60
48kx0z93
4hkkk014 s5z
4jrgd746
4m8g9b03 sej
5qwb1e82
5x0rpm45 s5z
=PT feira
0w53b262
=PT felgueira
232x7x42
=PT felgueiras municipality
5nx14188 t5b
=PT felgueiras
3sg03b15 s6h t5b
=PT figueira foz municipality
01kbww44
0xz5w759
380g1485
=PT funchal
00865z52
016chc90
03mte806
0kxr5737 s6m
0wdyvz26 s75
12f0ja90 s71
1551d523 s75
16z02n57
1hbpef95 s75
1ptp4v90
1qy36j97
1tgdcv71 s75
1y0vz750
28h22z81
2c4ps936 s75
2csscj62
2mj54r38
2wwamm40
3d5pp684
442zbe52
48xj2376
4ed3sm51
4k0x5034
4kdvm687
4kt8mw18 s75
4ycf0k71 s75
54qyrd12 s71
58k6gb21 s75
58y9e160 s23
5b6h5f79
5gsdmj20
5jp5ja73
=PT fundao
1965sc27
2t0qr887
=PT gafanha
45mh9k56
=PT gandra
0t11qq58
0w7bj245
2nxphm19 s7m
5ekbxr47 s7m
=PT gois
3n8zhd73
=PT golega municipality
1x87xv89
=PT gondomar municipality
2ajw2j97
=PT gondomar
4ffrtr26
5a8vs978
=PT grandola
1j7g2q21
=PT guarda
007rbz95
1bcvhf32
2463v873
2ff2a336
=PT guimaraes
0aahnw66
0brrya24
0ssv5a91 rx2
10djr242
1fn87p98
2339sc10 s8i
2dqsz009
2fcch113
2q6edw09
2xz7b430
32d3vy39
37g0y787
3mpjj471
3myx7b47
3pecxr41
423jr945
49cs4442
4aykk734
4kedsb71
4kkx4y96 mh0
4qgwd705 rx2
4w01dm88 rx2
50qgja27
5az7b208
5cb5rq39
5jpvfw41 rx2
5k0jdv03
5w8p0566
=PT horta municipality
3yz67v10
42vyhc60
5496jt92
=PT horta
0dj4dg56
0ssszg35 szm
2fznj749
4e3ebx16
=PT idanha nova
25324638
=PT ilhavo
14fbxn93
1h8t7c63 ruf
=PT joane
24yq7p07
=PT lagoa
38vftk36
=PT lagos
09p5yx63
0gdv3j64 sej
1v3aer42
=PT lajes
1chde460
25ds8c39
2d4bgz76 szn
2rvr3e22
=PT lamego
2xbxe736
=PT leca bailio
2jbzd997
2y91h784
=PT leiria
001ws297
0b8b0v21 s9h
0ey4m741
0m5mvp27 s9h
10dvvh94
13cs1q72
15790680
1x19ms63
2aj2pb82 s9h
37sqgc19
3r76m759 s9h
3vsh1a40 s9h
4450pb18
584vrv37 s9h
59ewmk29
59x9zv24
=PT linda velha
065r7453
0mtfsb62
1mjhcq39
2fnqta57
2vrzme47
4e9nc458
4gnwaz35
5aqjsn79 44s
=PT lisbon
00c03k13
00t9e931 skd
00xab928
013hqd91 sqr
01cahp29
01ssys51
01vtka31
020x0a87 se1
026h6z67
02b5je16
02krky39
02n47361
02nfjv61
02qcfp85
02tnzj78
033wqw71
039e5h59
03fvp188
03zsfh57 sd3
04h7p317
04p8an59 3zh
04wjjr23
04yecm09 sex
05a50d87 skd
05stwr12
05xwqf23
061z8559
06556814
066cqq70
06a5tm74
06hw0e16
06p6tf90 sex
077saz97
07n70166
07qr6339
07qsya74 spk
07rd1x46 smw
07wk7062
0898x434 sjb
08jpeg44
08t8t864 skd
08wzj148
08xnjf31
08yzrs90 sex
08z17697
09dqjj77
09gp5h03 sjz
09qdm547 sex
09zjqj21
0ad17k20
0af1mn38
0aztm892
0b3bdc03
0bb5py04
0bkgfa65 tck
0bpqvp39
0bqtef03
0byekp78 skd
0byfqq14
0c9yng40 smj
0cd1nz59
0cr0q231
0cxt9737
0d1wky64 rtp
0d5f0g81
0d8m2065
0dx9kg40
0e37es74
0fe63682 ruf sex skd t5b
0fem8f23 sex
0fkydv97 sex
0fqrrm56
0fxczr88
0h4pdn80 sex
0h6t8180
0h79yr28 se1
0haacj28
0hggtk70
0hhrtn83 csl
0hrb5s12
0jphth26
0k52t116 sjb
0k5x3m24
0k6r3f30
0k93wm15
0kf8z465
0kmhsh93
0mbmxf83 seo
0mdktx17 sjb
0mxf7m82
0n1yyc49 sex
0n4c8134
0n8bph87
0nm9rw58
0nyaem62
0p0fvr40
0phccp77
0phr5c96
0pqq3g83
0praab34
0psjbh36
0q4rrr38
0qpy9f50
0r7b5b77
0rd6jv12
0re6p830
0rehag55
0snfqn58 spk
0sy0nx38
0t2w7350
0w7v1v77
0wq4fp40
0ws7a790
0ww2r127 sex
0wx0aw19
0wydxq38
0x0n6k03 sim
0x1gs846
0x3jrk87
0xtxt091 sg9
0xvhrm87
0y05t035
0zec6w20
0zgs5r70 sm4
0zjprf31 sta
0zxx1774 sex
0zy84838 sex
0zyx2j96 snk
104paa34 skd
10a43y06
10taw595
11bn8390
11cp4r12 stq
11ewyt41 sex
11pctb02
120ae790
125qck59 skg
12bmcn87 se1
12bp0978 skd
12e81q42
13f0wm52 scs
13nwbx64 sib
13w30494
146fdq04
14837179
149nzz61 tck
14wj3r14
151c4n05
154n7s58 se1
157yfp40
15dy5p63 sex
15h41091 seo
15hr2538 sex
15z7n187
16c14g50
16gnej37
16p93117
16va0r53
17579j39 sjy
17axx893
181xaa49
181xkt10
18jp3h36
18qmvm63
1986j293
19e4ht86 sqr
19g8w217 sex
19yg0716
1a9g9931
1akr3654
1ar2dh82
1astzd61
1bc9gv98
1bd2b489 skd
1br1h281
1bsb8064 se1
1c27hj86
1dvwhz14 z5e
1eq4qj27
1ere8z56
1erw1k48
1ey0me92
1f83q676
1fqrjt38
1fx94528 sex
1gdhzm63
1ggf6w15
1gmxjx09
1gn0k096
1h07p820
1h7r2364 sdh
1hcb0r47 sex
1hgwb793
1hkg7p16
1hyesf03 sex
1hyjmc38
1hys1667
1hyzhn36
1j69h118
1j92g734
1jc8mb89 skd
1jf9jv39 smj t55
1jgt3r49
1jhd3147
1jjfyf53
1js43d58
1kb0b173
1kk7j351 skd
1kshng77
1kvx1985
1m6pbq35
1m8xrn95 sm4
1mehdc51
1mkdkh87
1mv71k12
1mvyk241 sex
1mx16184
1n08tj51
1nxcd525 sex
1pvj8f56
1q4hzt15
1qc02b16
1qf6yj86
1rftrx87 svo
1ryrwk91
1sabsj32 shk
1sp7nd78
1spe0w42 sex
1swxpd40
1t0q4k28
1t7shc19
1tavxj45
1th0qt14
1tw4ag74
1vff2n71
1vjxh080
1vpv3z28
1vsrcf54
1vzd2352
1w5x0z26
1w6ghb32
1wghy068
1xj2hh02
1xjmqm90
1xmmqa34
1xxakw45
1y5vq430
1yemhm44 111d
1ygjc434
1z4sr004
1z70sb13
1zk8e745 svo
1zqw3717
1zy52m07
1zz3bg18 sbv
203gyr63
204y7905
209md279
20a03t90 se1
20hp3377 sex
20j5zv28
20rfvw83 sex
20sr6z07
210z2q47
21wh8h68
2275k146
22888091
22dgjm82
22hk8s78 sdh
22rdnn95
23gbj611
245c5212 si8
24bsvr29
255mkf31
25cgtr67
25jbsx21 sjb
265f3m16 skd
269he949 sex
26a2aw47
26mcrn69
27065c48 sex
27fb8k30
27hswj27
27hz7j04
27k3nr85
282fcs06
284has79
285srj36 svo
288j6s32
28dyrk43
28mw1j46 sex
29e9dn69
29frk090 sjz
29h91n25
29jcsg20 sex
29me2p54 sa3
29mvf840
2af8gx52 cbp
2arhc230
2bc09j30
2bd6dy50 se1
2bgk0802
2bt8f617
2cggsh80
2cpgaz56 svo
2ct4pf45
2cvar823
2dvm3910
2dw21289
2dycg053
2e1a0y45
2e84js70
2er63282 skd
2f53da92 g30
2fe5jg47
2fhpy910 svo
2fvxw605
2g3k6d74
2g818g52
2gdy0611
2gjq6d42
2gp58w27
2gqb2836
2h6ksg34
2ht4fk33
2hw9fh16 sdh
2hynvh35
2hyq7k73
2j226352 skd
2j6sxc30
2jxg4w38
2kdcg676
2kdq0p73
2ke9c048
2kmtwp90
2kn5av21 sex
2kwxh770
2kyhnd71
2mfpez21
2mp3jf37
2mqz7148 102b
2mxx0b77 11ee
2n54r639
2nf9ds89 suh
2nmqyx36 sih
2p5f6d43
2pbb4g34
2pc8sa31
2pwryp18
2qdtzh46 smb
2qfrj807
2qjeza50
2qmsy927
2qx1np85
2qy8ba98
2r6xw279 sex
2r8aws92
2r8brs23
2rv3w387
2s5jrq73
2sfax819
2sgeh698
2tpccc26 su7
2vbb6770 sm4
2vfrsg15
2vpdtj36
2w101243
2w5kge70
2wefvw09
2wgz6f65 sjb
2wht1c60
2x7kb876
2xankh89
2xj02q08
2xnrmy62
2xv42m49 sjb
2y7f0c04
2y82bt96 sex
2y8kge02
2y9krv25 skd
2yf7ck74
2z9hby18
2zbqp516 sex
2zf1jv40 sjb
2zjgam16
2zjmca79
2zk23548
2zxraz57 sex
300ckk74
300tmz02
30attg11
30bj1s48
30ndkt55
30qxym25 sex
30w9ga59
30ws6785
31q4ft47
31tq3q38
31xaae12
328c6f81
32dxr958
32fpxa41
32p0ce74 skd
32qr8837
32r98v39
32v56e13 sex
3302rx63 sex
337x0d68
33fmp855 sex
33sr3d10
33wn8m60
33wstj18
346k0491
34d74a71
34x1h689
35qk7d98
35zg3a51 se1
364aqm22
374j2r33
37gm3x52
37kgdv05
37kpn189 sex
37yfz375
38586y26 se1
3865xp31 sex
3871gy17 ged
38tjv815 skd
38xgmf85
38y7fs10
398ehz79
39gvet66 skd
3acp3c91 ss1
3actwe44 sex
3ag5sy22
3akdp333 sfq
3b9snr86
3badmv37
3bajzn32
3bh37h15
3bhwn395
3bt7ej51 sex
3bvtv586
3bvw9g02
3bx01x40
3bzaxf53
3c8rbe02
3cemkr79 sex
3cn82n65
3d5bdh78
3d99pa66
3db2by73 sex
3dspf496 10r6
3eaaxm14
3esshb58 skd
3eyga648 sm4
3eyknf31
3f2b4m56
3f7kee28
3fcd2w52
3fgbzh72
3fjwmt07 sb8
3fwrze78
3fyevk41
3g001n57
3g2ax673 skd
3ga7rm71
3gb15459
3gdqbp47
3gwskq53 sex
3gwvad41 sdh
3h1a3963
3hey5755
3hgrpa76
3hhrgn91
3hq50145
3hwccr94
3j6cgd89
3j99jp33
3jgmp057
3jhtdw16
3jnmkq61
3jxqgs95
3jz4tp02
3k0aef63 sjz
3k2k6011 sex
3kdb6a28
3kn0h537
3kwktj23
3kx93m19
3ky2sq56
3kyeb689
3m1mgc42
3m8mwm20
3mcd3h93
3mg4x680
3n19p393
3nb7yk44
3nhgb791
3nwwjk70
3nxwh762
3pntgn87 skd
3ptcxm22
3pymd732
3q0y5n22
3q1jzv88
3q1qyr62 skd
3qc03t81
3qegbj54
3r31ar10
3s05fs57
3s1n8594
3sa30d69
3saa3s66
3sssya70
3sxh6j79
3syjba97
3szq9n82
3t41q113 sex
3tashy42 skd
3te08f76
3tgyqg89
3tmdzc72 sex
3twp6y34 sqr
3v11jn59 sm4
3vgcjv39
3vppr867
3w3e5q61
3w440z57 csk
3w8jv259
3wcn8b34 sm4
3wv9bq39
3wzqqd66
3x2yvz14
3xc3yj23
3xkvz448 sex
3xrg8537
3ygmt427
3yr4r733
3z5bhc64
3z6f7h27
3zd03166 z3v
3zkz3r52
3zpfpj30
3zrwn122
3zx3qn16 sex
407mvh49
407n8113
40gmwg54
40ksm610
40ydk043
41945v60
41c9jk31 sgm
41s4g143
426zq843
42nafx13
43ft3840 rx2 s38 sd0 se1 skd
44bfs567
44dy7e28 se1
4562w448
45b9pr88
45btyr58
45f3jn20 skd
45m49j31
45rmt345 sjb
45x7eq21
466t8w27 sg9
467pvr81 skd
468z1z85
46athf97
46ggxs83 sex
46hw5281 skd
46k90f22
46rj7h96
479zfq62
47j0dn45
47qq4s60
47s1xy56
47td8p12 ruf skd t55 t5n
47yy2056
487m2n62
48dw0897 sex
490a8967
4954k862 se1
497rkw71 sm4
49cr8j69 sb3
49dv9r08 sdh
49hw1a96 svo
49k6es50
4a7p1d16
4agm8872
4b6xjt49
4bky9367
4bq88r97
4c3k8v21 skd t55
4cnjk665
4csh5253 eyl
4cstt562
4cxyxy43
4d10cx61
4dg1fw36 sm4
4dnsak29 sex
4dqesy58
4ea70f07
4egzc574
4eh2yn43
4ek0a809 x24
4em18c81 skd
4etzz842 sex
4ewjzr74
4f5zf256
4f9q6692 sm4
4fjf3434
4fk8gw96
4fvb7v36
4fzsfa80
4ga8mt87
4gd5dx40
4gtrgv98
4gtv2261 svo
4gzz8859 sqr
4h30bj32 7oq
4ha6fg30
4hzbg791
4jr43q89 sex
4k1tmf59
4m9s0y85
4mh3wq56
4mrps332
4mvypw81
4n0kzv11
4n0tpv32
4n1epe32
4n4q3s42
4nhye957 sex
4nvdxw11 sex
4p7cys55
4pa29242
4psz6g86
4pyh8443 svo
4pzdfg37 skd
4q83ct73
4q951c28
4r8cg910
4rdz6f84
4rjwcx28
4rk2jc83
4rnk9665 sm4
4rpeeg31
4rs3t968 sex
4rzzc331
4s9rz084
4sfkt825
4sfnha74
4shvqs44 sih
4t4vzy93
4t8n6r13
4tdjhc40
4tezbw68
4tkj7h48
4v2jp439
4v2q5g49
4vh24428
4w00jq52
4wn98951
4wpw8x71
4xb2d077 skd
4xcb6q52
4y5gfw04
4y76z183
4yfmyg44 skd
4yxemn98
4z3ctv55
4z553m34
501pvx50 svo
50j5t898
510zxr89 7ym
51fx1c67
51fzrb60 sex
51t7v989 sjz
520mfp02 sjb
537fzf45
537tge94 snh
53sn3a32
540dcv15 sg9
5416tz41
541t3460
54abx977
54bvep07
54gwrv13
54w7b348
55mxh123
56530580
56an2h19
56g0b798
56v2rs36 sex
56xz7b30
57abda04
57et8d07 sex
57hh0d67
57mkdb21 zf3
57r2zn69 70r
581m7006
58z19632
597csq05
59fwb810
59g9qt93
5afnvy09 sex
5ahcg684
5b2rqw66
5bq01106 sex
5cq0p497
5d442434
5dq6d565
5dx9nr48
5ee6mp02 sex
5ern7v24
5et28770
5f5sjd34
5fb4e303
5fkmcx91 sex
5fkq5j19 sex
5fnq6x95
5fx6hz85
5fyyyx53 sex
5gd28g81 svo
5gsnx339
5h9f1789
5hf24p52
5hmt6r19
5hqp1023 sex
5hys2498
5hz4mv11
5j8mvd88
5jvzd424 sjb
5kaje043 se1
5mm0t389 sm4
5mnej980
5n3san77
5n694h24 sm4
5ngwf943 sex
5p0gmm10
5pczjj75
5prvvz80
5pv70v72
5q1k5n27
5q2jm224
5q49dx47 sex
5q9c5395 sfp
5qdjap63
5qfzn664
5qnjvk36
5r40wk77 skd t55
5rcbmq65
5rgdc794 9r8
5rn5n623 sex
5rrm9g41
5rsfvf53
5s5t4n42 sg9
5sd8gr95 sg9
5sj3cj25
5t256516
5t5mh490
5t6zk898 sjb
5tej8j73
5tjew235 sjb
5v4f3f05
5v9jgm78
5vtax910
5vwew660
5w0yf696 sg9
5w758267
5wa8m537
5weeqx85
5wmvjv50 sht
5wqert96 sjb
5x14st26 so3
5x4e9473
5xdgzx85
5xfmys41
5xxfer42
5ykkaq96
=PT loule municipality
3jers953
=PT loule
0qp9bj50
19yty581
2x5r8343
=PT loures
1rnvbj75
4gy2gr07
=PT lousa
3r3mh697 s38
=PT mafra
1ys5nb92
4ytn6v31
5gaf6s15
=PT maia
00e39j32
08efyp87
0bfb4387
0jaxbw05
0yk1ar69
125ne927
1f0nvc12
1t6wkc63
1we7jp47
26cgcq38
46q9bd61
5cayv663
5g8t6n77
5rsepe19
=PT marinha grande
09nk6b02
1t0p2n85
1xgnvv94
=PT massarelos
1vyjqw07 t55
=PT matosinhos
0131es19 t5b
0k0fnn97
17b7qd04
1hjg2702
20r0s364
2491xs25
2qvxfw73
34amdq04
38kjt533
39bqpr70
3jnyk256
4q2cza07
5015xk23
543jzn83
5e1sg358
5v1yhp25
=PT mertola
3wxgdq82
=PT milharado
1fhrjq14
=PT miranda corvo
2zyged10
=PT mirandela
1hf1b360
5ynkz779
=PT moinhos vento baixo
2177hd90
=PT moita
4d41yh18
=PT montemor o novo municipality
0fxk9d32
=PT montemor o novo
290gp094
=PT montijo
1bf8pa91
=PT moreira
0td9be07 h6x
201zh494
3mgvjg96
4c4kad22
=PT mortagua
0kwaxx75
=PT moura municipality
1g119h54
=PT muro
1e9w2169
=PT murtosa
1gm4bw78
=PT nazare
0ksx0a64
2sm0ej21
=PT obidos
4w5vxn39
=PT odiaxere
4eq3m258
=PT odivelas
06dgdz57
2s91mw17
5hxhxh67
=PT oeiras
059w6r63
0bvnqh62
0cydpt19
198g6d77 sex
1h394058
1rm6cx93
279bkg17
2a3gqt64
2nvdf845 sri
2q7abn51
2r396328
316g0z65
3b4k4y74 skd
48nbgd83
48xgyx59
4a73z253 1oi
4b08hq31
4jx8x679
4rsfzy06
4th3xh64
599z7n30
5e2mfb24 8a0
5hbxqw22
5y50ps96 sex
=PT olhao
1qc87q47
3aaw7g70 sq4
3cyj6q93
=PT oliveira azemeis
15nkmw43
29aap830 ruf
=PT oliveira frades
2005jv13
=PT oliveira hospital
1h019421
46swdx52
4g6hwe09
=PT ourem
22w6b140
=PT ovar
29we7x82
4hf92r68 a22
=PT paco arcos
0bc21d89
12mhj061
1tzqyt58 lmd
1xdt7541
223rpe14 10pi
36k1r314 8g3
3en16648 8fg
=PT pacos ferreira
06z28t09
16s2am02
2c6z1q75
=PT palmela
2yqqg594
=PT paranhos
4h7zpy51 t5b
=PT parede
0hvyfn28
1bbb4v96
2yndkk15
5d3apa77
=PT penafiel
408ywy94
=PT peniche
2cnp0083
3ep93h31
5avbyr67
=PT peso regua municipality
2z15rc45
44g3rq92
=PT pombal
29v1c965
4zzsb206
=PT ponta delgada
0kvert56
0zvh0k30 szn
1551xr79
1ncf8q17
1vcqp636
28e64g94 szm
2napb987 szm
38b18w37
3cet5v54 szm
3tq5ma70 sdr
418c0338
4276xd64
49zrp193
4b77dm91 szm
4eh3ff78
5dtxsf72
5qqw4p44 szm
=PT ponte lima
0d8qfg29
3bqvm492
=PT portalegre
1j0djm57
23x52d96 t01
2kspxs30
2n3mew76 t01
3ms6mt76
3tsa2x69
5ehbhp30 t01
5vnksv67
5x24c339
=PT portimao airport
52rv9321
=PT portimao
1p6tkc71
1yv6t270
4744v755
4hmdyv97
=PT porto mos
0pcacg52
17sdcr35
=PT porto salvo
0051wc04 11mt
0btq2b69 mh5
0m9dvt07
1ctjz153 10rw
1pspve98
3fjwdh27
3javpk94
3jpkw355
422kfj84
4m3r0304
4r9kv423
57h3j743
5djkc225 mnh
5j5mt352 1092
5jatax32 10hg
=PT porto
0105n843 t7c
02jzkf60
04e3rc90
05dkht93 t55
05xxh676
06bxqs05 s38 sex swh
06xh4k10
07khra81
0bb27p14
0bbp3619 t55
0e0e5c69
0eg0ep76
0ehghs54
0ftahb81
0g1rv562 t5b
0h974d79
0hqrwy91
0jt9rc96
0jwkzj28
0m2ka561
0mfa2s19
0p9xg744
0tpr5718
0v52fx68 t55
0x21nt47
0xmk8w24 t55
10g6wv40
11teq312
137avj42
13vgfn32
14p73186
14s45j06 t5b
15xhc487
16871071 svo
16w95s77 t5b
196dtv45
198h7w65
19cppw68
19d5sd14 t55
19nshe08
19v0g155
1a44wh51
1bma3e06
1c71cq47
1d7kqy13
1davvx50
1dm2vg23
1e67se92
1gkfbh21 t5m
1h009r26
1j308435 41c
1j7nv178
1jbxwn06 svo
1qb2q565
1qqh8f81
1qx94h42
1r3j2c85 t55
1rba9m50
1sf57728
1th9t868
1vgbcw83
1vvakt76
1w3k3276 t55
1w6gdg13 sm4
1wh89t26 sm4
1x4xt461
1xw0b717
1ys43y82
1z6t2510
1zdfh260
20ztsv38 t7c
222yqz05
228a5v71
22fqnb56
240tdq38
24nbhd47 sm4
24nqsz94
2631h019
26w56128 t55
27ras364
29a5bq08
29j7ca59
29wqbx83
2a26ft70 t55
2a44pn39
2ad08x68 smv
2bf26016
2c1hqj73
2d9h1y41 sva
2dhqpx10 t5b
2dkzc548
2dtdp942 t55
2e9q2112
2evem426
2f3k4e87
2f52gk36
2ht1tz09 t55
2hx1fs81 t55
2jfe2t95
2k4kfh71
2kegw676
2kyvdq62
2my5ky04
2p5nh382
2p811x92
2pdrss67
2pk7c879 t55
2s3rf023 t5b
2sb0ps07
2sxhjt61 sm4
2trb6b02 t55
2wyjqf34
2ydx9r70
2znh1e25
300gbr82
3031sb11 t5b
307jk798
31aa3p22
31gdzd12
31vecd37
33ncjh92
33yvsr74 t5b
34dv1544 t5b
3562fh87
35764y25 t55
38p71r52 t5b
39efr729
39sn6527
3a4d8673
3ee8t320 t55
3exyhz83
3f5sek97
3g600928
3gz2j032
3hzgjt93 t3t
3k4rde50 t5m
3kpr8w05
3mhbwz88
3nj0b139
3nsze348
3pkh6520 t5b
3r0dz519 t5i
3rvzaf62 t5b
3t57np97
3t8ra664
3vdvap73
3vp28b81
3vsddp82 t5m
3zf1gf80
3zfp3202 t55
3zj3bx65
4046pn04
40at6s67 t55
40m3v743 t55
40m5vj74 t5b
42akwa68 t40
42vemv88
431cxf05
434vme59
43kj1e77
43pwc612
45yqyw06 t55
46dyvq82
476hs695
47mpwv78 t55
4871v221 sm4
4988re48
4asa4p95
4bh77w19
4c8v4y49 t2d
4cxp0t61 scw
4ddmn863
4dwpyh46
4ehtgm24 sta
4ehvzt53
4ekaae20
4fb0kf32 t55
4h8e7606
4j14t006
4jp0me91
4k49my20
4kc6j250 t55
4kwr9r57 t7c
4m6nbg42
4mnzd349
4ngktm18
4p8h4609
4pcv1x85
4ptfwx96
4q8mtd88
4qc94066 t55
4qsnc772
4r08fn92
4tnanv78
4tvhje80
4w8znj39
4wjk1035 t55
4zf11v35
508zfg64
50a13412
5210hx76
52kcks88
52xmb466
53vq1329
55knhw20
55tcab57
56dsy097
56gkfq80
5775sm20
57mgfd18
57sddq63
57zxgz05
5acdb150 sm4
5bnw9805
5c68ap48 t49
5c7r3091 t55
5cjqtz98
5e6z8230 t5b
5e8gmx74
5eqk2j25 803
5fa8ka61 slf
5fb8h434
5frret15 t55
5gcc7w19 t5m
5hkenk96 t55
5hnd3017
5jcmg235
5kdbps11 t55
5ky1y595
5nghbc66
5nn56080 t5b
5nw5qw03 shv
5p7z7s64
5pm2wj74
5qat3p53
5qhz9f36
5safxn82 t55
5tw07694
5v7vr423
5wm6p530
5y26d095 t5m
5y8bnc66 t7c
5ymfsn43
=PT povoa lanhoso
4hrtv807
5pv4tx93
=PT povoa santa iria
2rrmmh31
5t810027
=PT povoa santo adriao
1fyg2222
1vgwjr63
=PT povoa varzim
0s24jw12
4j6ccm70 s2c
50mzen17
5nc04d72
=PT quarteira
4b8yec33
=PT queluz
2ed58631
39b1yq56
=PT quinta anjo
52jffj50
=PT ramada
0eb63538
40zdp973
4hrvh150
=PT rio maior
35pqrt53
4xf77m96
5wmdej13
=PT rio mouro
035nwv60
4mfscn60
=PT rio tinto
5g6gfq40
=PT sacavem
08yah456
484kce93
4t46h467
=PT santa comba dao
0stdgd87
0y7acy81
=PT santa maria feira municipality
04s7zp13
1b6rns71 s6f
3ncgk335
=PT santa maria lamas
540h1p50
=PT santa maria
4gq34q40
=PT santarem
0msrw429
0rsahe50
1jc17w92
220vsn27
2bbx2g30
2ps7mh93 taf
51307376
=PT santiago cacem
2f4mhw47
=PT santo andre vagos
5qqsty43
=PT santo antao tojal
4yeez720
=PT santo tirso municipality
1nw5dz57
=PT santo tirso
01h1y284
3qx44y49
3re1b483
=PT sao bras alportel
2kwzrk08
=PT sao domingos rana
4sg8wn78
=PT sao joao madeira
07s93255
3g24yj40
51dasd51
54mh5j79
=PT sao joao pesqueira
0kfcn389
2mn2kc58
=PT sao joao talha
3f8vdc52
=PT sao mamede infesta
0fwme054 t5b
0p7a1q41
3936xk86 t5b
5wf13d42
=PT seixal
0h8z7d20
0ss0c234
2dc4wm38
=PT senhora hora
304t8e63
3fhy0p09
435w9661
4xr90796
=PT serpa
2zndhd13
=PT serta
3pdwzs13
=PT sesimbra
3fbhw139
5kcrey59
=PT setubal
0bz9sk84
0skee651
1bvjz807
1snnxs56
296dfd82
3dcwgh33
3hdb9194 t9h
48ank724 t9h
4dp81f27
4mayb497
50wjx790 tck
5pqstf09
=PT sever vouga
4sff9874
=PT sines municipality
1yjw7g33 t0h
47b1nx71 s54
5w4grc49
=PT sintra
0v49t918
19gw3w69
3e5g4t87
43b21242
45hg4108 rtp si8
4dzd0b05
5fz31p11
5xtthp47
=PT tavira
0y9q1296 sej
1fak6m55
581acv95
=PT tocha
2n19a666
=PT tomar
15j0wa14
1exg3m30
3gsfpp62
44frxc69 ta9
5eqpgf47
=PT tondela
02b35466
3b6n4p76
=PT torrao
15s96x19
=PT torres novas
2dcnef98
49wzjz61
=PT torres vedras
1gwfgg30
43ze3447
53r7b732
5hdb5q36 sva
=PT trofa
3m5hm687
=PT vairao
020c4y69
0e58fv15
38e1m489 t55
3cy88j81
5weqsy81
=PT valongo
5qg5ht95
=PT venda nova
2g6kcr15
=PT vendas novas
2zzeb133
=PT vialonga
0vwzpn38
=PT viana castelo
04dvm254 tb1
0ps2qb39
0wkh9a76
0y25pj85
2sy57p23
3ksm1d77
3w6kry90
4a1wt724 tb1
58p72x50
=PT vila conde
1cgw9e63 wwm
1h9ygv15 t5b
26pt7089 sej
2w1qb116
4ccaah57
51nhwc34
=PT vila franca xira
1yfjr974
=PT vila nova cerveira municipality
0katas93
=PT vila nova famalicao
0cjaqb97
0skrkx16
14q1bn90 sta
27w7k187
2sarsp54
3z4qna16
=PT vila nova foz coa
2qy1gq34
=PT vila nova gaia
04jvxr73
09kyk389
0fgvy228
0hvzd703
0tphx615
1d5r9432
278jd714
4k26n974
4v812296 t55
564nbm83
5h34sh86
5h3g8k59
5h536g49
5j18y241
=PT vila pouca aguiar
5x56yr26
=PT vila real
1h1p3y81 tc4
1yvs7t05
21n2yg11 tc4
2a96qd10
2csrd473
3na52343
3qc8vh97
3vdt4f56
3zz2aq73
41etnv80
4eyv5322
4qdeja70 tc4
4z16cc77 rx2
5frnbh40 spz
=PT vilar paraiso
3v9h4a52
=PT vilarinho cambas
0wzfde70
=PT viseu
0ckvhj86 tcg
16z31q49 sm4
235kxk33
2e6qgh10
3dfh0s94 tck
3szevt88
44k31203
44v1kn41
4hxjdv47 sva
4pjd0435
4s42pp05
4x110p08
5120qw60 tck
5pr9ef24 sjb
5y2y7178
=PT vouzela
58sk9j54
=PW koror
24vfck88
=PY asuncion
050pwh10
07nkhk25
0821s992
08k72z46
0bznz046
165q4v52
1tqxav86
2ktdea20
2ms23a70
3gatys88
43pcqd72
4cv45d03
4jhxpq45
4jjna482
59he5v92
5br36z71
5n0dzw16
=PY capiata
3wzk9351
=PY ciudad este
2yjf0052 tdf
34ebdq29
5azpw996
=PY encarnacion
2fp10z94
5q183h73 tdg
=PY itaugua
3rggar28 td4
=PY mariano roque alonso
1rnnvr75
=PY salto guaira
1vtg2a51
=QA al khor
37nzbf45
=QA al wusayl
5cz9j146
=QA doha
00t8h611
06m74d95
078bd381 eua
0as6e892
0dgyys91
0j4as432
0qh6jg85
0x6vsv29
13gj1r61
16hxpn55
1cawbq05
1gcyq186
1gshyb58
1hx00y13
1psb9158
1svaqq28 tdx
1wjs8e77
23fn1x94
2a1eyd35
2d4f9f51
2jv93662 tdx
2pwa4b62
33dwq131
3acdk243
3ctqg407 bb7 tdx
3eyq4y97
3gaka986
3ktafk98
41ddxq18
44709h95
4ck23c90
4n2gxn39
4npze968
4wjje695
542j0w74
5gd1cs26
5mx0bp18
5v5hg569
=RE saint denis
03hyqr30
05ypkf75
0mgd1d10 cuz
1hxzmb15
3eqsyq24 c1k
3wsemq03 cii ct0 dma teq tex
4hdmxt42
5kxt4539 aqp bmh ce8 plo teq
5mv3tj33 bmh ct0 dma teq
=RE saint leu
1qwvz642
4181p105
=RE saint paul
343qb565
3befa582
=RE saint pierre
3mj14b52 cyt teq
5trnbe45
=RO alba iulia
4577k168
=RO arad
1e0stw12
5w5rsy15
=RO baia mare
48rcss56
=RO balotesti
3pejb093
=RO bistrita
14xd9r11
1v420674
=RO brasov
1cg9ws23
425rjj21
=RO bucharest
01n2z339
03802s15
05zh0d53 the
07bytg49 the
08fkr426
09hbta38
0dh5gw98
0g7xqw85
0jmv3y79
0w603c79
0xj2r442
0zsew396
122mh736 the
12qhb022
1468by48
17pq2p92
18tsk340
19z71c59
1cj80s71
1crcp038
1dm99568
1dp1py52
1h0r4279 tgi
1mtjs876
1q2zc414
1tc53f14
1wsw8g60
1wzqhm27
1y0s6a49
1y39ha98
1y8teq94
20nqey61
21hxpr45 th6
21zg3m87
28jcy673
28rq5v79
28wkbm97
29enjm73
2b4rb907
2qs41y18
2ssfnt75
2vsz1415
2x2v6p15
2yps9f67
307mca49
32pgsv75
3378gm70
3babyr89
3d187f57
3frn6947
3padf885
3r9jms12
3rj79307
3w747513
3yyjfh87
40e6k507
47bj7979
48ppb911
49pcye65
4bcef453
4btch759
4ecp7x75
4fm87419
4g7ya794
4hkzty24
4kddtt70 the
4ybnj478
4yvncj21
4z5xnd65
51v1dy68
522sfr70
558j5q12
55yhzz06
561n6946
5750v978
58n0ks92
5a3mms16
5bpgb671
5gc63392
5j1f8t74 the
5kdf0483
5r48bj28
5rknw161
5t2k9j40
=RO bucuresti
3mc0m715 tfj
=RO buzau
09k8aq92
2kgv1t61
=RO cluj napoca
094pbd52
0nrbsf87
0yd0qf44
15rsn094 the
2rmd1t30
3r8nwp71
4114az09
4ahh4d11
4stpnd16
4zkjzt52
51h0cw83
54w8cm30 thv
56vsh064
5hak1h47
5hq5dy80
=RO comuna saschiz
2ha22c83
=RO constanta
2qynva45
3xay8k75
50ccpd76
=RO craiova
1w96zs40
31d5vw30
3s251g81
=RO galati
05dwrj24
0qt2x502
52sta926
=RO iasi
06w57p51
14zxnz40
1r8vp990
1s1a1r54
1s1hnr07 the
22kvet57
2nq6jw33
2rc1q381
340mea86 the
3hd30t45
4900st04
5nxbvr71
5qg4b717
=RO lake cernica
129qb137
=RO lugoj
5w2mtm47
=RO magurele
02ghjd91
0d3pnh21
3epxcz56
44tecp05
54a6wv56
=RO medias
17pvbj47
=RO mioveni
5yjwhg67
=RO oradea
0wzhv093
5yj5ep86
=RO petrosani
2yqt1d54
55k3dh55
=RO pitesti
58b16x44
=RO ploiesti
0abdnc40
4341bz40
=RO podari
0twg3978
=RO sanmartin
4182b708
=RO sfantu gheorghe
4db9cw19
=RO sibiu
1ddq0t66
26gdz537
3kyen796
=RO suceava
08crp810
35pkj773
=RO targoviste
0ywqar95
=RO targu mures
09maf963
13p5xe27
1bhwqa64
3gwbzf29
5nq56b58
=RO timisoara
0afdp487
0aywxq66
23a3sx48
2pjx9m11
2v91gy68
3j3q6b81
3r6neh61
4egvzv93
583a0t97
=RO voluntari
16mz1226
=RS belgrade
01p58g30
01zt9558
0363ea60
05wyj849 tmd
09j9tr83
0d81yb34
0ft4te83
0jk2b778 tle
0kbtg228
0m8rrv08
0rrer658
0yks7c94
1020cw43
1101ex45
11s44m53
12295r09
129x4h77
13xqfw52
14q27p18
16tx5y12
17cke569
17vm7w59
18v7v020
19xah196 tmd
1cz5rg49
1d1g0t67 tle
1d9ywx93
1def1p71
1h6mr398
1jpqtk24
1p8d4t94
1pwhp331
1qvhcs77 tle
1rdjjz02
1serpn70
1ykx8d32
1zh59148
1znas443
2122at02
21vffd66
2280jq67
26ynmk26 tle
28yn3418
296s8h59 tmd
2akqbn88
2as3rh88
2c798j29
2f2wk572 tmd
2jxk1021 tmd
2kfc0089
2kgjn162
2msb2n33 csk
2qsmb048
2r531a15
2vde2j43 tle
2w2nhy22
2wz91h63
35kykh40 10hg
396ck681
3ajk1m02
3ckzxn41
3gef1f50
3ham0v36 tmd
3m5frb12
3rv43109
3rxts749
3ypwqc95
44qmqe70 tle
45kr1469 tle
4akw0j64
4bfbht55 tm3
4dgg6v25
4gvjds60 tle
4h3h5b09 tle
4hk36d32 tle
4hmhe775 tmd
4m0h8e78
4mmq3h75
4mr3tx26 tmd
4nqyn415
4r6eem28
4vgsxx78 csk tle
51h4an36
5he7vj96
5hpj3k77
5ht3z286
5kbhwa49
5m1y4204
5vkys004
=RS bor
01et3313
=RS cacak
4jx7z940
=RS kamenica
25y6ny17
=RS kamenitz
37vhb936
=RS kragujevac
1mzbks65 tmk
4f7vj627
=RS krusevac
3jt2mp50
=RS leskovac
0nr90x53
=RS nis
0965bg92
0bs33v07
27cyf249
=RS novi pazar
0ggq9r86
=RS novi sad
08qzek11
08szy192
0fpn0e94
0xa57a59
1vgyse67
2p56s395
4mcp3x60
4pschh68
4sr1rb21
4y9m7a06
514tw410 tmu
=RS pancevo
1f0gvj28
=RS prokuplje
4841rb23
=RS sabac
1emts431
5shmma62
=RS sanad
1dfpjy51
=RS smederevska palanka
44j1j587
=RS uzice
4vke2c09
5m5trf73
=RS vinca
4wecwh56 tle
=RS vrsac
4hwwj593
=RU abakan
141vgj39
=RU aksay
3tba1v94
=RU angarsk
2jmvh098
=RU arkhangelsk
5tnvgk65
=RU armavir
07dnwq44
0qsype34
=RU astrakhan
4tf3kx07
5p9e6e48
5qah4n60 tra
=RU balashikha
1kam1p04
=RU barnaul
19w0mc80
1jsr8a33
2y3wb057
4m4wwh75
=RU blagoveshchensk
1hxc5h53
2crntj88
2f4g9771
=RU borok
3nj29395 tst
=RU bryansk
22fhz392
=RU cheboksary
1mdqgf86
=RU chelyabinsk
3sfk2504
5swdaw77
=RU cherepovets
4tav7h44
=RU cherkessk
220zje72
2gte1z30
=RU chernogolovka
0ezjkn15 tqi
34fqtg16 tqm
=RU chita
5rtq3v12
=RU dimitrovgrad
0jwvx142
=RU dolgoprudnyy
0v0z9322
=RU dubna
0smn7825
44yd9t77
=RU dzerzhinsk
1qj7t912
=RU gatchina
37styt87 tqi
=RU grozny
04ze6w33
34tqw466
=RU innopolis
2b7jh107
=RU irkutsk
0q976b76 tw0
16mgbr72
1j99nc54
1zzkcm34
24fhbm82
3tdcw665
=RU ivanovo
1t8hz352
3rqm8n56
45yh2d25 tra
=RU izhevsk
1pvdd334
=RU kaliningrad
23mnb461
421w8947
=RU kaluga
4rdgrr80
=RU kazan
04pq5c76
1b7wh712
2t359070
326g9440
3jty3219
5256ym39
5b225m47
=RU khabarovsk
0sscbg84
3cjece29
=RU khanty mansiysk
06strx72
534xfc33
=RU kirov
31ck0t15
=RU kirovsk
1b5p4884
=RU komsomolsk amur
5ar38p21
=RU korolyov
5wk90v81 ttq
=RU kostroma
58ex1x30
=RU krasnodar
01pj0680
2avgf557
3ytd3n75
4gcp7g78
4wa91k02
50w9j879
=RU krasnoyarsk
1vjps349
1y5ez022
32bjve71
47f8bv22 tqm
5fw97k56
=RU kurgan
2r9ghz18 tra
5q95ps16
=RU kyzyl
0naa4681
=RU lyubertsy
1eav8h49
=RU magadan
2s0yy165 u0f
=RU magas
0nk9hm21
=RU magnitogorsk
3qmn5877
=RU makhachkala
1vw69t89
21hqjd76
=RU maykop
0tzc5v60
=RU metallostroy
4qhq0392
=RU michurinsk
5pz9kz68
=RU moscow
00es9t33
00s5ez74
00xg7d10
03pa2681 tra
06wm7015
082yr561
09m4mk40
0a9n4r38
0aa7ab77
0ab9fg88
0erx8914
0fc4hf91
0ft6fy88
0g4nz923
0ghqgy32 tpx
0gj2kk32
0jsj7d19
0k0bfm63
0kfpzv56
0ktcxb85
0n1e1p60 tug
0n1nz186
0n3at519
0n8bqs64 tqm
0nj22y86
0ns9pc83 tv3
0nxz6d14
0t7t9a43 tqm
0tbjqq75
0tgr2h49 tv3
0xzb4g06
0ymf8d20
0zv9ny53
0zz6h841 tra
10pmpe69
10pn0509
119zea93
13w2d378 tqm
14a87f14
15fskz95 tra
17wkbn09
18159086 tra
192qrt53
19vsm959
19zcmj26 tv3
1a67ma74
1b1j4e13 tqi
1bqs3h57
1dv3hq14 tsi
1hf1t666
1jkd3546 tqi
1m1y7668
1mqnrz37 tra
1p8ehb87
1pbkyj13
1r729g75
1rmxff98 tug
1shbzz86
1t6bjk79 tra
1tfx4p51 tra
1v2h2d39
1vm25y95
1wc8dm69
1wvtht83
1xbp4f63
1xnbtm64
202tst27
21vwwp80
22d6m891
233m9s16
23azqp90
23spgs14
243h2p98
24s37521
257qw677
28023c94
28mtfb17
2at9hq18 tra
2bkvsd42
2bw2pq83
2bx95b89
2dn9h927
2f0cra24 tug
2ggnh308 tv3
2jpyxx33
2kwf6k60
2mfjm186
2mh1ke95
2mh2cd26 tst
2q5jeq02 csk
2qrav466
2rvd6d64
2smvmz76 tqm
2tzcfr91
2v2g5f10
2wt6gj97
2xe1zz23
2xkdev90 tv3
2xqwa087
2yqqv993
30cw3k54
33zpbv42
352ndv59
35czp815
35jyty51
35x0zb38
371bqv47
37hqka81
38rjvd86 tv3
3a9mf398
3ad88z33
3bczw616
3bk73w20 tr1
3c1jjs85 tud
3ekjqf86
3ekph544
3fsekm51 tv3
3hcakg70
3hye4039
3mgprp21
3n1zbr44
3ngg2631
3qe1mf77
3rr60493
3sj5de90
3snjhe90 tud
3st4jm89
3v8t4025
3vge2w84
3y9tg134
3yfnyw34 tra
3z98aa86
3zeg8w71 tsi
41c2wa38
41r66s68
433hvq53
44hrt695
45sc8e83 tst
46wkw610 tra
47wbzv64 tqm
49317064 tr1 tra
4abg5t05
4amrcw69
4anxv382 tud
4bhh7z39
4bpx6z13
4cx3ye04
4dq07652
4dstfg97
4f17cx55 tra
4kakt857 tr1
4mtdw349 fkc
4p7dd727
4pbtsc74
4qrtgy16
4qwk9b58
4rbazs75 tra
4rnxkh71
4ryvdf08 tqi
4tv9mc26
4w68cb80
4w8z7f34
4xnm9a92
50rg6t21 tqi
52ay8m85
52vggk81
54hg7j81 tra
554h7e84 tv3
55f7t516
560q5470
56mrsz54 tug
57htmp57
58cb6311
59yv9j77 tud
5aev7j66
5b74sw86
5bvxn785
5c4crv67
5cd54q30
5d6s6h03
5ee7se63
5f8gg818 ol
5ffmnp02
5gba0366
5gbyky62 tqi
5gxnjj05
5jv2yg47
5kmgev50 tv3
5mdm6g98
5pfntr04
5qrfxd25
5rbd6k73 tv3
5s7cyn19 tra
5sa6gg87
5t8w9f79 tt6
5v1frz10
5vmyz452 73x
5w13qg40
5w5bmv88
5wdzq856
5x6axq16
5xqsek53
5xze5t06 tra
=RU mytishchi
1y98m811
=RU nalchik
110d9x36
=RU nizhnevartovsk
2jamnw30
=RU nizhny novgorod
1bb1zm18
21a3gb32
27abjr46 tra
3mzbmf11 tqi
3pr7ft13
40gsvv83 tra
5ma3ex40
5mm0yv21
5nnv1197 tqi
=RU nizhny tagil
5hkks026
=RU norilsk
0jydkt05
=RU novorossiysk
0n9h3r02
=RU novosibirsk
0shc0s02 tsi tw0
19vbp610
1b2f6h61
1dc8vg74 tw0
1shwkq60
2frkq021 tv3
2x3mf211 tqm
2xawj363
3f0pkh33
4jm2zr28
4t2ss102
4t6tw838
58mjg007
5fqdmq12 tqm
5nj6z848 tra
=RU obninsk
06f4zn23
2mme4d79
3v5vbh45 tv3
4kt5vk53 tua
=RU obolensk
3vmrxk92
=RU omsk
1kzjg088
2w459h37
4pmz9934
4qgykh45
=RU orenburg
0xcz8739
38nzs086
=RU oryol
3k127966
=RU ozersk
3bw8s353 tud
=RU penza
3kh0v816
3zk15524
=RU pereslavl zalesskiy
5m8bez85
=RU perm
03a79y48
12mvrz03
=RU petropavlovsk kamchatskiy
1s48e916
3aevhx31
=RU petrozavodsk
16rf4127 twx
27fer296
3ww91346 tug
5wgt8358 tv4
=RU pinega
154fps75
=RU podolsk urban okrug
04914a33
=RU pskov
0mw50v68
=RU pushchino
48zssa22 tst
=RU pushkin
1725xw94
4gqegw98
52874946 tra
=RU pyatigorsk
364tzz24 u0j
3np7fg50 tsy tud
=RU rostov don
0vqyrr20
10swb518
1d1z8s73
1dhvqg75
1tv9ph92
1zs84n26
44nwwd32
=RU ryazan
4nvcbr70
4y34yk39
=RU saint petersburg
00hzy098
028hwj42 tv3
05e2bj09
05zjex51
0hqcx089
0kcctq66
0pcyc255
14rxe718
15th0q50
17c99632
1a4ygj92
1apbn515
1ccb9w37 tqm
1e5ckr65
1e69j385
1fmz7t89
1ma17032
1mfpjp46 tra
1mjwqg35
1rfadg88
1vaajc72
1w15bh65 tsw
2fh3dt13
2gs8md51 csk
2h6vef88 tqm
2qqx5a95
2v51az37
2vkqd817
2xh9a707
3092z988
338jc112
35k4m812 tt6
3awxm844
3spdpm68
3wc0ga52 tra
3y95vf10
4g525b43
4jg36w98
4kayk232
4m0pny09
4p2rkp70
4prhhh77 tv3
4sex8v22
4txgxn49
534yfa71
5b4kax95
5dkdaa55 tqi
5gy4kr80
5nb54h69 tst
5sedbt07
5snbjh64 tst
5swbwy25
5vmyj633
=RU samara
0sn9ab77
0stqsy74
3134gf68 tqm
4rwzz867
50q60w23
5ggagb37
5y09dk26
=RU saransk
262qgk29
=RU saratov
4agtv307
=RU sarov
5e94de73 tua
=RU seversk
0se1zw92 tua
=RU shakhty
1rzj1953
=RU shatura
2jract75 tqm
=RU skolkovo
5qj99v29
=RU smolensk
4gmqtx37
=RU snezhinsk
2se2k984
=RU sochi
0n51jg89
3x8kxy88
=RU surgut
1gsr9f55
=RU syktyvkar
52fjv050
=RU taganrog
3d2mp652
=RU tambov
3hmyx521
5044fm39
5fzc8c45
=RU tolyatti
41g3z125
=RU tomsk
0a45v709
0gy54m79 tsy
1w423a47
1yecy831
1z0w8p93 tv3
26md7341 tzq
32j5hw78
5m2n8847 tw0
=RU tula
5shr3z13
=RU tver
07sfrj26
13cc5h66
=RU tyumen
2kyh9583
=RU ufa
1ae6h598
1r9x4p54
2wnaj108
46gpnb18
4gr31p94
=RU ulan ude
02y4pe44
173bc116
=RU ussuriysk
1gbmsc69
=RU vidnoye
5wfkgx98
=RU vladikavkaz
27frky36
=RU vladimir
18f0rm55
=RU vladivostok
09g8f974 tug
3q3a8095 tst
412y9z21
4q970a97
4vwnq582
5qc18f66 tug u0f
5t43vz03 tv3
=RU volgograd
093wrd09
0hcmxe97
1cr5t497
4q6a0352
5aqbyb84
=RU vologda
5hcp8p49
=RU voronezh
4x2tv955
543j5e78
=RU yakutsk
2hbcgp53
2swb7a46
2zc6h894
3ng8vp43
59aht397
=RU yaroslavl
0ctbs693
0x0vxx91 tqm
1c78y067
22wdak15
2wnz3c50
44s2fj67
=RU yekaterinburg
08qvpg94
0fgdrw78
0fycgp36
0hs7dr46
19tvvb70
1kga0z77
29fhmb28 tsi
2ddag914
50skmv85
521rv456
=RU yelets
14f6m860
=RU yuzhno sakhalinsk
0hay9j83
4y7bzk92 u0f
=RU zelenograd
5x5psy30
=RU zhukovskiy
4sb28h93
=RW butare
0286hs46
500xsz18 csk
=RW butaro
3kwkgg19
4c8tz716
=RW gitarama
4425ns70
=RW huye
5se23v32
=RW kigali
08j47576
0myww245
0w5bze11
108t0k50
18tcc014
1r4aq231 csk jfp
1x80wa12
23czzp12 u1e
23frmf57
2mc0pw45
2w32z542
31wbcc95
3jggqf79 u27
3nkkb025
3v842g47
3xk32b06
40n04m36
45nd5z39
4gzj2340
4y98b529
4ysp0h33
52gr0y82
5f2e2w41
5prysf28
5w9ent16
=RW nyanza
28zryx23
=RW ruhengeri
30tm6614
=SA abha
52kwzs30
=SA al bahah
403jak37
=SA al bukayriyah
0m813a78
=SA al kharj
4jt46d36
=SA al madinah al munawwarah
45cbmk25
=SA arar
1bazpc66
3j9tzj20
=SA bisha
40548g92
=SA buraidah
0j0krs40
1wsfe280
2s78cg64
=SA dammam
1k7e4s32 u45
2nax7140 11r2
38cy8j79
=SA dhahran
2c1g0c36
3yez3163
=SA gazan
2bjnq803
=SA hafar al batin
10j4w165
=SA hail
13w98a82
=SA hofuf
0dn43547
=SA jeddah
0dqry546
119taq84
15ya8798
1g0jya04
1q3tbs38
1tynvf67
2cnwgt19
2m2znm35
2ma4wv74
2tvqwy28
3gkx2038
3sbrg850 u45
464pz965
46wpj017
5tcr1n44
=SA jubail
2m5hv882
=SA khamis mushait
5r1hax23
=SA khobar
3d64na34
=SA mecca
1fqtzc60
=SA medina
3rcp1y74
=SA najran
5edw4a90
=SA riyadh
05eb4f08
09p8zv69
0cdrtq48
0f66ec31
0h3w1m15
0mtny680
0q919b81
0qd31w11
0rz3mr26
0s3s5518
0vkt8a90
0zrhbg82
149jvn88
15k77689
1ht2b307
1jgj2p89
1wh7p279 u4a
1wjxh159
1x1wsp06
21jt1927
2ccwte64
2dj1mv43
2f81g417
2jecxg34
2pecpe58
30atj633
36dczj04
3aj9rj02
3dtp6w69
3myd1n81
3nk5kq98
3tap6r50
3vfnky71
3w6cfg93
44weyr28
49c46160
49v3kt97 u41
4djeb931
4f0tf505
4h6re146
53mqrf26
53x5gs92
5b0cyh02
5gxjyb39
5ndh7v49
5tdz6m39
5ttvc873
=SA sakakah
2zsyt821
=SA tabuk
4yej8x59
=SA taif
14g1a453
=SA yanbu industrial city
1sxpmm41
=SA yanbu
0km4z122
559yn632 u4v
=SB honiara
01vq2a15 agc
50dyr068
=SC victoria
1na3y974 u50
4rkgkn20
5akb0e23 j96
=SD al ubayyid
4zfq3f98
=SD berber
173bhk64
=SD dongola
3bm5es30
=SD khartoum
03r3cg42
04p33j95
07srty86
09daqn45
0h3e6k60
0hzjh992
0mc89k12
0vgwmr59
0yga0160
0zrgcv18
1cams608
22ccnc24
235dsy95
28gajb68
2jbayz55
2p1t2117
2sjqwx48
3f90br77
4amnxx84
4fevhe89
4k9nv771 csk
4mrhh455
4mz2ft79
5dvsnx49
5gwnz115
5jds5x60
=SD kusti
2vrekt48
=SD merowe
5he8dq02
=SD omdurman
3ws81249
=SD sennar
08r9vm50
=SD shendi
3ghc4a37
=SD wad madani
01mf9v16
0v5fmc55
=SE alingsas
2gwcj475
=SE almhult
4wv8j283
=SE alnarp
2haktn42 ugn
491y0974
=SE angelholm
5hf84v35
=SE bankeryd
4mgv9723
=SE boras
18681832
1fdxwh83
=SE borlange
00nes056
=SE bromma
0px1yr94
1kdbb633
4c4e2y94
5kyy7d06
=SE danderyd
58xfb295
=SE eskilstuna
434pxk87
=SE eslov
3e33dz42
=SE falun
00hdh770
=SE farjestaden
234bnr88
=SE gavle
0jne9686
43fje207
4esjnq02
=SE gothenburg municipality
1yhex183
=SE gothenburg
02c5k113
05n5zv88 582
05re7g62
09q9at40
0acv8d41
0ancw882
0ht4dp10
0nmq2g35
0yqpgp96 u7m
14zvjk09
1643wd06
18wb2371
19mqw137
1dchhc73
1nt19x17
1q3yym06
1tm6cn81
2a0gq659
2bctrh07
2chnkz52
2fapb125
2xmjpc66
31yhcs65
35tz7392 uh0
3bj0k618
3nnxqz81
3rhf7m59
3tqh5n18 803
3xfh2n14 ugy
3zjxnp55
40wg7k59
494fs390
4d5vd162
4svthb06
4vgqjj36
4xvmv949
5axykz72
5fy2ba68
5g06mk92
5t26ep05
=SE grisslehamn
4geeyn35
=SE halmstad
1q8csw59
3h0qfp10
42veyr10
=SE harnosand
3arxaz40
=SE helsingborg
0292rj97
0b7k1t33
2y9jg163
3g8ggj55
=SE huddinge
1jyzgn17
1pgex273 ufc
55mqk127
=SE jonkoping
1c98q459
3t54am93
46p5eg67 u84
=SE kalmar
33bc9f34
=SE karlskrona
08y4p075
093a8w51
=SE karlstad
2q3m6z23
2w5edw59
4cz2yk65
4x1asc60
5s754026
=SE kiruna
43kppn11
=SE kista
1vf7p965
2enq7h35
5a7rhx54
=SE kristianstad
0tkrft03
3sawy356
4sn2hb78
=SE kungalv
4y3fpd13
=SE lidingo
10pwb356
=SE linkoping
05fhxd91
0brmfv24
10dsgr95 u8y
24emf479
2j2xmd27
4evvyd49
4gjptv97 uer
4zmmpw58
54wejp28
5h1aye87
5ynxx418
=SE lulea
0962x353
16st3p78
393v2x22
522mv576
=SE lund
01r0mk78
08xgra86
12a77v79
145pqc23
1nfdxd69
1wv9cn34
28h2cy94
28hcgr48
2hwwbr17
2x6a8337
2z31g829
3ch32a13
3mj9k259
3q28x580
3v3jkw12
48555y32 u95
4t9czp04
4ysqja07
=SE lysekil
4zh17g85
=SE malmo
0v542r37
13pz4p34
1r1pct73
3t03vt81
4aw6he69
4vnrc677
5wj15245
5wp7an13
5ymt3c12
=SE mjolby
1k2c9s91
=SE molndal
3z5ydt44
5p5z9518 10do
5xmjx903
=SE norrbyn
5b30wy30 ug8
=SE norrkoping
0hgzve81
=SE nyhamnslage
56e97x14
=SE nykoping
03cma469
=SE orebro
0maqj547
0sarvh59
2m62qy71
2ybfkh30
36py2024
5kytsw45
5x7wz523
=SE ostermalm
433fd238
=SE ostersund
27d2g669 uac
5wq91d49
=SE sjobo
5xp70n82
=SE skovde
1zxeqp62
3t2m2h56
51mrsz47
=SE sodertalje
1450qs56
3g4sde39
=SE solleftea
0y0yff03
=SE sollentuna
051wzj62
=SE solna
0ae97y06
1a6tm809
1sqjdr55
20mgne32
2x5adc58
43798m03 46j
4drfmy42
4mmvee29
5x4m5564
=SE stenungsund
3t6j9557
=SE stockholm
02hm4y79
04hzzk67
04q9mg73
05pfzw71
0601ah78
069s6n55
06ehed04
06gczr33 d0c
07qqm030
09jqbg55
0a6vpp92
0ajvsd91
0axme198
0b2whf03
0cv16a87
0dgqhm63 ubm ufc
0fnkrf94
0gt8s428
0gw7az08
0hbd6420
0j2ymv05
0j3hvh68
0j5mtz35
0j62qv07
0j6z5f80
0ks0ka28
0m5m4846
0m8d6786
0mskh452
0n6n0g86
0nfs4461
0pbfkr44
0pxh4555
0pyxrd04
0q8x2658
0qp5gr06
0r9xw041
0tmwya54
0v344w16
0v9vte73
0vkmnx48
0z8rf270
11p7eg09
13x33b33
145rpw38 ufi
14btj409
16ks4x90
17jyhg36
1aem0w72
1ak4w427
1bs3p986
1e59yk92
1eqvd516 10hg
1f0prq08
1g760v14
1hd0xp75
1jgsks30
1kd5m353 ue8
1mq2eh43
1msx8j36
1n3rmm34
1pntf040 ueu
1qfer487
1s5jzh92
1thwj886
1v4pc162
1yb7w119
1yjn6341
20r6p262
221pcv84 ufl
22w3f533
24f3s581
266hg789
26pk2e12
26vcq606
271rds65
273ffp90
288z4m73
2969qk41
2b028e39
2cbq7e25
2d290r06
2dxpep57
2efy9n22
2j2cf778
2jkbm893
2jxgpt62
2mhn1j26
2ndzm185 ufi
2szc9j24
2v91xy81
2y7nf053
2zrae794
2ztymy03 u7d ucx ufi
307qa173
311gd774
31fw8h15 uck
31gdae85
322kpj85
33b0v780
33z60d46
343nmw38
369pca16
38k1np15
39qvmf95 u7i u8y ucx
3cpsrf24
3d78g823
3fy4k061
3hcqp925
3hfmkc79
3jq8sq82 w0v
3kf77330
3knfbb08
3mx1q892
3n9z2d15
3p9y1j46
3pjs1y45
3pwwck46
3r06fs10
3scswj21
3tm2mq64
3wt3br81 ueu
3z5b5h37
3zttf063
41pfpb15
42ha6j15
44267y73
44wr7g58
4507cg26
46hach49
470cgs30
48p4fn82
49bh0z35
49k08p55
4a4xxs70
4a6wa396
4asvbz37
4cm8m874
4dxwt824
4dz7pm02
4ev03g22
4fr7bt44
4fx88130
4gey0774
4hhyvs94
4mj8af82
4qn5a624
4sajsv53
4sfsy924
4t512h04
4tf6q291
4v0hex10 uc5
4vcj0q15
4vkcpy08
4wnpnz26
4ysagy14
50j2px32
51xgzg37
527jb766
52f5wx33
53m0aq28
56d84691
58zxsr17 ua0 ucx ufi
5age7f58
5bhkyw44
5bqtky90 ucl
5c4k4158
5f0yaq80
5f4nfp16
5gcfcn44
5k323c76
5kbck686 ugy
5nqb8479
5p4bxh84
5s5h0e62
5t4nvn27
5tfzsp63
5ydc1h42
=SE sundbyberg
3xxsgr61
5ncf3202
=SE sundsvall
19k1pd13
4th0dv19
5edmwq13
=SE svenljunga
51tv0t69
=SE tingsryd
0mxv3x47
=SE trelleborg
5q6wv670
=SE trollhattan
257kt353
=SE ulrika
39qn6p62 ug3
40f6xz90
=SE umea
0rky3x16
12k96e85
4xvhsp09
588g3n92
5kb8h459
5pft2x28
=SE uppsala
09b9n257 ugn
0awbw743
0enajs79 ejc ugt
0h9rs392
0qqx3790
0txp9z70
0ydhz544
15zanq20
1dv86r63
1mqjeb88 ugy
1t3kc709
27bpvr73
2vc2hv78
2yy8x990
37323704
3dv9mn33
3gc71b86
3vyspr60
47g10r44
48a87296
4pb1a459
554ckj21
57rhqk62
5q84se63
5qhvy459
5rzsvn97
=SE vanersborg
0a4x6777
=SE varnamo
1pj9dg60
=SE vasteras
1rrc6194
33vfbz75
42z8y785
4vz7gz02
4zp4gs45
=SE vaxjo
0j9qag85
3qb1q739
44sy8h86
=SG jurong west
2fhgbp51 uiz
=SG singapore
0085m516
026cwk62
08hf2578
0cn3vx82 uj9
0d5ty802
0fbvqs70
0g280465
0g9bca48 70r
0hhhdj49
0jj11r28 uiw
0k1zme04
0m3mb357 cii
0ns0qg75
0ntacr26
0p86m346
0vfh2386
0xcwps97 uj3 ukg
0yqed873 803
0zkh3g95
10qnk582
1167a838
11bbwt12
11pe6079
13awcs65
14ycg306
15frs841
17xvmx13
1c64df17
1cdza040
1fypx926
1ghsb769
1j5aph50
1m9c6b05
1mhwgh68 10hg
1mtt4z48 7ym
1s57k749
1sgp7065
1spg6m39
1tgyzw49
1w4wqs78
1w953x65
1wxh6v83
1x6n3581 4at
1xaqx887
1y2q2410
1z2efh66 q8q
1ztxwq91
21gztm71 uid
21th1780
22xyn875 ujw
25yypj46 ul1
265jex96
27h77v82
27jrtw17 byu cie uid uiz
282skn54 nes
28n19d35
2akb7n88
2c6k8737
2capbb49
2cp6mx43
2e7b5302
2fpcfw82 es3
2gq3ch54
2gqf9e56
2j1m6098 uid 108y
2n0ejh50
2nxn3z37
2q854y08
2sck9v68
2synbq51
2v66pf20 3to
2z7gqm17
32q61545 127h
32vsjs50 mfg
33rh4q91
36j6sg82
36wvzt09
37qn8k12 11pn
39sqht39
3af71h47 11yu
3bqk3e80
3dedp688
3dx15n64 xic
3evaaw16
3hjh0h14
3k1z9s75
3kmffx98 7d9
3q9f6286 px5
3tk0wy30
3tnqgz83
3vmmgg57 ujw
3weg0b71 x8r
3xw9zx77
3xy0wx88 ujf
3ypsay29
419aq933
41mrvc03
425b4h79
44w3nw43 ujw
46rtjc87 ujw
478mpy30
481r3q55
4abwvq32
4af7ga89
4bqwt245
4bynv497
4f7ht509 6x3
4f8k9513
4g9wch13
4hmssf27
4hwn5841
4j3k7769
4jt1bz85 xq7
4me94w47
4pyne868 ui6
4rqt6703
4xpsrn94 ujw
4y9a5y12
50qmg959
52xcfq48
53g4km55 ukw
555gjx72
574eex11
5ba5vb42
5j6fvn87
5k8wg936 ujw
5mga3761
5mh8rb60 ujf
5mny9804
5pczfw42
5pxcn248
5qbsk739
5qha6z89 ui6
5qkemg93
5tjjsh18
5wkmpm88
=SI ajdovscina
02wx1m18
=SI ankaran
27xvbw13
=SI bled
4h52f456
=SI celje
1eaav933
=SI cerknica
23dg6y22
=SI golnik
1yxj7x74
=SI izola
538nf417
=SI koper
0nykqr56
5xefg082
=SI krizevci pri ljutomeru
2axfqx69
=SI ljubljana
0exes624
0fq5tf47
0gkzs980 umv
0hjv5a51
0kj76376 umv
0vsmb158
0y5zsg21
105s3595
14z5x149
1c1f3813
1car3s57 umv
1e5pnf26
1h8mzz32
1hdkb925
1mkt8h07
1vnc0w82
1y2yb643 umv
20hwg097
232eqz57
27agqe47
2car4a12 umv
2qr0r046 umv
2vt3a358 umv
2wd6rd97 umv
2xztm077
2z92c890 qec
30dahd49
30r65736
31d6d035 umv
3ed7y723
3ehgrz61
3f2kwz12
3fm4pf61
3k3nfa11
3ppt4w11 umv
3qmwet62
3s5t0r17
3xry4v27
3zexf287 umv
452h9305
45jsht94
4bw0hg47
4evj0n95
4hca4691
4jfcs144 umv
4tjx1w16
4wgnd003 umv
4wr6tn02
4x14e475
4x1pw095
4xa5qt51
4ybswa04 umv
4zck7a21 umv
4zrkn810
4zvj8c18
503qew83 umv
5060sz93
50mac570
543f5k64
54zyxm40
55663266
56kkbk56 np
57k05d24
59bp8k51
5a4p4j42
5aw7p057
5fk67q44
5gc33587
5h5x3r78 umv
5njb9z20
5pnr3x95
5q3eyj09
5rb43d91
5reesp83
5rjvjy05
5snag760
=SI maribor
14ct6p94
1d5jce07
1j9yjt02
2rjj7s91
3m7rw736
44sj0p67
55q8rh54
=SI nova gorica
05q8d646
0mw0tw28
3pmgn266
=SI novo mesto
08ds1h48
28zzeg76 unu unv
2k22h248
4k7cwk28
51qxpt90
=SI postojna
1ffqaw45 umv
=SI ptuj
3pwaa786
=SI solkan
27bk6125
=SI zalec
0vywdr32
=SJ longyearbyen
3cyjf656
48wcpa23
=SK banska bystrica
16e5hy63
2evg3h34
=SK banska stiavnica
51n06p20
55mz3852
=SK bratislava
0392bh69 upd
06ghkj05 upn
077sb385 uq4
077sy889
0ayvpa66 upn
0frv1728 upn
0gfv6v51
0gktjq65
0htrq823 upn
0kmnqa46 upn
0pspca89
0qknf621 upn
0wadf468 upn
0wc35a22
0xsnzk20
0y4h0j70 upn
10tdjz06 upn
120cx869 upn
166xf875
16zyd315
173h8x23
19snar59 upn
1a1nz002 upn
1a5edp07 up9
1amgsn23
1ankh713
1dr22e26
1sbda189 upn
1tegtn91
1tpajh44 upn
1wrzrg21 upn
1xja5k46 upn
1y3dn551 upn
200wpa28 upn
21s9k294 upn
2d2p5z18 upn
2fhy7464 upn
2fxw5m16 uob
2j78kr76
2jb60a57 upn
2naczy15
2q6q1660 uor
2rt1qz74 upn
2s3ds748 upn
2snrxw52 upn
2te3c603 upn
2v8wkr26 upn
2z80ct15 upn
30mqy313
310h1546
35cfnw24 uob
380mmw63 upn
388g9052 upn
3h7qq074
3s9fqn10 upn
3wmw6q70
3yeht902
40mc4x48
44gwpv05
44mjtc47 upl
44n2fv18
49p34y91
4af1jj69 upn
4akc8v18
4e18ev16
4e3ssz85
4gyhce28 upn
4jgqpc26 upn
4q1st976 uor
4q7x1r70 upn
4q881785
4sy3cj85
4wzc7f86 upn
4xrjem68 upd
517k6d93 upn
54ys1f07
561ghm58
587ef340
588pbz68 upn
59p10119 upn
5b5a6q69 up9
5c516317 upn
5fn63v39 upn
5ha26626
5jjhy865 upn
5mgxqt50 upn
5mkckz37
5qsgqc11 upn
5ra1x588 upl
5tm6j853 upn
=SK dubnica nad vahom
0xk3ch77
=SK kezmarok
3t6cz096 upn
=SK komarno
0zevd106
=SK kos
0n893e13
=SK kosice
046rz373 upn
0yrb1d04 upd
1c7rrt10 upn
29fer260 upn
39965637
3m775f27 up9
54ygw858
5ebfqk43 upn
5kar0v43 uor
5xm08015
=SK liptovsky mikulas
5m83vp63
=SK martin
5xpx5s03
=SK nitra
04pv5w59 upn
0wy32730
1ywyw124 upn
2erxsp04 upa
38dnay05
3rfvyw43
=SK piestany
40dxse86
=SK presov
13r8hx77
1wdtjg37
2ndfsn03
=SK ruzomberok
5ra6d150
=SK sladkovicovo
2vg6t997
=SK trencin
0jjdh985
4v8db398
=SK trnava
4xdyq509
5nj8rv48
=SK zilina
31wwwj55
3xh09909
=SK zvolen
02fnes28 upn
0j75pt62
2zxbg516
=SL bo
2zy6dj62
=SL freetown
128w6917
1xn54007 3xz
32j9w495
5qst0247
5xkpwf58
=SL kenema
01yeme89
=SL makeni
5b9py859
=SM city san marino
1q103038
=SN dakar
15q23935 bmh
177jvw02 46j
2ysgwq33
2ywxzr29
336w4p56
34cc8114
40hez064
4z4j3y75
5kpxmp13
=SN diamniadio
4sy7j661
=SN diourbel
485abs19
=SN mbour
0j0w4q23
=SN thies
46xg8y70
5nfkgg69
=SO afgooye
2t19h583
=SO baardheere
0jv97a42
=SO bosaso
0etaks59
=SO erigavo
051k4p26
=SO garoowe
3bvg6e09
=SO garowe international airport
1rngn175
=SO hargeisa
2cxf3w16
2sgvxq87
4p8a8y08
5panfw02
=SO merca
30ggnb25
=SO mogadishu
001hr526
055s1s34
0fadqs53
0tqkc910
1aht8z37
1f0pjz75
25zbpk71
2ab4cq13
2brqpg75
2kvzqt29
2mss6160
2skf9496
33m59b17
38zb6w77
3b0jy621
3dynh639
3jy47a62
3sz0wa77 ut8
3z7ybj77
45zgb289
4hn7mg79
4paggk58
4xmsy928
52c5rz55
5g7ez988
5gqh1a45
5xx1v358
=SR paramaribo
1ky0w731
3r3b0b68
5abm5d81
=SS juba
03x8vn84
15snc593
1x23mk40
21bqge38
2f1kft51
3dxngy09
=SS rumbek
18r78t52
=ST sao tome
4x73xf58
=SV antiguo cuscatlan
33z59547 uu1
57p0ez44
=SV libertad
1jhmwy15
=SV san miguel
14r0rr19
3gx10y75
=SV san salvador
0e8bt462
0gykfs38
0xws5c14
146qxv70
14dtj905
1ehk9611 8pe
1xs7ed64
2bhgkk43
2hj2xr21
2spway15
39jjxy83
3m8e6y67 uu9
3sbpft28
42ywsw21
4b9maa60
4pe73709
565s5e83
=SV santa tecla
22egfk39
=SY al qadmus
0hdydj55
=SY al tall district
26csjr38
=SY aleppo
3b3tk155
3mzvxz96
4zv0pf29
=SY damascus
1kevcn70
3m098d13
3nk2rw89
3swjxf89
4103be72
4ahe1r73
5p6hp428
=SY daraa
2j4qdw85
=SY dara
2ehqwq16
=SY dayr az zawr
0basmr24
=SY douma
23w7hq91
=SY ghabaghib
5skgxb48
=SY hama
2zp1rf72
3x9p2b74
4mw1hy69
=SY homs
1pwpsf61
4e7j0a18
=SY idlib
38n03236
3wgaeq62
=SY latakia
4nqts970
58cmte92
=SY sarmada
1vzrbc95
=SY tartous
5kbz9h69
=TD abeche
35rgqg63
=TD ati
5j7gyw58
=TD mongo
5f1vtb90
=TD ndjamena
03xfzm24
0c027w63
13gpqv08
1s1e0738
2ff5re16
2tbfvr89
3b1ff176 u2u
=TD sarh
2fx91a16
=TG lome
1tx47076
21nfjw88
=TH bangkok
00025p04
00bwv063
02yp7f20
045k2m70
057ax056
07h1qz76
0fna1f74 mns
0j0kqj60
0r4taj88 cii uw3 uxa
0sk7bj79
10g30191
17c44661
18wfhg78 uys
1cfkyz79
1d6ss728
1g4rg913
1mqyyq64
1nrcma38
1p36j662 ux9
1pt68m88
1qkghv97
1vmtqh47
1znkr924
23swxh49 uvz
279s1z14
28wp3y58
2amxp214
2aredd96
2ay1ht66
2csmb731
2df7gw66
2g6rcz57
2mg36m74 uz5
2qmnbs26
2sr8jt85
2x2py139
331zs648
33vc6k10
39mhfq69
3b5p6e80
3ekm7858 zt0
3gd1bh37 uyl
3gfhhj78
3yzqyp10 ux9
3zmqc707
43zbt471
46hmqe98
4718hx42
4884sy85
48e91n87
49nwxd40
4c5v5j21
4g4rsk10
4j3saz95
4md5yc36
4v9gtz82
4x4vdy21
4x7srp57
50519n85 uxq
51t33546
55mf0v62
56ksgr44
5cz8qw35 10hg
5d0b7d20
5fp08r12
5gzceg21
5m5t2b63 uys
5qebwp08
5qwjzv06
5td3h475 ux9
5te8rc78
=TH chanthaburi
51ax8v50
=TH chatuchak
120czk38
=TH chiang mai
1cg6kh39
1td4p294
1zz2zk94 csk uxl
27rw9342 uyr
3c7s1f64
4dhnbf86
4yg2r825
5d8xgj52
5m2fqn25
=TH chiang rai
05rvws84
=TH chon buri
1ff74m36
1pen7a46
2zdscb63
=TH dusit
0x7vzk16
1sj5ez28
=TH khlong luang
42pbz202 uyr
5fntp585
=TH khon kaen
3cq4gr50
=TH ko tao
0nhast32
=TH lampang
0s338690
=TH maha sarakham
1hcs0b49
3n273w86
453j3c58
=TH nakhon pathom
3ehdd144
3r668693
=TH nakhon ratchasima
0ckxt310
4a2rz655
5sgb8g78
=TH nakhon si thammarat
4b69g067
4cdsn556
=TH nonthaburi
0epajq42
3hpjw438
3rn0z073
4cvt0159 uye
4yz0nm53
5hvrsg85
=TH pathum thani
1357ty92
1neh8064 uyl
47aswc67 uyl
4vy95b61
4z82ry91 uyl
=TH phayao
0a5mh069
=TH phetchaburi
2bvdvz71
=TH phra nakhon si ayutthaya
1j1np431 uz5
=TH phra nakhon
3np0rt96
=TH ratchathewi
2nfy5246 ux9
3cqd2v24 ux9
=TH rayong
53jehz60
=TH roi
052t3h27
=TH sai mai
2j5d9n30
=TH sakon nakhon
5qeh2v62
=TH si sa ket
17t2xn54
=TH songkhla
0sef7t37
0t2prd39
2ev5wr74
2knhje64 uz5
575ycz84
=TH surat thani
0mmgx583
=TH surin
5rc6zz86
=TH thanyaburi
51qqcg15
=TH ubon ratchathani
31e3a572
=TJ buston
5wrc7826
=TJ dushanbe
0sk4kx55
1c1kpg39
2004hr86 uzc
2ca5k225
40em2e23
4ff2nx78
4jegeh59
4wkkwk59 uzc
5t7j3v51
=TJ khorugh
4hj4ye31
=TJ rasht
55bda088
=TL dili
0z0dab30
1zhg1x17
26hhvp67
2p435225
2y4pff72
=TM ashgabat
0f7h4g27
35h06756
3zp9mq15
5atctj59
=TN aryanah
1x4ctb78
21f99908
3mcjjp59
=TN ben arous
36h2t531
=TN borj cedria
07szyf68
=TN gabes
22efad20
4zp4f313 uzx
=TN gafsa
0cvp0686
1743w997
1de7dx97 v02
1kzjzn40
=TN hammam lif
197vzs73
=TN mahdia
37hcdr69 v0b
=TN manouba
4g1met76
503ejf32
554nwf36
59hjeb83 v1f
=TN medenine
1hwc7828
=TN menzel bourguiba
53a0ya32
=TN monastir
0nhtcg76
1nr6ek07 v0b
45yr8682 v0b
=TN nabeul
32dr6n38
=TN salammbo
4abnen92
=TN sfax
053fb273 v0n
0n6tay20 v0n
1thp0k37 v0n
2hec4r03
2jwd3b35
3jd7xe26 v0n
49d1x723 v0n
4d4sd432
=TN soliman
26y9xj42
=TN sousse
0dmpgj58
0z7nht44
2xj61x84
5k9ds907 v0p
=TN tozeur
55794q57 v02
=TN tunis
0dqdz389
0hhe7195
172s2g64
1gwfq279
1xf5pq20
249kww09
29cgt552
2a6s9190 v12
2q1spa57
2zdnfn05
3gxv7f86
3m6sha91
3pyhhg10 v10
3zmrx174
4pwyer06
4rrrnx39
4w9mdw91 v12
57x6za15
5cpvqb14
5sqads14
5srrpx28
5v1m8q81
=TN tunisia
3hc27x54 v1f
=TN zaghouan
07e7p392
=TR adana
2cwcxm13
5wxkj555
=TR adapazari
43vhnd15
4ttnw109
=TR adiyaman
2s4gkg68
=TR afyonkarahisar
0sfg6g55
3a1crh56
=TR agriculture
3ctfnk02
3z879s51
54y2mb78
=TR aksaray
26db3d50
=TR alanya
1zxaph45
2sbnnp08
=TR altindag
438sjj03
=TR amasya
0sbx0y13
=TR ankara
014d7y47
04cv0665
04db2985
0c8t7d47
0j1q0b46
0jga9g46
0pcnn364 v2d
0pcrxq11 v36
0pkvys92
0rww7b11
0s8zfe75
0t0xrd58
0tmg5839
0w7bw158
0zznvq98
12jppq48
14weej12
174skq71 v29
17k52s24 v45
1c9cnw16
1dqr2815 v1z
1ek5g375
1n53cv23
1nk6sj42 v25
1wntqw50
1xctgv27
1xspp494
1zpyds80 v47
1zx3qf22
23e6jq80
2546v940
25eawp88
25y36b60
26ksq202
27rtv005
285rh439
29gp4d26
2awp8a87
2h1b8b88
2h7ap815
2hx3mp62
2jfryy43
2jkz0640
2nj8cq30
2v9bqx10
2vh8a032
2vsmry93
2ws49r51 v3x
2ysx7m49
30z8x523 v25
338qbx87
33fqnp11
3416ap40
3470g923
34e19a35
3bh3j659
3ewx7v96
3gkj8x90
3jex2n57
3jjbp459
3nt0pm37
3wkgh488
3zqjy339
3zs8ga83
49761w59 v5v
49xhb141
4axc5d15
4bjfe226
4cdzx077
4d8na614
4dj8ng22
4g197z90
4htnem03
4kwvgz42
4n9e8n41
4pd3v454
4rvb4d10
4shwsh05
4tbgt398
4v8ap992
4w9kkr77
4wzatk29
4zsc3j83
53bd6n57
54xkpr46
55asww61
55p14r26
56f75089 v2e
56wqre19
575w8109
5831rr33
58ya6669
5acchb91
5hp77p11
5mskc574
5ryemn72
5x8sy092
=TR antakya
56hcgc41
=TR antalya
13sqra93
18vqs433
1m59r132
2260en58
38g0mr08
403vsj52
=TR ardahan
42ejbk14
=TR artvin
2wcpmn42
=TR aydin
3n7yzv56
3vpbkt44
=TR bagcilar
238k6k75
=TR balikesir
0ecsta29
2tv7db43
=TR bandirma
20eh9934 v2e
2mtr7g38
=TR bartin
3te4vd35
4myy5r44
=TR basaksehir
14kh0147
=TR basiskele
16dcc221
=TR batman
51tsqh55
=TR battalgazi
1v2xem26
=TR bayburt
50ed7z50
=TR bilecik
0dzfx204
=TR bingol
3hx84x94
=TR bolu
1x1kqx83
=TR bornova
18g09a27
=TR burdur
4xk0dc21
=TR bursa province
109yf692
=TR bursa
1180xq90
12qd1w91
2ynkzm22
3gwcee47
3rdpn141
3tg3eb07
=TR buyukcekmece
3natay60
=TR canakkale
0q74jp45
28kg2g03
4wjt0v80
5rsv8p09
=TR cankaya
0aqt9352
1n0ksx78
45v5yf83
4gqhk669
5dp6fp59
5ty9g711
=TR cinarcik
1x18ax09
=TR corlu
0pazvf52
=TR corum
1x8m3269
5kexg904
=TR denizli
1etz1309
54qtzc88
=TR derince
4mvk4p20
=TR diyarbakir
257dtg16
=TR dosemealti
0yeyhb94
=TR duzce
26q76j62
4175wc52
=TR edirne
0xa0xn82
=TR elazig
4v6d8j39
5teb7b63
=TR erzincan
26msb729 v6b
2h1e8605
=TR erzurum
38pb1155
3je5c526
=TR eskisehir
0gcgqv39
1bm50s04
1dzjez04
5nz37n09
=TR gaziantep
20vvc407
3dhbdp32
4ak60v12
4nvpy675
54g2pw49
=TR gebze
1sdnnq10
2g99an58 v45
2zcjdk53
=TR giresun
15t8jn77
5szaq822
=TR golbasi
3fs0qz59
=TR gumushane
0r9t7n55
=TR hakkari
0nddb461
=TR igdir
3d0hna29
5jstgx72
=TR iskenderun
52nzqz14
=TR isparta
2hmy9x20
4fjtte88
=TR istanbul
03pzts41
04dg2369
06d30594
07h69x34
08rwr521
09ezv935
0a8spe63
0btgsb62
0g241p78
0jsnnn08
0jzwgz36
0mmjwb31
0qsyw664
0xf89h18
0xvwpq40
0y2brq70
0yze4d93
10t24d82
145w8333
14bh1q35
188hvh39
1cqkb585
1d6ka036
1dzn5f42
1gdwxf40
1h4kpz66 v45 v8y
1j32n803
1jca1n07
1jjhfr75
1kf5tm19
1khqgw87
1m2e2v27
1psaa030
1q6mhb56
1rp2a061
1sv01k86
1wmq0x68
20ddy191
23t3yx44 7zu
25mx2575
272rjm42
2eq60031
2h5t6n73
2j8k6t75
2jqzm779
2kswqa67
2peq7p80
2rgsvs33
2trpr211
2v3kkq53
2vfdxz10
2vmerq40
2wbrth70
2y5xdw18
3081nz23
331qyx19 cii
37jwzz50
3817xr13
398zhb04
3a5qrr21
3ek6xh90
3ep77119 v25
3hda5c25
3hw09t89
3js46403
3k7bde87
3q8sby79
3qweed85
3wewq802
3xdyqc79
3z9tma90
3zgn2611
3zzckc47
40p27k63
41x2jt25
452qvp61
46h96256 v29
46khng05
486zdp77
49asqa32
4e9czp26
4fehsp44
4mma4681
4pm4x478
4tah3159
4z60tq39
50svx916
547yzj13
54d5vq03
54q9np86
59636586
5av6y173
5ej12d67
5esrfe27
5fvjwq08
5grcz969
5j1qpr59
5jm6kj71 73x
5jvrwv37
5jz51y94
5p0kyc43 10hg
5q9y3f51 708
5qvd2e93
5rfg0242 v8m
5syseh24
5t5p0m89
5t7nr346 v2u
=TR izmir
02mb1428
0dbd8b73
0dz1eb96
17v96566
1mvc0z38
24nx4843
251p9z15
2eaafc18
3mq2kf66
3rcf8m81
3stptj97
4a7vn235
4c152q53
4cbh4w91 v29
4hjr4202
4n6j6456 va0
5dq9ay83
5g59tn70
=TR izmit
411seq30
5cnrsb60
=TR kahramanmaras
08sahv08 v2e
22ge7714
3gn5cg19
=TR karabuk
4wy7gp54
=TR karaman
1nvg7v70
1q727t61
37vvf096
=TR karatay
2s82rs08
=TR kars
4v302n28
=TR kastamonu
15scty35
3gck1z22 v22
46mx8f45
=TR kayseri
05zfy155
30xrqd09
47g8vk19
=TR kilis
48b6qs33
=TR kirikkale
1zhwwf82
=TR kirklareli
0jb0e673
38s8s827
=TR kirsehir
44ey1506
5rrfpt58
=TR kocaeli
0c65ad46
4aan8w11
4g4t2787
=TR kocasinan
2fabae21
=TR konya
11rc5898
13s3zh21
2zcjqq51
3gwg9503
3rprq887
3xe1kn47
45hgzm75
4cmxrd56
4ze00805
54341q84
=TR kutahya
1fxqs415
3jtrja12
=TR malatya
33krd317
4asck240
=TR manisa
4r7qk823
53f2w588
=TR mardin
396cd675
=TR mersin
0t7bpe49
40zce739
4nqdwb39
53mrpy11
5cv8rb65
5pf27s53 v2e
=TR mudanya
5khk0h97
=TR mugla
0sda7m35
5n2cz176
=TR museum
09axq942
=TR nevsehir
19jds967
3tdcj364
=TR nigde
3ejnre35
=TR ordu
13r0qk51
4r0hn449
=TR rize
468j1635
=TR samsun
18681541
28k5qw24
2brte405
=TR sancaktepe
2zq68606
=TR sanliurfa
57qfs197
=TR selcuklu
0zv6rh96
=TR serdivan
1shwhq58
=TR siirt
5ptwtz25
=TR sinop
04ah3r71
=TR sirnak
1fcvkv23
=TR sisli
0sdn4d17
5kdgyk03
=TR sivas
4f81fm77
50fn2y67
5s32j989
=TR tekirdag
1a0mk874
=TR tokat province
1rpe9k96
=TR trabzon
0pv8s374
2n6s8k31
3z8fyr40
45bktg48
4j4kch98
4mmwq306
=TR tunceli
5v0p1f11
=TR umraniye
0hhtwx28
=TR urgup
1zx17h33
=TR usak
5es91y67
=TR uskudar
2dzjmc73
=TR van
41jyzp61
=TR yenice
0nt6ka44
=TR yenimahalle
41vwqc20
=TR yozgat
4qvdf239
=TR zeytinburnu
1nkhmn89
=TR zonguldak
1dvabv26
=TT port spain
2tdkj582
33v5be97
4wkx5d83
=TT san fernando
3bke4038
=TT tunapuna
1w89ke06
=TW changhua
2ntc9t93
5vp0v372
=TW chiayi city
1em2mv62
1k2qqb14
4gy6pv35
=TW chi
4b1aht43
=TW douliu
0q523p52
=TW hsinchu city
3mt3pq45
=TW hsinchu
0005jn19
0c55ce88
0k575643 vfz
0se2k293
1e7m5196 vdj
1jpzd518 vh7
1rmrr768
21wyrx76
2r6fpx29
3dcxwy38
4jmkm342
564r0810
5fkhqk36 yt1
5qtxf509
=TW hualien city
0ggmjy78
0mng9617
30k6vb67
=TW jincheng
370v7d46
=TW kaohsiung city
0ca6fy54
0hfj7g70
0k194y12
188vts43
1megcb21
26zpz859
2djppw35
2xmkec90
3858r716
3db90279
45qzah91 vg8
4gn22j10
4tsc8g87
4wydzr61
=TW kaohsiung
11qev639
27ynca27
2kq62k80
4jedda80
4rgfzt17
=TW keelung
3bvvnt49
=TW minxiong
028v3876
=TW new taipei
0k2r9g11
29gby321
3b42q221
=TW pingtung city
1y6ccj36
2apq7b82 vgf
4bnbsh26
4vq5jh35
5fbs9e55
=TW puli
3ha6v181
=TW shanhua
5dvmy761
=TW taichung
09g6xd12
0e87hq62
0v408z34
1abtsn51
1gaadh56
2nd66j93
2wget071
38a1tp19
4mwjpk69
4xwksx09
59ryjv25
5aen6q52
=TW tainan city
0ew3x319
20pqc882
40mc9528 vg8
410a6k82
=TW tainan
13egrg33
5bcdtd11
=TW taipei
02mmyt85
07h4qe29
09h5ks85
0cn92c09
0dc6rr74
0jmtdy57
0psb5b18
0s765g78 vh6
0t89kj24
0tk6s776
0xppvd98
13rfdj39
16xz2m71
19vw0b32
19z49298
1d34a364 vg8
1d8kr740
1eb1jh57
1mvkrv07
1stnk488 vfz
1vv00d67
1x6zrv65
24w0ge69 vh6
2eqw3q87
2kv4zf79
2mfp0b67
2mh1d616 vg0
2pcbw160
2pnc0262 vh6
2px13636
2verss31
2wz95e76
30andk23 vh6
358yps07
37ym7q54
39e7bg24
3acb7p04
3ay56170 vh6
3c1fxf30
3k0md330
3m01yf64 vh6
3pyva468
3qkmpv48 vgx
3rqk8h36
3ymy8z76
42ge0913 vh6
42nqat45
49zx1n75
4a3zwe15
4acjm313
4hsdam77
4je98850
4jmdbw57 vg0
4k90qk38
4k9dce70
4ksqpz49
4xgh4d03
4zkdcw61
524qb764 vh6
53yx4c68
548gnr76
58y0nn10
59gve835 vg8
5bqach95
5dyx6314 vh7
5fk7vc32
5hkpfm52
5t0w3074
5wcstg80 vfz
5wjmdd46
5xcgsy22 vg8
=TW taitung
5j9d8v51
=TW taiwan
3yy33w47
=TW taoyuan city
0hkj1v53
3d4fzd85
=TW taoyuan district
09knm296
2pgvzy25
=TW taoyuan
0pgg9c81
0y11b431
2dnn6q67 vg5
34rqbg02
52jx3443 vfg
=TZ arusha
09nnap37
276bwh55
2980qc76
3z6rzn36 vhx
41vsn055
48qpr105
511zqc76
=TZ bagamoyo
2ysz4z77
47m29p16
=TZ chukwani
5n3gf051
=TZ dar es salaam
01pprn90 46j
0bwsj193
0ezwn594
0h98p168 vi8
0jway472 vie
0wdr9f58
1g454487
1qbk3798
249qtc86
27pr6c67
2m6yfe37
2wwrqj12
2xvk2686
369jpd83
38c55s31
3vt2s541
3zeb7y98
477akv50
479aed98
4b6chq95
4jsebv71
4nj43p05
4tehk585
5a5v7410
5b59jv37
5b8dr220
5fjs7w98
5k903r09
5qcsva92
5twx8556
=TZ dodoma
09n8zh45
1e2t6k62
2r85r585
3mw4rp93
45m74n16
4y5y0036
=TZ hombolo
1x7j0342
=TZ ifakara
4zfvcz90
=TZ iringa
0btp0650
53061267
=TZ mbeya
4512vn17 via
55326464
=TZ missenyi district council
1y81a911
=TZ morogoro
0h8ebz08
0jdryp44
21abm713
2wqsss46
40qff210 vjf
=TZ moshi
1c135k83
1e6x5f94
2xybpc91
3kndyq24
4knhza04
5g71jr02
5p03kd02
5yfwg049
=TZ mwanza
0p8msr48
13t3qe76
15qmyq14
3djmvy73
=TZ tanzania
300qkv14
=TZ zanzibar
07kjmw55
1xnrs054
2sejv728
316x1478
4rje7438
53abaz10
=UA askaniya nova
0r4bgx66 vmx
=UA bakhmut
5mqfgg03
=UA berdyansk
3snj0d76
=UA berehove
42q4h794
49va0671 vmx
=UA bila tserkva
2kp1ge89
=UA bucha
0awy4551
=UA chabany
3g25yq57 vmx
=UA cherkasy
06c77f48 vnd
09c8k568
0ezf9p03
3c1e5w32
4a4sww29
=UA chernihiv
1e9rwk10
24ykzk09
2bcfch31
3arvsj30
48mcz794
=UA chernivtsi
2fd0t277 vnd vpj
2fvjvv74
32f7hg16
44n25186
=UA chornobyl
12mzc697 vnd
=UA chubynske
2k6dnd05 vmx
=UA dnipro
03ed9546 vnd
0ajw8c12 vnd
0qk1f078
0tspj053
190k0q93 vkp
1s5n0596
26tjcs76
31bs2a09
31jrmw28
353fey10 vpy
3myw9d11 vnd
3rv17793 vnd
469ncz24
4b5zca04
4pe0yv43
4pn85248 vmx
52hkzn34
52pe2w94
5hkn5555
5w7ta844
=UA donetsk
0hdaxs89
=UA doslidne
2e4h5817
=UA drohobych
0whe2089
4vpyax58
=UA horodok
09a03q22 vq8
=UA irpin
04ezwb23
=UA ivano frankivsk
255jh689
3kq0xx85
576vga12
=UA kamianets podilskyi
3pr6rd29
4p1tkq77
=UA kharkiv
0183pc12
04sx2h24 vnd
06v9bm38 vnd
0gjv5s24
0wsw4f53
0yp5c433
0zqqv187
109mtm32 vmx
11408310 vnd
1b62sk68
1cb32d56 vmx
1ctj1b90
1hr6dm75
1sks0025
1xsq9m65
2ce69366 vlw
2ezqbp79 vnd
2fcqqz87
2gvm1k21 vmx
2nk5bh05 vnd
2nsjxj81 vnd
2pkshz09
2wnejx52 vnd
3ftejk10
3k23hp26 vlv
3rp0mv35
3szqv745
40jq3y94 vlv
46wj6g23
4b7c5303
4bfyrw82
4prq1595 vmx
4tjm4979 vlv
4xskzp68
50z03n93
51g75b06
5f8ce979
5g467k04 vpy
5kzawq90
5sr7s253 vnd vo3
5ws31q32
=UA kherson
0dfbfw84
1zqrkn57
3q9wyq75
4cbe1f31
4trbj059
=UA khmelnytskyi
1jn0j059
2vbn8n59
33ntwq47
4r8a1r80
=UA kremenchuk
20h0qv97
33czgg21
=UA kropyvnytskyi
00psgr90
3cfeg204
5hg0rk71
=UA kryvyi rih
1wx1q736
2vvmw586
4hhhj520
4w51qd98
=UA kyiv
00gyeq24
01040111
03wdqw68
067sfd77 vnd
0812tr26
08a88758 vnd
08hgmc10
0a01dd21 vnd
0axf5s51
0batt813
0bnpn789 vnd
0c7kqb82 vn9
0efsvy35
0epmtw64
0eynz132 vr1
0fsgfk96
0jcmeh55
0je4t102
0jwvkg84 vnd
0kc9pf87 vnd
0s8v9953
0sv48x88 vnd
0syn5v21
0v64w771
0xgast28 vnd
0y8vc866
0zh20c98
0znxn265
120hrx64
1298dc11 vnd
12b9mf52
13fj3d42
13j1vq42
14vys050
158gpt29
16e6bk25
17s0zm38
190ehg68 vnd vqy
198t0w55
19tz0c71
1ayw7119 vnd
1c9tsg19 vmx
1f74x078
1fr85k73
1gpxyz26
1j87z370 csk
1jfb0069
1k4ynh35
1mmdyx19 vnd
1q3vqr85
1r72g809
1s49sr14
1t1kv810
1t5m8p03
1w0rky06
1wctk517 vpy
1wj2yw97 vnd
1wytk422
1y7ce146 vnd
1yvb3z23
1zgph646 vnd
20s2ee41 vmx
20xth197 vpy
244nkc36 vnd
26fxjf64 vpy
2aaqv166
2bv1h546 vr1
2cezmk53 vnd
2cyra061
2de4yt33
2dven542
2ea7cc16
2eg6v844
2ev2rd07 vnd
2ey7k557
2fe6t135
2gmp5156
2he69d43
2hhf2525
2jtzez66
2n5m2450 vmx
2nn3k690 vpy
2p4mdk41
2q3q8311
2qqjk369 vr1
2qqsgs30 vnd
2rdthx75 vr1
2rv28335
2t6zky14
2v8f6d18
2wwpj676
2xc7et08
2xp2c270 vnd
32s10s29
35qh5653 vnd
3bra4w96
3dez2856 vnd
3edafd86
3gbh6z06
3k1ptr98
3ka3sq75
3kss6t09
3qmbfg34
3r6hpz93
3sgk3c38
3wfca816
3wvvht30 vmx
3xbd7n63
3z6jc082
41dg7z68
42dnf796
43en4p76
45xyk055
46qcse71
47agv396 vr1
47pqfg44 vnm
485mm908
49z73212 vr1
4bxf0m67 vpy
4ecvhe96
4ev01y75
4fcycp48 vr2
4gvfac97 vnd
4hypz134
4jrf5w40 vmx
4n1jm588
4pd1hv08 vo2
4qaccc26 vnd
4qbxr381 vnd
4qqq9628 vr1
4seaqa62
4thx6m88
4tnq6g27 vr1
4yrdjv67 vnd
4ysmh328
50vh8780
50vtce60
54bsq212 vnd
560r7z23
56reh520 vr1
5a81sk89 vmx
5ahkhf88 vr1
5at5an04 vlv
5bb9k540
5chny950 vnd
5d917r56 1x1
5ede7y70
5fdzxt48
5fm1bt30 vnd
5h1pdj54 vq1
5j07r343
5k0zzt52
5njhes41
5nrk4b73
5r70jw08
5svms055
5t9f1n79
5v0wcb32
5w1wrx26 vnd
5wf2rt56 vpj
5x75zf33 vnd
5x9p3p54
5xmg2z40 vnd
5yhhtx19
=UA luhansk
318way85
3arvq761
40wb2y55
=UA lutsk
1qbwqw52
2vn54r74
2zjp8848
=UA lviv
0067hx91
022yfe36
027cag10
11j9ed60 vnd
14kkjk75
1dj5pj97
1e8bdz71
1xtb7181
258qhn75
2707gg79
2hw7a871
3441jy26 vnd
3cb4jc22
3hbhg091
42me8y77
42ts9068
48sjjr07
4z6kfz30
57ed9a86 vnd
57g9bh47
5cf5m708
5dry3213 vnd
5s41xv68 vnd
5x83ep82
=UA mariupol
3x95bs79
=UA melitopol
1by48y20
1v2hty12
=UA mironovskiy rayon
2agdqs91 vmx
=UA mykolaiv
39x8pg04
3w2w6331
=UA obroshyne
062xp078
=UA odesa
00kkaz97
021ckm71
077bqh92
110at529
2ch4pf44 vnd
32vkvz43 vnd
3a5bvk43
3b6cpn03
3fx0zp19
4s92tb21
583dp681
5qze6v15
5wvagp91
5xaz0w84
=UA odessa
18n70f12
2yt0ry35
5g6n4k07
=UA ostroh
1d5fpx70
=UA pereiaslav
1p07y544
=UA poltava
0kx55e87
0r693281 vmx
1s344n79
4np9tf37
554d9k40
5cczs510
=UA rakhiv
58dg6525
=UA rivne
0ppfcz28
16r5vm61
3smh8813
=UA sebastopol
3qf4s180 vnd
=UA simferopol
5erbjx97
=UA sloviansk
59mp4e63
=UA soniachne
5tm1p212 vmx
=UA sumy
079hnn87
0kazde95
0vnaf984
20kwj692
=UA svitiaz
3p4sac31
=UA tayirove
0x5cwj10 vmx
=UA ternopil
0ce5f813
3dx8n755
47988g19
4gcpjy47
=UA uman
07y6th13 vnd
22ktzz27
=UA vasylkiv
4bnsmc96
=UA vinnytsia
0nvsd439 vov
3bcjfh39
3zjsxj44
5m3ysc06
=UA vyshhorod
0gr5cx27
=UA yalta
4jrjqp75
=UA zaporizhzhya
0kysjz64
1pc8e529
2403s062
2q4vjg67
3aph1990
4qst5w65
=UA zhytomyr
0w3jeh04 vmx
2vbc6t45
44tay155
=UG arua
4wr6mz63
=UG buloba
17xqsb41
=UG entebbe
315hfb21
4509n826
57mqf960
59w8f876
=UG gulu
0ew8c753
42vepq05
=UG ishaka
0f7n9887
=UG jinja
29wc3q32
30sa8630
532dea97
=UG kabale
1dn27978
=UG kampala
09jear33 eu6
0hq75002
0hy3gq97
0nmq1179
0p21q350 vva
0xas1432
1132my48
17g82c94
18f2hw88
1g400t51
1nwfnh39
1rrz9s51
1wb6tr49
22n30916
23s8ys65 vva
2e6sh902 vv3 vv6
2f5g3528
2h97hh92
2n352k96
2r4wr814
2rhp5f96
2zw9dz11
3656je58
3dmz0111
3r08g441 vul vv3
3rkhwr46
3v6aqh52 vva
4c4jf131
4ftgk429 vul
4nwdb131
4rg5tz65
4v4swe56
54js3z89
5gm41t98
5jv1pq83
5kvxgx64
5rmt1x67
5wk4rc87
=UG kibingo
01mj0863
=UG lira
249sb656
=UG luwero district
203gwv52
=UG masaka
5701wm02
=UG mbale
3ph49z03
3qhad759
=UG mbarara
1bkn5154
1zy6vk67
273vkt78
=UG mukono
07pr2d48
0gzyyt68
=UG nakwero
40h2sq90
=UG soroti
5xkxz718
=UG tororo
35d9jb31
=UG wakiso
1wry0y20
=US aberdeen
1kwgrb31
=US ackerman
50yb6166
=US adamsville
2gd2pm65
=US addison
3qxge436
4dckkc60
=US agoura hills
5g9snv96
=US aiea
3wt67z55
=US alamogordo
07sts724 10j7
=US albany
0ppzen87
101rsn15
14hfaw95
1asj1396
1cb8vz90
1vme4277 *
36a0fn15 y9s
47vggb09
4pcmb734
50kf9c55 10l6
=US albion
5nnk3913
=US aliquippa
44br6v76
=US allegany
26bv4494
=US allen park
5st8bk31
=US allentown
0raqbe38
3vxay285
=US alma
2pdzen98 *
=US alpena
37te6005
=US amado
4c2erx11
=US amherst
0haq1z06
106aa564
=US andover
0k17f049
3kw6wr76 pyt
=US angola
38e0dv78
=US antigo
3xknvg10
=US antioch
5d618r89
=US apple valley
0m4dh193
=US ardmore
4n3dya31
=US arlington
008kv292 *
01xhss06 11xj
08fp3016
0apvva27 11xj
0fsdxs93
0pm1e925
14bj5w56 11xj
17mv9d49
19bz5n15
1gmp5538 11xj
1qa5ep47 11xj
1rcfpa16 11xj
20fhsn68 11xj
25kzpk63 11xj
267sz241
2ch5q898 11xj
2e3pdk98
2fctgp09 f0z
2ja00s57 e3h
2kd4km72 vx6
2trddg58
2vekd613
36x93b86 11sw
37xzfa11
3k4rda62
3mamvh39 vx6
3tfy8747
3w1s3j27 11xj
3z6ceq17
3zmbgt55
41twcm28 jc7
445wmv88 11xt
47bekw03
4h67aa53 11xj
4nseet23 11xj
54ydxh33 vx6
563w1497
5838sn73
5av6m066 11yy
5b7fdx35
5ddz3y46
5fnzca26
5hf69e15
5p847d66 11xj
5s7cqk18 vx6
=US arvada
3c1bnn70
3kq1sq34
=US asheboro
1bwv1z56
5cea9318
=US ashland
1yqx2960
4zcfra07
=US atchison
2fn4qf13
=US athens
15ter047
1mwmfm08 *
=US augusta
12mef835
=US aurora
2epjsz02
2t6fhh24
5rv4p237
5vbwqf43
5xh8yr59
=US aventura
1hkztv15
=US azle
3ffgcv32
=US baldwin park
0bekwh77
=US bardstown
37zkt843
=US barnard
53pqtj30
=US barrington
01mv3k30
39z5ca24
=US battle ground
32sj7v89
=US bay city
04aspv46
1y7m0485
=US bay saint louis
2qy3wv98 zsw
3j9e2j92 y5k
=US beaver dams
3eavg217
=US bedminster
0mpnj452
53vhsf19
=US belfast
5nvmvs54
=US bellefonte
0n6tv709
=US belleville
1hd0ng85
=US bellevue
275hyc16
2hdxw977
4tw4j633
56mbsx32
=US beloit
09yr1d55
=US belton
3q1dcf42
=US benicia
1d74sk53
=US berea
5kmcre68 *
=US bethel
0zamzy79
=US beverly hills
1eywvb34
1pxxsm33
3tfypj28
53ejc545
5g920e57
=US biloxi
3tk0zs48
=US birmingham hoover al
0vte0591
=US bladenboro
498jc398
=US bohemia
2txa8h30 zsw zt1
=US bolinas
0a0n3690
=US boothbay harbor
0wkygr69
=US boothbay
3v2r6x37
=US boothwyn
1fyy8e52
=US brea
2hr4zq26
=US bridgewater
16119s16
27vj4x92 cjg
3y8jvk69 44s
494tsn97
=US brighton
06yjsn14 104f
077rd258 zwc
3psxy088 10kx
4a1j9d57
=US bristol
17nweb49 *
=US brooklyn park
4f7sbz75 eux
=US brooks air force base
46ygx235
=US brookville
324fzh77
=US brownsville
4hpp6453
=US brunswick
0xh62v25
3gh96r95 *
3v8jek13
=US bunnell
189t1115
=US burien
2teymm57 wbb
=US burlington
2nftnt56
311h6702
40b34t59
5ayy0v22
=US burnsville
3sdytw09
3xxy5a58
=US burtonsville
0b0j0379
=US calabasas
1zhx8042
=US caldwell
1xqkk481 *
=US california city
11gzwz34
1pxhsx10
4a09tp93
4grds989
=US calmar
2me97413
=US camas
5tb0v960
=US camden
24q4z275
=US canandaigua
11kg8p14 10kx
=US canoga park
08s47275
0ftncg25
=US canonsburg
1g1gvr46
4nsw4151
5cf5b117
=US canton
0tdmgj61 10kx *
4ar4g412
4mrcwk55
5pvqha70 *
=US carlsbad
0t8bew53
=US carterville
4h9nhc82
=US castleton
1qdjtw37
=US castro valley
35trbs97 xdi
=US castroville
2nb3aq72
=US cedarville
1t28d595
=US centennial
29jmm319
4s498a57
=US chagrin falls
158rsm15
=US charles town
3s49ys28
=US charleston
0390t168 *
0fjvmz39
0w52vt71
1hp6xm80
5hy2kb37
5v8y4456 xf2
=US chelsea
41w4x997 zwc
=US cherry valley
3bzkqg41 c7x
=US cheshire
5xrb4a64
=US chester
0nsyd297 *
1m1c9z98
=US chesterton
1es68917
=US chestertown
2vk0qj37
=US chestnut ridge
18f8pa48
=US chillicothe
5fxqx152 1111
=US china lake acres
3cap2a49 zrd
=US china lake
3tm7k583
=US city mesquite
3f0sw771
=US city new albany
5pys8802
=US city saint peters
1ygbkk63
=US clarendon hills
4cz7vv04
=US clarion
27n40j28 119r
=US clark
59pwer52
=US clarks summit
2trh1t47
=US clarksville
5tx3bv88 *
=US clinton
5709zb94 *
=US clive
0zs1y079
=US clute
58mdpy54
=US cobleskill
2sgpe757 10kx
=US cochrane
4w2d5e08
=US coconut grove
1zza8h42
=US cody
4wkcqd42
=US coeur dalene
2pgb5q90
=US colfax
4k2w7985
=US college place
2x559v43
=US colleyville
3vp1z202
=US collierville
1jcmva95
=US colmar manor
1fq70c03
=US colonie
2eba4w13
=US colorado
1s3kre18
=US colton
08a6s711
0yvh2s32
=US columbia
0kavjh60
208px693
22bk5x30
294j1w75
2tp79578
3dcrhc18
3e7v3527 *
3fbwjm33
43pgqy52
45r9wn29 *
4dsp3d63
4kb0nk47
4yv9ex91 123q
4z55f009
4zdpf597
58nb7410
=US concord
14w4jz45
3vff5r77
4xsmx455
4z9rrc30
570naj48 *
=US connelly springs
21cphd64
=US conway
1621q256 *
=US coopersburg
2gag4781
=US coos bay
1r3rjz42
=US cordova
0dfrf681 w37
551hes90
=US corning
0sepad12 10kx
5jwwpn37 wld
5kkc4t55 10di
=US cornwall hudson
2qczxe62
=US crane
4mfmy854 y8h
=US crofton
4x187e69
599kt698
=US dahlgren
4yrq0159 y8h
=US damascus
22tv3h63
=US danville
0yvyvt82
42ksc857
=US davie
1tkyan17
2pjsf822 123q
=US decatur
13bgdt24
2yntm683
3zp8kp82
5pgk5e03 *
5v76zz53
=US delhi
17a2yz34 10kx
=US delray beach
3n63vc52
4mm9a073
=US denver aurora lakewood
5sk14837 11xj 123q
=US dryden
51awsb83 10kx
=US duarte
0w6g5w60
5fazth07 w3v
=US dublin
2nv42w72
3pd82777
49922318
=US dulles
367ybf51
3a502s36
=US dunbar
4ykhhw18
=US dunedin
2gw00g25
=US dunwoody
1680tt85
=US durham
07kp6q87
0af1rw21
0j4pev45
0xacpf89
1shctp43 11xj
2127h732
22ght635
27g1r322
2jsvy381
2p7ynq34
2qfscv73 w4t
2yjqwr70 1089 108y 1097 109h 10ar
2yk2p779
31mgj447
31n1rn61
34zsgp43
3njmea73 w4m
3wfqwh68
45zbxg02
46vpvn06
48389405
4npz1276
4vt65461 w4l
502nz745
52tfza37 *
58cn0t62
5dzkw846
5j131828 w4m
5janne25
=US dyersburg
5q3scx19
=US east canton
5whrz662
=US east hartford
52451r09 11yu
=US east providence
2428c123
=US east saint louis
2ngbsn37
=US eastlake
2eqvk528
=US eden prairie
2a0qqh56 6tv
3se72f21
59r6hg65
=US edenton
09kz8119
=US edgewater
2t9qnc73
32a13752 y4b
=US edinboro
01n0zm21 119r
=US edwards air force base
4k0tth05 115b
=US edwards
1wmcm405
3em45j53 y5k
=US elkhart
4b8d7j46
4q7bxp13
=US elkridge
220pja87 10gk
=US elm city
5t1dtb26 cim
=US emory
18rbev86
=US emporia
4e6r1478
=US england
2953vp81
=US englewood cliffs
2b948n83 oc4
=US enumclaw
56q8ze52 wbb
=US ephrata
4td0zn33
=US estes park
14r1my29
=US euclid
4bjbc484
=US eureka
4ztzhc98
=US ewa beach
415v5370
=US fair lawn
25t9c657 obv
=US fairfield
085j8z36 *
0qv5rb32
3zqyp327
49t8z584
4z49n283 *
=US falcon heights
1zn7ya31 100d
=US fallsburg
25320p83 10kx
=US farmington hills
2venad53 872
326cbt42 d0c
3dxajm77
=US farmington
000p0n60
2mfrg180
4t0qr802
=US fayetteville
2578cn21
3rj92e31 10av *
3w9d5h80
=US ferndale
4wjfz810
=US findlay
0ngcjt35
2e15es11
=US flathead national forest
1xcd2w79 y9s
=US fletcher
25vr9a91
=US flower mound
3mq5pg65
=US fort atkinson
5v6a8j46
=US fort george meade
047bvr32 ya7
=US fort greely
4hewx527 zld
=US fort lee
5f8sby41
=US fort mill
4zxf4256 zx0
=US fort washington
2mxd1a54
=US fountain valley
365jtw20
3j0pmr56
=US four oaks
1769zz43
=US franklin lakes
48vrgr14
=US franklin
1jyv8a11 zit
=US fremont
003en535
3mnkh157
=US fridley
3jvfqk47
=US front royal
4hnzva96 y4b
=US frontenac
4pdst769
=US gastonia
03rrzw18
=US geneva
04majf41 *
=US georgiana
5dn5a810
=US germantown
2h1qsm74
334vj093
=US gig harbor
1f6ney75 wbb
=US gilbert
49c9q337 wvk
5gfbdk85
=US glen carbon
35yf7a66
=US glen mills
5385qm47
=US glendale
0gyag505
=US glenelg
2fbdhm31
=US gloucester city
4b7h4365
=US goodyear
4nevn997
=US grand island
0znk2w36 10di
=US grand rapids
0qy68j92 w7c w7d
1dha7q76
2ahxdd04
2hb5yj49
3bk8p931 w7c w7d
5r0q9p84 *
5x643e19 w7c w7d
=US grand ronde
486bt777
=US grand teton national park
0vpxf870 yaa
=US grange
4nx3xw90
=US granger
3eqf3910
=US green river
37gaxk79
=US greens farms
3g0p5d13
=US greenville
1cpwsn91
1tqfb593 w7p yf9
2anj9s22
2e1yp118
38a16f20
3n7vd314
4nv6z940
4ytb9n23 *
5jw4wg66
=US greenwich
0chym228
16nrk268
27v6rz13
2n6dj587
4neq5659
5tzrqq19
=US grosse pointe
2frf8h21 104f
=US groton
01nb5b83
=US grove city
1755xe07
2f99cq72
=US gulf alaska
1csn4944 wqk xnl
=US gulf breeze
2sfc7c49
3fexp388
=US gulf maine
4sj20m66 xnl zgy
=US gwynedd valley
3qx7vw77
=US h j andrews experimental forest
26jqvs13 xnl 1177
=US hales corners
54etjf65
=US hamilton square
3etaa337
54bwgf62
=US hamilton
5d23ve83 *
5gvzzm30
=US harker heights
5v9w7y68
=US harpswell center
4qz58w11
=US harrogate
2qma2225
=US hartford
0gt5xe03
0mwq1g96
20fy4d02
3d80m334
3j3dbz94 *
5avjmd23
=US havelock
0abbnt31
=US hayward
2a00xk96
3v3py332
555q8a52
=US hazard
535brc05
=US hazelwood
1akman82
=US hercules
3cjntr43
5mt8kt11
=US herkimer
3hrye043 10kx
=US hesperia
3egq2t30
=US hill air force base
0kd6h279
=US hillsboro
4ejpw604
=US hines
2223wv31
=US hinsdale
5xrvq528
=US homestead
3davk141 xnl yil
=US houma
2c2gwm94
=US hudson
0z0vcr53 10kx
4vzm8988 10ud
=US humboldt hill
0dfyer24
=US huntington
2erqft81
3qrhd488 w99
54wajj09
=US huntsville
0mexna55 wsq
0yh3cz06 11mw *
1b52zk20
1n9aef16
1s3dpm97 ws3
2abb9a79 ws3
3qg5ja35
4nz0wq19 *
4qm1zm15
=US indian head
12ba0982 y8h
=US ipswich
34eyya14
=US ironton
39eaqm23 1111
=US irvington
11pbwt24
=US irwindale
4dv5rj21
=US iselin
3vd9m155
=US jacksonville
1mzw6m29
38dc7m35
3rkhb780
4yw47259
59hta174
5g6b4f87
5n6xve17 *
=US jamestown
068dme40 10kx
0g58ht81
135q5q22 123q
=US jasper
550cfw62
=US jemez pueblo
3prap097
=US jenkintown
40pj3n80
=US john c stennis space center
0nzxdq35 yb2
=US johnstown
1cmkbc96 10kx
3n9scz70 11de
=US joya
1qcacz92 xnl 10iw
=US juno beach
4pq1cz46
=US kansas city
06ha1k08 zpc
127qs140
1agsw646
1dn3gk89
233zkc29
27ahry32
2g2frf98
3037ae82
38997171
3ad32c21
4r5tg226
=US kearneysville
3e1t2x83 123q
=US kearny point
2gwx4035
=US kellogg biological station
2vkce854 xnl zxx
=US kentfield
5fb60c26
=US keyport
29519s87 11hz
=US kihei
54g76q14
=US kiln
1p7gwa14 y5k
=US kingsport
53ng1p06
=US kissimmee
1zyxxv05
4ayyqz27
=US lacombe
2q094x95 z8o
=US lafayette
1awebs74
31wg9z98
3av6yz68
5qtybq80 123q
5xjsrf96
=US laguna army airfield yuma proving ground
4rr8kp31 zld
=US laguna woods
1b811k23
=US lake ann
00byjn55
=US lake forest
0kyj9h67
288vpa90
33dbfk07
4gecpj69
4rmtzr09 *
=US lake stevens
1tv7v957
=US lake success
1pch6n67
=US lakewood
06xfsx34 123q
2r1wpw81 xun
3wmjs517 123q
3x5agy13 123q
4eqg3754 123q
5516t795 wbb
5xt1d182 123q
=US lancaster
2170ek39
2crtj003
3kf4rc21 1111
4fp4ps48 *
=US las vegas
1cdpdn80
20axev56
2j0qs062
52kcye35
=US latham
42rb7y02
=US lawrenceville
56v6wn83
=US league city
2tnxpn14
=US leander
481e5k40
=US lebanon
0d1dhh09 10e1
44b05b34
=US lees summit
1fzzqb65
=US leesburg
03v97827
=US lemont
1svjdw65 wc1
45ybte48 wc1
4b15va38 wc1
4qxsr837 wc1
5gvnxz63 y1h yvt
=US lenoir
43gcm269
=US lewis center
4wgdeg88
=US lewisville
3nrbzf14
=US lexington park
18es5w79
=US lexington
0fv1ny85
28dy4662
2ecs6h97
2jhs2h97
47hgjz90
58t8q018
5r9xgf14 *
=US liverpool
3zse0q26
=US lock haven
0hqvzh35
=US loma linda
4bj28v14
=US longwood
30pf1a09
=US louisville
13w6g994
1ckdn478
1ycya212
3jhxhg55
3sva2t10
3t518x65
3ywnpj79
486x5a41 yaz
4cfmv025
4gxnqr83
4p81nz21 *
4p9akw79
4rsgp216
51etvk19
5hzcdx60
=US ludington
04jfgt58
=US madera
1s3y9g58 xpp
=US madisonville
4x8acr98
=US makawao
36xxdj36
=US malvern
54962n91
=US manchester
0ng7yn96
4eybkn52
=US manhasset
5dnene97 wf0
=US manteca
25zjjr82
4921rg76
=US marinette
06p1hv79
=US marion
3qh13r98
4z066j96
=US marks
5sz4ta21
=US marshall
05nbjh06 102d
=US maryland heights
5pwg4790
=US massapequa park
4ejav607
=US maumee
1cjzj124
=US mcchord field airport joint base lewis mcchord
50zdfe57 zt0
=US mcminnville
228k1a18
=US mechanicsville
2vfd3q08
=US media
2csqjc22
31689s30
5k9dfy31
=US melfa
5tg3y165
=US mercer island
2pjt4q95
=US merrillville
3yajem64
=US mesa
2pe3qa74
3vq5n859
4mvgap27 wvk
=US metairie
43291659
=US miami beach
0wgjpw02
=US michael army airfield dugway proving ground
4h617f37 zld
=US middlebury village
1cevhq98
=US middlefield
51fsan18
=US midland
32hx4q18
=US milford
3d54td73
49x8e923
=US millwood
2csmpe21
=US milton
4ksz1n23
=US missouri valley
4yw9h429 10di
=US moffett federal airfield
0brpm077 123q
0dcq6866 123q
0r1f3009 123q
540g1c48 x90
=US moines
01skmk61 *
0dxqqk95
199vdr69
23695f46
2e1waz46
=US monmouth
02xn4752
=US monona
1ggenr10
=US monroeville
32778302
4q6sm464
=US montana city
4h48pe74
=US moore
0dk0pe94
=US moorestown lenola
2bqtvr98
=US mooresville
0evhj411
1a21pk29
3w9xqv95
=US morehead city north carolina
3784zd57 10ar
=US morristown
1zb8p127
24e1pj18
48za2w47
=US morrisville
5krpfr80
=US mount vernon
1wvxpc32 *
=US mountain lakes
2y9asx23
48rgv164
=US mountain view acres
4hccab49 x90
=US muscatine
1ah2ch91
35sqd961
=US napa
4z02dz33
=US national city
387q4e78
=US new albany
2eak8n78 z2h
=US new brighton
4tvkmm31
=US new cumberland
4jya6a65 123q
=US new hyde park
2bxt4m23
=US new providence
1ww9bv69
2e2xqg93
=US new ulm
2g4b4t25
=US newark
0bp7kt89
0p8cpg07
1kbsct23
238pcf92
2q3cpg22
342q2017
3h7xwt96
4qbgyy75
4wzf4f82 zqi
52ysct21
=US newaygo
3ggcx620
=US newberg
0w641b14
=US newburgh
3mebtg66
=US newburyport
2aj9j626
=US newfane
0qvt4f90
=US newport east
1tr91x67
2s0c9732
=US newport
04qfsw40
0zqysk61 11hz
=US newton
4asz2z59
5j95n956
5wtrjf23
=US niwot ridge
2ep77d74 xnl xsj
=US noblesville
13n0gz40
=US normal
14qktf20
=US north chatham
2cz4ny75
=US north kansas city
0c2je580
=US north kingstown
3k0cyw07 mns
=US north laurel
29pp9z10 zma
=US northborough
3sjf7w71 123q
=US northfield
1q7w1f47 *
3evats41
3jep7677 *
3qgfjh43
4we7d902 *
=US northvale
4bmhc978
=US norton
4v35sm20
55ja0v85
=US norwalk
05xhc966 xwu
3d7wen40
47b8ap14
=US oak lawn
4gw0wg65
=US oakland city
453rg493
=US oakland park
4rdw0c88
=US ocean view
4qcn4c26 wpw 123q
=US oconomowoc
5eqcca29
=US odanah
2fty0943
=US olathe
3r81z761
=US olivette
2tdxcj66 123q
=US omak
4pfac868
=US oradell
09j6zj10
11qexd20
=US orangeburg
28p2b938
52rx6v10
=US orrtanna
020rgm10
=US ottawa
15g0sa97
=US owego
106zn277
=US owings mills
10fkza68
149s5s84
52gyqs21 zn6
=US oxnard
59xdv132
=US oyster
13zder45 xnl 11zt
=US palmdale
21vtsa49
=US palmetto bay
1dzgwk87
=US park ridge
0sm25y28
3rpes181
4c8vnp90
=US parker
1htp5456
=US parlier
4533wk67 xa6
=US parma
1savwy26 1120
=US parsippany
0xrkf913
564rh245
=US pawtucket
1n18pd19
=US peoria
1ncz5595
3qrwy954
4kmeaw70
4m31s369
=US petersham
59cpzx98 xnl zfg
=US petoskey
0jv35z76
=US petrified forest national park
4cbgjc24 yaa
=US picatinny arsenal
11ghy651 zlk
=US pinellas park
4gm00j84
=US pitman
01kwz384
=US pittsburg
4hteea03
=US pittsfield
16c4a879
=US plainfield
0paqx037
=US plains
0na1dz18
=US plantation
0xhn6z12
=US plattsburgh
33zmj163 10kx
468fwt03 10kx
=US pleasant hill
50p9wj26
=US pleasanton
03y2cj37
0e5w5x57
2xvafv39
4fg8vc90
5fx1fs38 me6
5v33vv40
=US plymouth
0fpz4c36 10dr *
140bzm64
2cpjkp59
30ykm618
=US polson
42qb3325
=US pontiac
1g0b5g28 zwc
=US portland
02shna07 1180
06g7ta07
0a6ram87 *
0d496d44
0qaqj396
0wtjmd03 wig
0yn2fy02 *
1cb0jg64 11di
1dp97092
1hs0de52
1pan8346
1q6pmm96 *
2620c122 vwt
2b9jjd80
2ctt0481 7sx
2dxnxj52
2jvnqf51
2s42ys89 y9s
3q9jj782
3ttxzr96
3y03ds95
4dwckp88
4fd4a013
4qz65d85
4w5qp452
50gv4c78
52f5cv23
59dtxg26
5dv7fn73
5nsxg298 940
5pwsnp59 wih
5vh49697
=US portsmouth
0k4n9847
25e8ht98
2mhbk457
=US pottstown
1x1hjy11
=US poway
076mt865
=US pulaski
32agg760 11kb
=US punxsutawney
01fszg24
=US quantico station
1r5gad37
=US queensbury
1fw8ag12 10kx
=US quincy
1zc8t088
3jn6n945
43d4x248
=US radford
4647g470
=US ramsey
3nfk8582
=US rancho mirage
5ah35j40
=US raritan
4npmfz39
=US ravenna
4q9qf557
=US reading
28gf7832
29eaeb35 *
5q46an69
=US reed city
4xcq9q51 w7c w7d
=US renton
0n4k4n97
=US rexburg
5j7qk258
=US rhinelander
5adkta90
=US richfield
0fjt5570
=US richmond
0jqn4k83
173y3036 1241
1x5qb890
262sec15
2w2qg272
3y71xh61 *
3yqta205
4w1hax42
55b7ng53
566sj483 *
5tzgpn59
=US ridgefield park
1bfbvm65 oe9
=US ridgefield
5jg5hy76
=US ridgway
1zntxg38
=US riverwoods
5783n648
=US rochester
1ythxj32 *
3ykge061
41vyzr56
4tvshh35
56nnzb78
=US rockford
2437s643 yw1
5scd7d31
5vd6ad22
=US rolling meadows
18g5g612
4fp9ma57
=US rome
0z65zs77 wpg
2q9pw720
4btayy36
=US roseville
1e33x915
454k6g38
4n9k1k06
=US roxboro
1x3sy962
=US royal oak
0t64mp36
3artm726 w7d wkj
3nr10290 w7d wkj
5g2hd893
=US rye
2eqe7f55
=US saginaw
373pbp25
=US saint charles
1qf95793
=US saint clairsville
06hbbw23 1111
=US saint francis
4m9hsz45
=US saint joseph
0vp58v14
2x3f7722
=US saint louis park
4z746g28
=US saint teresa
0j8x3x80 ylg
=US salem
0jtk7j90
23qmza96 *
4b7zk537 7ly
4g9e0f44 *
=US salina
0jxaym78
2mrpaq42 z6o
=US salisbury
29gwvs11 zlp *
=US san clemente
2xz7aa11
3bgrdf63
3krvca73
=US san marcos
5f1eky95
=US san marino
5dv1j335
=US san pedro
2drm9a45
=US santa rosa
0gde9v15
2wxks544
=US sapelo island
17bfx208 xnl
=US saranac lake
4r83e717
5k6w6915 10kx
=US saunderstown
33r0ft34
=US sausalito
39qgw281
=US sayre
068v6128
=US schriever
5jqagv40 z8o
=US schuyler
5h149207 10di
=US scituate
12q9wx84
=US seadrift
4hj96d73 wdv
=US searsport
4h3f3n10
=US sedona
2gwszx41
=US selma
03qybm63
=US setauket east setauket
36nr5945
=US shelby
4cfxct26
=US shenandoah
20wyb168
=US silverdale
4bewah80 wbb
=US slater marietta
04z5jb02
=US smithfield
1gk44f56 *
5n6g4g57
=US somers point
27ybr913
=US somerset
4brn0b16
5rajhp84
=US south lake tahoe
3tw3kz18
=US south monte
4rbvc675
=US south park township
1x26mz03 y8l
=US south plainfield
3jz67a83
=US southern pines
44f6tt30
=US southport
19sg3t80
=US spinnerstown
59c0tw71
=US springfield
01d2bp15
07cnf143 *
0m1jrq32
0ysrwn89
107wa321
2ak1t432
2k4pxv54 ya7
2x011m46
3egbv816
3j69jg83
3ntw4c66
452wjp18
4a23br85 *
4y8sc244 *
=US stamford
11r0yf09
1ee7vw96
1nprxv78
30vvs717
3abe5304
3ek3rf92
4ns7ha44
=US statesville
5pwe5727
=US sterling
17gq1v43
1a47wy11
308crw96
4mw38f72
=US stevensville
0va0sd41
=US streamwood
560hrn40
=US sturgis
03dprh65
=US sun city west
0sr2h055
=US sussex
3pmbva82
=US tampa saint petersburg clearwater fl
1ykjav28
=US tavernier
480wgs39
=US taylorsville
22hhqs29
=US texarkana
1x3z9745 11ol
=US thomasville
1p18bt48
=US thomson
3g2hz705
=US timonium
2xw19753
=US tinker air force base
1m7hcv15 115b
=US tinton falls
3f3hzw14
=US tomahawk
4622jx20
=US topanga
36njap13
=US torrington
3xkj6a08
=US town newbury
52tfzs89 xnl zkx
=US trumbull
3s455144
5pet9r93
=US tuskegee
137n4m74
=US tustin
0gs9jv27
=US ukiah
19sa2256
=US uniondale
250wyd34
2pr1mr20
=US uniontown
0refd139
=US upland
05aghs32
=US upperville
29fsp028
=US valley forge
32kzxf45
=US visalia
4q4bdj41
5ja08h10
=US walterville
3ht4bd53
=US warminster heights
5r1gew95
=US warminster
2j52de91
=US warren
1b8dqz05
5dxwqx61 104f
5y2kwf93
=US warrenton
1tkekz66
=US warwick
104cy831
3b4ffc11
=US watertown
0j387684 10kx
1655nh08
1qqfw276
448wcz36
50g0ay39
=US wattsville
0r57r863 y5k
=US wayland
0rj6k558
=US wayne
0k3ayt93 *
2cntrd02 *
=US wayzata
0aamts79
=US wentzville
0jxpy231
=US wesley chapel
0c2fes21
=US west allis
07vvce33
=US west hartford
2mvkbz85
34gcgd08
=US west valley city
3a9ssm23 123q
=US westbury
133gy560
34rkw812
=US westlake
49vx3n55
=US westminster
0rpqyj14
1s13vs47
1zc5h177 *
4xjhyn16
=US westmont
5p336k36
=US weston
34dwy508 104f
=US whippany
34ffbg36 7to
=US white oak
2kpw3v28
=US white plains
3twxam98
4bd5p711
4fsx0p27
4wdnn819
=US white sands missile range
2vb70n88 zld
=US williamsville
0tqjtg68 10kx
=US wilmington
0cvzzg84
0k6e3143
0p4y7r37
14077m09
2g73ch63
2jkp0740
2pm1jf23
2yxs9t24
394f3t90 yfg
5bp8tz46
=US wilsonville
0r59k631
1j1gwp17 xqb
=US windham
5m9vrv91
=US windsor
2vpnw348
3sfv7b53 wbt
569b7y96 dds
=US winona lake
0qsr9g17
=US woodbury
0vq6eh39
5cf2bt40
=US woodridge
5kg9ev95
=US woodstock
0mkh7345 xnl 10og
5r9gag74
=US woonsocket
2jfw4p72
=US wright patterson afb
2e2egq70 115b
=US wyoming
033y0972
=US yanceyville
0g169550
=US yellowstone national park
4rw5yk74 yaa
=US yemassee
0ybqta11
=US yonkers
3pbhe678
=US yuma proving ground
50sd4346 zld
=US yuma
4z557486
=US zeeland
53jm8142 w7c w7d
=US zionsville
5atyvn45
=USAK anchorage
-alaska-native-tribal-health-consortium *
-calista-education-culture *
-two-bears-environmental-consulting *
-yukon-river-inter-tribal-watershed-council *
0dewa944
1pcdsa88
29grsj96 123q
2emftt08
2f4ks689
2nqgka20
2pbyft41 yaa
2t378715
34twpg87
38hf8q48 zsw zt1
3afwf105
3k3c2t50 wql
4fz26w57
5ehhzx21 123q
5hz4ph43 *
5x4pgd18
5y770z97
=USAK barrow
24jgsd53
55a54548 xnl 11n0
5j4rd316
=USAK bethel
4c0dmz55
4psgr060
=USAK denali national preserve
12j2vh13 yaa
=USAK fairbanks
0h01ex42 wqk
0y4zmh56 wqk 123l 123q
12prxm53 wqk
1j7nq853 wql
1mtkd993
1nysf027 wqk wup xnl y9s
2xwe7x13
2yryhg49 wqk
4j23ff69 wqk y7j zu9
5mw0zd11
5x8v1903 wpx
=USAK gates arctic national park
55zfvr13 yaa
=USAK glacier bay national park preserve
3cf6vz60 yaa
=USAK juneau
-sealaska-heritage-institute *
15zds189
2y8nb297 wql
3zxmqt60
5gxje444 zti
=USAK kodiak
29km3g17
=USAK palmer
3dhnnd96 11k3
=USAK seward
0xmn9a46
=USAK sitka
-sitka-sound-science-center *
=USAK toolik lake
4pk7zz41 xnl
=USAK wrangell saint elias national park
4cq7sd97 yaa
=USAL auburn
1a2m8x11 10kx
1vzcsc16 xdi
2v80fc35 *
=USAL birmingham
040cz635 *
08s83205 wst *
0d3y5a88
1carsf12
1ntvtb47
2eh44r60
2j37v490
2qbyex13
36554539 wst
3fefqk78
3j18km61 wrg
3s9qe417
3xfjns53
4t853d16
4xsz1294
4y6mdc38
51tk8772 11k3
53bp9m60
55rbnx68
5sxmgf12
5tqt7092
=USAL dauphin island
-marine-environmental-science-consortium *
=USAL dothan
1gawx214 11k3
=USAL enterprise
3d63qr59
43106b95 11k3
=USAL foley
0yg5k213 11k3
=USAL fort novosel
3ap74s16 121a
=USAL gadsden
3s25n537 11k3
=USAL huntsville
-oakwood-college *
2bm29j41 11k3
2rj8cx55 ws3 y5k
2zsxwr40 wst *
56d91m78 wso
5hz8m414
=USAL jacksonville
-jacksonville-state-university *
=USAL livingston
0gj61d63
=USAL mobile
-spring-hill-college *
09wx7055
1s7b5y08 *
20mcpt63
3sswts20
4kd28k12 104f
5thk6125
=USAL montevallo
1fd8g905
=USAL montgomery
-alabama-state-university *
1cjhww87
1xx4fy37 y47
5eynd241 *
5jwcsm16 11q5
=USAL orange beach
2r3wcw82
=USAL redstone arsenal
0e72by15 zlk
0k44np55 zld
11rwyf32
2epydz83 y5k
3agkn750 xw4
=USAL tuscaloosa
3tj9dz52 *
3xrrjk67 wst
51fvmk98
=USAR batesville
3c4kec23
=USAR bentonville
0665bd58 11k3
15hj0r78
1nm14c30 *
3jdskm89 wsz
4j0gge90
4xv7je94
=USAR clarksville
13qt8483
=USAR clinton
-solarid-ar *
=USAR conway
-university-central-arkansas *
=USAR fayetteville
-university-arkansas *
2r69j211
3kcmb879 wu0
3ycwbt83
5bfzg972 11k3
5qfbsy35 w4a
=USAR fort smith
1307kj45
=USAR harrison
-north-arkansas-college *
=USAR johnson
3m6ee736
4anrxg79
5svbdb13 11k3
=USAR jonesboro
06pyvd89 *
=USAR little rock
-arkansas-science-technology-authority *
053hg536
0hkhm024 wu0
0xcryt71 wu0
1531zd06
1nw6eh35
1t33qq42
22jjvb64
2cxadc11
2qyzaf42
3vvhya80
45r0m766
49te4f25
4cbm5v94
4e9t3w40
4fttyv97 wu0 *
4hsvrj60
4kpgmr70
5609b125 wtm wu9
5hhs8n30
5vvhh982
=USAR malvern
0g2rvr59
194jyj31
=USAR north little rock
19t3zw31
5gmsjx02
=USAR pine bluff
-university-arkansas-pine-bluff *
=USAR searcy
0t4cvq91 *
=USAR siloam springs
4s4wx134 11k3
=USAR springdale
2armrd08 11k3
57hv3t60
=USAS pago pago
04595x17
0744wk93 wuh
0fyvtf62 wuh
0kdk7297
0zv6sd12
2jnwwg50
2qm5wh40
3t879f74
4mnc5f76 *
=USAZ bullhead city
445pp755 11k3
=USAZ chandler
40zw0170
58zz0t50
=USAZ flagstaff
-lowell-observatory *
0zrq4606 123q
24hs3d71
272j5188 wv4 *
46b4ts08 wur
48s2rn92 1069
=USAZ fort huachuca
095e2947 zld
1md9v276 121a
2kyzc549 zli
=USAZ glendale
-midwestern-university *
2av6b136
=USAZ grand canyon national park
095bgs14 yaa
=USAZ mesa
189xsk81
=USAZ paulden
-biodiversity-outreach-network *
=USAZ phoenix
-arizona-technology-council-foundation *
-desert-botanical-garden *
01a7je44 70t
03xpy695 ww6
054f1w39
0cvnc278
14kv8184 *
1cjjjf51 wvk
1fwrsq33
1xgs3376
20zjmd13 wwj xnl
22fhzr29
23jwkg52 wvk
275zsc71
2drhvq25 wx8
2hfpnk21 *
2sv7b189
2zkjpt31
33a24x98
3660jn93 ww6
39wwwz66
3ae6qy41
3bbhv598 wvu
4d9hcc21
521sww17
5e33tw76 wvk
5g3rxr48
5jytz541
5kjhj835
5r11v294
5tbp9v13
5yfskh02
=USAZ prescott
3mt1jy53
4sgxw910
=USAZ sahuarita
1xh8h870 11k3
=USAZ scottsdale
-howe-industries *
0ze9m022
1dxxkx65
1fp50e73
2jnm4206
2wjggp70
344s3z97
3jp40720 101y
3szbwj17
3wprby34
42dqsh43
4s6h1250
57kyc739
5fvy0w58
=USAZ tempe
-fireline-science *
-maricopa-county-community-college *
147fw627
18vsg973
1p0n4966
3bjqb473
3efmqc40 wv4 *
3j5p4b58 wwj
3w6mvs43
4bdj7239
4dam5e61
=USAZ tsaile
-dine-college *
=USAZ tucson
-archaeology-southwest *
-association-university-research-astronomy *
-emagine-solutions-technology *
-pima-county-community-college-district-northwest-campus *
-planetary-science-institute *
-united-states-air-technology *
0b2x9z76
0gtyr743
0jp8d455 *
0wymkh76
0yad9135
11494s34
135fch82 wxa y7e
1ddxaa25 104f
20fjxj16
23drta67 wx8
29tse032 11k3
2xbk5j62
31e64r08 11k3
3m2x1q45 wv4 *
3ssekj71 11k3
3zmsge54 y7e 11xj
41hj9n89 11k3
47w8z534
492g1k39 wxa y7e
4tvx8690
51n8xp08 123q
52hp3s90
53sq3902 wx8
58tw4f12 wxa
5f87be95
5kjchg44
=USAZ tuscon
-paramium-technology *
=USCA alameda
-av-connect *
0vaf6k96 xad *
3vb88585 yun
=USCA aliso viejo
2z28nb98
3rr7xb36 *
4vj14y69
51ae8e94
=USCA anaheim
3ht5xf97
=USCA aptos
39hdbz42
4srpvh96
=USCA arcata
2qt0xs84 x4r
4tpgrv36
=USCA atherton
1240pn49
182em051 *
=USCA azusa
2bmftj86 *
=USCA bakersfield
-bakersfield-college *
19ts0j55 x4r
=USCA berkeley
-acrigen-biosciences *
-akorn-technology *
-ambi-robotics *
-berkeley-geochronology-center *
-evolution-devices *
-foli-research *
-kintsugi-mindful-wellness *
-mathematical-science-research-institute *
-science-communication-laboratory *
0319zh75 wyy
0k081886
0mgfk810
0ndt8971
0tn5z179
0xs48965
0ydx1s47
11r90h67
15yfqq31
1an7q238 x9r *
1ewh7m12 *
1fdhpk75 wyy
1g79t217 *
1h4ass90
1r4tcq81 wyl xkq
1t14bp54 wyy y1h y2k y3e
1xyp9n09
1znn6x10 y2k
2cq2e244 wyl
2dnm2t22 xad
2g0g5242
2g2b3c55
2jbv0t02 x9r y1h
2nxg5d30
2ra57676
2rrh1r89
2yrq3150
341q1641
373ksf61
382bxa43 wyy
38wdy960
39p35x89
3c0kvc14
3cn4mv34
3h7fe682
3y83ze93 xqg
43h1dd22
44tvee59
48400679 wyl
4xm1d337 wyy
4ymy2f27
5cwx3318 wyy
5e2vjj36
5g409162
5r9c7f43
5sb0mt20
5t022114
5v3mvq14 wyy
5vrwzn56
5xz9bg76
5ye86j67
=USCA brentwood
4py3y405
=USCA brisbane
2353ee06
35bmh889
38142d20
3hz16t86
3mnpq162
=USCA burbank
32eckg27 wzy
4eg47h42
=USCA burlingame
-xona-space-system *
=USCA camarillo
4v097707 x4r *
4yxssd91 x2t
=USCA carlsbad
08a2q193
15hykp02
38tsyf27
5fdp6882
5fk8hb57
=USCA carmichael
41tqk129
=USCA carpinteria
11bhgb43
=USCA carson
4pyvbw03 x4r
=USCA channel islands national park
46tzsh56 yaa
=USCA chico
27bzz146 x4r
2dnd8076
=USCA chula vista
-southwestern-college *
=USCA city industry
-rio-hondo-college *
5p47kd55
=USCA claremont
-rancho-santa-ana-botanic-garden *
074grg94 *
0f4jdp82 *
0p55jd14 *
157pnt69 *
197n2v40
25ecfn45 *
4n1me355 *
=USCA coronado
54z15n55 yhv 11yy
=USCA costa mesa
04x1qr23
0yzwgc71
=USCA covina
5q23fv46
=USCA culver city
0kztt736
1gt4tt35
1jccpq86
1mr8kc18
319xgg25
3dhz6d13
5rd1at71
=USCA cupertino
4p1xtv71
59hsda18
=USCA cypress
54bthw57
=USCA danube avenue elementary school
4yw36e87
=USCA davis
-storx-technology *
24q3f615 y0t
26t0fx73
2agj4404 x9p
2en65a92
2qr8sv28 xdi
3vc1wb14
41efwm47
47146281
4ht56804
5rrcem69 x9r *
=USCA death valley national park
4xfvq521 yaa
=USCA diamond bar
0hbdmd07
0mjrkf94 10fx
55tb7t74
=USCA emeryville
06c9jk14
0frbqa14
0y0dmr19
1wm6dg61
221f0x36
2jkbkr44
3rfy1x10
3ynh3q24
4g7y4303
50rbg919
52zd4v68
55g2p018
5f0grf58
5r4atz68
=USCA encinitas
482xmh13
4m7y9d03
=USCA escondido
4fqe9p30
=USCA fairfield
04yxvs04
5ya3ee02 11yf 120u
=USCA folsom
3bg0ms48
=USCA foster city
1prf8716
22nvg924
56546b03
5t1y0b59
5waa9105
=USCA fremont
-phoenix-bioinformatics *
-savage-medical *
29jhrq61
3q832b05
3wcj2062
4nnh6458 x9s
4rafqv70
5vtbcw65
=USCA french camp
2ha38c24
=USCA fresno
-california-state-university-fresno-foundation *
02z3n689
0p0jh392
12b6gm34
1z0h5j41
=USCA fullerton
20pf2e89
2avqqw26 x4r
3vfpjp29
57bq1s94 *
=USCA gardena
-graymatter-robotics *
=USCA glendora
-citrus-community-college *
=USCA goleta
2ar7h206 *
3s1ada23
=USCA hawthorne
1jgdnq42
=USCA hayward
-hen-nozzles *
4gs0mk80
4jaeba88 x4r
52193f04
=USCA huntington beach
53k5y417
=USCA irvine
-steg-ai *
-vena-vitals *
-vulcan-biologics *
09shwh61 x3g
0emrpf22
114vxt50
12874a19
1ahz6r22
1fs4c742
1mqgp065
1vsypp41
2dwymq68
2gerwh62
3c0ts369
3cppt751
3mjwap16
3vd52t28
4gyf1771 x9r *
567j1v21
57cwbh51 pzc
5bhesh09
5rx1xe20
5xkpwy13
=USCA jolla
05nqcn81
0t7axd27 cii xfi
0zf1g010
10dcp921 x46 xnl
1bt2qm76 xfi
1m10e879 wwj xh9 yb4
1qkmtm61 xfu
22d75229 zti
27790w81
2g349121
2t5s2617
2whst089 wyl xfi 11xi 1283
2yn1nr06 xfi y7j zu9
3q239206
3xez1567 *
49r1ts75 *
4c3j6v84 x46 xe3 y7j
4gqawm06
4sxsgm54
4tpcz190
4v7hvq31 xfi *
5ffhwq07 xfi y5k
=USCA kensington
-harvest-thermal *
5nj19v03
=USCA ladera ranch
3b7n5g52
=USCA lafayette
0esz3k97
=USCA laguna beach
0nxspy78
=USCA lakewood
1thp7c65
=USCA lancaster
1z1vct10 w3v
2p0yhm49
=USCA livermore
0kq45e22
2k3nmd98 x4k
35cj2961 x4k
3z21mf61
41nk4h53 x4j y9b
4dhcem77
58m7ey48 y9b 10ig
=USCA long beach
080fxk18 x4r
0azwrb54
0m98kt33 x4r
18fbmg27
20qm1538
21kgjd57 x4t
2gpy3h79
3abbex33
3d9rgw98
4p05g969
4tetvb72
5ykp4255 10fj
=USCA los alamitos
-rg-research-group *
=USCA los altos hills
04mzjh28
2dde7839 *
=USCA los altos
1mp52y34
27hd7646
32atxq54
34fj3b42
=USCA los angeles air force base
261sqs28
4qymaz42 11yr
=USCA los angeles
-los-angeles-county-museum-natural-history-foundation *
-niche-biomedical *
00dswa46
01zwgm84 x6l z2h z50 108b 11th 11wo 11z4
0412ts95
0f60z765
0h4ewj42
0k0a6x92
0mq5xd63
0pfj7a95
0q7fqf35 x6r xnj
0rar4590
0w3rj542
0xhj8c72 *
0y1q3157
11s5rx78
11wpwt21
12j67x85
146tx053
1862bd29
19dpjf60
1a4es322
1d88se56
1dmpb598
1jyjfb18
1mxmpy39 *
1ng0hs47
1nmyfr60 x63
1qs45p40
1rpb1437
1rq3ht76 wyl
1rq8ck58
1tftss64
1wbwzs76
1wqgm307
2391ds27
26svqy15
294hxs80 x4r
2cvqxe38
2d4qm557
2e8pmt63
2ftyb663
2gz2qb95
2pammg90 *
2wxq9k17
2ycfa514
30wr4654
34chen23
35jch041 x6r
3taz7m60 *
3vhnve41
3xk7zy09
3xyjdy64
431d2d16
444fnd49 x6l y7j zu9
46rm7j60 x9r *
47afav72
48r0ec88
493eqn45
4h7vb584
4hcp2x16
4kpwcf85 x6r
4p5baq95 x5u
4wvp5q67
51bxj583
52rn6611
53kr4v45
57dhjp36
599cs764 x5u
5avgjx06
5dfgqr03
5ebz1978
5hn46120
5kjhph12
5mks7e07
5xcarb80
=USCA los gatos
0gqxqy70
=USCA malibu
529ybh43 *
5p7te762
=USCA manhattan beach
17w27591
3t5n9b81
=USCA mar
1k92h814
=USCA marina rey
040ykz39
=USCA martinez
-contra-costa-community-college *
38arpa11
=USCA menlo park
-numentus-technology *
-zinn-laboratory *
0pwqz914 x7x xpp
1j84fh13
1zbnvs85
23py8175 x7x xpp
2ac14420
2rkwqj17
2vkaa689 x7x
2vzbm991 x7x xpp
2ytrz124
4wzb3z02
5gzmn429 xpp y1h
5nfch282
5s570m15 *
=USCA merced
0d9ah105 x9r *
=USCA milpitas
1a5v8x09
2rqhpa98
4ej9se46
4nm4bw06
4tm9hq97
=USCA mirada
2han2n82
=USCA mission viejo
5qn5hd16
=USCA monrovia
3v2jew50
3yyg2352
=USCA monterey park
-east-los-angeles-college *
06zwjq84
=USCA monterey
003xeg87 x8i
13x7x220
2nvhz213
33yfkj90 11yy *
3rj0mt16 yb2
4rx5nw92
5d1z6q04
=USCA moorpark
3y7yv747
45ba7953
=USCA moraga
1hgj5t98 *
=USCA moss landing
1c8f2y33 x4r
28paz341 zt4
=USCA mountain view
-claria-medical *
-cordance-medical *
-eclipse-enterogenesis *
0njsd438 x92
0nv2s006 4m3
0znwxq75
19wawb23
1qxmdg18 y5k
1r1eq391
1y8r3379
22qmyy53 w2p
25q0f986 y5k
2acart68 y5k
2dxgk712 *
2e9yx751
2yhmtm27
43pjwk57
449t3a80
4k41b912
51jvbj60
54j4ex16
58htpd68
=USCA murrieta
3s0c9350 *
=USCA newark
35mqap40
=USCA newport beach
0nwypn17
0y8p0z19
1wwfqj09
54n08713
=USCA norco
4q54n515 y8h
=USCA northridge
05f5hv41 x4r
=USCA norwalk
-cerritos-college *
=USCA novato
0zbz2c25
50sv4x28
=USCA oakland
-hyphae-design-laboratory *
-mark-miles-consulting *
07nqxr53
08aybb74
0dmfq477 x9r
0gygcg63 wz1
0pjdza24
0t60zh31
0y2mbn60
0ydera23
13appg07
1a5bnn19
1rc2ge67
1ynb8e46 zd5
20gftc86
2c7f6t98
2efj9m29
2jdaj147
2jfpwg19
2k4xm641
3sxrn372
3t0t6y08 x9r
3xaryf14
3yrm5c26 x9p
4472b115
45828r76
4nmjep87 x9r
4q6az286
4qst6c17
4rg8xw76
5630j976
5mmcm185
5xd6yn79
=USCA orange
01p2e958
452jzg20 *
5dek7a71
5gzqy922 x3g
=USCA pacific grove
-comon-solutions *
4c524341 xpp
=USCA palm springs
3qggmq59
=USCA palo alto
-palo-alto-veterans-institute-research *
066xvx18
06wxqw41
0wra1b14
14bj2y47
14qe3j22 xpv
1cgrd369
1cnmjw44
1mwmh458
1wzpra32
27hgk366
28zdr819
2bkxyz57
2h3pjp40
2p5aye98
2vbab064 xpv
2yw0nw49
37fnx337
3chazk45
3xdrbh54
3xwbsw41
40np3v39
41vn3m43
4537p149
4fpkc108 ni7
4rg6e566 xdi
5a25vm86 xpv
5m0kbg48
5w8njj13
5x358x43
=USCA pasadena
08w8py05
0919v790
0h761y79 ixr k5p xc2
0q9x4d93
1nebar93
1trfvq12 xc5
1yjhny41
218fnh04
27k65916 xc3 y5k
2a0fwv66 11xj *
2e271b61
3h4zjr91 ybk
3hc33848
445kkj20 x9s
47hfdv65
4beeeh24
4bxjes65 xc3
4fjwpp27
4knm0293 xc3
518wrr32
5dxps055 *
5dxwnm86
5q79g396 xc3
5xkke381 xbr xc3
=USCA petaluma
-point-reyes-bird-observatory *
0br6vq85
0khy9f46
0p2m7w82
24tt5x58 *
=USCA playa vista
3hjhvn29 x6l
=USCA pomona
1a05a579
5167c961 *
=USCA port hueneme
0sxf8635 y8h
103y3647 yco
43p1tw66
=USCA ramona
2yfz4y25
=USCA rancho cordova
2q931085
5p76fn60 yi1
=USCA rancho cucamonga
28ra6j79
=USCA rancho santa margarita
4b9sdb26
=USCA redlands
2hfyct53 *
4ks0bn11
58eg8775
=USCA redondo beach
0wgn9w85
=USCA redwood city
0232we80
0f76ab84
0mny1y94
1evecd82
1g0b4075
2jemby36
2qenvm24
2xcxe208
301tkm88
37neha07
3bjyp708
4v95hh54
5jnq7w45
=USCA richmond
1wtcdw56
46dwx283
=USCA riverside
-indrio-technology *
-riverside-community-college-district-riverside-city-college *
0z9tq784
1bq12b82
3j83x834
3nawhv43 x9r *
508kjn56
5g1rjn35
=USCA rocklin
5jy9jt03
=USCA rohnert park
4wjxkk25 x4r *
=USCA rutherford
2prz6q96
=USCA sacramento
00xkb537
060avh92
0m7gmp97
0ndxem43 xe5
0vmaka31 xdn xe5
0z0y4310 xe5
115n5160
11cc8156 xe5
16fe6c60
1c8ccc98 xea
1db6pq27 xdn xe5
1gxxpv20
1qrbys32 123q
1xfrxk65 xdl
1xtfh998 xe5
21h56y19
260bxf47
2ch71m07
2gkqqp86
2je1hv25 xe5
2kcc1z29 xem
2q70n095 xe5
2v6w2r95 xdn xe5
2vzxfs32 xdn xe5
30sa3819
33nhp016
36cr7267
37ckvs34
38ajzz56
3chte209
3e26wv14 x4r
3vtskf62
4bms6d25
4c3t5x42
4d46jp54 xe5
4fq21t14 xe5
4ma4gj04 xe5
4w9m8m13 xdn
51g31x14 123q
5eaakg28
5ehe8t08 xem
5q8kyc69
5t6gpm70 xem
=USCA san andreas
43ynyt81
=USCA san anselmo
2wyv8x71 xcn
=USCA san bernardino
2n651896 x4r
3d9rp576
=USCA san carlos
-bioamp-diagnostics *
-envivo-bio *
16cv4348
1y7mep45
29xb4124
2anzyy56
=USCA san diego
-obsidian-sensors *
-san-diego-society-natural-history *
005c8d42
00xs1x50
00ztjy10 11yy
03vqvp65
0414dg76
04vrpw56
06vvv981
084bwk08
0dtsha18
0f89wy98
0kmpab62
0py6z575 *
0vp43e16
0wvn7664
0yfs7j54
0znqwq11
11e6nk28
156zyn36
168r3w48 x9r *
17tkzb48
18epzy03
1aaevk09
1by01460
1dwp8348 w83
1enf5307
1f2m8c69
1gs1cg95 xf2
1hzj5y23 zu8
1j20wc74
1jgzvw27
1kbfgm16
1mzspr34
1nejhz12
1qp02p38
1rt7wc31
1tzmft44
1v97x551
1vfsfm19
1vt69253
264fdx42 x4r
28hk1v54
2bgfrc80
2dxx6824 *
2eyeq397 xhb
2fj74y77
2hpd7j03
2jfsdq79
2kgjkj09
2n14ez29 120u
2n35rf33
2s071079
2v7hm954
2y9vvg26
30bhbq32
35v3d332 dsa
39qhs116
3aw5sn18 xfu
3c3ads29
3ey7ve44
3jbbze48 *
3jhjmf97
3jt0v447
3jzgvn02
3k8xxe54
3n53gr48
3ngbts32
3ngjpk76
3pa16y14
3qkqe023
3ra42c27
3rn4td60
3tc3ph72
45jdd948
462z9c20
4axy6922
4b57z061 xfi
4e5mhx31
4ge7ee10
4jk0my75
4k4h9k07
4mcvt136
4mg3nk07 xfi
4p6jwd33
4pq5sx96 cph
4rswvr48
4vecb011
4vz5tx51
4xxyrq44
4zd7zv52
4zptmf07 xgu y6o
51q6ga75
53151j41
53vc2366
5cb4b451
5cnefn88
5d84mm26
5edt5833
5jn4y223
5k34t975
5mmnft02
5t5p8x70
5tcvzc03
5vkpd318
5vmwhp17
=USCA san dimas
1r494568
=USCA san francisco
-cerevu-medical *
-city-college-san-francisco *
-prisms-reality *
027wax95
02trms45
044ybt68
04d1k391
04wha928
07qe0s35
0cztjn15
0e3m0q94
0ftna944
0jtpba20
0knt4f32 wyl xcx xkq xpp
0mrxhs61
0pkt4594
0qcv1n67
0qk1xk35 mnh
0r2ye360 wwb
0s81bq54
0vjpn921
0yvbk320
108mj224
10spe038
10tjq846
11qkaj49 3td
1266j311
12kxk780
12vbss82
184qbg02
185yec04
18kdpd27
1a0das81
1nhtcw46
1p9amb16
1qcqyr62
1s6y4r94
1t5wp533
1tzvvp98
1wj7vt66
1wnp5861
1ynzx943
1z833950
20hcrc42
2190e883
22bt2d08
22je8241
22s3b561
2571vb36
265tjx65
2697d919
2858hr49
28zcv790
29hv3472
29m7xn54 *
2ap3s657
2arxvh93
2awhq166
2bjh0167 xdi
2g57tw64
2g98ya79
2gpp3c32
2hfps373
2hx4p162
2krvw113
2msbhp45
2ncmbb28
2ntfea48
2q2rrj57
2wb73912 *
30pjfg04
3171kt61
31p18647
32q98j12
3389ap47
371hm317
37r2ff59
37sn7176
38321296 *
390vdb22
3a6z4w08
3bk4a791
3efe6r86 10pi
3k171441
3nkpwc05 xky
3nyext11
3q03zn57
3q2cf306
3qq6zv19
3rkn0606
3sw0n811
3vagve85
3w2e8s04
3wsxqp04 zea
3xtn0506
3xxf5v12
3zgwe847
41whkq73
4273hz96
42hz0056
43jarn60
43mz5j54 x9r *
474bqk45
4abvbp84
4b23x642
4b8eax48
4bc1ke96
4bq7tk98
4ent7y07
4gndp242 xim
4j8zgk17
4m6zg706
4n1n3n22 wyl xkq xo8
4v2bwx37
4vmrp051
4vrd1088
4wt43v05
4zrf9x98
50tqnp89
50yr0479
51bjph87
5467hx49
55fhtb27
5691ev83 *
56y0v115
56zhna95
570qwq18 xkq
57315g56
57r09725
58h0c235
58pagg05
5abewn82
5ascfq76
5b8d1c64
5ds5y270
5ez53b31
5f1ftz34
5febkk55
5jqb8z52
5k0zs997
5k4vg494
5k879m03
5mt7ye26
5tew9254
5w630g93
5wpb1k41
5wx9n238
5ykr0121 x4r *
5yndxy10 xkq
=USCA san jose
-ziker-enterprises *
018wmh19
05sbaa41
09rbsv73
0dfkd907
0efwap41 4us
0ns4bg94
1rb7bk56
1tzp8w95
201z3b59
23btq632 xmj
2h9td068 w6o
2hqwnx33
2r4nmf56
35gt5s03
3j3tdj66
3y9hjd03
3yvs0f43 nak
4b4eps50
4hbds366
4hr9sz71 oah
4qyvz380 x4r
54wg2r70
59a9e323
59saq786
5fp65b46
5h54z930
=USCA san leandro
-cypris-materials *
42n1wm56
=USCA san luis obispo
-tric-robotics *
01gpfp45 x4r
=USCA san marcos
1j8e0j24 x4r *
=USCA san mateo
-san-mateo-county-community-college *
291w4p60 n86
37v39p32
4z43eq15
5ctx1h60
5knp5x87
=USCA san rafael
3yc0k631
56d3gw71
586hev09
=USCA san ramon
2427qx15
2asmqs25
=USCA santa ana
07amwr41
3f69w292
3s7s9j23
=USCA santa barbara
0hr5y405
0r1w0907
0xhcz327 *
146z4r19 xnj
1c7e7j85
1kq6ye20
1w31ns31
2t274463 x9r *
2yt0vw44 xnj
39kwqk96
3f1rr013 xnj
4csg5w40 *
4gm9mk98
4kz4p343 xc3 xnj zfi 11yv
5hnkta08 xnj xnl
=USCA santa clara
12kjw534
1ek73717
1gnqgn87
2h0ps145
2tryst02
3jdj4y14
3qef0j11
3ypqe447 *
3z1mhq06 10f8
4437j066 y5k
4zygs848
5cd7jh29
5d67dc31 yun
=USCA santa clarita
-college-canyons *
=USCA santa cruz
-cruz-foam *
2ae1d634
2j0x4n73 123q
3s65by71 x9r *
5xdkcv71
=USCA santa maria
-allan-hancock-college *
=USCA santa monica
10p1tc53
145dtj11
1cntdd82 *
1k15w004
1ycbnv19
215n2163
3f5t6469
3mam0k06
45tb7x59
4dvezj25
5dphnt17
=USCA santa ynez
3d5jvw89 xnj
=USCA saratoga
5yb6xa82
=USCA scotts valley
0662t695
=USCA seaside
0mjdtw98 x4r
=USCA sebastopol
-earthshot-laboratory *
5eq5fr57
=USCA segundo
2p6wqg36
2zeryz43
=USCA signal hill
0wzhk182
=USCA sonoma
3v7a9n80
=USCA south san francisco
01ms2r47
07fp9y47
0avw3k84
0cj7p033
0jkpa835
0pprn321
0r8a6s58
0tysw138
17z2jz89
187pm092
1at0r091
1e3jga91
1fkvbf41
1pgswx52
1x8fkj71
1xxhz462
29gt5q28
2bftm313
2evt3n51
2mz9pg37
2t11pf93
30sdfc18
3c06gm48
3tx9ss94
4h82wq77
4hbs5924
5bw1xb15
5m4pnd88
5xybd718
=USCA stanford
0f54p054 *
0tdyb139 ybk
0wj9fh42
0yt0ea73 xpv
3gjd9f16
3kk52s14
3mtd9a03 xpp
530vsx03 xpv
551gkb08 xpp
=USCA studio city
39gtmp52
=USCA sunnyvale
08xmrm87
129gkf70
1azk9663
1z60hv97
3hm8w204
40zz8080
49sjm257
4dz9ne83
4kd6c783
4pvg6f08
5c4cm338
5dgrnf47
=USCA thousand oaks
0a1gne75
3g03ge92
45v07m79
4vzby140
5534qc24
5qpen692 *
=USCA torrance
076knn86 ni6
0e2ydp85
25j2nd68
=USCA truckee
37n1zn57 *
=USCA turlock
0ejm2g54 x4r *
=USCA valencia
2vbfm330
5ef68207
5k0hd440 44k
5thjzm58
=USCA vallejo
1bdqmr31 xdi
30j39b93
51rrf637 x4r
556gk990
=USCA van nuys
1chyqs65
1yxtb033
=USCA ventura
25wqj346
43atn006
54887e30
=USCA walnut creek
0cwc2519
2hkb3118
=USCA walnut
-mount-san-antonio-college *
=USCA weimar
21jtqj22
=USCA west covina
2ceze395
=USCA west hollywood
45vqhp43
4n1h1g04
=USCA wildomar
0v2a6g95
2m51qp09
=USCA willowbrook
2regsd59
=USCA woodland hills
-los-angeles-pierce-college *
16m7g249
=USCA woodland
3kxchy02
=USCA woodside
1v231v33
4vh4q802
=USCA yosemite national park
445j8v47 yaa
=USCO alamosa
5vccrs41 *
=USCO aurora
05x9g035
3wmf1y16
3xsh7c04 xtz xv2
4cqn7d42
=USCO basalt
-aspen-global-change-institute *
=USCO boulder
-artimus-robotics *
-aspero-medical *
-geological-society-america *
-new-iridium *
-space-science-institute *
-think-bioscience *
015pkk46 xt1
06ddyp05 xsm
0924z688 xsj
09r6as98
0b9pg524 y7e
0bdqav06 xsj zte
0bxr0z07 xrw
0ctmtz16 xsj
0f5fa103
0hhjz250 xt1 xt3
0jc20583
0mj5bc69 y7q
1232eg66 xsm
12prn105
19q0z051
1c9wwf89
1f9cfx50
1fcjzv38 xsj
1fpdvr35
1hqyj078
1j6j9107 zpc
1yk47434
25atd435
2b5sc606 xt1 xt3
2ewqv775
2exh3e86 xt1 xt3
2n9tn974
2nkrnd53 xt1
2ttsq026 xs1 *
2y798n84
30ea6w47 xsm
33tt8e33 zte
3773p874 xt1 xt3
3c1c5b19 yb4 11z6
3f4jbs89 xsm
3nj85g50
3phcd550
3q5xa910
3qrb1j36 xt1 xt3
49ykdj13
4j43p132 11xj
4jva0k64
4mw59b52
4n0rvp85
4ncqyx04
4ps4d441
4zhhyn23 *
5bp8ka05 *
5cvfcr44 xt1 11yw
5detrt70 xt1 xt3
5hvsnq92
5xc0qp17 xt1 xt3
=USCO broomfield
3ssvsv78
=USCO buckley afb
0mdaf969 xw5
=USCO colorado springs
0714tm23
0h7vg856
19cc4r33
1qkvxz61
31cjbn09
3tg3h819 *
4mg6x265
54spjc55 xs1 *
5tdbce05 *
5w8p5s11
=USCO cortez
583fqn04 *
=USCO crested butte
-rocky-mountain-biological-laboratory *
=USCO denver
03zqrx63 *
07q8dx38 123q
0fpx3104
0ghy1a10
0hxrkj54
0kq5zs47
0xx8sn02 11di
0z3zzh92
0zvfs242
11nkrc70
16z2bp30
1rrwkv56
1ykfnp55
28ydjm20
2hh7en24 xs1 *
2nf3tv98
2sz1qq59
2zvqmp51
3b38v557
3gk11k54
3hfk3t86
3xj0x983
41hkjs21 123q
43ae9h44 *
4bbmzr50
4kfq3e26 zsw zt1
4w7skc03 *
4w7zn912
50tm0329
52bngf68
594wn226
5h50sq48
5q50sg58
5qx54k29 xu3
5vt4py39
=USCO durango
0aad7q36 *
3j42jj36
=USCO englewood
06de3q07
11kd6273
17xkrk82
259erg57
2e08kw49
5pk81s67
=USCO evergreen
-leaf-global-fintech *
0bxchw37
=USCO fort collins
-green-sun-medical *
-start-international *
0zf0nh29 123q
1cc25b87 xv2
1me7wg25 xv2
21h2hc85 xv2
3078b858
33d34573 123q
3k1gpj17 xu6 *
4347cr60 y9s
4ngbya87
5dsxms80 xrw xv2
5vw05p26 zro
=USCO glenwood springs
5bkwxs60
=USCO golden
-codon-learning *
36266993 y7c
38x5dh11 123q
3chr2715 xvc
4raf6v53 *
55ysan77
5szd5318
=USCO grand junction
2qeczg43
451s5g67 *
=USCO great sand dunes national park preserve
37zfpn66 yaa
=USCO greeley
0gnrs088 wvk
16bysn57 *
1mjckp83 wvk
=USCO greenwood village
05wz0e45
2353bv61
=USCO gunnison
2xs3dj23 *
3h1b6v44
=USCO lafayette
16hqe888
274ppf08
496m6d18 e6i
=USCO lakewood
-geological-survey-denver *
1cfnbk63 123q
4tqae260
=USCO littleton
19zjtv03
2cb1bz50
4mercy44
=USCO louisville
-atmospheric-space-technology-research-associates *
=USCO loveland
09qfn612 wvk
0vgp1308 wvk
4jme7072
=USCO northglenn
599r8743
=USCO peterson sfb
0fzkn482 xw5
123ggt98 ya7
13yc5d80 11yr
18hd1228 xw5
23cyha02 ya7
42rf5k64 xw5
4yggzp50 11yr
=USCO pueblo
2gn3zg65 xu6 *
=USCO schriever sfb
23tnh888 xw5
2htvcm84 xw5
3hqfkf51 xw5
=USCO thornton
29zvkg32
=USCO wellington
14vawd53
3crd9v85
5xrx2w02
=USCO westminster
-front-range-community-college *
4m5wpy84
4phvyw96
=USCO wheat ridge
07cr8911
2xa34907
2xfg4z45
=USCT bridgeport
06vx3924 104f
1rf3yp57 *
41mc9510
=USCT broad brook
02an6e74
=USCT cromwell
1778aw53
=USCT danbury
1565p617 xxh *
2rymmk58 wf0
31sj3f42
3vcded87
4t2rv460 xwu
4ys6yn24
=USCT derby
08rtte29
=USCT farmington
-tunxis-community-technical-college *
2kzs4y22 *
3cew3973 zv2
=USCT glastonbury
0cqrch10
0nrc9e09
=USCT groton
1ksx6c70 xys y7j zu9
3gf10a58
3p1tqc11 zu8
=USCT hamden
-uru-right-to-be *
0mpz5a50
=USCT hartford
00peaf50
0qteq880
0zkesn06
1a1jjn24
29e8gb70
2hv6yw42
2ts2sn48 xxf
3vr22992
4bwcxw19
=USCT litchfield
-education-connection *
=USCT manchester
3vh04164 xxh
=USCT middletown
0g7a7c91 10kx
0v9qp856
23z0r493 119v
2sbkmb73
3j9ayz50
4fd0ez87
592h9m82
5h7xva58 *
=USCT mystic
0npm2d56
55a4nj91
=USCT new britain
-central-connecticut-state-university *
4bagk413
=USCT new canaan
0gcrwx03
1y2a4675
=USCT new haven
-haskins-laboratory *
-human-relations-area-files *
0anwhm62
0fq5ev96
0hyjzt98 *
0ramkd50 xxh *
1h7zfy26
1s1hsq14
22hrs427
2e451q69
2t6g9r27
36jes192
3db5ay71 xye
3j7sze86 xyh
3m5tgj44
3v76x132 *
45jkfr03
4jddh448 xye
5q3szf80 xy6
5tszed37 xy6
=USCT new london
1h8z7f20
1hpqfm28 *
22faa535
3htvw360
=USCT newtown
0ywema53
36f4qq27
=USCT norwich
1vpwxn19
=USCT storrs mansfield
-association-symbolic-logic *
=USCT storrs
1hfhjb70
2der9h97 *
3bnah904
3zz78009
=USCT tariffville
4j2hh758
=USCT wallingford
5knpdt07
=USCT waterbury
4944pj78
=USCT west haven
0zm4rq24 *
=USCT westport
32e7y217
4rqv8543
=USCT willimantic
1mhgwt57 xxh *
=USDC washington
-american-association-advancement-science *
-american-geophysical-union *
-american-society-engineering-education *
-brookings-institute *
-bureau-reclamation *
-catholic-university-america *
-childrens-research-institute *
-computing-research-association *
-council-graduate-school *
-digital-promise-global *
-environmental-law-institute *
-fpf-education-innovation-foundation *
-government-printing-office *
-gsa-office-acquisition-system *
-innovations-poverty-action *
-map-collective *
-national-academy-science *
-national-council-science-environment-cedd *
-quality-education-minorities-network *
-society-personality-social-psychology *
-united-states-ignite *
-united-states-office-personnel-management *
-united-states-postal-service *
-university-district-columbia *
-urban-institute *
006s4z66 y46 y5s
012c7r22 y1h
01cj5727
02j7n988
0300j256
03873p55
04nzga04 yec
0536t873 y3e
054t4769 y3e
05jmje44 y3v
06hc7f90
06x8s867
06xm7s91
0701k896 *
079wqf71
07y4yn38 y9g
081myy06
083hz885
085xyn52
086v0m15
08fa9s48 yb1
08kev776 3xz
09djdq91 *
09f78a75 y4b
09pn2s74 yec
0ae7jd04
0ahn8061
0b93bs30 *
0bm5dk29
0c072981
0c33a344
0ccrcy56
0cx9er29 y1e
0cz47042 y4b
0d85b855
0dey0g77
0dkkfj04 y2a y4b
0dqsq280
0e7ec781 y47
0edv6x70 3zq
0ew61678 ya7
0ezrrm21 y9g
0f93gc02 y7c
0fbhg594 yb1
0fxtkg63
0g1aet23
0g8hms52 y7v
0gg87355
0gqmdy63 y5k ycm
0h63g907
0heb4d89 y7c
0hjz7x27
0htph268 y3e
0hvbwp12 y3e
0jerb145
0jhzfv66
0jypd850
0jyr0d86 y6v
0k58qq42
0km40770 y3e
0kvw1g26
0m8m2q64
0mmn6b08 y3e
0mw1dx44 y3e
0n1s6s20
0n4kg172 y3e
0nwx8810
0p6app11 y7c
0p8rjs69
0p954x71
0ppxvb66 xzz
0pw7tr34
0q4sx826 ya7
0qvmz164
0qywr187 yec
0r348449 y7v
0rg8bd79 cii y2e
0rn4r370 y6v
0sat4n88
0snbrd52 yen
0t77bz53 y47
0ta5r839 y5s
0tnycw03
0v8p7w89 y46 y5s
0vf4jm23 y7v
0vwc8w74
0vwzq490
0w43s222
0whzh260 y4b
0wq1a296
0wyk1t96
0wz9fh65 y4b
0x0t3508
0xek3458 y2a y4b
0xfkzq83
0y4zzh67 *
0z39za88
0z5dw933
105bk454
10bpe446
112yzy28 y4b
114b2m14 y1h
11590k05 46j
11sb7w62
12057720
123meh57 104f
12cshy85 y2y
12rb2c33 ynw
135c5n64 y6v
13agg827
148t1k76 y4b
14bhwj77 yb2
14geb094 y48
14kqcf15 y1e
14pcm848
150hkx05 y79
15121715
15dkz579
15k93458 yb2
15t55b95 y6v *
15t7hs32 *
160ba067
165zav23
16np2f45
179s5z12
17fpfn86 y4b
18tedj25 y93
18ts6k76 y9z
18y70h07
1973x930 ya7
1b5j0073
1bj3aw27 y6v
1bkk2v06
1c9ay627 y3e
1cfwn742
1cyr5g02 y9b
1d25af06
1d947q34 y1m
1dh9vr61 11yy
1dktcn28
1dnwt956 yb2
1e923890
1edzc976 y9b
1emx1k58
1ez1vb97 yec
1fjs1443 y3e
1gas4q24 y9b
1ggea168
1h04ms65 y3e
1h6c8126
1j67h539 yec
1jt5mq34 y79
1k32vr40 y9i
1kb3t575 y6v *
1kg1t878 yb2
1kk9yv55 y9b
1kxhfp75
1m3kj726
1mg0yh05 y79
1n8d2d52 y5s
1na82s61 y6v
1nbmrk54 y9i
1nqk4x38
1pemhh03
1pp8nd67 *
1qcqnr53
1qkxmg64
1qrpsa36 y7c
1qvk6016
1qvmna33 y1m
1r532x50 y7v
1rqa6755
1sjphy93
1trydq90 yeh
1v81ky11 yce
1vgdbb03
1vqm0433
1vt80e72 y84 ybi
1w4jxn67
1wa3dz59 u3m
1wn80b84 *
1wqtde93 y7c
1x9q3k71
1xenw941 yec
1xqwbk25 y6v
1y5va805 y1c
1ytw4e80
1z88k350
1za3ap29 y4b
1zcp1a93
1zprx076 y3e
1zvdsy94
20vj6986 y9t
219p8s51
21adze67 y6v
21k9xw90
21m46s67 yb2
21z1wf35
22w03s59 y12
23adpj10
23esdc37
23nn3g71
242qw425
2530bn33
25ck6r46
25vw1435 yb2
26etfb20 y4b
26t55v35 y4b
275ebj77 y79
27ka1x80 y6v
27wfea20
284e2q78
2884dc18
28ka4p86 ycp
28p42702
28rfb880 y3e y8c
28t43p77 y6v
2916qm60 y6v *
291jv411 y9k
29sjzg14
29y69023 y7v
29yh7e40
2an13226 yaz
2atag894 y1h
2ayba360 y1e
2b9aym09 *
2bfn4816 zte
2bhbx726 y3e
2bn3v102
2c37bg49 y8g
2d2m2044 y47
2d4bb940
2eq2w707
2fm3sv87 y7v
2fz54z33
2g01cb27 73x
2gjn4306
2gr2sy50 y1h
2gvp4w61
2gy5dj09 yec
2h13ga37
2h41sr05 ybk
2hd1sz82
2hdmed54 y1e
2hxb7v96
2jf59s11 y2y
2k51ms15
2kdcgj40
2mbrp067
2n3j8t12 y1h
2n8rtn22 yb2
2ntcfz84
2pk2er67
2pn7t710
2psmjc37 y9b
2qhd3x73
2rcrvv70
2s4m5j79
2sc91t34 *
2ssawd58 y7c
2t78x693 yb2
2tvvdy44 11bz
2vdm1p28
2vg64e60 y3e
2w0dps66
2w4h2853
2wf58e57
2wt5sv47
2x9aqt48
2xfkgs74
2xfw2e90 y6v
2xq3c453 y4b
2xwzkh23
2xznz413 y3e
2y485920
2y5f7c97
2y6dp041 y3e
2ykkc440 y7c
2z1qvq09 y3e
2z384071 *
2z5nhe81 yaz
2z9sft96
2znttc53
30emg558
31mgyp05 yec
31scq885 y4b
32214n64
32241511 yaz *
32h87485 y7j
32jvkt14 y5s
33c08p70
33jmdj81 y7c
33jnv181 y6v *
34atv473
3594dm11 37p
35fxjt55 y3e
35m6g344 y1h
35sc8895 y3e y9t
35zrb927 yek
365gvr66 y9b
366raz47 yb2
37897814 y3e
38nwvj35 y1h
394qmm90
39928415 y0b yb1
39c93x30
3a79pm79
3b0ygs43 y4b
3b7pda13 ya7
3bqy0f38 y5q
3bra7668 yb2
3bx63127 y3v
3cbpc337
3cs53d16 11yy
3d4ecn10 y8j
3dbdcw44 y1h
3dm1p143 11yy
3dnnmg11
3ery9d53 y3e
3esms521 y7c y7g
3exnf371 y4b
3f44aj49
3ftsw720
3gjh3k29 yec
3hx19n93 yb2
3hy7gn55
3hygqf77
3j7rgg33 y47
3j9xzm13 yb2
3jf3w726 y3e
3jhrww64
3k9ter64
3kyznd40
3man8j49
3msb7010
3mz8ps81
3naxhj05 yec
3nkz8212
3nsgj842
3p2cen66 yb2
3q1rgc19 y3e
3q4zw938
3r4ss628
3rzy3090
3sk1we31 y3e
3sscge16
3tfst120
3tns0030 y6v
3tzscr25
3v0pmy70 y6v
3vbz5k97
3vvynj75 y6v
3w481t07
3wa2q724
3wmx8367
3x9nbm24 y1e
3y54e085 *
3y5vsd17 y4b
3ydjzz16 ye8
3z26a547
3zgbv316
3zmjc935 y47
3zss0059 y7c
40bmjj59
415tqb32
41g4v832 y3e
425gsx30 y16 yf9
42kvvy70
42re8k35 y7c
42te9f59
42tvbw50
42wdrh47 y9z
43n4nn27
4410kq54
441cz810
442kw503 ye8
447fe631 y6v
44xyx374 y9w
44yhc868 yeh
44zqqy65 y9g
4581yq69
45k2ma45 y47
45s99b94 y5k
46c44v34
473rr271 y79
47ktk903
47nxs434 y1u
4848jz84 y7c
48bdy921
48sabw23
48vs0x15
48ybsm72 y7c
4989d402
49an7s37 yb4 11z6
49dnw004
49sfwc36
49t0bn51 yec
49yyjd94
49zppa02 y1r ya7
4b1tq154 y7f
4bfwqa71 yec
4bqs3e84
4bym8a28 y7f
4c9vp017 ofc
4chq2495 y6v
4cr1bk24 y5k
4csf5r20 y3e
4d23a975 11yj
4da1g573 y3p
4danrt76 *
4dn5pv56
4dpymk59 y47
4ekt4n20 y7g
4et59085 y55
4f19vj70
4f6s9e70 yb8
4gbqyk70
4gcfqs37 y79
4gnq1e14
4grvzv04 y9w
4gt45789
4haakz20
4hawj979 ybk
4he1c034 y84
4jh85880
4jr01610 *
4jvj4z94
4jw1eg47
4k7dar27 y9g
4kd9w798 y4b
4khhej38
4kw44c30 y0o ztv
4my2jj52
4n45zg06 yec
4n835f38
4nnnz708 124k
4nnxen11 y3e
4p0mdy95 yec
4p6zfy94
4q47hj14
4q6cg820
4qa2gd95 y1c
4qm9me84
4qwxxc07
4rp4zh16 y3e y7g
4s778r16 y3e
4sqfaq74 y5s
4sz1b710 yeh
4t32gd51
4tstaj46
4v003g76
4xfp8b22 yb2
4ygg1h35
4yp7fr64
4yvfxe52
4yyr1g80
4z2gev20 yb1
4z4esw72 y4b
4zp6eb52 y9a
50m26017 y47
5222ev03 y47
52bscq71 *
52dv5p45
52w4zt36 *
5335sh79 y46 y5s
539h2w52 11yy
53d1mc16
53mpbz30 *
553ksw70
556v4357 11yy
55hae320 y79
57cr0739 y4k
57py8t43 yb4 11z6
581dw191
58b5q664
58hemb76
59a9nj82
59fvxn54
5a733z41
5avqph76
5b8c0r92 y0o
5c5gw140 y9z
5chxh126
5ckh8811
5cpnza27 y3e
5csy5p27 y7c
5ek3m339 y3e
5fe96908
5fjfdm02
5fmqg429
5g1nvk51
5gepz749
5gt1vc06 *
5h6pya74 y9b
5h794977
5hw40m44
5j466218
5jamyt63
5jjnzh70
5jnma812 y11
5k3dc376
5kd5e468 yaz
5m91fp41
5mg91w61 y1h
5mgwy297 y4b
5msy3529 y1h
5n3s3g85 xzz
5nry7t92 *
5nxk6n24
5p9bjd64 y3e
5pcexm21 y5r
5pk92k21
5q0y0j38 y79
5qa5rt69
5qvbeb50
5qx3fv49 y47
5qyye271 ybk
5r5c7c30 y23
5r9vkr23
5rdrc984
5rr9sv60 yb2
5rsv9s98 y6v
5svhk535 y9w
5t41kv40 yec
5tdame78
5tj7dm33 y3e
5tjhqa05 y7v
5v30a202
5v6skg58 y7g
5v8qr640
5vc7s830 y3e
5vk3sy20 y8m
5vq65d72 avw
5vzafd60 *
5w4e8v21 11yv
5wf3b832
5xfdey77 y79
5xkn9s74
5xpskt80
5ycxzd89 y47
=USDE camden
1yppp702
=USDE clayton
0mhkcm52
381ha386
=USDE delaware
0zq1dy58
=USDE dover
-delaware-state-university *
0cqsab58
26f3t255
3djz2k45
51f9hh10
5rhnav51
=USDE lewes
2hr47071
38rzmb16 y7j yf9 zu9
51194q96
5wjjh025
=USDE newark
0e0jd726 yf9
0f5m0b26
0mpfbp90
1kn3j525
1sbq1a82 *
4m1ydt32 yf9
4mc82d47
=USDE wilmington
06fvbd84 *
0a7wgt63
1fyxcz70
2nh3r188
3g3m1w62
4nnwna19
4v7ftc96
4yhapy73
5njt8204
=USFL alachua
-foundation-applied-molecular-evolution *
0805am64
1xdgf035
3y77z015
41zepm54
=USFL biscayne national park
2xyazb71 yaa
=USFL boca raton
07xckb65 yfv
0c959925
0r80b982
2t8xn829
2ycs5538
5p8w6387 *
=USFL bradenton
14sxh290
2dq20r43
=USFL clearwater
06f2dx14
18v9ga43
=USFL cocoa
4tw5da48
=USFL coral gables
0kbtzj92
24ryxb59
2dgjyy92 *
4mkd6r71 yg4
4t31bx63
=USFL crestview
2f4afr28 11k3
=USFL daytona beach
-bethune-cookman-university *
=USFL daytona
01emy730 yga
10jskt71 *
56hgwq51
=USFL deland
-stetson-university *
=USFL doral
2ysb6405
38x25e13
=USFL eglin afb
0bag6861 wpg
563ebm96
=USFL everglades national park
13095052 yaa
=USFL florida keys
0gr3hj98
=USFL fort lauderdale
-broward-college *
-nova-southeastern-university *
-school-board-broward-county-florida *
1ev0z371
25kncj27
2dh3nw51
39qq6580
4jfmb677
5t1vfs33
=USFL fort myers
5tc5bm31 *
=USFL fort pierce
-indian-river-state-college *
0ga81413 y4b
=USFL gainesville
12p9gs30 *
136m5z53
1b7nxp46
1j5kpq29 y7j yh3 zu9
2kn1zm32
2pd4fk17
2pjdv450 yh3
2v7v1p25
2y3ad647 *
32p73z44
44vhe029 yh7
4mm87038 yh3
4tk2gy88
597yw556
5fr2p949
=USFL hollywood
3vwc6a47
=USFL hurlburt field
28zvc673 y3c
=USFL immokalee
0xwqff48
=USFL jacksonville
-jacksonville-university *
07q04248 yhl
0r9wsd64 *
1hckwt34
1j903a45 *
1xxxmv75
3gh46007
3ymg6y17
3zzw1w08 101y
421f6a14 120u
5snhe788
=USFL jupiter
56pdzs28 yh3
5mmma237
=USFL key west fl
22nbkh73 11k3
=USFL lake wales
4wr1q872
=USFL lakeland
1e5mdj42 *
1yxw2t10
3tyrec74
=USFL macdill air force base
3scae842 ya7
4r9s9m52 ya7
=USFL melbourne
2km7mb89 11vn
2zvw6748 *
4atsbb87 *
4qvpkd07
5fhwtx59
=USFL miami gardens
-florida-memorial-university *
=USFL miami lakes
5vdnva43
=USFL miami shores
05cw7x17
=USFL miami
-miami-dade-college *
010c4a50
01kxme72
05aa3k38
0gej0269
0hbz7e82
0j57qa67
0syxh370
0zw9nc64 yg4
13mz8190
1daaa255
1dzm1z55
1k6q3j92
1tbqb395
24t2z470
2fn5kf41
2gz6gg07 *
2wd5d093
34xatd74
396y0w87 zti
3xb6vv35
42r9xb17 zte
436geg94
44wb9t02
4dj4wy53
4grqb131
4mhg2c91
4p3r3e35 zpc
4r1hh402 *
552r4b12 yid
5rsdqb94 11li
=USFL milton
07jzpa85 11k3
=USFL naples
-revive-biotechnology *
-wavearray-antifouling-system *
0sgmwg65 11k3
1pck1v11 11k3
31wk8e50
39s43t96
4ky51q37
4qh1cn25
558gww53 11k3
=USFL nas pensacola
0m91n277 11yy
1fwb5927 1235
=USFL naval station mayport
0e5k6m88 ygd 11yy
=USFL new port richey
5wx7f653
=USFL north fort myers
42tqz317
=USFL odessa
11j9jj49
=USFL orange park
40eafj92 11li
=USFL orlando
-kismet-technology *
017jqh36
025x8m44
03bst688
0ksf6k80
108gqn38
12n4km28
1b42ky18
1way3b03
296esg18 *
2hnc0643
36nfer12 *
4b682n55
4gfcm466
4rxr2p20
=USFL palm beach gardens
-sentire-medical-system *
36sm5f18
43tb0h27
=USFL palm beach
0her7k05
3zjsjb54
53bcgk41
=USFL panama city
249bce70
3tbm7598 y8h
=USFL pensacola
-florida-institute-human-machine-cognition *
02w4zy91 *
1gsy1c54 y8g
2157xr58 120u
48nwav94
4rm24644 y8g 11yy
57hhqd90 104f
=USFL ponte vedra beach
2je2ma14
54e86395
=USFL princeton
1k528p38
382q9c13
3mj3df16
=USFL saint augustine
0cvkwk76
=USFL saint leo
2p804s75 *
=USFL saint petersburg
-loggerhead-instruments *
0htg6162
0vrgpy91 *
19zjrs07
1pctw149 zti
3bkshf67
3d3nry68 123q
4d4qrf43 *
4s361q55
=USFL sanford
4bath731
=USFL sanibel
2x2mx074
=USFL sarasota
0embpk79
1cbya385
2pe14c82
2rkzhe22 *
3h8kn192
=USFL stuart
5dqqj338
=USFL sunrise
1nmnd327
3vc2bp93 6a8
=USFL tallahassee
0c4wc133 *
17p0h989
1q808f85
1v2vzt58
2hr2bm48 yla
3mjtaj61
3s53g630 yh3 ylg 10ji 11xj
3wg2yp19
3y5msf78
42v2q176
469yk703
4dhvqz48
4x1xkh65
58nbms57
5bnz7c87
5g3dte14 *
=USFL tampa
-hillsborough-community-college *
-university-tampa *
020wyn52
19hmhw75
1fqjf794
1t4wcn18
1xc2fv34
1xf75524
1zjr2f79
2an5tz90
2p8rkx70
32db5x82 *
3d6fb891
3h6j3g83
3tj5qd85
48768v87
49s31d10
4ezjnq35
4zn7j940 yhv
5a01f577
5dwg9278
5n2c1p80
5v6e7y40
5y9pr996
=USFL vero beach
-impact-allies *
=USFL west palm beach
07prha72
1hkc5g98
25dmzr60
3481v826
4hexmg17
55rxf725
=USFL winter park
-rollins-college *
173ksf49
430b4z40
=USFL winter springs
1h4vc987
=USGA alpharetta
0endtw77
10sh9e25
1bedhb92 ayz
=USGA athens
014w1417 y7j ymk zu9
0te3t702 *
2va56h85
4sqkw483 ymk *
=USGA atlanta
-clark-atlanta-university *
-ethos-medical *
-huxley-medical *
-morehouse-college *
001h5y29
0f5trr09 ynw
0mxk6y82
0sdb8f83 ynw
0yksxf10
163qa322
17sz3r20
18grnj07
1ajpw658
1esr7813
1gbba190
1mkym489
1pbhra64 *
1s7fps71
1vjsn732
1yeyxy55
1zkghx44
23djzs29
26tem613
28qka468 1oi
2e463172
2fvaj957 *
2gars961 ymv
2ggwpx62
2j15s898 yn7 yno
2nz3we33 yog
2r5hxg85
2vqxhy72
2wj29p03
31603425
34hw7m59 yno
35hd8d68
38kr2d80 yno
3czfpz43 *
3e876s63
3fe2kq34 ynw
3nxex423
3qt6ba18
3rrr5t26
3t0hxv43 *
3w3jjj23
42twtr12 y7v
43s0sy92 yno
44wjg020
47djf998
48y5x817
49zca088
4cx06q51
4emg2397
4hnevr92
4kz59847
4ppmte83
4qfrh333 yn7
4rzwwg09
4t9vjc16
4vmke174 ynw
4wcf8366
4wdgh655
50103r16
50fhx250
52jw0990 z76
55vkj473
56qzgq67
5angxc35 86t
5ba1x822
5mndst04
5pjxvx20
5xte6x19 ynw
5yk70j08
=USGA brookhaven
26252h27
=USGA brunswick
-federal-law-enforcement-training-center *
=USGA carrollton
-university-west-georgia *
22vq4j84
5qvhy970
=USGA columbus
-columbus-state-university *
1d3smq07
1x641q63
=USGA cumming
22ps1d84
=USGA dahlonega
01pe5g24 *
=USGA decatur
0g5hfp88
=USGA demorest
4ggv2982
=USGA dublin
-nextgen-battery-technology *
=USGA fort benning
20a9ab42 121a
=USGA fort eisenhower
0mhxaf94 121a
=USGA fort valley
5mpwj415 *
=USGA kennesaw
0jeqjx33
1nz1p872
=USGA lawrenceville
-georgia-gwinnett-college *
3sdwr415
=USGA lookout mountain
3xg8pv73
=USGA macon
0qd1fk85
1cwqb692
4bk7v425 *
5etan845
=USGA marietta
-strados-laboratory *
1c0k9408
3apb0g70
46qmva50
=USGA milledgeville
-georgia-college *
=USGA newton
38rzwt76
=USGA norcross
2319f413
47cwsy20 123q
=USGA robins afb
393cmd93 y3c
=USGA savannah
-savannah-state-university *
1mgpsx86
3hjqxp26 ymk
=USGA statesboro
0z0sw756 11k3
4agmb972
=USGA valdosta
4zjcaq85 *
=USGA waleska
0vss0n50 *
=USGU hagatna
2b58zy88
3skccr46
4412gy94
=USGU mangilao village
0376bg92 *
1dzdyp81
1rrxb840 y7j ypw zu9
3pbsn844
3wg5pr04
4t873b86
=USGU tamuning tumon harmon village
5bmx3r26
=USHI camp hm smith
56w4jg78 ya7
=USHI haleakala national park
350s1c15 yaa
=USHI hawaii volcanoes national park
3eg83y24 123q
5x332n94 yaa
=USHI honolulu
01qntc44
05k30451
0cdy6v14
0kt3nk56 yqw
0r88ye51
1419bf49
14kxm163 zsw zt1
16gbn942
1963ay88 *
1gw3vg45
1v8kbt09 yr4
1wspgy28 yqw *
236m0438
28zspe92 xqr
2apffz65 zti
2bypky31 zti
2skqwf47 123q
2t0fnd07 yqi yqr
2xsgn598 *
2z0qe787 y5k yqi
36v7n159 yqi zte
3a752p22
3c240v55
3hqfa087
3jwgbj27
3tzaeb71 *
3xx88d27 x9s
46s2rf49 yqw
4aeaje24
4j9xr266
4m60en37 *
53598c22 y7j yqi zu9
55xn9d15
5f5b3h44
5n15h369 yqs
5ncqxx09
5p17m418
5p4q8207 120u
5ppaxj51
=USHI joint base pearl harbor hickam
399dfq26 y3c
5083wh51 yq3 11yy
=USHI kalaheo
29h2vx94 *
=USIA ames
-krell-institute *
09rrgv92
0dnave42 yrm
0fe3cc74 y5k yrm
1txfgz53
1xztc839
3ve8cy79
41m9xr71 y1h yrm
44frnr25
4rswrd78 *
=USIA ankeny
-moines-area-community-college *
1cc5m134
3rz18g89
5yk4yy03
=USIA cedar falls
1rtar838
23vcf167
2h4qpx12 *
=USIA cedar rapids
-coe-college *
19mv8a21
25vwbe15
42j8gb36
=USIA coralville
3gyg7512
=USIA davenport
-eastern-iowa-community-college *
2yta1w47
5v258791
=USIA decorah
2dd39780
2s47w807
3dqcb840 *
=USIA dubuque
0bz3ax41 *
3eecf728
=USIA grinnell
4tmmky42 *
=USIA iowa city
184n5y84 ysf ysg
1jhe7086 ysd
1rxedt69 ysd
1ty7bz40
339x3x34
36jqmy94 *
3r9k1585
431j1t39 ysd
4g2swc55 ysd
5183v471
=USIA johnston
2nn4s922
53aznw88
=USIA moines
1cfd6w66
2ke2dd77
37v6d974
38b0hg50
5737eh60
5t0v7d07
=USIA north liberty
2qv6pw23
=USIA orange city
5x31d492
=USIA sioux center
2tdf3n85 *
=USIA sioux city
5p556071 *
=USIA urbandale
21hwcg27
=USIA waterloo
4shrgb80
=USIA west burlington
4pxj3j71
=USIA west moines
3qshv750
=USID boise
20tnht88
290gkj37
2e3zdp86 *
2fv52296
2jjxqt79
2w3nfa37 123q
3ccbtk93 y9g y9s
3fcx9267
3mxy1b19 *
5n116e91
=USID eagle
25edzp90
=USID idaho falls
0ty2a548 yec 1134
3c7p2r39 yt9
=USID meridian
1sq42g08
35fz0s07
=USID moscow
29a2gx93
3hbp5t65 *
5b1jpg49 y5k yte
=USID pocatello
162z8b04 *
1nbfnq73
=USID twin falls
1pzaz860
=USIL algonquin
30s71c06
=USIL alma
0s8gdh69
=USIL arlington heights
135b1w07 104f
2xhr8k61
3wjf7p35
4q4z6j92
5m4zpg77
=USIL aurora
-aurora-university *
=USIL batavia
20hgte69 y1h yts
2j58f715
3gmcft65
415p6x27 ytr
53j19t39 10kx
=USIL bloomington
21aqk126 *
4jmr7c65
=USIL buffalo grove
2ggg9a13
2n96xt70
456wj203
=USIL carbondale
3fn9xs58
49kefs16 *
=USIL champaign
-frostdefense-envirotech *
-parkland-college *
24jrkp82
2s42x260 y5k yhy
3k118f17
438t2p07 z22
4j9g3e78
5fbn8x75
5xgcry12
=USIL charleston
-eastern-illinois-university *
5xhbcj58
=USIL chicago
-american-bar-foundation *
-chicago-public-school *
-chicago-state-university *
-city-college-chicago-harry-s-truman-college *
-electrical-computer-engineering-department-heads-association *
-northeastern-illinois-university *
-toyota-technological-institute-chicago *
02m7kv43
0309wp03
052svj16
05y42r37
076kfe04
081b9a48
084dr610
08dmsy67
0bq9ww16
0gez1r32
0kne5276
0mh9zx15 *
0nehgv82
0qnect36
0qzw8x41
0sb3pk12
0t42b697
0v757448 *
0x1qgr19
0ynzmk95
108z6p13
112vdv20
147j4w33
14nxkk19 xcx yvt yyt z22
158f8t80
17sfvb56
17za0d90
18cmv596
18et4y07
19jr0130
19v6dw66
1bwa4v12 zbk
1c4cwj74
1cc8fr56
1ckx3t21
1fcdd135
1fh23w56
1j7c0b24 *
1k9xac83
1kfc9965
1s1cx509 *
1s49js04
22mm5v69
248gc218 *
24mw5h28 *
28q01336
29tzwe02
2apzcx95
2azaez02
2f0bym65 *
2fjjp634
2ja0m249 *
2mpq6x41 z26 *
2p4far57 yxd
2pbat654
2swnjw32 *
2szjhr12
2t4ckn04
2ttsvs52
2vrd8j29
2ws8h744
2zhj3b46
30c7mj81
31zh6285
33arwq68
3403zv90
34dv4062
36hxbg71
36vtmj33
37t3ry66 *
380e4z40
3a3kvy61 *
3a4jx660
3e28xw76
3eg6ys02
3h0c3197
3jhe7195
3n8r7751 122g
3p6gt485
3rgvr466
3s9nzc43
3wy7n216
41d0cg91
41w95745
42wftp98 yup
42z82660
43asvy84
44zr5266
450ebe61
46bsww91
47fx6t13
48jkwt53
492gsr48
49qtwc86
4b6x2g63 *
4czrrc08
4d5m0m59
4dqm5e84
4dtjxm91
4e19s431
4fzwnh64
4k2zdf72
4k8a6441
4ky9qw75
4nbx4a76
4njrqh98
4qvgb234
4se1ts23
4sm5zn07
4sv9xq20
4sy8yh72 11di
4vc9z215
4xtx5t16 *
4yjy8y74
4yn8rk66
4yr6h117
52sd7022
53yszt22
5626m728
59ap3j92
59bgk218
5dj1xv70
5e276m57
5jthwq62 ywn
5k4m9b36
5kams409
5kg8j924
5nw4bs65
5pt1d114
5sze1z59
5tx8f430
5wr3m454
=USIL crystal lake
0habjq51
=USIL darien
57zq8s17
=USIL decatur
52xhqf46
=USIL dekalb
0c5gyj58
12wxa772 *
=USIL downers grove
1h9c4672
2hf48750
46yatd98 *
4e6fpr42
4tdsr307
=USIL east dundee
2b2vzw55
2ft72j58
4r377374
=USIL edwardsville
-southern-illinois-university-edwardsville *
=USIL elgin
3x2x0e06
555fkt50
=USIL elk grove village
1n2k7643
4yh8wr33
=USIL elmhurst
-elmhurst-university *
0hz58r10
=USIL evanston
00e0be47 *
0rncr820 yyt
0v27bc16
1ed3w678
1gdv4d86 zqi
1geqgn97
1j15gd68
1z80p194
24sg1d19
2nh10f55 yvt yz8
3fkzyy58
3ncber98
3spmn545
45n75910
48b0n981
4tpp9d61
59nhsp51
=USIL galesburg
2tzez922
4hfkdb50
=USIL geneva
13rxeb24
=USIL glencoe
-chicago-horticultural-society *
3js09m24
=USIL glendale heights
32f0mk77
=USIL glenview
03t0xc83 yz8
=USIL godfrey
4eb7gy32 *
=USIL gurnee
-creative-biotherapeutics *
22qcpx83
=USIL itasca
00hew328
=USIL lake forest
139q7h64
3jqyh750
=USIL lebanon
42z7qa37 *
=USIL libertyville
5jvg6713
=USIL lincoln
367pw924
=USIL lisle
16s23c19 *
=USIL macomb
0x2a8982
2sshz518 *
=USIL moline
0t625d81
4z20c169
55ww1410
=USIL momence
3wfnz155
=USIL naperville
-north-central-college *
41nggf72
57n33556
57y32x81
=USIL normal
50kcr883 *
=USIL north chicago
2g5p4n58
4fegvg32
=USIL northbrook
2vbje032
32ctpc91
3eanvk76
3r9y0p94
4ffbf641
5eer5n81
5tkmkr12
=USIL northfield
50gw5147
=USIL oak brook
0c69fd82
0k9hfk65
0r8cxf78
0rj4x019
451cv982
5frqmr92
5qx9yv62
=USIL oak park
5symx609
=USIL oakbrook terrace
36pfyg09
4jm7vd23
5jf1d077
=USIL park ridge
27mhsx91
=USIL peoria
1qhm7e49
2qrdc062 yw1
=USIL plaines
20bcb226
2vk0sm33
3wax9c83
45bke375
=USIL river forest
-dominican-university *
=USIL rock island
3hmvjq54 wso
4bqrfs31 *
5p4ndd12 wso
=USIL romeoville
-lewis-university *
59qhjc85
=USIL rosemont
1pxka825
1v75b264
2jpqrb52
32ppma22
3vaf0k11
52m2bk26
5ed0n793
=USIL schaumburg
0bbqy387
0qejpg20
1a73vp68
1dp70603
1rst0v27
28kpgg15
34dz3d53
3g3kfn65
3sf6n204
4d16a047
=USIL scott air force base
1xgfwb48 121x
3mg1c955 ya7 11ye
3sbefh90 y3c z1i
=USIL skokie
0mhyn861
22c7g962
4bpd2v91
4ty4v362
5mzkvr65 yz8
=USIL springfield
0pd5rv22 z1s
126qma51 z26
232r4451
25cbjw81
27bk5v43 z1s
2vgzrk89 z1s
31kn1t70
3fb3j069
3fjjmv72
=USIL urbana
0vg14f79 y7j yw1 z5j zu9
2nfcgd30
2zvy6a06 z22
3r10zj06 z22
47426m28 z26 *
4krc7206 z22
4kxjfe52
5524hb64 z21
5e94g991
=USIL western springs
-learning-partnership *
=USIL wheaton
-wheaton-college *
14mvmf11
2cjm2b20
581k0452
=USIN anderson
1gmrmd93
3cebjr81
3dbb0t71
=USIN bloomington
0194q038
0pnhtk88 z2k
1kg8sb98 *
1z4pqw17
233jz243
2k40bc56 z2h
2p7bfx81
3rjyqh36
4d170j15
=USIN bluffton
5vqw4d96 11k3
=USIN brownsburg
0mhamf78
=USIN carmel
2hww1d40
2r8h6369
=USIN columbus
0e0c0q64 z2h z5n
2vnghs48 z2h
=USIN crawfordsville
0p11pk44 *
=USIN evansville
03cs9s68
06bmx089 *
4dt46w81 *
=USIN fort wayne
1h6pze39
1jxzq227
22fjwc94
2aswte26
2nzfdt75
2srjwa75
2whbag62 11k3
3753r186 11k3
39gr1229 11k3
3r1ch818
402h6198 11k3
47pw0q71
4wrhg795 z2h
=USIN franklin
5w35s747
=USIN gary
0n9fkm63 z2h
=USIN goshen
3tj80n37
4sggs879
=USIN greencastle
2mks6v46 *
=USIN indiana dunes national lakeshore
1txa4847 yaa
=USIN indianapolis
-marian-university *
046t1019 z42 z47
0g1d7b60 z2h
0g635h87 z3q z48
0hdf4w21
0mvndc02 *
0p4ywg82
0zskr649 z42
14cfdh55
1aaptx40 z48
1c82hv29
1ga4sr49
1k9v9b21
1q3rcc14
1qat3289
1s165k42
1zpmbk67 z48
25j46253
2ets8c94 z2h
2fj1x097 z3i
2tppqb69
2yjy0144
30q96973
348j9j37
35ezew55
376trg55
391w8d97
3eftgw80 z2h
3f9c2v55
3j5qz247
3q5f0t83
3sabpy05
3vzvbw58 z3q z48
3yafgb94
442m3a92
482ksk80 z5j
4d52p729
4mynmf89 104f
4pa22x51 z48
4qca4971
4yyths36
52133d12
5dch6316
5gq3a412 *
5gxnyn08 z2h z5n
5jfp8s87
5qms6x58 123q
5rbkcx47 z3q z48
5vnxnq07
5wxfpw56
=USIN knox
2n5cwc87 11k3
=USIN lafayette
0wks2x74 y5k z5j
=USIN marion
4hrnch96 *
=USIN muncie
0k6tx165 *
4d54np47 z3q z48
=USIN notre dame
0mkhxb43 *
2ps3ca75
2r839n55 *
30jvtg87 z50
3fz1tt45
=USIN peru
1zxjvf21 11k3
=USIN portage
2xrb2850 11k3
=USIN porte
4zvnhs84 11k3
=USIN saint meinrad
5tyqjm34
=USIN terre haute
0f8man71 *
0mp6e841 *
45jby416
=USIN valparaiso
1pp0fx48 *
1yj99h06 11k3
=USIN warsaw
2bn55144
5836q555 11k3
=USIN west lafayette
-akanocure-pharmaceuticals *
1bbbnc61
1hh6s351 11xj
2dqehb95 z5n *
371gg960 z5n
39kqe469 z5n
47sq9m91
5p8z3f47
=USKS baldwin city
-baker-university *
=USKS beloit
5kqjmn09 z5s
=USKS fort leavenworth
1rsvh545 121a
=USKS goodland
3xjfrn37 z5s
=USKS hays
0rwzgx62 *
2czgmn97
=USKS kansas city
0cj35179
36c9yv20
3e7mhc87 y3e
52em3f88
5eatzc79
5kg11974
=USKS lawrence
01tmjg57
0nzx7971
0we5dk78
29ypb052
39yfgp64
4b41fd51
4mxhn923 z60
4p1m8w53
4t2m2598 z60
4wp8v119 123q
510wt644
=USKS leavenworth
4x94xw62 *
5x8ajk28 z5q
5xsb5925 121a
=USKS leawood
2khtdb43
5d21fg98
=USKS lenexa
2srcnm40
44r7zq77
4hjzsd20 wod
=USKS lindsborg
3nv5gj57
=USKS manhattan
0nffqq91 z6o
2wavzm11 xnl z6o
3bey6t10 y4b
4m6tvf27
5p1j8758 *
=USKS minneapolis
38kp1442 100y
=USKS overland park
-johnson-county-community-college *
1w6z0f95
3mrmrh16
56qnjw25
5f2yaa33
=USKS pratt
08adv646
=USKS saint marys
4357k290
=USKS topeka
018tj392
03b43187
0s1xm844
2dxxz946
4sk2ar21
517jgz17
5ygyfy76
=USKS wichita
0bt2cr47
0c4e7y75 *
0e9zam13
0ejhmf76
1hj4y249
4nxw7p13 104f
=USKY barbourville
4n5aqd27
=USKY bowling green
-western-kentucky-university *
=USKY california
06vyxm49 z7e
=USKY campbellsville
47cmjs63 *
=USKY crestview hills
1bxnaj63
=USKY frankfort
0tgrsc87
16w1r206
2qeb2d88
5a33s425
5xh8jn56 *
=USKY highland heights
1k44g025 *
=USKY lexington fayette
1dhvva97
=USKY lexington
1jr93e64
1v2b7f40 z7r
227gj303
27qdab67
2a4f2s68
2k3smh20
2tqktr88
39yn6r46
47tmvg79
48t5xm56
4kcy6a06
4ndqv142
4q2p8334
=USKY louisville
-pascal-tags *
17z1j344
191tgr93
31sv1179
55hzkr52 11li
=USKY midway
5r94ab93
=USKY morehead
18yta094 *
=USKY murray
0cgxnn80
1fmwcn13 *
=USKY owensboro
3re8tv59
=USKY paducah
00847b50
=USKY richmond
12xks909 *
=USKY versailles
-kentucky-community-technical-college-system *
=USLA alexandria
-louisiana-state-university-alexandria *
=USLA barksdale air force base
2fx8f125 y3c
=USLA baton rouge
1b8rza40 *
1jkgrc45
1y9s4r06
2akb0w60
3pq4g524 y5k
3q899w56
45by4v54 y7j z8r zu9
4pqedt90 *
4r3m2882
4wdffz43 z8r
52m3x230
57j8bh26
58m8w378 123q
5ect4e57 *
5jsqgv79 *
5nx3r660
5qc49402 z8o
5vc75v50
=USLA chauvin
-louisiana-university-marine-corsortium *
5nv1pa68
=USLA hammond
531xck41 *
545xqn50
=USLA lafayette
1x8rc503 *
=USLA monroe
1ev6a639
3y3dt762 z8o
=USLA new orleans
-dillard-university *
034k2773 z96 z9j
03ngne20
085d9t86 *
178ysk77
1gh7xv33
1qv8fp92 *
290qyp66 z95
2fnsp050
2sptxp91 z95
2vv70f97
32m0qa86
34mtvk83 *
3hk8yf10
45t78n53 wsp
4f6dw135
4vmvtb21 *
51f75a52
5rs59t70
=USLA ruston
4q9esz89 *
=USLA shreveport
2c4cbt39
2m2as397
3151rh82
5hrp0b43 z8o
=USLA thibodaux
4pq5x672
=USMA amherst center
06e48x19
072zz521 zbu *
28vqfs63 *
3pe1mm80
43trmd87
5va25t76
=USMA amherst
-sagefox-consulting-group *
1rq6tx75
4wdrdw47 z9t
=USMA andover
21qvjc46
=USMA arlington
-manus-robotics *
=USMA ashland
3wsa4e80
=USMA bedford
5f5zcx75 91y
=USMA belmont
-mclean-hospital *
5hffq650
=USMA beverly cove
3xeqqt61
51e7m916
=USMA beverly
55sz1p84
5grbyt82
5psn6x24
=USMA billerica
16s82z56
1nph4h53 *
2hd6pp72
=USMA boston
-american-meteorological-society *
-beth-israel-deaconess-medical-center *
-emmanuel-college *
-suffolk-university *
00epyr61
00vby968
02pd6e78 zd3 *
03sbhj60
0492z510
04qcer42
064dyc34
08cfmj78 zfg
0a3rtf53
0ag9jk61
0anb1726
0anqep87
0bfqs307
0d7wvm38 zmz
0dvg7y05 *
0gz9xf10
0h14e570
0hq8t831
0p17p196
0phxkk55
0q4tes89
0qr60202
0s0pgz81
0wtrxf04 zcr
0xqzp862
0y3fw422
0y5f4k61
0z2tp793 zcr zdi
10b9wj87
10gctj63
113yj644
116zdb24
11dvr318 zd3 *
11n0hq04
11xz5b94
1289n712
135ffj82
13msgt25
14qf4206
1526xe10
1ahb7328
1cjnnp32
1memxq33
1mz2wq83
1w50jw95
1yv62k92
21n8pt68
260j1g46
26t1zr39
27d3b308
27zrs220 78n
280a3n32
2fvywg07
2jht8768
2jzgtq86 *
2n2fzt79 *
2nqgxe18
2qcnva43
2sgqxr53
2tcs0508
311zp875
32k6a629
32q5ym94 zal zfg zfi
39twdk76
3ba1kr49
3drre408
3g9d0v67
3h14v698
3hwmxn85
3mpekj96
3pvyf116 zc1 zfg
3qenzx07
3qj7sq78
3rzqdn07
3t174c88
3tqeft14
3vpdge44
3wc8by49
40pnzr98
43t12z55
4b6nzv94 zd3 *
4b7gmr83
4baade76 zde
4dzb7272
4f3cbh67
4g3dn724
4geqe079
4hbhf775
4hs54263 zdh
4mbfgm16 *
4mm88136
4pn69091
4py2rh25
4s2bx355 *
4t5xt781 *
4tctxj42
4w2t4465
4ydmy275 zbu *
5035d657
50g8e195
59xb1r67
5dayc630
5fsym151
5h4vvj02
5jr9m050
5pdpaa51
5qwgg493 *
5rgrbr06 zc1 zcr
5t5n0v36
5tsvnv68
5v86fk30
5wj1n164
5xsxgs79 zfg
5ych8012
=USMA bridgewater
-bridgewater-state-university *
=USMA brighton
-wgbh-educational-foundation *
=USMA brookline
1952nm43 11di
4eb71689
5svnqy92
=USMA burlington
-alloy-enterprises *
3me2s213
54wncf73
=USMA cambridge
-emerald-tutu *
-muon-vision *
-smithsonian-institute-astrophysical-observatory *
-uchu-biosensors *
-young-peoples-project *
00mrza07
01dv4j44
02x06r10
03br8b23
03x6t567
042fhg98
059y1582
098gga90
0awq8a10
0csccw89
0e2e3n51 mmg
0hpnfm55
0kqcs728
0nxxkd60
0t08q103
0thr3w71
0ynh4t95
10cnye54
10wkqn50 127h
12n0t549
13jy7g98
14w49905
155kkj81
15mg4834
19hezp12
1dwtyk53
1e85r662 zfi
1ev8n617
1tm9b530 zg2
1xd6q208 zfi
1xdkk717
1xm4wg91
23annq56
253jyq40
2ackr434 3td
2bkgy413
2dgwnb72 zfi 10sb
2jqkb192
2p827605 zao zg2
2ssw1840
2t73gn69
2tg4ba33
2vhcfz72
312k4k82
35r10384
3c3r2d17 y4b zfg
3eta9142
3fg5ns40 y7j zfi zu9
3hngf113
3t9rxt77
3vek6s52 *
3zs3r155
42nb2s44 *
42qa2p32
4378d909
4abbsj83
4dxbz091
4evq0v43
4gnyy212
4grmx538 *
4k5gs878
4kj1hn59 zfg
4n60x970 zbk
4r569b31
4tpd8v21
4vaq9436
4vqm6w82 zfi *
53r20n13 zal zfg zfi
53tmcn30 zfg zfi
54f2wp19
55avk103
56ncc580
5a0ya142 *
5azc9n12
5b0g2v72 zfg
5ed6gd68
5fn8qw23
5hsp8041
5j5rbv93
5jqhfh02
5jyg6z06
5m9v4v71
5vcpx247
5vm7p871
5ymca674 zfi
=USMA canton
5pjahb38
=USMA charlestown
-greensight-agronomics *
-organic-robotics *
3xj0st28
=USMA charlton
2xs4hf68
=USMA chelmsford
1z2etv47
36wkjd70 mgc
=USMA chestnut hill
598xrc53
=USMA chicopee
4xgb0s62 *
=USMA city waltham
2sbvqb41 zk8
=USMA conway
4q7y8a54
=USMA danvers
49ew1s83
4g20q935
5exmmw78
=USMA devens
4nj3ht72
=USMA dudley
3tx62s72
=USMA east boston
43gc8k06
=USMA falmouth
0vnfmn19
2nc0ck44 zti
3zbnzt98 *
4cvvej54 *
52a29317
5370mv03 y7j zgy zu9
=USMA fitchburg
31tt0491 *
=USMA framingham
31grv205 zdh zno
37nf7e17
4yrfkb83
=USMA gloucester
2v4wmf32 zti
5qvvrd81
=USMA great barrington
-simons-rock-bard-college *
=USMA greenfield
2jg74102
2wwrf931
3xf80p12
48yqnw40
=USMA hadley
-national-collegiate-inventors-innovators-alliance *
=USMA hanscom air force base
02v1jc79
=USMA holyoke
-holyoke-community-college *
5par7p11
=USMA hopkinton
3w4phb31
3we0h094 *
50m4q971
=USMA lakeville
43gx1t37
=USMA lawrence
4yh84372 zgo
=USMA lexington
-atmospheric-environmental-research *
1352rw33
228drn10
29wzgz47
2sjhcw37
4n7wdr86
=USMA lincoln
23kmfd49
=USMA longmeadow
5xca6483
=USMA lowell
-university-massachusetts-lowell *
2hbhk282
2pz5q213
4avgn672
=USMA lynnfield
2twcfp32
=USMA malden
1gg7gz51
=USMA marion
0vb44n81
=USMA marlborough
-xl-batteries *
2td4ph55
4vwbmb32
=USMA medford
26m7hh11
2gp9p447
32sd0c64
4zr4fy40
5wvpxv85 *
=USMA milton
3cyjvc50
=USMA nantucket
-nantucket-maria-mitchell-association *
0jhqgj32 zd3
=USMA natick
-institute-future-intelligence *
0cwsbc35
0qa9vw67 zlk
0rg6zq05 zq0
1n8qtk87
2am94a11
=USMA needham
-franklin-w-olin-college-engineering *
0wjb4146
14mw9271
38m76n55
3mante79
562yk913
=USMA new bedford
4rh0vg05
5g27v878
=USMA newton
0hzrhy27 zbz
0mzdcr22
26z1v086
5mm0yq33
=USMA north andover
-merrimack-college *
=USMA north dartmouth
0fzmm222 zbu *
=USMA northampton
20a42j47
2v73qa91
497crr92 *
5bt3je48
5jkzmq27
=USMA norwood
1qbysn42
2b4s9z68
4nxv4b11
=USMA osterville
2rdbem07
=USMA paxton
5tep8d22
=USMA plymouth
56d27308
=USMA raynham
17gdyd85
=USMA sharon
4g479c53
=USMA shrewsbury
-assistments-foundation *
=USMA somerville
-singularity-energy *
2q2zj329
3g6yjn97
5tr9gt18 *
=USMA south hadley
31z8pr38 *
=USMA southborough
23qnpq80
=USMA stoneham
3rqvr941
=USMA wakefield
4w1c8b31
=USMA waltham
-aeroshield-materials *
-bentley-university *
-education-development-center *
-envision-endoscopy *
0m2x3q29
0scb2f23
0xyb8f56
1npdv581
1s682d03
231n7e68
23744w94
2f6prq47
2kebnh70
2vkbzw76
2x1cd136
33km2469
38hbfs18
3drnns50
3gkvrb60
3x1ewr52
40w7d028
5abbep66 *
5f9hgh77
5fn2nj53
5rs7tq63 6uq
5s0pme69
5s8x7560
5t41vc93
5xk1kx14
=USMA watertown
0pccsa50
1wrd9933
27rt1g28
4525s131
4fpkm116
=USMA wellesley hills
-massachusetts-bay-community-college *
1c3m8r44
=USMA wellesley
1f0syq13 *
1srpnj69 *
5bc1rm89 zkj
5t6jph46
=USMA westfield
5pjd6b26 *
=USMA westford
0q580v32
=USMA westwood
1va7m402
=USMA williamstown
4avkmd49 *
=USMA woburn
2js2n445
3dp01974
45smfy07
52c1s797
55he9s77
5e9bbe04
=USMA woods hole
2pv64t29 123q
46dg4z72 *
=USMA worcester
0sc77p73
1v2b1j25 zl4
26n4t805
39k72y49 *
3h7g7t47 zla
4123ky43 *
464eyp60 zbu *
4j8de466 *
4saamx77
4wy7hp55
53v00853
5dwp6855 *
5ejpqr48 *
=USMA yarmouth port
43c66817
=USMD aberdeen proving ground
0a3qqg15 zli
189w2q14 11yv
21bcyf85 11ux
22j0mn33 zlk
24ms8859 zld
2bzz5643
2cm95j49 wso
2h7kd997 zlk
2rdkx920 11o5
3qhdpz92 11ux
44webc45 zli
55cy8878 zld
=USMD adelphi
11hc8f90 zlk
1r0c1p88 *
32xmxh33
3db51w68 y7j zlp zu9
=USMD andrews air force base census designated place
48ca6n16
4ydm6t76 120u
=USMD annapolis
0zn8rh30
0znex860 11yy *
1bdgfy75
1fem2359
1me1hv80
3awpb417 *
3exg0778
3sps3687
4ja8je85
4ptv2b23
=USMD baltimore
-coppin-state-university *
-digital-harbor-foundation *
-eyedea-medical *
0h43mz31
0s4mzv66 zma
0sde4n60 zn1
0za53h95 *
1359dk79 zmq
17d8gk22 *
195dxj21
1by1wp65 *
1ftbgh03
1q928n88
1vft3j45 zn1
24gw2733 zlp *
2ed2th17 zma
2qskvh78 zlp *
2tbkgn21 123q
2wjh7838 zmc
33wnbm63
3680f261
36f5mx38 y7e
37zgn354
38wq4t12
3egztz04 zlx
3ngj3k57 zma
3qjb5r86
3ve5gp11
42fhmq33 zma
43mgze97
47dkqn05
49v75w11 zns
4d4pvt78 zmq
4fkqna53
4n07f274 zma 1219
4pw1zg89 zma 10o4 11xj
4q36wn27
4rq5mt64 zlp *
517rzt45
5431kn12
5cb1k848 zmq
5cdayb58
5d755m86
5hs7zv85 zma
5j636y43
5m5b8x20 zmq
5n52x113 zma
5xm0ec82
=USMD bel air
0bvzcv50 *
=USMD bethesda
01d55x84 zo4
0adh9b73 zns
0edmjc06
0fj8a872 zns
0vkwep27 zod
0wevt173
0wtpj265
12pb6c26 zns
1521js97
17gx5z33
1cm9aw18
1cwqze88 y7v
1fykh430 y7v
1grkhd49
1jdyfj45 zns
1pqy3846
1vtz5r07
23bw3q25
23ny1p48 zno
25cem651 120u
25xd2w77
26er9r08
281fad83
2e3wq066 znk
2fve6a73
2n6q7023
2v4ee981
348vjd58
35qes868
36bpjh12
3jsbvj12 y8h
3qh6m929
40gcmg81 zns
43z4tv69 zns
48tkam97
4dmgsx60
4g4sf283 zo4
4hm2xn53
4j11pb67
4mxx1k66
4p3pep55
4q9fhm49
4q9tew83
4r3kq386
4tdavc85
54j5yq82 znk
5906sn23
595g6948
5xvyz406 *
=USMD bowie
-bowie-state-university *
=USMD cambridge
4dqdxm60 zlp *
=USMD catonsville
07mz4884
=USMD chevy chase
06w34k90
0gdzqq03
0rf4ez40
2n9fag78
3xkyqb18
3zj4c476
4hm1bb33
=USMD college park
-american-association-physics-teachers *
-american-physical-society *
-national-archives-records-administration *
061q5f61 zte
06jjam33 zpi
0ejqxs53 zpc
0f7rb209 zpc
0kct2d35 zpc
0ndyev54 zsw
1bdy0k56 zpi
1e9qsx42
3yn06t56 y7j zsp
40933v44 zpc
42607708 zpi
47s2c258 zlp *
4b222d59 zp9 zsw
4xz38214 zpi zqi
50y1qb24 zpf
5qaxns61
5sz9gw20 zyz
=USMD columbia
2wpjhe84
3j3q5a83
=USMD ellicott city
0pevny89
0ryw5s75
2pxc9m61
=USMD emmitsburg
2nmv9618 *
=USMD fort meade
2wr9sg03 ya7
59vwwb84 10cr 11yy
=USMD frederick
0bardy64 123f
14pvr265 zq0
254pgf38
2z7s4a25
3cd02q50 11ux
3g2zjp07 zq0
3v6m3209 zod
455st449
4e6ngf61 *
5mh3a113
=USMD gaithersburg
-silvec-biologics *
03sg7r95
08869j48
0bv2aa44
1bhs6g30
26t2bs48
3gbzhd34
3v61g875 zqi
41q2mm12
46yd4405
4nv8vw43
5r26b492
5xpvk416 yaz *
=USMD germantown
02w9v046
2kkvwc98
5qr7d762
=USMD greenbelt
05sm0w71 zqu zsp
06p4kh13 zqs
0d1g0h88 zqz
0ryjtt64 zqo zqr
0xg12k29
171mag52 y5k *
17z8h955 y7j zsp
1dy3j343 zqr 11xj 11yf 11yj
1z3tfx80 y5k y7j
2295tc31 zqu
23sgdn25 zqs zsp
2rcakp17 zqu zsp
37ch5s45 y5k
3myraf72 zqr
4rvfc379 zqo zqr
4xbq1n92 zqo zqz
5g4cxq12 y5k zqr
=USMD hagerstown
5f262r88
=USMD hanover
1jf45432
=USMD hyattsville
-biomedical-engineering-society *
=USMD landover
0srzz415
1pxre019
59d3zc80
=USMD lanham
312jvg82 y7j zsp
=USMD laurel
0fhn5p96
=USMD linthicum
0sbaqa70
=USMD nas pax river
1zj39k81 zrd
54ajk512 11yy
=USMD north east
0pkwdr13
=USMD north potomac
14sr0307
=USMD olney
-applied-computer-security-associates *
=USMD pikesville
-aidar-health *
=USMD plata
0m9f2x37
=USMD prince frederick
1mxt9696
=USMD princess anne
06cymg18 zlp *
=USMD riverdale park
1pbt4y78 zpc
2y08yn84 zrp
58cmd703 zpi 127q
599wfz09 y47
=USMD riverdale
2fvyy542
3d7vz670
=USMD rockville
-american-society-cell-biology *
-child-trends *
-federation-american-societies-experimental-biology *
-hermes-life-science *
077rhe26
09df1343
0b7x1x53 *
0nsjbm45 5f3
1619x561
1hcd4187
1t7act74
1y68k842 *
25mg0739 *
2zs3hb12 zn5 zpi zqi
35gvza09
35t43f61
36v9ey29
3nr4p796
3sd6kg46
3ytzg339 zoo
448gbh81
4855hn71
4f49a463 *
4t7jhw56
4v1j8c44
4v1psm68
502afh35
526ebq30
53nqfd77
5nrm9e04 *
=USMD saint marys city
-saint-marys-college-maryland *
=USMD severna park
05x24r18
=USMD silver spring
02shdh75 zti
042xzm63 ztd zu6
07qwym43 y7j
094yxj20
0mmmy130 zte
0mpw9279
0p9by667 zti
0s18gt90
0t354q81
0tgqzw13 y7j yaz
12sz6c52 zte
1345ed13
13ew2c19 zsw
145znz58 zq0
1fmhrb91 zsw
1q70bz83 zte
1xnhsa91
1yvark48 ztd
1zfn7550
24crf014 zti
2891nv36 zsw
2c23kc81 y7j zte zu5
2f762h70 ztd
2gegq725
2h6hdv22 zua
2jb34965 y7j zsp
2k4h0334 y7j
2kgve346 y7j
2mnd0039 zte
2pkedj80 y7j zsp
2x0wxr53 zsw
33mqx355 y7j
34xvzb47 y7v
37bamf06 zte
3cskqs60 zti
3fy33a80 zti
3g5tqa50 ztd
3hmhdm29 vyy zsw
3jrk0144
3kdkbm65
3m2f9j08 y7j zsp
3pmw0n81 zte
3rd7w929
432dh318 y7j zsp
4950b532 zti
4bgwn153 ztd
4c42gq36 ztj
4d0f7957
4ggd2r74 y7j
4gsgxx86 zti
4m15mz97
4qaf2y58 zsp
4se3fj97
4ypd8a97 y7j zsp
52pywd95 y7j zte
5ba43f71 ztd
5evek152 ztd
5f421b09 120t
5kxwb513 y7j zte
5v14bq57 ztd
5vcng590 ztd
5xqpda80 y7j
=USMD suitland
0cg22c97 y7j zsp
1qn7cs15 yaz
235zh559 zsw
3n1tgd19 y4b
=USMD takoma park
33200e31
=USMD towson
44w7a341 zlp *
55ag3e81
5qz4r376
=USMD upper marlboro
-prince-georges-community-college *
4jwmyw53
=USME acton
38xsmv46
48pkqn85
4gjpsv96
=USME augusta
-maine-mathematical-science-alliance *
1zkndt15 zuv
2xa99s59 y5k
2zn7mc21
3am4ny08
3pptns37
50awhq57
5v0y3m60
=USME bangor
50qj5m48
5rp6gx35
5v4jan90
=USME bar harbor
0n5re093
21sy4w91 *
4dw1bf40 *
4zdss218 zv2
=USME bethel
2m69r871
=USME brunswick
1hayk347
=USME camden
1pwqpc02
=USME hancock
270ypx06
=USME lewiston
03yn7c76 *
38x7ta12
5309tf52
5a0xpx35
=USME orono
-paramount-planet-product *
1adr0w49 zuy *
3q3mt530 zve
4g3ykc66 y7j zu9 zve
=USME phillips
027yez60
=USME portland
-gulf-maine-research-institute *
-university-southern-maine *
24kdkj87
=USME standish
-saint-josephs-college *
=USME town standish
2gb7bb36
=USME unity
0zda8x95
=USME waterville
-colby-college *
4hsw8w46
=USMI adrian
2p2msn36 *
=USMI allegan
49etdk49
=USMI allendale
01m1hv61 *
4m6dqx50
=USMI ann arbor
-monstr-sense-technology *
-s2a-technology *
0er56532 zwc
0hv7q333 zvy
0jmfr291 *
0jyds089
0q1brk57 zxi
0rx1p510 zvy
0yfg2203
14t9mt17 kgh
15em2733
15tnsz82 y7j zu9 zvy zxx
19f2k932
19yx3c32 123q
1df9hd73 zvy
1jeee804 zte
1kq09n77
1v1hv534
1w8eym62 zyo
1zcpa714
2avpg944
2bkkgm47 zvy
2q7mkh03 zvy zw8
36ftwn63
39swsa61
39tnn984
3cqty937
3hkqr723
3mp2xd28
4d3gaq18
4fnb9f41
4jmzd816
4xgzv028 zvy zw9
553k7b06
57mgcy61 y5k zvy
5asdy483 zwd
5b5jha84 xqh
5rd0jh74
5w06bw34
5wf1w785
=USMI auburn hills
3qxrge70 ev2
40d0cf15 q7l
5yhca997
=USMI baraga
-keweenaw-bay-ojibwa-community-college *
5w1d5z06
=USMI berrien springs
4aaa2n62 *
4c9sd914 zx3
=USMI big rapids
0cg1ev32
=USMI bloomfield hills
2w04sh96
=USMI brighton
27kj5136
=USMI dearborn
02bpyg81
0g2tkw06
20yz7110
2d9tbb08
35wtm547 *
3svwzw27
3x4pp342 w7d wkj
=USMI detroit arsenal
3vy7v919 wso
=USMI detroit
037qsh65 *
0ee40h97 zy3
1070mq45 *
10cncq09
122rxn37
2kwnkm68
348b7w72
429x9p85
4sac7215 104f
54f0d685 104f
5addee68
=USMI east lansing
0qerpb33 zxx 11xj
12xp3w26
1z05qp51
3r4g9w46 y1h zxx
4kq4yy23
599cab37 zxl zxx
5hs6h993 *
=USMI flint
07c4ae37
0hjr9f41
1c3xc117
34npj057
3rcspa57 *
5tjan294
=USMI grand rapids
-davenport-university *
0ded8656
1nfeyj87
3fmqsk78
=USMI holland
-hope-college *
=USMI houghton
036rpn28 *
=USMI kalamazoo
01qst305 *
1eewth24 zye zym
1vdc4k69
3a1q3q78 zye
4j198w64 *
=USMI lansing
09445d52
0f25x804
0t10qd56
14yt7f21
1ze0m128
2feagj05 123q
3m4evp90
3sy3av50
4njz3m02
=USMI livonia
06z80t96
2y7qqd86
=USMI marquette
1epvyf46 *
416jmr79
=USMI mount pleasant
2xawj266 *
4xn42d49
=USMI novi
0ezt2m63
1sdn5x73 104f
=USMI okemos
1e5j4411
57x2fe53
=USMI pellston
2hhndj92 zvy
=USMI plymouth
5aah2q92 803
=USMI rochester hills
4sgyk254
=USMI rochester
06rjbv46 10yz
=USMI saint johns
1a9vfm65
=USMI southfield
-environmental-protective-coatings *
-lawrence-technological-university *
109kg923
1xn9nr80
207smp78 104f
217jep24
=USMI warren
26zar759 zlk
=USMI wixom
-noble-gas-system *
4ts35329
=USMI ypsilanti
2ehshm78 *
3hjav547
5yhpvt92
=USMN andover
37v8r079
=USMN arden hills
2faxbd19 *
=USMN bayport
0vhvv548
174b8m09
=USMN bloomington
0186jw56
0phktm30
20vv1e63
=USMN duluth
-college-saint-scholastica *
-university-minnesota-duluth *
1n6agm35 y7j zu9
1t01fd32
2t3hwk28
391zf918
3q5df791
=USMN eagan
-lifengine-animal-health-laboratory *
=USMN east bethel
3a976s92 xnl 100d
=USMN fergus falls
21rtdj45
=USMN grand portage
4yvvma51
=USMN hopkins
40twg110
=USMN itasca
2vq8p756 100d
=USMN mankato
30251k37
4att9732 102d *
5jzwe545
=USMN maple grove
38a3nh93
=USMN medina
0tct5242
=USMN minneapolis
-normandale-community-college *
02xnks13
03ghvj67
0grd1h17
0wj9ta74
0xxxe629
12wk3x67 102w
16cke005
1797xg87
17zqws13 100y *
1dm8v457
1f7saf07 1007
1hnzmd62
1ms6wc17
1pdym614
22cfe052
22n6je18 100w
25jq5x94
2amckb22 100d
2b9t1940
2cn62b25
2cwzx487
2n4r4429
2ry60714
2zrq5134
32tz4q83
3a0mw410 11di
3cvhr859
3d543283
3d78qr79 100d
3grvy078
3mhcky17
3z77mq14
4cm1q459
4jcfwb48
4kyvky59
4qw19h46
4sqxdt31 xnl 100d
4ywkcf20
51a5bv61
537pxd79
57ewhh68 *
57k5pq74
57s2cn07
583wsb64 102d *
58y2sm81
5ahavf04
5mra7z37
5nyp3428
5v1amx46
5x083d20 100d
=USMN minnetonka
-advisory-aerospace-osc *
2cjqz178
3w7cz890
4a8rt780
5dd7m743
=USMN moorhead
-concordia-college-moorhead *
=USMN nett lake
0h33x176
=USMN new hope
2gjts972
=USMN plymouth
1r5fjh98
24mz3949
55k8fy81
=USMN red wing
004t2w94
=USMN redlake
-red-lake-nation-college *
=USMN rochester
00v4bn80
12wxv498 101y
2qp3tb03
=USMN rockville
5dxzrj94 5m6
5swbnm48
=USMN rosemount
16npdn38
=USMN saint cloud
16czhx14 102d *
=USMN saint paul
-darcy-solutions *
-radwave-technology *
-science-museum-minnesota *
-twin-cities-public-television *
-university-saint-thomas *
036jb858
0cxkrp74
0hghab13
0mgss748
0t9de449
14qpa824
15hnv758
1bcdmq48 *
1ckjz551
25e8m761
2eyhcx07
2gmbxa89
2rxnmn30
31zpdg16
34ebnm46 100d
3q47jr88
3x1f1d90 *
4fceqm38 *
4m8fht31
4zsgrk35
516b6a83 100d
590bqn84
5aqazf41
5hwn7849
5tyd0241
5vfxvp80
5wpjpp83
5y9abj60
=USMN saint peter
07q4yk54 *
=USMN voyageurs national park
5jnvkm15 yaa
=USMN winona
0kmxt141 102d *
=USMN woodbury
44q54x11
=USMO bolivar
2dgbcj80
=USMO chesterfield
30rhf128
3az66838
58ndjg49
=USMO columbia
12yg2g20
2ymw8z06 103b *
305v8773
32va1j59
4a5qyn42
5jadkj46
=USMO hillsboro
4fcaga30
=USMO jefferson city
0q4ndd61
1jc31j83
2bm5b678
3s24wa94
41qkag73
43c66v57
=USMO kansas city
02f2sy95 *
060cvv29
1s2jen95
229xm053
320rar10
4gps3y86
=USMO kirksville
396bvs97
4tfx6r65 11k3
5hr6q169
=USMO liberty
-william-jewell-college *
=USMO moberly
3x05ds80 11k3
=USMO neosho
4t99en88 *
=USMO nevada
5w3cd862
=USMO poplar bluff
2jpcpm59 11k3
3dsn0w74 11k3
=USMO rolla
0scwqd12 103b *
28wd8544
35jpr562 123q
4ec7mt05 123q
4qya2777 103i
4wg2aj17
4xmnv894
=USMO saint louis
-botanical-society-america *
-missouri-botanical-garden *
00cyem11 *
056bae70 11gl
0d810y44
0fqyhf62 *
0g8nr938
0qw1qw03
0s1szh94
0trjac21
11fkz177
157yfw22
15ecwv34
1p7jjy08 *
1vjab145
1x8j4206 *
1xkymb03
1yc7t268 *
25aqk442
2729ja77
2aga1t67
2c8q2v13
2gw4vz38
2manjm47
2wjqm946
2ytd8525
35nzyk88
37cnag11 103b *
3dy4aq19
3g0fjg84
3jrmgg47 1058
3qn8ky51 104o
3x3g5467 104o
4ag45c30
4e6zkc05 104y
4e90fr08
4n85w461
4wyvkr12
573j3j10
57kr0a20
=USMO springfield
0qt47544
1d2sez20 *
=USMO warrensburg
2c63wv67 *
=USMO wheeling
3hb1e256
=USMP saipan
0dq20h52
0pnmw534
2r11y182
42zqcx93
49nq3475
4gdmp810
=USMS brandon
2vbhze72 11k3
=USMS flowood
2bn0ev09 11k3
5kga7j50 11k3
=USMS hattiesburg
165fyq28 11k3
270vfa57 1061 *
3r7c7356
=USMS itta bena
-mississippi-valley-state-university *
=USMS jackson
170kjy29 1063
19c4md20
2v09qm69 *
39bc5x74
3g177w29 11k3
3qz2be51
3savc306
3tte2338
42ssp221
4kqgqa72
4n1pzr73
58aw2d25
=USMS natchez
3ky0f827 11k3
=USMS ocean springs
4vzsq290 y7j zu9
51xbsb80
5tqpe068
=USMS pearl river
0y2ek133 1069
14khrd35 11yy
=USMS perkinston
-mississippi-gulf-coast-community-college *
=USMS starkville
432jq872 1061 *
=USMS tougaloo
3feyt230 *
=USMS university
-university-mississippi *
=USMS vicksburg
-department-army-cold-regions-research-engineering-laboratory *
03mzyg61 106h
0wsjvg44 106h
27mhn368 yel
2nxy1d86 11k3
4cyj6y78 106h
=USMT billings
-montana-state-university-billings *
1t9de358
2s2kph56 123q
=USMT bozeman
0jx2dc23
0p7bse27
1bj4g149 106r
1ve2ed25 106r
2w0trx84 1078 *
3nm7c278
4e41m429 123q
4vhvsj31
4vrpfw15
4xk4ep23
56pa7468
=USMT browning
-blackfeet-community-college *
=USMT butte
3db6jy14 1070
3ttqt747 107a *
=USMT dillon
4rr0m327 107a *
5j9tr079
=USMT hamilton
5988s291
=USMT harlem
0nst6k08 *
=USMT helena
-carroll-college *
051kfw19
1fwd1405
343myz07
398xj847
52msxy68
591pcw70
59heq482
5hm1yf46
=USMT lame deer
-chief-dull-knife-memorial-college *
=USMT missoula
078xmk34 107a *
0tvx2272
2nz6zk20
2yp1ar49
3nk88b25
4kz0c205
4ypb4059
=USMT pablo
3dtf6g75 *
=USNC asheville
-university-north-carolina-asheville *
1ghs6t07
22ethc91 y9s
2v27yb50
31vnay14
330w1668
3pmser87
4k7cvz88 10ar
4r0wrp59 y7j zsp
=USNC bolivia
4mh6t995
=USNC boone
51m4vc48 10av *
=USNC brevard
4p457x22
5ggtew11
=USNC buies creek
0dv9q566 *
=USNC carrboro
1wwy4233
5n22sa14
=USNC cary
-atom-bioworks *
2rrhve48
38b3cg44
3xcfma33
=USNC chapel hill
-horizon-research *
0ejtw805
130frc33 10av *
1jgbmq74
1s91ey96 108y 10ar
32m3tm58
32y7r881
3epz5982
43ehm030 1089
49ba1e57
=USNC charlotte
-light-charge-solutions *
0j5bqf83
0my8w381
0s3z8519 *
0wa40650 11yv
1r8ww931
1stnqq35
2t71h845
3446fm19
3dnj6531
4dawnj30 10av *
4k67r158
5d8ft347
5p4bpw44
=USNC cullowhee
10h78f45 10av *
=USNC davidson
2f7k4z58 *
=USNC durham
-iterative-methods *
0py81415 *
0sd5cy44
0w4nmg66
1d35cw23
1mk44223
2hyqz930
3ne2zw20
3zbydc22 10av
4bct7p84 w4l w4m
51r3tx83 10av *
5266cc02
56c3rt31
5aeehd63
5epdh915 zlo
=USNC elizabeth city
-elizabeth-city-state-university *
=USNC elon
1szgyb91 *
=USNC fort liberty
0ajwxp03 120u
=USNC graham
3tczky53
=USNC greensboro
-kepley-biosystems *
2aze4h65 10av *
2eb31840
3cey6t89
4fnxsj42 10av *
4fq7xz90
=USNC greenville
1vx35703 10av *
42m9pa88
=USNC high point
29qx3s09 *
=USNC holly springs
3504yg39
=USNC jefferson
19wq6935
=USNC morehead city
1kgxxx41 y7j zu9 10ar
56afm769
=USNC morrisville
33qhvk72
36kpp596
42cmhf85
4rdvr310
=USNC pembroke
5pckj715 10av *
=USNC pineville
29p3kk30
=USNC raleigh
-friends-north-carolina-state-museum-natural-science *
-onda-vision-technology *
-shaw-university *
-wake-technical-community-college *
06gdh705
09hmnr85 10ar
0dcv1b83
0n16p182
1bqnjh41
1ftg8r37
1p510883
1qb1r340 w4m
20m8gs29
25cg8897
2g0yj703
2hre1s19
2xmd8q53
327gbb75
36brtn72
397b2492
3mpd4h52 10ar
3ncs3316
3pabrb21 eu6
3qhydd02 10a8
43s56e87
4at2jy77
4f69q972
4nv7tt16 10ar 11f2
4tj63d06 10av *
514zf363
52d2nr31
54vvj456 *
566a8c54
568g2481 10ar
5m1htz08
5vdh4r44
=USNC research triangle park
1h4t0k13
4nmj5x57
=USNC salisbury
-livingstone-college *
1bqvph43
=USNC surf city
55npa722
=USNC wake forest
3mcw5r69
=USNC wilmington
-university-north-carolina-wilmington *
=USNC wilson
0mesrk97
=USNC winston salem
-forsyth-technical-community-college *
-winston-salem-state-university *
0aq42n63
1ry5pb83
207ad724 *
340nty70
3zfph507
46r1r105 10bb
4v8djg66 10bb
512csj88 10bf
5a5pap90
5j2xx287 10bf
5rzdej97
=USND belcourt
-turtle-mountain-community-college *
=USND bismarck
-bismarck-state-college *
-united-tribes-technical-college *
1bcxc427
1ezjqh37
3mvawd68
44gsb949
4h1tgj82
55f0jp24
=USND fargo
0337jt79
3jx0fx25
3njcec05 10bw
5h1bnb22
=USND fort yates
-sitting-bull-college *
=USND grand forks
1sdmps70 10bz
4a5szx83
=USND minot
51j7cj03
=USND watford city
015z3084
=USNE bellevue
0b7ckn36
=USNE columbus
4tfd7y21
=USNE crete
-doane-university *
=USNE kearney
2kms8a74 10di
4d5mb615 10cc
=USNE lincoln
-southeast-community-college *
0pmyff63
1a6rnx77
1ce4w121
1srwze89 10di
238rvs44
28k5tf66
2awpzy50
38rrt316
3a470182 123q
3c10r560
3ff1hk66
3yhkxb31 10cc
43mer456 10cc *
4xkhhw36 10ck
53kf9813
5mqqqg72 10ck
5nrs2490 10cc
5rznat34
=USNE macy
-nebraska-indian-community-college *
=USNE offutt air force base
566rpx77 ya7
=USNE omaha
00ccd270
0nsz0a92 10dg
0thqtb16 10cc *
19bedz31
1vvxdp11 10di
20r6j743 10cc
24a5cr96
2b8e6n56 10cu
2cj8qz82
2cnh8416
2kczyn17
2pq7w335
2pr3qd23 10di
2wba0b02 k1j
3azxga02 *
3d7a5973
3f658435
3n63wv08 10d6
3tme2b78
3z1w3b90 10di
3z5vbh70
4h76v219 10di
4yrkc140 10cc *
5544cm43 10di
594ske86
5ghhxp04
5kph6k12 xun
5n9txz34 10di
5wf30g94 *
=USNE winnebago
-little-priest-tribal-college *
=USNE york
22jz8688
23enrs75 11di
5wrggx03
=USNH claremont
06z56y91
=USNH concord
01q8cd96
061x0487
1v89at76
2py6hx98 10du
4tydb537
54bwsx29
=USNH durham
1rmh9n78 10dr *
37f7zx95 y7j zu9 10dw
=USNH exeter
3cde6p20
=USNH hanover
0vc14296
19wb3548
1pa9ed26 10e4
2mrcx295
44m9y381
49s0rh22 *
4tfhh831
5wk0m864 106h
=USNH keene
4c1gbz02 10dr *
=USNH lebanon
5mk27574
=USNH manchester
20pkqq17
=USNH nashua
02c7gt96
2pkvbe21 10e1
=USNH portsmouth
23p6h289
=USNJ bridgewater
0x68eg25
=USNJ camden
-rutgers-university-camden *
4npwsp41
=USNJ chatham
45sr2y25
=USNJ cherry hill township
4aj9r935
=USNJ cherry hill
18hh3649
3wbg5y51
=USNJ cranbury
328xw886
=USNJ east rutherford
2912ef35
=USNJ edison
11398447
4p5zd128
5x7vmp26
=USNJ egg harbor township
5awn1872
=USNJ englishtown
3bhwa869
3ewtwj48 10eq
=USNJ ewing
-college-new-jersey *
1vaj9161
5dagmh42
=USNJ florham park
2xs74e57
3k2dnh74
40cw1309
4n7hp979
=USNJ fort lee
35c70a92
=USNJ galloway
442n1j98 *
=USNJ glassboro
49v69k10 *
=USNJ hackensack
26ed7s39
=USNJ hampton
55923009
=USNJ highland park
0zc03z98
=USNJ highlands
4haaft31 y7j zu9
=USNJ hillsborough
-bezwada-biomedical *
=USNJ hoboken
085hfg56 10f9
2xe89706
2z43xh36 *
=USNJ jersey city
-new-jersey-city-university *
0cv1e222 *
1qpscg90
=USNJ lawrenceville
-rider-university *
0heqy247 123q
=USNJ lincroft
-brookdale-community-college *
=USNJ lodi
30101v90
=USNJ madison
3pfqk412 gzf
=USNJ mahwah
3s2x9d90
512cxv65
=USNJ montclair
1nxc2t48 *
37x9qj67
4awze035 *
5h9f2z18
=USNJ montvale
5k8adp97
=USNJ mount laurel
1nktd821
3q9rqs31
4h7e4549
505pmp86
=USNJ new brunswick
060x3y55 10g3
3bmk9n97
3czd4830
3k3vst68
3qd7mz70
40may582
5vt9qd57 *
=USNJ newark
-rutgers-university-newark *
0xs78b58
14ye1258 10g3
29z02k15 10fz
2snf5j61
5e74xb87 *
=USNJ newton
4bdnn252
4gsnvb07
=USNJ north brunswick township
4vkybr09
=USNJ nutley
14xxfg68
=USNJ paramus
2hwvpm08
=USNJ park ridge
1q27p626
=USNJ paterson
0pqt1c92
=USNJ pennington
0s51q652
408mbg90
=USNJ piscataway
-rutgers-state-university-new-jersey-rbhs-robert-wood *
05msw364
0k551w06 10fz 10gz 11xj
0rqs0x69 y5k 10fz
0xrbvb54 10gk
1n002310
1vta4r13
23awsf17 10gk
3btazg73 10gk
47qy5748
5fczbb21
=USNJ princeton junction
4ckfrk21
=USNJ princeton meadows
168em120 j3i
=USNJ princeton
-central-caribbean-marine-institute *
-educational-testing-service *
-optimeos-life-science *
01nxvg84
07ysvs16
0ew4na22 me6
0f809463 *
0hx57361 *
1ge84v72
1vc3c277
23k5b089
2403vr89
24264v67 m69
2hgay921
2nxzya59
2ymmdj85
3638wk09
3vmn1898 zte
3vn1ts68 y1h 10gz
4b12x653
515k5w36
5fq5nw33
5sg23t46 10gz 10ha
=USNJ rahway
20er8s15
2891sr49
=USNJ randolph
0j32a689
=USNJ sewell
0ggc9097
=USNJ short hills
10k8cs62
=USNJ somerville
05c60751
=USNJ summit
527yg379
=USNJ teaneck
1363f194
424m5v90
4wkzvc75 *
=USNJ titusville
-mindprint-learning *
4w4xsz15 10fx
=USNJ toms river
130dsa73
4xpajq87 10en
=USNJ trenton
1gjnjy30
2zc7ec14
36qk3s40
37er0m96
3h381n69
42few790
4ndw0k24 10hx
58sakv40 w7d wkj
5t0bww53 10hy
=USNJ union
4wzzqn13 *
=USNJ west long branch
1d6qxv05 *
=USNJ woodcliff lake
3dpvmw27
3z7sc942
469x1750
=USNJ wyckoff
51kyr277
=USNM alamo
1bxda055
=USNM albuquerque
-american-indian-science-engineering-society-aises *
-central-new-mexico-community-college *
-department-energy-albuquerque-operations-office *
-oam-photonics *
017d4a72
0ep91e20 123q
0rypeq92
1apwpt12 y9b
1dc2fq43
1n5r7s17
27nqv620
2fqg7825
2g76dk57
2jvjmd55 10iw *
31yh0y38 y9b 10ji
330j0z60
3bckkk69 10js
3ew9k907
3kgp0q12
405y4289
4erk7g84 11yf
4q4yck63
4ycngs67
5fs6jp91 *
5kx2e072 10iw
=USNM bernalillo
2k7qtf87
=USNM carlsbad
0q7hmt63 11k3
=USNM crownpoint
-navajo-technical-university *
=USNM kirtland afb
17madv49
24k8tp19
4fq48551 wpg
4gy6rq49
5aashz48 wpg
=USNM las cruces
09q0jm69 10j7
0hpz7z43 *
0nr2vg89 y5k 10j7
0wftym42
1vw8fh89 10j7 *
2vsk8523 11k3
5976ta47 xnl 10j7
5q5zzn71 11si
=USNM las vegas
-new-mexico-highlands-university *
=USNM los alamos
-new-mexico-consortium *
-science-education-solutions *
16sbja37
1e41cf67 y9b 10jj
2tmabg35
40g91402
=USNM newcomb
2g8zgp32 10kx 10zm
=USNM rio rancho
2jp62t23 10iw
=USNM roswell
537w4188 11k3
=USNM santa fe
-molten-salt-solutions *
11kdvn37
1arysc35 *
1f734v37
1s0wxr22
219dvt70
248n9g36
4ttwk906
5b1pny37
5e0ydk16
5tjfpm07
=USNM socorro
05p9kw61 *
0a49z938
0jvn6d28 10jz
=USNV carson city
0g6a4p04
184p1881 10k6
4vafwy12 10ko
5hh31546 123q
5n3rrk65
=USNV great basin national park
0c2b8r84 yaa
=USNV henderson
081xr281 10ko *
4wgk6417 11di
50473r14
=USNV incline village
0xcmeq33 x1d
4w3vhe37
=USNV las vegas
17sgna85
1nz1ed49
406gha72 10ko *
529ebd28
5etxbz89
=USNV nas fallon
1f0pxq13 11yy
=USNV reno
16df9e78
1keh0577 10ko *
2q36cq90
2vg22c33 10ko *
2xjx7622
3sxdvx36 *
3z01w103
48c68826 10kk
4ntc3565
=USNY albany
0b6kjb41
0h4kdn81
12zs8222 10kx
1my9vf82
1nyadv46
1q1z8k08
1sfc5174
2m698855
307crw42 10kz
3g66yt05 10kz
3ygf8v71
45hz4z10
45jgg271
48w9r832
4hf5kq57 *
=USNY alfred
0fe1xp94 10kx
1k81gt67 *
2n1c7856 10kx 10l8
=USNY annandale hudson
4yrgt058 *
=USNY ardsley
1788sq40
=USNY armonk
-new-york-city-foundation-computer-science-education *
3z6znw35
=USNY bayside
-city-university-new-york-queensborough-community-college *
=USNY binghamton
001a2m26 10kx
08rmbt77 10kx *
=USNY borough queens
5bethj26
=USNY brighton
1d9xyz57
=USNY brockport
306aeb62 10kx
=USNY bronx
-city-university-new-york-bronx-community-college *
-city-university-new-york-hostos-community-college *
-manhattan-college *
096stf71
0cea8r21 10ls
1x0e6k76
2sz42a76
44ntvm43
5cf8a891 10lp
=USNY brooklyn
-city-university-new-york-brooklyn-college *
-city-university-new-york-medgar-evers-college *
-city-university-new-york-new-york-city-college-technology *
-cognitive-toybox *
-social-science-research-council *
02w9k038
041qmd21 10kx
065vkd37
07m3p006 *
0c952d06
16bk3j80
1gg39979
1jtcg420 10p0
1vhsdf43
24t28156
2mkvtw30
39h3aa75
3a0px669
3dp8bn13
3nvtgg56
3xvvtc63 10mi
40gs5z49
4envvc16
4g1j1w90
4z73qb28
51kejp81
57fagq12
5hjsty75
5wcwnx35
=USNY buffalo
-dyouville-college *
-hauptman-woodward-medical-research-institute *
0a1c5n07
0t0q9z88
1y64my43 10kx
2bxsr265
43jpcj53
499dwk57
51c2tp06
56htkj86
5ms04m92 10kx
=USNY caledonia
1fkt0w56
=USNY cayuga heights
06pvfx30
=USNY chappaqua
12feq088
=USNY cold spring harbor
2qz8b764 *
4wrawj44 10n0
=USNY cortland
5a4pj207 10kx *
=USNY delmar
28rev379
=USNY dobbs ferry
2s99ck98 *
30vvqf88
=USNY east hampton
2h7p8r46
=USNY east setauket
4cnw7m40
=USNY elmira
1w3ec513
=USNY elmsford
3t40cz74
42rxfh43
=USNY fairport
-owl-autonomous-imaging *
=USNY flushing
-city-university-new-york-queens-college *
=USNY fredonia
5vrs0r17 10kx
=USNY garden city
0y27w112
2czghn94
5v0vas53 10kx *
=USNY geneseo
3g1q6c06 10kx *
=USNY hauppauge
1bv0ma93
=USNY hempstead
1ff5td15 wf0 10nk
3pm18j10 *
=USNY houghton
4vjs1b18
=USNY huntington
39dabd75 wf0
=USNY ithaca
-owic-technology *
-paleontological-research-institute *
0j52pq61 10kx 10o4
0k86w020 10o4
0m2zh467 10o4
0zg6dt46 10kx 10o4
12qsrr25 10o4
16tr2327 *
1c1qvn60
1kw1gj07 *
32bgnz47
32rnm225
34bhv918
37e8jm87
3h0qhk21 10o4
47g2xp14 10kx 10o4
4r17kf39 10kx 10o4
5bnh6r87 *
=USNY jamaica
-city-university-new-york-york-college *
=USNY larchmont
0p5z3m34
4gv2er37 xqf
=USNY long beach
2rt3gt49 x4t
=USNY loudonville
-siena-college *
=USNY manhattan
040x4m25
11w6k548
4aqjf708
=USNY melville
3amynm94
50fvfe29
=USNY menands
59qgvg50 10l6
=USNY millbrook
1dhcyx48 *
=USNY mineola
47vbvj33
4w8msd94 10qm
=USNY morrisville
08zr3m11 10kx
=USNY mount kisco
51bpzv97
5pv3bg85
=USNY new paltz
3j3dv688 10kx
=USNY new rochelle
-iona-university *
=USNY new york
-bank-street-college-education *
-national-audubon-society *
-new-school *
-sloan-kettering-institute-cancer-research *
00nwmh60
00r61a05
02eht127
03kz5h76
03yb7p17
0453a208 *
04q7z165
05b4k264
05dvqh91
05rxfw29
05tgre63
064esw13
06kxhp52
06n0mg29
084rfk23
09dxy917
0a0rwr60
0awd9g61 10ox *
0bfyns64
0bgtad15 *
0d7mgz29
0ehy3272
0emw6082
0f7y2s26
0ffxmn68
0g2xk477 10ox *
0gtmwv55
0hhn0315
0hj8s172 *
0kqccw49
0m7gt169
0my66392
0nr72m18
0p0fzx29 *
0pn1pd75
0pwykz63
0qb92h32
0qcb6787
0rbcsd48
0sa8g751 10p0
0sdcqq09
0se21e39
0sekdz59 10qr
0swp5c87
0t2kp174
0th63n98
0ts7br76
0tz4k675
0vqxjy61
0wmhkr98 10ox *
0xfy8b60
0yttx659
0zxd0649
107ygt22
10egrv54
10r6xh18
115d8s26
11xj1a65
11yp0a52
12946785
14jrg624
173vvc25 10gk
177kw895
17hf9v43
18pjv878
18xens77
190ak572 *
1ahvm174
1bd9y732
1bfgxw09
1bghzb51 *
1cmst727
1cyfxe35 y5k
1d03cj21 10ox *
1d3vs533
1d7ffm04
1dq06w64
1dt10w58
1e3qq579
1easb621
1eb8ek77 10p4
1esghr10
1f0vkh84 10pk
1f6dz702
1g4p5d23
1gdjt538 10p9
1gmv5d77
1h745q46
1j378a47
1kvd5e47
1ky34z31 10p0
1n45xa04
1ny4we05
1p3wva84
1p9rc392 10ox *
1q222b25
1q2x3e08
1qc2fa96
1r4ryc68
1r5a4654
1readg34
1rjbvz57
1rwk1435
1s6vvw09
1s9db082
1sv5vd96
1swfyv43
1sx6jc36
1t6bd616
1vnk2d62
1wt3vs82
1x1m6282
1xdqrp08
1xnsst08
1yaqvf46
1yve5h66
20bngz38
20ck2w23
22q3vw94
23fjv693
23qavy03 10ox *
243wgp76
247aa843
24ncvw44
25tyf168
263t7p64 xcx xye 10pk 10vc
2825cc16
28fhxy95 3to
28x3cg40
29jy7238 1p0
2a7ga636
2a7hjv13
2awzbn54 xpp
2b0vny28
2bph6v17
2d4xeh13
2dg0pv02 10p4
2e31nc37 8sm
2eysy271
2fd9re36
2fs6en72
2fvtx219
2g1cyr24
2gkddr41 10p0
2grspc61
2h4asg26
2hkvsj16
2hq0vk46
2jb98t16 y7r
2kb5ve22
2kgj4n82
2ktbzt22 10ql
2nwsdc81 10gk
2p179j44 10ox *
2pfy0v45
2r109517 10o4
2s04h872
2s2acn37
2tfp8194
2tj7r959
2tn5vs15
2v2va994
2v9m6h26 10kx
2vh3sc45
2w8tj791
2xewxa75
2xhnzg94
2y7bdg71
2y9m3311
2yjcxz86 *
2yrq0923
2z9cxd24
2zhe7k92 10s8 10wg
2zv3m156 *
30fvf156
30rh2891
316hvk63
317dzj93 10vs
31m8s392 y7j zu9 10kx 10o4 10zi
32035z88
32mx9b27
32xgdx47
32zxkx92
3391z320
34ms2s08 izg
34ymz395 11di
35j3m047 *
37e5pc19
38drb871
391bdf37
39417z19
39q79s93
3a63f080
3a7c7317
3ahv9t97
3ar4fe72
3arq3225
3asba969
3asztn10
3bf4az94
3cm0t424
3cn98e27
3eegxe52
3fsqvg68
3fvnzx77 y4b
3gzbrs57
3h7y8q20
3j67tx85
3jcg6182
3jhs6a31
3jk56111
3jwrn541 10kx *
3k2w5f59
3k8h3h23
3k98v737
3kf3ks42
3kp8gv86
3ms7cf36
3nj9k629
3p2hmv20
3qm4je13
3qnxaf80 *
3sfkwk85
3thb3e06 *
3tm6pb36
3tv88982 *
3v8adn41 10ox
3vbthb70
3vv3x922
3wsadn68
3xkm6e60 exd
3xz3ck58
3yv14779
3zjqec80
3zvgda56
407tnq23
420db125 *
424m9078
42vxm455 f1t
43bd2013
44fk6795 xat
44s3t455
4514dx43
455x6v88
45x93337 *
46j4rs93
47p7y759
488w4k89
48wzxy93
49bh1k72
49hmt962
4a0wfy84
4a9tmd77 10w7 *
4an56x88
4bkad313
4bxcqt73 10p4
4cw0h271
4dse4f93
4er32z07 10vc
4f6rmh40
4fpxzg11 10gk
4fxadq33
4h2x1077
4hkn3159
4jyne649
4k9b1910
4kb28349
4kfn4587
4m0y5921
4pmqjp39
4pzgj087
4q350418
4qscbg47 10o4
4qvvhf62
4rcc8827
4rt94r53 *
4tce9s05
4v8e7p69
4xe0vz96
4y811e05
4zfn8472
508h6p74
50wmgs87
51777d98 10r0
51ev5v05
51kc1939
51v6mv50
52csg198
53z9p797
54n84d53 axz
56zprp28 127h
57gp6121
57kqtj87
587cee39
588n4k65
58zr4t24
597re059
5a7av867
5ayv2203
5bk0c386 10p0
5cezsp67
5cw39e32
5cwdqs42
5d789537 10p0
5d9bwx91 *
5dfnp137
5dnc1a25
5dqyd557
5eq4d095
5fcw6535
5frdy048
5g8baj95
5hcfns23
5hewn428
5hg41718
5hgt1a34
5j5a1a74
5j5jkn24
5k7yfh21
5kjvvp31
5km40z28
5mdyn772
5mg2dq58
5mx85j86
5n894m26 10ox
5nhxfs81
5p5v2j38
5pbkcd34 *
5ps02017 cat
5q1b6223
5qdwtz81
5r125v29
5s7dz794 *
5sj5yq92
5t831771
5tn5kf55
5tzwje72
5ve9ya07
5vx6cn88
5w75gv97
5w7raw17
5wf2ga96
5y7kyx32 dsa
=USNY niagara falls
4ta01y08
=USNY niskayuna
3e06qt98
=USNY old westbury
2rrhsz92 10kx *
=USNY oneonta
-hartwick-college *
2r3ym141 10kx
=USNY orangeburg
-dominican-university-new-york *
=USNY oswego
1597g643 10kx
=USNY palisades
32x9hy18
4knth696 10zc 11xj
=USNY port washington
5jyw4675
=USNY potsdam
32qgrc76 10kx
3rwgpn18 *
=USNY poughkeepsie
4n4phh48
5g023586 xwu
=USNY purchase
0qvqt255
1be0e870
57trrr89 10kx
5qhdx204
=USNY rensselaer
0x6sm138
4cs5qn18
=USNY rochester
-circle-optics *
0trqv719 10yz
0v4yb702 *
1bzgy570
22kthw22 *
2q066476
2rcfyf15 10yw 10yz
48m16q57
=USNY rockville center
277z0p27 *
=USNY sanborn
0637yt37 10kx *
=USNY saratoga springs
3sg2bq51 10kx
4nzrzs08 *
4s522687
=USNY schenectady
3ncxj847 10kx
58w5nk68 *
=USNY selden
-suffolk-community-college *
04hyqr12 10kx
=USNY sparkill
2e2tgs60 10pk
=USNY staten island
0mabkc31
1hdvkj68
4sedwh45
=USNY stone ridge
2r0wp596 10kx *
=USNY stony brook
3jsp0e58
5qghxh33 10kx *
=USNY suffern
3w9e3r89 10kx
=USNY syosset
4v0zrf25
=USNY syracuse
0q369629
0qv0tw17 10kx *
0yyf2g60
24tqtx80 10zm
25r5qe02 *
40kfrw16 10kx
4msyas67 10kx *
5cshtm26
=USNY tarrytown
21k6d838
23ka9926
2mg3ab08
2t401344
=USNY throgs neck
2d4maz67 10kx
=USNY town poughkeepsie
188sb718 10kx
22x6qg61 *
4wx3x242
=USNY troy
1db2yn10
1rtyzb94 *
24qczd07
2967gp58
2j0rkv07
36wt8y39 10kx *
4zytdm29 123q
5x9ffc66 w7d wkj
=USNY upton
02h4ry72 110b
1q47ea17 110b
2ex6cf31 y1h
2kjy2z57 110b
35xqz322 110b
580dnq61 110b
=USNY utica
00fxgx19 10kx *
02ygss10 *
2ps2mz85 10kx
55kgg913
=USNY valhalla
0y81cn68
2r2qbj91 10kx *
3dkvy735
=USNY wakefield
0yqt3h32
=USNY webster
19syws71
=USNY west islip
5jwhyp78
=USNY west point
1b61x679 110q
1jepya76 11yg *
=USNY woodbury
162hm862
=USNY yorktown heights
265w5591 *
=USOH akron
19jh9f64
1nqb1v76
1qrny815 y35
2kyckx55 *
32mytt31
3vw55c10
59xepj08
5qp63j73
=USOH athens
1jr3y717 *
=USOH avon lake
24a6m208
=USOH beachwood
32wfpw70
48gbw446
=USOH berea
01ghdf98 *
=USOH bowling green
0ay7va13 *
5xjcvb83
=USOH chardon
244fmj21
=USOH cincinnati
-childrens-hospital-medical-center *
0e7vz537
0e8nsh51
0f266q65
0jyb5v21
0nxqj779
1cy28c89
1e3m7079
1fnrgf58
1w50ym34
2d9zm307 111g
47bc5j52
4fj16d47
4gsj9h69
5414cz60
5aghjq44
5cww1c54
5djn7t12
5kyaaw03
5mahxe63
=USOH cleveland
-octet-scientific *
02tx1f22 *
06qymt97 *
0dbcz291
0fpjq451 112j
0kzhpn90
0wes5t10
130jk839
1e402w83
1gc0wp38 1120
1vrybr67
20bbbm37
213nv371
2vap8294
2x4b0932 112f
2z0mvz29 112m
326egx05 1061
377srw41
38q98v71
3d5rrp05 112i
3keq4b73 112j
3rxbvw90
3xjacd83
4b8x5a95 *
4d96be50
4mj0c261
51fd9666 *
55eqn678
57xcp713 112m
59fqnc42 y5k
5b5wvf11
5bcm4543
5p9yxg92
5xz6wm82
=USOH clyde
2qz79g03 112h
=USOH columbus
02nf6z37 *
02weee54 112x
03rfsp33 *
0gj19047
0p99t114 yun
0rs6vg23 *
0skc2q21
0xfvky15 y7j zu9
12ddk914
18yqmx18
1apna436
1fj5k015
1h5tnr73 *
1p8y5k78
1xf8ec44 112x 11xj
22jp2f58
28t46f04
2vwv4x74
2ykxvx09
30e1gk87 112x
35cp7g76 113m
3p2edy05
3tzank54
3y8hzv17
40asb018
436zyg08
49pf4y87
4wpndn70
517ebj20
5bqcch62
5p85rs79
=USOH cuyahoga falls
0ges3302
=USOH dayton
-sinclair-community-college *
1qgvfw88
1t3w3794
21v3qy27 *
22r2a959
25e41s54
2wgt3820
3f9f1d95 wsk 11yf
4qk6pt94 *
4tmzke54
5rpnj507
5xt5ra97
=USOH defiance
4s04em45
=USOH delaware
2qj9qr34 *
=USOH dundee
3mvxcw33
=USOH elyria
-lorain-county-community-college *
5tqz2732
=USOH gambier
4ckqgs57 *
=USOH grand rapids
4d9ye378
=USOH granville
5pqx1c24 *
=USOH hiram
2bz74262
=USOH kent
-kent-state-university *
=USOH kirtland
23ag6d08
=USOH mason
37vd6027
=USOH mayfield heights
4nk9n788
=USOH middleburg heights
41c6tx10
=USOH north canton
-stark-state-college-technology *
3wxv1976
=USOH oberlin
5ac26z88 *
=USOH oxford
0wf6p036
1fj67v51 e93 ey9 eyh eyn f7b fb5
1gpbfk53
249rpb20 y5k
2teq1165 1061
3ea0g517
3vjhzm50
5nbqxr67 *
=USOH perrysburg
2ypac508
=USOH springboro
22dbf076
=USOH steubenville
0sfnf466
39pj5e32
=USOH tiffin
5xevhk22
=USOH toledo
19pkg396
1k800776
1pbdzh19 *
3scrf030
4cx8ae47
=USOH university heights
01gmya32 *
=USOH westerville
1e8hcf19
384yev14 *
=USOH wickliffe
3g8mak77
3kp1tb17 1152
=USOH wilberforce
-central-state-university *
=USOH wooster
29zqs055 *
=USOH worthington
39fsvq67
5rzeh283
=USOH wright patterson air force base
0b9fry24
0nj2dc54
2cznc894 115b
2m4c1x70 y3c
2t6w9483 wpg
3eeh5j48
3jvtcb24
4d0hsa39 wpg
54yf8v46 wpg
584m4844 wpg
595f4b08 115b
5egqah77 zu8
5mrd5h76 wpg
=USOH yellow springs
0bmb8a49
=USOH youngstown
2drtdq08
38zf2n28 *
=USOH zanesville
5qv7ha25 1111
=USOK ada
-east-central-university *
=USOK ardmore
2zta5505 *
=USOK bethany
05zah758
=USOK durant
1dz6bn35 11k3
1g04ek95
=USOK edmond
2n455404 *
=USOK fort sill
39a3rs54 121a
=USOK langston
4z893x06 *
=USOK lawton
0rgv0036
5d80e146
=USOK madill
0ng6qz27 11k3
=USOK norman
0bexh340
0gd1f947 zte
2aqsxs83
3y3v2a89 1162
454wth52 zpc
5066y189 1162
5gzp0569
=USOK oklahoma city
-oklahoma-state-regents-higher-education *
-university-oklahoma-health-science-center *
0a6cxf28 116j
0bnq0b88
0xzyx493
2bmcqd02 1169
2chymc10
2kd4pa08
36kn0x67
4mz2k452
5vc9ys48
=USOK stillwater
1g9vbr38 116j *
45ntgf29
5fa0j125
=USOK tahlequah
0p23dy23
1z7kzb45 *
=USOK tulsa
-university-tulsa *
05mr9w35
19y44724
2jm4z734
2mfxdp77 116j
3aj2mv38
4e05my57
4g1a0w27 1162
5c7q3x69
5e6pjy56
5f3efm35 *
=USOR ashland
10kva064 *
=USOR beaverton
0cjqbk89
0d4pqn65 1180
14dbdq60
1wywrx16
4netx779
=USOR bend
-sanitary-green *
=USOR chiloquin
3s0ryk19
=USOR corvallis
0hgwte81
0ysfqy60 *
1qnfph14
1w1q7x19 y5k 1177
2m2j9v71
2mhav045
46107075 y7j zu9 1177
4gktak93
58afx839 123q
=USOR crater lake national park
5f685734 yaa
=USOR eugene
-decision-science-research-institute *
293rh119
4w07g537
5xvjxy27
=USOR forest grove
59z5w858 *
=USOR grand ronde community
05g6em48
=USOR happy valley
46zg3t88
=USOR klamath falls
3c36x865 *
4at5rc39
=USOR lake oswego
0kc4c253
=USOR oregon city
2dhttr28 *
=USOR portland
-health-technology-innovations *
-institute-learning-innovation *
-lewis-clark-college *
-portland-community-college *
-skip-technology *
-stark-street-materials *
-teachers-development-group *
0003g016
07tfm130
09avj582 *
1960yv21
1dmavx46 *
1v3x4809
20m4fx82
25vt1p14
2pp57n36
345xq683
3g8y8161
3vw5xy77
488bnd65
4v8m4033 123q
5mb2ak88
=USOR salem
0n8j9g10
0w035z87
28tfkh72
2xbecd21
4cmvh994
=USOR tigard
1e6mx845
=USPA ambler
05vg3k81
=USPA annville
-lebanon-valley-college *
=USPA avondale
2cmd6814 *
=USPA bala cynwyd
08fnwb73
=USPA beaver falls
2vb7sj25 *
=USPA berwyn
3gd8w426
=USPA bethlehem
12afjb06 *
1qc17q17
48gkf592 *
5j27jv73
=USPA bryn mawr
5sjwtp51 *
=USPA california
1spssf70 119r
1w8vjw54 *
=USPA carlisle
2jakbh21 11yg
2ydh7m84 *
=USPA chester
2sak2w47 *
=USPA collegeville
-ursinus-college *
35j24j42
5kkbgp47
=USPA conshohocken
5w5gh811
=USPA coraopolis
-bansen-laboratory *
=USPA cranberry township
0gh97247
=USPA danville
2qdbgx97
=USPA doylestown
0tyja381 *
47kf4730
52emna24
5ete2f36
=USPA easton
23288525
2ffp5292
36n0x007 *
=USPA elizabethtown
-elizabethtown-college *
=USPA erie
0jbcck28
2a1x2t60
33r52n02 y7j zu9 11f2
54kd6r74 *
=USPA exton
0vafsa45
1w00gh50
4swtnv16
=USPA factoryville
3bqhc746
=USPA gettysburg
1qvdmc93
45e26x92 *
=USPA glenside
-arcadia-university *
=USPA gordonville
4k1xjf56
=USPA greensburg
3b4za748 *
=USPA harrisburg
0m2s0z68
0rcqs978
2g0s4z48
3g9t4w96
4bangx95
5c8v5d10
=USPA haverford
4fnrxr62 *
=USPA hellertown
34da0s21
=USPA hershey
0bzx1854
220d6a78
=USPA huntingdon
-juniata-college *
1svqwd91 w0d
=USPA indiana
511cmw96 119r *
=USPA johnstown
0sgv1989
=USPA kennett square
0tykrx49
2z4j5834
4d9k7p50
=USPA king prussia
1jxhxv92 13f
5e2f3x89
5pb5be67
=USPA kutztown
56veft20 119r *
=USPA lancaster
-pogil-project *
2v37gb90
3ngp7731
=USPA lewisburg
0fc1qt65 *
=USPA limerick
2z2r2t61
=USPA loretto
4smsfy22
=USPA malvern
384ynf57
=USPA meadville
2jgzjj54 *
=USPA mechanicsburg
1697cy46 11yy
3wanmk11
=USPA millersville
-millersville-university *
=USPA newport
44y7vy85
=USPA newtown grant
259vv330
=USPA oakdale
-pittsburgh-technical-institute *
=USPA philadelphia
-academy-natural-science-philadelphia *
-aqueduct-fluidics *
-iqinetics-technology *
019k3g62
01kawq27
0ajrgb89
0b30xv10 *
0brr5r54
0cc69h98
0d3km654
0hm77b03 *
0kdn0548
0kx1jb78 *
0p82hn55 11cf
0s5a4h94
0s93j442
0sgxyw28
0szax507 z3v
0tjd7r80
0wdspp82
0ysqcn41 *
0z2jqs75
106fnq84
10h6g454
153n1j19
18x6py98
1bh2s525
1bkr9r85
1hg74696
1hvpjq66 11cj
1mdfdm06
1nhat408
1qz8fw96
1z7r7q48 *
202stx84
29xz3860 11bs
2e63r690
2ecaj844
2fhvxj45
2hvzx537
2krhe361
2mh24h06
2q51ye83
2w86e729
2x7k1j36
2xhk2825
30pnaq74
35k1ke91
3d7bq150
3hbxaa51
3kshwk87
3p28wy22
3qgvya72
3qygnx22
3rgj1v74
3rh5w887
3s7b0a75
3t015f28
3xwa9562
3zzmyz63
48gmay44
4bdffz58 *
4cfvp438
4egvf158 *
4fce1c40
4h81rw26
4ng81283
4phyf746 pwo
4tsmra86
4wncat98 *
4x6yts59
4xr9a612
502xk698 y8h
50draa26
52y0j663
567t7073 11bs
56pdk382
56qngw23
5bdaxb75 *
5rh56x14
5t3ett24
5xhmdj56
=USPA phoenixville
03js3p07
=USPA pittsburgh
-carnegie-institute *
-estat-actuation *
-mapless-ai *
036wpk65
04315x41 11dc
09yn9w19
0m363192
0p2fsr49 11dq
0ps5ve33
0rnw4e09
0yrvez87
101kry21
11t2v902 *
1an3r305 *
1h5a0582 *
1k71jg45
1nh3sx96 11dr
1p2ej961
2005ks20
2336z538 *
25h3d465
2b92xv22
2eh2pe44 11di
2gmzy566
2kfzvz49
2p3esj04
2qm18h86 11e3
2w1e0787 vfh
2wkjgb27
2x696c73
2xh0jw52
34hjs690
3bw34a45 11de
410v2r25
44n8q784
4bthcb08
4cgz2t37 *
4ehecz88
4fhxp168
4jg8an89 *
4raa0n02 *
4v1yb855
4vh4pp56
556qrc19
5e2f9085
5jnv7j09
5n2dnq32 *
5q650k44
5stnk221
5x2bcf33 *
=USPA plymouth meeting
42s6y882
465x5x63
5tpp1p32
=USPA radnor
2g7kd627 *
2sjnrx77
3wkk5p21
58sw7g55
=USPA scranton
0je63m83 11k3
0vdhsr35 *
17ph0q89
3v6t2982 11k3
4bqfk210 1195
50dcex74
5xwb6v37 *
=USPA selinsgrove
2nmnpn85
=USPA sewickley
-visionaire-products *
=USPA shippensburg
48arep70 119r *
=USPA state college
1zs03f78
2e918x06
3dbx2z52
3jdj0g52 11f2
3xdvfc72
49qkm666
4p491231
=USPA swarthmore
12dg8a96 *
=USPA warminster township
0tanpe46
=USPA washington
12y8h312 11ch
1rvge007
=USPA wayne
0rdfs679
4h27a546
=USPA waynesburg
2sbj8547 *
=USPA west chester
053n5071 119r
0kpeqx67
0xectf18
=USPA west conshohocken
1x994m09
34qq8x03
35tnyy05
3m95az28
4nv2ya05
=USPA wilkes barre
54nntz49 *
5q6p8h20
=USPA williamsport
-lycoming-college *
-pennsylvania-college-technology *
=USPR aguadilla
4w7hre37 11h9 *
=USPR arecibo
0epbns71
38z2eg27 11h9
3xcscc48
4qskqr65
=USPR bayamon
0zv5ev24
1rpmzy83
2hs8e066
2jk0bp78
39w2vw18
3cx1e057
58hjkk82 11h9
5fwspe16
=USPR cabo rojo
23xw4w13
=USPR caguas
041nq193
414ppq07
=USPR carolina
-sistema-universitario-ana-g-mendez-incorporado *
1agkhd16 11ho
5phyf558 11h9
=USPR cayey
0yxqn620 11h9 *
=USPR guaynabo
1dw5nq39
2xs6gm19
525rz773
=USPR gurabo
2smd3j38 *
=USPR humacao
20wm8g88 11h9 *
=USPR lajas
3szwdb82
5magkd24
=USPR manati
57m7sf25
=USPR mayaguez
0jc3bm81
0wek6x04 11h9 *
1e1j7z08
1g7yfj48
5gw1cv54
5km1xm91
5t7fg049 y7j zu9 11gf
=USPR ponce
022qva30
1ffvgk12
43d2wd47
4vs2n780 11h9 *
538pfx71 *
5908st72
5jygpn52
=USPR san german
0xcgnn15
=USPR san juan
-university-puerto-rico *
03tks917
0bgr8r13 y5k 11gf
0g3xxn90
0h25w961 11h9 *
0krzbm55 xnl 11he 11hh
0qa8mx25
17ysyq31
17zjpk59
1b8jmq89 *
21d9wv59
273xz717
2ax7q288
2ke25a78
2njytm78
2qqw3j37
2yg0nm07
37gty358 11ho *
3cxxnd48
3tjwy964
3vd86m49
42re3x97 y9s
43wqnn43
44fqcn90 ynw
453v4r20 11h9 *
4bg0r715
4h1bd429
56sfsm69
575v6d36
5at36m36
5p72vt26
5r9v2c42
=USPR utuado
5s2fqz02 11h9
=USRI charlestown
1f3z1j62
=USRI coventry
4ne33r42
=USRI east greenwich
-gordon-research-conferences *
=USRI kingston
0h739y88 11hu
13ckk937 *
1afdc871
5gmzxc62
5s9s1q23 11hu
=USRI narragansett pier
18nbcn37 y7j zu9 11hu
=USRI newport
4bnxa153 y8j
=USRI providence
-american-mathematical-society *
-association-women-mathematical *
07vtf240
0rxpqe74 *
12mse022
15b0dz43
1aw9fv09
1k5gt570
279hze33
2p5amq61
2r89bf73
2y6cph55
3w2cyv53
4h6azc67
4mxsc976
5gq02987 *
=USRI town narragansett
1z83jn29 11hu
=USSC aiken
16as8p17
5vc7qy59 y1e
=USSC charleston
-citadel-military-college-south-carolina *
0fgkb535
0rj79h44
12jban78
3zzjgp12 y7j zu9
=USSC clemson
37s24f05 *
=USSC columbia
-university-industry-demonstration-partnership *
0389wp47
073a9s97
0qg2m632
290xtv45
2b6qw903
2vzm3e56
2yskj382
320vkk33 11iz
3sk27d45
43cdzb63
=USSC fountain inn
135zba32
=USSC greenville
0p84xb64
229evh14
46g6xj75
=USSC greenwood
32v46217
=USSC hilton head island
57v1ah93
=USSC orangeburg
-south-carolina-state-university *
=USSC pendleton
3f0ktd53
=USSC richburg
0rp0wr34
=USSC rock hill
-winthrop-university *
=USSC spartanburg
-spartanburg-community-college *
3v25yt44
4dzs7b08 *
=USSD agency village
-sisseton-wahpeton-community-college *
=USSD badlands national park
0fc2ss05 yaa
=USSD brookings
0qkgfc37 11jg
15jmes13 *
2hewtj70
2w3ga484
=USSD estelline
2wpfgw42
=USSD pierre
-south-dakota *
5a5cbz35
=USSD rapid city
0ch7yk27 *
39gq4j49 123q
=USSD sioux falls
-augustana-university-association *
00s3as24
0b3wxb81
0ffy1726 123q
4g7z4238
5ndpad60
5yk8d495
=USSD spearfish
-black-hills-state-university *
=USSD vermillion
043h8f16
=USTN bristol
56texh07
=USTN chattanooga
0nqb1v70 11kb *
5tk3rm67
=USTN clarksville
1xez3q03 11k3
=USTN cookeville
5drmrq39 *
=USTN dayton
1bgnmj50
=USTN franklin
1ja0g918
=USTN gallatin
1t51rc23
=USTN great smoky mountains national park
0s2q3495 yaa
=USTN harriman
-crosslink-composites *
=USTN jefferson city
514zp273 11k3
=USTN johnson city
48rmbb49
5rfqv493 *
=USTN knoxville
0k302405
0xzqjh13
1bgeqk20
1y6jsg53
20f3ap87 11kb *
244zj488 11k3
4vj69e88 11xj
5ctb2n55
5m3b2090 11ln
=USTN lafollette
402nwp88 11k3
=USTN martin
-university-tennessee-martin *
=USTN memphis tn ms ar
5t3s2h88
=USTN memphis
-american-mathematical-association-two-year-college *
-christian-brothers-university *
-moyne-owen-college *
011qv509 11kb
0bc02b32
1cq23130 *
1kdv5654
1nst5m10
2kmk9y17
2pxpz754
2r3e0967 *
37zvxe90
3b5nmf59
3mpa6785
3qmgc142
3rx10x31 11kw
44ze3t60
49xfwy04 *
4mdfaw94
56wg8a82
=USTN millington
-united-states-army-corps-engineers *
=USTN mount juliet
110y7e41
=USTN murfreesboro
2n1hzn07 *
=USTN nashville
-belmont-university *
-david-lipscomb-university *
0dwsfp88
0eg2e012
0k63dq23 *
0w7v7a37
1bbs6821 *
1fpczx89 *
1rxhds71
237c2m81
2fynbf61
2rjj2m04 11lt
2vm5rt34 *
38gwk587
3dk6td20
3g8swq49
4wga4j73
4y40x506 104f
4z941k25
5bab7f08
5dq2gs74 *
5qx1va48 123q
5qx7aj05
5s409k40
5sxdtc98
5xh28b78
=USTN naval support activity mid south
2y81ys86 11yy
=USTN newport tn
25gc2882 11k3
=USTN oak ridge
-department-energy-oak-ridge-operations-office *
0q6v6102 11m5
1dvj3d25 11m5
1pwmqe95
1qz5mb56 y1h 11mc
1wass480 11m5
2hrbeb75
2xn1ny06 11m5
31478740 y1h
409bt986
40vxhp34 y3e 11md
4nza6677
526p1y61 *
5p915b28 11m5
=USTN powell
2faghm73 11k3
=USTN tullahoma
-university-tennessee-space-institute *
=USTX abbott park
4kqnth20
=USTX abilene
-mcmurry-university *
3ff06b47
=USTX alpine
3x7qhw59 11mw *
=USTX amarillo
03frhn24 *
4kqxbr46
=USTX arlington
-university-texas-arlington *
=USTX austin
-austin-community-college *
-looking-glass-ventures *
-pecan-street *
027xaa87
04eyxv41
06c77m33
07t8rt26
0835yh61
09ey6w22
0dez5550 104f 11o9
0fj73d18
0g6vqe09
0hj54h04 11nf *
0hypk195
0nvc8n52
0swwa029
0xdgaz28
0xg4bh43 11n0
0z14x915
11q9hc45
11v5mm15
12czwk30
1577qj03
15yf2b46 104f 11o8 11o9
16kfpn06
19jywm96 11ms
19q26a60 123q
1gek1696
1w61pg27
22hv1693
22zknp80
26exqw73 104r
2e0efw43
2ky21x08
2pdq4q20
2vp2wp62
34bxn811 11n0
35b6vx73
3hgmmt92
3jgp2295
4054nn90
424mzx13 wxa x6r 11n0 11wo 11zt 1201
49jv1y58
4cqx3k82
4jd9pn68 xmm
4my4q272
4vpmmn63
51d90518
52sw9d77 104f 11o9
53wph561 11n0
54btrt70
57m58668
58by8c55
593xbv16 11yv
5hfq4k54
5n545h05 *
5v0sks95 11n0
5x022254
=USTX beaumont
-lamar-university *
=USTX bedford
0v2gzk12
20bhbq26
3s377g11
=USTX big bend national park
4hh72v06 yaa
=USTX brenham
3g68pb09
=USTX brookesmith
3pf0rw82
=USTX bryan
3p8qrw52 11on *
=USTX canyon
4gnp7x40 11ol *
=USTX college station
-hyq-research-solutions *
-texas-m-agrilife-research *
034eay46 *
1ds51411 y7j zu9
1f5ytq51 11ol *
1tx6pn92 11on
24q01f72
=USTX commerce
1red3556 11ol *
=USTX coppell
47305x76
=USTX corpus christi
-mar-college *
1mrfdz82 11ol *
4rpe5h19 11ot
=USTX corsicana
0tkf5j20 11k3
=USTX dallas
-silicon-dynamix *
08khdx92
0q16t150
0zm09144
13kjyp64
16m7mb26 jcw 10uy 11p0
18gpkq23
1j170155
1khhjy85
1rgp0j22
1s8vy398
26h23c78
27cbpk76
2jr43a19
2nadbe75
2p6hxb93
2wqw8685
32sf2845
38v75980
3c9rfp36
3cbz4r60 11pu
3cv0r897
3d56t467
3exev935
3n0d3a30
3nxfhe13 11pw
3qbxj466
3vsmv677
3yb5ec17
42tdr378 *
4d6b6d46
54bx8w47 11pw
578t2977
5a1ky058
5byvp690 11nf *
5pmj3x43
5wevan27
=USTX denton
0v97ad02 11pm *
4dyzkj40 *
=USTX dublin
23ynsm82
=USTX edinburg
2afb0t44
2p5xjf12 11nf *
=USTX euless
2h76er25
=USTX fort hood
2zda6x08 120u
=USTX fort sam houston joint base san antonio
1vpa2k04 z6d
5wnp9598 y3c
5yf8st19 zu8
=USTX fort worth
-botanical-research-institute-texas *
00s8jb40
02pscq53 zsw zt1
03q4qk22
0ye3dd93
165awy39
183brd71
1cx85066 11qi 11qo
1g9pm929
1pj30291
25z7mw11
2nkp4593
3bx7ym29
3m9js843
3vdm5c68 *
4a8vas09
54b0b564 *
5msxaq47 11pm
=USTX galveston
0w0k4e67 11ol
13rtse27
16tfm930 11nf *
2whycf93
=USTX georgetown
5gj63w50 *
=USTX granbury
5ced3r45 11k3
=USTX houston
-ictero-medical *
-lunar-resources *
-vivifi-medical *
0190yn48
048mxk03
08zs3103 *
09ara090
09m79n22
0dqsbj20
0g3ck957
0gcjcf31
0j7qa995
0np6vq88
0ns2jr13
0pd2er22
0r4vsg44
0x75sk82 *
0zq3v614
11bwvz55
1aq5nn23 or9
1ar4p885
1kfg1c79
1n66aj04
1reat095 11r0
1xpt7p88
1y4fs673
23ej5c96
27zt9171
29bcfw81
2bxpsn10
2cfpj844
2ezdv132
2nre0x31 11rt
2pkt3s45
2pttbw34 *
2vtdx988
3307tq49
34nqjm29
35n7q728
36wrr275
37hnxh06
3akk0h64
3e4a0h58
3ehx1h11
3gds6c39 11nf *
3nj2kd75
3sc4n560
3td4yf75
3ve7j725
3wx30207
3y6j4b59
40vwpm13
44xf8y74
48sx0r50 11sa *
4frgh028
4hqxh742
4nshjv23
4twxam07 11nf *
4wedba92 q55
4xx4z452 y5k
5166vc35
52nwcv16
552wkf46
5bxjx840
5ch0aw77 *
5cz92x43
5n2ytn05
5rsgy424
5tqdsh31
5tte0y64
=USTX irving
0ax0a039
1xcepn55
20j9h223
2885vs25
2jqp5961
2xza3v49
3dndpj42
56skxz71
5he76226
=USTX katy
37zk5p77
44b87t53
=USTX kerrville
0ep9v282
=USTX killeen
15hh0z25 11ol
=USTX kingsville
5abs3w97 11ol *
=USTX kingwood
20rmtx45
5tj4xy20
=USTX lakeway
2s4j4k11
=USTX laredo
065jf269 11k3
28861t28 11ol *
=USTX levelland
0n178f58 *
=USTX longview
0gmd0m82
24a76r57 11k3
=USTX lubbock
1p0xth29
33ztpr93 *
405mnx93 *
4rbx9m94 *
=USTX lufkin
0eq2sn47 11k3
5nxpx497
=USTX mcallen
38bmqx75
=USTX missouri city
23bj9w84
=USTX nacogdoches
0hq0e369 11nf *
=USTX odessa
-university-texas-permian-basin *
=USTX pasadena
-san-jacinto-college *
=USTX paso
43gh2t42
4d5vba33 11nf *
=USTX plainview
11fcvm83
15p17h26 10di
=USTX plano
0w85m497
4aw6vq52
4k738y75
5t5ek106
=USTX prairie view
449kf092 11ol *
=USTX richardson
3r4vfr28
49emcs32 11nf *
518yg160 5su
=USTX san angelo
4n34rm95 *
=USTX san antonio
-hispanic-association-college-university *
-our-lady-lake-university *
-saint-marys-university-san-antonio *
-university-incarnate-word *
010ck580
084njv03 11ol *
0951b249
0m1mwc36 120u
0t8gz605 *
0te98f55
0wbskb04
101ppd69
1egdsz94
1kd65564 11nf *
1sq4yt06 11q5
25m0q735 11uh
26a27k71
2f6dcw23 11ug *
2gb0hd06 zq0
2xs1qc84
31ffw737
35xhk118
3fvnza37
3gxnrw66
3tghng59 *
40r1a296
44asbp74
4aysmc18 11uk
4d06rs29
4v6cz278 *
4vrzee53 11yv
4wx09w42
5jnms536
5r5zfp34
5sxfrm39
=USTX san juan
0mnsjn75
=USTX san marcos
5h9q1g27 11mw
=USTX seguin
-texas-lutheran-university *
=USTX southlake
23y94y35
2p5gkq58
=USTX stephenville
263v9e25 11ol *
=USTX tyler
-texas-college *
1azfw069 11nf *
3wzt2e41
=USTX victoria
1khwek78 11sa *
1sgmr115 11k3
3sy36a97 11k3
=USTX waco
05781934 *
411d8q28 yaa
58ackw67
5p2jqt70
=USTX waxahachie
518nb352
=USTX woodlands
0v64s089
2d814r78
2ewqte53
3efxbk04
5xc20j70
=USUT bountiful
2g1ete17
=USUT cedar city
-southern-utah-university *
=USUT herriman
1ypm9g92
4fp9z389
=USUT lehi
0w9j8f37
5eebgw43
=USUT logan
-bridgerland-applied-technology-college *
0d403277
0h6set76 11wj *
2d5zdh33 11vw
2w403h65 11vw
=USUT ogden
1epn2q93 11wj *
4mwp2j83
=USUT orem
2rxpxc98 11wj *
=USUT provo
1g53ch46
2wdwpg14
3w5df895
47rhhm47 *
=USUT saint george
2axrxp93
2sp8bz52 11wt
4dx66682 11wj *
=USUT salt lake city
-rebel-medicine *
-salt-lake-community-college *
0c2tyx86
0fkqvh14 11wi
1jhj1k54
1zmyz259
20jjrx43
210dff90
21f4v087
2f7d6n92
2mv6r745
2x59h163
2zr7fv36
3bs7gs75
3hnrwx04
3r0ha626 11wj *
3ta8zr15
3v7tx966 11wr
47s7ex42
4k4ejz78
4mvr1r74
4xg8kp91
512kbj07
54y3ya26 zsw zt1
56rync30
59rnte75 *
5bqa2z43
5rpz9q70
5sew3266
=USUT sandy
4k9e4w52
=USVA alexandria
-american-geological-institute *
-american-indian-higher-education-consortium *
-american-statistical-association *
043f3h38
0490n048
0bmxes04 102d
0cr6dj68
0f7paw60
0ks90424
0q3m9b74
0sv75074
0t9khr87 y47
0whkrf32 vx6
15wb9p75
1ghfgz70 11xj
1v6d0b34 xsj z22 10mq 11ee 11xj
21nxhr62 y6v
28yd4c30 11yh
29b7h395 11xj
2a71dp93
2mmhjt53
2shwmm76 11xj
362bde51
3bvhwx18
3dhqvj54
3gfc5a27
3h7mcc28 11xj
3ha87v47
3mn4jv82
3rjctb63
3xe4tt38
41n8nd21
44pgyv50
4ee4nv15
4q9m7550
4qrv9y41
4wdc4w42 *
53my8279
55e01504
583r7t67
596zec96 *
59t9bq48
5j2c6r36
5pj5cg52
5wqqhv83 vy7
=USVA annandale
-northern-virginia-community-college *
=USVA arlington
-american-institute-research-behavioral-science *
04tay810 11yy
06gmme17 y3c
0afsp483 11yv
0b6sbb32 11xj
0j4ngr24
0rk2pe57 11yy
11e9bt93 wpg
15agz903
17x4hj83
24weye46 *
2q0cmk43
2rc83v19
2rnyzs79
2ypept83 y3c
31279439
34krhd70 11z0
354t7b78
35w1gb98 ya7
37gd6g64 vy7
39ymf386
3ar0mv07 ya7
41vekr17
4eekkg41 y1r
4f6cgz95
4g4wrc61
4mxfzz97
4nh1dc89 vxd
5pz6g159
5v01mk25 vy7
=USVA ashburn
13sk6x84 zox
1d5zhz86
4p8tdq61
=USVA ashland
-randolph-macon-college *
=USVA berryville
2ved8513
=USVA blacksburg
073tn017 11zf
0a4fk439
10prmy50 zpi 11zf
2smfhw86 *
3dzwnj91
5953j253 11zf
=USVA centreville
3yhpeg97
=USVA chantilly
01sezm06
1d357q33
1h2d3422
24b23796 xf2
4zyakw81
5rkwe274
=USVA charles city
3k69wj69 1241
=USVA charlottesville
01jdw720
05gh7453 123y
0dw75k93
153tk833
1g9ayx80
1z71je29
243m8266
3a0kcr96
3k0pmz17
3vtv7935 123y
4jmpmc14
4m24yn62 y9h
4nkhqe34 11yv
4v9v0986
4w75nz84
4x361v68
52xn8j53
53vdtz38
5d5mza29 *
5e87zb45
=USVA chester
3ehdx160
=USVA earlysville
-axon-dx *
=USVA fairfax
07gcc553
0fgdtt86
0n5swf94
0rm8v059
0y6v8h24
15kk2x11
192stn37
1rpq5x59
21gxf250
22nwsc56
22t7x179
2jqj7156 *
33p51247
3nspj452
3rkdmq10
4smycn12 120n
=USVA falls church
0zbnzw74
1e2k1j30 11yy
3df8gj37 y8b
3ky7jj30
4g2rbh88
4hhwm583
4mrb6c22
53wq6q28 1249
56da5v93
5d58ss79
5kewds18
=USVA farmville
1awv9175 *
=USVA fort belvoir
-defense-contract-audit-agency *
1r097937
24z17f57 y1r ya7
2knc1802 120u
3bq05s23 11yv
4tz64554 y1r ya7
=USVA fort eustis
2t7y5s37 11yv
=USVA fort gregg adams
1p1q1f66 121c
5kyx6f64 121a
=USVA fort lee
2skkz355 121c
=USVA fredericksburg
4dzfqx38 *
=USVA gloucester point
4eeqc889 *
5c6y9623 y7j zu9
=USVA great falls
0jsr1632
12mp1p41 107d
4csczr47
=USVA hampton
-hampton-university *
0fadxs59
0pc6ac31
10ww9x09 y5k 1231
1bp8jn44
2ajbht29 121q
399mhs52 y5k
4ks5c429
=USVA harrisonburg
28pmsz77 *
=USVA herndon
2y1rjh68
3n60vp23
4f9wy197
59ytf396
=USVA langley air force base
0tvq5277 y3c
=USVA leesburg
10142385
1jv71z12
3sd2pz70
=USVA lexington
1ngnm118
=USVA lynchburg
0w4qrc49 *
12019z16
3grk0f38 *
=USVA manassas
23nx7r16
37130043 120n
=USVA martinsville
1nnpkx41
=USVA mc lean
-mitre-corporation-virginia *
=USVA mclean
06qmn341
0h5sa678
0zv91802
154dw965
16ex3g83 *
1v3fsc55 y6v
20prvv72
28vrr082
2g0c8b84
2zj0f830
3dj6sp35
3pnvey90
4e41qn78
4j3rah08
5axzq880
=USVA newport news
-christopher-newport-university *
-global-atmospheric-technology-science *
0jcbwz30
1k2cxc53
2vwzrd76 y1h
33wxpt21 122s
44e62w43
=USVA norfolk
-norfolk-state-university *
0ggm6d20
2ts0wj93 1230
3rrd1912
47nnbj13
4w46c814 xw7 11yy
4zjtrb98
5326dh45
56hr4255
=USVA oakton
349vgr77
=USVA pentagon
2x3zr378 11yy
3kz56x72 11yr
=USVA petersburg
-virginia-state-university *
=USVA portsmouth
35agn614 120t
4rr3w237
4vxq1969 120u
=USVA reston
-john-wesley-powell-center *
0c0zxf82
0c29a773
0nqpc320 123q
12cvds63
1cvtn938
1k02wt67
1x8cht46 123q
1ypbmk97
21jr9c59 123q
23czga33 123q
2ajrys73
2vdmpp49
2xz2v383
307c8498 123q
35a68863 y9g
3yqtkg69
4s1zep84 123q
5ey8y521 123q
5mmhfh95
5pyq8e17
5r34a481
=USVA richmond
-virginia-union-university *
0zp0pb38
1q4vax14
1rg4e096 123q
2nkdxk79 *
30f73571
3g6q9121
4n8zmx34
4ptwdm39
51nxew65
55cg2t55
58gp5587
5c30h479 123z
=USVA roanoke
2rsjh069
5dt3h538 *
=USVA springfield
-computational-physics *
2nmtng65
=USVA staunton
27xhdf25
=USVA triangle
47t8t227
=USVA tysons corner
2ga7kh69
2h0cdt26
2hweh132
3b8cwr11
51rcp357
5scq4290
=USVA vienna
-associated-university *
0mebz780
29d3gv02
5k7rm370
=USVA virginia beach
09w2dq98
0q6g3329
26x1ah07
334n3565
38st2x32
3fqkgf18 11yy 1230
3ken7w58 *
4ykrg907
=USVA williamsburg
1fjvrm82
3hsf0573 *
4d7hfa19
=USVI charlotte amalie
0agc0t21
156y9725
=USVI frederiksted
4ghsqz27
5mf37487 1253
=USVI saint croix
17gnes95
1q5hrg92
30x2rk64
34amfs97 *
35sts487
4jc47g48
=USVI saint thomas island
0amdr662
2chpvy95
=USVT brattleboro
-rich-earth *
1zsaxn18
5gj50p33
=USVT burlington
03gt3k37
155zta11 *
1hx6v225
4577y567
5k70qf45 whk y7j zu9 125h
=USVT hinesburg
-wildlife-imaging-system *
=USVT middlebury
-middlebury-college *
=USVT montpelier
2edrav93
2hem7625
5c602238
=USVT south royalton
2gky3n02
=USVT white river junction
2et65004 10e1
4xv0vq46 y6h
=USVT williston
2zynam48
=USWA auburn
4s68af23 *
=USWA bainbridge island
5658wt11 wbb
=USWA bellevue
-bellevue-college *
139qyf93
1t74p940
4bzpg960
=USWA bellingham
-northwest-indian-college *
-whatcom-community-college *
5wn7r715 *
=USWA bothell
08ptfs71
1c5ysa46
1vwesc15
20tv1e09
2pys4392
2ygzhr13 1283
=USWA bremerton
278h4n28 120u
55j3c439 wbb
=USWA bryn mawr skyway
4ctztq28
=USWA cheney
02g57a93 *
=USWA desmoines
07aah170
=USWA ellensburg
49c8eh51 *
=USWA everett
-off-planet-research *
4rv1cp59
=USWA federal way
0jvtsq80 wbb
1s0tbj55
3try4356 wbb
=USWA hoodsport
1ddxs846
=USWA issaquah
32fw4w57
3hxvmc90
5h3y2073
=USWA kent
-stoke-space-technology *
=USWA kirkland
102wtd28
3n8d2685
3tex3d35
4kxtb734
565bwx98
5ftp1b91
5qfktv10
=USWA lynnwood
5fb1yp60 wbb
=USWA maple valley
1yea6f19
=USWA moines
-highline-community-college *
=USWA olympia
-evergreen-state-college *
0bcmnq73
1876xy81
1chn8516 1271
1g7ypx22
1vtcwd37
2rt0vs64
2x2akc96
3dnb3013
44p0s778
=USWA pasco
2394tn51 *
=USWA port angeles
1srarb97
470n4p24
5yk2ee68
=USWA pullman
14vdsh37 127g 127q
39fx6g98 127g 127q
49zrt876
5dk0ce17 *
=USWA redmond
0d0nc645
0r3np134
25ny4j27
3pcb7145
583jne22 *
=USWA rice
1dw5f393
=USWA richland
30h91v78
3wpv8896 127g 127q
4rc0xn13 127q
5h992307 y1h 1134
=USWA seattle
-alpha-bio *
-astrolabe-analytics *
-institute-system-biology *
-seattle-community-college-district-office *
-seattle-pacific-university *
-sunfly-brands *
027frf26
03nx8950
07ps6h72 *
09tqys91
0b4ram58 87y
0cm2cb35 wbb
0cvxb145 *
0cz0md82 128l
0p2ftz29
0pjnm784 zoe
0qejsx81
0sqxrc60
0zgb6374
14eqcp15
154kn471 128z
15ypce77
16vvvm54
17bk0e71
19s68r62 123q
1a258x16
1cp21a44
1degd278
1gbt6a54
1h7fye62 zti
1njes783 *
1r5k6556
1rgwy395
1zkkmr61
22v2jn96
25w6c475
2684h094
2exrkh26 wbb
2hshs559
2jqc0m91 *
2jwb0b65 zti
2k8zdn75
2mbc1535
2vfaya75 11di
3cpe7c52 *
3crn0n59 zte
3fm7r592
3jxvbk42
3pfjex63
3wev7075
3x7xkt65 wbb
3yqekx34
456r8d26
46zshe38
47fr0y29 y7j zu9 1283
49ncjx51
4dcvdp86
4hkmct58 *
4j9rp686 wbb
4mv4n011
4n64pm61
4ng4dd31
4szwah67 128z
4w972m76
52w21a87 1283
54bfvp24 y7j 1283
5555bn28
573mff95
5ajmm513
5fw9zk80
5hv0ec94
5kx3hd68
5r7z1k40 zti
5rf9kg86
5t8s3y29
5w520734 *
5wkbzn97 129w
5x3f0345
=USWA sedro woolley
5r5kfz11
=USWA shoreline
5fdvx677
=USWA spokane valley
4kxvp486
=USWA spokane
-black-marine-science *
3gwnfe45
3ze70h02 *
4j9d0s43 *
5679z329
5de8dt65
=USWA tacoma
1sfyq865 120u
1vh5nd96 *
26f1w290 123q
2wyf1c22 wbb xun
2xkqnf65 wbb
3r1hk592
42drmv40 *
4kdf7678
5n8t2628 1283
5tr89b24
=USWA tahuya
-usenix-association *
=USWA toppenish
5y5qmm69
=USWA tumwater
2p715032
=USWA vancouver
0g2fk805 127g
2hv38g57
2hxgd925
2v16jm22
44ef4c90
=USWA walla walla
5axv8155 *
=USWA wenatchee
4mz0gg46
=USWA yakima
08d6qw11
4yghvt66 wbb
=USWI appleton
-lawrence-university-wisconsin *
0at47r27
383bnk62
=USWI baraboo
3b98ms23
=USWI brodhead
47bhaf32
=USWI cleveland
-lakeshore-technical-college *
=USWI crosse
-university-wisconsin-crosse *
1p3c3c27
38t8ze69 123q
39p8pn96
43wc0k64
4zfk0m49
=USWI deerfield
1syzk830
1vc30847
=USWI eau claire
-international-alliance-phytobiomes-research *
-university-wisconsin-eau-claire *
=USWI fond lac
1herdm14
=USWI green bay
-northeast-wisconsin-technical-college *
5hbexn54 12cf *
=USWI hayward
4ycrgr69
=USWI kenosha
-university-wisconsin-parkside *
54nr9p58
=USWI kimberly
208m0s40
=USWI madison
-morgridge-institute-research *
01p3qb93 12bu
02y1bq07 *
099tem44 12bm
0jq6bk95
10g9bb70
19jdc178 y9s
1c5bsw63
1ca2by25 y3e
1dra3713
1e4byj08 12c4
1ejwte55
1k3ptk15 zsp 12bu
1qzcyx42
1sepf450
1y2jtd41 12cf *
263xn725
293c0n43
2ajgy086
2b06aj60
2de4ka70
2ebkdp37
2fwgk331 12bm
2khz2m68
2kj3rm24 12bu 12co
2mqqhj42 12cc
2psedk13
31gkqq69 12bm
31sp1p50 y9s
35hx7715 y7j zu9
3b8vas82
3ccs9d57
3cqzsb89
3e3qgk42
3f0wvt12
3nmkqc55
3ydkyb10
3z39qd89
414tnt28
43c4kc51
4gds4h28
4gq8q482 xnl 12bu
4wfsry95
584zvc19
58erz278
5mdm7050 12cf
=USWI marshfield
3sqpx865
4ky5a503
=USWI menomonie
1gb8pc70 12cf *
=USWI mequon
4k83g518
52h6se21
56t2ab10
=USWI middleton
31w3kk19
=USWI milwaukee
0aqz1698
0qqv6244 *
115fxs14 12cx
1s63dd48
1sx1pm50
1wg0jw10
1wn0y376
1wnzxq37
1z82a634
22ww2d20
282ypk29
28yrea10
2d9b9b11
2e21yv44
2fwtv659
2q1yqq82
2qr05d85 *
2yq59v27
31q21x57 12cf *
32ye4r43
3n5rw513
3sgr7529
3sh0x419
4gr4te78 *
4h7cfr36 *
4h7gk919 *
54jyh162
58g1h315
5a5zgn96
5n3s1g83
5nz57427
=USWI nashotah
137p4457
=USWI oshkosh
5w22af52 12cf *
=USWI pere
1hw93t68 *
=USWI platteville
2xpkhc07 12cf *
=USWI ripon
-ripon-college *
=USWI river falls
2ep9vf55 12cf *
=USWI waukesha
14th2j85
5bjr0y28
=USWI wausau
3zxy2q77
=USWI wauwatosa
16b0fq51
=USWI whitefish bay
1w2yvg65
=USWI whitewater
49hrzs50 12cf *
=USWI williams bay
232qd816
=USWV beckley
28ebfc83
=USWV bethany
4a6tv155
=USWV charleston
0j80js52
1yaers16
24hqb733
=USWV elkins
1yscvc28
=USWV fairmont
47wwd089 *
4xr3m042 zqr
=USWV glenville
4q2w0g82
=USWV morgantown
047fvq66
11vxgd24
3m4gcv27
=USWV parkersburg
-administrative-resource-center-treasury-franchise-services *
07x3v691
=USWV shepherdstown
-shepherd-university *
=USWY casper
1phkkj35 wvk
=USWY cheyenne
0pqdc111
275a3771
3y5ndk86
5pvaka44
=USWY laramie
1485tq96 *
2gpbfd77
37t6sq87
4d8mwk58
=USWY riverton
-central-wyoming-college *
=USWY sheridan
5wpm2y06
=UY canelones
1t3s1q45 csk
=UY montevideo
06tw6m05
0jkr8r49 10wn 12ex 12fb
0ysy1705
17qzdd52
19xvpc30
1qh4r857
1tyh8d23
1vkp3w06
22r3pj76
2ddw7220
2h21fh05
2ke94622
2ntpet30
2pzme005 12fg
2r5r0c98
2rywpk25
30bbe882
37d0rg86
38vdm896
395ngr64
3b3ph316
3e8mf369
3egaj678
3ypykr22
44gxcb75
4apqa227
4dpm2z73
4eq2dj68
4jdthe46
53fyjq47
5ef3nj70
5eghha10 12ex
5gaped89
5pvn0w32 csk
5w626e73
=UY pinar
4tt6wm54
=UY tacuarembo
2sspdz82
=UZ andijan
03d0er09
0wd0xj77
1p08rg37
5eze5936
5fnf2f71
=UZ bukhara
05ag3869
0swkht58
1hh59206
3t94z196
434dtp78
4p7gfb16
5gb5xf93
5k4xnj24
=UZ chirchiq
1edayx41
1nzrgp81
=UZ darkhon
0h45ss21
=UZ denov
50trge43
=UZ fergana
0fds2k14
13yaf259
190ze463
4vvwcn96
5th6qs39
=UZ guliston
404f9j94
=UZ jizzakh
1mk88r89
5ap1tw43
=UZ khiva
3fatne33
=UZ kokand
0xwpff16
468e4316
46q22e19
=UZ namangan
0k8k8t47
0kfc2x89
191rzs41
1kev6z34
37z3rx48
3hahne97
3j90c872
5k81nw90
=UZ navoiy
07fthm19
4q8yne12
=UZ nukus
2b42av24
=UZ qarshi
00w5zc19
4xs15c78
57vd3p67
=UZ qibray
53kv8p63 12i4
=UZ samarkand
0kb8e717
1r159865
26wyz662 12ha
2b6gy972
2jnwtt18
2yxx9y43 12iy
3gc29549
=UZ shahrisabz
3kb66j27
=UZ tashkent
00vpa912
02rr8291
097d3a24
0a9eka65
0cyf6533
0ggdkg91
0hsky907
0j9qzp88
0jxr5c40
0msh6959
0phht511
0ste1919
0wv91274 12i4
0x6wnm78
0xkg1h94
0zgv2r34
11647w73
13vsg966
14zh3y29
158xba94
17x26m02
1fn0b882
1g0t1k10
1kbxwc15
1s4mx151
1s7pfd33
1wm7hd09
1x2s7885
1xgfaw76 12hc
256tjn64 12i4
28hx1067
29t9db68
2erf0j28
2etsyv71
2kawe830 12gb
2qxqsg35
2wjvj587
2xmpvg90
2xt0e812
32vgar48
35ahym13
35cgyb19
35v3tr79
3870dx82
3b7q7m09
3be12t48
3cdjre93
3d53xe41
43dtk166
43h9aq51
45qcpw44
4jg3v591
4mks7528
4pxa8844
4rn6hj09 12gb 12ir
51g1n833
52bk0b97
572x6v90
5987a729
5awqgz82
5bwfhf51
5ck7c689
5gr4mx33
5jcsht27 12i4
5jfh7098
5s259e10
5sg6gr96
5sgw3s08
5vw8d065
=UZ termez
1tts0094
446f0x88
46jt8k23
5416zy49
=UZ urgench
0svs2744
0vmsps81
14qgt066
1bnkr993 12j7
4m053216
=VA vatican city
3ze4yx94
=VC kingstown
3ktdv554
=VE barinas
4382kq29
=VE barquisimeto
24msj675
2fy17q72
37jqrk16
=VE cambural
0sbcwg24
=VE caracas
07fpb915
07ve1c97
0dbx4k72
0vpxhq27
129z1n29
143dvz59 12ke
14apwk83
1ak5cj98
20hzkv18
23kaz366
2b1w6965
2r59nq91
2sd7kz27
2wcaw311
3561aw17
383bt318
3bgf7t27
3c6r6d86
3thbf157
3z0qyb97
4gwnkw13
4yg3w958
54mwza93
5bv0r345
5d2nrb83 or9
5kacnm89
=VE ciudad bolivar
23cthn35
=VE cumana
3xygw105
=VE maracaibo
16qd7r37 12ki
4vy5s568
5av3zn15
=VE maracay
0d9nf164
354nax61
3re99q86
5a55ea71
=VE merida
22s5nv69
2h1b1x27
=VE nirgua
1qvpeq51
=VE ocumare
2enn9f76
=VE san felipe
3sm7xj72
=VE san juan los morros
3wezdz19
=VE santa barbara
307vw222
=VE tachira
5jy6f079
=VE turmero
4xxs0n60
=VE valencia
1twche52 9gg
=VE valle espiritu santo
1vd34q60
=VG paraquita bay
07wvrh90
=VG road town
1e9rc439
=VN bien hoa
3nypmk85
=VN buon ma thuot
1s7bde64
=VN cai rang district
4gwjz789
=VN can tho
071qz696
2vwfma54
3wfy4222
479ya967
4rq4jq39
=VN cao lanh
5jvjx121
=VN cua lo
1pjwns67
=VN ha dong
363rtq22
=VN hai duong
225cs656
=VN haiphong
227kwk61
34y0z725
3z9fzp04
4gb9ay54
=VN hanoi
031x3y66
0397f963 12mh
06qk6d61
09tqft73
0dd6af44
0drv3378
0ew91b62
0gxs8147
0jn6x547 12lm
0k099538 12mh
0nty7f09
0p5kn310
0phcce04
0tp4wm41 12mn
11109p83 12mh
11pd5k86 12mn
1351mb48
1bvv5f54
1ce8nm85
1gh9tr06
1mxx0e62
1mywhy53
1n2t3x97
1q6xeh32
1rw3qm79
1teg2k73
1vtndz62
1zgn0n49
21s58p89
21xbwv17
296s7206
2b207r52
2fw5vr12
2gswea15
2h28kk33
2hkzh190 12mh
2jmfj006
2ktys508
2panqy83
2scpdz59
2sndnx77 12ly
2va04a41
2wsd5p50
35d00922
360g3z42
391pvr85 10rx
3esj4g97
3j51tb87
3j8s2d17
3p84hv22 12mh
3qd55m24
3s2mhd04
3t0zs859
40tqsb23
4357wy15 csk
473nd746
4afshy24
4hqsm908
4jfns044
4k25m262
4n7s1j93
4nyv3z04
4q8wkj31
4qqcs583
4rw64z44
4rwqq797 csk 12mn
4sftj265
4w94d148 12mh
53fs4039
5920yd65 6dq
5c53qb74 12mc
5ep65r25
5g81h903
5hhz4s12
5nfbnp91
5w54hk79 12mh
5x2wrh98 12mn
=VN ho chi minh city
03g49r03
03szmg30 12nu
0g2j5111
0n8yb347
0r6mze37
0rpn1945
0v416254
0vbzs544
0waaqh38
10yce376
138jhg57 12nu
161zbh32
1atvfx83
1cs0jg44
1drq0835
1drx8a35 12nu
25kb2624
2999cg07
2b2dfs85
2c6yhw44 12nu
2d292n17
2hwy9s76
2qztxx10
2ryrf141
2th1pb96
2w2wps72
2xpmtg36
37hwy185
3damdk48
3fsckq75
3p379n52
3ta4se08
4g2thr40
4g43ky75 12mn
4gd0dj10
4ghved39
4p3g3g64
4qva2324 12nu
4r3prj41
4r9s1v23
4vtp9n41 12mn
50f5ff98 12ng
53nnef06
5da5vm76
5h7vck49 12nu
5hzn5427
5jfbgm49 12nu
5jt8x620
5jtnhy61
5kdc4973 12nu
5qq5b157
5rehad94 etf fb5
5xpj2n48
=VN hoan kiem
55bgss27
=VN hue
0qaa6j11
391j1294 12p4
4bm3wy68
=VN huyen chau thanh
0y8rfx07 12lm
=VN lat
1zfehm82
=VN long xuyen
23pm6532 12nu
=VN nam dinh
14028r32
=VN nang
01ydh096
164qgj37
3aebk093
3ecpp171
56sktz68
5ezss144
=VN nha trang
0a4nhr72
2m5qpk42
3zzgjc77 12mn
47van922
=VN quan nam
0twhc437
=VN quang nam province
2dh19c23
=VN qui nhon
36h5fs56
=VN son
4j5g5g52
=VN tam ky
0j4fc191
=VN tan
1bqt8g97
=VN thai binh
4wtn5j93
=VN thai nguyen
18qevc89
2128gy91
44deqz63
4gv3mr75
53jkh992
=VN thanh hoa
4k3bmm60
=VN thanh pho nha trang
17qs1m21
=VN thanh pho uong bi
3t0qhg62
=VN thi xa tu son
4h98gb56
=VN thu dau mot
10y5b925
3gvjya19
=VN tra vinh
5ghhgs79
=VN tran hung dao
58hj4z31
=VN tuy hoa
2vfh9890
=VN viet tri
36xsg644
=VN vinh long
0c72nj97
2zjr9h86
=VN vinh
1nwr1552
244cgm12
=VN vung tau
4pzh0a71
=VN xom tra ginh
58twm752
=VU port vila
1n0nt715 agc
=WS apia
27y41g36
3be9n013 agc
=XK gjakova
4g3dmm81
=XK gjilan
2mpjaz73
=XK mitrovica
50p80d78
=XK pec
1jrt3n05
=XK pristina
1kf3m979
2chhkx27
4hy66n19
4qtk4r03
5bdz9q12
5t3p2g92
=XK prizren
4554sv83
=YE aden
4ypy5v05
5bj7sh33
=YE al bayda
505vtn61
=YE al ghaydah
5c1b7t53
=YE al hudaydah
2wqnqt10 12ro
=YE amran
55y2t972
=YE dhamar
3qx2bq13
4tsbkh63
=YE fuwwah
1ktn5v16
=YE hajjah
0fnphk74
1rpcwa78
=YE ibb
2v4dqa55
3kwy8e78
3sqwbf24
=YE marib
1nd4jr17
=YE mukalla
2kv0px94
40jyv820
=YE sadah
3xv17r49
=YE sanaa
11bz9f84
1n0j2c74
28p57v76
2g1jdz81
2rsbbb97
2zv8ns48
35ky6r06
3j6pc929
3xzttv08
3ygqq617
4hcvaf32
4jy6j173
4kjeyv82
4vt2s547
4wvhdh30
520msa48
5b8hjk91
5py0bh51
5szyf872
=YE seiyun
12n7y874
1xp8dp03
=YE taiz
1kt88z76
4gkkrw50
5ngpb650
=YT dembeni
2t0k0832
=YT mamoudzou
0a37wp72 c1k
=ZA afb hoedspruit
5khzk066
=ZA alice
184vwv17
=ZA bloemfontein
09xwd568
33z08192
55chrm30
=ZA bryanston
59tx1z72
=ZA cape town
0900dw59 12wb
0da8jc60
0dd37d48
0eb23b86
0h2vm590
0wdsp051 127z
0yt1z637
0z7gk255
0zh72k45
15h57w45
182aph68
1edhwb26 12s9 12v7 12wb
1x2k2x19
22j2n646
2f9k5d27
2qfbkj47 12wb 12wr
2qzk6044
30j3nq69
3rtqkm37
3t1asa17
3vaby067
3xzjnp53
489p2588
49g44471
4ah4mt57
4dytjf82
4zbact24
56e9h402
56naah75
5erzpv68
5rgme147
5t4znb80
5y8yz623 12v1
=ZA durban
0wdk8w52
1g1ykj19
1skj4p30
2g0cdm62
2sz0wz08
34m6ke32 etf
4qzfn040
54r97095
5bh7ap46
=ZA empangeni
3v8ter60
=ZA grahamstown
0bfgxv06
16sewp10
455qtz98
=ZA illovo
5hq0zw41
=ZA irene
0p3c7c25
=ZA johannesburg
047q0d34
07wwmx82
0cpjch55
0qdy8675
0znvbk37
13m0ac37 12u4
15dcpw68
1dak5k93
1dgtbr50
1ejfnk07
1jgv6w72
1vffmg07
1vz09525
2a496f07
2ayn5869 12u9
2bxpm650
2g2syx91
2kbfqg41
2kj38n05
2t8zvv42
2z9s7e27
30ajjm26
37zdfv74
38cnrz59
3c4jsc02
3cqkav30
3dqrvm16 12ww
3ref8j98
3rp50x72
3ynvqh91
46mr5703
4gd0tn14
4gz5mr64
4mgkpz96
4z6c2n17
53x0xb84
5hm9xz59
5ke6rn16
5snt2t16
=ZA kimberley
1kn7bc28
=ZA krugersdorp
4kzeme37
=ZA mafikeng
1d002842
=ZA mbombela
2vxcq142
=ZA midrand
35k40b80
5y61yz75
=ZA modderfontein
1fsqt491
1gqqqf26 w0v
=ZA mthatha
2svzjn28
=ZA nelspruit
4c525d12
=ZA newlands
4m83yd87
=ZA pietermaritzburg
472a5v57
48s34f25
49faq822
4dmevr13
4gnxkq03
=ZA polokwane
17p87168
=ZA port elizabeth
2vfy7g92
3r1jm528
4k7ghc69
=ZA potchefstroom
10f1sq29
=ZA pretoria
03hsr719
04yh2r83
0g0p6g84
0nm7mw87 12v7
12jp3q29 12vc
148zjm56
193mtn28
1gwm7a05
1kjvq748
1m74k366
1vm69c87 12vc
1zq5hd53
20wtkd09 12w0
2bkp9390
2chqen44
2epph894 12vc
2j01mp63
2kzqp648
2qj02q19
2qsf1r97
2qv02186
37adk771 12vc
37mrss42
3ac3bx22
3fbgfy04 12vc
3kagjz72
3pq33964
3vwykn21
3x9hh156
45kr5p19
48cwvf49
48kh7197 12vc
4a711r87
4j6b9h44
4ynvhf97
50rx4p59 12vc
51wenh03
56206b04
5et9cg77
5fs80s31
5j00sr48
5vv3j050
=ZA rondebosch
3p74gp79
=ZA roodepoort
5fqva713
=ZA sandton
0kxeb811
1pxptg16
2p9tf174
=ZA soweto
5j6xkp39
=ZA stellenbosch
03hrss31
0q3tc787
1tdk5e36
1v7ra871
21gat914
26k11n28 12wr
3ag7kt92
42b4ps76
4fnrj705
4vwzyt55
5bk57929
=ZA thohoyandou
338xea48
=ZA vanderbijlpark
5ey7mm31
=ZA worcester
4hf8h220
=ZA ziqangweni
2yt3b208
=ZM chikankata district
26r6c532
=ZM kabwe
2ykdz073
=ZM kalulushi
54gnsn02
=ZM kasama
45v44z74
=ZM kitwe
472vpe75
=ZM livingstone
1tkwzk77
=ZM lusaka
011vmg97
0hpqmv06
0wnb9798
0y30p033
104vsb12
168dqv10
1tjmpw22
24zgm207
2wvztg94
33t3hf79
3gh19d69
3t8jp775
44wxf274
4bkp9e69
4gd6vy83
4p54bb05
5a66nm37
5anfvt56
5j2h7h24
5n7sxn21
=ZM ndola
09kg2k61
3y122s09
=ZW bindura
1bvkzq91 12xq
42zvmz29
52ygfd66
=ZW bulawayo
0c9gh315
2kesvt12
4150hy10
5fzhrv79
=ZW chinhoyi
05f4y685
=ZW gwanda
2s5cdn70
=ZW gweru
2gv1gw80
4xxc1193
=ZW harare
0pdb2p13
0pffe521
11kx6106
130vhy65
1a3phr56
1aee4f20
1m5rhx33
2c2jyf78
2e7r0h80
2fanfn34 12yc
3d3h3882
3dw0bd08
3vh02m05
4d3kxm45
4k6va493
4y0q2a96
4ze6rb18
5eg5vx64
5g8b2c08
5hdq6q33
5kyrk544
=ZW marondera
037m9489
=ZW masvingo
0wn5gw44
20bm8k34
=ZW mount pleasant
56rfe452
=ZW mutare
1hgyd665
2pvebn16
4dj2za52
`;
