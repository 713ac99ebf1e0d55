/**
 * ExPORTER's files of abstracts: an abstract for each application, which is named by its id alone. It is that of the award
 * of which another record of the graph has the application.
 */
import { applicationUrl, nih } from '../agencies/nih.ts';
import type { Content, Document } from '../statements.ts';
import { ADDITION, awardContent, noContent } from './award.ts';
import { identified } from './parts.ts';
import type { Format } from './format.ts';
import { abstractOf } from './nih-fields.ts';
import { hasFields, jsonFields } from './record.ts';

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const application = identified(record, 'APPLICATION_ID', 'nih-application');
  const abstract = abstractOf(record, 'ABSTRACT_TEXT');
  if (application === null) record.report.error('APPLICATION_ID', 'an application id of 4 to 9 digits', null);
  else if (abstract === null) record.report.error('ABSTRACT_TEXT', 'an abstract', null);
  record.rest();
  if (application === null || abstract === null) return noContent(record.report);
  return awardContent(
    {
      ...ADDITION,
      agency: nih,
      awardIdentifiers: [application],
      abstract,
      notes: [{ path: 'APPLICATION_ID', label: 'Application', value: application.value }],
      url: applicationUrl(application.value),
    },
    record.report,
  );
}

export const nihAbstract: Format = {
  name: 'nih-abstract',
  version: 1,
  rank: 40,
  description: "ExPORTER's abstracts (CSV); a row an application",
  detect: (text) => (hasFields(text, 'APPLICATION_ID', 'ABSTRACT_TEXT') ? 0.9 : 0),
  read,
};
