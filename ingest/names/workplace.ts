/**
 * Where somebody whom an award's record names works, as far as that record tells.
 *
 * Scores are measured on NSF's awards of 2020 to 2023, with those who lead another award at that time as the truth; see
 * docs/evaluation.md. Domains learned from 2020 to 2022 place co-investigators of 2023 rightly in 99%.
 */
import type { AffiliationBasis } from '../../src/model.ts';
import { type InstitutionMention, namedInstitution, type PersonMention, UNSAID } from '../statements.ts';
import { organisationOf } from './institutions/match.ts';
import { institutionName } from './institutions/name.ts';
import { placeOf } from './institutions/named.ts';
import { institutionOfMail, type MailInstitution } from './mail-domains.ts';

export interface Workplace {
  readonly basis: AffiliationBasis;
  /** How sure, per million. */
  readonly score: number;
  /** Null: the recipient of the award. */
  readonly elsewhere: InstitutionMention | null;
}

const at = (basis: AffiliationBasis, score: number): Workplace => ({ basis, score, elsewhere: null });

export const STATED = at('STATED', 990_000);
/** Of those who lead two awards at a time 93% lead both at one institution. */
const LEADS = at('LEADS_AWARD', 930_000);
const MAIL_OF_RECIPIENT = at('MAIL_DOMAIN', 990_000);
const MAIL_OF_ANOTHER = at('MAIL_DOMAIN', 970_000);
/** Whose record shows no address. */
const NO_MAIL = at('RECIPIENT_OF_AWARD', 740_000);
/** Whose domain tells nothing. */
const OTHER_MAIL = at('RECIPIENT_OF_AWARD', 590_000);
/** Whose domain is another institution's, which they may have left for since. */
const MOVED_PERHAPS = at('RECIPIENT_OF_AWARD', 200_000);

/** Whether a recipient has a domain: a pure function; the last answers are kept. */
const compared = new Map<string, boolean>();
const MOST = 50_000;

function isOf(recipient: InstitutionMention, domain: string, owner: MailInstitution): boolean {
  const { name, city, state, country } = recipient;
  const key = [domain, name, city, state, country].map((one) => one ?? '').join('\t');
  const known = compared.get(key);
  if (known !== undefined) return known;
  // Domains are learned from recipients in the United States: Shenyang has a Northeastern University too.
  const isElsewhere = state === null ? !['', 'US'].includes(placeOf(recipient).country) : state !== owner.state;
  const isNamed = !isElsewhere && institutionName(name).key === institutionName(owner.name).key;
  const meant = isNamed ? null : organisationOf({ name: owner.name, city: null, state: owner.state, country: null });
  const found =
    isNamed || (meant !== null && organisationOf({ name, city, state, country })?.organisation === meant.organisation);
  if (compared.size >= MOST) compared.clear();
  compared.set(key, found);
  return found;
}

/** @param isLead whether the recipient is where this one works by being the one who leads */
export function workplace(
  { mailDomain, emailHash }: PersonMention,
  isLead: boolean,
  recipient: InstitutionMention,
): Workplace {
  if (isLead) return LEADS;
  if (mailDomain === undefined) return emailHash === null ? NO_MAIL : OTHER_MAIL;
  const owner = institutionOfMail(mailDomain);
  if (isOf(recipient, mailDomain, owner)) return MAIL_OF_RECIPIENT;
  if (!owner.isSure) return MOVED_PERHAPS;
  return { ...MAIL_OF_ANOTHER, elsewhere: { ...namedInstitution(owner.name, UNSAID), state: owner.state } };
}
