import { idIn, literally, type Context } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { OrderRow } from './order.entity.ts';
import { orderPersonal } from './order.personal.ts';

/** Fewest letters of an order number that are searched for as its beginning: those of its day. */
const NUMBER_PREFIX_LETTERS = 6;

/** A way to find orders: SQL that gives their ids, by an index. */
type Way = readonly [sql: string, ...values: string[]];

/** Orders that one search box finds: by order or line number, phone, tracking number, name or sku (E8). */
export async function matchingSearch(context: Context, text: string): Promise<FilterQuery<OrderRow>> {
  const ways = [
    ...byNumber(text),
    ...(await byDigits(context, text)),
    ...(await byKind(context, 'NAME', text)),
    bySku(text),
  ];
  return idIn(
    context.em,
    ways.map(([sql]) => sql).join(' union all '),
    ways.flatMap(([, ...values]) => values),
  );
}

function byNumber(text: string): Way[] {
  const number = text.toUpperCase();
  const whole: Way[] = [
    ['select id from sales_order where number = ?', number],
    ['select order_id from order_line where number = ?', number],
    ['select order_id from shipment where tracking_number = ?', number],
  ];
  if (text.length < NUMBER_PREFIX_LETTERS) return whole;
  return [...whole, ['select id from sales_order where number like ?', beginning(number)]];
}

async function byDigits(context: Context, text: string): Promise<Way[]> {
  const digits = text.replaceAll(/\D/g, '');
  if (digits === '' || !/^[\d\s()+.-]+$/.test(text)) return [];
  return [
    ...(await byKind(context, 'PHONE', text)),
    ['select order_id from shipment where tracking_number = ?', digits],
  ];
}

async function byKind(context: Context, kind: 'NAME' | 'PHONE', text: string): Promise<Way[]> {
  const { personalIndex } = await orderPersonal.found(context, kind, text);
  const terms = personalIndex.$overlap;
  if (terms.length === 0) return [];
  return [[`select id from sales_order where personal_index && array[${terms.map(() => '?').join(', ')}]`, ...terms]];
}

function bySku(text: string): Way {
  const sku = text.toUpperCase();
  return [
    'select order_line.order_id from variant join order_line on order_line.variant_id = variant.id where variant.sku = ?',
    sku,
  ];
}

function beginning(text: string): string {
  return `${literally(text)}%`;
}
