import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderRow } from '../order/index.ts';
import { policiesAt } from '../storefront-policy/index.ts';

/** What this slice knows of an order as evidence, without names and numbers of people. */
export interface OrderEvidence {
  readonly order: object;
  readonly lines: readonly object[];
  readonly payments: object;
  readonly tracking: readonly object[];
  readonly returns: readonly object[];
  readonly policy: object | null;
}

const LINES = `
  select line.number, variant.sku, product.name as product, line.quantity, line.unit_price::float8 as "unitPrice",
    line.paid_amount::float8 as "paidAmount", line.compensated_amount::float8 as "compensatedAmount",
    line.channel_status as "channelStatus", line.shipped_at as "shippedAt", line.delivered_at as "deliveredAt",
    line.cancelled_at as "cancelledAt", line.returned_quantity as "returnedQuantity"
  from order_line line join variant on variant.id = line.variant_id join product on product.id = variant.product_id
  where line.order_id = ? order by line.number`;

const COMPENSATIONS = `
  select line.number as line, given.kind, given.state, given.amount::float8 as amount, given.booked_at as "bookedAt",
    given.ended_at as "endedAt"
  from compensation given join order_line line on line.id = given.order_line_id
  where line.order_id = ? order by given.booked_at, given.id`;

const TRACKING = `
  select kind, status, courier, tracking_number as "trackingNumber", requested_at as "requestedAt",
    shipped_at as "shippedAt", delivered_at as "deliveredAt"
  from shipment where order_id = ? order by requested_at, id`;

const RETURNS = `
  select back.number, back.kind, back.state, back.reason, back.handled_by as "handledBy", back.courier,
    back.tracking_number as "trackingNumber", back.refund_amount::float8 as "refundAmount",
    back.requested_at as "requestedAt", back.arrived_at as "arrivedAt", back.confirmed_at as "confirmedAt",
    coalesce((select json_agg(json_build_object('line', line.number, 'quantity', part.quantity) order by line.number)
      from return_line part join order_line line on line.id = part.order_line_id
      where part.return_id = back.id), '[]') as lines,
    coalesce((select json_agg(json_build_object('step', step, 'to', to_state, 'at', taken_at) order by taken_at, id)
      from return_step where return_id = back.id), '[]') as steps
  from order_return back where back.order_id = ? order by back.requested_at, back.id`;

/** Tells what is known of an order now, and the policy that held when it was placed (P1); null for none. */
export async function orderEvidence(em: EntityManager, orderId: string): Promise<OrderEvidence | null> {
  const order = await em.findOne(OrderRow, { id: orderId });
  if (!order) return null;
  const { number, storefrontCode, channelName, channelStatus, erpStatus, orderedAt, paidAt, deliveryFee } = order;
  const lines = await em.execute<{ paidAmount: number }[]>(LINES, [orderId]);
  const [policy] = await policiesAt(em, [{ code: storefrontCode, at: orderedAt }]);
  return {
    order: { number, storefrontCode, channelName, channelStatus, erpStatus, orderedAt, paidAt },
    lines,
    payments: {
      paidAt,
      deliveryFee,
      paidForLines: lines.reduce((sum, { paidAmount }) => sum + paidAmount, 0),
      compensations: await em.execute<object[]>(COMPENSATIONS, [orderId]),
    },
    tracking: await em.execute<object[]>(TRACKING, [orderId]),
    returns: await em.execute<object[]>(RETURNS, [orderId]),
    policy: policy
      ? {
          version: policy.version,
          effectiveFrom: policy.effectiveFrom,
          recordedAt: policy.recordedAt,
          text: policy.text,
        }
      : null,
  };
}
