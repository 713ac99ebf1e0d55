import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphLink } from '../../../../web/explorer/graph.ts';
import { bothFilters, narrowingOf, rolesOfEnds, throughOf } from '../../../../web/explorer/network/narrowing.ts';
import { merge } from '../../../../web/explorer/network/network-style.ts';
import { viewOf } from '../../../../web/explorer/network/views.ts';

const of = viewOf('PERSON', undefined);

describe('what a network goes through', () => {
  it('is a role, however an address writes it, where there are people', () => {
    const roleOf = (role: string) => narrowingOf({ role }, of).role;
    expect(['PRINCIPAL_INVESTIGATOR', 'principal-investigator'].map(roleOf)).toEqual(
      Array(2).fill('PRINCIPAL_INVESTIGATOR'),
    );
    expect(roleOf('boss')).toBeNull();
    expect(narrowingOf({ role: 'investigator' }, viewOf('INSTITUTION', undefined)).role).toBeNull();
  });

  it('is a role of both ends of a link, and any of who is in the middle', () => {
    const around = throughOf(of, 'person:m:c', ['person:m:x'], narrowingOf({ role: 'investigator' }, of));
    const [roles, ownRoles] = [['INVESTIGATOR'], ['INVESTIGATOR']];
    expect(rolesOfEnds('person:m:c', 'person:m:a', around)).toEqual({ roles });
    expect(rolesOfEnds('person:m:a', 'person:m:c', around)).toEqual({ ownRoles });
    expect(rolesOfEnds('person:m:a', 'person:m:b', around)).toEqual({ roles, ownRoles });
    expect(rolesOfEnds('person:m:x', 'person:m:b', around)).toEqual({ roles });
    expect(rolesOfEnds('person:m:x', 'person:m:c', around)).toEqual({ ownRoles });
    expect(rolesOfEnds('person:m:c', 'person:m:a', { ...around, role: null })).toEqual({});
  });

  it('is what the view goes through and what was chosen, also where both name programs', () => {
    const view = viewOf('PROGRAM', 'PERSON_PERSON');
    const chosen = narrowingOf({ program: 'program:m:b', amount: 'EUR-5' }, view);
    expect(throughOf(view, 'program:m:a', [], chosen)).toEqual({
      role: null,
      centers: [],
      filter: {
        AND: [
          { obligatedAmount: { from: 5, currency: 'EUR' }, programs: ['program:m:b'] },
          { programs: ['program:m:a'] },
        ],
      },
    });
    expect(bothFilters({ themes: ['a'] }, { programs: ['b'] })).toEqual({ themes: ['a'], programs: ['b'] });
  });

  it('is of the network around an end, where a network was added to another', () => {
    const link = (source: string, target: string, weight: number): GraphLink => ({
      ...{ source, target, weight, words: '', amounts: [], firstYear: null, lastYear: null },
    });
    const around = (id: string, links: GraphLink[]): Graph => ({
      ...{ center: { id, label: id }, isCut: false, links },
      nodes: [...new Set(links.flatMap(({ source, target }) => [source, target]))].map((each) => ({
        ...{ id: each, label: each, kind: 'PERSON', detail: null, weight: 1 },
      })),
    });
    const base = around('c', [link('c', 'x', 3), link('a', 'x', 1)]);
    const { links, nodes } = merge(base, [around('x', [link('a', 'x', 2), link('c', 'x', 1), link('x', 'y', 1)])]);
    expect(links.map(({ source, target, weight }) => `${source}${target}${String(weight)}`).sort()).toEqual([
      'ax2',
      'cx3',
      'xy1',
    ]);
    expect(nodes.map(({ id }) => id).sort()).toEqual(['a', 'c', 'x', 'y']);
  });
});
