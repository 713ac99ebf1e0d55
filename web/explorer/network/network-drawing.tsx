import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Graph, GraphLink } from '../graph.ts';
import { shorten, visibleLabels } from './labels.ts';
import type { Placed } from './layout.ts';
import { extent, steer } from './layout.ts';
import { Shape } from './legend.tsx';
import { useDrag, useSize, useWheel, unitsPerPixel, zoomed } from './use-frame.ts';
import { KIND_WORDS, count, money, years } from '../words.ts';
import type { Frame } from './use-frame.ts';

interface Props {
  readonly graph: Graph;
  readonly placed: readonly Placed[];
  readonly colors: ReadonlyMap<string, string>;
  readonly center: string;
  /** Id of the node whose panel is open, or null. */
  readonly node: string | null;
  readonly link: { readonly from: string; readonly to: string } | null;
  readonly title: string;
  onNode(id: string): void;
  onLink(link: GraphLink): void;
  onCenter(id: string): void;
}

const LETTER = 13;
/** Links a node beyond which they cover one another, so that they are drawn faintly. */
const CROWD = 6;

/** The network as a picture: drag to move, wheel or buttons to zoom, arrow keys to walk from node to node. */
export function NetworkDrawing({ graph, placed, colors, center, node, link, title, onNode, onLink, onCenter }: Props) {
  const at = useMemo(() => new Map(placed.map((each) => [each.node.id, each])), [placed]);
  const whole = useMemo(() => extent(placed), [placed]);
  // The centre's links lie above the others, so that they are the ones hit where lines cross.
  const links = useMemo(() => {
    const isCenters = (each: GraphLink) => Number(joins(each, center, null));
    return [...graph.links].sort((a, b) => isCenters(a) - isCenters(b));
  }, [graph, center]);
  const [frame, setFrame] = useState<Frame>(whole);
  useEffect(() => {
    setFrame(whole);
  }, [whole]);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(svg);
  const unit = unitsPerPixel(frame, size);
  const labels = useMemo(() => visibleLabels(placed, center, LETTER * unit), [placed, center, unit]);
  const [pointed, setPointed] = useState<string | null>(null);
  const near = useMemo(() => (pointed === null ? null : neighbours(graph.links, pointed)), [graph, pointed]);
  const drag = useDrag(frame, unit, setFrame);
  useWheel(svg, frame, unit, whole, setFrame);

  const zoomBy = (factor: number) => () => {
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    setFrame(zoomed(frame, factor, middle, whole));
  };
  const onKey = (event: KeyboardEvent<SVGGElement>, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.shiftKey) onCenter(id);
      else onNode(id);
    }
    const next = steer(placed, id, event.key);
    if (next === null) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  const chosen = node ?? center;
  const entry = at.has(chosen) ? chosen : (placed[0]?.node.id ?? null);

  return (
    <div className="drawing">
      <svg
        ref={svg}
        viewBox={`${String(frame.x)} ${String(frame.y)} ${String(frame.width)} ${String(frame.height)}`}
        role="group"
        aria-label={`${title}. Arrow keys go from node to node, Enter opens one, Shift and Enter puts it in the middle.`}
        {...drag}
      >
        <g className={graph.links.length > CROWD * graph.nodes.length ? 'links crowd' : 'links'} aria-hidden="true">
          {links.map((each) => {
            const [a, b] = [at.get(each.source), at.get(each.target)];
            if (!a || !b) return null;
            const isOpen = link !== null && joins(each, link.from, link.to);
            const isNear = pointed !== null && joins(each, pointed, null);
            const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
            const mark = `link${isOpen ? ' open' : ''}${isNear ? ' near' : ''}`;
            return (
              <g
                key={`${each.source} ${each.target}`}
                className={mark}
                data-link={`${each.source} ${each.target}`}
                onClick={() => {
                  onLink(each);
                }}
              >
                <title>{`${a.node.label} – ${b.node.label}: ${linkWords(each)}`}</title>
                <line className="line" {...ends} strokeWidth={unit * Math.min(7, 0.8 + Math.sqrt(each.weight))} />
                <line className="hit" {...ends} strokeWidth={unit * 11} />
              </g>
            );
          })}
        </g>
        {placed.map(({ node: each, x, y, radius }) => {
          const marks = [
            'node',
            each.kind.toLowerCase(),
            each.id === center && 'center',
            each.id === chosen && link === null && 'open',
            near !== null && !near.has(each.id) && 'far',
          ];
          return (
            <g
              key={each.id}
              className={marks.filter(Boolean).join(' ')}
              data-node={each.id}
              role="button"
              tabIndex={each.id === entry ? 0 : -1}
              aria-pressed={each.id === chosen && link === null}
              aria-label={`${each.label}, ${KIND_WORDS[each.kind]}${each.detail ? `, ${each.detail}` : ''}`}
              fill={colors.get(each.id)}
              transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
              onClick={() => {
                onNode(each.id);
              }}
              onDoubleClick={() => {
                onCenter(each.id);
              }}
              onKeyDown={(event) => {
                onKey(event, each.id);
              }}
              onPointerEnter={() => {
                setPointed(each.id);
              }}
              onPointerLeave={() => {
                setPointed(null);
              }}
            >
              <title>{`${each.label}${each.detail ? ` (${each.detail})` : ''}`}</title>
              <Shape kind={each.kind} radius={Math.max(radius, 4 * unit)} strokeWidth={1.5 * unit} />
            </g>
          );
        })}
        <g className="labels" aria-hidden="true">
          {placed.map(({ node: each, x, y, radius }) => {
            const isCalled = each.id === pointed || each.id === chosen;
            const baseline = labels.get(each.id) ?? (isCalled ? radius + LETTER * unit : null);
            if (baseline === null) return null;
            return (
              <text
                key={each.id}
                className={each.id === center || each.id === chosen ? 'strong' : undefined}
                x={x}
                y={y + baseline}
                fontSize={LETTER * unit}
                strokeWidth={3.5 * unit}
                opacity={near !== null && !near.has(each.id) ? 0.35 : 1}
              >
                {shorten(each.label)}
              </text>
            );
          })}
        </g>
      </svg>
      <div className="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={zoomBy(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={zoomBy(1 / 1.4)}>
          −
        </button>
        <button
          type="button"
          onClick={() => {
            setFrame(whole);
          }}
        >
          Fit
        </button>
      </div>
    </div>
  );
}

/** What a link says in a line. */
export function linkWords(link: GraphLink): string {
  return [link.words, link.amounts.length > 0 && money(link.amounts), years(link.firstYear, link.lastYear)]
    .filter(Boolean)
    .join(', ');
}

/** Whether a link joins the two ids, or touches the first where the second is null. */
function joins({ source, target }: GraphLink, a: string, b: string | null): boolean {
  if (b === null) return source === a || target === a;
  return (source === a && target === b) || (source === b && target === a);
}

function neighbours(links: readonly GraphLink[], id: string): Set<string> {
  return new Set([id, ...links.filter((each) => joins(each, id, null)).flatMap((each) => [each.source, each.target])]);
}

/** Sums up a drawing for a reader who does not see it. */
export function drawingTitle(graph: Graph, name: string): string {
  return `Network around ${name}: ${count(graph.nodes.length, 'node')} and ${count(graph.links.length, 'link')}`;
}
