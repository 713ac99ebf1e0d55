import { describe, expect, it } from '@jest/globals';
import { organisation } from '../../../ingest/background/institutions.ts';
import { organisationOf } from '../../../ingest/resolve/institution-match.ts';
import { organisationsIn } from '../../../ingest/resolve/institution-parts.ts';

const NOWHERE = { city: '', state: '', country: '' };
/** ROR id of `Name, City ST`; an empty text where nothing is meant. */
function ror(name: string, city: string | null = null, state: string | null = null): string {
  const match = organisationOf({ name, city, state, country: null });
  return match === null ? '' : organisation(match.organisation).ror;
}
const BERKELEY = '01an7q238';
const COLLEGE_PARK = '047s2c258';
const STONY_BROOK = '05qghxh33';
const BOSTON = '05qwgg493';

describe('organisationOf', () => {
  it.each([
    ['UC Berkeley', BERKELEY],
    ['University of California-Berkeley', BERKELEY],
    ['MIT', '042nb2s44'],
    ['UCSD', '0168r3w48'],
    ['Georgia Tech', '01zkghx44'],
    ['Georgia Tech Research Corporation', '01zkghx44'],
    ['Ohio State', '00rs6vg23'],
    ['EPFL', '02s376052'],
    ['Virginia Tech', '02smfhw86'],
    ['University of Maryland', COLLEGE_PARK],
    ['University of Maryland (College Park)', COLLEGE_PARK],
    ['Texas A&M', '01f5ytq51'],
    ['Regents of the University of Michigan - Ann Arbor', '00jmfr291'],
    ['Trustees of Boston University', BOSTON],
    ['BOSTON UNIVERSITY, TRUSTEES OF', BOSTON],
    ['The Research Foundation for SUNY, Stony Brook', STONY_BROOK],
    ['the Hebrew University of Jerusalem', '03qxff017'],
    ['European Organization for Nuclear Research (CERN)', '01ggx4157'],
  ])('knows %s', (name, id) => expect(ror(name)).toBe(id));

  it('finds the campus of a system by its city, and leaves the system open where the city has none', () => {
    expect(ror('University of Maryland', 'COLLEGE PARK', 'MD')).toBe(COLLEGE_PARK);
    expect(ror('University of Maryland', 'Baltimore', 'MD')).toBe('04rq5mt64');
    expect(ror('THE REGENTS OF THE UNIVERSITY OF COLORADO', 'BOULDER', 'CO')).toBe('02ttsq026');
    expect(ror('Research Foundation for the State University of New York', 'STONY BROOK', 'NY')).toBe(STONY_BROOK);
    expect(ror('Research Foundation of the City University of New York', 'BRONX', 'NY')).toBe('');
  });
  it('takes no organisation of another state or country', () => {
    expect(ror('Bellevue College', 'BELLEVUE', 'NE')).toBe('00b7ckn36');
    expect(ror('Bellevue College', 'BELLEVUE', 'WA')).not.toBe('00b7ckn36');
    expect(ror('Boston University', null, 'TX')).toBe('');
    expect(organisationOf({ name: 'Boston University', city: null, state: null, country: 'Germany' })).toBeNull();
  });
  it('takes a department for its university, but no other college for one whose name it holds', () => {
    expect(ror('Department of Anything, Boston University')).toBe(BOSTON);
    expect(ror('Boston University Department of Anything', 'Boston', 'MA')).toBe(BOSTON);
    expect(ror('Boston University - Anything', 'Boston', 'MA')).toBe('');
    expect(ror("Saint Somebody's University of Maryland College Park", 'Elsewhere', 'MD')).not.toBe(COLLEGE_PARK);
    expect(ror('Teachers College, Boston University')).toBe('');
  });
  it('reads over a letter or two where the city is right', () => {
    expect(ror('Bostan Univeristy', 'Boston', 'MA')).toBe('');
    expect(ror('Massachusetts Institute of Technolagy', 'Cambridge', 'MA')).toBe('042nb2s44');
    expect(ror('Massachusetts Institute of Technolagy', 'Boston', 'MA')).toBe('');
  });
});

describe('organisationsIn', () => {
  const found = (text: string) => organisationsIn(text, NOWHERE).map((n) => organisation(n).ror);
  it('finds each organisation of an address, in order', () => {
    expect(
      found('1Department of Physics, Boston University, Boston, MA 02215, USA; EPFL, CH-1015 Lausanne, Switzerland'),
    ).toEqual([BOSTON, '02s376052']);
  });
  it('goes over a comma for a campus, but not for a city', () => {
    expect(found('University of California, Berkeley, CA 94720')).toEqual([BERKELEY]);
    expect(found('Some Unknown University, New Haven, Connecticut')).toEqual([]);
  });
  it('finds nothing in a text without organisations', () => {
    expect(found('Independent scholar, Boston, Massachusetts')).toEqual([]);
  });
});
