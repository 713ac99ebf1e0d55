/**
 * NSF's abstract files of 1990 to 2003, as in UCI's collection: one award as labels and values, its abstract last.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { cleanLine } from '../text/clean.ts';
import { keptEmail } from '../text/contacts.ts';
import { awardContent, type PersonFields, type UnitFields } from './award.ts';
import type { Format } from './format.ts';
import { amountOf, dateOf, labelledFields, textIn } from './labelled.ts';

const firstLine = (text: string) => text.split('\n')[0]!.trim();
/** `Nina R. Quarz nquarz@example.edu  (Principal Investigator current)`. */
const ROLE = /\(([\w -]{4,60}) (current|former)\)$/;

function readAbstractFile({ text }: Document): Content {
  const record = labelledFields(text);
  const { report } = record;
  record.ignore('Type File FldApplictn ProgramRef');
  const people = textIn(record.raw('Investigator'))
    .split('\n')
    .flatMap((line): PersonFields[] => {
      const words = line.trim().replace(/\s+/g, ' ');
      const found = ROLE.exec(words);
      if (found === null && words !== '') report.warn('Investigator', 'a name and a role in brackets', line);
      if (found === null) return [];
      const [, role, when] = found;
      const name = words.slice(0, found.index).trim().split(' ');
      const address = name.find((word) => word.includes('@')) ?? '';
      return [
        {
          path: 'Investigator',
          whole: cleanLine(name.filter((word) => word !== address).join(' ')),
          role: when === 'former' ? `Former ${role!}` : role!,
          email: keptEmail(address),
        },
      ];
    });
  const [officer = '', ...places] = textIn(record.raw('Prgm Manager')).split('\n');
  const units = places
    .flatMap((place) => /^([A-Z]{2,5})\s+(\S.*)$/.exec(place.trim()) ?? [])
    .filter((_, at) => at % 3 > 0);
  const unit: UnitFields = {
    path: 'Prgm Manager',
    units: units.filter((_, at) => at % 2 === 0).reverse(),
    name: units[1] ? cleanLine(units[1]) : null,
  };
  const sponsor = textIn(record.raw('Sponsor'));
  const place = /^(.+), ([A-Z]{2})\s+\d/m.exec(sponsor);
  const programs = textIn(record.raw('NSF Program')).split('\n');
  const content = awardContent(
    {
      agency: nsf,
      number: record.awardNumber('Award Number', nsf),
      title: record.text('Title'),
      abstract: record.prose('Abstract'),
      startDate: dateOf(record, 'Start Date'),
      endDate: dateOf(record, 'Expires'),
      estimatedTotal: amountOf(record, 'Expected Total Amt.'),
      instrument: record.text('Award Instr.'),
      people: [
        ...people,
        ...(officer === ''
          ? []
          : [{ path: 'Prgm Manager', personKind: 'PROGRAM_OFFICER' as const, whole: cleanLine(officer) }]),
      ],
      peopleComplete: true,
      institutions: [
        {
          path: 'Sponsor',
          part: 'RECIPIENT',
          name: cleanLine(firstLine(sponsor)),
          city: place?.[1] ?? null,
          state: place?.[2] ?? null,
        },
      ],
      programs: programs.flatMap((line) => {
        const found = /^(\d{4})\s+(\S.*)$/.exec(line.trim());
        return found === null
          ? []
          : [{ path: 'NSF Program', scheme: 'nsf-element', code: found[1]!, name: cleanLine(found[2]!) }];
      }),
      programsComplete: true,
      unit: unit.units.length > 0 ? unit : { path: 'NSF Org', units: [textIn(record.raw('NSF Org')).trim()] },
      asOf: dateOf(record, 'Latest Amendment Date')?.value ?? null,
    },
    report,
  );
  record.raw('NSF Org');
  record.rest();
  return content;
}

export const nsfAbstractFile: Format = {
  name: 'nsf-abstract-file',
  version: 1,
  rank: 10,
  description: "NSF's abstract files of 1990 to 2003, as in UCI's collection: labels, values, abstract",
  detect: (text) =>
    /^Award Number\s*:\s*\d{7}/m.test(text) && /^NSF Org\s*:/m.test(text) && /^Abstract\s*:/m.test(text) ? 1 : 0,
  read: readAbstractFile,
};
