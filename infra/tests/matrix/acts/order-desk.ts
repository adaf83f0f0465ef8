import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { anOrder, anOrderLine } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { newIdOf } from '../ids.ts';
import type { Act, Acts } from './act.ts';

const KEEPS = { query: 'filter=HOLD', columns: ['FLAGS', 'PRODUCT'], isShared: false };

let made = 0;

/** Acts of the order desk: on a line that waits, and on what each reader keeps for themselves. */
export const orderDeskActs: Acts = {
  // One of the lines is not there.
  holdLines: async (em, own, subgraph) => {
    const { lineIds, ...input } = { ...(await onLines({ note: '확인' })(em, own, subgraph)) };
    return { ...input, lineIds: [lineIds, newIdOf(own.world)].flat() };
  },
  unholdLines: onLines(),
  flagLines: onLines({ colour: 'RED', note: '확인' }),
  unflagLines: onLines(),
  prioritizeLines: onLines({ note: '확인' }),
  unprioritizeLines: onLines(),
  createOrderView: async () => ({ ...KEEPS, name: `보기 ${(made += 1)}` }),
  changeOrderView: async (em, { people }) => ({ ...KEEPS, viewId: await aView(em, people.SENIOR), name: '고친 보기' }),
  removeOrderView: async (em, { people }) => ({ viewId: await aView(em, people.SENIOR) }),
  chooseOrderView: async (em, { people }) => ({ viewId: await aView(em, people.SENIOR, true) }),
  requestOrderExport: async (em) => {
    // One reader asks more often than anybody may at once.
    await em.execute(
      "update order_export set state = 'CANCELLED', question = '' where state in ('WAITING', 'RUNNING')",
    );
    return { question: {}, columns: ['PRODUCT'], format: 'CSV', isUnmasked: false };
  },
  cancelOrderExport: async (em, { people }) => {
    const [row] = await em.execute<{ id: string }[]>(
      `insert into order_export (id, account_id, format, state, columns, language, is_unmasked, question, personal_index,
         requested_at)
       values (gen_random_uuid(), ?, 'CSV', 'FAILED', '{PRODUCT}', 'ko', false, '', '{}', '2026-11-20') returning id`,
      [people.SENIOR],
    );
    return { exportId: row?.id };
  },
};

function onLines(more: Record<string, unknown> = {}): Act {
  return async (em, { storefront, customer }) => {
    const { id: orderId } = await anOrder(em, { storefrontCode: storefront, customerId: customer });
    const { id: variantId } = await aVariant(em);
    const line = await anOrderLine(em, { orderId, variantId });
    return { lineIds: [line.id], ...more };
  };
}

type Keeper = Parameters<Act>[0];

async function aView(em: Keeper, ownerId: string, isShared = false): Promise<string> {
  made += 1;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into order_view (id, owner_id, owner_name, name, is_shared, query, columns, changed_at)
     values (gen_random_uuid(), ?, '이선임', ?, ?, '', '{PRODUCT}', '2026-11-20') returning id`,
    [ownerId, `표 ${made}`, isShared],
  );
  if (!row) throw new Error('a view was made and is not there');
  return row.id;
}
