/**
 * People of UKRI's Gateway to Research, as its API gives them: a name, and the projects by their ids alone. A person is of the
 * team of each project that another record of the graph has the id of. The employer is named by an id alone too, and left out.
 */
import { ukri } from '../agencies/ukri.ts';
import type { Content, Document } from '../statements.ts';
import { ADDITION, awardContent, contentOf, noContent } from './award.ts';
import { identified, givenIn } from './parts.ts';
import type { Format } from './format.ts';
import { gtrRecord, linksOf } from './gtr-record.ts';
import { hasFields } from './record.ts';
import { rendering } from './rendering.ts';

/** Relations to projects, as roles. */
const ROLES: Readonly<Record<string, string>> = {
  PI_PER: 'principal investigator',
  COI_PER: 'co investigator',
  FELLOW_PER: 'fellow',
  RESEARCH_COI_PER: 'researcher coi',
  RESEARCH_PER: 'researcher',
  SUPER_PER: 'supervisor',
  STUDENT_PER: 'student',
  TGH_PER: 'training grant holder',
  PM_PER: 'project manager',
};

function read({ text }: Document): Content {
  const record = gtrRecord(text);
  const { report } = record;
  const given = givenIn(record, 'firstName', 'otherNames');
  const family = record.text('surname');
  const identifiers = [identified(record, ['orcidId', 'orcId'], 'orcid'), identified(record, 'id', 'gtr')];
  const places = linksOf(record).filter(({ relation, to }) => ROLES[relation] !== undefined && to !== null);
  if (family === null || places.length === 0) {
    report.error('links', 'a person with a surname and a project', family?.value ?? null);
    return noContent(report);
  }
  const out = rendering();
  const statements = places.flatMap(({ path, relation, to, start, end }, i) => {
    const content = awardContent(
      {
        ...ADDITION,
        agency: ukri,
        awardIdentifiers: [to],
        people: [
          {
            ...{ path, given, family: family.value, role: ROLES[relation]!, identifiers },
            ...{ startDate: start?.value ?? null, endDate: end?.value ?? null },
          },
        ],
        notes: [{ path, label: 'Project', value: to!.value }],
        shown: out,
      },
      report,
    );
    return content.statements.map((statement) => ({ ...statement, place: `project[${i}]` }));
  });
  return contentOf(report, { text: out.text, statements });
}

export const gtrPerson: Format = {
  name: 'gtr-person',
  version: 1,
  rank: 60,
  description: "people of UKRI's Gateway to Research, as its API gives them (JSON, XML)",
  detect: (text) =>
    hasFields(text, 'surname', 'firstName', 'links') || /<gtr:person[\s>]/.test(text.slice(0, 2000)) ? 0.9 : 0,
  read,
};
