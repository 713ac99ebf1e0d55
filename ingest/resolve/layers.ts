/**
 * The layers of resolution and assembly, in the order they run.
 */
import { assembleLayer } from './assemble-layer.ts';
import { pruneLayer } from './prune-layer.ts';
import { parentLayer } from './parent-layer.ts';
import type { Layer, LayerName } from './layer.ts';
import { articleLayer } from './project-layers.ts';
import { linkLayer } from './link-layer.ts';
import { nameVariantLayer } from './name-variant-layer.ts';
import { personLayer } from './person-layer.ts';
import { siblingLayer } from './project-layers.ts';
import { maskLayer } from './mask-layer.ts';

export const LAYERS: readonly Layer[] = [
  nameVariantLayer,
  parentLayer,
  siblingLayer,
  articleLayer,
  personLayer,
  maskLayer,
  assembleLayer,
  pruneLayer,
  linkLayer,
];

export function layerNamed(name: LayerName): Layer {
  return LAYERS.find((layer) => layer.name === name)!;
}
