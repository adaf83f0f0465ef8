import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aConnection } from '../connection/connection.factory.ts';
import { noteSale } from '../settlement/index.ts';
import { aStorefrontQuestion } from '../storefront-question/storefront-question.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { anOrder, anOrderLine, aShipment } from './order.factory.ts';
import { orderRetention } from './order.retention.ts';

const NOW = new Date('2032-01-10T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
});
afterAll(() => subgraph.stop());

/** An order that went all the way: packed, shipped, told to its marketplace and settled. */
async function anOldOrder(orderedAt: Date) {
  const em = subgraph.em.fork();
  const { code: storefrontCode } = await aStorefront(em);
  const connection = await aConnection(em, { storefrontCode });
  const { id: variantId } = await aVariant(em);
  const place = { storefrontCode, connectionId: connection.id, externalNumber: newId() };
  const order = await anOrder(em, { ...place, orderedAt, erpStatus: 'DELIVERED' });
  const line = await anOrderLine(em, { orderId: order.id, variantId, shippedAt: new Date('2026-12-02T05:00:00Z') });
  const shipment = await aShipment(em, { orderId: order.id });
  const packing = newId();
  await em.execute('insert into packing (id, order_id, attempt, begun_at) values (?, ?, 1, ?)', [
    packing,
    order.id,
    orderedAt,
  ]);
  await em.execute('insert into packing_piece values (?, ?, 1)', [packing, line.id]);
  await em.execute('insert into shipment_line values (?, ?, 1)', [shipment.id, line.id]);
  await em.execute(
    `insert into outward_task (id, kind, connection_id, storefront_code, order_id, shipment_id, line_numbers, state, created_at, ended_at)
     values (?, 'SHIPMENT', ?, ?, ?, ?, '{}', 'DONE', ?, ?)`,
    [newId(), connection.id, storefrontCode, order.id, shipment.id, orderedAt, orderedAt],
  );
  await em.execute('insert into known_duplicate values (?, ?, ?, ?)', [connection.id, newId(), order.id, orderedAt]);
  const agreement = newId();
  await em.execute("insert into agreement values (?, ?, '2026000123', ?)", [agreement, newId(), orderedAt]);
  await em.execute(
    `insert into agreement_term (id, agreement_id, kind, order_line_id, state, begun_at, ended_at)
     values (?, ?, 'REDELIVERY', ?, 'DONE', ?, ?)`,
    [newId(), agreement, line.id, orderedAt, orderedAt],
  );
  await em.transactional((tx) => noteSale(tx, [line.id], { actor: null, now: NOW }));
  return { orderId: order.id, lineId: line.id };
}

async function count(sql: string, id: string): Promise<number> {
  return (await subgraph.em.fork().execute<unknown[]>(sql, [id])).length;
}

test('an order is destroyed with all that hangs on it after five years; what was settled of it stays in the ledger', async () => {
  const old = await anOldOrder(new Date('2026-12-01T05:00:00Z'));
  const fresh = await anOldOrder(new Date('2030-12-01T05:00:00Z'));
  const orderLives = 'select from sales_order where id = ?';
  const isSettled = 'select from settlement_entry where line_id = ?';
  expect([await count(isSettled, old.lineId), await count(isSettled, fresh.lineId)]).toEqual([1, 1]);
  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  await expect.poll(() => count(orderLives, old.orderId), { timeout: 15_000 }).toBe(0);
  expect(await count('select from packing where order_id = ?', old.orderId)).toBe(0);
  expect(await count('select from agreement_term where order_line_id = ?', old.lineId)).toBe(0);
  expect(await count(isSettled, old.lineId)).toBe(1);
  expect(await count(orderLives, fresh.orderId)).toBe(1);
});

test('a question is destroyed with the telling of its answer after three years', async () => {
  const em = subgraph.em.fork();
  const { code: storefrontCode } = await aStorefront(em);
  const { id: connectionId } = await aConnection(em, { storefrontCode });
  const askedAt = new Date('2028-12-01T05:00:00Z');
  const answered = { state: 'TOLD', answeredAt: askedAt, toldAt: askedAt } as const;
  const [old, open] = [
    await aStorefrontQuestion(em, { connectionId, storefrontCode, askedAt, ...answered }),
    await aStorefrontQuestion(em, { connectionId, storefrontCode, askedAt }),
  ];
  await em.execute(
    `insert into outward_task (id, kind, connection_id, storefront_code, question_id, line_numbers, state, created_at, ended_at)
     values (?, 'ANSWER', ?, ?, ?, '{}', 'DONE', ?, ?)`,
    [newId(), connectionId, storefrontCode, old.id, askedAt, askedAt],
  );
  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  const lives = 'select from storefront_question where id = ?';
  await expect.poll(() => count(lives, old.id), { timeout: 15_000 }).toBe(0);
  expect(await count('select from outward_task where question_id = ?', old.id)).toBe(0);
  expect(await count(lives, open.id)).toBe(1);
});

test('every table that refers to an order, its lines or its parcels is thought of when orders are destroyed', async () => {
  const referring = await subgraph.em.execute<{ name: string }[]>(
    `select distinct referring.table_name as name
     from information_schema.referential_constraints as rule
     join information_schema.table_constraints as referring using (constraint_schema, constraint_name)
     join information_schema.table_constraints as referred
       on referred.constraint_schema = rule.unique_constraint_schema
      and referred.constraint_name = rule.unique_constraint_name
     where rule.delete_rule in ('NO ACTION', 'RESTRICT')
       and referred.table_name in ('sales_order', 'order_line', 'shipment')`,
  );
  const thoughtOf = (orderRetention.first ?? []).join(' ');
  expect(
    referring.map(({ name }) => name).filter((name) => !new RegExp(String.raw`\b${name}\b`).test(thoughtOf)),
  ).toEqual([]);
  expect(referring.length).toBeGreaterThan(5);
});
