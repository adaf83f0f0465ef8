import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { expect, vi } from 'vitest';
import type { aShippedOrder } from '../return.factory.ts';

/** What the stories of returns look at after an act. */
export const RETURN_FIELDS = /* GraphQL */ `
  orderReturn {
    id number kind state trackingNumber courier pickupTrouble feeBearer handledBy isRed refundDueAt
    difference { amount }
    refund { amount }
    availableSteps
    customerName
    history { step fromState toState actorName }
    lines { quantity resellQuantity defectiveQuantity repairQuantity share { amount } refund { amount } }
    lots { disposition state quantity }
    replacementOrder { id number erpStatus lines { number quantity allocatedAt } }
    order { erpStatus lines { returningQuantity returnedQuantity compensated { amount } withdrawal { until isOpen } } }
  }
  userErrors { code field }
`;

const inputOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

/** Acts on a return; gives the payload. */
export async function actOn(asker: Asker, mutation: string, input: object) {
  const query = `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${RETURN_FIELDS} } }`;
  const { data, errors } = await asker.ask(query, { input });
  expect(errors).toEqual([]);
  return data[mutation];
}

/** Acts on a return, which must not be refused; gives the return. */
export async function done(asker: Asker, mutation: string, input: object) {
  const { orderReturn, userErrors } = await actOn(asker, mutation, input);
  expect(userErrors).toEqual([]);
  return orderReturn;
}

/** Acts on a return; gives why it was refused. */
export async function refused(asker: Asker, mutation: string, input: object) {
  return (await actOn(asker, mutation, input)).userErrors[0];
}

/** What the desk fills in to have some pieces back. */
export function wish({ order, line }: Awaited<ReturnType<typeof aShippedOrder>>, quantity = 1, more: object = {}) {
  return { orderId: order.id, lines: [{ orderLineId: line.id, quantity }], reason: 'CHANGED_MIND', ...more };
}

/** Waits until the courier has been asked for a return. */
export async function whenFetched(subgraph: TestSubgraph, id: string) {
  const query = `query ($id: ID!) { orderReturn(id: $id) { state trackingNumber pickupTrouble } }`;
  return vi.waitFor(
    async () => {
      const { data } = await subgraph.as('AGENT').ask(query, { id });
      expect(data.orderReturn.state).not.toBe('REQUESTED');
      return data.orderReturn;
    },
    { timeout: 8000, interval: 40 },
  );
}

/** What the inspection found of one line. */
export function inspected(orderLineId: string, found: object) {
  return [{ orderLineId, resell: 0, defective: 0, repair: 0, ...found }];
}

/** What the call center is told of a return: the act, and the number of its parcel. */
export async function recordsOf({ em }: TestSubgraph, returnId: string) {
  const rows = await em.execute<{ data: { recorded: string; trackingNumber: string } }[]>(
    "select data from outbox_event where type = 'orders.return-recorded' and data->>'returnId' = ? order by occurred_at, id",
    [returnId],
  );
  return rows.map(({ data: { recorded, trackingNumber } }) => [recorded, trackingNumber]);
}

/** Stock of a variant. */
export async function stockOf({ em }: TestSubgraph, variantId: string) {
  const [row] = await em.execute('select on_hand, collected from stock_level where variant_id = ?', [variantId]);
  return row ?? { on_hand: 0, collected: 0 };
}
