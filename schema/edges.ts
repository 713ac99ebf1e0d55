/**
 * What edges say: those that the graph states itself, with their passages, and those that go through awards, with what is
 * behind them in numbers. Each class is the base of the edges of some connections (`connection.ts`).
 */
import { Args, Field, Float, Int, ObjectType } from 'type-graphql';
import type {
  AffiliationBasis as AffiliationBasisWord,
  Edge as EdgeModel,
  Money as MoneyModel,
  Role as RoleWord,
} from '../src/model.ts';
import { evidenceOf, evidenceOfPair, earliest, latest, leading } from '../src/query/facts.ts';
import { behind } from '../src/query/links.ts';
import type { Pair, PairKinds } from '../src/query/pair.ts';
import { rolesOf } from '../src/query/pair.ts';
import { Edge } from './connection.ts';
import { AffiliationBasis, Role } from './enums.ts';
import { Evidence, EvidenceArgs, shown } from './evidence.ts';
import { inOrder } from './node.ts';
import { Project } from './project.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { GraphQLDate, Money } from './values.ts';

/** That sources state it. */
@ObjectType()
export class FactEdge extends Edge {
  facts: readonly EdgeModel[];

  @Field(() => [Evidence], { description: 'The passages that say so, surest first.' })
  evidence(@Args(() => EvidenceArgs) args: EvidenceArgs): Evidence[] {
    return shown(evidenceOf(this.facts), args);
  }

  @Field(() => Int, { description: 'Number of passages that say so.' })
  evidenceCount(): number {
    return evidenceOf(this.facts).length;
  }
}

/** What part a person has in an award or project. */
@ObjectType()
export class PartEdge extends FactEdge {
  @Field(() => Role, { nullable: true, description: 'The leading role that the person holds or, failing that, held.' })
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

/** Where and when a person is placed. */
@ObjectType()
export class AffiliationEdge extends FactEdge {
  @Field(() => GraphQLDate, { nullable: true, description: 'First day that a source places the person there.' })
  firstSeen(): string | null {
    return earliest(this.facts, 'startDate');
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day that a source places the person there.' })
  lastSeen(): string | null {
    return latest(this.facts, 'endDate') ?? latest(this.facts, 'startDate');
  }

  @Field(() => AffiliationBasis, { description: 'The firmest that the affiliation rests on.' })
  basis(): AffiliationBasisWord {
    return this.facts[0]!.basis ?? 'STATED';
  }

  @Field(() => Float, { description: 'How sure the affiliation is, 0 to 1.' })
  confidence(): number {
    return (this.facts[0]!.score ?? 1_000_000) / 1e6;
  }
}

/** What an institution receives of an award. */
@ObjectType()
export class ReceiptEdge extends FactEdge {
  @Field(() => Money, { nullable: true, description: "Its part of the award's money, where a source splits it." })
  share(): MoneyModel | null {
    return this.facts[0]!.share ?? null;
  }
}

/** How a document was linked to what it tells of. */
@ObjectType()
export class DescribesEdge extends FactEdge {
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

/** How much an award is about a theme. */
@ObjectType()
export class AboutEdge extends FactEdge {
  @Field(() => Float, { description: 'Weight of the theme in title and abstract, 0 to 1.' })
  score(): number {
    return Math.max(...this.facts.map((edge) => edge.score ?? 0)) / 1e6;
  }
}

/** A link through awards. */
@ObjectType()
export class LinkEdge extends Edge {
  kinds: PairKinds;
  pair: Pair;

  @Field(() => [Evidence], { description: 'The passages behind the link, those about both ends in turn.' })
  async evidence(@Args(() => EvidenceArgs) args: EvidenceArgs, @AtSite() { loaders }: Site): Promise<Evidence[]> {
    const { origin, target } = await behind(loaders, this);
    return shown(evidenceOfPair(origin, target), args);
  }

  @Field(() => Int, { description: 'Number of passages behind the link.' })
  async evidenceCount(@AtSite() { loaders }: Site): Promise<number> {
    const { origin, target } = await behind(loaders, this);
    return evidenceOfPair(origin, target).length;
  }

  @Field(() => Int, { description: 'Number of projects behind the link.' })
  projectCount: number;

  @Field(() => Int, {
    description: 'Number of awards behind the link; of shared projects all of their awards, whoever is on them.',
  })
  awardCount: number;

  @Field(() => [Money], {
    description: 'Sum of what was obligated to them, by currency; of shared projects to the awards of one of the two.',
  })
  obligatedAmounts: MoneyModel[];

  @Field(() => Int, { nullable: true, description: 'Year in which the earliest of them starts.' })
  firstYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Year in which the latest of them ends.' })
  lastYear: number | null;
}

/** A link between two of a kind, which goes by shared project. */
@ObjectType()
export class SharedProjectsEdge extends LinkEdge {
  strengthPerMillion: number | null;

  @Field(() => Int, { description: 'Number of projects that both take part in.' })
  sharedProjectCount(): number {
    return this.projectCount;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "Newman's weighting (2001): the sum over the shared projects of 1/(n−1), where n take part in the project. Large teams count less. Null where no project is shared.",
  })
  strength(): number | null {
    return this.strengthPerMillion === null ? null : this.strengthPerMillion / 1_000_000;
  }

  @Field(() => [Project], { description: 'Those projects.' })
  async sharedProjects(@AtSite() { loaders }: Site) {
    return inOrder(await loaders.node.loadAll(this.pair.shared));
  }
}
