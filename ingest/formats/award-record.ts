/**
 * Award records as bulleted text: number, title, unit, dates, first investigator and recipient, instrument, officer,
 * end date and amount, then the abstract. Two dialects, told apart by the person line.
 *
 * Dialect 1: `directorate,division` · `start,end` · `Name, Institution`.
 * Dialect 2: `division,program` · `start,last amendment` · `Name,ST,Institution`.
 */
import { nsf } from '../agencies/nsf.ts';
import { newReport } from '../problem.ts';
import type { Content, Document } from '../statements.ts';
import { readDate } from '../text/date.ts';
import { readMoney } from '../text/money.ts';
import { isNothing, namesIn, PLACES, readHead, SECOND, type Head, type Line } from './award-record/head.ts';
import { cutRecord, recordSpans, looksLikeRecord } from './award-record/lines.ts';
import { awardContent, institutionOf, officerOf, personOf } from './award.ts';
import type { Format } from './format.ts';
import { fieldsOf } from './record.ts';
import { rendering } from './rendering.ts';

/** Share of these records whose first investigator is the award's principal investigator (3,000 records). */
const FIRST_IS_LEAD = { method: 'EXTRACTED', confidence: 780_000 } as const;

const UNIT_CODE = /^[A-Z][A-Z0-9&/-]{1,9}$/i;
const LEVELS = ['AGENCY', 'DIRECTORATE', 'DIVISION', 'SECTION'] as const;
/** Codes of units; in the second dialect a division and the name of a program. */
function unitsIn(line: string, isSecond: boolean) {
  const [first = '', ...rest] = line.split(',');
  const units = (isSecond ? [first] : [first, ...rest]).map((code) => code.trim()).filter((code) => code !== '');
  if (units.length > 3 || !units.every((code) => UNIT_CODE.test(code))) return null;
  const level = LEVELS[isSecond && units.length > 0 ? 2 : units.length]!;
  return { units, level, end: first.length, program: isSecond ? rest.join(',').trim() : '' };
}

/** `start,end`, or `start,last amendment`, of which the second may be nothing. */
function datesIn(line: string, isSecond: boolean) {
  const comma = line.indexOf(',');
  const [start, second] = [readDate(line.slice(0, comma)), readDate(line.slice(comma + 1))];
  const isRead = start !== null && (second !== null || (isSecond && isNothing(line.slice(comma + 1))));
  return isRead ? { comma, start, second } : null;
}

function read(document: Document): Content {
  const report = newReport();
  const shown = rendering();
  const { bullets, abstract } = cutRecord(document.text);
  const lines = bullets.map((bullet) => shown.add(bullet, '* '));
  const head: Head = readHead(lines, report);
  const isSecond = SECOND.test(head.person?.text ?? '');
  for (const [name, line] of Object.entries(head) as [Line, Head[Line]][])
    if (line && !isNothing(line.text)) shown.state(PLACES[name][0], line, name === 'person' ? FIRST_IS_LEAD : {});
  shown.blank();
  if (!isNothing(abstract)) shown.field('abstract', abstract);

  const record = fieldsOf(shown.fields, report);
  const text = (name: Line) => record.text(PLACES[name][0]);
  const readLine = <T>(name: Line, reader: (line: string) => T | null) =>
    record.read(PLACES[name][0], PLACES[name][1], reader, 'error');
  const named = readLine('person', namesIn);
  const [person, place] = [named?.value.name ?? '', named?.value.institution ?? ''];
  const recipient = named && !isNothing(place) ? shown.within(named.path, 'recipient', place, -place.length) : null;
  const unit = readLine('unit', (line) => unitsIn(line, isSecond));
  const program = unit && unit.value.program !== '' ? unit.value.program : null;
  const dates = readLine('dates', (line) => datesIn(line, isSecond));
  const last = readLine('endDate', readDate);
  const end = !dates || isSecond ? last : shown.within(dates.path, 'end', dates.value.second!, dates.value.comma + 1);
  if (end && last && end.value !== last.value)
    report.warn(last.path, `the end date of line 4 (${end.value}) again`, head.endDate!.text);
  return awardContent(
    {
      agency: nsf,
      number: record.awardNumber(PLACES.number[0], nsf),
      title: text('title'),
      abstract: record.prose('abstract'),
      startDate: dates && shown.within(dates.path, 'start', dates.value.start, 0, dates.value.comma),
      endDate: dates && end,
      awarded: readLine('amount', readMoney),
      instrument: text('instrument'),
      people: [
        ...(named && !isNothing(person)
          ? personOf({ ...named, value: person }, { role: 'Principal Investigator', institution: recipient && 0 })
          : []),
        ...officerOf(text('officer')),
      ],
      institutions: institutionOf('RECIPIENT', recipient, { state: named?.value.state ?? null }),
      programs: program
        ? [
            {
              ...shown.within(unit!.path, 'program', null, -program.length),
              scheme: 'nsf-element',
              code: null,
              name: program,
            },
          ]
        : [],
      unit: unit && {
        ...unit.value,
        path: isSecond ? shown.within(unit.path, 'division', null, 0, unit.value.end).path : unit.path,
      },
      asOf: isSecond ? (dates?.value.second ?? null) : null,
      url: null,
      shown,
    },
    report,
  );
}

/** Bulleted NSF award records, 1959 to today. */
export const awardRecord: Format = {
  name: 'award-record',
  version: 1,
  rank: 10,
  description: 'bulleted NSF award record (text)',
  detect: looksLikeRecord,
  split: recordSpans,
  read,
};
