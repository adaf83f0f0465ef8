import { idArray, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockOrders } from './book-entries.ts';
import { bookReturns } from './book-returns.ts';

/** Pieces of a line whose return was confirmed. */
export interface ReturnedPieces {
  readonly lineId: string;
  readonly quantity: number;
  readonly returnId: string;
}

/**
 * Books what came back, in the transaction in which the return is confirmed: it is deducted at the price at which the line
 * was booked, once however often it is told, and never more than was owed for the line (C8, C9).
 */
export async function noteReturned(tx: EntityManager, returned: readonly ReturnedPieces[], act: Act): Promise<void> {
  const lines = await consignedLines(
    tx,
    returned.map(({ lineId }) => lineId),
  );
  if (lines.length === 0) return;
  await lockOrders(
    tx,
    lines.map(({ orderId }) => orderId),
  );
  await tx.execute(
    `insert into settlement_return (return_id, line_id, storefront_code, quantity, confirmed_at)
     select "returnId", "lineId", storefront_code, returned.quantity, ?
     from json_to_recordset(?::json) as returned ("returnId" uuid, "lineId" uuid, quantity integer)
       join order_line on order_line.id = "lineId" join sales_order on sales_order.id = order_id
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
     on conflict do nothing`,
    [act.now, JSON.stringify(returned)],
  );
  await bookReturns(
    tx,
    lines.map(({ lineId }) => lineId),
    act,
  );
}

function consignedLines(
  tx: EntityManager,
  lineIds: readonly string[],
): Promise<{ readonly lineId: string; readonly orderId: string }[]> {
  return tx.execute(
    `select order_line.id as "lineId", order_id as "orderId"
     from order_line join sales_order on sales_order.id = order_id
       join storefront on storefront.code = storefront_code and storefront.kind = 'CONSIGNED'
     where order_line.id = any (?::uuid[])`,
    [idArray(lineIds)],
  );
}
