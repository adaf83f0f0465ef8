import { aCourier, connectCourier } from '../../../../subgraphs/orders/src/courier/courier.factory.ts';
import { moveStock } from '../../../../subgraphs/orders/src/stock/move-stock.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/index.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { anActor } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

/** Stock of the variant of a world, which bears the number of its line, and the parcel in which that line left. */
export async function seedWarehouse(em: TestSubgraph['em'], own: Belongings, shipmentId: string): Promise<void> {
  const day = new Date('2026-11-20T05:00:00Z');
  connectCourier(aCourier());
  const subject = { type: 'OrderLine', id: own.orderLine, label: '261120-1-001' };
  const move = { variantId: own.orderLine, cause: 'RECEIPT', onHand: 5, note: '입고', subject } as const;
  const act = { actor: anActor('HEADQUARTERS', { id: own.people.HEADQUARTERS }), now: day };
  const ordered = { variantId: own.orderLine, cause: 'COLLECTION', collected: 1 } as const;
  const setAside = { variantId: own.orderLine, cause: 'ALLOCATION', allocated: 1 } as const;
  await em.transactional((tx) => moveStock(tx, [move, ordered, setAside], act));
  await em.execute(
    `insert into packing (id, order_id, attempt, courier, tracking_number, begun_at, completed_at)
     values (?, ?, 1, 'CJ대한통운', '123456789', ?, ?)`,
    [newId(), own.order, day, day],
  );
  await em.execute('insert into shipment_line (shipment_id, order_line_id, quantity) values (?, ?, 1)', [
    shipmentId,
    own.orderLine,
  ]);
}
