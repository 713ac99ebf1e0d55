import type { CenterKind } from '../graph.ts';

/** An element of SVG and its attributes, around the origin. */
export type Outline = readonly [
  element: 'circle' | 'rect' | 'polygon',
  attributes: Readonly<Record<string, number | string>>,
];

/** Each kind has a shape of its own, so that nothing is said by colour alone. */
export function outlineOf(kind: CenterKind, radius: number): Outline {
  const side = radius * 0.9;
  const tip = radius * 1.2;
  switch (kind) {
    case 'INSTITUTION':
      return ['rect', { x: -side, y: -side, width: 2 * side, height: 2 * side, rx: radius / 4 }];
    case 'PROGRAM':
      return ['polygon', { points: [0, -tip, tip, 0, 0, tip, -tip, 0].join(' ') }];
    case 'AWARD':
      return ['polygon', { points: [0, -tip, tip, side, -tip, side].join(' ') }];
    default:
      return ['circle', { r: radius }];
  }
}

/** Shapes that the graphics card draws beside discs. */
export type CardShape = 'square' | 'diamond';

/** The same shapes where the graphics card draws them, and by how much they are larger to look as large as a disc. */
export const CARD_SHAPES: Partial<Record<CenterKind, readonly [shape: CardShape, larger: number]>> = {
  INSTITUTION: ['square', 1.25],
  PROGRAM: ['diamond', 1.2],
};
