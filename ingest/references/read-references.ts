/**
 * A person's list of publications, as reference managers and databases write it: BibTeX, RIS, PubMed, Web of Science, EndNote.
 * What it says stays out of the graph: it gives the co-authors that NSF's COA form asks for.
 */
import { badInput } from '../../src/errors.ts';
import { nameOf, parseName, type PersonName } from '../names/person-name.ts';
import { quoted } from '../problem.ts';
import { cleanLine } from '../text/clean.ts';
import { decodeText } from '../text/decode.ts';
import { END_OF, START_OF } from '../text/date.ts';
import { bibtexEntries, bibtexNames, withoutLatex } from './bibtex.ts';
import { taggedEntries, type Tagged } from './tagged.ts';

export interface Author {
  readonly name: PersonName;
  /** Address as the reference states it beside this author, or null. */
  readonly affiliation: string | null;
}

export interface Reference {
  /** `papers.bib#3`. */
  readonly place: string;
  readonly title: string;
  /** As written: `2022-05-03`, `2022-05`, `2022`; null where it has none. */
  readonly date: string | null;
  /** First and last day that the date leaves open (ISO); of what is in press the last is null. Both null: no date is known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly authors: readonly Author[];
  /** Authors that are no person's name (a consortium), and `others` where the list is cut. */
  readonly unread: readonly string[];
}

interface Written {
  readonly title: string;
  readonly dates: readonly (string | undefined)[];
  readonly authors: readonly { readonly text: string; readonly affiliation?: string | undefined }[];
}

const MONTH = /^(?:[1-9]|0[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_PRESS = /\b(?:in press|forthcoming|to appear|accepted|submitted|under review|in review|in preparation)\b/i;

/** `2022/05/03/`, `2022 May 3`, `May 2022`, `2022-05`, `2022a`: ISO, as far as it goes; null where it is none. */
export function isoDate(text: string): string | null {
  const [year] = /\b(?:19|20)\d\d(?=\D|$)/.exec(text) ?? [];
  if (year === undefined) return null;
  const rest = text.replace(year, ' ').split(/[\s/,-]+/);
  const month = rest.find((one) => MONTH.test(one));
  if (month === undefined) return year;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const day = rest.slice(rest.indexOf(month) + 1).find((one) => /^(?:[12]?\d|0\d|3[01])$/.test(one));
  const written = [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  );
  return START_OF.read(written) === null ? year : written;
}

/** A name as a bibliography writes it; null where it is a body's, or `others`. */
function authorName(text: string): PersonName | null {
  if (text.startsWith('{') && text.indexOf('}') === text.length - 1 && text.includes(' ')) return null;
  const plain = withoutLatex(text);
  if (
    /^(?:and )?(?:others|et al\.?)$/i.test(plain) ||
    /\d|\b(?:collaboration|consortium|group|team|network|project)\b/i.test(plain)
  )
    return null;
  // `van den Berg, Jr., Nina`: BibTeX's three parts.
  const [family = '', suffix = '', given] = plain.split(',').map((part) => part.trim());
  if (given !== undefined) return nameOf({ family, given, suffix }) ?? parseName(plain);
  // `van den Berg NK`, as PubMed writes it.
  const words = plain.split(' ');
  const at = words.findLastIndex((word) => !/^(?:\p{Lu}{1,4}|(?:\p{Lu}\.-?)+)$/u.test(word)) + 1;
  const [last, initials] = [words.slice(0, at).join(' '), words.slice(at)];
  const isPlain = at === 1 && initials.every((word) => word.length === 1);
  if (initials.length > 0 && /\p{Ll}/u.test(last) && !plain.includes(',') && !isPlain)
    return nameOf({ family: last, given: initials.join(' ').replace(/\p{Lu}(?=\p{Lu})/gu, '$& ') });
  return parseName(plain);
}

const withoutStop = (text: string) => (text.endsWith('.') ? text.slice(0, -1).trimEnd() : text);

function referenceOf({ title, dates, authors }: Written, place: string): Reference {
  const written = dates.flatMap((date) => (date === undefined || date.trim() === '' ? [] : [date]));
  const date = written.map(isoDate).find((one) => one !== null) ?? null;
  const isInPress = date === null && written.some((one) => IN_PRESS.test(one));
  const read = authors.map(({ text, affiliation }) => ({ text, affiliation, name: authorName(text) }));
  return {
    place,
    title: cleanLine(withoutLatex(title)),
    date,
    from: date === null ? (isInPress ? '0000-01-01' : null) : START_OF.read(date),
    to: date === null ? null : END_OF.read(date),
    authors: read.flatMap(({ name, affiliation }) =>
      name === null ? [] : [{ name, affiliation: withoutStop(cleanLine(affiliation ?? '')) || null }],
    ),
    unread: read.flatMap(({ name, text }) => (name === null ? [withoutLatex(text)] : [])),
  };
}

function ofBibtex(text: string): Written[] {
  return bibtexEntries(text).map(({ fields }) => {
    const [year = '', month = ''] = [fields.get('year'), fields.get('month')];
    return {
      title: fields.get('title') ?? '',
      dates: [
        fields.get('date'),
        `${withoutLatex(year)} ${withoutLatex(month)}`,
        fields.get('note'),
        fields.get('pubstate'),
      ],
      authors: bibtexNames(fields.get('author') ?? '').map((name) => ({ text: name })),
    };
  });
}

/** Which tags are what: of several that are there the first counts. */
const TAGS = {
  title: ['TI', 'T1', 'T'],
  authors: ['AF', 'FAU', 'AU', 'A1', 'A'],
} as const;

function ofTagged(entry: readonly Tagged[]): Written {
  const valuesOf = (tag: string) => entry.filter((one) => one.tag === tag).map(({ value }) => value);
  const firstOf = (tags: readonly string[]) => tags.map(valuesOf).find((values) => values.length > 0) ?? [];
  const tag = TAGS.authors.find((one) => entry.some((line) => line.tag === one));
  const year = valuesOf('PY')[0] ?? valuesOf('Y1')[0] ?? '';
  /** By name as written; of two the first. */
  const addresses = new Map<string, string>();
  for (const address of valuesOf('C1')) {
    const end = address.startsWith('[') ? address.indexOf(']') : -1;
    if (end < 0) continue;
    const at = address.slice(end + 1).trim();
    for (const name of address.slice(1, end).split(';'))
      if (!addresses.has(name.trim())) addresses.set(name.trim(), at);
  }
  const authors: { text: string; affiliation?: string | undefined }[] = [];
  for (const line of entry) {
    const last = authors.at(-1);
    if (line.tag === tag) authors.push({ text: line.value, affiliation: addresses.get(line.value) });
    // PubMed's addresses stand below the author that they are of.
    else if (tag === 'FAU' && line.tag === 'AD' && last) last.affiliation ??= line.value;
  }
  return {
    title: firstOf(TAGS.title)[0] ?? '',
    dates: [
      valuesOf('DA')[0],
      valuesOf('DP')[0],
      `${year} ${valuesOf('PD')[0] ?? ''}`,
      year,
      valuesOf('D')[0],
      valuesOf('N1')[0],
    ],
    authors,
  };
}

/**
 * The references of one file, in its order. `name` is for messages. Rejects with `BAD_USER_INPUT` what is none of the formats,
 * or holds no reference with an author.
 */
export function readReferences(content: string | Uint8Array, name: string): Reference[] {
  const text = (typeof content === 'string' ? content : decodeText(content).text).replace(/\r\n?/g, '\n');
  const written = taggedEntries(text)?.entries.map(ofTagged) ?? ofBibtex(text);
  const found = written
    .map((one, at) => referenceOf(one, `${name}#${String(at + 1)}`))
    .filter(({ authors, unread }) => authors.length + unread.length > 0);
  if (found.length > 0) return found;
  throw badInput(
    `${name}: expected references with authors as BibTeX, RIS, PubMed, Web of Science or EndNote, found ${quoted(text)}`,
  );
}
