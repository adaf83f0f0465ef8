import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { seenView } from './order-view-reads.ts';
import type { OrderViewCode } from './order-view-words.ts';
import { OrderViewChoiceRow, type OrderViewRow } from './order-view.entity.ts';

/** What a desk opens with from now on. */
export interface ChosenView {
  readonly view: OrderViewRow | null;
}

/** Says with which view the actor's desk opens; with none it opens plain. */
export function chooseOrderView(
  { em, actor, now }: Context,
  viewId: string | null,
): Promise<ChosenView | Refusal<OrderViewCode>> {
  return em.transactional(async (tx) => {
    const view = viewId === null ? null : await seenView(tx, actor, viewId);
    if (viewId !== null && !view) return refuse('VIEW_UNKNOWN', ['input', 'viewId']);
    await tx.upsert(OrderViewChoiceRow, { accountId: actor.id, viewId: view?.id ?? null, chosenAt: now });
    return { view };
  });
}
