import { idArray, isRefusal, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refreshOrderStatus } from '../order/index.ts';
import { moveStock, type StockCode } from '../stock/index.ts';

interface AllocatedLine {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly variantId: string;
  readonly warehouseCode: string;
  readonly quantity: number;
}

/**
 * Takes back the stock that is set aside for lines, in the transaction of an act that does not let them go out now; lines
 * for which none is, or that were shipped, are left as they are. Gives the ids of those that had stock.
 */
export async function releaseLines(
  tx: EntityManager,
  lineIds: readonly string[],
  act: Act,
): Promise<readonly string[] | Refusal<StockCode>> {
  await tx.flush();
  const lines = await tx.execute<AllocatedLine[]>(
    `select line.id, line.number, line.order_id as "orderId", line.variant_id as "variantId",
       sales_order.warehouse_code as "warehouseCode", line.quantity
     from order_line line join sales_order on sales_order.id = line.order_id
     where line.id = any (?::uuid[]) and line.allocated_at is not null and line.shipped_at is null
     order by line.id for update of line`,
    [idArray(lineIds)],
  );
  if (lines.length === 0) return [];
  const refused = await moveStock(
    tx,
    lines.map(({ id, number, variantId, warehouseCode, quantity }) => ({
      variantId,
      warehouseCode,
      cause: 'RELEASE',
      allocated: -quantity,
      subject: { type: 'OrderLine', id, label: number },
    })),
    act,
  );
  if (isRefusal<StockCode>(refused)) return refused;
  const ids = lines.map(({ id }) => id);
  await tx.execute('update order_line set allocated_at = null where id = any (?::uuid[])', [idArray(ids)]);
  await refreshOrderStatus(tx, [...new Set(lines.map(({ orderId }) => orderId))]);
  return ids;
}
