import { useState } from 'react';
import { NumberField } from '../number-field.tsx';
import type { Place } from '../place.ts';
import { useGo } from '../place.ts';

const YEARS = /^(\d{4})?-(\d{4})?$/;

/** `2020-2023`, `2020-` or `-2023` as the API's filter: the awards that start in these years. */
export function yearsFilter(years: string | undefined): Readonly<Record<string, unknown>> {
  const [, from, to] = YEARS.exec(years ?? '') ?? [];
  if (!from && !to) return {};
  return { startDate: { ...(from ? { from: `${from}-01-01` } : {}), ...(to ? { to: `${to}-12-31` } : {}) } };
}

/** Which years the whole page is about. */
export function YearsChoice({ place }: { place: Place }) {
  const go = useGo();
  const [, first = '', last = ''] = YEARS.exec(place.years ?? '') ?? [];
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const show = (start: string, end: string) => {
    const { years: _years, ...rest } = place;
    go({ ...rest, ...(start || end ? { years: `${start}-${end}` } : {}) }, true);
  };
  return (
    <form
      className="years"
      onSubmit={(event) => {
        event.preventDefault();
        show(from, to);
      }}
    >
      <NumberField name="Awards that start from" digits="4" size={4} value={from} onValue={setFrom} />
      <NumberField name="to" digits="4" size={4} value={to} onValue={setTo} />
      <button>Show</button>
      {place.years && (
        <button
          type="button"
          onClick={() => {
            setFrom('');
            setTo('');
            show('', '');
          }}
        >
          All years
        </button>
      )}
    </form>
  );
}
