/**
 * The layers of resolution and assembly, in the order they run.
 */
import { assembleLayer } from './assemble/assemble-layer.ts';
import { goneLayer } from './assemble/gone-layer.ts';
import { parentLayer } from './assemble/parent-layer.ts';
import type { Layer, LayerName } from './layer.ts';
import { articleLayer } from './resolve/article-layer.ts';
import { formLayer } from './resolve/form-layer.ts';
import { personLayer } from './resolve/person-layer.ts';
import { siblingLayer } from './resolve/sibling-layer.ts';

export const LAYERS: readonly Layer[] = [
  formLayer,
  parentLayer,
  siblingLayer,
  articleLayer,
  personLayer,
  assembleLayer,
  goneLayer,
];

export function layerNamed(name: LayerName): Layer {
  return LAYERS.find((layer) => layer.name === name)!;
}
