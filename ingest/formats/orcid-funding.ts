/**
 * Fundings of a person's ORCID record: summaries, which group what is said of one grant, or one funding in full. They say who
 * holds the iD, not the name.
 */
import { funderNamed } from '../agencies/index.ts';
import { SCHEMES } from '../agencies/schemes.ts';
import type { Agency } from '../agencies/agency.ts';
import type { Content, Document } from '../statements.ts';
import { END_OF, START_OF, type DateReader } from '../text/date.ts';
import { awardContent, noContent } from './award.ts';
import { GATHERED, currencyAt, moneyOf, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { jsonFields, type Fields, type Value } from './record.ts';
import type { Rendering } from './rendering.ts';

/** The iD in a path or address of a record: `/0000-0002-1825-0097/funding/1`. */
export const iDIn = (text: string | undefined): string | null =>
  SCHEMES.orcid.read(/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(text ?? '')?.[0] ?? '');

/** The value of `{ "year": { "value": "2023" }, "month": null, "day": null }`, as far as it goes. */
export function orcidDay(funding: Fields, name: string, reader: DateReader): Value<string> | null {
  const at = funding.within(name);
  const parts = ['year', 'month', 'day'].map((part) => textOf(at.within(part), 'value')?.value);
  const written = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : 3).join('-');
  const value = reader.read(written);
  return value === null ? null : { value, path: at.path };
}

/** The first number that is one of the agency's. */
function numberOf(fundings: readonly Fields[], agency: Agency): Value<string> | null {
  for (const funding of fundings) {
    const ids = funding.within('external-ids').list('external-id', (one) => {
      one.ignore('*');
      return textOf(one, 'external-id-value');
    });
    for (const written of ids) {
      const value = written && agency.awardNumber(written.value);
      if (value) return { value, path: written.path };
    }
  }
  return null;
}

/** What one group of a record's fundings, or one funding, says; null where it is no award's, which is reported. */
export function fundingContent(record: Fields, problem: 'error' | 'warn', shown?: Rendering): Content | null {
  const { report } = record;
  const listed = record.list('funding-summary', (one) => {
    one.ignore('*');
    return one;
  });
  const [funding = record] = listed;
  const organisation = funding.within('organization');
  const name = textOf(organisation, 'name');
  if (name === null) {
    report[problem](organisation.path, 'the name of a funder', null);
    return null;
  }
  const { agency, council } = funderNamed(name.value);
  const number = numberOf([record, ...listed], agency);
  const title = funding.within('title').within('title');
  const amount = funding.within('amount');
  const holder = textOf(funding, 'path');
  const iD = iDIn(holder?.value);
  if (number === null) {
    report[problem]('external-ids', `${agency.numberExpected}: without one a funding is no award`, null);
    return null;
  }
  return awardContent(
    {
      agency,
      number,
      title: title.text('value'),
      startDate: orcidDay(funding, 'start-date', START_OF),
      endDate: orcidDay(funding, 'end-date', END_OF),
      awarded: moneyOf(amount, 'value', agency, currencyAt(amount, 'currency-code')),
      unit: { path: name.path, units: council === null ? [] : [council] },
      notes: iD === null ? [] : [{ path: holder!.path, value: iD, label: 'Listed by the holder of ORCID iD' }],
      url: iD === null ? null : `https://orcid.org/${iD}`,
      confidence: GATHERED,
      ...(shown && { shown }),
    },
    report,
  );
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  return fundingContent(record, 'error') ?? noContent(record.report);
}

export const orcidFunding: Format = {
  name: 'orcid-funding',
  version: 1,
  rank: 10,
  description: "fundings of a person's ORCID record (JSON)",
  detect: (text) =>
    /"funding-summary"\s*:/.test(text) || /"path"\s*:\s*"\/[\dX-]{19}\/funding\/\d/.test(text) ? 0.9 : 0,
  read,
};
