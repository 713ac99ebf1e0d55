/**
 * Tells the bulleted lines of a record apart: by their place where all nine are there, else by their shape.
 */
import { quoted } from '../../problem.ts';
import type { Problem } from '../../statements.ts';
import { readMoney } from '../../text/money.ts';
import type { Passage } from '../rendering.ts';

/** The lines of a record. `null`: the record has no such line. */
export interface Head {
  readonly number: Passage | null;
  readonly title: Passage | null;
  readonly unit: Passage | null;
  readonly dates: Passage | null;
  readonly person: Passage | null;
  readonly instrument: Passage | null;
  readonly officer: Passage | null;
  readonly endDate: Passage | null;
  readonly amount: Passage | null;
}

/** Ways in which records say that they have nothing to say. */
const NOTHING =
  /^(?:|nan|none|none none|null|n\/?a|-+|(?:data|name)? ?not available|no abstract(?: available)?\.?|unknown)$/i;

/** Whether a line or abstract stands for "nothing". */
export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/** NSF's award instruments end in one of these words; people's names do not. */
const INSTRUMENT =
  /\b(?:grant|award|agreement|contract|fellowship|fellowships|order|interagency|ipa|gaa|cooperative|purchase|personnel)\b/i;
const DATE = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u;

const MANDATORY = [
  ['number', 'award number', 'seven digits, as "2031883"'],
  ['title', 'title', 'the title of the award'],
  ['unit', 'funding unit', 'directorate and division codes as "MPS,DMS"'],
  ['dates', 'start and end date', 'two dates as MM/DD/YYYY,MM/DD/YYYY'],
  ['person', 'investigator and institution', '"Name, Institution" or "Name,ST,Institution"'],
] as const;

type Tail = Pick<Head, 'instrument' | 'officer' | 'endDate' | 'amount'>;

/** Lines six to nine, or those of them that are there. `first` is the number of the first. */
function readTail(lines: readonly Passage[], first: number, problems: Problem[]): Tail {
  const [instrument = null, officer = null, endDate = null, amount = null] = lines;
  const numberOf = (line: Passage) => first + lines.indexOf(line);
  const extra = (line: Passage) => {
    const expected = 'no further line in the head of a record';
    problems.push({
      severity: 'WARNING',
      field: `line ${numberOf(line)} (unknown)`,
      expected,
      found: quoted(line.text),
    });
  };
  const isDate = (line: Passage) => DATE.test(line.text);
  const isAmount = (line: Passage) => readMoney(line.text) !== null;
  const isText = (line: Passage) => !isDate(line) && !isAmount(line);
  if (lines.length >= 4 && isText(instrument!) && isText(officer!) && (isDate(endDate!) || !isText(amount!))) {
    lines.slice(4).forEach(extra);
    return { instrument, officer, endDate, amount };
  }
  const date = lines.find(isDate) ?? null;
  const money = lines.find(isAmount) ?? null;
  const stop = Math.min(...[date, money].flatMap((line) => (line ? [lines.indexOf(line)] : [])), lines.length);
  const before = lines.slice(0, stop);
  const after = lines.slice(stop).filter((line) => line !== date && line !== money);
  if (money === null && after.length > 0) {
    // The only line that may follow the end date is the amount: let its reader say what is wrong with it.
    after.slice(1).forEach(extra);
    return { ...namesOf(before, numberOf, problems), endDate: date, amount: after[0]! };
  }
  after.forEach(extra);
  return { ...namesOf(before, numberOf, problems), endDate: date, amount: money };
}

/** Instrument and officer among the lines before the end date. */
function namesOf(
  lines: readonly Passage[],
  numberOf: (line: Passage) => number,
  problems: Problem[],
): Pick<Tail, 'instrument' | 'officer'> {
  const [first = null, second = null] = lines;
  if (first === null) return { instrument: null, officer: null };
  if (lines.length === 2 && !INSTRUMENT.test(second!.text)) return { instrument: first, officer: second };
  if (lines.length === 1 && INSTRUMENT.test(first.text)) return { instrument: first, officer: null };
  if (lines.length === 1 && (NAME.test(first.text) || isNothing(first.text)))
    return { instrument: null, officer: first };
  problems.push({
    severity: 'ERROR',
    field: `line ${numberOf(first)} (award instrument and program officer)`,
    expected: 'an award instrument as "Standard Grant", then the name of a program officer',
    found: lines.map((line) => quoted(line.text)).join(' and '),
  });
  return { instrument: null, officer: null };
}

/** Tells the lines of a record's head apart; what cannot be told apart without guessing is an `ERROR`. */
export function readHead(lines: readonly Passage[], problems: Problem[]): Head {
  const isNumber = (line: Passage | undefined) => line !== undefined && /^\d{5,7}$/.test(line.text);
  // Without its number line, every later line stands one place higher.
  const isShifted = !isNumber(lines[0]) && /\d{4}\s?,/.test(lines[2]?.text ?? '');
  const rest = isShifted ? lines : lines.slice(1);
  const [title = null, unit = null, dates = null, person = null, ...tail] = rest;
  const number = isNumber(lines[0]) ? lines[0]! : null;
  const found: Record<string, Passage | null> = { number, title, unit, dates, person };
  MANDATORY.forEach(([key, name, expected], at) => {
    const line = found[key];
    if (line && !isNothing(line.text) && (key !== 'dates' || line.text.includes(','))) return;
    const there = key === 'number' ? (isShifted ? 'no such line' : quoted(lines[0]?.text ?? '')) : null;
    problems.push({
      severity: 'ERROR',
      field: `line ${at + 1} (${name})`,
      expected,
      found: there ?? (line ? quoted(line.text) : 'the end of the record'),
    });
  });
  if (number && number.text.length < 7)
    problems.push({
      severity: 'WARNING',
      field: 'line 1 (award number)',
      expected: 'seven digits',
      found: `${quoted(number.text)}, read with the leading zeros that it lost`,
    });
  return { number, title, unit, dates, person, ...readTail(tail, isShifted ? 5 : 6, problems) };
}
