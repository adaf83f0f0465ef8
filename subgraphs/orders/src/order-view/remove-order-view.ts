import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { ownView } from './order-view-reads.ts';
import type { OrderViewCode } from './order-view-words.ts';
import type { OrderViewRow } from './order-view.entity.ts';

/** Takes a view of the actor's own out of the menus; desks that opened with it open plain. */
export function removeOrderView(
  { em, actor, now }: Context,
  viewId: string,
): Promise<OrderViewRow | Refusal<OrderViewCode>> {
  return em.transactional(async (tx) => {
    const view = await ownView(tx, actor, viewId);
    if (!view) return refuse('VIEW_UNKNOWN', ['input', 'viewId']);
    view.removedAt = now;
    return view;
  });
}
