import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { badInput, inRange } from '../src/errors.ts';
import type { Role as RoleWord } from '../src/model.ts';
import type {
  Money as MoneyModel,
  NodeKind as NodeKindWord,
  AffiliationBasis as AffiliationBasisWord,
} from '../src/model.ts';
import { latestAffiliations } from '../src/query/affiliation.ts';
import { askedFields } from '../src/query/lookahead.ts';
import type { NetworkKind as NetworkKindWord, NetworkLink as LinkModel } from '../src/query/network.ts';
import { network } from '../src/query/network.ts';
import { AwardFilterInput, toFilter } from './award-filter.ts';
import { given } from '../src/query/filter.ts';
import { AffiliationBasis, NetworkKind, NodeKind, Role } from './enums.ts';
import { Institution } from './institution.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Money } from './values.ts';

/** Where somebody is: one database call, however many nodes and fields ask. */
async function latestOf({ id, kind }: NetworkNode, { store, loaders }: Site) {
  if (kind !== 'PERSON') return null;
  return loaders.batch('latest affiliation', (people: readonly string[]) => latestAffiliations(store, people)).load(id);
}

@ObjectType({ description: 'A node of a network.' })
class NetworkNode {
  @Field(() => ID, { description: 'Id of the node.' })
  id: string;

  @Field(() => NodeKind, { description: 'Kind of the node.' })
  kind: NodeKindWord;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => Institution, { name: 'institution', nullable: true, description: "A person's latest institution." })
  async home(@AtSite() site: Site) {
    const home = await latestOf(this, site);
    return home === null ? null : site.loaders.node.load(home.to);
  }

  @Field(() => AffiliationBasis, { nullable: true, description: 'What that institution rests on.' })
  async institutionBasis(@AtSite() site: Site): Promise<AffiliationBasisWord | null> {
    const home = await latestOf(this, site);
    return home === null ? null : (home.basis ?? 'STATED');
  }

  @Field(() => Int, { description: 'Number of its links in this network.' })
  linkCount: number;

  @Field(() => Int, { description: 'Sum of the weights of its links.' })
  weight: number;

  @Field(() => Node, { name: 'node', nullable: true, description: 'The node of the graph, with all that it has.' })
  far(@AtSite() { loaders }: Site) {
    return loaders.node.load(this.id);
  }
}

@ObjectType({ description: 'A link of a network.' })
class NetworkLink implements Omit<LinkModel, 'obligated'> {
  @Field(() => ID, { description: 'Id of one end: the institution of an institution–program link, else the lower id.' })
  source: string;

  @Field(() => ID, { description: 'Id of the other end.' })
  target: string;

  @Field(() => Int, { description: 'Number of shared projects of people or institutions; else of awards.' })
  weight: number;

  @Field(() => Int, { description: 'Number of projects behind the link.' })
  projectCount: number;

  @Field(() => Int, { description: 'Number of awards behind the link.' })
  awardCount: number;

  @Field(() => [Money], { name: 'obligatedAmounts', description: 'What was obligated to them, by currency.' })
  obligated: MoneyModel[];

  @Field(() => Int, { nullable: true, description: 'Year in which the earliest award starts.' })
  firstYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Year in which the latest award ends.' })
  lastYear: number | null;
}

@ObjectType({ description: 'Nodes and the links among them, for a picture or an analysis.' })
class Network {
  @Field(() => NetworkKind, { description: 'What the nodes and links are.' })
  kind: NetworkKindWord;

  @Field(() => [NetworkNode], { description: 'The nodes, in the order of their ids.' })
  nodes: NetworkNode[];

  @Field(() => [NetworkLink], { description: 'The links, in the order of their ends.' })
  links: NetworkLink[];

  @Field(() => Boolean, { description: 'True where nodes or links were left out for want of room.' })
  isCut: boolean;

  @Field(() => Int, {
    description:
      'Number of nodes that were found and left out. Without a centre or scope those that may have no link count too.',
  })
  cutNodes: number;

  @Field(() => Int, { description: 'Number of links among the nodes found that were left out: the weakest.' })
  cutLinks: number;
}

@ArgsType()
class NetworkArgs {
  @Field(() => NetworkKind, { description: 'What the nodes and links are.' })
  kind: NetworkKindWord;

  @Field(() => ID, { nullable: true, description: 'A node: it, its neighbours and the links among them.' })
  center?: string;

  @Field(() => Int, { description: 'With `center`: 1 for its neighbours, 2 for theirs too.' })
  radius: number = 1;

  @Field(() => ID, { nullable: true, description: 'An institution: what its awards lead to, linked through them.' })
  institution?: string;

  @Field(() => ID, { nullable: true, description: 'A program: what its awards lead to, linked through them.' })
  program?: string;

  @Field(() => ID, { nullable: true, description: 'A theme: what its awards lead to, linked through them.' })
  theme?: string;

  @Field(() => [ID], { nullable: true, description: 'Only these nodes, up to 1000, and the links among them.' })
  among?: string[];

  @Field(() => Boolean, {
    description: 'The whole graph, or what the filter keeps of it; also what is drawn when no scope is given.',
  })
  all: boolean = false;

  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards the links go through.' })
  filter?: AwardFilterInput;

  @Field(() => [Role], {
    nullable: true,
    description:
      'Of a network of people: both ends of a link have one of these roles in what they share; the centre any.',
  })
  roles?: RoleWord[];

  @Field(() => Boolean, { description: 'Whether investigators whose part has ended count.' })
  includeFormer: boolean = true;

  @Field(() => Int, { nullable: true, description: 'Least weight of a link.' })
  minimum?: number;

  @Field(() => Int, {
    description:
      'Most nodes, up to 1000. Kept are the nearest to the centre, of those the ones that share most with what is nearer; without a centre those with most awards.',
  })
  first: number = 200;

  @Field(() => Int, { description: 'Most links, up to 20000; those that weigh most are kept.' })
  firstLinks: number = 5000;

  @Field(() => Boolean, { description: 'Whether nodes without a link are shown.' })
  includeIsolated: boolean = false;
}

const LIMITS = { first: 1000, firstLinks: 20_000 } as const;

/** Fields of a link that its weight does not tell. */
const NUMBERS = ['awardCount', 'obligatedAmounts', 'firstYear', 'lastYear'];

@Resolver()
export class NetworkQueries {
  @Query(() => Network, {
    description:
      'A network: around one node, of one institution, program or theme, among given nodes, of what a filter keeps, or of all.',
  })
  network(@Args(() => NetworkArgs) args: NetworkArgs, @AtSite() { store, info }: Site) {
    const { all, filter, radius, ...rest } = given(args);
    const scopes = [args.center, args.institution, args.program, args.theme, args.among].filter((scope) => scope);
    if (all && scopes.length > 0) {
      throw badInput('expected all or one of center, institution, program, theme and among, found both');
    }
    for (const name of ['first', 'firstLinks'] as const) inRange(name, args[name], 1, LIMITS[name]);
    if (radius !== 1 && radius !== 2) {
      throw badInput(`radius: expected 1 or 2, found ${String(radius)}`);
    }
    // Where people are is found where it is asked for.
    const asked = askedFields(info);
    return network(store, {
      ...rest,
      radius,
      onlyWeights: !NUMBERS.some((field) => asked.has(field)),
      withInstitutions: false,
      ...(filter ? { filter: toFilter(filter) } : {}),
    });
  }
}
