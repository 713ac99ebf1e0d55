/** Made by scripts/background/make.ts: do not edit. Lines: state and folded city, then the recipient that nine tenths of the awards of universities there have. */
export const TABLE = `
AK anchorage	University of Alaska Anchorage Campus
AK fairbanks	University of Alaska Fairbanks Campus
AK juneau	University of Alaska Southeast Juneau Campus
AL auburn	Auburn University
AL birmingham	University of Alabama at Birmingham
AL huntsville	University of Alabama in Huntsville
AL mobile	University of South Alabama
AL normal	Alabama A&M University
AL tuscaloosa	University of Alabama Tuscaloosa
AL tuskegee institute	Tuskegee University
AR fayetteville	University of Arkansas
AZ flagstaff	Northern Arizona University
AZ tempe	Arizona State University
AZ tucson	University of Arizona
CA arcata	Humboldt State University Foundation
CA berkeley	University of California-Berkeley
CA davis	University of California-Davis
CA fresno	California State University-Fresno Foundation
CA fullerton	CSU Fullerton Auxiliary Services Corporation
CA irvine	University of California-Irvine
CA long beach	California State University-Long Beach Foundation
CA merced	University of California - Merced
CA northridge	The University Corporation, Northridge
CA orange	Chapman University
CA pasadena	California Institute of Technology
CA riverside	University of California-Riverside
CA sacramento	University Enterprises, Incorporated
CA san bernardino	University Enterprises Corporation at CSUSB
CA san jose	San Jose State University Foundation
CA san luis obispo	California Polytechnic State University Foundation
CA santa barbara	University of California-Santa Barbara
CA santa clara	Santa Clara University
CA santa cruz	University of California-Santa Cruz
CA seaside	University Corporation at Monterey Bay
CA stanford	Stanford University
CO aurora	University of Colorado at Denver
CO fort collins	Colorado State University
CT middletown	Wesleyan University
CT new haven	Yale University
CT storrs	University of Connecticut
DE dover	Delaware State University
DE newark	University of Delaware
FL boca raton	Florida Atlantic University
FL coral gables	University of Miami
FL daytona beach	Embry-Riddle Aeronautical University
FL gainesville	University of Florida
FL melbourne	Florida Institute of Technology
FL miami	Florida International University
FL orlando	The University of Central Florida Board of Trustees
FL pensacola	University of West Florida
FL tampa	University of South Florida
GA athens	University of Georgia Research Foundation Inc
GA augusta	AUGUSTA UNIVERSITY RESEARCH INSTITUTE, INC.
GA kennesaw	Kennesaw State University Research and Service Foundation
GA statesboro	Georgia Southern University Research and Service Foundation, Inc
HI honolulu	University of Hawaii
IA ames	Iowa State University
IA iowa city	University of Iowa
ID boise	Boise State University
ID moscow	Regents of the University of Idaho
ID pocatello	Idaho State University
IL carbondale	Southern Illinois University at Carbondale
IL dekalb	Northern Illinois University
IL evanston	Northwestern University
IL normal	Board of Trustees of Illinois State University
IL urbana	University of Illinois at Urbana-Champaign
IN bloomington	Indiana University
IN muncie	Ball State University
IN notre dame	University of Notre Dame
IN west lafayette	Purdue University
KS lawrence	University of Kansas Center for Research Inc
KS manhattan	Kansas State University
KS wichita	Wichita State University
KY lexington	University of Kentucky Research Foundation
KY louisville	University of Louisville Research Foundation Inc
LA baton rouge	Louisiana State University
LA lafayette	University of Louisiana at Lafayette
LA ruston	Louisiana Tech University
MA amherst	University of Massachusetts Amherst
MA chestnut hill	Boston College
MA dorchester	University of Massachusetts Boston
MA lowell	University of Massachusetts Lowell
MA medford	Tufts University
MA north dartmouth	University of Massachusetts, Dartmouth
MA northampton	Smith College
MA williamstown	Williams College
MD bowie	Bowie State University
MD cambridge	University of Maryland Center for Environmental Sciences
MD college park	University of Maryland, College Park
MD towson	Towson University
ME brunswick	Bowdoin College
ME orono	University of Maine
ME waterville	Colby College
MI ann arbor	Regents of the University of Michigan - Ann Arbor
MI dearborn	Regents of the University of Michigan - Dearborn
MI detroit	Wayne State University
MI east lansing	Michigan State University
MI houghton	Michigan Technological University
MI kalamazoo	Western Michigan University
MI mount pleasant	Central Michigan University
MI rochester	Oakland University
MI ypsilanti	Eastern Michigan University
MN duluth	University of Minnesota Duluth
MN minneapolis	University of Minnesota-Twin Cities
MO rolla	Missouri University of Science and Technology
MS hattiesburg	University of Southern Mississippi
MS jackson	Jackson State University
MS mississippi state university	Mississippi State University
MS university	University of Mississippi
MT bozeman	Montana State University
MT missoula	University of Montana
NC boone	Appalachian State University
NC chapel hill	University of North Carolina at Chapel Hill
NC charlotte	University of North Carolina at Charlotte
NC durham	Duke University
NC fayetteville	Fayetteville State University
NC greenville	East Carolina University
NC raleigh	North Carolina State University
NC wilmington	University of North Carolina at Wilmington
ND fargo	North Dakota State University Fargo
ND grand forks	University of North Dakota Main Campus
NE lincoln	University of Nebraska-Lincoln
NH durham	University of New Hampshire
NH hanover	Dartmouth College
NJ camden	Rutgers University Camden
NJ ewing	The College of New Jersey
NJ glassboro	Rowan University
NJ hoboken	Stevens Institute of Technology
NJ montclair	Montclair State University
NJ new brunswick	Rutgers University New Brunswick
NJ princeton	Princeton University
NM albuquerque	University of New Mexico
NM crownpoint	Navajo Technical University
NM las cruces	New Mexico State University
NV las vegas	University of Nevada Las Vegas
NV reno	Board of Regents, NSHE, obo University of Nevada, Reno
NY albany	SUNY at Albany
NY amherst	SUNY at Buffalo
NY binghamton	SUNY at Binghamton
NY flushing	CUNY Queens College
NY greenvale	Long Island University
NY hamilton	Colgate University
NY ithaca	Cornell University
NY potsdam	Clarkson University
NY schenectady	Union College
NY staten island	CUNY College of Staten Island
NY stony brook	SUNY at Stony Brook
NY troy	Rensselaer Polytechnic Institute
OH akron	University of Akron
OH athens	Ohio University
OH bowling green	Bowling Green State University
OH cincinnati	University of Cincinnati Main Campus
OH columbus	Ohio State University
OH kent	Kent State University
OH oberlin	Oberlin College
OH oxford	Miami University
OH toledo	University of Toledo
OK norman	University of Oklahoma Norman Campus
OK stillwater	Oklahoma State University
OR corvallis	Oregon State University
OR eugene	University of Oregon Eugene
PA bethlehem	Lehigh University
PA easton	Lafayette College
PA haverford	Haverford College
PA lewisburg	Bucknell University
PA scranton	University of Scranton
PA swarthmore	Swarthmore College
PA university park	Pennsylvania State Univ University Park
PA villanova	Villanova University
PR mayaguez	University of Puerto Rico Mayaguez
RI kingston	University of Rhode Island
RI providence	Brown University
SC clemson	Clemson University
SC columbia	University of South Carolina at Columbia
SC greenville	Furman University
SD brookings	South Dakota State University
SD vermillion	University of South Dakota Main Campus
TN chattanooga	University of Tennessee Chattanooga
TN cookeville	Tennessee Technological University
TN knoxville	University of Tennessee Knoxville
TN murfreesboro	Middle Tennessee State University
TX arlington	University of Texas at Arlington
TX austin	University of Texas at Austin
TX college station	Texas A&M University
TX corpus christi	Texas A&M University Corpus Christi
TX denton	University of North Texas
TX edinburg	The University of Texas Rio Grande Valley
TX kingsville	Texas A&M University-Kingsville
TX lubbock	Texas Tech University
TX paso	University of Texas at El Paso
TX prairie view	Prairie View A & M University
TX richardson	University of Texas at Dallas
TX san marcos	Texas State University - San Marcos
TX waco	Baylor University
UT logan	Utah State University
UT provo	Brigham Young University
UT salt lake city	University of Utah
VA blacksburg	Virginia Polytechnic Institute and State University
VA charlottesville	University of Virginia Main Campus
VA fairfax	George Mason University
VA gloucester point	College of William & Mary Virginia Institute of Marine Science
VA hampton	Hampton University
VA harrisonburg	James Madison University
VA vienna	Associated Universities, Inc.
VA williamsburg	College of William and Mary
VT burlington	University of Vermont & State Agricultural College
VT middlebury	Middlebury College
WA pullman	Washington State University
WA seattle	University of Washington
WI eau claire	University of Wisconsin-Eau Claire
WI madison	University of Wisconsin-Madison
WV morgantown	West Virginia University Research Corporation
WY laramie	University of Wyoming
`;
