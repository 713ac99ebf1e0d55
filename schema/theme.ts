import { ObjectType } from 'type-graphql';
import type { Theme as ThemeModel } from '../src/model.ts';
import { Node } from './node.ts';

@ObjectType({ description: 'A research theme: a normalised phrase of titles and abstracts.', implements: Node })
export class Theme extends Node implements Omit<ThemeModel, 'label'> {
  kind: 'THEME';
}
