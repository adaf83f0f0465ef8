import { anOrder } from '../../../../subgraphs/orders/src/order/order.factory.ts';
import { newIdOf } from '../ids.ts';
import type { Seed } from './seed.ts';

const DAY = '2026-11-20T05:00:00Z';

/** Number of the order of a world, and of its line. */
export const orderNumberOf = (world: string): string => `DESK-${world.toUpperCase()}`;

/** What the order desk says of the order of a world beyond its plain columns, and what its senior keeps of the desk. */
export const seedOrderDesk: Seed = async (em, own) => {
  const { world, order, orderLine, storefront, customer, people } = own;
  const connection = newIdOf(world);
  await em.execute(
    "insert into storefront_connection (id, storefront_code, connector, account, name) values (?, ?, 'CAFE24', ?, '자사몰')",
    [connection, storefront, `desk-${world}`],
  );
  const [original, replacement] = [newIdOf(world), newIdOf(world)];
  await anOrder(em, { id: original, storefrontCode: storefront, customerId: customer });
  await anOrder(em, { id: replacement, storefrontCode: storefront, customerId: customer, originalOrderId: order });
  await em.execute(
    `update sales_order set number = ?, connection_id = ?, external_number = ?, marketplace_code = 'COUPANG',
       marketplace_number = ?, original_order_id = ?, delivery_fee = 3000 where id = ?`,
    [orderNumberOf(world), connection, `X-${world}`, `M-${world}`, original, order],
  );
  await em.execute(
    "update order_line set number = ?, flag_colour = 'RED', flag_note = '확인', channel_status = 'N40' where id = ?",
    [`${orderNumberOf(world)}-001`, orderLine],
  );
  await em.execute(
    `insert into order_mark_change (id, order_id, order_line_id, mark, is_set, colour, note, actor_id, actor_name, changed_at)
     values (?, ?, ?, 'FLAGGED', true, 'RED', '확인', ?, '이선임', ?)`,
    [newIdOf(world), order, orderLine, people.SENIOR, DAY],
  );
  const view = newIdOf(world);
  await em.execute(
    `insert into order_view (id, owner_id, owner_name, name, is_shared, query, columns, changed_at)
     values (?, ?, '이선임', '보류', true, 'filter=HOLD', '{PRODUCT}', ?)`,
    [view, people.SENIOR, DAY],
  );
  await em.execute('insert into order_view_choice (account_id, view_id, chosen_at) values (?, ?, ?)', [
    people.SENIOR,
    view,
    DAY,
  ]);
  await em.execute(
    `insert into order_export (id, account_id, format, state, columns, language, is_unmasked, question, personal_index,
       rows_written, rows_total, bytes, requested_at, expires_at)
     values (?, ?, 'CSV', 'DONE', '{PRODUCT}', 'ko', false, '', '{}', 1, 1, 100, ?, '2099-01-01')`,
    [newIdOf(world), people.SENIOR, DAY],
  );
  return {};
};
