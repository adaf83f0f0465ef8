import { idsAmong, type Actor, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableViews } from './order-view.access.ts';
import { OrderViewChoiceRow, OrderViewRow } from './order-view.entity.ts';

/** Most views that a menu lists. */
const MOST_VIEWS = 100;

/** Views that the actor sees, by name. */
export function orderViews({ em, actor }: Context): Promise<OrderViewRow[]> {
  return em.find(
    OrderViewRow,
    { $and: [readableViews(actor), { removedAt: null }] },
    { orderBy: { name: 'asc', id: 'asc' }, limit: MOST_VIEWS },
  );
}

/** View with which the actor's desk opens; none where they chose none, or where it is not there for them any more. */
export async function defaultOrderView({ em, actor }: Context): Promise<OrderViewRow | null> {
  const choice = await em.findOne(OrderViewChoiceRow, { accountId: actor.id });
  if (!choice?.viewId) return null;
  return em.findOne(OrderViewRow, { $and: [readableViews(actor), { id: choice.viewId, removedAt: null }] });
}

/** A view of the actor's own that is still kept. */
export async function ownView(tx: EntityManager, actor: Actor, viewId: string): Promise<OrderViewRow | null> {
  const [id] = idsAmong([viewId]);
  return id === undefined ? null : tx.findOne(OrderViewRow, { id, ownerId: actor.id, removedAt: null });
}

/** A view that the actor sees and is still kept. */
export async function seenView(tx: EntityManager, actor: Actor, viewId: string): Promise<OrderViewRow | null> {
  const [id] = idsAmong([viewId]);
  return id === undefined ? null : tx.findOne(OrderViewRow, { $and: [readableViews(actor), { id, removedAt: null }] });
}
