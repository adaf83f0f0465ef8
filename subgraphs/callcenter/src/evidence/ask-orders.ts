import { callHouse, type House } from '@madang/subgraph-kit';
import { z } from 'zod';
import { evidenceText, type EvidenceText } from './evidence.ts';

const told = z.object({
  order: z.looseObject({}),
  lines: z.array(z.looseObject({})),
  payments: z.looseObject({}),
  tracking: z.array(z.looseObject({})),
  returns: z.array(z.looseObject({})),
  policy: z.looseObject({}).nullable(),
});

/** What `orders` tells of an order as evidence; null while it is away, none for an order that is not there. */
export async function evidenceOfOrder(house: House, orderId: string): Promise<readonly EvidenceText[] | null> {
  const answer = await callHouse(house, 'orders', '/doors/evidence', { orderId }).catch(() => null);
  if (answer?.status === 404) return [];
  if (!answer?.ok) return null;
  const { order, lines, payments, tracking, returns, policy } = told.parse(await answer.json());
  return [
    evidenceText('order', { ...order, lines }),
    evidenceText('payments', payments),
    evidenceText('tracking', tracking),
    evidenceText('returns', returns),
    evidenceText('policy', policy),
  ];
}
