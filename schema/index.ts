/**
 * The schema: every type of the API, put together once.
 */
import 'reflect-metadata';
// First: the factories of edges need `Evidence`, which needs `Source`, which needs them.
import './evidence.ts';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { Award, AwardQueries } from './award.ts';
import { FundingUnit, FundingUnitQueries } from './funding-unit.ts';
import { Institution, InstitutionQueries } from './institution.ts';
import { leanResolvers } from './lean-resolvers.ts';
import { MatchQueries } from './match.ts';
import { NetworkQueries } from './network.ts';
import { PathQueries } from './path.ts';
import { Person, PersonQueries } from './person.ts';
import { PossibleDuplicateQueries } from './possible-duplicate.ts';
import { Program, ProgramQueries } from './program.ts';
import { Project, ProjectQueries } from './project.ts';
import { NodeQueries } from './search.ts';
import { Source, SourceQueries } from './source.ts';
import { StatsQueries } from './stats.ts';
import { Theme, ThemeQueries } from './theme.ts';

/** Builds the GraphQL schema. Its resolvers read through the store of the request's context. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQueries,
      PersonQueries,
      AwardQueries,
      InstitutionQueries,
      ProgramQueries,
      ProjectQueries,
      ThemeQueries,
      FundingUnitQueries,
      SourceQueries,
      NetworkQueries,
      PossibleDuplicateQueries,
      MatchQueries,
      PathQueries,
      StatsQueries,
    ],
    orphanedTypes: [Person, Institution, Award, Project, Program, FundingUnit, Theme, Source],
    // The arguments are checked by the schema and by the query layer.
    validate: false,
  });
  leanResolvers(schema);
  return schema;
}

/** The schema as text, sorted, as it is committed in `schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
