/**
 * Lists of the European Research Council's grants with their principal investigators, as its site shows them. Most give no
 * number: then the project is told, and its award is found by the summary.
 */
import { ec } from '../agencies/ec.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { named, program, recipient, textOf } from './parts.ts';

const NUMBER = ['Project number', 'Grant number', 'Grant agreement number', 'project_number', 'grant_number'];

export const ercList = flatFormat({
  name: 'erc-list',
  version: 1,
  rank: 35,
  description: 'lists of ERC grants with their principal investigators (CSV, XLSX); a row a grant',
  signs: [
    ['project_acronym', 'main_researcher'],
    ['Acronym', 'Principal Investigator', 'Host Institution'],
    ['Project acronym', 'Researcher (PI)'],
  ],
  agency: ec,
  fields: {
    title: ['project', 'Title', 'Project title'],
    abstract: ['details_project', 'Summary', 'Abstract', 'Objective'],
    start: ['date_start_project', 'Start date'],
    end: ['date_end_project', 'End date'],
    awarded: ['budget_project', 'Max ERC Funding', 'EC contribution', 'EU contribution', 'ERC funding'],
  },
  notes: { Acronym: ['project_acronym', 'Acronym', 'Project acronym'], Panel: 'Panel' },
  more(record) {
    const number = record.has(NUMBER) ? record.awardNumber(NUMBER, ec) : null;
    const lead = textOf(record, ['main_researcher', 'Principal Investigator', 'Researcher (PI)']);
    const host = textOf(record, ['institution', 'Host Institution', 'Host Institution (HI)']);
    const people: PersonFields[] =
      lead === null ? [] : [named(lead, 'Principal Investigator', { institution: host === null ? null : 0 })];
    const path = (lead ?? host)?.path ?? 'record';
    return {
      number,
      ...(number === null ? { isRecord: false as const } : {}),
      people,
      institutions: recipient(host, { country: textOf(record, ['Country', 'HI country'])?.value ?? null }),
      programs: [
        ...program(record, 'ec-scheme', ['Funding scheme', 'Scheme']),
        ...program(record, 'ec-call', ['Call', 'Call identifier']),
      ],
      unit: { path, units: ['ERC'] },
    };
  },
});
