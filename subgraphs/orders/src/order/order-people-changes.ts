import type { EntityManager } from '@mikro-orm/postgresql';
import { orderPersonal } from './order.personal.ts';

/** Who ordered and who receives, in clear. */
export interface OrderPeople {
  readonly ordererName: string;
  readonly ordererPhone: string | null;
  readonly recipientName: string;
  readonly recipientPhone: string | null;
  readonly recipientAddress: string | null;
  readonly deliveryNote: string | null;
}

const COLUMNS = [
  'ordererName',
  'ordererPhone',
  'recipientName',
  'recipientPhone',
  'recipientAddress',
  'deliveryNote',
] as const;

type SealedPeople = { readonly id: string; readonly zipCode: string | null } & {
  readonly [column in (typeof COLUMNS)[number]]: Buffer | null;
};

/** Seals the people of a new order. */
export function sealOrderPeople(tx: EntityManager, orderId: string, people: OrderPeople) {
  return orderPersonal.seal(tx, orderId, { ...people });
}

/** People of orders as a marketplace tells of them now. */
export interface ToldPeople {
  readonly id: string;
  readonly people: OrderPeople;
  readonly zipCode: string | null;
}

/** Brings people and addresses of orders up to date while something of them is still to be shipped; gives the orders that changed. */
export async function changeOrderPeople(tx: EntityManager, told: readonly ToldPeople[]): Promise<string[]> {
  if (told.length === 0) return [];
  const rows = await tx.execute<SealedPeople[]>(
    `select id, recipient_zip_code as "zipCode", orderer_name as "ordererName", orderer_phone as "ordererPhone",
       recipient_name as "recipientName", recipient_phone as "recipientPhone",
       recipient_address as "recipientAddress", delivery_note as "deliveryNote"
     from sales_order where id in (select json_array_elements_text(?::json)::uuid)
       and exists (select from order_line where order_id = sales_order.id and shipped_at is null and cancelled_at is null)`,
    [JSON.stringify(told.map(({ id }) => id))],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const changed: string[] = [];
  for (const { id, people, zipCode } of told) {
    const row = known.get(id);
    if (!row || !(await differs(tx, row, people, zipCode))) continue;
    const { personalIndex, ...sealed } = await sealOrderPeople(tx, id, people);
    await tx.execute(
      `update sales_order set orderer_name = ?, orderer_phone = ?, recipient_name = ?, recipient_phone = ?,
         recipient_address = ?, delivery_note = ?, recipient_zip_code = ?,
         personal_index = array(select json_array_elements_text(?::json)) where id = ?`,
      [...COLUMNS.map((column) => sealed[column]), zipCode, JSON.stringify(personalIndex), id],
    );
    changed.push(id);
  }
  return changed;
}

async function differs(
  tx: EntityManager,
  row: SealedPeople,
  people: OrderPeople,
  zipCode: string | null,
): Promise<boolean> {
  if (row.zipCode !== zipCode) return true;
  for (const column of COLUMNS) if ((await orderPersonal.open(tx, row, column)) !== people[column]) return true;
  return false;
}
