import { allocateVariants } from '../../../../subgraphs/orders/src/allocation/allocate-variants.ts';
import { aWaitingLine } from '../../../../subgraphs/orders/src/allocation/allocation.factory.ts';
import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { aCourier, connectCourier } from '../../../../subgraphs/orders/src/courier/courier.factory.ts';
import { aStock } from '../../../../subgraphs/orders/src/stock/stock.factory.ts';
import { newId } from '../../../../subgraphs/subgraph-kit/src/index.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import type { Acts } from './act.ts';

const NOW = new Date('2026-11-20T06:00:00Z');

/** Acts of the warehouse on goods that were just received and an order that was just collected. */
export const warehouseActs: Acts = {
  receiveStock: async (em) => ({ variantId: (await aVariant(em)).id, quantity: 3, note: '입고' }),
  countStock: async (em) => ({ variantId: (await aVariant(em)).id, counted: 1, expected: 0, note: '실사' }),
  allocateLines: async (em, own) => ({ lineIds: [(await aLine(em, own)).line.id] }),
  releaseLines: async (em, own) => ({ lineIds: [(await aLine(em, own, 'allocated')).line.id] }),
  cancelLines: async (em, own) => ({ lineIds: [(await aLine(em, own)).line.id], reason: 'CUSTOMER' }),
  scanPiece: async (em, own) => {
    const { line, variant } = await aLine(em, own, 'allocated');
    return { orderId: line.orderId, code: variant.sku };
  },
  restartPacking: async (em, own) => ({ orderId: (await aLine(em, own, 'allocated')).line.orderId }),
  completePacking: async (em, own) => ({ orderId: (await aLine(em, own, 'packed')).line.orderId }),
  issueLabel: async (em, own) => ({ orderId: (await aLine(em, own, 'allocated')).line.orderId }),
};

async function aLine(em: TestSubgraph['em'], own: Belongings, stage?: 'allocated' | 'packed') {
  connectCourier(aCourier());
  const variant = await aVariant(em);
  await aStock(em, variant.id, 5);
  const line = await aWaitingLine(
    em,
    { variantId: variant.id },
    {
      storefrontCode: own.storefront,
      number: `261121-${newId()}`,
      recipientPhone: own.phone,
      recipientAddress: '서울특별시 중구 세종대로 110',
      recipientZipCode: '04524',
    },
  );
  if (stage) await em.transactional((tx) => allocateVariants(tx, [variant.id], { actor: null, now: NOW }));
  if (stage === 'packed') {
    const packingId = newId();
    await em.execute('insert into packing (id, order_id, attempt, begun_at) values (?, ?, 1, ?)', [
      packingId,
      line.orderId,
      NOW,
    ]);
    await em.execute('insert into packing_piece (packing_id, order_line_id, pieces) values (?, ?, 1)', [
      packingId,
      line.id,
    ]);
  }
  return { line, variant };
}
