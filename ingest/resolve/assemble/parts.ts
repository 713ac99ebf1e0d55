/**
 * Readings that tell of a part of an award and do not say so: some answers leave out which sub-project a record is of. What
 * gives it away is the money: one application, with less than another record of it states.
 */
import type { Obligation } from '../../../src/model.ts';
import type { StatementReading } from './readings.ts';

const keyOf = ({ fiscalYear, action }: Obligation): string | null =>
  action === null ? null : `${fiscalYear} ${action}`;
const titleOf = ({ data }: StatementReading): string => data.title?.value.toLowerCase() ?? '';
const dayOf = ({ data }: StatementReading): string => `${data.rank} ${data.asOf ?? ''} ${data.fetchedAt ?? ''}`;

/** What is said of a part holds of the award but for its title, text, dates and money; who leads it takes part. */
function asPart(reading: StatementReading): StatementReading {
  const { data, mentions } = reading;
  const nothing = {
    title: null,
    abstract: null,
    startDate: null,
    endDate: null,
    obligations: null,
    awardedAmount: null,
  };
  return {
    ...reading,
    data: { ...data, ...nothing, peopleComplete: false },
    mentions: mentions.map((mention) =>
      mention.data.person.role === 'PRINCIPAL_INVESTIGATOR'
        ? { ...mention, data: { ...mention.data, person: { ...mention.data.person, role: 'INVESTIGATOR' } } }
        : mention,
    ),
  };
}

/** The readings, in their order, those of parts cut to what they say of the whole. */
export function withoutParts(readings: readonly StatementReading[]): readonly StatementReading[] {
  const stated = new Map<string, { readonly reading: StatementReading; readonly minor: number }[]>();
  for (const reading of readings)
    for (const obligation of reading.data.obligations?.value ?? []) {
      const key = keyOf(obligation);
      if (key !== null) stated.set(key, [...(stated.get(key) ?? []), { reading, minor: obligation.amount.minor }]);
    }
  const parts = new Set<StatementReading>();
  for (const all of stated.values())
    for (const { reading, minor } of all)
      if (
        all.some(
          (other) =>
            other.minor > minor &&
            (dayOf(other.reading) === dayOf(reading) || titleOf(other.reading) !== titleOf(reading)),
        )
      )
        parts.add(reading);
  return parts.size === 0 ? readings : readings.map((reading) => (parts.has(reading) ? asPart(reading) : reading));
}
