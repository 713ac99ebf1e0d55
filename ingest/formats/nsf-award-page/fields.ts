/**
 * The labels of an award's page on nsf.gov with their lines, as a page is pasted or saved: a value stands behind its label
 * or on the lines below.
 */
import { decodeEntities } from '../../text/clean.ts';

/** Labels of the page, each with the one that is read; empty for those that say nothing of the award's network. */
const LABELS: Readonly<Record<string, string>> = {
  'NSF Org': 'NSF Org',
  Recipient: 'Recipient',
  Awardee: 'Recipient',
  'Initial Amendment Date': '',
  'Latest Amendment Date': 'Latest Amendment Date',
  'Award Number': 'Award Number',
  'Award Instrument': 'Award Instrument',
  'Program Manager': 'Program Manager',
  'Program Officer': 'Program Manager',
  'Start Date': 'Start Date',
  'End Date': 'End Date',
  'Total Intended Award Amount': 'Total Intended Award Amount',
  'Total Awarded Amount to Date': 'Total Awarded Amount to Date',
  'Awarded Amount to Date': 'Total Awarded Amount to Date',
  'Funds Obligated to Date': '',
  'ARRA Amount': '',
  'History of Investigator': 'History of Investigator',
  'Investigator(s)': 'History of Investigator',
  'Recipient Sponsored Research Office': 'Recipient Sponsored Research Office',
  'Awardee Sponsored Research Office': 'Recipient Sponsored Research Office',
  'Sponsor Congressional District': '',
  'Primary Place of Performance': 'Primary Place of Performance',
  'Primary Place of Performance Congressional District': '',
  'Unique Entity Identifier (UEI)': 'Unique Entity Identifier (UEI)',
  'Parent UEI': 'Parent UEI',
  'DUNS ID': '',
  'Parent DUNS ID': '',
  'NSF Program(s)': 'NSF Program(s)',
  'Primary Program Source': 'Primary Program Source',
  'Program Reference Code(s)': 'Program Reference Code(s)',
  'Program Element Code(s)': 'Program Element Code(s)',
  'Award Agency Code': '',
  'Fund Agency Code': '',
  'Assistance Listing Number(s)': 'Assistance Listing Number(s)',
  'CFDA Number(s)': 'Assistance Listing Number(s)',
};
const BY_KEY = new Map(Object.entries(LABELS).map(([label, read]) => [label.toLowerCase(), read]));

const HEADER = /^#{0,3}\s*Award Abstract\s*#\s*(\S*)\s*$/imu;
/** `Label: value`, the label in bold or in a table's cell too. */
const LABELLED = /^[\s|*•-]*([A-Z][A-Za-z ()]{2,60}?)\s*:[\s|*]*(.*)$/;
const ABSTRACT = /^[#*\s]*ABSTRACT[*\s:]*$/i;
/** What follows the abstract on the page. */
const AFTER =
  /^[#*\s]*(?:PUBLICATIONS PRODUCED AS A RESULT|PROJECT OUTCOMES REPORT|Please report errors in award information|Note: +When clicking on a Digital Object)/i;
/** How far into a text the labels are looked for. */
const HEAD = 20_000;
const MARKUP = /<(?:html|body|table|div|td|p|br)[\s/>]/i;

export interface AwardPage {
  /** Number in the line `Award Abstract # …`, else empty. */
  readonly heading: string;
  readonly title: string;
  /** Lines of each label that is read, without empty ones. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Labels that no page is known to have, with what they say. */
  readonly strangers: readonly (readonly [label: string, value: string])[];
  readonly abstract: string;
}

/** A saved page as lines. */
function linesOf(text: string): string[] {
  const plain = MARKUP.test(text.slice(0, HEAD))
    ? decodeEntities(
        text
          .replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>/giu, '')
          .replace(/\s*\n\s*/gu, ' ')
          .replace(/<(?:br|\/?(?:p|div|td|th|tr|li|ul|ol|h\d|table))\b[^>]*>/giu, '\n')
          .replace(/<[^>]*>/gu, ''),
      )
    : text;
  return plain
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .replace(/(Primary Place of Performance)\s*\n\s*(?=Congressional District)/giu, '$1 ')
    .split('\n');
}

const labelOf = (line: string): { label: string; value: string } | null => {
  const match = LABELLED.exec(line);
  return match ? { label: match[1]!.replace(/\s+/gu, ' ').trim(), value: match[2]!.replace(/[\s|*]+$/u, '') } : null;
};

/** 0 to 1: how sure it is that a text is the page of an award on nsf.gov. */
export function looksLikeAwardPage(text: string): number {
  const lines = linesOf(text.slice(0, HEAD));
  const labels = new Set(lines.flatMap((line) => BY_KEY.get(labelOf(line)?.label.toLowerCase() ?? '') ?? []));
  if (labels.size >= 5 && (lines.some((line) => HEADER.test(line)) || labels.has('NSF Org'))) return 0.96;
  return 0;
}

/** Offset of every page of a text. */
export function awardPageStarts(text: string): number[] {
  const starts = [...text.matchAll(/^#{0,3}[ \t]*Award Abstract[ \t]*#[ \t]*\d/gimu)].map(({ index }) => index);
  return starts.length > 1 ? [0, ...starts.slice(1)] : [0];
}

/** Cuts a page into its fields. */
export function cutAwardPage(text: string): AwardPage {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => BY_KEY.has(labelOf(line)?.label.toLowerCase() ?? ''));
  const head = lines.slice(0, Math.max(0, first));
  const top = head.findIndex((line) => HEADER.test(line));
  const title = head
    .slice(top + 1)
    .map((line) => line.replace(/^[#\s*]+|[\s*]+$/gu, ''))
    .filter((line) => line !== '' && !/^URL: /u.test(line));
  const start = lines.findIndex((line) => ABSTRACT.test(line));
  const fields = new Map<string, string[]>();
  const strangers: [string, string][] = [];
  let current: string[] = [];
  for (const line of first < 0 ? [] : lines.slice(first, start < 0 ? undefined : start)) {
    const labelled = labelOf(line);
    const known = labelled && BY_KEY.get(labelled.label.toLowerCase());
    if (labelled && known !== undefined && known !== null) {
      current = [labelled.value];
      if (known !== '' && !fields.has(known)) fields.set(known, current);
    } else if (labelled && !/^https?$/iu.test(labelled.label)) {
      strangers.push([labelled.label, labelled.value]);
      current = [];
    } else current.push(line);
  }
  const rest = start < 0 ? [] : lines.slice(start + 1);
  const end = rest.findIndex((line) => AFTER.test(line));
  return {
    heading: HEADER.exec(head[top] ?? '')?.[1] ?? '',
    title: title.join(' '),
    fields: new Map(
      [...fields].map(([label, all]) => [label, all.map((line) => line.trim()).filter((line) => line !== '')]),
    ),
    strangers,
    abstract: rest.slice(0, end < 0 ? undefined : end).join('\n'),
  };
}
