/** The shapes of nodes that the graphics card draws: sigma's discs, with another edge for each kind. */
import type { NodeProgramType } from 'sigma/rendering';
import { NodeCircleProgram } from 'sigma/rendering';
import type { CardShape } from './shapes.ts';

/** How far a point is from the middle, in GLSL, so that the shape ends at the radius: it has to lie within the disc. */
const DISTANCES = {
  square: 'max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.4142',
  diamond: 'abs(v_diffVector.x) + abs(v_diffVector.y)',
} as const satisfies Record<CardShape, string>;

/** After sigma's shader of a disc: the edge is softened, but not where it is asked which node a pixel is of. */
const shader = (distance: string) => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

void main(void) {
  float border = u_correctionRatio * 2.0;
  float past = ${distance} - v_radius + border;
  #ifdef PICKING_MODE
  gl_FragColor = past > border ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(past / border, 0.0, 1.0));
  #endif
}`;

const programOf = (distance: string): NodeProgramType =>
  class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shader(distance) };
    }
  };

export const NODE_SHAPES: Readonly<Record<string, NodeProgramType>> = {
  circle: NodeCircleProgram,
  ...Object.fromEntries(Object.entries(DISTANCES).map(([shape, distance]) => [shape, programOf(distance)])),
};
