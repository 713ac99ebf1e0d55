/**
 * What the record of a publication says of awards: funders and numbers that it acknowledges (OpenAlex, Crossref, DataCite). The
 * publication itself is no part of the graph, and its authors are nobody's investigators.
 */
import { funderNamed } from '../agencies/index.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, contentOf, noContent } from './award.ts';
import { GATHERED, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { hasFields, jsonFields, type Fields, type Names, type Value } from './record.ts';

interface Acknowledged {
  readonly funder: Value<string> | null;
  readonly number: Value<string> | null;
  readonly title: Value<string> | null;
}

/** `awards` of OpenAlex, `funder` of Crossref with its numbers, `fundingReferences` of DataCite. */
function acknowledged(record: Fields): Acknowledged[] {
  const each = (names: Names, read: (one: Fields) => Acknowledged[]): Acknowledged[] =>
    record
      .list(names, (one) => {
        one.ignore('*');
        return read(one);
      })
      .flat();
  const one = (funder: string, number: Names, title: string) => (item: Fields) => [
    { funder: textOf(item, funder), number: textOf(item, number), title: item.text(title) },
  ];
  return [
    ...each(['awards', 'grants'], one('funder_display_name', ['funder_award_id', 'award_id'], 'display_name')),
    ...each('funder', (item) =>
      item.texts('award').map(({ value, path }) => {
        return { funder: textOf(item, 'name'), number: { value: value.trim(), path }, title: null };
      }),
    ),
    ...each('fundingReferences', one('funderName', 'awardNumber', 'awardTitle')),
  ];
}

type Placed = { readonly start?: unknown; readonly end?: unknown };

/** What a reading says, its passages so many characters further on. */
function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isPassage = 'method' in value && typeof (value as Placed).start === 'number';
  const entries = Object.entries(value).map(([name, one]) =>
    isPassage && (name === 'start' || name === 'end')
      ? [name, (one as number) + by]
      : [name, moved(one as unknown, by)],
  );
  return Object.fromEntries(entries) as T;
}

function read({ text }: Document): Content {
  const outer = jsonFields(text);
  const { report } = outer;
  const within = ['message', 'data', 'attributes'].reduce((at, name) => (at.has(name) ? at.within(name) : at), outer);
  const title = within.raw(['title', 'titles', 'display_name'])?.value;
  const [named] = [title].flat() as (string | { readonly title?: string } | undefined)[];
  const found = new Map<string, Content>();
  for (const { funder, number, title: of } of acknowledged(within)) {
    if (funder === null || number === null) continue;
    const { agency, council } = funderNamed(funder.value);
    const value = agency.awardNumber(number.value);
    if (value === null) report.warn(number.path, agency.numberExpected, number.value);
    else if (!found.has(`${agency.code} ${value}`))
      found.set(
        `${agency.code} ${value}`,
        awardContent(
          {
            agency,
            number: { value, path: number.path },
            title: of,
            unit: { path: funder.path, units: council === null ? [] : [council] },
            confidence: GATHERED,
          },
          report,
        ),
      );
  }
  const contents = [...found.values()];
  if (contents.length === 0) {
    report.error('awards', 'a publication that names awards by funder and number', 'none');
    return noContent(report);
  }
  let whole = '';
  const statements = contents.flatMap((content, i) => {
    const by = whole.length;
    whole += `${content.text}\n\n`;
    return content.statements.map((statement) => ({ ...moved(statement, by), place: `award[${i}]` }));
  });
  const shown = typeof named === 'string' ? named : (named?.title ?? '');
  const doi = textOf(within, ['doi', 'DOI'])?.value.replace(/^https?:\/\/doi\.org\//, '');
  const url = doi === undefined ? null : `https://doi.org/${doi}`;
  return contentOf(report, { title: shown, url, text: whole.trimEnd(), statements });
}

export const publication: Format = {
  name: 'publication',
  version: 1,
  rank: 5,
  description: 'records of publications (OpenAlex, Crossref, DataCite): the awards that they acknowledge',
  detect: (text) =>
    (hasFields(text, 'authorships') && (hasFields(text, 'awards') || hasFields(text, 'grants'))) ||
    hasFields(text, 'fundingReferences') ||
    hasFields(text, 'DOI', 'funder', 'publisher')
      ? 0.9
      : 0,
  read,
};
