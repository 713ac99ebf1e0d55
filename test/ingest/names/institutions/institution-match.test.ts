import { describe, expect, it } from '@jest/globals';
import { organisationOf } from '../../../../ingest/names/institutions/match.ts';
import { organisationsIn } from '../../../../ingest/names/institutions/in-text.ts';
import { organisation } from '../../../../ingest/names/organisations.ts';

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
const COLUMBIA = '00hj8s172';
const MICHIGAN = '00jmfr291';
const SANTA_BARBARA = '02t274463';

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
  it('reads a city with its state behind it, or with a wind for a letter', () => {
    expect(ror('Department of Chemistry', 'W. Lafayette', 'IN')).toBe(ror('Purdue University', 'West Lafayette', 'IN'));
    expect(ror('Department of Chemistry', 'W Lafayette', 'IN')).toBe(ror('Purdue University', 'West Lafayette', 'IN'));
    expect(ror('ASEE', 'Washington DC', 'DC')).toBe(
      ror('American Society For Engineering Education', 'WASHINGTON', 'DC'),
    );
  });
  it('takes a department for its university, but no other college for one whose name it holds', () => {
    expect(ror('Department of Anything, Boston University')).toBe(BOSTON);
    expect(ror('Boston University Department of Anything', 'Boston', 'MA')).toBe(BOSTON);
    expect(ror('Boston University - Anything', 'Boston', 'MA')).toBe('');
    expect(ror("Saint Somebody's University of Maryland College Park", 'Elsewhere', 'MD')).not.toBe(COLLEGE_PARK);
    expect(ror('Teachers College, Boston University')).toBe('');
  });
  it('reads over a letter or two where the city is right', () => {
    expect(ror('Bostan Univeristy', 'Boston', 'MA')).toBe(BOSTON);
    expect(ror('Univeristy of Michgian', 'Ann Arbor', 'MI')).toBe(MICHIGAN);
    expect(ror('Massachusetts Institute of Technolagy', 'Boston', 'MA')).toBe('042nb2s44');
    expect(ror('Massachusetts Institute of Technolagy', 'Nashua', 'NH')).toBe('');
    expect(ror('Bosten Collage', 'Boston', 'MA')).not.toBe(BOSTON);
  });
  it('takes a name that is cut off, shortened or of an earlier time for the one of its city that it can be', () => {
    expect(ror('Woods Hole Oceanographic Institutio', 'Woods Hole', 'MA')).toBe('03zbnzt98');
    expect(ror('University of California, Santa', 'Santa Barbara', 'CA')).toBe(SANTA_BARBARA);
    expect(ror('University of', 'Boston', 'MA')).toBe('');
    expect(ror('John Jay College', 'New York', 'NY')).toBe(
      ror('CUNY John Jay College of Criminal Justice', 'New York', 'NY'),
    );
    expect(ror('Molloy University', 'Rockville Centre', 'NY')).toBe(ror('Molloy College', 'Rockville Centre', 'NY'));
    expect(ror('Boston College', 'Boston', 'MA')).not.toBe(BOSTON);
  });
  it('takes a laboratory for the university that it is a part of, but no national laboratory, hospital or campus', () => {
    expect(ror('Lamont-Doherty Earth Observatory', 'Palisades', 'NY')).toBe(COLUMBIA);
    expect(ror('Lamont-Doherty Earth Observatory of Columbia University', 'Palisades', 'NY')).toBe(COLUMBIA);
    expect(ror('National High Magnetic Field Lab', 'Tallahassee', 'FL')).toBe(ror('Florida State University'));
    expect(ror('Penn State Univ, Department of Chemical Engineering', 'University Park', 'PA')).toBe(ror('Penn State'));
    expect(ror('Argonne National Laboratory', 'Lemont', 'IL')).toBe('05gvnxz63');
    expect(ror('Jet Propulsion Laboratory', 'Pasadena', 'CA')).toBe('027k65916');
    expect(ror('University of Washington Tacoma', 'Tacoma', 'WA')).toBe('05n8t2628');
    expect(ror('Indiana University School of Medicine', 'Indianapolis', 'IN')).toBe('02ets8c94');
  });
  it('takes a department that names nothing but its city for the one university there', () => {
    expect(ror('Department of Chemistry', 'Irvine', 'CA')).toBe(ror('UC Irvine'));
    expect(ror('Clark Hall', 'Ithaca', 'NY')).toBe(ror('Cornell University'));
    expect(ror('Institute for Astronomy', 'Honolulu', 'HI')).toBe(ror('University of Hawaii'));
    expect(ror('Department of Chemistry', 'Boston', 'MA')).toBe('');
    expect(ror('Department of Natural Resources', 'Madison', 'WI')).not.toBe(ror('University of Wisconsin-Madison'));
    expect(ror('City Hall', 'Ithaca', 'NY')).toBe('');
    expect(ror('Department of Physics, University of Somewhere', 'Irvine', 'CA')).toBe('');
  });
  it('reads short forms, codes of states and single segments of a longer name', () => {
    expect(ror('CSU Chico', 'Chico', 'CA')).toBe(ror('Chico State Enterprises', 'Chico', 'CA'));
    expect(ror('University of WA Tacoma', 'Tacoma', 'WA')).toBe('05n8t2628');
    expect(ror('UCLA Luskin School of Public Affairs', 'Los Angeles', 'CA')).toBe(ror('UCLA'));
    expect(ror('Department of Space Science, University of Alabama in Hunstville', 'Huntsville', 'AL')).toBe(
      '02zsxwr40',
    );
    expect(ror('UCLA School of Medicine', 'Los Angeles', 'CA')).not.toBe(ror('UCLA'));
    expect(ror('Energy Research Facility, Univ. of Maryland', 'College Park', 'MD')).toBe(COLLEGE_PARK);
  });
  it('takes the board of a district or system for the one college or university of its city', () => {
    expect(ror('Santa Monica Community College District', 'Santa Monica', 'CA')).toBe(
      ror('Santa Monica College', 'Santa Monica', 'CA'),
    );
    expect(ror('Los Angeles Community College District', 'Los Angeles', 'CA')).toBe('');
    expect(ror('University System of New Hampshire', 'Durham', 'NH')).toBe(ror('University of New Hampshire'));
    expect(ror('Board of Regents of the University of Wisconsin System', 'Madison', 'WI')).toBe(ror('UW-Madison'));
    expect(ror('The Research Foundation for the State University of New York', 'Amherst', 'NY')).toBe(
      ror('University at Buffalo'),
    );
    expect(ror('SUNY College at Oswego', 'Oswego', 'NY')).toBe(ror('SUNY Oswego', 'Oswego', 'NY'));
    expect(ror('SUNY College at Buffalo', 'Buffalo', 'NY')).not.toBe(ror('University at Buffalo'));
    expect(ror('Southeast Missouri State University', 'Cape Girardeau', 'MO')).not.toBe(
      ror('Missouri State University'),
    );
  });
  it('takes the everyday name of a system for its main campus, and of namesakes the one that has awards', () => {
    expect(ror('Penn State')).toBe(ror('Pennsylvania State Univ University Park', 'UNIVERSITY PARK', 'PA'));
    expect(ror('Purdue')).toBe(ror('Purdue University', 'WEST LAFAYETTE', 'IN'));
    expect(ror('Rutgers')).toBe(ror('Rutgers University New Brunswick', 'NEW BRUNSWICK', 'NJ'));
    expect(ror('University of Hawaii')).toBe(ror('University of Hawaii', 'HONOLULU', 'HI'));
    expect(ror('Northeastern University')).toBe(ror('Northeastern University', 'Boston', 'MA'));
    expect(ror('Emory')).toBe(ror('Emory University', 'ATLANTA', 'GA'));
    expect(ror('Emory', 'Emory', 'VA')).not.toBe(ror('Emory'));
  });
  it('reads words that every object of the language knows', () => {
    expect(ror('Constructor University')).toBe(ror('Constructor University', 'Bremen'));
    expect(ror('prototype toString', 'Boston', 'MA')).toBe('');
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
  it('reads what an address says of places: a state is no country, the District no state, several countries are several', () => {
    expect(found('Department of Physics, Princeton University, Princeton, New Jersey 08544')).toEqual(['00hx57361']);
    expect(found('Sandia National Laboratories, Albuquerque, New Mexico')).toEqual(['01apwpt12']);
    expect(found('University of Georgia, United States of America')).toEqual(['00te3t702']);
    expect(found('George Washington University, Washington, D. C.')).toEqual(['00y4zzh67']);
    expect(found('University of Cologne, Cologne, Germany; and Columbia University, New York, NY')).toEqual([
      '00rcxh774',
      '00hj8s172',
    ]);
  });
  it('reads words that were run together at the end of a line', () => {
    expect(found('Faculty of Engineering, Kagoshima University1-21-40 Korimoto, Kagoshima')).toEqual(['03ss88z23']);
    expect(found('Department of Industrial EngineeringKettering University 48504 Flint MI USA')).toEqual(['03rcspa57']);
    expect(found('AstraZeneca, Cambridge, UK')).toEqual(['04r9x1a08']);
  });
  it('takes a school for its university, and a campus by a city further on; a hospital is neither', () => {
    expect(found('Yale Law School')).toEqual(['03v76x132']);
    expect(found('University of North Carolina School of Medicine, Chapel Hill, North Carolina')).toEqual([
      '0130frc33',
    ]);
    expect(found('University of Colorado Health Sciences Center, Denver, Colorado')).toEqual([]);
  });
  it('knows a university by its name in another order or language', () => {
    expect(found('Institut für Anorganische Chemie der Universität Göttingen, Göttingen')).toEqual(['01y9bpm73']);
    expect(found('Medical University Innsbruck, Innsbruck, Austria')).toEqual(['03pt86f80']);
    expect(found('Technical University Ilmenau, Ilmenau, Germany')).toEqual(['01weqhp73']);
  });
  it('takes an institute of nothing but a field for one only in its own city', () => {
    expect(found('Department of Biotechnology, Institute of Biophysics, Nowhere')).toEqual([]);
    expect(found('Institute for Theoretical Physics, Nowhere')).toEqual([]);
  });
  it('finds nothing in a text without organisations', () => {
    expect(found('Independent scholar, Boston, Massachusetts')).toEqual([]);
  });
});
