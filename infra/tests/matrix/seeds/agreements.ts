import { AgreementRow, AgreementTermRow } from '../../../../subgraphs/orders/src/agreement/agreement.entity.ts';
import { CompensationRow } from '../../../../subgraphs/orders/src/compensation/compensation.entity.ts';
import type { OrderLineRow } from '../../../../subgraphs/orders/src/order/order.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Seed } from './seed.ts';

const DAY = new Date('2026-11-20T05:00:00Z');

/** An award on a line by a signed agreement, booked and to be paid; gives its term. */
export async function anAward(
  em: Parameters<Seed>[0],
  { world, storefront }: Belongings,
  line: Pick<OrderLineRow, 'id'>,
  details: Partial<AgreementTermRow> = {},
): Promise<string> {
  const [agreementId, id, compensationId] = [newIdOf(world), newIdOf(world), newIdOf(world)];
  const compensationKey = `agreement|${id}`;
  em.create(AgreementRow, { id: agreementId, caseId: newIdOf(world), caseNumber: '2026000123', signedAt: DAY });
  const booked = {
    kind: 'AWARD',
    state: 'BOOKED',
    reason: null,
    actorName: null,
    bookedAt: DAY,
    endedAt: null,
  } as const;
  em.create(CompensationRow, {
    id: compensationId,
    orderLineId: line.id,
    amount: 500,
    key: compensationKey,
    ...booked,
  });
  await em.flush();
  await em.execute('update order_line set compensated_amount = compensated_amount + 500 where id = ?', [line.id]);
  em.create(AgreementTermRow, {
    id,
    agreementId,
    kind: 'REFUND',
    orderLineId: line.id,
    storefrontCode: storefront,
    amount: 500,
    quantity: null,
    variantId: null,
    state: 'BEGUN',
    reference: null,
    refusalCode: null,
    compensationKey,
    returnId: null,
    replacementOrderId: null,
    begunAt: DAY,
    endedAt: null,
    ...details,
  });
  await em.flush();
  return id;
}
