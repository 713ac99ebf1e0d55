/**
 * Edges that the graph states itself, with the passages that say so.
 */
import type { ClassType } from 'type-graphql';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { Edge, Role as RoleWord } from '../src/model.ts';
import { evidenceOf } from '../src/query/evidence.ts';
import { latest, leading, earliest } from '../src/query/facts.ts';
import { rolesOf } from '../src/query/pair.ts';
import { GraphQLDate } from './date.ts';
import { Role } from './enums.ts';
import { Evidence, EvidenceArgs, shown } from './evidence.ts';
import { facetedType } from './facets.ts';
import { connectionType, edgeType } from './page.ts';

type TypeOf = () => ClassType<object>;

/** An edge with its evidence. A function, so that the types may refer to each other. */
export function factEdge(node: TypeOf) {
  @ObjectType()
  abstract class FactEdge extends edgeType(node) {
    facts: readonly Edge[];

    @Field(() => [Evidence], { description: 'The passages that say so, surest first.' })
    evidence(@Args(() => EvidenceArgs) args: EvidenceArgs): Evidence[] {
      return shown(evidenceOf(this.facts), args);
    }

    @Field(() => Int, { description: 'Number of passages that say so.' })
    evidenceCount(): number {
      return evidenceOf(this.facts).length;
    }
  }
  return FactEdge;
}

/** Edges that carry nothing but their node and evidence. */
function plainFactEdge(name: string, node: TypeOf) {
  @ObjectType(`${name}FactEdge`, { description: 'An edge that the sources state, with their passages.' })
  class PlainFactEdge extends factEdge(node) {}
  return PlainFactEdge;
}

/** A connection of such edges. */
export function factType(name: string, node: TypeOf) {
  const edge = plainFactEdge(name, node);
  return connectionType(`${name}FactConnection`, () => edge, node);
}

/** The same of awards that a relationship leads to: with their facets. */
export function facetedFactType(name: string, node: TypeOf) {
  const edge = plainFactEdge(name, node);
  return facetedType(`${name}FactConnection`, () => edge, node);
}

/** An edge between a person and an award or project: what part the person has in it. */
export function partEdge(node: TypeOf) {
  @ObjectType()
  abstract class PartEdge extends factEdge(node) {
    @Field(() => Role, {
      nullable: true,
      description: 'The leading role that the person holds or, failing that, held.',
    })
    role(): RoleWord | null {
      return leading(this.facts).role;
    }

    @Field(() => [Role], { description: 'Every role that the person holds or held, the leading one first.' })
    roles(): RoleWord[] {
      return rolesOf(this.facts);
    }

    @Field(() => Boolean, { description: 'True where the part has ended: stated, dated, or gone from a later record.' })
    isFormer(): boolean {
      return this.facts.every((edge) => edge.isFormer);
    }

    @Field(() => GraphQLDate, { nullable: true, description: 'When the part began, where a source says so.' })
    startDate(): string | null {
      return earliest(this.facts, 'startDate');
    }

    @Field(() => GraphQLDate, { nullable: true, description: 'When it ended, where a source says so.' })
    endDate(): string | null {
      return latest(this.facts, 'endDate');
    }

    @Field(() => String, { nullable: true, description: "The person's name as the latest source writes it." })
    nameAsWritten(): string | null {
      return leading(this.facts).nameAsWritten;
    }
  }
  return PartEdge;
}
