/**
 * A person's whole ORCID record: the employments and the fundings in it, and the name of who holds it.
 */
import type { Content, Document } from '../statements.ts';
import { contentOf, noContent } from './award.ts';
import { GATHERED, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { changedOn, employmentsOf, employmentStatements, type Holder } from './orcid-employment.ts';
import { fundingContent, iDIn } from './orcid-funding.ts';
import { jsonFields, type Fields } from './record.ts';
import { rendering } from './rendering.ts';

/** The holder's name in parts, else as a whole. */
function holderOf(record: Fields): Holder | null {
  const named = record.within('person').within('name');
  const [given, family, credit] = ['given-names', 'family-name', 'credit-name'].map((part) =>
    textOf(named.within(part), 'value'),
  );
  if (given && family) return { path: family.path, given: given.value, family: family.value };
  const whole = credit ?? given;
  return whole ? { path: whole.path, whole: whole.value } : null;
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const { report } = record;
  const iD = iDIn(textOf(record.within('orcid-identifier'), 'path')?.value);
  const holder = holderOf(record);
  if (iD === null || holder === null) {
    report.error('person', "the holder's iD and name", iD);
    return noContent(report);
  }
  const activities = record.within('activities-summary');
  const list = activities.within('employments');
  const out = rendering(GATHERED);
  const employed = employmentStatements(employmentsOf(list), iD, holder, out);
  // One that names no award is reported and left out: the others are still read.
  const funded = activities.within('fundings').list('group', (group) => {
    group.ignore('*');
    return fundingContent(group, 'warn', out)?.statements ?? [];
  });
  const statements = [...employed, ...funded.flat().map((one, i) => ({ ...one, place: `funding[${i}]` }))];
  if (statements.length === 0)
    report.error('activities-summary', 'an employment, or a funding with its number', 'none');
  const [url, asOf] = [`https://orcid.org/${iD}`, changedOn(list)];
  return contentOf(report, { url, asOf, text: out.text, statements });
}

export const orcidRecord: Format = {
  name: 'orcid-record',
  version: 2,
  rank: 10,
  description: "a person's whole ORCID record: employments and fundings (JSON)",
  isWhole: true,
  detect: (text) => (/^\s*\{\s*"orcid-identifier"\s*:/.test(text) ? 1 : 0),
  read,
};
