import { describe, expect, it } from '@jest/globals';
import { components } from '../../../../ingest/resolve/tied-blocks.ts';
import { familyBlock, nameKeys } from '../../../../ingest/names/person-keys.ts';
import { nameOf, parseName, type PersonName } from '../../../../ingest/names/person-name.ts';

const block = (name: string) => familyBlock(parseName(name)!);

describe('familyBlock', () => {
  it('brings closed names and the first half of double names together', () => {
    expect(block('Pascal Van Hentenryck')).toBe(block('Pascal VanHentenryck'));
    expect(block('Maria Garcia-Lopez')).toBe(block('Maria Garcia'));
    expect(block('Maria Garcia-Lopez')).not.toBe(block('Maria Lopez'));
    expect(familyBlock(nameOf({ given: 'Pat', family: 'O Brien' })!)).toBe(block("Pat O'Brien"));
  });
});

describe('nameKeys', () => {
  const meet = (a: PersonName, b: PersonName) => nameKeys(a).some((key) => nameKeys(b).includes(key));

  it('tie the second half to the double name, and the bare name to one with particles', () => {
    expect(meet(parseName('Maria Lopez')!, parseName('Maria Garcia-Lopez')!)).toBe(true);
    expect(meet(parseName('Maria Garcia Lopez')!, nameOf({ given: 'Maria', family: 'Garcia Lopez' })!)).toBe(true);
    expect(meet(parseName('Ludwig Rohe')!, parseName('Ludwig van der Rohe')!)).toBe(true);
    expect(meet(parseName('Maria Garcialopez')!, parseName('Maria Garcia-Lopez')!)).toBe(true);
  });

  it('tie nobody of another given name, nor initials', () => {
    expect(meet(parseName('Ana Lopez')!, parseName('Maria Garcia-Lopez')!)).toBe(false);
    expect(nameKeys(parseName('M. Lopez')!)).toEqual([]);
  });
});

describe('components', () => {
  it('resolves two blocks together where somebody ties them, and only then', () => {
    const found = (...names: string[]) =>
      components(names, block, (name) => nameKeys(parseName(name)!)).map((together) => together.sort());
    expect(found('Maria Lopez', 'Jose Lopez', 'Maria Garcia-Lopez', 'Ana Garcia')).toHaveLength(1);
    expect(found('Rosa Lopez', 'Maria Garcia-Lopez', 'Ana Garcia')).toEqual([
      ['Rosa Lopez'],
      ['Ana Garcia', 'Maria Garcia-Lopez'],
    ]);
  });
});
