/**
 * How the public APIs of funders are asked and paged through. A new one is one entry; what it answers is read by a format.
 */

/** What somebody wants of a funder. Days are ISO. */
export interface ApiQuery {
  readonly from: string;
  readonly to: string;
  /** Words that the award is about, or null for all. */
  readonly text: string | null;
  /** Awards that end between the days, in place of those that were made then: what changed in older ones comes too. */
  readonly isRunning: boolean;
}

export interface ApiPage {
  readonly records: readonly unknown[];
  /** How many the query has in all, where the answer says so. */
  readonly total: number | null;
  /** True where later pages hold nothing between the days. */
  readonly isLast: boolean;
}

export interface FunderApi {
  /** As it is typed: `nsf`. */
  readonly name: string;
  readonly url: string;
  readonly pageSize: number;
  /** Records of one query that can be paged through; a query with more is asked in two halves by its days. */
  readonly most: number;
  /** The request for the records after the first `seen`. */
  request(
    query: ApiQuery,
    seen: number,
  ): { readonly search?: Readonly<Record<string, string>>; readonly body?: unknown };
  /** Reads an answer. A text is what the funder says in place of records. */
  page(answer: unknown, query: ApiQuery): ApiPage | string;
  /** What stays the same when a record changes. */
  keyOf(record: unknown): string;
}

type Json = Readonly<Record<string, unknown>>;
const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Json)[name] : undefined), value);
const numberOf = (value: unknown): number | null => (Number.isSafeInteger(Number(value ?? NaN)) ? Number(value) : null);
const listOf = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? (value as unknown[]) : null);
const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

/** All that the format reads; without phones and street addresses. */
const NSF_FIELDS = `
  id title abstractText date startDate expDate initAmendmentDate latestAmendmentDate estimatedTotalAmt fundsObligatedAmt
  fundsObligated transType cfdaNumber fundProgramName primaryProgram progEleCode progRefCode program agency
  awardAgencyCode fundAgencyCode awardee awardeeName awardeeCity awardeeStateCode awardeeCountryCode ueiNumber
  parentUeiNumber perfLocation perfCity perfStateCode perfCountryCode pi pdPIName piFirstName piMiddeInitial piLastName
  piId piEmail coPDPI poName poEmail dirAbbr divAbbr orgLongName orgLongName2 orgCodeDir orgCodeDiv activeAwd histAwd`
  .trim()
  .split(/\s+/)
  .join(',');

const nsf: FunderApi = {
  name: 'nsf',
  url: 'https://api.nsf.gov/services/v1/awards.json',
  pageSize: 25,
  most: 3000,
  request: ({ from, to, text, isRunning }, seen) => ({
    search: {
      ...(text === null ? {} : { keyword: text }),
      [isRunning ? 'expDateStart' : 'dateStart']: american(from),
      [isRunning ? 'expDateEnd' : 'dateEnd']: american(to),
      printFields: NSF_FIELDS,
      rpp: '25',
      // Whether the service counts from 0 or from 1 the first is the first, and of the next page none is passed over.
      ...(seen === 0 ? {} : { offset: String(seen) }),
    },
  }),
  page(answer) {
    const [notice] = listOf(within(answer, 'response', 'serviceNotification')) ?? [];
    const records = listOf(within(answer, 'response', 'award'));
    if (records === null)
      return [within(notice, 'notificationCode'), within(notice, 'notificationMessage')].filter(Boolean).join(': ');
    const total = numberOf(within(answer, 'response', 'metadata', 'totalCount'));
    return { records, total, isLast: false };
  },
  keyOf: (record) => String(within(record, 'id')),
};

const nih: FunderApi = {
  name: 'nih',
  url: 'https://api.reporter.nih.gov/v2/projects/search',
  pageSize: 500,
  most: 14_999,
  request: ({ from, to, text, isRunning }, seen) => ({
    body: {
      criteria: {
        [isRunning ? 'project_end_date' : 'date_added']: { from_date: from, to_date: to },
        ...(text === null
          ? {}
          : {
              advanced_text_search: {
                operator: 'and',
                search_field: 'projecttitle,abstracttext,terms',
                search_text: text,
              },
            }),
      },
      offset: seen,
      limit: 500,
      sort_field: 'appl_id',
      sort_order: 'asc',
    },
  }),
  page(answer) {
    const records = listOf(within(answer, 'results'));
    if (records === null) return listOf(answer)?.map(String).join('; ') ?? '';
    return { records, total: numberOf(within(answer, 'meta', 'total')), isLast: false };
  },
  keyOf: (record) =>
    ['appl_id', 'project_num', 'subproject_id', 'fiscal_year'].map((name) => String(within(record, name))).join(' '),
};

/** Milliseconds, or a date as text. */
const isBefore = (moment: unknown, day: string): boolean => {
  const time = typeof moment === 'number' ? moment : typeof moment === 'string' ? Date.parse(moment) : NaN;
  return time < Date.parse(day);
};

const ukri: FunderApi = {
  name: 'ukri',
  url: 'https://gtr.ukri.org/api/search/project',
  pageSize: 100,
  most: Infinity,
  request: ({ text, isRunning }, seen) => ({
    search: {
      term: text ?? '',
      page: String(Math.floor(seen / 100) + 1),
      fetchSize: '100',
      // It cannot be asked for days: the latest come first, until one is too old.
      selectedSortableField: isRunning ? 'pro.ed' : 'pro.sd',
      selectedSortOrder: 'DESC',
    },
  }),
  page(answer, { from, isRunning }) {
    const found = within(answer, 'facetedSearchResultBean');
    const records = listOf(within(found, 'results'));
    if (records === null) return String(within(answer, 'message') ?? within(answer, 'error') ?? '');
    const dayOf = (record: unknown) =>
      within(record, 'projectComposition', 'project', 'fund', isRunning ? 'end' : 'start');
    const isPast = records.length > 0 && records.every((record) => isBefore(dayOf(record), from));
    const total = numberOf(within(found, 'totalResults'));
    return { records: isPast ? [] : records, total, isLast: isPast };
  },
  keyOf: (record) => String(within(record, 'projectComposition', 'project', 'id')),
};

export const FUNDER_APIS: readonly FunderApi[] = [nsf, nih, ukri];
