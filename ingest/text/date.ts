/**
 * Dates as documents write them, read to ISO `YYYY-MM-DD`.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';

/** Every form that is read, with named groups `y`, `m` (number or name) and `d`. */
const FORMS = [
  /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?$/i,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  new RegExp(`^(?<m>${MONTH})\\.?\\s+${DAY},?\\s+(?<y>\\d{4})$`, 'i'),
  new RegExp(`^${DAY}\\s+(?<m>${MONTH})\\.?,?\\s+(?<y>\\d{4})$`, 'i'),
];

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads a date that is the whole of `text`: `MM/DD/YYYY`, `M/D/YY` (a time of day may follow), ISO, `Month D, YYYY` or `D Month YYYY`.
 * `null` for anything else and for days that no calendar has (`02/30/2020`).
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (!groups) continue;
    const { y = '', m = '', d = '' } = groups;
    // A spreadsheet leaves out the century.
    const year = y.length === 2 ? `${Number(y) < 70 ? '20' : '19'}${y}` : y;
    const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
    if (Number(year) < 1800 || !isCalendarDate(Number(year), month, Number(d))) return null;
    return `${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  return null;
}
