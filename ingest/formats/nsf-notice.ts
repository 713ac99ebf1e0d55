/**
 * NSF's award notices as text: the letter by which a sponsored-programs office learns of an award.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { cleanLine } from '../text/clean.ts';
import { readDate } from '../text/date.ts';
import { awardContent, type PersonFields } from './award.ts';
import type { Format } from './format.ts';
import { amountOf, labelledFields } from './labelled.ts';

const NUMBER = [
  'Award Number (FAIN)',
  'FAIN',
  'Award Number',
  'Award ID',
  'Federal Award Identification Number (FAIN)',
];
const TOTAL = ['Total Amount Obligated To Date', 'Total Amount Obligated', 'Cumulative Amount Obligated'];
const PEOPLE = [
  ['Principal Investigator', ['Principal Investigator', 'Principal Investigator (PI)', 'PI Name', 'PI']],
  [
    'Co-Principal Investigator',
    ['Co-Principal Investigator', 'Co-Principal Investigators', 'Co-PI', 'Co-PI Name', 'Co-PIs'],
  ],
] as const;

/** `Nina Quarz, Boston University, nquarz@example.edu`, `Quarz, Nina`: what stands before all else, without an address. */
const nameIn = (text: string) =>
  cleanLine(
    (/^[^\s,(]+,[^,(]+/.exec(text.trim()) ?? /^[^,(]*/.exec(text.trim())!)[0]
      .split(' ')
      .filter((word) => !word.includes('@'))
      .join(' '),
  );

/** Two dates in one value: `Start Date: 10/01/2022 End Date: 09/30/2025`. */
function period(text: string): [string, string] | null {
  const [start, end] = [...text.matchAll(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d/g)].map(([one]) => readDate(one));
  return start && end ? [start, end] : null;
}

function readNotice({ text }: Document): Content {
  const record = labelledFields(text);
  const { report } = record;
  const amendment = record.integer(['Amendment Number', 'Amendment No.'])?.value ?? 0;
  const added = amountOf(record, 'Amount Obligated by this Amendment');
  const total = amountOf(record, TOTAL);
  // What a later amendment adds is not what was obligated in all.
  if (amendment > 0 && total === null)
    report.warn('Total Amount Obligated To Date', 'the total of all amendments', null);
  const span = record.read(['Award Period of Performance', 'Award Period'], 'a start and an end date', period);
  const date = (at: 0 | 1) => span && { path: span.path, value: span.value[at] };
  const division = record.text(['Managing Division Abbreviation', 'Managing Division']);
  const recipient = record.text([
    'Awardee',
    'Awardee Name',
    'Recipient',
    'Recipient (Legal Business Name)',
    'Awardee Organization',
  ]);
  return awardContent(
    {
      agency: nsf,
      number: record.awardNumber(NUMBER, nsf),
      title: record.text(['Project Title', 'Award Title', 'Title']),
      startDate: date(0) ?? record.date('Start Date'),
      endDate: date(1) ?? record.date(['End Date', 'Expiration Date']),
      awarded: total ?? (amendment === 0 ? added : null),
      estimatedTotal: amountOf(record, 'Total Intended Award Amount'),
      instrument: record.text(['Award Instrument', 'Type of Award']),
      people: PEOPLE.flatMap(([role, names]) =>
        record
          .texts(names)
          .flatMap(({ value, path }) =>
            value.split(/\n|;/).map((one): PersonFields => ({ path, role, whole: nameIn(one) })),
          ),
      ),
      institutions: recipient
        ? [
            {
              path: recipient.path,
              part: 'RECIPIENT',
              name: recipient.value,
              identifiers: [
                record.identifier(['Unique Entity Identifier (UEI)', 'UEI', 'Unique Entity Identifier'], 'uei'),
              ],
            },
          ]
        : [],
      unit: division && { path: division.path, units: [division.value] },
      asOf: record.date(['Award Date', 'Amendment Date'])?.value ?? null,
    },
    report,
  );
}

/** A number, an amount and what only a notice has. */
const SIGNS = [
  /^\W{0,3}(?:Award (?:Number|ID)|FAIN)\b[^:\n]{0,20}:\s*(?:NSF[ -]?)?\d{7}\s*$/im,
  /^\W{0,3}(?:Total )?(?:Amount Obligated|Intended Award Amount)\b/im,
  /^\W{0,3}(?:Award Notice|Notice of Award|Amendment (?:Number|No\.|Date|ID))\b/im,
];

export const nsfNotice: Format = {
  name: 'nsf-notice',
  version: 1,
  rank: 20,
  description: "NSF's award notice as text: number, amendment, amounts, period, recipient, investigators",
  detect(text) {
    const head = text.slice(0, 20_000);
    return SIGNS.every((sign) => sign.test(head)) ? 0.9 : 0;
  },
  read: readNotice,
};
