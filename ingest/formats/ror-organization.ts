/**
 * Organisations of the Research Organization Registry (ROR, schema 2): names, place and ROR id of each. They say nothing of
 * awards; an institution of the graph that has one of the names in that place has the id.
 */
import { unlistedFunder } from '../agencies/others.ts';
import type { Content, Document, InstitutionMention } from '../statements.ts';
import { ADDITION, awardContent, noContent } from './award.ts';
import { identified, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';

/** It funds nothing; a line of the text begins so. */
const REGISTRY = unlistedFunder('ROR');
const [DISPLAY, ACRONYM] = ['ror_display', 'acronym'];
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u;

type Place = Pick<InstitutionMention, 'city' | 'state' | 'country'>;

/** Where it is: by the parts of the registry's own records, or in fields of a list made from them. */
function placeOf(record: Fields): Place {
  const [location] = record.list('locations', (one) => one.within('geonames_details'));
  const of = (field: string, own: string) =>
    textOf(location ?? record, location === undefined ? own : field)?.value ?? null;
  return {
    city: of('name', 'city'),
    state: of('country_subdivision_code', 'state'),
    country: of('country_code', 'country'),
  };
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const { report } = record;
  record.ignore('*');
  const ror = identified(record, 'id', 'ror');
  const status = textOf(record, 'status');
  const names = record.list('names', (one) => {
    one.ignore('*');
    const types = one.raw('types')?.value;
    return { value: textOf(one, 'value'), types: Array.isArray(types) ? types : [] };
  });
  const written = names.flatMap(({ value, types }) =>
    value === null || !LATIN.test(value.value) || types.every((type) => type === ACRONYM)
      ? []
      : [{ ...value, isDisplay: types.includes(DISPLAY) }],
  );
  if (ror === null) report.error('id', 'a ROR id', textOf(record, 'id')?.value ?? null);
  else if (status?.value === 'withdrawn') report.error('status', 'an organisation that is registered', 'withdrawn');
  else if (written.length === 0) report.error('names', 'a name in Latin letters', null);
  else {
    const place = placeOf(record);
    const institutions = written
      .sort((a, b) => Number(b.isDisplay) - Number(a.isDisplay))
      .map(({ path, value }) => ({ path, part: 'REGISTERED' as const, name: value, identifiers: [ror], ...place }));
    const content = awardContent({ ...ADDITION, agency: REGISTRY, institutions, url: ror.value }, report);
    return {
      ...content,
      statements: content.statements.map((one) => ({ ...one, agency: null, place: 'organization' })),
    };
  }
  return noContent(report);
}

export const rorOrganization: Format = {
  name: 'ror-organization',
  version: 2,
  rank: 10,
  description: 'organisations of ROR: its data dump, or JSON lines made from it',
  detect: (text) => (hasFields(text, 'id', 'names', 'external_ids', 'relationships') ? 0.9 : 0),
  read,
};
