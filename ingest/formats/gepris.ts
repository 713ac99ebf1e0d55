/**
 * The page of a project in GEPRIS, the German Research Foundation's database, saved in German or English. It gives no amounts.
 */
import { agencyOf } from '../agencies/index.ts';
import type { Content, Document } from '../statements.ts';
import { cleanLine } from '../text/clean.ts';
import { END_OF, START_OF } from '../text/date.ts';
import { newReport } from '../problem.ts';
import { awardContent, type InstitutionFields, type PersonFields } from './award.ts';
import { named } from './parts.ts';
import { between, fieldsOf, linked } from './gepris-page.ts';
import type { Format } from './format.ts';
import type { Value } from './record.ts';

const dfg = agencyOf('DFG')!;

const ROLES: Readonly<Record<string, string>> = { lead: 'Principal Investigator', partner: 'Co-Investigator' };
const PARTS: Readonly<Record<string, InstitutionFields['part']>> = { recipient: 'RECIPIENT', performer: 'PERFORMER' };

function read({ text }: Document): Content {
  const report = newReport();
  const people: PersonFields[] = [];
  const institutions: InstitutionFields[] = [];
  const texts = new Map<string, Value<string>>();
  for (const { meaning, label, markup } of fieldsOf(text)) {
    const role = ROLES[meaning];
    const part = PARTS[meaning];
    if (role !== undefined)
      for (const { id, name, below } of linked(markup, 'person')) {
        const at =
          below === ''
            ? null
            : institutions.push({
                path: label,
                name: below,
                part: role === ROLES['lead'] ? 'RECIPIENT' : 'AFFILIATION',
                country: null,
              }) - 1;
        people.push(
          named({ value: name, path: label }, role, {
            identifiers: [{ scheme: 'gepris', value: id }],
            institution: at,
          }),
        );
      }
    else if (part !== undefined)
      for (const { id, name } of linked(markup, 'institution'))
        institutions.push({ path: label, name, part, identifiers: [{ scheme: 'gepris', value: id }] });
    else texts.set(meaning, { value: cleanLine(markup.replace(/<[^<>]*>/g, ' ')), path: label });
  }
  const shown = (meaning: string) => texts.get(meaning) ?? null;
  const written = /(\d{5,12})$/.exec(
    cleanLine(
      text
        .split(/Projektnummer |Project number /)
        .at(1)
        ?.slice(0, 14)
        .split('<')[0] ?? '',
    ),
  )?.[1];
  const number = written === undefined ? null : { value: written, path: 'Project identifier' };
  if (number === null)
    report.error(
      'page',
      'the page of a project, with its number',
      'another page of GEPRIS: save those of the projects that it lists',
    );
  const years = shown('term');
  const [, from, since, only] =
    /(?:from|von) (\d{4}) (?:to|bis)|(?:since|seit) (\d{4})|(?:in )?(\d{4})/i.exec(years?.value ?? '') ?? [];
  const [, until] = /(?:to|bis) (\d{4})/.exec(years?.value ?? '') ?? [];
  const date = (year: string | undefined, reader: typeof START_OF) =>
    year === undefined ? null : { value: reader.read(year)!, path: years!.path };
  const title = between(text, '<h1 class="facelift">', '</h1>');
  const abstract = between(text, 'id="projekttext">', '</div>');
  return awardContent(
    {
      agency: dfg,
      number,
      title: title === '' ? null : { value: cleanLine(title), path: 'h1' },
      abstract: abstract === '' ? null : { value: abstract, path: 'projekttext' },
      startDate: date(from ?? since ?? only, START_OF),
      endDate: date(until ?? only, END_OF),
      people,
      institutions,
      programs:
        shown('program') === null
          ? []
          : [{ path: shown('program')!.path, scheme: null, code: null, name: shown('program')!.value }],
      notes: ['subject', 'term'].flatMap((meaning) =>
        shown(meaning) === null ? [] : [{ ...shown(meaning)!, label: shown(meaning)!.path }],
      ),
      url: number === null ? null : `https://gepris.dfg.de/gepris/projekt/${number.value}`,
    },
    report,
  );
}

export const gepris: Format = {
  name: 'gepris',
  version: 1,
  rank: 20,
  description: "the page of a project in GEPRIS, the German Research Foundation's database (HTML)",
  detect: (text) => (/<title>\s*DFG - GEPRIS/.test(text.slice(0, 20_000)) ? 0.98 : 0),
  read,
};
