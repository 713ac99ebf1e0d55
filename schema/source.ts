import { Field, ObjectType } from 'type-graphql';
import type { Source as SourceModel } from '../src/model.ts';
import { Node } from './node.ts';
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
