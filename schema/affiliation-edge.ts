import type { ClassType } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Method as MethodWord } from '../src/model.ts';
import { METHODS } from '../src/model.ts';
import { earliest, latest } from '../src/query/facts.ts';
import { GraphQLDate } from './date.ts';
import { Method } from './enums.ts';
import { factEdge } from './fact-edge.ts';

/** An edge between a person and an institution. A function, so that the types may refer to each other. */
export function affiliationEdge(node: () => ClassType<object>) {
  @ObjectType()
  abstract class AffiliationEdge extends factEdge(node) {
    @Field(() => GraphQLDate, { nullable: true, description: 'First day that a source places the person there.' })
    firstSeen(): string | null {
      return earliest(this.facts, 'startDate');
    }

    @Field(() => GraphQLDate, { nullable: true, description: 'Last day that a source places the person there.' })
    lastSeen(): string | null {
      return latest(this.facts, 'endDate') ?? latest(this.facts, 'startDate');
    }

    @Field(() => Method, { description: 'The best way in which the affiliation is known.' })
    method(): MethodWord {
      const known = this.facts.flatMap((edge) => edge.evidence.map((evidence) => evidence.method));
      return METHODS.find((method) => known.includes(method)) ?? 'INFERRED';
    }
  }
  return AffiliationEdge;
}
