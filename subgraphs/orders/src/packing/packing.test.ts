import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allocated, aWaitingLine } from '../allocation/allocation.factory.ts';
import type { VariantRow } from '../catalog/catalog.entity.ts';
import { aVariant } from '../catalog/catalog.factory.ts';
import { aCourier, type TestCourier, connectCourier } from '../courier/courier.factory.ts';
import { OrderLineRow, OrderRow, ShipmentRow } from '../order/order.entity.ts';
import { anOrder, aShipment, type OrderDetails } from '../order/order.factory.ts';
import { aStock } from '../stock/stock.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { trackShipments } from './track-shipments.ts';

/** Far ahead of the machine, so that jobs which acts ask for wait. */
const NOW = new Date('2046-11-21T05:00:00Z');
const PACKING = `packing { id isPacked trackingNumber shippedAt lines { packed obstacle { code } line { id number } } }
  userErrors { code message field }`;
const SCAN = `mutation ($id: ID!, $code: String!) { act: scanPiece(input: { orderId: $id, code: $code }) { ${PACKING} } }`;
const COMPLETE = `mutation ($id: ID!) { act: completePacking(input: { orderId: $id }) { ${PACKING} } }`;
const RESTART = `mutation ($id: ID!) { act: restartPacking(input: { orderId: $id }) { ${PACKING} } }`;
const LABEL = `mutation ($id: ID!) { act: issueLabel(input: { orderId: $id }) {
  label { pdf trackingNumber view { trackingNumber } } userErrors { code } } }`;
const FIND = 'query ($code: String!) { packing(code: $code) { id order { number erpStatus } lines { packed } } }';
const CANCEL = `mutation ($ids: [ID!]!) { act: cancelLines(input: { lineIds: $ids, reason: CUSTOMER }) {
  lines { id } userErrors { code } } }`;

let subgraph: TestSubgraph;
let courier: TestCourier;
let serial = 0;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  await aStorefront(subgraph.em, { code: 'PNR001' });
});
beforeEach(() => connectCourier((courier = aCourier())));
afterAll(() => subgraph.stop());

const fresh = () => subgraph.em.fork();

async function ask(document: string, variables: object, role: 'HEADQUARTERS' | 'AGENT' | 'OPERATOR' = 'HEADQUARTERS') {
  const { data, errors } = await subgraph.as(role).ask(document, { ...variables });
  return errors[0] ? { errors: errors[0].extensions?.['code'] } : (data.act ?? data.packing);
}
const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? 'done';
const scan = async (id: string, code: string) => codeOf(await ask(SCAN, { id, code }));
const complete = async (id: string) => codeOf(await ask(COMPLETE, { id }));

async function anOrderToPack(details: Partial<OrderDetails> = {}) {
  return anOrder(fresh(), {
    storefrontCode: 'PNR001',
    number: `261121-${(serial += 1)}`,
    recipientPhone: '01012345678',
    recipientAddress: '서울특별시 중구 세종대로 110, 3층',
    recipientZipCode: '04524',
    ...details,
  });
}

async function aLine(order: OrderRow, quantity: number, stock = quantity, details: Partial<OrderLineRow> = {}) {
  const variant = await aVariant(fresh(), { sku: `D16MMP-${(serial += 1)}-L` });
  const line = await aWaitingLine(
    fresh(),
    {
      variantId: variant.id,
      orderId: order.id,
      quantity,
      number: `${order.number}-${String(serial).padStart(3, '0')}`,
      ...details,
    },
    {},
    NOW,
  );
  if (stock > 0) await aStock(fresh(), variant.id, stock, NOW);
  await allocate(variant);
  return { line, variant };
}

const allocate = (variant: VariantRow) => allocated(fresh(), variant.id, NOW);

async function packed(quantity = 1) {
  const order = await anOrderToPack();
  const { line, variant } = await aLine(order, quantity, quantity + 3);
  for (let piece = 0; piece < quantity; piece += 1) expect(await scan(order.id, variant.sku)).toBe('done');
  return { order, line, variant };
}

const levelOf = async (variantId: string) => {
  const [level] = await subgraph.em.execute(
    'select on_hand, collected, allocated from stock_level where variant_id = ?',
    [variantId],
  );
  return level;
};

describe('at the packing table', () => {
  test('pieces are counted up, what is wrong is said, and a parcel leaves when all of it is in', async () => {
    const order = await anOrderToPack();
    const { line, variant } = await aLine(order, 2, 5);
    const other = await aLine(order, 1);
    const found = await ask(FIND, { code: ` ${order.number.toLowerCase()} ` });
    expect(found).toMatchObject({
      id: order.id,
      order: { erpStatus: 'ALLOCATED' },
      lines: [{ packed: 0 }, { packed: 0 }],
    });
    expect((await ask(FIND, { code: line.number })).id).toBe(order.id);
    for (const code of ['', 'nothing', 'x'.repeat(500)]) expect(await ask(FIND, { code })).toBeNull();

    expect(await scan(order.id, variant.sku.toLowerCase())).toBe('done');
    for (const code of ['D16MMP101-XX-S', '', '%', 'x'.repeat(500)])
      expect(await scan(order.id, code)).toBe('WRONG_ITEM');
    expect(await complete(order.id)).toBe('PIECES_MISSING');
    expect(await scan(order.id, variant.sku)).toBe('done');
    expect(await scan(order.id, variant.sku)).toBe('TOO_MANY_PIECES');
    expect(await complete(order.id)).toBe('PIECES_MISSING');
    expect(await scan(order.id, other.variant.sku)).toBe('done');
    expect(await scan(newId(), variant.sku)).toBe('ORDER_UNKNOWN');

    const { packing, userErrors } = await ask(COMPLETE, { id: order.id });
    expect(userErrors).toEqual([]);
    expect(packing).toMatchObject({ shippedAt: NOW.toISOString(), trackingNumber: expect.stringMatching(/^\d{12}$/) });
    expect(await levelOf(variant.id)).toEqual({ on_hand: 3, collected: 0, allocated: 0 });
    expect(await fresh().findOneOrFail(OrderRow, order.id)).toMatchObject({ erpStatus: 'SHIPPED', shippedAt: NOW });
    const parcel = await fresh().findOneOrFail(ShipmentRow, { orderId: order.id });
    expect(parcel).toMatchObject({ kind: 'OUTBOUND', status: 'IN_TRANSIT', trackingNumber: packing.trackingNumber });
    expect(
      await subgraph.em.execute('select quantity from shipment_line where shipment_id = ?', [parcel.id]),
    ).toHaveLength(2);
    expect((await ask(FIND, { code: packing.trackingNumber })).id).toBe(order.id);
    expect([await complete(order.id), await scan(order.id, variant.sku)]).toEqual([
      'ALREADY_SHIPPED',
      'ALREADY_SHIPPED',
    ]);
    expect(codeOf(await ask(CANCEL, { ids: [line.id] }, 'AGENT'))).toBe('ALREADY_SHIPPED');
  });

  test('two who scan and ship at once count to the same number and send one parcel', async () => {
    const order = await anOrderToPack();
    const { variant } = await aLine(order, 3);
    const scans = await Promise.all(Array.from({ length: 5 }, () => scan(order.id, variant.sku)));
    expect(scans.toSorted()).toEqual(['TOO_MANY_PIECES', 'TOO_MANY_PIECES', 'done', 'done', 'done']);
    const ends = await Promise.all([complete(order.id), complete(order.id), complete(order.id)]);
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(courier.booked).toEqual([`${order.number}-1`]);
    expect(await fresh().count(ShipmentRow, { orderId: order.id })).toBe(1);
  });

  test('an answer of the courier that is lost leaves the order as it was, and the next try sends the same parcel', async () => {
    const { order, variant } = await packed();
    courier.moods.push('OK', 'LOST', 'LOST');
    expect(await complete(order.id)).toBe('COURIER_UNCLEAR');
    expect(await levelOf(variant.id)).toMatchObject({ on_hand: 4, allocated: 1 });
    courier.moods.push('AWAY');
    expect(await complete(order.id)).toBe('COURIER_AWAY');
    expect(await complete(order.id)).toBe('done');
    expect(courier.booked).toEqual([`${order.number}-1`]);
  });

  test('what is taken out again while the courier is asked does not leave', async () => {
    const { order } = await packed();
    connectCourier({
      ...courier,
      courier: {
        ...courier.courier,
        bookParcel: async (...booking) => {
          await ask(RESTART, { id: order.id });
          return courier.courier.bookParcel(...booking);
        },
      },
    });
    expect(await complete(order.id)).toBe('PIECES_MISSING');
    expect(await fresh().count(ShipmentRow, { orderId: order.id })).toBe(0);
  });

  test('what may not leave is not packed, and says why; what is held after its scan stays', async () => {
    const order = await anOrderToPack();
    const [held, awaiting, sold, gone] = [
      await aLine(order, 1, 1, { marks: ['HOLD'] }),
      await aLine(order, 1, 1, { awaitsReturnId: newId() }),
      await aLine(order, 1, 0),
      await aLine(order, 1, 1, { cancelledAt: NOW }),
    ];
    expect(await complete(order.id)).toBe('NOTHING_TO_PACK');
    const codes = [];
    for (const { variant } of [held, awaiting, sold, gone]) codes.push(await scan(order.id, variant.sku));
    expect(codes).toEqual(['LINE_ON_HOLD', 'LINE_AWAITS_RETURN', 'LINE_NOT_ALLOCATED', 'LINE_CANCELLED']);
    const { packing } = await ask(RESTART, { id: order.id });
    expect(packing.lines.map(({ obstacle }: { obstacle: { code: string } }) => obstacle.code)).toEqual(codes);

    const scanned = await packed();
    await fresh().nativeUpdate(OrderLineRow, scanned.line.id, { marks: ['HOLD'] });
    expect(await complete(scanned.order.id)).toMatch(/LINE_ON_HOLD|NOTHING_TO_PACK/);
  });

  test('what comes later leaves in a parcel of its own', async () => {
    const order = await anOrderToPack();
    const [now, later] = [await aLine(order, 1), await aLine(order, 1, 0)];
    await scan(order.id, now.variant.sku);
    expect(await complete(order.id)).toBe('done');
    expect(await fresh().findOneOrFail(OrderRow, order.id)).toMatchObject({ erpStatus: 'RECEIVED' });
    await aStock(fresh(), later.variant.id, 1, NOW);
    await allocate(later.variant);
    expect(await scan(order.id, later.variant.sku)).toBe('done');
    expect(await complete(order.id)).toBe('done');
    expect(courier.booked).toEqual([`${order.number}-1`, `${order.number}-2`]);
    expect(await fresh().findOneOrFail(OrderRow, order.id)).toMatchObject({ erpStatus: 'SHIPPED' });
  });

  test('a recipient without a phone or an address is said before anything is booked; only the warehouse packs', async () => {
    for (const details of [{ recipientPhone: null }, { recipientAddress: null }]) {
      const order = await anOrderToPack(details);
      const { variant } = await aLine(order, 1);
      await scan(order.id, variant.sku);
      expect(await complete(order.id)).toBe('RECIPIENT_INCOMPLETE');
    }
    const { order } = await packed();
    for (const role of ['AGENT', 'OPERATOR'] as const)
      expect(await ask(COMPLETE, { id: order.id }, role)).toEqual({ errors: 'FORBIDDEN' });
    expect(courier.booked).toEqual([]);
  });
});

describe('the label', () => {
  test('is a PDF, before and after the parcel leaves, and reading the address is on record', async () => {
    const { order } = await packed();
    const first = await ask(LABEL, { id: order.id });
    expect(first).toMatchObject({ label: { view: { trackingNumber: first.label.trackingNumber } }, userErrors: [] });
    expect(await complete(order.id)).toBe('done');
    const again = await ask(LABEL, { id: order.id });
    expect(again.label.trackingNumber).toBe(first.label.trackingNumber);
    expect(courier.booked).toEqual([`${order.number}-1`]);
    const log = await subgraph.em.execute("select fields from access_log where subject_id = ? and act = 'READ'", [
      order.id,
    ]);
    expect(JSON.stringify(log)).toContain('recipientAddress');
    expect(Buffer.from(again.label.pdf, 'base64').toString('latin1')).toMatch(/^%PDF-1/);
    expect(await subgraph.clearText(['세종대로'])).toEqual([]);
  });
});

describe('on their way', () => {
  test('parcels arrive, their lines are delivered, and parcels of other couriers are asked for every three hours', async () => {
    const { order, line } = await packed();
    const { packing } = await ask(COMPLETE, { id: order.id });
    const { trackingNumber } = packing;
    const other = await aShipment(fresh(), {
      orderId: order.id,
      kind: 'RETURN',
      courier: '한진택배',
      trackingNumber: '55501',
    });
    let asked = 0;
    const track = courier.tracker.track;
    Object.assign(courier.tracker, {
      track: async (...parcel: Parameters<typeof track>) => {
        asked += 1;
        return { outcome: 'DONE', value: { trackingNumber: parcel[1], stage: 'IN_TRANSIT', at: NOW } };
      },
    });
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
    const run = (minutes: number) => trackShipments(fresh(), {}, later(minutes));
    courier.sightings = [{ trackingNumber, stage: 'PICKED_UP', at: later(5) }];
    await run(10);
    await run(20);
    expect(asked).toBe(1);
    courier.sightings = [
      { trackingNumber, stage: 'DELIVERED', at: later(90) },
      { trackingNumber, stage: 'OUT_FOR_DELIVERY', at: later(60) },
      { trackingNumber: '999', stage: 'DELIVERED', at: later(60) },
    ];
    await run(191);
    expect(asked).toBe(2);
    expect(courier.sightings).toEqual([]);
    expect(await fresh().findOneOrFail(OrderLineRow, line.id)).toMatchObject({ deliveredAt: later(90) });
    expect(await fresh().findOneOrFail(OrderRow, order.id)).toMatchObject({ erpStatus: 'DELIVERED' });
    expect(await fresh().findOneOrFail(ShipmentRow, { trackingNumber })).toMatchObject({ status: 'DELIVERED' });
    expect(await fresh().findOneOrFail(ShipmentRow, other.id)).toMatchObject({ status: 'IN_TRANSIT' });
    courier.moods.push('UNCLEAR');
    await run(400);
  });
});
