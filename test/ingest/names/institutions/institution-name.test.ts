import { describe, expect, it } from '@jest/globals';
import { institutionName } from '../../../../ingest/names/institutions/name.ts';

const key = (written: string) => institutionName(written).key;

describe('institutionName', () => {
  it.each([
    ['University of California-Berkeley (CA)', 'UC Berkeley'],
    ['University of California, Berkeley', 'The Regents of the University of California-Berkeley'],
    ['University of California at San Diego', 'UCSD'],
    ['University of California-Irvine', 'UCI'],
    ['Massachusetts Institute of Technology', 'MIT'],
    ['Massachusetts Inst. of Technology', 'M.I.T.'.replaceAll('.', '')],
    ['Toyota Technological Institute at Chicago', 'TTIC'],
    ['École polytechnique fédérale de Lausanne', 'EPFL'],
    ['École Polytechnique Fédérale de Lausanne (EPFL)'.slice(0, 40), 'Swiss Federal Institute of Technology Lausanne'],
    ['Trustees of Boston University', 'Boston University'],
    ['the Hebrew University of Jerusalem', 'Hebrew University of Jerusalem'],
    ['Board of Trustees of the Leland Stanford Junior University', 'Stanford'],
    ['University of Texas Austin', 'UT Austin'],
    ['University of North Carolina, Chapel Hill', 'UNC Chapel Hill'],
    ['Rector & Visitors of the University of Virginia', 'UVA'],
    ['Purdue University', 'Purdue'],
    ['MENTE, INC.', 'Mente'],
    ['Georgia Tech Research Corporation', 'Georgia Tech'],
    ['Ohio State University', 'Ohio State'],
    ['Pennsylvania State University', 'Penn State'],
    ['North Carolina State University', 'NC State'],
    ['Arizona State University', 'ASU'],
  ])('gives %s and %s one key', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ['University of California-Berkeley', 'University of California-Davis'],
    ['Washington University', 'University of Washington Tacoma'],
    ['Ohio State University', 'Ohio University'],
    ['University of Texas at Austin', 'University of Texas at Dallas'],
    ['Bellevue College', 'Bellevue University'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it('takes the state that stands behind the name', () => {
    expect(institutionName('University of California-Berkeley (CA)')).toMatchObject({
      state: 'CA',
      display: 'University of California-Berkeley',
    });
  });

  it('shows the full name of a known short form, and the place without its board', () => {
    expect(institutionName('TTIC').display).toBe('Toyota Technological Institute at Chicago');
    expect(institutionName('Trustees of Boston University').display).toBe('Boston University');
  });

  it('does not take every UW for Wisconsin', () => {
    expect(key('UW Madison')).toBe(key('University of Wisconsin-Madison'));
    expect(key('UW Seattle')).not.toContain('wisconsin');
  });
});
