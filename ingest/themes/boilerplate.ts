/**
 * What abstracts and titles of awards hold whatever the research is.
 */

/** Sentences that thousands of abstracts share. */
export const BOILERPLATE: readonly RegExp[] = [
  /This award reflects NSF.{0,3}s statutory mission[\s\S]*?criteria\.?/gi,
  /This (?:award|project) is (?:jointly |partially |partly |co-?)?(?:funded|supported)[^.]*\./gi,
  /This award (?:was|is) (?:provided|made) as part of[^.]*\./gi,
  /Broader impacts? (?:of|include|will)\b[^.;:]*/gi,
  /\(?https?:\/\/\S+|www\.\S+/gi,
];

/** Normalised phrases that no researcher would call a theme of theirs, though their words would do. */
export const STOP_PHRASES: ReadonlySet<string> = new Set(
  `broader impact
intellectual merit
graduate student
undergraduate student
high school
high school student
middle school
middle school student
early career
early career researcher
small business innovation research
small business technology transfer
small business
summer school
research project
postdoctoral researcher
underrepresented group
underrepresented minority
fiscal year
role model
job market
decision maker
policy maker
technical assistance
peer review
advisory board
private sector
computer code
source code
open source software
web site
video conference
career development
commercial potential
commercial impact
social medium platform
proof of concept
academic year
wide array
research experience
principal investigator
minority serving institution
hispanic serving institution
historically black college
black college
native american
african american
community college
professional development
south america
north america
north american
new york
new mexico
north carolina
south carolina
puerto rico
united states
los angeles
san diego
san francisco
new england
new jersey
west virginia
south dakota
north dakota
early stage
mathematical science
computer science student
life science
physical science
engineering student
engineering education student
stem education
stem field
stem career
stem workforce
stem discipline
stem student
stem major
k 12 student
k 12 teacher
k 12 education
national lab
national laboratory
research laboratory
supply
case study
best practice
pilot study
field work
field study
field site
field experiment
field season
field data
field trip
data analysis
data collection
data point
data product
data set
data source
data management plan
lead time
test bed
life cycle
work force
time frame
time period
time point
time scale
time series data
parameter space
building block
central question
center stage
open question
open problem
open source
end user
cutting edge
starting point
long run
paradigm shift
real time
real world
real life
real data
raw data
gold standard
lay public
public school
state university
labor force
target audience
target population
value proposition
customer discovery
market size
market opportunity
supply and demand
bachelor degree
master degree
doctoral student
doctoral dissertation
doctoral degree
phd student
job creation
national security
economic growth
economic development
economic competitiveness
economic benefit
quality of life
public engagement
public outreach
public health
science communication
lesson plan
learning experience
learning outcome
learning environment
social science
web page
web site
software package
software tool
hand
united nation
social science
mathematical model
life science
natural science
applied science
environmental science
material science
computer simulation
policy maker
spatial resolution
electrical engineering
decision maker
computational science
systematic study
spatial distribution
non profit organization
temporal resolution
teaching module
teaching material
homeland security
first generation student
civil engineering
pacific northwest
computational algorithm
vulnerable population
raw material
structural change
pacific islander
consumer product
computing power
policy decision
model parameter
real time data
open source code
biomedical science
cell phone
geographic region
computational analysis
vulnerable community
weather condition
iterative process
demographic data
dynamic behavior
biological sample
high school teacher
automated system
mental model
middle school girl
black box
baseline data
age group
smart phone
programming skill
computer algorithm
nonprofit organization
networking event
low income family
low income community
lifelong learning
supportive environment
human eye
naked eye
causal mechanism
organizational structure
earliest stage
accurate assessment
tight integration
road map
medical science
guest lecture
health science
human health
human life
human well being
daily life
sudden change
scarce resource
foundational theory
behavioral study
web interface
disparate field
distinguishing feature
curated data
government agency
government official
status quo
mobile phone
data stream
decision making process
high resolution data
high resolution imaging
sharing data
sharing knowledge
organizational barrier
organizational culture
rewarding career
gender equity-like
low income student
teaching assistant
status quo
socioeconomic status
semi structured interview
systemic change
survey instrument
malicious actor
false positive
hot spot
institutional transformation
job posting
undergraduate course
medical device
geographic information
gas tank
attribute credit
track record
external stimulus
mathematical biology student
web portal
mobile app
mobile device
tribal government
data sharing
`
    .trim()
    .split('\n'),
);

/** Themes that awards of every directorate share: the table alone would take them for boilerplate. */
export const EVEN_THEMES: ReadonlySet<string> = new Set(
  `machine learning
deep learning
artificial intelligence
data science
social media
infectious disease
risk assessment
risk management
convolutional neural network
predictive model
computational modeling
statistical analysis
`
    .trim()
    .split('\n'),
);
