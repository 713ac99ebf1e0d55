import { describe, expect, it } from '@jest/globals';
import { personGroup } from '../../../ingest/resolve/people/person-group.ts';
import type { Mention } from '../../../ingest/resolve/people/person-group.ts';
import { compare, personProfile, reasonsFor, THRESHOLD } from '../../../ingest/resolve/person-score.ts';
import { personItem } from './people/person-item.ts';

function profile(name: string, given: Partial<Mention> = {}, placesOfName = 2) {
  return personProfile(personGroup([personItem(name, given)]), placesOfName);
}

describe('compare', () => {
  const at = (institution: string, isHome: boolean) => profile('Jing Huang', { institution, isHome });
  const points = (a: ReturnType<typeof profile>, b: ReturnType<typeof profile>) => compare(a, b, 'EQUAL').points;

  it('takes another place for a sign of another person, the more so where both lead there', () => {
    const same = points(at('ucla', true), at('ucla', true));
    const guesses = points(at('ucla', false), at('maine', false));
    const one = points(at('ucla', true), at('maine', false));
    const both = points(at('ucla', true), at('maine', true));
    expect(same).toBeGreaterThan(guesses);
    expect(guesses).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(both);
    // What nobody states is nothing, for or against.
    expect(points(profile('Jing Huang'), at('maine', true))).toBe(points(profile('Jing Huang'), profile('Jing Huang')));
  });

  it('takes a name of many places for a common one', () => {
    expect(points(profile('Song Han', {}, 2), profile('Song Han', {}, 2))).toBeGreaterThan(
      points(profile('Song Han', {}, 7), profile('Song Han', {}, 7)),
    );
  });

  it('finds support in a shared word or in neighbouring years of one funder, and in no name', () => {
    const rare = (given: Partial<Mention>) => profile('Konstantinos Spiliopoulos', given);
    const supported = (a: Partial<Mention>, b: Partial<Mention>) => compare(rare(a), rare(b), 'EQUAL');
    const [dms, iis] = ['U:nsf/MPS/DMS', 'U:nsf/CSE/IIS'];
    const far = supported({ unit: dms, year: 2016 }, { unit: iis, year: 2023 });
    expect(far.points).toBeGreaterThanOrEqual(THRESHOLD);
    expect(far.hasSupport).toBe(false);
    expect(supported({ unit: dms, year: 2021 }, { unit: iis, year: 2023 }).hasSupport).toBe(true);
    expect(supported({ unit: dms, year: 2021 }, { unit: 'U:nih/NIA', year: 2023 }).hasSupport).toBe(false);
    expect(supported({ themes: ['mean field limit'] }, { themes: ['magnetic field'] }).hasSupport).toBe(true);
  });
});

describe('reasonsFor', () => {
  it('names what speaks for a pair', () => {
    const here = { institution: 'brown', unit: 'U:nsf/MPS/DMS' };
    expect(reasonsFor(profile('Ada King', here), profile('Ada King', here), 'EQUAL')).toEqual(
      expect.arrayContaining(['names agree', 'same institution', 'same division']),
    );
  });
});
