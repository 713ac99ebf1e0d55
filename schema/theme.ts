import { Field, Int, ObjectType } from 'type-graphql';
import type { Theme as ThemeModel } from '../src/model.ts';
import { labelOf } from '../src/model.ts';
import { phrasesOf } from '../src/query/theme-mentions.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

@ObjectType({ description: 'A research theme: a normalised phrase of titles and abstracts.', implements: Node })
export class Theme extends Node implements Omit<ThemeModel, 'label'> {
  kind: 'THEME';

  @Field(() => Int, {
    description:
      'Number of awards whose title or abstract has these words in a row, in the singular or plural: more than `awards` has, ' +
      'which are about it.',
  })
  mentionCount(@AtSite() { context, loaders }: Site): Promise<number> {
    const count = loaders.batch('mentions', (labels: readonly string[]) =>
      context.store.mentionCounts(labels.map(phrasesOf)),
    );
    return count.load(labelOf(this as unknown as ThemeModel));
  }
}
