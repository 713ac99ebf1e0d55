import { describe, expect, it } from '@jest/globals';
import { investigators } from '../../../../ingest/resolve/assemble/investigators.ts';
import type { StatementReading } from '../../../../ingest/resolve/assemble/readings.ts';
import type { Method, Role } from '../../../../src/model.ts';

interface Said {
  who: string;
  role: Role;
  isFormer?: boolean;
  endDate?: string;
}

/** A reading with these people; `complete` as bulk files are, else as a bulleted record that names one. */
function reading(source: string, method: Method, isComplete: boolean, people: readonly Said[]): StatementReading {
  return {
    row: { id: `${source}#award`, source },
    data: { peopleComplete: isComplete, asOf: null, kind: 'nsf-json' },
    mentions: people.map(({ who, role, isFormer = false, endDate = null }, i) => ({
      row: { source, node: `person:${who}` },
      data: {
        extractor: 'test/1',
        person: {
          name: who,
          personKind: 'RESEARCHER',
          role,
          isFormer,
          startDate: null,
          endDate,
          said: [{ start: i, end: i + 1, path: null, method, confidence: method === 'ASSERTED' ? 1_000_000 : 780_000 }],
        },
      },
    })),
  } as unknown as StatementReading;
}

const roles = (readings: readonly StatementReading[]) =>
  investigators('award:nsf:1', readings).map(
    (e) => `${e.from.slice(7)} ${e.role}${e.isFormer ? ' (former)' : ''} ${e.evidence.length}`,
  );

const bulleted = reading('a', 'EXTRACTED', false, [{ who: 'Yu', role: 'PRINCIPAL_INVESTIGATOR' }]);
const bulk = reading('b', 'ASSERTED', true, [
  { who: 'Bartlett', role: 'PRINCIPAL_INVESTIGATOR' },
  { who: 'Yu', role: 'CO_PRINCIPAL_INVESTIGATOR' },
]);

describe('investigators', () => {
  it('lets a stated role overrule one that was read out of prose, makes nobody former by it, and keeps the passage', () => {
    expect(roles([bulleted, bulk])).toEqual(['Bartlett PRINCIPAL_INVESTIGATOR 1', 'Yu CO_PRINCIPAL_INVESTIGATOR 2']);
  });

  it('does not let prose overrule a stated role, whichever is later', () => {
    expect(roles([bulk, bulleted])).toEqual(['Bartlett PRINCIPAL_INVESTIGATOR 1', 'Yu CO_PRINCIPAL_INVESTIGATOR 2']);
  });

  it('makes former who is absent from a later complete reading, but not from a partial one', () => {
    const later = reading('c', 'ASSERTED', true, [{ who: 'Bartlett', role: 'PRINCIPAL_INVESTIGATOR' }]);
    expect(roles([bulk, later])).toEqual([
      'Bartlett PRINCIPAL_INVESTIGATOR 2',
      'Yu CO_PRINCIPAL_INVESTIGATOR (former) 1',
    ]);
    const partial = reading('c', 'ASSERTED', false, [{ who: 'Bartlett', role: 'PRINCIPAL_INVESTIGATOR' }]);
    expect(roles([bulk, partial])).toEqual(['Bartlett PRINCIPAL_INVESTIGATOR 2', 'Yu CO_PRINCIPAL_INVESTIGATOR 1']);
  });

  it('does not call somebody a former PI whom a bulleted record listed first and the bulk file does not list', () => {
    const other = reading('b', 'ASSERTED', true, [{ who: 'Bartlett', role: 'PRINCIPAL_INVESTIGATOR' }]);
    expect(roles([bulleted, other])).toEqual(
      ['Bartlett PRINCIPAL_INVESTIGATOR 1', 'Yu INVESTIGATOR (former) 1'].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('keeps each passage once, however many readings correct one another', () => {
    const readings = Array.from({ length: 60 }, (_, i) =>
      reading(`r${String(i)}`, 'EXTRACTED', false, [
        { who: 'Yu', role: i % 3 === 0 ? 'INVESTIGATOR' : 'PRINCIPAL_INVESTIGATOR' },
        { who: 'Yu', role: 'CO_PRINCIPAL_INVESTIGATOR' },
      ]),
    );
    expect(roles(readings)).toEqual(['Yu PRINCIPAL_INVESTIGATOR 119', 'Yu CO_PRINCIPAL_INVESTIGATOR 119']);
  });

  it('keeps two roles of one person, each with its own state', () => {
    const twice = reading('a', 'ASSERTED', true, [
      { who: 'Yu', role: 'PRINCIPAL_INVESTIGATOR', isFormer: true, endDate: '2022-01-01' },
      { who: 'Yu', role: 'CO_PRINCIPAL_INVESTIGATOR' },
    ]);
    expect(roles([twice])).toEqual(['Yu PRINCIPAL_INVESTIGATOR (former) 1', 'Yu CO_PRINCIPAL_INVESTIGATOR 1']);
  });

  it('keeps a role that changed between two complete readings as a former one', () => {
    const before = reading('a', 'ASSERTED', true, [{ who: 'Yu', role: 'PRINCIPAL_INVESTIGATOR' }]);
    const after = reading('b', 'ASSERTED', true, [{ who: 'Yu', role: 'CO_PRINCIPAL_INVESTIGATOR' }]);
    expect(roles([before, after]).sort()).toEqual([
      'Yu CO_PRINCIPAL_INVESTIGATOR 1',
      'Yu PRINCIPAL_INVESTIGATOR (former) 1',
    ]);
  });
});
