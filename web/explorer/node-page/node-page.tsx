import { useAnswer } from '../ask.ts';
import type { PageKind } from '../graph.ts';
import { kindOfId } from '../graph.ts';
import { NodeLink, PlaceLink, WebLink } from '../names.tsx';
import type { Place } from '../place.ts';
import { useGo } from '../place.ts';
import { money, number, say, SPLIT_WORDS, years as yearWords } from '../words.ts';
import { Facts } from './facts.tsx';
import type { Split } from './kinds.ts';
import { KINDS } from './kinds.ts';
import { LISTS } from './lists.ts';
import { ListTable } from './list-table.tsx';
import { loadHead } from './load-head.ts';
import type { Years } from './load-years.ts';
import { loadYears, totals } from './load-years.ts';
import type { NodeHead } from './node-head.ts';
import { SourceText } from './source-text.tsx';
import { YearCharts } from './year-charts.tsx';
import { YearsChoice, yearsFilter } from './years-choice.tsx';

interface Props {
  readonly id: string;
  readonly kind: PageKind;
  readonly place: Place;
}

/** The page of one node: what it is, its numbers, its years, and all its lists. */
export function NodePage({ id, kind, place }: Props) {
  const answer = useAnswer(id, (signal) => loadHead(id, signal));
  if (answer.state === 'waiting')
    return (
      <main className="page">
        <p role="status">Reading…</p>
      </main>
    );
  if (answer.state === 'failed')
    return (
      <main className="page">
        <p role="alert">{answer.message}</p>
      </main>
    );
  const node = answer.value;
  if (node === null)
    return (
      <main className="page">
        <p role="alert">Nothing here has the id {id}. Its source may have been forgotten. Search above.</p>
      </main>
    );
  return <Known node={node} kind={kind} place={place} />;
}

function Known({ node, kind, place }: { node: NodeHead; kind: PageKind; place: Place }) {
  const { type, word, splits } = KINDS[kind];
  const filter = yearsFilter(place.years);
  // Who manages awards takes part in none: there is nothing to count or to draw.
  const isOfficer = node.personKind === 'PROGRAM_OFFICER';
  const isDrawn = kindOfId(node.id) !== null && !isOfficer;
  return (
    <main className="page">
      <header className="head">
        <p className="kind">{word(node)}</p>
        <h1>{node.label}</h1>
        <p className="actions">
          {isDrawn && <PlaceLink place={{ center: node.id }}>Draw its network</PlaceLink>}
          {kind === 'AWARD' && <PlaceLink place={{ page: 'similar', like: node.id }}>Similar awards</PlaceLink>}
          {node.url && (
            <WebLink url={node.url}>{kind === 'AWARD' ? "The funder's page" : 'The document on the web'}</WebLink>
          )}
          {KINDS[kind].files?.(node).map(([name, address]) => (
            <a key={address} href={address} download>
              {name}
            </a>
          ))}
        </p>
      </header>
      {splits && !isOfficer && <Numbers node={node} kind={kind} splits={splits} place={place} filter={filter} />}
      <Facts kind={kind} node={node} />
      {node.obligations && node.obligations.length > 0 && (
        <section>
          <h2>Obligations by fiscal year</h2>
          <YearCharts
            title="Fiscal years"
            what="Obligations"
            bars={node.obligations.map(({ fiscalYear, amount }) => ({
              ...{ year: fiscalYear, part: null, awards: 1, amounts: [amount] },
            }))}
          />
        </section>
      )}
      {node.abstract && (
        <section className="prose">
          <h2>Abstract{node.isTruncated && ' (its source cuts it short)'}</h2>
          {node.abstract.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      {LISTS[kind].map((list) => (
        <ListTable key={`${node.id} ${list.name}`} type={type} id={node.id} list={list} filter={filter} place={place} />
      ))}
      {node.text !== undefined && <SourceText text={node.text} mark={place.mark} />}
    </main>
  );
}

interface NumbersProps {
  readonly node: NodeHead;
  readonly kind: PageKind;
  readonly splits: readonly Split[];
  readonly place: Place;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Key figures, and the years as charts, split as one chooses. */
function Numbers({ node, kind, splits, place, filter }: NumbersProps) {
  const go = useGo();
  const { type, figures, awards, about } = KINDS[kind];
  const by = splits.find((split) => split === place.by);
  const key = `${node.id} ${JSON.stringify(filter)}`;
  const answer = useAnswer(key, (signal) => loadYears(type, { id: node.id, filter }, signal));
  const of = place.calendar === 'fiscal' ? 'FISCAL_YEAR' : 'YEAR';
  const split = useAnswer(`${key} ${of} ${by ?? ''}`, (signal) =>
    by || of !== 'YEAR' ? loadYears(type, { id: node.id, filter, of, by }, signal) : Promise.resolve(null),
  );
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  if (answer.state === 'waiting') return <p role="status">Adding up…</p>;
  const whole = answer.value;
  const { bars, others } = split.state === 'ready' && split.value ? split.value : whole;
  return (
    <>
      <dl className="figures">
        {[
          ...awardFigures(whole, awards),
          ...(figures?.(node) ?? []).map(([name, value]) => [name, value === undefined ? '' : number(value)] as const),
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {about && <p className="quiet">{about}</p>}
      {split.state === 'failed' && <p role="alert">{split.message}</p>}
      {whole.awards > 0 && (
        <section>
          <h2>By year</h2>
          <div className="table-tools">
            <label>
              Split by{' '}
              <select
                value={by ?? ''}
                onChange={(event) => {
                  const { by: _by, ...rest } = place;
                  go({ ...rest, ...(event.target.value ? { by: event.target.value } : {}) }, true);
                }}
              >
                <option value="">nothing</option>
                {splits.map((each) => (
                  <option key={each} value={each}>
                    {say(SPLIT_WORDS, each)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Years{' '}
              <select
                value={of}
                onChange={(event) => {
                  const { calendar: _calendar, ...rest } = place;
                  go({ ...rest, ...(event.target.value === 'YEAR' ? {} : { calendar: 'fiscal' }) }, true);
                }}
              >
                <option value="YEAR">in which awards start</option>
                <option value="FISCAL_YEAR">fiscal, of the money</option>
              </select>
            </label>
            <YearsChoice place={place} />
          </div>
          <YearCharts
            title={node.label}
            bars={bars}
            others={others}
            what={of === 'YEAR' ? 'Awards' : 'Awards with money'}
          />
        </section>
      )}
    </>
  );
}

/** Number, money and years of the awards. */
function awardFigures({ awards, bars }: Years, name?: string): (readonly [string, string])[] {
  const known = bars.flatMap(({ year }) => (year === null ? [] : [year]));
  const sums = totals(bars);
  return [
    [name ?? (awards === 1 ? 'award' : 'awards'), number(awards)],
    ...(sums.length > 0 ? [['obligated', money(sums)] as const] : []),
    ...(known.length > 0 ? [['awards start in', yearWords(Math.min(...known), Math.max(...known))] as const] : []),
  ];
}

/** A node in short, beside a drawing: what it is, with a link to its page. */
export function NodeSummary({ id }: { id: string }) {
  const kind = kindOfId(id);
  const answer = useAnswer(id, (signal) => loadHead(id, signal));
  if (answer.state === 'waiting') return <p role="status">Reading…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const node = answer.value;
  if (node === null || kind === null)
    return <p role="alert">Nothing here has the id {id}. Its source may have been forgotten.</p>;
  return (
    <>
      <p className="kind">{KINDS[kind].word(node)}</p>
      <h2>
        <NodeLink id={node.id} label={node.label} />
      </h2>
      <Facts kind={kind} node={node} />
    </>
  );
}
