/**
 * Relay connections: what every edge and connection has, and the factory of both.
 */
import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { AtSite } from './site.ts';
import type { Site, TypeOf } from './site.ts';

@ObjectType({ description: 'Where a page lies in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether edges follow the page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether edges come before the page.' })
  hasPreviousPage: boolean;

  startCursor: (() => string) | null;
  endCursor: (() => string) | null;

  @Field(() => String, { name: 'startCursor', nullable: true, description: 'Cursor of the first edge of the page.' })
  start(): string | null {
    return this.startCursor?.() ?? null;
  }

  @Field(() => String, { name: 'endCursor', nullable: true, description: 'Cursor of the last edge of the page.' })
  end(): string | null {
    return this.endCursor?.() ?? null;
  }
}

@ObjectType()
export class Edge {
  /** Id of the node at the far end. */
  target: string;
  /** The node itself, where it came with the edge. */
  found?: object;
  cursor: () => string;

  @Field(() => String, { name: 'cursor', description: 'Place of the edge in this list, for `after` and `before`.' })
  place(): string {
    return this.cursor();
  }
}

@ObjectType()
export class Connection {
  edges: Edge[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Number of edges on all pages. Counted only when asked for.' })
  totalCount: number;
}

interface ConnectionOptions {
  /** What an edge has beside its node and place. */
  readonly edge?: ClassType<Edge>;
  /** What an edge says. */
  readonly says?: string;
  /** What the connection has beside its page. */
  readonly base?: ClassType<Connection>;
  readonly description?: string;
}

/** The type `<name>Connection` of edges to a node, and the type `<name>Edge` of those. */
export function connection(
  name: string,
  node: TypeOf,
  {
    edge: EdgeBase = Edge,
    says = 'An edge to one node of a list.',
    base: Base = Connection,
    description = 'A page of edges, and where it lies in its list.',
  }: ConnectionOptions = {},
): ClassType<Connection> {
  @ObjectType(`${name}Edge`, { description: says })
  class EdgeType extends EdgeBase {
    @Field(node, { name: 'node', description: 'The node at the far end.' })
    far(@AtSite() { loaders }: Site): unknown {
      return this.found ?? loaders.node.load(this.target);
    }
  }
  @ObjectType(`${name}Connection`, { description })
  class ConnectionType extends Base {
    @Field(() => [EdgeType], { description: 'The edges of this page.' })
    declare edges: EdgeType[];

    @Field(() => [node()], { name: 'nodes', description: 'The nodes of this page, without their edges.' })
    nodesOfPage(@AtSite() { loaders }: Site): unknown {
      const { edges } = this;
      if (edges.every(({ found }) => found !== undefined)) return edges.map(({ found }) => found);
      return loaders.node.loadAll(edges.map(({ target }) => target));
    }
  }
  return ConnectionType;
}
