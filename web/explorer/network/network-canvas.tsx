import { useEffect, useRef } from 'react';
import { MultiUndirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { GraphLink } from '../graph.ts';
import type { Placed } from './layout.ts';
import { apartHubs, shorten } from './labels.ts';
import { extent } from './layout.ts';
import { CARD_SHAPES } from './shapes.ts';

interface Props {
  readonly placed: readonly Placed[];
  readonly links: readonly GraphLink[];
  readonly colors: ReadonlyMap<string, string>;
  readonly center: string;
  readonly title: string;
  onNode(id: string): void;
  onLink(link: GraphLink): void;
  onCenter(id: string): void;
}

const LETTER = 13;
/** Pixels that sigma leaves around a drawing. */
const PADDING = 60;
const sizeOf = (radius: number) => radius / 2.4;

/** The network drawn by the graphics card: thousands of nodes. Who hears the page reads the table, which has the same. */
export function NetworkCanvas(props: Props) {
  const { placed, links, colors, center, title } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef<Sigma>(null);
  useEffect(() => {
    let isGone = false;
    // Paper is light where the screen is dark: what is painted already is painted again.
    const paper = matchMedia('print');
    let onPaper = () => {};
    // Loaded where it is needed: most networks are small, and drawn without it.
    void Promise.all([import('sigma'), import('./node-shapes.ts')]).then(([{ default: Renderer }, { NODE_SHAPES }]) => {
      const element = place.current;
      if (isGone || !element) return;
      const ink = getComputedStyle(element).color;
      const line = getComputedStyle(element).getPropertyValue('--link-faint');
      const { width, height } = extent(placed);
      const unit = Math.max(
        width / Math.max(1, element.clientWidth - PADDING),
        height / Math.max(1, element.clientHeight - PADDING),
      );
      const hubs = apartHubs(placed, center, unit, LETTER, sizeOf);
      const graph = new MultiUndirectedGraph();
      for (const { node, x, y, radius } of placed) {
        const color = colors.get(node.id) ?? line;
        const [type, larger] = CARD_SHAPES[node.kind] ?? ['circle', 1];
        // A screen counts downwards, a plane upwards.
        graph.addNode(node.id, {
          x,
          y: -y,
          type,
          size: sizeOf(radius) * larger,
          color,
          label: shorten(node.label),
          forceLabel: hubs.has(node.id),
        });
      }
      for (const link of links)
        if (graph.hasNode(link.source) && graph.hasNode(link.target))
          graph.addEdge(link.source, link.target, {
            link,
            size: Math.min(4, 0.4 + Math.sqrt(link.weight) / 2),
            color: line,
          });
      const renderer = new Renderer(graph, element, {
        nodeProgramClasses: NODE_SHAPES,
        enableEdgeEvents: true,
        labelColor: { color: ink },
        labelSize: LETTER,
        labelFont: 'system-ui, sans-serif',
        labelDensity: 0.6,
        zIndex: true,
      });
      renderer.on('clickNode', ({ node }) => {
        latest.current.onNode(node);
      });
      renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
        preventSigmaDefault();
        latest.current.onCenter(node);
      });
      renderer.on('clickEdge', ({ edge }) => {
        latest.current.onLink(graph.getEdgeAttribute(edge, 'link') as GraphLink);
      });
      drawn.current = renderer;
      onPaper = () => {
        const style = getComputedStyle(element);
        renderer.setSetting('labelColor', { color: style.color });
        graph.updateEachEdgeAttributes((_edge, attributes) => ({
          ...attributes,
          color: style.getPropertyValue('--link-faint'),
        }));
        renderer.refresh();
      };
      paper.addEventListener('change', onPaper);
    });
    return () => {
      isGone = true;
      paper.removeEventListener('change', onPaper);
      drawn.current?.kill();
      drawn.current = null;
    };
  }, [placed, links, colors, center]);
  return <div className="canvas" ref={place} role="img" aria-label={title} />;
}
