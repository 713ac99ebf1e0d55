import { useMemo, useState } from 'react';
import { useAnswer } from '../ask.ts';
import type { CenterKind, Graph } from '../graph.ts';
import { kindOfId } from '../graph.ts';
import { NodeLink, PlaceLink } from '../names.tsx';
import { NodeSummary } from '../node-page/node-page.tsx';
import type { Place } from '../place.ts';
import { useGo, withoutDetails } from '../place.ts';
import { SearchBox } from '../search-box.tsx';
import { KIND_WORDS } from '../words.ts';
import { AwardsChoice } from './awards-choice.tsx';
import { MostChoice, ViewChoice } from './choices.tsx';
import { LinkPanel } from './link-panel.tsx';
import type { Extent } from './load-graph.ts';
import { loadAward, loadNetwork } from './load-graph.ts';
import { EVERYTHING, narrowingOf, throughOf } from './narrowing.ts';
import { merge } from './network-style.ts';
import type { PathGraph } from './path-panel.tsx';
import { loadPath, PathPanel } from './path-panel.tsx';
import { Picture } from './picture.tsx';
import { MOST_NODES, viewOf } from './views.ts';

interface Props {
  readonly center: string;
  readonly place: Place;
  /** What is loaded, in a sentence. */
  readonly coverage: string;
}

/** The network around one node, with the panel of what is chosen in it. */
export function NetworkPage({ center, place, coverage }: Props) {
  const kind = kindOfId(center);
  if (kind === null) {
    return (
      <main className="start">
        <p role="alert">
          The address of this page asks for “{center}”, which is nothing that can be drawn. Search above.
        </p>
      </main>
    );
  }
  return <Surroundings center={center} kind={kind} place={place} coverage={coverage} />;
}

function Surroundings({ center: asked, kind, place, coverage }: Props & { kind: CenterKind }) {
  const go = useGo();
  const view = viewOf(kind, place.kind);
  const path = place.path ?? null;
  const most = MOST_NODES.find((each) => String(each) === place.most);
  const link = place.from && place.to ? { from: place.from, to: place.to } : null;
  const drawn = withoutDetails(place);
  const { radius: _radius, ...rest } = drawn;
  const isAround = view?.scope === 'center';
  const narrowing = narrowingOf(place, view);
  const isNarrowed = narrowing.role !== null || Object.keys(narrowing.filter).length > 0;
  const [isChoosing, setChoosing] = useState(isNarrowed);
  const extent: Extent = {
    radius: isAround && place.radius === '2' ? 2 : 1,
    most: most ?? MOST_NODES[0],
    ...narrowing,
  };
  const added = useMemo(() => (isAround ? (place.add ?? '').split(',').filter(Boolean) : []), [isAround, place.add]);
  const answer = useAnswer<Graph | PathGraph>(JSON.stringify([asked, view?.kind, extent, path]), (signal) => {
    if (path !== null) return loadPath(asked, path, signal);
    return view ? loadNetwork(asked, view, extent, signal) : loadAward(asked, signal);
  });
  const beside: Extent = { radius: 1, most: MOST_NODES[0], ...narrowing };
  const more = useAnswer(JSON.stringify(['add', view?.kind, added, narrowing]), (signal) =>
    Promise.all(view ? added.map((id) => loadNetwork(id, view, beside, signal)) : []),
  );
  const base = answer.state === 'ready' ? answer.value : null;
  const others = more.state === 'ready' ? more.value : null;
  const graph = useMemo(() => base && (others && others.length > 0 ? merge(base, others) : base), [base, others]);
  const found = base && 'path' in base ? (base as PathGraph).path : null;
  const center = graph?.center?.id ?? asked;
  const name = graph?.center?.label ?? '';
  const chosen = place.node ?? center;
  // A path goes through all awards.
  const through = path === null ? throughOf(view, center, added, narrowing) : throughOf(null, center, [], EVERYTHING);
  return (
    <main className="network">
      <section className="picture" aria-label="Network">
        <div className="tools">
          <h1>{graph?.center && <NodeLink id={center} label={name} />}</h1>
          {path === null ? (
            <ViewChoice
              kind={kind}
              view={view}
              onView={(next) => {
                go({ center: asked, kind: next.kind });
              }}
            />
          ) : (
            <PlaceLink place={{ center: asked }}>All that surrounds {name}</PlaceLink>
          )}
          {path === null && isAround && (
            <label>
              <input
                type="checkbox"
                checked={extent.radius === 2}
                onChange={(event) => {
                  go({ ...rest, ...(event.target.checked ? { radius: '2' } : {}) });
                }}
              />
              two steps
            </label>
          )}
          {(kind === 'PERSON' || kind === 'INSTITUTION') && (
            <SearchBox
              only={kind}
              name={`Find the path from ${name} to another ${KIND_WORDS[kind]}`}
              placeholder={`Path to another ${KIND_WORDS[kind]}`}
              onChoose={(id) => {
                go({ center: asked, path: id });
              }}
            />
          )}
        </div>
        {view && path === null && (
          <details
            className="narrowing"
            open={isChoosing}
            onToggle={(event) => {
              setChoosing(event.currentTarget.open);
            }}
          >
            <summary>Through some awards or roles only</summary>
            <AwardsChoice place={place} view={view} graph={graph} />
          </details>
        )}
        {answer.state === 'waiting' && (
          <p className="notice" role="status">
            Drawing…
          </p>
        )}
        {answer.state === 'failed' && (
          <p className="notice" role="alert">
            {answer.message}
          </p>
        )}
        {more.state === 'failed' && <p role="alert">{more.message}</p>}
        {graph && graph.links.length === 0 && (
          <p className="notice">
            {graph.center ? EMPTY[path === null ? (view?.kind ?? 'AWARD') : 'PATH'] : 'There is nothing to draw.'}{' '}
            {isNarrowed && 'Only some awards or roles count here: see above. '}
            {coverage}
          </p>
        )}
        {graph && graph.links.length > 0 && (
          <Picture
            graph={graph}
            center={center}
            name={name}
            place={place}
            link={link}
            files={view && path === null ? { view, extent } : null}
          >
            {path === null && (graph.isCut || most !== undefined) && (
              <p className="quiet">
                <MostChoice
                  most={extent.most}
                  onMost={(next) => {
                    const { most: _most, ...others } = drawn;
                    go({ ...others, ...(next === MOST_NODES[0] ? {} : { most: String(next) }) });
                  }}
                />
                {graph.isCut && ` ${graph.cutWords ?? 'Others'} are left out.`}
              </p>
            )}
          </Picture>
        )}
      </section>
      <aside aria-label="Details">
        {link && graph ? (
          <LinkPanel {...link} graph={graph} through={through} />
        ) : found && place.node === undefined ? (
          <PathPanel path={found} />
        ) : (
          <>
            <NodeSummary id={chosen} />
            <p className="actions">
              <PlaceLink place={{ id: chosen }}>All about it</PlaceLink>
              {chosen !== center && <PlaceLink place={{ center: chosen }}>Draw the network around this</PlaceLink>}
              {chosen !== center &&
                path === null &&
                isAround &&
                kindOfId(chosen) === kind &&
                !added.includes(chosen) && (
                  <PlaceLink place={{ ...drawn, add: [...added, chosen].join(',') }}>Add what surrounds it</PlaceLink>
                )}
            </p>
          </>
        )}
      </aside>
    </main>
  );
}

const EMPTY = {
  PERSON_PERSON: 'Nobody here shares a project with anybody, as far as the loaded documents tell.',
  INSTITUTION_PROGRAM: 'No award here links an institution with a program.',
  INSTITUTION_INSTITUTION: 'No two institutions here share a project, as far as the loaded documents tell.',
  THEME_THEME: 'No award here is about two themes.',
  PATH: 'No chain of shared projects leads from one to the other.',
  AWARD: 'The loaded documents name neither people nor programs nor a recipient of this award.',
} as const;
