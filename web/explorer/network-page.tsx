import { useState } from 'react';
import type { Place, View } from './views.ts';
import { START, MOST_NODES, viewOf } from './views.ts';
import { MostChoice, ViewChoice, Legend } from './legend.tsx';
import type { CenterKind, Graph, GraphLink } from './graph.ts';
import { kindOfId } from './graph.ts';
import { LinkPanel } from './link-panel.tsx';
import type { Extent } from './load-graph.ts';
import { loadAward, loadNetwork } from './load-graph.ts';
import type { PathGraph } from './path-panel.tsx';
import { loadPath, PathPanel } from './path-panel.tsx';
import { NetworkDrawing, drawingTitle } from './network-drawing.tsx';
import { NetworkTable } from './network-table.tsx';
import { NodePanel } from './node-panel.tsx';
import { SearchBox } from './search-box.tsx';
import { useAnswer } from './ask.ts';
import { KIND_WORDS } from './words.ts';

interface Props {
  readonly center: string;
  readonly place: Place;
  /** What is loaded, in a sentence. */
  readonly coverage: string;
  go(place: Place): void;
}

/** The network around one node, with the panel of what is chosen in it. */
export function NetworkPage({ center, place, coverage, go }: Props) {
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
  return <Surroundings center={center} kind={kind} place={place} coverage={coverage} go={go} />;
}

function Surroundings({ center: asked, kind, place, coverage, go }: Props & { kind: CenterKind }) {
  const [isTable, setTable] = useState(false);
  const view = viewOf(kind, place.kind);
  const { path } = place;
  const extent: Extent = {
    radius: view?.scope === 'center' ? (place.radius ?? 1) : 1,
    most: place.most ?? MOST_NODES[0],
  };
  const answer = useAnswer<Graph | PathGraph>(
    [asked, view?.kind, extent.radius, extent.most, path].join(' '),
    (signal) => {
      if (path !== null) return loadPath(asked, path, signal);
      return view ? loadNetwork(asked, view, extent, signal) : loadAward(asked, signal);
    },
  );
  const graph = answer.state === 'ready' ? answer.value : null;
  const found = graph && 'path' in graph ? (graph as PathGraph).path : null;
  const center = graph?.center?.id ?? asked;
  const onNode = (id: string) => {
    go({ ...place, node: id === center ? null : id, link: null });
  };
  const onLink = ({ source, target }: GraphLink) => {
    go({ ...place, node: null, link: { from: source, to: target } });
  };
  const onCenter = (id: string) => {
    go({ ...START, center: id });
  };
  const name = graph?.center?.label ?? '';
  return (
    <main className="network">
      <section className="picture" aria-label="Network">
        <div className="tools">
          <h1>{name}</h1>
          {path === null ? (
            <ViewChoice
              kind={kind}
              view={view}
              onView={(next) => {
                go({ ...START, center: place.center, kind: next.kind });
              }}
            />
          ) : (
            <button
              type="button"
              onClick={() => {
                go({ ...START, center: place.center });
              }}
            >
              All that surrounds {name}
            </button>
          )}
          {path === null && view?.scope === 'center' && (
            <label>
              <input
                type="checkbox"
                checked={extent.radius === 2}
                onChange={(event) => {
                  go({ ...place, radius: event.target.checked ? 2 : null, node: null, link: null });
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
                go({ ...START, center: place.center, path: id });
              }}
            />
          )}
          <button
            type="button"
            aria-pressed={isTable}
            onClick={() => {
              setTable(!isTable);
            }}
          >
            {isTable ? 'As a drawing' : 'As a table'}
          </button>
        </div>
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
        {graph && graph.links.length === 0 && (
          <p className="notice">
            {graph.center ? EMPTY[path === null ? (view?.kind ?? 'AWARD') : 'PATH'] : 'There is nothing to draw.'}{' '}
            {coverage}
          </p>
        )}
        {graph && graph.links.length > 0 && (
          <>
            {isTable ? (
              <NetworkTable graph={graph} center={center} link={place.link} onNode={onNode} onLink={onLink} />
            ) : (
              <NetworkDrawing
                graph={graph}
                center={center}
                node={place.node}
                link={place.link}
                title={drawingTitle(graph, name)}
                onNode={onNode}
                onLink={onLink}
                onCenter={onCenter}
              />
            )}
            <Legend graph={graph} files={view && path === null ? filesOf(view, center, extent.radius) : []} />
            {path === null && (graph.isCut || place.most !== null) && (
              <p className="quiet">
                <MostChoice
                  most={extent.most}
                  onMost={(most) => {
                    go({ ...place, most: most === MOST_NODES[0] ? null : most, node: null, link: null });
                  }}
                />
                {graph.isCut && ` ${graph.cutWords ?? 'Others'} are left out.`}
              </p>
            )}
          </>
        )}
      </section>
      <aside aria-label="Details">
        {place.link && graph ? (
          <LinkPanel {...place.link} graph={graph} filter={filterOf(view, center)} onCenter={onCenter} />
        ) : found && place.node === null ? (
          <PathPanel path={found} onCenter={onCenter} />
        ) : (
          <NodePanel id={place.node ?? center} isCenter={place.node === null} onCenter={onCenter} />
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

/** The addresses of the network as files for other tools, which take more of it than a drawing. */
function filesOf(view: View, center: string, radius: 1 | 2): { name: string; address: string }[] {
  const scope = `${view.scope}=${encodeURIComponent(center)}${radius === 2 ? '&radius=2' : ''}`;
  const what = `kind=${view.kind}&${scope}&first=${String(Math.max(...MOST_NODES))}`;
  return ['gexf', 'graphml', 'cyjs', 'vosviewer.json', 'csv', 'd3.json'].map((name) => ({
    name,
    address: `/network.${name}?${what}`,
  }));
}

/** The awards that a view goes through, as the API's filter. */
function filterOf(view: View | null, center: string): Record<string, string[]> {
  return view === null || view.scope === 'center' ? {} : { [`${view.scope}s`]: [center] };
}
