import type { EntityName } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { batch, type Batch } from './batch.ts';
import { pageSize, type Page, type PageArgs } from './connection.ts';
import type { Context } from './context.ts';
import { positionOf } from './cursor.ts';
import { keysetPage } from './keyset-page.ts';

/** Rows that lie under a parent in a list, newest first. */
interface PagesOptions<Row extends object> {
  readonly row: EntityName<Row>;
  readonly table: string;
  /** Property and column of the parent's id. */
  readonly parent: { readonly property: keyof Row & string; readonly column: string };
  /** Property and column of the time by which the list is ordered. */
  readonly time: { readonly property: keyof Row & string; readonly column: string };
  readonly readable: (context: Context) => FilterQuery<Row>;
}

/** Loads one keyset page of a parent's rows; the pages of all parents of a request cost one statement. */
export function pagesOf<Row extends { id: string }>(
  options: PagesOptions<Row>,
): (context: Context, parentId: string, args: PageArgs) => Promise<Page<Row>> {
  const loads = new Map<string, Batch<string, Page<Row>>>();
  return (context, parentId, args) => {
    // Parents asked with the same arguments share a statement; arguments are few and bounded by the page size.
    const size = pageSize(args.first);
    if (args.after) return readPages(options, context, [parentId], { first: size, after: args.after }).then(firstOf);
    const key = String(size);
    const load = loads.get(key) ?? batch((ctx, ids) => readPages(options, ctx, ids, { first: size }));
    loads.set(key, load);
    return load(context, parentId);
  };
}

async function readPages<Row extends { id: string }>(
  { row, table, parent, time, readable }: PagesOptions<Row>,
  context: Context,
  parentIds: readonly string[],
  { first, after }: PageArgs,
): Promise<Page<Row>[]> {
  const { em } = context;
  const where = {
    $and: [readable(context), { [parent.property]: { $in: parentIds } }, afterCursor(time.property, after)],
  };
  // MikroORM's types cannot follow a row type that is still a parameter; the options name its properties.
  const inner = em
    .createQueryBuilder(row as EntityName<{ id: string }>, 'one')
    .select('id')
    .where(where as object);
  const ranked = await em.execute<{ id: string }[]>(
    `select id from (
       select id, row_number() over (partition by ${parent.column} order by ${time.column} desc, id desc) as place
       from ${table} where id in (${inner.getFormattedQuery()})
     ) as ranked where place <= ?`,
    [first + 1],
  );
  const rows = await rowsById(
    em,
    row,
    ranked.map(({ id }) => id),
    time.property,
  );
  return parentIds.map((parentId) =>
    keysetPage(
      rows.filter((found) => found[parent.property] === parentId),
      first,
      (found) => [found[time.property], found.id],
    ),
  );
}

async function rowsById<Row extends { id: string }>(
  em: EntityManager,
  row: EntityName<Row>,
  ids: readonly string[],
  time: keyof Row & string,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const found = await em.find(
    row as EntityName<{ id: string }>,
    { id: { $in: [...ids] } },
    {
      orderBy: [{ [time]: 'desc' }, { id: 'desc' }],
    },
  );
  return found as unknown as Row[];
}

function afterCursor(time: string, after: string | null | undefined): Record<string, unknown> {
  if (!after) return {};
  const [moment, id] = positionOf(after, 2);
  return { $or: [{ [time]: { $lt: moment } }, { [time]: moment, id: { $lt: id } }] };
}

function firstOf<Row>([page]: readonly Page<Row>[]): Page<Row> {
  if (!page) throw new Error('a page was asked and none was read');
  return page;
}
