import { type Context, type Refusal } from '@madang/subgraph-kit';
import { ShipmentRow } from '../order/index.ts';
import { recordReturn } from './record-return.ts';
import { startRefundTime } from './return-clock.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import { takeReturnStep } from './take-return-step.ts';

/** Notes that the parcel of a return is in the warehouse; from now on runs the time to pay back (전자상거래법 18조). */
export function arriveReturn(
  context: Context,
  { returnId }: { readonly returnId: string },
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const { now } = context;
  return takeReturnStep(context, returnId, 'arrive', {
    alsoDo: async (tx, row) => {
      row.arrivedAt = now;
      await tx.nativeUpdate(ShipmentRow, { id: row.shipmentId }, { status: 'DELIVERED', deliveredAt: now });
      await startRefundTime(tx, row, context);
      // Who books the pickup writes the request down with its number; what is here already, nobody books any more.
      if (row.byCourier && !row.trackingNumber) await recordReturn(tx, row, 'REQUESTED', context);
      return null;
    },
  });
}
