/**
 * The layers of resolution and assembly, in the order they run.
 */
import { assembleLayer } from '../assemble/assemble-layer.ts';
import { pruneLayer } from '../assemble/prune-layer.ts';
import { parentLayer } from '../assemble/parent-layer.ts';
import type { Layer, LayerName } from './layer.ts';
import { articleLayer } from './article-layer.ts';
import { linkLayer } from './link-layer.ts';
import { nameVariantLayer } from './name-variant-layer.ts';
import { personLayer } from './person-layer.ts';
import { siblingLayer } from './sibling-layer.ts';
import { maskLayer } from '../suppress/mask-layer.ts';

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
