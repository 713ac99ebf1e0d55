import { describe, expect, it } from '@jest/globals';
import { resolvePeople, type PersonItem } from '../../../ingest/resolve/people.ts';
import { parseName } from '../../../ingest/text/person-name.ts';

let count = 0;
function item(name: string, given: Partial<PersonItem> = {}): PersonItem {
  count += 1;
  return {
    id: `mention ${String(count).padStart(3, '0')}`,
    name: parseName(name)!,
    identifiers: {},
    emailHash: null,
    institution: null,
    state: null,
    project: null,
    unit: null,
    team: [],
    themes: [],
    ...given,
  };
}

/** Clusters as lists of displayed names, whatever their order. */
function people(items: readonly PersonItem[]): string[][] {
  const found = (order: readonly PersonItem[]) =>
    resolvePeople(order)
      .map(({ members }) => members.map(({ item: { id, name } }) => `${id} ${name.display}`).sort())
      .sort();
  const clusters = found(items);
  expect(found([...items].reverse())).toEqual(clusters);
  return clusters.map((members) => members.map((member) => member.slice('mention 000 '.length)));
}

describe('resolvePeople', () => {
  it('joins an initial to the one full name at the same institution, or in the same project', () => {
    expect(
      people([item('Bin Yu', { institution: 'berkeley' }), item('B. Yu', { institution: 'berkeley' })]),
    ).toHaveLength(1);
    expect(people([item('Bin Yu', { project: 'p' }), item('B. Yu', { project: 'p' })])).toHaveLength(1);
  });

  it('never joins on a name alone, however rare the name', () => {
    expect(people([item('Bin Yu'), item('B. Yu')])).toHaveLength(2);
    expect(people([item('Konstantinos Spiliopoulos'), item('Konstantinos Spiliopoulos')])).toHaveLength(2);
  });

  it('abstains where an initial fits two people', () => {
    const here = { institution: 'berkeley' };
    expect(people([item('Bin Yu', here), item('Bo Yu', here), item('B. Yu', here)])).toHaveLength(3);
  });

  it('prefers the person in the same project to another at the same institution', () => {
    const found = people([
      item('Bin Yu', { institution: 'berkeley', project: 'p' }),
      item('Bo Yu', { institution: 'berkeley' }),
      item('B. Yu', { institution: 'berkeley', project: 'p' }),
    ]);
    expect(found).toContainEqual(['Bin Yu', 'B. Yu']);
  });

  it('knows Sasha for Alexander, and so the S. of Alexander Rakhlin', () => {
    expect(people([item('Alexander Rakhlin', { project: 'p' }), item('S. Rakhlin', { project: 'p' })])).toHaveLength(1);
    expect(
      people([item('Alexander Rakhlin', { institution: 'mit' }), item('Sasha Rakhlin', { institution: 'mit' })]),
    ).toHaveLength(1);
  });

  it('ignores accents', () => {
    const here = { institution: 'syracuse', team: ['evans j'] };
    expect(people([item('Daniel E. Acuña', here), item('Daniel E Acuna', here)])).toHaveLength(1);
  });

  it('never joins two identifiers of one scheme, and always joins one', () => {
    const here = { institution: 'asu', project: 'p' };
    const a = item('Hao Yan', { ...here, identifiers: { nsf: '000000001' } });
    const b = item('Hao Yan', { ...here, identifiers: { nsf: '000000002' } });
    const c = item('Hao Yan', { institution: 'elsewhere', identifiers: { nsf: '000000002' } });
    expect(people([a, b, c])).toEqual([['Hao Yan'], ['Hao Yan', 'Hao Yan']]);
  });

  it('keeps an unidentified mention out where it could be either of two people', () => {
    const here = { institution: 'asu' };
    const a = item('Hao Yan', { ...here, identifiers: { nsf: '000000001' } });
    const b = item('Hao Yan', { ...here, identifiers: { nsf: '000000002' } });
    expect(people([a, b, item('Hao Yan', here)])).toHaveLength(3);
  });

  it('keeps other middle initials and suffixes apart', () => {
    const here = { institution: 'michigan' };
    expect(people([item('Wei A. Lu', here), item('Wei B. Lu', here)])).toHaveLength(2);
    expect(people([item('John Smith Jr.', here), item('John Smith III', here)])).toHaveLength(2);
  });

  it('follows a person who moved by rare name, division, themes and co-investigators', () => {
    const before = item('Konstantinos Spiliopoulos', {
      institution: 'brown',
      unit: 'U:nsf/MPS/DMS',
      themes: ['large deviation', 'mean field limit'],
    });
    const after = item('Konstantinos Spiliopoulos', {
      institution: 'boston',
      unit: 'U:nsf/MPS/DMS',
      themes: ['mean field limit'],
    });
    expect(people([before, after])).toHaveLength(1);
  });

  it('keeps common names in other fields and places apart', () => {
    const a = item('Wei Wang', { institution: 'ucla', unit: 'U:nsf/CSE/IIS', themes: ['data mining'] });
    const b = item('Wei Wang', { institution: 'maine', unit: 'U:nsf/BIO/DEB', themes: ['plankton bloom'] });
    expect(people([a, b])).toHaveLength(2);
  });
});
