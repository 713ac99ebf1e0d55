/**
 * Dates as documents write them, read to ISO `YYYY-MM-DD`.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';

const TIME = '(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AP]M)?)?';
const OF_MONTH_FIRST = new RegExp(`^(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})${TIME}$`, 'i');
const OF_DAY_FIRST = new RegExp(`^(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4}|\\d{2})${TIME}$`, 'i');

/** Every other form that is read, with named groups `y`, `m` (number or name) and `d`. */
const FORMS = [
  // With points the day comes first, whoever writes it.
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  new RegExp(`^(?<m>${MONTH})\\.?\\s+${DAY},?\\s+(?<y>\\d{4})$`, 'i'),
  new RegExp(`^${DAY}[\\s-]+(?<m>${MONTH})\\.?,?[\\s-]+(?<y>\\d{4}|\\d{2})$`, 'i'),
];
/** A month or a year alone. */
const PERIODS = [
  new RegExp(`^(?<m>${MONTH})\\.?,?\\s+(?<y>\\d{4})$`, 'i'),
  /^(?<y>\d{4})-(?<m>\d{2})$/,
  /^(?<m>\d{1,2})[/.](?<y>\d{4})$/,
  /^(?<y>\d{4})(?:\.0)?$/,
];

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that one of some forms states; null for anything else and for days that no calendar has (`02/30/2020`). */
function dayOf(text: string, forms: readonly RegExp[]): string | null {
  const trimmed = text.trim();
  for (const form of forms) {
    const groups = form.exec(trimmed)?.groups;
    if (!groups) continue;
    const { y = '', m = '1', d = '1' } = groups;
    // A spreadsheet leaves out the century.
    const year = y.length === 2 ? `${Number(y) < 70 ? '20' : '19'}${y}` : y;
    const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
    if (Number(year) < 1800 || !isCalendarDate(Number(year), month, Number(d))) return null;
    return `${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  return null;
}

/**
 * Reads a date that is the whole of `text`: `MM/DD/YYYY`, `M/D/YY` (a time of day may follow), ISO, `Month D, YYYY` or `D Month YYYY`.
 * `null` for anything else and for days that no calendar has (`02/30/2020`).
 */
export const readDate = (text: string): string | null => dayOf(text, [OF_MONTH_FIRST, ...FORMS]);

/** How the dates of a record are written. */
export interface DateReader {
  readonly expected: string;
  read(text: string): string | null;
}
export const MONTH_FIRST: DateReader = { expected: 'a date as MM/DD/YYYY or YYYY-MM-DD', read: readDate };
export const DAY_FIRST: DateReader = {
  expected: 'a date as DD/MM/YYYY or YYYY-MM-DD',
  read: (text) => dayOf(text, [OF_DAY_FIRST, ...FORMS]),
};

/** A day; or a month or a year, which begins on its first day. */
const startOf = (day: DateReader): DateReader => ({
  expected: `${day.expected}, a month or a year`,
  read: (text) => day.read(text) ?? dayOf(text, PERIODS),
});

/** The same of its last day. */
const endOf = (day: DateReader): DateReader => ({
  expected: startOf(day).expected,
  read(text) {
    const found = day.read(text);
    const first = found ?? dayOf(text, PERIODS);
    if (found !== null || first === null) return found;
    const year = Number(first.slice(0, 4));
    const month = /^\d{4}(?:\.0)?$/.test(text.trim()) ? 12 : Number(first.slice(5, 7));
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  },
});

/** Written day first. */
export const START_OF = startOf(DAY_FIRST);
export const END_OF = endOf(DAY_FIRST);

/** First and last days as people of a country write them: the United States write the month first. */
export const daysOf = (country: string): readonly [start: DateReader, end: DateReader] =>
  country === 'US' ? [startOf(MONTH_FIRST), endOf(MONTH_FIRST)] : [START_OF, END_OF];
