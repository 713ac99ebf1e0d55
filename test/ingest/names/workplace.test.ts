import { describe, expect, it } from '@jest/globals';
import { knownMailDomain } from '../../../ingest/names/mail-domains.ts';
import { workplace } from '../../../ingest/names/workplace.ts';
import { dataRows } from '../../../src/data.ts';
import { namedInstitution, type PersonMention, UNSAID } from '../../../ingest/statements.ts';

const recipient = (name: string, state: string) => ({
  ...namedInstitution(name, UNSAID),
  part: 'RECIPIENT' as const,
  state,
});
/** Where somebody with this address works, named beside a recipient in Washington. */
function placed(domain: string | null, isLead = false) {
  const known = domain === null ? null : knownMailDomain(domain);
  const person = {
    emailHash: domain,
    ...(known === null ? {} : { mailDomain: known }),
  } as PersonMention;
  const { basis, score, elsewhere } = workplace(person, isLead, recipient('UNIVERSITY OF WASHINGTON', 'WA'));
  return [basis, score, elsewhere?.name ?? null];
}

describe('a co-investigator', () => {
  it('is at the recipient whose mail domain the address has, however the record writes its name', () => {
    expect(placed('cs.washington.edu')).toEqual(['MAIL_DOMAIN', 990_000, null]);
  });

  it('is where a domain says that is surely another institution’s', () => {
    expect(placed('people.csail.mit.edu')).toEqual(['MAIL_DOMAIN', 970_000, 'Massachusetts Institute of Technology']);
  });

  it('is perhaps at the recipient where the domain tells less, or nothing', () => {
    expect(placed('maine.edu')).toEqual(['RECIPIENT_OF_AWARD', 200_000, null]);
    expect(placed('gmail.com')).toEqual(['RECIPIENT_OF_AWARD', 590_000, null]);
    expect(placed(null)).toEqual(['RECIPIENT_OF_AWARD', 740_000, null]);
  });
});

it('who leads is at the recipient, whatever the address says', () => {
  expect(placed('people.csail.mit.edu', true)).toEqual(['LEADS_AWARD', 930_000, null]);
});

it('who has a domain of a university is not at another of its name in another country', () => {
  const person = { emailHash: 'x', mailDomain: 'neu.edu' } as PersonMention;
  const at = (country: string | null) =>
    workplace(person, false, { ...recipient('Northeastern University', 'MA'), state: null, country }).score;
  expect(['US', 'China', null, 'US'].map(at)).toEqual([990_000, 970_000, 990_000, 990_000]);
});

it('who has an address of a government or its laboratory is not at the university that runs it', () => {
  expect(['anl.gov', 'mcs.anl.gov', 'lbl.gov', 'opm.gov', 'nrl.navy.mil'].map(knownMailDomain)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
  const ofGovernment = dataRows('organisations/mail-domains.tsv').filter(([domain]) => /\.(?:gov|mil)$/.test(domain!));
  expect(ofGovernment).toEqual([]);
  expect(placed('mcs.anl.gov')).toEqual(['RECIPIENT_OF_AWARD', 590_000, null]);
});

it('no domain is kept that is not an institution’s', () => {
  expect(['jane-doe.com', 'gmail.com', 'edu', ''].map(knownMailDomain)).toEqual([null, null, null, null]);
});
