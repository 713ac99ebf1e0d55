import { useState } from 'react';
import ABOUT from '../queries/about.graphql?raw';
import { ask, useAnswer } from '../ask.ts';
import { mainCurrency } from '../cells.ts';
import type { Graph, Named } from '../graph.ts';
import { NodeLink } from '../names.tsx';
import { NumberField } from '../number-field.tsx';
import type { Place } from '../place.ts';
import { useGo, withoutDetails } from '../place.ts';
import { SearchBox } from '../search-box.tsx';
import { ROLE_WORDS } from '../words.ts';
import { amountOf, narrowingOf } from './narrowing.ts';
import type { View } from './views.ts';

interface Props {
  readonly place: Place;
  readonly view: View;
  /** What is drawn; null while it is loaded. */
  readonly graph: Graph | null;
}

/** Which awards the network goes through, and in which role people take part in them. */
export function AwardsChoice({ place, view, graph }: Props) {
  const go = useGo();
  const { least, currency } = amountOf(place.amount);
  const [amount, setAmount] = useState(least === null ? '' : String(least));
  const known = mainCurrency((graph?.nodes ?? []).map(({ amounts }) => ({ money: amounts ?? [] })));
  const shown = least === null ? known || currency : currency;
  const change = (next: Place) => {
    go({ ...withoutDetails(place), ...next });
  };
  return (
    <form
      className="controls"
      aria-label="Which awards count"
      onSubmit={(event) => {
        event.preventDefault();
        change({ amount: amount === '' ? '' : `${shown}-${amount}` });
      }}
    >
      {view.kind === 'PERSON_PERSON' && (
        <label>
          People who are{' '}
          <select
            value={narrowingOf(place, view).role ?? ''}
            onChange={(event) => {
              change({ role: event.target.value });
            }}
          >
            <option value="">in any role</option>
            {Object.entries(ROLE_WORDS).map(([role, word]) => (
              <option key={role} value={role}>
                {word}s
              </option>
            ))}
          </select>
        </label>
      )}
      <NumberField
        name={`Awards from ${shown}`}
        digits="1,12"
        size={9}
        placeholder="any amount"
        value={amount}
        onValue={setAmount}
      />
      <button>Show</button>
      {view.scope !== 'program' &&
        view.kind !== 'INSTITUTION_PROGRAM' &&
        (place.program ? (
          <span>
            under <Program id={place.program} />{' '}
            <button
              type="button"
              onClick={() => {
                change({ program: '' });
              }}
            >
              All programs
            </button>
          </span>
        ) : (
          <SearchBox
            only="PROGRAM"
            name="Awards under one program only"
            placeholder="Under one program only"
            onChoose={(program) => {
              change({ program });
            }}
          />
        ))}
    </form>
  );
}

function Program({ id }: { id: string }) {
  const answer = useAnswer(id, (signal) => ask<{ node: Named | null }>(ABOUT, { id }, signal));
  const node = answer.state === 'ready' ? answer.value.node : null;
  return <NodeLink id={id} label={node?.label ?? id} />;
}
