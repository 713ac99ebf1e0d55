/**
 * What tells that people are a funded team: patterns over masked sentences (see `mask.ts`), strongest first.
 */
import type { Role } from '../../../src/model.ts';
import { LIST, ORG } from './mask.ts';

export type CueRole = Role | 'LEAD' | 'RECIPIENT';

export interface Cue {
  readonly name: string;
  readonly pattern: RegExp;
  /** `LEAD` leads in other words than "principal investigator"; `RECIPIENT` got the money. */
  readonly role: CueRole;
  /** Per million. */
  readonly confidence: number;
  /** Holds for officials (deans, program directors) too. */
  readonly isExplicit: boolean;
}

/** `one of the co-principal investigators`, `co-PI`. */
export const CO_PI = String.raw`(?<!\p{L})[Cc][Oo][-–\s]?(?:[Pp]rincip(?:al|le)[- ][Ii]nvestigators?|[Pp]roject [Dd]irectors?|PIs?|PDs?|[Ll]ead [Ii]nvestigators?)\b(?: \(?[Cc]o-?PIs?\)?)?`;
export const PI = String.raw`(?<!\p{L}|[Cc][Oo][-–\s]?)(?:[Pp]rincip(?:al|le)[- ][Ii]nvestigators?|[Pp]roject [Dd]irectors?|[Ll]ead (?:[Ii]nvestigators?|PIs?|[Rr]esearchers?|[Ss]cientists?)|PIs?|PD\/PIs?)\b(?: \(P[ID]s?\))?`;
export const CO_I = String.raw`[Cc][Oo][-–\s]?(?:[Ii]nvestigators?|[Ll]eaders?|[Rr]esearchers?|[Ii]s)\b|[Ss]enior [Pp]ersonnel|[Kk]ey [Pp]ersonnel|[Cc]ollaborators?`;

/** Words between a cue and the list: titles, `the`, an institution's `¤’s`. */
const D = String.raw`(?:(?:(?!(?:on|about|into|that|which|study|support|shed|through|under)\b)[\p{L}][\p{L}’'.&-]*,?|${ORG}(?:['’]s)?\)?|\() ?){0,9}?`;
/** `and I`, `and her team` after the list. */
const WITH = String.raw`\)?(?:,? (?:in collaboration with|in partnership with|along with|together with|alongside|working with|joined (?:in [^,.;]{1,40} )?by|and|with) (?:(?:[\p{L}][\p{L}’'.&-]*|${ORG}(?:['’]s)?) ){0,6}?${LIST},?|,? (?:along with|together with|as well as) [^.;:,\\uE800-\\uEBFF]{3,90},)?`;
const X =
  WITH +
  String.raw`(?:,? (?:and|with) (?:I|(?:his|her|their|the|our) (?:[\p{L}-]+ ){0,4}?(?:team|colleagues|collaborators|group|lab|co-?workers|students|partners)|colleagues|collaborators|co-?workers)(?: (?:at|from) (?:the )?[\uE400-\uE7FF](?: and (?:other|several) \p{Ll}+)?)?)?(?: ?[–—]|--)?`;
const L = `(?<who>${LIST})`;
/** The list as subject: `the case of §` is not about §, `the lab of §` is. */
const S = `(?<!(?<!\\b(?:[Tt]eam|[Gg]roup|[Ll]ab|[Ll]aboratory|[Dd]uo|[Tt]rio|work|research)) (?:of|on|for|about|to|against|from|with|by) (?:the )?)${L}`;
const W = String.raw`(?: (?:[^\s,;:.${'\uE800-\uEBFF'}]|,(?=\d))+)`;
const BE = '(?:is|are|was|were|will be|will serve|serves?|served|will act|acts?|acting|serving)';
const AS = '(?: also| currently| both| all| the| an?| as| one of| joint| its| their| our| overall| lead| together)*';
const GRANT = String.raw`(?:[Gg]rants?|[Aa]wards?|[Ff]unding|[Ff]ellowships?|[Cc]ontracts?|[Aa]greement|[Pp]rize|[Mm]oney|[Ss]upport|CAREER|\$|£|€|[Mm]illion)`;
const STATEMENT = String.raw`(?:projects?|teams?|efforts?|research|stud(?:y|ies)|grants?|collaboration|work|initiative|awards?|program|cent(?:er|re)|institute|consortium|group|phase)`;
const GOT =
  '(?:received|receives?|receiving|awarded|won|wins|winning|earned|earns|secured|secures|landed|lands|granted|garnered|obtained|snags?|gets?|got|nabs?|nets?|clinch(?:es|ed)|recipients?|given)';
const LED = '(?:led|headed|directed|spearheaded|helmed|guided|overseen|coordinated|managed|run|chaired)';
const MEMBERS =
  '(?:teams?|groups?|collaborators?|researchers?|investigators?|members?|participants?|collaboration|consortium|project|effort|scientists?|faculty|personnel|partners?|colleagues|scholars|experts|engineers|professors|grantees|awardees|recipients|winners|leaders|partnership|others|grants?|awards?)';
const INCLUDE =
  '(?:includes?|included|including|compris(?:es?|ed of|ing)|consists? of|consisting of|composed of|made up of|(?:brings?|bringing|brought) together|unit(?:es|ing)|features?|will include|also includes?|counts among|namely|such as)';

const cue = (name: string, role: CueRole, confidence: number, isExplicit: boolean, source: string): Cue => ({
  name,
  pattern: new RegExp(source, 'gu'),
  role,
  confidence,
  isExplicit,
});

export const CUES: readonly Cue[] = [
  cue('are co-PIs', 'CO_PRINCIPAL_INVESTIGATOR', 960_000, true, `${L}${X},? (?:who )?${BE}${AS}${W}{0,3}? ${CO_PI}`),
  cue('are co-PIs, short', 'CO_PRINCIPAL_INVESTIGATOR', 950_000, true, `${L}${X},? ${BE}${AS} ${CO_PI}`),
  cue('is the PI', 'PRINCIPAL_INVESTIGATOR', 960_000, true, `${L}${X},? (?:who )?${BE}${AS} ${PI}`),
  cue('is the PI, far', 'PRINCIPAL_INVESTIGATOR', 930_000, true, `${L}${X},? (?:who )?${BE}${AS}${W}{1,3}? ${PI}`),
  cue('is director and PI', 'PRINCIPAL_INVESTIGATOR', 940_000, true, `${L}${X},? (?:who )?${BE}${W}{1,9}? and(?: the| as| its)*? ${PI}`),
  cue('co-PIs are', 'CO_PRINCIPAL_INVESTIGATOR', 960_000, true, `${CO_PI}${W}{0,6}? (?:is|are|include|includes|including|were|was|will be)(?: also)? ${D}${L}`),
  cue('co-PI so-and-so', 'CO_PRINCIPAL_INVESTIGATOR', 950_000, true, `${CO_PI}${W}{0,5}?,?:? (?:[–-] )?(?:[\\p{L}.]+ ){0,3}?${L}`),
  cue('co-PIs, listed', 'CO_PRINCIPAL_INVESTIGATOR', 950_000, true, `${CO_PI}: (?:(?:[\\p{L}.,&-]+|${ORG}(?:['’]s)?) ){0,9}?${L}`),
  cue('PIs are', 'PRINCIPAL_INVESTIGATOR', 950_000, true, `${PI}${W}{0,6}? (?:is|are|include|includes|including|were|was|will be)(?: also)? ${D}${L}`),
  cue('PI so-and-so', 'PRINCIPAL_INVESTIGATOR', 940_000, true, `${PI}(?: (?:on|of|for)${W}{1,4}?)?,?:? (?:[–-] )?(?:(?:Dr|Drs|Prof|Professors?|Assistant|Associate|UC|${ORG}['’]s)\\.? ){0,3}${L}`),
  cue('with X as co-PI', 'CO_PRINCIPAL_INVESTIGATOR', 940_000, true, `${L} as(?: the| an?)?${W}{0,2}? ${CO_PI}`),
  cue('with X as PI', 'PRINCIPAL_INVESTIGATOR', 940_000, true, `${L} as(?: the| an?)?${W}{0,2}? ${PI}`),
  cue('co-investigators', 'INVESTIGATOR', 900_000, true, `(?:${CO_I})(?:${W}{0,6}? (?:is|are|include|includes|including|were))?,?:? ${D}${L}`),
  cue('are co-investigators', 'INVESTIGATOR', 900_000, true, `${L}${X},? ${BE}${AS}${W}{0,2}? (?:${CO_I})`),
  cue('co-led by', 'CO_PRINCIPAL_INVESTIGATOR', 880_000, true, `\\b[Cc]o-?(?:led|directed) by ${D}${L}`),
  cue('led by', 'LEAD', 880_000, true, `(?<!-)\\b[Ll]ed(?: jointly)?(?: at ${ORG})? by ${D}${L}`),
  cue('directed by', 'LEAD', 860_000, true, `(?<!-)\\b${LED}(?: jointly)?(?: at ${ORG})? by ${D}${L}`),
  cue('under the direction of', 'LEAD', 800_000, true, `[Uu]nder the (?:direction|leadership|guidance) of ${D}${L}`),
  cue('under the auspices of', 'INVESTIGATOR', 750_000, false, `[Uu]nder the (?:auspices|supervision|mentorship) of ${D}${L}`),
  cue('leading … will be', 'LEAD', 900_000, true, `^(?:[Ll]eading|[Hh]eading|[Dd]irecting|[Ss]pearheading|[Aa]t the helm)\\b${W}{0,14}? (?:is|are|will be) ${D}${L}`),
  cue('leads the project', 'LEAD', 880_000, true, `${S}${X},? (?:will |is |are |to |who will |who is |who )?(?:also |jointly )?(?:leads?|leading|led|directs?|directing|directed|heads?|heading|headed|spearhead(?:s|ing|ed)?|oversees?|overseeing|helms?)(?: ${LIST}['’]s)?(?:${W}|${ORG}){0,8}? ${STATEMENT}\\b`),
  cue('serves as director for', 'LEAD', 880_000, true, `${L}${X},? (?:will serve|serves|is serving|will act|acts) as (?:the |its )?(?:director|lead|leader|head) (?:for|of|on) (?:an?|the|this)${W}{0,3}? ${STATEMENT}\\b`),
  cue('co-leads', 'CO_PRINCIPAL_INVESTIGATOR', 860_000, true, `${L}${X},? (?:will |is |are |who )?co-?(?:leads?|leading|direct(?:s|ing)?)\\b`),
  cue('team includes', 'INVESTIGATOR', 900_000, true, `\\b${MEMBERS}\\b[^.:;${'\uE800-\uEBFF'}]{0,90}? ${INCLUDE}(?: also)? [^.;:]{0,80}?${L}`),
  cue('also includes', 'INVESTIGATOR', 880_000, true, `(?:[Tt]eam|[Pp]roject|[Cc]ollaboration|[Gg]rant)\\b[^.;]{0,60}? also includes? [^.;:]{0,80}?${L}`),
  cue('team led by and including', 'INVESTIGATOR', 890_000, true, `${LIST},? and (?:includes?|including|comprising|joined by) ${D}${L}`),
  cue('among them', 'INVESTIGATOR', 880_000, true, `[Aa]mong them (?:is|are) ${D}${L}`),
  cue('team members are', 'INVESTIGATOR', 900_000, true, `\\b(?:[Tt]eam members?|[Mm]embers of [^.;,]{2,60}? (?:team|group|project|collaboration)|[Rr]esearchers|[Ii]nvestigators|[Rr]esearch team|[Pp]roject team|[Ff]aculty|[Cc]olleagues|[Pp]articipants|[Rr]ecipients|[Aa]wardees|[Gg]rantees|[Ww]inners)\\b[^.;:${'\uE800-\uEBFF'}]{0,70}?(?: (?:is|are|were|will be|include)|:|,| [–—]) ${D}${L}`),
  cue('are on the team', 'INVESTIGATOR', 880_000, true, `${L}${X},? (?:is|are|was|were|will be)(?: \\p{L}+){0,5}? (?:on|part of|members? of|among|involved in|participating in|partners? (?:in|on)|joining|taking part in)${W}{0,8}? ${STATEMENT}`),
  cue('rounds out', 'INVESTIGATOR', 880_000, true, `(?:[Rr]ound(?:s|ing)? out|[Cc]omplet(?:es?|ing)|[Aa]lso (?:on|part of|involved in|participating in|working on|joining)|[Oo]thers? (?:on|in|involved in|working on)|additional (?:members|investigators) (?:of|on))${W}{0,6}? (?:team|project|grant|effort|study)(?:${W}{0,3}? (?:is|are|include|includes))? ${D}${L}`),
  cue('round out the team', 'INVESTIGATOR', 880_000, true, `${L} (?:will )?(?:rounds? out|completes?|join(?:s|ed)?|are joining|is joining|will join)${W}{0,10}? (?:team|project|effort|collaboration|initiative|grant)`),
  cue('make up the team', 'INVESTIGATOR', 880_000, true, `${L}${X} (?:make up|makes up|comprise|compose|form|constitute)${W}{0,4}? (?:team|group|collaboration|partnership)`),
  cue('brings together', 'INVESTIGATOR', 860_000, true, `\\b(?:brings?|bringing|brought|unites?|pairs?) (?:together )?${D}${L}`),
  cue('joining X are', 'INVESTIGATOR', 880_000, true, `[Jj]oining ${D}${LIST}${W}{0,8}? (?:is|are|will be|were) ${D}${L}`),
  cue('joining them', 'INVESTIGATOR', 880_000, true, `(?:[Jj]oining|[Aa]ssisting|[Hh]elping|(?:[Cc]ollaborating|[Ww]orking|[Pp]artnering)(?: (?:on|in) (?:the|this)(?: [\\p{L}-]+){1,3}?)? with) (?:him|her|them|us|the team|${D}${LIST})${W}{0,8}? (?:is|are|will be|were) ${D}${L}`),
  cue('with colleagues', 'INVESTIGATOR', 800_000, false, `\\b(?:[Ww]ith|[Aa]nd|[Aa]longside)(?: (?:his|her|their|our|my|the|fellow|two|three|four|several))?(?: [\\p{L}-]+){0,3}? (?:colleagues?|co-?workers?|partners|researchers|collaborators?|teammates?),? ${D}${L}`),
  cue('rounded out by', 'INVESTIGATOR', 880_000, true, `\\b(?:rounded out|completed) by ${D}${L}`),
  cue('besides', 'INVESTIGATOR', 820_000, true, `^(?:In addition to|Besides|Apart from|Aside from|Along with|Together with|Alongside) ${D}${L},? (?:the|other|our)(?: [\\p{L}-]+){0,3}? ${MEMBERS}\\b`),
  cue('also participating are', 'INVESTIGATOR', 860_000, true, `\\b(?:[Pp]articipating|[Cc]ollaborating|[Ww]orking|[Ii]nvolved|[Tt]aking part|[Cc]ontributing)(?:${W}){0,6}?(?: with ${LIST})? (?:is|are|will be) ${D}${L}`),
  cue('are behind the project', 'INVESTIGATOR', 860_000, true, `${L}${X},? (?:is|are|were) (?:the |among the |two of the |three of the )?(?:[\\p{L}-]+ )?(?:researchers?|investigators?|scientists?|scholars|people|minds|faculty(?: members)?|forces?) (?:behind|on|leading|working on|involved in)${W}{1,5}? ?${STATEMENT}\\b`),
  cue('the team:', 'INVESTIGATOR', 860_000, true, `\\b(?:[Tt]eam|[Gg]roup|[Cc]onsortium|[Pp]artners)\\b[^.:;${'\uE800-\uEBFF'}]{0,40}: ${D}${L}`),
  cue('serving as', 'INVESTIGATOR', 820_000, true, `\\bwith ${D}${L} (?:serving|acting) as\\b`),
  cue('is co-director', 'CO_PRINCIPAL_INVESTIGATOR', 880_000, true, `${L}${X},? ${BE}${AS} [Cc]o-?[Dd]irectors?(?=[.,;]| (?:of|on|for) (?:the|this) (?:project|grant|effort|study|award))`),
  cue('co-directors are', 'CO_PRINCIPAL_INVESTIGATOR', 880_000, true, `\\b[Cc]o-?[Dd]irectors(?: (?:on|of|for)${W}{1,4}?)? (?:are|include|will be) ${D}${L}`),
  cue('joined by', 'INVESTIGATOR', 860_000, true, `\\b(?:[Jj]oined|[Aa]ssisted|[Aa]ccompanied|[Ss]upported) (?:in [^.;]{1,60}? |on [^.;]{1,60}? )?by ${D}${L}`),
  cue('joined forces with', 'INVESTIGATOR', 820_000, false, `\\b(?:[Jj]oin(?:ed|ing|s)? forces|[Tt]eam(?:ed|ing|s)? up|[Pp]artner(?:ed|ing|s)?|[Tt]eam(?:ed|ing)) with ${D}${L}`),
  cue('have joined forces', 'INVESTIGATOR', 800_000, false, `${S}${X},? (?:have |has |are |is |will |who have )*(?:join(?:ed|ing)? forces|team(?:ed|ing)? up|team up|partner(?:ed|ing)?|collaborat(?:e|ed|ing)|work(?:ing)? together)`),
  cue('got the grant', 'RECIPIENT', 880_000, false, `${S}${X},? ?(?:\\w+ )?(?:have |has |had |was |were |is |are |will |each |both |all |also |just |recently |been |be |jointly |collectively |who |among |the |a |an |one of )*${GOT}\\b[^.;]{0,140}?${GRANT}`),
  cue('got support', 'RECIPIENT', 820_000, false, `${S}${X},? (?:have |has |had |was |were |is |are |will |also |just |recently |been |be )*(?:funded|supported|selected|named|chosen|recognized|honou?red)\\b[^.;]{0,100}?(?:${GRANT}|[Ff]ellow\\b)`),
  cue('awarded to', 'RECIPIENT', 880_000, true, `\\b(?:[Aa]warded|[Gg]ranted|[Gg]iven|[Gg]oes(?! back)|[Ww]ent(?! back)|[Pp]resented|[Mm]ade|${GRANT})\\b[^.;${'\uE800-\uEBFF'}]{0,70}? to ${D}${L}`),
  cue('awarded someone', 'RECIPIENT', 870_000, true, `\\b(?:[Aa]warded|[Gg]ranted|[Gg]rants|[Gg]ave|[Aa]wards|[Ss]elected|[Nn]amed|[Rr]ecognized|[Ff]unded|[Hh]onou?red) ${D}${L}${X},? (?:an?\\b|with\\b|for\\b|as\\b|to receive\\b|\\$|£|€|the\\b|${GRANT})`),
  cue('uses the award', 'RECIPIENT', 880_000, false, `${S}${X},? (?:is|are|will be|plans? to|will) (?:using|use) (?:his|her|their|the)(?: (?:[\\p{L}-]+|[$€£]\\S+)){0,3}? (?:award|grant|funding|fellowship)`),
  cue('is among the recipients', 'RECIPIENT', 860_000, false, `${S}${X},? (?:is|are|was|were) (?:among|one of|two of|three of|four of|some of)\\b[^.;]{0,120}?(?:receive|recipients?|awardees?|winners?|selected|chosen|awarded|honou?red|honorees)`),
  cue('with the grant', 'RECIPIENT', 860_000, false, `(?:^|[,;] )(?:[Ww]ith|[Uu]sing|[Tt]hrough) (?:an?|the|this|his|her|their|its)\\b(?:[^.;${'\uE800-\uEBFF'}]|\\.(?=\\d)){0,70}?${GRANT}(?:[^.;${'\uE800-\uEBFF'}]|\\.(?=\\d)){0,60}?, ${D}${L}${X},? (?:will|is|are|plans?|aims?|hopes?)\\b`),
  cue('award recipient', 'RECIPIENT', 860_000, false, `\\b(?:[Gg]rant|[Aa]ward|[Ff]ellowship|CAREER) (?:recipient|winner|awardee|honoree|grantee)s? ${L}`),
  cue('brainchild', 'INVESTIGATOR', 800_000, false, `\\bbrainchild of ${D}${L}`),
  cue('congratulations', 'RECIPIENT', 850_000, true, `[Cc]ongrat(?:ulation)?s (?:to|go to|are due to)? ?${D}${L}`),
  cue('grant of X, amount', 'RECIPIENT', 900_000, true, `${S}(?:['’]s? )?(?=[\\p{L}$€£\\uE400-\\uE7FF])(?:[\\p{L}.-]+ |${ORG} |[$€£]\\S+ ){0,4}?(?:[Gg]rant|[Aa]ward|[Ff]ellowship|CAREER award) (?:of|from|for|worth|totaling|will|supports|is)\\b`),
  cue('the grant of X', 'RECIPIENT', 800_000, false, `${S}(?:['’]s? )?(?=[\\p{L}$€£\\uE400-\\uE7FF])(?:\\S+ ){0,6}?(?:[Pp]roject|[Pp]roposal|[Gg]rant|[Aa]ward|[Rr]esearch|[Tt]eam|[Ll]ab|[Ll]aboratory|[Gg]roup|[Ww]ork|CAREER)\\b[^.;]{0,100}?(?:received|awarded|funded|selected|supported|won|granted|funding|funds?|will)\\b`),
  cue('the proposal of X', 'RECIPIENT', 780_000, false, `(?:[Pp]roposal|[Pp]roject|[Gg]rant|[Aa]ward)s? (?:from|by|of|submitted by|proposed by|written by|authored by) ${D}${L}`),
  cue('project with', 'INVESTIGATOR', 780_000, false, `(?:[Cc]ollaboration|[Cc]ollaborative (?:project|grant|effort|award)|[Jj]oint (?:project|grant|award|effort)|[Pp]artnership|[Cc]ollaborat(?:e|es|ing|ed)|[Ww]ork(?:s|ing)? (?:closely |together |jointly )?|[Pp]roject|[Pp]roposal|[Gg]rant|[Aa]ward|[Tt]ogether|[Aa]long|[Jj]ointly) ?with ${D}${L}`),
  cue('done by', 'RECIPIENT', 790_000, false, `\\b(?:${STATEMENT}|[Pp]roposal|[Ff]unding|[Mm]odel|[Pp]roject)\\b[^.;${'\uE800-\uEBFF'}]{0,60}? (?:conducted|carried out|undertaken|performed|pursued|proposed|secured|obtained|received|won|shared|conceived|initiated|submitted|being done|developed) (?:jointly )?by ${D}${L}`),
  cue('wrote the proposal', 'RECIPIENT', 780_000, false, `${S}${X},? (?:also |jointly )?(?:submitted|wrote|authored|co-?wrote|proposed|conceived|initiated)(?:${W}|${ORG}){0,5}? (?:proposal|grant|application|project)\\b`),
  cue('alongside', 'INVESTIGATOR', 780_000, false, `\\b[Aa]longside ${D}${L}`),
  cue('collaboration between', 'INVESTIGATOR', 860_000, true, `(?:[Cc]ollaboration|[Pp]artnership|[Pp]roject|[Ee]ffort|[Gg]rant) (?:between|among|of|involving|uniting) ${D}${L}`),
  cue('with support from', 'INVESTIGATOR', 800_000, false, `\\b(?:(?:[Ss]upport|[Hh]elp|[Cc]ontributions|[Aa]ssistance|[Ii]nput|[Pp]articipation) (?:from|of|by)|[Cc]ontributions from) ${D}${L}`),
  cue('project team', 'INVESTIGATOR', 880_000, true, `(?:[Pp]roject|[Rr]esearch) (?:[Tt]eam|[Ll]eads?|[Pp]ersonnel|[Ss]taff|[Pp]artners?|[Mm]anager|[Cc]oordinator),?:? ${L}`),
  cue('will do', 'INVESTIGATOR', 700_000, false, `${S}${X},? will (?:also |then |first |be )?(?:use|using|study|studying|develop|developing|investigate|investigating|work|working|explore|exploring|examine|examining|design|designing|build|building|create|creating|collaborate|collaborating|conduct|conducting|serve|focus|focusing|oversee|contribute|contributing|bring|analy[sz]e|analy[sz]ing|test|testing|provide|providing|address|help|helping|participate|pursue|apply|combine|carry|tackle|research|researching|coordinate|measure|manage|run|handle|supervise|collect|map|model|interview|survey|sequence|train|evaluate|assess|track|monitor|write|look|ask|teach|make|search|probe|determine|identify|seek|trace|follow|compare|direct|lead|head|guide|recruit|choose|select|perform|produce|deploy|install|implement|integrate|organi[sz]e|gather|record|observe|simulate|document|translate|edit|digiti[sz]e|curate|fabricate|synthesi[sz]e|sample|mentor|continue)\\b`),
  cue('funding for X', 'RECIPIENT', 760_000, false, `${GRANT}[^.;]{0,40}? (?:will (?:support|fund|allow|enable|help)|supports|funds|allows|enables|supporting) ${D}${L}`),
]; // prettier-ignore

/** Labels before a list, at the start of a line: `PI: …`, `Co-investigators – …`, or alone as a heading. */
export const LABELS: readonly { readonly pattern: RegExp; readonly role: Role }[] = [
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:[-*•|] ?)?(?:(?:NSF|NIH|Project|Grant) )?${CO_PI}(?:\\(s\\))?\\s*(?=[:–—|-]|$)`, 'u') },
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: /^(?:[-*•|] ?)?(?:CO-?PIS?|CO-PRINCIPAL INVESTIGATORS?)\s*(?=[:–—|-]|$)/u },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:[-*•|] ?)?(?:(?:NSF|NIH|Project|Grant|Contact|Lead|Multiple|Institutional) )?${PI}(?:\\(s\\))?(?: and [Pp]roject [Dd]irector)?\\s*(?=[:–—|-]|$)`, 'u') },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: /^(?:[-*•|] ?)?(?:PRINCIPAL INVESTIGATORS?|(?:[Pp]roject|[Tt]eam) [Ll]ead(?:er|s)?|[Pp]roject [Dd]irectors?|[Ll]ead|[Dd]irector)\s*(?=[:–—|]|$)/u },
  { role: 'INVESTIGATOR', pattern: /^(?:[-*•|] ?)?(?:(?:The |Our |Project |Research |Core |Senior |Key |Other |Additional |Grant |Funded )?(?:[Ii]nvestigators?|[Cc]o-?[Ii]nvestigators?|[Tt]eam(?: [Mm]embers?)?|[Pp]ersonnel|[Rr]esearchers?|[Pp]eople|[Cc]ollaborators?|[Pp]articipants|[Mm]embers|[Pp]artners|[Ss]cientists|[Rr]ecipients?|[Aa]wardees?|[Gg]rantees?|[Ww]inners?|[Ff]aculty|[Pp]roject [Ss]taff|[Aa]warded to|[Ll]eadership(?: [Tt]eam)?))\s*(?=[:–—|]|$)/u },
]; // prettier-ignore
