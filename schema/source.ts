import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Source as SourceModel } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { GraphQLDate } from './values.ts';

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
}

@Resolver()
export class SourceQueries {
  @Query(() => Source, { nullable: true, description: 'A document by its id.' })
  source(@Arg('id', () => ID, { description: 'Id of the source.' }) id: string, @AtSite() { context }: Site) {
    return lookup(context, 'SOURCE', { id });
  }
}
