import { describe, expect, it } from '@jest/globals';
import { nameReadings, unspelt } from '../../../ingest/names/name-readings.ts';
import { parseName } from '../../../ingest/names/person-name.ts';

const read = (written: string) =>
  nameReadings(written).map(({ name, note }) => [`${name.family}, ${name.given.join(' ')}`, note]);

describe('a name of a list', () => {
  it.each([
    ['Quarz Bin', ['Bin, Quarz', null], ['Quarz, Bin', 'family name first']],
    ['van der Zwaluw Ineke', ['Ineke, van der Zwaluw', null], ['van der Zwaluw, Ineke', 'family name first']],
    ['Dr. Bin Quarz', ['Quarz, Bin', null], ['Bin, Quarz', 'family name first']],
  ])('%s is read in both orders', (written, ...readings) => {
    expect(read(written)).toEqual(readings);
  });

  it('has its particles before the family name, wherever they are written', () => {
    for (const written of ['Zwaluw, Ineke van der', 'Zwaluw van der, Ineke'])
      expect(read(written)).toContainEqual(['van der Zwaluw, Ineke', 'particles behind the name']);
  });

  it('takes no initial for a family name, and nobody for somebody', () => {
    expect(read('B. Quarz')).toEqual([['Quarz, B.', null]]);
    expect(read('name not available')).toEqual([]);
  });
});

describe('umlauts', () => {
  it('are spelt out, and looked for without', () => {
    const { familyKey, otherForms } = parseName('Hans Müllerhoff')!;
    expect([familyKey, ...otherForms.map(({ name }) => name.familyKey)]).toEqual(['mullerhoff', 'muellerhoff']);
    expect(unspelt(parseName('Hans Muellerhoff')!)?.familyKey).toBe('mullerhoff');
    expect(unspelt(parseName('Hans Quarz')!)).toBeNull();
  });
});
