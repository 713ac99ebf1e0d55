import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { CenterKind, Graph, GraphLink } from '../graph.ts';
import { isStar } from '../graph.ts';
import type { Place } from '../place.ts';
import { useGo, withoutDetails } from '../place.ts';
import { layout, radii } from './layout.ts';
import { Legend } from './legend.tsx';
import type { Extent } from './load-graph.ts';
import { networkAddress } from './load-graph.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { lookOf, NetworkControls } from './network-controls.tsx';
import { drawingTitle, NetworkDrawing } from './network-drawing.tsx';
import { savePng, saveSvg } from './network-picture.ts';
import { sift, SIZES, styleOf } from './network-style.ts';
import { NetworkTable } from './network-table.tsx';
import type { View } from './views.ts';

/** Nodes and links that are drawn as SVG, where each can be walked to; more are left to the graphics card. */
const SVG_MOST = { nodes: 260, links: 2500 } as const;

interface Props {
  readonly graph: Graph;
  readonly center: string;
  readonly name: string;
  readonly place: Place;
  readonly link: { readonly from: string; readonly to: string } | null;
  /** Where the whole network is had as files; null where it is not. */
  readonly files: { readonly view: View; readonly extent: Extent } | null;
  readonly children: ReactNode;
}

/** A network as one likes to see it: drawn or as a table, coloured, sized and sifted; with its legend and its files. */
export function Picture({ graph, center, name, place, link, files, children }: Props) {
  const go = useGo();
  // A star says no more than a list: it is shown as one, its numbers as bars.
  const star = isStar(graph, center);
  const isTable = place.as ? place.as === 'table' : star && files?.view.kind === 'INSTITUTION_PROGRAM';
  const look = lookOf(place);
  const { least, from, to } = look.sieve;
  const shown = useMemo(() => sift(graph, { least, from, to }, center), [graph, least, from, to, center]);
  const whole = useMemo(() => (isTable ? [] : layout(graph, center)), [graph, center, isTable]);
  const placed = useMemo(() => {
    const sizes = radii(shown, center, SIZES[look.size].of);
    return whole.flatMap((each) => {
      const radius = sizes.get(each.node.id);
      return radius === undefined ? [] : [{ ...each, radius }];
    });
  }, [whole, shown, center, look.size]);
  const { colors, groups } = useMemo(() => styleOf(shown, look.color, kindColor), [shown, look.color]);
  const drawn = withoutDetails(place);
  const onNode = (id: string) => {
    go({ ...drawn, ...(id === center ? {} : { node: id }) });
  };
  const onLink = ({ source, target }: GraphLink) => {
    go({ ...drawn, from: source, to: target });
  };
  const onCenter = (id: string) => {
    go({ center: id });
  };
  const title = drawingTitle(shown, name);
  const isLarge = placed.length > SVG_MOST.nodes || shown.links.length > SVG_MOST.links;
  const picture = { title, placed, links: shown.links, center, colors };
  return (
    <>
      <div className="tools">
        <NetworkControls graph={graph} place={place} look={look} />
        <button
          type="button"
          aria-pressed={isTable}
          onClick={() => {
            go({ ...place, as: isTable ? 'drawing' : 'table' }, true);
          }}
        >
          {isTable ? 'As a drawing' : 'As a table'}
        </button>
      </div>
      {isTable ? (
        <NetworkTable title={title} graph={shown} center={center} isStar={star} link={link} onLink={onLink} />
      ) : isLarge && hasWebGl() ? (
        <NetworkCanvas {...{ placed, colors, center, title, onNode, onLink, onCenter }} links={shown.links} />
      ) : (
        <NetworkDrawing
          {...{ placed, colors, center, link, title, onNode, onLink, onCenter }}
          graph={shown}
          node={place.node ?? null}
        />
      )}
      <Legend graph={shown} groups={groups} isByKind={look.color === 'kind'} />
      <p className="files">
        {!isTable && (
          <>
            <span>What is drawn:</span>
            <button
              type="button"
              onClick={() => {
                void savePng({ ...picture, ...inks() });
              }}
            >
              PNG
            </button>
            <button
              type="button"
              onClick={() => {
                saveSvg({ ...picture, ...inks() });
              }}
            >
              SVG
            </button>
          </>
        )}
        {files && (
          <>
            <span>The network, whatever is drawn of it:</span>
            {['gexf', 'graphml', 'cyjs', 'vosviewer.json', 'csv', 'd3.json'].map((ending) => (
              <a
                key={ending}
                download
                href={networkAddress(ending, files.view, center, { ...files.extent, most: MOST })}
              >
                {ending.toUpperCase()}
              </a>
            ))}
          </>
        )}
      </p>
      {children}
    </>
  );
}

/** Nodes that a file holds at most. */
const MOST = 2000;

const styleValue = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const kindColor = (kind: CenterKind) => styleValue(`--${kind.toLowerCase()}`);
const inks = () => ({ paper: styleValue('--paper'), ink: styleValue('--ink'), line: styleValue('--link') });

let webGl: boolean | undefined;
/** Whether the browser can draw with the graphics card, or does as if. */
function hasWebGl(): boolean {
  webGl ??= document.createElement('canvas').getContext('webgl2') !== null;
  return webGl;
}
