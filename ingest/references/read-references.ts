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
  const addresses = valuesOf('C1').flatMap((address) => {
    const end = address.startsWith('[') ? address.indexOf(']') : -1;
    const at = address.slice(end + 1).trim();
    return end < 0
      ? []
      : address
          .slice(1, end)
          .split(';')
          .map((name) => [name.trim(), at] as const);
  });
  const authors = entry.flatMap((line, at) => {
    if (line.tag !== tag) return [];
    // PubMed's addresses stand below the author that they are of.
    const next = entry.slice(at + 1).findIndex((one) => one.tag === tag);
    const below = entry.slice(at + 1, next < 0 ? undefined : at + 1 + next);
    const own = tag === 'FAU' ? below.find((one) => one.tag === 'AD')?.value : undefined;
    return [{ text: line.value, affiliation: own ?? addresses.find(([name]) => name === line.value)?.[1] }];
  });
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
  const { text } = typeof content === 'string' ? { text: content } : decodeText(content);
  const written = taggedEntries(text)?.entries.map(ofTagged) ?? ofBibtex(text);
  const found = written
    .map((one, at) => referenceOf(one, `${name}#${String(at + 1)}`))
    .filter(({ authors, unread }) => authors.length + unread.length > 0);
  if (found.length > 0) return found;
  throw badInput(
    `${name}: expected references with authors as BibTeX, RIS, PubMed, Web of Science or EndNote, found ${quoted(text)}`,
  );
}
