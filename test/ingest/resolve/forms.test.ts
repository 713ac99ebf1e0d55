import { describe, expect, it } from '@jest/globals';
import type { InstitutionNameVariant, ProgramNameVariant } from '../../../ingest/evidence-data.ts';
import { institutionName } from '../../../ingest/names/institutions/name.ts';
import { resolveInstitutions } from '../../../ingest/resolve/institutions.ts';
import { programBlock } from '../../../ingest/names/program-keys.ts';
import { resolvePrograms } from '../../../ingest/resolve/programs.ts';
import { unitNameVariants } from '../../../ingest/names/units.ts';
import type { Program } from '../../../src/model.ts';
import { sha256 } from '../../../src/ids.ts';
import type { NameVariantRecord } from '../../../src/store/store.ts';

function row(kind: NameVariantRecord['kind'], block: string, content: object): NameVariantRecord {
  const data = JSON.stringify(content);
  return {
    id: sha256(data).slice(0, 12),
    kind,
    alias: '',
    block,
    refs: 1,
    node: null,
    reason: null,
    score: null,
    data,
  };
}
const place = (name: string, given: Partial<InstitutionNameVariant> = {}): NameVariantRecord =>
  row('INSTITUTION', `I:${institutionName(name).key}`, {
    name,
    identifiers: [],
    parent: null,
    legalName: null,
    city: null,
    state: institutionName(name).state,
    country: null,
    isRecord: true,
    ...given,
  });
/** Clusters by written name, checked to be the same in the reverse order. */
function institutions(rows: readonly NameVariantRecord[]): string[][] {
  const found = (order: readonly NameVariantRecord[]) =>
    resolveInstitutions(order)
      .map(({ members }) =>
        members
          .map(
            ({ nameVariant }) => `${(JSON.parse(nameVariant.data) as InstitutionNameVariant).name} ${nameVariant.id}`,
          )
          .sort(),
      )
      .sort();
  expect(found([...rows].reverse())).toEqual(found(rows));
  return found(rows);
}

const uei = (value: string) => [{ scheme: 'uei', value }];

describe('resolveInstitutions', () => {
  it('joins a short form to the one place of that name', () => {
    const rows = [
      place('University of California-Berkeley', { identifiers: uei('GS3YEVSS12N6'), state: 'CA' }),
      place('UC Berkeley', { isRecord: false }),
    ];
    expect(institutions(rows)).toHaveLength(1);
    expect(resolveInstitutions(rows)[0]!.node).toMatchObject({
      id: 'institution:uei:GS3YEVSS12N6',
      name: 'University of California-Berkeley',
      otherNames: ['UC Berkeley'],
    });
  });
  it('keeps places of one name in two states apart, and a form without a state out of both', () => {
    const rows = [
      place('Bellevue College', { state: 'WA' }),
      place('Bellevue College', { state: 'NE' }),
      place('Bellevue College'),
    ];
    expect(institutions(rows)).toHaveLength(3);
  });
  it('never joins two UEIs of one name', () => {
    const rows = [
      place('Trinity College', { identifiers: uei('A'), state: 'CT' }),
      place('Trinity College', { identifiers: uei('B'), state: 'CT' }),
    ];
    expect(institutions(rows)).toHaveLength(2);
  });
  it('gives a form without an identifier to the commoner of two UEIs of that name in its city, and to none elsewhere', () => {
    for (const name of ['Union College', 'Quarrystone Polymath Society']) {
      const at = (city: string, given: Partial<InstitutionNameVariant> = {}) =>
        place(name, { state: 'NY', city, ...given });
      const [first, second] = [
        at('Schenectady', { identifiers: uei('HE9HQBNZHHB5') }),
        at('SCHENECTADY', { identifiers: uei('PUS2YBVZALZ6') }),
      ];
      const [bare, elsewhere] = [at('Schenectady'), at('Elmira')];
      const heldBy = (rows: readonly NameVariantRecord[], nameVariant: NameVariantRecord) =>
        resolveInstitutions(rows).find(({ members }) =>
          members.some((member) => member.nameVariant.id === nameVariant.id),
        )!.node.id;
      const rows = (uses: number) => [first, { ...second, refs: uses }, bare, elsewhere];
      expect(institutions(rows(1))).toHaveLength(3);
      expect(heldBy(rows(1), bare)).toBe('institution:uei:HE9HQBNZHHB5');
      expect(heldBy(rows(2), bare)).toBe('institution:uei:PUS2YBVZALZ6');
      expect(heldBy(rows(2), elsewhere)).toMatch(/^institution:m:/);
    }
  });

  it('joins what shares a UEI, whatever it is called, but not what shares a legal name', () => {
    expect(
      institutions([
        place('Humboldt Foundation', { identifiers: uei('A') }),
        place('Cal Poly', { identifiers: uei('A') }),
      ]),
    ).toHaveLength(1);
    const legalName = 'NEVADA SYSTEM OF HIGHER EDUCATION';
    expect(
      institutions([
        place('Reno', { legalName, identifiers: uei('A') }),
        place('Las Vegas', { legalName, identifiers: uei('B') }),
      ]),
    ).toHaveLength(2);
  });
  it('joins names of different words that mean one organisation, and says how', () => {
    const rows = [
      place('Regents of the University of Michigan - Ann Arbor', {
        state: 'MI',
        city: 'ANN ARBOR',
        identifiers: uei('A'),
      }),
      place('Department of Chemistry, University of Michigan', { state: 'MI', city: 'Ann Arbor' }),
      place('UMich', { isRecord: false }),
    ];
    expect(institutions(rows)).toHaveLength(1);
    const [{ node, members }] = resolveInstitutions(rows) as [ReturnType<typeof resolveInstitutions>[number]];
    expect(node).toMatchObject({
      id: 'institution:uei:A',
      city: 'ANN ARBOR',
      identifiers: [
        { scheme: 'ror', value: '00jmfr291' },
        { scheme: 'uei', value: 'A' },
      ],
    });
    expect(members.map(({ reason }) => reason)).toContain('a part of it (00jmfr291)');
    expect(members.every(({ score }) => score < 1_000_000)).toBe(true);
  });
  it('gives a form without an identifier to the university, not to its foundation, where each has a UEI', () => {
    const rows = [
      place('University of Kentucky', { state: 'KY', identifiers: uei('A') }),
      place('University of Kentucky Research Foundation', { state: 'KY', identifiers: uei('B') }),
      place('Department of Physics, University of Kentucky', { state: 'KY', city: 'Lexington' }),
      place('Univ. of Kentucky Res Foundation', { state: 'KY', city: 'Lexington' }),
    ];
    const names = institutions(rows).map((set) =>
      set.map((nameVariant) => nameVariant.slice(0, nameVariant.lastIndexOf(' '))),
    );
    expect(names).toEqual([
      ['Department of Physics, University of Kentucky', 'University of Kentucky'],
      ['Univ. of Kentucky Res Foundation', 'University of Kentucky Research Foundation'],
    ]);
  });
  it('keeps campuses of one written name apart by their cities', () => {
    const rows = [
      place('University of Maryland', { state: 'MD', city: 'College Park' }),
      place('University of Maryland', { state: 'MD', city: 'BALTIMORE' }),
      place('UMD', { isRecord: false }),
    ];
    expect(institutions(rows)).toHaveLength(2);
  });
  it('joins a long name with the one that is cut off, in one state', () => {
    const long = 'American Qqorvax Consortium for the Zyxwetification of Uuvwxian Education and Professionals';
    const given = { city: 'Zzyzx', state: 'CA' };
    expect(institutions([place(long, given), place(long.slice(0, 64), given)])).toHaveLength(1);
    expect(institutions([place(long, given), place(long.slice(0, 64), { city: 'Zzyzx', state: 'NV' })])).toHaveLength(
      2,
    );
    expect(institutions([place(long, given), place(long.slice(0, 30), given)])).toHaveLength(2);
  });
  it('keeps departments of one name in two cities apart', () => {
    const irvine = place('Department of Chemistry', { city: 'Irvine', state: 'CA' });
    const elsewhere = place('Department of Chemistry', { city: 'Los Angeles', state: 'CA' });
    const third = place('Department of Chemistry', { city: 'San Diego', state: 'CA' });
    expect(institutions([irvine, elsewhere, third])).toHaveLength(3);
    expect(institutions([irvine, elsewhere, place('UC Irvine')])).toHaveLength(2);
  });
  it('joins a rare name of a company in two states, and the two names of one that does business under another', () => {
    const here = { city: 'Boston', state: 'MA' };
    const there = { city: 'Denver', state: 'CO' };
    expect(institutions([place('Zyxwetix, Inc.', here), place('ZYXWETIX LLC', there)])).toHaveLength(1);
    expect(institutions([place('Zyxwetix Labs LLC', here), place('Zyxwetix LLC', there)])).toHaveLength(2);
    expect(institutions([place('American, Inc.', here), place('American LLC', there)])).toHaveLength(2);
    expect(institutions([place('Zyxwetix LLC DBA Qqorvax', here), place('QQORVAX, INC.', here)])).toHaveLength(1);
    const two = [
      place('Zyxwetix, Inc.', { ...here, identifiers: uei('A') }),
      place('ZYXWETIX LLC', { ...there, identifiers: uei('B') }),
    ];
    expect(institutions(two)).toHaveLength(2);
  });
  it('joins a college with what it is called since, but not two colleges of one town', () => {
    const given = { city: 'Zzyzx', state: 'CA' };
    const later = [place('Qqorvax Valley Community College', given), place('Qqorvax Valley College', given)];
    expect(institutions(later)).toHaveLength(1);
    expect(institutions([place('Zzyzx College', given), place('Zzyzx University', given)])).toHaveLength(1);
    expect(
      institutions([place('Zzyzx Community College District', given), place('University of Zzyzx', given)]),
    ).toHaveLength(2);
    expect(institutions([place('Qqorvax College', given), place('Uuvwx University', given)])).toHaveLength(2);
  });
  it('joins names that begin with one rare word in a state, but not a hospital with a college', () => {
    const given = { state: 'OH', city: 'Someplace' };
    const rare = [place('Zyxwetix Pharmaceuticals, Inc.', given), place('ZYXWETIX LLC', given)];
    expect(institutions(rare)).toHaveLength(1);
    expect(institutions([place('Zyxwet College', given), place('Zyxwet Hospital', given)])).toHaveLength(2);
    expect(institutions([place('Zyxwet College', given), place('Zyxwet University', given)])).toHaveLength(1);
    expect(institutions([rare[0]!, place('Zyxwetix Labs', { state: 'NY' })])).toHaveLength(2);
  });
});

describe('resolvePrograms', () => {
  const program = (name: string, given: Partial<ProgramNameVariant> = {}) =>
    row('PROGRAM', programBlock(name), { name, scheme: null, code: null, agency: 'NSF', ...given });
  it('finds the coded program of a name in the list of NSF, of the scheme that is stated', () => {
    const [found] = resolvePrograms([program('Machine Learning Theory', { scheme: 'nsf-reference' })]);
    expect(found!.node).toMatchObject({ id: 'program:nsf-reference:079Z', code: '079Z' });
  });
  it('gives a coded program and its bare name one node', () => {
    const found = resolvePrograms([
      program('ROBUST INTELLIGENCE', { scheme: 'nsf-reference' }),
      program('Robust Intelligence', { scheme: 'nsf-reference', code: '7495' }),
    ]);
    expect(found).toHaveLength(1);
  });
  it('keeps an element and a reference of one name apart', () => {
    const found = resolvePrograms([
      program('Robust Intelligence', { scheme: 'nsf-element', code: '7495' }),
      program('Robust Intelligence', { scheme: 'nsf-reference', code: '7495' }),
    ]);
    expect(found.map(({ node }) => node.id).sort()).toEqual(['program:nsf-element:7495', 'program:nsf-reference:7495']);
  });
  it('shows a code in place of a name only until a record gives the name', () => {
    const bare = program('X12600', { scheme: 'nsf-element', code: 'X126' });
    const named = program('Very Small Robots', { scheme: 'nsf-element', code: 'X126' });
    expect(resolvePrograms([bare]).map(({ node }) => (node as Program).name)).toEqual(['X12600']);
    expect(resolvePrograms([{ ...bare, refs: 9 }, named])[0]!.node).toMatchObject({
      id: 'program:nsf-element:X126',
      name: 'Very Small Robots',
      otherNames: ['X12600'],
    });
  });
  it('takes a name with and without "grants" behind it for one, where the rest tells it', () => {
    const written = ['National Leadership', 'National Leadership Grant', 'National Leadership Grants'];
    const rows = written.map((name) => program(name, { agency: 'IMLS' }));
    expect(new Set(rows.map(({ block }) => block)).size).toBe(1);
    expect(resolvePrograms(rows)).toHaveLength(1);
    expect(resolvePrograms(['Discovery Award', 'Discovery Grant'].map((name) => program(name)))).toHaveLength(2);
  });
  it('keeps a name that no list has as a program of its own', () => {
    const [found] = resolvePrograms([program('Prize for Very Small Robots')]);
    expect(found!.node).toMatchObject({ name: 'Prize for Very Small Robots', code: null });
    expect(found!.node.id).toMatch(/^program:m:/);
  });
});

describe('unitForms', () => {
  const said = { start: 0, end: 1, path: null, method: 'ASSERTED', confidence: 1_000_000 } as const;
  const paths = (path: string[], given: { orgCode?: string; name?: string } = {}) =>
    unitNameVariants({ path, name: given.name ?? null, level: null, orgCode: given.orgCode ?? null, said }).map(
      (unit) => unit.path.join('/'),
    );
  it('gives the unit and all above it', () => {
    expect(paths(['NSF', 'MPS', 'DMS'])).toEqual(['nsf', 'nsf/MPS', 'nsf/MPS/DMS']);
  });
  it('finds the directorate of a lone division, and units by the names of prose', () => {
    expect(paths(['NSF', 'DMS']).at(-1)).toBe('nsf/MPS/DMS');
    expect(paths(['National Science Foundation', 'Directorate for Mathematical and Physical Sciences']).at(-1)).toBe(
      'nsf/MPS',
    );
  });
  it('names other funders by what they are called', () => {
    expect(paths(['The Andrew W. Mellon Foundation'])).toEqual(paths(['Andrew W. Mellon Foundation']));
    expect(paths(['Simons Foundation', 'Division of Mathematics and Physical Sciences'])[0]).toBe('simons-foundation');
    expect(paths(['National Institutes of Health'])).toEqual(['nih']);
  });
  it('knows an institute by its abbreviation and its names, also without its agency', () => {
    for (const name of [
      'NICHD',
      'Eunice Kennedy Shriver National Institute of Child Health and Human Development',
      'the National Institute of Child Health and Human Development',
    ]) {
      expect(paths(['NIH', name])).toEqual(['nih', 'nih/NICHD']);
      expect(paths([name])).toEqual(['nih', 'nih/NICHD']);
    }
  });
});
