import { daysAfter, idIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { matchingSearch } from './order-search.ts';
import { readableOrders } from './order.access.ts';
import { OrderRow } from './order.entity.ts';
import type { OrderListFilter } from './order.ts';

/** What to look for among orders. */
export interface OrderQuestion {
  readonly search?: string | null;
  readonly filter?: OrderListFilter | null;
  /** Code of a storefront. */
  readonly storefront?: string | null;
  /** First day, in Asia/Seoul. */
  readonly orderedFrom?: string | null;
  /** Last day, in Asia/Seoul. */
  readonly orderedUntil?: string | null;
}

/** Orders that meet all that was asked, newest first (E8). */
export async function findOrders(context: Context, question: OrderQuestion, args: PageArgs): Promise<Page<OrderRow>> {
  const { em, actor } = context;
  const search = question.search?.trim() ?? '';
  const where: FilterQuery<OrderRow> = {
    $and: [
      readableOrders(actor),
      search === '' ? {} : await matchingSearch(context, search),
      await passing(em, question.filter ?? 'ALL'),
      question.storefront ? { storefrontCode: question.storefront } : {},
      question.orderedFrom ? { orderedAt: { $gte: midnightOf(question.orderedFrom) } } : {},
      question.orderedUntil ? { orderedAt: { $lt: daysAfter(midnightOf(question.orderedUntil), 1) } } : {},
    ],
  };
  return page(em, OrderRow, where, [{ orderedAt: 'desc' }, { id: 'desc' }], args);
}

async function passing(em: EntityManager, filter: OrderListFilter): Promise<FilterQuery<OrderRow>> {
  if (filter === 'ALL') return {};
  if (filter === 'BULK') return { isBulk: true };
  if (filter === 'NEW') return { erpStatus: 'RECEIVED', collectedAt: { $ne: null } };
  return idIn(em, "select order_id from order_line where marks <> '{}' and marks @> array[?]", [filter]);
}

function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}
