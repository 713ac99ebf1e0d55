/**
 * Institutions that no list knows, told by their place behind a name: `Jane Roe at Shift`, `Jane Roe (Shift)`; and the
 * fields that stand in the same places.
 */
import { FIELD_ACRONYM, NOT_NAME, ORG_HEADS } from './words.ts';

/** An institution that only its place in the sentence tells: `at Shift`. Offsets into the sentence. */
export interface PlainOrg {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isFunder: false;
}

/** What is said of a person in a relative clause. */
export const RELATIVE = /,? ?\b(?:who|whose|whom)\b(?:(?!\b(?:who|whose)\b)[^,;])*/gu;
const PLAIN_ORG =
  /(?:\b(?:at|from|with)|^,? (?:also )?of) (?:the )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of |and |for |the |& )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,6}(?: (?:department|school))?)/u;

/** An institution that no list knows, told by `at` or `from`, or alone in brackets after the name. */
export function plainOrg(
  raw: { readonly at: readonly number[] },
  after: { text: string; from: number },
): PlainOrg | null {
  const bracket = /^ ?\(((?:the )?\p{Lu}[^()\uE000-\uEBFF]{1,80})\)/u.exec(after.text);
  const match = PLAIN_ORG.exec(after.text.replace(RELATIVE, (text) => ' '.repeat(text.length)));
  const name =
    bracket &&
    !isField(bracket[1]!) &&
    !/\b(?:PIs?|[Ii]nvestigator|[Dd]irector|[Ll]ead|[Cc]hair|Ph\.?D|PhD|Co-|[Pp]rofessors?|[Ss]cientist|[Hh]ead of|[Mm]anager|[Ee]ngineer|[Ss]tudent|[Ff]ellow|[Ll]ecturer)\b/u.test(
      bracket[1]!,
    )
      ? bracket[1]!
      : match?.[1];
  if (name === undefined || (name !== bracket?.[1] && FIELD.test(match![0]))) return null;
  const start = after.from + after.text.indexOf(name);
  const trimmed = name.replace(/[.,'’]+s?$/u, '');
  return { start: raw.at[start]!, end: raw.at[start + trimmed.length - 1]! + 1, name: trimmed, isFunder: false };
}

/** `(Civil and Environmental Engineering)`: a field in brackets is no institution. */
const FIELD_END =
  /\b(?:Sciences?|Engineering|Studies|Biology|Chemistry|Physics|Mathematics|Statistics|History|English|Education|Economics|Psychology|Sociology|Anthropology|Philosophy|Geography|Geology|Linguistics|Medicine|Nursing|Law|Arts|Music)$/u;
const FIELD_WORD =
  /^(?:Physics|Chemistry|Biochemistry|Biology|Mathematics|Statistics|Engineering|Physiology|Pharmacology|Genetics|\p{Lu}\p{Ll}+(?:ology|istry|omics|etics))$/u;
const isField = (text: string): boolean =>
  FIELD_END.test(text) ||
  FIELD_ACRONYM.test(text) ||
  (text.split(' ').some((word) => FIELD_WORD.test(word)) && !text.split(' ').some((word) => ORG_HEADS.has(word))) ||
  text.split(' ').every((word) => NOT_NAME.has(word) || /^(?:and|of|the|&)$/u.test(word));

/** `professor of Physics`, `Dean of Engineering`: a field, not a place. */
const FIELD =
  /^of (?:the )?(?:Physics|Chemistry|Biology|Mathematics|Statistics|Computer|Engineering|Electrical|Mechanical|Civil|History|English|Law|Medicine|Economics|Psychology|Sociology|Philosophy|Political|Public|Research|Information|Materials|Chemical|Biomedical|Environmental|Geography|Geology|Earth|Education|Science|Sciences|Business|Marketing|Nursing|Anthropology|Astronomy|Linguistics|Music|Art|Data|Digital|Equity|Operations|Technology|Innovation|Academic|Graduate|Undergraduate|Student|Programs|Development|Communications|Outreach|Ecology|Evolutionary|Molecular|Neuroscience|Marine|Ocean|Atmospheric|Aerospace|Industrial|Nuclear|Plant|Animal|Food|Forest|Agricultural|Applied|Cognitive|Human|American|African|Asian|Women|Gender|Religious|Classics|German|French|Spanish|Museum|Library|Libraries|Special|Archives|Software|Cyber\p{L}*|Strategic|Community)\b/u;
