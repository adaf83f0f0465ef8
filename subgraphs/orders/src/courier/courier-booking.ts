import { seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CourierBookingRow } from './courier.entity.ts';

/** Longest reference that the courier takes. */
const REFERENCE = /^[A-Za-z0-9_-]{1,50}$/;

/** Writes down what a courier is about to be asked, or finds that it was asked before: the day stays that of the first try. */
export async function bookingOf(
  em: EntityManager,
  { reference, kind }: Pick<CourierBookingRow, 'reference' | 'kind'>,
  now: Date,
): Promise<CourierBookingRow> {
  if (!REFERENCE.test(reference)) throw new Error(`a courier takes no reference like ${reference}`);
  await em.execute(
    `insert into courier_booking (reference, kind, day, asked_at) values (?, ?, ?, ?)
     on conflict (reference) do nothing`,
    [reference, kind, seoulDay(now).replaceAll('-', ''), now],
  );
  return em.findOneOrFail(CourierBookingRow, { reference }, { refresh: true });
}

/** Keeps the number that came first; gives the one that is kept. */
export async function numbered(em: EntityManager, reference: string, number: string): Promise<string> {
  const [row] = await em.execute<{ tracking_number: string }[]>(
    `update courier_booking set tracking_number = coalesce(tracking_number, ?) where reference = ?
     returning tracking_number`,
    [number, reference],
  );
  if (!row) throw new Error(`the booking ${reference} is gone`);
  return row.tracking_number;
}

/** Notes that the courier has taken it, or that it was called off; tells whether it is called off now. */
export async function marked(
  em: EntityManager,
  reference: string,
  column: 'booked_at' | 'cancelled_at',
  now: Date,
): Promise<{ readonly cancelledAt: string | null }> {
  const [row] = await em.execute<{ cancelledAt: string | null }[]>(
    `update courier_booking set ${column} = coalesce(${column}, ?) where reference = ? returning cancelled_at as "cancelledAt"`,
    [now, reference],
  );
  if (!row) throw new Error(`the booking ${reference} is gone`);
  return row;
}
