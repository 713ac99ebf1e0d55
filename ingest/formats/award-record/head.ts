/**
 * Tells the bulleted lines of a record apart: by their place where all nine are there, else by their shape.
 */
import { nsf } from '../../agencies/nsf.ts';
import type { Report } from '../../problem.ts';
import { readMoney } from '../../text/money.ts';
import type { Passage } from '../rendering.ts';

export type Line = 'number' | 'title' | 'unit' | 'dates' | 'person' | 'instrument' | 'officer' | 'endDate' | 'amount';

/** What each line is called in messages, and what is expected of it. */
export const PLACES: Readonly<Record<Line, readonly [place: string, expected: string]>> = {
  number: ['line 1 (award number)', nsf.numberExpected],
  title: ['line 2 (title)', 'the title of the award'],
  unit: ['line 3 (funding unit)', 'directorate and division codes as "MPS,DMS", or a division code and a program name'],
  dates: ['line 4 (start and end date)', 'two dates as MM/DD/YYYY'],
  person: ['line 5 (investigator and institution)', '"Name, Institution" or "Name,ST,Institution"'],
  instrument: ['line 6 (award instrument)', 'an award instrument as "Standard Grant"'],
  officer: ['line 7 (program officer)', 'the name of a program officer'],
  endDate: ['line 8 (end date)', 'a date of the calendar as MM/DD/YYYY'],
  amount: ['line 9 (obligated amount)', 'an amount in figures as "USD 1,234.00"'],
};

/** The lines of a record. `null`: the record has no such line. */
export type Head = Readonly<Record<Line, Passage | null>>;

/** Ways in which records say that they have nothing to say. */
const NOTHING =
  /^(?:|nan|none|none none|null|n\/?a|-+|(?:data|name)? ?not available|no abstract(?: available)?\.?|unknown)$/i;

/** Whether a line or abstract stands for "nothing". */
export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

/** NSF's award instruments end in one of these words; people's names do not. */
const INSTRUMENT =
  /\b(?:grant|award|agreement|contract|fellowship|fellowships|order|interagency|ipa|gaa|cooperative|purchase|personnel)\b/i;
const DATE = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u;

const isDate = (line: Passage) => DATE.test(line.text);
const isAmount = (line: Passage) => readMoney(line.text) !== null;
const isText = (line: Passage) => !isDate(line) && !isAmount(line);

type Tail = Pick<Head, 'instrument' | 'officer' | 'endDate' | 'amount'>;

/** Lines six to nine, or those of them that are there. `first` is the number of the first. */
function readTail(lines: readonly Passage[], first: number, report: Report): Tail {
  const [instrument = null, officer = null, endDate = null, amount = null] = lines;
  const placeOf = (line: Passage, what: string) => `line ${first + lines.indexOf(line)} (${what})`;
  const reportExtra = (extra: readonly Passage[]) => {
    for (const line of extra)
      report.warn(placeOf(line, 'unknown'), 'no further line in the head of a record', line.text);
  };
  if (lines.length >= 4 && isText(instrument!) && isText(officer!) && (isDate(endDate!) || !isText(amount!))) {
    reportExtra(lines.slice(4));
    return { instrument, officer, endDate, amount };
  }
  const date = lines.find(isDate) ?? null;
  const money = lines.find(isAmount) ?? null;
  const stop = lines.findIndex((line) => line === date || line === money);
  const before = stop < 0 ? lines : lines.slice(0, stop);
  const after = stop < 0 ? [] : lines.slice(stop).filter((line) => line !== date && line !== money);
  // The only line that may follow the end date is the amount: let its reader say what is wrong with it.
  const unread = money === null ? (after.shift() ?? null) : null;
  reportExtra(after);
  const tail = { endDate: date, amount: money ?? unread };
  const [one = null, two = null] = before;
  if (one === null) return { instrument: null, officer: null, ...tail };
  if (before.length === 2 && !INSTRUMENT.test(two!.text)) return { instrument: one, officer: two, ...tail };
  if (before.length === 1 && INSTRUMENT.test(one.text)) return { instrument: one, officer: null, ...tail };
  if (before.length === 1 && (NAME.test(one.text) || isNothing(one.text)))
    return { instrument: null, officer: one, ...tail };
  const expected = 'an award instrument as "Standard Grant", then the name of a program officer';
  const found = before.map(({ text }) => text).join('; ');
  report.error(placeOf(one, 'award instrument and program officer'), expected, found);
  return { instrument: null, officer: null, ...tail };
}

/** Tells the lines of a record's head apart; what cannot be told apart without guessing is an `ERROR`. */
export function readHead(lines: readonly Passage[], report: Report): Head {
  const isNumber = /^\d{5,7}$/.test(lines[0]?.text ?? '');
  // Without its number line, every later line stands one place higher.
  const isShifted = !isNumber && /\d{4}\s?,/.test(lines[2]?.text ?? '');
  const [title = null, unit = null, dates = null, person = null, ...tail] = isShifted ? lines : lines.slice(1);
  const number = isShifted ? null : (lines[0] ?? null);
  const found = { number, title, unit, dates, person };
  for (const name of ['title', 'unit', 'dates', 'person'] as const)
    if (isNothing(found[name]?.text ?? '')) report.error(PLACES[name][0], PLACES[name][1], found[name]?.text);
  return { ...found, ...readTail(tail, isShifted ? 5 : 6, report) };
}

/** The second dialect's line of investigator and institution. */
export const SECOND = /^(?<name>[^,]+),(?<state>[A-Z]{2})?,(?<institution>\S.*)$/;
const FIRST = /^(?<name>[^,]+(?:, ?(?:Jr|Sr|II|III|IV)\.?(?=,))?),\s*(?<institution>\S.*)$/;
/** Commas inside the institution's name stay. */
export function namesIn(line: string) {
  const { name, institution, state = null } = (SECOND.exec(line) ?? FIRST.exec(line))?.groups ?? {};
  return name === undefined ? null : { name: name.trim(), institution: institution!.trim(), state };
}
