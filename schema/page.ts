/**
 * Relay connections, declared once: the paging arguments, `PageInfo`, and what makes an edge and a connection type.
 */
import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { GraphNode } from '../src/model.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { AtSite } from './loaders.ts';

type TypeOf = () => ClassType<object>;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Number of edges from the front, up to 200. Default 25.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge before the page.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'Number of edges from the back, up to 200, instead of `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge after the page.' })
  before?: string;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether edges follow the page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether edges come before the page.' })
  hasPreviousPage: boolean;

  startCursor: (() => string) | null;
  endCursor: (() => string) | null;

  @Field(() => String, {
    name: 'startCursor',
    nullable: true,
    description: 'Cursor of the first edge of the page.',
  })
  start(): string | null {
    return this.startCursor?.() ?? null;
  }

  @Field(() => String, { name: 'endCursor', nullable: true, description: 'Cursor of the last edge of the page.' })
  end(): string | null {
    return this.endCursor?.() ?? null;
  }
}

/** What every edge has: its cursor and its node. A function, so that the types may refer to each other. */
export function edgeType(node: TypeOf) {
  @ObjectType()
  abstract class EdgeType {
    target: string;
    /** The node, where it came with the edge. */
    found?: GraphNode;

    cursor: () => string;

    @Field(() => String, { name: 'cursor', description: 'Place of the edge in this list, for `after` and `before`.' })
    place(): string {
      return this.cursor();
    }

    @Field(node, { name: 'node', description: 'The node at the far end.' })
    far(@AtSite() loaders: Loaders): unknown {
      return this.found ?? loaders.node.load(this.target);
    }
  }
  return EdgeType;
}

/** What every connection has. A function, so that the types may refer to each other. */
export function connectionFields<E extends { target: string; found?: GraphNode }>(
  edge: () => ClassType<E>,
  node: TypeOf,
) {
  @ObjectType()
  abstract class ConnectionFields {
    @Field(() => [edge()], { description: 'The edges of this page.' })
    edges: E[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Number of edges on all pages. Counted only when asked for.' })
    totalCount: number;

    @Field(() => [node()], { name: 'nodes', description: 'The nodes of this page, without their edges.' })
    far(@AtSite() loaders: Loaders): unknown {
      const { edges } = this;
      if (edges.every(({ found }) => found !== undefined)) return edges.map(({ found }) => found);
      return loaders.node.loadAll(edges.map(({ target }) => target));
    }
  }
  return ConnectionFields;
}

/** A connection of the given edges. */
export function connectionType<E extends { target: string; found?: GraphNode }>(
  name: string,
  edge: () => ClassType<E>,
  node: TypeOf,
) {
  @ObjectType(name, { description: 'A page of edges, and where it lies in its list.' })
  class ConnectionType extends connectionFields(edge, node) {}
  return ConnectionType;
}

/** Edges that carry nothing but their node. */
export function listEdge(name: string, node: TypeOf) {
  @ObjectType(`${name}Edge`, { description: 'An edge to one node of a list.' })
  class ListEdge extends edgeType(node) {}
  return ListEdge;
}

/** A connection of such edges. */
export function listType(name: string, node: TypeOf) {
  const edge = listEdge(name, node);
  return connectionType(`${name}Connection`, () => edge, node);
}
