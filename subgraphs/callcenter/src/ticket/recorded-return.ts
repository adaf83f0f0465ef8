import { z } from 'zod';

const item = z.object({ sku: z.string(), quantity: z.number().int() });

/** How the orders tell of an act on a return. */
export const recordedReturn = z.object({
  recordId: z.string().min(1).max(200),
  recorded: z.enum(['REQUESTED', 'CONFIRMED', 'CANCELLED']),
  kind: z.enum(['RETURN', 'SAME_ITEM_EXCHANGE', 'OTHER_ITEM_EXCHANGE']),
  source: z.enum(['DESK', 'CHANNEL']),
  returnNumber: z.string(),
  orderId: z.uuid(),
  orderNumber: z.string(),
  orderLineId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
  customerName: z.string().min(1),
  customerPhone: z.string().nullable().default(null),
  trackingNumber: z.string().nullable(),
  returned: z.array(item),
  replaced: z.array(item),
  by: z.object({ id: z.uuid(), name: z.string().min(1) }).nullable(),
});

/** An act on a return, as the orders tell of it. */
export type RecordedReturn = z.infer<typeof recordedReturn>;
