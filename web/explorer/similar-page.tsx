import { useState } from 'react';
import { yearOf } from '../../src/day.ts';
import LIKE from './queries/like.graphql?raw';
import SIMILAR from './queries/similar.graphql?raw';
import { ask, useAnswer } from './ask.ts';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import type { Named } from './graph.ts';
import { NodeLink } from './names.tsx';
import type { AwardLine } from './passage.ts';
import type { Place } from './place.ts';
import { placeAddress, useGo } from './place.ts';
import { useTablePlace } from './table-place.ts';
import { count, years } from './words.ts';

/** Characters of a text that the address can hold, so that a link to it shows the same again. */
const SHORT = 1500;
/** Characters that the server compares. */
const LONGEST = 20_000;
const MOST = 100;

interface Like extends Named {
  readonly abstract?: string | null;
}
interface SimilarAward {
  readonly score: number;
  readonly words: readonly string[];
  readonly award: AwardLine & { readonly agency: string; readonly recipient: Named | null };
}
interface Behind {
  readonly score: number;
  readonly node: Named;
  readonly awards: readonly Named[];
}
interface Similar {
  readonly count: number;
  readonly awards: readonly SimilarAward[];
  readonly people: readonly Behind[];
  readonly programs: readonly Behind[];
  readonly institutions: readonly Behind[];
}

/** Awards like a text of one's own, or like an award, and who stands behind them. */
export function SimilarPage({ place }: { place: Place }) {
  const { like, text = '' } = place;
  const answer = useAnswer(`like ${like ?? ''}`, (signal) =>
    like === undefined
      ? Promise.resolve(null)
      : ask<{ node: Like | null }>(LIKE, { id: like }, signal).then(({ node }) => node),
  );
  return (
    <main className="page similar">
      <h1>Awards like a text</h1>
      {answer.state === 'waiting' && <p role="status">Reading…</p>}
      {answer.state === 'failed' && <p role="alert">{answer.message}</p>}
      {answer.state === 'ready' && (
        <OfText key={text} place={place} award={answer.value} written={answer.value ? textOf(answer.value) : text} />
      )}
    </main>
  );
}

const textOf = ({ label, abstract }: Like) => `${label}\n\n${abstract ?? ''}`.trim().slice(0, LONGEST);

/** The text as it is written, and what was found for it. */
function OfText({ place, award, written }: { place: Place; award: Like | null; written: string }) {
  const go = useGo();
  const [typed, setTyped] = useState(written);
  const [compared, setCompared] = useState(written);
  const isShort = compared.length <= SHORT;
  const isOwn = award === null || compared !== written;
  return (
    <>
      {award && compared === written && (
        <p>
          Like <NodeLink {...award} />, by its title and abstract.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = typed.trim();
          setCompared(text);
          // A text that the address can hold is a place of its own, to which one comes back.
          if (text !== written && text.length <= SHORT) go({ page: 'similar', text });
        }}
      >
        <label>
          A title, an abstract, or both, of your own
          <textarea
            maxLength={LONGEST}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </label>
        <button className="main">Find similar awards</button>
      </form>
      {compared !== '' && <Found text={compared} award={award} place={place} />}
      {compared !== '' && isOwn && (
        <p className="quiet">
          {isShort ? (
            <>
              <a href={placeAddress({ page: 'similar', text: compared })}>A link to this</a> shows the same again.
            </>
          ) : (
            `The text is longer than a link can hold: one of ${String(SHORT)} characters or less could be sent to others.`
          )}
        </p>
      )}
    </>
  );
}

function Found({ text, award, place }: { text: string; award: Named | null; place: Place }) {
  const asked = { text, first: MOST, except: award ? [award.id] : [] };
  const answer = useAnswer(JSON.stringify(asked), (signal) => ask<{ similarAwards: Similar }>(SIMILAR, asked, signal));
  if (answer.state === 'waiting') return <p role="status">Comparing…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const found = answer.value.similarAwards;
  const { awards } = found;
  return (
    <>
      <p role="status">
        {awards.length === 0 ? 'No award here is like it.' : `${count(awards.length, 'award')} like it.`}
      </p>
      <Ranked
        name="awards"
        title="Similar awards"
        columns={AWARDS}
        rows={awards}
        keyOf={({ award: { id } }) => id}
        place={place}
      />
      {(['programs', 'people', 'institutions'] as const).map((behind) => (
        <Ranked
          key={behind}
          name={behind}
          title={TITLES[behind]}
          columns={BEHIND}
          rows={found[behind]}
          keyOf={({ node: { id } }) => id}
          place={place}
        />
      ))}
      {awards.length > 0 && (
        <p className="quiet">
          Likeness is the cosine of the words of the two texts, rare words weighing more; behind awards it is added up.
          It says that texts have words in common, not that the work is the same.
        </p>
      )}
    </>
  );
}

const TITLES = {
  programs: 'Programs that fund them',
  people: 'People who lead or take part in them',
  institutions: 'Institutions that receive them',
} as const;

const likeness = (score: number) => Math.round(score * 100);
const AWARDS: readonly Column<SimilarAward>[] = [
  { name: 'Award', of: ({ award }) => ({ nodes: [award] }) },
  { name: 'Likeness', of: ({ score }) => likeness(score), isBar: true },
  { name: 'Words in common', of: ({ words }) => words.join(', ') },
  { name: 'Recipient', of: ({ award: { recipient } }) => ({ nodes: recipient ? [recipient] : [] }) },
  {
    name: 'Obligated',
    of: ({ award: { obligatedAmount } }) => ({ money: obligatedAmount ? [obligatedAmount] : [] }),
  },
  { name: 'Years', of: ({ award: { startDate, endDate } }) => years(yearOf(startDate), yearOf(endDate)) },
  { name: 'Number', of: ({ award: { agency, number } }) => `${agency} ${number}` },
];
const BEHIND: readonly Column<Behind>[] = [
  { name: 'Name', of: ({ node }) => ({ nodes: [node] }) },
  { name: 'Likeness in all', of: ({ score }) => likeness(score), isBar: true },
  { name: 'Likest awards', of: ({ awards }) => ({ nodes: awards }) },
];

interface RankedProps<R> {
  /** As the address names it. */
  readonly name: string;
  readonly place: Place;
  readonly title: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

/** A table in the order of likeness, unless one sorts it otherwise. */
function Ranked<R>({ name, place, ...props }: RankedProps<R>) {
  const table = useTablePlace(name, place);
  if (props.rows.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <DataTable {...props} {...table} />
    </section>
  );
}
