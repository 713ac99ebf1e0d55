import { describe, expect, it } from '@jest/globals';
import { idTableBuilder } from '../../../../src/store/sqlite/compact/id-table.ts';

const IDS = ['award:nsf:1', 'award:nsf:10', 'award:nsf:2', 'award:Łódź', 'award:日本'];

describe('a table of ids', () => {
  const builder = idTableBuilder();
  for (const id of IDS) builder.add(id);
  const table = builder.done();

  it('gives each id at its place, whatever its characters', () => {
    expect(Array.from({ length: table.size }, (_, place) => table.at(place))).toEqual(IDS);
  });

  it('finds the place of each id, and -1 for what begins or follows another', () => {
    expect(IDS.map((id) => table.find(id))).toEqual([0, 1, 2, 3, 4]);
    expect(['', 'award:nsf', 'award:nsf:11', 'award:nsf:20', 'z'].map((id) => table.find(id))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
  });

  it('holds many ids, and none', () => {
    const many = idTableBuilder();
    const ids = Array.from({ length: 20_000 }, (_, i) => `project:${String(i).padStart(6, '0')}`);
    for (const id of ids) many.add(id);
    const made = many.done();
    expect([made.size, made.at(19_999), made.find('project:012345')]).toEqual([20_000, ids[19_999], 12_345]);
    expect(idTableBuilder().done().find('x')).toBe(-1);
  });
});
