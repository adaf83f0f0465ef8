import { aVariant } from '../../../../subgraphs/orders/src/catalog/catalog.factory.ts';
import { anOrderLine } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { PayoutFileRow } from '../../../../subgraphs/orders/src/payout/payout.entity.ts';
import { payoutPersonal } from '../../../../subgraphs/orders/src/payout/payout.personal.ts';
import { holdForCase } from '../../../../subgraphs/orders/src/settlement/hold-for-case.ts';
import { noteReturned, noteSale } from '../../../../subgraphs/orders/src/settlement/index.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Subjects } from './seed.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T05:00:00Z');

let made = 0;

/** What a storefront owes: a line that is held, one without a price, a settlement with its history, and a file by which it is paid. */
export async function seedSettlements(em: Em, own: Belongings, variantId: string): Promise<Subjects> {
  await em.execute("update settlement_setting set begins_at = '2026-11-01'");
  const more = await anOrderLine(em, {
    orderId: own.order,
    variantId,
    quantity: 3,
    shippedAt: DAY,
    deliveredAt: DAY,
    returningQuantity: 1,
    returnedQuantity: 1,
  });
  const act = { actor: null, now: DAY };
  await em.fork().transactional(async (tx) => {
    await noteSale(tx, [own.orderLine, more.id], act);
    await noteReturned(tx, [{ lineId: more.id, quantity: 1, returnId: newIdOf(own.world) }], act);
    await holdForCase(
      tx,
      { caseId: own.openCase, number: '2018006712', orderId: null, orderLineId: own.orderLine },
      DAY,
    );
  });
  // Nothing of it is in the warehouse, and the maker names no price at which a job could book it meanwhile.
  await anUnpricedLine(em, own, (await aVariant(em, {}, { wholesalePrice: null })).id);
  await aCorrection(em, own);
  await aSettlement(em, own, { id: own.order, state: 'PAYABLE', takes: true });
  const month = own.world === 'own' ? '2026-09-01' : '2026-10-01';
  await em.execute(
    `insert into settlement_run (id, kind, period_from, period_to, state, asked_by, asked_at, ended_at, settlement_count)
     values (?, 'MONTHLY', ?::date, ?::date + 27, 'DONE', '본사', ?, ?, 1)`,
    [newIdOf(own.world), month, month, DAY, DAY],
  );
  await em.execute(
    `insert into settlement_check (storefront_code, wholesale, settled, held, deducted, pending, difference, unpriced, unbooked,
       checked_at, broken_since) values (?, 1, 1, 0, 0, 0, 1, 1, 1, ?, ?)`,
    [own.storefront, DAY, DAY],
  );
  return { Settlement: [own.order], PayoutFile: [await aPayoutFile(em, own, own.order)] };
}

async function anUnpricedLine(em: Em, own: Belongings, variantId: string): Promise<void> {
  const line = await anOrderLine(em, { orderId: own.order, variantId, shippedAt: DAY });
  await em.execute(
    `insert into settlement_line (line_id, order_id, storefront_code, product_id, number, sku, quantity, shipped_at, booked_at)
     select ?, ?, ?, product_id, ?, sku, 1, ?, ? from variant where id = ?`,
    [line.id, own.order, own.storefront, line.number, DAY, DAY, variantId],
  );
}

async function aCorrection(em: Em, own: Belongings): Promise<void> {
  await em.execute(
    `insert into settlement_entry (id, storefront_code, kind, approval_id, wholesale, due, held, deducted, reason, counts_at,
       recorded_at, actor_name) values (?, ?, 'CORRECTION', ?, 0, -1000, 0, 0, '수량 정정', ?, ?, '관리자')`,
    [newIdOf(own.world), own.storefront, newIdOf(own.world), '2026-11-12', DAY],
  );
}

/** Makes a settlement of a world, each of a period of its own; one that takes has half of the entries that wait. */
export async function aSettlement(
  em: Em,
  { world, storefront }: Belongings,
  { id = newIdOf(world), state, takes = false }: { id?: string; state: string; takes?: boolean },
): Promise<string> {
  made += 1;
  const from = new Date(Date.UTC(2001, 0, 1 + made * 7)).toISOString().slice(0, 10);
  await em.execute(
    `insert into settlement (id, number, storefront_code, kind, period_from, period_to, state, sales, made_at, issued_at, answer_by)
     values (?, ?, ?, 'WEEKLY', ?, ?::date + 6, ?, 50000, ?, ?, ?)`,
    [id, `S${made}-${storefront}`, storefront, from, from, state, DAY, DAY, DAY],
  );
  if (takes)
    await em.execute(
      "update settlement_entry set settlement_id = ? where storefront_code = ? and kind in ('SALE', 'HOLD')",
      [id, storefront],
    );
  await em.execute('update settlement set entry_count = 3 where id = ?', [id]);
  await em.execute(
    `insert into settlement_step (id, settlement_id, step, from_state, to_state, actor_id, actor_name, note, taken_at)
     values (?, ?, 'object', 'ISSUED', 'OBJECTED', ?, '오태민', '수량이 다릅니다', ?)`,
    [newIdOf(world), id, newIdOf(world), DAY],
  );
  return id;
}

/** Makes a payout file with one settlement. */
export async function aPayoutFile(em: Em, { world }: Belongings, settlementId: string, taken = true): Promise<string> {
  made += 1;
  const id = newIdOf(world);
  em.create(PayoutFileRow, {
    id,
    number: `P2026-${String(made).padStart(6, '0')}`,
    settlementCount: 1,
    total: 50_000,
    sha256: 'a'.repeat(64),
    ...(await payoutPersonal.seal(em, id, { content: 'H,MADANG-PAYOUT-1' })),
    approvalId: newIdOf(world),
    makerName: '본사',
    madeAt: DAY,
    paidAt: taken ? DAY : null,
  });
  await em.flush();
  await em.execute('insert into payout_item (settlement_id, payout_file_id, amount) values (?, ?, 50000)', [
    settlementId,
    id,
  ]);
  if (taken)
    await em.execute("insert into payout_download values (?, 'HEADQUARTERS', ?, '본사', ?)", [id, newIdOf(world), DAY]);
  return id;
}
