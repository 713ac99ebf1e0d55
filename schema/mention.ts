/**
 * How documents write people, institutions and programs.
 */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Role as RoleWord, Source as SourceModel } from '../src/model.ts';
import type { MentionValue } from '../src/query/mentions.ts';
import { nameVariantsOf } from '../src/query/mentions.ts';
import { firstOf } from './arguments.ts';
import { Role } from './enums.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';

@ObjectType({ description: 'One person as one document names them, and why that is taken for this person.' })
export class Mention {
  /** Id of the source; `source` itself is a field below. */
  sourceId: string;
  start: number | null;
  end: number | null;

  @Field(() => ID, {
    description: 'Id of this mention by itself, by which `grantgraph judge` can part it from the person.',
  })
  id: string;

  @Field(() => String, { description: 'Name as the document writes it.' })
  nameAsWritten: string;

  @Field(() => Role, { nullable: true, description: 'Role that the document gives; null for a program officer.' })
  role: RoleWord | null;

  @Field(() => Source, { description: 'The document.' })
  source(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.sourceId);
  }

  @Field(() => String, { nullable: true, description: 'Why the mention is taken for this person.' })
  reason: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure that is, 0 to 1.' })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'The words of the document; null where `path` tells the place.' })
  async quote(@AtSite() { loaders }: Site): Promise<string | null> {
    if (this.start === null || this.end === null) return null;
    const source = (await loaders.node.load(this.sourceId)) as SourceModel | null;
    return source?.text.slice(this.start, this.end) ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Place in a record, as `pi[0].pi_full_name`.' })
  path: string | null;
}

/** A mention as the API gives it. */
export const shownMention = ({ score, ...rest }: MentionValue): Mention =>
  Object.assign(new Mention(), { ...rest, score: score === null ? null : score / 1e6 });

@ObjectType({ description: 'One way in which documents write a name, and why it is taken for this one.' })
export class NameVariant {
  @Field(() => String, { description: 'Name as the documents write it.' })
  nameAsWritten: string;

  @Field(() => String, { nullable: true, description: 'Why the name is taken for this one.' })
  reason: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure that is, 0 to 1.' })
  score: number | null;

  @Field(() => Int, { description: 'Number of times that documents use it.' })
  uses: number;
}

/** The most used name variants of a node. */
export async function firstNameVariants({ store, loaders }: Site, node: string, first: number): Promise<NameVariant[]> {
  const nameVariants = await loaders
    .batch('nameVariants', (nodes: readonly string[]) => nameVariantsOf(store, nodes))
    .load(node);
  return firstOf(nameVariants, first).map((nameVariant) => ({
    ...nameVariant,
    score: nameVariant.score === null ? null : nameVariant.score / 1e6,
  }));
}
