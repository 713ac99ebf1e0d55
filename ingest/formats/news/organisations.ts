/**
 * Finds the organisations that a sentence names: `University of Illinois, Urbana-Champaign`, `Georgia Tech`, `EPFL`.
 */
import { lazy } from '../../../src/data.ts';
import { usStates } from '../../../src/places.ts';
import { fold } from '../../../src/text.ts';
import { idf } from '../../text/word-counts.ts';
import { overlaps, type Span } from './article.ts';
import { isGiven } from './names.ts';
import { isInstitution, isUniversity, KNOWN_FUNDERS } from './words.ts';
import { alternatives, any, CAMPUSES, matchesOf, NOT_NAME, ORG_HEADS, PLACES, SHORT_NAMES, wordsOf } from './words.ts';

export interface Organisation extends Span {
  readonly name: string;
  readonly isFunder: boolean;
}

const CAP = String.raw`(?:\p{Lu}|\d{2,4}(?= \p{Lu}))[\p{L}\p{M}\p{N}'’&+]*(?:[-–.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}'’&]+)*\.?`;
const LINK = String.raw`(?: (?:of|for|and|&|in|on|de|de la|del|la|du|der|für|des|di|do)(?: the| las?| los)? | )`;
const RUN = new RegExp(`${CAP}(?:${LINK}${CAP}){0,14}`, 'gu');
/** Abbreviations that keep their full stop. */
const DOTTED = /\b(?:Inc|St|Dept|Univ|Corp|Ltd|Co|Ste|Mt|Ft|U|[A-Z]\.[A-Z])\.$/u;
/** A possessive that belongs to the name. */
const OWN_POSSESSIVE =
  /(?:Women|Children|King|Queen|People|Veteran|Farmer|Mary|Joseph|John|Jude|Teacher|Men|Land)['’]s$/u;
const CUT = wordsOf('ends-organisation.txt');
const FILLERS = wordsOf('not-first-of-organisation.txt');
const STRONG_HEAD =
  /\b(?:Universit\p{L}+|College|Institute?|Foundation|School|Department|Laboratory|Cent(?:er|re)|Hospital|Office|Academy|Endowment)\b/u;
/** Names of bodies that keep what stands before their `of`. */
const KEEPS_LEFT = /(?:Trustees|Regents|Curators|Governors|Visitors|Rector|President and Fellows)$/u;
/** `Department Rae M. Robertson-Anderson`, `Libraries Geneva Henry`: a person directly behind a body's name. */
const PERSON_TAIL = / (\p{Lu}[\p{L}’'-]+)((?: \p{Lu}\.){0,2} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u;

const isPlain = (word: string): boolean => !NOT_NAME.has(word) && !ORG_HEADS.has(word) && !PLACES.has(word);
const hasHead = (text: string): boolean =>
  text
    .split(/[\s-]+/u)
    .some((word) => ORG_HEADS.has(word.replace(/(?<![.,'’])[.,'’]+s?$/u, '')) || /^(?:Univ|U)\.?$/u.test(word));

/** Takes one capitalised run apart into the organisations that it holds, with offsets into the run. */
function cutRun(run: string): Span[] {
  // A possessor ends a name: EPFL’s School of Basic Sciences.
  let at = 0;
  const pieces: Span[] = [];
  for (const word of run.matchAll(/\S+/gu)) {
    const end = word.index + word[0].length;
    const isPossessive = /['’]s$/u.test(word[0]) && !OWN_POSSESSIVE.test(word[0]);
    if (CUT.has(word[0])) {
      if (word.index > at) pieces.push({ start: at, end: word.index });
      at = end;
    } else if (isPossessive) {
      // `Lincoln University and Scion’s Jane Roe`
      const other = / and \p{Lu}\S*$/u.exec(run.slice(at, end - 2));
      const whole = other && isUniversity(run.slice(at, at + other.index));
      pieces.push({ start: at, end: whole && !hasHead(other[0]) ? at + other.index : end - 2 });
      at = end;
    }
  }
  if (at < run.length) pieces.push({ start: at, end: run.length });
  return pieces.map((piece) => withoutPerson(run, piece)).flatMap((piece) => cutLinks(run, piece));
}

/** A piece without the person who stands directly behind the body's name. */
function withoutPerson(run: string, piece: Span): Span {
  const text = run.slice(piece.start, piece.end);
  const tail = PERSON_TAIL.exec(text);
  if (!tail) return piece;
  const before = text.slice(0, tail.index).split(' ');
  const isBody = (word: string): boolean =>
    /^(?:of|and|for|the|&)$/u.test(word) || NOT_NAME.has(word) || ORG_HEADS.has(word);
  const isPerson =
    (isGiven(tail[1]!) || / \p{Lu}\.(?= )/u.test(tail[2]!)) &&
    `${tail[1]!}${tail[2]!}`.split(' ').every(isPlain) &&
    !/^(?:of|for|and|&|in|on|de|du|the)$/u.test(before.at(-1)!) &&
    (hasHead(before.at(-1)!) || (hasHead(before.join(' ')) && before.every(isBody)));
  return isPerson ? { start: piece.start, end: piece.start + tail.index } : piece;
}

/** A person behind `and`: by a known given name, or two or three words that name no field, place or body. */
function isPersonBehind(left: string, right: string): boolean {
  const words = right.split(' ');
  if (words.length < 2 || words.length > 4 || hasHead(right)) return false;
  if (isGiven(words[0]!)) return true;
  return (
    /\bUniversity\b|(?:College|Institute|Institute of Technology|Laboratory)$/u.test(left) &&
    words.length <= 3 &&
    words.every(
      (word, i) =>
        (isPlain(word) || (i > 0 && /^(?:An|To|Do|He|In|So|My|On|She|You|Le)$/u.test(word))) && /^\p{Lu}/u.test(word),
    )
  );
}

/** `Washington and Lee University`: where the registry knows the pair. */
const PAIR = /^\p{Lu}\p{L}+ and (?:\p{Lu}\p{L}+ ){1,2}(?:University|Colleges?)$/u;
/** `National Heart and Lung Institute`. */
const WHOLE = /^(?:National|International|Royal|American|European|Australian|Canadian|British) \p{Lu}\p{L}+$/u;
/** `Materials Research Science and Engineering Center` is one. */
const FIELD_AND = /^(?:\p{Lu}[\p{L}-]+ ){1,2}(?:Center|Institute|Laboratory|Facility|Initiative|Consortium)\b/u;

function cutLinks(run: string, piece: Span): Span[] {
  const text = run.slice(piece.start, piece.end);
  for (const link of text.matchAll(/ (?:of|for|and|&|in|on|de|du)(?: the)? /gu)) {
    const left = text.slice(0, link.index);
    const right = text.slice(link.index + link[0].length);
    const isAnd = /and|&/u.test(link[0]);
    const nearRight = right.split(/ (?:of|for|in|on|at) /u, 1)[0]!;
    if (isAnd && !hasHead(left) && hasHead(right) && WHOLE.test(left)) continue;
    if (isAnd && PAIR.test(`${left} and ${right}`) && isInstitution(`${left} and ${right}`)) continue;
    const isField =
      NOT_NAME.has(left.split(' ').at(-1)!) && FIELD_AND.test(right) && NOT_NAME.has(right.split(' ', 1)[0]!);
    const isPerson = isAnd && hasHead(left) && isPersonBehind(left, nearRight);
    if (!isPerson && isAnd && ((!hasHead(left) && isField) || isInstitution(`${left} and ${nearRight}`))) continue;
    const parts =
      (!hasHead(left) && !KEEPS_LEFT.test(left) && (hasHead(right) || !isAnd)) ||
      isPerson ||
      (isAnd && hasHead(left) && isUniversity(nearRight)) ||
      (isAnd && hasHead(left) && STRONG_HEAD.test(nearRight) && right.includes(' ')) ||
      (/ (?:in|on|and) the /u.test(link[0]) && hasHead(left) && STRONG_HEAD.test(nearRight));
    if (!parts) continue;
    const middle = piece.start + link.index;
    return [
      ...(hasHead(left) ? [{ start: piece.start, end: middle }] : []),
      ...cutLinks(run, { start: middle + link[0].length, end: piece.end }),
    ];
  }
  return hasHead(text) ? [piece] : [];
}

/** `University Archivist` */
const OFFICE =
  /^(?:University|College|Institute|Museum|Laboratory) (?:Research |Teaching )?(?:Archivist|Fellows|Librarian|Professor|Fellow|President|Curator|Director|Distinguished|Registrar|Scientist|Chancellor|Provost)\b/u;
const COUNTRY_OR_DATE = wordsOf('countries-and-dates.txt');
/** `College Park, MD`, `Los Alamos, New Mexico`: a town. */
const IN_ITS_STATE = lazy(() => new RegExp(`^, (?:${usStates().flat().join('|')})(?![\\p{L}\\p{N}])`, 'u'));
const A_CAMPUS = new RegExp(`^(?:${CAMPUSES})$`, 'u');
const IN_A_PLACE =
  /^(.*\b(?:University|Institute|College|Center|Laboratory)\b.*) (?:in|on) (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? ?)$/u;

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (;;) {
    const lead = /^(\S+)\s+|^\s+/u.exec(text.slice(start, end));
    if (lead === null || (lead[1] !== undefined && !FILLERS.has(lead[1]))) break;
    start += lead[0].length;
  }
  const place = IN_A_PLACE.exec(text.slice(start, end));
  if (place && place[2]!.split(' ').some((word) => COUNTRY_OR_DATE.has(word.replace(/\.$/u, ''))))
    end = start + place[1]!.length;
  const tail = / (?:of|for|and|&|in|on|de|the|[-–])$|\s$/u;
  for (let match = tail.exec(text.slice(start, end)); match; match = tail.exec(text.slice(start, end)))
    end -= match[0].length;
  const led = /-(?:led|based|wide|funded|affiliated|trained)$/u.exec(text.slice(start, end));
  if (led) end -= led[0].length;
  const rest = text.slice(start, end);
  if (rest.endsWith('.') && !DOTTED.test(rest)) end -= 1;
  if (/^(?:University|College|Institute|Department) (?:&|and) /u.test(text.slice(start, end))) return null;
  if (OFFICE.test(text.slice(start, end))) return null;
  // One common word alone names nothing: `University`, `Institute`, `School of`.
  return text.slice(start, end).includes(' ') || /^[A-Z]{3,}$/u.test(text.slice(start, end)) ? { start, end } : null;
}

const CAMPUS = new RegExp(`^(?:,| at| in|,? at| ?[-–]) ?(?:${CAMPUSES})\\b`, 'u');
/** `at Michigan Tech`: a university's everyday name. */
const TECH = /(?<=\b(?:[Aa]t|[Ff]rom) )\p{Lu}\p{Ll}{3,} Tech(?![\p{L}-]| \p{Lu})/gu;
/** `École polytechnique fédérale de Lausanne`: capitals only at its ends. */
const ECOLE =
  /(?<!\p{L})(?:[ÉE]cole|Scuola|Hochschule) (?:\p{Ll}[\p{L}]+ ){1,3}(?:(?:de|di|du|für) |d['’])?\p{Lu}[\p{L}-]+/gu;
/** `CSU Monterey Bay`, `Texas A&M-Kingsville`, `IIT Madras`. */
const SYSTEM_CAMPUS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:(?:UC|CSU|UT|UNC|UMass|SUNY|CUNY|UW|CU|Cal State)[- ]|Texas A&M[- ](?:at )?)(?:${CAMPUSES})\\b`,
    '(?<![\\p{L}\\p{N}])(?:IIT|IIIT|IIM|IISER|AIIMS|NIT|TU|INSA) \\p{Lu}\\p{Ll}+',
  ].join('|'),
  'gu',
);
/** `Toyota Technological Institute at Chicago`. */
const AT_CITY = new RegExp(`^ at (?:${CAMPUSES})\\b`, 'u');
/** Only systems with campuses take a place after a comma. */
const SYSTEM =
  /\b(?:University of|State University|State University of|A&M University|Rutgers University|Universit\p{L} d\p{L}+)\b/u;
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(SHORT_NAMES)})(?![\\p{L}\\p{N}])(?!-\\p{L})`, 'gu');
/** What stands before a short name that is an institution: `at Brown`, `(Stanford)`. */
const BEFORE_SHORT =
  /(?:^|[(,;:/–—|-] ?|\b(?:[Aa]t|[Ff]rom|of|to|by|and|with|the|between|includ(?:ing|es?)|as|for|in|across|via|are|is)(?: the)? )$/u;
const AS_ADJECTIVE =
  /^ (?:Professor|Prof|Univ|researchers?|scientists?|scholars?|faculty|professors?|principal investigators?|co-?PIs?|team)\b/iu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,12}\p{Lu}\p{L}{0,12}(?:-\p{Lu}\p{L}{0,12}){0,2}(?![\p{L}\p{N}])/gu;
const ACRONYM_BEFORE = /(?:\b(?:[Aa]t|[Ff]rom|of)(?: the)? |\(|\((?:both|all) )$/u;
const GETS = /\b(?:awarded|granted|gave) $/u;
const MONEY_AFTER = /^ (?:an?|the|two|three|four|more|nearly|[$€£\d])/u;
/** What makes an acronym before it an institution: `UTA co-PIs`, `TSU’s Jane Roe`, `UTA associate professor`. */
const OWNS: readonly RegExp[] = [
  /^['’]s \p{Lu}\p{Ll}+ \p{Lu}/u,
  /^ (?:[\p{Ll}-]+ )?\p{Ll}*(?:ologist|ographer|onomer|onomist|ician|chemist|physicist|linguist) \p{Lu}/u,
  /^ (?:(?:associate|assistant|deputy|interim|executive) )?(?:co-)?(?:professor|director|programmer|developer|librarian|archivist|curator|engineer|scientist|historian|researcher|PI)s?\b/iu,
  /^ (?:faculty|staff|fellows?|(?:has|have|was|were|will be|is) (?:\p{L}+ )?(?:won|awarded|granted|received|secured|given))\b/iu,
];
const NOT_ACRONYM = wordsOf('not-acronyms.txt');
const FIELD_ACRONYM = wordsOf('field-acronyms.txt');

/** The organisations of a sentence, in order, none overlapping. */
export function findOrganisations(text: string): Organisation[] {
  const found: Organisation[] = [];
  const add = (start: number, end: number, isFunder = false): void => {
    if (!overlaps(found, start, end))
      found.push({ start, end, name: text.slice(start, end).replace(/\s+/gu, ' '), isFunder });
  };
  const addCampus = (start: number, end: number, pattern: RegExp | null): void =>
    add(start, end + (pattern?.exec(text.slice(end, end + 40))?.[0].length ?? 0));
  // An acronym that goes on is another name: NASA Goddard Space Flight Center stays NASA here.
  for (const { index, 0: name } of matchesOf(KNOWN_FUNDERS, text))
    if (
      !ITS_LABORATORY.test(text.slice(index, index + 90)) &&
      !isOfState(name, text.slice(Math.max(0, index - 24), index))
    )
      add(index, index + name.length, true);
  for (const span of spelledOut(text)) if (hasHead(text.slice(span.start, span.end))) add(span.start, span.end);
  for (const match of text.matchAll(RUN)) {
    if (!hasHead(match[0])) continue;
    for (const piece of cutRun(match[0])) {
      const span = trim(text, { start: match.index + piece.start, end: match.index + piece.end });
      if (span === null) continue;
      const name = text.slice(span.start, span.end);
      if (A_CAMPUS.test(name) && IN_ITS_STATE().test(text.slice(span.end, span.end + 24))) continue;
      if (!overlaps(found, span.start, span.end)) {
        addCampus(
          span.start,
          span.end,
          SYSTEM.test(name) ? CAMPUS : /(?:Institute|Center|Centre)$/u.test(name) ? AT_CITY : null,
        );
        continue;
      }
      // `Cornell University Center for Advanced Computing (CAC)`: whose it is stands before the name.
      const first = found.find((other) => span.start < other.start && other.start < span.end);
      const owner = first && trim(text, { start: span.start, end: first.start });
      if (owner && hasHead(text.slice(owner.start, owner.end))) add(owner.start, owner.end);
    }
  }
  for (const pattern of [ECOLE, SYSTEM_CAMPUS, TECH])
    for (const { index, 0: name } of text.matchAll(pattern)) add(index, index + name.length);
  for (const { index, 0: name } of matchesOf(KNOWN, text)) {
    const after = text.slice(index + name.length, index + name.length + 24);
    if (!hasHead(name) && IN_ITS_STATE().test(after)) continue;
    if (isShortName(name, text.slice(Math.max(0, index - 24), index), after))
      addCampus(index, index + name.length, SYSTEM.test(name) ? CAMPUS : null);
  }
  for (const { index, 0: name } of text.matchAll(ACRONYM)) {
    const after = text.slice(index + name.length, index + name.length + 40);
    if (isOrgAcronym(name, text.slice(Math.max(0, index - 24), index), after)) add(index, index + name.length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `Tennessee Department of Transportation` is another. */
const isOfState = (name: string, before: string): boolean =>
  name.startsWith('Department of') && /(?<!\p{L})(?!The |States |By |From |And |With )\p{Lu}\p{Ll}+ $/u.test(before);

function isShortName(name: string, before: string, after: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  // `“Tea, Rice, River”`: a word of a title.
  if (/(?:^|\s)["“][^"“”]{1,24}$/u.test(before)) return false;
  if (/^ \p{Lu}\. \p{Lu}\p{Ll}/u.test(after)) return false;
  if (AS_ADJECTIVE.test(after)) return true;
  return !/^ \p{Lu}\p{Ll}/u.test(after) && (BEFORE_SHORT.test(before) || /^['’]s\b/u.test(after));
}

/** `NEIL FRAISTAT`: a surname in capitals. */
const isShoutedName = (before: string): boolean => {
  const given = /(?<!\p{Lu})(\p{Lu}{2,}) $/u.exec(before)?.[1];
  return given !== undefined && isGiven(given);
};
const MADE_BY = /\b(?:developers?|creators?|authors?|versions?|releases?|users?) of (?:the )?$/iu;

function isOrgAcronym(name: string, before: string, after: string): boolean {
  const isShort = name.length < 3 && !/^(?:U[A-Z]|[A-Z]U)$/u.test(name);
  if (isShort || name.length > 14 || NOT_ACRONYM.has(name) || FIELD_ACRONYM.has(name)) return false;
  // A name of a person in capitals, or with an inner capital, is no acronym.
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) || /^ \p{Lu}{2,}\b/u.test(after)) return false;
  if (isShoutedName(before) || MADE_BY.test(before)) return false;
  if (ACRONYM_BEFORE.test(before) || (GETS.test(before) && MONEY_AFTER.test(after))) return true;
  // `Hannes HUYCK (`: a surname.
  const given = /(?<!\p{L})(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  return (
    (/^ \(\p{Lu}[\p{L}.]/u.test(after) && !(given !== undefined && isGiven(given))) ||
    OWNS.some((pattern) => pattern.test(after))
  );
}

/** `USDA National Laboratory for Agriculture`: a place of the funder, where people work. */
const ITS_LABORATORY = /^\p{Lu}{3,6}(?: \p{Lu}[\p{L}-]+){0,3} (?:Laborator(?:y|ies)|Station)\b/u;
const IN_BRACKETS = /\(([A-Z][A-Za-z&-]{2,11})\)/gu;

/** Spans of names that an acronym behind them tells the length of: `the Center for Land and River Studies (CLRS)`. */
export function spelledOut(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const letters = match[1]!.replace(/[^\p{L}]/gu, '').toLowerCase();
    const from = Math.max(0, match.index - 160);
    const end = text.slice(0, match.index).trimEnd().length;
    const words = [...text.slice(from, match.index).matchAll(/[\p{L}\p{N}&’'-]+/gu)].slice(-14);
    // The shortest run of words that has all letters in their order, most of them as initials.
    const start = words
      .filter(({ 0: word }) => /^\p{Lu}/u.test(word) && word[0]!.toLowerCase() === letters[0])
      .map(({ index }) => from + index)
      .reverse()
      .find((at) => !/[.;:!?()]/u.test(text.slice(at, end)) && spells(text.slice(at, end), letters));
    if (start === undefined) continue;
    const before = /(?:National|Royal|Federal|European|International) $/u.exec(text.slice(0, start))?.[0] ?? '';
    spans.push({ start: start - before.length, end });
  }
  return spans;
}

function spells(name: string, letters: string): boolean {
  const capitals = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals < 2 || Math.abs(capitals - letters.length) > 1) return false;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** An institution that only its place in the sentence tells: `at Shift`. Offsets into the sentence. */
export interface PlainOrg extends Span {
  readonly name: string;
  readonly isFunder: false;
}

/** `Jane Roe, INRAE Montpellier, France`: the second column of a line. */
const IN_COLUMN = /^, (?!(?:F?R|FA|MB|MD|OBE|CBE|JD|RN)[A-Z]*\b)(\p{Lu}{4,9}(?: \p{Lu}\p{Ll}+)?)(?=, \p{Lu}|$)/u;
/** `, Rhizome’s artistic director`. */
const OWNER = new RegExp(
  `^, (?:the )?(\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3})['’]s (?:[\\p{L}-]+ ){0,4}${any('job')}\\b`,
  'u',
);
const PLAIN =
  /(?:\b(?:at|from|with)|^,? (?:also )?of) (?:the )?(?:(?:company|charity|firm|start-up|startup|non-?profit|hospital) )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of |and |for |the |& |a |o |ki te |o te )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,6}(?: (?:department|school))?)/u;
const BRACKET = /^ ?\(((?:the )?\p{Lu}[^()\uE000-\uEBFF]{1,80})\)/u;
const ROLE_IN_BRACKET =
  /\b(?:PIs?|investigator|director|lead|chair|Ph\.?D|co-|professors?|scientist|head of|manager|engineer|student|fellow|lecturer|mentor|second from|left|right)\b/iu;

/** An institution that no list knows, told by `at` or `from`, or alone in brackets after the name. `after` is masked. */
export function plainOrg(after: string, offset: (at: number) => number): PlainOrg | null {
  const bracket = BRACKET.exec(after);
  const match = PLAIN.exec(after.replace(/,? ?\b(?:who|whose|whom)\b[^,;]*/gu, (clause) => ' '.repeat(clause.length)));
  const isBracket =
    bracket !== null &&
    !isField(bracket[1]!) &&
    !isSubject(bracket[1]!) &&
    !ROLE_IN_BRACKET.test(bracket[1]!) &&
    !/\d/u.test(bracket[1]!);
  // `(Madison, chemistry)`: the place, not the field.
  const name = isBracket
    ? bracket[1]!.replace(/, \p{Ll}[^,]*$/u, '')
    : (match ?? OWNER.exec(after) ?? IN_COLUMN.exec(after))?.[1];
  if (name === undefined || (!isBracket && isField(name))) return null;
  const start = after.indexOf(name);
  const trimmed = name.replace(/(?<![.,'’])[.,'’]+s?$/u, '');
  return { start: offset(start), end: offset(start + trimmed.length - 1) + 1, name: trimmed, isFunder: false };
}

/** `(Curriculum and Instruction)`: words that many titles and abstracts have. */
const isSubject = (text: string): boolean =>
  !isUniversity(text) &&
  !isInstitution(text) &&
  text.split(/[\s,&]+/u).every((word) => !PLACES.has(word) && !/ern$/u.test(word) && idf(fold(word)) <= 6.5);

const FIELDS = wordsOf('fields.txt');
const FIELD_END =
  /(?:Sciences?|Engineering|Studies|Education|Arts|Law|Music|Technology|History|English|Medicine|Geography|\p{Lu}\p{Ll}*(?:ology|istry|omics|etics|ysics|atics|istics|osophy|onomy|iatrics))$/u;

/** `Civil and Environmental Engineering`, `Physics`: a field is no institution. */
export function isField(text: string): boolean {
  const words = text.split(' ');
  if (FIELD_ACRONYM.has(text) || (FIELDS.has(words[0]!) && !words.some((word) => ORG_HEADS.has(word)))) return true;
  if (FIELD_END.test(text) && !/\b(?:Universit|Institute|College)/u.test(text)) return true;
  return words.every((word) => NOT_NAME.has(word) || /^(?:and|of|the|&)$/u.test(word));
}
