import { Arg, Args, Ctx, Field, Float, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Source as SourceModel } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { lookup } from '../src/query/lookup.ts';
import { AtSite } from './loaders.ts';
import { Award } from './award.ts';
import { GraphQLDate } from './date.ts';
import { factEdge } from './fact-edge.ts';
import { Node } from './node.ts';
import { PageArgs, connectionType } from './page.ts';
import { Project } from './project.ts';
import type { ClassType } from 'type-graphql';

@ObjectType({ description: 'One document: a single record, whatever file held it.', implements: Node })
export class Source extends Node implements SourceModel {
  kind: 'SOURCE';

  @Field(() => String, { name: 'kind', description: 'Format of the document, as `nsf-json` or `news-article`.' })
  sourceKind: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Address on the web, where the document gives it.' })
  url: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of publication, where the document gives it.' })
  publishedAt: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day that the document describes.' })
  asOf: string | null;

  @Field(() => String, { description: 'sha256 of the document, in hexadecimal.' })
  digest: string;

  @Field(() => String, { description: 'Cleaned text that the places of evidence refer to.' })
  text: string;

  @Field(() => SourceAwardConnection, { description: 'Awards that the document tells of.' })
  async awards(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(
      factsOf(await loaders.edges(['DESCRIBES_AWARD'], 'from').load(this.id), 'to'),
      'SCORE',
      args,
      `Source.awards ${this.id}`,
    );
  }

  @Field(() => SourceProjectConnection, { description: 'Projects that the document tells of.' })
  async projects(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(
      factsOf(await loaders.edges(['DESCRIBES_PROJECT'], 'from').load(this.id), 'to'),
      'SCORE',
      args,
      `Source.projects ${this.id}`,
    );
  }
}

/** An edge between a document and what it tells of: how the two were linked. */
function describesEdge(node: () => ClassType<object>) {
  @ObjectType()
  abstract class DescribesEdge extends factEdge(node) {
    @Field(() => Float, { nullable: true, description: 'How sure the link is, 0 to 1.' })
    score(): number | null {
      const scores = this.facts.flatMap((edge) => edge.score ?? []);
      return scores.length === 0 ? null : Math.max(...scores) / 1e6;
    }

    @Field(() => String, { nullable: true, description: 'How the document was linked.' })
    reason(): string | null {
      const surestFirst = [...this.facts].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
      return surestFirst.find((edge) => edge.reason !== null)?.reason ?? null;
    }
  }
  return DescribesEdge;
}

@ObjectType({ description: 'That a document tells of something, and how the two were linked.' })
class SourceLinkEdge extends describesEdge(() => Source) {}
export const SourceLinkConnection = connectionType(
  'SourceLinkConnection',
  () => SourceLinkEdge,
  () => Source,
);

@ObjectType({ description: 'That a document tells of an award.' })
class SourceAwardEdge extends describesEdge(() => Award) {}
const SourceAwardConnection = connectionType(
  'SourceAwardConnection',
  () => SourceAwardEdge,
  () => Award,
);

@ObjectType({ description: 'That a document tells of a project.' })
class SourceProjectEdge extends describesEdge(() => Project) {}
const SourceProjectConnection = connectionType(
  'SourceProjectConnection',
  () => SourceProjectEdge,
  () => Project,
);

@Resolver()
export class SourceQueries {
  @Query(() => Source, { nullable: true, description: 'A document by its id.' })
  source(@Arg('id', () => ID, { description: 'Id of the source.' }) id: string, @Ctx() context: Context) {
    return lookup(context, 'SOURCE', { id });
  }
}
