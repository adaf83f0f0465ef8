import { seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

const SEOUL_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Seoul',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Number of a new order of our own: the second in Seoul and five digits that go round, e.g. 191021-10522800007. */
export async function nextOrderNumber(tx: EntityManager, now: Date): Promise<string> {
  const [row] = await tx.execute<{ tail: string }[]>("select nextval('order_number_tail')::text as tail");
  if (!row) throw new Error('the sequence of order numbers gave none');
  const day = seoulDay(now).slice(2).replaceAll('-', '');
  return `${day}-${SEOUL_TIME.format(now).replaceAll(':', '')}${row.tail.padStart(5, '0')}`;
}
