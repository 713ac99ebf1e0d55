/**
 * The topics and parts of programmes of the EC's projects: lists beside CORDIS' projects, a record a project and one of them.
 */
import { ec } from '../agencies/ec.ts';
import { flatFormat } from './flat.ts';
import { program } from './parts.ts';

export const cordisProgram = flatFormat({
  name: 'cordis-program',
  version: 1,
  rank: 40,
  description: "topics and programme parts of the EC's projects, as CORDIS lists them (CSV, JSON, XLSX)",
  signs: [
    ['projectID', 'topic', 'title'],
    ['projectID', 'legalBasis', 'title'],
  ],
  agency: ec,
  fields: { number: 'projectID' },
  ignored: 'uniqueProgrammePart rcn',
  more: (record) => ({
    programs: [
      ...program(record, 'ec-topic', 'topic', 'title'),
      ...program(record, 'ec-programme', 'legalBasis', 'title'),
    ],
  }),
});
