import type { EntityName } from '@mikro-orm/core';
import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { positionOf } from './cursor.ts';

/** Most nodes a page may hold; the gateway refuses more before any statement is run. */
export const MAX_PAGE = 100;

/** Where a page of a connection ends. */
@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Indicates whether more follows after this page' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last node, to be given as `after`' })
  endCursor!: string | null;
}

/** Arguments of a list in pages. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Number of nodes wanted, 1 to 100' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins' })
  after?: string | null;
}

/** One page of rows with its cursors. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
}

/** Makes the connection type of a node type, in keyset pages; one that every slice has is shareable. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  { shareable = false }: { readonly shareable?: boolean } = {},
): ClassType<Page<Node>> {
  const shared: ClassDecorator = shareable ? (type) => Directive('@shareable')(type) : () => undefined;

  @shared
  @ObjectType(`${name}Edge`, { description: `Place of one ${name} in a list` })
  class Edge {
    @Field(() => String, { description: 'Cursor of the node' })
    cursor!: string;

    @Field(() => node, { description: 'Node at this place' })
    node!: Node;
  }

  @shared
  @ObjectType(`${name}Connection`, { description: `Page of a list of ${name}` })
  class Connection {
    @Field(() => [Edge], { description: 'Nodes with their cursors' })
    edges!: Edge[];

    @Field(() => [node], { description: 'Nodes alone' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page ends' })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** Reads one keyset page; the order must end in the primary key so that no row is lost between pages. */
export async function page<Row extends object>(
  em: EntityManager,
  row: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
  order: readonly QueryOrderMap<Row>[],
  { first, after }: PageArgs,
): Promise<Page<Row>> {
  if (after) positionOf(after, order.length);
  const cursor = await em.findByCursor<Row, never, never, never, false>(row, {
    where,
    orderBy: [...order],
    first: pageSize(first),
    ...(after ? { after } : {}),
    includeCount: false,
  });
  const edges = cursor.items.map((node) => ({ cursor: cursor.from(node), node }));
  return {
    edges,
    nodes: cursor.items,
    pageInfo: { hasNextPage: cursor.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** Page size within bounds. */
export function pageSize(first: number): number {
  return Math.min(Math.max(Math.trunc(first), 1), MAX_PAGE);
}
