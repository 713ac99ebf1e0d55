import type { GraphLink } from '../graph.ts';
import { shorten, visibleLabels } from './labels.ts';
import type { Placed } from './layout.ts';
import { extent } from './layout.ts';
import { outlineOf } from './shapes.ts';

export interface Picture {
  readonly title: string;
  readonly placed: readonly Placed[];
  readonly links: readonly GraphLink[];
  readonly center: string;
  readonly colors: ReadonlyMap<string, string>;
  /** Colours of the paper and of what is written on it. */
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
const at = (value: number) => value.toFixed(1);

/** The whole network as a picture that stands alone (SVG), whatever part of it is on the screen. */
export function networkSvg({ title, placed, links, center, colors, paper, ink, line }: Picture): string {
  const frame = extent(placed);
  const letter = Math.max(13, frame.width / 110);
  const labels = visibleLabels(placed, center, letter);
  const places = new Map(placed.map((each) => [each.node.id, each]));
  const box = [frame.x, frame.y, frame.width, frame.height].map(at);
  const lines = links.flatMap(({ source, target, weight }) => {
    const [a, b] = [places.get(source), places.get(target)];
    if (!a || !b) return [];
    const width = Math.min(7, 0.8 + Math.sqrt(weight)) / 2;
    return [`<line x1="${at(a.x)}" y1="${at(a.y)}" x2="${at(b.x)}" y2="${at(b.y)}" stroke-width="${at(width)}"/>`];
  });
  const nodes = placed.map(({ node, x, y, radius }) => {
    const [element, attributes] = outlineOf(node.kind, Number(at(radius)));
    const shape = Object.entries({
      ...attributes,
      transform: `translate(${at(x)} ${at(y)})`,
      fill: colors.get(node.id) ?? ink,
    }).map(([name, value]) => `${name}="${escaped(String(value))}"`);
    return `<${element} ${shape.join(' ')}><title>${escaped(node.label)}</title></${element}>`;
  });
  const words = placed.flatMap(({ node, x, y }) => {
    const baseline = labels.get(node.id);
    return baseline === undefined
      ? []
      : [`<text x="${at(x)}" y="${at(y + baseline)}">${escaped(shorten(node.label))}</text>`];
  });
  const letters = `font-family="sans-serif" font-size="${at(letter)}" text-anchor="middle" fill="${ink}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="1600" height="${at((1600 * frame.height) / frame.width)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${box[0]!}" y="${box[1]!}" width="${box[2]!}" height="${box[3]!}" fill="${paper}"/>`,
    `<g stroke="${line}" stroke-opacity="0.5">${lines.join('')}</g>`,
    `<g stroke="${paper}">${nodes.join('')}</g>`,
    `<g ${letters} stroke="${paper}" stroke-width="${at(letter / 4)}" paint-order="stroke" stroke-linejoin="round">${words.join('')}</g>`,
    '</svg>',
  ].join('\n');
}
