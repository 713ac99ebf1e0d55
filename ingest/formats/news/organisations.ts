/**
 * Finds the organisations that a sentence names: `University of Illinois, Urbana-Champaign`, `Georgia Tech`, `EPFL`.
 */
import { spelledOut } from './acronyms.ts';
import { KNOWN_FUNDERS } from './funder-names.ts';
import { isGiven } from './names.ts';
import { isInstitution } from './same-institution.ts';
import { overlaps, type Span } from './span.ts';
import { CAMPUSES, FIELD_ACRONYM, NAMED_LIKE_PEOPLE, NOT_NAME, ORG_HEADS, PLACES } from './words.ts';

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
const CUT = new Set(
  'Professor Professors Prof Prof. Assistant Associate Director Directors Dean Provost President Chancellor Scientist Scientists Researcher Researchers Dr Dr. Mr Ms PhD Ph.D Ph.D. Project PI Co-PI Principal Faculty Professor’s Receives Awarded Wins Awards Award Grant Grants Graduate Senior With From By Via Outright Outright: Match Head Chair'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  'Two Three Four Five Six Seven Eight Nine Ten Several The This That These Those A An At In On From By With For Of To And Our Your Their His Her Its We When While Where As Both All Each Also Together Meanwhile However Additionally Currently Recently Headquartered Based Located Joining Led Former Current New Local Professor Professors Dr. Dr Prof. Assistant Associate Distinguished Senior Emeritus Credit Photo Image Contact Source Through Under Since After Before Together Like Visit See Photo: About'.split(
    ' ',
  ),
);
const STRONG_HEAD =
  /\b(?:University|Universit\p{L}+|College|Institute|Institut|Foundation|School|Department|Laboratory|Center|Centre|Hospital|Office|Academy|Endowment)\b/u;
/** Names of bodies that keep what stands before their `of`. */
const KEEPS_LEFT = /(?:Trustees|Regents|Curators|Governors|Visitors|Rector|President and Fellows)$/u;

/** `Department Rae M. Robertson-Anderson`, `Libraries Geneva Henry`: a person directly behind a body's name. */
const PERSON_TAIL = / (\p{Lu}[\p{L}’'-]+)((?: \p{Lu}\.){0,2} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u;

const hasHead = (text: string): boolean =>
  text.split(/[\s-]+/u).some((word) => ORG_HEADS.has(word.replace(/[.,'’]+s?$/u, '')) || /^(?:Univ|U)\.?$/u.test(word));

/** Takes one capitalised run apart into the organisations that it holds, with offsets into the run. */
function cutRun(run: string): Span[] {
  // A possessor ends a name: EPFL’s School of Basic Sciences.
  let at = 0;
  const pieces: Span[] = [];
  const words = [...run.matchAll(/\S+/gu)];
  for (const word of words) {
    const end = word.index + word[0].length;
    const isPossessive = /['’]s$/u.test(word[0]) && !OWN_POSSESSIVE.test(word[0]);
    if (CUT.has(word[0])) {
      if (word.index > at) pieces.push({ start: at, end: word.index });
      at = end;
    } else if (isPossessive) {
      pieces.push({ start: at, end: end - 2 });
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
  const before = text.slice(0, tail.index);
  const words = `${tail[1]!}${tail[2]!}`.split(' ');
  const isPerson =
    (isGiven(tail[1]!) || / \p{Lu}\.(?= )/u.test(tail[2]!)) &&
    words.every((word) => !NOT_NAME.has(word) && !ORG_HEADS.has(word) && !PLACES.has(word)) &&
    !/ (?:of|for|and|&|in|on|de|du)(?: the)?$/u.test(before) &&
    (hasHead(before.split(' ').at(-1)!) ||
      (hasHead(before) &&
        before
          .split(' ')
          .every((word) => /^(?:of|and|for|the|&)$/u.test(word) || NOT_NAME.has(word) || ORG_HEADS.has(word))));
  return isPerson ? { start: piece.start, end: piece.start + tail.index } : piece;
}

const isPersonLike = (text: string): boolean => {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 4 && !hasHead(text) && isGiven(words[0]!);
};

/** Two or three words of which none names a field, a place or a body. */
const isNameLike = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => !NOT_NAME.has(word) && !ORG_HEADS.has(word) && !PLACES.has(word) && /^\p{Lu}/u.test(word))
  );
};

/** `Washington and Lee University`: where the registry knows the pair. */
const PAIR = /^\p{Lu}\p{L}+ and (?:\p{Lu}\p{L}+ ){1,2}(?:University|Colleges?)$/u;

function cutLinks(run: string, piece: Span): Span[] {
  const text = run.slice(piece.start, piece.end);
  for (const link of text.matchAll(/ (?:of|for|and|&|in|on|de|du)(?: the)? /gu)) {
    const left = text.slice(0, link.index);
    const right = text.slice(link.index + link[0].length);
    const isAnd = /and|&/u.test(link[0]);
    const nearRight = right.split(/ (?:of|for|in|on|at) /u, 1)[0]!;
    if (isAnd && PAIR.test(`${left} and ${right}`) && isInstitution(`${left} and ${right}`)) continue;
    // `a Materials Research Science and Engineering Center` is one.
    if (
      isAnd &&
      !hasHead(left) &&
      NOT_NAME.has(left.split(' ').at(-1)!) &&
      /^(?:\p{Lu}[\p{L}-]+ ){1,2}(?:Center|Institute|Laboratory|Facility|Initiative|Consortium)\b/u.test(right) &&
      NOT_NAME.has(right.split(' ', 1)[0]!)
    )
      continue;
    const parts =
      (!hasHead(left) && !KEEPS_LEFT.test(left) && (hasHead(right) || !isAnd)) ||
      (isAnd && hasHead(left) && isPersonLike(nearRight)) ||
      (isAnd && /\bUniversity\b|Institute of Technology$/u.test(left) && isNameLike(nearRight)) ||
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

const COUNTRY_OR_DATE = new Set(
  'Israel Switzerland Germany France Canada China Japan India Brazil Netherlands Sweden Norway Denmark Finland Austria Belgium Spain Italy Portugal Ireland Scotland Wales England Australia Taiwan Korea Singapore Mexico Chile Argentina Africa Europe Kingdom States January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday'.split(
    ' ',
  ),
);

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (;;) {
    const rest = text.slice(start, end);
    const lead = /^(\S+)\s+|^\s+/u.exec(rest);
    if (lead === null || (lead[1] !== undefined && !FILLERS.has(lead[1]))) break;
    start += lead[0].length;
  }
  let rest = text.slice(start, end);
  const place =
    /^(.*\b(?:University|Institute|College|Center|Laboratory)\b.*) (?:in|on) (?:the )?((?:\p{Lu}[\p{L}.]+ ?){1,2})$/u.exec(
      rest,
    );
  if (place && place[2]!.split(' ').some((word) => COUNTRY_OR_DATE.has(word.replace(/\.$/u, '')))) {
    end = start + place[1]!.length;
    rest = text.slice(start, end);
  }
  const tail = /(?:\s|\s(?:of|for|and|&|in|on|de|the|[-–]))+$/u.exec(rest);
  if (tail) end -= tail[0].length;
  rest = text.slice(start, end);
  if (rest.endsWith('.') && !DOTTED.test(rest)) end -= 1;
  rest = text.slice(start, end);
  // One common word alone names nothing: `University`, `Institute`, `School of`.
  return rest.includes(' ') || /^[A-Z]{3,}$/u.test(rest) ? { start, end } : null;
}

const CAMPUS = new RegExp(`^(?:,| at| in|,? at| ?[-–]) ?(?:${CAMPUSES})\\b`, 'u');
/** `École polytechnique fédérale de Lausanne`: capitals only at its ends. */
const ECOLE =
  /(?<!\p{L})(?:[ÉE]cole|Scuola|Hochschule) (?:\p{Ll}[\p{L}]+ ){1,3}(?:(?:de|di|du|für) |d['’])?\p{Lu}[\p{L}-]+/gu;
/** `CSU Monterey Bay`, `Texas A&M-Kingsville`. */
const SYSTEM_CAMPUS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:UC|CSU|UT|UNC|UMass|SUNY|CUNY|UW|CU|Cal State)[- ]|Texas A&M[- ](?:at )?)(?:${CAMPUSES})\\b`,
  'gu',
);
/** `Toyota Technological Institute at Chicago`. */
const AT_CITY = new RegExp(`^ at (?:${CAMPUSES})\\b`, 'u');
/** Only systems with campuses take a place after a comma. */
const SYSTEM =
  /\b(?:University of|State University|State University of|A&M University|Rutgers University|Universit\p{L} d\p{L}+)\b/u;
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...NAMED_LIKE_PEOPLE]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\./gu, '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])(?!-\\p{L})`,
  'gu',
);
/** What stands before a short name that is an institution: `at Brown`, `(Stanford)`. */
const BEFORE_SHORT =
  /(?:^|[(,;:/–—|-] ?|\b(?:at|from|of|to|by|and|with|the|between|including|include|includes|as|for|in|across|via|are|is)(?: the)? )$/u;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}*)*(?![\p{L}\p{N}])/gu;
/** What makes an acronym before it an institution: `UTA co-PIs`, `TSU’s Jane Roe`, `UTA associate professor`. */
const OWNS =
  /^(?:['’]s \p{Lu}\p{Ll}+ \p{Lu}| (?:[\p{Ll}-]+ )?\p{Ll}*(?:ologist|ographer|onomer|onomist|ician|chemist|physicist|linguist) \p{Lu}| (?:co-?PIs?|PIs?|researchers?|faculty|scientists?|engineers?|(?:associate |assistant )?professors?|Professors?|(?:associate |assistant |deputy |interim |executive )?(?:co-)?directors?|programmers?|developers?|librarians?|archivists?|curators?|staff|historians?)\b)/u;
const NOT_ORG_ACRONYM =
  /^(?:AI|PI|PIs|STEM|US|USA|UK|EU|CAREER|PhD|MD|USD|COVID|DNA|RNA|CEO|CTO|CIO|CFO|II|III|IV|TV|HPC|IT|ID|DOI|URL|NC|SC|CA|NY|DC|TX|ML|NLP|GPU|GPUs|CPU|Co-PI|R&D|FAQ|PDF|RI|HDR|REU|CRII|SBIR|STTR)$/u;

/** The organisations of a sentence, in order, none overlapping. */
export function findOrganisations(text: string): Organisation[] {
  const found: Organisation[] = [];
  const add = (span: Span, isFunder: boolean): void => {
    if (overlaps(found, span.start, span.end)) return;
    found.push({ ...span, name: text.slice(span.start, span.end).replace(/\s+/gu, ' '), isFunder });
  };
  for (const match of text.matchAll(KNOWN_FUNDERS)) {
    // An acronym that goes on is another name: NASA Goddard Space Flight Center stays NASA here.
    add({ start: match.index, end: match.index + match[0].length }, true);
  }
  for (const span of spelledOut(text)) if (hasHead(text.slice(span.start, span.end))) add(span, false);
  for (const match of text.matchAll(RUN)) {
    if (!hasHead(match[0])) continue;
    for (const piece of cutRun(match[0])) {
      const span = trim(text, { start: match.index + piece.start, end: match.index + piece.end });
      if (span === null) continue;
      if (overlaps(found, span.start, span.end)) {
        // `Cornell University Center for Advanced Computing (CAC)`: whose it is stands before the name.
        const first = found.find((other) => span.start < other.start && other.start < span.end);
        const owner = first && trim(text, { start: span.start, end: first.start });
        if (owner && hasHead(text.slice(owner.start, owner.end))) add(owner, false);
        continue;
      }
      const name = text.slice(span.start, span.end);
      const campus = (SYSTEM.test(name) ? CAMPUS : /Institute$/u.test(name) ? AT_CITY : null)?.exec(
        text.slice(span.end, span.end + 40),
      );
      add({ start: span.start, end: span.end + (campus?.[0].length ?? 0) }, false);
    }
  }
  for (const match of text.matchAll(ECOLE)) add({ start: match.index, end: match.index + match[0].length }, false);
  for (const match of text.matchAll(SYSTEM_CAMPUS))
    add({ start: match.index, end: match.index + match[0].length }, false);
  for (const match of text.matchAll(KNOWN)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const isShort = /^\p{Lu}\p{Ll}+$/u.test(match[0]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const isPossessor = /^['’]s\b/u.test(after);
    if (isShort && !(BEFORE_SHORT.test(before) || isPossessor)) continue;
    // `Yale E. Goldman`.
    if (isShort && /^ \p{Lu}\. \p{Lu}\p{Ll}/u.test(after)) continue;
    if (isShort && /^ \p{Lu}\p{Ll}/u.test(after) && !/^ (?:Professor|Prof|Univ)/u.test(after)) continue;
    const campus = SYSTEM.test(match[0]) ? CAMPUS.exec(after) : null;
    add({ start: match.index, end: match.index + match[0].length + (campus?.[0].length ?? 0) }, false);
  }
  for (const match of text.matchAll(ACRONYM)) {
    const isUniversity = /^(?:U[A-Z]|[A-Z]U)$/u.test(match[0]);
    // `(PHYS)` behind a person: the short form of a field.
    if (FIELD_ACRONYM.test(match[0])) continue;
    if ((match[0].length < 3 && !isUniversity) || match[0].length > 14 || NOT_ORG_ACRONYM.test(match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    // A name of a person in capitals, or with an inner capital, is no acronym.
    if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(match[0]) || /^ \p{Lu}{2,}\b/u.test(after)) continue;
    if (
      /(?:\b(?:at|from|of)(?: the)? |\(|\((?:both|all) )$/u.test(before) ||
      (/\b(?:awarded|granted|gave) $/u.test(before) &&
        /^ (?:an?|the|two|three|four|more|nearly|[$€£\d])/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 9),
        )) ||
      /^ \(\p{Lu}[\p{L}.]/u.test(after) ||
      OWNS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40))
    ) {
      add({ start: match.index, end: match.index + match[0].length }, false);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
