/**
 * Word lists of the news article extractor: what a name of a person may not hold, and what tells an organisation.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of organisations' names: a capitalised run that holds one is an organisation. */
export const ORG_HEADS = set(`
  University Universities College Colleges Institute Institutes Institut Institution Institution's Center Centre Centers Laboratory
  Laboratories Lab Labs School Hospital Clinic Foundation Society Association Council Academy Agency Department Dept Division
  Observatory Planetarium Aquarium Arboretum Museum Library Libraries Corporation Corp Inc LLC Ltd GmbH Company Consortium Endowment Trust Fund Bureau Ministry
  Commission Administration Directorate Office Universität Université Universidad Universidade Università Universitat Universiteit Universitet
  Universitetet Hochschule Politecnico Polytechnic Polytechnique Polytechnic Technion Facility Headquarters Authority Board Partnership
  Alliance Initiative Faculty Academia Archives Archive Garden Gardens Zoo Aquarium Seminary Conservatory Bank Services
  Survey Cooperative Press Observatories Charities Philanthropies Philanthropy
  Hub Army Navy District Nation Tribe Court Parliament Congress Senate Committee
`);

/** Words that never stand in a person's name, beside the organisations' heads: jobs, fields, things, times, fillers. */
export const NOT_NAME = set(`
  Professor Professors Prof Profs Associate Assistant Adjunct Emeritus Emerita Distinguished Visiting Research Researcher Researchers Scientist Scientists
  Director Directors Co-Director Codirector Manager Managers Officer Coordinator Dean Provost President Vice Chancellor Chief Executive Lead Leader Leaders Leading Senior Junior Interim Acting Deputy
  Fellow Fellows Faculty Staff Student Students Postdoctoral Postdoc Graduate Undergraduate Doctoral Principal Investigator Investigators Co-Principal Co-Investigator Co-Investigators
  Co-PI Co-PIs PI PIs CoPI Programmer Developer Engineer Engineers Engineering Engineered Technical Librarian Archivist Curator Designer Analyst Administrator Administrative Lecturer Instructor Reader Author
  Chair Head Member Members Mentor Senator Congressman Congresswoman Representative Rep Sen Governor Gov Mayor Secretary Judge Justice Ambassador Minister Spokesperson
  Mr Mrs Ms Miss Dr Drs Sir Dame Lord Rev Hon
  Science Sciences Scientific Technology Technologies Technological Humanities Arts Art Physics Chemistry Biology Mathematics Mathematical Statistics Computer Computing Computational Computation Information
  Data Learning Machine Deep Artificial Intelligence Energy Climate Environmental Environment Earth Ocean Space Health Medicine Medical Nursing Education Educational Economics History Historical English Language
  Languages Philosophy Psychology Sociology Anthropology Geography Geology Geological Geosciences Biological Physical Social Behavioral Economic Political Public Policy Law Business Management Software
  Systems System Network Networks Networking Infrastructure Cyberinfrastructure Security Cybersecurity Digital Electrical Mechanical Civil Chemical Biomedical Materials Nuclear Industrial Aerospace Agricultural Agriculture
  Architecture Robotics Quantum Neuroscience Astronomy Astrophysics Astrophysical Linguistics Communication Communications Media Journalism Music Theatre Film Studies Study
  Project Projects Program Programs Programme Initiative Initiatives Award Awards Awarded Grant Grants Granted Fellowship Fellowships Scholarship Scholar Scholars Prize Medal Fund Funds Funded Funding Funders Support Supported Sponsored Sponsors
  Career CAREER Faculty Early Development Collaborative Collaboration Collaborations Team Teams Group Groups Phase Abstract Summary Overview Description Introduction Background Contact Contacts Credit Photo Photos Image Images Video
  News Press Release Media Story Stories Article Blog Post Posts Read More Learn Share Tweet Email Phone Website Home About Search Menu Events Event Conference Workshop Workshops Symposium Journal Proceedings Book Paper Papers Report
  National International Federal American European British German French Chinese Japanese Indian Canadian Mexican African Asian Australian Global World Regional State County City United States Kingdom Republic
  New North South East West Northern Southern Eastern Western Central Upper Lower Greater San Santa Los Las Saint Fort Port Mount Lake River Bay Island Valley Coast Street Avenue Road Hall Building Room Suite Box
  January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Fall Autumn Winter
  The This That These Those A An And Or But If In On At Of For From By With Without As To Its It He She They We You I Our Your Their His Her My Who What When Where Why How While Although Because Since After Before During Until Upon
  Also Additionally Furthermore Meanwhile However Today Yesterday Tomorrow Now Then There Here Over Under Through Between Among Within Together Both All Each Every Several Many Most Some Any Other Another First Second Third One Two
  Three Four Five Six Seven Eight Nine Ten Eleven Twelve Congratulations Congrats Thanks Welcome Please Working Building Using Towards Toward Understanding Joining Announcing Receives Received Receive Wins Won Earns Lands Secures Gets Awarding
  According Recently Currently Finally Previously Once Not No Yes Can Will May Is Are Was Were Has Have Had Be Been Being Do Does Did Only Just Even Still Such So Than Up Down Out Off Into Via Per Plus Vs Under
  Black Hispanic-Serving Minority Women Men Youth Children People Person Community Communities Council Open Access Source Cloud Web Internet Online Mission Vision Goals Key Facts Figures Accomplishments Acknowledgments Acknowledgements
  References Bibliography Appendix Table Figure Section Chapter Part Volume Number No Nos ID Title Date Amount Total Institution Institutions Organization Organizations Partners Partner Sponsor Recipient Recipients Awardee Awardees Topics Tags Category Categories Archives
  Supercomputer Supercomputing Center Telescope Observatory Satellite Human Life Foundation Trust Theory Theoretical Foundations Methods Applied Applications Advanced Innovation Innovations Innovative Entrepreneurship Sustainability Sustainable Future Discovery
  Dataset Platform Tools Toolkit Framework Model Models Modeling Simulation Analysis Analytics Design Structural Dynamics Control Optimization Algorithms Accessibility Diversity Inclusion Equity Outreach Training Teaching Tech Provosts
  Congress Federal Executive House White Act Recovery Reinvestment Bill CHIPS STEM University's Principal-Investigator Awardees Announces Announce Announced Names Named Selected Selects
  Unit Team Guard Force Collaboration Campus Engines Modifications Properties Structures Variants Matter Routing Coordinated Integrated Effects Mechanisms Properties Forest Resources Resource Recruit Recruits Support Supports Underrepresented Students Bachelor Master Doctor Doctorate Degree Ph.D PhD MD Engineering's Interdisciplinary Multidisciplinary Cross-Disciplinary Undergraduates Neural Natural Cyber-Physical Cyber Physical-Systems
  War Rare Books Special Collections Collection Radar Imaging Remote Sensing Academic Early-Career
  Stipend Stipends Pilot Excellence Demonstration Synchrotron Synthesis Molecular Cellular Microbial Membrane Biomolecular Instrumentation Acquisition
  Google Microsoft Amazon Facebook Meta Apple Intel Nvidia NVIDIA IBM Twitter LinkedIn YouTube Instagram GitHub Slack Zoom
`);

/** Runs that look like a person's name and are an institution, a funder or a place. */
export const NAMED_LIKE_PEOPLE = [
  'Virginia Tech', 'Georgia Tech', 'Texas Tech', 'Louisiana Tech', 'Michigan Tech', 'Johns Hopkins', 'John Hopkins', 'Carnegie Mellon', 'Howard Hughes',
  'University at Albany', 'University at Buffalo', 'Notre Dame', 'Penn State', 'Cal Poly', 'Cal State', 'Cal Tech', 'Stony Brook', 'Case Western', 'Rose-Hulman', 'Oak Ridge', 'Los Alamos', 'Lawrence Berkeley',
  'Lawrence Livermore', 'Max Planck', 'Woods Hole', 'Cold Spring Harbor', 'Mount Holyoke', 'Bryn Mawr', 'William & Mary', 'William and Mary', 'Wake Forest',
  'Boston College', 'George Mason', 'George Washington', 'James Madison', 'Ohio State', 'Iowa State', 'Florida State', 'Michigan State', 'Penn Medicine',
  'Ball State', 'Boise State', 'Kent State', 'Wayne State', 'Montana State', 'Kansas State', 'Arizona State', 'Oregon State', 'Utah State', 'Colorado State',
  'NC State', 'Virginia Commonwealth', 'Stevens Tech', 'Illinois Tech', 'Mayo Clinic', 'Sloan Kettering', 'Fred Hutchinson', 'Fred Hutch', 'Dana-Farber',
  'Brookhaven', 'Argonne', 'Fermilab', 'Sandia', 'Pacific Northwest', 'UC Berkeley', 'UC Davis', 'UC Irvine', 'UC Merced', 'UC Riverside', 'UC Santa Barbara',
  'UC Santa Cruz', 'UC San Diego', 'UC Los Angeles', 'UC San Francisco', 'UT Austin', 'UT Dallas', 'UT Arlington', 'UT El Paso', 'UT San Antonio', 'UNC Chapel Hill', 'UNC Charlotte', 'UMass Amherst',
  'UMass Boston', 'UMass Lowell', 'UW Madison', 'UW-Madison', 'UNC-Chapel Hill', 'UIUC', 'Cambridge', 'Oxford', 'Imperial College London', 'Weill Cornell', 'Simon Fraser', 'Sorbonne', 'ETH Zurich', 'ETH Zürich',
  'EPFL', 'MIT', 'Caltech', 'UCLA', 'UCSD', 'UCSF', 'UCSB', 'UCSC', 'UCI', 'UCR', 'NYU', 'USC', 'CMU', 'UPenn', 'Stanford', 'Princeton', 'Harvard', 'Yale', 'Cornell', 'Columbia', 'Purdue', 'Rutgers',
  'Berkeley', 'Brown', 'Dartmouth', 'Vanderbilt', 'Emory', 'Northwestern', 'Tufts', 'Rice', 'Duke', 'Georgetown', 'Clemson', 'Auburn', 'Villanova', 'Drexel', 'Lehigh', 'Temple', 'Fordham', 'Tulane', 'Baylor', 'Syracuse',
  'TTIC', 'CERN', 'RPI', 'WPI', 'RIT', 'UMD', 'UVA', 'UNC', 'UIC', 'UNL', 'UNM', 'UNLV', 'UNH', 'UCF', 'UTEP', 'UTSA', 'UTK', 'VCU', 'GMU', 'FIU', 'SUNY', 'CUNY', 'KAIST', 'NUS', 'TU Delft', 'TU Munich', 'TU Berlin', 'LMU Munich', 'KU Leuven',
  'Technion', 'Virginia Tech University Libraries', 'Texas A&M', 'North Carolina A&T', 'Florida A&M', 'Prairie View A&M', 'GATech', 'Georgia State', 'San Diego State', 'San Jose State', 'Mississippi State', 'Oklahoma State', 'Washington State', 'New Mexico State', 'North Dakota State', 'South Dakota State', 'Louisiana State',
  'Ole Miss', 'UConn', 'UMBC', 'UW', 'UT', 'OSU', 'PSU', 'ASU', 'MSU', 'TAMU', 'NCSU', 'BU', 'BYU', 'UB', 'UGA', 'UF', 'FSU', 'WUSTL', 'LSU', 'UAB', 'UCAR', 'NCAR', 'JPL', 'NREL', 'SLAC', 'UMich', 'UChicago', 'Carleton', 'Mila',
] as const; // prettier-ignore

/** Words of place names: a two-word run that begins with one is a place (`San Diego`, `New York`). */
export const PLACES = set(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
  Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Ohio Oklahoma Oregon Pennsylvania Rhode
  Tennessee Texas Utah Vermont Wisconsin Wyoming America Europe Africa Asia Canada England Scotland Wales Ireland France Germany Spain Italy
  Switzerland China Japan India Brazil Netherlands Sweden Norway Denmark Finland Greece Korea Taiwan Singapore Zealand Boston Chicago Seattle Philadelphia Pittsburgh Atlanta Houston
  Dallas Denver Baltimore Cleveland Cincinnati Detroit Minneapolis Milwaukee Angeles Francisco Diego Antonio Orleans Hollywood Manhattan Brooklyn Appalachia Arctic Antarctica Pacific Atlantic Amazon
`);

/** Cities that close the name of a campus: `University of California, Riverside`, `University of Texas at Austin`. */
export const CAMPUSES = `Berkeley|Los Angeles|San Diego|San Francisco|San Marcos|San Bernardino|San Luis Obispo|San Antonio|Davis|Irvine|Riverside|Merced|Santa Cruz|Santa Barbara|Chapel Hill|Charlotte|Greensboro|Wilmington|Asheville|Urbana[-–]Champaign|Urbana|Champaign|Chicago|Springfield|Austin|Dallas|Arlington|El Paso|Tyler|Rio Grande Valley|Boulder|Denver|Colorado Springs|Madison|Milwaukee|Eau Claire|La Crosse|Oshkosh|Stevens Point|Whitewater|Green Bay|Amherst|Lowell|Boston|Dartmouth|Twin Cities|Duluth|Morris|Lincoln|Omaha|Kearney|Knoxville|Chattanooga|Martin|Memphis|Stanislaus|Fullerton|Long Beach|Northridge|Sacramento|Fresno|Chico|Bakersfield|Dominguez Hills|East Bay|Monterey Bay|Pomona|Sonoma|Baltimore County|Eastern Shore|College Park|Baltimore|Mayag[uü]ez|R[ií]o Piedras|Ann Arbor|Dearborn|Flint|Birmingham|Huntsville|Tuscaloosa|Fayetteville|Little Rock|Pine Bluff|Columbia|Kansas City|St\\. Louis|Saint Louis|Rolla|Reno|Las Vegas|Manoa|Mānoa|Hilo|Fairbanks|Anchorage|Albany|Buffalo|Binghamton|Stony Brook|New Paltz|Brockport|Plattsburgh|Oswego|Geneseo|Newark|Camden|New Brunswick|Bloomington|Indianapolis|Fort Wayne|South Bend|Northwest|Lafayette|Monroe|West Lafayette|Shreveport|Baton Rouge|New Orleans|College Station|Galveston|Corpus Christi|Kingsville|Commerce|Qatar|Tempe|Tucson|Seattle|Bothell|Tacoma|Hershey|Behrend|Harrisburg|University Park|Abington|Altoona|Norman|Stillwater|Tulsa|Mount Pleasant|Carbondale|Edwardsville`;

/** Short forms of fields, as in `Jane Roe (PHYS)`. */
export const FIELD_ACRONYM =
  /^(?:PHYS|CHEM|BIOL|BCHM|MATH|STAT|HIST|ENGL|ENG|ECON|PSYC|PSYCH|PHIL|SOC|ANTH|POL|POLI|GEOL|GEOG|COSI|COMP|NEUR|NBIO|BIO|CS|EE|ECE|ME|MAE|MSE|EECS|CSE|CBE|BME|CEE|EAPS|IE|ISE|ISM)$/u;
