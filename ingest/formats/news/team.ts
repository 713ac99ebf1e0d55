/**
 * Who is on the funded team: a table of signs for and against, each with points, added up for each person that an article
 * names. A sign counts once, whatever the number of places that give it.
 */
import type { Span } from './article.ts';
import { LIST, type ListedSentence } from './lists.ts';
import type { Named } from './mentions.ts';
import { PRAISES } from './entries.ts';
import { readMentions, type Mention } from './roles.ts';
import { any, speaksOfMoney } from './words.ts';

type Test = (mention: Mention) => boolean;
const own = (mention: Mention): string =>
  `${mention.index === 0 ? mention.descriptor : mention.member.before} ${mention.member.after}`;
const inCue = (source: string): Test => {
  const pattern = new RegExp(source, 'iu');
  return ({ cue }) => pattern.test(cue);
};
const inTail = (source: string): Test => {
  const pattern = new RegExp(source, 'iu');
  return ({ tail }) => pattern.test(tail);
};
const inOwn = (source: string): Test => {
  const pattern = new RegExp(source, 'iu');
  return (mention) => pattern.test(own(mention));
};
const inSentence = (source: string): Test => {
  const pattern = new RegExp(source, 'iu');
  return ({ sentence }) => pattern.test(sentence.text);
};

const HELP =
  '(?:have|has|had|was|were|is|are|will|each|both|all|also|just|recently|been|be|jointly|collectively|separately|who|to|the|a|an|one|of|two|three|four|among|today)';
const GRANT = any('grant');
const OFFICIAL = inOwn(`\\b${any('official')}\\b`);
const COLLEAGUES =
  /^\s?(?:(?:his|her|their|our|fellow|two|three) )?(?:[\p{L}-]+ )?(?:colleagues?|co-?workers|collaborators?|teammates?|partners)\b/iu;
/** `Jane Roe, … . With Li Wei she has won a grant`: the pronoun is whom the sentence before begins with. */
export const SHE_GOT = new RegExp(
  [
    `\\b(?:she|he) (?:${HELP} ){0,4}${any('receives')}\\b[^.;]{0,80}(?:\\b${GRANT}\\b|${any('sum')})|^(?:his|her|their) (?:project|grant|award|fellowship)\\b`,
    `^With (?:his|her|their|an?|the) [^.;]{0,30}(?:${any('sum')}|${GRANT})`,
  ].join('|'),
  'iu',
);
/** `Jane Roe wins a grant for her project, and the economist Li Wei for a study of …` */
const FOR_ANOTHER = new RegExp(`\\b${any('receives')}\\b[^.;]{0,40}\\b${GRANT}\\b[^.;]{0,160}\\band(?: the)?$`, 'iu');
const TEAM_BEHIND = new RegExp(`^,? (?:the|other|our) (?:[\\p{L}-]+ ){0,3}${any('team')}\\b`, 'iu');
/** `will recruit patients` */
const WILL = new RegExp(`^,? (?:who )?will (?:also |then |first )?(?!${any('not-acts')}\\b)\\p{Ll}+`, 'u');
const RELATIVE = /\b(?:who|whose)\b[^,;]*/gu;

/** One sign: its points in tenths of the logarithm of odds, what gives it, and why it counts. */
interface Sign {
  readonly name: string;
  readonly points: number;
  readonly why: string;
  readonly tests: readonly Test[];
  /** Counts for or against also where the passage is an aside. */
  readonly isAlways?: true;
}

const sign = (name: string, points: number, why: string, ...tests: Test[]): Sign => ({ name, points, why, tests });
const always = (name: string, points: number, why: string, ...tests: Test[]): Sign => ({
  name,
  points,
  why,
  tests,
  isAlways: true,
});

/** Fitted by scripts/eval-articles/fit.ts; the first is what counts for everybody. */
export const BIAS = -11;
export const SIGNS: readonly Sign[] = [
  sign('role', 44, 'is called an investigator of the award', ({ role, entry }) => role !== null && role.role !== 'LEAD' && role.role !== 'RECIPIENT' && entry === null),
  sign('leads', 33, 'leads the work, or it is led by them', ({ role }) => role?.role === 'LEAD'),
  sign('entry', 32, 'stands in a list or on a line that names the team', ({ entry, member, index }) => entry !== null && (index === 0 || member.person.who.isLikely)),
  sign('receives', 34, 'got the grant',
    inTail(`^(?!,? (?:today |has )?announce[ds]? (?:the|an?|its|that)\\b)(?:,? who)?,? ?(?:${HELP} ){0,6}${any('receives', 'chosen')}\\b[^.;]{0,140}\\b${GRANT}`),
    inTail(`^,? (?:was|were|is|are) (?:honou?red|recogni[sz]ed) for (?:(?:their|his|her|the|an?) [^.;]{0,40}\\b(?:projects?|${GRANT})\\b|securing\\b)`),
    inTail(`^(?:,? who)?,? ?(?:${HELP} ){0,6}(?:${any('receives')}|takes|took|collects?)\\b[^.;]{0,60}(?:${any('sum')}|the same (?:sum|amount)\\b)`),
    inTail(`^,? (?:will|plans? to) use (?:(?:his|her|their|the|an?|about|some|nearly|this) )*(?:${any('sum')})`),
    inTail(`^,? (?:joins?|joined|(?:is|are|was|were) (?:among|one of|two of|three of)) [^.;]{0,60}\\b(?:fellows|winners|recipients|awardees|grantees|scholars)\\b`),
    ({ cue, tail }) => /\b(?:named|names|chose|chosen|announces?|announced)$/u.test(cue) && /^,? (?:as|to be|among) [^.;]{0,40}\b(?:winners?|recipients?|awardees?|grantees?|fellows?)\b/u.test(tail),
    inTail(`^['’]s? (?:[^\\s.;]+ ){0,5}${GRANT}\\b`),
    inCue(`\\b(?:${any('gives')}|goes(?! back)|will go|went|presented|proposals?|sub-?awards?|subcontracts?|${GRANT})\\b[^.;]{0,80} to(?: the)?$`),
    inCue(`\\b${GRANT}\\b[^.;]{0,30} (?:went|go|goes) to (?:[Tt]he )?[\\uE400-\\uE7FF]:$`),
    ({ cue, tail }) => /\bnamed$/u.test(cue) && /^,? one of (?:its|the|\p{L}+) [^.;]{0,40}\b(?:winners|recipients|fellows|scholars|investigators)\b/iu.test(tail),
    inCue(`(?:^|[.;] )With (?:an? |the )?(?:[^.;]{0,40}\\b${GRANT}\\b|${any('sum')})[^.;]{0,80},(?: \\p{L}+){0,2}$`),
    inCue('\\b(?:named|selected|elected|chosen)\\b[^.;:]{0,80}:$'),
    inCue(`\\b(?:${any('gives')}|recogni[sz]ed|honou?red|congratulations to|congratulates?|congrats)$`),
    inTail(`^,? (?:is|are|will be|plans? to|will) (?:using|use) (?:his|her|their|the)\\b[^.;]{0,60}\\b${GRANT}\\b`),
    inTail(`^,? (?:is|are|was|were|has|have|will)\\b[^.;]{0,200}\\b(?:under|with|through|thanks to) (?:an?|his|her|their) [^.;]{0,40}\\b${GRANT}\\b`),
    inTail('^,? (?:has been |was |is |becomes? |became )?(?:(?:named|appointed) )?(?:an? |the |as )?[^.;,]{0,40}\\bResearch Chair\\b'),
    ({ cue, tail }) => FOR_ANOTHER.test(cue) && /^,? (?:for|with) (?:an?|the|his|her|their)\b/u.test(tail),
    ({ then }) => then !== null && SHE_GOT.test(then.text),
    inOwn('\\b(?:grant|award|fellowship|CAREER) (?:recipient|winner|awardee|honoree|grantee)s?\\b')),
  sign('listed', 29, 'stands in a list that the team opens',
    inCue(`\\b${any('team')}\\b[^.;:]{0,100} (?:also )?${any('includes')}(?: (?:[\\p{L}-]+ ){0,3}from)?$`),
    inCue(`\\b${any('done')} by$`),
    inCue('\\b(?:director|manager|leader|head|coordinator|lead|deputy|deputie)s? (?:is|are|will be)$'),
    inCue(`\\b${any('team')}\\b[^.:;]{0,60}(?:[:—–]|,)$|\\b(?:among them|others|also (?:participating|taking part|involved)(?: (?:at|from|in) [^.;]{1,30})?) (?:is|are)$`),
    inCue('\\b(?:will see|sees)$'),
    inCue('\\b(?:brings?|bringing|brought|unites?|pairs?)(?: together)?$'),
    inCue(`(?:^|[.;] )(?:joining|assisting|helping|(?:collaborating|working|partnering)[^.;]{0,40} with) (?:[\\p{L}]+ ){0,2}(?:${LIST}|him|her|them|us)[^.;]{0,60} (?:is|are|will be|were)$`),
    inTail(`^,? (?:is|are|was|were|will be) (?:[\\p{L}-]+ ){0,4}(?:on|one of|part of|members? of|partners?|panelists|involved in|behind|joining)\\b[^.;]{0,60}\\b${any('team', 'work')}\\b`),
    inTail(`^,? (?:will )?(?:make up|makes up|rounds? out|joins?|joined|comprise|compose|form|completes?)\\b[^.;]{0,60}\\b${any('team', 'work')}\\b`),
    inTail('^,? (?:also )?(?:serving|acting) as\\b'),
    ({ cue, tail }) => /\b(?:in addition to|besides|apart from|aside from)$/iu.test(cue) && TEAM_BEHIND.test(tail)),
  sign('joins', 22, 'works with those who lead',
    inCue(`\\b${any('joins')}(?: the| fellow)?$`),
    inCue(`\\b(?:grants?|projects?|awards?|proposals?|stud(?:y|ies)|effort|initiative|collaborat\\w+|partner\\w*|co-?PIs?|jointly)\\b[^.;]{0,40} (?:with|between|among|involving)$`),
    inCue(`\\b(?:grants?|projects?|awards?|proposals?|collaboration|partnership|team|work|CAREER)(?: [\\p{L}-]+)? (?:of|from|by)$`),
    inCue('\\b(?:will|also|to) work(?: closely)? with$'),
    inCue(`\\b${any('joins')} ${LIST},? (?:and|with|from)$`),
    inCue(`${LIST},? (?:together |along |jointly )?with$`),
    ({ cue, tail }) => /^with$/iu.test(cue) && /^,? (?:he|she|they|we)\b/u.test(tail),
    ({ descriptor }) => COLLEAGUES.test(descriptor)),
  sign('owns', 15, 'the project, grant or laboratory is theirs', inTail(`^['’]s? (?:[^\\s.;]+ ){0,5}(?:${any('work')}|lab|laboratory|group)\\b`)),
  sign('acts', 16, 'will do the work',
    inTail(`^,? (?:who )?(?:will|plans? to|aims? to|hopes? to|intends? to|seeks? to|wants? to|is|are|proposes? to) (?:also |then |first |be )?${any('acts')}\\b`),
    inTail('^,? (?:who )?(?:has|have) (?:teamed up|partnered|joined forces) with\\b'),
    inTail('^,? (?:who )?(?:is|are|will be) (?:responsible for|in charge of|looking after)\\b'),
    (mention) => mention.member.person.who.isLikely && WILL.test(mention.tail)),
  sign('job', 13, 'has a job in research', inOwn(`\\b(?:${any('job')})\\b`)),
  sign('titled', 8, 'is called Dr or Professor', ({ member }) => member.person.who.isTitled),
  sign('placed', 13, 'stands beside an institution', ({ member }) => member.organisation !== null && !member.organisation.isFunder),
  sign('money', 9, 'stands in a sentence about the money', ({ sentence }) => speaksOfMoney(sentence.text)),
  sign('work', 3, 'stands in a sentence about the project', inSentence(`\\b(?:project|team|research|study|collaboration)\\b`)),
  sign('early', 4, 'stands in the headline or the first paragraphs', ({ sentence }) => sentence.paragraph <= 2),
  sign('we', 3, 'speaks of our work', inSentence(`["“][^"“”]*\\b(?:we|our|us|my)\\b[^"“”]*["”]`)),
  always('official', -30, 'decides, governs or speaks for others',
    (mention) => OFFICIAL({ ...mention, member: { ...mention.member, after: mention.member.after.replace(RELATIVE, '') } }),
    (mention) => /^[^,]*, [DRI]-\p{Lu}/u.test(own(mention)), ({ tail }) => PRAISES.test(tail),
    inCue('\\b(?:jury|panel|committee|judges|reviewers)\\b[^.;]{0,60}$|\\bmember for$')),
  always('funder', -36, 'is of the funder', ({ member, role }) => member.organisation?.isFunder === true && role === null),
  always('author', -30, 'wrote the paper that the article tells of',
    inOwn(`\\b${any('author')}\\b`),
    inCue(`\\b(?:paper|article|study|findings|results|book)\\b[^.;]{0,60}\\b(?:written|authored|published|co-?authored|reported|described) by$`),
    inCue(`\\bco-?authors?\\b[^.;]{0,30} (?:include|are|were|is)$`)),
  always('student', -24, 'is a student', inOwn(`\\b${any('student')}\\b`),
    inCue('\\b(?:former|past|previous) (?:\\p{L}+ )?(?:fellows|trainees|scholars|postdocs|students|members)\\b[^.;]{0,30}$')),
  always('loser', -40, 'did not get it', inSentence('\\b(?:finalists?|honou?rable mentions?|shortlisted|nominees?|nominated|runners?-up|unsuccessful|declined|rejected|not funded)\\b')),
  always('works', -40, 'is named for a work or idea',
    inTail(`^['’]s? (?:\\d{4} )?(?:[\\p{L}-]+ ){0,3}${any('works')}\\b`),
    inTail('^,? (?:won|received|earned|was awarded) [^.;]{0,40}\\b(?:paper|book|essay|poster|thesis|dissertation|teaching|service|mentoring) (?:prize|award)\\b')),
  sign('says', -10, 'is quoted', inTail(`^,? ?(?:[\\p{L}]+ )?${any('says')}\\b`), inCue(`["”,] ?${any('says')}$`)),
]; // prettier-ignore
/** Signs of the person and the article, beside those of each mention. */
export const WHOLE = [
  {
    name: 'aside',
    points: -30,
    why: 'is named only where others speak: earlier work, bylines, contacts, other sections',
  },
  { name: 'unlikely', points: -22, why: 'has no known given name, title, job or institution' },
  { name: 'others', points: -24, why: 'others are said to lead, join or be funded, and this one is not' },
  { name: 'often', points: 7, why: 'is named three times or more' },
] as const;

/** Signs that somebody is of the team, and not only near it. */
const CLAIMS = new Set(['role', 'leads', 'entry', 'receives', 'listed', 'joins', 'owns', 'acts']);

export interface Candidate {
  readonly who: Named;
  readonly mentions: readonly Mention[];
  /** Names of the signs. */
  readonly signs: ReadonlySet<string>;
}

/** Everybody whom the sentences name, with the signs of each. `inItems`: paragraphs of a list of awards. */
export function candidatesOf(
  sentences: readonly ListedSentence[],
  inItems: ReadonlySet<number> = new Set(),
  titles: readonly Span[] = [],
): Candidate[] {
  const byPerson = new Map<Named, Mention[]>();
  for (const mention of readMentions(sentences, titles))
    byPerson.set(mention.who, [...(byPerson.get(mention.who) ?? []), mention]);
  const found = [...byPerson]
    .sort(([a], [b]) => a.first - b.first)
    .map(([who, mentions]) => ({ who, mentions, signs: signsOf(mentions) }));
  const opensItem = ({ who, sentence, list, index, isAside }: Mention): boolean =>
    inItems.has(sentence.paragraph) && !isAside && (who.isLikely || (index === 0 && list === sentence.lists[0]));
  for (const { mentions, signs } of found) if (mentions.some(opensItem)) signs.add('entry');
  const claimed = found.filter(({ signs }) => [...signs].some((name) => CLAIMS.has(name)));
  for (const { who, mentions, signs } of found) {
    if (mentions.every(({ isAside }) => isAside)) signs.add('aside');
    if (!who.isLikely) signs.add('unlikely');
    if (claimed.length > 0 && ![...signs].some((name) => CLAIMS.has(name))) signs.add('others');
    if (mentions.length >= 3) signs.add('often');
  }
  return found;
}

/** The claims of one mention. */
export const claimsOf = (mention: Mention): string[] =>
  mention.isAside
    ? []
    : SIGNS.filter(({ name, tests }) => CLAIMS.has(name) && tests.some((test) => test(mention))).map(
        ({ name }) => name,
      );

function signsOf(mentions: readonly Mention[]): Set<string> {
  const signs = new Set<string>();
  for (const mention of mentions)
    for (const { name, tests, isAlways } of SIGNS)
      if (!signs.has(name) && (isAlways || !mention.isAside) && tests.some((test) => test(mention))) signs.add(name);
  return signs;
}

export type Points = ReadonlyMap<string, number>;
export const POINTS: Points = new Map([
  ['bias', BIAS],
  ...[...SIGNS, ...WHOLE].map(({ name, points }) => [name, points] as const),
]);

/** The share of such people who are on the team, 0 to 1. */
export function likelihood(signs: ReadonlySet<string>, points: Points = POINTS): number {
  let sum = points.get('bias')!;
  for (const name of signs) sum += points.get(name)!;
  return 1 / (1 + Math.exp(-sum / 10));
}
