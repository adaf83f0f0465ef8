import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { askToTell } from './ask-to-tell.ts';

/** Lines of an order that are held back, or let go again. */
export interface HeldLines {
  readonly orderId: string;
  readonly lineIds: readonly string[];
  readonly isHeld: boolean;
}

/** Has the marketplace of an order told that lines are held or let go, where it knows such a thing; in the order in which it was said. */
export async function tellHeld(tx: EntityManager, { orderId, lineIds, isHeld }: HeldLines, now: Date): Promise<void> {
  const tasks = await tx.execute<{ connectionId: string }[]>(
    `insert into outward_task (id, kind, connection_id, storefront_code, order_id, line_numbers, is_held, state, created_at)
     select ?, 'HOLD', ordered.connection_id, ordered.storefront_code, ordered.id,
       array(
         select line.external_number from order_line as line
         where line.order_id = ordered.id and line.external_number is not null
           and line.id in (select json_array_elements_text(?::json)::uuid)
         order by line.number
       ), ?, 'WAITING', ?
     from sales_order as ordered where ordered.id = ? and ordered.connection_id is not null
     returning connection_id as "connectionId"`,
    [newId(), JSON.stringify(lineIds), isHeld, now, orderId],
  );
  for (const { connectionId } of tasks) await askToTell(tx, connectionId);
}
